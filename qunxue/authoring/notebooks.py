"""Turn a manuscript into the notebook of one language: a lesson, or the instructor version of an exercise."""

import ast
import hashlib
import itertools
import re
import textwrap

import nbformat

from qunxue.authoring import essays, verdicts
from qunxue.language import LANGUAGES

HEADING = re.compile(r"^## +(.*?) *$", re.MULTILINE)
WORDS = {
    "en": {
        "time": "Time",
        "minutes": "minutes",
        "before": "Before you start",
        "objectives": "After this lesson you can",
        "competence": "DigComp",
        "takeaways": "What you take away",
        "quiz": "Check yourself",
        "quiz_how": "Five questions, no marks. Choose, then open your choice to see whether it holds and why.",
        "right": "Right.",
        "wrong": "Not this one.",
        "terms": "Words of this lesson",
        "term_columns": "| English | 中文 | Pinyin | Meaning |",
        "references": "Where the figures come from",
        "essays": "The essays that this lesson reads",
        "exercise": "To the exercise",
        "lesson": "Back to the lesson",
        "other": "本页中文版",
        "all": "All lessons",
        "points": "points",
        "task": "Task {number}. {title} ({points})",
        "point": "1 point",
        "read": "{points}, read by a person",
        "tasks": "tasks",
        "marked": "checked by the computer",
        "by_hand": "written task read by a person",
        "more_checks": ". The checks you see try form and examples; others follow when it is marked",
        "predict": "Predict first",
        "valid-when": "Valid when?",
        "ethics": "Think about it",
        "verdict": "Verdict on",
        "evidence": "evidence",
        "judged": "The course's verdict: {claim}",
        "five": "Five questions asked of every verdict",
        "asked_quantity": "Is the same quantity measured that the claim speaks of?",
        "asked_unit": "In the same unit?",
        "asked_time": "At the same time?",
        "asked_people": "Among the same people?",
        "asked_could_fail": "Could it have come out otherwise?",
        "supported": "supported",
        "not-supported": "not supported",
        "partly": "partly supported",
        "refuted": "refuted",
        "untested": "untested",
        "and": " and ",
        "colon": ": ",
    },
    "zh": {
        "time": "用时",
        "minutes": "分钟",
        "before": "开始之前",
        "objectives": "学完这一课，你能够",
        "competence": "DigComp",
        "takeaways": "带走什么",
        "quiz": "自己测一测",
        "quiz_how": "五道题，不计分。先选，再点开你的选项，看看对不对、为什么。",
        "right": "对。",
        "wrong": "不对。",
        "terms": "本课术语",
        "term_columns": "| 英文 | 中文 | 拼音 | 含义 |",
        "references": "数字的出处",
        "essays": "本课读的材料",
        "exercise": "去做练习",
        "lesson": "回到课文",
        "other": "This page in English",
        "all": "全部课程",
        "points": "分",
        "task": "第 {number} 题 {title}（{points}）",
        "point": "1 分",
        "read": "{points}，由老师批阅",
        "tasks": "道题",
        "marked": "由程序检查",
        "by_hand": "的书面题由老师批阅",
        "more_checks": "。看得见的检查只验格式和例子，批改时还会换别的数据再查",
        "predict": "先猜一猜",
        "valid-when": "何时有效？",
        "ethics": "想一想",
        "verdict": "结论",
        "evidence": "依据",
        "judged": "课程的结论：{claim}",
        "five": "每个结论都要回答的五个问题",
        "asked_quantity": "量的是说法里说的那件事吗？",
        "asked_unit": "单位相同吗？",
        "asked_time": "时间相同吗？",
        "asked_people": "说的是同一群人吗？",
        "asked_could_fail": "结果有可能不是这样吗？",
        "supported": "成立",
        "not-supported": "证据不支持",
        "partly": "部分成立",
        "refuted": "不成立",
        "untested": "尚未检验",
        "and": "、",
        "colon": "：",
    },
}
BOX_STYLES = {
    "predict": "alert-info",
    "valid-when": "alert-warning",
    "ethics": "alert-warning",
    "verdict": "alert-success",
}
JUDGE = 'from qunxue.explorers import activities\n\nactivities.judge("{concept}")'
STARTER = "#| "
HAN = "\u4e00-\u9fff"
STOPS = "\u3001\u3002\uff0c\uff1a\uff1b\uff1f\uff01"
FULL_WIDTH = "\u3001\u3002\uff0c\uff1a\uff1b\uff1f\uff01\uff08\uff09\u201c\u201d\u300a\u300b\u2026"


