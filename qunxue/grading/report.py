"""How a class did on an assignment: one HTML page that needs no network, and CSV tables."""

import collections
import contextlib
import csv
import dataclasses
import html
import io
import os
import re
from pathlib import Path

import altair as alt
import nbformat
import numpy as np
import pandas as pd
import vl_convert

from qunxue.grading import folder as folders
from qunxue.grading import gradebook, lateness
from qunxue.grading.words import row_of
from qunxue.language import current, say

_COLOURS = ("#0072b2", "#d55e00", "#5b6470")


class ReportError(ValueError):
    """There is nothing to report on; the message says why in one line."""


@dataclasses.dataclass
class Class:
    """What is known about a class and an assignment.

    Parameters
    ----------
    assignment : str
    students : DataFrame
        ``student``, ``points``, ``possible``, ``look``, ``late``.
    shares : DataFrame
        One row a student, one column a graded cell: points earned as a share of those possible, missing
        where marking by hand is still to be done.
    points : dict of str to float
        By graded cell.
    records : dict of str to dict
        By student, as remembered while grading.
    labels : dict of str to str
        By graded cell, what the report calls it: "Task 3 (split)".
    """

    assignment: str
    students: pd.DataFrame
    shares: pd.DataFrame
    points: dict
    records: dict
    labels: dict


def read(assignment, root="."):
    """Read what is known about an assignment.

    Parameters
    ----------
    assignment : str
    root : str or path
        The class folder.

    Returns
    -------
    Class

    Raises
    ------
    ReportError, GradebookError, GradingError
    """
    classes = folders.ClassFolder(root)
    assignment = gradebook.check(classes.url, classes.directory.course_id, assignment)
    with folders.clear_errors():
        penalties = lateness.settle(classes, assignment)
    with gradebook.Book(classes.url, classes.directory.course_id, write=False) as book:
        records = book.records(assignment)
        rows, students, points, order = [], [], {}, []
        for plan in book.blueprints(assignment):
            for cell in plan.cells:
                if cell.grade:
                    points[cell.name] = cell.points
                    order.append(cell.name)
        waiting = book.waiting(assignment)
        for submission in book.gradebook.assignment_submissions(assignment):
            student = submission.student.id
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    waits = (
                        grade.needs_manual_grade and grade.auto_score is None and grade.manual_score is None
                    )
                    share = float("nan") if waits or not grade.max_score else grade.score / grade.max_score
                    rows.append((student, grade.name, share))
            row = row_of(student, records.get(student, {}))
            students.append({
                "student": student, "points": float(submission.score) - penalties.get(student, 0.0), "possible": float(submission.max_score),
                "look": row["look"], "to mark": student in waiting,
            })  # fmt: skip
    if not students:
        raise ReportError(say(f"{assignment!r} has not been graded yet", f"作业 {assignment!r} 还没有评分"))
    shares = pd.DataFrame(rows, columns=["student", "cell", "share"]).pivot(
        index="student", columns="cell", values="share"
    )
    shares = shares[[name for name in order if name in shares.columns]]
    people = pd.DataFrame(students).sort_values("student", ignore_index=True)
    return Class(assignment, people, shares, points, records, _labels(classes, assignment, points))


def _labels(classes, assignment, names):
    """Name each graded cell after its task, as the notebook that students were given notes it."""
    found = dict(zip(names, names, strict=True))
    for path in sorted(classes.path("release", ".", assignment).glob("*.ipynb")):
        with contextlib.suppress(ValueError, OSError, nbformat.reader.NotJSONError):
            for cell in nbformat.read(path, as_version=4).cells:
                name = cell.metadata.get("nbgrader", {}).get("grade_id")
                number = cell.metadata.get("qunxue", {}).get("number")
                if name in found and number:
                    short = name.removeprefix("test_")
                    found[name] = say(f"Task {number} ({short})", f"第 {number} 题（{short}）")
    return found


