"""The same safe executor inside stock ``nbgrader autograde``.

A class folder's nbgrader_config.py needs two lines::

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
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
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
from qunxue.grading import PRIVATE, cleaning, gradebook, repair
from qunxue.grading.words import speaking
from qunxue.running import executor as executors
from qunxue.running.limits import Limits

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
        SafeExecute, IgnorePattern, ClearMetadataPreprocessor, LimitOutput, SaveAutoGrades, AssignLatePenalties,
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
        directory = CourseDirectory(config=self.config)
        source = Path(
            directory.format_path(directory.source_directory, ".", resources["nbgrader"]["assignment"])
        )
        trusted = tuple(name for name in files if (source / name).is_file())
        job = executors.Job(resources["nbgrader"]["student"], executors.plain(nb), files, limits, trusted)
        with speaking(repair.language_of(nb.cells)):
            outcome = _executor(self.allow_unprotected).run(job)
        for mark in outcome.marks:
            self.log.warning("%s: look at this: %s %s", job.name, mark["kind"], mark["detail"])
        if outcome.status == "stopped":
            raise NbGraderException(f"{job.name} was not graded: the program ended again and again")
        made = cleaning.cleaned(outcome.notebook)
        nb.cells, nb.metadata = made.cells, made.metadata
        return nb, resources


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
