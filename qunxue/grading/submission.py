"""One assignment, and what one student has handed in for it: from a folder to jobs, from answers to notebooks."""

import hashlib
import os
import re
from pathlib import Path

import nbformat
from nbgrader import utils
from nbgrader.converters import Autograde
from nbgrader.nbgraderformat import MetadataValidator
from nbgrader.preprocessors import ClearHiddenTests, Execute, IgnorePattern, LimitOutput

from qunxue import reading
from qunxue.grading import cleaning, lateness, repair
from qunxue.grading import gradebook as gradebooks
from qunxue.grading.words import speaking
from qunxue.language import say
from qunxue.running import executor as executors
from qunxue.running.limits import Limits

# Part of every submission's hash: a change in how grading works regrades what was graded before.
VERSION = "2"


class Submission:
    """What one student handed in, ready to be executed.

    Parameters
    ----------
    assignment : Assignment
    student : str
    """

    def __init__(self, assignment, student):
        self.assignment, self.student = assignment, student
        self.folder = assignment.classes.path("submitted", student, assignment.name)
        try:
            self.files, self.notes = repair.read_folder(self.folder, assignment.limits, assignment.ignored)
        except OSError as error:
            self.files, self.notes = {}, [repair.Note(
                "unreadable-folder", f"The folder could not be read ({error.strerror}).",
                f"无法读取文件夹（{error.strerror}）。", serious=True,
            )]  # fmt: skip
        digest = repair.digest_of(self.files, self.notes)
        self.digest = hashlib.sha256(f"{VERSION}{assignment.digest}{digest}".encode()).hexdigest()

    def prepare(self):
        """Repair the notebooks and make a job of each.

        Returns
        -------
        list of Job
            One for each notebook that was handed in.
        """
        assignment, self.jobs, self.sanitised = self.assignment, {}, {}
        support = {name: data for name, data in self.files.items() if not reading.is_notebook(name)}
        self.support = {**support, **assignment.source_files(support)}
        self.language, self.to_read = assignment.language, set()
        for blueprint in assignment.blueprints:
            made = repair.sanitise(self.files, blueprint, assignment.language)
            notebook, path, notes, self.language = made.notebook, made.path, made.notes, made.language
            self.sanitised[blueprint.name] = (notebook, path, notes)
            self.to_read |= {(blueprint.name, name) for name in made.to_read}
            if path is not None and notebook["cells"]:
                files = _beside(path, self.support)
                self.jobs[blueprint.name] = executors.Job(
                    self.student, notebook, files, assignment.limits, tuple(assignment.source_files(files))
                )
        return list(self.jobs.values())

    def timestamp(self):
        """Return when it was handed in, or None."""
        content = self.files.get("timestamp.txt")
        if content is None:
            return None
        try:
            return lateness.moment(content.decode("utf-8-sig").strip()[:100], self.assignment.zone)
        except lateness.UnknownZone as error:
            self.notes.append(repair.Note(
                "zone",
                f"The time stamp is in the zone {error}, which can mean several; no penalty for being late was reckoned. "
                "Write the zone into nbgrader_config.py, for instance c.Exchange.timezone = \"Asia/Shanghai\".",
                f"提交时间的时区 {error} 有几种可能，没有计算迟交扣分。请在 nbgrader_config.py 里写明时区，例如 "
                "c.Exchange.timezone = \"Asia/Shanghai\"。",
                serious=True,
            ))  # fmt: skip
        except (ValueError, OverflowError, UnicodeDecodeError):
            self.notes.append(
                repair.Note("timestamp", "The time stamp could not be read.", "提交时间无法读取。")
            )
        return None

    def finish(self, answers):
        """Turn raw answers into notebooks and an outcome, in the student's language.

        Parameters
        ----------
        answers : dict of str to dict
            By notebook.

        Returns
        -------
        notebooks : dict of str to NotebookNode
        outcome : dict
        """
        with speaking(self.language):
            return self._finish(answers)

    def _finish(self, answers):
        assignment, notebooks = self.assignment, {}
        total = {
            "language": self.language, "status": "ok", "marks": [], "notes": [], "cells": {}, "seconds": {},
            "memory": 0, "unreached": [],
        }  # fmt: skip
        for blueprint in assignment.blueprints:
            notebook, path, notes = self.sanitised[blueprint.name]
            job = self.jobs.get(blueprint.name)
            if job is None:
                made = nbformat.from_dict(notebook)
                _say_missing(made, notes)
                status, marks = "missing", []
            else:
                result = executors.assemble(job, answers[blueprint.name])
                made, status, marks = result.notebook, result.status, result.marks
                self._remember(total, blueprint, result)
            names = [repair.name_of(cell) for cell in notebook["cells"]]
            for mark in marks:
                cell = mark.get("cell")
                name = names[cell] if isinstance(cell, int) and cell < len(names) else None
                told = {key: reading.whole(str(mark[key])) for key in ("kind", "detail")}
                total["marks"].append({**told, "cell": name})
            if status != "ok":
                total["status"] = status
            for cell in made.cells:
                if cell.cell_type == "code":
                    cell.outputs = _whole(cell.outputs)
            _read_points(made, total["marks"])
            made = self._postprocess(made)
            told = [*self.notes, *notes]
            total["notes"] += [[note.kind, note.en, note.zh, note.serious] for note in notes]
            if told:
                made.cells.insert(0, nbformat.from_dict(repair.notice(told)))
            notebooks[blueprint.name] = made
        total["notes"] += [[note.kind, note.en, note.zh, note.serious] for note in self.notes]
        total["to read"] = sorted(map(list, self.to_read | {
            (blueprint.name, mark["cell"])
            for mark in total["marks"] for blueprint in assignment.blueprints
            if mark["kind"] == "misread" and mark["cell"] in blueprint.named()
        }))  # fmt: skip
        return notebooks, total

    def _remember(self, total, blueprint, result):
        named = blueprint.named()
        cells = result.notebook.cells
        untouched = False
        for index, cell in enumerate(cells):
            name = repair.name_of(cell)
            if name is None or cell.cell_type != "code":
                continue
            kept = {"seconds": round(result.cell_seconds.get(index, 0.0), 4)}
            if named[name].solution:
                untouched = cell.source.strip() == named[name].source.strip()
            elif named[name].test and untouched:
                kept["untouched"] = True
            errors = [output for output in cell.outputs if output.output_type == "error"]
            if errors and named[name].test:
                kept["failed"] = "hidden" if result.error_lines.get(index) in gradebooks.hidden_lines(
                    named[name].source, *self.assignment.hidden
                ) else "visible"  # fmt: skip
                kept["error"] = reading.whole(f"{errors[0].ename}: {errors[0].evalue}"[:600])
            total["cells"][f"{blueprint.name}/{name}"] = kept
        for phase, seconds in result.seconds.items():
            total["seconds"][phase] = total["seconds"].get(phase, 0.0) + seconds
        total["memory"] = max(total["memory"], result.memory)
        total["unreached"] += [repair.name_of(cells[index]) for index in result.unreached]

    def _postprocess(self, notebook):
        for step in self.assignment.steps:
            notebook, _ = step.preprocess(notebook, {})
        return cleaning.cleaned(notebook)


