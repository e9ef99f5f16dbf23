"""Points as files that learning platforms import.

Canvas: the columns ``Student, ID, SIS User ID, SIS Login ID, Section`` and one for each assignment, with the
points possible in the row below the names. Moodle: ``Username, First name, Last name, ID number, Email
address`` and one column for each assignment, which the import page lets one map to grade items. A file
that the platform itself has exported can be given as a template: its students and columns are kept.
"""

import contextlib
import csv
import io
import os
import re
from pathlib import Path

from qunxue.grading import folder as folders
from qunxue.grading import gradebook, roster
from qunxue.language import say

CANVAS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
MOODLE = ("Username", "First name", "Last name", "ID number", "Email address")
PLAIN = ("student", "last name", "first name", "email", "assignment", "points", "possible", "late penalty",
         "to be marked by hand", "handed in")  # fmt: skip
# what identifies a student, by platform, best first
_KEYS = {
    "canvas": ("SIS Login ID", "SIS User ID", "ID"),
    "moodle": ("Username", "ID number", "Email address"),
}
# a number, or the dash that stands for no mark: no formula
_PLAIN_CELL = re.compile(r"[-–]|-?\d+([.,]\d+)?")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class ExportError(ValueError):
    """Points cannot be exported; the message says why in one line."""


def safe(text):
    """Return a text that no spreadsheet takes for a formula.

    Parameters
    ----------
    text : str or number or None

    Returns
    -------
    str

    Examples
    --------
    >>> safe('=HYPERLINK("http://x")'), safe("Li"), safe(-1.5), safe(None)
    ('\\'=HYPERLINK("http://x")', 'Li', '-1.5', '')
    """
    if text is None:
        return ""
    if isinstance(text, (int, float)) and not isinstance(text, bool):
        return f"{text:g}"
    text = str(text).replace("\x00", "")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def read(root, assignment=None):
    """Read points from the gradebook, and names from the roster where the class keeps one.

    Parameters
    ----------
    root : str or path
        The class folder.
    assignment : str, optional
        Only this one.

    Returns
    -------
    list of dict
        One for each student and assignment; "points" is None where nothing was handed in.

    Raises
    ------
    ExportError, GradebookError, GradingError
    """
    classes = folders.ClassFolder(root)
    listed = {row["id"]: row for row in classes.roster()}
    if assignment is not None:
        assignment = gradebook.check(classes.url, classes.directory.course_id, assignment)
    path = gradebook.database_path(classes.url)
    if path is not None and not path.is_file():
        raise gradebook.GradebookError(say(f"there is no gradebook {path}", f"没有找到成绩册 {path}"))
    rows = []
    with gradebook.Book(classes.url, classes.directory.course_id, write=False) as book:
        people = {one.id: _person(one.id, one, listed.get(one.id, {})) for one in book.gradebook.students}
        people.update({name: _person(name, None, row) for name, row in listed.items() if name not in people})
        for name in sorted(one.name for one in book.gradebook.assignments):
            if assignment not in (None, name):
                continue
            submissions = {one.student.id: one for one in book.gradebook.assignment_submissions(name)}
            waiting = book.waiting(name)
            if submissions:
                possible = next(iter(submissions.values())).max_score
                rows += [
                    {
                        **person,
                        "assignment": name,
                        "possible": possible,
                        **_result(submissions.get(student), waiting),
                    }
                    for student, person in people.items()
                ]
    if not rows:
        if assignment is None:
            raise ExportError(say("nothing has been graded yet", "还没有任何已评分的作业"))
        raise ExportError(say(f"{assignment} has not been graded yet", f"{assignment} 还没有评分"))
    return sorted(rows, key=lambda row: (row["assignment"], row["student"]))


def _person(name, known, row):
    found = {key: row.get(key) or getattr(known, key, None) or "" for key in roster.COLUMNS[1:]}
    return {
        "student": name, "last name": found["last_name"], "first name": found["first_name"], "email": found["email"],
        "lms id": getattr(known, "lms_user_id", None) or "",
    }  # fmt: skip


def _result(submission, waiting):
    if submission is None:
        return {"points": None, "late penalty": None, "to be marked by hand": False, "handed in": ""}
    penalty = sum(one.late_submission_penalty or 0.0 for one in submission.notebooks)
    return {
        "points": submission.score - penalty, "late penalty": penalty,
        "to be marked by hand": submission.student.id in waiting,
        "handed in": submission.timestamp.isoformat(" ", "seconds") if submission.timestamp else "",
    }  # fmt: skip


