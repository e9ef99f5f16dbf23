"""The class list: who belongs to a class, whether or not anything was handed in."""

import csv
import re
import unicodedata
from pathlib import Path

from qunxue.grading import tables
from qunxue.language import say

COLUMNS = ("id", "first_name", "last_name", "email")
FILE = "roster.csv"
# Names of columns as schools and platforms write them, blanks and signs left out.
_TITLES = {
    "id": "id 学号 studentid studentnumber studentno sid 学生学号 学生编号 学生id 编号 idnumber username login loginid "
    "sisloginid sisuserid userid 用户名 账号 登录名",
    "first_name": "firstname givenname forename 名",
    "last_name": "lastname surname familyname 姓",
    "name": "name fullname studentname student displayname 姓名 学生姓名 学生 真实姓名 名字 全名",
    "email": "email emailaddress mail 邮箱 电子邮箱 电子邮件 电子邮件地址 邮件 邮箱地址 学校邮箱 email地址 电邮",
    "both": "学号姓名 姓名学号 idname nameid studentidname",
}
_MEANS = {name: column for column, names in _TITLES.items() for name in names.split()}
# Surnames of two characters that are common enough to be met.
_DOUBLE = "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 宇文 端木 南宫 独孤 轩辕 完颜 长孙 太史 申屠 钟离".split()


def read(path, notes=None):
    """Read a roster.

    Parameters
    ----------
    path : path-like
        A table (see `qunxue.grading.tables.read`) whose first line names at least a column with the ids, in
        English or Chinese: ``id`` or 学号; names in two columns, or in one (``name``, 姓名).
    notes : list of str, optional
        Takes a line for each column that is not used.

    Returns
    -------
    list of dict
        Each with the keys ``id``, ``first_name``, ``last_name``, ``email``.

    Raises
    ------
    ValueError
        If it has no column of ids, or a row has no id, one that is there already, or one that cannot name a
        folder; the message has a line for each.
    """
    path = Path(path)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise ValueError(say(f"there is no roster {path.name}", f"没有名单文件 {path.name}")) from None
    except OSError as error:
        raise ValueError(say(
            f"{path.name} cannot be read: {error.strerror}", f"无法读取 {path.name}：{error.strerror}"
        )) from None  # fmt: skip
    table = tables.read(content, path.name)
    places = _columns(table.rows[0] if table.rows else [], path.name, notes)
    if len(table.rows) < 2:
        raise ValueError(say(f"{path.name} names no student", f"{path.name} 里没有学生"))
    students, seen, wrong = [], {}, []
    for row, line in zip(table.rows[1:], table.lines[1:], strict=True):
        made = student({name: row[place] if place < len(row) else "" for name, place in places.items()})
        problem = _problem(made["id"], seen)
        if problem:
            wrong.append(say(f"{path.name}, line {line}: {problem}", f"{path.name} 第 {line} 行：{problem}"))
            continue
        seen[made["id"].casefold()] = line
        students.append(made)
    if wrong:
        raise ValueError("\n".join(wrong[:20]))
    return students


def _columns(head, name, notes):
    """Return which column holds what."""
    places = {}
    for place, written in enumerate(head):
        column = _MEANS.get(tables.title(written))
        if column and column not in places:
            places[column] = place
        elif notes is not None and written:
            notes.append(
                say(f"{name}: the column “{written}” is not used", f"{name}：没有用到“{written}”这一列")
            )
    if "id" not in places and "both" not in places:
        found = ", ".join(written for written in head if written)[:200] or say("none", "无")
        raise ValueError(say(
            f"{name} needs a first line that names the columns, at least id (or 学号), for instance "
            f"{','.join(COLUMNS)}; found: {found}",
            f"{name} 的第一行应写明各列的名字，至少要有“学号”（或 id），例如：学号,姓名,邮箱；现在是：{found}",
        ))  # fmt: skip
    return places


def _problem(name, seen):
    """Return why an id cannot be used, or an empty text."""
    if not name:
        return say("the id is empty", "学号是空的")
    if name.casefold() in seen:
        return say(
            f"id {name!r} is used twice (also line {seen[name.casefold()]})",
            f"学号 {name!r} 重复（另见第 {seen[name.casefold()]} 行）",
        )
    if re.fullmatch(r"\d+([.,]\d+)?E\+?\d+", name, re.IGNORECASE):
        return say(
            f"id {name!r} is a number that a spreadsheet has shortened; format the column as text and export again",
            f"学号 {name!r} 是被电子表格缩写的数字；请把这一列设为文本格式，重新导出",
        )
    return unusable(name)


def unusable(name):
    """Return why a text cannot be a student's id, which names folders; an empty text if it can.

    Parameters
    ----------
    name : str

    Returns
    -------
    str

    Examples
    --------
    >>> unusable("s1"), unusable("林 文"), unusable("[x]") != "", unusable(".s") != ""
    ('', '', True, True)
    """
    bad = [letter for letter in name if letter in '/\\<>:"|?*[]' or not letter.isprintable()]
    if bad or name.startswith(".") or name.endswith(".") or len(name.encode("utf-8", "replace")) > 120:
        why = say(
            'it must not hold / \\ < > : " | ? * [ ], begin or end with a dot, or be very long',
            '不能含有 / \\ < > : " | ? * [ ]，不能以点开头或结尾，也不能太长',
        )
        return say(f"id {name!r} cannot name a folder: {why}", f"学号 {name!r} 不能作文件夹名：{why}")
    return ""


def student(row):
    """Return a row of the roster with all of its columns, blanks around texts removed.

    Parameters
    ----------
    row : dict
        A name in one piece stands under ``name``, an id and a name in one column under ``both``.

    Returns
    -------
    dict

    Examples
    --------
    >>> student({"id": " s1 ", "last_name": "林"})
    {'id': 's1', 'first_name': '', 'last_name': '林', 'email': ''}
    >>> student({"both": "20231234 欧阳文"})
    {'id': '20231234', 'first_name': '文', 'last_name': '欧阳', 'email': ''}
    """
    row = {key: str(value or "").strip() for key, value in row.items()}
    both = re.split(r"[\s/,，、()（）\-_]+", row.get("both", ""))
    numbers = [part for part in both if re.search(r"\d", part)]
    if not row.get("id") and numbers:
        row["id"] = numbers[0]
        row["name"] = row.get("name") or " ".join(part for part in both if part and part != numbers[0])
    made = {key: row.get(key, "") for key in COLUMNS}
    made["id"] = re.sub(r"^(\d+)\.0$", r"\1", unicodedata.normalize("NFKC", made["id"]))
    if row.get("name") and not (made["first_name"] and made["last_name"]):
        made["last_name"], made["first_name"] = _parted(row["name"])
    return made


def _parted(name):
    """Return family name and given name of a name in one piece."""
    if "," in name or "，" in name:
        last, first = re.split(r"[,，]", name, maxsplit=1)
        return last.strip(), first.strip()
    if re.fullmatch(r"[\u3400-\u9fff\U00020000-\U0003ffff·]{2,}", name):
        size = 2 if name[:2] in _DOUBLE and len(name) > 2 else 1
        return name[:size], name[size:]
    first, _, last = name.rpartition(" ")
    return last.strip(), first.strip()


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
