"""What a chart draws, read from its Vega-Lite specification: marks, fields, aggregates, titles, data.

Two charts that draw the same thing are the same answer, however they were written: ``x="a:Q"`` equals
``alt.X("a", type="quantitative")`` equals ``alt.X("a").bin()`` without the bin.
"""

import sys

from qunxue.language import say

# properties of a channel that change what is drawn: when nothing is asked of one of these, it must be absent
_DECISIVE = ("aggregate", "bin", "timeUnit")
_TYPES = {"Q": "quantitative", "O": "ordinal", "N": "nominal", "T": "temporal", "G": "geojson"}
_FACETS = ("row", "column", "facet")


class NotDrawn(Exception):
    """Raised when a value is no chart, or a chart that cannot be drawn; the text says why."""


class View:
    """One mark with the channels and the data it draws, wherever it stands in a larger chart."""

    def __init__(self, mark, channels, rows, titled):
        self.mark, self.channels, self.rows, self.titled = mark, channels, rows, titled


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
    return list(_views(spec, {}, spec.get("datasets", {}), None, False))


def _views(spec, channels, datasets, data, titled):
    channels = {**channels, **spec.get("encoding", {})}
    data = spec.get("data", data)
    titled = titled or _has_words(spec.get("title"))
    facet = spec.get("facet")
    if isinstance(facet, dict):
        found = facet if any(name in facet for name in ("row", "column")) else {"facet": facet}
        channels = {**channels, **found}
    parts = [part for name in ("layer", "hconcat", "vconcat", "concat") for part in spec.get(name, ())]
    if "spec" in spec:
        parts.append(spec["spec"])
    for part in parts:
        yield from _views(part, channels, datasets, data, titled)
    if "mark" in spec:
        mark = spec["mark"]
        rows = None
        if isinstance(data, dict):
            rows = data["values"] if "values" in data else datasets.get(data.get("name"))
        yield View(mark if isinstance(mark, str) else mark.get("type"), channels, rows, titled)


def _has_words(title):
    if isinstance(title, dict):
        title = title.get("text")
    if isinstance(title, list):
        title = "".join(map(str, title))
    return isinstance(title, str) and bool(title.strip())


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
    """
    if not isinstance(channel, dict):
        return False
    inner = channel.get("axis") or channel.get("legend") or channel.get("header")
    return _has_words(channel.get("title")) or (isinstance(inner, dict) and _has_words(inner.get("title")))
