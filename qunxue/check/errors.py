"""What a student reads when an error stops a check before it can look."""

import ast
import builtins
import linecache
import re
import sys
import traceback

from qunxue.check import words
from qunxue.language import say

#: names that every exercise binds in its first cells, and the modules they stand for
_COURSE_NAMES = {
    "check": "qunxue.check", "np": "numpy", "pd": "pandas", "alt": "altair", "nx": "networkx", "math": "math",
    "re": "re", "data": "qunxue.data", "charts": "qunxue.charts",
}  # fmt: skip


class CheckFailed(AssertionError):
    """A check found something other than what the task asks for.

    Its text is the whole message. IPython and nbgrader show these lines in place of a traceback.
    """

    def _render_traceback_(self):
        return str(self).splitlines()


def explain_errors_of(task):
    """Explain, for the rest of this cell, any error that stops a check before it can look.

    ``task.equal(split(10, 2), ...)`` calls the student's function before `equal` is reached. Inside
    IPython an error there would show a long traceback; the student reads one message instead.
    """
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None or getattr(shell, "_qunxue_task", None) is not None:
        if shell is not None:
            shell._qunxue_task = task
        return
    earlier = shell.custom_exceptions, shell.__dict__.get("CustomTB")

    def explain(shell, kind, raised, trace, tb_offset=None):
        failure = raised if isinstance(raised, CheckFailed) else explained(shell._qunxue_task, raised)
        if failure is None:
            lines = shell.InteractiveTB.structured_traceback(kind, raised, trace, tb_offset=tb_offset)
            shell._showtraceback(kind, raised, lines)
        else:
            # name and value stay those of the error itself: the kernel's reply carries them, too
            lines = failure._render_traceback_()
            shell._showtraceback(kind, raised, lines)
        return lines

    def restore(*_):
        shell.events.unregister("post_run_cell", restore)
        shell._qunxue_task = None
        shell.custom_exceptions = earlier[0]
        if earlier[1] is None:
            shell.__dict__.pop("CustomTB", None)
        else:
            shell.CustomTB = earlier[1]

    shell._qunxue_task = task
    shell.set_custom_exc((Exception,), explain)
    shell.events.register("post_run_cell", restore)


def is_gap(raised):
    """Tell whether an error says that a gap of the starter, ``...``, is still open.

    Examples
    --------
    >>> is_gap(TypeError("unsupported operand type(s) for +: 'int' and 'ellipsis'")), is_gap(TypeError("no"))
    (True, False)
    """
    return isinstance(raised, NotImplementedError) or (
        isinstance(raised, TypeError) and "ellipsis" in str(raised)
    )


def explained(task, raised):
    """Return the message for an error raised on the way to a check, or None where it is not the answer's."""
    if is_gap(raised):
        return CheckFailed(task.unfinished())
    if isinstance(raised, NameError) and not isinstance(raised, UnboundLocalError):
        entries = traceback.extract_tb(raised.__traceback__)
        if len(entries) < 2 or raised.name == task.name:
            return CheckFailed(task.unfinished())
    if isinstance(raised, SyntaxError):
        return None
    return CheckFailed(
        str(
            task.message(
                "wrong",
                checked=_what_was_checked(raised) or words.task_label(task.number, task.name),
                found=words.error(raised) if _in_the_answer(raised) else _unusable(raised),
                hints=tuple(filter(None, [lost_name(raised)])),
            )
        )
    )


def _in_the_answer(raised):
    """Tell whether an error arose while a function of the student's ran, not in the test's own lines."""
    files = [
        (frame.f_code.co_filename, frame.f_code.co_name)
        for frame, _ in traceback.walk_tb(raised.__traceback__)
        if "ipykernel" in frame.f_code.co_filename
    ]
    tests = {file for file, name in files[:1]}
    return not files or any(file not in tests for file, _ in files)


def _unusable(raised):
    """Return in words that a check's own line could not work with the answer."""
    text = words.error_name(raised)
    line = words.own_line(raised.__traceback__)
    if line:
        return say(
            f"a value of another kind than the check can work with: {text} at `{line}`",
            f"这种值没法检查：检查里的 `{line}` 报错 {text}",
        )
    return say(f"a value of another kind than the check can work with: {text}", f"这种值没法检查：{text}")


def lost_name(raised):
    """Return a sentence on a name of Python's or the course's that a cell gave to something else, or "".

    Parameters
    ----------
    raised : Exception
        What came of it.

    Returns
    -------
    str
        Which name, and which cell took it, where the line that failed uses such a name.
    """
    name, cells = getattr(raised, "taken_name", None) or taken_name(raised)
    return lost_name_words(name, cells) if name else ""


