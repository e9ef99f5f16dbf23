"""One look for every picture of the course: a theme, a few chart makers, words for those who cannot see them.

``qunxue.use("en")``, the first line of every notebook, lets Altair draw with this look. Every maker returns an
ordinary Altair chart: layer it with ``+``, put two side by side with ``|``, change it with ``.properties`` and
``.encode``. Titles state the finding; axes name their unit.

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

from qunxue.charts.look import DASHES, FAINT, FONT, HEIGHT, INK, PALETTE, RULE, SHAPES, WIDTH, theme
from qunxue.charts.makers import bars, here, lines, lorenz, now, outlined, reference
from qunxue.charts.network import LAYOUTS, network, network_ends, place_nodes
from qunxue.charts.tables import Table, rows_of, table, table_html
from qunxue.charts.words import describe, static_svg, text_alternative

__all__ = [
    "DASHES",
    "FAINT",
    "FONT",
    "HEIGHT",
    "INK",
    "LAYOUTS",
    "PALETTE",
    "RULE",
    "SHAPES",
    "WIDTH",
    "Table",
    "bars",
    "describe",
    "here",
    "lines",
    "lorenz",
    "network",
    "network_ends",
    "now",
    "outlined",
    "place_nodes",
    "reference",
    "rows_of",
    "static_svg",
    "table",
    "table_html",
    "text_alternative",
    "theme",
]
