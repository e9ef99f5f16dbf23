"""What instructors and students elsewhere have reported, tried here with inputs of our own: each with the right outcome.

One class grades all of them in one run, between two honest students. Where each report was made:
jupyter/notebook#2680, #1800; jupyter/nbgrader#416, #583, #723, #724, #950, #956, #1339, #1374, #1941, #1965;
TU-Wien-dataLAB/grader-service#288, #341; ipython/ipython#7746; sagemathinc/cocalc#5028, #6137; sourcegrade/jagr#151;
Submitty/Submitty#554; microsoft/vscode-jupyter#2325, #2919; jupyter/help#67; ucbds-infra/otter-grader#617, #620, #807;
pytest-dev/pytest#8495; ikhlaqsidhu/data-x#43; udacity/sdc-issue-reports#1353; UM-USElab/gradecraft#2097, #2395;
mwouts/jupytext#191; executablebooks/jupyter-book#634.
"""

import csv
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from qunxue import cli, learner, python_errors, use
from qunxue.authoring import manuscript
from qunxue.classroom import folder
from qunxue.classroom.collect import collect
from qunxue.grading import driver, roster

HERE = Path(__file__).parent
NAME = "04_red_packets"
SOURCE = HERE / "source" / f"{NAME}.ipynb"
BESIDE = {"05", "07", "08", "11", "16", "17", "18", "19", "20", "22", "23", "24", "25"}
INPUTS = {
    f"{file.parent.name[:2]}-{file.stem}": file
    for file in sorted(HERE.glob("[0-9]*/*.ipynb"))
    if file.parent.name[:2] not in BESIDE
}


def new_class(root, students=(), source=None):
    """Make a class of the exercise as it was when the inputs were made, or of another text of it."""
    use("en")
    (root / "source" / NAME).mkdir(parents=True)
    (root / "submitted").mkdir()
    (root / "source" / NAME / f"{NAME}.ipynb").write_text(
        source or SOURCE.read_text(encoding="utf-8"), encoding="utf-8"
    )
    (root / "nbgrader_config.py").write_text(
        folder.CONFIGURATION.format(language="en", about=""), encoding="utf-8"
    )
    roster.write(root / roster.FILE, map(roster.student, students))
    folder.generate(root, "en", [NAME], map(roster.student, students))
    return root


def hand_in(root, student, content, name=f"{NAME}.ipynb", stamp="2026-11-20 10:00:00 UTC"):
    """Hand in a file."""
    place = root / "submitted" / student / NAME
    place.mkdir(parents=True, exist_ok=True)
    (place / name).parent.mkdir(parents=True, exist_ok=True)
    (place / name).write_bytes(content.read_bytes() if isinstance(content, Path) else content)
    (place / "timestamp.txt").write_bytes(stamp if isinstance(stamp, bytes) else stamp.encode())


def grades(root):
    """Return the automatic scores, and what waits, by student and cell."""
    database = sqlite3.connect(root / "gradebook.db")
    try:
        found = {}
        for student, name, score, waits in database.execute(
            "SELECT sa.student_id, bc.name, g.auto_score, g.needs_manual_grade FROM grade g "
            "JOIN submitted_notebook sn ON g.notebook_id = sn.id JOIN submitted_assignment sa "
            "ON sa.id = sn.assignment_id JOIN base_cell bc ON bc.id = g.cell_id"
        ):
            found.setdefault(student, {})[name] = "waits" if waits else score
        return found
    finally:
        database.close()


