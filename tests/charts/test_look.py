"""One look for every picture: what a maker draws, what a blind reader hears, what an exported copy shows."""

import base64
import re

import altair as alt
import pandas as pd
import pytest
from nbconvert.exporters import HTMLExporter
from nbformat import v4

import qunxue
from qunxue import charts, language

PLACES = pd.DataFrame({"place": [1, 2, 3], "mean": [3.3, 3.4, 3.3], "low": [2, 2, 2], "high": [5, 5, 5]})
SERIES = pd.DataFrame({"day": [1, 2, 1, 2], "readers": [5, 6, 7, 8], "medium": ["a", "a", "b", "b"]})


@pytest.fixture(autouse=True)
def english():
    """Leave every test in English."""
    qunxue.use("en")
    yield
    qunxue.use("en")


def brightness(colour):
    """Return the relative luminance of WCAG 2.2 for a colour like #0072b2."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", charts.PALETTE)
def test_every_colour_stands_out_from_white(colour):
    assert 1.05 / (brightness(colour) + 0.05) >= 3


def test_groups_differ_by_more_than_colour():
    drawn = charts.lines(SERIES, "day", "readers", colour="medium").to_dict()
    assert "strokeDash" in str(drawn)
    assert len(set(map(str, charts.DASHES))) == len(charts.PALETTE) == len(set(charts.SHAPES))


def test_a_band_keeps_colour_and_dash_in_one_legend():
    frame = SERIES.assign(low=4, high=9)
    svg = charts.static_svg(
        charts.lines(frame, "day", "readers", colour="medium", band=("low", "high")).to_dict()
    )
    legends = re.findall(r"role-legend-symbol.*?role-legend-label", svg)
    assert svg.count('class="mark-group role-legend"') == 1
    assert len(legends) >= 1 and "stroke-dasharray" in "".join(legends)


def test_bars_start_at_zero_and_keep_the_order_of_the_frame():
    drawn = charts.bars(SERIES.head(2).assign(medium=["z", "a"]), "medium", "readers").to_dict()["encoding"]
    assert drawn["y"]["scale"]["zero"] is True
    assert drawn["x"]["sort"] is None


def test_a_missing_column_is_named():
    with pytest.raises(ValueError, match="medium"):
        charts.bars(PLACES, "medium", "mean")


def test_the_output_of_a_chart_is_live_static_and_words_at_once():
    chart = charts.describe(charts.bars(PLACES, "place", "mean"), "Every place earns about 3.3 yuan.")
    bundle, _ = chart._repr_mimebundle_()
    live = bundle["application/vnd.vegalite.v5+json"]
    assert live["$schema"].endswith("/v5.json")
    assert live["usermeta"]["embedOptions"]["actions"] is False
    assert bundle["text/plain"] == "Every place earns about 3.3 yuan."
    assert 'aria-label="Every place earns about 3.3 yuan."' in bundle["image/svg+xml"]
    assert "http" not in bundle["image/svg+xml"].replace("http://www.w3.org", "")


def test_an_exported_page_shows_the_chart_without_a_network():
    chart = charts.bars(PLACES, "place", "mean", title="均价")
    bundle, metadata = chart._repr_mimebundle_()
    cell = v4.new_code_cell("chart", outputs=[v4.new_output("display_data", data=bundle, metadata=metadata)])
    page, _ = HTMLExporter().from_notebook_node(v4.new_notebook(cells=[cell]))
    picture = re.search(r'src="data:image/svg\+xml;base64,([^"]+)"', page)
    assert "均价" in base64.b64decode(picture[1]).decode()
    assert "cdn.jsdelivr.net" not in page


def test_static_pictures_of_one_page_do_not_share_ids():
    first = charts.static_svg(charts.bars(PLACES, "place", "mean").to_dict())
    second = charts.static_svg(charts.bars(PLACES.assign(mean=[1, 2, 3]), "place", "mean").to_dict())
    ids = [
        set(part.split('"')[1] for part in svg.split(" id=")[1:] if '"' in part) for svg in (first, second)
    ]
    assert not (ids[0] & ids[1])


def test_the_same_chart_is_the_same_text():
    """Vega numbers its clip paths through all pictures of a process; a picture must not tell how many came before."""
    spec = alt.Chart(PLACES).mark_line(clip=True).encode(x="place:Q", y="mean:Q").to_dict()
    first, second = charts.static_svg(spec), charts.static_svg(spec)
    assert "clip-path" in first and first == second


def test_words_of_an_undescribed_chart_follow_the_language():
    spec = charts.bars(PLACES, "place", "mean", x_title="place", y_title="yuan").to_dict()
    assert charts.text_alternative(spec) == "Chart: yuan by place."
    language.use("zh")
    assert charts.text_alternative(spec) == "图：纵轴为 yuan，横轴为 place。"
    assert (
        charts.text_alternative({**spec, "title": "人人一样"}) == "人人一样。图：纵轴为 yuan，横轴为 place。"
    )
    spec["encoding"]["y"]["title"] = "元"
    assert charts.text_alternative(spec) == "图：纵轴为元，横轴为 place。"


def test_a_title_ends_before_the_words_about_the_axes_begin():
    spec = charts.bars(PLACES, "place", "mean", x_title="place", y_title="yuan").to_dict()
    for title in ("All the same", "All the same."):
        assert charts.text_alternative({**spec, "title": title}) == "All the same. Chart: yuan by place."
    assert charts.text_alternative({**spec, "title": "Same?"}) == "Same? Chart: yuan by place."


def test_a_table_has_caption_and_headings_and_escapes():
    markup = charts.table_html(pd.DataFrame({"<b>": ["<script>", None]}), "A & B")
    assert "<caption" in markup and "A &amp; B" in markup
    assert 'scope="col"' in markup and 'scope="row"' in markup
    assert "<script>" not in markup


def test_a_long_table_says_what_it_leaves_out():
    markup = charts.table_html(pd.DataFrame({"a": range(500)}), "Many", limit=20)
    assert markup.count("<tr>") == 21
    assert "first 20 of 500 rows" in markup


def test_the_theme_is_the_default_of_every_chart():
    drawn = alt.Chart(PLACES).mark_bar().encode(x="place:O", y="mean:Q").to_dict()
    assert drawn["config"]["range"]["category"] == list(charts.PALETTE)
    assert "Noto Sans CJK SC" in drawn["config"]["font"]


@pytest.mark.parametrize("frequency", ["YS", "MS", "W", "D", "h"])
def test_times_are_written_in_the_readers_language(frequency):
    days = pd.DataFrame({"day": pd.date_range("2020-01-01", periods=40, freq=frequency), "v": range(40)})
    drawn = alt.Chart(days).mark_point().encode(x="day:T", y=alt.Y("v:Q", title=None), color="day:T")
    english = re.findall(r">([^<>]+)</text>", charts.static_svg(drawn.to_dict()))
    assert not re.search("[\u4e00-\u9fff]", "".join(english))
    qunxue.use("zh")
    chinese = re.findall(r">([^<>]+)</text>", charts.static_svg(drawn.to_dict()))
    letters = [text for text in chinese if re.search("[A-Za-z]", text.removeprefix("day"))]
    assert letters == []
