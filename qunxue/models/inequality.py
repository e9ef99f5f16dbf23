"""How unequally something is shared: Lorenz curve, Gini coefficient, share of the top."""

import numpy as np

from qunxue.language import say
from qunxue.models import _arguments


def _amounts(values):
    amounts = _arguments.numbers_in("values", values, 0)
    if amounts.ndim == 0 or amounts.shape[-1] == 0:
        raise _arguments.refused(
            "values", values, say("one or more amounts along the last axis", "最后一维上有一个或多个金额")
        )
    return amounts


def gini(values):
    """Return the Gini coefficient: 0 if all have the same, near 1 if one has everything.

    Parameters
    ----------
    values : array_like, shape (..., people)
        Amounts of at least 0, one per person along the last axis, in any unit.

    Returns
    -------
    float or ndarray, shape (...)
        Half the mean absolute difference between two people (drawn with
        replacement), divided by the mean; so at most ``1 - 1/people``.
        0 where nobody has anything.

    Raises
    ------
    ValueError
        If `values` is empty, negative or not finite.

    References
    ----------
    Gini, C. (1912). *Variabilità e mutabilità*. Bologna: Cuppini.

    Examples
    --------
    >>> gini([1, 1, 1, 1])
    0.0
    >>> gini([0, 0, 0, 4])
    0.75
    """
    amounts = np.sort(_amounts(values), axis=-1)
    people = amounts.shape[-1]
    rank = np.arange(1, people + 1)
    total = amounts.sum(axis=-1)
    weighted = ((2 * rank - people - 1) * amounts).sum(axis=-1)
    coefficient = np.divide(weighted, people * total, out=np.zeros_like(total), where=total > 0)
    return float(coefficient) if coefficient.ndim == 0 else coefficient


def lorenz(values):
    """Return the Lorenz curve: which share of everything the poorest share of people holds.

    Parameters
    ----------
    values : array_like, shape (people,)
        Amounts of at least 0, one per person; not all 0.

    Returns
    -------
    people_share, amount_share : ndarray, shape (people + 1,)
        Both run from 0 to 1.

    Raises
    ------
    ValueError
        If `values` is empty, negative, not finite, not one-dimensional, or all 0.

    References
    ----------
    Lorenz, M. O. (1905). Methods of measuring the concentration of wealth.
    *Publications of the American Statistical Association* 9 (70): 209-219.

    Examples
    --------
    >>> people_share, amount_share = lorenz([1, 3])
    >>> amount_share.tolist()
    [0.0, 0.25, 1.0]
    """
    amounts = np.sort(_amounts(values), axis=-1)
    if amounts.ndim != 1:
        raise _arguments.wrong(
            say(f"values has {amounts.ndim} dimensions", f"values 有 {amounts.ndim} 维"),
            say("one amount per person, 1 dimension", "一维，每人一个金额"),
        )
    if amounts.sum() == 0:
        raise _arguments.wrong(
            say("values adds up to 0", "values 加起来是 0"),
            say("at least one person who has something", "至少一个人不是一无所有"),
        )
    people_share = np.linspace(0, 1, amounts.size + 1)
    amount_share = np.concatenate([[0.0], np.cumsum(amounts) / amounts.sum()])
    return people_share, amount_share


def top_share(values, top):
    """Return the share of everything that the richest `top` of all people holds.

    Parameters
    ----------
    values : array_like, shape (people,)
        Amounts of at least 0, one per person; not all 0.
    top : float
        Share of people, above 0 and at most 1. The number of people is
        rounded up, so that ``top=0.1`` of 852 people are 86.

    Returns
    -------
    float

    Raises
    ------
    ValueError
        If `values` is unusable or `top` lies outside (0, 1].

    Examples
    --------
    >>> top_share([1, 1, 1, 7], top=0.25)
    0.7
    """
    top = _arguments.number("top", top, 0, 1, above=True, write=_arguments.as_percent())
    people_share, amount_share = lorenz(values)
    people = people_share.size - 1
    richest = int(np.ceil(round(top * people, 9)))
    return float(1 - amount_share[people - richest])
