"""Which language a reader reads, and the one function every printed string goes through."""

import os

LANGUAGES = ("en", "zh")

_current = os.environ.get("QUNXUE_LANG", "en")
if _current not in LANGUAGES:
    _current = "en"


def use(language: str) -> None:
    """Choose the language of everything the course says from here on.

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
    global _current
    if language not in LANGUAGES:
        raise ValueError(
            f"language is {language!r}; this course speaks 'en' (English) and 'zh' (简体中文). "
            f"本课程的语言只有 'en' 和 'zh' 两种。"
        )
    _current = language


def current() -> str:
    """Return the language in use, ``"en"`` or ``"zh"``.

    Examples
    --------
    >>> current() in LANGUAGES
    True
    """
    return _current


def say(en: str, zh: str) -> str:
    """Return the one of two texts that the reader reads.

    Parameters
    ----------
    en, zh : str
        The same message in English and in Simplified Chinese.

    Returns
    -------
    str

    Examples
    --------
    >>> say("Share", "份额")
    'Share'
    """
    return zh if _current == "zh" else en
