"""A broken manuscript is refused with the file, the line and what to do."""

import shutil
from pathlib import Path

import pytest

from qunxue.authoring import checkout, manuscript, notebooks

HEADER = """\
# ---
# title: {en: "Exercise", zh: "练习"}
# name: {en: "Name", zh: "名称"}
# minutes: 10
# points: 5
# ---
"""
GOOD = (
    HEADER
    + """
# %% [markdown] lang="en"
# ## Double it
# %% [markdown] lang="zh"
# ## 翻倍
# %% answer="double"
#| double = ...
### BEGIN SOLUTION
double = 2
### END SOLUTION
# %% test="double" points=2 section=1
assert double == 2
### BEGIN HIDDEN TESTS
assert double + double == 4
### END HIDDEN TESTS
# %% [markdown] lang="en"
# ## Say it
# %% [markdown] lang="zh"
# ## 说一说
# %% [markdown] essay="thought" points=3 lang="en"
# An answer.
# %% [markdown] lang="zh"
# 一个回答。
"""
)


def problems(folder, text, kind="exercise", name="09_test"):
    """Write a manuscript and return what reading it complains of."""
    path = folder / "manuscript" / name / f"{kind}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    try:
        manuscript.read(path)
    except manuscript.ManuscriptError as error:
        return error.problems
    return []


def line_of(text, fragment, occurrence=1):
    """Return the line number of the n-th line that holds a fragment."""
    found = [number for number, line in enumerate(text.splitlines(), 1) if fragment in line]
    return found[occurrence - 1]


def test_a_good_manuscript_is_read(tmp_path):
    assert problems(tmp_path, GOOD) == []
    read = manuscript.read(tmp_path / "manuscript" / "09_test" / "exercise.py")
    assert [cell.kind for cell in read.cells] == [
        "markdown",
        "markdown",
        "code",
        "code",
        *4 * ["markdown"],
    ]
    assert read.number == "09"
    assert read.cells[-1].points == 3, "a Chinese cell inherits what stands on its twin"
    assert read.cells[2].line == line_of(GOOD, "answer=")


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('# %% [markdown] lang="zh"\n# ## 翻倍\n', "", 'lang="en"', "without its Chinese twin"),
        ('# %% [markdown] lang="en"\n# ## Double it\n', "", 'lang="zh"', "without its English twin"),
        ('[markdown] lang="zh"\n# ## 翻', '[markdown] lang="fr"\n# ## 翻', 'lang="fr"', 'lang="fr"'),
        ('[markdown] lang="zh"\n# ## 翻', "[markdown]\n# ## 翻", "[markdown]\n", 'lang="None"'),
        (
            'test="double" points=2 section=1\nassert double == 2',
            'only="source"\nassert double == 2',
            "answer=",
            "has no test",
        ),
        ('test="double" points=2 section=1', 'test="double"', "test=", "without points"),
        ('test="double" points=2 section=1', 'test="double" points="many"', "test=", "without points"),
        (
            'test="double" points=2 section=1',
            'test="double" points=many',
            "test=",
            "cannot read what stands behind",
        ),
        ('test="double" points=2 section=1', 'test="triple" points=2', "test=", "there is no such answer"),
        ('essay="thought"', 'essay="double"', "essay=", "duplicate id 'double'"),
        ("points: 5", "points: 6", "# ---", "add up to 5 points, the header says 6"),
        ("### END SOLUTION\n", "", "BEGIN SOLUTION", "BEGIN SOLUTION is never closed"),
        ("### END HIDDEN TESTS\n", "", "BEGIN HIDDEN", "BEGIN HIDDEN TESTS is never closed"),
        ("### BEGIN SOLUTION\n", "", "END SOLUTION", "END SOLUTION without BEGIN"),
        ("double = 2\n", "double = = 2\n", "double = =", "not Python"),
        ("assert double == 2", 'say("one")', 'say("one")', "say takes two texts"),
        ('answer="double"', 'answer="double" colour="red"', "colour", "unknown attribute 'colour'"),
        ('answer="double"', 'answer="Doppelt!"', "Doppelt", "answer id 'Doppelt!'"),
        ('zh: "名称"', 'zh: ""', "# name:", "header, name zh is ''; allowed: a text"),
        (
            '{en: "Name", zh: "名称"}',
            "Name",
            "# name:",
            "header, name is 'Name'; allowed: a text in en and in zh",
        ),
        (
            "# minutes: 10",
            "# minutes: 10\n# minuets: 10",
            "# minuets",
            "unknown field 'minuets'; allowed: title, name",
        ),
        (" section=1", "", "test=", "without the section to reread"),
        ("### BEGIN HIDDEN TESTS\n", "", "END HIDDEN", "END HIDDEN TESTS without BEGIN"),
        (
            "### BEGIN HIDDEN TESTS\nassert double + double == 4\n### END HIDDEN TESTS\n",
            "",
            "answer=",
            "has no hidden tests",
        ),
        ("# ## Double it", "# ## Task 1. Double it", "lang=", "the build writes number and points"),
        ("# ## 翻倍", "# ## 翻倍（2 分）", 'lang="zh"', "the build writes number and points"),
        (
            "assert double == 2",
            'task = check.Task("double")',
            "task = check",
            "task = check.Task(…) is written by the build",
        ),
        ("# ## Say it", "# Say it", "essay=", "without a heading '## …' of its own"),
        ('answer="double"', 'answer="double" does="draw A13"', "answer=", "does begins with 'draw'"),
        ('answer="double"', 'answer="double" does="explore"', "answer=", "needs concepts such as A13"),
        ("# minutes: 10\n", "", "# ---", "field 'minutes' is missing"),
        (
            "# minutes: 10",
            "# minutes: ten",
            "# minutes",
            "minutes is 'ten'; allowed: a whole number of minutes",
        ),
        ("# minutes: 10", "# minutes: [10", "points: 5", "the header is not YAML"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path, old, new, line, said):
    assert old in GOOD
    broken = GOOD.replace(old, new, 1)
    found = problems(tmp_path, broken)
    matching = [problem for problem in found if said in problem]
    assert matching, found
    expected = (
        line_of(broken, line.rstrip("\n"))
        if line != "[markdown]\n"
        else broken.splitlines().index("# %% [markdown]") + 1
    )
    assert matching[0].startswith(f"manuscript/09_test/exercise.py:{expected}: "), (expected, matching)


