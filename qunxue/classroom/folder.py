"""Make a class folder: nbgrader's own folders, outside the course, with the chosen lessons in one language."""

import contextlib
import json
import shutil
from pathlib import Path

from qunxue.authoring import checkout, manuscript, notebooks, release
from qunxue.classroom import handout
from qunxue.grading import roster
from qunxue.grading.folder import check_path
from qunxue.language import LANGUAGES, say

#: Says which variant a class has, where it has not the public edition.
RECORD = "class.json"
CONFIGURATION = '''"""What nbgrader has to know about this class{about}."""

from pathlib import Path

from qunxue.classroom.settings import settings

c = get_config()  # noqa: F821 (nbgrader provides it)
c.merge(settings(Path(__file__).parent, language="{language}"))

# Your own settings go below this line.
'''


def new(directory, language="en", lessons=None, students=(), variant=0):
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
    variant : int, optional
        0 hands out the public edition. Any other number turns the twists of the exercises: words, examples, solutions
        and tests are other ones, the same for the whole class, and the same again for the same number.

    Returns
    -------
    list of str
        Names of the exercises in the folder.

    Raises
    ------
    ValueError
        If the language is unknown, the folder is in use, a lesson does not exist, a student has no id or the variant is
        no whole number.

    Notes
    -----
    What stands in the folder afterwards: ``source/`` (with solutions: for the instructor only), ``release/``
    (for students), ``handout/NAME.zip`` (the same with its lesson, to upload), ``submitted/`` (put submissions here),
    ``roster.csv``, ``gradebook.db``, ``nbgrader_config.py``; with a variant, ``class.json`` that names it, as do the
    metadata of each notebook.
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
    if isinstance(variant, bool) or not isinstance(variant, int) or variant < 0:
        raise ValueError(
            say(
                f"variant is {variant!r}; allowed: a whole number, 0 for the public edition",
                f"variant 的值是 {variant!r}；可用：整数，0 表示公开版",
            )
        )
    students = [roster.student(row) for row in students]
    if not all(row["id"] for row in students):
        raise ValueError(say("a student has no id", "有学生没有学号"))
    for row in students:
        if roster.unusable(row["id"]):
            raise ValueError(roster.unusable(row["id"]))
    check_path(directory)
    sources = _sources(language, lessons)
    for folder in ("source", "release", "handout", "submitted"):
        (directory / folder).mkdir(parents=True)
    (directory / "nbgrader_config.py").write_text(
        CONFIGURATION.format(language=language, about=f", variant {variant}" if variant else ""),
        encoding="utf-8",
    )
    for source in sources:
        shutil.copytree(source, directory / "source" / source.name)
        if variant:
            _turn(directory / "source" / source.name, language, variant)
    if variant:
        (directory / RECORD).write_text(json.dumps({"variant": variant}) + "\n", encoding="utf-8")
    roster.write(directory / roster.FILE, students)
    generate(directory, language, [source.name for source in sources], students)
    for source in sources:
        handout.pack(
            directory / "release" / source.name, directory / "handout" / f"{source.name}.zip", language
        )
    return [source.name for source in sources]


def _turn(folder, language, variant):
    """Put another variant of an exercise into its folder below source/."""
    exercise = manuscript.read(checkout.root() / "manuscript" / folder.name / "exercise.py", variant)
    notebooks.write(notebooks.solution(exercise, language), folder / f"{folder.name}.ipynb")


def untwisted(names):
    """Return those of some exercises that are the same in every variant.

    Parameters
    ----------
    names : iterable of str

    Returns
    -------
    list of str
    """
    root = checkout.root() / "manuscript"
    return [name for name in names if not manuscript.read(root / name / "exercise.py").header.get("twists")]


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


def generate(directory, language, names, students):
    """Make the students' version of exercises, and enter exercises and students into the gradebook.

    Parameters
    ----------
    directory : path-like
        A class folder with ``source/``.
    language : {"en", "zh"}
    names : iterable of str
    students : iterable of dict
        Rows of the roster.
    """
    from nbgrader.api import Gradebook
    from nbgrader.converters import GenerateAssignment
    from nbgrader.coursedir import CourseDirectory

    from qunxue.classroom.settings import settings

    config = settings(directory, language)
    for name in names:
        config.CourseDirectory.assignment_id = name
        release.convert(GenerateAssignment, CourseDirectory(config=config), config)
    with contextlib.closing(Gradebook(config.CourseDirectory.db_url)) as gradebook:
        roster.enter(gradebook, roster.pending(gradebook, students))
