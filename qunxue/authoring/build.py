"""Build everything that is derived: notebooks, the landing notebook, README tables, datapackage.json."""

import hashlib
import json
import re
import shutil
import tempfile
from pathlib import Path

import nbformat

from qunxue.authoring import coverage, essays, glossary, guides, notebooks, release, verdicts
from qunxue.authoring import manuscript as manuscripts
from qunxue.language import LANGUAGES, say

TABLES = {"en": "README.md", "zh": "README.zh.md"}


def build(source, out, lessons=None):
    """Build the derived files of the course.

    Parameters
    ----------
    source : Path
        The checkout that holds manuscript/ and datasets/resources/.
    out : Path
        Where to write; usually `source` itself.
    lessons : collection of str, optional
        Two-digit numbers; only their notebooks are built. All if not given, together
        with tables and index, and notebooks without a manuscript are removed.

    Returns
    -------
    list of str
        One line for each file that was written, removed, or kept as a copy; empty if nothing changed.

    Raises
    ------
    ManuscriptError
        If a manuscript is wrong; nothing is written then.
    ValueError
        If `lessons` names a lesson that has no manuscript.
    """
    unknown = set(lessons or ()) - set(manuscripts.numbers(source))
    if unknown:
        raise ValueError(
            say(
                f"there is no lesson {', '.join(sorted(unknown))}; allowed: {', '.join(manuscripts.numbers(source))}",
                f"没有第 {'、'.join(sorted(unknown))} 课；可用：{'、'.join(manuscripts.numbers(source))}",
            )
        )
    triples = manuscripts.read_lessons(source, lessons)
    everything = [triple[position] for position in (0, 1) for triple in triples]
    books = dict(fresh(everything))
    report = []
    for name, notebook in books.items():
        report += _write_notebook(notebook, out / name, name)
    if lessons is None:
        report += _write_notebook(_index(triples), out / "lessons/index.ipynb", "lessons/index.ipynb")
        report += _remove_orphans(out, {*books, "lessons/index.ipynb"})
        for language, readme in TABLES.items():
            if (source / readme).is_file():
                text = (source / readme).read_text(encoding="utf-8")
                report += _write_text(_with_table(text, triples, language), out / readme, readme)
        known = coverage.concepts(source) if (source / coverage.LIST).is_file() else []
        sources = {concept["id"]: concept["documents"] for concept in known}
        ledger = verdicts.rows([triple[0] for triple in triples], sources)
        claims = verdicts.table(ledger)
        report += _write_text(claims, out / verdicts.TABLE, verdicts.TABLE)
        for language, name in verdicts.PAGES.items():
            page = verdicts.page(
                ledger, [triple[0] for triple in triples], language, verdicts.essays_of(source)
            )
            report += _write_text(page, out / name, name)
        package = datapackage(source / "datasets", {"claims.csv": claims.encode()})
        report += _write_text(package, out / "datasets/datapackage.json", "datasets/datapackage.json")
        for language, guide in guides.GUIDES.items():
            if (source / guide).is_file():
                text = (source / guide).read_text(encoding="utf-8")
                report += _write_text(guides.filled(text, triples, language), out / guide, guide)
        names = {each.number: each.name for each in everything if each.kind == "lessons"}
        pages = essays.files(source, names) if (source / essays.SOURCE).is_file() else {}
        for name, text in {**glossary.files(everything), **pages}.items():
            report += _write_text(text, out / name, name)
        if (source / coverage.LIST).is_file():
            rows = coverage.matrix(source, everything)
            report += _write_text(coverage.text(rows), out / coverage.PAGE, coverage.PAGE)
    return report


def fresh(wanted):
    """Yield every notebook that some manuscripts make, with its path in the tree.

    Parameters
    ----------
    wanted : list of Manuscript

    Yields
    ------
    (str, NotebookNode)
    """
    lessons = [each for each in wanted if each.kind == "lessons"]
    exercises = [each for each in wanted if each.kind == "exercises"]
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            for each in lessons:
                yield f"lessons/{language}/{each.name}.ipynb", notebooks.lesson(each, language)
            solutions = {each.name: notebooks.solution(each, language) for each in exercises}
            released = release.release(solutions, language, Path(scratch, "gradebook.db"))
            for folder, books in (("solutions", solutions), ("exercises", released)):
                for name, book in books.items():
                    yield f"{folder}/{language}/{name}/{name}.ipynb", book


def digest(notebook):
    """Return a fingerprint of what a person could lose: sources and outputs, not metadata."""
    content = [(cell.cell_type, cell.source, cell.get("outputs", [])) for cell in notebook.cells]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:16]


def _write_notebook(notebook, path, name):
    notebook.metadata.setdefault("qunxue", {})["digest"] = digest(notebook)
    before = path.read_bytes() if path.is_file() else None
    copy = None
    if before is not None and _edited(before):
        copy = path.with_name(f"{path.stem}.edited{path.suffix}")
        number = 2
        while copy.exists():
            copy = path.with_name(f"{path.stem}.edited{number}{path.suffix}")
            number += 1
        shutil.copy2(path, copy)
    notebooks.write(notebook, path)
    if path.read_bytes() == before:
        return []
    kept = f" (it had been edited; your version is kept as {copy.name})" if copy else ""
    return [f"wrote {name}{kept}"]


