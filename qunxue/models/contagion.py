"""How something spreads from person to person: thresholds in a crowd, and ties in a small world.

Simple contagion: one contact is enough (news, a joke, a game). Complex contagion: two or
more contacts must have done it first (joining, paying, changing a habit).
"""

from functools import lru_cache
from itertools import count
from math import erf, sqrt

import networkx as nx
import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments


def cascade(thresholds):
    """Return how many people have joined after each round.

    In every round all those join whose threshold is not above the number of
    people who joined before. Nobody leaves again.

    Parameters
    ----------
    thresholds : array_like of int, shape (people,)
        How many others must have joined before each person joins; at least 0.
        Someone with threshold 0 starts alone.

    Returns
    -------
    ndarray of int, shape (rounds + 1,)
        Starts with 0 (nobody), never falls, and ends with the final number.

    Raises
    ------
    ValueError
        If `thresholds` is empty, not one-dimensional, or holds a negative number.

    References
    ----------
    Granovetter, M. (1978). Threshold models of collective behavior.
    *American Journal of Sociology* 83 (6): 1420-1443.

    Examples
    --------
    >>> cascade([0, 1, 2, 3]).tolist()
    [0, 1, 2, 3, 4]
    >>> cascade([0, 2, 2, 3]).tolist()
    [0, 1]
    """
    needed = _arguments.numbers_in("thresholds", thresholds, 0)
    if needed.ndim != 1 or needed.size == 0:
        raise _arguments.wrong(
            say(f"thresholds has shape {needed.shape}", f"thresholds 的形状是 {needed.shape}"),
            say("one number per person, one or more people", "每人一个数，至少一人"),
        )
    joined = [0]
    while True:
        now = int((needed <= joined[-1]).sum())
        if now == joined[-1]:
            return np.array(joined)
        joined.append(now)


def joined_share(mean, spread):
    """Return the share that joins in the end when thresholds follow a normal curve.

    Thresholds are shares of the crowd. Those below 0 start alone; those above 1
    never join. The crowd is so large that it counts as continuous.

    Parameters
    ----------
    mean : float
        Mean threshold as a share of the crowd, 0 to 1.
    spread : float
        Standard deviation of the thresholds, above 0.

    Returns
    -------
    float
        The lowest share at which as many have joined as are willing to.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Notes
    -----
    Solves ``share = normal_cdf((share - mean) / spread)`` from below.

    Examples
    --------
    >>> round(joined_share(mean=0.25, spread=0.12), 2)
    0.04
    >>> round(joined_share(mean=0.25, spread=0.13), 2)
    1.0
    """
    mean = _arguments.share("mean", mean)
    spread = _arguments.number("spread", spread, 0, above=True)
    share = 0.0
    for _ in range(20_000):
        willing = 0.5 * (1 + erf((share - mean) / (spread * sqrt(2))))
        if abs(willing - share) < 1e-12:
            break
        share = willing
    return share


def critical_spread(mean=0.25):
    """Return the spread of thresholds at which a small crowd turns into nearly everybody.

    Parameters
    ----------
    mean : float
        Mean threshold as a share of the crowd, above 0 and below 0.5.

    Returns
    -------
    float
        Standard deviation, as a share of the crowd, to 4 decimals.

    Raises
    ------
    ValueError
        If `mean` is out of range.

    Notes
    -----
    Bisection on `joined_share`. Granovetter (1978) reports 12.2 of 100 people
    for a mean of 25; rounding thresholds to whole people moves the jump.

    Examples
    --------
    >>> critical_spread(0.25)
    0.1222
    """
    mean = _arguments.number("mean", mean, 0, 0.5, above=True, below=True)
    low, high = 0.01, 1.0
    while high - low > 1e-5:
        middle = (low + high) / 2
        low, high = (low, middle) if joined_share(mean, middle) > 0.5 else (middle, high)
    return round((low + high) / 2, 4)


