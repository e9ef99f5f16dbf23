# ---
# title: {en: "Exercise: group etiquette", zh: "练习：群礼仪"}
# name: {en: "Group etiquette", zh: "群礼仪"}
# situation:
#   en: >-
#     The book fair is over, and the organisers ask you to look after the group until the next one. The tasks do not depend on one another: if you are stuck, go on with the next.
#     All members and messages are invented.
#   zh: >-
#     旧书市集办完了，组织者请你照看这个群，直到下一届。各题互不依赖，卡住了就先做下一题。成员和消息全是虚构的。
# minutes: 75
# points: 20
# twists:  # words, reference and tests change together; the first value is the public edition
#   sought:  # task 1
#     - {en: "Which one shows something that a link or a contact card could **not** show?", zh: "哪一张里的内容，是链接或名片都**没法**代替的？", code: "C", hint: {en: "Ask of each: is there something behind the picture that the reader wants to tap on?", zh: "每一张都问一问：图的背后，有没有读者想点开的东西？"}}
#     - {en: "Which one should have been sent as a **link**?", zh: "哪一张本来应该发**链接**？", code: "A", hint: {en: "Ask of each: what does the reader want to open, a page or somebody's profile?", zh: "每一张都问一问：读者想点开的是网页，还是谁的资料？"}}
#     - {en: "Which one is of no use to its readers **even as a picture**?", zh: "哪一张**就算当图片看**也没有用？", code: "D", hint: {en: "Ask of each: what can somebody do who sees this picture and nothing else?", zh: "每一张都问一问：只看得到这张图的人，能拿它做什么？"}}
#   sign:  # task 2
#     - {en: "it begins with `wxid_`", zh: "以 `wxid_` 开头", shown: "WXID_9ab", unlike: "my wxid_9ab", why: {en: "not at the beginning", zh: "不在开头"}, other: "User 5521"}
#     - {en: "it begins with `user` or `用户`", zh: "以 `user` 或 `用户` 开头", shown: "User 5521", unlike: "my user", why: {en: "not at the beginning", zh: "不在开头"}, other: "wxid_55"}
#     - {en: "`wxid_` stands anywhere in it", zh: "任何一处出现 `wxid_`", shown: "my WXID_9ab", unlike: "wx-id_9ab", why: {en: "not quite `wxid_`", zh: "与 `wxid_` 差一点"}, other: "User 5521"}
#   listed:  # task 3
#     - {en: "in the order in which they stand in the text, each once", zh: "按在正文中出现的先后排列，每个只列一次", order: {en: "in the order in which they stand in the text", zh: "按在正文中出现的先后排列"}, often: {en: "each once", zh: "每个只列一次"}, example: '["Anna", "Ana"]'}
#     - {en: "in the order of their last calls, each once", zh: "按最后一次被 @ 的先后排列，每个只列一次", order: {en: "in the order of their last calls", zh: "按最后一次被 @ 的先后排列"}, often: {en: "each once", zh: "每个只列一次"}, example: '["Ana", "Anna"]'}
#     - {en: "in the order in which they stand in the text, as often as they are called", zh: "按在正文中出现的先后排列，@ 了几次就列几次", order: {en: "in the order in which they stand in the text", zh: "按在正文中出现的先后排列"}, often: {en: "as often as they are called", zh: "@ 了几次就列几次"}, example: '["Anna", "Ana", "Anna"]'}
#   none:  # task 4
#     - {en: "are left out", zh: "不出现", ben: {en: "left out", zh: "不出现"}, hint: {en: "Who has no such row is not in the result.", zh: "没有这几种行的人，结果里自然没有。"}}
#     - {en: "get 0", zh: "记为 0", ben: {en: "0", zh: "0"}, hint: {en: "`.reindex(…)` brings members back.", zh: "`.reindex(……)` 能把成员补回来。"}}
#     - {en: "get a missing value (`np.nan`)", zh: "记为缺失值（`np.nan`）", ben: {en: "missing", zh: "缺失"}, hint: {en: "`.reindex(…)` brings members back.", zh: "`.reindex(……)` 能把成员补回来。"}}
#   wait:  # task 5
#     - {en: "the median wait of the *answered* ones, in **minutes**", zh: "*得到回复的*提问等待时间的中位数，以**分钟**为单位", rule: {en: "the median wait of the answered ones", zh: "得到回复的提问等待时间的中位数"}, code: "median", seconds: 60, unit: "minutes · 分钟", what: "median · 中位数", with: 6, without: 1441.5, name: {en: "the median wait in the example, in minutes", zh: "例子里等待时间的中位数（分钟）"}}
#     - {en: "the mean wait of the *answered* ones, in **hours**", zh: "*得到回复的*提问等待时间的平均数，以**小时**为单位", rule: {en: "the mean wait of the answered ones", zh: "得到回复的提问等待时间的平均数"}, code: "mean", seconds: 3600, unit: "hours · 小时", what: "mean · 平均数", with: 0.1, without: 24.025, name: {en: "the mean wait in the example, in hours", zh: "例子里等待时间的平均数（小时）"}}
#     - {en: "the longest wait of the *answered* ones, in **minutes**", zh: "*得到回复的*提问等待时间的最大值，以**分钟**为单位", rule: {en: "the longest wait of the answered ones", zh: "得到回复的提问等待时间的最大值"}, code: "longest", seconds: 60, unit: "minutes · 分钟", what: "maximum · 最大值", with: 6, without: 1441.5, name: {en: "the longest wait in the example, in minutes", zh: "例子里等待时间的最大值（分钟）"}}
#   limits:  # task 6
#     - {en: "at most 25 alerts and at most 0.8 missed messages", zh: "不超过 25 次打断、0.8 条错过的消息", alerts: 25, missed: 0.8, pins: {en: "two", zh: "两"}, pinned: 2}
#     - {en: "at most 25 alerts and at most 1 missed message", zh: "不超过 25 次打断、1 条错过的消息", alerts: 25, missed: 1, pins: {en: "one", zh: "一"}, pinned: 1}
#     - {en: "at most 60 alerts and at most 0.55 missed messages", zh: "不超过 60 次打断、0.55 条错过的消息", alerts: 60, missed: 0.55, pins: {en: "two", zh: "两"}, pinned: 2}
#   error:  # task 7
#     - {en: "$p$ is the share of *all* newcomers together who wrote again", zh: "$p$ 是*全部*新人合在一起时再次发言的比例", formula: '\sqrt{p\,(1-p)\,\left(\frac{1}{n_a} + \frac{1}{n_b}\right)}', rule: {en: "the share of all newcomers together", zh: "全部新人合在一起时再次发言的比例"}, when: {en: "Both groups have people; of all together some wrote again and some did not.", zh: "两组都有人；全部新人里，总有人再次发言，也总有人没有。"}, one: 2.309, two: -2.309, three: 1.812, hint: {en: "$p$ is one sum divided by another, not the mean of the two shares.", zh: "$p$ 是两个总数相除，不是两个比例的平均数。"}}
#     - {en: "each share brings its *own* error under the root", zh: "根号里，两个比例*各带各的*误差", formula: '\sqrt{\frac{p_a\,(1-p_a)}{n_a} + \frac{p_b\,(1-p_b)}{n_b}}', rule: {en: "each share brings its own error", zh: "两个比例各带各的误差"}, when: {en: "In both groups some wrote again and some did not.", zh: "两组里，都有人再次发言，也都有人没有。"}, one: 2.39, two: -2.39, three: 2.206, hint: {en: "First the two fractions, each with its own share; then the root of their sum.", zh: "先算两个分式，各用各的比例；相加以后再开方。"}}
#     - {en: "before all that, count into each group *one* more who wrote again and *one* more who did not", zh: "算之前，先给每组*各添一位*再次发言的和一位没有再发言的", formula: '\sqrt{\frac{p_a\,(1-p_a)}{n_a} + \frac{p_b\,(1-p_b)}{n_b}}', rule: {en: "one more who wrote again and one more who did not", zh: "给每组各添一位再次发言的和一位没有再发言的"}, when: {en: "Both groups have people.", zh: "两组都有人。"}, one: 2.318, two: -2.318, three: 1.859, hint: {en: "Change the four numbers first: each group grows by two.", zh: "先改那四个数：每组多两个人。"}}
#   drawn:  # task 8
#     - {en: "**bars**, with `rule` on the horizontal axis and the **number of rows**, counted by Altair, on the vertical axis", zh: "**柱状图**，横轴是 `rule`，纵轴是由 Altair 数出来的**行数**", mark: "bar", x: "rule", y: "count()"}
#     - {en: "**bars** that lie, with the **number of rows**, counted by Altair, on the horizontal axis and `rule` on the vertical axis", zh: "横放的**柱状图**，横轴是由 Altair 数出来的**行数**，纵轴是 `rule`", mark: "bar", x: "count()", y: "rule"}
#     - {en: "**points**, with `rule` on the horizontal axis and the **number of rows**, counted by Altair, on the vertical axis", zh: "**散点图**，横轴是 `rule`，纵轴是由 Altair 数出来的**行数**", mark: "point", x: "rule", y: "count()"}
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
import math
import re

