"""Feedback goes back under the name under which the work came in."""

import contextlib
import re
import shutil
import zipfile

import nbformat
import pytest
from nbgrader.api import Gradebook

from qunxue import cli, use
from qunxue.authoring.checkout import root
from qunxue.classroom import folder, handout
from qunxue.classroom.collect import collect

NAME = "00_start_here"
ROSTER = [
    {"id": "s1", "first_name": "Ada", "last_name": "Ma"},
    {"id": "s2", "first_name": "文", "last_name": "林"},
]


@pytest.fixture
def classroom(tmp_path):
    """A graded class: one submission from Moodle, one from elsewhere."""
    use("en")
    folder.new(tmp_path / "class", "en", ["00"], ROSTER)
    exercise = root() / "exercises" / "en" / NAME / f"{NAME}.ipynb"
    with zipfile.ZipFile(tmp_path / "moodle.zip", "w") as archive:
        archive.write(exercise, f"Ada Ma_77_assignsubmission_file_/{NAME}.ipynb")
    assert collect(tmp_path / "moodle.zip", tmp_path / "class").missing == [(NAME, "s2")]
    shutil.copy(exercise, tmp_path / "s2.ipynb")
    assert "Everybody" in str(collect(tmp_path / "s2.ipynb", tmp_path / "class"))
    yield tmp_path / "class"
    use("en")


@pytest.mark.slow
def test_from_collecting_to_returning(classroom, capsys):
    # nothing to give back yet
    assert cli.main(["class", "return", "00", "--class", str(classroom)]) == 2
    assert "has not been graded yet" in capsys.readouterr().err
    assert cli.main(["grade", "00", "--class", str(classroom)]) == 0
    capsys.readouterr()
    assert cli.main(["class", "return", "00", "--class", str(classroom)]) == 0
    assert "feedback for 2 students" in capsys.readouterr().out
    with zipfile.ZipFile(classroom / f"feedback-{NAME}.zip") as archive:
        names = archive.namelist()
        pages = [archive.read(name).decode("utf-8") for name in names]
    assert names == [f"Ada Ma_77_assignsubmission_file_/{NAME}.html", f"s2_林文/{NAME}.html"]
    assert all("<h1>Exercise 00: " in page for page in pages)
    # a comment given since is in the page of the next time
    with contextlib.closing(Gradebook(f"sqlite:///{classroom / 'gradebook.db'}")) as book:
        comment = book.find_submission_notebook(NAME, NAME, "s2").comments[0]
        comment.manual_comment = "A word of praise, and a tag: <b>"
        book.db.commit()
    assert cli.main(["class", "return", "00", "--class", str(classroom)]) == 0
    with zipfile.ZipFile(classroom / f"feedback-{NAME}.zip") as archive:
        assert "A word of praise, and a tag: &lt;b&gt;" in archive.read(names[1]).decode("utf-8")


def test_a_dry_run_says_so_and_remembers_nothing(classroom):
    shutil.rmtree(classroom / "submitted" / "s1")
    before = (classroom / ".qunxue" / "origins.json").read_bytes()
    source = classroom.parent / "again.zip"
    exercise = root() / "exercises" / "en" / NAME / f"{NAME}.ipynb"
    with zipfile.ZipFile(source, "w") as archive:
        archive.write(exercise, f"Ada Ma_99_assignsubmission_file_/{NAME}.ipynb")
    assert "Nothing was changed" in str(collect(source, classroom, dry_run=True))
    assert (classroom / ".qunxue" / "origins.json").read_bytes() == before
    assert not (classroom / "submitted" / "s1").exists()


def test_links_lead_to_what_lies_beside():
    cell = nbformat.v4.new_markdown_cell(
        "[Lesson](../../../lessons/en/04_x.ipynb#part-2) · [中文](../../zh/04_x/04_x.ipynb)\n\n"
        "See [table](../index.ipynb) and [site](https://a.b).\n[gone](../x.ipynb)"
    )
    notebook = nbformat.v4.new_notebook(cells=[cell])
    made = nbformat.reads(
        handout.relinked(nbformat.writes(notebook).encode(), {"/lessons/en/04_x.ipynb": "lesson_04_x.ipynb"}),
        as_version=4,
    )
    assert made.cells[0].source == "[Lesson](lesson_04_x.ipynb)\n\nSee table and [site](https://a.b)."
    assert not re.search(r"\]\(\.\./", made.cells[0].source)


def test_a_class_has_no_place_in_the_course(capsys):
    use("en")
    assert cli.main(["class", "new", str(root() / "spring"), "--lessons", "0"]) == 2
    assert "lies in the course's folder" in capsys.readouterr().err
    assert not (root() / "spring").exists()
