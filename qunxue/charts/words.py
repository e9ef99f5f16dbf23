"""What stands for a chart where none can be seen: its words, and a static picture."""

import hashlib
import html
import re
import unicodedata
from collections.abc import Mapping

import altair as alt

from qunxue.language import say


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
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"place": [1], "mean": [10.0]})
    >>> describe(alt.Chart(frame).mark_bar().encode(x="place", y="mean"), "One bar.").description
    'One bar.'
    """
    return chart.properties(description=says)


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
        An ``<svg>`` element. Text stays text in the fonts of the theme, so Chinese shows wherever a Chinese
        font is installed. Ids are made unique, so that several pictures in one page do not share clip paths.

    Examples
    --------
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"place": [1, 2], "mean": [10.0, 9.5]})
    >>> chart = alt.Chart(frame).mark_bar().encode(x="place", y="mean")
    >>> svg = static_svg(chart.to_dict(), "Place 1 earns more.")
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


def wrap(text: str, width: int = 76) -> list[str]:
    """Break a title into lines; a Han character is as wide as two Latin ones.

    Parameters
    ----------
    text : str
    width : int
        In Latin letters.

    Returns
    -------
    list of str

    Examples
    --------
    >>> wrap("one two three", width=8)
    ['one two', 'three']
    >>> wrap("拼手气红包", width=6)
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
