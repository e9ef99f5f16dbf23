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

from qunxue.language import current, say
from qunxue.language import use as _use_language

__version__ = "0.1.0"
__all__ = [
    "charts",
    "check",
    "current",
    "data",
    "explorers",
    "glossary",
    "learner",
    "models",
    "outline",
    "say",
    "use",
]

_LAZY = frozenset({"charts", "check", "data", "explorers", "learner", "models", "outline"})


def use(language: str) -> None:
    """Choose the language of everything the course says from here on, and let Altair draw with the course's look.

    Parameters
    ----------
    language : {"en", "zh"}
        English or Simplified Chinese.

    Raises
    ------
    ValueError
        If the course does not speak `language`.

    Examples
    --------
    >>> use("zh")
    >>> say("Share", "份额")
    '份额'
    >>> use("en")
    """
    _use_language(language)
    _import_module("qunxue.charts.look").use()


def _skip_a_needless_grammar():
    """Keep jsonschema, which Altair and nbformat load, from compiling a grammar that nothing here needs.

    Where it finds the package rfc3987_syntax, it builds the whole grammar of the format "iri" when it is imported:
    two seconds of every start, for a format that no chart and no notebook has. Where there is none it does without.
    """
    _sys.modules.setdefault("rfc3987_syntax", None)


_skip_a_needless_grammar()


def __getattr__(name):
    if name in _LAZY:
        return _import_module(f"qunxue.{name}")
    if name == "glossary":
        return _import_module("qunxue.terms").glossary
    raise AttributeError(f"module 'qunxue' has no attribute {name!r}")
