"""Packages that show what they hold and load a part of it when it is first named."""

import pkgutil
from importlib import import_module


def parts_of(package, path):
    """Return `__getattr__` and `__dir__` for a package whose modules load when they are first named.

    Tab then lists the modules, and ``qunxue.models.red_packet`` works without an import of its own.

    Parameters
    ----------
    package : str
        The package's ``__name__``.
    path : iterable of str
        The package's ``__path__``. Modules whose name begins with a low line are left out.

    Returns
    -------
    tuple of two functions

    Examples
    --------
    >>> import qunxue.models
    >>> "red_packet" in dir(qunxue.models)
    True
    >>> qunxue.models.group_size.pairs(40)
    780
    """
    names = sorted(part.name for part in pkgutil.iter_modules(path) if not part.name.startswith("_"))

    def load(name):
        if name in names:
            return import_module(f"{package}.{name}")
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return load, lambda: names
