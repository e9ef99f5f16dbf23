"""Gather the terms of all lessons: docs/glossary.md for readers, datasets/glossary.json for ``qunxue.glossary``."""

import json

PAGE = """# Glossary · 术语表

Every term that a lesson explains, in alphabetical order. In a notebook, `qunxue.glossary("doubled mean")` looks one up.
Made from the lessons by `make build`; to change a line, change the lesson's header.

各课讲到的全部术语，按英文字母排序。在笔记本里可以用 `qunxue.glossary("二倍均值法")` 查词。
本页由 `make build` 从各课生成；要改哪一行，请改那一课的开头。

| English | 中文 | Pinyin · 拼音 | Meaning | 含义 | Lesson · 课 |
|---|---|---|---|---|---|
"""


def gather(lessons):
    """Return the terms of the course.

    Parameters
    ----------
    lessons : iterable of Manuscript
        Of kind ``"lessons"``, in order.

    Returns
    -------
    list of dict
        ``en``, ``zh``, ``pinyin``, ``meaning`` (by language) and ``lessons`` (two-digit numbers), in the order
        of the English alphabet. A term that several lessons explain stands once, with the first meaning.
    """
    found = {}
    for lesson in lessons:
        for term in lesson.header["terms"]:
            entry = found.setdefault(
                (term["en"].casefold(), term["zh"]),
                {
                    "en": term["en"],
                    "zh": term["zh"],
                    "pinyin": term["pinyin"],
                    "meaning": {language: text.strip() for language, text in term["meaning"].items()},
                    "lessons": [],
                },
            )
            entry["lessons"].append(lesson.number)
    return [found[key] for key in sorted(found)]


def page(entries, names):
    """Return docs/glossary.md.

    Parameters
    ----------
    entries : list of dict
        As from `gather`.
    names : dict of str
        The lessons' names by number, for the links.

    Returns
    -------
    str
    """
    rows = []
    for entry in entries:
        links = " ".join(
            f"[{number}](../lessons/en/{names[number]}.ipynb) [{number} 中文](../lessons/zh/{names[number]}.ipynb)"
            for number in entry["lessons"]
        )
        texts = (entry["en"], entry["zh"], entry["pinyin"], entry["meaning"]["en"], entry["meaning"]["zh"])
        rows.append("| " + " | ".join([*(text.replace("|", "\\|") for text in texts), links]) + " |\n")
    return PAGE + "".join(rows)


def files(manuscripts):
    """Return the derived files by name, relative to the checkout.

    Parameters
    ----------
    manuscripts : iterable of Manuscript

    Returns
    -------
    dict of str
    """
    lessons = [each for each in manuscripts if each.kind == "lessons"]
    entries = gather(lessons)
    return {
        "docs/glossary.md": page(entries, {each.number: each.name for each in lessons}),
        "datasets/glossary.json": json.dumps(entries, ensure_ascii=False, indent=1) + "\n",
    }
