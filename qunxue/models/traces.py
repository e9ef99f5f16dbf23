"""Synthetic traces of a town: who was in which part of it at which hour, and how few hours single a person out.

Nobody in it is real and no real place is meant. People live in one cell, spend the day in another and stray now and then.
"""

import numpy as np
import pandas as pd

from qunxue.models import _arguments

HOURS = 24


def town(people=600, days=14, cells=50, straying=0.25, seed=3):
    """Return where everybody is at every hour.

    Parameters
    ----------
    people, days, cells : int
        At least 1; at least 1; at least 2.
    straying : float
        Share of the hours that a person spends neither at home nor at the day's place, 0 to 1.
    seed : int

    Returns
    -------
    ndarray of int, shape (people, days * 24)
        The cell, 0 to ``cells - 1``. Homes and places of the day are not equally popular.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> town(people=5, days=2).shape
    (5, 48)
    """
    people = _arguments.whole("people", people, 1)
    days = _arguments.whole("days", days, 1)
    cells = _arguments.whole("cells", cells, 2)
    straying = _arguments.share("straying", straying)
    rng = np.random.default_rng(seed)
    popular = 1 / np.arange(1, cells + 1)  # some quarters are crowded, most are not
    popular /= popular.sum()
    home, day = (rng.permutation(cells)[rng.choice(cells, people, p=popular)] for _ in range(2))
    starts = rng.integers(7, 11, people)
    hour = np.arange(days * HOURS) % HOURS
    away = (hour >= starts[:, None]) & (hour < starts[:, None] + 9)
    where = np.where(away, day[:, None], home[:, None])
    strays = rng.random(where.shape) < straying
    where[strays] = rng.choice(cells, int(strays.sum()), p=popular)
    return where


def coarser(where, cells=1, hours=1):
    """Return traces seen less sharply: several cells are called by one name, several hours by one.

    Parameters
    ----------
    where : ndarray of int, shape (people, hours)
        As from `town`.
    cells : int
        How many neighbouring cells share a name, at least 1.
    hours : int
        How many hours are told as one, at least 1; of such a block the first hour counts.

    Returns
    -------
    ndarray of int, shape (people, blocks)

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> coarser(np.array([[0, 1, 4, 9]]), cells=5, hours=2).tolist()
    [[0, 0]]
    """
    cells = _arguments.whole("cells", cells, 1)
    hours = _arguments.whole("hours", hours, 1)
    return np.asarray(where)[:, ::hours] // cells


def singled_out(where, points, seed=1):
    """Return whom a few known hours single out.

    For each person some hours are drawn by lot. He is singled out if nobody else was in the same cells at those hours.

    Parameters
    ----------
    where : ndarray of int, shape (people, hours)
        As from `town` or `coarser`.
    points : int
        How many hours are known, 1 up to the hours there are.
    seed : int

    Returns
    -------
    ndarray of bool, shape (people,)

    Raises
    ------
    ValueError
        If `points` is out of range.

    References
    ----------
    The question is that of de Montjoye, Y.-A., et al. (2013). Unique in the Crowd. *Scientific Reports* 3: 1376;
    their people were 1.5 million users of telephones.

    Examples
    --------
    >>> bool(singled_out(np.array([[1, 1], [1, 2], [3, 2]]), points=2).all())
    True
    """
    where = np.asarray(where)
    people, hours = where.shape
    points = _arguments.whole("points", points, 1, hours)
    rng = np.random.default_rng(seed)
    order = rng.random((people, hours)).argpartition(points - 1, axis=1)[:, :points]
    same = np.ones((people, people), dtype=bool)
    for known in order.T:
        same &= where[:, known].T == where[np.arange(people), known][:, None]
    return same.sum(axis=1) == 1


def singled_out_table(where, points, seed=1):
    """Return the share of people whom 1, 2, 3 … known hours single out.

    Parameters
    ----------
    where : ndarray of int, shape (people, hours)
    points : int
        The most hours known, at least 1.
    seed : int

    Returns
    -------
    DataFrame
        Columns ``points`` and ``share`` (0 to 1).

    Examples
    --------
    >>> singled_out_table(np.array([[1, 1], [1, 2], [3, 2]]), 2)["share"].iloc[-1].item()
    1.0
    """
    numbers = range(1, _arguments.whole("points", points, 1) + 1)
    shares = [float(singled_out(where, number, seed).mean()) for number in numbers]
    return pd.DataFrame({"points": list(numbers), "share": shares})
