"""The subscriber model against the published figures and its own laws."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import subscribers as model

people = st.floats(0, 1e6)
gains = st.floats(0, 1e4)
losses = st.floats(0, 1)
often = st.floats(0, 7)


@pytest.mark.parametrize(
    ("loss", "pushes_per_week", "after_a_year"),
    [
        (0.001, 7, 16_119),
        (0.003, 7, 10_000),
        (0.01, 7, 3_179),
        (0.001, 1, 20_162),
        (0.003, 1, 18_690),
        (0.01, 1, 14_472),
    ],
)
def test_published_year(loss, pushes_per_week, after_a_year):
    assert round(model.subscribers_by_day(10_000, 30, loss, pushes_per_week, 365)[-1]) == after_a_year


@given(people, gains, st.floats(0.001, 1), st.floats(0.1, 7), st.integers(0, 60))
def test_the_recurrence_equals_its_closed_form(start, gain, loss, pushes, days):
    stay = 1 - loss * pushes / 7
    closed = start * stay**days + gain * (1 - stay**days) / (1 - stay)
    assert model.subscribers_by_day(start, gain, loss, pushes, days)[-1] == pytest.approx(
        closed, rel=1e-6, abs=1e-6
    )


def test_without_losses_the_account_only_grows():
    assert model.subscribers_by_day(100, 30, 0, 7, 10)[-1] == 400
    assert model.subscribers_by_day(100, 30, 0.5, 0, 10)[-1] == 400


@given(people, st.floats(0.1, 1e4), st.floats(1e-4, 1), st.floats(0.1, 7))
def test_steady_state_stays_where_it_is_and_attracts(start, gain, loss, pushes):
    settled = model.steady_state(gain, loss, pushes)
    assert model.subscribers_by_day(settled, gain, loss, pushes, 50)[-1] == pytest.approx(settled, rel=1e-6)
    distance = np.abs(model.subscribers_by_day(start, gain, loss, pushes, 30) - settled)
    assert (np.diff(distance) <= 1e-6 * max(settled, start)).all()


def test_steady_state_without_losses_is_endless():
    assert model.steady_state(30, 0, 7) == math.inf
    assert model.steady_state(30, 0.01, 0) == math.inf
    assert model.steady_state(0, 0.01, 7) == 0


@given(people, gains, losses, st.integers(0, 40))
def test_calendar_of_every_day_equals_the_even_spread(start, gain, loss, days):
    calendar = model.subscribers_by_calendar(range(7), start, gain, loss, days)["subscribers"].to_numpy()
    assert calendar == pytest.approx(model.subscribers_by_day(start, gain, loss, 7, days), rel=1e-6, abs=1e-5)


def test_calendar_differs_little_from_the_even_spread():
    for loss in (0.001, 0.003, 0.01):
        even = model.subscribers_by_day(loss=loss, pushes_per_week=1)[-1]
        for weekday in range(7):
            saw = model.subscribers_by_calendar([weekday], loss=loss)["subscribers"].iloc[-1]
            assert abs(saw - even) / even < 0.008


@given(st.floats(1, 1e6), gains, st.floats(0.0001, 1))
def test_push_day_shows_a_minus_exactly_above_the_daily_steady_state(size, gain, loss):
    change = model.subscribers_by_calendar([0], size, gain, loss, days=1)["change"].iloc[-1]
    limit = model.steady_state(gain, loss, 7)
    if abs(size - limit) > 1e-6 * limit:
        assert (change < 0) == (size > limit)


def test_without_a_drive_every_push_costs_subscribers():
    year = model.subscribers_by_calendar([1, 4], gain=0, days=60)
    assert (year.loc[year["push"], "change"] < 0).all()
    assert (year.loc[~year["push"], "change"] == 0).all()


@given(st.floats(1, 100), st.floats(0.001, 0.5), st.floats(0.5, 7), st.floats(0.01, 1))
def test_reads_in_the_steady_state_do_not_depend_on_the_frequency(gain, loss, pushes, opened):
    settled = model.steady_state(gain, loss, pushes)
    year = model.year_of_reads(settled, gain, loss, pushes, 100, opened)
    assert year["reads"] / 100 == pytest.approx(gain * opened / loss, rel=1e-6)


def test_fatigue_makes_a_middling_frequency_the_best():
    assert model.best_frequency(loss=0.01, fatigue=0.5) == 3
    assert model.best_frequency(loss=0.01, fatigue=0.0) == 7
    assert model.best_frequency(loss=0.01, fatigue=0.8) == 1


@pytest.mark.parametrize(
    ("keep", "best"),
    [(0, 7), (10_000, 7), (11_000, 6), (12_000, 5), (13_000, 4), (15_000, 2), (18_000, 1), (19_000, None)],
)
def test_the_more_must_be_kept_the_rarer_the_pushes(keep, best):
    assert model.best_frequency(keep=keep, loss=0.003) == best


def test_quality_moves_loss_and_opening():
    plain, good = model.year_of_reads(), model.year_of_reads(quality=2)
    same = model.year_of_reads(loss=0.0015, open_rate=0.1)
    assert good == pytest.approx(same)
    assert good["reads"] > plain["reads"] and good["subscribers"] > plain["subscribers"]


def test_the_table_of_frequencies_agrees_with_single_years():
    table = model.compare_frequencies([0, 1, 7], loss=0.01)
    assert table["reads_per_push"].tolist()[0] == 0
    for row in table.itertuples():
        year = model.year_of_reads(pushes_per_week=row.pushes_per_week, loss=0.01)
        assert (row.reads, row.subscribers) == (year["reads"], year["subscribers"])


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda: model.subscribers_by_day(start=-1), "start"),
        (lambda: model.subscribers_by_day(gain=float("nan")), "gain"),
        (lambda: model.subscribers_by_day(loss=1.5), "loss"),
        (lambda: model.subscribers_by_day(pushes_per_week=8), "pushes_per_week"),
        (lambda: model.subscribers_by_day(days=1.5), "days"),
        (lambda: model.subscribers_by_calendar([7]), "weekdays"),
        (lambda: model.steady_state(30, -0.1), "loss"),
        (lambda: model.open_rate_at(1, open_rate=2), "open_rate"),
        (lambda: model.open_rate_at(1, fatigue=2), "fatigue"),
        (lambda: model.year_of_reads(quality=0), "quality"),
        (lambda: model.best_frequency(keep=-5), "keep"),
    ],
)
def test_what_is_not_allowed_is_said_in_one_line(call, name, refuses):
    refuses(call, rf"^{name} .*allowed:")
