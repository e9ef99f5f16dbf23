"""Lesson 08's explorers say what their models say."""

import pytest

import qunxue
from qunxue.explorers import fun_and_ties as explorers
from qunxue.models import contagion, novelty


@pytest.fixture(autouse=True)
def english():
    qunxue.use("en")


def test_the_ring_is_the_models_network():
    explorer = explorers.fun_spreads()
    explorer.set(threshold=2, rewiring=0.05, seed=3)
    graph = contagion.small_world(128, 4, 0.05, seed=3)
    when = contagion.adopt(graph, contagion.circle_of(graph), threshold=2)
    people = explorer.result["people"]
    assert people["turn"].tolist() == when.tolist()
    assert people["group"].value_counts()["started"] == (when == 0).sum()
    assert len(explorer.result["ties"]) == graph.number_of_edges()
    assert f"{(when >= 0).sum()} of 128" in explorer.sentence


def test_the_ring_marks_one_point_of_the_sweep():
    explorer = explorers.fun_spreads()
    for rewiring in (0, 0.01, 1):
        explorer.set(threshold=2, rewiring=rewiring)
        marked = explorer.result["here"]
        assert marked["rewiring"].tolist() == [rewiring]


def test_what_is_left_when_the_fun_is_gone():
    explorer = explorers.fun_fades()
    explorer.set(gain=0.4, loss=0.1, fading=0.5)
    assert explorer.result["weeks"]["active"].iloc[-1] == pytest.approx(
        novelty.left_over(0.4, 0.1), abs=0.001
    )
    assert "75%" in explorer.sentence
