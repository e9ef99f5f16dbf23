# ---
# title: {en: "Exercise: community 1.0 to 3.0", zh: "练习：社群 1.0 到 3.0"}
# name: {en: "Community 1.0 to 3.0", zh: "社群 1.0 到 3.0"}
# situation:
#   en: >-
#     The sixty readers have asked you for an opinion by Sunday: what kind of community are they, what would be left without their star, and what do they need?
#     You build the measuring tools yourself, on small networks that you can check by hand. The tasks do not depend on one another; if you are stuck, go on with the next.
#   zh: >-
#     六十位书友请你在周日前给个说法：他们是什么样的社群，没了明星还剩多少，大家到底需要什么？测量的工具由你自己动手做，先在手算得过来的小网络上试。
#     各题互不依赖，卡住了就先做下一题。
# minutes: 85
# points: 20
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
# The talk says that the first hero of history was made in 1937: Superman. The comic book with his first story is dated June 1938 on its cover and was on sale that April. Which sentence is right?
#
# - A: The date is right, and so the argument about labels is proved.
# - B: The date is off by a year, and so the claim that one label is risky is refuted.
# - C: The date is off by a year; whether one label is risky has to be tested on its own.
# - D: A date in a talk is a figure of speech, and so there is nothing to check.
#
# Set `superman` to `"A"`, `"B"`, `"C"` or `"D"`.
#
# <details><summary>Hint</summary>
#
# Section 2 says what a wrong date shows and what it does not.
#
# </details>
# %% [markdown] lang="zh"
# ## 核对一个年份
#
# 演讲说，史上第一个英雄诞生于 1937 年，就是超人。而登载他第一个故事的漫画，封面日期是 1938 年 6 月，当年 4 月上市。下面哪句话对？
#
# - A：年份没错，所以关于标签的论证成立。
# - B：年份差了一年，所以“只靠一个标签有风险”被推翻了。
# - C：年份差了一年；只靠一个标签有没有风险，要另外检验。
# - D：演讲里的年份只是一种说法，没有什么可核对的。
#
# 把 `superman` 设为 `"A"`、`"B"`、`"C"` 或 `"D"`。
#
# <details><summary>提示</summary>
#
# 课文第 2 节说了一个错的日期能说明什么、不能说明什么。
#
# </details>

# %% answer="superman" does="judge E53"
#| superman = ...
### BEGIN SOLUTION
superman = "C"
### END SOLUTION

