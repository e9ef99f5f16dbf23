"""Whole classes, graded by the real commands."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from qunxue import cli
from qunxue.grading import cleaning, driver
from qunxue.grading.folder import GradingError
from qunxue.running.executor import merge_streams

from .attacks import SCORING
from .both_ways import normal
from .conftest import ASSIGNMENT, instructor_notebook

FULL = {"test_split": 3.0, "test_mean": 2.0, "test_chart": 2.0, "test_degree": 1.0}
PARTLY = "def split(total, people):\n    return [total // people] * people"


def points(classroom, student):
    """Return the automatic points of the test cells that earned any."""
    return {name: score for name, (score, _) in classroom.scores()[student].items() if score}


def command(*arguments, cwd=None, **keywords):
    """Run a command of the project as a user would."""
    return subprocess.run(
        [sys.executable, "-m", *arguments], capture_output=True, text=True, cwd=cwd, **keywords
    )


def hand_in_honest(classroom):
    """Hand in what honest students do: right, partly right, wrong, an error, a blank, warnings, output."""
    made = {
        "right": classroom.solved(),
        "chinese": classroom.solved("zh"),
        "partly": classroom.solved(split=PARTLY, chart=None),
        "wrong": classroom.solved(split="def split(total, people): return 5", degree="degree = 3"),
        "error": classroom.solved(mean_share="def mean_share(frame): return frame['nothing']", chart="1 / 0"),
        "blank": classroom.blank(),
        "syntax": classroom.solved(split="def split(total, people)\n    return 1"),
        "warns": classroom.solved(
            split="import warnings\ndef split(t, p):\n    warnings.warn('old')\n    return [t // p] * p"
        ),
        "talks": classroom.solved(degree="for i in range(3): print(i)\ndegree = 4\npd.DataFrame({'a': [1]})"),
    }
    for student, notebook in made.items():
        classroom.hand_in(student, notebook)
    return list(made)


def traceback_of(outputs):
    """Take the steps of an error's traceback out of a cell's outputs and return them, calls without their arguments."""
    return [
        re.sub(r"(, in )(?:\w+\.)*(\w+)\(.*?\)", r"\1\2()", re.sub(r"\\u001b\[[\d;]*m", "", normal(step)))
        for output in outputs
        if output.output_type == "error"
        for step in output.pop("traceback")
    ]


def is_part_of(ours, theirs):
    """Return whether ours are steps of theirs, in order: what caused an error inside pandas stays with the student's."""
    rest = iter(theirs)
    return all(step in rest for step in ours)


@pytest.mark.slow
def test_honest_scores_and_outputs_are_those_of_stock_nbgrader(classroom, tmp_path):
    students = hand_in_honest(classroom)
    stock = tmp_path / "stock"
    shutil.copytree(classroom.root, stock)
    driver.grade(ASSIGNMENT, classroom.root, workers=2)
    done = command("nbgrader", "autograde", ASSIGNMENT, cwd=stock)
    assert done.returncode == 0, done.stderr
    ours, theirs = classroom.scores(), type(classroom)(stock).scores()
    assert ours == theirs
    assert ours["right"]["test_split"] == (3.0, False) and ours["right"]["meaning"] == (None, True)
    assert ours["warns"]["test_split"][0] == 0 and ours["blank"]["meaning"] == (0.0, False)
    for student in students:
        path = Path("autograded", student, ASSIGNMENT, f"{ASSIGNMENT}.ipynb")
        one, other = (nbformat.read(root / path, as_version=4) for root in (classroom.root, stock))
        for mine, theirs_ in zip(one.cells, other.cells, strict=True):
            if mine.cell_type == "code":
                merge_streams(theirs_)
                theirs_ = cleaning.cleaned(nbformat.v4.new_notebook(cells=[theirs_])).cells[0]
                steps = [traceback_of(outputs) for outputs in (mine.outputs, theirs_.outputs)]
                assert is_part_of(*steps), (student, mine.source)
                assert normal(mine.outputs) == normal(theirs_.outputs), (student, mine.source)
                assert mine.execution_count == theirs_.execution_count

    # formgrader, feedback and export go on from here
    assert command("nbgrader", "generate_feedback", ASSIGNMENT, cwd=classroom.root).returncode == 0
    page = (classroom.root / "feedback/right" / ASSIGNMENT / f"{ASSIGNMENT}.html").read_text(encoding="utf-8")
    assert "test_split" in page
    assert command("nbgrader", "export", cwd=classroom.root).returncode == 0
    rows = (classroom.root / "grades.csv").read_text().splitlines()
    assert len(rows) == 1 + len(students)


