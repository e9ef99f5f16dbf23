"""Sweep simple and complex contagion over rewiring, once, so that a slider need not wait.

Synthetic: every row is the mean of `NETWORKS` simulated small worlds.
"""

import pandas as pd

from qunxue.models import contagion

NETWORKS = 400
REWIRINGS = (0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1)


def make():
    """Return one row per threshold and chance of rewiring."""
    parts = [
        contagion.adoption_by_rewiring(threshold, REWIRINGS, repeats=NETWORKS, seed=7).assign(
            threshold=threshold
        )
        for threshold in (1, 2, 3)
    ]
    table = pd.concat(parts, ignore_index=True)[["threshold", "rewiring", "share", "everybody"]]
    return table.round({"share": 4, "everybody": 4})
