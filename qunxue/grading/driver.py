"""From submitted/ to autograded/ and the gradebook.

One process reads what was handed in, hands the work out, and is the only one that writes. It may be killed
at any moment: a submission is either wholly graded or not at all, and the next run does what is left.
"""

import concurrent.futures
import contextlib
import errno
import fcntl
import glob
import hashlib
import logging
import os
import re
import shutil
import stat
import time
from pathlib import Path

import nbformat
from nbgrader import utils
from nbgrader.apps.baseapp import NbGrader
from nbgrader.converters import Autograde
from nbgrader.nbgraderformat import MetadataValidator
from nbgrader.preprocessors import AssignLatePenalties, ClearHiddenTests, Execute, IgnorePattern, LimitOutput
from sqlalchemy.exc import OperationalError

from qunxue import language as languages
from qunxue.grading import PRIVATE, repair
from qunxue.grading import gradebook as gradebooks
from qunxue.grading import roster as rosters
from qunxue.language import say
from qunxue.running import executor as executors
from qunxue.running.limits import Limits

# Part of every submission's hash: a change in how grading works regrades what was graded before.
VERSION = "1"


class GradingError(ValueError):
    """Grading cannot begin or go on; the message says why in one line."""


class ClassFolder:
    """A class folder as nbgrader sees it, its configuration read.

    Parameters
    ----------
    root : str or path

    Raises
    ------
    GradingError
        If it is not a class folder.
    """

    def __init__(self, root="."):
        self.root = Path(root).resolve()
        if not self.root.is_dir():
            raise GradingError(say(f"no class folder {self.root}", f"没有班级文件夹 {self.root}"))
        if not any((self.root / name).exists() for name in ("nbgrader_config.py", "gradebook.db")):
            raise GradingError(say(
                f"{self.root} is no class folder (no nbgrader_config.py in it); name yours with --class DIR, "
                "or make one: qunxue class new DIR",
                f"{self.root} 不是班级文件夹（里面没有 nbgrader_config.py）；请用 --class 文件夹 指明，"
                "或新建一个：qunxue class new 文件夹",
            ))  # fmt: skip
        self.config, self.directory = _configuration(self.root)

    @property
    def url(self):
        """Address of the gradebook."""
        return self.directory.db_url

    def roster(self):
        """Return the rows of the roster; none where a class keeps none.

        Returns
        -------
        list of dict

        Raises
        ------
        ValueError
            If it is damaged; the message names the line.
        """
        file = self.root / rosters.FILE
        # a list of names that is still empty is not yet wrong
        return rosters.read(file) if file.is_file() and len(file.read_bytes().splitlines()) > 1 else []

    def path(self, step, student, assignment):
        """Return the folder of one step for one student.

        Parameters
        ----------
        step : {"source", "release", "submitted", "autograded", "feedback"}
        student, assignment : str

        Returns
        -------
        Path
        """
        name = getattr(self.directory, f"{step}_directory")
        return Path(os.path.normpath(self.directory.format_path(name, student, assignment)))

    def students(self, assignment):
        """Return who has handed in an assignment.

        Parameters
        ----------
        assignment : str

        Returns
        -------
        list of str
        """
        step = self.directory.submitted_directory
        pattern = re.compile(
            os.path.normpath(self.directory.format_path(step, "(?P<student>.*)", assignment, escape=True))
        )
        found = set()
        for path in glob.glob(
            os.path.normpath(self.directory.format_path(step, "*", glob.escape(assignment)))
        ):
            match = pattern.fullmatch(path)
            if match and (os.path.isdir(path) or os.path.islink(path)):
                found.add(match["student"])
        excluded = set(filter(None, self.directory.student_id_exclude.split(",")))
        return sorted(found - excluded)

    def make(self, kind, **keywords):
        """Make one of nbgrader's configurable objects with this folder's settings."""
        return kind(config=self.config, **keywords)


def _configuration(root):
    """Read nbgrader_config.py as nbgrader's own commands do."""

    class Reader(NbGrader):
        name = "nbgrader-qunxue"
        load_cwd_config = False

    here, level = os.getcwd(), logging.getLogger().level
    application = Reader()
    application.log_level = "ERROR"
    import sys

    path = list(sys.path)
    try:
        os.chdir(root)
        application.initialize([], root=str(root))
    except SystemExit:
        raise GradingError(say(
            f"{root / 'nbgrader_config.py'} cannot be read", f"无法读取 {root / 'nbgrader_config.py'}"
        )) from None  # fmt: skip
    finally:
        os.chdir(here)
        sys.path[:] = path
        logging.getLogger().setLevel(level)
    return application.config, application.coursedir


