"""Make a class folder: nbgrader's own folders, outside the course, with the chosen lessons in one language."""

import contextlib
import csv
import logging
import logging.handlers
import shutil
import zipfile
from pathlib import Path

from qunxue.authoring import checkout, release
from qunxue.language import LANGUAGES, say

ROSTER = ("id", "first_name", "last_name", "email")
CONFIGURATION = '''"""What nbgrader has to know about this class."""

from pathlib import Path

from qunxue.classroom.settings import settings

c = get_config()  # noqa: F821 (nbgrader provides it)
c.merge(settings(Path(__file__).parent, language="{language}"))

# Your own settings go below this line.
'''


def new(directory, language="en", lessons=None, students=()):
    """Make a class folder.

    Parameters
    ----------
    directory : path-like
        Must not exist yet, or be empty.
    language : {"en", "zh"}
        Edition that is handed out. The checks of both editions are the same, so students may hand in either.
    lessons : collection of str, optional
        Two-digit numbers; all lessons that have an exercise if not given.
    students : iterable of dict, optional
        Rows of the roster with the keys ``id``, ``first_name``, ``last_name``, ``email``; ``id`` is needed.

    Returns
    -------
    list of str
        Names of the exercises in the folder.

    Raises
    ------
    ValueError
        If the language is unknown, the folder is in use, a lesson does not exist or a student has no id.

    Notes
    -----
    What stands in the folder afterwards: ``source/`` (with solutions: for the instructor only), ``release/``
    (for students), ``handout/NAME.zip`` (the same, to upload), ``submitted/`` (put submissions here),
    ``roster.csv``, ``gradebook.db``, ``nbgrader_config.py``.
    """
    directory = Path(directory).resolve()
    if language not in LANGUAGES:
        raise ValueError(
            say(f"language is {language!r}; allowed: en, zh", f"language 的值是 {language!r}；可用：en、zh")
        )
    if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
        raise ValueError(
            say(
                f"{directory.name} exists and is not empty; name a new folder. Nothing was changed.",
                f"{directory.name} 已经存在且不是空的；请另起一个文件夹名。没有改动任何东西。",
            )
        )
    students = [_student(row) for row in students]
    sources = _sources(language, lessons)
    for folder in ("source", "release", "handout", "submitted"):
        (directory / folder).mkdir(parents=True)
    (directory / "nbgrader_config.py").write_text(CONFIGURATION.format(language=language), encoding="utf-8")
    for source in sources:
        shutil.copytree(source, directory / "source" / source.name)
    _write_roster(directory / "roster.csv", students)
    _release(directory, language, [source.name for source in sources], students)
    for source in sources:
        _zip(directory / "release" / source.name, directory / "handout" / f"{source.name}.zip")
    return [source.name for source in sources]


def read_roster(path):
    """Read a roster.

    Parameters
    ----------
    path : path-like
        CSV in UTF-8 with a first line that names at least the column ``id``.

    Returns
    -------
    list of dict

    Raises
    ------
    ValueError
        If the file has no column ``id``, an empty id or an id twice; the message names the line.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ValueError(say(f"there is no roster {path.name}", f"没有名单文件 {path.name}")) from None
    except UnicodeDecodeError:
        raise ValueError(
            say(
                f"{path.name} is not UTF-8; save it as “CSV UTF-8”",
                f"{path.name} 不是 UTF-8 编码；请另存为“CSV UTF-8”",
            )
        ) from None
    rows = list(csv.DictReader(text.splitlines()))
    if not rows or "id" not in rows[0]:
        raise ValueError(
            say(
                f"{path.name} needs a first line {','.join(ROSTER)} and a student below",
                f"{path.name} 的第一行应为 {','.join(ROSTER)}，下面至少有一名学生",
            )
        )
    seen = set()
    for line, row in enumerate(rows, 2):
        if not (row["id"] or "").strip() or row["id"] in seen:
            raise ValueError(
                say(
                    f"{path.name}, line {line}: id {row['id']!r} is empty or used twice",
                    f"{path.name} 第 {line} 行：学号 {row['id']!r} 为空或重复",
                )
            )
        seen.add(row["id"])
    return [_student(row) for row in rows]


def _student(row):
    if not str(row.get("id") or "").strip():
        raise ValueError(say("a student has no id", "有学生没有学号"))
    return {key: str(row.get(key) or "").strip() for key in ROSTER}


def _sources(language, lessons):
    available = {
        path.name[:2]: path
        for path in sorted((checkout.root() / "solutions" / language).iterdir())
        if path.is_dir()
    }
    wanted = sorted(available) if lessons is None else list(dict.fromkeys(lessons))
    unknown = [number for number in wanted if number not in available]
    if unknown:
        raise ValueError(
            say(
                f"there is no exercise {', '.join(unknown)}; allowed: {', '.join(available)}",
                f"没有练习 {'、'.join(unknown)}；可用：{'、'.join(available)}",
            )
        )
    return [available[number] for number in wanted]


def _write_roster(path, students):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ROSTER, lineterminator="\n")
        writer.writeheader()
        writer.writerows(students)


def _release(directory, language, names, students):
    from nbgrader.api import Gradebook
    from nbgrader.converters import GenerateAssignment
    from nbgrader.coursedir import CourseDirectory

    from qunxue.classroom.settings import settings

    config = settings(directory, language)
    said = logging.handlers.BufferingHandler(capacity=1_000)
    log = logging.Logger("nbgrader")
    log.addHandler(said)
    with release.scripts_on_path():
        for name in names:
            config.CourseDirectory.assignment_id = name
            GenerateAssignment(coursedir=CourseDirectory(config=config), config=config, log=log).start()
        with contextlib.closing(Gradebook(config.CourseDirectory.db_url)) as gradebook:
            for student in students:
                gradebook.update_or_create_student(student["id"], **{key: student[key] for key in ROSTER[1:]})


def _zip(folder, path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and ".ipynb_checkpoints" not in file.parts:
                entry = zipfile.ZipInfo(f"{folder.name}/{file.relative_to(folder).as_posix()}")
                entry.external_attr = 0o644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, file.read_bytes())
