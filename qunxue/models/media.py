"""Comparing media: from delivered to read, what a thousand costs, voice against text, dating a text."""

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

WORDS_SPOKEN_A_MINUTE = 183
WORDS_READ_A_MINUTE = 238


def from_delivered_to_read(
    subscribers, delivery_rate=0.99, open_rate=0.012, share_rate=0.0322, from_session=0.5615
):
    """Return how many people are left at each step from subscriber to sharer.

    Parameters
    ----------
    subscribers : float
        People who follow the account.
    delivery_rate : float
        Share of them whose phone receives the push, 0 to 1. Assumed.
    open_rate : float
        Share of those who received it that opens it from the message, 0 to 1.
    share_rate : float
        Share of those openers that passes it on, 0 to 1.
    from_session : float
        Share of all reads that starts from the message itself, above 0 and at most 1;
        the others come from Moments, chats and search.

    Returns
    -------
    DataFrame, shape (5, 3)
        Columns ``step`` ("subscribed", "delivered", "opened", "shared", "read in all"),
        ``people`` (float) and ``share`` of the subscribers (float; NaN if there are none).

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    Notes
    -----
    The default rates are an industry report's averages for August 2019 [1]_; the page
    that quotes it counts opening from the message only, the report's own page counts
    every reader, so "read in all" is an upper reading of the same figures.

    References
    ----------
    .. [1] Weixiaobao (2019-09-10). Opening and subscriber figures of WeChat official
       accounts, August 2019; quoted by chyxx.com (Intelligence Research Group).

    Examples
    --------
    >>> table = from_delivered_to_read(1000, delivery_rate=1)
    >>> table["people"].round(1).tolist()
    [1000.0, 1000.0, 12.0, 0.4, 21.4]
    """
    people = _arguments.number("subscribers", subscribers, 0)
    delivered = people * _arguments.share("delivery_rate", delivery_rate)
    opened = delivered * _arguments.share("open_rate", open_rate)
    shared = opened * _arguments.share("share_rate", share_rate)
    in_all = opened / _arguments.number("from_session", from_session, 0, 1, above=True)
    counts = np.array([people, delivered, opened, shared, in_all])
    steps = ["subscribed", "delivered", "opened", "shared", "read in all"]
    share = counts / people if people else np.full(len(counts), np.nan)
    return pd.DataFrame({"step": steps, "people": counts, "share": share})


def price_per_thousand(price, people):
    """Return what reaching a thousand people costs.

    Parameters
    ----------
    price : float
        Price of one placement, any currency.
    people : float or array_like
        People it is counted for: delivered to, or read by. Above 0.

    Returns
    -------
    float or ndarray
        ``price / people * 1000``, in the currency of `price`.

    Raises
    ------
    ValueError
        If `price` is negative or `people` is not above 0.

    Examples
    --------
    >>> price_per_thousand(600, 10_000)
    60.0
    >>> price_per_thousand(600, 10_000 * 0.05)
    1200.0
    """
    cost = (
        _arguments.number("price", price, 0) / _arguments.numbers_in("people", people, 0, above=True) * 1000
    )
    return float(cost) if cost.ndim == 0 else cost


def words_spoken(seconds, words_a_minute=WORDS_SPOKEN_A_MINUTE):
    """Return how many words fit into a voice message.

    Parameters
    ----------
    seconds : float
        Length of the message.
    words_a_minute : float
        Speed of speech; 183 words a minute is English read aloud [1]_. Above 0.

    Returns
    -------
    float

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    References
    ----------
    .. [1] Brysbaert, M. (2019). How many words do we read per minute? A review and
       meta-analysis of reading rate. *Journal of Memory and Language* 109: 104047.

    Examples
    --------
    >>> words_spoken(20)
    61.0
    """
    return (
        _arguments.number("seconds", seconds, 0)
        * _arguments.number("words_a_minute", words_a_minute, 0, above=True)
        / 60
    )


def seconds_to_read(words, words_a_minute=WORDS_READ_A_MINUTE):
    """Return how long a text takes to read silently.

    Parameters
    ----------
    words : float
        Length of the text.
    words_a_minute : float
        Speed of reading; 238 words a minute is the mean for adults reading English
        non-fiction silently (Brysbaert 2019, 190 studies). Above 0.

    Returns
    -------
    float
        Seconds.

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    Examples
    --------
    >>> round(seconds_to_read(words_spoken(20)), 1)
    15.4
    """
    return (
        _arguments.number("words", words, 0)
        / _arguments.number("words_a_minute", words_a_minute, 0, above=True)
        * 60
    )


