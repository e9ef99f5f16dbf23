# %% [markdown] lang="en" part="plan"
# - week 2: section 1
# - week 5: sections 1-2, exercise 1-3
# - weeks 7 and 8, with exercise
# %% [markdown] lang="zh"
# - 第 2 周：第 1 节
# - 第 5 周：第 1–2 节，练习 1–3 题
# - 第 7–8 周，含练习

# %% [markdown] lang="en" verdict="S02"
# only fun starts a relation
#
# Shows how one counter-example refutes an "only".
# %% [markdown] lang="zh"
# 只有娱乐能让关系开始
#
# 说明一个反例怎样推翻一个“只有”。

# %% [markdown] lang="en" verdict="S03"
# fun spreads by itself
#
# It fills a room; what needs a second push does not travel that way.
# %% [markdown] lang="zh"
# 好玩的事自己会传开
#
# 能把屋子坐满；需要再推一把的事，走不了这条路。

# %% [markdown] lang="en" verdict="S06"
# why the plane game went
#
# That it went is documented, the reason is the essay's opinion.
# %% [markdown] lang="zh"
# 打飞机为什么没了
#
# 游戏下架有记录，原因是文章的看法。

# %% [markdown] lang="en" verdict="S09"
# endless fun weakens ties
#
# The fading of games is documented; nobody measured the ties.
# %% [markdown] lang="zh"
# 没完没了的玩会冲淡关系
#
# 游戏过气有记录；关系有没有变淡，没有人量过。

# %% [markdown] lang="en" verdict="S12"
# recordings become knowledge
#
# To be replayable is not to be learnt.
# %% [markdown] lang="zh"
# 录音成了知识
#
# 能重放，不等于学会了。

# %% [markdown] lang="en" misconception="diggers cascade"
# count oneself; overlook the gap; trust the order of the list
#
# stand up when enough others stand
# %% [markdown] lang="zh"
# 把自己也数进去；忽略断档；把列表顺序当成加入顺序
#
# 全班照门槛依次起立
