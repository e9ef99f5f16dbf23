"""TODO: what the table holds, and that it is made up: five invented groups, counted in twelve weeks.

Nobody was counted. TODO: which pattern is built in, so that a student can find it.
"""

import numpy as np
import pandas as pd

SEED = 1
WEEKS = 12
LEAVING = {"A": 0.02, "B": 0.05, "C": 0.1, "D": 0.2, "E": 0.4}  # share who leave each week


def make():
    """Return the invented counts.

    Returns
    -------
    pandas.DataFrame
        One row a group and week: ``group``, ``week``, ``members``.
    """
    rng = np.random.default_rng(SEED)
    rows = []
    for group, leaving in LEAVING.items():
        members = 100
        for week in range(WEEKS + 1):
            rows.append((group, week, members))
            members -= int(rng.binomial(members, leaving))
    return pd.DataFrame(rows, columns=["group", "week", "members"])