def point_biserial(item, rest):
    """Return how well an item tells strong students from weak ones.

    Parameters
    ----------
    item : array_like of float, shape (n,)
        What each student earned on the item, from 0 to 1.
    rest : array_like of float, shape (n,)
        What each earned on everything else.

    Returns
    -------
    float
        The correlation of the two, from -1 to 1; NaN where one of them is the same for all.

    Notes
    -----
    For items that are right or wrong this is the point-biserial correlation, corrected: the item itself
    does not count in the rest. [1]_

    References
    ----------
    .. [1] Crocker, L. and Algina, J. (1986). Introduction to Classical and Modern Test Theory, chapter 14.

    Examples
    --------
    >>> round(point_biserial([0, 0, 1, 1], [1, 2, 3, 4]), 3)
    0.894
    >>> point_biserial([1, 1, 1], [1, 2, 3])
    nan
    """
    item, rest = np.asarray(item, dtype=float), np.asarray(rest, dtype=float)
    known = ~(np.isnan(item) | np.isnan(rest))
    item, rest = item[known], rest[known]
    if len(item) < 2 or item.std() == 0 or rest.std() == 0:
        return float("nan")
    return float(np.corrcoef(item, rest)[0, 1])


def tasks(found):
    """Return for each graded cell how hard it was and what it tells.

    Parameters
    ----------
    found : Class

    Returns
    -------
    DataFrame
        ``cell``, ``task`` (its label), ``points``, ``solved`` (mean share of the points), ``discrimination``,
        ``not started`` (students whose answer is as it was handed out), ``hidden only`` (students who passed the
        visible checks and failed a hidden one), ``not reached``, ``seconds`` (median of the time
        in the answer and the test) and ``longest``.
    """
    worth = pd.Series(found.points)
    earned = found.shares.mul(worth[found.shares.columns], axis=1)
    rows = []
    for name in found.shares.columns:
        rest = earned.drop(columns=name).sum(axis=1)
        cells = [
            record["cells"].get(key, {}) for record in found.records.values() for key in _keys(record, name)
        ]
        seconds = [cell["seconds"] for cell in cells if cell.get("seconds")]
        rows.append({
            "cell": name, "task": found.labels[name], "points": found.points[name],
            "solved": found.shares[name].mean(), "discrimination": point_biserial(found.shares[name], rest),
            "not started": sum(cell.get("untouched", False) for cell in cells),
            "hidden only": sum(cell.get("failed") == "hidden" for cell in cells),
            "not reached": sum(name in record.get("unreached", []) for record in found.records.values()),
            "seconds": float(np.median(seconds)) if seconds else float("nan"),
            "longest": max(seconds, default=float("nan")),
        })  # fmt: skip
    return pd.DataFrame(rows)


def _keys(record, name):
    return [key for key in record.get("cells", {}) if key.rpartition("/")[2] == name]


def failures(found, most=12, hide=()):
    """Return the commonest messages of failed checks; tasks that were not started do not count.

    Parameters
    ----------
    found : Class
    most : int
    hide : iterable of str
        Names that must not appear.

    Returns
    -------
    DataFrame
        ``cell``, ``task``, ``message``, ``students``.
    """
    counted = collections.Counter()
    for record in found.records.values():
        seen = set()
        for key, cell in record.get("cells", {}).items():
            if cell.get("error") and not cell.get("untouched"):
                seen.add((key.rpartition("/")[2], _short(cell["error"], hide)))
        counted.update(seen)
    rows = [
        (cell, found.labels.get(cell, cell), message, count)
        for (cell, message), count in counted.most_common(most)
    ]
    return pd.DataFrame(rows, columns=["cell", "task", "message", "students"])


def _short(message, hide):
    lines = [line.strip() for line in message.splitlines() if line.strip()]
    # a checker's message: what was checked and what was found say it all
    kept = [line for line in lines[1:] if not line.lower().startswith(("reread", "重读", "请重读"))][:2]
    text = " ".join(kept or lines[:1]) or message
    text = re.sub(r"^CheckFailed: ", "", text)
    for name in hide:
        text = re.sub(re.escape(name), "…", text)
    return text[:200]


# ---- charts -----------------------------------------------------------------------------------------


def _svg(chart):
    drawn = (
        chart.configure_view(stroke=None)
        .configure_axis(labelFontSize=12, titleFontSize=12, gridColor="#dfe3e8", domainColor="#8c959f")
        .configure_title(fontSize=14, anchor="start")
    )
    return vl_convert.vegalite_to_svg(drawn.to_dict())


