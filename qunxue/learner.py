"""How far a learner has come: the checks in their own notebooks are run again, and nothing is kept.

In a notebook ``qunxue.learner.progress()`` shows a table; in a terminal ``qunxue progress`` prints it.
Only the checks that a learner can see are counted. A class is graded with other inputs as well.
"""

import asyncio
import contextlib
import csv
import html
import io
import json
import os
import re
import textwrap
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

import nbformat

from qunxue import exercise as exercises
from qunxue import outline, python_errors, reading, running
from qunxue.arguments import columns, language_option, machine_option
from qunxue.check import words
from qunxue.language import LANGUAGES, current, say, use

EXPORTS = (".csv", ".json", ".html")
DEPTH = 5
CELL_SECONDS = 30
LARGEST = reading.LARGEST
WORKERS = 2
# folders that hold somebody else's notebooks, or none
_SKIPPED = {"solutions", "source", "release", "submitted", "autograded", "feedback", "manuscript", "tests"}
_SKIPPED |= {"node_modules", "build", "dist", "site-packages", "__pycache__"}
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_COLUMNS = ("exercise", "edition", "task", "title", "status", "points", "maximum", "message")


@dataclass
class Task:
    """One task of an exercise and how it stands.

    Attributes
    ----------
    number : int
        Its place in the exercise, counted from 1.
    title : str
    status : {"not started", "passed", "failed", "not reached", "written"}
        "not reached" is a check that could not be run, "written" a text that a person has to read.
    points, maximum : float
        By the checks that the learner sees; 0 earned where a person reads.
    message : str
        What the check said, empty unless it failed.
    by_hand : bool
        Whether a person gives the points.
    """

    number: int
    title: str
    status: str
    points: float
    maximum: float
    message: str = ""
    by_hand: bool = False


@dataclass
class Exercise:
    """One exercise of one learner.

    Attributes
    ----------
    name : str
        For instance ``"04_red_packets"``.
    title : str
    edition : str
        Language of the notebook that was counted; of several copies the one that earns most is.
    path : str
    tasks : list of Task
    cells, cells_run : int
        Code cells of the lesson, and how many of them had been run when it was last saved.
    lesson : str
        Path of the lesson; of several copies the one that was run furthest.
    problem : str
        Why nothing can be said about the exercise, normally empty.
    full : bool
        Whether the hidden checks were run as well.
    """

    name: str
    title: str = ""
    edition: str = "en"
    path: str = ""
    tasks: list = field(default_factory=list)
    cells: int = 0
    cells_run: int = 0
    lesson: str = ""
    problem: str = ""
    full: bool = False

    @property
    def points(self):
        """Points earned by the checks."""
        return sum(task.points for task in self.tasks)

    @property
    def maximum(self):
        """Points that the checks can give."""
        return sum(task.maximum for task in self.tasks if not task.by_hand)

    @property
    def started(self):
        """How many tasks hold an answer."""
        return sum(task.status != "not started" for task in self.tasks)


