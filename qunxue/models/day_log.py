"""A log of openings of an app: which rows can be right, what each opening served, how much of it fell in the night."""

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

MINUTES_A_DAY = 24 * 60
#: What an opening served, by the function that was opened; the course's reading of the essay's four headings.
PURPOSES = {
    "pay": "convenience",
    "mini": "convenience",
    "moments": "reach",
    "group": "reach",
    "account": "commerce",
    "shop": "commerce",
    "chat": "relating",
    "call": "relating",
}
LONGEST = 180  # minutes; assumed: nothing in one go lasts longer, so that more is a phone left on


def clean(log):
    """Return the rows of a log that can be right, each once.

    Parameters
    ----------
    log : DataFrame
        Columns ``who``, ``start`` (time), ``minutes``, ``function``, ``opened_by``, as in the data set
        ``day_log``.

    Returns
    -------
    DataFrame
        Without rows that repeat another, without a start or a function, and without minutes that are missing,
        0 or less, or above `LONGEST`; names of functions in small letters without blanks around. In the
        order of the log, numbered anew.

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> row = {"who": "Lin", "start": pd.Timestamp("2025-03-01 09:00"), "opened_by": "me"}
    >>> log = pd.DataFrame([{**row, "minutes": 3.0, "function": " Chat"}, {**row, "minutes": -3.0, "function": "pay"}])
    >>> clean(log)["function"].tolist()
    ['chat']
    """
    needed = ["who", "start", "minutes", "function", "opened_by"]
    _arguments.columns("log", log, needed)
    log = log.assign(function=log["function"].str.strip().str.lower())
    log = log.drop_duplicates(needed).dropna(subset=["start", "minutes", "function"])
    return log[log["minutes"].gt(0) & log["minutes"].le(LONGEST)].reset_index(drop=True)


def minutes_between(start, minutes, begin, end):
    """Return how many minutes of each opening fall between two hours of the day, midnight or not.

    Parameters
    ----------
    start : sequence of time, length n
    minutes : sequence of float, length n
        At most a day each.
    begin, end : float
        Hours from 0 to 24; if `end` is not after `begin`, the stretch runs over midnight.

    Returns
    -------
    ndarray of float, shape (n,)

    Raises
    ------
    ValueError
        If minutes are below 0 or above a day, or an hour is beyond 0 to 24.

    Examples
    --------
    >>> minutes_between([pd.Timestamp("2025-03-01 22:50")], [20], 23, 6).tolist()
    [10.0]
    >>> minutes_between([pd.Timestamp("2025-03-01 23:50")], [20], 0, 6).tolist()
    [10.0]
    """
    begin = MINUTES_A_DAY / 24 * _arguments.number("begin", begin, 0, 24)
    end = MINUTES_A_DAY / 24 * _arguments.number("end", end, 0, 24)
    length = np.atleast_1d(_arguments.numbers_in("minutes", minutes, 0, MINUTES_A_DAY))
    start = pd.DatetimeIndex(start)
    if end <= begin:
        end += MINUTES_A_DAY
    first = ((start - start.normalize()) / pd.Timedelta(minutes=1)).to_numpy()
    # an opening may reach into the stretch of the day before, of its own day, and of the next
    shifts = np.array([-MINUTES_A_DAY, 0, MINUTES_A_DAY])[:, None]
    shared = np.minimum(first + length, end + shifts) - np.maximum(first, begin + shifts)
    return shared.clip(min=0).sum(axis=0)


def by_purpose(log):
    """Return openings and minutes of each person by what they served.

    Parameters
    ----------
    log : DataFrame
        Cleaned, as `clean` returns it.

    Returns
    -------
    DataFrame
        ``who``, ``purpose``, ``openings``, ``minutes``.

    Raises
    ------
    ValueError
        If a column is missing or a function is unknown.

    Examples
    --------
    >>> log = pd.DataFrame({"who": ["Lin"], "function": ["pay"], "minutes": [2.0]})
    >>> by_purpose(log).to_numpy().tolist()
    [['Lin', 'convenience', 1, 2.0]]
    """
    _arguments.columns("log", log, ["who", "function", "minutes"])
    unknown = sorted(set(log["function"]) - set(PURPOSES))
    if unknown:
        raise _arguments.refused("function", unknown[0], say(", ".join(PURPOSES), "、".join(PURPOSES)))
    purpose = log["function"].map(PURPOSES).rename("purpose")
    table = log.groupby(["who", purpose])["minutes"].agg(openings="size", minutes="sum")
    return table.reset_index()


def names(column):
    """Return what the codes of a column mean, in the reader's language.

    Parameters
    ----------
    column : {"who", "function", "purpose", "opened_by"}

    Returns
    -------
    dict of str to str

    Raises
    ------
    ValueError
        If the column has no codes.

    Examples
    --------
    >>> names("opened_by")
    {'me': 'by oneself', 'notification': 'by a notification'}
    """
    meanings = {
        "who": {
            "Lin": say("Lin, student", "Lin（学生）"),
            "Zhou": say("Zhou, shop assistant", "Zhou（店员）"),
            "Gu": say("Gu, pensioner", "Gu（退休）"),
        },
        "function": {
            "chat": say("private chat", "私聊"),
            "group": say("group chat", "群聊"),
            "call": say("call", "通话"),
            "moments": say("Moments", "朋友圈"),
            "account": say("official accounts", "公众号"),
            "shop": say("shopping", "购物"),
            "pay": say("paying", "支付"),
            "mini": say("mini programs", "小程序"),
        },
        "purpose": {
            "convenience": say("convenience", "方便"),
            "reach": say("social reach", "社交"),
            "commerce": say("commerce", "商业"),
            "relating": say("self-worth: relating", "自我价值（人际）"),
        },
        "opened_by": {
            "me": say("by oneself", "自己起头"),
            "notification": say("by a notification", "通知起头"),
        },
    }
    return meanings[_arguments.one_of("column", column, tuple(meanings))]
