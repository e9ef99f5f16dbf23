"""An answer beside its reference: what counts as the same, and the smallest case where it is not."""

import subprocess
import sys
import warnings
from decimal import Decimal

import networkx as nx
import numpy as np
import pandas as pd
import pytest

import qunxue
from qunxue.check import CheckFailed, inputs, words
from qunxue.check.agrees import _cases, maker

NUMBERS = inputs.lists(inputs.whole(0, 99), least=1)


def told(task, answer, reference, *arguments, **named):
    """The parts of the message."""
    with pytest.raises(CheckFailed) as caught:
        task.agrees(answer, reference, *arguments, **named)
    return words.take_apart(str(caught.value))


def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        shares.append(int(rng.integers(1, max(2, 2 * rest // left))))
        rest -= shares[-1]
    return [*shares, rest]


def packet(draw):
    people = draw(inputs.whole(1, 8))
    return draw(inputs.whole(people, 999)), people, draw(inputs.generators())


@pytest.mark.parametrize(
    "answer",
    [
        lambda numbers: np.array(sorted(numbers)),
        lambda numbers: pd.Series(sorted(numbers)),
        lambda numbers: tuple(sorted(numbers)),
        lambda numbers: [Decimal(number) for number in sorted(numbers)],
        lambda numbers: [np.int64(number) for number in sorted(numbers)],
        lambda numbers: [float(number) for number in sorted(numbers)],
    ],
)
def test_right_answers_of_any_kind_pass_and_print_nothing(task, answer, capsys):
    task.agrees(answer, sorted, NUMBERS, edges={"two equals": [3, 3, 1]})
    assert capsys.readouterr() == ("", "")


def test_what_an_answer_prints_or_warns_of_is_not_shown(task, capsys):
    def loud(numbers):
        print(numbers)
        warnings.warn("far too loud", stacklevel=2)
        return max(numbers)

    task.agrees(loud, max, NUMBERS)
    assert capsys.readouterr() == ("", "")


def test_the_smallest_case_is_shown_with_what_came_and_what_was_wanted(task):
    task.hide()
    part = told(task, lambda numbers: numbers[-1], max, NUMBERS)
    assert (part.smallest, part.found, part.wanted) == ("share([1, 0])", "0", "1")
    assert told(task, lambda numbers: numbers[-1], max, NUMBERS, hide=True).wanted == ""


def test_an_edge_is_tried_first_and_named_by_its_rule(task):
    def last_of_equals(numbers):
        return max(range(len(numbers)), key=lambda place: (numbers[place], place))

    def first_of_equals(numbers):
        return numbers.index(max(numbers))

    part = told(task, last_of_equals, first_of_equals, NUMBERS, edges={"of equals the first": [2, 2]})
    assert (part.checked, part.smallest, part.found, part.wanted) == (
        "of equals the first", "last_of_equals([2, 2])", "1", "0",
    )  # fmt: skip


def test_the_message_is_written_as_a_student_would_write_it(task):
    def later(when, names):
        return when + pd.Timedelta("1D")

    when = inputs.moments("2012-09-17", "2012-12-31", "1D")
    part = told(task, later, lambda when, names: when, [when, inputs.lists(inputs.choice("阿梨"), least=1)])
    assert part.smallest == 'later(Timestamp("2012-09-17"), ["阿梨"])'
    assert (part.found, part.wanted) == ('Timestamp("2012-09-18")', 'Timestamp("2012-09-17")')
    tables = inputs.tables(who=inputs.choice("Ana", "Kit"), shares=inputs.whole(0, 9))
    part = told(task, lambda table: len(table) + 1, len, tables)
    assert part.smallest == 'share(pd.DataFrame({"who": ["Ana"], "shares": [0]}))'
    part = told(
        task, lambda graph: 0, lambda graph: graph.number_of_edges(), inputs.graphs(names=["Ana", "Kit"])
    )
    assert part.smallest == 'share(nx.Graph([("Ana", "Kit")]))'
    part = told(task, lambda numbers: 1e-9, lambda numbers: 0.0, NUMBERS, tolerance=1e-12)
    assert part.found == "0.000000001"
    part = told(task, lambda array: 0, lambda array: array.sum(), inputs.arrays(inputs.whole(0, 3)))
    assert part.smallest == "share(np.array([1]))"


def test_every_argument_that_was_changed_is_named(task):
    def sorts(total, weights):
        weights.sort()
        return len(weights)

    def reference(total, weights):
        return len(weights)

    kinds = [inputs.whole(1, 9), NUMBERS]
    part = told(task, sorts, reference, kinds, unchanged="without changing `weights`")
    assert (part.checked, part.smallest) == ("without changing `weights`", "sorts(1, [1, 0])")
    assert (
        "`weights` was changed: after the call it is [0, 1]" in part.found
        and "`weights.copy()`" in part.hints[0]
    )
    assert told(task, sorts, reference, kinds).checked == "`weights` stays as it was"
    task.agrees(sorts, reference, kinds, unchanged=False)

    def spoils(graph):
        graph.graph["seen"] = True
        return 0

    assert "`graph`" in told(task, spoils, lambda graph: 0, inputs.graphs()).found


def test_order_tolerance_and_kinds_belong_to_the_comparison(task):
    task.agrees(lambda numbers: numbers[::-1], list, NUMBERS, order=False)
    part = told(task, lambda numbers: numbers[::-1], list, NUMBERS)
    assert part.smallest == "share([0, 1])"
    thirds = inputs.whole(1, 9)
    task.agrees(lambda number: round(number / 3, 3), lambda number: number / 3, thirds, tolerance=0.001)
    part = told(task, lambda number: round(number / 3, 3), lambda number: number / 3, thirds, tolerance=1e-6)
    assert (part.found, part.wanted) == ("0.333", "0.3333333333 (give or take 0.000001)")
    # sums in another order differ in the last digits, which nobody asked for
    task.agrees(lambda number: 0.1 + 0.2, lambda number: 0.3, thirds)
    part = told(task, np.array, list, NUMBERS, types="Return a list")
    assert (part.checked, part.wanted) == ("Return a list", "a list") and "`.tolist()`" in part.hints[0]
    part = told(task, lambda number: number / 1, lambda number: number, thirds, types=True)
    assert part.wanted == "a whole number (int)"
    task.agrees(lambda number: np.int64(number), lambda number: number, thirds, types=True)
    task.agrees(lambda number: number, lambda number: float(number), thirds, types=True)


def test_tables_are_compared_by_value(task):
    tables = inputs.tables(who=inputs.choice("Ana", "Kit"), shares=inputs.whole(0, 9), shuffled=True)

    def reference(table):
        return table.groupby("who")["shares"].sum().reset_index()

    task.agrees(lambda table: reference(table)[["shares", "who"]].astype(object), reference, tables)
    task.agrees(lambda table: reference(table)[::-1], reference, tables, order=False)
    part = told(task, lambda table: reference(table)[::-1], reference, tables)
    assert part.found == 'column who, row 1 (position 0): "Kit"'
    part = told(task, lambda table: reference(table).rename(columns=str.upper), reference, tables)
    assert part.found.startswith("the columns: ")
    part = told(task, lambda table: reference(table)["shares"], reference, tables)
    assert "Series" in part.found or "[" in part.found


def test_without_order_a_row_of_a_table_goes_with_its_label(task):
    def reference(table):
        return table.groupby("who")[["shares"]].sum()

    def exchanged(table):
        found = reference(table)
        return found.set_axis(found.index[::-1])

    tables = inputs.tables(least=2, who=inputs.choice("Ana", "Kit"), shares=inputs.whole(0, 9))
    task.agrees(lambda table: reference(table)[::-1], reference, tables, order=False, index=True)
    with pytest.raises(CheckFailed):
        task.agrees(exchanged, reference, tables, order=False, index=True)


def test_all_chance_must_come_from_the_generator(task):
    rules = {"they add up": lambda shares, total, people, rng: sum(shares) == total}
    task.agrees(split, None, packet, holds=rules, draws=True)

    def unseeded(total, people, rng):
        return split(total, people, np.random.default_rng())

    def fixed(total, people, rng):
        return split(total, people, np.random.default_rng(4))

    def legacy(total, people, rng):
        np.random.seed(1)
        return split(total, people, np.random.default_rng(np.random.randint(1_000)))

    for answer in (unseeded, fixed, legacy):
        part = told(task, answer, None, packet, holds=rules, draws="all draws come from `rng`")
        assert part.checked == "all draws come from `rng`"
    assert "always" in part.found

    def passed_on(total, people, rng):
        return split(total, people, np.random.default_rng(rng.integers(10**9)))

    task.agrees(passed_on, None, packet, holds=rules, draws=True)


def test_a_rule_that_does_not_hold_is_named_and_may_explain_itself(task):
    def even(shares, total, people, rng):
        return min(shares) >= 1 or "Somebody gets nothing."

    def empty(total, people, rng):
        return [0] * (people - 1) + [total]

    part = told(task, empty, None, packet, holds={"each is at least 1": even})
    assert (part.checked, part.wanted, part.hints) == ("each is at least 1", "", ("Somebody gets nothing.",))
    assert part.smallest == "empty(2, 2, np.random.default_rng(0))"
    assert told(
        task, lambda *packet: 3, None, packet, holds={"a sum": lambda shares, *packet: sum(shares) > 0}
    )


def test_errors_that_the_reference_raises_are_asked_for(task):
    def careful(number):
        if number < 0:
            raise ValueError("below zero")
        return number

    numbers = inputs.whole(-5, 5)
    task.agrees(lambda number: careful(number), careful, numbers, raising=ValueError)
    part = told(task, abs, careful, numbers, raising=ValueError)
    assert (part.smallest, part.found, part.wanted) == (
        "abs(-1)",
        "no error; the call returned 1",
        "ValueError",
    )
    with pytest.raises(ValueError, match="below zero"):
        task.agrees(abs, careful, numbers)


def test_an_answer_that_stops_says_where_the_reference_goes_on(task):
    part = told(task, lambda numbers: 1 / numbers[0], lambda numbers: 0, NUMBERS)
    assert part.found == "the code stopped with ZeroDivisionError: division by zero"
    assert (part.smallest, part.wanted) == ("share([0])", "0")


def test_none_counts_as_a_result_where_the_reference_gives_it(task):
    def first_large(numbers):
        return next((number for number in numbers if number > 50), None)

    task.agrees(first_large, first_large, NUMBERS)
    part = told(task, lambda numbers: print(max(numbers)), max, NUMBERS)
    assert part.found == '"0" was printed and nothing was returned' and part.wanted == "0"


def test_what_is_not_written_yet_is_not_done_yet(task):
    def stub(numbers):
        raise NotImplementedError

    for answer in (..., stub, lambda numbers: ...):
        assert told(task, answer, max, NUMBERS).kind == "unfinished"
    assert told(task, 5, max, NUMBERS).wanted == "a function"


def test_inputs_outside_what_the_words_allow_are_never_tried(task):
    def reference(total, people):
        assert total >= people
        return total // people

    kinds = [inputs.whole(0, 50), inputs.whole(1, 9)]
    task.agrees(reference, reference, kinds, where=lambda total, people: total >= people)
    part = told(task, lambda total, people: 1, reference, kinds, where=lambda total, people: total >= people)
    assert part.smallest == "share(2, 1)"


def test_the_same_cases_come_in_every_process():
    code = (
        "from qunxue.check import inputs, agrees\n"
        "kind = inputs.tables(who=inputs.texts('ab你'), at=inputs.moments('2024', '2025'), x=inputs.decimals(0, 1))\n"
        "print([case[0].to_csv() for case in agrees._cases(agrees.maker(kind), 20)])"
    )
    runs = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert len(runs) == 1 and len(runs.pop()) > 500


def test_cases_start_small_and_reach_the_whole_domain():
    cases = [numbers for (numbers,) in _cases(maker(inputs.lists(inputs.whole(0, 99))), 60)]
    assert all(len(numbers) <= 1 and max(numbers, default=0) <= 2 for numbers in cases[:3])
    assert [] in cases and any(max(numbers, default=0) > 90 for numbers in cases)
    assert any(len(set(numbers)) < len(numbers) for numbers in cases)
    assert len({tuple(numbers) for numbers in cases}) == len(cases)


@pytest.mark.parametrize(
    ("kind", "holds"),
    [
        (inputs.whole(-3, 3), lambda value: -3 <= value <= 3),
        (inputs.decimals(-1, 1, places=3), lambda value: -1 <= value <= 1 and round(value, 3) == value),
        (
            inputs.texts("a你", least=1, most=3),
            lambda value: 1 <= len(value) <= 3 and set(value) <= set("a你"),
        ),
        (inputs.lists(inputs.whole(0, 2), unique=True), lambda value: len(set(value)) == len(value)),
        (inputs.arrays(inputs.whole(0, 9), rows=(2, 3), columns=(1, 2)), lambda value: 2 <= len(value) <= 3),
        (inputs.columns(inputs.whole(0, 9), index=["a", "b"]), lambda value: set(value.index) <= {"a", "b"}),
        (inputs.graphs(weights=inputs.whole(1, 3)), lambda value: isinstance(value, nx.Graph)),
        (inputs.graphs(directed=True), nx.is_directed),
        (inputs.mappings(a=inputs.truth()), lambda value: value["a"] in (True, False)),
    ],
)
def test_kinds_keep_their_bounds_by_chance_and_by_search(kind, holds):
    from hypothesis import find, settings, strategies
    from hypothesis.errors import NoSuchExample

    assert all(holds(value) for (value,) in _cases(maker(kind), 60))
    found = inputs.strategy(lambda draw: draw(kind), strategies)
    with pytest.raises(NoSuchExample):
        find(found, lambda value: not holds(value), settings=settings(max_examples=50, database=None))


def test_without_hypothesis_the_answer_is_judged_alike_and_nothing_is_said():
    code = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "from qunxue.check import Task, inputs, CheckFailed, words\n"
        "task = Task('largest', 2, '04')\n"
        "numbers = inputs.lists(inputs.whole(0, 99), least=1)\n"
        "task.agrees(max, max, numbers)\n"
        "try: task.agrees(lambda numbers: numbers[-1], max, numbers)\n"
        "except CheckFailed as failure: print(words.take_apart(str(failure)).smallest)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.startswith("largest([") and len(run.stdout) < 40 and run.stderr == ""


def test_the_message_speaks_the_readers_language(task):
    qunxue.use("zh")
    part = told(task, lambda numbers: numbers[-1], max, NUMBERS)
    assert (part.checked, part.smallest) == ("题目允许的各种输入", "share([1, 0])")
