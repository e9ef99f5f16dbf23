"""When many heads know more than one: votes (Condorcet) and guesses (Galton).

A crowd cancels errors that point in different directions. It keeps, and makes
surer, an error that all share.
"""

from math import exp, lgamma, log

import numpy as np


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
    if not 0 <= chance <= 1:
        raise ValueError(f"chance is {chance!r}; allowed: 0 to 1")
    if isinstance(people, bool) or not isinstance(people, (int, np.integer)) or people < 1:
        raise ValueError(f"people is {people!r}; allowed: a whole number of at least 1")
    people = int(people)
    if chance in (0, 1):
        return float(chance)
    # logarithms, because the binomial coefficients of a large crowd exceed any float
    half, odds = people / 2, (log(chance), log(1 - chance))
    right = 0.0
    for votes in range((people + 1) // 2, people + 1):
        ways = lgamma(people + 1) - lgamma(votes + 1) - lgamma(people - votes + 1)
        weight = exp(ways + votes * odds[0] + (people - votes) * odds[1])
        right += weight / 2 if votes == half else weight
    return min(1.0, right)


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
    if isinstance(people, bool) or not isinstance(people, (int, np.integer)) or people < 1:
        raise ValueError(f"people is {people!r}; allowed: a whole number of at least 1")
    if not spread >= 0:
        raise ValueError(f"spread is {spread!r}; allowed: at least 0")
    return np.random.default_rng(seed).normal(truth + bias, spread, size=int(people))


def squared_errors(values, truth):
    """Split the error of a crowd: crowd error = mean personal error - diversity.

    Parameters
    ----------
    values : array_like, shape (people,)
        Guesses.
    truth : float

    Returns
    -------
    dict of float
        ``crowd``: squared error of the mean guess; ``person``: mean squared error of one
        person; ``diversity``: variance of the guesses. All in squared units of the guess.

    Raises
    ------
    ValueError
        If `values` is empty or not one-dimensional.

    References
    ----------
    Page, S. E. (2007). *The Difference*. Princeton University Press.

    Examples
    --------
    >>> squared_errors([1, 3], truth=2)
    {'crowd': 0.0, 'person': 1.0, 'diversity': 1.0}
    """
    heard = np.asarray(values, dtype=float)
    if heard.ndim != 1 or heard.size == 0:
        raise ValueError(f"values has shape {heard.shape}; allowed: one guess per person, one or more people")
    return {
        "crowd": float((heard.mean() - truth) ** 2),
        "person": float(((heard - truth) ** 2).mean()),
        "diversity": float(heard.var()),
    }


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
    if not percentiles[0] <= share * 100 <= percentiles[-1]:
        raise ValueError(
            f"share is {share!r}; allowed: {percentiles[0] / 100:g} to {percentiles[-1] / 100:g}, "
            "the ends of the table"
        )
    return float(np.interp(share * 100, percentiles, np.asarray(values, dtype=float)))
