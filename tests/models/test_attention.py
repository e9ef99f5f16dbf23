"""Alerts and misses: orderings that must hold, and the frontier."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qunxue.models import attention

GROUP = st.tuples(st.floats(0, 2000), st.floats(0, 20), st.floats(0, 1), st.floats(0, 20))


@given(GROUP)
def test_quieter_settings_never_ring_more(group):
    rings = {setting: attention.alerts(*group, setting) for setting in attention.SETTINGS}
    assert rings["on"] == rings["pin"] >= rings["mute"] == rings["mute+pin"] >= rings["leave"] == 0


@given(GROUP)
def test_a_pin_never_hurts_and_leaving_loses_all(group):
    lost = {setting: attention.missed(*group, setting) for setting in attention.SETTINGS}
    assert lost["pin"] <= lost["on"] <= lost["mute"] + 1e-9
    assert lost["mute+pin"] <= lost["mute"] <= lost["leave"] + 1e-9
    assert lost["leave"] == group[1]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=1, max_size=40))
def test_no_efficient_point_is_beaten_and_every_other_is(points):
    kept = attention.efficient(points)
    chosen = [points[place] for place in kept]
    assert chosen == sorted(set(chosen))
    for point in points:
        beaten = any(other[0] <= point[0] and other[1] <= point[1] and other != point for other in points)
        assert (point in chosen) is not beaten


def test_the_frontier_is_what_trying_everything_finds():
    groups = attention.example_groups().iloc[:4]
    tried = [
        attention.weigh(groups, choice)[["alerts", "missed"]].sum().round(9).tolist()
        for choice in itertools.product(attention.SETTINGS, repeat=4)
    ]
    wanted = np.array(tried)[attention.efficient(tried)]
    best = attention.frontier(groups)
    assert best[["alerts", "missed"]].to_numpy() == pytest.approx(wanted)
    for row in best.itertuples():
        found = attention.weigh(groups, row.settings)
        assert (found["alerts"].sum(), found["missed"].sum()) == pytest.approx(
            (row.alerts, row.missed), abs=1e-6
        )


@settings(max_examples=20)
@given(st.lists(st.sampled_from(attention.SETTINGS), min_size=8, max_size=8))
def test_no_choice_beats_the_frontier(choice):
    groups = attention.example_groups()
    best = attention.frontier(groups)
    mine = attention.weigh(groups, choice)[["alerts", "missed"]].sum()
    at_most = best[best["alerts"] <= mine["alerts"] + 1e-6]
    assert at_most["missed"].min() <= mine["missed"] + 1e-6


@pytest.mark.parametrize(
    "call",
    [
        lambda: attention.alerts(1, 1, 0.5, 0, "loud"),
        lambda: attention.missed(1, 1, 1.5, 0, "on"),
        lambda: attention.weigh(attention.example_groups(), ["on"]),
    ],
)
def test_impossible_input_is_refused_in_words(call, refuses):
    refuses(call, "allowed: ")
