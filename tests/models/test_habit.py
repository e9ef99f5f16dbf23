"""The habit curve, compounding and the logistic map."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import habit

DAYS = st.floats(1, 400)
START = st.floats(0, 0.9)
KEPT = st.floats(0.05, 1)


@given(DAYS, START, KEPT)
def test_ninety_five_per_cent_is_reached_when_it_should_be(to_95, start, kept):
    assert habit.strength(to_95, to_95, start) == pytest.approx(0.95)
    assert habit.days_to(0.95, to_95, start, kept) == pytest.approx(to_95 / kept)


@given(DAYS, START, KEPT, st.floats(0, 1, exclude_max=True))
def test_days_to_undoes_strength(to_95, start, kept, part):
    share = start + part * (0.999 - start)
    days = habit.days_to(share, to_95, start, kept)
    assert habit.strength(days, to_95, start, kept) == pytest.approx(share)


@given(DAYS, START)
def test_the_curve_rises_and_flattens(to_95, start):
    values = habit.strength(np.linspace(0, 2 * to_95, 50), to_95, start)
    assert values[0] == pytest.approx(start)
    assert (np.diff(values) > 0).all() and (np.diff(values, 2) < 0).all()
    assert values.max() < 1


def test_only_some_of_the_published_range_was_seen():
    assert habit.SHORTEST < habit.MEDIAN < habit.STUDY_DAYS < habit.LONGEST
    assert habit.strength(habit.STUDY_DAYS, habit.LONGEST) == pytest.approx(1 - 0.05 ** (84 / 254))


def test_one_missed_day_in_a_hundred_costs_one_day():
    assert habit.days_to(0.95, 99, kept=0.99) == pytest.approx(100)


def test_one_per_cent_a_day():
    assert habit.compound(0.01, 365) == pytest.approx(37.8, abs=0.05)
    assert habit.compound(-0.01, [0, 1]).tolist() == [1, 0.99]


@given(st.floats(-0.5, 0.5), st.integers(0, 200))
def test_compounding_keeps_a_head_start_in_proportion(rate, steps):
    assert 1.01 * habit.compound(rate, steps) / habit.compound(rate, steps) == pytest.approx(1.01)


def test_a_millionth_apart_becomes_a_third():
    apart = habit.gap()
    assert apart[25] == pytest.approx(0.35, abs=0.005)
    assert apart[0] == pytest.approx(1e-6) and apart[:10].max() < 0.001


def test_below_chaos_the_gap_closes():
    assert habit.gap(growth=2.5, steps=60)[-1] < 1e-12


@given(st.floats(0, 1), st.floats(0, 4), st.integers(0, 60))
def test_the_logistic_map_stays_inside(start, growth, steps):
    path = habit.logistic_map(start, growth, steps)
    assert path.shape == (steps + 1,)
    assert (path >= 0).all() and (path <= 1).all()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: habit.strength(-1, 66), "days is .*; allowed: at least 0"),
        (lambda: habit.strength(1, 0), "to_95 is 0; allowed: above 0"),
        (lambda: habit.strength(1, 66, start=0.95), "start is 0.95"),
        (lambda: habit.strength(1, 66, kept=1.1), "kept is 1.1; allowed: 0 to 1"),
        (lambda: habit.days_to(1, 66), "share is 1"),
        (lambda: habit.days_to(0.2, 66, start=0.3), "share is 0.2; allowed: at least 0.3"),
        (lambda: habit.days_to(0.5, 66, kept=0), "kept is 0"),
        (lambda: habit.compound(-1, 3), "rate is -1; allowed: above -1"),
        (lambda: habit.compound(0.1, -3), "steps is"),
        (lambda: habit.logistic_map(1.2), "start is 1.2"),
        (lambda: habit.logistic_map(0.2, growth=5), "growth is 5"),
        (lambda: habit.gap(start=1), "start is 1.000001"),
    ],
)
def test_refusals_name_argument_value_and_range(call, words, refuses):
    refuses(call, words)
