# ---
# title: {en: "Exercise: four steps", zh: "练习：四大步骤"}
# name: {en: "Four steps", zh: "四大步骤"}
# situation:
#   en: >-
#     An empty lot behind your building is to become a garden. You have a chat group of neighbours who hardly know each other, and a month. You will compute who joins whom, where the group might
#     break, how long fun lasts and how far the crowd can be trusted; and at the end write how you would win people without giving them an enemy. The tasks do not depend on one another:
#     if you are stuck, go on with the next. Networks are networkx graphs; shares run from 0 to 1.
#   zh: >-
#     楼后有一块空地，打算改成花园。你手上有一个邻居群，大家不太认识，时间是一个月。你要算出谁会跟着谁来、群可能从哪里裂开、新鲜感能撑多久、
#     众人的判断能信几分；最后写一写，怎样招来人，又不给他们树敌。各题互不依赖，卡住了就先做下一题。网络用 networkx 的图表示，比例都在 0 到 1 之间。
# minutes: 90
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
# ## Task 1. How many come to dig? (1 point)
#
# Ten neighbours each come if enough others have come before. Their thresholds are
#
# ```python
# [0, 1, 2, 3, 5, 5, 6, 7, 8, 9]
# ```
#
# The first starts alone. Nobody goes home. Set `diggers` to the number who are there in the end. With the thresholds `[0, 1, 3]` it would be 2.
#
# <details><summary>Hint</summary>
#
# Count from the left: how many are there when the fifth neighbour has to decide?
#
# </details>
# %% [markdown] lang="zh"
# ## 第 1 题 多少人会来挖土？（1 分）
#
# 十位邻居，每个人要看到足够多的人先来了，自己才会来。他们的门槛是
#
# ```python
# [0, 1, 2, 3, 5, 5, 6, 7, 8, 9]
# ```
#
# 第一位自己就会动手，来了的人不会走。把 `diggers` 设为最后在场的人数。假如门槛是 `[0, 1, 3]`，答案就是 2。
#
# <details><summary>提示</summary>
#
# 从左往右数：轮到第五位邻居决定时，已经来了几个人？
#
# </details>

# %% answer="diggers" practises="S03"
#| diggers = ...
### BEGIN SOLUTION
diggers = 4
### END SOLUTION

# %% test="diggers" points=1
task = check.Task("diggers", number=1, lesson="07", section=1)
task.is_type(diggers, int, what=say("the number of diggers", "来挖土的人数"))
task.within(diggers, 0, 10, what=say("the number of diggers", "来挖土的人数"))
### BEGIN HIDDEN TESTS
task.hide()
task.equal(
    diggers,
    4,
    what=say("the number of diggers", "来挖土的人数"),
    mistakes=[
        (10, say("Nobody has a threshold of 4: see what that does.", "没有人的门槛是 4，想想会怎样。")),
        (5, say("The fifth neighbour wants to see five others and does not count as one of them.", "第五位邻居要看到另外五个人，不能把自己也算进去。")),
        (1, say("The second neighbour needs one person, and one is there.", "第二位邻居只要看到一个人，而那个人已经在了。")),
    ],
)
### END HIDDEN TESTS
task.passed()

# %% [markdown] lang="en"
# ## Task 2. Run the cascade (2 points)
#
# Write `cascade(thresholds)`. `thresholds` is a list of whole numbers in any order, one per person: how many *others* must have joined before. Return the whole number of people who have joined when nobody else will. Do not change the list.
#
# Examples: `cascade([0, 1, 2, 2])` is `4`; `cascade([1, 1, 1])` is `0`, because nobody starts; `cascade([2, 0])` is `1`; `cascade([2, 1, 0])` is `3`: the last in the list starts, then the one in the middle joins, then the first.
#
# <details><summary>Hint</summary>
#
# Begin with `joined = 0`. Count how many thresholds are at most `joined`. If the count is larger than `joined`, it becomes the new `joined`, and you count again.
#
# </details>
# %% [markdown] lang="zh"
# ## 第 2 题 让连锁反应跑起来（2 分）
#
# 编写 `cascade(thresholds)`。`thresholds` 是一个整数列表，每人一个，顺序任意，表示要先有多少*别人*加入，他才肯加入。返回再也没有人肯加入时的总人数（整数）。不要改动这个列表。
#
# 例：`cascade([0, 1, 2, 2])` 是 `4`；`cascade([1, 1, 1])` 是 `0`，因为没人带头；`cascade([2, 0])` 是 `1`；`cascade([2, 1, 0])` 是 `3`：排在最后的人先动，接着是中间的，最后是第一个。
#
# <details><summary>提示</summary>
#
# 从 `joined = 0` 开始，数一数有多少个门槛不超过 `joined`。如果数出来比 `joined` 大，就用它作新的 `joined`，再数一遍。
#
# </details>

