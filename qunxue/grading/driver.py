"""From submitted/ to autograded/ and the gradebook.

One process reads what was handed in, hands the work out, and is the only one that writes. It may be killed
at any moment: a submission is either wholly graded or not at all, and the next run does what is left.
"""

import concurrent.futures
import contextlib
import hashlib
import os
import shutil
import stat
import time
import traceback
from pathlib import Path

import nbformat

from qunxue.grading import PRIVATE, cleaning, lateness
from qunxue.grading import gradebook as gradebooks
from qunxue.grading import roster as rosters
from qunxue.grading.folder import ClassFolder, GradingError, clear_errors, disk_trouble, locked
from qunxue.grading.submission import Assignment, Submission
from qunxue.grading.words import new_text_words, row_of
from qunxue.language import say
from qunxue.running import executor as executors
from qunxue.running.walls import WallError


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
    if not students and not classes.unusable:
        where = classes.path("submitted", "*", assignment)
        raise GradingError(
            say(
                f"nobody has handed in {assignment} (no folder {where}); first: qunxue class collect ZIP",
                f"{assignment} 还没有人交（没有文件夹 {where}）；请先运行：qunxue class collect 压缩包",
            )
        )
    with locked(classes.root), clear_errors():
        whole = Assignment(classes, assignment, language, limits)
        return _Run(whole, students, workers, force, scheduler, allow_unprotected, progress).start()


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
    failed : list of (str, str)
        Students who could not be graded, and why; everybody else was.
    seconds : float
    phases : dict of str to float
        Seconds by phase. "start", "prepare", "assemble" and "write" are this process's; "walls" and "cells"
        are the workers', added up.
    """

    def __init__(self):
        self.rows, self.problems, self.seconds, self.unprotected, self.absent = [], [], 0.0, [], []
        self.failed = []
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
    def __init__(self, assignment, students, workers, force, scheduler, allow_unprotected, progress):
        self.assignment, self.students, self.force = assignment, students, force
        self.workers = workers or os.cpu_count() or 1
        self.scheduler, self.allow_unprotected = scheduler, allow_unprotected
        self.progress = progress or (lambda done, total: None)
        self.report, self.started = Report(), time.monotonic()

    def start(self):
        assignment, classes = self.assignment, self.assignment.classes
        self._remove_leftovers()
        with gradebooks.Book(classes.url, classes.directory.course_id, write=False) as book:
            assignment.open(book)
            known = book.records(assignment.name)
            roster = self._roster()
            unnamed = rosters.pending(book.gradebook, roster)
        before = _fingerprint(assignment)
        # reading is cheap and executing is not: see first what there is to do
        todo = []
        self.known, self.stamps = known, {}
        for name in classes.unusable:
            self._fail(name, say("a folder of this name can be no student's", "这样的文件夹名不能是学生的"))
        for student in self.students:
            with self._fence(student):
                submission = Submission(assignment, student)
                record = known.get(student)
                done = classes.path("autograded", student, assignment.name)
                if record and not self.force and record["digest"] == submission.digest and done.is_dir():
                    row = row_of(student, record)
                    self.stamps[student] = submission.timestamp()
                    self.report.rows.append({**row, "done": "skipped"})
                else:
                    todo.append(student)
                del submission
        if todo or unnamed:
            gradebooks.back_up(classes.url, classes.root / PRIVATE / "backups")
            with gradebooks.Book(classes.url, classes.directory.course_id) as self.book:
                with self.book.transaction():
                    rosters.enter(self.book.gradebook, unnamed)
                if todo:
                    assignment.open(self.book)
                    self._grade_all(todo)
            if _fingerprint(assignment) != before:
                self.report.problems.append(say(
                    "the solutions or the assignment in the gradebook changed while grading ran: check them",
                    "评分期间，答案或成绩册中的作业内容发生了变化，请检查",
                ))  # fmt: skip
        self.penalties = lateness.settle(classes, assignment.name, self.stamps)
        self._read_points()
        self.report.rows.sort(key=lambda row: row["student"])
        self.report.seconds = time.monotonic() - self.started
        return self.report

    def _roster(self):
        """Return the roster, and report who is absent; a damaged one is told and keeps nobody from being graded."""
        try:
            roster = self.assignment.classes.roster()
        except ValueError as error:
            self.report.problems.append(str(error))
            return []
        here = set(self.assignment.classes.students(self.assignment.name))
        self.report.absent = [row["id"] for row in roster if row["id"] not in here]
        return roster

    def _read_points(self):
        """Take the points from the gradebook: what was marked by hand since is not remembered elsewhere."""
        classes, assignment = self.assignment.classes, self.assignment
        with gradebooks.Book(classes.url, classes.directory.course_id, write=False) as book:
            found = {row["student"]: row for row in book.gradebook.submission_dicts(assignment.name)}
            waiting, announced = book.waiting(assignment.name), book.announced(assignment.name)
        for row in self.report.rows:
            now, student = found.get(row["student"]), row["student"]
            if now is not None:
                row["late"] = self.penalties.get(student, 0.0)
                row["points"], row["possible"] = now["score"] - row["late"], now["max_score"]
                row["by hand"] = student in waiting
                row["look"] += new_text_words(announced.get(student, {}))

    @contextlib.contextmanager
    def _fence(self, student):
        """Let what goes wrong with one submission be told of this student, and the run go on."""
        try:
            yield
        except (executors.ExecutorDied, WallError):
            raise
        except Exception as error:
            if disk_trouble(error):
                raise  # nobody's submission is to blame
            self._fail(student, f"{type(error).__name__}: {error}", traceback.format_exc())

    def _fail(self, student, why, details=""):
        shown = cleaning.line(student)
        why = " ".join(cleaning.line(why).split())[:200]
        self.report.failed.append((shown, why))
        self.report.rows.append({
            **row_of(shown, {}), "done": "failed",
            "look": [say(f"could not be graded ({why})", f"未能评分（{why}）")],
        })  # fmt: skip
        if details:
            folder = self.assignment.classes.root / PRIVATE / "errors"
            folder.mkdir(exist_ok=True)
            file = folder / f"{self.assignment.name}-{student}.txt"
            file.write_text(details, encoding="utf-8", errors="replace")

    @contextlib.contextmanager
    def _timed(self, phase):
        before = time.monotonic()
        yield
        self.report.phases[phase] += time.monotonic() - before

    def _remove_leftovers(self):
        """Remove what a killed run left half-written."""
        for student in self.students:
            folder = self.assignment.classes.path("autograded", student, self.assignment.name)
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
                    student = queue.pop()
                    with self._fence(student), self._timed("prepare"):
                        submission = Submission(self.assignment, student)
                        submission.prepare()
                        waiting[pool.submit(_execute, executor, submission.jobs)] = submission
                if not waiting:
                    continue
                done, _ = concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED)
                for future in done:
                    submission = waiting.pop(future)
                    with self._fence(submission.student):
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
            return {name: {"stopped": str(error)} for name in submission.jobs}

    def _keep(self, submission, answers):
        """Write one submission: files first under another name, then everything at once."""
        stopped = next(filter(None, (answer.get("stopped") for answer in answers.values())), None)
        if stopped is not None:
            # the machine's doing, not the student's: no points at all are better than none
            self._fail(submission.student, say(
                f"{stopped}; run the command again, alone on the machine if you can",
                f"{stopped}；请再运行一次，尽量不要同时运行别的程序",
            ))  # fmt: skip
            return
        with self._timed("assemble"):
            timestamp = submission.timestamp()
            notebooks, outcome = submission.finish(answers)
        for phase in ("walls", "cells"):
            self.report.phases[phase] += outcome["seconds"].get(phase, 0.0)
        with self._timed("write"):
            self._write(submission, timestamp, notebooks, outcome)

    def _write(self, submission, timestamp, notebooks, outcome):
        assignment, student = self.assignment, submission.student
        folder = assignment.classes.path("autograded", student, assignment.name)
        new, old = (folder.with_name(f".{folder.name}{ending}") for ending in (".new", ".old"))
        try:
            self._write_folder(new, submission, notebooks)
            with self.book.transaction():
                points, possible = self.book.save(
                    assignment.name, student, timestamp=timestamp, notebooks=notebooks,
                    digest=submission.digest, outcome=outcome, penalties=assignment.penalise,
                    before=self.known.get(student),
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
        shared = self.assignment.classes.directory.groupshared
        for place, _, names in os.walk(new):
            for name in names:
                os.chmod(os.path.join(place, name), self.assignment.permissions)
            if shared:
                os.chmod(place, os.stat(place).st_mode & 0o777 | 0o2770)


def _execute(executor, jobs):
    return {name: executor.execute(job) for name, job in jobs.items()}


def _remove_tree(folder):
    shutil.rmtree(folder, ignore_errors=True)


def _fingerprint(assignment):
    """Return a hash of the solutions and of the assignment as the gradebook has it."""
    classes, total = assignment.classes, hashlib.sha256()
    for step in ("source", "release"):
        folder = classes.path(step, ".", assignment.name)
        for place, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                path = os.path.join(place, name)
                total.update(path.encode())
                if stat.S_ISREG(os.lstat(path).st_mode):
                    total.update(Path(path).read_bytes())
    with gradebooks.Book(classes.url, classes.directory.course_id, write=False) as book:
        for blueprint in book.blueprints(assignment.name, assignment.hidden):
            total.update(blueprint.digest().encode())
    return total.hexdigest()
