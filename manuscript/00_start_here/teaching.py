# %% [markdown] lang="en" part="plan"
# - week 1
# - week 1
# - week 1; predict and vote on 04
# %% [markdown] lang="zh"
# - 第 1 周
# - 第 1 周
# - 第 1 周；给第 04 课投票猜结果

# %% [markdown] lang="en" misconception="pairs"
# count each pair twice; count neighbours only
#
# draw four people and the lines
# %% [markdown] lang="zh"
# 每对数了两次；只数相邻的
#
# 画四个人，连上线
