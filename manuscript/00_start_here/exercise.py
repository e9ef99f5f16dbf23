# ---
# title: {en: "Exercise: how a task answers back", zh: "练习：检查会告诉你什么"}
# name: {en: "Start here", zh: "从这里开始"}
# situation:
#   en: "Three tasks that show how a check answers, then twelve of one line each, worth no points. Run the cells from the top; read what the checks say."
#   zh: "先用三道题看看检查怎样回话，再做十二道一行的小题，都不计分。从上到下运行单元格，看看检查说了什么。"
# minutes: 25
# points: 0
# # no twists: nothing is marked here, the answers stand in the lesson, and who asks a neighbour should find the same line there
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
from qunxue import check, data, say

greeting = say("Welcome to the book fair!", "欢迎来到旧书市集！")
waits = [2, 15, 1, 40, 3]  # minutes until five questions were answered · 五个问题各过了几分钟才有人答
counts = {"Ana": 3, "Bo": 5, "Cai": 2}  # messages by member · 每人写的条数
chat = data.load("ten_messages")

# %% [markdown] lang="en"
# ## See a check pass
#
# A group of three people holds three pairs. Replace the three dots by the number `3`, run the cell with Shift+Enter, then run the check below it.
#
# <details><summary>Hint</summary>
#
# The line should read `pairs_of_three = 3`.
#
# </details>
# %% [markdown] lang="zh"
# ## 体验一次“通过”
#
# 三个人的群里有三对人。把三个点换成数字 `3`，按 Shift+Enter 运行这个单元格，再运行它下面的检查。
#
# <details><summary>提示</summary>
#
# 这一行应当是 `pairs_of_three = 3`。
#
# </details>

# %% answer="pairs_of_three"
#| pairs_of_three = ...
### BEGIN SOLUTION
pairs_of_three = 3
### END SOLUTION

# %% test="pairs_of_three" points=0 section=1
task.equal(pairs_of_three, 3, what=say("the number of pairs among three people", "三个人的配对数"), hide=True,
    hint=say("Read task 1 once more: which number is to stand in place of the three dots?", "再读一遍第 1 题：三个点要换成哪个数？"))

# %% [markdown] lang="en"
# ## See a check fail, and read why
#
# The cell below counts the pairs among four people: each of the four has three others. Run it and its check *without changing anything*. The check says what it looked at, what it found,
# and what it wanted. Then mend the line: every pair has been counted twice.
#
# <details><summary>Hint</summary>
#
# Divide by two: `pairs_of_four = 4 * 3 // 2`.
#
# </details>
# %% [markdown] lang="zh"
# ## 看一次“没通过”，读懂原因
#
# 下面的单元格在数四个人里有多少对：四个人，每人有另外三个人。先*什么都别改*，运行它和它的检查。检查会说它看了什么、得到什么、应该是什么。然后把这一行改对：每一对都数了两次。
#
# <details><summary>提示</summary>
#
# 除以二：`pairs_of_four = 4 * 3 // 2`。
#
# </details>

# %% answer="pairs_of_four"
#| pairs_of_four = 4 * 3
### BEGIN SOLUTION
pairs_of_four = 4 * 3 // 2
### END SOLUTION

# %% test="pairs_of_four" points=0 section=1
twice = say("Each pair was counted twice: A with B, and B with A.", "每一对都数了两次：甲和乙，乙和甲。")
task.equal(pairs_of_four, 6, what=say("the number of pairs among four people", "四个人的配对数"), mistakes=[(12, twice)])

# %% [markdown] lang="en"
# ## Repair a function
#
# `pairs(members)` should return the number of pairs, a whole number, for any group. It works for one person and for two. The check tries three. Mend it.
#
# Example: `pairs(4)` is 6.
#
# <details><summary>Hint</summary>
#
# Task 2 has the formula: members times one less, divided by two.
#
# </details>
# %% [markdown] lang="zh"
# ## 修好一个函数
#
# `pairs(members)` 应当对任意人数返回配对数（整数，用 `//`）。一个人、两个人时它是对的；检查会试三个人。请把它修好。
#
# 例：`pairs(4)` 等于 6。
#
# <details><summary>提示</summary>
#
# 公式在第 2 题：人数乘以人数减一，再除以二。
#
# </details>

# %% answer="pairs"
#| def pairs(members):
#|     return members - 1
### BEGIN SOLUTION
def pairs(members):
    return members * (members - 1) // 2
### END SOLUTION

