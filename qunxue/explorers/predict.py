"""Commit to a prediction before looking: a choice or a number, remembered for the rest of the lesson."""

import html

import anywidget
import ipywidgets as widgets
import traitlets

from qunxue.language import say

_said = {}


class _Line(anywidget.AnyWidget):
    """A line that is announced when it changes, and that keeps JupyterLab from taking the keys typed beside it."""

    _esm = """
    function render({ model, el }) {
      el.setAttribute("role", "status");
      const speak = () => (el.textContent = model.get("text"));
      speak();
      model.on("change:text", speak);
      const keepKeys = () => el.isConnected
        ? el.closest(".qunxue-question")?.addEventListener("focusin", (event) =>
            event.target.setAttribute("data-lm-suppress-shortcuts", "true"))
        : setTimeout(keepKeys, 50);
      keepKeys();
      return () => model.off("change:text", speak);
    }
    export default { render };
    """

    text = traitlets.Unicode().tag(sync=True)


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
    line = _Line()

    def on_commit(_):
        if answer.value is None:
            line.text = say("Choose one first.", "先选一个。")
            return
        _said[key] = answer.value
        line.text = say(
            f"You said: {answer.value}. Now test it below.", f"你猜的是：{answer.value}。往下验证一下。"
        )

    commit.on_click(on_commit)
    box = _Question([widgets.HTML(f"<p>{html.escape(question)}</p>"), answer, commit, line])
    box.question = question
    box.add_class("qunxue-question")
    return box


class _Question(widgets.VBox):
    """A question whose static copy is its text."""

    question = ""

    def _repr_mimebundle_(self, **options):
        bundle = super()._repr_mimebundle_(**options)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        data["text/plain"] = self.question
        return (data, metadata) if metadata else data