# ---- one submission ---------------------------------------------------------------------------------


class Submission:
    """What one student handed in, ready to be executed.

    Parameters
    ----------
    course : Course
    student : str
    """

    def __init__(self, course, student):
        self.course, self.student = course, student
        self.folder = course.classes.path("submitted", student, course.assignment)
        try:
            self.files, self.notes = repair.read_folder(self.folder, course.limits, course.ignored)
        except OSError as error:
            self.files, self.notes = {}, [repair.Note(
                "unreadable-folder", f"The folder could not be read ({error.strerror}).",
                f"无法读取文件夹（{error.strerror}）。", serious=True,
            )]  # fmt: skip
        digest = repair.digest_of(self.files, self.notes)
        self.digest = hashlib.sha256(f"{VERSION}{course.digest}{digest}".encode()).hexdigest()

    def prepare(self):
        """Repair the notebooks and make a job of each.

        Returns
        -------
        list of Job
            One for each notebook that was handed in.
        """
        course, self.jobs, self.sanitised = self.course, {}, {}
        support = {name: data for name, data in self.files.items() if not name.endswith(".ipynb")}
        self.support = {**support, **course.source_files(support)}
        self.language = course.language
        for blueprint in course.blueprints:
            notebook, path, notes, spoken = repair.sanitise(self.files, blueprint, course.language)
            self.language = spoken
            self.sanitised[blueprint.name] = (notebook, path, notes)
            if path is not None and notebook["cells"]:
                files = {name: data for name, data in self.support.items() if name != path}
                self.jobs[blueprint.name] = executors.Job(self.student, notebook, files, course.limits)
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
        withheld : set of (str, str)
        outcome : dict
        """
        with speaking(self.language):
            return self._finish(answers)

    def _finish(self, answers):
        course, notebooks, withheld = self.course, {}, set()
        total = {
            "language": self.language, "status": "ok", "marks": [], "notes": [], "cells": {}, "seconds": {},
            "memory": 0, "unreached": [], "withheld": [],
        }  # fmt: skip
        for blueprint in course.blueprints:
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
                for index in result.withheld:
                    withheld.add((blueprint.name, repair.name_of(notebook["cells"][index])))
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
        return notebooks, withheld, total

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
                    named[name].source, *self.course.hidden
                ) else "visible"  # fmt: skip
                kept["error"] = f"{errors[0].ename}: {errors[0].evalue}"[:600]
            total["cells"][f"{blueprint.name}/{name}"] = kept
        for phase, seconds in result.seconds.items():
            total["seconds"][phase] = total["seconds"].get(phase, 0.0) + seconds
        total["memory"] = max(total["memory"], result.memory)
        total["unreached"] += [repair.name_of(cells[index]) for index in result.unreached]
        total["withheld"] += [repair.name_of(cells[index]) for index in result.withheld]

    def _postprocess(self, notebook):
        for step in self.course.steps:
            notebook, _ = step.preprocess(notebook, {})
        return notebook


def _say_missing(notebook, notes):
    text = notes[0].text() if notes else say("No notebook was handed in.", "没有收到笔记本。")
    for cell in notebook.cells:
        if cell.cell_type == "code" and executors.role_of(cell) == "test":
            cell.outputs = [executors._error("NotReached", text)]


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


# ---- the whole assignment ---------------------------------------------------------------------------


class Course:
    """An assignment that is about to be graded.

    Parameters
    ----------
    classes : ClassFolder
    assignment : str
    language : {"en", "zh"}
        For students whose notebook chooses none.
    limits : Limits, optional
        By default as the folder's ``Execute.timeout`` says.
    """

    def __init__(self, classes, assignment, language="en", limits=None):
        self.classes, self.assignment, self.language = classes, assignment, language
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
        self.kept_files = set(autograde.exclude_overwriting.get(assignment, []))
        self.late = classes.make(AssignLatePenalties)
        self.late.init_plugin()
        self._source = None

    def open(self, book):
        """Read the assignment from its gradebook.

        Parameters
        ----------
        book : Book
        """
        self.blueprints = book.blueprints(self.assignment, self.hidden)
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
            folder = self.classes.path("source", ".", self.assignment)
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


def grade(
    assignment,
    root=".",
    *,
    workers=None,
    language="en",
    student=None,
    force=False,
    scheduler=None,
    allow_unprotected=False,
    limits=None,
    progress=None,
):
    """Grade every submission of an assignment that is new or has changed.

    Parameters
    ----------
    assignment : str
    root : str or path
        The class folder.
    workers : int, optional
        How many submissions run at the same time; by default one for each core.
    language : {"en", "zh"}
        For students whose notebook chooses none.
    student : str, optional
        Grade this student only.
    force : bool
        Grade again what has not changed.
    scheduler : str, optional
        "local", or the address of a dask.distributed scheduler.
    allow_unprotected : bool
        Go on where walls cannot be built.
    limits : Limits, optional
    progress : callable, optional
        Called with the number done and the number to do.

    Returns
    -------
    Report

    Raises
    ------
    GradingError, gradebook.GradebookError, executor.Unprotected
        With a message of one line.
    """
    classes = ClassFolder(root)
    assignment = gradebooks.check(classes.url, classes.directory.course_id, assignment)
    students = classes.students(assignment)
    if student is not None:
        if student not in students:
            near = ", ".join(students[:5]) or say("nobody", "无人")
            raise GradingError(say(
                f"no submission of {assignment!r} by student {student!r} (handed in: {near} ...)",
                f"没有学生 {student!r} 提交的 {assignment!r}（已提交：{near}……）",
            ))  # fmt: skip
        students = [student]
    if not students:
        where = classes.path("submitted", "*", assignment)
        raise GradingError(
            say(
                f"nobody has handed in {assignment} (no folder {where}); first: qunxue class collect ZIP",
                f"{assignment} 还没有人交（没有文件夹 {where}）；请先运行：qunxue class collect 压缩包",
            )
        )
    with locked(classes.root), _clear_errors():
        course = Course(classes, assignment, language, limits)
        return _Run(course, students, workers, force, scheduler, allow_unprotected, progress).start()


@contextlib.contextmanager
def locked(root):
    """Keep a second grader out of a class folder.

    Parameters
    ----------
    root : path

    Raises
    ------
    GradingError
        If one is at work, or the folder cannot be written.
    """
    folder = Path(root, PRIVATE)
    try:
        folder.mkdir(exist_ok=True)
        file = open(folder / "lock", "a+", encoding="utf-8")
    except OSError as error:
        raise GradingError(say(
            f"the class folder {root} cannot be written ({error.strerror})",
            f"班级文件夹 {root} 无法写入（{error.strerror}）",
        )) from None  # fmt: skip
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise GradingError(say(
                f"another grading run is at work in {root}", f"另一个评分程序正在 {root} 中运行"
            )) from None  # fmt: skip
        yield


@contextlib.contextmanager
def _clear_errors():
    """Say in one line what a full or read-only disk does."""
    try:
        yield
    except OSError as error:
        if isinstance(error, executors.walls.WallError):
            raise
        place = f" ({error.filename})" if error.filename else ""
        raise GradingError(_disk_words(error.errno, error.strerror or str(error)) + place) from None
    except OperationalError as error:
        words = str(error.orig)
        number = errno.ENOSPC if "full" in words else errno.EROFS if "readonly" in words else None
        raise GradingError(_disk_words(number, words)) from None


def _disk_words(number, words):
    if number in (errno.ENOSPC, errno.EDQUOT):
        return say("the disk is full; what was finished is kept", "磁盘已满；已完成的部分都已保存")
    if number in (errno.EROFS, errno.EACCES, errno.EPERM):
        return say(f"the class folder cannot be written: {words}", f"班级文件夹无法写入：{words}")
    return say(f"writing failed: {words}", f"写入失败：{words}")


class Report:
    """What a run has done.

    Attributes
    ----------
    rows : list of dict
        One for each submission: ``student``, ``points`` and ``possible`` as the gradebook has them now,
        ``by hand`` (whether something waits to be marked by hand), ``look`` (why somebody should),
        ``done`` ("graded", "skipped").
    absent : list of str
        Students of the roster from whom nothing has come.
    problems : list of str
        What concerns the run as a whole.
    seconds : float
    phases : dict of str to float
        Seconds by phase. "start", "prepare", "assemble" and "write" are this process's; "walls" and "cells"
        are the workers', added up.
    """

    def __init__(self):
        self.rows, self.problems, self.seconds, self.unprotected, self.absent = [], [], 0.0, [], []
        self.phases = {
            "start": 0.0,
            "prepare": 0.0,
            "assemble": 0.0,
            "write": 0.0,
            "walls": 0.0,
            "cells": 0.0,
        }

    @property
    def graded(self):
        """How many were graded now."""
        return sum(row["done"] == "graded" for row in self.rows)


class _Run:
    def __init__(self, course, students, workers, force, scheduler, allow_unprotected, progress):
        self.course, self.students, self.force = course, students, force
        self.workers = workers or os.cpu_count() or 1
        self.scheduler, self.allow_unprotected = scheduler, allow_unprotected
        self.progress = progress or (lambda done, total: None)
        self.report, self.started = Report(), time.monotonic()

    def start(self):
        course, classes = self.course, self.course.classes
        self._remove_leftovers()
        with gradebooks.Book(classes.url, classes.directory.course_id, write=False) as book:
            course.open(book)
            known = book.records(course.assignment)
            roster = self._roster()
            unnamed = rosters.pending(book.gradebook, roster)
        before = _fingerprint(course)
        # reading is cheap and executing is not: see first what there is to do
        todo = []
        for student in self.students:
            submission = Submission(course, student)
            record = known.get(student)
            done = classes.path("autograded", student, course.assignment)
            if record and not self.force and record["digest"] == submission.digest and done.is_dir():
                self.report.rows.append({**row_of(student, record), "done": "skipped"})
            else:
                todo.append(student)
            del submission
        if todo or unnamed:
            gradebooks.back_up(classes.url, classes.root / PRIVATE / "backups")
            with gradebooks.Book(classes.url, classes.directory.course_id) as self.book:
                with self.book.transaction():
                    rosters.enter(self.book.gradebook, unnamed)
                if todo:
                    course.open(self.book)
                    self._grade_all(todo)
            if _fingerprint(course) != before:
                self.report.problems.append(say(
                    "the solutions or the assignment in the gradebook changed while grading ran: check them",
                    "评分期间，答案或成绩册中的作业内容发生了变化，请检查",
                ))  # fmt: skip
        self._read_points()
        self.report.rows.sort(key=lambda row: row["student"])
        self.report.seconds = time.monotonic() - self.started
        return self.report

    def _roster(self):
        """Return the roster, and report who is absent; a damaged one is told and keeps nobody from being graded."""
        try:
            roster = self.course.classes.roster()
        except ValueError as error:
            self.report.problems.append(str(error))
            return []
        here = set(self.course.classes.students(self.course.assignment))
        self.report.absent = [row["id"] for row in roster if row["id"] not in here]
        return roster

    def _read_points(self):
        """Take the points from the gradebook: what was marked by hand since is not remembered elsewhere."""
        classes, course = self.course.classes, self.course
        with gradebooks.Book(classes.url, classes.directory.course_id, write=False) as book:
            found = {row["student"]: row for row in book.gradebook.submission_dicts(course.assignment)}
            waiting = book.waiting(course.assignment)
        for row in self.report.rows:
            now = found.get(row["student"])
            if now is not None:
                row["points"], row["possible"] = now["score"], now["max_score"]
                row["by hand"] = row["student"] in waiting

    @contextlib.contextmanager
    def _timed(self, phase):
        before = time.monotonic()
        yield
        self.report.phases[phase] += time.monotonic() - before

    def _remove_leftovers(self):
        """Remove what a killed run left half-written."""
        for student in self.students:
            folder = self.course.classes.path("autograded", student, self.course.assignment)
            for name in (".new", ".old"):
                left = folder.with_name(f".{folder.name}{name}")
                if left.is_dir():
                    _remove_tree(left)

    def _grade_all(self, todo):
        if self.scheduler:
            from qunxue.running import cluster

            executor = cluster.ClusterExecutor(self.scheduler, self.workers, self.allow_unprotected)
        else:
            executor = executors.ForkExecutor(min(self.workers, len(todo)), self.allow_unprotected)
        self.report.unprotected = [] if executor.protected else list(executor.missing_walls)
        self.report.phases["start"] = time.monotonic() - self.started
        pool = concurrent.futures.ThreadPoolExecutor(executor.workers)
        waiting, queue, total = {}, list(reversed(todo)), len(todo)
        self.progress(0, total)
        try:
            while queue or waiting:
                # a few prepared in advance keep the workers busy and memory small
                while queue and len(waiting) < executor.workers + 2:
                    with self._timed("prepare"):
                        submission = Submission(self.course, queue.pop())
                        submission.prepare()
                    waiting[pool.submit(_execute, executor, submission.jobs)] = submission
                done, _ = concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED)
                for future in done:
                    submission = waiting.pop(future)
                    try:
                        answers = future.result()
                    except executors.ExecutorDied:
                        executor = self._replace(executor)
                        answers = self._retry(executor, submission)
                    self._keep(submission, answers)
                    self.progress(total - len(queue) - len(waiting), total)
        finally:
            executor.close()
            pool.shutdown(wait=False, cancel_futures=True)

    def _replace(self, executor):
        process = getattr(executor, "process", None)
        if process is None or process.poll() is None:
            return executor
        executor.close()
        return executors.ForkExecutor(executor.workers, self.allow_unprotected)

    def _retry(self, executor, submission):
        """Execute once more, alone, what was under way when the executor died."""
        try:
            return _execute(executor, submission.jobs)
        except executors.ExecutorDied as error:
            return {
                name: {"results": {}, "marks": [{"kind": "stopped", "detail": str(error), "cell": None}],
                       "seconds": {}, "late": False, "stopped": str(error)}
                for name in submission.jobs
            }  # fmt: skip

    def _keep(self, submission, answers):
        """Write one submission: files first under another name, then everything at once."""
        with self._timed("assemble"):
            timestamp = submission.timestamp()
            notebooks, withheld, outcome = submission.finish(answers)
        for phase in ("walls", "cells"):
            self.report.phases[phase] += outcome["seconds"].get(phase, 0.0)
        with self._timed("write"):
            self._write(submission, timestamp, notebooks, withheld, outcome)

    def _write(self, submission, timestamp, notebooks, withheld, outcome):
        course, student = self.course, submission.student
        folder = course.classes.path("autograded", student, course.assignment)
        new, old = (folder.with_name(f".{folder.name}{ending}") for ending in (".new", ".old"))
        try:
            self._write_folder(new, submission, notebooks)
            with self.book.transaction():
                points, possible = self.book.save(
                    course.assignment, student, timestamp=timestamp, notebooks=notebooks, withheld=withheld,
                    digest=submission.digest, outcome=outcome, penalties=course.penalise,
                )  # fmt: skip
                if folder.is_dir():
                    os.rename(folder, old)
                os.rename(new, folder)
        finally:
            for left in (new, old):
                if left.is_dir():
                    _remove_tree(left)
        record = {**outcome, "points": points, "possible": possible}
        self.report.rows.append({**row_of(student, record), "done": "graded"})

    def _write_folder(self, new, submission, notebooks):
        if new.is_dir():
            _remove_tree(new)
        new.mkdir(parents=True)
        for name, data in submission.support.items():
            if any(name == f"{one}.ipynb" for one in notebooks):
                continue
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        for name, notebook in notebooks.items():
            nbformat.write(notebook, new / f"{name}.ipynb")
        shared = self.course.classes.directory.groupshared
        for place, _, names in os.walk(new):
            for name in names:
                os.chmod(os.path.join(place, name), self.course.permissions)
            if shared:
                os.chmod(place, os.stat(place).st_mode & 0o777 | 0o2770)


def _execute(executor, jobs):
    return {name: executor.execute(job) for name, job in jobs.items()}


def _remove_tree(folder):
    shutil.rmtree(folder, ignore_errors=True)


def _fingerprint(course):
    """Return a hash of the solutions and of the assignment as the gradebook has it."""
    classes, total = course.classes, hashlib.sha256()
    for step in ("source", "release"):
        folder = classes.path(step, ".", course.assignment)
        for place, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                path = os.path.join(place, name)
                total.update(path.encode())
                if stat.S_ISREG(os.lstat(path).st_mode):
                    total.update(Path(path).read_bytes())
    with gradebooks.Book(classes.url, classes.directory.course_id, write=False) as book:
        for blueprint in book.blueprints(course.assignment, course.hidden):
            total.update(blueprint.digest().encode())
    return total.hexdigest()


# ---- what to tell the instructor --------------------------------------------------------------------


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
        "changed": say("changed a checker or library function", "改动了检查程序或库函数"),
        "canary": say("an answer that claims to equal anything", "答案声称与任何值相等"),
        "rebound": say("bound names anew that the tests use", "重新定义了检查用到的名字"),
        "trace": say("installed a trace or signal handler", "安装了跟踪函数或信号处理函数"),
        "frames": say("looked into the running test", "查看了正在运行的检查"),
        "memory": say("reached for raw memory", "直接访问内存"),
        "forged": say("tried to forge a result", "试图伪造结果"),
        "ended": say("ended the program during a test", "在检查过程中结束了程序"),
        "thread": say("left a thread running", "留下了仍在运行的线程"),
        "stopped": say("grading was interrupted", "评分中断"),
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
    if record.get("withheld"):
        count = len(record["withheld"])
        look.append(say(f"points of {count} tests withheld", f"{count} 项检查的分数待定"))
    return {
        "student": student, "points": record.get("points", 0.0), "possible": record.get("possible", 0.0), "look": look,
        "repaired": len(record.get("notes", [])), "by hand": False,
    }  # fmt: skip
