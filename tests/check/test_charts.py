"""Charts are compared by what they draw, however they were written."""

import altair as alt
import pandas as pd
import pytest

import qunxue
from qunxue.check import CheckFailed

ROWS = pd.DataFrame({"place": [1, 2, 3], "mean": [10.0, 10.5, 9.5], "method": ["a", "a", "b"]})
BASE = alt.Chart(ROWS, title="Every place earns the same")


def said(question, *arguments, **named):
    with pytest.raises(CheckFailed) as caught:
        question(*arguments, **named)
    return str(caught.value)


SAME = {
    "shorthand": BASE.mark_bar().encode(x="place:Q", y="mean:Q"),
    "objects": BASE.mark_bar().encode(alt.X("place", type="quantitative"), alt.Y("mean").title("yuan")),
    "inferred": BASE.mark_bar().encode(x="place", y="mean"),
    "methods": BASE.mark_bar(color="teal").encode(
        alt.X("place").scale(zero=False), alt.Y(field="mean", type="quantitative")
    ),
    "layered": BASE.mark_rule().encode(y=alt.datum(10)) + BASE.mark_bar().encode(x="place", y="mean"),
    "inherited": alt.layer(alt.Chart().mark_bar(), alt.Chart().mark_text(), data=ROWS).encode(
        x="place:Q", y="mean:Q"
    ),
    "faceted": BASE.mark_bar().encode(x="place", y="mean", column="method"),
    "joined": BASE.mark_bar().encode(x="place", y="mean") | BASE.mark_point().encode(x="mean"),
    "widget": alt.JupyterChart(BASE.mark_bar().encode(x="place", y="mean")),
}


@pytest.mark.parametrize("name", SAME)
def test_the_same_picture_is_accepted_however_it_is_written(task, name):
    task.chart(SAME[name], mark="bar", shows={"x": "place", "y": "mean"})


def test_differences_are_named(task):
    swapped = BASE.mark_bar().encode(x="mean", y="place")
    message = said(task.chart, swapped, mark="bar", shows={"x": "place", "y": "mean"})
    assert "what x shows (the horizontal axis)" in message
    assert "Found: mean, quantitative" in message and "Wanted: place" in message
    assert "the mark" in said(task.chart, BASE.mark_line().encode(x="place"), mark="bar")
    assert "Found: line" in said(task.chart, BASE.mark_line().encode(x="place"), mark="bar")
    assert "Found: nothing" in said(task.chart, BASE.mark_bar().encode(x="place"), shows={"y": "mean"})
    summed = BASE.mark_bar().encode(x="place", y="sum(mean)")
    assert "sum(mean)" in said(task.chart, summed, shows={"y": "mean"})
    binned = BASE.mark_bar().encode(x=alt.X("mean").bin(), y="count()")
    assert "bin(mean)" in said(task.chart, binned, shows={"x": "mean"})


def test_aggregates_bins_and_units_of_time_by_meaning(task):
    for chart in (
        BASE.mark_bar().encode(y="mean(mean)"),
        BASE.mark_bar().encode(y=alt.Y("mean", aggregate="average")),
        BASE.mark_bar().encode(y=alt.Y("mean").aggregate("mean")),
    ):
        task.chart(chart, shows={"y": "mean(mean)"})
    for chart in (
        BASE.mark_bar().encode(x=alt.X("mean", bin=alt.Bin(maxbins=5)), y="count()"),
        BASE.mark_bar().encode(x=alt.X("mean").bin(), y="count():Q"),
    ):
        task.chart(chart, shows={"x": "bin(mean)", "y": "count()"})
        task.chart(chart, shows={"x": {"field": "mean", "bin": True}})
    days = pd.DataFrame({"day": pd.to_datetime(["2024-01-01", "2024-02-01"])})
    for chart in (
        alt.Chart(days).mark_bar().encode(x="yearmonth(day)"),
        alt.Chart(days).mark_bar().encode(x=alt.X("day:T", timeUnit="yearmonth")),
        alt.Chart(days).mark_bar().encode(x=alt.X("day:T").timeUnit("yearmonth")),
    ):
        task.chart(chart, shows={"x": "yearmonth(day)"})
        said(task.chart, chart, shows={"x": "year(day)"})