def small_world(people=128, neighbours=4, rewiring=0.0, seed=None, *, adding=0.0):
    """Return a ring of people who know their nearest neighbours, with some ties rewired or shortcuts added.

    Parameters
    ----------
    people : int
        Number of people, 6 to 5000.
    neighbours : int
        How many nearest neighbours each person knows on the ring: an even
        number of at least 2 and below `people`.
    rewiring : float
        Chance that a tie is taken from a neighbour and given to anyone, 0 to 1.
        0 is a tidy ring, 1 a random network with the same number of ties.
    seed : int or numpy.random.Generator, optional
    adding : float
        Chance that one of the two people of a tie gets a further tie to anyone, 0 to 1; no tie of
        the ring is lost. Either `rewiring` or `adding` is 0.

    Returns
    -------
    networkx.Graph
        People are numbered 0 to ``people - 1`` around the ring.

    Raises
    ------
    ValueError
        If an argument is out of range, or both `rewiring` and `adding` are above 0.

    References
    ----------
    Watts, D. J. and Strogatz, S. H. (1998). Collective dynamics of
    'small-world' networks. *Nature* 393: 440-442.
    Newman, M. E. J. and Watts, D. J. (1999). Renormalization group analysis of the
    small-world network model. *Physics Letters A* 263: 341-346 (adds shortcuts).

    Examples
    --------
    >>> ring = small_world(people=10, neighbours=4)
    >>> sorted(ring[0])
    [1, 2, 8, 9]
    >>> more = small_world(people=10, neighbours=4, adding=0.5, seed=1)
    >>> set(ring.edges) <= set(more.edges), more.number_of_edges() > ring.number_of_edges()
    (True, True)
    """
    people = _arguments.whole("people", people, 6, 5000)
    neighbours = _arguments.whole("neighbours", neighbours, 2, people - 1)
    if neighbours % 2:
        raise _arguments.refused(
            "neighbours", neighbours, say("an even number of at least 2", "不小于 2 的偶数")
        )
    rewiring, adding = _arguments.share("rewiring", rewiring), _arguments.share("adding", adding)
    if rewiring and adding:
        raise _arguments.refused("adding", adding, say("0 where ties are rewired", "改接关系时只能是 0"))
    if adding:
        return nx.newman_watts_strogatz_graph(people, neighbours, adding, seed=np.random.default_rng(seed))
    return nx.watts_strogatz_graph(people, neighbours, rewiring, seed=np.random.default_rng(seed))


def adopt(graph, start, threshold, noise=0.0, seed=None):
    """Return the round in which each person adopts.

    Parameters
    ----------
    graph : networkx.Graph
        Nodes numbered 0 to n - 1.
    start : iterable of int
        People who have adopted before the first round; at least one.
    threshold : int
        How many of their contacts must have adopted before a person does;
        1 is simple contagion, 2 or more complex contagion.
    noise : float
        Chance, in each round, that a person adopts although fewer than `threshold`
        contacts have, but at least one: 0, or 0.001 to 1.
    seed : int or numpy.random.Generator, optional
        Used only with `noise`.

    Returns
    -------
    ndarray of int, shape (n,)
        0 for the starters, then 1, 2, ...; -1 for those who never adopt.

    Raises
    ------
    ValueError
        If `start` is empty or names an unknown person, `threshold` is below 1, or
        `noise` is out of range.

    Notes
    -----
    With noise everybody whom a path of ties joins to a starter adopts sooner or later.

    References
    ----------
    Centola, D. and Macy, M. (2007). Complex contagions and the weakness of
    long ties. *American Journal of Sociology* 113 (3): 702-734.
    Eckles, D., Mossel, E., Rahimian, M. A. and Sen, S. (2024). Long ties accelerate noisy
    threshold-based contagions. *Nature Human Behaviour* (the noise).

    Examples
    --------
    >>> ring = small_world(people=8, neighbours=2)
    >>> adopt(ring, start=[0], threshold=1).tolist()
    [0, 1, 2, 3, 4, 3, 2, 1]
    >>> adopt(ring, start=[0], threshold=2).tolist()
    [0, -1, -1, -1, -1, -1, -1, -1]
    >>> adopt(ring, start=[0], threshold=2, noise=1).tolist()
    [0, 1, 2, 3, 4, 3, 2, 1]
    """
    threshold = _arguments.whole("threshold", threshold, 1)
    # below one in a thousand the last person may keep a reader waiting for minutes
    noise = _arguments.number("noise", noise, 0.001, 1) if noise else 0.0
    generator = np.random.default_rng(seed)
    people = graph.number_of_nodes()
    starters = sorted(set(start))
    if not starters or starters[0] < 0 or starters[-1] >= people:
        raise _arguments.refused(
            "start",
            starters,
            say(f"one or more people numbered 0 to {people - 1}", f"一个或几个人的编号，0 到 {people - 1}"),
        )
    ties = nx.to_numpy_array(graph, nodelist=range(people), weight=None)
    when = np.full(people, -1)
    when[starters] = 0
    for turn in count(1):
        pushes = ties @ (when >= 0)
        pushes[when >= 0] = 0
        new = pushes >= threshold
        if noise:
            new |= (pushes > 0) & (generator.random(people) < noise)
        if not new.any() and not (noise and pushes.any()):
            return when
        when[new] = turn


