"""Structural balance: when feelings in a group settle into one camp or two.

Two people grow closer when they agree about third people and apart when they
disagree. Written for a matrix of feelings ``X`` this is ``dX/dt = X X``, which can be
solved exactly; no step-by-step simulation is needed (and a crude one overshoots).
"""

from functools import lru_cache

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

MOST_PEOPLE = 1000  # a matrix of a million feelings; its eigenvectors take under a second


def _symmetric(feelings):
    matrix = np.asarray(feelings, dtype=float)
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1] or matrix.shape[0] < 2:
        raise _arguments.wrong(
            say(f"feelings has shape {matrix.shape}", f"feelings 的形状是 {matrix.shape}"),
            say("a square table of two or more people", "两人或更多人的方表"),
        )
    if not np.isfinite(matrix).all():
        raise _arguments.wrong(
            say("feelings holds NaN or an infinity", "feelings 里有 NaN 或无穷大"),
            say("finite numbers", "有限的数"),
        )
    if not np.allclose(matrix, matrix.T):
        raise _arguments.wrong(
            say("feelings is not symmetric", "feelings 不对称"),
            say("the same number from i to j as from j to i", "i 对 j 与 j 对 i 是同一个数"),
        )
    return matrix


def feelings(people=34, friendliness=0.0, seed=None, acquaintances=None):
    """Draw how every pair in a group feels about each other at first.

    Each of the two draws a feeling from a normal curve with mean `friendliness` and
    standard deviation 1; the tie between them is the mean of the two. Pairs who do not
    know each other feel nothing.

    Parameters
    ----------
    people : int
        2 to 1000.
    friendliness : float
        Mean first feeling; 0 means as much liking as dislike.
    seed : int or numpy.random.Generator, optional
    acquaintances : float, optional
        How many others each person knows, on average, 1 to ``people - 1``; which pairs, is
        drawn by lot. Without it everybody knows everybody.

    Returns
    -------
    ndarray, shape (people, people)
        Symmetric. Above 0 they like each other, below 0 they do not; 0 for strangers.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> first = feelings(people=3, friendliness=0.5, seed=1)
    >>> bool((first == first.T).all())
    True
    """
    people = _arguments.whole("people", people, 2, MOST_PEOPLE)
    friendliness = _arguments.number("friendliness", friendliness)
    generator = np.random.default_rng(seed)
    draws = generator.normal(size=(people, people))
    ties = (draws + draws.T) / 2 + friendliness
    if acquaintances is None:
        return ties
    acquaintances = _arguments.number("acquaintances", acquaintances, 1, people - 1)
    known = np.triu(generator.random((people, people)) < acquaintances / (people - 1), 1)
    return np.where(known | known.T | np.eye(people, dtype=bool), ties, 0.0)


def camps(feelings):
    """Return in which camp each person ends up.

    Parameters
    ----------
    feelings : array_like, shape (people, people)
        Symmetric first feelings.

    Returns
    -------
    ndarray of int, shape (people,)
        +1 for the larger camp, -1 for the smaller one. All +1 means one camp.

    Raises
    ------
    ValueError
        If `feelings` is not a symmetric table of finite numbers.

    Notes
    -----
    The solution of ``dX/dt = X X`` is ``X(t) = sum_k w_k / (1 - w_k t) v_k v_k'`` with the
    eigenvalues ``w_k`` and eigenvectors ``v_k`` of the first feelings. The term of the
    largest eigenvalue grows without limit first, so the signs of its eigenvector say
    who ends up with whom.

    References
    ----------
    Marvel, S. A., Kleinberg, J., Kleinberg, R. D. and Strogatz, S. H. (2011).
    Continuous-time model of structural balance. *PNAS* 108 (5): 1771-1776.

    Examples
    --------
    >>> two_pairs = [[0, 2, -1, -1], [2, 0, -1, -1], [-1, -1, 0, 2], [-1, -1, 2, 0]]
    >>> sorted(camps(two_pairs).tolist())
    [-1, -1, 1, 1]
    >>> camps([[0, 1, 1], [1, 0, 1], [1, 1, 0]]).tolist()
    [1, 1, 1]
    """
    _, vectors = np.linalg.eigh(_symmetric(feelings))
    sides = np.where(vectors[:, -1] >= 0, 1, -1)
    if sides.sum() < 0 or (sides.sum() == 0 and sides[0] < 0):
        sides = -sides
    return sides


