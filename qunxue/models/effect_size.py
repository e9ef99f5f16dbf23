"""How large a difference is: the same effect as d, as r, as a share of variance, as an overlap of two curves.

None of these says whether a difference matters; they only stop one number from looking larger than
another that says the same. The table of the Facebook experiment is here because it is a dozen facts
and not a data set: Allcott, Braghieri, Eichmeyer and Gentzkow (2020), American Economic Review 110(3),
629-676; data openICPSR 112081, CC BY 4.0.
"""

import math
from statistics import NormalDist

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

_NORMAL = NormalDist()
SURE = _NORMAL.inv_cdf(0.975)  # half the width of a 95 % interval, in standard errors: 1.96
FAR = 4.0  # curves are drawn this many standard deviations to both sides


def happiness_counts():
    """Return who felt how happy after four weeks with Facebook and after four weeks without it.

    Returns
    -------
    DataFrame
        Index ``happiness`` from 1 to 7; columns ``stayed`` and ``left``, each a number of people. Only
        those who were assigned by lot and answered.

    References
    ----------
    Allcott, H., Braghieri, L., Eichmeyer, S., Gentzkow, M. (2020). The welfare effects of social media.
    American Economic Review 110(3), 629-676. Data: openICPSR 112081, CC BY 4.0.

    Examples
    --------
    >>> happiness_counts().sum().to_dict()
    {'stayed': 1067, 'left': 578}
    """
    return pd.DataFrame(
        {"stayed": [32, 42, 132, 219, 347, 209, 86], "left": [11, 27, 58, 122, 187, 108, 65]},
        index=pd.RangeIndex(1, 8, name="happiness"),
    )


def from_counts(values, first, second):
    """Return how far apart two groups are, from how many people gave each value.

    Parameters
    ----------
    values : sequence of float, length k
        What could be answered.
    first, second : sequence of int, length k
        How many people of either group gave each.

    Returns
    -------
    dict
        ``n_first``, ``n_second``, ``mean_first``, ``mean_second``, ``difference`` (second less first, in
        the unit of `values`), ``sd`` (pooled, with n - 1), ``d`` (difference over sd), ``low`` and
        ``high`` (95 % interval of d).

    Raises
    ------
    ValueError
        If the lengths differ, a group has fewer than two people, or all gave the same value.

    Examples
    --------
    >>> table = happiness_counts()
    >>> found = from_counts(table.index, table["stayed"], table["left"])
    >>> [round(found[name], 2) for name in ("d", "low", "high")]
    [0.08, -0.02, 0.19]
    """
    values = np.atleast_1d(_arguments.numbers_in("values", values))
    groups = {}
    for name, counts in (("first", first), ("second", second)):
        counts = np.atleast_1d(_arguments.wholes(name, counts, 0))
        if len(counts) != len(values):
            raise _arguments.wrong(
                say(f"{name} has length {len(counts)}", f"{name} 有 {len(counts)} 项"),
                say(f"one count for each of {len(values)} values", f"{len(values)} 个取值各一项"),
            )
        if counts.sum() < 2:
            raise _arguments.wrong(
                say(f"{name} holds {counts.sum()} people", f"{name} 只有 {counts.sum()} 人"),
                say("two or more", "两人以上"),
            )
        mean = float((values * counts).sum() / counts.sum())
        groups[name] = int(counts.sum()), mean, float((counts * (values - mean) ** 2).sum())
    (n_first, mean_first, spread_first), (n_second, mean_second, spread_second) = groups.values()
    sd = math.sqrt((spread_first + spread_second) / (n_first + n_second - 2))
    if sd == 0:
        raise _arguments.wrong(
            say("everybody in a group gave the same value", "每组里人人取值相同"),
            say("values that differ within a group", "组内取值要有差别"),
        )
    d = (mean_second - mean_first) / sd
    low, high = interval(d, n_first, n_second)
    return {
        "n_first": n_first,
        "n_second": n_second,
        "mean_first": mean_first,
        "mean_second": mean_second,
        "difference": mean_second - mean_first,
        "sd": sd,
        "d": d,
        "low": low,
        "high": high,
    }


def interval(d, n_first, n_second):
    """Return the 95 % interval of a standardised difference.

    Parameters
    ----------
    d : float
        Standardised difference of two means.
    n_first, n_second : int
        People in either group, two or more.

    Returns
    -------
    tuple of float
        Lower and upper end.

    Notes
    -----
    Large-sample standard error, Hedges and Olkin (1985): ``sqrt((a + b) / (a b) + d^2 / (2 (a + b)))``.

    Examples
    --------
    >>> [round(end, 2) for end in interval(0.1, 50, 50)]
    [-0.29, 0.49]
    """
    d = _arguments.number("d", d)
    a, b = _arguments.whole("n_first", n_first, 2), _arguments.whole("n_second", n_second, 2)
    error = math.sqrt((a + b) / (a * b) + d**2 / (2 * (a + b)))
    return d - SURE * error, d + SURE * error


