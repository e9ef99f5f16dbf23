# ---
# title: {en: "Does a quarrel make a tribe, and who does a tribe's work?", zh: "吵一架就能成部落吗？部落的活又是谁干的？"}
# name: {en: "Conflict and crowd", zh: "冲突与众人"}
# situation:
#   en: >-
#     Your group has met for a year, and now it quarrels about the fee. Conflict, says the recipe of lesson 08, is what makes a group close ranks; then
#     its members will make your product for you. In this lesson you hold that against a karate club that really broke in two, a camp of boys, a table
#     of feelings, and a project that strangers really made.
#   zh: >-
#     你的群聚了一年，如今为收费吵起来了。照第 08 课那张秘方，冲突正好能让大家抱成一团，接下来成员会替你把产品做出来。
#     这一课我们拿四样东西来对照：一个真的分裂了的空手道俱乐部，一群夏令营里的男孩，一张感情表，还有一个真由陌生人做出来的项目。
# minutes: 75
# prerequisites:
#   en: "Lesson 08: ties and thresholds. Lesson 04 introduces the Gini coefficient; it is explained again here."
#   zh: "第 08 课的“关系”和“门槛”。基尼系数在第 04 课讲过，本课会再解释一次。"
# objectives:
#   - en: "Find the cut along which a group would break, and say whom it misplaces, by which label, and whom it leaves out"
#     zh: "找出一个群体最可能沿哪里断开，并说明谁被判错了、以哪种标签为准、又漏掉了谁"
#     digcomp: "1.3"
#     takeaway:
#       en: "In one club the ties foretold the sides of 33 of 34 members; 26 others took no side, and no cut speaks of them."
#       zh: "在一个俱乐部里，关系预示了 34 人中 33 人的去向；还有 26 人哪边也没站，切法对他们只字未提。"
#   - en: "Vary goodwill, size and acquaintance in a model of conflict, and say on which of them its result hangs"
#     zh: "在一个冲突模型里改变善意、人数和相识的范围，说出结论取决于哪一个"
#     digcomp: "2.5"
#     takeaway:
#       en: "Where everybody knows everybody, a larger model group needs less goodwill to end as one camp; where each knows a few, it does not."
#       zh: "在模型里，人人相识时，群越大，只要一点善意就成一个阵营；每人只认识几个人时，就不是这样。"
#   - en: "Tell what a study of conflict compared from what it is quoted for"
#     zh: "分清一项关于冲突的研究比较了什么、别人又拿它来证明什么"
#     digcomp: "1.2"
#     takeaway:
#       en: "At Robbers Cave the boys had names, emblems and norms before they had rivals; no group with a common enemy was compared."
#       zh: "罗伯斯山洞的男孩先有了名号、标志和规矩，后来才有对手；那项研究没有设“共同敌人”的对照组。"
#   - en: "Measure how unequally a crowd contributes, and say which errors a crowd cancels and which it keeps"
#     zh: "衡量众人的贡献有多不均，并说出人多能抵消哪种错、抵消不了哪种错"
#     digcomp: "1.2"
#     takeaway:
#       en: "In one open project the busiest tenth had 85 % of the credits; crowds cancel noise, not a shared bias."
#       zh: "在一个开源项目里，最忙的十分之一占了 85% 的署名；人多能抵消杂乱的误差，抵消不了共同的偏差。"
# quiz:
#   - ask: {en: "The minimum cut puts 33 of 34 karateka where they went. What does that show?", zh: "最小割把 34 人中的 33 人放对了。这说明什么？"}
#     choices:
#       - {en: "That conflict makes everybody choose one of two sides", zh: "冲突会让人人在两边里选一边", why: {en: "The cut was told to make two parts, and 26 members who took no side are not in the data.", zh: "切成两块是我们命令的；没有站队的 26 人根本不在数据里。"}}
#       - {en: "That earlier ties go along with later sides, for those who had ties, in this club", zh: "在这个俱乐部里，对有关系的人来说，先前的关系与后来的站队相吻合", right: true, why: {en: "One club, observed closely. A good beginning, not a law.", zh: "一个俱乐部，观察得很仔细。是个好开头，还不是定律。"}}
#       - {en: "That ties caused the choice of side", zh: "关系导致了站队", why: {en: "Friends may also choose alike because they are alike.", zh: "朋友选得一样，也可能只是因为本来就相像。"}}
#   - ask: {en: "In the model, goodwill is small (+0.1) and the group grows from 10 to 300. The smaller camp …", zh: "在模型里，善意很少（+0.1），群从 10 人变成 300 人。较小的阵营会……"}
#     choices:
#       - {en: "nearly vanishes, whoever knows whom", zh: "几乎消失，不管谁认识谁", why: {en: "Only where everybody knows everybody. With nine acquaintances each it stays close to half.", zh: "只有人人相识时才这样。每人只认识九个人时，它仍接近一半。"}}
#       - {en: "nearly vanishes if all know one another, and stays large if each knows nine", zh: "人人相识就几乎消失；每人只认识九个人，就仍然很大", right: true, why: {en: "One per cent against nearly half: the sentence about size is a sentence about acquaintance.", zh: "一个是百分之一，一个是将近一半：关于人数的结论，其实是关于“谁认识谁”的结论。"}}
#       - {en: "stays as it is", zh: "不变", why: {en: "That holds where liking and dislike are even, at 0.", zh: "只有好恶各半、也就是 0 的时候才这样。"}}
#   - ask: {en: "Each voter is right with probability .45. A hundred more voters join. The majority now is …", zh: "每个投票人判断正确的概率是 0.45。再来一百个人投票，多数人的判断会……"}
#     choices:
#       - {en: "more often right", zh: "更常正确", why: {en: "Only if each is right more often than not.", zh: "只有人人都“对多错少”时才会。"}}
#       - {en: "more often wrong", zh: "更常出错", right: true, why: {en: "The crowd makes whatever lean it has surer: .45 becomes .37 for 11 people and .16 for 101.", zh: "人群会把原有的偏向变得更牢：11 个人时 0.45 变成 0.37，101 个人时变成 0.16。"}}
#       - {en: "right every second time", zh: "对错各半", why: {en: "That holds at .5 exactly and nowhere else.", zh: "只有正好 0.5 时才这样。"}}
#   - ask: {en: "Of 78 ties in the club, 11 crossed the later border; badges drawn by lot give about 40. What does that show about symbols?", zh: "俱乐部的 78 条关系里，有 11 条跨过后来的边界；抽签发徽章，平均约有 40 条跨界。这对“符号”说明了什么？"}
#     choices:
#       - {en: "Symbols had drawn the border", zh: "边界是符号划出来的", why: {en: "Nothing in the data is a symbol; the border was read from ties alone.", zh: "数据里没有任何符号；边界是单从关系里读出来的。"}}
#       - {en: "A border can be there before any symbol, and stay open", zh: "还没有符号，也可以有边界，而且边界是开着的", right: true, why: {en: "Far fewer ties cross than by lot, and still one in seven.", zh: "跨界的比抽签少得多，但每七条里仍有一条。"}}
#       - {en: "Symbols never make a border", zh: "符号从来造不出边界", why: {en: "One club shows that they are not needed, not that they never work; Tajfel's labels worked.", zh: "一个俱乐部只说明不一定要符号，没说明符号没有用；Tajfel 的标签就起了作用。"}}
#   - ask: {en: "The essay says that people work together, \"some even\" for nothing. In a survey of developers about 40 % were paid. The essay's sentence is …", zh: "材料说大家一起干活，“有人甚至分文不取”。一项对开发者的调查里，约 40% 有报酬。材料这句话……"}
#     choices:
#       - {en: "refuted: many were paid", zh: "被推翻了：许多人拿了钱", why: {en: "It said some, not all. Whoever refutes \"all\" has refuted another sentence.", zh: "它说的是“有人”，不是“所有人”。推翻“所有人”，推翻的是另一句话。"}}
#       - {en: "in agreement with it: the others were not paid for it", zh: "与调查相符：其余的人没有为此拿钱", right: true, why: {en: "A modest claim is easily met. Keep the hedges of those whom you judge.", zh: "说得留有余地，就容易成立。评判别人的话，要把人家的限定词留着。"}}
#       - {en: "proved: most do it for pleasure", zh: "得到证明：多数人图的是乐趣", why: {en: "How many, and for what, one survey of one trade cannot settle.", zh: "有多少人、为了什么，一个行业的一项调查定不了。"}}
# terms:
#   - {en: "modularity", zh: "模块度", pinyin: "mókuài dù", meaning: {en: "How many more ties lie inside groups than chance would put there.", zh: "组内的关系比随机情形多出多少。"}}
#   - {en: "minimum cut", zh: "最小割", pinyin: "zuìxiǎo gē", meaning: {en: "The cheapest set of ties whose removal parts two given people.", zh: "要把两个指定的人隔开，所需切断的关系中代价最小的一组。"}}
#   - {en: "structural balance", zh: "结构平衡", pinyin: "jiégòu pínghéng", meaning: {en: "A state in which every triangle holds three friends, or two friends with a common enemy.", zh: "任取三个人，要么都是朋友，要么是两个朋友和一个共同的敌人。"}}
#   - {en: "leading eigenvector", zh: "主特征向量", pinyin: "zhǔ tèzhēng xiàngliàng", meaning: {en: "The eigenvector that belongs to the largest eigenvalue; here its signs name the camps.", zh: "最大特征值对应的特征向量；在这里，它的正负号指出阵营。"}}
#   - {en: "superordinate goal", zh: "超级目标", pinyin: "chāojí mùbiāo", meaning: {en: "A goal that both sides want and neither can reach alone.", zh: "双方都想要、单靠哪一方都达不到的目标；又译上位目标。"}}
#   - {en: "crowdsourcing", zh: "众包", pinyin: "zhòngbāo", meaning: {en: "Giving a task to whoever wants to take part instead of to employees.", zh: "把任务交给愿意参与的大众，而不是雇员。"}}
#   - {en: "maker", zh: "创客", pinyin: "chuàngkè", meaning: {en: "A consumer who also designs or makes.", zh: "同时参与设计或制作的消费者。"}}
#   - {en: "Lorenz curve", zh: "洛伦兹曲线", pinyin: "Luòlúnzī qūxiàn", meaning: {en: "Which share of everything the least busy share of people holds.", zh: "从贡献最少的人排起，前一定比例的人合计占总量的多少。"}}
# references:
#   - {evidence: "M06 M89", text: "Zachary, W. W. (1977). An information flow model for conflict and fission in small groups. Journal of Anthropological Research 33 (4): 452-473. Data as in the package networkx. On the 60 members and the 26: description of the data at networkdata.ics.uci.edu/netdata/html/zacharyKarate.html; that most of the 26 gave up karate, only in the documentation of classicnets.", zh: "Zachary, W. W. (1977). An information flow model for conflict and fission in small groups. Journal of Anthropological Research 33 (4): 452-473.（《小群体冲突与分裂的信息流模型》；数据取自 networkx 软件包。约 60 名成员和那 26 人，见 networkdata.ics.uci.edu/netdata/html/zacharyKarate.html 的数据说明；“26 人多半不练了”只见于 classicnets 的文档。）"}
#   - {evidence: "M05 M88", text: "Marvel, S. A., Kleinberg, J., Kleinberg, R. D., Strogatz, S. H. (2011). Continuous-time model of structural balance. PNAS 108 (5): 1771-1776. The theory; all figures of section 3 are computed for this course.", zh: "Marvel, S. A., Kleinberg, J., Kleinberg, R. D., Strogatz, S. H. (2011). Continuous-time model of structural balance. PNAS 108 (5): 1771-1776.（《结构平衡的连续时间模型》，理论部分；第 3 节的数字都由本课算出。）"}
#   - {evidence: S22, text: "Tajfel, H., Billig, M. G., Bundy, R. P., Flament, C. (1971). Social categorization and intergroup behaviour. European Journal of Social Psychology 1 (2): 149-178. Abstract, read in a copy.", zh: "Tajfel, H., Billig, M. G., Bundy, R. P., Flament, C. (1971). Social categorization and intergroup behaviour. European Journal of Social Psychology 1 (2): 149-178.（《社会分类与群际行为》，摘要，读的是转载。）"}
#   - {evidence: M07, text: "Sherif, M., Harvey, O. J., White, B. J., Hood, W. R., Sherif, C. W. (1954/1961). Intergroup conflict and cooperation: the Robbers Cave experiment. Free at psychclassics.yorku.ca/Sherif. Openings of chapters 5 and 7 read; the table of friendship choices in chapter 7 could not be read here, its figures are quoted. On how it was done: Perry, G. (2018). The Lost Boys; The Guardian, 16 April 2018.", zh: "Sherif, M., Harvey, O. J., White, B. J., Hood, W. R., Sherif, C. W. (1954/1961). Intergroup conflict and cooperation: the Robbers Cave experiment.（《群际冲突与合作：罗伯斯山洞实验》，全书见 psychclassics.yorku.ca/Sherif；读了第 5、7 章的开头，第 7 章的择友表没能读到，数字系转引。实验过程见 Perry, G. (2018), The Lost Boys，以及《卫报》2018 年 4 月 16 日。）"}
#   - {evidence: S19, text: "Ariely, G. How people view patriotism: the evidences from cross-national surveys (chapter of a handbook). Abstract. National Pride Survey of 34 countries, University of Chicago, 2006; read in a digest.", zh: "Ariely, G. How people view patriotism: the evidences from cross-national surveys.（《人们怎样看爱国：跨国调查的证据》，手册中的一章，读的是摘要。）芝加哥大学 34 国国民自豪感调查，2006 年公布；读的是摘编。"}
#   - {evidence: M14, text: "Pillow 11.0.0, file CHANGES.rst (counted for this course); van Mierlo, T. (2014). The 1% rule in four digital health social networks. Journal of Medical Internet Research 16 (2): e33.", zh: "Pillow 11.0.0 的 CHANGES.rst 文件（本课统计）；van Mierlo, T. (2014). The 1% rule in four digital health social networks. Journal of Medical Internet Research 16 (2): e33.（《四个健康社交网络中的 1% 规律》）"}
#   - {evidence: S24, text: "Lakhani, K. R., Wolf, R. G. (2003). Why hackers do what they do. MIT Sloan Working Paper 4425-03. Abstract.", zh: "Lakhani, K. R., Wolf, R. G. (2003). Why hackers do what they do. MIT Sloan Working Paper 4425-03.（《黑客为什么这么做》，读的是摘要。）"}
#   - {evidence: M41, text: "Galton, F. (1907). Vox populi. Nature 75: 450-451. Wallis, K. F. (2014). Revisiting Francis Galton's forecasting competition. Statistical Science 29 (3): 420-424. The table of votes: exact binomial sums after Condorcet (1785).", zh: "Galton, F. (1907). Vox populi. Nature 75: 450-451. Wallis, K. F. (2014). Revisiting Francis Galton's forecasting competition. Statistical Science 29 (3): 420-424.（《民众的声音》；《重访高尔顿的预测竞赛》。投票表按孔多塞 1785 年的想法，用二项分布精确求和。）"}
#   - {evidence: "M01 M02", text: "Granovetter, M. S. (1973). The strength of weak ties. American Journal of Sociology 78 (6): 1360-1380, in a digest; Rajkumar, K. and others (2022). A causal test of the strength of weak ties. Science 377: 1304-1310, in digests. See lesson 08.", zh: "Granovetter, M. S. (1973). The strength of weak ties. American Journal of Sociology 78 (6): 1360-1380; Rajkumar, K. and others (2022). A causal test of the strength of weak ties. Science 377: 1304-1310.（《弱关系的力量》《弱关系力量的因果检验》，都据摘编；参见第 08 课。）"}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="S01" quote="第三:冲突创造自组织"
# **The recipe.** *The group handbook* and the second text of *the essay on old media* promise, in the same words, four steps from strangers to one body (S01). Lesson 08 tried the first two. Put all four in the essay's order before you read on.
# %% [markdown] lang="zh"
# **秘方怎么说**：“玩群那篇”和“旧媒体那篇”的第二篇用同样的话许诺了四步，从陌生人一直走到浑然一体（S01）。前两步第 08 课试过了。往下读之前，先把四步按材料的次序排好。

