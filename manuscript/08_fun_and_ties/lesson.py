# ---
# title: {en: "Does fun make strangers into friends?", zh: "一起玩，陌生人就能变朋友吗？"}
# name: {en: "Fun and ties", zh: "娱乐与关系"}
# situation:
#   en: >-
#     You have a hall for two hundred people, a chat group with nobody in it, and an essay that promises a way in four steps: play a game,
#     share an experience, have a conflict, and in the end your members will make your product for you.
#     In this lesson you try the first two: who comes when the door is fun, who stays when the fun is over, and what a recording keeps.
#   zh: >-
#     你有一个能坐两百人的大厅，一个还没有人的群，手上还有一篇文章，里面写着一条四步走的路：先一起玩，再有共同的体验，然后经历冲突，
#     最后成员会替你把产品做出来。这一课先试前两步：入口好玩，来的是谁？玩腻以后，谁会留下？录下来的东西又留得住什么？
# minutes: 65
# prerequisites:
#   en: "Lesson 00. You know what a mean and a percentage are, and can read a `for` loop."
#   zh: "第 00 课。知道平均数和百分比，看得懂 `for` 循环。"
# objectives:
#   - en: "Tell a counter-example to an “only” from a case that fits it and from one that shows nothing"
#     zh: "面对“只有”，分清哪个是反例，哪个恰好相符，哪个什么也说明不了"
#     digcomp: "1.2"
#     takeaway:
#       en: "Ties also start next door and at work, so “only fun” falls; ties that an experimenter hands out prove nothing about how ties start."
#       zh: "关系也从隔壁、从单位开始，所以“只有娱乐”不成立；研究者分派的关系，说明不了关系怎么开始。"
#   - en: "Predict from its threshold whether something spreads, and say on which assumption the prediction hangs"
#     zh: "根据门槛预测一件事能不能传开，并说出这个预测靠的是哪个假设"
#     digcomp: "1.2"
#     takeaway:
#       en: "In the model, what needs two contacts stops where circles lose their overlap. Shortcuts on top of the circles do not stop it, and with a little chance they speed it up."
#       zh: "在模型里，要身边两个人先做的事，圈子不再重叠就传不下去。圈子完好、另添捷径，并不碍事；偶尔一个人就够时，捷径反而加快传播。"
#   - en: "Separate the fading of fun from the growth of ties in a model, and say when a group outlives its game"
#     zh: "在模型里把“新鲜感消退”和“关系增长”分开，说出一个群在什么条件下比它的游戏活得更久"
#     digcomp: "3.4"
#     takeaway:
#       en: "In the model a group outlives its game if ties grow faster than they are lost. That games weaken ties nobody has measured."
#       zh: "在模型里，关系长得比淡得快，群就比游戏活得久。至于游戏会不会冲淡关系，还没有人量过。"
#   - en: "Read an effect size as an overlap, and separate keeping words from learning"
#     zh: "把效应量读成两群人的重叠，分清“存下来”和“学会了”"
#     digcomp: "1.3"
#     takeaway:
#       en: "In trials with students, video in place of the usual teaching helped a little. Whether a group that keeps its recordings learns, nobody tested."
#       zh: "在大学生身上做的试验里，用视频代替原来的教法，效果略好。一个群留着录音，是不是就学到了，没有人检验过。"
# quiz:
#   - ask: {en: "A habit is taken up by those with two friends who have it. On a ring of overlapping circles it reaches everybody. What stops it?", zh: "身边两个朋友都有了，人才会养成某种习惯。在互相重叠的一圈小圈子里，它能传遍所有人。什么会让它停下来？"}
#     choices:
#       - {en: "Any shortcut, however it is made", zh: "只要有捷径就会停", why: {en: "Shortcuts that come on top leave the circles whole: everybody is reached, and sooner.", zh: "另外添加的捷径没有拆散圈子：照样传遍，而且更快。"}}
#       - {en: "Taking ties out of the circles to make shortcuts", zh: "把圈子里的关系拆去做捷径", right: true, why: {en: "Whoever lost a neighbour no longer sees two at once. It is the lost overlap that stops the habit.", zh: "少了一位近邻，就很难同时看到两个人这样做。停下来是因为圈子不再重叠。"}}
#       - {en: "Nothing: it needs only time", zh: "什么也挡不住，只是时间问题", why: {en: "Without chance, somebody who sees one contact waits for ever.", zh: "没有偶然，只看到一个人的人会一直等下去。"}}
#   - ask: {en: "Fun fades by a quarter each week. Ties grow by up to .2 and lose .25 of themselves a week. What is left in the model after two years?", zh: "新鲜感每周少四分之一；关系每周最多增长 0.2，又淡掉 0.25。按模型，两年后还剩什么？"}
#     choices:
#       - {en: "Next to nobody", zh: "几乎没有人了", right: true, why: {en: "Without novelty a group lives on only if ties grow faster than they are lost.", zh: "新鲜感没了，只有关系长得比淡得快，群才活得下去。"}}
#       - {en: "A fifth of the group", zh: "群里的五分之一", why: {en: "The share that stays is 1 minus loss over gain; here that is below zero.", zh: "留下的比例是 1 减去“淡忘 ÷ 增长”，这里小于零。"}}
#       - {en: "Everybody: they know each other by now", zh: "全都在：大家已经熟了", why: {en: "They did, and lost touch faster than they met.", zh: "熟过，但疏远得比见面还快。"}}
#   - ask: {en: "Two squares hold a hundred people each, and only one person differs: a threshold of 2 instead of 1. One square fills, in the other a single person moves. What follows?", zh: "两个广场各有一百人，只有一个人不同：门槛是 2 而不是 1。一个广场全体行动，另一个只有一人行动。这说明什么？"}
#     choices:
#       - {en: "The two crowds are of different minds", zh: "两群人的想法大不相同", why: {en: "99 of the hundred are the same in both.", zh: "两边有 99 个人完全一样。"}}
#       - {en: "One person can decide what a whole crowd does", zh: "一个人就能左右整群人的结局", right: true, why: {en: "The chain breaks at the gap, whoever stands behind it.", zh: "链条断在缺口上，后面站着谁都一样。"}}
#       - {en: "A silent crowd is against it", zh: "沉默的人群就是反对", why: {en: "98 of them wait for others; silence does not tell waiting from refusing.", zh: "其中 98 人在等别人先动；光看沉默，分不清是在等还是不肯。"}}
#   - ask: {en: "The essay says that only fun starts a relation. Which of these refutes it?", zh: "材料说，只有娱乐才能发生关系。下面哪一条能推翻它？"}
#     choices:
#       - {en: "A survey in which most ties began with play", zh: "一项调查：多数关系始于玩乐", why: {en: "That fits the essay; of the rest it says nothing.", zh: "那反而与它相符，其余的关系怎么来的，没有说。"}}
#       - {en: "People who became friends because they lived door to door", zh: "因为住对门而成了朋友的人", right: true, why: {en: "One good counter-example is enough against an \"only\".", zh: "说“只有”，一个站得住的反例就够了。"}}
#       - {en: "An experiment that puts strangers into circles by lot", zh: "一项用抽签把陌生人编成圈子的实验", why: {en: "Those ties were handed out. How ties start was not left to the people.", zh: "那些关系是分派的，并不是人自己建立的。"}}
#   - ask: {en: "Video in place of the usual teaching: g = 0.28, over 105 trials with students. What does it show?", zh: "用视频代替原来的教法，105 项以大学生为对象的试验，g = 0.28。它说明什么？"}
#     choices:
#       - {en: "Every student learns more from a video", zh: "每个学生看视频都学得更多", why: {en: "The two groups overlap widely: about four in ten with video stay below the middle of the others.", zh: "两群人大片重叠：看视频的人里约有四成，还不如另一群的中间水平。"}}
#       - {en: "On average, in those trials, video did no harm", zh: "在这些试验里，平均而言，视频没有坏处", right: true, why: {en: "And it helped a little. The authors warn that some bias may be in it.", zh: "而且略有好处。作者提醒，结果里可能有些偏差。"}}
#       - {en: "Groups that keep their recordings become wise", zh: "留着录音的群会变聪明", why: {en: "Nobody tested groups; these were courses with a teacher, a plan and a test.", zh: "没有人检验过群；那是有老师、有计划、有考试的课程。"}}
# terms:
#   - {en: "threshold", zh: "门槛", pinyin: "ménkǎn", meaning: {en: "How many others must have joined before a person joins.", zh: "一个人要看到多少人先做了，自己才肯做；又译“阈值”。"}}
#   - {en: "cascade", zh: "级联", pinyin: "jílián", meaning: {en: "One person's step sets off the next person's, and so on.", zh: "一个人的举动引出下一个人的举动，如此接续；俗称“连锁反应”。"}}
#   - {en: "weak tie", zh: "弱关系", pinyin: "ruò guānxì", meaning: {en: "A tie to somebody whom one meets seldom; it often leads out of one's own circle, and news travels over it.", zh: "与不常来往的人之间的关系；它往往通向自己圈子之外，消息常从这里传来。"}}
#   - {en: "tie", zh: "关系", pinyin: "guānxì", meaning: {en: "That two people are in touch; strong if often and close, weak if seldom.", zh: "两个人有来往；来往密、交情深是强关系，偶尔来往是弱关系。"}}
#   - {en: "focus of activity", zh: "活动焦点", pinyin: "huódòng jiāodiǎn", meaning: {en: "What people do together again and again, a class, a job, a staircase, a bar; those who share one become tied.", zh: "一群人反复在一起做的事或待的地方，如课堂、单位、楼道、酒吧；共有一个焦点的人容易有来往。"}}
#   - {en: "simple contagion", zh: "简单传染", pinyin: "jiǎndān chuánrǎn", meaning: {en: "Spread for which one contact is enough.", zh: "身边有一个人先做，就会跟着做的传播。"}}
#   - {en: "complex contagion", zh: "复杂传染", pinyin: "fùzá chuánrǎn", meaning: {en: "Spread that needs two or more contacts who have done it first.", zh: "身边要有两个以上的人先做，才会跟着做的传播。"}}
#   - {en: "small world", zh: "小世界网络", pinyin: "xiǎo shìjiè wǎngluò", meaning: {en: "A network of tight circles with a few shortcuts between them.", zh: "由紧密的小圈子和少数捷径组成的网络。"}}
#   - {en: "effect size g", zh: "效应量 g", pinyin: "xiàoyìngliàng", meaning: {en: "The difference of two means in standard deviations.", zh: "两个平均数相差几个标准差。"}}
# references:
#   - {evidence: S02, text: "Feld, S. L. (1981). The focused organization of social ties. American Journal of Sociology 86 (5): 1015-1035; abstract and opening read. Festinger, L., Schachter, S., Back, K. (1950). Social Pressures in Informal Groups; read in an abstract of a later chapter (taylorfrancis.com, 9781315788197).", zh: "Feld, S. L. (1981). The focused organization of social ties. American Journal of Sociology 86 (5): 1015-1035.（《社会关系的焦点组织》，读了摘要和开头。）Festinger, L., Schachter, S., Back, K. (1950). Social Pressures in Informal Groups.（《非正式群体中的社会压力》，据后人一章的摘要，taylorfrancis.com，9781315788197。）"}
#   - {evidence: M52, text: "Tencent's report of 2015 on young users, as told by TechNode, 21 June 2016.", zh: "腾讯 2015 年关于年轻用户的报告，据动点科技（TechNode）2016 年 6 月 21 日的转述。"}
#   - {evidence: M03, text: "Granovetter, M. (1978). Threshold models of collective behavior. American Journal of Sociology 83 (6): 1420-1443.", zh: "Granovetter, M. (1978). Threshold models of collective behavior. American Journal of Sociology 83 (6): 1420-1443.（《集体行为的门槛模型》）"}
#   - {evidence: M11, text: "Centola, D. (2010). The spread of behavior in an online social network experiment. Science 329: 1194-1197. Abstract; the shares of 54 % and 38 % after Scientific American, 3 September 2010. Watts, D. J., Strogatz, S. H. (1998). Nature 393: 440-442.", zh: "Centola, D. (2010). The spread of behavior in an online social network experiment. Science 329: 1194-1197.（《线上社交网络实验中的行为传播》，读的是摘要；54% 与 38% 据《科学美国人》2010 年 9 月 3 日报道。）Watts, D. J., Strogatz, S. H. (1998). Nature 393: 440-442."}
#   - {evidence: M87, text: "Eckles, D., Mossel, E., Rahimian, M. A., Sen, S. (2024). Long ties accelerate noisy threshold-based contagions. Nature Human Behaviour; arXiv:1810.03579. Weng, L., Menczer, F., Ahn, Y.-Y. (2013). Virality prediction and community structure in social networks. Scientific Reports 3: 2522. Abstracts read.", zh: "Eckles, D., Mossel, E., Rahimian, M. A., Sen, S. (2024). Long ties accelerate noisy threshold-based contagions. Nature Human Behaviour; arXiv:1810.03579.（《长程关系加快带噪声的门槛传染》）Weng, L., Menczer, F., Ahn, Y.-Y. (2013). Virality prediction and community structure in social networks. Scientific Reports 3: 2522.（《社交网络中的走红预测与社区结构》）读的都是摘要。"}
#   - {evidence: M12, text: "sspai.com/post/23809, a review of the plane game when WeChat 5.0 was new; China Daily, 21 August 2013, on the end of Happy Farm on Renren; on stealing vegetables, a news page, m.speco.com.cn/xwzx/qqxw/32045.html; players of FarmVille after topic.alibabacloud.com.", zh: "少数派 sspai.com/post/23809，微信 5.0 刚出时对打飞机的介绍；《中国日报》2013 年 8 月 21 日关于人人网开心农场关停的报道；偷菜见新闻页面 m.speco.com.cn/xwzx/qqxw/32045.html；FarmVille 玩家数据 topic.alibabacloud.com。"}
#   - {evidence: S09, text: "Domahidi, E., Festl, R., Quandt, T. (2014). To dwell among gamers. Computers in Human Behavior 35: 107-115. Abstract.", zh: "Domahidi, E., Festl, R., Quandt, T. (2014). To dwell among gamers. Computers in Human Behavior 35: 107-115.（《与玩家同住》，读的是摘要。）"}
#   - {evidence: M90, text: "Noetel, M. et al. (2021). Video improves learning in higher education: a systematic review. Review of Educational Research 91 (2): 204-236. Abstract and press release read.", zh: "Noetel, M. et al. (2021). Video improves learning in higher education: a systematic review. Review of Educational Research 91 (2): 204-236.（《视频改善高校学习：系统综述》，读的是摘要和新闻稿。）"}
#   - {evidence: M33, text: "Brysbaert, M. (2019). How many words do we read per minute? Journal of Memory and Language 109: 104047. Read in a copy.", zh: "Brysbaert, M. (2019). How many words do we read per minute? Journal of Memory and Language 109: 104047.（《我们每分钟读多少个词？》，读的是转载。）"}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="S02 S03 S04 S05 S07" claims="refuted"
# ## Fun is one door among several
#
# *The essay on old media* and *the group handbook* print the same recipe of four steps; lesson 09 tries the last two. The first step: strangers get a **weak tie** (弱关系), one between people who seldom meet.
# How? Only by entertainment, they say (S02), which is the best way to enlarge a tribe (S03), for seeking pleasure is human instinct (S04). So build an entertaining entrance (S07).
#
# Before asking whether that is true, ask what kind of sentence each is.
# %% [markdown] lang="zh"
# ## 好玩只是入口之一
#
# “旧媒体那篇”和“玩群那篇”印着同一个四步秘方，后两步留到第 09 课。第一步：陌生人之间先有**弱关系**（weak tie），也就是难得来往的**关系**（tie）。
# 怎么来？材料说，只有娱乐才能发生关系（S02）；要扩大部落，娱乐是最好的方式（S03）；喜欢快乐是人的本能（S04）。所以要建一个娱乐化的入口（S07）。
#
# 先别急着问对不对，先看看每一句是哪一种话。

