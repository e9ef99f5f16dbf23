"""Data frames as tables with a caption, and as the rows that Vega reads."""

import math
from collections.abc import Mapping

import numpy as np
import pandas as pd

from qunxue import markup
from qunxue.charts.makers import need
from qunxue.language import say


class Table:
    """A small table with a caption that screen readers announce; made by `table`."""

    def __init__(self, page: str, plain: str):
        self._page, self._plain = page, plain

    def _repr_html_(self):
        return self._page

    def __repr__(self):
        return self._plain


def table(
    frame: pd.DataFrame,
    caption: str,
    columns: Mapping[str, str] | None = None,
    formats: Mapping[str, str] | None = None,
) -> Table:
    """Show a data frame as a table with a caption and proper headings.

    Parameters
    ----------
    frame : DataFrame
        What to show; its index is left out.
    caption : str
        What the table holds.
    columns : mapping, optional
        Which columns, in which order, and how each is called: ``{"mean": "mean share (yuan)"}``. Default: all.
    formats : mapping, optional
        How a column's numbers are written: ``{"mean": ".2f"}``.

    Returns
    -------
    Table
        The last line of a cell shows it.

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> frame = pd.DataFrame({"place": [1, 2], "mean": [10.0, 9.5]})
    >>> table(frame, "Mean share", {"place": "place", "mean": "mean (yuan)"}, {"mean": ".2f"})
    Mean share
    place mean (yuan)
        1       10.00
        2        9.50
    """
    shown, names = _cells(frame, columns, formats)
    plain = pd.DataFrame(shown, columns=names).to_string(index=False) if shown else ""
    plain = "\n".join(line.rstrip() for line in plain.splitlines())
    return Table(table_html(frame, caption, columns, formats), f"{caption}\n{plain}")


def table_html(
    frame: pd.DataFrame,
    caption: str,
    columns: Mapping[str, str] | None = None,
    formats: Mapping[str, str] | None = None,
    limit: int = 200,
) -> str:
    """Return a data frame as an HTML table with a caption and scoped headings.

    Parameters
    ----------
    frame, caption, columns, formats
        As in `table`.
    limit : int, default 200
        At most this many rows; a note says how many are left out.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> page = table_html(pd.DataFrame({"place": [1]}), "Places")
    >>> "<caption" in page and 'scope="col"' in page and 'scope="row"' in page
    True
    """
    cells, names = _cells(frame.head(limit), columns, formats)
    shown = frame[list(columns)] if columns else frame
    numeric = [pd.api.types.is_numeric_dtype(shown[column]) for column in shown]
    if len(frame) > limit:
        caption = caption + say(
            f" (first {limit} of {len(frame)} rows)", f"（共 {len(frame)} 行，只列前 {limit} 行）"
        )
    return markup.table(names, cells, caption, numeric=numeric)


def _cells(frame, columns, formats):
    """Return the rows of `frame` as lists of text, and the names of its columns."""
    if columns:
        need(frame, *columns)
        frame = frame[list(columns)]
    names = [columns[column] for column in frame] if columns else [str(column) for column in frame]
    formats = formats or {}
    texts = [[_cell(value, formats.get(column)) for value in frame[column]] for column in frame]
    return [list(row) for row in zip(*texts, strict=True)], names


def _cell(value, written):
    """Write one value the way a reader expects it."""
    if value is None or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return "–"
    if isinstance(value, bool | np.bool_):
        return say("yes", "是") if value else say("no", "否")
    if written and isinstance(value, int | float | np.number):
        return format(value, written)
    if isinstance(value, float | np.floating):
        return f"{value:.4g}" if abs(value) < 1000 else f"{value:,.0f}"
    if isinstance(value, int | np.integer):
        return f"{value:,}" if abs(value) >= 10_000 else str(value)
    return str(value)


def rows_of(frame: pd.DataFrame) -> list[dict]:
    """Return a frame as the rows that Vega reads: missing values as None, times as text in local time.

    Parameters
    ----------
    frame : DataFrame
        Numbers, texts, booleans or times; anything else becomes text.

    Returns
    -------
    list of dict
        One dict a row, by the name of the column.

    Examples
    --------
    >>> rows_of(pd.DataFrame({"share": [1.5, float("nan")], "name": ["An", None]}))
    [{'share': 1.5, 'name': 'An'}, {'share': None, 'name': None}]
    >>> rows_of(pd.DataFrame({"day": pd.to_datetime(["2020-05-01"])}))
    [{'day': '2020-05-01T00:00:00'}]
    """
    names = [str(column) for column in frame]
    columns = [_plain(frame.iloc[:, place]) for place in range(len(names))]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _plain(column):
    """Return a column as a list of what JSON knows; the common kinds without a look at each value."""
    kinds = pd.api.types
    if (kinds.is_bool_dtype(column) or kinds.is_integer_dtype(column)) and not column.hasnans:
        return column.tolist()
    if kinds.is_float_dtype(column):
        values = column.to_numpy(dtype=float, na_value=np.nan)
        if np.isfinite(values).all():
            return values.tolist()
        return [value if math.isfinite(value) else None for value in values.tolist()]
    return [_plain_value(value) for value in column]


def _plain_value(value):
    if _missing(value):
        return None
    if type(value) in (str, bool, int, float):
        return value
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value.item() if isinstance(value, np.generic) else str(value)


def _missing(value):
    return (
        value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value))
    )
