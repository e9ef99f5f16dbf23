# %% [markdown] lang="en" part="plan"
# - –
# - –
# - week 10: sections 1-3; week 11: sections 4-5, exercise; week 12: students rate a claim of their own choice, with evidence
# %% [markdown] lang="zh"
# - –
# - –
# - 第 10 周：第 1–3 节；第 11 周：第 4–5 节及练习；第 12 周：学生自选一个说法，用证据作结论

# %% [markdown] lang="en" verdict="E49"
# platforms first
#
# The same talk starts with a lord and his guests; let students find the contradiction before you say it. Without years and counts the order is untested, which is not the same as false.
# %% [markdown] lang="zh"
# 先有平台
#
# 同一篇演讲开头讲的是孟尝君和食客，让学生自己先找出矛盾。没有年份、没有计数，先后就是“尚未检验”，不等于不成立。

# %% [markdown] lang="en" verdict="E50"
# labels later
#
# The examples are chat groups. Offline societies are older, but they refute a sentence that nobody wrote; stop students who think they have won.
# %% [markdown] lang="zh"
# 后有标签
#
# 例子说的是群聊。线下的同乡会、诗社更早，但那推翻的是没有人写过的一句话；学生要是以为赢了，请拦一拦。

# %% [markdown] lang="en" verdict="E51"
# brands that grow
#
# Two names are no data. Ask what one would have to see to say that a brand did not grow naturally.
# %% [markdown] lang="zh"
# 自然培育的品牌
#
# 两个名字不是数据。问学生：看到什么，才能说一个品牌“不是自然长成的”？

# %% [markdown] lang="en" verdict="E52"
# four steps
#
# A typology is neither right nor wrong, it is useful or not; only “first this, then that” can be tested, and it was not.
# %% [markdown] lang="zh"
# 四步演变
#
# 类型学谈不上对错，只有好不好用；能检验的是“先这样、后那样”，而这没有人检验过。

# %% [markdown] lang="en" verdict="E53"
# Superman in 1937
#
# The date is wrong, the argument still stands or falls by itself; students who “refute” the claim with the date make the commonest error of the exercise.
# %% [markdown] lang="zh"
# 1937 年的超人
#
# 年份错了，论点仍要单独判断；拿年份去“推翻”论点，正是这份练习里最常见的错误。

# %% [markdown] lang="en" verdict="E54"
# one label is risky
#
# Keep three things apart: a star without its centre (true by construction), people who carry the work (measured: 41 and 27 % came through), a label that nobody carries (not tested). The first is no evidence for the third.
# %% [markdown] lang="zh"
# 依靠一个标签
#
# 把三件事分开：没了中心的星形网（画法决定）、挑担子的人（量过：41% 和 27% 挺过来）、没有谁顶着的标签（没检验过）。头一件不能拿来证明第三件。

# %% [markdown] lang="en" verdict="E48"
# hearts scatter
#
# The printed 41 % is the whole loss; loafing alone leaves 74 %. Neither is cohesion. If students know a study of size and leaving, let them bring it.
# %% [markdown] lang="zh"
# 队伍大了，人心散
#
# 41% 是全部损失，只算社会惰化还剩 74%，两个都不是凝聚力。学生要是知道人数与退群的研究，请他们带来。

# %% [markdown] lang="en" verdict="E56"
# three cores
#
# Sensible, and nobody has compared those who follow it with those who do not.
# %% [markdown] lang="zh"
# 三个核
#
# 有道理，但没有人比较过照做的和不照做的。

# %% [markdown] lang="en" verdict="E59"
# habit and dependence
#
# Automatic is not dependent. Days beyond 84 are extrapolated. The trial with the fixed hour is the surprise of this section: give it two minutes.
# %% [markdown] lang="zh"
# 习惯与依赖
#
# 自动不等于依赖。84 天以后是外推的。固定时段的实验是本节最出人意料的地方，请留两分钟。

# %% [markdown] lang="en" misconception="freeman"
# divide by all pairs; distance from the mean
#
# star 1, circle 0: check both
# %% [markdown] lang="zh"
# 除以全部的对数；用与平均数的距离
#
# 星形是 1、环形是 0，两个都试

# %% [markdown] lang="en" misconception="after_loss"
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