# %% test="superman" points=1 section=2
task.one_of(superman, "ABCD", what=say("the letter of your choice", "你选的字母"))
### BEGIN HIDDEN TESTS
task.one_of(
    superman,
    "ABCD",
    what=say("the letter of your choice", "你选的字母"),
    right="C",
    mistakes={
        "A": say("Compare the two years; and a right date would prove no argument.", "请比一比两个年份；况且年份对了也证明不了论证。"),
        "B": say("A wrong example does not refute a claim that it only illustrates.", "举例有误，并不能推翻它所说明的主张。"),
        "D": say("A year is a fact that can be looked up, in a talk as anywhere.", "年份是查得到的事实，写在演讲里也一样。"),
    },
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Measure how centralised a network is
#
# Write `freeman(ties)`. `ties` is a list of whole numbers: how many ties each of the $n$ members has, each tie between two different members. Return a number from 0 to 1:
#
# 1. find the largest number of ties;
# 2. add up, over all members, how far each lies below it;
# 3. divide by the same sum for a star of $n$ members, which is $(n-1)(n-2)$.
#
# A star of five is `freeman([4, 1, 1, 1, 1])` and gives 1. A Y is `freeman([1, 3, 1, 2, 1])`: the distances 2, 0, 2, 1, 2 add up to 7, and 7/12 is about 0.583. Do not change the list.
# With fewer than three members there is no centre to speak of: raise a `ValueError`, for instance for `freeman([1, 1])`. Your result may differ from ours by at most 0.000001.
#
# <details><summary>Hint</summary>
#
# `max(ties)`, a sum over the list, `len(ties)`. Test the length first: `raise ValueError("…")`.
#
# </details>
# %% [markdown] lang="zh"
# ## 量一量网络有多集中
#
# 编写 `freeman(ties)`。`ties` 是整数列表，依次是 $n$ 个成员每人有几条联系，每条联系都连着两个不同的成员。返回 0 到 1 之间的数：
#
# 1. 找出最多的联系数；
# 2. 把每个成员比它少几条全部加起来；
# 3. 除以 $n$ 人星形网的这个和，也就是 $(n-1)(n-2)$。
#
# 五人星形网是 `freeman([4, 1, 1, 1, 1])`，结果为 1。Y 形网是 `freeman([1, 3, 1, 2, 1])`：差距 2、0、2、1、2 加起来是 7，7/12 约为 0.583。不要改动这个列表。
# 不到三个人就谈不上中心：请抛出 `ValueError`，例如 `freeman([1, 1])`。与标准结果相差不得超过 0.000001。
#
# <details><summary>提示</summary>
#
# `max(ties)`，对列表求和，`len(ties)`。先检查长度：`raise ValueError("……")`。
#
# </details>

# %% answer="freeman" does="compute E52"
### BEGIN SOLUTION
def freeman(ties):
    members = len(ties)
    if members < 3:
        raise ValueError(f"ties has {members} members; allowed: at least 3")
    most = max(ties)
    return sum(most - count for count in ties) / ((members - 1) * (members - 2))
### END SOLUTION

# %% test="freeman" points=2 section=1
task.close(task.returns(freeman, [4, 1, 1, 1, 1]), 1, what=say("the centralisation of a star of five", "五人星形网的中心势"), tolerance=1e-6)
task.close(
    task.unchanged(freeman, [1, 3, 1, 2, 1]),
    7 / 12,
    what=say("the centralisation of a Y of five", "五人 Y 形网的中心势"),
    tolerance=1e-6,
)
task.raises(ValueError, freeman, [1, 1])
### BEGIN HIDDEN TESTS
for ties, which in (
    ([1, 2, 2, 2, 1], say("a chain of five", "五人链形网")),
    ([1, 1, 2], say("a chain of three", "三人链形网")),
    ([2] * 9, say("a circle of nine", "九人环形网")),
    ([1, 1, 1, 6, 1, 1, 1], say("a star of seven, its centre in the middle of the list", "七人星形网，中心排在列表中间")),
    ([count for _, count in nx.karate_club_graph().degree()], say("the karate club", "空手道俱乐部")),
):
    wanted = (max(ties) * len(ties) - sum(ties)) / ((len(ties) - 1) * (len(ties) - 2))
    task.close(freeman(ties), wanted, what=say("the centralisation of ", "中心势：") + which, tolerance=1e-6)
task.raises(ValueError, freeman, [0])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Give a community its stage
#
# Someone has described communities by two shares from 0 to 1: `star_share`, the share of messages to or from the one most active person, and `linked_share`, the share of members in the largest part that replies hold together. The course's rule reads:
#
# - `"2.0"` if `star_share` is at least one half;
# - otherwise `"3.0"` if `linked_share` is at least three quarters;
# - otherwise `"1.0"`.
#
# Replace the dots in all three places, so that `stage(star_share, linked_share)` returns the text. Ms Lin's readers have 0.86 and 0.97, so `stage(0.86, 0.97)` is `"2.0"`; the repair teams have 0.07 and 0.98, so `stage(0.07, 0.98)` is `"3.0"`.
# A community with 0.3 and 0.4 is `"1.0"`. *At least* includes the limit itself: `stage(0.5, 0.1)` is `"2.0"`.
#
# <details><summary>Hint</summary>
#
# One half is `0.5`. The result is a text in quotation marks: `"1.0"`, not the number `1.0`. The last table of the lesson's section 1 shows the rule at work on seven invented communities.
#
# </details>
# %% [markdown] lang="zh"
# ## 判断社群的阶段
#
# 有人用两个 0 到 1 的比例描述社群：`star_share` 是最活跃的一个人收发的消息占全部消息的比例，`linked_share` 是由回复连成的最大一片占全体成员的比例。本课程的规则是：
#
# - `star_share` 不低于二分之一，判为 `"2.0"`；
# - 否则，`linked_share` 不低于四分之三，判为 `"3.0"`；
# - 否则判为 `"1.0"`。
#
# 把三处省略号补上，让 `stage(star_share, linked_share)` 返回相应的文本。林老师的晨读会是 0.86 和 0.97，所以 `stage(0.86, 0.97)` 等于 `"2.0"`；周末修补队是 0.07 和 0.98，所以 `stage(0.07, 0.98)` 等于 `"3.0"`。
# 如果是 0.3 和 0.4，就判为 `"1.0"`。“不低于”包括正好相等：`stage(0.5, 0.1)` 等于 `"2.0"`。
#
# <details><summary>提示</summary>
#
# 二分之一写作 `0.5`。结果是带引号的文本 `"1.0"`，不是数字 `1.0`。课文第 1 节的最后一张表，把这条规则用在了七个虚构的社群上。
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
    if star_share >= 0.5:
        return "2.0"
    if linked_share >= 0.75:
        return "3.0"
    return "1.0"
### END SOLUTION

# %% test="stage" points=2 section=1
task.equal(stage(0.86, 0.97), "2.0", what=say("the stage of Ms Lin's readers", "林老师晨读会的阶段"))
task.equal(stage(0.07, 0.98), "3.0", what=say("the stage of the repair teams", "周末修补队的阶段"))
task.equal(stage(0.3, 0.4), "1.0", what=say("the stage for 0.3 and 0.4", "0.3 和 0.4 对应的阶段"))
task.equal(stage(0.5, 0.1), "2.0", what=say("the stage for 0.5 and 0.1", "0.5 和 0.1 对应的阶段"))
### BEGIN HIDDEN TESTS
for star_share, linked_share, wanted in (
    (0.04, 0.31, "1.0"), (0.9, 0.2, "2.0"), (0.5, 0, "2.0"), (0.5, 0.75, "2.0"), (0.499, 0.75, "3.0"), (0.3, 0.749, "1.0"), (0, 1, "3.0"), (0, 0, "1.0"),
):
    which = say(f"the stage for {star_share} and {linked_share}", f"{star_share} 和 {linked_share} 对应的阶段")
    task.equal(stage(star_share, linked_share), wanted, what=which)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair a test of strength
#
# `largest_after(graph, leavers)` should say how many members the largest connected part of a network has after the members in the list `leavers` have left. The version below goes wrong three times:
#
# - it takes the *first* part that it finds and not the largest;
# - it throws the leavers out of *your* network, so that the next question gets another answer;
# - it stops with an error if nobody is left; the answer should be 0.
#
# Repair it. `graph` is a `networkx.Graph`, all leavers are members, the result is an `int`. For the network `nx.Graph([(1, 2), (2, 3), (3, 4), (4, 5)])`, a chain of five, `largest_after(graph, [2])` is 3: the parts are 1 and 3-4-5. Afterwards `graph` still has its five members, and `largest_after(graph, [1, 2, 3, 4, 5])` is 0.
#
# <details><summary>Hint</summary>
#
# `graph.copy()` makes a second network. `max(…, default=0)` has an answer even for nothing.
#
# </details>
# %% [markdown] lang="zh"
# ## 修好一个“抗打击测试”
#
# `largest_after(graph, leavers)` 要算的是：列表 `leavers` 里的成员离开以后，网络最大的一片有几个人。下面的写法有三处毛病：
#
# - 它取的是找到的*第一*片，不是最大的一片；
# - 它把人从*你手里的*网络中真的删掉了，下一次再问，答案就变了；
# - 一个人也不剩的时候它会报错，其实应该回答 0。
#
# 请修好它。`graph` 是 `networkx.Graph`，要离开的都是里面的成员，结果是 `int`。对于五个人连成一串的网络 `nx.Graph([(1, 2), (2, 3), (3, 4), (4, 5)])`，`largest_after(graph, [2])` 等于 3：剩下两片，一片是 1，一片是 3-4-5。问完以后，`graph` 里还是五个人；`largest_after(graph, [1, 2, 3, 4, 5])` 等于 0。
#
# <details><summary>提示</summary>
#
# `graph.copy()` 复制出另一个网络。`max(……, default=0)` 在什么都没有时也有答案。
#
# </details>

# %% answer="largest_after" does="compute E54 E58"
#| def largest_after(graph, leavers):
#|     for member in leavers:
#|         graph.remove_node(member)
#|     parts = nx.connected_components(graph)
#|     return len(next(parts))
### BEGIN SOLUTION
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(left)), default=0)
### END SOLUTION