def _points_chart(found):
    most = max(float(found.students["possible"].max()), 1.0)
    step = max(1.0, round(most / 20))
    chart = alt.Chart(found.students).mark_bar(color=_COLOURS[0]).encode(
        alt.X("points:Q", bin=alt.Bin(step=step, extent=[0, most]), title=say("points", "分数"),
              axis=alt.Axis(format="d")),
        alt.Y("count():Q", title=say("students", "学生人数"), axis=alt.Axis(tickMinStep=1)),
    )  # fmt: skip
    return chart.properties(width=520, height=220)


def _tasks_chart(table):
    shown = table.assign(solved=table["solved"] * 100)
    chart = alt.Chart(shown).mark_bar(color=_COLOURS[0]).encode(
        alt.X("solved:Q", title=say("points earned, in per cent", "得分率（%）"), scale=alt.Scale(domain=[0, 100])),
        alt.Y("task:N", sort=None, title=None),
    )  # fmt: skip
    return chart.properties(width=420, height=alt.Step(22))


def _times_chart(table):
    shown = table.dropna(subset=["seconds"]).melt("task", ["seconds", "longest"], "which", "time")
    names = {"seconds": say("median", "中位数"), "longest": say("longest", "最长")}
    shown = shown.assign(which=shown["which"].map(names))
    chart = alt.Chart(shown).mark_point(filled=True, size=70).encode(
        alt.X("time:Q", title=say("seconds", "秒"), scale=alt.Scale(type="symlog", constant=0.01)),
        alt.Y("task:N", sort=None, title=None),
        alt.Color("which:N", title=None, scale=alt.Scale(range=list(_COLOURS[:2]))),
        alt.Shape("which:N", title=None),
    )  # fmt: skip
    return chart.properties(width=420, height=alt.Step(22))


def _figure(chart, title, words):
    picture = _svg(chart)
    return (
        f"<h2>{html.escape(title)}</h2>\n<figure>"
        f'<div role="img" aria-label="{html.escape(words, quote=True)}">{picture}</div>'
        f"<figcaption>{html.escape(words)}</figcaption></figure>"
    )


# ---- the page ---------------------------------------------------------------------------------------

_STYLE = """
body{font:16px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#22272e;
background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.2rem}figure{margin:0}figcaption{color:#424a53;max-width:44rem}
svg{max-width:100%;height:auto}table{border-collapse:collapse;margin:.6rem 0}caption{text-align:left;color:#424a53}
th,td{border-bottom:1px solid #d0d7de;padding:.25rem .7rem;text-align:left;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}.wide{overflow-x:auto}
"""


def _table(rows, columns, caption):
    """Return an HTML table; `columns` are (title, key, digits or None)."""
    head = "".join(
        f'<th scope="col"{_numeric(digits)}>{html.escape(title)}</th>' for title, _, digits in columns
    )
    body = []
    for row in rows:
        cells = "".join(f"<td{_numeric(digits)}>{_cell(row[key], digits)}</td>" for _, key, digits in columns)
        body.append(f"<tr>{cells}</tr>")
    return (
        f'<div class="wide"><table><caption>{html.escape(caption)}</caption><thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(body)}</tbody></table></div>"
    )


def _numeric(digits):
    return "" if digits is None else ' class="n"'


def _cell(value, digits):
    if digits is None:
        return html.escape(say("; ", "；").join(value) if isinstance(value, list) else str(value))
    if value is None or (isinstance(value, float) and np.isnan(value)):
        return say("n/a", "无")
    return f"{value:.{digits}f}"


