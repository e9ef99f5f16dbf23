# ---
# title: {en: "Exercise: conflict and crowd", zh: "练习：冲突与众人"}
# name: {en: "Conflict and crowd", zh: "冲突与众人"}
# situation:
#   en: >-
#     The garden behind your building has grown, and so has the quarrel: car owners want the lot for parking. You will compute where the group might
#     break, into how many camps, who does the work and how far the crowd can be trusted; and at the end write how you would settle it without giving anybody an enemy. The tasks do not
#     depend on one another: if you are stuck, go on with the next. Networks are networkx graphs; shares run from 0 to 1.
#   zh: >-
#     楼后的花园长起来了，争执也来了：车主想拿这块地停车。你要算出群可能从哪里裂开、会分成几个阵营、活是谁干的、众人的判断能信几分；
#     最后写一写，怎样不树敌就把事情谈拢。各题互不依赖，卡住了就先做下一题。网络用 networkx 的图表示，比例都在 0 到 1 之间。
# minutes: 80
# points: 20
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
from qunxue import check, data, say

import altair as alt
import networkx as nx
import numpy as np
import pandas as pd

from qunxue.models import crowd, inequality

# %% [markdown] lang="en"
# ## Fill the gaps: where would the group break?
#
# `cut(graph, source, sink, joined)` finds the minimum cut between two leaders and the people it misplaces. Each tie of `graph` has a `weight`. `joined` is a dict: for each person, the leaders included, the leader (`source` or `sink`) whom they really followed.
# Fill the two gaps; networkx has a function `nx.minimum_cut` for the first. The result is a pair: the value of the cut and the sorted list of those who stand on one leader's side but followed the other.
#
# Example: on the path Ann – Bo – Cai – Dan with weights 3, 1, 2, the cut between `"Ann"` and `"Dan"` has the value 1 and leaves Ann and Bo together. If Bo followed Dan and the others went with the nearer leader, the result is `(1, ["Bo"])`. If Cai followed Ann besides, it is `(1, ["Bo", "Cai"])`.
#
# Where several cuts share the least weight, nobody can say who is misplaced. The networks tried here have only one.
#
# <details><summary>Hint</summary>
#
# `nx.minimum_cut(graph, source, sink, capacity="length")` would return the value and the two sides for ties that carry a `length`; you need another attribute. `side` holds the people on the side of `source`: someone is misplaced if "is in `side`" and "followed `source`" do not agree.
#
# `NetworkXUnbounded: Infinite capacity path` means: networkx did not find the attribute that you named, and takes a tie without it as one that can never be cut.
#
# </details>
# %% [markdown] lang="zh"
# ## 填空：群会从哪里裂开？
#
# `cut(graph, source, sink, joined)` 求两位领头人之间的最小割，并找出被放错的人。`graph` 的每条关系都有 `weight`（权重）；`joined` 是一个字典，记着每个人（包括领头人自己）后来实际跟了哪位领头人，`source` 或 `sink`。
# 填好两个空，第一个空可以用 networkx 的函数 `nx.minimum_cut`。结果是一对值：割的总权重，以及一个排好序的列表，列出那些在割里站在一位领头人一侧、实际却跟了另一位的人。
#
# 例：一条链 Ann – Bo – Cai – Dan，权重依次为 3、1、2。`"Ann"` 与 `"Dan"` 之间的割是 1，Ann 和 Bo 留在一起。假如 Bo 跟了 Dan，其余的人都跟了离自己近的那位，结果就是 `(1, ["Bo"])`。假如 Cai 也换了边，跟了 Ann，结果就是 `(1, ["Bo", "Cai"])`。
#
# 有些网络里，总权重最小的割不止一个，那就说不清谁被放错了。这里用到的网络都只有一个。
#
# <details><summary>提示</summary>
#
# 如果关系带的是 `length` 属性，`nx.minimum_cut(graph, source, sink, capacity="length")` 会返回割的总权重和两侧的人；这里要换一个属性。`side` 里是 `source` 那一侧的人：“在不在 `side` 里”和“跟没跟 `source`”如果对不上，就是放错了。
#
# 报错 `NetworkXUnbounded: Infinite capacity path`，意思是 networkx 没找到你写的那个属性；它把没有这个属性的关系当作怎么也切不断的。
#
# </details>

