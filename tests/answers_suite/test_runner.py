"""The runner and the mutants themselves: what is lacking is named, and a blind test is seen."""

import io
import shutil
from pathlib import Path

import pytest

from qunxue.authoring import cases, manuscript
from qunxue.proof import answers, mutants

# a lesson that the exercise may belong to
WHOLE = Path(__file__).parents[2] / "manuscript/00_start_here"
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
# ## At most ten
# %% [markdown] lang="zh"
# ## 不超过十

# %% answer="cap"
### BEGIN SOLUTION
def cap(numbers):
    numbers = list(numbers)
    numbers.sort()
    return [number if number < 10 else 10 for number in numbers]
### END SOLUTION

# %% test="cap" points=2 section=1
task.equal(task.returns(cap, [3, 12]), [3, 10], what=say("3 and 12", "3 和 12"))
### BEGIN HIDDEN TESTS
task.equal(cap([9, 11, 1]), [1, 9, 10], what=say("9, 11 and 1", "9、11、1"))
### END HIDDEN TESTS
"""

CASES = """# %% answer="cap" right="comprehension"
def cap(numbers):
    return [min(number, 10) for number in sorted(numbers)]
# %% answer="cap" right="loop"
def cap(numbers):
    capped = []
    for number in sorted(numbers):
        capped.append(number if number <= 10 else 10)
    return capped
# %% answer="cap" wrong="not sorted" points=0 en="9, 11 and 1" zh="9、11、1"
def cap(numbers):
    return [min(number, 10) for number in numbers]
# %% answer="cap" wrong="printed" points=0 en="was printed" zh="打印"
def cap(numbers):
    print([min(number, 10) for number in sorted(numbers)])
# %% answer="cap" wrong="claims what is not so" points=1 en="words that are not there" zh="9、11、1"
def cap(numbers):
    return [3, 10]
"""


@pytest.fixture
def root(tmp_path):
    folder = tmp_path / "manuscript/01_one"
    folder.mkdir(parents=True)
    (folder / "exercise.py").write_text(EXERCISE, encoding="utf-8")
    (folder / "answers.py").write_text(CASES, encoding="utf-8")
    for name in ("lesson.py", "figures.csv"):
        shutil.copy(WHOLE / name, folder / name)
    plan = (
        (WHOLE / "teaching.py")
        .read_text(encoding="utf-8")
        .split('# %% [markdown] lang="en" misconception')[0]
    )
    (folder / "teaching.py").write_text(plan, encoding="utf-8")
    return tmp_path


@pytest.fixture
def exercise(root):
    return manuscript.read(root / "manuscript/01_one/exercise.py")


def without(exercise, name):
    """Take an answer out of answers.py."""
    path = exercise.path.with_name("answers.py")
    cells = path.read_text(encoding="utf-8").split("# %%")
    path.write_text("# %%".join(cell for cell in cells if f'"{name}"' not in cell), encoding="utf-8")


def test_the_reference_counts_as_the_first_right_answer(exercise):
    given = cases.read(exercise)
    assert [case.kind for case in given] == ["right"] * 3 + ["wrong"] * 3
    assert given[0].name == cases.REFERENCE and "numbers.sort()" in given[0].source
    assert list(cases.lacking(exercise)) == []


def test_what_is_lacking_is_named(exercise):
    for name in ("comprehension", "loop", "printed"):
        without(exercise, name)
    found = [problem for _, problem in cases.lacking(exercise)]
    assert found[0].startswith("task 'cap' has 1 right answers; at least 2")
    assert "task 'cap' has 2 wrong answers; at least 3" in found[1]


def test_a_right_answer_that_repeats_another(exercise):
    path = exercise.path.with_name("answers.py")
    again = f'# %% answer="cap" right="again"\n# the same\n{cases.read(exercise)[0].source}\n'
    path.write_text(path.read_text(encoding="utf-8") + again, encoding="utf-8")
    ((line, problem),) = cases.lacking(exercise)
    assert problem == "right answer 'again' is the same program as 'reference'"
    assert line == CASES.count("\n") + 1


def test_the_constant_of_the_visible_example(exercise):
    (case,) = answers.constants(exercise)
    assert case.source == "def cap(*arguments, **named):\n    return [3, 10]"


@pytest.mark.slow
def test_verdicts_of_the_real_autograder(root, exercise):
    verdicts = answers.grade(exercise, [*cases.read(exercise), *answers.constants(exercise)])
    problems = {(verdict.case.name, verdict.language): verdict.problem for verdict in verdicts}
    assert len(verdicts) == 2 * (6 + 1 + 1)
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