# %% answer="cascade" practises="S03"
### BEGIN SOLUTION
def cascade(thresholds):
    joined = 0
    while True:
        willing = sum(threshold <= joined for threshold in thresholds)
        if willing == joined:
            return joined
        joined = willing
### END SOLUTION

# %% test="cascade" points=2
task = check.Task("cascade", number=2, lesson="07", section=1)
task.equal(task.unchanged(cascade, [0, 1, 2, 2]), 4, what=say("the cascade of [0, 1, 2, 2]", "[0, 1, 2, 2] 的结果"))
task.equal(cascade([1, 1, 1]), 0, what=say("the cascade of [1, 1, 1], where nobody starts", "[1, 1, 1]，没有人带头"))
task.equal(cascade([2, 0]), 1, what=say("the cascade of [2, 0]", "[2, 0] 的结果"))
task.equal(cascade([2, 1, 0]), 3, what=say("the cascade of [2, 1, 0]: the order must not matter", "[2, 1, 0] 的结果：顺序不该有影响"))
### BEGIN HIDDEN TESTS
task.hide()
ladder = list(range(100))
task.equal(cascade(ladder), 100, what=say("the thresholds 0, 1, 2 … 99", "门槛 0、1、2……99"))
task.equal(cascade(ladder[::-1]), 100, what=say("the thresholds 99, 98 … 0: the order must not matter", "门槛 99、98……0：顺序不该有影响"))
task.equal(cascade([0, 2, *ladder[2:]]), 1, what=say("the ladder whose 1 has become a 2", "1 变成 2 的那架梯子"))
rng = np.random.default_rng(7)
for people in (1, 5, 30, 200):
    thresholds = rng.integers(0, people, size=people).tolist()
    gaps = [joined for joined, threshold in enumerate(sorted(thresholds)) if threshold > joined]
    wanted = gaps[0] if gaps else people
    task.equal(cascade(thresholds), wanted, what=say(f"{people} random thresholds", f"{people} 个随机门槛"))
### END HIDDEN TESTS
task.passed()

# %% [markdown] lang="en"
# ## Task 3. Repair a contagion that stops too soon (2 points)
#
# A neighbour has written `adoption(graph, start, threshold)`. It should return the share of people, from 0 to 1, who have adopted in the end. The people in the list `start` have adopted from the beginning; anyone else adopts as soon as **at least** `threshold` of their contacts have. Whoever has adopted
# counts for others in turn, for as long as anybody changes.
#
# The code goes wrong twice. On a ring of eight people, each tied to one neighbour on either side (`ring = nx.cycle_graph(8)`), `adoption(ring, [0], 1)` and `adoption(ring, [4], 1)` must be `1.0`, and `adoption(ring, [0], 2)` is `0.125`: only the first.
# On a chain of six, listed from one end and started at the other (`chain = nx.path_graph([5, 4, 3, 2, 1, 0])`), `adoption(chain, [0], 1)` is `1.0` as well.
#
# Repair it. `start` must not be changed.
#
# <details><summary>Hint</summary>
#
# Compare the comparison sign with the words "at least". Then ask: who looks again when a contact adopts later?
#
# </details>
# %% [markdown] lang="zh"
# ## 第 3 题 修好一个停得太早的传播（2 分）
#
# 有位邻居写了 `adoption(graph, start, threshold)`，本该返回最后采纳者所占的比例（0 到 1）。列表 `start` 里的人一开始就已采纳；其他人只要有**至少** `threshold` 个联系人采纳了，就跟着采纳；新采纳的人又能带动别人，直到再没有人改变为止。
#
# 这段代码有两处毛病。八个人围成一圈，每人与左右各一位邻居相连（`ring = nx.cycle_graph(8)`）：`adoption(ring, [0], 1)` 和 `adoption(ring, [4], 1)` 都应为 `1.0`，`adoption(ring, [0], 2)` 是 `0.125`，也就是只有带头的那一位。
# 再看六个人连成一串，从一头列起、从另一头开始（`chain = nx.path_graph([5, 4, 3, 2, 1, 0])`）：`adoption(chain, [0], 1)` 也应为 `1.0`。
#
# 请修好它。不要改动 `start`。
#
# <details><summary>提示</summary>
#
# 把比较符号和“至少”两个字对照一下。再想想：循环已经轮过某人，他的联系人后来才采纳，这时谁会回头再看他一眼？
#
# </details>

