"""What the number of members does to a group: pairs of people, minutes of reading."""

import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments


def pairs(members):
    """Return how many pairs of people a group has.

    Parameters
    ----------
    members : int or array_like of int
        People in the group, at least 1.

    Returns
    -------
    int or ndarray of int
        ``members * (members - 1) / 2``.

    Raises
    ------
    ValueError
        If `members` is not a whole number of at least 1.

    Examples
    --------
    >>> pairs([40, 100, 500]).tolist()
    [780, 4950, 124750]
    """
    sizes = _arguments.wholes("members", members, 1)
    count = sizes * (sizes - 1) // 2
    return int(count) if count.ndim == 0 else count


def reading_minutes(members, messages=3, seconds=5):
    """Return how long one member reads each day if everybody writes.

    Parameters
    ----------
    members : int or array_like of int
        People in the group, at least 1.
    messages : float
        Messages that each writes in a day; at least 0.
    seconds : float
        Time to read one message; at least 0.

    Returns
    -------
    float or ndarray
        Minutes a day; one's own messages are counted as read.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> reading_minutes([40, 100, 500]).tolist()
    [10.0, 25.0, 125.0]
    """
    sizes = _arguments.wholes("members", members, 1)
    messages, seconds = _arguments.number("messages", messages, 0), _arguments.number("seconds", seconds, 0)
    minutes = sizes * messages * seconds / 60
    return float(minutes) if minutes.ndim == 0 else minutes


def table(members, messages=3, seconds=5):
    """Return pairs and reading time for several sizes of a group, to read.

    Parameters
    ----------
    members : array_like of int
        People in each group.
    messages, seconds : float
        As in `reading_minutes`.

    Returns
    -------
    DataFrame
        One row a size, headed in the reader's language: pairs of people, minutes of reading a day.

    Raises
    ------
    ValueError
        As `pairs` and `reading_minutes` do.

    Examples
    --------
    >>> table([4, 60])
            pairs  minutes a day
    people
    4           6            1.0
    60       1770           15.0
    """
    sizes = _arguments.wholes("members", members, 1).reshape(-1)
    return pd.DataFrame(
        {
            say("pairs", "对数"): pairs(sizes),
            say("minutes a day", "每天分钟数"): reading_minutes(sizes, messages, seconds).round(1),
        },
        index=pd.Index(sizes, name=say("people", "人数")),
    )
