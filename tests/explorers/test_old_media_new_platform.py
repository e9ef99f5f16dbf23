"""Lesson 05's explorers say what their models say."""

import pytest

import qunxue
from qunxue.explorers import old_media_new_platform as explorers
from qunxue.models import auto_reply, subscribers


@pytest.fixture(params=["en", "zh"])
def language(request):
    qunxue.use(request.param)
    yield request.param
    qunxue.use("en")


def test_only_sourced_figures_remain_when_asked():
    explorer = explorers.side_by_side()
    explorer.set(measure="reach", sourced=True)
    assert len(explorer.result["rows"]) == 2 and set(explorer.result["rows"]["status"]) == {"source"}
    explorer.set(measure="delay", sourced=True)
    assert explorer.result["rows"].empty and "none of the six" in explorer.sentence


def test_twelve_in_a_thousand_open_it():
    explorer = explorers.delivered_to_read()
    assert "9,900 receive the push, 119 open it and 4 pass it on" in explorer.sentence
    explorer.set(people=1_000, delivered=1.0, opened=0.012)
    counts = explorer.result["table"].set_index("step")["people"]
    assert counts["opened"] == pytest.approx(12)
    assert explorer.result["table"]["per_thousand_readers"].iloc[0] == pytest.approx(50_000)


def test_the_calendar_reproduces_the_published_year():
    explorer = explorers.push_calendar()
    for loss, left in ((0.001, 16_119), (0.003, 10_000), (0.01, 3_179)):
        explorer.set(start=10_000, gain=30, loss=loss, pushes=7)
        assert round(explorer.result["people"]["subscribers"].iloc[-1]) == left
        assert f"{left:,} subscribers are left" in explorer.sentence


def test_the_push_day_shows_the_minus_that_a_campaign_hides():
    explorer = explorers.push_calendar()
    assert "The first push day shows -170, a day without a push +30." in explorer.sentence
    explorer.set(gain=300)
    assert "shows +100" in explorer.sentence


def test_without_fatigue_all_frequencies_end_with_the_same_openings_a_day():
    explorer = explorers.push_calendar()
    found = []
    for pushes in (1, 3, 7):
        explorer.set(fatigue=0.0, days=3650, pushes=pushes)
        found.append(explorer.result["chosen"]["reads_a_day"])
    assert found == pytest.approx([30 * 0.05 / 0.01] * 3, rel=0.01)


def test_a_service_account_is_held_to_four_a_month():
    explorer = explorers.push_calendar()
    explorer.set(account="service", pushes=7)
    assert explorer.result["chosen"]["sent"] == 48
    assert (
        explorer.result["people"]["push"].iloc[1:5].all()
        and not explorer.result["people"]["push"].iloc[5:31].any()
    )
    assert explorer.result["years"]["pushes"].iloc[-1] == pytest.approx(48)


def test_quality_changes_what_is_lost():
    explorer = explorers.push_calendar()
    explorer.set(quality=2.0, pushes=7)
    wanted = subscribers.subscribers_by_day(20_000, 30, 0.005, 7, 365)[-1]
    assert explorer.result["people"]["subscribers"].iloc[-1] == pytest.approx(wanted)


@pytest.mark.parametrize(("language", "right"), [("en", 9), ("zh", 8)])
def test_the_first_sheet_does_badly(language, right):
    qunxue.use(language)
    explorer = explorers.auto_reply_desk()
    assert (explorer.result["tested"]["outcome"] == "right").sum() == right
    qunxue.use("en")


def test_the_desk_judges_a_sheet_on_messages_it_was_not_written_for():
    explorer = explorers.auto_reply_desk()
    explorer.set(sheet="otherwise -> menu", which="practice")
    practice = set(explorer.result["tested"]["message"])
    explorer.set(which="fresh")
    fresh = set(explorer.result["tested"]["message"])
    assert len(practice) == len(fresh) == 20 and not practice & fresh


def test_the_fresh_messages_stay_closed_until_the_sheet_is_changed(language):
    explorer = explorers.auto_reply_desk()
    practice = set(explorer.result["tested"]["message"])
    explorer.set(which="fresh")
    assert set(explorer.result["tested"]["message"]) == practice
    assert {"en": "stay closed", "zh": "改过规则表"}[language] in explorer.sentence
    explorer.set(sheet=auto_reply.first_sheet() + "\nexact 2 -> x")
    assert not set(explorer.result["tested"]["message"]) & practice


@pytest.mark.parametrize("sheet", ["contains event", "pattern (a -> b", "pattern (a+)+$ -> x @z"])
def test_a_bad_line_is_explained_and_the_last_chart_stays(sheet):
    explorer = explorers.auto_reply_desk()
    before = explorer.sentence
    explorer.set(sheet=sheet)
    assert explorer.problem.startswith("line 1: ") and explorer.sentence == before
    explorer.set(sheet="otherwise -> menu")
    assert explorer.problem == ""


def test_a_hostile_pattern_does_not_hang_and_markup_stays_text():
    explorer = explorers.auto_reply_desk()
    explorer.set(sheet="pattern (.*a)*(.*b)*x$ -> <b>menu</b>\notherwise -> <script>", listed="all")
    assert "<script>" not in explorer._extra.value and "&lt;script&gt;" in explorer._extra.value


def test_the_list_below_names_what_was_wanted():
    explorer = explorers.auto_reply_desk()
    assert explorer._extra.value.count("<li>") == 11
    explorer.set(listed="all")
    assert explorer._extra.value.count("<li>") == 20


def test_no_reply_at_all_is_counted():
    explorer = explorers.auto_reply_desk()
    explorer.set(sheet="exact 1 -> contents")
    assert "20 get no reply" in explorer.sentence
    assert auto_reply.count_results(explorer.result["tested"]) == {"right": 0, "wrong": 0, "none": 20}
