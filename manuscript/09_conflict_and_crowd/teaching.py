# %% [markdown] lang="en" part="plan"
# - week 2: section 1, discussion
# - week 6: sections 1-4; debate on the ethics box
# - week 9, with exercise and debate
# %% [markdown] lang="zh"
# - 第 2 周：第 1 节，讨论
# - 第 6 周：第 1–4 节；就“想一想”辩论
# - 第 9 周，含练习和辩论

# %% [markdown] lang="en" verdict="S22"
# a tribe needs a border
#
# Partly. The essay says that the border is where symbols come from, not that symbols draw it; half of a class reads it the wrong way round. The club had a border without symbols, Tajfel's boys a label without a border. Let the class sort which came first before anybody argues.
# %% [markdown] lang="zh"
# 部落必须有边界
#
# 部分成立。材料说的是边界是符号的由来，不是符号划出边界；班上会有一半人读反。俱乐部有边界而没有符号，Tajfel 的男孩有标签而没有边界。先让大家把“哪个在先”分一分，再开口争。

# %% [markdown] lang="en" verdict="S18"
# all fall into two camps
#
# Not supported: 26 of about 60 chose no side. The famous 34 are those with ties outside training; ask who is missing before you praise the cut. In the model let one half of the class move the size with everybody acquainted, the other half with nine acquaintances each: they will report opposite laws. That is the lesson.
# %% [markdown] lang="zh"
# 所有人分成两个阵营
#
# 未获支持：约 60 人里有 26 人哪边也没选。有名的 34 人是训练之外还有来往的人；先问少了谁，再夸切得准。用模型时，一半学生在“人人互相认识”下改人数，另一半在“每人大约认识九个人”下改，两边会报出相反的规律，这一课要的就是这个。

# %% [markdown] lang="en" verdict="S19"
# only an enemy makes patriots
#
# Partly: more pride under threat fits the surveys, only does not. Keep the essay's hedge: some rulers. Robbers Cave had no group with a common enemy, so nobody may say that goals do better. S21, the advice to make use of conflict, is examined and never practised: if a student proposes it as a plan, ask who plays the enemy, and tell how the camp study was done.
# %% [markdown] lang="zh"
# 有敌人才爱国
#
# 部分成立：受威胁时自豪感更高，与调查相合；“只有”就不合了。材料的限定词要留住：是“一些”统治者。罗伯斯山洞没有设“共同敌人”的组，所以谁也不能说目标更管用。S21 那条借冲突来组织人的主意，只拿来检验，绝不练习：有学生想照着做，就问谁来当那个敌人，再讲讲那个夏令营是怎么办的。

# %% [markdown] lang="en" verdict="S24"
# people work together, some even for nothing
#
# Partly, and only because the survey was read as an abstract. Students like to refute it with "40 % were paid": that refutes "all", which the essay does not say. What does fail is "all take part".
# %% [markdown] lang="zh"
# 大家一起做，有人甚至分文不取
#
# 部分成立，而且只是因为那项调查仅读了摘要。学生爱拿“40% 有报酬”来推翻它，可那推翻的是“所有人”，材料没有这么说。真正站不住的是“全民参与”。

# %% [markdown] lang="en" verdict="S01"
# four steps to one body
#
# Not supported as a staircase; each step for itself names something real. The camp is the best counter-example: groups that ran themselves before any conflict. Ask what a study would look like that could test the order, and what it would cost.
# %% [markdown] lang="zh"
# 四步成一体
#
# 作为“台阶”未获支持；单看每一步，说的都是真东西。夏令营是最好的反例：还没有冲突，群已经自己运转了。不妨问学生：要检验这个次序，研究该怎么做，要花多大代价？

# %% [markdown] lang="en" misconception="share"
# those in the data are taken for all
#
# write the two groups on the board as circles, one inside the other
# %% [markdown] lang="zh"
# 把数据里的人当成所有人
#
# 在黑板上画两个套着的圈

# %% [markdown] lang="en" misconception="cut"
# every tie counts one; look at one side only
#
# colour the drawing
# %% [markdown] lang="zh"
# 每条边都算 1；只看一边
#
# 在图上涂色

# %% [markdown] lang="en" misconception="crossing"
# badge 0 taken for no badge
#
# "Is number 0 on a shirt no number?"
# %% [markdown] lang="zh"
# 把 0 号徽章当成没戴
#
# “球衣上印个 0，算不算有号码？”

# %% [markdown] lang="en" misconception="camps"
# a row for a column; the signs as they happen to come
#
# compute three people by hand, then turn all signs round
# %% [markdown] lang="zh"
# 把行当成列；符号碰巧是什么就用什么
#
# 先手算三个人，再把符号全部颠倒

# %% [markdown] lang="en" misconception="concentration"
# capital letters make two people; drop every name with "bot" in it
#
# "Is Abbott a robot?"
# %% [markdown] lang="zh"
# 大小写算成两个人；名字里有 bot 就删
#
# “Abbott 是机器人吗？”

# %% [markdown] lang="en" misconception="smallest_crowd"
# more than, for at least; sizes beyond the limit
#
# ask for the first size that is good enough, aloud, one by one
# %% [markdown] lang="zh"
# “至少”写成“超过”；人数超出上限
#
# 一个一个念出人数，问哪一个最先够