# %% answer="adoption" practises="S03 S07"
#| def adoption(graph, start, threshold):
#|     adopted = set(start)
#|     for person in graph:
#|         friends = sum(friend in adopted for friend in graph[person])
#|         if friends > threshold:
#|             adopted.add(person)
#|     return len(adopted) / len(graph)
### BEGIN SOLUTION
def adoption(graph, start, threshold):
    adopted, before = set(start), 0
    while len(adopted) > before:
        before = len(adopted)
        for person in graph:
            friends = sum(friend in adopted for friend in graph[person])
            if friends >= threshold:
                adopted.add(person)
    return len(adopted) / len(graph)
### END SOLUTION

# %% test="adoption" points=2
task = check.Task("adoption", number=3, lesson="07", section=1)
ring = nx.cycle_graph(8)
task.close(task.returns(adoption, ring, [0], 1), 1.0, what=say("a ring of eight, threshold 1", "八人一圈，门槛 1"), tolerance=1e-9)
task.close(task.unchanged(adoption, ring, [4], 1), 1.0, what=say("the same, another one first", "同上，换一个人先开始"), tolerance=1e-9)
task.close(adoption(ring, [0], 2), 0.125, what=say("a ring of eight, threshold 2", "八人一圈，门槛 2"), tolerance=1e-9)
chain = nx.path_graph([5, 4, 3, 2, 1, 0])
task.close(adoption(chain, [0], 1), 1.0, what=say("a chain of six, started at its far end", "六人一串，从末端开始"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
task.hide()
backwards = nx.path_graph(range(11, -1, -1))
task.close(adoption(backwards, [0], 1), 1.0, what=say("a chain of twelve, started at its far end", "十二人一串，从末端开始"), tolerance=1e-9)
task.close(adoption(nx.star_graph(4), [1, 2], 2), 0.6, what=say("a star of five: two points move the centre", "五人星形：两个尖角带动中心"), tolerance=1e-9)
from qunxue.models import contagion

for seed, threshold in ((1, 1), (2, 2), (3, 2), (4, 3)):
    graph = contagion.small_world(people=60, neighbours=4, rewiring=0.05, seed=seed)
    start = contagion.circle_of(graph, 30)
    wanted = (contagion.adopt(graph, start, threshold) >= 0).mean()
    which = say(f"60 people, threshold {threshold}", f"60 人，门槛 {threshold}")
    task.close(task.unchanged(adoption, graph, start, threshold), wanted, what=which, tolerance=1e-9)
### END HIDDEN TESTS
task.passed()

# %% [markdown] lang="en"
# ## Task 4. Fill the gaps: where would the group break? (2 points)
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
# ## 第 4 题 填空：群会从哪里裂开？（2 分）
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

# %% answer="cut" practises="S15 S22"
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

# %% test="cut" points=2
task = check.Task("cut", number=4, lesson="07", section=3)
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
task.hide()
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
task.passed()

# %% [markdown] lang="en"
# ## Task 5. One camp or two? (2 points)
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
# ## 第 5 题 一个阵营还是两个？（2 分）
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

# %% answer="camps" practises="S18"
### BEGIN SOLUTION
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, -1]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]
### END SOLUTION

# %% test="camps" points=2
task = check.Task("camps", number=5, lesson="07", section=4)
pairs = np.array([[0, 2, -1, -1], [2, 0, -1, -1], [-1, -1, 0, 2], [-1, -1, 2, 0]])
sides = task.unchanged(camps, pairs)
task.is_type(sides, list, what=say("your result", "你的结果"))
task.equal(sides, [1, 1, -1, -1], what=say("the camps of the two pairs", "两对朋友的阵营"))
rivals = np.array([[0, -2, -1, -1], [-2, 0, -2, -1], [-1, -2, 0, -2], [-1, -1, -2, 0]])
hint = say("Check two things: which eigenvalue is the largest, and whether person 0 has got a 1.", "查两点：哪个特征值最大？0 号得到的是不是 1？")
task.equal(camps(rivals), [1, -1, 1, -1], what=say("the camps of the four rivals", "四个对头的阵营"), hint=hint)
### BEGIN HIDDEN TESTS
task.hide()
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
task.passed()