def overlap(d):
    """Return the share that two bell curves of the same width have in common.

    Parameters
    ----------
    d : float
        Distance of their means in standard deviations.

    Returns
    -------
    float
        1 if they lie on each other, near 0 if they are far apart: ``2 Phi(-|d| / 2)``.

    Examples
    --------
    >>> round(overlap(0.084), 3), overlap(0)
    (0.966, 1.0)
    """
    return 2 * _NORMAL.cdf(-abs(_arguments.number("d", d)) / 2)


def above(d):
    """Return the chance that one of the second group lies above one of the first, both drawn by lot.

    Parameters
    ----------
    d : float
        Standardised difference, second less first.

    Returns
    -------
    float
        One half if d is 0: ``Phi(d / sqrt 2)``.

    Examples
    --------
    >>> round(above(0.084), 2)
    0.52
    """
    return _NORMAL.cdf(_arguments.number("d", d) / math.sqrt(2))


def r_from_d(d):
    """Return the correlation that says the same as a standardised difference of two equally large groups.

    Parameters
    ----------
    d : float

    Returns
    -------
    float
        ``d / sqrt(d^2 + 4)``, between -1 and 1.

    Examples
    --------
    >>> round(r_from_d(0.084), 3)
    0.042
    """
    d = _arguments.number("d", d)
    return d / math.sqrt(d**2 + 4)


def d_from_r(r):
    """Return the standardised difference of two equally large groups that says the same as a correlation.

    Parameters
    ----------
    r : float
        Above -1 and below 1.

    Returns
    -------
    float
        ``2 r / sqrt(1 - r^2)``.

    Examples
    --------
    >>> round(d_from_r(0.052), 3)
    0.104
    """
    r = _arguments.number("r", r, -1, 1, above=True, below=True)
    return 2 * r / math.sqrt(1 - r**2)


def side_by_side(d):
    """Return one effect in five ways of writing it.

    Parameters
    ----------
    d : float

    Returns
    -------
    dict
        ``d``, ``r``, ``variance`` (r squared, a share), ``overlap`` (a share), ``above`` (a chance).

    Examples
    --------
    >>> {name: round(value, 4) for name, value in side_by_side(0.104).items()}
    {'d': 0.104, 'r': 0.0519, 'variance': 0.0027, 'overlap': 0.9585, 'above': 0.5293}
    """
    r = r_from_d(d)
    return {"d": float(d), "r": r, "variance": r**2, "overlap": overlap(d), "above": above(d)}


def side_by_side_table(effects):
    """Return several effects in five ways of writing them, to read.

    Parameters
    ----------
    effects : mapping of str to float
        Name of each, and its d.

    Returns
    -------
    DataFrame
        One row an effect, headed in the reader's language.

    Examples
    --------
    >>> side_by_side_table({"small": 0.1})["overlap (%)"].tolist()
    [96.0]
    """
    rows = {name: side_by_side(d) for name, d in effects.items()}
    return pd.DataFrame(
        {
            say("difference d", "差值 d"): [round(row["d"], 3) for row in rows.values()],
            say("correlation r", "相关 r"): [round(row["r"], 3) for row in rows.values()],
            say("variance (%)", "解释方差（%）"): [round(100 * row["variance"], 2) for row in rows.values()],
            say("overlap (%)", "重叠（%）"): [round(100 * row["overlap"], 1) for row in rows.values()],
            say("above (%)", "高出的概率（%）"): [round(100 * row["above"], 1) for row in rows.values()],
        },
        index=list(rows),
    )


def curves(d, points=161):
    """Return two bell curves of the same width, the second moved by d.

    Parameters
    ----------
    d : float
    points : int
        Points on either curve, three or more.

    Returns
    -------
    DataFrame
        ``x`` (in standard deviations of the first group), ``first``, ``second`` and ``both`` (the lower of
        the two: what they have in common), densities.

    Examples
    --------
    >>> curves(0.0)["first"].equals(curves(0.0)["both"])
    True
    """
    d, points = _arguments.number("d", d), _arguments.whole("points", points, 3)
    x = np.linspace(-FAR, FAR, points)
    first, second = (np.exp(-((x - mean) ** 2) / 2) / math.sqrt(2 * math.pi) for mean in (0, d))
    return pd.DataFrame({"x": x, "first": first, "second": second, "both": np.minimum(first, second)})


def mixed_in(d, compared, others, gap):
    """Return the difference that one sees when people who were never assigned by lot join the comparison group.

    Parameters
    ----------
    d : float
        The difference between those assigned by lot, in standard deviations.
    compared, others : int
        People in the comparison group by lot, and people added to it.
    gap : float
        How much happier (above 0) the added people are than those compared by lot, in standard deviations.

    Returns
    -------
    float
        ``d - gap * others / (compared + others)``: the rest of the spread is taken as unchanged.

    Examples
    --------
    >>> round(mixed_in(0.084, 1067, 1178, 0.16), 3)
    0.0
    """
    d, gap = _arguments.number("d", d), _arguments.number("gap", gap)
    compared, others = _arguments.whole("compared", compared, 1), _arguments.whole("others", others, 0)
    return d - gap * others / (compared + others)
