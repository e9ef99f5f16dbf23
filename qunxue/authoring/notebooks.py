"""Turn a manuscript into the notebook of one language: a lesson, or the instructor version of an exercise."""

import ast
import hashlib
import itertools
import re
import textwrap

import nbformat

from qunxue.authoring import essays, verdicts
from qunxue.authoring.words import WORDS, joined
from qunxue.language import LANGUAGES

HEADING = re.compile(r"^## +(.*?) *$", re.MULTILINE)
BOX_STYLES = {
    "predict": "alert-info",
    "valid-when": "alert-warning",
    "ethics": "alert-warning",
    "verdict": "alert-success",
}
JUDGE = 'from qunxue.explorers import activities\n\nactivities.judge("{concept}")'
LANDING = {"en": "index.ipynb", "zh": "index.zh.ipynb"}
STARTER = "#| "


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
    links = [
        f"[{words['other']}](../{other}/{manuscript.name}.ipynb)",
        f"[{words['all']}](../{LANDING[language]})",
    ]
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
