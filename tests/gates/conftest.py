"""A small course in a scratch folder that passes every gate, for tests to spoil."""

import io
import shutil

import pytest

from qunxue import language
from qunxue.authoring import build
from qunxue.authoring.gates import run

OBJECTIVE = """\
#   - en: "Compute the time a queue takes"
#     zh: "算出一条队伍要等多久"
#     digcomp: "1.3"
#     takeaway: {en: "Times add up.", zh: "时间会累加。"}
"""
QUESTION = """\
#   - ask: {en: "How long do two people take?", zh: "两个人要多久？"}
#     choices:
#       - {en: "One minute", zh: "一分钟", why: {en: "That is one person.", zh: "那是一个人的时间。"}}
#       - {en: "Two minutes", zh: "两分钟", right: true, why: {en: "Two times one.", zh: "一乘以二。"}}
#       - {en: "Four minutes", zh: "四分钟", why: {en: "That is four people.", zh: "那是四个人的时间。"}}
"""
LESSON = """# ---
# title: {en: "How long is a queue?", zh: "队伍有多长？"}
# name: {en: "Queues", zh: "排队"}
# situation:
#   en: "Forty people wait for one counter."
#   zh: "四十个人在等一个窗口。"
# minutes: 20
# prerequisites: {en: "Lesson 00.", zh: "第 00 课。"}
# objectives:
{objectives}
# quiz:
{questions}
# terms:
#   - {en: "waiting time", zh: "等待时间", pinyin: "děngdài shíjiān", meaning: {en: "How long one waits.", zh: "等了多久。"}}
# references:
#   - {evidence: M01, text: "Nobody (2020). Waiting."}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="A01 A02"
# ## A queue is a sum
#
# The **waiting time** (等待时间) of the last is the sum of all (A01, A02). Of 2,777 people 56 % waited; see [the exercise](../../exercises/en/01_queues/01_queues.ipynb).
# %% [markdown] lang="zh"
# ## 队伍就是相加
#
# 最后一个人的**等待时间**（waiting time）是所有人的和（A01、A02）。2,777 人中有 56 % 等过；见[练习](../../exercises/zh/01_queues/01_queues.ipynb)。

# %% does="compute A01; write A02"
minutes = [1, 2, 3]
print(say("in all", "一共"), sum(minutes))

# %% [markdown] lang="en" verdict="A01" rating="supported" evidence="M01" year="2017"
# The times of a queue add up
#
# It adds up.
#
# - quantity: Yes. Minutes.
# - unit: Yes. Minutes.
# - time: Yes. Now.
# - people: Yes. Those who wait.
# - could fail: Yes. Two counters would do.
# %% [markdown] lang="zh"
# 队伍里的时间会累加
#
# 确实是相加。
#
# - 量：是。分钟。
# - 单位：是。分钟。
# - 时间：是。现在。
# - 人：是。等的人。
# - 可能不成立：可能。两个窗口就行。
""".replace("{objectives}\n", 3 * OBJECTIVE).replace("{questions}\n", 5 * QUESTION)

EXERCISE = """# ---
# title: {en: "Exercise: queues", zh: "练习：排队"}
# name: {en: "Queues", zh: "排队"}
# minutes: 10
# points: 2
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
from qunxue import check, say

# %% [markdown] lang="en"
# ## Add up
#
# Write `wait(minutes)`.
# %% [markdown] lang="zh"
# ## 加起来
#
# 写出 `wait(minutes)`。

# %% answer="wait" does="compute A01"
### BEGIN SOLUTION
def wait(minutes):
    total = 0
    for number, each in enumerate(minutes, start=1):
        total = total + each
    return total
### END SOLUTION

# %% test="wait" points=2 section=1
task.equal(task.returns(wait, [1, 2]), 3, what=say("1 and 2 minutes", "1 分钟和 2 分钟"))
### BEGIN HIDDEN TESTS
task.equal(wait([4, 5, 6]), 15, what=say("4, 5 and 6 minutes", "4、5、6 分钟"))
### END HIDDEN TESTS
"""

