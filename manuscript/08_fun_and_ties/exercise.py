# ---
# title: {en: "Exercise: fun and ties", zh: "练习：娱乐与关系"}
# name: {en: "Fun and ties", zh: "娱乐与关系"}
# situation:
#   en: >-
#     An empty lot behind your building is to become a garden. You have a chat group of neighbours who hardly know each other, and a month. You will compute who joins whom,
#     how long fun lasts and what voice messages cost, and at the end write how you would win people who dig. The tasks do not depend on one another:
#     if you are stuck, go on with the next. Networks are networkx graphs; shares run from 0 to 1.
#   zh: >-
#     楼后有一块空地，打算改成花园。你手上有一个邻居群，大家不太认识，时间是一个月。你要算出谁会跟着谁来、新鲜感能撑多久、听语音要花多少时间，
#     最后写一写怎样招来真肯挖土的人。各题互不依赖，卡住了就先做下一题。网络用 networkx 的图表示，比例都在 0 到 1 之间。
# minutes: 80
# points: 20
# twists:  # words, reference and tests change together; the first value is the public edition
#   crowd:  # task 1
#     - {en: "[0, 1, 2, 3, 5, 5, 6, 7, 8, 9]", zh: "[0, 1, 2, 3, 5, 5, 6, 7, 8, 9]", code: [0, 1, 2, 3, 5, 5, 6, 7, 8, 9], answer: 4, gap: 4}
#     - {en: "[0, 1, 2, 4, 4, 5, 6, 7, 8, 9]", zh: "[0, 1, 2, 4, 4, 5, 6, 7, 8, 9]", code: [0, 1, 2, 4, 4, 5, 6, 7, 8, 9], answer: 3, gap: 3}
#     - {en: "[0, 1, 2, 3, 4, 6, 6, 7, 8, 9]", zh: "[0, 1, 2, 3, 4, 6, 6, 7, 8, 9]", code: [0, 1, 2, 3, 4, 6, 6, 7, 8, 9], answer: 5, gap: 5}
#   told:  # task 2
#     - {en: "the number of people who have joined when nobody else will", zh: "再也没有人肯加入时的总人数", of: 4, none: 0, two: 1, any: 3, empty: 0}
#     - {en: "the number of people who never join", zh: "始终不会加入的人数", of: 0, none: 3, two: 1, any: 0, empty: 0}
#     - {en: "the number of rounds in which somebody joins, where all whose threshold is reached join in the same round", zh: "有人加入的轮数（门槛够到了的人，都在同一轮加入）", of: 3, none: 0, two: 1, any: 3, empty: 0}
#   reach:  # task 3
#     - {en: "the share of people who have adopted in the end", zh: "最后采纳的人占全体的比例", bugs: {en: "twice", zh: "两处"}, all: 1.0, first: 0.125}
#     - {en: "the share of people who have *not* adopted in the end", zh: "最后*没有*采纳的人占全体的比例", bugs: {en: "three times", zh: "三处"}, all: 0.0, first: 0.875}
#     - {en: "of the people who are *not* in `start`, the share who have adopted in the end", zh: "*不在* `start` 里的人中，最后采纳者的比例", bugs: {en: "three times", zh: "三处"}, all: 1.0, first: 0.0}
#   seen:  # task 4
#     - {en: "the share *active*", zh: "*来的人*所占的比例", zero: 1, one: 0.825, two: 0.756422, exact: 0.756421875}
#     - {en: "the strength of the ties, `tie`,", zh: "关系的强度 `tie`", zero: 0, one: 0.3, two: 0.44325, exact: 0.44325}
#     - {en: "the share who come for their ties and not for the novelty", zh: "不图新鲜、只为关系而来的人所占的比例", zero: 0, one: 0.075, two: 0.193922, exact: 0.193921875}
#   goal:  # task 5
#     - {en: "three fifths", zh: "五分之三", code: 0.6, answer: 3, less: 2}
#     - {en: "seven tenths", zh: "十分之七", code: 0.7, answer: 4, less: 3}
#     - {en: "three quarters", zh: "四分之三", code: 0.75, answer: 5, less: 4}
#   line:  # task 6
#     - {en: "how many follow when shortcuts are rewired", zh: "改接捷径时有多少人跟着做", code: share, way: rewire, title: {en: "Where two contacts are needed, a few rewired shortcuts stop the spread", zh: "要两个人才带得动的事，改接几条捷径就传不开"}}
#     - {en: "how long it takes when shortcuts are added", zh: "添加捷径时要传多少轮", code: rounds, way: add, title: {en: "Added shortcuts make the spread faster", zh: "添加的捷径让传播更快"}}
#     - {en: "in what share of the networks everybody follows when shortcuts are rewired", zh: "改接捷径时全员跟随的网络占多少", code: everybody, way: rewire, title: {en: "The more ties are rewired, the fewer networks are reached whole", zh: "改接得越多，能全员传到的网络越少"}}
#   long:  # task 7
#     - {en: "20 seconds or longer", zh: "不短于 20 秒", example: 0.458333, exact: 0.4583333333}
#     - {en: "longer than 20 seconds", zh: "超过 20 秒", example: 0.25, exact: 0.25}
#     - {en: "20 seconds or shorter", zh: "不长于 20 秒", example: 0.208333, exact: 0.2083333333}
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

