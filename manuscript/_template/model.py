"""TODO: what is simulated, in one line.

TODO: where the rule comes from (author, year), and which of its numbers are assumptions to play with.
"""

import pandas as pd

from qunxue.models import _arguments


def weeks(members=100, leaving=0.1, count=12):
    """Follow the size of a group from week to week.

    Parameters
    ----------
    members : int
        At the start, at least 1.
    leaving : float
        Share of the members who leave each week, 0 to 1.
    count : int
        Weeks to follow, at least 1.

    Returns
    -------
    DataFrame
        ``week`` (0 to `count`) and ``members`` (as a mean, so not always whole).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> weeks(members=100, leaving=0.5, count=2)["members"].tolist()
    [100.0, 50.0, 25.0]
    """
    members = _arguments.whole("members", members, 1)
    leaving = _arguments.share("leaving", leaving)
    count = _arguments.whole("count", count, 1)
    return pd.DataFrame(
        [(week, members * (1 - leaving) ** week) for week in range(count + 1)], columns=["week", "members"]
    )
