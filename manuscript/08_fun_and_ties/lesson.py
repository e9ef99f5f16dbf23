# ---
# title: {en: "Does fun make strangers into friends?", zh: "一起玩，陌生人就能变朋友吗？"}
# name: {en: "Fun and ties", zh: "娱乐与关系"}
# situation:
#   en: >-
#     You have a hall for two hundred people, a chat group with nobody in it, and an essay that promises a way: play a game,
#     share an experience, pick a fight, and in the end your members will make your product for you. Three of our four sources print this
#     recipe of four steps. In this lesson you try the first two: who comes when the door is fun, who stays when the fun is over, and what a recording keeps.
#   zh: >-
#     你有一个能坐两百人的大厅，一个还没有人的群，手上还有一篇文章，里面写着一条路：先一起玩，再有共同的体验，然后挑起一场冲突，
#     最后成员会替你把产品做出来。四篇材料里有三篇印着这个四步秘方。这一课先试前两步：入口好玩，来的是谁？玩腻以后，谁会留下？录音又留得住什么？
# minutes: 50
# prerequisites:
#   en: "Lesson 00. You know what a mean and a percentage are."
#   zh: "第 00 课。知道平均数和百分比。"
# objectives:
#   - en: "Predict from its threshold whether something will spread through a network with many or few shortcuts"
#     zh: "根据门槛，预测一件事在捷径多或捷径少的网络里能不能传开"
#     digcomp: "1.2"
#     takeaway:
#       en: "What needs one contact spreads everywhere; what needs two dies on shortcuts and lives in tight circles."
#       zh: "一个人就能带动的事，到哪里都传得开；要两个人才能带动的事，碰上捷径就断，在熟人圈里才活得下来。"
#   - en: "Separate the fading of fun from the growth of ties in a model, and say when a group outlives its game"
#     zh: "在模型里把“新鲜感消退”和“关系增长”分开，说出一个群在什么条件下比它的游戏活得更久"
#     digcomp: "3.4"
#     takeaway:
#       en: "When the novelty is gone, a group lives on only if ties grow faster than they fade."
#       zh: "新鲜感没了以后，关系长得比淡得快，群才活得下去。"
#   - en: "Compare what a recording and a text keep, and separate keeping words from learning"
#     zh: "比较录音和文字各留得住什么，分清“存下来”和“学会了”"
#     digcomp: "1.3"
#     takeaway:
#       en: "A recording can be replayed, but a page is quicker to search; that keeping makes knowledge, no figure here shows."
#       zh: "录音可以重听，可是找一句话还是文字快；“存下来就成了知识”，这里没有数字能证明。"
# quiz:
#   - ask: {en: "A habit is taken up only by those with two friends who have it. Where does it spread farthest?", zh: "一种习惯，只有身边两个朋友都有了，人才会跟着养成。它在哪里传得最远？"}
#     choices:
#       - {en: "Where everybody knows random people all over town", zh: "人人都认识散布全城的陌路人", why: {en: "News would. Two of your contacts who do not know each other seldom meet the habit at the same time.", zh: "消息会。可是两个互不相识的联系人，很少正好都有这个习惯。"}}
#       - {en: "In circles where one's friends know each other", zh: "朋友彼此也认识的圈子", right: true, why: {en: "There the second push comes from the same corner as the first.", zh: "在那里，第二把推力和第一把来自同一个角落。"}}
#       - {en: "It makes no difference", zh: "没有区别", why: {en: "For one push it makes none; for two it decides everything.", zh: "一把推力就够的事没有区别；需要两把的，全看这一点。"}}
#   - ask: {en: "Fun fades by a quarter each week. Ties grow by up to .2 and fade by .25 a week. What is left after two years?", zh: "新鲜感每周少四分之一；关系每周最多增长 0.2，淡掉 0.25。两年后还剩什么？"}
#     choices:
#       - {en: "Nobody", zh: "没有人了", right: true, why: {en: "Without novelty a group lives on only if ties grow faster than they fade.", zh: "新鲜感没了，只有关系长得比淡得快，群才活得下去。"}}
#       - {en: "A fifth of the group", zh: "群里的五分之一", why: {en: "The share that stays is 1 minus loss over gain; here that is below zero.", zh: "留下的比例是 1 减去“淡掉 ÷ 增长”，这里小于零。"}}
#       - {en: "Everybody: they know each other by now", zh: "全都在：大家已经熟了", why: {en: "They did, and forgot each other again faster than they met.", zh: "熟过，但淡忘得比见面还快。"}}
#   - ask: {en: "Two squares hold a hundred people each, and only one person differs: a threshold of 2 instead of 1. One square fills, in the other a single person moves. What follows?", zh: "两个广场各有一百人，只有一个人不同：门槛是 2 而不是 1。一个广场全体行动，另一个只有一人行动。这说明什么？"}
#     choices:
#       - {en: "The two crowds are of different minds", zh: "两群人的想法大不相同", why: {en: "99 of the hundred are the same in both.", zh: "两边有 99 个人完全一样。"}}
#       - {en: "One person can decide what a whole crowd does", zh: "一个人就能左右整群人的结局", right: true, why: {en: "The chain breaks at the gap, whoever stands behind it.", zh: "链条断在缺口上，后面站着谁都一样。"}}
#       - {en: "A silent crowd is against it", zh: "沉默的人群就是反对", why: {en: "98 of them wait for one more person; silence does not tell waiting from refusing.", zh: "其中 98 人只差再看到一个人；光看沉默，分不清是在等还是不肯。"}}
#   - ask: {en: "An essay says that only entertainment starts a relation. What is enough to refute it?", zh: "材料说，只有娱乐才能让关系开始。要推翻它，什么就够了？"}
#     choices:
#       - {en: "A survey in which most ties began with play", zh: "一项调查：多数关系始于玩乐", why: {en: "That would fit the essay; it says nothing about the rest.", zh: "那反而与它相符，其余的关系怎么来的，还是没有说。"}}
#       - {en: "One clear case of ties that began otherwise", zh: "一个清楚的例子：关系是从别处开始的", right: true, why: {en: "An \"only\" falls with its first good counter-example.", zh: "一个“只有”，碰到第一个站得住的反例就倒了。"}}
#       - {en: "Proof that games become boring", zh: "证明游戏会玩腻", why: {en: "That is about the end of fun, not about how ties begin.", zh: "那说的是娱乐怎么收场，不是关系怎么开始。"}}
#   - ask: {en: "A talk of 45 minutes is kept as a recording and as a text. What do the speeds of this lesson show?", zh: "一场 45 分钟的讲话，存成录音，也存成文字。本课的速度数据说明什么？"}
#     choices:
#       - {en: "Whoever keeps recordings learns less", zh: "留录音的人学得少", why: {en: "Nobody measured learning here, only minutes.", zh: "这里量的是分钟，没有量学到多少。"}}
#       - {en: "Reading it again takes less time than hearing it again", zh: "重读一遍比重听一遍省时间", right: true, why: {en: "About 35 minutes against 45, for English; and a text can be searched.", zh: "英语大约是 35 分钟对 45 分钟；文字还能搜索。"}}
#       - {en: "The same holds for Chinese", zh: "汉语也是如此", why: {en: "The speeds are means for English; we have none for Chinese that can be compared.", zh: "这些是英语的平均速度，汉语没有同口径的数字。"}}
# terms:
#   - {en: "threshold", zh: "门槛", pinyin: "ménkǎn", meaning: {en: "How many others must have joined before a person joins.", zh: "一个人要看到多少人先做了，自己才肯做。"}}
#   - {en: "cascade", zh: "连锁反应", pinyin: "liánsuǒ fǎnyìng", meaning: {en: "One person's step sets off the next person's, and so on.", zh: "一个人的举动引出下一个人的举动，如此接续。"}}
#   - {en: "weak tie", zh: "弱关系", pinyin: "ruò guānxì", meaning: {en: "A tie to somebody whom one meets seldom; it often leads out of one's own circle, and news travels over it.", zh: "与不常来往的人之间的关系；它往往通向自己圈子之外，消息常从这里传来。"}}
#   - {en: "tie", zh: "关系", pinyin: "guānxì", meaning: {en: "That two people are in touch; strong if often and close, weak if seldom.", zh: "两个人有来往；来往密、交情深是强关系，偶尔来往是弱关系。"}}
#   - {en: "simple contagion", zh: "简单传染", pinyin: "jiǎndān chuánrǎn", meaning: {en: "Spread for which one contact is enough.", zh: "只要一个联系人就能带动的传播。"}}
#   - {en: "complex contagion", zh: "复杂传染", pinyin: "fùzá chuánrǎn", meaning: {en: "Spread that needs two or more contacts who have done it first.", zh: "要有两个以上联系人先做了，才会跟着做的传播。"}}
#   - {en: "small world", zh: "小世界网络", pinyin: "xiǎo shìjiè wǎngluò", meaning: {en: "A network of tight circles with a few shortcuts between them.", zh: "由紧密的小圈子和少数捷径组成的网络。"}}
# references:
#   - {evidence: M03, text: "Granovetter, M. (1978). Threshold models of collective behavior. American Journal of Sociology 83 (6): 1420-1443."}
#   - {evidence: M01, text: "Granovetter, M. S. (1973). The strength of weak ties. American Journal of Sociology 78 (6): 1360-1380. The shares of job contacts are quoted after a later digest.", zh: "Granovetter, M. S.（1973）。The strength of weak ties（弱关系的力量）。American Journal of Sociology 78 (6)：1360–1380。求职介绍人的比例转引自后人的摘要。"}
#   - {evidence: M02, text: "Rajkumar, K., Saint-Jacques, G., Bojinov, I., Brynjolfsson, E., Aral, S. (2022). A causal test of the strength of weak ties. Science 377: 1304-1310. Read in digests.", zh: "Rajkumar, K., Saint-Jacques, G., Bojinov, I., Brynjolfsson, E., Aral, S.（2022）。A causal test of the strength of weak ties（弱关系力量的因果检验）。Science 377：1304–1310。据摘要类文章。"}
#   - {evidence: M11, text: "Centola, D. (2010). The spread of behavior in an online social network experiment. Science 329: 1194-1197. Abstract; the shares of 54 % and 38 % after Scientific American, 3 September 2010. Watts, D. J., Strogatz, S. H. (1998). Nature 393: 440-442.", zh: "Centola, D.（2010）。The spread of behavior in an online social network experiment（线上社交网络实验中的行为传播）。Science 329：1194–1197。读的是摘要；54% 与 38% 据《科学美国人》2010 年 9 月 3 日报道。Watts, D. J., Strogatz, S. H.（1998）。Nature 393：440–442。"}
#   - {evidence: M12, text: "China Daily, 21 August 2013, on the end of Happy Farm on Renren; sspai.com/post/23809 on the plane game of WeChat 5.0.", zh: "《中国日报》2013 年 8 月 21 日关于人人网开心农场停运的报道；少数派 sspai.com/post/23809 关于微信 5.0 打飞机游戏的介绍。"}
#   - {evidence: S09, text: "Domahidi, E., Festl, R., Quandt, T. (2014). To dwell among gamers. Computers in Human Behavior 35: 107-115. Abstract.", zh: "Domahidi, E., Festl, R., Quandt, T.（2014）。To dwell among gamers（与玩家同住）。Computers in Human Behavior 35：107–115。读的是摘要。"}
#   - {evidence: M33, text: "Brysbaert, M. (2019). How many words do we read per minute? Journal of Memory and Language 109: 104047."}
# not_done_yet:  # concepts that the lesson explains and lets nobody do anything about; to be emptied
#   since: "2026-11-27"
#   verdicts: [S02, S03, S06, S09, S12]
#   concepts: [S04, S05, S08, S10, S11, S13, S14]
# ---


# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en"
# **The recipe.** The essay promises four steps: *fun* gives strangers a weak tie; a shared *experience* makes the tie strong; *conflict* and *crowdsourcing* follow, and lesson 09 tries those. Each step names a cause and a result. That makes it better than most recipes: each step can fail.
#
# We keep two of its words and sharpen them. A **tie** (关系) is strong if two people meet often and trust each other; a **weak tie** (弱关系) joins people who seldom meet.
# Whether "from weak to strong" is the only way up is the first thing we shall doubt.
# %% [markdown] lang="zh"
# **秘方怎么说**：材料许诺了四步：*娱乐*让陌生人有了弱关系；共同的*体验*把关系变强；然后是*冲突*和*众包*，留到第 09 课再试。
# 每一步都说了原因和结果，这就比多数秘方强：每一步都有可能不成立。
#
# 我们沿用它的两个词，但说得更准一些。**关系**（tie）分强弱：常来往、信得过的是强关系，难得来往的是**弱关系**（weak tie）。
# “由弱到强”是不是唯一的上升之路？这是我们要怀疑的第一件事。

# %% [markdown] lang="en" teaches="S02 S03 S04 S07"
# ## Fun spreads on one contact, commitment needs two
#
# The essay is sure of its first step. Only entertainment starts a relation at all (S02). It is the best way to win people, which is why games earn money easily and plain shops do not (S03). It
# works because pleasure draws and pain repels: an instinct, and so an entrance (S04). Hence its rule: build an entertaining door, and the head-count grows (S07).
# %% [markdown] lang="zh"
# ## 好玩的事一个人就能带动，要投入的事得两个人
#
# 对第一步，材料说得很肯定：只有娱乐才能让关系开始（S02）；要招人、要扩大部落，娱乐最管用，所以游戏公司挣钱容易，一般网店挣钱难（S03）；
# 人天生趋乐避苦，因此娱乐是个好入口（S04）。由此得出一条规矩：先造一个好玩的入口，人数自然就上去了（S07）。