def _edited(content):
    try:
        notebook = nbformat.reads(content.decode(), as_version=4)
        return notebook.metadata.qunxue.digest != digest(notebook)
    except Exception:
        return True


def _write_text(text, path, name):
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return []
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return [f"wrote {name}"]


def _remove_orphans(out, expected):
    report = []
    for folder in ("lessons", "solutions", "exercises"):
        for path in sorted((out / folder).rglob("*.ipynb")):
            name = path.relative_to(out).as_posix()
            if (
                name in expected
                or ".ipynb_checkpoints" in path.parts
                or re.search(r"\.edited\d*$", path.stem)
            ):
                continue
            if _edited(path.read_bytes()):
                report.append(f"left {name} alone: it has no manuscript, but holds somebody's work")
            else:
                path.unlink()
                report.append(f"removed {name}: it has no manuscript any more")
    return report


def _index(triples):
    cells = [
        nbformat.v4.new_markdown_cell(
            "# Qunxue · 群学\n\nA course about life in groups on WeChat: models you can move, data you can check, "
            "exercises that answer back. Start with lesson 00.\n\n"
            "一门关于微信群生活的课：模型可以动手调，数据可以自己查，练习会告诉你哪里不对。从第 00 课开始。",
            id="welcome",
        )
    ]
    rows = ["| | English | 中文 |", "|---|---|---|"]
    for lesson, exercise, _ in triples:
        columns = [lesson.number]
        for language, words in (("en", ("exercise", "min")), ("zh", ("练习", "分钟"))):
            title = f"{lesson.header['name'][language]}{'：' if language == 'zh' else ': '}{lesson.header['title'][language]}"
            first = f"[{title}]({language}/{lesson.name}.ipynb) ({lesson.header['minutes']} {words[1]})"
            link = f"../exercises/{language}/{exercise.name}/{exercise.name}.ipynb"
            second = f"[{words[0]} {lesson.number}]({link}) ({exercise.header['minutes']} {words[1]})"
            columns.append(f"{first}<br>{second}")
        rows.append("| " + " | ".join(columns) + " |")
    cells.append(nbformat.v4.new_markdown_cell("\n".join(rows), id="lessons"))
    cells.append(
        nbformat.v4.new_markdown_cell(
            "## How far have you come? · 学到哪里了？\n\nRun the cell below (Shift+Enter) after saving your exercises. "
            "It runs your own checks again and keeps nothing.\n\n"
            "保存好练习，再运行下面的单元格（Shift+Enter）。它会把你自己的检查重新跑一遍，不留下任何记录。",
            id="how-far",
        )
    )
    cells.append(
        nbformat.v4.new_code_cell(
            'import qunxue\n\nqunxue.use("en")  # 中文："zh"\nqunxue.learner.progress()', id="progress"
        )
    )
    return nbformat.v4.new_notebook(
        cells=cells,
        metadata={
            "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "qunxue": {"edition": "en zh"},
        },
    )


def _with_table(text, triples, language):
    head, points = {
        "en": ("| | Lesson | Question | Minutes | Exercise |", "points"),
        "zh": ("| | 课 | 问题 | 分钟 | 练习 |", "分"),
    }[language]
    rows = [head, "|---|---|---|---|---|"]
    for lesson, exercise, _ in triples:
        link = f"[{lesson.header['name'][language]}](lessons/{language}/{lesson.name}.ipynb)"
        todo = f"[{exercise.header['points']} {points}](exercises/{language}/{exercise.name}/{exercise.name}.ipynb)"
        rows.append(
            f"| {lesson.number} | {link} | {lesson.header['title'][language]} | {lesson.header['minutes']} | {todo} |"
        )
    return guides.between(text, "lessons", "\n".join(rows))


def datapackage(datasets, fresh=None):
    """Return the text of datapackage.json (Frictionless), put together from datasets/resources/.

    Parameters
    ----------
    datasets : Path
        The folder datasets/ of the checkout.
    fresh : dict of str to bytes, optional
        Tables that are made anew, by name.

    Returns
    -------
    str
    """
    resources = []
    for path in sorted((datasets / "resources").glob("*.json")):
        resource = json.loads(path.read_text(encoding="utf-8"))
        content = (fresh or {}).get(resource["path"]) or (datasets / resource["path"]).read_bytes()
        resource |= {
            "profile": "tabular-data-resource",
            "format": "csv",
            "encoding": "utf-8",
            "bytes": len(content),
            "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        }
        resources.append(resource)
    package = {
        "profile": "tabular-data-package",
        "name": "qunxue",
        "title": "Data sets of Qunxue (群学)",
        "resources": resources,
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"
