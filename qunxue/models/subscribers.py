"""How an official account's subscribers grow and leave under a push calendar.

Every push reaches every subscriber. Some open it, a few unsubscribe, and in the
meantime new people arrive at a steady pace. Three questions follow: how many
subscribers are left after a year, where the number settles in the end, and how
often to push.

The share that leaves after a push is an assumption: no open data gives it for
WeChat accounts. The functions show what follows from a value, not which value
is true.
"""

import math

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

DAYS_A_WEEK = 7


def _account(start, gain, loss):
    """Return what describes an account: people, new people a day, the share that leaves after a push."""
    start, gain = _arguments.number("start", start, 0), _arguments.number("gain", gain, 0)
    return start, gain, _arguments.share("loss", loss)


def _pushes(pushes_per_week):
    most = say("one a day at most", "每天最多一次")
    return _arguments.number("pushes_per_week", pushes_per_week, 0, DAYS_A_WEEK, write=most)


def subscribers_by_day(start=10_000, gain=30, loss=0.003, pushes_per_week=7, days=365):
    """Return the number of subscribers on each day, the week's pushes spread evenly.

    Each day the account loses its share of the week's losses, then gains new people:
    ``tomorrow = today * (1 - loss * pushes_per_week / 7) + gain``.

    Parameters
    ----------
    start : float
        Subscribers on day 0.
    gain : float
        New subscribers a day, whatever is pushed.
    loss : float
        Share of the subscribers that leaves after one push, 0 to 1.
    pushes_per_week : float
        Pushes a week, 0 to 7.
    days : int
        How many days to look ahead.

    Returns
    -------
    ndarray, shape (days + 1,)
        People, day 0 first. Not rounded: the model follows averages.

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    See Also
    --------
    subscribers_by_calendar : The same year with pushes on named weekdays.
    steady_state : Where the number settles.

    Notes
    -----
    The course's own model; `loss` is assumed, not measured.

    Examples
    --------
    >>> [round(subscribers_by_day(loss=share)[-1]) for share in (0.001, 0.003, 0.01)]
    [16119, 10000, 3179]
    >>> [round(subscribers_by_day(loss=share, pushes_per_week=1)[-1]) for share in (0.001, 0.003, 0.01)]
    [20162, 18690, 14472]
    """
    start, gain, loss = _account(start, gain, loss)
    daily_loss = loss * _pushes(pushes_per_week) / DAYS_A_WEEK
    counts = [start]
    for _ in range(_arguments.whole("days", days, 0)):
        counts.append(counts[-1] * (1 - daily_loss) + gain)
    return np.array(counts)


def subscribers_by_calendar(weekdays, start=10_000, gain=30, loss=0.003, days=365):
    """Return the year day by day when pushes go out on named weekdays.

    Parameters
    ----------
    weekdays : iterable of int
        Days of the week with a push, 0 (Monday) to 6 (Sunday). Day 1 is a Monday.
    start, gain, loss, days
        As in `subscribers_by_day`.

    Returns
    -------
    DataFrame, shape (days + 1, 4)
        As `subscribers_by_plan` returns it.

    Raises
    ------
    ValueError
        If a weekday or another argument lies outside its range.

    Examples
    --------
    >>> year = subscribers_by_calendar([4], start=20_000, loss=0.01, days=7)
    >>> year.loc[year["push"], "change"].round().tolist()
    [-171.0]
    >>> year["subscribers"].round().astype(int).tolist()
    [20000, 20030, 20060, 20090, 20120, 19949, 19979, 20009]
    """
    chosen = set(weekdays)
    for weekday in chosen:
        if weekday not in range(DAYS_A_WEEK):
            raise _arguments.wrong(
                say(
                    f"weekdays holds {_arguments.quoted(weekday)}",
                    f"weekdays 里有 {_arguments.quoted(weekday)}",
                ),
                say("0 (Monday) to 6 (Sunday)", "0（星期一）到 6（星期日）"),
            )
    plan = [day % DAYS_A_WEEK in chosen for day in range(_arguments.whole("days", days, 0))]
    return subscribers_by_plan(plan, start, gain, loss)


