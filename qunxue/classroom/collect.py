"""Put what students handed in where nbgrader looks for it: submitted/STUDENT/EXERCISE/EXERCISE.ipynb.

Reads what Moodle, Canvas and other systems let a teacher download, as a zip or unpacked. Nothing is
ever written to a path that an archive names: the only names used are those of the roster and of the
class's exercises.
"""

import contextlib
import datetime
import io
import os
import re
import shutil
import stat
import tempfile
import unicodedata
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from qunxue import reading
from qunxue.classroom import origins
from qunxue.grading import roster, tables
from qunxue.grading.repair import Blueprint, worked_on
from qunxue.language import say
from qunxue.learner import written_from

NOTEBOOK_BYTES = reading.LARGEST
# What may lie beside a notebook and travels with it: pictures, data, a module of one's own.
SUPPORT_BYTES = 10 << 20
SUPPORT_FILES = 50
ARCHIVE_BYTES = 200 << 20
TOTAL_BYTES = 4 << 30
ENTRIES = 50_000
# Files that systems make for themselves; nobody has handed them in.
JUNK = re.compile(
    r"(^|/)(__MACOSX|\.git|__pycache__|\.Trash[^/]*|System Volume Information)/"
    r"|(^|/)(\.DS_Store|Thumbs\.db|desktop\.ini|timestamp\.txt|\._[^/]*)$"
)
# Names that would stand in for the checker or be read by nbgrader itself.
_UNEXPECTED = {"qunxue", "qunxue.py", "nbgrader_config.py", "nbgrader_config.json", "gradebook.db"}
MOODLE = re.compile(r"^(?P<name>.+?)_\d+_assignsubmission_(?P<kind>file|onlinetext|comments)_?(?P<rest>.*)$")
CANVAS = re.compile(r"^(?P<name>[^_]+)(?:_LATE)?_\d+_\d+_(?P<rest>.+)$")
BREAKS = re.compile(r"[\s_\-+.,;，、；（）()\[\]【】]+")
# Numbers that are nobody's: dates and times, copies, numbers of lessons, weeks, tasks and versions.
_NOBODYS = re.compile(
    # eight digits in a row may be an id, and mean nobody else's where they are none
    r"20\d\d\s*[-._年/]\s*\d{1,2}\s*[-._月/]\s*\d{1,2}\s*日?(?:[T_ -]*\d{1,2}[:.：_-]?\d{2}(?:[:.：_-]?\d{2})?)?(?!\d)"
    r"|\d{1,2}月\d{1,2}日?|[(（\[【]\s*\d{1,3}\s*[)）\]】]|第\s*[\d一二三四五六七八九十]+\s*[课周次题章讲]"
    r"|(?:lesson|week|task|exercise|homework|assignment|hw|ex|version|ver|copy|part|v)[\s_.-]*\d{1,3}(?![a-z0-9])"
    r"|(?:作业|练习|副本|版本|实验|周次)[\s_.-]*\d{1,3}(?!\d)",
    re.IGNORECASE,
)
# Between Latin letters, Chinese ones and digits a word ends.
_SCRIPTS = re.compile(
    r"(?<=[^\W\d_\u3400-\u9fff])(?=[\u3400-\u9fff\d])|(?<=[\u3400-\u9fff])(?=[^\W_\u3400-\u9fff])"
    r"|(?<=\d)(?=[^\W\d_])"
)
_ANONYMOUS = re.compile(r"(participant|anonymous|user|参与者|匿名|用户)\s*\d*", re.IGNORECASE)


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
        When it was saved, to tell newer from older; empty where nobody knows.
    problem : str
        Why it is refused; normally empty.
    """

    path: str
    content: bytes | None = None
    time: tuple = ()
    problem: str = ""

    def place(self):
        """Return its path with what a platform has put in front of names as a folder of its own."""
        parts = []
        for position, part in enumerate(self.path.split("/")):
            last = position == self.path.count("/")
            moodle, canvas = MOODLE.match(part), CANVAS.match(part) if last else None
            if moodle and last and moodle["rest"]:
                parts += [part[: moodle.start("rest")], moodle["rest"]]
            elif canvas:
                # Canvas writes the number of the attempt behind the name
                parts += [canvas["name"], re.sub(r"-\d{1,2}(\.\w+)$", r"\1", canvas["rest"])]
            else:
                parts.append(part)
        return tuple(parts)

    @property
    def notebook(self):
        """Whether it is a notebook, by its name or, where a browser has spoilt that, by what stands in it."""
        if self.content is None:
            return False
        name = self.path.lower()
        if re.search(r"\.ipynb(\.\w+)?$", name):
            return True
        return (
            name.endswith((".json", ".txt", ".ipynb_"))
            and b'"cells"' in self.content
            and b'"cell_type"' in self.content
        )


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
        Path and reason of files that are not needed: older copies, untouched ones.
    travelled : list of (str, str, str)
        Student, exercise and path of files that were placed beside a notebook.
    system : int
        How many files were passed over that systems make for themselves.
    source : str
        Where everything that was not placed still lies.
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
    travelled: list = field(default_factory=list)
    system: int = 0
    source: str = ""
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
            lines.append(f"  {student}  {exercise}  ← {path}{say(f' ({how})', f'（{how}）')}")
            lines += [
                f"      + {file}" for who, what, file in self.travelled if (who, what) == (student, exercise)
            ]
        for title, rows in (
            (say("Earlier submissions kept as:", "先前交的已另存为："), self.kept),
            (
                say(f"Left out, still in {self.source}:", f"没有收，仍在 {self.source} 里："),
                [f"{path}: {why}" for path, why in self.passed_over],
            ),
            (
                say(
                    f"Could not be placed, still in {self.source}; look at these:",
                    f"没能放好，仍在 {self.source} 里，请查看：",
                ),
                [f"{path}: {why}" for path, why in self.unplaced],
            ),
            (
                say("Nothing yet from:", "还没交的："),
                [
                    f"{exercise}{say(': ', '：')}{say(', ', '、').join(student for name, student in self.missing if name == exercise)}"
                    for exercise in dict.fromkeys(name for name, _ in self.missing)
                ],
            ),
        ):
            if rows:
                lines += [title, *(f"  {row}" for row in rows)]
        if (self.placed or self.unchanged) and not self.missing:
            lines.append(say("Everybody on the roster has handed in.", "名单上的人都交了。"))
        if self.system:
            lines.append(say(
                f"{self.system} files of operating systems were passed over (.DS_Store and the like).",
                f"略过了 {self.system} 个操作系统自己的文件（.DS_Store 之类）。",
            ))  # fmt: skip
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
    cells. Whose it is: see `recognise`. Where two students fit, or one student has two worked notebooks of
    the same time, nothing is placed and both are named. A worked notebook is preferred to an untouched one.
    """
    directory = Path(directory).resolve()
    exercises, students = _class(directory)
    wanted = _named_exercise(exercise, exercises)
    now = now or datetime.datetime.now(datetime.UTC)
    report = Report(dry_run=dry_run, source=Path(source).name)
    found, others, lessons = {}, [], []
    if not dry_run:
        _remove_leftovers(directory)
    for entry in _entries(Path(source)):
        if JUNK.search(entry.path):
            report.system += 1
            continue
        if entry.problem:
            report.unplaced.append((entry.path, entry.problem))
            continue
        student, how = recognise(entry.path, students, exercises)
        if not entry.notebook or ".ipynb_checkpoints/" in entry.path:
            others.append((entry, student, how))
            continue
        name, why = _exercise_of(entry, exercises, wanted)
        if name is None and why == _is_lesson():
            lessons.append((entry, student))
        elif name is None:
            report.unplaced.append((entry.path, why))
        elif student is None:
            report.unplaced.append((entry.path, how))
        else:
            found.setdefault((student, name), []).append((entry, how))
    chosen, came_as = {}, {}
    for (student, name), candidates in sorted(found.items()):
        entry = _choose(report, candidates, _work(exercises[name]))
        if entry is not None:
            chosen[student, name] = entry
    beside = _beside(report, chosen, others, {student for student, _ in found})
    for (student, name), entry in chosen.items():
        how = next(how for each, how in found[student, name] if each is entry)
        files = beside.get((student, name), {})
        with _one_line(report, student, entry):
            _place(report, directory, student, name, entry, how, files, _work(exercises[name]), dry_run, now)
        moodles = next((part for part in entry.path.split("/") if MOODLE.match(part)), None)
        if moodles:
            start = moodles.split("_assignsubmission_")[0]
            came_as.setdefault(name, {})[student] = f"{start}_assignsubmission_file_"
    if not dry_run:
        origins.remember(directory, came_as)
    handed_in = {student for student, _ in found}
    for entry, student in lessons:
        (report.passed_over if student in handed_in else report.unplaced).append((entry.path, _is_lesson()))
    for name in sorted({name for _, name in found}):
        for row in students:
            if not (directory / "submitted" / row["id"] / name / f"{name}.ipynb").exists() and (
                (row["id"], name) not in found
            ):
                report.missing.append((name, row["id"]))
    return report


