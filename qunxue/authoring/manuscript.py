"""Read manuscripts: a folder a lesson, jupytext percent files that hold both languages side by side.

A folder manuscript/NN_name/ holds `FILES`. `lesson.py` and `exercise.py` start with a YAML header in comment
lines (header.schema.json says what it may hold); cells follow. `read` and `read_all` either return manuscripts
that every later step can trust, or raise `ManuscriptError` with one line a problem.
"""

import ast
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import jupytext
from markdown_it import MarkdownIt

from qunxue.authoring import cases, twists
from qunxue.authoring import header as headers
from qunxue.authoring.notebooks import HEADING
from qunxue.authoring.words import joined
from qunxue.language import LANGUAGES, say

#: What a folder must hold.
FILES = ("lesson.py", "exercise.py", "answers.py", "figures.csv", "teaching.py")
KINDS = ("lessons", "exercises")
_KIND_OF = {"lesson": "lessons", "exercise": "exercises", "teaching": "teaching"}
BOXES = ("predict", "valid-when", "ethics")
RATINGS = ("supported", "partly", "not-supported", "refuted", "untested")
#: So many characters of an essay may stand in a manuscript, for fairness to be checked.
QUOTE = 12
#: What a student does about a concept.
VERBS = ("predict", "explore", "sort", "match", "order", "compute", "judge", "write")
ATTRIBUTES = {
    ("lessons", "markdown"): {
        "lang",
        "teaches",
        "does",
        "verdict",
        "rating",
        "evidence",
        "year",
        "quote",
        "claims",
        "box",
    },
    ("lessons", "code"): {"only", "does"},
    ("exercises", "markdown"): {"lang", "does", "essay", "points"},
    ("exercises", "code"): {"only", "does", "setup", "answer", "test", "of", "points", "section"},
    ("teaching", "markdown"): {"lang", "part", "verdict", "misconception"},
    ("teaching", "code"): set(),
}
MARKERS = ("SOLUTION", "HIDDEN TESTS")
#: What the build writes into a heading, and an author does not.
_NUMBERED = re.compile(r"\d+\. |Task \d|第 ?\d+ ?[题节]")
_POINTED = re.compile(r"[（(][^（()）]*\d+ ?(?:points?|分)[^（()）]*[)）]$")
_ACTIVITY = re.compile(r"^activities\.\w+\(", re.MULTILINE)
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
    def does(self):
        """What a student does here about which concepts: a list of (verb, list of ids)."""
        parts = [part.split() for part in str(self.attributes.get("does", "")).split(";")]
        return [(part[0], part[1:]) for part in parts if part]

    @property
    def explorer(self):
        """Whether the cell shows an explorer."""
        return self.kind == "code" and any(verb == "explore" for verb, _ in self.does)

    @property
    def activity(self):
        """Whether the cell sets up an activity: its reader sees the widget, and the code only on demand."""
        return self.kind == "code" and bool(_ACTIVITY.search(self.source))

    @property
    def language(self):
        """Language of a markdown cell, None for code."""
        return self.attributes.get("lang")

    @property
    def points(self):
        """Points of a test or essay, 0 for every other cell."""
        return float(self.attributes.get("points", 0))


@dataclass(frozen=True)
class Task:
    """One task of an exercise, as the build numbers it.

    Attributes
    ----------
    name : str
        Id of its answer or essay cell.
    number : int
        Counted from 1 in the order of the file.
    title : dict of str to str
        Its heading by language.
    points : float
        Of all its tests together.
    section : int or None
        Section of the lesson to reread; an essay has none.
    by_hand : bool
        Whether a person reads it.
    line : int
    """

    name: str
    number: int
    title: dict
    points: float
    section: int | None
    by_hand: bool
    line: int


