"""The course's own notebooks give the same outputs, statuses and scores behind the walls and in a real kernel.

Here the solutions and, for each exercise, one notebook of mostly wrong answers; ``both_ways.py`` does the same with
 all answers of the answers suite.
"""

import nbformat
import pytest

from qunxue.authoring import checkout
from qunxue.grading.executor import KernelExecutor

from .both_ways import differences, handed_in, solutions

EXERCISES = sorted(path.stem for path in (checkout.root() / "manuscript" / "exercises").glob("*.py"))


@pytest.fixture(scope="module")
def kernel():
    """Real kernels."""
    return KernelExecutor(1, allow_unprotected=True)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", EXERCISES)
def test_solutions_are_the_same_both_ways(executor, kernel, name, language):
    assert differences(solutions(name)[f"solution {language}"], executor, kernel) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", EXERCISES)
def test_wrong_answers_are_the_same_both_ways(executor, kernel, name):
    # two right answers come first in each task's file, so the fourth of each is a wrong one
    assert differences(handed_in(name)["zh003"], executor, kernel) == []


def test_a_difference_is_seen(executor, kernel):
    class Other:
        def run(self, job):
            outcome = kernel.run(job)
            outcome.notebook.cells[-1].outputs = []
            return outcome

    cell = nbformat.v4.new_code_cell("1 / 0", metadata={"nbgrader": {
        "grade": True, "grade_id": "t", "points": 1, "locked": True, "solution": False, "task": False,
        "schema_version": 3}})  # fmt: skip
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 + 1"), cell])
    assert differences(notebook, executor, kernel) == []
    outputs, score = differences(notebook, executor, Other())
    assert outputs.startswith("outputs of t: [{") and score == "score of t"
