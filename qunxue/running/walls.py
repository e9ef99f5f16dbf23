"""What stands between a submission and everything else.

Outer wall, once for all submissions: warden and zygote live in their own mount, process, network and IPC
namespaces, built by bubblewrap. They see the interpreter, the libraries and the course's own package, all read-only; no home, no class folder, no
environment, no network.

Inner wall, once for each process of a submission: a mount namespace in which only an empty folder in memory
can be written, a process namespace that takes everything started in it along when it ends, no user id but
an unprivileged one, no capabilities, no new privileges, a seccomp filter, Landlock rules, and resource
limits.
"""

import contextlib
import ctypes
import errno
import functools
import os
import platform
import resource
import shutil
import struct
import sys
from pathlib import Path

FOLDER = "/submission"
# What a submission may be, inside: one of the users that own nothing.
FIRST_USER = 64000
# the slot of the process that draws charts; submissions have two each from 0
PAINTER = 1000

NEWNS, NEWIPC, NEWUSER, NEWPID, NEWNET = 0x00020000, 0x08000000, 0x10000000, 0x20000000, 0x40000000
_RDONLY, _NOSUID, _NODEV, _NOEXEC, _REMOUNT, _BIND, _REC, _PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
_NO_NEW_PRIVS, _SET_SECCOMP, _SET_DUMPABLE, _CAPBSET_DROP, _SET_PDEATHSIG, _SUBREAPER = 38, 22, 4, 24, 1, 36


class WallError(OSError):
    """A wall could not be built.

    Parameters
    ----------
    wall : str
        Which one: files, network, processes, privileges, calls or rules.
    reason : str
    """

    def __init__(self, wall, reason):
        super().__init__(f"{wall}: {reason}")
        self.wall, self.reason = wall, reason


_libc = None


def _c():
    global _libc
    if _libc is None:
        _libc = ctypes.CDLL(None, use_errno=True)
    return _libc


