# ---
# title: {en: "Exercise: secrets and trust", zh: "练习：秘密与信任"}
# name: {en: "Secrets and trust", zh: "秘密与信任"}
# situation:
#   en: >-
#     A swimming club asks you to look at its chats: what may be said where, how likely a secret leaks, and what a harmless list gives away.
#     All people are invented. The tasks do not depend on one another: if you are stuck, go on with the next.
#   zh: >-
#     一个游泳俱乐部请你看看他们的聊天：什么话能在哪儿说，秘密有多容易走漏，一张看似无害的名单又会泄露什么。人都是虚构的。各题互不依赖，卡住了就先做下一题。
# minutes: 85
# points: 20
# twists:  # words, reference and tests change together; the first value is the public edition
#   loose:  # task 1
#     - {en: "2 %", zh: "2%", code: 0.02, half: 35}
#     - {en: "3 %", zh: "3%", code: 0.03, half: 23}
#     - {en: "4 %", zh: "4%", code: 0.04, half: 17}
#   leaks:  # task 2
#     - {en: "at least two people", zh: "至少两个人", code: 2, example: 0.25, why: {en: "both have to talk", zh: "两个人都得说出去"}}
#     - {en: "exactly one person", zh: "恰好一个人", code: 1, example: 0.5, why: {en: "one talks, the other does not: two ways of a quarter each", zh: "一个说、一个不说，两种情形各占四分之一"}}
#     - {en: "everybody", zh: "所有人", code: 0, example: 0.25, why: {en: "both have to talk", zh: "两个人都得说出去"}}
#   rest:  # task 3
#     - {en: "form one more circle, though a smaller one", zh: "另成一个小一点的圈子", code: 1, four: 0.75}
#     - {en: "decide each alone", zh: "各自决定", code: 2, four: 0.75}
#     - {en: "never pass anything on", zh: "从不外传", code: 0, four: 0.5}
#   count:  # task 4
#     - {en: "the number of people who never heard it", zh: "始终没听到的人数", code: never, words: {en: "people who never heard it", zh: "始终没听到的人数"}}
#     - {en: "the number of people who heard it, the first one included", zh: "听到的人数（包括第一个人）", code: heard, words: {en: "people who heard it", zh: "听到的人数"}}
#     - {en: "how many times the rumour was told", zh: "一共讲了多少次", code: told, words: {en: "tellings", zh: "讲的次数"}}
#   unknown:  # task 5
#     - {en: "may not be spoken of anywhere", zh: "哪里都不能说", code: none, shown: [1, 3], pool: {en: "breaks them", zh: "违反规则"}}
#     - {en: "may be spoken of anywhere", zh: "哪里都能说", code: all, shown: [1], pool: {en: "keeps to them", zh: "不违反规则"}}
#     - {en: "may be spoken of in the room `staff` only", zh: "只能在 `staff`（工作群）里说", code: staff, shown: [1, 3], pool: {en: "breaks them", zh: "违反规则"}}
#   known:  # task 6
#     - {en: "`street` and `age`", zh: "`street` 和 `age`", code: [street, age], example: ["Cai", "Dee"]}
#     - {en: "`street` and `day`", zh: "`street` 和 `day`", code: [street, day], example: ["Ana", "Bo"]}
#     - {en: "`age` and `day`", zh: "`age` 和 `day`", code: [age, day], example: ["Bo", "Cai"]}
#   rounded:  # task 7
#     - {en: "rounded up to a multiple of `step`", zh: "向上进到 `step` 的倍数", code: up, example: 600, edge: {en: "a distance of exactly 500 stays 500 if `step` is 100", zh: "`step` 为 100 时，正好 500 的距离还是 500"}}
#     - {en: "rounded down to a multiple of `step`", zh: "向下舍到 `step` 的倍数", code: down, example: 400, edge: {en: "a distance of exactly 500 stays 500 if `step` is 100", zh: "`step` 为 100 时，正好 500 的距离还是 500"}}
#     - {en: "rounded up to the next multiple of `step`, and by a whole `step` where it is one already", zh: "进到下一个 `step` 的倍数；本来就是倍数的，也再加一个 `step`", code: beyond, example: 600, edge: {en: "a distance of exactly 500 becomes 600 if `step` is 100", zh: "`step` 为 100 时，正好 500 的距离变成 600"}}
#   compared:  # task 8
#     - {en: "odds ratio", zh: "优势比", code: odds, means: {en: "the odds of the second group (those who typed for each who did not) divided by those of the first", zh: "第二组的优势（填了的人比没填的人）除以第一组的优势"}, example: 6.0}
#     - {en: "relative risk", zh: "相对风险", code: risk, means: {en: "the share of the second group that typed divided by the share of the first", zh: "第二组填了的比例除以第一组填了的比例"}, example: 3.0}
#     - {en: "difference", zh: "差", code: gap, means: {en: "the share of the second group that typed minus the share of the first, in percentage points", zh: "第二组填了的比例减去第一组填了的比例，以百分点为单位"}, example: 40.0}
#   drawn:  # task 9
#     - {en: "1 %", zh: "1%", code: one, y: "one:Q", title: {en: "At 69 people a leak becomes likelier than silence", zh: "到 69 人，走漏就比守住更可能"}}
#     - {en: "2 %", zh: "2%", code: two, y: "two:Q", title: {en: "At 35 people a leak becomes likelier than silence", zh: "到 35 人，走漏就比守住更可能"}}
#     - {en: "5 %", zh: "5%", code: five, y: "five:Q", title: {en: "At 14 people a leak becomes likelier than silence", zh: "到 14 人，走漏就比守住更可能"}}
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
import math

