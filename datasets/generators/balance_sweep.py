"""Sweep structural balance over first friendliness, once, so that a slider need not wait.

Synthetic: every row is the mean of `GROUPS` groups drawn at random.
"""

from qunxue.models import balance

GROUPS = 1000
PEOPLE = 34
LEVELS = tuple(step / 20 for step in range(-4, 11))


def make():
    """Return one row per level of friendliness."""
    table = balance.smaller_camp_by_friendliness(LEVELS, people=PEOPLE, repeats=GROUPS, seed=7)
    return table.round({"smaller": 4, "one_camp": 4})