# %% [markdown] lang="en"
# ## Task 6. Fill the gaps: who is still here when the fun has gone? (2 points)
#
# The garden opens with a party. `still_here(weeks, fading, gain, loss)` follows the group: `novelty` starts at 1, `tie` at 0. In each week, in this order,
#
# - those *active* are all who come for the novelty and, of the rest, those who come for their ties: `novelty + (1 - novelty) * tie`;
# - ties grow by `gain * active * (1 - tie)` and lose the share `loss` of what they were at the start of the week;
# - the novelty loses the share `fading` of itself.
#
# Fill the three gaps. The function returns the share active after `weeks` weeks. `still_here(0, 0.25, 0.3, 0.1)` is 1; `still_here(1, 0.25, 0.3, 0.1)` is 0.825; `still_here(2, 0.25, 0.3, 0.1)` is about 0.756422. Your result may differ from ours by at most 0.000001.
#
# <details><summary>Hint</summary>
#
# To lose a share means to multiply: what is left of 0.8 after losing a quarter is 0.8 * (1 - 0.25).
#
# </details>
# %% [markdown] lang="zh"
# ## 第 6 题 填空：新鲜劲儿过后还有谁来？（2 分）
#
# 花园以一场聚会开张。`still_here(weeks, fading, gain, loss)` 追踪这个群：新鲜感 `novelty` 从 1 开始，关系 `tie` 从 0 开始。每一周依次发生三件事：
#
# - *来的人*（active）是所有图新鲜的人，加上其余的人里为关系而来的：`novelty + (1 - novelty) * tie`；
# - 关系增长 `gain * active * (1 - tie)`，同时按本周开始时的值淡掉 `loss` 这么大的比例；
# - 新鲜感减少 `fading` 这么大的比例。
#
# 填好三个空。函数返回 `weeks` 周之后来的人所占的比例。`still_here(0, 0.25, 0.3, 0.1)` 是 1，`still_here(1, 0.25, 0.3, 0.1)` 是 0.825，`still_here(2, 0.25, 0.3, 0.1)` 约为 0.756422。与标准结果相差不得超过 0.000001。
#
# <details><summary>提示</summary>
#
# 减少一个比例，用的是乘法：0.8 减少四分之一，剩 0.8 * (1 - 0.25)。
#
# </details>

# %% answer="still_here" practises="S09"
#| def still_here(weeks, fading, gain, loss):
#|     novelty, tie = 1.0, 0.0
#|     for _ in range(weeks):
#|         active = ...
#|         tie = tie + gain * active * (1 - tie) - ...
#|         novelty = ...
#|     return novelty + (1 - novelty) * tie
### BEGIN SOLUTION
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * (1 - fading)
    return novelty + (1 - novelty) * tie
### END SOLUTION

# %% test="still_here" points=2
task = check.Task("still_here", number=6, lesson="07", section=2)
task.close(task.returns(still_here, 0, 0.25, 0.3, 0.1), 1, what=say("at the party", "聚会当天"), tolerance=1e-6)
task.close(still_here(1, 0.25, 0.3, 0.1), 0.825, what=say("after one week", "一周之后"), tolerance=1e-6)
task.close(still_here(2, 0.25, 0.3, 0.1), 0.756421875, what=say("after two weeks", "两周之后"), tolerance=1e-6)
### BEGIN HIDDEN TESTS
task.hide()
from qunxue.models import novelty as fun

for weeks, fading, gain, loss in ((3, 0.25, 0.3, 0.1), (12, 0.25, 0.0, 0.5), (30, 0.1, 0.5, 0.2), (52, 0.4, 0.2, 0.25)):
    wanted = fun.weeks(fading=fading, gain=gain, loss=loss, count=weeks)["active"].iloc[-1]
    which = say(
        f"after {weeks} weeks, with fading {fading}, gain {gain}, loss {loss}",
        f"{weeks} 周之后，fading 为 {fading}、gain 为 {gain}、loss 为 {loss}",
    )
    task.close(still_here(weeks, fading, gain, loss), wanted, what=which, tolerance=1e-6)