def _call(name, *arguments):
    """Make one system call through the C library and raise OSError where it fails."""
    if getattr(_c(), name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


def unshare(flags):
    """Leave some of the namespaces of the parent.

    Parameters
    ----------
    flags : int
        Sum of `NEWNS`, `NEWPID`, ...

    Raises
    ------
    OSError
    """
    _call("unshare", ctypes.c_int(flags))


def mount(source, target, kind, flags=0, data=""):
    """Mount a file system.

    Raises
    ------
    OSError
    """
    words = [word.encode() if word is not None else None for word in (source, str(target), kind)]
    _call("mount", *words, ctypes.c_ulong(flags), data.encode())


# ---- the outer wall ---------------------------------------------------------------------------------


def readable_paths():
    """Return what a submission may read: interpreter, libraries, the course's package and data.

    Returns
    -------
    list of str
        Absolute paths that exist, none inside another.
    """
    package = Path(__file__).resolve().parents[1]
    wanted = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/opt/conda"]
    wanted += ["/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/localtime", "/etc/fonts"]
    wanted += ["/etc/alternatives", "/etc/mime.types", "/etc/ssl/openssl.cnf"]
    wanted += [sys.prefix, sys.base_prefix, os.path.realpath(sys.executable), str(package)]
    wanted += [str(package.parent / "datasets")]
    inside = str(package.parent) + os.sep
    wanted += [path for path in sys.path if not path.startswith(inside) or "site-packages" in path]
    # a checkout holds solutions beside the package: never the whole of it
    wanted = [path for path in wanted if Path(path) != package.parent and os.path.isabs(path)]
    kept = []
    for path in sorted({os.path.normpath(path) for path in wanted if os.path.exists(path)}):
        held = any(path.startswith(other + os.sep) for other in kept if not os.path.islink(other))
        if path != "/" and not held:
            kept.append(path)
    return kept


@functools.cache
def scratch():
    """Return the folder for temporary files: /tmp, unless what must stay readable lies below it.

    Returns
    -------
    str

    Examples
    --------
    >>> scratch() in ("/tmp", "/scratch")
    True
    """
    return "/scratch" if any(path.startswith("/tmp/") for path in readable_paths()) else "/tmp"


def environment():
    """Return all that a submission knows of the environment.

    Returns
    -------
    dict of str to str
    """
    kept = {
        "PATH": os.pathsep.join([os.path.dirname(sys.executable), "/usr/bin", "/bin"]),
        "HOME": scratch(),
        "TMPDIR": scratch(),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "IPYTHONDIR": f"{scratch()}/.ipython",
        "JUPYTER_CONFIG_DIR": f"{scratch()}/.jupyter",
        "NBGRADER_EXECUTION": "autograde",
        "QUNXUE_GRADING": "1",
    }
    if "VIRTUAL_ENV" in os.environ:
        kept["VIRTUAL_ENV"] = sys.prefix
    return kept


def find_bubblewrap():
    """Return the path of bubblewrap, or None."""
    return shutil.which("bwrap")


def bubblewrap(program, paths):
    """Return the command that runs the zygote inside bubblewrap.

    Parameters
    ----------
    program : list of str
        The zygote's own command.
    paths : list of str
        As from `readable_paths`.

    Returns
    -------
    list of str
    """
    command = [find_bubblewrap(), "--die-with-parent", "--new-session", "--unshare-pid", "--unshare-net"]
    command += ["--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try", "--hostname", "grading"]
    if os.geteuid() != 0:
        # an ordinary user may do to their own namespace what the inner wall needs; as user 0 in it, because
        # bubblewrap gives any other user a second namespace, which has no right to the first one's processes
        command += ["--unshare-user", "--uid", "0", "--gid", "0"]
        command += ["--cap-add", "CAP_SYS_ADMIN", "--cap-add", "CAP_SETPCAP"]
    # parents that bubblewrap makes by itself would be closed to the unprivileged user
    parents = {str(parent) for path in paths for parent in Path(path).parents} - {"/"}
    for parent in sorted(parents):
        if not any(parent == path or parent.startswith(path + os.sep) for path in paths):
            command += ["--dir", parent]
    for path in paths:
        if os.path.islink(path):
            command += ["--symlink", os.readlink(path), path]
        else:
            command += ["--ro-bind", path, path]
    command += ["--dev", "/dev", "--proc", "/proc", "--tmpfs", scratch(), "--dir", FOLDER]
    command += ["--remount-ro", "/", "--clearenv"]
    for name, value in environment().items():
        command += ["--setenv", name, value]
    return [*command, "--chdir", scratch(), *program]


# ---- the inner wall ---------------------------------------------------------------------------------


def new_process_namespace(own):
    """See to it that the next child of this process is the first one of a new process namespace.

    Parameters
    ----------
    own : int
        Number of the open file ``/proc/self/ns/pid``, from before the first call.

    Raises
    ------
    OSError
    """
    if hasattr(_c(), "setns"):
        _call("setns", ctypes.c_int(own), ctypes.c_int(NEWPID))
    unshare(NEWPID)


def own_folder(limits, network=True):
    """Give this process a mount namespace in which nothing but three folders in memory can be written.

    Parameters
    ----------
    limits : qunxue.running.limits.Limits
    network : bool
        Also leave the network namespace, so that two submissions cannot talk to each other.

    Raises
    ------
    WallError
    """
    try:
        unshare(NEWNS | NEWIPC | (NEWNET if network else 0))
        mount("none", "/", None, _REC | _PRIVATE)
        size = f"size={limits.folder_bytes},nr_inodes=4096,mode=777"
        mount("tmpfs", FOLDER, "tmpfs", _NOSUID | _NODEV, size)
        mount("tmpfs", scratch(), "tmpfs", _NOSUID | _NODEV, size)
        mount("tmpfs", "/dev/shm", "tmpfs", _NOSUID | _NODEV | _NOEXEC, size)
    except OSError as error:
        raise WallError("files", error.strerror) from None
    try:
        mount("proc", "/proc", "proc", _NOSUID | _NODEV | _NOEXEC)
    except OSError as error:
        raise WallError("processes", error.strerror) from None


def drop_privileges(slot, readable=True):
    """Become nobody in particular, for good.

    Parameters
    ----------
    slot : int
        Number of this submission among those that run at the same time. As root, each gets another user,
        because limits on processes are counted by user.
    readable : bool
        Whether this process may look at itself in /proc, as its own user could then, too.

    Raises
    ------
    WallError
    """
    try:
        # 64 capabilities are more than there are
        for capability in range(64):
            if _c().prctl(_CAPBSET_DROP, capability, 0, 0, 0) != 0:
                break
        if os.geteuid() == 0 and _has_user(FIRST_USER + slot):
            os.setgroups([])
            nobody = FIRST_USER + slot
            os.setresgid(nobody, nobody, nobody)
            os.setresuid(nobody, nobody, nobody)
        header = struct.pack("Ii", 0x20080522, 0)
        _call("capset", header, b"\0" * 24)
        _call("prctl", _NO_NEW_PRIVS, 1, 0, 0, 0)
        # the zygote, from which this was copied, is not readable
        _call("prctl", _SET_DUMPABLE, int(readable), 0, 0, 0)
    except OSError as error:
        raise WallError("privileges", error.strerror) from None


def _has_user(number):
    """Tell whether a user exists in this namespace: an ordinary user's own one has nobody but that user."""
    with open("/proc/self/uid_map", encoding="ascii") as file:
        ranges = [[int(field) for field in line.split()] for line in file]
    return any(first <= number < first + count for first, _, count in ranges)


_FORBIDDEN = {
    "x86_64": (0xC000003E, {
        "ptrace": 101, "mount": 165, "umount2": 166, "pivot_root": 155, "chroot": 161, "unshare": 272, "setns": 308,
        "kexec_load": 246, "init_module": 175, "finit_module": 313, "bpf": 321, "perf_event_open": 298,
        "process_vm_readv": 310, "process_vm_writev": 311, "userfaultfd": 323, "keyctl": 250, "add_key": 248,
        "request_key": 249, "io_uring_setup": 425, "open_by_handle_at": 304, "move_mount": 429, "fsopen": 430,
        "fsmount": 432, "open_tree": 428, "mount_setattr": 442, "pidfd_getfd": 438, "swapon": 167, "reboot": 169,
        # memory that belongs to no process is in no account
        "memfd_create": 319, "memfd_secret": 447, "shmget": 29,
    }, 56, 435),
    "aarch64": (0xC00000B7, {
        "ptrace": 117, "mount": 40, "umount2": 39, "pivot_root": 41, "chroot": 51, "unshare": 97, "setns": 268,
        "kexec_load": 104, "init_module": 105, "finit_module": 273, "bpf": 280, "perf_event_open": 241,
        "process_vm_readv": 270, "process_vm_writev": 271, "userfaultfd": 282, "keyctl": 219, "add_key": 217,
        "request_key": 218, "io_uring_setup": 425, "open_by_handle_at": 265, "move_mount": 429, "fsopen": 430,
        "fsmount": 432, "open_tree": 428, "mount_setattr": 442, "pidfd_getfd": 438, "swapon": 224, "reboot": 142,
        "memfd_create": 279, "memfd_secret": 447, "shmget": 194,
    }, 220, 435),
}  # fmt: skip


def filter_calls():
    """Refuse the system calls that an answer never needs and an attack does.

    Raises
    ------
    WallError
    """
    known = _FORBIDDEN.get(platform.machine())
    if known is None:
        raise WallError("calls", f"no filter for {platform.machine()}")
    audit, calls, clone, clone3 = known
    load, jump_equal, jump_set, answer = 0x20, 0x15, 0x45, 0x06
    denied, unknown, killed, allowed = (
        0x00050000 | errno.EPERM,
        0x00050000 | errno.ENOSYS,
        0x80000000,
        0x7FFF0000,
    )

    def one(code, true, false, value):
        return struct.pack("HBBI", code, true, false, value)

    program = [
        one(load, 0, 0, 4),
        one(jump_equal, 1, 0, audit),
        one(answer, 0, 0, killed),
        one(load, 0, 0, 0),
    ]
    for number in sorted(set(calls.values())):
        program += [one(jump_equal, 0, 1, number), one(answer, 0, 0, denied)]
    # the C library falls back to clone, whose flags can be read here
    program += [one(jump_equal, 0, 1, clone3), one(answer, 0, 0, unknown)]
    namespaces = NEWNS | NEWIPC | NEWUSER | NEWPID | NEWNET | 0x02000000 | 0x04000000
    program += [one(jump_equal, 0, 3, clone), one(load, 0, 0, 16), one(jump_set, 0, 1, namespaces)]
    program += [one(answer, 0, 0, denied), one(answer, 0, 0, allowed)]
    code = ctypes.create_string_buffer(b"".join(program))
    head = struct.pack("HxxxxxxP", len(program), ctypes.addressof(code))
    try:
        _call("prctl", _SET_SECCOMP, 2, head, 0, 0)
    except OSError as error:
        raise WallError("calls", error.strerror) from None


def landlock(paths, writable, network=False):
    """Forbid this process all files but some, by rules of its own.

    Parameters
    ----------
    paths : list of str
        What may be read and run.
    writable : list of str
        What may be written too.
    network : bool
        Also forbid TCP connections, where no network namespace does.

    Raises
    ------
    WallError
        If the kernel knows no such rules.
    """
    create, add, restrict = 444, 445, 446
    system = _c().syscall
    version = system(create, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    if version < 1:
        raise WallError("rules", "the kernel has no Landlock")
    # read, write, make and remove; later versions add refer (2), truncate (3), ioctl (5)
    files = (1 << {1: 13, 2: 14}.get(version, 15)) - 1
    if network and version < 4:
        raise WallError("network", "neither a network namespace nor Landlock rules for TCP")
    scoped = 3 if version >= 6 else 0
    attributes = struct.pack("QQQ", files, 3 if network else 0, scoped)
    attributes = attributes[: 24 if version >= 6 else 16 if version >= 4 else 8]
    rules = system(create, attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0))
    if rules < 0:
        raise WallError("rules", os.strerror(ctypes.get_errno()))
    read = 1 | 4 | 8
    on_files = 1 | 2 | 4 | (1 << 14 if version >= 3 else 0)
    for path, access in [(path, read) for path in paths] + [(path, files) for path in writable]:
        try:
            place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        if not os.path.isdir(path):
            access &= on_files
        rule = struct.pack("=Qi", access, place)
        failed = system(add, ctypes.c_int(rules), ctypes.c_int(1), rule, ctypes.c_uint32(0))
        os.close(place)
        if failed:
            raise WallError("rules", os.strerror(ctypes.get_errno()))
    _call("prctl", _NO_NEW_PRIVS, 1, 0, 0, 0)
    if system(restrict, ctypes.c_int(rules), ctypes.c_uint32(0)) != 0:
        raise WallError("rules", os.strerror(ctypes.get_errno()))
    os.close(rules)


def limit(limits):
    """Set the resource limits of this process and its children.

    Parameters
    ----------
    limits : qunxue.running.limits.Limits
    """
    for what, value in (
        (resource.RLIMIT_DATA, limits.memory_bytes),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_FSIZE, limits.file_bytes),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, limits.processes),
        (resource.RLIMIT_NOFILE, 256),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        value = int(value)
        hard = resource.getrlimit(what)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        resource.setrlimit(what, (value, value))


