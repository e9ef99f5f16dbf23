"""Three stages of a community, made precise enough to be measured.

An essay of 2016 tells of communities 1.0 (an open platform), 2.0 (a label with one centre) and
3.0 (a brand made of linked teams). It publishes no data. The generators here are this course's
reading of the three words; every assumption stands in the docstring, so that it can be attacked.
"""

import math
from functools import lru_cache

import networkx as nx
import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments, centralisation, contagion

STAGES = ("1.0", "2.0", "3.0")
PARTS = ("head", "hand", "foot", "trunk", "heart")
PLANS = ("lottery", "teams", "overlap")


def _fill(graph, people, inside, rng):
    """Tie the people to a chain in random order, then every other pair with chance `inside`."""
    line = [people[place] for place in rng.permutation(len(people))]
    nx.add_path(graph, line)
    for place, one in enumerate(people):
        for other in people[place + 1 :]:
            if rng.random() < inside:
                graph.add_edge(one, other)


def platform(members=60, smallest=3, largest=7, inside=0.6, bridge=0.3, seed=0):
    """Return a community 1.0: an open platform with many small circles and no centre.

    Parameters
    ----------
    members : int
        At least 3.
    smallest, largest : int
        Sizes of circles are drawn evenly from this range; ``1 <= smallest <= largest``.
    inside : float
        Chance that two people of one circle are tied, beyond the chain that holds it together.
    bridge : float
        Chance that a circle sends one tie to a random member of another circle.
    seed : int or numpy.random.Generator

    Returns
    -------
    networkx.Graph
        Members 0 to ``members - 1`` with the attribute ``group``, the number of their circle.

    Raises
    ------
    ValueError
        If a size or a chance is out of range.

    Notes
    -----
    Assumptions: (1) anyone may come, and people find each other a handful at a time;
    (2) nobody organises, so ties between circles are accidents; with ``bridge`` below 1/2 the
    circles have fewer than one such tie each on average and the whole stays in pieces.

    Examples
    --------
    >>> graph = platform(members=60, seed=1)
    >>> graph.number_of_nodes(), centralisation.largest_part(graph) < 30
    (60, True)
    """
    members = _arguments.whole("members", members, 3)
    if not 1 <= smallest <= largest:
        raise _arguments.wrong(
            say(
                f"smallest is {_arguments.quoted(smallest)} and largest is {_arguments.quoted(largest)}",
                f"smallest 的值是 {_arguments.quoted(smallest)}，largest 的值是 {_arguments.quoted(largest)}",
            ),
            say("at least 1, and smallest not above largest", "都不小于 1，smallest 不超过 largest"),
        )
    _arguments.share("inside", inside)
    _arguments.share("bridge", bridge)
    rng = np.random.default_rng(seed)
    graph = nx.Graph()
    circles = []
    while graph.number_of_nodes() < members:
        start = graph.number_of_nodes()
        size = min(int(rng.integers(smallest, largest + 1)), members - start)
        people = list(range(start, start + size))
        graph.add_nodes_from(people, group=len(circles))
        _fill(graph, people, inside, rng)
        circles.append(people)
    if len(circles) > 1:
        for number, people in enumerate(circles):
            if rng.random() < bridge:
                far = int(rng.integers(len(circles) - 1))
                others = circles[far + (far >= number)]
                graph.add_edge(people[rng.integers(len(people))], others[rng.integers(len(others))])
    return graph


def label(members=60, own_ties=0.5, seed=0):
    """Return a community 2.0: everybody is tied to one star, and hardly to one another.

    Parameters
    ----------
    members : int
        The star included; at least 3.
    own_ties : float
        Ties to other members, besides the star, that a member has on average; at least 0 and at
        most ``members - 2``.
    seed : int or numpy.random.Generator

    Returns
    -------
    networkx.Graph
        The star is member 0. All have the attribute ``group`` 0: a label makes one group.

    Raises
    ------
    ValueError
        If `members` or `own_ties` is out of range.

    Notes
    -----
    Assumptions: (1) people come for the label, so each is tied to whoever carries it; (2) any two
    members are tied with the same chance ``own_ties / (members - 2)``, whoever they are. A label
    that nobody carries (a year of graduation, say) is not this network: see :func:`stage_of`.

    Examples
    --------
    >>> graph = label(members=60, own_ties=0)
    >>> centralisation.degree_centralisation(graph)
    1.0
    """
    members = _arguments.whole("members", members, 3)
    own_ties = _arguments.number("own_ties", own_ties, 0, members - 2)
    rng = np.random.default_rng(seed)
    graph = nx.star_graph(members - 1)
    one, other = np.triu_indices(members - 1, k=1)
    tied = rng.random(one.size) < own_ties / (members - 2)
    graph.add_edges_from(zip((one[tied] + 1).tolist(), (other[tied] + 1).tolist(), strict=True))
    nx.set_node_attributes(graph, 0, "group")
    return graph


