import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qunxue.models import split


def test_the_club_has_34_members_and_78_ties():
    club = split.karate_club()
    assert (club.number_of_nodes(), club.number_of_edges()) == (34, 78)
    assert split.labels()["club"].value_counts().tolist() == [17, 17]


def test_the_two_labels_differ_for_one_person():
    both = split.labels()
    assert both.index[both["club"] != both["faction"]].tolist() == [8]
    assert both.loc[8].tolist() == ["Mr. Hi", "Officer"]


def test_weighted_cut_puts_one_person_on_the_wrong_side():
    for near in ("sink", "source"):
        value, side = split.minimum_cut(split.karate_club(), near=near)
        assert (value, len(side)) == (22, 16)
        assert split.misplaced(side) == [8]
        assert split.misplaced(side, "faction") == []


def test_plain_cut_is_not_unique():
    club = split.karate_club()
    value, side = split.minimum_cut(club, weighted=False)
    assert (value, len(side), split.misplaced(side)) == (10, 17, [8, 9])
    value, side = split.minimum_cut(club, weighted=False, near="source")
    assert (value, len(side), split.misplaced(side)) == (10, 15, [2, 8])


@pytest.mark.parametrize(
    ("method", "size", "wrong"),
    [
        ("weighted_cut", 16, [8]),
        ("plain_cut", 17, [8, 9]),
        ("betweenness", 15, [2, 8]),
        ("fiedler", 15, [2, 8]),
        ("modularity", 16, [8]),
    ],
)
def test_published_misplaced_members(method, size, wrong):
    side = split.guess_side(method)
    assert len(side) == size
    assert split.misplaced(side) == wrong


def test_a_guess_cannot_be_spoilt_by_its_reader():
    split.guess_side("fiedler").clear()
    assert len(split.guess_side("fiedler")) == 15


def test_the_real_split_has_the_published_modularity():
    club, both = split.karate_club(), split.labels()
    sides = [set(both.index[both["club"] == name]) for name in ("Mr. Hi", "Officer")]
    assert split.groupings().loc["club", "modularity"] == pytest.approx(0.358, abs=0.0005)
    assert len(split.crossing_ties(club, sides[0])) == 11


def test_four_groups_fit_the_ties_better_than_the_two_real_ones():
    assert len(split.free_groups()) == 4
    assert split.groupings().loc["free", "modularity"] == pytest.approx(0.419, abs=0.001)


@given(st.integers(4, 14), st.floats(0.2, 0.9), st.integers(0, 100))
@settings(max_examples=40)
def test_the_cut_parts_the_two_and_costs_what_it_says(people, density, seed):
    graph = nx.gnp_random_graph(people, density, seed=seed)
    for near in ("sink", "source"):
        value, side = split.minimum_cut(graph, 0, people - 1, weighted=False, near=near)
        assert 0 in side and people - 1 not in side
        assert len(split.crossing_ties(graph, side)) == value


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: split.minimum_cut(nx.path_graph(3), 0, 0), "source is 0"),
        (lambda: split.minimum_cut(nx.path_graph(3), 0, 9), "sink is 9"),
        (lambda: split.minimum_cut(nx.path_graph(3), 0, 2, near="left"), "near is 'left'"),
        (lambda: split.guess_side("magic"), "method is 'magic'"),
        (lambda: split.misplaced([0], "belt"), "label is 'belt'"),
    ],
)
def test_a_bad_argument_is_named(call, says, refuses):
    refuses(call, says)


def test_by_lot_ties_cross_as_often_as_two_members_differ():
    club = split.karate_club()
    lots = split.crossing_by_lot(club, [range(17), range(17, 34)], repeats=4000, seed=5)
    assert lots.mean() == pytest.approx(78 * 2 * 17 * 17 / (34 * 33), abs=0.3)
    assert (split.crossing_by_lot(club, [range(34)], repeats=3) == 0).all()
    assert (split.crossing_by_lot(club, [[member] for member in club], repeats=3) == 78).all()


@pytest.mark.parametrize("groups", [[range(17)], [range(17), range(16, 34)], [range(1, 18), range(18, 35)]])
def test_groups_that_do_not_hold_everybody_once_are_refused(groups):
    with pytest.raises(ValueError, match="each of|every one of the 34 nodes, once"):
        split.crossing_by_lot(split.karate_club(), groups)