# %% does="order S01"
# essay: 活动创造娱乐化,形成弱关系 · 体验创造一致性,形成强关系 · 冲突创造自组织 · 众包实现一体化
from qunxue.explorers import activities

activities.order(
    [
        (say("fun activities give strangers a weak tie", "活动好玩，陌生人有了弱关系"), say("The entrance of the recipe: fun brings people in.", "这是秘方的入口：先用好玩的把人引来。")),
        (say("a shared experience makes ties strong", "共同的体验让关系变强"), say("One has to have met before anything can be shared.", "先得认识，才谈得上共同的体验。")),
        (say("conflict turns strong ties into a group that runs itself", "冲突让强关系变成自组织"), say("In the essay conflict comes between strong ties and self-organisation.", "在材料里，冲突处在强关系和自组织之间。")),
        (say("crowdsourcing makes group and firm one body", "众包让群体和公司一体化"), say("The last step: the group makes what it consumes.", "最后一步：群体自己生产自己消费的东西。")),
    ]
)

# %% [markdown] lang="en" teaches="S15 S16 S17 S20"
# ## In one club, earlier ties foretold the sides
#
# Strong ties turn into self-organisation by two forces, says the essay: *fusion*, when people of one mind grow together, and *conflict* (S15). Around this stand a comparison, definitions and claims. Sort them before you test anything.
# %% [markdown] lang="zh"
# ## 在一个俱乐部里，先前的关系预示了站队
#
# 材料说，强关系变成自组织靠两股力量：一股是*融合*，志同道合，自成一体；一股是*冲突*（S15）。围着这句话，有打比方的，有下定义的，也有主张。先分一分，再谈检验。

