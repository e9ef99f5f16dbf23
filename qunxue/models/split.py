"""Zachary's karate club: who follows whom when a group splits.

Wayne Zachary watched a university karate club from 1970 to 1972, until a quarrel between
the instructor (called Mr. Hi) and the club's president (called John A., "Officer" in
networkx) tore it in two. Names are pseudonyms given by Zachary.

Two labels circulate for the same people and are often mixed up: the *club joined* after
the split, and the *faction* before it. They differ for one person, node 8 (person 9).
"""

from functools import lru_cache

import networkx as nx
import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments, centralisation

INSTRUCTOR, PRESIDENT = 0, 33
METHODS = ("weighted_cut", "plain_cut", "betweenness", "fiedler", "modularity")


def karate_club():
    """Return the karate club as a network.

    Returns
    -------
    networkx.Graph
        34 members, numbered 0 to 33 (Zachary counts from 1), and 78 ties. A tie's
        ``weight`` is the number of settings outside the club's training in which the two met.
        Member 0 is the instructor, member 33 the president.

    References
    ----------
    Zachary, W. W. (1977). An information flow model for conflict and fission in small
    groups. *Journal of Anthropological Research* 33 (4): 452-473.

    Examples
    --------
    >>> club = karate_club()
    >>> club.number_of_nodes(), club.number_of_edges()
    (34, 78)
    """
    return nx.karate_club_graph()


def labels():
    """Return both labels of every member.

    Returns
    -------
    DataFrame
        Indexed by member 0 to 33; columns ``club`` (the club joined after the split) and
        ``faction`` (the side before it), each ``"Mr. Hi"`` or ``"Officer"``.

    Notes
    -----
    ``club`` is networkx's node attribute. ``faction`` is the two-sided version used, for
    example, in igraph's copy of the data; it differs for member 8 alone, who stood
    with the officers and yet joined Mr. Hi's new club.

    Examples
    --------
    >>> both = labels()
    >>> both.index[both["club"] != both["faction"]].tolist()
    [8]
    """
    joined = pd.Series(nx.get_node_attributes(karate_club(), "club"))
    faction = joined.copy()
    faction[8] = "Officer"
    return pd.DataFrame({"club": joined, "faction": faction}).rename_axis("member")


def minimum_cut(graph, source=INSTRUCTOR, sink=PRESIDENT, weighted=True, near="sink"):
    """Return the cheapest way to part two people, and who stays with the first.

    Parameters
    ----------
    graph : networkx.Graph
        With ``weight`` on its ties if `weighted`.
    source, sink : node
        The two who must be parted.
    weighted : bool
        Count each tie by its weight, or every tie as 1.
    near : {"sink", "source"}
        Which cut to return if several are equally cheap: the one nearest to `sink`, as
        `networkx.minimum_cut` does, or nearest to `source`, as Zachary did.

    Returns
    -------
    value : float
        Sum of the ties cut.
    side : set
        Everybody on the side of `source`.

    Raises
    ------
    ValueError
        If `source` and `sink` are the same or not in `graph`, or `near` is unknown.

    References
    ----------
    Ford, L. R. and Fulkerson, D. R. (1956). Maximal flow through a network.
    *Canadian Journal of Mathematics* 8: 399-404.

    Examples
    --------
    >>> path = nx.path_graph(4)
    >>> minimum_cut(path, source=0, sink=3, weighted=False)
    (1.0, {0, 1, 2})
    >>> minimum_cut(path, source=0, sink=3, weighted=False, near="source")
    (1.0, {0})
    """
    if source == sink or source not in graph or sink not in graph:
        raise _arguments.wrong(
            say(
                f"source is {_arguments.quoted(source)} and sink is {_arguments.quoted(sink)}",
                f"source 的值是 {_arguments.quoted(source)}，sink 的值是 {_arguments.quoted(sink)}",
            ),
            say("two different nodes of the graph", "网络里两个不同的节点"),
        )
    _arguments.one_of("near", near, ("sink", "source"))
    sized = nx.Graph()
    sized.add_nodes_from(graph)
    for one, other, tie in graph.edges(data=True):
        sized.add_edge(one, other, capacity=float(tie.get("weight", 1)) if weighted else 1.0)
    first, last = (source, sink) if near == "sink" else (sink, source)
    value, (one_side, other_side) = nx.minimum_cut(sized, first, last)
    return float(value), set(one_side if near == "sink" else other_side)


def _from_vector(graph, vector):
    same_as_instructor = np.sign(vector) == np.sign(vector[INSTRUCTOR])
    return {member for member in graph if same_as_instructor[member]}


@lru_cache(maxsize=len(METHODS))
def _guess(method):
    club = karate_club()
    if method in ("weighted_cut", "plain_cut"):
        return frozenset(minimum_cut(club, weighted=method == "weighted_cut")[1])
    if method == "betweenness":
        parts = next(nx.community.girvan_newman(club))
        return frozenset(next(part for part in parts if INSTRUCTOR in part))
    ties = nx.to_numpy_array(club, weight=None)
    degrees = ties.sum(axis=1)
    if method == "fiedler":
        vector = np.linalg.eigh(np.diag(degrees) - ties)[1][:, 1]
    else:
        vector = np.linalg.eigh(ties - np.outer(degrees, degrees) / degrees.sum())[1][:, -1]
    return frozenset(_from_vector(club, vector))