import altair as alt
import numpy as np
import pandas as pd

from qunxue import check, say
from qunxue.models import leaks

# %% [markdown] lang="en"
# ## Where a leak becomes likelier than silence
#
# Everybody who knows the club's secret passes it on with {{loose}}, independently. Set `half` to the smallest number of people among whom a leak has a chance above one half.
#
# <details><summary>Hint</summary>
#
# The explorer of section 2 says it for some chances. `leaks.leak_chance(people, p)` computes it for any.
#
# </details>
# %% [markdown] lang="zh"
# ## 从多少人起，走漏比守住更可能
#
# 知道俱乐部秘密的人各自独立，每人说出去的概率是 {{loose}}。把走漏的概率超过一半的最少人数赋给 `half`。
#
# <details><summary>提示</summary>
#
# 第 2 节的面板给出了几种概率的答案；`leaks.leak_chance(people, p)` 哪一种都能算。
#
# </details>

# %% answer="half" does="compute A41 A42"
#| half = ...
### BEGIN SOLUTION
half = leaks.people_until(twist("loose"))
### END SOLUTION

# %% test="half" points=1 section=2
task.is_type(half, int, what=say("the number of people", "人数"))
task.within(half, 1, 500, what=say("the number of people", "人数"))
### BEGIN HIDDEN TESTS
task.equal(half, twist("loose.half"), what=say("the smallest number of people with a chance above one half", "概率超过一半的最少人数"), mistakes=[(twist("loose.half") - 1, say("There the chance is still below one half.", "这时概率还不到一半。"))])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## More than one mouth
#
# Write `leak_chance(people, p)`: the chance that {{leaks}} of `people` (a whole number of at least 1) pass a secret on. Each does so with chance `p` (0 to 1), independently. Do not round; the result may differ from ours by 0.000001.
#
# Example: `leak_chance(2, 0.5)` is `{{leaks.example}}`, because {{leaks.why}}.
#
# <details><summary>Hint</summary>
#
# The chance that nobody talks is (1 - p) to the power of `people`; that exactly one talks is people · p · (1 - p) to the power of `people - 1`.
#
# </details>
# %% [markdown] lang="zh"
# ## 不止一张嘴
#
# 编写 `leak_chance(people, p)`：`people` 个人（整数，至少 1）里有{{leaks}}说出去的概率。每人独立，概率都是 `p`（0 到 1）。不要四舍五入；结果与我们的相差不得超过 0.000001。
#
# 例：`leak_chance(2, 0.5)` 是 `{{leaks.example}}`，因为{{leaks.why}}。
#
# <details><summary>提示</summary>
#
# 谁也不说的概率是 (1 - p) 的 `people` 次方；恰好一个人说的概率是 people · p · (1 - p) 的 `people - 1` 次方。
#
# </details>