# %% does="sort S02 S03 S04 S05 S07"
# essay: 只有娱乐，才能发生关系 · 最好的方式，就是做娱乐 · 天然的人性本能 · 因为打飞机比赛而上微信 · 建立一个娱乐化的入口
from qunxue.explorers import activities

one_case = say("one case can refute it", "一个反例就能推翻")
needs_figures = say("needs figures", "要有数据才行")
forbids_nothing = say("forbids nothing", "什么都不排除")
advice = say("is advice", "是一条建议")
activities.sort(
    [
        (say("Only fun starts a relation.", "只有娱乐才能发生关系。"), one_case, say("An \"only\" speaks of every tie there is. One that began otherwise is enough.", "“只有”说的是所有关系。只要有一个是从别处开始的就够了。")),
        (say("Games earn money easily, other shops hardly.", "游戏容易挣钱，别的电商很难。"), needs_figures, say("One rich shop changes little. Count all games, also those that failed: they write no essays.", "一家发财的网店说明不了什么。要数所有的游戏，做砸了的也算：它们可不写文章。")),
        (say("People love pleasure and flee pain, so fun draws them in.", "人喜欢快乐、逃避痛苦，所以娱乐吸引人。"), forbids_nothing, say("Whatever people do can be called their pleasure afterwards. What could they do that would speak against it?", "人不管做什么，事后都可以说是为了快乐。做什么才算违背它呢？")),
        (say("Many came to WeChat for the plane-shooting contest.", "很多人是因为打飞机比赛才上微信的。"), needs_figures, say("It speaks of many, and could be counted: who joined in those weeks, and what they opened first.", "说的是“很多人”，数一数就知道：那几周谁注册了，先打开的是什么。")),
        (say("Build an entertaining entrance.", "建一个娱乐化的入口。"), advice, say("Advice is neither true nor false. It is as good as the claims it rests on.", "建议谈不上真假，只看它依据的说法站不站得住。")),
    ],
    [one_case, needs_figures, forbids_nothing, advice],
)

