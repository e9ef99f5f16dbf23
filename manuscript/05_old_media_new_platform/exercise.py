# ---
# title: {en: "Exercise: old media, new platform", zh: "练习：旧媒体，新平台"}
# name: {en: "Old media, new platform", zh: "旧媒体，新平台"}
# situation:
#   en: >-
#     The editors of a city magazine and of an evening radio programme want an official account, and you have a week to advise them.
#     You will read a table, date a source, let a year of pushes run, build a desk that answers by itself, and price an advertisement by its readers.
#     The tasks do not depend on one another: if you are stuck, go on with the next.
#   zh: >-
#     一家城市杂志和一档晚间电台节目想开公众号，请你用一周时间帮他们参谋。你要读一张对照表、给一篇材料断代、把一年的推送跑一遍、
#     做一个会自动回复的小助手，还要按读者人数给广告算价钱。各题互不依赖，卡住了就先做下一题。
# minutes: 85
# points: 20
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
import re

import altair as alt
import numpy as np
import pandas as pd

from qunxue import check, data, say
from qunxue.models import media, subscribers

# %% [markdown] lang="en"
# ## How firm is the table?
#
# The lesson compares six media by seven measures. `data.load("media_table")` holds that comparison as one row per figure (one medium, one measure), 42 in all.
# Its column `status` says what the figure rests on: `"source"` or `"estimate"`. The answer cell below counts both for each measure.
#
# Add up: set `sourced` to the number of figures, over all measures, that rest on a source (a whole number). If only `reach` were counted, it would be 4.
#
# <details><summary>Hint</summary>
#
# Run the cell as it is; the table appears under it. Add up the column `source`.
#
# </details>
# %% [markdown] lang="zh"
# ## 这张表有多可靠？
#
# 课文用七项指标比较六种媒体。`data.load("media_table")` 就是这张对照表，一行对应表里的一格（一种媒体的一项指标），共 42 行。
# `status` 一列写着这一格的依据：`"source"`（有来源）或 `"estimate"`（估计）。下面的代码会按指标把两者各数一遍。
#
# 请加一加：各项指标合起来，有来源的一共多少格？把这个整数赋给 `sourced`。如果只数 `reach`（覆盖）这一项，就是 4。
#
# <details><summary>提示</summary>
#
# 先原样运行，表格会出现在下面；把 `source` 一列加起来。
#
# </details>

# %% answer="sourced"
table = data.load("media_table")
#| sourced = ...
### BEGIN SOLUTION
sourced = 8
### END SOLUTION
table.groupby("measure")["status"].value_counts().unstack(fill_value=0)

