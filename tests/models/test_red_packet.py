"""The split of lucky packets against published figures (evidence M15, M16) and its own promises."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import inequality, red_packet

#: Standard deviation at each of ten places of a packet of 100 yuan (M15), printed to two decimals.
SPREAD_OF_TEN = [5.77, 5.82, 5.88, 5.96, 6.06, 6.21, 6.44, 6.83, 7.68, 7.68]


@given(
    people=st.integers(1, 40),
    spare=st.integers(0, 5_000),
    method=st.sampled_from(red_packet.METHODS),
    seed=st.integers(0, 2**32 - 1),
)
def test_every_split_is_exact_and_leaves_nobody_empty(people, spare, method, seed):
    packets = red_packet.split_many(people + spare, people, repeats=7, method=method, seed=seed)
    assert packets.shape == (7, people)
    assert packets.dtype == np.int64
    assert (packets.sum(axis=1) == people + spare).all()
    assert packets.min() >= 1


@given(people=st.integers(2, 30), spare=st.integers(0, 3_000), seed=st.integers(0, 999))
def test_no_share_but_the_last_exceeds_twice_the_mean_of_what_is_left(people, spare, seed):
    packets = red_packet.split_many(people + spare, people, repeats=20, seed=seed)
    rest = (people + spare) - np.cumsum(packets, axis=1) + packets
    left = people - np.arange(people)
    assert (packets[:, :-1] <= 2 * rest[:, :-1] / left[:-1]).all()


def test_mean_and_spread_at_ten_places_are_the_published_ones():
    repeats = 400_000
    table = red_packet.by_place(red_packet.split_many(10_000, 10, repeats, seed=20))
    four_standard_errors = 4 * 7.7 / np.sqrt(repeats)
    assert table["mean"].to_numpy() == pytest.approx(10, abs=four_standard_errors)
    assert table["sd"].to_numpy() == pytest.approx(SPREAD_OF_TEN, abs=0.04)
    mean, spread = red_packet.expected_by_place(100, 10)
    assert mean == pytest.approx(10)
    assert spread.round(2).tolist() == SPREAD_OF_TEN


@pytest.mark.parametrize(
    ("people", "first", "last"),
    [(3, 0.36, 0.32), (5, 0.22, 0.19), (10, 0.100, 0.122), (20, 0.045, 0.099), (40, 0.020, 0.088)],
)
def test_chance_of_best_luck_is_the_published_one(people, first, last):
    chance = red_packet.best_luck(people, repeats=200_000, seed=people)
    assert chance.sum() == pytest.approx(1)
    assert chance[0] == pytest.approx(first, abs=0.005)
    assert chance[-1] == pytest.approx(last, abs=0.005)


def test_fifth_of_ten_has_the_smallest_chance_of_best_luck():
    chance = red_packet.best_luck(10, repeats=200_000, seed=7)
    assert chance.min() == pytest.approx(0.088, abs=0.003)
    assert int(chance.argmin()) + 1 in (4, 5)


def test_mean_is_fair_even_for_a_few_fen():
    packets = red_packet.split_many(13, 10, repeats=400_000, seed=3)
    assert packets.mean(axis=0) == pytest.approx(1.3, abs=0.004)


def test_naive_split_halves_what_is_left_each_time():
    means = red_packet.split_many(100_000, 6, 100_000, method="naive", seed=1).mean(axis=0) / 1_000
    assert means == pytest.approx([50, 25, 12.5, 6.25, 3.125, 3.125], abs=0.4)


def test_gini_of_doubled_mean_and_broken_stick_are_the_published_ones():
    doubled = inequality.gini(red_packet.split_many(10_000, 10, 50_000, seed=1)).mean()
    stick = inequality.gini(red_packet.split_many(10_000, 10, 50_000, method="broken_stick", seed=1)).mean()
    assert (doubled, stick) == (pytest.approx(0.346, abs=0.002), pytest.approx(0.450, abs=0.002))


def test_equal_seeds_give_equal_packets_and_other_seeds_others():
    one, same, other = (red_packet.split_many(1_000, 5, 50, seed=seed) for seed in (1, 1, 2))
    assert (one == same).all()
    assert (one != other).any()


def test_expected_value_of_large_and_small_groups_is_the_published_one():
    large = red_packet.who_gets(total=2_000, members=500, shares=10).iloc[0]
    small = red_packet.who_gets(total=10_000, members=40, shares=40).iloc[0]
    assert (large["chance"], large["expected"], small["expected"]) == (
        0.02,
        pytest.approx(0.04),
        pytest.approx(2.5),
    )


@given(members=st.integers(1, 600), shares=st.integers(1, 200), spare=st.integers(0, 9_999))
def test_number_of_shares_never_changes_the_mean_per_member(members, shares, spare):
    row = red_packet.who_gets(shares + spare, members, shares).iloc[0]
    assert row["chance"] * row["share"] == pytest.approx(row["expected"])
    if shares <= members:
        assert row["expected"] == pytest.approx((shares + spare) / 100 / members)


def test_chain_of_gifts_shrinks_by_what_is_passed_on():
    chain = red_packet.gift_chain(pass_on=0.18, repeats=40_000, seed=5)
    assert chain["sent"].iloc[:3].to_numpy() == pytest.approx([100, 18, 3.24], abs=0.8)
    assert chain["alive"].is_monotonic_decreasing


def test_luckiest_sends_more_often_the_larger_the_norm():
    shares = [
        red_packet.gift_chain(pass_on=0.9, luckiest=norm, rounds=3, repeats=4_000, seed=6)[
            "from_luckiest"
        ].iloc[1]
        for norm in (1, 1.5, 5)
    ]
    assert shares == sorted(shares)
    assert shares[2] > shares[0] + 0.2


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"total": 9, "people": 10, "repeats": 1}, "total is 9"),
        ({"total": 9, "people": 0, "repeats": 1}, "people is 0"),
        ({"total": 9, "people": 2, "repeats": -1}, "repeats is -1"),
        ({"total": float("nan"), "people": 2, "repeats": 1}, "total is nan"),
        ({"total": float("inf"), "people": 2, "repeats": 1}, "total is inf"),
        ({"total": 9.5, "people": 2, "repeats": 1}, "total is 9.5"),
        ({"total": "9", "people": 2, "repeats": 1}, "total is '9'"),
        ({"total": 9, "people": True, "repeats": 1}, "people is True"),
        ({"total": 9, "people": 2, "repeats": 1, "method": "fair"}, "method is 'fair'"),
    ],
)
def test_impossible_requests_name_argument_value_and_range(arguments, named, refuses):
    refuses(lambda: red_packet.split_many(**arguments), named)


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: red_packet.by_place([1, 2]), "packets has shape (2,)"),
        (lambda: red_packet.expected_by_place(0, 3), "total is 0"),
        (lambda: red_packet.who_gets(5, 10, 10), "total is 5"),
        (lambda: red_packet.who_gets(50, 0, 10), "members is 0"),
        (lambda: red_packet.gift_chain(pass_on=1), "pass_on is 1"),
        (lambda: red_packet.gift_chain(pass_on=float("nan")), "pass_on is nan"),
        (lambda: red_packet.gift_chain(luckiest=0.5), "luckiest is 0.5"),
        (lambda: red_packet.gift_chain(people=1), "people is 1"),
        (lambda: red_packet.gift_chain(rounds=0), "rounds is 0"),
    ],
)
def test_other_models_refuse_in_the_same_way(call, named, refuses):
    refuses(call, re.escape(named))
