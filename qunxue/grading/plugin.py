"""The same safe executor inside stock ``nbgrader autograde``.

A class folder's nbgrader_config.py needs two lines (`CONFIGURATION` is the whole file)::

    from qunxue.grading.plugin import configure
    configure(c)

Then ``nbgrader autograde`` run in that folder repairs and executes submissions as ``qunxue grade`` does, one
after the other. What nbgrader itself does before that stays as it is: a notebook that is no JSON, or not
there, is reported and that student is left out.
"""

import atexit
import contextlib
import json
import os
import stat
from pathlib import Path

import nbformat
from nbconvert.preprocessors import ClearMetadataPreprocessor
from nbgrader import utils
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    ClearOutput,
    Execute,
    IgnorePattern,
    LimitOutput,
    NbGraderPreprocessor,
    OverwriteCells,
    OverwriteKernelspec,
    SaveAutoGrades,
)
from traitlets import Bool

from qunxue import reading
from qunxue.grading import PRIVATE, gradebook, repair
from qunxue.grading.words import speaking
from qunxue.running import executor as executors
from qunxue.running.limits import Limits

CONFIGURATION = """\
c = get_config()

# The course's name in the gradebook. Choose it before the first assignment is released.
c.CourseDirectory.course_id = "{course}"

# nbgrader autograde runs submissions behind the same walls as qunxue grade.
from qunxue.grading.plugin import configure

configure(c)
"""

_running = None


def configure(config):
    """Let ``nbgrader autograde`` use the safe executor.

    Parameters
    ----------
    config : traitlets.config.Config
        The ``c`` of nbgrader_config.py.

    Examples
    --------
    >>> from traitlets.config import Config
    >>> c = Config()
    >>> configure(c)
    >>> c.Autograde.autograde_preprocessors[0].__name__
    'SafeExecute'
    """
    config.Autograde.sanitize_preprocessors = [
        ClearOutput, Repair, OverwriteKernelspec, OverwriteCells, CheckCellMetadata,
    ]  # fmt: skip
    config.Autograde.autograde_preprocessors = [
        SafeExecute, IgnorePattern, ClearMetadataPreprocessor, LimitOutput, SaveGrades, AssignLatePenalties,
        CheckCellMetadata,
    ]  # fmt: skip
    config.Autograde.pre_convert_hook = "qunxue.grading.plugin.put_links_aside"


def put_links_aside(*, notebooks, **_):
    """Move links and devices out of a submission before nbgrader copies, and so follows, them.

    Parameters
    ----------
    notebooks : list of str
        Paths of the notebooks of one submission, relative to the class folder or absolute.
    """
    if not notebooks:
        return
    folder = Path(notebooks[0]).parent
    aside = Path(PRIVATE, "refused", *folder.absolute().parts[-2:])
    for place, folders, names in os.walk(folder):
        for name in [*folders, *names]:
            path = Path(place, name)
            mode = path.lstat().st_mode
            if not stat.S_ISREG(mode) and not (stat.S_ISDIR(mode) and not stat.S_ISLNK(mode)):
                aside.mkdir(parents=True, exist_ok=True)
                os.replace(path, aside / name)


class Repair(NbGraderPreprocessor):
    """Brings a submitted notebook into line with the gradebook's copy, and tells the student."""

    def preprocess(self, nb, resources):
        """Repair one notebook."""
        about = resources["nbgrader"]
        with gradebook.Book(about["db_url"], write=False) as book:
            plans = {plan.name: plan for plan in book.blueprints(about["assignment"])}
        book = reading.read(json.dumps(nb).encode())
        cells, more = repair.repair(book.cells, plans[about["notebook"]])
        notes = [*book.notes, *more]
        with speaking(repair.language_of(cells)):
            if notes:
                cells.insert(0, repair.notice(notes))
        for note in notes:
            self.log.warning("%s: %s", about["student"], note.en)
        nb.nbformat, nb.nbformat_minor = 4, 5
        nb.cells = [nbformat.from_dict(cell) for cell in cells]
        return nb, resources


class SafeExecute(Execute):
    """Executes a notebook behind walls. ``c.Execute.timeout`` is the time of one cell, as ever."""

    allow_unprotected = Bool(False, help="Go on where walls cannot be built.").tag(config=True)

    def preprocess(self, nb, resources, km=None):
        """Execute one notebook."""
        folder = Path(resources["metadata"]["path"])
        limits = Limits(cell_seconds=self.timeout or 30)
        files, _ = repair.read_folder(folder, limits)
        files = {name: data for name, data in files.items() if not name.endswith(".ipynb")}
        job = executors.Job(resources["nbgrader"]["student"], executors.plain(nb), files, limits)
        with speaking(repair.language_of(nb.cells)):
            outcome = _executor(self.allow_unprotected).run(job)
        for mark in outcome.marks:
            self.log.warning("%s: look at this: %s %s", job.name, mark["kind"], mark["detail"])
        nb.cells = outcome.notebook.cells
        nb.metadata = outcome.notebook.metadata
        return nb, resources


class SaveGrades(SaveAutoGrades):
    """Saves grades as nbgrader does; withheld points wait for the instructor."""

    def _add_score(self, cell, resources):
        super()._add_score(cell, resources)
        withheld = cell.cell_type == "code" and any(
            output.output_type == "error" and output.ename == "PointsWithheld" for output in cell.outputs
        )
        if withheld and utils.is_grade(cell):
            grade = self.gradebook.find_grade(
                cell.metadata.nbgrader["grade_id"], self.notebook_id, self.assignment_id, self.student_id
            )
            grade.needs_manual_grade = True
            self.gradebook.db.commit()


def _executor(allow_unprotected):
    """Return the executor of this process, started when first needed and ended with it."""
    global _running
    if _running is not None and getattr(_running, "process", None) and _running.process.poll() is not None:
        _running.close()
        _running = None
    if _running is None:
        _running = executors.ForkExecutor(1, allow_unprotected)
        atexit.register(_end, _running)
    return _running


def _end(executor):
    with contextlib.suppress(OSError):
        executor.close()


def class_folder(folder, course):
    """Write the configuration of a new class folder.

    Parameters
    ----------
    folder : str or path
    course : str
        The course's name in the gradebook.

    Returns
    -------
    Path
        The file written.

    Raises
    ------
    FileExistsError
        If there is one already.
    """
    path = Path(folder, "nbgrader_config.py")
    if path.exists():
        raise FileExistsError(f"{path} exists")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(CONFIGURATION.format(course=course), encoding="utf-8")
    return path


__all__ = [
    "CONFIGURATION",
    "Repair",
    "SafeExecute",
    "SaveGrades",
    "class_folder",
    "configure",
    "put_links_aside",
]
