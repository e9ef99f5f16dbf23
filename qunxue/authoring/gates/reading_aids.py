"""Reading aids: a lesson can be read with a screen reader, without colour, in small steps, in the time stated.

Every chart has words and a table; heading levels do not jump; links say where they lead and lead there;
pictures have words; colours keep their contrast, also for colour-blind eyes; cells stay small; the minutes
stated agree with the words, explorers and tasks.
"""

import itertools
import json
import os
import re
import warnings
from pathlib import Path, PurePosixPath

from qunxue.authoring import checkout, landing, verdicts
from qunxue.authoring.gates import displayed, prose
from qunxue.authoring.gates.course import Finding, Verdict
from qunxue.authoring.memory import Memory, fingerprint, imported
from qunxue.authoring.notebooks import STARTER, edition_code
from qunxue.language import current, say

#: Lines of code a reader has to take in at once: in a lesson, and in the code a task starts from.
LINES = {"lessons": 10, "exercises": 16}
#: Words of an English cell and characters of a Chinese one; a task holds context, names, example and hint.
WORDS = {"lessons": 120, "exercises": 210}
CHARACTERS = {"lessons": 210, "exercises": 340}
#: WCAG 2.2: text 4.5 to 1, parts of pictures 3 to 1.
TEXT_CONTRAST, MARK_CONTRAST = 4.5, 3.0
#: Least distance of two colours in CAM02-UCS, for any of the three kinds of colour blindness. 10 is plainly
#: different side by side; lines and points differ by dash and shape as well.
DISTANCE = 8.0
#: Minutes: words a minute of technical text, and what each thing to do takes.
WORDS_A_MINUTE = 150
MINUTES = {
    "code": 0.5,
    "explorer": 4,
    "activity": 2,
    "predict": 1,
    "quiz": 6,
    "first task": 2,
    "task": 7,
    "drill": 1.5,  # a line without points
    "essay": 15,
}
VAGUE = re.compile(
    r"(?:click )?here|this|link|this link|more|read more|page|this page|这里|此处|点这里|点击这里|链接|这个链接|更多|本页",
    re.IGNORECASE,
)


def check(course):
    """Look at everything a reader meets.

    Parameters
    ----------
    course : Course

    Returns
    -------
    Verdict
    """
    findings, charts, explorers = [], 0, 0
    for name, notebook in course.built.items():
        if name.startswith("solutions/"):
            continue
        findings += headings(name, notebook)
        findings += links(name, notebook, course)
        findings += pictures(name, notebook)
    for each in course.manuscripts:
        findings += sizes(each, course)
        findings += minutes(each, course)
    memory = Memory(course.root, "reading_aids")
    for each in course.lesson_manuscripts:
        key = "displayed " + _fingerprint(course, each)
        shown = memory.recall(key, lambda each=each: _displayed(each, course), keep=_without_errors)
        count, more = views(each, shown, course)
        charts += count[0]
        explorers += count[1]
        findings += more
    if course.lessons is None:
        findings += colours(course)
    return Verdict(
        say(
            f"{charts} charts and {explorers} explorers shown, {len(course.built)} notebooks read",
            f"显示了 {charts} 张图、{explorers} 个面板，读了 {len(course.built)} 个笔记本",
        ),
        findings,
    )


# ---- structure --------------------------------------------------------------------------------


def headings(name, notebook):
    """Yield jumps of heading levels, a title that is missing or doubled.

    Parameters
    ----------
    name : str
    notebook : NotebookNode

    Yields
    ------
    Finding
    """
    level, titles = 0, 0
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type != "markdown":
            continue
        place = say(f"{name} cell {number}", f"{name} 单元格 {number}")
        for marks, text in prose.HEADING.findall(re.sub(r"```.*?```", "", cell.source, flags=re.DOTALL)):
            if len(marks) > level + 1:
                problem = say(
                    f"heading level jumps from {level} to {len(marks)}",
                    f"标题从 {level} 级跳到 {len(marks)} 级",
                )
                yield Finding(place, problem, text)
            level = len(marks)
            titles += level == 1
    if titles != 1:
        yield Finding(
            name, say(f"has {titles} titles (#); it needs one", f"有 {titles} 个一级标题；应有一个")
        )


