"""What the models may be given: one check for each kind of argument, one line when it is refused.

Every line says in the reader's language which argument it was, what it held, what is allowed and,
where that is not plain, how to write it. Everything a check returns is a plain Python number.
"""

import math
import numbers

import numpy as np
import pandas as pd

from qunxue.language import say

LONGEST = 60  # a value is quoted up to this many characters, so that a line stays a line


def quoted(value):
    """Return how a message quotes a value: on one line, short, without NumPy's type names.

    Examples
    --------
    >>> quoted(np.float64(0.5)), quoted("a"), quoted(pd.DataFrame({"a": [1, 2]}))
    ('0.5', "'a'", 'a table of 2 × 1')
    """
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, pd.DataFrame):
        rows, columns = value.shape
        return say(f"a table of {rows} × {columns}", f"{rows} × {columns} 的表")
    if isinstance(value, (np.ndarray, pd.Series)):
        value = value.tolist()
    text = " ".join(repr(value).split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def refused(name, value, allowed):
    """Return the error for an argument that is not allowed.

    Parameters
    ----------
    name : str
        The argument, as the caller writes it.
    value : object
        What it held.
    allowed : str
        What it may be and, if need be, how to write it; already in the reader's language.

    Returns
    -------
    ValueError

    Examples
    --------
    >>> raise refused("label", "team", "club, faction")
    Traceback (most recent call last):
        ...
    ValueError: label is 'team'; allowed: club, faction
    """
    return wrong(say(f"{name} is {quoted(value)}", f"{name} 的值是 {quoted(value)}"), allowed)


def wrong(found, allowed):
    """Return the error for what cannot be said as "this argument has that value".

    Parameters
    ----------
    found, allowed : str
        What was found and what is allowed instead, both already in the reader's language.

    Returns
    -------
    ValueError

    Examples
    --------
    >>> raise wrong("values is empty", "one or more amounts")
    Traceback (most recent call last):
        ...
    ValueError: values is empty; allowed: one or more amounts
    """
    return ValueError(say(f"{found}; allowed: {allowed}", f"{found}；应为：{allowed}"))


def whole(name, value, low, high=None):
    """Return a whole number, at least `low` and at most `high`; 5.0 counts as 5, True as none.

    Examples
    --------
    >>> whole("people", 5.0, 1)
    5
    >>> whole("people", 2.5, 1)
    Traceback (most recent call last):
        ...
    ValueError: people is 2.5; allowed: a whole number of at least 1
    """
    if not _is_number(value) or value != math.floor(value) or not _within(value, low, high):
        raise refused(name, value, _whole_limits(low, high))
    return int(value)


def wholes(name, values, low, high=None):
    """Return whole numbers as an array of int64: one, or a list or array of any shape.

    Examples
    --------
    >>> wholes("members", [40, 100], 1).tolist()
    [40, 100]
    >>> wholes("members", [40, 0], 1)
    Traceback (most recent call last):
        ...
    ValueError: members holds 0; allowed: a whole number of at least 1, or a list of them
    """
    limits = _whole_limits(low, high)
    limits = say(f"{limits}, or a list of them", f"{limits}，或由它们组成的列表")

    def fits(array):
        return (array == np.floor(array)) & _within(array, low, high)

    return _all(name, values, fits, limits).astype(np.int64)


def number(name, value, low=None, high=None, *, above=False, below=False, write=""):
    """Return a finite number between two limits.

    Parameters
    ----------
    name : str
    value : number
    low, high : number, optional
        The limits; None for none.
    above, below : bool
        Whether `low`, `high` are themselves refused.
    write : str
        How to write it, for instance ``"1 % is 0.01"``; already in the reader's language.

    Returns
    -------
    float

    Raises
    ------
    ValueError
        If `value` is no number or beyond a limit.

    Examples
    --------
    >>> number("spread", 0, 0, above=True)
    Traceback (most recent call last):
        ...
    ValueError: spread is 0; allowed: above 0
    >>> number("price", 600, 0)
    600.0
    """
    if not _is_number(value) or not _within(value, low, high, above, below):
        raise refused(name, value, _limits(low, high, above, below, write))
    return float(value)


def numbers_in(name, values, low=None, high=None, *, above=False, below=False, write=""):
    """Return finite numbers as an array of float: one, or a list or array of any shape.

    Examples
    --------
    >>> numbers_in("days", [0, 66], 0).tolist()
    [0.0, 66.0]
    """
    limits = _limits(low, high, above, below, write)
    return _all(name, values, lambda array: _within(array, low, high, above, below), limits)


def share(name, value):
    """Return a share from 0 to 1.

    Examples
    --------
    >>> share("inside", 5)
    Traceback (most recent call last):
        ...
    ValueError: inside is 5; allowed: 0 to 1 (5 % is 0.05)
    """
    return number(name, value, 0, 1, write=as_percent())


def as_percent():
    """Return the reminder how a share is written."""
    return say("5 % is 0.05", "5% 写作 0.05")


def one_of(name, value, choices):
    """Return a value that is one of a few.

    Examples
    --------
    >>> one_of("rule", "median", ("mean", "weakest"))
    Traceback (most recent call last):
        ...
    ValueError: rule is 'median'; allowed: 'mean', 'weakest'
    """
    if not any(value is choice or (type(value) is type(choice) and value == choice) for choice in choices):
        raise refused(name, value, say(", ", "、").join(map(repr, choices)))
    return value


def columns(name, table, needed):
    """Return a table that has the columns needed.

    Examples
    --------
    >>> columns("answers", pd.DataFrame({"need": []}), ["need", "circle"])
    Traceback (most recent call last):
        ...
    ValueError: answers has no column 'circle'; allowed: a table with the columns 'need', 'circle'
    """
    listed = say(", ", "、").join(map(repr, needed))
    allowed = say(f"a table with the columns {listed}", f"有 {listed} 这几列的表")
    if not isinstance(table, pd.DataFrame):
        raise refused(name, table, allowed)
    for column in needed:
        if column not in table.columns:
            raise wrong(say(f"{name} has no column {column!r}", f"{name} 没有 {column!r} 这一列"), allowed)
    return table


def _is_number(value):
    """Tell whether this is one finite real number; a truth value is none."""
    if not isinstance(value, numbers.Real) or isinstance(value, bool):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond every float
        return False


def _all(name, values, fits, limits):
    """Return values as an array of float, or refuse the first that is no finite number or does not fit."""
    try:
        given = np.asarray(values)
    except ValueError:  # lists of unequal length
        raise refused(name, values, limits) from None
    wrong_ones = [] if given.dtype.kind in "iuf" else [value for value in given.flat if not _is_number(value)]
    if not wrong_ones:
        array = given.astype(float)
        wrong_ones = given[~(np.isfinite(array) & fits(array))].tolist()
        if not wrong_ones:
            return array
    if given.ndim == 0:
        raise refused(name, values, limits)
    first = quoted(wrong_ones[0])
    raise wrong(say(f"{name} holds {first}", f"{name} 里有 {first}"), limits)


def _within(value, low, high, above=False, below=False):
    """Tell whether a number, or each of an array, lies between the limits."""
    if low is not None:
        fits = value > low if above else value >= low
    else:
        fits = value == value
    if high is not None:
        fits = fits & (value < high if below else value <= high)
    return fits


def _whole_limits(low, high):
    if high is None:
        return say(f"a whole number of at least {low}", f"不小于 {low} 的整数")
    return say(f"a whole number from {low} to {high}", f"{low} 到 {high} 的整数")


def _limits(low, high, above, below, write):
    if low is None and high is None:
        text = say("a finite number", "有限的数")
    elif low is not None and high is not None and not above and not below:
        text = say(f"{low:g} to {high:g}", f"{low:g} 到 {high:g}")
    else:
        parts = []
        if low is not None:
            parts.append(
                say(f"above {low:g}", f"大于 {low:g}")
                if above
                else say(f"at least {low:g}", f"不小于 {low:g}")
            )
        if high is not None:
            parts.append(
                say(f"below {high:g}", f"小于 {high:g}")
                if below
                else say(f"at most {high:g}", f"不大于 {high:g}")
            )
        text = say(" and ".join(parts), "、".join(parts) + " 的数")
    return text + (say(f" ({write})", f"（{write}）") if write else "")
