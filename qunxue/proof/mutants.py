"""Mutants: small systematic changes of each reference answer, and the share of them that the tests catch.

Most changes are made by the operators of Cosmic Ray (comparison turned, constant changed, operator swapped,
loop left out); those it lacks are made here (branch dropped, statement dropped, arguments swapped, a copy
left out, a text changed). A change that no test could catch, because the program still does the same, is
listed with its reason in manuscript/equivalent.csv.
"""

import ast
import builtins
import contextlib
import copy
import csv
import io
import multiprocessing
import os
import sys
import time
import warnings
from dataclasses import dataclass
from pathlib import Path

from qunxue.authoring import cases, checkout, manuscript, notebooks
from qunxue.language import say

EQUIVALENT = "manuscript/equivalent.csv"
GOAL = 0.95
#: Cosmic Ray knows 213 operators; these make the mistakes that people make.
OPERATORS = [
    f"core/Replace{kind}Operator_{pair}"
    for kind, pairs in {
        "Binary": "Add_Sub Sub_Add Mul_Div Div_Mul Div_FloorDiv FloorDiv_Div Mod_FloorDiv Pow_Mul",
        "Comparison": "Lt_LtE Lt_Gt LtE_Lt LtE_GtE Gt_GtE Gt_Lt GtE_Gt GtE_LtE Eq_NotEq NotEq_Eq Eq_GtE Is_IsNot IsNot_Is",
        "Unary": "USub_UAdd Delete_USub Delete_Not",
    }.items()
    for pair in pairs.split()
] + [
    "core/NumberReplacer",
    "core/ReplaceTrueWithFalse",
    "core/ReplaceFalseWithTrue",
    "core/ReplaceAndWithOr",
    "core/ReplaceOrWithAnd",
    "core/ReplaceBreakWithContinue",
    "core/ReplaceContinueWithBreak",
    "core/ZeroIterationForLoop",
    "core/AddNot",
]
MOST_SECONDS = 20


@dataclass(frozen=True)
class Mutant:
    """A changed answer: how it was changed, its code, and the line before and after."""

    task: str
    how: str
    source: str
    before: str
    after: str


def mutants(task, source):
    """Return the mutants of an answer.

    Parameters
    ----------
    task : str
    source : str
        The reference answer.

    Returns
    -------
    list of Mutant

    Examples
    --------
    >>> {mutant.after for mutant in mutants("a", "x = a < 3")} >= {"x = a <= 3", "x = a < 4", "x = a < 2"}
    True
    """
    tree = ast.parse(source)
    plain = ast.unparse(tree)
    found, seen = [], {plain}
    for how, changed in [*_by_cosmic_ray(plain), *_by_hand(plain)]:
        try:
            changed = ast.unparse(ast.parse(changed))
        except SyntaxError:
            continue
        if changed in seen:
            continue
        seen.add(changed)
        before, after = _difference(plain, changed)
        found.append(Mutant(task, how, changed, before, after))
    return found


def _by_cosmic_ray(source):
    from cosmic_ray import plugins
    from cosmic_ray.mutating import mutate_code

    known = set(plugins.operator_names())
    for name in OPERATORS:
        if name not in known:
            continue
        operator = plugins.get_operator(name)()
        for occurrence in range(200):
            changed = mutate_code(source, operator, occurrence)
            if changed is None:
                break
            yield name.removeprefix("core/"), changed


def _by_hand(source):
    tree = ast.parse(source)
    for number, node in enumerate(ast.walk(tree)):
        for how, replacement in _changes(node):
            changed = _replaced(tree, number, replacement)
            if changed is not None:
                yield how, ast.unparse(ast.fix_missing_locations(changed))


def _changes(node):
    if isinstance(node, ast.If):
        yield "branch never taken", ast.If(ast.Constant(False), node.body, node.orelse)
        yield "branch always taken", ast.If(ast.Constant(True), node.body, node.orelse)
    if isinstance(node, ast.IfExp):
        yield "branch dropped", node.body
        yield "branch dropped", node.orelse
    if isinstance(node, ast.Assign | ast.AugAssign | ast.Expr | ast.Raise) and not _is_docstring(node):
        yield "statement dropped", ast.Pass()
    if isinstance(node, ast.Call):
        symmetric = getattr(node.func, "id", "") in ("max", "min")
        if (
            len(node.args) >= 2
            and not symmetric
            and not any(isinstance(one, ast.Starred) for one in node.args[:2])
        ):
            yield (
                "arguments swapped",
                ast.Call(node.func, [node.args[1], node.args[0], *node.args[2:]], node.keywords),
            )
        if isinstance(node.func, ast.Attribute) and node.func.attr == "copy" and not node.args:
            yield "no copy", node.func.value
        if (
            isinstance(node.func, ast.Name)
            and node.func.id in ("list", "sorted", "dict", "set")
            and len(node.args) == 1
        ):
            yield f"no {node.func.id}", node.args[0]
    if isinstance(node, ast.BinOp) and isinstance(
        node.op, ast.Sub | ast.Div | ast.FloorDiv | ast.Mod | ast.Pow
    ):
        yield "operands swapped", ast.BinOp(node.right, node.op, node.left)
    # a text with a blank is a sentence, such as a title, and free
    if (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value
        and " " not in node.value
    ):
        yield "text changed", ast.Constant(node.value + "_")


def _is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _replaced(tree, number, replacement):
    tree = copy.deepcopy(tree)
    target = list(ast.walk(tree))[number]
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is target:
                setattr(parent, name, copy.deepcopy(replacement))
                return tree
            if isinstance(value, list):
                for position, item in enumerate(value):
                    if item is target:
                        value[position] = copy.deepcopy(replacement)
                        return tree
    return None


