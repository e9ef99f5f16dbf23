"""Figures: the ledger holds, and no figure in a lesson's prose stands outside it.

A number in prose counts as a figure when it has a decimal point or a percent sign, is 100 or more, or is
written in thousands or millions. It is accounted for when the lesson's rows of the ledger state it (as
printed, rounded, in percent or as a share) or a code cell of the lesson sets it.
"""

import ast
import re
from pathlib import Path

from qunxue.authoring import figures
from qunxue.authoring.gates import prose
from qunxue.authoring.gates.course import Finding, Verdict
from qunxue.authoring.gates.twins import text_pairs
from qunxue.authoring.memory import Memory, fingerprint
from qunxue.language import current, say

NOT_VERIFIED = {"en": "not verified", "zh": "未核实"}


def check(course):
    """Recompute the ledger and look for figures that it does not know.

    Parameters
    ----------
    course : Course

    Returns
    -------
    Verdict
    """
    ledger = figures.rows(course.lessons, course.root).to_dict("records")
    memory = Memory(course.root, "figures")
    findings = list(_formal(ledger))
    for row in ledger:
        verdict = memory.recall("figure " + _fingerprint(course.root, row), lambda row=row: _verdict(row))
        if verdict["problem"]:
            text = say(
                f"{row['statement_en']}: published {row['expected']}, computed {verdict['got']}",
                f"{row['statement_zh']}：发表值 {row['expected']}，算得 {verdict['got']}",
            )
            findings.append(Finding(f"{row['file']} {row['id']}", verdict["problem"], text))
    looked = 0
    for each in course.lesson_manuscripts:
        own = [row for row in ledger if row["lesson"] == each.name]
        count, more = unknown(each, own, course)
        looked += count
        findings += more
        findings += _unverified(each, own, course)
    computed = sum(row["how"] != figures.QUOTED for row in ledger)
    return Verdict(
        say(
            f"{computed} figures recomputed, {len(ledger) - computed} quoted, {looked} in prose",
            f"重算 {computed} 个数字，引用 {len(ledger) - computed} 个，正文里有 {looked} 个",
        ),
        findings,
    )


def _fingerprint(root, row):
    modules = [root / "qunxue" / "models" / f"{name}.py" for name in re.findall(r"models\.(\w+)", row["how"])]
    tables = [
        root / "datasets" / f"{name}.csv" for name in re.findall(r"""load\(["'](\w+)["']""", row["how"])
    ]
    keys = [str(row.get(name, "")) for name in figures.COLUMNS]
    # how a row is checked counts as well, and the language in which it would be told what is wrong
    return fingerprint(root, Path(figures.__file__), *modules, *tables, texts=[*keys, current()])


def _verdict(row):
    result = figures.checked(row)
    return {"problem": result["problem"], "got": repr(result["got"])}


def _formal(ledger):
    seen = set()
    for row in ledger:
        if (row["file"], row["id"]) in seen:
            yield Finding(
                f"{row['file']} {row['id']}", say("the id is used twice in this file", "这个文件里编号重复")
            )
        seen.add((row["file"], row["id"]))


def unknown(each, own, course):
    """Return the number of figures in a lesson's prose, and a finding for each that no row accounts for.

    Parameters
    ----------
    each : Manuscript
    own : list of dict
        The lesson's rows of the ledger.
    course : Course

    Returns
    -------
    (int, list of Finding)
    """
    known = _known(own)
    settings = _settings(each)
    looked, findings = 0, []
    for line, english, _, where in text_pairs(each):
        if where in {"reference", "code"}:
            continue
        missing = []
        for value, written in prose.figures(english):
            if is_figure(value, written):
                looked += 1
                if not _accounted(value, written, known, settings):
                    missing.append(written)
        if missing:
            problem = say(
                f"figures in no row of manuscript/{each.name}/figures.csv and in no code cell",
                f"这些数字不在 manuscript/{each.name}/figures.csv 里，也不在代码里",
            )
            findings.append(Finding(course.place(each.path, line), problem, ", ".join(missing)))
    return looked, findings


def is_figure(value, written):
    """Tell whether a number in prose is a figure that somebody could check.

    Examples
    --------
    >>> is_figure(3.0, "3"), is_figure(0.36, ".36"), is_figure(25.0, "25 %"), is_figure(2013.0, "2013")
    (False, True, True, False)
    """
    if "." in written or "%" in written or re.search("[a-z万亿千百]", written):
        return True
    is_year = 1700 <= value <= 2100 and re.fullmatch(r"\d{4}", written)
    return value >= 100 and not is_year


def _known(own):
    """Return the values that rows state, exact ones and ones that prose may round."""
    exact, rounded = set(), set()
    for row in own:
        for name in ("statement_en", "statement_zh", "how", "source"):
            text = row[name].replace("_", "") if name == "how" else row[name]
            exact |= {value for value, _ in prose.figures(text)}
            exact |= {float(number) for number in re.findall(r"(?<![\w.])\d+(?:\.\d+)?(?!\w)", text)}
        try:
            value = abs(float(row["expected"]))
        except ValueError:
            continue
        scale = {"million": 1e6, "billion": 1e9, "thousand": 1e3, "fen": 0.01, "yuan": 100}.get(
            row["unit"], 1
        )
        rounded |= {value, value * 100, value / 100, value * scale, 1 - value, 100 - 100 * value}
    return exact, rounded


def _settings(each):
    numbers = set()
    for cell in each.cells:
        if cell.kind == "code":
            for node in ast.walk(ast.parse(cell.source)):
                if isinstance(node, ast.Constant) and type(node.value) in (int, float):
                    numbers |= {abs(float(node.value)), abs(node.value) / 100, abs(node.value) * 100}
    return numbers


def _accounted(value, written, known, settings):
    exact, rounded = known
    candidates = {value, value / 100} if "%" in written else {value}
    if any(prose.covered(one, exact) or prose.covered(one, settings) for one in candidates):
        return True
    digits = re.search(r"\d*(?:[,，]\d{3})*(?:\.(\d+))?", written.lstrip("+-−"))
    places = len(digits[1] or "") if digits else 0
    bare = float(re.sub("[,，]", "", re.search(prose._DIGITS, written)[0]))
    unit = value / bare if bare else 1
    half = 0.5 * 10**-places * unit * (1 + 1e-9)
    return any(abs(value - other) <= half for other in rounded)


def _unverified(each, own, course):
    rows = [row for row in own if row["status"] == "not verified"]
    if not rows:
        return
    for language, words in NOT_VERIFIED.items():
        texts = " ".join(cell.source for cell in each.cells if cell.language == language)
        if words not in texts:
            problem = say(
                f"the ledger has figures that are not verified; the {language} text must say “{words}”",
                f"账本里有未核实的数字，{language} 文字里要写明“{words}”",
            )
            yield Finding(course.place(each.path), problem, ", ".join(row["id"] for row in rows))