# %% [markdown] lang="en"
# "Instinct" explains everything and forbids nothing; S04 is an opinion. About the rest we can ask a sharper question: *what* goes through the door? A joke needs one friend who tells it.
# To pay, to stay, to stand up for a group, most people want to see several others do it first. The number they want to see is their **threshold** (门槛).
# %% [markdown] lang="zh"
# “本能”什么都能解释，什么也排除不了，S04 只能算看法。其余几条，可以问得更细：从这个入口进来的究竟是*什么*？一个笑话，有一个朋友讲就够了；
# 要人掏钱、留下、替群里出头，多数人得先看到好几个人这样做。他们要看到的人数，就是各自的**门槛**（threshold）。

# %%
import numpy as np

from qunxue.models import contagion

ladder = np.arange(100)
contagion.cascade(ladder)[-3:]

# %% [markdown] lang="en"
# A hundred people in a square, with thresholds 0, 1, 2 … 99 (Granovetter 1978). The first starts alone; that is enough for the second; and so on. The cell prints how many had joined after each of the last rounds: in the end all 100.
# Such a chain is called a **cascade** (连锁反应).
# %% [markdown] lang="zh"
# 广场上有一百个人，门槛依次是 0、1、2……99（Granovetter 1978）。第一个人自己先动，第二个人看到一个就跟上，一个带一个。单元格打印的是最后几轮之后的人数：最终 100 人全部加入。
# 这样的链条叫**连锁反应**（cascade）。

