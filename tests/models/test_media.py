"""From delivered to read, prices, voice and text, and dating a text."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import media

rates = st.floats(0, 1)


def test_of_a_thousand_delivered_twelve_open():
    steps = media.from_delivered_to_read(1000, delivery_rate=1, open_rate=0.012).set_index("step")["people"]
    assert steps["opened"] == pytest.approx(12)
    assert steps["shared"] == pytest.approx(12 * 0.0322)
    assert steps["read in all"] == pytest.approx(12 / 0.5615)


@given(st.floats(0, 1e7), rates, rates, rates, st.floats(0.01, 1))
def test_each_step_is_smaller_than_the_one_before(people, delivered, opened, shared, session):
    table = media.from_delivered_to_read(people, delivered, opened, shared, session)
    counts = table["people"].tolist()
    assert counts[0] >= counts[1] >= counts[2] >= counts[3] >= 0
    assert counts[4] >= counts[2]


def test_nobody_subscribed_leaves_shares_open():
    assert media.from_delivered_to_read(0)["share"].isna().all()


@given(st.floats(0, 1e6), st.floats(1, 1e6), st.floats(0.001, 1))
def test_a_thousand_readers_cost_more_by_one_over_the_open_rate(price, people, opened):
    delivered = media.price_per_thousand(price, people)
    assert media.price_per_thousand(price, people * opened) == pytest.approx(delivered / opened)


def test_twenty_seconds_of_voice_are_sixty_one_words_and_fifteen_seconds_of_reading():
    words = media.words_spoken(20)
    assert words == 61
    assert media.seconds_to_read(words) == pytest.approx(15.4, abs=0.05)


@given(st.floats(0, 1e4))
def test_reading_takes_less_time_than_listening_at_the_published_speeds(seconds):
    assert media.seconds_to_read(media.words_spoken(seconds)) == pytest.approx(seconds * 183 / 238)


def test_the_essay_dates_to_late_2012_by_registrations_and_2013_by_monthly_users():
    registered = media.dating_window(["2012-03-29", "2012-09-17", "2013-01-15"], [100, 200, 300], 200, 300)
    assert registered == (pd.Timestamp("2012-09-17"), pd.Timestamp("2013-01-15"))
    days = ["2012-12-31", "2013-03-31", "2013-06-30", "2013-09-30", "2013-12-31"]
    monthly = media.dating_window(days, [160.8, 194, 236, 272, 355], 200, 300)
    assert monthly == (pd.Timestamp("2013-04-13"), pd.Timestamp("2013-10-31"))


@given(st.lists(st.floats(1, 1e3), min_size=2, max_size=8), st.floats(0, 1))
def test_crossing_lies_inside_the_step_that_crosses(steps, part):
    counts = pd.Series(steps).cumsum().tolist()
    days = pd.date_range("2012-01-01", periods=len(counts), freq="90D")
    level = counts[0] + part * (counts[-1] - counts[0])
    day = media.crossing_date(days, counts, level)
    after = next(place for place, count in enumerate(counts) if count >= level)
    assert days[max(after - 1, 0)] <= day <= days[after]


def test_a_series_that_starts_above_or_ends_below_does_not_tell():
    assert media.crossing_date(["2013-01-01", "2014-01-01"], [300, 400], 200) is None
    assert media.crossing_date(["2013-01-01", "2014-01-01"], [300, 400], 500) is None
    assert media.crossing_date(["2013-01-01", "2014-01-01"], [300, 400], 300) == pd.Timestamp("2013-01-01")


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda: media.from_delivered_to_read(10, delivery_rate=1.1), "delivery_rate"),
        (lambda: media.from_delivered_to_read(-1), "subscribers"),
        (lambda: media.from_delivered_to_read(10, from_session=0), "from_session"),
        (lambda: media.price_per_thousand(10, 0), "people"),
        (lambda: media.words_spoken(-1), "seconds"),
        (lambda: media.seconds_to_read(10, 0), "words_a_minute"),
        (lambda: media.crossing_date(["2013-01-01"], [1, 2], 1), "dates"),
        (lambda: media.crossing_date(["2013-01-01", "2012-01-01"], [1, 2], 1), "dates"),
        (lambda: media.crossing_date(["2012-01-01", "2013-01-01"], [2, 1], 1), "counts"),
        (lambda: media.dating_window(["2013-01-01"], [1], 3, 2), "low"),
    ],
)
def test_what_is_not_allowed_is_said_in_one_line(call, name, refuses):
    refuses(call, rf"^{name} .*allowed:")
