import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qunxue import data
from qunxue.models import balance

groups = st.tuples(st.integers(3, 25), st.floats(-1, 1), st.integers(0, 200))


@given(groups)
@settings(max_examples=60)
def test_the_end_is_always_balanced(group):
    people, friendliness, seed = group
    sides = balance.camps(balance.feelings(people, friendliness, seed))
    assert balance.balanced_share(np.outer(sides, sides)) == 1
    assert set(sides.tolist()) <= {-1, 1}
    assert (sides < 0).sum() <= people / 2


@given(groups)
@settings(max_examples=40)
def test_the_closed_form_solves_the_equation(group):
    people, friendliness, seed = group
    first = balance.feelings(people, friendliness, seed)
    time = min(0.4 * balance.breaking_time(first), 0.5)
    step = 1e-6
    slope = (balance.feelings_at(first, time + step) - balance.feelings_at(first, time)) / step
    now = balance.feelings_at(first, time)
    np.testing.assert_allclose(slope, now @ now, rtol=1e-3, atol=1e-3)


@given(groups)
@settings(max_examples=40)
def test_just_before_the_break_the_signs_are_those_of_the_camps(group):
    people, friendliness, seed = group
    first = balance.feelings(people, friendliness, seed)
    values, vectors = np.linalg.eigh(first)
    if values[-1] <= 0 or values[-1] - values[-2] < 1e-2 or np.abs(vectors[:, -1]).min() < 1e-2:
        return  # too close to call at any time that a computer can tell from the end
    late = balance.feelings_at(first, (1 - 1e-9) / values[-1])
    sides = balance.camps(first)
    assert (np.sign(late) == np.outer(sides, sides)).all()


def test_at_time_zero_nothing_has_changed():
    first = balance.feelings(10, 0.3, seed=1)
    np.testing.assert_allclose(balance.feelings_at(first, 0), first)


def test_published_sizes_of_the_smaller_camp():
    table = balance.smaller_camp_by_friendliness((0, 0.2, 0.3), repeats=1000, seed=11).set_index(
        "friendliness"
    )
    assert table["smaller"].tolist() == pytest.approx([0.44, 0.11, 0.01], abs=0.01)
    shipped = data.load("balance_sweep").query("people == 34 and acquaintances == 33")
    shipped = shipped.set_index("friendliness")["smaller"]
    assert table["smaller"].tolist() == pytest.approx(shipped[[0, 0.2, 0.3]].tolist(), abs=0.012)


def test_the_turning_point_falls_with_the_root_of_the_people_where_all_know_all():
    sweep = data.load("balance_sweep").query("acquaintances == people - 1")
    half = {}
    for people, curve in sweep.groupby("people"):
        start = curve.loc[curve["friendliness"] == 0, "smaller"].iloc[0]
        half[people] = np.interp(-start / 2, -curve["smaller"], curve["friendliness"])
    points = np.array([half[people] * people**0.5 for people in (34, 100, 300)])
    np.testing.assert_allclose(points, points.mean(), rtol=0.15)


def test_with_few_acquaintances_a_larger_group_keeps_a_larger_second_camp():
    few = data.load("balance_sweep").query("acquaintances == 9 and friendliness == 0.2").set_index("people")
    assert few.loc[[10, 34, 100, 300], "smaller"].is_monotonic_increasing


def test_strangers_feel_nothing_and_acquaintances_are_as_many_as_asked():
    first = balance.feelings(200, 0.5, seed=1, acquaintances=9)
    off = ~np.eye(200, dtype=bool)
    assert ((first != 0) & off).sum() / 200 == pytest.approx(9, abs=0.6)
    assert (first == first.T).all()
    everybody = balance.feelings(20, 0.5, seed=1, acquaintances=19)
    np.testing.assert_array_equal(everybody, balance.feelings(20, 0.5, seed=1))
    with pytest.raises(ValueError, match="acquaintances"):
        balance.feelings(10, 0, acquaintances=10)


def test_a_goal_and_an_outsider_side_by_side_agree_with_the_models_they_stand_on():
    both = balance.two_ways([0, 0.3, 3], people=12, repeats=5, seed=3).set_index("strength")
    generator = np.random.default_rng(3)
    groups = [balance.feelings(12, 0, generator) for _ in range(5)]
    goal = [balance.smaller_camp(balance.with_common_goal(group, 0.3)) for group in groups]
    assert both.loc[0.3, "goal"] == pytest.approx(np.mean(goal))
    assert both.loc[0, "goal"] == pytest.approx(np.mean([balance.smaller_camp(group) for group in groups]))
    ends = [balance.camps(balance.with_outsider(group, 3)) for group in groups]
    assert both.loc[3, "enemies"] == pytest.approx(np.mean([(end[:-1] != end[-1]).sum() for end in ends]))


def test_an_outside_enemy_and_a_common_goal_both_unite_but_one_leaves_somebody_out():
    first = balance.feelings(34, 0, seed=2)
    assert balance.smaller_camp(first) > 0.3
    goal = balance.camps(balance.with_common_goal(first, 1))
    enemy = balance.camps(balance.with_outsider(first, 20))
    assert (goal == 1).all()
    assert enemy[-1] == -1
    assert (enemy[:-1] == 1).mean() > 0.9


def test_triangles():
    three_enemies = -np.ones((3, 3))
    assert balance.balanced_share(three_enemies) == 0
    assert balance.balanced_share(np.ones((5, 5))) == 1
    mixed = np.ones((4, 4))
    mixed[0, 1] = mixed[1, 0] = -1  # puts the two triangles through that tie out of balance
    assert balance.balanced_share(mixed) == 0.5


def test_the_larger_camp_is_plus_one():
    alone = np.ones((5, 5))
    alone[0, 1:] = alone[1:, 0] = -1
    assert balance.camps(alone).tolist() == [-1, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: balance.feelings(people=1), "people is 1"),
        (lambda: balance.feelings(friendliness=float("nan")), "friendliness is nan"),
        (lambda: balance.camps([[0, 1], [2, 0]]), "not symmetric"),
        (lambda: balance.camps([[0, 1]]), "square"),
        (lambda: balance.camps([[0, np.inf], [np.inf, 0]]), "NaN or an infinity"),
        (lambda: balance.balanced_share([[0, 1], [1, 0]]), "three or more"),
        (lambda: balance.feelings_at([[0, 2], [2, 0]], 0.5), "below 0.5"),
        (lambda: balance.with_common_goal([[0, 1], [1, 0]], -1), "pull is -1"),
        (lambda: balance.with_outsider([[0, 1], [1, 0]], -1), "dislike is -1"),
        (lambda: balance.smaller_camp_by_friendliness(repeats=0), "repeats is 0"),
    ],
)
def test_a_bad_argument_is_named(call, says, refuses):
    refuses(call, says)


def test_nobody_likes_anybody_enough():
    assert balance.breaking_time([[-1, 0], [0, -2]]) == float("inf")
