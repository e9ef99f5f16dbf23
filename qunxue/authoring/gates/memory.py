"""Remember what took long to compute, for as long as nothing it was made from has changed."""

import ast
import hashlib
import json
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("numpy", "pandas", "networkx", "altair")


class Memory:
    """Results kept in build/ of the checkout, each under a fingerprint of its sources.

    Parameters
    ----------
    root : Path
        The checkout.
    name : str
        Whose results; gates run side by side, so each has a file of its own.

    Examples
    --------
    >>> import tempfile
    >>> memory = Memory(Path(tempfile.mkdtemp()), "example")
    >>> memory.recall("slow", lambda: 42), memory.recall("slow", lambda: 43)
    (42, 42)
    """

    def __init__(self, root, name):
        self.path = Path(root) / "build" / "check" / f"{name}.json"
        try:
            self.known = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            self.known = {}

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
        if key in self.known:
            return self.known[key]
        value = compute()
        if keep(value):
            self.known[key] = value
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(json.dumps(self.known, ensure_ascii=False, indent=0), encoding="utf-8")
        return value


def fingerprint(root, *sources, texts=()):
    """Return a hash of files, of every module of qunxue that they import, and of the libraries' versions.

    Parameters
    ----------
    root : Path
        The checkout.
    *sources : Path
        Python or other files.
    texts : iterable of str
        Anything else that the result depends on.

    Returns
    -------
    str

    Examples
    --------
    >>> here = Path(__file__)
    >>> fingerprint(here.parents[3], here) == fingerprint(here.parents[3], here, texts=["more"])
    False
    """
    digest = hashlib.sha256()
    waiting, seen = [Path(source) for source in sources], set()
    while waiting:
        path = waiting.pop()
        if path in seen or not path.is_file():
            continue
        seen.add(path)
        if path.suffix == ".py":
            waiting += imported(root, path.read_text(encoding="utf-8"))
    for path in sorted(seen):
        digest.update(path.name.encode() + path.read_bytes())
    for text in (*texts, *(f"{name} {version(name)}" for name in LIBRARIES)):
        digest.update(text.encode() + b"\0")
    return digest.hexdigest()[:24]


def imported(root, source):
    """Return the files of qunxue that Python code imports by name.

    Parameters
    ----------
    root : Path
        The checkout.
    source : str

    Returns
    -------
    list of Path
    """
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    found = []
    for name in sorted(name for name in names if name.startswith("qunxue.")):
        base = Path(root, *name.split("."))
        found += [path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()]
    return found
