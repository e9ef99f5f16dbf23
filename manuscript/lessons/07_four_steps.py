# ---
# title: {en: "Do strangers become a tribe in four steps?", zh: "陌生人走四步，就能成为一个部落吗？"}
# name: {en: "Four steps", zh: "四大步骤"}
# situation:
#   en: >-
#     You have a hall for two hundred people, a chat group with nobody in it, and an essay that promises a way: play a game,
#     share an experience, pick a fight, and in the end your members will make your product for you. Three of our four sources print this recipe of
#     four steps. It sounds as if it had been tried. In this lesson you try it, step by step, on networks, on a karate club that
#     really broke in two, and on a project that strangers really made.
#   zh: >-
#     你有一个能坐两百人的大厅，一个还没有人的群，手上还有一篇文章，里面写着一条路：先一起玩，再有共同的体验，然后挑起一场冲突，
#     最后成员会替你把产品做出来。四篇材料里有三篇印着这个四步秘方，说得像试过一样。这一课我们真的来试：一步一步，
#     在网络模型上试，在一个真的分裂了的空手道俱乐部里试，在一个真由陌生人做出来的项目上试。
# minutes: 75
# prerequisites:
#   en: "Lesson 00. You know what a mean and a percentage are. Lesson 04 introduces the Gini coefficient; it is explained again here."
#   zh: "第 00 课。知道平均数和百分比。基尼系数在第 04 课讲过，本课会再解释一次。"
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
#   - en: "Find the cut along which a group would break, and explain whom it misplaces and by which label"
#     zh: "找出一个群体最可能沿哪里断开，并说明按哪种标签、谁被判错了"
#     digcomp: "1.3"
#     takeaway:
#       en: "Ties seen before a quarrel foretell nearly everybody's side; the one exception had a reason that no tie shows."
#       zh: "争吵之前的关系几乎能预示每个人站在哪边；唯一的例外，有一个从关系里看不出来的理由。"
#   - en: "Judge under which condition a conflict makes two camps, and compare an enemy with a common goal"
#     zh: "判断冲突在什么条件下会造成两个阵营，并比较“共同的敌人”与“共同的目标”"
#     digcomp: "2.5"
#     takeaway:
#       en: "Two camps form where liking and dislike are even; a little more goodwill gives one camp, and nobody needs to be the enemy."
#       zh: "好恶各半时才会分成两个阵营；善意多一点就只剩一个阵营，谁也不必当敌人。"
#   - en: "Measure how unequally a crowd contributes, and say which errors a crowd cancels and which it keeps"
#     zh: "衡量众人的贡献有多不均，并说出人多能抵消哪种错、抵消不了哪种错"
#     digcomp: "1.2"
#     takeaway:
#       en: "In a real open project one contributor in ten did 85 % of the credited work; crowds cancel noise, not a shared bias."
#       zh: "在一个真实的开源项目里，十分之一的人完成了 85% 的署名工作；人多能抵消杂乱的误差，抵消不了共同的偏差。"
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
#   - ask: {en: "The minimum cut puts 33 of 34 karateka where they went. What does that show?", zh: "最小割把 34 人中的 33 人放对了。这说明什么？"}
#     choices:
#       - {en: "That conflict always makes two groups", zh: "冲突总会造成两个群体", why: {en: "The cut was told to make two parts. Another method finds four groups that fit the ties better.", zh: "是我们命令它切成两块的。换一种方法，分成四块反而更贴合这些关系。"}}
#       - {en: "That earlier ties go along with later sides, in this club", zh: "在这个俱乐部里，先前的关系与后来的站队相吻合", right: true, why: {en: "One club, observed closely. A good beginning, not a law.", zh: "一个俱乐部，观察得很仔细。是个好开头，还不是定律。"}}
#       - {en: "That ties caused the choice of side", zh: "关系导致了站队", why: {en: "Friends may also choose alike because they are alike.", zh: "朋友选得一样，也可能只是因为本来就相像。"}}
#   - ask: {en: "In the model of balance, what makes one camp instead of two?", zh: "在结构平衡模型里，什么使两个阵营变成一个？"}
#     choices:
#       - {en: "More people", zh: "人更多", why: {en: "With even liking and dislike, larger groups split just the same.", zh: "好恶各半时，人再多也照样分裂。"}}
#       - {en: "A little more friendliness at the start", zh: "一开始多一点友善", right: true, why: {en: "At a mean of +0.3 the smaller camp has shrunk to about 1 %.", zh: "平均友善度到 +0.3 时，较小的阵营只剩 1% 左右。"}}
#       - {en: "Only an outside enemy", zh: "只有外敌", why: {en: "An enemy does it too in the model, at the price of one who has only enemies. Goodwill needs no victim.", zh: "模型里外敌也行，代价是有一个人四面皆敌。善意不需要牺牲品。"}}
#   - ask: {en: "Each voter is right with chance .45. A hundred more voters join. The majority now is …", zh: "每个投票人判断正确的机会是 0.45。再来一百个人投票，多数人的判断会……"}
#     choices:
#       - {en: "more often right", zh: "更常正确", why: {en: "Only if each is right more often than not.", zh: "只有人人都“对多错少”时才会。"}}
#       - {en: "more often wrong", zh: "更常出错", right: true, why: {en: "The crowd makes whatever lean it has surer: .45 becomes .37 for 11 people and .16 for 101.", zh: "人群会把原有的偏向变得更牢：11 个人时 0.45 变成 0.37，101 个人时变成 0.16。"}}
#       - {en: "right every second time", zh: "对错各半", why: {en: "That holds at .5 exactly and nowhere else.", zh: "只有正好 0.5 时才这样。"}}
# terms:
#   - {en: "threshold", zh: "门槛", pinyin: "ménkǎn", meaning: {en: "How many others must have joined before a person joins.", zh: "一个人要看到多少人先做了，自己才肯做。"}}
#   - {en: "cascade", zh: "连锁反应", pinyin: "liánsuǒ fǎnyìng", meaning: {en: "One person's step sets off the next person's, and so on.", zh: "一个人的举动引出下一个人的举动，如此接续。"}}
#   - {en: "weak tie", zh: "弱关系", pinyin: "ruò guānxì", meaning: {en: "A tie to somebody whom one meets seldom; it often leads out of one's own circle, and news travels over it.", zh: "与不常来往的人之间的关系；它往往通向自己圈子之外，消息常从这里传来。"}}
#   - {en: "tie", zh: "关系", pinyin: "guānxì", meaning: {en: "That two people are in touch; strong if often and close, weak if seldom.", zh: "两个人有来往；来往密、交情深是强关系，偶尔来往是弱关系。"}}
#   - {en: "simple contagion", zh: "简单传染", pinyin: "jiǎndān chuánrǎn", meaning: {en: "Spread for which one contact is enough.", zh: "只要一个联系人就能带动的传播。"}}
#   - {en: "complex contagion", zh: "复杂传染", pinyin: "fùzá chuánrǎn", meaning: {en: "Spread that needs two or more contacts who have done it first.", zh: "要有两个以上联系人先做了，才会跟着做的传播。"}}
#   - {en: "small world", zh: "小世界网络", pinyin: "xiǎo shìjiè wǎngluò", meaning: {en: "A network of tight circles with a few shortcuts between them.", zh: "由紧密的小圈子和少数捷径组成的网络。"}}
#   - {en: "modularity", zh: "模块度", pinyin: "mókuài dù", meaning: {en: "How many more ties lie inside groups than chance would put there.", zh: "组内的关系比随机情形多出多少。"}}
#   - {en: "minimum cut", zh: "最小割", pinyin: "zuìxiǎo gē", meaning: {en: "The cheapest set of ties whose removal parts two given people.", zh: "要把两个指定的人隔开，所需切断的关系中代价最小的一组。"}}
#   - {en: "structural balance", zh: "结构平衡", pinyin: "jiégòu pínghéng", meaning: {en: "A state in which every triangle holds three friends, or two friends with a common enemy.", zh: "任取三个人，要么都是朋友，要么是两个朋友和一个共同的敌人。"}}
#   - {en: "superordinate goal", zh: "上位目标", pinyin: "shàngwèi mùbiāo", meaning: {en: "A goal that both sides want and neither can reach alone.", zh: "双方都想要、单靠哪一方都达不到的目标。"}}
#   - {en: "crowdsourcing", zh: "众包", pinyin: "zhòngbāo", meaning: {en: "Giving a task to whoever wants to take part instead of to employees.", zh: "把任务交给愿意参与的大众，而不是雇员。"}}
#   - {en: "maker", zh: "创客", pinyin: "chuàngkè", meaning: {en: "A consumer who also designs or makes.", zh: "同时参与设计或制作的消费者。"}}
#   - {en: "Lorenz curve", zh: "洛伦兹曲线", pinyin: "Luòlúnzī qūxiàn", meaning: {en: "Which share of everything the least busy share of people holds.", zh: "从贡献最少的人排起，前一定比例的人合计占总量的多少。"}}
# references:
#   - {evidence: M03, text: "Granovetter, M. (1978). Threshold models of collective behavior. American Journal of Sociology 83 (6): 1420-1443."}
#   - {evidence: M01, text: "Granovetter, M. S. (1973). The strength of weak ties. American Journal of Sociology 78 (6): 1360-1380. The shares of job contacts are quoted after a later digest.", zh: "Granovetter, M. S.（1973）。The strength of weak ties（弱关系的力量）。American Journal of Sociology 78 (6)：1360–1380。求职介绍人的比例转引自后人的摘要。"}
#   - {evidence: M02, text: "Rajkumar, K., Saint-Jacques, G., Bojinov, I., Brynjolfsson, E., Aral, S. (2022). A causal test of the strength of weak ties. Science 377: 1304-1310. Read in digests.", zh: "Rajkumar, K., Saint-Jacques, G., Bojinov, I., Brynjolfsson, E., Aral, S.（2022）。A causal test of the strength of weak ties（弱关系力量的因果检验）。Science 377：1304–1310。据摘要类文章。"}
#   - {evidence: M11, text: "Centola, D. (2010). The spread of behavior in an online social network experiment. Science 329: 1194-1197. Abstract; the shares of 54 % and 38 % after Scientific American, 3 September 2010. Watts, D. J., Strogatz, S. H. (1998). Nature 393: 440-442.", zh: "Centola, D.（2010）。The spread of behavior in an online social network experiment（线上社交网络实验中的行为传播）。Science 329：1194–1197。读的是摘要；54% 与 38% 据《科学美国人》2010 年 9 月 3 日报道。Watts, D. J., Strogatz, S. H.（1998）。Nature 393：440–442。"}
#   - {evidence: M12, text: "China Daily, 21 August 2013, on the end of Happy Farm on Renren; sspai.com/post/23809 on the plane game of WeChat 5.0.", zh: "《中国日报》2013 年 8 月 21 日关于人人网开心农场停运的报道；少数派 sspai.com/post/23809 关于微信 5.0 打飞机游戏的介绍。"}
#   - {evidence: S09, text: "Domahidi, E., Festl, R., Quandt, T. (2014). To dwell among gamers. Computers in Human Behavior 35: 107-115. Abstract.", zh: "Domahidi, E., Festl, R., Quandt, T.（2014）。To dwell among gamers（与玩家同住）。Computers in Human Behavior 35：107–115。读的是摘要。"}
#   - {evidence: M33, text: "Brysbaert, M. (2019). How many words do we read per minute? Journal of Memory and Language 109: 104047."}
#   - {evidence: M06, text: "Zachary, W. W. (1977). An information flow model for conflict and fission in small groups. Journal of Anthropological Research 33 (4): 452-473. Data as in the package networkx.", zh: "Zachary, W. W.（1977）。An information flow model for conflict and fission in small groups（小群体冲突与分裂的信息流模型）。Journal of Anthropological Research 33 (4)：452–473。数据取自 networkx 软件包。"}
#   - {evidence: M05, text: "Marvel, S. A., Kleinberg, J., Kleinberg, R. D., Strogatz, S. H. (2011). Continuous-time model of structural balance. PNAS 108 (5): 1771-1776."}
#   - {evidence: M09, text: "Hegselmann, R., Krause, U. (2002). Opinion dynamics and bounded confidence. Journal of Artificial Societies and Social Simulation 5 (3): 2. See lesson 09.", zh: "Hegselmann, R., Krause, U.（2002）。Opinion dynamics and bounded confidence（意见动力学与有限信任）。Journal of Artificial Societies and Social Simulation 5 (3)：2。参见第 09 课。"}
#   - {evidence: M07, text: "Sherif, M. and others (1961). Intergroup conflict and cooperation: the Robbers Cave experiment. The shares of friendships after a course digest. On how it was done: Perry, G. (2018). The Lost Boys; The Guardian, 16 April 2018.", zh: "Sherif, M. 等（1961）。Intergroup conflict and cooperation: the Robbers Cave experiment（群际冲突与合作：罗伯斯山洞实验）。友谊比例据课程摘要。实验过程见 Perry, G.（2018）The Lost Boys，以及《卫报》2018 年 4 月 16 日。"}
#   - {evidence: M14, text: "Pillow 11.0.0, file CHANGES.rst (counted for this course); van Mierlo, T. (2014). The 1% rule in four digital health social networks. Journal of Medical Internet Research 16 (2): e33.", zh: "Pillow 11.0.0 的 CHANGES.rst 文件（本课统计）；van Mierlo, T.（2014）。The 1% rule in four digital health social networks（四个健康社交网络中的 1% 规律）。Journal of Medical Internet Research 16 (2)：e33。"}
#   - {evidence: M10, text: "Xie, J. and others (2011). Social consensus through the influence of committed minorities. Physical Review E 84: 011130. See lesson 08.", zh: "Xie, J. 等（2011）。Social consensus through the influence of committed minorities（坚定少数的影响与社会共识）。Physical Review E 84：011130。参见第 08 课。"}
#   - {evidence: S24, text: "Lakhani, K. R., Wolf, R. G. (2003). Why hackers do what they do. MIT Sloan Working Paper 4425-03. Abstract.", zh: "Lakhani, K. R., Wolf, R. G.（2003）。Why hackers do what they do（黑客为什么这么做）。MIT Sloan 工作论文 4425-03。读的是摘要。"}
#   - {evidence: M41, text: "Galton, F. (1907). Vox populi. Nature 75: 450-451. Wallis, K. F. (2014). Revisiting Francis Galton's forecasting competition. Statistical Science 29 (3): 420-424."}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="S01"
# **The recipe.** The essay promises four steps (S01): *fun* gives strangers a weak tie; a shared *experience* makes the tie strong; *conflict* turns strong ties into a group that runs itself;
# and *crowdsourcing* makes group and product one body. Each step names a cause and a result. That makes it better than most recipes: each step can fail.
#
# We keep two of its words and sharpen them. A **tie** (关系) is strong if two people meet often and trust each other, weak if they seldom meet.
# Whether "from weak to strong" is the only way up is the first thing we shall doubt.
# %% [markdown] lang="zh"
# **秘方怎么说**：材料许诺了四步（S01）：*娱乐*让陌生人有了弱关系；共同的*体验*把关系变强；*冲突*让强关系变成会自己运转的群体；最后*众包*（crowdsourcing）让群体和产品合为一体。
# 每一步都说了原因和结果，这就比多数秘方强：每一步都有可能不成立。
#
# 我们沿用它的两个词，但说得更准一些。**关系**（tie）分强弱：常来往、信得过的是强关系，难得来往的是弱关系。
# “由弱到强”是不是唯一的上升之路？这是我们要怀疑的第一件事。

