"""Lesson 07's explorers say what their models say, at every end of every control, in both languages."""

import itertools

import ipywidgets as widgets
import pytest

import qunxue
from qunxue.explorers import four_steps as explorers
from qunxue.models import balance, contagion, novelty, split

ALL = (
    explorers.fun_spreads,
    explorers.fun_fades,
    explorers.who_follows_whom,
    explorers.one_camp_or_two,
    explorers.who_makes_it,
    explorers.many_heads,
)


@pytest.fixture(params=["en", "zh"])
def language(request):
    qunxue.use(request.param)
    yield request.param
    qunxue.use("en")


def ends(control):
    if isinstance(control, widgets.IntSlider | widgets.FloatSlider):
        return [control.min, control.max]
    return [value for _, value in control.options]


@pytest.mark.parametrize("make", ALL)
def test_every_control_moves_to_every_end_and_back(make, language):
    explorer = make()
    first = explorer.sentence
    for name, control in explorer.controls.items():
        assert control.description
        for value in ends(control):
            explorer.set(**{name: value})
            assert explorer.problem == "" and explorer.sentence
        explorer.reset()
        assert explorer.sentence == first


@pytest.mark.parametrize("make", ALL)
def test_all_combinations_of_extremes_can_be_drawn(make):
    explorer = make()
    names = list(explorer.controls)
    corners = [(ends(control)[0], ends(control)[-1]) for control in explorer.controls.values()]
    for values in itertools.islice(itertools.product(*corners), 32):
        explorer.set(**dict(zip(names, values, strict=True)))
        assert explorer.problem == "", (values, explorer.problem)


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
        marked = explorer.result["curve"].query("here")
        assert marked["rewiring"].tolist() == [rewiring]


def test_what_is_left_when_the_fun_is_gone():
    explorer = explorers.fun_fades()
    explorer.set(gain=0.4, loss=0.1, fading=0.5)
    assert explorer.result["active"].iloc[-1] == pytest.approx(novelty.left_over(0.4, 0.1), abs=0.001)
    assert "75%" in explorer.sentence


@pytest.mark.parametrize(
    ("method", "wrong"), [("weighted_cut", "8."), ("plain_cut", "8, 9."), ("fiedler", "2, 8.")]
)
def test_the_club_names_whom_it_misplaces(method, wrong):
    explorer = explorers.who_follows_whom()
    explorer.set(method=method)
    assert explorer.sentence.endswith(wrong)
    crossing = split.crossing_ties(split.karate_club(), split.guess_side(method))
    assert explorer.result["cut"] == len(crossing)


def test_by_faction_the_weighted_cut_is_right_about_all():
    explorer = explorers.who_follows_whom()
    explorer.set(label="faction")
    assert explorer.sentence.endswith("nobody.")
    assert not explorer.result["people"]["wrong"].any()


def test_members_of_the_club_do_not_cover_each_other():
    nodes, _ = explorers._club()
    places = nodes[["x", "y"]].to_numpy() * [250, 180]
    apart = [((one - other) ** 2).sum() ** 0.5 for one, other in itertools.combinations(places, 2)]
    assert min(apart) > 24  # the widest mark but the leaders' is 20 pixels across


def test_the_camps_are_the_models():
    explorer = explorers.one_camp_or_two()
    explorer.set(friendliness=0.1, people=20, seed=5, time=0.99)
    first = balance.feelings(20, 0.1, seed=5)
    assert explorer.result["smaller"] == balance.smaller_camp(first)
    now = balance.feelings_at(first, 0.99 * balance.breaking_time(first))
    assert explorer.result["balanced"] == balance.balanced_share(now)
    assert (explorer.result["people"]["group"] == "smaller camp").sum() == (balance.camps(first) < 0).sum()


def test_friends_come_first_then_the_smaller_camp():
    explorer = explorers.one_camp_or_two()
    groups = explorer.result["people"]["group"].tolist()
    assert groups == sorted(groups)  # "larger camp" before "smaller camp"


def test_leaving_out_the_busiest_makes_the_rest_more_equal():
    explorer = explorers.who_makes_it()
    with_all = explorer.result["gini"]
    explorer.set(without=10)
    assert explorer.result["gini"] < with_all
    assert explorer.result["total"] == 2240 - 1061 - 251 - 233 - 84 - 55 - 42 - 40 - 18 - 12 - 8


def test_a_shared_error_shifts_the_crowd_by_as_much():
    explorer = explorers.many_heads()
    explorer.set(bias=60)
    assert explorer.result["median"] == 1267
    explorer.set(chance=0.5)
    assert "stays at 0.50" in explorer.sentence
