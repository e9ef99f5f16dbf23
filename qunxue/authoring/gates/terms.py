"""Terms: one word for one thing in the whole Chinese text.

``manuscript/terms.csv`` names words that the course does not use, the words it uses instead, and why. The gate looks
for them in every line of the manuscripts and, where the whole course is looked at, in what the library and the build
say and in the Chinese documents.

Columns of the table:

- ``wrong``, ``right``, ``reason``;
- ``allowed``: phrases in which the wrong word is right, parted by ``|``;
- ``owed``: numbers of lessons of the first edition in which it is only noted, parted by a blank; to be emptied.
"""

import csv
import re
from dataclasses import dataclass

from qunxue.authoring.gates.course import Finding, Verdict
from qunxue.language import say

TABLE = "manuscript/terms.csv"
#: Where, besides the lessons, a reader meets the course's Chinese. What is built from a manuscript is not read twice.
ELSEWHERE = ("qunxue/**/*.py", "docs/*.zh.md", "*.zh.md", "manuscript/*.yml", "manuscript/concepts.csv")
BUILT = ("docs/claims.zh.md", "docs/coverage.zh.md", "docs/glossary.zh.md", "docs/essays.zh.md")
#: An essay's own words stay as they are.
_QUOTED = re.compile(r'quote="[^"]*"|^\s*# essay:.*$')


@dataclass(frozen=True)
class Term:
    """A word that the course does not use, and what it uses instead."""

    wrong: str
    right: str
    reason: str
    allowed: tuple
    owed: frozenset


def read(root):
    """Return the table of terms of a course; none where it has no table.

    Parameters
    ----------
    root : Path

    Returns
    -------
    list of Term
    """
    path = root / TABLE
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Term(
                row["wrong"], row["right"], row["reason"],
                tuple(filter(None, row["allowed"].split("|"))), frozenset(row["owed"].split()),
            )
            for row in csv.DictReader(file)
        ]  # fmt: skip


def wrong_words(line, terms):
    """Yield the terms that a line of Chinese text should not use.

    Parameters
    ----------
    line : str
    terms : list of Term

    Yields
    ------
    Term

    Examples
    --------
    >>> tie = Term("连线", "关系", "", ("天际连线",), frozenset())
    >>> [term.right for term in wrong_words("两人之间的连线", [tie])], list(wrong_words("天际连线很美", [tie]))
    (['关系'], [])
    """
    line = _QUOTED.sub("", line)
    for term in terms:
        if term.wrong in line:
            rest = line
            for phrase in term.allowed:
                rest = rest.replace(phrase, "")
            if term.wrong in rest:
                yield term


def check(course):
    """Look for words that the course does not use.

    Parameters
    ----------
    course : Course

    Returns
    -------
    Verdict
    """
    terms, findings, notes, files = read(course.root), [], {}, 0
    for number, path in _files(course):
        files += 1
        for place, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for term in wrong_words(line, terms):
                if number in term.owed:
                    notes[number, term.wrong] = notes.get((number, term.wrong), 0) + 1
                    continue
                problem = say(
                    f"{term.wrong} is {term.right} in this course ({term.reason})",
                    f"“{term.wrong}”在本课程里写作“{term.right}”（{term.reason}）",
                )
                findings.append(Finding(course.place(path, place), problem, line.strip()))
    summary = say(
        f"{files} files held against {len(terms)} terms", f"用 {len(terms)} 个术语核对了 {files} 个文件"
    )
    owed = [
        say(f"lesson {number} still says {wrong} {count} times", f"第 {number} 课还有 {count} 处“{wrong}”")
        for (number, wrong), count in sorted(notes.items())
    ]
    return Verdict(summary, findings, owed)


def _files(course):
    """Yield ``(number, path)``: the manuscripts of the lessons looked at and, of the whole course, what else is read."""
    for folder in sorted(path for path in (course.root / "manuscript").glob("[0-9][0-9]_*") if path.is_dir()):
        if course.lessons is None or folder.name[:2] in course.lessons:
            for path in [*sorted(folder.glob("*.py")), *sorted(folder.glob("*.csv"))]:
                yield folder.name[:2], path
    if course.lessons is None:
        built = {course.root / name for name in BUILT}
        for pattern in ELSEWHERE:
            yield from (("", path) for path in sorted(course.root.glob(pattern)) if path not in built)
