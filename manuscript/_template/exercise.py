# ---
# title: {en: "Exercise: TODO", zh: "练习：待写"}
# name: {en: "TODO two or three words", zh: "待写课名"}
# situation:
#   en: >-
#     TODO: who the student is in this exercise, in two or three sentences.
#   zh: >-
#     待写：学生在这份练习里是什么身份，两三句话。
# minutes: 15
# points: 3
# twists:  # words, reference and tests change together; the first value is the public edition
#   what:
#     - {en: "the members who are left", zh: "还剩多少成员", code: true, example: 90}
#     - {en: "the members who have left", zh: "走了多少成员", code: false, example: 10}
#     - {en: "the members who are left, as a share of all", zh: "还剩的成员占全体的比例", code: null, example: 0.9}
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
from qunxue import check, say

# %% [markdown] lang="en"
# ## TODO a task: Count who is left
#
# Each week the share `leaving` of the members of a group leaves.
#
# Write `left(members, leaving, weeks)`: it returns {{what}} after `weeks` weeks. Do not round. `weeks` may be 0.
#
# Example: `left(100, 0.1, 1)` gives `{{what.example}}`.
#
# <details><summary>Hint</summary>
#
# TODO: a way to begin, not the line of code.
#
# </details>
# %% [markdown] lang="zh"
# ## 待写，用一件事作标题：数数还剩谁
#
# 一个群每周有比例为 `leaving` 的成员离开。
#
# 写出 `left(members, leaving, weeks)`，返回 `weeks` 周以后{{what}}。不要取整。`weeks` 可以是 0。
#
# 例如 `left(100, 0.1, 1)` 得到 `{{what.example}}`。
#
# <details><summary>提示</summary>
#
# 待写：从哪里想起，不要写出那行代码。
#
# </details>

# %% answer="left" does="compute __concept__"
#| def left(members, leaving, weeks):
#|     ...
### BEGIN SOLUTION
def left(members, leaving, weeks):
    stay = (1 - leaving) ** weeks
    return twist("what", members * stay, members * (1 - stay), stay)
### END SOLUTION

# %% test="left" points=3 section=1
task.close(task.returns(left, 100, 0.1, 1), twist("what.example"), what=say("100 members after a week", "100 名成员，一周以后"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
task.agrees(
    left,
    reference,
    [inputs.whole(1, 500), inputs.decimals(0, 1, places=2), inputs.whole(0, 30)],
    edges={
        say("after `weeks` weeks", "`weeks` 周以后"): (200, 0.5, 2),
        say("Do not round", "不要取整"): (10, 0.25, 3),
        say("`weeks` may be 0", "`weeks` 可以是 0"): (40, 0.1, 0),
    },
)
### END HIDDEN TESTS
