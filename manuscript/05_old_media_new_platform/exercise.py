# ---
# title: {en: "Exercise: old media, new platform", zh: "练习：旧媒体，新平台"}
# name: {en: "Old media, new platform", zh: "旧媒体，新平台"}
# situation:
#   en: >-
#     The editors of a city magazine and of a radio programme want an official account, and you have a week to advise them.
#     The tasks do not depend on one another: if you are stuck, go on with the next.
#   zh: >-
#     一家城市杂志和一档电台节目想开公众号，请你用一周时间帮他们参谋。各题互不依赖，卡住了就先做下一题。
# minutes: 75
# points: 20
# not_done_yet:  # tasks whose rules are tested, and not yet proven each by a wrong answer; to be emptied
#   since: "2026-11-27"
#   rules: [window, after, route, per_thousand_readers]
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
import re

import altair as alt
import numpy as np
import pandas as pd

from qunxue import charts, check, data, say  # charts: draws without a network · 断网也能画图
from qunxue.models import media, subscribers

# %% [markdown] lang="en"
# ## How firm is the table?
#
# `data.load("media_table")` holds the lesson's table of media, one row a figure, 42 in all. Its column `status` says what the figure rests on: `"source"` (a source that measures it), `"nearby"` (a source that measures something near it) or `"estimate"`. The answer cell counts them for each measure.
#
# Add up: set `sourced` to the number of figures, over all measures, that rest on a source that measures them (a whole number). If only `frequency` were counted, it would be 1.
#
# <details><summary>Hint</summary>
#
# Run the cell as it is, and add up the column `source`.
#
# </details>
# %% [markdown] lang="zh"
# ## 这张表有多可靠？
#
# `data.load("media_table")` 是正文里的媒体对照表，一格一行，共 42 行。`status` 一列写着依据：`"source"`（来源量的就是它）、`"nearby"`（来源量的是相近的东西）或 `"estimate"`（估计）。下面的代码按指标各数一遍。
#
# 请加一加：各项指标合起来，来源对得上的一共多少格？把这个整数赋给 `sourced`。如果只数 `frequency`（频率）这一项，就是 1。
#
# <details><summary>提示</summary>
#
# 先原样运行，再把 `source` 一列加起来。
#
# </details>

# %% answer="sourced" does="compute B08"
table = data.load("media_table")
#| sourced = ...
### BEGIN SOLUTION
sourced = 3
### END SOLUTION
table.groupby("measure")["status"].value_counts().unstack(fill_value=0)

