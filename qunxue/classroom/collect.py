"""Put what students handed in where nbgrader looks for it: submitted/STUDENT/EXERCISE/EXERCISE.ipynb.

Reads what Moodle, Canvas and other systems let a teacher download, as a zip or unpacked. Nothing is
ever written to a path that an archive names: the only names used are those of the roster and of the
class's exercises.
"""

import contextlib
import datetime
import io
import json
import os
import re
import stat
import tempfile
import unicodedata
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from qunxue.classroom import origins
from qunxue.grading import roster
from qunxue.language import say
from qunxue.learner import written_from

NOTEBOOK_BYTES = 20 << 20
ARCHIVE_BYTES = 100 << 20
TOTAL_BYTES = 4 << 30
ENTRIES = 50_000
JUNK = re.compile(
    r"(^|/)(__MACOSX|\.ipynb_checkpoints|\.git|__pycache__)/|(^|/)(\.DS_Store|Thumbs\.db|desktop\.ini|timestamp\.txt"
    r"|onlinetext\.html|\._[^/]*)$"
)
MOODLE = re.compile(r"^(?P<name>.+?)_\d+_assignsubmission_(?P<kind>file|onlinetext|comments)_?(?P<rest>.*)$")
CANVAS = re.compile(r"^(?P<name>[^_]+)(?:_LATE)?_\d+_\d+_(?P<rest>.+)$")
BREAKS = re.compile(r"[\s_\-+.,;，、（）()\[\]【】]+")


@dataclass
class Entry:
    """One file found in what was handed in.

    Attributes
    ----------
    path : str
        As the archive or folder names it, parts divided by ``/``; for messages and for recognising only.
    content : bytes or None
        None where the file is not needed.
    time : tuple
        When it was saved, to tell newer from older.
    problem : str
        Why it is refused; normally empty.
    """

    path: str
    content: bytes | None = None
    time: tuple = ()
    problem: str = ""


@dataclass
class Report:
    """What came of collecting.

    Attributes
    ----------
    placed : list of (str, str, str, str)
        Student, exercise, path, and how the student was recognised.
    kept : list of str
        Earlier submissions that were put aside, relative to the class folder.
    unchanged : list of (str, str)
        Student and exercise whose notebook was there already.
    passed_over : list of (str, str)
        Path and reason of files that are not needed: older copies, attachments.
    unplaced : list of (str, str)
        Path and reason of files that somebody has to look at.
    missing : list of (str, str)
        Exercise, and student of the roster from whom nothing has come.
    dry_run : bool
        Whether nothing was changed.
    """

    placed: list = field(default_factory=list)
    kept: list = field(default_factory=list)
    unchanged: list = field(default_factory=list)
    passed_over: list = field(default_factory=list)
    unplaced: list = field(default_factory=list)
    missing: list = field(default_factory=list)
    dry_run: bool = False

    def __str__(self):
        lines = [
            say(
                f"{len(self.placed)} {'would be ' if self.dry_run else ''}placed, {len(self.unchanged)} already there, "
                f"{len(self.unplaced)} not placed.",
                f"{'将放入' if self.dry_run else '放好'} {len(self.placed)} 份，{len(self.unchanged)} 份本来就在，"
                f"{len(self.unplaced)} 份没能归类。",
            )
        ]
        for student, exercise, path, how in self.placed:
            lines.append(f"  {student}  {exercise}  ← {path} ({how})")
        for title, rows in (
            (say("Earlier submissions kept as:", "先前交的已另存为："), self.kept),
            (say("Left out:", "没有收："), [f"{path}: {why}" for path, why in self.passed_over]),
            (
                say("Could not be placed; look at these:", "没能放好，请查看："),
                [f"{path}: {why}" for path, why in self.unplaced],
            ),
            (
                say("Nothing yet from:", "还没交的："),
                [
                    f"{exercise}: {', '.join(student for name, student in self.missing if name == exercise)}"
                    for exercise in dict.fromkeys(name for name, _ in self.missing)
                ],
            ),
        ):
            if rows:
                lines += [title, *(f"  {row}" for row in rows)]
        if (self.placed or self.unchanged) and not self.missing:
            lines.append(say("Everybody on the roster has handed in.", "名单上的人都交了。"))
        if self.dry_run:
            lines.append(say("Nothing was changed (--dry-run).", "没有改动任何文件（--dry-run）。"))
        return "\n".join(lines)