# %% test="largest_after" points=2 section=2
chain = nx.Graph([(1, 2), (2, 3), (3, 4), (4, 5)])
task.equal(task.returns(largest_after, chain, [2]), 3, what=say("the largest part of the chain without member 2", "链形网没有成员 2 时最大的一片"))
task.equal(sorted(chain), [1, 2, 3, 4, 5], what=say("the members of your network after the question", "问完之后你的网络里的成员"))
nobody = say("the largest part if nobody is left", "一个人也不剩时最大的一片")
task.equal(task.returns(largest_after, chain, [1, 2, 3, 4, 5], what=nobody), 0, what=nobody)
### BEGIN HIDDEN TESTS
task.equal(largest_after(chain, []), 5, what=say("the largest part if nobody leaves", "没有人离开时最大的一片"))
task.equal(largest_after(nx.star_graph(20), [0]), 1, what=say("the largest part of a star without its centre", "星形网没有中心时最大的一片"))
wild, club = communities.platform(40, seed=5), nx.karate_club_graph()
for graph, leavers, which in (
    (wild, [3, 17, 30], say("forty people in small circles, three gone", "四十人的小圈子走掉三人")),
    (club, [0, 33, 32, 2], say("the karate club, four gone", "空手道俱乐部走掉四人")),
):
    members, number = graph.number_of_nodes(), graph.number_of_edges()
    left = graph.copy()
    left.remove_nodes_from(leavers)
    task.equal(largest_after(graph, leavers), max(map(len, nx.connected_components(left))), what=which)
    task.equal([graph.number_of_nodes(), graph.number_of_edges()], [members, number], what=say("members and ties after the question: ", "问完之后的成员数和联系数：") + which)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Measure how good a split into teams is
