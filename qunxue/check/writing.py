"""A value written as a student would write it: text in double quotes, ``Timestamp("2012-09-17")``, no 1e-09."""

import collections
import datetime
import decimal
import enum
import fractions
import math
import sys

from qunxue.language import say

#: a table or an array of more values than this is named by its size
MOST_CELLS = 40


def written(value, length=120):
    """Return a value as a student would write it, in at most `length` characters.

    Parameters
    ----------
    value : object
        A value of plain types, NumPy's, pandas' or networkx'; of anything else its kind is named.
    length : int
        What is longer is cut and ends with "…".

    Returns
    -------
    str

    Examples
    --------
    >>> import numpy, pandas
    >>> written(["it's", 1e-09, numpy.float64(0.5), None])
    '["it\\'s", 0.000000001, 0.5, None]'
    >>> written(pandas.Timestamp("2012-09-17"))
    'Timestamp("2012-09-17")'
    >>> written(pandas.DataFrame({"who": ["Ana"], "shares": [3]}))
    'pd.DataFrame({"who": ["Ana"], "shares": [3]})'
    >>> written(list(range(1000)), length=20)
    '[0, 1, 2, 3, 4, 5, …'
    """
    text = _text(value)
    return text if len(text) <= length else text[: length - 1] + "…"


def _text(value):
    kind = type(value)
    if value is None or value is Ellipsis or kind in (bool, int, bytes):
        return repr(value)
    if kind is str:
        return _quoted(value)
    if kind is float:
        return _decimal(value)
    if kind is decimal.Decimal:
        return f'Decimal("{value}")'
    if kind is fractions.Fraction:
        return f"Fraction({value.numerator}, {value.denominator})"
    if kind in (datetime.datetime, datetime.date, datetime.time, datetime.timedelta):
        return _moment(value)
    if kind in (list, tuple, collections.deque):
        inner = ", ".join(map(_text, value))
        if kind is tuple:
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        return f"[{inner}]"
    if isinstance(value, dict) and kind.__module__ in ("builtins", "collections"):
        return "{" + ", ".join(f"{_text(label)}: {_text(item)}" for label, item in value.items()) + "}"
    if kind in (set, frozenset):
        return "{" + ", ".join(sorted(map(_text, value))) + "}" if value else "set()"
    if isinstance(value, enum.Enum):
        return str(value)
    library = kind.__module__.partition(".")[0]
    if library in ("numpy", "pandas", "networkx") and library in sys.modules:
        text = {"numpy": _numpy, "pandas": _pandas, "networkx": _graph}[library](value)
        if text:
            return text
    if callable(value) and getattr(value, "__name__", "") not in ("", "<lambda>"):
        return value.__name__
    return repr(value) if kind is complex or kind is range else kind.__name__


def _quoted(text):
    single = repr(text)
    if single[0] == '"':
        return single
    inner = single[1:-1].replace("\\'", "'")
    # a text with both kinds of quotation marks: Python's own way is the plainest
    return f'"{inner}"' if '"' not in inner else single


def _decimal(number):
    if math.isnan(number) or math.isinf(number):
        return repr(number)
    text = repr(number)
    if "e" in text and 1e-12 < abs(number) < 1e21:
        text = format(decimal.Decimal(text), "f")
        text += "" if "." in text else ".0"
    return text


def _moment(value):
    if isinstance(value, datetime.timedelta):
        return f'Timedelta("{_duration(value)}")'
    if isinstance(value, datetime.datetime):
        text = value.isoformat(" ")
        return f'Timestamp("{text.removesuffix(" 00:00:00")}")'
    return f'{type(value).__name__}.fromisoformat("{value.isoformat()}")'


def _duration(value):
    days, seconds = divmod(value.total_seconds(), 86_400)
    hours, seconds = divmod(seconds, 3_600)
    minutes, seconds = divmod(seconds, 60)
    parts = [(days, "d"), (hours, "h"), (minutes, "min"), (seconds, "s")]
    return " ".join(f"{number:g}{unit}" for number, unit in parts if number) or "0s"


def _numpy(value):
    import numpy

    if isinstance(value, (numpy.datetime64, numpy.timedelta64)):
        import pandas

        made = pandas.Timestamp if isinstance(value, numpy.datetime64) else pandas.Timedelta
        return _pandas(made(value))
    if isinstance(value, numpy.generic):
        return _text(value.item())
    if isinstance(value, numpy.ndarray):
        if value.size > MOST_CELLS:
            shape = " × ".join(map(str, value.shape))
            return say(f"an array of {shape} numbers", f"{shape} 个数的数组")
        return f"np.array({_text(value.tolist())})"
    if isinstance(value, numpy.random.Generator):
        seed = getattr(value.bit_generator.seed_seq, "entropy", None)
        return f"np.random.default_rng({seed})" if isinstance(seed, int) and seed < 10**9 else "rng"
    return ""


def _pandas(value):
    import pandas

    if value is pandas.NaT or value is pandas.NA:
        return str(value)
    if isinstance(value, pandas.Timestamp):
        return _moment(value.to_pydatetime(warn=False))
    if isinstance(value, pandas.Timedelta):
        return _moment(value.to_pytimedelta())
    if isinstance(value, pandas.DataFrame):
        if value.size > MOST_CELLS:
            return say(
                f"a table of {len(value)} rows and {value.shape[1]} columns",
                f"{len(value)} 行 {value.shape[1]} 列的表",
            )
        columns = ", ".join(
            f"{_text(name)}: {_text(value.iloc[:, place].tolist())}"
            for place, name in enumerate(value.columns)
        )
        return f"pd.DataFrame({{{columns}}}{_index(value.index)})"
    if isinstance(value, pandas.Series):
        if value.size > MOST_CELLS:
            return say(f"a column of {len(value)} values", f"{len(value)} 个值的一列")
        return f"pd.Series({_text(value.tolist())}{_index(value.index)})"
    if isinstance(value, (pandas.Index, pandas.api.extensions.ExtensionArray)):
        return _text(value.tolist())
    return str(value) if isinstance(value, (pandas.Period, pandas.Interval)) else ""


def _index(index):
    counted = index.equals(type(index)(range(len(index)))) if index.nlevels == 1 else False
    return "" if counted else f", index={_text(index.tolist())}"


def _graph(value):
    import networkx

    if not isinstance(value, networkx.Graph):
        return ""
    made = f"nx.{type(value).__name__}"
    if value.number_of_edges() > MOST_CELLS or value.number_of_nodes() > MOST_CELLS:
        return say(
            f"a network of {value.number_of_nodes()} members and {value.number_of_edges()} ties",
            f"{value.number_of_nodes()} 个成员、{value.number_of_edges()} 条联系的网络",
        )
    ties = [(one, other, data) if data else (one, other) for one, other, data in value.edges(data=True)]
    alone = [node for node in value if value.degree(node) == 0]
    text = f"{made}({_text(ties)})" if ties else f"{made}()"
    if alone:
        listed = _text(alone)[1:-1]
        text += say(f" and without ties {listed}", f"，另有没有联系的 {listed}")
    return text
