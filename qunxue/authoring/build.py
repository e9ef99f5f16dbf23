"""Build everything that is derived: notebooks, the landing notebooks, README tables, datapackage.json."""

import hashlib
import json
import re
import shutil
import tempfile
from pathlib import Path

import nbformat

from qunxue.authoring import coverage, essays, glossary, guides, landing, notebooks, release, verdicts
from qunxue.authoring import manuscript as manuscripts
from qunxue.authoring.memory import Memory
from qunxue.language import LANGUAGES, say


def build(source, out, lessons=None, *, triples=None, books=None):
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
    triples : list of (Manuscript, Manuscript, Manuscript), optional
        What `manuscript.read_lessons` returns, for whoever has read them already.
    books : dict of str to NotebookNode, optional
        What `fresh` makes of them.

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
    unknown = set() if triples else set(lessons or ()) - set(manuscripts.numbers(source))
    if unknown:
        raise ValueError(
            say(
                f"there is no lesson {', '.join(sorted(unknown))}; allowed: {', '.join(manuscripts.numbers(source))}",
                f"没有第 {'、'.join(sorted(unknown))} 课；可用：{'、'.join(manuscripts.numbers(source))}",
            )
        )
    triples = triples or manuscripts.read_lessons(source, lessons)
    everything = [triple[position] for position in (0, 1) for triple in triples]
    books = books or dict(fresh(everything, Memory(source, "release")))
    report = []
    for name, notebook in books.items():
        report += _write_notebook(notebook, out / name, name)
    if lessons is None:
        grouped = landing.groups(source, triples)
        for language, name in landing.NOTEBOOKS.items():
            report += _write_notebook(landing.notebook(grouped, language), out / name, name)
        report += _remove_orphans(out, {*books, *landing.NOTEBOOKS.values()})
        for language, readme in landing.READMES.items():
            if (source / readme).is_file():
                text = (source / readme).read_text(encoding="utf-8")
                made = guides.between(text, "lessons", landing.table(grouped, language, ""))
                report += _write_text(made, out / readme, readme)
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


def fresh(wanted, memory=None):
    """Yield every notebook that some manuscripts make, with its path in the tree.

    Parameters
    ----------
    wanted : list of Manuscript
    memory : Memory, optional
        Where student versions are kept that nbgrader made before.

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
            released = release.release(solutions, language, Path(scratch, "gradebook.db"), memory)
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
