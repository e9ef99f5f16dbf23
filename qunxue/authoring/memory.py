"""Remember what took long to compute, for as long as nothing it was made from has changed.

A result is found again by a key that holds everything it depends on; `fingerprint` makes one of files, of all that
they import from the course, and of the libraries installed. Whoever asks with a key that lacks an input would be told
yesterday's answer: put in more rather than less.
"""

import ast
import hashlib
import json
import os
import sys
import sysconfig
import time
from functools import cache
from pathlib import Path

#: A result that nobody asked for in so many days is thrown away.
DAYS = 30


class Memory:
    """Results kept in build/ of the checkout, a file each, so that gates that run side by side can share them.

    Parameters
    ----------
    root : Path
        The checkout.
    name : str
        Whose results.

    Examples
    --------
    >>> import tempfile
    >>> memory = Memory(Path(tempfile.mkdtemp()), "example")
    >>> memory.recall("slow", lambda: 42), memory.recall("slow", lambda: 43)
    (42, 42)
    >>> memory.knows("slow"), memory.knows("other")
    (True, False)
    """

    def __init__(self, root, name):
        self.folder = Path(root) / "build" / "check" / name

    def knows(self, key):
        """Tell whether there is a result under a key."""
        return self._path(key).is_file()

    def recall(self, key, compute, keep=lambda value: True):
        """Return what is known under a key, computing it if need be.

        Parameters
        ----------
        key : str
        compute : callable
            Called without arguments; returns a value that JSON can hold.
        keep : callable, optional
            Whether a computed value is worth remembering.

        Returns
        -------
        object
        """
        path = self._path(key)
        try:
            value = json.loads(path.read_text(encoding="utf-8"))
            os.utime(path)
            return value
        except (OSError, ValueError):  # not there, or cut off when the machine stopped
            pass
        value = compute()
        if keep(value):
            self._forget()
            part = path.with_suffix(f".{os.getpid()}")
            part.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
            part.replace(path)
        return value

    def _path(self, key):
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.json"

    def _forget(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        oldest = time.time() - DAYS * 24 * 60 * 60
        for path in self.folder.iterdir():
            if path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)


def fingerprint(root, *sources, texts=()):
    """Return a hash of files, of every module of qunxue that they import, of Python and of what is installed.

    Parameters
    ----------
    root : Path
        The checkout.
    *sources : Path
        Python or other files. One that is not there counts as such.
    texts : iterable of str
        Anything else that the result depends on.

    Returns
    -------
    str

    Examples
    --------
    >>> here = Path(__file__)
    >>> fingerprint(here.parents[2], here) == fingerprint(here.parents[2], here, texts=["more"])
    False
    """
    digest = hashlib.sha256(installed().encode())
    waiting, seen = [Path(source) for source in sources], {}
    while waiting:
        path = waiting.pop()
        if path not in seen:
            stamp = _stamp(path)
            seen[path] = _content(path, stamp) if stamp else "missing"
            if stamp and path.suffix == ".py":
                waiting += _imports(Path(root), path, stamp)
    # by their place in the checkout: two files of one name, or the same checkout elsewhere
    for name, content in sorted((_name(root, path), content) for path, content in seen.items()):
        digest.update(f"{name} {content}\0".encode())
    for text in texts:
        digest.update(text.encode() + b"\0")
    return digest.hexdigest()[:32]


def _name(root, path):
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name


def _stamp(path):
    """Return what changes when a file is written, or None if there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size, status.st_ino) if path.is_file() else None


@cache
def _content(path, stamp):
    return hashlib.sha256(path.read_bytes()).hexdigest()


@cache
def _imports(root, path, stamp):
    return imported(root, path.read_text(encoding="utf-8"))


@cache
def installed():
    """Return Python's version and the name and version of everything installed beside it."""
    packages = Path(sysconfig.get_path("purelib")).glob("*.dist-info")
    return "\n".join([sys.version, *sorted(path.name for path in packages)])


def imported(root, source):
    """Return the files of qunxue that Python code imports, or reaches by name.

    Parameters
    ----------
    root : Path
        The checkout.
    source : str

    Returns
    -------
    list of Path
        Of a package that is named without a part, all its modules: it loads them when they are asked for.
    """
    names, whole = set(), set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
            whole |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
            whole |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Attribute):
            names.add(_dotted(node))
    found = set()
    for name in names:
        if name != "qunxue" and not name.startswith("qunxue."):
            continue
        parts = name.split(".")
        for end in range(1, len(parts) + 1):
            base = Path(root, *parts[:end])
            found |= {path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()}
        if name in whole and name != "qunxue" and base.is_dir():
            found |= set(base.glob("*.py"))
    return sorted(found)


def _dotted(node):
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""
