"""How a habit grows, and why a small change that lasts is not the butterfly effect."""

import numpy as np

from qunxue.models import _arguments

STUDY_DAYS = 84  # how long Lally and colleagues watched; anything later is drawn on, not seen
SHORTEST, MEDIAN, LONGEST = 18, 66, 254  # days to 95 % of the plateau in that study


def strength(days, to_95, start=0.0, kept=1.0):
    """Return how automatic a daily act has become, as a share of its plateau.

    Parameters
    ----------
    days : float or array_like
        Days since the beginning; at least 0.
    to_95 : float
        Days until 95 % of the plateau if it is done every day; above 0.
    start : float
        Share of the plateau on day 0; at least 0 and below 0.95.
    kept : float
        Share of days on which it is done, 0 to 1. A missed day adds nothing and costs nothing.

    Returns
    -------
    float or ndarray
        Between 0 and 1.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Notes
    -----
    The asymptotic curve of [1]_: 96 volunteers, 82 with enough data, the curve could be fitted for
    62 and fitted well for 39 of them; days to 95 % ran from 18 to 254, median 66. The study lasted
    84 days, so every longer time is extrapolated. One missed day made no material difference there,
    which is what `kept` builds on; it was not tested for many missed days.

    References
    ----------
    .. [1] Lally, P., van Jaarsveld, C. H. M., Potts, H. W. W. and Wardle, J. (2010). How are habits
       formed: modelling habit formation in the real world. *European Journal of Social Psychology*
       40 (6): 998-1009.

    Examples
    --------
    >>> round(strength(66, to_95=66), 3), round(strength(33, to_95=66), 3)
    (0.95, 0.776)
    """
    days = _arguments.numbers_in("days", days, 0)
    to_95 = _arguments.number("to_95", to_95, 0, above=True)
    start = _arguments.number("start", start, 0, 0.95, below=True)
    kept = _arguments.share("kept", kept)
    rate = np.log((1 - start) / 0.05) / to_95
    share = 1 - (1 - start) * np.exp(-rate * kept * days)
    return float(share) if share.ndim == 0 else share


def days_to(share, to_95, start=0.0, kept=1.0):
    """Return after how many days a share of the plateau is reached.

    Parameters
    ----------
    share : float
        From `start` up to, but not including, 1.
    to_95, start, kept : float
        As in :func:`strength`; `kept` above 0.

    Returns
    -------
    float
        Days. A value above :data:`STUDY_DAYS` is extrapolated.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    Half-way comes early: the curve is steep at first.

    >>> round(days_to(0.5, to_95=66), 1), round(days_to(0.95, to_95=66), 1)
    (15.3, 66.0)
    """
    strength(0, to_95, start, kept)
    kept = _arguments.number("kept", kept, 0, 1, above=True)
    share = _arguments.number("share", share, start, 1, below=True)
    rate = np.log((1 - start) / 0.05) / to_95
    return float(np.log((1 - start) / (1 - share)) / (rate * kept)) + 0.0


def compound(rate, steps):
    """Return what 1 becomes when it grows by the same share again and again.

    Parameters
    ----------
    rate : float
        Growth per step as a share; above -1.
    steps : int or array_like of int
        At least 0.

    Returns
    -------
    float or ndarray

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> round(compound(0.01, 365), 1)
    37.8
    """
    rate = _arguments.number("rate", rate, -1, above=True, write=_arguments.as_percent())
    steps = _arguments.numbers_in("steps", steps, 0)
    grown = (1 + rate) ** steps
    return float(grown) if grown.ndim == 0 else grown


def logistic_map(start, growth=3.9, steps=25):
    """Return the path of the logistic map ``x -> growth * x * (1 - x)``.

    Parameters
    ----------
    start : float
        0 to 1.
    growth : float
        0 to 4; chaotic for most values above about 3.57.
    steps : int
        At least 0.

    Returns
    -------
    ndarray, shape (steps + 1,)

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    May, R. M. (1976). Simple mathematical models with very complicated dynamics.
    *Nature* 261: 459-467.

    Examples
    --------
    >>> logistic_map(0.5, growth=2, steps=3).tolist()
    [0.5, 0.5, 0.5, 0.5]
    """
    start = _arguments.number("start", start, 0, 1)
    growth = _arguments.number("growth", growth, 0, 4)
    steps = _arguments.whole("steps", steps, 0)
    path = np.empty(steps + 1)
    path[0] = start
    for step in range(steps):
        path[step + 1] = growth * path[step] * (1 - path[step])
    return path


def gap(start=0.4, apart=1e-6, growth=3.9, steps=25):
    """Return how far apart two paths of the logistic map are that began almost together.

    Parameters
    ----------
    start, growth, steps
        As in :func:`logistic_map`.
    apart : float
        How far apart they begin; ``start + apart`` must not be above 1.

    Returns
    -------
    ndarray, shape (steps + 1,)
        Distance after each step, at least 0.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Notes
    -----
    This is the butterfly effect (sensitive dependence on the beginning) in its smallest form:
    the distance grows until it is as large as the values themselves, and its size or sign cannot
    be told in advance. Under :func:`compound` a head start of 1 % stays 1 %.

    References
    ----------
    Lorenz, E. N. (1963). Deterministic nonperiodic flow. *Journal of the Atmospheric Sciences*
    20: 130-141.

    Examples
    --------
    >>> float(gap()[25].round(2))
    0.35
    """
    return np.abs(logistic_map(start + apart, growth, steps) - logistic_map(start, growth, steps))