def brand(members=60, team=8, inside=0.4, links=2, shortcuts=0.5, seed=0):
    """Return a community 3.0: many teams, each linked to others by several people.

    Parameters
    ----------
    members : int
        At least 3.
    team : int
        Members per team; from 2 to `members`. The last team may be smaller.
    inside : float
        Chance that two people of a team are tied, beyond the chain that holds the team together.
    links : int
        Ties between each team and the next, by different people where the team is large enough; at least 1.
    shortcuts : float
        Ties to a random far team, per team on average; at least 0.
    seed : int or numpy.random.Generator

    Returns
    -------
    networkx.Graph
        Members 0 to ``members - 1`` with the attribute ``group``, the number of their team.

    Raises
    ------
    ValueError
        If a size, a chance or a number of ties is out of range.

    Notes
    -----
    Assumptions: (1) the work is done in teams; (2) the teams stand in a ring and each is linked to
    its two neighbours, by a different person for each tie, so that no one person is the only way
    between two teams; (3) nobody is the face of the whole.

    Examples
    --------
    >>> graph = brand(members=60, seed=1)
    >>> centralisation.largest_part(graph), centralisation.degree_centralisation(graph) < 0.15
    (60, True)
    """
    members = _arguments.whole("members", members, 3)
    team = _arguments.whole("team", team, 2, members)
    _arguments.share("inside", inside)
    links = _arguments.whole("links", links, 1)
    shortcuts = _arguments.number("shortcuts", shortcuts, 0)
    rng = np.random.default_rng(seed)
    graph = nx.Graph()
    teams = [list(range(start, min(start + team, members))) for start in range(0, members, team)]
    for number, people in enumerate(teams):
        graph.add_nodes_from(people, group=number)
        _fill(graph, people, inside, rng)
    # take turns, so that the ties to the next team and to the last are not the same people's
    turns = [[people[place] for place in rng.permutation(len(people))] for people in teams]
    taken = [0] * len(teams)

    def next_person(number):
        taken[number] += 1
        return turns[number][(taken[number] - 1) % len(turns[number])]

    def tie(one, other):
        graph.add_edge(next_person(one), next_person(other))

    if len(teams) > 1:
        ring = [(number, (number + 1) % len(teams)) for number in range(len(teams))]
        for one, other in ring if len(teams) > 2 else ring[:1]:
            for _ in range(links):
                tie(one, other)
        for _ in range(rng.poisson(shortcuts * len(teams))):
            one, other = rng.choice(len(teams), size=2, replace=False)
            tie(int(one), int(other))
    return graph


def measure(graph, groups=None):
    """Return the four numbers in which the three stages differ.

    Parameters
    ----------
    graph : networkx.Graph
        At least 3 members and one tie.
    groups : dict, optional
        Member -> group; the member attribute ``group`` by default.

    Returns
    -------
    dict of str to float
        ``degree`` and ``betweenness`` (Freeman's centralisation), ``modularity`` of the groups,
        and ``largest``, the share of all members in the largest connected part; shares from 0 to 1.

    Raises
    ------
    ValueError
        If `graph` is too small or a member has no group.

    Examples
    --------
    >>> measure(label(members=30, own_ties=0))
    {'degree': 1.0, 'betweenness': 1.0, 'modularity': 0.0, 'largest': 1.0}
    """
    if groups is None:
        groups = nx.get_node_attributes(graph, "group")
    return {
        "degree": centralisation.degree_centralisation(graph),
        "betweenness": centralisation.betweenness_centralisation(graph),
        "modularity": centralisation.modularity(graph, groups),
        "largest": centralisation.largest_part(graph) / graph.number_of_nodes(),
    }