def edition_code(source, language):
    """Return code as one edition shows it.

    Parameters
    ----------
    source : str
        Python code of a manuscript.
    language : {"en", "zh"}

    Returns
    -------
    str
        ``say("Share", "份额")`` has become the literal of the edition; of the comment lines
        that begin with ``# en:`` or ``# zh:`` those of the edition are kept, without the mark.

    Examples
    --------
    >>> edition_code('# en: a share\\n# zh: 份额\\nprint(say("Share", "份额"))', "zh")
    '# 份额\\nprint("份额")'
    """
    lines = []
    for line in source.split("\n"):
        marked = re.match(r"(\s*(?:#\| )?\s*)# (en|zh): ?(.*)", line)
        if marked and marked[2] != language:
            continue
        lines.append(f"{marked[1]}# {marked[3]}" if marked else line)
    return _choose_literals("\n".join(lines), language)


def _choose_literals(source, language):
    encoded = source.encode()
    starts = [0]
    for line in encoded.split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)
    calls = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say"
    ]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset), reverse=True):
        chosen = call.args[LANGUAGES.index(language)]
        begin, end = (
            starts[call.lineno - 1] + call.col_offset,
            starts[call.end_lineno - 1] + call.end_col_offset,
        )
        literal = ast.get_source_segment(source, chosen)
        if "\n" in literal:
            literal = f"({literal})"
        encoded = encoded[:begin] + literal.encode() + encoded[end:]
    return encoded.decode()


def joined(text):
    """Return Chinese Markdown without the blanks that line breaks would leave between characters.

    Parameters
    ----------
    text : str

    Returns
    -------
    str
        Code fences are left alone; between Han and Latin the break stays, which reads as a space.

    Examples
    --------
    >>> joined("先抢好，\\n还是后抢好？\\n用 Python 算。")
    '先抢好，还是后抢好？用 Python 算。'
    >>> joined("先问：\\n1. 敢不敢公开？\\n2. 还管不管用？") == "先问：\\n1. 敢不敢公开？\\n2. 还管不管用？"
    True
    >>> joined("不是这一项。 18 美分下一轮只带出 3.24 美分。")
    '不是这一项。18 美分下一轮只带出 3.24 美分。'
    >>> joined("*就该*截图。**问题：**差别在哪里？")
    '*就该*截图。**问题**：差别在哪里？'
    """
    parts = text.split("```")
    for position in range(0, len(parts), 2):
        part = re.sub(rf"(?<=[{HAN}{FULL_WIDTH}]) ?\n(?=[{HAN}{FULL_WIDTH}]|\*+\S)", "", parts[position])
        part = re.sub(rf"(?<=[{FULL_WIDTH}*]) ?\n(?=[{HAN}])", "", part)
        part = re.sub(
            rf"(?<=[{FULL_WIDTH}]) ?\n(?!\d+[.)] )(?=[\w`])|(?<=[\w`]) ?\n(?=[{FULL_WIDTH}])", "", part
        )
        part = re.sub(rf"(?<=[{FULL_WIDTH}]) +(?=[{HAN}])|(?<=[{STOPS}]) +(?=[\w`])", "", part)
        # Markdown does not close an emphasis between a full stop and a Han character: let the stop follow it.
        # Whole spans are consumed one after the other, so that no closing sign is taken for an opening one.
        parts[position] = re.sub(r"(\*+)([^*\n]+?)\1(?=[^\s*])|(\*+)[^*\n]+?\3", _stop_outside, part)
    return "```".join(parts)


def _stop_outside(span):
    if not span[1]:
        return span[0]
    text = span[2].rstrip("，。：；！？、")
    return f"{span[1]}{text}{span[1]}{span[2][len(text) :]}"


