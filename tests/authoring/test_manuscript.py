"""A broken manuscript is refused with the file, the line and what to do."""

import pytest

from qunxue.authoring import manuscript

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
# ## Task 1
# %% [markdown] lang="zh"
# ## 第 1 题
# %% answer="double"
#| double = ...
### BEGIN SOLUTION
double = 2
### END SOLUTION
# %% test="double" points=2
assert double == 2
### BEGIN HIDDEN TESTS
assert double + double == 4
### END HIDDEN TESTS
# %% [markdown] essay="thought" points=3 lang="en"
# An answer.
# %% [markdown] lang="zh"
# 一个回答。
"""
)


def problems(folder, text, kind="exercises", name="09_test"):
    """Write a manuscript and return what reading it complains of."""
    path = folder / "manuscript" / kind / f"{name}.py"
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
    read = manuscript.read(tmp_path / "manuscript" / "exercises" / "09_test.py")
    assert [cell.kind for cell in read.cells] == [
        "markdown",
        "markdown",
        "code",
        "code",
        "markdown",
        "markdown",
    ]
    assert read.number == "09"
    assert read.cells[-1].points == 3, "a Chinese cell inherits what stands on its twin"
    assert read.cells[2].line == line_of(GOOD, "answer=")


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('# %% [markdown] lang="zh"\n# ## 第 1 题\n', "", 'lang="en"', "without its Chinese twin"),
        ('# %% [markdown] lang="en"\n# ## Task 1\n', "", 'lang="zh"', "without its English twin"),
        ('[markdown] lang="zh"\n# ## 第', '[markdown] lang="fr"\n# ## 第', 'lang="fr"', 'lang="fr"'),
        ('[markdown] lang="zh"\n# ## 第', "[markdown]\n# ## 第", "[markdown]\n", 'lang="None"'),
        (
            'test="double" points=2\nassert double == 2',
            'only="source"\nassert double == 2',
            "answer=",
            "has no test",
        ),
        ('test="double" points=2', 'test="double"', "test=", "without points"),
        ('test="double" points=2', 'test="double" points="many"', "test=", "without points"),
        ('test="double" points=2', 'test="double" points=many', "test=", "cannot read what stands behind"),
        ('test="double" points=2', 'test="triple" points=2', "test=", "there is no such answer"),
        ('essay="thought"', 'essay="double"', "essay=", "duplicate id 'double'"),
        ("points: 5", "points: 6", "# ---", "add up to 5 points, the header says 6"),
        ("### END SOLUTION\n", "", "BEGIN SOLUTION", "BEGIN SOLUTION is never closed"),
        ("### END HIDDEN TESTS\n", "", "BEGIN HIDDEN", "BEGIN HIDDEN TESTS is never closed"),
        ("### BEGIN SOLUTION\n", "", "END SOLUTION", "END SOLUTION without BEGIN"),
        ("double = 2\n", "double = = 2\n", "double = =", "not Python"),
        ("assert double == 2", 'say("one")', 'say("one")', "say takes two texts"),
        ('answer="double"', 'answer="double" colour="red"', "colour", "unknown attribute 'colour'"),
        ('answer="double"', 'answer="Doppelt!"', "Doppelt", "answer id 'Doppelt!'"),
        ('zh: "名称"', 'zh: ""', "# ---", "name needs a text in en and in zh"),
        ("# minutes: 10\n", "", "# ---", "field 'minutes' is missing"),
        ("# minutes: 10", "# minutes: ten", "# ---", "minutes is 'ten'"),
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
    assert matching[0].startswith(f"manuscript/exercises/09_test.py:{expected}: "), (expected, matching)


def test_all_problems_are_told_at_once(tmp_path):
    broken = GOOD.replace(" points=2", "").replace("# ## 第 1 题", "").replace("double = 2", "double = = 2")
    assert len(problems(tmp_path, broken)) >= 2


def test_verdict_needs_rating_and_grading_needs_an_exercise(tmp_path):
    lesson = GOOD.replace('lang="en"\n# ## Task', 'lang="en" verdict="A13"\n# ## Task')
    found = problems(tmp_path, lesson, kind="lessons")
    assert any("a verdict needs a rating" in problem for problem in found)
    assert any("belong into manuscript/exercises" in problem for problem in found)


def test_wrong_place_or_name_is_refused(tmp_path):
    assert "must be manuscript/lessons/NN_name.py" in problems(tmp_path, GOOD, name="intro")[0]


def test_missing_header_is_refused(tmp_path):
    assert "no header" in problems(tmp_path, GOOD.removeprefix("# ---\n"))[0]


def test_a_marker_inside_a_string_is_noticed(tmp_path):
    text = GOOD.replace("double = 2\n", 'double = """\n# %% not a cell\n"""\n', 1)
    assert problems(tmp_path, text)
