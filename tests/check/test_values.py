"""Which answers count as equal, and what is said of those that do not."""

import decimal
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest

import qunxue
from qunxue.check import CheckFailed, Task


def said(question, *arguments, **named):
    with pytest.raises(CheckFailed) as caught:
        question(*arguments, **named)
    return str(caught.value)


class AlwaysEqual:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def __bool__(self):
        return True

    def __le__(self, other):
        return True

    __ge__ = __lt__ = __gt__ = __le__


class AlwaysEqualNumber(float):
    __eq__ = AlwaysEqual.__eq__
    __hash__ = float.__hash__
    __sub__ = __rsub__ = lambda self, other: 0.0


class AlwaysEqualList(list):
    __eq__ = AlwaysEqual.__eq__


class AlwaysEqualFrame(pd.DataFrame):
    pass


AlwaysEqualList.__module__ = "numpy"
AlwaysEqualFrame.__module__ = "pandas"


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        (5, 5.0),
        (np.int64(5), 5),
        (np.float64(0.5), 0.5),
        (np.bool_(True), True),
        (np.str_("a"), "a"),
        ((1, 2), [1, 2]),
        (np.array([1, 2]), [1, 2]),
        (pd.Series([1, 2]), [1, 2]),
        (pd.Series([1, 2], index=[5, 6]), [1, 2]),
        (pd.Index([1, 2]), [1, 2]),
        (pd.array([1, None], dtype="Int64"), [1, float("nan")]),
        (pd.Series(["a", None]), ["a", float("nan")]),
        (range(3), [0, 1, 2]),
        ({"a": 1}.values(), [1]),
        (float("nan"), np.nan),
        (pd.NA, np.nan),
        (pd.NaT, pd.NaT),
        (float("inf"), np.inf),
        ({"a": [1, 2]}, {"a": np.array([1, 2])}),
        (pd.Series({"a": 1, "b": 2}), {"b": 2, "a": 1}),
        (pd.Series({"a": 1, "b": 2}), pd.Series({"b": 2, "a": 1})),
        ({1, 2}, {2, 1}),
        (np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
        (np.array(3), 3),
        (decimal.Decimal("5"), 5),
        (np.datetime64("2024-01-02"), pd.Timestamp("2024-01-02")),
        (None, None),
        ("", ""),
        ([], np.array([])),
    ],
)
def test_same_values_are_equal_whatever_holds_them(task, found, wanted):
    task.equal(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        (1, True),
        (True, 1),
        (0, False),
        ("5", 5),
        (5, "5"),
        (None, 0),
        (None, float("nan")),
        (float("nan"), 0),
        ([1, 2], [2, 1]),
        ([1, 2], [1, 2, 3]),
        ([5], 5),
        (5, [5]),
        ({"a": 1}, {"a": 1, "b": 2}),
        ({"a": 1, "b": 2}, {"a": 1}),
        ([1, 2], {1, 2}),
        (0.1 + 0.2, 0.3),
        (pd.Series({"a": 1, "b": 2}), {"a": 2, "b": 1}),
        (AlwaysEqual(), 5),
        (AlwaysEqualNumber(1.0), 5),
        (AlwaysEqualList([1]), [5]),
        ([AlwaysEqual()], [5]),
        ({"a": AlwaysEqual()}, {"a": 5}),
        ((lambda: 5), 5),
        ((number for number in [1, 2]), [1, 2]),
        (int, 5),
        (object(), None),
    ],
)
def test_other_values_are_not(task, found, wanted):
    said(task.equal, found, wanted)


def test_an_object_that_equals_everything_fools_no_question(task):
    everything = AlwaysEqual()
    said(task.close, everything, 5, tolerance=10)
    said(task.close, AlwaysEqualNumber(1.0), 5, tolerance=0.1)
    said(task.within, everything, 0, 10)
    said(task.one_of, everything, "AB", right="A")
    said(task.is_type, everything, int)
    said(task.that, everything, "a property")
    said(task.that, 1, "a property")
    said(task.columns, everything, ["a"])
    said(task.frame, AlwaysEqualFrame({"a": [1]}), pd.DataFrame({"a": [1]}))
    said(task.chart, everything, mark="bar")


