"""What a growing team does to each member's effort: the whole loss, and the part of it that is loafing.

People who clap and shout together lose on two counts: they get in each other's way (coordination), and each tries
less hard (social loafing). Only the second shows where people merely believe that others shout with them.
"""

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

# people who clap or shout together -> sound pressure per person, dyn/cm2 (Latané et al. 1979, experiment 1)
LATANE = {1: 3.7, 2: 2.6, 4: 1.8, 6: 1.5}
# people who believe they shout together -> share of what each does alone (same paper, experiment 2, as a handbook
# reports it): nobody is there to get in the way, so what is lost is loafing
BELIEVED = {1: 1.0, 2: 0.82, 6: 0.74}


def measured_effort():
    """Return the noise per person by group size: the whole loss, coordination and loafing together.

    Returns
    -------
    pandas.DataFrame
        Columns ``people``, ``pressure`` (dyn/cm2 per person) and ``effort`` (share of what a person
        does alone).

    References
    ----------
    Latané, B., Williams, K. and Harkins, S. (1979). Many hands make light the work. *Journal of
    Personality and Social Psychology* 37 (6): 822-832.

    Examples
    --------
    >>> measured_effort()["effort"].round(2).tolist()
    [1.0, 0.7, 0.49, 0.41]
    """
    table = pd.DataFrame({"people": list(LATANE), "pressure": list(LATANE.values())})
    return table.assign(effort=table["pressure"] / table["pressure"].iloc[0])


def two_losses():
    """Return the whole loss beside the part that is loafing, in long form.

    Returns
    -------
    pandas.DataFrame
        Columns ``people``, ``share`` (of what a person does alone) and ``what``, in the reader's language:
        the noise of a real group, or the effort of people who only believe that others shout, too.

    Notes
    -----
    The two come from two experiments of one paper with different people, so their difference is a rough guide
    to what coordination costs.

    References
    ----------
    As in :func:`measured_effort`; the shares of the second experiment as reported in the chapter "Social
    Influence and Group Dynamics" of a handbook (issuhub.com/view/index/4952).

    Examples
    --------
    >>> two_losses().groupby("what")["share"].min().round(2).tolist()
    [0.74, 0.41]
    """
    total = measured_effort()[["people", "effort"]].rename(columns={"effort": "share"})
    loafing = pd.DataFrame({"people": list(BELIEVED), "share": list(BELIEVED.values())})
    kinds = {
        say("others only believed to shout", "以为别人也在喊"): loafing,
        say("real groups", "真的一起喊"): total,
    }
    return pd.concat([table.assign(what=what) for what, table in kinds.items()], ignore_index=True)


def exponent(people, effort):
    """Return the exponent of the power law through measured efforts.

    Parameters
    ----------
    people : array_like, shape (sizes,)
        Group sizes, above 0, at least two different ones.
    effort : array_like, shape (sizes,)
        Effort per person at each size, above 0, in any unit.

    Returns
    -------
    float
        Slope of a straight line fitted by least squares to the logarithms.

    Raises
    ------
    ValueError
        If there are fewer than two different sizes or a value is not above 0.

    Examples
    --------
    >>> table = measured_effort()
    >>> round(exponent(table["people"], table["effort"]), 2)
    -0.51
    """
    people = _arguments.numbers_in("people", people, 0, above=True)
    effort = _arguments.numbers_in("effort", effort, 0, above=True)
    if people.shape != effort.shape or np.unique(people).size < 2:
        sizes = np.unique(people).size
        raise _arguments.wrong(
            say(f"people has {sizes} different sizes", f"people 里有 {sizes} 种不同的人数"),
            say("at least 2, one effort each", "至少两种，各配一个 effort"),
        )
    return float(np.polyfit(np.log(people), np.log(effort), 1)[0])


def effort(people, power=-0.51):
    """Return what each member of a team achieves as a share of what a person achieves alone.

    Parameters
    ----------
    people : float or array_like
        Team size; at least 1. Nobody measured more than 6 in the study behind the default.
    power : float
        Exponent of the law; at most 0. The default was fitted to whole losses at sizes 1, 2, 4 and 6;
        loafing alone gives about -0.16.

    Returns
    -------
    float or ndarray
        Above 0, at most 1.

    Raises
    ------
    ValueError
        If `people` is below 1 or `power` above 0.

    Notes
    -----
    Applies to work nobody can tell apart. A review of 78 studies [1]_ found loafing smaller where
    effort can be seen and judged, the task has meaning, and others are not expected to do it all.

    References
    ----------
    .. [1] Karau, S. J. and Williams, K. D. (1993). Social loafing: a meta-analytic review and
       theoretical integration. *Journal of Personality and Social Psychology* 65 (4): 681-706.

    Examples
    --------
    >>> round(float(effort(4)), 2), float(effort(1))
    (0.49, 1.0)
    """
    return _arguments.numbers_in("people", people, 1) ** _arguments.number("power", power, high=0)
