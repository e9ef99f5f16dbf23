# %% [markdown] lang="en" part="plan"
# - –
# - week 2, without section 3
# - week 3, with exercise and debate
# %% [markdown] lang="zh"
# - –
# - 第 2 周，跳过第 3 节
# - 第 3 周，含练习和辩论

# %% [markdown] lang="en" verdict="A42"
# no longer fully controlled
#
# Partly: the essay says "not fully", keep that word. The studies are of public rumours; ask what a confidence among four friends has in common with a picture among thousands.
# %% [markdown] lang="zh"
# 无法完全控制
#
# 部分成立。材料说的是“无法完全”，别把“完全”丢了。研究的是公开传言；问问学生，四个朋友之间的私房话和几千人转的图片有什么相同。

# %% [markdown] lang="en" verdict="A51"
# anxious
#
# Partly: an effect can be real and a tenth of a per cent. Have somebody draw two curves 0.02 standard deviations apart. The study without consent is worth ten minutes of its own.
# %% [markdown] lang="zh"
# 让人焦虑
#
# 部分成立：效应可以是真的，同时只有千分之一。请一位学生上来画两条相差 0.02 个标准差的曲线。没有征求同意的实验值得单独讲十分钟。

# %% [markdown] lang="en" verdict="A53"
# one sentence
#
# Partly: "may" needs one case, and has one. Guard against the reverse error, that every sentence is a spark: count the sentences of the class's own chat today.
# %% [markdown] lang="zh"
# 随便一句话
#
# 部分成立：“可能”只要一例，例子也有。要防反过来的错，以为句句都是火星：数数今天班群里说了多少句。

# %% [markdown] lang="en" verdict="A60"
# no real names
#
# Not supported: the experiment did not compare checked with unchecked names, so do not say that it refutes the claim. It shows what did open the door. Nobody should try it out on classmates; say so before the section.
# %% [markdown] lang="zh"
# 不实名
#
# 未获支持：实验没有比较“实名”和“不实名”，所以不能说它推翻了这句话，只能说它指出了真正敲开门的是什么。讲这一节之前先说清：不许拿同学做实验。

# %% [markdown] lang="en" misconception="half"
# fifty people, because fifty times 2 % is 100 %
#
# two coins: the chance of a head is not 100 %
# %% [markdown] lang="zh"
# 以为 50 人，因为 50 乘 2% 等于 100%
#
# 抛两枚硬币：出现正面的概率不是 100%

# %% [markdown] lang="en" misconception="leak_chance"
# chances added up; exactly one taken for at least one
#
# list all cases for two people
# %% [markdown] lang="zh"
# 把概率加起来；把“恰好一个”当成“至少一个”
#
# 两个人，把所有情形列出来

# %% [markdown] lang="en" misconception="in_circles"
# those left over are forgotten or counted twice
#
# four people, circles of three: who is where?
# %% [markdown] lang="zh"
# 忘了凑不满的人，或者重复算
#
# 四个人、三人一圈：谁在哪个圈？

# %% [markdown] lang="en" misconception="run"
# silence the wrong one; new draws, so that the rumour is another one
#
# play it with six people and two dice
# %% [markdown] lang="zh"
# 让错的人停下；改了抽取，传言就变了
#
# 六个人、两颗骰子，演一遍

# %% [markdown] lang="en" misconception="breaches"
# a topic without a rule stops the program
#
# what does `rules["gossip"]` do?
# %% [markdown] lang="zh"
# 规则里没有的话题让程序停住
#
# `rules["gossip"]` 会怎样？

# %% [markdown] lang="en" misconception="given_away"
# one of two twins is kept
#
# `duplicated()` without `keep=False`, on paper
# %% [markdown] lang="zh"
# 两个“双胞胎”留下了一个
#
# 在纸上推一遍不带 `keep=False` 的 `duplicated()`

# %% [markdown] lang="en" misconception="fits"
# only the first gate is asked; nearest in place of up
#
# draw both rings
# %% [markdown] lang="zh"
# 只看第一个门；四舍五入代替向上进
#
# 把两圈都画出来

# %% [markdown] lang="en" misconception="compare"
# shares in place of odds; first and second swapped
#
# ten people each, by fingers
# %% [markdown] lang="zh"
# 用比例代替优势；两组弄反
#
# 每组十个人，掰手指

# %% [markdown] lang="en" misconception="chart"
# a bar for each of 200 sizes; the title names the axes
#
# "What do you see?"
# %% [markdown] lang="zh"
# 画了 200 根柱子；标题只写了坐标轴的名字
#
# “你看到了什么？”

# %% [markdown] lang="en" misconception="watching"
# one side only
#
# swap sides after five minutes
# %% [markdown] lang="zh"
# 只写一边
#
# 五分钟后换边