def links(name, notebook, course):
    """Yield links whose text does not say where they lead, and links that lead nowhere.

    Parameters
    ----------
    name : str
    notebook : NotebookNode
    course : Course

    Yields
    ------
    Finding
    """
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type != "markdown":
            continue
        place = say(f"{name} cell {number}", f"{name} 单元格 {number}")
        for picture, text, target in prose.LINK.findall(cell.source):
            if picture:
                continue
            bare = re.sub(r"[*_`\s]+", " ", text).strip()
            if VAGUE.fullmatch(bare) or re.match(r"https?://", bare) or len(bare) < 2:
                yield Finding(
                    place,
                    say("a link text that does not say where it leads", "链接文字没有说明通向哪里"),
                    text,
                )
            if not re.match(r"[a-z]+:|#", target):
                path = os.path.normpath(PurePosixPath(name).parent / target.split("#")[0])
                made = (
                    path in landing.NOTEBOOKS.values()
                    or (course.root / path).exists()
                    or path in course.built
                )
                if not made:
                    yield Finding(
                        place, say("a link to a file that is not there", "链接的文件不存在"), target
                    )


def pictures(name, notebook):
    """Yield pictures without a text alternative.

    Parameters
    ----------
    name : str
    notebook : NotebookNode

    Yields
    ------
    Finding
    """
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type != "markdown":
            continue
        place = say(f"{name} cell {number}", f"{name} 单元格 {number}")
        for picture, text, target in prose.LINK.findall(cell.source):
            if picture and len(text.strip()) < 5:
                yield Finding(place, say("a picture without a text alternative", "图片没有替代文字"), target)
        for tag in re.findall(r"<(?:img|svg)\b[^>]*>", cell.source):
            if not re.search(r"""(?:alt|aria-label)=["'][^"']{5,}""", tag):
                yield Finding(place, say("a picture without a text alternative", "图片没有替代文字"), tag)


def sizes(each, course):
    """Yield cells that are longer than a reader can take in at once.

    Parameters
    ----------
    each : Manuscript
    course : Course

    Yields
    ------
    Finding
    """
    for cell in each.cells:
        place = course.place(each.path, cell.line)
        if cell.kind == "code":
            unread = cell.attributes.get("only") or cell.activity
            if unread or "test" in cell.attributes or "setup" in cell.attributes:
                continue
            lines = code_lines(cell)
            if lines > LINES[each.kind]:
                problem = say(
                    f"{lines} lines of code; at most {LINES[each.kind]}",
                    f"代码 {lines} 行；最多 {LINES[each.kind]} 行",
                )
                yield Finding(place, problem, cell.source.splitlines()[0])
            continue
        if "essay" in cell.attributes:
            continue
        text = "\n".join(line for line in cell.source.splitlines() if not line.startswith("|"))
        if verdicts.formed(cell):  # its five answers are folded away
            text = "\n\n".join(verdicts.parts(text, cell.language)[:2])
        words = count_words(text, cell.language)
        most = (WORDS if cell.language == "en" else CHARACTERS)[each.kind]
        if words > most:
            unit = say("words", "词") if cell.language == "en" else say("characters", "字")
            problem = say(
                f"{words} {unit} in one cell; at most {most}",
                f"一个单元格 {words} {unit}；最多 {most} {unit}",
            )
            yield Finding(place, problem, next(line for line in text.splitlines() if line.strip()))


def code_lines(cell):
    """Return how many lines of code a reader sees of a manuscript's cell: of a task, what it starts from."""
    if "answer" in cell.attributes:
        lines = [line for line in cell.source.splitlines() if line.startswith(STARTER.strip())]
    else:
        lines = edition_code(cell.source, "en").splitlines()
    return sum(1 for line in lines if line.strip())


def count_words(text, language):
    """Return the words of English or the characters of Chinese in prose.

    Examples
    --------
    >>> count_words("Two words", "en"), count_words("四个汉字 and", "zh")
    (2, 4)
    """
    plain = prose.bare(text)
    return len(re.findall(r"[A-Za-z0-9][\w'’.,-]*" if language == "en" else f"[{prose.HAN}]", plain))


def minutes(each, course):
    """Yield a finding if the minutes stated are far from what words and things to do suggest.

    Parameters
    ----------
    each : Manuscript
    course : Course

    Yields
    ------
    Finding
    """
    stated, estimate = each.header["minutes"], estimated_minutes(each)
    fits = 0.6 * estimate <= stated <= 1.8 * estimate or abs(stated - estimate) <= 15
    if not fits:
        problem = say(
            f"{stated} minutes are stated; words, explorers and tasks suggest about {estimate:.0f}",
            f"写的是 {stated} 分钟；按字数、面板和题目估计约 {estimate:.0f} 分钟",
        )
        yield Finding(course.place(each.path), problem)