# %% test="pairs" points=0 section=1
task.equal(task.returns(pairs, 2), 1, what=say("the pairs among two people", "两个人的配对数"))
task.equal(pairs(3), 3, what=say("the pairs among three people", "三个人的配对数"))
### BEGIN HIDDEN TESTS
task.agrees(pairs, reference, inputs.whole(1, 200), types=say("a whole number", "整数"), edges={
    say("for any group", "对任意人数"): inputs.each(40, 1, 100),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Give a value a name
#
# Twelve tasks of one line follow, one for each kind of line of section 3. If you know Python, start at the last two.
#
# Give the number 12 the name `size`.
#
# <details><summary>Hint</summary>
#
# The name stands on the left of the sign `=`.
#
# </details>
# %% [markdown] lang="zh"
# ## 给值起个名字
#
# 下面十二道小题每道只写一行，对应第 3 节的十二种写法。会 Python 的话，直接做最后两道。
#
# 把数 12 起名叫 `size`。
#
# <details><summary>提示</summary>
#
# 名字写在等号左边。
#
# </details>

# %% answer="size"
#| size = ...
### BEGIN SOLUTION
size = 12
### END SOLUTION

# %% test="size" points=0 section=3
task.is_type(size, int, what=say("the value of `size`", "`size` 的值"))
### BEGIN HIDDEN TESTS
task.equal(size, 12, what=say("the value of `size`", "`size` 的值"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Call a function
#
# Set `characters` to the number of characters in `greeting`. Let `len` count.
#
# <details><summary>Hint</summary>
#
# A call is the function's name and brackets with what it works on.
#
# </details>
# %% [markdown] lang="zh"
# ## 调用一个函数
#
# 让 `len` 数一数 `greeting` 有几个字符，把结果赋给 `characters`。
#
# <details><summary>提示</summary>
#
# 调用的写法：函数名，括号，括号里放它要处理的东西。
#
# </details>

# %% answer="characters"
#| characters = ...
### BEGIN SOLUTION
characters = len(greeting)
### END SOLUTION

# %% test="characters" points=0 section=3
task.is_type(characters, int, what=say("the number of characters", "字符数"))
### BEGIN HIDDEN TESTS
task.equal(characters, len(say("Welcome to the book fair!", "欢迎来到旧书市集！")), what=say("the number of characters", "字符数"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Make a list
#
# Three questions got 5, 8 and 13 answers. Set `answers` to the list of the three numbers, in this order.
#
# <details><summary>Hint</summary>
#
# Square brackets, commas between the values.
#
# </details>
# %% [markdown] lang="zh"
# ## 写一个列表
#
# 三个问题分别得到 5、8、13 条回答。把这三个数按顺序写成列表，赋给 `answers`。
#
# <details><summary>提示</summary>
#
# 方括号，值与值之间用英文逗号隔开。
#
# </details>

# %% answer="answers"
#| answers = ...
### BEGIN SOLUTION
answers = [5, 8, 13]
### END SOLUTION

# %% test="answers" points=0 section=3
task.is_type(answers, list, what=say("the answers, a list", "回答数，一个列表"))
task.equal(len(answers), 3, what=say("how many values the list holds", "列表里有几个值"))
### BEGIN HIDDEN TESTS
task.equal(list(answers), [5, 8, 13], what=say("the list of answers", "回答数的列表"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Pick from a list
#
# Set `second` to the **second** value of `waits`, by an index.
#
# <details><summary>Hint</summary>
#
# Counting begins at 0.
#
# </details>
# %% [markdown] lang="zh"
# ## 从列表里取一个
#
# 用下标取出 `waits` 的**第二个**值，赋给 `second`。
#
# <details><summary>提示</summary>
#
# 从 0 数起。
#
# </details>

# %% answer="second"
#| second = ...
### BEGIN SOLUTION
second = waits[1]
### END SOLUTION

# %% test="second" points=0 section=3
task.is_type(second, int, what=say("the value you picked", "你取出的值"))
### BEGIN HIDDEN TESTS
task.equal(second, 15, what=say("the second wait", "第二个等待时间"), mistakes=[(1, say("That is the third: `waits[0]` is the first.", "这是第三个：`waits[0]` 才是第一个。"))])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Return a result
#
# Finish `in_seconds(minutes)`: it returns the minutes as seconds. Example: `in_seconds(2)` is 120.
#
# <details><summary>Hint</summary>
#
# A minute has 60 seconds; `*` multiplies.
#
# </details>
# %% [markdown] lang="zh"
# ## 返回结果
#
# 把 `in_seconds(minutes)` 写完：返回这些分钟是多少秒。例：`in_seconds(2)` 等于 120。
#
# <details><summary>提示</summary>
#
# 一分钟 60 秒；乘号是 `*`。
#
# </details>

# %% answer="in_seconds"
#| def in_seconds(minutes):
#|     return ...
### BEGIN SOLUTION
def in_seconds(minutes):
    return minutes * 60
### END SOLUTION

# %% test="in_seconds" points=0 section=3
task.equal(task.returns(in_seconds, 2), 120, what=say("2 minutes in seconds", "2 分钟是几秒"))
### BEGIN HIDDEN TESTS
task.agrees(in_seconds, reference, inputs.decimals(0, 600, 1), edges={
    say("it returns the minutes as seconds", "返回这些分钟是多少秒"): inputs.each(61, 7.5, 0),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Ask a question
#
# Finish `crowded(members)`: it returns `True` for **more than** 100 members, else `False`. Examples: `crowded(101)` is `True`, `crowded(100)` is `False`.
#
# <details><summary>Hint</summary>
#
# Section 3, line 6: `if`, the condition, a colon; the indented `return True` below; `return False` after it.
#
# </details>
# %% [markdown] lang="zh"
# ## 做一个判断
#
# 把 `crowded(members)` 写完：**超过** 100 人返回 `True`，否则返回 `False`。例：`crowded(101)` 是 `True`，`crowded(100)` 是 `False`。
#
# <details><summary>提示</summary>
#
# 第 3 节的第 6 种写法：`if`、条件、冒号；下一行缩进写 `return True`，后面再写 `return False`。
#
# </details>

# %% answer="crowded"
#| def crowded(members):
#|     return ...
### BEGIN SOLUTION
def crowded(members):
    if members > 100:
        return True
    return False
### END SOLUTION

# %% test="crowded" points=0 section=3
task.equal([task.returns(crowded, 101), crowded(100)], [True, False], what=say("101 and 100 members", "101 人和 100 人"))
### BEGIN HIDDEN TESTS
task.equal([crowded(0), crowded(99), crowded(500)], [False, False, True], what=say("0, 99 and 500 members", "0、99、500 人"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Go through a list
#
# Fill the gap so that `doubled` holds every value of `waits` times two, in the same order.
#
# <details><summary>Hint</summary>
#
# `wait` stands for one value after the other.
#
# </details>
# %% [markdown] lang="zh"
# ## 逐个处理
#
# 填好空，让 `doubled` 依次装着 `waits` 里每个值的两倍。
#
# <details><summary>提示</summary>
#
# `wait` 依次代表每一个值。
#
# </details>

# %% answer="doubled"
#| doubled = []
#| for wait in waits:
#|     doubled.append(...)
### BEGIN SOLUTION
doubled = []
for wait in waits:
    doubled.append(wait * 2)
### END SOLUTION

# %% test="doubled" points=0 section=3
task.equal(len(doubled), 5, what=say("how many values `doubled` holds", "`doubled` 里有几个值"))
### BEGIN HIDDEN TESTS
task.equal(list(doubled), [4, 30, 2, 80, 6], what=say("the doubled waits", "翻倍后的等待时间"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Look something up
#
# `counts` says how many messages each member wrote. Set `of_bo` to Bo's number, looked up by the key.
#
# <details><summary>Hint</summary>
#
# Square brackets with the key in quotation marks: `counts["Ana"]` is Ana's.
#
# </details>
# %% [markdown] lang="zh"
# ## 按键查找
#
# `counts` 记着每个人写了几条消息。用键查出 Bo 的条数，赋给 `of_bo`。
#
# <details><summary>提示</summary>
#
# 方括号里写键，键放在英文引号里：`counts["Ana"]` 是 Ana 的条数。
#
# </details>

# %% answer="of_bo"
#| of_bo = ...
### BEGIN SOLUTION
of_bo = counts["Bo"]
### END SOLUTION

# %% test="of_bo" points=0 section=3
task.is_type(of_bo, int, what=say("Bo's number", "Bo 的条数"))
### BEGIN HIDDEN TESTS
task.equal(of_bo, 5, what=say("Bo's number of messages", "Bo 写的条数"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Add up
#
# Set `total` to the sum of all values of `waits`. Let `sum` do it.
#
# <details><summary>Hint</summary>
#
# As with `len`: the name of the list goes into the brackets.
#
# </details>
# %% [markdown] lang="zh"
# ## 求和
#
# 用 `sum` 把 `waits` 里的值全加起来，赋给 `total`。
#
# <details><summary>提示</summary>
#
# 和 `len` 一样，括号里写列表的名字。
#
# </details>

# %% answer="total"
#| total = ...
### BEGIN SOLUTION
total = sum(waits)
### END SOLUTION

# %% test="total" points=0 section=3
task.is_type(total, int, what=say("the sum of the waits", "等待时间之和"))
### BEGIN HIDDEN TESTS
task.equal(total, 61, what=say("the sum of the waits", "等待时间之和"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Ask a column
#
# `chat` is the table of ten messages. Set `longest` to the largest value of its column `length`.
#
# <details><summary>Hint</summary>
#
# Pick the column, then ask it for `.max()`.
#
# </details>
# %% [markdown] lang="zh"
# ## 向一列要结果
#
# `chat` 是那张十条消息的表。取 `length` 列的最大值，赋给 `longest`。
#
# <details><summary>提示</summary>
#
# 先取这一列，再向它要 `.max()`。
#
# </details>

# %% answer="longest"
#| longest = ...
### BEGIN SOLUTION
longest = chat["length"].max()
### END SOLUTION

# %% test="longest" points=0 section=3
task.within([longest], 1, 100, what=say("the longest message", "最长的一条"))
### BEGIN HIDDEN TESTS
task.equal(longest, 58, what=say("the characters of the longest message", "最长一条的字符数"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## One number for each member
#
# Finish `written(table)`: for any table with the columns `member` and `length` it returns how many characters each member wrote, by `groupby`. Example: in `chat`, Dee wrote 63.
#
# <details><summary>Hint</summary>
#
# Section 3, line 11, with `table` in place of `chat`.
#
# </details>
# %% [markdown] lang="zh"
# ## 每人一个数
#
# 把 `written(table)` 写完：对任何有 `member` 和 `length` 两列的表，用 `groupby` 返回每个人一共写了几个字符。例：`chat` 里 Dee 写了 63 个。
#
# <details><summary>提示</summary>
#
# 第 3 节的第 11 种写法，把 `chat` 换成 `table`。
#
# </details>

# %% answer="written"
#| def written(table):
#|     return ...
### BEGIN SOLUTION
def written(table):
    return table.groupby("member")["length"].sum()
### END SOLUTION

# %% test="written" points=0 section=3
task.equal(task.returns(written, chat)["Dee"], 63, what=say("the characters Dee wrote", "Dee 写的字符数"))
### BEGIN HIDDEN TESTS
messages = inputs.tables(most=6, shuffled=True, member=inputs.choice("Ana", "Bo", "Cai"), length=inputs.whole(0, 60))
task.agrees(written, reference, messages, order=False, edges={
    say("for any table", "对任何"): chat.head(6),
    say("how many characters each member wrote", "每个人一共写了几个字符"): chat.tail(7),
})
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## In order
#
# Finish `longest_first(table)`: it returns all rows of a table like `chat`, those with the largest `length` first, by `sort_values`. The table that went in stays as it was.
#
# <details><summary>Hint</summary>
#
# Section 3, line 12; `head` is not wanted here.
#
# </details>
# %% [markdown] lang="zh"
# ## 排一排
#
# 把 `longest_first(table)` 写完：用 `sort_values` 把 `chat` 这样的表按 `length` 从大到小排好，返回全部行。传进来的表本身不改动。
#
# <details><summary>提示</summary>
#
# 第 3 节的第 12 种写法；这里不用 `head`。
#
# </details>

# %% answer="longest_first"
#| def longest_first(table):
#|     return ...
### BEGIN SOLUTION
def longest_first(table):
    return table.sort_values("length", ascending=False)
### END SOLUTION

# %% test="longest_first" points=0 section=3
ordered = task.returns(longest_first, chat.copy())
task.equal(list(ordered["length"])[0], 58, what=say("the length of the first row", "第一行的长度"))
### BEGIN HIDDEN TESTS
def longest(found, table):
    return found["length"].is_monotonic_decreasing
def whole(found, table):
    return len(found) == len(table) and found.sort_index()[list(table)].equals(table.sort_index())
messages = inputs.tables(most=6, shuffled=True, member=inputs.choice("Ana", "Bo", "Cai"), length=inputs.whole(0, 60))
task.agrees(longest_first, None, messages,
    unchanged=say("The table that went in stays as it was", "传进来的表本身不改动"),
    edges={say("a table like `chat`", "`chat` 这样的表"): chat.tail(4)},
    holds={say("all rows", "全部行"): whole, say("those with the largest `length` first", "按 `length` 从大到小排好"): longest},
)
### END HIDDEN TESTS
