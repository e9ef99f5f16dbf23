# %% [markdown] lang="en" part="plan"
# - –
# - week 4, with half the exercise
# - week 5: sections 1-3, what does a number mean?; week 6: sections 4-5, exercise
# %% [markdown] lang="zh"
# - –
# - 第 4 周，含一半练习
# - 第 5 周：第 1–3 节，一个数字说明什么？第 6 周：第 4–5 节及练习

# %% [markdown] lang="en" verdict="B01"
# users of WeChat
#
# Supported means for its own time. The dating is the hook: the page says 2021, the user count says 2012 or 2013, and the account of City Pictorial, opened on 6 November 2012, narrows it down.
# %% [markdown] lang="zh"
# 微信的用户数
#
# “成立”指的是它那个时候。推断年代是引子：网页上写 2021 年，用户数却指向 2012、2013 年；《城市画报》2012 年 11 月 6 日才开公众号，范围又缩小了一截。

# %% [markdown] lang="en" verdict="B04"
# contact every hour
#
# The essay says it of new media in general; for Weibo it holds. An account may be asked at every hour and may not push at every hour. Let students find that 39 of the 42 cells of the media table rest on nothing that measures them.
# %% [markdown] lang="zh"
# 每小时都有接触
#
# 材料说的是一般的新媒体，对微博成立。公众号随时可以被问，不能随时群发。让学生自己发现：媒体对照表 42 格里，有 39 格没有对得上的来源。

# %% [markdown] lang="en" verdict="B11"
# a push reaches nearly every phone
#
# The best question of the lesson. Many will say refuted, because 1.2 % open. Ask what was counted, when, and of which product. Untested is not a way out here: it says which figure would be needed.
# %% [markdown] lang="zh"
# 推送几乎能到每部手机
#
# 这一课最好的问题。很多人会说“不成立”，因为只有 1.2% 的人打开。追问：数的是什么、哪一年的、哪一种产品的？“尚未检验”不是推脱，它说清了缺的是哪个数字。

# %% [markdown] lang="en" verdict="B10"
# a push makes a subscriber worth more
#
# More than a Weibo follower: a comparison, and nobody has made it. Reads in 2019 are near, not the same.
# %% [markdown] lang="zh"
# 推送让关注用户更有价值
#
# 比微博粉丝更值钱：这是个比较，而没有人比过。2019 年的阅读来源相近，不是一回事。

# %% [markdown] lang="en" verdict="B14"
# after a push the number falls
#
# The day of July 2017 gives leavers a day over all accounts, not leavers a push. What would settle it: the leavers of push days and of other days of many accounts.
# %% [markdown] lang="zh"
# 推送之后人数会掉
#
# 2017 年 7 月那一天是所有账号每天掉的人，不是每推一次掉的人。要弄清楚，得有许多账号推送日和非推送日的掉粉数。

# %% [markdown] lang="en" verdict="B17"
# one push a day
#
# A rule of the platform, read from its pages of other years and other kinds of account; rules change, so give the year.
# %% [markdown] lang="zh"
# 一天只能群发一条
#
# 这是平台的规则，查到的页面年份不同、账号种类也不同；规则会变，要连年份一起说。

# %% [markdown] lang="en" verdict="B18"
# voice is harder than text
#
# Two questions in one: slower, yes; less understood, no reliable difference. The speeds are of English read aloud, not of chat, not of Chinese.
# %% [markdown] lang="zh"
# 语音比图文难懂
#
# 其实是两个问题：更慢，对；更难懂，没有可靠的差别。速度是英文朗读的，不是聊天，也不是汉字。

# %% [markdown] lang="en" misconception="traced after"
# new people before the loss; loss always from the first number
#
# a three-line ledger
# %% [markdown] lang="zh"
# 先加新人再流失；总按最初的人数流失
#
# 三行的流水账

# %% [markdown] lang="en" misconception="per_thousand_readers"
# average rates of lists of different size
#
# a list of 10 and a list of 10,000
# %% [markdown] lang="zh"
# 人数不同的几行，直接把打开率平均
#
# 一份 10 人的名单和一份 10,000 人的

# %% [markdown] lang="en" misconception="route"
# first rule in place of highest priority; whole message equal to the keyword; an empty reply taken for none
#
# play the desk by hand
# %% [markdown] lang="zh"
# 取第一条而不是优先级最高的；要求整句等于关键词；把空回复当成没有回复
#
# 人来扮演自动回复

# %% [markdown] lang="en" misconception="window"
# above in place of at least; the last of equal rows
#
# a table with the same count twice
# %% [markdown] lang="zh"
# 把“不低于”写成“超过”；人数相同时取了后一行
#
# 拿一张同一个数出现两次的表来试
