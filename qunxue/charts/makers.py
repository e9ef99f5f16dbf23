"""Chart makers: bars, lines, a Lorenz curve, and the signs that are laid over them."""

from collections.abc import Mapping, Sequence

import altair as alt
import pandas as pd

from qunxue.charts.look import DASHES, FAINT, INK, PALETTE, SHAPES
from qunxue.charts.words import wrap
from qunxue.language import say


def bars(
    frame: pd.DataFrame,
    x: str,
    y: str,
    *,
    x_title: str = "",
    y_title: str = "",
    title: str = "",
    colour: str | None = None,
    colour_title: str | None = None,
    order: Sequence | None = None,
    colours: Sequence | None = None,
    y_domain: tuple[float, float] | None = None,
    y_format: str | None = None,
    sideways: bool = False,
    spread: tuple[str, str] | None = None,
    labels: bool = False,
    chosen: str | None = None,
) -> alt.Chart | alt.LayerChart:
    """Draw one bar for each place or category.

    Parameters
    ----------
    frame : DataFrame
        One row a bar.
    x, y : str
        Columns: the place or category, and the length of its bar.
    x_title, y_title : str
        Names of the axes, with their unit.
    title : str, optional
        The finding, as a sentence. Leave it out inside an explorer, which says its own sentence.
    colour : str, optional
        Column with the groups; groups stand side by side, not stacked.
    colour_title : str, optional
        Name of the groups.
    order, colours : sequence, optional
        Order of the categories, and of the groups. Default: as they appear in `frame`. ``"-x"`` as `order` puts the
        longest of lying bars first. A mapping as `colours` gives
        each group its colour as well.
    chosen : str, optional
        Column that says of each row whether it is the reader's own: its bar is outlined and has another colour.
    y_domain : (float, float), optional
        Ends of the value axis, in its unit. Fix it in explorers, so that moves can be compared.
    y_format : str, optional
        How the axis writes numbers, for example ``".0%"``.
    sideways : bool, default False
        Whether the bars lie; for long names.
    spread : (str, str), optional
        Columns with the lower and the upper end of a thin line drawn over each bar.
    labels : bool, default False
        Whether each bar carries its value.

    Returns
    -------
    altair.Chart or altair.LayerChart

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> frame = pd.DataFrame({"group": ["work", "family"], "messages": [120, 45]})
    >>> chart = bars(frame, "group", "messages", y_title="messages a day", sideways=True)
    >>> chart.to_dict()["encoding"]["x"]["field"]
    'messages'
    """
    need(frame, x, y, colour, chosen, *(spread or ()))
    across, up = ("y", "x") if sideways else ("x", "y")
    kind = "ordinal" if pd.api.types.is_numeric_dtype(frame[x]) else "nominal"
    # over numbers keep their own order; over words keep the order of the frame
    sort = (
        ("ascending" if kind == "ordinal" else None)
        if order is None
        else order
        if order == "-x"
        else list(order)
    )
    channel = {"x": alt.X, "y": alt.Y}
    place = channel[across](
        x, type=kind, title=x_title or None, sort=sort, scale=alt.Scale(paddingInner=0.25, paddingOuter=0.15)
    )
    length = channel[up](
        y, type="quantitative", title=y_title or None, axis=_axis(y_format), scale=_scale(y_domain, zero=True)
    )
    encoding = {across: place, up: length}
    if sideways:
        encoding["y"]["axis"] = alt.Axis(grid=False, labelLimit=240)
        # few steps: lying numbers are wide
        encoding["x"]["axis"] = alt.Axis(tickCount=4, **({"format": y_format} if y_format else {}))
    if colour:
        encoding["color"] = colour_of(colour, colour_title, colours)
        encoding[f"{across}Offset"] = alt.XOffset if not sideways else alt.YOffset
        encoding[f"{across}Offset"] = encoding[f"{across}Offset"](colour, type="nominal", sort=None)
    if chosen:
        encoding |= outlined(chosen)
    encoding["tooltip"] = tooltip(frame, {x: x_title, y: y_title, colour: colour_title})
    chart = alt.Chart(frame).mark_bar().encode(**encoding)
    extras = []
    if spread:
        low, high = spread
        ends = {up: alt.Y(low, type="quantitative") if up == "y" else alt.X(low, type="quantitative")}
        ends[f"{up}2"] = alt.Y2(high) if up == "y" else alt.X2(high)
        shared = {key: encoding[key] for key in (across, f"{across}Offset") if key in encoding}
        extras.append(alt.Chart(frame).mark_rule(strokeWidth=1.5).encode(**shared, **ends))
    if labels:
        shift = {"dx": 5, "align": "left"} if sideways else {"dy": -6, "baseline": "bottom"}
        shared = {key: encoding[key] for key in (across, up, f"{across}Offset") if key in encoding}
        text = alt.Text(y, type="quantitative", format=y_format or ".3~g")
        extras.append(alt.Chart(frame).mark_text(**shift).encode(**shared, text=text))
    if extras:
        chart = alt.layer(chart, *extras)
    return titled(chart, title)