# %% [markdown] lang="en" box="predict"
# One single person, the one with threshold 1, becomes a little more cautious: 2 instead of 1. The other 99 are as before, and the mean threshold rises by 0.01. How many join now?
# %% [markdown] lang="zh"
# 只有一个人变了：门槛为 1 的那位谨慎了一点，变成 2。其余 99 人照旧，平均门槛只高了 0.01。现在会有多少人加入？

# %%
from qunxue.explorers import activities

activities.predict(
    say("How many of the 100 join?", "100 人中有多少人加入？"),
    [say("99", "99 人"), say("about half", "大约一半"), say("1", "1 人")],
)

# %%
ladder[1] = 2
contagion.cascade(ladder)

# %% [markdown] lang="en"
# One. He starts, and everybody waits for somebody else. A newspaper would report two different peoples, an angry one and a calm one. In fact they differ in one person. So do not
# infer from a full group that its members are keen, nor from a silent one that they are not.
#
# In a chat group nobody sees all the others; people see their contacts. So let us put people on a network: 128 of them in a circle, each tied to the two neighbours on either side. Then some ties
# are rewired to people anywhere: shortcuts, as between towns. This is a **small world** (小世界网络; Watts and Strogatz 1998).
# %% [markdown] lang="zh"
# 只有 1 人。他动了，其余的人都在等别人。换作报纸来写，这是两群截然不同的人，一群激愤，一群冷漠；其实两群人只差一个。
# 所以，别因为一个群热闹就以为人人积极，也别因为一个群安静就以为人人无心。
#
# 群里没有谁能看到所有人，人只看得到自己的联系人。于是我们把人放到网络上：128 个人围成一圈，各与左右两侧的两个邻居相连；再把一部分关系改接到任意的人身上，
# 好比两座城之间的捷径。这叫**小世界网络**（small world；Watts 与 Strogatz 1998）。