def subscribers_by_plan(plan, start=10_000, gain=30, loss=0.003):
    """Return the account day by day when each day's push is decided beforehand.

    On a push day the loss comes first, then the day's new people. The curve is a
    saw: this is what an editor sees in the account's statistics.

    Parameters
    ----------
    plan : iterable of bool
        For day 1, 2, ... whether a push goes out.
    start, gain, loss
        As in `subscribers_by_day`.

    Returns
    -------
    DataFrame, shape (days + 1, 4)
        Columns ``day`` (int, 0 first), ``push`` (bool), ``subscribers`` (float) and
        ``change`` (float, against the day before; 0 on day 0).

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    Examples
    --------
    >>> subscribers_by_plan([True, False], start=1000, gain=50, loss=0.1)["subscribers"].tolist()
    [1000.0, 950.0, 1000.0]
    """
    people, gain, loss = _account(start, gain, loss)
    pushes = [False, *(bool(push) for push in plan)]
    counts = [people]
    for push in pushes[1:]:
        people = people * (1 - loss * push) + gain
        counts.append(people)
    change = np.diff(counts, prepend=counts[0])
    return pd.DataFrame({"day": range(len(counts)), "push": pushes, "subscribers": counts, "change": change})


def steady_state(gain, loss, pushes_per_week=7):
    """Return the number of subscribers at which a week's losses equal its gains.

    Parameters
    ----------
    gain : float
        New subscribers a day.
    loss : float
        Share that leaves after one push, 0 to 1.
    pushes_per_week : float
        Pushes a week, 0 to 7.

    Returns
    -------
    float
        ``gain / (loss * pushes_per_week / 7)``; infinity if nobody ever leaves.
        0 if nobody ever arrives and somebody leaves.

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    Notes
    -----
    With a push every day it is also the size at which a push day first shows a
    minus: above ``gain / loss`` subscribers, more leave on that day than arrive.

    Examples
    --------
    >>> steady_state(gain=30, loss=0.003)
    10000.0
    >>> steady_state(gain=30, loss=0.003, pushes_per_week=1)
    70000.0
    """
    _, gain, loss = _account(0, gain, loss)
    daily_loss = loss * _pushes(pushes_per_week) / DAYS_A_WEEK
    return math.inf if daily_loss == 0 else gain / daily_loss


def open_rate_at(pushes_per_week, open_rate=0.05, fatigue=0.0):
    """Return the share of subscribers that opens one push at this frequency.

    Parameters
    ----------
    pushes_per_week : float
        Pushes a week, 0 to 7.
    open_rate : float
        Share that opens one push when there is one push a week, 0 to 1.
    fatigue : float
        How fast opening falls with frequency, 0 (not at all) to 1 (twice the pushes,
        half the opening).

    Returns
    -------
    float
        ``open_rate * pushes_per_week ** -fatigue``, and `open_rate` itself up to one
        push a week.

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    Notes
    -----
    A power law is the simplest curve that falls; its exponent is assumed. That opening
    falls when pushes become more frequent was seen in a field experiment with 17,500
    users of retail apps [1]_.

    References
    ----------
    .. [1] Wohllebe, A., Hübner, D.-S., Radtke, U. and Podruzsik, S. (2021). Mobile apps
       in retail: effect of push notification frequency on app user behavior.
       *Innovative Marketing* 17 (2): 102-111.

    Examples
    --------
    >>> open_rate_at(1, open_rate=0.05, fatigue=0.5)
    0.05
    >>> round(open_rate_at(4, open_rate=0.05, fatigue=0.5), 4)
    0.025
    """
    pushes = _pushes(pushes_per_week)
    rate = _arguments.share("open_rate", open_rate)
    fall = _arguments.number(
        "fatigue", fatigue, 0, 1, write=say("0: opening never falls", "0 表示打开率不会下降")
    )
    return rate * max(pushes, 1.0) ** -fall