# %% answer="leak_chance" does="compute A42"
### BEGIN SOLUTION
def leak_chance(people, p):
    none = (1 - p) ** people
    one = people * p * (1 - p) ** (people - 1)
    return twist("leaks", 1 - none - one, one, p**people)
### END SOLUTION

# %% test="leak_chance" points=2 section=2
task.close(task.returns(leak_chance, 2, 0.5), twist("leaks.example"), what=say("2 people with 0.5 each", "2 个人，各 0.5"), tolerance=1e-6)
### BEGIN HIDDEN TESTS
task.agrees(leak_chance, reference, [inputs.whole(1, 60), inputs.decimals(0, 1)], tolerance=1e-6,
    edges={
        say("the chance that {{leaks}}", "里有{{leaks}}说出去的概率"): inputs.each((3, 0.5), (4, 0.5), (2, 0.25)),
        say("at least 1", "至少 1"): inputs.each((1, 0.25), (1, 0.75)),
        say("Do not round", "不要四舍五入"): (3, 1 / 7),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Circles that decide as one
#
# Now `people` (at least 1) sit in circles of `circle` (at least 1) friends, and each circle decides as one: it talks with chance `p`, or all of it keeps silent. Those who do not fill a circle {{rest}}. Circles (and lone people) are independent.
#
# Write `in_circles(people, circle, p)`: the chance that somebody talks. Do not round; ours may differ by 0.000001. Example: `in_circles(4, 3, 0.5)` is `{{rest.four}}`.
#
# <details><summary>Hint</summary>
#
# `divmod(people, circle)` gives the full circles and those left over.
#
# </details>
# %% [markdown] lang="zh"
# ## 同进退的圈子
#
# 现在 `people` 个人（至少 1）分成圈子，每圈 `circle` 个朋友（至少 1），一个圈子同进退：以概率 `p` 说出去，要么全都不说。凑不满一圈的人{{rest}}。圈子之间（以及单独的人）互相独立。
#
# 编写 `in_circles(people, circle, p)`：有人说出去的概率。不要四舍五入，与我们的相差不得超过 0.000001。例：`in_circles(4, 3, 0.5)` 是 `{{rest.four}}`。
#
# <details><summary>提示</summary>
#
# `divmod(people, circle)` 给出满的圈子数和剩下的人数。
#
# </details>

# %% answer="in_circles" does="compute A41"
### BEGIN SOLUTION
def in_circles(people, circle, p):
    full, left = divmod(people, circle)
    return 1 - (1 - p) ** (full + twist("rest", min(left, 1), left, 0))
### END SOLUTION

# %% test="in_circles" points=2 section=2
task.close(task.returns(in_circles, 4, 3, 0.5), twist("rest.four"), what=say("4 people in circles of 3, 0.5 each", "4 个人、3 人一圈、各 0.5"), tolerance=1e-6)
### BEGIN HIDDEN TESTS
# tested above: "each circle decides as one"
task.agrees(in_circles, reference, [inputs.whole(1, 40), inputs.whole(1, 9), inputs.decimals(0, 1)], tolerance=1e-6,
    edges={
        say("Those who do not fill a circle {{rest}}", "凑不满一圈的人{{rest}}"): inputs.each((5, 3, 0.5), (2, 3, 0.5)),
        say("`people` (at least 1)", "`people` 个人（至少 1）"): (1, 1, 0.25),
        say("Do not round", "不要四舍五入"): (6, 3, 1 / 7),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair a rumour that dies too early
#
# In `run(people, rng)` below a teller, drawn from those who still tell, meets a person drawn from all `people` (2 or more), himself included. Who has not heard it becomes a teller. Otherwise the rumour should lose **only the one who called**; the code also silences the person called, a mistake that once stood in print and leaves nearly three in ten without the news.
#
# Repair it and return {{count}}. Leave the two draws as they are, so that the same `rng` gives the same rumour.
#
# <details><summary>Hint</summary>
#
# Both are taken out of `telling` in the last line of the loop. One of them should stay. The starter returns another count than the one asked for, perhaps.
#
# </details>
# %% [markdown] lang="zh"
# ## 修好一个停得太早的传言
#
# 下面的 `run(people, rng)` 里，从还在讲的人中抽一个，让他遇见从全部 `people` 个人（2 个以上，包括他自己）中抽出的一个。对方没听过，就也开始讲；听过，那么**只有打招呼的那个人**该停下。可是代码让对方也停了：这个错误曾经印在书上，会让近三成的人没听到。
#
# 请修好它，并返回{{count}}。两次抽取照原样留着，同样的 `rng` 才会得到同样的传言。
#
# <details><summary>提示</summary>
#
# 循环最后一行把两个人都从 `telling` 里去掉了，其中一个应该留下。起始代码返回的也许不是题目要的那个数。
#
# </details>

# %% answer="run" does="compute A53"
#| def run(people, rng):
#|     heard, telling, tellings = {0}, [0], 0
#|     while telling:
#|         caller = telling[rng.integers(len(telling))]
#|         called = int(rng.integers(people))
#|         tellings += 1
#|         if called not in heard:
#|             heard.add(called)
#|             telling.append(called)
#|         else:
#|             telling = [one for one in telling if one not in (caller, called)]
#|     return people - len(heard)
### BEGIN SOLUTION
def run(people, rng):
    heard, telling, tellings = {0}, [0], 0
    while telling:
        caller = telling[rng.integers(len(telling))]
        called = int(rng.integers(people))
        tellings += 1
        if called not in heard:
            heard.add(called)
            telling.append(called)
        else:
            telling = [one for one in telling if one != caller]
    return twist("count", people - len(heard), len(heard), tellings)
### END SOLUTION

# %% test="run" points=2 section=3
found = task.returns(run, 50, np.random.default_rng(5))
task.is_type(found, int, what=say("what `run` returns", "`run` 返回的结果"))
task.within(found, 0, 1_000, what=say("{{count.words}} of 50", "50 人中{{count.words}}"))
### BEGIN HIDDEN TESTS
# not tested: "2 or more"  # not tested: "who never heard it"
task.agrees(run, reference, [inputs.whole(2, 60), inputs.generators()],
    edges={
        say("only the one who called", "只有打招呼的那个人"): inputs.each((55, np.random.default_rng(1)), (40, np.random.default_rng(2)), (60, np.random.default_rng(3))),
        say("the same `rng` gives the same rumour", "同样的 `rng` 才会得到同样的传言"): inputs.each((55, np.random.default_rng(6)), (40, np.random.default_rng(7))),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Which messages break the rules?
#
# The club's rules say for each topic in which rooms it may be spoken of: `rules = {"health": ["staff"], "races": ["staff", "all"]}`. A topic that the rules do not name {{unknown}}. `messages` is a list of dicts with the keys `"number"`, `"topic"` and `"room"`.
#
# Write `breaches(messages, rules)`: the list of the `number`s of all messages that break the rules, in the order of `messages`. Do not change `messages` or `rules`. Nobody to blame gives `[]`.
#
# Example: with these rules, of message 1 (`"health"` in `"all"`), 2 (`"races"` in `"all"`) and 3 (`"gossip"` in `"all"`) the answer is `{{unknown.shown}}`.
#
# <details><summary>Hint</summary>
#
# `rules.get(topic, …)` gives the rooms of a topic, or what you say if there are none.
#
# </details>
# %% [markdown] lang="zh"
# ## 哪些消息违反了规则？
#
# 俱乐部的规则写明每个话题能在哪些群里说：`rules = {"health": ["staff"], "races": ["staff", "all"]}`。规则没有提到的话题{{unknown}}。`messages` 是由字典组成的列表，键是 `"number"`（编号）、`"topic"`（话题）和 `"room"`（群）。
#
# 编写 `breaches(messages, rules)`：按 `messages` 的顺序，返回所有违反规则的消息的 `number` 组成的列表。不要改动 `messages` 和 `rules`。都没违反就返回 `[]`。
#
# 例：按上面的规则，消息 1（`"health"` 说在 `"all"`）、2（`"races"` 说在 `"all"`）、3（`"gossip"` 说在 `"all"`）的答案是 `{{unknown.shown}}`。
#
# <details><summary>提示</summary>
#
# `rules.get(topic, ……)` 给出一个话题能说的群；没有这个话题，就给出你写的值。
#
# </details>

# %% answer="breaches" does="compute A10 A50"
### BEGIN SOLUTION
def breaches(messages, rules):
    found = []
    for message in messages:
        rooms = rules.get(message["topic"], twist("unknown", [], [message["room"]], ["staff"]))
        if message["room"] not in rooms:
            found.append(message["number"])
    return found
### END SOLUTION

# %% test="breaches" points=2 section=5
rules = {"health": ["staff"], "races": ["staff", "all"]}
said = [("health", "all"), ("races", "all"), ("gossip", "all")]
messages = [{"number": number, "topic": topic, "room": room} for number, (topic, room) in enumerate(said, 1)]
found = task.returns(breaches, messages, rules)
task.is_type(found, list, what=say("what `breaches` returns", "`breaches` 返回的结果"))
task.equal(found, twist("unknown.shown"), what=say("the numbers of the example", "例子里的编号"))
### BEGIN HIDDEN TESTS
# not tested: "all messages"  # tested above: "A topic that the rules do not name may not be spoken of anywhere"
def club(draw):
    rules = draw(inputs.mappings(health=inputs.lists(inputs.choice("staff", "all"), unique=True), races=inputs.lists(inputs.choice("staff", "all", "board"), unique=True)))
    one = inputs.mappings(number=inputs.whole(1, 99), topic=inputs.choice("health", "races", "gossip"), room=inputs.choice("staff", "all", "board"))
    return draw(inputs.lists(one)), rules
def said(*rows):
    return [{"number": number, "topic": topic, "room": room} for number, topic, room in rows]
rules = {"health": ["staff"], "races": ["staff", "all"]}
task.agrees(breaches, reference, club, unchanged=say("Do not change `messages` or `rules`", "不要改动 `messages` 和 `rules`"),
    edges={
        say("in which rooms it may be spoken of", "能在哪些群里说"): inputs.each((said((4, "health", "all"), (5, "health", "staff"), (6, "races", "staff")), rules), (said((4, "health", "staff"), (5, "health", "all")), {"health": ["board", "staff"]})),
        say("in the order of `messages`", "按 `messages` 的顺序"): (said((9, "health", "all"), (2, "health", "all")), rules),
        say("Nobody to blame gives `[]`", "都没违反就返回 `[]`"): inputs.each((said((1, "races", "all")), rules), ([], rules)),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Whom does a list give away?
#
# A list of swimmers has the columns `name`, `street`, `age` and `day`. Names are struck out before it is shown, but a neighbour knows {{known}} of a swimmer.
#
# Write `given_away(table)`: the sorted list of the names of those who share their pair of {{known}} with nobody else. Do not change `table`; its row labels do not matter. Example, for the rows (Ana, Hill, 12, Mon), (Bo, Hill, 12, Tue), (Cai, Hill, 13, Sun), (Dee, Lake, 12, Mon), (Eva, Hill, 14, Sun), (Fu, Hill, 14, Sun): `{{known.example}}`.
#
# <details><summary>Hint</summary>
#
# `table.duplicated([…], keep=False)` marks every row that has a twin in these columns.
#
# </details>
# %% [markdown] lang="zh"
# ## 一张名单会暴露谁？
#
# 一张游泳者名单有四列：`name`（姓名）、`street`（街道）、`age`（年龄）、`day`（训练日）。给人看之前把姓名划掉了，可是邻居知道某人的 {{known}}。
#
# 编写 `given_away(table)`： {{known}} 这一对值与别人都不同的人，把他们的姓名排好序，返回列表。不要改动 `table`；行标签不影响结果。例：各行为 (Ana, Hill, 12, Mon)、(Bo, Hill, 12, Tue)、(Cai, Hill, 13, Sun)、(Dee, Lake, 12, Mon)、(Eva, Hill, 14, Sun)、(Fu, Hill, 14, Sun) 时，答案是 `{{known.example}}`。
#
# <details><summary>提示</summary>
#
# `table.duplicated([……], keep=False)` 标出在这几列上有“双胞胎”的每一行。
#
# </details>

# %% answer="given_away" does="compute A31"
### BEGIN SOLUTION
def given_away(table):
    alone = table[~table.duplicated(twist("known"), keep=False)]
    return sorted(alone["name"])
### END SOLUTION

# %% test="given_away" points=2 section=1
swimmers = pd.DataFrame({
    "name": ["Ana", "Bo", "Cai", "Dee", "Eva", "Fu"], "street": ["Hill", "Hill", "Hill", "Lake", "Hill", "Hill"],
    "age": [12, 12, 13, 12, 14, 14], "day": ["Mon", "Tue", "Sun", "Mon", "Sun", "Sun"],
})
found = task.returns(given_away, swimmers)
task.is_type(found, list, what=say("what `given_away` returns", "`given_away` 返回的结果"))
task.equal(found, twist("known.example"), what=say("the names of the example", "例子里的姓名"))
### BEGIN HIDDEN TESTS
# tested above: "share their pair of `street` and `age` with nobody else"
def club(*rows):
    return pd.DataFrame(rows, columns=["name", "street", "age", "day"])
task.agrees(given_away, reference, inputs.tables(least=1, name=inputs.texts(["Ana", "Bo", "Cai", "Dee", "Eva"], least=1), street=inputs.choice("Hill", "Lake"), age=inputs.whole(11, 13), day=inputs.choice("Mon", "Tue"), shuffled=True),
    unchanged=say("Do not change `table`", "不要改动 `table`"),
    edges={
        say("the sorted list of the names", "姓名排好序"): club(("Eva", "Hill", 12, "Mon"), ("Ana", "Lake", 13, "Tue")),
        say("its row labels do not matter", "行标签不影响结果"): club(("Ana", "Hill", 12, "Mon"), ("Bo", "Lake", 13, "Tue")).set_axis([7, 7]),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Does a place fit what is shown?
#
# An app shows the distance from some gates of the pool to a swimmer, {{rounded}}: {{rounded.edge}}.
#
# Write `fits(place, gates, shown, step)`. `place` is a pair `(x, y)` in metres, `gates` a list of such pairs, `shown` a list with one distance a gate, `step` a whole number above 0. Return `True` if the app would show just these distances for `place`, else `False`; for no gates at all `True`.
#
# Example: `fits((300, 400), [(0, 0)], [{{rounded.example}}], 200)` is `True`.
#
# <details><summary>Hint</summary>
#
# `math.hypot(dx, dy)` is the length of a step of `dx` and `dy`; `math.ceil` and `math.floor` round up and down.
#
# </details>
# %% [markdown] lang="zh"
# ## 这个位置对得上吗？
#
# 软件显示泳池几个门到某位游泳者的距离，{{rounded}}：{{rounded.edge}}。
#
# 编写 `fits(place, gates, shown, step)`。`place` 是一对坐标 `(x, y)`，单位米；`gates` 是这样的坐标组成的列表；`shown` 是列表，每个门一个距离；`step` 是大于 0 的整数。如果人在 `place` 时软件显示的正好是这些距离，返回 `True`，否则返回 `False`；一个门也没有时返回 `True`。
#
# 例：`fits((300, 400), [(0, 0)], [{{rounded.example}}], 200)` 是 `True`。
#
# <details><summary>提示</summary>
#
# `math.hypot(dx, dy)` 是横走 `dx`、竖走 `dy` 的直线距离；`math.ceil` 向上取整，`math.floor` 向下取整。
#
# </details>

# %% answer="fits" does="compute A31"
### BEGIN SOLUTION
def fits(place, gates, shown, step):
    for (x, y), distance in zip(gates, shown):
        steps = math.hypot(place[0] - x, place[1] - y) / step
        if twist("rounded", math.ceil(steps), math.floor(steps), math.floor(steps) + 1) * step != distance:
            return False
    return True
### END SOLUTION

# %% test="fits" points=2 section=4
task.equal(task.returns(fits, (300, 400), [(0, 0)], [twist("rounded.example")], 200), True, what=say("one gate at 500 m, rounded to 200 m", "一个门，500 米，按 200 米取整"))
task.equal(fits((300, 400), [(0, 0)], [1_000], 200), False, what=say("the same gate, 1,000 m shown", "同一个门，显示 1,000 米"))
### BEGIN HIDDEN TESTS
# not tested: "a whole number above 0"  # tested above: "rounded up to a multiple of `step`"
def pool(draw):
    place = draw(inputs.whole(0, 6)) * 100, draw(inputs.whole(0, 6)) * 100
    gates = [(300 * draw(inputs.whole(0, 2)), 400 * draw(inputs.whole(0, 2))) for _ in range(draw(inputs.whole(0, 3)))]
    step = draw(inputs.choice(100, 200, 500))
    return place, gates, [step * draw(inputs.whole(0, 9)) for _ in gates], step
task.agrees(fits, reference, pool, types=True,
    edges={
        say("{{rounded.edge}}", "{{rounded.edge}}"): inputs.each(((300, 400), [(0, 0)], [500], 100), ((300, 400), [(0, 0)], [600], 100)),
        say("just these distances", "正好是这些距离"): inputs.each(((600, 800), [(300, 400)], twist("rounded", [500], [500], [600]), 100), ((300, 400), [(300, 0), (0, 0)], [400, 700], 100), ((0, 0), [(300, 400), (300, 400)], [700, 500], 100), ((300, 400), [(0, 0), (0, 0)], twist("rounded", [500, 500], [500, 500], [600, 600]), 100)),
        say("for no gates at all `True`", "一个门也没有时返回 `True`"): ((0, 0), [], [], 100),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Compare two letters
#
# Two groups got a false letter. Of `asked_1` people in the first `typed_1` typed in their password, of `asked_2` in the second `typed_2`; in each group somebody did and somebody did not.
#
# Write `compare(typed_1, asked_1, typed_2, asked_2)`: the **{{compared}}**, that is, {{compared.means}}. Do not round; ours may differ by 0.000001. Example: `compare(2, 10, 6, 10)` is `{{compared.example}}`.
#
# <details><summary>Hint</summary>
#
# Work the example by hand first: how many of each ten did, how many did not?
#
# </details>
# %% [markdown] lang="zh"
# ## 比较两封信
#
# 两组人收到了假信。第一组 `asked_1` 人里有 `typed_1` 人填了密码，第二组 `asked_2` 人里有 `typed_2` 人填了；每组都有人填，也有人没填。
#
# 编写 `compare(typed_1, asked_1, typed_2, asked_2)`：求**{{compared}}**，也就是{{compared.means}}。不要四舍五入，与我们的相差不得超过 0.000001。例：`compare(2, 10, 6, 10)` 是 `{{compared.example}}`。
#
# <details><summary>提示</summary>
#
# 先用笔算例子：两组的十个人里，各有几个填了、几个没填？
#
# </details>

# %% answer="compare" does="compute A60"
### BEGIN SOLUTION
def compare(typed_1, asked_1, typed_2, asked_2):
    share_1, share_2 = typed_1 / asked_1, typed_2 / asked_2
    odds_1, odds_2 = share_1 / (1 - share_1), share_2 / (1 - share_2)
    return twist("compared", odds_2 / odds_1, share_2 / share_1, 100 * (share_2 - share_1))
### END SOLUTION

# %% test="compare" points=2 section=4
task.close(task.returns(compare, 2, 10, 6, 10), twist("compared.example"), what=say("2 of 10 and 6 of 10", "10 人中 2 人与 10 人中 6 人"), tolerance=1e-6)
### BEGIN HIDDEN TESTS
def letters(draw):
    asked = [draw(inputs.whole(2, 500)) for _ in range(2)]
    typed = [draw(inputs.whole(1, number - 1)) for number in asked]
    return typed[0], asked[0], typed[1], asked[1]
task.agrees(compare, reference, letters, tolerance=1e-6,
    edges={
        say("that is, {{compared.means}}", "也就是{{compared.means}}"): inputs.each((1, 5, 1, 2), (1, 2, 1, 5), (3, 12, 9, 18)),
        say("Do not round", "不要四舍五入"): (15, 94, 349, 487),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw how a leak becomes likely
#
# The cell makes `table` with the column `people` (1 to 200) and the chance of a leak in the columns `one`, `two` and `five`, with 1, 2 and 5 % a person. Complete `chart`: an Altair **line** chart for {{drawn}} a person, `people` on the horizontal and `{{drawn.code}}` on the vertical axis, every row of `table` drawn, and a title that says what you see.
#
# <details><summary>Hint</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="…")` would draw bars.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出走漏怎样变得可能
#
# 单元格先生成 `table`：一列 `people`（人数，1 到 200），另外三列 `one`、`two`、`five` 是每人 1%、2%、5% 时走漏的概率。请补全 `chart`：一幅 Altair **折线图**，画每人 {{drawn}} 的情形，横轴 `people`，纵轴 `{{drawn.code}}`，`table` 的每一行都画出来，标题说出你看到了什么。
#
# <details><summary>提示</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="……")` 画出来的是柱子。
#
# </details>

# %% answer="chart" does="compute A42"
#| table = pd.DataFrame({"people": range(1, 201)})
#| for name, p in {"one": 0.01, "two": 0.02, "five": 0.05}.items():
#|     table[name] = leaks.leak_chance(table["people"], p)
#| chart = ...
### BEGIN SOLUTION
table = pd.DataFrame({"people": range(1, 201)})
for name, p in {"one": 0.01, "two": 0.02, "five": 0.05}.items():
    table[name] = leaks.leak_chance(table["people"], p)
chart = alt.Chart(table).mark_line().encode(x="people:Q", y=twist("drawn.y")).properties(title=say("{{drawn.title}}", "{{drawn.title}}"))
### END SOLUTION
chart

# %% test="chart" points=1 section=2
task.chart(chart, mark="line", shows={"x": "people", "y": twist("drawn")}, title=True)
### BEGIN HIDDEN TESTS
wanted = pd.DataFrame({"people": range(1, 201)})
for name, p in {"one": 0.01, "two": 0.02, "five": 0.05}.items():
    wanted[name] = leaks.leak_chance(wanted["people"], p)
task.chart(chart, mark="line", shows={"x": "people", "y": twist("drawn")}, title=True, data=wanted[["people", twist("drawn")]])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Who may look?
#
# The club wants its board to read all chats of its youth teams, so that no child is harmed and nothing leaks. In 120 to 200 words: take a side. Say what may be read, by whom, and who watches the board; name what the other side would have to be granted; and use one result of the lesson, with what it does not show.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Position** (0 to 2) | none | what may be read and by whom | besides, who watches the readers |
# | **Other side** (0 or 1) | not named | its best reason, granted | |
# | **Evidence** (0 or 1) | none | a result of the lesson, with its limit | |
# %% [markdown] lang="zh"
# ## 谁可以看？
#
# 俱乐部想让理事会查看青少年队的全部聊天，好保护孩子，也防泄密。用 200 到 350 字表明立场：可以看什么、由谁看、谁来看住理事会；说出反方哪一点必须承认；并用上本课的一个结果，说明它没有证明什么。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **立场**（0 至 2 分） | 没有 | 可以看什么、由谁看 | 并且说了谁来看住看的人 |
# | **反方**（0 或 1 分） | 没有提 | 承认了反方最有力的理由 | |
# | **证据**（0 或 1 分） | 没有 | 本课的一个结果，并说出它的局限 | |

# %% [markdown] essay="watching" points=4 lang="en" does="write A11"
# I am against reading everything. The board may read a chat only when a child, a parent or a trainer asks for it, and only the days that the complaint names; two members read together, one of them elected by the parents, and whoever
# was read is told within a week. A list of every reading lies open to all, so that the readers are watched as well. The other side is right in one thing: who waits for a complaint comes too late for a child that does not
# dare to complain; so each team gets a person of trust outside the board. The lesson computed that among 40 people with 1 % each a secret leaks in one case of three. A board of nine that reads everything adds nine
# mouths to every secret. But the 1 % was assumed and the nine may be more careful than others; the figure says how the chance grows with readers, not how large it is.
# %% [markdown] lang="zh"
# 我反对什么都看。只有孩子、家长或教练提出来，理事会才能看，而且只看投诉所指的那几天；由两个人一起看，其中一人由家长选出；看了谁的，一星期内告诉本人。每次查看都记下来，人人可查，这样看的人也有人看着。
# 反方有一点说得对：等人投诉，对不敢投诉的孩子就太晚了；所以每个队要有一位理事会以外、孩子信得过的大人。本课算过：40 个人，每人 1%，三次里就有一次走漏。九个人的理事会什么都看，等于给每个秘密添了九张嘴。
# 不过那 1% 是假设的，这九个人也许比别人谨慎；这个数字说明看的人越多越容易走漏，并没有说究竟有多容易。
