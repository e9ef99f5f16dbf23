"""Read a manuscript: one jupytext-percent file that holds a notebook in both languages.

A manuscript starts with a YAML header in comment lines; cells follow. `read` either returns a
`Manuscript` that every later step can trust, or raises `ManuscriptError` with one line a problem.
"""

import ast
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import jupytext
import yaml
from markdown_it import MarkdownIt

from qunxue.language import LANGUAGES

KINDS = ("lessons", "exercises")
BOXES = ("predict", "valid-when", "ethics")
RATINGS = ("supported", "partly", "refuted", "untested")
ATTRIBUTES = {
    "markdown": {"lang", "teaches", "practises", "verdict", "rating", "evidence", "box", "essay", "points"},
    "code": {"only", "practises", "setup", "answer", "test", "of", "points"},
}
REQUIRED = {
    "lessons": (
        "title",
        "name",
        "situation",
        "minutes",
        "prerequisites",
        "objectives",
        "quiz",
        "terms",
        "references",
    ),
    "exercises": ("title", "name", "minutes", "points"),
}
MARKERS = ("SOLUTION", "HIDDEN TESTS")
_MARKDOWN = MarkdownIt("commonmark")


class ManuscriptError(Exception):
    """A manuscript cannot be built.

    Attributes
    ----------
    problems : list of str
        ``path:line: what is wrong and what to do``, one line each.
    """

    def __init__(self, problems):
        self.problems = list(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True)
class Cell:
    """One cell of a manuscript.

    Attributes
    ----------
    kind : {"markdown", "code"}
    source : str
        Text without comment signs, or code.
    attributes : dict of str
        What stands behind ``# %%``; a Chinese cell has inherited those of its English twin.
    line : int
        Line of the ``# %%`` in the file, counted from 1.
    """

    kind: str
    source: str
    attributes: dict
    line: int

    def ids(self, attribute):
        """Return the blank-separated values of an attribute, an empty list where it is missing."""
        return str(self.attributes.get(attribute, "")).split()

    @property
    def language(self):
        """Language of a markdown cell, None for code."""
        return self.attributes.get("lang")

    @property
    def points(self):
        """Points of a test or essay, 0 for every other cell."""
        return float(self.attributes.get("points", 0))


@dataclass(frozen=True)
class Manuscript:
    """A whole manuscript, checked.

    Attributes
    ----------
    path : Path
    kind : {"lessons", "exercises"}
    header : dict
    cells : tuple of Cell
    """

    path: Path
    kind: str
    header: dict
    cells: tuple

    @property
    def name(self):
        """File name without ending, for instance ``"04_red_packets"``."""
        return self.path.stem

    @property
    def number(self):
        """The two digits that open the name, for instance ``"04"``."""
        return self.name[:2]

    @cached_property
    def units(self):
        """Cells as an edition sees them: a code cell alone, a markdown cell as an (en, zh) pair."""
        units, cells = [], iter(self.cells)
        for cell in cells:
            units.append((cell, next(cells)) if cell.kind == "markdown" else (cell,))
        return tuple(units)

    def edition(self, language):
        """Yield ``(cell, key)`` for one language; `key` is equal for twins and unique otherwise."""
        for unit in self.units:
            yield unit[0] if len(unit) == 1 else unit[LANGUAGES.index(language)], unit[0]

    def with_attribute(self, attribute):
        """Return the cells (of a pair only the English one) that carry an attribute."""
        return [unit[0] for unit in self.units if attribute in unit[0].attributes]