def smaller_camp(feelings):
    """Return the share of people in the smaller camp, 0 to 0.5.

    Parameters
    ----------
    feelings : array_like, shape (people, people)
        Symmetric first feelings.

    Returns
    -------
    float
        0 means that all end up in one camp.

    Raises
    ------
    ValueError
        If `feelings` is not a symmetric table of finite numbers.

    Examples
    --------
    >>> smaller_camp([[0, 1, -1], [1, 0, -1], [-1, -1, 0]])
    0.3333333333333333
    """
    return float((camps(feelings) < 0).mean())


def breaking_time(feelings):
    """Return when feelings grow without limit, the moment the camps are final.

    Parameters
    ----------
    feelings : array_like, shape (people, people)
        Symmetric first feelings.

    Returns
    -------
    float
        Time in the model's own unit; infinite if nobody likes anybody enough.

    Raises
    ------
    ValueError
        If `feelings` is not a symmetric table of finite numbers.

    Examples
    --------
    >>> breaking_time([[0, 2], [2, 0]])
    0.5
    """
    largest = np.linalg.eigvalsh(_symmetric(feelings))[-1]
    return float(1 / largest) if largest > 0 else float("inf")


def feelings_at(feelings, time):
    """Return the feelings at a later time, exactly.

    Parameters
    ----------
    feelings : array_like, shape (people, people)
        Symmetric first feelings.
    time : float
        At least 0 and before `breaking_time`.

    Returns
    -------
    ndarray, shape (people, people)

    Raises
    ------
    ValueError
        If `feelings` is unusable or `time` is out of range.

    Examples
    --------
    >>> feelings_at([[0, 2], [2, 0]], time=0.25).round(3).tolist()
    [[1.333, 2.667], [2.667, 1.333]]
    """
    first = _symmetric(feelings)
    values, vectors = np.linalg.eigh(first)
    end = 1 / values[-1] if values[-1] > 0 else float("inf")
    _arguments.number("time", time, 0, end, below=True)
    return (vectors * (values / (1 - values * time))) @ vectors.T


def balanced_share(feelings):
    """Return the share of balanced triangles.

    A triangle of three people is balanced if the product of its three signs is
    positive: three friends, or two friends with a common enemy.

    Parameters
    ----------
    feelings : array_like, shape (people, people)
        Symmetric; only the signs matter, the diagonal is ignored.

    Returns
    -------
    float
        0 to 1.

    Raises
    ------
    ValueError
        If `feelings` is unusable or has fewer than three people.

    References
    ----------
    Cartwright, D. and Harary, F. (1956). Structural balance: a generalization of
    Heider's theory. *Psychological Review* 63 (5): 277-293.

    Examples
    --------
    >>> balanced_share([[0, 1, -1], [1, 0, 1], [-1, 1, 0]])
    0.0
    """
    signs = np.sign(_symmetric(feelings))
    people = len(signs)
    if people < 3:
        raise _arguments.wrong(
            say(f"feelings has {people} people", f"feelings 里只有 {people} 人"),
            say("three or more", "三人或更多"),
        )
    np.fill_diagonal(signs, 0)
    triangles = people * (people - 1) * (people - 2) / 6
    surplus = np.trace(signs @ signs @ signs) / 6
    return float((triangles + surplus) / 2 / triangles)


def with_common_goal(feelings, pull):
    """Return the feelings after a goal that all share has warmed every tie by `pull`.

    Parameters
    ----------
    feelings : array_like, shape (people, people)
        Symmetric first feelings.
    pull : float
        Added to every tie; at least 0.

    Returns
    -------
    ndarray, shape (people, people)

    Raises
    ------
    ValueError
        If `feelings` is unusable or `pull` is negative.

    Notes
    -----
    An assumption made for this course, after the goals that only both groups together
    could reach in Sherif's summer camp; nobody has measured `pull`.

    Examples
    --------
    >>> with_common_goal([[0, -1], [-1, 0]], pull=1.5).tolist()
    [[1.5, 0.5], [0.5, 1.5]]
    """
    return _symmetric(feelings) + _arguments.number("pull", pull, 0)


