"""What a group chat costs its reader: alerts, and messages that should have been seen.

The alerts model is an illustration. Its parameters are assumptions, named as such; it shows the shape
of the trade-off between being interrupted and missing something, not how large it is for anybody.
"""

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

SETTINGS = ("on", "pin", "mute", "mute+pin", "leave")
BURST = 0.4  # assumed: share of messages that come while the chat is not open anyway, each an alert
UNSEEN_MUTED = 0.35  # assumed: chance that an important message without @ is seen too late in a muted group
PIN_EFFECT = 0.4  # assumed: a pinned chat leaves this part of what would be missed
FLOOD = 400.0  # assumed: with this many messages a day half of what matters is overlooked even with alerts on


def example_groups():
    """Return eight invented groups that one person is in.

    Returns
    -------
    DataFrame
        ``group`` (name in the reader's language), ``messages`` a day, ``important`` messages for this
        person a day, ``called`` (share of the important ones that call with @) and ``noise`` (calls
        with @ a day that were not needed).

    Examples
    --------
    >>> example_groups()["messages"].sum()
    np.int64(397)
    """
    rows = [
        (say("Work: my team", "工作：本组"), 45, 4.0, 0.6, 0.5),
        (say("Work: whole firm", "工作：全公司"), 60, 0.6, 0.3, 1.5),
        (say("Book fair", "旧书市集"), 140, 1.5, 0.5, 0.3),
        (say("Class parents", "家长群"), 55, 1.0, 0.2, 0.8),
        (say("Neighbours", "小区群"), 40, 0.2, 0.1, 0.1),
        (say("Family", "家人"), 20, 1.2, 0.1, 0.0),
        (say("Bargains", "拼团优惠"), 30, 0.02, 0.0, 2.0),
        (say("Old classmates", "老同学"), 7, 0.1, 0.1, 0.0),
    ]
    return pd.DataFrame(rows, columns=["group", "messages", "important", "called", "noise"])


def alerts(messages, important, called, noise, setting):
    """Return the alerts a day that one group causes.

    Parameters
    ----------
    messages, important, called, noise : float
        As in the columns of `example_groups`.
    setting : {"on", "pin", "mute", "mute+pin", "leave"}

    Returns
    -------
    float
        With alerts on, `BURST` of all messages; muted, only what calls with @; after leaving, none.

    Raises
    ------
    ValueError
        If `setting` is not one of the five or a number is out of range.

    Examples
    --------
    >>> [round(alerts(100, 2, 0.5, 1, setting), 1) for setting in ("on", "mute", "leave")]
    [40.0, 2.0, 0.0]
    """
    _check_group(messages, important, called, noise, setting)
    if setting == "leave":
        return 0.0
    calls = important * called + noise
    if setting.startswith("mute"):
        return float(calls)
    return float(max(BURST * messages, calls))


def missed(messages, important, called, noise, setting):
    """Return the important messages a day that are not seen in time in one group.

    Parameters
    ----------
    messages, important, called, noise : float
        As in the columns of `example_groups`.
    setting : {"on", "pin", "mute", "mute+pin", "leave"}

    Returns
    -------
    float

    Raises
    ------
    ValueError
        If `setting` is not one of the five or a number is out of range.

    Notes
    -----
    What calls with @ is always seen, unless one has left. Of the rest, alerts on lets
    ``messages / (messages + FLOOD)`` slip by in the flood, and muting at least `UNSEEN_MUTED`; a pin
    leaves `PIN_EFFECT` of either. All three are assumptions.

    Examples
    --------
    >>> [round(missed(100, 2, 0.5, 1, setting), 2) for setting in ("on", "pin", "mute", "leave")]
    [0.2, 0.08, 0.48, 2.0]
    """
    _check_group(messages, important, called, noise, setting)
    if setting == "leave":
        return float(important)
    overlooked = messages / (messages + FLOOD)
    if setting.startswith("mute"):
        overlooked = overlooked + (1 - overlooked) * UNSEEN_MUTED
    if setting.endswith("pin"):
        overlooked *= PIN_EFFECT
    return float(important * (1 - called) * overlooked)


def _check_group(messages, important, called, noise, setting):
    for name, value in (("messages", messages), ("important", important), ("noise", noise)):
        _arguments.number(name, value, 0)
    _arguments.share("called", called)
    _arguments.one_of("setting", setting, SETTINGS)


