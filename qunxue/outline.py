"""The course as a list of lessons with a learner's own progress beside each, and where to go on.

``qunxue.outline.show()`` is the first cell of the landing notebook. The order, names and minutes of the lessons come
from that notebook's metadata, so that nothing but notebooks is needed.
"""

import html
import os
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from qunxue import reading
from qunxue.language import current, say

LANDING = {"en": "lessons/index.ipynb", "zh": "lessons/index.zh.ipynb"}
_DONE = ("passed", "written")


@dataclass
class Lesson:
    """One lesson of the course and how far somebody is in it.

    Attributes
    ----------
    name : str
        For instance ``"04_red_packets"``.
    title, group : str
        In the reader's language; the group is the essay that the lesson reads most.
    minutes, exercise_minutes : int
    lesson, exercise : str
        Paths of the notebooks; empty where there is none.
    cells, cells_run : int
        Code cells of the lesson, and how many were run when it was last saved.
    tasks : list of qunxue.learner.Task
    points, maximum : float
        By the checks of the exercise.
    """

    name: str
    title: str
    group: str = ""
    minutes: int = 0
    exercise_minutes: int = 0
    lesson: str = ""
    exercise: str = ""
    cells: int = 0
    cells_run: int = 0
    tasks: list = field(default_factory=list)
    points: float = 0
    maximum: float = 0

    @property
    def number(self):
        """Its two digits."""
        return self.name[:2]

    @property
    def read(self):
        """Whether every code cell has been run."""
        return 0 < self.cells <= self.cells_run

    @property
    def tasks_done(self):
        """How many tasks pass, or hold a text."""
        return sum(task.status in _DONE for task in self.tasks)

    @property
    def answered(self):
        """Whether the exercise was begun."""
        return any(task.status != "not started" for task in self.tasks)


@dataclass
class Step:
    """What to do next.

    Attributes
    ----------
    words : str
    path : str
        The notebook to open; empty if nothing is left to do.
    """

    words: str
    path: str = ""

    def __str__(self):
        if not self.path:
            return self.words
        # under the present folder as one would type it, else whole
        near = os.path.relpath(self.path)
        return f"{self.words}\n  {self.path if near.startswith('..') else near}"


def lessons(folder, progress):
    """Return the lessons of a course with somebody's progress.

    Parameters
    ----------
    folder : path-like
        That holds ``lessons/``.
    progress : qunxue.learner.Progress

    Returns
    -------
    list of Lesson
        In the order of the course; empty if the folder holds no landing notebook.
    """
    landing = Path(folder, LANDING[current()])
    book = reading.read(landing.read_bytes()) if landing.is_file() else None
    outline = (book.metadata.get("qunxue") or {}).get("outline") if book else None
    known = {exercise.name: exercise for exercise in progress.exercises}
    found = []
    for group in outline or []:
        for each in group["lessons"]:
            name, mine = each["name"], known.get(each["name"])
            one = Lesson(
                name,
                each["title"][current()],
                group["name"][current()],
                each["minutes"],
                each["exercise_minutes"],
            )
            plain = Path(folder, "lessons", current(), f"{name}.ipynb")
            one.lesson = str(plain) if plain.is_file() else ""
            if mine:
                one.lesson, one.exercise = mine.lesson or one.lesson, mine.path
                one.cells, one.cells_run, one.tasks = mine.cells, mine.cells_run, mine.tasks
                one.points, one.maximum = mine.points, mine.maximum
            found.append(one)
    return sorted(found, key=lambda one: one.name)


def next_step(course):
    """Return where to go on: in what was saved last, or else in what comes after it.

    Parameters
    ----------
    course : list of Lesson

    Returns
    -------
    Step or None
        None for an empty course.

    Examples
    --------
    >>> from qunxue import use
    >>> use("en")
    >>> print(next_step([Lesson("00_start_here", "Start here", minutes=35, cells=20)]).words)
    Begin with lesson 00: Start here (35 minutes).
    """
    if not course:
        return None
    started = [one for one in course if one.cells_run or one.answered]
    if not started:
        first = course[0]
        words = say(
            f"Begin with lesson {first.number}: {first.title} ({first.minutes} minutes).",
            f"从第 {first.number} 课《{first.title}》开始（{first.minutes} 分钟）。",
        )
        return Step(words, first.lesson)
    place = course.index(max(started, key=_saved))
    for one in [*course[place:], *course[:place]]:
        step = _in(one)
        if step:
            return step
    return Step(
        say(
            "Every lesson is read, and every check that was run passes.",
            "每一课都读完了，运行过的检查全部通过。",
        )
    )