import altair as alt
import numpy as np
import pandas as pd

from qunxue import charts, check, data, say  # charts: draws without a network · 断网也能画图
from qunxue.models import attention, etiquette

# %% [markdown] lang="en"
# ## When is a screenshot right?
#
# Four members each send a screenshot. {{sought}}
#
# - A: the first page of an article on how to store old paper
# - B: the profile page of the shop that prints the posters
# - C: the error that appears when sellers try to pay
# - D: the QR code of the lunch shop, too small to scan
#
# Set `right_to_send` to one letter in quotation marks, for example `"B"`.
#
# <details><summary>Hint</summary>
#
# {{sought.hint}}
#
# </details>
# %% [markdown] lang="zh"
# ## 什么时候该发截图？
#
# 四名成员各发了一张截图。{{sought}}
#
# - A：一篇讲旧纸保存的文章，只有第一页
# - B：印海报那家店的资料页
# - C：摊主付款时跳出来的报错
# - D：盒饭店的二维码，太小扫不出来
#
# 把 `right_to_send` 设为一个带引号的字母，例如 `"B"`。
#
# <details><summary>提示</summary>
#
# {{sought.hint}}
#
# </details>

# %% answer="right_to_send" does="compute C02"
#| right_to_send = ...
### BEGIN SOLUTION
right_to_send = twist("sought")
### END SOLUTION

