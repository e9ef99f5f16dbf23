"""The invented communities and answers say what lesson 11 tells of them."""

from pathlib import Path

import pandas as pd
import pytest

from qunxue.models import communities, needs

DATASETS = Path(__file__).parents[2] / "datasets"


def read(name):
    return pd.read_csv(DATASETS / f"{name}.csv", encoding="utf-8")


def test_one_described_community_defies_the_stages():
    table = read("described_communities")
    features = zip(table["star_share"], table["linked_share"], strict=True)
    stage = [communities.stage_of(star, linked) for star, linked in features]
    by_entry = table["entry"].map({"open": "1.0", "label": "2.0", "team": "3.0"})
    assert table["id"][by_entry != stage].tolist() == ["E"]  # a label without a star


def test_how_a_body_is_added_up_decides_who_comes_first():
    table = read("described_communities").set_index("id")
    bodies = table[list(communities.PARTS)].to_dict("index")
    mean = {name: communities.body_score(parts) for name, parts in bodies.items()}
    weakest = {name: communities.body_score(parts, rule="weakest") for name, parts in bodies.items()}
    assert mean["D"] > mean["B"] and weakest["D"] < weakest["B"]
    missing = {name: communities.missing_parts(parts) for name, parts in bodies.items()}
    assert missing["C"] == ["hand", "trunk"] and missing["D"] == ["heart"] and missing["F"] == []


def test_whose_answers_count_decides_the_ranking():
    table = needs.mean_importance(read("member_needs"))
    level = needs.weighted_scores(table, {"inner": 1, "outer": 1})
    assert needs.rank(level)[["friends", "learn", "news"]].tolist() == [1, 2, 2]
    assert needs.dna(level, 2) == ["friends", "learn", "news"]
    assert needs.dna(needs.weighted_scores(table, {"inner": 1, "outer": 3}), 1) == ["news"]
    assert needs.switch_share(table, "friends", "news") == pytest.approx(8 / 17)


def test_the_sweep_agrees_with_theory_away_from_its_jump():
    table = read("star_loss_sweep").query("members == 300 and (own_ties <= 0.5 or own_ties >= 2)")
    expected = table["own_ties"].map(communities.part_left)
    assert (table["left"] - expected).abs().max() < 0.03
