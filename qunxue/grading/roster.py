"""The class list: who belongs to a class, whether or not anything was handed in."""

import csv
from pathlib import Path

from qunxue.language import say

COLUMNS = ("id", "first_name", "last_name", "email")
FILE = "roster.csv"


def read(path):
    """Read a roster.

    Parameters
    ----------
    path : path-like
        CSV in UTF-8 with a first line that names at least the column ``id``.

    Returns
    -------
    list of dict
        Each with the keys ``id``, ``first_name``, ``last_name``, ``email``.

    Raises
    ------
    ValueError
        If the file has no column ``id``, an empty id or an id twice; the message names the line.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ValueError(say(f"there is no roster {path.name}", f"没有名单文件 {path.name}")) from None
    except UnicodeDecodeError:
        raise ValueError(
            say(
                f"{path.name} is not UTF-8; save it as “CSV UTF-8”",
                f"{path.name} 不是 UTF-8 编码；请另存为“CSV UTF-8”",
            )
        ) from None
    rows = list(csv.DictReader(text.splitlines()))
    if not rows or "id" not in rows[0]:
        raise ValueError(
            say(
                f"{path.name} needs a first line {','.join(COLUMNS)} and a student below",
                f"{path.name} 的第一行应为 {','.join(COLUMNS)}，下面至少有一名学生",
            )
        )
    seen, students = set(), []
    for line, row in enumerate(rows, 2):
        made = student(row)
        if not made["id"] or made["id"] in seen:
            raise ValueError(
                say(
                    f"{path.name}, line {line}: id {row['id']!r} is empty or used twice",
                    f"{path.name} 第 {line} 行：学号 {row['id']!r} 为空或重复",
                )
            )
        seen.add(made["id"])
        students.append(made)
    return students


def student(row):
    """Return a row of the roster with all of its columns, blanks around texts removed.

    Parameters
    ----------
    row : dict

    Returns
    -------
    dict

    Examples
    --------
    >>> student({"id": " s1 ", "last_name": "林"})
    {'id': 's1', 'first_name': '', 'last_name': '林', 'email': ''}
    """
    return {key: str(row.get(key) or "").strip() for key in COLUMNS}


def write(path, students):
    """Write a roster.

    Parameters
    ----------
    path : path-like
    students : iterable of dict
    """
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(students)


def pending(gradebook, students):
    """Return what the gradebook does not know yet of a roster; a name that is empty there stays as it was.

    Parameters
    ----------
    gradebook : nbgrader.api.Gradebook
    students : iterable of dict

    Returns
    -------
    dict of str to dict
        By id, for those who are new or have another name: the columns to write.
    """
    known = {one.id: one for one in gradebook.students}
    found = {}
    for row in students:
        details = {key: row[key] for key in COLUMNS[1:] if row[key]}
        person = known.get(row["id"])
        if person is None or any(getattr(person, key) != value for key, value in details.items()):
            found[row["id"]] = details
    return found


def enter(gradebook, found):
    """Write what a gradebook does not know yet of a roster.

    Parameters
    ----------
    gradebook : nbgrader.api.Gradebook
    found : dict of str to dict
        As from `pending`.
    """
    for name, details in found.items():
        gradebook.update_or_create_student(name, **details)
