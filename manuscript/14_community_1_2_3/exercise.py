# ---
# title: {en: "Exercise: community 1.0 to 3.0", zh: "练习：社群 1.0 到 3.0"}
# name: {en: "Community 1.0 to 3.0", zh: "社群 1.0 到 3.0"}
# situation:
#   en: >-
#     The sixty readers want your opinion by Sunday: what kind of community are they, what would be left without their star, and what do they need?
#     You build the measuring tools yourself, on networks small enough to check by hand. The tasks do not depend on one another; if you are stuck, go on with the next.
#   zh: >-
#     六十位书友请你在周日前给个说法：他们是什么样的社群，没了明星还剩多少，大家到底需要什么？测量的工具由你自己动手做，先在手算得过来的小网络上试。
#     各题互不依赖，卡住了就先做下一题。
# minutes: 85
# points: 20
# twists:  # words, reference and tests change together; the first value is the public edition
#   asked:  # task 1
#     - {en: "Which sentence is right?", zh: "下面哪句话对？", code: "C"}
#     - {en: "Which sentence takes a wrong example for a refutation?", zh: "下面哪句话把“举例有误”当成了“推翻主张”？", code: "B"}
#     - {en: "Which sentence gives up checking altogether?", zh: "下面哪句话干脆放弃了核对？", code: "D"}
#   scale:  # task 2
#     - {en: "this number, from 0 for a circle to 1 for a star", zh: "这个数，环形网为 0，星形网为 1", star: 1, y: "7/12, about 0.583", yzh: "7/12，约为 0.583", even: 0, value: 0.5833333333333334}
#     - {en: "this number in per cent, from 0 for a circle to 100 for a star", zh: "这个数的百分数，环形网为 0，星形网为 100", star: 100, y: "700/12, about 58.3", yzh: "700/12，约为 58.3", even: 0, value: 58.333333333333336}
#     - {en: "1 minus this number, so that a circle gives 1 and a star 0", zh: "1 减去这个数，环形网为 1，星形网为 0", star: 0, y: "5/12, about 0.417", yzh: "5/12，约为 0.417", even: 1, value: 0.4166666666666667}
#   centre:  # task 3
#     - {en: "one half (0.5)", zh: "二分之一（0.5）", code: 0.5, whole: {en: "three quarters (0.75)", zh: "四分之三（0.75）"}, limit: 0.75}
#     - {en: "four tenths (0.4)", zh: "十分之四（0.4）", code: 0.4, whole: {en: "eight tenths (0.8)", zh: "十分之八（0.8）"}, limit: 0.8}
#     - {en: "six tenths (0.6)", zh: "十分之六（0.6）", code: 0.6, whole: {en: "nine tenths (0.9)", zh: "十分之九（0.9）"}, limit: 0.9}
#   parts:  # task 4
#     - {en: "how many members the largest part has", zh: "最大的一片有几个人", code: 3, fault: {en: "it measures the first part that it finds", zh: "它量的是找到的第一片"}}
#     - {en: "how many parts there are", zh: "分成了几片", code: 2, fault: {en: "it measures a part instead of counting the parts", zh: "它量了一片有多大，没有数有几片"}}
#     - {en: "how many members the smallest part has", zh: "最小的一片有几个人", code: 1, fault: {en: "it measures the first part that it finds", zh: "它量的是找到的第一片"}}
#   times:  # task 5
#     - {en: "the second", zh: "后一个数", code: 1, triangles: "$6/7 - 1/2$, about 0.357", trianglesz: "$6/7 - 1/2$，约为 0.357", chain: -0.125}
#     - {en: "twice the second", zh: "后一个数的两倍", code: 2, triangles: "$6/7 - 1$, about -0.143", trianglesz: "$6/7 - 1$，约为 -0.143", chain: -0.75}
#     - {en: "half the second", zh: "后一个数的一半", code: 0.5, triangles: "$6/7 - 1/4$, about 0.607", trianglesz: "$6/7 - 1/4$，约为 0.607", chain: 0.1875}
#   kept:  # task 6
#     - {en: "only the last of them", zh: "最后一个", code: "last", rows: {en: "1, 3 and 8 remain, with the importances 5, 2 and 3", zh: "第 1、3、8 行，重要程度依次是 5、2、3"}, example: [5, 2, 3], circles: ["inner", "outer", "outer"]}
#     - {en: "only the first of them", zh: "最先一个", code: "first", rows: {en: "1, 2 and 8 remain, with the importances 5, 4 and 3", zh: "第 1、2、8 行，重要程度依次是 5、4、3"}, example: [5, 4, 3], circles: ["inner", "outer", "outer"]}
#     - {en: "only the lowest of them (of equals the last)", zh: "最低的一个（一样低时留后来的）", code: "lowest", rows: {en: "1, 3 and 8 remain, with the importances 5, 2 and 3", zh: "第 1、3、8 行，重要程度依次是 5、2、3"}, example: [5, 2, 3], circles: ["inner", "outer", "outer"]}
#   place:  # task 7
#     - {en: "one more than the number of needs with a higher score", zh: "分数比它高的需求个数加一", code: "min", ranks: [1, 1, 3], two: [1, 1]}
#     - {en: "one more than the number of different scores that are higher", zh: "比它高的不同分数的个数加一", code: "dense", ranks: [1, 1, 2], two: [1, 1]}
#     - {en: "the number of needs with a score as high or higher, itself included", zh: "分数不比它低的需求个数（包括它自己）", code: "max", ranks: [2, 2, 3], two: [2, 2]}
#   near:  # task 8
#     - {en: "95 %", zh: "95%", code: 0.05, share: 0.95, half: 23.137821315975917, text: "23.14"}
#     - {en: "90 %", zh: "90%", code: 0.1, share: 0.9, half: 30.102999566398122, text: "30.10"}
#     - {en: "99 %", zh: "99%", code: 0.01, share: 0.99, half: 15.051499783199061, text: "15.05"}
#   network:  # task 9
#     - {en: "a network of 100 with hubs", zh: "一个 100 人、有枢纽的网络", code: "hubs", title: {en: "Chance costs one for one; losing hubs tears the network apart", zh: "随机离开只是走一个少一个，走掉枢纽会把网络扯碎"}}
#     - {en: "a bare star of 100", zh: "一个光秃秃的 100 人星形网", code: "star", title: {en: "Without its centre the star is gone at once", zh: "中心一走，星形网立刻散掉"}}
#     - {en: "a small world of 100", zh: "一个 100 人的小世界网络", code: "small world", title: {en: "A small world loses few beyond those who leave", zh: "小世界网络除了走掉的人，几乎没有损失"}}
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
import altair as alt
import networkx as nx
import numpy as np
import pandas as pd

