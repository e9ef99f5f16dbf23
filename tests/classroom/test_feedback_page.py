"""The page that a student gets back: by task, in the student's language, asking nothing of the network."""

import contextlib
import re
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))
import demo_class

from qunxue import cli, use
from qunxue.authoring.checkout import root
from qunxue.classroom import folder

NAME = demo_class.EXERCISE
ROSTER = [
    {"id": "s1", "first_name": "Ben", "last_name": "Li"},
    {"id": "s2", "first_name": "文", "last_name": "林"},
    {"id": "s3", "first_name": "Dai", "last_name": "Xu"},
    {"id": "s4", "first_name": "Eva", "last_name": "He"},
    {"id": "s5", "first_name": "Fay", "last_name": "Du"},
]
KINDS = {"s1": "partly", "s2": "chinese", "s3": "raises", "s4": "deleted", "s5": "perfect"}
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The pages of a graded class of four, one of them with a comment and one with a hostile answer."""
    use("en")
    home = tmp_path_factory.mktemp("feedback") / "class"
    folder.new(home, "en", ["04"], ROSTER)
    for student, kind in KINDS.items():
        book = demo_class.submission(kind, root())
        if student == "s2":
            book.metadata.pop("qunxue")
        if student == "s4":
            answer = demo_class.answers(book)["best_place"]
            answer.source += (
                "\nfrom IPython.display import HTML\nHTML('<script>document.title = 1</script><b>mine</b>')"
            )
            demo_class.answers(book)["meaning"].source = "I *mean* <img src=x onerror=alert(1)> it."
        if student == "s5":
            demo_class.answers(book)[
                "split"
            ].source = "def split(total, people, rng):\n    while True:\n        pass"
        path = home / "submitted" / student / NAME / f"{NAME}.ipynb"
        path.parent.mkdir(parents=True)
        nbformat.write(book, path)
    with open(home / "nbgrader_config.py", "a") as config:
        config.write("\nc.Execute.timeout = 12\n")
    assert cli.main(["grade", "04", "--class", str(home)]) == 0
    assert cli.main(["report", "04", "--class", str(home)]) == 0
    with contextlib.closing(Gradebook(f"sqlite:///{home / 'gradebook.db'}")) as book:
        notebook = book.find_submission_notebook(NAME, NAME, "s2")
        essay = next(grade for grade in notebook.grades if grade.name == "meaning")
        essay.manual_score, essay.needs_manual_grade = 3, False
        remark = next(comment for comment in notebook.comments if comment.name == "meaning")
        remark.manual_comment = "说清了**金额**，再说说时机。"
        book.db.commit()
    assert cli.main(["class", "return", "04", "--class", str(home)]) == 0
    with zipfile.ZipFile(home / f"feedback-{NAME}.zip") as archive:
        made = {name[:2]: archive.read(name).decode("utf-8") for name in archive.namelist()}
    made["report"] = "".join(
        path.read_text("utf-8") for path in (home / "reports").rglob("*") if path.is_file()
    )
    return made


def test_an_answer_without_end_is_told_in_one_sentence_and_no_traceback(pages):
    assert "it did not come to an end in time" in pages["s5"]
    assert (
        "It was stopped after 12 seconds." in pages["s5"]
        and "It was stopped after 12 seconds." in pages["report"]
    )
    assert "KeyboardInterrupt" not in pages["s5"] + pages["report"]
    assert "CellTimeoutError" not in pages["s5"] + pages["report"]


def words(page):
    """Return what a page says, without tags and styles."""
    return re.sub(r"\s+", " ", re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL))


def section(page, number):
    """Return one task of a page."""
    return words(re.search(rf'<section [^>]*id="task-{number}".*?</section>', page, re.DOTALL)[0])


def test_points_stand_by_task_with_the_tasks_own_title(pages):
    said = words(pages["s1"])
    assert "Exercise 04: Red packets" in said and "Ben Li · s1" in said
    assert "13 of 20 points" in said and "Still to be read by your teacher: 4 points." in said
    assert "6. Measure inequality" in said
    assert "all checks pass · 3 of 3 points" in section(pages["s1"], 3)


def test_a_failed_task_says_what_was_checked_found_and_wanted_and_what_to_read(pages):
    task = section(pages["s1"], 6)
    for part in (
        "not yet · 0 of 2 points",
        "Checked the Gini coefficient of 0 and 4",
        "Found 4 ",
        "Wanted 0.5",
    ):
        assert part in task, part
    assert "To read again: Lesson 04, section 2" in task
    assert "max(shares)-min(shares)" in task.replace(" ", "")


def test_an_error_of_pythons_is_explained(pages):
    assert "What this means Nothing is called nobody here" in section(pages["s3"], 3)
    assert "SyntaxError" in section(pages["s3"], 5) and "missing colon" in section(pages["s3"], 5)


def test_the_chinese_page_is_chinese_even_where_the_notebook_lost_its_metadata(pages):
    page = pages["s2"]
    assert '<html lang="zh-Hans">' in page and "<title>反馈 · 04 红包</title>" in page
    said = words(page)
    assert "林文 · s2" in said and "19 分，满分 20 分" in said
    assert "老师的评语 说清了 金额 ，再说说时机。" in section(page, 10)
    assert "得 3 分，满分 4 分" in section(page, 10)
    outside_of_answers = re.sub(
        r'<details>.*?</details>|<div class="(code|output|essay)">.*?</div>', "", page, flags=re.DOTALL
    )
    left = set(re.findall(r"[A-Za-z]{2,}", words(outside_of_answers)))
    assert left <= {"s2"}, left


def test_no_page_holds_an_address_or_runs_anything(pages):
    for page in (page for name, page in pages.items() if name != "report"):
        assert not re.search(r"https?:|//[a-z]|url\((?!'?#)|@import", page)
        assert "default-src 'none'" in page
        assert not re.search(r"<(link|iframe|object)\b", page)
    # what a student's answer printed is there, and the page's own rule keeps it from running
    assert "<b>mine</b>" in pages["s4"]
    assert "<img src=x" not in pages["s4"] and "&lt;\u200bimg src=x" in pages["s4"]


def test_what_was_put_right_is_told(pages):
    assert "Deleted cells were put back" in words(pages["s4"])


def test_the_picture_of_an_answer_has_words(pages):
    picture = re.search(r'<img alt="([^"]+)" src="data:image/svg', pages["s2"])
    assert picture and len(picture[1]) > 10


def test_nothing_handed_in_for_a_task_is_said_and_not_blamed(tmp_path):
    use("zh")
    try:
        folder.new(tmp_path / "class", "zh", ["04"], ROSTER[:1])
        blank = demo_class.notebook("exercises", "zh", root())
        path = tmp_path / "class" / "submitted" / "s1" / NAME / f"{NAME}.ipynb"
        path.parent.mkdir(parents=True)
        nbformat.write(blank, path)
        assert cli.main(["grade", "04", "--class", str(tmp_path / "class")]) == 0
        assert cli.main(["class", "return", "04", "--class", str(tmp_path / "class")]) == 0
    finally:
        use("en")
    page = (tmp_path / "class" / "feedback" / "s1" / NAME / f"{NAME}.html").read_text(encoding="utf-8")
    assert "未作答，得 0 分，满分 3 分" in section(page, 3)
    assert "还没通过" not in words(page) and "No response" not in page
