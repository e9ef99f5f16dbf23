"""The words of the course: look one up in English, Chinese or pinyin.

``qunxue.glossary("二倍均值法")`` in a notebook shows what a word means and which lesson explains it.
"""

import difflib
import json
import unicodedata
from functools import cache
from pathlib import Path

from qunxue import markup
from qunxue.language import current, say


class Entries(list):
    """Terms that were found, each a dict with ``en``, ``zh``, ``pinyin``, ``meaning``, ``lessons``.

    ``meaning`` is a dict by language, ``lessons`` a list of two-digit numbers. A notebook shows a table,
    ``print`` shows text.
    """

    def __str__(self):
        colon = say(": ", "：")
        return "\n".join(
            f"{each['en']} · {each['zh']} ({each['pinyin']}){colon}{each['meaning'][current()]} {_where(each)}"
            for each in self
        )

    __repr__ = __str__

    def _repr_html_(self):
        heads = say("English|Chinese|Pinyin|Meaning|Lesson", "英文|中文|拼音|含义|课").split("|")
        languages = ("en", "zh-Hans", "zh-Latn-pinyin", {"en": "en", "zh": "zh-Hans"}[current()], None)
        rows = [
            (
                each["en"],
                each["zh"],
                each["pinyin"],
                each["meaning"][current()],
                ", ".join(each["lessons"]),
            )
            for each in self
        ]
        return markup.table(heads, rows, languages=languages)


def _where(entry):
    lessons = entry["lessons"]
    return say(f"(lesson {', '.join(lessons)})", f"（第 {'、'.join(lessons)} 课）")


@cache
def _all():
    # like the tables: beside them in the installed package, in datasets/ in a checkout
    installed = Path(__file__).parent / "_datasets"
    folder = installed if installed.is_dir() else Path(__file__).parents[1] / "datasets"
    return json.loads((folder / "glossary.json").read_text(encoding="utf-8"))


def plain(text):
    """Return a text as it is compared: small letters, no tone marks, no blanks, no hyphens.

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Examples
    --------
    >>> plain("Ruò guān-xì")
    'ruoguanxi'
    """
    bare = (mark for mark in unicodedata.normalize("NFKD", text) if not unicodedata.combining(mark))
    return "".join(mark for mark in bare if mark.isalnum()).casefold()


def glossary(word=None):
    """Look up a word of the course.

    Parameters
    ----------
    word : str, optional
        English, Chinese or pinyin, with or without tone marks; a part of it will do. All words if not given.

    Returns
    -------
    Entries
        The word itself if there is one, else all words that contain it.

    Raises
    ------
    ValueError
        If there is no such word; the message names those that look like it.

    Examples
    --------
    >>> glossary("基尼系数")[0]["en"]
    'Gini coefficient'
    >>> glossary("jini xishu")[0]["lessons"]
    ['04']
    """
    if word is None:
        return Entries(_all())
    if not isinstance(word, str) or not plain(word):
        raise ValueError(
            say(
                f"word is {word!r}; allowed is a text, such as 'kernel'",
                f"word 的值是 {word!r}；应当是一段文字，例如 '内核'",
            )
        )
    wanted = plain(word)
    keys = [tuple(plain(each[key]) for key in ("en", "zh", "pinyin")) for each in _all()]
    for fits in (lambda key: key == wanted, lambda key: wanted in key):
        found = [each for each, key in zip(_all(), keys, strict=True) if any(map(fits, key))]
        if found:
            return Entries(found)
    near = difflib.get_close_matches(wanted, [key for each in keys for key in each], n=3, cutoff=0.6)
    names = dict.fromkeys(
        say(each["en"], each["zh"])
        for close in near
        for each, key in zip(_all(), keys, strict=True)
        if close in key
    )
    like_en = f"; similar: {', '.join(names)}" if names else "; glossary() lists all words"
    like_zh = f"；相近的有：{'、'.join(names)}" if names else "；glossary() 会列出全部术语"
    raise ValueError(
        say(
            f"word is {word!r}; the course has no such term{like_en}",
            f"word 的值是 {word!r}；本课程没有这个术语{like_zh}",
        )
    )
