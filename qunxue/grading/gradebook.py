"""nbgrader's gradebook, read once and written in one transaction a submission.

Everything goes through nbgrader's own classes. Its `Gradebook` commits after every call; here a commit
only flushes until the submission is complete. One table is added, in which the outcome of each submission
is kept beside its grades, in the same transaction: what has been graded can then never disagree with what
is remembered of it. nbgrader does not mind tables that it does not know.
"""

import contextlib
import datetime
import hashlib
import json
import re
import sqlite3
from pathlib import Path

import nbgrader
from nbgrader import utils
from nbgrader.api import (
    Assignment,
    Comment,
    Grade,
    Gradebook,
    MissingEntry,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import event, text
from sqlalchemy.orm import Session, joinedload, scoped_session, sessionmaker

from qunxue.grading.repair import Blueprint, Spec
from qunxue.language import say

TABLE = "qunxue_record"
BACKUPS = 10


class GradebookError(ValueError):
    """The gradebook cannot be used; the message says why in one line."""


class _Held(Session):
    """A session whose commits wait until it is let go."""

    def commit(self):
        if self.info.get("held"):
            self.flush()
        else:
            super().commit()


def database_path(url):
    """Return the file of an SQLite address, or None for another kind.

    Parameters
    ----------
    url : str

    Returns
    -------
    Path or None

    Examples
    --------
    >>> str(database_path("sqlite:////class/gradebook.db"))
    '/class/gradebook.db'
    """
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None


def known_versions():
    """Return the versions of the gradebook that the installed nbgrader knows, and the newest of them.

    Returns
    -------
    versions : set of str
    newest : str
    """
    links = {}
    for file in Path(nbgrader.__file__).parent.glob("alembic/versions/*.py"):
        content = file.read_text(encoding="utf-8")
        revision = re.search(r"^revision\s*=\s*['\"](\w+)['\"]", content, re.MULTILINE)
        before = re.search(r"^down_revision\s*=\s*['\"](\w+)['\"]", content, re.MULTILINE)
        if revision:
            links[revision.group(1)] = before.group(1) if before else None
    newest = set(links) - set(links.values())
    return set(links), next(iter(newest), "")


def check(url, course, assignment):
    """See whether a gradebook can be used, without touching it.

    Parameters
    ----------
    url, course, assignment : str
        The assignment by its name, or by the number with which only this name begins.

    Returns
    -------
    str
        The assignment's name.

    Raises
    ------
    GradebookError
    """
    path = database_path(url)
    if path is None:
        return assignment
    if not path.is_file():
        raise GradebookError(say(
            f"there is no gradebook {path}; go into the class folder, or name it with --class DIR",
            f"没有找到成绩册 {path}；请进入班级文件夹，或用 --class 文件夹 指明",
        ))  # fmt: skip
    try:
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            names = {
                row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            }
            if "assignment" not in names:
                raise GradebookError(
                    say(f"{path} is not an nbgrader gradebook", f"{path} 不是 nbgrader 的成绩册")
                )
            version = next(database.execute("SELECT version_num FROM alembic_version"), ("",))[0]
            rows = list(database.execute("SELECT name, course_id FROM assignment"))
    except sqlite3.DatabaseError as error:
        raise GradebookError(say(f"{path} cannot be read: {error}", f"无法读取 {path}：{error}")) from None
    versions, newest = known_versions()
    if version != newest:
        if version in versions:
            raise GradebookError(say(
                f"{path} is of an older nbgrader; back it up and run: nbgrader db upgrade",
                f"{path} 是旧版 nbgrader 的成绩册；请先备份，再运行：nbgrader db upgrade",
            ))  # fmt: skip
        raise GradebookError(say(
            f"{path} is of a newer nbgrader than the one installed ({nbgrader.__version__}); upgrade nbgrader",
            f"{path} 由更新版本的 nbgrader 生成，已安装的是 {nbgrader.__version__}；请升级 nbgrader",
        ))  # fmt: skip
    courses = {name: owner for name, owner in rows}
    numbered = [name for name in courses if name.startswith(f"{assignment.zfill(2)}_")]
    if assignment not in courses and len(numbered) == 1:
        assignment = numbered[0]
    if assignment not in courses:
        there = ", ".join(sorted(courses)) or say("none", "无")
        raise GradebookError(say(
            f"no assignment {assignment!r} in {path}; name one of: {there}",
            f"{path} 中没有作业 {assignment!r}；可用：{there}",
        ))  # fmt: skip
    owner = courses[assignment]
    if course and owner and owner not in (course, "default_course"):
        raise GradebookError(say(
            f"{path} belongs to the course {owner!r}, this class folder to {course!r}",
            f"{path} 属于课程 {owner!r}，而这个班级文件夹属于 {course!r}",
        ))  # fmt: skip
    return assignment


def names(url):
    """Return the names of a gradebook's assignments.

    Parameters
    ----------
    url : str

    Returns
    -------
    list of str
    """
    with Book(url, write=False) as book:
        return sorted(one.name for one in book.gradebook.assignments)


def back_up(url, folder):
    """Copy the gradebook as it is, keeping the newest copies.

    Parameters
    ----------
    url : str
    folder : path
        Where copies go.

    Returns
    -------
    Path or None
        The copy; None if the gradebook is not a file.

    Raises
    ------
    OSError
        If the copy cannot be written.
    """
    path = database_path(url)
    if path is None:
        return None
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    # numbered: a clock may go back, and then the newest would be taken for the oldest
    kept = sorted(folder.glob("gradebook-*.db"), key=_backup_number)
    number = _backup_number(kept[-1])[0] + 1 if kept else 1
    stamp = datetime.datetime.now().strftime("%Y%m%d-%H%M%S")
    copy, part = folder / f"gradebook-{number:06}-{stamp}.db", folder / "part"
    part.unlink(missing_ok=True)
    try:
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source:
            with contextlib.closing(sqlite3.connect(part)) as target:
                source.backup(target)
        part.replace(copy)
    except sqlite3.Error as error:
        part.unlink(missing_ok=True)
        raise OSError(f"{copy}: {error}") from None
    for old in [*kept, copy][:-BACKUPS]:
        old.unlink()
    return copy


def _backup_number(path):
    number = re.match(r"gradebook-(\d{6})-", path.name)
    return (int(number[1]) if number else 0, path.name)


class Book:
    """A gradebook that is open for grading.

    Parameters
    ----------
    url : str
        Address of nbgrader's database.
    course : str
    write : bool
        Whether anything will be written.
    """

    def __init__(self, url, course="", write=True):
        self.url = url
        self.gradebook = Gradebook(url, course or "default_course")
        self.gradebook.db.remove()
        self.gradebook.db = scoped_session(
            sessionmaker(class_=_Held, bind=self.gradebook.engine, expire_on_commit=False, autoflush=True)
        )
        self.db = self.gradebook.db
        if url.startswith("sqlite"):
            event.listen(self.gradebook.engine, "connect", _wait_for_others)
            # connections that are open already have not heard of it
            self.gradebook.engine.dispose()
        if write:
            self.db.execute(text(
                f"CREATE TABLE IF NOT EXISTS {TABLE} (student VARCHAR(128) NOT NULL, assignment VARCHAR(128) "
                "NOT NULL, digest VARCHAR(64) NOT NULL, graded VARCHAR(32) NOT NULL, outcome TEXT NOT NULL, "
                "PRIMARY KEY (student, assignment))"
            ))  # fmt: skip
            self.db.commit()

    def close(self):
        """Close the connection."""
        self.gradebook.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # ---- reading ------------------------------------------------------------------------------

    def blueprints(self, assignment, hidden=("BEGIN HIDDEN TESTS", "END HIDDEN TESTS")):
        """Return the notebooks of an assignment.

        Parameters
        ----------
        assignment : str
        hidden : tuple of str
            What stands in the first and last line of hidden tests.

        Returns
        -------
        list of Blueprint

        Raises
        ------
        GradebookError
            If there is no such assignment, or it has no notebook.
        """
        try:
            notebooks = self.gradebook.find_assignment(assignment).notebooks
        except MissingEntry:
            raise GradebookError(say(f"no assignment {assignment!r}", f"没有作业 {assignment!r}")) from None
        made = []
        for notebook in notebooks:
            rows = self.db.execute(
                text("SELECT name FROM source_cell WHERE notebook_id = :id ORDER BY rowid")
                if self.url.startswith("sqlite")
                else text("SELECT name FROM source_cell WHERE notebook_id = :id"),
                {"id": notebook.id},
            )
            order = [row[0] for row in rows]
            sources = {cell.name: cell for cell in notebook.source_cells}
            grades = {cell.name: cell for cell in notebook.grade_cells}
            solutions = {cell.name for cell in notebook.solution_cells}
            tasks = {cell.name: cell for cell in notebook.task_cells}
            cells = []
            for name in order:
                source, scored = sources[name], grades.get(name) or tasks.get(name)
                cells.append(Spec(
                    name, source.cell_type, source.source or "", bool(source.locked), name in grades,
                    name in solutions, name in tasks, float(scored.max_score) if scored else 0.0,
                    source.checksum or "", without_hidden(source.source or "", *hidden),
                ))  # fmt: skip
            kernelspec = json.loads(notebook.kernelspec) if notebook.kernelspec else None
            kernelspec = kernelspec or {"name": "python3", "display_name": "Python 3", "language": "python"}
            made.append(Blueprint(notebook.name, tuple(cells), kernelspec))
        if not made:
            raise GradebookError(say(
                f"the assignment {assignment!r} has no notebook in the gradebook",
                f"成绩册中作业 {assignment!r} 没有笔记本",
            ))  # fmt: skip
        return sorted(made, key=lambda one: one.name)

    def records(self, assignment):
        """Return what is remembered of each submission.

        Parameters
        ----------
        assignment : str

        Returns
        -------
        dict of str to dict
            By student: ``digest``, ``graded`` and the outcome's fields.
        """
        rows = []
        with contextlib.suppress(Exception):
            rows = list(self.db.execute(
                text(f"SELECT student, digest, graded, outcome FROM {TABLE} WHERE assignment = :name"),
                {"name": assignment},
            ))  # fmt: skip
        self.db.rollback()
        found = {}
        for student, digest, graded, outcome in rows:
            # one record that is damaged is one submission to be graded again
            with contextlib.suppress(ValueError, TypeError):
                found[student] = {"digest": digest, "graded": graded, **json.loads(outcome)}
        return found

    def waiting(self, assignment):
        """Return who has something that a person has to mark and nobody has marked yet.

        nbgrader flags marks given by hand for another look when a submission is graded again; they count
        as given.

        Parameters
        ----------
        assignment : str

        Returns
        -------
        set of str
        """
        rows = (
            self.db.query(SubmittedAssignment.student_id)
            .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
            .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .filter(Assignment.name == assignment, Grade.needs_manual_grade, Grade.manual_score.is_(None))
        )
        return {row[0] for row in rows} | set(self.announced(assignment))

    def announced(self, assignment):
        """Return whose texts were handed in anew after they had been marked, and nobody has looked at since.

        Parameters
        ----------
        assignment : str

        Returns
        -------
        dict of str to dict
            By student, the marks that were given for the earlier texts by cell.
        """
        told = {
            name: record["announced"]
            for name, record in self.records(assignment).items()
            if record.get("announced")
        }
        found = {}
        for student, marks in told.items():
            for submitted in self.gradebook.find_submission(assignment, student).notebooks:
                for grade in submitted.grades:
                    # formgrader takes the flag away when a mark is given
                    if grade.needs_manual_grade and marks.get(grade.name) == grade.manual_score:
                        found.setdefault(student, {})[grade.name] = grade.manual_score
        return found

    def settle(self, assignment, penalise, stamps=None):
        """Reckon the penalties for being late anew: due dates move, and marks are given by hand.

        Parameters
        ----------
        assignment : str
        penalise : callable
            Given a submission and a notebook's row, sets the row's penalty.
        stamps : dict of str to datetime.datetime, optional
            When each student handed in, where it is read anew.

        Returns
        -------
        dict of str to float
            The penalties of all students that have one.
        """
        found = {}
        for submission in self.gradebook.assignment_submissions(assignment):
            student = submission.student.id
            stamp = (stamps or {}).get(student, submission.timestamp)
            if stamp != submission.timestamp:
                submission.timestamp = stamp
            for row in submission.notebooks:
                before = row.late_submission_penalty
                penalise(submission, row)
                if (row.late_submission_penalty or 0.0) == (before or 0.0):
                    row.late_submission_penalty = before
                if row.late_submission_penalty:
                    found[student] = found.get(student, 0.0) + row.late_submission_penalty
        return found

    def digests(self, assignment):
        """Return for each student the hash of the submission that was graded last.

        Parameters
        ----------
        assignment : str

        Returns
        -------
        dict of str to str
        """
        rows = self.db.execute(
            text(f"SELECT student, digest FROM {TABLE} WHERE assignment = :name"), {"name": assignment}
        )
        return {row[0]: row[1] for row in rows}

    # ---- writing ------------------------------------------------------------------------------

    @contextlib.contextmanager
    def transaction(self):
        """Keep everything written inside, or nothing."""
        session = self.db()
        session.info["held"] = True
        try:
            yield
            session.info["held"] = False
            session.commit()
        except BaseException:
            session.info["held"] = False
            session.rollback()
            raise
        finally:
            session.info["held"] = False
            # what has been written is not needed again: memory stays the same however many there are
            session.expunge_all()

    def save(
        self, assignment, student, *, timestamp, notebooks, digest, outcome, penalties=None, before=None
    ):
        """Write the grades of one submission; call it inside `transaction`.

        Parameters
        ----------
        assignment, student : str
        timestamp : datetime.datetime or None
            When it was handed in.
        notebooks : dict of str to NotebookNode or None
            Executed notebooks by name; None for one that was not handed in.
        digest : str
            Of the submission.
        outcome : dict
            To remember; plain JSON values.
        penalties : callable, optional
            Given the submission and the notebook's row, sets the penalty for being late.
        before : dict, optional
            What was remembered of the student's earlier submission.

        Returns
        -------
        points, possible : float
        """
        book = self.gradebook
        book.update_or_create_student(student)
        details = {"timestamp": timestamp} if timestamp is not None else {}
        with self.db.no_autoflush:
            submission = book.update_or_create_submission(assignment, student, **details)
        marks = {
            (row.name, grade.name): grade.manual_score
            for row in submission.notebooks for grade in row.grades if grade.manual_score is not None
        }  # fmt: skip
        self._announce(marks, notebooks, before or {}, outcome)
        points = possible = 0.0
        for row in submission.notebooks:
            if row.name in notebooks:
                to_read = {name for book, name in outcome.get("to read", []) if book == row.name}
                earned, most = self._save_notebook(row, notebooks[row.name], to_read)
                points, possible = points + earned, possible + most
                if penalties is not None:
                    penalties(submission, row)
        now = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M:%S")
        outcome = {**outcome, "points": points, "possible": possible}
        self.db.execute(
            text(f"REPLACE INTO {TABLE} VALUES (:student, :assignment, :digest, :graded, :outcome)"),
            {"student": student, "assignment": assignment, "digest": digest, "graded": now,
             "outcome": json.dumps(outcome, ensure_ascii=False)},
        )  # fmt: skip
        self.db.flush()
        return points, possible

    def _announce(self, grades, notebooks, before, outcome):
        """Remember which texts are new since they were marked."""
        answered, announced = {}, {}
        for name, notebook in notebooks.items():
            for cell in notebook.cells:
                if utils.is_grade(cell) and utils.is_solution(cell):
                    key = cell.metadata.nbgrader["grade_id"]
                    words = " ".join(cell.source.split()).encode("utf-8", "replace")
                    answered[key] = hashlib.sha256(words).hexdigest()[:16]
                    mark = grades.get((name, key))
                    earlier = before.get("answered", {}).get(key)
                    known = before.get("announced", {}).get(key)
                    if mark is not None and ((earlier and earlier != answered[key]) or known == mark):
                        announced[key] = mark
        outcome["answered"], outcome["announced"] = answered, announced

    def _save_notebook(self, row, notebook, waiting=()):
        """Do what nbgrader's SaveAutoGrades does, with one query where that makes one for each cell."""
        grades, comments = (
            {
                one.cell.name: one
                for one in self.db.query(kind).options(joinedload(kind.cell)).filter_by(notebook_id=row.id)
            }
            for kind in (Grade, Comment)
        )
        points = possible = 0.0
        for cell in notebook.cells:
            if not (utils.is_grade(cell) or utils.is_solution(cell) or utils.is_task(cell)):
                continue
            name = cell.metadata.nbgrader["grade_id"]
            if utils.is_grade(cell):
                grade = grades.get(name) or self._new_grade(row, name)
                waits = False
                try:
                    grade.auto_score, _ = utils.determine_grade(cell)
                except (ValueError, KeyError):
                    # more points than there are: somebody has to look
                    grade.auto_score, waits = 0, True
                if name in waiting:
                    waits = True
                    if utils.is_solution(cell):
                        # a text that may stand in the part of the file that could not be read
                        grade.auto_score = None
                manual = grade.manual_score is not None or grade.auto_score is None
                grade.needs_manual_grade = bool(manual or waits)
                score = grade.manual_score if grade.manual_score is not None else grade.auto_score
                points += (score or 0.0) + (grade.extra_credit or 0.0)
                possible += float(cell.metadata.nbgrader["points"])
            if utils.is_solution(cell) or utils.is_task(cell):
                comment = comments.get(name) or self._new_comment(row, name)
                untouched = cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(cell)
                comment.auto_comment = "No response." if untouched and not utils.is_task(cell) else None
        return points, possible

    def _cell(self, row, name):
        return next(cell for cell in row.notebook._base_cells if cell.name == name)

    def _new_grade(self, row, name):
        grade = Grade(cell=self._cell(row, name), notebook=row)
        self.db.add(grade)
        return grade

    def _new_comment(self, row, name):
        comment = Comment(cell=self._cell(row, name), notebook=row)
        self.db.add(comment)
        return comment


def _wait_for_others(connection, _):
    # formgrader may hold the gradebook for a moment
    connection.execute("PRAGMA busy_timeout = 10000")


def without_hidden(source, begin, end):
    """Return a test cell's text as students see it.

    Parameters
    ----------
    source, begin, end : str

    Returns
    -------
    str

    Examples
    --------
    >>> without_hidden("a\\n### BEGIN H\\nb\\n### END H\\nc", "BEGIN H", "END H")
    'a\\nc'
    """
    kept, hidden = [], False
    for line in source.split("\n"):
        if begin in line:
            hidden = True
        elif end in line:
            hidden = False
        elif not hidden:
            kept.append(line)
    return "\n".join(kept)


def hidden_lines(source, begin="BEGIN HIDDEN TESTS", end="END HIDDEN TESTS"):
    """Return the numbers of the lines that hold hidden tests, counted from 1.

    Parameters
    ----------
    source, begin, end : str

    Returns
    -------
    set of int

    Examples
    --------
    >>> hidden_lines("a\\n### BEGIN HIDDEN TESTS\\nb\\n### END HIDDEN TESTS")
    {3}
    """
    found, hidden = set(), False
    for number, line in enumerate(source.split("\n"), 1):
        if begin in line:
            hidden = True
        elif end in line:
            hidden = False
        elif hidden:
            found.add(number)
    return found