# %% test="right_to_send" points=1 section=2
task.one_of(right_to_send, "ABCD", what=say("your letter", "你选的字母"))
### BEGIN HIDDEN TESTS
card = say("A contact card opens the shop's profile with one tap.", "发名片，点一下就能打开这家店的资料页。")
task.one_of(
    right_to_send,
    "ABCD",
    what=say("your letter", "你选的字母"),
    right=twist("sought"),
    mistakes=twist(
        "sought",
        {
            "A": say("A link opens the whole article, and it can be searched.", "发链接就能看到全文，还能搜索。"),
            "B": card,
            "D": say("Nobody can scan it; the shop's contact card would do.", "谁也扫不出来，发店家的名片就行。"),
        },
        {
            "B": card,
            "C": say("No link leads to an error on somebody's screen.", "别人屏幕上的报错，没有链接可发。"),
            "D": say("What is wanted is the shop's profile: a contact card.", "要的是这家店的资料，该发名片。"),
        },
        {
            "A": say("The first page can at least be read.", "第一页至少还能读。"),
            "B": say("The name of the shop can at least be read.", "店名至少还看得清。"),
            "C": say("The error can be read, and that helps.", "报错看得清，正用得上。"),
        },
    ),
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Which names hide who people are?
#
# Write `hides(name)`. It takes the shown name (a `str`) and returns `True` if the name has at least one of three signs, and `False` for every other name:
#
# 1. it holds no letter at all (Chinese characters count as letters; digits, punctuation marks and emoji do not; an empty name holds none);
# 2. {{sign}};
# 3. it is a single letter or Chinese character and nothing else.
#
# Capital and small letters are the same, and blanks at either end do not count.
#
# | `True` | sign | `False` | because |
# |---|---|---|---|
# | `"🌙"`, `" 2025 "`, `""` | 1 | `"小满-海报"`, `"{{sign.other}}"` | letters, more than one |
# | `"{{sign.shown}}"` | 2 | `"{{sign.unlike}}"` | {{sign.why}} |
# | `"q"`, `" 禾"` | 3 | `"Q7"` | a letter, but not alone |
#
# <details><summary>Hint</summary>
#
# `"阿禾7".isalpha()` asks about the whole text and is `False`; ask each character: `any(sign.isalpha() for sign in name)`.
#
# </details>
# %% [markdown] lang="zh"
# ## 哪些昵称看不出是谁？
#
# 编写 `hides(name)`。参数是显示的昵称（`str`）。昵称至少有下面三种迹象之一，就返回 `True`；其他昵称一律返回 `False`：
#
# 1. 一个文字也没有（汉字和字母算文字，数字、标点、表情不算；空昵称里也没有文字）；
# 2. {{sign}}；
# 3. 只有一个字母或一个汉字，再没有别的。
#
# 不分大小写，首尾的空格不计。
#
# | `True` | 迹象 | `False` | 原因 |
# |---|---|---|---|
# | `"🌙"`、`" 2025 "`、`""` | 1 | `"小满-海报"`、`"{{sign.other}}"` | 有文字，而且不止一个 |
# | `"{{sign.shown}}"` | 2 | `"{{sign.unlike}}"` | {{sign.why}} |
# | `"q"`、`" 禾"` | 3 | `"Q7"` | 有一个字，但不是单独一个 |
#
# <details><summary>提示</summary>
#
# `"阿禾7".isalpha()` 问的是整段文字，得到 `False`；改成逐个字符问：`any(sign.isalpha() for sign in name)`。
#
# </details>

# %% answer="hides" does="compute C01"
### BEGIN SOLUTION
def hides(name):
    plain = name.strip().lower()
    if not any(sign.isalpha() for sign in plain) or len(plain) == 1:
        return True
    return twist("sign", plain.startswith("wxid_"), plain.startswith(("user", "用户")), "wxid_" in plain)
### END SOLUTION

# %% test="hides" points=2 section=2
task.is_type(task.returns(hides, "🌙"), bool, what=say("what hides gives back for 🌙", "hides 对 🌙 的返回值"))
for name, answer in ("🌙", True), (twist("sign.shown"), True), ("Q7", False):
    task.equal(hides(name), answer, what=say(f'the name "{name}"', f"昵称“{name}”"))
### BEGIN HIDDEN TESTS
names = inputs.texts(["a", "禾", "7", " ", "🌙", "。", "B", "wxid_", "WXID_", "User ", "用户", "-"], most=4)
task.agrees(hides, reference, names, edges={
    say("it holds no letter at all", "一个文字也没有"): inputs.each("2025", "12"),
    say("digits, punctuation marks and emoji do not", "数字、标点、表情不算"): inputs.each("。。", "🌙🌙", "_-_"),
    say("Chinese characters count as letters", "汉字和字母算文字"): "海阔天空",
    say("{{sign}}", "{{sign}}"): inputs.each(*twist("sign", ["the wxid_", "wxid_k3", "wxid-k3"], ["a user", "用户k3"], ["a wxid_k3", "wxid-k3"])),
    say("it is a single letter or Chinese character and nothing else", "只有一个字母或一个汉字，再没有别的"): inputs.each("q", "禾", "禾🌙", "Q7"),
    say("an empty name holds none", "空昵称里也没有文字"): "",
    say("blanks at either end do not count", "首尾的空格不计"): inputs.each(" 禾", "禾 ", " q ", *twist("sign", ["wx id_k3"], ["us er k3"], ["wx id_k3"])),
    say("Capital and small letters are the same", "不分大小写"): twist("sign", "Wxid_1", "uSer 1", "my Wxid_1"),
    say("`False` for every other name", "其他昵称一律返回 `False`"): twist("sign.other"),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair: who is called?
#
# `calls(text, names)` should list the names that a text calls with @, {{listed}}. The version below, published by a helpful stranger, has two faults: for `"@Anna, open?"` it also reports Ana, and it goes by `names`, not by the text.
#
# Repair it. A call is `@`, then a whole name from `names`, written as there, and what follows is *not* a letter, a Chinese character, a digit or a hyphen: a blank, a punctuation mark, an emoji or the end may follow. Names hold letters, Chinese characters, digits and hyphens only. Leave `names` as it is.
#
# With `names = ["Ana", "Anna", "阿梨", "小满-海报"]`:
#
# | text | result |
# |---|---|
# | `"@小满-海报 and @Ana, please"` | `["小满-海报", "Ana"]` |
# | `"@Anna @Ana @Anna"` | `{{listed.example}}` |
# | `"@阿梨妈妈 @Ana-Lena @Ana2"` | `[]` |
#
# <details><summary>Hint</summary>
#
# Go through the pieces of `text.split("@")[1:]`. Which name does a piece begin with, and what comes after it?
#
# </details>
# %% [markdown] lang="zh"
# ## 修理：@ 了谁？
#
# `calls(text, names)` 应该列出正文里被 @ 的名字，{{listed}}。下面是一位热心网友发布的版本，有两处毛病：遇到 `"@Anna, open?"` 会把 Ana 也算上；它照着 `names` 列，而不是照着正文。
#
# 请修好它。一次 @ 是 `@` 加上 `names` 里的一个完整名字（大小写也一样），再后面*不是*字母、汉字、数字或连字符，可以是空格、标点、表情，也可以是正文结尾。名字里只有字母、汉字、数字和连字符。不要改动 `names`。
#
# 设 `names = ["Ana", "Anna", "阿梨", "小满-海报"]`：
#
# | 正文 | 结果 |
# |---|---|
# | `"@小满-海报 and @Ana, please"` | `["小满-海报", "Ana"]` |
# | `"@Anna @Ana @Anna"` | `{{listed.example}}` |
# | `"@阿梨妈妈 @Ana-Lena @Ana2"` | `[]` |
#
# <details><summary>提示</summary>
#
# 逐段看 `text.split("@")[1:]`：这一段以哪个名字开头？后面接着的是什么？
#
# </details>

# %% answer="calls" does="compute C03"
#| def calls(text, names):
#|     return [name for name in names if "@" + name in text]
### BEGIN SOLUTION
def calls(text, names):
    called = []
    for piece in text.split("@")[1:]:
        for name in names:
            following = piece[len(name) : len(name) + 1]
            if piece.startswith(name) and not (following.isalnum() or following == "-"):
                called.append(name)
    return twist("listed", list(dict.fromkeys(called)), list(dict.fromkeys(called[::-1]))[::-1], called)
### END SOLUTION

# %% test="calls" points=3 section=2
names = ["Ana", "Anna", "阿梨", "小满-海报"]
for text, called in ("@小满-海报 and @Ana, please", ["小满-海报", "Ana"]), ("@Anna, open?", ["Anna"]):
    task.equal(task.returns(calls, text, names), called, what=say(f"whom this text calls: {text}", f"“{text}”里 @ 了谁"))
### BEGIN HIDDEN TESTS
# tested above: "*not* a letter"  # not tested: "Names hold letters, Chinese characters, digits and hyphens only"
names = ["Ana", "Anna", "阿梨", "阿梨妈妈", "小满", "小满-海报", "Ben-2"]
texts = inputs.texts(["@", " ", *("@" + name for name in names), "2", "-", "。", "🌙", "x"], most=6)
task.agrees(calls, reference, [texts, inputs.lists(inputs.choice(*names), least=1, unique=True)],
    unchanged=say("Leave `names` as it is", "不要改动 `names`"),
    edges={
        say("{{listed.order}}", "{{listed.order}}"): ("@阿梨 @小满-海报 @Ana!", names),
        say("{{listed.often}}", "{{listed.often}}"): ("@Ben-2 @Ana @Ben-2!", names),
        say("a whole name from `names`", "`names` 里的一个完整名字"): ("@Anna @阿梨妈妈 @Kit", names),
        say("written as there", "大小写也一样"): ("@ana, @ANNA, @Ana!", names),
        say("a Chinese character", "汉字"): ("@阿梨家", names),
        say("a digit", "数字"): ("@Ana2", names),
        say("a hyphen", "连字符"): inputs.each(("@Ana-Lena", names), ("@Ana-Lena, @Ana!", names)),
        say("the end may follow", "也可以是正文结尾"): ("thanks, @Anna", names),
        say("a punctuation mark", "标点"): ("@小满-海报，@阿梨。", names),
        say("an emoji", "表情"): ("@Ana🌙", names),
        say("A call is `@`", "一次 @ 是 `@`"): ("Ana and Anna", names),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Clean the kinds, then count screenshots
#
# `shared` is a table with the columns `member` and `kind`, typed by several people. A kind may be written `link` or `链接`, `card` or `名片`, `screenshot` or `截图`; blanks at the ends and capitals do not matter. Everything else (`"picture"`, `"screen shot"`, a missing kind) is none of the three.
#
# Write `screenshot_share(shared)`. Return a **Series** indexed by member, in any order: of the links, cards and screenshots the member shared, the share that are screenshots, 0 to 1, not rounded. Members who shared none of the three {{none}}. Do not change `shared`.
#
# | member | `kind` of each row | result |
# |---|---|---|
# | Ana | `" Screenshot"`, `"链接"`, `"voice"` | 0.5 |
# | Kit | `"CARD"`, `"名片 "`, `"screen shot"` | 0 |
# | Ben | `None` | {{none.ben}} |
#
# <details><summary>Hint</summary>
#
# `.str.strip().str.lower().replace({"链接": "link"})` cleans; `.isin([...])` keeps; after `groupby("member")` the mean of True and False is a share. {{none.hint}}
#
# </details>
# %% [markdown] lang="zh"
# ## 先清洗类型，再数截图
#
# `shared` 是一张表，有 `member` 和 `kind` 两列，由好几个人录入。类型可以写成 `link` 或 `链接`、`card` 或 `名片`、`screenshot` 或 `截图`，首尾空格、大小写都不计。其他写法（`"picture"`、`"screen shot"`）和缺失值都不属于这三种。
#
# 编写 `screenshot_share(shared)`，返回一个以成员为索引的 **Series**，先后不限：该成员分享的链接、名片和截图中，截图所占的比例，0 到 1，不要四舍五入。三种都没分享过的成员{{none}}。不要改动 `shared`。
#
# | 成员 | 各行的 `kind` | 结果 |
# |---|---|---|
# | Ana | `" Screenshot"`、`"链接"`、`"voice"` | 0.5 |
# | Kit | `"CARD"`、`"名片 "`、`"screen shot"` | 0 |
# | Ben | `None` | {{none.ben}} |
#
# <details><summary>提示</summary>
#
# 用 `.str.strip().str.lower().replace({"链接": "link"})` 清洗，用 `.isin([...])` 留下三种；`groupby("member")` 之后，True 和 False 的平均数就是比例。{{none.hint}}
#
# </details>

# %% answer="screenshot_share" does="compute C02"
### BEGIN SOLUTION
def screenshot_share(shared):
    english = {"链接": "link", "名片": "card", "截图": "screenshot"}
    kinds = shared["kind"].str.strip().str.lower().replace(english)
    counted = kinds.isin(["link", "card", "screenshot"])
    shares = kinds[counted].eq("screenshot").groupby(shared["member"]).mean()
    return twist("none", shares, shares.reindex(shared["member"].unique(), fill_value=0), shares.reindex(shared["member"].unique()))
### END SOLUTION

# %% test="screenshot_share" points=2 section=2
example = pd.DataFrame(
    {
        "member": ["Ana", "Ana", "Ana", "Ben", "Kit", "Kit", "Kit"],
        "kind": [" Screenshot", "链接", "voice", None, "CARD", "名片 ", "screen shot"],
    }
)
shares = task.returns(screenshot_share, example)
task.is_type(shares, pd.Series, what=say("what screenshot_share gives back", "screenshot_share 的返回值"))
task.equal(sorted(shares.index), twist("none", ["Ana", "Kit"], ["Ana", "Ben", "Kit"], ["Ana", "Ben", "Kit"]), what=say("the members in the result", "结果中的成员"))
task.close(shares.loc["Ana"], 0.5, what=say("Ana's share of screenshots", "Ana 的截图比例"), tolerance=1e-9)
task.close(shares.loc["Kit"], 0, what=say("Kit's share of screenshots", "Kit 的截图比例"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
# tested above: "| Ben | None | left out |"
def shared(kinds, member="Ana"):
    return pd.DataFrame({"member": member, "kind": kinds}, index=range(len(kinds), 0, -1))
kinds = inputs.choice("link", "screenshot", "card", "链接", "名片", "截图", " LINK", "Card ", "SCREENSHOT", "picture", "screen shot", None)
table = inputs.tables(least=2, shuffled=True, member=inputs.choice("Ana", "Kit", "Ben"), kind=kinds)
task.agrees(screenshot_share, reference, table, where=lambda shared: shared["kind"].notna().any(), order=False, index=True,
    unchanged=say("Do not change `shared`", "不要改动 `shared`"),
    edges={
        say("the share that are screenshots", "截图所占的比例"): shared(["card", "screenshot", "link", "card", "screenshot"], ["Ana", "Ana", "Ana", "Ana", "Kit"]),
        say("blanks at the ends and capitals do not matter", "首尾空格、大小写都不计"): shared(["截图 ", "LINK", " 名片", "card"]),
        say("is none of the three", "不属于这三种"): shared(["screenshot", "picture", "screen shot", "my card", None]),
        say("Members who shared none of the three {{none}}", "三种都没分享过的成员{{none}}"): shared(["picture", "card"], ["Ana", "Kit"]),
        say("not rounded", "不要四舍五入"): shared(["screenshot", "card", "link"]),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Fill the gaps: how long do people wait?
#
# `questions` has one row a question: `asked` (a time), `answered` (a time, or missing if nobody answered) and `called` (`True` if it called somebody with @). Fill the three gaps so that `waiting(questions)` returns a table with one row for each value of `called`, its index, and the columns
#
# - `number`: how many questions there are;
# - `answered`: the share of them that were answered, 0 to 1;
# - `{{wait.code}}`: {{wait}}. A wait may be longer than a day.
#
# Do not round, and do not change `questions`. With @: one answered after 6 minutes, one never. Without: one answered after 24 hours and 90 seconds. Result:
#
# | called | number | answered | {{wait.code}} |
# |---|---|---|---|
# | False | 1 | 1 | {{wait.without}} |
# | True | 2 | 0.5 | {{wait.with}} |
#
# <details><summary>Hint</summary>
#
# A difference of two times has `.dt.total_seconds()`. `waits.size()` counts all, `waits.count()` those not missing.
#
# </details>
# %% [markdown] lang="zh"
# ## 填空：大家要等多久？
#
# `questions` 每行是一个提问：`asked`（提出的时间）、`answered`（得到回复的时间；没人回复则缺失）、`called`（用 @ 叫了人为 `True`）。填好三个空，让 `waiting(questions)` 返回一张表，以 `called` 为索引，它的每个取值一行，各列为：
#
# - `number`：提问的个数；
# - `answered`：其中得到回复的比例，0 到 1；
# - `{{wait.code}}`：{{wait}}。等待可以超过一天。
#
# 不要四舍五入，不要改动 `questions`。例：用了 @ 的，一个 6 分钟后得到回复，一个没人回；没用的，一个等了 24 小时 90 秒。结果：
#
# | called | number | answered | {{wait.code}} |
# |---|---|---|---|
# | False | 1 | 1 | {{wait.without}} |
# | True | 2 | 0.5 | {{wait.with}} |
#
# <details><summary>提示</summary>
#
# 两个时间相减，结果有 `.dt.total_seconds()`。`waits.size()` 数全部，`waits.count()` 只数不缺失的。
#
# </details>

# %% answer="waiting" does="compute C03 A36"
#| def waiting(questions):
#|     waited = ...  # how long each question waited · 每个提问等了多久: {{wait.unit}}
#|     waits = questions.assign(waited=waited).groupby("called")["waited"]
#|     table = waits.agg(number="size")
#|     table["{{wait.code}}"] = ...  # of the waits · 等待时间的: {{wait.what}}
#|     table["answered"] = ...  # a share from 0 to 1 · 0 到 1 的比例
#|     return table
### BEGIN SOLUTION
def waiting(questions):
    waited = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(waited=waited).groupby("called")["waited"]
    table = waits.agg(number="size")
    table[twist("wait")] = twist("wait", waits.median(), waits.mean(), waits.max())
    table["answered"] = waits.count() / table["number"]
    return table
### END SOLUTION

# %% test="waiting" points=3 section=5
example = pd.DataFrame(
    {
        "asked": pd.to_datetime(["2025-03-03 09:00:00", "2025-03-03 10:00:00", "2025-03-03 11:00:00"]),
        "answered": pd.to_datetime(["2025-03-03 09:06:00", None, "2025-03-04 11:01:30"]),
        "called": [True, True, False],
    }
)
table = task.returns(waiting, example)
task.columns(table, ["number", "answered", twist("wait")])
table = table.sort_index()
task.equal(list(table.index), [False, True], what=say("the values of called, as the index", "索引里 called 的取值"))
task.equal(list(table["number"]), [1, 2], what=say("the number of questions in the example", "例子里提问的个数"))
task.close(list(table["answered"]), [1, 0.5], what=say("the share answered in the example", "例子里得到回复的比例"), tolerance=1e-9)
task.close(list(table[twist("wait")]), [twist("wait.without"), twist("wait.with")], what=say("{{wait.name}}", "{{wait.name}}"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
# tested above: "A wait may be longer than a day"  # not tested: "one never"
def asked(waits, called):
    start = pd.Timestamp("2025-03-05 08:00")
    answered = pd.to_datetime([start + pd.Timedelta(seconds=wait) if wait else None for wait in waits])
    return pd.DataFrame({"asked": start, "answered": answered, "called": called}, index=range(len(waits), 0, -1))
def allowed(draw):
    waits = draw(inputs.lists(inputs.choice(0, inputs.whole(1, 900), inputs.whole(1, 200_000)), least=1))
    return asked(waits, [draw(inputs.truth()) for _ in waits])
task.agrees(waiting, reference, allowed, where=lambda questions: questions["answered"].notna().any(), order=False, index=True,
    unchanged=say("do not change `questions`", "不要改动 `questions`"),
    edges={
        say("one row for each value of called", "它的每个取值一行"): asked([120, 120], [True, True]),
        say("{{wait.rule}}", "{{wait.rule}}"): asked([120, 6_000, 180], [True] * 3),
        say("the share of them that were answered", "其中得到回复的比例"): asked([120, 0, 120, 120], [True] * 4),
        say("Do not round", "不要四舍五入"): inputs.each(asked([77], [True]), asked([120, 120, 0], [True] * 3)),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Mute, pin or leave
#
# The answer cell shows four groups, as in the lesson: `messages` a day, how many of them are `important` to you, the share of those that is `called` with @, and needless calls (`noise`). Choose a setting for each: `"on"`, `"pin"`, `"mute"`, `"mute+pin"` or `"leave"`. A pin helps you to see what came without @. Over the four groups together a day may cost
#
# - {{limits}},
# - with **at most {{limits.pins}}** of the four pinned (`"pin"` or `"mute+pin"`).
#
# Set `settings` to the list of four, in the order of the table. Once all four are words, the cell shows the costs and their sums; the visible check looks at form and pins alone. `["on", "on", "on", "leave"]` fails: 98 alerts and 1.41 missed.
#
# <details><summary>Hint</summary>
#
# Start from four times `"mute"` and pin where most important messages come *without* @. Then see which groups may stay unmuted.
#
# </details>
# %% [markdown] lang="zh"
# ## 静音、置顶还是退出
#
# 答题单元格里有四个群，和正文一样：每天的消息数 `messages`、其中对你要紧的条数 `important`、要紧的消息里用 @ 叫你的比例 `called`、没必要的 @ 次数 `noise`。给每个群选一种设置：`"on"`（开着）、`"pin"`（置顶）、`"mute"`（静音）、`"mute+pin"`（静音并置顶）或 `"leave"`（退出）。置顶能帮你看到没有 @ 的消息。四个群合起来，一天的代价要满足：
#
# - {{limits}}；
# - 四个群里**最多{{limits.pins}}个**置顶（`"pin"` 或 `"mute+pin"`）。
#
# 把 `settings` 设为四项的列表，顺序与表一致。四项都填好后，单元格会列出代价和合计；看得见的检查只看写法和置顶的个数。`["on", "on", "on", "leave"]` 不行：98 次打断、1.41 条错过。
#
# <details><summary>提示</summary>
#
# 先从四个 `"mute"` 开始，把置顶用在*没有 @* 的要紧消息最多的地方，再看哪些群可以不静音。
#
# </details>

# %% answer="settings" does="compute C04 C05 C06"
#| settings = [..., ..., ..., ...]
### BEGIN SOLUTION
settings = twist("limits", ["on", "mute", "mute+pin", "mute+pin"], ["on", "mute", "mute+pin", "mute"], ["on", "mute+pin", "mute+pin", "on"])
### END SOLUTION
table = attention.example_groups().head(4)
if ... not in settings:  # what a day costs, once all four are chosen · 四项都选好后，一天的代价
    table = attention.weigh(table, settings)
    table.loc[say("sum", "合计")] = table[["alerts", "missed"]].sum().round(2)
table

# %% test="settings" points=2 section=4
task.is_type(settings, (list, tuple), what=say("your settings", "你的设置"))
task.equal(len(settings), 4, what=say("the number of settings", "设置的个数"))
for setting in settings:
    task.one_of(setting, ["on", "pin", "mute", "mute+pin", "leave"], what=say("each of your settings", "你的每一项设置"))
pins = sum("pin" in setting for setting in settings)
task.that(pins <= twist("limits.pinned"), what=say("at most {{limits.pins}} of the four pinned", "四个群里最多{{limits.pins}}个置顶"), found=say(f"{pins} pinned", f"置顶了 {pins} 个"))
### BEGIN HIDDEN TESTS
cost = attention.weigh(attention.example_groups().head(4), settings)[["alerts", "missed"]].sum()
task.within(float(cost["alerts"]), 0, twist("limits.alerts"), what=say("the alerts of a day", "一天的打断次数"), hint=say("Which loud group can do without alerts?", "哪个吵闹的群可以不提醒？"))
task.within(float(cost["missed"]), 0, twist("limits.missed"), what=say("the important messages missed in a day", "一天错过的要紧消息"), hint=say("Pin where important messages come without @.", "把置顶用在要紧消息不带 @ 的地方。"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Is it chance?
#
# Of `number_a` newcomers whose first message was answered, `yes_a` wrote again; of `number_b` whose first message nobody answered, `yes_b` did. Write `z_score(yes_a, number_a, yes_b, number_b)`: the difference of the two shares divided by its standard error,
#
# $$z = \frac{p_a - p_b}{{{error.formula}}}$$
#
# $p_a$ and $p_b$ are the two shares, $n_a$ and $n_b$ the two numbers; {{error}}. Keep the sign. {{error.when}} A difference of 0.001 is allowed.
#
# | call | z |
# |---|---|
# | `z_score(30, 40, 20, 40)` | {{error.one}} |
# | `z_score(20, 40, 30, 40)` | {{error.two}} |
# | `z_score(8, 10, 50, 100)` | {{error.three}} |
#
# <details><summary>Hint</summary>
#
# {{error.hint}} `math.sqrt` takes the root.
#
# </details>
# %% [markdown] lang="zh"
# ## 是偶然吗？
#
# 第一次发言得到回复的新人有 `number_a` 位，其中 `yes_a` 位再次发言；没得到回复的有 `number_b` 位，其中 `yes_b` 位再次发言。编写 `z_score(yes_a, number_a, yes_b, number_b)`：两个比例之差，除以它的标准误，
#
# $$z = \frac{p_a - p_b}{{{error.formula}}}$$
#
# $p_a$、$p_b$ 是两个比例，$n_a$、$n_b$ 是两组人数；{{error}}。正负号要保留。{{error.when}}允许相差 0.001。
#
# | 调用 | z |
# |---|---|
# | `z_score(30, 40, 20, 40)` | {{error.one}} |
# | `z_score(20, 40, 30, 40)` | {{error.two}} |
# | `z_score(8, 10, 50, 100)` | {{error.three}} |
#
# <details><summary>提示</summary>
#
# {{error.hint}}`math.sqrt` 用来开方。
#
# </details>

# %% answer="z_score" does="compute A36"
### BEGIN SOLUTION
def z_score(yes_a, number_a, yes_b, number_b):
    share_a = twist("error", yes_a / number_a, yes_a / number_a, (yes_a + 1) / (number_a + 2))
    share_b = twist("error", yes_b / number_b, yes_b / number_b, (yes_b + 1) / (number_b + 2))
    together = (yes_a + yes_b) / (number_a + number_b)
    square = twist(
        "error",
        together * (1 - together) * (1 / number_a + 1 / number_b),
        share_a * (1 - share_a) / number_a + share_b * (1 - share_b) / number_b,
        share_a * (1 - share_a) / (number_a + 2) + share_b * (1 - share_b) / (number_b + 2),
    )
    return (share_a - share_b) / math.sqrt(square)
### END SOLUTION

# %% test="z_score" points=2 section=5
task.close(task.returns(z_score, 30, 40, 20, 40), twist("error.one"), what=say("z of 30 of 40 against 20 of 40", "30/40 对 20/40 的 z 值"), tolerance=0.001)
task.close(z_score(20, 40, 30, 40), twist("error.two"), what=say("z of 20 of 40 against 30 of 40", "20/40 对 30/40 的 z 值"), tolerance=0.001)
### BEGIN HIDDEN TESTS
# tested above: "Keep the sign"
def newcomers(draw):
    number_a, number_b = draw(inputs.whole(1, 60)), draw(inputs.whole(1, 60))
    return draw(inputs.whole(0, number_a)), number_a, draw(inputs.whole(0, number_b)), number_b
def some_and_some(yes_a, number_a, yes_b, number_b):
    return twist("error", 0 < yes_a + yes_b < number_a + number_b, 0 < yes_a < number_a and 0 < yes_b < number_b, True)
task.agrees(z_score, reference, newcomers, where=some_and_some, tolerance=0.001, edges={
    say("{{error.rule}}", "{{error.rule}}"): (2, 10, 7, 100),
    say("{{error.when}}", "{{error.when}}"): twist("error", (0, 10, 15, 50), (1, 10, 15, 50), (0, 10, 15, 50)),
    say("A difference of 0.001 is allowed", "允许相差 0.001"): (6, 9, 8, 21),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw what the rules found
#
# The cell makes `findings`, a table with one row for each thing that a rule found in the chat log. Its column `rule` holds the number of the rule: 1 to 9 are the nine of the group handbook, 10 is civility.
#
# Complete `chart`: an Altair chart of all rows of `findings`, {{drawn}}, and a title (`title="…"`) that says what you see. Titles of the axes are up to you.
#
# <details><summary>Hint</summary>
#
# Altair counts rows by itself: write `"count()"` in place of a column. A rule number is a category, so write `"rule:O"`.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出规矩找到了什么
#
# 单元格先生成 `findings`：规矩在记录里每找到一处就有一行。`rule` 一列是第几条：1 到 9 是“玩群那篇”的九条，10 是文明。
#
# 请补全 `chart`：用 Altair 画 `findings` 的所有行，{{drawn}}，并用 `title="……"` 加上标题，说出你看到了什么。坐标轴的标题加不加都行。
#
# <details><summary>提示</summary>
#
# Altair 自己会数行：在写列名的地方写 `"count()"`。规矩的编号是类别，写成 `"rule:O"`。
#
# </details>

# %% answer="chart" does="compute C03"
#| log = etiquette.in_language(data.load("chat_log"))
#| findings = etiquette.check_all(log, data.load("chat_members"))
#| chart = ...
### BEGIN SOLUTION
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = twist(
    "drawn",
    alt.Chart(findings).mark_bar().encode(x="rule:O", y="count()"),
    alt.Chart(findings).mark_bar().encode(x="count()", y="rule:O"),
    alt.Chart(findings).mark_point().encode(x="rule:O", y="count()"),
)
chart = chart.properties(title=say("Names without @ are the most frequent finding", "点名不用 @ 的情况最多"))
### END SOLUTION
chart

# %% test="chart" points=1 section=2
task.chart(chart, what=say("your chart", "你的图"), mark=twist("drawn.mark"), shows={"x": twist("drawn.x"), "y": twist("drawn.y")}, title=True)
### BEGIN HIDDEN TESTS
wanted = etiquette.check_all(etiquette.in_language(data.load("chat_log")), data.load("chat_members"))
task.chart(chart, what=say("your chart", "你的图"), mark=twist("drawn.mark"), shows={"x": twist("drawn.x"), "y": twist("drawn.y")}, title=True, data=wanted[["rule"]])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Cool a quarrel down
#
# After the fair, this stands in the group:
#
# > **Rui:** Who was supposed to lock the reading room? It stood open all night.
# >
# > **Tam:** Not me. Maybe ask people who actually do something here.
# >
# > **Rui:** Oh please. You did two hours and told everybody about it. You're all talk, as ever.
# >
# > **Tam:** And you are a control freak nobody can stand. Look who's left your team.
#
# Rewrite the exchange so that both say what they have to say about the open door, and nobody is attacked: four to six messages, 80 to 160 words. Then write 50 to 130 words about your version:
#
# - which rules of the lesson you used, at least two, and in which message each shows;
# - which unwelcome point you kept, and how you said it without an attack;
# - what a **word list** (rude words that a program looks for) would find or miss, with the words quoted.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Content and civility** (0 to 2) | a point is lost, or an attack stays | both points stay, the unwelcome one too, but one remark still belittles | both points stay, the unwelcome one too, and nobody is attacked or belittled |
# | **Rules** (0 or 1) | fewer than two | two or more, each tied to one of your messages | |
# | **Word list** (0 or 1) | nothing on it, or no words quoted | what it would find or miss, with the words quoted | |
# %% [markdown] lang="zh"
# ## 给争吵降降温
#
# 市集结束后，群里出现了这样一段：
#
# > **阿锐：** 阅览室该谁锁门的？敞了一整夜。
# >
# > **小潭：** 反正不是我。去问问真正干活的人吧。
# >
# > **阿锐：** 得了吧，你就干了两小时，逢人就说。你向来只会动嘴。
# >
# > **小潭：** 你控制欲这么强，谁受得了？看看你们组走了多少人。
#
# 请改写这段对话：两个人都把门没锁的事说清楚，谁也不攻击谁。写四到六条消息，共 120 到 260 字。再用 80 到 200 字说说你的版本：
#
# - 用了正文里的哪些规矩，至少两条，各体现在哪一条消息里；
# - 保留了哪句对方不爱听的话，又是怎样做到不伤人的；
# - **词表**（程序拿去查的一份脏话）会查到什么，或者漏掉什么，请引用原话。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **内容与文明**（0 至 2 分） | 丢了一方的意思，或仍有攻击 | 双方的意思都在，对方不爱听的话也在，但还有一句带着贬低 | 双方的意思都在，对方不爱听的话也在，没有攻击和贬低 |
# | **规矩**（0 或 1 分） | 不到两条 | 两条以上，各对应你的一条消息 | |
# | **词表**（0 或 1 分） | 没有写，或没有引用原话 | 引用原话，说明词表会查到或漏掉什么 | |

# %% [markdown] essay="cool_down" points=4 lang="en" does="write A37 A52"
# **Rui:** @Tam the reading room stood open all night. Nothing is missing, but we promised the library to lock it. Do you know who had the key last?
#
# **Tam:** Not me, I handed it in at six and signed the list. And a request: please ask the group before you ask me. It felt as if you had already decided.
#
# **Rui:** Fair. I was frightened for the books. Then the list ends with you, and the key went on without a line.
#
# **Tam:** Then the list is the problem. I'll stand by the door on Friday from five to seven and take signatures.
#
# **Rui:** Thanks. I'll tell the library today that it was our fault.
#
# I used rule 3 (Rui's first message calls Tam with @, because he means Tam), A37 (Tam's "Not me, I handed it in at six" answers the question that was asked) and civility (A52): no judgement about persons, only about door, list and key. Two unwelcome points stay, each said as a fact or a request: we broke a promise (Rui's first message), and Rui accused too early (Tam's first). A word list would find nothing here; it would also have found nothing in "people who actually do something",
# which was the first attack.
# %% [markdown] lang="zh"
# **阿锐：** @小潭 阅览室昨晚敞了一夜。东西没丢，可我们答应过图书馆要锁门。你知道钥匙最后在谁手里吗？
#
# **小潭：** 不是我，我六点就交了，本子上签了名。也提个请求：下次请先在群里问，再来问我，刚才那句听着像已经认定是我了。
#
# **阿锐：** 有道理，我是担心那些书。这么说，本子上最后一个是你，后来钥匙又转了手，没人登记。
#
# **小潭：** 那就是登记有漏洞。周五五点到七点我守在门口，请大家签字。
#
# **阿锐：** 谢谢。我今天跟图书馆说明，这是我们的责任。
#
# 我用了第 3 条（阿锐第一句要找小潭，就用了 @）、A37（小潭的“不是我，我六点就交了”，问什么答什么）和文明这一条（A52）：只谈门、本子和钥匙，不评价人。对方不爱听的话也都说了，只是说成了事实和请求：我们答应的事没做到（阿锐第一句），阿锐怪人怪得太早（小潭第一句）。
# 词表在这里查不到什么；可原来那句“去问问真正干活的人”它同样查不到，而争吵正是从那句开始的。
