"""What the instructor is told about a submission."""

import contextlib

from qunxue import language as languages
from qunxue.grading import cleaning
from qunxue.language import say


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
    }
    text = words.get(kind, kind)
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
    return {
        "student": student, "points": record.get("points", 0.0), "possible": record.get("possible", 0.0),
        "look": [cleaning.line(reason) for reason in look],
        "repaired": len(record.get("notes", [])), "by hand": False,
    }  # fmt: skip