def weigh(groups, settings):
    """Return what a setting for every group costs in a day.

    Parameters
    ----------
    groups : DataFrame
        Columns as in `example_groups`.
    settings : sequence of str
        One of `SETTINGS` for each group.

    Returns
    -------
    DataFrame
        ``group``, ``setting``, ``alerts`` and ``missed`` a day; one row a group.

    Raises
    ------
    ValueError
        If there are not as many settings as groups, or one is unknown.

    Examples
    --------
    >>> weigh(example_groups(), ["leave"] * 8)["alerts"].sum()
    np.float64(0.0)
    """
    settings = list(settings)
    if len(settings) != len(groups):
        raise _arguments.wrong(
            say(f"settings has length {len(settings)}", f"settings 有 {len(settings)} 项"),
            say(f"one for each of the {len(groups)} groups", f"{len(groups)} 个群各一项"),
        )
    numbers = groups[["messages", "important", "called", "noise"]].itertuples(index=False, name=None)
    costs = [
        (alerts(*group, setting), missed(*group, setting))
        for group, setting in zip(numbers, settings, strict=True)
    ]
    table = pd.DataFrame(costs, columns=["alerts", "missed"])
    table.insert(0, "group", list(groups["group"]))
    table.insert(1, "setting", settings)
    return table


def settings_table(groups, settings=SETTINGS):
    """Return what it costs in a day to give all groups the same setting, to read.

    Parameters
    ----------
    groups : DataFrame
        As `example_groups` returns it.
    settings : iterable of str
        Which of `SETTINGS` to compare.

    Returns
    -------
    DataFrame
        One row a setting, headed in the reader's language: alerts and important messages
        missed, both a day and over all groups.

    Raises
    ------
    ValueError
        If a setting is none of `SETTINGS`.

    Examples
    --------
    >>> settings_table(example_groups(), ["on", "mute"])
          alerts a day  missed a day
    on           158.8           0.6
    mute           8.9           2.1
    """
    costs = {
        setting: weigh(groups, [setting] * len(groups))[["alerts", "missed"]].sum() for setting in settings
    }
    return pd.DataFrame(
        {
            say("alerts a day", "每天打断次数"): [cost["alerts"].round(1) for cost in costs.values()],
            say("missed a day", "每天错过条数"): [cost["missed"].round(1) for cost in costs.values()],
        },
        index=[_setting_name(setting) for setting in costs],
    )


def _setting_name(setting):
    chinese = dict(zip(SETTINGS, ("开着", "置顶", "静音", "静音加置顶", "退出"), strict=True))
    return say(setting, chinese[setting])


def efficient(points):
    """Return which of many points nothing beats: no other is as low on one side and lower on the other.

    Parameters
    ----------
    points : array_like, shape (n, 2)
        Two costs of each choice.

    Returns
    -------
    ndarray of int
        Positions of the efficient points, by rising first cost. Of equal points one stays.

    Examples
    --------
    >>> efficient([[1, 5], [2, 2], [3, 3], [4, 1]]).tolist()
    [0, 1, 3]
    """
    points = np.asarray(points, dtype=float)
    order = np.lexsort((points[:, 1], points[:, 0]))
    second = points[order, 1]
    best_so_far = np.concatenate([[np.inf], np.minimum.accumulate(second)[:-1]])
    return order[second < best_so_far]


def frontier(groups, allowed=SETTINGS, pins=None):
    """Return the efficient choices over all groups together.

    Parameters
    ----------
    groups : DataFrame
        Columns as in `example_groups`.
    allowed : sequence of str
        Settings that may be chosen.
    pins : int, optional
        How many groups at most may be pinned; by default all of them, though a list has only one top.

    Returns
    -------
    DataFrame
        ``alerts`` and ``missed`` a day and ``settings`` (a tuple, one for each group), by rising alerts.

    Notes
    -----
    The groups are added one after the other and beaten choices with as many pins dropped at once: a
    choice that is beaten among four groups is beaten among eight. Costs that differ by less than a
    billionth are equal.

    Examples
    --------
    >>> best = frontier(example_groups())
    >>> float(best["alerts"].iloc[0]), bool(best["missed"].is_monotonic_decreasing)
    (0.0, True)
    >>> for pins in (0, 2, 8):
    ...     best = frontier(example_groups(), pins=pins)
    ...     print(pins, round(best.loc[best["alerts"] <= 15, "missed"].min(), 2))
    0 1.76
    2 1.12
    8 0.71
    """
    limit = len(groups) if pins is None else pins
    by_pins = {0: (np.zeros((1, 2)), [()])}
    for group in groups[["messages", "important", "called", "noise"]].itertuples(index=False, name=None):
        longer = {}
        for pinned, (totals, choices) in by_pins.items():
            for setting in allowed:
                now = pinned + setting.endswith("pin")
                if now <= limit:
                    cost = np.array([alerts(*group, setting), missed(*group, setting)])
                    sums, chosen = longer.setdefault(now, ([], []))
                    sums.append(totals + cost)
                    chosen += [choice + (setting,) for choice in choices]
        by_pins = {
            pinned: _unbeaten(np.concatenate(sums), chosen) for pinned, (sums, chosen) in longer.items()
        }
    totals, choices = _unbeaten(
        np.concatenate([totals for totals, _ in by_pins.values()]),
        [choice for _, choices in by_pins.values() for choice in choices],
    )
    return pd.DataFrame({"alerts": totals[:, 0], "missed": totals[:, 1], "settings": choices})


def _unbeaten(totals, choices):
    totals = totals.round(9)
    kept = efficient(totals)
    return totals[kept], [choices[place] for place in kept]
