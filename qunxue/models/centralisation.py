"""How far a network leans on its centre: centralisation, modularity, and what losing the star costs."""

from collections.abc import Mapping

import networkx as nx
import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments


def _people(graph, least):
    people = graph.number_of_nodes()
    if graph.is_directed() or graph.is_multigraph():
        raise _arguments.wrong(
            say(f"graph is a {type(graph).__name__}", f"graph 是 {type(graph).__name__}"),
            say("undirected, without parallel ties", "无向、没有重边的网络"),
        )
    if people < least:
        raise _arguments.wrong(
            say(f"graph has {people} members", f"graph 有 {people} 人"),
            say(f"at least {least}", f"至少 {least} 人"),
        )
    return people


def _neighbours(graph):
    """Return the neighbours of each member; a tie of a member to itself does not count."""
    return {member: [other for other in graph[member] if other != member] for member in graph}


def freeman(scores, largest):
    """Return how unevenly a score is spread, as a share of the most uneven network there is.

    Parameters
    ----------
    scores : array_like, shape (members,)
        One centrality score per member, in any unit.
    largest : float
        The sum of differences to the top score in the most centralised network of this
        size, in the same unit; above 0.

    Returns
    -------
    float
        0 if all members score the same, 1 for the most centralised network.

    Raises
    ------
    ValueError
        If `scores` is empty or not finite, or `largest` is not above 0.

    References
    ----------
    Freeman, L. C. (1978/79). Centrality in social networks: conceptual clarification.
    *Social Networks* 1 (3): 215-239.

    Examples
    --------
    A star of five: the centre has 4 ties, the others 1. No network of five is more uneven.

    >>> freeman([4, 1, 1, 1, 1], largest=4 * 3)
    1.0
    """
    scores = np.asarray(scores, dtype=float)
    if scores.ndim != 1 or scores.size == 0 or not np.isfinite(scores).all():
        raise _arguments.wrong(
            say(f"scores has shape {scores.shape}", f"scores 的形状是 {scores.shape}"),
            say("one finite score per member, 1 or more", "每人一个有限的数，至少一人"),
        )
    _arguments.number("largest", largest, 0, above=True)
    return float((scores.max() - scores).sum() / largest)


def degree_centralisation(graph):
    """Return Freeman's centralisation of the number of ties: 1 for a star, 0 for a circle.

    Parameters
    ----------
    graph : networkx.Graph
        At least 3 members. Weights and ties of a member to itself are ignored.

    Returns
    -------
    float
        Between 0 and 1.

    Raises
    ------
    ValueError
        If `graph` is directed, a multigraph, or has fewer than 3 members.

    Notes
    -----
    The star has the largest sum of differences, ``(n - 1) * (n - 2)`` [1]_.

    References
    ----------
    .. [1] Freeman, L. C. (1978/79). Centrality in social networks: conceptual clarification.
       *Social Networks* 1 (3): 215-239.

    Examples
    --------
    >>> nets = five_person_nets()
    >>> [round(degree_centralisation(nets[name]), 3) for name in nets]
    [1.0, 0.583, 0.167, 0.0]
    """
    people = _people(graph, least=3)
    ties = [len(others) for others in _neighbours(graph).values()]
    return freeman(ties, largest=(people - 1) * (people - 2))


def degree_table(graphs):
    """Return members and centralisation of several networks, to read.

    Parameters
    ----------
    graphs : dict
        Name -> networkx.Graph.

    Returns
    -------
    DataFrame
        One row a network, headed in the reader's language: members, and the value of
        `degree_centralisation`.

    Raises
    ------
    ValueError
        As `degree_centralisation` does.

    Examples
    --------
    >>> degree_table(five_person_nets())
            members  centralisation
    star          5           1.000
    Y             5           0.583
    chain         5           0.167
    circle        5           0.000
    """
    return pd.DataFrame(
        {
            say("members", "人数"): [graph.number_of_nodes() for graph in graphs.values()],
            say("centralisation", "中心势"): [
                round(degree_centralisation(graph), 3) for graph in graphs.values()
            ],
        },
        index=[_net_name(name) for name in graphs],
    )