@contextlib.contextmanager
def _one_line(report, student, entry):
    """Let one student's trouble be one line, and the others be served."""
    try:
        yield
    except OSError as error:
        why = error.strerror or str(error)
        report.unplaced.append(
            (entry.path, say(f"{student}: could not be written ({why})", f"{student}：无法写入（{why}）"))
        )


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
        if roster.unusable(row["id"]):
            raise ValueError(f"{roster.FILE}: {roster.unusable(row['id'])}")
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
    elif reading.is_notebook(source.name) or source.suffix.lower() == ".txt":
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
            shown = _shown(path.relative_to(source))
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
            shown = _shown(Path(source.name) / path.relative_to(source))
            if not stat.S_ISREG(path.lstat().st_mode):
                yield Entry(shown, problem=say("not an ordinary file", "不是普通文件"))
            elif name.lower().endswith(".zip") and path.stat().st_size <= ARCHIVE_BYTES:
                yield from _inner_zip(path.read_bytes(), shown, [TOTAL_BYTES])
            else:
                yield _file_entry(path, shown)


def _shown(path):
    """Return a path as text; names from a Chinese Windows come as GB 18030 where the unpacker knew no better."""
    raw = os.fsencode(path.as_posix())
    for encoding in ("utf-8", "gb18030"):
        with contextlib.suppress(UnicodeDecodeError):
            return raw.decode(encoding)
    return raw.decode("utf-8", "replace")