# %% [markdown] lang="en" box="predict"
# One person and all contacts start. First, one contact is enough to follow; then two are needed. Does rewiring a tenth of the ties help the spread, hinder it, or neither, in each case?
# %% [markdown] lang="zh"
# 从一个人和他的全部联系人开始传。先看只要一个联系人就会跟的情形，再看要两个才会跟的情形。把十分之一的关系改接成捷径，在两种情形下分别是帮忙、碍事，还是没影响？

# %%
activities.predict(
    say("If two contacts are needed, shortcuts …", "如果要两个联系人才会跟，捷径会……"),
    [say("help", "帮忙"), say("hinder", "碍事"), say("make no difference", "没影响")],
)

# %% does="explore S03 S07"
from qunxue.explorers import fun_and_ties

fun_and_ties.fun_spreads()

# %% [markdown] lang="en"
# Set the threshold to 1 and move the rewiring: everybody is reached, always, and with shortcuts sooner. This is **simple contagion** (简单传染): jokes, news, a first look at a game. Set it to 2. On the tidy circle everybody is reached again.
# But with a twentieth of the ties rewired about a fifth is, and with a tenth a tenth. **Complex contagion** (复杂传染) dies on shortcuts: the friend on the far side is alone there, and one is not enough.
# %% [markdown] lang="zh"
# 把门槛设为 1，再拖动重连概率：每次都传遍所有人，有了捷径还更快。这是**简单传染**（simple contagion）：笑话、消息、点开游戏看一眼。把门槛设为 2：在整齐的圆圈上，照样人人传到；
# 可是只要二十分之一的关系变成捷径，就只能传到五分之一左右的人，十分之一时只剩十分之一。这是**复杂传染**（complex contagion），遇上捷径就断：捷径那头的朋友在当地孤零零一个，一个人不够。

# %%
from qunxue import data

sweep = data.load("contagion_sweep")
sweep.pivot(index="rewiring", columns="threshold", values="share").round(2)

# %% [markdown] lang="en"
# Each number is the mean of 400 networks. Read the column of threshold 2 downwards: 1.00, .93, .77 … .05. (The five starters alone are .04.) The column of threshold 1 does not move.
# %% [markdown] lang="zh"
# 每个数是 400 个网络的平均。顺着门槛为 2 的一列往下读：1.00、0.93、0.77……一直到 0.05（五个起头的人本身就占 0.04）。门槛为 1 的一列纹丝不动。