def collect(source, directory, exercise=None, dry_run=False, now=None):
    """Put submissions into a class folder.

    Parameters
    ----------
    source : path-like
        A zip, a folder or one notebook, of any shape.
    directory : path-like
        The class folder, made by ``qunxue class new``.
    exercise : str, optional
        Number or name of the exercise, for notebooks that cannot be told otherwise.
    dry_run : bool
        Only say what would be done.
    now : datetime, optional
        The present time; for tests.

    Returns
    -------
    Report

    Raises
    ------
    ValueError
        If there is no class folder or source, the roster is empty, or the zip is damaged or too large.

    Notes
    -----
    An exercise is recognised by what the notebook says about itself, then by its file name, then by its
    cells. A student is recognised by Moodle's or Canvas's way of naming files; else by id, e-mail or name
    anywhere in the path. Where two students fit, nothing is placed.
    """
    directory = Path(directory).resolve()
    exercises, students = _class(directory)
    wanted = _named_exercise(exercise, exercises)
    now = now or datetime.datetime.now(datetime.UTC)
    report = Report(dry_run=dry_run)
    found, others, came_as = {}, [], {}
    for entry in _entries(Path(source)):
        if JUNK.search(entry.path):
            continue
        if entry.problem:
            report.unplaced.append((entry.path, entry.problem))
            continue
        student, how = recognise(entry.path, students)
        if not entry.path.lower().endswith(".ipynb"):
            others.append((entry, student))
            continue
        name, why = _exercise_of(entry, exercises, wanted)
        if name is None:
            report.unplaced.append((entry.path, why))
        elif student is None:
            report.unplaced.append((entry.path, how))
        else:
            found.setdefault((student, name), []).append((_age(entry), entry, how))
    for (student, name), candidates in sorted(found.items()):
        candidates.sort(key=lambda candidate: candidate[0])
        *older, (_, newest, how) = candidates
        for _, entry, _ in older:
            same = entry.content == newest.content
            why = (
                say("the same notebook again", "同一份作业重复")
                if same
                else say(f"{newest.path} is newer", f"{newest.path} 更新")
            )
            report.passed_over.append((entry.path, why))
        _place(report, directory, student, name, newest, how, dry_run, now)
        moodles = next((part for part in newest.path.split("/") if MOODLE.match(part)), None)
        if moodles:
            start = moodles.split("_assignsubmission_")[0]
            came_as.setdefault(name, {})[student] = f"{start}_assignsubmission_file_"
    if not dry_run:
        origins.remember(directory, came_as)
    handed_in = {student for student, _ in found}
    for entry, student in others:
        if student in handed_in:
            why = say("not a notebook", "不是笔记本")
            report.passed_over.append((entry.path, why))
        else:
            report.unplaced.append((entry.path, _not_a_notebook(entry.path)))
    for name in sorted({name for _, name in found}):
        for row in students:
            if not (directory / "submitted" / row["id"] / name / f"{name}.ipynb").exists() and (
                (row["id"], name) not in found
            ):
                report.missing.append((name, row["id"]))
    return report


def _class(directory):
    if not (directory / "nbgrader_config.py").is_file() or not (directory / "source").is_dir():
        raise ValueError(
            say(
                f"{directory} is no class folder (no nbgrader_config.py and source/ in it); go into yours, "
                "name it with --class DIR, or make one: qunxue class new DIR",
                f"{directory} 不是班级文件夹（里面没有 nbgrader_config.py 和 source/）；请先进入班级文件夹，"
                "或用 --class 文件夹 指明，或新建一个：qunxue class new 文件夹",
            )
        )
    students = roster.read(directory / roster.FILE)
    for row in students:
        if row["id"] in (".", "..") or re.search(r"[/\\\0]", row["id"]):
            raise ValueError(
                say(
                    f"roster.csv: id {row['id']!r} cannot name a folder",
                    f"roster.csv：学号 {row['id']!r} 不能作文件夹名",
                )
            )
    exercises = {path.name: path for path in sorted((directory / "source").iterdir()) if path.is_dir()}
    return exercises, students


def _named_exercise(exercise, exercises):
    if exercise is None:
        return None
    for name in exercises:
        if exercise in (name, name[:2]):
            return name
    raise ValueError(
        say(
            f"there is no exercise {exercise} in this class; allowed: {', '.join(exercises)}",
            f"这个班没有练习 {exercise}；可用：{'、'.join(exercises)}",
        )
    )


