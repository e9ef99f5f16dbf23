"""The runner and the mutants themselves: what is lacking is named, and a blind test is seen."""

import io
import shutil

import pytest

from qunxue.authoring import manuscript
from qunxue.proof import answers, mutants

EXERCISE = """# ---
# title: {en: "Exercise", zh: "练习"}
# name: {en: "One", zh: "一"}
# minutes: 10
# points: 2
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
from qunxue import check, say

# %% [markdown] lang="en"
# ## Task 1. At most ten (2 points)
# %% [markdown] lang="zh"
# ## 第 1 题 不超过十（2 分）

# %% answer="cap"
### BEGIN SOLUTION
def cap(numbers):
    numbers = list(numbers)
    numbers.sort()
    return [number if number < 10 else 10 for number in numbers]
### END SOLUTION

# %% test="cap" points=2
task = check.Task("cap", number=1, lesson="01", section=1)
task.equal(task.returns(cap, [3, 12]), [3, 10], what=say("3 and 12", "3 和 12"))
### BEGIN HIDDEN TESTS
task.hide()
task.equal(cap([9, 11, 1]), [1, 9, 10], what=say("9, 11 and 1", "9、11、1"))
### END HIDDEN TESTS
task.passed()
"""

CASES = """# %% right="comprehension"
def cap(numbers):
    return [min(number, 10) for number in sorted(numbers)]
# %% right="loop"
def cap(numbers):
    capped = []
    for number in sorted(numbers):
        capped.append(number if number <= 10 else 10)
    return capped
# %% wrong="not sorted" points=0 en="9, 11 and 1" zh="9、11、1"
def cap(numbers):
    return [min(number, 10) for number in numbers]
# %% wrong="printed" points=0 en="was printed" zh="打印"
def cap(numbers):
    print([min(number, 10) for number in sorted(numbers)])
# %% wrong="claims what is not so" points=1 en="words that are not there" zh="9、11、1"
def cap(numbers):
    return [3, 10]
"""


@pytest.fixture
def root(tmp_path):
    (tmp_path / "manuscript/exercises").mkdir(parents=True)
    (tmp_path / "manuscript/exercises/01_one.py").write_text(EXERCISE, encoding="utf-8")
    (tmp_path / "tests/answers/01_one").mkdir(parents=True)
    (tmp_path / "tests/answers/01_one/cap.py").write_text(CASES, encoding="utf-8")
    return tmp_path


@pytest.fixture
def exercise(root):
    return manuscript.read(root / "manuscript/exercises/01_one.py")


def test_a_complete_file_is_complete(root, exercise):
    cases = answers.read(root, exercise)
    assert [case.kind for case in cases] == ["right"] * 2 + ["wrong"] * 3
    assert answers.incomplete(cases, exercise) == []


def test_what_is_lacking_is_named(root, exercise):
    cases = answers.read(root, exercise)
    assert "1 right answers; at least 2" in answers.incomplete(cases[1:], exercise)[0]
    assert "2 wrong answers; at least 3" in answers.incomplete(cases[:-1], exercise)[0]
    same = [cases[0], cases[0].__class__("cap", "right", "again", "# other\n" + cases[0].source), *cases[2:]]
    assert "two right answers are the same program" in answers.incomplete(same, exercise)[0]


def test_a_file_without_a_task_is_refused(root, exercise):
    shutil.copy(root / "tests/answers/01_one/cap.py", root / "tests/answers/01_one/other.py")
    with pytest.raises(ValueError, match="there is no task 'other'"):
        answers.read(root, exercise)


def test_the_constant_of_the_visible_example(exercise):
    (case,) = answers.constants(exercise)
    assert case.source == "def cap(*arguments, **named):\n    return [3, 10]"


@pytest.mark.slow
def test_verdicts_of_the_real_autograder(root, exercise):
    cases = answers.read(root, exercise)
    verdicts = answers.grade(exercise, [*cases, *answers.constants(exercise)])
    problems = {(verdict.case.name, verdict.language): verdict.problem for verdict in verdicts}
    assert len(verdicts) == 2 * (5 + 1 + 1)
    wrong = {name for name, problem in problems.items() if problem}
    assert wrong == {("claims what is not so", "en"), ("claims what is not so", "zh")}
    assert "earns 0 of 2, should earn 1" in problems["claims what is not so", "en"]
    assert {verdict.points for verdict in verdicts if verdict.case.kind == "untouched"} == {0}


def test_mutants_change_one_thing_each():
    source = "def cap(numbers):\n    numbers = list(numbers)\n    if numbers and numbers[0] < 10:\n        return numbers.copy()\n    return max(numbers, 3)"
    after = {mutant.after for mutant in mutants.mutants("cap", source)}
    assert {
        "if numbers and numbers[0] <= 10:",
        "if numbers and numbers[0] < 11:",
        "if numbers or numbers[0] < 10:",
        "if False:",
        "return numbers",
        "numbers = numbers",
        "return max(numbers, 4)",
    } <= after
    assert "return max(3, numbers)" not in after


def test_a_blind_test_is_seen(root, exercise):
    stream = io.StringIO()
    assert mutants.report(root=root, stream=stream) == 1
    assert "cap: ReplaceComparisonOperator_Lt_LtE" in stream.getvalue()
    alive = {mutant.after for mutant, dead in mutants.caught(exercise) if not dead}
    # 10 is capped to 10 either way, and 11 was 10 already; that the argument is left alone, no test asks
    assert "numbers = numbers" in alive
    assert "return [number if number <= 10 else 10 for number in numbers]" in alive


def test_explained_mutants_count_and_stale_explanations_are_named(root):
    rows = "exercise,task,before,after,reason\n"
    rows += '01_one,cap,numbers = list(numbers),gone,"no such mutant"\n'
    (root / mutants.EQUIVALENT).write_text(rows, encoding="utf-8")
    stream = io.StringIO()
    mutants.report(root=root, stream=stream)
    assert "no longer needed" in stream.getvalue()
