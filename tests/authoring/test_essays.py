"""The page that says who the four essays are."""

import csv
from pathlib import Path

import pytest

from qunxue.authoring import essays

COURSE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def known():
    return essays.read(COURSE)


@pytest.fixture(scope="module")
def concepts():
    text = (COURSE / "manuscript/concepts.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def test_every_letter_of_a_concept_belongs_to_an_essay(known, concepts):
    letters = {row["id"][0] for row in concepts}
    assert {letter for essay in known for letter in essay["letters"]} == letters


def test_every_lesson_that_owns_a_concept_names_the_essay_it_stands_in(known, concepts):
    wanted = {(row["lesson"][:2], row["id"][0]) for row in concepts if row["id"][0] != "S"}
    told = {
        (number, letter)
        for essay in known
        for part in essay["parts"]
        for number in part["lessons"]
        for letter in essay["letters"]
    }
    assert wanted <= told


def test_a_lesson_shows_only_the_parts_it_reads_and_says_where_to_read_more():
    text = essays.section(COURSE, "04", "en")
    assert "3 red packets" in text and "WeChat in the army" not in text
    assert "../../docs/essays.md" in text
    assert essays.section(COURSE, "00", "zh") == ""


def test_lines_broken_in_the_source_leave_no_blank_in_chinese(known):
    assert "， " not in essays.page(known, "zh", {})
