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

from qunxue.authoring.notebooks import STARTER

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


def release(solutions, language, gradebook=None):
    """Make the student versions of several exercises.

    Parameters
    ----------
    solutions : dict of str to NotebookNode
        Instructor versions by exercise name.
    language : {"en", "zh"}
    gradebook : Path, optional
        A scratch gradebook that several calls share, which saves nbgrader a second's work in each.

    Returns
    -------
    dict of str to NotebookNode
        Student versions: answers and hidden tests removed, checks locked.

    Raises
    ------
    RuntimeError
        If nbgrader refuses a notebook; the message names the exercise.
    """
    released = {}
    with tempfile.TemporaryDirectory() as folder, scripts_on_path():
        config = configuration(language)
        config.CourseDirectory.root = folder
        config.CourseDirectory.db_url = f"sqlite:///{gradebook or Path(folder, 'gradebook.db')}"
        for name, notebook in solutions.items():
            source = Path(folder, "source", name, f"{name}.ipynb")
            source.parent.mkdir(parents=True)
            nbformat.write(notebook, source)
            config.CourseDirectory.assignment_id = name
            log = logging.Logger(name)
            said = logging.handlers.BufferingHandler(capacity=1_000)
            log.addHandler(said)
            try:
                GenerateAssignment(coursedir=CourseDirectory(config=config), config=config, log=log).start()
            except NbGraderException as error:
                reasons = "; ".join(
                    record.getMessage() for record in said.buffer if record.levelno >= logging.ERROR
                )
                raise RuntimeError(
                    f"nbgrader could not release exercise {name} ({language}): {reasons}"
                ) from error
            released[name] = nbformat.read(Path(folder, "release", name, f"{name}.ipynb"), as_version=4)
    return released


@contextlib.contextmanager
def scripts_on_path():
    """Let nbgrader find the command alembic also where the environment was not activated."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = os.pathsep.join([sysconfig.get_path("scripts"), before])
    try:
        yield
    finally:
        os.environ["PATH"] = before
