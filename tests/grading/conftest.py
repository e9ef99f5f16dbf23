"""A small assignment, class folders made of it, and one executor for all tests."""

import os
import shutil
import sys
from pathlib import Path

import nbformat
import pytest

from qunxue.language import use
from qunxue.running.executor import ForkExecutor, Job
from qunxue.running.limits import Limits

ASSIGNMENT = "04_demo"
# nbgrader starts alembic by name
os.environ["PATH"] = os.pathsep.join([os.path.dirname(sys.executable), os.environ["PATH"]])
new = nbformat.v4


def cell(source, name, *, kind="code", **roles):
    """Return a cell with nbgrader's metadata."""
    metadata = {"grade": False, "solution": False, "locked": False, "task": False, "schema_version": 3}
    made = new.new_code_cell(source) if kind == "code" else new.new_markdown_cell(source)
    made.metadata["nbgrader"] = {**metadata, "grade_id": name, **roles}
    return made


ANSWERS = {
    "split": "def split(total, people):\n    base, extra = divmod(total, people)\n"
    "    return [base + (place < extra) for place in range(people)]",
    "mean_share": "def mean_share(frame):\n    return frame.groupby('place')['share'].mean()",
    "chart": "chart = alt.Chart(pd.DataFrame({'a': [1]})).mark_bar().encode(x='a:Q')\nchart",
    "degree": "degree = max(dict(nx.star_graph(4).degree()).values())",
}
TESTS = {
    "test_split": (
        'task = check.Task("split", number=1, lesson="04", section=2)\n'
        'task.equal(split(10, 2), [5, 5], what=say("the shares of 10 fen for 2", "10 分钱两人分"))\n'
        '### BEGIN HIDDEN TESTS\ntask.equal(split(11, 3), [4, 4, 3], what=say("other shares", "其他情形"))\n'
        "### END HIDDEN TESTS\ntask.passed()",
        3,
    ),
    "test_mean": (
        "frame = pd.DataFrame({'place': [1, 2, 1], 'share': [1.0, 2.0, 3.0]})\n"
        "assert isinstance(mean_share(frame), pd.Series)\nassert mean_share(frame).tolist() == [2.0, 2.0]\n"
        "### BEGIN HIDDEN TESTS\nassert mean_share(frame.assign(share=1)).tolist() == [1.0, 1.0]\n### END HIDDEN TESTS",
        2,
    ),
    "test_chart": (
        "assert chart.to_dict()['mark']['type'] == 'bar'\n### BEGIN HIDDEN TESTS\n"
        "assert chart.to_dict()['encoding']['x']['field'] == 'a'\n### END HIDDEN TESTS",
        2,
    ),
    "test_degree": ("1 if degree == 4 else 0.5", 1),
}
SETUP = "import pandas as pd\nimport altair as alt\nimport networkx as nx\nimport numpy as np\nfrom qunxue import check, say"


def instructor_notebook():
    """Return the instructor's version of the assignment."""
    pairs = [
        ("split", "test_split"),
        ("mean_share", "test_mean"),
        ("chart", "test_chart"),
        ("degree", "test_degree"),
    ]
    cells = [new.new_code_cell('import qunxue\nqunxue.use("en")'), cell(SETUP, "setup", locked=True)]
    for answer, test in pairs:
        source, points = TESTS[test]
        solved = f"### BEGIN SOLUTION\n{ANSWERS[answer]}\n### END SOLUTION"
        cells += [
            cell(solved, answer, solution=True),
            cell(source, test, grade=True, locked=True, points=points),
        ]
    essay = "What does it mean?\n\n### BEGIN SOLUTION\nThat.\n### END SOLUTION"
    cells.append(cell(essay, "meaning", kind="markdown", solution=True, grade=True, points=4))
    kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return new.new_notebook(cells=cells, metadata={"kernelspec": kernelspec})


def make_course(root):
    """Make a class folder with a released assignment."""
    from nbgrader.converters import GenerateAssignment
    from nbgrader.coursedir import CourseDirectory

    folder = Path(root, "source", ASSIGNMENT)
    folder.mkdir(parents=True)
    nbformat.write(instructor_notebook(), folder / f"{ASSIGNMENT}.ipynb")
    Path(root, "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'demo'\n")
    directory = CourseDirectory(root=str(root), assignment_id=ASSIGNMENT, course_id="demo")
    converter = GenerateAssignment(coursedir=directory)
    converter.log.setLevel("CRITICAL")
    converter.start()
    return Path(root)


class ClassRoom:
    """A class folder that tests fill."""

    def __init__(self, root):
        self.root = Path(root)

    def blank(self):
        """Return the released notebook."""
        return nbformat.read(self.root / "release" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb", as_version=4)

    def solved(self, language="en", **answers):
        """Return the released notebook with all answers, some of them replaced."""
        notebook = self.blank()
        texts = {**ANSWERS, "meaning": "What does it mean?\n\nSomething.", **answers}
        for one in notebook.cells:
            name = one.metadata.get("nbgrader", {}).get("grade_id")
            if name in texts and texts[name] is not None:
                one.source = texts[name]
        notebook.cells[0].source = f'import qunxue\nqunxue.use("{language}")'
        return notebook

    def hand_in(self, student, content=None, files=None, name=f"{ASSIGNMENT}.ipynb"):
        """Hand in a notebook (or text, or bytes) and support files."""
        folder = self.root / "submitted" / student / ASSIGNMENT
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "timestamp.txt").write_text("2026-03-01 08:00:00 UTC")
        if content is not None:
            if isinstance(content, dict):
                content = nbformat.writes(content)
            (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
        for path, data in (files or {}).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data if isinstance(data, bytes) else data.encode())
        return folder

    def scores(self):
        """Return the automatic scores by student and cell."""
        import sqlite3

        query = (
            "SELECT sa.student_id, bc.name, g.auto_score, g.needs_manual_grade FROM grade g "
            "JOIN submitted_notebook sn ON g.notebook_id = sn.id JOIN submitted_assignment sa "
            "ON sa.id = sn.assignment_id JOIN base_cell bc ON bc.id = g.cell_id"
        )
        database = sqlite3.connect(self.root / "gradebook.db")
        try:
            found = {}
            for student, name, score, manual in database.execute(query):
                found.setdefault(student, {})[name] = (score, bool(manual))
        finally:
            database.close()
        return found

    def graded(self, student):
        """Return a student's autograded notebook."""
        return nbformat.read(
            self.root / "autograded" / student / ASSIGNMENT / f"{ASSIGNMENT}.ipynb", as_version=4
        )


@pytest.fixture(scope="session")
def released(tmp_path_factory):
    """A class folder with a released assignment, to be copied."""
    return make_course(tmp_path_factory.mktemp("class"))


@pytest.fixture
def classroom(released, tmp_path):
    """A class folder of one's own."""
    shutil.copytree(released, tmp_path / "class")
    yield ClassRoom(tmp_path / "class")
    use("en")


@pytest.fixture(scope="session")
def executor():
    """One executor for all tests."""
    with ForkExecutor(2) as made:
        yield made


def job_of(notebook, files=None, **limits):
    """Return the job of a notebook."""
    limits = {"cell_seconds": 10, "notebook_seconds": 60, **limits}
    return Job("student", nbformat.from_dict(notebook), files or {}, Limits(**limits))


def notebook_of(*cells):
    """Return a notebook of code cells given as texts, or as cells."""
    return new.new_notebook(cells=[new.new_code_cell(one) if isinstance(one, str) else one for one in cells])


@pytest.fixture
def english():
    """Speak English before and after."""
    use("en")
    yield
    use("en")