# %% answer="cut" does="compute S15 S22"
#| def cut(graph, source, sink, joined):
#|     value, (side, others) = ...  # minimum cut, by weight · 按权重求最小割
#|     misplaced = [person for person in graph if ...]
#|     return value, sorted(misplaced)
### BEGIN SOLUTION
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    misplaced = [person for person in graph if (person in side) != (joined[person] == source)]
    return value, sorted(misplaced)
### END SOLUTION

# %% test="cut" points=4 section=1
chain = nx.Graph()
chain.add_weighted_edges_from([("Ann", "Bo", 3), ("Bo", "Cai", 1), ("Cai", "Dan", 2)])
followed = {"Ann": "Ann", "Bo": "Dan", "Cai": "Dan", "Dan": "Dan"}
found = cut(chain, "Ann", "Dan", followed)
task.equal(len(found), 2, what=say("the parts of the result: value and list", "结果的两部分：总权重和列表"))
task.equal(found[0], 1, what=say("the value of the cut of the chain", "链的最小割"))
task.equal(found[1], ["Bo"], what=say("who is misplaced on the chain", "链上被放错的人"))
both = cut(chain, "Ann", "Dan", {**followed, "Cai": "Ann"})
task.equal(both[1], ["Bo", "Cai"], what=say("who is misplaced if Cai followed Ann besides", "Cai 也换边跟了 Ann 时，被放错的人"))
### BEGIN HIDDEN TESTS
club = nx.karate_club_graph()
joined = {member: 0 if label == "Mr. Hi" else 33 for member, label in club.nodes(data="club")}
value, misplaced = cut(club, 0, 33, joined)
task.equal(value, 22, what=say("the value of the cut of the karate club", "空手道俱乐部的最小割"))
task.equal(misplaced, [8], what=say("who is misplaced in the karate club", "空手道俱乐部里被放错的人"))
value, misplaced = cut(club, 33, 0, joined)
task.equal((value, misplaced), (22, [8]), what=say("the same cut, seen from the president", "同一个割，从会长那边看"))
backwards = nx.Graph()
backwards.add_weighted_edges_from([("Dan", "Cai", 2), ("Cai", "Bo", 1), ("Bo", "Ann", 3)])
everybody = dict.fromkeys(backwards, "Dan")
task.equal(cut(backwards, "Ann", "Dan", everybody)[1], ["Ann", "Bo"], what=say("the order of two who are misplaced", "两个放错的人的次序"))
faction = {**joined, 8: 33, 0: 33}
task.equal(cut(club, 0, 33, faction)[1], [0], what=say("who is misplaced if other sides were chosen", "换一种站队时被放错的人"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## One camp or two?
#
# Write `camps(feelings)`. `feelings` is a symmetric NumPy array, shape (people, people): above 0 two people like each other, below 0 they do not. Return a list (not an array) with one number, 1 or -1, per person: who ends up in the camp of person 0 gets `1`, the others `-1`. Use the array as it is, its diagonal too, and do not change it.
#
# The signs of the **leading eigenvector**, the one that belongs to the *largest* eigenvalue, name the camps. Largest means furthest up, not furthest from 0: 2.6 is larger than -4.5. An eigenvector may come with all its signs turned round, so make person 0 positive yourself. No entry is 0 in the tests.
#
# Examples: two pairs of friends who dislike each other, and four rivals among whom nobody likes anybody, but some less than others:
#
# ```python
# pairs = np.array([[0, 2, -1, -1], [2, 0, -1, -1], [-1, -1, 0, 2], [-1, -1, 2, 0]])
# rivals = np.array([[0, -2, -1, -1], [-2, 0, -2, -1], [-1, -2, 0, -2], [-1, -1, -2, 0]])
# ```
#
# Then `camps(pairs)` is `[1, 1, -1, -1]` and `camps(rivals)` is `[1, -1, 1, -1]`.
#
# <details><summary>Hint</summary>
#
# `values, vectors = np.linalg.eigh(feelings)` sorts the eigenvalues from the smallest to the largest; `vectors[:, k]`, a *column*, belongs to `values[k]`.
#
# </details>
# %% [markdown] lang="zh"
# ## 一个阵营还是两个？
#
# 编写 `camps(feelings)`。`feelings` 是一个对称的 NumPy 数组，形状为（人数，人数）：大于 0 表示两人互相喜欢，小于 0 表示不喜欢。返回一个列表（不是数组），每人一个数：最后与 0 号同一阵营的是 `1`，其余是 `-1`。数组照原样用，对角线也不用处理；不要改动它。
#
# 阵营由**首特征向量**（leading eigenvector）的正负号决定，也就是*最大*特征值对应的那个特征向量。“最大”比的是大小，不是离 0 多远：2.6 比 -4.5 大。特征向量的符号可能整个颠倒，所以要自己让 0 号为正。测试里不会出现等于 0 的分量。
#
# 两个例子：一个是两对朋友，这一对讨厌那一对；另一个是四个对头，谁也不喜欢谁，只是讨厌的程度有深有浅：
#
# ```python
# pairs = np.array([[0, 2, -1, -1], [2, 0, -1, -1], [-1, -1, 0, 2], [-1, -1, 2, 0]])
# rivals = np.array([[0, -2, -1, -1], [-2, 0, -2, -1], [-1, -2, 0, -2], [-1, -1, -2, 0]])
# ```
#
# 这时 `camps(pairs)` 等于 `[1, 1, -1, -1]`，`camps(rivals)` 等于 `[1, -1, 1, -1]`。
#
# <details><summary>提示</summary>
#
# `values, vectors = np.linalg.eigh(feelings)` 把特征值从小到大排好；`vectors[:, k]` 是一*列*，对应 `values[k]`。
#
# </details>

# %% answer="camps" does="compute S18"
### BEGIN SOLUTION
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, -1]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]
### END SOLUTION