def test_the_type_counts_only_where_it_is_given(task):
    chart = BASE.mark_bar().encode(x="place:O")
    task.chart(chart, shows={"x": "place"})
    task.chart(chart, shows={"x": "place:O"})
    assert "Found: place, ordinal" in said(task.chart, chart, shows={"x": "place:Q"})


def test_alternatives_and_properties(task):
    chart = BASE.mark_circle().encode(x="place", y=alt.Y("mean").scale(type="log"), fill="method")
    task.chart(chart, mark=["point", "circle"], shows={"x": ["mean", "place"], "color": "method"})
    task.chart(chart, shows={"y": {"shorthand": "mean", "scale": {"type": "log"}}})
    said(task.chart, chart, shows={"y": {"shorthand": "mean", "scale": {"type": "linear"}}})


def test_titles(task):
    chart = BASE.mark_bar().encode(alt.X("place"), alt.Y("mean", title="yuan"))
    task.chart(chart, title=True, axes=("y",))
    task.chart(BASE.mark_bar().encode(y=alt.Y("mean").axis(title="yuan")), axes=("y",))
    assert "the title of x (the horizontal axis)\n" in said(task.chart, chart, axes=("x", "y"))
    bare = alt.Chart(ROWS).mark_bar().encode(x="place")
    assert "no title" in said(task.chart, bare, title=True)
    task.chart(bare.properties(title={"text": "One", "subtitle": "two"}), title=True)
    task.chart((bare + bare).properties(title="One"), title=True)


def test_the_rows_drawn(task):
    task.chart(BASE.mark_bar().encode(x="place"), data=ROWS[::-1])
    task.chart(BASE.mark_bar().encode(x="place"), data=ROWS[["place"]])
    wrong = alt.Chart(ROWS.assign(mean=0)).mark_bar().encode(x="place")
    assert "the rows it draws" in said(task.chart, wrong, data=ROWS)
    assert "Found: 2 rows" in said(task.chart, alt.Chart(ROWS[:2]).mark_bar(), data=ROWS)
    many = pd.DataFrame({"place": range(6000)})
    task.chart(alt.Chart(many).mark_bar().encode(x="place"), data=many)


def test_what_is_no_chart(task):
    assert "nothing (None)" in said(task.chart, None, mark="bar")
    assert "is not done yet" in said(task.chart, ..., mark="bar")
    assert "not a chart" in said(task.chart, {"mark": "bar"}, mark="bar")
    untyped = alt.Chart(alt.Data(url="rows.csv")).mark_bar().encode(x="place")
    assert "cannot be drawn" in said(task.chart, untyped, mark="bar")


LOSSES = pd.DataFrame(
    {"left": [0, 1, 2] * 2, "whom": ["top"] * 3 + ["random"] * 3, "size": [100, 60.00012, 30, 100, 99, 98]}
)
CURVE = {"mark": "line", "shows": {"x": "left", "y": "size", "color": "whom"}, "data": LOSSES}


def lines(rows):
    return alt.Chart(rows).mark_line().encode(x="left", y="size", color="whom")