def _limit(name):
    return NOTEBOOK_BYTES if reading.is_notebook(name) else SUPPORT_BYTES


def _file_entry(path, shown):
    try:
        status = path.stat()
        if status.st_size > _limit(path.name):
            return Entry(shown, problem=_too_large(_limit(path.name)))
        time = datetime.datetime.fromtimestamp(status.st_mtime, datetime.UTC)
        return Entry(shown, path.read_bytes(), tuple(time.timetuple()[:6]))
    except OSError as error:
        return Entry(
            shown, problem=say(f"cannot be read ({error.strerror})", f"无法读取（{error.strerror}）")
        )


def _zip_entries(archive, outer, budget):
    """Yield the files of an archive; `budget` is what may still be unpacked, shared with archives inside."""
    if len(archive.infolist()) > ENTRIES:
        raise ValueError(_too_many(outer or Path(archive.filename or "zip").name))
    for info in archive.infolist():
        name = _name(info)
        shown = outer + name
        if info.is_dir():
            continue
        if JUNK.search(name):
            yield Entry(shown)
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
        else:
            inner = name.lower().endswith(".zip")
            content, problem = _unpack(archive, info, ARCHIVE_BYTES if inner else _limit(name), budget)
            if problem:
                yield Entry(shown, problem=problem)
            elif inner:
                yield from _inner_zip(content, shown, budget, deep=outer.count(".zip/") > 0)
            else:
                yield Entry(shown, content, _zip_time(info))


