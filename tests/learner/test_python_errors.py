"""What a beginner is told about Python's own errors."""

import contextlib
import re

import pytest

from qunxue import python_errors, use

CODE = {
    "NameError": "shares",
    "TypeError": "1 + 'a'",
    "KeyError": "{}['a']",
    "IndexError": "[][0]",
    "ZeroDivisionError": "1 / 0",
    "AttributeError": "(1).append",
    "ValueError": "int('a')",
    "ModuleNotFoundError": "import no_such_thing",
    "SyntaxError": "f(",
    "IndentationError": "if 1:\npass",
    "RecursionError": "(lambda f: f(f))(lambda f: f(f))",
    "UnboundLocalError": "def f():\n    a = a\nf()",
}


@pytest.mark.parametrize(("name", "code"), CODE.items())
def test_each_common_error_has_a_sentence_in_both_languages(name, code):
    with contextlib.suppress(AssertionError), pytest.raises(Exception) as raised:
        exec(compile(code, "cell", "exec"), {})
    error = raised.value
    assert type(error).__name__ == name
    try:
        said = {}
        for language in ("en", "zh"):
            use(language)
            said[language] = python_errors.meaning(name, str(error))
    finally:
        use("en")
    assert len(said["en"].split()) > 6 and not re.search("[一-龥]", said["en"])
    assert re.search("[一-龥]{4}", said["zh"])


@pytest.mark.parametrize(
    ("code", "part"),
    [("(lambda a: a)()", "arguments"), ("(lambda one: one(2))(1)", "round brackets"), ("None + 1", "return")],
)
def test_kinds_of_type_errors_are_told_apart(code, part):
    with pytest.raises(TypeError) as raised:
        eval(code)
    assert part in python_errors.meaning("TypeError", str(raised.value))


def test_an_error_that_nobody_knows_is_left_to_speak_for_itself():
    assert python_errors.meaning("StrangeError", "x") == ""
