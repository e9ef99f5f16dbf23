"""One look for every picture of the course: a theme, a few chart makers, words for those who cannot see them.

Importing this module sets the Altair theme and the way charts are shown. A chart that ends a cell carries,
in one output: a live picture (drawn by the Vega that JupyterLab, Notebook 7 and VS Code ship, so without
the network), a static SVG (for exported copies) and a text alternative.

Every maker returns an ordinary Altair chart: layer it with ``+``, put two side by side with ``|``, change
it with ``.properties`` and ``.encode``. Titles state the finding; axes name their unit.

Examples
--------
>>> import pandas
>>> from qunxue import charts
>>> places = pandas.DataFrame({"place": [1, 2, 3], "mean": [3.3, 3.4, 3.3]})
>>> chart = charts.bars(places, "place", "mean", x_title="place in the queue", y_title="mean share (yuan)")
>>> chart.to_dict()["mark"]["type"]
'bar'

A lesson shows a chart together with the sentence that reads it:

>>> told = charts.describe(chart, "Every place earns about 3.33 yuan.")
>>> told.description
'Every place earns about 3.33 yuan.'

Notes
-----
The palette keeps its colours apart for readers with protanopia, deuteranopia and tritanopia (the tests
simulate all three) and each colour has a contrast of at least 3:1 against white (WCAG 2.2, criterion 1.4.11).
Colour is never the only sign: lines also differ by dash, points by shape.
"""

import hashlib
import html
import math
import re
import unicodedata
from collections.abc import Mapping, Sequence

import altair as alt
import numpy as np
import pandas as pd

from qunxue.language import say

#: Colours for categories, in order: blue, vermilion, green, purple, ochre, grey.
PALETTE = ("#0072b2", "#d55e00", "#0c9e5d", "#7f3379", "#635519", "#6f787f")
#: Dash patterns and point shapes that go with the colours, so that colour is never the only sign.
DASHES = ([1, 0], [7, 3], [2, 2], [8, 3, 2, 3], [12, 4], [1, 4])
SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down")
#: Size of one chart in pixels.
WIDTH, HEIGHT = 560, 300
#: Fonts that together cover Latin and Chinese on Windows, macOS, Linux and Android.
FONT = (
    "Helvetica Neue, Segoe UI, Arial, Noto Sans, PingFang SC, Hiragino Sans GB, Microsoft YaHei, "
    "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, WenQuanYi Micro Hei, sans-serif"
)
INK, FAINT, RULE = "#22272e", "#57606a", "#dfe3e8"

_VEGALITE_MIME = "application/vnd.vegalite.v5+json"
_VEGALITE_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
_EMBED_OPTIONS = {"actions": False, "renderer": "svg"}


def theme() -> dict:
    """Return the Vega-Lite configuration that every chart of the course shares.

    Returns
    -------
    dict
        A fragment of a Vega-Lite specification with the keys ``config`` and ``usermeta``.

    Examples
    --------
    >>> theme()["config"]["range"]["category"][0]
    '#0072b2'
    """
    axis = {
        "labelColor": INK,
        "labelFontSize": 12,
        "titleColor": INK,
        "titleFontSize": 12.5,
        "titleFontWeight": "normal",
        "titlePadding": 8,
        "gridColor": RULE,
        "domainColor": "#8c959f",
        "tickColor": "#8c959f",
        "labelOverlap": "greedy",
    }
    return {
        "config": {
            "font": FONT,
            "background": "white",
            "padding": 8,
            "view": {
                "continuousWidth": WIDTH,
                "continuousHeight": HEIGHT,
                "discreteWidth": WIDTH,
                "discreteHeight": HEIGHT,
                "stroke": None,
            },
            "title": {
                "anchor": "start",
                "color": INK,
                "fontSize": 15,
                "fontWeight": 600,
                "frame": "group",
                "offset": 14,
                "subtitleColor": FAINT,
                "subtitleFontSize": 12.5,
                "subtitlePadding": 4,
            },
            "axis": axis,
            "axisX": {"grid": False, "labelAngle": 0},
            # a rotated title is hard to read in Chinese: write it level, above the axis
            "axisY": {
                "titleAngle": 0,
                "titleAlign": "left",
                "titleAnchor": "end",
                "titleBaseline": "bottom",
                "titleX": -30,
                "titleY": -8,
                "domain": False,
                "ticks": False,
            },
            "legend": {
                "labelColor": INK,
                "labelFontSize": 12,
                "titleColor": INK,
                "titleFontSize": 12,
                "titleFontWeight": "normal",
                "orient": "bottom",
                "labelLimit": 260,
                "symbolStrokeWidth": 2,
                "symbolSize": 90,
            },
            "header": {"labelFontSize": 12.5, "titleFontSize": 12.5, "labelColor": INK},
            "range": {
                "category": list(PALETTE),
                "symbol": list(SHAPES),
                "ramp": ["#e8f1f8", "#9cc4e0", "#4f94c4", "#0a5f97", "#08304f"],
                "heatmap": ["#e8f1f8", "#9cc4e0", "#4f94c4", "#0a5f97", "#08304f"],
                "diverging": ["#a63d00", "#e8a27a", "#f4f4f4", "#7db0d3", "#00507d"],
            },
            "bar": {"color": PALETTE[0], "cornerRadiusEnd": 1},
            "line": {"color": PALETTE[0], "strokeWidth": 2.5},
            "point": {"color": PALETTE[0], "filled": True, "size": 60, "opacity": 0.9},
            "rule": {"color": INK},
            "text": {"fontSize": 12, "color": INK},
        },
        "usermeta": {"embedOptions": dict(_EMBED_OPTIONS)},
    }


