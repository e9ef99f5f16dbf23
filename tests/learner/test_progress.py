"""A learner's own work, counted from the notebooks on their disk."""

import copy
import csv
import json
import shutil
import sys
from pathlib import Path

import nbformat
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))
import demo_class

from qunxue import cli, exercise, learner, use

COURSE = Path(__file__).parents[2]
NAME = "04_red_packets"
needs_fork = pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks safely")


@pytest.fixture(autouse=True)
def in_english():
    use("en")
    yield
    use("en")


def put(folder, student, name=f"{NAME}.ipynb"):
    """Save what one of the invented students has done."""
    folder.mkdir(parents=True, exist_ok=True)
    nbformat.write(demo_class.submission(student, COURSE), folder / name)


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    """Progress of three students, each in a folder of their own."""
    use("en")
    home = tmp_path_factory.mktemp("learners")
    found = {}
    for student in ("partly", "raises", "chinese"):
        put(home / student, student)
        found[student] = learner.progress(home / student)
    return found


def by_title(progress):
    (exercise,) = progress.exercises
    return {task.number: task for task in exercise.tasks}


def test_an_untouched_course_is_not_started_and_nothing_is_run(monkeypatch):
    monkeypatch.setattr(learner, "_run_all", lambda books: pytest.fail("ran") if books else [])
    progress = learner.progress(COURSE)
    assert {task.status for each in progress.exercises for task in each.tasks} == {"not started"}
    assert [each.name[:2] for each in progress.exercises] == sorted(
        {each.name[:2] for each in progress.exercises}
    )


def test_passed_failed_with_message_and_written(counted):
    tasks = by_title(counted["partly"])
    assert [tasks[number].status for number in (1, 3, 6, 9, 10)] == [
        "passed",
        "passed",
        "failed",
        "failed",
        "written",
    ]
    assert tasks[6].title == "Measure inequality"
    assert "Checked: the Gini coefficient" in tasks[6].message and "\x1b" not in tasks[6].message
    assert (tasks[6].points, tasks[6].maximum, tasks[3].points) == (0, 2, 3)
    assert counted["partly"].exercises[0].points == 13
    assert counted["partly"].exercises[0].maximum == 16


def test_a_syntax_error_costs_its_own_task_only(counted):
    tasks = by_title(counted["raises"])
    assert tasks[5].status == "failed" and "luck" in tasks[5].message
    assert tasks[6].status == "passed"


def test_the_chinese_edition_is_told_in_chinese(counted):
    (exercise,) = counted["chinese"].exercises
    assert exercise.edition == "zh" and exercise.points == 16
    assert exercise.tasks[0].title == "选个位置"


@needs_fork
def test_the_protected_way_is_the_one_taken(tmp_path, monkeypatch):
    monkeypatch.setattr(learner, "_in_kernel", lambda *_: pytest.fail("used a kernel"))
    put(tmp_path, "partly")
    assert learner.progress(tmp_path).exercises[0].points == 13


def test_without_it_a_kernel_gives_the_same(tmp_path, monkeypatch, counted):
    monkeypatch.setitem(sys.modules, "qunxue.running.executor", None)
    put(tmp_path, "partly")
    monkeypatch.setitem(sys.modules, "nbgrader", None)
    again = learner.progress(tmp_path)
    assert [vars(task) for task in again.exercises[0].tasks] == [
        vars(task) for task in counted["partly"].exercises[0].tasks
    ]


def test_of_several_copies_the_best_is_counted(tmp_path):
    put(tmp_path / "exercises" / "en", "partly")
    put(tmp_path / "downloads", "perfect", "04_red_packets (1).ipynb")
    put(tmp_path / "solutions" / "en", "chinese")
    put(tmp_path / ".hidden", "chinese")
    progress = learner.progress(tmp_path)
    assert [exercise.points for exercise in progress.exercises] == [16]
    assert Path(progress.exercises[0].path).name == "04_red_packets (1).ipynb"