def _net_name(name):
    chinese = {"star": "星形", "chain": "链形", "circle": "环形", "Y": "Y 形"}
    chinese |= {"karate": "空手道俱乐部", "florence": "佛罗伦萨家族", "novel": "小说人物"}
    return say(name, chinese.get(name, name))


def betweenness(graph):
    """Return for each member the share of other pairs whose shortest ways run through it.

    Parameters
    ----------
    graph : networkx.Graph
        At least 3 members. Weights are ignored.

    Returns
    -------
    dict
        Member -> share between 0 and 1. A pair with several equally short ways counts in
        parts; a pair without any way counts 0 for everyone.

    Raises
    ------
    ValueError
        If `graph` is directed, a multigraph, or has fewer than 3 members.

    References
    ----------
    Brandes, U. (2001). A faster algorithm for betweenness centrality.
    *Journal of Mathematical Sociology* 25 (2): 163-177.

    Examples
    --------
    >>> betweenness(five_person_nets()["star"])
    {0: 1.0, 1: 0.0, 2: 0.0, 3: 0.0, 4: 0.0}
    """
    _people(graph, least=3)
    return nx.betweenness_centrality(graph)


def betweenness_centralisation(graph):
    """Return Freeman's centralisation of betweenness: 1 for a star, 0 for a circle.

    Parameters
    ----------
    graph : networkx.Graph
        At least 3 members. Weights are ignored.

    Returns
    -------
    float
        Between 0 and 1.

    Raises
    ------
    ValueError
        If `graph` is directed, a multigraph, or has fewer than 3 members.

    References
    ----------
    Freeman, L. C. (1978/79). Centrality in social networks: conceptual clarification.
    *Social Networks* 1 (3): 215-239.

    Examples
    --------
    >>> nets = five_person_nets()
    >>> [round(betweenness_centralisation(nets[name]), 3) for name in nets]
    [1.0, 0.708, 0.417, 0.0]
    """
    people = _people(graph, least=3)
    return freeman(list(betweenness(graph).values()), largest=people - 1)


def five_person_nets():
    """Return the four nets of Leavitt's experiment, five people each.

    Returns
    -------
    dict of str to networkx.Graph
        ``"star"`` (Leavitt's wheel), ``"Y"``, ``"chain"`` and ``"circle"``, from the most to
        the least centralised; members are numbered 0 to 4.

    References
    ----------
    Leavitt, H. J. (1951). Some effects of certain communication patterns on group
    performance. *Journal of Abnormal and Social Psychology* 46 (1): 38-50.

    Examples
    --------
    >>> {name: net.number_of_edges() for name, net in five_person_nets().items()}
    {'star': 4, 'Y': 4, 'chain': 4, 'circle': 5}
    """
    return {
        "star": nx.star_graph(4),
        "Y": nx.Graph([(0, 1), (0, 2), (0, 3), (3, 4)]),
        "chain": nx.path_graph(5),
        "circle": nx.cycle_graph(5),
    }


