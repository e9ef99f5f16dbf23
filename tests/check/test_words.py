"""What a check says comes apart again into the parts it was made of, whatever the kind and the language."""

import altair as alt
import numpy as np
import pandas as pd
import pytest

import qunxue
from qunxue.check import CheckFailed, Task, errors, words


def forget(rows):
    rows.append(1)


def stop(number):
    raise ValueError("no number\nof lines")


ROWS = pd.DataFrame({"place": [1, 2], "mean": [10.0, 10.5]})
BARS = alt.Chart(ROWS).mark_bar().encode(x="place", y="mean")
#: every kind of question, each with an answer that it finds fault with
QUESTIONS = {
    "equal": lambda task: task.equal([1, 2], [1, 3], "the pair"),
    "equal, hidden": lambda task: task.equal([1, 2], [1, 3], "the pair", hide=True),
    "equal, a hint": lambda task: task.equal(1, 2, "the number", hint="Count again.\nFrom one."),
    "close": lambda task: task.close(0.1, 0.3, "the share", tolerance=0.01),
    "within": lambda task: task.within([1, 9], 0, 5, "the shares"),
    "one_of": lambda task: task.one_of("D", "ABC", "the choice"),
    "one_of, the wrong one": lambda task: task.one_of(
        "A", "ABC", "the choice", right="B", mistakes={"A": "Heads."}
    ),
    "is_type": lambda task: task.is_type(1, list, "the list"),
    "is_type, None": lambda task: task.is_type(None, list, "the list"),
    "that": lambda task: task.that(False, "Found: in the name of a check", found="Wanted: too"),
    "columns": lambda task: task.columns(ROWS, ["place", "sd"]),
    "frame": lambda task: task.frame(ROWS[:1], ROWS),
    "returns": lambda task: task.returns(print, "Found: printed"),
    "raises": lambda task: task.raises(ValueError, len, [1]),
    "stops": lambda task: task.returns(stop, 1),
    "unchanged": lambda task: task.unchanged(forget, [1]),
    "chart": lambda task: task.chart(BARS, mark="line"),
    "chart, its title": lambda task: task.chart(BARS, title=True),
    "chart, an axis": lambda task: task.chart(BARS, axes=("x",)),
    "chart, its rows": lambda task: task.chart(BARS, data=ROWS[:1]),
    "no chart": lambda task: task.chart(3),
    "text of several lines": lambda task: task.equal("one\ntwo", "one", "what\nis checked"),
    "an array": lambda task: task.equal(np.zeros(100), [1] * 100, "the zeros"),
}


@pytest.fixture(params=["en", "zh"], autouse=True)
def language(request, english):
    qunxue.use(request.param)
    return request.param


def message_of(question, section=2):
    with pytest.raises(CheckFailed) as caught:
        question(Task("shares (all)", number=3, lesson="04", section=section))
    return str(caught.value)


@pytest.mark.parametrize("section", [2, None], ids=["section", "no section"])
@pytest.mark.parametrize("name", QUESTIONS)
def test_the_message_of_every_question_comes_apart_and_together_again(name, section, language):
    text = message_of(QUESTIONS[name], section)
    part = words.take_apart(text)
    assert str(part) == text
    assert (part.kind, part.number, part.name, part.language) == ("wrong", "3", "shares (all)", language)
    assert (part.lesson, part.section) == ("04", str(section or ""))
    assert part.checked and part.found
    assert all("\n" not in line for line in (part.checked, part.found, part.wanted, *part.hints))


def test_the_parts_are_what_was_asked_found_and_wanted():
    part = words.take_apart(message_of(QUESTIONS["equal, a hint"]))
    assert (part.checked, part.found, part.wanted, part.hints) == (
        "the number",
        "1",
        "2",
        ("Count again. From one.",),
    )
    assert words.take_apart(message_of(QUESTIONS["equal, hidden"])).wanted == ""
    part = words.take_apart(message_of(QUESTIONS["that"]))
    assert (part.checked, part.found) == ("Found: in the name of a check", "Wanted: too")


def test_an_unfinished_task_and_one_out_of_time_come_apart_too(language):
    part = words.take_apart(message_of(lambda task: task.equal(..., 1)))
    assert (part.kind, part.checked, len(part.hints)) == ("unfinished", "", 1)
    late = words.late(3, "split", 30, "04", 2)
    assert words.take_apart(str(late)) == late
    assert {"en": "30 seconds", "zh": "30 秒"}[language] in late.hints[0]


def test_an_error_on_the_way_to_a_check_comes_apart_too():
    task = Task("split", 3, "04", 2)
    failure = errors.explained(task, ZeroDivisionError("division by zero"))
    part = words.take_apart(str(failure))
    assert str(part) == str(failure)
    assert "ZeroDivisionError: division by zero" in part.found


def test_the_smallest_case_is_a_part(language):
    task = Task("split", 3, "04", 2)
    made = task.message(
        "wrong", checked="the shares", smallest="split(9, 2)", found="[4, 4]", wanted="[4, 5]"
    )
    assert words.take_apart(str(made)) == made
    assert {"en": "Smallest case: split(9, 2)", "zh": "最小的例子：split(9, 2)"}[language] in str(made)


def test_colours_and_the_name_of_the_error_do_not_matter():
    text = message_of(QUESTIONS["equal"])
    assert words.take_apart(f"\x1b[31mCheckFailed\x1b[0m: {text}\n") == words.take_apart(text)


@pytest.mark.parametrize(
    "text", ["", "Task 3 (split): all checks shown here pass.", "Traceback\n  Found: it"]
)
def test_what_is_no_message_does_not_come_apart(text):
    assert words.take_apart(text) is None
