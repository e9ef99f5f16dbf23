# %% [markdown] lang="en" part="plan"
# - week 1, with exercise
# - week 1; exercise in week 2
# - weeks 1 and 2, with exercise
# %% [markdown] lang="zh"
# - 第 1 周，含练习
# - 第 1 周；练习在第 2 周
# - 第 1–2 周，含练习

# %% [markdown] lang="en" verdict="A13"
# tension and gladness
#
# Partly: the random sum is plain to see, for the feelings there is no figure. That no place is better is the course's own result, under the reconstruction, not the essay's claim. "Every place is equal" and "the last is best for best luck" are both right; let the two halves collide before you resolve them. Say reconstruction each time: the splitting rule is public knowledge, not published by the company.
# %% [markdown] lang="zh"
# 紧张又高兴
#
# 部分成立：金额随机，谁都看得到；心情如何，没有数字。“哪个位置都不占便宜”是课程按还原的拆法算出来的，不是材料的主张。“每个位置都一样”和“最后更容易手气最佳”两句都对，先让它们撞在一起，再解开。每次都要说“还原”：拆法是网上流传的，公司没有公布过。

# %% [markdown] lang="en" verdict="C46"
# medium groups get nothing
#
# The arithmetic is right, the rule has no support.
# %% [markdown] lang="zh"
# 中等的群不发
#
# 算术没错，规则没有依据。

# %% [markdown] lang="en" verdict="A15"
# packets mend and bind
#
# The study is about money that came by chance; it says nothing about apologies or love. The ethics box below it needs time in groups in which some have lost money in packet games.
# %% [markdown] lang="zh"
# 红包能和解、能联络感情
#
# 那项研究讲的是碰运气得来的钱，没有讲道歉和感情。班里如果有人在红包游戏里输过钱，下面“想一想”那一框要多留些时间。

# %% [markdown] lang="en" misconception="traced"
# fractions of the whole in place of what is left
#
# coins on a table
# %% [markdown] lang="zh"
# 按总额的比例算，而不是按剩余的
#
# 桌上摆硬币

# %% [markdown] lang="en" misconception="split"
# draw from all that is left; money as a float; equal shares
#
# sum the shares ten thousand times
# %% [markdown] lang="zh"
# 从剩下的全部里抽；钱用浮点数；平均分
#
# 把各份加一万遍

# %% [markdown] lang="en" misconception="summary"
# wrong axis; places from zero; fen and yuan
#
# "How many rows has your answer? How many places are there?"
# %% [markdown] lang="zh"
# 轴弄反；位置从零数；分和元混用
#
# “你的表有几行？有几个位置？”

# %% [markdown] lang="en" misconception="luck"
# a tie counts for nobody or only for the first
#
# two shares of 50
# %% [markdown] lang="zh"
# 并列时谁都不算，或只算第一个
#
# 两份都是 50

# %% [markdown] lang="en" misconception="gini"
# forget to halve; leave out pairs with oneself; sort the caller's list
#
# two people, one has all: it should be 0.5
# %% [markdown] lang="zh"
# 忘了除以 2；漏了自己与自己；把传入的列表排了序
#
# 两个人，一人独占：应当是 0.5