def stages_table(members=60, seed=0, show=("degree", "betweenness", "modularity", "largest")):
    """Return what `measure` finds in one network of each stage, to read.

    Parameters
    ----------
    members : int
        As in `platform`, `label` and `brand`.
    seed : int
    show : iterable of str
        Which of the four measures.

    Returns
    -------
    DataFrame
        One row a stage, one column a measure; headed in the reader's language.

    Raises
    ------
    ValueError
        If there is no such measure, or too few members.

    Examples
    --------
    >>> stages_table(60, seed=1, show=["modularity", "largest"])
         modularity  largest part
    1.0        0.88          0.15
    2.0        0.00          1.00
    3.0        0.74          1.00
    """
    names = {
        "degree": say("centralisation", "中心势"),
        "betweenness": say("by betweenness", "按中介中心性"),
        "modularity": say("modularity", "模块度"),
        "largest": say("largest part", "最大连通片"),
    }
    shown = [_arguments.one_of("show", measure_, names) for measure_ in show]
    found = [measure(make(members, seed=seed)) for make in (platform, label, brand)]
    return pd.DataFrame(
        {names[name]: [round(stage[name], 2) for stage in found] for name in shown}, index=list(STAGES)
    )


def examples_table(names):
    """Return members and centralisation of networks that `example` gives, to read.

    Parameters
    ----------
    names : iterable of str

    Returns
    -------
    DataFrame
        As `qunxue.models.centralisation.degree_table` returns it.

    Raises
    ------
    ValueError
        If there is no such example.

    Examples
    --------
    >>> examples_table(["karate", "florence", "novel"])
              members  centralisation
    karate         34           0.400
    florence       15           0.275
    novel          77           0.397
    """
    return centralisation.degree_table({name: example(name) for name in names})


def stage_of(degree, largest, centre=0.5, whole=0.75):
    """Return the stage that two measures point to, by this course's rule.

    Parameters
    ----------
    degree : float
        Degree centralisation, 0 to 1.
    largest : float
        Share of the members in the largest connected part, 0 to 1.
    centre, whole : float
        The limits of the rule, 0 to 1.

    Returns
    -------
    {"1.0", "2.0", "3.0"}
        ``"2.0"`` if `degree` is at least `centre`; otherwise ``"3.0"`` if `largest` is at least
        `whole`, and ``"1.0"`` if not.

    Raises
    ------
    ValueError
        If a number lies outside 0 to 1.

    Notes
    -----
    The essay gives no rule. This one sees ties and nothing else: neither a name nor a feeling nor
    a date. It gives an answer for any network whatever, which is a weakness and not a strength.

    Examples
    --------
    >>> stage_of(degree=0.95, largest=1), stage_of(degree=0.05, largest=0.2), stage_of(degree=0.05, largest=1)
    ('2.0', '1.0', '3.0')
    """
    for name, value in (("degree", degree), ("largest", largest), ("centre", centre), ("whole", whole)):
        _arguments.share(name, value)
    if degree >= centre:
        return "2.0"
    return "3.0" if largest >= whole else "1.0"


def part_left(own_ties):
    """Return the share of members who still hang together once the star is gone.

    Parameters
    ----------
    own_ties : float
        Ties to other members that a member has on average; at least 0.

    Returns
    -------
    float
        Between 0 and 1: the largest root S of ``S = 1 - exp(-own_ties * S)``.

    Raises
    ------
    ValueError
        If `own_ties` is negative or not finite.

    Notes
    -----
    Holds for many members who tie at random, as in :func:`label` without its star. Up to one tie
    each there is no large part at all; beyond it a giant part appears [1]_.

    References
    ----------
    .. [1] Erdős, P. and Rényi, A. (1960). On the evolution of random graphs. *Publications of
       the Mathematical Institute of the Hungarian Academy of Sciences* 5: 17-61.

    Examples
    --------
    >>> [round(part_left(own_ties), 3) for own_ties in (0.5, 1, 1.5, 2, 3)]
    [0.0, 0.0, 0.583, 0.797, 0.94]
    """
    own_ties = _arguments.number("own_ties", own_ties, 0)
    if own_ties <= 1:
        return 0.0
    low, high = 1 - 1 / own_ties, 1.0  # the root lies between, since e^(c-1) > c beyond c = 1
    for _ in range(60):  # halving 60 times exhausts the digits of a float
        middle = (low + high) / 2
        if middle < 1 - math.exp(-own_ties * middle):
            low = middle
        else:
            high = middle
    return (low + high) / 2


