"""The frame of every explorer: controls, one live chart, the sentence that reads it, the numbers as a table, a reset.

An explorer holds no model. It names its controls, and four small functions tie a model to a picture:

>>> import altair as alt
>>> from qunxue import say
>>> from qunxue.explorers import panel
>>> from qunxue.models import group_size
>>> import pandas as pd
>>> def pairs_by_size():
...     controls = {"members": panel.whole(say("Members", "人数"), 2, 500, value=40)}
...
...     def compute(members):
...         sizes = range(2, members + 1)
...         return pd.DataFrame({"members": sizes, "pairs": group_size.pairs(list(sizes))})
...
...     def chart(frame):
...         return alt.Chart(frame).mark_line().encode(x="members:Q", y="pairs:Q")
...
...     def says(frame, members):
...         pairs = frame["pairs"].iloc[-1]
...         return say(f"{members} people are {pairs} pairs.", f"{members} 个人有 {pairs} 对。")
...
...     return panel.Explorer(say("Pairs in a group", "群里有多少对"), controls, compute, chart, says)
>>> explorer = pairs_by_size()
>>> explorer.sentence
'40 people are 780 pairs.'
>>> explorer.set(members=3)
>>> explorer.sentence
'3 people are 3 pairs.'

The chart is composed once; afterwards only rows travel, and only those that changed. So that this works:

- every frame that the chart draws is an entry of what `compute` returns, or never changes: transform in `compute`, not
  in `chart`;
- `chart` fixes its axes, its titles and the order of its groups; a control that does change them is named in `redraws`,
  and the chart is composed anew when it moves;
- `compute` stays under 15 ms at the default settings (cache what is slower).

A test of the course moves every control of every explorer and compares with a chart composed afresh.
"""

import html

import ipywidgets as widgets
import pandas as pd

from qunxue import charts
from qunxue.explorers.live_chart import LiveChart, compose, frames
from qunxue.language import say

_LABEL = {"description_width": "19em"}
_WIDE = {"width": "640px", "max_width": "100%"}


def whole(label, low, high, value, step=1):
    """Return a slider for whole numbers.

    Parameters
    ----------
    label : str
        What is set, with its unit.
    low, high, value, step : int
        Ends, start and step.

    Returns
    -------
    ipywidgets.IntSlider
    """
    return widgets.IntSlider(value, low, high, step, description=label, style=_LABEL, layout=_WIDE)


def number(label, low, high, value, step, written=".2f"):
    """Return a slider for numbers with a fraction.

    Parameters
    ----------
    label : str
        What is set, with its unit.
    low, high, value, step : float
        Ends, start and step.
    written : str
        How the number is written, for instance ``".0%"``.

    Returns
    -------
    ipywidgets.FloatSlider
    """
    return widgets.FloatSlider(
        value,
        min=low,
        max=high,
        step=step,
        readout_format=written,
        description=label,
        style=_LABEL,
        layout=_WIDE,
    )


def steps(label, values, value, written=None):
    """Return a slider over a few given values, which need not be evenly spaced.

    Parameters
    ----------
    label : str
    values : sequence
        In the order of the slider.
    value : object
        One of `values`.
    written : callable, optional
        How a value is shown; ``str`` if not given.

    Returns
    -------
    ipywidgets.SelectionSlider
    """
    options = [((written or str)(each), each) for each in values]
    return widgets.SelectionSlider(
        options=options, value=value, description=label, style=_LABEL, layout=_WIDE
    )


def choice(label, options, value=None):
    """Return a drop-down list.

    Parameters
    ----------
    label : str
    options : dict of str to object
        What the reader sees, and what `compute` gets.
    value : object, optional
        What is chosen at the start; the first if not given.

    Returns
    -------
    ipywidgets.Dropdown
    """
    start = next(iter(options.values())) if value is None else value
    return widgets.Dropdown(
        options=list(options.items()), value=start, description=label, style=_LABEL, layout=_WIDE
    )


def toggle(label, value=False):
    """Return a box to tick.

    Parameters
    ----------
    label : str
    value : bool

    Returns
    -------
    ipywidgets.Checkbox
    """
    return widgets.Checkbox(value, description=label, indent=False, layout=_WIDE)


def several(label, options, value=()):
    """Return a list in which several entries may be chosen.

    Parameters
    ----------
    label : str
    options : dict of str to object
    value : sequence
        What is chosen at the start.

    Returns
    -------
    ipywidgets.SelectMultiple
    """
    rows = min(len(options), 8)
    return widgets.SelectMultiple(
        options=list(options.items()),
        value=tuple(value),
        rows=rows,
        description=label,
        style=_LABEL,
        layout=_WIDE,
    )


