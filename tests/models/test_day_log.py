"""A log of openings: what cleaning drops and keeps, and minutes of the night counted one by one."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import day_log

MIDNIGHT = pd.Timestamp("2025-03-01")


def log(**columns):
    rows = len(next(iter(columns.values())))
    given = {
        "who": ["Lin"] * rows,
        "start": [MIDNIGHT + pd.Timedelta(hours=hour) for hour in range(rows)],
        "minutes": [2.0] * rows,
        "function": ["chat"] * rows,
        "opened_by": ["me"] * rows,
    }
    return pd.DataFrame(given | columns)


@pytest.fixture(scope="module")
def shipped():
    path = Path(__file__).parents[2] / "datasets" / "day_log.csv"
    return pd.read_csv(path, parse_dates=["start"], keep_default_na=False, na_values=[""])


@given(
    st.integers(0, 24 * 60 - 1),
    st.integers(0, 24 * 60),
    st.integers(0, 24),
    st.integers(0, 24),
)
def test_minutes_of_a_stretch_are_those_that_one_counts_on_the_clock(start, length, begin, end):
    whole = begin == end or (begin == 24 and end == 0)  # all day round, or nothing: asked below
    found = day_log.minutes_between([MIDNIGHT + pd.Timedelta(minutes=start)], [length], begin, end)[0]
    if whole or {begin, end} & {24}:
        assert 0 <= found <= length
        return

    def inside(minute):
        hour = minute % 1440 / 60
        return begin <= hour < end if begin < end else hour >= begin or hour < end

    assert found == sum(inside(minute) for minute in range(start, start + length))


def test_a_stretch_from_an_hour_to_itself_is_the_whole_day():
    assert day_log.minutes_between([MIDNIGHT + pd.Timedelta(hours=5)], [90], 6, 6).tolist() == [90]


@pytest.mark.parametrize("minutes", [-3.0, 0.0, 180.1, None])
def test_rows_whose_minutes_cannot_be_are_dropped(minutes):
    assert len(day_log.clean(log(minutes=[minutes, 5.0]))) == 1


def test_rows_without_a_start_or_a_function_are_dropped():
    assert len(day_log.clean(log(start=[None, MIDNIGHT], function=["chat", None]))) == 0


def test_one_name_is_written_in_one_way_before_repeats_are_sought():
    twice = day_log.clean(log(function=["chat", " Chat"], start=[MIDNIGHT, MIDNIGHT]))
    assert twice["function"].tolist() == ["chat"]


def test_cleaning_leaves_the_log_as_it_is():
    given = log(function=[" Chat"])
    day_log.clean(given)
    assert given["function"].tolist() == [" Chat"]


def test_the_shipped_log_holds_every_kind_of_fault_and_is_mostly_sound(shipped):
    good = day_log.clean(shipped)
    assert 0.97 < len(good) / len(shipped) < 0.99
    assert shipped["minutes"].lt(0).any() and shipped["minutes"].gt(day_log.LONGEST).any()
    assert shipped["function"].isna().any() and shipped["start"].isna().any()
    assert set(good["function"]) == set(day_log.PURPOSES)


def test_openings_and_minutes_order_the_three_people_differently(shipped):
    sums = day_log.by_purpose(day_log.clean(shipped)).groupby("who")[["openings", "minutes"]].sum()
    assert sums["openings"].idxmax() == "Zhou" and sums["minutes"].idxmin() == "Zhou"


def test_muting_in_the_middle_of_the_month_makes_fewer_calls_and_more_looks(shipped):
    zhou = day_log.clean(shipped).query("who == 'Zhou' and function == 'group'")
    late = zhou["start"] >= pd.Timestamp("2025-03-16")
    counts = zhou.groupby([late, "opened_by"]).size()
    assert counts[True, "notification"] < 0.4 * counts[False, "notification"]
    assert counts[True, "me"] > 2 * counts[False, "me"]


def test_every_code_has_a_name_in_the_readers_language():
    for column, codes in (("function", day_log.PURPOSES), ("purpose", set(day_log.PURPOSES.values()))):
        assert set(day_log.names(column)) == set(codes)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: day_log.clean(pd.DataFrame({"who": []})), "a table with the columns"),
        (lambda: day_log.minutes_between([MIDNIGHT], [-1], 23, 6), "0"),
        (lambda: day_log.minutes_between([MIDNIGHT], [5], 25, 6), "24"),
        (lambda: day_log.by_purpose(log(function=["sleep"])), "convenience|pay"),
        (lambda: day_log.names("minutes"), "who"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(refuses, call, words):
    refuses(call, words)
