"""Which language a reader reads, and the one function every printed string goes through."""

import locale
import os
import sys

LANGUAGES = ("en", "zh")


def chosen(environment=os.environ):
    """Return the language that the environment asks for, without looking at the system.

    Parameters
    ----------
    environment : mapping of str to str, optional
        By default this process's own.

    Returns
    -------
    str or None
        ``QUNXUE_LANG`` if it is ``en`` or ``zh``; else the first of ``LANGUAGE``, ``LC_ALL``, ``LC_MESSAGES`` and
        ``LANG`` that says anything, as gettext reads them: Chinese of any kind is ``"zh"``, all else ``"en"``.
        None if none says anything.

    Examples
    --------
    >>> chosen({"LANG": "zh_CN.UTF-8"}), chosen({"LANG": "de_DE.UTF-8"}), chosen({})
    ('zh', 'en', None)
    >>> chosen({"LANG": "zh_CN.UTF-8", "QUNXUE_LANG": "en"}), chosen({"LC_ALL": "C", "LANGUAGE": "zh_CN:en"})
    ('en', 'en')
    """
    wish = environment.get("QUNXUE_LANG", "").lower()
    if wish in LANGUAGES:
        return wish
    messages = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    # as GNU gettext does: who asks for the plain C locale wants no translation
    first = "" if messages in ("C", "POSIX") else environment.get("LANGUAGE", "").split(":")[0]
    said = first or messages
    return ("zh" if said.lower().startswith("zh") else "en") if said else None


def _of_the_system():
    """Return the language in which Windows shows its menus; elsewhere the environment says all there is to say."""
    if sys.platform != "win32":
        return "en"
    import ctypes

    shown = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return "zh" if shown.startswith("zh") else "en"


_current = chosen() or _of_the_system()


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
