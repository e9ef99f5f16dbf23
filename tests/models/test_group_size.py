"""Pairs and minutes of reading by the size of a group (evidence M20)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import group_size


def test_pairs_and_minutes_of_published_sizes():
    assert group_size.pairs([1, 2, 40, 60, 100, 500]).tolist() == [0, 1, 780, 1770, 4950, 124750]
    assert group_size.reading_minutes([40, 60, 100, 500]).tolist() == [10, 15, 25, 125]


@given(st.integers(1, 3_000))
def test_a_newcomer_adds_a_pair_with_everybody(members):
    assert group_size.pairs(members + 1) - group_size.pairs(members) == members
    assert isinstance(group_size.pairs(members), int)


@pytest.mark.parametrize("members", [0, -1, 2.5, float("nan"), "40"])
def test_impossible_sizes_are_named(members, refuses):
    refuses(lambda: group_size.pairs(members), "members is .*allowed")


@pytest.mark.parametrize("name", ["messages", "seconds"])
def test_impossible_reading_is_named(name, refuses):
    refuses(lambda: group_size.reading_minutes(40, **{name: -1}), f"{name} is -1.*allowed")
