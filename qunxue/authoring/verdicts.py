"""Verdict boxes: one claim of an essay, the course's verdict on it, the reason, and the five answers every verdict owes.

A box is a pair of markdown cells of a lesson, ``verdict="A13" rating="partly" evidence="M15" year="2017"``. Its first
paragraph is the claim, its last block the five answers, and what stands between is the reason. The build puts an
activity in front of it, so that the student judges first, and gathers all boxes in datasets/claims.csv, docs/claims.md
and docs/claims.zh.md.
"""

import csv
import io
import re
from dataclasses import dataclass

from qunxue.authoring import essays
from qunxue.authoring.words import WORDS as SHOWN
from qunxue.authoring.words import joined
from qunxue.language import LANGUAGES, say

TABLE = "datasets/claims.csv"
PAGES = {"en": "docs/claims.md", "zh": "docs/claims.zh.md"}
#: By column: what the line begins with in either language.
ANSWERS = {
    "quantity": {"en": "quantity", "zh": "量"},
    "unit": {"en": "unit", "zh": "单位"},
    "time": {"en": "time", "zh": "时间"},
    "people": {"en": "people", "zh": "人"},
    "could_fail": {"en": "could fail", "zh": "可能不成立"},
}
#: What an answer begins with; longer words first, as 是 begins 是的.
OPENINGS = {
    "en": dict.fromkeys(ANSWERS, ("Yes", "No", "Partly", "Unknown")),
    "zh": {
        **dict.fromkeys(ANSWERS, ("不是", "不清楚", "部分是", "是")),
        "could_fail": ("不可能", "不清楚", "可能"),
    },
}
#: Words of a claim; a Chinese one of like length.
WORDS, CHARACTERS = (4, 14), (6, 30)
COLUMNS = (
    "concept", "essay", "lesson", "section", "year", "rating", "evidence", "claim_en", "claim_zh", "reason_en", "reason_zh",
    *(f"{name}_{language}" for name in ANSWERS for language in LANGUAGES),
)  # fmt: skip
_HAN = "\u3400-\u9fff"
_PAGE = {
    "en": {
        "title": "The ledger of claims",
        "intro": "Every claim of the four essays that a lesson judges, with the verdict and the year it holds for. The same as a table "
        'with reasons and answers: `data.load("claims")`.',
        "head": "| Claim | Verdict | Year | Evidence | Essay | Lesson |",
        "where": "section",
        "other": "[简体中文](claims.zh.md)",
    },
    "zh": {
        "title": "说法总账",
        "intro": "四篇材料里凡是讲义判断过的说法，都在这里：结论是什么，对哪一年成立。带理由和五个回答的数据表："
        '`data.load("claims")`。',
        "head": "| 说法 | 结论 | 年份 | 依据 | 材料 | 课 |",
        "where": "第 {} 节",
        "other": "[English](claims.md)",
    },
}


@dataclass(frozen=True)
class Box:
    """A verdict box in the form that the build folds.

    Attributes
    ----------
    concept : str
    rating : str
    evidence : list of str
    year : str
    claim, reason : dict of str to str
        By language.
    answers : dict of str to dict of str to str
        By the names of `ANSWERS`, then by language.
    """

    concept: str
    rating: str
    evidence: list
    year: str
    claim: dict
    reason: dict
    answers: dict


def formed(cell):
    """Return whether a verdict cell claims to be in this form: it names the year its verdict holds for."""
    return "verdict" in cell.attributes and "year" in cell.attributes


def parts(text, language):
    """Return claim, reason and answers of one language of a box.

    Parameters
    ----------
    text : str
    language : {"en", "zh"}

    Returns
    -------
    (str, str, dict of str to str)
        What is missing is empty.

    Examples
    --------
    >>> parts("Fun fades\\n\\nIt does.\\n\\n- quantity: Yes. Players.\\n- time: No. 2010.", "en")
    ('Fun fades', 'It does.', {'quantity': 'Yes. Players.', 'time': 'No. 2010.'})
    """
    answers, kept = {}, []
    names = {words[language]: name for name, words in ANSWERS.items()}
    for line in text.splitlines():
        found = re.match(rf"- ({'|'.join(names)}) ?[:：] ?(.+)", line)
        if found:
            answers[names[found[1]]] = found[2].strip()
        elif answers and line.startswith("  "):  # an answer that goes on below
            last = next(reversed(answers))
            answers[last] += (" " if language == "en" else "") + line.strip()
        else:
            kept.append(line)
    claim, _, reason = "\n".join(kept).strip().partition("\n\n")
    return " ".join(claim.split()), reason.strip(), answers


def box(unit):
    """Return a box, whatever is wrong with it.

    Parameters
    ----------
    unit : (Cell, Cell)

    Returns
    -------
    Box
    """
    cell = unit[0]
    read = dict(zip(LANGUAGES, (parts(twin.source, twin.language) for twin in unit), strict=True))
    return Box(
        " ".join(cell.ids("verdict")),
        cell.attributes["rating"],
        cell.ids("evidence"),
        str(cell.attributes.get("year", "")),
        {language: read[language][0] for language in LANGUAGES},
        {language: read[language][1] for language in LANGUAGES},
        {name: {language: read[language][2].get(name, "") for language in LANGUAGES} for name in ANSWERS},
    )


