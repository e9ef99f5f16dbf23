"""Thirty days of three invented people who open one app for everything.

Nobody was logged. The generator gives each person habits (hours, functions, how long, who opens: the person or a
notification) and a story; what the story does to the log is for students to find. Some rows are faulty on purpose,
as in a log of a real phone: repeated, negative, endless, without a function, written with blanks or capitals.
"""

import numpy as np
import pandas as pd

SEED = 20250301
FIRST_DAY = pd.Timestamp("2025-03-01")  # a Saturday
DAYS = 30
LATEST = pd.Timestamp("2025-03-31")  # an opening may still run beyond it

# Openings of a usual day: hour (mean, sd), number, function, minutes (median, spread of the logarithm), chance that a
# notification opened it.
HABITS = {
    "Lin": [  # a student
        (8.0, 0.7, 3, "chat", 1.5, 0.6, 0.7),
        (10.5, 2.0, 6, "group", 1.2, 0.6, 0.9),
        (12.3, 0.6, 2, "pay", 0.6, 0.3, 0.0),
        (13.0, 3.0, 4, "moments", 5.0, 0.7, 0.1),
        (16.0, 3.5, 6, "chat", 1.8, 0.7, 0.6),
        (19.0, 2.0, 2, "account", 4.0, 0.6, 0.3),
        (18.3, 1.0, 1, "mini", 2.0, 0.5, 0.0),
        (21.5, 1.2, 2, "shop", 6.0, 0.7, 0.2),
        (23.3, 1.0, 3, "moments", 11.0, 0.6, 0.0),
        (23.6, 0.8, 2, "chat", 6.0, 0.8, 0.4),
    ],
    "Zhou": [  # works in a shop, one child at school
        (7.4, 0.3, 4, "group", 1.0, 0.5, 0.95),
        (10.0, 2.0, 7, "group", 0.9, 0.5, 0.9),
        (11.0, 3.0, 5, "chat", 1.6, 0.6, 0.8),
        (12.5, 0.5, 3, "pay", 0.5, 0.3, 0.0),
        (16.9, 0.4, 5, "group", 1.1, 0.5, 0.95),
        (15.0, 3.0, 4, "pay", 0.5, 0.3, 0.3),
        (18.5, 1.0, 2, "mini", 1.5, 0.5, 0.1),
        (20.5, 1.0, 3, "account", 6.0, 0.6, 0.4),
        (21.0, 1.2, 3, "moments", 7.0, 0.7, 0.1),
        (21.5, 0.8, 1, "shop", 9.0, 0.6, 0.3),
    ],
    "Gu": [  # retired, her daughter lives abroad
        (6.3, 0.4, 4, "group", 1.5, 0.5, 0.2),
        (7.0, 0.5, 2, "moments", 8.0, 0.6, 0.0),
        (9.5, 1.0, 2, "pay", 0.7, 0.4, 0.0),
        (10.5, 2.0, 3, "chat", 3.0, 0.8, 0.5),
        (14.5, 1.5, 3, "account", 9.0, 0.6, 0.5),
        (16.5, 1.0, 2, "group", 2.5, 0.6, 0.5),
        (20.0, 0.8, 2, "account", 12.0, 0.6, 0.4),
        (20.8, 0.5, 1, "moments", 6.0, 0.6, 0.1),
    ],
}
FOLLOWS = (
    0.3  # chance that an opening by a notification is followed, within minutes, by a look around of one's own
)