def lines(
    frame: pd.DataFrame,
    x: str,
    y: str,
    *,
    x_title: str = "",
    y_title: str = "",
    title: str = "",
    colour: str | None = None,
    colour_title: str | None = None,
    colours: Sequence | None = None,
    x_domain: tuple[float, float] | None = None,
    y_domain: tuple[float, float] | None = None,
    x_format: str | None = None,
    y_format: str | None = None,
    x_log: bool = False,
    y_log: bool = False,
    zero: bool = True,
    band: tuple[str, str] | None = None,
    dots: bool = False,
    steps: bool = False,
) -> alt.Chart | alt.LayerChart:
    """Draw how a quantity changes: one line, or one for each group.

    Parameters
    ----------
    frame : DataFrame
        One row a point (and group).
    x, y : str
        Columns with numbers or times (`x`) and numbers (`y`).
    x_title, y_title, title, colour, colour_title, colours, y_domain, y_format
        As in `bars`. Groups differ by colour and by dash.
    x_domain : (float, float), optional
        Ends of the x axis.
    x_format : str, optional
        How the x axis writes numbers.
    x_log, y_log : bool, default False
        Whether an axis is logarithmic.
    zero : bool, default True
        Whether the y axis starts at zero. Ignored when it is logarithmic or has a domain.
    band : (str, str), optional
        Columns with the lower and the upper edge of a pale band around the line.
    dots : bool, default False
        Whether each row is also a dot.
    steps : bool, default False
        Whether the value holds until the next row.

    Returns
    -------
    altair.Chart or altair.LayerChart

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> frame = pd.DataFrame({"day": [1, 2, 3], "members": [10, 12, 15]})
    >>> lines(frame, "day", "members", x_title="day", y_title="members").to_dict()["mark"]["type"]
    'line'
    """
    need(frame, x, y, colour, *(band or ()))
    encoding = {
        "x": alt.X(
            x,
            type=_continuous(frame[x]),
            title=x_title or None,
            axis=_axis(x_format),
            scale=_scale(x_domain, log=x_log, zero=False),
        ),
        "y": alt.Y(
            y,
            type="quantitative",
            title=y_title or None,
            axis=_axis(y_format),
            scale=_scale(y_domain, log=y_log, zero=zero),
        ),
        "tooltip": tooltip(frame, {x: x_title, y: y_title, colour: colour_title}),
    }
    mark = {"point": {"filled": True, "size": 45}} if dots else {}
    if steps:
        mark["interpolate"] = "step-after"
    base = alt.Chart(frame)
    if colour and band and colours is None:
        # line and band show colour and dash in one legend only where both name the same groups
        colours = frame[colour].unique().tolist()
    if colour:
        encoding["color"] = colour_of(colour, colour_title, colours)
        encoding["strokeDash"] = alt.StrokeDash(
            colour,
            type="nominal",
            sort=None,
            title=colour_title or None,
            scale=alt.Scale(range=[list(dash) for dash in DASHES], **_domain(colours)),
        )
    chart = base.mark_line(**mark).encode(**encoding)
    if band:
        low, high = band
        around = {"x": encoding["x"], "y": alt.Y(low, type="quantitative"), "y2": alt.Y2(high)}
        if colour:
            for channel in ("color", "strokeDash"):
                encoding[channel]["legend"] = alt.Legend(symbolType="stroke")
            chart = base.mark_line(**mark).encode(**encoding)
            around["color"] = encoding["color"]
        shape = {"interpolate": "step-after"} if steps else {}
        # the line's layer comes first, so that its axis titles win
        chart = alt.layer(chart, base.mark_area(opacity=0.16, **shape).encode(**around))
    return titled(chart, title)