def _difference(before, after):
    one, other = before.splitlines(), after.splitlines()
    for left, right in zip(one, other, strict=False):
        if left != right:
            return left.strip(), right.strip()
    longer = one if len(one) > len(other) else other
    return (
        (longer[min(len(one), len(other))].strip(), "") if longer is one else ("", longer[len(one)].strip())
    )


# ---- running them -----------------------------------------------------------------------------


def caught(exercise, language="en"):
    """Run every mutant of every task and yield it with whether a test caught it.

    Parameters
    ----------
    exercise : Manuscript
    language : {"en", "zh"}

    Yields
    ------
    (Mutant, bool)

    Raises
    ------
    RuntimeError
        If the reference answer itself does not pass.
    """
    base = namespace(exercise, language)
    for cell in exercise.with_attribute("answer"):
        task = str(cell.attributes["answer"])
        reference = cases.chosen(cases.region(cell.source, "SOLUTION"), language)
        tests = [
            notebooks.checked(exercise, test)
            for test in exercise.with_attribute("test")
            if str(test.attributes.get("of", test.attributes["test"])) == task
        ]
        start = time.perf_counter()
        if not passes(base, [reference, *tests], MOST_SECONDS):
            raise RuntimeError(f"{exercise.name} {task}: the reference answer does not pass its own tests")
        seconds = min(MOST_SECONDS, 3 + 5 * (time.perf_counter() - start))
        for mutant in mutants(task, reference):
            yield mutant, not passes(base, [mutant.source, *tests], seconds)


def namespace(exercise, language):
    """Return what a student's notebook knows after its first cells.

    Parameters
    ----------
    exercise : Manuscript
    language : {"en", "zh"}

    Returns
    -------
    dict
    """
    known = {"__name__": "__main__", "__builtins__": builtins}
    for unit in exercise.units:
        cell = unit[0]
        if cell.kind == "code" and not {"answer", "test", "only"} & cell.attributes.keys():
            source = cell.source if "setup" in cell.attributes else cases.chosen(cell.source, language)
            exec(compile(source, exercise.name, "exec"), known)
    return known


def passes(namespace, sources, seconds):
    """Tell whether code runs through in a fork of this process; a mutant may loop for ever or spoil a library.

    Parameters
    ----------
    namespace : dict
        What it knows, as from `namespace`.
    sources : list of str
        Run one after the other.
    seconds : float
        Given up after so long.

    Returns
    -------
    bool
    """
    context = multiprocessing.get_context("fork")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # numpy's threads sleep
        child = context.Process(target=_run, args=(namespace, sources))
        child.start()
    child.join(seconds)
    if child.is_alive():
        child.kill()
        child.join()
    return child.exitcode == 0


def _run(namespace, sources):
    warnings.simplefilter("ignore")
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            for source in sources:
                exec(compile(source, "<answer>", "exec"), namespace)
        except BaseException:
            os._exit(1)
    os._exit(0)


# ---- the report -------------------------------------------------------------------------------


def equivalents(root):
    """Return the mutants that do the same as the answer, with the reason why.

    Parameters
    ----------
    root : Path

    Returns
    -------
    dict of (str, str, str, str) to str
        Exercise, task, line before and line after, to the reason.
    """
    path = root / EQUIVALENT
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {
            (row["exercise"], row["task"], row["before"], row["after"]): row["reason"]
            for row in csv.DictReader(file)
        }


def report(numbers=None, root=None, stream=None):
    """Run the mutants of some exercises and print the share that the tests catch, by task.

    Parameters
    ----------
    numbers : collection of str, optional
        Two-digit numbers; every exercise by default.
    root : Path, optional
    stream : file, optional

    Returns
    -------
    int
        0 if in every exercise the share caught or explained reaches `GOAL`, 1 otherwise.
    """
    root, stream = Path(root) if root else checkout.root(), stream or sys.stdout
    explained, used, failed = equivalents(root), set(), False
    for folder in manuscript.folders(root, numbers):
        _, exercise, _ = manuscript.read_folder(folder)
        tally, alive = {}, []
        for mutant, dead in caught(exercise):
            key = (exercise.name, mutant.task, mutant.before, mutant.after)
            counts = tally.setdefault(mutant.task, [0, 0, 0])
            counts[0] += 1
            counts[1] += dead
            if not dead:
                if key in explained:
                    used.add(key)
                    counts[2] += 1
                else:
                    alive.append(mutant)
        for task, (made, dead, same) in tally.items():
            share = 100 * (dead + same) / made
            line = say(
                f"{share:5.1f} %  {made:4} mutants, {dead} caught, {same} equivalent",
                f"{share:5.1f}%  变异 {made} 个，查出 {dead} 个，等价 {same} 个",
            )
            print(f"{exercise.name:<28} {task:<24} {line}", file=stream, flush=True)
        total = [sum(counts[position] for counts in tally.values()) for position in range(3)]
        share = (total[1] + total[2]) / total[0] if total[0] else 1
        failed = failed or share < GOAL
        print(f"{exercise.name:<28} {'':<24} {100 * share:5.1f} %", file=stream, flush=True)
        for mutant in alive:
            print(f"    {mutant.task}: {mutant.how}: {mutant.before}  →  {mutant.after}", file=stream)
    for key in explained.keys() - used:
        if numbers is None or key[0][:2] in numbers:
            print(
                say(f"no longer needed in {EQUIVALENT}: {key}", f"{EQUIVALENT} 里已不需要：{key}"),
                file=stream,
            )
            failed = True
    return int(failed)
