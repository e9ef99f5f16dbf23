"""The explorers of lesson 04 say what their models compute."""

import pytest

from qunxue import language
from qunxue.explorers import red_packets


@pytest.fixture(autouse=True)
def english():
    """Leave every test in English."""
    language.use("en")
    yield
    language.use("en")


def test_naive_split_gives_the_first_half():
    explorer = red_packets.split_it()
    explorer.set(method="naive", repeats=20_000)
    means = explorer.result["places"]["mean"]
    assert means.iloc[0] == pytest.approx(50, abs=1)
    assert means.iloc[1] == pytest.approx(25, abs=1)


def test_one_yuan_for_forty_people_still_works():
    explorer = red_packets.split_it()
    explorer.set(total=1, people=40)
    assert explorer.problem == ""
    assert explorer.result["places"]["mean"].sum() == pytest.approx(1)


def test_sentence_of_group_size_states_what_the_lesson_says():
    explorer = red_packets.who_gets_anything()
    explorer.set(members=500, total=20, shares=100)
    assert "expected 0.040 yuan per member" in explorer.sentence
    assert "400 go empty" in explorer.sentence