def without_star(plan, members=59, added=0, seed=0):
    """Return the ties that a plan gives to the members whom a star has left behind.

    Parameters
    ----------
    plan : {"lottery", "teams", "overlap"}
        ``"lottery"``: each draws two partners by lot. ``"teams"``: closed teams of five in which all
        know one another. ``"overlap"``: in a circle, each is paired with the next two, so that
        neighbouring pairs share people. In all three a member has about four ties.
    members : int
        Those who stay; at least 6.
    added : int
        Further ties between two members drawn by lot, on top of the plan; from 0 to `members`.
    seed : int or numpy.random.Generator

    Returns
    -------
    networkx.Graph
        Members 0 to ``members - 1`` with the attribute ``group``, the number of their team (one
        group for all but ``"teams"``).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Notes
    -----
    A tie here is an appointment: nothing in the model makes anybody keep it.

    Examples
    --------
    >>> [centralisation.largest_part(without_star(plan)) for plan in PLANS]
    [59, 5, 59]
    """
    members = _arguments.whole("members", members, 6)
    added = _arguments.whole("added", added, 0, members)
    rng = np.random.default_rng(seed)
    graph = nx.empty_graph(members)
    team = 1
    if _arguments.one_of("plan", plan, PLANS) == "lottery":
        for member in range(members):
            drawn = rng.choice(members - 1, size=2, replace=False)
            graph.add_edges_from((member, int(other) + (int(other) >= member)) for other in drawn)
    elif plan == "teams":
        team = 5
        for start in range(0, members, team):
            people = range(start, min(start + team, members))
            graph.add_edges_from((one, other) for one in people for other in people if one < other)
    else:
        graph = nx.circulant_graph(members, [1, 2])
    for _ in range(added):
        one, other = rng.choice(members, size=2, replace=False)
        graph.add_edge(int(one), int(other))
    groups = {member: member // team if team > 1 else 0 for member in graph}
    nx.set_node_attributes(graph, groups, "group")
    return graph


@lru_cache(maxsize=64)
def plans_compared(members=59, threshold=2, added=0, repeats=200, seed=1):
    """Hold three plans for a community without its star against two questions.

    Parameters
    ----------
    members, added : int
        As in :func:`without_star`.
    threshold : int
        How many of one's contacts must keep a habit before one takes it up; at least 1.
    repeats : int
        Networks per plan; at least 1. In each a random member and all that member's contacts begin.
    seed : int

    Returns
    -------
    pandas.DataFrame
        One row a plan: ``plan``, ``ties`` (mean per member), ``connected`` (share of the members in the
        largest connected part), ``habit`` (share that has taken up the habit in the end, those who
        began included), ``low`` and ``high`` (its 5th and 95th percentile); all but the percentiles are
        means over the networks.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> plans_compared(repeats=20)[["plan", "connected", "habit"]].round(2)
          plan  connected  habit
    0  lottery       1.00   0.12
    1    teams       0.08   0.08
    2  overlap       1.00   1.00
    """
    repeats = _arguments.whole("repeats", repeats, 1)
    rows = []
    for plan in PLANS:
        rng = np.random.default_rng(seed)
        found = []
        for _ in range(repeats):
            graph = without_star(plan, members, added, rng)
            start = contagion.circle_of(graph, int(rng.integers(members)))
            keeps = contagion.adopt(graph, start, threshold) >= 0
            ties, connected = 2 * graph.number_of_edges() / members, centralisation.largest_part(graph)
            found.append((ties, connected / members, keeps.mean()))
        ties, connected, habit = np.mean(found, axis=0)
        low, high = np.percentile([each[2] for each in found], [5, 95])
        rows.append((plan, ties, connected, habit, low, high))
    return pd.DataFrame(rows, columns=["plan", "ties", "connected", "habit", "low", "high"])


def body_score(parts, weights=None, rule="mean"):
    """Return one number for the body of a community.

    Parameters
    ----------
    parts : mapping of str to float
        A value from 0 to 1 for each of ``head``, ``hand``, ``foot``, ``trunk`` and ``heart``.
    weights : mapping of str to float, optional
        Importance of each part, at least 0 and not all 0; equal by default.
    rule : {"mean", "weakest"}
        ``"mean"``: the weighted mean, so that a strong part makes up for a missing one.
        ``"weakest"``: the lowest value among the parts with weight, so that nothing makes up for it.

    Returns
    -------
    float
        Between 0 and 1.

    Raises
    ------
    ValueError
        If a part is missing or out of range, a weight is negative, all weights are 0, or `rule`
        is unknown.

    Notes
    -----
    The essay names the parts and says neither how to measure them nor how to add them up.

    Examples
    --------
    >>> parts = {"head": 0.9, "hand": 0.9, "foot": 0.9, "trunk": 0.9, "heart": 0.1}
    >>> round(body_score(parts), 2), body_score(parts, rule="weakest")
    (0.74, 0.1)
    """
    weights = dict.fromkeys(PARTS, 1.0) if weights is None else weights
    for part in PARTS:
        if part not in parts or part not in weights:
            raise _arguments.wrong(
                say(f"{part} is missing", f"缺少 {part}"),
                say(
                    f"value and weight for each of {', '.join(PARTS)}",
                    f"{'、'.join(PARTS)} 各有一个值和一个权重",
                ),
            )
        _arguments.share(part, parts[part])
        _arguments.number(say(f"the weight of {part}", f"{part} 的权重"), weights[part], 0)
    total = sum(weights[part] for part in PARTS)
    if total == 0:
        raise _arguments.wrong(
            say("weights adds up to 0", "weights 加起来是 0"),
            say("at least one weight above 0", "至少一个权重大于 0"),
        )
    if _arguments.one_of("rule", rule, ("mean", "weakest")) == "mean":
        return float(sum(weights[part] * parts[part] for part in PARTS) / total)
    return float(min(parts[part] for part in PARTS if weights[part] > 0))


def missing_parts(parts, limit=0.4):
    """Return the parts of a community's body that fall below a limit, in bodily order.

    Parameters
    ----------
    parts : mapping of str to float
        A value from 0 to 1 for each of ``head``, ``hand``, ``foot``, ``trunk`` and ``heart``.
    limit : float
        0 to 1; a part at the limit is not missing.

    Returns
    -------
    list of str

    Raises
    ------
    ValueError
        If a part is missing from the mapping or a number is out of range.

    Examples
    --------
    >>> missing_parts({"head": 0.9, "hand": 0.2, "foot": 0.4, "trunk": 0.9, "heart": 0.1})
    ['hand', 'heart']
    """
    _arguments.share("limit", limit)
    body_score(parts)  # refuses what is not a body
    return [part for part in PARTS if parts[part] < limit]


def example(name, members=100, seed=1):
    """Return one of the networks that the lesson takes apart.

    Parameters
    ----------
    name : {"1.0", "2.0", "3.0", "star", "hubs", "small world", "karate", "florence", "novel"}
        The three stages; a bare star; a Barabási-Albert network (newcomers tie to two members, rather
        to the well-connected); a Watts-Strogatz small world (a ring of four ties each, one in ten
        moved). Real data, of one size whatever `members` says: Zachary's karate club (34), marriages between
        Florentine families (15), characters of *Les Misérables* who meet (77).
    members : int
        At least 10.
    seed : int

    Returns
    -------
    networkx.Graph
        A copy of your own: it is made once and handed out as often as you ask.

    Raises
    ------
    ValueError
        If `name` is unknown or `members` is below 10.

    References
    ----------
    Barabási, A.-L. and Albert, R. (1999). *Science* 286: 509-512. Watts, D. J. and Strogatz, S. H.
    (1998). *Nature* 393: 440-442. Zachary, W. W. (1977). *Journal of Anthropological Research* 33: 452-473.
    Breiger, R. L. and Pattison, P. E. (1986). *Social Networks* 8: 215-256. Knuth, D. E. (1993). *The Stanford
    GraphBase*. Addison-Wesley. The real data are those that networkx ships.

    Examples
    --------
    >>> graph = example("hubs")
    >>> gone = centralisation.top_members(graph, 5)
    >>> int(centralisation.parts_as_they_leave(graph, gone)[-1])
    89
    """
    return _example(name, members, seed).copy()


@lru_cache(maxsize=64)
def _example(name, members, seed):
    members = _arguments.whole("members", members, 10)
    makers = {
        "1.0": lambda: platform(members, seed=seed),
        "2.0": lambda: label(members, seed=seed),
        "3.0": lambda: brand(members, seed=seed),
        "star": lambda: nx.star_graph(members - 1),
        "hubs": lambda: nx.barabasi_albert_graph(members, 2, seed=seed),
        "small world": lambda: nx.connected_watts_strogatz_graph(members, 4, 0.1, seed=seed),
        "karate": nx.karate_club_graph,
        "florence": nx.florentine_families_graph,
        "novel": nx.les_miserables_graph,
    }
    return makers[_arguments.one_of("name", name, makers)]()