def _story(who, day, weekend, rng):
    """Return what is different on a day: factor on the number by function, on the minutes, shift of the hours, extras."""
    number, longer, shift, extras = {}, {}, 0.0, []
    if who == "Lin":
        if weekend:
            shift = 1.3
            number = {"account": 0.5, "mini": 2.0}
        if 17 <= day <= 23:  # a week of examinations: fewer friends, longer nights
            number = {"moments": 0.8, "shop": 0.3, "group": 1.6}
            longer = {"moments": 1.5}
            shift = 0.7
        if day == 24:  # and the evening after it
            extras = [(22.9, "call", 96.0, "me"), (0.8 + 24, "moments", 71.0, "me")]
    if who == "Zhou":
        if weekend:
            number = {"group": 0.4, "pay": 1.8, "moments": 1.5}
        if day >= 15:  # two groups muted in the middle of the month: fewer calls, more looks
            number["group"] = number.get("group", 1.0) * 0.55
        if day in (9, 10):  # a sale
            number |= {"shop": 6.0, "chat": 1.8}
        if day == 15:
            number["pay"] = 3.0  # payday
    if who == "Gu":
        if 10 <= day <= 13:  # a journey
            number = {"pay": 3.0, "account": 0.3, "group": 0.7}
            extras = [(11.0 + 2 * rng.random(), "mini", 3.0 + 4 * rng.random(), "me") for _ in range(3)]
        if (
            FIRST_DAY + pd.Timedelta(days=day)
        ).day_of_week == 6:  # Sunday evening here is Sunday morning there
            extras = [*extras, (20.3 + rng.normal(0, 0.2), "call", float(rng.normal(48, 8)), "me")]
    return number, longer, shift, extras


def _openings(who, day, rng):
    """Yield (hours after midnight, function, minutes, opened by) of one day."""
    weekend = (FIRST_DAY + pd.Timedelta(days=day)).day_of_week >= 5
    number, longer, shift, extras = _story(who, day, weekend, rng)
    muted = who == "Zhou" and day >= 15
    for hour, spread, usual, function, minutes, width, called in HABITS[who]:
        for _ in range(rng.poisson(usual * number.get(function, 1.0))):
            at = rng.normal(hour + shift, spread)
            length = float(np.exp(rng.normal(np.log(minutes * longer.get(function, 1.0)), width)))
            chance = called * (0.35 if muted and function == "group" else 1.0)
            by = "notification" if rng.random() < chance else "me"
            yield at, function, length, by
            if by == "notification" and rng.random() < FOLLOWS:
                later = at + (length + rng.uniform(0.5, 4)) / 60
                yield (
                    later,
                    str(rng.choice(["moments", "account"])),
                    float(np.exp(rng.normal(np.log(4), 0.6))),
                    "me",
                )
    if muted:
        for _ in range(rng.poisson(5)):
            yield rng.uniform(8, 21), "group", float(np.exp(rng.normal(np.log(1.6), 0.5))), "me"
    yield from extras


def _log(who, rng):
    rows = []
    for day in range(DAYS):
        if who == "Zhou" and day == 20:  # the phone is being repaired
            continue
        for hour, function, minutes, by in _openings(who, day, rng):
            start = (FIRST_DAY + pd.Timedelta(days=day) + pd.Timedelta(hours=hour)).floor("s")
            if FIRST_DAY <= start < LATEST:
                rows.append((who, start, round(max(minutes, 0.1), 1), function, by))
    return sorted(rows, key=lambda row: row[1])


def _spoil(log, rng):
    """Return the log with faults in it: about one row in forty."""
    places = iter(rng.permutation(len(log)))

    def take(count):
        return [next(places) for _ in range(count)]

    log.loc[take(7), "minutes"] *= -1  # the clock was set back
    log.loc[take(6), "minutes"] = 0.0
    log.loc[take(4), "minutes"] = [612.4, 1440.0, 498.7, 733.0]  # left on
    log.loc[take(5), "minutes"] = np.nan
    log.loc[take(5), "function"] = None
    log.loc[take(3), "start"] = pd.NaT
    for spot in take(8):
        log.loc[spot, "function"] = log.loc[spot, "function"].capitalize()
    for spot in take(6):
        log.loc[spot, "function"] = f" {log.loc[spot, 'function']}"
    twice = log.loc[take(12)]
    return pd.concat([log, twice]).sort_index(kind="stable")


def make():
    """Return the invented log.

    Returns
    -------
    pandas.DataFrame
        One row an opening, in the order in which the phones wrote it down: ``row``, ``who``, ``start``, ``minutes``,
        ``function``, ``opened_by``.
    """
    rng = np.random.default_rng(SEED)
    rows = [row for who in HABITS for row in _log(who, rng)]
    log = pd.DataFrame(rows, columns=["who", "start", "minutes", "function", "opened_by"])
    log = _spoil(log, rng).reset_index(drop=True)
    log.insert(0, "row", np.arange(1, len(log) + 1))
    return log
