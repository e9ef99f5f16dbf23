"""The course's own notebooks give the same outputs, statuses and scores behind the walls and in a real kernel.

Here for each exercise the Chinese solution and one English notebook of mostly wrong answers; ``both_ways.py`` does the
same with both editions of the solutions and all answers of the answers suite, which takes too long for every day.
"""

import nbformat
import pytest

from qunxue.authoring import checkout, manuscript

from . import real_kernel
from .both_ways import differences, handed_in, solutions

EXERCISES = [folder.name for folder in manuscript.folders(checkout.root())]


@pytest.mark.slow
@pytest.mark.parametrize("name", EXERCISES)
def test_notebooks_are_the_same_both_ways(executor, name):
    # two right answers come first in each task's file, so the fourth of each is a wrong one
    books = {"solution": solutions(name)["solution zh"], "wrong answers": handed_in(name)["en003"]}
    found = {title: differences(book, executor) for title, book in books.items()}
    assert found == dict.fromkeys(books, [])


def test_a_difference_is_seen(executor):
    def other(job):
        outcome = real_kernel.run(job)
        outcome.notebook.cells[-1].outputs = []
        return outcome

    cell = nbformat.v4.new_code_cell("1 / 0", metadata={"nbgrader": {
        "grade": True, "grade_id": "t", "points": 1, "locked": True, "solution": False, "task": False,
        "schema_version": 3}})  # fmt: skip
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 + 1"), cell])
    assert differences(notebook, executor) == []
    outputs, score = differences(notebook, executor, other)
    assert outputs.startswith("outputs of t: [{") and score == "score of t"