from qunxue import check, say
from qunxue.models import communities

# %% [markdown] lang="en"
# ## Check a date
#
# The talk says that the first hero of history was made in 1937: Superman. The comic book with his first story is dated June 1938 and was on sale that April. {{asked}}
#
# - A: The date is right, and so the argument about labels is proved.
# - B: The date is off by a year, and so the claim that one label is risky is refuted.
# - C: The date is off by a year; whether one label is risky has to be tested on its own.
# - D: A date in a talk is a figure of speech; there is nothing to check.
#
# Set `superman` to `"A"`, `"B"`, `"C"` or `"D"` (a small letter counts, too).
#
# <details><summary>Hint</summary>
#
# Section 2 says what a wrong date shows.
#
# </details>
# %% [markdown] lang="zh"
# ## 核对一个年份
#
# 演讲说，史上第一个英雄诞生于 1937 年，就是超人。而登载他第一个故事的漫画，封面日期是 1938 年 6 月，当年 4 月上市。{{asked}}
#
# - A：年份没错，所以关于标签的论证成立。
# - B：年份差了一年，所以“只靠一个标签有风险”被推翻了。
# - C：年份差了一年；只靠一个标签有没有风险，要另外检验。
# - D：演讲里的年份只是一种说法，没有什么可核对的。
#
# 把 `superman` 设为 `"A"`、`"B"`、`"C"` 或 `"D"`（小写也算）。
#
# <details><summary>提示</summary>
#
# 讲义第 2 节说了一个错的日期能说明什么、不能说明什么。
#
# </details>

# %% answer="superman" does="judge E53"
#| superman = ...
### BEGIN SOLUTION
superman = twist("asked")
### END SOLUTION

