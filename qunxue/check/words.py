"""The words of a check's message: put together here, and taken apart here again.

A message has one form in both languages, a line each::

    Task 3 (split) needs another look.
      Checked: the shares of 9 fen for 2 people
      Smallest case: split(9, 2)
      Found: [4, 4]
      Wanted: [4, 5]
      a hint
      Reread lesson 04, section 2.

The feedback page and the progress page read the parts with `take_apart`; nobody else parses messages.
"""

import ast
import inspect
import itertools
import re
import traceback
from dataclasses import dataclass

from qunxue.check import values
from qunxue.check.writing import written
from qunxue.language import current, say

#: an allowance that only forgives the last digits of decimal numbers is not worth a word
_LAST_DIGITS = 1e-8
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_TASK = {"en": "Task {number} ({name})", "zh": "第 {number} 题（{name}）"}
_HEADINGS = {
    "wrong": {"en": " needs another look.", "zh": "还需要再看一看。"},
    "unfinished": {"en": " is not done yet.", "zh": "还没有完成。"},
    "late": {"en": " did not come to an end in time.", "zh": "没有在规定时间内运行完。"},
}
_LABELS = {
    "en": {"checked": "Checked: ", "smallest": "Smallest case: ", "found": "Found: ", "wanted": "Wanted: "},
    "zh": {"checked": "检查：", "smallest": "最小的例子：", "found": "得到：", "wanted": "应为："},
}
_REREAD = {
    "en": re.compile(r"Reread lesson (?P<lesson>[^,\s]+?)(?:, section (?P<section>[^\s]+?))?\."),
    "zh": re.compile(r"请重读第 (?P<lesson>\S+) 课(?:第 (?P<section>\S+) 节)?。"),
}
_PASSED = {
    "en": "{}: all checks shown here pass.",
    "zh": "{}：看得见的检查都通过了。",
}


@dataclass(frozen=True)
class Message:
    """What one check has to say, in parts.

    Attributes
    ----------
    kind : {"wrong", "unfinished", "late"}
        A check failed; the blank still stands; the answer did not come to an end in time.
    number, name : str
        The task's number and the id of its answer, as the heading names them.
    checked, smallest, found, wanted : str
        What was checked, the smallest case in which it fails, what was found and what was wanted there; empty
        where the message does not say.
    hints : tuple of str
        Sentences that help.
    lesson, section : str
        What to reread; `section` may be empty.
    language : {"en", "zh"}
    """

    kind: str
    number: str
    name: str
    checked: str = ""
    smallest: str = ""
    found: str = ""
    wanted: str = ""
    hints: tuple = ()
    lesson: str = ""
    section: str = ""
    language: str = "en"

    @property
    def heading(self):
        """The first line of the message."""
        return task_label(self.number, self.name, self.language) + _HEADINGS[self.kind][self.language]

    @property
    def reread(self):
        """The line that says what to reread, or ""."""
        if not self.lesson:
            return ""
        if self.language == "zh":
            return f"请重读第 {self.lesson} 课" + (f"第 {self.section} 节。" if self.section else "。")
        return f"Reread lesson {self.lesson}" + (f", section {self.section}." if self.section else ".")

    def __str__(self):
        labels = _LABELS[self.language]
        parts = [labels[name] + getattr(self, name) for name in labels if getattr(self, name)]
        return "\n  ".join(line for line in [self.heading, *parts, *self.hints, self.reread] if line)


def task_label(number, name, language=None):
    """Return how messages call a task.

    Examples
    --------
    >>> task_label(3, "split", "en"), task_label(3, "split", "zh")
    ('Task 3 (split)', '第 3 题（split）')
    """
    return _TASK[language or current()].format(number=number, name=name)


def passed(number, name):
    """Return the line that says that the checks shown have passed."""
    return _PASSED[current()].format(task_label(number, name))


def late(number, name, seconds, lesson="", section=""):
    """Return the message for a task whose cells were stopped by the clock.

    Parameters
    ----------
    number, name : str
        Of the task.
    seconds : float
        How long it may run.
    lesson, section : str, optional

    Returns
    -------
    Message

    Examples
    --------
    >>> print(late(3, "split", 30))
    Task 3 (split) did not come to an end in time.
      It was stopped after 30 seconds. Look for a loop that never ends, or that goes through far more than it has to.
    """
    hint = say(
        f"It was stopped after {seconds:g} seconds. Look for a loop that never ends, or that goes through "
        "far more than it has to.",
        f"运行满 {seconds:g} 秒后被停下。看看有没有停不下来的循环，或者循环得远比需要的多。",
    )
    return Message(
        "late", str(number), name, hints=(hint,), lesson=str(lesson), section=str(section), language=current()
    )