class Progress:
    """How far somebody has come.

    Parameters
    ----------
    exercises : list of Exercise

    Notes
    -----
    A notebook shows it as a table, ``print`` as text, `export` writes it into a file.

    Examples
    --------
    >>> from qunxue import use
    >>> use("en")
    >>> tasks = [Task(1, "Pick a place", "passed", 1, 1), Task(2, "Trace it", "not started", 0, 2)]
    >>> print(Progress([Exercise("04_red_packets", "Red packets", tasks=tasks)]))
    04 Red packets (en): 1 of 3 points
       1  passed       1/1  Pick a place
       2  not started  0/2  Trace it
    <BLANKLINE>
    1 of 3 points by the checks that you can see. A class is graded with other inputs as well.
    """

    def __init__(self, exercises):
        self.exercises = list(exercises)

    def rows(self):
        """Return one dict a task, with the keys of the exported table."""
        return [
            {"exercise": exercise.name, "edition": exercise.edition, "task": task.number}
            | {key: value for key, value in asdict(task).items() if key in _COLUMNS}
            for exercise in self.exercises
            for task in exercise.tasks
        ]

    def export(self, path, machine=False):
        """Write everything into one file.

        Parameters
        ----------
        path : path-like
            Its ending chooses the form: ``.csv``, ``.json`` or ``.html``.
        machine : bool
            Give a table the names and words that programs rely on, whatever the reader's language.

        Raises
        ------
        ValueError
            If the ending is another one, or the file cannot be written.
        """
        path = Path(path)
        kind = path.suffix.lower()
        if kind not in EXPORTS:
            raise ValueError(
                say(
                    f"export is {path.name!r}; allowed are names that end in {', '.join(EXPORTS)}",
                    f"export 的值是 {path.name!r}；文件名须以 {'、'.join(EXPORTS)} 结尾",
                )
            )
        text = self._csv(machine) if kind == ".csv" else {".json": self._json, ".html": self._page}[kind]()
        try:
            # the mark at the beginning lets spreadsheets read Chinese
            path.write_text(text, encoding="utf-8-sig" if kind == ".csv" else "utf-8", newline="")
        except OSError as error:
            raise ValueError(
                say(
                    f"{path.name} cannot be written: {error.strerror}",
                    f"无法写入 {path.name}：{error.strerror}",
                )
            ) from None

    def _csv(self, machine):
        heads = say("|".join(_COLUMNS), "练习|版本|题号|题目|状态|得分|满分|检查说了什么").split("|")
        table = io.StringIO()
        writer = csv.writer(table, lineterminator="\n")
        writer.writerow(_COLUMNS if machine else heads)
        for row in self.rows():
            if not machine and current() == "zh":
                row |= {
                    "status": status_word(row["status"]),
                    "edition": {"en": "英文", "zh": "中文"}[row["edition"]],
                }
            # a title or message that a spreadsheet would compute is made plain text
            writer.writerow(_inert(row[key]) for key in _COLUMNS)
        return table.getvalue()

    def _json(self):
        content = {"course": "qunxue", "exercises": [asdict(exercise) for exercise in self.exercises]}
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

    def _page(self):
        title = say("How far you have come", "学习进度")
        language = {"en": "en", "zh": "zh-Hans"}[current()]
        return (
            f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
            "<style>body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
            "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;"
            f"border-bottom:1px solid #767676}}</style></head><body><h1>{title}</h1>\n"
            f"{self._repr_html_()}\n</body></html>\n"
        )

    def summary(self):
        """Return the last line: points earned, of how many, and what they mean."""
        points = sum(exercise.points for exercise in self.exercises)
        maximum = sum(exercise.maximum for exercise in self.exercises)
        ran = [exercise for exercise in self.exercises if exercise.started]
        if ran and all(exercise.full for exercise in ran):
            return say(
                f"{points:g} of {maximum:g} points by all checks, the hidden ones included.",
                f"按全部检查（包括隐藏的），得 {points:g} 分，满分 {maximum:g} 分。",
            )
        return say(
            f"{points:g} of {maximum:g} points by the checks that you can see. A class is graded with other inputs as well.",
            f"按看得见的检查，得 {points:g} 分，满分 {maximum:g} 分。班级评分时还会换别的数据再查。",
        )

    def __str__(self):
        lines = []
        for exercise in self.exercises:
            lines.append(_heading(exercise))
            if exercise.problem:
                lines.append(f"   {exercise.problem}")
            width = max([columns(status_word(task.status)) for task in exercise.tasks], default=0)
            for task in exercise.tasks:
                word = status_word(task.status)
                word += " " * (width - columns(word))
                lines.append(f"  {task.number:2}  {word}  {_score(task)}  {task.title}")
                lines += [f"        {line}" for line in task.message.splitlines()]
        return "\n".join([*lines, "", self.summary()])

    __repr__ = __str__

    def _repr_html_(self):
        heads = say("Task|How it stands|Points|What the check says", "题目|状态|得分|检查说了什么").split("|")
        parts = [
            '<table style="text-align:left">',
            f'<caption style="text-align:left">{html.escape(self.summary())}</caption>',
            "<thead><tr>" + "".join(f'<th scope="col">{head}</th>' for head in heads) + "</tr></thead>",
        ]
        for exercise in self.exercises:
            heading = html.escape(_heading(exercise))
            parts.append(
                f'<tbody><tr><th scope="rowgroup" colspan="4" style="text-align:left">{heading}</th></tr>'
            )
            if exercise.problem:
                parts.append(f'<tr><td colspan="4">{html.escape(exercise.problem)}</td></tr>')
            for task in exercise.tasks:
                message = html.escape(task.message)
                language = f' lang="{"zh-Hans" if exercise.edition == "zh" else "en"}"'
                parts.append(
                    f'<tr><th scope="row" style="text-align:left;font-weight:normal"{language}>{task.number}. '
                    f"{html.escape(task.title)}</th><td>{_SIGNS[task.status]} {status_word(task.status)}</td>"
                    f'<td>{_score(task)}</td><td style="text-align:left;white-space:pre-wrap"{language}>{message}</td></tr>'
                )
            parts.append("</tbody>")
        return "\n".join([*parts, "</table>"])


