"""Every right answer passes and every wrong one earns what it should, with the words it should, in both languages."""

import functools

import pytest

from qunxue.authoring import cases, checkout, manuscript
from qunxue.proof import answers

ROOT = checkout.root()
EXERCISES = {exercise.name: exercise for _, exercise, _ in manuscript.read_lessons(ROOT)}
CASES = {}
for _name, _exercise in EXERCISES.items():
    CASES[_name] = [*cases.read(_exercise), *answers.constants(_exercise)]


@functools.cache
def verdicts(name):
    exercise = EXERCISES[name]
    return {
        (verdict.case.task, verdict.case.kind, verdict.case.name, verdict.language): verdict
        for verdict in answers.grade(exercise, CASES[name])
    }


@pytest.mark.parametrize("name", EXERCISES)
def test_every_task_has_right_and_wrong_answers(name):
    assert list(cases.lacking(EXERCISES[name])) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    ("name", "case"),
    [
        pytest.param(name, case, id=f"{name}-{case.task}-{case.kind}-{case.name}")
        for name, given in CASES.items()
        for case in given
    ],
)
def test_answer(name, case, language):
    verdict = verdicts(name)[case.task, case.kind, case.name, language]
    assert verdict.problem == ""


@pytest.mark.slow
@pytest.mark.parametrize("name", EXERCISES)
def test_an_untouched_notebook_scores_nothing_anywhere_and_is_told_so(name):
    untouched = [verdict for verdict in verdicts(name).values() if verdict.case.kind == "untouched"]
    tasks = EXERCISES[name].with_attribute("answer")
    assert len(untouched) == 2 * len(tasks)
    open_gap = {"en": "is not done yet", "zh": "还没有完成"}
    published_bug = {"en": "needs another look", "zh": "还需要再看一看"}
    to_repair = {task.attributes["answer"] for task in tasks if hands_out_a_bug(task.source)}
    for verdict in untouched:
        assert verdict.points == 0, verdict.case.task
        words = published_bug if verdict.case.task in to_repair else open_gap
        assert words[verdict.language] in verdict.text, (verdict.case.task, verdict.text)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name, each in EXERCISES.items() if each.header.get("twists")])
def test_another_variant_is_graded_by_tests_of_its_own(name):
    _, graded = answers.check(name[:2], variant=answers.OTHER)
    assert [f"{each.case.task} {each.case.name}: {each.problem}" for each in graded if each.problem] == []


def hands_out_a_bug(source):
    """Tell whether a task starts with code to repair, which runs, instead of with gaps."""
    starter = [line for line in source.splitlines() if line.startswith("#|")]
    return bool(starter) and not any("..." in line for line in starter)
