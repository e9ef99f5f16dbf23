"""Rules: a rule in a task's words without an input that breaks with it is listed; so is a breaker nobody proved."""

import pytest

EXERCISE, ANSWERS = "manuscript/01_queues/exercise.py", "manuscript/01_queues/answers.py"
TEST = 'task.equal(wait([4, 5, 6]), 15, what=say("4, 5 and 6 minutes", "4、5、6 分钟"))'
AGREES = """task.agrees(wait, reference, inputs.lists(inputs.whole(0, 9)),
    unchanged=say("Do not change `minutes`", "不要改动 `minutes`"),
    edges={say("of *all* minutes", "所有分钟数"): [4, 5, 6]})"""
PROOFS = """# %% answer="wait" wrong="the first" points=0 en="of all minutes" zh="所有分钟数"
def wait(minutes):
    return 3
# %% answer="wait" wrong="sorts" points=0 en="Do not change `minutes`" zh="不要改动 `minutes`"
def wait(minutes):
    minutes.sort()
    return sum(minutes)
"""


@pytest.fixture
def ruled(small):
    small.change(
        EXERCISE,
        "Write `wait(minutes)`.",
        "Write `wait(minutes)`, the sum of all minutes. Do not change `minutes`.",
    )
    small.change(
        EXERCISE, "写出 `wait(minutes)`。", "写出 `wait(minutes)`，即所有分钟数之和。不要改动 `minutes`。"
    )
    small.change(EXERCISE, TEST, AGREES)
    small.change(
        ANSWERS,
        '# %% answer="wait" wrong="the first" points=0 en="4, 5 and 6 minutes" zh="4、5、6 分钟"\ndef wait(minutes):\n    return 3\n',
        PROOFS,
    )
    return small


def test_rules_with_a_proven_breaker_pass(ruled):
    status, shown = ruled.check("rules")
    assert status == 0, shown
    assert "2 rules" in shown


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        (EXERCISE, '    unchanged=say("Do not change `minutes`", "不要改动 `minutes`"),\n', "",
         "a rule without a breaker ('Do not')"),
        (EXERCISE, "the sum of all minutes.", "the sum of the minutes.", "does not stand in the task's words (en) «of *all* minutes»"),
        (EXERCISE, "即所有分钟数之和", "即分钟数之和", "does not stand in the task's words (zh) «所有分钟数»"),
        (ANSWERS, 'en="of all minutes"', 'en="Found: 3"', "no wrong answer to 'wait' breaks this rule"),
    ],
)  # fmt: skip
def test_a_rule_that_nothing_breaks_is_listed(ruled, name, old, new, words):
    ruled.change(name, old, new)
    status, shown = ruled.check("rules")
    assert status == 1
    assert words in shown, shown


def test_a_rule_may_be_named_as_not_tested(ruled):
    ruled.change(
        EXERCISE,
        '    unchanged=say("Do not change `minutes`", "不要改动 `minutes`"),\n',
        '    # not tested: "Do not change"\n',
    )
    status, shown = ruled.check("rules")
    assert status == 0, shown


def test_a_task_without_agrees_is_only_noted(small):
    small.change(EXERCISE, "Write `wait(minutes)`.", "Write `wait(minutes)`, at most once.")
    status, shown = small.check("rules")
    assert status == 0
    assert "a rule without a breaker ('at most')" in shown


def test_the_build_writes_the_reference_and_the_inputs_into_the_hidden_tests(ruled):
    ruled.build()
    solution = (ruled.root / "solutions/en/01_queues/01_queues.ipynb").read_text(encoding="utf-8")
    assert "from qunxue.check import inputs" in solution and "reference = reference()" in solution
    released = (ruled.root / "exercises/en/01_queues/01_queues.ipynb").read_text(encoding="utf-8")
    assert "reference" not in released and "agrees" not in released
