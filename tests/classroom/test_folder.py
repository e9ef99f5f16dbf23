"""A class folder: made once, never over anything, with what students get and what they must not get."""

import json
import zipfile
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook

from qunxue import cli, language
from qunxue.authoring.checkout import root
from qunxue.classroom import folder
from qunxue.classroom.settings import settings
from qunxue.grading import roster

BUGS = Path(__file__).parents[1] / "reported"
STUDENTS = [{"id": "s1", "first_name": "小明", "last_name": "李"}, {"id": "s2"}]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A Chinese class with two students and one exercise."""
    language.use("en")
    path = tmp_path_factory.mktemp("classes") / "class"
    assert folder.new(path, "zh", ["00"], STUDENTS) == ["00_start_here"]
    return path


def test_release_and_archive_are_the_student_version(made):
    student = nbformat.read(made / "release/00_start_here/00_start_here.ipynb", as_version=4)
    assert "BEGIN" not in str(student)
    assert any("第 1 题" in cell.source for cell in student.cells)
    with zipfile.ZipFile(made / "handout/00_start_here.zip") as archive:
        assert archive.namelist() == [
            "00_start_here/00_start_here.ipynb",
            "00_start_here/README.txt",
            "00_start_here/lesson_00_start_here.ipynb",
        ]
        assert "lesson_00_start_here.ipynb" in archive.read("00_start_here/README.txt").decode("utf-8-sig")
        books = [nbformat.reads(archive.read(archive.namelist()[place]), as_version=4) for place in (0, 2)]
    # the same cells as released, but for links, of which none leads out of the zip
    exercise, lesson = books
    assert [cell.source for cell in exercise.cells[1:]] == [cell.source for cell in student.cells[1:]]
    assert "](lesson_00_start_here.ipynb)" in exercise.cells[0].source
    assert "](00_start_here.ipynb)" in lesson.cells[0].source
    assert not any("](../" in cell.source for book in books for cell in book.cells)


def test_gradebook_knows_exercise_and_students(made):
    with Gradebook(settings(made, "zh").CourseDirectory.db_url) as gradebook:
        assert [each.name for each in gradebook.assignments] == ["00_start_here"]
        assert {each.id: each.first_name for each in gradebook.students} == {"s1": "小明", "s2": None}


def test_roster_is_written_and_read_again(made):
    rows = roster.read(made / "roster.csv")
    assert [row["id"] for row in rows] == ["s1", "s2"]


def test_an_existing_folder_is_never_touched(made):
    before = (made / "gradebook.db").read_bytes()
    with pytest.raises(ValueError, match="exists and is not empty"):
        folder.new(made, "en", ["00"])
    assert (made / "gradebook.db").read_bytes() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "needs a first line"),
        ("name\nAda\n", "needs a first line"),
        ("id\ns1\ns1\n", "line 3: id 's1'"),
        ("id,email\n,a@b\n", "line 2: the id is empty"),
        ("id\n\ns1\n.s2\n", "line 4: id '.s2' cannot name a folder"),
        ("id\n2.02312E+11\n", "a spreadsheet has shortened"),
    ],
)
def test_a_wrong_roster_is_told_with_its_line(tmp_path, text, said):
    path = tmp_path / "roster.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="needs|line") as error:
        roster.read(path)
    assert said in str(error.value)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize(
    "text",
    [
        "id,first_name,last_name\n007,小明,王\n",
        'ID;First Name;Last Name\n="007";小明;王\n',
        "学号\t姓名\t班级\n007\t王小明\t三班\n\n\t\t\n",
        "sep=;\n学号姓名;备注\n007 王小明;\n",
        "序号,学号,姓,名\n1,007,王,小明\n",
    ],
)
def test_rosters_as_schools_export_them(tmp_path, text, encoding):
    path = tmp_path / "roster.csv"
    path.write_bytes(text.encode(encoding))
    notes = []
    assert roster.read(path, notes) == [{"id": "007", "first_name": "小明", "last_name": "王", "email": ""}]
    assert len(notes) == text.count("班级") + text.count("备注") + text.count("序号")


@pytest.mark.parametrize("file", sorted((BUGS / "17_roster").glob("*.csv")), ids=lambda file: file.stem)
def test_rosters_that_were_refused_once(file):
    assert roster.read(file)[0]["id"] in ("s1", "00123")


def test_a_path_that_nbgrader_cannot_read_is_refused_before_anything_is_made(tmp_path):
    with pytest.raises(ValueError, match="another name"):
        folder.new(tmp_path / "spring [A]", "en", ["00"])
    assert not (tmp_path / "spring [A]").exists()
    with pytest.raises(ValueError, match="cannot name a folder"):
        folder.new(tmp_path / "spring", "en", ["00"], [{"id": "[x]"}])
    assert not (tmp_path / "spring").exists()


def test_a_variant_is_recorded_and_turned(tmp_path, capsys):
    assert (
        cli.main(
            ["class", "new", str(tmp_path / "class"), "--lang", "en", "--lessons", "00,04", "--variant", "7"]
        )
        == 0
    )
    said = capsys.readouterr().out
    assert "Variant 7: recorded in" in said and "The same in every variant: 00_start_here." in said
    assert json.loads((tmp_path / "class/class.json").read_text(encoding="utf-8")) == {"variant": 7}
    released = nbformat.read(tmp_path / "class/release/04_red_packets/04_red_packets.ipynb", as_version=4)
    public = nbformat.read(root() / "exercises/en/04_red_packets/04_red_packets.ipynb", as_version=4)
    assert released.metadata.qunxue.variant == 7
    assert [cell.source for cell in released.cells] != [cell.source for cell in public.cells]


@pytest.mark.parametrize("text", ["seven", "-1", "1.5", ""])
def test_a_variant_that_is_no_whole_number(tmp_path, capsys, text):
    assert cli.main(["class", "new", str(tmp_path / "class"), f"--variant={text}"]) == 2
    assert capsys.readouterr().err == (
        f"qunxue: --variant is {text!r}; allowed: a whole number (0 is the public edition), or random\n"
    )
    assert not (tmp_path / "class").exists()
