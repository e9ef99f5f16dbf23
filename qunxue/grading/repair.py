"""What is wrong with a submission, put right, so that each student keeps what the remaining tests earn.

Three steps: `read_folder` takes the files in and refuses what must not be opened; `read_notebook` gets
cells out of whatever the notebook file holds; `repair` brings the cells into line with the gradebook's
copy of the assignment. Each says what it did, in both languages.
"""

import dataclasses
import fnmatch
import hashlib
import json
import os
import re
import stat
from difflib import SequenceMatcher

from qunxue.language import say

STEPS = ("student", "assignment")
_IGNORED = (
    ".ipynb_checkpoints",
    "__pycache__",
    "*.pyc",
    ".git",
    ".DS_Store",
    "Thumbs.db",
    "__MACOSX",
    "feedback",
)
# names that would stand in for the checker or be read by nbgrader itself
_UNEXPECTED = ("qunxue", "qunxue.py", "nbgrader_config.py", "nbgrader_config.json", "gradebook.db")
_ENCODINGS = ("utf-8-sig", "utf-16", "gb18030")


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


@dataclasses.dataclass(frozen=True)
class Spec:
    """A cell of the assignment that the gradebook knows."""

    name: str
    cell_type: str
    source: str
    locked: bool
    grade: bool
    solution: bool
    task: bool
    points: float
    checksum: str
    visible: str = ""

    @property
    def test(self):
        """Whether this is a test cell."""
        return self.grade and not self.solution and self.cell_type == "code"

    def metadata(self):
        """Return nbgrader's metadata for this cell."""
        made = {
            "grade": self.grade, "grade_id": self.name, "locked": self.locked, "schema_version": 3,
            "solution": self.solution, "task": self.task, "checksum": self.checksum, "cell_type": self.cell_type,
        }  # fmt: skip
        if self.grade or self.task:
            made["points"] = self.points
        return made


@dataclasses.dataclass(frozen=True)
class Blueprint:
    """A notebook of the assignment as the gradebook knows it.

    Parameters
    ----------
    name : str
    cells : tuple of Spec
        In the order of the notebook.
    kernelspec : dict
    """

    name: str
    cells: tuple
    kernelspec: dict

    def named(self):
        """Return the cells by name."""
        return {cell.name: cell for cell in self.cells}

    def digest(self):
        """Return a hash of everything that grading depends on."""
        text = json.dumps([dataclasses.astuple(cell) for cell in self.cells], sort_keys=True)
        return hashlib.sha256(f"{self.name}\n{text}".encode()).hexdigest()


# ---- files ------------------------------------------------------------------------------------------


def read_folder(folder, limits, ignore=()):
    """Read a submitted folder, following no link and opening nothing but ordinary files.

    Parameters
    ----------
    folder : str or path
    limits : qunxue.running.limits.Limits
    ignore : iterable of str
        Patterns of names to leave out.

    Returns
    -------
    files : dict of str to bytes
        By path relative to the folder, with forward slashes.
    notes : list of Note
        What was refused, and why.

    Raises
    ------
    OSError
        If the folder itself cannot be read.
    """
    files, notes, total = {}, [], 0
    for place in (os.path.dirname(os.path.normpath(folder)), folder):
        if os.path.islink(place):
            return {}, [_refused(os.path.basename(place), "link")]
    waiting = [""]
    while waiting:
        below = waiting.pop()
        with os.scandir(os.path.join(folder, below)) as found:
            entries = sorted(found, key=lambda entry: entry.name)
        for entry in entries:
            name = f"{below}/{entry.name}" if below else entry.name
            if any(fnmatch.fnmatch(entry.name, pattern) for pattern in (*_IGNORED, *ignore)):
                continue
            reason = _reason_to_refuse(entry, name, below, limits)
            if reason is None and entry.is_dir(follow_symlinks=False):
                waiting.append(name)
                continue
            if reason is None and len(files) >= limits.submission_files:
                notes.append(_refused(name, "many"))
                return files, notes
            content = None if reason else _read_file(os.path.join(folder, name), _most(name, limits))
            if reason is None and content is None:
                reason = "large"
            if reason is None and total + len(content) > limits.submission_bytes:
                reason = "large"
            if reason is not None:
                if len(notes) < 50:
                    notes.append(_refused(name, reason))
                continue
            total += len(content)
            files[name] = content
    return files, notes