def _in(one):
    """Return what is left to do in a lesson, or None."""
    reading_on = not one.read and (
        not one.answered or (one.cells_run and _age(one.lesson) > _age(one.exercise))
    )
    if reading_on and one.lesson:
        if not one.cells_run:
            words = say(
                f"Go on with lesson {one.number}: {one.title} ({one.minutes} minutes).",
                f"接着上第 {one.number} 课《{one.title}》（{one.minutes} 分钟）。",
            )
        else:
            words = say(
                f"Continue lesson {one.number}: {one.title}, {one.cells_run} of {one.cells} cells run.",
                f"接着上第 {one.number} 课《{one.title}》：{one.cells} 个单元格已运行 {one.cells_run} 个。",
            )
        return Step(words, one.lesson)
    open_task = next((task for task in one.tasks if task.status not in _DONE), None)
    if open_task is None:
        return None
    words = say(
        f"Continue exercise {one.number}: {one.title}, task {open_task.number}: {open_task.title}.",
        f"接着做练习 {one.number}《{one.title}》第 {open_task.number} 题：{open_task.title}。",
    )
    return Step(words, one.exercise)


def _age(path):
    try:
        return os.stat(path).st_mtime
    except OSError:
        return 0.0


def _saved(one):
    """Return when somebody's work on a lesson was saved last."""
    return max(_age(one.lesson) if one.cells_run else 0.0, _age(one.exercise) if one.answered else 0.0)


class Outline:
    """The course with somebody's progress; a notebook shows it as a table, ``print`` as text.

    Parameters
    ----------
    course : list of Lesson

    Examples
    --------
    >>> from qunxue import use
    >>> use("en")
    >>> print(Outline([Lesson("00_start_here", "Start here", "Before the essays", 35, 25, cells=20, cells_run=20)]))
    Every lesson is read, and every check that was run passes.
    <BLANKLINE>
    Before the essays
      00  Start here  all cells run
    """

    def __init__(self, course):
        self.course = list(course)
        self.next = next_step(self.course)

    def __str__(self):
        if not self.course:
            return _nothing()
        lines, group = [str(self.next), ""], None
        for one in self.course:
            if one.group != group:
                lines.append(one.group)
                group = one.group
            lines.append("  " + "  ".join(filter(None, [one.number, one.title, *_state(one)])))
        return "\n".join(lines)

    __repr__ = __str__

    def _repr_html_(self):
        if not self.course:
            return f"<p>{html.escape(_nothing())}</p>"
        words, aim = html.escape(self.next.words), _link(self.next.path)
        parts = [
            f'<p style="font-size:1.15em"><strong>{_anchor(aim, words)}</strong></p>',
            '<table style="text-align:left">',
        ]
        heads = say("Lesson|Minutes|Lesson read|Exercise", "课|分钟|正文|练习").split("|")
        parts.append(
            "<thead><tr>"
            + "".join(f'<th scope="col" style="text-align:left">{head}</th>' for head in heads)
            + "</tr></thead>"
        )
        group = None
        for one in self.course:
            if one.group != group:
                parts += ["</tbody>"] * (group is not None)
                parts.append(
                    f'<tbody><tr><th scope="rowgroup" colspan="4" style="text-align:left">{html.escape(one.group)}</th></tr>'
                )
                group = one.group
            read, done = map(html.escape, _state(one))
            title = _anchor(_link(one.lesson), html.escape(f"{one.number} {one.title}"))
            minutes = f"{one.minutes} + {one.exercise_minutes}"
            done = _anchor(_link(one.exercise), done or say("not begun", "还没做")) if one.tasks else ""
            parts.append(
                f'<tr><th scope="row" style="text-align:left;font-weight:normal">{title}</th><td>{minutes}</td>'
                f'<td style="text-align:left">{read or say("not opened yet", "还没打开")}</td><td style="text-align:left">{done}</td></tr>'
            )
        return "\n".join([*parts, "</tbody></table>"])


def _nothing():
    return say(
        "There is no list of lessons here; open lessons/index.ipynb of the course.",
        "这里没有课程目录；请打开课程里的 lessons/index.zh.ipynb。",
    )


def _state(one):
    """Return how far a lesson and its exercise are, in words; empty where nothing was begun."""
    read = done = ""
    if one.read:
        read = say("all cells run", "单元格全部运行过")
    elif one.cells_run:
        read = say(
            f"{one.cells_run} of {one.cells} cells run", f"{one.cells} 个单元格已运行 {one.cells_run} 个"
        )
    if one.answered:
        tick = "✓ " if one.tasks_done == len(one.tasks) else ""
        done = say(
            f"{tick}{one.tasks_done} of {len(one.tasks)} tasks done",
            f"{tick}{len(one.tasks)} 道题已完成 {one.tasks_done} 道",
        )
        if one.maximum:
            done += say(
                f", {one.points:g} of {one.maximum:g} points", f"，{one.points:g} 分，满分 {one.maximum:g} 分"
            )
    return read, done


def _link(path):
    return quote(Path(os.path.relpath(path)).as_posix()) if path else ""


def _anchor(link, words):
    return f'<a href="{link}">{words}</a>' if link else words


def show(folder=None):
    """Show the course with your own progress beside each lesson, and where to go on.

    Parameters
    ----------
    folder : path-like, optional
        Where the notebooks lie; found as `qunxue.learner.progress` finds it.

    Returns
    -------
    Outline

    Raises
    ------
    ValueError
        If there is no such folder, or no exercise in it.

    Notes
    -----
    The checks of the exercises that were begun run again, on what was saved last; nothing is kept.
    """
    from qunxue import learner

    place = learner.home(folder)
    return Outline(lessons(place, learner.progress(place)))