# %% does="sort S15 S16 S17 S20"
# essay: 爱的越深架就吵得越多 · 把潜在的问题暴露出来 · 同趣同频 · 一种是融合
claim, definition, picture = say("a claim to test", "可以检验的主张"), say("a definition", "定义"), say("a comparison", "打比方")
activities.sort(
    [
        (say("The deeper two people love, the more they quarrel.", "两个人爱得越深，吵得越多。"), picture, say("It is told of lovers to say something about groups (S16). Two people are no group, and a comparison is no evidence.", "说的是恋人，想说明的是群体（S16）。两个人不是一个群，打比方也不是证据。")),
        (say("Conflict brings hidden problems to light and makes people ask what the other means to them.", "冲突把潜在的问题暴露出来，让人去问对方对自己意味着什么。"), definition, say("It says what conflict means in sociology, so the essay; it forbids nothing that could be seen (S17).", "材料说这是冲突在社会学里的意义；它没有排除任何看得到的情形（S17）。")),
        (say("Self-organisation: same interest, same rhythm; nobody needs to be told what to do.", "自组织：同趣同频，不用谁告诉谁该怎么做。"), definition, say("It says how a word is to be used (S20). Whether any group is like that is another question.", "它规定一个词怎么用（S20）；有没有这样的群，是另一个问题。")),
        (say("Strong ties become self-organisation by fusion or by conflict.", "强关系靠融合或冲突变成自组织。"), claim, say("A group that organised itself without either would count against it (S15).", "要是有个群两样都没有，也自己运转起来，就对它不利（S15）。")),
        (say("In conflict all people fall into two camps, and each must choose.", "冲突中，所有的人分成两个阵营，每个人都要选。"), claim, say("Count who chose. Section 3 judges it (S18).", "数一数有多少人选了边就知道，第 3 节来评判（S18）。")),
    ],
    [claim, definition, picture],
)

# %% [markdown] lang="en"
# A real quarrel can be looked up. From 1970 to 1972 Wayne Zachary watched a university karate club. The instructor wanted higher fees, the president refused; in the end the club broke in two. Zachary had noted who met whom outside training, in up to eight settings.
# %% [markdown] lang="zh"
# 一场真实的争吵，是有据可查的。1970 到 1972 年，Wayne Zachary 观察了一个大学空手道俱乐部。教练想涨学费，会长不肯，最后俱乐部分成了两个。训练之外谁和谁有来往、在几种场合（最多八种）有来往，Zachary 都记了下来。

# %%
import networkx as nx
from qunxue.models import split

club = split.karate_club()
value, (instructors, presidents) = nx.minimum_cut(club, 0, 33, capacity="weight")
value, len(instructors), split.misplaced(instructors)

# %% [markdown] lang="en"
# The **minimum cut** (最小割) asks: which ties must go, at the lowest total weight, so that instructor (member 0) and president (member 33) are parted? Think of water pipes: the cut runs where least can flow. It costs 22, leaves 16 people with the instructor, and puts one of 34 on the wrong side: member 8. The method saw only ties, and who the two leaders were.
#
# A tie's *weight* is the number of settings. Suppose you only knew *whether* two people met.
# %% [markdown] lang="zh"
# **最小割**（minimum cut）问的是：要把教练（0 号）和会长（33 号）隔开，切断哪些关系，总权重最小？可以想象成水管：切口落在流量最小的地方。答案是总权重 22，教练这边 16 个人，34 人里放错了一个：8 号。它只看到了关系，以及两个头儿是谁。
#
# 关系的*权重*是有来往的场合数。假如只知道两人*有没有*来往呢？

# %% does="predict S15"
activities.predict(
    say("Without the weights the cut is …", "不看权重，切出来的结果……"),
    [say("better", "更好"), say("worse", "更差"), say("the same", "一样")],
)

# %% does="explore S15"
from qunxue.explorers import conflict_and_crowd

conflict_and_crowd.who_follows_whom()