def read(path):
    """Read and check a manuscript.

    Parameters
    ----------
    path : path-like
        ``manuscript/lessons/NN_name.py`` or ``manuscript/exercises/NN_name.py``.

    Returns
    -------
    Manuscript

    Raises
    ------
    ManuscriptError
        With one line ``path:line: problem`` for everything that is wrong.
    """
    path = Path(path)
    kind = path.parent.name
    text = path.read_text(encoding="utf-8")
    if kind not in KINDS or not re.fullmatch(r"\d\d_[a-z0-9_]+", path.stem):
        raise ManuscriptError(
            [f"{_short(path)}:1: the file must be manuscript/lessons/NN_name.py or exercises/NN_name.py"]
        )
    header, first = _header(path, text)
    cells = _cells(path, text, first)
    problems = [*_header_problems(header, kind), *_twin_problems(cells), *_attribute_problems(cells, kind)]
    problems += [*_marker_problems(cells), *_code_problems(cells), *_emphasis_problems(cells)]
    if kind == "exercises":
        problems += _grading_problems(cells, header)
    if problems:
        raise ManuscriptError(f"{_short(path)}:{line}: {problem}" for line, problem in sorted(problems))
    return Manuscript(path, kind, header, tuple(_inherit(cells)))


def numbers(root):
    """Return the numbers of all lessons and exercises that have a manuscript, for instance ``["00", "04"]``.

    Parameters
    ----------
    root : path-like
        The checkout.

    Returns
    -------
    list of str
    """
    return sorted(
        {path.name[:2] for kind in KINDS for path in (Path(root) / "manuscript" / kind).glob("*.py")}
    )


def read_all(root, wanted=None):
    """Read every manuscript below `root`/manuscript, in order of number, lessons first.

    Parameters
    ----------
    root : path-like
        The checkout.
    wanted : collection of str, optional
        Two-digit numbers; all if not given.

    Returns
    -------
    list of Manuscript

    Raises
    ------
    ManuscriptError
        With the problems of all manuscripts together.
    """
    manuscripts, problems = [], []
    for kind in KINDS:
        for path in sorted((Path(root) / "manuscript" / kind).glob("*.py")):
            if wanted is not None and path.name[:2] not in wanted:
                continue
            try:
                manuscripts.append(read(path))
            except ManuscriptError as error:
                problems += error.problems
    if problems:
        raise ManuscriptError(problems)
    return manuscripts


def _short(path):
    return "/".join(path.parts[-3:])


def _header(path, text):
    lines = text.splitlines()
    fences = [number for number, line in enumerate(lines) if line.rstrip() == "# ---"][:2]
    if len(fences) < 2 or fences[0] != 0:
        raise ManuscriptError(
            [
                f"{_short(path)}:1: no header; start the file with YAML in comment lines between two lines '# ---'"
            ]
        )
    body = "\n".join(line[2:] if line.startswith("# ") else line.lstrip("#") for line in lines[1 : fences[1]])
    try:
        header = yaml.safe_load(body)
    except yaml.YAMLError as error:
        line = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or "not YAML"
        raise ManuscriptError(
            [f"{_short(path)}:{(line.line if line else 0) + 2}: the header is not YAML: {reason}"]
        ) from None
    if not isinstance(header, dict):
        raise ManuscriptError([f"{_short(path)}:1: the header holds no fields"])
    return header, fences[1] + 1


def _cells(path, text, first):
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if number >= first and re.match(r"# %%( |$)", line)]
    body = "\n".join(lines[starts[0] :]) if starts else ""
    if not starts or any(line.strip() for line in lines[first : starts[0]]):
        raise ManuscriptError(
            [f"{_short(path)}:{first + 1}: the first line after the header must open a cell with '# %%'"]
        )
    notebook = jupytext.reads(
        body, fmt={"extension": ".py", "format_name": "percent", "comment_magics": False}
    )
    if len(notebook.cells) != len(starts):
        raise ManuscriptError(
            [
                f"{_short(path)}:{starts[0] + 1}: {len(starts)} lines '# %%' but {len(notebook.cells)} cells; is one inside a string?"
            ]
        )
    return [
        Cell(cell.cell_type, cell.source.strip("\n"), _attributes(cell.metadata), start + 1)
        for cell, start in zip(notebook.cells, starts, strict=True)
    ]