def _most(name, limits):
    return limits.notebook_bytes if name.endswith(".ipynb") else limits.file_bytes


def _reason_to_refuse(entry, name, below, limits):
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return "name"
    status = entry.stat(follow_symlinks=False)
    if stat.S_ISLNK(status.st_mode):
        return "link"
    if not below and entry.name in _UNEXPECTED:
        return "unexpected"
    if stat.S_ISDIR(status.st_mode):
        return "deep" if name.count("/") >= 6 else None
    if not stat.S_ISREG(status.st_mode):
        return "device"
    if any(ord(letter) < 32 for letter in name):
        return "name"
    return "large" if status.st_size > _most(name, limits) else None


def _read_file(path, most):
    """Return the bytes of an ordinary file, or None if it is not one or too large."""
    number = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with open(number, "rb") as file:
        if not stat.S_ISREG(os.fstat(number).st_mode):
            return None
        content = file.read(most + 1)
    return content if len(content) <= most else None


def _refused(name, reason):
    why = {
        "link": ("it is a link", "它是一个链接"),
        "device": ("it is not an ordinary file", "它不是普通文件"),
        "large": ("it is too large", "它太大"),
        "many": ("there are too many files; the rest was left out", "文件太多，其余的没有读取"),
        "deep": ("its folder lies too deep", "它的文件夹层数太多"),
        "name": ("its name cannot be read", "它的文件名无法读取"),
        "unexpected": ("a submission must not contain a file of this name", "作业中不应有这个名字的文件"),
    }[reason]
    shown = name.encode("utf-8", "replace").decode()[:80]
    return Note(
        f"refused-{reason}",
        f"The file `{shown}` was not opened: {why[0]}.",
        f"没有打开文件 `{shown}`：{why[1]}。",
        serious=reason in ("link", "device", "unexpected"),
    )


def digest_of(files, refused=()):
    """Return a hash of a submission.

    Parameters
    ----------
    files : dict of str to bytes
    refused : iterable of Note

    Returns
    -------
    str

    Examples
    --------
    >>> digest_of({"a": b"1"}) == digest_of({"a": b"1"}), digest_of({"a": b"1"}) == digest_of({"a": b"2"})
    (True, False)
    """
    total = hashlib.sha256()
    for name in sorted(files):
        total.update(f"{name}\0{len(files[name])}\0".encode())
        total.update(files[name])
    for note in refused:
        total.update(f"{note.kind}\0{note.en}\0".encode())
    return total.hexdigest()


def choose_notebook(blueprint, files):
    """Find the notebook that a student has handed in for one of the assignment.

    Parameters
    ----------
    blueprint : Blueprint
    files : dict of str to bytes

    Returns
    -------
    path : str or None
    notes : list of Note
    """
    expected = f"{blueprint.name}.ipynb"
    if expected in files:
        return expected, []
    candidates = [
        name for name in files if name.lower().endswith((".ipynb", ".ipynb.txt", ".ipynb.json", ".json"))
    ]
    names = [cell.name for cell in blueprint.cells if cell.grade]
    best = None
    for name in candidates:
        text = files[name].decode("utf-8", "ignore")
        known = sum(f'"{one}"' in text for one in names)
        likeness = SequenceMatcher(None, os.path.basename(name), expected).ratio()
        if known or (likeness > 0.6 and name.lower().endswith(".ipynb")):
            best = max(best or (0, 0, ""), (known, likeness, name))
    if best is None:
        return None, [Note(
            "missing", f"No notebook `{expected}` was handed in.", f"没有收到笔记本 `{expected}`。", serious=True,
        )]  # fmt: skip
    shown = best[2][:80]
    return best[2], [Note(
        "renamed", f"The notebook was found under the name `{shown}` instead of `{expected}`.",
        f"笔记本的文件名是 `{shown}`，应为 `{expected}`。",
    )]  # fmt: skip