# %% [markdown] lang="en" teaches="S02 S03 S04 S07"
# ## 1. Fun spreads on one contact, commitment needs two
#
# The essay is sure of its first step. Only entertainment starts a relation at all (S02). It is the best way to win people, which is why games earn money easily and plain shops do not (S03). It
# works because pleasure draws and pain repels: an instinct, and so an entrance (S04). Hence its rule: build an entertaining door, and the head-count grows (S07).
# %% [markdown] lang="zh"
# ## 1. 好玩的事一个人就能带动，要投入的事得两个人
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

# %% practises="S01 S03 S07"
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
# ## 2. Fun fades; what stays has to be built
#
# The essay itself sees the danger. Its two examples: a plane-shooting game brought people to WeChat (S05) and was then removed, *because* pure fun diluted strong ties (S06); and Happy Farm,
# the vegetable garden that millions watered, left nothing but weak ties (S08). So: fun at the door is progress, endless fun turns strong ties weak again (S09). An old saying is called to witness: who toys with things loses his purpose (玩物丧志).
#
# Note what is claimed: not that games become boring, but that games *weaken ties*. These are two different curves.
# %% [markdown] lang="zh"
# ## 2. 新鲜感会过去，留得下的要靠经营
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

# %% practises="S06 S09"
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
# ### From perception to knowledge
#
# The second step is *experience*. The essay counts six senses: sight, hearing, smell, taste, touch, and a sixth that it calls illusion, the imagination (S10). The mobile internet widens them; the phone prolongs the nervous system (S11). Both are metaphors
# older than phones. The interesting turn comes next. What we perceive can now be stored. A recorded lesson can be heard again and passed on, unlike one face to face (S12). Stored, it becomes knowledge, and around knowledge people gather in a new way, **knowledge aggregation** (知识聚合, S13). What a group has said can be traced
# and read again, and so small groups form cultures of their own, unlike the standard one of industry: *niche civilisation* (小众文明, S14).
# %% [markdown] lang="zh"
# ### 从感知到知识
#
# 第二步是*体验*。材料数出六种感官：视、听、嗅、味、触，外加一种“幻觉”，其实就是想象（S10）。移动互联网把感官放大了，手机成了神经的延长（S11）。这两条都是比喻，比手机还老。
# 有意思的是下一个转折：感知到的东西如今能存下来。录下来的课可以反复听、转给别人，当面讲的课做不到（S12）。存下来就成了知识，人围着知识聚到一起，是一种新的聚法，叫**知识聚合**（knowledge aggregation，S13）。
# 一个群说过的话可以追溯、可以重读，于是小群体长出自己的文化，与工业时代的标准文化不同，材料称之为*小众文明*（S14）。