def _zip_time(info):
    # 1980 is what an archive says that knows no time
    return tuple(info.date_time) if info.date_time[0] > 1980 else ()


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
    return say(
        f"larger than {limit >> 20} MiB; ask for a smaller one (a notebook: with its outputs cleared)",
        f"大于 {limit >> 20} MiB；请学生交小一些的（笔记本可先清除输出再保存）",
    )


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


def recognise(path, students, exercises=()):
    """Return whose submission a path is.

    Parameters
    ----------
    path : str
        Parts divided by ``/``.
    students : list of dict
        The roster.
    exercises : iterable of str
        Names of exercises, whose numbers are no student's.

    Returns
    -------
    (str or None, str)
        The student's id and how it was found; None and the reason where nobody, or more than one, fits.

    Notes
    -----
    In this order: the name in Moodle's folders and Canvas's files; else an e-mail address, a name and an id
    of the roster anywhere in the path. They must agree. An id has to stand alone; one of up to four digits
    has to be a whole folder's or file's name, because such numbers are everywhere. Dates, numbers of
    copies and of lessons and the exercise's own name are never an id.

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
            student, how = _match([shape["name"]], students, exercises)
            if student is not None or _could_be(how):
                return student, how
            rest = [*parts[position + 1 :], shape["rest"]]
            by_name = _match(
                rest, students, exercises, only_names=not _ANONYMOUS.fullmatch(shape["name"].strip())
            )
            if by_name[0] is not None or _could_be(by_name[1]):
                return by_name
            return None, say(
                f"nobody on the roster is called {shape['name']}", f"名单上没有叫 {shape['name']} 的人"
            )
    return _match(parts, students, exercises)


def _could_be(why):
    return why.startswith(say("could be ", "可能是 "))


def _match(parts, students, exercises=(), only_names=False):
    parts = [reading.stem(re.sub(r"\.zip$", "", part, flags=re.IGNORECASE)) for part in parts]
    found = {
        say("e-mail", "邮箱"): _by_email(parts, students),
        say("name", "姓名"): _by_name(parts, students),
    }
    bare = [_without_numbers(part, exercises) for part in parts]
    if not only_names:
        found[say("id", "学号")] = _by_id(bare, students)
    found = {how: people for how, people in found.items() if people}
    if not found and not only_names:
        account = _by_account(bare, students)
        found = {say("the name of the e-mail account", "邮箱账号名"): account} if account else {}
    if not found:
        return None, say("nobody on the roster fits", "名单上没有对得上的人")
    names = next((people for people in found.values() if len(people) > 1), set())
    if len(found) == 1 and names and not only_names:
        # of several of one name a class number decides, wherever it stands
        numbered = names & _by_id(bare, students, short=True)
        found = {next(iter(found)): numbered} if len(numbered) == 1 else found
    common = set.intersection(*found.values())
    if len(common) == 1:
        # what names one student alone says how it was found
        how = next((how for how, people in found.items() if len(people) == 1), next(iter(found)))
        return common.pop(), how
    told = [
        say(f"{' or '.join(sorted(people))} by {how}", f"{' 或 '.join(sorted(people))}（按{how}）")
        for how, people in found.items()
    ]
    return None, say(f"could be {', '.join(told)}", f"可能是 {'，'.join(told)}")


def _without_numbers(part, exercises):
    """Return a part of a path without numbers that are nobody's: dates, copies, lessons, the exercise's name."""
    for name in exercises:
        if re.fullmatch(rf"[^\w]*0*{name[:2].lstrip('0') or '0'}[^\w]*", part):
            return " "
        part = re.sub(re.escape(name).replace("_", r"[\s_-]*"), " ", part, flags=re.IGNORECASE)
    return _NOBODYS.sub(" ", part)


def _by_id(parts, students, short=False):
    words, wholes = set(), set()
    for part in parts:
        text = tables.key(part)
        wholes.add(text)
        words.update(re.split(r"[^\w.@-]+|_", text))
        words.update(re.split(r"[\W_]+", text))
        # no blank between an id and a Chinese name
        words.update(re.findall(r"(?<![a-z0-9])[a-z]*\d+(?![a-z0-9])", text))
        words.update(re.findall(r"(?<![a-z0-9])\d{5,}(?!\d)", text))
    fitting = set()
    for row in students:
        name = tables.key(row["id"])
        everywhere = name.isdecimal() and len(name) < 5 and not short
        if (
            name in wholes
            or (not everywhere and name in words)
            or (not everywhere and not name.isalnum() and _alone(name, parts))
        ):
            fitting.add(row["id"])
    # a longer id wins over one that is part of it
    return {
        one for one in fitting
        if not any(tables.key(one) != tables.key(other) and _inside(tables.key(one), tables.key(other)) for other in fitting)
    }  # fmt: skip


def _alone(name, parts):
    return any(re.search(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", tables.key(part)) for part in parts)


def _inside(one, other):
    return one in re.split(r"[\W_]+", other)


def _by_email(parts, students):
    text = "/".join(parts).casefold()
    return {
        row["id"] for row in students
        if "@" in row["email"]
        and re.search(rf"(?<![\w.+-]){re.escape(row['email'].casefold())}(?![\w-]|\.\w)", text)
    }  # fmt: skip


def _by_account(parts, students):
    pieces = {piece for part in parts for piece in re.split(r"[\s_/()（）]+", part.casefold()) if piece}
    return {
        row["id"]
        for row in students
        if "@" in row["email"] and row["email"].casefold().split("@")[0] in pieces
    }


def _by_name(parts, students):
    """Return whose name stands in a path; within one part a longer name wins over one that it contains."""
    everybody = set()
    for part in parts:
        words = [plain(word) for word in BREAKS.split(_SCRIPTS.sub(" ", part)) if plain(word)]
        pieces = {
            "".join(words[begin:end])
            for begin in range(len(words))
            for end in range(begin + 1, min(len(words), begin + 5) + 1)
        }
        text, whole, inside = plain(part), {}, {}
        for row in students:
            first, last = plain(row["first_name"]), plain(row["last_name"])
            for name in {first + last, last + first} if first and last else ():
                if name in pieces:
                    whole.setdefault(name, set()).add(row["id"])
                elif len(name) >= 2 and name in text and all("\u3400" <= mark <= "\u9fff" for mark in name):
                    inside.setdefault(name, set()).add(row["id"])
        names = {**inside, **{name: whole.get(name, set()) | inside.get(name, set()) for name in whole}}
        for name, people in names.items():
            if not any(name != other and name in other for other in names):
                everybody |= people
    return everybody


# ---- which exercise is it ----------------------------------------------------------------------------


def _exercise_of(entry, exercises, wanted):
    """Return an exercise's name and "", or None and the reason."""
    book = reading.read(entry.content)
    course = book.metadata.get("qunxue")
    source = str(course.get("manuscript", "")) if isinstance(course, dict) else ""
    kind, named = written_from(source)
    if kind == "lesson":
        return None, _is_lesson()
    if named in exercises:
        return named, ""
    if kind == "exercise":
        return None, say(f"exercise {named} is not part of this class", f"这个班没有练习 {named}")
    file_name = plain(entry.path.split("/")[-1])
    for name in exercises:
        if plain(name) in file_name and (f"lesson{plain(name)}" not in file_name):
            return name, ""
    ids = _grade_ids(book.cells)
    overlap = {
        name: len(ids & _own_ids(path)) / max(1, len(_own_ids(path))) for name, path in exercises.items()
    }
    likely = [name for name, share in overlap.items() if share >= 0.5]
    if len(likely) == 1:
        return likely[0], ""
    if wanted is not None:
        return wanted, ""
    if not book.cells and book.notes:
        return None, book.notes[-1].text()
    return None, say(
        "cannot tell which exercise it is; name it with --exercise",
        "看不出是哪一份练习；请用 --exercise 指明",
    )


