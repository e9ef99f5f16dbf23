"""The auto-reply desk: matching, priority, fallback, safe patterns, quota, test bench."""

import re
import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import qunxue
from qunxue.models import auto_reply as desk_model
from qunxue.models.auto_reply import Desk, Rule, allow_pushes, matches, read_rules


@pytest.fixture(autouse=True)
def english():
    qunxue.use("en")
    yield
    qunxue.use("en")


# Patterns that mean the same to Python's re, so that re can be the judge on short texts.
pieces = st.sampled_from(
    ["a", "b", "1", " ", ".", r"\d", r"\w", r"\s", r"\b", "^", "$", "[ab]", "[^a]", "[0-9a]"]
)


@st.composite
def patterns(draw, depth=2):
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        if depth and draw(st.booleans()):
            part = "(" + draw(patterns(depth=depth - 1)) + ")"
        else:
            part = draw(pieces)
        if part not in (r"\b", "^", "$"):
            part += draw(st.sampled_from(["", "", "*", "+", "?", "{2}", "{1,2}", "{0,}"]))
        parts.append(part)
    return "".join(parts) + (("|" + draw(pieces)) if draw(st.booleans()) else "")


@settings(max_examples=300)
@given(patterns(), st.text(alphabet="ab1 _", max_size=7))
def test_the_matcher_agrees_with_re(pattern, text):
    if len(pattern) <= desk_model.LONGEST_PATTERN:
        assert matches(pattern, text) == bool(re.search(pattern, desk_model.normalise(text)))


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|aa)+$x", "(.*a){20}b", "((a|aa)+c?)+d"])
def test_a_pattern_that_would_hang_stops_in_one_line(pattern, refuses):
    refuses(lambda: matches(pattern, "a" * 600), "takes too long; write one repeat")


def test_the_limit_counts_the_work_of_one_message():
    started = time.process_time()
    with pytest.raises(ValueError, match="takes too long"):
        desk_model.stress_test(
            read_rules("pattern (a+)+b -> x"), pd.DataFrame({"text": ["a" * 600] * 40, "wanted": ["x"] * 40})
        )
    assert time.process_time() - started < 40 * desk_model.TIME_LIMIT


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_pattern_is_read_or_refused_in_one_line(pattern, message):
    try:
        matches(pattern, message)
    except ValueError as error:
        assert str(error) and "\n" not in str(error).replace(repr(pattern), "")


@pytest.mark.parametrize(
    ("pattern", "en", "zh"),
    [
        ("(a", "place 2: a closing bracket", "缺少右括号"),
        ("a)", "place 2: a closing bracket without", "多了一个右括号"),
        ("[ab", "] is missing", "缺少右方括号"),
        ("*a", "nothing to repeat", "前面没有可重复的内容"),
        ("a{3,2}", "smaller than the first", "第二个数比第一个数小"),
        ("a**", "cannot be repeated", "不能再重复"),
        (r"\p{x}", "cannot be read", "读不懂"),
        ("(?@a)", "cannot be read", "读不懂"),
        ("a\\", "lone backslash", "反斜杠"),
        ("[b-a]", "runs backwards", "前后颠倒"),
        ("(a{100}){100}", "repeats too much", "重复过多"),
        ("((((a{9}){9}){9}){9}){9}", "repeats too much", "重复过多"),
        ("a{1,99999999}", "repeats too much", "重复过多"),
        ("", "1 to 120", "1 到 120"),
        ("a" * 121, "1 to 120", "1 到 120"),
    ],
)
def test_a_bad_pattern_is_explained_in_both_languages(pattern, en, zh):
    for language, words in (("en", en), ("zh", zh)):
        qunxue.use(language)
        with pytest.raises(ValueError, match=re.escape(words)):
            matches(pattern, "a")


def test_the_three_kinds_differ():
    exact, contains = Rule("exact", "art", "fair"), Rule("contains", "art", "fair")
    pattern = Rule("pattern", r"\bart\b", "fair")
    fits = {
        text: [rule.fits(text) for rule in (exact, contains, pattern)] for text in ("ART", "art?", "start")
    }
    assert fits == {"ART": [True, True, True], "art?": [False, True, True], "start": [False, True, False]}


def test_full_width_and_capitals_do_not_matter():
    assert Rule("exact", "２９８", "back issue").fits("298")
    assert Rule("contains", "Events", "events").fits("ＥＶＥＮＴＳ tonight")
    assert matches("[A-Z]+", "events") and matches("第[0-9]+期", "第３１２期")
    assert matches("第（1）期", "第(１)期") and matches(r"\（1", "（1") and matches("STRASSE", "straße")