# ---- JSON -------------------------------------------------------------------------------------------


def read_notebook(content):
    """Get the cells out of a notebook file, whole or not.

    Parameters
    ----------
    content : bytes

    Returns
    -------
    cells : list of dict
        Plain cells: ``cell_type``, ``source``, ``metadata``, and ``id`` and ``attachments`` where given.
    notes : list of Note

    Examples
    --------
    >>> cells, notes = read_notebook(b'{"cells": [{"cell_type": "code", "source": "1"}, {"cell_ty')
    >>> [cell["source"] for cell in cells], [note.kind for note in notes]
    (['1'], ['json'])
    """
    text, notes = _decode(content)
    try:
        notebook = json.loads(text)
    except (ValueError, RecursionError):
        notebook, note = _salvage(text)
        notes.append(note)
    if not isinstance(notebook, dict):
        return [], [*notes, _unreadable()]
    raw = notebook.get("cells")
    if not isinstance(raw, list) and isinstance(notebook.get("worksheets"), list):
        raw = [
            cell
            for sheet in notebook["worksheets"]
            if isinstance(sheet, dict)
            for cell in sheet.get("cells", [])
        ]
        notes.append(Note(
            "format", "The notebook was in an old format (version 3) and was converted.",
            "笔记本是旧格式（第 3 版），已经转换。",
        ))  # fmt: skip
    if not isinstance(raw, list):
        return [], [*notes, _unreadable()]
    cells = [made for made in map(_plain_cell, raw) if made is not None]
    if len(cells) < len(raw):
        lost = len(raw) - len(cells)
        notes.append(Note("cells", f"{lost} broken cells were left out.", f"略去了 {lost} 个损坏的单元格。"))
    return cells, notes