def _whole(value):
    """Return outputs in which no half of a character is left: it could be written to no file and no gradebook."""
    if isinstance(value, str):
        return reading.whole(value)
    if isinstance(value, list):
        return [_whole(one) for one in value]
    if isinstance(value, dict):
        return type(value)({reading.whole(str(key)): _whole(one) for key, one in value.items()})
    return value


def _beside(path, support):
    """Return the files as they lie beside a notebook: a folder handed in with it is its working folder."""
    folder = path.rpartition("/")[0]
    files = {name: data for name, data in support.items() if name != path}
    if folder:
        nearer = {
            name[len(folder) + 1 :]: data for name, data in files.items() if name.startswith(f"{folder}/")
        }
        files = {**files, **nearer}
    return files


_NUMBER = re.compile(r"(?:np\.\w+\()?(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)\)?", re.IGNORECASE)


def _read_points(notebook, marks):
    """Let nbgrader read partial credit as it is meant; what it would misread waits for the instructor.

    nbgrader takes the result of a test's last line for points if it is a number, and gives all points if it is not:
    NumPy's ``np.float64(0.25)`` would earn everything.
    """
    for cell in notebook.cells:
        if cell.cell_type != "code" or executors.role_of(cell) != "test":
            continue
        if any(output.output_type == "error" for output in cell.outputs):
            continue
        for output in cell.outputs:
            if output.output_type == "stream" and output.name == "stderr":
                # a warning is no failure; nbgrader would take it for one
                output.name = "stdout"
        result = next((output for output in cell.outputs if output.output_type == "execute_result"), None)
        if result is None:
            continue
        said = "".join(result.data.get("text/plain", "")).strip()
        number = _NUMBER.fullmatch(said)
        most = float(cell.metadata.nbgrader["points"])
        if number and 0 <= float(number[1]) <= most:
            result.data["text/plain"] = number[1]
            continue
        name = repair.name_of(cell)
        marks.append({"kind": "misread", "detail": said[:40], "cell": name})
        cell.outputs.append(executors._error("PointsWithheld", say(
            "This test gave no number of points that can be read. Your instructor will look at it.",
            "这项检查没有给出可读的分数，老师会查看。",
        )))  # fmt: skip