# %% test="camps" points=4 section=2
pairs = np.array([[0, 2, -1, -1], [2, 0, -1, -1], [-1, -1, 0, 2], [-1, -1, 2, 0]])
sides = task.unchanged(camps, pairs)
task.is_type(sides, list, what=say("your result", "你的结果"))
task.equal(sides, [1, 1, -1, -1], what=say("the camps of the two pairs", "两对朋友的阵营"))
rivals = np.array([[0, -2, -1, -1], [-2, 0, -2, -1], [-1, -2, 0, -2], [-1, -1, -2, 0]])
hint = say("Check two things: which eigenvalue is the largest, and whether person 0 has got a 1.", "查两点：哪个特征值最大？0 号得到的是不是 1？")
task.equal(camps(rivals), [1, -1, 1, -1], what=say("the camps of the four rivals", "四个对头的阵营"), hint=hint)
### BEGIN HIDDEN TESTS
mixed = pairs[np.ix_([0, 2, 1, 3], [0, 2, 1, 3])]
task.equal(camps(mixed), [1, -1, 1, -1], what=say("two pairs in mixed order", "打乱次序的两对朋友"))
task.equal(camps(np.ones((5, 5))), [1] * 5, what=say("five friends", "五个朋友"))
others = rivals[np.ix_([0, 2, 1, 3], [0, 2, 1, 3])]
task.equal(camps(others), [1, 1, -1, -1], what=say("four rivals in mixed order", "打乱次序的四个对头"))
from qunxue.models import balance