# %% [markdown] lang="en"
# Real people behave like that too. Centola (2010) tied more than 1,500 members of an online health community into circles and let one of each invite to a forum. In clustered circles 54 % signed up, in random ones 38 %, and about four times more slowly.
# And news? Of 54 people who had found a job through a contact, 16.7 % saw that contact often, 55.6 % occasionally, 27.8 % rarely (Granovetter 1973). A test with some 20 million LinkedIn members agrees, up to a point: moderately weak ties
# helped most, the weakest did not (Rajkumar et al. 2022). **Question.** Which of your groups is for news, and which for help with moving house?
# %% [markdown] lang="zh"
# 真人也是这样。Centola（2010）把一个线上健康社区的 1,500 多名成员连成一个个圈子，每个圈子里由一个人带头去一个论坛注册：在成员彼此相连的圈子里，54% 的人注册了；在随机搭成的圈子里是 38%，传开的速度也只有前者的四分之一左右。
# 那么消息呢？54 个靠熟人找到工作的人里，常见面的只占 16.7%，偶尔见面的 55.6%，很少见面的 27.8%（Granovetter 1973）。在约 2,000 万名领英用户上做的检验大体吻合，但有限度：
# 帮助最大的是“中等偏弱”的关系，最弱的并不行（Rajkumar 等 2022）。**问题**：你的哪个群是用来听消息的，哪个群搬家时叫得动人？

# %% [markdown] lang="en" verdict="S02" rating="refuted" evidence="M11"
# One clear counter-example is enough against an "only". The people in Centola's circles came for advice on health and were tied together by it. Study, work and trouble start ties every day.
# %% [markdown] lang="zh"
# 说“只有”，一个清楚的反例就能推翻。Centola 圈子里的人是为健康建议来的，关系由此开始，与娱乐无关。上课、共事、患难，每天都在让人结识。
# %% [markdown] lang="en" verdict="S03" rating="partly" evidence="M11 M01"
# Fun is light: one contact passes it on, and weak ties carry it far. That fills a room. But a tribe is people who *do* something, and what needs a second push travels along tight circles, not through the widest door. That games earn more easily than shops
# we have not tested; failed games write no essays.
# %% [markdown] lang="zh"
# 好玩的事分量轻，一个人就能传，弱关系能把它带得很远，足以坐满一屋子人。可部落要的是*做事*的人；凡是需要再推一把的事，靠的是紧密的圈子，不是最宽的入口。
# 至于游戏比网店挣钱容易，我们没有检验：做砸了的游戏，没有人替它写文章。

# %% [markdown] lang="en" teaches="S05 S06 S08 S09"
# ## Fun fades; what stays has to be built
#
# The essay itself sees the danger. Its two examples: a plane-shooting game brought people to WeChat (S05) and was then removed, *because* pure fun diluted strong ties (S06); and Happy Farm,
# the vegetable garden that millions watered, left nothing but weak ties (S08). So: fun at the door is progress, endless fun turns strong ties weak again (S09). An old saying is called to witness: who toys with things loses his purpose (玩物丧志).
#
# Note what is claimed: not that games become boring, but that games *weaken ties*. These are two different curves.
# %% [markdown] lang="zh"
# ## 新鲜感会过去，留得下的要靠经营
#
# 材料自己也看到了危险。它举了两个例子：打飞机小游戏把人引来微信（S05），后来被拿掉，*原因*据说是纯粹的快乐冲淡了强关系（S06）；
# 还有开心农场，千百万人天天浇菜，最后留下的只是弱关系（S08）。所以：拿娱乐当入口是进步，没完没了地玩，强关系又会退回弱关系（S09）。它还请出一句老话作证：玩物丧志。
#
# 注意它说的是什么：不是“游戏会玩腻”，而是“游戏会*冲淡关系*”。这是两条不同的曲线。

# %%
from qunxue.models import novelty

fun_only = novelty.weeks(fading=0.25, gain=0.0)
with_ties = novelty.weeks(fading=0.25, gain=0.3, loss=0.1)
with_ties.assign(fun_only=fun_only["active"]).loc[[0, 4, 12, 52]].round(2)

