"""The answers suite: right and wrong answers to every task, run through the real autograder.

The answers stand in answers.py beside the exercise (`qunxue.authoring.cases`). They are handed in by pretended students, one class for each lesson: student *k* gives the *k*-th answer to
every task, in English and again in Chinese. One more hands in the untouched notebook, and one answers every
function with the constant that the visible example wants.
"""

import ast
import copy
import dataclasses
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import nbformat

from qunxue.authoring import build, cases, checkout, manuscript, notebooks
from qunxue.authoring.cases import Case
from qunxue.language import LANGUAGES, say

#: The variant that the suite runs besides the public edition.
OTHER = 1


@dataclass(frozen=True)
class Verdict:
    """What came of a case in one language: points, points to be had, messages, and what is wrong with that."""

    case: Case
    language: str
    points: float
    possible: float
    text: str
    problem: str


def constants(exercise):
    """Return, for each task that asks for a function, the answer that always returns the visible example.

    Parameters
    ----------
    exercise : Manuscript

    Returns
    -------
    list of Case
    """
    found = []
    for cell in exercise.with_attribute("answer"):
        task = str(cell.attributes["answer"])
        solution = cases.region(cell.source, "SOLUTION")
        functions = [node.name for node in ast.parse(solution).body if isinstance(node, ast.FunctionDef)]
        bodies = []
        for name in functions:
            wanted = _first_wanted(exercise, task, name)
            if wanted:
                bodies.append(f"def {name}(*arguments, **named):\n    return {wanted}")
        if bodies and len(bodies) == len(functions):
            found.append(
                Case(
                    task, "constant", say("the visible example's result", "示例的结果"), "\n\n\n".join(bodies)
                )
            )
    return found


def _first_wanted(exercise, task, function):
    """Return as code what the first visible check of a function wants."""
    for cell in exercise.with_attribute("test"):
        if str(cell.attributes.get("of", cell.attributes["test"])) != task:
            continue
        made = {}
        for node in ast.walk(ast.parse(cases.without_region(cell.source, "HIDDEN TESTS"))):
            if (
                isinstance(node, ast.Assign)
                and len(node.targets) == 1
                and isinstance(node.targets[0], ast.Name)
            ):
                made[node.targets[0].id] = node.value
        for node in ast.walk(ast.parse(cases.without_region(cell.source, "HIDDEN TESTS"))):
            method = getattr(getattr(node, "func", None), "attr", "") if isinstance(node, ast.Call) else ""
            if method in ("equal", "close", "frame") and len(node.args) >= 2:
                found = node.args[0]
                found = made.get(found.id, found) if isinstance(found, ast.Name) else found
                if _calls(found, function) and not _names(node.args[1]) & made.keys():
                    return ast.unparse(node.args[1])
    return ""


def _calls(node, function):
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Name):
        return node.func.id == function
    handed_on = isinstance(node.func, ast.Attribute) and node.func.attr in ("returns", "unchanged")
    return handed_on and bool(node.args) and getattr(node.args[0], "id", "") == function


def _names(node):
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


# ---- the pretended class ----------------------------------------------------------------------


def grade(exercise, given, workers=2):
    """Hand in every case and return what the autograder makes of it.

    Parameters
    ----------
    exercise : Manuscript
    given : list of Case
    workers : int
        How many submissions run at the same time.

    Returns
    -------
    list of Verdict
        Two for each case, one a language; an untouched notebook is graded besides.
    """
    students = students_of(exercise, given)
    with tempfile.TemporaryDirectory(prefix="qunxue-answers-") as folder:
        results = _run_class(exercise, students, Path(folder) / "class", workers)
    return [
        _verdict(case, language, *results[student, task])
        for student, (language, chosen) in students.items()
        for task, case in chosen.items()
    ]


def students_of(exercise, given):
    """Deal all answers out to as few students as can be: tasks do not depend on one another.

    Parameters
    ----------
    exercise : Manuscript
    given : list of Case

    Returns
    -------
    dict of str to (str, dict of str to Case)
        By student: a language, and for each task the answer; every answer appears in both languages, and each
        task is once left as it was handed out.
    """
    tasks = [str(cell.attributes["answer"]) for cell in exercise.with_attribute("answer")]
    untouched = [Case(task, "untouched", say("untouched", "原样未动"), "", 0.0) for task in tasks]
    by_task = {task: [case for case in [*given, *untouched] if case.task == task] for task in tasks}
    students = {}
    for language in LANGUAGES:
        for number in range(max(map(len, by_task.values()))):
            chosen = {task: own[number] for task, own in by_task.items() if number < len(own)}
            students[f"{language}{number:03}"] = (language, chosen)
    return students


def handed_in(exercise, students):
    """Return the notebook that each student hands in.

    Parameters
    ----------
    exercise : Manuscript
    students : dict
        As from `students_of`.

    Returns
    -------
    dict of str to NotebookNode
    """
    name, found = exercise.name, {}
    books = dict(build.fresh([exercise]))
    for student, (language, chosen) in students.items():
        found[student] = copy.deepcopy(books[f"exercises/{language}/{name}/{name}.ipynb"])
        for cell in found[student].cells:
            task = cell.metadata.get("nbgrader", {}).get("grade_id")
            if task in chosen and chosen[task].source:
                cell.source = cases.edition(chosen[task], language)
    return found


