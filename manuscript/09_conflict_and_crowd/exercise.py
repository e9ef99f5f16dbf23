# ---
# title: {en: "Exercise: conflict and crowd", zh: "练习：冲突与众人"}
# name: {en: "Conflict and crowd", zh: "冲突与众人"}
# situation:
#   en: >-
#     The garden behind your building has grown, and so has the quarrel: car owners want the lot for parking. Find out where the group might
#     break and who works; then settle it without giving anybody an enemy. The tasks do not depend on one another. Networks are networkx graphs; shares run from 0 to 1.
#   zh: >-
#     楼后的花园长起来了，争执也来了：车主想拿这块地停车。先弄清群可能从哪里裂开、活是谁干的，再想想怎样不树敌就谈拢。
#     各题互不依赖。网络用 networkx 的图表示，比例都在 0 到 1 之间。
# minutes: 80
# points: 20
# twists:  # words, reference and tests change together; the first value is the public edition
#   whom:  # task 1
#     - {en: "the share of *all* members whom the cut placed right", zh: "切法判对的人占*全体成员*的比例", code: 0.5625}
#     - {en: "the share of those *in the network* whom the cut placed right", zh: "切法判对的人占*网络里的人*的比例", code: 0.9}
#     - {en: "the share of *all* members who are not in the network", zh: "不在网络里的人占*全体成员*的比例", code: 0.375}
#   listed:  # task 2
#     - {en: "stand on one leader's side but followed the other", zh: "在割里站在一位领头人一侧、实际却跟了另一位", code: "misplaced", first: ["Bo"], second: ["Bo", "Cai"], label: {en: "who is misplaced", zh: "被放错的人"}}
#     - {en: "stand on the side of the leader whom they followed", zh: "在割里所站的一侧，正是自己实际跟的那位", code: "right", first: ["Ann", "Cai", "Dan"], second: ["Ann", "Dan"], label: {en: "who is placed right", zh: "被放对的人"}}
#     - {en: "stand on the side of `source` but followed `sink`", zh: "在割里站在 `source` 一侧、实际却跟了 `sink`", code: "lost", first: ["Bo"], second: ["Bo"], label: {en: "who was lost to `sink`", zh: "被 `sink` 带走的人"}}
#   bare:  # task 3
#     - {en: "is left out", zh: "略去不算", code: 0.5, why: {en: "one of the two ties left crosses", zh: "剩下两条，一条跨界"}}
#     - {en: "counts as crossing", zh: "算作跨界", code: 0.6667, why: {en: "two of three ties cross", zh: "三条里有两条跨界"}}
#     - {en: "counts as not crossing", zh: "算作没有跨界", code: 0.3333, why: {en: "one of three ties crosses", zh: "三条里有一条跨界"}}
#   sign:  # task 4
#     - {en: "who ends up in the camp of person 0 gets `1`, the others `-1`", zh: "最后与 0 号同一阵营的是 `1`，其余是 `-1`", code: [1, 1, -1, -1], rivals: [1, -1, 1, -1], make: {en: "make person 0 positive yourself", zh: "要自己让 0 号为正"}}
#     - {en: "who ends up in the camp of the *last* person gets `1`, the others `-1`", zh: "最后与*末一位*同一阵营的是 `1`，其余是 `-1`", code: [-1, -1, 1, 1], rivals: [-1, 1, -1, 1], make: {en: "make the last person positive yourself", zh: "要自己让末一位为正"}}
#     - {en: "who ends up in the camp of person 0 gets `0`, the others `1`", zh: "最后与 0 号同一阵营的是 `0`，其余是 `1`", code: [0, 0, 1, 1], rivals: [0, 1, 0, 1], make: {en: "find out yourself which sign person 0 has", zh: "要自己看清 0 号是哪一种符号"}}
#   machine:  # task 5
#     - {en: "end in `[bot]`", zh: "以 `[bot]` 结尾", code: "Watering[BOT] ", inside: "[bot] Mei", marked: "mower[bot]"}
#     - {en: "begin with `bot:`", zh: "以 `bot:` 开头", code: " BOT: watering", inside: "mei bot: mei", marked: "bot:mower"}
#     - {en: "end in `(auto)`", zh: "以 `(auto)` 结尾", code: "Watering (AUTO) ", inside: "(auto) Mei", marked: "mower(auto)"}
#   size:  # task 6
#     - {en: "the smallest **odd** number of voters, at most 301", zh: "最少的**奇数**投票人数，不超过 301", code: 301, eleven: 11, one: 1, limit: {en: "at most 301", zh: "不超过 301"}, words: {en: "eleven voters reach 0.753, nine only 0.733", zh: "十一个人达到 0.753，九个人只有 0.733"}, hint: {en: "`range(1, 8, 2)` runs through 1, 3, 5, 7", zh: "`range(1, 8, 2)` 依次给出 1、3、5、7"}}
#     - {en: "the smallest **even** number of voters (a coin decides a tie), at most 300", zh: "最少的**偶数**投票人数（打平就抛硬币），不超过 300", code: 300, eleven: 12, one: 2, limit: {en: "at most 300", zh: "不超过 300"}, words: {en: "twelve voters reach 0.753, ten only 0.733", zh: "十二个人达到 0.753，十个人只有 0.733"}, hint: {en: "`range(2, 9, 2)` runs through 2, 4, 6, 8", zh: "`range(2, 9, 2)` 依次给出 2、4、6、8"}}
#     - {en: "the smallest **odd** number of voters, at most 51", zh: "最少的**奇数**投票人数，不超过 51", code: 51, eleven: 11, one: 1, limit: {en: "at most 51", zh: "不超过 51"}, words: {en: "eleven voters reach 0.753, nine only 0.733", zh: "十一个人达到 0.753，九个人只有 0.733"}, hint: {en: "`range(1, 8, 2)` runs through 1, 3, 5, 7", zh: "`range(1, 8, 2)` 依次给出 1、3、5、7"}}
#   upright:  # task 7
#     - {en: "`work`, the share of the credits that they hold", zh: "`work`，他们合计占全部署名的比例", code: "work", y: "work:Q", title: {en: "Nine contributors in ten share 15 % of the work", zh: "十分之九的贡献者合起来只做了 15%"}}
#     - {en: "`rest`, the share of the credits that all others hold", zh: "`rest`，其余的人合计占全部署名的比例", code: "rest", y: "rest:Q", title: {en: "Leave out nine contributors in ten, and 85 % of the work is still there", zh: "去掉十分之九的贡献者，还剩 85% 的活"}}
#     - {en: "`gap`, how far they are below an equal share", zh: "`gap`，他们比平均分少多少", code: "gap", y: "gap:Q", title: {en: "Where the many end, the gap to an equal share is widest", zh: "到多数人为止，与平均分差得最远"}}
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
# ## A share of whom?
#
# A building group has 80 members. Fifty are in a network of who talks to whom; the other thirty talk to nobody. When the group breaks, a minimum cut places 45 of the fifty on the side that they take.
#
# Set `share` to {{whom}}: a number from 0 to 1, right to within 0.005.
#
# <details><summary>Hint</summary>
#
# Write down first who is counted above the line and who below.
#
# </details>
# %% [markdown] lang="zh"
# ## 占谁的比例？
#
# 楼里的群有 80 名成员。其中 50 人在“谁和谁说话”的网络里，另外 30 人和谁都不说话。群裂开的时候，最小割把这 50 人里的 45 人放到了他们真去的那一侧。
#
# 把 `share` 设为{{whom}}：一个 0 到 1 之间的数，误差不超过 0.005。
#
# <details><summary>提示</summary>
#
# 先写下分子数的是谁，分母数的是谁。
#
# </details>