_SIGNS = {"not started": "○", "passed": "✓", "failed": "✗", "not reached": "–", "written": "✎"}


def status_word(status):
    """Return a task's status in the reader's language.

    Parameters
    ----------
    status : str

    Returns
    -------
    str

    Examples
    --------
    >>> from qunxue import use
    >>> use("zh"); status_word("passed"); use("en")
    '通过'
    """
    return {
        "not started": say("not started", "还没做"),
        "passed": say("passed", "通过"),
        "failed": say("not yet", "还没通过"),
        "not reached": say("not reached", "没有运行到"),
        "written": say("written", "已作答"),
    }[status]


def _heading(exercise):
    number = exercise.name[:2]
    earned = say(
        f"{exercise.points:g} of {exercise.maximum:g} points",
        f"{exercise.points:g} 分，满分 {exercise.maximum:g} 分",
    )
    read = ""
    if exercise.cells_run:
        read = say(
            f"; lesson: {exercise.cells_run} of {exercise.cells} cells run",
            f"；正文的 {exercise.cells} 个单元格，已运行 {exercise.cells_run} 个",
        )
    elif exercise.cells:
        read = say("; lesson not opened yet", "；正文还没打开")
    if current() == "en":
        return f"{number} {exercise.title} ({exercise.edition}): {earned}{read}"
    edition = {"en": "（英文版）", "zh": ""}[exercise.edition]
    return f"{number} {exercise.title}{edition}：{earned}{read}"


def _score(task):
    return f"{'–' if task.by_hand else f'{task.points:g}'}/{task.maximum:g}"


def _inert(value):
    return "'" + value if isinstance(value, str) and value[:1] in set("=+-@\t\r") else value


# ---- finding -----------------------------------------------------------------------------------------


def home(start=None):
    """Return the folder that holds a learner's exercises.

    Parameters
    ----------
    start : path-like, optional
        That folder, given by name. Otherwise the nearest folder above the present one that holds
        ``exercises/``, else the checkout that this package is installed from, else the present folder.

    Returns
    -------
    Path

    Raises
    ------
    ValueError
        If `start` is no folder.
    """
    if start is not None:
        folder = Path(start)
        if not folder.is_dir():
            raise ValueError(say(f"there is no folder {start}", f"没有文件夹 {start}"))
        return folder.resolve()
    here = Path.cwd()
    for folder in (here, *here.parents, Path(__file__).resolve().parents[1]):
        if (folder / "exercises").is_dir():
            return folder
    return here


def find(folder):
    """Return the learner's exercise notebooks in a folder, however it is arranged.

    Parameters
    ----------
    folder : path-like

    Returns
    -------
    list of Path
        In order of their names. Solutions, hidden folders and a class's own folders are passed over,
        symbolic links are not followed.
    """
    folder = Path(folder)
    found = []
    for place, folders, files in os.walk(folder):
        depth = len(Path(place).relative_to(folder).parts)
        folders[:] = [
            name for name in sorted(folders) if depth < DEPTH and name not in _SKIPPED and name[0] not in "._"
        ]
        found += [
            Path(place, name) for name in sorted(files) if reading.is_notebook(name) and ".edited" not in name
        ]
    return [path for path in found if not path.is_symlink()]


def _course(folder):
    """Return the folder that holds the solutions: one above a learner's own, else that of this package."""
    above = (folder, *Path(folder).parents, Path(__file__).resolve().parents[1])
    return next((each for each in above if (each / "solutions").is_dir()), folder)