def test_a_message_says_what_was_checked_found_wanted_and_where_to_reread(task):
    assert said(task.equal, 3, 4, "the number of places").splitlines() == [
        "Task 2 (share) needs another look.",
        "  Checked: the number of places",
        "  Found: 3",
        "  Wanted: 4",
        "  Reread lesson 04, section 1.",
    ]
    qunxue.use("zh")
    assert said(task.equal, 3, 4, "位置的个数").splitlines() == [
        "第 2 题（share）还需要再看一看。",
        "  检查：位置的个数",
        "  得到：3",
        "  应为：4",
        "  请重读第 04 课第 1 节。",
    ]


def test_hidden_questions_do_not_say_what_was_wanted(task):
    assert "Wanted" not in said(task.equal, 3, 42, hide=True)
    task.hide()
    frame = pd.DataFrame({"a": [42]})
    for message in (
        said(task.equal, [3, 7], [3, 42]),
        said(task.close, 3, 42, tolerance=1),
        said(task.frame, frame - 1, frame),
        said(task.one_of, "A", ["A", "B42"], right="B42"),
        said(task.within, 3, 41.5, 42),
    ):
        assert "42" not in message and "Wanted" not in message
    assert "Wanted: 42" in said(task.equal, 3, 42, hide=False)


def test_nothing_returned_hints_at_print(task):
    assert "`return`" in said(task.equal, None, 5)

    def shout(number):
        print(number + 1)

    message = said(task.returns, shout, 4)
    assert '"5" was printed and nothing was returned' in message and "shout(4)" in message
    assert task.returns(lambda number: number + 1, 4) == 5


def test_none_returned_is_not_called_printed(task):
    def search(number):
        for candidate in range(number):
            if candidate > number:
                return candidate

    message = said(task.returns, search, 4, hint="Here 5 is to be found.")
    assert "Found: None: the function came to its end without a `return`, or returned None" in message
    assert "Wanted: a value other than None" in message and "Here 5 is to be found." in message
    assert "print" not in message


def test_places_stand_in_no_brackets_of_their_own(task):
    nested = said(task.equal, [1, [2, 3]], [1, [2, 4]], "the pairs")
    assert "[1, [2, 3]]; item 2 (index 1), item 2 (index 1) is 3" in nested
    qunxue.use("zh")
    nested = said(task.equal, [1, [2, 3]], [1, [2, 4]], "各对")
    assert "[1, [2, 3]]；第 2 项（下标 1），第 2 项（下标 1）是 3" in nested
    assert "（第" not in nested and "）是 3" in nested


@pytest.mark.parametrize("blank", [..., [1, ...], {"a": ...}, (..., 2)])
def test_a_blank_anywhere_is_not_done_yet(task, blank):
    assert "is not done yet" in said(task.equal, blank, [1, 2])
    assert "is not done yet" in said(task.close, blank, [1, 2], tolerance=1)


def test_a_blank_where_the_name_should_be_is_found_at_once():
    with pytest.raises(CheckFailed, match="is not done yet"):
        eval("Task('split', 3, '04')", {"Task": Task, "split": ...})


def test_close_states_its_tolerance(task):
    task.close(np.array([0.31, 0.49]), [0.3, 0.5], tolerance=0.01)
    message = said(task.close, 0.32, 0.3, "the share", tolerance=0.01)
    assert "Wanted: 0.3 (give or take 0.01)" in message
    said(task.close, True, 1, tolerance=0.5)
    said(task.close, "0.3", 0.3, tolerance=0.5)
    said(task.close, float("nan"), 0.3, tolerance=0.5)
    said(task.close, float("inf"), 0.3, tolerance=0.5)
    task.close(float("inf"), float("inf"), tolerance=0.5)


def test_known_mistakes_get_their_own_sentence(task):
    mistakes = [(0.28, "This is the share when both fall silent.")]
    assert "both fall silent" in said(task.close, 0.2801, 0.203, tolerance=0.005, mistakes=mistakes)
    assert "both fall silent" not in said(task.close, 0.5, 0.203, tolerance=0.005, mistakes=mistakes)
    assert "counted from one" in said(task.equal, 2, 3, mistakes={2: "Places are counted from one."})


def test_one_of_checks_form_first_and_never_shows_the_right_choice(task):
    task.one_of(" b ", "ABC", right="B")
    task.one_of("A", "ABC")
    assert "one of A, B, C" in said(task.one_of, "D", "ABC")
    assert "one of A, B, C" in said(task.one_of, 2, "ABC")
    message = said(task.one_of, "a", "ABC", "the reason", right="B", mistakes={"A": "A counts heads."})
    assert "A counts heads." in message and "Wanted" not in message