def _is_lesson():
    return say("this is the lesson, not the exercise", "这是讲义，不是练习")


def _grade_ids(cells):
    ids = set()
    for cell in cells:
        marks = cell["metadata"].get("nbgrader")
        if isinstance(marks, dict) and isinstance(marks.get("grade_id"), str):
            ids.add(marks["grade_id"])
    return ids - {"setup"}


def _own_ids(path):
    file = path / f"{path.name}.ipynb"
    return _grade_ids(reading.read(file.read_bytes()).cells) if file.is_file() else set()


# ---- which of several ---------------------------------------------------------------------------------


def _work(source):
    """Return a function that counts the cells of a notebook which hold more than was handed out."""
    release = source.parent.parent / "release" / source.name / f"{source.name}.ipynb"
    plan = Blueprint(source.name, (), {})
    if release.is_file():
        plan = plan.knowing([release.read_bytes()])
    return lambda content: worked_on(reading.read(content).cells, plan)


def _age(entry):
    """Return a key by which a newer submission sorts after an older one."""
    name = entry.path.split("/")[-1]
    again = re.search(r"-(\d{1,2})\.ipynb$", name) if CANVAS.match(name) else None
    return int(again[1]) if again else 0, entry.time


def _choose(report, candidates, work):
    """Return which of a student's notebooks counts, and report the others; None where the teacher has to say."""
    distinct = {}
    for entry, _ in sorted(candidates, key=lambda each: (_age(each[0]), each[0].path)):
        if entry.content in distinct:
            report.passed_over.append(
                (distinct[entry.content].path, say("the same notebook again", "同一份作业重复"))
            )
        distinct[entry.content] = entry
    entries = list(distinct.values())
    if len(entries) == 1:
        return entries[0]
    worked = {id(entry): work(entry.content) for entry in entries}
    answered = [entry for entry in entries if worked[id(entry)]] or entries
    newest = max(map(_age, answered))
    first = [entry for entry in answered if _age(entry) == newest]
    if len(first) > 1:
        paths = say(" or ", " 还是 ").join(entry.path for entry in first)
        for entry in first:
            report.unplaced.append((entry.path, say(
                f"two notebooks of the same student and time: {paths}? Take one away, collect again",
                f"同一学生、同一时间有两份：{paths}？请拿走一份，再收一次",
            )))  # fmt: skip
        return None
    (taken,) = first
    for entry in entries:
        if entry is taken:
            continue
        if not worked[id(entry)] and worked[id(taken)]:
            why = say(f"untouched; {taken.path} holds answers", f"没有作答；{taken.path} 里有作答")
        else:
            why = say(f"{taken.path} is newer", f"{taken.path} 更新")
        report.passed_over.append((entry.path, why))
    return taken