def _read(path):
    """Return a notebook, or None if it cannot be one of ours: read as grading reads it."""
    try:
        book = reading.read(path.read_bytes()) if path.stat().st_size <= LARGEST else None
    except OSError:
        return None
    if book is None or not book.cells:
        return None
    cells, seen = [], set()
    for cell in reversed(book.cells):
        marks = cell["metadata"].pop("nbgrader", None)
        name = marks.get("grade_id") if isinstance(marks, dict) else None
        points = marks.get("points", 0) if isinstance(marks, dict) else 0
        # a cell that is there twice counts once, the last one, as in grading
        if isinstance(name, str) and name not in seen and isinstance(points, (int, float)):
            cell["metadata"]["nbgrader"] = {"points": points, **marks} if marks.get("grade") else marks
            seen.add(name)
        extra = {"outputs": [], "execution_count": None} if cell["cell_type"] == "code" else {}
        cells.insert(0, {**extra, **cell})
    notebook = nbformat.from_dict(
        {"cells": cells, "metadata": book.metadata, "nbformat": 4, "nbformat_minor": 4}
    )
    return _marked(notebook, path)


def _course_copies():
    """Return the exercises as the course hands them out, by name and edition; none where only the package is there."""
    folder = Path(__file__).resolve().parents[1] / "exercises"
    return {
        (path.stem, edition): path for edition in LANGUAGES for path in sorted(folder.glob(f"{edition}/*/*.ipynb"))
        if path.stem == path.parent.name
    }  # fmt: skip


def _marked(notebook, path):
    """Give a notebook back the marks that an editor has dropped, by the course's own copy of it."""
    named = isinstance(notebook.metadata.get("qunxue"), dict)
    if not named:
        notebook.metadata["qunxue"] = {}
    if named and any("nbgrader" in cell.metadata for cell in notebook.cells):
        return notebook
    ids = {cell.get("id") for cell in notebook.cells}
    texts = {" ".join(cell.source.split()) for cell in notebook.cells}
    source = str(notebook.metadata.qunxue.get("manuscript", ""))
    copies = _course_copies()
    if written_from(source)[0] == "lesson" or not copies:
        return notebook
    likeness = {}
    for (name, edition), copy in copies.items():
        known = reading.read(copy.read_bytes()).cells
        same = sum(cell.get("id") in ids or " ".join(cell["source"].split()) in texts for cell in known)
        said = " ".join(known[0]["source"].split()) in texts or reading.stem(path.name).startswith(name)
        likeness[same / len(known), said, edition == "en", name, edition] = known
    best = max(likeness)
    if best[0] < 0.5:
        return notebook
    notebook.metadata["qunxue"] = {"manuscript": f"manuscript/{best[3]}/exercise.py", "edition": best[4]}
    _copy_marks(notebook.cells, likeness[best])
    return notebook


def _copy_marks(cells, known):
    places, last = {}, -1
    for number, one in enumerate(known):
        text = " ".join(one["source"].split())
        fitting = [
            place for place, cell in enumerate(cells)
            if place > last and (cell.get("id") == one.get("id") or " ".join(cell.source.split()) == text)
        ]  # fmt: skip
        if fitting:
            places[number] = last = fitting[0]
    for number, one in enumerate(known):
        marks = one["metadata"]
        place = places.get(number)
        if place is None and marks.get("nbgrader", {}).get("solution"):
            # an answer has another text; it stands between what stands beside it in the course's copy
            above = max((place for other, place in places.items() if other < number), default=-1)
            place = above + 1 if above + 1 < len(cells) and above + 1 not in places.values() else None
        if place is not None and marks:
            cells[place].metadata.update(nbformat.from_dict(marks))


def written_from(source):
    """Return which kind of notebook a manuscript makes, and the name of its lesson.

    Parameters
    ----------
    source : str
        What the notebook's metadata say: copies keep it under any file name.

    Returns
    -------
    (str, str)
        ``"lesson"`` or ``"exercise"``, and the name; two empty texts for a notebook of another course.

    Examples
    --------
    >>> written_from("manuscript/04_red_packets/exercise.py")
    ('exercise', '04_red_packets')
    >>> written_from("manuscript/exercises/04_red_packets.py")  # handed out before lessons had folders
    ('exercise', '04_red_packets')
    """
    found = re.fullmatch(r"manuscript/(?:(\w+)/(lesson|exercise)|(lesson|exercise)s/(\w+))\.py", source)
    return (found[2] or found[3], found[1] or found[4]) if found else ("", "")