# %% [markdown] lang="en" box="predict"
# Take the last ten people you wrote to. How many of these ties began with fun: a game, a party, a joke? Count before you read on.
# %% [markdown] lang="zh"
# 想想你最近发过消息的十个人。有几个是从玩开始认识的，比如游戏、聚会、玩笑？先数好，再往下读。

# %% does="predict S02"
activities.predict(say("Of ten ties, how many began with fun?", "十个人里，几个是从玩开始的？"), range(11))

# %% [markdown] lang="en"
# Your own count is a start, though ten ties of one person are few. Below are five findings. Which are counter-examples to "only fun", which fit the essay, and which show nothing about how ties start?
# %% [markdown] lang="zh"
# 自己数的也算证据，只是一个人的十条关系太少。下面有五件事：哪些是“只有娱乐”的反例，哪些与材料相符，哪些根本说明不了关系怎么开始？

# %% does="sort S02 S08"
against = say("a counter-example", "是反例")
fits = say("fits the essay", "与材料相符")
nothing = say("shows nothing about it", "说明不了")
activities.sort(
    [
        (say("Student couples in a housing estate, 1946, chose their next-door neighbours most often.", "1946 年一个大学住宅区：夫妻们选朋友，选隔壁的最多。"), against, say("They were put next door, not entertained. Small distances did it.", "他们不过是住在隔壁，没有谁来逗他们玩。起作用的是距离。")),
        (say("With the first job the contact lists of young WeChat users grew by a fifth (Tencent, 2015).", "年轻人找到第一份工作，微信好友增加两成（腾讯，2015）。"), against, say("New names in the same app, two years after the essay. What brought them was work.", "同一个软件里的新名字，只比材料晚两年，是工作带来的。")),
        (say("Strangers who play in one team every Friday become friends.", "每周五组队打游戏的陌生人成了朋友。"), fits, say("Fun can start ties; nobody denies it. The claim is that nothing else can.", "娱乐可以让人结识，没有谁否认。问题在于“只有”。")),
        (say("Members of a health forum were put into circles by a researcher.", "研究者把健康论坛的成员编成一个个圈子。"), nothing, say("Ties that somebody hands out tell what ties do, not how they start.", "分派的关系能说明关系有什么用，说明不了关系怎么开始。")),
        (say("Old classmates stole vegetables from each other in Happy Farm.", "老同学在开心农场里互相偷菜。"), nothing, say("The ties were there before the game.", "先有同学关系，后有游戏。")),
    ],
    [against, fits, nothing],
)

