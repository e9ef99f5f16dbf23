"""The front door: the landing notebook in each language, and the table of lessons of the READMEs.

Both show the lessons under the essay that each of them reads most, with minutes. The landing notebook's metadata hold
the same as ``outline``, from which `qunxue.outline` works where only notebooks are installed.
"""

from collections import Counter
from pathlib import Path

import nbformat

from qunxue.authoring import coverage, essays, notebooks

NOTEBOOKS = {language: f"lessons/{name}" for language, name in notebooks.LANDING.items()}
READMES = {"en": "README.md", "zh": "README.zh.md"}
FIRST = {"en": "Before the essays", "zh": "读材料之前"}
LAST = {"en": "All four essays", "zh": "四篇材料合在一起"}
WORDS = {
    "en": {
        "other": "[简体中文](index.zh.ipynb)",
        "title": "# Qunxue (群学): life in groups on WeChat",
        "welcome": (
            "Four Chinese essays make claims about WeChat. You predict, move a model or open the data, judge, and then see what "
            "published evidence says. Here somebody asks whether it is better to open a red packet first or last:"
        ),
        "alt": (
            "An explorer of lesson 04 at work. Somebody moves the slider from 10 people to 20: one bar for each place in the queue, "
            "all near 5 yuan. Then they choose the naive method, and the first place has 50 yuan, the second 25, the last ones hardly "
            "anything. The sentence under the chart gives the figures."
        ),
        "begin": "**[Begin with lesson 00]({first})** ({minutes} minutes, no Python needed), or go straight to [the red packets of the picture]({shown}).",
        "continue": (
            "## Continue where you stopped\n\nClick into the cell and press Shift+Enter. It runs the checks of your own exercises again "
            "as you saved them last, and keeps nothing. Without running it everything on this page works too."
        ),
        "lessons": "## Lessons",
        "table": "| | Lesson | Question | Minutes | Exercise |",
        "to_exercise": "exercise {number}",
        "minutes": "min",
        "points": "points",
        "full": (
            "## Your points, hidden checks included\n\nThis one also runs the checks that a class is graded with. What fails comes with the "
            "smallest case that was found; no solution is shown and nothing leaves your computer. In a terminal: `qunxue progress --full`."
        ),
        "more": (
            "## Look something up\n\n[How to work with the course](../docs/student.md) · [the four essays](../docs/essays.md) · "
            "[every claim and its verdict](../docs/claims.md) · [glossary](../docs/glossary.md) · [for teachers](../docs/instructor.md)"
        ),
    },
    "zh": {
        "other": "[English](index.ipynb)",
        "title": "# 群学：微信群里的生活",
        "welcome": (
            "四篇中文文章对微信提出种种主张。你先猜，再动手调模型、查数据，自己下结论，然后看已发表的证据怎么说。"
            "下面这个人想知道：拼手气红包，先抢好还是后抢好？"
        ),
        "alt": (
            "正在操作第 04 课的互动面板。滑块从 10 人拖到 20 人：一根柱子代表一个位置，都在 5 元左右。再选“朴素法”：第一个位置变成 50 元，"
            "第二个 25 元，最后几个几乎没有。图下面的那句话写着这些数字。"
        ),
        "begin": "**[从第 00 课开始]({first})**（{minutes} 分钟，不需要会 Python），或者直接去看[图里的红包]({shown})。",
        "continue": (
            "## 接着上次的做\n\n点进单元格，按 Shift+Enter。它把你上次保存的练习再检查一遍，不留记录。不运行它，这一页的其他内容也都能用。"
        ),
        "lessons": "## 课程",
        "table": "| | 课 | 问题 | 分钟 | 练习 |",
        "to_exercise": "练习 {number}",
        "minutes": "分钟",
        "points": "分",
        "full": (
            "## 你的得分，隐藏的检查也算\n\n下面这个单元格连班级评分用的检查也一起运行。没通过的，会给出找到的最小的例子；不会显示答案，"
            "什么都不会传出你的电脑。在终端里是 `qunxue progress --full`。"
        ),
        "more": (
            "## 查一查\n\n[怎么上这门课](../docs/student.zh.md) · [四篇材料的来历](../docs/essays.zh.md) · "
            "[每条主张和结论](../docs/claims.zh.md) · [术语表](../docs/glossary.md) · [给教师](../docs/instructor.zh.md)"
        ),
    },
}
SHOWN = "04"  # the lesson whose explorer the picture shows