# ---- reading one notebook ----------------------------------------------------------------------------


def tasks_of(notebook, language=None):
    """Return an exercise's tasks before anything is run.

    Parameters
    ----------
    notebook : NotebookNode
    language : {"en", "zh"}, optional
        Of the tasks' titles.

    Returns
    -------
    list of (Task, list of int)
        Each task with the positions of its test cells; "failed" stands for "to be run".
    """
    places = {id(cell): place for place, cell in enumerate(notebook.cells)}
    found = []
    for part in exercises.parts(notebook, language):
        by_hand = part.essay is not None
        status = ("written" if by_hand else "failed") if part.touched else "not started"
        task = Task(part.number, part.title, status, 0, part.points, by_hand=by_hand)
        found.append((task, [places[id(cell)] for cell in part.tests]))
    return found


# ---- running -----------------------------------------------------------------------------------------


def _run_all(books):
    """Run notebooks, each ``(path, notebook)``; return the executed ones in the same order."""
    if not books:
        return []
    if running.can_fork():
        # the fast way is a convenience: where its process does not start or does not last, a kernel will do
        with contextlib.suppress(ImportError):
            from qunxue.running import executor

            with contextlib.suppress(executor.Unprotected, executor.ExecutorDied):
                # it is the learner's own work on their own machine: walls where they can be built
                with executor.ForkExecutor(WORKERS, allow_unprotected=True) as runner:
                    return _in_parallel(lambda book: _forked(executor, runner, *book), books)
    return _in_parallel(lambda book: _in_kernel(*book), books)


def _in_parallel(work, books):
    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(work, books))


def _forked(executor, runner, path, notebook):
    from qunxue.running.limits import Limits

    job = executor.Job(
        path.name, executor.plain(notebook), _support_files(path), Limits(cell_seconds=CELL_SECONDS)
    )
    return nbformat.from_dict(executor.plain(runner.run(job).notebook))


def _support_files(path):
    """Return what lies beside an exercise and is small: a task may read it."""
    files = {}
    for file in sorted(path.parent.iterdir()):
        plain = file.is_file() and not file.is_symlink() and file.suffix != ".ipynb" and file.name[0] != "."
        if plain and file.stat().st_size < 1 << 20 and len(files) < 50:
            files[file.name] = file.read_bytes()
    return files


