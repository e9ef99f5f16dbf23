"""Explorers, one module a lesson and named as the lesson, and activities: what a student moves, judges, sorts.

Each explorer binds a model to a chart and says in words what the chart shows. Tab shows the modules.
"""

from qunxue._lazy import parts_of as _parts_of

__getattr__, __dir__ = _parts_of(__name__, __path__)
