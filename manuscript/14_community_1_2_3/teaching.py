# %% [markdown] lang="en" part="plan"
# - –
# - –
# - week 10: sections 1-3; week 11: sections 4-5, exercise; week 12: students rate a claim of their own choice, with evidence
# %% [markdown] lang="zh"
# - –
# - –
# - 第 10 周：第 1–3 节；第 11 周：第 4–5 节及练习；第 12 周：学生自选一个说法，用证据作结论

# %% [markdown] lang="en" verdict="E49 E50 E51 E52"
# three stages
#
# A typology is neither right nor wrong, it is useful or not; only "first this, then that" can be tested, and it was not.
# %% [markdown] lang="zh"
# 三个阶段
#
# 分类谈不上对错，只有好不好用；能检验的是“先这样、后那样”，而这没有人检验过。

# %% [markdown] lang="en" verdict="E53"
# Superman in 1937
#
# The date is wrong, the argument still stands or falls by itself; students who "refute" the claim with the date make the commonest error of the exercise.
# %% [markdown] lang="zh"
# 1937 年的超人
#
# 年份错了，论点仍要单独判断；拿年份去“推翻”论点，正是这份练习里最常见的错误。

# %% [markdown] lang="en" verdict="E54"
# without its star a community falls apart
#
# It holds for networks in which everything passes one member.
# %% [markdown] lang="zh"
# 没了明星就散
#
# 只对“一切都经过一个人”的网络成立。

# %% [markdown] lang="en" verdict="E48"
# teams that grow fall apart unless value is shared
#
# Larger teams get less from each; visible work helps; profit was not singled out.
# %% [markdown] lang="zh"
# 团队变大就会涣散，除非共享价值
#
# 人越多，每人出力越少；看得见的工作有帮助；利润没有单独检验过。

# %% [markdown] lang="en" verdict="E56"
# three chapters of a handbook
#
# Sensible, and nobody has compared those who follow it with those who do not.
# %% [markdown] lang="zh"
# 手册的三章
#
# 有道理，但没有人比较过照做的和不照做的。

# %% [markdown] lang="en" verdict="E59"
# habits by repetition
#
# Automatic is not dependent. Days beyond 84 are extrapolated, and the explorer says where the line ends.
# %% [markdown] lang="zh"
# 重复成习惯
#
# 自动化不等于依赖。84 天以后的部分是外推的，面板上标明了实测到哪里为止。

# %% [markdown] lang="en" misconception="freeman"
# divide by all pairs; distance from the mean
#
# star 1, circle 0: check both
# %% [markdown] lang="zh"
# 除以全部的对数；用与平均数的距离
#
# 星形是 1、环形是 0，两个都试

# %% [markdown] lang="en" misconception="largest_after"
# change the network that was asked about; a second name is no copy
#
# print the network before and after
# %% [markdown] lang="zh"
# 改动了传入的网络；以为换个名字就是复制
#
# 前后各打印一次网络

# %% [markdown] lang="en" misconception="ranking"
# break ties by the last digit; no gap after a tie
#
# two gold medals: is there a silver?
# %% [markdown] lang="zh"
# 用最后一位小数拆开并列；并列之后不空名次
#
# 两块金牌，还有银牌吗？

# %% [markdown] lang="en" misconception="days_needed"
# straight line; ask whether the person was quick, not the day seen
#
# lay a ruler on the curve
# %% [markdown] lang="zh"
# 当成直线；问的是这个人快不快，而不是那一天看没看到
#
# 拿尺子比一比曲线
