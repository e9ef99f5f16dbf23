"""What a submission can reach, and what is left of it afterwards."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from qunxue.running import walls
from qunxue.running.executor import ForkExecutor, Unprotected

from .conftest import cell, job_of, notebook_of

TEST = cell("assert answer == 42", "test_a", grade=True, locked=True, points=1)


def run(executor, source, **limits):
    """Run one cell and return its text, with the outcome."""
    outcome = executor.run(job_of(notebook_of(source), **limits))
    parts = []
    for output in outcome.notebook.cells[0].outputs:
        parts.append(
            output.get("text") or output.get("evalue") or output.get("data", {}).get("text/plain", "")
        )
    return "\n".join(parts), outcome


def errors_of(outcome, index=0):
    """Return the names of a cell's errors."""
    return [output.ename for output in outcome.notebook.cells[index].outputs if output.output_type == "error"]


@pytest.mark.parametrize(
    "path", ["~", "/root", "/home", "/etc/passwd", "/etc/shadow", "/work", "/var", "/mnt", "/srv"]
)
def test_nothing_private_can_be_read(executor, path):
    source = f"import os\np = os.path.expanduser({path!r})\nprint(os.listdir(p) if os.path.isdir(p) else open(p).read(9))"
    text, outcome = run(executor, source)
    if path == "~":
        assert text.strip() == "[]"
    elif path in ("/root", "/work"):
        # parents of the interpreter or the course: nothing beside them is there
        assert errors_of(outcome) or not set(eval(text)) - {".pyenv", "main"}
    else:
        assert errors_of(outcome), text


def test_neither_solutions_nor_tests_of_the_course_are_there(executor):
    root = Path(walls.__file__).parents[2]
    for name in ("solutions", "manuscript", "tests", "exercises", ".git"):
        text, _ = run(executor, f"import os\nprint(os.path.exists({str(root / name)!r}))")
        assert text.strip() == "False", name


def test_the_class_folder_is_not_there(executor, tmp_path):
    secret = tmp_path / "gradebook.db"
    secret.write_text("secret")
    text, outcome = run(executor, f"open({str(secret)!r}).read()")
    assert errors_of(outcome) == ["FileNotFoundError"]
    text, outcome = run(executor, f"open({str(secret)!r}, 'w')")
    assert errors_of(outcome) and secret.read_text() == "secret"


def test_the_library_cannot_be_written(executor):
    for place in (
        walls.__file__,
        os.__file__,
        os.path.join(os.path.dirname(os.__file__), "new.py"),
        "/usr/x",
        "/x",
    ):
        _, outcome = run(executor, f"open({place!r}, 'a')")
        assert errors_of(outcome), place


def test_the_environment_is_empty(executor, monkeypatch):
    monkeypatch.setenv("SECRET_TOKEN", "hunter2")
    with ForkExecutor(1) as fresh:
        text, _ = run(fresh, "import os\nprint(dict(os.environ), open('/proc/self/environ').read())")
    assert "hunter2" not in text and "SECRET_TOKEN" not in text


def test_there_is_no_network(executor):
    source = (
        "import socket\nfor address in (('1.1.1.1', 53), ('127.0.0.1', 22), ('10.0.0.1', 80)):\n"
        "    try:\n        socket.create_connection(address, 1); print('reached')\n    except OSError: print('no')"
    )
    text, _ = run(executor, source)
    assert text.split() == ["no"] * 3
    text, _ = run(executor, "import socket\nprint(socket.if_nameindex())")
    assert "eth" not in text and "ens" not in text


def test_no_privileges_are_left(executor):
    text, _ = run(executor, "print(open('/proc/self/status').read())")
    status = dict(line.split(":\t") for line in text.strip().splitlines() if ":\t" in line)
    assert {status[name] for name in ("CapEff", "CapPrm", "CapBnd", "CapInh")} == {"0" * 16}
    assert status["NoNewPrivs"] == "1" and status["Seccomp"] == "2"
    assert "0" not in status["Uid"].split()
    for call in ("os.setuid(0)", "os.chroot('/tmp')", "os.mount", "os.kill(1 << 15, 9)"):
        _, outcome = run(executor, f"import os\n{call}")
        assert errors_of(outcome), call


def test_namespaces_and_tracing_are_refused(executor):
    source = (
        "import ctypes\nc = ctypes.CDLL(None, use_errno=True)\n"
        "print([c.unshare(0x10000000), c.ptrace(0, 0, 0, 0), c.mount(b'none', b'/tmp', b'tmpfs', 0, None)])"
    )
    text, _ = run(executor, source)
    assert text.strip() == "[-1, -1, -1]"