#
# **Modularity** compares the ties inside teams with what chance would put there. Complete `split_quality(ties, groups)`, in three places:
#
# - `ties` is a list of pairs of members, such as `[(0, 1), (1, 2)]`; `groups` is a dict from member to team;
# - first comes the share of ties whose two ends lie in the *same* team;
# - each tie has two ends. For each team take its share of *all ends* and square it; add the squares up. This is what chance would give;
# - the result is the first number minus the second.
#
# Two triangles joined by one tie: 6 of 7 ties are inside, each triangle has 7 of 14 ends, so the result is $6/7 - (1/4 + 1/4)$, about 0.357.
# In the chain `[(0, 1), (2, 1)]` with 0 and 1 in team a and 2 in team b, 1 of 2 ties is inside; team a has 3 of 4 ends and b has 1. The result is $1/2 - (9/16 + 1/16) = -0.125$: worse than chance. The check cell uses both examples. Yours may differ from ours by at most 0.000001.
#
# <details><summary>Hint</summary>
#
# A list of all ends helps: `[member for tie in ties for member in tie]`. True counts as 1 in `sum`. Section 1 of the lesson says what modularity means and prints it for three networks.
#
# </details>
# %% [markdown] lang="zh"
# ## 分成这些小组，分得好不好？
#
# **模块度**（modularity）拿小组内部的联系与随机情形作比较。请补全 `split_quality(ties, groups)` 的三处空白：
#
# - `ties` 是成员对的列表，例如 `[(0, 1), (1, 2)]`；`groups` 是字典，由成员查小组；
# - 先算两端在*同一个*小组里的联系占多大比例；
# - 每条联系有两端。对每个小组，算它在*全部端点*中占的比例，再平方，然后把各组的平方加起来：这就是随机情形下的值；
# - 结果是前一个数减后一个数。
#
# 两个三角形之间连一条：7 条联系里有 6 条在组内，每个三角形占 14 个端点里的 7 个，所以结果是 $6/7 - (1/4 + 1/4)$，约为 0.357。
# 再看一条链 `[(0, 1), (2, 1)]`，0 和 1 在甲组，2 在乙组：2 条联系里有 1 条在组内，4 个端点里甲组占 3 个、乙组占 1 个，结果是 $1/2 - (9/16 + 1/16) = -0.125$，比随机还差。检查单元格两个例子都会用到。与标准结果相差不得超过 0.000001。
#
# <details><summary>提示</summary>
#
# 先列出全部端点会很方便：`[member for tie in ties for member in tie]`。在 `sum` 里，True 算 1。模块度是什么意思，课文第 1 节讲过，还打印了三个网络的值。
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
#|     return inside - chance
### BEGIN SOLUTION
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in ends) / len(ends)
        chance = chance + share**2
    return inside - chance
### END SOLUTION

# %% test="split_quality" points=2 section=1
triangles = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)]
task.close(
    split_quality(triangles, {0: "a", 1: "a", 2: "a", 3: "b", 4: "b", 5: "b"}),
    6 / 7 - 1 / 2,
    what=say("the modularity of two triangles", "两个三角形的模块度"),
    tolerance=1e-6,
)
chain = split_quality([(0, 1), (2, 1)], {0: "a", 1: "a", 2: "b"})
task.close(chain, -0.125, what=say("the modularity of a chain of three", "三人链的模块度"), tolerance=1e-6)
### BEGIN HIDDEN TESTS
task.close(split_quality(triangles, dict.fromkeys(range(6), "all")), 0, what=say("the modularity of a single team", "只有一个小组时的模块度"), tolerance=1e-6)
uneven = {0: "a", 1: "a", 2: "b", 3: "b", 4: "b", 5: "c"}
task.close(split_quality(triangles, uneven), 3 / 7 - (16 + 64 + 4) / 196, what=say("the modularity of an uneven split", "不均匀分组的模块度"), tolerance=1e-6)
club = nx.karate_club_graph()
teams = dict(club.nodes(data="club"))
parts = [{member for member in club if teams[member] == team} for team in set(teams.values())]
wanted = nx.community.modularity(club, parts, weight=None)
task.close(split_quality(list(club.edges()), teams), wanted, what=say("the modularity of the karate club's split", "空手道俱乐部分裂的模块度"), tolerance=1e-6)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Tidy the answers of a survey
#
# Members typed in how important some needs are to them. The table `answers` holds their answers in the order in which they came in; `member` is a number, the rest are texts. Where `importance` is left empty below, the value is missing:
#
# | member | circle | need | importance |
# |---|---|---|---|
# | 1 | `"inner"` | `"learn"` | `"5"` |
# | 2 | `"outer"` | `"learn"` | `" 4 "` |
# | 2 | `" Outer"` | `"learn"` | `"2"` |
# | 3 | `"inner"` | `"learn"` | `"9"` |
# | 3 | `"inner"` | `"news"` | `"4.5"` |
# | 1 | `"INNER "` | `"learn"` | `"four"` |
# | 3 | `"inner"` | `"fun"` | |
# | 2 | `"outer"` | `"fun"` | `"3"` |
#
# Write `tidy(answers)`, which returns a new table with the same four columns:
#
# 1. `circle` without blanks at its ends and in small letters; `member` and `need` stay as they are;
# 2. drop every row whose importance is unusable. Usable are the five digits `1` to `5`, with or without blanks around them; everything else goes: `9`, `0`, `4.5`, `four`, an empty text, a missing value. (Spellings such as `5.0` do not occur.) In the rows that stay `importance` is a whole number;
# 3. if a member gave several usable answers about the same need, keep only the *last* of them. An unusable answer replaces nothing.
#
# The rows stay in the order in which they came in; the index does not matter. Here the rows 1, 3 and 8 remain, with the importances 5, 2 and 3 (`four` does not replace the `5` of member 1) and the circles `inner`, `outer`, `outer`. Do not change `answers` itself.
#
# <details><summary>Hint</summary>
#
# `.str.strip()`, `.str.lower()`, `pd.to_numeric(…, errors="coerce")`, `.isin([1, 2, 3, 4, 5])`, `.drop_duplicates([...], keep="last")`. In which order?
#
# </details>
# %% [markdown] lang="zh"
# ## 整理一份调查
#
# 成员自己填写了各项需求对他有多重要。表 `answers` 按收到的先后存着他们的回答；`member` 是数字，其余都是文本；下面 `importance` 空着的一格，表示没有填（缺失值）：
#
# | member | circle | need | importance |
# |---|---|---|---|
# | 1 | `"inner"` | `"learn"` | `"5"` |
# | 2 | `"outer"` | `"learn"` | `" 4 "` |
# | 2 | `" Outer"` | `"learn"` | `"2"` |
# | 3 | `"inner"` | `"learn"` | `"9"` |
# | 3 | `"inner"` | `"news"` | `"4.5"` |
# | 1 | `"INNER "` | `"learn"` | `"four"` |
# | 3 | `"inner"` | `"fun"` | |
# | 2 | `"outer"` | `"fun"` | `"3"` |
#
# 编写 `tidy(answers)`，返回一张新表，仍是这四列：
#
# 1. `circle` 去掉首尾空格，全部小写；`member` 和 `need` 保持原样；
# 2. 重要程度无效的行，一律删掉。有效的只有 `1` 到 `5` 这五个数字，前后有没有空格都行；其余全部无效：`9`、`0`、`4.5`、`four`、空文本、缺失值。（不会出现 `5.0` 这样的写法。）留下的行里，`importance` 要变成整数；
# 3. 同一成员对同一需求有几个有效的回答，只留*最后一个*。无效的回答不顶替任何回答。
#
# 各行保持收到的先后；索引不作要求。上面的例子剩下第 1、3、8 行，重要程度依次是 5、2、3（成员 1 后来填的 `four` 顶不掉先前的 `5`），`circle` 依次是 `inner`、`outer`、`outer`。不要改动 `answers` 本身。
#
# <details><summary>提示</summary>
#
# `.str.strip()`、`.str.lower()`、`pd.to_numeric(……, errors="coerce")`、`.isin([1, 2, 3, 4, 5])`、`.drop_duplicates([...], keep="last")`。先做哪一步，后做哪一步？
#
# </details>