# %% [markdown] lang="en"
# Replay is real. But what does it cost to go back to minute 31?
# %% [markdown] lang="zh"
# 能重听，确实如此。可是想回到第 31 分钟，要花多大力气？

# %% practises="S12"
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

# %% [markdown] lang="en" teaches="S15 S16 S17"
# ## 3. Ties before a quarrel foretell the sides after it
#
# Step three. Strong ties, says the essay, turn into self-organisation by two forces: *fusion*, when people of one mind grow together, and *conflict* (S15). As a picture it offers lovers, who quarrel more the deeper their love (S16). Two people are no group, and an analogy is no evidence. Behind it stands an old thought of
# sociology, usually credited to Coser (1956; not verified here): conflict brings hidden problems to light and makes people ask what the other means to them (S17). A definition of what conflict is *for*; nobody can measure a "meaning" as it stands.
# %% [markdown] lang="zh"
# ## 3. 争吵之前的关系，预示争吵之后的站队
#
# 第三步。材料说，强关系变成自组织靠两股力量：一股是*融合*，志趣相同的人自然聚拢；一股是*冲突*（S15）。它拿恋人打比方：爱得越深，吵得越多（S16）。可是两个人不是一个群，打比方也不是证据。
# 比方背后是社会学的一个老想法，一般归于科塞（Coser 1956；本课未核实）：冲突让潜藏的问题露出来，逼人去想对方对自己意味着什么（S17）。这是给冲突下的一个定义；“意味着什么”，照原样没法测量。