@dataclass(frozen=True)
class Manuscript:
    """A whole manuscript, checked.

    Attributes
    ----------
    path : Path
    kind : {"lessons", "exercises", "teaching"}
    header : dict
    cells : tuple of Cell
    places : dict of tuple to int
        Line of each field of the header.
    variant : int
        Which values its twists have taken; 0 is the public edition.
    """

    path: Path
    kind: str
    header: dict
    cells: tuple
    places: dict
    variant: int = twists.PUBLIC

    @property
    def name(self):
        """Name of the lesson's folder, for instance ``"04_red_packets"``."""
        return self.path.parent.name

    @property
    def number(self):
        """The two digits that open the name, for instance ``"04"``."""
        return self.name[:2]

    @property
    def source(self):
        """Where it stands, as notebooks say it: ``"manuscript/04_red_packets/lesson.py"``."""
        return _short(self.path)

    @cached_property
    def units(self):
        """Cells as an edition sees them: a code cell alone, a markdown cell as an (en, zh) pair."""
        units, cells = [], iter(self.cells)
        for cell in cells:
            units.append((cell, next(cells)) if cell.kind == "markdown" else (cell,))
        return tuple(units)

    @cached_property
    def sections(self):
        """Titles of a lesson's sections in order, each by language; empty for an exercise."""
        if self.kind != "lessons":
            return ()
        return tuple(
            dict(zip(LANGUAGES, titles, strict=True))
            for unit in self.units
            if len(unit) == 2
            for titles in zip(*(HEADING.findall(cell.source) for cell in unit), strict=False)
        )

    def by_section(self):
        """Yield ``(section, unit)`` for every unit; the section is counted from 1, 0 before the first."""
        section = 0
        for unit in self.units:
            if unit[0].kind == "markdown":
                section += len(HEADING.findall(unit[0].source))
            yield section, unit

    @cached_property
    def tasks(self):
        """The tasks of an exercise in order; empty for a lesson."""
        if self.kind != "exercises":
            return ()
        tests = {}
        for cell in self.with_attribute("test"):
            tests.setdefault(str(cell.attributes.get("of", cell.attributes["test"])), []).append(cell)
        tasks, title = [], {}
        for unit in self.units:
            cell = unit[0]
            if len(unit) == 2 and "essay" not in cell.attributes:
                found = [HEADING.findall(twin.source) for twin in unit]
                if all(found):
                    title = {language: texts[-1] for language, texts in zip(LANGUAGES, found, strict=True)}
            for role in ("answer", "essay"):
                if role in cell.attributes:
                    name = str(cell.attributes[role])
                    own = [cell] if role == "essay" else tests.get(name, [])
                    sections = [test.attributes["section"] for test in own if "section" in test.attributes]
                    tasks.append(
                        Task(
                            name,
                            len(tasks) + 1,
                            title,
                            sum(test.points for test in own),
                            int(sections[0]) if sections else None,
                            role == "essay",
                            cell.line,
                        )
                    )
        return tuple(tasks)

    def edition(self, language):
        """Yield ``(cell, key)`` for one language; `key` is equal for twins and unique otherwise."""
        for unit in self.units:
            yield unit[0] if len(unit) == 1 else unit[LANGUAGES.index(language)], unit[0]

    def with_attribute(self, attribute):
        """Return the cells (of a pair only the English one) that carry an attribute."""
        return [unit[0] for unit in self.units if attribute in unit[0].attributes]