# %% [markdown] lang="en"
# Two counter-examples have something in common: people do things side by side, again and again, whether it is fun or not. Sociology calls such a thing a **focus of activity** (活动焦点): a class, a job, a staircase, a bar (Feld 1981). Those who share one become tied. Fun is one focus among several.
# %% [markdown] lang="zh"
# 两个反例有个共同点：人们一次又一次地在同一处做事，好不好玩都一样。社会学把这样的事或地方叫**活动焦点**（focus of activity）：课堂、单位、楼道、酒吧（Feld 1981）。共有一个焦点的人，容易有来往。娱乐只是其中一种。

# %% [markdown] lang="en" verdict="S02" rating="refuted" evidence="S02 M52" year="2013" quote="只有娱乐，才能发生关系"
# Only entertainment can start a relation
#
# Ties that begin next door or at work are enough against an "only". In fairness: two sentences later the essay says no more than "the best way", and that milder claim stands until section 2.
#
# - quantity: Partly. Neighbours were asked whom they chose; of the first job only the growth of the list is reported, at second hand.
# - unit: Yes. Ties between two people.
# - time: Yes. The claim names no time; one case is of 1946, the other of 2015, close to the essay.
# - people: Yes. It speaks of everybody; the case of 2015 is about users of the same app.
# - could fail: Yes. Neighbours might have chosen each other no more often than others.
# %% [markdown] lang="zh"
# 只有娱乐，才能发生关系
#
# 从隔壁、从单位开始的关系，足以推翻“只有”。也要说句公道话：往下两句，材料的说法就只是“最好的方式”了；这个温和些的说法，第 2 节再看。
#
# - 量：部分是。邻居那一项问的是选谁做朋友；第一份工作那一项只有好友数的增长，还是转述。
# - 单位：是。都是两个人之间的关系。
# - 时间：是。说法没有限定时间；一例在 1946 年，一例在 2015 年，离材料很近。
# - 人：是。说法讲的是所有人；2015 年那一例就是同一个软件的用户。
# - 可能不成立：可能。本来也可能看到：住隔壁的并不比别人更常互选。

# %% [markdown] lang="en" teaches="S03 S07"
# ## What needs two contacts needs overlapping circles
#
# Is fun at least the *best* way to win people (S03)? That depends on what they are to do. A joke needs one friend who tells it. To pay, to stay, to dig a garden, many want to see others do it first. How many, that is their **threshold** (门槛).
#
# Five neighbours with thresholds 0, 1, 1, 3, 3: count, round by round, whose threshold is reached.
# %% [markdown] lang="zh"
# ## 要两个人才带得动的事，圈子得重叠
#
# 那么，要招人，娱乐至少是*最好*的方式吗（S03）？这要看招来做什么。一个笑话，有一个朋友讲就够了；要人掏钱、留下、挖土种花，许多人得先看到别人这样做。
# 要看到几个人，就是他的**门槛**（threshold，又译阈值）。
#
# 五位邻居，门槛是 0、1、1、3、3。一轮一轮地数：谁的门槛够到了？

# %% does="compute S03"
thresholds = [0, 1, 1, 3, 3]
joined = 0
for turn in range(4):
    joined = sum(threshold <= joined for threshold in thresholds)
    print(say("round", "轮次"), turn + 1, say("joined:", "已加入："), joined)

# %% [markdown] lang="en"
# The first starts alone, that brings two more, and three bring the rest: a **cascade** (级联). `threshold <= joined` is True or False, and `sum` counts the True ones.
#
# Now a hundred people with thresholds 0, 1, 2 … 99 (Granovetter 1978). All of them join, one after the other. Then a single person changes: the one with threshold 1 wants to see 2.
# %% [markdown] lang="zh"
# 第一个人自己动，带来两个，三个人又带来其余的人：这就是**级联**（cascade），俗称连锁反应。`threshold <= joined` 不是 True 就是 False，`sum` 数的是 True 的个数。
#
# 再看一百个人，门槛是 0、1、2……99（Granovetter 1978）：一个接一个，全部加入。现在只有一个人变了：门槛为 1 的那位，想先看到 2 个人。

# %% does="predict S03"
activities.predict(
    say("How many of the 100 join now?", "现在 100 人中有多少人加入？"),
    [say("99", "99 人"), say("about half", "大约一半"), say("1", "1 人")],
)

# %%
from qunxue.models import contagion

contagion.cascade(range(100))[-1], contagion.cascade([0, 2, *range(2, 100)])[-1]

# %% [markdown] lang="en"
# A hundred, and one. The two crowds differ in one person. So do not infer from a full group that its members are keen, nor from a silent one that they are not.
#
# In a chat group one sees one's contacts, not everybody. Put 128 people in a circle, each tied to two neighbours on either side: everybody's circle overlaps the next. Add *shortcuts* to people anywhere, and it is a **small world** (小世界网络; Watts and Strogatz 1998). One person and all contacts start; whoever sees two follows.
# %% [markdown] lang="zh"
# 一边是一百，一边是一。两群人只差一个人。所以，别因为一个群热闹就以为人人积极，也别因为一个群安静就以为人人无心。
#
# 在群里，人看得到的是身边的人，不是所有人。让 128 个人围成一圈，各与左右两侧的两个邻居有关系，每个人的小圈子都和旁边的重叠；再加上通向任意一个人的*捷径*，就是**小世界网络**（small world；Watts 与 Strogatz 1998）。一个人和他身边的人先做，看到两个人做了，才跟着做。

# %% does="predict S03 S07"
activities.predict(
    say("If two contacts are needed, a few shortcuts …", "如果要两个人才带得动，几条捷径会……"),
    [say("help", "帮忙"), say("hinder", "碍事"), say("it depends on how they are made", "要看捷径怎样来")],
)

