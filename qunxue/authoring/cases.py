"""Right and wrong answers to the tasks of an exercise, as answers.py beside it holds them.

Each answer is a cell of a jupytext percent file::

    # %% answer="split" right="loop"
    # %% answer="split" wrong="counts places from one" points=0 en="part of the message" zh="信息的一部分"

The reference answer of the manuscript itself counts as the first right one.
"""

import ast
import re
from dataclasses import dataclass, field

import jupytext

from qunxue.authoring import notebooks, twists
from qunxue.language import LANGUAGES, say

#: How many a task needs at least, the reference counted among the right ones.
RIGHT, WRONG = 2, 3
REFERENCE = "reference"
_ALLOWED = {"answer", "right", "wrong", "points", *LANGUAGES}


@dataclass(frozen=True)
class Case:
    """One answer to one task, and what it must earn and be told.

    Attributes
    ----------
    task : str
        Id of the answer cell.
    kind : {"right", "wrong", "untouched", "constant"}
    name : str
        What is right or wrong about it.
    source : str
        What stands in the answer cell; empty for the untouched one.
    points : float or None
        What it earns; None means all points for a right answer, fewer than all for a constant.
    messages : dict of str to str
        By language, what must be among the messages.
    line : int
        Where it stands in answers.py; for the reference, in exercise.py.
    """

    task: str
    kind: str
    name: str
    source: str
    points: float | None = None
    messages: dict = field(default_factory=dict, hash=False, compare=False)
    line: int = field(default=0, compare=False)


def read(exercise):
    """Return the cases of an exercise: the reference of every task, then what answers.py holds.

    Parameters
    ----------
    exercise : Manuscript
        Of a folder that `manuscript.read_folder` accepts.

    Returns
    -------
    list of Case
    """
    found = [
        Case(
            str(cell.attributes["answer"]),
            "right",
            REFERENCE,
            region(cell.source, "SOLUTION"),
            line=cell.line,
        )
        for cell in exercise.with_attribute("answer")
    ]
    for line, attributes, source in _cells(exercise):
        kind = "right" if "right" in attributes else "wrong"
        points = attributes.get("points", None if kind == "right" else 0)
        messages = {language: attributes[language] for language in LANGUAGES if language in attributes}
        points = None if points is None else float(points)
        found.append(Case(str(attributes["answer"]), kind, attributes[kind], source, points, messages, line))
    return found


def problems(exercise):
    """Yield what is wrong with answers.py as ``(line, problem)``.

    Parameters
    ----------
    exercise : Manuscript

    Yields
    ------
    (int, str)
    """
    tasks = [task.name for task in exercise.tasks if not task.by_hand]
    for line, attributes, source in _cells(exercise):
        if isinstance(source, Exception):
            yield line, str(source)
            continue
        task, kinds = attributes.get("answer"), {"right", "wrong"} & attributes.keys()
        if task not in tasks:
            yield (
                line,
                say(
                    f"there is no task {task!r} in exercise.py; there are: {', '.join(tasks)}",
                    f"exercise.py 里没有题目 {task!r}；有：{'、'.join(tasks)}",
                ),
            )
        if len(kinds) != 1:
            yield line, say("an answer is either right= or wrong=", "答案要写 right= 或 wrong= 之一")
        for name in sorted(attributes.keys() - _ALLOWED):
            allowed = ", ".join(sorted(_ALLOWED))
            yield (
                line,
                say(f"unknown attribute {name!r}; allowed: {allowed}", f"没有属性 {name!r}；可用：{allowed}"),
            )
        points = attributes.get("points", 0)
        if isinstance(points, bool) or not isinstance(points, int | float):
            yield line, say(f"points is {points!r}; allowed: a number", f"points 是 {points!r}；应是一个数")
        if not source.strip():
            yield line, say("an empty answer", "空的答案")


