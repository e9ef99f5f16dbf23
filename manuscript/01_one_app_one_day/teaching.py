# %% [markdown] lang="en" part="plan"
# - week 1, sections 1 and 3 only
# - week 1, with exercise
# - week 1; exercise in week 2
# %% [markdown] lang="zh"
# - 第 1 周，只讲第 1、3 节
# - 第 1 周，含练习
# - 第 1 周；练习在第 2 周

# %% [markdown] lang="en" verdict="A61"
# recommendations hold, groups take
#
# Partly, and by halves: that ranking holds people was tried by lot, that groups eat sleep and family was not. Students tend to call it supported because they know it of themselves; ask what they would have had to see to say no.
# %% [markdown] lang="zh"
# 推荐留人，群聊占时间
#
# 部分成立，而且各占一半：排序留人，抽签试过；群聊挤掉睡眠和家人，没有人量。学生往往凭自己的体会就说成立；可以问一问：看到什么，你才会说不成立？

# %% [markdown] lang="en" verdict="A62"
# three remedies
#
# Two of three moved time in the app; nobody looked where the time went. Let the class find that "less time in the app" and "more sleep" are two quantities.
# %% [markdown] lang="zh"
# 三个方子
#
# 三个里有两个确实减少了应用里的时间，但没有人看省下的时间去了哪里。让全班自己发现：“少用”和“多睡”是两个量。

# %% [markdown] lang="en" verdict="A18"
# lonely
#
# A tiny correlation and an experiment that cannot tell its effect from zero. Do not let it end in "so it is harmless": the interval reaches from -.13 to .08, and neither study is about the few who sink in. Nobody has to speak of loneliness of their own.
# %% [markdown] lang="zh"
# 孤独
#
# 一个很弱的相关，加上一项与零分不开的实验。别让讨论停在“所以无害”：区间从 -0.13 到 0.08，而且两项研究说的都不是少数陷进去的人。谁都不必讲自己的孤独。

# %% [markdown] lang="en" verdict="A02"
# wider and closer
#
# The list grows, the circle does not: two claims in one sentence, one of them supported. The survey was published in 2011; ask who would repeat it on WeChat, and how.
# %% [markdown] lang="zh"
# 又广又亲
#
# 名单变长，圈子没变：一句话里有两个主张，只有一个得到支持。调查发表于 2011 年；问问大家：要在微信上重做，该怎么做？

# %% [markdown] lang="en" verdict="A19"
# narrower
#
# Not supported is not refuted: no link was found in 117 people, and how many of them use it to excess is not said. Keep the word "over-use" in every sentence; the essay has it.
# %% [markdown] lang="zh"
# 变窄
#
# 没有得到支持，不等于被推翻：117 人里没看出关系，而其中有多少人用得过度，并没有说。每句话都要带上“过度”两个字，文章是这么写的。

# %% [markdown] lang="en" verdict="A39"
# two hours before sleep
#
# Half right: not in bed. The two hours were the official guideline, too, so the essay is in good company. The study is of youths and observed; the trial is of adults, with 38 people who rated their own sleep.
# %% [markdown] lang="zh"
# 睡前两小时
#
# 对了一半：别带上床。“两小时”本来也是官方指南的说法，文章并不孤单。那项研究看的是少年，是观察；试验才是成年人，38 人，睡得怎样由自己打分。

# %% [markdown] lang="en" verdict="A06"
# nearly the only channel
#
# Students want to refute it. Point to the two hedges, and to the counts: they measure the use of a kind of app, which is another quantity. A third of the people were not online: who speaks for them?
# %% [markdown] lang="zh"
# 几乎唯一的渠道
#
# 学生总想推翻它。请他们看那两处余地，再看那些数：数的是一类软件的使用，是另一个量。三分之一的人不上网，谁替他们说话？

# %% [markdown] lang="en" verdict="A49"
# largest in the world
#
# The number dates the piece (2018 or later), the rank is wrong by a factor of two. A good place to ask what "largest" counts: accounts, minutes, countries?
# %% [markdown] lang="zh"
# 全球最大
#
# 这个数能给文章定年代（2018 年或以后），名次却差了一倍多。正好问一问：“最大”数的是什么，账户、分钟，还是国家？

# %% [markdown] lang="en" misconception="in_the_night"
# an opening belongs to the hour in which it began
#
# a strip of paper for the night, matches for the openings
# %% [markdown] lang="zh"
# 几点打开就算几点的
#
# 用纸条当夜晚，用火柴当每次打开

# %% [markdown] lang="en" misconception="tidy"
# drop repeats before names are written alike; compare the row number, too
#
# "Are these two rows one opening? How do you know?"
# %% [markdown] lang="zh"
# 名称还没统一就去重；把编号也拿来比
#
# “这两行是同一次打开吗？凭什么说？”

# %% [markdown] lang="en" misconception="night"
# two nights a day, one at each end, of which one is forgotten
#
# test an opening at ten past midnight
# %% [markdown] lang="zh"
# 一天的两头各有一段夜，漏了一头
#
# 拿零点十分的一次试试

# %% [markdown] lang="en" misconception="lost"
# count a minute twice when a second message comes while one is away
#
# draw ten minutes as ten boxes and colour them
# %% [markdown] lang="zh"
# 离开时又来一条，同一分钟数了两遍
#
# 把十分钟画成十个格子，涂颜色

# %% [markdown] lang="en" misconception="standardised"
# treat the counts as the values; forget that a group has as many people as its counts add up to
#
# write the people out with `np.repeat`
# %% [markdown] lang="zh"
# 把人数当成取值；忘了一组的人数是各项之和
#
# 用 `np.repeat` 把人一个个写出来