# ---- reading what was handed in ----------------------------------------------------------------------


def _entries(source):
    """Yield the files of a zip, a folder or a single file."""
    if source.is_symlink() or not source.exists():
        raise ValueError(say(f"there is no file or folder {source}", f"没有文件或文件夹 {source}"))
    if source.is_dir():
        yield from _folder_entries(source)
    elif zipfile.is_zipfile(source):
        with zipfile.ZipFile(source) as archive:
            yield from _zip_entries(archive, "", [TOTAL_BYTES])
    elif source.suffix == ".ipynb":
        yield _file_entry(source, source.name)
    else:
        raise ValueError(
            say(
                f"{source.name} is neither a folder, a zip nor a notebook",
                f"{source.name} 既不是文件夹，也不是 zip 或笔记本",
            )
        )


def _folder_entries(source):
    count = 0
    for place, folders, files in os.walk(source):
        folders.sort()
        for name in [*folders, *sorted(files)]:
            path = Path(place, name)
            shown = path.relative_to(source).as_posix()
            if path.is_symlink():
                yield Entry(shown, problem=say("a symbolic link, not opened", "是符号链接，没有打开"))
        for name in sorted(files):
            path = Path(place, name)
            if path.is_symlink():
                continue
            count += 1
            if count > ENTRIES:
                raise ValueError(_too_many(source.name))
            # the folder's own name can be the only place that names the student
            shown = (Path(source.name) / path.relative_to(source)).as_posix()
            if not stat.S_ISREG(path.lstat().st_mode):
                yield Entry(shown, problem=say("not an ordinary file", "不是普通文件"))
            elif name.lower().endswith(".zip") and path.stat().st_size <= ARCHIVE_BYTES:
                yield from _inner_zip(path.read_bytes(), shown, [TOTAL_BYTES])
            else:
                yield _file_entry(path, shown)


def _file_entry(path, shown):
    if path.suffix.lower() != ".ipynb":
        return Entry(shown)
    if path.stat().st_size > NOTEBOOK_BYTES:
        return Entry(shown, problem=_too_large(NOTEBOOK_BYTES))
    time = datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC)
    return Entry(shown, path.read_bytes(), tuple(time.timetuple()[:6]))


def _zip_entries(archive, outer, budget):
    """Yield the files of an archive; `budget` is what may still be unpacked, shared with archives inside."""
    if len(archive.infolist()) > ENTRIES:
        raise ValueError(_too_many(outer or Path(archive.filename or "zip").name))
    for info in archive.infolist():
        name = _name(info)
        shown = outer + name
        if info.is_dir() or JUNK.search(name):
            continue
        kind = stat.S_IFMT(info.external_attr >> 16)
        parts = name.split("/")
        if name.startswith("/") or ".." in parts or re.match(r"[A-Za-z]:", name) or "\0" in name:
            yield Entry(shown, problem=say("its path leads out of the archive", "路径指向压缩包之外"))
        elif kind == stat.S_IFLNK:
            yield Entry(shown, problem=say("a symbolic link, not opened", "是符号链接，没有打开"))
        elif kind not in (0, stat.S_IFREG):
            yield Entry(shown, problem=say("not an ordinary file", "不是普通文件"))
        elif info.flag_bits & 1:
            yield Entry(shown, problem=say("it has a password", "设有密码"))
        elif name.lower().endswith((".ipynb", ".zip")):
            inner = name.lower().endswith(".zip")
            content, problem = _unpack(archive, info, ARCHIVE_BYTES if inner else NOTEBOOK_BYTES, budget)
            if problem:
                yield Entry(shown, problem=problem)
            elif inner:
                yield from _inner_zip(content, shown, budget, deep=outer.count(".zip/") > 0)
            else:
                yield Entry(shown, content, tuple(info.date_time))
        else:
            yield Entry(shown)


def _name(info):
    name = info.filename
    if not info.flag_bits & 0x800:
        # without the mark for UTF-8 it is whatever the student's computer uses
        with contextlib.suppress(UnicodeError):
            raw = name.encode("cp437")
            for encoding in ("utf-8", "gb18030"):
                with contextlib.suppress(UnicodeError):
                    return raw.decode(encoding).replace("\\", "/")
    return name.replace("\\", "/")