def lorenz(
    frame: pd.DataFrame,
    people: str,
    amount: str,
    *,
    x_title: str = "",
    y_title: str = "",
    title: str = "",
    colour: str | None = None,
    colour_title: str | None = None,
    colours: Sequence | None = None,
) -> alt.LayerChart:
    """Draw a Lorenz curve and the line of equal shares.

    Parameters
    ----------
    frame : DataFrame
        The curve, one row a point: shares between 0 and 1, from the poorest to the richest.
    people, amount : str
        Columns: share of people so far, and the share of the amount that they hold.
    x_title, y_title, title, colour, colour_title, colours
        As in `lines`.

    Returns
    -------
    altair.LayerChart

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> curve = pd.DataFrame({"people": [0, 0.5, 1], "amount": [0, 0.2, 1]})
    >>> len(lorenz(curve, "people", "amount").layer)
    2
    """
    curve = lines(
        frame,
        people,
        amount,
        x_title=x_title or say("share of people, poorest first", "人数占比（从少到多排列）"),
        y_title=y_title or say("share of the total", "占总量的比例"),
        colour=colour,
        colour_title=colour_title,
        colours=colours,
        x_domain=(0, 1),
        y_domain=(0, 1),
        x_format=".0%",
        y_format=".0%",
    )
    equal = (
        alt.Chart(alt.InlineData(values=[{"share": 0}, {"share": 1}]))
        .mark_line(color=FAINT, strokeWidth=1.2, strokeDash=[3, 3])
        .encode(
            x=alt.X("share", type="quantitative"),
            y=alt.Y("share", type="quantitative"),
            tooltip=alt.value(say("equal shares", "人人均等")),
        )
    )
    return titled(alt.layer(curve, equal).properties(width=360, height=360), title)


def reference(value: float, label: str = "", *, axis: str = "y") -> alt.LayerChart:
    """Make a dashed line at one value, to be layered over a chart with ``+``.

    Parameters
    ----------
    value : float
        Where it stands, in the unit of its axis.
    label : str, optional
        Words written beside it.
    axis : {"y", "x"}
        The axis on which `value` is read.

    Returns
    -------
    altair.LayerChart

    Raises
    ------
    ValueError
        If `axis` is neither ``"x"`` nor ``"y"``.

    Examples
    --------
    >>> reference(10, "equal share").layer[0].mark.type
    'rule'
    """
    if axis not in ("x", "y"):
        raise ValueError(
            say(f"axis is {axis!r}; it must be 'x' or 'y'", f"axis 的值是 {axis!r}；只能是 'x' 或 'y'")
        )
    data = alt.InlineData(values=[{"value": value, "label": label}])
    channel = {"x": alt.X, "y": alt.Y}[axis]("value", type="quantitative")
    rule = alt.Chart(data).mark_rule(color=INK, strokeDash=[4, 3], strokeWidth=1.3).encode(**{axis: channel})
    if axis == "y":
        words = alt.Chart(data).mark_text(align="right", baseline="bottom", dy=-3, dx=-2)
        words = words.encode(y=channel, x=alt.value("width"), text=alt.Text("label", type="nominal"))
    else:
        words = alt.Chart(data).mark_text(align="left", baseline="bottom", dx=5, dy=-4)
        words = words.encode(x=channel, y=alt.value("height"), text=alt.Text("label", type="nominal"))
    return alt.layer(rule, words)


def here(frame: pd.DataFrame, x: str, y: str, *, colour: str = PALETTE[1], size: float = 170) -> alt.Chart:
    """Mark the reader's own place with diamonds, to be layered over a chart with ``+``.

    Parameters
    ----------
    frame : DataFrame
        One row a place.
    x, y : str
        Columns.
    colour : str
    size : float
        Area in square pixels.

    Returns
    -------
    altair.Chart

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> here(pd.DataFrame({"day": [3], "members": [12]}), "day", "members").mark.shape
    'diamond'
    """
    need(frame, x, y)
    sort = {} if _kind(frame[x]) in ("quantitative", "temporal") else {"sort": None}
    # a white rim, so that it is seen on any ground
    mark = {"shape": "diamond", "filled": True, "opacity": 1, "stroke": "white", "strokeWidth": 1}
    return (
        alt.Chart(frame)
        .mark_point(size=size, color=colour, **mark)
        .encode(x=alt.X(x, type=_kind(frame[x]), **sort), y=alt.Y(y, type="quantitative"))
    )