def page(found, names=True):
    """Return the report as an HTML page.

    Parameters
    ----------
    found : Class
    names : bool
        Whether students are named.

    Returns
    -------
    str
    """
    table, people = tasks(found), found.students
    hide = () if names else _people(found)
    count, most = len(people), people["possible"].max()
    mean, median, spread = people["points"].mean(), people["points"].median(), people["points"].std(ddof=0)
    looking = people[people["look"].map(bool)]
    manual = int(people["to mark"].sum())
    title = say(f"Report on {found.assignment}", f"{found.assignment} 成绩报告")
    intro = say(
        f"{count} students; mean {mean:.1f} of {most:g} points, median {median:.1f}, standard deviation {spread:.1f}. "
        f"{manual} notebooks have something left to mark by hand, which counts as 0 here.",
        f"共 {count} 名学生；满分 {most:g} 分，平均 {mean:.1f} 分，中位数 {median:.1f} 分，标准差 {spread:.1f} 分。"
        f"有 {manual} 份笔记本还有需要人工评分的内容，此处按 0 分计。",
    )
    low, high = people["points"].quantile([0.25, 0.75])
    parts = [f"<h1>{html.escape(title)}</h1>", f"<p>{html.escape(intro)}</p>"]
    parts.append(_figure(
        _points_chart(found), say(f"Half of the class has {median:.1f} points or more", f"半数学生的得分不低于 {median:.1f} 分"),
        say(f"Points of {count} students: the lowest {people['points'].min():g}, a quarter up to {low:.1f}, "
            f"a quarter from {high:.1f}, the highest {people['points'].max():g}.",
            f"{count} 名学生的分数：最低 {people['points'].min():g} 分，最低的四分之一不超过 {low:.1f} 分，"
            f"最高的四分之一不低于 {high:.1f} 分，最高 {people['points'].max():g} 分。"),
    ))  # fmt: skip
    # a task that is hardly marked yet is neither hard nor easy
    marked = table[found.shares.notna().mean().reindex(table["cell"]).to_numpy() >= 0.5]
    hardest, easiest = marked.loc[marked["solved"].idxmin()], marked.loc[marked["solved"].idxmax()]
    parts.append(_figure(
        _tasks_chart(marked), say(f"{hardest['task']} was the hardest", f"{hardest['task']} 最难"),
        say(f"Share of the points earned: from {hardest['solved']:.0%} ({hardest['task']}) to "
            f"{easiest['solved']:.0%} ({easiest['task']}).",
            f"各题得分率：从 {hardest['solved']:.0%}（{hardest['task']}）到 {easiest['solved']:.0%}（{easiest['task']}）。"),
    ))  # fmt: skip
    parts.append(_table(
        table.to_dict("records"),
        [(say("Task", "题目"), "task", None), (say("Points", "分值"), "points", 1), (say("Share earned", "得分率"), "solved", 2),
         (say("Discrimination", "区分度（discrimination）"), "discrimination", 2), (say("Not started", "未作答"), "not started", 0),
         (say("Visible passed, hidden failed", "通过可见检查、未通过隐藏检查"), "hidden only", 0),
         (say("Not reached", "未运行到"), "not reached", 0)],
        say("Discrimination is the point-biserial correlation of an item with the points of all others. Below 0.2 an "
            "item says little about what students know otherwise; below 0 look whether its test is right.",
            "区分度是本题得分与其余各题总分的点二列相关（point-biserial correlation）。低于 0.2 说明本题与整体水平关系不大；"
            "低于 0 时，请核对检查本身是否有误。"),
    ))  # fmt: skip
    hidden = table[table["hidden only"] >= max(2, 0.2 * count)]
    if len(hidden):
        listed = say(", ", "、").join(hidden["task"])
        parts.append("<p>" + html.escape(say(
            f"Many passed the visible checks of {listed} and failed the hidden ones: the task may say too little.",
            f"不少学生通过了 {listed} 的可见检查，却没有通过隐藏检查：题目可能没有说清楚要求。",
        )) + "</p>")  # fmt: skip
    common = failures(found, hide=hide)
    parts.append(f"<h2>{html.escape(say('What went wrong most often', '最常见的错误'))}</h2>")
    parts.append(_table(
        common.to_dict("records"),
        [(say("Students", "人数"), "students", 0), (say("Task", "题目"), "task", None), (say("Message", "信息"), "message", None)],
        say("Messages of failed checks, shortened; tasks not started are left out.",
            "未通过的检查给出的信息（有删节），不含未作答的题。"),
    ))  # fmt: skip
    if table["seconds"].notna().any():
        slowest = table.loc[table["longest"].idxmax()]
        parts.append(_figure(
            _times_chart(table), say(f"The longest test took {slowest['longest']:.2g} seconds", f"耗时最长的检查用了 {slowest['longest']:.2g} 秒"),
            say(f"Time in each test cell: medians from {table['seconds'].min():.2g} to {table['seconds'].max():.2g} seconds; "
                f"the longest single run was in {slowest['task']}.",
                f"各检查单元格的用时：中位数在 {table['seconds'].min():.2g} 至 {table['seconds'].max():.2g} 秒之间；"
                f"单次最长的是 {slowest['task']}。"),
        ))  # fmt: skip
    parts.append(f"<h2>{html.escape(say('Who needs a look', '需要查看的作业'))}</h2>")
    if not len(looking):
        parts.append(f"<p>{html.escape(say('Nobody.', '没有。'))}</p>")
    elif names:
        parts.append(_table(
            looking.to_dict("records"),
            [(say("Student", "学生"), "student", None), (say("Points", "分数"), "points", 1), (say("Why", "原因"), "look", None)],
            say("Their notebooks can be opened in formgrader, and points overruled there.",
                "这些笔记本可以在 formgrader 中打开，也可以在那里改分。"),
        ))  # fmt: skip
    else:
        number = len(looking)
        parts.append(
            f"<p>{html.escape(say(f'{number} notebooks; this variant names nobody.', f'{number} 份；此版本不显示姓名。'))}</p>"
        )
    language = "zh-Hans" if current() == "zh" else "en"
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{html.escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><main>\n" + "\n".join(parts) + "\n</main></body></html>\n"
    )