def _unpack(archive, info, limit, budget):
    try:
        with archive.open(info) as file:
            content = file.read(limit + 1)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError, ValueError):
        return None, say("damaged in the archive", "在压缩包里已损坏")
    if len(content) > limit:
        return None, _too_large(limit)
    budget[0] -= len(content)
    if budget[0] < 0:
        raise ValueError(
            say(
                f"the archive unpacks to more than {TOTAL_BYTES >> 30} GiB",
                f"压缩包解开后超过 {TOTAL_BYTES >> 30} GiB",
            )
        )
    return content, ""


def _inner_zip(content, shown, budget, deep=False):
    if deep:
        yield Entry(shown, problem=say("an archive inside an archive inside an archive", "压缩包套得太深"))
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from _zip_entries(archive, shown + "/", budget)
    except zipfile.BadZipFile:
        yield Entry(shown, problem=say("not a zip, or damaged", "不是 zip，或者已损坏"))


def _too_large(limit):
    return say(f"larger than {limit >> 20} MiB", f"大于 {limit >> 20} MiB")


def _too_many(name):
    return say(f"{name} holds more than {ENTRIES:,} files", f"{name} 里的文件超过 {ENTRIES:,} 个")


def _not_a_notebook(path):
    if re.search(r"\.(rar|7z|tar|gz|tgz|bz2|xz)$", path.lower()):
        return say("unpack this archive and collect the folder", "请先解开这个压缩包，再收那个文件夹")
    return say("not a notebook (.ipynb)", "不是笔记本（.ipynb）")


# ---- whose is it -------------------------------------------------------------------------------------


def plain(text):
    """Return a name as it is compared: small letters and digits only, no accents.

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Examples
    --------
    >>> plain("Müller, Zoë"), plain("林 文")
    ('mullerzoe', '林文')
    """
    bare = (mark for mark in unicodedata.normalize("NFKD", text) if not unicodedata.combining(mark))
    return "".join(mark for mark in bare if mark.isalnum()).casefold()


def recognise(path, students):
    """Return whose submission a path is.

    Parameters
    ----------
    path : str
        Parts divided by ``/``.
    students : list of dict
        The roster.

    Returns
    -------
    (str or None, str)
        The student's id and how it was found; None and the reason where nobody, or more than one, fits.

    Examples
    --------
    >>> roster = [{"id": "s1", "first_name": "Ada", "last_name": "Ma", "email": "ada@school.edu"}]
    >>> recognise("Ada Ma_123_assignsubmission_file_/04.ipynb", roster)
    ('s1', 'name')
    """
    parts = path.split("/")
    for position, part in enumerate(parts):
        last = position == len(parts) - 1
        shape = MOODLE.match(part) or (CANVAS.match(part) if last else None)
        if shape:
            # the numbers in these names are the system's own and no student's
            student, how = _match([shape["name"]], students)
            rest = [*parts[position + 1 :], shape["rest"]]
            own_words = _match([_stem(each) for each in rest], students)
            return own_words if student is None and own_words[0] else (student, how)
    return _match([*parts[:-1], _stem(parts[-1])], students)


def _stem(name):
    return re.sub(r"\.(ipynb|zip)$", "", name, flags=re.IGNORECASE)


def _match(parts, students):
    ways = (
        (say("id", "学号"), _by_id),
        (say("e-mail", "邮箱"), _by_email),
        (say("name", "姓名"), _by_name),
        (say("the name of the e-mail account", "邮箱账号名"), _by_account),
    )
    for how, way in ways:
        fitting = way(parts, students)
        if len(fitting) == 1:
            return fitting.pop(), how
        if fitting:
            ids = sorted(fitting)
            return None, say(f"could be {' or '.join(ids)} by {how}", f"按{how}，可能是 {' 或 '.join(ids)}")
    return None, say("nobody on the roster fits", "名单上没有对得上的人")


def _by_id(parts, students):
    text = "/".join(parts).casefold()
    return {
        row["id"]
        for row in students
        if re.search(rf"(?<![0-9a-z]){re.escape(row['id'].casefold())}(?![0-9a-z])", text)
    }


def _by_email(parts, students):
    text = "/".join(parts).casefold()
    return {row["id"] for row in students if "@" in row["email"] and row["email"].casefold() in text}


def _by_account(parts, students):
    pieces = {piece for part in parts for piece in re.split(r"[\s_/()（）]+", part.casefold())}
    return {
        row["id"]
        for row in students
        if "@" in row["email"] and row["email"].casefold().split("@")[0] in pieces
    }


