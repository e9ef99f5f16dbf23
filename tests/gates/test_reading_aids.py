"""Reading aids: what hinders a reader is named."""

import pytest

from qunxue.authoring import notebooks
from qunxue.authoring.gates import displayed, reading_aids
from qunxue.authoring.gates.course import Course

LESSON = "manuscript/01_queues/lesson.py"
CHART = """
import altair as alt
import pandas as pd
from qunxue import charts
rows = pd.DataFrame({"place": [1, 2], "mean": [10.0, 10.5]})
chart = charts.bars(rows, "place", "mean", x_title="place", y_title="yuan")
"""


def aids(small, part):
    with Course(small.root) as course:
        if part in ("sizes", "minutes"):
            return [
                str(found)
                for each in course.manuscripts
                for found in getattr(reading_aids, part)(each, course)
            ]
        arguments = {"links": (course,)}.get(part, ())
        return [
            str(found)
            for each in course.lesson_manuscripts
            for language in ("en", "zh")
            for name, notebook in [
                (f"lessons/{language}/{each.name}.ipynb", notebooks.lesson(each, language))
            ]
            for found in getattr(reading_aids, part)(name, notebook, *arguments)
        ]


@pytest.mark.parametrize(
    ("part", "old", "new", "words"),
    [
        ("headings", "# The **waiting", "# #### Up\n#\n# The **waiting", "heading level jumps from 2 to 4"),
        ("headings", "# The **waiting", "# # Up\n#\n# The **waiting", "has 2 titles"),
        ("links", "[the exercise]", "[here]", "does not say where it leads «here»"),
        ("links", "[练习]", "[点击这里]", "does not say where it leads «点击这里»"),
        (
            "links",
            "exercises/en/01_queues/01_queues.ipynb",
            "exercises/en/02.ipynb",
            "a link to a file that is not there",
        ),
        ("pictures", "# It adds up.", "# It adds up. ![](../a.png)", "a picture without a text alternative"),
        ("pictures", "# It adds up.", "# <img src='a.png'>", "a picture without a text alternative"),
        (
            "sizes",
            "minutes = [1, 2, 3]",
            "\n".join(f"minutes = {n}" for n in range(11)),
            "lines of code; at most 10",
        ),
        ("sizes", "# It adds up.", "# " + "word " * 130, "137 words in one cell; at most 120"),
        ("sizes", "# 确实是相加。", "# " + "字" * 230, "239 characters in one cell"),
        ("minutes", "# minutes: 20", "# minutes: 90", "90 minutes are stated"),
    ],
)
def test_structure(small, part, old, new, words):
    assert aids(small, part) == []
    small.change(LESSON, old, new)
    found = aids(small, part)
    assert any(words in one for one in found), found


def shown(small, source):
    small.change(LESSON, "minutes = [1, 2, 3]", "minutes = [1, 2, 3]\n" + source.strip() + "\n\n# %%\nx = 1")
    with Course(small.root) as course:
        each = course.lesson_manuscripts[0]
        outputs = displayed.outputs([cell.source for cell in each.cells if cell.kind == "code"], small.root)
        return [str(found) for found in reading_aids.views(each, outputs, course)[1]]


@pytest.mark.parametrize(
    ("last", "words"),
    [
        ("chart", ["without words of its own", "stand in no table"]),
        ('charts.describe(chart, "Both places earn ten.")', ["stand in no table"]),
        ('display(charts.describe(chart, "Both places earn ten."))\ncharts.table(rows, "Shares")', []),
        ("1 / 0", ["the cell stops with an error «ZeroDivisionError"]),
    ],
)
def test_charts_need_words_and_a_table(small, last, words):
    found = shown(small, CHART + last)
    assert len(found) == len(words), found
    for one, word in zip(found, words, strict=True):
        assert word in one


def test_an_explorer_needs_a_table_button_and_a_sentence():
    output = {"widget": "VBox", "kinds": ["VBox", "Button"], "texts": ["Reset"]}
    assert len(list(reading_aids.explorer_findings("a.py:1", output, "explore()"))) == 2
    output["texts"] += ["Show as table", "The mean is 10 yuan at every place, with a spread of 6."]
    assert list(reading_aids.explorer_findings("a.py:1", output, "explore()")) == []


def test_colours():
    assert reading_aids.contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert list(reading_aids.contrast_findings("a", "#767676", 4.5)) == []
    assert "contrast against white is 1.0" in str(
        *reading_aids.contrast_findings("a", "#ffff00", 3.0)
    ).replace("1.1", "1.0")
    # vermilion and ochre are one colour without the long-wave cones
    (found,) = [
        str(one) for one in reading_aids.merged("a", ["#d55e00", "#9c6f00"]) if "protanomaly" in str(one)
    ]
    assert "#d55e00 #9c6f00" in found
    assert list(reading_aids.merged("a", ["#0072b2", "#d55e00"])) == []


def test_the_course_s_own_colours():
    from qunxue import charts

    assert list(reading_aids.merged("qunxue/charts/look.py", charts.PALETTE)) == []
    assert all(reading_aids.contrast(colour, "#ffffff") >= 3 for colour in charts.PALETTE)