# %% [markdown] lang="en"
# A model made for this course, its numbers assumed. Each week a quarter of the novelty is lost. In `fun_only` nobody befriends anybody, and after twelve weeks 3 % still come. In the other group people who are there together grow ties; the ties fade by a tenth a week if nothing renews them. It
# loses its visitors of the first days too, but settles at two thirds (`active`): people now come for each other.
# %% [markdown] lang="zh"
# 这个模型是为本课设计的，数字都是假定。每周新鲜感减少四分之一。`fun_only` 一列里谁也不认识谁，十二周后只剩 3% 的人还来。另一个群里，人在一起时关系会长；不续上，每周淡掉十分之一。
# 它同样留不住头几天的看客，但最后稳在三分之二（`active` 一列）：人们现在是为彼此而来。

# %% [markdown] lang="en" box="predict"
# Now the fun never ends (fading 0), and the group begins with strong ties of 0.8. What happens to the ties within a year?
# %% [markdown] lang="zh"
# 现在让乐趣永不消退（消退为 0），而且群里一开始就有 0.8 的强关系。一年之内，关系会怎样？

# %%
activities.predict(
    say("Endless fun makes strong ties …", "没完没了的娱乐会让强关系……"),
    [say("weaker", "变弱"), say("stronger", "变强"), say("it depends on something else", "还要看别的条件")],
)

# %% does="explore S06 S09"
fun_and_ties.fun_fades()

# %% [markdown] lang="en"
# It depends. Set fading to 0 and move *distraction*: how far the fun keeps people from talking to each other. At 0, as in a game played together, ties stay strong. At 1, as when everyone stares at their own score, they vanish. The proverb is right about one kind of
# fun and wrong about the other, and the essay does not tell the kinds apart.
#
# Then set fading back to 0.25 and find the line: ties survive if *gain* is larger than *loss*, whatever the fun was. What is left is 1 - loss / gain.
# %% [markdown] lang="zh"
# 要看情况。把消退设为 0，再拖动“分心”，也就是娱乐在多大程度上让人顾不上互相说话。分心为 0，好比大家一起玩，关系一直很强；分心为 1，好比各盯各的分数，关系就散了。
# 那句老话对一种娱乐说对了，对另一种说错了，而材料没有分清这两种。
#
# 再把消退调回 0.25，找出那条分界线：只要“增长”大于“淡忘”，关系就活得下来，不管当初玩的是什么。最后留下的比例是 1 - 淡忘 ÷ 增长。

# %% [markdown] lang="en" verdict="S06" rating="untested" evidence="M12"
# We found no statement of the company that says why the game went, and none that says it had weakened ties. Reports of its time rather describe a game that used ties: players could give friends up to five planes a day and were ranked among them week by week. Read the reason as the essay's opinion.
# %% [markdown] lang="zh"
# 公司为什么拿掉这个游戏，我们没有找到任何官方说法，更没有找到“它冲淡了关系”的说法。当时的介绍写的反倒是一个用上了关系的游戏：每天可以送好友最多五架飞机，每周在好友中排名。所以“原因”只能当作材料的看法。
# %% [markdown] lang="en" verdict="S09" rating="untested" evidence="M12"
# That fun fades is well documented: FarmVille fell from over 80 to under 54 million monthly players within eight months of 2010; Happy Farm on Renren closed on 20 August 2013 after four and a half years. But nobody measured whether players' *ties* had weakened. A survey of 2,213 gamers and 287 others in Germany found no
# clear difference in their number of good friends (Domahidi et al. 2014); that speaks against the claim, without following anybody over time.
# %% [markdown] lang="zh"
# “娱乐会过气”证据很多：2010 年 FarmVille 的月活跃玩家八个月内从 8,000 多万跌到不足 5,400 万；人人网的开心农场开了四年半，2013 年 8 月 20 日关停。可是，玩家之间的*关系*有没有变弱，没有人量过。
# 德国有一项调查，2,213 名玩家和 287 名不玩游戏的人，好朋友的数量没有明显差别（Domahidi 等 2014）；这对它不利，但并没有跟踪同一批人的变化。