def _beside(report, chosen, others, handed_in):
    """Sort files that are no notebooks: those beside a chosen notebook travel with it, each other one gets a line."""
    beside = {}
    for entry, student, how in others:
        place, name = entry.place(), entry.path.split("/")[-1]
        mine = [key for key in chosen if key[0] == student]
        problem = _not_to_travel(entry, name)
        if not mine:
            nobody = student is None and not problem
            report.unplaced.append((entry.path, how if nobody else problem or _not_a_notebook(entry.path)))
        elif problem:
            archive = _not_a_notebook(entry.path) == problem
            (report.unplaced if archive else report.passed_over).append((entry.path, problem))
        else:
            for key in mine:
                folder = chosen[key].place()[:-1]
                # beside or below it; else, as handed in with it, beside it
                inner = place[len(folder) :] if place[: len(folder)] == folder else place[-1:]
                files = beside.setdefault(key, {})
                if len(files) >= SUPPORT_FILES:
                    why = say(
                        f"more than {SUPPORT_FILES} files beside the notebook",
                        f"笔记本旁边的文件超过 {SUPPORT_FILES} 个",
                    )
                    report.passed_over.append((entry.path, why))
                else:
                    files["/".join(inner)] = entry
    return beside


def _not_to_travel(entry, name):
    """Return why a file does not go with its notebook, or an empty text."""
    if entry.notebook:
        return say("a checkpoint that Jupyter made for itself", "Jupyter 自动保存的检查点")
    if MOODLE.match(name) and MOODLE.match(name)["kind"] != "file" or name == "onlinetext.html":
        return say("a text typed into the platform, not collected", "在平台里直接输入的文字，没有收")
    if re.search(r"\.(rar|7z|tar|gz|tgz|bz2|xz)$", name.lower()):
        return _not_a_notebook(name)
    if _UNEXPECTED & set(entry.place()) or name.startswith("."):
        return say("a submission must not contain a file of this name", "作业中不应有这个名字的文件")
    return ""