def with_outsider(feelings, dislike):
    """Return the feelings after one more person has come whom everybody dislikes equally.

    Here to examine a claim of the essay, and its price; compare `with_common_goal`.

    Parameters
    ----------
    feelings : array_like, shape (people, people)
        Symmetric first feelings.
    dislike : float
        How strongly everybody dislikes the outsider; at least 0.

    Returns
    -------
    ndarray, shape (people + 1, people + 1)
        The outsider is the last person.

    Raises
    ------
    ValueError
        If `feelings` is unusable or `dislike` is negative.

    Examples
    --------
    >>> with_outsider([[0, 1], [1, 0]], dislike=3).tolist()
    [[0.0, 1.0, -3.0], [1.0, 0.0, -3.0], [-3.0, -3.0, 0.0]]
    """
    dislike = _arguments.number("dislike", dislike, 0)
    first = _symmetric(feelings)
    larger = np.full((len(first) + 1, len(first) + 1), -dislike)
    larger[:-1, :-1] = first
    larger[-1, -1] = 0
    return larger


def two_ways(strengths, people=34, repeats=100, seed=0):
    """Compare a goal that all share with somebody whom all dislike, from weak to strong.

    Here to examine a claim of the essay. One strength stands for two different things, so that the two
    columns must not be compared number by number.

    Parameters
    ----------
    strengths : sequence of float
        The `pull` of `with_common_goal` and the `dislike` of `with_outsider`, each at least 0.
    people : int
        See `feelings`; liking and dislike are even at first.
    repeats : int
        Groups drawn, at least 1; the same ones for every strength.
    seed : int

    Returns
    -------
    DataFrame
        One row a strength: ``strength``; ``goal`` and ``outsider``, the mean share of the members in the
        smaller camp; ``enemies``, how many of the members end against the outsider, on average.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> both = two_ways([0, 3], people=10, repeats=20)
    >>> both["goal"].tolist()[1], bool(both["outsider"].iloc[1] < both["outsider"].iloc[0])
    (0.0, True)
    """
    repeats = _arguments.whole("repeats", repeats, 1)
    generator = np.random.default_rng(seed)
    groups = [feelings(people, 0, generator) for _ in range(repeats)]
    rows = []
    for strength in strengths:
        goal = [smaller_camp(with_common_goal(group, strength)) for group in groups]
        ends = np.array([camps(with_outsider(group, strength)) for group in groups])
        members, outsider = ends[:, :-1], ends[:, -1:]
        left = (members < 0).mean(axis=1)
        rows.append(
            {
                "strength": float(strength),
                "goal": float(np.mean(goal)),
                "outsider": float(np.minimum(left, 1 - left).mean()),
                "enemies": float((members != outsider).sum(axis=1).mean()),
            }
        )
    return pd.DataFrame(rows)


@lru_cache(maxsize=64)
def _smaller_camps(friendliness, people, repeats, seed, acquaintances):
    generator = np.random.default_rng(seed)
    shares = np.array(
        [smaller_camp(feelings(people, friendliness, generator, acquaintances)) for _ in range(repeats)]
    )
    shares.setflags(write=False)
    return shares


def smaller_camp_by_friendliness(
    levels=(0, 0.1, 0.2, 0.3, 0.4), people=34, repeats=200, seed=0, acquaintances=None
):
    """Return how large the smaller camp becomes, for several levels of first friendliness.

    Each level is computed once and remembered.

    Parameters
    ----------
    levels : sequence of float
        Mean first feelings.
    people : int
        See `feelings`.
    repeats : int
        Groups drawn per level, at least 1.
    seed : int
    acquaintances : float, optional
        See `feelings`.

    Returns
    -------
    DataFrame
        One row a level: ``friendliness``, ``smaller`` (mean share of the smaller camp),
        ``one_camp`` (share of groups that end as one camp).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> camps_by_level = smaller_camp_by_friendliness(levels=[0, 2], people=10, repeats=20)
    >>> camps_by_level["one_camp"].tolist()
    [0.0, 1.0]
    """
    repeats = _arguments.whole("repeats", repeats, 1)
    rows = []
    for level in levels:
        shares = _smaller_camps(float(level), people, repeats, seed, acquaintances)
        rows.append((level, shares.mean(), (shares == 0).mean()))
    return pd.DataFrame(rows, columns=["friendliness", "smaller", "one_camp"])
