"""What a student reads when an error stops a check before it can look."""

import ast
import linecache
import sys
import traceback

from qunxue.check import words


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


def explained(task, raised):
    """Return the message for an error raised on the way to a check, or None where it is not the answer's."""
    if isinstance(raised, NotImplementedError) or (
        isinstance(raised, TypeError) and "ellipsis" in str(raised)
    ):
        return CheckFailed(task.unfinished())
    if isinstance(raised, NameError) and not isinstance(raised, UnboundLocalError):
        entries = traceback.extract_tb(raised.__traceback__)
        if len(entries) < 2 or raised.name == task.name:
            return CheckFailed(task.unfinished())
    if isinstance(raised, SyntaxError):
        return None
    try:
        task._fail(
            _what_was_checked(raised) or words.task_label(task.number, task.name),
            words.error(raised),
            None,
            None,
            True,
        )
    except CheckFailed as failure:
        return failure


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