# --- makers ---------------------------------------------------------------------------------------------


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
        Order of the categories, and of the groups. Default: as they appear in `frame`.
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
    _need(frame, x, y, colour, *(spread or ()))
    across, up = ("y", "x") if sideways else ("x", "y")
    kind = "ordinal" if pd.api.types.is_numeric_dtype(frame[x]) else "nominal"
    # over numbers keep their own order; over words keep the order of the frame
    sort = list(order) if order is not None else ("ascending" if kind == "ordinal" else None)
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
    if colour:
        encoding["color"] = _colour(frame, colour, colour_title, colours)
        encoding[f"{across}Offset"] = alt.XOffset if not sideways else alt.YOffset
        encoding[f"{across}Offset"] = encoding[f"{across}Offset"](colour, type="nominal", sort=None)
    encoding["tooltip"] = _tooltip(frame, {x: x_title, y: y_title, colour: colour_title})
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
    return _titled(chart, title)


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
    _need(frame, x, y, colour, *(band or ()))
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
        "tooltip": _tooltip(frame, {x: x_title, y: y_title, colour: colour_title}),
    }
    mark = {"point": {"filled": True, "size": 45}} if dots else {}
    if steps:
        mark["interpolate"] = "step-after"
    base = alt.Chart(frame)
    if colour and band and colours is None:
        # line and band show colour and dash in one legend only where both name the same groups
        colours = frame[colour].unique().tolist()
    if colour:
        encoding["color"] = _colour(frame, colour, colour_title, colours)
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
    return _titled(chart, title)


def points(
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
    zero: bool = False,
    size: str | None = None,
    name: str | None = None,
) -> alt.Chart | alt.LayerChart:
    """Draw one point a row: two quantities against each other.

    Parameters
    ----------
    frame : DataFrame
        One row a point.
    x, y : str
        Columns with numbers or times.
    x_title, y_title, title, colour, colour_title, colours, x_domain, y_domain, x_format, y_format, x_log, y_log
        As in `lines`. Groups differ by colour and by shape.
    zero : bool, default False
        Whether both axes start at zero.
    size : str, optional
        Column with the area of the points.
    name : str, optional
        Column with a few words written beside each point.

    Returns
    -------
    altair.Chart or altair.LayerChart

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> frame = pd.DataFrame({"size": [40, 100, 500], "active": [0.3, 0.2, 0.1]})
    >>> chart = points(frame, "size", "active", x_title="members", y_title="share active")
    >>> chart.to_dict()["encoding"]["x"]["title"]
    'members'
    """
    _need(frame, x, y, colour, size, name)
    encoding = {
        "x": alt.X(
            x,
            type=_continuous(frame[x]),
            title=x_title or None,
            axis=_axis(x_format),
            scale=_scale(x_domain, log=x_log, zero=zero),
        ),
        "y": alt.Y(
            y,
            type="quantitative",
            title=y_title or None,
            axis=_axis(y_format),
            scale=_scale(y_domain, log=y_log, zero=zero),
        ),
        "tooltip": _tooltip(frame, {name: "", x: x_title, y: y_title, colour: colour_title}),
    }
    if size:
        encoding["size"] = alt.Size(size, type="quantitative", legend=None)
    labelled = {key: encoding[key] for key in ("x", "y")}
    if colour:
        encoding["color"] = _colour(frame, colour, colour_title, colours)
        encoding["shape"] = alt.Shape(
            colour,
            type="nominal",
            sort=None,
            title=colour_title or None,
            scale=alt.Scale(range=list(SHAPES), **_domain(colours)),
        )
    chart = alt.Chart(frame).mark_point().encode(**encoding)
    if name:
        words = alt.Chart(frame).mark_text(align="left", dx=9).encode(text=alt.Text(name), **labelled)
        chart = alt.layer(chart, words)
    return _titled(chart, title)


