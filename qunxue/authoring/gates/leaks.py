"""Leaks: nothing that a student receives holds an answer, a hidden test, a result or a trace of its making.

Looked at: exercises/ and lessons/ in the tree, the wheel built from it, and archives handed to a class.
Answers are compared as syntax trees with local names levelled, so that a missing marker, a renamed variable
or another layout hides nothing. What counts as an answer: what stands between solution markers, and every
right answer of answers.py. What a starter gives away on purpose is no leak.
"""

import ast
import builtins
import io
import re
import tokenize
import zipfile
from functools import cached_property
from pathlib import Path, PurePosixPath

import nbformat

from qunxue.authoring import cases
from qunxue.authoring.gates.course import Finding, Verdict
from qunxue.authoring.notebooks import STARTER
from qunxue.language import LANGUAGES, say

#: A statement with fewer parts than this says too little to be an answer: `rest = total - 1`.
SMALLEST = {"exercises": 14, "lessons": 40, "wheel": 40}
#: What may lie in the folders a student receives.
ENDINGS = {".ipynb", ".csv", ".json", ".svg", ".png", ".md"}
#: What a notebook's and a cell's metadata may hold.
NOTEBOOK_KEYS = {"kernelspec", "language_info", "qunxue", "celltoolbar"}
CELL_KEYS = {"nbgrader", "qunxue", "deletable", "editable", "tags", "jupyter", "lines_to_next_cell"}
NBGRADER_KEYS = {
    "checksum",
    "cell_type",
    "grade",
    "grade_id",
    "locked",
    "points",
    "schema_version",
    "solution",
    "task",
    "remove",
}
MACHINE = re.compile(
    r"(?<![\w/.])(/(?:home|Users|root|tmp|var/folders|work|mnt|opt/conda)/[\w.-]+)|\b([A-Z]:\\+Users\\+\w+)|"
    r"(\.ipynb_checkpoints)|\b(ipykernel_\d+)"
)
_BUILTINS = frozenset(dir(builtins))
MARKER = re.compile(r"#+ *(?:BEGIN|END) (?:SOLUTION|HIDDEN TESTS)")


def check(course):
    """Look through everything that a student receives.

    Parameters
    ----------
    course : Course

    Returns
    -------
    Verdict
    """
    secrets = Secrets.of(course)
    findings, looked = [], 0
    for folder in ("exercises", "lessons"):
        for path in sorted((course.root / folder).rglob("*")):
            name = path.relative_to(course.root).as_posix()
            if path.is_file() and course.mine(name):
                looked += 1
                findings += scan_file(name, path.read_bytes(), secrets, folder)
    if course.lessons is None:
        for path in archives(course):
            name = path.relative_to(course.root).as_posix() if course.root in path.parents else path.name
            count, more = scan_archive(path, name, secrets)
            looked += count
            findings += more
    what = say(
        f"{looked} files held against {len(secrets.answers)} statements of answers and {len(secrets.tests)} of hidden tests",
        f"{looked} 个文件，比对了答案语句 {len(secrets.answers)} 条、隐藏测试语句 {len(secrets.tests)} 条",
    )
    return Verdict(what, findings)


class Secrets:
    """What must not be found: levelled statements of answers and of hidden tests, each with its task.

    Attributes
    ----------
    answers, tests : dict of str to (str, str, int)
        Levelled statement to lesson, task and size.
    given : dict of str to set of str
        Levelled statements that the starters of a lesson give away on purpose.
    kept : set of str
        Names that exercises import; they mean the same everywhere.
    places : set of str
        Where this checkout and this person's files lie on the machine.
    """

    def __init__(self):
        self.answers, self.tests, self.given, self.places, self.kept = {}, {}, {}, set(), set()

    @classmethod
    def of(cls, course):
        """Collect the secrets of a course, whichever lessons of it are looked at."""
        secrets = cls()
        secrets.places = {place for place in (str(course.root), str(Path.home())) if place.count("/") > 1}
        for each in course.exercise_manuscripts:
            secrets.kept |= {
                name for cell in each.cells if cell.kind == "code" for name in _imported(cell.source)
            }
        for each in course.exercise_manuscripts:
            given = secrets.given.setdefault(each.name, set())
            for cell in each.cells:
                if cell.kind != "code":
                    continue
                if "answer" in cell.attributes:
                    starter = "\n".join(
                        line[len(STARTER) :] if line.startswith(STARTER) else ""
                        for line in cell.source.splitlines()
                        if line.startswith(STARTER.strip())
                    )
                    given.update(secrets.level(starter))
                    shown = cases.without_region(cell.source, "SOLUTION").splitlines()
                    shown = "\n".join(line for line in shown if not line.startswith(STARTER.strip()))
                    given.update(secrets.level(shown))
                    task = cell.attributes["answer"]
                    for language in LANGUAGES:
                        code = cases.chosen(cases.region(cell.source, "SOLUTION"), language)
                        for levelled, size in secrets.level(code).items():
                            secrets.answers.setdefault(levelled, (each.name, task, size))
                elif "test" in cell.attributes:
                    given.update(secrets.level(cases.without_region(cell.source, "HIDDEN TESTS")))
                    for levelled, size in secrets.level(cases.region(cell.source, "HIDDEN TESTS")).items():
                        secrets.tests.setdefault(levelled, (each.name, cell.attributes["test"], size))
                else:
                    given.update(secrets.level(cell.source))
            for case in cases.read(each):
                if case.kind == "right" and case.name != cases.REFERENCE:
                    for levelled, size in secrets.level(case.source).items():
                        secrets.answers.setdefault(levelled, (each.name, case.task, size))
        return secrets

    def level(self, source):
        """Return the statements of a piece of code, levelled, with their size."""
        return statements(source, self.kept)

    @cached_property
    def shapes(self):
        """Kind and size of every secret: a statement of another kind or size is none, and need not be levelled."""
        return {
            (levelled.split("(", 1)[0], size)
            for secrets in (self.answers, self.tests)
            for levelled, (_, _, size) in secrets.items()
        }

    def found_in(self, source, folder, lesson=None):
        """Yield ``(task, text)`` for each secret in a piece of code."""
        given = self.given.get(lesson, set())
        seen = set()
        for node, size in _nodes(source):
            if size < SMALLEST[folder] or (type(node).__name__, size) not in self.shapes:
                continue
            levelled = _levelled(node, self.kept)
            if levelled in seen or levelled in given:
                continue
            seen.add(levelled)
            for secrets in (self.answers, self.tests):
                if levelled in secrets:
                    owner, task, _ = secrets[levelled]
                    yield f"{owner} {task}", ast.unparse(node)