# %% [markdown] lang="en"
# What happens when a real group quarrels can be looked up. From 1970 to 1972 Wayne Zachary watched a university karate club of 34. The instructor wanted higher fees, the president refused; in the end the club broke in two. Zachary had noted who met whom outside training, in up to eight settings.
# %% [markdown] lang="zh"
# 一个真实的群体吵起来会怎样，倒是有据可查。1970 到 1972 年，Wayne Zachary 观察了一个 34 人的大学空手道俱乐部。教练想涨学费，会长不肯，最后俱乐部分成了两个。训练之外谁和谁有来往、在几种场合（最多八种）有来往，Zachary 都记了下来。

# %%
from qunxue.models import split

club = split.karate_club()
value, side = split.minimum_cut(club)
value, len(side), split.misplaced(side)

# %% [markdown] lang="en"
# The **minimum cut** (最小割) asks: which ties must be cut, at the lowest total weight, so that instructor (member 0) and president (member 33) are parted? Think of water pipes: the cut runs where least can flow. It costs 22, leaves 16 people with the instructor, and puts a single one of 34 on the wrong side: member 8.
#
# Nobody told the method how people felt. It saw their ties, and who the two leaders were.
# %% [markdown] lang="zh"
# **最小割**（minimum cut）问的是：要把教练（0 号）和会长（33 号）隔开，切断哪些关系，总权重最小？可以想象成水管：切口落在流量最小的地方。答案是总权重 22，教练这边 16 个人，34 人里只放错了一个：8 号。
#
# 谁心里怎么想，没有人告诉过它；它只看到了关系，以及两个头儿是谁。

# %% [markdown] lang="en" box="predict"
# Zachary counted in how many settings two people met: the *weight* of a tie. Suppose you only know *whether* they met, not how often. Does the cut get better, worse, or stay the same?
# %% [markdown] lang="zh"
# 两个人在几种场合有来往，Zachary 数过，这就是关系的*权重*。假如你只知道两人*有没有*来往，不知道多少，切出来的结果会更好、更差，还是一样？

# %%
activities.predict(
    say("Without the weights the cut is …", "不看权重，切出来的结果……"),
    [say("better", "更好"), say("worse", "更差"), say("the same", "一样")],
)

# %% practises="S15 S22"
from qunxue.explorers import conflict_and_crowd

conflict_and_crowd.who_follows_whom()

# %% [markdown] lang="en"
# Worse, but only just: 17 to 17, with two wrong, 8 and 9. And it is no longer the only cheapest cut; another of the same cost leaves 15 and misplaces 2 and 8. Weak data make several answers equally good, and the program picks one without telling you.
#
# Now look at member 8 and change *right is* from the club joined to the faction. With the faction, the weighted cut makes no mistake at all.
# %% [markdown] lang="zh"
# 更差，但差得不多：17 比 17，错两个，8 号和 9 号。而且最省的切法不再只有一种：另一种代价相同，教练这边 15 人，错的是 2 号和 8 号。数据一弱，好几个答案就一样好，程序挑一个给你，却不告诉你还有别的。
#
# 再看 8 号：把“以什么为准”从“加入的俱乐部”换成“派别”。以派别为准，带权重的切法一个也不错。

# %%
split.labels().loc[[7, 8, 9]]

