"""The explorers of lesson 14 say what the model says."""

import pytest

import qunxue
from qunxue.explorers import community_1_2_3 as explorers
from qunxue.models import communities, habit


@pytest.fixture(params=["en", "zh"], autouse=True)
def language(request):
    qunxue.use(request.param)
    yield request.param
    qunxue.use("en")


def test_three_stages_says_what_the_model_measures():
    explorer = explorers.three_stages()
    for stage in communities.STAGES:
        explorer.set(stage=stage, members=60, seed=1)
        measures = communities.measure(communities.example(stage, 60, 1))
        assert f"{measures['degree']:.2f}" in explorer.sentence
        assert f"{measures['largest']:.0%}" in explorer.sentence


@pytest.mark.parametrize(
    ("network", "left", "mean"), [("star", 1, "90.3"), ("hubs", 89, "94.9"), ("small world", 95, "95.0")]
)
def test_the_published_losses_are_shown(network, left, mean):
    explorer = explorers.lose_the_star()
    explorer.set(network=network, leavers=5, whom="top")
    assert explorer.result["largest"] == left and explorer.result["stayed"] == 95
    assert str(left) in explorer.sentence and mean in explorer.sentence


def test_no_more_leave_than_there_are():
    explorer = explorers.lose_the_star()
    explorer.set(network="florence", leavers=20)
    assert explorer.result["stayed"] == 1 and not explorer.problem


def test_members_without_ties_of_their_own_are_alone():
    explorer = explorers.lower_the_centre()
    explorer.set(own_ties=0)
    assert explorer.result["largest"] == 1


def test_a_body_without_weights_is_refused_in_words(language):
    explorer = explorers.body()
    before = explorer.sentence
    explorer.set(**dict.fromkeys(communities.PARTS, 0))
    assert ("0" in explorer.problem) and (language == "en") == explorer.problem.isascii()
    assert explorer.sentence == before


def test_the_rule_changes_who_comes_first():
    explorer = explorers.body()
    by_mean = explorer.result["scores"].set_index("name")["rank"]
    explorer.set(rule="weakest")
    by_weakest = explorer.result["scores"].set_index("name")["rank"]
    first = {name[0]: name for name in by_mean.index}
    assert by_mean[first["D"]] < by_mean[first["B"]]
    assert by_weakest[first["D"]] > by_weakest[first["B"]]


def test_the_first_need_changes_at_fifty_three():
    explorer = explorers.dna()
    firsts = {}
    for outer in (52, 53):
        explorer.set(outer=outer)
        firsts[outer] = explorer.result["chosen"][0]
    assert firsts[52] != firsts[53]


def test_extrapolation_is_marked_from_the_day_the_study_ended():
    explorer = explorers.habit_curve()
    explorer.set(to_95=habit.LONGEST)
    curve = explorer.result["curve"]
    assert curve.groupby("kind")["day"].agg(["min", "max"]).sort_values("min").values.tolist() == [
        [0, 84],
        [84, 300],
    ]
    assert "63%" in explorer.sentence
