"""Lesson 09's explorers say what their models say."""

import itertools

import pytest

import qunxue
from qunxue.explorers import conflict_and_crowd as explorers
from qunxue.models import balance, split


@pytest.fixture(autouse=True)
def english():
    qunxue.use("en")


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
    explorer.set(friendliness=0.1, people=10, seed=5, time=0.99)
    first = balance.feelings(10, 0.1, seed=5)
    assert explorer.result["smaller"] == balance.smaller_camp(first)
    now = balance.feelings_at(first, 0.99 * balance.breaking_time(first))
    assert explorer.result["balanced"] == balance.balanced_share(now)
    assert (explorer.result["people"]["group"] == "smaller camp").sum() == (balance.camps(first) < 0).sum()


def test_friends_come_first_then_the_smaller_camp():
    explorer = explorers.one_camp_or_two()
    groups = explorer.result["people"]["group"].tolist()
    assert groups == sorted(groups)  # "larger camp" before "smaller camp"


def test_of_a_large_group_a_sample_is_shown_and_all_are_counted():
    explorer = explorers.one_camp_or_two()
    explorer.set(people=300, friendliness=0.05)
    assert len(explorer.result["people"]) == 34
    assert explorer.result["smaller"] == balance.smaller_camp(balance.feelings(300, 0.05, seed=2))


def test_who_knows_whom_changes_nothing_among_ten():
    explorer = explorers.one_camp_or_two()
    explorer.set(people=10, friendliness=0.2)
    everybody = explorer.sentence
    explorer.set(known="few")
    assert explorer.sentence == everybody
    explorer.set(people=300)
    few = explorer.result["mean"]
    explorer.set(known="all")
    assert explorer.result["mean"] < 0.05 < few


def test_the_border_shown_is_counted_and_held_against_lots():
    explorer = explorers.where_is_the_border()
    explorer.set(border="club")
    assert explorer.sentence.startswith("11 of 78")
    assert explorer.result["lots"]["draws"].sum() == 1000
    assert explorer.result["fewer"] == 0
    explorer.set(border="lot", seed=3)
    drawn = explorer.result["people"]
    of = dict(zip(drawn["node"], drawn["group"], strict=True))
    across = [(one, other) for one, other in split.karate_club().edges if of[one] != of[other]]
    assert explorer.result["here"]["crossing"].iloc[0] == len(across)
    assert (drawn["group"] == "group 1").sum() == 17


def test_in_chinese_the_sides_of_the_data_are_glossed():
    qunxue.use("zh")
    assert "教练" in explorers.who_follows_whom().result["people"]["truth"].iloc[0]


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
