"""Points as files that learning platforms import.

Canvas: the columns ``Student, ID, SIS User ID, SIS Login ID, Section`` and one for each assignment, with the
points possible in the row below the names. Moodle: ``Username, First name, Last name, ID number, Email
address`` and one column for each assignment, which the import page lets one map to grade items. A file
that the platform itself has exported can be given as a template: its students and columns are kept.
"""

import contextlib
import csv
import dataclasses
import io
import os
import re
from pathlib import Path

from qunxue.grading import folder as folders
from qunxue.grading import gradebook, lateness, roster, tables
from qunxue.language import current, say

CANVAS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
MOODLE = ("Username", "First name", "Last name", "ID number", "Email address")
PLAIN = ("student", "last name", "first name", "email", "assignment", "points", "possible", "late penalty",
         "to be marked by hand", "handed in")  # fmt: skip
PLAIN_ZH = ("学号", "姓", "名", "邮箱", "作业", "分数", "满分", "迟交扣分", "待人工评分", "提交时间")
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
    with folders.clear_errors():
        for name in gradebook.names(classes.url) if assignment is None else [assignment]:
            lateness.settle(classes, name)
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


def table(rows, platform, template=None, machine=False):
    """Arrange points for a platform.

    Parameters
    ----------
    rows : list of dict
        As from `read`.
    platform : {"canvas", "moodle", "csv"}
    template : qunxue.grading.tables.Table, optional
        Of a file that the platform has exported.

    Returns
    -------
    list of list of str
        With a template, a pair: this and a `Filled`.

    Raises
    ------
    ExportError
        If the template identifies no student.
    """
    if platform == "csv":
        chinese = current() == "zh" and not machine
        said = {True: "是", False: "否"} if chinese else {True: "yes", False: "no"}
        return [list(PLAIN_ZH if chinese else PLAIN)] + [
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
    """Fill a platform's own file; return its rows and a `Filled`."""
    if not template.rows:
        raise ExportError(say("the template is empty", "模板文件是空的"))
    head, body = list(template.rows[0]), template.rows[1:]
    known = _known(rows)
    worksheet = _worksheet(head)
    keys = _key_columns(head, body, platform, known)
    if worksheet is not None and not keys:
        keys = [
            place for place, title in enumerate(head) if tables.title(title) in ("fullname", "全名", "姓名")
        ]
    if not keys:
        wanted = ", ".join(_KEYS[platform])
        raise ExportError(say(
            f"the template has none of the columns that identify a student ({wanted}), and no id or e-mail of the class",
            f"模板文件缺少用来识别学生的列（{wanted}），也没有出现班上任何人的学号或邮箱",
        ))  # fmt: skip
    points = {(row["student"], row["assignment"]): row["points"] for row in rows if row["points"] is not None}
    places, added = {}, []
    if worksheet is not None:
        if len(assignments) > 1:
            raise ExportError(say(
                "Moodle's grading worksheet holds one assignment; name which one",
                "Moodle 的评分表只对应一项作业；请写明是哪一项",
            ))  # fmt: skip
        places[assignments[0]] = worksheet
    else:
        for name in assignments:
            match = _columns_of(name, head)
            if len(match) > 1:
                titles = ", ".join(f"“{head[place]}”" for place in match)
                raise ExportError(say(
                    f"the template has several columns for {name}: {titles}; leave the one that is meant",
                    f"模板里有好几列都像是 {name}：{titles}；请只留下该填的那一列",
                ))  # fmt: skip
            if not match:
                added.append(name)
                head.append(safe(name))
                match = [len(head) - 1]
            places[name] = match[0]
    made, filled, seen, strangers = [head], 0, set(), []
    width = len(head)
    for line in body:
        line = line + [""] * (width - len(line))
        student = next(
            (known[tables.key(line[key])] for key in keys if known.get(tables.key(line[key]))), None
        )
        if student is None:
            student = _without_zeros(line, keys, known)
        wrote = False
        for name, place in places.items():
            if (student, name) in points:
                line[place] = safe(points[student, name])
                wrote = True
        if student is not None:
            seen.add(student)
        elif any(line[key] for key in keys):
            strangers.append(next(line[key] for key in keys if line[key]))
        filled += wrote
        made.append([cell if _PLAIN_CELL.fullmatch(cell.strip()) else safe(cell) for cell in line])
    unseen = sorted({student for student, _ in points} - seen)
    return made, Filled(filled, filled + len(strangers), added, unseen, strangers)


@dataclasses.dataclass
class Filled:
    """What came of a template.

    Attributes
    ----------
    rows, people : int
        How many rows got points, and how many rows of people there are that should or could have some.
    added : list of str
        Assignments of which the template had no column: theirs is the last.
    unseen : list of str
        Students with points whom the template does not hold.
    strangers : list of str
        Rows of nobody in the class.
    """

    rows: int
    people: int
    added: list
    unseen: list
    strangers: list


def _known(rows):
    """Return whom each id, platform id, e-mail or full name means; nobody where it means two."""
    meant = {}
    for row in rows:
        names = [row["student"], row["lms id"], row["email"]]
        first, last = row["first name"], row["last name"]
        if first and last:
            names += [f"{last}{first}", f"{first} {last}", f"{last}, {first}"]
        for name in filter(None, map(tables.key, names)):
            meant.setdefault(name, set()).add(row["student"])
    return {name: next(iter(people)) for name, people in meant.items() if len(people) == 1}


def _key_columns(head, body, platform, known):
    """Return the columns that identify a student: by their English names, else by what stands in them."""
    titles = [tables.title(written) for written in head]
    keys = [titles.index(name) for name in map(tables.title, _KEYS[platform]) if name in titles]
    people = {name for name in known if "@" in name or not re.search(r"[\s,]", name)}
    inside = [
        place
        for place in range(len(head))
        if any(place < len(line) and tables.key(line[place]) in people for line in body)
    ]
    return keys + [place for place in inside if place not in keys]


def _without_zeros(line, keys, known):
    """Return whose id has lost its leading zeros in a spreadsheet, if only one can be meant."""
    for key in keys:
        number = tables.key(line[key])
        if number.isdecimal():
            meant = {
                student
                for name, student in known.items()
                if name.isdecimal() and name.lstrip("0") == number.lstrip("0")
            }
            if len(meant) == 1:
                return meant.pop()
    return None


def _worksheet(head):
    """Return the column of marks in the worksheet that Moodle offers for grading offline, or None."""
    titles = [tables.title(written) for written in head]
    if "grade" in titles and {"identifier", "maximumgrade"} & set(titles):
        return titles.index("grade")
    return None


def _columns_of(name, head):
    """Return the columns of an assignment's points.

    Canvas writes a column's own number behind its name; Moodle what it is before it, and what of it behind.
    """
    pattern = re.compile(
        rf"(?:[^:：]+[:：]\s*)?{re.escape(name)}\s*(?:[(（](?P<kind>[^()（）]*)[)）])?", re.IGNORECASE
    )
    fitting = [(place, pattern.fullmatch(written.strip())) for place, written in enumerate(head)]
    fitting = [(place, found["kind"]) for place, found in fitting if found]
    points = [
        place
        for place, kind in fitting
        if kind is not None and re.fullmatch(r"\d+|real|实际.*", kind.strip(), re.IGNORECASE)
    ]
    bare = [place for place, kind in fitting if kind is None]
    # in another language the kind is a word that nobody knows: then it must be the only one
    return (
        points
        or bare
        or [
            place
            for place, kind in fitting
            if not re.search(r"%|percent|letter|百分|字母|等级|feedback|反馈", kind, re.IGNORECASE)
        ]
    )


def write(root, platform, file=None, assignment=None, template=None, machine=False):
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
    machine : bool
        See `table`.

    Returns
    -------
    file : Path
        What was written.
    filled : Filled or None
        What came of the template.
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
    given = None
    if template is not None:
        try:
            given = tables.read(Path(template).read_bytes(), Path(template).name)
        except OSError as error:
            raise ExportError(say(f"the template {template} cannot be read: {error.strerror}",
                                  f"无法读取模板文件 {template}：{error.strerror}")) from None  # fmt: skip
    made, filled = table(rows, platform, given), None
    if given is not None and platform != "csv":
        made, filled = made
    output = io.StringIO()
    csv.writer(output, delimiter=given.separator if filled else ",", lineterminator="\r\n").writerows(made)
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
    return Path(file), filled, len(students), sum(row["to be marked by hand"] for row in handed_in)
