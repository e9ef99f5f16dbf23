# ---
# title: {en: "Exercise: one app, one day", zh: "练习：一个应用，一天"}
# name: {en: "One app, one day", zh: "一个应用，一天"}
# situation:
#   en: >-
#     A student council asks you for advice: how much of their days goes into the phone, what do interruptions cost, and which studies may they quote?
#     You will tidy a log, count minutes over midnight, and work out how large a difference is. The tasks do not depend on one another: if you are stuck, go on with the next.
#   zh: >-
#     学生会请你出主意：大家的一天有多少花在手机上，被打断的代价是多少，哪些研究可以引用？你要整理一份记录，算跨过半夜的分钟，还要算出一个差别到底有多大。各题互不依赖，卡住了就先做下一题。
# minutes: 80
# points: 20
# twists:  # words, reference and tests change together; the first value is the public edition
#   question:  # task 1
#     - {en: "putting the phone away before bed helps adults to sleep", zh: "睡前放下手机，能不能让成年人睡得好些", code: "trial"}
#     - {en: "youths sleep less in those nights in which they look at screens more", zh: "少年是不是在看屏幕多的那几晚睡得少", code: "cameras"}
#     - {en: "youths who use screens before bed are in a worse state of mind", zh: "睡前看屏幕的少年，心理状态是不是更差", code: "diaries"}
#   night:  # task 2
#     - {en: "from 23:00 to 6:00", zh: "23:00 到 6:00", code: [30, 25, 15, 0], began: [0, 25, 40, 0], at: "22:50"}
#     - {en: "from 22:00 to 5:00", zh: "22:00 到 5:00", code: [50, 25, 0, 0], began: [50, 25, 40, 0], at: "21:50"}
#     - {en: "from midnight to 7:00", zh: "0:00 到 7:00", code: [0, 15, 40, 0], began: [0, 0, 40, 0], at: "23:50"}
#   floor:  # task 3
#     - {en: "above 0", zh: "大于 0", code: 2}
#     - {en: "0 or more", zh: "不小于 0", code: 3}
#     - {en: "1 or more", zh: "不小于 1", code: 1}
#   wanted:  # task 4
#     - {en: "the share of all minutes that fall in the night, from 0 to 1", zh: "落在夜里的分钟占全部分钟的比例，从 0 到 1", example: 0.4}
#     - {en: "how many minutes fall in the night", zh: "有多少分钟落在夜里", example: 20}
#     - {en: "how many openings have at least one minute in the night", zh: "有几次打开至少有一分钟落在夜里", example: 1}
#   meanwhile:  # task 5
#     - {en: "starts the `resume` minutes anew", zh: "会让 `resume` 分钟重新算起", example: 14, from: {en: "from minute 10 to minute 24", zh: "从第 10 分钟到第 24 分钟"}}
#     - {en: "changes nothing", zh: "不起作用", example: 10, from: {en: "from minute 10 to minute 20", zh: "从第 10 分钟到第 20 分钟"}}
#     - {en: "adds another `resume` minutes at the end", zh: "会在末尾再加 `resume` 分钟", example: 20, from: {en: "from minute 10 to minute 30", zh: "从第 10 分钟到第 30 分钟"}}
#   limits:  # task 6
#     - {en: "at most 120 minutes are lost", zh: "最多损失 120 分钟", wait: 35, share: 1.0, loss: 120, free: {en: "no condition on the muted share", zh: "静音的比例不限"}, least: 0}
#     - {en: "at most 260 minutes are lost", zh: "最多损失 260 分钟", wait: 15, share: 0.75, loss: 260, free: {en: "at least a quarter of the groups stays loud (`muted` is 0.75 or less)", zh: "至少四分之一的群不静音（`muted` 不超过 0.75）"}, least: 0}
#     - {en: "at most 320 minutes are lost", zh: "最多损失 320 分钟", wait: 40, share: 0.5, loss: 320, free: {en: "at least half of the groups stay loud (`muted` is 0.5 or less)", zh: "至少一半的群不静音（`muted` 不超过 0.5）"}, least: 0}
#   unit:  # task 7
#     - {en: "the pooled standard deviation: the square root of *all squared distances from the own group's mean, added up*, divided by the number of all people less 2", zh: "合并标准差：把*每个人与本组平均数之差的平方全部加起来*，除以总人数减 2，再开平方", code: 0.353553}
#     - {en: "the standard deviation of the *first* group: the square root of its squared distances from its mean, added up, divided by its people less 1", zh: "*第一组*的标准差：把第一组每个人与本组平均数之差的平方加起来，除以第一组人数减 1，再开平方", code: 0.235702}
#     - {en: "the standard deviation of the *second* group: the square root of its squared distances from its mean, added up, divided by its people less 1", zh: "*第二组*的标准差：把第二组每个人与本组平均数之差的平方加起来，除以第二组人数减 1，再开平方", code: 0.577350}
#   drawn:  # task 8
#     - {en: "the minutes that Lin spent on each function", zh: "小林（Lin）在每种功能上用的分钟", code: "minutes", who: "Lin", title: {en: "Moments take most of Lin's minutes", zh: "小林的分钟多半花在朋友圈"}}
#     - {en: "how often Zhou opened each function", zh: "小周（Zhou）打开每种功能的次数", code: "openings", who: "Zhou", title: {en: "Zhou opens groups most often", zh: "小周打开群聊最勤"}}
#     - {en: "the mean minutes of an opening of Gu's, for each function", zh: "老顾（Gu）每种功能打开一次的平均分钟", code: "mean", who: "Gu", title: {en: "Gu's calls are by far the longest", zh: "老顾的通话比别的都长得多"}}
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
import altair as alt
import numpy as np
import pandas as pd

