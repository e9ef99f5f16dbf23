"""How likely a secret leaks that several people share, alone in their choice or in circles of friends.

Every chance here rests on one assumed figure: how likely one person passes a confided thing on. Nobody seems to have
measured it (looked for in November 2026), so it is an argument and never a constant.
"""

import math

import numpy as np

from qunxue.models import _arguments


def leak_chance(people, p):
    """Return the chance that at least one of several people passes something on.

    Parameters
    ----------
    people : int or array_like of int
        How many know it, 0 or more.
    p : float
        Chance that one person passes it on, 0 to 1. The people decide independently of each other.

    Returns
    -------
    float or ndarray of float
        Between 0 and 1; an array where `people` is one.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> round(leak_chance(40, 0.01), 2)
    0.33
    >>> leak_chance([1, 2], 0.5).tolist()
    [0.5, 0.75]
    """
    chance = 1 - (1 - _arguments.share("p", p)) ** _arguments.wholes("people", people, 0)
    return chance if np.ndim(people) else float(chance)


def people_until(p, chance=0.5):
    """Return the smallest number of people among whom a leak has at least a given chance.

    Parameters
    ----------
    p : float
        Chance that one person passes it on, above 0 and below 1.
    chance : float
        The chance to be reached, above 0 and below 1.

    Returns
    -------
    int

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> people_until(0.01)
    69
    >>> people_until(0.5)
    1
    """
    p = _arguments.number("p", p, 0, 1, above=True, below=True)
    chance = _arguments.number("chance", chance, 0, 1, above=True, below=True)
    # a chance that is reached exactly must not count as missed by the last digit of a logarithm
    return max(1, math.ceil(math.log1p(-chance) / math.log1p(-p) - 1e-9))


def leak_chance_in_circles(people, p, circle, alike):
    """Return the chance of a leak among people who sit in circles of friends and decide partly alike.

    Each member goes by the mood of his circle with chance `alike`, and decides alone otherwise. A circle's mood is to
    pass on with chance `p`, and so is a lone decision: one person's chance stays `p` whatever `alike` is.

    Parameters
    ----------
    people : int
        How many know it, at least 1.
    p : float
        Chance that one person passes it on, 0 to 1.
    circle : int
        People in a circle, at least 1; the last circle may be smaller.
    alike : float
        How much a circle decides as one, 0 (everybody alone) to 1 (all as one).

    Returns
    -------
    float

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> round(leak_chance_in_circles(40, 0.01, circle=8, alike=0), 3)
    0.331
    >>> round(leak_chance_in_circles(40, 0.01, circle=8, alike=1), 3)
    0.049
    """
    people = _arguments.whole("people", people, 1)
    p = _arguments.share("p", p)
    circle = _arguments.whole("circle", circle, 1)
    alike = _arguments.share("alike", alike)

    def silent(members):
        in_bad_mood = ((1 - alike) * (1 - p)) ** members
        in_good_mood = (1 - (1 - alike) * p) ** members
        return p * in_bad_mood + (1 - p) * in_good_mood

    circles, rest = divmod(people, circle)
    return 1 - silent(circle) ** circles * (silent(rest) if rest else 1.0)
