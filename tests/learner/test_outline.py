"""Where a learner goes on: in what was saved last, or in what comes after it."""

import json
import os
import shutil
from pathlib import Path

import nbformat
import pytest

from qunxue import cli, learner, outline, use

COURSE = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def in_english():
    use("en")
    yield
    use("en")


@pytest.fixture
def mine(tmp_path, monkeypatch):
    """What a learner has: lessons and exercises of their own, nothing touched."""
    for folder in ("lessons", "exercises"):
        shutil.copytree(COURSE / folder, tmp_path / folder, ignore=shutil.ignore_patterns("*.edited*"))
    monkeypatch.chdir(tmp_path / "lessons")
    return tmp_path


def change(path, how, saved):
    """Change a notebook as somebody would who saved it at a certain second."""
    book = nbformat.read(path, as_version=4)
    how(book)
    nbformat.write(book, path)
    os.utime(path, (saved, saved))


def run_cells(many):
    def how(book):
        for number, cell in enumerate([cell for cell in book.cells if cell.cell_type == "code"][:many], 1):
            cell.execution_count = number

    return how


def answer(name, text):
    def how(book):
        (cell,) = [cell for cell in book.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == name]
        cell.source = text

    return how


def test_who_has_begun_nothing_is_sent_to_the_first_lesson(mine):
    shown = outline.show()
    assert shown.next.words == "Begin with lesson 00: Start here (35 minutes)."
    assert Path(shown.next.path) == mine / "lessons/en/00_start_here.ipynb"
    assert [one.name for one in shown.course] == sorted(
        path.stem for path in (mine / "lessons/en").glob("*.ipynb")
    )


def test_a_lesson_half_run_is_gone_on_with_where_it_lies(mine):
    change(mine / "lessons/en/04_red_packets.ipynb", run_cells(5), 2_000)
    shown = outline.show()
    assert shown.next.words.startswith("Continue lesson 04: Red packets, 5 of ")
    assert 'href="en/04_red_packets.ipynb"' in shown._repr_html_()


def test_after_the_lesson_comes_its_exercise_and_of_that_the_first_task_that_is_open(mine):
    change(mine / "lessons/en/00_start_here.ipynb", run_cells(1_000), 2_000)
    assert "Continue exercise 00: Start here, task 1: " in outline.show().next.words
    exercise = mine / "exercises/en/00_start_here/00_start_here.ipynb"
    change(exercise, answer("pairs_of_three", "pairs_of_three = 3"), 3_000)
    shown = outline.show()
    assert "Continue exercise 00: Start here, task 2: " in shown.next.words
    assert Path(shown.next.path) == exercise
    assert "1 of " in shown._repr_html_() and "tasks done" in str(shown)


def test_what_was_saved_last_decides_between_two_lessons(mine):
    change(mine / "lessons/en/04_red_packets.ipynb", run_cells(5), 2_000)
    change(mine / "lessons/en/03_group_etiquette.ipynb", run_cells(5), 3_000)
    assert outline.show().next.words.startswith("Continue lesson 03")


def test_a_reader_of_the_other_edition_is_led_back_to_it(mine):
    change(mine / "lessons/zh/04_red_packets.ipynb", run_cells(5), 2_000)
    assert Path(outline.show().next.path) == mine / "lessons/zh/04_red_packets.ipynb"
    use("zh")
    assert outline.show().next.words.startswith("接着上第 04 课《红包》")


def test_the_command_says_it_too(mine, capsys):
    change(mine / "lessons/en/04_red_packets.ipynb", run_cells(5), 2_000)
    assert cli.main(["progress", "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "Continue lesson 04: Red packets, 5 of " in said and f"en{os.sep}04_red_packets.ipynb" in said


def test_a_folder_without_the_list_of_lessons_has_no_outline_and_says_so(mine):
    for landing in (mine / "lessons").glob("index*.ipynb"):
        landing.unlink()
    assert str(outline.show()).startswith("There is no list of lessons here")
    assert "no list of lessons" in outline.show()._repr_html_()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_landing_notebook_runs_its_two_cells(mine, language):
    book = json.loads((mine / outline.LANDING[language]).read_text(encoding="utf-8"))
    cells = ["".join(cell["source"]) for cell in book["cells"] if cell["cell_type"] == "code"]
    assert [cell.splitlines()[-1] for cell in cells] == [
        "qunxue.outline.show()",
        "qunxue.learner.progress(full=True)",
    ]
    for cell in cells:
        *lines, last = cell.splitlines()
        names = {}
        exec("\n".join(lines), names)
        shown = eval(last, names)
        assert isinstance(shown, (outline.Outline, learner.Progress))
        assert ("还没" in shown._repr_html_()) == (language == "zh")
