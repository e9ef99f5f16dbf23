"""Charts are compared by what they draw, however they were written."""

import altair as alt
import pandas as pd
import pytest

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
    assert "what x shows" in message
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
    assert "the title of x" in said(task.chart, chart, axes=("x", "y"))
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