def _by_name(parts, students):
    pieces = set()
    for part in parts:
        words = [plain(word) for word in BREAKS.split(part) if plain(word)]
        for begin in range(len(words)):
            for end in range(begin + 1, min(len(words), begin + 5) + 1):
                pieces.add("".join(words[begin:end]))
    text = "/".join(plain(part) for part in parts)
    best, fitting = 0, set()
    for row in students:
        first, last = plain(row["first_name"]), plain(row["last_name"])
        for name in {first + last, last + first} if first and last else ():
            han = len(name) >= 2 and all("\u4e00" <= mark <= "\u9fff" for mark in name)
            if name in pieces or (han and name in text):
                # a longer name wins over one that it contains
                if len(name) > best:
                    best, fitting = len(name), set()
                if len(name) == best:
                    fitting.add(row["id"])
    return fitting


# ---- which exercise is it ----------------------------------------------------------------------------


def _exercise_of(entry, exercises, wanted):
    """Return an exercise's name and "", or None and the reason."""
    notebook = _parsed(entry.content)
    source = ""
    if notebook is not None:
        course = (
            notebook.get("metadata", {}).get("qunxue") if isinstance(notebook.get("metadata"), dict) else None
        )
        source = str(course.get("manuscript", "")) if isinstance(course, dict) else ""
    kind, named = written_from(source)
    if kind == "lesson":
        return None, say("this is the lesson, not the exercise", "这是课文，不是练习")
    if named in exercises:
        return named, ""
    if kind == "exercise":
        return None, say(f"exercise {named} is not part of this class", f"这个班没有练习 {named}")
    file_name = plain(entry.path.split("/")[-1])
    for name in exercises:
        if plain(name) in file_name:
            return name, ""
    ids = _grade_ids(notebook)
    overlap = {
        name: len(ids & _own_ids(path)) / max(1, len(_own_ids(path))) for name, path in exercises.items()
    }
    likely = [name for name, share in overlap.items() if share >= 0.5]
    if len(likely) == 1:
        return likely[0], ""
    if wanted is not None:
        return wanted, ""
    return None, say(
        "cannot tell which exercise it is; name it with --exercise",
        "看不出是哪一份练习；请用 --exercise 指明",
    )


def _parsed(content):
    with contextlib.suppress(ValueError, RecursionError):
        notebook = json.loads(content)
        return notebook if isinstance(notebook, dict) else None
    return None


def _grade_ids(notebook):
    ids = set()
    cells = notebook.get("cells") if notebook else None
    for cell in cells if isinstance(cells, list) else ():
        with contextlib.suppress(AttributeError, TypeError, KeyError):
            ids.add(cell["metadata"]["nbgrader"]["grade_id"])
    return ids - {"setup"}


def _own_ids(path):
    file = path / f"{path.name}.ipynb"
    return _grade_ids(_parsed(file.read_bytes())) if file.is_file() else set()


def _age(entry):
    """Return a key by which a newer submission sorts after an older one."""
    name = entry.path.split("/")[-1]
    again = re.search(r"-(\d{1,2})\.ipynb$", name) if CANVAS.match(name) else None
    return int(again[1]) if again else 0, entry.time, entry.path


# ---- putting it there --------------------------------------------------------------------------------


def _place(report, directory, student, name, entry, how, dry_run, now):
    target = directory / "submitted" / student / name / f"{name}.ipynb"
    for place in (directory / "submitted", target.parent.parent, target.parent, target):
        if place.is_symlink():
            why = say(
                f"{place.relative_to(directory)} is a symbolic link",
                f"{place.relative_to(directory)} 是符号链接",
            )
            report.unplaced.append((entry.path, why))
            return
    if target.is_file():
        if target.read_bytes() == entry.content:
            report.unchanged.append((student, name))
            return
        moment = now.strftime("%Y-%m-%d_%H%M%S")
        copy = directory / "earlier" / student / f"{name}_{moment}.ipynb"
        number = 2
        while copy.exists():
            copy = copy.with_name(f"{name}_{moment}_{number}.ipynb")
            number += 1
        report.kept.append(copy.relative_to(directory).as_posix())
        if not dry_run:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(target.read_bytes())
    report.placed.append((student, name, entry.path, how))
    if not dry_run:
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(target, entry.content)
        # nbgrader grades again what has a newer time
        _write(target.with_name("timestamp.txt"), now.strftime("%Y-%m-%d %H:%M:%S.%f UTC").encode())


def _write(path, content):
    """Write a file whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".collect-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)
        raise
