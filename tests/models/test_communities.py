"""The three generators keep their documented assumptions; the rule and the body do as they say."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qunxue.models import centralisation, communities

SEEDS = st.integers(0, 100_000)
SIZES = st.integers(10, 90)


def same(one, other):
    return list(one) == list(other) and set(map(frozenset, one.edges())) == set(map(frozenset, other.edges()))


@pytest.mark.parametrize("make", [communities.platform, communities.label, communities.brand])
@given(members=SIZES, seed=SEEDS)
@settings(max_examples=25)
def test_every_community_has_its_members_and_repeats_itself(make, members, seed):
    graph = make(members, seed=seed)
    assert list(graph) == list(range(members))
    assert nx.number_of_selfloops(graph) == 0
    assert set(nx.get_node_attributes(graph, "group")) == set(graph)
    assert same(graph, make(members, seed=seed))
    assert same(graph, make(members, seed=np.random.default_rng(seed)))


@given(members=SIZES, seed=SEEDS)
@settings(max_examples=25)
def test_circles_of_a_platform_hang_together_and_the_whole_does_not(members, seed):
    graph = communities.platform(members, bridge=0, seed=seed)
    groups = nx.get_node_attributes(graph, "group")
    parts = list(nx.connected_components(graph))
    assert len(parts) == len(set(groups.values()))
    assert all(len({groups[member] for member in part}) == 1 for part in parts)
    assert max(map(len, parts)) <= 7


@given(members=SIZES, own_ties=st.floats(0, 4), seed=SEEDS)
@settings(max_examples=25)
def test_everyone_under_a_label_knows_the_star(members, own_ties, seed):
    graph = communities.label(members, own_ties=own_ties, seed=seed)
    assert graph.degree(0) == members - 1


def test_own_ties_are_what_they_say_on_average():
    graphs = [communities.label(200, own_ties=2, seed=seed) for seed in range(30)]
    own = [2 * (graph.number_of_edges() - 199) / 199 for graph in graphs]
    assert np.mean(own) == pytest.approx(2, abs=0.1)


@given(members=st.integers(16, 90), seed=SEEDS)
@settings(max_examples=40)
def test_a_brand_of_linked_teams_survives_the_loss_of_anyone(members, seed):
    graph = communities.brand(members, seed=seed)
    assert nx.is_connected(graph)
    sizes = [centralisation.largest_part(nx.restricted_view(graph, [gone], [])) for gone in graph]
    assert min(sizes) >= members - 8  # at worst a part of one team is cut off, never the whole


def test_the_three_stages_differ_as_the_docstrings_claim():
    for seed in range(20):
        one, two, three = (
            communities.measure(make(60, seed=seed))
            for make in (communities.platform, communities.label, communities.brand)
        )
        assert two["degree"] > 0.9 > 0.15 > max(one["degree"], three["degree"])
        assert one["largest"] < 0.75 <= three["largest"] == two["largest"] == 1
        assert min(one["modularity"], three["modularity"]) > 0.5 > two["modularity"] == 0
        stages = [communities.stage_of(seen["degree"], seen["largest"]) for seen in (one, two, three)]
        assert stages == ["1.0", "2.0", "3.0"]


def test_real_networks_lie_between_the_stages():
    real = [nx.karate_club_graph(), nx.florentine_families_graph(), nx.les_miserables_graph()]
    degree = [centralisation.degree_centralisation(graph) for graph in real]
    assert all(0.25 < value < 0.5 for value in degree)


def test_the_rule_at_its_limits():
    assert communities.stage_of(0.5, 0) == "2.0"
    assert communities.stage_of(0.4999, 0.75) == "3.0"
    assert communities.stage_of(0.4999, 0.7499) == "1.0"


@given(st.floats(1.001, 20))
def test_part_left_solves_its_equation(own_ties):
    share = communities.part_left(own_ties)
    assert 0 < share < 1
    assert share == pytest.approx(1 - np.exp(-own_ties * share), abs=1e-9)


def test_part_left_agrees_with_the_network_it_describes():
    for own_ties, tolerance in ((0.5, 0.03), (1.5, 0.05), (2, 0.03), (3, 0.02)):
        graph = communities.label(3000, own_ties=own_ties, seed=3)
        left = int(centralisation.parts_as_they_leave(graph, [0])[-1]) / 2999
        assert left == pytest.approx(communities.part_left(own_ties), abs=tolerance)


PARTS = st.fixed_dictionaries({part: st.floats(0, 1) for part in communities.PARTS})
WEIGHTS = st.fixed_dictionaries({part: st.floats(0.1, 5) for part in communities.PARTS})


@given(PARTS, WEIGHTS)
def test_the_weakest_part_never_beats_the_mean(parts, weights):
    mean = communities.body_score(parts, weights)
    weakest = communities.body_score(parts, weights, rule="weakest")
    assert 0 <= weakest <= mean + 1e-9 and mean <= max(parts.values()) + 1e-9
    doubled = {part: 2 * weight for part, weight in weights.items()}
    assert communities.body_score(parts, doubled) == pytest.approx(mean)


def test_a_part_without_weight_is_not_asked():
    parts = {"head": 1.0, "hand": 1.0, "foot": 1.0, "trunk": 1.0, "heart": 0.0}
    weights = {"head": 1, "hand": 1, "foot": 1, "trunk": 1, "heart": 0}
    assert communities.body_score(parts, weights) == 1
    assert communities.body_score(parts, weights, rule="weakest") == 1
    assert communities.missing_parts(parts) == ["heart"]


@pytest.mark.parametrize("name", ["1.0", "2.0", "3.0", "star", "hubs", "small world"])
def test_examples_have_the_size_that_was_asked_for(name):
    graph = communities.example(name, members=40, seed=2)
    assert graph.number_of_nodes() == 40
    graph.remove_nodes_from(list(graph))
    assert communities.example(name, members=40, seed=2).number_of_nodes() == 40


WHOLE = dict.fromkeys(communities.PARTS, 0.5)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: communities.platform(2), "members is 2; allowed"),
        (lambda: communities.platform(20, smallest=5, largest=4), "smallest is 5 and largest is 4"),
        (lambda: communities.platform(20, inside=1.5), "inside is 1.5; allowed: 0 to 1"),
        (lambda: communities.platform(20, bridge=-0.1), "bridge is -0.1"),
        (lambda: communities.label(20, own_ties=19), "own_ties is 19; allowed: 0 to 18"),
        (lambda: communities.brand(20, team=1), "team is 1; .* from 2 to 20"),
        (lambda: communities.brand(20, links=0), "links is 0"),
        (lambda: communities.brand(20, shortcuts=-1), "shortcuts is -1"),
        (lambda: communities.stage_of(1.2, 0), "degree is 1.2; allowed: 0 to 1"),
        (lambda: communities.part_left(-1), "own_ties is -1"),
        (lambda: communities.part_left(float("inf")), "own_ties is inf"),
        (lambda: communities.body_score({"head": 1}), "hand is missing"),
        (lambda: communities.body_score({**WHOLE, "foot": 2}), "foot is 2; allowed: 0 to 1"),
        (lambda: communities.body_score(WHOLE, {**WHOLE, "head": -1}), "weight of head is -1"),
        (lambda: communities.body_score(WHOLE, dict.fromkeys(WHOLE, 0)), "weights adds up to 0"),
        (lambda: communities.body_score(WHOLE, rule="best"), "rule is 'best'"),
        (lambda: communities.missing_parts(WHOLE, limit=2), "limit is 2"),
        (lambda: communities.example("4.0"), "name is '4.0'; allowed"),
        (lambda: communities.example("star", members=5), "members is 5"),
    ],
)
def test_refusals_name_argument_value_and_range(call, words, refuses):
    refuses(call, words)


@pytest.mark.parametrize("plan", communities.PLANS)
def test_every_plan_gives_about_four_ties_each(plan):
    graph = communities.without_star(plan, members=60, seed=3)
    assert 2 * graph.number_of_edges() / 60 == pytest.approx(4, abs=0.2)
    assert not list(nx.selfloop_edges(graph))


def test_being_connected_is_not_enough_for_a_habit_that_needs_two():
    table = communities.plans_compared(repeats=60).set_index("plan")
    assert table.loc["lottery", "connected"] > 0.99 and table.loc["lottery", "habit"] < 0.4
    assert table.loc["overlap", ["connected", "habit"]].tolist() == [1, 1]
    assert table.loc["teams", "habit"] <= table.loc["teams", "connected"] < 0.1


def test_where_one_contact_is_enough_a_habit_goes_as_far_as_the_ties():
    table = communities.plans_compared(threshold=1, repeats=20)
    lottery = table[table["plan"] != "teams"]
    assert lottery["habit"].tolist() == pytest.approx(lottery["connected"].tolist())


def test_ties_by_lot_on_top_join_closed_teams():
    assert communities.plans_compared(added=40, repeats=20).set_index("plan").loc["teams", "connected"] > 0.7


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: communities.without_star("party"), "plan is"),
        (lambda: communities.without_star("teams", members=3), "members is 3"),
        (lambda: communities.without_star("teams", added=-1), "added is -1"),
        (lambda: communities.plans_compared(threshold=0), "threshold is 0"),
    ],
)
def test_plans_out_of_range_are_refused_in_words(call, words, refuses):
    refuses(call, words)
