"""A class folder: made once, never over anything, with what students get and what they must not get."""

import zipfile

import nbformat
import pytest
from nbgrader.api import Gradebook

from qunxue import language
from qunxue.classroom import folder
from qunxue.classroom.settings import DescribePictures, settings
from qunxue.grading import roster

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
        ("id,email\n,a@b\n", "line 2: id ''"),
    ],
)
def test_a_wrong_roster_is_told_with_its_line(tmp_path, text, said):
    path = tmp_path / "roster.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="needs|line") as error:
        roster.read(path)
    assert said in str(error.value)


def test_a_roster_in_another_encoding_is_told(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_bytes("id,first_name\ns1,小明\n".encode("gbk"))
    with pytest.raises(ValueError, match="UTF-8"):
        roster.read(path)


def test_feedback_keeps_the_words_of_pictures():
    output = nbformat.v4.new_output("display_data", data={"image/svg+xml": '<svg aria-label="Words."/>'})
    cell, _ = DescribePictures().preprocess_cell(nbformat.v4.new_code_cell("", outputs=[output]), {}, 0)
    assert cell.outputs[0].data["text/html"] == '<svg aria-label="Words."/>'