# %% test="superman" points=1 section=2
task.one_of(superman, list("ABCD"), what=say("the letter of your choice", "你选的字母"))
### BEGIN HIDDEN TESTS
task.one_of(
    superman,
    list("ABCD"),
    what=say("the letter of your choice", "你选的字母"),
    right=twist("asked"),
    mistakes={
        "A": say("Compare the two years; and a right date would prove no argument.", "请比一比两个年份；况且年份对了也证明不了论证。"),
        "B": say("Read again what is asked; a wrong example does not refute a claim that it only illustrates.", "再读一遍问的是什么；举例有误，并不能推翻它所说明的主张。"),
        "C": say("Read again what is asked.", "再读一遍问的是什么。"),
        "D": say("Read again what is asked; a year is a fact that can be looked up, in a talk as anywhere.", "再读一遍问的是什么；年份是查得到的事实，写在演讲里也一样。"),
    },
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Measure how centralised a network is
#
# Write `freeman(ties)`. `ties` is a list of whole numbers: how many ties each of the $n$ members has.
#
# 1. Find the largest number of ties;
# 2. add up, over all members, how far each lies below it;
# 3. divide by the same sum for a star of $n$ members, $(n-1)(n-2)$.
#
# Return {{scale}}. A star of five, `freeman([4, 1, 1, 1, 1])`, gives {{scale.star}}. For the Y `freeman([1, 3, 1, 2, 1])` the distances 2, 0, 2, 1, 2 add up to 7, and the result is {{scale.y}}. If all have equally many ties, even none at all, it is {{scale.even}}.
# With fewer than three members raise a `ValueError`, as for `freeman([1, 1])`. Do not change the list. Your result may differ from ours by at most 0.000001.
#
# <details><summary>Hint</summary>
#
# Look at the length first. `raise ValueError("…")` stops with an error.
#
# </details>
# %% [markdown] lang="zh"
# ## 量一量网络有多集中
#
# 编写 `freeman(ties)`。`ties` 是整数列表，依次是 $n$ 个成员每人有几条关系。
#
# 1. 找出最多的关系数；
# 2. 把每个成员比它少几条全部加起来；
# 3. 除以 $n$ 人星形网的这个和，也就是 $(n-1)(n-2)$。
#
# 返回{{scale}}。五人星形网 `freeman([4, 1, 1, 1, 1])` 的结果为 {{scale.star}}。Y 形网 `freeman([1, 3, 1, 2, 1])` 的差距 2、0、2、1、2 加起来是 7，结果是 {{scale.yzh}}。如果人人一样多，哪怕都是 0 条，结果是 {{scale.even}}。
# 不到三个人就抛出 `ValueError`，例如 `freeman([1, 1])`。不要改动这个列表。与标准结果相差不得超过 0.000001。
#
# <details><summary>提示</summary>
#
# 先看长度。`raise ValueError("……")` 会报错停下。
#
# </details>

# %% answer="freeman" does="compute E52"
### BEGIN SOLUTION
def freeman(ties):
    members = len(ties)
    if members < 3:
        raise ValueError(f"ties has {members} members; allowed: at least 3")
    most = max(ties)
    share = sum(most - count for count in ties) / ((members - 1) * (members - 2))
    return twist("scale", share, 100 * share, 1 - share)
### END SOLUTION

# %% test="freeman" points=2 section=1
task.close(task.returns(freeman, [4, 1, 1, 1, 1]), twist("scale.star"), what=say("the result for a star of five", "五人星形网的结果"), tolerance=1e-6)
task.close(freeman([1, 3, 1, 2, 1]), twist("scale.value"), what=say("the result for a Y of five", "五人 Y 形网的结果"), tolerance=1e-6)
task.raises(ValueError, freeman, [1, 1])
### BEGIN HIDDEN TESTS
def degrees(draw):
    return ([number for _, number in draw(inputs.graphs(1, 7)).degree()],)
task.agrees(freeman, reference, degrees, tolerance=1e-6, raising=ValueError,
    unchanged=say("Do not change the list", "不要改动这个列表"),
    edges={
        say("over all members", "把每个成员"): [1, 1, 4, 1, 1],
        say("by the same sum for a star", "星形网的这个和"): inputs.each([1, 1, 2], [1, 1, 1, 6, 1, 1, 1]),
        say("If all have equally many ties, even none at all", "如果人人一样多，哪怕都是 0 条"): inputs.each([2, 2, 2, 2], [0, 0, 0]),
        say("With fewer than three members", "不到三个人"): inputs.each([0], []),
        say("at most 0.000001", "不得超过 0.000001"): [1, 2, 2, 2, 1, 0, 0, 0],
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Give a community its stage
#
# Two shares from 0 to 1 describe a community: `star_share`, of the messages those to or from the most active person, and `linked_share`, of the members those in the largest part. The rule reads:
#
# - `"2.0"` if `star_share` is at least {{centre}};
# - otherwise `"3.0"` if `linked_share` is at least {{centre.whole}};
# - otherwise `"1.0"`.
#
# Replace the dots in all three places, so that `stage(star_share, linked_share)` returns the text. Ms Lin's readers have `stage(0.86, 0.97)`, which is `"2.0"`; the repair teams `stage(0.07, 0.98)`, which is `"3.0"`; `stage(0.3, 0.35)` is `"1.0"`.
# *At least* includes the limit itself: `stage({{centre.code}}, 0.1)` is `"2.0"`.
#
# <details><summary>Hint</summary>
#
# The result is a text in quotation marks.
#
# </details>
# %% [markdown] lang="zh"
# ## 判断社群的阶段
#
# 有人用两个 0 到 1 的比例描述社群：`star_share` 是最活跃的一个人收发的消息占全部消息的比例，`linked_share` 是最大连通片占全体成员的比例。规则是：
#
# - `star_share` 不低于{{centre}}，判为 `"2.0"`；
# - 否则，`linked_share` 不低于{{centre.whole}}，判为 `"3.0"`；
# - 否则判为 `"1.0"`。
#
# 把三处省略号补上，让 `stage(star_share, linked_share)` 返回相应的文本。林老师的晨读会是 `stage(0.86, 0.97)`，等于 `"2.0"`；周末修补队是 `stage(0.07, 0.98)`，等于 `"3.0"`；`stage(0.3, 0.35)` 等于 `"1.0"`。
# “不低于”包括正好相等：`stage({{centre.code}}, 0.1)` 等于 `"2.0"`。
#
# <details><summary>提示</summary>
#
# 结果是带引号的文本。
#
# </details>

# %% answer="stage" does="compute E49 E50 E51"
#| def stage(star_share, linked_share):
#|     if star_share >= ...:
#|         return "2.0"
#|     if linked_share >= ...:
#|         return "3.0"
#|     return ...
### BEGIN SOLUTION
def stage(star_share, linked_share):
    if star_share >= twist("centre"):
        return "2.0"
    if linked_share >= twist("centre.limit"):
        return "3.0"
    return "1.0"
### END SOLUTION

# %% test="stage" points=2 section=1
task.equal(stage(0.86, 0.97), "2.0", what=say("the stage of Ms Lin's readers", "林老师晨读会的阶段"))
task.equal(stage(0.07, 0.98), "3.0", what=say("the stage of the repair teams", "周末修补队的阶段"))
task.equal(stage(0.3, 0.35), "1.0", what=say("the stage for 0.3 and 0.35", "0.3 和 0.35 对应的阶段"))
task.equal(stage(twist("centre"), 0.1), "2.0", what=say("the stage at the limit of star_share", "star_share 正好相等时的阶段"))
### BEGIN HIDDEN TESTS
# tested above: "At least includes the limit itself"
task.agrees(stage, reference, [inputs.decimals(0, 1), inputs.decimals(0, 1)],
    edges={
        say("at least {{centre}}", "不低于{{centre}}"): inputs.each((twist("centre"), 1.0), (0.99, 0.0), (twist("centre") - 0.01, 0.1)),
        say("at least {{centre.whole}}", "不低于{{centre.whole}}"): inputs.each((0.1, twist("centre.limit")), (0.0, twist("centre.limit") - 0.01), (0.1, 1.0)),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair a test of strength
#
# When the members in the list `leavers` have left a network, it falls into connected parts. `after_loss(graph, leavers)` should return {{parts}} then. The version below goes wrong three times:
#
# - {{parts.fault}};
# - it throws the leavers out of *your* network;
# - it stops with an error if nobody is left; the answer should be 0.
#
# Repair it, without changing `graph` or `leavers`. `graph` is a `networkx.Graph`; all leavers are members, the list may be empty; the result is a whole number. For the chain `nx.Graph([(1, 2), (2, 3), (3, 4), (4, 5)])`, `after_loss(graph, [2])` is {{parts.code}}: the parts are 1 and 3-4-5.
#
# <details><summary>Hint</summary>
#
# `graph.copy()` makes a second network. `nx.connected_components` gives one set of members a part.
#
# </details>
# %% [markdown] lang="zh"
# ## 修好一个“抗打击测试”
#
# 列表 `leavers` 里的成员离开以后，网络会分成若干连通的片。`after_loss(graph, leavers)` 要返回这时{{parts}}。下面的写法有三处毛病：
#
# - {{parts.fault}}；
# - 它把人从*你手里的*网络中真的删掉了；
# - 一个人也不剩的时候它会报错，其实应该回答 0。
#
# 请修好它，不要改动 `graph` 和 `leavers`。`graph` 是 `networkx.Graph`；要离开的都是里面的成员，列表可以是空的；结果是整数。对于一串五个人 `nx.Graph([(1, 2), (2, 3), (3, 4), (4, 5)])`，`after_loss(graph, [2])` 等于 {{parts.code}}：剩下的两片是 1 和 3-4-5。
#
# <details><summary>提示</summary>
#
# `graph.copy()` 复制出另一个网络。`nx.connected_components` 给出一个个成员的集合，一片一个。
#
# </details>

# %% answer="after_loss" does="compute E54 E58"
#| def after_loss(graph, leavers):
#|     for member in leavers:
#|         graph.remove_node(member)
#|     parts = nx.connected_components(graph)
#|     return len(next(parts))
### BEGIN SOLUTION
def after_loss(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    sizes = [len(part) for part in nx.connected_components(left)]
    return twist("parts", max(sizes, default=0), len(sizes), min(sizes, default=0))
### END SOLUTION

# %% test="after_loss" points=2 section=3
chain = nx.Graph([(1, 2), (2, 3), (3, 4), (4, 5)])
task.equal(task.returns(after_loss, chain, [2]), twist("parts"), what=say("the chain without member 2", "链形网没有成员 2 时的结果"))
task.equal(sorted(chain), [1, 2, 3, 4, 5], what=say("the members of your network after the question", "问完之后你的网络里的成员"))
### BEGIN HIDDEN TESTS
def network_and_leavers(draw):
    graph = draw(inputs.graphs(1, 6))
    return graph, [member for member in graph if draw(inputs.truth())]
task.agrees(after_loss, reference, network_and_leavers,
    unchanged=say("without changing `graph` or `leavers`", "不要改动 `graph` 和 `leavers`"),
    edges={
        say("return {{parts}} then", "返回这时{{parts}}"): inputs.each((nx.Graph([(1, 2), (2, 3), (3, 4), (4, 5)]), [4]), (nx.star_graph(6), [0])),
        say("if nobody is left; the answer should be 0", "一个人也不剩的时候它会报错，其实应该回答 0"): (nx.Graph([(1, 2)]), [1, 2]),
        say("the list may be empty", "列表可以是空的"): (nx.Graph([(1, 2), (3, 4), (4, 5), (5, 3)]), []),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Measure how good a split into teams is
#
# Complete `split_quality(ties, groups)`, the **modularity** of a split:
#
# - `ties` is a list of one or more pairs of members; a pair listed twice counts twice. `groups` is a dict from member to team; some members may have no tie;
# - first comes the share of ties whose two ends lie in the *same* team;
# - then chance: square each team's share of *all ends* (each tie has two) and add the squares up;
# - the result is the first number minus {{times}}.
#
# Two triangles joined by one tie: 6 of 7 ties are inside, each triangle has 7 of 14 ends; the result is {{times.triangles}}.
# In `[(0, 1), (2, 1)]` with 0 and 1 in team a and 2 in team b it is {{times.chain}}. Yours may differ from ours by at most 0.000001.
#
# <details><summary>Hint</summary>
#
# True counts as 1 in `sum`.
#
# </details>
# %% [markdown] lang="zh"
# ## 分成这些小组，分得好不好？
#
# 请补全 `split_quality(ties, groups)`，算一种分组的**模块度**（modularity）：
#
# - `ties` 是成员对的列表，至少一对；列出两次的算两次。`groups` 是字典，由成员查小组；有的成员可能没有关系；
# - 先算两端在*同一个*小组里的关系占多大比例；
# - 再算随机情形：对每个小组，算它在*全部端点*（每条关系有两端）中占的比例，再平方，然后把各组的平方加起来；
# - 结果是前一个数减{{times}}。
#
# 两个三角形之间连一条：7 条关系里有 6 条在组内，每个三角形占 14 个端点里的 7 个，结果是 {{times.trianglesz}}。
# 再看 `[(0, 1), (2, 1)]`，0 和 1 在 a 组，2 在 b 组，结果是 {{times.chain}}。与标准结果相差不得超过 0.000001。
#
# <details><summary>提示</summary>
#
# 在 `sum` 里，True 算 1。
#
# </details>

# %% answer="split_quality" does="compute E51 E52"
#| def split_quality(ties, groups):
#|     inside = sum(... for one, other in ties) / len(ties)
#|     ends = [member for tie in ties for member in tie]
#|     chance = 0
#|     for team in set(groups.values()):
#|         share = ...
#|         chance = chance + ...
#|     return ...
### BEGIN SOLUTION
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in ends) / len(ends)
        chance = chance + share**2
    return inside - twist("times") * chance
### END SOLUTION

# %% test="split_quality" points=2 section=1
triangles = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)]
found = task.returns(split_quality, triangles, {0: "a", 1: "a", 2: "a", 3: "b", 4: "b", 5: "b"})
task.close(found, 6 / 7 - twist("times") / 2, what=say("the result for two triangles", "两个三角形的结果"), tolerance=1e-6)
chain = split_quality([(0, 1), (2, 1)], {0: "a", 1: "a", 2: "b"})
task.close(chain, twist("times.chain"), what=say("the result for a chain of three", "三人链的结果"), tolerance=1e-6)
### BEGIN HIDDEN TESTS
# not tested: "one or more pairs"
def ties_and_groups(draw):
    graph = draw(inputs.graphs(2, 5))
    ties = [(other, one) if draw(inputs.truth()) else (one, other) for one, other in graph.edges()]
    return ties + draw(inputs.lists(inputs.choice(*ties or [(0, 1)]), most=2)), {member: draw(inputs.choice("a", "b", "c")) for member in graph}
task.agrees(split_quality, reference, ties_and_groups, tolerance=1e-6, where=lambda ties, groups: len(ties) > 0,
    edges={
        say("the first number minus {{times}}", "前一个数减{{times}}"): ([(0, 1), (1, 2), (3, 4)], {0: "a", 1: "a", 2: "a", 3: "b", 4: "b"}),
        say("whose two ends lie in the same team", "两端在同一个小组里"): ([(0, 1), (1, 2)], {0: "a", 1: "b", 2: "c"}),
        say("a pair listed twice counts twice", "列出两次的算两次"): ([(0, 1), (0, 1), (1, 2)], {0: "a", 1: "a", 2: "b"}),
        say("some members may have no tie", "有的成员可能没有关系"): ([(0, 1), (1, 2)], {0: "a", 1: "a", 2: "b", 3: "c", 4: "c"}),
        say("at most 0.000001", "不得超过 0.000001"): ([(0, 1), (1, 2), (2, 3)], {0: "a", 1: "a", 2: "b", 3: "c"}),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Tidy the answers of a survey
#
# `answers` holds what members typed in, as it came; `member` is a number, the rest are texts:
#
# | member | circle | need | importance |
# |---|---|---|---|
# | 1 | `"inner"` | `"learn"` | `"5"` |
# | 2 | `"outer"` | `"learn"` | `" 4 "` |
# | 2 | `" Outer"` | `"learn"` | `"2"` |
# | 3 | `"inner"` | `"learn"` | `"9"` |
# | 3 | `"inner"` | `"news"` | `"4.5"` |
# | 1 | `"INNER "` | `"learn"` | `"four"` |
# | 3 | `"inner"` | `"fun"` | missing |
# | 2 | `"outer"` | `"fun"` | `"3"` |
#
# Write `tidy(answers)`, a new table with the same four columns:
#
# 1. `circle` without blanks at its ends and in small letters;
# 2. usable are only the digits `1` to `5`, with or without blanks around them. Drop all other rows, make the rest whole numbers;
# 3. if a member gave several usable answers about the same need (in whatever circle), keep {{kept}}.
#
# Rows stay in the order in which they came in. Here the rows {{kept.rows}}. At least one answer is usable. Do not change `answers`.
#
# <details><summary>Hint</summary>
#
# `.isin([...])`, `.drop_duplicates([...])`: which first?
#
# </details>
# %% [markdown] lang="zh"
# ## 整理一份调查
#
# 成员自己填写了各项需求对他有多重要。表 `answers` 按收到的先后存着回答；`member` 是数字，其余都是文本：
#
# | member | circle | need | importance |
# |---|---|---|---|
# | 1 | `"inner"` | `"learn"` | `"5"` |
# | 2 | `"outer"` | `"learn"` | `" 4 "` |
# | 2 | `" Outer"` | `"learn"` | `"2"` |
# | 3 | `"inner"` | `"learn"` | `"9"` |
# | 3 | `"inner"` | `"news"` | `"4.5"` |
# | 1 | `"INNER "` | `"learn"` | `"four"` |
# | 3 | `"inner"` | `"fun"` | 缺失 |
# | 2 | `"outer"` | `"fun"` | `"3"` |
#
# 编写 `tidy(answers)`，返回一张新表，仍是这四列：
#
# 1. `circle` 去掉首尾空格，全部小写；
# 2. 只有 `1` 到 `5` 这五个数字有效，前后有没有空格都行。其余的行删掉，留下的变成整数；
# 3. 同一成员对同一需求有几个有效的回答（不论写在哪个圈），只留{{kept}}。
#
# 各行保持收到的先后。上面的例子剩下{{kept.rows}}。至少有一个回答有效。不要改动 `answers`。
#
# <details><summary>提示</summary>
#
# `.isin([...])`、`.drop_duplicates([...])`：先做哪一步？
#
# </details>

# %% answer="tidy" does="compute E57"
### BEGIN SOLUTION
def tidy(answers):
    table = answers[["member", "circle", "need", "importance"]].reset_index(drop=True)
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = table["importance"].str.strip()
    table = table[table["importance"].isin(list("12345"))].astype({"importance": int})
    best_last = twist("kept", table, table[::-1], table.sort_values("importance", ascending=False, kind="stable"))
    return best_last.drop_duplicates(["member", "need"], keep="last").sort_index()
### END SOLUTION

# %% test="tidy" points=2 section=5
raw = pd.DataFrame({
    "member": [1, 2, 2, 3, 3, 1, 3, 2],
    "circle": ["inner", "outer", " Outer", "inner", "inner", "INNER ", "inner", "outer"],
    "need": ["learn", "learn", "learn", "learn", "news", "learn", "fun", "fun"],
    "importance": ["5", " 4 ", "2", "9", "4.5", "four", None, "3"],
})
table = task.unchanged(tidy, raw)
task.columns(table, {"member": "integer", "circle": "text", "need": "text", "importance": "integer"}, only=True)
unusable = say("An unusable answer does not replace a usable one.", "无效的回答不能顶掉有效的回答。")
task.equal(list(table["importance"]), twist("kept.example"), what=say("the importances of the example", "例子中的重要程度"), mistakes=[([2, 3], unusable)])
task.equal(list(table["circle"]), twist("kept.circles"), what=say("the circles of the example", "例子中的 circle"))
### BEGIN HIDDEN TESTS
# tested above: "the same four columns"  # not tested: "At least one answer is usable"
def survey(*rows):
    return pd.DataFrame(rows, columns=["member", "circle", "need", "importance"])
typed = inputs.choice("1", "2", "5", " 4 ", "3 ", "9", "0", "4.5", "four", "", "12", None)
kinds = inputs.tables(1, 6, shuffled=True, member=inputs.whole(1, 2), circle=inputs.choice("inner", "Outer ", " INNER"), need=inputs.choice("learn", "fun"), importance=typed)
task.agrees(tidy, reference, kinds, where=lambda answers: answers["importance"].str.fullmatch(" *[1-5] *").eq(True).any(),
    unchanged=say("Do not change `answers`", "不要改动 `answers`"),
    edges={
        say("keep {{kept}}", "只留{{kept}}"): survey((1, "inner", "fun", "3"), (1, "inner", "fun", "2"), (1, "inner", "fun", "4")),
        say("only the digits `1` to `5`", "只有 `1` 到 `5` 这五个数字有效"): survey((1, "inner", "fun", "5"), (2, "inner", "fun", "9"), (3, "inner", "fun", "0"), (4, "inner", "fun", "4.5"), (5, "inner", "fun", ""), (6, "inner", "fun", "12")),
        say("gave several usable answers", "有几个有效的回答"): inputs.each(survey((1, "inner", "fun", "3"), (1, "inner", "fun", "9")), survey((1, "inner", "fun", "0"), (1, "inner", "fun", "3"))),
        say("with or without blanks around them", "前后有没有空格都行"): survey((1, "inner", "fun", " 5"), (2, "inner", "fun", "4  ")),
        say("in whatever circle", "不论写在哪个圈"): survey((1, "inner", "fun", "3"), (1, "outer", "fun", "3")),
        say("in the order in which they came in", "各行保持收到的先后"): survey((1, "inner", "fun", "4"), (2, "inner", "fun", "1"), (1, "inner", "fun", "3"), (1, "inner", "learn", "2"), (1, "inner", "fun", "4")),
        say("without blanks at its ends and in small letters", "去掉首尾空格，全部小写"): survey((1, " OUTER ", "fun", "3")),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Rank the needs, ties and all
#
# Write `ranking(table, inner_weight)`. The index of `table` names the needs; `inner` and `outer` hold mean importances; `inner_weight` goes from 0 to 1. Return a new table with exactly the columns `need`, `score` and `rank`; do not change `table`:
#
# - `score` is `inner_weight` times the inner mean plus the rest of the weight times the outer mean, not rounded (at most 0.000001 from ours);
# - `rank` is {{place}};
# - two scores count as equal if they agree after rounding to six decimals;
# - best rank first; in a tie in alphabetical order of `need`.
#
# For `learn` (5 and 1), `friends` (3 and 3), `fun` (2 and 2) and the weight 0.5 the scores are 3, 3 and 2, the ranks of `friends`, `learn`, `fun` `{{place.ranks}}`.
#
# <details><summary>Hint</summary>
#
# `.rank(…)` knows several methods for ties.
#
# </details>
# %% [markdown] lang="zh"
# ## 给需求排名，并列也要写清
#
# 编写 `ranking(table, inner_weight)`。`table` 的索引是需求的名称，`inner`、`outer` 两列是内圈、外圈的平均重要程度；`inner_weight` 是 0 到 1 之间的数。返回一张新表，正好有 `need`、`score`、`rank` 三列；不要改动 `table`：
#
# - `score` 等于 `inner_weight` 乘内圈平均数，加上剩余权重乘外圈平均数，不取整（与标准结果相差不得超过 0.000001）；
# - `rank` 等于{{place}}；
# - 两个分数四舍五入到六位小数后相等，就算相同；
# - 名次靠前的排在前面；并列时按 `need` 的字母顺序。
#
# 例如 `learn`（5 和 1）、`friends`（3 和 3）、`fun`（2 和 2），权重 0.5，分数是 3、3、2，所以 `friends`、`learn`、`fun` 的名次是 `{{place.ranks}}`。
#
# <details><summary>提示</summary>
#
# `.rank(……)` 对并列有好几种处理办法。
#
# </details>

# %% answer="ranking" does="compute E56 E57"
### BEGIN SOLUTION
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.round(6).rank(method=twist("place"), ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
### END SOLUTION

# %% test="ranking" points=2 section=5
means = pd.DataFrame({"inner": [5.0, 3.0, 2.0], "outer": [1.0, 3.0, 2.0]}, index=["learn", "friends", "fun"])
ranked = task.unchanged(ranking, means, 0.5)
task.columns(ranked, {"need": "text", "score": "number", "rank": "integer"}, only=True)
task.equal(list(ranked["need"]), ["friends", "learn", "fun"], what=say("the needs in order", "按名次排列的需求"))
task.equal(list(ranked["rank"]), twist("place.ranks"), what=say("the ranks", "名次"))
task.close(list(ranked["score"]), [3, 3, 2], what=say("the scores of the example", "例子中的分数"), tolerance=1e-6)
### BEGIN HIDDEN TESTS
# tested above: "exactly the columns"
def means_and_weight(draw):
    names = draw(inputs.lists(inputs.choice("fun", "learn", "news", "trade", "friends"), least=1, unique=True))
    rows = [[draw(inputs.decimals(1, 5)), draw(inputs.decimals(1, 5))] for _ in names]
    return pd.DataFrame(rows, columns=["inner", "outer"], index=names), draw(inputs.decimals(0, 1))
def needs(weight, **means):
    return pd.DataFrame(means.values(), columns=["inner", "outer"], index=list(means)), weight
task.agrees(ranking, reference, means_and_weight, tolerance=1e-6,
    unchanged=say("do not change `table`", "不要改动 `table`"),
    edges={
        say("`inner_weight` times the inner mean", "`inner_weight` 乘内圈平均数"): needs(0.25, fun=[4, 1], news=[1, 4]),
        say("`rank` is {{place}}", "`rank` 等于{{place}}"): needs(0.5, a=[4, 4], b=[4, 4], c=[3, 3], d=[2, 2], e=[2, 2], f=[1, 1]),
        say("not rounded", "不取整"): needs(0.375, fun=[4.123, 1]),
        say("agree after rounding to six decimals", "四舍五入到六位小数后相等"): inputs.each(needs(0.2, news=[1.2, 3.3], learn=[3.6, 2.7]), needs(0.5, news=[2.88, 2.88], learn=[2.8800200, 2.8800200]), needs(0.5, news=[3.5, 3.5], learn=[3.75, 3.75])),
        say("in a tie in alphabetical order of `need`", "并列时按 `need` 的字母顺序"): needs(0.5, news=[3, 3], fun=[3, 3], learn=[4, 4], trade=[1, 1]),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## How long until a habit holds?
#
# After $t$ days of a daily act the habit has reached the share $1 - r^{t/T}$ of its plateau, where $r$ is {{near.code}} and $T$ the number of days to {{near}}. Write `days_needed(share, until)`; `until` is $T$. It returns a pair:
#
# - the number of days after which `share` (from 0 up to, but not including, 1) is reached, not rounded; it may differ from ours by at most 0.000001;
# - `True` if *this number of days* is at most 84, the length of the study, otherwise `False`: extrapolated. (No test comes closer than 0.1 to day 84.)
#
# `days_needed({{near.share}}, 66)` is about `(66.0, True)`, `days_needed(0.5, 100)` about `({{near.text}}, True)` and `days_needed({{near.share}}, 254)` about `(254.0, False)`.
#
# <details><summary>Hint</summary>
#
# Solve $r^{t/T} = 1 - share$ for $t$ with logarithms.
#
# </details>
# %% [markdown] lang="zh"
# ## 多久能养成习惯？
#
# 每天做同一件事，$t$ 天之后，习惯达到平台的比例是 $1 - r^{t/T}$，其中 $r$ 是 {{near.code}}，$T$ 是达到 {{near}} 所需的天数。编写 `days_needed(share, until)`，`until` 就是 $T$。返回一对值：
#
# - 达到 `share`（从 0 到 1，不含 1）需要的天数，不取整；与标准结果相差不得超过 0.000001；
# - *这个天数*不超过研究观察的 84 天，就是 `True`；超过 84 天，属于外推，就是 `False`。（测试里的天数与 84 天至少相差 0.1。）
#
# `days_needed({{near.share}}, 66)` 约为 `(66.0, True)`，`days_needed(0.5, 100)` 约为 `({{near.text}}, True)`，`days_needed({{near.share}}, 254)` 约为 `(254.0, False)`。
#
# <details><summary>提示</summary>
#
# 用对数从 $r^{t/T} = 1 - share$ 里解出 $t$。
#
# </details>

# %% answer="days_needed" does="compute E59"
### BEGIN SOLUTION
def days_needed(share, until):
    days = until * float(np.log(1 - share) / np.log(twist("near")))
    return days, days <= 84
### END SOLUTION

# %% test="days_needed" points=1 section=5
pair = task.returns(days_needed, twist("near.share"), 66)
task.is_type(pair, (tuple, list), what=say("the pair for 66 days", "66 天对应的结果"))
task.equal(len(pair), 2, what=say("how many values are returned", "返回了几个值"))
task.close(pair[0], 66, what=say("the days in example 1", "例 1 的天数"), tolerance=1e-6)
task.that(bool(pair[1]) is True, what=say("whether the study saw day 66", "研究有没有观察到第 66 天"), found=pair[1], wanted="True")
task.close(days_needed(0.5, 100)[0], twist("near.half"), what=say("the days for 0.5 and 100", "0.5 和 100 对应的天数"), tolerance=1e-6)
slow = days_needed(twist("near.share"), 254)[1]
task.that(bool(slow) is False, what=say("whether the study saw day 254", "研究有没有观察到第 254 天"), found=slow, wanted="False")
### BEGIN HIDDEN TESTS
# not tested: "No test comes closer"  # tested above: "it may differ from ours by at most 0.000001"
def far_from_84(share, until):
    return abs(reference(share, until)[0] - 84) >= 0.1
task.agrees(days_needed, reference, [inputs.decimals(0, 0.99), inputs.whole(18, 254)], tolerance=1e-6, where=far_from_84,
    edges={
        say("this number of days is at most 84", "这个天数不超过研究观察的 84 天"): inputs.each((0.5, 250), (twist("near.share"), 85), (twist("near.share"), 80)),
        say("from 0 up to, but not including, 1", "从 0 到 1，不含 1"): (0, 30),
        say("not rounded", "不取整"): inputs.each((0.7, 101), (0.25, 37)),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw the two ways to lose members
#
# The cell makes the table `losses`: `left` (how many have left), `whom` (`"top"`: the best-connected leave; `"random"`: anyone may leave) and `size` (members in the largest part; for `"random"` the mean over 100 tries). It describes {{network}}.
#
# Complete `chart`: an Altair **line** chart with `left` on the horizontal and `size` on the vertical axis and one colour for each `whom`. Give it a title that says what you see, and both axes a title in words, not only the column's name. Every row of `losses` is drawn.
#
# <details><summary>Hint</summary>
#
# `alt.X("a", title="…")` sets the title of an axis; `.properties(title="…")` that of the chart.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出两种失去成员的方式
#
# 单元格先生成表 `losses`，各列为 `left`（已走了几个人）、`whom`（`"top"` 是关系最多的先走，`"random"` 是谁都可能走）和 `size`（最大连通片还剩多少人；`"random"` 是 100 次的平均）。它描述的是{{network}}。
#
# 请补全 `chart`：一幅 Altair **折线图**，横轴是 `left`，纵轴是 `size`，每种 `whom` 一种颜色。图的标题要说出你看到了什么；两条坐标轴也要有文字标题，不能只是列名。`losses` 的每一行都要画出来。
#
# <details><summary>提示</summary>
#
# `alt.X("a", title="……")` 设置坐标轴的标题，`.properties(title="……")` 设置整幅图的标题。
#
# </details>

# %% answer="chart" does="compute E54"
#| from qunxue.models import centralisation
#|
#| curves = centralisation.robustness(communities.example("{{network.code}}"), leavers=20, repeats=100, seed=1)
#| losses = curves.melt("left", ["top", "random"], "whom", "size")
#| chart = ...
### BEGIN SOLUTION
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example(twist("network")), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = (
    alt.Chart(losses)
    .mark_line()
    .encode(
        alt.X("left:Q", title=say("members lost", "走掉的人数")),
        alt.Y("size:Q", title=say("members in the largest part", "最大连通片的人数")),
        alt.Color("whom:N", title=say("who leaves", "谁离开")),
    )
    .properties(title=say("{{network.title}}", "{{network.title}}"))
)
### END SOLUTION
chart

# %% test="chart" points=2 section=2
task.chart(chart, mark="line", shows={"x": "left", "y": "size", "color": "whom"}, title=True, axes=("x", "y"), what=say("your chart", "你的图"))
### BEGIN HIDDEN TESTS
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example(twist("network")), leavers=20, repeats=100, seed=1)
wanted = curves.melt("left", ["top", "random"], "whom", "size")
task.chart(chart, mark="line", shows={"x": "left", "y": "size", "color": "whom"}, title=True, axes=("x", "y"), data=wanted)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Sunday's plan
#
# Write to the sixty readers, in 150 to 220 words: how can the group live on? Your plan has
#
# - one change to *who is tied to whom*, with a number from the lesson and what limits that number;
# - one *common habit*, with an honest word on how long it takes;
# - one way to hold the group together in spirit that you would announce openly, and one that you rule out, with the reason;
# - one thing that your evidence does not show.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **System** (0 to 2) | none, or only slogans | a change of ties or a habit | both, with a number from the lesson and its limit |
# | **Mind** (0 or 1) | hidden influence, or none | an open way, and one thing that is ruled out with a reason | |
# | **Evidence** (0 or 1) | none | one thing that the evidence does not show | |
# %% [markdown] lang="zh"
# ## 周日的方案
#
# 给六十位书友写一封信，250 到 400 字：没有了明星，群怎样活下去？方案里要有：
#
# - 一处对*谁和谁有关系*的改动，用上讲义里的一个数字，并说出这个数字的局限；
# - 一个*共同的习惯*，老实交代要花多久；
# - 一种你敢公开宣布的、让大家同心的做法，再加一种你*不会*采用的做法，说明理由；
# - 你的证据没有证明的一件事。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **系统**（0 至 2 分） | 没有，或只有口号 | 改动关系，或养成习惯 | 两样都有，并用到讲义的数字、说明其局限 |
# | **心智**（0 或 1 分） | 暗中施加影响，或没有写 | 做法公开，并排除一种做法、说明理由 | |
# | **证据**（0 或 1 分） | 没有 | 证据没有证明的一件事 | |

# %% [markdown] essay="plan" points=4 lang="en" does="write E58 E60"
# Dear readers, today everything in our group runs through Ms Lin. If she left tomorrow, hardly two of us would still be in touch. So from Monday we sit, so to speak, in a circle: each of us writes one sentence a day about the page to the next two in the list, and reads those of the two before. That makes four ties each, and neighbouring pairs share people. In the lesson's model a habit that needs two contacts reaches all 59 in
# this way, and 14 % if partners are drawn by lot. The model cannot make anybody write, so take it as a direction and not a promise.
#
# At seven each day one of us reads a page aloud, in turn. Do not expect it to feel natural soon: in one study the median was 66 days, some people took far longer, and the longest times were extrapolated beyond its 84 days.
#
# Once a month we ask openly what the group is for, and read the dissenting answers first. I will not time moving stories to collect promises while you are sad about the farewell; that would go round your judgement. Leaving stays as easy as joining. What I cannot show is that you will stay: nobody has compared groups that did this with groups that did not.
# %% [markdown] lang="zh"
# 各位书友：眼下群里的一切都经过林老师。她明天要是走了，我们当中几乎没有两个人还有来往。所以从周一起，我们排成一圈：每人每天就那一页给名单上后面两位各写一句话，也读前面两位写来的。这样每人有四条关系，相邻的两对还共用一个人。讲义的模型里，要两个人先做才会跟的习惯，这样能传遍 59 人，抽签配搭子只能传到 14%。
# 不过模型没法让谁真的动笔，只能当作方向，不能当作保证。
#
# 每天七点，大家轮流领读一页。别指望很快就习惯成自然：有项研究里，中位数是 66 天，有的人长得多，而最长的那些天数是在 84 天的观察之外推算出来的。
#
# 每个月我们公开问一次：这个群是为了什么？先念不同的意见。我不会趁大家舍不得林老师的时候，挑时机讲感人的故事来换承诺，那等于绕开你们的判断。想退群，和进群一样方便。有一件事我证明不了：这样做大家就会留下来。没有人拿这样做的群和不这样做的群比较过。
