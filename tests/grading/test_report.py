"""The report on a class and the files for learning platforms."""

import csv
import io
import re

import nbformat
import pytest

from qunxue import cli
from qunxue.grading import driver, export, report
from qunxue.language import use

from .conftest import ASSIGNMENT, ClassRoom


@pytest.fixture(scope="module")
def graded(released, tmp_path_factory):
    """A graded class of eight."""
    import shutil

    root = tmp_path_factory.mktemp("graded") / "class"
    shutil.copytree(released, root)
    room = ClassRoom(root)
    floor = "def split(total, people):\n    return [total // people] * people"
    for number in range(2):
        room.hand_in(f"student-{number}", room.solved())
    room.hand_in("student-2", room.solved(chart=None))
    for number in range(3, 6):
        room.hand_in(f"student-{number}", room.solved(split=floor, mean_share="def mean_share(f): return 1"))
    room.hand_in("=cmd(calc)", room.solved(split=floor))
    room.hand_in("student-7", room.solved(split="import os\ndef split(total, people): os._exit(1)"))
    driver.grade(ASSIGNMENT, root, workers=2)
    released = room.blank()
    for cell in released.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "test_split":
            cell.metadata["qunxue"] = {"task": "split", "number": 1}
    nbformat.write(released, root / "release" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb")
    return room


def test_tasks_are_judged(graded, english):
    found = report.read(ASSIGNMENT, graded.root)
    table = report.tasks(found).set_index("cell")
    assert table.loc["test_split", "solved"] == pytest.approx(3 / 8)
    # three are wrong; whose program ended in a test has the others still
    assert table.loc["test_mean", "solved"] == pytest.approx(5 / 8)
    # three visible passed, hidden failed; and the one whose id is a formula
    assert table.loc["test_split", "hidden only"] == 4
    assert table.loc["test_mean", "discrimination"] > 0
    assert table["not started"].to_dict() == {**dict.fromkeys(table.index, 0), "test_chart": 1}
    assert (table["seconds"].drop("meaning") > 0).all()
    common = report.failures(found)
    assert common.iloc[0]["cell"] in ("test_split", "test_mean") and common.iloc[0]["students"] >= 3
    # an answer as it was handed out is not a mistake
    assert "test_chart" not in set(common["cell"])


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_stands_alone(graded, tmp_path, language):
    status = cli.main(
        ["report", ASSIGNMENT, "--class", str(graded.root), "--to", str(tmp_path), "--lang", language]
    )
    assert status == 0
    page = (tmp_path / f"{ASSIGNMENT}.html").read_text(encoding="utf-8")
    use("en")
    # nothing is fetched: no address but the name spaces of SVG
    assert set(re.findall(r"https?://[^\s\"')]+", page)) <= {
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/xlink",
    }
    assert page.count("<svg") == page.count('role="img" aria-label="') >= 3
    assert "<script" not in page and "student-7" in page
    assert ("第 1 题（split）" if language == "zh" else "Task 1 (split)") in page
    assert f'lang="{"zh-Hans" if language == "zh" else "en"}"' in page
    rows = list(
        csv.reader(io.StringIO((tmp_path / f"{ASSIGNMENT}-students.csv").read_text(encoding="utf-8")))
    )
    assert len(rows) == 9 and not any(row[0].startswith("=") for row in rows)


def test_the_shareable_page_names_nobody(graded, tmp_path, english):
    status = cli.main(
        ["report", ASSIGNMENT, "--class", str(graded.root), "--to", str(tmp_path), "--without-names"]
    )
    assert status == 0
    for file in tmp_path.iterdir():
        assert not re.search(r"student-\d|calc", file.read_text(encoding="utf-8")), file
    assert not list(tmp_path.glob("*students*"))


def read_csv(path):
    """Return the rows of an exported file."""
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_canvas(graded, tmp_path, english):
    file = tmp_path / "canvas.csv"
    assert (
        cli.main(["export", ASSIGNMENT, "--class", str(graded.root), "--to", "canvas", "--file", str(file)])
        == 0
    )
    rows = read_csv(file)
    assert rows[0] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", ASSIGNMENT]
    assert rows[1] == ["    Points Possible", "", "", "", "", "12"]
    points = {row[3]: row[5] for row in rows[2:]}
    assert (
        points["student-0"] == "8"
        and points["student-3"] == "3"
        and points["student-2"] == "6"
        and len(points) == 8
    )
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


def test_moodle_with_a_template(graded, tmp_path, english):
    template = tmp_path / "moodle-export.csv"
    template.write_text(
        "First name,Last name,ID number,Email address\nAda,Ma,student-0,a@x\nNew,One,nobody,n@x\n"
    )
    file = tmp_path / "moodle.csv"
    arguments = ["export", ASSIGNMENT, "--class", str(graded.root), "--to", "moodle", "--file", str(file)]
    assert cli.main([*arguments, "--template", str(template)]) == 0
    assert read_csv(file) == [
        ["First name", "Last name", "ID number", "Email address", ASSIGNMENT],
        ["Ada", "Ma", "student-0", "a@x", "8"],
        ["New", "One", "nobody", "n@x", ""],
    ]
    assert cli.main(arguments) == 0
    assert read_csv(file)[0] == [
        "Username",
        "First name",
        "Last name",
        "ID number",
        "Email address",
        ASSIGNMENT,
    ]


def test_names_come_from_the_roster_and_nobody_is_left_out(graded, tmp_path, english):
    roster = graded.root / "roster.csv"
    roster.write_text(
        "id,first_name,last_name,email\nstudent-0,文,林,w@x\nlater,Ada,Ma,a@x\n", encoding="utf-8"
    )
    template = tmp_path / "canvas-export.csv"
    template.write_text(
        f"Student,ID,SIS User ID,SIS Login ID,Section,{ASSIGNMENT} (77)\nx,1,,student-0,,\ny,2,,later,,5\n"
    )
    try:
        arguments = ["export", "04", "--class", str(graded.root), "--to", "Moodle"]
        assert cli.main(arguments) == 0
        rows = {row[0]: row for row in read_csv(graded.root / f"grades-{ASSIGNMENT}-moodle.csv")}
        assert rows["student-0"] == ["student-0", "文", "林", "", "w@x", "8"]
        assert rows["later"] == ["later", "Ada", "Ma", "", "a@x", ""]
        file = tmp_path / "filled.csv"
        arguments[-1] = "Canvas"
        assert cli.main([*arguments, "--template", str(template), "--file", str(file)]) == 0
        # what the platform has of those who handed nothing in here is not emptied
        assert [row[5] for row in read_csv(file)[1:]] == ["8", "5"]
        roster.write_text("id\ns\ns\n")
        assert cli.main(arguments) != 0
    finally:
        roster.unlink()


def test_a_template_in_another_language_keeps_what_it_holds(graded, tmp_path, capsys, english):
    template, file = tmp_path / "moodle-zh.csv", tmp_path / "out.csv"
    head = f"名,姓,学号,作业：{ASSIGNMENT}（实际）,测验"
    template.write_text(f"{head}\nAda,Ma,student-0,-,-\n新,人,nobody,-,7.5\n", encoding="utf-8")
    arguments = ["export", "--class", str(graded.root), "--to", "moodle", "--file", str(file), "--template"]
    assert cli.main([*arguments, str(template), ASSIGNMENT]) == 0
    assert read_csv(file) == [
        head.split(","),
        ["Ada", "Ma", "student-0", "8", "-"],
        ["新", "人", "nobody", "-", "7.5"],
    ]
    assert "no column" not in capsys.readouterr().err
    template.write_text("学号,红包作业\nstudent-0,-\n", encoding="utf-8")
    assert cli.main([*arguments, str(template), ASSIGNMENT]) == 0
    assert read_csv(file) == [["学号", "红包作业", ASSIGNMENT], ["student-0", "-", "8"]]
    assert f"no column named {ASSIGNMENT}" in capsys.readouterr().err


def test_export_says_what_waits_for_a_person(graded, tmp_path, capsys, english):
    arguments = [
        "export",
        ASSIGNMENT,
        "--class",
        str(graded.root),
        "--to",
        "csv",
        "--file",
        str(tmp_path / "a.csv"),
    ]
    assert cli.main(arguments) == 0
    said = capsys.readouterr()
    assert "8 students" in said.out and "marked by hand in formgrader: 8 notebooks" in said.err


def test_plain_csv(graded, tmp_path, english):
    file = tmp_path / "all.csv"
    assert cli.main(["export", "--class", str(graded.root), "--to", "csv", "--file", str(file)]) == 0
    rows = read_csv(file)
    assert rows[0] == list(export.PLAIN)
    first = dict(zip(rows[0], next(row for row in rows if row[0] == "student-0"), strict=True))
    assert first["points"] == "8" and first["possible"] == "12" and first["to be marked by hand"] == "yes"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-x", "@sum", "\t=1", " =1", "＝1"])
def test_formulas_become_text(text):
    assert export.safe(text).startswith("'")


def test_bad_input_is_one_line(graded, classroom, tmp_path, capsys, english):
    def said(*arguments):
        assert cli.main(list(arguments)) not in (0, None)
        lines = capsys.readouterr().err.strip().splitlines()
        assert len(lines) == 1, lines
        return lines[0]

    root = str(graded.root)
    assert "name one of" in said("report", "nothing", "--class", root)
    assert "no assignment" in said("export", "nothing", "--class", root, "--to", "csv")
    assert "not been graded" in said("report", ASSIGNMENT, "--class", str(classroom.root))
    assert "nothing has been graded" in said("export", "--class", str(classroom.root), "--to", "csv")
    assert "no class folder" in said("export", "--class", str(tmp_path), "--to", "csv")
    assert "cannot be written" in said(
        "export", "--class", root, "--to", "csv", "--file", str(tmp_path / "no/where.csv")
    )
    assert "cannot be read" in said(
        "export", "--class", root, "--to", "moodle", "--template", str(tmp_path / "none")
    )
    (tmp_path / "bad.csv").write_text("a,b\n1,2\n")
    assert "none of the columns" in said(
        "export", "--class", root, "--to", "canvas", "--template", str(tmp_path / "bad.csv")
    )