# %% does="explore S03 S07"
from qunxue.explorers import fun_and_ties

fun_and_ties.fun_spreads()

# %% [markdown] lang="en"
# Set *Contacts needed (threshold)* to 1: everybody is reached, **simple contagion** (简单传染). At 2, **complex contagion** (复杂传染), it stops where shortcuts are *rewired*: with 5 % it reaches a fifth of the people. But rewiring takes ties out of the circles. Set *How shortcuts are made* to *added*: everybody is reached again, after 61 rounds without shortcuts, 42 with 10 %. So it is not the shortcut that stops it, but the lost overlap; with six ties each, where circles overlap more, 5 % rewired stop nothing.
#
# Then tick *Now and then one contact suffices*: rewired or added, more shortcuts mean fewer rounds.
# %% [markdown] lang="zh"
# 把“身边要几个人先做（门槛）”设为 1：人人传到，这是**简单传染**（simple contagion）。设为 2，就是**复杂传染**（complex contagion），*改接*来的捷径让它停下：5% 的捷径，只传到五分之一的人。可改接拆散了圈子。把“捷径怎样来”换成*添加*：又人人传到，没有捷径要 61 轮，有 10% 只要 42 轮。所以让它停下的不是捷径，而是圈子不再重叠；要是每人有 6 条关系，圈子重叠得多，改接 5% 就挡不住它。
#
# 再勾上“偶尔一个人就够”：不管改接还是添加，捷径越多，轮数越少。

# %% [markdown] lang="en" box="predict"
# One more look at *rewired*, threshold 2. With 1 % of the ties rewired, 79 % of the people take part on average. What happens in a *single* network?
# %% [markdown] lang="zh"
# 再看一眼*改接*、门槛 2。改接 1% 的关系时，平均有 79% 的人参与。那么在*某一个*网络里会怎样？

# %% does="predict S03"
activities.predict(
    say("In one network …", "在一个网络里……"),
    [say("about four fifths take part", "大约五分之四的人参与"), say("all do, or clearly fewer", "要么全参与，要么少得多")],
)

# %%
runs = contagion.runs(threshold=2, shortcuts=0.01, repeats=400, seed=7)
runs["tenth"] = (runs["share"] * 10).astype(int) / 10
counts = runs.groupby("tenth").size().reset_index(name="networks")
counts

# %% [markdown] lang="en"
# Each row counts the `networks` in which that share of the people (`tenth`, cut to one decimal) took part.
# %% [markdown] lang="zh"
# 每一行数的是：参与比例（`tenth` 列，截到一位小数）落在这里的有多少个网络（`networks` 列）。

# %%
import altair as alt
from qunxue import charts

bars = alt.Chart(counts).mark_bar().encode(
    x=alt.X("tenth:O", title=say("share who take part", "参与的比例")),
    y=alt.Y("networks:Q", title=say("networks", "网络数")),
)
charts.describe(bars, say("A tall bar where all take part, low bars below it.", "全员参与处一根高柱，左边都是矮柱。"))

# %% [markdown] lang="en"
# In almost two thirds of the networks everybody takes part; the others stop anywhere. The mean, 79 %, describes hardly one of them: where one tie lies decides.
# %% [markdown] lang="zh"
# 近三分之二的网络全员参与，其余的停在各处。79% 这个平均数，几乎不像其中任何一个：一条关系接在哪里，就定了结局。

# %% [markdown] lang="en"
# And people? Centola (2010) drew lots to place more than 1,500 anonymous members of a health community in online networks and let a few sign up for a forum first. Where the circles overlapped 54 % followed, in random networks 38 %. That is about registering for advice, not about fun.
#
# Two later findings pull the other way: with a little chance in it, long ties speed such a spread up (Eckles et al. 2024), as in the explorer. And of what is passed on online, *most memes* spread like something that needs several contacts, a few like a disease (Weng et al. 2013).
# %% [markdown] lang="zh"
# 真人呢？Centola（2010）用抽签把一个健康社区的 1,500 多名匿名成员编进线上网络，让少数人先去一个论坛注册。圈子重叠的网络里，54% 的人跟着注册；随机网络里是 38%。不过，那是为了健康建议，不是为了好玩。
#
# 后来有两项发现，说的是另一面：只要有一点偶然，长程关系就会加快这种传播（Eckles 等 2024），面板里也是这样。网上流传的东西，*多数*像要几个人才带得动，只有少数像疾病那样传开（Weng 等 2013）。

# %% [markdown] lang="en" verdict="S03" rating="untested" evidence="M87 M11" year="2013" quote="最好的方式，就是做娱乐"
# Entertainment is the best way to win people
#
# We found nobody who set fun beside another entrance and counted who came (looked November 2026). "Fun needs one contact only" is our picture, not a finding; the study of memes speaks rather against it. That games earn easily, we did not test either.
#
# - quantity: No. Registrations and memes were counted, not members won by fun and otherwise.
# - unit: Partly. Shares of people; the essay names no unit.
# - time: Partly. Experiment of 2010, memes of 2013; the app was another.
# - people: No. Members of a health community; for memes, users of another platform.
# - could fail: Yes. A contest of entrances could be lost by fun; nobody held it.
# %% [markdown] lang="zh"
# 要招人，最好的方式是娱乐
#
# 把好玩的入口和别的入口放在一起，数数各招来多少人：这样的研究，我们没有找到（2026 年 11 月查）。“好玩的事一个人就能带动”只是我们的想象，不是发现；那项网上流传的研究倒对它不利。游戏容易挣钱这一条，我们也没有检验。
#
# - 量：不是。数的是注册和流传，不是好玩与不好玩的入口各招来多少人。
# - 单位：部分是。数的是人的比例；材料没有说单位。
# - 时间：部分是。实验在 2010 年，流传的研究在 2013 年，都不是这个软件。
# - 人：不是。一边是健康社区的成员，一边是别的平台的用户。
# - 可能不成立：可能。让几种入口比一比，娱乐可能会输；只是没有人比过。

# %% [markdown] lang="en" teaches="S05 S06 S08 S09"
# ## In the model, a group outlives its game if ties grow faster than they are lost
#
# The essay sees a danger. WeChat, it says, took its plane-shooting game (S05) out again *because* pure fun diluted strong ties (S06); ties born of play are weak ones, with Happy Farm as the most typical case (S08). Fun at the entrance is progress, endless fun leads from strong ties back to weak ones (S09): who toys with things loses his purpose (玩物丧志).
#
# Did these games do without ties? Sort what was reported at the time.
# %% [markdown] lang="zh"
# ## 在模型里，关系长得比淡得快，群就比游戏活得久
#
# 材料也看到了危险。它说，微信后来把打飞机（S05）拿掉，*是因为*纯粹的快乐冲淡了强关系（S06）；玩出来的关系是弱关系，最典型的是开心农场（S08）。拿娱乐当入口是进步，持续娱乐会让人从强关系退回弱关系（S09），也就是老话说的玩物丧志。
#
# 这些游戏真的不靠关系吗？把当时的报道归归类。

