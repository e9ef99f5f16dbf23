# %% [markdown] lang="en" part="plan"
# - –
# - week 4, with half the exercise
# - week 5: sections 1-3, what does a number mean?; week 6: sections 4-5, exercise
# %% [markdown] lang="zh"
# - –
# - 第 4 周，含一半练习
# - 第 5 周：第 1–3 节，一个数字说明什么？第 6 周：第 4–5 节及练习

# %% [markdown] lang="en" verdict="B01"
# users of the app
#
# Supported means for its own time. The dating task is the hook: the page says 2021, the user count says 2012 or 2013.
# %% [markdown] lang="zh"
# 软件的用户
#
# “成立”指的是它那个时候。推断年代是引子：网页上写 2021 年，用户数却指向 2012、2013 年。

# %% [markdown] lang="en" verdict="B04"
# feedback by the hour
#
# An account can be asked at every hour; it may not write at every hour. Most cells of the media table are estimates; do not let it be quoted without its sources.
# %% [markdown] lang="zh"
# 每小时都有反馈
#
# 公众号随时可以被问，不能随时发。媒体比较表大多是估计，别让学生脱离出处引用。

# %% [markdown] lang="en" verdict="B10"
# a push brings readers
#
# A few: 0.012 readings a subscriber and push.
# %% [markdown] lang="zh"
# 推送带来读者
#
# 有，但不多：每名订户每次推送 0.012 次阅读。

# %% [markdown] lang="en" verdict="B11"
# what is delivered is read
#
# The clearest refutation of the course, and it still has a true core: delivery is near complete, reading is not.
# %% [markdown] lang="zh"
# 送到就会看
#
# 全课最清楚的一个“不成立”，但也有说对的地方：送达几乎是全部，阅读不是。

# %% [markdown] lang="en" verdict="B14"
# each push costs subscribers
#
# A model with assumed losses: the retail-app study is near, not the same.
# %% [markdown] lang="zh"
# 每推一次都有人走
#
# 带假设的模型；零售应用的那项研究相近，不是同一回事。

# %% [markdown] lang="en" verdict="B17"
# one push a day
#
# A rule of the platform, read from its own pages; rules change, so give the year.
# %% [markdown] lang="zh"
# 一天只能推一次
#
# 这是平台自己写明的规则；规则会变，要连年份一起说。

# %% [markdown] lang="en" verdict="B18"
# voice is slower
#
# By a quarter, for English read aloud. Not for chat, not for Chinese.
# %% [markdown] lang="zh"
# 听比读慢
#
# 慢四分之一，指的是朗读英文，不是聊天，也不是汉字。

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
# first rule in place of highest priority; whole message equal to the keyword
#
# play the desk by hand
# %% [markdown] lang="zh"
# 取第一条而不是优先级最高的；要求整句等于关键词
#
# 人来扮演自动回复

# %% [markdown] lang="en" misconception="tidy"
# keep zero for what cannot be read
#
# "Would you pay this invoice?"
# %% [markdown] lang="zh"
# 读不懂的记成零
#
# “这张发票你会付钱吗？”