# %% [markdown] lang="en"
# Worse, but only just: 17 to 17, with 8 and 9 wrong. And it is no longer the only cheapest cut; another of the same cost misplaces 2 and 8. Weak data make several answers equally good, and the program picks one without telling you.
#
# Change *Right is* from the club joined to the faction: now the weighted cut makes no mistake. Many tutorials mix the two labels up. Member 8 stood with the president and yet followed the instructor; he is said to have been weeks from a black belt that the other club would not have honoured (not verified here). No tie could show that.
# %% [markdown] lang="zh"
# 更差，但差得不多：17 比 17，错的是 8 号和 9 号。而且最省的切法不再只有一种：另一种代价相同，错的是 2 号和 8 号。数据一弱，好几个答案就一样好，程序挑一个给你，却不告诉你还有别的。
#
# 把“以什么为准”从“加入的俱乐部”换成“派别”：带权重的切法一个也不错了。许多教程把这两种标签混着用。8 号站在会长一边，却跟教练走了；据说他再过几周就要考黑带，换到另一个俱乐部就作废（本课未核实）。这样的理由，从关系里看不出来。

# %% does="predict S18"
activities.predict(
    say("The club had about 60 members. How many of them took no side?", "俱乐部约有 60 名成员。哪边也没站的有多少人？"),
    [say("none", "一个也没有"), say("two or three", "两三个"), say("about ten", "十来个"), say("more than twenty", "二十多个")],
)

# %%
import pandas as pd

sides = [say("instructor", "跟教练"), say("president", "跟会长"), say("no side", "哪边也没站")]
whole_club = pd.DataFrame({"side": sides, "members": [17, 17, 26]})
whole_club

# %%
import altair as alt
from qunxue import charts

bars = alt.Chart(whole_club).mark_bar().encode(
    x=alt.X("members:Q", title=say("members", "人数")), y=alt.Y("side:N", sort=None, title=None)
)
charts.describe(bars, say("17 and 17 took a side, 26 took none.", "两边各 17 人，26 人哪边也没站。"))

# %% [markdown] lang="en"
# Twenty-six. The famous 34 are those with ties outside training; the other 26 met nobody elsewhere, belonged to neither faction and took no part in the politics; one source adds that most gave up karate. "34 members, 33 right" is true of those who had something to choose by. A data set is made by somebody who left somebody out: ask whom.
# %% [markdown] lang="zh"
# 二十六个。有名的“34 人”，是训练之外还有来往的人；另外 26 人和谁都没有来往，不属于哪一派，也不过问俱乐部的事；有一份资料说，他们多半后来不练了。“34 人判对 33 人”，说的是那些本来就有所牵连的人。数据是人收的，收的时候总有人被留在外面：要问一问是谁。

# %% [markdown] lang="en" teaches="S20 S22" quote="没有边界就无所谓部落" claims="partly"
# ## A border can be there before any symbol
#
# Without a border there is no tribe, says the essay, and the border is where symbols come from: dress, language and totem, as peoples have them (S22). A group in the app has its own. Match them.
# %% [markdown] lang="zh"
# ## 还没有符号，也可以有边界
#
# 材料说，没有边界就无所谓部落；边界正是符号的由来，好比各民族有自己的服饰、语言、图腾（S22）。微信群里也有这些东西，配配看。

# %% does="match S22"
activities.match(
    [
        (say("dress", "服饰"), say("every nickname written as name-team", "昵称一律写成“名字-组别”"), say("It is worn on every message and shows at a glance who belongs.", "条条消息都带着它，一眼就看出谁是自己人。")),
        (say("language", "语言"), say("jokes and stickers that only members understand", "只有群里人才懂的梗和表情包"), say("Whoever does not speak it gives himself away.", "不懂的人一开口就露了底。")),
        (say("totem", "图腾"), say("the group's picture and name", "群头像和群名"), say("One sign that stands for all.", "一个标志代表所有人。")),
        (say("no symbol: a gate", "不是符号，是门"), say("new members need the owner's consent", "进群要群主确认"), say("It keeps people out without saying anything about who they are.", "它把人挡在外面，却没有说明里面的人是谁。")),
    ]
)

# %% [markdown] lang="en"
# How closed was the border in the club, when nobody wore anything? To judge a number one needs another beside it: what chance would do.
# %% [markdown] lang="zh"
# 俱乐部里谁也没戴什么标志，那条边界有多严？一个数要有另一个数来比，才说得上大小：抽签会怎样？

# %% does="predict S22"
activities.predict(
    say(
        "Seventeen red and 17 blue badges are handed out by lot. How many of the 78 ties join two colours?",
        "抽签发 17 枚红徽章、17 枚蓝徽章。78 条关系里，有多少条连着两种颜色？",
    ),
    [say("about 11", "11 条左右"), say("about 25", "25 条左右"), say("about 40", "40 条左右")],
)

# %% does="compute S22"
joined = split.labels()["club"]
clubs = [set(joined.index[joined == leader]) for leader in ("Mr. Hi", "Officer")]
lots = pd.DataFrame({"ties": split.crossing_by_lot(club, clubs, repeats=1000, seed=1)})
lots.quantile([0, 0.05, 0.5, 0.95, 1])

# %%
drawn = alt.Chart(lots).mark_bar().encode(
    x=alt.X("ties:Q", bin=alt.Bin(step=2), title=say("ties across, by lot", "抽签时跨界的关系数")),
    y=alt.Y("count()", title=say("draws", "次数")),
)
print(len(split.crossing_ties(club, clubs[0])), lots["ties"].min())
charts.describe(drawn, say("Most draws lie between 32 and 47.", "多数抽签落在 32 与 47 之间。"))

# %% [markdown] lang="en"
# By lot about 40 ties cross; of a thousand draws the lowest has 24. Along the later border only 11 cross. So the border stood in the ties before anybody had to show it, and one tie in seven went through it.
# %% [markdown] lang="zh"
# 抽签的话，约有 40 条跨界；一千次里最少的一次是 24 条。沿着后来那条边界，跨界的只有 11 条。所以，还没有人需要亮明身份，边界已经在关系里了；而七条关系里，有一条是穿过去的。

# %% does="explore S20 S22"
conflict_and_crowd.where_is_the_border()

# %% [markdown] lang="en"
# *Draw the badges again* a few times, then set *Border* to the two clubs and to the four groups. And look at members 0 and 33: 16 and 17 ties end in them. "Nobody needs to be told what to do" (S20) describes what members feel; the picture shows hubs, and a hub is not yet a leader.
# %% [markdown] lang="zh"
# 拖动“徽章再抽一次”多抽几次，再把“边界”换成两个俱乐部和四组。也看看 0 号和 33 号：他们身上各有 16 条和 17 条关系。“不用谁告诉谁”（S20）说的是成员的感受；图上看得见的是枢纽，而枢纽还不等于领导。