def estimated_minutes(each):
    """Return how many minutes a manuscript takes to read and do.

    Parameters
    ----------
    each : Manuscript

    Returns
    -------
    float
    """
    words = sum(count_words(cell.source, "en") for cell in each.cells if cell.language == "en")
    total = words / WORDS_A_MINUTE
    for unit in each.units:
        cell = unit[0]
        if cell.attributes.get("box") == "predict":
            total += MINUTES["predict"]
        elif cell.kind == "code" and each.kind == "lessons" and not cell.attributes.get("only"):
            kind = "explorer" if cell.explorer else "activity" if cell.activity else "code"
            total += MINUTES[kind]
    tasks = [task for task in each.tasks if not task.by_hand] if each.kind == "exercises" else []
    drills = sum(1 for task in tasks if not task.points)
    if tasks:
        total += MINUTES["first task"] + MINUTES["drill"] * drills
        total += MINUTES["task"] * max(0, len(tasks) - 1 - drills)
    total += MINUTES["essay"] * len(each.with_attribute("essay"))
    return total + (MINUTES["quiz"] if each.header.get("quiz") else 0)


# ---- what is shown ----------------------------------------------------------------------------


def _fingerprint(course, each):
    # what its code imports counts, what the first line of every notebook chooses, and how we look
    code = "\n".join(cell.source for cell in each.cells if cell.kind == "code")
    always = (course.root / "qunxue/__init__.py", course.root / "qunxue/charts/__init__.py")
    texts = [code, current(), str(checkout.root()), *_tables(course.root, code)]
    return fingerprint(
        course.root, *imported(course.root, code), *always, Path(displayed.__file__), texts=texts
    )


