"""Coverage: every concept that a built lesson owns is taught, done and, where it can be tested, judged.

What "done" means says `qunxue.authoring.coverage`. What a lesson of the first edition still owes stands in its
header, in ``not_done_yet``; the gate prints it each time, and asks to shorten the list as soon as it can be.
"""

import re

from qunxue.authoring import coverage, skeleton
from qunxue.authoring.gates.course import Finding, Verdict
from qunxue.language import say


def check(course):
    """Hold built lessons to their concepts and the page to the matrix.

    Parameters
    ----------
    course : Course

    Returns
    -------
    Verdict
    """
    rows = coverage.matrix(course.root, course.manuscripts)
    findings, notes = [*_unwritten(course), *_unknown(course, rows), *_untaught(course)], []
    words = {
        "taught": say("no section teaches it", "没有小节讲它"),
        "done": say(
            'the student does nothing about it; put does="…" on what they do, or let them do something',
            '学生没有就它做任何事；请在学生要做的单元格上写 does="…"，或者安排一件事让他们做',
        ),
        "verdict": say("a testable claim without a verdict", "可检验的说法却没有结论"),
    }
    lessons = {each.name: each for each in course.lesson_manuscripts}
    owed = {}
    for row in rows:
        if not row.built:
            continue
        identifier, name = row.concept["id"], row.concept["lesson"]
        place = f"{course.place(lessons[name].path)} {identifier}"
        if row.owed and not row.lacking:
            problem = say("is done; take it off the list not_done_yet", "已经做到；请从 not_done_yet 里去掉")
            findings.append(Finding(place, problem))
        elif row.owed and row.lacking == ["done"]:
            owed.setdefault(name, []).append(identifier)
        else:
            findings += [Finding(place, words[what], row.concept["statement"]) for what in row.lacking]
    for name, identifiers in owed.items():
        listed = " ".join(identifiers)
        notes.append(
            say(
                f"{name} still owes {len(identifiers)}: {listed}",
                f"{name} 还欠 {len(identifiers)} 个：{listed}",
            )
        )
    for each in course.lesson_manuscripts:
        own = {row.concept["id"] for row in rows if row.concept["lesson"] == each.name}
        for identifier in each.header.get("not_done_yet", {}).get("concepts", ()):
            if identifier not in own:
                line = each.places.get(("not_done_yet",), 1)
                problem = say(
                    "not_done_yet names a concept of another lesson", "not_done_yet 里写了别的课的概念"
                )
                findings.append(Finding(course.place(each.path, line), problem, identifier))
    mine = [row for row in rows if row.built or course.lessons is None]
    if course.lessons is None:
        page = course.root / coverage.PAGE
        if not page.is_file() or page.read_text(encoding="utf-8") != coverage.text(rows):
            problem = say("is not up to date; run: make build", "不是最新的；请运行：make build")
            findings.append(Finding(coverage.PAGE, problem))
    complete = sum(row.complete for row in mine)
    share = 100 * complete / len(mine) if mine else 100
    return Verdict(
        say(
            f"{complete} of {len(mine)} concepts complete ({share:.0f} %)",
            f"{len(mine)} 个概念中完成 {complete} 个（{share:.0f}%）",
        ),
        findings,
        notes,
    )


def _unwritten(course):
    """Yield the lines that a skeleton left to its author."""
    for each in course.lesson_manuscripts:
        for path in skeleton.files(course.root, each.name):
            for number, text in skeleton.unwritten(path):
                yield Finding(course.place(path, number), say("is still to be written", "还没有写"), text)


def _untaught(course):
    """Yield verdicts about which teaching.py has nothing to say, and what it says about verdicts that are not there."""
    for lesson, _, teaching in course.triples:
        told = {one: cell.line for cell in teaching.with_attribute("verdict") for one in cell.ids("verdict")}
        judged = [one for cell in lesson.with_attribute("verdict") for one in cell.ids("verdict")]
        for one in judged:
            if one not in told:
                problem = say(
                    f'nothing to say about the verdict on {one}; add a cell verdict="{one}"',
                    f'没有写 {one} 的结论怎么讲；请加一个单元格 verdict="{one}"',
                )
                yield Finding(course.place(teaching.path), problem)
        for one, line in told.items():
            if one not in judged:
                problem = say(f"lesson.py has no verdict on {one}", f"lesson.py 里没有关于 {one} 的结论")
                yield Finding(course.place(teaching.path, line), problem)


def _unknown(course, rows):
    kinds = {row.concept["id"]: row.concept for row in rows}
    for each in course.manuscripts:
        listed = {str(reference["evidence"]) for reference in each.header.get("references", [])}
        listed = {identifier for entry in listed for identifier in re.findall(r"[A-Z]\d+", entry)}
        for cell in (unit[0] for unit in each.units):
            place = course.place(each.path, cell.line)
            done = [one for _, identifiers in cell.does for one in identifiers]
            for identifier in [*cell.ids("teaches"), *done, *cell.ids("verdict")]:
                if identifier not in kinds:
                    yield Finding(place, say("no such concept", "没有这个概念"), identifier)
            for identifier in done if "answer" in cell.attributes else ():
                if kinds.get(identifier, {}).get("kind") in coverage.DISCUSSED:
                    problem = say("an ethical problem is discussed, never trained", "伦理问题只讨论，不训练")
                    yield Finding(place, problem, identifier)
            for identifier in cell.ids("evidence") if each.kind == "lessons" else ():
                if identifier not in listed:
                    problem = say(
                        "evidence that the header's references do not list",
                        "稿头的出处里没有列出这条依据",
                    )
                    yield Finding(place, problem, identifier)