def read(path, variant=twists.PUBLIC):
    """Read and check one manuscript, without looking at the others of its folder.

    Parameters
    ----------
    path : path-like
        ``manuscript/NN_name/lesson.py``, ``exercise.py`` or ``teaching.py``.
    variant : int, optional
        Which values the twists of an exercise take; 0 is the public edition.

    Returns
    -------
    Manuscript

    Raises
    ------
    ManuscriptError
        With one line ``path:line: problem`` for everything that is wrong.
    """
    path = Path(path)
    kind = _KIND_OF.get(path.stem)
    if kind is None or not re.fullmatch(r"\d\d_[a-z0-9_]+", path.parent.name):
        raise ManuscriptError([f"{_short(path)}:1: " + say(
            "a manuscript is manuscript/NN_name/lesson.py, exercise.py or teaching.py",
            "稿件应是 manuscript/NN_name/ 里的 lesson.py、exercise.py 或 teaching.py",
        )])  # fmt: skip
    text = _text(path)
    header, places, first = {}, {}, 0
    if kind != "teaching":
        try:
            header, places, first = headers.read(text)
        except headers.HeaderError as error:
            raise ManuscriptError([f"{_short(path)}:{error.line}: {error.problem}"]) from None
    cells = _cells(path, text, first)
    problems = [*_twin_problems(cells), *_attribute_problems(cells, kind)]
    if kind != "teaching":
        problems += headers.problems(header, places, path.stem)
    problems += [*_marker_problems(cells), *_code_problems(cells)]
    if kind == "exercises" and not problems:
        header, cells, more = _turned(header, places, cells, variant, path.parent.name)
        problems += more
    problems += _emphasis_problems(cells)
    if kind == "lessons":
        problems += _section_problems(cells)
    if kind == "exercises":
        problems += _grading_problems(cells, header)
    if kind == "teaching":
        problems += _teaching_problems(cells)
    if problems:
        raise ManuscriptError(f"{_short(path)}:{line}: {problem}" for line, problem in sorted(problems))
    return Manuscript(path, kind, header, tuple(_inherit(cells)), places, variant)


def folders(root, wanted=None):
    """Return the folders of lessons in order of number.

    Parameters
    ----------
    root : path-like
        The checkout.
    wanted : collection of str, optional
        Two-digit numbers; all if not given.

    Returns
    -------
    list of Path
    """
    found = sorted(
        path for path in (Path(root) / "manuscript").glob("*/") if not path.name.startswith((".", "_"))
    )
    return [path for path in found if wanted is None or path.name[:2] in wanted]


def numbers(root):
    """Return the numbers of all lessons that have a manuscript, for instance ``["00", "04"]``.

    Parameters
    ----------
    root : path-like
        The checkout.

    Returns
    -------
    list of str
    """
    return [path.name[:2] for path in folders(root)]


def read_folder(folder, variant=twists.PUBLIC):
    """Read and check the manuscripts of one lesson, also against one another.

    Parameters
    ----------
    folder : path-like
        ``manuscript/NN_name``.
    variant : int, optional
        Which values the twists of the exercise take; 0 is the public edition.

    Returns
    -------
    (Manuscript, Manuscript, Manuscript)
        Lesson, exercise, teaching.

    Raises
    ------
    ManuscriptError
        With the problems of all files together.
    """
    folder = Path(folder)
    problems = [
        f"{_short(folder / name)}:1: "
        + say(
            f"is missing; a lesson's folder holds {', '.join(FILES)} (qunxue lesson new writes them)",
            f"缺少这个文件；一课的文件夹里要有 {'、'.join(FILES)}（qunxue lesson new 可以生成）",
        )
        for name in FILES
        if not (folder / name).is_file()
    ]
    found = {}
    for stem in _KIND_OF:
        if (folder / f"{stem}.py").is_file():
            try:
                found[stem] = read(folder / f"{stem}.py", variant)
            except ManuscriptError as error:
                problems += error.problems
    if {"lesson", "exercise"} <= found.keys():
        sections = len(found["lesson"].sections)
        for cell in found["exercise"].with_attribute("test"):
            section = cell.attributes["section"]
            if not 1 <= section <= sections:
                problems.append(f"{_short(folder / 'exercise.py')}:{cell.line}: " + say(
                    f"section={section}, but lesson.py has sections 1 to {sections}",
                    f"section={section}，但 lesson.py 只有第 1 到 {sections} 节",
                ))  # fmt: skip
    if "exercise" in found and (folder / "answers.py").is_file():
        problems += [
            f"{_short(folder / 'answers.py')}:{line}: {text}"
            for line, text in cases.problems(found["exercise"])
        ]
    if found.keys() == _KIND_OF.keys():
        problems += _teaching_against(found)
    if problems:
        raise ManuscriptError(problems)
    return tuple(found[stem] for stem in _KIND_OF)


