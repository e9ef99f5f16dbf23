# %% [markdown] lang="en" part="plan"
# - –
# - week 2: sections 1-3; week 3: sections 4-5, exercise
# - week 3: sections 1-3; week 4: sections 4-5, exercise, essay exchange
# %% [markdown] lang="zh"
# - –
# - 第 2 周：第 1–3 节；第 3 周：第 4–5 节及练习
# - 第 3 周：第 1–3 节；第 4 周：第 4–5 节及练习，互看书面题

# %% [markdown] lang="en" verdict="A35"
# contacts cost time
#
# Somebody will say "150": the limit named after Dunbar was recomputed in 2021 with intervals from 4 to 520. And a long list is mostly silent: people write to few of their contacts.
# %% [markdown] lang="zh"
# 好友多，费时间
#
# 总会有人提起“150 人”：这个以邓巴命名的上限，2021 年重算的区间是 4 到 520。何况名单虽长，多半是沉默的：人们只给少数好友发消息。

# %% [markdown] lang="en" verdict="C04"
# muting a work group lowers efficiency
#
# Not the rule is judged but its reason, and the rule has its own exception. Thirty volunteers for one day felt more productive and less connected. Both halves count.
# %% [markdown] lang="zh"
# 工作群免打扰会影响效率
#
# 评的不是规矩，是它的理由；规矩自己也留了例外。三十名志愿者、一天：觉得效率更高，也更疏远，两半都要讲。

# %% [markdown] lang="en" verdict="C05"
# pinning shows at first sight
#
# A good case of a result that was put in: the model's pin helps because its authors said so.
# %% [markdown] lang="zh"
# 置顶能第一时间看到
#
# “结果是自己放进去的”的好例子：模型里置顶有用，是因为作者这么设定。

# %% [markdown] lang="en" verdict="A36"
# prompt answers, closer friends
#
# 44 and 56 % are a difference, not an effect, and about being answered, not about speed. Ask for one other explanation before you go on.
# %% [markdown] lang="zh"
# 及时回复，更亲密
#
# 44% 和 56% 是差别，不是效果，说的也是有没有人回，不是回得多快。往下讲之前，先请学生说出另一种解释。

# %% [markdown] lang="en" verdict="A37"
# a real answer matters
#
# Measured among strangers who came back or not. That respect needs no figure is worth saying aloud.
# %% [markdown] lang="zh"
# 要真的回答
#
# 量的是陌生人之间回不回来。尊重用不着数据，这句话值得说出来。

# %% [markdown] lang="en" misconception="hides"
# ask for Latin letters; ask the whole name at once whether it is letters; invent a fourth sign
#
# "小满-海报 is a name. Which rule would know that?"
# %% [markdown] lang="zh"
# 要求有拉丁字母；拿整个昵称去问是不是文字；自己加第四种迹象
#
# “小满-海报是个名字，哪条规则能看出来？”

# %% [markdown] lang="en" misconception="calls"
# take a name that is only the beginning of a longer one; the order of the list
#
# names in two writing systems on the board
# %% [markdown] lang="zh"
# 把长名字的开头当成名字；按名单的顺序列
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

# %% [markdown] lang="en" misconception="z_score"
# mean of two shares in place of the pooled share; always positive
#
# two groups of very different size
# %% [markdown] lang="zh"
# 用两个比例的平均代替合并比例；总取正值
#
# 换两组人数悬殊的数据
