"""An exercise as its tasks: which cells of a notebook belong together, and what the task is called.

The build writes number, title, points and section into the cells' metadata. Copies that have lost it (a notebook
that came back from another platform) are read by their headings.
"""

import re
from dataclasses import dataclass, field

from qunxue.language import current
from qunxue.reading import checksum


@dataclass
class Part:
    """One task of an exercise.

    Attributes
    ----------
    number : int
    title : str
        In the language asked for, without number and points.
    section : str
        Of the lesson, to be read again; may be empty.
    prose, answers, tests : list of NotebookNode
        Markdown in front of the answer, cells that hold it, cells that check it.
    essay : NotebookNode or None
        The cell of a task that a person reads; such a task has no tests.
    """

    number: int
    title: str = ""
    section: str = ""
    prose: list = field(default_factory=list)
    answers: list = field(default_factory=list)
    tests: list = field(default_factory=list)
    essay: object = None

    @property
    def graded(self):
        """The cells that points are given for."""
        return self.tests or ([self.essay] if self.essay is not None else [])

    @property
    def points(self):
        """Points that can be had."""
        return sum(float(cell.metadata.nbgrader.get("points") or 0) for cell in self.graded)

    @property
    def touched(self):
        """Whether anything was written."""
        mine = self.answers or ([self.essay] if self.essay is not None else [])
        return any(cell.metadata.nbgrader.get("checksum") != checksum(cell) for cell in mine)


def parts(notebook, language=None, known=None):
    """Return the tasks of an exercise, in order.

    Parameters
    ----------
    notebook : NotebookNode
    language : {"en", "zh"}, optional
        Of the titles where the notebook holds both; the one in use if not given.
    known : dict of str to dict, optional
        By ``grade_id``, what the build wrote about a cell, for notebooks that may have lost it.

    Returns
    -------
    list of Part

    Notes
    -----
    A task ends where the next answer begins: headings may be missing, checks may not.

    Examples
    --------
    >>> import nbformat
    >>> marks = {"grade_id": "a", "solution": True, "grade": True, "points": 4}
    >>> book = nbformat.v4.new_notebook(cells=[
    ...     nbformat.v4.new_markdown_cell("## Task 7. Say what you mean (4 points)"),
    ...     nbformat.v4.new_markdown_cell("...", metadata={"nbgrader": marks}),
    ... ])
    >>> [(part.number, part.title, part.points) for part in parts(book)]
    [(7, 'Say what you mean', 4.0)]
    """
    language = language or current()
    found, waiting, number, title = [], [], None, ""
    for cell in notebook.cells:
        marks = cell.metadata.get("nbgrader") or {}
        if not marks.get("grade_id"):
            if cell.cell_type == "markdown":
                heading = re.search(r"(?m)^## (.+)$", cell.source)
                if heading:
                    number, title, waiting = *_of_heading(heading[1]), []
                waiting.append(cell)
            continue
        solution, graded = bool(marks.get("solution")), bool(marks.get("grade"))
        if not solution and not graded:
            continue
        # between an answer and its check nothing else is asked
        begins = solution or not found or found[-1].essay is not None
        if begins and not (solution and not graded and found and found[-1].answers and not found[-1].tests):
            found.append(Part(number or len(found) + 1, title, prose=waiting))
            number, waiting = None, []
        part = found[-1]
        _described(part, cell, (known or {}).get(marks["grade_id"], {}), language)
        if solution and graded:
            part.essay = cell
        else:
            (part.answers if solution else part.tests).append(cell)
    return [part for part in found if part.graded]


def _described(part, cell, known, language):
    said = {**known, **(cell.metadata.get("qunxue") or {})}
    title = said.get("title")
    part.number = int(said.get("number") or part.number)
    part.title = (title.get(language) if isinstance(title, dict) else title) or part.title
    part.section = str(said.get("section") or part.section)


def _of_heading(heading):
    """Return number and bare words of a task's heading."""
    number = re.match(r"(?:Task (\d+)\.|第 ?(\d+) ?题)\s*", heading.strip())
    bare = heading.strip()[number.end() if number else 0 :]
    bare = re.sub(r"\s*[（(][^（()）]*(points?|分)[^（()）]*[)）]$", "", bare)
    return (int(number[1] or number[2]) if number else None), bare


def title(notebook, language=None):
    """Return what an exercise is called, without its number and the word "exercise".

    Parameters
    ----------
    notebook : NotebookNode
    language : {"en", "zh"}, optional
        The one in use if not given; a notebook that lost its metadata has its title in one language only.

    Returns
    -------
    str
        Empty where it says nothing.
    """
    names = (notebook.metadata.get("qunxue") or {}).get("name")
    if isinstance(names, dict) and names.get(language or current()):
        return names[language or current()]
    for cell in notebook.cells[:3]:
        heading = re.match(r"# \d\d · (?:Exercise: |练习：)?(.+)", cell.source)
        if heading:
            return heading[1].strip()[:1].upper() + heading[1].strip()[1:]
    return ""