### END HIDDEN TESTS
task.passed()

# %% [markdown] lang="en"
# ## Task 7. Clean a list and see who does the work (2 points)
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
# ## 第 7 题 清理名单，看看活是谁干的（2 分）
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

# %% answer="concentration" practises="S24"
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

# %% test="concentration" points=2
task = check.Task("concentration", number=7, lesson="07", section=5)
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
task.hide()
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
task.passed()

# %% [markdown] lang="en"
# ## Task 8. How many heads are enough? (2 points)
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
# ## 第 8 题 多少人才够？（2 分）
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

# %% answer="smallest_crowd" practises="S24"
### BEGIN SOLUTION
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None
### END SOLUTION

# %% test="smallest_crowd" points=2
task = check.Task("smallest_crowd", number=8, lesson="07", section=5)
eleven = say("Here eleven voters are enough, so the function has to return 11.", "这里十一个人就够了，函数应当返回 11。")
task.equal(task.returns(smallest_crowd, 0.6, 0.75, hint=eleven), 11, what=say("chance 0.6, target 0.75", "机会 0.6、目标 0.75"))
one = say("Here one voter is enough, so the function has to return 1.", "这里一个人就够了，函数应当返回 1。")
task.equal(smallest_crowd(0.9, 0.9), 1, what=say("one voter is enough: chance 0.9, target 0.9", "一个人就够：机会 0.9、目标 0.9"), hint=one)
nobody = smallest_crowd(0.45, 0.6)
task.that(nobody is None, what=say("no crowd is enough: chance 0.45, target 0.6", "再多也不够：机会 0.45、目标 0.6"), found=nobody, wanted="None")
### BEGIN HIDDEN TESTS
task.hide()
task.equal(smallest_crowd(0.6, 0.95), 67, what=say("chance 0.6, target 0.95", "机会 0.6、目标 0.95"))
task.equal(smallest_crowd(0.55, 0.9), 163, what=say("chance 0.55, target 0.9", "机会 0.55、目标 0.9"))
task.equal(smallest_crowd(0.75, 0.75), 1, what=say("one voter is enough: chance 0.75, target 0.75", "一个人就够：机会 0.75、目标 0.75"))
task.equal(smallest_crowd(0.45, 0.3), 1, what=say("chance 0.45, target 0.3: here one is better than many", "机会 0.45、目标 0.3：这里一个人比许多人好"))
just = crowd.majority_right(0.55, 301) - 1e-9
task.equal(smallest_crowd(0.55, just), 301, what=say("a target that only the largest crowd reaches", "只有最大的人数才达得到的目标"))
task.that(smallest_crowd(0.5, 0.51) is None, what=say("chance 0.5, target 0.51", "机会 0.5、目标 0.51"), found=smallest_crowd(0.5, 0.51))
task.that(smallest_crowd(0.51, 0.99) is None, what=say("chance 0.51, target 0.99, with at most 301 voters", "机会 0.51、目标 0.99，最多 301 人"), found=smallest_crowd(0.51, 0.99))
### END HIDDEN TESTS
task.passed()

# %% [markdown] lang="en"
# ## Task 9. Draw who made the software (1 point)
#
# The cell makes `curve`, the Lorenz curve of the real project of the lesson: `people` is the share of contributors, the least busy first, `work` the share of the credits that they hold. Complete `chart`: an Altair **line** chart with `people` on the horizontal and `work` on the vertical axis, and a title that says what you see. Every row of `curve` belongs to the line.
#
# <details><summary>Hint</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="…")` would draw bars.
#
# </details>
# %% [markdown] lang="zh"
# ## 第 9 题 画出软件是谁做的（1 分）
#
# 单元格先生成 `curve`，也就是课文里那个真实项目的洛伦兹曲线：`people` 是贡献者的累计比例（从贡献最少的排起），`work` 是他们合计占全部署名的比例。请补全 `chart`：一幅 Altair **折线图**，横轴是 `people`，纵轴是 `work`，标题说出你看到了什么。线要用上 `curve` 的每一行。
#
# <details><summary>提示</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="……")` 画出来的是柱子。
#
# </details>

# %% answer="chart" practises="S24"
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