# %% answer="tidy" does="compute E57"
### BEGIN SOLUTION
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    table = table.drop_duplicates(["member", "need"], keep="last")
    return table.astype({"importance": int})
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
task.equal(list(table["importance"]), [5, 2, 3], what=say("the importances of the example", "例子中的重要程度"), mistakes=[([2, 3], unusable)])
task.equal(list(table["circle"]), ["inner", "outer", "outer"], what=say("the circles of the example", "例子中的 circle"))
### BEGIN HIDDEN TESTS
raw = pd.DataFrame({
    "member": [7, 8, 7, 9, 8, 7, 9, 10, 11, 8],
    "circle": ["INNER ", "outer", "inner", "Outer", " OUTER ", "inner", "outer", "inner", "inner", "outer"],
    "need": ["learn", "news", "news", "learn", "news", "learn", "fun", "fun", "fun", "learn"],
    "importance": ["3", "5", "4.5", "four", "1", "12", None, " 2", "", "4"],
})
wanted = pd.DataFrame({
    "member": [7, 8, 10, 8], "circle": ["inner", "outer", "inner", "outer"],
    "need": ["learn", "news", "fun", "learn"], "importance": [3, 1, 2, 4],
})
table = task.unchanged(tidy, raw)
task.equal(len(table), 4, what=say("the number of rows of another survey", "另一份调查整理后的行数"), hint=say("An unusable answer does not replace a usable one.", "无效的回答不能顶掉有效的回答。"))
task.frame(table, wanted, what=say("another survey, tidied", "另一份调查整理后的表"), order=True, index=False)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Rank the needs, ties and all
#
# Write `ranking(table, inner_weight)`. The index of `table` names the needs; its columns `inner` and `outer` hold the mean importance in each circle. `inner_weight` is a number from 0 to 1. Return a new table with exactly the columns `need`, `score` and `rank`; do not change `table`:
#
# - `score` is `inner_weight` times the inner mean plus the rest of the weight times the outer mean;
# - `rank` is a whole number: one more than the number of needs with a *higher* score. So equal scores share a rank, and the rank after a shared one is left out (1, 1, 3, neither 1, 1, 2 nor 1, 2, 3);
# - two scores count as equal if they agree after rounding to six decimals: the sums of a computer may differ in the sixteenth;
# - best rank first; within a tie in alphabetical order of `need`. The index does not matter.
#
# For `learn` (5 and 1), `friends` (3 and 3) and `fun` (2 and 2) and the weight 0.5 the scores are 3, 3 and 2, so the rows are `friends` 3.0 1, `learn` 3.0 1, `fun` 2.0 3.
# For `news` (1.2 and 3.3) and `learn` (3.6 and 2.7) and the weight 0.2 both scores are 2.88, so the rows are `learn` 2.88 1, `news` 2.88 1. Scores may differ from ours by at most 0.000001.
#
# <details><summary>Hint</summary>
#
# Round, then `.rank(method="min", ascending=False)`.
#
# </details>
# %% [markdown] lang="zh"
# ## 给需求排名，并列也要写清
#
# 编写 `ranking(table, inner_weight)`。`table` 的索引是需求的名称，`inner`、`outer` 两列是内圈、外圈的平均重要程度；`inner_weight` 是 0 到 1 之间的数。返回一张新表，正好有 `need`、`score`、`rank` 三列；不要改动 `table`：
#
# - `score` 等于 `inner_weight` 乘内圈平均数，加上剩余权重乘外圈平均数；
# - `rank` 是整数，等于分数比它*高*的需求个数加一。所以分数相同就并列，并列之后的名次要空出来（1、1、3，不是 1、1、2，也不是 1、2、3）；
# - 两个分数四舍五入到六位小数后相等，就算相同：电脑算出的和，可能在第十六位上有出入；
# - 名次靠前的排在前面；并列时按 `need` 的字母顺序。索引不作要求。
#
# 例如 `learn`（5 和 1）、`friends`（3 和 3）、`fun`（2 和 2），权重 0.5，分数是 3、3、2，所以各行依次是 `friends` 3.0 1，`learn` 3.0 1，`fun` 2.0 3。
# 又如 `news`（1.2 和 3.3）、`learn`（3.6 和 2.7），权重 0.2，两个分数都是 2.88，所以各行依次是 `learn` 2.88 1，`news` 2.88 1。分数与标准结果相差不得超过 0.000001。
#
# <details><summary>提示</summary>
#
# 先四舍五入，再用 `.rank(method="min", ascending=False)`。
#
# </details>