def circle_of(graph, person=0):
    """Return one person and all contacts: a small circle of friends to start from.

    Parameters
    ----------
    graph : networkx.Graph
    person : int
        A node of `graph`.

    Returns
    -------
    list of int

    Raises
    ------
    ValueError
        If `person` is not in `graph`.

    Examples
    --------
    >>> circle_of(small_world(people=10, neighbours=4), person=0)
    [0, 1, 2, 8, 9]
    """
    if person not in graph:
        last = graph.number_of_nodes() - 1
        raise _arguments.refused("person", person, say(f"0 to {last}", f"0 到 {last}"))
    return sorted({person, *graph[person]})


#: How shortcuts are made: a tie of the ring is moved, or a tie is added to the ring.
WAYS = ("rewire", "add")


@lru_cache(maxsize=64)
def _runs(threshold, shortcuts, way, noise, people, neighbours, repeats, seed):
    key = [seed, threshold, round(shortcuts * 1e6), WAYS.index(way), round(noise * 1e6)]
    generator = np.random.default_rng(key)
    runs = np.empty((repeats, 2))
    for repeat in range(repeats):
        made = {"rewiring": shortcuts} if way == "rewire" else {"adding": shortcuts}
        graph = small_world(people, neighbours, seed=generator, **made)
        when = adopt(graph, circle_of(graph), threshold, noise, generator)
        runs[repeat] = (when >= 0).mean(), when.max()
    runs.setflags(write=False)
    return runs


def runs(threshold, shortcuts=0.0, way="rewire", noise=0.0, *, people=128, neighbours=4, repeats=100, seed=0):
    """Return how far and how fast something spreads, network by network.

    Every network starts from person 0 and all contacts of person 0. Each setting is
    computed once and remembered.

    Parameters
    ----------
    threshold : int
        See `adopt`.
    shortcuts : float
        Chance of rewiring a tie or of adding one to it, 0 to 1.
    way : {"rewire", "add"}
        How shortcuts are made; see `small_world`.
    noise : float
        See `adopt`.
    people, neighbours : int
        See `small_world`.
    repeats : int
        Number of networks, at least 1.
    seed : int

    Returns
    -------
    DataFrame
        One row a network: ``share`` (of people who adopt, 0 to 1) and ``rounds``
        (until nobody else adopts).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> runs(threshold=2, shortcuts=0.5, way="add", repeats=20)["share"].mean()
    np.float64(1.0)
    """
    repeats = _arguments.whole("repeats", repeats, 1)
    shortcuts = _arguments.share("shortcuts", shortcuts)
    _arguments.one_of("way", way, WAYS)
    found = _runs(threshold, shortcuts, way, noise, people, neighbours, repeats, seed)
    return pd.DataFrame(found, columns=["share", "rounds"]).astype({"rounds": int})


def by_shortcuts(threshold, shortcuts=(0, 0.01, 0.05, 0.1, 1), way="rewire", noise=0.0, **settings):
    """Return how far and how fast something spreads on average, for several shares of shortcuts.

    Parameters
    ----------
    threshold, way, noise
        See `runs`.
    shortcuts : sequence of float
        Chances of rewiring a tie or of adding one to it, each 0 to 1.
    **settings
        ``people``, ``neighbours``, ``repeats``, ``seed`` of `runs`.

    Returns
    -------
    DataFrame
        One row a setting: ``shortcuts``, ``share`` (mean share that adopts, 0 to 1),
        ``everybody`` (share of networks in which all adopt), ``rounds`` (mean number of
        rounds until nobody else adopts).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> spread = by_shortcuts(threshold=1, shortcuts=[0, 0.1], repeats=5)
    >>> spread["share"].tolist()
    [1.0, 1.0]
    """
    rows = []
    for each in shortcuts:
        found = runs(threshold, each, way, noise, **settings)
        rows.append((each, found["share"].mean(), (found["share"] == 1).mean(), found["rounds"].mean()))
    return pd.DataFrame(rows, columns=["shortcuts", "share", "everybody", "rounds"])
