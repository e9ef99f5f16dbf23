"""Lesson 08's explorers say what their models say."""

import pytest

import qunxue
from qunxue.explorers import fun_and_ties as explorers
from qunxue.models import contagion, novelty


@pytest.fixture(autouse=True)
def english():
    qunxue.use("en")


@pytest.mark.parametrize("noisy", [False, True])
@pytest.mark.parametrize(("way", "made"), [("rewire", {"rewiring": 0.05}), ("add", {"adding": 0.05})])
def test_the_ring_is_the_models_network(way, made, noisy):
    explorer = explorers.fun_spreads()
    explorer.set(threshold=2, shortcuts=0.05, way=way, noisy=noisy, seed=3)
    graph = contagion.small_world(128, 4, seed=3, **made)
    when = contagion.adopt(graph, contagion.circle_of(graph), 2, 0.05 if noisy else 0, seed=3)
    people = explorer.result["people"]
    assert people["turn"].tolist() == when.tolist()
    assert people["group"].value_counts()["started"] == (when == 0).sum()
    assert len(explorer.result["ties"]) == graph.number_of_edges()
    assert f"{(when >= 0).sum()} of 128" in explorer.sentence


def test_the_ring_marks_one_point_of_the_sweep():
    explorer = explorers.fun_spreads()
    for way, shortcuts in (("rewire", 0), ("add", 0.01), ("rewire", 1)):
        explorer.set(threshold=2, shortcuts=shortcuts, way=way)
        marked = explorer.result["here"]
        assert marked[["shortcuts", "way"]].to_numpy().tolist() == [[shortcuts, way]]


def test_noise_says_nothing_where_one_contact_is_enough():
    explorer = explorers.fun_spreads()
    explorer.set(threshold=1, shortcuts=0.05)
    without = explorer.sentence
    explorer.set(noisy=True)
    assert explorer.sentence == without


def test_what_is_left_when_the_fun_is_gone():
    explorer = explorers.fun_fades()
    explorer.set(gain=0.4, loss=0.1, fading=0.5)
    assert explorer.result["weeks"]["active"].iloc[-1] == pytest.approx(
        novelty.left_over(0.4, 0.1), abs=0.001
    )
    assert "75%" in explorer.sentence
