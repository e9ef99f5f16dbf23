"""A chart that stays where it is and takes new rows: the picture of every explorer.

The Vega library (0.9 MB) travels to the page once for each kernel, in the `Engine`; a chart then sends its
specification once and afterwards only the rows that changed. Nothing is fetched from a network.
"""

import os
from pathlib import Path

import altair as alt
import anywidget
import pandas as pd
import platformdirs
import traitlets
import vl_convert
from altair.utils.schemapi import debug_mode
from ipywidgets import widget_serialization

from qunxue import charts

_FOLDER = Path(__file__).parent
_SHARED = """
const shared = () => (globalThis.qunxueVega ??= (() => {
  let resolve;
  const ready = new Promise((done) => (resolve = done));
  return { ready, resolve };
})());
"""
_ENGINE = _SHARED + "export default { initialize() { shared().resolve(vegaEmbed); } };"


def bundle():
    """Return the JavaScript of Vega, Vega-Lite and Vega-Embed in one piece.

    Putting it together takes vl-convert seconds, so it is kept in the user's cache folder, one file for each version.

    Returns
    -------
    str
    """
    kept = Path(platformdirs.user_cache_dir("qunxue"), f"vega-{vl_convert.__version__}-{_key()}.js")
    try:
        return kept.read_text(encoding="utf-8")
    except OSError:
        text = vl_convert.javascript_bundle(_ENGINE)
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        scratch = kept.with_suffix(f".{os.getpid()}")
        scratch.write_text(text, encoding="utf-8")
        scratch.replace(kept)
    except OSError:
        pass  # a read-only home costs the seconds each time, nothing else
    return text


def _key():
    import hashlib

    return hashlib.sha256(_ENGINE.encode()).hexdigest()[:8]


class Engine(anywidget.AnyWidget):
    """Brings Vega to the page; one for each kernel, made by `engine`."""

    _esm = ""


_engine = None


def engine():
    """Return this kernel's only `Engine`."""
    global _engine
    if _engine is None or _engine.comm is None:
        _engine = Engine(_esm=bundle())
    return _engine


class LiveChart(anywidget.AnyWidget):
    """A Vega-Lite chart with its sentence; new rows change it in place.

    Attributes
    ----------
    spec : dict
        Vega-Lite specification whose data stand in ``datasets`` under stable names.
    sentence : str
        What the chart shows, in words. Announced when it changes, and the picture's text alternative.
    problem : str
        Why the last request could not be drawn; empty if it could.
    """

    _esm = _SHARED + (_FOLDER / "live_chart.js").read_text(encoding="utf-8")
    _css = (_FOLDER / "live_chart.css").read_text(encoding="utf-8")

    engine = traitlets.Instance(Engine).tag(sync=True, **widget_serialization)
    spec = traitlets.Dict().tag(sync=True)
    sentence = traitlets.Unicode().tag(sync=True)
    problem = traitlets.Unicode().tag(sync=True)

    def __init__(self, spec, sentence):
        super().__init__(engine=engine(), spec=spec, sentence=sentence)

    def draw(self, spec, sentence):
        """Show a new state of the chart: only rows are sent where only rows changed.

        Parameters
        ----------
        spec : dict
            As the attribute.
        sentence : str
        """
        rows, before = spec["datasets"], self.spec["datasets"]
        if _frame_of(spec) == _frame_of(self.spec):
            changed = {name: value for name, value in rows.items() if value != before[name]}
            # A page that is loaded again asks for the state: keep it true without sending it now.
            self._trait_values["spec"] = spec
            if changed:
                self.send({"rows": changed})
        else:
            self.spec = spec
        self.problem = ""
        self.sentence = sentence


def _frame_of(spec):
    return {key: value for key, value in spec.items() if key != "datasets"}, sorted(spec["datasets"])


def specification(chart, result):
    """Compose a chart and return its specification, quickly enough for every move of a slider.

    Altair checks each part against its schema and copies the rows of a frame whenever charts are layered or
    joined: 20-90 ms for the charts of this course. Here frames travel by name and nothing is checked; the
    course's tests, which draw every explorer, see a wrong chart as well.

    Parameters
    ----------
    chart : callable
        ``chart(result)`` returns an Altair chart.
    result : object
        What the model returned.

    Returns
    -------
    dict
        A Vega-Lite specification as from `stable`.

    Examples
    --------
    >>> frame = pd.DataFrame({"a": [1]})
    >>> found = specification(lambda rows: alt.Chart(rows).mark_bar().encode(x="a:Q"), frame)
    >>> found["data"], found["datasets"]
    ({'name': 'rows0'}, {'rows0': [{'a': 1}]})
    """
    frames = []

    def by_name(data):
        if not isinstance(data, pd.DataFrame):
            return alt.default_data_transformer(data)
        for number, known in enumerate(frames):
            if known is data:
                return {"name": f"frame {number}"}
        frames.append(data)
        return {"name": f"frame {len(frames) - 1}"}

    with debug_mode(False):
        drawn = chart(result)
        alt.data_transformers.register("qunxue frames by name", by_name)
        with alt.data_transformers.enable("qunxue frames by name"):
            spec = drawn.to_dict(validate=False)
    alt.data_transformers.register("qunxue frames by name", None)  # it holds the frames
    named = {f"frame {number}": charts.rows_of(frame) for number, frame in enumerate(frames)}
    return stable({**spec, "datasets": {**spec.get("datasets", {}), **named}})


def stable(spec):
    """Return a specification whose data sets have names that do not depend on their content.

    Parameters
    ----------
    spec : dict
        As from Altair's ``chart.to_dict()``, where names are hashes of the rows.

    Returns
    -------
    dict

    Examples
    --------
    >>> stable({"data": {"name": "data-5f2"}, "datasets": {"data-5f2": [{"a": 1}]}, "mark": "bar"})
    {'data': {'name': 'rows0'}, 'mark': 'bar', 'datasets': {'rows0': [{'a': 1}]}}
    """
    names = {}

    def renamed(node):
        if isinstance(node, dict):
            if set(node) <= {"name", "format"} and node.get("name") in spec.get("datasets", {}):
                return {**node, "name": names.setdefault(node["name"], f"rows{len(names)}")}
            return {key: renamed(value) for key, value in node.items()}
        return [renamed(value) for value in node] if isinstance(node, list) else node

    frame = renamed({key: value for key, value in spec.items() if key != "datasets"})
    return {**frame, "datasets": {new: spec["datasets"][old] for old, new in names.items()}}