def problems(unit):
    """Yield what is wrong with the form of a box.

    Parameters
    ----------
    unit : (Cell, Cell)

    Yields
    ------
    str
    """
    cell, found = unit[0], box(unit)
    if len(cell.ids("verdict")) != 1:
        yield say(
            f"a verdict on {len(cell.ids('verdict'))} claims; one claim a box",
            f"一个框里有 {len(cell.ids('verdict'))} 个说法；一框只判一个",
        )
    if not re.fullmatch(r"\d{4}(-\d{4})?", found.year):
        yield say(
            f'year is {found.year!r}; write the year the verdict holds for, such as year="2017" or year="2013-2017"',
            f'year 是 {found.year!r}；请写结论对哪一年成立，例如 year="2017" 或 year="2013-2017"',
        )
    for language in LANGUAGES:
        claim = found.claim[language]
        length = len(claim.split()) if language == "en" else len(re.findall(f"[{_HAN}]", claim))
        least, most = WORDS if language == "en" else CHARACTERS
        unit_word = say("words", "词") if language == "en" else say("characters", "字")
        if not least <= length <= most:
            yield say(
                f"the claim in {language} has {length} {unit_word}, allowed: {least} to {most}; it is the first paragraph",
                f"{language} 的说法有 {length} {unit_word}，应为 {least} 到 {most}；第一段就是说法",
            )
        if not found.reason[language]:
            yield say(f"no reason in {language} below the claim", f"{language} 的说法下面没有理由")
        for name, words in ANSWERS.items():
            answer, openings = found.answers[name][language], OPENINGS[language][name]
            if not answer:
                yield say(
                    f"the answer “- {words[language]}: …” is missing in {language}",
                    f"{language} 缺少回答“- {words[language]}：……”",
                )
            elif not answer.startswith(openings):
                yield say(
                    f"the answer to {words[language]!r} begins with none of: {', '.join(openings)}",
                    f"{words[language]!r} 的回答要以其中之一开头：{'、'.join(openings)}",
                )
    for name in ANSWERS:
        openings = [_opening(found.answers[name][language], language, name) for language in LANGUAGES]
        if None not in openings and openings[0] != openings[1]:
            yield say(
                f"English and Chinese answer {ANSWERS[name]['en']!r} differently",
                f"{ANSWERS[name]['zh']!r} 的回答，中英文不一致",
            )
    if found.rating == "refuted":
        others = [name for name in ("unit", "time", "people") if found.answers[name]["en"].startswith("No")]
        if others:
            named = ", ".join(others)
            yield say(
                f"refuted, although the evidence is of another {named}; that is not-supported or untested",
                f"写的是 refuted，依据的 {named} 却不同；应是 not-supported 或 untested",
            )


def _opening(answer, language, name):
    """Return an answer's first word as English has it."""
    known = {
        "不可能": "No",
        "可能": "Yes",
        "不是": "No",
        "是": "Yes",
        "部分是": "Partly",
        "不清楚": "Unknown",
    }
    found = next((word for word in OPENINGS[language][name] if answer.startswith(word)), None)
    return known.get(found, found)


# ---- the ledger -------------------------------------------------------------------------------------------


def rows(lessons, sources):
    """Return the ledger: one dict a box, in the order of lessons.

    Parameters
    ----------
    lessons : list of Manuscript
    sources : dict of str to str
        By concept, the essays that make the claim.

    Returns
    -------
    list of dict
    """
    found = []
    for lesson in lessons:
        for section, unit in lesson.by_section():
            if not formed(unit[0]):
                continue
            one = box(unit)
            found.append(
                {
                    "concept": one.concept,
                    "essay": sources.get(one.concept, ""),
                    "lesson": lesson.name,
                    "section": section,
                    "year": one.year,
                    "rating": one.rating,
                    "evidence": " ".join(one.evidence),
                    **{f"claim_{language}": one.claim[language] for language in LANGUAGES},
                    **{f"reason_{language}": _line(one.reason[language], language) for language in LANGUAGES},
                    **{
                        f"{name}_{language}": one.answers[name][language]
                        for name in ANSWERS
                        for language in LANGUAGES
                    },
                }
            )
    return found


def _line(text, language):
    return " ".join((joined(text) if language == "zh" else text).split())


def essays_of(root):
    """Return what the essays are called, by id and language; empty where no essay is described.

    Parameters
    ----------
    root : Path

    Returns
    -------
    dict of str to dict of str to str
    """
    known = essays.read(root) if (root / essays.SOURCE).is_file() else []
    return {each["id"]: each["name"] for each in known}


def table(rows):
    """Return the ledger as CSV."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def page(rows, lessons, language, names=None):
    """Return docs/claims.md or docs/claims.zh.md.

    Parameters
    ----------
    rows : list of dict
        As from `rows`.
    lessons : list of Manuscript
    language : {"en", "zh"}
    names : dict of str to dict of str to str, optional
        What the essays are called, by id and language, as from `essays_of`.

    Returns
    -------
    str
    """
    page = _PAGE[language]
    titles = {lesson.name: lesson.header["name"][language] for lesson in lessons}
    lines = [
        f"# {page['title']}",
        "",
        page["other"],
        "",
        page["intro"],
        "",
        page["head"],
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        link = f"[{row['lesson'][:2]} {titles[row['lesson']]}](../lessons/{language}/{row['lesson']}.ipynb)"
        where = (
            f"{link}, {page['where']} {row['section']}"
            if language == "en"
            else f"{link} {page['where'].format(row['section'])}"
        )
        named = ("; " if language == "en" else "；").join(
            names[one][language] if one in (names or {}) else one for one in row["essay"].split()
        )
        cells = [
            f"{row[f'claim_{language}']} ({row['concept']})"
            if language == "en"
            else f"{row['claim_zh']}（{row['concept']}）",
            SHOWN[language][row["rating"]],
            row["year"].replace("-", "–"),
            row["evidence"],
            named,
            where,
        ]
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"
