"""Plain values: what an answer is worth once lists, arrays and series of the same numbers count as one.

An answer may come as a list, a tuple, a NumPy array or a pandas series, its numbers as Python's or as
NumPy's. `plain` turns each into Python's own types, looking at exact types only: an object whose class
is unknown here is refused, so a class that claims to equal everything proves nothing.
"""

import collections
import copy
import datetime
import decimal
import fractions
import math
import sys

from qunxue.check.writing import MOST_CELLS, written
from qunxue.language import say

_SEQUENCES = (
    list, tuple, range, collections.deque, type({}.keys()), type({}.values()), type({}.items()),
)  # fmt: skip
_MAPPINGS = (dict, collections.OrderedDict, collections.defaultdict, collections.Counter)
_NUMBERS = (int, float, complex, fractions.Fraction, decimal.Decimal)
_MOMENTS = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


class _Missing:
    """A value that is not there: NaN, NaT or pandas' NA, shown as Python shows the commonest of them."""

    def __repr__(self):
        return "nan"


MISSING = _Missing()


class Table:
    """A data frame as plain values: column names, index labels and rows."""

    def __init__(self, columns, labels, rows):
        self.columns, self.labels, self.rows = columns, labels, rows


class Labelled:
    """A pandas series as plain values: index labels and values."""

    def __init__(self, labels, values, counted):
        self.labels, self.values, self.counted = labels, values, counted


class UnknownValue(Exception):
    """Raised for a value of a class that no check knows how to compare."""


def home(value):
    """Return the library whose own class `value` is an instance of: "numpy", "pandas" or "".

    Examples
    --------
    >>> import numpy
    >>> home(numpy.float64(1)), home(1.0)
    ('numpy', '')
    """
    for name in ("numpy", "pandas"):
        library = sys.modules.get(name)
        if library is not None and type(value).__module__.partition(".")[0] == name:
            # the class must be the library's own: a student's class can claim any __module__
            owner = sys.modules.get(type(value).__module__)
            if owner is not None and getattr(owner, type(value).__name__, None) is type(value):
                return name
    return ""


def is_table(value):
    """Tell whether `value` is a pandas data frame (and not a class that only says so).

    Examples
    --------
    >>> import pandas
    >>> is_table(pandas.DataFrame()), is_table([])
    (True, False)
    """
    pandas = sys.modules.get("pandas")
    return pandas is not None and type(value) is pandas.DataFrame


def is_graph(value):
    """Tell whether `value` is one of networkx' own graphs.

    Examples
    --------
    >>> import networkx
    >>> is_graph(networkx.Graph()), is_graph({})
    (True, False)
    """
    networkx = sys.modules.get("networkx")
    return networkx is not None and type(value) in (
        networkx.Graph, networkx.DiGraph, networkx.MultiGraph, networkx.MultiDiGraph,
    )  # fmt: skip


def differs_in_any_way(now, earlier):
    """Tell whether an argument is no longer what it was: in value, order, kind, labels or dtype.

    Parameters
    ----------
    now : object
    earlier : object
        A deep copy of it made before.

    Returns
    -------
    bool

    Examples
    --------
    >>> differs_in_any_way([2, 1], [1, 2]), differs_in_any_way([1, 2], [1, 2])
    (True, False)
    """
    if is_graph(now):
        return (
            list(now.nodes(data=True)) != list(earlier.nodes(data=True))
            or list(now.edges(data=True)) != list(earlier.edges(data=True))
            or now.graph != earlier.graph
        )
    one, other = plain(now), plain(earlier)
    if is_table(now):
        return (
            list(now.columns) != list(earlier.columns)
            or list(now.dtypes) != list(earlier.dtypes)
            or difference(one, other, index=True) is not None
        )
    if is_series(now) and (
        now.name != earlier.name or now.dtype != earlier.dtype or one.labels != other.labels
    ):
        return True
    if isinstance(one, dict) and list(one) != list(other):
        return True
    return type(one) is not type(other) or difference(one, other) is not None


