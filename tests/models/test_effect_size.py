"""Effect sizes: five ways of writing one distance agree, and the table of the experiment gives what is printed."""

import math
from statistics import NormalDist

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import effect_size

DISTANCES = st.floats(-3, 3)


def test_the_table_of_the_experiment_is_that_of_everybody_written_out():
    counts = effect_size.happiness_counts()
    stayed, left = (np.repeat(counts.index, counts[group]) for group in ("stayed", "left"))
    found = effect_size.from_counts(counts.index, counts["stayed"], counts["left"])
    pooled = math.sqrt(
        ((len(stayed) - 1) * stayed.to_numpy().var(ddof=1) + (len(left) - 1) * left.to_numpy().var(ddof=1))
        / (len(stayed) + len(left) - 2)
    )
    assert found["difference"] == pytest.approx(left.to_numpy().mean() - stayed.to_numpy().mean())
    assert found["sd"] == pytest.approx(pooled)
    assert found["d"] == pytest.approx(found["difference"] / pooled)
    assert found["low"] < 0 < found["high"]


@given(DISTANCES)
def test_r_and_d_lead_back_to_each_other(d):
    assert effect_size.d_from_r(effect_size.r_from_d(d)) == pytest.approx(d, abs=1e-9)


def test_r_is_the_correlation_with_the_group_where_both_are_equally_large():
    rng = np.random.default_rng(5)
    group = np.repeat([0, 1], 200_000)
    values = rng.normal(0.5 * group, 1)
    assert effect_size.r_from_d(0.5) == pytest.approx(np.corrcoef(group, values)[0, 1], abs=0.005)


@given(DISTANCES)
def test_the_overlap_is_the_area_under_the_lower_of_the_two_curves(d):
    drawn = effect_size.curves(d, points=4_001)
    beyond = NormalDist().cdf(abs(d) - effect_size.FAR) + 0.001  # what may lie outside the picture
    area = np.trapezoid(drawn["both"], drawn["x"])
    assert effect_size.overlap(d) == pytest.approx(area, abs=beyond)
    assert effect_size.overlap(d) == pytest.approx(effect_size.overlap(-d))


def test_above_is_how_often_the_second_is_higher():
    rng = np.random.default_rng(3)
    first, second = rng.normal(0, 1, 200_000), rng.normal(0.4, 1, 200_000)
    assert effect_size.above(0.4) == pytest.approx((second > first).mean(), abs=0.005)
    assert effect_size.above(0) == 0.5


def test_the_interval_holds_the_truth_about_95_times_in_100():
    rng = np.random.default_rng(9)
    held = 0
    for _ in range(2_000):
        first, second = rng.normal(0, 1, 60), rng.normal(0.3, 1, 40)
        pooled = math.sqrt((59 * first.var(ddof=1) + 39 * second.var(ddof=1)) / 98)
        low, high = effect_size.interval((second.mean() - first.mean()) / pooled, 60, 40)
        held += low <= 0.3 <= high
    assert 0.935 < held / 2_000 < 0.965


def test_a_larger_study_sees_a_smaller_effect():
    widths = [np.ptp(effect_size.interval(0.1, people, people)) for people in (20, 200, 2_000)]
    assert widths == sorted(widths, reverse=True)


def test_people_who_were_never_assigned_pull_the_difference_as_far_as_they_differ():
    pooled = np.concatenate([np.zeros(100), np.full(300, 0.2)]).mean()
    assert effect_size.mixed_in(0.1, 100, 300, 0.2) == pytest.approx(0.1 - pooled)
    assert effect_size.mixed_in(0.1, 100, 0, 0.2) == 0.1


def test_ways_of_writing_stand_in_one_row_each():
    table = effect_size.side_by_side_table({"a": 0.1, "b": 0.5})
    assert isinstance(table, pd.DataFrame) and list(table.index) == ["a", "b"]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: effect_size.from_counts([1, 2], [1, 2, 3], [1, 1]), "one count for each of 2 values"),
        (lambda: effect_size.from_counts([1, 2], [1, 0], [1, 1]), "two or more"),
        (lambda: effect_size.from_counts([1, 2], [2, 0], [0, 2]), "values that differ"),
        (lambda: effect_size.from_counts([1, 2], [-1, 3], [1, 1]), "at least 0"),
        (lambda: effect_size.d_from_r(1), "below 1"),
        (lambda: effect_size.interval(0.1, 1, 5), "at least 2"),
        (lambda: effect_size.overlap("far"), "number"),
        (lambda: effect_size.curves(0.1, points=2), "at least 3"),
        (lambda: effect_size.mixed_in(0.1, 0, 5, 0.2), "at least 1"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(refuses, call, words):
    refuses(call, words)