def lesson(manuscript, language):
    """Return the notebook of a lesson in one language.

    Parameters
    ----------
    manuscript : Manuscript
        Of kind ``"lessons"``.
    language : {"en", "zh"}

    Returns
    -------
    NotebookNode
    """
    cells = [
        _markdown(text, key=f"opening {part}")
        for part, text in enumerate(_lesson_opening(manuscript, language))
    ]
    cells += _body(manuscript, language)
    cells += [
        _markdown(text, key=f"closing {part}") for part, text in enumerate(_closing(manuscript, language))
    ]
    return _notebook(cells, manuscript, language)


def solution(manuscript, language):
    """Return the instructor version of an exercise in one language: nbgrader's source notebook.

    Parameters
    ----------
    manuscript : Manuscript
        Of kind ``"exercises"``.
    language : {"en", "zh"}

    Returns
    -------
    NotebookNode
    """
    cells = [_markdown(_exercise_opening(manuscript, language), key="opening")]
    return _notebook(cells + _body(manuscript, language), manuscript, language)


def _body(manuscript, language):
    cells, sections, tasks = [], itertools.count(1), iter(manuscript.tasks)
    by_name = {task.name: task for task in manuscript.tasks}
    for cell, twin in manuscript.edition(language):
        if cell.attributes.get("only") == "source":
            continue
        if verdicts.formed(twin):
            concept = twin.attributes["verdict"]
            source = JUDGE.format(concept=concept)
            cells.append(nbformat.v4.new_code_cell(source, id=_cell_id(f"judge {concept}")))
        if cell.kind == "markdown":
            text = cell.source
            if "essay" not in cell.attributes:
                lead = _section if manuscript.kind == "lessons" else _task
                counted = sections if manuscript.kind == "lessons" else tasks
                text = HEADING.sub(
                    lambda found, lead=lead, counted=counted: lead(counted, found[1], language), text
                )
            built = _markdown(_dressed(cell, text, language), key=twin.source)
            if "essay" in cell.attributes:
                _grading(built, cell.attributes["essay"], grade=True, solution=True, points=cell.points)
                _about(built, by_name[cell.attributes["essay"]])
        else:
            source = cell.source if "setup" in cell.attributes else edition_code(cell.source, language)
            if "test" in cell.attributes:
                task = by_name[str(cell.attributes.get("of", cell.attributes["test"]))]
                source = checked(manuscript, cell)
            built = nbformat.v4.new_code_cell(source, id=_cell_id(twin.source))
            if cell.activity:
                # its lines hold the texts of the activity, right answers among them; nobody reads them as code
                built.metadata["jupyter"] = {"source_hidden": True}
            if "setup" in cell.attributes:
                _grading(built, "setup", locked=True)
            elif "answer" in cell.attributes:
                _grading(built, cell.attributes["answer"], solution=True)
                _about(built, by_name[str(cell.attributes["answer"])])
            elif "test" in cell.attributes:
                _grading(
                    built, f"test_{cell.attributes['test']}", grade=True, locked=True, points=cell.points
                )
                _about(built, task)
        cells.append(built)
    return cells


def _section(counted, title, language):
    return f"## {next(counted)}. {title}"


def _task(counted, title, language):
    task, words = next(counted), WORDS[language]
    points = words["point"] if task.points == 1 else f"{task.points:g} {words['points']}"
    if task.by_hand:
        points = words["read"].format(points=points)
    return "## " + words["task"].format(number=task.number, title=title, points=points)


def checked(manuscript, cell):
    """Return a test cell as graders run it: with its task, the reference that it names, and messages that tell no answer.

    Parameters
    ----------
    manuscript : Manuscript
    cell : Cell
        One with ``test=``. Where its hidden tests speak of ``reference``, the function of the task's name is taken
        from the solution; where they speak of ``inputs``, it is imported.

    Returns
    -------
    str
        The same in both editions, as graders read either with one set of tests.
    """
    name = str(cell.attributes.get("of", cell.attributes["test"]))
    (task,) = [task for task in manuscript.tasks if task.name == name]
    begin = "### BEGIN HIDDEN TESTS"
    hidden = cell.source.partition(begin)[2]
    lines = [begin, "task.hide()"]
    if re.search(r"\binputs\.", hidden):
        lines.append("from qunxue.check import inputs")
    if re.search(r"\breference\b", hidden):
        lines.append(_reference(manuscript, name))
    body = cell.source.replace(begin, "\n".join(lines))
    section = cell.attributes["section"]
    opening = (
        f'task = check.Task("{name}", number={task.number}, lesson="{manuscript.number}", section={section})'
    )
    return f"{opening}\n{body}\ntask.passed()"