# %% answer="share" does="compute S18"
#| share = ...
### BEGIN SOLUTION
share = twist("whom", 45 / 80, 45 / 50, 30 / 80)
### END SOLUTION

# %% test="share" points=1 section=1
task.within(share, 0, 1, what=say("the share", "比例"))
### BEGIN HIDDEN TESTS
task.close(share, twist("whom"), what=say("{{whom}}", "{{whom}}"), tolerance=0.005, hint=say("Who is below the line: all members, or those in the network?", "分母是全体成员，还是网络里的人？"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Fill the gaps: where would the group break?
#
# `cut(graph, source, sink, joined)` finds the minimum cut between two leaders. Each tie of `graph` has a `weight`; `joined` is a dict: for each person, leaders included, the leader (`source` or `sink`) whom they really followed.
# Fill the two gaps. The result is a pair: the value of the cut, and the sorted list of those who {{listed}}.
#
# Example: on the path Ann – Bo – Cai – Dan with weights 3, 1, 2, the cut between `"Ann"` and `"Dan"` has the value 1 and leaves Ann and Bo together. If Bo followed Dan and the others the nearer leader, the list is `{{listed.first}}`; if Cai followed Ann besides, `{{listed.second}}`.
#
# The networks tried have one cheapest cut and at most nine members.
#
# <details><summary>Hint</summary>
#
# networkx has a function `nx.minimum_cut`; lesson 09 calls it in section 1. `Infinite capacity path` means that it did not find the attribute which you named.
#
# </details>
# %% [markdown] lang="zh"
# ## 填空：群会从哪里裂开？
#
# `cut(graph, source, sink, joined)` 求两位领头人之间的最小割。`graph` 的每条关系都有 `weight`（权重）；`joined` 是一个字典，记着每个人（包括领头人自己）实际跟了哪位领头人，`source` 或 `sink`。
# 填好两个空。结果是一对值：割的总权重，以及一个排好序的列表，列出{{listed}}的人。
#
# 例：一条链 Ann – Bo – Cai – Dan，权重依次为 3、1、2。`"Ann"` 与 `"Dan"` 之间的割是 1，Ann 和 Bo 留在一起。假如 Bo 跟了 Dan，其余的人都跟了离自己近的那位，列表就是 `{{listed.first}}`；假如 Cai 也换了边，跟了 Ann，列表就是 `{{listed.second}}`。
#
# 测试用的网络，最省的割都只有一个，最多九个人。
#
# <details><summary>提示</summary>
#
# networkx 有函数 `nx.minimum_cut`，第 09 课第 1 节用过。报错 `Infinite capacity path`，意思是它没找到你写的那个属性。
#
# </details>

# %% answer="cut" does="compute S15"
#| def cut(graph, source, sink, joined):
#|     value, (side, others) = ...  # minimum cut, by weight · 按权重求最小割
#|     listed = [person for person in graph if ...]
#|     return value, sorted(listed)
### BEGIN SOLUTION
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    listed = [
        person
        for person in graph
        if twist(
            "listed",
            (person in side) != (joined[person] == source),
            (person in side) == (joined[person] == source),
            person in side and joined[person] != source,
        )
    ]
    return value, sorted(listed)
### END SOLUTION

# %% test="cut" points=3 section=1
chain = nx.Graph()
chain.add_weighted_edges_from([("Ann", "Bo", 3), ("Bo", "Cai", 1), ("Cai", "Dan", 2)])
followed = {"Ann": "Ann", "Bo": "Dan", "Cai": "Dan", "Dan": "Dan"}
found = task.returns(cut, chain, "Ann", "Dan", followed)
task.equal(len(found), 2, what=say("the parts of the result: value and list", "结果的两部分：总权重和列表"))
task.equal(found[0], 1, what=say("the value of the cut of the chain", "链的最小割"))
task.equal(found[1], twist("listed.first"), what=say("{{listed.label}} on the chain", "链上{{listed.label}}"))
both = cut(chain, "Ann", "Dan", {**followed, "Cai": "Ann"})
task.equal(both[1], twist("listed.second"), what=say("{{listed.label}} if Cai followed Ann besides", "Cai 也换边跟了 Ann 时，{{listed.label}}"))
### BEGIN HIDDEN TESTS
# not tested: "at most nine members"
def group(draw):
    graph = draw(inputs.graphs(2, 6, weights=inputs.whole(1, 9), names=["Dan", "Bo", "Eve", "Ann", "Cai", "Flo"]))
    source, sink = draw(inputs.choice(*[(one, other) for one in graph for other in graph if one != other]))
    return graph, source, sink, {person: draw(inputs.choice(source, sink)) for person in graph}
def one_cheapest(graph, source, sink, joined):
    here, there = (nx.minimum_cut(graph, *ends, capacity="weight")[1] for ends in ((source, sink), (sink, source)))
    return here[0] == there[1]
def weighted(*ties):
    graph = nx.Graph()
    graph.add_weighted_edges_from(ties)
    return graph
fan = weighted((9, 16, 5), (16, 8, 5), (8, 1, 5), (1, 0, 1))
backwards = weighted(("Dan", "Cai", 2), ("Cai", "Bo", 1), ("Bo", "Ann", 3))
task.agrees(cut, reference, group, where=one_cheapest, unchanged=False, edges={
    say("the minimum cut between two leaders. Each tie of `graph` has a `weight`", "两位领头人之间的最小割。`graph` 的每条关系都有 `weight`"):
        (weighted(("Ann", "Bo", 3), ("Bo", "Cai", 2), ("Cai", "Dan", 4)), "Ann", "Dan", {"Ann": "Ann", "Bo": "Ann", "Cai": "Dan", "Dan": "Dan"}),
    say("leaders included", "包括领头人自己"): (weighted(("Ann", "Bo", 3), ("Bo", "Cai", 1), ("Cai", "Dan", 2)), "Ann", "Dan", {"Ann": "Dan", "Bo": "Ann", "Cai": "Dan", "Dan": "Dan"}),
    say("the sorted list", "一个排好序的列表"): inputs.each(
        (fan, 9, 0, dict.fromkeys(fan, 9)), (fan, 9, 0, dict.fromkeys(fan, 0)), (backwards, "Ann", "Dan", {"Ann": "Dan", "Bo": "Ann", "Cai": "Ann", "Dan": "Ann"})),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair a function: how open is a border?
#
# Some neighbours wear a badge, a whole number; 0 is a badge, too. A friend's `crossing(graph, badge)` should return the share of ties that join two different badges. `badge` is a dict from person to number; whoever is not in it wears none.
#
# The code below stops at people without a badge and at groups without a tie, and rounds. Repair it:
#
# - a tie with somebody who wears none {{bare}};
# - if no tie is left to count, return 0;
# - do not change `badge`, and do not round.
#
# Example: on the path Ann – Bo – Cai – Dan with `{"Ann": 0, "Bo": 0, "Cai": 1}` the share is {{bare.code}}: {{bare.why}}.
#
# <details><summary>Hint</summary>
#
# `"Dan" in badge` tells whether Dan wears one. Count two things in the loop: the ties that count, and those that cross.
#
# </details>
# %% [markdown] lang="zh"
# ## 修一修：边界有多开？
#
# 有些邻居戴着徽章，徽章是一个整数，0 也是徽章。朋友写的 `crossing(graph, badge)` 应当返回连着两种不同徽章的关系所占的比例。`badge` 是从人到数的字典；不在里面的人没有戴。
#
# 下面的代码碰到没戴徽章的人、碰到一条关系也没有的群就会停下，还做了取整。请修好它：
#
# - 有一头没戴徽章的关系，{{bare}}；
# - 如果一条可数的关系也不剩，返回 0；
# - 不要改动 `badge`，也不要取整。
#
# 例：一条链 Ann – Bo – Cai – Dan，徽章是 `{"Ann": 0, "Bo": 0, "Cai": 1}`，比例是 {{bare.code}}：{{bare.why}}。
#
# <details><summary>提示</summary>
#
# `"Dan" in badge` 告诉你 Dan 戴没戴。循环里数两样：哪些关系算数，其中哪些跨界。
#
# </details>

# %% answer="crossing" does="compute S22"
#| def crossing(graph, badge):
#|     across = 0
#|     for one, other in graph.edges:
#|         if badge[one] != badge[other]:
#|             across = across + 1
#|     return round(across / len(graph.edges), 1)
### BEGIN SOLUTION
def crossing(graph, badge):
    counted, across = 0, 0
    for one, other in graph.edges:
        bare = one not in badge or other not in badge
        if twist("bare", not bare, True, True):
            counted = counted + 1
            across = across + twist("bare", badge[one] != badge[other], bare or badge[one] != badge[other], not bare and badge[one] != badge[other])
    return across / counted if counted else 0
### END SOLUTION

# %% test="crossing" points=2 section=2
path = nx.path_graph(["Ann", "Bo", "Cai", "Dan"])
found = task.returns(crossing, path, {"Ann": 0, "Bo": 0, "Cai": 1})
task.close(found, twist("bare", 1 / 2, 2 / 3, 1 / 3), what=say("the share on the path", "链上的比例"), tolerance=1e-4)
task.close(crossing(path, {"Ann": 2, "Bo": 3, "Cai": 2, "Dan": 3}), 1, what=say("the share if every tie crosses", "每条都跨界时的比例"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
def badges(draw):
    graph = draw(inputs.graphs(1, 6, names=["Ann", "Bo", "Cai", "Dan", "Eve", "Flo"]))
    worn = {person: draw(inputs.choice(None, 0, 1, 7)) for person in graph}
    return graph, {person: number for person, number in worn.items() if number is not None}
task.agrees(crossing, reference, badges, unchanged=say("do not change `badge`", "不要改动 `badge`"), edges={
    say("a tie with somebody who wears none {{bare}}", "有一头没戴徽章的关系，{{bare}}"): inputs.each(
        (nx.path_graph(["Ann", "Bo", "Cai", "Dan"]), {"Ann": 1, "Bo": 2}), (nx.path_graph(["Ann", "Bo", "Cai"]), {"Ann": 1, "Bo": 1})),
    say("0 is a badge, too", "0 也是徽章"): (nx.path_graph(["Ann", "Bo", "Cai"]), {"Ann": 1, "Bo": 0, "Cai": 0}),
    say("if no tie is left to count, return 0", "如果一条可数的关系也不剩，返回 0"): (nx.empty_graph(["Ann", "Bo"]), {"Ann": 1, "Bo": 2}),
    say("do not round", "也不要取整"): (nx.cycle_graph(["Ann", "Bo", "Cai", "Dan", "Eve", "Flo", "Gus"]),
        {"Ann": 1, "Bo": 2, "Cai": 3, "Dan": 3, "Eve": 3, "Flo": 3, "Gus": 1}),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## One camp or two?
#
# Write `camps(feelings)`. `feelings` is a symmetric NumPy array: above 0 two people like each other, below 0 the opposite. Return a list, no array, with one number per person: {{sign}}. Take the array as it is, its diagonal included, and do not change it.
#
# The signs of the **leading eigenvector** name the camps; it belongs to the *largest* eigenvalue: furthest up, not furthest from 0. All signs of an eigenvector may come turned round; {{sign.make}}. No entry is 0 in the tests.
#
# ```python
# pairs = np.array([[0, 2, -1, -1], [2, 0, -1, -1], [-1, -1, 0, 2], [-1, -1, 2, 0]])
# rivals = np.array([[0, -2, -1, -1], [-2, 0, -2, -1], [-1, -2, 0, -2], [-1, -1, -2, 0]])
# ```
#
# `camps(pairs)` is `{{sign.code}}` and `camps(rivals)` is `{{sign.rivals}}`.
#
# <details><summary>Hint</summary>
#
# `np.linalg.eigh` sorts the eigenvalues from the smallest to the largest; eigenvectors are *columns*. Section 3 computes three people.
#
# </details>
# %% [markdown] lang="zh"
# ## 一个阵营还是两个？
#
# 编写 `camps(feelings)`。`feelings` 是一个对称的 NumPy 数组：大于 0 表示两人互相喜欢，小于 0 则相反。返回一个列表，不是数组，每人一个数：{{sign}}。数组照原样用，对角线也在内；不要改动它。
#
# 阵营由**主特征向量**（leading eigenvector）的正负号决定，它对应*最大*的特征值：比的是大小，不是离 0 多远。特征向量的符号可能整个颠倒，{{sign.make}}。测试里不会出现等于 0 的分量。
#
# ```python
# pairs = np.array([[0, 2, -1, -1], [2, 0, -1, -1], [-1, -1, 0, 2], [-1, -1, 2, 0]])
# rivals = np.array([[0, -2, -1, -1], [-2, 0, -2, -1], [-1, -2, 0, -2], [-1, -1, -2, 0]])
# ```
#
# `camps(pairs)` 等于 `{{sign.code}}`，`camps(rivals)` 等于 `{{sign.rivals}}`。
#
# <details><summary>提示</summary>
#
# `np.linalg.eigh` 把特征值从小到大排好；特征向量是一*列*一列的。第 3 节算过三个人的例子。
#
# </details>

# %% answer="camps" does="compute S18"
### BEGIN SOLUTION
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, -1]
    fixed = twist("sign", leading[0], leading[-1], leading[0])
    return [twist("sign", 1, 1, 0) if entry * fixed > 0 else twist("sign", -1, -1, 1) for entry in leading]
### END SOLUTION

# %% test="camps" points=3 section=3
pairs = np.array([[0, 2, -1, -1], [2, 0, -1, -1], [-1, -1, 0, 2], [-1, -1, 2, 0]])
sides = task.returns(camps, pairs)
task.is_type(sides, list, what=say("your result", "你的结果"))
task.equal(sides, twist("sign"), what=say("the camps of the two pairs", "两对朋友的阵营"))
rivals = np.array([[0, -2, -1, -1], [-2, 0, -2, -1], [-1, -2, 0, -2], [-1, -1, -2, 0]])
hint = say("Check two things: which eigenvalue is the largest, and which sign each camp gets.", "查两点：哪个特征值最大？每个阵营得到的是哪个数？")
task.equal(camps(rivals), twist("sign.rivals"), what=say("the camps of the four rivals", "四个对头的阵营"), hint=hint)
### BEGIN HIDDEN TESTS
def group(draw):
    people = draw(inputs.whole(2, 5))
    half = np.array([[draw(inputs.whole(-5, 5)) for _ in range(people)] for _ in range(people)])
    return (np.triu(half) + np.triu(half, 1).T,)
def clear(feelings):
    values, vectors = np.linalg.eigh(feelings)
    return values[-1] - values[-2] > 0.01 and np.abs(vectors[:, -1]).min() > 0.01
mixed = pairs[np.ix_([0, 2, 1, 3], [0, 2, 1, 3])]
task.agrees(camps, reference, group, where=clear, unchanged=say("do not change it", "不要改动它"), edges={
    say("furthest up, not furthest from 0", "比的是大小，不是离 0 多远"): rivals[np.ix_([0, 2, 1, 3], [0, 2, 1, 3])],
    say("{{sign.make}}", "{{sign.make}}"): inputs.each(mixed, np.array([[0, 1, -2], [1, 0, -1], [-2, -1, 0]]), np.array([[0, -2, 1], [-2, 0, -1], [1, -1, 0]]), np.array([[0, -2, -2], [-2, 0, 3], [-2, 3, 0]])),
    say("its diagonal included", "对角线也在内"): np.array([[-2, -3, -3], [-3, -2, -2], [-3, -2, 3]]),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Clean a list and see who does the work
#
# The garden keeps a list, one row per job, with the doer in the column `who` (invented). It is untidy:
#
# ```python
# garden = pd.DataFrame({"who": ["Mei", " mei ", "Bo", "  ", "Robot", "{{machine.code}}", None]})
# ```
#
# Capital letters and spaces at the ends make no difference. Rows without a name (nothing, or spaces) count for nobody. Names that {{machine}} are machines and do not count; `"Robot"` is a person. Other lists may have more columns, with gaps.
#
# Write `concentration(log)`: a dict with `"people"` (how many, an `int`), `"gini"` (of their numbers of jobs) and `"top_tenth"` (share of all jobs done by the busiest tenth of people, rounded up to whole people). For `garden` it is `{"people": 3, "gini": 0.1667, "top_tenth": 0.5}`; you may be off by at most 0.0001. Somebody is always left. Do not change `log`.
#
# `inequality.gini(counts)` and `inequality.top_share(counts, 0.1)`, which rounds people up, are there for you.
#
# <details><summary>Hint</summary>
#
# A column of texts has `.str.strip()`, `.str.lower()` and tests for its beginning and end; then `.value_counts()`.
#
# </details>
# %% [markdown] lang="zh"
# ## 清理名单，看看活是谁干的
#
# 花园有一份干活的记录（虚构），一行一件活，`who` 一列是干活的人。它有点乱：
#
# ```python
# garden = pd.DataFrame({"who": ["Mei", " mei ", "Bo", "  ", "Robot", "{{machine.code}}", None]})
# ```
#
# 大小写和首尾的空格不算区别。没写名字的行（什么都没有，或者只有空格）不算任何人。{{machine}}的名字是机器，不算；`"Robot"` 是人。别的记录可能还有其他列，里面会有空缺。
#
# 编写 `concentration(log)`，返回一个字典：`"people"`（人数，`int`）、`"gini"`（各人件数的基尼系数）、`"top_tenth"`（最忙的十分之一的人所干的活占全部的比例，人数向上取整）。对 `garden`，结果是 `{"people": 3, "gini": 0.1667, "top_tenth": 0.5}`；相差不得超过 0.0001。总会剩下至少一个人。不要改动 `log`。
#
# 可以直接用 `inequality.gini(counts)` 和 `inequality.top_share(counts, 0.1)`，后者会把人数向上取整。
#
# <details><summary>提示</summary>
#
# 文本列有 `.str.strip()`、`.str.lower()`，也有判断开头和结尾的办法；最后 `.value_counts()`。
#
# </details>

# %% answer="concentration" does="compute S24"
### BEGIN SOLUTION
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    return {
        "people": len(counts),
        "gini": inequality.gini(counts),
        "top_tenth": inequality.top_share(counts, 0.1),
    }
### END SOLUTION

# %% test="concentration" points=3 section=5
garden = pd.DataFrame({"who": ["Mei", " mei ", "Bo", "  ", "Robot", twist("machine"), None]})
found = task.returns(concentration, garden)
task.is_type(found, dict, what=say("your result", "你的结果"))
task.equal(sorted(found), ["gini", "people", "top_tenth"], what=say("the names in your result", "结果里的名称"))
task.is_type(found["people"], int, what=say("the people in the garden", "花园里的人数"))
task.equal(
    found["people"],
    3,
    what=say("the people in the garden", "花园里的人数"),
    mistakes=[
        (2, say("Robot is a person; only names that {{machine}} are machines.", "Robot 是人；{{machine}}的名字才是机器。")),
        (4, say("Look for names that are only spaces, for capital letters, and for spaces around a machine's name.", "看看是不是漏了这几样：只有空格的名字、大小写、机器名字首尾的空格。")),
    ],
)
task.close(found["gini"], 1 / 6, what=say("the Gini coefficient of the garden", "花园的基尼系数"), tolerance=1e-4)
task.close(found["top_tenth"], 1 / 2, what=say("the share of the busiest tenth in the garden", "花园里最忙的十分之一所占的比例"), tolerance=1e-4)
### BEGIN HIDDEN TESTS
names = inputs.choice("Mei", " mei ", "MEI", "Bo", "Robot", "Ann Bo", None, "", "  ", twist("machine"), twist("machine.inside"), twist("machine.marked"))
log = inputs.tables(who=names, job=inputs.choice("dig", None), most=9, shuffled=True)
def of(who, **columns):
    return pd.DataFrame({"who": who, **columns})
jobs = [f"p{person}" for person, many in enumerate([7, 6, 6, *[1] * 11]) for _ in range(many)]
task.agrees(concentration, reference, log, tolerance=1e-4, unchanged=say("Do not change `log`", "不要改动 `log`"),
    where=lambda log: reference(pd.concat([log, of(["Zed"])]))["people"] > 1,
    edges={
        say("rounded up to whole people", "人数向上取整"): of(jobs),
        say("Names that {{machine}} are machines", "{{machine}}的名字是机器"): of(["Bo", "Ann", twist("machine.inside")]),
        say("Other lists may have more columns, with gaps", "别的记录可能还有其他列，里面会有空缺"): of(["Mei", "Bo"], job=[None, "dig"]),
        say("at most 0.0001", "不得超过 0.0001"): of(["Mei", "Mei", "Bo"]),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## How many heads are enough?
#
# The neighbours vote on yes-or-no questions. Each is right with probability `chance`, independently of the others. Write `smallest_crowd(chance, target)`: {{size}}, whose majority is right with a probability of at least `target`. If there is none, return `None`.
#
# `crowd.majority_right(chance, people)` gives the probability for one size. `smallest_crowd(0.6, 0.75)` is `{{size.eleven}}`: {{size.words}}. `smallest_crowd(0.9, 0.9)` is `{{size.one}}`, and `smallest_crowd(0.45, 0.6)` is `None`.
#
# <details><summary>Hint</summary>
#
# {{size.hint}}. The first that is good enough is the smallest. What does a function return when its loop has found nothing?
#
# </details>
# %% [markdown] lang="zh"
# ## 多少人才够？
#
# 邻居们对“是或否”的问题投票，每个人判断正确的概率是 `chance`，彼此独立。编写 `smallest_crowd(chance, target)`：返回{{size}}，使多数人判断正确的概率至少是 `target`。如果没有这样的人数，返回 `None`。
#
# `crowd.majority_right(chance, people)` 给出某个人数时的概率。`smallest_crowd(0.6, 0.75)` 是 `{{size.eleven}}`：{{size.words}}。`smallest_crowd(0.9, 0.9)` 是 `{{size.one}}`，`smallest_crowd(0.45, 0.6)` 是 `None`。
#
# <details><summary>提示</summary>
#
# {{size.hint}}。第一个够好的就是最小的。循环里什么也没找到时，函数该返回什么？
#
# </details>

# %% answer="smallest_crowd" does="compute S24"
### BEGIN SOLUTION
def smallest_crowd(chance, target):
    for people in twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2)):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None
### END SOLUTION

# %% test="smallest_crowd" points=2 section=5
enough = say("Here {{size.eleven}} voters are enough, so the function has to return {{size.eleven}}.", "这里 {{size.eleven}} 个人就够了，函数应当返回 {{size.eleven}}。")
task.equal(task.returns(smallest_crowd, 0.6, 0.75, hint=enough), twist("size.eleven"), what=say("chance 0.6, target 0.75", "概率 0.6、目标 0.75"))
task.equal(smallest_crowd(0.9, 0.9), twist("size.one"), what=say("chance 0.9, target 0.9", "概率 0.9、目标 0.9"))
nobody = smallest_crowd(0.45, 0.6)
task.that(nobody is None, what=say("no crowd is enough: chance 0.45, target 0.6", "再多也不够：概率 0.45、目标 0.6"), found=nobody, wanted="None")
### BEGIN HIDDEN TESTS
# tested above: "`smallest_crowd(0.6, 0.75)` is `{{size.eleven}}`"
def question(draw):  # a target that no size meets exactly, so that rounding in the last digit decides nothing
    return draw(inputs.decimals(0.3, 0.9)), draw(inputs.decimals(0.3, 0.98)) + 0.0037
last = crowd.majority_right(0.55, twist("size"))
beyond = crowd.majority_right(0.55, twist("size") + 2)
task.agrees(smallest_crowd, reference, question, cases=25, types=False, edges={
    say("{{size}}", "{{size}}"): inputs.each((0.45, 0.3), (0.55, 0.74)),
    say("a probability of at least `target`", "概率至少是 `target`"): (0.75, 0.75),
    say("If there is none, return `None`", "如果没有这样的人数，返回 `None`"): (0.51, 0.99),
    say("{{size.limit}}", "{{size.limit}}"): inputs.each((0.55, last - 1e-9), (0.55, beyond - 1e-9)),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw who made the software
#
# The cell makes `curve` from the project of the lesson: `people` is the share of contributors, the least busy first; `work` the share of the credits that they hold, `rest` what all others hold, `gap` how far they are below an equal share. Complete `chart`: an Altair **line** chart with `people` on the horizontal and {{upright}}, on the vertical axis, and a title that says what you see. Draw every row of `curve`.
#
# <details><summary>Hint</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="…")` would draw bars.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出软件是谁做的
#
# 单元格先用讲义里的项目生成 `curve`：`people` 是贡献者的累计比例（从贡献最少的排起），`work` 是他们合计占全部署名的比例，`rest` 是其余的人所占的比例，`gap` 是他们比平均分少多少。请补全 `chart`：一幅 Altair **折线图**，横轴是 `people`，纵轴是 {{upright}}，标题说出你看到了什么。`curve` 的每一行都要画出来。
#
# <details><summary>提示</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="……")` 画出来的是柱子。
#
# </details>

# %% answer="chart" does="compute S24"
#| counts = data.load("open_source_contributions")["contributions"].astype(int)
#| curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
#| curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
#| chart = ...
### BEGIN SOLUTION
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = (
    alt.Chart(curve)
    .mark_line()
    .encode(x="people:Q", y=twist("upright.y"))
    .properties(title=say("{{upright.title}}", "{{upright.title}}"))
)
### END SOLUTION
chart

# %% test="chart" points=2 section=5
task.chart(chart, mark="line", shows={"x": "people", "y": twist("upright")}, title=True, what=say("your chart", "你的图"))
### BEGIN HIDDEN TESTS
counts = data.load("open_source_contributions")["contributions"].astype(int)
wanted = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
wanted = wanted.assign(rest=1 - wanted["work"], gap=wanted["people"] - wanted["work"])
task.chart(chart, mark="line", shows={"x": "people", "y": twist("upright")}, title=True, data=wanted[["people", twist("upright")]])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Settle a quarrel without an enemy
#
# The essay would make use of the quarrel with the car owners. You will not. In 150 to 250 words: how do you bring gardeners and car owners together?
#
# - Name a goal that gardeners *and* car owners want and neither can reach alone, and what each side brings to it.
# - Say who will do most of the work, and how you see to it that they go on.
# - Use two findings of the lesson, one of them with its limit.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Common goal** (0 to 2) | an enemy, or none | a goal that both want | a goal that needs both sides, and what each brings |
# | **Work** (0 or 1) | all do the same | the few who carry it are seen, and something for them | |
# | **Evidence** (0 or 1) | none or one | two findings, one with its limit | |
# %% [markdown] lang="zh"
# ## 不树敌也能谈拢
#
# 按材料的主意，该借着跟车主的争执做文章。你不这么做。用 250 到 400 字写：怎样让种花的人和车主走到一起？
#
# - 找出一个种花的人*和*车主都想要、单靠哪一方都办不成的目标，并说明双方各出什么。
# - 说说活多半会落在谁身上，怎样让他们愿意干下去。
# - 用到本课的两个发现，其中一个要说出它的局限。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **共同目标**（0 至 2 分） | 树敌，或没有目标 | 双方都想要的目标 | 需要双方的目标，并说明各自出什么 |
# | **干活**（0 或 1 分） | 以为人人一样 | 看到扛活的少数人，并为他们想了办法 | |
# | **证据**（0 或 1 分） | 没有或只有一个 | 两个发现，其中一个说了局限 | |

# %% [markdown] essay="goal" points=4 lang="en" does="write S19 S21"
# The car owners are not the enemy. In heavy rain the lot floods cars and cellars alike, and neither side can dig a drain alone: they have the digger and the permit, we have hands, and plants for the trench. Both names stand on the sign.
# The work will not spread evenly. In the project of the lesson one contributor in ten had 85 % of the credits, and four in five came once. So I ask three people on each side whether they will carry it, give them a key and a small sum for tea, and thank them by name; the others come for one Saturday, and that is welcome too.
# I rely on Sherif's camp, where after common tasks about thirty in a hundred friends were named across the two groups, from about seven. Those were 22 boys of eleven who knew nothing of the experiment, not neighbours with cars, and nobody tried a common enemy beside it. And I rely on the log of the project, which counts credits and not sweat.
# %% [markdown] lang="zh"
# 车主不是敌人。一下大雨，车和地下室一起泡水，单靠哪一方都修不成排水沟：他们有挖机、跑手续，我们出人手，沟边的植物也由我们种。牌子上写两家的名字。
# 活不会平摊。讲义里那个项目，十分之一的人占了 85% 的署名，五分之四的人只来过一次。所以我在两边各请三个人，问他们愿不愿意牵头，给他们一把钥匙、一点茶水钱，点名道谢；其余的人来一个星期六，也欢迎。
# 我依据的一是 Sherif 的夏令营：一起出过力之后，一百个朋友里约有三十个是对方的人，原先约七个；不过那是 22 个十一岁的男孩，自己并不知道是实验，不是有车的邻居，也没有拿“共同的敌人”来比过。二是那份项目日志，它数的是署名，不是汗水。