def histogram(
    frame: pd.DataFrame,
    x: str,
    *,
    x_title: str = "",
    y_title: str = "",
    title: str = "",
    bins: int = 30,
    x_domain: tuple[float, float] | None = None,
    colour: str | None = None,
    colour_title: str | None = None,
    colours: Sequence | None = None,
) -> alt.Chart:
    """Draw how often each range of values occurs.

    Parameters
    ----------
    frame : DataFrame
        One row a value.
    x : str
        Column with numbers.
    x_title, y_title, title, colour, colour_title, colours
        As in `bars`; groups are drawn over one another, half transparent.
    bins : int, default 30
        At most this many ranges.
    x_domain : (float, float), optional
        Ends of the x axis; values outside are left out.

    Returns
    -------
    altair.Chart

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> frame = pd.DataFrame({"share": [1.0, 2.0, 2.5, 9.0]})
    >>> histogram(frame, "share", x_title="share (yuan)").to_dict()["encoding"]["x"]["bin"]["maxbins"]
    30
    """
    _need(frame, x, colour)
    extent = {"extent": list(x_domain)} if x_domain else {}
    encoding = {
        "x": alt.X(
            x,
            type="quantitative",
            bin=alt.Bin(maxbins=bins, **extent),
            title=x_title or None,
            scale=_scale(x_domain, zero=False),
        ),
        "y": alt.Y("count()", title=y_title or say("how many", "个数"), stack=None),
        "tooltip": [
            alt.Tooltip(x, type="quantitative", bin=alt.Bin(maxbins=bins, **extent), title=x_title or x),
            alt.Tooltip("count()", title=y_title or say("how many", "个数")),
        ],
    }
    mark = {}
    if colour:
        encoding["color"] = _colour(frame, colour, colour_title, colours)
        mark = {"opacity": 0.55, "stroke": INK, "strokeWidth": 0.6}
    return _titled(alt.Chart(frame).mark_bar(binSpacing=1, **mark).encode(**encoding), title)


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
    return _titled(alt.layer(curve, equal).properties(width=360, height=360), title)


def survival(
    frame: pd.DataFrame,
    time: str,
    alive: str,
    *,
    x_title: str = "",
    y_title: str = "",
    title: str = "",
    colour: str | None = None,
    colour_title: str | None = None,
    colours: Sequence | None = None,
    band: tuple[str, str] | None = None,
) -> alt.Chart | alt.LayerChart:
    """Draw the share still alive after each time, as steps.

    Parameters
    ----------
    frame : DataFrame
        One row a time (and group).
    time, alive : str
        Columns: time, and share alive between 0 and 1.
    x_title, y_title, title, colour, colour_title, colours, band
        As in `lines`.

    Returns
    -------
    altair.Chart or altair.LayerChart

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> frame = pd.DataFrame({"day": [0, 7, 30], "alive": [1, 0.6, 0.3]})
    >>> survival(frame, "day", "alive", x_title="day").mark.interpolate
    'step-after'
    """
    return lines(
        frame,
        time,
        alive,
        x_title=x_title,
        y_title=y_title or say("share still alive", "仍然存活的比例"),
        title=title,
        colour=colour,
        colour_title=colour_title,
        colours=colours,
        y_domain=(0, 1),
        y_format=".0%",
        band=band,
        steps=True,
    )


