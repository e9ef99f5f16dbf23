"""Sweep what spreads over shortcuts, once, so that a slider need not wait.

Synthetic: every row is the mean of `NETWORKS` simulated small worlds.
"""

from itertools import product

import pandas as pd

from qunxue.models import contagion

NETWORKS = 400
SHORTCUTS = (0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1)
#: The chance, in each round, that one contact suffices although two are asked for.
NOISE = 0.05


def make():
    """Return one row per threshold, way to make shortcuts, noise and share of shortcuts."""
    parts = [
        contagion.by_shortcuts(threshold, SHORTCUTS, way, noise, repeats=NETWORKS, seed=7).assign(
            threshold=threshold, way=way, noise=noise
        )
        for (threshold, noise), way in product(((1, 0.0), (2, 0.0), (2, NOISE)), contagion.WAYS)
    ]
    table = pd.concat(parts, ignore_index=True)
    table = table[["threshold", "way", "noise", "shortcuts", "share", "everybody", "rounds"]]
    return table.round({"share": 4, "everybody": 4, "rounds": 1})
