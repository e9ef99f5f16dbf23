"""Every explorer that there is: each control to its ends in both languages, reset, and the table behind the chart."""

import inspect
import itertools
import re

import ipywidgets as widgets
import numpy as np
import pandas as pd
import pytest

import qunxue
from qunxue import explorers

FRAME = {"activities", "chat", "live_chart", "panel"}
HAN = re.compile("[\u4e00-\u9fff]")


def every():
    """Yield (lesson and name, function that makes it) of every explorer."""
    for module in sorted(set(dir(explorers)) - FRAME):
        for name, make in inspect.getmembers(getattr(explorers, module), inspect.isfunction):
            if not name.startswith("_") and make.__module__.endswith(f".{module}"):
                yield pytest.param(make, id=f"{module}.{name}")


EVERY = list(every())
#: Whose table holds the messages of its own language, so that numbers need not be the same.
OWN_TEXTS = {"auto_reply_desk"}


@pytest.fixture(autouse=True)
def english():
    """Leave every test in English."""
    qunxue.use("en")
    yield
    qunxue.use("en")


def ends(control):
    """Return the values between which a control moves, or all that it offers."""
    if isinstance(control, widgets.IntSlider | widgets.FloatSlider):
        return [control.min, control.max]
    if isinstance(control, widgets.Checkbox):
        return [False, True]
    if isinstance(control, widgets.Textarea):
        return ["", "otherwise -> menu"]
    values = [value for _, value in control.options]
    return [(), (values[0],), tuple(values)] if isinstance(control, widgets.SelectMultiple) else values


def seen(explorer):
    """Return all that a reader sees of an explorer."""
    return explorer.sentence, explorer.spec, explorer.below


def test_there_are_explorers():
    assert len(EVERY) >= 24


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("make", EVERY)
def test_every_control_goes_to_its_ends_and_reset_leads_back(make, language):
    qunxue.use(language)
    explorer = make()
    start, values = seen(explorer), explorer.values
    assert len(explorer.sentence) > 10
    assert (HAN.search(explorer.sentence) is not None) == (language == "zh")
    for name, control in explorer.controls.items():
        assert control.description
        shown = []
        for value in ends(control):
            explorer.set(**{name: value})
            assert explorer.problem == ""
            assert explorer.sentence and "nan" not in explorer.sentence
            shown.append(seen(explorer))
            if language == "en":
                assert explorer.spec == explorer.compose(), f"{name} changes what only a new chart shows"
        assert shown[0] != shown[-1], f"nothing changes between the ends of {name}"
        explorer.reset()
        assert explorer.values == values
        assert seen(explorer) == start, f"reset after {name} does not lead back"


@pytest.mark.parametrize("make", EVERY)
def test_extremes_of_all_controls_together_can_be_drawn(make):
    explorer = make()
    corners = [(ends(control)[0], ends(control)[-1]) for control in explorer.controls.values()]
    for values in itertools.islice(itertools.product(*corners), 0, 256, 7):
        explorer.set(**dict(zip(explorer.controls, values, strict=True)))
        assert explorer.problem == "" or explorer.sentence, values


@pytest.mark.parametrize("make", EVERY)
def test_the_table_holds_the_same_numbers_under_headings_of_the_readers_language(make):
    numbers = {}
    for language in ("en", "zh"):
        qunxue.use(language)
        table = make().table()
        assert isinstance(table, pd.DataFrame) and len(table) >= 2
        chinese = [heading for heading in table.columns if HAN.search(str(heading))]
        assert len(chinese) == (len(table.columns) if language == "zh" else 0)
        numbers[language] = table.select_dtypes("number").to_numpy()
    if make.__name__ in OWN_TEXTS:
        assert numbers["en"].shape == numbers["zh"].shape
    else:
        np.testing.assert_array_equal(numbers["en"], numbers["zh"])