def test_processes_outside_are_not_seen(executor):
    text, _ = run(executor, "import os\nprint(sorted(int(n) for n in os.listdir('/proc') if n.isdigit()))")
    assert text.strip() == "[1]"


def test_nothing_is_left_running(executor):
    source = (
        "import subprocess, os\n"
        "subprocess.Popen(['sleep', '987'], start_new_session=True)\n"
        "if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        import time; time.sleep(987)\n    os._exit(0)"
    )
    run(executor, source)
    time.sleep(0.2)
    lines = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout.splitlines()
    assert not [line for line in lines if line.startswith("sleep 987")]


def test_one_submission_leaves_nothing_for_the_next(executor):
    source = (
        "import os\nfor place in ('.', '/tmp', '/dev/shm'):\n"
        "    print(sorted(os.listdir(place)))\n    open(place + '/left', 'w').write('x')"
    )
    first, _ = run(executor, source)
    second, _ = run(executor, source)
    assert first == second and "left" not in second


def test_a_submission_sees_its_own_files(executor):
    outcome = executor.run(job_of(notebook_of("print(open('data/a.csv').read(), open('b.txt').read())"),
                                  {"data/a.csv": b"1,2", "b.txt": "群".encode()}))  # fmt: skip
    assert outcome.notebook.cells[0].outputs[0].text == "1,2 群\n"


def test_too_much_memory_costs_one_cell(executor):
    source = "try:\n    big = bytearray(3 << 30)\nexcept MemoryError:\n    answer = 42"
    outcome = executor.run(job_of(notebook_of(source, TEST)))
    assert outcome.notebook.cells[1].outputs == []
    shared = "import mmap\nkept = []\nwhile True:\n    m = mmap.mmap(-1, 64 << 20); m.write(b'x' * (64 << 20)); kept.append(m)"
    outcome = executor.run(job_of(notebook_of(shared, "answer = 42", TEST), cell_seconds=40))
    assert outcome.status == "died" and errors_of(outcome) == ["DeadKernelError"]
    assert outcome.notebook.cells[2].outputs == []


def test_too_many_processes(executor):
    source = "import os, time\nn = 0\ntry:\n    while True:\n        if os.fork() == 0:\n            time.sleep(60)\n        n += 1\nexcept OSError:\n    print(n)"
    text, _ = run(executor, source)
    assert 10 < int(text) < 100


def test_too_many_files_and_bytes(executor):
    text, _ = run(
        executor,
        "n = 0\ntry:\n    while True:\n        open(f'f{n}', 'w'); n += 1\nexcept OSError as e: print(n, e.errno)",
    )
    assert int(text.split()[0]) < 5000
    text, _ = run(
        executor,
        "try:\n    with open('big', 'wb') as f:\n        for _ in range(500): f.write(b'x' * (1 << 20))\nexcept OSError as e: print('refused')",
    )
    assert text.strip() == "refused"


def test_endless_output_is_cut(executor):
    source = "for _ in range(200_000): print('x' * 100)\nanswer = 42"
    outcome = executor.run(job_of(notebook_of(source, TEST)))
    text = "".join(output.text for output in outcome.notebook.cells[0].outputs)
    assert len(text) < 9 << 20 and "Output truncated" in text
    assert outcome.notebook.cells[1].outputs == []


def test_an_endless_loop_is_interrupted(executor):
    started = time.monotonic()
    outcome = executor.run(job_of(notebook_of("while True: pass", "answer = 42", TEST), cell_seconds=1))
    assert errors_of(outcome) == ["CellTimeoutError"]
    assert outcome.notebook.cells[2].outputs == [] and time.monotonic() - started < 8


def test_a_loop_that_cannot_be_interrupted_is_left_out(executor):
    stubborn = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass"
    outcome = executor.run(job_of(notebook_of("answer = 42", stubborn, TEST), cell_seconds=1))
    assert errors_of(outcome, 1) == ["DeadKernelError"] and outcome.notebook.cells[2].outputs == []
    assert outcome.status == "died"


def test_the_time_of_the_notebook_is_limited(executor):
    cells = ["import time\ntime.sleep(2)"] * 5 + [TEST]
    outcome = executor.run(job_of(notebook_of(*cells), cell_seconds=5, notebook_seconds=3))
    assert outcome.status == "late" and outcome.unreached == [5]
    assert errors_of(outcome, 5) == ["NotReached"]


@pytest.mark.parametrize("death", ["import os\nos._exit(3)", "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)",
                                   "import ctypes\nctypes.string_at(0)", "import os\nos.abort()"])  # fmt: skip
