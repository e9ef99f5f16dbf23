"""The frame of every explorer: what is sent, what is said, what happens when something is impossible."""

import altair as alt
import pandas as pd
import pytest

from qunxue import language
from qunxue.explorers import live_chart, panel


@pytest.fixture(autouse=True)
def english():
    """Leave every test in English."""
    language.use("en")
    yield
    language.use("en")


def bars_of(people, fails_at=None, titled=False):
    """Return a small explorer and the list of messages that its chart sends."""

    def compute(people):
        if people == fails_at:
            raise ValueError("people is too large; allowed: fewer")
        return pd.DataFrame({"place": range(people), "yuan": [1.0] * people})

    def chart(frame):
        drawn = alt.Chart(frame).mark_bar().encode(x="place:O", y="yuan:Q")
        return drawn.properties(title=f"{len(frame)}") if titled else drawn

    controls = {"people": panel.whole("People", 1, 9, people)}
    explorer = panel.Explorer(
        "Places",
        controls,
        compute,
        chart,
        lambda frame, people: f"{len(frame)} places.",
        redraws=("people",) if titled else (),
    )
    sent = []
    explorer._live.send = sent.append
    return explorer, sent


def test_a_move_sends_rows_and_not_the_chart():
    explorer, sent = bars_of(3)
    before = explorer.spec
    explorer.controls["people"].value = 4
    assert [list(message) for message in sent] == [["rows"]]
    assert len(sent[0]["rows"]["rows"]) == 4
    assert explorer.sentence == "4 places."
    assert explorer.spec is not before, "a page that is loaded again must get the present rows"
    assert len(explorer.spec["datasets"]["rows"]) == 4


def test_a_control_that_changes_the_picture_itself_has_it_drawn_anew():
    explorer, sent = bars_of(3, titled=True)
    specs = []
    explorer._live.observe(lambda change: specs.append(change["new"]), "spec")
    explorer.controls["people"].value = 4
    assert sent == []
    assert specs[0]["title"] == "4"


def test_impossible_requests_are_said_and_the_last_chart_stays():
    explorer, sent = bars_of(3, fails_at=5)
    explorer.controls["people"].value = 5
    assert explorer.problem == "people is too large; allowed: fewer"
    assert explorer.sentence == "3 places."
    assert sent == []
    explorer.controls["people"].value = 4
    assert explorer.problem == ""
    assert explorer.sentence == "4 places."


def test_reset_leads_back_with_one_drawing():
    explorer, sent = bars_of(3)
    explorer.set(people=7)
    explorer.reset()
    assert explorer.values == {"people": 3}
    assert explorer.sentence == "3 places."
    assert len(sent) == 2


def test_numbers_are_shown_as_a_table_that_follows_the_chart():
    explorer, _ = bars_of(3)
    explorer._show.value = True
    assert explorer._numbers.value.count("<tr>") == 4
    assert explorer._show.description == "Hide the table"
    explorer.controls["people"].value = 5
    assert explorer._numbers.value.count("<tr>") == 6
    explorer._show.value = False
    assert explorer._numbers.value == ""


def test_a_static_copy_holds_picture_and_sentence():
    explorer, _ = bars_of(3)
    bundle = explorer._repr_mimebundle_()
    data = bundle[0] if isinstance(bundle, tuple) else bundle
    assert "application/vnd.jupyter.widget-view+json" in data
    assert data["text/plain"] == "Places\n3 places."
    assert 'aria-label="3 places."' in data["image/svg+xml"]


def test_vega_is_sent_once_for_all_charts():
    first, second = bars_of(2)[0], bars_of(3)[0]
    assert first._live.engine is second._live.engine
    assert len(first._live.engine._esm) > 500_000
    assert len(live_chart.LiveChart._esm) < 10_000


def test_the_bundle_is_kept_and_a_read_only_home_only_costs_time(tmp_path, monkeypatch):
    calls = []

    def pack(snippet):
        calls.append(snippet)
        return "bundle"

    monkeypatch.setattr(live_chart.vl_convert, "javascript_bundle", pack)
    monkeypatch.setattr(live_chart.platformdirs, "user_cache_dir", lambda name: str(tmp_path / name))
    assert [live_chart.bundle(), live_chart.bundle()] == ["bundle", "bundle"]
    assert len(calls) == 1
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(live_chart.platformdirs, "user_cache_dir", lambda name: str(tmp_path / "file"))
    assert live_chart.bundle() == "bundle"
    assert len(calls) == 2


def test_no_code_of_ours_asks_a_network():
    for source in (live_chart._ENGINE, live_chart.LiveChart._esm, live_chart.LiveChart._css):
        assert "http" not in source and "import " not in source


def test_controls_follow_the_language():
    language.use("zh")
    explorer, _ = bars_of(3)
    assert explorer._show.description == "显示数据表"
