"""The course as the gates see it: manuscripts, what they build to, what lies in the tree."""

import tempfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import nbformat

from qunxue.authoring import build, checkout, manuscript
from qunxue.authoring.memory import Memory
from qunxue.language import say


@dataclass(frozen=True)
class Finding:
    """Something to mend.

    Attributes
    ----------
    place : str
        File, and the line or cell in it.
    problem : str
        What is wrong and what to do, in the reader's language.
    text : str
        The words it is about, as they stand there.
    """

    place: str
    problem: str
    text: str = ""

    def __str__(self):
        quoted = " ".join(self.text.split())
        quoted = quoted if len(quoted) <= 120 else quoted[:119] + "…"
        return f"{self.place}: {self.problem}" + (f" «{quoted}»" if quoted else "")


@dataclass
class Verdict:
    """What a gate says: one line of summary, and what it found, and notes that make nobody stop."""

    summary: str
    findings: list = field(default_factory=list)
    notes: list = field(default_factory=list)


class Course:
    """One checkout of the course, or some lessons of it.

    Parameters
    ----------
    root : Path, optional
        The checkout; by default the one this package is installed from.
    lessons : collection of str, optional
        Two-digit numbers; everything by default.
    triples : list of (Manuscript, Manuscript, Manuscript), optional
        The manuscripts, for whoever has read them already.
    """

    def __init__(self, root=None, lessons=None, triples=None):
        self.root = Path(root) if root else checkout.root()
        self.lessons = None if lessons is None else {number.zfill(2) for number in lessons}
        self._scratch = None
        if triples is not None:
            self.triples = triples

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None

    @property
    def scratch(self):
        """A folder that is removed in the end."""
        if self._scratch is None:
            self._scratch = tempfile.TemporaryDirectory(prefix="qunxue-check-")
        return Path(self._scratch.name)

    @cached_property
    def triples(self):
        """Lesson, exercise and teaching of each folder looked at.

        Raises
        ------
        ManuscriptError
            If one cannot be read.
        ValueError
            If a lesson is asked for that has none.
        """
        unknown = (self.lessons or set()) - set(manuscript.numbers(self.root))
        if unknown:
            missing, known = sorted(unknown), manuscript.numbers(self.root)
            raise ValueError(
                say(
                    f"there is no manuscript for lesson {', '.join(missing)}; there are: {', '.join(known)}",
                    f"没有第 {'、'.join(missing)} 课的稿件；有：{'、'.join(known)}",
                )
            )
        return manuscript.read_lessons(self.root, self.lessons)

    @cached_property
    def manuscripts(self):
        """The manuscripts looked at, lessons before exercises; not what is for teachers."""
        return [triple[position] for position in (0, 1) for triple in self.triples]

    @property
    def lesson_manuscripts(self):
        """The manuscripts of lessons."""
        return [triple[0] for triple in self.triples]

    @property
    def exercise_manuscripts(self):
        """The manuscripts of exercises."""
        return [triple[1] for triple in self.triples]

    @cached_property
    def built(self):
        """Fresh notebooks by their path in the tree, built from the manuscripts looked at."""
        return dict(build.fresh(self.manuscripts, Memory(self.root, "release")))

    def mine(self, path):
        """Tell whether a path of the tree belongs to the lessons looked at."""
        return self.lessons is None or any(
            part[:3] in {f"{n}_" for n in self.lessons} for part in Path(path).parts
        )

    def place(self, path, line=None):
        """Return a file of the tree, and a line of it, as text."""
        path = Path(path)
        name = path.relative_to(self.root).as_posix() if path.is_absolute() else path.as_posix()
        return name if line is None else f"{name}:{line}"


def read_notebook(path):
    """Return a notebook, or None if the file is missing or no notebook.

    Parameters
    ----------
    path : Path

    Returns
    -------
    NotebookNode or None
    """
    try:
        return nbformat.read(path, as_version=4)
    except (OSError, ValueError, nbformat.reader.NotJSONError):
        return None


def line_of(each, text):
    """Return the line of a manuscript on which a text first stands, 1 if it does not stand in one line."""
    for number, line in enumerate(each.path.read_text(encoding="utf-8").splitlines(), 1):
        if text in line:
            return number
    return 1