def network(
    nodes: pd.DataFrame,
    links: pd.DataFrame,
    *,
    node: str = "node",
    source: str = "source",
    target: str = "target",
    title: str = "",
    colour: str | None = None,
    colour_title: str | None = None,
    colours: Sequence | None = None,
    name: str | None = None,
    big: str | None = None,
) -> alt.LayerChart:
    """Draw a small network: who is tied to whom.

    Parameters
    ----------
    nodes : DataFrame
        One row a node, with its name in column `node` and its place in columns ``x`` and ``y``
        (see `place_nodes`).
    links : DataFrame
        One row a tie, with the names of its two ends in columns `source` and `target`.
    node, source, target : str
        Names of those columns.
    title, colour, colour_title, colours
        As in `bars`; groups differ by colour and by shape.
    name : str, optional
        Column with a short text written beside each node.
    big : str, optional
        Column with the size of the nodes, for example their number of ties.

    Returns
    -------
    altair.LayerChart

    Raises
    ------
    ValueError
        If a column is missing or a tie ends at a node that is not there.

    Examples
    --------
    >>> links = pd.DataFrame({"source": ["An", "An"], "target": ["Bo", "Chen"]})
    >>> nodes = place_nodes(links)
    >>> len(network(nodes, links).layer)
    2
    """
    _need(nodes, node, "x", "y", colour, name, big)
    _need(links, source, target)
    ends = network_ends(nodes, links, node=node, source=source, target=target)
    bare = alt.Axis(labels=False, ticks=False, grid=False, domain=False, title=None)
    square = alt.Scale(domain=[-1.08, 1.08], nice=False)

    def spot(column, channel):
        return channel(column, type="quantitative", axis=bare, scale=square)

    ties = (
        alt.Chart(ends)
        .mark_rule(color="#9aa3ad", strokeWidth=1, opacity=0.7)
        .encode(x=spot("x", alt.X), y=spot("y", alt.Y), x2=alt.X2("x2"), y2=alt.Y2("y2"))
    )
    encoding = {
        "x": spot("x", alt.X),
        "y": spot("y", alt.Y),
        "tooltip": _tooltip(nodes, {node: "", name: "", colour: colour_title, big: ""}),
    }
    words = {key: encoding[key] for key in ("x", "y")}
    if colour:
        encoding["color"] = _colour(nodes, colour, colour_title, colours)
        encoding["shape"] = alt.Shape(
            colour,
            type="nominal",
            sort=None,
            title=colour_title or None,
            scale=alt.Scale(range=list(SHAPES), **_domain(colours)),
        )
    if big:
        encoding["size"] = alt.Size(big, type="quantitative", legend=None, scale=alt.Scale(range=[40, 420]))
    people = (
        alt.Chart(nodes).mark_point(size=110, opacity=1, stroke="white", strokeWidth=1).encode(**encoding)
    )
    layers = [ties, people]
    if name:
        layers.append(
            alt.Chart(nodes).mark_text(align="left", dx=9, dy=-6).encode(text=alt.Text(name), **words)
        )
    return _titled(alt.layer(*layers).properties(width=460, height=380), title)


def network_ends(
    nodes: pd.DataFrame, links: pd.DataFrame, *, node="node", source="source", target="target"
) -> pd.DataFrame:
    """Return both ends of every tie as coordinates.

    Parameters
    ----------
    nodes, links, node, source, target
        As in `network`.

    Returns
    -------
    DataFrame
        One row a tie, columns ``x``, ``y``, ``x2``, ``y2``.

    Raises
    ------
    ValueError
        If a tie ends at a node that is not there.

    Examples
    --------
    >>> nodes = pd.DataFrame({"node": ["An", "Bo"], "x": [0.0, 1.0], "y": [0.0, 1.0]})
    >>> network_ends(nodes, pd.DataFrame({"source": ["An"], "target": ["Bo"]})).values.tolist()
    [[0.0, 0.0, 1.0, 1.0]]
    """
    places = nodes.set_index(node)[["x", "y"]]
    strangers = sorted(set(links[source]).union(links[target]) - set(places.index), key=str)
    if strangers:
        raise ValueError(
            say(
                f"links end at {strangers[0]!r}, which is not among the nodes",
                f"连线的一端是 {strangers[0]!r}，但节点中没有它",
            )
        )
    first, second = places.loc[links[source]], places.loc[links[target]]
    return pd.DataFrame(
        {
            "x": first["x"].to_numpy(),
            "y": first["y"].to_numpy(),
            "x2": second["x"].to_numpy(),
            "y2": second["y"].to_numpy(),
        }
    )