def broken_submissions(classroom):
    """Hand in what accidents make, and return what each student must still earn."""
    right = classroom.solved

    def cells(notebook, *changes):
        for change in changes:
            change(notebook.cells)
        return notebook

    def place(cells, name):
        return next(
            i for i, one in enumerate(cells) if one.metadata.get("nbgrader", {}).get("grade_id") == name
        )

    expected = {}

    def give(student, content, earned=FULL, **keywords):
        classroom.hand_in(student, content, **keywords)
        expected[student] = earned

    give("duplicated", cells(right(), lambda c: c.insert(5, nbformat.from_dict(dict(c[3], id="twice")))))
    give(
        "deleted",
        cells(right(), lambda c: c.pop(place(c, "test_split")), lambda c: c.pop(place(c, "test_mean"))),
    )
    give("edited", cells(right(split="def split(total, people): return 0"),
                         lambda c: c[place(c, "test_split")].update(source="pass")),
         {k: v for k, v in FULL.items() if k != "test_split"})  # fmt: skip
    give("reordered", cells(right(), lambda c: c.insert(0, c.pop(place(c, "test_mean")))))
    give("retyped", cells(right(), lambda c: c.__setitem__(
        place(c, "test_mean"), nbformat.v4.new_markdown_cell("x", metadata=c[place(c, "test_mean")].metadata))))  # fmt: skip
    give(
        "metadata",
        cells(
            right(),
            lambda c: c[3].metadata.nbgrader.update(points=99),
            lambda c: c[5].metadata.nbgrader.pop("grade"),
        ),
    )
    old = cells(
        right(),
        lambda c: [one.metadata.nbgrader.update(schema_version=1) for one in c if "nbgrader" in one.metadata],
    )
    give("oldschema", old)
    give("renamed", right(), name="my homework (2).ipynb")
    give("nothing", None, {})
    give("nojson", "this is no notebook", {})
    give("truncated", nbformat.writes(right())[:-900], None)
    wrong = right()
    wrong.metadata.kernelspec = {"name": "julia-9", "display_name": "Julia"}
    give("kernel", wrong)
    three = nbformat.convert(right(), 3)
    give(
        "format3",
        nbformat.v3.writes_json(three) if hasattr(nbformat.v3, "writes_json") else json.dumps(three),
    )
    give("dead", right(chart="import os\nos._exit(1)"), {k: v for k, v in FULL.items() if k != "test_chart"})
    give("slow", right(chart="while True: pass"), {k: v for k, v in FULL.items() if k != "test_chart"})
    give("link", right())
    path = classroom.root / "submitted/link" / ASSIGNMENT / "data.csv"
    path.symlink_to(classroom.root / "gradebook.db")
    give("linked", None, {})
    (classroom.root / "submitted/linked" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").symlink_to(
        classroom.root / "source" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    )
    give("badtime", right(), files={"timestamp.txt": "yesterday"})
    give("honest", right())
    return expected