def taken_name(raised):
    """Return the name that an error is about because a cell gave it to something else, and the cells that have run.

    Parameters
    ----------
    raised : Exception

    Returns
    -------
    name : str
        Empty where the error has another reason.
    cells : sequence of str

    Examples
    --------
    >>> taken_name(ValueError("no"))
    ('', ())
    """
    if not isinstance(raised, (TypeError, AttributeError)):
        return "", ()
    for frame, line in reversed(list(traceback.walk_tb(raised.__traceback__))):
        text = linecache.getline(frame.f_code.co_filename, line)
        names = re.findall(r"[A-Za-z_]\w*", text) or frame.f_code.co_names
        for name in names:
            if name in frame.f_globals and _is_lost(name, frame.f_globals[name]):
                return name, frame.f_globals.get("In", ())
    return "", ()


def _is_lost(name, value):
    if name in _COURSE_NAMES:
        return value is not sys.modules.get(_COURSE_NAMES[name], value)
    return not name.startswith("_") and hasattr(builtins, name) and value is not getattr(builtins, name)


def lost_name_words(name, cells):
    """Return the sentence on a name that a cell gave to something else.

    Parameters
    ----------
    name : str
    cells : sequence of str
        The cells that have run, by their number.

    Returns
    -------
    str

    Examples
    --------
    >>> print(lost_name_words("sum", ["", "x = 1", "sum = 0"]))
    `sum` no longer means what it meant: cell [2] gave the name to something else (`sum = 0`). Choose another name \
there, restart the kernel and run all cells.
    """
    number, line = next(
        (
            (number, line)
            for number, cell in reversed(list(enumerate(cells)))
            if (line := _binding(name, cell))
        ),
        (0, ""),
    )
    if not line:
        return say(
            f"`{name}` no longer means what it meant: a cell gave the name to something else. Choose another name "
            "there, restart the kernel and run all cells.",
            f"`{name}` 已经不是原来的意思：有个单元格把这个名字用在了别处。请在那里换个名字，重启内核后从头运行。",
        )
    return say(
        f"`{name}` no longer means what it meant: cell [{number}] gave the name to something else (`{line}`). "
        "Choose another name there, restart the kernel and run all cells.",
        f"`{name}` 已经不是原来的意思：单元格 [{number}] 把这个名字用在了别处（`{line}`）。请在那里换个名字，重启内核后从头运行。",
    )


def _binding(name, cell):
    """Return the first line of a cell that binds a name, or ""."""
    try:
        tree = ast.parse(cell)
    except SyntaxError:
        return ""
    for node in ast.walk(tree):
        bound = isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id == name
        bound |= isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name == name
        bound |= isinstance(node, ast.alias) and (node.asname or node.name).partition(".")[0] in (name, "*")
        if bound and getattr(node, "lineno", 0):
            return cell.splitlines()[node.lineno - 1].strip()
    return ""


def explain_a_lost_check():
    """Say in the student's notebook, too, that a cell has taken the name `check` itself.

    Then no task comes about that could explain errors: the one line ``task = check.Task(…)`` fails.
    """
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None or not type(shell).__module__.startswith("ipykernel"):
        return

    def explain(shell, kind, raised, trace, tb_offset=None):
        cells = shell.user_ns.get("In", ())
        asked = re.search(r"^task = check\.Task\(", cells[-1] if cells else "", re.MULTILINE)
        if asked and _is_lost("check", shell.user_ns.get("check")):
            lines = [lost_name_words("check", cells[:-1])]
        else:
            lines = shell.InteractiveTB.structured_traceback(kind, raised, trace, tb_offset=tb_offset)
        shell._showtraceback(kind, raised, lines)
        return lines

    shell.set_custom_exc((AttributeError, TypeError), explain)


def _what_was_checked(raised):
    """Return the `what` of the question whose argument could not be worked out, or ""."""
    for frame, line in traceback.walk_tb(raised.__traceback__):
        if frame.f_code.co_name != "<module>":
            continue
        try:
            tree = ast.parse("".join(linecache.getlines(frame.f_code.co_filename)))
            asked = [
                keyword.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Call) and node.lineno <= line <= node.end_lineno
                for keyword in node.keywords
                if keyword.arg == "what"
            ]
            if asked:
                # the test's own text, `say("…", "…")`, in the language of the reader
                return str(eval(compile(ast.Expression(asked[-1]), "<what>", "eval"), frame.f_globals))
        except Exception:
            return ""
    return ""