# %% [markdown] lang="en"
# ## How many come to dig?
#
# Ten neighbours each come if enough others have come before. Their thresholds are
#
# ```python
# {{crowd}}
# ```
#
# The first starts alone. Nobody goes home. Set `diggers` to the number who are there in the end. With the thresholds `[0, 1, 3]` it would be 2.
#
# <details><summary>Hint</summary>
#
# Count from the left: how many are there when the next neighbour has to decide?
#
# </details>
# %% [markdown] lang="zh"
# ## 多少人会来挖土？
#
# 十位邻居，每个人要看到足够多的人先来了，自己才会来。他们的门槛是
#
# ```python
# {{crowd}}
# ```
#
# 第一位自己就会动手，来了的人不会走。把 `diggers` 设为最后在场的人数。假如门槛是 `[0, 1, 3]`，答案就是 2。
#
# <details><summary>提示</summary>
#
# 从左往右数：轮到下一位邻居决定时，已经来了几个人？
#
# </details>

# %% answer="diggers" does="compute S03"
#| diggers = ...
### BEGIN SOLUTION
diggers = twist("crowd.answer")
### END SOLUTION

# %% test="diggers" points=2 section=2
task.is_type(diggers, int, what=say("the number of diggers", "来挖土的人数"))
task.within(diggers, 0, 10, what=say("the number of diggers", "来挖土的人数"))
### BEGIN HIDDEN TESTS
task.equal(
    diggers,
    twist("crowd.answer"),
    what=say("the number of diggers", "来挖土的人数"),
    mistakes=[
        (10, say("Nobody has a threshold of {{crowd.gap}}: see what that does.", "没有人的门槛是 {{crowd.gap}}，想想会怎样。")),
        (twist("crowd.answer") + 1, say("The next neighbour does not count as one of those to be seen.", "轮到的那位邻居，不能把自己也算进去。")),
        (1, say("The second neighbour needs one person, and one is there.", "第二位邻居只要看到一个人，而那个人已经在了。")),
    ],
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Run the cascade
#
# Write `cascade(thresholds)`. `thresholds` is a list of whole numbers in any order, one per person: how many *others* must have joined before. They join for as long as anybody is willing. Return {{told}}, a whole number. Do not change the list.
#
# `cascade([0, 1, 2, 2])` is `{{told.of}}`; `cascade([1, 1, 1])` is `{{told.none}}`, because nobody starts; `cascade([2, 0])` is `{{told.two}}`; `cascade([2, 1, 0])` is `{{told.any}}`: the last in the list starts, then the one in the middle joins, then the first. An empty list gives `{{told.empty}}`.
#
# <details><summary>Hint</summary>
#
# Begin with nobody. Count how many thresholds are at most the number who have joined. If that is more than before, count again.
#
# </details>
# %% [markdown] lang="zh"
# ## 让级联跑起来
#
# 编写 `cascade(thresholds)`。`thresholds` 是一个整数列表，每人一个，顺序任意，表示要先有多少*别人*加入，他才肯加入。只要还有人肯，就一直有人加入。返回{{told}}（整数）。不要改动这个列表。
#
# 例：`cascade([0, 1, 2, 2])` 是 `{{told.of}}`；`cascade([1, 1, 1])` 是 `{{told.none}}`，因为没人带头；`cascade([2, 0])` 是 `{{told.two}}`；`cascade([2, 1, 0])` 是 `{{told.any}}`：排在最后的人先动，接着是中间的，最后是第一个。空列表得 `{{told.empty}}`。
#
# <details><summary>提示</summary>
#
# 从没有人开始，数一数有多少个门槛不超过已加入的人数。如果比之前多，就再数一遍。
#
# </details>

# %% answer="cascade" does="compute S03"
### BEGIN SOLUTION
def cascade(thresholds):
    joined = [0]
    while True:
        willing = sum(threshold <= joined[-1] for threshold in thresholds)
        if willing == joined[-1]:
            return twist("told", joined[-1], len(thresholds) - joined[-1], len(joined) - 1)
        joined.append(willing)
### END SOLUTION

# %% test="cascade" points=3 section=2
task.equal(task.returns(cascade, [0, 1, 2, 2]), twist("told.of"), what=say("the cascade of [0, 1, 2, 2]", "[0, 1, 2, 2] 的结果"))
task.equal(cascade([1, 1, 1]), twist("told.none"), what=say("the cascade of [1, 1, 1], where nobody starts", "[1, 1, 1]，没有人带头"))
task.equal(cascade([2, 0]), twist("told.two"), what=say("the cascade of [2, 0]", "[2, 0] 的结果"))
task.equal(cascade([2, 1, 0]), twist("told.any"), what=say("the cascade of [2, 1, 0]: the order must not matter", "[2, 1, 0] 的结果：顺序不该有影响"))
### BEGIN HIDDEN TESTS
# not tested: "never join"
task.agrees(cascade, reference, inputs.lists(inputs.whole(0, 7), most=8),
    unchanged=say("Do not change the list", "不要改动这个列表"), types=say("a whole number", "整数"),
    edges={
        say("for as long as anybody is willing", "只要还有人肯"): list(range(9)),
        say("how many others must have joined", "要先有多少别人加入"): inputs.each([0, 2, 3], [0, 2]),
        say("in any order", "顺序任意"): inputs.each([1, 3, 2, 0], [3, 0, 2, 1, 9]),
        say("An empty list", "空列表"): inputs.each(([],)),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair a contagion that stops too soon
#
# `adoption(graph, start, threshold)` should return {{reach}}, from 0 to 1 and not rounded. The people in the list `start` (one or more, not all) have adopted from the beginning; anyone else adopts as soon as **at least** `threshold` of their contacts have, for as long as anybody changes.
#
# The code goes wrong {{reach.bugs}}. On a ring of eight (`ring = nx.cycle_graph(8)`), `adoption(ring, [0], 1)` and `adoption(ring, [4], 1)` must be `{{reach.all}}`, and `adoption(ring, [0], 2)` is `{{reach.first}}`: nobody follows.
# On a chain listed from one end and started at the other (`chain = nx.path_graph([5, 4, 3, 2, 1, 0])`), `adoption(chain, [0], 1)` is `{{reach.all}}` too.
#
# Repair it. Do not change `start` or `graph`.
#
# <details><summary>Hint</summary>
#
# Compare the sign with the words "at least". Then ask: who looks again when a contact adopts later, and how often may that happen?
#
# </details>
# %% [markdown] lang="zh"
# ## 修好一个停得太早的传播
#
# `adoption(graph, start, threshold)` 应该返回{{reach}}（0 到 1，不要取整或舍入）。列表 `start` 里的人（至少一人，但不是全部）一开始就已采纳；其他人只要身边有**至少** `threshold` 个人采纳了，就跟着采纳，直到再没有人改变为止。
#
# 这段代码有{{reach.bugs}}毛病。八个人围成一圈（`ring = nx.cycle_graph(8)`）：`adoption(ring, [0], 1)` 和 `adoption(ring, [4], 1)` 都应为 `{{reach.all}}`，`adoption(ring, [0], 2)` 是 `{{reach.first}}`，没有人跟。
# 六个人连成一串，从一头列起、从另一头开始（`chain = nx.path_graph([5, 4, 3, 2, 1, 0])`）：`adoption(chain, [0], 1)` 也应为 `{{reach.all}}`。
#
# 请修好它。不要改动 `start` 和 `graph`。
#
# <details><summary>提示</summary>
#
# 把比较符号和“至少”两个字对照一下。再想想：循环已经轮过某人，他身边的人后来才采纳，这时谁会回头再看他？这样的事会发生几次？
#
# </details>

# %% answer="adoption" does="compute S03 S07"
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
    return twist(
        "reach",
        len(adopted) / len(graph),
        1 - len(adopted) / len(graph),
        (len(adopted) - len(start)) / (len(graph) - len(start)),
    )
### END SOLUTION

# %% test="adoption" points=3 section=2
ring = nx.cycle_graph(8)
task.close(task.returns(adoption, ring, [0], 1), twist("reach.all"), what=say("a ring of eight, threshold 1", "八人一圈，门槛 1"), tolerance=1e-9)
task.close(adoption(ring, [4], 1), twist("reach.all"), what=say("the same, another one first", "同上，换一个人先开始"), tolerance=1e-9)
task.close(adoption(ring, [0], 2), twist("reach.first"), what=say("a ring of eight, threshold 2", "八人一圈，门槛 2"), tolerance=1e-9)
chain = nx.path_graph([5, 4, 3, 2, 1, 0])
task.close(adoption(chain, [0], 1), twist("reach.all"), what=say("a chain of six, started at its far end", "六人一串，从末端开始"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
# not tested: "must be `{{reach.all}}`"
def spread(draw):
    graph = draw(inputs.graphs(2, 7))
    return graph, list(range(draw(inputs.whole(1, len(graph) - 1)))), draw(inputs.whole(1, 3))
zigzag = nx.Graph(zip([0, 5, 1, 6, 2, 7, 3, 8, 4], [5, 1, 6, 2, 7, 3, 8, 4, 9]))
zigzag_in_order = nx.Graph()
zigzag_in_order.add_nodes_from(range(10))
zigzag_in_order.add_edges_from(zigzag.edges)
task.agrees(adoption, reference, spread,
    unchanged=say("Do not change `start` or `graph`", "不要改动 `start` 和 `graph`"),
    edges={
        say("at least `threshold` of their contacts", "至少 `threshold` 个人采纳"): inputs.each((nx.star_graph(3), [1, 2], 2), (nx.star_graph(4), [1, 2], 2)),
        say("for as long as anybody changes", "直到再没有人改变为止"): (zigzag_in_order, [0], 1),
        say("not rounded", "不要取整或舍入"): (nx.Graph([(0, 1), (2, 3), (4, 5), (5, 6)]), [0, 2], 1),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Fill the gaps: who is still here when the fun has gone?
#
# The garden opens with a party. `still_here(weeks, fading, gain, loss)` follows the group: `novelty` starts at 1, `tie` at 0. In each week, in this order,
#
# - those *active* are all who come for the novelty and, of the rest, those who come for their ties: `novelty + (1 - novelty) * tie`;
# - ties grow by `gain * active * (1 - tie)` and lose the share `loss` of what they were at the start of the week;
# - the novelty loses the share `fading` of itself.
#
# Fill the four gaps. Return {{seen}} after `weeks` weeks. `still_here(0, 0.25, 0.3, 0.1)` is {{seen.zero}}, after one week {{seen.one}}, after two about {{seen.two}}. You may be off by at most 0.000001.
#
# <details><summary>Hint</summary>
#
# To lose a share means to multiply: 0.8 without a quarter of itself is 0.8 * (1 - 0.25).
#
# </details>
# %% [markdown] lang="zh"
# ## 填空：新鲜劲儿过后还有谁来？
#
# 花园以一场聚会开张。`still_here(weeks, fading, gain, loss)` 追踪这个群：新鲜感 `novelty` 从 1 开始，关系 `tie` 从 0 开始。每一周依次发生三件事：
#
# - *来的人*（active）是所有图新鲜的人，加上其余的人里为关系而来的：`novelty + (1 - novelty) * tie`；
# - 关系增长 `gain * active * (1 - tie)`，同时按本周开始时的值淡掉 `loss` 这么大的比例；
# - 新鲜感减少 `fading` 这么大的比例。
#
# 填好四个空，返回 `weeks` 周之后{{seen}}。`still_here(0, 0.25, 0.3, 0.1)` 是 {{seen.zero}}，一周后是 {{seen.one}}，两周后约为 {{seen.two}}。与标准结果相差不得超过 0.000001。
#
# <details><summary>提示</summary>
#
# 减少一个比例，用的是乘法：0.8 减少四分之一，剩 0.8 * (1 - 0.25)。
#
# </details>

# %% answer="still_here" does="compute S09"
#| def still_here(weeks, fading, gain, loss):
#|     novelty, tie = 1.0, 0.0
#|     for _ in range(weeks):
#|         active = ...
#|         tie = tie + gain * active * (1 - tie) - ...
#|         novelty = ...
#|     return ...
### BEGIN SOLUTION
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * (1 - fading)
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
### END SOLUTION

# %% test="still_here" points=3 section=3
task.close(task.returns(still_here, 0, 0.25, 0.3, 0.1), twist("seen.zero"), what=say("at the party", "聚会当天"), tolerance=1e-6)
task.close(still_here(1, 0.25, 0.3, 0.1), twist("seen.one"), what=say("after one week", "一周之后"), tolerance=1e-6)
task.close(still_here(2, 0.25, 0.3, 0.1), twist("seen.exact"), what=say("after two weeks", "两周之后"), tolerance=1e-6)
### BEGIN HIDDEN TESTS
rates = inputs.decimals(0, 1)
task.agrees(still_here, reference, [inputs.whole(0, 12), rates, rates, rates], tolerance=1e-6,
    edges={
        say("of the rest, those who come for their ties", "其余的人里为关系而来的"): (4, 0.5, 0.5, 0),
        say("in this order", "依次"): (3, 0.5, 0.5, 0),
        say("what they were at the start of the week", "按本周开始时的值"): inputs.each((2, 0.5, 0.5, 0.5), (3, 0.5, 0.5, 0.5)),
        say("loses the share `fading` of itself", "新鲜感减少 `fading` 这么大的比例"): (5, 0.3, 0.4, 0.1),
        say("at most 0.000001", "不得超过 0.000001"): (7, 0.3, 0.3, 0.1),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Choose the hours
#
# After the party the gardeners meet for tea. Each hour a week together adds 0.1 to the *gain* of the lesson's model; ties *lose* 0.11 a week. When all novelty is gone, at least {{goal}} of the group should remain.
#
# Set `hours` to the smallest whole number of hours a week that is enough. With one hour nobody would remain.
#
# <details><summary>Hint</summary>
#
# Section 3 says what is left: 1 - loss / gain. Try hour after hour.
#
# </details>
# %% [markdown] lang="zh"
# ## 选定时间
#
# 聚会之后，种花的人约着一起喝茶。每周多聚一小时，讲义那个模型里的*增长*就加 0.1；关系每周*淡忘* 0.11。新鲜感耗尽以后，群里至少要剩下{{goal}}的人。
#
# 把 `hours` 设为够用的最少小时数（整数）。每周只聚一小时，就一个人也不剩。
#
# <details><summary>提示</summary>
#
# 第 3 节说过会剩多少：1 - 淡忘 ÷ 增长。一小时一小时地试。
#
# </details>

# %% answer="hours" does="compute S09"
#| hours = ...
### BEGIN SOLUTION
hours = twist("goal.answer")
### END SOLUTION

# %% test="hours" points=1 section=3
task.is_type(hours, int, what=say("the hours a week", "每周的小时数"))
task.within(hours, 1, 20, what=say("the hours a week", "每周的小时数"))
### BEGIN HIDDEN TESTS
left = max(0, 1 - 0.11 / (0.1 * hours))
task.that(left >= twist("goal"), what=say("at least {{goal}} of the group remain", "群里至少剩下{{goal}}的人"), found=round(left, 2), wanted=say("{{goal}} or more", "{{goal}}或更多"))
task.equal(hours, twist("goal.answer"), what=say("the smallest number of hours", "最少的小时数"), mistakes=[(hours, say("Fewer hours would do.", "再少一些也够。"))])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw what shortcuts do
#
# The cell loads `sweep`, the table behind the lesson's explorer. Draw {{line}}: an Altair **line** chart with `shortcuts` on the horizontal and `{{line.code}}` on the vertical axis, and a title that says what you see. Every row with `threshold` 2, `way` "{{line.way}}" and `noise` 0 belongs to the line, and no other.
#
# <details><summary>Hint</summary>
#
# `sweep[(sweep["threshold"] == 1) & (sweep["way"] == "add")]` keeps the rows for which both are true. `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="…")` would draw bars.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出捷径的作用
#
# 单元格先读入 `sweep`，也就是讲义里面板背后的数据表。请画出{{line}}：一幅 Altair **折线图**，横轴是 `shortcuts`，纵轴是 `{{line.code}}`，标题说出你看到了什么。线要用上 `threshold` 为 2、`way` 为 "{{line.way}}"、`noise` 为 0 的每一行，别的行不要。
#
# <details><summary>提示</summary>
#
# `sweep[(sweep["threshold"] == 1) & (sweep["way"] == "add")]` 留下两个条件都成立的行。`alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="……")` 画出来的是柱子。
#
# </details>

# %% answer="chart" does="compute S03 S07"
#| sweep = data.load("contagion_sweep")
#| chart = ...
### BEGIN SOLUTION
sweep = data.load("contagion_sweep")
rows = sweep[(sweep["threshold"] == 2) & (sweep["way"] == twist("line.way")) & (sweep["noise"] == 0)]
chart = (
    alt.Chart(rows)
    .mark_line()
    .encode(x="shortcuts:Q", y=twist("line", "share:Q", "rounds:Q", "everybody:Q"))
    .properties(title=say("{{line.title}}", "{{line.title}}"))
)
### END SOLUTION
chart

# %% test="chart" points=2 section=2
task.chart(chart, mark="line", shows={"x": "shortcuts", "y": twist("line")}, title=True, what=say("your chart", "你的图"))
### BEGIN HIDDEN TESTS
table = data.load("contagion_sweep")
wanted = table[(table["threshold"] == 2) & (table["way"] == twist("line.way")) & (table["noise"] == 0)]
task.chart(chart, mark="line", shows={"x": "shortcuts", "y": twist("line")}, title=True, data=wanted[["shortcuts", twist("line")]])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## What would reading save?
#
# The garden group loves voice messages. Write `saved(log, speed)`: how many minutes one saves by reading those of `kind` "voice" that are {{long}}, instead of hearing them. Hearing takes `seconds`; reading takes `words / speed` minutes.
#
# `log` is a table, one row a message, with the columns `kind`, `seconds` and `words`; other columns do not matter. Where `words` is missing (NaN) nobody wrote the message down: it is left out. Return one number, in minutes, not rounded; it may be below zero; if no message counts, 0. Do not change `log`.
#
# | kind | seconds | words |
# |---|---|---|
# | voice | 60 | 180 |
# | text | 0 | 40 |
# | voice | 20 | 30 |
#
# For this `log`, `saved(log, 240)` is about {{long.example}}.
#
# <details><summary>Hint</summary>
#
# Keep the rows first, as in the task before; `log["words"].notna()` is True where words are given.
#
# </details>
# %% [markdown] lang="zh"
# ## 改成文字能省多少时间？
#
# 花园群爱发语音。编写 `saved(log, speed)`：`kind` 为 "voice" 且{{long}}的消息，不听而改读文字，一共能省多少分钟？听要花 `seconds` 秒，读要花 `words / speed` 分钟。
#
# `log` 是一张表，每条消息一行，有 `kind`、`seconds`、`words` 三列；别的列不用管。`words` 缺失（NaN）说明没有人转成文字，这一条不算。返回一个数，单位是分钟，不要舍入；结果可能小于零；没有一条算数就返回 0。不要改动 `log`。
#
# | kind | seconds | words |
# |---|---|---|
# | voice | 60 | 180 |
# | text | 0 | 40 |
# | voice | 20 | 30 |
#
# 对这张表，`saved(log, 240)` 约为 {{long.example}}。
#
# <details><summary>提示</summary>
#
# 先像上一题那样挑出要的行；`log["words"].notna()` 在有字数的地方是 True。
#
# </details>

# %% answer="saved" does="compute S12"
### BEGIN SOLUTION
def saved(log, speed):
    chosen = log["kind"].eq("voice") & log["words"].notna()
    voices = log[chosen & twist("long", log["seconds"] >= 20, log["seconds"] > 20, log["seconds"] <= 20)]
    return (voices["seconds"] / 60 - voices["words"] / speed).sum()
### END SOLUTION

# %% test="saved" points=2 section=4
log = pd.DataFrame({"kind": ["voice", "text", "voice"], "seconds": [60, 0, 20], "words": [180, 40, 30]})
task.close(task.returns(saved, log, 240), twist("long.exact"), what=say("the example of the task", "题目里的例子"), tolerance=1e-6)
### BEGIN HIDDEN TESTS
def messages(*rows):
    return pd.DataFrame(list(rows), columns=["who", "kind", "seconds", "words"], index=range(len(rows), 0, -1))
nan = float("nan")
logs = inputs.tables(least=0, shuffled=True, who=inputs.choice("Ana", "Kit"), kind=inputs.choice("voice", "text", "video"),
    seconds=inputs.choice(20, inputs.whole(1, 60)), words=inputs.choice(nan, inputs.whole(1, 90)))
task.agrees(saved, reference, [logs, inputs.whole(100, 300)], unchanged=say("Do not change `log`", "不要改动 `log`"),
    edges={
        say("those of `kind` \"voice\"", "`kind` 为 \"voice\""): (messages(("Ana", "video", 20, 10), ("Ana", "voice", twist("long", 30, 30, 15), 12)), 120),
        say("if no message counts, 0", "没有一条算数就返回 0"): (messages(("Ana", "text", 20, 10)), 120),
        say("{{long}}", "{{long}}"): inputs.each((messages(("Ana", "voice", 20, 10)), 120), (messages(("Ana", "voice", twist("long", 19, 21, 21), 6)), 120)),
        say("in minutes", "单位是分钟"): (messages(("Ana", "voice", twist("long", 60, 60, 15), 12)), 120),
        say("it is left out", "这一条不算"): (messages(("Ana", "voice", twist("long", 30, 30, 15), nan), ("Kit", "voice", twist("long", 30, 30, 15), 12.0)), 120),
        say("other columns do not matter", "别的列不用管"): (messages((None, "voice", twist("long", 30, 30, 15), 12)), 120),
        say("it may be below zero", "结果可能小于零"): (messages(("Ana", "voice", twist("long", 30, 30, 15), 90), ("Kit", "voice", twist("long", 30, 30, 15), 12)), 120),
        say("not rounded", "不要舍入"): (messages(("Ana", "voice", twist("long", 31, 31, 13), 10)), 170),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Win people who dig
#
# In 150 to 250 words: how do you win thirty neighbours for the garden, and keep them when the opening party is over?
#
# - Say which contacts carry the news and which carry the digging.
# - Say how everyone whom you ask to dig gets a *second* contact who comes along.
# - Use two findings of the lesson, one of them with its limit.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Ties and thresholds** (up to 2 points) | fun alone, or nothing | news and digging told apart | told apart, and a concrete way to a second contact for everyone |
# | **After the party** (0 or 1 point) | fun that goes on | something that makes ties grow faster than they are lost | |
# | **Evidence** (0 or 1 point) | none or one | two findings, one with its limit | |
# %% [markdown] lang="zh"
# ## 招来真肯挖土的人
#
# 用 250 到 400 字写：怎样为花园招来三十位邻居？开张聚会过去之后，又怎样留住他们？
#
# - 说清消息靠哪些人传，挖土靠哪些人带。
# - 你邀来挖土的人，怎样让他们每人身边都有*第二个*一起来的熟人？
# - 用到本课的两个发现，其中一个要说出它的局限。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **关系与门槛**（最高 2 分） | 只靠好玩，或没有写 | 分清了传消息和带人挖土 | 分清了，并有具体办法让人人都有第二个熟人带动 |
# | **聚会之后**（0 或 1 分） | 一直玩下去 | 有办法让关系长得比淡得快 | |
# | **证据**（0 或 1 分） | 没有或只有一个 | 两个发现，其中一个说了局限 | |

# %% [markdown] essay="garden" points=4 lang="en" does="write S02 S07 S09"
# News first: a funny picture of the lot goes to all groups I know, even distant ones; whether fun needs one contact only nobody has tested, but sending is cheap. Digging is another matter. Many come only if two whom they know come. So I ask in threes: neighbours of one staircase, who know each other, get a bed of their own, and I phone the second before the first has to decide alone.
# The opening party will fade; in the model the visitors of the first days are gone after twelve weeks. After it comes a fixed hour with tea each week, so that ties grow faster than they are lost; the rates of that model are assumed, so I count who comes and do not trust the curve.
# I rely on Centola's experiment, where 54 % followed in overlapping circles and 38 % in random networks; that was a click on a website, not an hour with a spade. And I do not cut old circles to make shortcuts: in the model that stops what needs two, while shortcuts on top do not.
# %% [markdown] lang="zh"
# 先说消息。我把空地的一张搞笑照片发到所有认识的群里，再远的也发；好玩的事是不是一个人就能带动，没有人检验过，不过发一下花不了什么。挖土就不同了：许多人要看到两个熟人来，自己才来。所以我三个三个地邀：同一个楼道、彼此认识的三家分一块地，不等第一家独自为难，我先打电话把第二家说定。
# 开张聚会的热闹会过去，模型里十二周后看客就散了。之后每周固定一小时喝茶干活，让关系长得比淡得快；不过那个模型的速率是假定的，所以我数实际来了几个人，不信曲线。
# 我依据的是 Centola 的实验：圈子重叠的网络里 54% 的人跟着注册，随机网络里是 38%；不过那只是在网页上点一下，不是拿铁锹干一小时。我也不拆散老圈子去接捷径：在模型里，拆了圈子，要两个人才带得动的事就传不下去；另外添几条捷径却不碍事。
