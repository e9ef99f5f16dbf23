# %% [markdown] lang="en" part="plan"
# - week 2: section 1, discussion
# - week 6: sections 1-3; debate on the ethics box
# - week 9, with exercise and debate
# %% [markdown] lang="zh"
# - 第 2 周：第 1 节，讨论
# - 第 6 周：第 1–3 节；就“想一想”辩论
# - 第 9 周，含练习和辩论

# %% [markdown] lang="en" verdict="S22"
# symbols draw the border of a tribe
#
# The border was there before, and one tie in seven crossed it; symbols are one way among several. The karate club has two labels; half of the arguments in the literature come from mixing them up.
# %% [markdown] lang="zh"
# 部落的边界靠符号划出
#
# 边界早就在，而且每七条关系就有一条跨过去；符号只是办法之一。空手道俱乐部有两种标签，文献里的争论有一半是把它们弄混了。

# %% [markdown] lang="en" verdict="S18"
# conflict makes two camps
#
# Only where liking and dislike start even; the model knows no indifference. Move the slider and ask who would know the starting value in life.
# %% [markdown] lang="zh"
# 冲突造成两个阵营
#
# 起初好恶相当才会；模型不认识“无所谓”的人。拖动滑块，再问现实中谁知道起初是多少。

# %% [markdown] lang="en" verdict="S19"
# an enemy unites
#
# Competition did, common goals did better; boys in a camp are no nation. The advice of S21, to make conflict, is examined and never practised: if a student proposes it as a plan, ask who plays the enemy, and tell how the camp study ended.
# %% [markdown] lang="zh"
# 有敌人才团结
#
# 竞争有用，共同目标更有用；夏令营的男孩不是一个国家。S21 制造冲突的主意只拿来检验，绝不练习：有学生想照着做，就问谁来当那个敌人，再讲讲那个夏令营的结局。

# %% [markdown] lang="en" verdict="S24"
# people work together, some for nothing
#
# A handful carries the work; a crowd cancels independent errors only.
# %% [markdown] lang="zh"
# 大家一起做，有人分文不取
#
# 大半由少数人做；人多只能抵消互不相干的错。

# %% [markdown] lang="en" verdict="S01"
# four steps to a tribe
#
# The long verdict: each step names something real, and they are no staircase.
# %% [markdown] lang="zh"
# 四步成部落
#
# 最长的一个结论：每一步都说到了真实的东西，但它们不是一级级台阶。

# %% [markdown] lang="en" misconception="cut"
# every tie counts one; look at one side only
#
# colour the drawing
# %% [markdown] lang="zh"
# 每条边都算 1；只看一边
#
# 在图上涂色

# %% [markdown] lang="en" misconception="concentration"
# capital letters make two people; drop every name with "bot" in it
#
# "Is Abbott a robot?"
# %% [markdown] lang="zh"
# 大小写算成两个人；名字里有 bot 就删
#
# “Abbott 是机器人吗？”

# %% [markdown] lang="en" misconception="smallest_crowd"
# even crowds too; more than, for at least
#
# what does an even crowd do at a tie?
# %% [markdown] lang="zh"
# 偶数人也算；“至少”写成“超过”
#
# 偶数人打平了怎么办？