# %% [markdown] lang="en" teaches="S10 S11 S12 S13 S14"
# ## A recording keeps words; finding them again takes a text
#
# The second step is *experience*. The essay counts six senses: sight, hearing, smell, taste, touch, and a sixth that it calls illusion: imagination (S10). The mobile internet widens them; the phone prolongs the nervous system (S11). Both are metaphors
# older than phones. What we perceive can now be stored. A recorded lesson can be heard again and passed on, unlike one face to face (S12). Stored, it becomes knowledge, and around knowledge people gather in a new way, **knowledge aggregation** (知识聚合, S13). What a group said can be traced
# and read again, and so small groups form cultures of their own, unlike the standard one of industry: *niche civilisation* (小众文明, S14).
# %% [markdown] lang="zh"
# ## 录音留得住话，找回来还得靠文字
#
# 第二步是*体验*。材料数出六种感官：视、听、嗅、味、触，外加一种“幻觉”，其实就是想象（S10）。移动互联网把感官放大了，手机成了神经的延长（S11）。这两条都是比喻，比手机还老。
# 感知到的东西如今能存下来。录下来的课可以反复听、转给别人，当面讲的课做不到（S12）。存下来就成了知识，人围着知识聚到一起，是一种新的聚法，叫**知识聚合**（knowledge aggregation，S13）。
# 一个群说过的话可以追溯、可以重读，于是小群体长出自己的文化，与工业时代的标准文化不同，材料称之为*小众文明*（S14）。

# %% [markdown] lang="en"
# Replay is real. But what does it cost to go back to minute 31?
# %% [markdown] lang="zh"
# 能重听，确实如此。可是想回到第 31 分钟，要花多大力气？

# %% does="compute S12"
spoken, read = 183, 238
words = 45 * spoken
words, round(words / read, 1)

# %% [markdown] lang="en"
# English speech read aloud runs at 183 words a minute, silent reading at 238 (means of many studies, Brysbaert 2019). A recorded talk of 45 minutes holds some 8,200 words; read as text they take 35 minutes. And text can be searched and skimmed; sound has to be listened to in order.
# (We have no comparable speed for Chinese.)
# %% [markdown] lang="zh"
# 英语朗读每分钟 183 个词，默读 238 个词（多项研究的平均，Brysbaert 2019）。一段 45 分钟的录音约有 8,200 个词，写成文字，35 分钟就能读完；文字还能搜索、跳读，声音只能从头听。
# （汉语的同口径数字，我们手头没有。）

# %% [markdown] lang="en" verdict="S12" rating="partly" evidence="M33"
# Recorded lessons can be replayed and shared; that is plain. That they therefore become stored *knowledge* is another matter: for finding something again, a written page beats a voice message. No single figure shows that people who keep recordings learn or bond more.
# %% [markdown] lang="zh"
# 录下来的课能重听、能转发，这一点没有疑问。由此就成了存下来的*知识*，却是另一回事：要找回某一句话，一页文字胜过一条语音。至于留着录音的人是不是学得更多、处得更近，我们没有找到数据。

# %% [markdown] lang="en" box="valid-when"
# - The plane game (WeChat 5.0) and Happy Farm date the essay to about 2013; one copy of it carries the year 2021.
# - The essay speaks of mobile internet as new. Replay and search of chats have changed since; voice messages can now be turned into text.
# - The models are exact about their assumptions and know nothing else.
# %% [markdown] lang="zh"
# - 打飞机（微信 5.0）和开心农场说明文章大约写于 2013 年，虽然有一份转载标着 2021 年。
# - 文章把移动互联网当作新事物。如今群聊的回看和搜索都变了，语音也能转成文字。
# - 模型对自己的假定是精确的，除此之外一无所知。