def test_files_are_left_as_they_are_and_none_is_added(tmp_path):
    put(tmp_path, "partly")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*")}
    learner.progress(tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*")} == before


def test_how_much_of_a_lesson_was_run(tmp_path):
    lesson = nbformat.read(COURSE / "lessons" / "en" / f"{NAME}.ipynb", as_version=4)
    code = [cell for cell in lesson.cells if cell.cell_type == "code"]
    for cell in code[:3]:
        cell.execution_count = 1
    (tmp_path / "lessons").mkdir()
    nbformat.write(lesson, tmp_path / "lessons" / f"{NAME}.ipynb")
    shutil.copytree(COURSE / "exercises" / "en" / NAME, tmp_path / "exercises" / NAME)
    progress = learner.progress(tmp_path)
    assert f"lesson: 3 of {len(code)} cells run" in str(progress)


def test_a_broken_file_is_named_and_the_rest_is_counted(tmp_path):
    put(tmp_path / "exercises", "partly")
    (tmp_path / "exercises" / "05_broken.ipynb").write_text("{", encoding="utf-8")
    progress = learner.progress(tmp_path)
    assert [(each.name, bool(each.problem)) for each in progress.exercises] == [
        (NAME, False),
        ("05_broken", True),
    ]


@pytest.mark.parametrize("ending", learner.EXPORTS)
def test_one_file_holds_everything(tmp_path, counted, ending):
    path = tmp_path / f"mine{ending}"
    counted["chinese"].export(path)
    text = path.read_text(encoding="utf-8-sig")
    assert "选个位置" in text
    if ending == ".json":
        (exercise,) = json.loads(text)["exercises"]
        assert sum(task["points"] for task in exercise["tasks"]) == 16
    if ending == ".csv":
        rows = list(csv.DictReader(text.splitlines()))
        assert len(rows) == 10 and {row["status"] for row in rows} == {"passed", "written"}
    if ending == ".html":
        assert text.startswith("<!DOCTYPE html>") and "http" not in text


def test_other_endings_and_places_are_refused(tmp_path, capsys):
    assert cli.main(["progress", str(tmp_path), "--export", "mine.pdf"]) == 2
    assert "allowed are names that end in .csv" in capsys.readouterr().err
    assert cli.main(["progress", str(tmp_path)]) == 2
    assert "no exercise of this course" in capsys.readouterr().err
    assert cli.main(["progress", str(tmp_path / "nowhere")]) == 2
    assert "there is no folder" in capsys.readouterr().err
    put(tmp_path, "blank")
    assert cli.main(["progress", str(tmp_path), "--lesson", "99"]) == 2
    assert "no exercise 99" in capsys.readouterr().err


def test_the_command_in_chinese(tmp_path, capsys):
    put(tmp_path, "blank")
    assert cli.main(["progress", str(tmp_path), "--lang", "zh", "--export", str(tmp_path / "mine.csv")]) == 0
    printed = capsys.readouterr().out
    assert "还没做" in printed and "0 分，满分 16 分" in printed and "已写入" in printed


def test_the_table_can_be_read_without_seeing_it(counted):
    table = counted["partly"]._repr_html_()
    assert "<caption" in table and table.count('scope="col"') == 4 and 'scope="rowgroup"' in table
    assert "✓ passed" in table and "✗ not yet" in table
    assert "&lt;" not in table.split("</caption>")[0]


def test_titles_and_messages_cannot_run_anything(counted, tmp_path):
    nasty = copy.deepcopy(counted["partly"])
    nasty.exercises[0].tasks[0].title = "<script>alert(1)</script>"
    nasty.exercises[0].tasks[0].message = "=1+1"
    assert "<script>" not in nasty._repr_html_()
    nasty.export(tmp_path / "progress.csv")
    assert "'=1+1" in (tmp_path / "progress.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_checksum_is_nbgraders_own(language):
    utils = pytest.importorskip("nbgrader.utils")
    for folder in ("exercises", "solutions"):
        book = nbformat.read(COURSE / folder / language / NAME / f"{NAME}.ipynb", as_version=4)
        graded = [cell for cell in book.cells if "nbgrader" in cell.metadata]
        assert len(graded) > 15
        assert [exercise.checksum(cell) for cell in graded] == [
            utils.compute_checksum(cell) for cell in graded
        ]


# ---- with the hidden checks --------------------------------------------------------------------------


def fits_the_examples(folder):
    """Save an exercise whose one answer satisfies every example in sight, and no rule."""
    folder.mkdir(parents=True, exist_ok=True)
    book = demo_class.submission("perfect", COURSE)
    code = "def luck(packets, place):\n    return 0.5"
    demo_class.answers(book)["luck"].source = code
    nbformat.write(book, folder / f"{NAME}.ipynb")


def test_hidden_checks_find_what_the_visible_ones_cannot(tmp_path):
    fits_the_examples(tmp_path)
    visible = by_title(learner.progress(tmp_path))
    whole = learner.progress(tmp_path, full=True)
    assert visible[5].status == "passed"
    task = by_title(whole)[5]
    assert task.status == "failed" and task.points == 0
    assert "needs another look" in task.message and "Checked: " in task.message
    assert by_title(whole)[3].status == "passed"
    assert "the hidden ones included" in whole.summary()


def test_the_full_run_works_where_nothing_can_be_forked(tmp_path, monkeypatch):
    fits_the_examples(tmp_path)
    forked = learner.progress(tmp_path, full=True)
    monkeypatch.setattr(learner.running, "can_fork", lambda: False)
    again = learner.progress(tmp_path, full=True)
    states = [[(task.status, task.points) for task in each.exercises[0].tasks] for each in (forked, again)]
    assert states[0] == states[1]


def test_a_full_run_changes_no_file_and_reveals_no_solution(tmp_path):
    fits_the_examples(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*")}
    said = str(learner.progress(tmp_path, full=True))
    assert {path: path.read_bytes() for path in tmp_path.rglob("*")} == before
    assert "BEGIN" not in said and "packets.max(axis=1)" not in said


def test_a_class_variant_is_not_judged_by_the_public_checks(tmp_path):
    book = demo_class.submission("perfect", COURSE)
    book.metadata.qunxue["variant"] = 7
    nbformat.write(book, tmp_path / f"{NAME}.ipynb")
    (exercise,) = learner.progress(tmp_path, full=True).exercises
    assert not exercise.full and "variant" in exercise.problem and exercise.points == 16


def test_an_error_of_pythons_is_explained_in_the_notebooks_language(tmp_path):
    book = demo_class.submission("chinese", COURSE)
    demo_class.answers(book)["split"].source = "def split(total, people, rng):\n    return total / nobody"
    nbformat.write(book, tmp_path / f"{NAME}.ipynb")
    (exercise,) = learner.progress(tmp_path).exercises
    assert "这里没有叫 nobody 的东西" in exercise.tasks[2].message


def test_tables_speak_to_the_reader_or_to_programs(counted, tmp_path):
    use("zh")
    counted["partly"].export(tmp_path / "mine.csv")
    counted["partly"].export(tmp_path / "plain.csv", machine=True)
    heads = [
        (tmp_path / name).read_text(encoding="utf-8-sig").splitlines()[:2]
        for name in ("mine.csv", "plain.csv")
    ]
    assert heads[0][0].startswith("练习,版本,题号") and "通过" in heads[0][1]
    assert heads[1][0].startswith("exercise,edition,task") and "passed" in heads[1][1]
