import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qunxue import data
from qunxue.models import contagion

crowds = st.lists(st.integers(0, 30), min_size=1, max_size=30)


def test_a_ladder_of_thresholds_brings_everybody():
    assert contagion.cascade(np.arange(100)).tolist() == list(range(101))


def test_one_step_missing_from_the_ladder_leaves_one_person():
    thresholds = np.arange(100)
    thresholds[1] = 2
    assert contagion.cascade(thresholds).tolist() == [0, 1]


@given(crowds)
def test_a_cascade_rises_and_ends_where_nobody_else_is_willing(thresholds):
    joined = contagion.cascade(thresholds)
    assert joined[0] == 0
    assert (np.diff(joined) > 0).all()
    assert (np.array(thresholds) <= joined[-1]).sum() == joined[-1]


@given(crowds, st.integers(0, 29), st.integers(1, 10))
def test_raising_one_threshold_never_brings_more_people(thresholds, person, step):
    higher = list(thresholds)
    higher[person % len(higher)] += step
    assert contagion.cascade(higher)[-1] <= contagion.cascade(thresholds)[-1]


def test_critical_spread_is_granovetters():
    assert contagion.critical_spread(0.25) == pytest.approx(0.122, abs=0.0005)
    assert contagion.joined_share(0.25, 0.1222) == pytest.approx(0.06, abs=0.005)
    assert contagion.joined_share(0.25, 0.1223) > 0.99


@given(
    st.integers(3, 40).map(lambda half: 2 * half), st.sampled_from([2, 4]), st.floats(0, 1), st.integers(0, 9)
)
@settings(max_examples=40)
def test_rewiring_keeps_people_and_ties(people, neighbours, rewiring, seed):
    graph = contagion.small_world(people, neighbours, rewiring, seed)
    assert graph.number_of_nodes() == people
    assert graph.number_of_edges() == people * neighbours // 2


def test_the_same_seed_gives_the_same_network():
    first, second = (contagion.small_world(50, 4, 0.3, seed=5) for _ in range(2))
    assert set(first.edges) == set(second.edges)


@given(st.floats(0, 1), st.integers(0, 50), st.integers(1, 3))
@settings(max_examples=40)
def test_nobody_adopts_without_enough_contacts_who_did(rewiring, seed, threshold):
    graph = contagion.small_world(40, 4, rewiring, seed)
    start = contagion.circle_of(graph, 7)
    when = contagion.adopt(graph, start, threshold)
    assert set(np.flatnonzero(when == 0)) == set(start)
    for person in graph:
        before = sum(0 <= when[contact] < when[person] for contact in graph[person])
        if when[person] > 0:
            assert before >= threshold
        elif when[person] < 0:
            assert sum(when[contact] >= 0 for contact in graph[person]) < threshold


@given(st.floats(0, 1), st.integers(0, 50))
@settings(max_examples=30)
def test_a_higher_threshold_never_reaches_more_people(rewiring, seed):
    graph = contagion.small_world(40, 4, rewiring, seed)
    reached = [
        (contagion.adopt(graph, contagion.circle_of(graph), threshold) >= 0).sum() for threshold in (1, 2, 3)
    ]
    assert reached == sorted(reached, reverse=True)


def test_simple_contagion_reaches_everybody_at_every_rewiring():
    assert contagion.by_shortcuts(1, repeats=10)["share"].tolist() == [1] * 5


def shipped(threshold=2, way="rewire", noise=0.0):
    sweep = data.load("contagion_sweep")
    chosen = (sweep["threshold"] == threshold) & (sweep["way"] == way) & (sweep["noise"] == noise)
    return sweep[chosen].astype({"shortcuts": float, "rounds": float}).set_index("shortcuts")


def test_rewired_shortcuts_kill_complex_contagion():
    # standard error of the mean of 60 networks: up to 0.05 (at 0.01), 0.02 (at 0.05), below 0.01 elsewhere
    table = contagion.by_shortcuts(2, repeats=60, seed=3)
    slack = {0: 0, 0.01: 0.15, 0.05: 0.06, 0.1: 0.03, 1: 0.01}
    for shortcuts, share in zip(table["shortcuts"], table["share"], strict=True):
        assert share == pytest.approx(shipped()["share"][shortcuts], abs=slack[shortcuts])
    assert table["share"].is_monotonic_decreasing


