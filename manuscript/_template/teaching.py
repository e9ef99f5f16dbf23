# %% [markdown] lang="en" part="plan"
# - –
# - –
# - TODO: in which week of a course of 2, 6 and 12 weeks (– where it is left out)
# %% [markdown] lang="zh"
# - –
# - –
# - 待写：在 2 周、6 周、12 周的课里各排第几周（不排的写 –）

# %% [markdown] lang="en" verdict="__concept__"
# TODO: a short name of the claim
#
# TODO: what to say about the verdict, in one paragraph.
# %% [markdown] lang="zh"
# 待写：这条主张的简称
#
# 待写：这条结论怎么讲，一段话。

# %% [markdown] lang="en" misconception="left"
# takes the share of the first number every week
#
# TODO: what helps
# %% [markdown] lang="zh"
# 每周都按最初的人数算
#
# 待写：怎样帮他转过来
