"""Small networks: where each node stands, and who is tied to whom."""

import math
from collections.abc import Mapping, Sequence

import altair as alt
import numpy as np
import pandas as pd

from qunxue.charts.look import FAINT
from qunxue.charts.makers import colour_of, need, shape_of, titled, tooltip
from qunxue.language import say


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
    colours: Sequence | Mapping | None = None,
    shapes: Mapping | None = None,
    legend: bool = True,
    name: str | None = None,
    size: float | str = 110,
    dash: str | None = None,
    dash_title: str | None = None,
    dashes: Sequence | None = None,
    tooltips: Mapping | None = None,
) -> alt.LayerChart:
    """Draw a small network: who is tied to whom.

    Parameters
    ----------
    nodes : DataFrame
        One row a node, with its name in column `node` and its place in columns ``x`` and ``y``
        (see `place_nodes`).
    links : DataFrame
        One row a tie, with the names of its two ends in columns `source` and `target`, or what `network_ends` made of it.
    node, source, target : str
        Names of those columns.
    title, colour, colour_title, colours
        As in `bars`; groups differ by colour and by shape.
    shapes : mapping, optional
        Shape of each group. Default: in the order of `SHAPES`.
    legend : bool, default True
        Whether the groups are named; leave it out where they only tell neighbours apart.
    name : str, optional
        Column with a short text written beside each node.
    size : float or str
        Area of the nodes in square pixels, or the column that holds it.
    dash : str, optional
        Column of `links` with the kinds of ties; the first kind is drawn solid, the second dashed.
    dash_title, dashes
        Name and order of those kinds.
    tooltips : mapping, optional
        Further columns that a node shows when it is pointed at, by their titles.

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
    need(nodes, node, "x", "y", colour, name, *([size] if isinstance(size, str) else []))
    ends = links
    if not {"x", "y", "x2", "y2"} <= set(links):
        need(links, source, target)
        ends = network_ends(nodes, links, node=node, source=source, target=target)
    ties = (
        alt.Chart(ends)
        .mark_rule(color="#87909a", strokeWidth=1, opacity=0.7)
        .encode(x=_spot("x", alt.X), y=_spot("y", alt.Y), x2=alt.X2(field="x2"), y2=alt.Y2(field="y2"))
    )
    if dash:
        need(ends, dash)
        ties = ties.encode(
            strokeDash=alt.StrokeDash(
                dash,
                type="nominal",
                title=dash_title,
                scale=alt.Scale(domain=list(dashes), range=[[1, 0], [4, 3]]),
                legend=alt.Legend(symbolType="stroke", symbolStrokeColor=FAINT),
            )
        )
    place = {"x": _spot("x", alt.X), "y": _spot("y", alt.Y)}
    told = {
        node: say("member", "成员"),
        name: say("name", "名称"),
        colour: colour_title or say("group", "类别"),
    }
    told |= tooltips or {}
    encoding = {**place, "tooltip": tooltip(nodes, told)}
    if colour:
        encoding["color"] = colour_of(colour, colour_title, colours)
        encoding["shape"] = shape_of(colour, colour_title, colours, shapes)
        if not legend:
            encoding["color"]["legend"] = encoding["shape"]["legend"] = None
    mark = {"opacity": 1, "stroke": "white", "strokeWidth": 1}
    if isinstance(size, str):
        encoding["size"] = alt.Size(size, type="quantitative", legend=None, scale=None)
    else:
        mark["size"] = size
    people = alt.Chart(nodes).mark_point(**mark).encode(**encoding)
    layers = [ties, people]
    if name:
        words = alt.Chart(nodes).mark_text(align="left", dx=9, dy=-6)
        layers.append(words.encode(text=alt.Text(name, type="nominal"), **place))
    return titled(alt.layer(*layers).properties(width=460, height=380), title)


def _spot(column, channel):
    bare = alt.Axis(labels=False, ticks=False, grid=False, domain=False, title=None)
    return channel(column, type="quantitative", axis=bare, scale=alt.Scale(domain=[-1.12, 1.12], nice=False))


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
    place = dict(zip(nodes[node], zip(nodes["x"], nodes["y"], strict=True), strict=True))
    strangers = sorted(set(links[source]).union(links[target]) - set(place), key=str)
    if strangers:
        raise ValueError(
            say(
                f"links end at {strangers[0]!r}, which is not among the nodes",
                f"连线的一端是 {strangers[0]!r}，但节点中没有它",
            )
        )
    ties = zip(links[source], links[target], strict=True)
    ends = [place[one] + place[other] for one, other in ties]
    return pd.DataFrame(ends, columns=["x", "y", "x2", "y2"], dtype=float)


#: Turn from one seed of a sunflower to the next: its rows never line up.
_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
#: How `place_nodes` can lay out a network.
LAYOUTS = ("spring", "ring", "middle", "star", "groups", "islands")


def place_nodes(
    links: pd.DataFrame,
    nodes: pd.DataFrame | None = None,
    *,
    node: str = "node",
    source: str = "source",
    target: str = "target",
    how: str = "spring",
    group: str | None = None,
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
    how : {"spring", "ring", "middle", "star", "groups", "islands"}
        Ties pull (``spring``); one ring; the first in the middle and the last outside; the first alone in the middle;
        small circles of each group, in one ring (``groups``) or strewn over the picture (``islands``).
    group : str, optional
        Column with the number of each node's group, counted from 0; for ``groups`` and ``islands``.
    seed : int, default 1
        Start of the layout by ties.

    Returns
    -------
    DataFrame
        `nodes` with the columns ``x`` and ``y``, each between -1 and 1.

    Raises
    ------
    ValueError
        If the layout is unknown.

    Examples
    --------
    >>> links = pd.DataFrame({"source": ["An", "An"], "target": ["Bo", "Chen"]})
    >>> placed = place_nodes(links)
    >>> placed["node"].tolist()
    ['An', 'Bo', 'Chen']
    >>> bool(placed[["x", "y"]].abs().max().max() <= 1)
    True
    >>> place_nodes(links, how="star")[["x", "y"]].iloc[0].tolist()
    [0.0, 0.0]
    """
    if how not in LAYOUTS:
        known = ", ".join(LAYOUTS)
        raise ValueError(say(f"how is {how!r}; allowed: {known}", f"how 的值是 {how!r}；可用的有：{known}"))
    if nodes is None:
        names = dict.fromkeys([*links[source], *links[target]])
        nodes = pd.DataFrame({node: sorted(names, key=str)})
    number = len(nodes)
    if how == "spring":
        where = _by_ties(nodes[node], zip(links[source], links[target], strict=True), seed)
    elif how == "ring":
        where = _ring(number, 1.0)
    elif how == "middle":
        where = _sunflower(number, 1.0)
    elif how == "star":  # the innermost places stay empty, so that the middle stands alone
        where = np.vstack([[[0.0, 0.0]], _sunflower(number + 5, 1.0)[6:]])
    else:
        need(nodes, group or "group")
        where = _in_groups(nodes[group or "group"], in_a_ring=how == "groups")
    return nodes.assign(x=where[:, 0], y=where[:, 1])