def snapshot(argument):
    """Return a copy of an argument to compare it with later, or None for what no check can compare.

    Examples
    --------
    >>> snapshot([1, 2]), snapshot(object())
    ([1, 2], None)
    """
    if not is_graph(argument):
        try:
            plain(argument)
        except UnknownValue:
            return None
    return copy.deepcopy(argument)


def kind_problem(found, wanted):
    """Return, in words, what kind a value is of and what kind was wanted, and a hint; None where the kinds agree.

    A whole number may be Python's or NumPy's; where a decimal number is wanted, any number will do. A list is no
    tuple and no array.

    Parameters
    ----------
    found, wanted : object
        An answer and a right one, before `plain`.

    Returns
    -------
    tuple of str or None

    Examples
    --------
    >>> kind_problem([1, 2.0], [1, 2])[:2]
    ('[1, 2.0], with a decimal number (float): 2.0', 'a whole number (int) there')
    >>> kind_problem([1, 2], [1, 2]) is None
    True
    """
    if _family(found) != _family(wanted) and not (_family(wanted) == "number" and _family(found) == "whole"):
        return kind_of(found), kind_of(wanted), kind_hint(found, _family(wanted))
    if type(wanted) in (list, tuple):
        pairs = list(zip(found, wanted, strict=False))
    elif isinstance(wanted, dict):
        pairs = [(found[label], item) for label, item in wanted.items() if label in found]
    elif is_series(wanted) or _family(wanted) == "array":
        pairs = list(zip(found[:1], wanted[:1], strict=False)) if len(wanted) else []
    else:
        return None
    for one, other in pairs:
        part = kind_problem(one, other)
        if part is not None:
            inner = say(
                f"{written(found, 60)}, with {part[0]}: {written(one, 30)}",
                f"{written(found, 60)}，其中 {written(one, 30)} 是{part[0]}",
            )
            return inner, say(f"{part[1]} there", f"该处应为{part[1]}"), part[2]
    return None


def kind_hint(found, family):
    """Return the sentence that turns what was found into what was asked, or "".

    Examples
    --------
    >>> import numpy
    >>> kind_hint(numpy.array([1]), "list")
    '`.tolist()` makes a list of an array.'
    """
    if family == "list":
        if _family(found) in ("array", "column"):
            what = say("an array", "数组") if _family(found) == "array" else say("a column", "一列")
            return say(f"`.tolist()` makes a list of {what}.", f"用 `.tolist()` 可以把{what}变成列表。")
        if hasattr(found, "__iter__") and not isinstance(found, (str, dict)):
            return say("`list(...)` makes a list of it.", "用 `list(...)` 可以把它变成列表。")
    if family == "whole" and _family(found) == "number":
        return say(
            "`//` divides whole numbers, `int(...)` cuts the decimals off.",
            "`//` 是整数除法；`int(...)` 去掉小数部分。",
        )
    return ""


def _family(value):
    kind = type(value)
    if home(value) == "numpy" and hasattr(value, "dtype"):
        if kind.__name__ == "ndarray":
            return "array"
        if hasattr(value, "item"):
            return _family(value.item())
    if is_table(value):
        return "table"
    if is_series(value):
        return "column"
    if kind in (float, complex, decimal.Decimal, fractions.Fraction):
        return "number"
    if isinstance(value, dict):
        return "dict"
    return {int: "whole", list: "list"}.get(kind, kind.__name__)


def is_series(value):
    """Tell whether `value` is a pandas series.

    Examples
    --------
    >>> import pandas
    >>> is_series(pandas.Series([1])), is_series([1])
    (True, False)
    """
    pandas = sys.modules.get("pandas")
    return pandas is not None and type(value) is pandas.Series


