"""A lesson and an exercise without a mouse: one control of each kind, a prediction, and an answer with its check."""

import lab
import nbformat
import pytest
from rig import ROOT

SCRATCH = """\
from qunxue.explorers import activities, panel
import altair as alt
import pandas as pd
"""
EVERY_KIND = """\
controls = {
    "whole": panel.whole("Whole", 1, 5, 2),
    "number": panel.number("Number", 0, 1, 0.5, 0.1),
    "steps": panel.steps("Steps", [1, 10, 100], 10),
    "choice": panel.choice("Choice", {"one": 1, "two": 2}),
    "toggle": panel.toggle("Toggle"),
    "several": panel.several("Several", {"a": 1, "b": 2, "c": 3}, [1]),
}
panel.Explorer(
    "Every kind", controls,
    lambda **values: pd.DataFrame({"x": [1], "y": [float(sum(values["several"])) + values["whole"]]}),
    lambda frame: alt.Chart(frame).mark_bar().encode(x="x:O", y="y:Q"),
    lambda frame, **values: str(list(values.values())),
)
"""
QUESTION = "activities.predict('First or last?', ['first', 'last'])"


SORTING = """\
activities.sort(
    [("Do this.", "rule", "It tells people what to do."), ("Most do.", "claim", "It can be counted.")],
    ["rule", "claim"],
)"""
JUDGING = """\
answers = dict(quantity="Yes.", unit="Yes.", time="2017.", people="Students.", could_fail="Yes.")
activities.Judge("Every place earns the same", "partly", "By symmetry.", answers)"""


@pytest.fixture
def scratch(course):
    """A notebook with one explorer of every kind of control and each activity that is chosen or judged."""
    cells = [
        nbformat.v4.new_code_cell(source) for source in (SCRATCH, EVERY_KIND, QUESTION, SORTING, JUDGING)
    ]
    path = course / "keyboard.ipynb"
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}), path)
    return path.name


def test_every_kind_of_control_works_with_keys_alone(page, server, scratch):
    lab.open_notebook(page, server, scratch)
    lab.run_all(page)
    explorer = page.locator(".qunxue-explorer")
    first = explorer.locator(".noUi-handle").first
    first.focus()
    assert first.get_attribute("aria-label") == "Whole"
    # whole, number, steps: an arrow moves, Tab goes on
    for _ in range(3):
        page.keyboard.press("ArrowRight")
        lab.settled(explorer)
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.classList.contains('widget-readout')"):
            page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")  # choice
    page.keyboard.press("Tab")
    page.keyboard.press("Space")  # toggle
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")  # several
    said = lab.settled(explorer)["sentence"]
    assert said == "[3, 0.6, 100, 2, True, (2,)]"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    explorer.locator("table caption").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert lab.settled(explorer)["sentence"] == "[2, 0.5, 10, 1, False, (1,)]"


def test_a_prediction_is_made_with_keys_alone(page, server, scratch):
    lab.open_notebook(page, server, scratch)
    lab.run_all(page)
    page.locator("input[type='radio']").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("You said:").wait_for(timeout=10_000)


def test_sorting_and_judging_are_done_with_keys_alone(page, server, scratch):
    lab.open_notebook(page, server, scratch)
    lab.run_all(page)
    sorting, judging = page.locator(".qunxue-question").nth(1), page.locator(".qunxue-question").nth(2)
    first = sorting.get_by_label("1. Do this.")
    first.focus()
    page.keyboard.press("ArrowDown")  # rule
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")  # rule again, wrongly
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sorting.get_by_text("1 of 2 is right. Look again at 2").wait_for(timeout=10_000)
    assert "It can be counted." in sorting.inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # reset
    page.wait_for_function("element => element.value === 'choose …'", arg=first.element_handle())

    judging.locator("input[type='radio']").nth(1).focus()
    page.keyboard.press("Space")
    for _ in range(5):  # a browser may stop at each of the choices
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.tagName") == "BUTTON":
            break
    page.keyboard.press("Enter")
    judging.get_by_text("The course: partly supported").first.wait_for(timeout=10_000)
    summary = judging.locator("summary")
    summary.focus()
    page.keyboard.press("Enter")
    assert judging.get_by_text("Students.").is_visible()
    assert lab.violations(page) == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_exercise_is_answered_and_checked_with_keys_alone(page, server, language):
    path = f"exercises/{language}/00_start_here/00_start_here.ipynb"
    assert (ROOT / path).is_file()
    lab.open_notebook(page, server, path)
    page.locator(".jp-Notebook .jp-CodeCell .cm-content").first.focus()
    page.keyboard.press("Escape")
    for _ in range(30):  # Shift+Enter runs a cell and goes to the next
        active = page.locator(".jp-Notebook .jp-mod-active").inner_text()
        if "pairs_of_three = ..." in active:
            break
        page.keyboard.press("Shift+Enter")
        page.wait_for_timeout(150)
    page.keyboard.press("Enter")
    page.keyboard.press("Control+End")
    for _ in range(3):
        page.keyboard.press("Backspace")
    page.keyboard.type("3")
    page.keyboard.press("Shift+Enter")
    page.keyboard.press("Shift+Enter")
    passed = "all checks shown here pass" if language == "en" else "看得见的检查都通过了"
    page.get_by_text(passed).first.wait_for(timeout=20_000)
