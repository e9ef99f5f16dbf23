"""Leaks: an answer, a hidden test or a trace of the machine is found wherever a student could see it."""

import json
import zipfile

import nbformat
import pytest

from qunxue.authoring.gates import leaks
from qunxue.authoring.gates.course import Course

NAME = "exercises/en/01_queues/01_queues.ipynb"
LESSON = "lessons/en/01_queues.ipynb"
ANSWER = "total = 0\nfor number, each in enumerate(minutes, start=1):\n    total = total + each"


def spoil(small, name, change):
    notebook = json.loads((small.root / name).read_text(encoding="utf-8"))
    change(notebook)
    small.write(name, json.dumps(notebook, ensure_ascii=False))


def answer_cell(notebook):
    return next(
        cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("grade_id") == "wait"
    )


@pytest.mark.parametrize(
    "source",
    [
        ANSWER,
        "def wait(minutes):\n" + "\n".join("    " + line for line in ANSWER.splitlines()),
        # renamed, commented, laid out in another way
        "result = 0\nfor k, m in enumerate(minutes, start = 1):  # each\n\n    result = (result + m)",
    ],
)
def test_a_solution_without_markers_is_found_by_its_syntax_tree(small, source):
    spoil(small, NAME, lambda notebook: answer_cell(notebook).update(source=source))
    status, shown = small.check("leaks")
    assert status == 1
    assert f"{NAME} cell" in shown and "holds the answer or a hidden test of 01_queues wait" in shown
    assert "enumerate" in shown


def test_a_right_answer_of_the_suite_counts_too(small):
    other = "def wait(minutes):\n    return sum(each for each in minutes if each is not None)"
    small.write("manuscript/01_queues/answers.py", f'# %% answer="wait" right="sum"\n{other}\n')
    spoil(small, NAME, lambda notebook: answer_cell(notebook).update(source=other))
    assert "holds the answer" in small.check("leaks")[1]


def test_an_answer_in_a_comment_or_in_prose(small):
    line = "return sum(each * 1 for each in sorted(minutes) if each)"
    small.write("manuscript/01_queues/answers.py", f'# %% answer="wait" right="sum"\nx = {line[7:]}\n')
    spoil(small, NAME, lambda notebook: answer_cell(notebook).update(source=f"pass\n# x = {line[7:]}"))
    assert "as a comment" in small.check("leaks")[1]
    text = f"```python\nx = {line[7:]}\n```"
    spoil(small, NAME, lambda notebook: notebook["cells"][0].update(source=text))
    assert "shows the answer of 01_queues wait" in small.check("leaks")[1]


def test_a_starter_may_give_away_what_it_gives_away(small):
    starter = "".join(
        f"#| {line}\n" for line in ("def wait(minutes):", *("    " + one for one in ANSWER.splitlines()))
    )
    small.change("manuscript/01_queues/exercise.py", "### BEGIN SOLUTION", starter + "### BEGIN SOLUTION")
    small.build()
    assert small.check("leaks")[0] == 0


def test_a_hidden_test_that_stayed(small):
    def change(notebook):
        cell = notebook["cells"][-1]
        cell["source"] = 'task.equal(wait([4, 5, 6]), 15, what=say("4, 5 and 6 minutes", "4、5、6 分钟"))'

    spoil(small, NAME, change)
    assert "hidden test of 01_queues wait" in small.check("leaks")[1]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda cell: cell.update(source="### BEGIN HIDDEN TESTS"), "a marker of the instructor version"),
        (lambda cell: cell.update(source="#| x = 1"), "starter marks"),
        (lambda cell: cell.update(execution_count=3), "has an output or was run"),
        (
            lambda cell: cell.update(outputs=[{"output_type": "stream", "name": "stdout", "text": "3"}]),
            "has an output or was run",
        ),
        (
            lambda cell: cell["metadata"].update(executedAt="now"),
            "metadata that a student has no use for «executedAt»",
        ),
        (lambda cell: cell.update(source="open('/home/somebody/x')"), "names a place on the machine"),
    ],
)
@pytest.mark.parametrize("name", [NAME, LESSON])
def test_traces(small, name, change, words):
    def spoil_code(notebook):
        change(next(cell for cell in notebook["cells"] if cell["cell_type"] == "code"))

    spoil(small, name, spoil_code)
    status, shown = small.check("leaks")
    assert status == 1
    assert words in shown, shown


@pytest.mark.parametrize(
    "name",
    [
        "exercises/en/01_queues/.ipynb_checkpoints/a.ipynb",
        "exercises/gradebook.db",
        "lessons/.nbgrader.log",
        "lessons/en/a.pyc",
    ],
)
def test_files_that_do_not_belong(small, name):
    small.write(name, "")
    status, shown = small.check("leaks")
    assert status == 1
    assert f"{name}: does not belong" in shown


def test_an_archive_for_a_class(small):
    with zipfile.ZipFile(small.root / "exercises/hand_out.zip", "w") as archive:
        archive.writestr(
            "exercises/wait.py", f"def wait(minutes):\n    {ANSWER.replace(chr(10), chr(10) + '    ')}\n"
        )
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(ANSWER)])
        archive.writestr("exercises/a.ipynb", nbformat.writes(notebook))
        archive.writestr("solutions/en/a.ipynb", "{}")
        archive.writestr("gradebook.db", "")
    shown = small.check("leaks")[1]
    assert "hand_out.zip:exercises/wait.py: does not belong" in shown
    assert "hand_out.zip:exercises/a.ipynb cell 0: holds the answer" in shown
    assert "hand_out.zip:solutions/en/a.ipynb: does not belong" in shown
    assert "hand_out.zip:gradebook.db: does not belong" in shown


def test_the_wheel(small):
    body = "\n".join("    " + line for line in ANSWER.splitlines())
    long = f"def wait(minutes):\n{body}\n    return sorted([total, number, each])[0] + sum(minutes[1:]) - max(minutes)"
    small.write("manuscript/01_queues/answers.py", f'# %% answer="wait" right="long"\n{long}\n')
    small.write("small/queue.py", long)
    with Course(small.root) as course:
        wheel = leaks.build_wheel(small.root, course.scratch)
        count, findings = leaks.scan_archive(wheel, wheel.name, leaks.Secrets.of(course))
    assert count > 3
    assert [finding.place for finding in findings] == [f"{wheel.name}:small/queue.py"]
