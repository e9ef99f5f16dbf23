"""The look of every picture: colours, fonts, the Altair theme, and how a notebook shows a chart."""

import altair as alt

from qunxue.charts.words import static_svg, text_alternative
from qunxue.language import current

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


def _locale() -> dict:
    """Return how Vega writes numbers and times on axes, in legends and tooltips, in the reader's language."""
    months = [f"{month} 月" for month in range(1, 13)]
    time = {
        "dateTime": "%Y 年 %-m 月 %-d 日 %H:%M",
        "date": "%Y 年 %-m 月 %-d 日",
        "time": "%H:%M",
        "periods": ["上午", "下午"],
        "days": [f"星期{day}" for day in "日一二三四五六"],
        "shortDays": [f"周{day}" for day in "日一二三四五六"],
        "months": months,
        "shortMonths": months,
    }
    # Vega's own steps of a time axis put an English word before the number of the day
    steps = {
        **{"year": "%Y", "quarter": "%b", "month": "%b", "week": "%-m 月 %-d 日", "date": "%-m 月 %-d 日"},
        **{"hours": "%H:%M", "minutes": "%H:%M", "seconds": ":%S", "milliseconds": ".%L"},
    }
    number = {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["¥", ""]}
    if current() == "en":
        return {}
    return {
        "locale": {"number": number, "time": time},
        "timeFormat": time["date"],
        "axisTemporal": {"format": steps},
    }


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
            **_locale(),
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
                "titleY": -12,
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


def use():
    """Let Altair draw every chart with the course's look from now on; ``qunxue.use`` does it.

    A chart that ends a cell then carries, in one output: a live picture (drawn by the Vega that JupyterLab,
    Notebook 7 and VS Code ship, so without the network), a static SVG (for exported copies) and a text alternative.
    """
    alt.theme.enable("qunxue")
    alt.renderers.enable("qunxue")


# known to Altair from here on, chosen by `use` only
alt.theme.register("qunxue", enable=False)(lambda: alt.theme.ThemeConfig(theme()))
alt.renderers.register("qunxue", _render)