def _reference(manuscript, name):
    """Return code that makes ``reference`` from a task's solution, whose other names stay out of the student's way."""
    (answer,) = [cell for cell in manuscript.with_attribute("answer") if cell.attributes["answer"] == name]
    solution = re.search(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", answer.source, re.DOTALL)[1]
    return f"def reference():\n{textwrap.indent(solution.rstrip(), '    ')}\n    return {name}\nreference = reference()"


def _about(cell, task):
    """Note in a cell which task it belongs to, for reports and progress, in both languages."""
    points = int(task.points) if task.points == int(task.points) else task.points
    cell.metadata["qunxue"] = {
        "task": task.name,
        "number": task.number,
        "title": dict(task.title),
        "points": points,
        "section": task.section,
    }


def _grading(cell, identifier, grade=False, locked=False, solution=False, points=None):
    cell.metadata["nbgrader"] = {
        "grade": grade,
        "grade_id": identifier,
        "locked": locked,
        "schema_version": 3,
        "solution": solution,
        "task": False,
    }
    if points is not None:
        cell.metadata["nbgrader"]["points"] = int(points) if points == int(points) else points
    cell.id = identifier.replace("_", "-")


def _dressed(cell, text, language):
    words = WORDS[language]
    if verdicts.formed(cell):
        return _folded(cell, text, language)
    if "verdict" in cell.attributes:
        lead = f"{words['verdict']} {words['and'].join(cell.ids('verdict'))}{words['colon']}{words[cell.attributes['rating']]}"
        if cell.ids("evidence"):
            evidence = words["and"].join(cell.ids("evidence"))
            lead += (
                f" ({words['evidence']} {evidence})"
                if language == "en"
                else f"（{words['evidence']} {evidence}）"
            )
        return _box("verdict", lead, text)
    if "box" in cell.attributes:
        return _box(cell.attributes["box"], words[cell.attributes["box"]], text)
    return text


def _folded(cell, text, language):
    """Return a verdict box as a student meets it: closed until they have judged for themselves."""
    words = WORDS[language]
    claim, reason, answers = verdicts.parts(text, language)
    asked = "\n".join(f"- **{words[f'asked_{name}']}** {answer}" for name, answer in answers.items())
    year = cell.attributes["year"].replace("-", "–")
    codes = f"{words['evidence']} {words['and'].join(cell.ids('evidence'))}" if cell.ids("evidence") else ""
    small = (" · " if codes else "").join([cell.attributes["verdict"], codes])
    rating = words[cell.attributes["rating"]]
    label = f"{rating[0].upper()}{rating[1:]} ({year})." if language == "en" else f"{rating}（{year} 年）。"
    return (
        f'<div class="alert alert-block {BOX_STYLES["verdict"]}">\n\n'
        f"<details><summary><b>{words['judged'].format(claim=claim)}</b></summary>\n\n**{label}** {reason}\n\n"
        f"<details><summary>{words['five']}</summary>\n\n{asked}\n\n</details>\n\n"
        f"<small>{small}</small>\n\n</details>\n\n</div>"
    )


def _box(style, title, text):
    return f'<div class="alert alert-block {BOX_STYLES[style]}">\n\n**{title}**\n\n{text}\n\n</div>'


def _lesson_opening(manuscript, language):
    words, header = WORDS[language], manuscript.header
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    links = [f"[{words['other']}](../{other}/{manuscript.name}.ipynb)", f"[{words['all']}](../index.ipynb)"]
    links.insert(
        0, f"[{words['exercise']}](../../exercises/{language}/{manuscript.name}/{manuscript.name}.ipynb)"
    )
    yield (
        f"# {manuscript.number} · {header['title'][language]}\n\n{header['situation'][language].strip()}\n\n"
        + " · ".join(links)
    )
    objectives = "\n".join(
        f"- {objective[language]} ({words['competence']} {objective['digcomp']})"
        if language == "en"
        else f"- {objective[language]}（{words['competence']} {objective['digcomp']}）"
        for objective in header["objectives"]
    )
    yield (
        f"**{words['objectives']}**\n\n{objectives}\n\n"
        f"**{words['time']}**{words['colon']}{header['minutes']} {words['minutes']}\n\n"
        f"**{words['before']}**{words['colon']}{header['prerequisites'][language].strip()}"
    )


def _closing(manuscript, language):
    words, header = WORDS[language], manuscript.header
    takeaways = "\n".join(f"- {objective['takeaway'][language]}" for objective in header["objectives"])
    yield f"## {words['takeaways']}\n\n{takeaways}"
    yield f"## {words['quiz']}\n\n{words['quiz_how']}"
    for number, question in enumerate(header["quiz"], 1):
        yield f"**{number}. {question['ask'][language].strip()}**\n\n" + "\n".join(
            f"<details><summary>{letter}. {choice[language]}</summary>\n\n"
            f"{words['right'] if choice.get('right') else words['wrong']} {choice['why'][language].strip()}\n\n</details>"
            for letter, choice in zip("ABCDEF", question["choices"], strict=False)
        )
    rows = "\n".join(
        f"| {term['en']} | {term['zh']} | {term['pinyin']} | {term['meaning'][language].strip()} |"
        for term in header["terms"]
    )
    yield f"## {words['terms']}\n\n{words['term_columns']}\n|---|---|---|---|\n{rows}"
    sources = "\n".join(
        f"- **{reference['evidence']}** {reference['text'] if language == 'en' else reference.get('zh', reference['text'])}"
        for reference in header["references"]
    )
    yield f"## {words['references']}\n\n{sources}"
    read = essays.section(manuscript.path.parents[2], manuscript.number, language)
    if read:
        yield f"**{words['essays']}**\n\n{read}"


def _exercise_opening(manuscript, language):
    words, header = WORDS[language], manuscript.header
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    lesson_link = f"[{words['lesson']}](../../../lessons/{language}/{manuscript.name}.ipynb)"
    other_link = f"[{words['other']}](../../{other}/{manuscript.name}/{manuscript.name}.ipynb)"
    tasks = len(manuscript.with_attribute("answer"))
    essays = len(manuscript.with_attribute("essay"))
    by_hand = sum(cell.points for cell in manuscript.with_attribute("essay"))
    marked = header["points"] - by_hand
    if language == "en":
        split = f"{tasks} {words['tasks']} worth {marked:g} {words['points']}, {words['marked']}"
        if essays:
            split += f"; a {words['by_hand']}, {by_hand:g} {words['points']}"
        time = f"{header['minutes']} minutes"
    else:
        split = f"{tasks} {words['tasks']}共 {marked:g} 分，{words['marked']}"
        if essays:
            split += f"；{by_hand:g} 分{words['by_hand']}"
        time = f"{header['minutes']} 分钟"
    intro = f"\n\n{header['situation'][language].strip()}" if "situation" in header else ""
    stop = "." if language == "en" else "。"
    if marked:
        split += words["more_checks"]
    return (
        f"# {manuscript.number} · {header['title'][language]}{intro}\n\n"
        f"**{words['time']}**{words['colon']}{time}{'. ' if language == 'en' else '。'}{split}{stop}\n\n{lesson_link} · {other_link}"
    )


def _markdown(text, key):
    return nbformat.v4.new_markdown_cell(text, id=_cell_id(key))


def _cell_id(key):
    return hashlib.sha256(key.encode()).hexdigest()[:12]


def _notebook(cells, manuscript, language):
    seen = {}
    for cell in cells:
        if language == "zh" and cell.cell_type == "markdown":
            cell.source = joined(cell.source)
        seen[cell.id] = seen.get(cell.id, 0) + 1
        if seen[cell.id] > 1:
            cell.id = f"{cell.id}-{seen[cell.id]}"
    return nbformat.v4.new_notebook(
        cells=cells,
        metadata={
            "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "qunxue": {
                "edition": language,
                "manuscript": manuscript.source,
                "name": dict(manuscript.header["name"]),
                **({"variant": manuscript.variant} if manuscript.variant else {}),
            },
        },
    )


def write(notebook, path):
    """Write a notebook so that equal notebooks are equal bytes.

    Parameters
    ----------
    notebook : NotebookNode
    path : Path
    """
    nbformat.validate(notebook)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(nbformat.writes(notebook, version=4) + "\n", encoding="utf-8", newline="\n")