def _tables(root, code):
    """Return the descriptors and digests of the tables that a lesson may load."""
    try:
        package = json.loads((root / "datasets/datapackage.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    # every verdict of the course stands in one table, which few lessons load
    judged = "claims" in code or "judge(" in code
    return [
        json.dumps(resource) for resource in package["resources"] if judged or resource["name"] != "claims"
    ]


def _without_errors(shown):
    return not any("error" in output for output in itertools.chain(*shown))


def _displayed(each, course):
    # imported here, before the fork, so that every lesson's process starts with them
    import altair  # noqa: F401
    import networkx  # noqa: F401

    from qunxue import charts  # noqa: F401

    sources = [cell.source for cell in each.cells if cell.kind == "code"]
    return displayed.outputs(sources, course.root)


def views(each, shown, course):
    """Return the number of charts and explorers a lesson shows, and those without words or table.

    Parameters
    ----------
    each : Manuscript
    shown : list of list of dict
        As `displayed.outputs` returns it.
    course : Course

    Returns
    -------
    ((int, int), list of Finding)
    """
    cells = [cell for cell in each.cells if cell.kind == "code"]
    charts = explorers = 0
    findings = []
    for number, outputs in enumerate(shown):
        place = course.place(each.path, cells[number].line if number < len(cells) else None)
        for output in outputs:
            if "error" in output:
                findings.append(
                    Finding(place, say("the cell stops with an error", "单元格运行出错"), output["error"])
                )
            if "words" in output:
                charts += 1
                if output["automatic"]:
                    problem = say(
                        "a chart without words of its own; show it with charts.describe(chart, say(…))",
                        "图表没有自己的替代文字；请用 charts.describe(chart, say(…)) 显示",
                    )
                    findings.append(Finding(place, problem, output["words"] or cells[number].source))
                nearby = itertools.chain(*shown[max(0, number - 1) : number + 2])
                if not any("table" in other for other in nearby):
                    problem = say(
                        "a chart whose numbers stand in no table beside it; add charts.table(…) to this cell or a neighbour",
                        "图表旁边没有数据表；请在这个单元格或相邻单元格加上 charts.table(…)",
                    )
                    findings.append(Finding(place, problem, cells[number].source))
            if output.get("widget") and cells[number].explorer:
                explorers += 1
                findings += explorer_findings(place, output, cells[number].source)
    return (charts, explorers), findings


def explorer_findings(place, output, source):
    """Yield what an explorer lacks for those who cannot see its chart: a table button, a sentence.

    Parameters
    ----------
    place : str
        Where its cell stands.
    output : dict
        What its cell displays, with ``texts``, every text of the widget.
    source : str
        The cell's code.

    Yields
    ------
    Finding
    """
    texts = " ".join(output["texts"])
    if not re.search(r"\b[Tt]able\b|数据表|表格", texts):
        yield Finding(
            place,
            say("an explorer without a button that shows its numbers as a table", "面板没有显示数据表的按钮"),
            source,
        )
    if not any(len(text) > 40 for text in output["texts"]):
        yield Finding(
            place,
            say("an explorer without a sentence that reads its chart", "面板没有一句话读出图表"),
            source,
        )


# ---- colours ----------------------------------------------------------------------------------


def colours(course):
    """Yield colours of the theme that lack contrast or merge for a colour-blind reader.

    A colour in a manuscript or an explorer that is meant to be faint says why in a comment on its line,
    ``# contrast: nodes are outlined``.

    Parameters
    ----------
    course : Course

    Yields
    ------
    Finding
    """
    from qunxue import charts

    for name in ("INK", "FAINT"):
        yield from contrast_findings(f"qunxue/charts/look.py {name}", getattr(charts, name), TEXT_CONTRAST)
    for position, colour in enumerate(charts.PALETTE):
        yield from contrast_findings(f"qunxue/charts/look.py PALETTE[{position}]", colour, MARK_CONTRAST)
    yield from merged("qunxue/charts/look.py PALETTE", charts.PALETTE)
    for path in sorted((course.root / "manuscript").rglob("*.py")) + sorted(
        (course.root / "qunxue/explorers").glob("*.py")
    ):
        text = path.read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(), 1):
            if "# contrast:" in line:  # the line gives the reason, such as an outline
                continue
            for colour in re.findall(r"""["'](#[0-9a-fA-F]{6})["']""", line):
                yield from contrast_findings(course.place(path, number), colour, MARK_CONTRAST)


def contrast_findings(place, colour, least):
    """Yield a finding if a colour on white has less contrast than it needs.

    Parameters
    ----------
    place : str
        Where the colour stands.
    colour : str
        As ``"#767676"``.
    least : float
        The contrast it needs, 1 to 21.

    Yields
    ------
    Finding
    """
    found = contrast(colour, "#ffffff")
    if found < least:
        problem = say(
            f"contrast against white is {found:.1f}, less than {least}",
            f"与白色的对比度为 {found:.1f}，低于 {least}",
        )
        yield Finding(place, problem, colour)


def contrast(one, other):
    """Return the contrast of two colours after WCAG 2.2, from 1 to 21.

    Parameters
    ----------
    one, other : str
        ``"#rrggbb"``.

    Returns
    -------
    float

    References
    ----------
    Web Content Accessibility Guidelines 2.2, W3C Recommendation 2023, definitions of contrast ratio and
    relative luminance.

    Examples
    --------
    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour):
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def merged(place, palette):
    """Yield pairs of colours that a colour-blind reader can hardly tell apart.

    Parameters
    ----------
    place : str
        Where the palette is defined.
    palette : sequence of str
        ``"#rrggbb"``.

    Yields
    ------
    Finding

    Notes
    -----
    Colour vision is simulated after Machado, Oliveira and Fernandes (2009) at full severity, and distances are
    taken in CAM02-UCS, both by the library colorspacious.
    """
    import numpy

    with warnings.catch_warnings():
        # its docstrings hold backslashes that newer Pythons warn of
        warnings.simplefilter("ignore")
        import colorspacious

    rgb = (
        numpy.array([[int(colour[start : start + 2], 16) for start in (1, 3, 5)] for colour in palette]) / 255
    )
    for kind in (None, "protanomaly", "deuteranomaly", "tritanomaly"):
        seen = rgb
        if kind:
            space = {"name": "sRGB1+CVD", "cvd_type": kind, "severity": 100}
            seen = numpy.clip(colorspacious.cspace_convert(rgb, space, "sRGB1"), 0, 1)
        for one, other in itertools.combinations(range(len(palette)), 2):
            distance = colorspacious.deltaE(seen[one], seen[other], input_space="sRGB1")
            if distance < DISTANCE:
                who = kind or say("everybody", "所有人")
                problem = say(
                    f"two colours are only {distance:.1f} apart for {who}; at least {DISTANCE:g}",
                    f"对 {who}，两种颜色只相差 {distance:.1f}；至少要 {DISTANCE:g}",
                )
                yield Finding(place, problem, f"{palette[one]} {palette[other]}")
