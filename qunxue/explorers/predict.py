"""Commit to a prediction before looking: a choice or a number, remembered for the rest of the lesson."""

import html

import ipywidgets as widgets

from qunxue.language import say

_said = {}


def choose(key, question, options):
    """Ask for a choice and let the reader commit to it.

    Parameters
    ----------
    key : str
        Under which `recall` finds the answer.
    question : str
    options : sequence of str

    Returns
    -------
    ipywidgets.VBox
        Question, choices, a button to commit, and a line that repeats what was said.

    Examples
    --------
    >>> box = choose("place", "Who gets more?", ["the first", "the last"])
    >>> recall("place") is None
    True
    """
    answer = widgets.RadioButtons(options=list(options), value=None, layout={"width": "max-content"})
    answer.description = say("Your guess", "你的猜测")
    return _asked(key, question, answer)


def number(key, question, low, high, step=1):
    """Ask for a number and let the reader commit to it.

    Parameters
    ----------
    key : str
        Under which `recall` finds the answer.
    question : str
    low, high, step : float
        What may be answered.

    Returns
    -------
    ipywidgets.VBox
    """
    whole = all(float(value).is_integer() for value in (low, high, step))
    kind = widgets.BoundedIntText if whole else widgets.BoundedFloatText
    answer = kind(value=low, min=low, max=high, step=step, description=say("Your guess", "你的猜测"))
    return _asked(key, question, answer)


def recall(key):
    """Return what the reader committed to under a key, None if nothing yet.

    Parameters
    ----------
    key : str

    Returns
    -------
    str, int, float or None
    """
    return _said.get(key)


def _asked(key, question, answer):
    _said.pop(key, None)
    commit = widgets.Button(description=say("I commit to this", "就猜这个"), layout={"width": "auto"})
    line = widgets.HTML()

    def on_commit(_):
        if answer.value is None:
            line.value = say("Choose one first.", "先选一个。")
            return
        _said[key] = answer.value
        told = html.escape(str(answer.value))
        line.value = say(
            f"You said: <b>{told}</b>. Now test it below.", f"你猜的是：<b>{told}</b>。往下验证一下。"
        )

    commit.on_click(on_commit)
    box = _Question([widgets.HTML(f"<p>{html.escape(question)}</p>"), answer, commit, line])
    box.question = question
    return box


class _Question(widgets.VBox):
    """A question whose static copy is its text."""

    question = ""

    def _repr_mimebundle_(self, **options):
        bundle = super()._repr_mimebundle_(**options)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        data["text/plain"] = self.question
        return (data, metadata) if metadata else data
