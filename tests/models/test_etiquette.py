"""The nine rules: what each finds, what each leaves alone, and how far they agree with a person's eye."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import qunxue
from qunxue.models import etiquette, replies

HERE = Path(__file__).parents[2]


def read(name, times):
    """The table as the course's loader types it, read here so that this test stands alone."""
    return pd.read_csv(
        HERE / "datasets" / f"{name}.csv",
        encoding="utf-8",
        keep_default_na=False,
        na_values=[""],
        parse_dates=times,
        dtype={"reply_to": "Int64", "seconds": "Int64"} if name == "chat_log" else None,
    )


@pytest.fixture(params=["en", "zh"])
def room(request):
    qunxue.use(request.param)
    log = etiquette.in_language(read("chat_log", ["time"]))
    members = etiquette.in_language(read("chat_members", ["joined", "left", "last_seen"]))
    yield log, members
    qunxue.use("en")


@pytest.mark.parametrize(
    "name, hides",
    [
        ("🌙", True),
        ("...", True),
        ("123", True),
        ("_", True),
        ("", True),
        ("用户88412", True),
        ("User 5521", True),
        ("wxid_k3v0q9", True),
        ("A01特价充值", True),
        ("Ana-books", False),
        ("小满-海报", False),
        ("海阔天空", False),
        ("Anna", False),
        ("用户体验小组-阿禾", False),
    ],
)
def test_a_name_hides_if_it_shows_one_of_four_signs(name, hides):
    assert bool(etiquette.why_hidden(name)) is hides


def test_a_name_must_be_text(refuses):
    refuses(lambda: etiquette.why_hidden(3), "name is 3; allowed: text")


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("@Ana can you?", ["Ana"]),
        ("@Anna can you?", ["Anna"]),
        ("请@小满-海报 看一下", ["小满-海报"]),
        ("@小满-海报，看一下", ["小满-海报"]),
        ("@Old Pine-books @Ana two of you", ["Old Pine-books", "Ana"]),
        ("fair@Ana.example", []),
        ("@Annabel", []),
        ("@Ana-books", []),
        ("Ana can you?", []),
        ("@Ana @Ana", ["Ana", "Ana"]),
        ("thanks@", []),
    ],
)
def test_mentions(text, wanted):
    assert etiquette.find_mentions(text, ["Ana", "Anna", "小满", "小满-海报", "Old Pine-books"]) == wanted


@given(st.lists(st.sampled_from(["Ana", "Anna", "小满-海报", "Old Pine", "阿梨", "阿梨妈妈"]), max_size=6))
def test_every_call_written_is_found_in_its_order(called):
    text = "".join(f"@{name} 你好 " for name in called)
    assert (
        etiquette.find_mentions(text, ["Ana", "Anna", "小满-海报", "Old Pine", "阿梨", "阿梨妈妈"]) == called
    )


@given(st.text(max_size=40))
def test_no_text_without_an_at_calls_anybody(text):
    assert etiquette.find_mentions(text.replace("@", ""), ["Ana", "小满"]) == []


@given(st.text(max_size=12))
def test_any_text_is_judged_without_error(name):
    assert isinstance(etiquette.why_hidden(name), str)


@given(st.sets(st.integers(0, 9)), st.sets(st.integers(0, 9)))
def test_precision_and_recall_are_shares_and_swap_when_the_sets_swap(found, meant):
    precision, recall = etiquette.precision_recall(found, meant)
    assert etiquette.precision_recall(meant, found) == pytest.approx((recall, precision), nan_ok=True)
    for share in (precision, recall):
        assert share != share or 0 <= share <= 1


def test_the_chat_log_breaks_every_rule_as_the_lesson_says(room):
    findings = etiquette.check_all(*room)
    assert list(findings.columns) == etiquette.COLUMNS
    assert findings["rule"].value_counts().sort_index().to_dict() == {
        1: 10, 2: 36, 3: 41, 4: 14, 5: 33, 6: 3, 7: 5, 8: 24, 9: 1, 10: 4,
    }  # fmt: skip
    assert findings["reason"].str.len().min() > 3


def test_how_far_the_rules_agree_with_the_author(room):
    log, members = room
    precision_recall = etiquette.precision_recall
    hidden = etiquette.hidden_names(members)["member"]
    assert precision_recall(hidden, members.loc[~members["recognised"], "member"]) == (9 / 10, 9 / 12)
    shots = etiquette.screenshots(log)["message"]
    assert precision_recall(shots, log.loc[log["label"].isin(["article", "contact"]), "message"]) == (
        24 / 36,
        1,
    )
    named = etiquette.names_without_mention(log, members)["message"]
    assert precision_recall(named, log.loc[log["label"] == "call", "message"]) == (25 / 41, 1)
    rude = etiquette.uncivil_words(log)["message"]
    assert precision_recall(rude, log.loc[log["label"] == "uncivil", "message"]) == (0.5, 0.5)


def test_the_rules_change_neither_table(room):
    log, members = room
    before = log.copy(deep=True), members.copy(deep=True)
    etiquette.check_all(log, members)
    pd.testing.assert_frame_equal(log, before[0])
    pd.testing.assert_frame_equal(members, before[1])