def table(rows, platform, template=None):
    """Arrange points for a platform.

    Parameters
    ----------
    rows : list of dict
        As from `read`.
    platform : {"canvas", "moodle", "csv"}
    template : str, optional
        Text of a CSV file that the platform has exported.

    Returns
    -------
    list of list of str

    Raises
    ------
    ExportError
        If the template identifies no student.
    """
    if platform == "csv":
        said = {True: "yes", False: "no"}
        return [list(PLAIN)] + [
            [said[row[name]] if isinstance(row[name], bool) else safe(row[name]) for name in PLAIN]
            for row in rows
        ]
    assignments = list(dict.fromkeys(row["assignment"] for row in rows))
    if template is not None:
        return _filled(rows, assignments, platform, template)
    people = {row["student"]: row for row in rows}
    points = {(row["student"], row["assignment"]): row["points"] for row in rows}
    made = [[*(CANVAS if platform == "canvas" else MOODLE), *map(safe, assignments)]]
    if platform == "canvas":
        most = {row["assignment"]: row["possible"] for row in rows}
        made.append(["    Points Possible", "", "", "", "", *(safe(most[name]) for name in assignments)])
    for student, person in sorted(people.items()):
        if platform == "canvas":
            name = ", ".join(filter(None, (person["last name"], person["first name"]))) or student
            start = [name, person["lms id"], "", student, ""]
        else:
            start = [student, person["first name"], person["last name"], person["lms id"], person["email"]]
        # an assignment that was not handed in stays empty: the platform keeps what it has
        made.append([*map(safe, start), *(safe(points.get((student, name))) for name in assignments)])
    return made


def _filled(rows, assignments, platform, template):
    lines = list(csv.reader(io.StringIO(template.lstrip("\ufeff"))))
    if not lines:
        raise ExportError(say("the template is empty", "模板文件是空的"))
    head = lines[0]
    ours = {one for row in rows for one in (row["student"], row["lms id"], row["email"]) if one}
    # by the columns' English names; else, in another language, by what stands in them
    keys = [head.index(name) for name in _KEYS[platform] if name in head] or [
        place
        for place in range(len(head))
        if any(place < len(line) and line[place].strip() in ours for line in lines[1:])
    ]
    if not keys:
        wanted = ", ".join(_KEYS[platform])
        raise ExportError(say(
            f"the template has none of the columns that identify a student ({wanted}), and no id or e-mail of the class",
            f"模板文件缺少用来识别学生的列（{wanted}），也没有出现班上任何人的学号或邮箱",
        ))  # fmt: skip
    points = {}
    for row in rows:
        if row["points"] is None:  # what the platform has already stays
            continue
        for known in filter(None, (row["student"], row["lms id"], row["email"])):
            points[known, row["assignment"]] = row["points"]
    places = {}
    for name in assignments:
        # Canvas writes a column's own number behind its name, Moodle what it is around it
        match = _columns_of(name, head)
        if not match:
            head.append(safe(name))
            match = [len(head) - 1]
        places[name] = match[0]
    made = [head]
    for line in lines[1:]:
        line = line + [""] * (len(head) - len(line))
        for name, place in places.items():
            for key in keys:
                if line[key] and (line[key], name) in points:
                    line[place] = safe(points[line[key], name])
                    break
        made.append([cell if _PLAIN_CELL.fullmatch(cell.strip()) else safe(cell) for cell in line])
    return made


def _columns_of(name, head):
    return [place for place, title in enumerate(head) if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title)]


def write(root, platform, file=None, assignment=None, template=None):
    """Write the points of a class.

    Parameters
    ----------
    root : str or path
        The class folder.
    platform : {"canvas", "moodle", "csv"}
    file : str or path, optional
        By default ``grades-ASSIGNMENT-PLATFORM.csv`` in the class folder.
    assignment : str, optional
    template : str or path, optional
        A file that the platform has exported.

    Returns
    -------
    file : Path
        What was written.
    added : list of str
        Assignments of which the template had no column: theirs is the last.
    students, waiting : int
        How many students it holds points of, and how many of their submissions wait to be marked by hand.

    Raises
    ------
    ExportError, GradebookError, GradingError
    """
    rows = read(root, assignment)
    if file is None:
        name = rows[0]["assignment"] if assignment is not None else ""
        file = Path(root, "-".join(filter(None, ["grades", name, platform])) + ".csv")
    text = None
    if template is not None:
        try:
            text = Path(template).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise ExportError(say(f"the template {template} cannot be read: {error}",
                                  f"无法读取模板文件 {template}：{error}")) from None  # fmt: skip
    made = table(rows, platform, text)
    # columns beyond the template's own
    added = [] if text is None or platform == "csv" else made[0][len(next(csv.reader(io.StringIO(text)))) :]
    output = io.StringIO()
    csv.writer(output, lineterminator="\r\n").writerows(made)
    part = Path(f"{file}.part")
    try:
        # the mark at the beginning tells Excel that the names are UTF-8; Canvas and Moodle accept it
        part.write_bytes(("\ufeff" + output.getvalue()).encode("utf-8"))
        os.replace(part, file)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise ExportError(say(f"{file} cannot be written: {error.strerror}",
                              f"无法写入 {file}：{error.strerror}")) from None  # fmt: skip
    handed_in = [row for row in rows if row["points"] is not None]
    students = {row["student"] for row in handed_in}
    return Path(file), added, len(students), sum(row["to be marked by hand"] for row in handed_in)