def _attributes(metadata):
    """Leave out what jupytext notes for itself about blank lines."""
    return {
        key: value
        for key, value in metadata.items()
        if key not in ("lines_to_next_cell", "lines_to_end_of_cell_marker")
    }


def _texts(value, where):
    if not isinstance(value, dict) or any(
        not str(value.get(language) or "").strip() for language in LANGUAGES
    ):
        yield 1, f"header: {where} needs a text in en and in zh"


def _header_problems(header, kind):
    for field in REQUIRED[kind]:
        if field not in header:
            yield 1, f"header: field {field!r} is missing"
    for field in ("title", "name", "situation", "prerequisites"):
        if field in header:
            yield from _texts(header[field], field)
    for field in ("minutes", "points"):
        if field in header and not (isinstance(header[field], int) and header[field] >= 0):
            yield 1, f"header: {field} is {header[field]!r}; allowed: a whole number"
    for number, objective in enumerate(header.get("objectives", []), 1):
        yield from _texts(objective, f"objective {number}")
        yield from _texts(objective.get("takeaway"), f"take-away of objective {number}")
        if not re.fullmatch(r"[1-5]\.[1-6]", str(objective.get("digcomp", ""))):
            yield 1, f"header: objective {number} needs digcomp, a competence code such as '2.5'"
    for number, question in enumerate(header.get("quiz", []), 1):
        yield from _texts(question.get("ask"), f"question {number} of the quiz")
        choices = question.get("choices", [])
        if sum(bool(choice.get("right")) for choice in choices) != 1 or len(choices) < 3:
            yield (
                1,
                f"header: question {number} of the quiz needs three or more choices, exactly one with right: true",
            )
        for choice in choices:
            yield from _texts(choice, f"a choice of question {number}")
            yield from _texts(choice.get("why"), f"why of a choice of question {number}")
    for term in header.get("terms", []):
        yield from _texts(term, f"term {term.get('en')!r}")
        yield from _texts(term.get("meaning"), f"meaning of term {term.get('en')!r}")
        if not term.get("pinyin"):
            yield 1, f"header: term {term.get('en')!r} needs pinyin"


def _twin_problems(cells):
    before = None
    for cell in [*cells, None]:
        markdown = cell is not None and cell.kind == "markdown"
        if markdown and cell.language not in LANGUAGES:
            yield cell.line, f'markdown cell with lang="{cell.language}"; allowed: lang="en" or lang="zh"'
            before = None
            continue
        waiting = before is not None and before.language == "en"
        if waiting and not (markdown and cell.language == "zh"):
            yield (
                before.line,
                'English cell without its Chinese twin; the next cell must be # %% [markdown] lang="zh"',
            )
        if markdown and cell.language == "zh" and not waiting:
            yield (
                cell.line,
                'Chinese cell without its English twin; the cell before must be # %% [markdown] lang="en"',
            )
        before = cell if markdown else None


def _attribute_problems(cells, kind):
    for cell in cells:
        if cell.language == "zh" and len(cell.attributes) > 1:
            yield cell.line, "a Chinese cell takes only lang; everything else stands on its English twin"
        if "incorrectly_encoded_metadata" in cell.attributes:
            yield cell.line, 'cannot read what stands behind # %%; write key="value", numbers without quotes'
            continue
        for name in cell.attributes.keys() - ATTRIBUTES[cell.kind]:
            yield (
                cell.line,
                f"unknown attribute {name!r}; allowed here: {', '.join(sorted(ATTRIBUTES[cell.kind]))}",
            )
        for name, allowed in (("box", BOXES), ("rating", RATINGS), ("only", ("source",))):
            if name in cell.attributes and cell.attributes[name] not in allowed:
                yield cell.line, f"{name} is {cell.attributes[name]!r}; allowed: {', '.join(allowed)}"
        if ("verdict" in cell.attributes) != ("rating" in cell.attributes):
            yield cell.line, "a verdict needs a rating and a rating a verdict"
        if kind == "lessons" and {"answer", "test", "essay", "setup"} & cell.attributes.keys():
            yield cell.line, "answers, tests and essays belong into manuscript/exercises"