for seed, friendliness in ((1, 0), (2, 0), (3, 0.2), (4, 0.6)):
    first = balance.feelings(people=21, friendliness=friendliness, seed=seed)
    sides = balance.camps(first)
    which = say(f"21 people, mean friendliness {friendliness}", f"21 人，平均友善度 {friendliness}")
    task.equal(task.unchanged(camps, first), (sides * sides[0]).tolist(), what=which)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Clean a list and see who does the work
#
# The garden keeps a list of work done, one row per job, with the doer in the column `who`. (This list is invented. Others may have more columns.) It is untidy:
#
# ```python
# garden = pd.DataFrame({"who": ["Mei", " mei ", "Bo", "  ", "Robot", "Watering[BOT] ", None]})
# ```
#
# Capital letters and spaces at the ends make no difference: `"Mei"` and `" mei "` are one person. Rows without a name (nothing, or only spaces) count for nobody. Names that end in `[bot]`, again whatever their capital letters and the spaces after them, are machines and do not count: `"Watering[BOT] "` is one, `"Robot"` is a person.
#
# Write `concentration(log)`: a dict with `"people"` (how many people, an `int`), `"gini"` (of the numbers of jobs per person) and `"top_tenth"` (share of all jobs done by the busiest tenth of people, their number rounded up). For `garden`, with two jobs by Mei and one each by Bo and Robot, it is
# `{"people": 3, "gini": 0.1667, "top_tenth": 0.5}`, when rounded. Do not round yourself; you may differ from ours by at most 0.0001. There is always at least one person left. `log` must not be changed.
#
# `inequality.gini(counts)` and `inequality.top_share(counts, 0.1)` are there for you; the second rounds the number of people up: a tenth of 3 people is one person, of 14 people two.
#
# <details><summary>Hint</summary>
#
# A column of texts has `.str.strip()`, `.str.lower()` and `.str.endswith("…")`; `dropna()` first. Then `.value_counts()`.
#
# </details>
# %% [markdown] lang="zh"
# ## 清理名单，看看活是谁干的
#
# 花园有一份干活的记录，一行一件活，`who` 一列是干活的人。（这份记录是虚构的；别的记录可能还有其他列。）它有点乱：
#
# ```python
# garden = pd.DataFrame({"who": ["Mei", " mei ", "Bo", "  ", "Robot", "Watering[BOT] ", None]})
# ```
#
# 大小写和首尾的空格不算区别：`"Mei"` 和 `" mei "` 是同一个人。没写名字的行（什么都没有，或者只有空格）不算任何人。以 `[bot]` 结尾的是机器，也不算，同样不管大小写和后面的空格：`"Watering[BOT] "` 是机器，`"Robot"` 是人。
#
# 编写 `concentration(log)`，返回一个字典：`"people"`（人数，`int`）、`"gini"`（各人件数的基尼系数）、`"top_tenth"`（最忙的十分之一的人所干的活占全部的比例，人数向上取整）。对 `garden`，Mei 干了两件活，Bo 和 Robot 各一件，四舍五入后是
# `{"people": 3, "gini": 0.1667, "top_tenth": 0.5}`。你自己不要取整；与标准结果相差不得超过 0.0001。清理之后至少会剩一个人。不要改动 `log`。
#
# 可以直接用 `inequality.gini(counts)` 和 `inequality.top_share(counts, 0.1)`，后者会把人数向上取整：3 人的十分之一算一人，14 人的十分之一算两人。
#
# <details><summary>提示</summary>
#
# 文本列有 `.str.strip()`、`.str.lower()`、`.str.endswith("……")` 可用，先 `dropna()`，最后 `.value_counts()`。
#
# </details>

# %% answer="concentration" does="compute S24"
### BEGIN SOLUTION
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    who = who[(who != "") & ~who.str.endswith("[bot]")]
    counts = who.value_counts()
    return {
        "people": len(counts),
        "gini": inequality.gini(counts),
        "top_tenth": inequality.top_share(counts, 0.1),
    }
### END SOLUTION