@pytest.mark.parametrize(("way", "noise"), [("add", 0.0), ("rewire", 0.05), ("add", 0.05)])
def test_added_shortcuts_and_noise_let_complex_contagion_reach_everybody_and_sooner(way, noise):
    # standard error of the mean rounds of 20 networks: up to 2 (at 0.1 without noise), below 1.5 elsewhere
    table = contagion.by_shortcuts(2, (0, 0.1, 0.5), way, noise, repeats=20, seed=5)
    assert table["everybody"].tolist() == [1, 1, 1]
    assert table["rounds"].is_monotonic_decreasing
    for shortcuts, rounds in zip(table["shortcuts"], table["rounds"], strict=True):
        assert rounds == pytest.approx(shipped(2, way, noise)["rounds"][shortcuts], abs=8)


def test_a_mean_of_three_quarters_is_made_of_all_and_of_next_to_nothing():
    found = contagion.runs(2, 0.01, repeats=100, seed=1)["share"]
    assert (found == 1).mean() > 0.4
    assert (found < 0.5).mean() > 0.15
    assert shipped()["everybody"][0.01] == pytest.approx((found == 1).mean(), abs=0.15)


@given(
    st.integers(5, 40).map(lambda half: 2 * half), st.sampled_from([2, 4]), st.floats(0, 1), st.integers(0, 9)
)
@settings(max_examples=40)
def test_adding_shortcuts_keeps_every_tie_of_the_ring(people, neighbours, adding, seed):
    ring = contagion.small_world(people, neighbours)
    graph = contagion.small_world(people, neighbours, seed=seed, adding=adding)
    assert set(map(frozenset, ring.edges)) <= set(map(frozenset, graph.edges))


@given(st.integers(0, 50), st.integers(2, 3))
@settings(max_examples=20)
def test_with_noise_a_connected_network_is_reached_whole_and_everybody_has_a_contact_who_was_first(
    seed, threshold
):
    graph = contagion.small_world(30, 4, seed=seed, adding=0.2)
    when = contagion.adopt(graph, contagion.circle_of(graph, 7), threshold, noise=0.2, seed=seed)
    assert (when >= 0).all()
    for person in np.flatnonzero(when > 0):
        assert any(when[contact] < when[person] for contact in graph[person])


def test_noise_of_one_makes_every_contagion_simple():
    graph = contagion.small_world(60, 4, 0.2, seed=2)
    start = contagion.circle_of(graph)
    noisy = contagion.adopt(graph, start, 3, noise=1, seed=1)
    assert noisy.tolist() == contagion.adopt(graph, start, 1).tolist()


def test_starting_circle_is_the_person_and_all_contacts():
    graph = contagion.small_world(20, 4, 0.5, seed=1)
    assert contagion.circle_of(graph, 3) == sorted([3, *graph[3]])


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: contagion.cascade([]), "thresholds"),
        (lambda: contagion.cascade([0, -1]), "thresholds holds -1"),
        (lambda: contagion.joined_share(1.5, 0.1), "mean is 1.5"),
        (lambda: contagion.joined_share(0.2, 0), "spread is 0"),
        (lambda: contagion.critical_spread(0.7), "mean is 0.7"),
        (lambda: contagion.small_world(people=3), "people is 3"),
        (lambda: contagion.small_world(neighbours=3), "neighbours is 3"),
        (lambda: contagion.small_world(rewiring=2), "rewiring is 2"),
        (lambda: contagion.adopt(contagion.small_world(10, 2), [], 1), "start is"),
        (lambda: contagion.adopt(contagion.small_world(10, 2), [10], 1), "start is"),
        (lambda: contagion.adopt(contagion.small_world(10, 2), [0], 0), "threshold is 0"),
        (lambda: contagion.circle_of(contagion.small_world(10, 2), 10), "person is 10"),
        (lambda: contagion.adopt(contagion.small_world(10, 2), [0], 1, noise=2), "noise is 2"),
        (lambda: contagion.small_world(rewiring=0.1, adding=0.1), "adding is 0.1"),
        (lambda: contagion.by_shortcuts(1, repeats=0), "repeats is 0"),
        (lambda: contagion.by_shortcuts(1, [-1], repeats=1), "shortcuts is -1"),
        (lambda: contagion.runs(1, way="both", repeats=1), "way is 'both'"),
    ],
)
def test_a_bad_argument_is_named(call, says, refuses):
    refuses(call, says)