def place_nodes(
    links: pd.DataFrame,
    nodes: pd.DataFrame | None = None,
    *,
    node: str = "node",
    source: str = "source",
    target: str = "target",
    seed: int = 1,
) -> pd.DataFrame:
    """Find a place on paper for every node, the same one every time.

    Parameters
    ----------
    links : DataFrame
        One row a tie.
    nodes : DataFrame, optional
        One row a node; its columns are kept. Default: the nodes that have a tie.
    node, source, target : str
        Names of the columns.
    seed : int, default 1
        Start of the layout.

    Returns
    -------
    DataFrame
        `nodes` with the columns ``x`` and ``y``, each between -1 and 1.

    Examples
    --------
    >>> links = pd.DataFrame({"source": ["An", "An"], "target": ["Bo", "Chen"]})
    >>> placed = place_nodes(links)
    >>> placed["node"].tolist()
    ['An', 'Bo', 'Chen']
    >>> bool(placed[["x", "y"]].abs().max().max() <= 1)
    True
    """
    import networkx

    if nodes is None:
        names = dict.fromkeys([*links[source], *links[target]])
        nodes = pd.DataFrame({node: sorted(names, key=str)})
    graph = networkx.Graph()
    graph.add_nodes_from(nodes[node])
    graph.add_edges_from(zip(links[source], links[target], strict=True))
    # the force method: networkx's other one needs SciPy for large graphs
    spring = networkx.spring_layout(graph, seed=seed, method="force", iterations=80)
    where = np.array([spring[name] for name in nodes[node]], dtype=float).reshape(-1, 2)
    if len(where):
        where = where - (where.max(axis=0) + where.min(axis=0)) / 2
        reach = np.abs(where).max()
        where = where / reach if reach > 0 else where
    return nodes.assign(x=where[:, 0], y=where[:, 1])


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
        raise ValueError(f"axis is {axis!r}; it must be 'x' or 'y'")
    data = alt.InlineData(values=[{"value": value, "label": label}])
    channel = {"x": alt.X, "y": alt.Y}[axis]("value", type="quantitative")
    rule = alt.Chart(data).mark_rule(color=INK, strokeDash=[4, 3], strokeWidth=1.3).encode(**{axis: channel})
    if axis == "y":
        words = alt.Chart(data).mark_text(align="right", baseline="bottom", dy=-3, dx=-2)
        words = words.encode(y=channel, x=alt.value("width"), text=alt.Text("label", type="nominal"))
    else:
        words = alt.Chart(data).mark_text(align="left", baseline="top", dx=5, dy=2)
        words = words.encode(x=channel, y=alt.value(0), text=alt.Text("label", type="nominal"))
    return alt.layer(rule, words)


# --- words and tables -------------------------------------------------------------------------------------


def describe(chart: alt.TopLevelMixin, says: str) -> alt.TopLevelMixin:
    """Give a chart the sentence that a reader who cannot see it hears.

    Parameters
    ----------
    chart : altair chart
        Any chart.
    says : str
        What the chart shows, in words: the finding, not the kind of chart.

    Returns
    -------
    altair chart
        A copy with the text alternative.

    Examples
    --------
    >>> frame = pd.DataFrame({"place": [1], "mean": [10.0]})
    >>> describe(bars(frame, "place", "mean"), "One bar.").description
    'One bar.'
    """
    return chart.properties(description=says)


def show(chart: alt.TopLevelMixin, says: str = "") -> None:
    """Show a chart together with its text alternative. Use it as the last line of a cell, or in a loop.

    Parameters
    ----------
    chart : altair chart
        Any chart.
    says : str, optional
        What the chart shows, in words.
    """
    from IPython.display import display

    display(describe(chart, says) if says else chart)


