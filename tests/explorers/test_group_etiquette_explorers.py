"""The explorers of lesson 03: sentences true to the models, messages readable and escaped."""

import html.parser
import re

import pytest

import qunxue
from qunxue import data
from qunxue.explorers import group_etiquette as explorers
from qunxue.explorers.chat import Chat
from qunxue.models import attention, etiquette, replies


@pytest.fixture(params=["en", "zh"], autouse=True)
def language(request):
    qunxue.use(request.param)
    yield request.param
    qunxue.use("en")


class Messages(html.parser.HTMLParser):
    """The list items of a chat view: class and text."""

    def __init__(self, page):
        super().__init__()
        self.items, self.open = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag not in ("br",):
            self.open.append(tag)
        if tag == "li":
            self.items.append([dict(attributes)["class"], ""])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, text):
        if "li" in self.open:
            self.items[-1][1] += text


def test_the_lens_shows_every_finding_once_over_its_pages():
    lens = explorers.lens()
    log = etiquette.in_language(data.load("chat_log")).set_index("message")
    wanted = etiquette.screenshots(log.reset_index())["message"].tolist()
    shown = []
    for page in range(1, 6):
        lens.set(rules=(2,), page=page, around=1)
        view = Messages(lens.below)
        assert not view.open
        for kind, text in view.items:
            if "found" in kind:
                number = int(re.search(r"#(\d+)", text)[1])
                shown.append(number)
                assert log.at[number, "text"] in text
                assert log.at[number, "name"] in text
    assert shown == wanted


def test_the_lens_shows_the_lines_around():
    lens = explorers.lens()
    lens.set(rules=(10,), around=0)
    alone = Messages(lens.below).items
    lens.set(around=3)
    among = Messages(lens.below).items
    assert len(alone) == 4
    assert len(among) > 16
    assert sum("found" in kind for kind, _ in among) == 4


def test_the_lens_counts_what_the_rules_count(language):
    lens = explorers.lens()
    for rule, count in ((1, 10), (3, 41), (7, 5), (8, 24)):
        lens.set(rules=(rule,), by="day")
        assert lens.result["table"]["findings"].sum() == count
        assert str(count) in lens.sentence
    lens.set(rules=(2,))
    assert "24" in lens.sentence and "0.67" in lens.sentence


def test_foreign_signs_in_a_message_stay_text():
    qunxue.use("en")
    log = etiquette.in_language(data.load("chat_log")).head(3).copy()
    members = etiquette.in_language(data.load("chat_members"))
    log.loc[0, ["kind", "text", "name"]] = ["screenshot", "<script>alert(1)</script>", "<b>Bo</b>"]
    found = etiquette.screenshots(log)
    page = Chat(log, members).page(found, 1, 0)
    assert "<script>" not in page and "<b>Bo" not in page
    assert "<script>alert(1)</script>" in Messages(page).items[0][1]


def test_your_point_is_what_the_model_says_and_never_beats_the_frontier():
    explorer = explorers.mute_pin_leave()
    groups = attention.example_groups()
    for setting in attention.SETTINGS:
        explorer.set(**{name: setting for name in explorer.controls})
        mine = explorer.result["points"].iloc[-1]
        wanted = attention.weigh(groups, [setting] * 8)[["alerts", "missed"]].sum()
        assert (mine["alerts"], mine["missed"]) == pytest.approx(tuple(wanted))
        if "pin" not in setting:
            assert explorer.result["best"] <= mine["missed"] + 1e-7


def test_more_pins_than_have_room_on_top_are_named(language):
    explorer = explorers.mute_pin_leave()
    explorer.set(group_0="pin", group_1="mute+pin")
    assert {"en": "You pinned", "zh": "你置顶了"}[language] not in explorer.sentence
    explorer.set(group_2="pin")
    assert {"en": "You pinned 3", "zh": "你置顶了 3 个群"}[language] in explorer.sentence


def test_an_efficient_choice_is_told_to_be_one(language):
    explorer = explorers.mute_pin_leave()
    best = attention.frontier(attention.example_groups(), pins=explorers.MOST_PINS)
    row = best[best["alerts"] <= 15].iloc[-1]
    explorer.set(**dict(zip(explorer.controls, row["settings"], strict=True)))
    assert {"en": "you are on the frontier", "zh": "你就在有效边界上"}[language] in explorer.sentence


def test_load_lowers_the_share_and_the_bookmark_lengthens_the_wait():
    explorer = explorers.reply_or_not()
    before = explorer.result["mine"].copy()
    explorer.set(people=60)
    after = explorer.result["mine"]
    assert after["answered"].iloc[0] < before["answered"].iloc[0]
    assert after["median"].tolist() == before["median"].tolist()
    assert after["answered"].iloc[1] == pytest.approx(replies.share_answered(120, 60, called=True))
    explorer.set(bookmark=True, people=20)
    kept = explorer.result["mine"]
    assert (kept["answered"] > before["answered"]).all()
    assert (kept["median"] > before["median"]).all()