# %% does="sort S22"
before, after, unknown = say("border first", "先有边界"), say("symbol first", "先有符号"), say("cannot tell", "看不出来")
activities.sort(
    [
        (say("In the club the ties were divided before there were two clubs.", "俱乐部还没有分成两个，关系已经分成两边了。"), before, say("No symbol is in the data at all.", "数据里根本没有符号。")),
        (say("Robbers Cave, 1954: boys housed apart came to have a name, emblems, songs and norms.", "1954 年罗伯斯山洞：分开住的男孩，慢慢有了名号、标志、歌和规矩。"), before, say("The researchers had drawn the border; symbols grew inside it, before the groups met as rivals (chapter 5).", "边界是研究者划的；符号在里面长出来，那时两队还没有成为对手（第 5 章）。")),
        (say("Tajfel, 1971: boys told that they belong to one of two groups, by a trifle, gave their own more.", "Tajfel 1971：只凭一桩小事告诉男孩属于哪一组，他们就多分给自己组的人。"), after, say("The label was all that there was; they favoured their own even where all got less by it.", "除了标签什么都没有；哪怕大家因此都少拿，他们也要让自己组占先。")),
        (say("Peoples have their own dress, language and totem.", "各民族有自己的服饰、语言、图腾。"), unknown, say("The essay's own example does not say which came first.", "这是材料自己的例子，没有说哪个在先。")),
    ],
    [before, after, unknown],
)

# %% [markdown] lang="en" verdict="S22" rating="partly" evidence="M06 M07 S22" year="2013" quote="边界就是符号体系的由来"
# A tribe needs a border, and symbols come from it
#
# The club had a border that nobody had marked, and it was open for one tie in seven. In the camp of 1954 emblems grew inside borders drawn by others, as the essay has it. In Tajfel's experiments it went the other way round: a label alone made boys favour their own. That a tribe *needs* a border, nobody put to the test here.
#
# - quantity: Partly. Ties and favours were counted; what makes a tribe was not.
# - unit: Unknown. The essay names none.
# - time: Yes. The claim is for all times; the cases are of 1954 to 1972.
# - people: Partly. Students and boys; the essay speaks of peoples.
# - could fail: Yes. Ties might have crossed as often as by lot, and labels might have done nothing.
# %% [markdown] lang="zh"
# 部落必须有边界，符号由边界而来
#
# 俱乐部的边界没有人标过，而且七条关系里有一条穿过去。1954 年的夏令营里，标志是在别人划好的边界里长出来的，这与材料相合。Tajfel 的实验则正好相反：光一个标签，就让男孩偏袒自己人。至于部落是不是*非有*边界不可，这里没有人检验过。
#
# - 量：部分是。数的是关系和分配，不是怎样才算部落。
# - 单位：不清楚。材料没有说。
# - 时间：是。话是对古今说的，案例在 1954 到 1972 年间。
# - 人：部分是。大学生和男孩；材料说的是民族。
# - 可能不成立：可能。跨界的关系本可以和抽签一样多，标签也可能毫无作用。

# %% [markdown] lang="en" teaches="S18"
# ## In the model, goodwill, size and acquaintance decide between one camp and two
#
# In conflict all people fall into two camps, *us* and *them*, and everyone must choose (S18). The club looks like proof. But the cut had been told to make two parts. What if a method may choose the number?
# %% [markdown] lang="zh"
# ## 在模型里，一个还是两个阵营，要看善意、人数和谁认识谁
#
# 冲突中，所有的人分成“我们”和“他们”两个阵营，人人都得选（S18）。俱乐部看上去正是证明。可是切成两块，是我们命令的。分几组让方法自己定，会怎样？

# %%
split.groupings().round(2)

# %% [markdown] lang="en"
# *Four* groups (row `free`, column `groups`) fit the ties better than the two real clubs. **Modularity** (模块度), the surplus of ties inside groups over chance, is .42 against .36. So "two" needs a reason.
#
# A theory gives one. My friend's friend is my friend; my enemy's enemy is my friend. Where this holds all round there is **structural balance** (结构平衡). If feelings drift towards it, only two ends are left: one camp, or two hostile ones. Three people, by hand:
# %% [markdown] lang="zh"
# 第一行是真实的两个俱乐部，`free` 那一行是方法自己定的：*四*组（`groups` 列是组数），而且更贴合这些关系。**模块度**（modularity）衡量组内的关系比随机情形多出多少：0.42 比 0.36。可见“两个”还需要一个理由。
#
# 有一种理论给了理由：朋友的朋友是朋友，敌人的敌人也是朋友。处处如此，就叫**结构平衡**（structural balance）。感情若总往平衡的方向变，结局只有两种：一个阵营，或者两个敌对的阵营。先拿三个人算一算：

# %% does="compute S18"
import numpy as np

feelings = np.array([[0.0, 2.0, -1.0], [2.0, 0.0, -1.0], [-1.0, -1.0, 0.0]])
values, vectors = np.linalg.eigh(feelings)
print(values.round(2))
print(vectors.round(2))
np.sign(vectors[:, -1])

# %% [markdown] lang="en"
# Two friends, and a third whom both dislike. The equation of balance (Marvel and others 2011) has an exact solution in *eigenvectors*: patterns that only grow or shrink. Each is a column, and belongs to the eigenvalue above it; the last belongs to the largest and outgrows all others. It is the **leading eigenvector** (主特征向量). Its signs are the camps: two alike, one opposite. Which of them is plus means nothing.
# %% [markdown] lang="zh"
# 两个朋友，外加一个他俩都讨厌的人。平衡的方程（Marvel 等 2011）有精确解，用的是*特征向量*：一种只放大或缩小、形状不变的样式。每一列是一个，对应上面那行里同一位置的特征值；最后一列对应最大的，长得最快，盖过其余，叫**主特征向量**（leading eigenvector）。它的正负号就是阵营：两个同号，一个反号。哪边是正，没有含义。

# %% does="predict S18"
activities.predict(
    say(
        "Larger groups. A little goodwill: feelings differ by about 0.7 from pair to pair, their mean is +0.1. In a group of 300 the smaller camp is, compared with a group of ten, …",
        "人再多一些。善意只有一点：各对之间的感情相差 0.7 左右，平均是 +0.1。300 人的群与十个人的群相比，较小的阵营所占的比例……",
    ),
    [say("larger", "更大"), say("about the same", "差不多"), say("much smaller", "小得多")],
)

# %% does="explore S15 S18"
conflict_and_crowd.one_camp_or_two()

# %% [markdown] lang="en"
# Much smaller. At +0.1 the smaller camp holds 34 % of ten people, 34 % of 34, 17 % of 100 and 1 % of 300; ten keep two camps even at +0.3 (16 %). In the model the turning point lies near 0.7 divided by the root of the people. And the change is a slope, steeper in larger groups. What the essay calls fusion and what it calls conflict are here two ends of one process.
#
# Do you believe that large groups unite more easily? The model lets everyone feel something about *everyone*. Set *Who knows whom* to nine others, which for ten people changes nothing, and draw what you find:
# %% [markdown] lang="zh"
# 小得多。平均 +0.1 时，较小的阵营在 10 人群里占 34%，34 人群里也占 34%，100 人群里占 17%，300 人群里只占 1%；十个人的群，到 +0.3 还有 16%。模型里的转折点，大约在 0.7 除以人数的平方根那里。变化是一道坡，群越大越陡。材料所说的融合与冲突，在这里是同一个过程的两头。
#
# 大群更容易抱成一团，你信吗？模型让每个人对*每个人*都有感情。把“谁认识谁”换成大约九个人（对十个人的群来说没有变化），再把看到的画出来：

# %% does="compute S18"
from qunxue import data

sweep = data.load("balance_sweep")
few = sweep[sweep["acquaintances"] == 9]
few.pivot(index="friendliness", columns="people", values="smaller").round(2)