# %% [markdown] lang="en"
# Two labels for the same people, mixed up in many tutorials: the *faction* before the split and the *club joined* after it. They differ for member 8 (Zachary's person 9). He stood with the president and yet followed the instructor; as the story is told, he was weeks from his black belt, which the other club would not have honoured (not verified here).
# A good prediction failed for a reason that no tie could show.
# %% [markdown] lang="zh"
# 同一批人有两种标签，许多教程混着用：分裂前的*派别*，和分裂后*加入的俱乐部*。两者只在 8 号（Zachary 编号第 9 人）身上不同：他站在会长一边，却跟教练走了。据说他再过几周就要考黑带，换到另一个俱乐部就作废（本课未核实）。
# 预测再准，也在这里失手了，而那个理由从关系里是看不出来的。

# %% [markdown] lang="en" teaches="S20 S22"
# ### A border without a wall
#
# The essay then defines its goal. **Self-organisation** (自组织) is: same interest, same rhythm, nobody has to give orders, as with old friends (S20). And a tribe needs a border, which symbols draw: dress, speech, a totem (S22). How closed was the border in the club?
# %% [markdown] lang="zh"
# ### 有边界，没有墙
#
# 接着，材料给目标下了定义。**自组织**（self-organisation）就是兴趣相同、节奏相同，用不着谁发号施令，像老朋友之间那样（S20）。部落还得有边界，由符号来划：服饰、口音、图腾（S22）。那么，这个俱乐部的边界有多严？

# %% practises="S22"
joined = split.labels()["club"]
instructors = joined.index[joined == "Mr. Hi"]
len(split.crossing_ties(club, instructors)), club.number_of_edges()

# %% [markdown] lang="en"
# Eleven of 78 ties cross the border that later became real: one in seven. Nor did the two halves run without leaders. Contacts pile up around instructor and president, 16 and 17 of them; lesson 11 measures that as centralisation. "Same rhythm, no orders" describes what members *feel*.
# The network shows hubs.
# %% [markdown] lang="zh"
# 78 条关系里有 11 条跨过了后来成真的边界，约七分之一。两半也并非没有头儿：关系都聚在教练和会长身上，分别是 16 条和 17 条，第 11 课会用“中心势”来衡量。“同频、不用命令”，说的是成员的*感受*；
# 网络上看得见的是枢纽。

# %% [markdown] lang="en" verdict="S22" rating="partly" evidence="M06 M09"
# The club did have an inner border before anybody drew it. But it was open for one tie in seven, and it can be read from ties alone, without any symbol. Symbols can make a border where there was none: in the experiments of Tajfel (1971; not verified here) strangers sorted by trifles favoured their own side. And lesson 09 shows a model in which
# camps part with no symbol at all. So symbols are one way among several.
# %% [markdown] lang="zh"
# 俱乐部内部确实早有边界，还没有人划，它就在了。可是七条关系里有一条跨界，而且单凭关系就看得出来，用不着符号。符号的确能凭空造出边界：在 Tajfel（1971；本课未核实）的实验里，陌生人按鸡毛蒜皮的事分了组，就开始偏袒自己那组。
# 第 09 课还有一个模型，不用任何符号，阵营照样分开。所以符号只是几种办法里的一种。

# %% [markdown] lang="en" teaches="S18"
# ## 4. Two camps come only where goodwill is scarce
#
# In conflict, the essay continues, everybody falls into two camps, *us* and *them*, and all must choose (S18). The karate club looks like proof. But we had told the method to make two parts. What if it may choose the number of groups itself?
# %% [markdown] lang="zh"
# ## 4. 善意稀少的地方，才会分成两个阵营
#
# 材料接着说：冲突一来，所有人分成“我们”和“他们”两个阵营，人人都得选边（S18）。空手道俱乐部看上去正是证明。可那是我们命令它切成两块的。分几组让它自己选，会怎样？

# %%
split.groupings().round(2)

# %% [markdown] lang="en"
# *Four* groups, and they fit the ties better than the two real ones. **Modularity** (模块度), the surplus of ties inside groups over chance, is .42 for the four and .36 for the two. So "two" needs a reason.
#
# There is a theory that gives one. My friend's friend is my friend; my enemy's enemy is my friend. A triangle in which this holds is **balanced** (结构平衡, structural balance). If feelings drift towards balance, only two ends are possible: one camp, or two hostile ones (Marvel et al. 2011). Which of them?
# %% [markdown] lang="zh"
# *四*组，而且比真实的两组更贴合这些关系。**模块度**（modularity）衡量组内的关系比随机情形多出多少：四组是 0.42，两组是 0.36。可见“两个”还需要一个理由。
#
# 有一种理论给了理由：朋友的朋友是朋友，敌人的敌人也是朋友。三个人之间处处如此，就叫**结构平衡**（structural balance）。如果感情总往平衡的方向变，结局只有两种：一个阵营，或者两个敌对的阵营（Marvel 等 2011）。究竟是哪一种？

# %%
from qunxue.models import balance

first = balance.feelings(people=34, friendliness=0, seed=2)
camps = balance.camps(first)
balance.balanced_share(first), balance.balanced_share(np.outer(camps, camps)), balance.smaller_camp(first)

# %% [markdown] lang="en"
# Thirty-four people again. Every pair starts with a feeling drawn at random, as much dislike as liking. Half of all triangles are balanced at first (.50), all of them at the end (1.0), and the smaller camp holds 44 %. The computer did not play this through. The equation has an exact solution, and the leading *eigenvector* of the first feelings names the camps: its plus signs are one, its minus signs the other.
# %% [markdown] lang="zh"
# 还是 34 个人。每两个人之间随机给一份感情，好恶各半。一开始有一半的三人组是平衡的（0.50），最后全部平衡（1.0），较小的阵营占 44%。电脑并没有一步步演下去：这个方程有精确解，初始感情的首*特征向量*（eigenvector）直接说出阵营，正号一边，负号一边。

# %% [markdown] lang="en" box="predict"
# Give everybody a little goodwill in advance. The feelings still differ by about 0.7 from pair to pair, but their mean rises from 0 to +0.3, so that roughly two pairs in three like each other. How large is the smaller camp now?
# %% [markdown] lang="zh"
# 先给每个人一点善意。各对之间的感情仍相差 0.7 左右，但平均值从 0 升到 +0.3，于是大约三对里有两对互相喜欢。这时较小的阵营还有多大？