def lacking(exercise):
    """Yield what an exercise lacks in answers, as ``(line, problem)``.

    Parameters
    ----------
    exercise : Manuscript

    Yields
    ------
    (int, str)
    """
    given = read(exercise)
    for task in exercise.tasks:
        if task.by_hand:
            continue
        own = [case for case in given if case.task == task.name]
        for kind, least in (("right", RIGHT), ("wrong", WRONG)):
            count = sum(case.kind == kind for case in own)
            if count < least:
                also = (
                    say(" (the reference in exercise.py is one)", "（exercise.py 里的参考答案也算一个）")
                    if kind == "right"
                    else ""
                )
                yield (
                    1,
                    say(
                        f"task {task.name!r} has {count} {kind} answers; at least {least}{also}",
                        f"题目 {task.name!r} 只有 {count} 个{'正确' if kind == 'right' else '错误'}答案；至少 {least} 个{also}",
                    ),
                )
        known = {}
        for case in own:
            if case.kind == "wrong" and case.messages.keys() != set(LANGUAGES):
                yield (
                    case.line,
                    say(
                        f"wrong answer {case.name!r} needs en= and zh=, part of what the student is told",
                        f"错误答案 {case.name!r} 要写 en= 和 zh=，即学生会看到的提示的一部分",
                    ),
                )
            if case.kind == "right":
                tree = _tree(case.source)
                if tree is not None and tree in known:
                    yield (
                        case.line,
                        say(
                            f"right answer {case.name!r} is the same program as {known[tree]!r}",
                            f"正确答案 {case.name!r} 与 {known[tree]!r} 是同一个程序",
                        ),
                    )
                known.setdefault(tree, case.name)


def _tree(source):
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:
        return None


def _cells(exercise):
    """Yield line, attributes and code of each cell of answers.py, its twists turned like the exercise's."""
    known = exercise.header.get("twists", {})
    turned = twists.Turned(known, twists.choose(known, exercise.variant, exercise.name))
    path = exercise.path.with_name("answers.py")
    if not path.is_file():
        return
    text = path.read_text(encoding="utf-8-sig")
    starts = [number for number, line in enumerate(text.splitlines(), 1) if re.match(r"# %%( |$)", line)]
    notebook = jupytext.reads(
        text, fmt={"extension": ".py", "format_name": "percent", "comment_magics": False}
    )
    cells = [cell for cell in notebook.cells if cell.cell_type == "code" and (cell.metadata or cell.source)]
    for line, cell in zip(starts, cells, strict=False):
        attributes = {key: value for key, value in cell.metadata.items() if not key.startswith("lines_to_")}
        source = cell.source
        if "twist(" in source:
            try:
                source = turned.code(source)
            except (
                twists.TwistError,
                SyntaxError,
            ) as error:  # told as a problem of answers.py, with its line
                source = error
        yield line, attributes, source


def edition(case, language):
    """Return the code of an answer as one edition has it."""
    return chosen(case.source, language)


def chosen(source, language):
    """Return code as one edition has it, or as it is where it cannot be read alone.

    Examples
    --------
    >>> chosen('print(say("Share", "份额"))', "zh")
    'print("份额")'
    """
    try:
        return notebooks.edition_code(source, language)
    except SyntaxError:
        return source


def region(source, marker):
    """Return what stands between the markers, all regions of a cell together.

    Examples
    --------
    >>> region("a\\n### BEGIN SOLUTION\\nb\\n### END SOLUTION", "SOLUTION")
    'b'
    """
    return "\n".join(_split(source, marker)[0])


def without_region(source, marker):
    """Return what stands outside the markers.

    Examples
    --------
    >>> without_region("a\\n### BEGIN SOLUTION\\nb\\n### END SOLUTION", "SOLUTION")
    'a'
    """
    return "\n".join(_split(source, marker)[1])


def _split(source, marker):
    inside, outside, open_ = [], [], False
    for line in source.splitlines():
        if f"BEGIN {marker}" in line:
            open_ = True
        elif f"END {marker}" in line:
            open_ = False
        else:
            (inside if open_ else outside).append(line)
    return inside, outside