def _say_missing(notebook, notes):
    text = notes[0].text() if notes else say("No notebook was handed in.", "没有收到笔记本。")
    for cell in notebook.cells:
        if cell.cell_type == "code" and executors.role_of(cell) == "test":
            cell.outputs = [executors._error("NotReached", text)]


class Assignment:
    """An assignment that is about to be graded.

    Parameters
    ----------
    classes : ClassFolder
    name : str
    language : {"en", "zh"}
        For students whose notebook chooses none.
    limits : Limits, optional
        By default as the folder's ``Execute.timeout`` says.
    """

    def __init__(self, classes, name, language="en", limits=None):
        self.classes, self.name, self.language = classes, name, language
        execute = classes.make(Execute)
        self.limits = limits or Limits(cell_seconds=execute.timeout or 30)
        self.ignored = tuple(classes.directory.ignore)
        hiding = classes.make(ClearHiddenTests)
        self.hidden = (hiding.begin_test_delimeter, hiding.end_test_delimeter)
        self.steps = [
            step for step in (classes.make(IgnorePattern), classes.make(LimitOutput)) if step.enabled
        ]
        autograde = Autograde(coursedir=classes.directory, config=classes.config)
        self.permissions = int(str(autograde.permissions), 8)
        self.kept_files = set(autograde.exclude_overwriting.get(name, []))
        self.penalise = lateness.Penalties(classes)
        self.zone = lateness.zone(classes)
        self._source = None

    def open(self, book):
        """Read the assignment from its gradebook.

        Parameters
        ----------
        book : Book
        """
        self.blueprints = [
            blueprint.knowing(
                path.read_bytes() for path in [self._released(blueprint.name)] if path.is_file()
            )
            for blueprint in book.blueprints(self.name, self.hidden)
        ]
        # every notebook gets its marks from here, so it is enough to validate them here
        for blueprint in self.blueprints:
            cells = [
                {
                    "cell_type": cell.cell_type,
                    "source": cell.source,
                    "metadata": {"nbgrader": cell.metadata()},
                }
                for cell in blueprint.cells
            ]
            MetadataValidator().validate_nb(nbformat.from_dict({"cells": cells, "metadata": {}}))
        files = sorted(self.source_files({}).items())
        parts = [blueprint.digest() for blueprint in self.blueprints]
        parts += [f"{name}:{hashlib.sha256(data).hexdigest()}" for name, data in files]
        self.digest = hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def _released(self, name):
        return self.classes.path("release", ".", self.name) / f"{name}.ipynb"

    def source_files(self, submitted):
        """Return the instructor's support files, which replace the student's of the same name.

        Parameters
        ----------
        submitted : dict of str to bytes

        Returns
        -------
        dict of str to bytes
        """
        if self._source is None:
            self._source = {}
            folder = self.classes.path("source", ".", self.name)
            if folder.is_dir():
                for name in utils.find_all_files(str(folder), [*self.ignored, "*.ipynb"]):
                    self._source[os.path.relpath(name, folder).replace(os.sep, "/")] = Path(name).read_bytes()
        return {
            name: data
            for name, data in self._source.items()
            if name not in self.kept_files or name not in submitted
        }