ANSWERS = """# %% answer="wait" right="sum"
def wait(minutes):
    return sum(minutes)
# %% answer="wait" wrong="the first" points=0 en="4, 5 and 6 minutes" zh="4、5、6 分钟"
def wait(minutes):
    return 3
# %% answer="wait" wrong="the longest" points=0 en="1 and 2 minutes" zh="1 分钟和 2 分钟"
def wait(minutes):
    return max(minutes)
# %% answer="wait" wrong="printed" points=0 en="was printed" zh="打印"
def wait(minutes):
    print(sum(minutes))
"""

TEACHING = """# %% [markdown] lang="en" part="plan"
# - week 1
# - week 1
# - –
# %% [markdown] lang="zh"
# - 第 1 周
# - 第 1 周
# - –
# %% [markdown] lang="en" verdict="A01"
# times add up
#
# Let somebody stand in the queue.
# %% [markdown] lang="zh"
# 时间会累加
#
# 请一个人去排队。
# %% [markdown] lang="en" misconception="wait"
# take the longest
#
# two people, two minutes each
# %% [markdown] lang="zh"
# 取最长的
#
# 两个人，每人两分钟
"""

CONCEPTS = """id,documents,kind,statement,evidence,lesson
A01,D0,testable claim,Times add up.,M01,01_queues
A02,D0,claim,Waiting is dull.,,01_queues
A03,D0,rule,Do not push.,,02_not_yet
"""

FIGURES = """id,evidence,statement_en,statement_zh,expected,tolerance,unit,how,source,status
waited,M01,"Share of 2,777 people who waited",2777 人中等过的比例,0.56,0.001,share,models.inequality.gini([1]) + 0.56,Nobody 2020,verified
"""

PROJECT = """[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "small"
version = "1"
dependencies = ["numpy>=2"]

[tool.hatch.build.targets.wheel]
packages = ["small"]
"""

GENERATOR = '''"""Five numbers."""

import pandas as pd


def make():
    """Return the numbers."""
    return pd.DataFrame({"number": range(5)})
'''


class SmallCourse:
    """A scratch course: change a file, rebuild or not, run gates."""

    def __init__(self, root):
        self.root = root

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

    def change(self, name, old, new):
        text = (self.root / name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new))

    def build(self):
        build.build(self.root, self.root)

    def check(self, *gates, lessons=None):
        """Run gates and return the exit status and what was printed."""
        stream = io.StringIO()
        status = run(self.root, lessons, gates or None, stream)
        return status, stream.getvalue()


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The scratch course, built once."""
    language.use("en")
    course = SmallCourse(tmp_path_factory.mktemp("small"))
    course.write("manuscript/01_queues/lesson.py", LESSON)
    course.write("manuscript/01_queues/exercise.py", EXERCISE)
    course.write("manuscript/01_queues/answers.py", ANSWERS)
    course.write("manuscript/01_queues/teaching.py", TEACHING)
    course.write("manuscript/concepts.csv", CONCEPTS)
    course.write("manuscript/01_queues/figures.csv", FIGURES)
    course.write("datasets/generators/five.py", GENERATOR)
    course.write("datasets/five.csv", "number\n0\n1\n2\n3\n4\n")
    course.write("pyproject.toml", PROJECT)
    course.write("small/__init__.py", '"""A package."""\n')
    course.write("requirements.txt", "numpy==2.4.0\n")
    (course.root / "datasets" / "resources").mkdir()
    course.build()
    return course


@pytest.fixture
def small(built, tmp_path):
    """A copy of the scratch course, passing, to be spoiled."""
    language.use("en")
    shutil.copytree(built.root, tmp_path / "course")
    yield SmallCourse(tmp_path / "course")
    language.use("en")
