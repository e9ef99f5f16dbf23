"""Fill the parts of the instructor's guide that are made from the lessons: objectives, plan, verdicts, misconceptions.

Each stands between ``<!-- NAME: made by make build -->`` and ``<!-- /NAME -->``. Objectives come from the lessons'
headers, everything else from teaching.py.
"""

import re

from qunxue.authoring import verdicts
from qunxue.authoring.manuscript import plan
from qunxue.authoring.words import joined

GUIDES = {"en": "docs/instructor.md", "zh": "docs/instructor.zh.md"}
WORDS = {
    "en": {
        "objectives": "| Lesson | After it a student can | DigComp | Minutes |",
        "plan": "| Lesson | 2 weeks (a taste) | 6 weeks (a module) | 12 weeks (a course) |",
        "verdicts": "| Claim | Verdict | To say |",
        "misconceptions": "| Task | What students do | What helps |",
        "exercise": "exercise",
        "supported": "supported",
        "partly": "partly",
        "not-supported": "not supported",
        "refuted": "refuted",
        "untested": "untested",
    },
    "zh": {
        "objectives": "| 课 | 学完之后能够 | DigComp | 分钟 |",
        "plan": "| 课 | 两周（体验） | 六周（单元） | 十二周（整门课） |",
        "verdicts": "| 说法 | 结论 | 可以这样讲 |",
        "misconceptions": "| 题 | 学生会怎么做 | 怎么帮 |",
        "exercise": "练习",
        "supported": "成立",
        "partly": "部分成立",
        "not-supported": "证据不支持",
        "refuted": "不成立",
        "untested": "尚未检验",
    },
}


def between(text, name, content):
    """Return a text with what stands between the markers of a name made anew.

    Examples
    --------
    >>> between("a\\n<!-- x: made by make build -->\\nold\\n<!-- /x -->\\nb", "x", "new")
    'a\\n<!-- x: made by make build -->\\nnew\\n<!-- /x -->\\nb'
    """
    made = f"<!-- {name}: made by make build -->\n{content}\n<!-- /{name} -->"
    return re.sub(rf"<!-- {name}:.*?<!-- /{name} -->", lambda _: made, text, flags=re.DOTALL)


def filled(text, triples, language):
    """Return a guide with everything in it that is made from the lessons.

    Parameters
    ----------
    text : str
    triples : list of (Manuscript, Manuscript, Manuscript)
        Lesson, exercise and teaching of each lesson.
    language : {"en", "zh"}

    Returns
    -------
    str
    """
    for name, rows in (
        ("objectives", _objectives),
        ("plan", _plan),
        ("verdicts", _verdicts),
        ("misconceptions", _misconceptions),
    ):
        head = WORDS[language][name]
        columns = "|---" * (head.count("|") - 1) + "|"
        lines = [line for triple in triples for line in rows(*triple, language)]
        text = between(text, name, "\n".join([head, columns, *lines]))
    return text


def _row(*columns):
    return "| " + " | ".join(" ".join(column.replace("|", "\\|").split()) for column in columns) + " |"


def _link(lesson, language):
    return f"[{lesson.number} {lesson.header['name'][language]}](../lessons/{language}/{lesson.name}.ipynb)"


def _objectives(lesson, exercise, _, language):
    minutes = f"{lesson.header['minutes']} + {WORDS[language]['exercise']} {exercise.header['minutes']}"
    for position, objective in enumerate(lesson.header["objectives"]):
        first = (_link(lesson, language), minutes) if position == 0 else ("", "")
        yield _row(first[0], objective[language], objective["digcomp"], first[1])


def _cells(teaching, attribute, language):
    for cell, twin in teaching.edition(language):
        if attribute in twin.attributes:
            yield twin, joined(cell.source) if language == "zh" else cell.source


def _plan(lesson, _, teaching, language):
    for _, text in _cells(teaching, "part", language):
        yield _row(_link(lesson, language), *plan(text))


def _verdicts(lesson, _, teaching, language):
    ratings = {
        one: WORDS[language][cell.attributes["rating"]]
        for cell in lesson.with_attribute("verdict")
        for one in cell.ids("verdict")
    }
    claims = {one.concept: one.claim[language] for one in map(verdicts.box, filter(_formed, lesson.units))}
    for twin, text in _cells(teaching, "verdict", language):
        ids = twin.ids("verdict")
        named = ("：" if language == "zh" else ": ").join(
            [
                f"{lesson.number} {' '.join(ids)}",
                *([claims[one] for one in ids if one in claims] or text.split("\n\n")[:-1]),
            ]
        )
        said = ("、" if language == "zh" else ", ").join(
            dict.fromkeys(ratings[one] for one in ids if one in ratings)
        )
        yield _row(named, said, text.split("\n\n")[-1])


def _formed(unit):
    return verdicts.formed(unit[0])


def _misconceptions(_, exercise, teaching, language):
    titles = {task.name: task.title[language] for task in exercise.tasks}
    for twin, text in _cells(teaching, "misconception", language):
        named = ("；" if language == "zh" else "; ").join(titles[task] for task in twin.ids("misconception"))
        yield _row(f"{exercise.number} {named}", *text.split("\n\n"))