def plain(value):
    """Return `value` in Python's own types.

    Parameters
    ----------
    value : object
        An answer, or a part of one.

    Returns
    -------
    object
        A bool, number, str, bytes, None, `MISSING`, date or time; or a list, dict, frozenset,
        `Labelled` (for a series) or `Table` (for a data frame) of such.

    Raises
    ------
    UnknownValue
        If the value, or a part of it, is of a class that is not known here.

    Examples
    --------
    >>> import numpy
    >>> plain(numpy.array([[1, 2], [3, 4]]))
    [[1, 2], [3, 4]]
    >>> plain((numpy.float64(0.5), numpy.bool_(True)))
    [0.5, True]
    """
    kind = type(value)
    if value is None or value is Ellipsis or kind in (bool, int, str, bytes, complex, fractions.Fraction):
        return value
    if kind is float:
        return MISSING if math.isnan(value) else value
    if kind is decimal.Decimal:
        return MISSING if value.is_nan() else value
    if kind in _SEQUENCES:
        return [plain(item) for item in value]
    if kind in _MAPPINGS:
        return {_key(label): plain(item) for label, item in value.items()}
    if kind in (set, frozenset):
        return frozenset(_key(item) for item in value)
    if kind in _MOMENTS:
        return value
    library = home(value)
    if library == "numpy":
        return _plain_numpy(value)
    if library == "pandas":
        return _plain_pandas(value)
    raise UnknownValue(kind.__name__)


def _key(value):
    """Return `value` as a plain value that can label an entry of a dict."""
    value = plain(value)
    return tuple(_key(item) for item in value) if isinstance(value, list) else value


def _plain_numpy(value):
    import numpy

    if isinstance(value, (numpy.datetime64, numpy.timedelta64)):
        import pandas

        return plain(
            pandas.Timestamp(value) if isinstance(value, numpy.datetime64) else pandas.Timedelta(value)
        )
    if isinstance(value, numpy.generic):
        return plain(value.item())
    if type(value) is numpy.ndarray:
        if value.dtype.kind in "Mm":
            return [plain(item) for item in value] if value.ndim else plain(value[()])
        return plain(value.tolist())
    raise UnknownValue(type(value).__name__)


def _plain_pandas(value):
    import pandas

    if value is pandas.NA or value is pandas.NaT:
        return MISSING
    if isinstance(value, pandas.Timestamp):
        return value.to_pydatetime(warn=False)
    if isinstance(value, pandas.Timedelta):
        return value.to_pytimedelta()
    if isinstance(value, pandas.Series):
        return Labelled(_labels(value.index), _column(value), _is_counted(value.index))
    if isinstance(value, pandas.DataFrame):
        columns = [_column(column) for _, column in value.items()]
        rows = (
            [list(row) for row in zip(*columns, strict=True)] if columns else [[] for _ in range(len(value))]
        )
        return Table(_labels(value.columns), _labels(value.index), rows)
    if isinstance(value, (pandas.Period, pandas.Interval)):
        return str(value)
    if isinstance(value, (pandas.Index, pandas.api.extensions.ExtensionArray)):
        return _column(value)
    raise UnknownValue(type(value).__name__)


def _column(series):
    # None in a column of text means "not there", as NaN does
    return [MISSING if item is None else plain(item) for item in series.tolist()]


def _labels(index):
    return [_key(label) for label in index.tolist()]


def _is_counted(index):
    """Tell whether an index only counts the rows, 0, 1, 2, …"""
    import pandas

    return isinstance(index, pandas.RangeIndex) and index.start == 0 and index.step == 1


class Difference:
    """Where two plain values part: a place in words, what stands there in each, and a remark."""

    def __init__(self, found, wanted, place="", remark=""):
        self.found, self.wanted, self.place, self.remark = found, wanted, place, remark

    def inside(self, place):
        """Return this difference as seen from one level further out."""
        joined = place + say(", ", "，") + self.place if self.place else place
        return Difference(self.found, self.wanted, joined, self.remark)


