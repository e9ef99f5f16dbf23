"""Make the student version of an exercise with nbgrader's own generate_assignment."""

import contextlib
import logging
import logging.handlers
import os
import sysconfig
import tempfile
from pathlib import Path

import nbformat
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import ClearSolutions, NbGraderPreprocessor
from traitlets.config import Config

from qunxue.authoring.memory import fingerprint
from qunxue.authoring.notebooks import STARTER
from qunxue.language import say

CODE_STUB = {
    "en": '# Your code here: replace the next line.\nraise NotImplementedError("This task is not done yet.")',
    "zh": '# 在这里写代码：替换下一行。\nraise NotImplementedError("这道题还没有做。")',
}
TEXT_STUB = {"en": "*Your answer here.*", "zh": "*在这里作答。*"}


class RevealStarter(NbGraderPreprocessor):
    """Put the starter code of an answer cell, lines that begin with ``#| ``, in the place of the stub."""

    def preprocess_cell(self, cell, resources, cell_index):
        """Return the cell with its starter revealed; cells without one are left alone."""
        if cell.cell_type == "code" and any(line.startswith(STARTER) for line in cell.source.split("\n")):
            stub = ClearSolutions(parent=self.parent).code_stub["python"].split("\n")
            kept = [line for line in cell.source.split("\n") if line.strip() not in stub]
            cell.source = "\n".join(_revealed(line) for line in kept)
        return cell, resources


def _revealed(line):
    return "" if line == STARTER.strip() else line.removeprefix(STARTER)


def configuration(language):
    """Return what nbgrader has to know to release exercises of one language.

    Parameters
    ----------
    language : {"en", "zh"}

    Returns
    -------
    traitlets.config.Config

    Examples
    --------
    >>> configuration("zh").ClearSolutions.text_stub
    '*在这里作答。*'
    """
    config = Config()
    config.ClearSolutions.code_stub = {"python": CODE_STUB[language]}
    config.ClearSolutions.text_stub = TEXT_STUB[language]
    steps = list(GenerateAssignment.preprocessors.default())
    position = next(number for number, step in enumerate(steps) if step.__name__ == "ClearSolutions")
    config.GenerateAssignment.preprocessors = [*steps[: position + 1], RevealStarter, *steps[position + 1 :]]
    return config


def release(solutions, language, gradebook=None, memory=None):
    """Make the student versions of several exercises.

    Parameters
    ----------
    solutions : dict of str to NotebookNode
        Instructor versions by exercise name.
    language : {"en", "zh"}
    gradebook : Path, optional
        A scratch gradebook that several calls share, which saves nbgrader a second's work in each.
    memory : Memory, optional
        Where student versions are kept: nbgrader takes half a second for each, and makes the same of the same.

    Returns
    -------
    dict of str to NotebookNode
        Student versions: answers and hidden tests removed, checks locked.

    Raises
    ------
    ValueError
        If nbgrader refuses a notebook; the message names the exercise.
    """
    released = {}
    with tempfile.TemporaryDirectory() as folder:
        config = configuration(language)
        config.CourseDirectory.root = folder
        config.CourseDirectory.db_url = f"sqlite:///{gradebook or Path(folder, 'gradebook.db')}"
        for name, notebook in solutions.items():

            def convert_one(name=name, notebook=notebook):
                source = Path(folder, "source", name, f"{name}.ipynb")
                source.parent.mkdir(parents=True)
                nbformat.write(notebook, source)
                config.CourseDirectory.assignment_id = name
                convert(GenerateAssignment, CourseDirectory(config=config), config)
                return nbformat.read(Path(folder, "release", name, f"{name}.ipynb"), as_version=4)

            if memory is None:
                released[name] = convert_one()
            else:
                texts = [name, language, nbformat.writes(notebook)]
                key = "released " + fingerprint(Path(folder), Path(__file__), texts=texts)
                released[name] = nbformat.from_dict(memory.recall(key, convert_one))
    return released


def convert(kind, coursedir, config, **choices):
    """Run one of nbgrader's converters without what it says on the way.

    Parameters
    ----------
    kind : type
        Such as `nbgrader.converters.GenerateAssignment`.
    coursedir : nbgrader.coursedir.CourseDirectory
        With the assignment's name.
    config : traitlets.config.Config
    **choices
        Traits of the converter.

    Raises
    ------
    ValueError
        If it fails; the message says in one line why.
    """
    said = logging.handlers.BufferingHandler(capacity=1_000)
    log = logging.Logger("nbgrader")
    log.addHandler(said)
    try:
        with _scripts_on_path():
            kind(coursedir=coursedir, config=config, log=log, **choices).start()
    except NbGraderException:
        errors = (record.getMessage() for record in said.buffer if record.levelno >= logging.ERROR)
        reasons = " ".join("; ".join(errors).split())
        raise ValueError(say(
            f"nbgrader could not convert {coursedir.assignment_id} ({kind.__name__}): {reasons}",
            f"nbgrader 无法处理 {coursedir.assignment_id}（{kind.__name__}）：{reasons}",
        )) from None  # fmt: skip


@contextlib.contextmanager
def _scripts_on_path():
    """Let nbgrader find the command alembic also where the environment was not activated."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = os.pathsep.join([sysconfig.get_path("scripts"), before])
    try:
        yield
    finally:
        os.environ["PATH"] = before