# %% test="concentration" points=3 section=4
garden = pd.DataFrame({"who": ["Mei", " mei ", "Bo", "  ", "Robot", "Watering[BOT] ", None]})
found = task.unchanged(concentration, garden)
task.is_type(found, dict, what=say("your result", "你的结果"))
task.equal(sorted(found), ["gini", "people", "top_tenth"], what=say("the names in your result", "结果里的名称"))
task.is_type(found["people"], int, what=say("the people in the garden", "花园里的人数"))
task.equal(
    found["people"],
    3,
    what=say("the people in the garden", "花园里的人数"),
    mistakes=[
        (2, say("Robot is a person: only names that end in [bot] are machines.", "Robot 是人：名字以 [bot] 结尾的才是机器。")),
        (4, say("Look for names that are only spaces, capital letters, and spaces after [BOT].", "看看是不是漏了这几样：只有空格的名字、大小写、[BOT] 后面的空格。")),
    ],
)
task.close(found["gini"], 1 / 6, what=say("the Gini coefficient of the garden", "花园的基尼系数"), tolerance=1e-4)
task.close(found["top_tenth"], 1 / 2, what=say("the share of the busiest tenth in the garden", "花园里最忙的十分之一所占的比例"), tolerance=1e-4)
### BEGIN HIDDEN TESTS
jobs = [19, 12, 9, 5, 4, 3, 2, 2, 1, 1, 1, 1]
forms = ["{}", " {}", "{} ", "  {}"]
who = [forms[turn % 4].format(f"Person{person}" if turn % 3 else f"PERSON{person}") for person, many in enumerate(jobs) for turn in range(many)]
rest = ["  ", None, "mower[bot]", "Mower[BOT] ", "robot", "bot"]
log = pd.DataFrame({"job": range(len(who) + len(rest)), "who": [*who, *rest]}).sort_values("who", ignore_index=False)
wanted = [*jobs, 1, 1]
found = task.unchanged(concentration, log)
task.equal(found["people"], len(wanted), what=say("the people of a longer list", "一份更长的记录里的人数"))
task.close(found["gini"], inequality.gini(wanted), what=say("the Gini coefficient of a longer list", "一份更长的记录的基尼系数"), tolerance=1e-4)
task.close(found["top_tenth"], 31 / 62, what=say("the share of the busiest tenth of 14 people (two of them)", "14 人中最忙的十分之一（两人）所占的比例"), tolerance=1e-4)
alone = concentration(pd.DataFrame({"who": ["Ann"] * 3}))
task.equal(alone["people"], 1, what=say("a list of one person", "只有一个人的记录"))
task.close([alone["gini"], alone["top_tenth"]], [0, 1], what=say("Gini and share of the busiest tenth for one person", "只有一个人时的基尼系数和最忙十分之一的比例"), tolerance=1e-4)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## How many heads are enough?
#
# The neighbours vote on yes-or-no questions. Each is right with chance `chance`, independently of the others. Write `smallest_crowd(chance, target)`: the smallest **odd** number of voters, at most 301, whose majority is right with a chance of at least `target`. If no such number exists, return `None`.
#
# `crowd.majority_right(chance, people)` gives the chance for one size. `smallest_crowd(0.6, 0.75)` is `11`: eleven voters reach 0.753, nine only 0.733. `smallest_crowd(0.9, 0.9)` is `1`: one voter is a crowd, too, and 0.9 is at least 0.9. `smallest_crowd(0.45, 0.6)` is `None`.
#
# <details><summary>Hint</summary>
#
# `range(1, 302, 2)` runs through the odd numbers. The first that is good enough is the smallest. What does a function return when its loop has found nothing?
#
# </details>
# %% [markdown] lang="zh"
# ## 多少人才够？
#
# 邻居们对“是或否”的问题投票，每个人判断正确的机会是 `chance`，彼此独立。编写 `smallest_crowd(chance, target)`：返回最少的**奇数**投票人数（不超过 301），使多数人判断正确的机会至少是 `target`。如果没有这样的人数，返回 `None`。
#
# `crowd.majority_right(chance, people)` 给出某个人数时的机会。`smallest_crowd(0.6, 0.75)` 是 `11`：十一个人达到 0.753，九个人只有 0.733。`smallest_crowd(0.9, 0.9)` 是 `1`：一个人也算，而且 0.9 满足“至少 0.9”。`smallest_crowd(0.45, 0.6)` 是 `None`。
#
# <details><summary>提示</summary>
#
# `range(1, 302, 2)` 依次给出奇数。第一个够好的就是最小的。循环里什么也没找到时，函数该返回什么？
#
# </details>

