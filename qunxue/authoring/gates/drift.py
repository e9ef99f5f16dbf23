"""Drift: what is derived must be, byte for byte, what its source makes today.

Everything is rebuilt in a scratch folder: notebooks of both languages, student and instructor versions,
the index, README tables, the description of the data, the coverage page; generated data sets; and the
pinned requirements are held against pyproject.toml.
"""

import difflib
import hashlib
import json
import multiprocessing
import os
import re
import tomllib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

from qunxue.authoring import build, generators
from qunxue.authoring.gates.course import Finding, Verdict
from qunxue.authoring.memory import Memory, fingerprint
from qunxue.language import say

DERIVED = ("lessons", "solutions", "exercises")


def check(course):
    """Rebuild everything and compare it with the tree.

    Parameters
    ----------
    course : Course

    Returns
    -------
    Verdict
    """
    compared, findings = _built(course)
    if course.lessons is None:
        for part in (_generated, _pins):
            count, more = part(course)
            compared += count
            findings += more
    return Verdict(
        say(f"{compared} derived files rebuilt and compared", f"重新生成并比对了 {compared} 个文件"), findings
    )


def _built(course):
    scratch = course.scratch / "build"
    build.build(course.root, scratch, course.lessons, triples=course.triples, books=course.built)
    made = {path.relative_to(scratch).as_posix() for path in scratch.rglob("*") if path.is_file()}
    findings = []
    for name in sorted(made):
        problem = differs((course.root / name), (scratch / name), name)
        if problem:
            findings.append(problem)
    if course.lessons is None:
        for folder in DERIVED:
            for path in sorted((course.root / folder).rglob("*.ipynb")):
                name = path.relative_to(course.root).as_posix()
                if name not in made and ".ipynb_checkpoints" not in path.parts:
                    findings.append(
                        Finding(
                            name,
                            say("no manuscript makes this notebook; remove it", "没有稿件生成它；请删除"),
                        )
                    )
    return len(made), findings


def differs(have, want, name, command="make build"):
    """Compare a file of the tree with what its source makes.

    Parameters
    ----------
    have, want : Path
        The file in the tree, and the fresh one.
    name : str
        How to call it.
    command : str
        What to run to mend it.

    Returns
    -------
    Finding or None
    """
    if not have.is_file():
        return Finding(name, say(f"is missing; run: {command}", f"缺少这个文件；请运行：{command}"))
    old, new = have.read_bytes(), want.read_bytes()
    if old == new:
        return None
    where, text = _first_difference(old, new, name)
    problem = say(
        f"is not what its source makes today, first at {where}; run: {command}",
        f"与源文件现在生成的内容不同，最先不同的是{where}；请运行：{command}",
    )
    return Finding(name, problem, text)


def _first_difference(old, new, name):
    if name.endswith(".ipynb"):
        try:
            before, after = json.loads(old), json.loads(new)
            for number, (one, other) in enumerate(zip(before["cells"], after["cells"], strict=False)):
                if one != other:
                    lines = [_lines(cell["source"]) for cell in (one, other)]
                    text = _first_line(*lines) or say("its metadata or outputs", "它的元数据或输出")
                    return say(f"cell {number} (counted from 0)", f"单元格 {number}（从 0 数起）"), text
            if len(before["cells"]) != len(after["cells"]):
                return say(
                    "the number of cells", "单元格的个数"
                ), f"{len(before['cells'])} → {len(after['cells'])}"
            return say("the notebook's metadata", "笔记本的元数据"), ""
        except (ValueError, KeyError, TypeError):
            return say("the file as a whole: it is no notebook", "整个文件：它不是笔记本"), ""
    before, after = (content.decode("utf-8", "replace").splitlines() for content in (old, new))
    for number, (one, other) in enumerate(zip(before, after, strict=False), 1):
        if one != other:
            return say(f"line {number}", f"第 {number} 行"), one
    return say("the end of the file", "文件末尾"), ""


def _lines(source):
    return source.splitlines() if isinstance(source, str) else "".join(source).splitlines()


def _first_line(before, after):
    for line in difflib.ndiff(before, after):
        if line[:1] in "-+":
            return line
    return ""


def _generated(course):
    """Remake every generated data set.

    What a generator made is remembered as long as it, the models and the data it draws on have not changed.
    """
    folder = course.root / "datasets" / "generators"
    memory = Memory(course.root, "drift")
    besides = [path for path in sorted(folder.iterdir()) if path.is_file() and path.suffix != ".py"]
    besides += [Path(generators.__file__)]  # it also decides how a table is written
    programs = list(generators.paths(course.root).values())
    keys = {
        path: "generator " + fingerprint(course.root, path, *besides, *_drawn_on(path), texts=[path.stem])
        for path in programs
    }
    new = [path for path in programs if not memory.knows(keys[path])]
    if new:
        # small matrices gain nothing from threads that fight over a few cores: with them a table takes twenty times
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as pool:
            fresh = dict(
                zip(new, pool.map(_made, new, [course.scratch / path.stem for path in new]), strict=True)
            )
    compared, findings = 0, []
    for path in programs:
        digests = memory.recall(keys[path], lambda path=path: fresh[path])
        compared += len(digests)
        for name, digest in digests.items():
            committed = course.root / "datasets" / name
            if committed.is_file() and _digest(committed) == digest:
                continue
            if path not in new:
                _made(path, course.scratch / path.stem)
            problem = differs(committed, course.scratch / path.stem / name, f"datasets/{name}", "make data")
            findings += [problem] if problem else []
    return compared, findings


def _drawn_on(path):
    """Return the other generators that a generator imports, and the tables if it loads any."""
    text = path.read_text(encoding="utf-8")
    names = set(re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE))
    drawn = [other for other in path.parent.glob("*.py") if other != path and other.stem in names]
    tables = path.parents[1] / "datapackage.json"  # holds a digest of each
    return drawn + ([tables] if re.search(r"\bdata\b", text) else [])


def _made(path, target):
    """Run a generator and return a digest of each table that it wrote."""
    target.mkdir(exist_ok=True)
    return {written.name: _digest(written) for written in generators.write(path, target)}


def _digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _pins(course):
    """Hold requirements.txt against what pyproject.toml asks for."""
    path = course.root / "requirements.txt"
    if not path.is_file():
        return 0, [
            Finding("requirements.txt", say("is missing; run: make pins", "缺少这个文件；请运行：make pins"))
        ]
    pins = {}
    findings = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.split("#")[0].strip().rstrip("\\").strip()
        if not text or text.startswith("-"):
            continue
        pin = re.match(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;]+)", text)
        if not pin:
            findings.append(
                Finding(f"requirements.txt:{number}", say("no exact pin", "没有固定到确切版本"), text)
            )
            continue
        pins[_canonical(pin[1])] = pin[2]
    project = tomllib.loads((course.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for text in project["dependencies"]:
        wanted = Requirement(text)
        pinned = pins.get(_canonical(wanted.name))
        if pinned is None or not wanted.specifier.contains(Version(pinned), prereleases=True):
            problem = say(
                f"pyproject.toml asks for {text}, the pin is {pinned}; run: make pins",
                f"pyproject.toml 要求 {text}，这里固定的是 {pinned}；请运行：make pins",
            )
            findings.append(Finding("requirements.txt", problem))
    return 1, findings


def _canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()
