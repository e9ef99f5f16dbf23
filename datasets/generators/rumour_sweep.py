"""Sweep a rumour over networks, checking and a limit on telling, once, so that a slider need not wait.

Synthetic: every row is made of `RUNS` simulated rumours.
"""

import numpy as np
import pandas as pd

from qunxue.models import rumour

PEOPLE, RUNS = 200, 100
CHECKING = (0.0, 0.2, 0.4, 0.6, 0.8)
NO_LIMIT = 0
LIMITS = (1, 2, 5, NO_LIMIT)


def make():
    """Return one row per network, share that checks and limit on telling."""
    rows = []
    for kind in rumour.NETWORKS:
        graphs = [rumour.network(kind, PEOPLE, seed) for seed in range(1 if kind == "everybody" else RUNS)]
        for checking in CHECKING:
            for limit in LIMITS:
                never = [
                    float((rumour.spread(graphs[run % len(graphs)], checking, limit or None, run) < 0).mean())
                    for run in range(RUNS)
                ]
                low, middle, high = np.percentile(never, [5, 50, 95])
                rows.append((kind, checking, limit, np.mean(never), low, middle, high))
    names = ["network", "checking", "limit", "never", "low", "median", "high"]
    return pd.DataFrame(rows, columns=names).round(4)
