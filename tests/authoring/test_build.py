"""The build: same bytes twice, nobody's work lost, student versions without answers."""

import json
import shutil
from pathlib import Path

import nbformat
import pytest

from qunxue.authoring import build, notebooks, words
from qunxue.authoring.manuscript import ManuscriptError

ROOT = Path(__file__).parents[2]
EXERCISE = "exercises/en/00_start_here/00_start_here.ipynb"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A scratch course of lesson 00 alone, built once."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copytree(ROOT / "manuscript" / "00_start_here", folder / "manuscript" / "00_start_here")
    (folder / "datasets" / "resources").mkdir(parents=True)
    (folder / "README.md").write_text(
        "# T\n<!-- lessons: made by make build -->\n<!-- /lessons -->\nend\n", encoding="utf-8"
    )
    build.build(folder, folder)
    return folder


@pytest.fixture
def scratch(course, tmp_path):
    """A copy of the scratch course to do harm to."""
    return Path(shutil.copytree(course, tmp_path / "course"))


def everything(folder):
    """Return all files below a folder with their bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_second_build_changes_nothing(scratch):
    before = everything(scratch)
    assert build.build(scratch, scratch) == []
    assert everything(scratch) == before


def test_all_editions_and_tables_are_there(course):
    files = everything(course)
    for language in ("en", "zh"):
        for path in (
            f"lessons/{language}/00_start_here.ipynb",
            f"solutions/{language}/00_start_here/00_start_here.ipynb",
        ):
            assert path in files
    assert {"lessons/index.ipynb", "lessons/index.zh.ipynb"} <= set(files)
    readme = files["README.md"].decode()
    assert "[Start here](lessons/en/00_start_here.ipynb)" in readme
    assert readme.endswith("<!-- /lessons -->\nend\n")


def test_students_get_neither_answers_nor_hidden_tests_nor_outputs(course):
    student = nbformat.read(course / EXERCISE, as_version=4)
    text = json.dumps(student, ensure_ascii=False)
    for secret in ("BEGIN", "HIDDEN", "4 * 3 // 2\\n###", "780", "#|"):
        assert secret not in text
    assert all(
        not cell.outputs and cell.execution_count is None
        for cell in student.cells
        if cell.cell_type == "code"
    )


def test_starter_code_takes_the_place_of_the_stub(course):
    student = nbformat.read(course / EXERCISE, as_version=4)
    answer = next(
        cell for cell in student.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == "pairs"
    )
    assert answer.source == "def pairs(members):\n    return members - 1"


def test_test_cells_are_the_same_in_both_languages(course):
    sources = [
        [
            cell.source
            for cell in nbformat.read(course / EXERCISE.replace("/en/", f"/{language}/"), as_version=4).cells
            if cell.metadata.get("nbgrader", {}).get("locked")
        ]
        for language in ("en", "zh")
    ]
    assert sources[0] == sources[1]
    assert len(sources[0]) == 1 + 15  # the set-up and a test for each task


def test_an_edited_notebook_is_kept_as_a_copy_and_said(scratch):
    path = scratch / EXERCISE
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[4].source = "pairs_of_three = 3  # mine"
    nbformat.write(notebook, path)
    report = build.build(scratch, scratch)
    assert report == [
        f"wrote {EXERCISE} (it had been edited; your version is kept as 00_start_here.edited.ipynb)"
    ]
    kept = nbformat.read(path.with_name("00_start_here.edited.ipynb"), as_version=4)
    assert kept.cells[4].source == "pairs_of_three = 3  # mine"
    nbformat.write(notebook, path)
    assert "00_start_here.edited2.ipynb" in build.build(scratch, scratch)[0]


def test_outputs_count_as_work_too(scratch):
    path = scratch / "lessons/en/00_start_here.ipynb"
    notebook = nbformat.read(path, as_version=4)
    next(cell for cell in notebook.cells if cell.cell_type == "code").outputs = [
        nbformat.v4.new_output("stream", text="hello")
    ]
    nbformat.write(notebook, path)
    assert "kept as" in build.build(scratch, scratch)[0]


def test_notebook_without_manuscript_goes_unless_it_holds_work(scratch):
    lesson = scratch / "lessons/en/00_start_here.ipynb"
    shutil.copy(lesson, scratch / "lessons/en/01_gone.ipynb")
    mine = nbformat.read(lesson, as_version=4)
    mine.cells[0].source = "mine"
    nbformat.write(mine, scratch / "lessons/en/02_mine.ipynb")
    report = build.build(scratch, scratch)
    assert report == [
        "removed lessons/en/01_gone.ipynb: it has no manuscript any more",
        "left lessons/en/02_mine.ipynb alone: it has no manuscript, but holds somebody's work",
    ]


def test_a_broken_manuscript_writes_nothing(scratch):
    path = scratch / "manuscript/00_start_here/exercise.py"
    path.write_text(path.read_text(encoding="utf-8").replace("### END SOLUTION", "", 1), encoding="utf-8")
    (scratch / EXERCISE).unlink()
    with pytest.raises(ManuscriptError, match="never closed"):
        build.build(scratch, scratch)
    assert not (scratch / EXERCISE).exists()


def test_unknown_lesson_is_named(scratch):
    with pytest.raises(ValueError, match="there is no lesson 77; allowed: 00"):
        build.build(scratch, scratch, ["77"])


def test_cell_ids_are_unique_and_the_same_for_twins(course):
    editions = [
        [
            cell.id
            for cell in nbformat.read(course / f"lessons/{language}/00_start_here.ipynb", as_version=4).cells
        ]
        for language in ("en", "zh")
    ]
    assert editions[0] == editions[1]
    assert len(set(editions[0])) == len(editions[0])


def test_literals_of_several_lines_and_nested_calls_are_chosen():
    source = 'f(say("one "\n  "two", "一"), say("a", "甲"))  # 注'
    assert notebooks.edition_code(source, "en") == 'f(("one "\n  "two"), "a")  # 注'
    assert notebooks.edition_code(source, "zh") == 'f("一", "甲")  # 注'


def test_chinese_has_no_blank_after_a_full_stop_whatever_follows():
    assert words.joined("不是这一项。 18 美分。") == "不是这一项。18 美分。"
    assert words.joined("对。 `split` 会返回列表， NumPy 也行。") == "对。`split` 会返回列表，NumPy 也行。"
    assert (
        words.joined("| 列 | 含义： |\n- **A17** 最高人民法院") == "| 列 | 含义： |\n- **A17** 最高人民法院"
    )


def test_quiz_lines_of_the_chinese_edition_have_no_blank_after_the_verdict(course):
    text = (course / "lessons/zh/00_start_here.ipynb").read_text(encoding="utf-8")
    assert "不对。" in text and "对。" in text
    assert "不对。 " not in text and "对。 " not in text
