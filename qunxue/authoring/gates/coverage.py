"""Every concept of the four essays is taught, practised and judged where its kind asks for it."""

import re

from qunxue.authoring import coverage
from qunxue.authoring.gates.course import Finding, Verdict
from qunxue.language import say

DISCUSSED = {"ethical problem"}


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
    findings = list(_unknown(course, rows))
    words = {
        "taught": say("no section teaches it", "没有小节讲它"),
        "practised": say("no explorer or task practises it", "没有面板或题目练它"),
        "verdict": say("a testable claim without a verdict", "可检验的说法却没有结论"),
    }
    paths = {each.name: each.path for each in course.lesson_manuscripts}
    for row in rows:
        if row.built:
            for name in row.lacking:
                place = f"{course.place(paths[row.concept['lesson']])} {row.concept['id']}"
                findings.append(Finding(place, words[name], row.concept["statement"]))
    mine = [row for row in rows if row.built or course.lessons is None]
    if course.lessons is None:
        page = course.root / coverage.PAGE
        if not page.is_file() or page.read_text(encoding="utf-8") != coverage.text(rows):
            findings.append(
                Finding(
                    coverage.PAGE, say("is not up to date; run: make build", "不是最新的；请运行：make build")
                )
            )
    complete = sum(row.complete for row in mine)
    share = 100 * complete / len(mine) if mine else 100
    return Verdict(
        say(
            f"{complete} of {len(mine)} concepts complete ({share:.0f} %)",
            f"{len(mine)} 个概念中完成 {complete} 个（{share:.0f}%）",
        ),
        findings,
    )


def _unknown(course, rows):
    kinds = {row.concept["id"]: row.concept for row in rows}
    for each in course.manuscripts:
        listed = {str(reference["evidence"]) for reference in each.header.get("references", [])}
        listed = {identifier for entry in listed for identifier in re.findall(r"[A-Z]\d+", entry)}
        for cell in (unit[0] for unit in each.units):
            place = course.place(each.path, cell.line)
            for attribute in ("teaches", "practises", "verdict"):
                for identifier in cell.ids(attribute):
                    if identifier not in kinds:
                        yield Finding(place, say("no such concept", "没有这个概念"), identifier)
                    elif (
                        attribute == "practises"
                        and kinds[identifier]["kind"] in DISCUSSED
                        and "answer" in cell.attributes
                    ):
                        problem = say(
                            "an ethical problem is discussed, never trained", "伦理问题只讨论，不训练"
                        )
                        yield Finding(place, problem, identifier)
            if each.kind == "lessons":
                for identifier in cell.ids("evidence"):
                    if identifier not in listed:
                        problem = say(
                            "evidence that the header's references do not list",
                            "稿头的出处里没有列出这条依据",
                        )
                        yield Finding(place, problem, identifier)