def essay(root, student):
    """Return the text that a marker sees in the answer's cell."""
    file = root / "autograded" / student / NAME / f"{NAME}.ipynb"
    cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
    return next(
        "".join(c["source"]) for c in cells if c["metadata"].get("nbgrader", {}).get("grade_id") == "meaning"
    )


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class that handed in everything, graded once: its root, the report, and the grades."""
    root = new_class(tmp_path_factory.mktemp("reported") / "class")
    for student in ("00-honest", "zz-honest"):
        hand_in(root, student, SOURCE)
    for student, file in INPUTS.items():
        hand_in(root, student, file)
    moodle = zipfile.ZipFile(HERE / "11_blank_beside_worked/moodle.zip")
    with moodle:
        for info in moodle.infolist():
            if info.filename.endswith(".ipynb"):
                hand_in(root, "11-both", moodle.read(info), Path(info.filename).name)
    book = json.loads(SOURCE.read_text(encoding="utf-8"))
    book["cells"][1]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "x" * 25_000_000}]
    hand_in(root, "23-large", json.dumps(book).encode())
    book = json.loads(SOURCE.read_text(encoding="utf-8"))
    book["cells"].insert(
        2, {"cell_type": "code", "source": "from helper import PLACE", "metadata": {}, "outputs": []}
    )
    hand_in(root, "20-nested", json.dumps(book).encode(), f"work/{NAME}.ipynb")
    hand_in(root, "20-nested", b"PLACE = 1", "work/helper.py")
    report = driver.grade(NAME, root, workers=2)
    return root, {row["student"]: row for row in report.rows}, grades(root)


@pytest.mark.slow
def test_whatever_is_handed_in_everybody_is_graded(graded):
    _, rows, found = graded
    assert {row["done"] for row in rows.values()} == {"graded"}
    assert set(found) == set(rows) >= set(INPUTS)
    for student in ("00-honest", "zz-honest"):
        assert rows[student]["points"] == 16 and rows[student]["look"] == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "student, test", [("04-log", "test_luck"), ("04-numpy", "test_gini"), ("13-decimal", "test_gini")]
)
def test_a_warning_or_an_odd_number_does_not_cost_a_point(graded, student, test):
    assert graded[2][student][test] == 2


@pytest.mark.slow
@pytest.mark.parametrize("student", ["09-heading", "09-two_cells", "09-new_cell", "10-conflict"])
def test_a_written_text_is_found_and_waits_for_a_reader(graded, student):
    root, rows, found = graded
    assert found[student]["meaning"] == "waits" and rows[student]["by hand"]
    assert len(essay(root, student)) > 25 and "Your answer here" not in essay(root, student)


@pytest.mark.slow
def test_of_conflicting_versions_one_is_graded_and_the_other_is_named(graded):
    look = " ".join(graded[1]["10-conflict"]["look"])
    assert "two versions" in look and "`meaning`" in look


@pytest.mark.slow
def test_the_worked_copy_beside_an_untouched_one_is_graded_and_that_is_said(graded):
    root, rows, _ = graded
    assert rows["11-both"]["points"] > 0
    text = (root / "autograded/11-both" / NAME / f"{NAME}.ipynb").read_text(encoding="utf-8")
    assert "holds fewer answers than" in text


@pytest.mark.slow
@pytest.mark.parametrize("student", ["20-nested", "23-large"])
def test_files_beside_the_notebook_and_large_outputs_cost_nothing(graded, student):
    assert graded[1][student]["points"] == 16


@pytest.mark.slow
def test_everybody_gets_feedback_and_all_tables_agree(graded, capsys):
    root, rows, _ = graded
    assert cli.main(["class", "return", "04", "--class", str(root)]) == 0
    with zipfile.ZipFile(root / f"feedback-{NAME}.zip") as archive:
        assert len({name.split("/")[0] for name in archive.namelist()}) == len(rows)
    capsys.readouterr()


@pytest.mark.slow
def test_late_or_not_is_reckoned_anew_without_running_anything(tmp_path, capsys):
    from nbgrader.api import Gradebook

    root = new_class(tmp_path / "class")
    with open(root / "nbgrader_config.py", "a", encoding="utf-8") as config:
        config.write('c.LateSubmissionPlugin.penalty_method = "zero"\n')
    stamps = {file.stem: file.read_bytes() for file in (HERE / "07_timezone").glob("*.txt")}
    stamps["late"] = b"2026-11-20 13:00:00 UTC"
    for student, stamp in stamps.items():
        hand_in(root, student, SOURCE, stamp=stamp)

    def due(moment):
        with Gradebook(f"sqlite:///{root}/gradebook.db", "qunxue") as book:
            book.update_or_create_assignment(NAME, duedate=moment)

    def points():
        report = driver.grade(NAME, root, workers=2)
        table = {row["student"]: row["points"] for row in report.rows}
        assert cli.main(["export", "04", "--class", str(root), "--to", "csv"]) == 0
        with open(root / f"grades-{NAME}-csv.csv", encoding="utf-8-sig") as file:
            exported = {row["student"]: float(row["points"]) for row in csv.DictReader(file)}
        assert exported == table
        return table, report

    due("2026-11-20 12:00:00 UTC")
    table, report = points()
    # 18:00 at +08:00 is 10:00; CST may be China or Chicago: nobody is punished, the teacher is asked
    assert table == {"bom": 16, "offset": 16, "cst": 16, "late": 0}
    look = {row["student"]: " ".join(row["look"]) for row in report.rows}
    assert "CST" in look["cst"] and "Asia/Shanghai" in look["cst"] and look["offset"] == ""
    with open(root / "nbgrader_config.py", "a", encoding="utf-8") as config:
        config.write('c.Exchange.timezone = "Asia/Shanghai"\n')
    due("2026-11-20 09:00:00 UTC")
    table, report = points()
    assert report.graded == 0 and table == {"bom": 0, "offset": 0, "cst": 0, "late": 0}
    with Gradebook(f"sqlite:///{root}/gradebook.db", "qunxue") as book:
        mark = book.find_grade("meaning", NAME, NAME, "late")
        mark.manual_score, mark.needs_manual_grade = 4, False
        book.db.commit()
    assert points()[0]["late"] == 0
    due("2026-11-21 12:00:00 UTC")
    table, report = points()
    assert report.graded == 0 and table == {"bom": 16, "offset": 16, "cst": 16, "late": 20}
    capsys.readouterr()


@pytest.mark.slow
def test_a_text_handed_in_anew_after_marking_is_announced_until_somebody_has_looked(tmp_path):
    from nbgrader.api import Gradebook

    root = new_class(tmp_path / "class")
    hand_in(root, "ada", SOURCE)
    driver.grade(NAME, root, workers=1)

    def mark(points):
        with Gradebook(f"sqlite:///{root}/gradebook.db", "qunxue") as book:
            grade = book.find_grade("meaning", NAME, NAME, "ada")
            grade.manual_score, grade.needs_manual_grade = points, False
            book.db.commit()

    mark(3)
    assert driver.grade(NAME, root, workers=1).rows[0]["look"] == []
    book = json.loads(SOURCE.read_text(encoding="utf-8"))
    book["cells"][-1]["source"] = "Something else altogether."
    hand_in(root, "ada", json.dumps(book).encode())
    for force in (False, False, True):
        [row] = driver.grade(NAME, root, workers=1, force=force).rows
        assert "new text was handed in after marking: meaning" in row["look"][0]
        assert row["by hand"] and row["points"] == 19
    mark(3)
    [row] = driver.grade(NAME, root, workers=1).rows
    assert row["look"] == [] and not row["by hand"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "last, expected", [("np.float64(0.25)", 0.25), ("-1", "waits"), ("'well done'", "waits")]
)
def test_partial_credit_is_read_as_it_is_meant_or_waits(tmp_path, last, expected):
    handed_out = new_class(tmp_path / "before") / "release" / NAME / f"{NAME}.ipynb"
    source = json.loads(SOURCE.read_text(encoding="utf-8"))
    for cell in source["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "test_best_place":
            cell["source"] = last
    root = new_class(tmp_path / "class", source=json.dumps(source))
    hand_in(root, "ada", handed_out)
    [row] = driver.grade(NAME, root, workers=1).rows
    assert grades(root)["ada"]["test_best_place"] == expected
    assert ("no number of points" in " ".join(row["look"])) == (expected == "waits")
    # a test that the teacher has changed is not blamed on the student
    assert "Changed tests" not in (root / "autograded/ada" / NAME / f"{NAME}.ipynb").read_text(
        encoding="utf-8"
    )


def people(file):
    """Return the rows of a roster."""
    return roster.read(HERE / file)


def test_numbers_in_file_names_are_nobodys_ids(tmp_path):
    root = new_class(tmp_path / "class", people("05_wrong_student/roster.csv"))
    report = collect(HERE / "05_wrong_student/names.zip", root)
    assert {(who, path.split("/")[-1]) for who, _, path, _ in report.placed} == {
        ("01", "张伟_04_red_packets.ipynb"), ("02", "04_red_packets.ipynb"), ("04", "04_red_packets.ipynb"),
        ("12", "赵敏 2026-11-20.ipynb"),
    }  # fmt: skip
    assert report.passed_over == report.unplaced == []
    report = collect(HERE / "05_wrong_student/moodle_unknown.zip", root)
    assert report.placed == [] and len(report.unplaced) >= 1


def test_the_worked_one_of_two_files_of_the_same_time_is_placed(tmp_path):
    root = new_class(tmp_path / "class", people("11_blank_beside_worked/roster.csv"))
    report = collect(HERE / "11_blank_beside_worked/moodle.zip", root)
    assert len(report.placed) == 2 and not report.unplaced
    assert all("untouched" in why for _, why in report.passed_over) and report.passed_over


def test_names_that_browsers_spoil_and_files_beside_a_notebook_are_taken(tmp_path):
    root = new_class(tmp_path / "class", people("19_extension/roster.csv"))
    report = collect(HERE / "19_extension", root)
    assert {who for who, *_ in report.placed} == {"s1", "s2"}
    report = collect(HERE / "20_support_files/files.zip", root)
    assert {Path(path).name for *_, path in report.travelled} == {"helper.py", "fig.png"}


@pytest.mark.parametrize("file", ["bom", "no_cell_metadata", "no_notebook_metadata"])
def test_progress_reads_what_grading_reads(tmp_path, file, monkeypatch):
    use("en")
    monkeypatch.setattr(learner, "_course_copies", lambda: {(NAME, "en"): SOURCE})
    (tmp_path / f"{NAME}.ipynb").write_bytes((HERE / f"18_progress_blind/{file}.ipynb").read_bytes())
    notebook = learner._read(tmp_path / f"{NAME}.ipynb")
    tasks = learner.tasks_of(notebook)
    assert sum(task.maximum for task, _ in tasks if not task.by_hand) == 16
    assert all(task.status in ("failed", "written") for task, _ in tasks)  # answered, and to be run


@pytest.mark.parametrize(
    "file, filled",
    [("email_case", 2), ("login_case", 1), ("trailing_blank", 1), ("worksheet", 1), ("semicolon", 1)],
)
def test_templates_are_matched_without_case_and_blanks(file, filled):
    from qunxue.grading import export, tables

    known = {one["id"]: one for one in people("16_export_template/roster.csv")}
    rows = [
        {"student": one["id"], "first name": one["first_name"], "last name": one["last_name"], "email": one["email"],
         "lms id": "", "assignment": NAME, "points": 7.0, "possible": 20.0}
        for one in known.values()
    ]  # fmt: skip
    path = HERE / f"16_export_template/{file}.csv"
    platform = "canvas" if "login" in file or "blank" in file else "moodle"
    made, result = export.table(rows, platform, tables.read(path.read_bytes(), path.name))
    assert (result.rows, result.added) == (filled, [])
    assert len(made[0]) == len(tables.read(path.read_bytes(), path.name).rows[0])
    assert sum("7" in row for row in made) == filled


def test_lost_zeros_are_found_again_and_only_the_meant_column_is_filled():
    from qunxue.grading import export, tables

    base = {
        "first name": "",
        "last name": "",
        "email": "",
        "lms id": "",
        "assignment": NAME,
        "possible": 20.0,
    }
    rows = [{**base, "student": "00123", "points": 5.0}, {**base, "student": "S789", "points": 6.0}]
    head = f"ID number,{NAME} (Percentage),Assignment: {NAME} (Real),{NAME}_bonus"
    made, result = export.table(rows, "moodle", tables.read(f"{head}\n123,-,-,-\n".encode(), "t.csv"))
    assert made[1] == ["123", "-", "5", "-"] and result.unseen == ["S789"]
    twice = f"ID number,{NAME} (1),{NAME} (2)\n123,-,-\n"
    with pytest.raises(ValueError, match="several columns"):
        export.table(rows, "moodle", tables.read(twice.encode(), "t.csv"))


def test_a_class_in_a_path_with_brackets_is_refused_in_one_line(tmp_path, capsys):
    root = new_class(tmp_path / "good")
    hand_in(root, "s1", SOURCE)
    root.rename(tmp_path / "moved [A]")
    for words in (["grade", "04"], ["class", "return", "04"], ["export", "04", "--to", "csv"]):
        assert cli.main([*words, "--class", str(tmp_path / "moved [A]")]) == 2
        said = capsys.readouterr().err
        assert "another name" in said and len(said.strip().splitlines()) == 1


def test_folders_that_can_be_nobodys_are_one_line_each(tmp_path, capsys):
    root = new_class(tmp_path / "class")
    for name in (".hidden", "[x]", "a\nb"):
        hand_in(root, name, SOURCE)
    assert cli.main(["grade", "04", "--class", str(root)]) == 3
    said = capsys.readouterr()
    assert said.out.count("could not be graded") == 3 and "3 could not be graded" in said.err


def test_the_newest_backup_stays_whatever_the_clock_says(tmp_path, monkeypatch):
    from qunxue.grading import gradebook

    sqlite3.connect(tmp_path / "gradebook.db").close()
    url = f"sqlite:///{tmp_path / 'gradebook.db'}"

    class Clock(gradebook.datetime.datetime):
        year_now = 2030

        @classmethod
        def now(cls, zone=None):
            cls.year_now -= 1
            return cls(cls.year_now, 1, 1)

    monkeypatch.setattr(gradebook.datetime, "datetime", Clock)
    made = [gradebook.back_up(url, tmp_path / "backups") for _ in range(14)]
    assert [copy.exists() for copy in made] == [False] * 4 + [True] * 10


def test_a_manuscript_with_a_byte_order_mark_is_told_so_in_one_line(tmp_path, capsys):
    use("en")
    path = tmp_path / "manuscript" / "04_red_packets" / "lesson.py"
    path.parent.mkdir(parents=True)
    path.write_bytes(
        b"\xef\xbb\xbf"
        + (HERE / "25_manuscript_bom" / "bom_head.py").read_bytes().removeprefix(b"\xef\xbb\xbf")
    )
    with pytest.raises(manuscript.ManuscriptError) as failure:
        manuscript.read(path)
    (line,) = str(failure.value).splitlines()
    assert "lesson.py:1:" in line and "save it as UTF-8 without BOM" in line


@pytest.mark.parametrize(
    ("language", "named"),
    [("en", "numpy, pandas, altair and networkx"), ("zh", "numpy、pandas、altair 和 networkx")],
)
def test_an_unknown_import_is_told_which_packages_there_are(language, named):
    use(language)
    try:
        assert named in python_errors.meaning("ModuleNotFoundError", "No module named 'scipy'")
    finally:
        use("en")
