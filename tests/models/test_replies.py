"""Replies: the published figures, the z test against an independent reckoning, and orderings of the model."""

import math
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import etiquette, replies


def test_the_curve_has_the_published_median_and_peak():
    mu, sigma = replies.lognormal()
    assert math.exp(mu) == pytest.approx(47)
    assert math.exp(mu - sigma**2) == pytest.approx(2)
    assert replies.share_within(47) == pytest.approx(0.5)
    assert replies.share_within(24 * 60) > 0.9  # published: more than 90 % within a day


@given(st.floats(1, 500), st.floats(1.1, 20))
def test_any_median_and_peak_are_met(mode, times):
    mu, sigma = replies.lognormal(mode * times, mode)
    assert math.exp(mu) == pytest.approx(mode * times)
    assert math.exp(mu - sigma**2) == pytest.approx(mode)


def test_the_newcomers_of_the_study():
    table = replies.newcomer_counts()
    found = replies.two_proportions(*table.loc["answered"], *table.loc["unanswered"])
    assert found["z"] == pytest.approx(6.2, abs=0.05)
    assert found["odds_ratio"] == pytest.approx(1.62, abs=0.005)
    assert found["difference"] == pytest.approx(0.12, abs=0.001)


COUNTS = st.integers(1, 500).flatmap(lambda number: st.tuples(st.integers(0, number), st.just(number)))


@given(COUNTS, COUNTS)
def test_z_squared_is_the_chi_square_of_the_table(first, second):
    (yes_a, number_a), (yes_b, number_b) = first, second
    found = replies.two_proportions(yes_a, number_a, yes_b, number_b)
    table = [[yes_a, number_a - yes_a], [yes_b, number_b - yes_b]]
    total = number_a + number_b
    columns = [yes_a + yes_b, total - yes_a - yes_b]
    if min(columns) == 0:
        assert math.isnan(found["z"])
        return
    chi = sum(
        (table[row][column] - rows * columns[column] / total) ** 2 / (rows * columns[column] / total)
        for row, rows in enumerate((number_a, number_b))
        for column in range(2)
    )
    assert found["z"] ** 2 == pytest.approx(chi, rel=1e-6, abs=1e-9)
    assert replies.two_proportions(yes_b, number_b, yes_a, number_a)["z"] == pytest.approx(
        -found["z"], abs=1e-12
    )


@given(st.floats(1, 400), st.floats(1.01, 5), st.floats(1, 300), st.floats(0, 1))
def test_more_load_answers_a_smaller_share_with_shorter_answers_and_the_same_wait(load, times, free, busy):
    light = replies.answer_messages(load, free, busy=busy)
    heavy = replies.answer_messages(load * times, free, busy=busy)
    assert heavy["answered"] <= light["answered"] + 1e-12
    assert heavy["minutes_each"] <= light["minutes_each"]
    assert heavy["median"] == light["median"]


@given(st.floats(1, 400), st.floats(1, 300), st.floats(0.05, 0.95))
def test_a_call_and_a_bookmark_help_and_the_bookmark_costs_time(load, free, busy):
    plain = replies.answer_messages(load, free, busy=busy)
    called = replies.answer_messages(load, free, busy=busy, called=True)
    kept = replies.answer_messages(load, free, busy=busy, bookmark=True)
    assert 0 <= plain["answered"] <= called["answered"] <= 1
    assert plain["answered"] <= kept["answered"] <= 1
    assert called["median"] <= plain["median"] <= kept["median"]


def test_first_replies_of_the_chat_log():
    log = pd.read_csv(
        Path(__file__).parents[2] / "datasets" / "chat_log.csv",
        encoding="utf-8",
        keep_default_na=False,
        na_values=[""],
        parse_dates=["time"],
        dtype={"reply_to": "Int64", "seconds": "Int64"},
    )
    waits = replies.first_replies(etiquette.in_language(log))
    assert waits["minutes"].dropna().ge(0).all()
    answered = waits.groupby("called")["minutes"].agg(["count", "size", "median"])
    assert answered["size"].min() > 50
    assert answered.at[True, "median"] < answered.at[False, "median"]
    assert (
        answered.at[True, "count"] / answered.at[True, "size"]
        > answered.at[False, "count"] / answered.at[False, "size"]
    )


def test_ones_own_line_is_no_answer():
    log = pd.DataFrame(
        {
            "message": [1, 2, 3],
            "time": pd.to_datetime(["2025-03-03 09:00", "2025-03-03 09:01", "2025-03-03 09:30"]),
            "member": ["a", "a", "b"],
            "mentions": ["", "", ""],
            "reply_to": pd.array([None, 1, 1], dtype="Int64"),
            "text": ["open？", "well?", "yes"],
        }
    )
    assert replies.first_replies(log)["minutes"].tolist() == [30]


@pytest.mark.parametrize(
    "call",
    [
        lambda: replies.lognormal(2, 47),
        lambda: replies.share_within(0),
        lambda: replies.answer_messages(0),
        lambda: replies.answer_messages(10, busy=1.2),
        lambda: replies.newcomer_counts(answered=61),
        lambda: replies.two_proportions(5, 4, 1, 2),
        lambda: replies.two_proportions(1, 0, 1, 2),
    ],
)
def test_impossible_input_is_refused_in_words(call, refuses):
    refuses(call, "allowed: ")