# %%
lines = alt.Chart(few).mark_line().encode(
    x=alt.X("friendliness:Q", title=say("mean friendliness at first", "最初的平均友善度")),
    y=alt.Y("smaller:Q", title=say("smaller camp", "较小阵营的比例")),
    color=alt.Color("people:N", title=say("people", "人数")),
)
charts.describe(lines, say("With nine acquaintances each, larger groups keep a larger second camp.", "每人认识九个人时，群越大，第二个阵营反而越大。"))

# %% [markdown] lang="en"
# The order is turned round: at +0.2 the smaller camp now holds 26 % of ten people and 46 % of 300. So "larger groups unite" is no finding about groups; it is a sentence about who has a feeling about whom. Nobody has measured that for groups in the app.
#
# **Question.** What would have to be asked in a group of 300 to find out? *Answer:* of a sample of pairs, first whether they know each other at all.
# %% [markdown] lang="zh"
# 次序倒过来了：+0.2 时，较小的阵营在十个人的群里占 26%，在 300 人的群里却占 46%。所以“群大更团结”并不是关于群的发现，而是关于“谁对谁有感情”的一句话。微信群里是什么情形，没有人量过。
#
# **问题**：要弄清这一点，在一个 300 人的群里该问什么？*答*：抽一些两人对，先问他们认不认识。

# %% [markdown] lang="en" verdict="S18" rating="not-supported" evidence="M05 M06 M88 M89" year="2013" quote="每个人都需要做出选择"
# Conflict divides all into two camps; everyone must choose
#
# In the club 26 of about 60 chose neither side, and four groups fit the ties better than two. The model does know two camps, but one camp as well, and which comes hangs on goodwill, on size and on acquaintance; indifference it does not know at all. In fairness: of those who had ties, all 34 ended on one of two sides.
#
# - quantity: Yes. Who took a side was observed.
# - unit: Yes. People.
# - time: Yes. The claim names no time; the club broke in 1972.
# - people: Partly. One club; the essay speaks of all people in conflict.
# - could fail: Yes. All 60 might have chosen.
# %% [markdown] lang="zh"
# 冲突中所有的人分成两个阵营，人人都得选
#
# 俱乐部约 60 人里，有 26 人哪边也没选；按关系看，分四组比分两组更贴合。模型里确实会有两个阵营，但也会只有一个，出现哪一种，要看善意、人数和谁认识谁；“无所谓”这种态度，模型根本不认识。说句公道话：有来往的那 34 人，最后的确各归一边。
#
# - 量：是。观察的就是谁选了边。
# - 单位：是。都是人。
# - 时间：是。话没有限定年代；俱乐部 1972 年分裂。
# - 人：部分是。只有一个俱乐部；材料说的是冲突中所有的人。
# - 可能不成立：可能。60 个人本可以都选边。

# %% [markdown] lang="en" teaches="S19"
# ## An enemy, or a goal?
#
# Only where there is an enemy country, the essay goes on, do people love their own; that is why *some* rulers stir up conflict now and then (S19). What can be seen of that in a group small enough to watch?
# %% [markdown] lang="zh"
# ## 要敌人，还是要目标？
#
# 材料接着说，只有存在敌对国家，人们才会有爱国情怀，所以*一些*国家的统治者会不时挑起冲突（S19）。在一个看得过来的小群体里，情形怎样？

# %% [markdown] lang="en"
# **Robbers Cave, 1954** (Sherif and others). Twenty-two boys, in two groups that at first did not know of each other. Within about a week each had its ranks, a name, songs and norms. Then came contests for prizes, insults and raids; then troubles that neither group could mend alone, such as the water supply: **superordinate goals** (超级目标).
# %% [markdown] lang="zh"
# **罗伯斯山洞，1954 年**（Sherif 等）：22 个男孩分成两队，起初互不知道有对方。大约一周，两队各自分出了高低，有了名号、歌和规矩。接着是争奖品的比赛，对骂和偷袭也来了；再后来，出了几桩单靠哪一队都解决不了的麻烦，比如水源断了，这就是**超级目标**（superordinate goal）。

# %% does="predict S19"
activities.predict(
    say("Of the friends whom boys named after the contests, about 7 in 100 were of the other group. After the common tasks it was about …", "比赛之后，男孩说出的朋友里，一百个约有 7 个是对方的人。一起出过力之后，大约有……"),
    [say("7 again", "还是 7 个"), say("15", "15 个"), say("30", "30 个"), say("50", "50 个")],
)

# %% [markdown] lang="en"
# About thirty: 36.4 % in one group and 23.2 % in the other, from 6.4 % and 7.5 %. (Figures of chapter 7 as quoted to us; we could not read its table: not verified here.) Note what was *not* done: no third pair of groups got a common enemy, so nobody knows whether a goal does better. A model can set both side by side; here a goal warms every tie, and an outsider is disliked by all.
# %% [markdown] lang="zh"
# 三十个左右：一队 36.4%，另一队 23.2%，原先是 6.4% 和 7.5%。（第 7 章的数字，系转引；原表没能读到，本课未核实。）还要看清*没有*做什么：没有另找两队给他们一个共同的敌人，所以谁也不知道目标是不是更管用。模型倒可以把两条路并排放：目标让每份关系都暖一点；外人则人人讨厌。

# %% does="compute S19"
from qunxue.models import balance

balance.two_ways([0, 0.1, 0.2, 0.3, 1, 2, 3]).round(2)

# %% [markdown] lang="en"
# From weak to strong: how many of 34 are left in a second camp on average, with a goal (column `goal`) and with an outsider (`outsider`). Both ways end at 0; which comes first you must not read off, for one number stands for two things. The column `enemies` does not depend on that: a strong outsider ends with 34 enemies, a goal leaves nobody out. What the model lacks: that the outsider has friends, and that hostility has to be fed.
# %% [markdown] lang="zh"
# 从弱到强：34 人里平均有多大比例留在第二个阵营，`goal` 一列是靠目标，`outsider` 一列是靠外人。两条路最后都到 0；谁更快不能这样比，因为同一个数在两边指的不是一回事。最后一列 `enemies` 与此无关：外人被讨厌到底，身边就有 34 个敌人；目标却不落下任何人。模型里没有的是：那个外人也有朋友，敌意也要不断添柴。

# %% [markdown] lang="en" verdict="S19" rating="partly" evidence="M07 S19" year="2013" quote="只有存在着敌对国家的时候"
# Only with an enemy country do people feel patriotism
#
# *More* with an enemy fits a comparison of many countries: pride is lower where there is no threat of terror or outside conflict (Ariely, abstract). *Only* does not fit: in a survey of 34 countries Ireland and Australia came third and fifth. The boys, too, had a "we" before they had rivals, but two groups of eleven-year-olds are no nation. What rulers intend, we did not look into.
#
# - quantity: Partly. National pride is near to patriotism, and not the same.
# - unit: Unknown. The essay names none; the surveys use scales of their own.
# - time: Partly. The survey of 34 countries was published in 2006, the comparison later; the essay is of about 2013.
# - people: Partly. Citizens of some thirty countries, not of all; the boys do not count here.
# - could fail: Yes. Pride could have been missing wherever there is no enemy.
# %% [markdown] lang="zh"
# 只有存在敌对国家，人们才有爱国情怀
#
# “有敌人时*更*爱国”，与多国比较相合：没有恐怖袭击或外部冲突威胁的国家，国民自豪感较低（Ariely，摘要）。“*只有*”就不合了：34 国调查里，爱尔兰排第三，澳大利亚排第五。那些男孩也是先有“我们”，后有对手；不过两队十一岁的孩子不是国家。统治者怎么想，我们没有去查。
#
# - 量：部分是。国民自豪感与爱国情怀相近，并不相同。
# - 单位：不清楚。材料没有说；调查用的是自己的量表。
# - 时间：部分是。34 国调查 2006 年公布，多国比较更晚；材料写于 2013 年前后。
# - 人：部分是。三十来个国家的国民，不是所有国家；男孩不算在内。
# - 可能不成立：可能。没有敌人的国家，本可能没有自豪感。

