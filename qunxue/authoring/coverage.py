"""What the course does with every concept of the four essays: the matrix, and the page docs/coverage.md.

The list of concepts is manuscript/concepts.csv. A concept is taught in a section of the lesson that owns it,
done (the student predicts, explores, sorts, matches, orders, computes, judges or writes about it), and a
testable claim ends in a verdict. A lesson without a manuscript is open.
"""

import csv
from dataclasses import dataclass

#: The kind that ends in a verdict, and the one that is discussed and never trained.
JUDGED = {"testable claim"}
DISCUSSED = {"ethical problem"}
LIST = "manuscript/concepts.csv"
PAGE = "docs/coverage.md"


@dataclass
class Row:
    """One concept and where the course deals with it.

    Attributes
    ----------
    concept : dict
        Its row of the list.
    built : bool
        Whether the lesson that owns it has a manuscript.
    taught, verdicts : list of (Manuscript, int, Cell)
        Where, with the section.
    done : list of (Manuscript, int, Cell, str)
        Where, with the section and the verb.
    owed : bool
        Whether the lesson's header says that it is not done yet.
    """

    concept: dict
    built: bool
    taught: list
    done: list
    verdicts: list
    owed: bool = False

    @property
    def lacking(self):
        """What a built lesson still owes this concept, of ``"taught"``, ``"done"``, ``"verdict"``."""
        asked = [("taught", self.taught), ("done", self.done)]
        if self.concept["kind"] in JUDGED:
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
        Lessons and exercises.

    Returns
    -------
    list of Row
    """
    taught, done, verdicts, owed = {}, {}, {}, {}
    for each in manuscripts:
        owed.setdefault(each.name, set()).update(each.header.get("not_done_yet", {}).get("concepts", ()))
        for section, unit in each.by_section():
            cell = unit[0]
            for identifier in cell.ids("teaches"):
                taught.setdefault(identifier, []).append((each, section, cell))
            for verb, identifiers in cell.does:
                for identifier in identifiers:
                    done.setdefault(identifier, []).append((each, section, cell, verb))
            for identifier in cell.ids("verdict"):
                if "year" in cell.attributes:  # the build lets the student judge it first
                    done.setdefault(identifier, []).append((each, section, cell, "judge"))
                verdicts.setdefault(identifier, []).append((each, section, cell))
    built = {each.name for each in manuscripts if each.kind == "lessons"}
    rows = []
    for concept in concepts(root):
        identifier, owner = concept["id"], concept["lesson"]
        here = {
            name: [place for place in places.get(identifier, []) if place[0].name == owner]
            for name, places in (("taught", taught), ("done", done), ("verdicts", verdicts))
        }
        rows.append(Row(concept, owner in built, owed=identifier in owed.get(owner, ()), **here))
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
        "Complete means: a section explains it, the student does something about it (predict, explore, sort, match, order, "
        "compute, judge, write), and there is a verdict where the claim can be tested.",
        "",
        f"四篇材料共 {len(rows)} 个概念，已完成 {complete} 个（{100 * complete / len(rows):.0f}%）。完成是指：有一个小节讲它；"
        "学生就它做了一件事（预测 predict、拖动面板 explore、分类 sort、配对 match、排序 order、计算 compute、判断 judge、写作 write）；"
        "可检验的说法，有结论。",
        "",
    ]
    lessons = {}
    for row in rows:
        lessons.setdefault(row.concept["lesson"], []).append(row)
    for lesson in sorted(lessons):
        owned = lessons[lesson]
        done = sum(row.complete for row in owned)
        state = f"{done}/{len(owned)}" if owned[0].built else "open · 待写"
        lines += [f"## {lesson} ({state})", ""]
        if not owned[0].built:
            lines += [", ".join(row.concept["id"] for row in owned), ""]
            continue
        lines += ["| | Kind · 类别 | Taught · 讲 | Done · 做 | Verdict · 结论 |", "|---|---|---|---|---|"]
        for row in owned:
            cells = (_sections(row.taught), _doing(row.done), _verdicts(row.verdicts))
            wanted = (True, True, row.concept["kind"] in JUDGED)
            shown = [cell or ("**?**" if asked else "–") for cell, asked in zip(cells, wanted, strict=True)]
            lines.append(f"| {row.concept['id']} | {row.concept['kind']} | " + " | ".join(shown) + " |")
        lines.append("")
    return "\n".join(lines)


def _sections(places):
    return ", ".join(dict.fromkeys(f"§{section}" if section else "·" for _, section, _ in places))


def _doing(places):
    shown = []
    for each, section, cell, verb in places:
        answer = cell.attributes.get("answer") or cell.attributes.get("essay")
        shown.append(f"{verb} `{answer}`" if each.kind == "exercises" else f"{verb} §{section}")
    return ", ".join(dict.fromkeys(shown))


def _verdicts(places):
    return ", ".join(
        dict.fromkeys(" ".join([cell.attributes["rating"], *cell.ids("evidence")]) for _, _, cell in places)
    )