DRAWS_ALL = {
    "a layer for each group": lines(LOSSES[LOSSES["whom"] == "top"])
    + lines(LOSSES[LOSSES["whom"] == "random"]),
    "a part drawn once more": lines(LOSSES[LOSSES["left"] < 2]) + lines(LOSSES),
    "groups with names of one's own": lines(LOSSES.replace({"top": "枢纽先走", "random": "随机"})),
    "rounded": lines(LOSSES.round(2)),
    "backwards, with a column more": lines(LOSSES[::-1].assign(more=1)).transform_calculate(
        share="datum.size / 100"
    ),
    "a filter that keeps all": lines(LOSSES).transform_filter("datum.left >= 0 && datum.whom !== 'all'"),
    "a sample of more": lines(LOSSES).transform_sample(500),
    "faceted besides": lines(LOSSES).properties(width=80).facet("whom"),
}
DRAWS_OTHERS = {
    "one group": (lines(LOSSES[:3]), "3 rows; left=0, whom=\"random\", size=100"),
    "a filter": (lines(LOSSES).transform_filter("datum.left > 0"), "4 rows"),
    "a filter by predicate": (lines(LOSSES).transform_filter(alt.FieldOneOfPredicate("whom", ["top"])), "3 rows"),
    "a sample": (lines(LOSSES).transform_sample(5), "5 rows"),
    "every row twice": (lines(pd.concat([LOSSES, LOSSES])), "also left=0"),
    "groups swapped": (lines(LOSSES.replace({"top": "random", "random": "top"})), "6 rows; left=1"),
    "groups mixed up under new names": (
        lines(LOSSES.assign(whom=["a", "a", "b", "b", "b", "a"])), "6 rows",
    ),
    "a value that can be seen to differ": (lines(LOSSES.assign(size=LOSSES["size"] + [0, 1, 0, 0, 0, 0])), "6 rows"),
    "two layers without one row": (lines(LOSSES[:3]) + lines(LOSSES[4:]), "5 rows"),
    "other rows made by Altair": (
        lines(LOSSES).transform_quantile("size", groupby=["whom"], as_=["left", "size"]), "transform_quantile",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DRAWS_ALL)
def test_what_draws_every_row_is_accepted(task, name):
    task.chart(DRAWS_ALL[name], **CURVE)


@pytest.mark.parametrize("name", DRAWS_OTHERS)
def test_what_draws_other_rows_is_not_and_is_told_what_was_wanted(task, name):
    chart, found = DRAWS_OTHERS[name]
    task.hide()
    message = said(task.chart, chart, **CURVE)
    assert f"Found: {found}" in message and "Wanted: " in message
    assert ("in layers 1, 2 together" in message) == isinstance(chart, alt.LayerChart)


def test_a_count_by_a_transform_is_a_count_by_altair(task):
    rules = pd.DataFrame({"rule": [1, 1, 3]})
    counted = alt.Chart(rules).transform_aggregate(found="count()", groupby=["rule"]).mark_bar()
    asked = {"mark": "bar", "shows": {"x": "rule", "y": "count()"}, "data": rules}
    task.chart(counted.encode(x="rule:O", y="found:Q"), **asked)
    task.chart(alt.Chart(rules.astype(str)).mark_bar().encode(x="rule:N", y="count()"), **asked)
    less = counted.transform_filter("datum.found > 1").encode(x="rule:O", y="found:Q")
    assert "what y" in said(task.chart, less, **asked)
    summed = alt.Chart(rules).transform_aggregate(found="sum(rule)", groupby=["rule"]).mark_bar()
    assert "sum(rule)" in said(task.chart, summed.encode(x="rule:O", y="found:Q"), **asked)


def test_bars_stretched_to_one_length_are_another_picture(task):
    def bars(stack):
        return BASE.mark_bar().encode(x="place:O", y=alt.Y("mean:Q", stack=stack))

    for stack in (None, True, "zero"):
        task.chart(bars(stack), shows={"x": "place", "y": "mean"})
    message = said(task.chart, bars("normalize"), shows={"x": "place", "y": "mean"})
    assert "stack='normalize'" in message
    task.chart(bars("normalize"), shows={"y": {"shorthand": "mean", "stack": "normalize"}})


@pytest.mark.parametrize("title", ["mean", "Mean", "……", "   ", "1"])
def test_a_columns_name_or_no_word_is_no_title(task, title):
    chart = alt.Chart(ROWS).mark_bar().encode(x="place", y=alt.Y("mean", title=title))
    assert "no title of its own" in said(task.chart, chart, axes=("y",))
    assert "its title" in said(task.chart, chart.properties(title=title), title=True)


def test_the_axis_is_named_as_the_task_names_it(task):
    qunxue.use("zh")
    assert "x 表示的内容（横轴）" in said(task.chart, BASE.mark_bar().encode(x="mean"), shows={"x": "place"})
    assert "元" not in said(task.chart, BASE.mark_bar().encode(x="mean"), axes=("x",))