@pytest.mark.slow
def test_accidents_and_attacks_cost_nobody_else_anything(classroom, capsys):
    expected = broken_submissions(classroom)
    attacks = {
        f"attack{number:02}": source
        for number, source in enumerate(SCORING.values())
        if isinstance(source, str)
    }
    for student, source in attacks.items():
        classroom.hand_in(student, classroom.solved(split=source, mean_share="pass", degree="degree = 0"))
    before = (classroom.root / "source" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_bytes()
    (classroom.root / "nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.course_id = 'demo'\nc.Execute.timeout = 3\n"
    )
    status = cli.main(["grade", ASSIGNMENT, "--class", str(classroom.root), "--workers", "2"])
    assert status == 0
    table = capsys.readouterr().out
    for student, earned in expected.items():
        got = points(classroom, student)
        if earned is None:
            assert got["test_split"] == 3.0
        else:
            assert got == earned, student
    scores = classroom.scores()
    for student in attacks:
        # some give the right shares, or a right answer of their own, after looking around in vain, and earn them
        if "def mean_share" not in attacks[student]:
            assert scores[student]["test_mean"][0] == 0, attacks[student]
    assert "forge" in table
    assert before == (classroom.root / "source" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_bytes()
    # nobody is without a grade, and every notebook can be shown
    assert all(
        score is not None or name == "meaning" for row in scores.values() for name, (score, _) in row.items()
    )
    for student in [*expected, *attacks]:
        assert classroom.graded(student).cells
    told = classroom.graded("deleted").cells[0].source
    assert "Put right before grading" in told and "test_split" in told
    assert "not reached" in json.dumps(classroom.graded("nothing").cells) or "handed in" in json.dumps(
        classroom.graded("nothing").cells
    )
    done = command("nbgrader", "generate_feedback", ASSIGNMENT, cwd=classroom.root)
    assert done.returncode == 0, done.stderr[-800:]


@pytest.mark.slow
def test_only_what_changed_is_graded_again_and_manual_grades_survive(classroom):
    for student in ("ada", "ben", "cai"):
        classroom.hand_in(student, classroom.solved())
    first = driver.grade(ASSIGNMENT, classroom.root, workers=1)
    assert first.graded == 3
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{classroom.root}/gradebook.db", "demo") as book:
        essay = book.find_grade("meaning", ASSIGNMENT, ASSIGNMENT, "ada")
        essay.manual_score, essay.needs_manual_grade = 3.5, False
        book.find_grade("test_split", ASSIGNMENT, ASSIGNMENT, "ada").manual_score = 1.0
        book.find_comment("meaning", ASSIGNMENT, ASSIGNMENT, "ada").manual_comment = "good"
        book.db.commit()
    assert driver.grade(ASSIGNMENT, classroom.root, workers=1).graded == 0
    classroom.hand_in("ada", classroom.solved(split="def split(total, people): return None"))
    again = driver.grade(ASSIGNMENT, classroom.root, workers=1)
    assert [row["student"] for row in again.rows if row["done"] == "graded"] == ["ada"]
    with Gradebook(f"sqlite:///{classroom.root}/gradebook.db", "demo") as book:
        essay = book.find_grade("meaning", ASSIGNMENT, ASSIGNMENT, "ada")
        assert essay.manual_score == 3.5
        split = book.find_grade("test_split", ASSIGNMENT, ASSIGNMENT, "ada")
        assert (split.auto_score, split.manual_score, split.score) == (0, 1.0, 1.0)
        assert book.find_comment("meaning", ASSIGNMENT, ASSIGNMENT, "ada").comment == "good"
    assert driver.grade(ASSIGNMENT, classroom.root, workers=1, student="ben", force=True).graded == 1
    assert len(list((classroom.root / ".qunxue/backups").glob("gradebook-*.db"))) == 3


def _start(classroom, *more):
    return subprocess.Popen(
        [sys.executable, "-m", "qunxue.cli", "grade", ASSIGNMENT, "--class", str(classroom.root), "--workers", "1", *more],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def _records(classroom):
    database = sqlite3.connect(classroom.root / "gradebook.db", timeout=20)
    try:
        return dict(database.execute("SELECT student, graded FROM qunxue_record"))
    except sqlite3.OperationalError:
        return {}
    finally:
        database.close()


def _slow_class(classroom, count):
    for number in range(count):
        classroom.hand_in(
            f"s{number:02}", classroom.solved(chart="import time; time.sleep(0.4)\nchart = None")
        )


def _wait_for_some(classroom, process, count):
    while len(_records(classroom)) < count and process.poll() is None:
        time.sleep(0.05)
    assert process.poll() is None, process.stderr.read()


def _consistent(classroom):
    """Every student with a record has all grades and a notebook; nobody else has any."""
    records, scores = _records(classroom), classroom.scores()
    assert set(records) == set(scores)
    for student in records:
        assert scores[student]["test_split"][0] == 3.0 and classroom.graded(student).cells
    return records


@pytest.mark.slow
def test_killed_at_any_moment_the_next_run_does_the_rest(classroom):
    _slow_class(classroom, 7)
    with _start(classroom) as process:
        _wait_for_some(classroom, process, 2)
        process.send_signal(signal.SIGKILL)
        process.communicate()
    before = _consistent(classroom)
    assert 2 <= len(before) < 7
    report = driver.grade(ASSIGNMENT, classroom.root, workers=2)
    assert report.graded == 7 - len(before) and len(report.rows) == 7
    after = _consistent(classroom)
    assert {student: after[student] for student in before} == before
    assert not list((classroom.root / "autograded").glob("*/.*"))


@pytest.mark.slow
def test_interrupted_it_stops_at_once_and_keeps_what_is_done(classroom):
    _slow_class(classroom, 12)
    with _start(classroom) as process:
        _wait_for_some(classroom, process, 1)
        with pytest.raises(GradingError, match="another grading run"):
            driver.grade(ASSIGNMENT, classroom.root)
        started = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
        # two seconds of a machine that has nothing else to do
        assert time.monotonic() - started < 2 * max(1.0, 1.5 * os.getloadavg()[0] / os.cpu_count())
    assert process.returncode == 130 and "Traceback" not in errors
    assert _consistent(classroom)


def _bad(classroom, *arguments, said, cwd=None):
    before = {
        path: path.read_bytes()
        for path in classroom.root.rglob("*")
        if path.is_file() and ".qunxue" not in path.parts
    }
    import contextlib
    import io

    errors = io.StringIO()
    with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
        status = cli.main(["grade", *arguments])
    lines = errors.getvalue().strip().splitlines()
    assert status not in (0, None) and len(lines) == 1, lines
    assert said in lines[0], lines[0]
    after = {
        path: path.read_bytes()
        for path in classroom.root.rglob("*")
        if path.is_file() and ".qunxue" not in path.parts
    }
    assert before == after


def test_bad_input_is_said_in_one_line_and_changes_nothing(classroom):
    root = str(classroom.root)
    _bad(classroom, "05_other", "--class", root, said="no assignment '05_other'")
    _bad(classroom, ASSIGNMENT, "--class", root + "/nowhere", said="no class folder")
    _bad(classroom, ASSIGNMENT, "--class", root + "/source", said="is no class folder")
    _bad(classroom, ASSIGNMENT, "--class", root, said="nobody has handed in 04_demo")
    classroom.hand_in("ada", classroom.solved())
    _bad(
        classroom,
        ASSIGNMENT,
        "--class",
        root,
        "--student",
        "bob",
        said="no submission of '04_demo' by student 'bob'",
    )
    path = classroom.root / "gradebook.db"
    kept = path.read_bytes()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = 'ffffffffffff'")
    database.close()
    _bad(classroom, ASSIGNMENT, "--class", root, said="newer nbgrader")
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = '724cde206c17'")
    database.close()
    _bad(classroom, ASSIGNMENT, "--class", root, said="nbgrader db upgrade")
    path.write_bytes(b"no database at all, only text" * 50)
    _bad(classroom, ASSIGNMENT, "--class", root, said="cannot be read")
    path.write_bytes(kept)
    config = classroom.root / "nbgrader_config.py"
    config.write_text("c = get_config()\nc.CourseDirectory.course_id = 'another'\n")
    _bad(classroom, ASSIGNMENT, "--class", root, said="belongs to the course 'demo'")
    with pytest.raises(SystemExit):
        cli.main(["grade", ASSIGNMENT, "--class", root, "--workers", "0"])


def test_a_folder_that_cannot_be_written(classroom, monkeypatch):
    classroom.hand_in("ada", classroom.solved())
    real = open

    def refuse(path, mode="r", *more, **keywords):
        if str(path).endswith("lock"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, mode, *more, **keywords)

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(GradingError, match="cannot be written"):
        driver.grade(ASSIGNMENT, classroom.root)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to make a small disk")
def test_a_full_disk(classroom, tmp_path):
    for number in range(4):
        classroom.hand_in(f"s{number}", classroom.solved())
    small = tmp_path / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1600k", "tmpfs", str(small)], check=True)
    try:
        shutil.copytree(classroom.root, small / "class")
        filler = small / "filler"
        with open(filler, "wb") as file:
            free = os.statvfs(small)
            room = free.f_bavail * free.f_frsize
            file.write(b"x" * max(0, room - 260_000))
        with pytest.raises(GradingError, match="disk is full"):
            driver.grade(ASSIGNMENT, small / "class", workers=1)
        with sqlite3.connect(small / "class/gradebook.db") as database:
            assert next(database.execute("PRAGMA integrity_check"))[0] == "ok"
        database.close()
        filler.unlink()
        report = driver.grade(ASSIGNMENT, small / "class", workers=1)
        assert len(report.rows) == 4
    finally:
        subprocess.run(["umount", "-l", str(small)], check=False)


def test_the_roster_brings_names_and_those_who_have_not_handed_in(classroom, capsys):
    (classroom.root / "roster.csv").write_text(
        "id,first_name,last_name,email\nada,Ada,Ma,a@x\nwen,文,林,\n", encoding="utf-8"
    )
    classroom.hand_in("ada", classroom.solved())
    assert cli.main(["grade", "04", "--class", str(classroom.root), "--workers", "1"]) == 0
    said = capsys.readouterr().out
    assert "nothing handed in (1): wen" in said and "in formgrader: 1 notebook " in said
    query = "SELECT id, first_name, last_name, email FROM student ORDER BY id"
    with sqlite3.connect(classroom.root / "gradebook.db") as database:
        assert list(database.execute(query)) == [("ada", "Ada", "Ma", "a@x"), ("wen", "文", "林", None)]
    database.close()
    # somebody joins late and somebody marries: an unchanged class still gets their names
    (classroom.root / "roster.csv").write_text("id,last_name\nada,Lin\nzoe,Zhou\n", encoding="utf-8")
    report = driver.grade(ASSIGNMENT, classroom.root)
    assert report.graded == 0 and report.absent == ["zoe"] and report.problems == []
    with sqlite3.connect(classroom.root / "gradebook.db") as database:
        assert [row[:3] for row in database.execute(query)] == [
            ("ada", "Ada", "Lin"),
            ("wen", "文", "林"),
            ("zoe", None, "Zhou"),
        ]
    database.close()
    # a damaged roster is told and keeps nobody from being graded
    (classroom.root / "roster.csv").write_text("id\nada\nada\n", encoding="utf-8")
    report = driver.grade(ASSIGNMENT, classroom.root, force=True)
    assert report.graded == 1 and ["line 3" in problem for problem in report.problems] == [True]


def test_marks_by_hand_are_part_of_the_points_that_a_second_run_shows(classroom):
    from nbgrader.api import Gradebook

    classroom.hand_in("ada", classroom.solved())
    [row] = driver.grade(ASSIGNMENT, classroom.root, workers=1).rows
    assert (row["points"], row["possible"], row["by hand"]) == (8.0, 12.0, True)
    with Gradebook(f"sqlite:///{classroom.root / 'gradebook.db'}") as gradebook:
        grade = gradebook.find_grade("meaning", ASSIGNMENT, ASSIGNMENT, "ada")
        grade.manual_score, grade.needs_manual_grade = 3.0, False
        gradebook.db.commit()
    [row] = driver.grade(ASSIGNMENT, classroom.root, workers=1).rows
    assert (row["done"], row["points"], row["by hand"]) == ("skipped", 11.0, False)
    # nbgrader flags them for another look when all is graded again: they still count, and nobody is sent to mark
    [row] = driver.grade(ASSIGNMENT, classroom.root, workers=1, force=True).rows
    assert (row["done"], row["points"], row["by hand"]) == ("graded", 11.0, False)


def test_the_instructors_files_replace_the_students(classroom):
    (classroom.root / "source" / ASSIGNMENT / "data.csv").write_text("right")
    source = "assert open('data.csv').read() == 'right'\ndegree = 4"
    classroom.hand_in("ada", classroom.solved(degree=source), files={"data.csv": "wrong", "own.txt": "mine"})
    driver.grade(ASSIGNMENT, classroom.root, workers=1)
    assert points(classroom, "ada") == FULL
    folder = classroom.root / "autograded/ada" / ASSIGNMENT
    assert (folder / "data.csv").read_text() == "right" and (folder / "own.txt").read_text() == "mine"
    assert (folder / f"{ASSIGNMENT}.ipynb").stat().st_mode & 0o777 == 0o444


def test_late_submissions_are_penalised_as_nbgrader_does(classroom):
    (classroom.root / "nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.course_id = 'demo'\n"
        "c.LateSubmissionPlugin.penalty_method = 'zero'\n"
    )
    with sqlite3.connect(classroom.root / "gradebook.db") as database:
        database.execute("UPDATE assignment SET duedate = '2026-02-28 00:00:00.000000'")
    database.close()
    classroom.hand_in("late", classroom.solved())
    driver.grade(ASSIGNMENT, classroom.root, workers=1)
    with sqlite3.connect(classroom.root / "gradebook.db") as database:
        rows = list(database.execute("SELECT late_submission_penalty FROM submitted_notebook"))
    database.close()
    assert rows == [(8.0,)]


def test_the_demo_assignment_is_solvable():
    assert len(instructor_notebook().cells) == 11