# %% [markdown] lang="en" box="ethics" teaches="S21" does="judge S21" quote="有意识利用一些事件"
# Here the essay draws its most harmful conclusion: use events, on purpose, to create conflict, as a means of organising (S21). From using an event to staging one is one step, and the camp study took it: staff staged incidents so that one group would retaliate, as a researcher admitted later (Perry 2018). Somebody has to play the enemy, and is hurt; members are deceived about why they quarrel. We examine it, never practise it.
#
# **Take a position.** Whoever runs a group learns of a real quarrel in it. Write two sentences: what may he do with it, and what would already be use of people? How would you notice that somebody is arranging an enemy for you?
# %% [markdown] lang="zh"
# 正是在这里，材料得出了最有害的结论：有意识地利用一些事件制造冲突，作为组织的手段（S21）。从借事件到造事件，只差一步，那个夏令营就迈了这一步：一位研究人员多年后承认，工作人员安排事端，好让一队去报复另一队（Perry 2018）。总得有人来当敌人，受伤的是他；成员为什么争吵，自己却蒙在鼓里。这条建议我们只剖析，不演练。
#
# **表明你的立场。**管群的人知道群里真的有了争执。写两句话：他可以拿它怎么办？做到哪一步就是在利用人？如果有人正在给你们安排一个敌人，你怎样看得出来？

# %% [markdown] lang="en" teaches="S23 S25 S26 S27" claims="partly"
# ## In one open project, a few did most of the work
#
# The last step, "a movement in which all take part", comes as a chain of words and forecasts; its hero is the **maker** (创客). Match each sentence of the essay with what one can say to it today.
# %% [markdown] lang="zh"
# ## 在一个开源项目里，大半的活由少数人干
#
# 最后一步，材料叫它“全民参与”的运动，写成了一串定义和预言，主角是**创客**（maker）。把材料的话和今天能说的配一配。

# %% does="match S23 S25 S26 S27"
# essay: 消费众包化 · 消费者同时也是产品的创造者 · 标准化是什么 · 界限将会消失
activities.match(
    [
        (say("Crowdsourced consumption: the tribe makes a life, the life makes needs, needs make products to order.", "消费众包化：部落创造生活，生活创造需求，需求创造定制。"), say("a definition by a chain; each link would need a test of its own", "用一串环节下的定义；每一环都要另外检验"), say("S23 names a thing and says how it comes about in one breath.", "S23 一口气既给了名称，又说了来历。")),
        (say("A maker is a consumer who takes part in making, and may even lead it.", "创客就是参与创造的消费者，甚至可以主导。"), say("a definition; open software has such people", "定义；开源软件里就有这样的人"), say("S25: those who write Pillow also use it.", "S25：写 Pillow 的人，自己也用它。")),
        (say("With makers and 3D printers, what is left of standards?", "有了创客和 3D 打印，标准化还算什么？"), say("a forecast in the form of a question; the parts that you buy still fit together because of standards", "用问句说的预言；你买的零件能装到一起，靠的还是标准"), say("S26: ask when you last used a thing made for you alone.", "S26：想想你上一次用专为你一个人做的东西，是什么时候。")),
        (say("The border between firm and consumer will vanish; consumers will consume the making, too.", "公司与消费者的界限将会消失；消费者还要消费生产过程。"), say("a forecast; one can watch a kitchen by live stream, but the bill still has two sides", "预言；看直播里的后厨不稀奇，可付钱和收钱还是两边"), say("S27: part of it came, live streams of making and selling; firm and customer are still two in law.", "S27：有一部分来了，生产和卖货都上了直播；在法律上，公司和顾客还是两方。")),
    ]
)

# %% [markdown] lang="en" teaches="S24"
# The heart is a claim about people (S24): crowdsourcing is *social production*; people do together what a firm's employees used to do, *some even* without a penny, for interest or self-fulfilment. Here is a real record, counted from the change log of Pillow, a free image library for Python: how many entries name each contributor, 2010 to 2024. Names were dropped while counting.
# %% [markdown] lang="zh"
# 核心是一个关于人的主张（S24）：众包（crowdsourcing）就是*社会生产*，过去由企业雇员做的事，如今大家一起来做，*有人甚至*分文不取，为的是兴趣或自我实现。下面是一份真实的记录，从 Python 免费图像库 Pillow 的更新日志里数出来的：2010 到 2024 年，每位贡献者被署名多少次。数的时候就去掉了名字。

# %% does="predict S24"
activities.predict(
    say("347 contributors have 2,240 credits. Were all alike, the busiest tenth would hold 10 %. It holds …", "347 位贡献者，2,240 次署名。假如人人一样，最忙的十分之一应占 10%。他们实际占……"),
    [say("30 %", "30%"), say("55 %", "55%"), say("85 %", "85%")],
)

# %% does="explore S24 S25"
conflict_and_crowd.who_makes_it()

# %% [markdown] lang="en"
# 85 %. The **Lorenz curve** (洛伦兹曲线) lies almost on the floor: it shows which share of the work the least busy share of people did. The Gini coefficient is .83 (0 would be equal, near 1 everything by one). Four in five were named once; one person has 47 %. In four health forums 1 % of the members wrote three quarters of everything (van Mierlo 2014).
#
# And unpaid? Of 684 developers of open projects about 40 % were paid; the strongest motive was how creative the work felt (Lakhani and Wolf 2003).
# %% [markdown] lang="zh"
# 85%。**洛伦兹曲线**（Lorenz curve）几乎贴着地面：它显示贡献最少的那部分人合起来做了多少。基尼系数是 0.83（0 是人人一样，接近 1 是一人全包）。五分之四的人只被署名过一次，有一个人占 47%。四个健康论坛里，1% 的成员写了全部内容的四分之三（van Mierlo 2014）。
#
# 拿不拿钱呢？684 名开源开发者里，约 40% 有报酬；最强的动机，是做起来觉得有创造性（Lakhani 与 Wolf 2003）。

# %% [markdown] lang="en" verdict="S24" rating="partly" evidence="M14 S24" year="2013" quote="有人甚至分文不取"
# People do professional work together, some even for nothing
#
# Strangers did make a professional library, and in the survey about three in five were not paid for it. "Some even" is met with ease; interest as the strongest motive fits as well. "All take part" does not fit: a handful carries the work, and most come by once. The survey was read as an abstract, therefore no more than partly.
#
# - quantity: Yes. Work on a product, pay and motives.
# - unit: Partly. Credits are not hours.
# - time: Partly. The survey is of about 2002, the log of 2010 to 2024, the essay of about 2013.
# - people: Partly. Programmers; the essay means consumers of all kinds.
# - could fail: Yes. All might have been paid.
# %% [markdown] lang="zh"
# 人们一起做专业的活，有人甚至分文不取
#
# 陌生人确实做出了一个专业的软件库；调查里约五分之三的人没有为此拿钱。“有人甚至”很容易成立，“兴趣”是最强的动机也相合。“全民参与”就不合了：扛活的是少数人，多数人只来过一次。那项调查只读了摘要，所以最多写“部分成立”。
#
# - 量：是。说的都是做产品、报酬和动机。
# - 单位：部分是。署名次数不是工时。
# - 时间：部分是。调查在 2002 年前后，日志是 2010 到 2024 年，材料写于 2013 年前后。
# - 人：部分是。都是程序员；材料说的是各种消费者。
# - 可能不成立：可能。本可能人人都拿钱。

