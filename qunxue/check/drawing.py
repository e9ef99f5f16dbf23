"""What a chart draws, read from its Vega-Lite specification: marks, fields, aggregates, titles, data.

Two charts that draw the same thing are the same answer, however they were written: ``x="a:Q"`` equals
``alt.X("a", type="quantitative")`` equals ``alt.X("a").bin()`` without the bin; a count made by
``transform_aggregate`` equals ``y="count()"``; a layer for each group equals one layer with a colour.
"""

import sys

from qunxue.check.transforms import NotFollowed, Stage
from qunxue.language import say

# properties of a channel that change what is drawn: when nothing is asked of one of these, it must be absent
_DECISIVE = ("aggregate", "bin", "timeUnit", "stack")
_TYPES = {"Q": "quantitative", "O": "ordinal", "N": "nominal", "T": "temporal", "G": "geojson"}
_FACETS = ("row", "column", "facet")


class NotDrawn(Exception):
    """Raised when a value is no chart, or a chart that cannot be drawn; the text says why."""


class View:
    """One mark with the channels and the data it draws, wherever it stands in a larger chart."""

    def __init__(self, mark, channels, rows, title, layer, unclear=""):
        self.mark, self.channels, self.rows, self.title = mark, channels, rows, title
        self.layer, self.unclear = layer, unclear


def specification(chart):
    """Return the Vega-Lite specification of an Altair chart, whatever the number of its data rows.

    Parameters
    ----------
    chart : altair.Chart, altair.LayerChart, altair.JupyterChart, …
        A chart of Altair's own classes.

    Returns
    -------
    dict

    Raises
    ------
    NotDrawn
        If `chart` is something else, or Altair cannot draw it.
    """
    altair = sys.modules.get("altair")
    if altair is not None and isinstance(chart, altair.JupyterChart):
        chart = chart.chart
    owner = sys.modules.get(type(chart).__module__)
    own = getattr(owner, type(chart).__name__, None) is type(chart)
    if altair is None or not own or not isinstance(chart, altair.TopLevelMixin):
        raise NotDrawn(say("not a chart of Altair", "不是 Altair 图表"))
    try:
        with altair.data_transformers.enable("default", max_rows=None):
            return chart.to_dict()
    except Exception as problem:  # any error of Altair means the same to the reader: it cannot be drawn
        lines = [line.strip() for line in str(problem).splitlines() if line.strip()]
        first = lines[0] if lines else type(problem).__name__
        raise NotDrawn(say(f"a chart that cannot be drawn ({first})", f"画不出来的图表（{first}）")) from None


def views(spec):
    """Return every mark that a specification draws.

    Parameters
    ----------
    spec : dict
        A Vega-Lite specification, as `specification` returns it.

    Returns
    -------
    list of View

    Examples
    --------
    >>> spec = {"mark": "bar", "encoding": {"x": {"field": "place", "type": "ordinal"}}}
    >>> [view.mark for view in views(spec)]
    ['bar']
    """
    found = list(_views(spec, {}, spec.get("datasets", {}), None, None, ()))
    for number, view in enumerate(found, start=1):
        view.layer = number
    return found


def _views(spec, channels, datasets, data, title, transforms):
    channels = {**channels, **spec.get("encoding", {})}
    if "data" in spec:
        # transforms belong to the data above them
        data, transforms = spec["data"], ()
    transforms = (*transforms, *spec.get("transform", ()))
    title = _words_of(spec.get("title")) or title
    facet = spec.get("facet")
    if isinstance(facet, dict):
        found = facet if any(name in facet for name in ("row", "column")) else {"facet": facet}
        channels = {**channels, **found}
    parts = [part for name in ("layer", "hconcat", "vconcat", "concat") for part in spec.get(name, ())]
    if "spec" in spec:
        parts.append(spec["spec"])
    for part in parts:
        yield from _views(part, channels, datasets, data, title, transforms)
    if "mark" in spec:
        mark = spec["mark"]
        rows, unclear = None, ""
        if isinstance(data, dict):
            rows = data["values"] if "values" in data else datasets.get(data.get("name"))
        try:
            stage = Stage(rows, transforms, _fields(channels))
        except NotFollowed as problem:
            unclear = str(problem)
        else:
            rows = stage.rows
            channels = {name: stage.channel(channel) for name, channel in channels.items()}
        kind = mark if isinstance(mark, str) else mark.get("type")
        yield View(kind, channels, rows, title, 1, unclear)


def _fields(channels):
    return {
        _neutral("field", channel["field"])
        for channel in channels.values()
        if isinstance(channel, dict) and isinstance(channel.get("field"), str)
    }


def _words_of(title):
    """Return a title's text, or "" where it has no word."""
    if isinstance(title, dict):
        title = title.get("text")
    if isinstance(title, list):
        title = " ".join(map(str, title))
    return title.strip() if isinstance(title, str) and any(map(str.isalpha, title)) else ""


def says_something(title, fields):
    """Tell whether a title has words of its own, not only a column's name.

    Parameters
    ----------
    title : str or None
    fields : iterable of str
        Columns' names.

    Examples
    --------
    >>> says_something("share (yuan)", ["share"]), says_something("Share", ["share"]), says_something("……", [])
    (True, False, False)
    """
    words = _words_of(title)
    return bool(words) and _bare(words) not in {_bare(field) for field in fields}


def _bare(text):
    return "".join(letter for letter in str(text).casefold() if letter.isalnum())


