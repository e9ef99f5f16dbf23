# ---
# title: {en: "Exercise: group etiquette", zh: "练习：群礼仪"}
# name: {en: "Group etiquette", zh: "群礼仪"}
# situation:
#   en: >-
#     The book fair is over, and the organisers ask you to look after the group until the next one. You will read names, calls and screenshots with code, measure how long people wait
#     for an answer, decide what to mute and whom to ask whether they want to stay, and calm a quarrel. The tasks do not depend on one another: if you are stuck, go on with the next.
#     All members and messages are invented.
#   zh: >-
#     旧书市集办完了，组织者请你照看这个群，直到下一届。你要用代码读懂昵称、@ 和截图，量一量大家等回复要等多久，决定哪些群静音、该去问谁还想不想留下，最后平息一场争吵。
#     各题互不依赖，卡住了就先做下一题。成员和消息全是虚构的。
# minutes: 85
# points: 20
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

from qunxue import check, data, say
from qunxue.models import attention, etiquette

# %% [markdown] lang="en"
# ## When is a screenshot right?
#
# Four members each send a screenshot. Which one shows something that a link or a contact card could **not** show?
#
# - A: the first page of an article on how to store old paper
# - B: the profile page of the shop that prints the posters
# - C: the error that appears when sellers try to pay
# - D: the QR code of the lunch shop, too small to scan
#
# Set `right_to_send` to one letter in quotation marks, for example `"D"`.
#
# <details><summary>Hint</summary>
#
# Ask of each: is there something behind the picture that the reader wants to tap on? Section 2 of the lesson has more examples.
#
# </details>
# %% [markdown] lang="zh"
# ## 什么时候该发截图？
#
# 四名成员各发了一张截图。哪一张里的内容，是链接或名片都**没法**代替的？
#
# - A：一篇讲旧纸保存的文章，只有第一页
# - B：印海报那家店的资料页
# - C：摊主付款时跳出来的报错
# - D：盒饭店的二维码，太小扫不出来
#
# 把 `right_to_send` 设为一个带引号的字母，例如 `"D"`。
#
# <details><summary>提示</summary>
#
# 每一张都问一问：图的背后，有没有读者想点开的东西？课文第 2 节还有更多例子。
#
# </details>

# %% answer="right_to_send" does="judge C02"
#| right_to_send = ...
### BEGIN SOLUTION
right_to_send = "C"
### END SOLUTION

