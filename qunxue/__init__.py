"""Qunxue (群学): the library behind the course about life in groups on WeChat.

Importing it is cheap: a part of the library is loaded when it is first named.

Examples
--------
>>> import qunxue
>>> qunxue.use("en")
>>> qunxue.say("group", "群")
'group'
"""

import sys as _sys
from importlib import import_module as _import_module

from qunxue.language import current, say, use

# Altair and nbformat need jsonschema, and jsonschema, where it finds this package, compiles a whole grammar for the
# one format "iri", which no chart and no notebook has: two seconds of every start. It does without where there is none.
_sys.modules.setdefault("rfc3987_syntax", None)

__version__ = "0.1.0"
__all__ = ["charts", "check", "current", "data", "explorers", "glossary", "learner", "models", "say", "use"]

_LAZY = frozenset({"charts", "check", "data", "explorers", "learner", "models"})


def __getattr__(name):
    if name in _LAZY:
        return _import_module(f"qunxue.{name}")
    if name == "glossary":
        return _import_module("qunxue.terms").glossary
    raise AttributeError(f"module 'qunxue' has no attribute {name!r}")