# %% answer="ranking" does="compute E56 E57"
### BEGIN SOLUTION
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.round(6).rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
### END SOLUTION

# %% test="ranking" points=2 section=5
means = pd.DataFrame({"inner": [5.0, 3.0, 2.0], "outer": [1.0, 3.0, 2.0]}, index=["learn", "friends", "fun"])
ranked = task.unchanged(ranking, means, 0.5)
task.columns(ranked, {"need": "text", "score": "number", "rank": "integer"}, only=True)
task.equal(list(ranked["need"]), ["friends", "learn", "fun"], what=say("the needs in order", "按名次排列的需求"))
task.equal(list(ranked["rank"]), [1, 1, 3], what=say("the ranks", "名次"))
task.close(list(ranked["score"]), [3, 3, 2], what=say("the scores of the example", "例子中的分数"), tolerance=1e-6)
two = ranking(pd.DataFrame({"inner": [1.2, 3.6], "outer": [3.3, 2.7]}, index=["news", "learn"]), 0.2)
task.close(list(two["score"]), [2.88, 2.88], what=say("the scores of two needs, inner weight 0.2", "两项需求的分数，内圈权重 0.2"), tolerance=1e-6)
noise = say("The last digit of a sum must not break a tie.", "求和时末位的误差不能拆开并列。")
task.equal(list(two["rank"]), [1, 1], what=say("the ranks of two needs, inner weight 0.2", "两项需求的名次，内圈权重 0.2"), hint=noise)
task.equal(list(two["need"]), ["learn", "news"], what=say("two needs in order, inner weight 0.2", "两项需求的次序，内圈权重 0.2"))
### BEGIN HIDDEN TESTS
means = pd.DataFrame(
    {"inner": [1.2, 4.0, 3.6, 2.0, 1.0], "outer": [3.3, 1.5, 2.7, 4.0, 2.25]}, index=["news", "trade", "learn", "fun", "friends"]
)
for inner_weight, needs, ranks in (
    (0.2, ["fun", "learn", "news", "friends", "trade"], [1, 2, 2, 4, 4]),
    (1, ["trade", "learn", "fun", "news", "friends"], [1, 2, 3, 4, 5]),
    (0, ["fun", "news", "learn", "friends", "trade"], [1, 2, 3, 4, 5]),
):
    ranked = ranking(means, inner_weight)
    which = say(f"(inner weight {inner_weight})", f"（内圈权重 {inner_weight}）")
    task.equal(list(ranked["rank"]), ranks, what=say("the ranks of five needs ", "五项需求的名次") + which, hint=say("The last digit of a sum must not break a tie.", "求和时末位的误差不能拆开并列。"))
    task.equal(list(ranked["need"]), needs, what=say("five needs in order ", "五项需求的次序") + which)
    scores = {need: inner_weight * means.at[need, "inner"] + (1 - inner_weight) * means.at[need, "outer"] for need in means.index}
    task.close(list(ranked["score"]), [scores[need] for need in needs], what=say("the scores of five needs ", "五项需求的分数") + which, tolerance=1e-6)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## How long until a habit holds?
