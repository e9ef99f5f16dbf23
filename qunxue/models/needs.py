"""Rank what members need, with ties stated and with the weights that decide made visible."""

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments


def _table(table):
    if not isinstance(table, pd.DataFrame) or table.empty:
        raise _arguments.wrong(
            say("table is empty or no DataFrame", "table 是空的，或者不是 DataFrame"),
            say("a row per need, a column per circle", "每种需求一行、每个圈子一列的表"),
        )
    if table.index.has_duplicates:
        twice = table.index[table.index.duplicated()][0]
        raise _arguments.wrong(
            say(f"table names the need {twice!r} twice", f"table 里 {twice!r} 这项需求出现了两次"),
            say("one row per need", "每种需求一行"),
        )
    if not np.isfinite(table.to_numpy(dtype=float)).all():
        raise _arguments.wrong(
            say("table holds NaN or an infinity", "table 里有 NaN 或无穷大"),
            say("a finite score in every cell", "每一格都是有限的数"),
        )
    return table


def mean_importance(answers):
    """Return how important each need is to each circle of members.

    Parameters
    ----------
    answers : pandas.DataFrame
        One row per answer; columns ``circle``, ``need`` and ``importance`` (a number).

    Returns
    -------
    pandas.DataFrame
        One row per need, one column per circle, mean importance in the unit of the answers.

    Raises
    ------
    ValueError
        If a column is missing, or a need has no answer from one of the circles.

    Examples
    --------
    >>> answers = pd.DataFrame({"circle": ["inner", "inner", "outer"], "need": ["friends"] * 3,
    ...                         "importance": [5, 4, 2]})
    >>> mean_importance(answers).loc["friends"].to_dict()
    {'inner': 4.5, 'outer': 2.0}
    """
    _arguments.columns("answers", answers, ("circle", "need", "importance"))
    return _table(answers.pivot_table(index="need", columns="circle", values="importance", aggfunc="mean"))


def weighted_scores(table, weights):
    """Return the weighted mean importance of each need.

    Parameters
    ----------
    table : pandas.DataFrame
        One row per need, one column per circle of members.
    weights : mapping of str to float
        Weight of each circle, at least 0 and not all 0.

    Returns
    -------
    pandas.Series
        One score per need, in the unit of `table` and in its order.

    Raises
    ------
    ValueError
        If `table` is unusable, a weight is missing or negative, or all weights are 0.

    Examples
    --------
    >>> table = pd.DataFrame({"inner": [5.0, 3.0], "outer": [1.0, 3.0]}, index=["study", "friends"])
    >>> weighted_scores(table, {"inner": 3, "outer": 1}).to_dict()
    {'study': 4.0, 'friends': 3.0}
    """
    table = _table(table)
    for circle in table.columns:
        _arguments.number(say(f"the weight of {circle!r}", f"{circle!r} 的权重"), weights.get(circle), 0)
    heights = np.array([float(weights[circle]) for circle in table.columns])
    if heights.sum() == 0:
        raise _arguments.wrong(
            say("weights adds up to 0", "weights 加起来是 0"),
            say("at least one weight above 0", "至少一个权重大于 0"),
        )
    return pd.Series(table.to_numpy(dtype=float) @ heights / heights.sum(), index=table.index, name="score")


def rank(scores, decimals=6):
    """Return the rank of each need, 1 for the highest score; equal scores share the better rank.

    Parameters
    ----------
    scores : pandas.Series
        One score per need.
    decimals : int
        Scores that agree when rounded to this many decimals are equal, so that a tie is not broken
        by the last digit of a floating-point sum.

    Returns
    -------
    pandas.Series of int
        In the order of `scores`. After two needs on rank 1 comes rank 3, as in sport.

    Raises
    ------
    ValueError
        If `scores` is empty or not finite.

    Examples
    --------
    >>> rank(pd.Series({"study": 4.0, "friends": 4.0, "trade": 1.5})).to_dict()
    {'study': 1, 'friends': 1, 'trade': 3}
    """
    if len(scores) == 0 or not np.isfinite(scores.to_numpy(dtype=float)).all():
        raise _arguments.wrong(
            say("scores is empty or not finite", "scores 是空的，或者有不是有限数的值"),
            say("one finite score per need", "每种需求一个有限的数"),
        )
    return scores.round(decimals).rank(method="min", ascending=False).astype(int).rename("rank")


def dna(scores, length=3, decimals=6):
    """Return the needs on the first ranks, in order, with those tied at the end left in.

    Parameters
    ----------
    scores : pandas.Series
        One score per need.
    length : int
        How many needs to take; at least 1. All needs tied with the last one taken come along.
    decimals : int
        As in :func:`rank`.

    Returns
    -------
    list
        Needs, best rank first; within a tie in the order of `scores`.

    Raises
    ------
    ValueError
        If `scores` is unusable or `length` is below 1.

    Examples
    --------
    >>> dna(pd.Series({"trade": 2.0, "study": 4.0, "friends": 4.0, "fun": 2.0}), length=3)
    ['study', 'friends', 'trade', 'fun']
    """
    length = _arguments.whole("length", length, 1)
    ranks = rank(scores, decimals)
    return ranks[ranks <= length].sort_values(kind="stable").index.tolist()


def switch_share(table, one, other):
    """Return the weight of the first circle at which two needs change places.

    Parameters
    ----------
    table : pandas.DataFrame
        One row per need and exactly two columns, one per circle.
    one, other : hashable
        Two different needs of `table`.

    Returns
    -------
    float or None
        Weight of the first column as a share of both weights, strictly between 0 and 1; None if one
        of the needs is ahead (or both are level) whatever the weights.

    Raises
    ------
    ValueError
        If `table` has not two columns, or a need is not in it.

    Examples
    --------
    >>> table = pd.DataFrame({"inner": [5.0, 3.0], "outer": [1.0, 3.0]}, index=["study", "friends"])
    >>> switch_share(table, "study", "friends")
    0.5
    """
    table = _table(table)
    if table.shape[1] != 2:
        raise _arguments.wrong(
            say(f"table has {table.shape[1]} columns", f"table 有 {table.shape[1]} 列"),
            say("2, one per circle", "两列，每个圈子一列"),
        )
    for name, need in (("one", one), ("other", other)):
        _arguments.one_of(name, need, list(table.index))
    first, second = table.loc[one].to_numpy(dtype=float) - table.loc[other].to_numpy(dtype=float)
    if first * second >= 0:
        return None
    return float(second / (second - first))