# %% test="chart" points=1
task = check.Task("chart", number=9, lesson="07", section=5)
task.chart(chart, mark="line", shows={"x": "people", "y": "work"}, title=True, what=say("your chart", "你的图"))
### BEGIN HIDDEN TESTS
task.hide()
counts = data.load("open_source_contributions")["contributions"].astype(int)
wanted = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
task.chart(chart, mark="line", shows={"x": "people", "y": "work"}, title=True, data=wanted)
### END HIDDEN TESTS
task.passed()

# %% [markdown] lang="en"
# ## Task 10. Win people without an enemy (4 points, read by a person)
#
# The essay would advise you to pick a quarrel, say with the car owners who want the lot for parking. You will not. In 150 to 250 words: how do you win thirty neighbours for the garden, and keep them?
#
# - Say which contacts carry the news and which carry the digging, and how you see to it that everyone whom you ask to dig has a *second* contact who comes along.
# - Name a goal that gardeners *and* car owners want and neither can reach alone, and what each side brings to it.
# - Use two findings of the lesson, one of them with its limit.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Ties and thresholds** (up to 2 points) | fun alone, or nothing | news and commitment told apart | told apart, and a concrete way to a second contact for everyone |
# | **Common goal** (0 or 1 point) | an enemy, or none | a goal that needs both sides, and what each brings | |
# | **Evidence** (0 or 1 point) | none or one | two findings, one with its limit | |
# %% [markdown] lang="zh"
# ## 第 10 题 不树敌也能招到人（4 分，由老师批阅）
#
# 按材料的主意，你该挑起一场争吵，比方说跟那些想拿空地停车的车主吵。你不这么做。用 250 到 400 字写：怎样为花园招来三十位邻居，又怎样留住他们？
#
# - 说清消息靠哪些联系人传，挖土靠哪些联系人带；你邀来挖土的人，怎样让他们每人身边都有*第二个*一起来的熟人？
# - 找出一个种花的人*和*车主都想要、单靠哪一方都办不成的目标，并说明双方各出什么。
# - 用到本课的两个发现，其中一个要说出它的局限。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **关系与门槛**（最高 2 分） | 只靠好玩，或没有写 | 分清了传消息和带人投入 | 分清了，并有具体办法让人人都有第二个熟人带动 |
# | **共同目标**（0 或 1 分） | 树敌，或没有目标 | 需要双方的目标，并说明各自出什么 | |
# | **证据**（0 或 1 分） | 没有或只有一个 | 两个发现，其中一个说了局限 | |

# %% [markdown] essay="garden" points=4 lang="en"
# News first: a funny picture of the lot goes to all groups I know, even distant ones, because one contact is enough for it; in the model such things reach everybody along shortcuts. Digging is another matter. Most people come if two whom they know come. So I ask in threes: neighbours of one staircase, who know each other, get a bed of their own, and I phone the second before the first has to decide alone.
# The opening party will fade; after it comes a fixed hour with tea each week, so that ties grow faster than they are lost. The car owners are not the enemy. In heavy rain the lot floods cars and cellars alike. A drain with a planted trench helps both: they bring the digger and the permit, we bring hands and plants, and both names stand on the sign.
# I rely on Centola's experiment, where 54 % of clustered and 38 % of scattered members signed up; that was a click on a website, not an hour with a spade. And on Sherif's camp, where common goals raised friendships across groups from 10 to 30 %.
# %% [markdown] lang="zh"
# 先说消息。我把空地的一张搞笑照片发到所有认识的群里，再远的也发，因为这种事一个人就能传；在模型里，它顺着捷径能传到每个人。挖土就不同了：多数人要看到两个熟人来，自己才来。所以我三个三个地邀：同一个楼道、彼此认识的三家分一块地，不等第一家独自为难，我先打电话把第二家说定。
# 开张聚会的热闹会过去，之后每周固定一小时喝茶干活，让关系长得比淡得快。车主不是敌人：一下大雨，车和地下室一起泡水。修一条排水沟，沟边种上植物，对双方都好；他们出挖机、跑手续，我们出人手和苗，牌子上写两家的名字。
# 我依据的一是 Centola 的实验：熟人圈里 54% 的人报名，随机圈里 38%；不过那只是在网页上点一下，不是拿铁锹干一小时。二是 Sherif 的夏令营：共同目标使跨队的友谊从一成升到三成。