def _imported(source):
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                yield (alias.asname or alias.name).split(".")[0]


def statements(source, kept=frozenset()):
    """Return the statements of a piece of code, levelled, with their size.

    Parameters
    ----------
    source : str
        Python code; what cannot be parsed holds no statements.
    kept : set of str
        Names that carry a meaning of their own, such as ``np``, and are not levelled.

    Returns
    -------
    dict of str to int
        Syntax tree with local names numbered in order of appearance; number of its parts.

    Examples
    --------
    >>> one = statements("def f(total):\\n    return [total // 2] * 2")
    >>> other = statements("def f(sum_):\\n    # half each\\n    return [sum_ // 2] * 2")
    >>> one == other
    True
    """
    return {_levelled(node, kept): size for node, size in _nodes(source)}


def _nodes(source):
    """Yield every statement of a piece of code but imports, with the number of its parts."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return
    _drop_docstrings(tree)
    sizes = {}

    def measure(node):
        size = 1 + sum(map(measure, ast.iter_child_nodes(node))) - isinstance(node, ast.expr_context)
        sizes[node] = size
        return size

    measure(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and not isinstance(node, ast.Import | ast.ImportFrom):
            yield node, sizes[node]


def _levelled(node, kept):
    names, before = {}, []
    for item in ast.walk(node):
        if isinstance(item, ast.Name) and item.id not in kept and item.id not in _BUILTINS:
            before.append((item, "id", item.id))
        elif isinstance(item, ast.arg):
            before.append((item, "arg", item.arg))
    for item, key, name in before:
        setattr(item, key, names.setdefault(name, f"n{len(names)}"))
    levelled = ast.dump(node)
    for item, key, name in before:  # the statements inside are levelled by themselves
        setattr(item, key, name)
    return levelled


def _drop_docstrings(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and ast.get_docstring(
            node
        ):
            node.body = node.body[1:] or [ast.Pass()]


# ---- files ------------------------------------------------------------------------------------


def scan_file(name, content, secrets, folder):
    """Yield what a file gives away.

    Parameters
    ----------
    name : str
        Its path as a student sees it.
    content : bytes
    secrets : Secrets
    folder : {"exercises", "lessons", "wheel"}
        What kind of thing it belongs to.

    Yields
    ------
    Finding
    """
    path = PurePosixPath(name)
    if folder != "wheel" and (path.suffix not in ENDINGS or any(part.startswith(".") for part in path.parts)):
        yield Finding(name, say("does not belong into what a student receives", "不应出现在发给学生的内容里"))
        return
    if re.search(r"\.edited\d*\.", path.name):
        yield Finding(
            name, say("somebody's edited copy; it must not be handed out", "这是某人改过的副本，不能发出去")
        )
    text = content.decode("utf-8", "replace")
    shown = {place for place in secrets.places if place in text}
    if path.suffix in {".ipynb", ".json"}:
        shown |= {match[0] for match in MACHINE.finditer(text)}
    for place in sorted(shown):
        yield Finding(
            name, say("names a place on the machine that built it", "带有生成它的机器上的路径"), place
        )
    if path.suffix == ".ipynb":
        yield from _scan_notebook(name, text, secrets, folder)
    elif path.suffix == ".py":
        for task, shown in secrets.found_in(text, folder):
            yield Finding(name, say(f"holds the answer of {task}", f"含有 {task} 的答案"), shown)


def _scan_notebook(name, text, secrets, folder):
    try:
        notebook = nbformat.reads(text, as_version=4)
        cells = notebook.cells
    except Exception:  # whatever is wrong with it, a student cannot open it
        yield Finding(name, say("is no notebook", "不是笔记本"))
        return
    lesson = PurePosixPath(name).stem
    for key in notebook.metadata.keys() - NOTEBOOK_KEYS:
        yield Finding(name, say("metadata that a student has no use for", "多余的元数据"), key)
    for number, cell in enumerate(cells):
        place = say(f"{name} cell {number}", f"{name} 单元格 {number}")
        extra = (cell.metadata.keys() - CELL_KEYS) | (
            cell.metadata.get("nbgrader", {}).keys() - NBGRADER_KEYS
        )
        if extra:
            yield Finding(
                place, say("metadata that a student has no use for", "多余的元数据"), ", ".join(sorted(extra))
            )
        if cell.get("attachments"):
            yield Finding(place, say("has an attachment", "带有附件"), ", ".join(cell.attachments))
        if MARKER.search(cell.source):
            yield Finding(
                place,
                say("holds a marker of the instructor version", "留有教师版的标记"),
                MARKER.search(cell.source)[0],
            )
        if any(line.startswith(STARTER) for line in cell.source.splitlines()):
            yield Finding(
                place, say("holds starter marks of the manuscript", "留有稿件的起始代码标记"), STARTER
            )
        if cell.cell_type == "code":
            if cell.get("outputs") or cell.get("execution_count") is not None:
                yield Finding(place, say("has an output or was run", "带有输出，或者运行过"), cell.source)
            for task, shown in secrets.found_in(cell.source, folder, lesson):
                yield Finding(
                    place,
                    say(f"holds the answer or a hidden test of {task}", f"含有 {task} 的答案或隐藏测试"),
                    shown,
                )
            yield from _commented_answers(place, cell.source, secrets, folder, lesson)
        else:
            for code in re.findall(r"```(?:python)?\n(.*?)```", cell.source, re.DOTALL):
                for task, shown in secrets.found_in(code, folder, lesson):
                    yield Finding(place, say(f"shows the answer of {task}", f"展示了 {task} 的答案"), shown)


def _commented_answers(place, source, secrets, folder, lesson):
    """An answer that was commented out is still there."""
    try:
        comments = [
            token.string.lstrip("# ")
            for token in tokenize.generate_tokens(io.StringIO(source).readline)
            if token.type == tokenize.COMMENT
        ]
    except (tokenize.TokenError, IndentationError, SyntaxError):
        return
    for comment in comments:
        for task, shown in secrets.found_in(comment, folder, lesson):
            yield Finding(
                place, say(f"holds the answer of {task} as a comment", f"注释里有 {task} 的答案"), shown
            )


# ---- archives ---------------------------------------------------------------------------------


def archives(course):
    """Return the archives that a student receives: the wheel, built afresh, and zips in the tree.

    Parameters
    ----------
    course : Course

    Returns
    -------
    list of Path
    """
    found = [
        path for folder in ("exercises", "lessons", "dist") for path in (course.root / folder).rglob("*.zip")
    ]
    wheel = build_wheel(course.root, course.scratch / "wheel")
    return sorted(found) + ([wheel] if wheel else [])


def build_wheel(root, folder):
    """Build the wheel as a learner gets it, without the network.

    Parameters
    ----------
    root, folder : Path

    Returns
    -------
    Path or None
        None where hatchling is not installed.
    """
    try:
        from hatchling.builders.wheel import WheelBuilder
    except ImportError:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    return Path(next(WheelBuilder(str(root)).build(directory=str(folder), versions=["standard"])))


def scan_archive(path, name, secrets):
    """Look through a zip archive or a wheel.

    Parameters
    ----------
    path : Path
    name : str
        How to call it.
    secrets : Secrets

    Returns
    -------
    (int, list of Finding)
        Number of files in it, and what they give away.
    """
    findings = []
    wheel = path.suffix == ".whl"
    with zipfile.ZipFile(path) as archive:
        members = [member for member in archive.namelist() if not member.endswith("/")]
        for member in members:
            place = f"{name}:{member}"
            parts = PurePosixPath(member).parts
            private = {
                "solutions",
                "manuscript",
                "answers",
                "submitted",
                "autograded",
                "feedback",
                "tests",
            } & set(parts)
            suffix = PurePosixPath(member).suffix
            if private or suffix in {".db", ".log", ".pyc", ".sqlite"}:
                findings.append(
                    Finding(
                        place,
                        say("does not belong into what a student receives", "不应出现在发给学生的内容里"),
                    )
                )
                continue
            kind = (
                "wheel"
                if wheel
                else "exercises"
                if "exercises" in parts
                else "lessons"
                if "lessons" in parts
                else "exercises"
            )
            findings += [
                Finding(f"{name}:{one.place}", one.problem, one.text)
                for one in scan_file(member, archive.read(member), secrets, kind)
            ]
    return len(members), findings
