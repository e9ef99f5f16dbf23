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
# twists:  # words, reference and tests change together; the first value is the public edition
#   counted:  # task 1
#     - {en: "that rest on a source that measures them", zh: "来源对得上的", code: "source", measure: "frequency", gloss: "频率", one: 1, what: {en: "the number of figures that rest on a fitting source", zh: "来源对得上的格数"}}
#     - {en: "whose source measures only something near them", zh: "只有相近来源的", code: "nearby", measure: "reach", gloss: "覆盖", one: 2, what: {en: "the number of figures whose source measures something near", zh: "来源量的是相近的东西的格数"}}
#     - {en: "that are estimates", zh: "靠估计的", code: "estimate", measure: "churn", gloss: "流失", one: 5, what: {en: "the number of estimates", zh: "估计的格数"}}
#   side:  # task 2
#     - {en: "the first row with at least `low` million, and that of the first row with at least `high` million", zh: "第一个不低于 `low`（百万）的行和第一个不低于 `high`（百万）的行", level: {en: "at least `low` million", zh: "不低于 `low`（百万）"}, which: {en: "the first row", zh: "第一个"}, one: '(Timestamp("2012-03-29"), None)', two: '(Timestamp("2012-03-29"), Timestamp("2012-09-17"))', hint: {en: '`users.loc[users["users_million"] >= low, "date"]` holds the days at or above the level. The first is `.iloc[0]`', zh: '`users.loc[users["users_million"] >= low, "date"]` 是所有达到该数的日期。第一个是 `.iloc[0]`'}}
#     - {en: "the first row with more than `low` million, and that of the first row with more than `high` million", zh: "第一个超过 `low`（百万）的行和第一个超过 `high`（百万）的行", level: {en: "more than `low` million", zh: "超过 `low`（百万）"}, which: {en: "the first row", zh: "第一个"}, one: '(Timestamp("2012-09-17"), None)', two: '(Timestamp("2012-03-29"), Timestamp("2012-09-17"))', hint: {en: '`users.loc[users["users_million"] > low, "date"]` holds the days above the level. The first is `.iloc[0]`', zh: '`users.loc[users["users_million"] > low, "date"]` 是所有超过该数的日期。第一个是 `.iloc[0]`'}}
#     - {en: "the last row with less than `low` million, and that of the last row with less than `high` million", zh: "最后一个低于 `low`（百万）的行和最后一个低于 `high`（百万）的行", level: {en: "less than `low` million", zh: "低于 `low`（百万）"}, which: {en: "the last row", zh: "最后一个"}, one: '(None, Timestamp("2012-09-17"))', two: '(None, Timestamp("2012-03-29"))', hint: {en: '`users.loc[users["users_million"] < low, "date"]` holds the days below the level. The last is `.iloc[-1]`', zh: '`users.loc[users["users_million"] < low, "date"]` 是所有低于该数的日期。最后一个是 `.iloc[-1]`'}}
#   course:  # task 3
#     - {en: "On Monday and on Wednesday it pushes, on Tuesday it does not.", zh: "星期一和星期三有推送，星期二没有。", code: [950, 1000, 950], pushes: "(True, False, True)", body: "    if push:\n        people = people - 0.10 * people\n    people = people + 50", hint: {en: "First the loss, a tenth of those who are there on that day, then the 50 new ones.", zh: "先走掉当天人数的十分之一，再来 50 个新人。"}}
#     - {en: "On Monday and on Wednesday it pushes, and Tuesday has no push.", zh: "星期一和星期三推送，星期二不推。", code: [945, 995, 940.5], pushes: "(True, False, True)", body: "    people = people + 50\n    if push:\n        people = people - 0.10 * people", hint: {en: "First the 50 new ones, then the loss, a tenth of all who are there by then.", zh: "先来 50 个新人，再走掉这时全部人数的十分之一。"}}
#     - {en: "On Tuesday and on Wednesday it pushes, on Monday it does not.", zh: "星期二和星期三有推送，星期一没有。", code: [1050, 995, 945.5], pushes: "(False, True, True)", body: "    if push:\n        people = people - 0.10 * people\n    people = people + 50", hint: {en: "First the loss, a tenth of those who are there on that day, then the 50 new ones.", zh: "先走掉当天人数的十分之一，再来 50 个新人。"}}
#   turn:  # task 4
#     - {en: "first loses `loss * pushes_per_week / 7` of its people and then gains `gain` new ones", zh: "先流失 `loss * pushes_per_week / 7` 的人，再来 `gain` 名新人", after: 1099, why: {en: "2 % leave a day: 980 + 70, then 1,029 + 70", zh: "每天走 2%：980 + 70，再是 1,029 + 70"}, settles: 3500, because: {en: "2 % of 3,500 is 70", zh: "3,500 的 2% 是 70"}, hint: {en: "At the settled number, `people * loss * pushes_per_week / 7` equals `gain`. Solve for `people`.", zh: "人数稳定时，`people * loss * pushes_per_week / 7` 等于 `gain`；解出 `people`。"}}
#     - {en: "first gains `gain` new people and then loses `loss * pushes_per_week / 7` of all", zh: "先来 `gain` 名新人，再流失全部人数的 `loss * pushes_per_week / 7`", after: 1096.228, why: {en: "2 % leave a day: of 1,070, then of 1,118.6", zh: "每天走 2%：先从 1,070 里走，再从 1,118.6 里走"}, settles: 3430, because: {en: "2 % of 3,430 + 70 is 70", zh: "3,430 + 70 的 2% 是 70"}, hint: {en: "At the settled number, `(people + gain) * loss * pushes_per_week / 7` equals `gain`. Solve for `people`.", zh: "人数稳定时，`(people + gain) * loss * pushes_per_week / 7` 等于 `gain`；解出 `people`。"}}
#     - {en: "first loses `loss * pushes_per_week / 7` of its people and then gains `gain / 7` new ones (`gain` a week)", zh: "先流失 `loss * pushes_per_week / 7` 的人，再来 `gain / 7` 名新人（一周来 `gain` 名）", after: 980.2, why: {en: "2 % leave a day: 980 + 10, then 970.2 + 10", zh: "每天走 2%：980 + 10，再是 970.2 + 10"}, settles: 500, because: {en: "2 % of 500 is 10", zh: "500 的 2% 是 10"}, hint: {en: "At the settled number, `people * loss * pushes_per_week / 7` equals `gain / 7`. Solve for `people`.", zh: "人数稳定时，`people * loss * pushes_per_week / 7` 等于 `gain / 7`；解出 `people`。"}}
#   goals:  # task 5
#     - {en: "8,500", zh: "8,500", code: 8500, opened: "37,500", reads: 37500, yuan: "44,000", cost: 44000}
#     - {en: "11,000", zh: "11,000", code: 11000, opened: "35,500", reads: 35500, yuan: "44,000", cost: 44000}
#     - {en: "7,000", zh: "7,000", code: 7000, opened: "33,500", reads: 33500, yuan: "33,000", cost: 33000}
#   equals:  # task 6
#     - {en: "of equals, the one written first", zh: "优先级相同时，取写在前面的", reply: {en: "events", zh: "events"}, hint: {en: "a later one replaces it only if its priority is *strictly* higher", zh: "后面的规则只有优先级*严格*更高时才替换它"}}
#     - {en: "of equals, the one written last", zh: "优先级相同时，取写在后面的", reply: {en: "network", zh: "network"}, hint: {en: "a later one replaces it unless its priority is lower", zh: "后面的规则只要优先级不更低，就替换它"}}
#     - {en: "of equals, the one with the longest keyword (if as long, the one written first)", zh: "优先级相同时，取关键词最长的（一样长，就取写在前面的）", reply: {en: "events", zh: "network"}, hint: {en: "compare the priorities first, the lengths of the keywords next", zh: "先比优先级，再比关键词的长度"}}
#   unopened:  # task 7
#     - {en: "costs its price all the same", zh: "钱照样算", code: 1650, paid: "990"}
#     - {en: "costs nothing", zh: "不收钱", code: 1500, paid: "900"}
#     - {en: "costs half its price", zh: "收半价", code: 1575, paid: "945"}
#   column:  # task 8
#     - {en: "`subscribers` (how many are left after the year)", zh: "`subscribers`（一年后剩下的人数）", code: "subscribers", y: "subscribers:Q", title: {en: "Seven pushes a week leave fewer than a quarter of what one leaves", zh: "每周七推，剩下的人不到每周一推的四分之一"}}
#     - {en: "`reads` (how often the pushes were opened in the year)", zh: "`reads`（全年打开的次数）", code: "reads", y: "reads:Q", title: {en: "Seven pushes a week are opened less than three times as often as one", zh: "推送多了六倍，打开的次数还不到三倍"}}
#     - {en: "`reads_per_push` (how often one push is opened)", zh: "`reads_per_push`（平均每推一次打开的次数）", code: "reads_per_push", y: "reads_per_push:Q", title: {en: "The more often it pushes, the fewer open a push", zh: "推得越勤，每推一次打开的人越少"}}
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
# Add up: set `sourced` to the number of figures, over all measures, {{counted}} (a whole number). For `{{counted.measure}}` alone it would be {{counted.one}}.
#
# <details><summary>Hint</summary>
#
# Run the cell as it is, and add up the column `{{counted.code}}`.
#
# </details>
# %% [markdown] lang="zh"
# ## 这张表有多可靠？
#
# `data.load("media_table")` 是正文里的媒体对照表，一格一行，共 42 行。`status` 一列写着依据：`"source"`（来源量的就是它）、`"nearby"`（来源量的是相近的东西）或 `"estimate"`（估计）。下面的代码按指标各数一遍。
#
# 请加一加：各项指标合起来，{{counted}}一共多少格？把这个整数赋给 `sourced`。如果只数 `{{counted.measure}}`（{{counted.gloss}}）这一项，就是 {{counted.one}}。
#
# <details><summary>提示</summary>
#
# 先原样运行，再把 `{{counted.code}}` 一列加起来。
#
# </details>

