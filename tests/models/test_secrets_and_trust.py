"""What lesson 02 computes: leaks, rumours, traces and rounded distances, held against other ways to compute them."""

import itertools

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qunxue import data
from qunxue.models import audience, leaks, location, rumour, traces


@given(st.integers(1, 6), st.floats(0, 1))
def test_a_leak_is_what_is_left_when_all_silent_cases_are_taken_away(people, p):
    silent = sum(
        np.prod([p if talks else 1 - p for talks in case])
        for case in itertools.product([True, False], repeat=people)
        if not any(case)
    )
    assert leaks.leak_chance(people, p) == pytest.approx(1 - silent, abs=1e-12)


@given(st.floats(0.001, 0.999), st.floats(0.01, 0.99))
def test_the_group_size_for_a_chance_is_the_smallest(p, chance):
    people = leaks.people_until(p, chance)
    assert leaks.leak_chance(people, p) >= chance - 1e-8
    assert people == 1 or leaks.leak_chance(people - 1, p) < chance


@given(st.integers(1, 60), st.floats(0, 1), st.integers(1, 12))
def test_circles_in_which_everybody_decides_alone_are_no_circles(people, p, circle):
    assert leaks.leak_chance_in_circles(people, p, circle, 0) == pytest.approx(
        leaks.leak_chance(people, p), abs=1e-9
    )


@given(st.integers(1, 60), st.floats(0, 1), st.integers(1, 12))
def test_circles_that_decide_as_one_are_as_many_chances_as_circles(people, p, circle):
    circles = -(-people // circle)
    assert leaks.leak_chance_in_circles(people, p, circle, 1) == pytest.approx(
        leaks.leak_chance(circles, p), abs=1e-9
    )


def test_circles_agree_with_people_drawn_by_lot():
    rng = np.random.default_rng(3)
    people, p, circle, alike, runs = 10, 0.1, 4, 0.6, 40_000
    of = np.arange(people) // circle
    mood = rng.random((runs, of.max() + 1)) < p
    follows = rng.random((runs, people)) < alike
    talks = np.where(follows, mood[:, of], rng.random((runs, people)) < p)
    share = talks.any(axis=1).mean()
    assert leaks.leak_chance_in_circles(people, p, circle, alike) == pytest.approx(share, abs=0.01)
    assert talks.mean() == pytest.approx(p, abs=0.005)


@pytest.mark.parametrize("checking", [0, 0.2, 0.5, 0.8])
def test_the_share_that_never_hears_solves_its_equation_from_below(checking):
    share = rumour.never_heard(checking)
    assert share == pytest.approx(np.exp(-(2 - checking) * (1 - share)), abs=1e-9)
    assert share < 1 - 1e-6


def test_many_rumours_among_many_people_come_near_the_equation():
    graph = rumour.network("everybody", 300)
    for checking in (0, 0.4):
        never = [(rumour.spread(graph, checking, seed=seed) < 0).mean() for seed in range(60)]
        assert np.mean(never) == pytest.approx(rumour.never_heard(checking), abs=0.025)


def test_the_shipped_sweep_agrees_with_rumours_run_anew():
    row = data.load("rumour_sweep").query("network == 'random' and checking == 0.2 and limit == 5").iloc[0]
    never = [
        float((rumour.spread(rumour.network("random", 200, seed), 0.2, 5, seed) < 0).mean())
        for seed in range(200, 260)
    ]
    assert row["low"] - 0.05 <= np.mean(never) <= row["high"]


@settings(max_examples=40)
@given(st.sampled_from(rumour.NETWORKS), st.floats(0, 1), st.integers(1, 5), st.integers(0, 99))
def test_nobody_hears_it_but_from_an_acquaintance_and_nobody_tells_too_many(kind, checking, limit, seed):
    graph = rumour.network(kind, 24, seed)
    heard = rumour.spread(graph, checking, limit, seed)
    assert heard[0] == 0
    for person in np.flatnonzero(heard > 0):
        assert any(0 <= heard[friend] < heard[person] for friend in graph[person])
    assert len(set(heard[heard >= 0])) == (heard >= 0).sum()


def test_with_a_limit_of_one_a_rumour_is_a_chain():
    heard = rumour.spread(nx.path_graph(9), limit=1, seed=2)
    assert (heard >= 0).sum() >= 2
    assert set(np.flatnonzero(heard >= 0)) == set(range((heard >= 0).sum()))


def test_those_who_are_singled_out_are_those_whom_nobody_fits():
    where = traces.coarser(traces.town(people=40, days=2, cells=8, seed=5), 2, 3)
    hours = where.shape[1]
    # with every hour known, who is singled out is who has a trace of his own
    rows = [tuple(row) for row in where]
    assert traces.singled_out(where, hours).tolist() == [rows.count(row) == 1 for row in rows]


def test_knowing_more_hours_never_hides_a_person_on_average():
    shares = traces.singled_out_table(traces.town(), 6)["share"]
    assert shares.is_monotonic_increasing and shares.iloc[0] < 0.05 < 0.9 < shares.iloc[-1]


@given(st.integers(0, 99), st.integers(0, 99), st.sampled_from([100, 500, 2000]))
def test_the_true_place_is_always_among_those_that_fit(x, y, step):
    place = (np.array([x, y]) + 0.5) * location.GRID
    anchors = [(2_000, 2_500), (8_000, 2_000)]
    fits = location.places_that_fit(anchors, location.shown(place, anchors, step), step)
    assert (fits.to_numpy() == place).all(axis=1).any()
    assert len(location.places_that_fit(anchors[:1], location.shown(place, anchors[:1], step), step)) >= len(
        fits
    )


def test_passing_on_adds_the_same_readers_to_whatever_can_be_read():
    for shown_to in audience.SHOWN_TO:
        table = audience.readers(shown_to, passed_on=True, group=0, strangers=0)
        assert (table["readers"] - table["allowed"]).tolist() == [200, 0, 200]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: leaks.leak_chance(5, 1.5), "p is 1.5"),
        (lambda: leaks.people_until(0), "p is 0"),
        (lambda: leaks.leak_chance_in_circles(5, 0.1, 0, 0), "circle is 0"),
        (lambda: rumour.network("family", 20), "kind is 'family'"),
        (lambda: rumour.spread(nx.path_graph(["a", "b"])), "graph is not a network"),
        (lambda: rumour.spread(nx.path_graph(3), limit=0), "limit is 0"),
        (lambda: traces.singled_out(np.zeros((2, 3), int), 4), "points is 4"),
        (lambda: location.shown([0, 0], [[1, 1]], 0), "step is 0"),
        (lambda: audience.readers(close=200), "close is 200"),
    ],
)
def test_what_is_not_allowed_is_named(call, words):
    with pytest.raises(ValueError, match=words):
        call()
