"""What teams lose, in all and by loafing, and the law through it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import cohesion


def test_effort_falls_as_measured():
    table = cohesion.measured_effort()
    assert (100 * table["effort"]).round().tolist() == [100, 70, 49, 41]
    assert cohesion.exponent(table["people"], table["pressure"]) == pytest.approx(-0.51, abs=0.005)


@given(st.floats(-2, 0), st.lists(st.integers(1, 500), min_size=2, max_size=6, unique=True))
def test_the_exponent_of_a_law_is_found_again(power, people):
    assert cohesion.exponent(people, cohesion.effort(people, power)) == pytest.approx(power, abs=1e-6)


@given(st.integers(1, 499))
def test_each_does_less_and_all_do_more(people):
    one, two = cohesion.effort([people, people + 1])
    assert one > two
    assert people * one < (people + 1) * two


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: cohesion.effort(0), "people is 0; allowed: at least 1"),
        (lambda: cohesion.effort(4, power=0.5), "power is 0.5; allowed: at most 0"),
        (lambda: cohesion.exponent([3, 3], [1, 1]), "people has 1 different sizes"),
        (lambda: cohesion.exponent([1, 3], [1, 0]), "effort holds 0; allowed: above 0"),
    ],
)
def test_refusals_name_argument_value_and_range(call, words, refuses):
    refuses(call, words)


def test_loafing_is_the_smaller_part_of_what_a_team_loses():
    total, believed = cohesion.measured_effort().set_index("people")["effort"], cohesion.BELIEVED
    for people in (2, 6):
        assert 0 < 1 - believed[people] < 1 - total[people]
    assert cohesion.exponent(list(believed), list(believed.values())) == pytest.approx(-0.16, abs=0.005)


def test_the_two_losses_begin_with_one_person_alone():
    table = cohesion.two_losses()
    assert table.groupby("what")["people"].apply(list).tolist() == [[1, 2, 6], [1, 2, 4, 6]]
    assert (table.loc[table["people"] == 1, "share"] == 1).all()


def test_the_law_was_never_seen_beyond_six():
    assert max(cohesion.LATANE) == 6
    assert np.isfinite(cohesion.effort(500))
