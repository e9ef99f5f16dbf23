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
        """Show another chart.

        Parameters
        ----------
        spec : dict
            As the attribute.
        sentence : str
        """
        self.spec = spec
        self.problem = ""
        self.sentence = sentence

    def refill(self, rows, sentence):
        """Show the same chart with other rows; only those that changed are sent.

        Parameters
        ----------
        rows : dict of str to list of dict
            By the name of the data set.
        sentence : str
        """
        before = self.spec["datasets"]
        changed = {name: values for name, values in rows.items() if values != before[name]}
        # A page that is loaded again asks for the state: keep it true without sending it now.
        self._trait_values["spec"] = {**self.spec, "datasets": {**before, **rows}}
        if changed:
            self.send({"rows": changed})
        self.problem = ""
        self.sentence = sentence


def compose(chart, result):
    """Compose a chart and return its specification; the frames of the result stand in it by their names.

    Parameters
    ----------
    chart : callable
        ``chart(result)`` returns an Altair chart.
    result : DataFrame or dict
        What a model returned. A frame that the chart draws is an entry of it, untouched; the rows of any other
        frame are taken to stay the same as long as the picture does.

    Returns
    -------
    (dict, list of str)
        The specification, and the names of the frames that the chart draws.

    Examples
    --------
    >>> frame = pd.DataFrame({"a": [1]})
    >>> spec, drawn = compose(lambda rows: alt.Chart(rows).mark_bar().encode(x="a:Q"), frame)
    >>> spec["data"], spec["datasets"], drawn
    ({'name': 'rows'}, {'rows': [{'a': 1}]}, ['rows'])
    """
    named = frames(result)
    fixed, drawn = [], []

    def by_name(rows):
        if not isinstance(rows, pd.DataFrame):
            return alt.default_data_transformer(rows)
        for name, frame in named.items():
            if frame is rows:
                drawn.append(name)
                return {"name": name}
        place = next((place for place, frame in enumerate(fixed) if frame is rows), len(fixed))
        fixed[place:] = fixed[place:] or [rows]
        return {"name": f"fixed {place}"}

    alt.data_transformers.register("qunxue frames by name", by_name)
    with alt.theme.enable("qunxue"), alt.data_transformers.enable("qunxue frames by name"):
        spec = chart(result).to_dict()
    alt.data_transformers.register("qunxue frames by name", None)  # it holds the frames
    drawn = sorted(set(drawn))
    rows = {f"fixed {place}": charts.rows_of(frame) for place, frame in enumerate(fixed)}
    rows |= {name: charts.rows_of(named[name]) for name in drawn}
    return {**spec, "datasets": {**spec.get("datasets", {}), **rows}}, drawn


def frames(result):
    """Return the frames of what a model returned, by name.

    Examples
    --------
    >>> list(frames({"people": pd.DataFrame(), "gini": 0.5})), list(frames(pd.DataFrame()))
    (['people'], ['rows'])
    """
    parts = result if isinstance(result, dict) else {"rows": result}
    return {name: part for name, part in parts.items() if isinstance(part, pd.DataFrame)}