# %% test="sourced" points=1 section=2
task.is_type(sourced, int, what=say("the number of figures that rest on a fitting source", "来源对得上的格数"))
task.within(sourced, 0, 42, what=say("the number of figures that rest on a fitting source", "来源对得上的格数"))
### BEGIN HIDDEN TESTS
table = data.load("media_table")
task.equal(
    sourced,
    int((table["status"] == "source").sum()),
    what=say("the number of figures that rest on a fitting source", "来源对得上的格数"),
    mistakes=[
        (int((table["status"] == "estimate").sum()), say("These are the estimates.", "这是估计的格数。")),
        (int((table["status"] != "estimate").sum()), say("Five of these sources measure something else.", "其中五个来源量的是别的东西。")),
        (2, say("That is the reach alone, or the number of measures; count the figures of all measures.", "这只是“覆盖”一项，或者是指标的个数；要数所有指标的格子。")),
        (len(table), say("That is the whole table.", "这是整张表的格数。")),
    ],
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Date a text by its user count
#
# A text says "more than 200 million users", and not yet 300 million. Between which days can it have been written?
#
# Write `window(users, low, high)`. `users` is a DataFrame with the columns `date` (Timestamp) and `users_million`, earliest first, never falling. Return a pair: the date of the first row with at least `low` million, and the date of the first row with at least `high` million. If a level is never reached, put `None` in its place. Leave `users` as it is.
#
# Example: `users` has 100 million on 29 March and 200 million on 17 September 2012.
#
# | call | result |
# |---|---|
# | `window(users, 100, 300)` | `(Timestamp("2012-03-29"), None)` |
# | `window(users, 50, 150)` | `(Timestamp("2012-03-29"), Timestamp("2012-09-17"))` |
#
# <details><summary>Hint</summary>
#
# `users.loc[users["users_million"] >= low, "date"]` holds the days at or above the level. The first is `.iloc[0]`, if there is one: `.empty` tells.
#
# </details>
# %% [markdown] lang="zh"
# ## 用用户数给一篇材料断代
#
# 材料说“用户超过 2 亿”，还没到 3 亿。它可能写于哪两天之间？
#
# 编写 `window(users, low, high)`。`users` 是一张 DataFrame，有 `date`（Timestamp）和 `users_million`（单位：百万）两列，从早到晚排列，人数不会减少。返回一对日期：第一个不低于 `low`（百万）的那一行的日期，和第一个不低于 `high`（百万）的那一行的日期。如果从未达到，该位置放 `None`。不要改动 `users`。
#
# 例：`users` 有两行，2012 年 3 月 29 日是 100（百万），9 月 17 日是 200（百万）。
#
# | 调用 | 结果 |
# |---|---|
# | `window(users, 100, 300)` | `(Timestamp("2012-03-29"), None)` |
# | `window(users, 50, 150)` | `(Timestamp("2012-03-29"), Timestamp("2012-09-17"))` |
#
# <details><summary>提示</summary>
#
# `users.loc[users["users_million"] >= low, "date"]` 是所有达到该数的日期。第一个是 `.iloc[0]`；有没有，可以看 `.empty`。
#
# </details>

# %% answer="window" does="compute B01"
### BEGIN SOLUTION
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"]
        found.append(None if days.empty else days.iloc[0])
    return tuple(found)
### END SOLUTION

# %% test="window" points=2 section=1
example = pd.DataFrame({"date": pd.to_datetime(["2012-03-29", "2012-09-17"]), "users_million": [100, 200]})
days = task.unchanged(window, example, 100, 300)
task.is_type(days, (tuple, list), what=say("the pair of dates", "一对日期"))
task.equal(len(days), 2, what=say("the number of dates", "日期的个数"))
task.equal(days[0], pd.Timestamp("2012-03-29"), what=say("when the example reached 100 million", "例子何时达到 1 亿"))
task.that(days[1] is None, what=say("a level that is never reached gives None", "从未达到的数应得到 None"), found=days[1])
days = window(example, 50, 150)
task.equal(days[0], pd.Timestamp("2012-03-29"), what=say("when the example reached 50 million or more", "例子何时达到 0.5 亿"))
task.equal(days[1], pd.Timestamp("2012-09-17"), what=say("when the example reached 150 million or more", "例子何时达到 1.5 亿"))
### BEGIN HIDDEN TESTS
from qunxue.check import inputs


def reference(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"]
        found.append(None if days.empty else days.iloc[0])
    return tuple(found)


def counted(*millions):
    days = pd.date_range("2012-03-29", periods=len(millions), freq="61D")
    return pd.DataFrame({"date": days, "users_million": millions}, index=range(len(millions), 0, -1))


def allowed(draw):
    millions = sorted(draw(inputs.lists(inputs.whole(0, 9), least=1)))
    return counted(*(50 * each for each in millions)), draw(inputs.whole(0, 500)), draw(inputs.whole(0, 500))


task.agrees(
    window,
    reference,
    allowed,
    edges={
        say("at least low million", "不低于 low（百万）"): (counted(100, 200, 300), 200, 300),
        say("the first row", "第一个"): (counted(100, 200, 200), 150, 200),
        say("If a level is never reached, put None in its place", "如果从未达到，该位置放 None"): (counted(100, 200), 300, 400),
    },
    unchanged=say("Leave users as it is", "不要改动 users"),
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Trace three days by hand
#
# An account has 1,000 subscribers. On Monday and on Wednesday it pushes, on Tuesday it does not.
#
# ```python
# people, counts = 1_000, []
# for push in (True, False, True):
#     if push:
#         people = people - 0.10 * people
#     people = people + 50
#     counts.append(people)
# ```
#
# Work it out on paper and set `traced` to the list `counts`. For a single day without a push it would be `[1050]`.
#
# <details><summary>Hint</summary>
#
# First the loss, a tenth of those who are there on that day, then the 50 new ones.
#
# </details>
# %% [markdown] lang="zh"
# ## 用笔推演三天
#
# 一个公众号有 1,000 名关注用户。星期一和星期三有推送，星期二没有。
#
# ```python
# people, counts = 1_000, []
# for push in (True, False, True):
#     if push:
#         people = people - 0.10 * people
#     people = people + 50
#     counts.append(people)
# ```
#
# 在纸上算一遍，把列表 `counts` 赋给 `traced`。如果只有一天、没有推送，列表就是 `[1050]`。
#
# <details><summary>提示</summary>
#
# 先走掉当天人数的十分之一，再来 50 个新人。
#
# </details>

# %% answer="traced" does="compute B14"
#| traced = [..., ..., ...]
### BEGIN SOLUTION
traced = [950, 1000, 950]
### END SOLUTION

# %% test="traced" points=1 section=4
task.is_type(traced, (list, tuple, np.ndarray), what=say("the list of counts", "人数列表"))
task.equal(len(traced), 3, what=say("the number of days", "天数"))
task.within(traced, 0, 2_000, what=say("each of the three counts", "三个人数"))
### BEGIN HIDDEN TESTS
task.close(
    traced,
    [950, 1000, 950],
    what=say("the counts after the three days", "三天后的人数"),
    tolerance=0.01,
    mistakes=[
        ([945, 995, 940.5], say("The new people come after the loss.", "新人在流失之后才来。")),
        ([950, 905, 864.5], say("There is no push on Tuesday, so nobody leaves.", "星期二没有推送，没有人走。")),
        ([950, 1000, 900], say("A push day has new people too.", "推送日也有新人来。")),
    ],
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Fill the gaps: a year of pushes
#
# The week's pushes are spread evenly over its seven days: each day the account first loses `loss * pushes_per_week / 7` of its people and then gains `gain` new ones. Fill the gaps:
#
# - `after(...)` returns the number of people after `days` days; after 0 days it is `start`;
# - `settles(...)` returns the number at which losses and gains are equal.
#
# Do not round; a difference of 0.01 people is allowed. `loss` is a share (1 % is 0.01); `pushes_per_week` need not be whole; both are above 0.
#
# | call | result | because |
# |---|---|---|
# | `after(1_000, 50, 0.07, 2, 2)` | 1,059.4 | 2 % leave a day: 980 + 50, then 1,009.4 + 50 |
# | `settles(50, 0.07, 2)` | 2,500 | 2 % of 2,500 is 50 |
#
# <details><summary>Hint</summary>
#
# At the settled number, `people * loss * pushes_per_week / 7` equals `gain`. Solve for `people`.
#
# </details>
# %% [markdown] lang="zh"
# ## 填空：一年的推送
#
# 把一周的推送平摊到七天：每天先流失 `loss * pushes_per_week / 7` 的人，再来 `gain` 名新人。请填空：
#
# - `after(……)` 返回 `days` 天之后的人数；0 天之后就是 `start`；
# - `settles(……)` 返回流失与新增相抵时的人数。
#
# 不要四舍五入，允许相差 0.01 人。`loss` 是比例（1% 写作 0.01）；`pushes_per_week` 不一定是整数；在 `settles` 里，这两个数都大于 0。
#
# | 调用 | 结果 | 原因 |
# |---|---|---|
# | `after(1_000, 50, 0.07, 2, 2)` | 1,059.4 | 每天走 2%：980 + 50，再是 1,009.4 + 50 |
# | `settles(50, 0.07, 2)` | 2,500 | 2,500 的 2% 是 50 |
#
# <details><summary>提示</summary>
#
# 人数稳定时，`people * loss * pushes_per_week / 7` 等于 `gain`；解出 `people`。
#
# </details>

# %% answer="after" does="compute B14"
#| def after(start, gain, loss, pushes_per_week, days):
#|     people = start
#|     for day in range(days):
#|         people = ...
#|     return people
#|
#|
#| def settles(gain, loss, pushes_per_week):
#|     return ...
### BEGIN SOLUTION
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
### END SOLUTION

# %% test="after" points=2 section=4
people = task.returns(after, 1_000, 50, 0.07, 2, 2)
task.close(
    people,
    1_059.4,
    what=say("1,000 people after two days at 7 %, two pushes a week", "1,000 人、7%、每周两推，两天后的人数"),
    tolerance=0.01,
    mistakes=[
        (1_057.42, say("The loss comes first, then the new people.", "先流失，再来新人。")),
        (832.6, say("loss * pushes_per_week is a week's loss; divide it by 7.", "loss * pushes_per_week 是一周的流失，要除以 7。")),
    ],
)
task.close(settles(50, 0.07, 2), 2_500, what=say("where it settles at 7 %, two pushes a week", "7%、每周两推，稳定在多少人"), tolerance=0.01)
### BEGIN HIDDEN TESTS
from qunxue.check import inputs


def reference(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


days = [inputs.whole(0, 20_000), inputs.whole(0, 300), inputs.decimals(0.001, 0.2, 3), inputs.decimals(0.5, 7, 1), inputs.whole(0, 30)]
task.agrees(
    after,
    reference,
    days,
    edges={
        say("each day the account first loses", "每天先流失"): (1_000, 50, 0.1, 7, 1),
        say("spread evenly over its seven days", "把一周的推送平摊到七天"): (1_000, 50, 0.1, 2, 1),
        say("loss is a share (1 % is 0.01)", "loss 是比例（1% 写作 0.01）"): (1_000, 0, 0.1, 7, 1),
        say("pushes_per_week need not be whole", "pushes_per_week 不一定是整数"): (8_000, 25, 0.01, 2.5, 30),
        say("after 0 days it is start", "0 天之后就是 start"): (500, 20, 0.01, 7, 0),
        say("Do not round", "不要四舍五入"): (1_000, 50, 0.003, 1, 9),
    },
    tolerance=0.01,
)
task.agrees(
    settles,
    subscribers.steady_state,
    days[1:4],
    edges={
        say("losses and gains are equal", "流失与新增相抵"): (30, 0.003, 7),
        say("settles(...) returns the number", "settles(……) 返回"): (25, 0.01, 2.5),
        say("a difference of 0.01 people is allowed", "允许相差 0.01 人"): (100, 0.007, 3),
    },
    tolerance=0.01,
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Choose a year that reaches its goal
#
# The account starts with 8,000 subscribers. After each push 1 % leave. With one push a week 5 % open it; the more often it pushes, the smaller that share (`fatigue=0.5`). New people come by the code on a poster and cost 3 yuan each.
#
# Set `year` to a dict with the whole numbers `pushes_per_week` (1 to 7) and `gain` (new people a day), so that
#
# - after 365 days there are at least 8,500 subscribers,
# - the pushes are opened at least 37,500 times in the year,
# - the posters cost at most 44,000 yuan, that is `gain` × 3 × 365.
#
# The cell runs your year and shows the three results; the visible check looks only at its form. `{"pushes_per_week": 7, "gain": 10}` fails: it costs 10,950 yuan, but leaves 1,179 subscribers and 19,789 openings.
#
# <details><summary>Hint</summary>
#
# Money first: which `gain` is the largest you can pay? Then try the frequencies one by one.
#
# </details>
# %% [markdown] lang="zh"
# ## 排一年的推送，达到目标
#
# 公众号从 8,000 名关注用户起步。每次推送流失 1%。每周推一次时，有 5% 的人打开；推得越勤，这个比例越低（`fatigue=0.5`）。新人扫海报上的二维码进来，每人成本 3 元。
#
# 把 `year` 设为一个字典，包含整数 `pushes_per_week`（每周 1 到 7 次）和 `gain`（每天新增人数），满足：
#
# - 365 天后至少有 8,500 名关注用户；
# - 全年推送一共被打开至少 37,500 次；
# - 海报花费不超过 44,000 元，花费就是 `gain` × 3 × 365。
#
# 单元格会跑完你的一年，列出三个结果；看得见的检查只看写法。`{"pushes_per_week": 7, "gain": 10}` 不行：花费 10,950 元，可是只剩 1,179 人、打开 19,789 次。
#
# <details><summary>提示</summary>
#
# 先算钱：`gain` 最大付得起多少？再把推送次数逐个试一遍。
#
# </details>

# %% answer="year" does="compute B14"
#| year = {"pushes_per_week": ..., "gain": ...}
### BEGIN SOLUTION
year = {"pushes_per_week": 3, "gain": 40}
### END SOLUTION
outcome = {}
if ... not in year.values():  # what the plan leads to, once both are chosen · 两个数都填好后的结果
    outcome = subscribers.year_of_reads(start=8_000, loss=0.01, fatigue=0.5, **year)
    outcome = {say("subscribers", "关注用户"): round(outcome["subscribers"]), say("openings", "打开次数"): round(outcome["reads"]), say("yuan", "元"): year["gain"] * 3 * 365}
outcome

# %% test="year" points=3 section=4
task.is_type(year, dict, what=say("your plan for the year", "你的全年方案"))
task.equal(sorted(year), ["gain", "pushes_per_week"], what=say("the names in your plan", "方案里的名称"))
task.is_type(year["pushes_per_week"], int, what=say("pushes a week", "每周推送次数"))
task.is_type(year["gain"], int, what=say("new people a day", "每天新增人数"))
task.within(year["pushes_per_week"], 1, 7, what=say("pushes a week", "每周推送次数"))
task.within(year["gain"], 0, 10_000, what=say("new people a day", "每天新增人数"))
### BEGIN HIDDEN TESTS
outcome = subscribers.year_of_reads(start=8_000, loss=0.01, fatigue=0.5, **year)
cost = year["gain"] * 3 * 365
task.that(cost <= 44_000, what=say("the posters cost 44,000 yuan at most", "海报花费不超过 44,000 元"), found=cost)
task.that(outcome["subscribers"] >= 8_500, what=say("8,500 subscribers are left", "剩下 8,500 名关注用户"), found=round(outcome["subscribers"], 1))
task.that(outcome["reads"] >= 37_500, what=say("37,500 openings in the year", "全年打开 37,500 次"), found=round(outcome["reads"], 1))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Build a desk that answers
#
# Write `route(message, rules, fallback)`. `rules` is a list of triples `(keyword, reply, priority)`; a priority is a whole number and may be below zero.
#
# - A rule fits if its keyword stands *anywhere* in the message, also inside a longer word; capitals do not matter, in the keyword as in the message.
# - Of the rules that fit, the one with the highest priority answers; of equals, the one written first.
# - If none fits, return `fallback` as it is. Leave `rules` as it is.
#
# With `[("event", "events", 0), ("cancel", "person", 5), ("WiFi", "network", 0), ("hm", "smile", -2)]` and the fallback `"menu"`:
#
# | message | reply |
# |---|---|
# | Any EVENTS? | `"events"` |
# | Please cancel my event | `"person"` |
# | wifi at the event? | `"events"` |
# | hm | `"smile"` |
# | hello | `"menu"` |
#
# <details><summary>Hint</summary>
#
# Keep the best rule so far; a later one replaces it only if its priority is *strictly* higher. At the start there is none.
#
# </details>
# %% [markdown] lang="zh"
# ## 做一个会回复的小助手
#
# 编写 `route(message, rules, fallback)`。`rules` 是由三元组 `(keyword, reply, priority)` 组成的列表，即关键词、回复、优先级；优先级是整数，可以是负数。
#
# - 关键词出现在消息的*任何位置*，哪怕夹在更长的词里，就算命中；关键词和消息都不分大小写。
# - 命中多条时，由优先级最高的那条回复；优先级相同时，取写在前面的。
# - 一条也没有命中，就原样返回 `fallback`（兜底回复）。不要改动 `rules`。
#
# 设规则为 `[("活动", "events", 0), ("退", "person", 5), ("WiFi", "network", 0), ("嗯", "smile", -2)]`，兜底回复为 `"menu"`：
#
# | 消息 | 回复 |
# |---|---|
# | 有活动吗？ | `"events"` |
# | 我要退活动的票 | `"person"` |
# | 活动现场有 wifi 吗？ | `"events"` |
# | 嗯 | `"smile"` |
# | 你好 | `"menu"` |
#
# <details><summary>提示</summary>
#
# 记住目前最好的那条；后面的规则只有优先级*严格*更高时才替换它。刚开始时，还没有“最好的”。
#
# </details>

# %% answer="route" does="compute B22 B23"
### BEGIN SOLUTION
def route(message, rules, fallback):
    best, best_priority = fallback, None
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and (best_priority is None or priority > best_priority):
            best, best_priority = reply, priority
    return best
### END SOLUTION

# %% test="route" points=3 section=5
rules = [(say("event", "活动"), "events", 0), (say("cancel", "退"), "person", 5), ("WiFi", "network", 0), (say("hm", "嗯"), "smile", -2)]
for message, reply in (
    (say("Any EVENTS?", "有活动吗？"), "events"),
    (say("Please cancel my event", "我要退活动的票"), "person"),
    (say("wifi at the event?", "活动现场有 wifi 吗？"), "events"),
    (say("hm", "嗯"), "smile"),
    (say("hello", "你好"), "menu"),
):
    task.equal(task.unchanged(route, message, rules, "menu"), reply, what=say(f"the reply to: {message}", f"对“{message}”的回复"))
### BEGIN HIDDEN TESTS
from qunxue.check import inputs


def reference(message, rules, fallback):
    best, best_priority = fallback, None
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and (best_priority is None or priority > best_priority):
            best, best_priority = reply, priority
    return best


words = inputs.texts(["a", "B", "ab", "c++", "(", ".", " "], least=1, most=2)


def allowed(draw):
    rules = [(draw(words), draw(inputs.choice("events", "person", "")), draw(inputs.whole(-20, 9))) for _ in range(draw(inputs.whole(0, 4)))]
    return draw(inputs.texts(["a", "b", "AB", "C++", "(", ".", " "], most=5)), rules, draw(inputs.choice("menu", None))


task.agrees(
    route,
    reference,
    allowed,
    edges={
        say("the one with the highest priority answers", "由优先级最高的那条回复"): ("cancel this event", [("event", "events", 0), ("cancel", "person", 5)], "menu"),
        say("of equals, the one written first", "优先级相同时，取写在前面的"): ("xaby", [("a", "first", 2), ("b", "low", 1), ("ab", "second", 2)], "menu"),
        say("also inside a longer word", "哪怕夹在更长的词里"): ("uneventful", [("event", "events", 0)], "menu"),
        say("capitals do not matter, in the keyword as in the message", "关键词和消息都不分大小写"): ("wifi?", [("WiFi", "network", 0)], "menu"),
        say("capitals do not matter", "都不分大小写"): ("WIFI?", [("wifi", "network", 0)], "menu"),
        say("may be below zero", "可以是负数"): ("hm", [("hm", "smile", -50)], "menu"),
        say("its keyword stands anywhere in the message", "关键词出现在消息的任何位置"): ("c++ today?", [("c++", "course", 0), ("c.", "other", 5)], "menu"),
        say("Of the rules that fit", "命中多条时"): ("hush", [("hush", "", 0)], "menu"),
        say("If none fits, return fallback as it is", "一条也没有命中，就原样返回 fallback"): ("hello", [("a", "first", 2)], None),
    },
    unchanged=say("Leave rules as it is", "不要改动 rules"),
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair a price
#
# One push carries several articles. An advertiser wants to know what a thousand **readers** cost for the whole package. `slots` has one row an article: `price` (yuan), `delivered` (people), `open_rate` (share that opens).
#
# The published `per_thousand_readers(slots)` goes wrong twice: it counts deliveries, and it averages the prices of the rows instead of dividing *all* the money by *all* the readers. Repair it, do not round, and leave `slots` as it is.
#
# | price | delivered | open_rate | readers |
# |---|---|---|---|
# | 600 | 10,000 | 0.05 | 500 |
# | 200 | 10,000 | 0.01 | 100 |
# | 100 | 5,000 | 0 | 0 |
#
# 900 yuan buy 600 readers: 1,500 yuan per thousand. An article that nobody opens costs its price all the same; at least one is opened. Differences up to 0.01 yuan are allowed.
#
# <details><summary>Hint</summary>
#
# Readers of one row: `delivered * open_rate`. Add up first, divide afterwards.
#
# </details>
# %% [markdown] lang="zh"
# ## 修好一个报价
#
# 一次推送里有好几篇文章。广告客户想知道：整个套餐，每一千名**读者**要花多少钱。`slots` 每行是一篇文章：`price`（元）、`delivered`（送达人数）、`open_rate`（打开的比例）。
#
# 下面这个流传的 `per_thousand_readers(slots)` 有两处毛病：它数的是送达人数；它把各行的单价求平均，而不是用*全部*的钱除以*全部*的读者。请修好它，不要四舍五入，也不要改动 `slots`。
#
# | price | delivered | open_rate | 读者 |
# |---|---|---|---|
# | 600 | 10,000 | 0.05 | 500 |
# | 200 | 10,000 | 0.01 | 100 |
# | 100 | 5,000 | 0 | 0 |
#
# 900 元买到 600 名读者，每千人 1,500 元。没人打开的文章，钱照样算；至少有一篇有人打开。允许相差 0.01 元。
#
# <details><summary>提示</summary>
#
# 一行的读者数是 `delivered * open_rate`。先各自加总，再相除。
#
# </details>

# %% answer="per_thousand_readers" does="compute B13"
#| def per_thousand_readers(slots):
#|     prices = slots["price"] / slots["delivered"] * 1000
#|     return prices.mean()
### BEGIN SOLUTION
def per_thousand_readers(slots):
    readers = (slots["delivered"] * slots["open_rate"]).sum()
    return slots["price"].sum() / readers * 1000
### END SOLUTION

# %% test="per_thousand_readers" points=3 section=3
slots = pd.DataFrame({"price": [600, 200, 100], "delivered": [10_000, 10_000, 5_000], "open_rate": [0.05, 0.01, 0]})
price = task.unchanged(per_thousand_readers, slots)
task.close(price, 1_500, what=say("the price per thousand readers in the example", "例子里每千名读者的价钱"), tolerance=0.01)
### BEGIN HIDDEN TESTS
from qunxue.check import inputs


def reference(slots):
    readers = (slots["delivered"] * slots["open_rate"]).sum()
    return slots["price"].sum() / readers * 1000


def articles(**columns):
    table = pd.DataFrame(columns)
    return table.set_axis(range(len(table) + 6, 6, -1))


task.close(
    per_thousand_readers(articles(price=[500], delivered=[20_000], open_rate=[0.012])),
    500 / 240 * 1000,
    what=say("one article of 500 yuan, 20,000 delivered, 1.2 % opened", "一篇 500 元，送达 2 万人，打开 1.2%"),
    tolerance=0.01,
    mistakes=[(25.0, say("That is the price per thousand deliveries.", "这是每千次送达的价钱。"))],
)
task.agrees(
    per_thousand_readers,
    reference,
    inputs.tables(most=4, shuffled=True, price=inputs.whole(0, 900), delivered=inputs.whole(1, 20_000), open_rate=inputs.decimals(0, 0.2, 3)),
    edges={
        say("dividing all the money by all the readers", "用全部的钱除以全部的读者"): articles(price=[900, 300, 100], delivered=[50_000, 50_000, 20_000], open_rate=[0.04, 0.01, 0.002]),
        say("An article that nobody opens costs its price all the same", "没人打开的文章，钱照样算"): articles(price=[600, 400], delivered=[10_000, 10_000], open_rate=[0.05, 0]),
        say("do not round", "不要四舍五入"): articles(price=[500, 70], delivered=[333, 77], open_rate=[0.017, 0.031]),
    },
    where=lambda slots: (slots["delivered"] * slots["open_rate"]).sum() > 0,
    tolerance=0.01,
    unchanged=say("leave slots as it is", "不要改动 slots"),
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw what pushing more often costs
#
# The cell makes `years` with `subscribers.compare_frequencies(loss=0.01)`: one row for each number of pushes a week, 1 to 7. You need two of its columns, `pushes_per_week` and `subscribers` (how many are left after the year).
#
# Complete `chart`: an Altair **line** chart of all the rows of `years`, with `pushes_per_week` on the horizontal and `subscribers` on the vertical axis, and a title (`title="…"`) that says what you see. Titles of the axes are up to you.
#
# <details><summary>Hint</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="…")` would draw bars.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出推得更勤的代价
#
# 单元格先用 `subscribers.compare_frequencies(loss=0.01)` 生成 `years`：每周推 1 到 7 次，每种频率一行。你要用的是其中两列：`pushes_per_week`（每周次数）和 `subscribers`（一年后剩下的人数）。
#
# 请补全 `chart`：一幅 Altair **折线图**，画出 `years` 的所有行，横轴是 `pushes_per_week`，纵轴是 `subscribers`，并用 `title="……"` 加上标题，说出你看到了什么。坐标轴的标题加不加都行。
#
# <details><summary>提示</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="……")` 画出来的是柱子。
#
# </details>

# %% answer="chart" does="compute B14"
#| years = subscribers.compare_frequencies(loss=0.01)
#| chart = ...
### BEGIN SOLUTION
years = subscribers.compare_frequencies(loss=0.01)
chart = (
    alt.Chart(years)
    .mark_line(point=True)
    .encode(x="pushes_per_week:Q", y="subscribers:Q")
    .properties(title=say("Seven pushes a week leave fewer than a quarter of what one leaves", "每周七推，剩下的人不到每周一推的四分之一"))
)
### END SOLUTION
chart

# %% test="chart" points=1 section=4
task.chart(chart, what=say("your chart", "你的图"), mark="line", shows={"x": "pushes_per_week", "y": "subscribers"}, title=True)
### BEGIN HIDDEN TESTS
wanted = subscribers.compare_frequencies(loss=0.01)
task.chart(chart, mark="line", shows={"x": "pushes_per_week", "y": "subscribers"}, title=True, data=wanted[["pushes_per_week", "subscribers"]])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## A launch plan
#
# Choose the magazine or the radio programme. In 150 to 250 words, write to its editors how the account should start. Answer the essay's three questions for *this* medium: where should its readers or listeners be led, what does the platform offer that the old medium lacks, and is the effect worth the work? Say how often you would push, what people can fetch by keyword, how they are told to leave, and when a person answers and no machine. Use one figure of the lesson, with the date or the limit for which it holds.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Three questions** (0 to 2) | none answered | one or two answered | all three answered for *this* medium |
# | **Figure** (0 or 1) | none | a figure of the lesson, with its date or limit | |
# | **Care for the readers** (0 or 1) | two or fewer of the four | at least three of: how often, what by keyword, how to leave, when a person | |
# %% [markdown] lang="zh"
# ## 一份开张计划
#
# 在杂志和电台节目中任选一个，用 250 到 400 字给编辑部写一份公众号的开张计划。针对*这家*媒体回答材料的三个问题：要把读者或听众引到哪里？平台能给什么旧媒体给不了的东西？效果值不值花掉的人力？再写明多久推一次、哪些内容让人回复关键词自取、怎样告诉读者如何取关、哪些消息必须由人来回。要用到本课的一个数字，并说明它在什么时间或什么条件下成立。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **三个问题**（0 至 2 分） | 没有回答 | 回答了一两个 | 三个都回答了，而且针对*这家*媒体 |
# | **数字**（0 或 1 分） | 没有 | 本课的一个数字，并写明时间或限制 | |
# | **替读者着想**（0 或 1 分） | 四样里写了两样或更少 | 至少写了三样：多久推一次、凭关键词取什么、怎样取关、何时由人回复 | |

# %% [markdown] essay="launch" points=4 lang="en" does="write B06 B15 B19"
# For the radio programme. Where to: the account should lead listeners back to the programme, tonight at ten, and to the recording for those who missed it; it should not become a second newspaper. What it is worth: a broadcast is gone once it is on air. On the account a listener can write "replay" and hear
# last night's best five minutes, and can speak into the phone so that one question gets many answers on air. The work: one editor, one hour a day. With 10,000 subscribers and the 1.2 % who opened an average article in an industry sample of August 2019, an article is opened by 120 people, which would not pay
# for a long text every day; that sample is old, folded and not drawn at random, so we should count our own openings for a month. Therefore two pushes a week, on the days of the phone-in, and everything else by keyword: replay, song, guest. The greeting says how often we push and how to leave.
# Whoever writes "person", complains, or sounds lonely gets an answer from the night editor and never a joke from the machine.
# %% [markdown] lang="zh"
# 我选电台节目。引到哪里：把听众引回节目本身，今晚十点见；错过的人，引到录音。公众号不必办成第二份报纸。平台的价值：广播播完就没了，在公众号里回复“重温”就能听到昨晚最好的五分钟；听众还能对着手机说一段话，一个问题在节目里得到许多回答。
# 人力：一名编辑，每天一小时。假如有 1 万名关注用户，按 2019 年 8 月一份行业样本里图文平均 1.2% 的打开率，一篇文章只有 120 人打开，天天写长文并不划算；这份样本年代久，又是折叠以后的，也不是随机抽取的，所以我们要先把自己的打开次数记一个月。因此每周推两次，放在有热线的日子，其余都靠关键词：重温、歌单、嘉宾。
# 关注后的欢迎语写明多久推一次、怎样取关。回复“人工”的、来投诉的、听起来孤单的，都由值夜班的编辑亲自回，绝不让机器回一个玩笑。
