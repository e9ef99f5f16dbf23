"""When many heads know more than one: votes (Condorcet) and guesses (Galton).

A crowd cancels errors that point in different directions. It keeps, and makes
surer, an error that all share.
"""

from math import exp, lgamma, log

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments


def majority_right(chance, people):
    """Return the chance that the majority of independent voters is right.

    Parameters
    ----------
    chance : float
        Chance that one voter is right, 0 to 1; the same for all.
    people : int
        Number of voters: at least 1. If it is even, a tie is decided by a coin.

    Returns
    -------
    float

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    Condorcet, M. de (1785). *Essai sur l'application de l'analyse a la probabilite des
    decisions rendues a la pluralite des voix*. Paris.

    Examples
    --------
    >>> round(majority_right(0.6, 11), 3)
    0.753
    >>> round(majority_right(0.45, 101), 3)
    0.156
    """
    chance = _arguments.share("chance", chance)
    people = _arguments.whole("people", people, 1)
    if chance in (0, 1):
        return chance
    # logarithms, because the binomial coefficients of a large crowd exceed any float
    half, odds = people / 2, (log(chance), log(1 - chance))
    right = 0.0
    for votes in range((people + 1) // 2, people + 1):
        ways = lgamma(people + 1) - lgamma(votes + 1) - lgamma(people - votes + 1)
        weight = exp(ways + votes * odds[0] + (people - votes) * odds[1])
        right += weight / 2 if votes == half else weight
    return min(1.0, right)


def majority_table(chances, people):
    """Return how often the majority is right, for several voters and sizes of a crowd, to read.

    Parameters
    ----------
    chances : iterable of float
        How often one voter is right, 0 to 1.
    people : iterable of int
        Numbers of voters.

    Returns
    -------
    DataFrame
        One row a chance, one column a number of voters; headed in the reader's language.

    Raises
    ------
    ValueError
        As `majority_right` does.

    Examples
    --------
    >>> majority_table([0.6, 0.45], [11, 101])
                11 voters  101 voters
    one voter
    0.60            0.753       0.979
    0.45            0.367       0.156
    """
    return pd.DataFrame(
        {
            say(f"{size} voters", f"{size} 人"): [majority_right(chance, size) for chance in chances]
            for size in people
        },
        index=pd.Index(list(chances), name=say("one voter", "单个人")),
    ).round(3)


def guesses(people, truth, spread, bias=0.0, seed=None):
    """Draw the guesses of a crowd.

    Parameters
    ----------
    people : int
        At least 1.
    truth : float
        The right answer, in any unit.
    spread : float
        Standard deviation of a person's own error, at least 0, in the same unit.
    bias : float
        Error that all share, in the same unit.
    seed : int or numpy.random.Generator, optional

    Returns
    -------
    ndarray, shape (people,)

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> crowd = guesses(people=1000, truth=1200, spread=70, bias=50, seed=1)
    >>> bool(abs(crowd.mean() - 1250) < 10)
    True
    """
    people = _arguments.whole("people", people, 1)
    spread = _arguments.number("spread", spread, 0)
    return np.random.default_rng(seed).normal(truth + bias, spread, size=people)


def guess_at(percentiles, values, share):
    """Return the guess below which a share of the crowd lies, read from a percentile table.

    Parameters
    ----------
    percentiles : array_like
        Rising, 0 to 100.
    values : array_like
        Guess at each percentile.
    share : float
        0 to 1, within the table.

    Returns
    -------
    float
        Linear between the rows of the table.

    Raises
    ------
    ValueError
        If `share` lies outside the table.

    Examples
    --------
    >>> guess_at([25, 50, 75], [1162, 1207, 1236], share=0.5)
    1207.0
    """
    percentiles = np.asarray(percentiles, dtype=float)
    share = _arguments.number("share", share, percentiles[0] / 100, percentiles[-1] / 100)
    return float(np.interp(share * 100, percentiles, np.asarray(values, dtype=float)))
