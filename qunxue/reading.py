"""A notebook file, whatever an editor, a browser or a network has done to it: one reader for the whole course.

Grading, collecting and progress all read through `read`, so that what one of them understands, all do. What
comes out is plain, bounded JSON that any notebook tool can write again: no half characters, no metadata of
wrong types, no depth that a recursion could drown in. What was put right is said in notes, in both languages.
"""

import codecs
import dataclasses
import hashlib
import json
import re

from qunxue.language import say

# Larger files are nearly always printed output; the outputs are cut out before anything is parsed.
LARGE = 2 << 20
# Largest file that is looked at: a solved exercise has 50 kB, one with pictures seldom 5 MB.
LARGEST = 64 << 20
# Deeper metadata than this are nobody's work; Python's own limit is about ten times as much.
_DEPTH = 40
# What cell metadata may hold apart from text, in characters; sources are bounded by the file alone.
_METADATA = 100_000
# Tokens looked at in a large file before it is given up: seconds of work, not minutes.
_TOKENS = 4_000_000
_MARKER = re.compile(r"^(<{7}|={7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)
_CELL = re.compile(r'\{\s*"(?:cell_type|attachments|execution_count|id|metadata)"\s*:')
_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
# a string that is never closed goes to the end: what cannot fail is not tried again from every quotation mark
_TOKEN = re.compile(rf"{_STRING}?|[\[\]{{}}]", re.DOTALL)
_NAME = re.compile(r'"grade_id"\s*:\s*"([^"\\]{1,200})"')
_ENDING = re.compile(r"\.ipynb(?:\.(?:txt|json|download|bak|html?))?$", re.IGNORECASE)


@dataclasses.dataclass(frozen=True)
class Note:
    """One thing that was put right or refused.

    Parameters
    ----------
    kind : str
    en, zh : str
        For the student.
    serious : bool
        Whether an instructor should look at it.
    """

    kind: str
    en: str
    zh: str
    serious: bool = False

    def text(self):
        """Return the note in the current language."""
        return say(self.en, self.zh)


@dataclasses.dataclass
class Notebook:
    """What a notebook file holds.

    Parameters
    ----------
    cells : list of dict
        Plain cells: ``cell_type``, ``source``, ``metadata``, and ``id``, ``attachments``, ``execution_count``
        where given. Outputs are left out.
    metadata : dict
        Of the notebook, as plain as those of the cells.
    notes : list of Note
    """

    cells: list
    metadata: dict
    notes: list

    @property
    def damaged(self):
        """Whether something of the file may be lost."""
        return any(note.kind in ("json", "conflict", "unreadable", "cells") for note in self.notes)


def is_notebook(name):
    """Tell whether a file has a name that browsers and editors give to notebooks.

    Parameters
    ----------
    name : str

    Returns
    -------
    bool

    Examples
    --------
    >>> is_notebook("04.ipynb.txt"), is_notebook("04.IPYNB"), is_notebook("notes.txt")
    (True, True, False)
    """
    return bool(_ENDING.search(name))


def stem(name):
    """Return a notebook's file name without its endings.

    Parameters
    ----------
    name : str

    Returns
    -------
    str

    Examples
    --------
    >>> stem("04_red_packets.ipynb.json")
    '04_red_packets'
    """
    return _ENDING.sub("", name)


def read(content):
    """Get the cells out of a notebook file, whole or not.

    Parameters
    ----------
    content : bytes

    Returns
    -------
    Notebook
        Without cells if the file holds none; the notes then say so.

    Notes
    -----
    The time is linear in the size of the file, whatever stands in it. Of two versions between conflict marks
    the one with more answers is taken, whole, and the cells in which the other differs are named.

    Examples
    --------
    >>> book = read(b'{"cells": [{"cell_type": "code", "source": "1"}, {"cell_ty')
    >>> [cell["source"] for cell in book.cells], [note.kind for note in book.notes]
    (['1'], ['json'])
    """
    if len(content) > LARGEST:
        return Notebook([], {}, [_unreadable(f"{len(content) >> 20} MB")])
    text, notes = _decode(content)
    if len(text) > LARGE:
        text, cut = _without_outputs(text)
        if text is None:
            return Notebook([], {}, [*notes, _unreadable()])
        if cut:
            notes.append(Note(
                "outputs", f"The file has {len(content) >> 20} MB, nearly all of it output; outputs are not needed and were left out.",
                f"文件有 {len(content) >> 20} MB，几乎全是输出；评分用不到输出，已略去。",
            ))  # fmt: skip
    try:
        value = _parse(text)
    except (ValueError, RecursionError):
        return _mended(text, notes)
    cells, metadata, more = _taken(value)
    if not cells and "unreadable" in [note.kind for note in more] and _looks_like_a_page(text):
        more = [_web_page()]
    return Notebook(cells, metadata, [*notes, *more])


# ---- text ---------------------------------------------------------------------------------------------


def _decode(content):
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ("utf-16",)
    elif content[:200].count(0) > len(content[:200]) // 4:
        # UTF-16 that has lost its mark: every second byte of English text is 0
        encodings = ("utf-16-le",) if content[1:2] == b"\0" else ("utf-16-be",)
    else:
        encodings = ("utf-8", "gb18030")
    for encoding in encodings:
        try:
            text = content.decode(encoding).lstrip("\ufeff \t\r\n")
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8":
            return text, []
        return text, [Note(
            "encoding", f"The file was not UTF-8 but {encoding}.", f"文件编码不是 UTF-8，而是 {encoding}。",
        )]  # fmt: skip
    note = Note("encoding", "Some characters could not be read.", "有些字符无法读取。")
    encoding = "utf-8" if "utf-8" in encodings else encodings[0]
    return content.decode(encoding, "replace").lstrip("\ufeff \t\r\n"), [note]


def whole(text):
    """Return a text in which no half of a surrogate pair is left: such a half can be written to no file.

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Examples
    --------
    >>> whole("a\\ud83d"), whole("\\ud83d\\ude00") == "😀"
    ('a\\ufffd', True)
    """
    try:
        text.encode()
        return text
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _without_outputs(text):
    """Return a large file's text with every cell's outputs empty, and whether there were any."""
    kept, start, depth, cut, skipped = [], 0, 0, False, None
    for number, token in enumerate(_TOKEN.finditer(text)):
        if number > _TOKENS:
            return None, False
        letter = token[0][0]
        if letter == '"':
            # a cell lies in { "cells": [ {
            if skipped is None and depth == 3 and token[0] == '"outputs"':
                follows = re.compile(r"\s*:\s*\[").match(text, token.end())
                if follows:
                    skipped = follows.end()
        elif letter in "[{":
            depth += 1
        else:
            depth -= 1
            if skipped is not None and depth == 3:
                cut = cut or token.start() - skipped > LARGE // 8
                kept.append(text[start:skipped])
                start, skipped = token.start(), None
    kept.append(text[start:] if skipped is None else text[start:skipped])
    return "".join(kept), cut


def _parse(text, strict=False):
    """Parse JSON as every notebook tool understands it; numbers that no tool can keep become 0 or null."""
    value = json.loads(text, strict=strict, parse_int=_whole_number, parse_constant=lambda _: None)
    return json.loads(value, strict=strict) if isinstance(value, str) and value.startswith("{") else value


def _whole_number(digits):
    return int(digits) if len(digits) < 19 else 0


# ---- what the file says -------------------------------------------------------------------------------


def _taken(value):
    """Return cells, metadata and notes of a parsed file."""
    if isinstance(value, dict) and "cells" not in value and isinstance(value.get("content"), dict):
        value = value["content"]  # as a Jupyter server hands it over
    if not isinstance(value, dict):
        return [], {}, [_unreadable()]
    notes, raw = [], value.get("cells")
    if not isinstance(raw, list) and isinstance(value.get("worksheets"), list):
        sheets = [sheet.get("cells") for sheet in value["worksheets"] if isinstance(sheet, dict)]
        raw = [cell for cells in sheets if isinstance(cells, list) for cell in cells]
        notes.append(Note(
            "format", "The notebook was in an old format (version 3) and was converted.",
            "笔记本是旧格式（第 3 版），已经转换。",
        ))  # fmt: skip
    if not isinstance(raw, list):
        return [], {}, [*notes, _unreadable()]
    cells = [made for made in map(_plain_cell, raw) if made is not None]
    if len(cells) < len(raw):
        lost = len(raw) - len(cells)
        notes.append(Note("cells", f"{lost} broken cells were left out.", f"略去了 {lost} 个损坏的单元格。"))
    return cells, _plain_metadata(value.get("metadata"), ("qunxue", "kernelspec", "language_info")), notes


def _plain_cell(cell):
    if not isinstance(cell, dict):
        return None
    kind, source = cell.get("cell_type"), cell.get("source", cell.get("input", ""))
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    if not isinstance(source, str):
        return None
    if kind == "heading":
        level = cell.get("level")
        source = f"{'#' * (min(max(level, 1), 6) if type(level) is int else 1)} {source}"
    if kind in ("heading", "html"):
        kind = "markdown"
    if kind not in ("code", "markdown", "raw"):
        return None
    source = whole(source).replace("\r\n", "\n").replace("\r", "\n")
    made = {"cell_type": kind, "source": source, "metadata": _plain_metadata(cell.get("metadata"))}
    number = cell.get("id")
    if isinstance(number, str) and re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", number):
        made["id"] = number
    if kind == "code":
        count = cell.get("execution_count", cell.get("prompt_number"))
        made["execution_count"] = count if type(count) is int else None
    else:
        attachments = _plain_attachments(cell.get("attachments"))
        if attachments:
            made["attachments"] = attachments
    return made


def _plain_metadata(metadata, kept=("nbgrader", "qunxue", "tags")):
    """Keep what this course reads, in the types that notebook tools allow."""
    if not isinstance(metadata, dict):
        return {}
    made = {}
    for key in kept:
        if key == "tags":
            tags = metadata.get(key)
            tags = tags if isinstance(tags, list) else []
            tags = [whole(tag)[:100] for tag in tags[:50] if isinstance(tag, str) and tag and "," not in tag]
            if tags:
                made[key] = list(dict.fromkeys(tags))
        elif key == "qunxue" and "nbgrader" in kept:
            made |= _course_marks(metadata.get(key))
        elif key in metadata:
            # nbgrader's own are checked against the gradebook by whoever grades
            made[key] = _plain(metadata[key], [_METADATA])
    return made


def _course_marks(marks):
    """Return what the build has written about a cell, as far as it has the types that the build gives it."""
    kept = {}
    for key, value in marks.items() if isinstance(marks, dict) else ():
        if isinstance(value, dict):
            value = {one: whole(text) for one, text in value.items() if isinstance(text, str)}
        if type(value) in (int, float, dict) or (isinstance(value, str) and key != "number"):
            kept[whole(key)[:40]] = whole(value) if isinstance(value, str) else value
    return {"qunxue": dict(list(kept.items())[:20])} if kept else {}


def _plain(value, room, depth=0):
    """Return a JSON value without half characters, endless numbers and depth; `room` bounds the whole."""
    room[0] -= 1
    if depth > _DEPTH or room[0] < 0:
        return None
    if isinstance(value, str):
        room[0] -= len(value)
        return whole(value) if room[0] >= 0 else ""
    if isinstance(value, dict):
        return {whole(str(key))[:200]: _plain(one, room, depth + 1) for key, one in list(value.items())[:500]}
    if isinstance(value, list):
        return [_plain(one, room, depth + 1) for one in value[:500]]
    if isinstance(value, float) and not abs(value) < 1e300:
        return None
    return value


def _plain_attachments(attachments):
    made = {}
    for name, bundle in list(attachments.items())[:200] if isinstance(attachments, dict) else ():
        kinds = {}
        for kind, data in bundle.items() if isinstance(bundle, dict) else ():
            if isinstance(data, list):
                data = "".join(part for part in data if isinstance(part, str))
            if isinstance(data, str) and re.fullmatch(r"[\w.+-]+/[\w.+-]+", kind, re.ASCII):
                kinds[kind] = whole(data)
        if kinds:
            made[whole(name)[:200]] = kinds
    return made


# ---- damaged files ------------------------------------------------------------------------------------


def _unreadable(why=""):
    return Note(
        "unreadable", f"The file does not hold a notebook{f' ({why})' if why else ''}.",
        f"文件的内容不是笔记本{f'（{why}）' if why else ''}。", serious=True,
    )  # fmt: skip


def _looks_like_a_page(text):
    return re.match(r"<(!doctype|html|head|body|\?xml)", text[:20], re.IGNORECASE) is not None


def _web_page():
    return Note(
        "unreadable", "The file is a web page saved under a notebook's name; the notebook itself has to be downloaded.",
        "文件其实是一个网页，只是用了笔记本的名字；请下载笔记本本身再交。", serious=True,
    )  # fmt: skip


def _mended(text, notes):
    """Read what can be read of a file that is no JSON."""
    if _looks_like_a_page(text):
        return Notebook([], {}, [*notes, _web_page()])
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    sides = _sides(text)
    books = [_read_side(side) for side in sides]
    best = max(range(len(books)), key=lambda place: (touched(books[place][0]), len(books[place][0]), -place))
    cells, metadata, more, mended = books[best]
    if not cells:
        return Notebook([], {}, [*notes, _damaged([]), _unreadable()])
    if len(books) > 1:
        more = [_conflict(cells, books[1 - best][0]), *more]
    elif not mended:
        # nothing but what stands behind the end
        more = [_damaged([]), *more]
    return Notebook(cells, metadata, [*notes, *more])


def _sides(text):
    """Return the two versions between the conflict marks of version control, or the text alone."""
    if not re.search(r"^<{7}(?: |$)", text, re.MULTILINE):
        return [text]
    sides, where = ([], []), "both"
    for line in text.split("\n"):
        mark = _MARKER.match(line)
        if mark:
            where = {"<": "first", "|": "base", "=": "second", ">": "both"}[line[0]]
            continue
        for side, name in zip(sides, ("first", "second"), strict=True):
            if where in ("both", name):
                side.append(line)
    return ["\n".join(side) for side in sides]


def _read_side(text):
    """Return cells, metadata, notes, and whether something had to be pieced together."""
    try:
        return *_taken(_parse(text)), False
    except (ValueError, RecursionError):
        value, lost = _salvage(text)
    if value is None:
        return [], {}, [_damaged(lost)], True
    cells, metadata, notes = _taken(value)
    return cells, metadata, [_damaged(lost), *notes], True


def _salvage(text):
    """Read as many cells as there are from broken JSON, in time linear in its size.

    Returns
    -------
    notebook : dict or None
    lost : list of str
        Names of cells that stand in the text and were not, or not wholly, read.
    """
    reader, cells, partly = json.JSONDecoder(strict=False, parse_int=_whole_number), [], []
    try:
        notebook, _ = reader.raw_decode(text)
        if isinstance(notebook, dict) and isinstance(notebook.get("cells"), list):
            return notebook, []  # what stands behind it does not matter
    except (ValueError, RecursionError):
        pass
    start = re.search(r'"cells"\s*:\s*\[', text)
    opening = _CELL.search(text, start.end() if start else 0)
    metadata = _metadata_at_end(text, reader)
    # what failed to parse was read in vain; together no more than a few times the file
    vain = 4 * len(text) + 100_000
    while opening is not None and vain > 0:
        begin = opening.start()
        try:
            cell, end = reader.raw_decode(text, begin)
        except json.JSONDecodeError as error:
            vain -= max(error.pos - begin, 1)
        except (ValueError, RecursionError):
            vain -= len(text) - begin
        else:
            if isinstance(cell, dict) and "cell_type" in cell:
                cells.append(cell)
                opening = _CELL.search(text, end)
                continue
            vain -= end - begin
        following = re.compile(r'\{\s*"(?:cell_type|attachments)"\s*:').search(text, begin + 1)
        end = following.start() if following else len(text)
        cell = _part_of_cell(text[begin:end])
        vain -= end - begin
        if cell is not None:
            cells.append(cell)
            partly += _NAME.findall(text, begin, end)[:1]
            opening = following
        else:
            opening = _CELL.search(text, begin + 1)
    found = {_name(cell) for cell in cells}
    lost = [name for name in dict.fromkeys(_NAME.findall(text)) if name not in found]
    return ({"cells": cells, "metadata": metadata} if cells else None), list(dict.fromkeys([*partly, *lost]))


def _metadata_at_end(text, reader):
    """Return the notebook's own metadata, which stand behind the cells."""
    for mark in list(re.finditer(r'"metadata"\s*:\s*(?=\{\s*"(?:kernelspec|language_info|qunxue))', text))[
        -1:
    ]:
        try:
            return reader.raw_decode(text, mark.end())[0]
        except (ValueError, RecursionError):
            break
    return {}


def _part_of_cell(text):
    """Return what can be read of a cell that is broken somewhere: its type, its name and the lines of its source."""
    kind = re.match(
        r'\{\s*(?:"attachments"[^{]*\{\s*\}\s*,\s*)?"cell_type"\s*:\s*"(code|markdown|raw)"', text
    )
    # strings in a list, the commas between them there or not; or one string
    source = re.search(r'"source"\s*:\s*(\[?)\s*', text)
    if kind is None or source is None:
        return None
    lines, place, string = [], source.end(), re.compile(rf"\s*,?\s*({_STRING})", re.DOTALL)
    while (line := string.match(text, place)) is not None:
        try:
            lines.append(json.loads(line[1], strict=False))
        except ValueError:
            break
        place = line.end()
        if not source[1]:
            break
    torn = re.compile(r'\s*,?\s*"([^"\\]*(?:\\.[^"\\]*)*)\\?$', re.DOTALL).match(text, place)
    if torn and (source[1] or not lines):
        # the file ends in the middle of a line
        lines.append(re.sub(r"\\n", "\n", torn[1]))
    cell = {"cell_type": kind[1], "source": lines, "metadata": {}}
    marks = re.search(r'"nbgrader"\s*:\s*(\{[^{}]{0,2000}\})', text)
    if marks:
        try:
            cell["metadata"]["nbgrader"] = json.loads(marks[1])
        except ValueError:
            pass
    return cell if lines else None


def _name(cell):
    metadata = cell.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    return (
        marks.get("grade_id") if isinstance(marks, dict) and isinstance(marks.get("grade_id"), str) else None
    )


def _listed(names):
    shown = ", ".join(f"`{whole(name)[:40]}`" for name in names[:6])
    return shown + (f" … ({len(names)})" if len(names) > 6 else "")


def _damaged(lost):
    en = f" Not, or not wholly, readable: {_listed(lost)}." if lost else ""
    zh = f"没能读出或没能读全的单元格：{_listed(lost)}。" if lost else ""
    return Note(
        "json", f"The file was damaged (not valid JSON); what could be read of it was graded.{en}",
        f"文件已损坏（不是有效的 JSON）；能读出的部分照常评分。{zh}", serious=True,
    )  # fmt: skip


def _conflict(taken, other):
    """Say that one of two versions was taken, and where the other one differs."""
    texts = {(_name(cell), cell["source"].strip()) for cell in taken}
    differs = [cell for cell in other if (_name(cell), cell["source"].strip()) not in texts]
    if not differs:
        return Note(
            "conflict", "Conflict marks of version control were taken out; both versions say the same.",
            "已去掉版本控制留下的冲突标记；两个版本的内容相同。",
        )  # fmt: skip
    names = [name for name in map(_name, differs) if name]
    bare = len(differs) - len(names)
    en = _listed(names) + (f"{', and ' if names else ''}{bare} cells without a name" if bare else "")
    zh = _listed(names) + (f"{'，以及 ' if names else ''}{bare} 个没有名字的单元格" if bare else "")
    return Note(
        "conflict", f"The file held two versions between conflict marks (<<<<<<<, >>>>>>>). The one with more answers was "
        f"graded; the other one differs in: {en}.",
        f"文件里有冲突标记（<<<<<<<、>>>>>>>），含两个版本。已取作答较多的一个评分；另一个版本不同的单元格：{zh}。",
        serious=True,
    )  # fmt: skip


# ---- what was worked on -------------------------------------------------------------------------------


def checksum(cell):
    """Return nbgrader's checksum of a cell, by which an untouched answer is known.

    Parameters
    ----------
    cell : dict
        With nbgrader's metadata.

    Returns
    -------
    str

    Raises
    ------
    KeyError, TypeError, ValueError
        If the metadata are not nbgrader's.

    Notes
    -----
    The same sum as ``nbgrader.utils.compute_checksum``; learners have no nbgrader.
    """
    marks = cell["metadata"]["nbgrader"]
    grade, solution = bool(marks.get("grade")), bool(marks.get("solution"))
    locked = not solution and (grade or bool(marks.get("locked")))
    content = (
        cell["source"] + cell["cell_type"] + str(grade) + str(solution) + str(locked) + marks["grade_id"]
    )
    if grade:
        content += str(float(marks["points"]))
    return hashlib.md5(content.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()


def touched(cells):
    """Return how many answers are not as they were handed out.

    Parameters
    ----------
    cells : list of dict
        As from `read`.

    Returns
    -------
    int
        Only of cells that still carry nbgrader's marks.
    """
    count = 0
    for cell in cells:
        marks = cell["metadata"].get("nbgrader")
        if isinstance(marks, dict) and marks.get("solution") and isinstance(marks.get("checksum"), str):
            try:
                count += marks["checksum"] != checksum(cell)
            except (KeyError, TypeError, ValueError):
                continue
    return count