def test_nobody_in_charge_and_nobody_gone_is_removed(room):
    members = room[1]
    found = etiquette.not_concerned(members, "2025-12-31", days=1)["member"]
    chosen = members.set_index("member").loc[list(found)]
    assert (chosen["role"] == "member").all()
    assert chosen["left"].isna().all()
    assert etiquette.not_concerned(members, "2025-03-16")["member"].tolist() == [
        "m42",
        "m48",
        "m40",
        "m50",
        "m44",
    ]


def test_thirty_days_are_enough_and_twenty_nine_are_not(room):
    members = room[1].set_index("member")
    today = pd.Timestamp("2025-03-16")
    assert (today - members.at["m44", "last_seen"]).days == 30
    assert (today - members.at["m53", "last_seen"]).days == 29
    assert "m53" not in set(etiquette.not_concerned(room[1], today)["member"])


def test_longer_patience_never_finds_more(room):
    log = room[0]
    counts = [len(etiquette.unanswered_calls(log, hours)) for hours in (1, 6, 24, 72)]
    assert counts == sorted(counts, reverse=True)
    counts = [len(etiquette.hard_to_use(log, seconds)) for seconds in (0, 20, 40, 60)]
    assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize(
    "call",
    [
        lambda log, members: etiquette.unanswered_calls(log, 0),
        lambda log, members: etiquette.not_concerned(members, "2025-03-16", 0),
        lambda log, members: etiquette.hard_to_use(log, -1),
        lambda log, members: etiquette.event_gaps(log, 0),
    ],
)
def test_impossible_limits_are_refused_in_words(room, call, refuses):
    refuses(lambda: call(*room), "allowed: ")


def test_empty_tables_break_no_rule(room):
    log, members = room
    for table in (
        etiquette.screenshots(log[:0]),
        etiquette.names_without_mention(log, members[:0]),
        etiquette.event_gaps(log[:0]),
        etiquette.hidden_names(members[:0]),
    ):
        assert len(table) == 0
        assert list(table.columns) == etiquette.COLUMNS


def test_the_texts_about_the_rules_exist_in_both_languages():
    english = etiquette.rules()
    qunxue.use("zh")
    chinese = etiquette.rules()
    qunxue.use("en")
    assert english.shape == chinese.shape == (10, 3)
    assert (english != chinese).all().all()


def test_the_chat_log_is_a_believable_fortnight():
    log = read("chat_log", ["time"])
    members = read("chat_members", ["joined", "left", "last_seen"])
    assert len(members) == 60 and 1900 <= len(log) <= 2100
    assert log["time"].is_monotonic_increasing
    assert (log["time"].dt.normalize().nunique()) == 14
    assert (log["reply_to"].dropna() < log.loc[log["reply_to"].notna(), "message"]).all()
    hours = log["time"].dt.hour
    assert (hours < 6).mean() < 0.02 < (hours == 20).mean()
    daily = log.groupby(log["time"].dt.date).size()
    assert daily.iloc[-2] == daily.max()  # the day of the fair
    # talk sets off talk: far more messages follow within two minutes than evenly spread ones would
    gaps = log["time"].diff().dt.total_seconds().dropna()
    assert (gaps < 120).mean() > 2 * (1 - 2.718281828 ** (-120 / gaps.mean()))
    written = log["member"].value_counts()
    assert written.head(6).sum() / written.sum() > 0.3
    assert written.size < 50
    for member, left in members.set_index("member")["left"].dropna().items():
        assert log.loc[log["member"] == member, "time"].max().normalize() <= left
    known = set(members["member"]) | {"all"}
    assert {key for cell in log["mentions"].dropna() for key in cell.split()} <= known


def test_names_called_in_either_language_are_those_in_the_column():
    log = read("chat_log", ["time"])
    members = read("chat_members", []).set_index("member")
    called = log[log["mentions"].notna() & (log["mentions"] != "all")]
    for language in ("en", "zh"):
        shown = members[f"name_{language}"]
        names = set(log[f"name_{language}"].dropna()) | set(shown)
        for row in called.itertuples():
            found = etiquette.find_mentions(getattr(row, f"text_{language}"), names)
            # "Juno" is called so before she puts her team into her name
            assert [name.split("-")[0] for name in found] == [
                shown[member].split("-")[0] for member in row.mentions.split()
            ]


def test_both_languages_of_the_log_give_the_same_findings_and_the_same_waits():
    log, members = read("chat_log", ["time"]), read("chat_members", ["joined", "left", "last_seen"])
    found, waits = {}, {}
    for language in ("en", "zh"):
        qunxue.use(language)
        shown = etiquette.in_language(log), etiquette.in_language(members)
        found[language] = etiquette.check_all(*shown)[["rule", "member", "message"]]
        waits[language] = replies.first_replies(shown[0])
    qunxue.use("en")
    pd.testing.assert_frame_equal(found["en"], found["zh"])
    pd.testing.assert_frame_equal(waits["en"], waits["zh"])


def test_an_english_reader_meets_characters_in_four_names_only():
    names = read("chat_members", [])["name_en"]
    assert names[names.str.contains(r"[\u4e00-\u9fff]")].tolist() == [
        "海阔天空",
        "用户88412",
        "静水流深",
        "南风",
    ]
    assert not read("chat_members", [])["name_zh"].str.contains("-[a-z]").any()
