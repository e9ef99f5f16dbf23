"""Control panels: each binds a model to a chart and says in words what the chart shows."""

from qunxue._lazy import parts_of as _parts_of

__getattr__, __dir__ = _parts_of(__name__, __path__)