#
# After $t$ days of a daily act the habit has reached the share $1 - 0.05^{t/T}$ of its plateau, where $T$ is the number of days to 95 %. Write `days_needed(share, to_95)`, which returns a pair:
#
# - the number of days after which `share` (from 0 up to, but not including, 1) is reached. Do not round it; it may differ from ours by at most 0.01;
# - `True` if *this number of days* is at most 84, the length of the study, and `False` if it is larger and so extrapolated. (No test comes closer than 0.1 to day 84.)
#
# `days_needed(0.95, 66)` is about `(66.0, True)`, `days_needed(0.5, 100)` about `(23.14, True)` and `days_needed(0.95, 254)` about `(254.0, False)`.
#
# <details><summary>Hint</summary>
#
# Solve $0.05^{t/T} = 1 - share$ for $t$ with logarithms. `np.log` is the natural logarithm; any will do.
#
# </details>
# %% [markdown] lang="zh"
# ## 多久能养成习惯？
#
# 每天做同一件事，$t$ 天之后，习惯达到平台的比例是 $1 - 0.05^{t/T}$，其中 $T$ 是达到 95% 所需的天数。编写 `days_needed(share, to_95)`，返回一对值：
#
# - 达到 `share`（从 0 到 1，不含 1）需要的天数。不要取整；与标准结果相差不得超过 0.01；
# - *这个天数*不超过研究观察的 84 天，就是 `True`；超过 84 天，属于外推，就是 `False`。（测试里的天数与 84 天至少相差 0.1。）
#
# `days_needed(0.95, 66)` 约为 `(66.0, True)`，`days_needed(0.5, 100)` 约为 `(23.14, True)`，`days_needed(0.95, 254)` 约为 `(254.0, False)`。
#
# <details><summary>提示</summary>
#
# 用对数从 $0.05^{t/T} = 1 - share$ 里解出 $t$。`np.log` 是自然对数，换别的底也行。
#
# </details>

# %% answer="days_needed" does="compute E59"
### BEGIN SOLUTION
def days_needed(share, to_95):
    days = to_95 * float(np.log(1 - share) / np.log(0.05))
    return days, days <= 84
### END SOLUTION

# %% test="days_needed" points=1 section=5
pair = task.returns(days_needed, 0.95, 66)
task.is_type(pair, (tuple, list), what=say("the pair for 0.95 and 66", "0.95 和 66 对应的一对值"))
task.equal(len(pair), 2, what=say("how many values are returned", "返回了几个值"))
task.close(pair[0], 66, what=say("the days for 0.95 and 66", "0.95 和 66 对应的天数"), tolerance=0.01)
task.that(bool(pair[1]) is True, what=say("whether the study saw day 66", "研究有没有观察到第 66 天"), found=pair[1], wanted="True")
half = days_needed(0.5, 100)
task.close(half[0], 23.138, what=say("the days for 0.5 and 100", "0.5 和 100 对应的天数"), tolerance=0.01)
task.that(bool(half[1]) is True, what=say("whether the study saw that day (0.5 and 100)", "研究有没有观察到那一天（0.5 和 100）"), found=half[1], wanted="True")
slow = days_needed(0.95, 254)[1]
task.that(bool(slow) is False, what=say("whether the study saw day 254", "研究有没有观察到第 254 天"), found=slow, wanted="False")
### BEGIN HIDDEN TESTS
for share, to_95, days, seen in ((0.5, 254, 58.770, True), (0.9, 120, 92.235, False), (0, 30, 0, True), (0.99, 18, 27.670, True), (0.7, 200, 80.379, True), (0.95, 100, 100, False), (0.8, 155.4, 83.488, True), (0.9, 110, 84.548, False)):
    pair = days_needed(share, to_95)
    which = say(f"for {share} and {to_95}", f"（{share} 和 {to_95}）")
    task.close(pair[0], days, what=say("the days ", "天数") + which, tolerance=0.01)
    task.that(bool(pair[1]) is seen, what=say("seen or extrapolated ", "观察到的还是外推的") + which, found=pair[1])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw the two ways to lose members
#
# The cell makes `losses`, a table with one row for each number of members lost and each way to lose them: `left` (how many have left), `whom` (`"top"`: the best-connected leave; `"random"`: anyone may leave) and `size` (how many members the largest connected part still has; for `"random"` the mean over 100 tries, hence not always whole). It describes a network of 100 with hubs.
#
# Complete `chart`: an Altair **line** chart with `left` on the horizontal and `size` on the vertical axis and one colour for each `whom`. Give it a title that says what you see, and give both axes a title of their own with `title=…`, such as "members lost" instead of the name of the column. Every row of `losses` is drawn.
#
# <details><summary>Hint</summary>
#
# `alt.X("a", title="…")` sets the title of an axis; `.properties(title="…")` that of the chart.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出两种失去成员的方式
#
# 单元格先生成 `losses`：走掉几个人、以哪种方式走掉，每种情况一行。各列为 `left`（走了几个人）、`whom`（`"top"` 是联系最多的先走，`"random"` 是谁都可能走）和 `size`（连在一起的最大一片还剩多少人；`"random"` 是 100 次的平均，所以不一定是整数）。它描述的是一个 100 人、有枢纽的网络。
#
# 请补全 `chart`：一幅 Altair **折线图**，横轴是 `left`，纵轴是 `size`，每种 `whom` 一种颜色。标题要说出你看到了什么；两条坐标轴也要用 `title=……` 写上自己的标题，例如“走掉的人数”，不要只留列名。`losses` 的每一行都要画出来。
#
# <details><summary>提示</summary>
#
# `alt.X("a", title="……")` 设置坐标轴的标题，`.properties(title="……")` 设置整幅图的标题。
#
# </details>

