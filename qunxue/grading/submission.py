"""One assignment, and what one student has handed in for it: from a folder to jobs, from answers to notebooks."""

import hashlib
import os
from pathlib import Path

import nbformat
from nbgrader import utils
from nbgrader.converters import Autograde
from nbgrader.nbgraderformat import MetadataValidator
from nbgrader.preprocessors import AssignLatePenalties, ClearHiddenTests, Execute, IgnorePattern, LimitOutput

from qunxue.grading import cleaning, repair
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
        support = {name: data for name, data in self.files.items() if not name.endswith(".ipynb")}
        self.support = {**support, **assignment.source_files(support)}
        self.language = assignment.language
        for blueprint in assignment.blueprints:
            made = repair.sanitise(self.files, blueprint, assignment.language)
            notebook, path, notes, self.language = made.notebook, made.path, made.notes, made.language
            self.sanitised[blueprint.name] = (notebook, path, notes)
            if path is not None and notebook["cells"]:
                files = {name: data for name, data in self.support.items() if name != path}
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
            return utils.parse_utc(content.decode("utf-8").strip()[:100])
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
                total["marks"].append({"kind": mark["kind"], "detail": mark["detail"], "cell": name})
            if status != "ok":
                total["status"] = status
            made = self._postprocess(made)
            told = [*self.notes, *notes]
            total["notes"] += [[note.kind, note.en, note.zh, note.serious] for note in notes]
            if told:
                made.cells.insert(0, nbformat.from_dict(repair.notice(told)))
            notebooks[blueprint.name] = made
        total["notes"] += [[note.kind, note.en, note.zh, note.serious] for note in self.notes]
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
                kept["error"] = f"{errors[0].ename}: {errors[0].evalue}"[:600]
            total["cells"][f"{blueprint.name}/{name}"] = kept
        for phase, seconds in result.seconds.items():
            total["seconds"][phase] = total["seconds"].get(phase, 0.0) + seconds
        total["memory"] = max(total["memory"], result.memory)
        total["unreached"] += [repair.name_of(cells[index]) for index in result.unreached]

    def _postprocess(self, notebook):
        for step in self.assignment.steps:
            notebook, _ = step.preprocess(notebook, {})
        return cleaning.cleaned(notebook)


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
        self.late = classes.make(AssignLatePenalties)
        self.late.init_plugin()
        self._source = None

    def open(self, book):
        """Read the assignment from its gradebook.

        Parameters
        ----------
        book : Book
        """
        self.blueprints = book.blueprints(self.name, self.hidden)
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

    def penalise(self, submission, row):
        """Set the penalty for a late submission, as nbgrader's own preprocessor does."""
        row.late_submission_penalty = None
        late = submission.total_seconds_late
        if late > 0:
            penalty = self.late.plugin_inst.late_submission_penalty(submission.student.id, row.score, late)
            if penalty is not None:
                row.late_submission_penalty = self.late._check_late_penalty(row, penalty)