def task_of(source):
    """Return what the text of a test says of its task: the arguments of ``check.Task``.

    Parameters
    ----------
    source : str

    Returns
    -------
    dict or None
        ``name``, ``number``, ``lesson`` and ``section``, as far as they are written out.

    Examples
    --------
    >>> task_of('task = check.Task("split", number=3, lesson="04", section=2)')
    {'name': 'split', 'number': 3, 'lesson': '04', 'section': 2}
    >>> task_of("assert split(1, 1) == [1]") is None
    True
    """
    try:
        calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    except (SyntaxError, ValueError):
        return None
    for call in calls:
        if getattr(call.func, "attr", getattr(call.func, "id", "")) == "Task":
            said = dict(zip(("name", "number", "lesson", "section"), call.args, strict=False))
            said |= {one.arg: one.value for one in call.keywords}
            known = {name: one.value for name, one in said.items() if isinstance(one, ast.Constant)}
            if {"name", "number"} <= known.keys():
                return known
    return None


def take_apart(text):
    """Return the parts of a check's message, or None where the text is none.

    Parameters
    ----------
    text : str
        What a notebook shows under a test cell; colours, a name of the error in front and white space at the ends do
        not matter.

    Returns
    -------
    Message or None

    Examples
    --------
    >>> part = take_apart('''Task 3 (split) needs another look.
    ...   Checked: the shares of 9 fen for 2 people
    ...   Found: [4, 4]
    ...   Wanted: [4, 5]
    ...   Reread lesson 04, section 2.''')
    >>> part.checked, part.found, part.wanted, part.lesson, part.section
    ('the shares of 9 fen for 2 people', '[4, 4]', '[4, 5]', '04', '2')
    >>> take_apart("ZeroDivisionError: division by zero") is None
    True
    """
    text = _COLOURS.sub("", text).strip().removeprefix("CheckFailed:").strip()
    heading, *lines = [line.strip() for line in text.splitlines() if line.strip()] or [""]
    for kind, language in itertools.product(_HEADINGS, _TASK):
        pattern = re.escape(_TASK[language] + _HEADINGS[kind][language])
        pattern = pattern.replace(r"\{number\}", r"(?P<number>\S+)").replace(r"\{name\}", r"(?P<name>.+?)")
        named = re.fullmatch(pattern, heading)
        if named:
            break
    else:
        return None
    parts, hints = {}, []
    for line in lines:
        label = next((name for name, word in _LABELS[language].items() if line.startswith(word)), None)
        again = _REREAD[language].fullmatch(line)
        if label is not None and label not in parts:
            parts[label] = line.removeprefix(_LABELS[language][label])
        elif again:
            parts.update({name: value or "" for name, value in again.groupdict().items()})
        else:
            hints.append(line)
    return Message(kind, **named.groupdict(), **parts, hints=tuple(hints), language=language)


# ---- parts of sentences -------------------------------------------------------------------------


def one_line(text):
    """Return a text as the single line that a part of a message is.

    Examples
    --------
    >>> one_line(" one\\n two ")
    'one two'
    """
    return " ".join(str(text).split())


def row_count(rows):
    """Return how many rows there are, in words.

    Examples
    --------
    >>> row_count([1, 2]), row_count([1])
    ('2 rows', '1 row')
    """
    return say(f"{len(rows)} row{'' if len(rows) == 1 else 's'}", f"{len(rows)} 行")


def type_name(kind):
    """Return in words what a type is for, such as "a list".

    Examples
    --------
    >>> type_name(int)
    'a whole number (int)'
    """
    made = {bool: True, int: 0, float: 0.0, str: "", list: [], tuple: (), dict: {}, set: set()}
    return values.kind_of(made[kind]) if kind in made else kind.__name__