def difference(found, wanted, near=None, order=True, index=False):
    """Return the first `Difference` of two plain values, or None where they are equal.

    Parameters
    ----------
    found, wanted : object
        Results of `plain`.
    near : callable, optional
        ``near(found, wanted) -> bool`` says which two finite numbers count as equal. Left out, numbers
        must be equal exactly.
    order : bool
        Whether the order of a list, or of a table's rows, matters.
    index : bool
        Whether the row labels of a table matter.

    Returns
    -------
    Difference or None

    Examples
    --------
    >>> difference([1, 2], [1, 2]) is None, difference([2, 1], [1, 2], order=False) is None
    (True, True)
    >>> difference([1, 2], [1, 3]).place
    'item 2 (index 1)'
    """
    if isinstance(wanted, Table) or isinstance(found, Table):
        return _table_difference(found, wanted, near, order, index)
    if isinstance(wanted, Labelled) or isinstance(found, Labelled):
        return _series_difference(found, wanted, near)
    if isinstance(wanted, list):
        if not order and isinstance(found, list) and len(found) == len(wanted):
            found, wanted = sorted(found, key=sorting_key), sorted(wanted, key=sorting_key)
        return _list_difference(found, wanted, near)
    if isinstance(wanted, dict):
        return _dict_difference(found, wanted, near)
    if is_number(wanted) and is_number(found):
        if found == wanted:
            return None
        if near is not None and _is_finite(found) and _is_finite(wanted) and near(found, wanted):
            return None
        remark = ""
        if near is None and isinstance(found, float) and _is_finite(wanted) and _is_finite(found):
            if math.isclose(found, wanted, rel_tol=1e-9, abs_tol=1e-12):
                remark = say(
                    "The two differ only by the rounding of decimal fractions; whole numbers avoid it.",
                    "两者只差在小数的舍入误差上：改用整数就能避免。",
                )
        return Difference(found, wanted, remark=remark)
    if type(found) is type(wanted) and not is_number(wanted):
        if isinstance(wanted, str) and found != wanted and found.strip() == wanted.strip():
            return Difference(found, wanted, remark=say("There is extra white space.", "前后多了空白字符。"))
        return None if found == wanted else Difference(found, wanted)
    return Difference(found, wanted, remark=_kinds_remark(found, wanted))


def distance(one, other):
    """Return how far apart two numbers are, whatever kinds of numbers they are.

    Examples
    --------
    >>> distance(decimal.Decimal("0.5"), 0.25), distance(3, 5)
    (0.25, 2)
    """
    if type(one) in (decimal.Decimal, fractions.Fraction) or type(other) in (
        decimal.Decimal,
        fractions.Fraction,
    ):
        if complex in (type(one), type(other)):
            return abs(complex(one) - complex(other))
        return float(abs(fractions.Fraction(one) - fractions.Fraction(other)))
    return abs(one - other)


def sorting_key(value):
    """Return a key that sorts plain values: numbers as numbers, everything else by its text.

    Rounding keeps nearly equal numbers together.

    Examples
    --------
    >>> sorted([["b", 2], ["a", 10], ["a", 9]], key=sorting_key)
    [['a', 9], ['a', 10], ['b', 2]]
    """
    if isinstance(value, list):
        return [sorting_key(item) for item in value]
    if type(value) in (int, float, fractions.Fraction, decimal.Decimal):
        return [(0, round(float(value), 6), "")]
    return [(1, 0.0, repr(value))]