def _in_kernel(path, notebook):
    """Run a notebook in an ordinary kernel, for systems on which a process cannot be forked safely."""
    from nbclient import NotebookClient
    from nbclient.exceptions import DeadKernelError

    notebook = nbformat.from_dict(json.loads(json.dumps(notebook)))
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    seconds = say(f"stopped after {CELL_SECONDS} seconds", f"运行 {CELL_SECONDS} 秒后被停止")
    late = {"ename": "CellTimeoutError", "evalue": seconds, "traceback": [seconds]}
    client = NotebookClient(
        notebook,
        timeout=CELL_SECONDS,
        allow_errors=True,
        interrupt_on_timeout=True,
        error_on_timeout=late,
        record_timing=False,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.log.disabled = True
    try:
        # a loop of its own, closed when it is done: this runs in a thread, beside others
        asyncio.run(client.async_execute())
    except DeadKernelError:
        pass
    for cell in notebook.cells:
        errors = [output for output in cell.get("outputs", []) if output.output_type == "error"]
        task = words.task_of(cell.source)
        if task and any(error.ename == "CellTimeoutError" for error in errors):
            # one sentence, not where the clock happened to find it
            text = str(words.late(**task, seconds=CELL_SECONDS))
            errors[0].update(ename="CellTimeoutError", evalue=text, traceback=text.splitlines())
    return notebook


def _judge(tasks, notebook):
    """Put into the tasks what their checks say, from an executed notebook."""
    for task, positions in tasks:
        if task.by_hand or task.status == "not started":
            continue
        task.status = "passed"
        for position in positions:
            cell = notebook.cells[position]
            failure = next((output for output in cell.outputs if output.output_type == "error"), None)
            if cell.execution_count is None or (failure and failure.ename == "NotReached"):
                task.status = "not reached"
            elif failure:
                task.status = "failed" if task.status != "not reached" else task.status
                task.message = task.message or _message(failure)
            else:
                task.points += float(cell.metadata.nbgrader.get("points") or 0)


def _message(failure):
    lines = _COLOURS.sub("", "\n".join(failure.traceback)).strip()
    known = words.take_apart(lines)
    if known or failure.ename == "CheckFailed" or not failure.traceback:
        stopped = re.search(r"\b(\w*Error): (.*)", known.found) if known else None
        means = python_errors.meaning(*stopped.groups()) if stopped else ""
        return f"{lines or failure.ename}\n  {means}".rstrip()
    said = textwrap.shorten(f"{failure.ename}: {failure.evalue}".rstrip(": "), 300)
    return f"{said}\n{python_errors.meaning(failure.ename, failure.evalue)}".strip()


def _with_hidden(exercise, notebook, root):
    """Return an exercise with the checks of its public solution in place of those that a learner sees.

    Parameters
    ----------
    exercise : Exercise
        Told why, if nothing can be put in.
    notebook : NotebookNode
    root : Path
        The course's folder.

    Returns
    -------
    NotebookNode
    """
    path = Path(root, "solutions", exercise.edition, exercise.name, f"{exercise.name}.ipynb")
    solution = _read(path) if path.is_file() else None
    if solution is None:
        exercise.problem = say(
            "There is no solution of this exercise here, so the visible checks alone were run.",
            "这里没有这份练习的答案，所以只运行了看得见的检查。",
        )
        return notebook
    if _variant(notebook) != _variant(solution):
        exercise.problem = say(
            "This is your class's own variant, so the visible checks alone were run.",
            "这是你们班自己的变式，所以只运行了看得见的检查。",
        )
        return notebook
    whole = {
        cell.metadata.nbgrader.grade_id: cell.source
        for cell in solution.cells
        if (cell.metadata.get("nbgrader") or {}).get("grade") and cell.cell_type == "code"
    }
    notebook = nbformat.from_dict(json.loads(json.dumps(notebook)))
    for cell in notebook.cells:
        name = (cell.metadata.get("nbgrader") or {}).get("grade_id")
        if name in whole:
            cell.source = whole[name]
    exercise.full = True
    return notebook


def _variant(notebook):
    return (notebook.metadata.get("qunxue") or {}).get("variant") or 1


# ---- the whole ---------------------------------------------------------------------------------------


def progress(folder=None, lessons=None, full=False):
    """Return how far a learner has come.

    Parameters
    ----------
    folder : path-like, optional
        Where the notebooks lie; see `home`.
    lessons : collection of str, optional
        Two-digit numbers; all by default.
    full : bool
        Run the hidden checks too, out of the public solutions, as a class is graded. They lie on the same disk;
        nothing is sent anywhere.

    Returns
    -------
    Progress
        In a notebook it shows itself as a table.

    Raises
    ------
    ValueError
        If there is no such folder, or no exercise in it.

    Notes
    -----
    Exercises in which no answer has been touched are not run. The others run in a protected process of
    their own where the system allows it (Linux), else in an ordinary kernel, and never change the file:
    what counts is what was saved last. If there are several copies, such as both editions or a file
    uploaded twice, the one that earns most is counted.
    """
    folder = home(folder)
    wanted = None if lessons is None else {str(number).zfill(2) for number in lessons}
    candidates, read_cells = [], {}
    for path in find(folder):
        notebook = _read(path)
        if notebook is None:
            if re.match(r"\d\d_", path.name) and "exercises" in path.parts:
                problem = say("this file cannot be read as a notebook", "这个文件无法当作笔记本读取")
                candidates.append(
                    (Exercise(path.stem[:60], path.stem, path=str(path), problem=problem), None, [])
                )
            continue
        kind, name = written_from(str((notebook.metadata.get("qunxue") or {}).get("manuscript", "")))
        if kind == "lesson":
            code = [cell for cell in notebook.cells if cell.cell_type == "code"]
            run = sum(cell.execution_count is not None for cell in code)
            mine = notebook.metadata.qunxue.get("edition") == current()
            read_cells[name] = max(read_cells.get(name, (0, False, 0, "")), (run, mine, len(code), str(path)))
        if kind == "exercise":
            edition = notebook.metadata.qunxue.get("edition")
            edition = edition if edition in LANGUAGES else "en"
            exercise = Exercise(name, exercises.title(notebook, edition) or name, edition, str(path))
            try:
                found = tasks_of(notebook, edition)
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                # one odd file never hides the others
                exercise.problem = say(
                    f"this file is damaged ({error!r:.80})", f"这个文件已损坏（{error!r:.80}）"
                )
                found = []
            candidates.append((exercise, notebook, found))
    there = sorted({exercise.name[:2] for exercise, _, _ in candidates})
    candidates = [each for each in candidates if wanted is None or each[0].name[:2] in wanted]
    if there and not candidates:
        raise ValueError(
            say(
                f"no exercise {', '.join(sorted(wanted))} in {folder}; there are: {', '.join(there)}",
                f"{folder} 里没有练习 {'、'.join(sorted(wanted))}；可用：{'、'.join(there)}",
            )
        )
    if not candidates:
        raise ValueError(
            say(
                f"no exercise of this course in {folder}; name the folder that holds yours",
                f"{folder} 里没有本课程的练习；请写明你的练习所在的文件夹",
            )
        )
    to_run = [each for each in candidates if any(task.status == "failed" for task, _ in each[2])]
    root = _course(folder)
    books = [
        (Path(exercise.path), _with_hidden(exercise, notebook, root) if full else notebook)
        for exercise, notebook, _ in to_run
    ]
    executed = _run_all(books)
    reader = current()
    for (exercise, _, tasks), notebook in zip(to_run, executed, strict=True):
        # what a check says is in the notebook's language, and so is what is said about it
        use(exercise.edition)
        try:
            _judge(tasks, notebook)
        finally:
            use(reader)
    best = {}
    for exercise, _, tasks in candidates:
        exercise.tasks = [task for task, _ in tasks]
        exercise.cells_run, _, exercise.cells, exercise.lesson = read_cells.get(
            exercise.name, (0, False, 0, "")
        )
        merit = (not exercise.problem, exercise.points, exercise.started, exercise.edition == current())
        if exercise.name not in best or merit > best[exercise.name][0]:
            best[exercise.name] = merit, exercise
    return Progress(best[name][1] for name in sorted(best))


def add_parsers(subparsers):
    """Add ``progress`` to the command's parser."""
    command = subparsers.add_parser("progress", help=say("see how far you have come", "看看自己学到哪里了"))
    command.add_argument(
        "folder",
        nargs="?",
        metavar=say("FOLDER", "文件夹"),
        help=say(
            "where your notebooks are; found by itself in the course's folder",
            "笔记本所在的文件夹；在课程文件夹里可以不写",
        ),
    )
    command.add_argument(
        "--lesson", action="append", metavar=say("NN", "课号"), help=say("only this lesson", "只看这一课")
    )
    command.add_argument(
        "--full",
        action="store_true",
        help=say(
            "run the hidden checks too, as a class is graded; nothing leaves your computer",
            "连隐藏的检查也一起运行，和班级评分一样；什么都不会传出你的电脑",
        ),
    )
    language_option(command, say("language of the table", "表格的语言"))
    command.add_argument(
        "--export",
        metavar=say("FILE", "文件"),
        help=say("write it into a file: .csv, .json or .html", "另存为文件：.csv、.json 或 .html"),
    )
    machine_option(command)
    command.set_defaults(run=_progress)


def _progress(options):
    if options.export and Path(options.export).suffix.lower() not in EXPORTS:
        Progress([]).export(options.export)
    result = progress(options.folder, options.lesson, options.full)
    print(result)
    ahead = outline.next_step(outline.lessons(home(options.folder), result))
    if ahead and not options.lesson:
        print(ahead)
    if options.export:
        result.export(options.export, options.machine)
        print(say(f"Written to {options.export}", f"已写入 {options.export}"))
    return 0