from qunxue import check, data, say
from qunxue.models import day_log, interruptions

# %% [markdown] lang="en"
# ## Choose a study
#
# The council wants to know whether {{question}}. Which of the three studies of section 4 was made for this question? Set `study` to
#
# - `"trial"`: 38 adults, a lot decided who kept off the phone for 30 minutes before bed;
# - `"cameras"`: 79 youths of 11 to 14, filmed for four nights, with a sensor on the wrist;
# - `"diaries"`: 17,247 youths in three countries who wrote down their day, and how they felt.
#
# <details><summary>Hint</summary>
#
# Ask of each: who took part, what was done to them, what was measured?
#
# </details>
# %% [markdown] lang="zh"
# ## 挑一项研究
#
# 学生会想知道：{{question}}。第 4 节的三项研究，哪一项正是为这个问题做的？把 `study` 设为
#
# - `"trial"`：38 名成年人，抽签决定谁在睡前 30 分钟不碰手机；
# - `"cameras"`：79 名 11 至 14 岁的少年，拍了四个晚上，手腕上戴着传感器；
# - `"diaries"`：三个国家的 17,247 名少年，记下自己的一天和心情。
#
# <details><summary>提示</summary>
#
# 对每一项都问一问：什么人参加，对他们做了什么，量了什么？
#
# </details>

# %% answer="study" does="judge A39"
#| study = ...
### BEGIN SOLUTION
study = twist("question")
### END SOLUTION

