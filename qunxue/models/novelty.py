"""What is left of a group when the fun that brought it together wears off.

People come for fun or for one another. Fun (novelty) fades every week; ties grow while
people are there together, and weaken when they are not. The model is made for this
course; its numbers are assumptions to play with, not measurements.
"""

import pandas as pd

from qunxue.models import _arguments


def weeks(fading=0.25, gain=0.3, loss=0.1, distraction=0.0, novelty=1.0, tie=0.0, count=52):
    """Follow a group from week to week.

    Parameters
    ----------
    fading : float
        Share of the novelty lost each week, 0 to 1. 0 is a fun that never ends.
    gain : float
        How fast ties grow when everybody is there, 0 to 1 a week.
    loss : float
        Share of tie strength lost each week without care, 0 to 1.
    distraction : float
        How far fun keeps people from talking to each other, 0 (not at all) to 1 (when
        novelty is full, no tie grows).
    novelty, tie : float
        Values at the start, 0 to 1.
    count : int
        Weeks to follow, at least 1.

    Returns
    -------
    DataFrame
        ``week`` (0 to `count`), ``novelty``, ``tie``, ``active`` (share who come), all but the
        first 0 to 1.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Notes
    -----
    Each week::

        active = novelty + (1 - novelty) * tie
        novelty, next week = novelty * (1 - fading)
        tie, next week = tie + gain * (1 - distraction * novelty) * active * (1 - tie) - loss * tie

    so that once the novelty is gone the group lives on if and only if ``gain > loss``, at
    ``active = tie = 1 - loss / gain``.

    Examples
    --------
    >>> fun_only = weeks(gain=0.0)
    >>> bool(fun_only["active"].iloc[-1] < 0.001)
    True
    >>> round(float(weeks(gain=0.3, loss=0.1, count=500)["active"].iloc[-1]), 3)
    0.667
    """
    fading, gain, loss = (
        _arguments.share("fading", fading),
        _arguments.share("gain", gain),
        _arguments.share("loss", loss),
    )
    distraction = _arguments.share("distraction", distraction)
    novelty, tie = _arguments.share("novelty", novelty), _arguments.share("tie", tie)
    count = _arguments.whole("count", count, 1)
    rows = []
    for week in range(count + 1):
        active = novelty + (1 - novelty) * tie
        rows.append((week, novelty, tie, active))
        grown = gain * (1 - distraction * novelty) * active * (1 - tie)
        novelty, tie = novelty * (1 - fading), min(1.0, max(0.0, tie + grown - loss * tie))
    return pd.DataFrame(rows, columns=["week", "novelty", "tie", "active"])


def left_over(gain, loss):
    """Return which share of a group still comes when the novelty is gone for good.

    Parameters
    ----------
    gain : float
        How fast ties grow when everybody is there, above 0 and at most 1 a week.
    loss : float
        Share of tie strength lost each week, 0 to 1.

    Returns
    -------
    float
        0 to 1.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> left_over(gain=0.4, loss=0.1)
    0.75
    >>> left_over(gain=0.1, loss=0.2)
    0.0
    """
    gain = _arguments.number("gain", gain, 0, 1, above=True, write=_arguments.as_percent())
    return max(0.0, 1 - _arguments.share("loss", loss) / gain)