def call(function, arguments, named):
    """Return a call as a student would write it.

    Examples
    --------
    >>> call(sorted, [[2, 1]], {"reverse": True})
    'sorted([2, 1], reverse=True)'
    """
    pieces = [written(value, 60) for value in arguments]
    pieces += [f"{label}={written(value, 60)}" for label, value in named.items()]
    return f"{getattr(function, '__name__', '…')}({', '.join(pieces)})"


def parameters(function):
    """Return the names of a function's parameters, as far as they can be told.

    Examples
    --------
    >>> parameters(lambda total, people: 0)
    ['total', 'people']
    """
    try:
        return list(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return []


def alternatives(options):
    """Return several possibilities in words.

    Examples
    --------
    >>> alternatives(["a list", "a tuple"])
    'a list or a tuple'
    """
    options = list(options)
    # Chinese sets no space after a full-width bracket or a Chinese character
    gaps = (" 或 ", "或") if current() == "zh" else (" or ", " or ")
    text = options[0] if options else ""
    for option in options[1:]:
        joined = gaps[0] if text[-1:].isascii() and option[:1].isascii() else gaps[1]
        text += joined + option
    return text


def listed(options):
    """Return several names side by side.

    Examples
    --------
    >>> listed(["A", "B"])
    'A, B'
    """
    return say(", ", "、").join(map(str, options))


def give_or_take(tolerance):
    """Return the words for an allowed difference.

    Examples
    --------
    >>> give_or_take(1e-6)
    ' (give or take 0.000001)'
    """
    if tolerance <= _LAST_DIGITS:
        return ""
    allowed = written(float(tolerance)).removesuffix(".0")
    return say(f" (give or take {allowed})", f"（允许误差 {allowed}）")


def nothing_returned(printed):
    """Return found, wanted and hint for a function that hands back None where a value is wanted.

    Parameters
    ----------
    printed : str
        What it printed.

    Returns
    -------
    tuple of str
    """
    if printed:
        shown = say(
            f"{written(printed, 60)} was printed and nothing was returned",
            f"`print` 打印出了 {written(printed, 60)}，但没有返回任何值",
        )
    else:
        shown = say(
            "None: the function came to its end without a `return`, or returned None",
            "None：函数走到末尾也没有遇到 `return`，或者返回的就是 None",
        )
    wanted = say("a value other than None, handed back with `return`", "用 `return` 返回一个值，不是 None")
    hint = say("A function hands its result back with `return`.", "函数要用 `return` 返回结果。")
    return shown, wanted, hint


def left_alone(name):
    """Return the words for the rule that an argument stays as it is."""
    return say(f"`{name}` stays as it was", f"`{name}` 保持原样")


def argument_changed(name, now, before):
    """Return found, wanted and hint for a function that changes an argument."""
    if written(now, 200) == written(before, 200):
        shown = say(f"`{name}` was changed by the call", f"`{name}` 被函数改动了")
    else:
        shown = say(
            f"`{name}` was changed: after the call it is {written(now)}",
            f"`{name}` 被改动了：调用之后变成 {written(now)}",
        )
    wanted = say(f"`{name}` as before: {written(before)}", f"`{name}` 和之前一样：{written(before)}")
    hint = say(
        f"Work on a copy of the argument, such as `{name}.copy()`.",
        f"先把这个参数复制一份再改，例如 `{name}.copy()`。",
    )
    return shown, wanted, hint


def error(raised):
    """Return in words that the student's code stopped with an error, and at which line.

    Examples
    --------
    >>> error(ValueError("too few"))
    'the code stopped with ValueError: too few'
    """
    message = error_name(raised)
    line = own_line(raised.__traceback__)
    if line:
        return say(f"the code stopped with {message} at `{line}`", f"代码在 `{line}` 处停下，报错 {message}")
    return say(f"the code stopped with {message}", f"代码停下，报错 {message}")


def error_name(raised):
    """Return an error's name and the first line of what it says.

    Examples
    --------
    >>> error_name(ValueError("too few"))
    'ValueError: too few'
    """
    name, text = type(raised).__name__, str(raised).strip()
    return f"{name}: {values.brief_text(text)}" if text else name


def own_line(trace):
    """Return the last line of the notebook's own code in a traceback, or ""."""
    own = [entry for entry in traceback.extract_tb(trace) if "ipykernel" in entry.filename]
    return (own[-1].line or "").strip() if own else ""