# ---- putting it there --------------------------------------------------------------------------------


def _remove_leftovers(directory):
    """Remove what a killed run left half-written."""
    for left in (directory / "submitted").glob("*/*/.collect-*"):
        with contextlib.suppress(OSError):
            left.unlink()


def _place(report, directory, student, name, entry, how, files, work, dry_run, now):
    folder = directory / "submitted" / student / name
    target = folder / f"{name}.ipynb"
    for place in (directory / "submitted", folder.parent, folder, target):
        if place.is_symlink():
            why = say(
                f"{place.relative_to(directory)} is a symbolic link",
                f"{place.relative_to(directory)} 是符号链接",
            )
            report.unplaced.append((entry.path, why))
            return
    if target.is_dir():
        why = say(f"{target.relative_to(directory)} is a folder", f"{target.relative_to(directory)} 是文件夹")
        report.unplaced.append((entry.path, why))
        return
    stamp = folder / "timestamp.txt"
    if target.is_file():
        there = target.read_bytes()
        same = all(
            (folder / inner).is_file() and (folder / inner).read_bytes() == file.content
            for inner, file in files.items()
        )
        if there == entry.content and same and stamp.is_file():
            report.unchanged.append((student, name))
            return
        if there != entry.content and work(there) and not work(entry.content):
            why = say(
                f"untouched; what {student} handed in before holds answers and stays",
                f"没有作答；{student} 先前交的有作答，保留原来的",
            )
            report.passed_over.append((entry.path, why))
            return
        if there != entry.content:
            _keep_earlier(report, directory, folder, student, name, dry_run, now)
    report.placed.append((student, name, entry.path, how))
    report.travelled += [(student, name, file.path) for file in files.values()]
    if dry_run:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for inner, file in files.items():
        path = folder / inner
        if any(above.is_symlink() for above in (path, *path.parents) if folder in above.parents):
            report.unplaced.append((file.path, say("a symbolic link is in its way", "有符号链接挡在那里")))
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, file.content)
    # nbgrader grades again what has a newer time; the notebook comes last: until it stands there whole, a
    # run that was stopped is simply done again
    _write(stamp, now.strftime("%Y-%m-%d %H:%M:%S.%f UTC").encode())
    _write(target, entry.content)


def _keep_earlier(report, directory, folder, student, name, dry_run, now):
    """Copy what is about to be replaced, unless just this is kept already."""
    place, moment = directory / "earlier" / student, now.strftime("%Y-%m-%d_%H%M%S")
    content = (folder / f"{name}.ipynb").read_bytes()
    for kept in sorted(place.glob(f"{name}_*.ipynb")):
        if kept.read_bytes() == content:
            report.kept.append(kept.relative_to(directory).as_posix())
            return
    for left in place.glob(f"{name}_*"):
        # a run that was stopped has not replaced anything yet
        if left.is_dir() and not left.with_name(f"{left.name}.ipynb").exists() and not dry_run:
            shutil.rmtree(left)
    copy, number = place / f"{name}_{moment}.ipynb", 2
    while copy.exists():
        copy = copy.with_name(f"{name}_{moment}_{number}.ipynb")
        number += 1
    report.kept.append(copy.relative_to(directory).as_posix())
    if dry_run:
        return
    place.mkdir(parents=True, exist_ok=True)
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    for path in files:
        inner = path.relative_to(folder)
        if inner.as_posix() not in (f"{name}.ipynb", "timestamp.txt") and not path.name.startswith(
            ".collect-"
        ):
            beside = copy.with_suffix("") / inner
            beside.parent.mkdir(parents=True, exist_ok=True)
            _write(beside, path.read_bytes())
    _write(copy, content)


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
