"""The glossary: every term of every lesson, found in either language."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import qunxue
from qunxue import terms
from qunxue.authoring import glossary, manuscript

COURSE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def manuscripts():
    return manuscript.read_all(COURSE)


def test_page_and_data_are_what_the_lessons_say(manuscripts):
    for name, text in glossary.files(manuscripts).items():
        assert (COURSE / name).read_text(encoding="utf-8") == text, f"{name} is old; run: make build"


def test_every_term_is_found_by_each_of_its_names(manuscripts):
    for lesson in manuscripts:
        for term in lesson.header.get("terms", ()):
            for name in (term["en"], term["zh"], term["pinyin"]):
                assert any(
                    lesson.number in each["lessons"] and each["zh"] == term["zh"]
                    for each in qunxue.glossary(name)
                ), name


def test_links_of_the_page_exist(manuscripts):
    page = glossary.files(manuscripts)["docs/glossary.md"]
    links = [part.split(")")[0] for part in page.split("](")[1:]]
    assert len(links) > 20
    assert [link for link in links if not (COURSE / "docs" / link).is_file()] == []


def test_a_shared_term_stands_once_with_both_lessons():
    class Lesson:
        kind, name = "lessons", "x"

        def __init__(self, number):
            self.number = number
            meaning = {"en": f"m{number} ", "zh": f"义{number}"}
            self.header = {"terms": [{"en": "Tie|s", "zh": "关系", "pinyin": "guānxì", "meaning": meaning}]}

    (entry,) = glossary.gather([Lesson("02"), Lesson("06")])
    assert entry["lessons"] == ["02", "06"] and entry["meaning"]["en"] == "m02"
    assert "Tie\\|s" in glossary.page([entry], {"02": "02_a", "06": "06_b"})


def test_part_of_a_word_and_no_word():
    assert "Gini coefficient" in [each["en"] for each in qunxue.glossary("gini")]
    assert qunxue.glossary() == json.loads(
        (COURSE / "datasets" / "glossary.json").read_text(encoding="utf-8")
    )
    with pytest.raises(ValueError, match="similar: kernel"):
        qunxue.glossary("kernl")
    for nothing in ("", " - ", 7):
        with pytest.raises(ValueError, match="word is"):
            qunxue.glossary(nothing)


def test_it_answers_in_the_readers_language():
    qunxue.use("zh")
    try:
        assert "（第 04 课）" in str(qunxue.glossary("基尼系数"))
        assert '<th scope="col"' in qunxue.glossary("基尼系数")._repr_html_()
        with pytest.raises(ValueError, match="本课程没有这个术语"):
            qunxue.glossary("不存在的词")
    finally:
        qunxue.use("en")


def test_looking_up_loads_nothing_heavy():
    code = "import sys, qunxue; qunxue.glossary('kernel'); print([m for m in ('pandas', 'altair', 'numpy') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "[]"


def test_terms_are_compared_without_marks_and_capitals():
    assert terms.plain("A-b") == "ab"