# %% answer="smallest_crowd" does="compute S24"
### BEGIN SOLUTION
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None
### END SOLUTION

# %% test="smallest_crowd" points=3 section=4
eleven = say("Here eleven voters are enough, so the function has to return 11.", "这里十一个人就够了，函数应当返回 11。")
task.equal(task.returns(smallest_crowd, 0.6, 0.75, hint=eleven), 11, what=say("chance 0.6, target 0.75", "机会 0.6、目标 0.75"))
one = say("Here one voter is enough, so the function has to return 1.", "这里一个人就够了，函数应当返回 1。")
task.equal(smallest_crowd(0.9, 0.9), 1, what=say("one voter is enough: chance 0.9, target 0.9", "一个人就够：机会 0.9、目标 0.9"), hint=one)
nobody = smallest_crowd(0.45, 0.6)
task.that(nobody is None, what=say("no crowd is enough: chance 0.45, target 0.6", "再多也不够：机会 0.45、目标 0.6"), found=nobody, wanted="None")
### BEGIN HIDDEN TESTS
task.equal(smallest_crowd(0.6, 0.95), 67, what=say("chance 0.6, target 0.95", "机会 0.6、目标 0.95"))
task.equal(smallest_crowd(0.55, 0.9), 163, what=say("chance 0.55, target 0.9", "机会 0.55、目标 0.9"))
task.equal(smallest_crowd(0.75, 0.75), 1, what=say("one voter is enough: chance 0.75, target 0.75", "一个人就够：机会 0.75、目标 0.75"))
task.equal(smallest_crowd(0.45, 0.3), 1, what=say("chance 0.45, target 0.3: here one is better than many", "机会 0.45、目标 0.3：这里一个人比许多人好"))
just = crowd.majority_right(0.55, 301) - 1e-9
task.equal(smallest_crowd(0.55, just), 301, what=say("a target that only the largest crowd reaches", "只有最大的人数才达得到的目标"))
task.that(smallest_crowd(0.5, 0.51) is None, what=say("chance 0.5, target 0.51", "机会 0.5、目标 0.51"), found=smallest_crowd(0.5, 0.51))
task.that(smallest_crowd(0.51, 0.99) is None, what=say("chance 0.51, target 0.99, with at most 301 voters", "机会 0.51、目标 0.99，最多 301 人"), found=smallest_crowd(0.51, 0.99))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw who made the software
#
# The cell makes `curve`, the Lorenz curve of the real project of the lesson: `people` is the share of contributors, the least busy first, `work` the share of the credits that they hold. Complete `chart`: an Altair **line** chart with `people` on the horizontal and `work` on the vertical axis, and a title that says what you see. Every row of `curve` belongs to the line.
#
# <details><summary>Hint</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="…")` would draw bars.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出软件是谁做的
#
# 单元格先生成 `curve`，也就是课文里那个真实项目的洛伦兹曲线：`people` 是贡献者的累计比例（从贡献最少的排起），`work` 是他们合计占全部署名的比例。请补全 `chart`：一幅 Altair **折线图**，横轴是 `people`，纵轴是 `work`，标题说出你看到了什么。线要用上 `curve` 的每一行。
#
# <details><summary>提示</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="……")` 画出来的是柱子。
#
# </details>

