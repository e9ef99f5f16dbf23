"""Sweep structural balance over first friendliness and size, once, so that a slider need not wait.

Synthetic: every row is the mean of groups drawn at random, fewer of the large ones, which differ less.
"""

import pandas as pd

from qunxue.models import balance

#: groups drawn, by their size and by how many others each person knows: everybody, or nine on average
GROUPS = {
    (34, 33): 1000,
    (34, 9): 200,
    (10, 9): 400,
    (100, 99): 100,
    (100, 9): 100,
    (300, 299): 30,
    (300, 9): 30,
}
LEVELS = tuple(step / 20 for step in range(-4, 11))


def make():
    """Return one row per size, acquaintances and level of friendliness."""
    tables = []
    for (people, known), groups in GROUPS.items():
        table = balance.smaller_camp_by_friendliness(
            LEVELS,
            people=people,
            repeats=groups,
            seed=7,
            acquaintances=None if known == people - 1 else known,
        )
        tables.append(table.round({"smaller": 4, "one_camp": 4}).assign(people=people, acquaintances=known))
    return pd.concat(tables, ignore_index=True)