def guess_side(method="weighted_cut"):
    """Return whom a method of cutting networks places with the instructor.

    Parameters
    ----------
    method : {"weighted_cut", "plain_cut", "betweenness", "fiedler", "modularity"}
        Minimum cut with or without tie weights (see `minimum_cut`); removing the ties with the most traffic
        (Girvan and Newman); signs of the Fiedler vector; signs of the leading
        eigenvector of the modularity matrix. The last three ignore weights.

    Returns
    -------
    set of int

    Raises
    ------
    ValueError
        If there is no such method.

    References
    ----------
    Girvan, M. and Newman, M. E. J. (2002). Community structure in social and biological
    networks. *PNAS* 99 (12): 7821-7826.

    Newman, M. E. J. (2006). Modularity and community structure in networks.
    *PNAS* 103 (23): 8577-8582.

    Examples
    --------
    >>> len(guess_side("weighted_cut"))
    16
    """
    return set(_guess(_arguments.one_of("method", method, METHODS)))


def misplaced(side, label="club"):
    """Return the members whom a guess puts on the wrong side.

    Parameters
    ----------
    side : iterable of int
        Members guessed to be with the instructor.
    label : {"club", "faction"}
        What counts as right; see `labels`.

    Returns
    -------
    list of int

    Raises
    ------
    ValueError
        If there is no such label.

    Examples
    --------
    >>> misplaced(guess_side("weighted_cut"))
    [8]
    >>> misplaced(guess_side("weighted_cut"), label="faction")
    []
    """
    _arguments.one_of("label", label, ("club", "faction"))
    side = set(side)
    truth = labels()[label]
    return [int(member) for member in truth.index if (member in side) != (truth[member] == "Mr. Hi")]


@lru_cache(maxsize=1)
def _free_groups():
    club = karate_club()
    tries = [nx.community.louvain_communities(club, weight=None, seed=seed) for seed in range(10)]
    best = max(tries, key=lambda groups: nx.community.modularity(club, groups, weight=None))
    return tuple(frozenset(group) for group in sorted(best, key=min))


def free_groups():
    """Return the groups that a method finds in the club when it may choose their number.

    Returns
    -------
    list of set
        The best of ten runs of the Louvain method, by `modularity` without weights.

    References
    ----------
    Blondel, V. D. and others (2008). Fast unfolding of communities in large networks.
    *Journal of Statistical Mechanics* P10008.

    Examples
    --------
    >>> len(free_groups())
    4
    """
    return [set(group) for group in _free_groups()]


def crossing_ties(graph, side):
    """Return the ties that cross the border of a side.

    Parameters
    ----------
    graph : networkx.Graph
    side : iterable of node

    Returns
    -------
    list of tuple

    Examples
    --------
    >>> crossing_ties(nx.path_graph(4), side=[0, 1])
    [(1, 2)]
    """
    side = set(side)
    return [(one, other) for one, other in graph.edges if (one in side) != (other in side)]


def crossing_by_lot(graph, groups, repeats=1000, seed=0):
    """Return how many ties join different groups when members are sorted into them by lot.

    What chance alone would do; held against the ties that really cross.

    Parameters
    ----------
    graph : networkx.Graph
    groups : iterable of iterable of node
        Every node in exactly one group; only the sizes of the groups matter.
    repeats : int
        How often lots are drawn, at least 1.
    seed : int or numpy.random.Generator, optional

    Returns
    -------
    ndarray of int, shape (repeats,)

    Raises
    ------
    ValueError
        If the groups do not hold every node exactly once, or `repeats` is out of range.

    Examples
    --------
    >>> crossing_by_lot(nx.path_graph(2), groups=[[0], [1]], repeats=3).tolist()
    [1, 1, 1]
    >>> club, joined = karate_club(), labels()["club"]
    >>> sides = [joined.index[joined == leader] for leader in ("Mr. Hi", "Officer")]
    >>> round(float(crossing_by_lot(club, sides).mean()))
    40
    """
    repeats = _arguments.whole("repeats", repeats, 1)
    members, groups = list(graph), [list(group) for group in groups]
    listed = [member for group in groups for member in group]
    if len(listed) != len(members) or set(listed) != set(members):
        raise _arguments.wrong(
            say(f"groups hold {len(listed)} members", f"groups 里有 {len(listed)} 人"),
            say(f"every one of the {len(members)} nodes, once", f"{len(members)} 个节点各出现一次"),
        )
    generator = np.random.default_rng(seed)
    place = {member: number for number, member in enumerate(members)}
    ends = np.array([(place[one], place[other]) for one, other in graph.edges], dtype=int).reshape(-1, 2)
    badges = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
    worn = np.array([generator.permutation(badges) for _ in range(repeats)])
    return (worn[:, ends[:, 0]] != worn[:, ends[:, 1]]).sum(axis=1)


def groupings():
    """Return how well the two real sides and the freely chosen groups fit the club's ties.

    Returns
    -------
    DataFrame
        Rows ``"club"`` (the clubs joined after the split) and ``"free"`` (see `free_groups`);
        columns ``groups``, how many there are, and ``modularity`` (see
        `qunxue.models.centralisation.modularity`), ties counted and not weighed.

    Examples
    --------
    >>> groupings().round(2)
          groups  modularity
    club       2        0.36
    free       4        0.42
    """
    club = karate_club()
    joined = labels()["club"]
    found = {
        "club": [set(members) for members in joined.groupby(joined).groups.values()],
        "free": free_groups(),
    }
    return pd.DataFrame(
        {
            "groups": [len(groups) for groups in found.values()],
            "modularity": [centralisation.modularity(club, groups) for groups in found.values()],
        },
        index=list(found),
    )