# %% test="sourced" points=1 section=2
task.is_type(sourced, int, what=say("the number of figures with a source", "有来源的格数"))
task.within(sourced, 0, 42, what=say("the number of figures with a source", "有来源的格数"))
### BEGIN HIDDEN TESTS
table = data.load("media_table")
task.equal(
    sourced,
    int((table["status"] == "source").sum()),
    what=say("the number of figures with a source", "有来源的格数"),
    mistakes=[
        (int((table["status"] == "estimate").sum()), say("These are the estimates.", "这是估计的格数。")),
        (4, say("That is the reach alone; add the other measures.", "这只是“覆盖”一项，还要加上其他指标。")),
        (5, say("That counts the measures with a source; count the figures.", "这数的是有来源的指标，要数的是格子。")),
        (len(table), say("That is the whole table.", "这是整张表的格数。")),
    ],
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Date a text by its user count
#
# A text says "more than 200 million users" and not yet 300 million. Between which days can it have been written?
#
# Write `window(users, low, high)`. `users` is a DataFrame with the columns `date` (Timestamp) and `users_million`, earliest first, never falling.
# Return a pair: the date of the first row with at least `low` million, and the date of the first row with at least `high` million. If a level is never reached, put `None` in its place. Leave `users` as it is.
#
# Say `users` has two rows, 100 million on 29 March and 200 million on 17 September 2012. Then
#
# - `window(users, 100, 300)` is `(Timestamp("2012-03-29"), None)`: 300 is never reached;
# - `window(users, 50, 150)` is `(Timestamp("2012-03-29"), Timestamp("2012-09-17"))`: no row says 50 or 150, the first row *at or above* counts.
#
# Once it works, date the essay, for yourself and without points: in a new cell below the check, call it with `data.load("wechat_users").query("measure == 'registered'")`, 200 and 300, and compare with the year 2021 that stands on the page.
#
# <details><summary>Hint</summary>
#
# `users.loc[users["users_million"] >= low, "date"]` holds all days at or above the level. The first is `.iloc[0]`, if there is one: `.empty` tells.
#
# </details>
# %% [markdown] lang="zh"
# ## 用用户数给一篇材料断代
#
# 材料说“用户超过 2 亿”，还没有说 3 亿。它可能写于哪两天之间？
#
# 编写 `window(users, low, high)`。`users` 是一张 DataFrame，有 `date`（Timestamp）和 `users_million`（单位：百万）两列，从早到晚排列，人数不会减少。
# 返回一对日期：人数首次达到 `low`（百万）的那一行的日期，和首次达到 `high`（百万）的那一行的日期。恰好相等也算达到。如果从未达到，该位置放 `None`。不要改动 `users`。
#
# 设 `users` 有两行：2012 年 3 月 29 日是 100（1 亿），9 月 17 日是 200（2 亿）。那么
#
# - `window(users, 100, 300)` 是 `(Timestamp("2012-03-29"), None)`，因为从未达到 300；
# - `window(users, 50, 150)` 是 `(Timestamp("2012-03-29"), Timestamp("2012-09-17"))`：没有哪一行正好是 50 或 150，取第一个*不低于*它的。
#
# 写好以后给材料断个代（自己看看，不计分）：在检查下方新建一个单元格，用 `data.load("wechat_users").query("measure == 'registered'")` 配上 200 和 300 调用它，再跟网页上标的 2021 年比一比。
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
registered = data.load("wechat_users").query("measure == 'registered'")
days = window(registered, 200, 300)
task.equal(
    days[0],
    pd.Timestamp("2012-09-17"),
    what=say("when 200 million had registered", "注册用户何时达到 2 亿"),
    mistakes=[(pd.Timestamp("2013-01-15"), say("At least the level, not only above it.", "“达到”包括恰好相等，不只是超过。"))],
)
task.equal(days[1], pd.Timestamp("2013-01-15"), what=say("when 300 million had registered", "注册用户何时达到 3 亿"))
monthly = data.load("wechat_users").query("measure == 'monthly active'")
days = window(monthly, 200, 1300)
task.equal(
    days[0],
    pd.Timestamp("2013-06-30"),
    what=say("the first count of 200 million monthly users or more", "月活跃账户首次不少于 2 亿的日期"),
    mistakes=[(pd.Timestamp("2013-03-31"), say("That is the last day below the level.", "这是达到之前的最后一天。"))],
)
task.equal(days[1], pd.Timestamp("2022-12-31"), what=say("the first count of 1,300 million monthly users or more", "月活跃账户首次不少于 13 亿的日期"))
latest = monthly.reset_index(drop=True).tail(3)
days = window(latest, 2000, 3000)
task.that(days[0] is None, what=say("a first level that is never reached gives None", "第一个数从未达到时应得到 None"), found=days[0])
days = window(latest, 1, 2000)
task.equal(days[0], pd.Timestamp("2022-12-31"), what=say("a level that the first row reaches already", "第一行就已达到的情形"))
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
# 一个公众号有 1,000 名订户。星期一和星期三有推送，星期二没有。
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
# 先走掉当天在册人数的十分之一，再来 50 个新人。
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
# The week's pushes are spread evenly over its seven days: on an average day the account loses `loss * pushes_per_week / 7` of its people and then gains `gain` new ones.
# Fill the gaps. `after(...)` returns the number of people after `days` days (after 0 days it is `start`); `settles(...)` returns the number at which losses and gains are equal. Do not round.
# `loss` is a share (1 % is 0.01); `pushes_per_week` need not be a whole number; in `settles` both are above 0.
#
# - `after(10_000, 30, 0.003, 7, 365)` is 10,000: at 0.3 % and a push every day, 30 leave and 30 come. So `settles(30, 0.003, 7)` is 10,000 too.
# - `after(1_000, 50, 0.07, 2, 2)` is 1,059.4: on the first day 0.07 × 2 / 7 = 2 % of 1,000 leave and 50 come, which makes 1,030; on the second day it is 2 % of 1,030. `settles(50, 0.07, 2)` is 2,500.
#
# Tolerance: 0.01 people.
#
# <details><summary>Hint</summary>
#
# At the settled number, `people * loss * pushes_per_week / 7` equals `gain`. Solve for `people`.
#
# </details>
# %% [markdown] lang="zh"
# ## 填空：一年的推送
#
# 把一周的推送平摊到七天：平均每天流失 `loss * pushes_per_week / 7` 的订户，然后来 `gain` 名新人。请填空：`after(……)` 返回 `days` 天之后的人数，
# `settles(……)` 返回流失与新增相抵时的人数。0 天之后的人数就是 `start`。不要四舍五入。
# `loss` 是比例（1% 写作 0.01）；`pushes_per_week` 不一定是整数；在 `settles` 里，这两个数都大于 0。
#
# - `after(10_000, 30, 0.003, 7, 365)` 等于 10,000：按 0.3%、天天推送来算，每天走 30 人、来 30 人。因此 `settles(30, 0.003, 7)` 也是 10,000。
# - `after(1_000, 50, 0.07, 2, 2)` 等于 1,059.4：第一天流失 1,000 人的 0.07 × 2 ÷ 7 = 2%，再来 50 人，剩 1,030 人；第二天流失的是 1,030 人的 2%。`settles(50, 0.07, 2)` 等于 2,500。
#
# 误差不超过 0.01 人。
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
people = task.returns(after, 10_000, 30, 0.003, 7, 365)
task.close(
    people,
    10_000,
    what=say("10,000 people after a year at 0.3 %", "1 万人、0.3%，一年后的人数"),
    tolerance=0.01,
    mistakes=[
        (9980.0197, say("The loss comes first, then the new people.", "先流失，再来新人。")),
        (1432.276, say("loss * pushes_per_week is a week's loss; divide it by 7.", "loss * pushes_per_week 是一周的流失，要除以 7。")),
    ],
)
task.close(settles(30, 0.003, 7), 10_000, what=say("where it settles", "稳定在多少人"), tolerance=0.01)
task.close(after(1_000, 50, 0.07, 2, 2), 1_059.4, what=say("1,000 people after two days at 7 %, two pushes a week", "1,000 人、7%、每周两推，两天后的人数"), tolerance=0.01)
task.close(settles(50, 0.07, 2), 2_500, what=say("where it settles at 7 %, two pushes a week", "7%、每周两推，稳定在多少人"), tolerance=0.01)
### BEGIN HIDDEN TESTS
task.close(after(500, 20, 0.01, 7, 0), 500, what=say("nothing changes in no days", "0 天后人数不变"), tolerance=0.01)
task.close(
    after(1_000, 50, 0.1, 7, 1),
    950,
    what=say("one day at 10 %", "10% 时的一天"),
    tolerance=0.01,
    mistakes=[
        (945, say("The loss comes first, then the new people, who do not leave on their first day.", "先流失，再来新人；新人当天不会走。")),
        (1_049, say("loss is a share already; do not divide it by 100.", "loss 已经是比例，不要再除以 100。")),
        (1_000 * 0.3 + 50, say("loss * pushes_per_week is a week's loss; divide it by 7.", "loss * pushes_per_week 是一周的流失，要除以 7。")),
    ],
)
for loss, often in ((0.001, 7), (0.01, 7), (0.003, 1), (0.01, 2.5)):
    which = say(f"{loss:.1%} a push, {often:g} a week", f"每次 {loss:.1%}、每周 {often:g} 次")
    wanted = subscribers.subscribers_by_day(8_000, 25, loss, often, 200)[-1]
    task.close(after(8_000, 25, loss, often, 200), wanted, what=say("people after 200 days: ", "200 天后的人数：") + which, tolerance=0.01)
    task.close(settles(25, loss, often), subscribers.steady_state(25, loss, often), what=say("where it settles: ", "稳定在多少人：") + which, tolerance=0.01)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Choose a year that reaches its goal
#
# The account starts with 8,000 subscribers. After each push 1 % of them leave. With one push a week 5 % open it; the more often the account pushes, the smaller the share that opens (`fatigue=0.5`).
# New people cost money: all of them join through the code on a poster, and each costs 3 yuan.
#
# Set `year` to a dict with the whole numbers `pushes_per_week` (1 to 7) and `gain` (new people a day), so that
#
# - after 365 days there are at least 8,500 subscribers (`subscribers`),
# - the pushes are opened at least 37,500 times in the year (`reads`),
# - the posters cost at most 44,000 yuan in the year, that is `gain` × 3 × 365.
#
# As soon as both numbers stand there, the cell runs the year with `subscribers.year_of_reads` and prints the three results. The check below looks only at the form of your plan: compare the results with the three goals yourself.
# Form: `{"pushes_per_week": 7, "gain": 10}`. This plan fails: it costs only 10,950 yuan, but 1,179 subscribers are left, who opened 19,789 times.
#
# <details><summary>Hint</summary>
#
# Money first: which `gain` is the largest you can pay for 365 days? Then try the frequencies one by one.
#
# </details>
# %% [markdown] lang="zh"
# ## 排一年的推送，达到目标
#
# 公众号从 8,000 名订户起步。每次推送流失 1%。每周推一次时，有 5% 的人打开；推得越勤，每次打开的比例就越低（`fatigue=0.5`）。
# 新人要花钱：他们都是扫海报上的二维码进来的，每人成本 3 元。
#
# 把 `year` 设为一个字典，包含整数 `pushes_per_week`（每周 1 到 7 次）和 `gain`（每天新增人数），满足：
#
# - 365 天后至少有 8,500 名订户（`subscribers`）；
# - 全年推送一共被打开至少 37,500 次（`reads`）；
# - 海报一年花费不超过 44,000 元，花费就是 `gain` × 3 × 365。
#
# 两个数都填好后，单元格会用 `subscribers.year_of_reads` 跑完这一年，打印这三个结果。下面的检查只看方案的写法，是否达到三个目标，请自己对照。
# 写法：`{"pushes_per_week": 7, "gain": 10}`。这个方案不行：海报只花 10,950 元，可是只剩 1,179 名订户，一共只打开了 19,789 次。
#
# <details><summary>提示</summary>
#
# 先算钱：365 天里，`gain` 最大付得起多少？再把推送次数逐个试一遍。
#
# </details>

# %% answer="year" does="compute B14 B15"
#| year = {"pushes_per_week": ..., "gain": ...}
### BEGIN SOLUTION
year = {"pushes_per_week": 3, "gain": 40}
### END SOLUTION
if ... not in year.values():  # what the plan leads to, once both are chosen · 两个数都填好后，打印结果
    outcome = subscribers.year_of_reads(start=8_000, loss=0.01, fatigue=0.5, **year)
    print("subscribers:", round(outcome["subscribers"]), "  reads:", round(outcome["reads"]), "  yuan:", year["gain"] * 3 * 365)

# %% test="year" points=2 section=4
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
task.that(outcome["subscribers"] >= 8_500, what=say("8,500 subscribers are left", "剩下 8,500 名订户"), found=round(outcome["subscribers"], 1))
task.that(outcome["reads"] >= 37_500, what=say("37,500 openings in the year", "全年打开 37,500 次"), found=round(outcome["reads"], 1))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Build a desk that answers
#
# Write `route(message, rules, fallback)`. `rules` is a list of triples `(keyword, reply, priority)`; a priority is a whole number and may be below zero.
#
# - A rule fits if its keyword stands *anywhere* in the message, also inside a longer word; capital and small letters are the same, in the keyword as in the message.
# - Of the rules that fit, the one with the highest priority answers; of equals, the one written first.
# - If none fits (or there are no rules), return `fallback` as it is, whatever it is. Leave the list `rules` as it is.
#
# With `rules = [("event", "events", 0), ("cancel", "person", 5), ("WiFi", "network", 0), ("hm", "smile", -2)]` and the fallback `"menu"`:
#
# | message | reply | because |
# |---|---|---|
# | Any EVENTS? | `"events"` | the keyword stands inside EVENTS |
# | Please cancel my event | `"person"` | two rules fit, 5 is higher than 0 |
# | wifi at the event? | `"events"` | two rules of priority 0 fit, the first one answers |
# | WIFI password | `"network"` | capitals do not matter |
# | hm | `"smile"` | one rule fits, and its priority does not matter |
# | hello | `"menu"` | no rule fits |
#
# <details><summary>Hint</summary>
#
# Keep the best rule so far; a later rule replaces it only if its priority is *strictly* higher. At the start there is no best rule.
#
# </details>
# %% [markdown] lang="zh"
# ## 做一个会回复的小助手
#
# 编写 `route(message, rules, fallback)`。`rules` 是由三元组 `(keyword, reply, priority)` 组成的列表，即关键词、回复、优先级；优先级是整数，可以是负数。
#
# - 关键词出现在消息的*任何位置*，哪怕夹在更长的词里，就算命中；关键词和消息里的大小写都视为相同。
# - 命中多条时，由优先级最高的那条回复；优先级相同时，取写在前面的。
# - 一条也没有命中（或者根本没有规则）时，原样返回 `fallback`（兜底回复），不管它是什么。不要改动列表 `rules`。
#
# 设 `rules = [("活动", "events", 0), ("退", "person", 5), ("WiFi", "network", 0), ("嗯", "smile", -2)]`，兜底回复为 `"menu"`：
#
# | 消息 | 回复 | 原因 |
# |---|---|---|
# | 有活动吗？ | `"events"` | 句子里有关键词 |
# | 我要退活动的票 | `"person"` | 命中两条，5 比 0 高 |
# | 活动现场有 wifi 吗？ | `"events"` | 命中的两条优先级都是 0，取前一条 |
# | WIFI 密码 | `"network"` | 大小写不论 |
# | 嗯 | `"smile"` | 只命中这一条，优先级高低都由它回复 |
# | 你好 | `"menu"` | 一条也没有命中 |
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
for message, wanted in (
    (say("Any EVENTS?", "有活动吗？"), "events"),
    (say("Please cancel my event", "我要退活动的票"), "person"),
    (say("wifi at the event?", "活动现场有 wifi 吗？"), "events"),
    (say("WIFI password", "WIFI 密码"), "network"),
    (say("hm", "嗯"), "smile"),
    (say("hello", "你好"), "menu"),
):
    task.equal(task.unchanged(route, message, rules, "menu"), wanted, what=say(f"the reply to: {message}", f"对“{message}”的回复"))
### BEGIN HIDDEN TESTS
task.equal(
    route(say("cancel this event", "活动票能退吗"), rules, "menu"),
    "person",
    what=say("two rules fit, the later with the higher priority", "命中两条，后一条优先级更高"),
    mistakes=[("events", say("The highest priority answers, not the first rule.", "由优先级最高的回复，而不是第一条。"))],
)
task.equal(route(say("cancel that", "退掉"), rules[::-1], "menu"), "person", what=say("one rule of two fits", "两条里命中一条"))
latin = [("WiFi", "network", 0), ("wi", "other", -3)]
task.equal(
    route("wifi?", latin, "menu"),
    "network",
    what=say("a keyword in capitals, a message in small letters", "关键词有大写，消息是小写"),
    mistakes=[("other", say("Make both the keyword and the message small.", "关键词和消息都要转成小写。"))],
)
task.equal(route("WIFI", [("wifi", "network", 0)], "menu"), "network", what=say("a message in capitals", "消息全是大写"))
level = [("a", "first", 2), ("b", "low", 1), ("ab", "second", 2)]
task.equal(
    route("xaby", level, "menu"),
    "first",
    what=say("two rules of equal priority", "优先级相同的两条"),
    mistakes=[("second", say("Of equal priorities the rule written first answers.", "优先级相同时，取写在前面的。"))],
)
task.equal(
    route("only b", [("b", "low", -2)], "menu"),
    "low",
    what=say("a priority below zero still beats the fallback", "优先级为负，也先于兜底回复"),
    mistakes=[("menu", say("The fallback is for messages that no rule fits.", "只有一条也没命中时才用兜底回复。"))],
)
task.equal(route("c", [], "menu"), "menu", what=say("no rules at all", "一条规则也没有"))
task.that(route("c", level, None) is None, what=say("a fallback of None", "兜底回复为 None"), found=route("c", level, None))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair a price
#
# One push carries several articles: the headline and smaller ones below it. The essay would sell them by place. An advertiser wants to know what a thousand **readers** cost for the whole package. `slots` has one row per article, with the columns
# `price` (yuan), `delivered` (people) and `open_rate` (share of them that opens).
#
# The published `per_thousand_readers(slots)` below goes wrong twice: it counts deliveries, and it averages the prices of the rows instead of dividing *all* the money by *all* the readers. Repair it, and leave `slots` as it is. A reader of two articles counts twice.
#
# Example of three rows:
#
# | price | delivered | open_rate | readers |
# |---|---|---|---|
# | 600 | 10,000 | 0.05 | 500 |
# | 200 | 10,000 | 0.01 | 100 |
# | 100 | 5,000 | 0 | 0 |
#
# 900 yuan buy 600 readers, which makes 1,500 yuan per thousand. An article that nobody opens costs its price all the same. You may rely on at least one article that somebody opens. Tolerance: 0.01 yuan.
#
# <details><summary>Hint</summary>
#
# Readers of one row: `delivered * open_rate`. Add up first, divide afterwards.
#
# </details>
# %% [markdown] lang="zh"
# ## 修好一个报价
#
# 一次推送里有好几篇文章：头条，和下面几篇非头条。材料主张按位置卖。广告客户想知道的是：整个套餐，每一千名**读者**要花多少钱。`slots` 每行是一篇文章，各列为
# `price`（元）、`delivered`（送达人数）和 `open_rate`（打开的比例）。
#
# 下面这个流传的 `per_thousand_readers(slots)` 有两处毛病：它数的是送达人数；它把各行的单价求平均，而不是用*全部*的钱除以*全部*的读者。请修好它，并且不要改动 `slots` 本身。读了两篇的人算两次。
#
# 例如有三行：
#
# | price | delivered | open_rate | 读者 |
# |---|---|---|---|
# | 600 | 10,000 | 0.05 | 500 |
# | 200 | 10,000 | 0.01 | 100 |
# | 100 | 5,000 | 0 | 0 |
#
# 900 元买到 600 名读者，每千人 1,500 元。没人打开的文章，钱照样算。可以放心：至少有一篇是有人打开的。误差不超过 0.01 元。
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

# %% test="per_thousand_readers" points=2 section=3
slots = pd.DataFrame({"price": [600, 200, 100], "delivered": [10_000, 10_000, 5_000], "open_rate": [0.05, 0.01, 0]})
price = task.unchanged(per_thousand_readers, slots)
task.close(price, 1_500, what=say("the price per thousand readers in the example", "例子里每千名读者的价钱"), tolerance=0.01)
### BEGIN HIDDEN TESTS
single = pd.DataFrame({"price": [500.0], "delivered": [20_000], "open_rate": [0.012]})
task.close(
    per_thousand_readers(single),
    500 / 240 * 1000,
    what=say("one article of 500 yuan, 20,000 delivered, 1.2 % opened", "一篇 500 元，送达 2 万人，打开 1.2%"),
    tolerance=0.01,
    mistakes=[(25.0, say("That is the price per thousand deliveries.", "这是每千次送达的价钱。"))],
)
three = pd.DataFrame({"price": [900, 300, 100], "delivered": [50_000, 50_000, 20_000], "open_rate": [0.04, 0.01, 0.002]}, index=[7, 8, 9])
task.close(
    per_thousand_readers(three),
    1300 / 2540 * 1000,
    what=say("three articles of unequal size", "三篇送达人数不同的文章"),
    tolerance=0.01,
    mistakes=[
        ((450 + 600 + 2500) / 3, say("Add up money and readers first; do not average the prices of the rows.", "先把钱和读者各自加总，不要把各行单价求平均。")),
        (1300 / (120_000 * (0.052 / 3)) * 1000, say("The rows have different sizes; multiply row by row before adding up.", "各行人数不同，要先逐行相乘再加总。")),
    ],
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Clean the lengths of voice messages
#
# The radio programme noted the lengths of its voice messages by hand. Write `tidy(lengths)`: `lengths` is a list of texts. Four ways of writing are valid, with whole numbers in them:
#
# | text | means | `seconds` |
# |---|---|---|
# | `20"` | seconds | 20 |
# | `1'05"` | minutes and seconds | 65 |
# | `0:35` | minutes and seconds | 35 |
# | `45 s` or `45s` | seconds | 45 |
#
# Blanks at the ends do not count. The seconds may be 60 or more: `90"` means 90, and `1:75` means 135. Everything else is left out, for example `12` (no unit), `20 min`, `1.5 s`, `1:x`, and `:35` or `'05"` (no minutes).
#
# Return a DataFrame with one row per valid text, in the order of the list, and three columns: `seconds` (a column of whole numbers), `words` (how many can be spoken in that time, at 183 a minute), and `reading` (the seconds it takes to read as many words silently, at 238 a minute).
# Do not round `words` and `reading`; the check allows a difference of 0.01. Leave `lengths` as it is.
#
# Example: in `tidy(['20"', "?", " 1:75"])` the `seconds` are 20 and 135; the first row has 20 × 183 / 60 = 61 words and 61 × 60 / 238 = 15.378… seconds of reading. `tidy(["?"])` has the three columns and no rows.
#
# <details><summary>Hint</summary>
#
# Strip the text, then look at its end or its middle. Take the closing `"` off first; then `"1'05".split("'")` gives two parts; `int("05")` is 5. `part.isdecimal()` tells whether a part is a whole number, and is `False` for an empty part. Or use `re.fullmatch`; `re` is imported already.
#
# </details>
# %% [markdown] lang="zh"
# ## 清理语音长度
#
# 电台节目的编辑手工记下了语音的长度。编写 `tidy(lengths)`：`lengths` 是由文本组成的列表。以下四种写法有效，其中的数都是整数：
#
# | 文本 | 含义 | `seconds` |
# |---|---|---|
# | `20"` | 秒 | 20 |
# | `1'05"` | 分、秒 | 65 |
# | `0:35` | 分、秒 | 35 |
# | `45 s` 或 `45s` | 秒 | 45 |
#
# 首尾的空格不计。秒数可以达到或超过 60：`90"` 是 90 秒，`1:75` 是 135 秒。其余一律丢掉，例如 `12`（没有单位）、`20 min`、`1.5 s`、`1:x`，还有 `:35` 和 `'05"`（没有分钟）。
#
# 返回一张 DataFrame，每条有效文本一行，顺序与列表一致，共三列：`seconds`（整数列）、`words`（按每分钟 183 个英文词，这段时间能说多少词）、`reading`（按每分钟 238 词，默读同样多的词要几秒）。
# `words` 和 `reading` 不要四舍五入，检查时允许相差 0.01。不要改动 `lengths`。
#
# 例：`tidy(['20"', "?", " 1:75"])` 的 `seconds` 是 20 和 135；第一行的词数是 20 × 183 ÷ 60 = 61，默读秒数是 61 × 60 ÷ 238 = 15.378……。`tidy(["?"])` 有这三列，但没有行。
#
# <details><summary>提示</summary>
#
# 先去掉首尾空格，再看结尾或中间的符号。先去掉末尾的 `"`，`"1'05".split("'")` 就得到两段；`int("05")` 等于 5；`part.isdecimal()` 能判断一段是不是整数，空的一段得到 `False`。也可以用 `re.fullmatch`，`re` 已经导入。
#
# </details>

# %% answer="tidy" does="compute B18"
### BEGIN SOLUTION
def tidy(lengths):
    seconds = []
    for text in lengths:
        text = text.strip()
        if text.endswith('"'):
            parts = text[:-1].split("'") if "'" in text else ["0", text[:-1]]
        elif text.endswith("s"):
            parts = ["0", text[:-1].strip()]
        else:
            parts = text.split(":")
        if len(parts) == 2 and all(part.isdecimal() for part in parts):
            seconds.append(60 * int(parts[0]) + int(parts[1]))
    table = pd.DataFrame({"seconds": pd.Series(seconds, dtype=int)})
    table["words"] = table["seconds"] * 183 / 60
    table["reading"] = table["words"] * 60 / 238
    return table
### END SOLUTION

# %% test="tidy" points=2 section=5
table = task.unchanged(tidy, ['20"', "?", " 1:75"])
task.columns(table, {"seconds": "integer", "words": "number", "reading": "number"})
task.equal(list(table["seconds"]), [20, 135], what=say('the seconds of 20", ? and 1:75', '20"、? 和 1:75 的秒数'))
task.close(table["words"].iloc[0], 61, what=say("words in 20 seconds", "20 秒能说的词数"), tolerance=0.01)
task.close(table["reading"].iloc[0], 15.378, what=say("seconds to read them", "默读这些词的秒数"), tolerance=0.01)
table = tidy(["1'05\"", "12", "0:35", "20 min", "45 s", ":35", "45s"])
task.equal(list(table["seconds"]), [65, 35, 45, 45], what=say("the seconds of the forms in the task", "题目里各种写法的秒数"))
task.columns(tidy(["?"]), ["seconds", "words", "reading"])
### BEGIN HIDDEN TESTS
table = tidy(["1'05\"", "0:35", "45 s", "8s", ' 59" ', "2:00", '75"', "2'60\""])
wanted = np.array([65, 35, 45, 8, 59, 120, 75, 180])
task.columns(table, {"seconds": "integer", "words": "number", "reading": "number"})
task.equal(list(table["seconds"]), list(wanted), what=say("the seconds of the four ways of writing", "四种写法的秒数"))
task.close(list(table["words"]), wanted * 3.05, what=say("the words of each", "各条的词数"), tolerance=0.01)
task.close(list(table["reading"]), wanted * 183 / 238, what=say("the seconds to read each", "各条的默读秒数"), tolerance=0.01)
table = tidy(["", "long", "7", "s", '"', "2:x", "12 min", "3'00\"", "1'x\"", " ", ":05", "'05\"", "2.5 s", "1:02:03"])
task.equal(list(table["seconds"]), [180], what=say("texts in no valid form are left out", "写法无效的要丢掉"))
task.equal(len(tidy(["?", ""])), 0, what=say("no valid text gives a table without rows", "没有有效文本时，表中没有行"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw what pushing more often costs
#
# The cell makes `years` with `subscribers.compare_frequencies(loss=0.01)`. It has one row for each number of pushes a week, 1 to 7. Only the loss is given (1 % of the subscribers after each push); everything else is that function's default: 10,000 subscribers at the start,
# 30 new ones a day, 365 days. You need two of its columns, `pushes_per_week` and `subscribers` (how many are left after the year); the first row has 1 and 14,472.04…
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
# 单元格先用 `subscribers.compare_frequencies(loss=0.01)` 生成 `years`，每周推 1 到 7 次，每种频率一行。这里只给定了流失（每次推送流失订户的 1%），其余都用这个函数的默认值：起步 10,000 名订户，每天新增 30 人，共 365 天。
# 你要用的是其中两列：`pushes_per_week`（每周次数）和 `subscribers`（一年后剩下的订户）；第一行是 1 和 14,472.04……。
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
    .properties(title=say("Seven pushes a week leave fewer than a quarter of what one leaves", "每周七推，剩下的订户不到每周一推的四分之一"))
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
# Choose the magazine or the radio programme. In 150 to 250 words, write to its editors how the account should start. Answer the three questions that the essay puts to every old medium: where should the readers or listeners be led, what does
# the platform offer that the old medium lacks, and is the effect worth the work? Answer them for the medium you chose, with something that only it has. Say how often you would push, what people can fetch by keyword, how they are told to leave, and when a person answers and no machine.
# Use one figure of the lesson, with the date or the limit for which it holds.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Three questions** (0 to 2) | none answered | one or two answered | all three answered for *this* medium |
# | **Figure** (0 or 1) | none | a figure of the lesson, with its date or limit | |
# | **Care for the readers** (0 or 1) | two or fewer of the four | at least three of: how often it pushes, what can be fetched by keyword, how to leave, when a person answers | |
# %% [markdown] lang="zh"
# ## 一份开张计划
#
# 在杂志和电台节目中任选一个，用 250 到 400 字给编辑部写一份公众号的开张计划。回答材料向旧媒体提出的三个问题：要把读者或听众引到哪里？这个平台能给什么旧媒体给不了的东西？换来的效果值不值花掉的人力？要针对你选的这家媒体来答，写出它特有的情况。再写明多久推一次、哪些内容让人回复关键词自取、怎样告诉读者如何取消关注、哪些消息必须由人来回。
# 要用到本课的一个数字，并说明它在什么时间或什么条件下成立。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **三个问题**（最高 2 分） | 没有回答 | 回答了一两个 | 三个都回答了，而且针对*这家*媒体 |
# | **数字**（0 或 1 分） | 没有 | 本课的一个数字，并写明时间或限制 | |
# | **替读者着想**（0 或 1 分） | 四样里写了两样或更少 | 至少写了三样：推送频率、哪些内容可凭关键词自取、怎样取消关注、何时由人回复 | |

# %% [markdown] essay="launch" points=4 lang="en" does="write B06 B19"
# For the radio programme. Where to: the account should lead listeners back to the programme, tonight at ten, and to the recording for those who missed it; it should not become a second newspaper. What it is worth: a broadcast is gone once it is on air. On the account a listener can write "replay" and hear
# last night's best five minutes, and can speak into the phone so that one question gets many answers on air. The work: one editor, one hour a day. With 10,000 subscribers and the 1.2 % who opened a push in an industry sample of August 2019, a push is opened by 120 people, which would not pay
# for a long article every day; that sample is old and not drawn at random, so we should count our own openings for a month. Therefore two pushes a week, on the days of the phone-in, and everything else by keyword: replay, song, guest. The greeting says how often we push and how to leave.
# Whoever writes "person", complains, or sounds lonely gets an answer from the night editor and never a joke from the machine.
# %% [markdown] lang="zh"
# 我选电台节目。引到哪里：把听众引回节目本身，今晚十点见；错过的人，引到录音。公众号不必办成第二份报纸。平台的价值：广播播完就没了，在公众号里回复“重温”就能听到昨晚最好的五分钟；听众还能对着手机说一段话，一个问题在节目里得到许多回答。
# 人力：一名编辑，每天一小时。假如有 1 万名订户，按 2019 年 8 月一份行业样本 1.2% 的打开率，一次推送只有 120 人打开，天天写长文并不划算；这份样本年代久，也不是随机抽取的，所以我们要先把自己的打开次数记一个月。因此每周推两次，放在有热线的日子，其余都靠关键词：重温、歌单、嘉宾。
# 关注后的欢迎语写明多久推一次、怎样取消关注。回复“人工”的、来投诉的、听起来孤单的，都由值夜班的编辑亲自回，绝不让机器回一个玩笑。