# %%
activities.predict(
    say("The smaller camp holds about …", "较小的阵营大约占……"),
    [say("40 %", "40%"), say("a third: those who dislike", "三分之一：互相讨厌的那些"), say("1 %", "1%")],
)

# %% practises="S15 S18"
conflict_and_crowd.one_camp_or_two()

# %% [markdown] lang="en"
# One per cent. The picture is the table of feelings, ordered by final camp; push *time* from 0 to 99 % and watch two blocks come out of the noise. Then move the friendliness slowly: at 0 the smaller camp holds 43 % on average, at +0.1 34 %, at +0.2 11 %, at +0.3 1 %. The change is a jump, not a slope, and it comes long before everybody likes everybody. So the essay's two forces are one: what it calls fusion and what it calls conflict are two ends of the same process, and the *first* feelings decide between them.
# %% [markdown] lang="zh"
# 1%。图是一张感情表，按最后的阵营排好；把“时间”从 0 推到 99%，看两个方块怎样从一片杂乱里浮出来。再慢慢拖动友善度：0 的时候，较小的阵营平均占 43%，+0.1 时 34%，+0.2 时 11%，+0.3 时 1%。这不是缓坡，而是一跳，而且远在“人人喜欢人人”之前就发生了。所以材料所说的两股力量其实是一股：融合和冲突是同一个过程的两种结局，由*最初*的感情决定走向哪一头。

# %% [markdown] lang="en"
# **Question.** At +0.2, groups of ten differ from one another far more than groups of 34. Why? *Answer:* among few people chance decides more. Move *another group* and see.
# %% [markdown] lang="zh"
# **问题**：友善度为 +0.2 时，十个人的群之间差别远大于 34 人的群，为什么？*答*：人少，偶然的成分就大。拖动“换一个群体”看看。

# %% [markdown] lang="en" verdict="S18" rating="partly" evidence="M05 M06"
# Two camps and nobody between: in the model yes, *if* liking and dislike are even at the start. With a little more goodwill there is one camp. Real quarrels also leave people who belong to both sides or to neither: in the club some stopped training altogether. The model knows no indifference.
# %% [markdown] lang="zh"
# 两个阵营、没有中间人：在模型里成立，*前提*是一开始好恶各半；善意稍多，就只剩一个阵营。真实的争吵还会留下两边都沾或两边都不沾的人，俱乐部里就有人干脆不练了。模型里没有“无所谓”这种态度。

# %% [markdown] lang="en" teaches="S19"
# ### An enemy, or a goal?
#
# Nations, says the essay, work alike: an enemy makes patriots, and rulers stir up conflict for that reason (S19). That competition closes ranks has been seen. In Sherif's summer camp of 1954, 22 boys in two groups competed for prizes; soon only about 10 % of friendships crossed the line. Then came troubles that neither group could fix alone, such as a blocked water supply. Working on these **superordinate goals** (上位目标) raised the share to 30 %.
#
# So there are two ways to unite a divided group. Our model can set them side by side: someone outside whom all dislike, or a goal that warms every tie a little.
# %% [markdown] lang="zh"
# ### 要敌人，还是要目标？
#
# 材料说，国家也一样：有了敌国才有爱国情怀，统治者因此不时挑起争端（S19）。竞争会让内部抱团，这确有观察。1954 年 Sherif 的夏令营里，22 个男孩分成两队争奖品，没多久，跨队的友谊只剩一成左右。后来出了几桩单靠哪一队都解决不了的麻烦，比如水源断了。
# 为这些**上位目标**（superordinate goal）一起出力之后，跨队的友谊升到三成。
#
# 可见要让分裂的群体合拢，有两条路。我们的模型可以把它们并排放：一条是外面来一个人人讨厌的对象，另一条是有一个让每份关系都暖一点的目标。

# %% practises="S19"
goal = balance.camps(balance.with_common_goal(first, pull=0.4))
enemy = balance.camps(balance.with_outsider(first, dislike=2))
print((goal < 0).sum())
print((enemy[:34] < 0).sum(), (enemy[:34] != enemy[34]).sum())

# %% [markdown] lang="en"
# The first line belongs to the goal: members left in a second camp, 0. The second line belongs to the enemy: again 0, and then the hostile ties to the outsider. Both ways unite all 34. But the goal leaves nobody out; the enemy leaves one person with 34 enemies. (The strengths 0.4 and 2 are our assumption; nobody has measured them.) The model is too poor to see the rest of the price: that the outsider has friends, that hostility must be fed, that those fed with it
# will look for the next enemy within.
# %% [markdown] lang="zh"
# 第一行是目标那条路：留在第二个阵营里的有 0 人。第二行是敌人那条路：同样是 0 人，后面一个数是指向外人的敌对关系。两条路都让 34 人合成了一个阵营。可是目标不落下任何人，敌人那条路上却有一个人四面都是敌人，整整 34 个。（强度 0.4 和 2 是我们假定的，没有人量过。）其余的代价模型看不到：那个外人也有朋友；敌意要不断添柴；
# 吃惯了敌意的人，迟早会到内部去找下一个敌人。

# %% [markdown] lang="en" verdict="S19" rating="partly" evidence="M07"
# Competition between groups does strengthen each inside; the camp study shows it for boys within days. That an enemy is *needed* for unity it refutes in the same breath: common goals did better. For nations and rulers the essay gives no case, and two groups of eleven-year-olds are no nation.
# %% [markdown] lang="zh"
# 群体之间的竞争会增强各自内部的团结，夏令营里几天之内就看到了。但“非有敌人不可”，同一个实验就把它推翻了：共同目标效果更好。至于国家和统治者，材料没有给出一个实例；两队十一岁的孩子也不是国家。

