# ---
# title: {en: "TODO: the lesson's question, as a student would ask it?", zh: "待写：本课的问题，照学生的口气来问？"}
# name: {en: "TODO two or three words", zh: "待写课名"}
# situation:
#   en: >-
#     TODO: a situation that a student knows, in three or four sentences. It ends in the question of the title.
#   zh: >-
#     待写：学生熟悉的一个场景，三四句话，最后引出标题里的问题。
# minutes: 15
# prerequisites:
#   en: "Lesson 00. TODO: what one must be able to do."
#   zh: "第 00 课。待写：需要会做什么。"
# objectives:  # three or more; digcomp is a competence of DigComp 2.2
#   - en: "TODO 1: Compute what a group keeps (begin with a verb; what a student can show)"
#     zh: "待写 1：算出一个群还剩多少人（动词开头，学生做得出来的事）"
#     digcomp: "1.3"
#     takeaway:
#       en: "TODO 1: what a student should still know in a year, in one or two sentences."
#       zh: "待写 1：一年以后还应该记得的一两句话。"
#   - en: "TODO 2: Compute what a group keeps (begin with a verb; what a student can show)"
#     zh: "待写 2：算出一个群还剩多少人（动词开头，学生做得出来的事）"
#     digcomp: "1.3"
#     takeaway:
#       en: "TODO 2: what a student should still know in a year, in one or two sentences."
#       zh: "待写 2：一年以后还应该记得的一两句话。"
#   - en: "TODO 3: Compute what a group keeps (begin with a verb; what a student can show)"
#     zh: "待写 3：算出一个群还剩多少人（动词开头，学生做得出来的事）"
#     digcomp: "1.3"
#     takeaway:
#       en: "TODO 3: what a student should still know in a year, in one or two sentences."
#       zh: "待写 3：一年以后还应该记得的一两句话。"
# quiz:  # five
#   - ask: {en: "TODO 1: what students often get wrong, as a question?", zh: "待写 1：把学生常弄错的地方写成问题？"}
#     choices:
#       - {en: "TODO: what a student may think", zh: "待写：学生可能的想法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
#       - {en: "TODO: the right choice", zh: "待写：正确的选项", right: true, why: {en: "TODO: why.", zh: "待写：为什么对。"}}
#       - {en: "TODO: another way to go wrong", zh: "待写：另一种错法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
#   - ask: {en: "TODO 2: what students often get wrong, as a question?", zh: "待写 2：把学生常弄错的地方写成问题？"}
#     choices:
#       - {en: "TODO: what a student may think", zh: "待写：学生可能的想法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
#       - {en: "TODO: the right choice", zh: "待写：正确的选项", right: true, why: {en: "TODO: why.", zh: "待写：为什么对。"}}
#       - {en: "TODO: another way to go wrong", zh: "待写：另一种错法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
#   - ask: {en: "TODO 3: what students often get wrong, as a question?", zh: "待写 3：把学生常弄错的地方写成问题？"}
#     choices:
#       - {en: "TODO: what a student may think", zh: "待写：学生可能的想法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
#       - {en: "TODO: the right choice", zh: "待写：正确的选项", right: true, why: {en: "TODO: why.", zh: "待写：为什么对。"}}
#       - {en: "TODO: another way to go wrong", zh: "待写：另一种错法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
#   - ask: {en: "TODO 4: what students often get wrong, as a question?", zh: "待写 4：把学生常弄错的地方写成问题？"}
#     choices:
#       - {en: "TODO: what a student may think", zh: "待写：学生可能的想法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
#       - {en: "TODO: the right choice", zh: "待写：正确的选项", right: true, why: {en: "TODO: why.", zh: "待写：为什么对。"}}
#       - {en: "TODO: another way to go wrong", zh: "待写：另一种错法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
#   - ask: {en: "TODO 5: what students often get wrong, as a question?", zh: "待写 5：把学生常弄错的地方写成问题？"}
#     choices:
#       - {en: "TODO: what a student may think", zh: "待写：学生可能的想法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
#       - {en: "TODO: the right choice", zh: "待写：正确的选项", right: true, why: {en: "TODO: why.", zh: "待写：为什么对。"}}
#       - {en: "TODO: another way to go wrong", zh: "待写：另一种错法", why: {en: "TODO: why not.", zh: "待写：为什么不对。"}}
# terms:  # each stands once in the Chinese text as 流失率（turnover）
#   - {en: "turnover", zh: "流失率", pinyin: "liúshīlǜ", meaning: {en: "TODO: The share of members who leave in a week.", zh: "待写：一周里离开的成员所占的比例。"}}
# references:  # evidence: ids of manuscript/evidence.csv, or of a concept
#   - {evidence: __evidence__, text: "TODO: author, year, title, journal; what of it was read.", zh: "待写：作者、年份、题名、刊物；读了哪些部分。"}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="__concept__"
# ## TODO a claim: if a tenth leave each week, half are gone in seven
#
# TODO: one idea in 20 to 60 words, what the next cell will show. The **turnover** (流失率) of a group is the share of members who leave in a week (__concept__).
# %% [markdown] lang="zh"
# ## 待写，用一句主张作标题：每周走一成，七周少一半
#
# 待写：用几句话讲一个意思，引出下一个单元格要显示的东西。一个群的**流失率**（turnover）是一周里离开的成员所占的比例（__concept__）。

# %% does="predict __concept__"
from qunxue.explorers import activities

activities.predict(
    say("TODO: what will the next table show?", "待写：下一张表会显示什么？"),
    [say("TODO: one", "待写：一种"), say("TODO: another", "待写：另一种"), say("TODO: a third", "待写：第三种")],
)

# %% does="compute __concept__"
from qunxue.models import __slug__

__slug__.weeks(members=100, leaving=0.1, count=8)

# %% [markdown] lang="en"
# TODO: read the output in a sentence or two. After seven weeks 48 of the 100 members are left.
# %% [markdown] lang="zh"
# 待写：用一两句话读懂输出。七周以后，100 名成员还剩 48 名。

# %% does="explore __concept__"
from qunxue.explorers import __slug__ as explorer

explorer.who_stays()

# %% [markdown] lang="en"
# TODO: say what to move, and ask what happens. **Question.** TODO? *Answer:* TODO.
#
# The invented numbers of five groups are a table to compute with:
# %% [markdown] lang="zh"
# 待写：说明拨动哪个控件，再问会怎样。**问题：**待写？*答：*待写。
#
# 下面是五个虚构的群，数字可以拿来计算：

# %% does="compute __concept__"
from qunxue import data

data.load("__slug__").head()

# %% [markdown] lang="en" verdict="__concept__" rating="untested" evidence="__evidence__" year="2017"
# TODO the claim in six to ten words
#
# TODO: the reason for the verdict, in one to three short paragraphs, and what is not known.
#
# - quantity: Unknown. TODO: is what was measured what the claim speaks of?
# - unit: Unknown. TODO: in the same unit?
# - time: Unknown. TODO: of the same years?
# - people: Unknown. TODO: about the same people?
# - could fail: Unknown. TODO: could the test have come out against the claim?
# %% [markdown] lang="zh"
# 待写：用六到三十个字写明主张
#
# 待写：结论的理由，一到三小段；还有什么不知道。
#
# - 量：不清楚。待写：量的是不是主张所说的东西？
# - 单位：不清楚。待写：单位一样吗？
# - 时间：不清楚。待写：是同一个年代吗？
# - 人：不清楚。待写：说的是同一群人吗？
# - 可能不成立：不清楚。待写：检验的结果有没有可能与主张相反？
