"""What is wrong with a submission, put right, so that each student keeps what the remaining tests earn.

Three steps: `read_folder` takes the files in and refuses what must not be opened; `qunxue.reading` gets
cells out of whatever the notebook file holds; `repair` brings the cells into line with the gradebook's
copy of the assignment. Each says what it did, in both languages.
"""

import ast
import dataclasses
import fnmatch
import hashlib
import json
import os
import re
import stat
import warnings
from difflib import SequenceMatcher

from qunxue import reading
from qunxue.language import say
from qunxue.reading import Note

_IGNORED = (
    ".ipynb_checkpoints",
    ".collect-*",
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
    given : frozenset of str
        Texts and ids of all cells that students were given, by which a cell of their own is told from these;
        empty where nobody knows.
    """

    name: str
    cells: tuple
    kernelspec: dict
    given: frozenset = frozenset()

    def named(self):
        """Return the cells by name."""
        return {cell.name: cell for cell in self.cells}

    def knowing(self, notebooks):
        """Return the same with what students were given, out of released notebooks.

        Parameters
        ----------
        notebooks : iterable of bytes

        Returns
        -------
        Blueprint
        """
        cells = [cell for content in notebooks for cell in reading.read(content).cells]
        given = {_words(cell["source"]) for cell in cells} | {
            f"id {cell['id']}" for cell in cells if "id" in cell
        }
        return dataclasses.replace(self, given=frozenset(given))

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
    notes = []
    for place in (os.path.dirname(os.path.normpath(folder)), folder):
        if os.path.islink(place):
            return {}, [_refused(os.path.basename(place), "link")]
    found = list(_listing(folder, (*_IGNORED, *ignore), limits, notes))
    # the work itself first: nothing that lies beside it can push it out
    found.sort(key=lambda name: (name != "timestamp.txt", not reading.is_notebook(name), name))
    files, total = {}, 0
    for name in found:
        if len(files) >= limits.submission_files:
            notes.append(_refused(name, "many"))
            break
        try:
            content = _read_file(os.path.join(folder, name), _most(name, limits))
        except OSError:
            notes.append(_refused(name, "unreadable"))
            continue
        if content is None or total + len(content) > limits.submission_bytes:
            notes.append(_refused(name, "large"))
            continue
        total += len(content)
        files[name] = content
    refused = [note for note in notes if note.kind.startswith("refused")]
    return {name: files[name] for name in sorted(files)}, refused[:50]


# Entries that are looked at in a submitted folder; more than this is no submission.
_ENTRIES = 20_000


def _listing(folder, ignored, limits, notes):
    """Yield the names of files that may be opened; put what is refused into `notes`."""
    waiting, count = [""], 0
    while waiting:
        below = waiting.pop()
        with os.scandir(os.path.join(folder, below)) as found:
            entries = sorted(found, key=lambda entry: entry.name)
        for entry in entries:
            name = f"{below}/{entry.name}" if below else entry.name
            if any(fnmatch.fnmatch(entry.name, pattern) for pattern in ignored):
                continue
            count += 1
            if count > _ENTRIES:
                notes.append(_refused(name, "many"))
                return
            reason = _reason_to_refuse(entry, name, below, limits)
            if reason is not None:
                notes.append(_refused(name, reason))
            elif entry.is_dir(follow_symlinks=False):
                waiting.append(name)
            else:
                yield name


def _most(name, limits):
    return limits.notebook_bytes if reading.is_notebook(name) else limits.file_bytes


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
        "unreadable": ("it cannot be read", "无法读取"),
        "unexpected": ("a submission must not contain a file of this name", "作业中不应有这个名字的文件"),
    }[reason]
    shown = "".join(letter if letter.isprintable() else "\ufffd" for letter in reading.whole(name))[:80]
    return Note(
        f"refused-{reason}",
        f"The file `{shown}` was not opened: {why[0]}.",
        f"没有打开文件 `{shown}`：{why[1]}。",
        serious=reason in ("link", "device", "unexpected") or reading.is_notebook(name),
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
        Of several, the one with more answers; the official name counts only among equals.
    notes : list of Note
    """
    expected = f"{blueprint.name}.ipynb"
    names = [f'"{cell.name}"'.encode() for cell in blueprint.cells if cell.grade]
    candidates = {}
    for name, content in files.items():
        if not reading.is_notebook(name) and not name.lower().endswith((".json", ".txt")):
            continue
        known = sum(one in content for one in names)
        likeness = SequenceMatcher(None, os.path.basename(name), expected).ratio()
        if (
            name == expected
            or (known and b'"cells"' in content)
            or (likeness > 0.6 and name.lower().endswith(".ipynb"))
        ):
            candidates[name] = (known > 0, name == expected, known, likeness)
    if not candidates:
        return None, [Note(
            "missing", f"No notebook `{expected}` was handed in.", f"没有收到笔记本 `{expected}`。", serious=True,
        )]  # fmt: skip
    ranks, notes = candidates, []
    if len(candidates) > 1:
        worked = {name: worked_on(reading.read(files[name]).cells, blueprint) for name in candidates}
        ranks = {name: (worked[name], *rank) for name, rank in candidates.items()}
        # a copy of a copy is no question
        others = [
            name
            for name in sorted(candidates)
            if worked[name] and files[name] != files[max(ranks, key=ranks.get)]
        ]
    path = max(ranks, key=ranks.get)
    shown = f"`{path[:80]}`"
    if path != expected and expected in candidates:
        notes.append(Note(
            "chosen", f"The notebook `{expected}` holds fewer answers than {shown}; {shown} was graded.",
            f"笔记本 `{expected}` 的作答比 {shown} 少，评分用的是 {shown}。",
        ))  # fmt: skip
    elif path != expected:
        notes.append(Note(
            "renamed", f"The notebook was found under the name {shown} instead of `{expected}`.",
            f"笔记本的文件名是 {shown}，应为 `{expected}`。",
        ))  # fmt: skip
    if len(candidates) > 1 and others:
        listed = ", ".join(f"`{name[:80]}`" for name in others[:5])
        notes.append(Note(
            "several", f"Several notebooks with answers were handed in; {shown} was graded, not: {listed}.",
            f"收到了几份有作答的笔记本；评分用的是 {shown}，没有用：{listed}。", serious=True,
        ))  # fmt: skip
    return path, notes


def worked_on(cells, blueprint):
    """Return how many cells of a notebook hold something that was not given.

    Parameters
    ----------
    cells : list of dict
        As from `qunxue.reading.read`.
    blueprint : Blueprint

    Returns
    -------
    int
    """
    given = {_words(text) for spec in blueprint.cells for text in (spec.source, spec.visible)}
    given |= blueprint.given
    fixed = {spec.name for spec in blueprint.cells if not spec.solution}
    count = 0
    for cell in cells:
        marks = cell["metadata"].get("nbgrader")
        name = marks.get("grade_id") if isinstance(marks, dict) else None
        if name is None:
            text = _own_text(cell, blueprint)
            count += bool(text) and (bool(blueprint.given) or not text.startswith("#"))
        elif not (isinstance(name, str) and name in fixed):
            count += (
                bool(_words(cell["source"]))
                and _words(cell["source"]) not in given
                and not _as_released(cell)
            )
    return count


def _as_released(cell):
    """Tell whether a cell's own checksum says that nobody has changed it since it was handed out."""
    marks = cell["metadata"].get("nbgrader")
    if not isinstance(marks, dict) or not isinstance(marks.get("checksum"), str):
        return False
    try:
        return marks["checksum"] == reading.checksum(cell)
    except (KeyError, TypeError, ValueError):
        return False


def _own_text(cell, blueprint):
    """Return what of a cell without a name is the student's own: all of it, what was added to it, or nothing."""
    source, words = cell["source"], _words(cell["source"])
    if words in blueprint.given:
        return ""
    for text in blueprint.given:
        if len(text) > 30 and words.startswith(text):
            ends = [word.end() for word in re.finditer(r"\S+", source)]
            return source[ends[len(text.split()) - 1] :].strip()
    return "" if f"id {cell.get('id')}" in blueprint.given else source.strip()


# ---- cells ------------------------------------------------------------------------------------------


def repair(cells, blueprint):
    """Bring a student's cells into line with the gradebook's copy of the notebook.

    Parameters
    ----------
    cells : list of dict
        As from `qunxue.reading.read`.
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
    cells = _find_texts(cells, blueprint, notes)
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
        cell["as released"] = _as_released(cell)
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
        # the build gives a cell an id made of its name
        number = spec.name.replace("_", "-")
        for cell in sorted(cells, key=lambda cell: cell.get("id") != number):
            if name_of(cell) is None and (_words(cell["source"]) in texts or cell.get("id") == number):
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
            continue  # a text may stand in several cells: see _find_texts
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


def _find_texts(cells, blueprint, notes):
    """Find a written answer that stands in cells of its own, below an untouched answer cell or without its marks."""
    order, found = [spec.name for spec in blueprint.cells], []
    for place, spec in enumerate(blueprint.cells):
        if spec.cell_type != "markdown" or not (spec.solution and spec.grade):
            continue
        own = next((cell for cell in cells if name_of(cell) == spec.name), None)
        if own is not None:
            untouched = {_words(spec.source), _words(spec.visible), ""}
            if _words(own["source"]) not in untouched and not own.get("as released"):
                continue
        if own is None:
            between = _between(cells, order[:place], order[place + 1 :])
        else:
            between = _around(cells, own)
        texts = {id(cell): _own_text(cell, blueprint) for cell in between}
        known = [
            number for number, cell in enumerate(between)
            if blueprint.given and texts[id(cell)] != cell["source"].strip()
        ]  # fmt: skip
        if known:
            # what stands above the task's own text is no answer to it; what was written into that text may be
            between = between[known[0] :]
        elif not blueprint.given:
            headings = [n for n, cell in enumerate(between) if cell["source"].lstrip().startswith("#")]
            below = between if own is None else _around(cells, own, below=True)
            between = below if own is not None or not headings else between[headings[0] + 1 :]
        pieces = [
            cell for cell in between if texts[id(cell)] and _is_prose({**cell, "source": texts[id(cell)]})
        ]
        if own is not None and not pieces:
            own["source"] = spec.source  # an untouched answer cell of the other edition earns nothing, either
        if not pieces:
            continue
        answer = own if own is not None else next(
            (piece for piece in pieces if texts[id(piece)] == piece["source"].strip()), None
        )  # fmt: skip
        if answer is None:
            # written into the task's own text, and the answer cell is gone
            answer = {"cell_type": "markdown", "source": "", "metadata": {}}
            cells.insert(next(n for n, cell in enumerate(cells) if cell is pieces[0]) + 1, answer)
        answer["source"] = "\n\n".join(texts[id(piece)] for piece in pieces)
        for piece in pieces:
            if piece.get("attachments"):
                answer["attachments"] = {**answer.get("attachments", {}), **piece["attachments"]}
        answer["cell_type"] = "markdown"
        answer["metadata"] = {**answer["metadata"], "nbgrader": spec.metadata()}
        alone = [piece for piece in pieces if texts[id(piece)] == piece["source"].strip()]
        cells = [cell for cell in cells if cell is answer or not any(cell is piece for piece in alone)]
        found.append(spec.name)
    if found:
        notes.append(Note(
            "text", f"A text stood in cells of its own and was taken for the answer: {_listed(found)}.",
            f"文字写在了别的单元格里，已作为答案收下：{_listed(found)}。",
        ))  # fmt: skip
    return cells


def _around(cells, own, below=False):
    """Return the cells without a name next to one, or only those below it."""
    place = next(number for number, cell in enumerate(cells) if cell is own)
    first = last = place
    while first > 0 and name_of(cells[first - 1]) is None and not below:
        first -= 1
    while last + 1 < len(cells) and name_of(cells[last + 1]) is None:
        last += 1
    return [*cells[first:place], *cells[place + 1 : last + 1]]


def _is_prose(cell):
    """Tell whether a cell holds a text for a reader: also a code cell that is no program."""
    if not cell["source"].strip():
        return False
    if cell["cell_type"] != "code":
        return True
    if cell["source"].lstrip()[:1] in "%!":
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            program = ast.parse(cell["source"])
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        # prose has words with blanks between them or Chinese; a slip of the pen has brackets and signs
        return len(re.findall(r"[\w，。、；：？！]", cell["source"])) > 0.7 * len(
            "".join(cell["source"].split())
        )
    strings = [isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant) for one in program.body]
    return all(strings) and len(_words(cell["source"])) > 20


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
    edited, retyped, renewed = [], [], []
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
                (renewed if cell.get("as released") else edited).append(spec.name)
            cell["source"] = spec.source
    if edited:
        notes.append(Note(
            "edited", f"Changed tests and set-up cells were put back: {_listed(edited)}.",
            f"被改动的检查或设置单元格已经还原：{_listed(edited)}。",
        ))  # fmt: skip
    if renewed:
        notes.append(Note(
            "renewed", f"Tests that your instructor has renewed since were used: {_listed(renewed)}.",
            f"评分用的是老师后来更新过的检查：{_listed(renewed)}。",
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
        cell = {key: value for key, value in cell.items() if key not in ("as released", "execution_count")}
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


@dataclasses.dataclass
class Sanitised:
    """The notebook that is executed, made out of what was handed in.

    Parameters
    ----------
    notebook : dict
        Of format 4.5.
    path : str or None
        Where it was found; None if it was not.
    notes : list of Note
    language : {"en", "zh"}
        The student's.
    to_read : set of str
        Names of written answers that a person has to look for in the file, because it was damaged.
    """

    notebook: dict
    path: str | None
    notes: list
    language: str
    to_read: set


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
    Sanitised
    """
    path, notes = choose_notebook(blueprint, files)
    book = reading.read(files[path]) if path is not None else reading.Notebook([], {}, [])
    notes = [*notes, *book.notes]
    language = language_of(book.cells, language)
    to_read = set()
    if book.cells:
        cells, more = repair(book.cells, blueprint)
        notes += more
        if book.damaged:
            written = {
                spec.name
                for spec in blueprint.cells
                if spec.grade and spec.solution and spec.cell_type == "markdown"
            }
            kept = {name_of(cell) for cell in book.cells if isinstance(name_of(cell), str)}
            moved = any(note.kind == "text" for note in more)
            to_read = set() if moved else written - kept
    else:
        # every test is there and fails, so that feedback can say why
        cells, _ = repair([], blueprint)
    if path is not None and not book.cells:
        to_read = {
            spec.name
            for spec in blueprint.cells
            if spec.grade and spec.solution and spec.cell_type == "markdown"
        }
    notebook = {
        "cells": cells, "nbformat": 4, "nbformat_minor": 5,
        "metadata": {"kernelspec": dict(blueprint.kernelspec), "language_info": {"name": "python"}},
    }  # fmt: skip
    return Sanitised(notebook, path, notes, language, to_read)