# %% answer="chart" does="compute E54"
#| from qunxue.models import centralisation
#|
#| curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
#| losses = curves.melt("left", ["top", "random"], "whom", "size")
#| chart = ...
### BEGIN SOLUTION
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = (
    alt.Chart(losses)
    .mark_line()
    .encode(
        alt.X("left:Q", title=say("members lost", "走掉的人数")),
        alt.Y("size:Q", title=say("members in the largest part", "最大一片的人数")),
        alt.Color("whom:N", title=say("who leaves", "谁离开")),
    )
    .properties(title=say("Chance costs one for one; losing hubs tears the network apart", "随机离开只是走一个少一个，走掉枢纽会把网络扯碎"))
)
### END SOLUTION
chart

# %% test="chart" points=2 section=2
task.chart(chart, mark="line", shows={"x": "left", "y": "size", "color": "whom"}, title=True, axes=("x", "y"), what=say("your chart", "你的图"))
### BEGIN HIDDEN TESTS
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
wanted = curves.melt("left", ["top", "random"], "whom", "size")
task.chart(chart, mark="line", shows={"x": "left", "y": "size", "color": "whom"}, title=True, axes=("x", "y"), data=wanted)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Sunday's plan
#
# Write to the sixty readers, in 150 to 220 words: how can the group live on without its star? Your plan has
#
# - one change to *who is tied to whom*, with a number from the lesson and what limits that number;
# - one *common habit*, with an honest word on how long it takes;
# - one way to hold the group together in spirit that you would announce openly, and one that you rule out, with the reason;
# - one thing that your evidence does not show.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **System** (up to 2 points) | none, or only slogans | a change of ties or a habit | both, with a number from the lesson and its limit |
# | **Mind** (0 or 1 point) | hidden influence, or none | an open way, and one thing that is ruled out with a reason | |
# | **Evidence** (0 or 1 point) | none | one thing that the evidence does not show | |
# %% [markdown] lang="zh"
# ## 周日的方案
#
# 给六十位书友写一封信，250 到 400 字：没有了明星，群怎样活下去？方案里要有：
#
# - 一处对*谁和谁有联系*的改动，用上课文里的一个数字，并说出这个数字的局限；
# - 一个*共同的习惯*，老实交代要花多久；
# - 一种你敢公开宣布的、让大家同心的做法，再加一种你*不会*采用的做法，说明理由；
# - 你的证据没有证明的一件事。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **系统**（最高 2 分） | 没有，或只有口号 | 改动联系，或养成习惯 | 两样都有，并用到课文的数字、说明其局限 |
# | **心智**（0 或 1 分） | 暗中施加影响，或没有写 | 做法公开，并排除一种做法、说明理由 | |
# | **证据**（0 或 1 分） | 没有 | 证据没有证明的一件事 | |

# %% [markdown] essay="plan" points=4 lang="en" does="write E58 E60"
# Dear readers, today everything in our group runs through Ms Lin. If she left tomorrow, hardly two of us would still be in touch. So from Monday everyone draws a reading partner by lot and writes one sentence a day about the page. Others draw you as well, which makes two ties each on average; in the lesson's model such a group keeps about four fifths together when its star goes. The model
# has large groups and ties made at random, so for sixty people take it as a direction and not a promise.
#
# At seven each day one of us reads a page aloud, in turn. Do not expect it to feel natural soon: in one study such habits took 66 days for the person in the middle, some people far longer, and the longest times were extrapolated beyond its 84 days. Missing a day does little harm.
#
# Once a month we ask openly what the group is for, and read the dissenting answers first. I will not time moving stories to collect promises while you are sad about the farewell; that would go round your judgement. Leaving stays as easy as joining. What I cannot show is that you will stay: nobody has compared groups that did this with groups that did not.
# %% [markdown] lang="zh"
# 各位书友：眼下群里的一切都经过林老师。她明天要是走了，我们当中几乎没有两个人还有来往。所以从周一起，每人抽签选一位读书搭子，每天就那一页给他写一句话。你抽别人，别人也抽你，平均每人就有两条联系；课文的模型里，这样的群在明星走后，大约五分之四的人还连在一起。
# 不过模型里的群很大、联系是随机的，我们只有六十个人，只能当作方向，不能当作保证。
#
# 每天七点，大家轮流领读一页。别指望很快就习惯成自然：有项研究里，排在中间的人用了 66 天，有的人长得多，而最长的那些天数是在 84 天的观察之外推算出来的。偶尔漏一天，没有什么大碍。
#
# 每个月我们公开问一次：这个群是为了什么？先念不同的意见。我不会趁大家舍不得林老师的时候，挑时机讲感人的故事来换承诺，那等于绕开你们的判断。想退群，和进群一样方便。有一件事我证明不了：这样做大家就会留下来。没有人拿这样做的群和不这样做的群比较过。