def _emphasis_problems(cells):
    from qunxue.authoring.notebooks import joined

    for cell in cells:
        if cell.kind != "markdown":
            continue
        text = joined(cell.source) if cell.language == "zh" else cell.source
        for token in _MARKDOWN.parse(text):
            for child in token.children or ():
                if child.type == "text" and "**" in child.content:
                    yield (
                        cell.line,
                        f"** is not read as emphasis near {child.content.strip()[:30]!r}; put punctuation outside of it",
                    )


def _marker_problems(cells):
    for cell in cells:
        for marker in MARKERS:
            open_line = None
            for offset, text in enumerate(cell.source.splitlines(), 1):
                line = cell.line + offset
                if f"BEGIN {marker}" in text:
                    if open_line:
                        yield line, f"BEGIN {marker} inside an open {marker} region"
                    open_line = line
                if f"END {marker}" in text:
                    if not open_line:
                        yield line, f"END {marker} without BEGIN {marker}"
                    open_line = None
            if open_line:
                yield open_line, f"BEGIN {marker} is never closed; add a line '### END {marker}'"


def _code_problems(cells):
    for cell in cells:
        if cell.kind != "code":
            continue
        try:
            tree = ast.parse(cell.source)
        except SyntaxError as error:
            yield cell.line + (error.lineno or 1), f"not Python: {error.msg}"
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
                if len(node.args) != 2 or not all(
                    isinstance(text, ast.Constant | ast.JoinedStr) for text in node.args
                ):
                    yield cell.line + node.lineno, "say takes two texts written out: say('English', '中文')"


def _grading_problems(cells, header):
    seen, answers, tests, total = {}, {}, [], 0.0
    for cell in cells:
        if cell.language == "zh":
            continue
        for role in ("answer", "test", "essay"):
            if role not in cell.attributes:
                continue
            identifier = str(cell.attributes[role])
            if not re.fullmatch(r"[a-z][a-z0-9_]*", identifier):
                yield cell.line, f"{role} id {identifier!r}; allowed: small letters, digits and _"
            key = f"test_{identifier}" if role == "test" else identifier
            if key in seen:
                yield cell.line, f"duplicate id {identifier!r}, first used in line {seen[key]}"
            seen[key] = cell.line
        if "answer" in cell.attributes:
            answers[str(cell.attributes["answer"])] = cell.line
            if "BEGIN SOLUTION" not in cell.source:
                yield cell.line, "answer cell without ### BEGIN SOLUTION … ### END SOLUTION"
        if "test" in cell.attributes:
            tests.append((str(cell.attributes.get("of", cell.attributes["test"])), cell.line))
        if "test" in cell.attributes or "essay" in cell.attributes:
            try:
                points = float(cell.attributes.get("points", "nan"))
            except ValueError:
                points = float("nan")
            if not points >= 0:
                yield cell.line, "test or essay without points; write for instance points=3"
            else:
                total += points
    tested = {answer for answer, _ in tests}
    for answer, line in answers.items():
        if answer not in tested:
            yield line, f'answer {answer!r} has no test; add a cell # %% test="{answer}" points=…'
    for answer, line in tests:
        if answer not in answers:
            yield line, f"test of {answer!r}, but there is no such answer"
    if isinstance(header.get("points"), int) and total != header["points"]:
        yield 1, f"the tasks add up to {total:g} points, the header says {header['points']}"


def _inherit(cells):
    before = None
    for cell in cells:
        if cell.language == "zh":
            cell = Cell(cell.kind, cell.source, {**before.attributes, **cell.attributes}, cell.line)
        yield cell
        before = cell