# %% does="sort S05 S06 S08"
# essay: 冲淡了已经建立起的 · 最典型的案例 · 从强关系回到弱关系
used_ties = say("used ties", "用上了关系")
alone = say("could be done alone", "一个人就能玩")
unknown = say("we found no source", "没有找到出处")
activities.sort(
    [
        (say("A player of the plane game could give each friend up to five planes a day.", "打飞机：每人每天可以送好友五架飞机。"), used_ties, say("A gift a day is a reason to be in touch.", "天天送礼，也就天天有来往。")),
        (say("Friends were ranked, and each Wednesday the list was cleared.", "打飞机：好友排名，每周三清零。"), used_ties, say("One plays against people one knows; strangers were not in the list.", "比的是认识的人，榜上没有陌生人。")),
        (say("In Happy Farm one rose at night to steal ripe vegetables from friends.", "开心农场：半夜起来偷好友的菜。"), used_ties, say("Without friends there was nobody to steal from.", "没有好友，就没有菜可偷。")),
        (say("One planted and watered one's own plot.", "开心农场：种自家的地，浇自家的菜。"), alone, say("That part asks for nobody else.", "这一部分用不着别人。")),
        (say("The company removed the game because it weakened ties.", "公司拿掉打飞机，是因为它冲淡了关系。"), unknown, say("That it did so is the essay's word. We looked for the company's in November 2026 and found none.", "这是材料的说法。公司自己怎么说，我们 2026 年 11 月查过，没有找到。")),
    ],
    [used_ties, alone, unknown],
)

# %% [markdown] lang="en" verdict="S06" rating="untested" evidence="M12" year="2013" quote="冲淡了已经建立起的"
# The plane game went because it diluted ties
#
# We found no statement of the company, neither on why the game went nor on what it did to ties. A review from its first weeks describes a game that *used* ties. Read the reason as the essay's opinion.
#
# - quantity: No. The rules of the game are reported, not the strength of anybody's ties.
# - unit: Unknown. The essay does not say how ties were measured.
# - time: Yes. The review is from the first weeks of WeChat 5.0, August 2013.
# - people: Yes. Users of WeChat.
# - could fail: Unknown. Only the company's own figures could tell.
# %% [markdown] lang="zh"
# 拿掉打飞机，是因为它冲淡了关系
#
# 游戏为什么拿掉，它对关系有什么影响，都没有找到公司的说法。游戏刚上线时的一篇介绍，写的反倒是一个*用上了*关系的游戏。这个“原因”只能当作材料的看法。
#
# - 量：不是。报道写的是游戏规则，没有量谁和谁的关系。
# - 单位：不清楚。材料没有说关系是怎么量的。
# - 时间：是。那篇介绍写于 2013 年 8 月微信 5.0 刚出的时候。
# - 人：是。都是微信用户。
# - 可能不成立：不清楚。只有公司内部的数据才说得清。

# %% [markdown] lang="en"
# S09 says more: not that games become boring, but that they *weaken ties*. These are two curves. A model of this course, all its rates assumed, keeps them apart. Each week a quarter of the novelty is lost. In one group nobody befriends anybody; in the other ties grow while people are together, and a tenth of them is lost each week.
# %% [markdown] lang="zh"
# S09 说的还不止这些：不是“游戏会玩腻”，而是“游戏会*冲淡关系*”。这是两条曲线。本课编了一个模型把它们分开，其中的数字都是假定：每周新鲜感少四分之一。一个群里谁也不认识谁；另一个群里，人在一起时关系会长，同时每周淡掉十分之一。

# %%
from qunxue.models import novelty

weeks = novelty.weeks(fading=0.25, gain=0.3, loss=0.1)
weeks["fun_only"] = novelty.weeks(fading=0.25, gain=0, loss=0.1)["active"]
weeks.loc[[0, 4, 12, 52]].round(2)

# %%
long = weeks.melt("week", ["active", "fun_only"], "group", "share")
long["group"] = long["group"].replace({"active": say("ties grow too", "关系也在长"), "fun_only": say("fun only", "只有娱乐")})
lines = alt.Chart(long).mark_line().encode(
    x=alt.X("week:Q", title=say("week", "周")),
    y=alt.Y("share:Q", title=say("share who still come", "还来的人所占的比例")),
    color=alt.Color("group:N", title=say("group", "群")),
    strokeDash=alt.StrokeDash("group:N", title=say("group", "群")),
)
charts.describe(lines, say("Fun only falls to nothing; with ties it falls to two thirds and stays there.", "只有娱乐：降到零。关系也在长：降到三分之二，然后稳住。"))

# %% [markdown] lang="en"
# With `fun_only` 3 % still come after twelve weeks. The other group (`active`) settles at two thirds, 1 - 0.1 / 0.3: people now come for each other.
#
# Now let the fun never end, in a group that begins with strong ties of 0.8. What becomes of the ties within a year?
# %% [markdown] lang="zh"
# 只有娱乐的群（`fun_only` 列），十二周后只剩 3% 的人还来。另一个群（`active` 列）停在三分之二，也就是 1 - 0.1 ÷ 0.3：人们现在是为彼此而来。
#
# 现在让乐趣永不消退，而且群里一开始就有 0.8 的强关系。一年之内，关系会怎样？

# %% does="predict S09"
activities.predict(
    say("Endless fun makes strong ties …", "没完没了的娱乐会让强关系……"),
    [say("weaker", "变弱"), say("stronger", "变强"), say("it depends on something else", "还要看别的条件")],
)

# %% does="explore S06 S09"
fun_and_ties.fun_fades()

# %% [markdown] lang="en"
# Set *Fading: novelty lost a week* to 0 and *Ties at the start* to 0.8, then move *Distraction by the fun*. At 0, as in a game played together, ties stay strong; at 1, as when everyone stares at their own score, they vanish. So the answer is in *distraction*, which we put in, not in the fun. A claim that flips when one assumption moves is a claim about that assumption, and the essay does not tell the two kinds of fun apart.
# %% [markdown] lang="zh"
# 把“消退：每周减少的新鲜感”设为 0、“一开始的关系”设为 0.8，再拖动“分心：顾着玩、顾不上说话”。分心为 0，好比大家一起玩，关系一直很强；分心为 1，好比各盯各的分数，关系就散了。所以答案在“分心”里，而分心是我们放进去的，不在娱乐本身。动一个假设，说法就翻过来，那它说的就是这个假设；而材料没有分清这两种娱乐。

