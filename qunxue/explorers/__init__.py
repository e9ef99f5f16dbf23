"""Control panels: each binds a model to a chart and says in words what the chart shows."""

import qunxue.charts  # noqa: F401  (before anything else here imports Altair: it does so in a third of the time)