def _decode(content):
    for encoding in _ENCODINGS:
        if encoding == "utf-16" and content[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            continue
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8-sig":
            return text, []
        note = Note(
            "encoding", f"The file was not UTF-8 but {encoding}.", f"文件编码不是 UTF-8，而是 {encoding}。"
        )
        return text, [note]
    note = Note("encoding", "Some characters could not be read.", "有些字符无法读取。")
    return content.decode("utf-8", "replace"), [note]


def _unreadable():
    return Note("unreadable", "The file does not hold a notebook.", "文件的内容不是笔记本。", serious=True)


def _salvage(text):
    """Read as many whole cells as there are from broken JSON."""
    # lines that version control leaves behind
    text = re.sub(r"^(<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|).*\n?", "", text, flags=re.MULTILINE)
    reader, cells = json.JSONDecoder(strict=False), []
    try:
        notebook, _ = reader.raw_decode(text.lstrip())
        whole = isinstance(notebook, dict) and isinstance(notebook.get("cells"), list)
    except (ValueError, RecursionError):
        whole = False
    if not whole:
        start = re.search(r'"cells"\s*:\s*\[', text)
        position = start.end() if start else len(text)
        while (opening := text.find("{", position)) >= 0:
            try:
                cell, position = reader.raw_decode(text, opening)
            except (ValueError, RecursionError):
                # this cell is broken: go on with the next one that looks like one
                following = re.compile(r'\{\s*"(cell_type|attachments|execution_count|id)"').search(
                    text, opening + 1
                )
                if following is None:
                    break
                position = following.start()
                continue
            if isinstance(cell, dict) and "cell_type" in cell:
                cells.append(cell)
        notebook = {"cells": cells} if cells else None
    note = Note(
        "json", "The file was damaged (not valid JSON); what could be read of it was graded.",
        "文件已损坏（不是有效的 JSON）；能读出的部分照常评分。", serious=True,
    )  # fmt: skip
    return notebook, note


def _plain_cell(cell):
    if not isinstance(cell, dict):
        return None
    kind = cell.get("cell_type")
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    if not isinstance(source, str):
        return None
    if kind in ("heading", "html"):
        source = f"{'#' * int(cell.get('level', 1) or 1)} {source}" if kind == "heading" else source
        kind = "markdown"
    if kind not in ("code", "markdown", "raw"):
        return None
    # a lone half of a surrogate pair cannot be written to any file
    source = source.encode("utf-8", "replace").decode()
    metadata = cell.get("metadata")
    made = {"cell_type": kind, "source": source, "metadata": metadata if isinstance(metadata, dict) else {}}
    if isinstance(cell.get("id"), str):
        made["id"] = cell["id"]
    if kind != "code" and isinstance(cell.get("attachments"), dict):
        made["attachments"] = cell["attachments"]
    return made


# ---- cells ------------------------------------------------------------------------------------------


def repair(cells, blueprint):
    """Bring a student's cells into line with the gradebook's copy of the notebook.

    Parameters
    ----------
    cells : list of dict
        As from `read_notebook`.
    blueprint : Blueprint

    Returns
    -------
    cells : list of dict
        With every test cell once, in an order in which it can pass, its text the gradebook's.
    notes : list of Note
    """
    specs, notes = blueprint.named(), []
    cells = [dict(cell, metadata=dict(cell["metadata"])) for cell in cells]
    _check_metadata(cells, specs, notes)
    _find_lost(cells, blueprint, notes)
    _drop_duplicates(cells, notes)
    _overwrite(cells, specs, notes)
    cells = _insert_missing(cells, blueprint, notes)
    cells = _reorder(cells, blueprint, notes)
    return _with_ids(cells), notes


def name_of(cell):
    """Return the nbgrader id of a cell, or None.

    Parameters
    ----------
    cell : dict

    Returns
    -------
    str or None
    """
    metadata = cell["metadata"].get("nbgrader")
    return metadata.get("grade_id") if isinstance(metadata, dict) else None


def _check_metadata(cells, specs, notes):
    """Take nbgrader's metadata from the gradebook, by the id alone."""
    broken = []
    for cell in cells:
        metadata = cell["metadata"].get("nbgrader")
        if metadata is None:
            continue
        name = metadata.get("grade_id") if isinstance(metadata, dict) else None
        spec = specs.get(name) if isinstance(name, str) else None
        if spec is None:
            marked = isinstance(metadata, dict) and any(
                metadata.get(one) for one in ("grade", "solution", "locked")
            )
            if marked or (not isinstance(metadata, dict)):
                broken.append(str(name))
            del cell["metadata"]["nbgrader"]
            continue
        wanted = spec.metadata()
        named = ("grade", "solution", "locked", "points")
        if any(metadata.get(one, wanted.get(one)) != wanted.get(one) for one in named):
            broken.append(spec.name)
        cell["metadata"]["nbgrader"] = wanted
    if broken:
        shown = _listed(broken)
        notes.append(Note(
            "metadata", f"The marks that say what is an answer and what a test were damaged: {shown}.",
            f"标明答案与检查的元数据已损坏：{shown}。",
        ))  # fmt: skip


def _find_lost(cells, blueprint, notes):
    """Recognise cells that have lost their metadata, by their text or their place."""
    present = {name_of(cell) for cell in cells}
    lost = [spec for spec in blueprint.cells if spec.name not in present]
    found = []
    for spec in lost:
        texts = {_words(spec.source), _words(spec.visible)} - {""}
        for cell in cells:
            if name_of(cell) is None and _words(cell["source"]) in texts:
                cell["metadata"]["nbgrader"] = spec.metadata()
                found.append(spec.name)
                break
    order = [spec.name for spec in blueprint.cells]
    for spec in lost:
        if spec.name in found or not spec.solution:
            continue
        place = order.index(spec.name)
        between = _between(cells, order[:place], order[place + 1 :])
        same = [cell for cell in between if cell["cell_type"] == spec.cell_type and cell["source"].strip()]
        if spec.cell_type == "markdown":
            # only an empty stretch of text with one cell in it is surely the answer
            same = [cell for cell in same if not cell["source"].lstrip().startswith("#")]
        if len(same) == 1:
            same[0]["metadata"]["nbgrader"] = spec.metadata()
            found.append(spec.name)
    if found:
        notes.append(Note(
            "recognised", f"Cells without their marks were recognised: {_listed(found)}.",
            f"以下单元格的标记丢失，已经认出：{_listed(found)}。",
        ))  # fmt: skip


def _between(cells, before, after):
    names = [name_of(cell) for cell in cells]
    start = max((names.index(one) for one in before if one in names), default=-1)
    end = min((names.index(one) for one in after if one in names), default=len(cells))
    return [cell for cell in cells[start + 1 : end] if name_of(cell) is None]


def _drop_duplicates(cells, notes):
    seen, twice = set(), []
    for cell in reversed(cells):
        name = name_of(cell)
        if name is None:
            continue
        if name in seen:
            twice.append(name)
            tested = cell["metadata"].pop("nbgrader")
            if tested["grade"] and not tested["solution"]:
                # a second copy of a test must not run as the student's own code
                cell["cell_type"] = "raw"
        seen.add(name)
    if twice:
        notes.append(Note(
            "duplicated", f"Cells that were there twice counted once, the last one: {_listed(twice)}.",
            f"重复的单元格只计最后一个：{_listed(twice)}。",
        ))  # fmt: skip


def _overwrite(cells, specs, notes):
    edited, retyped = [], []
    for cell in cells:
        spec = specs.get(name_of(cell))
        if spec is None:
            continue
        if cell["cell_type"] != spec.cell_type:
            retyped.append(spec.name)
            cell["cell_type"] = spec.cell_type
            if spec.cell_type == "code":
                cell.pop("attachments", None)
        if spec.locked or (spec.grade and not spec.solution):
            if _words(cell["source"]) not in (_words(spec.source), _words(spec.visible)):
                edited.append(spec.name)
            cell["source"] = spec.source
    if edited:
        notes.append(Note(
            "edited", f"Changed tests and set-up cells were put back: {_listed(edited)}.",
            f"被改动的检查或设置单元格已经还原：{_listed(edited)}。",
        ))  # fmt: skip
    if retyped:
        notes.append(Note(
            "retyped", f"Cells whose type had been changed were put back: {_listed(retyped)}.",
            f"类型被改动的单元格已经还原：{_listed(retyped)}。",
        ))  # fmt: skip


def _insert_missing(cells, blueprint, notes):
    cells, added = list(cells), []
    names = [name_of(cell) for cell in cells]
    previous = -1
    for spec in blueprint.cells:
        if spec.name in names:
            previous = max(previous, names.index(spec.name))
            continue
        if spec.solution and not spec.grade:
            # the answer may stand elsewhere: a stub put in here would undo it
            continue
        cell = {"cell_type": spec.cell_type, "source": spec.source, "metadata": {"nbgrader": spec.metadata()}}
        cells.insert(previous + 1, cell)
        names.insert(previous + 1, spec.name)
        previous += 1
        added.append(spec.name)
    if added:
        notes.append(Note(
            "deleted", f"Deleted cells were put back: {_listed(added)}.", f"被删除的单元格已经补回：{_listed(added)}。",
        ))  # fmt: skip
    return cells


def _reorder(cells, blueprint, notes):
    """Move tests behind what they test, and set-up cells before what needs them; leave the rest alone."""
    cells, moved = list(cells), []
    order = [spec.name for spec in blueprint.cells]
    for place in range(len(order) - 1, -1, -1):
        spec = blueprint.cells[place]
        if spec.locked and not spec.grade and spec.cell_type == "code":
            names = [name_of(cell) for cell in cells]
            later = [names.index(one) for one in order[place + 1 :] if one in names]
            if spec.name in names and later and min(later) < names.index(spec.name):
                cells.insert(min(later), cells.pop(names.index(spec.name)))
                moved.append(spec.name)
    for place, spec in enumerate(blueprint.cells):
        if spec.test:
            names = [name_of(cell) for cell in cells]
            earlier = [names.index(one) for one in order[:place] if one in names]
            if spec.name in names and earlier and max(earlier) > names.index(spec.name):
                cells.insert(max(earlier), cells.pop(names.index(spec.name)))
                moved.append(spec.name)
    if moved:
        notes.append(Note(
            "reordered", f"Cells that had been moved were put back in order: {_listed(moved)}.",
            f"位置被移动的单元格已经放回原处：{_listed(moved)}。",
        ))  # fmt: skip
    return cells


def _with_ids(cells):
    seen, made = set(), []
    for position, cell in enumerate(cells):
        cell = dict(cell)
        if cell["cell_type"] == "code":
            cell["outputs"], cell["execution_count"] = [], None
            cell.pop("attachments", None)
        number = cell.get("id", "")
        if not re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", number) or number in seen:
            number = f"cell-{position}"
            while number in seen:
                number += "-x"
        seen.add(number)
        cell["id"] = number
        made.append(cell)
    return made


def _words(source):
    return " ".join(source.split())


def _listed(names):
    names = list(dict.fromkeys(names))
    shown = ", ".join(f"`{name[:40]}`" for name in names[:6])
    return shown + (f" … ({len(names)})" if len(names) > 6 else "")


def language_of(cells, otherwise="en"):
    """Return the language that a notebook chooses for its reader.

    Parameters
    ----------
    cells : list of dict
    otherwise : {"en", "zh"}

    Returns
    -------
    {"en", "zh"}

    Examples
    --------
    >>> language_of([{"cell_type": "code", "source": 'qunxue.use("zh")'}])
    'zh'
    """
    for cell in cells:
        if cell["cell_type"] == "code":
            chosen = re.search(r"\buse\(\s*['\"](en|zh)['\"]\s*\)", cell["source"])
            if chosen:
                return chosen.group(1)
    return otherwise


def notice(notes):
    """Return a cell that tells the student what was put right.

    Parameters
    ----------
    notes : list of Note

    Returns
    -------
    dict
    """
    title = say("**Put right before grading**", "**评分前已更正**")
    lines = "\n".join(f"- {note.text()}" for note in notes)
    return {"cell_type": "markdown", "id": "qunxue-notice", "metadata": {}, "source": f"{title}\n\n{lines}"}


def sanitise(files, blueprint, language="en"):
    """Make the notebook that is executed out of what was handed in.

    Parameters
    ----------
    files : dict of str to bytes
    blueprint : Blueprint
    language : {"en", "zh"}
        For a student whose notebook does not say.

    Returns
    -------
    notebook : dict
        Of format 4.5.
    path : str or None
        Where it was found; None if it was not.
    notes : list of Note
    language : {"en", "zh"}
        The student's.
    """
    path, notes = choose_notebook(blueprint, files)
    cells = []
    if path is not None:
        cells, more = read_notebook(files[path])
        notes += more
    language = language_of(cells, language)
    if cells:
        cells, more = repair(cells, blueprint)
        notes += more
    else:
        # every test is there and fails, so that feedback can say why
        cells, _ = repair([], blueprint)
    notebook = {
        "cells": cells, "nbformat": 4, "nbformat_minor": 5,
        "metadata": {"kernelspec": dict(blueprint.kernelspec), "language_info": {"name": "python"}},
    }  # fmt: skip
    return notebook, path, notes, language