# %% [markdown] lang="en" verdict="S09" rating="untested" evidence="M12 S09" year="2014" quote="从强关系回到弱关系"
# Endless fun turns strong ties back into weak ones
#
# That games fade is well reported: FarmVille fell from over 80 to under 54 million monthly players within eight months of 2010; Happy Farm on Renren closed in August 2013. Whether players' ties weakened, these figures do not say. A survey in Germany of 2,213 gamers and 287 others found no clear difference in good friends; that speaks against the claim, but followed nobody over time.
#
# - quantity: No. Players were counted, and friends once; not ties before and after.
# - unit: Partly. Numbers of friends, where the essay means strength.
# - time: No. One survey at one time; the claim is about a change.
# - people: No. Players in Germany and elsewhere.
# - could fail: Yes. The survey could have found fewer friends.
# %% [markdown] lang="zh"
# 持续娱乐会让强关系回到弱关系
#
# 游戏会过气，这有报道：2010 年 FarmVille 的月活跃玩家八个月内从 8,000 多万跌到不足 5,400 万；人人网的开心农场 2013 年 8 月关停。可玩家之间的关系有没有变弱，这些数字没有说。德国一项调查，2,213 名玩家和 287 名不玩的人，好朋友的数量没有明显差别；这对它不利，但没有跟踪同一批人。
#
# - 量：不是。数的是玩家，好友只数过一次，没有比较前后的关系。
# - 单位：部分是。数的是朋友个数，材料说的是强弱。
# - 时间：不是。只在一个时点上调查，说法讲的却是变化。
# - 人：不是。是德国和别处的玩家。
# - 可能不成立：可能。本来可能查出玩家的朋友更少。

# %% [markdown] lang="en" teaches="S10 S11" claims="partly"
# ## A recorded lesson teaches no worse than the usual one
#
# The second step is *experience*. The essay counts six senses, the five and *illusion* (幻觉), which we read as imagination (S10). The mobile internet, it says, widens them; the phone has become an extension of the nervous system (S11). That is a metaphor older than the phone: McLuhan called media "extensions of man" in 1964. But one can ask which senses a phone really stores.
# %% [markdown] lang="zh"
# ## 录下来的课，教得不比平常的课差
#
# 第二步是*体验*。材料数出六种感官：五感之外还有“幻觉”，我们理解为想象（S10）。它说，移动互联网把感知扩大了，手机已经成了神经的延伸（S11）。这个比喻比手机还老：麦克卢汉 1964 年就说，媒介是“人的延伸”。不过可以问一句：手机真正存得下哪几种感官？

# %% does="sort S10 S11"
# essay: 视觉、听觉、嗅觉、味觉 · 人类中枢神经的延伸
stores = say("a phone records it", "手机录得下来")
words = say("only in words or pictures of it", "只能靠文字图片去想象")
activities.sort(
    [
        (say("Sight: how she ties the knot", "视觉：她怎样打这个结"), stores, say("Camera and screen; here the essay has its own example.", "有镜头，有屏幕；材料自己举的就是这个例子。")),
        (say("Hearing: the nightingale at four", "听觉：凌晨四点的夜莺"), stores, say("Microphone and loudspeaker.", "有话筒，有喇叭。")),
        (say("Smell: the wet compost", "嗅觉：湿漉漉的堆肥"), words, say("No phone on sale records a smell; a text can make you think of one.", "没有哪部手机能录下气味；文字只能让你想起它。")),
        (say("Taste: the first tomato", "味觉：第一个西红柿"), words, say("A picture of a tomato is sight, not taste.", "西红柿的照片是视觉，不是味觉。")),
        (say("Touch: how dry the soil is", "触觉：土有多干"), words, say("A phone buzzes, but it cannot record soil. The essay says that exchange may widen touch.", "手机会振动，可录不下泥土。材料说的是，通过交流可以扩大触觉。")),
        (say("Illusion: what the plot will look like", "幻觉：这块地将来的样子"), words, say("It arises in whoever reads or looks; nothing of it is stored.", "它在看的人脑子里，存不下来。")),
    ],
    [stores, words],
)

# %% [markdown] lang="en" teaches="S12 S13 S14"
# Two of six, then. What is stored can be heard again and passed on, unlike a lesson face to face; so perception becomes *knowledge*, says the essay (S12). Around it people gather in a new way, **knowledge aggregation** (知识聚合, S13). And what a group can trace and read again becomes a culture unlike the standard one of industry, a *niche civilisation* (小众文明, S14). What would one have to *see* in a group for each?
# %% [markdown] lang="zh"
# 六种里只有两种。材料说，存下来的课可以反复听、分享给朋友，与面对面听课不同，感知就这样成了*知识*（S12）。人围着知识聚到一起，是一种新的聚法：**知识聚合**（knowledge aggregation，S13）。一个群的交流能追溯、能重读，就成了与工业时代的标准化不同的文化：*小众文明*（niche civilisation，S14）。在一个群里，要*看到*什么才算数？

# %% does="match S12 S13 S14"
# essay: 可以反复听，还可分享 · 全新的聚合方式 · 小众文明
activities.match(
    [
        (say("replay and sharing", "反复听、可分享"), say("a talk of May is opened again in autumn, by people who were not there", "五月的一次讲座，秋天还有当时不在场的人点开"), say("Count openings by date and by who attended.", "按日期和是否到场，数一数打开的次数。")),
        (say("knowledge aggregation", "知识聚合"), say("strangers arrive by searching for one answer, and stay", "陌生人为找一个答案而来，然后留了下来"), say("People gather around something stored, not around a host or a game.", "人围着存下来的东西聚，不是围着群主，也不是围着游戏。")),
        (say("niche civilisation", "小众文明"), say("words and rules that only the group's old messages explain", "有些词和规矩，只有翻旧消息才懂"), say("A culture that is traced back in its own record.", "一种从自己的记录里能追溯来历的文化。")),
        (say("standard culture of industry", "标准化的文化"), say("the same evening programme for everybody", "人人看同一台晚会"), say("Made once, for all; nobody in the audience can add to its record.", "一次做好给所有人，观众添不上一笔。")),
    ]
)

