# %% [markdown] lang="en" part="plan"
# - week 2: sections 1 and 2
# - week 5: sections 1 to 3, exercise 1 to 4
# - weeks 7 and 8, with exercise
# %% [markdown] lang="zh"
# - 第 2 周：第 1、2 节
# - 第 5 周：第 1 至 3 节，练习 1–4 题
# - 第 7–8 周，含练习

# %% [markdown] lang="en" verdict="S02"
# only fun starts a relation
#
# Refuted, by neighbours and by first jobs. Let the class find its own counter-examples first, and ask of each whether the tie was really new. Centola's circles are no counter-example: the experimenter handed them out. The essay itself falls back on "the best way" two sentences later; say so.
# %% [markdown] lang="zh"
# 只有娱乐能发生关系
#
# 不成立：隔壁邻居和第一份工作就是反例。先让全班自己找反例，再逐个问：这关系真是新的吗？Centola 的圈子算不上反例，那是研究者分派的。材料往下两句自己也退到了“最好的方式”，要替它说明。

# %% [markdown] lang="en" verdict="S03"
# fun is the best way to win people
#
# Untested. "Fun needs one contact" is a picture of ours; do not let it harden into a finding. What the model shows hangs on one assumption, whether shortcuts cost the circles their ties; make the class move it.
# %% [markdown] lang="zh"
# 要招人，娱乐最好
#
# 未检验。“好玩的事一个人就能带动”只是一种想象，别让它变成结论。模型的结果全靠一个假设：捷径是不是拆了圈子换来的。让学生自己去动这个假设。

# %% [markdown] lang="en" verdict="S06"
# why the plane game went
#
# Untested: that it went is remembered, the reason is the essay's. Ask who could know, and where they would have said it.
# %% [markdown] lang="zh"
# 打飞机为什么没了
#
# 未检验：游戏没了，大家都记得；原因是材料说的。问一问：谁会知道？他们若说过，会说在哪里？

# %% [markdown] lang="en" verdict="S09"
# endless fun weakens ties
#
# Untested. That games fade is documented; the ties of the same players before and after nobody measured. In the model the answer sits in *distraction*, which we put there.
# %% [markdown] lang="zh"
# 持续娱乐会冲淡关系
#
# 未检验。游戏过气有报道；同一批玩家前后的关系，没有人量过。模型的答案藏在“分心”里，而分心是我们放进去的。

# %% [markdown] lang="en" verdict="S12"
# recordings become knowledge
#
# Partly: students learn from video no worse than from the usual teaching, a little better on average. These were courses; a chat group that hoards recordings was not among them.
# %% [markdown] lang="zh"
# 录下来的课成了知识
#
# 部分成立：看视频学得不比平常的课差，平均还略好一点。但那是课程；囤着录音的群，不在试验之列。

# %% [markdown] lang="en" misconception="diggers cascade"
# count oneself; overlook the gap; trust the order of the list; stop after one pass
#
# stand up when enough others stand
# %% [markdown] lang="zh"
# 把自己也数进去；忽略断档；把列表顺序当成加入顺序；只走一遍
#
# 全班照门槛依次起立

# %% [markdown] lang="en" misconception="adoption"
# mend the sign only; sweep twice and believe it is done
#
# a chain of people who whisper to the one behind, called up in the wrong order
# %% [markdown] lang="zh"
# 只改比较符号；扫两遍就以为够了
#
# 排成一队往后传话，点名却从队尾点起

# %% [markdown] lang="en" misconception="still_here"
# the novelty falls by the same amount each week; people with ties are counted twice
#
# a quarter of what is left, with a sheet of paper torn again and again
# %% [markdown] lang="zh"
# 新鲜感每周减同样多；为关系而来的人数了两遍
#
# 拿一张纸反复撕去四分之一

# %% [markdown] lang="en" misconception="saved"
# drop every row with a gap; take a missing word count for none; seconds for minutes
#
# three rows on the board, worked by hand
# %% [markdown] lang="zh"
# 凡有缺失就整行删掉；把缺失的字数当成零；秒和分钟弄混
#
# 黑板上写三行，用手算一遍
