"""How a rumour runs through a group and stops by itself: Maki and Thompson's model, on a network, with brakes.

Whoever knows the rumour tells one acquaintance after the other. Whoever meets somebody who has heard it already loses
interest and stops. Two brakes can be added: people who check first and then keep it to themselves, and a limit on
how many others one person may tell.
"""

import math

import networkx as nx
import numpy as np

from qunxue.language import say
from qunxue.models import _arguments

#: Kinds of network that `network` makes.
NETWORKS = ("everybody", "random", "neighbours")


def never_heard(checking=0.0):
    """Return the share of a very large crowd that a rumour never reaches.

    Everybody may meet everybody; there is no limit on telling.

    Parameters
    ----------
    checking : float
        Share of people who check what they hear and keep it to themselves, 0 to 1.

    Returns
    -------
    float
        The root below 1 of ``x = exp(-(2 - checking) (1 - x))``; 1 where nobody passes anything on.

    Raises
    ------
    ValueError
        If `checking` is no share.

    References
    ----------
    Maki, D. P., Thompson, M. (1973). *Mathematical Models and Applications*. Prentice-Hall. The share .2032 was
    proved by Sudbury (1985), *Journal of Applied Probability* 22: 443-446; only its digest was read.

    Examples
    --------
    >>> round(never_heard(), 4)
    0.2032
    >>> round(never_heard(checking=0.5), 3)
    0.417
    """
    strength = 2 - _arguments.share("checking", checking)
    if strength <= 1:
        return 1.0
    # x -> exp(-strength (1 - x)) is increasing, so that from 0 it climbs to its lower fixed point
    share = 0.0
    for _ in range(100_000):
        after = math.exp(-strength * (1 - share))
        if after - share < 1e-13:
            break
        share = after
    return share


def network(kind, people, seed=1):
    """Return who can tell whom.

    Parameters
    ----------
    kind : {"everybody", "random", "neighbours"}
        Everybody meets everybody; six acquaintances each drawn by lot; six nearest in a ring, 2 % of the ties
        replaced by shortcuts.
    people : int
        At least 8.
    seed : int

    Returns
    -------
    networkx.Graph

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> network("neighbours", 60).number_of_edges()
    180
    """
    _arguments.one_of("kind", kind, NETWORKS)
    people = _arguments.whole("people", people, 8)
    if kind == "everybody":
        return nx.complete_graph(people)
    if kind == "random":
        return nx.random_regular_graph(6, people, seed=seed)
    return nx.connected_watts_strogatz_graph(people, 6, 0.02, seed=seed)


def spread(graph, checking=0.0, limit=None, seed=1):
    """Let one rumour run until nobody tells it any more.

    Parameters
    ----------
    graph : networkx.Graph
        Who can tell whom; nodes 0, 1, 2 …; the rumour starts with node 0, who does not check.
    checking : float
        Share of the others who check first and keep it to themselves, 0 to 1; drawn by lot.
    limit : int, optional
        How many others one person may tell at most; as many as he likes if not given.
    seed : int

    Returns
    -------
    ndarray of int, shape (people,)
        At which telling each person heard it: 0 for the first, -1 for those who never did.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> heard = spread(network("everybody", 400), seed=4)
    >>> int((heard < 0).sum())
    76
    """
    checking = _arguments.share("checking", checking)
    if limit is not None:
        limit = _arguments.whole("limit", limit, 1)
    if not isinstance(graph, nx.Graph) or set(graph) != set(range(len(graph))):
        raise _arguments.wrong(
            say("graph is not a network of people 0, 1, 2 …", "graph 不是由 0、1、2……组成的网络"),
            say("a network as made by rumour.network", "由 rumour.network 生成的网络"),
        )
    rng = np.random.default_rng(seed)
    friends = [list(graph[node]) for node in range(len(graph))]
    checks = rng.random(len(graph)) < checking
    heard, told = np.full(len(graph), -1), [0] * len(graph)
    heard[0] = 0
    spreading, telling = [0], 0
    while spreading:
        # numbers between 0 and 1 are drawn in blocks: drawing them one by one takes most of the time
        for caller_draw, friend_draw in rng.random((256, 2)):
            place = int(caller_draw * len(spreading))
            caller = spreading[place]
            telling += 1
            called = friends[caller][int(friend_draw * len(friends[caller]))] if friends[caller] else caller
            if heard[called] < 0:
                heard[called] = telling
                told[caller] += 1
                if not checks[called]:
                    spreading.append(called)
                stops = told[caller] == limit
            else:
                stops = True
            if stops:
                spreading[place] = spreading[-1]
                spreading.pop()
            if not spreading:
                break
    return heard