# %% [markdown] lang="en"
# ### When is the crowd right?
#
# A crowd may judge as well as make. The essay does not speak of that, but a group that votes should know it. Each voter is right with probability .6, independently of the others, then with .45. Before you run the cell: which way does the majority go?
# %% [markdown] lang="zh"
# ### 什么时候众人是对的？
#
# 众人除了动手，还可以下判断。材料没有谈这个，可是要投票的群应当知道。每个人判断正确的概率先取 0.6，再取 0.45，彼此独立。运行之前先想想：多数人的判断会往哪边走？

# %% does="compute S24"
from qunxue.models import crowd

for people in (1, 11, 41, 101):
    good = crowd.majority_right(0.6, people)
    poor = crowd.majority_right(0.45, people)
    print(people, round(good, 3), round(poor, 3))

# %% [markdown] lang="en"
# From .6 the majority climbs to .979 among 101 voters; from .45 it *falls* to .156. Condorcet knew both halves in 1785: a crowd makes the common lean surer. With guesses it is the same. In 1906, 787 visitors of a fair guessed the weight of an ox; the middlemost guess was 1,207 pounds (547 kg), the ox weighed 1,198. Errors in both directions cancel; an error that all share does not. Move *Shared error, the ox (pounds)*:
# %% [markdown] lang="zh"
# 从 0.6 出发，101 人的多数升到 0.979；从 0.45 出发，反而*降*到 0.156。孔多塞 1785 年就把两半都讲清楚了：人多，只是把共同的偏向变得更牢。估数也一样：1906 年的一场展会上，787 名观众估一头公牛宰后的净重，中位数是 1,207 磅（约 547 公斤），实重 1,198 磅。有人估高、有人估低，会互相抵消；大家共有的偏差抵消不了。拖动“估牛时大家共有的偏差（磅）”看看：

# %% does="explore S24"
conflict_and_crowd.many_heads()

# %% [markdown] lang="en" teaches="S01" claims="not-supported"
# ## Four steps are not yet a staircase
#
# Two lessons have tried the recipe step by step. Match each step with what was found, then judge the whole.
# %% [markdown] lang="zh"
# ## 有四步，不等于有一级级台阶
#
# 两课下来，秘方的每一步都试过了。先把每一步和查到的情形配起来，再评判整张秘方。

# %% does="match S01"
activities.match(
    [
        (say("1 Fun gives weak ties", "一、好玩带来弱关系"), say("ties also begin next door, in class and at work", "关系也始于做邻居、做同学、做同事"), say("Lesson 08: fun is one entrance; \"only\" was broken by neighbours.", "第 08 课：好玩是一个入口；“只有”被邻居打破了。")),
        (say("2 Experience makes them strong", "二、体验让关系变强"), say("weak ties are no lower stage: news of jobs came mostly through people seen now and then", "弱关系不是低一级：工作的消息，多半来自偶尔见面的人"), say("Lesson 08: a group lives on both, so strong ties are no step above weak ones.", "第 08 课：一个群靠两样活着，所以强关系并不在弱关系“上面”。")),
        (say("3 Conflict makes self-organisation", "三、冲突造就自组织"), say("the boys of 1954 had ranks and norms before any rival", "1954 年的男孩，还没有对手就有了高低和规矩"), say("And in the club conflict did not bind the group, it broke it.", "而在俱乐部里，冲突没有让群体抱成一团，是让它散了。")),
        (say("4 Crowdsourcing makes one body", "四、众包实现一体化"), say("most contributors come by once", "多数贡献者只来过一次"), say("The body has few hands.", "一体是一体了，手没有几只。")),
    ]
)

# %% [markdown] lang="en" verdict="S01" rating="not-supported" evidence="M01 M02 M05 M07 M14 M89" year="2013" quote="四大步骤"
# Four steps, in this order, make strangers one body
#
# Each step names something real: people meet over fun, shared time binds, quarrels draw lines, strangers build together. The claim is the staircase, and for that we found nothing: no group was followed through all four steps (looked November 2026).
#
# What we have speaks against the order. Weak ties are no lower form of strong ones: news of jobs came mostly through people seen now and then. At Robbers Cave two groups ran themselves before any conflict; in the karate club it came, and two halves followed and 26 who stood aside. The last step was taken by few.
#
# - quantity: Partly. Single steps were looked at, never the sequence.
# - unit: Unknown. When a step counts as taken, the essay does not say.
# - time: Partly. Cases from 1954 to 2024; the essay is of about 2013.
# - people: No. Club members, boys, programmers; no group of followers in the app.
# - could fail: Yes. Groups followed for a year could show the steps in this order, or in another.
# %% [markdown] lang="zh"
# 四步按次序走，陌生人就成一体
#
# 每一步都说到了真东西：人们确实因为好玩而认识，一起经历过确实更亲，争吵确实划出界线，陌生人确实能一起做成事。要检验的是“台阶”，这方面我们什么也没找到：没有哪个群被从头跟踪到尾（2026 年 11 月查）。
#
# 手头的材料对这个次序不利。弱关系不是强关系的低级形态：工作的消息，多半来自偶尔见面的人。罗伯斯山洞的两队，还没有冲突就已经自己运转了；空手道俱乐部有了冲突，得到的却是两半，外加 26 个站在一边的人。最后一步，走的人很少。
#
# - 量：部分是。看的是一步一步，没有看整个次序。
# - 单位：不清楚。怎样算走完一步，材料没有说。
# - 时间：部分是。案例从 1954 到 2024 年；材料写于 2013 年前后。
# - 人：不是。俱乐部成员、男孩、程序员；没有一个是微信上的粉丝群。
# - 可能不成立：可能。跟踪一年，群可能按这个次序走，也可能按别的次序。

# %% [markdown] lang="en" box="valid-when"
# - The four steps were written after August 2013; their forecasts for makers and 3D printing are of that time.
# - Zachary's club is of 1970 to 1972, Sherif's camp of 1954, Galton's fair of 1906: small, local, mostly men or boys.
# - Pillow's log covers 2010 to 2024 and counts credited entries, not effort. Since then its entries are kept elsewhere.
# - The model of balance holds for its assumptions; you have moved three of them. Nobody's feelings were measured.
# %% [markdown] lang="zh"
# - “四大步骤”写于 2013 年 8 月以后；关于创客和 3D 打印的预言也属于那个时候。
# - Zachary 的俱乐部是 1970 到 1972 年，Sherif 的夏令营是 1954 年，高尔顿的展会是 1906 年：规模小，限于一地，多是男性。
# - Pillow 的日志覆盖 2010 到 2024 年，数的是署名条目，不是付出的力气；此后的条目改记在别处。
# - 平衡模型只在它的假定之内成立，其中三条你已经动过了。没有谁的感情真被量过。
