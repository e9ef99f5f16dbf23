"""The explorers of lessons 00 and 04 say what their models compute, at both ends of every control."""

import pytest

from qunxue import language
from qunxue.explorers import red_packet, start

MAKERS = [start.pairs_by_size, red_packet.split_it, red_packet.who_gets_anything, red_packet.gifts_come_back]


@pytest.fixture(autouse=True)
def english():
    """Leave every test in English."""
    language.use("en")
    yield
    language.use("en")


def ends(control):
    """Return the two ends of a control."""
    if hasattr(control, "options"):
        values = [value for _, value in control.options]
        return values[0], values[-1]
    return (control.min, control.max) if hasattr(control, "min") else (False, True)


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("reading", ["en", "zh"])
def test_both_ends_of_every_control_draw_without_a_problem(maker, reading):
    language.use(reading)
    explorer = maker()
    for name, control in explorer.controls.items():
        said = []
        for end in ends(control):
            explorer.set(**{name: end})
            assert explorer.problem == ""
            said.append((explorer.sentence, str(explorer._live.spec["datasets"]), str(explorer.result)))
        assert said[0] != said[1], name
        explorer.reset()
    if reading == "zh":
        assert any("\u4e00" <= letter <= "\u9fff" for letter in explorer.sentence)


def test_naive_split_gives_the_first_half():
    explorer = red_packet.split_it()
    explorer.set(method="naive", repeats=20_000)
    means = explorer.result["places"]["mean"]
    assert means.iloc[0] == pytest.approx(50, abs=1)
    assert means.iloc[1] == pytest.approx(25, abs=1)


def test_one_yuan_for_forty_people_still_works():
    explorer = red_packet.split_it()
    explorer.set(total=1, people=40)
    assert explorer.problem == ""
    assert explorer.result["places"]["mean"].sum() == pytest.approx(1)


def test_sentence_of_group_size_states_what_the_lesson_says():
    explorer = red_packet.who_gets_anything()
    explorer.set(members=500, total=20, shares=100)
    assert "expected 0.040 yuan per member" in explorer.sentence
    assert "400 go empty" in explorer.sentence