# %% test="right_to_send" points=1 section=2
task.one_of(right_to_send, "ABCD", what=say("your letter", "你选的字母"))
### BEGIN HIDDEN TESTS
task.one_of(
    right_to_send,
    "ABCD",
    what=say("your letter", "你选的字母"),
    right="C",
    mistakes={
        "A": say("A link opens the whole article, and it can be searched.", "发链接就能看到全文，还能搜索。"),
        "B": say("A contact card opens the shop's profile with one tap.", "发名片，点一下就能打开这家店的资料页。"),
        "D": say("Nobody can scan it; the shop's contact card would do.", "谁也扫不出来，发店家的名片就行。"),
    },
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Which names hide who people are?
#
# Write `hides(name)`. It takes the shown name (a `str`) and returns `True` if the name has at least one of these four signs, and `False` for every other name:
#
# 1. it holds no letter at all (Chinese characters count as letters; digits, punctuation marks and emoji do not; an empty name holds none);
# 2. it is `User` or `用户` followed by digits only, at least one, with or without a blank between;
# 3. it begins with `wxid_`;
# 4. it is a single letter or a single Chinese character and nothing else.
#
# In all four, capital and small letters are the same, and blanks at either end do not count.
#
# | `True` | because of | `False` | because |
# |---|---|---|---|
# | `"🌙"`, `" 2025 "`, `""` | sign 1 | `"小满-海报"` | it has letters, and more than one |
# | `"User 5521"`, `"USER77"` | sign 2 | `"User"`, `"User group Ana"` | no digits; not only digits |
# | `"WXID_9ab"` | sign 3 | `"my wxid_9ab"` | `wxid_` is not at the beginning |
# | `"q"`, `"禾"` | sign 4 | `"Q7"`, `"禾🌙"` | a letter, but not alone |
#
# <details><summary>Hint</summary>
#
# `"阿禾7".isalpha()` asks about the whole text and is `False`, because of the 7; ask each character instead: `any(sign.isalpha() for sign in name)`. For the second sign cut the word off the front and look at what is left with `isdigit()`, which is `False` for an empty text.
#
# </details>
# %% [markdown] lang="zh"
# ## 哪些昵称看不出是谁？
#
# 编写 `hides(name)`。参数是显示的昵称（`str`）。昵称至少有下面四种迹象之一，就返回 `True`；其他昵称一律返回 `False`：
#
# 1. 一个文字也没有（汉字和字母算文字，数字、标点、表情不算；空昵称里也没有文字）；
# 2. 是 `User` 或 `用户` 后面只跟着数字，至少一位，中间有没有空格都算；
# 3. 以 `wxid_` 开头；
# 4. 只有一个字母或一个汉字，再没有别的。
#
# 四种迹象都不分大小写，首尾的空格也不计。
#
# | `True` | 依据 | `False` | 原因 |
# |---|---|---|---|
# | `"🌙"`、`" 2025 "`、`""` | 第 1 种 | `"小满-海报"` | 有文字，而且不止一个 |
# | `"User 5521"`、`"USER77"` | 第 2 种 | `"User"`、`"User group Ana"` | 没有数字；后面不全是数字 |
# | `"WXID_9ab"` | 第 3 种 | `"my wxid_9ab"` | 不在开头 |
# | `"q"`、`"禾"` | 第 4 种 | `"Q7"`、`"禾🌙"` | 有一个字，但不是单独一个 |
#
# <details><summary>提示</summary>
#
# `"阿禾7".isalpha()` 问的是整段文字，因为有个 7，得到 `False`；改成逐个字符问：`any(sign.isalpha() for sign in name)`。第二种迹象，可以把开头的词去掉，再用 `isdigit()` 看剩下的部分；剩下的是空文本时，它得到 `False`。
#
# </details>

# %% answer="hides" does="compute C01"
### BEGIN SOLUTION
def hides(name):
    plain = name.strip().lower()
    if not any(sign.isalpha() for sign in plain) or len(plain) == 1:
        return True
    if plain.startswith("wxid_"):
        return True
    for default in ("user", "用户"):
        if plain.startswith(default) and plain.removeprefix(default).strip().isdigit():
            return True
    return False
### END SOLUTION

# %% test="hides" points=2 section=2
task.is_type(task.returns(hides, "🌙"), bool, what=say("what hides gives back for 🌙", "hides 对 🌙 的返回值"))
examples = {True: ["🌙", " 2025 ", "", "User 5521", "USER77", "WXID_9ab", "q", "禾"]}
examples[False] = ["小满-海报", "User", "User group Ana", "my wxid_9ab", "Q7", "禾🌙"]
for wanted, names in examples.items():
    for name in names:
        task.equal(hides(name), wanted, what=say(f'the name "{name}"', f"昵称“{name}”"))
### BEGIN HIDDEN TESTS
for name, wanted, hint in (
    ("。", True, say("A punctuation mark is not a letter.", "标点不是文字。")),
    ("7 🌙", True, say("Neither digits nor emoji are letters.", "数字和表情都不是文字。")),
    ("   ", True, say("Nothing is left without the blanks.", "去掉空格，什么也不剩。")),
    ("用户88412", True, say("The Chinese default name counts too.", "中文的默认名也算。")),
    ("user 9", True, say("Capitals do not matter.", "不分大小写。")),
    ("wxid_k3v0q9", True, say("Account ids begin with wxid_.", "微信号以 wxid_ 开头。")),
    ("W", True, say("A single letter tells nothing.", "单独一个字母看不出是谁。")),
    ("  满 ", True, say("Blanks at the ends do not count.", "首尾的空格不计。")),
    ("用户体验-阿禾", False, say("After the default word there are letters.", "默认词后面是文字，不是数字。")),
    ("用户", False, say("No digit follows.", "后面没有数字。")),
    ("海阔天空", False, say("It has letters; the four signs say no more.", "它有文字，四种迹象都不沾。")),
    ("Ana 2", False, say("Digits beside letters do no harm.", "有文字，带数字也没关系。")),
    ("the wxid_", False, say("wxid_ counts only at the beginning.", "wxid_ 只有在开头才算。")),
):
    task.equal(hides(name), wanted, what=say(f'the name "{name}"', f"昵称“{name}”"), hint=hint)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair: who is called?
#
# `calls(text, names)` should list the names that a text calls with @, in the order in which they stand in the text, each name once. The version below was published by a helpful stranger. It has two faults: for `"@Anna, open?"` it also reports Ana, and the order is that of `names`.
#
# Repair it. Rules of the task:
#
# - a call is `@`, then the whole name as it stands in `names`, and what follows is *not* a letter, a Chinese character, a digit or a hyphen. A blank, a punctuation mark, an emoji or the end of the text may follow. So `"@Anna"` and `"@Ana-Lena"` do not call Ana, and `"@阿梨妈妈"` does not call `"阿梨"`;
# - names may be Chinese, hold blanks or a hyphen: `"小满-海报"`, `"Old Pine"`;
# - of two names that both fit, the longer one counts: `"@Old Pine"` calls Old Pine and not Old.
#
# With `names = ["Ana", "Anna", "Old", "Old Pine", "阿梨", "小满-海报"]` (texts hold no e-mail addresses):
#
# | text | result |
# |---|---|
# | `"@小满-海报 and @Ana, please"` | `["小满-海报", "Ana"]` |
# | `"@Anna, open?"` | `["Anna"]` |
# | `"@Old Pine and @Old!"` | `["Old Pine", "Old"]` |
# | `"@Anna @Ana @Anna"` | `["Anna", "Ana"]` |
# | `"@阿梨妈妈 @Ana-Lena @Ana2"` | `[]` |
#
# <details><summary>Hint</summary>
#
# Go through the places of `@` from left to right. At each, try the names from long to short: does the text go on with this name, and is what follows neither a letter, a digit nor a hyphen?
# `text.startswith(name, place)` looks from a place onwards.
#
# </details>
# %% [markdown] lang="zh"
# ## 修理：@ 了谁？
#
# `calls(text, names)` 应该按在正文中出现的先后，列出被 @ 的名字，每个名字只列一次。下面是一位热心网友发布的版本，有两处毛病：遇到 `"@Anna, open?"` 会把 Ana 也算上；顺序是 `names` 的顺序。
#
# 请修好它。本题的规定：
#
# - 一次呼叫是 `@`，接着是 `names` 里的完整名字，再后面*不是*字母、汉字、数字或连字符，可以是空格、标点、表情，也可以是正文结尾。所以 `"@Anna"` 和 `"@Ana-Lena"` 没有叫 Ana，`"@阿梨妈妈"` 没有叫 `"阿梨"`；
# - 名字可以是中文，可以带空格或连字符：`"小满-海报"`、`"Old Pine"`；
# - 两个名字都对得上时，取长的：`"@Old Pine"` 叫的是 Old Pine，不是 Old。
#
# 设 `names = ["Ana", "Anna", "Old", "Old Pine", "阿梨", "小满-海报"]`（正文里不会有电子邮件地址）：
#
# | 正文 | 结果 |
# |---|---|
# | `"@小满-海报 and @Ana, please"` | `["小满-海报", "Ana"]` |
# | `"@Anna, open?"` | `["Anna"]` |
# | `"@Old Pine and @Old!"` | `["Old Pine", "Old"]` |
# | `"@Anna @Ana @Anna"` | `["Anna", "Ana"]` |
# | `"@阿梨妈妈 @Ana-Lena @Ana2"` | `[]` |
#
# <details><summary>提示</summary>
#
# 从左到右看每个 `@` 的位置，在每一处从长到短试名字：正文接下来是不是这个名字？后面那个字符是不是既非文字、数字，也非连字符？
# `text.startswith(name, place)` 可以从某个位置往后看。
#
# </details>

# %% answer="calls" does="compute C03"
#| def calls(text, names):
#|     return [name for name in names if "@" + name in text]
### BEGIN SOLUTION
def calls(text, names):
    called = []
    for sign in re.finditer("@", text):
        place = sign.end()
        for name in sorted(names, key=len, reverse=True):
            following = text[place + len(name) : place + len(name) + 1]
            if text.startswith(name, place) and not (following.isalnum() or following == "-"):
                if name not in called:
                    called.append(name)
                break
    return called
### END SOLUTION

# %% test="calls" points=2 section=2
names = ["Ana", "Anna", "Old", "Old Pine", "阿梨", "小满-海报"]
for text, expected in (
    ("@小满-海报 and @Ana, please", ["小满-海报", "Ana"]),
    ("@Anna, open?", ["Anna"]),
    ("@Old Pine and @Old!", ["Old Pine", "Old"]),
    ("@Anna @Ana @Anna", ["Anna", "Ana"]),
    ("@阿梨妈妈 @Ana-Lena @Ana2", []),
):
    task.equal(task.unchanged(calls, text, names), expected, what=say(f"the calls in: {text}", f"“{text}”里的呼叫"))
### BEGIN HIDDEN TESTS
names = ["Ana", "Anna", "Old", "Old Pine", "阿梨", "阿梨妈妈", "小满-海报", "Ben-2"]
for text, wanted, hint in (
    ("thanks, @Anna", ["Anna"], say("One name may be the beginning of another.", "一个名字可能是另一个名字的开头。")),
    ("@阿梨妈妈 几点？@Anna", ["阿梨妈妈", "Anna"], say("The same holds for Chinese names.", "中文名字也是一样。")),
    ("@Old Pine and @Ana", ["Old Pine", "Ana"], say("A name may hold a blank.", "名字里可以有空格。")),
    ("@Old chairs?", ["Old"], say("Here only the short name fits.", "这里只有短名字对得上。")),
    ("thanks @Ben-2", ["Ben-2"], say("The text may end with the name.", "正文可以以名字结尾。")),
    ("@Old @Ana @Old", ["Old", "Ana"], say("Each name is listed once.", "每个名字只列一次。")),
    ("@Anna3, @Old-Tom", [], say("A digit or a hyphen goes on with the name.", "后面接数字或连字符，名字就还没完。")),
    ("nobody is called", [], say("There is no @ in this text.", "这段正文里没有 @。")),
    ("@小满-海报，@阿梨。", ["小满-海报", "阿梨"], say("Chinese punctuation ends a name too.", "中文标点也能结束一个名字。")),
):
    task.equal(calls(text, names), wanted, what=say(f"the calls in: {text}", f"“{text}”里的呼叫"), hint=hint)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Clean the kinds, then count screenshots
#
# `shared` is a table with the columns `member` and `kind`. It was typed by several people, so that the same kind is written in different ways: with blanks, in capitals, in Chinese, or not at all.
#
# | meaning | may be written |
# |---|---|
# | link | `link`, `链接` |
# | card | `card`, `名片` |
# | screenshot | `screenshot`, `截图` |
#
# Write `screenshot_share(shared)`. Clean the kinds: blanks at the ends and capitals do not matter; everything else (`"picture"`, `"screen shot"` with a blank inside, a missing kind) is not one of the three. Return a **Series** indexed by member, in any order: of the links, cards and screenshots the member shared, the share that are screenshots, 0 to 1. Members who shared none of the three are left out. Do not change `shared`.
#
# Example:
#
# | member | `kind` of each row | counted | result |
# |---|---|---|---|
# | Ana | `" Screenshot"`, `"链接"`, `"voice"` | 1 screenshot, 1 link | 0.5 |
# | Kit | `"CARD"`, `"名片 "`, `"screen shot"` | 2 cards | 0 |
# | Ben | `None` | nothing | left out |
#
# <details><summary>Hint</summary>
#
# `.str.strip().str.lower().replace({"链接": "link", …})` cleans; `.isin([...])` keeps the three; after `groupby("member")` the mean of True and False is a share.
#
# </details>
# %% [markdown] lang="zh"
# ## 先清洗类型，再数截图
#
# `shared` 是一张表，有 `member` 和 `kind` 两列。它由好几个人录入，同一种类型写法不一：有的带空格，有的大写，有的写中文，有的干脆没写。
#
# | 含义 | 可能的写法 |
# |---|---|
# | 链接 | `link`、`链接` |
# | 名片 | `card`、`名片` |
# | 截图 | `screenshot`、`截图` |
#
# 编写 `screenshot_share(shared)`：先清洗类型，首尾空格、大小写都不计；其他写法（`"picture"`，中间多了空格的 `"screen shot"`）和缺失值都不属于这三种。返回一个以成员为索引的 **Series**，先后不限：该成员分享的链接、名片和截图中，截图所占的比例，0 到 1。三种都没分享过的成员不出现。不要改动 `shared`。
#
# 例：
#
# | 成员 | 各行的 `kind` | 计入 | 结果 |
# |---|---|---|---|
# | Ana | `" Screenshot"`、`"链接"`、`"voice"` | 截图 1，链接 1 | 0.5 |
# | Kit | `"CARD"`、`"名片 "`、`"screen shot"` | 名片 2 | 0 |
# | Ben | `None` | 无 | 不出现 |
#
# <details><summary>提示</summary>
#
# 用 `.str.strip().str.lower().replace({"链接": "link", …})` 清洗，用 `.isin([...])` 留下三种；`groupby("member")` 之后，True 和 False 的平均数就是比例。
#
# </details>

# %% answer="screenshot_share" does="compute C02"
### BEGIN SOLUTION
def screenshot_share(shared):
    english = {"链接": "link", "名片": "card", "截图": "screenshot"}
    kinds = shared["kind"].str.strip().str.lower().replace(english)
    counted = kinds.isin(["link", "card", "screenshot"])
    return kinds[counted].eq("screenshot").groupby(shared["member"]).mean()
### END SOLUTION

# %% test="screenshot_share" points=2 section=2
example = pd.DataFrame(
    {
        "member": ["Ana", "Ana", "Ana", "Ben", "Kit", "Kit", "Kit"],
        "kind": [" Screenshot", "链接", "voice", None, "CARD", "名片 ", "screen shot"],
    }
)
shares = task.unchanged(screenshot_share, example)
task.is_type(shares, pd.Series, what=say("what screenshot_share gives back", "screenshot_share 的返回值"))
task.equal(sorted(shares.index), ["Ana", "Kit"], what=say("the members in the result", "结果中的成员"))
task.close(shares.loc["Ana"], 0.5, what=say("Ana's share of screenshots", "Ana 的截图比例"), tolerance=1e-9)
task.close(shares.loc["Kit"], 0, what=say("Kit's share of screenshots", "Kit 的截图比例"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
more = pd.DataFrame(
    {
        "member": ["Kit", "Kit", "Kit", "Kit", "Lin", "Lin", "Mei", "Mei", "Otto"],
        "kind": ["截图 ", "LINK", " 名片", "card", "SCREENSHOT", "picture", "Card ", "链接", "screen shot"],
    }
)
shares = screenshot_share(more).sort_index()
task.equal(list(shares.index), ["Kit", "Lin", "Mei"], what=say("the members who shared a link, card or screenshot", "分享过链接、名片或截图的成员"))
task.close(shares.loc["Kit"], 0.25, what=say("a member with four kinds of writing", "写法各异的成员"), tolerance=1e-9)
task.close(shares.loc["Lin"], 1, what=say("a member with a screenshot and a picture", "有一张截图、一张图片的成员"), tolerance=1e-9, hint=say("A picture is none of the three kinds.", "图片不属于那三种。"))
task.close(shares.loc["Mei"], 0, what=say("a member without screenshots", "没发过截图的成员"), tolerance=1e-9)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Fill the gaps: how long do people wait?
#
# `questions` has one row per question: `asked` (a time), `answered` (a time, or missing if nobody answered) and `called` (`True` if the question called somebody with @, `False` if not). Fill the three gaps so that `waiting(questions)` returns a table
# with one row for each value of `called`, which is the index, and three columns:
#
# - `number`: how many questions there are;
# - `answered`: the share of them that were answered, 0 to 1;
# - `median`: the median wait of the *answered* ones, in **minutes**, not rounded. A wait may last longer than a day.
#
# Do not change `questions`. Example: from
#
# | asked | answered | called |
# |---|---|---|
# | 3 March 09:00:00 | 3 March 09:06:00 | True |
# | 3 March 10:00:00 | (missing) | True |
# | 3 March 11:00:00 | 4 March 11:01:30 | False |
#
# follows
#
# | called | number | answered | median |
# |---|---|---|---|
# | False | 1 | 1 | 1441.5 |
# | True | 2 | 0.5 | 6 |
#
# <details><summary>Hint</summary>
#
# A difference of two times has `.dt.total_seconds()`. A missing answer leaves a missing wait. `waits.size()` counts all rows, `waits.count()` only those that are not missing, `waits.median()` passes the missing ones over.
#
# </details>
# %% [markdown] lang="zh"
# ## 填空：大家要等多久？
#
# `questions` 每行是一个提问：`asked`（提出的时间）、`answered`（得到回复的时间；没人回复则缺失）、`called`（用 @ 叫了人为 `True`，没用为 `False`）。填好三个空，让 `waiting(questions)` 返回一张表，以 `called` 为索引，它的每个取值一行，共三列：
#
# - `number`：提问的个数；
# - `answered`：其中得到回复的比例，0 到 1；
# - `median`：*得到回复的*提问等待时间的中位数，以**分钟**为单位，不要四舍五入。等待可以超过一天。
#
# 不要改动 `questions`。例：由
#
# | asked | answered | called |
# |---|---|---|
# | 3 月 3 日 09:00:00 | 3 月 3 日 09:06:00 | True |
# | 3 月 3 日 10:00:00 | （缺失） | True |
# | 3 月 3 日 11:00:00 | 3 月 4 日 11:01:30 | False |
#
# 得到
#
# | called | number | answered | median |
# |---|---|---|---|
# | False | 1 | 1 | 1441.5 |
# | True | 2 | 0.5 | 6 |
#
# <details><summary>提示</summary>
#
# 两个时间相减，结果有 `.dt.total_seconds()`。没有回复，等待时间就是缺失值。`waits.size()` 数所有行，`waits.count()` 只数不缺失的，`waits.median()` 会跳过缺失值。
#
# </details>

# %% answer="waiting" does="compute C03 A36"
#| def waiting(questions):
#|     minutes = ...  # how long each question waited, in minutes · 每个提问等了几分钟
#|     waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
#|     table = waits.agg(number="size")
#|     table["median"] = ...  # of the waits · 等待时间的中位数
#|     table["answered"] = ...  # a share from 0 to 1 · 0 到 1 的比例
#|     return table
### BEGIN SOLUTION
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size")
    table["median"] = waits.median()
    table["answered"] = waits.count() / table["number"]
    return table
### END SOLUTION

# %% test="waiting" points=2 section=5
example = pd.DataFrame(
    {
        "asked": pd.to_datetime(["2025-03-03 09:00:00", "2025-03-03 10:00:00", "2025-03-03 11:00:00"]),
        "answered": pd.to_datetime(["2025-03-03 09:06:00", None, "2025-03-04 11:01:30"]),
        "called": [True, True, False],
    }
)
table = task.unchanged(waiting, example)
task.columns(table, ["number", "answered", "median"])
table = table.sort_index()
task.equal(list(table.index), [False, True], what=say("the values of called, as the index", "索引里 called 的取值"))
task.equal(list(table["number"]), [1, 2], what=say("the number of questions in the example", "例子里提问的个数"))
task.close(list(table["answered"]), [1, 0.5], what=say("the share answered in the example", "例子里得到回复的比例"), tolerance=1e-9)
task.close(list(table["median"]), [1441.5, 6], what=say("the median wait in the example, in minutes", "例子里等待时间的中位数（分钟）"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
start = pd.Timestamp("2025-03-05 08:00")
more = pd.DataFrame(
    {
        "asked": [start] * 7,
        "answered": [start + pd.Timedelta(minutes=wait) if wait else pd.NaT for wait in (2, 3.5, 100, 0, 2_000, 10, 1_500)],
        "called": [True, True, True, True, False, False, False],
    }
)
table = waiting(more).sort_index()
task.equal(list(table["number"]), [3, 4], what=say("the number of questions without and with @", "不用 @ 和用 @ 的提问个数"))
task.close(table["answered"], [1, 0.75], what=say("the shares answered without and with @", "不用 @ 和用 @ 得到回复的比例"), tolerance=1e-9)
task.close(
    table["median"],
    [1_500, 3.5],
    what=say("the median waits without and with @", "不用 @ 和用 @ 的中位等待时间"),
    tolerance=1e-9,
    hint=say("Two answers came after more than a day; a question nobody answered has no wait, not a wait of 0.", "有两个回复隔了一天多；没人回的提问没有等待时间，而不是等了 0 分钟。"),
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Mute, pin or leave
#
# These are your four groups (`attention.example_groups().head(4)`): the messages a day, how many of them are important to you, which share of those calls you with @, and how many needless calls there are.
#
# | group | messages | important | called | noise |
# |---|---|---|---|---|
# | Work: my team | 45 | 4.0 | 0.6 | 0.5 |
# | Work: whole firm | 60 | 0.6 | 0.3 | 1.5 |
# | Book fair | 140 | 1.5 | 0.5 | 0.3 |
# | Class parents | 55 | 1.0 | 0.2 | 0.8 |
#
# Choose a setting for each. A day then costs you **alerts** (`alerts`: how often the phone interrupts you) and **misses** (`missed`: important messages that you do not see in time). The model in `attention` assumes:
#
# | setting | alerts | missed |
# |---|---|---|
# | `"on"` | four of ten messages | few, but more the more messages a group has |
# | `"pin"`: at the top of the list | as with `"on"` | four tenths of those of `"on"` |
# | `"mute"` | only calls with @, needless ones too | more than with `"on"` |
# | `"mute+pin"` | as with `"mute"` | four tenths of those of `"mute"` |
# | `"leave"` | none | every important message |
#
# Unless you have left, no call with @ is missed. Over the four groups together a day may cost
#
# - at most 25 alerts and at most 0.8 missed messages,
# - with **at most two** of the four pinned (`"pin"` or `"mute+pin"`), since a list can have only one top.
#
# Set `settings` to the list of four, in the order of the table. Once all four are words, the cell prints the costs and their sums. The check below tries the form and the pins; compare the sums with the limits yourself.
# Form: `["on", "on", "on", "leave"]`. This choice keeps to the two pins, but it costs 98 alerts and 1.41 missed messages.
#
# <details><summary>Hint</summary>
#
# Start from four times `"mute"` and spend your two pins where most important messages come *without* @. Then see whether one group may stay unmuted.
#
# </details>
# %% [markdown] lang="zh"
# ## 静音、置顶还是退出
#
# 这是你的四个群（`attention.example_groups().head(4)`）：每天的消息数、其中对你要紧的条数、要紧的消息里用 @ 叫你的比例，以及每天没必要的 @ 次数。
#
# | 群 | 消息 | 要紧 | @ 比例 | 多余的 @ |
# |---|---|---|---|---|
# | 工作：本组 | 45 | 4.0 | 0.6 | 0.5 |
# | 工作：全公司 | 60 | 0.6 | 0.3 | 1.5 |
# | 旧书市集 | 140 | 1.5 | 0.5 | 0.3 |
# | 家长群 | 55 | 1.0 | 0.2 | 0.8 |
#
# 给每个群选一种设置。一天的代价有两样：**打断**（`alerts`，手机提醒你的次数）和**错过**（`missed`，没能及时看到的要紧消息）。`attention` 里的模型假定：
#
# | 设置 | 打断 | 错过 |
# |---|---|---|
# | `"on"`（开着） | 每十条消息提醒四次 | 很少，但群里消息越多，错过越多 |
# | `"pin"`（置顶） | 与 `"on"` 相同 | 是 `"on"` 的十分之四 |
# | `"mute"`（静音） | 只有 @ 你时才提醒，没必要的 @ 也算 | 比 `"on"` 多 |
# | `"mute+pin"`（静音并置顶） | 与 `"mute"` 相同 | 是 `"mute"` 的十分之四 |
# | `"leave"`（退出） | 没有 | 要紧的消息全部错过 |
#
# 只要没有退群，用 @ 叫你的要紧消息就不会错过。四个群合起来，一天的代价要满足：
#
# - 不超过 25 次打断、0.8 条错过的消息；
# - 四个群里**最多两个**置顶（`"pin"` 或 `"mute+pin"`），因为列表只有一个“最上面”。
#
# 把 `settings` 设为四项的列表，顺序与上表一致。四项都填好后，单元格会打印各群的代价和合计。下面的检查只看写法和置顶的个数，合计是否超限请自己对照。
# 写法：`["on", "on", "on", "leave"]`。这个方案守住了置顶的限制，却要付 98 次打断、1.41 条错过的代价。
#
# <details><summary>提示</summary>
#
# 先从四个 `"mute"` 开始，把两次置顶用在*没有 @* 的要紧消息最多的地方，再看有没有一个群可以不静音。
#
# </details>

# %% answer="settings" does="compute C04 C05"
#| settings = [..., ..., ..., ...]
### BEGIN SOLUTION
settings = ["on", "mute", "mute+pin", "mute+pin"]
### END SOLUTION
if ... not in settings:  # what a day costs, once all four are chosen · 四项都选好后，打印一天的代价
    costs = attention.weigh(attention.example_groups().head(4), settings)
    print(costs.round(2).to_string(index=False))
    print("alerts:", round(costs["alerts"].sum(), 2), "  missed:", round(costs["missed"].sum(), 2))

# %% test="settings" points=2 section=4
task.is_type(settings, (list, tuple), what=say("your settings", "你的设置"))
task.equal(len(settings), 4, what=say("the number of settings", "设置的个数"))
for setting in settings:
    task.one_of(setting, ["on", "pin", "mute", "mute+pin", "leave"], what=say("each of your settings", "你的每一项设置"))
pins = sum("pin" in setting for setting in settings)
task.that(pins <= 2, what=say("at most two groups pinned", "最多置顶两个群"), found=pins)
### BEGIN HIDDEN TESTS
cost = attention.weigh(attention.example_groups().head(4), settings)[["alerts", "missed"]].sum()
task.within(float(cost["alerts"]), 0, 25, what=say("the alerts of a day", "一天的打断次数"), hint=say("Which loud group can do without alerts?", "哪个吵闹的群可以不提醒？"))
task.within(float(cost["missed"]), 0, 0.8, what=say("the important messages missed in a day", "一天错过的要紧消息"), hint=say("Pin where important messages come without @.", "把置顶用在要紧消息不带 @ 的地方。"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Whom to ask before the group is full
#
# The group is nearly full and needs room. Write `to_ask(members, needed, today)`. `members` is a table with `name`, `role` (`"owner"`, `"admin"` or `"member"`), `last_seen` (a time, or missing for those who were never seen) and `left` (a time, or missing for those who are still there). `today` is a `pd.Timestamp`. Return a **list of names**:
#
# - only ordinary members (`"member"`) who are still there and were last seen **30 days or more** before `today`. An absence is counted in whole days: 29 days and 23 hours are 29. Whoever has no `last_seen` is not on the list, since nobody knows how long that has been;
# - longest absence first; those with the same number of whole days in the order of their names (as `sort_values` or `sorted` puts them), whatever the hour;
# - at most `needed` names (0 or more), fewer if there are not so many. Do not change `members`.
#
# Example, with all of them still there:
#
# | name | role | last seen before `today` |
# |---|---|---|
# | Rosa | member | 29 days 23 hours |
# | Otto | member | 52 days 20 hours |
# | Bea | member | 52 days 1 hour |
# | Lou | member | 61 days |
# | Tin | admin | 80 days |
# | Uwe | member | (missing) |
#
# `to_ask(members, 9, today)` is `["Lou", "Bea", "Otto"]`, and `to_ask(members, 2, today)` is `["Lou", "Bea"]`.
#
# <details><summary>Hint</summary>
#
# `(today - members["last_seen"]).dt.days` counts whole days. `sort_values([...], ascending=[False, True])` sorts by two columns in two directions; `head(needed)` cuts.
#
# </details>
# %% [markdown] lang="zh"
# ## 群满之前，该去问谁
#
# 群快满了，要腾位置。编写 `to_ask(members, needed, today)`。`members` 是一张表，有 `name`、`role`（`"owner"` 群主、`"admin"` 管理员、`"member"` 成员）、`last_seen`（最近一次露面的时间；从没露过面则缺失）和 `left`（退群时间；还在群里的人缺失）。`today` 是 `pd.Timestamp`。返回一个**名字的列表**：
#
# - 只包括还在群里、最近一次露面距 `today` **30 天或更久**的普通成员（`"member"`）。按整天计算：29 天 23 小时算 29 天。`last_seen` 缺失的人不列入，因为谁也说不清有多久；
# - 最久没露面的在前；整天数相同的，不管几点，都按名字排序（`sort_values` 或 `sorted` 的顺序）；
# - 最多 `needed` 个（0 或更多），不够就有几个算几个。不要改动 `members`。
#
# 例（所有人都还在群里）：
#
# | name | role | 最近露面距 `today` |
# |---|---|---|
# | Rosa | member | 29 天 23 小时 |
# | Otto | member | 52 天 20 小时 |
# | Bea | member | 52 天 1 小时 |
# | Lou | member | 61 天 |
# | Tin | admin | 80 天 |
# | Uwe | member | （缺失） |
#
# `to_ask(members, 9, today)` 是 `["Lou", "Bea", "Otto"]`，`to_ask(members, 2, today)` 是 `["Lou", "Bea"]`。
#
# <details><summary>提示</summary>
#
# `(today - members["last_seen"]).dt.days` 得到整天数。`sort_values([...], ascending=[False, True])` 可以按两列、朝两个方向排序；`head(needed)` 截取。
#
# </details>

# %% answer="to_ask" does="compute C07"
### BEGIN SOLUTION
def to_ask(members, needed, today):
    away = (today - members["last_seen"]).dt.days
    waiting = members.assign(away=away)
    waiting = waiting[(waiting["role"] == "member") & waiting["left"].isna() & (away >= 30)]
    return waiting.sort_values(["away", "name"], ascending=[False, True])["name"].head(needed).tolist()
### END SOLUTION

# %% test="to_ask" points=2 section=3
today = pd.Timestamp("2025-03-16")
example = pd.DataFrame(
    {
        "name": ["Rosa", "Otto", "Bea", "Lou", "Tin", "Uwe"],
        "role": ["member", "member", "member", "member", "admin", "member"],
        "last_seen": today - pd.to_timedelta(["29 days 23 h", "52 days 20 h", "52 days 1 h", "61 days", "80 days", None]),
        "left": pd.to_datetime([None] * 6),
    }
)
asked = task.unchanged(to_ask, example, 9, today)
task.is_type(asked, list, what=say("what to_ask gives back", "to_ask 的返回值"))
task.equal(asked, ["Lou", "Bea", "Otto"], what=say("whom to ask in the example", "例子里该问的人"))
task.equal(to_ask(example, 2, today), ["Lou", "Bea"], what=say("two people to ask in the example", "例子里该问的两个人"))
### BEGIN HIDDEN TESTS
many = pd.DataFrame(
    {
        "name": ["Kit", "Zoe", "Ana", "Ben", "Eve", "Gus", "Ida", "Max", "Pia"],
        "role": ["member", "member", "member", "owner", "member", "member", "admin", "member", "member"],
        "last_seen": today - pd.to_timedelta([30 * 24, 45 * 24 + 22, 45 * 24 + 3, 90 * 24, 31 * 24, 60 * 24, 44 * 24, 2 * 24, None], unit="h"),
        "left": pd.to_datetime([None, None, None, None, None, "2025-02-01", None, None, None]),
    }
)
for needed, wanted, hint in (
    (10, ["Ana", "Zoe", "Eve", "Kit"], say("Look at exactly 30 days, at who leads the group, and at who has already left.", "看看正好 30 天的人、群主和管理员，还有已经退群的人。")),
    (2, ["Ana", "Zoe"], say("No more names than needed.", "不能超过需要的人数。")),
    (0, [], say("Nobody is to be asked if no room is needed.", "不缺位置，就谁也不用问。")),
):
    task.equal(to_ask(many, needed, today), wanted, what=say(f"whom to ask if {needed} places are needed", f"需要腾 {needed} 个位置时该问的人"), hint=hint)
later = pd.Timestamp("2025-04-30")
task.equal(to_ask(many, 9, later)[-1], "Max", what=say("the last to be asked six weeks later", "六个星期后最后一个该问的人"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Is it chance?
#
# Of `number_a` newcomers whose first message was answered, `yes_a` wrote again; of `number_b` whose first message nobody answered, `yes_b` did. Write `z_score(yes_a, number_a, yes_b, number_b)`. It returns one number: the difference of the two shares, divided by the error that chance usually makes in it:
#
# $$z = \frac{p_a - p_b}{\sqrt{p\,(1-p)\,\left(\frac{1}{n_a} + \frac{1}{n_b}\right)}}$$
#
# Here $p_a$ and $p_b$ are the two shares, $n_a$ and $n_b$ the two numbers, and $p$ is the share of *all* newcomers together who wrote again. Keep the sign: z is below 0 if the second share is the larger. Both groups have people in them, and of all together some wrote again and some did not.
# Your result may differ from ours by at most 0.001.
#
# | call | $p_a$ | $p_b$ | $p$ | z |
# |---|---|---|---|---|
# | `z_score(30, 40, 20, 40)` | 0.75 | 0.5 | 50 / 80 = 0.625 | 2.309 |
# | `z_score(20, 40, 30, 40)` | 0.5 | 0.75 | 0.625 | -2.309 |
# | `z_score(8, 10, 50, 100)` | 0.8 | 0.5 | 58 / 110 = 0.527 | 1.812 |
#
# <details><summary>Hint</summary>
#
# $p$ is one sum divided by another, not the mean of the two shares: the groups may differ in size. `math.sqrt` takes the root.
#
# </details>
# %% [markdown] lang="zh"
# ## 是偶然吗？
#
# 第一次发言得到回复的新人有 `number_a` 位，其中 `yes_a` 位再次发言；没得到回复的有 `number_b` 位，其中 `yes_b` 位再次发言。编写 `z_score(yes_a, number_a, yes_b, number_b)`，返回一个数：两个比例之差，除以这个差通常会有的偶然误差：
#
# $$z = \frac{p_a - p_b}{\sqrt{p\,(1-p)\,\left(\frac{1}{n_a} + \frac{1}{n_b}\right)}}$$
#
# 其中 $p_a$、$p_b$ 是两个比例，$n_a$、$n_b$ 是两组人数，$p$ 是*全部*新人合在一起时再次发言的比例。正负号要保留：后一个比例更大时，z 小于 0。两组都有人；全部新人里，总有人再次发言，也总有人没有。
# 与标准结果相差不得超过 0.001。
#
# | 调用 | $p_a$ | $p_b$ | $p$ | z |
# |---|---|---|---|---|
# | `z_score(30, 40, 20, 40)` | 0.75 | 0.5 | 50 ÷ 80 = 0.625 | 2.309 |
# | `z_score(20, 40, 30, 40)` | 0.5 | 0.75 | 0.625 | -2.309 |
# | `z_score(8, 10, 50, 100)` | 0.8 | 0.5 | 58 ÷ 110 = 0.527 | 1.812 |
#
# <details><summary>提示</summary>
#
# $p$ 是两个总数相除，不是两个比例的平均数，因为两组人数可能不同。`math.sqrt` 用来开方。
#
# </details>

# %% answer="z_score" does="compute C06"
### BEGIN SOLUTION
def z_score(yes_a, number_a, yes_b, number_b):
    together = (yes_a + yes_b) / (number_a + number_b)
    error = math.sqrt(together * (1 - together) * (1 / number_a + 1 / number_b))
    return (yes_a / number_a - yes_b / number_b) / error
### END SOLUTION

# %% test="z_score" points=2 section=5
task.close(task.returns(z_score, 30, 40, 20, 40), 2.309, what=say("z of 30 of 40 against 20 of 40", "30/40 对 20/40 的 z 值"), tolerance=0.001)
task.close(z_score(20, 40, 30, 40), -2.309, what=say("z of 20 of 40 against 30 of 40", "20/40 对 30/40 的 z 值"), tolerance=0.001)
task.close(z_score(8, 10, 50, 100), 1.812, what=say("z of 8 of 10 against 50 of 100", "8/10 对 50/100 的 z 值"), tolerance=0.001)
### BEGIN HIDDEN TESTS
task.close(
    z_score(949, 1694, 477, 1083),
    6.1591,
    what=say("z of the newcomers of the study", "那项研究中新人的 z 值"),
    tolerance=0.001,
    mistakes=[(6.1569, say("p is the share of all together, not the mean of two shares.", "p 是合在一起的比例，不是两个比例的平均数。"))],
)
task.close(
    z_score(9, 10, 100, 200),
    2.4706,
    what=say("z for groups of very different size", "两组人数悬殊时的 z 值"),
    tolerance=0.001,
    hint=say("p is the share of all newcomers together, not the mean of two shares.", "p 是所有新人合在一起的比例，不是两个比例的平均数。"),
)
task.close(z_score(100, 200, 9, 10), -2.4706, what=say("z with the groups exchanged", "两组对调后的 z 值"), tolerance=0.001, hint=say("The sign says which share is larger.", "正负号说明哪个比例更大。"))
task.close(z_score(5, 10, 50, 100), 0, what=say("z of two equal shares", "两个比例相等时的 z 值"), tolerance=0.001)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw what the rules found
#
# The cell makes `findings`, a table with one row for each thing that a rule found in the chat log: `rule`, `member`, `message`, `reason`. Rules 1 to 9 are the nine of the essay (C01 to C09); rule 10, rude words, is the lesson's own and belongs to the advice on civility (A52).
#
# Complete `chart`: an Altair **bar** chart of `findings` with `rule` on the horizontal axis and the **number of rows**, counted by Altair, on the vertical axis, and a title (`title="…"`) that says what you see. If a rule had found three things, its bar would reach up to 3. Titles of the axes are up to you.
#
# <details><summary>Hint</summary>
#
# Altair counts rows by itself: `y="count()"`. A rule number is a category, so write `x="rule:O"`.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出规矩找到了什么
#
# 单元格先生成 `findings`：规矩在记录里每找到一处就有一行，各列为 `rule`、`member`、`message`、`reason`。第 1 到 9 条是材料的九条规矩（C01 到 C09）；第 10 条“脏话”是本课加的，对应另一篇材料里的文明这一条（A52）。
#
# 请补全 `chart`：一幅 `findings` 的 Altair **柱状图**，横轴是 `rule`，纵轴是由 Altair 数出来的**行数**，并用 `title="……"` 加上标题，说出你看到了什么。假如某一条找到三处，它的柱子就高到 3。坐标轴的标题加不加都行。
#
# <details><summary>提示</summary>
#
# Altair 自己会数行：`y="count()"`。规矩的编号是类别，写成 `x="rule:O"`。
#
# </details>

# %% answer="chart" does="compute C08 C09"
#| log = etiquette.in_language(data.load("chat_log"))
#| findings = etiquette.check_all(log, data.load("chat_members"))
#| chart = ...
### BEGIN SOLUTION
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = (
    alt.Chart(findings)
    .mark_bar()
    .encode(x=alt.X("rule:O").title(say("number of the rule", "第几条规矩")), y=alt.Y("count()").title(say("things found", "找到的处数")))
    .properties(title=say("Names without @ are the most frequent finding", "点名不用 @ 的情况最多"))
)
### END SOLUTION
chart

# %% test="chart" points=1 section=2
task.chart(chart, what=say("your chart", "你的图"), mark="bar", shows={"x": "rule", "y": "count()"}, title=True)
### BEGIN HIDDEN TESTS
wanted = etiquette.check_all(etiquette.in_language(data.load("chat_log")), data.load("chat_members"))
task.chart(chart, what=say("your chart", "你的图"), mark="bar", shows={"x": "rule", "y": "count()"}, title=True, data=wanted[["rule"]])
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
# Rewrite the exchange so that both say what they have to say about the open door, and nobody is attacked: four to six messages, 80 to 160 words in all. Then write 50 to 130 words about your version:
#
# - which rules of the lesson you used, at least two (number or name), and in which message each of them shows;
# - which unwelcome point you kept, because it had to be said, and how you said it without an attack;
# - what a **word list** (a list of rude words that a program looks for in every message, as in section 3) would find or miss. Quote the words you mean, from your version or from the four messages above.
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
# - 用了课文里的哪些规矩，至少两条（写编号或名称），各体现在哪一条消息里；
# - 有哪句话对方不爱听、可是非说不可，你保留了下来，又是怎样做到不伤人的；
# - **词表**（一份骂人的词，程序拿它去查每条消息，见课文第 3 节）会查到什么，或者漏掉什么。请引用原话，可以引自己的版本，也可以引上面四条。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **内容与文明**（最高 2 分） | 丢了一方的意思，或仍有攻击 | 双方的意思都在，对方不爱听的话也在，但还有一句带着贬低 | 双方的意思都在，对方不爱听的话也在，没有攻击和贬低 |
# | **规矩**（0 或 1 分） | 不到两条 | 两条以上，各对应你的一条消息 | |
# | **词表**（0 或 1 分） | 没有写，或没有引用原话 | 引用原话，说明词表会查到或漏掉什么 | |

# %% [markdown] essay="cool_down" points=4 lang="en"
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
