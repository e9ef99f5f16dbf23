"""What is left of a community 2.0 when its star goes, by how much its members know one another.

Simulated with `qunxue.models.communities.label`: 400 communities for each size and number of own ties.
"""

import numpy as np
import pandas as pd

from qunxue.models import centralisation, communities

SIZES = (30, 60, 120, 300)
OWN_TIES = np.arange(0, 4.01, 0.25)
REPEATS = 400


def make():
    """Return the sweep.

    Returns
    -------
    pandas.DataFrame
        Columns ``members`` (star included), ``own_ties``, and ``left``, ``low``, ``high``: mean, 5th
        and 95th percentile of the share of the remaining members in the largest connected part.
    """
    rng = np.random.default_rng(11)
    rows = []
    for members in SIZES:
        for own_ties in OWN_TIES:
            graphs = (communities.label(members, own_ties, rng) for _ in range(REPEATS))
            left = [centralisation.parts_as_they_leave(graph, [0])[-1] / (members - 1) for graph in graphs]
            values = (np.mean(left), *np.percentile(left, [5, 95]))
            rows.append((members, float(own_ties), *(round(float(value), 4) for value in values)))
    return pd.DataFrame(rows, columns=["members", "own_ties", "left", "low", "high"])