def groups(source, triples):
    """Return the lessons under the essay that each of them reads most, in the order of the lessons.

    Parameters
    ----------
    source : path-like
        The checkout; without a list of essays all lessons stand in one group without a name.
    triples : list of (Manuscript, Manuscript, Manuscript)

    Returns
    -------
    list of (dict of str, str, list of (Manuscript, Manuscript))
        The group's name in both languages, the essay's id or an empty text, and the group's lessons and exercises.
    """
    if not Path(source, essays.SOURCE).is_file() or not Path(source, coverage.LIST).is_file():
        return [({"en": "", "zh": ""}, "", [(lesson, exercise) for lesson, exercise, _ in triples])]
    known = essays.read(source)
    reads = {}
    for concept in coverage.concepts(source):
        reads.setdefault(concept["lesson"][:2], Counter()).update(concept["documents"].split())
    found = {"first": [], **{essay["id"]: [] for essay in known}, "last": []}
    for lesson, exercise, _ in triples:
        of = reads.get(lesson.number)
        # of two that it reads alike, such as a text that stands in both, the one that comes first
        place = (
            max(sorted(of), key=of.__getitem__)
            if of
            else "last"
            if any(list(found.values())[1:-1])
            else "first"
        )
        found[place].append((lesson, exercise))
    names = {"first": FIRST, "last": LAST, **{essay["id"]: _heading(essay) for essay in known}}
    ids = {essay["id"] for essay in known}
    made = [(names[place], place if place in ids else "", pairs) for place, pairs in found.items() if pairs]
    return sorted(made, key=lambda group: group[2][0][0].number)


def _heading(essay):
    bare = {language: essay["name"][language].strip("“”") for language in ("en", "zh")}
    return {"en": bare["en"][0].upper() + bare["en"][1:], "zh": bare["zh"]}


def table(grouped, language, root):
    """Return the table of lessons.

    Parameters
    ----------
    grouped : list
        As from `groups`.
    language : {"en", "zh"}
    root : str
        What leads from the page to the checkout: ``""`` or ``"../"``.

    Returns
    -------
    str
        Markdown.
    """
    words = WORDS[language]
    rows = [words["table"], "|---|---|---|---|---|"]
    for name, essay, pairs in grouped:
        if name[language]:
            anchor = name[language].lower().replace(" ", "-")
            label = (
                f"[{name[language]}]({root}{essays.PAGES[language]}#{anchor})" if essay else name[language]
            )
            rows.append(f"| | **{label}** | | | |")
        for lesson, exercise in pairs:
            points = f"{exercise.header['points']} {words['points']}"
            about = f"{points}, {exercise.header['minutes']} {words['minutes']}" if language == "en" else (
                f"{points}，{exercise.header['minutes']} {words['minutes']}"
            )  # fmt: skip
            todo = f"[{about}]({root}exercises/{language}/{exercise.name}/{exercise.name}.ipynb)"
            link = f"[{lesson.header['name'][language]}]({root}lessons/{language}/{lesson.name}.ipynb)"
            rows.append(
                f"| {lesson.number} | {link} | {lesson.header['title'][language]} | {lesson.header['minutes']} | {todo} |"
            )
    return "\n".join(rows)


def notebook(grouped, language):
    """Return the landing notebook of one language.

    Parameters
    ----------
    grouped : list
        As from `groups`.
    language : {"en", "zh"}

    Returns
    -------
    NotebookNode
    """
    words = WORDS[language]
    lessons = [lesson for _, _, pairs in grouped for lesson, _ in pairs]
    first, shown = lessons[0], next((each for each in lessons if each.number == SHOWN), lessons[0])
    begin = words["begin"].format(
        first=f"{language}/{first.name}.ipynb",
        minutes=first.header["minutes"],
        shown=f"{language}/{shown.name}.ipynb",
    )
    picture = f'<img src="../docs/images/explorer_{language}.webp" width="560" alt="{words["alt"]}">'
    parts = [
        ("welcome", f"{words['title']}\n\n{words['other']}\n\n{words['welcome']}\n\n{picture}\n\n{begin}"),
        ("how-far", words["continue"]),
        ("standing", f'import qunxue\n\nqunxue.use("{language}")\nqunxue.outline.show()'),
        ("lessons", f"{words['lessons']}\n\n{table(grouped, language, '../')}"),
        ("points", words["full"]),
        ("progress", f'import qunxue\n\nqunxue.use("{language}")\nqunxue.learner.progress(full=True)'),
        ("more", words["more"]),
    ]
    make = {True: nbformat.v4.new_code_cell, False: nbformat.v4.new_markdown_cell}
    return nbformat.v4.new_notebook(
        cells=[make[name in ("standing", "progress")](text, id=name) for name, text in parts],
        metadata={
            "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "qunxue": {"edition": language, "outline": _outline(grouped)},
        },
    )


def _outline(grouped):
    return [
        {
            "name": dict(name),
            "lessons": [
                {
                    "name": lesson.name,
                    "title": dict(lesson.header["name"]),
                    "minutes": lesson.header["minutes"],
                    "exercise_minutes": exercise.header["minutes"],
                }
                for lesson, exercise in pairs
            ],
        }
        for name, _, pairs in grouped
    ]