def read_lessons(root, wanted=None):
    """Read every lesson below `root`/manuscript, in order of number.

    Parameters
    ----------
    root : path-like
        The checkout.
    wanted : collection of str, optional
        Two-digit numbers; all if not given.

    Returns
    -------
    list of (Manuscript, Manuscript, Manuscript)
        Lesson, exercise and teaching of each.

    Raises
    ------
    ManuscriptError
        With the problems of all manuscripts together.
    """
    triples, problems = [], []
    for folder in folders(root, wanted):
        try:
            triples.append(read_folder(folder))
        except ManuscriptError as error:
            problems += error.problems
    if problems:
        raise ManuscriptError(problems)
    return triples


def read_all(root, wanted=None):
    """Read what students see of every lesson: the lessons, then the exercises, in order of number.

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
    triples = read_lessons(root, wanted)
    return [triple[position] for position in (0, 1) for triple in triples]


def _short(path):
    return "/".join(path.parts[-3:])


def _text(path):
    content = path.read_bytes()
    if content.startswith(b"\xef\xbb\xbf"):
        raise ManuscriptError([f"{_short(path)}:1: " + say(
            "starts with a byte order mark (BOM), as Windows editors write it; save it as UTF-8 without BOM",
            "文件开头有 BOM（Windows 的编辑器会加上）；请另存为不带 BOM 的 UTF-8",
        )])  # fmt: skip
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ManuscriptError([f"{_short(path)}:{line}: " + say(
            "is not UTF-8 here; save the file as UTF-8",
            "这里不是 UTF-8；请把文件另存为 UTF-8",
        )]) from None  # fmt: skip


def _cells(path, text, first):
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if number >= first and re.match(r"# %%( |$)", line)]
    body = "\n".join(lines[starts[0] :]) if starts else ""
    if not starts or any(line.strip() for line in lines[first : starts[0]]):
        raise ManuscriptError([f"{_short(path)}:{first + 1}: " + say(
            "the first line after the header must open a cell with '# %%'",
            "稿头之后的第一行要用“# %%”开始一个单元格",
        )])  # fmt: skip
    notebook = jupytext.reads(
        body, fmt={"extension": ".py", "format_name": "percent", "comment_magics": False}
    )
    if len(notebook.cells) != len(starts):
        raise ManuscriptError([f"{_short(path)}:{starts[0] + 1}: " + say(
            f"{len(starts)} lines '# %%' but {len(notebook.cells)} cells; is one inside a string?",
            f"“# %%”有 {len(starts)} 行，单元格却有 {len(notebook.cells)} 个；是不是有一行在字符串里？",
        )])  # fmt: skip
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


def _turned(header, places, cells, variant, exercise):
    """Return header and cells with the twists turned to a variant, and what is wrong with the twists."""
    known, problems = header.get("twists", {}), []
    for name, values in known.items():
        alike = twists.equal(values)
        if alike:
            first, second = (place + 1 for place in alike)
            problems.append((places.get(("twists", name), 1), say(
                f"twist {name!r}: values {first} and {second} are equal in en, zh or code; each value is another one",
                f"变化点 {name!r}：第 {first} 个和第 {second} 个值的 en、zh 或 code 相同；各个值要互不相同",
            )))  # fmt: skip
    turned = twists.Turned(known, twists.choose(known, variant, exercise))
    done = []
    for cell in cells:
        try:
            source = (
                turned.text(cell.source, cell.language)
                if cell.kind == "markdown"
                else turned.code(cell.source)
            )
        except twists.TwistError as error:
            problems.append((cell.line, str(error)))
            source = cell.source
        done.append(Cell(cell.kind, source, cell.attributes, cell.line))
    for name, where in turned.used.items():
        if where != {"words", "code"} and not problems:
            lacking = say("the words", "题面") if "words" not in where else say("the code", "代码")
            problems.append((places.get(("twists", name), 1), say(
                f"twist {name!r} does not change {lacking}; words, reference and tests change together",
                f"变化点 {name!r} 没有改变{lacking}；题面、参考答案和检查要一起变",
            )))  # fmt: skip
    return header, done, problems


def _twin_problems(cells):
    before = None
    for cell in [*cells, None]:
        markdown = cell is not None and cell.kind == "markdown"
        if markdown and cell.language not in LANGUAGES:
            yield (
                cell.line,
                say(
                    f'markdown cell with lang="{cell.language}"; allowed: lang="en" or lang="zh"',
                    f'文字单元格写着 lang="{cell.language}"；可用：lang="en" 或 lang="zh"',
                ),
            )
            before = None
            continue
        waiting = before is not None and before.language == "en"
        if waiting and not (markdown and cell.language == "zh"):
            yield (
                before.line,
                say(
                    'English cell without its Chinese twin; the next cell must be # %% [markdown] lang="zh"',
                    '英文单元格没有对应的中文；下一个单元格应是 # %% [markdown] lang="zh"',
                ),
            )
        if markdown and cell.language == "zh" and not waiting:
            yield (
                cell.line,
                say(
                    'Chinese cell without its English twin; the cell before must be # %% [markdown] lang="en"',
                    '中文单元格没有对应的英文；前一个单元格应是 # %% [markdown] lang="en"',
                ),
            )
        before = cell if markdown else None


def _attribute_problems(cells, kind):
    for cell in cells:
        if cell.language == "zh" and len(cell.attributes) > 1:
            yield (
                cell.line,
                say(
                    "a Chinese cell takes only lang; everything else stands on its English twin",
                    "中文单元格只写 lang，其余都写在对应的英文单元格上",
                ),
            )
        if "incorrectly_encoded_metadata" in cell.attributes:
            yield (
                cell.line,
                say(
                    'cannot read what stands behind # %%; write key="value", numbers without quotes',
                    '# %% 后面的内容无法读取；请写成 key="value"，数字不加引号',
                ),
            )
            continue
        allowed = ATTRIBUTES[kind, cell.kind]
        for name in sorted(cell.attributes.keys() - allowed):
            listed = ", ".join(sorted(allowed)) or say("none", "无")
            if kind == "lessons" and name in ("answer", "test", "essay", "setup"):
                yield (
                    cell.line,
                    say(
                        f"{name} belongs into exercise.py, beside this file",
                        f"{name} 应写在同一文件夹的 exercise.py 里",
                    ),
                )
            else:
                yield (
                    cell.line,
                    say(
                        f"unknown attribute {name!r}; allowed here: {listed}",
                        f"没有属性 {name!r}；这里可用：{listed}",
                    ),
                )
        for name, values in (
            ("box", BOXES),
            ("rating", RATINGS),
            ("claims", RATINGS),
            ("only", ("source",)),
            ("part", ("plan",)),
        ):
            if name in cell.attributes and cell.attributes[name] not in values:
                listed = ", ".join(values)
                yield (
                    cell.line,
                    say(
                        f"{name} is {cell.attributes[name]!r}; allowed: {listed}",
                        f"{name} 是 {cell.attributes[name]!r}；可用：{listed}",
                    ),
                )
        if kind == "lessons" and ("verdict" in cell.attributes) != ("rating" in cell.attributes):
            yield (
                cell.line,
                say("a verdict needs a rating and a rating a verdict", "verdict 和 rating 要一起写"),
            )
        quote = str(cell.attributes.get("quote", ""))
        if len(quote) > QUOTE:
            yield (
                cell.line,
                say(
                    f"quote has {len(quote)} characters; at most {QUOTE}",
                    f"quote 有 {len(quote)} 个字；最多 {QUOTE} 个",
                ),
            )
        if "does" in cell.attributes:
            yield from _does_problems(cell)


def _does_problems(cell):
    verbs = ", ".join(VERBS)
    for verb, ids in cell.does or [("", [])]:
        if verb not in VERBS:
            yield (
                cell.line,
                say(
                    f'does begins with {verb!r}; write a verb and concepts, as in does="explore A13 A14; predict A12"; verbs: {verbs}',
                    f'does 以 {verb!r} 开头；请先写动词再写概念，如 does="explore A13 A14; predict A12"；动词有：{verbs}',
                ),
            )
        elif not ids or any(not re.fullmatch(r"[A-Z]\d\d", one) for one in ids):
            yield (
                cell.line,
                say(
                    f'does="{verb} …" needs concepts such as A13, parted by blanks',
                    f'does="{verb} ……"后面要写概念编号，如 A13，用空格隔开',
                ),
            )


def _emphasis_problems(cells):
    for cell in cells:
        if cell.kind != "markdown":
            continue
        text = joined(cell.source) if cell.language == "zh" else cell.source
        for token in _MARKDOWN.parse(text):
            for child in token.children or ():
                if child.type == "text" and "**" in child.content:
                    near = child.content.strip()[:30]
                    yield (
                        cell.line,
                        say(
                            f"** is not read as emphasis near {near!r}; put punctuation outside of it",
                            f"{near!r} 附近的 ** 不会显示成粗体；请把标点放到外面",
                        ),
                    )


def _marker_problems(cells):
    for cell in cells:
        for marker in MARKERS:
            open_line = None
            for offset, text in enumerate(cell.source.splitlines(), 1):
                line = cell.line + offset
                if f"BEGIN {marker}" in text:
                    if open_line:
                        yield (
                            line,
                            say(
                                f"BEGIN {marker} inside an open {marker} region",
                                f"BEGIN {marker} 套在另一个 {marker} 里",
                            ),
                        )
                    open_line = line
                if f"END {marker}" in text:
                    if not open_line:
                        yield (
                            line,
                            say(
                                f"END {marker} without BEGIN {marker}",
                                f"有 END {marker}，没有 BEGIN {marker}",
                            ),
                        )
                    open_line = None
            if open_line:
                yield (
                    open_line,
                    say(
                        f"BEGIN {marker} is never closed; add a line '### END {marker}'",
                        f"BEGIN {marker} 没有结束；请加一行“### END {marker}”",
                    ),
                )


def _code_problems(cells):
    for cell in cells:
        if cell.kind != "code":
            continue
        try:
            tree = ast.parse(cell.source)
        except SyntaxError as error:
            yield (
                cell.line + (error.lineno or 1),
                say(f"not Python: {error.msg}", f"不是合法的 Python：{error.msg}"),
            )
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
                if len(node.args) != 2 or not all(
                    isinstance(text, ast.Constant | ast.JoinedStr) for text in node.args
                ):
                    yield (
                        cell.line + node.lineno,
                        say(
                            "say takes two texts written out: say('English', '中文')",
                            "say 要写两段文字：say('English', '中文')",
                        ),
                    )


def _heading_problems(cell):
    for title in HEADING.findall(cell.source):
        if _NUMBERED.match(title) or _POINTED.search(title):
            yield (
                cell.line,
                say(
                    f"heading {title!r}: the build writes number and points; leave them out",
                    f"标题 {title!r}：编号和分数由程序生成，请去掉",
                ),
            )


def _section_problems(cells):
    for cell in cells:
        if cell.kind == "markdown":
            yield from _heading_problems(cell)
    if not any(cell.kind == "markdown" and HEADING.search(cell.source) for cell in cells):
        yield (
            cells[0].line,
            say(
                "a lesson without sections; begin each with a heading '## …'",
                "讲义没有分节；每节用“## ……”开头",
            ),
        )


def _grading_problems(cells, header):
    seen, answers, tests, total, hidden, heading = {}, {}, [], 0.0, set(), None
    for cell in cells:
        if cell.kind == "markdown" and "essay" not in cell.attributes:
            yield from _heading_problems(cell)
        if cell.language == "zh":
            continue
        if cell.kind == "markdown" and "essay" not in cell.attributes and HEADING.search(cell.source):
            if heading is not None:
                yield (
                    heading,
                    say(
                        "a heading '## …' without an answer or essay below it; a task has one heading and one answer",
                        "标题“## ……”下面没有答案或书面题；一道题一个标题、一个答案",
                    ),
                )
            heading = cell.line
        for role in ("answer", "test", "essay"):
            if role not in cell.attributes:
                continue
            identifier = str(cell.attributes[role])
            if not re.fullmatch(r"[a-z][a-z0-9_]*", identifier):
                yield (
                    cell.line,
                    say(
                        f"{role} id {identifier!r}; allowed: small letters, digits and _",
                        f"{role} 的名称 {identifier!r} 不行；可用：小写字母、数字和 _",
                    ),
                )
            key = f"test_{identifier}" if role == "test" else identifier
            if key in seen:
                yield (
                    cell.line,
                    say(
                        f"duplicate id {identifier!r}, first used in line {seen[key]}",
                        f"名称 {identifier!r} 重复，第 {seen[key]} 行已经用过",
                    ),
                )
            seen[key] = cell.line
            if role != "test":
                if heading is None:
                    yield (
                        cell.line,
                        say(
                            f"{role} {identifier!r} without a heading '## …' of its own above it",
                            f"{role} {identifier!r} 上面没有自己的标题“## ……”",
                        ),
                    )
                heading = None
        if "answer" in cell.attributes:
            answers[str(cell.attributes["answer"])] = cell.line
            if "BEGIN SOLUTION" not in cell.source:
                yield (
                    cell.line,
                    say(
                        "answer cell without ### BEGIN SOLUTION … ### END SOLUTION",
                        "答案单元格里没有 ### BEGIN SOLUTION …… ### END SOLUTION",
                    ),
                )
        if "test" in cell.attributes:
            task = str(cell.attributes.get("of", cell.attributes["test"]))
            tests.append((task, cell.line))
            if "BEGIN HIDDEN TESTS" in cell.source or not cell.attributes.get("points"):
                hidden.add(task)
            yield from _written_by_the_build(cell)
            if not isinstance(cell.attributes.get("section"), int):
                yield (
                    cell.line,
                    say(
                        "test without the section to reread; write for instance section=2",
                        "检查没有写明要重读哪一节；例如 section=2",
                    ),
                )
        if "test" in cell.attributes or "essay" in cell.attributes:
            points = cell.attributes.get("points")
            if not isinstance(points, int | float) or isinstance(points, bool) or points < 0:
                yield (
                    cell.line,
                    say(
                        "test or essay without points; write for instance points=3",
                        "检查或书面题没有写分数；例如 points=3",
                    ),
                )
            else:
                total += points
    if heading is not None:
        yield (
            heading,
            say(
                "a heading '## …' without an answer or essay below it; a task has one heading and one answer",
                "标题“## ……”下面没有答案或书面题；一道题一个标题、一个答案",
            ),
        )
    tested = {answer for answer, _ in tests}
    for answer, line in answers.items():
        if answer not in tested:
            yield (
                line,
                say(
                    f'answer {answer!r} has no test; add a cell # %% test="{answer}" points=… section=…',
                    f'答案 {answer!r} 没有检查；请加一个单元格 # %% test="{answer}" points=… section=…',
                ),
            )
        elif answer not in hidden:
            yield (
                line,
                say(
                    f"task {answer!r} has no hidden tests; add ### BEGIN HIDDEN TESTS … ### END HIDDEN TESTS to a test",
                    f"题目 {answer!r} 没有隐藏的检查；请在检查里加上 ### BEGIN HIDDEN TESTS …… ### END HIDDEN TESTS",
                ),
            )
    for answer, line in tests:
        if answer not in answers:
            yield (
                line,
                say(f"test of {answer!r}, but there is no such answer", f"要检查 {answer!r}，但没有这个答案"),
            )
    if isinstance(header.get("points"), int) and total != header["points"]:
        yield (
            1,
            say(
                f"the tasks add up to {total:g} points, the header says {header['points']}",
                f"各题合计 {total:g} 分，稿头写的是 {header['points']} 分",
            ),
        )


def _written_by_the_build(cell):
    for offset, text in enumerate(cell.source.splitlines(), 1):
        if re.match(r"task = check\.Task\(|task\.hide\(\)|task\.passed\(\)", text):
            yield (
                cell.line + offset,
                say(
                    f"{text.split('(')[0]}(…) is written by the build; leave the line out",
                    f"{text.split('(')[0]}(…) 由程序生成，请去掉这一行",
                ),
            )


def _teaching_problems(cells):
    roles = ("part", "verdict", "misconception")
    plans = 0
    for cell in cells:
        if cell.language != "en":
            continue
        named = [role for role in roles if role in cell.attributes]
        if len(named) != 1:
            yield (
                cell.line,
                say(
                    'a cell of teaching.py is one of part="plan", verdict="A13", misconception="task"',
                    'teaching.py 的单元格要写 part="plan"、verdict="A13"、misconception="题目名" 之一',
                ),
            )
        plans += named == ["part"]
    for cell in cells:
        own = _role_of_pair(cells, cell)
        if own == "part" and len(plan(cell.source)) != 3:
            yield (
                cell.line,
                say(
                    "a plan is three lines '- …': what this lesson is in 2, 6 and 12 weeks ('- –' for not at all)",
                    "plan 要写三行“- ……”：这一课在两周、六周、十二周的安排里各放在哪里（不上就写“- –”）",
                ),
            )
        if own == "misconception" and len(cell.source.split("\n\n")) != 2:
            yield (
                cell.line,
                say(
                    "a misconception is two paragraphs: what students do, what helps",
                    "misconception 要写两段：学生会怎么做，怎么帮",
                ),
            )
    if plans != 1:
        yield (
            1,
            say(
                f'{plans} cells with part="plan"; one is needed',
                f'part="plan" 的单元格有 {plans} 个；应有一个',
            ),
        )


def _role_of_pair(cells, cell):
    twin = cell if cell.language == "en" else cells[max(0, cells.index(cell) - 1)]
    return next((role for role in ("part", "verdict", "misconception") if role in twin.attributes), None)


def plan(source):
    """Return the lines of a plan.

    Examples
    --------
    >>> plan("- –\\n- week 2\\n- weeks 3 and 4: all of it")
    ['–', 'week 2', 'weeks 3 and 4: all of it']
    """
    return [line[2:].strip() for line in source.splitlines() if line.startswith("- ")]


def _teaching_against(found):
    """Yield what teaching.py says about things that are not there."""
    teaching, place = found["teaching"], _short(found["teaching"].path)
    tasks = [task.name for task in found["exercise"].tasks]
    for cell in teaching.with_attribute("misconception"):
        for task in cell.ids("misconception"):
            if task not in tasks:
                yield f"{place}:{cell.line}: " + say(
                    f"exercise.py has no task {task!r}; it has: {', '.join(tasks)}",
                    f"exercise.py 里没有题目 {task!r}；有：{'、'.join(tasks)}",
                )


def _inherit(cells):
    before = None
    for cell in cells:
        if cell.language == "zh":
            cell = Cell(cell.kind, cell.source, {**before.attributes, **cell.attributes}, cell.line)
        yield cell
        before = cell
