"""The hand-typed tables of lesson 05: complete, sourced, and equal in both languages where they must be."""

import csv
from pathlib import Path

ROOT = Path(__file__).parents[2] / "datasets"


def rows(name):
    with open(ROOT / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_cell_of_the_media_table_has_a_source_or_the_word_estimate():
    table = rows("media_table")
    assert len(table) == 6 * 7
    for row in table:
        assert float(row["value"]) > 0 and row["text_en"] and row["text_zh"]
        assert (row["source"] == "estimate") == (row["status"] == "estimate")
        assert row["source"]
    kinds = [row["status"] for row in table]
    assert [kinds.count(kind) for kind in ("source", "nearby", "estimate")] == [3, 5, 34]


def test_user_counts_grow_and_name_their_source():
    for measure in ("registered", "monthly active"):
        series = [
            (row["date"], float(row["users_million"]))
            for row in rows("wechat_users")
            if row["measure"] == measure
        ]
        assert series == sorted(series)
    assert all(row["source"] for row in rows("wechat_users"))
    year_ends = [row["date"][:4] for row in rows("wechat_users") if row["measure"] == "monthly active"]
    assert {str(year) for year in range(2012, 2025)} <= set(year_ends)


def test_forty_messages_in_each_language_ask_for_the_same_things():
    by_language = {
        language: [row for row in rows("desk_messages") if row["language"] == language]
        for language in ("en", "zh")
    }
    counts = {}
    for language, messages in by_language.items():
        assert len(messages) == len({row["text"] for row in messages}) == 40
        assert sum(row["ambiguous"] == "true" for row in messages) >= 15
        assert all(row["why"] for row in messages if row["ambiguous"] == "true")
        wanted = [row["wanted"] for row in messages]
        counts[language] = sorted(wanted.count(reply) for reply in set(wanted))
        # the practice half (every second message) and the fresh half are alike
        assert set(wanted[::2]) == set(wanted[1::2])
    assert counts["en"] == counts["zh"]