class Explorer(widgets.VBox):
    """Controls bound to a model and one live chart.

    Parameters
    ----------
    title : str
        What can be explored.
    controls : dict of str to ipywidgets widget
        By the name under which `compute` gets their values; made by `whole`, `number`, `steps`, `choice`, `toggle`, `several`.
    compute : callable
        ``compute(**values)`` calls the model and returns a DataFrame (or any object that the next two understand).
        A ValueError is shown to the reader, and the last good chart stays.
    chart : callable
        ``chart(result)`` returns an Altair chart; called at the start, and when one of `redraws` has moved.
    says : callable
        ``says(result, **values)`` returns the line that reads the chart in words.
    table : callable, optional
        ``table(result)`` returns the DataFrame behind the button; `result` itself if not given.
    columns, formats : dict, optional
        How the table's columns are called and written; as in `charts.table`.
    below : callable, optional
        ``below(result, **values)`` returns HTML shown below the sentence, for instance a list of messages. Escape what is not yours.
    redraws : sequence of str
        Names of the controls that change the picture itself: its axes, titles or groups.

    Attributes
    ----------
    sentence, problem : str
        What is said at present.
    result : object
        What `compute` returned last.
    spec : dict
        The Vega-Lite specification drawn at present.
    below : str
        The HTML below the sentence; empty if there is none.
    """

    def __init__(
        self,
        title,
        controls,
        compute,
        chart,
        says,
        *,
        table=None,
        columns=None,
        formats=None,
        below=None,
        redraws=(),
    ):
        self._title, self._controls = title, controls
        self._compute, self._chart, self._says, self._below_of = compute, chart, says, below
        self._table_of, self._columns, self._formats = table or (lambda result: result), columns, formats
        self._start = {name: control.value for name, control in controls.items()}
        self._quiet = False

        self.result = compute(**self._start)
        self._redraws, self._drawn = tuple(redraws), ()
        self._drawn_for = self._picture(self._start)
        self._live = LiveChart(self.compose(), says(self.result, **self._start))
        self._extra = widgets.HTML()
        self._numbers = widgets.HTML()
        self._show = widgets.ToggleButton(
            False, description=say("Show the table", "显示数据表"), layout={"width": "auto"}
        )
        self._reset = widgets.Button(description=say("Reset", "恢复初始值"), layout={"width": "auto"})

        self._show.observe(self._on_show, "value")
        self._reset.on_click(lambda _: self.reset())
        for control in controls.values():
            control.observe(self._on_move, "value")
        heading = widgets.HTML(f'<strong style="font-size:15px">{html.escape(title)}</strong>')
        buttons = widgets.HBox([self._show, self._reset])
        rows = [
            heading,
            *controls.values(),
            self._live,
            *([self._extra] if below else []),
            buttons,
            self._numbers,
        ]
        super().__init__(rows)
        self.add_class("qunxue-explorer")
        self._fill_below()

    @property
    def values(self):
        """Present values of the controls, by name."""
        return {name: control.value for name, control in self._controls.items()}

    @property
    def controls(self):
        """The controls, by name."""
        return dict(self._controls)

    @property
    def sentence(self):
        """The line that reads the chart."""
        return self._live.sentence

    @property
    def problem(self):
        """What could not be drawn; empty if all is well."""
        return self._live.problem

    @property
    def spec(self):
        """The Vega-Lite specification drawn at present."""
        return self._live.spec

    @property
    def below(self):
        """The HTML below the sentence."""
        return self._extra.value

    def table(self):
        """Return the numbers behind the chart, with the headings that the reader sees.

        Returns
        -------
        DataFrame
        """
        frame = pd.DataFrame(self._table_of(self.result))
        return frame[list(self._columns)].rename(columns=self._columns) if self._columns else frame

    def set(self, **values):
        """Move several controls at once and draw once.

        Parameters
        ----------
        **values
            New values by the name of the control.
        """
        self._quiet = True
        try:
            for name, value in values.items():
                self._controls[name].value = value
        finally:
            self._quiet = False
        self._redraw()

    def reset(self):
        """Go back to the settings of the start."""
        self.set(**self._start)

    def _on_move(self, _):
        if not self._quiet:
            self._redraw()

    def _redraw(self):
        values = self.values
        try:
            result = self._compute(**values)
            sentence = self._says(result, **values)
        except ValueError as error:
            self._live.problem = str(error)
            return
        self.result = result
        picture = self._picture(values)
        if picture == self._drawn_for:
            known = frames(result)
            self._live.refill({name: charts.rows_of(known[name]) for name in self._drawn}, sentence)
        else:
            self._live.draw(self.compose(), sentence)
            self._drawn_for = picture
        self._fill_below()
        if self._show.value:
            self._fill_numbers()

    def _picture(self, values):
        """Return the values on which the picture itself depends."""
        return tuple(values[name] for name in self._redraws)

    def compose(self):
        """Compose the chart of the present result anew and return its specification.

        Returns
        -------
        dict
        """
        spec, self._drawn = compose(self._chart, self.result)
        spec["config"] = {**spec.get("config", {}), "aria": False}
        return spec

    def _fill_below(self):
        if self._below_of:
            self._extra.value = self._below_of(self.result, **self.values)

    def _on_show(self, change):
        self._show.description = (
            say("Hide the table", "收起数据表") if change["new"] else say("Show the table", "显示数据表")
        )
        if change["new"]:
            self._fill_numbers()
        else:
            self._numbers.value = ""

    def _fill_numbers(self):
        self._numbers.value = charts.table_html(
            pd.DataFrame(self._table_of(self.result)), self._title, self._columns, self._formats
        )

    def _repr_mimebundle_(self, **options):
        """Offer a static picture and the sentence as well, for copies that are exported or printed."""
        bundle = super()._repr_mimebundle_(**options)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        data["image/svg+xml"] = charts.static_svg(self._live.spec, self.sentence)
        data["text/plain"] = f"{self._title}\n{self.sentence}"
        return (data, metadata) if metadata else data
