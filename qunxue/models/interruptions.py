"""What messages cost in a working day, at once or in batches: minutes of attention against minutes of delay.

Everything hangs on one number, the minutes that pass until one is back at work; it is not known for
WeChat and differs by a factor of a hundred between studies that measure different things. The model is
there to show how the advice changes with it.
"""

import math

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

HOURS = 8  # assumed: the working day
READ = 10.0  # assumed: seconds to read one message
MINUTES = 60
CHECKS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48)  # how often one may look, for a trade-off curve


def focused_share(per_hour, resume):
    """Return the share of the time in which no message came during the last `resume` minutes.

    Parameters
    ----------
    per_hour : float
        Messages an hour that are shown at once; they come independently of one another.
    resume : float
        Minutes until one is back at work after a message; a message on the way starts it anew.

    Returns
    -------
    float
        ``exp(-per_hour * resume / 60)``: the chance of an empty interval in a Poisson process, known from
        counters that a new particle keeps blocked.

    Raises
    ------
    ValueError
        If an argument is below 0.

    References
    ----------
    Feller, W. (1948). On probability problems in the theory of counters. Courant Anniversary Volume, 105-115.

    Examples
    --------
    >>> round(focused_share(6, 10), 3), focused_share(0, 10)
    (0.368, 1.0)
    """
    per_hour = _arguments.number("per_hour", per_hour, 0)
    resume = _arguments.number("resume", resume, 0)
    return math.exp(-per_hour * resume / MINUTES)


def day(groups, per_hour, muted, checks, resume, hours=HOURS, read=READ):
    """Return what the messages of a working day cost.

    Parameters
    ----------
    groups : int
    per_hour : float
        Messages an hour in each group.
    muted : float
        Share of the groups, 0 to 1, whose messages wait until one looks.
    checks : int
        How often one looks, evenly over the day; the last time is the end of work.
    resume : float
        Minutes until one is back at work after a message shown at once, and after looking.
    hours : float
        Length of the working day.
    read : float
        Seconds to read one message.

    Returns
    -------
    dict
        ``lost``: minutes not at work, reading included, at most the whole day; ``interruptions``: how often
        work breaks off; ``delay``: minutes that a message waits on average, over all messages.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> at_once = day(groups=8, per_hour=1, muted=0, checks=1, resume=5)
    >>> batched = day(groups=8, per_hour=1, muted=1, checks=4, resume=5)
    >>> round(at_once["lost"]), at_once["delay"], round(batched["lost"]), batched["delay"]
    (244, 0.0, 26, 60.0)
    """
    groups = _arguments.whole("groups", groups, 0)
    per_hour = _arguments.number("per_hour", per_hour, 0)
    muted = _arguments.share("muted", muted)
    checks = _arguments.whole("checks", checks, 1)
    resume = _arguments.number("resume", resume, 0)
    hours = _arguments.number("hours", hours, 0, above=True)
    read = _arguments.number("read", read, 0)
    shown = groups * per_hour * (1 - muted)
    focused = focused_share(shown, resume)
    reading = groups * per_hour * hours * read / MINUTES
    looks = (
        (checks - 1) * focused if muted else 0.0
    )  # a look while one is away from work anyway costs nothing more
    away = MINUTES * hours * (1 - focused) + looks * resume
    return {
        "lost": float(min(away + reading, MINUTES * hours)),
        "interruptions": float(shown * hours * focused + looks),
        "delay": muted * MINUTES * hours / (2 * checks),
    }


def trade_off(groups, per_hour, muted, resume, checks=CHECKS):
    """Return what is lost and how long messages wait, for each number of looks a day.

    Parameters
    ----------
    groups, per_hour, muted, resume
        As in `day`.
    checks : sequence of int

    Returns
    -------
    DataFrame
        One row for each number of looks: ``checks``, ``lost``, ``interruptions``, ``delay``.

    Examples
    --------
    >>> table = trade_off(8, 3, 1, 5)
    >>> bool(table["lost"].is_monotonic_increasing), bool(table["delay"].is_monotonic_decreasing)
    (True, True)
    """
    rows = [{"checks": look, **day(groups, per_hour, muted, look, resume)} for look in checks]
    return pd.DataFrame(rows)


def resume_table(resumes, groups=8, per_hour=1):
    """Return what a working day loses under several answers to "how long until one is back?", to read.

    Parameters
    ----------
    resumes : sequence of float
        Minutes.
    groups, per_hour
        As in `day`.

    Returns
    -------
    DataFrame
        One row an answer: minutes lost with all alerts on, and with all muted and four looks.

    Examples
    --------
    >>> resume_table([0.25, 10]).to_numpy().tolist()
    [[0.25, 26.0, 11.0], [10.0, 364.0, 41.0]]
    """
    found = [
        (day(groups, per_hour, 0, 1, resume)["lost"], day(groups, per_hour, 1, 4, resume)["lost"])
        for resume in resumes
    ]
    return pd.DataFrame(
        {
            say("minutes until back", "回到正事要几分钟"): np.array(resumes, dtype=float),
            say("lost, alerts on", "全开提醒，损失（分钟）"): [round(on) for on, _ in found],
            say("lost, four looks", "每天看四次，损失（分钟）"): [round(batched) for _, batched in found],
        }
    )


def simulate(per_hour, resume, hours=HOURS, seed=0):
    """Return the share of a day in which no message came during the last `resume` minutes, counted in a simulation.

    Parameters
    ----------
    per_hour, resume
        As in `focused_share`.
    hours : float
        Length of the day.
    seed : int

    Returns
    -------
    float

    Examples
    --------
    >>> abs(simulate(6, 10, hours=20_000) - focused_share(6, 10)) < 0.01
    True
    """
    per_hour = _arguments.number("per_hour", per_hour, 0)
    resume = _arguments.number("resume", resume, 0)
    hours = _arguments.number("hours", hours, 0, above=True)
    end = hours * MINUTES
    rng = np.random.default_rng(seed)
    times = np.sort(rng.uniform(0, end, rng.poisson(per_hour * hours)))
    away = np.diff(np.append(times, end)).clip(max=resume).sum()
    return float(1 - away / end)