def test_all_problems_are_told_at_once(tmp_path):
    broken = GOOD.replace(" points=2", "").replace("# ## 翻倍", "").replace("double = 2", "double = = 2")
    assert len(problems(tmp_path, broken)) >= 2


def test_verdict_needs_rating_and_grading_needs_an_exercise(tmp_path):
    lesson = GOOD.replace('lang="en"\n# ## Double', 'lang="en" verdict="A13"\n# ## Double')
    found = problems(tmp_path, lesson, kind="lesson")
    assert any("a verdict needs a rating" in problem for problem in found)
    assert any("answer belongs into exercise.py" in problem for problem in found)


def test_wrong_place_or_name_is_refused(tmp_path):
    assert "a manuscript is manuscript/NN_name/lesson.py" in problems(tmp_path, GOOD, name="intro")[0]
    assert "a manuscript is manuscript/NN_name/lesson.py" in problems(tmp_path, GOOD, kind="homework")[0]


def test_the_build_numbers_tasks_and_adds_up_their_points(tmp_path):
    problems(tmp_path, GOOD)
    read = manuscript.read(tmp_path / "manuscript" / "09_test" / "exercise.py")
    first, second = read.tasks
    assert (first.name, first.number, first.points, first.section) == ("double", 1, 2, 1)
    assert first.title == {"en": "Double it", "zh": "翻倍"}
    assert (second.name, second.number, second.points, second.by_hand) == ("thought", 2, 3, True)
    cells = {
        cell.metadata.nbgrader.grade_id: cell
        for cell in notebooks.solution(read, "en").cells
        if "nbgrader" in cell.metadata
    }
    assert cells["test_double"].source == (
        'task = check.Task("double", number=1, lesson="09", section=1)\nassert double == 2\n'
        "### BEGIN HIDDEN TESTS\ntask.hide()\nassert double + double == 4\n### END HIDDEN TESTS\ntask.passed()"
    )
    about = {
        "task": "double",
        "number": 1,
        "title": {"en": "Double it", "zh": "翻倍"},
        "points": 2,
        "section": 1,
    }
    assert cells["double"].metadata.qunxue == cells["test_double"].metadata.qunxue == about
    texts = [cell.source for cell in notebooks.solution(read, "zh").cells]
    assert "## 第 1 题 翻倍（2 分）" in texts and "## 第 2 题 说一说（3 分，由老师批阅）" in texts


@pytest.mark.parametrize("name", manuscript.FILES)
def test_a_folder_without_one_of_its_files(course, name):
    (course / name).unlink()
    with pytest.raises(manuscript.ManuscriptError) as error:
        manuscript.read_folder(course)
    assert error.value.problems[0].startswith(
        f"manuscript/00_start_here/{name}:1: is missing; a lesson's folder holds"
    )


@pytest.mark.parametrize("name", ["lesson.py", "exercise.py", "teaching.py"])
def test_a_byte_order_mark_is_named(course, name):
    path = course / name
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    with pytest.raises(manuscript.ManuscriptError, match="byte order mark"):
        manuscript.read_folder(course)


@pytest.mark.parametrize(
    ("name", "old", "new", "place", "said"),
    [
        ("exercise.py", "section=1", "section=9", "# %% test=", "section=9, but lesson.py has sections 1 to 6"),
        ("answers.py", 'answer="pairs" ', 'answer="pears" ', 'answer="pears"', "there is no task 'pears' in exercise.py"),
        ("answers.py", 'answer="pairs" right=', 'answer="pairs" rihgt=', "rihgt", "an answer is either right= or wrong="),
        ("teaching.py", 'misconception="pairs"', 'misconception="pears"', "pears", "has no task 'pears'"),
        ("teaching.py", "# - week 1\n", "", "part=", "a plan is three lines"),
        ("lesson.py", "# quiz:\n", "# quiz:\n#   - what: 1\n", "# quiz:", "quiz is a list of 6; allowed: five questions"),
        ("lesson.py", "right: true", "right: yes please", "right: yes", "allowed: true, and only on the right choice"),
    ],
)  # fmt: skip
def test_files_are_held_against_one_another(course, name, old, new, place, said):
    path = course / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(manuscript.ManuscriptError) as error:
        manuscript.read_folder(course)
    matching = [problem for problem in error.value.problems if said in problem]
    assert matching, error.value.problems
    assert matching[0].startswith(
        f"manuscript/00_start_here/{name}:{line_of(path.read_text(encoding='utf-8'), place)}: "
    )


@pytest.fixture
def course(tmp_path):
    """The folder of lesson 00, to be spoiled."""
    source = checkout.root() / "manuscript" / "00_start_here"
    return Path(shutil.copytree(source, tmp_path / "manuscript" / "00_start_here"))


def test_missing_header_is_refused(tmp_path):
    assert "no header" in problems(tmp_path, GOOD.removeprefix("# ---\n"))[0]


def test_a_marker_inside_a_string_is_noticed(tmp_path):
    text = GOOD.replace("double = 2\n", 'double = """\n# %% not a cell\n"""\n', 1)
    assert problems(tmp_path, text)
