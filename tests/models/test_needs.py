"""Ranking needs: ties stated, weights visible."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import needs

TABLE = pd.DataFrame(
    {"inner": [5.0, 3.0, 4.0], "outer": [1.0, 3.0, 2.0]}, index=["study", "friends", "trade"]
)
EVEN = {"inner": 1, "outer": 1}
SCORES = st.lists(st.integers(0, 6), min_size=1, max_size=9).map(
    lambda values: pd.Series(values, index=[f"need {place}" for place in range(len(values))], dtype=float)
)


def test_equal_scores_share_the_better_rank():
    scores = pd.Series({"a": 2.0, "b": 4.0, "c": 4.0, "d": 1.0})
    assert needs.rank(scores).to_dict() == {"a": 3, "b": 1, "c": 1, "d": 4}


def test_a_floating_point_crumb_breaks_no_tie():
    scores = pd.Series({"a": 0.1 + 0.2, "b": 0.3})
    assert scores["a"] != scores["b"]
    assert needs.rank(scores).tolist() == [1, 1]


@given(SCORES)
def test_a_rank_is_one_more_than_the_number_ahead(scores):
    ranks = needs.rank(scores)
    assert ranks.tolist() == [1 + int((scores > score).sum()) for score in scores]


@given(SCORES, st.integers(1, 9))
def test_dna_leaves_no_tie_cut_in_two(scores, length):
    chosen = needs.dna(scores, length)
    left = [need for need in scores.index if need not in chosen]
    assert len(chosen) >= min(length, len(scores))
    assert not left or scores[chosen].min() > scores[left].max()
    assert scores[chosen].is_monotonic_decreasing


@given(st.floats(0, 10), st.floats(0, 10), st.floats(0.1, 9))
def test_only_the_ratio_of_weights_matters(inner, outer, times):
    if inner + outer < 0.01:
        return
    one = needs.weighted_scores(TABLE, {"inner": inner, "outer": outer})
    two = needs.weighted_scores(TABLE, {"inner": times * inner, "outer": times * outer})
    assert one.to_numpy() == pytest.approx(two.to_numpy())
    assert (one <= TABLE.max(axis=1) + 1e-9).all() and (one >= TABLE.min(axis=1) - 1e-9).all()


def test_at_the_switch_two_needs_draw():
    share = needs.switch_share(TABLE, "study", "friends")
    scores = needs.weighted_scores(TABLE, {"inner": share, "outer": 1 - share})
    assert scores["study"] == pytest.approx(scores["friends"])
    assert needs.switch_share(TABLE, "friends", "study") == pytest.approx(share)
    assert needs.switch_share(TABLE.assign(outer=TABLE["inner"]), "study", "friends") is None


def test_mean_importance_is_a_mean_per_circle_and_not_of_means():
    answers = pd.DataFrame(
        {
            "circle": ["inner", "inner", "outer", "outer", "outer"],
            "need": ["study"] * 5,
            "importance": [5, 3, 1, 1, 4],
        }
    )
    assert needs.mean_importance(answers).loc["study"].to_dict() == {"inner": 4, "outer": 2}


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: needs.weighted_scores(TABLE, {"inner": 1}), "the weight of 'outer' is None"),
        (lambda: needs.weighted_scores(TABLE, {"inner": 1, "outer": -1}), "the weight of 'outer' is -1"),
        (lambda: needs.weighted_scores(TABLE, {"inner": 0, "outer": 0}), "weights adds up to 0"),
        (lambda: needs.weighted_scores(TABLE.replace(5.0, np.nan), EVEN), "table holds NaN"),
        (lambda: needs.weighted_scores(pd.concat([TABLE, TABLE]), EVEN), "twice"),
        (lambda: needs.weighted_scores(TABLE.iloc[:0], EVEN), "table is empty"),
        (lambda: needs.rank(pd.Series([], dtype=float)), "scores is empty"),
        (lambda: needs.dna(pd.Series({"a": 1.0}), length=0), "length is 0"),
        (lambda: needs.switch_share(TABLE[["inner"]], "study", "trade"), "table has 1 columns"),
        (lambda: needs.switch_share(TABLE, "study", "fun"), "other is 'fun'; allowed: 'study'"),
        (lambda: needs.mean_importance(TABLE), "answers has no column 'circle'"),
    ],
)
def test_refusals_name_argument_value_and_range(call, words, refuses):
    refuses(call, words)