def test_a_dead_program_costs_one_cell(executor, death):
    outcome = executor.run(job_of(notebook_of("answer = 42", death, TEST)))
    if "SIGSEGV" not in death:
        assert errors_of(outcome, 1) == ["DeadKernelError"] and outcome.status == "died"
    assert errors_of(outcome, 2) == []


def test_neighbours_are_not_disturbed(executor):
    """While one fills its memory, ends its program and floods its line, others get what they earn."""
    import concurrent.futures

    wild = [
        "import os\nwhile True: os.write(3, b'x' * 100000) if 0 else os._exit(1)",
        "import os, signal\nos.kill(-1, signal.SIGKILL)",
        "import os\nfor n in range(3, 99):\n    try: os.write(n, b'\\xff' * 9999)\n    except OSError: pass",
        "x = bytearray(900 << 20); x = x + x",
    ]
    honest = notebook_of("answer = 42", TEST)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        jobs = [job_of(notebook_of(one, TEST)) for one in wild] + [job_of(honest) for _ in range(6)]
        outcomes = list(pool.map(executor.run, jobs))
    for outcome in outcomes[4:]:
        assert outcome.notebook.cells[1].outputs == [] and outcome.marks == []
    for outcome in outcomes[:4]:
        assert errors_of(outcome, 1)


def test_random_state_differs_between_submissions(executor):
    source = "import random, numpy\nprint(random.random(), numpy.random.rand(), numpy.random.default_rng().random())"
    first, second = run(executor, source)[0].split(), run(executor, source)[0].split()
    assert not set(first) & set(second)


def test_a_file_called_like_a_library_hits_only_its_owner(executor):
    files = {"pandas.py": b"version = 'mine'", "random.py": b"version = 'mine'"}
    source = "import pandas\nprint(getattr(pandas, 'version', 'real'))"
    outcome = executor.run(job_of(notebook_of(source), files))
    assert outcome.notebook.cells[0].outputs[0].text == "mine\n"
    assert run(executor, source)[0].strip() == "real"


def test_without_bubblewrap_nothing_runs_unless_that_is_allowed(monkeypatch):
    monkeypatch.setattr(walls, "find_bubblewrap", lambda: None)
    with pytest.raises(Unprotected, match="Install bubblewrap"):
        ForkExecutor(1)


def test_walls_that_cannot_be_built_are_named(monkeypatch):
    monkeypatch.setattr(walls, "find_bubblewrap", lambda: shutil.which("false"))
    monkeypatch.setattr("qunxue.running.executor._launch", _broken_launch)
    with pytest.raises(Unprotected, match="--allow-unprotected"):
        ForkExecutor(1)


def _broken_launch(way):
    import sys

    code = "import sys; sys.stderr.write('no namespaces here'); sys.exit(1)"
    return subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE)  # fmt: skip


def test_unprotected_runs_still_end_what_they_start(monkeypatch):
    import qunxue.running.executor as executors

    real = executors._launch
    monkeypatch.setattr(executors, "_launch", lambda way: real(way) if way == "none" else _broken_launch(way))
    with ForkExecutor(1, allow_unprotected=True) as bare:
        assert not bare.protected and bare.missing_walls
        outcome = bare.run(
            job_of(notebook_of("import subprocess\nsubprocess.Popen(['sleep', '986'])\nanswer = 42", TEST))
        )
        assert outcome.notebook.cells[1].outputs == []
    lines = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout.splitlines()
    assert not [line for line in lines if line.startswith("sleep 986")]


@pytest.mark.skipif(
    os.geteuid() != 0 or not shutil.which("setpriv"), reason="needs root to become somebody else"
)
def test_an_ordinary_user_gets_the_same_walls(tmp_path):
    """The same as an ordinary user, if such a one can read the interpreter at all."""
    import sys

    code = (
        "from qunxue.running.executor import ForkExecutor, Job\nimport nbformat\n"
        "v = nbformat.v4\ne = ForkExecutor(1)\n"
        "n = v.new_notebook(cells=[v.new_code_cell(\"import os; print(os.getuid(), os.path.exists('/etc/passwd'))\")])\n"
        "print(e.protected, e.run(Job('x', n)).notebook.cells[0].outputs[0].text)\ne.close()"
    )
    command = ["setpriv", "--reuid", "4321", "--regid", "4321", "--clear-groups", "env", f"HOME={tmp_path}",
               sys.executable, "-c", code]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, cwd="/")
    if "Permission denied" in done.stderr or "No module named" in done.stderr:
        pytest.skip("the interpreter lies in root's own folder")
    protected, _, sees_passwords = done.stdout.split()
    assert (protected, sees_passwords) == ("True", "False"), done.stderr
