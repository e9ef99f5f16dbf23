"""What the instructor is told about a submission."""

import contextlib

from qunxue import language as languages
from qunxue.grading import cleaning
from qunxue.language import say

# Reasons for a look that are shown of one submission.
MOST = 8
# Notes about which a student has nothing to mend.
QUIET = ("renewed",)


def new_text_words(marks):
    """Say which texts were handed in anew after they had been marked.

    Parameters
    ----------
    marks : dict of str to float
        The marks that stand, by cell.

    Returns
    -------
    list of str
    """
    return [
        say(
            f"a new text was handed in after marking: {name} (the mark {mark:g} was for the earlier one)",
            f"评分之后又交了新的文字：{name}（现有的 {mark:g} 分是给上一份的）",
        )
        for name, mark in marks.items()
    ]


@contextlib.contextmanager
def speaking(language):
    """Use another language for a while.

    Parameters
    ----------
    language : {"en", "zh"}

    Examples
    --------
    >>> with speaking("zh"):
    ...     say("points", "分")
    '分'
    """
    before = languages.current()
    languages.use(language)
    try:
        yield
    finally:
        languages.use(before)


def mark_words(kind, detail="", cell=None):
    """Return why a mark asks for a look.

    Parameters
    ----------
    kind, detail : str
    cell : str or None

    Returns
    -------
    str
    """
    words = {
        "inside": say("judged inside the student's own program", "这项检查是在学生自己的程序里评判的"),
        "forged": say("tried to forge a result", "试图伪造结果"),
        "ended": say("ended the program during a test", "在检查过程中结束了程序"),
        "misread": say(
            "a test ended in something that is no number of points; it waits for you",
            "某项检查最后的值不是可读的分数，等你定分",
        ),
    }
    text = words.get(kind, kind[:40])
    inside = [part for part in (cell, detail[:80]) if part]
    if not inside:
        return text
    return say(f"{text} ({', '.join(inside)})", f"{text}（{'，'.join(inside)}）")


def row_of(student, record):
    """Return what the table shows of one submission.

    Parameters
    ----------
    student : str
    record : dict
        As remembered in the gradebook.

    Returns
    -------
    dict
    """
    look = []
    for mark in record.get("marks", []):
        words = mark_words(mark["kind"], mark["detail"], mark["cell"])
        if words not in look:
            look.append(words)
    status = record.get("status")
    if status == "late":
        look.append(say("ran out of time", "运行超时"))
    elif status == "died":
        look.append(say("a cell ended the program", "某个单元格使程序终止"))
    look += [say(en, zh) for _, en, zh, serious in record.get("notes", []) if serious]
    if len(look) > MOST:
        more = len(look) - MOST
        look = [*look[:MOST], say(f"and {more} more", f"还有 {more} 条")]
    return {
        "student": student, "points": record.get("points", 0.0), "possible": record.get("possible", 0.0),
        "look": [cleaning.line(reason) for reason in look],
        "repaired": sum(note[0] not in QUIET for note in record.get("notes", [])), "by hand": False, "late": 0.0,
    }  # fmt: skip