def _run_class(exercise, students, folder, workers):
    from nbgrader.api import Gradebook

    from qunxue.classroom import folder as classes
    from qunxue.grading import driver, roster
    from qunxue.grading import folder as folders

    name = exercise.name
    source = folder / "source" / name / f"{name}.ipynb"
    notebooks.write(notebooks.solution(exercise, "en"), source)
    (folder / "nbgrader_config.py").write_text(
        classes.CONFIGURATION.format(language="en", about=""), encoding="utf-8"
    )
    classes.generate(folder, "en", [name], [roster.student({"id": student}) for student in students])
    for student, notebook in handed_in(exercise, students).items():
        target = folder / "submitted" / student / name / f"{name}.ipynb"
        target.parent.mkdir(parents=True)
        nbformat.write(notebook, target)
    driver.grade(name, folder, workers=workers, allow_unprotected=True)
    tests = {}
    for cell in exercise.with_attribute("test"):
        task = str(cell.attributes.get("of", cell.attributes["test"]))
        tests.setdefault(task, []).append((f"test_{cell.attributes['test']}", cell.points))
    results = {}
    with Gradebook(folders.ClassFolder(folder).url) as book:
        for student in students:
            graded = nbformat.read(folder / "autograded" / student / name / f"{name}.ipynb", as_version=4)
            scores = {
                grade.name: grade.auto_score
                for grade in book.find_submission_notebook(name, name, student).grades
            }
            texts = {
                cell.metadata.nbgrader.grade_id: "\n".join(map(_text, cell.get("outputs", [])))
                for cell in graded.cells
                if cell.metadata.get("nbgrader", {}).get("grade_id")
            }
            for task, cells in tests.items():
                results[student, task] = (
                    sum(scores[test] or 0 for test, _ in cells),
                    sum(points for _, points in cells),
                    "\n".join(texts[test] for test, _ in cells),
                )
    return results


def _text(output):
    if output.output_type == "error":
        return re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(output.traceback))
    if output.output_type == "stream":
        return output.text
    return ""


def _verdict(case, language, points, possible, text):
    problem = ""
    wanted = possible if case.kind == "right" and case.points is None else case.points
    if case.kind == "constant":
        if points >= possible > 0:
            problem = f"earns all {possible:g} points"
    elif points != wanted:
        problem = f"earns {points:g} of {possible:g}, should earn {wanted:g}"
    message = case.messages.get(language, "")
    if not problem and message and message not in text:
        problem = f"message lacks {message!r}"
    if not problem and case.kind == "right" and case.points is None and "Error" in text:
        problem = "passes with an error"
    if problem and text.strip():
        problem += f"; it says: {' | '.join(line.strip() for line in text.strip().splitlines())[:400]}"
    return Verdict(case, language, points, possible, text, problem)


def given(exercise):
    """Return the answers of an exercise; of another variant than the public one without the messages they get."""
    found = cases.read(exercise)
    return [dataclasses.replace(case, messages={}) for case in found] if exercise.variant else found


def check(number, root=None, workers=2, variant=0):
    """Run the suite for one lesson.

    Parameters
    ----------
    number : str
        Two digits.
    root : Path, optional
    workers : int
    variant : int
        Which values the twists take. Messages are held to what answers.py says in the public edition alone.

    Returns
    -------
    (list of str, list of Verdict)
        What the suite lacks; what came of each case.
    """
    root = Path(root) if root else checkout.root()
    folder = next(iter(manuscript.folders(root, [number])), None)
    if folder is None:
        raise ValueError(
            say(
                f"there is no exercise {number}; allowed: {', '.join(manuscript.numbers(root))}",
                f"没有第 {number} 课的练习；可用：{'、'.join(manuscript.numbers(root))}",
            )
        )
    _, exercise, _ = manuscript.read_folder(folder, variant)
    lacking = [
        f"{exercise.source.replace('exercise', 'answers')}:{line}: {text}"
        for line, text in cases.lacking(exercise)
    ]
    return lacking, grade(exercise, [*given(exercise), *constants(exercise)], workers)


def report(numbers=None, root=None, stream=None, variant=None):
    """Run the suite for some exercises and print what is wrong.

    Parameters
    ----------
    numbers : collection of str, optional
        Two-digit numbers; every exercise by default.
    root : Path, optional
    stream : file, optional
    variant : int, optional
        By default the public edition and, where there are twists, `OTHER`.

    Returns
    -------
    int
        0 if everything earns what it should, 1 otherwise.
    """
    root, stream = Path(root) if root else checkout.root(), stream or sys.stdout
    failed = False
    for number, turn in _runs(numbers or manuscript.numbers(root), root, variant):
        lacking, verdicts = check(number, root, variant=turn)
        wrong = [verdict for verdict in verdicts if verdict.problem]
        named = number + (say(f", variant {turn}", f"，变体 {turn}") if turn else "")
        line = say(
            f"{named}: {len(verdicts)} answers graded, {len(wrong)} not as they should be",
            f"{named}：批改答案 {len(verdicts)} 个，{len(wrong)} 个与预期不符",
        )
        print(line, *lacking, sep="\n  ", file=stream, flush=True)
        for verdict in wrong:
            case = verdict.case
            print(
                f"  {case.task} [{verdict.language}] {case.kind} “{case.name}”: {verdict.problem}",
                file=stream,
            )
        failed = failed or bool(wrong or lacking)
    return int(failed)


def _runs(numbers, root, variant):
    """Yield number and variant of each run; exercises without twists have the public edition alone."""
    for number in numbers:
        folder = next(iter(manuscript.folders(root, [number])), None)
        twisted = folder is not None and manuscript.read(folder / "exercise.py").header.get("twists")
        yield from (
            [(number, turn) for turn in ((0, OTHER) if twisted else (0,))]
            if variant is None
            else [(number, variant)]
        )
