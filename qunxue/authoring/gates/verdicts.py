"""Verdicts: each box judges one claim, gives its five answers, and says no more than its evidence carries.

What the lessons of the first edition still have to mend stands in their headers, ``not_done_yet: {verdicts: […]}``;
the gate prints it each time.
"""

import csv

from qunxue.authoring import verdicts
from qunxue.authoring.gates.course import Finding, Verdict
from qunxue.language import say

EVIDENCE = "manuscript/evidence.csv"
READ = ("whole", "abstract", "digest", "mem", "computed")
#: What can carry a label above *partly*.
FIRM = {"whole", "computed"}
#: How strong a heading or a rating is, for a claim and against it.
_FOR = {"supported": 2, "partly": 1}
_AGAINST = {"refuted": 2, "not-supported": 1}


def check(course):
    """Hold every verdict to its form and its evidence, and every heading to its verdicts.

    Parameters
    ----------
    course : Course

    Returns
    -------
    Verdict
    """
    read, findings = _evidence(course)
    notes, boxes = [], 0
    for lesson in course.lesson_manuscripts:
        pending = set(lesson.header.get("not_done_yet", {}).get("verdicts", ()))
        owed = []
        for _, unit in lesson.by_section():
            cell = unit[0]
            if "verdict" not in cell.attributes:
                continue
            place, ids = course.place(lesson.path, cell.line), cell.ids("verdict")
            findings += [Finding(place, problem, one) for one, problem in _unread(cell, read)]
            if not verdicts.formed(cell) and set(ids) <= pending:
                owed += ids
                continue
            boxes += 1
            pending_here = pending & set(ids)
            if pending_here:
                problem = say(
                    "is mended; take it off the list not_done_yet", "已经改好；请从 not_done_yet 里去掉"
                )
                findings.append(Finding(place, problem, " ".join(sorted(pending_here))))
            if not verdicts.formed(cell):
                problem = say(
                    'a verdict without year="…", claim and five answers', '结论没有 year="…"、说法和五个回答'
                )
                findings.append(Finding(place, problem, " ".join(ids)))
                continue
            findings += [Finding(place, problem, " ".join(ids)) for problem in verdicts.problems(unit)]
            findings += [Finding(place, problem, " ".join(ids)) for problem in _too_strong(cell, read)]
        judged = {one for cell in lesson.with_attribute("verdict") for one in cell.ids("verdict")}
        for one in sorted(pending - judged):
            line = lesson.places.get(("not_done_yet",), 1)
            problem = say(
                "not_done_yet names a verdict that is not there", "not_done_yet 里写了讲义没有的结论"
            )
            findings.append(Finding(course.place(lesson.path, line), problem, one))
        findings += _headings(course, lesson)
        if owed:
            listed = " ".join(owed)
            notes.append(
                say(
                    f"{lesson.name} still has to mend {len(owed)}: {listed}",
                    f"{lesson.name} 还要改 {len(owed)} 个：{listed}",
                )
            )
    return Verdict(
        say(f"{boxes} verdicts with their five answers", f"{boxes} 个结论带着五个回答"), findings, notes
    )


def _evidence(course):
    path = course.root / EVIDENCE
    if not path.is_file():
        return None, []
    read, findings = {}, []
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            read[row["id"]] = row["read"]
            if row["read"] not in READ:
                allowed = ", ".join(READ)
                problem = say(
                    f"read is {row['read']!r}; allowed: {allowed}",
                    f"read 是 {row['read']!r}；可用：{allowed}",
                )
                findings.append(Finding(f"{EVIDENCE}:{number}", problem, row["id"]))
    return read, findings


def _unread(cell, read):
    for one in cell.ids("evidence") if read is not None else ():
        if one.startswith("M") and one not in read:
            yield one, say(f"evidence that {EVIDENCE} does not list", f"{EVIDENCE} 里没有这条依据")


def _too_strong(cell, read):
    if cell.attributes["rating"] != "supported" or read is None:
        return
    known = [read[one] for one in cell.ids("evidence") if one in read]
    if not FIRM & set(known):
        how = ", ".join(dict.fromkeys(known)) or say("nothing", "没有")
        yield say(
            f"supported, but no evidence was read whole or computed ({how}); at most partly",
            f"写的是 supported，但没有一条依据读过全文或算过（{how}）；最多写 partly",
        )


def _headings(course, lesson):
    ratings = {}
    for section, unit in lesson.by_section():
        if "verdict" in unit[0].attributes:
            ratings.setdefault(section, []).append(unit[0].attributes["rating"])
    for section, unit in lesson.by_section():
        claims = unit[0].attributes.get("claims")
        if claims is None:
            continue
        scale = _FOR if claims in _FOR else _AGAINST
        reached = max((scale.get(rating, 0) for rating in ratings.get(section, ())), default=0)
        if scale.get(claims, 0) > reached:
            found = ", ".join(ratings.get(section, ())) or say("none", "无")
            problem = say(
                f"the heading claims {claims}, the verdicts of its section say: {found}",
                f"标题的口气是 {claims}，本节的结论却是：{found}",
            )
            yield Finding(course.place(lesson.path, unit[0].line), problem)