def test_is_type_takes_numpys_numbers_but_not_truth_for_a_number(task):
    task.is_type(np.int64(3), int)
    task.is_type(3.0, (int, float))
    assert "a truth value" in said(task.is_type, True, int)
    assert "Wanted: a list" in said(task.is_type, (1,), list)
    assert "`return`" in said(task.is_type, None, list)


def test_raises(task):
    def careful(total):
        if total < 1:
            raise ValueError("total must be at least 1")
        return total

    task.raises(ValueError, careful, 0)
    task.raises(ValueError, careful, 0, saying="total")
    assert "no error; the call returned 5" in said(task.raises, ValueError, careful, 5)
    assert "TypeError" in said(task.raises, ValueError, careful, "5")
    assert 'with "people" in its message' in said(task.raises, ValueError, careful, 0, saying="people")

    def stub(total):
        raise NotImplementedError

    assert "is not done yet" in said(task.raises, ValueError, stub, 0)


def test_unchanged_watches_every_argument(task):
    def spoil(rows, frame, numbers):
        rows.append(1)

    def spoil_frame(rows, frame, numbers):
        frame["b"] = 1

    def spoil_numbers(rows, frame, numbers):
        numbers[0] = 9

    def spoil_type(rows, frame, numbers):
        frame["a"] = frame["a"].astype(float)

    given = [1], pd.DataFrame({"a": [1]}), np.array([1, 2])
    for spoiler, told in (
        (spoil, "after the call it is [1, 1]"),
        (spoil_frame, "`frame` as before"),
        (spoil_numbers, "`numbers` was changed: after the call it is np.array([9, 2])"),
        (spoil_type, "`frame` as before"),
    ):
        arguments = list(given[0]), given[1].copy(), given[2].copy()
        assert told in said(task.unchanged, spoiler, *arguments)
    assert task.unchanged(lambda rows, frame, numbers: len(rows), *given) == 1


def test_columns_and_their_kinds(task):
    frame = pd.DataFrame(
        {
            "place": [1, 2],
            "mean": [1.5, 2],
            "name": ["a", "b"],
            "won": [True, False],
            "at": pd.to_datetime(["2024", "2025"]),
        }
    )
    task.columns(frame, ["mean", "place"])
    task.columns(frame, {"place": "integer", "mean": "number", "name": "text", "won": "truth", "at": "time"})
    task.columns(frame, {"place": "number"})
    task.columns(frame.astype({"name": object}), {"name": "text"})
    assert "column mean" in said(task.columns, frame, {"mean": "integer"})
    assert "Wanted: text" in said(task.columns, frame, {"place": "text"})
    assert "place only" in said(task.columns, frame, ["place"], only=True)
    assert "sd" in said(task.columns, frame, ["sd"])
    assert ".to_frame()" in said(task.columns, frame["place"], ["place"])
    assert "nothing (None)" in said(task.columns, None, ["place"])


def test_frames(task):
    right = pd.DataFrame({"place": [1, 2], "mean": [10.0, float("nan")]})
    task.frame(right.copy(), right)
    task.frame(right[["mean", "place"]], right)
    task.frame(right.astype({"place": float}), right)
    task.frame(right[::-1], right, order=False)
    task.frame(right + 1e-9, right, tolerance=1e-6)
    task.equal(right.copy(), right)
    assert "column place, row 1 (position 0)" in said(task.frame, right[::-1], right)
    assert "dtype" in said(task.frame, right.astype({"place": float}), right, types=True)
    assert "row labels" in said(task.frame, right.set_axis([5, 6]), right, index=True)
    assert "1 row\n" in said(task.frame, right[:1], right)
    said(task.frame, right.assign(more=1), right)
    said(task.frame, right.fillna(0), right)


def test_that(task):
    task.that(np.bool_(True), "it holds")
    assert "Found: 7" in said(task.that, False, "the sum is 10", found=7)
    assert "it does not hold" in said(task.that, False, "the sum is 10")


def test_a_passing_check_prints_nothing_and_passed_one_line(task, capsys):
    task.equal(1, 1)
    task.returns(print, 1) if False else None
    assert capsys.readouterr() == ("", "")
    task.passed()
    assert capsys.readouterr() == ("Task 2 (share): all checks shown here pass.\n", "")


def test_importing_loads_no_library():
    code = (
        "import sys; import qunxue; from qunxue import check;"
        "print([name for name in ('pandas', 'altair', 'numpy', 'hypothesis') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