class Table:
    """A small table with a caption that screen readers announce; made by `table`."""

    def __init__(self, markup: str, plain: str):
        self._markup, self._plain = markup, plain

    def _repr_html_(self):
        return self._markup

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
    >>> markup = table_html(pd.DataFrame({"place": [1]}), "Places")
    >>> "<caption" in markup and 'scope="col"' in markup and 'scope="row"' in markup
    True
    """
    cells, names = _cells(frame.head(limit), columns, formats)
    shown = frame[list(columns)] if columns else frame
    numeric = [pd.api.types.is_numeric_dtype(shown[column]) for column in shown]
    side = ["right" if yes else "left" for yes in numeric]
    pad = "padding:2px 12px;"
    head = "".join(
        f'<th scope="col" style="text-align:{align};{pad}">{html.escape(str(name))}</th>'
        for name, align in zip(names, side, strict=True)
    )
    body = []
    for row in cells:
        first, *rest = [html.escape(cell) for cell in row]
        line = f'<th scope="row" style="text-align:{side[0]};font-weight:normal;{pad}">{first}</th>'
        line += "".join(
            f'<td style="text-align:{align};{pad}">{cell}</td>'
            for cell, align in zip(rest, side[1:], strict=True)
        )
        body.append(f"<tr>{line}</tr>")
    if len(frame) > limit:
        caption = caption + say(
            f" (first {limit} of {len(frame)} rows)", f"（共 {len(frame)} 行，只列前 {limit} 行）"
        )
    return (
        '<table class="qunxue-table" style="border-collapse:collapse;font-variant-numeric:tabular-nums">'
        f'<caption style="caption-side:top;text-align:left;padding:4px 0;font-weight:600">'
        f"{html.escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"
    )


def _cells(frame, columns, formats):
    """Return the rows of `frame` as lists of text, and the names of its columns."""
    if columns:
        _need(frame, *columns)
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


# --- pictures that need no browser ------------------------------------------------------------------------


def static_svg(spec: Mapping, description: str = "") -> str:
    """Return a chart as an SVG picture with its text alternative, safe to put beside others in one page.

    Parameters
    ----------
    spec : mapping
        A Vega-Lite specification, as ``chart.to_dict()`` returns it.
    description : str, optional
        The text alternative. Default: the chart's own, or one made from its title and axes.

    Returns
    -------
    str
        An ``<svg>`` element. Text stays text in the fonts of `FONT`, so Chinese shows wherever a Chinese
        font is installed. Ids are made unique, so that several pictures in one page do not share clip paths.

    Examples
    --------
    >>> frame = pd.DataFrame({"place": [1, 2], "mean": [10.0, 9.5]})
    >>> svg = static_svg(bars(frame, "place", "mean").to_dict(), "Place 1 earns more.")
    >>> svg.startswith("<svg") and 'role="img" aria-label="Place 1 earns more."' in svg
    True
    """
    import vl_convert

    config = dict(spec.get("config", {}), aria=False)
    svg = vl_convert.vegalite_to_svg(dict(spec, config=config))
    svg = svg[svg.index("<svg") :]
    # Vega counts its clip paths on from picture to picture: count them anew, and the same chart is the same text
    svg = _with_ids(
        svg, {name: str(number) for number, name in enumerate(re.findall(r'\bid="([\w-]+)"', svg), 1)}
    )
    mark = hashlib.sha256(svg.encode()).hexdigest()[:8]
    svg = _with_ids(svg, {name: f"q{mark}-{name}" for name in re.findall(r'\bid="([\w-]+)"', svg)})
    words = html.escape(description or text_alternative(spec), quote=True).replace("\n", " ")
    return svg.replace("<svg", f'<svg role="img" aria-label="{words}" style="max-width:100%;height:auto"', 1)


def _with_ids(svg, names):
    svg = re.sub(
        r'\b(id|xlink:href|href)="(#?)([\w-]+)"',
        lambda found: f'{found[1]}="{found[2]}{names.get(found[3], found[3])}"',
        svg,
    )
    return re.sub(r"url\(#([\w-]+)\)", lambda found: f"url(#{names.get(found[1], found[1])})", svg)


def text_alternative(spec: Mapping) -> str:
    """Return the words that stand for a chart: its description, or its title and what its axes show.

    Parameters
    ----------
    spec : mapping
        A Vega-Lite specification.

    Returns
    -------
    str

    Examples
    --------
    >>> text_alternative({"description": "Every place earns the same."})
    'Every place earns the same.'
    >>> text_alternative({"mark": "bar", "encoding": {"x": {"field": "place"}, "y": {"title": "yuan"}}})
    'Chart: yuan by place.'
    >>> text_alternative({"title": "Few do most", "encoding": {"x": {"field": "people"}, "y": {"field": "work"}}})
    'Few do most. Chart: work by people.'
    """
    if spec.get("description"):
        return str(spec["description"])
    title = spec.get("title", "")
    if isinstance(title, Mapping):
        title = title.get("text", "")
    if isinstance(title, list):
        title = " ".join(map(str, title))
    title = str(title).strip()
    if title and title[-1] not in ".!?…。！？":
        title += say(".", "。")
    parts = [title] if title else []
    axes = _axes(spec)
    if axes.get("x") and axes.get("y"):
        parts.append(
            say(
                f"Chart: {axes['y']} by {axes['x']}.",
                f"图：纵轴为{_after_han(axes['y'])}，横轴为{_after_han(axes['x'])}。",
            )
        )
    return say(" ", "").join(parts) or say("Chart.", "图。")


def _after_han(words):
    """Return words as they follow a Han character: with a blank before a letter or digit of another script."""
    return f" {words}" if words[0].isascii() and words[0].isalnum() else words


def _axes(spec):
    """Return what the first view of a specification shows on each axis."""
    for name in ("x", "y"):
        if name in spec.get("encoding", {}):
            found = {}
            for axis in ("x", "y"):
                channel = spec["encoding"].get(axis, {})
                words = channel.get("title") or channel.get("field") or channel.get("aggregate")
                found[axis] = words if isinstance(words, str) else None
            return found
    for key in ("layer", "hconcat", "vconcat", "concat"):
        for part in spec.get(key, []):
            found = _axes(part)
            if found:
                return found
    return _axes(spec["spec"]) if isinstance(spec.get("spec"), Mapping) else {}


def _render(spec: dict) -> tuple[dict, dict]:
    """Turn a specification into one output: live picture, static picture, words (an Altair renderer)."""
    words = text_alternative(spec)
    svg = static_svg(spec, words)
    # the Vega-Lite that the notebook programs ship is version 5; what we draw is the same in both
    live = dict(spec, description=words)
    live["$schema"] = _VEGALITE_SCHEMA
    live["usermeta"] = {**live.get("usermeta", {}), "embedOptions": dict(_EMBED_OPTIONS)}
    bundle = {_VEGALITE_MIME: live, "image/svg+xml": svg, "text/plain": words}
    return bundle, {_VEGALITE_MIME: {"embed_options": dict(_EMBED_OPTIONS)}}


# --- small helpers ----------------------------------------------------------------------------------------


def _need(frame, *columns):
    """Refuse a frame that lacks a column, naming it."""
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


def _continuous(column):
    return "temporal" if pd.api.types.is_datetime64_any_dtype(column) else "quantitative"


def _colour(frame, column, title, colours):
    scale = alt.Scale(range=list(PALETTE), **_domain(colours))
    return alt.Color(column, type="nominal", sort=None, title=title or None, scale=scale)


def _tooltip(frame, columns):
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


def _titled(chart, title):
    if not title:
        return chart
    # a y axis has its title above it: leave it room
    return chart.properties(title=alt.TitleParams(_wrap(title), offset=26))


def _wrap(text: str, width: int = 76) -> list[str]:
    """Break a title into lines; a Han character is as wide as two Latin ones.

    Examples
    --------
    >>> _wrap("one two three", width=8)
    ['one two', 'three']
    >>> _wrap("拼手气红包", width=6)
    ['拼手气', '红包']
    """
    found, line, used = [], "", 0
    for piece in re.findall(r"[^\s⺀-鿿豈-﫿＀-￯]+\s*|.", text):
        wide = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in piece.rstrip())
        closing = piece in "，。；：！？、）》”’"
        if line and used + wide > width and not closing:
            found.append(line.rstrip())
            line, used = "", 0
        line += piece
        used += wide + len(piece) - len(piece.rstrip())
    return [*found, line.rstrip()]


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


def _set_up():
    """Make Altair use the course's theme and output from now on."""
    alt.theme.register("qunxue", enable=True)(lambda: alt.theme.ThemeConfig(theme()))
    alt.renderers.register("qunxue", _render)
    alt.renderers.enable("qunxue")


_set_up()
