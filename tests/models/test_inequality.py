"""Gini, Lorenz and top share against their definitions."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import inequality

amounts = st.lists(st.integers(0, 10_000), min_size=1, max_size=60)


def gini_by_definition(values):
    """Half the relative mean absolute difference over all ordered pairs."""
    values = np.asarray(values, dtype=float)
    return np.abs(values[:, None] - values[None, :]).mean() / (2 * values.mean())


@given(amounts.filter(sum))
def test_gini_is_the_mean_difference_of_pairs(values):
    assert inequality.gini(values) == pytest.approx(gini_by_definition(values), abs=1e-12)


@given(amounts.filter(sum), st.integers(2, 9))
def test_gini_does_not_depend_on_currency_order_or_copies_of_everybody(values, factor):
    reference = inequality.gini(values)
    assert inequality.gini([factor * value for value in values]) == pytest.approx(reference, abs=1e-12)
    assert inequality.gini(values[::-1]) == reference
    assert inequality.gini(values * factor) == pytest.approx(reference, abs=1e-12)


@given(amounts.filter(sum))
def test_gini_is_one_minus_twice_the_area_below_lorenz(values):
    people, amount = inequality.lorenz(values)
    area = np.trapezoid(amount, people)
    assert inequality.gini(values) == pytest.approx(1 - 2 * area, abs=1e-12)


def test_gini_of_rows_and_of_nobody():
    assert inequality.gini([[1, 1], [0, 2]]).tolist() == [0.0, 0.5]
    assert inequality.gini([0, 0, 0]) == 0.0


@given(amounts.filter(sum))
def test_top_share_grows_to_one(values):
    shares = [inequality.top_share(values, top) for top in (0.01, 0.1, 0.5, 1)]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)


@pytest.mark.parametrize("values", [[], [1, -1], [1, float("nan")], [float("inf")]])
def test_unusable_amounts_are_named(values):
    for measure in (inequality.gini, inequality.lorenz):
        with pytest.raises(ValueError, match="values .*allowed"):
            measure(values)


@pytest.mark.parametrize("top", [0, 1.1, float("nan")])
def test_unusable_top_is_named(top, refuses):
    refuses(lambda: inequality.top_share([1, 2], top), "top is .*allowed")