def _people(found):
    # short names would blot out half of every message
    return sorted((name for name in found.students["student"] if len(name) > 1), key=len, reverse=True)


def write(assignment, root=".", folder="reports", names=True, machine=False):
    """Write the report and its tables.

    Parameters
    ----------
    assignment : str
    root : str or path
        The class folder.
    folder : str or path
        Where to write.
    names : bool
        Whether students are named.
    machine : bool
        Give the tables the English names that programs rely on.

    Returns
    -------
    list of Path
        The files written.

    Raises
    ------
    ReportError, GradebookError, GradingError
    """
    found, folder = read(assignment, root), Path(folder)
    assignment = found.assignment
    ending = "" if names else "-shareable"
    made = {f"{assignment}{ending}.html": page(found, names)}
    made[f"{assignment}{ending}-tasks.csv"] = _csv(tasks(found), machine)
    made[f"{assignment}{ending}-failures.csv"] = _csv(
        failures(found, most=1000, hide=() if names else _people(found)), machine
    )
    if names:
        people = found.students.assign(look=found.students["look"].map("; ".join))
        made[f"{assignment}-students.csv"] = _csv(people, machine)
    paths = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in made.items():
            part = folder / f".{name}.part"
            # without the mark at the beginning spreadsheets do not read Chinese
            mark = "utf-8-sig" if name.endswith(".csv") and not machine else "utf-8"
            part.write_text(text, encoding=mark, newline="")
            os.replace(part, folder / name)
            paths.append(folder / name)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise ReportError(say(f"{folder} cannot be written: {error.strerror}",
                              f"无法写入 {folder}：{error.strerror}")) from None  # fmt: skip
    return paths


# the columns of the tables, for people who read Chinese; programs ask for the English ones
_HEADS = {
    "cell": "单元格", "task": "题目", "points": "分数", "solved": "得分率", "discrimination": "区分度",
    "not started": "未作答", "hidden only": "仅隐藏检查未通过", "not reached": "没有运行到", "withheld": "分数待定",
    "seconds": "秒（中位数）", "longest": "秒（最长）", "message": "错误信息", "students": "人数",
    "student": "学号", "possible": "满分", "look": "需要查看", "to mark": "待批阅",
}  # fmt: skip


def _csv(table, machine):
    from qunxue.grading.export import safe

    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(
        table.columns if machine or current() == "en" else [_HEADS.get(one, one) for one in table.columns]
    )
    said = {True: "是", False: "否"} if current() == "zh" and not machine else {}
    for row in table.itertuples(index=False):
        writer.writerow(
            said.get(bool(one), one) if isinstance(one, (bool, np.bool_))
            else "" if isinstance(one, float) and np.isnan(one) else safe(one)
            for one in row
        )  # fmt: skip
    return output.getvalue()
