"""What the course does with every concept of the four essays, and the page that shows it.

The list of concepts is manuscript/concepts.csv. A concept is taught in a section of the lesson that owns it,
practised in an explorer or a task, and a testable claim ends in a verdict. A lesson without a manuscript is
open; one with a manuscript must be complete (the gate of the same name). The matrix is docs/coverage.md.
"""

import csv
import re
from dataclasses import dataclass

#: Kinds that must be practised, and the one that ends in a verdict.
PRACTISED = {"testable claim", "rule", "number", "stage model"}
JUDGED = {"testable claim"}
LIST = "manuscript/concepts.csv"
PAGE = "docs/coverage.md"


@dataclass
class Row:
    """One concept and where the course deals with it."""

    concept: dict
    built: bool
    taught: list
    practised: list
    verdicts: list

    @property
    def lacking(self):
        """What a built lesson still owes this concept, of ``"taught"``, ``"practised"``, ``"verdict"``."""
        kind = self.concept["kind"]
        asked = [("taught", self.taught)]
        if kind in PRACTISED:
            asked.append(("practised", self.practised))
        if kind in JUDGED:
            asked.append(("verdict", self.verdicts))
        return [name for name, places in asked if not places]

    @property
    def complete(self):
        """Whether nothing is lacking."""
        return self.built and not self.lacking


def concepts(root):
    """Return the concepts, one dict a row of the list.

    Parameters
    ----------
    root : Path

    Returns
    -------
    list of dict
    """
    with open(root / LIST, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def matrix(root, manuscripts):
    """Return what the course does with each concept.

    Parameters
    ----------
    root : Path
    manuscripts : list of Manuscript

    Returns
    -------
    list of Row
    """
    taught, practised, verdicts = {}, {}, {}
    for each in manuscripts:
        section = ""
        for unit in each.units:
            cell = unit[0]
            found = re.findall(r"^## (\d+)", cell.source, re.MULTILINE) if cell.kind == "markdown" else []
            section = found[-1] if found else section
            for identifier in cell.ids("teaches"):
                taught.setdefault(identifier, []).append((each, section, cell))
            for identifier in cell.ids("practises"):
                practised.setdefault(identifier, []).append((each, section, cell))
            for identifier in cell.ids("verdict"):
                verdicts.setdefault(identifier, []).append((each, section, cell))
    built = {each.name for each in manuscripts if each.kind == "lessons"}
    rows = []
    for concept in concepts(root):
        owner = concept["lesson"]
        here = {
            name: [place for place in places.get(concept["id"], []) if place[0].name == owner]
            for name, places in (("taught", taught), ("practised", practised), ("verdicts", verdicts))
        }
        rows.append(Row(concept, owner in built, **here))
    return rows


def text(rows):
    """Return docs/coverage.md.

    Parameters
    ----------
    rows : list of Row

    Returns
    -------
    str
    """
    complete = sum(row.complete for row in rows)
    lines = [
        "<!-- made by make build; do not edit -->",
        "# What the course covers · 课程覆盖了什么",
        "",
        f"{complete} of {len(rows)} concepts of the four essays are complete ({100 * complete / len(rows):.0f} %). "
        "Complete means: taught in a section, practised in an explorer or a task where the kind allows, and judged where the "
        "claim can be tested.",
        "",
        f"四篇材料共 {len(rows)} 个概念，已完成 {complete} 个（{100 * complete / len(rows):.0f}%）。完成是指：有一个小节讲它；"
        "适合练习的，有面板或题目练它；可检验的说法，有结论。",
        "",
    ]
    lessons = {}
    for row in rows:
        lessons.setdefault(row.concept["lesson"], []).append(row)
    for lesson, owned in lessons.items():
        done = sum(row.complete for row in owned)
        state = f"{done}/{len(owned)}" if owned[0].built else "open · 待写"
        lines += [f"## {lesson} ({state})", ""]
        if not owned[0].built:
            lines += [", ".join(row.concept["id"] for row in owned), ""]
            continue
        lines += [
            "| | Kind · 类别 | Taught · 讲 | Practised · 练 | Verdict · 结论 |",
            "|---|---|---|---|---|",
        ]
        for row in owned:
            cells = (_sections(row.taught), _practice(row.practised), _verdicts(row.verdicts))
            wanted = (True, row.concept["kind"] in PRACTISED, row.concept["kind"] in JUDGED)
            shown = [cell or ("**?**" if asked else "–") for cell, asked in zip(cells, wanted, strict=True)]
            lines.append(f"| {row.concept['id']} | {row.concept['kind']} | " + " | ".join(shown) + " |")
        lines.append("")
    return "\n".join(lines)


def _sections(places):
    return ", ".join(dict.fromkeys(f"§{section}" if section else "·" for _, section, _ in places))


def _practice(places):
    shown = []
    for each, section, cell in places:
        answer = cell.attributes.get("answer") or cell.attributes.get("essay")
        shown.append(f"`{answer}`" if each.kind == "exercises" and answer else f"§{section}")
    return ", ".join(dict.fromkeys(shown))


def _verdicts(places):
    return ", ".join(
        dict.fromkeys(" ".join([cell.attributes["rating"], *cell.ids("evidence")]) for _, _, cell in places)
    )