def _table_difference(found, wanted, near, order, index):
    if not isinstance(found, Table) or not isinstance(wanted, Table):
        return Difference(found, wanted)
    lacking = [name for name in wanted.columns if name not in found.columns]
    extra = [name for name in found.columns if name not in wanted.columns]
    if lacking or extra or len(found.columns) != len(wanted.columns):
        return Difference(found.columns, wanted.columns, say("the columns", "各列"))
    if len(found.rows) != len(wanted.rows):
        return Difference(
            len(found.rows), len(wanted.rows), say("the number of rows", "行数"),
        )  # fmt: skip
    places = [found.columns.index(name) for name in wanted.columns]
    rows = [[row[place] for place in places] for row in found.rows]
    labels, others, other_labels = found.labels, wanted.rows, wanted.labels
    if index and not order:
        # a row goes with its label, wherever it stands
        labels, rows = _by_label(labels, rows)
        other_labels, others = _by_label(other_labels, others)
    if index:
        part = difference(labels, other_labels)
        if part is not None:
            return part.inside(say("the row labels", "行标签"))
    elif not order:
        rows, others = sorted(rows, key=sorting_key), sorted(others, key=sorting_key)
    for position, (row, right) in enumerate(zip(rows, others, strict=True)):
        for name, value, target in zip(wanted.columns, row, right, strict=True):
            part = difference(value, target, near)
            if part is not None:
                where = say(
                    f"column {name}, row {position + 1} (position {position})",
                    f"{name} 列第 {position + 1} 行（位置 {position}）",
                )
                if not order:
                    where += say(", both sorted", "，两者都已排序")
                return part.inside(where)
    return None


def _by_label(labels, rows):
    pairs = sorted(zip(labels, rows, strict=True), key=lambda pair: sorting_key(list(pair)))
    return [label for label, _ in pairs], [row for _, row in pairs]


def is_number(value):
    """Tell whether a plain value is a number (True is none).

    Examples
    --------
    >>> is_number(1), is_number(True), is_number("1")
    (True, False, False)
    """
    return type(value) in _NUMBERS


def _is_finite(value):
    try:
        return math.isfinite(value)
    except TypeError:
        return math.isfinite(abs(value))


def _kinds_remark(found, wanted):
    if isinstance(found, str) and is_number(wanted):
        return say("What was found is text, not a number.", "得到的是文本，不是数。")
    if isinstance(wanted, str) and is_number(found):
        return say("What was found is a number, not text.", "得到的是数，不是文本。")
    if type(found) is bool or type(wanted) is bool:
        return say(
            "A truth value (True or False) and another kind of value are not the same here.",
            "这里的布尔值（True 或 False）和其他类型的值不能互换。",
        )
    return ""


def _sequence(value):
    return value.values if isinstance(value, Labelled) else value


def _series_difference(found, wanted, near):
    # labels count only where both sides have meaningful ones
    pairs = [
        value if isinstance(value, dict) else dict(zip(value.labels, value.values, strict=True))
        for value in (found, wanted)
        if isinstance(value, dict) or (isinstance(value, Labelled) and not value.counted)
    ]
    if len(pairs) == 2:
        unique = all(len(p) == len(_sequence(v)) for p, v in zip(pairs, (found, wanted), strict=True))
        if unique:
            return _dict_difference(pairs[0], pairs[1], near)
    return difference(_sequence(found), _sequence(wanted), near)


def _list_difference(found, wanted, near):
    if not isinstance(found, list):
        return Difference(found, wanted)
    if len(found) != len(wanted):
        return Difference(
            found,
            wanted,
            remark=say(
                f"What was found has {len(found)} value{'s' if len(found) != 1 else ''}.",
                f"得到的共 {len(found)} 项。",
            ),
        )
    for position, (one, other) in enumerate(zip(found, wanted, strict=True)):
        part = difference(one, other, near)
        if part is not None:
            place = say(f"item {position + 1} (index {position})", f"第 {position + 1} 项（下标 {position}）")
            return part.inside(place)
    return None


