"""Forty invented members say how much they need six things, from 1 (not at all) to 5 (very much).

Nobody was asked. The totals are set so that the ranking depends on whose answers count: at equal weight
`learn` and `news` draw for the second place, and a heavier weight of one circle changes the first.
"""

import numpy as np
import pandas as pd

SEED = 11
PEOPLE = 20  # in each circle
TOTALS = {  # sum of the answers of each circle
    "learn": {"inner": 82, "outer": 60},
    "friends": {"inner": 88, "outer": 58},
    "recognition": {"inner": 72, "outer": 44},
    "trade": {"inner": 42, "outer": 78},
    "news": {"inner": 52, "outer": 90},
    "fun": {"inner": 66, "outer": 58},
}


def _answers(total, rng):
    """Return `PEOPLE` answers from 1 to 5 that add up to `total`."""
    answers = np.clip(rng.normal(total / PEOPLE, 0.9, PEOPLE).round(), 1, 5).astype(int)
    while answers.sum() != total:
        step = int(np.sign(total - answers.sum()))
        person = rng.integers(PEOPLE)
        if 1 <= answers[person] + step <= 5:
            answers[person] += step
    return answers


def make():
    """Return the invented answers.

    Returns
    -------
    pandas.DataFrame
        One row per answer: ``member``, ``circle``, ``need``, ``importance``.
    """
    rng = np.random.default_rng(SEED)
    rows = []
    for number, circle in enumerate(("inner", "outer")):
        for need, totals in TOTALS.items():
            for person, answer in enumerate(_answers(totals[circle], rng)):
                rows.append((1 + number * PEOPLE + person, circle, need, int(answer)))
    rows.sort(key=lambda row: row[0])
    return pd.DataFrame(rows, columns=["member", "circle", "need", "importance"])