def memory_of(process, limit):
    """Return the memory that a process and its descendants hold, in bytes.

    Parameters
    ----------
    process : int
    limit : int
        Only above this are pages counted that several processes share; that takes longer.

    Returns
    -------
    int
        0 when it is gone.
    """
    family = _family(process)
    total = sum(_sum_of(f"/proc/{one}/status", (b"RssAnon:", b"RssShmem:")) for one in family)
    if total > limit and len(family) > 1:
        shared = sum(_sum_of(f"/proc/{one}/smaps_rollup", (b"Pss_Anon:", b"Pss_Shmem:")) for one in family)
        return shared or total
    return total


def _family(process):
    found, waiting = [], [process]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += children_of(one)
    return found


def children_of(process):
    """Return the children of a process, whichever of its threads has started them.

    Parameters
    ----------
    process : int

    Returns
    -------
    set of int
    """
    found = set()
    with contextlib.suppress(OSError, ValueError):
        for thread in os.listdir(f"/proc/{process}/task"):
            with open(f"/proc/{process}/task/{thread}/children", "rb") as file:
                found.update(int(number) for number in file.read().split())
    return found


def seconds_of(process):
    """Return the processor time that a process, its descendants and its dead children have used, in seconds.

    Parameters
    ----------
    process : int

    Returns
    -------
    float
    """
    total = 0
    for one in _family(process):
        with contextlib.suppress(OSError, ValueError, IndexError):
            with open(f"/proc/{one}/stat", "rb") as file:
                # behind the name in brackets; user, system, and both of children that were waited for
                total += sum(map(int, file.read().rpartition(b")")[2].split()[11:15]))
    return total / os.sysconf("SC_CLK_TCK")


def _sum_of(path, names):
    total = 0
    try:
        with open(path, "rb") as file:
            for line in file:
                if line.startswith(names):
                    total += int(line.split()[1]) * 1024
    except (OSError, ValueError):
        return 0
    return total


def die_with_parent():
    """See to it that this process ends when the one that forked it does."""
    _call("prctl", _SET_PDEATHSIG, 9, 0, 0, 0)


def close_all_but(files):
    """Close every open file of this process but its standard ones and some others.

    Parameters
    ----------
    files : list of int
    """
    first = 3
    for file in sorted(files):
        os.closerange(first, file)
        first = file + 1
    os.closerange(first, 4096)


def hide_process():
    """Make this process unreadable for others of the same user, and take in orphans."""
    _call("prctl", _SET_DUMPABLE, 0, 0, 0, 0)
    _call("prctl", _SUBREAPER, 1, 0, 0, 0)
