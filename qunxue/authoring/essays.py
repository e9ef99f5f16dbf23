"""Who the four essays are: docs/essays.md in both languages, and their short form at the foot of every lesson."""

import functools
from pathlib import Path

import yaml

SOURCE = "manuscript/essays.yml"
PAGES = {"en": "docs/essays.md", "zh": "docs/essays.zh.md"}
WORDS = {
    "en": {
        "title": "# The four essays",
        "note": "<!-- Made from manuscript/essays.yml by make build. -->",
        "intro": (
            "The course examines four Chinese texts about WeChat. None of them is a classic, and none was written for a course: "
            "they are what one finds on sample-essay sites, in a trade forum and on the news page of a shop, copied from page "
            "to page. That is why they are worth examining. This page says what is known about them, and what is not.\n\n"
            "A claim carries a letter and a number in the course (A13, C04). The number counts the claims in the order in which the text makes them. "
            "What is quoted of a text is short and stands in Chinese beside its translation; the texts themselves are not part of the course."
        ),
        "fields": {
            "title": "Title",
            "host": "Where the copy stands",
            "page_date": "Date on the page",
            "written": "Written when, and how we know",
            "missing": "What is missing",
            "letters": "Letters of its claims",
        },
        "parts": "| Part | Treated in lesson |",
        "more": "All four are described in [who the essays are]({page}).",
        "colon": ": ",
        "stop": ". ",
        "and": ", ",
        "date": "date on the page",
    },
    "zh": {
        "title": "# 四篇材料",
        "note": "<!-- 由 make build 从 manuscript/essays.yml 生成。 -->",
        "intro": (
            "本课程细读四篇讲微信的中文文章。它们不是名篇，也不是为课堂写的：有的挂在范文网上，有的在行业论坛里，有的是批发网站的资讯，"
            "从一个页面转到另一个页面。正因为这样，才值得拿来检验。这一页写清楚：关于它们，我们知道什么，不知道什么。\n\n"
            "课程里每条主张都有编号，由字母和数字组成（如 A13、C04），数字按主张在文中出现的先后排列。引用原文只引几个字；四篇全文不收入本课程。"
        ),
        "fields": {
            "title": "标题",
            "host": "见于何处",
            "page_date": "页面日期",
            "written": "大约写于何时，凭什么这样说",
            "missing": "缺什么",
            "letters": "主张编号的字母",
        },
        "parts": "| 部分 | 在哪一课读 |",
        "more": "四篇材料的来历见[四篇材料]({page})。",
        "colon": "：",
        "stop": "。",
        "and": "、",
        "date": "页面日期",
    },
}


def read(source):
    """Return the descriptions of the essays.

    Parameters
    ----------
    source : path-like
        The checkout.

    Returns
    -------
    list of dict
        As in ``manuscript/essays.yml``.
    """
    return yaml.safe_load(Path(source, SOURCE).read_text(encoding="utf-8"))


def page(essays, language, names):
    """Return the page that describes the essays.

    Parameters
    ----------
    essays : list of dict
        As from `read`.
    language : {"en", "zh"}
    names : dict of str
        Names of the lessons that are built, by number, for the links; a lesson that is not built stands without one.

    Returns
    -------
    str
        Markdown.
    """
    words = WORDS[language]
    text = [words["title"], words["note"], words["intro"]]
    for essay in essays:
        heading = essay["name"][language].strip("“”")
        text.append(f"## {heading[0].upper()}{heading[1:]}")
        lines = []
        for field, label in words["fields"].items():
            value = essay[field]
            value = words["and"].join(value) if field == "letters" else value[language].strip()
            lines.append(f"- **{label}**{words['colon']}{value}")
        text.append("\n".join(lines))
        rows = [words["parts"], "|---|---|"]
        for part in essay["parts"]:
            links = words["and"].join(
                f"[{number}](../lessons/{language}/{names[number]}.ipynb)" if number in names else number
                for number in part["lessons"]
            )
            rows.append(f"| {part[language]} | {links} |")
        text.append("\n".join(rows))
    return "\n\n".join(text) + "\n"


@functools.cache
def _known(source):
    return read(source) if Path(source, SOURCE).is_file() else []


def section(source, number, language):
    """Return the lines on the essays that a lesson reads, for the foot of the lesson.

    Parameters
    ----------
    source : path-like
        The checkout; one without ``manuscript/essays.yml`` gives an empty text.
    number : str
        The lesson's two digits.
    language : {"en", "zh"}

    Returns
    -------
    str
        Markdown; empty for a lesson that reads none.
    """
    words = WORDS[language]
    lines = []
    for essay in _known(source):
        parts = [part[language] for part in essay["parts"] if number in part["lessons"]]
        if not parts:
            continue
        date = essay["page_date"][language]
        lines.append(
            f"- **{essay['name'][language].strip('“”')}** ({'; '.join(parts)}){words['colon']}{essay['title'][language]}; "
            f"{essay['host'][language]}; {words['date']}{words['colon']}{date}."
            if language == "en"
            else f"- **{essay['name'][language].strip('“”')}**（{'；'.join(parts)}）{words['colon']}{essay['title'][language]}，"
            f"{essay['host'][language]}，{words['date']}{words['colon']}{date}。"
        )
    if not lines:
        return ""
    return "\n".join([*lines, "", words["more"].format(page=f"../../{PAGES[language]}")])


def files(source, names):
    """Return the derived pages by name, relative to the checkout.

    Parameters
    ----------
    source : path-like
        The checkout.
    names : dict of str
        As for `page`.

    Returns
    -------
    dict of str
    """
    essays = read(source)
    return {PAGES[language]: page(essays, language, names) for language in PAGES}
