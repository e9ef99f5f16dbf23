# %% [markdown] lang="en" part="plan"
# - –
# - week 2: sections 1-3; week 3: sections 4-5, exercise
# - week 3: sections 1-3; week 4: sections 4-5, exercise, essay exchange
# %% [markdown] lang="zh"
# - –
# - 第 2 周：第 1–3 节；第 3 周：第 4–5 节及练习
# - 第 3 周：第 1–3 节；第 4 周：第 4–5 节及练习，互看书面题

# %% [markdown] lang="en" verdict="A35"
# habits in a large group
#
# Somebody will say "150": the limit named after Dunbar was recomputed in 2021 with intervals from 4 to 520.
# %% [markdown] lang="zh"
# 大群里的习惯
#
# 总会有人提起“150 人”：这个以邓巴命名的上限，2021 年重算的区间是 4 到 520。

# %% [markdown] lang="en" verdict="A36 A37"
# who is answered comes back
#
# 44 and 56 % are a difference, not an effect: those who were answered may have asked better. Ask for one other explanation before you go on.
# %% [markdown] lang="zh"
# 有人回就会再来
#
# 44% 和 56% 是差别，不是效果：得到回复的人也许本来就问得好。往下讲之前，先请学生说出另一种解释。

# %% [markdown] lang="en" verdict="C02"
# cards and links, no screenshots
#
# What the app can do, anybody can check; that the rule never errs is wrong. A rule that catches every screenshot is wrong about one in three, in a log that we invented, so the share is ours and not the world's.
# %% [markdown] lang="zh"
# 发名片和链接，不发截图
#
# 软件能做什么，人人可查；说这条规矩从不出错，就不对了。一条抓截图的规矩，三次里大约错一次；而且这是我们虚构的聊天记录，比例是我们定的，不是世界的。

# %% [markdown] lang="en" verdict="A52"
# no insults, no belittling
#
# We do not doubt the harm; a word list is a poor judge of it.
# %% [markdown] lang="zh"
# 不辱骂、不贬低
#
# 伤害不必怀疑；一张词表却判断不好。

# %% [markdown] lang="en" verdict="C04 C05"
# mute and pin
#
# Thirty volunteers for one day: less distracted, less connected. Both halves count.
# %% [markdown] lang="zh"
# 静音与置顶
#
# 三十名志愿者、一天：分心少了，联系也少了，两半都要讲。

# %% [markdown] lang="en" verdict="C03 C06 A38"
# read at once, @, bookmarks
#
# Nobody wrote is not the same as nobody answered. That no figure exists for @ or bookmarks is the result, not a gap in the lesson.
# %% [markdown] lang="zh"
# 及时看、@、收藏
#
# 没有人写字，不等于没有人回应。@ 和收藏没有数字，这就是结果，不是课没写完。

# %% [markdown] lang="en" misconception="hides"
# ask for Latin letters; call every name with a default word hidden
#
# "小满-海报 is a name. Which rule would know that?"
# %% [markdown] lang="zh"
# 要求有拉丁字母；名字里带默认词就算隐藏
#
# “小满-海报是个名字，哪条规则能看出来？”

# %% [markdown] lang="en" misconception="calls"
# split at blanks; take the short name where a longer one begins with it
#
# names in two writing systems on the board
# %% [markdown] lang="zh"
# 按空格切分；长名字里截了个短名字
#
# 黑板上写两种文字的名字

# %% [markdown] lang="en" misconception="waiting"
# time of day in place of time between; unanswered as zero minutes
#
# "What is the median of those who still wait?"
# %% [markdown] lang="zh"
# 只用一天之内的时刻相减；没人回的当作零分钟
#
# “还在等的那些人，中位数怎么算？”

# %% [markdown] lang="en" misconception="to_ask"
# more than 30 days in place of at least; include the owner
#
# the boundary case first
# %% [markdown] lang="zh"
# 把“至少 30 天”写成“超过 30 天”；把群主也算上
#
# 先试边界的那个例子

# %% [markdown] lang="en" misconception="z_score"
# mean of two shares in place of the pooled share; always positive
#
# two groups of very different size
# %% [markdown] lang="zh"
# 用两个比例的平均代替合并比例；总取正值
#
# 换两组人数悬殊的数据