def modularity(graph, groups, weighted=False):
    """Return how much more a split keeps ties inside its groups than chance would.

    Parameters
    ----------
    graph : networkx.Graph
        At least one tie.
    groups : dict, or iterable of iterable of member
        Member -> name of its group, or the groups themselves; every member in exactly one.
    weighted : bool
        Count each tie by its ``weight``; otherwise every tie counts 1.

    Returns
    -------
    float
        Between -1/2 and 1: the share of ties inside groups minus the share expected if
        the same members tied the same number of ties at random. 0 if all are in one group.

    Raises
    ------
    ValueError
        If `graph` has no tie, is directed or a multigraph, or the groups do not hold
        every member exactly once.

    References
    ----------
    Newman, M. E. J. and Girvan, M. (2004). Finding and evaluating community structure in
    networks. *Physical Review E* 69: 026113.

    Examples
    --------
    Two triangles joined by one tie, split where one would expect:

    >>> graph = nx.Graph([(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)])
    >>> round(modularity(graph, {0: "a", 1: "a", 2: "a", 3: "b", 4: "b", 5: "b"}), 3)
    0.357
    >>> round(modularity(graph, [{0, 1, 2}, {3, 4, 5}]), 3)
    0.357
    """
    _people(graph, least=1)
    if graph.number_of_edges() == 0:
        raise _arguments.wrong(say("graph has 0 ties", "graph 里没有边"), say("at least 1", "至少一条"))
    if isinstance(groups, Mapping):
        missing = [member for member in graph if member not in groups]
        if missing:
            raise _arguments.wrong(
                say(f"groups names no group for {missing[0]!r}", f"groups 没有写 {missing[0]!r} 属于哪一组"),
                say("a group for every member", "每个成员一个组"),
            )
        named = {}
        for member in graph:
            named.setdefault(groups[member], set()).add(member)
        groups = named.values()
    parts = [set(group) for group in groups]
    if sum(len(part) for part in parts) != len(graph) or set().union(*parts) != set(graph):
        raise _arguments.wrong(
            say("groups do not hold every member exactly once", "groups 没有让每个成员正好出现一次"),
            say("a partition of the members", "把全体成员分成互不重叠的组"),
        )
    found = nx.community.modularity(graph, parts, weight="weight" if weighted else None)
    return round(found, 12) + 0.0  # sums of floats leave 1e-16 where the answer is 0


def largest_part(graph):
    """Return how many members the largest connected part of a network has.

    Parameters
    ----------
    graph : networkx.Graph
        May be empty.

    Returns
    -------
    int
        0 if nobody is left.

    Examples
    --------
    >>> largest_part(nx.Graph([(1, 2), (2, 3), (7, 8)]))
    3
    """
    return max((len(part) for part in nx.connected_components(graph)), default=0)


def largest_members(graph, gone=()):
    """Return who is in the largest connected part once some members have left.

    Parameters
    ----------
    graph : networkx.Graph
        Not changed.
    gone : collection
        Members who have left.

    Returns
    -------
    set
        Empty if nobody is left; of equally large parts the one that is met first.

    Examples
    --------
    >>> sorted(largest_members(nx.path_graph(5), gone={1}))
    [2, 3, 4]
    """
    stay = graph.subgraph([member for member in graph if member not in gone])
    return max(nx.connected_components(stay), key=len, default=set())


def top_members(graph, number):
    """Return the members with most ties, the first-named first where ties are equal in number.

    Parameters
    ----------
    graph : networkx.Graph
    number : int
        How many; from 0 to the number of members.

    Returns
    -------
    list

    Raises
    ------
    ValueError
        If `number` is negative or above the number of members.

    Examples
    --------
    >>> top_members(nx.karate_club_graph(), 3)
    [33, 0, 32]
    """
    number = _arguments.whole("number", number, 0, graph.number_of_nodes())
    neighbours = _neighbours(graph)
    return sorted(neighbours, key=lambda member: -len(neighbours[member]))[:number]