@given(st.permutations([0, 1, 2, 3]))
def test_priority_decides_and_of_equals_the_first_rule(priorities):
    rules = [Rule("contains", "a", f"reply {place}", priority) for place, priority in enumerate(priorities)]
    assert Desk(rules).answer("a").reply == f"reply {priorities.index(3)}"
    assert Desk([Rule("contains", "a", "first"), Rule("exact", "a", "second")]).answer("a").reply == "first"


@given(st.text(max_size=20))
def test_a_fallback_leaves_nobody_without_a_reply(message):
    rules = [Rule("contains", "x", "x")]
    assert Desk(rules, fallback="menu").answer(message).reply is not None
    silent = Desk(rules).answer(message)
    assert silent.reply == ("x" if "x" in desk_model.normalise(message) else None)


def test_a_rule_sheet_is_read_in_both_languages():
    english = read_rules("contains event -> events @2\n\n# note\nexact 1 -> contents\notherwise -> menu")
    chinese = read_rules("包含 event → events @2\n完全 1 -> contents\n其他 -> menu")
    assert english == chinese
    assert english.rules[0].priority == 2 and english.fallback == "menu"


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        ("contains event", "line 1: write it as"),
        ("contains a -> x\nfind b -> y", "line 2: the line starts with 'find'"),
        ("contains event -> ", "line 1: reply is ''"),
        ("contains -> events", "line 1: keyword is ''"),
        ("contains event -> events @high", "line 1: the priority after @"),
        ("pattern (a -> events", "line 1: pattern '(a', place 2"),
    ],
)
def test_a_bad_sheet_names_its_line(sheet, words, refuses):
    refuses(lambda: read_rules(sheet), re.escape(words))


def test_the_test_bench_counts_right_wrong_and_none():
    desk = read_rules("contains event -> events\ncontains stop -> person @9")
    messages = pd.DataFrame(
        {
            "text": ["events?", "stop the event mails", "my event ticket is lost", "hello"],
            "wanted": ["events", "person", "person", "menu"],
        }
    )
    tested = desk_model.stress_test(desk, messages)
    assert tested["result"].tolist() == ["right", "right", "wrong", "none"]
    assert tested["rules_fitting"].tolist() == [1, 2, 1, 0]
    assert desk_model.count_results(tested) == {"right": 2, "wrong": 1, "none": 1}
    assert list(messages.columns) == ["text", "wanted"]
    with pytest.raises(ValueError, match="'wanted'"):
        desk_model.stress_test(desk, messages[["text"]])


def test_a_subscription_account_pushes_once_a_day():
    plan = ["2013-03-01 08:00", "2013-03-01 20:00", "2013-03-02 00:01", "2013-03-03"]
    assert allow_pushes(plan) == [True, False, True, True]


def test_a_service_account_pushes_four_times_a_month_and_saves_nothing_up():
    plan = [f"2013-03-{day:02d}" for day in (1, 1, 8, 15, 22, 29)] + ["2013-04-01"] * 5
    assert allow_pushes(plan, "service") == [True] * 4 + [False] * 2 + [True] * 4 + [False]


@given(st.lists(st.integers(0, 400), max_size=40), st.sampled_from(["subscription", "service"]))
def test_no_window_ever_holds_more_than_its_quota(offsets, account):
    start = pd.Timestamp("2013-01-01")
    dates = pd.Series(
        [start + pd.Timedelta(hours=6 * step) for step in sorted(offsets)], dtype="datetime64[ns]"
    )
    allowed = allow_pushes(dates, account)
    most, period = desk_model.PUSH_QUOTA[account]
    windows = dates.dt.to_period("M" if period == "month" else "D")
    sent = windows[pd.Series(allowed, dtype=bool)].value_counts()
    tried = windows.value_counts()
    assert all(sent[window] == min(tried[window], most) for window in sent.index)
    assert set(sent.index) == set(tried.index)


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda: Rule("starts", "a", "b"), "kind"),
        (lambda: Rule("exact", " ", "b"), "keyword"),
        (lambda: Rule("exact", "a", ""), "reply"),
        (lambda: Rule("exact", "a", "b", 1.5), "priority"),
        (lambda: Desk(["a"]), "rules"),
        (lambda: Desk((), ""), "fallback"),
        (lambda: desk_model.normalise(3), "text"),
        (lambda: allow_pushes([], "personal"), "account"),
        (lambda: allow_pushes(["soon"]), "dates"),
        (lambda: allow_pushes([None]), "dates"),
        (lambda: allow_pushes(["2013-03-02", "2013-03-01"]), "dates"),
    ],
)
def test_what_is_not_allowed_is_said_in_one_line(call, name, refuses):
    refuses(call, rf"^{name} ")