def _dict_difference(found, wanted, near):
    if not isinstance(found, dict):
        return Difference(found, wanted)
    extra = [label for label in found if label not in wanted]
    lacking = [label for label in wanted if label not in found]
    if lacking:
        return Difference(found, wanted, remark=say("Some labels are not there.", "缺少一些标签。"))
    if extra:
        remark = say(f"There is a label too many: {brief(extra[0])}.", f"多了一个标签：{brief(extra[0])}。")
        return Difference(found, wanted, remark=remark)
    for label, other in wanted.items():
        part = difference(found[label], other, near)
        if part is not None:
            return part.inside(say(f"for {brief(label)}", f"在 {brief(label)} 处"))
    return None


def has_gap(value):
    """Tell whether the blank ``...`` was left anywhere in a plain value.

    Examples
    --------
    >>> has_gap([1, ...]), has_gap([1, 2])
    (True, False)
    """
    if value is Ellipsis:
        return True
    if isinstance(value, list):
        return any(has_gap(item) for item in value)
    if isinstance(value, dict):
        return any(has_gap(item) for item in value.values())
    if isinstance(value, Labelled):
        return has_gap(value.values)
    if isinstance(value, Table):
        return any(has_gap(row) for row in value.rows)
    return False


def brief(value, length=96):
    """Return a plain value as a student would write it, in at most `length` characters.

    Examples
    --------
    >>> brief([1, "two", 3.0])
    '[1, "two", 3.0]'
    >>> brief(list(range(1000)), length=20)
    '[0, 1, 2, 3, 4, 5, …'
    """
    if isinstance(value, Table):
        rows, columns = len(value.rows), len(value.columns)
        text = say(f"a table of {rows} rows and {columns} columns", f"{rows} 行 {columns} 列的表")
        if rows * columns <= MOST_CELLS:
            cells = {name: [row[place] for row in value.rows] for place, name in enumerate(value.columns)}
            small = f"pd.DataFrame({brief(cells, 1_000)})"
            text = small if len(small) <= length else text
        return text
    if isinstance(value, Labelled):
        value = value.values if value.counted else dict(zip(value.labels, value.values, strict=True))
    return written(value, length)


def brief_text(text, length=120):
    """Return the first line of a text, cut to `length` characters.

    Examples
    --------
    >>> brief_text("one\\ntwo")
    'one'
    """
    line = text.splitlines()[0] if text else ""
    return line if len(line) <= length else line[: length - 1] + "…"


def kind_of(value):
    """Return in words what kind of value this is.

    Examples
    --------
    >>> kind_of(True), kind_of(3), kind_of([1])
    ('a truth value (bool)', 'a whole number (int)', 'a list')
    """
    if value is None:
        return say("nothing (None)", "什么也没有（None）")
    if callable(value) and type(value).__name__ in ("function", "builtin_function_or_method", "method"):
        return say("a function, not its result", "函数本身，而不是它的结果")
    if type(value).__name__ in ("generator", "map", "filter", "zip"):
        name = type(value).__name__
        return say(
            f"a {name}, which makes its values one by one; list(...) collects them",
            f"{name}，它只会逐个产生值；用 list(...) 把它们收集起来",
        )
    words = {
        bool: say("a truth value (bool)", "布尔值（bool）"),
        int: say("a whole number (int)", "整数（int）"),
        float: say("a decimal number (float)", "小数（float）"),
        str: say("text (str)", "文本（str）"),
        list: say("a list", "列表（list）"),
        tuple: say("a tuple", "元组（tuple）"),
        dict: say("a dict", "字典（dict）"),
        set: say("a set", "集合（set）"),
    }
    if type(value) in words:
        return words[type(value)]
    if is_table(value):
        return say("a table (DataFrame)", "表（DataFrame）")
    if is_series(value):
        return say("a column (Series)", "一列数据（Series）")
    if home(value) == "numpy" and type(value).__name__ == "ndarray":
        return say("an array (ndarray)", "数组（ndarray）")
    name = type(value).__name__
    return say(f"a value of type {name}", f"{name} 类型的值")