def now(frame: pd.DataFrame, x: str) -> alt.Chart:
    """Mark the reader's own place on the x axis with a dashed line from top to bottom.

    Parameters
    ----------
    frame : DataFrame
        One row.
    x : str
        Column.

    Returns
    -------
    altair.Chart

    Raises
    ------
    ValueError
        If the column is missing.

    Examples
    --------
    >>> now(pd.DataFrame({"day": [3]}), "day").mark.type
    'rule'
    """
    need(frame, x)
    rule = alt.Chart(frame).mark_rule(strokeDash=[4, 3], color=FAINT)
    return rule.encode(x=alt.X(x, type=_continuous(frame[x])))


def need(frame, *columns):
    """Refuse a frame that lacks a column, naming it; None is passed over."""
    for column in columns:
        if column is not None and column not in frame.columns:
            has = ", ".join(map(str, frame.columns))
            raise ValueError(
                say(
                    f"no column {column!r}; the frame has {has}", f"没有名为 {column!r} 的列；现有的列：{has}"
                )
            )


def _axis(written):
    return alt.Axis(format=written) if written else alt.Undefined


def _scale(domain, *, log=False, zero=None):
    settings = {}
    if log:
        settings["type"] = "log"
    elif domain is None and zero is not None:
        settings["zero"] = zero
    if domain is not None:
        settings.update(domain=list(domain), clamp=False, nice=False)
    return alt.Scale(**settings) if settings else alt.Undefined


def _domain(colours):
    return {"domain": list(colours)} if colours is not None else {}


def _range(given, usual):
    return list(given.values()) if isinstance(given, Mapping) else list(usual)


def _is_time(column):
    return pd.api.types.is_datetime64_any_dtype(column)


def _continuous(column):
    return "temporal" if _is_time(column) else "quantitative"


def _kind(column):
    return _continuous(column) if pd.api.types.is_numeric_dtype(column) or _is_time(column) else "nominal"


def outlined(chosen):
    """Return encodings that show the reader's own mark: another colour, and an outline for those who see no colour.

    Parameters
    ----------
    chosen : str
        Column that says of each row whether it is the reader's own.

    Returns
    -------
    dict
        For ``chart.encode(**…)``.
    """
    mine = f"datum[{chosen!r}]"
    return {
        "color": alt.condition(mine, alt.value(PALETTE[1]), alt.value(PALETTE[0])),
        "stroke": alt.value(INK),
        "strokeWidth": alt.condition(mine, alt.value(2.5), alt.value(0)),
    }


def colour_of(column, title, colours):
    """Return the colour of named groups.

    Parameters
    ----------
    column : str
    title : str or None
    colours : sequence of str, or mapping of str to str, or None
        The groups in their order; a mapping gives each its colour as well.

    Returns
    -------
    altair.Color
    """
    scale = alt.Scale(range=_range(colours, PALETTE), **_domain(colours))
    return alt.Color(column, type="nominal", sort=None, title=title or None, scale=scale)


def shape_of(column, title, colours, shapes=None):
    """Return the shape of named groups, so that colour is never the only sign.

    Parameters
    ----------
    column, title, colours
        As in `colour_of`.
    shapes : mapping of str to str, optional
        Shape of each group; in the order of `SHAPES` if not given.

    Returns
    -------
    altair.Shape
    """
    scale = alt.Scale(range=_range(shapes, SHAPES), **_domain(shapes if shapes else colours))
    return alt.Shape(column, type="nominal", sort=None, title=title or None, scale=scale)


def tooltip(frame, columns):
    """Return what a pointed-at mark says: the columns that the frame has, by the title of each."""
    shown = []
    for column, title in columns.items():
        if column is None or column not in frame.columns:
            continue
        number = pd.api.types.is_numeric_dtype(frame[column]) and not pd.api.types.is_bool_dtype(
            frame[column]
        )
        whole = pd.api.types.is_integer_dtype(frame[column])
        time = pd.api.types.is_datetime64_any_dtype(frame[column])
        kind = "quantitative" if number else "temporal" if time else "nominal"
        written = {"format": ",d" if whole else ",.4~g"} if number else {}
        shown.append(alt.Tooltip(column, type=kind, title=title or str(column), **written))
    return shown


def titled(chart, title):
    """Return a chart with a title above it, in as many lines as it needs."""
    if not title:
        return chart
    # a y axis has its title above it: leave it room
    return chart.properties(title=alt.TitleParams(wrap(title), offset=26))