def _by_ties(names, ties, seed):
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(names)
    graph.add_edges_from(ties)
    # the force method: networkx's other one needs SciPy for large graphs
    spring = networkx.spring_layout(graph, seed=seed, method="force", iterations=80)
    where = np.array([spring[name] for name in names], dtype=float).reshape(-1, 2)
    if len(where):
        where = where - (where.max(axis=0) + where.min(axis=0)) / 2
        reach = np.abs(where).max()
        where = where / reach if reach > 0 else where
    return where


def _sunflower(number, radius):
    turn = np.arange(number)
    reach = radius * np.sqrt((turn + 0.5) / number)
    return np.column_stack([reach * np.cos(turn * _GOLDEN_ANGLE), reach * np.sin(turn * _GOLDEN_ANGLE)])


def _ring(number, radius, start=0.0):
    angle = 2 * math.pi * np.arange(number) / max(number, 1) + start
    return radius * np.column_stack([np.cos(angle), np.sin(angle)])


def _in_groups(groups, in_a_ring):
    """Return places in small circles, one for each group, none touching another."""
    groups = np.asarray(groups)
    number = int(groups.max()) + 1
    middles = _ring(number, 0.8, math.pi / 2) if in_a_ring else _sunflower(number, 0.86)
    radius = min(0.3, 0.64 * math.pi / number) if in_a_ring else 0.46 / math.sqrt(number)
    sizes = np.bincount(groups)
    places = np.zeros((groups.size, 2))
    for group, middle in enumerate(middles):
        around = _ring(sizes[group], radius * math.sqrt(sizes[group] / sizes.max()), 0.4 * group)
        places[groups == group] = middle + around
    return places