def wanted_channel(wanted):
    """Return what a task asks of a channel as a dict of Vega-Lite properties.

    Parameters
    ----------
    wanted : str or dict
        Altair's shorthand (``"place"``, ``"mean(share):Q"``, ``"count()"``, ``"year(date)"``,
        ``"bin(share)"``) or a dict of properties, whose ``"shorthand"`` is read in the same way.

    Returns
    -------
    dict

    Examples
    --------
    >>> wanted_channel("mean(share):Q")
    {'aggregate': 'mean', 'field': 'share', 'type': 'quantitative'}
    >>> wanted_channel("count()")
    {'aggregate': 'count'}
    """
    if isinstance(wanted, dict):
        asked = dict(wanted)
        return {**wanted_channel(asked.pop("shorthand")), **asked} if "shorthand" in asked else asked
    field, colon, letter = wanted.rpartition(":")
    kind = _TYPES.get(letter) or (letter if letter in _TYPES.values() else None)
    if not colon or kind is None:
        field, kind = wanted, None
    asked = {}
    if field.endswith(")") and "(" in field:
        word, _, field = field[:-1].partition("(")
        if word == "bin":
            asked["bin"] = True
        elif word.lower().startswith(("year", "quarter", "month", "week", "day", "date", "hour", "minute")):
            asked["timeUnit"] = word
        else:
            asked["aggregate"] = word
    if field:
        asked["field"] = field
    if kind:
        asked["type"] = kind
    return asked


def channel_fits(drawn, asked):
    """Tell whether a drawn channel does what is asked.

    Parameters
    ----------
    drawn : dict or None
        The channel in the specification.
    asked : dict
        A result of `wanted_channel`.

    Returns
    -------
    bool

    Examples
    --------
    >>> channel_fits({"field": "a", "type": "ordinal"}, wanted_channel("a"))
    True
    >>> channel_fits({"field": "a", "aggregate": "mean"}, wanted_channel("a"))
    False
    """
    if not isinstance(drawn, dict):
        return False
    drawn = {**drawn, **drawn["condition"]} if isinstance(drawn.get("condition"), dict) else drawn
    return all(
        _same(_neutral(name, drawn.get(name)), _neutral(name, asked.get(name)))
        for name in {*_DECISIVE, *asked}
    )


def _neutral(name, value):
    if name == "bin":
        return value not in (None, False)
    if name == "stack":
        # stacked from zero or not at all: the lengths are the values; otherwise they are not
        return value if value in ("normalize", "center") else None
    if name == "aggregate" and value == "average":
        return "mean"
    if name == "timeUnit":
        value = value.get("unit") if isinstance(value, dict) else value
        return value.replace("utc", "", 1) if isinstance(value, str) else value
    if name == "field" and isinstance(value, str):
        return value.replace("\\", "")
    return value


def _same(drawn, asked):
    if isinstance(asked, dict) and isinstance(drawn, dict):
        return all(name in drawn and _same(drawn[name], part) for name, part in asked.items())
    return type(drawn) is type(asked) and drawn == asked


def channel_words(channel):
    """Return in words what a channel shows.

    Examples
    --------
    >>> channel_words({"field": "share", "aggregate": "mean", "type": "quantitative"})
    'mean(share), quantitative'
    >>> channel_words(None)
    'nothing'
    """
    if not isinstance(channel, dict):
        return say("nothing", "没有内容")
    if isinstance(channel.get("condition"), dict):
        channel = {**channel, **channel["condition"]}
    if "field" not in channel and "aggregate" not in channel:
        fixed = channel.get("value", channel.get("datum"))
        if fixed is None:
            return say("nothing", "没有内容")
        return say(f"the fixed value {fixed!r}", f"固定值 {fixed!r}")
    text = _neutral("field", channel.get("field", "")) or ""
    if not isinstance(text, str):
        text = str(text)
    if _neutral("bin", channel.get("bin")):
        text = f"bin({text})"
    unit = _neutral("timeUnit", channel.get("timeUnit"))
    if unit:
        text = f"{unit}({text})"
    if channel.get("aggregate"):
        text = f"{channel['aggregate']}({text})"
    if _neutral("stack", channel.get("stack")):
        text = say(f"{text} with stack={channel['stack']!r}", f"{text}（stack={channel['stack']!r}）")
    kinds = {
        "quantitative": say("quantitative", "数量（quantitative）"),
        "ordinal": say("ordinal", "有序类别（ordinal）"),
        "nominal": say("nominal", "无序类别（nominal）"),
        "temporal": say("temporal", "时间（temporal）"),
    }
    kind = kinds.get(channel.get("type"))
    return say(f"{text}, {kind}", f"{text}，{kind}") if kind else text


def axis_titled(channel):
    """Tell whether the author of the chart gave a channel a title of its own.

    Examples
    --------
    >>> axis_titled({"field": "share", "title": "share (yuan)"}), axis_titled({"field": "share"})
    (True, False)
    >>> axis_titled({"field": "share", "title": "Share"})
    False
    """
    if not isinstance(channel, dict):
        return False
    inner = channel.get("axis") or channel.get("legend") or channel.get("header")
    titles = [channel.get("title"), inner.get("title") if isinstance(inner, dict) else None]
    field = _neutral("field", channel.get("field"))
    return any(says_something(title, [field] if isinstance(field, str) else []) for title in titles)


def channel_place(channel):
    """Return in brackets what tasks call a channel, or "".

    Examples
    --------
    >>> channel_place("x"), channel_place("tooltip")
    (' (the horizontal axis)', '')
    """
    names = {
        "x": say("the horizontal axis", "横轴"),
        "y": say("the vertical axis", "纵轴"),
        "color": say("the colour", "颜色"),
        "size": say("the size", "大小"),
        "shape": say("the shape", "形状"),
        "column": say("the panels side by side", "左右分图"),
        "row": say("the panels one below the other", "上下分图"),
        "facet": say("the panels", "分图"),
        "strokeDash": say("the dashes", "虚线样式"),
    }
    named = names.get(channel)
    return say(f" ({named})", f"（{named}）") if named else ""