# %% test="study" points=1 section=4
task.one_of(study, ["trial", "cameras", "diaries"], what=say("the study you chose", "你挑的研究"))
### BEGIN HIDDEN TESTS
task.one_of(
    study,
    ["trial", "cameras", "diaries"],
    what=say("the study you chose", "你挑的研究"),
    right=twist("question"),
    mistakes=twist(
        "question",
        {
            "cameras": say("Nobody there was told to put anything away, and no adult took part.", "那里没有让谁放下手机，也没有成年人。"),
            "diaries": say("It did not ask how anybody slept.", "它没有问睡得怎样。"),
        },
        {
            "trial": say("Adults took part, and everybody did the same each night.", "参加的是成年人，而且每晚做法都一样。"),
            "diaries": say("It did not measure sleep.", "它没有量睡眠。"),
        },
        {
            "trial": say("Adults took part.", "参加的是成年人。"),
            "cameras": say("It measured sleep, not the state of mind.", "它量的是睡眠，不是心理状态。"),
        },
    ),
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Minutes in the night, by hand
#
# Four openings: at 22:40 for 50 minutes, at 23:50 for 25, at 5:45 for 40, at 21:00 for 15. How many minutes of each lie in the time {{night}}?
#
# Work it out on paper and set `in_the_night` to the list of four numbers, in this order. An opening at {{night.at}} for 20 minutes would give 10.
#
# <details><summary>Hint</summary>
#
# Draw the night as a bar and each opening under it; mark where both overlap.
#
# </details>
# %% [markdown] lang="zh"
# ## 用笔算夜里的分钟
#
# 四次打开：22:40，50 分钟；23:50，25 分钟；5:45，40 分钟；21:00，15 分钟。每一次各有多少分钟落在 {{night}}？
#
# 在纸上算好，把四个数按这个顺序组成的列表赋给 `in_the_night`。要是 {{night.at}} 打开 20 分钟，就是 10。
#
# <details><summary>提示</summary>
#
# 把夜里画成一条横杠，每次打开画在下面，标出重叠的一段。
#
# </details>

# %% answer="in_the_night" does="compute A39"
#| in_the_night = [..., ..., ..., ...]
### BEGIN SOLUTION
in_the_night = twist("night")
### END SOLUTION

# %% test="in_the_night" points=2 section=4
task.is_type(in_the_night, (list, tuple, np.ndarray), what=say("the list of minutes", "分钟的列表"))
task.equal(len(in_the_night), 4, what=say("how many numbers there are", "有几个数"))
task.equal(in_the_night[3], 0, what=say("the minutes of the opening at 21:00", "21:00 那次的分钟数"))
### BEGIN HIDDEN TESTS
task.equal(
    in_the_night,
    twist("night"),
    what=say("the minutes in the time {{night}}", "落在 {{night}} 的分钟"),
    mistakes=[
        (twist("night.began"), say("An opening is not in or out as a whole: split it at the edge.", "一次打开不是整个算或整个不算：要在边界处拆开。")),
        ([50, 25, 40, 0], say("These are the whole lengths; some of it lies outside.", "这是整次的长度，有一部分在外面。")),
    ],
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Tidy a log
#
# Write `tidy(log)`. `log` is a table with the columns `row` (a number that differs in every row), `start` (whole minutes), `minutes` (numbers, some missing) and `function` (texts, some missing). Return a table with the same columns and those rows in which
#
# - `minutes` is known, {{floor}} and at most 180;
# - `function` is known; write it in small letters and without blanks at both ends.
#
# Rows that then agree in `start`, `minutes` and `function` are one opening, written down twice: the first stays. The rows come in the order of the log, with any labels. Do not change `log`.
#
# Of four rows with function `" Chat"` at start 5, and 3, 3, −3 and 200 minutes, one stays.
#
# <details><summary>Hint</summary>
#
# `.str.strip()` and `.str.lower()` work on a whole column, `.between(a, b)` compares one. Which columns must `drop_duplicates` look at?
#
# </details>
# %% [markdown] lang="zh"
# ## 整理记录
#
# 编写 `tidy(log)`。`log` 是一张表，列为 `row`（编号，每行不同）、`start`（整数分钟）、`minutes`（数，有的缺失）和 `function`（文字，有的缺失）。返回一张列相同的表，留下这样的行：
#
# - `minutes` 有值，{{floor}}，且不超过 180；
# - `function` 有值；写成小写，去掉首尾空格。
#
# 这时 `start`、`minutes`、`function` 都相同的行，是同一次打开被记了两遍：保留第一行。各行按原来的先后，行标签随意。不要改动 `log`。
#
# 四行的功能都是 `" Chat"`，`start` 都是 5，分钟数是 3、3、−3 和 200：只留一行。
#
# <details><summary>提示</summary>
#
# `.str.strip()` 和 `.str.lower()` 可以处理整列，`.between(a, b)` 可以比较整列。`drop_duplicates` 该看哪几列？
#
# </details>

# %% answer="tidy" does="compute A02"
### BEGIN SOLUTION
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower())
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates(["start", "minutes", "function"])
### END SOLUTION

# %% test="tidy" points=3 section=1
log = pd.DataFrame({"row": [1, 2, 3, 4], "start": [5, 5, 5, 5], "minutes": [3.0, 3.0, -3.0, 200.0], "function": [" Chat"] * 4})
found = task.unchanged(tidy, log)
task.columns(found, ["row", "start", "minutes", "function"])
task.equal(len(found), 1, what=say("how many of the four rows of the example stay", "例子的四行留下几行"))
task.equal(list(found["function"]), ["chat"], what=say("how the function is written", "功能怎么写"))
### BEGIN HIDDEN TESTS
def rows(minutes, function, start=None):
    start = range(1, 1 + len(minutes)) if start is None else start
    return pd.DataFrame({"row": range(1, len(minutes) + 1), "start": list(start), "minutes": minutes, "function": function})
def logs(draw):
    table = draw(inputs.tables(shuffled=True, start=inputs.whole(0, 2), minutes=inputs.choice(3.0, 0.0, 0.5, 1.0, -2.0, 180.0, 180.5, None), function=inputs.choice("chat", " Chat", "pay", "mini ", None)))
    return table.assign(row=range(1, len(table) + 1), minutes=table["minutes"].astype(float))[["row", "start", "minutes", "function"]]
task.agrees(tidy, reference, logs, unchanged=say("Do not change `log`", "不要改动 `log`"), edges={
    say("`minutes` is known", "`minutes` 有值"): rows([2.0, None, 3.0], ["chat", "pay", "mini"]),
    say("{{floor}}", "{{floor}}"): rows([0.0, 1.0, -0.5, 0.5], ["chat", "pay", "mini", "call"]),
    say("at most 180", "不超过 180"): rows([180.0, 180.5, 3.0], ["chat", "pay", "mini"]),
    say("`function` is known", "`function` 有值"): rows([2.0, 2.0], [None, "pay"]),
    say("without blanks at both ends", "去掉首尾空格"): rows([2.0, 3.0], ["  Mini App ", "PAY"]),
    say("the first stays", "保留第一行"): rows([2.0, 2.0, 2.0], ["chat", "CHAT ", "chat"], [4, 4, 4]),
    say("agree in `start`, `minutes` and `function`", "`start`、`minutes`、`function` 都相同"): rows([2.0, 3.0, 3.0], ["chat", "chat", "pay"], [4, 4, 4]),
    say("in the order of the log", "按原来的先后"): rows([5.0, 2.0, 9.0], ["pay", "chat", "call"], [3, 1, 2]),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## The night over midnight
#
# Write `night(starts, minutes)`. Both are lists of the same length: when each opening began, in whole minutes after midnight (0 to 1439), and how long it lasted, in whole minutes (0 to 600). The night runs from 23:00 (minute 1380) over midnight to 6:00. An opening may begin before the night and run into it, or run out of it in the morning.
#
# Return {{wanted}}. Do not round. If there are no minutes at all, return 0. Change neither list.
#
# `night([1370, 600], [30, 20])` is {{wanted.example}}: 20 minutes of the first opening fall in the night, none of the second.
#
# <details><summary>Hint</summary>
#
# Two stretches overlap by `min(both ends) - max(both starts)`, if that is above 0. Lay the openings over the night from minute −60 to 360 and over the one from 1380 to 1800.
#
# </details>
# %% [markdown] lang="zh"
# ## 跨过半夜的夜晚
#
# 编写 `night(starts, minutes)`。两个都是列表，一样长：每次打开的时刻，用半夜起的整数分钟表示（0 到 1439）；开了多久，用整数分钟表示（0 到 600）。夜里指 23:00（第 1380 分钟）跨过半夜到 6:00。有的在入夜前打开，一直用到夜里；有的用到早上夜过完以后。
#
# 返回{{wanted}}。不要四舍五入。一分钟也没有时返回 0。两个列表都不要改动。
#
# `night([1370, 600], [30, 20])` 等于 {{wanted.example}}：第一次有 20 分钟落在夜里，第二次没有。
#
# <details><summary>提示</summary>
#
# 两段时间重叠多少：`min(两个终点) - max(两个起点)`，大于 0 才算。把每次打开分别跟第 −60 到 360 分钟的夜、第 1380 到 1800 分钟的夜比一比。
#
# </details>

# %% answer="night" does="compute A39 A61"
### BEGIN SOLUTION
def night(starts, minutes):
    inside = []
    for start, length in zip(starts, minutes):
        end = start + length
        inside.append(max(0, min(end, 360) - start) + max(0, min(end, 1800) - max(start, 1380)))
    return twist(
        "wanted",
        sum(inside) / sum(minutes) if sum(minutes) else 0,
        sum(inside),
        sum(length > 0 for length in inside),
    )
### END SOLUTION

# %% test="night" points=3 section=4
task.close(task.unchanged(night, [1370, 600], [30, 20]), twist("wanted.example"), what=say("the night of the example", "例子里的夜"), tolerance=1e-9)
task.equal(night([], []), 0, what=say("no opening at all", "一次也没打开"))
### BEGIN HIDDEN TESTS
def openings(draw):
    starts = draw(inputs.lists(inputs.choice(inputs.whole(0, 1439), inputs.choice(0, 359, 360, 1379, 1380, 1439)), most=4))
    return starts, [draw(inputs.choice(inputs.whole(0, 90), 600)) for _ in starts]
task.agrees(night, reference, openings, unchanged=say("Change neither list", "两个列表都不要改动"), edges={
    say("over midnight", "跨过半夜"): inputs.each(([1430, 720], [30, 30]), ([10, 720], [30, 10])),
    say("begin before the night and run into it", "在入夜前打开，一直用到夜里"): ([1300], [100]),
    say("run out of it in the morning", "用到早上夜过完以后"): ([350], [40]),
    say("no minutes at all", "一分钟也没有"): inputs.each(([5], [0]), ([], [])),
    say("Do not round", "不要四舍五入"): ([1379, 600], [3, 4]),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair the cost of an interruption
#
# `lost(messages, resume, end)` should return how many minutes of a day of `end` minutes one is away from work. `messages` lists the minutes in which a message came, in the order of time, all before `end`; several may come in the same minute. Each takes you away for `resume` minutes; at minute `at + resume` you are back. A message that comes while you are away {{meanwhile}}. What lies after `end` does not count.
#
# The version below counts too much. Repair it; do not change `messages`. All numbers are whole.
#
# For `lost([10, 14], 10, 60)` you are away {{meanwhile.from}}: {{meanwhile.example}}.
#
# <details><summary>Hint</summary>
#
# Go through the messages with a variable for the minute until which you are away. How much does this message add to it?
#
# </details>
# %% [markdown] lang="zh"
# ## 修好“打断的代价”
#
# `lost(messages, resume, end)` 应当返回：一天 `end` 分钟里，有多少分钟不在做正事。`messages` 按先后列出来消息的分钟，都在 `end` 之前；同一分钟可能来几条。每条让你离开 `resume` 分钟，到第 `at + resume` 分钟就回来了。离开期间又来一条，{{meanwhile}}。`end` 以后的不算。
#
# 下面的写法算多了。请修好它；不要改动 `messages`。所有数都是整数。
#
# 例：`lost([10, 14], 10, 60)`，{{meanwhile.from}}不在做正事，等于 {{meanwhile.example}}。
#
# <details><summary>提示</summary>
#
# 一条一条往下走，用一个变量记住“到第几分钟才回来”。这条消息让它多出多少？
#
# </details>

# %% answer="lost" does="compute A32"
#| def lost(messages, resume, end):
#|     return len(messages) * resume
### BEGIN SOLUTION
def lost(messages, resume, end):
    away, back = 0, 0
    for at in messages:
        begin = max(at, back)
        back = twist("meanwhile", at + resume, back if at < back else at + resume, begin + resume)
        away += max(0, min(back, end) - min(begin, end))
    return away
### END SOLUTION

# %% test="lost" points=2 section=2
task.equal(task.unchanged(lost, [10, 14], 10, 60), twist("meanwhile.example"), what=say("the minutes lost in the example", "例子里损失的分钟"))
task.equal(lost([10, 40], 10, 60), 20, what=say("two messages far apart", "两条消息隔得远"))
### BEGIN HIDDEN TESTS
# not tested: "all before `end`"  # not tested: "in the order of time"
def days(draw):
    end = draw(inputs.whole(1, 40))
    return sorted(draw(inputs.lists(inputs.whole(0, end - 1), most=5))), draw(inputs.whole(0, 15)), end
task.agrees(lost, reference, days, unchanged=say("do not change `messages`", "不要改动 `messages`"), edges={
    say("while you are away {{meanwhile}}", "离开期间又来一条，{{meanwhile}}"): inputs.each(([10, 14, 18], 10, 60), ([10, 14, 26], 10, 60)),
    say("several may come in the same minute", "同一分钟可能来几条"): ([5, 5], 10, 60),
    say("at minute `at + resume` you are back", "到第 `at + resume` 分钟就回来了"): ([0, 10], 10, 60),
    say("after `end` does not count", "`end` 以后的不算"): inputs.each(([55], 10, 60), ([10, 50, 59], 10, 60)),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Plan a day
#
# Eight groups, one message an hour each, ten minutes until you are back at work. Use `interruptions.day(groups=8, per_hour=1, muted=…, checks=…, resume=10)`, which returns a dict, and find a plan such that
#
# - {{limits}} (`lost`);
# - a message waits at most {{limits.wait}} minutes on average (`delay`);
# - {{limits.free}}.
#
# Set `plan` to a dict with `muted` (0 to 1) and `checks` (a whole number, at least 1). Form: `{"muted": 0.5, "checks": 1}`, which fails.
#
# <details><summary>Hint</summary>
#
# More looks shorten the wait and cost attention. Try the ends of each in a loop.
#
# </details>
# %% [markdown] lang="zh"
# ## 安排一天
#
# 八个群，每个群每小时一条消息，回到正事要十分钟。用 `interruptions.day(groups=8, per_hour=1, muted=…, checks=…, resume=10)`（返回一个字典）找出一个安排：
#
# - {{limits}}（`lost`）；
# - 一条消息平均等待不超过 {{limits.wait}} 分钟（`delay`）；
# - {{limits.free}}。
#
# 把 `plan` 设为字典，含 `muted`（0 到 1）和 `checks`（整数，不小于 1）。写法：`{"muted": 0.5, "checks": 1}`，这个不行。
#
# <details><summary>提示</summary>
#
# 看得勤，等得短，可是费精神。写个循环，把两头都试试。
#
# </details>

# %% answer="plan" does="compute A32 A40"
#| plan = {"muted": ..., "checks": ...}
### BEGIN SOLUTION
plan = {"muted": twist("limits", 1.0, 0.75, 0.5), "checks": twist("limits", 8, 12, 3)}
### END SOLUTION

# %% test="plan" points=1 section=2
task.is_type(plan, dict, what=say("your plan", "你的安排"))
task.equal(sorted(plan), ["checks", "muted"], what=say("the names in your plan", "安排里的名称"))
task.is_type(plan["checks"], int, what=say("the number of looks", "看几次"))
task.within(plan["checks"], 1, 1_000, what=say("the number of looks", "看几次"))
task.within(plan["muted"], 0, 1, what=say("the share that is muted", "静音的比例"))
### BEGIN HIDDEN TESTS
task.within(plan["muted"], 0, twist("limits.share"), what=say("the share that is muted", "静音的比例"))
outcome = interruptions.day(groups=8, per_hour=1, muted=plan["muted"], checks=plan["checks"], resume=10)
task.that(outcome["lost"] <= twist("limits.loss"), what=say("{{limits}}", "{{limits}}"), found=round(outcome["lost"], 1), wanted=say("at most {{limits.loss}}", "不超过 {{limits.loss}}"))
task.that(outcome["delay"] <= twist("limits.wait"), what=say("a message waits at most {{limits.wait}} minutes on average", "一条消息平均等待不超过 {{limits.wait}} 分钟"), found=round(outcome["delay"], 1), wanted=say("at most {{limits.wait}}", "不超过 {{limits.wait}}"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## From a table of counts to a difference
#
# Two groups were asked how many friends they met last week. `values` lists the answers that could be given, `first` and `second` how many people of either group gave each; all three are lists of the same length, the values in any order, at least two people in each group.
#
# Write `standardised(values, first, second)`: the mean of the second group less that of the first, divided by {{unit}}. If that is 0, return `None`. Change none of the lists. Your result may differ from ours by at most 0.000001.
#
# `standardised([1, 2, 3], [1, 0, 1], [0, 2, 1])` is about {{unit.code}}.
#
# <details><summary>Hint</summary>
#
# `np.repeat(values, first)` writes each answer as often as it was given; then it is an ordinary list of people.
#
# </details>
# %% [markdown] lang="zh"
# ## 从人数表到差别
#
# 问两组人：上周和几位朋友见过面？`values` 是可以选的答案，`first` 和 `second` 是两组各有多少人选了它；三个列表一样长，答案的先后不限，每组至少两人。
#
# 编写 `standardised(values, first, second)`：第二组的平均数减去第一组的，再除以{{unit}}。如果除数是 0，返回 `None`。三个列表都不要改动。与标准结果相差不得超过 0.000001。
#
# `standardised([1, 2, 3], [1, 0, 1], [0, 2, 1])` 约等于 {{unit.code}}。
#
# <details><summary>提示</summary>
#
# `np.repeat(values, first)` 会把每个答案按人数重复写出来，这样就是一份普通的名单了。
#
# </details>

# %% answer="standardised" does="compute A19"
### BEGIN SOLUTION
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    squares = twist(
        "unit",
        (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2),
        ((one - one.mean()) ** 2).sum() / (len(one) - 1),
        ((two - two.mean()) ** 2).sum() / (len(two) - 1),
    )
    return float((two.mean() - one.mean()) / squares**0.5) if squares > 1e-12 else None
### END SOLUTION

# %% test="standardised" points=2 section=3
task.close(task.unchanged(standardised, [1, 2, 3], [1, 0, 1], [0, 2, 1]), twist("unit"), what=say("the difference of the example", "例子里的差别"), tolerance=1e-6)
task.equal(standardised([1, 2], [2, 0], [0, 2]), None, what=say("everybody in a group answers the same", "每组里人人答案相同"))
### BEGIN HIDDEN TESTS
# not tested: "at least two people in each group"
def answers(draw):
    values = draw(inputs.lists(inputs.whole(0, 9), least=2, most=4, unique=True))
    return values, *([draw(inputs.whole(0, 4)) for _ in values] for _ in range(2))
task.agrees(standardised, reference, answers, tolerance=1e-6, unchanged=say("Change none of the lists", "三个列表都不要改动"),
    where=lambda values, first, second: min(sum(first), sum(second)) >= 2,
    edges={
        say("the mean of the second group less that of the first", "第二组的平均数减去第一组的"): inputs.each(([0, 1, 2, 5], [2, 5, 3, 0], [4, 4, 1, 1]), ([0, 1, 2], [1, 1, 3], [3, 1, 1])),
        say("divided by", "再除以"): ([0, 3, 6], [4, 1, 1], [1, 1, 1]),
        say("the values in any order", "答案的先后不限"): ([5, 0, 2], [1, 3, 2], [3, 1, 1]),
        say("If that is 0, return `None`", "如果除数是 0，返回 `None`"): inputs.each(([3, 4], [3, 0], [2, 0]), ([3, 4], [0, 2], [3, 0])),
        say("at most 0.000001", "不得超过 0.000001"): ([1, 2, 4], [3, 2, 2], [1, 3, 3]),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw the functions of one person
#
# The cell loads the log of the lesson, tidied. Make `table`, with one row per function that {{drawn.who}} opened and two columns: `function` and `{{drawn.code}}`, which holds {{drawn}}. Then complete `chart`: an Altair **bar** chart of `table` with `function` on the horizontal axis, `{{drawn.code}}` on the vertical one, and a title that says what you see.
#
# <details><summary>Hint</summary>
#
# `good[good["who"] == "…"]` keeps one person; after `groupby("function")["minutes"]` come `sum`, `size` or `mean`, and `.reset_index(name="…")` makes a table of it.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出一个人的各种功能
#
# 单元格先载入正文里整理好的记录。请做出 `table`：{{drawn.who}} 打开过的每种功能一行，共两列，`function` 和 `{{drawn.code}}`，后者是{{drawn}}。再补全 `chart`：用 `table` 画一幅 Altair **柱状图**，横轴是 `function`，纵轴是 `{{drawn.code}}`，标题说出你看到了什么。
#
# <details><summary>提示</summary>
#
# `good[good["who"] == "……"]` 只留一个人；`groupby("function")["minutes"]` 之后可以接 `sum`、`size` 或 `mean`，再用 `.reset_index(name="……")` 变回一张表。
#
# </details>

# %% answer="chart" does="compute A01 A03"
#| good = day_log.clean(data.load("day_log"))
#| table = ...
#| chart = ...
### BEGIN SOLUTION
good = day_log.clean(data.load("day_log"))
one = good[good["who"] == twist("drawn.who")].groupby("function")["minutes"]
table = twist("drawn", one.sum(), one.size(), one.mean()).reset_index(name=twist("drawn"))
chart = alt.Chart(table).mark_bar().encode(x="function", y=twist("drawn")).properties(title=say("{{drawn.title}}", "{{drawn.title}}"))
### END SOLUTION
chart

# %% test="chart" points=2 section=1
task.columns(table, ["function", twist("drawn")], only=True)
task.chart(chart, mark="bar", shows={"x": "function", "y": twist("drawn")}, title=True)
### BEGIN HIDDEN TESTS
wanted = day_log.clean(data.load("day_log"))
wanted = wanted[wanted["who"] == twist("drawn.who")].groupby("function")["minutes"]
wanted = twist("drawn", wanted.sum(), wanted.size(), wanted.mean()).reset_index(name=twist("drawn"))
task.frame(table, wanted, what=say("the table, one row per function", "表：每种功能一行"), order=False, tolerance=1e-6)
task.chart(chart, mark="bar", shows={"x": "function", "y": twist("drawn")}, title=True, data=wanted)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Your own plan
#
# Make a rule for one week with the app you use most, for yourself or for an invented person. In 120 to 200 words: when and where does the rule hold, and how would you notice within the week that it fails? Which cost does it raise, and who bears it? Use one finding of the lesson and say what it does not show. You need not tell anything of your own use.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Rule** (0 to 2) | none | when and where it holds | also by which count you would notice that it fails |
# | **Cost** (0 or 1) | none | the cost that rises, and who bears it | |
# | **Evidence** (0 or 1) | none | a finding of the lesson, with its limit | |
# %% [markdown] lang="zh"
# ## 你自己的安排
#
# 为你最常用的应用定一条规矩，试一个星期；给自己定，给虚构的人定，都可以。用 200 到 350 字写：规矩在什么时候、什么场合有效，一周之内怎么看得出它没起作用？它加重了哪种代价，由谁承担？要用到本课的一个发现，并说出它没有证明什么。不必透露自己的使用情况。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **规矩**（0 至 2 分） | 没有 | 写明什么时候、什么场合有效 | 还写明数什么就看得出它没起作用 |
# | **代价**（0 或 1 分） | 没有 | 写明哪种代价变重、由谁承担 | |
# | **证据**（0 或 1 分） | 没有 | 本课的一个发现，并说出它的局限 | |

# %% [markdown] essay="own_plan" points=4 lang="en" does="write A20 A32 A40"
# For one week Zhou reads the shop's two groups at ten, at one and at five, and not in between; the parents' group stays loud, because the school announces there at short notice. The rule holds on working days, in the shop. She would notice that it fails by counting, each evening, how often
# she opened a group outside the three times: more than five a day, and the rule only exists on paper. Minutes would not do, since her openings are short. What rises is the wait: a colleague who asks at two hears at five, and it is the colleague who bears it, not Zhou; so she tells both groups, and says
# that urgent things should be a call. In an experiment in India people who got their notifications in three bundles a day were in a better mood than those who got them at once. That was about all notifications of a phone, for two weeks, and it does not show that work got done
# faster: the abstract says both.
# %% [markdown] lang="zh"
# 小周用一个星期试这条规矩：店里的两个群，每天十点、一点、五点各看一次，其余时间不看；家长群不静音，因为学校常常临时通知。只在上班的日子、在店里有效。怎么看出它没起作用？每天晚上数一数，三个时间以外打开群聊几次；一天超过五次，这规矩就只是写在纸上。数分钟不行，因为她每次都很短。
# 变重的代价是等待：同事两点问的事，五点才得到回音，承担的是同事，不是小周。所以她先在两个群里说明，急事打电话。印度有一项实验，一天分三批收到通知的人，心情比随到随收的人好。不过那说的是手机上的全部通知，只有两周，也没有证明活干得更快：摘要里两种说法都有。