# %% [markdown] lang="en" box="ethics" teaches="S21"
# Here the essay draws its most harmful conclusion: make conflict on purpose, with staged incidents if need be, so that people close ranks (S21). We examine this advice and do not practise it. Somebody has to play the enemy, and is hurt; members are deceived about why they quarrel; and it can fail. In a first camp, in 1953, the plan fell apart, and Sherif never reported it; of the famous second one, a researcher admitted later that
# staff had staged incidents and spread false information so that one group would retaliate (Perry 2018). Children were used without knowing it.
# %% [markdown] lang="zh"
# 正是在这里，材料得出了最有害的结论：有意制造冲突，必要时安排些事件，好让大家抱成一团（S21）。这条建议我们只剖析，不演练。总得有人来当敌人，受伤的是他；成员为什么争吵，自己却被蒙在鼓里；何况还未必管用：1953 年第一次办营，计划就破了产，Sherif 从未公布；后来出名的那一次，
# 一位研究人员多年后承认，是工作人员安排事端、散布假消息，好让一队去报复另一队（Perry 2018）。被利用的孩子毫不知情。

# %% [markdown] lang="en"
# The counter-recipe is just as practical: look for a task that all want done and none can do alone, give every side an indispensable part, and let the credit be shared. **Discuss.** Which such task has your class, your building, your group? How would you notice that someone is staging an enemy for you?
# %% [markdown] lang="zh"
# 反过来的做法同样好用：找一件人人想办、谁都无法独自办成的事，让每一方都有不可缺的一份，功劳一起算。**讨论**：你的班级、你住的楼、你的群，有没有这样一件事？如果有人正在给你们安排一个敌人，你怎样看得出来？

# %% [markdown] lang="en" teaches="S23 S25 S26 S27"
# ## 5. A few make most of what the crowd makes
#
# Last step. A tribe makes a way of life, life makes needs, needs make products to order: the essay calls this *crowdsourced consumption* (消费众包化, S23). The consumer becomes a **maker** (创客) who designs, even leads (S25). "Consumer", it says, is a word of the age of standards, which makers and 3D printers dissolve (S26); the border between firm and customer vanishes, firms run
# the consuming too, and customers consume the producing (S27).
#
# S23 and S25 define. S26 and S27 forecast, around 2013. Ask what has come. When did you last make what you use, or have it made for you alone? Open software, encyclopaedias and maps, made by strangers, do run everywhere.
# %% [markdown] lang="zh"
# ## 5. 众人做的事，大半由少数人做
#
# 最后一步。部落造就生活，生活造就需求，需求造就定制的产品，材料把这叫*消费众包化*（crowdsourced consumption，S23）。消费者变成**创客**（maker），参与设计，甚至主导设计（S25）。它说，“消费者”是标准化时代的词，创客加 3D 打印会让标准消失（S26）；公司与顾客的界限没有了，公司连消费过程也要经营，
# 顾客连生产过程也要消费（S27）。
#
# S23 和 S25 是定义，S26 和 S27 是 2013 年前后的预言。不妨问问应验了多少：你上一次用自己做的、或专门为你一个人做的东西，是什么时候？不过，陌生人做出来的开源软件、百科和地图，如今确实到处在用。

# %% [markdown] lang="en" teaches="S24"
# The heart of it is a claim about people (S24): crowdsourcing is *social production*. Many do professional work unpaid, from interest and self-fulfilment. Here is a real record, counted for this course from the change log of Pillow, a free image library for Python: for each contributor, how many entries name them, 2010 to 2024. Names were dropped while counting.
# %% [markdown] lang="zh"
# 核心是一个关于人的论断（S24）：众包就是*社会化生产*，许多人不拿钱做专业的活，为的是兴趣和自我实现。下面是一份真实的记录，本课从 Python 免费图像库 Pillow 的更新日志里数出来的：2010 到 2024 年，每位贡献者被署名多少次。数的时候就去掉了名字。

# %%
from qunxue.models import inequality

work = data.load("open_source_contributions")
counts = work["contributions"].astype(int)
len(counts), int(counts.sum()), counts.head(8).tolist()

# %% [markdown] lang="en" box="predict"
# 347 contributors, 2,240 credits. If all did the same, the busiest tenth (35 people) would have done 10 % of the work. How much did they do?
# %% [markdown] lang="zh"
# 347 位贡献者，2,240 次署名。假如人人一样，最忙的十分之一（35 人）应占 10%。他们实际占多少？

# %%
activities.predict(
    say("The busiest tenth did …", "最忙的十分之一完成了……"),
    [say("30 %", "30%"), say("55 %", "55%"), say("85 %", "85%")],
)

# %% practises="S24"
conflict_and_crowd.who_makes_it()

# %% [markdown] lang="en"
# 85 %. The **Lorenz curve** (洛伦兹曲线) lies almost on the floor: it shows which share of the work the least busy share of people did. The Gini coefficient is .83 (0 would be equal, 1 everything by one). Four in five were named exactly once; one person made 47 %. That is no oddity of this project: for NetworkX, the library that draws our networks, an earlier count from its full history gave
# 852 addresses and 7,413 commits, with 84.3 % by the top tenth and a Gini of .848 (not recomputed here). In four health forums 1 % of the members wrote three quarters of everything (van Mierlo 2014).
# %% [markdown] lang="zh"
# 85%。**洛伦兹曲线**（Lorenz curve）几乎贴着地面：它显示贡献最少的那部分人合起来做了多少。基尼系数是 0.83（0 是人人一样，1 是一人全包）。五分之四的人只被署名过一次，有一个人独占 47%。这不是个别现象：我们画网络用的 NetworkX，早先按完整历史数过，852 个地址、7,413 次提交，前十分之一占 84.3%，
# 基尼系数 0.848（本课没有重算）。四个健康论坛里，1% 的成员写了全部内容的四分之三（van Mierlo 2014）。

