"""What messages cost: the formula agrees with a simulation, and the ends of every lever do what they must."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import interruptions

DAY = {"groups": 8, "per_hour": 1, "muted": 0.5, "checks": 4, "resume": 5}


@pytest.mark.parametrize(("per_hour", "resume"), [(1, 5), (6, 10), (20, 2), (8, 23.25)])
def test_the_formula_is_what_a_long_simulation_counts(per_hour, resume):
    counted = interruptions.simulate(per_hour, resume, hours=20_000, seed=7)
    assert interruptions.focused_share(per_hour, resume) == pytest.approx(counted, abs=0.01)


def test_no_message_costs_nothing():
    assert interruptions.day(0, 5, 0, 4, 10) == {"lost": 0.0, "interruptions": 0.0, "delay": 0.0}


def test_looking_once_at_the_end_costs_only_the_reading():
    found = interruptions.day(8, 1, 1, 1, 23.25)
    assert found["lost"] == pytest.approx(8 * 8 * interruptions.READ / 60)
    assert found["delay"] == 240


def test_muting_what_nobody_writes_in_changes_nothing_but_the_looks():
    silent = interruptions.day(8, 0, 1, 4, 5)
    assert silent["lost"] == 15 and silent["interruptions"] == 3


@given(
    st.integers(1, 30),
    st.floats(0, 10),
    st.floats(0, 1),
    st.integers(1, 60),
    st.floats(0, 30),
)
def test_a_day_loses_at_most_itself_and_nothing_is_negative(groups, per_hour, muted, checks, resume):
    found = interruptions.day(groups, per_hour, muted, checks, resume)
    assert 0 <= found["lost"] <= 480 and found["interruptions"] >= 0 and 0 <= found["delay"] <= 240


@given(st.floats(0.1, 20), st.floats(0.1, 20))
def test_more_minutes_to_resume_never_cost_less(resume, more):
    costs = [interruptions.day(**{**DAY, "resume": each})["lost"] for each in (resume, resume + more)]
    assert costs[0] <= costs[1] + 1e-9


def test_more_looks_shorten_the_wait_and_lose_more():
    table = interruptions.trade_off(8, 1, 1.0, 5)
    assert table["delay"].is_monotonic_decreasing and table["lost"].is_monotonic_increasing


def test_the_advice_turns_with_the_minutes_to_resume():
    table = interruptions.resume_table([0.25, 23.25])
    saved = table.iloc[:, 1] - table.iloc[:, 2]
    assert saved[0] < 20 and saved[1] > 360


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: interruptions.day(**{**DAY, "muted": 50}), "5 % is 0.05"),
        (lambda: interruptions.day(**{**DAY, "checks": 0}), "at least 1"),
        (lambda: interruptions.day(**{**DAY, "resume": -1}), "0"),
        (lambda: interruptions.day(**{**DAY, "groups": 2.5}), "whole number"),
        (lambda: interruptions.focused_share(-1, 5), "0"),
        (lambda: interruptions.simulate(1, 5, hours=0), "above 0"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(refuses, call, words):
    refuses(call, words)