def crossing_date(dates, counts, level):
    """Return the day on which a growing count first reached a level, by straight lines.

    Parameters
    ----------
    dates : sequence of str or datetime-like
        When each count was taken, earliest first.
    counts : sequence of float
        Same length; each at least as large as the one before.
    level : float

    Returns
    -------
    Timestamp or None
        The first day at or above `level`; None if the series starts above it or never
        gets there, because then the series does not tell.

    Raises
    ------
    ValueError
        If the lengths differ, there are no counts, a date repeats or goes back, or the
        counts fall.

    Examples
    --------
    >>> crossing_date(["2013-03-31", "2013-06-30"], [194, 236], 200)
    Timestamp('2013-04-13 00:00:00')
    >>> print(crossing_date(["2013-03-31", "2013-06-30"], [194, 236], 300))
    None
    """
    times = pd.to_datetime(pd.Series(list(dates)))
    counts = np.asarray(list(counts), dtype=float)
    if len(times) != len(counts) or len(counts) == 0:
        raise _arguments.wrong(
            say(
                f"dates has {len(times)} entries, counts has {len(counts)}",
                f"dates 有 {len(times)} 项，counts 有 {len(counts)} 项",
            ),
            say("equally many, at least 1", "一样多，至少一项"),
        )
    if not times.is_monotonic_increasing or not times.is_unique:
        raise _arguments.wrong(
            say("dates repeats or goes back in time", "dates 有重复或往回走"),
            say("each later than the one before", "一个比一个晚"),
        )
    if not np.isfinite(counts).all() or (np.diff(counts) < 0).any():
        raise _arguments.wrong(
            say("counts falls or has gaps", "counts 有下降或缺口"),
            say("a series that never falls", "从不下降的数列"),
        )
    if level <= counts[0]:
        return times.iloc[0].normalize() if level == counts[0] else None
    if level > counts[-1]:
        return None
    after = int(np.searchsorted(counts, level))
    before = after - 1
    part = (level - counts[before]) / (counts[after] - counts[before])
    return (times.iloc[before] + part * (times.iloc[after] - times.iloc[before])).normalize()


def dating_window(dates, counts, low, high):
    """Return between which days a count lay between two levels.

    A text that says "more than 200 million" was written after the count passed 200
    million and, if its author would have mentioned the next round number, before it
    passed 300 million.

    Parameters
    ----------
    dates, counts
        As in `crossing_date`.
    low, high : float
        `low` must be below `high`.

    Returns
    -------
    tuple of (Timestamp or None, Timestamp or None)
        When the count passed `low` and `high`; None where the series does not tell.

    Raises
    ------
    ValueError
        If `low` is not below `high`, or the series is not allowed.

    Examples
    --------
    >>> window = dating_window(["2012-03-29", "2012-09-17", "2013-01-15"], [100, 200, 300], 200, 300)
    >>> [str(day.date()) for day in window]
    ['2012-09-17', '2013-01-15']
    """
    if not low < high:
        raise _arguments.wrong(
            say(
                f"low is {_arguments.quoted(low)} and high is {_arguments.quoted(high)}",
                f"low 的值是 {_arguments.quoted(low)}，high 的值是 {_arguments.quoted(high)}",
            ),
            say("low below high", "low 小于 high"),
        )
    return crossing_date(dates, counts, low), crossing_date(dates, counts, high)


def dating_table(dates, counts, levels):
    """Return the month in which a growing count reached each of several levels, to read.

    Parameters
    ----------
    dates, counts
        As in `crossing_date`.
    levels : iterable of float
        In the unit of `counts`.

    Returns
    -------
    DataFrame
        One row a level, headed in the reader's language: the month as ``2013-04``, a dash if the
        level was never reached.

    Raises
    ------
    ValueError
        As `crossing_date` does.

    Examples
    --------
    >>> dating_table(["2012-01-01", "2013-01-01"], [0, 120], [60, 150])
          reached in
    level
    60       2012-07
    150            -
    """
    days = [crossing_date(dates, counts, level) for level in levels]
    return pd.DataFrame(
        {say("reached in", "达到的月份"): ["-" if day is None else f"{day:%Y-%m}" for day in days]},
        index=pd.Index(list(levels), name=say("level", "数目")),
    )


def price_table(price, people, shares):
    """Return what a thousand people cost when only a share of all is counted, to read.

    Parameters
    ----------
    price : float
        Of the whole, in any currency.
    people : int
        How many it is delivered to.
    shares : array_like of float
        Which part of them to count, above 0 and at most 1.

    Returns
    -------
    DataFrame
        One row a share, headed in the reader's language: people counted, price per thousand.

    Raises
    ------
    ValueError
        If a value is out of its range.

    Examples
    --------
    >>> price_table(600, 10_000, [1, 0.05])
           people  price per thousand
    share
    1.00    10000                  60
    0.05      500                1200
    """
    counted = _arguments.numbers_in("shares", shares, 0, 1, above=True, write=_arguments.as_percent())
    reached = _arguments.number("people", people, 0, above=True) * counted.reshape(-1)
    return pd.DataFrame(
        {
            say("people", "人数"): reached.round().astype(int),
            say("price per thousand", "每千人价钱"): price_per_thousand(price, reached).round().astype(int),
        },
        index=pd.Index(counted.reshape(-1), name=say("share", "比例")),
    )