def year_of_reads(
    start=10_000, gain=30, loss=0.003, pushes_per_week=7, days=365, open_rate=0.05, fatigue=0.0, quality=1.0
):
    """Return how often the account's pushes are opened in the whole period.

    Parameters
    ----------
    start, gain, loss, pushes_per_week, days
        As in `subscribers_by_day`.
    open_rate, fatigue
        As in `open_rate_at`.
    quality : float
        1 leaves `loss` and `open_rate` as they are; 2 halves the loss and doubles the
        opening (at most everybody); 0.5 does the opposite (at most everybody leaves).
        Allowed: 0.1 to 10.

    Returns
    -------
    dict
        ``reads`` (float), ``pushes`` (float) and ``subscribers`` (float, after the
        last day).

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    Notes
    -----
    A push meets the subscribers of the day before its losses. In the steady state and
    without fatigue, reads a day are ``gain * open_rate / loss``: the frequency has
    cancelled out. Pushing more then only turns the audience over faster.

    Examples
    --------
    >>> weekly = year_of_reads(pushes_per_week=1, loss=0.01)
    >>> {name: round(value) for name, value in weekly.items()}
    {'reads': 32390, 'pushes': 52, 'subscribers': 14472}
    """
    quality = _arguments.number("quality", quality, 0.1, 10, write=say("1 changes nothing", "1 表示不变"))
    loss = min(_arguments.share("loss", loss) / quality, 1.0)
    opened = min(open_rate_at(pushes_per_week, open_rate, fatigue) * quality, 1.0)
    people = subscribers_by_day(start, gain, loss, pushes_per_week, days)
    daily_pushes = pushes_per_week / DAYS_A_WEEK
    return {
        "reads": float(people[:-1].sum() * daily_pushes * opened),
        "pushes": float(daily_pushes * days),
        "subscribers": float(people[-1]),
    }


def compare_frequencies(frequencies=range(1, 8), **account):
    """Return a year of reads and the subscribers left, one row per push frequency.

    Parameters
    ----------
    frequencies : iterable of float
        Pushes a week to try, each 0 to 7.
    **account
        Any other argument of `year_of_reads`.

    Returns
    -------
    DataFrame
        Columns ``pushes_per_week``, ``reads``, ``pushes``, ``subscribers`` and
        ``reads_per_push`` (0 where nothing is pushed).

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    Examples
    --------
    >>> table = compare_frequencies([1, 7], loss=0.01)
    >>> table["subscribers"].round().astype(int).tolist()
    [14472, 3179]
    """
    rows = [
        {"pushes_per_week": often, **year_of_reads(pushes_per_week=often, **account)} for often in frequencies
    ]
    table = pd.DataFrame(rows, columns=["pushes_per_week", "reads", "pushes", "subscribers"])
    table["reads_per_push"] = (table["reads"] / table["pushes"].where(table["pushes"] > 0)).fillna(0.0)
    return table


def best_frequency(keep=0, frequencies=range(1, 8), **account):
    """Return the frequency with the most reads that still keeps enough subscribers.

    Parameters
    ----------
    keep : float
        Subscribers that must be left after the last day.
    frequencies : iterable of float
        Pushes a week to try.
    **account
        Any other argument of `year_of_reads`.

    Returns
    -------
    float or None
        The winning entry of `frequencies` (the lower one if two are level), or None
        if every frequency leaves fewer than `keep`.

    Raises
    ------
    ValueError
        If an argument lies outside its range.

    Examples
    --------
    >>> best_frequency(keep=0, loss=0.003)
    7
    >>> best_frequency(keep=12_000, loss=0.003)
    5
    >>> print(best_frequency(keep=1_000_000))
    None
    """
    keep = _arguments.number("keep", keep, 0)
    candidates = list(frequencies)
    table = compare_frequencies(candidates, **account)
    enough = table[table["subscribers"] >= keep]
    return None if enough.empty else candidates[enough["reads"].idxmax()]


def year_table(losses, pushes=(7, 1), start=10_000, gain=30, days=365):
    """Return how many subscribers are left after a year, by loss and push frequency, to read.

    Parameters
    ----------
    losses : iterable of float
        Shares that leave after a push.
    pushes : iterable of float
        Pushes a week.
    start, gain, days
        As in `subscribers_by_day`.

    Returns
    -------
    DataFrame
        One row a loss, one column a frequency, headed in the reader's language; whole people.

    Raises
    ------
    ValueError
        As `subscribers_by_day` does.

    Examples
    --------
    >>> year_table([0.001, 0.003])
           7 pushes a week  1 push a week
    loss
    0.001            16119          20162
    0.003            10000          18690
    """
    return pd.DataFrame(
        {
            say(f"{often} push{'' if often == 1 else 'es'} a week", f"每周推 {often} 次"): [
                round(subscribers_by_day(start, gain, loss, often, days)[-1]) for loss in losses
            ]
            for often in pushes
        },
        index=pd.Index(list(losses), name=say("loss", "流失率")),
    )
