"""Whatever a model refuses, it refuses in both languages, through one place."""

import ast
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from qunxue.models import _arguments as arguments

MODELS = Path(arguments.__file__).parent


def said_in_both(node):
    """Whether a text of a message is `say(...)`, or made by the module that says everything in both."""
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        return name == "say" or name.startswith("_arguments.")
    return False


def monolingual(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Raise) or node.exc is None:
            continue
        name = ast.unparse(node.exc.func) if isinstance(node.exc, ast.Call) else ast.unparse(node.exc)
        texts = getattr(node.exc, "args", [])
        if name == "_arguments.refused":
            texts = texts[2:]
        if not texts or not all(map(said_in_both, texts)):
            yield f"{path.name}:{node.lineno}: {ast.unparse(node.exc)[:80]}"


def test_no_model_raises_in_one_language_only():
    found = [line for path in MODELS.glob("[a-z]*.py") for line in monolingual(path)]
    assert found == []


def test_no_model_checks_arguments_of_its_own():
    checks = [
        f"{path.name}: {node.name}"
        for path in MODELS.glob("[a-z]*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and node.name in {"_check", "_whole", "_share", "_rate", "_fraction", "_amount", "_number"}
    ]
    assert checks == []


@pytest.mark.parametrize("value", [True, "5", None, 2.5, 0, 11, float("nan"), float("inf"), 10**400, [5], 5j])
def test_what_is_no_whole_number_in_range_is_refused(value, refuses):
    refuses(
        lambda: arguments.whole("people", value, 1, 10), "people is .*; allowed: a whole number from 1 to 10"
    )
    if value is not True:  # NumPy reads [5, True] as two numbers
        refuses(lambda: arguments.wholes("people", [5, value], 1, 10), "people (is|holds) ")


@pytest.mark.parametrize("value", [5, 5.0, np.int64(5), np.float32(5)])
def test_every_kind_of_whole_number_becomes_a_plain_int(value):
    assert type(arguments.whole("people", value, 1)) is int
    assert arguments.wholes("people", pd.Series([value], dtype=object), 1).tolist() == [5]


@pytest.mark.parametrize("value", [True, "0.5", None, -0.01, 1.01, float("nan"), pd.NA])
def test_what_is_no_share_is_refused_with_how_to_write_one(value, refuses):
    refuses(lambda: arguments.share("loss", value), r"loss is .*; allowed: 0 to 1 \(5 % is 0.05\)")
    if value is not True:  # NumPy reads [0.5, True] as two numbers
        refuses(lambda: arguments.numbers_in("loss", [0.5, value], 0, 1), "loss (is|holds) ")


def test_open_limits_refuse_the_limit_itself(refuses):
    refuses(lambda: arguments.number("mean", 0.5, 0, 0.5, above=True, below=True), "above 0 and below 0.5")
    refuses(lambda: arguments.number("spread", 0, 0, above=True), "spread is 0; allowed: above 0$")
    assert arguments.number("power", 0, high=0) == 0


def test_one_of_a_few_keeps_types_apart(refuses):
    assert arguments.one_of("weekday", 1, (0, 1)) == 1
    refuses(lambda: arguments.one_of("weekday", True, (0, 1)), "weekday is True; allowed: 0, 1")
    refuses(lambda: arguments.one_of("rule", [1], ("mean",)), r"rule is \[1\]")


def test_a_table_without_its_columns_is_refused(refuses):
    refuses(lambda: arguments.columns("log", pd.DataFrame({"a": []}), ["a", "b"]), "log has no column 'b'")
    refuses(lambda: arguments.columns("log", 3, ["a"]), "log is 3; allowed: a table with the columns 'a'")


def test_a_long_value_is_quoted_short(refuses):
    refuses(lambda: arguments.whole("people", "x" * 10_000, 1), "people is 'x{58}…; allowed")
    refuses(lambda: arguments.whole("people", np.arange(1000), 1), "people is .{59}…; allowed")
    refuses(lambda: arguments.whole("people", "a\nb", 1), "people is 'a.*b'")