# %% answer="sourced" does="compute B08"
table = data.load("media_table")
#| sourced = ...
### BEGIN SOLUTION
sourced = twist("counted", 3, 5, 34)
### END SOLUTION
table.groupby("measure")["status"].value_counts().unstack(fill_value=0)

# %% test="sourced" points=1 section=2
task.is_type(sourced, int, what=say("{{counted.what}}", "{{counted.what}}"))
task.within(sourced, 0, 42, what=say("{{counted.what}}", "{{counted.what}}"))
### BEGIN HIDDEN TESTS
table = data.load("media_table")
task.equal(
    sourced,
    int((table["status"] == twist("counted")).sum()),
    what=say("{{counted.what}}", "{{counted.what}}"),
    mistakes=[
        (int((table["status"] == "source").sum()), say("These rest on a source that measures them.", "这是来源对得上的格数。")),
        (int((table["status"] == "nearby").sum()), say("These sources measure something near.", "这些来源量的是相近的东西。")),
        (int((table["status"] == "estimate").sum()), say("These are the estimates.", "这是估计的格数。")),
        (int((table["status"] != "estimate").sum()), say("Five of these sources measure something else.", "其中五个来源量的是别的东西。")),
        (2, say("That is the reach alone; count the figures of all measures.", "这只是“覆盖”一项；要数所有指标的格子。")),
        (len(table), say("That is the whole table.", "这是整张表的格数。")),
    ],
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Date a text by its user count
#
# A text says "more than 200 million users", and not yet 300 million. Between which days can it have been written?
#
# Write `window(users, low, high)`. `users` is a DataFrame with the columns `date` (Timestamp) and `users_million`, earliest first, never falling. Return a pair: the date of {{side}}. If there is no such row, put `None` in its place. Leave `users` as it is.
#
# Example: `users` has 100 million on 29 March and 200 million on 17 September 2012.
#
# | call | result |
# |---|---|
# | `window(users, 100, 300)` | `{{side.one}}` |
# | `window(users, 50, 150)` | `{{side.two}}` |
#
# <details><summary>Hint</summary>
#
# {{side.hint}}, if there is one: `.empty` tells.
#
# </details>
# %% [markdown] lang="zh"
# ## 用用户数给一篇材料断代
#
# 材料说“用户超过 2 亿”，还没到 3 亿。它可能写于哪两天之间？
#
# 编写 `window(users, low, high)`。`users` 是一张 DataFrame，有 `date`（Timestamp）和 `users_million`（单位：百万）两列，从早到晚排列，人数不会减少。返回一对日期：{{side}}，各取日期。如果没有这样的行，该位置放 `None`。不要改动 `users`。
#
# 例：`users` 有两行，2012 年 3 月 29 日是 100（百万），9 月 17 日是 200（百万）。
#
# | 调用 | 结果 |
# |---|---|
# | `window(users, 100, 300)` | `{{side.one}}` |
# | `window(users, 50, 150)` | `{{side.two}}` |
#
# <details><summary>提示</summary>
#
# {{side.hint}}；有没有，可以看 `.empty`。
#
# </details>

# %% answer="window" does="compute B01"
### BEGIN SOLUTION
def window(users, low, high):
    found = []
    for level in (low, high):
        counts = users["users_million"]
        days = users.loc[twist("side", counts >= level, counts > level, counts < level), "date"]
        found.append(None if days.empty else days.iloc[twist("side", 0, 0, -1)])
    return tuple(found)
### END SOLUTION

# %% test="window" points=2 section=1
example = pd.DataFrame({"date": pd.to_datetime(["2012-03-29", "2012-09-17"]), "users_million": [100, 200]})
days = task.returns(window, example, 50, 150)
task.is_type(days, (tuple, list), what=say("the pair of dates", "一对日期"))
task.equal(len(days), 2, what=say("the number of dates", "日期的个数"))
march, september = pd.to_datetime(example["date"])
task.equal(list(days), twist("side", [march, september], [march, september], [None, march]), what=say("the result for the levels 50 and 150", "50 和 150 的结果"))
### BEGIN HIDDEN TESTS
# not tested: "never falling"
def counted(*millions):
    days = pd.date_range("2012-03-29", periods=len(millions), freq="61D")
    return pd.DataFrame({"date": days, "users_million": millions}, index=range(len(millions), 0, -1))
def allowed(draw):
    millions = sorted(draw(inputs.lists(inputs.whole(0, 9), least=1)))
    return counted(*(50 * each for each in millions)), draw(inputs.whole(0, 500)), draw(inputs.whole(0, 500))
task.agrees(window, reference, allowed,
    unchanged=say("Leave `users` as it is", "不要改动 `users`"),
    edges={
        say("{{side.which}}", "{{side.which}}"): (counted(100, 200, 200), 150, 190),
        say("{{side.level}}", "{{side.level}}"): (counted(100, 200, 300), 200, 300),
        say("If there is no such row, put `None` in its place", "如果没有这样的行，该位置放 `None`"): inputs.each((counted(100, 200), 150, 400), (counted(100, 200), 50, 150)),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Trace three days by hand
#
# An account has 1,000 subscribers. {{course}}
#
# ```python
# people, counts = 1_000, []
# for push in {{course.pushes}}:
# {{course.body}}
#     counts.append(people)
# ```
#
# Work it out on paper and set `traced` to the list `counts`. For a single day without a push it would be `[1050]`.
#
# <details><summary>Hint</summary>
#
# {{course.hint}}
#
# </details>
# %% [markdown] lang="zh"
# ## 用笔推演三天
#
# 一个公众号有 1,000 名关注用户。{{course}}
#
# ```python
# people, counts = 1_000, []
# for push in {{course.pushes}}:
# {{course.body}}
#     counts.append(people)
# ```
#
# 在纸上算一遍，把列表 `counts` 赋给 `traced`。如果只有一天、没有推送，列表就是 `[1050]`。
#
# <details><summary>提示</summary>
#
# {{course.hint}}
#
# </details>

# %% answer="traced" does="compute B14"
#| traced = [..., ..., ...]
### BEGIN SOLUTION
traced = twist("course")
### END SOLUTION

# %% test="traced" points=1 section=4
task.is_type(traced, (list, tuple, np.ndarray), what=say("the list of counts", "人数列表"))
task.equal(len(traced), 3, what=say("the number of days", "天数"))
task.within(traced, 0, 2_000, what=say("each of the three counts", "三个人数"))
### BEGIN HIDDEN TESTS
task.close(
    traced,
    twist("course"),
    what=say("the counts after the three days", "三天后的人数"),
    tolerance=0.01,
    mistakes=twist(
        "course",
        [
            ([945, 995, 940.5], say("The new people come after the loss.", "新人在流失之后才来。")),
            ([950, 905, 864.5], say("There is no push on Tuesday, so nobody leaves.", "星期二没有推送，没有人走。")),
            ([950, 1000, 900], say("A push day has new people too.", "推送日也有新人来。")),
        ],
        [
            ([950, 1000, 950], say("The new people come before the loss.", "新人在流失之前就来了。")),
            ([945, 895.5, 850.95], say("There is no push on Tuesday, so nobody leaves.", "星期二没有推送，没有人走。")),
        ],
        [
            ([950, 1000, 950], say("Read again on which days it pushes.", "再看看哪几天有推送。")),
            ([1050, 990, 936], say("The new people come after the loss.", "新人在流失之后才来。")),
        ],
    ),
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Fill the gaps: a year of pushes
#
# The week's pushes are spread evenly over its seven days: each day the account {{turn}}. Fill the gaps:
#
# - `after(...)` returns the number of people after `days` days; after 0 days it is `start`;
# - `settles(...)` returns the number that a day no longer changes: losses and gains are equal.
#
# Do not round; a difference of 0.01 people is allowed. `loss` is a share (1 % is 0.01); `pushes_per_week` need not be whole; both are above 0, and a day never loses everybody.
#
# | call | result | because |
# |---|---|---|
# | `after(1_000, 70, 0.07, 2, 2)` | {{turn.after}} | {{turn.why}} |
# | `settles(70, 0.07, 2)` | {{turn.settles}} | {{turn.because}} |
#
# <details><summary>Hint</summary>
#
# {{turn.hint}}
#
# </details>
# %% [markdown] lang="zh"
# ## 填空：一年的推送
#
# 把一周的推送平摊到七天：每天{{turn}}。请填空：
#
# - `after(……)` 返回 `days` 天之后的人数；0 天之后就是 `start`；
# - `settles(……)` 返回一天下来不再变化的人数：流失与新增相抵。
#
# 不要四舍五入，允许相差 0.01 人。`loss` 是比例（1% 写作 0.01）；`pushes_per_week` 不一定是整数；这两个数都大于 0，一天也不会走光。
#
# | 调用 | 结果 | 原因 |
# |---|---|---|
# | `after(1_000, 70, 0.07, 2, 2)` | {{turn.after}} | {{turn.why}} |
# | `settles(70, 0.07, 2)` | {{turn.settles}} | {{turn.because}} |
#
# <details><summary>提示</summary>
#
# {{turn.hint}}
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
        people = twist(
            "turn",
            people * (1 - loss * pushes_per_week / 7) + gain,
            (people + gain) * (1 - loss * pushes_per_week / 7),
            people * (1 - loss * pushes_per_week / 7) + gain / 7,
        )
    return people


def settles(gain, loss, pushes_per_week):
    return twist(
        "turn",
        gain / (loss * pushes_per_week / 7),
        gain / (loss * pushes_per_week / 7) - gain,
        gain / (loss * pushes_per_week),
    )
### END SOLUTION

# %% test="after" points=2 section=4
people = task.returns(after, 1_000, 70, 0.07, 2, 2)
task.close(
    people,
    twist("turn.after"),
    what=say("1,000 people after two days at 7 %, two pushes a week", "1,000 人、7%、每周两推，两天后的人数"),
    tolerance=0.01,
    mistakes=twist(
        "turn",
        [
            (1_096.228, say("The loss comes first, then the new people.", "先流失，再来新人。")),
            (869.8, say("loss * pushes_per_week is a week's loss; divide it by 7.", "loss * pushes_per_week 是一周的流失，要除以 7。")),
        ],
        [(1_099, say("The new people come first, then the loss.", "先来新人，再流失。"))],
        [(1_099, say("gain is a week's number; divide it by 7.", "gain 是一周的人数，要除以 7。"))],
    ),
)
task.close(settles(70, 0.07, 2), twist("turn.settles"), what=say("where it settles at 7 %, two pushes a week", "7%、每周两推，稳定在多少人"), tolerance=0.01)
### BEGIN HIDDEN TESTS
# tested above: "each day the account first loses"  # tested above: "both are above 0, and a day never loses everybody"
year = [inputs.whole(0, 20_000), inputs.whole(0, 300), inputs.decimals(0.001, 0.2, 3), inputs.decimals(0.5, 7, 1), inputs.whole(0, 30)]
task.agrees(after, reference, year, tolerance=0.01, edges={
    say("`pushes_per_week` need not be whole", "`pushes_per_week` 不一定是整数"): (8_000, 35, 0.07, 2.5, 1),
    say("after 0 days it is `start`", "0 天之后就是 `start`"): (500, 20, 0.01, 7, 0),
    say("Do not round", "不要四舍五入"): (1_000, 50, 0.003, 1, 9),
})
settled = twist("turn", lambda g, l, p: 7 * g / (l * p), lambda g, l, p: 7 * g / (l * p) - g, lambda g, l, p: g / (l * p))
task.agrees(settles, settled, year[1:4], tolerance=0.01, edges={
    say("losses and gains are equal", "流失与新增相抵"): inputs.each((300, 0.01, 7), (700, 0.1, 1)),
    say("a difference of 0.01 people is allowed", "允许相差 0.01 人"): (100, 0.007, 3),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Choose a year that reaches its goal
#
# The account starts with 8,000 subscribers. After each push 1 % leave. With one push a week 5 % open it; the more often it pushes, the smaller that share (`fatigue=0.5`). New people come by the code on a poster and cost 3 yuan each.
#
# Set `year` to a dict with the whole numbers `pushes_per_week` (1 to 7) and `gain` (new people a day), so that
#
# - after 365 days there are at least {{goals}} subscribers,
# - the pushes are opened at least {{goals.opened}} times in the year,
# - the posters cost at most {{goals.yuan}} yuan, that is `gain` × 3 × 365.
#
# The cell runs your year and shows the three results; the visible check looks at its form alone. `{"pushes_per_week": 7, "gain": 10}` fails: it costs 10,950 yuan, but leaves 1,179 subscribers and 19,789 openings.
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
# - 365 天后至少有 {{goals}} 名关注用户；
# - 全年推送一共被打开至少 {{goals.opened}} 次；
# - 海报花费不超过 {{goals.yuan}} 元，花费就是 `gain` × 3 × 365。
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
year = twist("goals", {"pushes_per_week": 3, "gain": 40}, {"pushes_per_week": 2, "gain": 40}, {"pushes_per_week": 3, "gain": 30})
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
task.that(cost <= twist("goals.cost"), what=say("the posters cost {{goals.yuan}} yuan at most", "海报花费不超过 {{goals.yuan}} 元"), found=cost)
task.that(outcome["subscribers"] >= twist("goals"), what=say("{{goals}} subscribers are left", "剩下 {{goals}} 名关注用户"), found=round(outcome["subscribers"], 1))
task.that(outcome["reads"] >= twist("goals.reads"), what=say("{{goals.opened}} openings in the year", "全年打开 {{goals.opened}} 次"), found=round(outcome["reads"], 1))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Build a desk that answers
#
# Write `route(message, rules, fallback)`. `rules` is a list of triples `(keyword, reply, priority)`; a priority is a whole number and may be below zero.
#
# - A rule fits if its keyword stands *anywhere* in the message, also inside a longer word; capitals do not matter, in the keyword as in the message.
# - Of the rules that fit, the one with the highest priority answers; {{equals}}.
# - If none fits, return `fallback` as it is. Leave `rules` as it is.
#
# With `[("event", "events", 0), ("cancel", "person", 5), ("WiFi", "network", 0), ("hm", "smile", -2)]` and the fallback `"menu"`:
#
# | message | reply |
# |---|---|
# | Any EVENTS? | `"events"` |
# | Please cancel my event | `"person"` |
# | wifi at the event? | `"{{equals.reply}}"` |
# | hm | `"smile"` |
# | hello | `"menu"` |
#
# <details><summary>Hint</summary>
#
# Keep the best rule so far; {{equals.hint}}. At the start there is none.
#
# </details>
# %% [markdown] lang="zh"
# ## 做一个会回复的小助手
#
# 编写 `route(message, rules, fallback)`。`rules` 是由三元组 `(keyword, reply, priority)` 组成的列表，即关键词、回复、优先级；优先级是整数，可以是负数。
#
# - 关键词出现在消息的*任何位置*，哪怕夹在更长的词里，就算命中；关键词和消息都不分大小写。
# - 命中多条时，由优先级最高的那条回复；{{equals}}。
# - 一条也没有命中，就原样返回 `fallback`（兜底回复）。不要改动 `rules`。
#
# 设规则为 `[("活动", "events", 0), ("退", "person", 5), ("WiFi", "network", 0), ("嗯", "smile", -2)]`，兜底回复为 `"menu"`：
#
# | 消息 | 回复 |
# |---|---|
# | 有活动吗？ | `"events"` |
# | 我要退活动的票 | `"person"` |
# | 活动现场有 wifi 吗？ | `"{{equals.reply}}"` |
# | 嗯 | `"smile"` |
# | 你好 | `"menu"` |
#
# <details><summary>提示</summary>
#
# 记住目前最好的那条；{{equals.hint}}。刚开始时，还没有“最好的”。
#
# </details>

# %% answer="route" does="compute B22 B23"
### BEGIN SOLUTION
def route(message, rules, fallback):
    best, best_rank = fallback, None
    for keyword, reply, priority in rules:
        rank = twist("equals", priority, priority, (priority, len(keyword)))
        if keyword.lower() in message.lower() and (best_rank is None or twist("equals", rank > best_rank, rank >= best_rank, rank > best_rank)):
            best, best_rank = reply, rank
    return best
### END SOLUTION

# %% test="route" points=3 section=5
rules = [(say("event", "活动"), "events", 0), (say("cancel", "退"), "person", 5), ("WiFi", "network", 0), (say("hm", "嗯"), "smile", -2)]
for message, reply in (say("Any EVENTS?", "有活动吗？"), "events"), (say("hello", "你好"), "menu"):
    task.equal(task.returns(route, message, rules, "menu"), reply, what=say(f"the reply to: {message}", f"对“{message}”的回复"))
### BEGIN HIDDEN TESTS
words = inputs.texts(["a", "B", "ab", "c++", "(", ".", " "], least=1, most=2)
def allowed(draw):
    rules = [(draw(words), draw(inputs.choice("events", "person", "")), draw(inputs.whole(-20, 9))) for _ in range(draw(inputs.whole(0, 4)))]
    return draw(inputs.texts(["a", "b", "AB", "C++", "(", ".", " "], most=5)), rules, draw(inputs.choice("menu", None))
task.agrees(route, reference, allowed, unchanged=say("Leave `rules` as it is", "不要改动 `rules`"), edges={
    say("the one with the highest priority answers", "由优先级最高的那条回复"): inputs.each(
        ("cancel this event", [("event", "events", 0), ("cancel", "person", 5), ("this", "what", 2)], "menu"), ("event", [("event", "events", 3), ("event", "person", 1)], "menu")),
    say("{{equals}}", "{{equals}}"): inputs.each(("now a, then ab", [("a", "first", 2), ("then", "low", 1), ("ab", "second", 2)], "menu"), ("now ab", [("ab", "first", 2), ("a", "second", 2)], "menu"), ("now b, then c", [("c", "first", 2), ("b", "second", 2)], "menu")),
    say("may be below zero", "可以是负数"): inputs.each(("hm", [("hm", "smile", -50)], "menu"), ("oh hm", [("oh", "sigh", 0), ("hm", "smile", -2)], "menu")),
    say("capitals do not matter, in the keyword as in the message", "关键词和消息都不分大小写"): inputs.each(("wifi?", [("WiFi", "network", 0)], "menu"), ("WIFI?", [("wifi", "network", 0)], "menu")),
    say("also inside a longer word", "哪怕夹在更长的词里"): ("uneventful", [("event", "events", 0)], "menu"),
    say("its keyword stands anywhere in the message", "关键词出现在消息的任何位置"): ("c++ today?", [("c++", "course", 0), ("c.", "other", 5)], "menu"),
    say("Of the rules that fit", "命中多条时"): ("hush", [("hush", "", 0)], "menu"),
    say("If none fits, return `fallback` as it is", "一条也没有命中，就原样返回 `fallback`"): ("hello", [("a", "first", 2)], None),
})
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
# | 300 | 10,000 | 0.01 | 100 |
# | 90 | 5,000 | 0 | 0 |
#
# {{unopened.paid}} yuan buy 600 readers: {{unopened.code}} yuan per thousand. An article that nobody opens {{unopened}}; one or more are opened. Differences up to 0.01 yuan are allowed.
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
# | 300 | 10,000 | 0.01 | 100 |
# | 90 | 5,000 | 0 | 0 |
#
# {{unopened.paid}} 元买到 600 名读者，每千人 {{unopened.code}} 元。没人打开的文章，{{unopened}}；至少有一篇有人打开。允许相差 0.01 元。
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
    readers = slots["delivered"] * slots["open_rate"]
    money = twist("unopened", slots["price"], slots["price"][readers > 0], slots["price"].where(readers > 0, slots["price"] / 2))
    return money.sum() / readers.sum() * 1000
### END SOLUTION

# %% test="per_thousand_readers" points=3 section=3
slots = pd.DataFrame({"price": [600, 300, 90], "delivered": [10_000, 10_000, 5_000], "open_rate": [0.05, 0.01, 0]})
price = task.returns(per_thousand_readers, slots)
task.close(price, twist("unopened"), what=say("the price per thousand readers in the example", "例子里每千名读者的价钱"), tolerance=0.01)
### BEGIN HIDDEN TESTS
# tested above: "An article that nobody opens costs its price all the same"
def articles(**columns):
    table = pd.DataFrame(columns)
    return table.set_axis(range(len(table) + 6, 6, -1))
task.close(
    per_thousand_readers(articles(price=[600], delivered=[20_000], open_rate=[0.012])),
    2_500,
    what=say("one article of 600 yuan, 20,000 delivered, 1.2 % opened", "一篇 600 元，送达 2 万人，打开 1.2%"),
    tolerance=0.01,
    mistakes=[(30.0, say("That is the price per thousand deliveries.", "这是每千次送达的价钱。"))],
)
slots = inputs.tables(most=4, shuffled=True, price=inputs.whole(0, 900), delivered=inputs.whole(1, 20_000), open_rate=inputs.decimals(0, 0.2, 3))
task.agrees(per_thousand_readers, reference, slots, where=lambda slots: (slots["delivered"] * slots["open_rate"]).sum() > 0, tolerance=0.01,
    unchanged=say("leave `slots` as it is", "不要改动 `slots`"),
    edges={
        say("dividing all the money by all the readers", "用全部的钱除以全部的读者"): articles(price=[900, 300, 80], delivered=[50_000, 50_000, 20_000], open_rate=[0.04, 0.01, 0.003]),
        say("do not round", "不要四舍五入"): articles(price=[500, 70], delivered=[333, 77], open_rate=[0.017, 0.031]),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw what pushing more often does
#
# The cell makes `years` with `subscribers.compare_frequencies(loss=0.01)`: one row for each number of pushes a week, 1 to 7. You need two of its columns, `pushes_per_week` and {{column}}.
#
# Complete `chart`: an Altair **line** chart of all the rows of `years`, with `pushes_per_week` on the horizontal and `{{column.code}}` on the vertical axis, and a title (`title="…"`) that says what you see. Titles of the axes are up to you.
#
# <details><summary>Hint</summary>
#
# `alt.Chart(table).mark_bar().encode(x="a", y="b").properties(title="…")` would draw bars.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出推得更勤会怎样
#
# 单元格先用 `subscribers.compare_frequencies(loss=0.01)` 生成 `years`：每周推 1 到 7 次，每种频率一行。你要用的是其中两列：`pushes_per_week`（每周次数）和 {{column}}。
#
# 请补全 `chart`：一幅 Altair **折线图**，画出 `years` 的所有行，横轴是 `pushes_per_week`，纵轴是 `{{column.code}}`，并用 `title="……"` 加上标题，说出你看到了什么。坐标轴的标题加不加都行。
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
    .encode(x="pushes_per_week:Q", y=twist("column.y"))
    .properties(title=say("{{column.title}}", "{{column.title}}"))
)
### END SOLUTION
chart

# %% test="chart" points=1 section=4
task.chart(chart, what=say("your chart", "你的图"), mark="line", shows={"x": "pushes_per_week", "y": twist("column")}, title=True)
### BEGIN HIDDEN TESTS
wanted = subscribers.compare_frequencies(loss=0.01)
task.chart(chart, mark="line", shows={"x": "pushes_per_week", "y": twist("column")}, title=True, data=wanted[["pushes_per_week", twist("column")]])
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
