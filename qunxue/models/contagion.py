"""How something spreads from person to person: thresholds in a crowd, and ties in a small world.

Simple contagion: one contact is enough (news, a joke, a game). Complex contagion: two or
more contacts must have done it first (joining, paying, changing a habit).
"""

from functools import lru_cache
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


def small_world(people=128, neighbours=4, rewiring=0.0, seed=None):
    """Return a ring of people who know their nearest neighbours, with some ties rewired.

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

    Returns
    -------
    networkx.Graph
        People are numbered 0 to ``people - 1`` around the ring.

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    Watts, D. J. and Strogatz, S. H. (1998). Collective dynamics of
    'small-world' networks. *Nature* 393: 440-442.

    Examples
    --------
    >>> ring = small_world(people=10, neighbours=4)
    >>> sorted(ring[0])
    [1, 2, 8, 9]
    """
    people = _arguments.whole("people", people, 6, 5000)
    neighbours = _arguments.whole("neighbours", neighbours, 2, people - 1)
    if neighbours % 2:
        raise _arguments.refused(
            "neighbours", neighbours, say("an even number of at least 2", "不小于 2 的偶数")
        )
    rewiring = _arguments.share("rewiring", rewiring)
    return nx.watts_strogatz_graph(people, neighbours, rewiring, seed=np.random.default_rng(seed))


def adopt(graph, start, threshold):
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

    Returns
    -------
    ndarray of int, shape (n,)
        0 for the starters, then 1, 2, ...; -1 for those who never adopt.

    Raises
    ------
    ValueError
        If `start` is empty or names an unknown person, or `threshold` is below 1.

    References
    ----------
    Centola, D. and Macy, M. (2007). Complex contagions and the weakness of
    long ties. *American Journal of Sociology* 113 (3): 702-734.

    Examples
    --------
    >>> ring = small_world(people=8, neighbours=2)
    >>> adopt(ring, start=[0], threshold=1).tolist()
    [0, 1, 2, 3, 4, 3, 2, 1]
    >>> adopt(ring, start=[0], threshold=2).tolist()
    [0, -1, -1, -1, -1, -1, -1, -1]
    """
    threshold = _arguments.whole("threshold", threshold, 1)
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
    for turn in range(1, people + 1):
        new = (when < 0) & (ties @ (when >= 0) >= threshold)
        if not new.any():
            break
        when[new] = turn
    return when


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


@lru_cache(maxsize=64)
def _adoption_shares(threshold, rewiring, people, neighbours, repeats, seed):
    generator = np.random.default_rng([seed, threshold, round(rewiring * 1e6)])
    shares = np.empty(repeats)
    for repeat in range(repeats):
        graph = small_world(people, neighbours, rewiring, generator)
        shares[repeat] = (adopt(graph, circle_of(graph), threshold) >= 0).mean()
    shares.setflags(write=False)
    return shares


def adoption_by_rewiring(
    threshold, rewirings=(0, 0.01, 0.05, 0.1, 1), people=128, neighbours=4, repeats=100, seed=0
):
    """Return how far something spreads on average, for several shares of rewired ties.

    Every network starts from person 0 and all contacts of person 0. Each setting is
    computed once and remembered.

    Parameters
    ----------
    threshold : int
        See `adopt`.
    rewirings : sequence of float
        Chances of rewiring, each 0 to 1.
    people, neighbours : int
        See `small_world`.
    repeats : int
        Networks per setting, at least 1.
    seed : int

    Returns
    -------
    DataFrame
        One row a setting: ``rewiring``, ``share`` (mean share that adopts, 0 to 1),
        ``everybody`` (share of networks in which all adopt).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> spread = adoption_by_rewiring(threshold=1, rewirings=[0, 0.1], repeats=5)
    >>> spread["share"].tolist()
    [1.0, 1.0]
    """
    repeats = _arguments.whole("repeats", repeats, 1)
    rows = []
    for rewiring in rewirings:
        shares = _adoption_shares(
            threshold, _arguments.share("rewirings", rewiring), people, neighbours, repeats, seed
        )
        rows.append((rewiring, shares.mean(), (shares == 1).mean()))
    return pd.DataFrame(rows, columns=["rewiring", "share", "everybody"])