def parts_as_they_leave(graph, order):
    """Return the size of the largest connected part while members leave one by one.

    Parameters
    ----------
    graph : networkx.Graph
    order : sequence
        The members who leave, first to last; all different, all in `graph`.

    Returns
    -------
    ndarray of int, shape (len(order) + 1,)
        Entry k: members in the largest part after the first k have left. `graph` is not changed.

    Raises
    ------
    ValueError
        If `order` names somebody twice or somebody who is not in `graph`.

    Notes
    -----
    Runs backwards and lets the members come home one by one, joining parts as they do,
    so that a whole curve costs about as much as a single count (the trick of [1]_).

    References
    ----------
    .. [1] Newman, M. E. J. and Ziff, R. M. (2001). Fast Monte Carlo algorithm for site or
       bond percolation. *Physical Review E* 64: 016706.

    Examples
    --------
    A star of five: 5 are connected, and without the centre everyone is alone.

    >>> parts_as_they_leave(nx.star_graph(4), [0, 1]).tolist()
    [5, 1, 1]
    """
    order = list(order)
    neighbours = _neighbours(graph)
    if len(set(order)) != len(order) or any(member not in neighbours for member in order):
        raise _arguments.wrong(
            say(f"order names {len(order)} leavers", f"order 列了 {len(order)} 个离开的人"),
            say("members of the graph, each once", "网络里的成员，每人一次"),
        )
    home, size = {}, {}

    def root(member):
        while home[member] != member:
            home[member] = home[home[member]]
            member = home[member]
        return member

    largest = 0
    leavers = set(order)
    stay = [member for member in neighbours if member not in leavers]
    sizes = np.zeros(len(order) + 1, dtype=int)
    for step, member in enumerate(stay + order[::-1], start=1):
        home[member], size[member] = member, 1
        for other in neighbours[member]:
            if other in home:
                one, two = root(member), root(other)
                if one != two:
                    if size[one] < size[two]:
                        one, two = two, one
                    home[two] = one
                    size[one] += size[two]
        largest = max(largest, size[root(member)])
        gone = len(neighbours) - step
        if gone <= len(order):
            sizes[gone] = largest
    return sizes


def robustness(graph, leavers, repeats=200, seed=0):
    """Compare losing the best-connected members with losing members at random.

    Parameters
    ----------
    graph : networkx.Graph
    leavers : int
        Up to how many members leave; from 0 to the number of members.
    repeats : int
        How many random orders of leaving are tried; at least 1.
    seed : int or numpy.random.Generator

    Returns
    -------
    pandas.DataFrame
        One row for each number of leavers from 0 on; columns ``left`` (how many have
        left), ``top`` (largest part if the best-connected left; ranked once, in the whole
        network), ``random`` (mean over the repeats), ``random_low`` and ``random_high``
        (5th and 95th percentile). Sizes are members.

    Raises
    ------
    ValueError
        If `leavers` or `repeats` is out of range.

    References
    ----------
    Albert, R., Jeong, H. and Barabási, A.-L. (2000). Error and attack tolerance of complex
    networks. *Nature* 406: 378-382.

    Examples
    --------
    >>> robustness(nx.star_graph(99), leavers=1, repeats=10)["top"].tolist()
    [100, 1]
    """
    people = graph.number_of_nodes()
    leavers = _arguments.whole("leavers", leavers, 0, people)
    repeats = _arguments.whole("repeats", repeats, 1)
    rng = np.random.default_rng(seed)
    members = list(graph)
    tries = np.array(
        [
            parts_as_they_leave(graph, [members[place] for place in rng.permutation(people)[:leavers]])
            for _ in range(repeats)
        ]
    )
    return pd.DataFrame(
        {
            "left": np.arange(leavers + 1),
            "top": parts_as_they_leave(graph, top_members(graph, leavers)),
            "random": tries.mean(axis=0),
            "random_low": np.percentile(tries, 5, axis=0),
            "random_high": np.percentile(tries, 95, axis=0),
        }
    )


def mean_part_after_random_loss_of_star(members, leavers):
    """Return the mean largest part of a star after members left it at random, exactly.

    Parameters
    ----------
    members : int
        Size of the star, centre included; at least 2.
    leavers : int
        From 0 to ``members - 1``.

    Returns
    -------
    float
        In members: the centre stays with chance ``1 - leavers/members``, and then everyone
        who is left hangs together; otherwise nobody does and the largest part is 1.

    Raises
    ------
    ValueError
        If `members` or `leavers` is out of range.

    Examples
    --------
    >>> mean_part_after_random_loss_of_star(100, 5)
    90.3
    """
    members = _arguments.whole("members", members, 2)
    leavers = _arguments.whole("leavers", leavers, 0, members - 1)
    return ((members - leavers) * (members - leavers) + leavers) / members
