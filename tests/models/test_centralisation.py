"""Centralisation, modularity and robustness against published figures, networkx and their own laws."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qunxue.models import centralisation


@st.composite
def graphs(draw, least=3, most=12):
    people = draw(st.integers(least, most))
    share = draw(st.floats(0.05, 1))
    return nx.gnp_random_graph(people, share, seed=draw(st.integers(0, 10_000)))


def test_five_person_nets_have_freemans_figures():
    nets = centralisation.five_person_nets()
    degree = [centralisation.degree_centralisation(net) for net in nets.values()]
    between = [centralisation.betweenness_centralisation(net) for net in nets.values()]
    assert list(nets) == ["star", "Y", "chain", "circle"]
    assert degree == pytest.approx([1, 7 / 12, 1 / 6, 0])
    assert between == pytest.approx([1, 17 / 24, 5 / 12, 0])


def test_karate_club_has_hubs():
    club = nx.karate_club_graph()
    assert centralisation.degree_centralisation(club) == pytest.approx(0.400, abs=5e-4)
    assert centralisation.betweenness_centralisation(club) == pytest.approx(0.406, abs=5e-4)
    assert set(centralisation.top_members(club, 3)) == {0, 32, 33}


def test_karate_split_has_the_published_modularity():
    club = nx.karate_club_graph()
    split = nx.get_node_attributes(club, "club")
    assert centralisation.modularity(club, split) == pytest.approx(0.358, abs=5e-4)


def test_modularity_takes_names_of_groups_or_the_groups():
    club = nx.karate_club_graph()
    names = nx.get_node_attributes(club, "club")
    groups = [{member for member in club if names[member] == name} for name in ("Mr. Hi", "Officer")]
    assert centralisation.modularity(club, names) == centralisation.modularity(club, groups)
    assert centralisation.modularity(club, [set(club)]) == pytest.approx(0, abs=1e-12)


def test_modularity_counts_ties_unless_told_to_weigh_them():
    club = nx.karate_club_graph()
    plain = nx.Graph(club.edges())
    groups = nx.get_node_attributes(club, "club")
    assert centralisation.modularity(club, groups) == centralisation.modularity(plain, groups)
    assert centralisation.modularity(club, groups, weighted=True) == pytest.approx(0.391, abs=0.0005)


@given(graphs())
def test_centralisation_lies_between_circle_and_star(graph):
    people = graph.number_of_nodes()
    for measure in (centralisation.degree_centralisation, centralisation.betweenness_centralisation):
        assert measure(nx.cycle_graph(people)) == pytest.approx(0)
        assert measure(nx.star_graph(people - 1)) == pytest.approx(1)
        assert -1e-12 <= measure(graph) <= 1 + 1e-12


@given(graphs())
def test_names_do_not_matter(graph):
    renamed = nx.relabel_nodes(graph, {member: f"member {99 - member}" for member in graph})
    for measure in (centralisation.degree_centralisation, centralisation.betweenness_centralisation):
        assert measure(renamed) == pytest.approx(measure(graph))


def test_a_tie_to_oneself_counts_for_nothing():
    graph = nx.star_graph(4)
    graph.add_edge(1, 1)
    assert centralisation.degree_centralisation(graph) == 1
    assert centralisation.top_members(graph, 1) == [0]


@given(graphs(), st.randoms(use_true_random=False))
def test_leaving_one_by_one_agrees_with_counting_each_time(graph, chance):
    order = list(graph)
    chance.shuffle(order)
    edges = set(graph.edges())
    sizes = centralisation.parts_as_they_leave(graph, order)
    assert set(graph.edges()) == edges  # the graph that came in is left alone
    left = graph.copy()
    for gone, member in enumerate(order):
        assert sizes[gone] == centralisation.largest_part(left)
        left.remove_node(member)
    assert sizes[-1] == 0
    assert (np.diff(sizes) <= 0).all()


def test_five_of_a_hundred_leave():
    star = nx.star_graph(99)
    hubs = nx.barabasi_albert_graph(100, 2, seed=1)
    ring = nx.connected_watts_strogatz_graph(100, 4, 0.1, seed=1)
    tables = [centralisation.robustness(graph, 5, repeats=400, seed=1) for graph in (star, hubs, ring)]
    assert [table["top"].iloc[5] for table in tables] == [1, 89, 95]
    assert tables[0]["random"].iloc[5] == pytest.approx(90.3, abs=4 * 20.5 / 20)  # four standard errors
    assert [round(table["random"].iloc[5]) for table in tables[1:]] == [95, 95]


@given(st.integers(2, 60), st.data())
@settings(max_examples=30)
def test_exact_mean_for_the_star_agrees_with_trying_every_case(members, data):
    leavers = data.draw(st.integers(0, members - 1))
    # the star is as likely to stand on each place of the order of leaving
    cases = [members - leavers if place >= leavers else 1 for place in range(members)]
    exact = centralisation.mean_part_after_random_loss_of_star(members, leavers)
    assert exact == pytest.approx(sum(cases) / members)


def test_robustness_repeats_itself_by_seed():
    club = nx.karate_club_graph()
    one, two, three = (centralisation.robustness(club, 6, repeats=20, seed=seed) for seed in (4, 4, 5))
    assert one.equals(two)
    assert not one["random"].equals(three["random"])
    assert (one["random_low"] <= one["random"]).all() and (one["random"] <= one["random_high"]).all()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: centralisation.degree_centralisation(nx.path_graph(2)), "graph has 2 members; allowed"),
        (lambda: centralisation.betweenness(nx.DiGraph([(0, 1), (1, 2)])), "graph is a DiGraph"),
        (lambda: centralisation.modularity(nx.empty_graph(3), {0: 1, 1: 1, 2: 1}), "graph has 0 ties"),
        (lambda: centralisation.freeman([], 3), "scores has shape"),
        (lambda: centralisation.freeman([1, 2], 0), "largest is 0"),
        (lambda: centralisation.modularity(nx.path_graph(3), {0: 1, 1: 1}), "groups names no group for 2"),
        (lambda: centralisation.modularity(nx.path_graph(3), [{0, 1}]), "partition"),
        (lambda: centralisation.modularity(nx.path_graph(3), [{0, 1}, {1, 2}]), "partition"),
        (
            lambda: centralisation.top_members(nx.path_graph(3), 4),
            "number is 4; allowed: a whole number from 0 to 3",
        ),
        (lambda: centralisation.parts_as_they_leave(nx.path_graph(3), [0, 0]), "order names 2 leavers"),
        (
            lambda: centralisation.robustness(nx.path_graph(3), leavers=4),
            "leavers is 4; allowed: a whole number from 0 to 3",
        ),
        (lambda: centralisation.robustness(nx.path_graph(3), leavers=1, repeats=0), "repeats is 0"),
        (lambda: centralisation.mean_part_after_random_loss_of_star(5, 5), "leavers is 5; .* from 0 to 4"),
        (lambda: centralisation.mean_part_after_random_loss_of_star(1, 0), "members is 1"),
    ],
)
def test_refusals_name_argument_value_and_range(call, words, refuses):
    refuses(call, words)
