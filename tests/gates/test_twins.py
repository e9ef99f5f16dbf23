"""Twins: what one edition has and the other lacks is named with file, line or cell, and text."""

import json
import shutil

import pytest

from qunxue.authoring.gates import prose

LESSON = "manuscript/01_queues/lesson.py"


def test_a_wrong_number_in_chinese(small):
    small.change(LESSON, "有 56 % 等过", "有 65 % 等过")
    status, shown = small.check("twins")
    assert status == 1
    assert f"{LESSON}:" in shown
    assert "numbers of the English text that the Chinese lacks «56 %»" in shown
    assert "numbers of the Chinese text that the English lacks «65 %»" in shown


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("# 确实是相加。", "# ### 确实是相加", "differ in their headings"),
        ("（A01、A02）", "（A01）", "concept and evidence ids «A02»"),
        ("见[练习](../../exercises/zh/", "见[练习](../../solutions/zh/", "differ in their links"),
        ("和（A01、A02）。", "和（A01、A02）.", "half-width punctuation"),
        ("见[练习]", "见2 题的[练习]", "no space between Chinese"),
        ("# 确实是相加。", "# This is what the lesson is about and it is not said.", "an English sentence"),
        ("# It adds up.", "# It adds up, 确实是相加。", "Chinese in the English text"),
        ("**等待时间**（waiting time）", "**等待时间**", "never introduces with its English"),
        ("**等待时间**（waiting time）", "**等候**（waiting time）", "the glossary says 等待时间"),
    ],
)
def test_prose(small, old, new, words):
    small.change(LESSON, old, new)
    status, shown = small.check("twins")
    assert status == 1
    assert words in shown, shown


@pytest.mark.parametrize(
    ("english", "chinese"), [("../index.ipynb", "../index.zh.ipynb"), ("../a.md", "../a.zh.md")]
)
def test_a_page_and_its_chinese_edition_are_one_target(small, english, chinese):
    for language, target in (("en", english), ("zh", chinese)):
        small.change(LESSON, f"../../exercises/{language}/01_queues/01_queues.ipynb", target)
    assert "differ in their links" not in small.check("twins")[1]


def test_a_dropped_twin_in_the_notebooks(small):
    name = "lessons/zh/01_queues.ipynb"
    notebook = json.loads((small.root / name).read_text(encoding="utf-8"))
    dropped = next(cell for cell in notebook["cells"] if "队伍就是相加" in "".join(cell["source"]))
    notebook["cells"].remove(dropped)
    small.write(name, json.dumps(notebook, ensure_ascii=False))
    status, shown = small.check("twins")
    assert status == 1
    assert f"{name}: the editions differ in their number of cells" in shown
    assert "is not the twin of the English cell" in shown


def test_code_that_differs_beyond_chosen_texts(small):
    name = "exercises/zh/01_queues/01_queues.ipynb"
    small.change(name, "task.equal(task.returns(wait, [1, 2]), 3", "task.equal(task.returns(wait, [1, 2]), 4")
    status, shown = small.check("twins")
    assert status == 1
    assert f"{name} cell" in shown and "code differs between the editions «3 / 4»" in shown
    small.change(name, "[1, 2]), 4", "[1, 2]), 3")
    small.change("lessons/zh/01_queues.ipynb", "一共", "总共")
    assert "'in all' / '总共'" in small.check("twins")[1]


def test_one_edition_without_its_notebook(small):
    (small.root / "lessons/zh/01_queues.ipynb").unlink()
    assert "the other edition has this notebook" in small.check("twins")[1]


def test_two_words_for_one_term(small):
    shutil.copytree(small.root / "manuscript/01_queues", small.root / "manuscript/02_more")
    small.change("manuscript/02_more/lesson.py", "等待时间", "等候时间")
    assert "waiting time is 等候时间 here and 等待时间 in lesson 01" in small.check("twins")[1]


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("36 million packets", "3,600 万个红包"),
        ("two hundred thousand packets", "二十万个红包"),
        ("200,000 packets", "二十万个红包"),
        ("one in six, 1.5 times", "六分之一，一倍半"),
        ("from 50 fen to 4 fen", "从 5 角降到 4 分"),
        ("18 cents", "一角八分"),
        (".36 to .32", ".36 比 .32"),
        ("the 1970s", "20 世纪 70 年代"),
        ("from 80 to under 54 million", "从 8,000 多万到不足 5,400 万"),
        ("December 2018", "2018 年 12 月"),
        ("in 120 to 200 words", "用 200 到 350 字"),
        ("half of 12", "12 个的一半"),
        ("no days", "0 天"),
        ("30 %", "三成"),
    ],
)
def test_numbers_equal_however_they_are_written(english, chinese):
    for text, other, language in ((english, chinese, "zh"), (chinese, english, "en")):
        values = prose.values(other, language)
        money = prose.money_of(text)
        for value, written in prose.figures(text):
            assert prose.covered(value, values) or prose.covered(money.get(written, value), values), written


@pytest.mark.parametrize(
    ("english", "chinese"), [("36 million", "360 万"), ("45 people", "五十四个人"), ("4 fen", "4 角")]
)
def test_numbers_that_differ_are_seen(english, chinese):
    value, _ = prose.figures(english)[0]
    money = prose.money_of(english)
    values = prose.values(chinese, "zh")
    assert not prose.covered(value, values) or (
        money and not prose.covered(list(money.values())[0], values - {value})
    )


@pytest.mark.parametrize(
    "good",
    [
        "每人 10 元，不多。",
        "用 `split` 函数，见[课文](a.ipynb)。",
        "**期望值**（expected value）降到 4 分（2013 年）。",
        "Brysbaert（2019）的平均：每分钟 238 个词。",
        "A、B、C 三项；选 A。",
        "时间是 20:30。",
    ],
)
def test_good_chinese_is_left_alone(good):
    assert prose.chinese_problems(good) == []
