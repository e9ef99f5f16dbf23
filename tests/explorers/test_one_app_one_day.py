"""The explorers of lesson 01 say what the lesson says."""

import pytest

from qunxue import language
from qunxue.explorers import one_app_one_day


@pytest.fixture(autouse=True)
def english():
    """Leave every test in English."""
    language.use("en")
    yield
    language.use("en")


def test_openings_and_minutes_have_different_leaders():
    sentence = one_app_one_day.where_the_day_goes().sentence
    assert "Most openings: group chat; most minutes: Moments" in sentence


def test_the_plan_stands_on_the_curve_of_its_own_muted_share():
    explorer = one_app_one_day.attention_budget()
    explorer.set(muted=0.75, checks=8)
    table, here = explorer.result["table"], explorer.result["here"].iloc[0]
    row = table[table["checks"] == 8].iloc[0]
    assert (row["lost"], row["delay"]) == (here["lost"], here["delay"])


def test_the_same_plan_is_cheap_or_dear_by_the_minutes_to_resume():
    explorer = one_app_one_day.attention_budget()
    explorer.set(muted=0.0, resume=0.25)
    assert "loses 26 of 480" in explorer.sentence
    explorer.set(resume=23.25)
    assert "loses 469 of 480" in explorer.sentence


def test_zero_leaves_the_interval_when_the_study_grows():
    explorer = one_app_one_day.how_large()
    assert "zero lies inside" in explorer.sentence
    explorer.set(d=0.104, n_first=24_000, n_second=24_000)
    assert "zero lies outside" in explorer.sentence


def test_the_effect_vanishes_if_the_added_people_are_a_sixth_of_a_deviation_happier():
    explorer = one_app_one_day.whole_file()
    explorer.set(gap=0.15)
    assert explorer.result["here"]["seen"].iloc[0] == pytest.approx(0.0056, abs=0.001)
    explorer.set(others=0)
    assert explorer.result["here"]["seen"].iloc[0] == pytest.approx(0.0843, abs=0.001)