# %% [markdown] lang="en"
# And unpaid? In a survey of 684 developers of open projects about 40 % were paid to take part; the strongest motive all the same was how creative the work felt (Lakhani and Wolf 2003). So "unpaid, from interest" fits many, not all, and perhaps least those who do most.
# %% [markdown] lang="zh"
# 那么，不拿钱吗？一项对 684 名开源开发者的调查里，约四成是有报酬的；不过最强的动机，仍是做起来觉得有创造性（Lakhani 与 Wolf 2003）。所以“不拿钱、凭兴趣”说中了许多人，不是所有人，也许恰恰最不适用于做得最多的那几个。

# %% [markdown] lang="en"
# ### When is the crowd right?
#
# A crowd that does not build may still judge. In 1906, 787 visitors of a fair guessed the weight of an ox, slaughtered and dressed. Galton collected the cards.
# %% [markdown] lang="zh"
# ### 什么时候众人是对的？
#
# 众人就算不动手，也可以下判断。1906 年的一场展会上，787 名观众估一头公牛宰后的净重，高尔顿（Galton）收集了这些卡片。

# %%
from qunxue.models import crowd

ox = data.load("galton")
crowd.guess_at(ox["percentile"], ox["pounds"], share=0.5), 1198

# %% [markdown] lang="en"
# The middlemost guess was 1,207 pounds, the ox weighed 1,198: 0.8 % off. Errors in both directions cancel. (The records that Wallis found in 2014 say 1,197.) But a crowd cancels only errors that *differ*. Suppose a vote between right and wrong, each voter independent, right with chance .6 or with chance .45.
# %% [markdown] lang="zh"
# 正中间的估计是 1,207 磅，实重 1,198 磅，只差 0.8%。有人估高、有人估低，误差就抵消了。（Wallis 2014 年查到的记录是 1,197 磅。）可是，能抵消的只有*各不相同*的误差。设想一次对错二选一的投票，各人独立判断，判对的机会是 0.6 或 0.45。

# %% practises="S24"
for chance in (0.6, 0.45):
    print(chance, [round(crowd.majority_right(chance, people), 3) for people in (11, 41, 101)])

# %% practises="S24"
conflict_and_crowd.many_heads()

# %% [markdown] lang="en"
# Eleven, 41, 101 voters. From .6 the majority climbs to .753, .903, .979. From .45 it *falls* to .367, .259, .156. Condorcet knew both halves in 1785: a crowd does not make people wiser, it makes their common lean surer. If a group shares a bias, or its members copy each other, more heads make it worse. With the ox you can see it too: shift everybody's guess by 60 pounds, and the middlemost guess moves by 60 pounds.
# %% [markdown] lang="zh"
# 分别是 11、41、101 个人投票。单个人 0.6 时，多数人判对的机会升到 0.753、0.903、0.979；单个人 0.45 时，反而*降*到 0.367、0.259、0.156。孔多塞 1785 年就把两半都讲清楚了：人多并不使人更聪明，只是把共同的偏向变得更牢。群里若有共同的偏见，或者互相照抄，人越多越糟。估牛那幅图上也看得到：让每个人都多估 60 磅，中位数就跟着多 60 磅。

# %% [markdown] lang="en" verdict="S24" rating="partly" evidence="M10 M14 M41"
# Strangers do make professional things together, many of them for the joy of it. But "all take part" is not what the record shows: a handful carries the work, and most come by once; in the survey two in five were paid. A small committed part can move a whole (lesson 08 puts figures on that). And a crowd's judgement is good only while its errors are independent.
# %% [markdown] lang="zh"
# 陌生人确实能一起做出专业的东西，许多人图的就是乐趣。可是“全民参与”与记录不符：扛活的是少数人，多数人只来过一次；那项调查里，五个人有两个拿报酬。坚定的少数能带动整体（第 08 课给出数字）。而众人的判断，只有在各人的误差互相独立时才可靠。

# %% [markdown] lang="en" verdict="S01" rating="partly" evidence="M01 M02 M05 M10 M11"
# Each step names something real, but they are not a staircase. Weak ties are no lower form of strong ones: they carry news, strong ties carry behaviour, and a group needs both. Conflict is no stage on the way; it splits or not according to the goodwill there was before. And the last step is taken by few. That the four must follow in this order, nobody has tested.
# %% [markdown] lang="zh"
# 每一步都说到了真东西，但它们不是一级级的台阶。弱关系不是强关系的低级阶段：弱关系传消息，强关系传行为，一个群两样都要。冲突也不是必经之路，裂不裂，看先前有多少善意。最后一步则只有少数人走。至于四步非按这个次序不可，没有人检验过。

# %% [markdown] lang="en" box="valid-when"
# - The plane game (WeChat 5.0) and Happy Farm date the essay to about 2013; one copy of it carries the year 2021. Its forecasts for makers and 3D printing are of the same time.
# - The essay speaks of mobile internet as new. Replay and search of chats have changed since; voice messages can now be turned into text.
# - Zachary's club is of 1970-1972, Sherif's camp of 1954, Galton's fair of 1906: small, local, mostly men or boys.
# - Pillow's log covers 2010-2024 and counts credited entries, not effort. Since then its entries are kept elsewhere.
# - The models are exact about their assumptions and know nothing else.
# %% [markdown] lang="zh"
# - 打飞机（微信 5.0）和开心农场说明文章大约写于 2013 年，虽然有一份转载标着 2021 年；关于创客和 3D 打印的预言也属于那个时候。
# - 文章把移动互联网当作新事物。如今群聊的回看和搜索都变了，语音也能转成文字。
# - Zachary 的俱乐部是 1970—1972 年，Sherif 的夏令营是 1954 年，高尔顿的展会是 1906 年：规模小，限于一地，多是男性。
# - Pillow 的日志覆盖 2010—2024 年，数的是署名条目，不是付出的力气；此后的条目改记在别处。
# - 模型对自己的假定是精确的，除此之外一无所知。
