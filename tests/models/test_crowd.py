import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue import data
from qunxue.models import crowd, inequality


@pytest.mark.parametrize(
    ("chance", "people", "right"),
    [
        (0.6, 11, 0.753),
        (0.6, 41, 0.903),
        (0.6, 101, 0.979),
        (0.45, 11, 0.367),
        (0.45, 41, 0.259),
        (0.45, 101, 0.156),
    ],
)
def test_condorcet(chance, people, right):
    assert crowd.majority_right(chance, people) == pytest.approx(right, abs=0.0005)


@given(st.floats(0, 1), st.integers(1, 60))
def test_right_and_wrong_majorities_mirror_each_other(chance, people):
    assert crowd.majority_right(chance, people) == pytest.approx(
        1 - crowd.majority_right(1 - chance, people), abs=1e-9
    )


@given(st.floats(0.51, 0.99), st.integers(0, 25))
def test_a_better_than_even_crowd_gains_from_every_pair(chance, pairs):
    people = 2 * pairs + 1
    assert crowd.majority_right(chance, people + 2) >= crowd.majority_right(chance, people) - 1e-12


def test_a_very_large_crowd():
    assert crowd.majority_right(0.51, 20_001) > 0.99
    assert crowd.majority_right(1, 5) == 1
    assert crowd.majority_right(0, 5) == 0


def test_a_tie_is_a_coin():
    assert crowd.majority_right(0.7, 2) == pytest.approx(0.7)


def test_size_cures_noise_but_not_bias():
    small, large = (
        crowd.guesses(people, truth=1198, spread=70, bias=60, seed=4).mean() for people in (10, 100_000)
    )
    assert large == pytest.approx(1258, abs=1)
    assert abs(small - 1258) > abs(large - 1258)


def test_galtons_table():
    table = data.load("galton")
    assert crowd.guess_at(table["percentile"], table["pounds"], 0.5) == 1207
    assert 100 * (1207 - 1198) / 1198 == pytest.approx(0.8, abs=0.05)
    assert table["pounds"].is_monotonic_increasing


def test_contribution_counts():
    table = data.load("open_source_contributions")
    counts = table["contributions"].astype(int)
    assert table.columns.tolist() == ["rank", "contributions", "first_year", "last_year"]
    assert (len(counts), counts.sum()) == (347, 2240)
    assert counts.is_monotonic_decreasing
    assert (table["first_year"] <= table["last_year"]).all()
    assert inequality.gini(counts) == pytest.approx(0.831, abs=0.0005)
    assert inequality.top_share(counts, 0.1) == pytest.approx(0.847, abs=0.0005)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: crowd.majority_right(1.2, 3), "chance is 1.2"),
        (lambda: crowd.majority_right(0.5, 0), "people is 0"),
        (lambda: crowd.majority_right(0.5, 2.5), "people is 2.5"),
        (lambda: crowd.guesses(0, 1, 1), "people is 0"),
        (lambda: crowd.guesses(3, 1, -1), "spread is -1"),
        (lambda: crowd.guess_at([5, 95], [1, 2], 0.01), "share is 0.01"),
    ],
)
def test_a_bad_argument_is_named(call, says, refuses):
    refuses(call, says)