# %% answer="chart" does="compute S24"
#| counts = data.load("open_source_contributions")["contributions"].astype(int)
#| curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
#| chart = ...
### BEGIN SOLUTION
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = (
    alt.Chart(curve)
    .mark_line()
    .encode(x="people:Q", y="work:Q")
    .properties(title=say("Nine contributors in ten share 15 % of the work", "十分之九的贡献者合起来只做了 15%"))
)
### END SOLUTION
chart

# %% test="chart" points=2 section=4
task.chart(chart, mark="line", shows={"x": "people", "y": "work"}, title=True, what=say("your chart", "你的图"))
### BEGIN HIDDEN TESTS
counts = data.load("open_source_contributions")["contributions"].astype(int)
wanted = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
task.chart(chart, mark="line", shows={"x": "people", "y": "work"}, title=True, data=wanted)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Settle a quarrel without an enemy
#
# The essay would advise you to pick a quarrel with the car owners who want the lot for parking. You will not. In 150 to 250 words: how do you bring gardeners and car owners together?
#
# - Name a goal that gardeners *and* car owners want and neither can reach alone, and what each side brings to it.
# - Say who will do most of the work, and how you see to it that they go on.
# - Use two findings of the lesson, one of them with its limit.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Common goal** (up to 2 points) | an enemy, or none | a goal that both want | a goal that needs both sides, and what each brings |
# | **Work** (0 or 1 point) | all do the same | the few who carry it are seen, and something for them | |
# | **Evidence** (0 or 1 point) | none or one | two findings, one with its limit | |
# %% [markdown] lang="zh"
# ## 不树敌也能谈拢
#
# 按材料的主意，你该跟那些想拿空地停车的车主吵一架。你不这么做。用 250 到 400 字写：怎样让种花的人和车主走到一起？
#
# - 找出一个种花的人*和*车主都想要、单靠哪一方都办不成的目标，并说明双方各出什么。
# - 说说活多半会落在谁身上，怎样让他们愿意干下去。
# - 用到本课的两个发现，其中一个要说出它的局限。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **共同目标**（最高 2 分） | 树敌，或没有目标 | 双方都想要的目标 | 需要双方的目标，并说明各自出什么 |
# | **干活**（0 或 1 分） | 以为人人一样 | 看到扛活的少数人，并为他们想了办法 | |
# | **证据**（0 或 1 分） | 没有或只有一个 | 两个发现，其中一个说了局限 | |

# %% [markdown] essay="goal" points=4 lang="en" does="write S19 S21"
# The car owners are not the enemy. In heavy rain the lot floods cars and cellars alike, and neither side can dig a drain alone: they have the digger and the permit, we have hands, and plants for the trench. Both names stand on the sign.
# The work will not spread evenly. In the project of the lesson one contributor in ten did 85 % of it, and four in five came once. So I ask three people on each side whether they will carry it, give them a key and a small sum for tea, and thank them by name; the others come for one Saturday, and that is welcome too.
# I rely on Sherif's camp, where common goals raised friendships across the two groups from 10 to 30 %. Those were 22 boys of eleven who knew nothing of the experiment, not neighbours with cars. And on the log of the project, which counts credits and not sweat.
# %% [markdown] lang="zh"
# 车主不是敌人。一下大雨，车和地下室一起泡水，单靠哪一方都修不成排水沟：他们有挖机、跑手续，我们出人手，沟边的植物也由我们种。牌子上写两家的名字。
# 活不会平摊。课文里那个项目，十分之一的人干了 85%，五分之四的人只来过一次。所以我在两边各请三个人问他们愿不愿意牵头，给他们一把钥匙、一点茶水钱，点名道谢；其余的人来一个星期六，也欢迎。
# 我依据的一是 Sherif 的夏令营：共同目标使跨队的友谊从一成升到三成；不过那是 22 个十一岁的男孩，自己并不知道是实验，不是有车的邻居。二是那份项目日志，它数的是署名，不是汗水。
