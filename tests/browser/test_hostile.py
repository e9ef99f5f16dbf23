"""A submission whose essay and outputs want to set their own marks, opened by the instructor: nothing of it runs."""

import contextlib
import json
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook
from rig import ROOT, lab_server

sys.path.insert(0, str(ROOT / "tools"))
import demo_class

from qunxue import cli, use
from qunxue.classroom import folder

NAME = demo_class.EXERCISE
# what formgrader's own page does when an instructor types a mark; and a sign that it has run at all
SCRIPT = (
    "document.documentElement.dataset.ran = 1;"
    "fetch('/formgrader/api/grades?submission_id=' + location.pathname.split('/')[3]).then(it => it.json())"
    ".then(grades => grades.forEach(grade => fetch('/formgrader/api/grade/' + grade.id, {method: 'PUT', headers: "
    "{'Content-Type': 'application/json', 'X-XSRFToken': (document.cookie.match(/_xsrf=([^;]*)/) || [])[1]}, "
    "body: JSON.stringify({manual_score: 4, extra_credit: 9})})))"
)
IMAGE = f'<img src="x" onerror="{SCRIPT}">'
ESSAY = f"<script>{SCRIPT}</script> I mean {IMAGE} it. [more](javascript:{SCRIPT.replace(' ', '%20')})"
DRAWING = f'<svg xmlns="http://www.w3.org/2000/svg" onload="{SCRIPT}"><script>{SCRIPT}</script></svg>'
OUTPUTS = f"""
from IPython.display import HTML, SVG, Javascript, Markdown
display(HTML({f"<script>{SCRIPT}</script>{IMAGE}"!r}), Markdown({IMAGE!r}), Javascript({SCRIPT!r}))
display({{"image/svg+xml": {DRAWING!r}}}, raw=True)
"""


@contextlib.contextmanager
def gradebook(home):
    """Open a class's gradebook."""
    with contextlib.closing(Gradebook(f"sqlite:///{home / 'gradebook.db'}")) as book:
        yield book


def marks(home):
    """Return what has been given by hand."""
    with gradebook(home) as book:
        notebook = book.find_submission_notebook(NAME, NAME, "s1")
        return notebook.id, {
            grade.name: (grade.manual_score, grade.extra_credit) for grade in notebook.grades
        }


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A graded class of one, with its feedback."""
    use("en")
    home = tmp_path_factory.mktemp("hostile") / "class"
    folder.new(home, "en", ["04"], [{"id": "s1", "first_name": "Mal", "last_name": "Lo"}])
    book = demo_class.submission("perfect", ROOT)
    demo_class.answers(book)["best_place"].source += OUTPUTS
    demo_class.answers(book)["meaning"].source = ESSAY
    path = home / "submitted" / "s1" / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(book, path)
    assert cli.main(["grade", "04", "--class", str(home)]) == 0
    assert cli.main(["class", "return", "04", "--class", str(home)]) == 0
    return home


@pytest.fixture(scope="module")
def class_server(home):
    """A JupyterLab in the class folder."""
    with lab_server(home) as address:
        yield address


def opened(page, address, number):
    """Open a submission in formgrader and give whatever is in it the time to act; return whether anything has."""
    page.goto(f"{address}/formgrader/submissions/{number}/?token=course", wait_until="networkidle")
    text = page.inner_text("body")
    assert "Measure inequality" in text, text[:3_000]
    page.wait_for_timeout(1_500)
    return page.evaluate("document.documentElement.dataset.ran || ''")


def test_nothing_runs_in_formgrader_and_no_mark_changes(page, class_server, home):
    number, before = marks(home)
    assert opened(page, class_server, number) == ""
    assert marks(home) == (number, before)
    assert "I mean" in page.inner_text("body")


def test_the_same_submission_uncleaned_would_have_run(page, class_server, home):
    path = home / "autograded" / "s1" / NAME / f"{NAME}.ipynb"
    kept = path.read_text("utf-8")
    book = json.loads(kept)
    for cell in book["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name == "meaning":
            cell["source"] = ESSAY
        if name == "best_place":
            data = {"text/html": f"<script>{SCRIPT}</script>{IMAGE}"}
            cell["outputs"] = [{"output_type": "display_data", "data": data, "metadata": {}}]
    number, _ = marks(home)
    try:
        path.write_text(json.dumps(book), "utf-8")
        assert opened(page, class_server, number) == "1"
    finally:
        path.write_text(kept, "utf-8")


def test_nothing_runs_in_the_feedback_page(page, home, tmp_path):
    with zipfile.ZipFile(next(home.glob("feedback-*.zip"))) as archive:
        archive.extractall(tmp_path)
    (path,) = Path(tmp_path).rglob("*.html")
    page.goto(path.as_uri())
    page.wait_for_timeout(1_000)
    assert page.evaluate("document.documentElement.dataset.ran || ''") == ""
    assert "I mean" in page.inner_text("body") and page.refused == []