# %% [markdown] lang="en"
# S13 and S14 are definitions: they name things and do not say how often they occur. S12 is a claim. To replay costs time, and words can be searched. What do you keep of five years of a gardeners' group, and in which form?
# %% [markdown] lang="zh"
# S13 和 S14 是定义，只给东西起名，没有说它有多常见。S12 才是可以检验的说法。重听要花时间，文字能搜索。一个种花群五年的东西，留什么、用什么形式留？

# %% does="sort S12 S13 S14"
recording = say("keep the recording", "留录音录像")
text = say("keep as text", "留成文字")
let_go = say("let it go", "不留")
activities.sort(
    [
        (say("Eleven minutes: how to prune a pear tree", "十一分钟：怎样给梨树剪枝"), recording, say("A skill is seen, not described; replay is what it needs.", "手艺要看，说不清；正需要反复放。")),
        (say("A voice message: the address for Sunday", "一条语音：周日集合的地址"), text, say("Nobody finds an address in a sound.", "谁也没法在一段声音里找地址。")),
        (say("The question of every newcomer, and its answer", "新人必问的问题和答案"), text, say("Whoever searches must find it: around this a group can gather.", "要让人搜得到：人正是围着它聚起来的。")),
        (say("A member's outburst at night, withdrawn next day", "某人半夜发的火，第二天撤回了"), let_go, say("What can be traced can also hurt. He took it back; a record would not.", "能追溯，也就能伤人。他收回了，记录却收不回。")),
        (say("300 good-morning stickers", "300 张“早安”表情"), let_go, say("They did their work in the morning.", "当天早上，它们就完成任务了。")),
    ],
    [recording, text, let_go],
)

# %% [markdown] lang="en" box="predict"
# Does a recording also *teach*? A review gathered 105 randomised trials with 7,776 students (Noetel et al. 2021). In some, video took the place of the usual teaching. How did these students do?
# %% [markdown] lang="zh"
# 录下来的课，*教得会*人吗？有一篇综述汇总了 105 项随机试验、7,776 名大学生（Noetel 等 2021）。其中一些用视频代替原来的教法。这些学生学得怎样？

# %% does="predict S12"
activities.predict(
    say("Video in place of the usual teaching: they learnt …", "用视频代替原来的教法，他们学得……"),
    [say("less", "更少"), say("a little more", "略多"), say("far more", "多得多")],
)

# %% does="compute S12"
from statistics import NormalDist

g = 0.28
spoken, read = 183, 238
round(NormalDist().cdf(g), 2), round(NormalDist().cdf(0.80), 2), round(45 * spoken / read)

# %% [markdown] lang="en"
# A little more: **g** (效应量) is the difference in standard deviations. With g = 0.28, and marks in a bell shape, 61 % of the students with video lie above the middle of the others. With video *in addition* g is 0.80, and it is 79 %; they also had more teaching. The authors warn of some bias.
#
# The third number is for the pair of voice and text: 45 minutes of English speech are read in 35 (183 and 238 words a minute; Brysbaert 2019. We have no comparable figure for Chinese).
# %% [markdown] lang="zh"
# 略多：**效应量 g**（effect size g）是两群人的平均数相差几个标准差。g = 0.28，若成绩呈钟形分布，看视频的学生里就有 61% 超过另一群的中间水平。视频*加在*原来的课上，g 是 0.80，比例是 79%；不过他们上的课也更多。作者提醒，结果里可能有些偏差。
#
# 第三个数比的是声音和文字：45 分钟的英语讲话，35 分钟读得完（每分钟 183 个词和 238 个词，Brysbaert 2019；汉语没有同口径的数字）。

# %% [markdown] lang="en" verdict="S12" rating="partly" evidence="M90 M33" year="2021" quote="可以反复听，还可分享"
# Recorded lessons can be replayed and become knowledge
#
# That they can be replayed and shared is plain. That students learn from them no less than from the usual lectures, seminars or set reading, trials support. That a *chat group* which keeps its recordings has knowledge, nobody tested; to find one sentence again, a text is quicker.
#
# - quantity: Partly. Learning was tested after courses; the essay means stored knowledge.
# - unit: Yes. Marks in tests, in standard deviations.
# - time: Partly. Trials made before 2021; the essay is from after August 2013.
# - people: No. Students in courses, not members of groups.
# - could fail: Yes. Video could have taught worse.
# %% [markdown] lang="zh"
# 录下来的课能反复听，感知就成了知识
#
# 能反复听、能分享，没有疑问。大学生看录像，学得不比平常听课、讨论、读指定材料差，试验支持这一点。至于一个*群*留着录音，就算有了知识，没有人检验过；要找回一句话，还是文字快。
#
# - 量：部分是。试验考的是课程之后学会多少，材料说的是存下来的知识。
# - 单位：是。考试成绩，以标准差计。
# - 时间：部分是。试验是 2021 年以前做的，材料写于 2013 年 8 月以后。
# - 人：不是。是上课的大学生，不是群成员。
# - 可能不成立：可能。视频本来可能教得更差。

# %% [markdown] lang="en" box="valid-when"
# - The four steps were written after August 2013; one copy bears the year 2021. Replay, search and voice-to-text have changed since.
# - The models: 128 people, 4 ties each, 5 starters; novelty and ties with assumed rates. With 5 % rewired, two contacts needed, 47 % follow among 60 people, 8 % among 300, and all among 128 with six ties each.
# - Centola's shares and Tencent's fifth were read in news pages, the game's and the farm's stories too.
# %% [markdown] lang="zh"
# - 四步秘方写于 2013 年 8 月以后，有一份转载标着 2021 年。如今回看、搜索、语音转文字都变了。
# - 模型：128 人，每人 4 条关系，5 个人起头；新鲜感与关系的速率都是假定。同样要两个人、改接 5%：60 人时有 47% 跟着做，300 人时只有 8%；128 人、每人 6 条关系时，人人都跟着做。
# - Centola 的比例、腾讯的“两成”和两个游戏的事，读的都是新闻页面。

# %% [markdown] lang="en" box="ethics" does="judge S07 S14"
# An entertaining entrance works best on those who do not notice that it is one, and "traceable" also means that nobody's bad evening is forgotten.
#
# **Take a position.** A group tells newcomers "we only play here"; the owner plans to sell in May. And the group keeps every message for good. Write one sentence on each: what must a newcomer be told, and who may have what deleted?
# %% [markdown] lang="zh"
# 娱乐化的入口，对没看出这是入口的人最管用；“可追溯”也意味着，谁的一次失态都不会被忘记。
#
# **表明你的立场。**有个群对新人说“我们就是玩玩”，群主打算五月开始卖货；群里的消息又永远留着。各写一句话：该告诉新人什么？谁有权要求删掉什么？
