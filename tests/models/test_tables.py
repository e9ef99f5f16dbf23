"""The tables that lessons show: headed in the reader's language, rounded, and no others are."""

import re

import pandas as pd
import pytest

import qunxue
from qunxue.models import (
    attention,
    centralisation,
    communities,
    crowd,
    effect_size,
    group_size,
    interruptions,
    media,
    red_packet,
    replies,
    subscribers,
)

LOG = pd.DataFrame(
    {
        "message": [1, 2],
        "member": ["a", "b"],
        "text": ["Who?", "I."],
        "time": pd.to_datetime(["2025-03-03 09:00", "2025-03-03 09:05"]),
        "mentions": ["b", None],
        "reply_to": [None, 1],
    }
)
TABLES = {
    "resume": lambda: interruptions.resume_table([0.25, 10]),
    "effects": lambda: effect_size.side_by_side_table({"a": 0.1}),
    "pairs": lambda: group_size.table([4, 40]),
    "settings": lambda: attention.settings_table(attention.example_groups()),
    "luck": lambda: red_packet.best_luck_table([3, 5], repeats=100, seed=1),
    "comparison": lambda: replies.comparison_table(replies.newcomer_counts()),
    "waiting": lambda: replies.waiting_table(LOG),
    "dating": lambda: media.dating_table(["2012-01-01", "2013-01-01"], [0, 120], [60, 150]),
    "price": lambda: media.price_table(600, 10_000, [1, 0.05]),
    "year": lambda: subscribers.year_table([0.001], [7, 1]),
    "majority": lambda: crowd.majority_table([0.6], [11]),
    "degree": lambda: centralisation.degree_table(centralisation.five_person_nets()),
    "stages": lambda: communities.stages_table(30),
    "examples": lambda: communities.examples_table(["karate"]),
}


@pytest.fixture(autouse=True)
def english():
    yield
    qunxue.use("en")


@pytest.mark.parametrize("name", TABLES)
def test_a_table_to_read_is_headed_in_the_readers_language(name):
    qunxue.use("en")
    english = TABLES[name]()
    qunxue.use("zh")
    chinese = TABLES[name]()
    assert not any(re.search("[\u4e00-\u9fff_]", str(head)) for head in english.columns)
    assert all(re.search("[\u4e00-\u9fff]", str(head)) for head in chinese.columns)
    assert (english.to_numpy() == chinese.to_numpy()).all() or english.isna().any(axis=None)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_to_read_is_rounded(name):
    table = TABLES[name]().select_dtypes("float")
    pd.testing.assert_frame_equal(table, table.round(3))


def test_a_bad_row_of_a_table_is_refused_like_a_bad_argument(refuses):
    refuses(lambda: group_size.table([4, 0]), "members holds 0")
    refuses(lambda: red_packet.best_luck_table([3, 2.5]), "people holds 2.5")
    refuses(lambda: attention.settings_table(attention.example_groups(), ["loud"]), "setting is 'loud'")
    refuses(lambda: media.price_table(600, 10_000, [5]), "shares holds 5; .*5 % is 0.05")
    refuses(lambda: communities.stages_table(30, show=["size"]), "show is 'size'")
    refuses(lambda: communities.examples_table(["4.0"]), "name is '4.0'")
    refuses(lambda: crowd.majority_table([1.2], [3]), "chance is 1.2")
    refuses(lambda: subscribers.year_table([2]), "loss is 2")
