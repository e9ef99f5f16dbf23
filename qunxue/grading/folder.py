"""A class folder: where things lie, what its configuration says, and a lock against a second grader."""

import contextlib
import errno
import fcntl
import glob
import logging
import os
import re
import sqlite3
import sys
from pathlib import Path

from nbgrader.apps.baseapp import NbGrader
from sqlalchemy.exc import OperationalError

from qunxue.grading import PRIVATE
from qunxue.grading import roster as rosters
from qunxue.language import say
from qunxue.running.walls import WallError


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
        check_path(self.root)
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
        """Return who has handed in an assignment; `unusable` then names folders that can be nobody's.

        Parameters
        ----------
        assignment : str

        Returns
        -------
        list of str
        """
        step = self.directory.submitted_directory
        pattern = re.compile(
            os.path.normpath(self.directory.format_path(step, "(?P<student>.*)", assignment, escape=True)),
            re.DOTALL,  # a name may hold a line's end
        )
        found = set()
        for path in glob.glob(
            os.path.normpath(self.directory.format_path(step, "*", glob.escape(assignment))),
            include_hidden=True,
        ):
            match = pattern.fullmatch(path)
            if match and (os.path.isdir(path) or os.path.islink(path)):
                found.add(match["student"])
        self.unusable = sorted(name for name in found if rosters.unusable(name))
        found -= set(self.unusable)
        excluded = set(filter(None, self.directory.student_id_exclude.split(",")))
        return sorted(found - excluded)

    def make(self, kind, **keywords):
        """Make one of nbgrader's configurable objects with this folder's settings."""
        return kind(config=self.config, **keywords)


def check_path(root):
    """Refuse a path in which nbgrader would find nothing: it takes these signs for patterns.

    Parameters
    ----------
    root : Path

    Raises
    ------
    GradingError
    """
    bad = sorted({letter for letter in str(root) if letter in "[]*?#%" or not letter.isprintable()})
    if bad:
        raise GradingError(say(
            f"the path {str(root)!r} holds {' '.join(bad)}, which nbgrader cannot deal with; give the folder another name",
            f"路径 {str(root)!r} 含有 {' '.join(bad)}，nbgrader 无法处理；请给文件夹换个名字",
        ))  # fmt: skip


def _configuration(root):
    """Read nbgrader_config.py as nbgrader's own commands do."""

    class Reader(NbGrader):
        name = "nbgrader-qunxue"
        load_cwd_config = False

    here, level = os.getcwd(), logging.getLogger().level
    application = Reader()
    application.log_level = "ERROR"
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
def clear_errors():
    """Say in one line what a full or read-only disk does."""
    try:
        yield
    except OSError as error:
        if isinstance(error, WallError):
            raise
        place = f" ({error.filename})" if error.filename else ""
        raise GradingError(_disk_words(error.errno, error.strerror or str(error)) + place) from None
    except Exception as error:
        # nbgrader wraps what the gradebook's file says in errors of its own
        words = disk_trouble(error)
        if words is None:
            raise
        raise GradingError(words) from None


def disk_trouble(error):
    """Return what a full, read-only or locked disk or gradebook has to do with an error, or None if nothing.

    Parameters
    ----------
    error : BaseException

    Returns
    -------
    str or None
    """
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
            return _disk_words(error.errno, error.strerror or str(error))
        if isinstance(error, (OperationalError, sqlite3.OperationalError)):
            words = str(getattr(error, "orig", error))
            number = errno.ENOSPC if "full" in words else errno.EROFS if "readonly" in words else None
            if "locked" in words:
                return say(
                    "the gradebook is locked by another program (formgrader, a viewer); close it and run again, what "
                    "was finished is kept",
                    "成绩册被别的程序锁住了（formgrader 或数据库查看器）；请关掉它再运行一次，已完成的部分都已保存",
                )
            return _disk_words(number, words)
        error = error.__cause__ or error.__context__
    return None


def _disk_words(number, words):
    if number in (errno.ENOSPC, errno.EDQUOT):
        return say("the disk is full; what was finished is kept", "磁盘已满；已完成的部分都已保存")
    if number in (errno.EROFS, errno.EACCES, errno.EPERM):
        return say(f"the class folder cannot be written: {words}", f"班级文件夹无法写入：{words}")
    return say(f"writing failed: {words}", f"写入失败：{words}")
