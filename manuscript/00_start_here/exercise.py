# ---
# title: {en: "Exercise: how a task answers back", zh: "练习：检查会告诉你什么"}
# name: {en: "Start here", zh: "从这里开始"}
# situation:
#   en: "Three tasks of two minutes each, worth no points. Run the cells from the top; read what the checks say."
#   zh: "三道题，每道两分钟，不计分。从上到下运行单元格，看看检查说了什么。"
# minutes: 6
# points: 0
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
from qunxue import check, say

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
task.equal(pairs_of_three, 3, what=say("the number of pairs among three people", "三个人的配对数"), hide=True)

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
task.equal([pairs(1), pairs(40), pairs(100)], [0, 780, 4950], what=say("the pairs among 1, 40 and 100 people", "1、40、100 个人的配对数"))
### END HIDDEN TESTS
