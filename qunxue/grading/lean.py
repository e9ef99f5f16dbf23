"""Load the grading libraries without what they never use."""

import contextlib
import sys


@contextlib.contextmanager
def lean_imports():
    """Keep jsonschema, while it is being loaded, from building a grammar for IRIs.

    That takes a second and a half of processor time, in the driver as in every zygote, for a format that
    no notebook and no chart asks jsonschema to check. Afterwards the package can be imported as ever.

    Examples
    --------
    >>> with lean_imports():
    ...     import nbformat
    """
    name = "rfc3987_syntax"
    block = name not in sys.modules and "jsonschema" not in sys.modules
    if block:
        sys.modules[name] = None
    try:
        yield
    finally:
        if block:
            sys.modules.pop(name, None)
