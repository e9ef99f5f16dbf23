"""What a student sees in a real notebook: the message's lines and nothing else."""

import io
import re

import nbformat
import pytest
from nbclient import NotebookClient
from nbgrader.validator import Validator

SET_UP = "from qunxue import check, say, use\n"
TASK = 'task = check.Task("split", number=3, lesson="04", section=2)\n'

CELLS = {
    "wrong": 'task.equal([5, 4], [5, 5], what=say("the shares of 10 fen", "10 分钱怎么分"))',
    "blank function": "split = ...",
    "blank result": "def split(total, people):\n    return ...",
    "stub": "def split(total, people):\n    raise NotImplementedError()",
    "never written": "pass",
    "stops": "def split(total, people):\n    return total / 0",
    "right": "def split(total, people):\n    return [total // people] * people",
}
QUESTION = (
    'task.equal(split(10, 2), [5, 5], what=say("the shares of 10 fen", "10 分钱怎么分"))\ntask.passed()'
)


@pytest.fixture(scope="module", params=["en", "zh"])
def outputs(request):
    """The outputs of one test cell for each kind of answer, in one kernel."""
    cells = [SET_UP + f'use("{request.param}")']
    for name, source in CELLS.items():
        if name == "wrong":
            cells.append(TASK + source)
        else:
            cells.append("globals().pop('split', None)\n" + source)
            cells.append(TASK + QUESTION)
    cells.append("1 / 0")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    NotebookClient(notebook, allow_errors=True, kernel_name="python3").execute()
    found = [cell.outputs for cell in notebook.cells if cell.source.startswith(TASK)]
    return request.param, dict(zip(CELLS, found, strict=True)), notebook


def lines(outputs):
    assert [output.output_type for output in outputs] == ["error"]
    return outputs[0].traceback


def test_a_failed_check_shows_only_its_lines(outputs):
    language, found, _ = outputs
    wanted = {
        "en": [
            "Task 3 (split) needs another look.",
            "  Checked: the shares of 10 fen",
            "  Found: [5, 4]; item 2 (index 1) is 4",
            "  Wanted: [5, 5]; there 5",
            "  Reread lesson 04, section 2.",
        ],
        "zh": [
            "第 3 题（split）还需要再看一看。",
            "  检查：10 分钱怎么分",
            "  得到：[5, 4]；第 2 项（下标 1）是 4",
            "  应为：[5, 5]；该处应为 5",
            "  请重读第 04 课第 2 节。",
        ],
    }
    assert lines(found["wrong"]) == wanted[language]


@pytest.mark.parametrize("kind", ["blank function", "blank result", "stub", "never written"])
def test_an_unfinished_answer_is_called_not_done_yet(outputs, kind):
    language, found, _ = outputs
    first = {"en": "Task 3 (split) is not done yet.", "zh": "第 3 题（split）还没有完成。"}
    assert lines(found[kind])[0] == first[language]
    assert len(lines(found[kind])) == 3


def test_an_error_in_the_answer_is_told_in_one_line_with_its_place(outputs):
    language, found, _ = outputs
    text = "\n".join(lines(found["stops"]))
    assert "ZeroDivisionError: division by zero" in text
    assert "`return total / 0`" in text
    assert {"en": "Checked: the shares of 10 fen", "zh": "检查：10 分钱怎么分"}[language] in text
    assert {"en": "Reread lesson 04, section 2.", "zh": "请重读第 04 课第 2 节。"}[language] in text


def test_a_right_answer_prints_one_line_and_nothing_to_stderr(outputs):
    language, found, _ = outputs
    (only,) = found["right"]
    assert only.name == "stdout"
    assert (
        only.text
        == {
            "en": "Task 3 (split): all checks shown here pass.\n",
            "zh": "第 3 题（split）：看得见的检查都通过了。\n",
        }[language]
    )


def test_errors_of_other_cells_keep_their_own_traceback(outputs):
    _, _, notebook = outputs
    text = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(notebook.cells[-1].outputs[0].traceback))
    assert "ZeroDivisionError" in text and "----> 1" in text


def test_nbgraders_validator_shows_the_lines(tmp_path):
    cell = nbformat.v4.new_code_cell(TASK + CELLS["wrong"])
    cell.metadata["nbgrader"] = dict(
        grade=True, grade_id="t", locked=True, points=1, schema_version=3, solution=False, task=False
    )
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(SET_UP), cell])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    path = tmp_path / "n.ipynb"
    nbformat.write(notebook, path)
    stream = io.StringIO()
    validator = Validator()
    validator.stream = stream
    validator.validate_and_print(str(path))
    shown = stream.getvalue()
    assert "  Found: [5, 4]; item 2 (index 1) is 4\n" in shown
    assert "Traceback" not in shown


#: a cell that takes a name which others need, the name, and the answer and the check that stumble over it
TAKEN = {
    "a variable": (
        "sum = 0",
        "sum",
        "def split(total, people):\n    return [sum([total // people])] * people",
        QUESTION,
    ),
    "a function": (
        "def max(a):\n    return a",
        "max",
        "",
        "task.equal(max(split(10, 2), [0]), [5, 5], what='the most')",
    ),
    "a star": (
        "from numpy import *",
        "min",
        "",
        "task.equal(min(split(10, 2), key=None), 5, what='the least')",
    ),
    "the checker": ("def check():\n    pass", "check", "", QUESTION),
    "a module": (
        "np = 3",
        "np",
        "def split(total, people):\n    return np.full(people, total // people)",
        QUESTION,
    ),
}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_name_that_another_cell_took_is_named_with_its_cell(language):
    for taken, name, answer, question in TAKEN.values():
        cells = [
            SET_UP + f'use("{language}")\nimport numpy as np', "numbers = [1, 2]", taken, answer or CELLS["right"],
            TASK + question,
        ]  # fmt: skip
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
        NotebookClient(notebook, allow_errors=True, kernel_name="python3").execute()
        text = "\n".join(lines(notebook.cells[-1].outputs))
        said = {
            "en": f"`{name}` no longer means what it meant: cell [3]",
            "zh": f"`{name}` 已经不是原来的意思：单元格 [3]",
        }
        assert said[language] in text, text
        assert f"`{taken.splitlines()[0]}`" in text and "Traceback" not in text


def test_a_value_that_a_check_cannot_use_is_not_called_an_error_of_the_answer(outputs):
    cells = [
        SET_UP + 'use("en")',
        "split = 5",
        TASK + "task.equal(len(split), 2, what='the number of shares')",
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    NotebookClient(notebook, allow_errors=True, kernel_name="python3").execute()
    text = "\n".join(lines(notebook.cells[-1].outputs))
    assert (
        "Found: a value of another kind than the check can work with: TypeError: object of type 'int' has no len()"
        in text
    )
    assert "the code stopped" not in text
