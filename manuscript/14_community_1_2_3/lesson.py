# ---
# title: {en: "From platform to label to brand: can a community lose its star?", zh: "从平台、标签到品牌：社群离了“明星”还撑得住吗？"}
# name: {en: "Community 1.0 to 3.0", zh: "社群 1.0 到 3.0"}
# situation:
#   en: >-
#     Sixty people read together every morning. All of them came for one person, who reads a page aloud at seven. Today she writes that
#     she is moving abroad. A talk of 2016 has a plan for this: communities grow up in three stages, and in the third they can do without
#     a star. Before you follow the plan you want to know three things. What do the stages mean, if one has to measure them? What would be
#     left of your group tomorrow? And which of the talk's recipes would you rather not cook?
#   zh: >-
#     六十个人每天早上一起读书。大家都是冲着一个人来的：七点钟，她领读一页。今天她在群里说，要搬到国外去了。2016 年有一篇演讲给这种局面开过方子：
#     社群分三个阶段长大，到了第三阶段，没有明星也能活。照方抓药之前，你想先弄清三件事：这三个阶段要是真拿尺子去量，指的到底是什么？
#     明天你的群还剩下多少？方子里又有哪几味，你宁可不用？
# minutes: 75
# prerequisites:
#   en: "Lessons 00 and 08. You know what a tie, a network and a threshold are; a mean and a share hold no terrors."
#   zh: "第 00 课和第 08 课。知道什么是关系、网络和门槛，会算平均数和比例。"
# objectives:
#   - en: "Compute how centralised a network is, and say which stage a rule would give it and what the rule cannot see"
#     zh: "算出一个网络有多集中，说出按规则它属于哪个阶段，以及这条规则看不见什么"
#     digcomp: "3.4"
#     takeaway:
#       en: "Centralisation is 1 for a star and 0 for a circle; a rule can sort networks into the three stages, but we found no data that follow communities from one to the next."
#       zh: "中心势在星形网里是 1，在环形网里是 0；规则可以把网络分进三个阶段，但我们没有找到跟踪社群从一个阶段走到下一个的数据。"
#   - en: "Predict and measure what is left of a community when its best-connected members go"
#     zh: "先预测、再测量：关系最多的人离开后，社群还剩下什么"
#     digcomp: "5.2"
#     takeaway:
#       en: "A bare star has no ties left without its centre; of software projects that lost their core developers, 41 % came through in one study and 27 % in another."
#       zh: "光秃秃的星形网没了中心就一条关系也不剩；失去核心开发者的软件项目，一项研究里有 41% 挺了过来，另一项里是 27%。"
#   - en: "Compare plans for a group without its star by two tests, connection and habit, and say what neither shows"
#     zh: "用“连不连得上”和“习惯传不传得开”两道检验比较几种方案，并说出两道都没有证明什么"
#     digcomp: "5.3"
#     takeaway:
#       en: "Being connected is necessary and not sufficient: what needs two contacts needs overlapping ties, and a tie drawn by lot is not yet a tie."
#       zh: "连得上是必要条件，不是充分条件：要两个人先做才会跟的事，靠的是互相搭接的关系；抽签抽来的关系，还算不上关系。"
#   - en: "Show how the way of adding up, or of weighting answers, decides which body is healthy and which need comes first"
#     zh: "说明合计的方法、回答的权重怎样决定哪个身体健康、哪项需求第一"
#     digcomp: "1.2"
#     takeaway:
#       en: "A mean lets a strong part make up for a missing one, the weakest part does not; and whose answers count decides the “DNA” before any analysis begins."
#       zh: "取平均，强的部分能补弱的；看最弱的部分，就补不了。谁的回答算数，在分析开始之前就决定了“DNA”。"
#   - en: "Read a habit curve, tell what was seen from what was extrapolated, and tell guidance from manipulation"
#     zh: "读懂习惯曲线，分清观察到的与外推出来的，也分清引导与操纵"
#     digcomp: "2.3"
#     takeaway:
#       en: "Habits rise fast and level off after 18 to 254 days, and beyond day 84 nobody looked; influence that must be hidden to work is manipulation."
#       zh: "习惯先快后慢，18 到 254 天到顶，第 84 天以后并没有人观察；非得瞒着人才有效的影响，就是操纵。"
# quiz:
#   - ask: {en: "A network of 60 has a centralisation (by ties) of .04. Which stage is it?", zh: "一个 60 人的网络，按关系数算的中心势是 0.04。它属于哪个阶段？"}
#     choices:
#       - {en: "1.0", zh: "1.0", why: {en: "Possible, but 3.0 has nearly the same value: both lack a centre.", zh: "有可能，但 3.0 的数也差不多：两者都没有中心。"}}
#       - {en: "3.0", zh: "3.0", why: {en: "Possible, but 1.0 has nearly the same value: scattered circles have no centre either.", zh: "有可能，但 1.0 的数也差不多：散落的小圈子同样没有中心。"}}
#       - {en: "It cannot be told from this number", zh: "光看这个数说不准", right: true, why: {en: "It excludes a star. Whether the parts hang together needs a second measure.", zh: "它只排除了星形。各部分是不是连在一起，还得看第二个指标。"}}
#   - ask: {en: "A star of 100 loses five members at random. On average 90.3 still hang together. How often does it end with one?", zh: "100 人的星形网随机走掉五个人，平均还有 90.3 人连在一起。最大连通片只剩 1 人的概率有多大？"}
#     choices:
#       - {en: "Never: the mean is 90", zh: "根本不会，平均有 90 人呢", why: {en: "A mean of 90.3 is made of many 95s and some 1s; nobody ever sees 90.", zh: "90.3 是许多个 95 和少数几个 1 平均出来的，谁也不会真的看到 90。"}}
#       - {en: "In 5 % of cases", zh: "5%", right: true, why: {en: "The centre is among five of a hundred with chance 5/100; then all ties are gone.", zh: "中心恰好在走掉的五个人里的概率是 5/100，那时所有关系都断了。"}}
#       - {en: "In every second case", zh: "一半", why: {en: "That would make the mean 48, not 90.3.", zh: "那样的话平均就是 48，而不是 90.3。"}}
#   - ask: {en: "Everybody draws two partners by lot and all 59 are connected. What does that show?", zh: "每人抽签选两个搭子，59 个人全都连上了。这说明了什么？"}
#     choices:
#       - {en: "The group will live on", zh: "群会活下去", why: {en: "Nothing in the model makes anybody keep an appointment.", zh: "模型里没有任何东西能让人赴约。"}}
#       - {en: "News could reach everybody; a habit that needs two contacts mostly would not", zh: "消息能传到每个人；要两个人先做才会跟的习惯，多半传不开", right: true, why: {en: "Connection is enough for what needs one contact. What needs two needs ties that overlap.", zh: "一个人就能带动的事，连得上就够；要两个人带动的事，得靠互相搭接的关系。"}}
#       - {en: "Lots are worse than teams", zh: "抽签不如分小队", why: {en: "Closed teams of five are not even connected; each plan fails another test.", zh: "互不往来的五人小队连都连不上；每种方案栽在不同的检验上。"}}
#   - ask: {en: "“Habits take up to 254 days.” What is wrong with the sentence?", zh: "“养成习惯最多要 254 天。”这句话有什么毛病？"}
#     choices:
#       - {en: "Nothing: the paper says so", zh: "没毛病，论文就是这么写的", why: {en: "The paper has the number, with a fitted curve and 84 days of observation behind it.", zh: "论文里有这个数，但它来自拟合的曲线，观察只做了 84 天。"}}
#       - {en: "The study watched for 84 days; longer times are read off a curve drawn on", zh: "研究只观察了 84 天，更长的时间是把曲线往后延长读出来的", right: true, why: {en: "That is extrapolation: reasonable, and not observation. Also, 20 of 82 people followed no such curve.", zh: "这叫外推：可以接受，但不是观察。而且 82 人里有 20 人根本拟合不出这样的曲线。"}}
#       - {en: "The true number is 66", zh: "正确的数字是 66", why: {en: "66 is the median: half of those fitted took longer.", zh: "66 是中位数：能拟合的人里有一半花的时间更长。"}}
#   - ask: {en: "A group reads a moving story before it is asked to pay. When is this manipulation?", zh: "群里先读一个感人的故事，再请大家交钱。什么情况下算操纵？"}
#     choices:
#       - {en: "Always: feelings are used", zh: "总是，因为利用了感情", why: {en: "Feelings also inform. A true story, told openly, leaves the choice to the listener.", zh: "感情也传递信息。真实的故事、公开地讲，选择权还在听的人手里。"}}
#       - {en: "When the aim is hidden, so that people cannot weigh it", zh: "目的被藏起来，让人无从掂量的时候", right: true, why: {en: "Hidden influence goes round a person's judgement; it stops working once it is seen.", zh: "隐藏的影响绕开了人的判断，一旦被看穿就失灵。"}}
#       - {en: "Only if the story is false", zh: "只有故事是编的才算", why: {en: "A lie is one way. A true story, timed in secret to catch people when they are tired, is another.", zh: "说谎是一种。故事是真的，却暗中挑人最累的时候讲，也是一种。"}}
# terms:
#   - {en: "centralisation", zh: "中心势", pinyin: "zhōngxīnshì", meaning: {en: "How unevenly ties are spread over the members: 1 for a star, 0 if all have the same number.", zh: "关系在成员之间分布得多不均匀：星形网为 1，人人一样多为 0。"}}
#   - {en: "betweenness", zh: "中介中心性", pinyin: "zhōngjiè zhōngxīnxìng", meaning: {en: "The share of other pairs whose shortest ways run through a member.", zh: "其他人两两之间的最短路径中，经过某个成员的比例。"}}
#   - {en: "modularity", zh: "模块度", pinyin: "mókuàidù", meaning: {en: "How many more ties stay inside groups than chance would put there.", zh: "留在小组内部的关系比随机情形多出多少。"}}
#   - {en: "largest component", zh: "最大连通片", pinyin: "zuì dà liántōng piàn", meaning: {en: "The largest set of members who can all reach one another along ties; “the largest part” for short.", zh: "顺着关系彼此都走得通的成员，人数最多的那一片（又叫最大连通分支）。"}}
#   - {en: "robustness", zh: "稳健性", pinyin: "wěnjiànxìng", meaning: {en: "How much of a network still hangs together when members leave.", zh: "成员离开后，网络还有多少连在一起。"}}
#   - {en: "typology", zh: "类型学", pinyin: "lèixíngxué", meaning: {en: "A scheme for sorting things into kinds. It is not yet a claim that anything turns from one kind into another.", zh: "把事物分门别类的一套办法；它还不等于说一类会变成另一类。"}}
#   - {en: "social loafing", zh: "社会惰化", pinyin: "shèhuì duòhuà", meaning: {en: "That people try less hard when they work, or believe they work, together with others.", zh: "与别人一起做事（或以为在一起做）时，人会少出力。"}}
#   - {en: "coordination loss", zh: "协调损失", pinyin: "xiétiáo sǔnshī", meaning: {en: "What a team loses because its members get in each other's way, however hard they try.", zh: "大家都尽力，却因步调不一、互相妨碍而损失的部分。"}}
#   - {en: "automaticity", zh: "自动性", pinyin: "zìdòngxìng", meaning: {en: "How far an act runs by itself, without planning; what habit questionnaires measure.", zh: "一个行为不用盘算就自己发生的程度，习惯问卷量的就是它。"}}
#   - {en: "extrapolation", zh: "外推", pinyin: "wàituī", meaning: {en: "Reading a fitted curve beyond the data that it was fitted to.", zh: "把拟合出的曲线延长到数据范围之外去读。"}}
#   - {en: "manipulation", zh: "操纵", pinyin: "cāozòng", meaning: {en: "Hidden influence on a decision that works by a person's weak spots.", zh: "利用人的弱点、暗中左右其决定的影响。"}}
# references:
#   - {evidence: M08, text: "Freeman, L. C. (1978/79). Centrality in Social Networks: Conceptual Clarification. Social Networks 1: 215-239. Zachary, W. W. (1977). Journal of Anthropological Research 33: 452-473. Albert, R., Jeong, H., Barabási, A.-L. (2000). Error and attack tolerance of complex networks. Nature 406: 378-382. Erdős, P., Rényi, A. (1960). On the evolution of random graphs. The figures of sections 1 to 3 are computed in this notebook, those on software projects excepted.", zh: "Freeman, L. C. (1978/79). Centrality in Social Networks: Conceptual Clarification. Social Networks 1: 215-239.（《社会网络的中心性：概念澄清》。）Zachary, W. W. (1977). Journal of Anthropological Research 33: 452-473.（空手道俱乐部。）Albert, R., Jeong, H., Barabási, A.-L. (2000). Error and attack tolerance of complex networks. Nature 406: 378-382.（《复杂网络对意外与攻击的承受力》。）Erdős, P., Rényi, A. (1960). On the evolution of random graphs.（《随机图的演化》。）第 1 至 3 节的数字由本笔记本算出，软件项目的除外。"}
#   - {evidence: M86, text: "Avelino, G., Constantinou, E., Valente, M. T., Serebrenik, A. (2019). On the abandonment and survival of open source projects. arXiv:1906.08058. Nourry, O., Kondo, M., Saito, S., Iimura, Y., Ubayashi, N., Kamei, Y. (2024). Myth: The loss of core developers is a critical issue for OSS communities. arXiv:2412.00313. Abstracts read.", zh: "Avelino, G., Constantinou, E., Valente, M. T., Serebrenik, A. (2019). On the abandonment and survival of open source projects. arXiv:1906.08058.（《开源项目的遗弃与存续》。）Nourry, O., Kondo, M., Saito, S., Iimura, Y., Ubayashi, N., Kamei, Y. (2024). Myth: The loss of core developers is a critical issue for OSS communities. arXiv:2412.00313.（《迷思：失去核心开发者是开源社区的大问题》。）都只读了摘要。"}
#   - {evidence: M87, text: "Eckles, D., Mossel, E., Rahimian, M. A., Sen, S. (2024). Long ties accelerate noisy threshold-based contagions. Nature Human Behaviour. Abstract read; see lesson 08.", zh: "Eckles, D., Mossel, E., Rahimian, M. A., Sen, S. (2024). Long ties accelerate noisy threshold-based contagions. Nature Human Behaviour.（《长程关系加快带噪声的门槛传染》，读了摘要；见第 08 课。）"}
#   - {evidence: M20, text: "Latané, B., Williams, K., Harkins, S. (1979). Many hands make light the work. Journal of Personality and Social Psychology 37: 822-832; abstract and digests read (faculty.babson.edu/krollag/org_site/soc_psych/latane_soc_loaf.html; issuhub.com/view/index/4952). Karau, S. J., Williams, K. D. (1993). Social loafing: a meta-analytic review and theoretical integration. JPSP 65: 681-706. Dunbar, R. I. M., Duncan, N. D. C., Nettle, D. (1995). Size and structure of freely forming conversational groups. Human Nature 6: 67-78.", zh: "Latané, B., Williams, K., Harkins, S. (1979). Many hands make light the work. Journal of Personality and Social Psychology 37: 822-832.（《人多活儿轻》，读了摘要和两份摘编：faculty.babson.edu/krollag/org_site/soc_psych/latane_soc_loaf.html；issuhub.com/view/index/4952。）Karau, S. J., Williams, K. D. (1993). JPSP 65: 681-706.（社会惰化的元分析综述。）Dunbar, R. I. M., Duncan, N. D. C., Nettle, D. (1995). Human Nature 6: 67-78.（自由交谈小组的大小。）"}
#   - {evidence: M76, text: "Mao, A., Mason, W., Suri, S., Watts, D. J. (2016). An Experimental Study of Team Size and Performance on a Complex Task. PLoS ONE 11 (4): e0153048.", zh: "Mao, A., Mason, W., Suri, S., Watts, D. J. (2016). An Experimental Study of Team Size and Performance on a Complex Task. PLoS ONE 11 (4): e0153048.（《团队大小与复杂任务表现的实验研究》。）"}
#   - {evidence: M39, text: "Action Comics No. 1: cover date June 1938, on sale in April 1938 (the day, April 18, rests on the publisher's testimony in court in 1939).", zh: "《动作漫画》（Action Comics）第 1 期：封面日期 1938 年 6 月，1938 年 4 月上市（“4 月 18 日”出自出版商 1939 年的法庭证词）。"}
#   - {evidence: M40, text: "Lally, P., van Jaarsveld, C. H. M., Potts, H. W. W., Wardle, J. (2010). How are habits formed. European Journal of Social Psychology 40: 998-1009. doi 10.1002/ejsp.674. Singh, B., Murphy, A., Maher, C., Smith, A. E. (2024). Time to Form a Habit. Healthcare 12 (23): 2488. doi 10.3390/healthcare12232488.", zh: "Lally, P., van Jaarsveld, C. H. M., Potts, H. W. W., Wardle, J. (2010). How are habits formed. European Journal of Social Psychology 40: 998-1009. doi 10.1002/ejsp.674.（《习惯如何形成》。）Singh, B., Murphy, A., Maher, C., Smith, A. E. (2024). Time to Form a Habit. Healthcare 12 (23): 2488. doi 10.3390/healthcare12232488.（《养成习惯要多久》，综述。）"}
#   - {evidence: M75, text: "Beshears, J., Lee, H. N., Milkman, K. L., Mislavsky, R., Wisdom, J. (2021). Creating exercise habits using incentives: the trade-off between flexibility and routinization. Management Science. Read in PMC8734590.", zh: "Beshears, J., Lee, H. N., Milkman, K. L., Mislavsky, R., Wisdom, J. (2021). Creating exercise habits using incentives. Management Science.（《用奖励培养锻炼习惯：灵活与固定之间》，读的是 PMC8734590。）"}
#   - {evidence: M43, text: "Allcott, H., Gentzkow, M., Song, L. (2022). Digital Addiction. American Economic Review 112: 2424-2463. Read in digests of the working paper.", zh: "Allcott, H., Gentzkow, M., Song, L. (2022). Digital Addiction. American Economic Review 112: 2424-2463.（《数字成瘾》，读的是工作论文的转述。）"}
#   - {evidence: M04, text: "Asch, S. E. (1951, 1955), read in digests only; they give 5 to 9 % of errors with one ally, against about a third without.", zh: "Asch, S. E.（1951、1955），只读到转述：有一个同伴时出错率为 5% 到 9%，没有时约为三分之一。"}
#   - {evidence: E60, text: "Susser, D., Roessler, B., Nissenbaum, H. (2019). Technology, autonomy, and manipulation. Internet Policy Review 8 (2). doi 10.14763/2019.2.1410.", zh: "Susser, D., Roessler, B., Nissenbaum, H. (2019). Technology, autonomy, and manipulation. Internet Policy Review 8 (2). doi 10.14763/2019.2.1410.（《技术、自主与操纵》。）"}
#   - {evidence: E49, text: "Tianya, founded 1999, offline since April 2023 (Chinese press of April and May 2023). Baidu Tieba, open since 3 December 2003 (Wikipedia).", zh: "天涯社区，1999 年创办，2023 年 4 月起无法访问（2023 年 4 月、5 月国内报道）。百度贴吧，2003 年 12 月 3 日上线（维基百科）。"}
#   - {evidence: E57, text: "The Chinese edition of Kelly's «The Inevitable» (必然) was presented in Beijing on 26 October 2015, before the English one (Science and Technology Daily, 28 October 2015, quoted at blog.sciencenet.cn/blog-1557-931651.html).", zh: "凯文·凯利《必然》的中文版于 2015 年 10 月 26 日在北京发布，早于英文版（《科技日报》2015 年 10 月 28 日，转引自 blog.sciencenet.cn/blog-1557-931651.html）。"}
#   - {evidence: E61, text: "Freeman, S., Eddy, S. L., McDonough, M. et al. (2014). Active learning increases student performance in science, engineering, and mathematics. PNAS 111 (23): 8410-8415. doi 10.1073/pnas.1319030111.", zh: "Freeman, S., Eddy, S. L., McDonough, M. 等 (2014). Active learning increases student performance in science, engineering, and mathematics. PNAS 111 (23): 8410-8415. doi 10.1073/pnas.1319030111.（《主动学习提高理工科学生的成绩》。）"}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="E49 E50 E51 E52" quote="平台化野蛮生长"
# ## Three names become three networks
#
# *The talk on communities* (May 2016) tells a history. First came the *platform*, where circles grew wild, as on the forums Tianya and Tieba (1.0, E49); then the *label*, by which one chooses:
# chat groups of alumni, of readers, of friends of wine (2.0, E50); last the *brand*, cultivated naturally (3.0, E51). Behind it stands a theory of four steps (E52).
#
# Sort the steps first. Then guess which network each name would be.
# %% [markdown] lang="zh"
# ## 三个名称，三种网络
#
# “社群演讲”（2016 年 5 月）讲了一段历史。先是*平台*，小圈子自生自灭，像天涯和贴吧（1.0，E49）；然后是*标签*，人们凭标签挑群：校友群、书友群、酒友帮（2.0，E50）；
# 最后是*品牌*，自然培育（3.0，E51）。这段历史背后有一套四步的理论（E52）。
#
# 先把四步排好，再猜一猜每个名称对应哪种网络。

# %% does="order E52"
# essay: 需求让人群聚集 · 因标签成为引导者 · 让社群成为系统 · 潜意识化
from qunxue.explorers import activities

activities.order(
    [
        (say("Need draws people together.", "需求让人聚到一处。"), say("The talk begins with huddling against wild beasts.", "演讲从人类抱团抵御野兽讲起。")),
        (say("A label leads the way and becomes a centre.", "标签给人引路，成了中心。"), say("Its picture for the label is Superman, a lamp for the lost.", "演讲拿超人作比：照亮迷路者的一盏灯。")),
        (say("The community becomes a system without a centre.", "去中心化，社群成为系统。"), say("Because one label is risky, says the talk.", "理由是：靠一个标签风险大。")),
        (say("Shared feeling guides minds, unnoticed.", "情怀引导心智，进到潜意识里。"), say("Only very few get there, by its own words.", "演讲自己说，只有极少数能到这一步。")),
    ]
)

# %% does="match E49 E50 E51"
activities.match(
    [
        (say("1.0 platform", "1.0 平台"), say("many small circles, hardly tied to one another", "许多小圈子，彼此很少来往"), say("Anyone comes, nobody organises: ties between circles are accidents.", "谁都能来，没人组织，圈子之间有来往是碰巧。")),
        (say("2.0 label", "2.0 标签"), say("all tied to one, hardly to each other", "都与一个人相连，彼此很少来往"), say("If a label has become a person. Keep that “if” in mind.", "前提是标签变成了一个人。记住这个“前提”。")),
        (say("3.0 brand", "3.0 品牌"), say("teams, joined to other teams at several points", "一个个小队，队与队之间有多处相连"), say("The course's reading of a system; the talk draws no network.", "这是本课对“系统”的理解，演讲没有画过网络。")),
    ]
)

# %% [markdown] lang="en"
# The talk gives no definition and no data, so the measuring is ours. How central is a centre? Count ties. Four people; Lin knows all, Bo and Chen know each other, too.
# %% [markdown] lang="zh"
# 演讲没有下定义，也没有给数据，怎么量只能由我们来定。一个中心有多“中心”？数关系就行。四个人：林认识所有人，博和晨也互相认识。

# %% does="compute E52"
pairs = [("Lin", "An"), ("Lin", "Bo"), ("Lin", "Chen"), ("Bo", "Chen")]
ties = {}
for one, other in pairs:
    ties[one] = ties.get(one, 0) + 1
    ties[other] = ties.get(other, 0) + 1
behind = [max(ties.values()) - number for number in ties.values()]
ties, behind, sum(behind)

# %% [markdown] lang="en"
# First the ties of each, then how far each lies behind Lin: 4 in all. In a bare star of four it would be 6, so this network is 4/6 of the way to a star. That is its **centralisation** (中心势) by ties: 1 for a star, 0 for a circle. Five people in a Y reach .583, in a chain .167.
#
# Two more measures: **modularity** (模块度), how much better ties stay inside groups than by chance; and the share of members in the **largest component** (最大连通片), the *largest part* whose members can all reach one another. (The explorer also gives centralisation by **betweenness** (中介中心性): how many shortest ways run through a member.)
# %% [markdown] lang="zh"
# 先打印每人有几条关系，再打印每人比林少几条，一共少 4 条。四个人的星形网一共少 6 条，所以这个网络离星形走了 4/6。这就是按关系数算的**中心势**（centralisation）：星形网是 1，环形网是 0；五个人连成 Y 形是 0.583，连成一串是 0.167。
#
# 还有两个指标：**模块度**（modularity），看留在小组内部的关系比随机情形多出多少；**最大连通片**（largest component）占全体的比例，片里的人彼此都走得通。（面板还给出按**中介中心性**（betweenness）算的中心势：别人之间的最短路径，有多少要经过你。）

# %% does="predict E49 E51"
activities.predict(
    say("Which measure tells 1.0 from 3.0 most clearly?", "哪个指标最能分清 1.0 和 3.0？"),
    [say("centralisation", "中心势"), say("modularity", "模块度"), say("the largest part", "最大连通片")],
)

# %% does="explore E49 E50 E51"
from qunxue.explorers import community_1_2_3

community_1_2_3.three_stages()

# %% [markdown] lang="en"
# The largest part: 15 % in our 1.0, everybody in 3.0. Centralisation (.03, .99, .04) only singles out 2.0; modularity is high in both others (.88 and .74). A rule follows: a strong centre is 2.0, otherwise a whole is 3.0, otherwise 1.0.
#
# Does the rule work on communities? Here are seven that we invented. `entry` says how one gets in: `open` to all, by a `label`, through a `team`.
# %% [markdown] lang="zh"
# 最大连通片：我们的 1.0 只有 15%，3.0 是全部。中心势（0.03、0.99、0.04）只挑得出 2.0；模块度在另外两个里都高（0.88 和 0.74）。于是有了一条规则：中心强的是 2.0；否则，连成一片的是 3.0；再否则是 1.0。
#
# 这条规则用在社群上行不行？下面七个是我们编的。`entry` 是怎么进来的：`open` 谁都能进，`label` 凭标签，`team` 进小队。

# %% does="compute E50"
from qunxue import data
from qunxue.models import communities

described = data.load("described_communities")
features = zip(described["star_share"], described["linked_share"])
described["stage"] = [communities.stage_of(star, linked) for star, linked in features]
described[["id", say("name_en", "name_zh"), "entry", "star_share", "linked_share", "stage"]]

# %% [markdown] lang="en"
# Look at E, the school class. People get in by a label, yet it has no star and lies in pieces, so the rule says 1.0; alumni are the talk's own example of 2.0. *A label is not a centre.* A rule that has an answer for everything has not yet explained anything.
# %% [markdown] lang="zh"
# 看 E，那个校友群：凭标签进群，却没有明星，自己也散成好几片，规则判它 1.0；而校友群正是演讲举的 2.0 的例子。*标签不等于中心。* 对什么都有答案的规则，其实什么也没解释。

# %% [markdown] lang="en" verdict="E49" rating="untested" evidence="M08" year="2016" quote="平台化野蛮生长"
# Communities began as platforms that grew wild
#
# We found no study that dates communities (looked in November 2026). In the same talk the earliest community is an ancient lord's table of guests, gathered round one man; so “at first” can only mean on the internet.
#
# - quantity: No. We drew a network; the claim is about an order in time.
# - unit: Unknown. Nobody counted communities.
# - time: Partly. Tianya (1999) and Tieba (2003) are older than WeChat.
# - people: Unknown. Two forums stand for all.
# - could fail: Yes. Groups by label that are older than forums would speak against it.
# %% [markdown] lang="zh"
# 最初的社群是平台，野蛮生长
#
# 我们没有找到给社群排年代的研究（2026 年 11 月查）。同一篇演讲里，社群最早的雏形是孟尝君的食客，围着的是一个人；所以“最开始”只能指网上。
#
# - 量：不是。我们画的是网络，主张说的是先后。
# - 单位：不清楚。没有人数过社群。
# - 时间：部分是。天涯（1999）和贴吧（2003）都早于微信。
# - 人：不清楚。两个论坛代表了全部。
# - 可能不成立：可能。只要有早于论坛的标签群，就对它不利。

# %% [markdown] lang="en" verdict="E50" rating="untested" evidence="M08" year="2016" quote="标签化定向养成"
# Then communities grew by labels that people choose
#
# Chat groups of alumni do come after the forums, since the chat does. Offline, native-place halls and poetry clubs gathered people by a label centuries before; that is our thought, not a refutation of a sentence about chat groups.
#
# - quantity: No. Nobody measured whether labels took over.
# - unit: Unknown. Groups, members or messages?
# - time: Unknown. The talk gives no years.
# - people: Partly. Three kinds of chat group are named.
# - could fail: Yes. Open groups might still be the majority.
# %% [markdown] lang="zh"
# 后来的社群靠标签定向养成
#
# 校友群晚于论坛，因为群聊本身就晚于论坛。线下的同乡会馆、诗社，几百年前就凭标签聚人；这是我们的一点联想，不能拿来推翻一句讲群聊的话。
#
# - 量：不是。没有人量过标签是否取代了平台。
# - 单位：不清楚。数群、数人，还是数消息？
# - 时间：不清楚。演讲没有写年份。
# - 人：部分是。举了三类群。
# - 可能不成立：可能。也许开放的群至今仍占多数。

# %% [markdown] lang="en" verdict="E51" rating="untested" evidence="M08" year="2016" quote="品牌化自然培育"
# Last come brands that grow naturally
#
# Two names are given as examples and nothing is told about them. Our 3.0 is linked teams; whether the two were that, nobody has shown us.
#
# - quantity: No. “Naturally” was not defined, by the talk or by us.
# - unit: Unknown. Nothing was counted.
# - time: Unknown. No year is given.
# - people: Unknown. Of the two examples we know the names.
# - could fail: Unknown. Without a definition nothing could.
# %% [markdown] lang="zh"
# 最后是品牌化自然培育的社群
#
# 只举了两个名字，别的什么也没讲。我们的 3.0 是多处相连的小队；那两个社群是不是这样，没有人给出证据。
#
# - 量：不是。什么叫“自然”，演讲没有定义，我们也没有。
# - 单位：不清楚。什么也没有数。
# - 时间：不清楚。没有年份。
# - 人：不清楚。两个例子只知道名字。
# - 可能不成立：不清楚。没有定义，就没有什么能推翻它。

# %% [markdown] lang="en" verdict="E52" rating="untested" evidence="M08" year="2016" quote="就有了中心化"
# Need, label, system, subconscious: communities pass through these
#
# The names are a **typology** (类型学), a scheme for sorting. A test would need the ties of many communities over years, with the rule written down beforehand; we found none (November 2026).
#
# - quantity: Partly. Centre and system can be measured, the subconscious cannot so far.
# - unit: Partly. Ties; the talk names none.
# - time: No. Our networks have no time in them.
# - people: No. The networks are invented.
# - could fail: Yes. Communities might skip or reverse a step.
# %% [markdown] lang="zh"
# 社群依次走过需求、标签、系统、潜意识
#
# 这几个名称是一套**类型学**（typology），用来归类。要检验，得有许多社群多年的关系数据，并且事先写好规则；我们没有找到（2026 年 11 月）。
#
# - 量：部分是。中心和系统量得出来，潜意识眼下还不行。
# - 单位：部分是。我们数关系；演讲什么也没数。
# - 时间：不是。我们的网络里没有时间。
# - 人：不是。网络是编的。
# - 可能不成立：可能。社群也许会跳过一步，或者倒着走。

# %% [markdown] lang="en" teaches="E53 E54" claims="partly" quote="风险很大"
# ## To hang on few people is a risk; some come through
#
# Why should a label become a centre? The talk's picture is Superman: in 1937, a dark time, a lamp is lit (E53). It is careful to say that people gather round the *image*, not the man. And it concludes that a community
# cannot lean on one label in the end: the risk is great, and it does not scale (E54).
#
# Has anybody counted? Software projects are communities whose work is on record. Of 1,932 popular ones, 315 lost *all* their core developers.
# %% [markdown] lang="zh"
# ## 系于少数几个人有风险，也有挺过来的
#
# 标签凭什么会变成中心？演讲拿超人打比方：1937 年，世道昏暗，有一盏灯亮了（E53）。它也留了分寸：大家围着的是*形象*，不是那个人。由此得出：社群最后不能依靠一个标签，风险很大，也做不大（E54）。
#
# 有人数过吗？软件项目也是社群，谁做了什么都有记录。1,932 个热门项目里，有 315 个失去了*全部*核心开发者。

# %% does="predict E54"
activities.predict(
    say("How many of the 315 came through?", "这 315 个里，有多少挺了过来？"),
    [say("about 10 %", "10% 左右"), say("about 40 %", "40% 左右"), say("about 80 %", "80% 左右")],
)

# %% does="compute E54"
import pandas as pd

study = [say("1,932 popular projects (2019)", "1,932 个热门项目（2019）"), say("36,464 projects (2024)", "36,464 个项目（2024）")]
fate = pd.DataFrame({"study": study, "lost": [315 / 1932, 0.89], "through": [128 / 315, 0.27]})
fate.round(2)

# %% does="compute E54"
import altair as alt
from qunxue import charts

bars = alt.Chart(fate).mark_bar().encode(
    x=alt.X("through:Q", title=say("share that came through", "挺过来的比例"), scale=alt.Scale(domain=[0, 1])),
    y=alt.Y("study:N", title=None),
)
charts.describe(bars, say("Two bars: 41 % for popular projects, 27 % for the larger sample.", "两根柱子：热门项目 41%，大样本 27%。"))

# %% [markdown] lang="en"
# In the first study 128 of the 315 (41 %) came through, *because new people took over*. In the second nearly all, 89 %, lost their core at some time, most having a single core developer; 27 % of those found another. Why do the two differ? Popular projects are looked for by more hands.
#
# Ties are one reason why a group can survive at all. A network of 100 grew like this: each newcomer tied to two members, preferably well-connected ones.
# %% [markdown] lang="zh"
# 第一项研究里，315 个中有 128 个（41%）挺了过来，*因为有新人接手*。第二项里，89% 的项目都曾失去核心，多数本来就只有一个核心开发者；其中 27% 等来了新的。两个数为什么不一样？热门的项目，想接手的人多。
#
# 关系在不在，是群能不能活的条件之一。有个 100 人的网络是这样长起来的：每个新人连上两个老成员，偏爱人脉广的。

# %% does="predict E54"
activities.predict(
    say("The five best-connected leave. How many of the other 95 still hang together?", "关系最多的五个人走了，剩下的 95 人里，还有多少人连在一起？"),
    [say("about 1", "大约 1 人"), say("about 50", "大约 50 人"), say("about 90", "大约 90 人")],
)

# %% does="explore E54"
community_1_2_3.lose_the_star()

# %% [markdown] lang="en"
# About 90: 89 in this hub network, 85 to 91 in six others grown the same way. In a bare *star* 1 is left; if five go at random, 90.3 on average, mostly 95 and in one case of twenty 1. Hubs alone are no disaster, then; a centre that everything runs through is.
# Take twenty from the hub network, though, and between 7 and 25 are left. This is **robustness** (稳健性): it depends on who goes.
# %% [markdown] lang="zh"
# 大约 90 人：这个枢纽网是 89 人，照同样办法长出来的六个网在 85 到 91 人之间。光秃秃的*星形网*只剩 1 人；随机走五个，平均 90.3 人，多半是 95 人，二十次里有一次是 1 人。可见有几个枢纽并不要命，要命的是样样都得经过一个中心。
# 不过，从枢纽网里拿掉二十个人，就只剩 7 到 25 人了。这叫**稳健性**（robustness）：要看走的是谁。

# %% [markdown] lang="en" verdict="E53" rating="refuted" evidence="M39" year="1938" quote="1937年"
# The first hero, Superman, appeared in 1937
#
# The comic book with the first Superman story has the cover date June 1938 and was on sale that April. A wrong date does not refute an argument. It tells you that nobody checked.
#
# - quantity: Yes. A date against a date.
# - unit: Yes. Years.
# - time: Yes. The first print is what both speak of.
# - people: Yes. The same hero.
# - could fail: Yes. The cover might have said 1937.
# %% [markdown] lang="zh"
# 第一个英雄超人出现于 1937 年
#
# 登载超人第一个故事的漫画，封面日期是 1938 年 6 月，当年 4 月上市。一个错的年份推翻不了一个论证，但它提醒你没有人核对过。
#
# - 量：是。拿年份比年份。
# - 单位：是。都是年。
# - 时间：是。说的都是首次发表。
# - 人：是。同一个英雄。
# - 可能不成立：可能。封面上也可能印着 1937。

# %% [markdown] lang="en" verdict="E54" rating="partly" evidence="M86 M08" year="2024" quote="风险很大"
# To depend on one label is risky, does not scale
#
# For *people* who carry the work the risk was measured: six to seven of ten projects did not come through. That a star without its centre has no ties is true by construction and proves nothing. A label that nobody carries, such as a class of 2009,
# has no star to lose; that one label does not scale, nobody has tested.
#
# - quantity: Partly. Core developers, not labels.
# - unit: Partly. Projects that go on, not members who stay.
# - time: Partly. 2019 and 2024, not 2016.
# - people: No. Programmers on one site.
# - could fail: Yes. All might have come through.
# %% [markdown] lang="zh"
# 依靠一个标签风险很大，也做不大
#
# 活儿系于几个*人*，风险有人量过：十个项目里有六七个没有挺过来。星形网没了中心就没有关系，那是画法决定的，证明不了什么。没有谁独自顶着的标签，比如“2009 届”，就没有明星可失去；只靠一个标签就“做不大”，没有人检验过。
#
# - 量：部分是。量的是核心开发者，不是标签。
# - 单位：部分是。数的是还在做的项目，不是留下的成员。
# - 时间：部分是。2019 年和 2024 年，不是 2016 年。
# - 人：不是。一个网站上的程序员。
# - 可能不成立：可能。也可能个个都挺过来。

# %% [markdown] lang="en" teaches="E58" quote="中心人物和标签降维"
# ## Connected is not yet alive
#
# What should your readers do before Sunday? The talk's second step to a brand is *system* (E58). It has four parts. Find for each what it would mean here.
# %% [markdown] lang="zh"
# ## 连得上，不等于活得下去
#
# 到周日之前，书友们该做什么？演讲所说的品牌化第二步是*系统*（E58），有四个部分。请给每一部分找到它在这里的意思。

# %% does="match E58"
# essay: 根据社群的特性进行分层管理 · 视、听、用、感 · 降维 · IP雏形
activities.match(
    [
        (say("layers by what members are like, each core joined to the whole", "按特点分层，每层的核心与整体贯通"), say("small circles, each with people in the next one", "小圈子，每个圈都有人同时在另一个圈"), say("“Joined” is what the next explorer measures.", "“贯通”正是下一个面板要量的。")),
        (say("common habits, seen, heard, used and felt", "共同的习惯：视、听、用、感"), say("the page at seven, read aloud by somebody else each day", "七点那一页，每天换人领读"), say("A habit needs an hour and an act, not a person; section 5 asks how long.", "习惯要的是一个时间、一个动作，不是某个人；要多久，第 5 节再说。")),
        (say("centre figure and label brought down a dimension", "中心人物和标签降维"), say("more ties among members, not less of the star", "成员之间多些关系，不是让明星少露面"), say("Our reading; the talk does not say how it is done.", "这是我们的理解，演讲没有讲怎么做。")),
        (say("something all can enjoy, the embryo of an IP", "可享受的实体，IP 雏形"), say("a mark that members may use without her", "没有她，成员也能用的标识"), say("Such as the name of the hour; section 5 distils one.", "比如给这个钟点起的名字；第 5 节会提炼一个。")),
    ]
)

# %% [markdown] lang="en"
# How many ties of their own do members need so that they still hang together without her? Find the point from which the curve shoots up.
# %% [markdown] lang="zh"
# 成员之间要有多少关系，没有她才仍然连得上？找一找曲线从哪里开始陡升。

# %% does="explore E58"
community_1_2_3.lower_the_centre()

# %% [markdown] lang="en"
# One tie each is the threshold. Beyond it the curve climbs: at 1.5 ties 58 % hang together, at 2 ties 80 %, at 3 ties 94 % (large groups, ties at random); for small groups it is a slope. So four ties each should do. But which four? Three plans cost the same; hold each against two questions.
# %% [markdown] lang="zh"
# 门槛是每人一条。过了它，曲线陡升：1.5 条时 58% 还连在一起，2 条时 80%，3 条时 94%（群很大、关系随机）；群小的时候只是一道坡。那么每人四条该够了。可是哪四条？三种方案花费相同，各拿两个问题去考它。

# %% does="predict E58"
activities.predict(
    say("A habit is taken up once two of one's contacts keep it. By which plan does it reach all 59?", "身边有两个人在做，自己才会跟着做。哪种方案能让这个习惯传遍 59 人？"),
    [say("two partners each, by lot", "每人抽签选两个搭子"), say("closed teams of five", "互不往来的五人小队"), say("overlapping pairs in a circle", "围成一圈，前后两人互为搭子")],
)

# %% does="explore E58"
community_1_2_3.after_the_star()

# %% [markdown] lang="en"
# Teams fail this lesson's test: the largest part is 5. The lottery passes it with 59 of 59 and fails lesson 08's: a habit that needs two contacts reaches about 14 % on average, since the friends of your friends do not know you. Overlapping pairs pass both.

# %% [markdown] lang="zh"
# 小队过不了本课这一关：最大连通片只有 5 人。抽签过得了，59 人全连上，却过不了第 08 课那一关：要两个人先做才会跟的习惯，平均只传到 14% 左右，因为你朋友的朋友并不认识你。前后搭接的搭子，两关都过。


# %% does="predict E58"
activities.predict(
    say("Where do these sentences flip? Move *Contacts who must do it first* and *Further ties drawn by lot*. The lottery does as well as the pairs if …", "这些结论在哪里翻转？拖动“身边要有几个人先做”和“另外抽签添上的关系数”。抽签和搭接一样好，是在……"),
    [say("one contact is enough", "身边有一个人做就够的时候"), say("three are needed", "要三个人先做的时候"), say("never", "永远不会")],
)

# %% [markdown] lang="en"
# Set it to 3 and all fail; to 1, and the lottery is as good as any. With more ties by lot the lottery recovers, and nothing is lost in the pairs. Connection is necessary, not sufficient; and in no plan does the model make anybody keep the appointment. A tie drawn by lot is not yet a tie.
# %% [markdown] lang="zh"
# 调到 3，谁都不行；调到 1，抽签不比谁差。抽签添上的关系多了，抽签方案也好起来，搭接的并不吃亏。连得上是必要条件，不是充分条件；况且无论哪种方案，模型都没有让谁去赴约。抽签抽来的关系，还算不上关系。

# %% [markdown] lang="en" teaches="E42 E43 E44 E45 E46 E47"
# ## A body has five parts; how to add them up is your decision
#
# A great community, says the talk, is not limited by number, matter or money (E42); it is one great person with a body. Which part is which?
# %% [markdown] lang="zh"
# ## 身体有五个部分，怎么合计由你定
#
# 演讲说，伟大的社群不受人数、物质、金钱的限制（E42）；社群就是一个大写的人，有它的身体。哪个部分管什么？

# %% does="match E43 E44 E45 E46 E47"
# essay: 学习培养共同价值观 · 没有交互，粘性就没有了 · 前进 · 合作让利益渗透 · 初心不变
activities.match(
    [
        (say("head", "头"), say("learns and shares values", "学习，培养共同的价值观"), say("Ours: members who name the same purpose when asked.", "我们量：被问到时说得出同一宗旨的人。")),
        (say("hand", "手"), say("acts together; without it nothing sticks", "一起做事，没有它就没有粘性"), say("Ours: did something with another member last month.", "我们量：上个月和别的成员一起做过事的人。")),
        (say("foot", "脚"), say("moves all forward, commercial value included", "带着大家往前走，也要有商业价值"), say("Ours: plans of last quarter that were finished.", "我们量：上季度的计划里做完了的。")),
        (say("trunk", "身"), say("cooperates, so that gains seep through to all", "合作，让利益渗透到每个人"), say("Ours: gained from what another member gave.", "我们量：得过别的成员好处的人。")),
        (say("heart", "心"), say("keeps the first purpose", "守住初心"), say("Ours: would join again for the founding reason.", "我们量：愿意为当初的理由再加入一次的人。")),
    ]
)

# %% [markdown] lang="en"
# Each is a share of members (for the foot, of plans) from 0 to 1; the measures are ours. Aunt Qiao's Kitchen (D) has everything but a heart, the Newcomers' Help Desk (B) is middling in everything.
# %% [markdown] lang="zh"
# 每一项都是 0 到 1 的比例（“脚”是计划的比例，其余是成员的比例），量法是我们定的。乔阿姨的厨房（D）什么都有，独缺一颗心；新市民互助版（B）样样中不溜。

# %% does="predict E47"
activities.predict(
    say("Which body is healthier?", "哪个身体更健康？"),
    [say("D, the kitchen", "D 厨房"), say("B, the help desk", "B 互助版"), say("it depends on the rule", "看用什么规则")],
)

# %% does="explore E43 E44 E45 E46 E47"
community_1_2_3.body()

# %% [markdown] lang="en" teaches="E48"
# By the weighted mean D leads (.60 to .47): strong hands and feet make up for the heart. By the weakest part B leads (.40 to .30). The metaphor speaks for the second, since nobody lives on four organs; many dashboards use the first.
#
# The heart comes with a line from a film, *A World Without Thieves*: when a team grows, hearts scatter. Often so, says the talk, unless value is shared (E48). Is there a measurement? In 1979 people clapped and shouted as loud as they could. In sixes each made 41 % of the noise made alone.
# %% [markdown] lang="zh"
# 按加权平均，D 领先（0.60 比 0.47）：有力的手脚补上了缺的那颗心。按最弱的部分，B 领先（0.40 比 0.30）。照比喻的意思该用后一种，谁也不能靠四个器官活着；而许多数据看板用的是前一种。
#
# 讲到“心”，演讲引了《天下无贼》里黎叔那句：队伍大了，人心就散了。往往如此，它说，除非价值共享（E48）。有人量过吗？1979 年有个实验，请人拍手、喊叫，越响越好。六个人一起时，每人的声音只有一个人时的 41%。

# %% does="predict E48"
activities.predict(
    say("How much of what is missing in sixes is *loafing*, trying less hard?", "六个人时少掉的声音里，有多少是因为*偷懒*（少出力）？"),
    [say("all of it", "全部"), say("something like half", "一半上下"), say("nothing", "没有")],
)

# %% does="compute E48"
from qunxue.models import cohesion

losses = cohesion.two_losses()
losses.round(2)

# %% does="compute E48"
lines = alt.Chart(losses).mark_line(point=True).encode(
    x=alt.X("people:Q", title=say("people", "人数"), scale=alt.Scale(domain=[1, 6])),
    y=alt.Y("share:Q", title=say("share of what each does alone", "相当于独自一人时的比例"), axis=alt.Axis(format="%")),
    color=alt.Color("what:N", title=None),
)
charts.describe(lines, say("Two falling curves; real groups fall much lower.", "两条曲线都往下走，真的一起喊的一条低得多。"))

# %% [markdown] lang="en"
# The lower curve is the *whole* loss: 70, 49 and 41 %. Part of it is **coordination loss** (协调损失), people out of step. For the upper curve people only *believed* that others shouted, too: 82 % with one other, 74 % with five. What is missing there is **social loafing** (社会惰化).
# So 26 of the 59 points, under half; roughly, for these are two experiments. How far may one draw the curves on?
# %% [markdown] lang="zh"
# 下面一条是*全部*损失：70%、49%、41%。其中一部分是**协调损失**（coordination loss），步调不一。上面一条，受试者只是*以为*别人也在喊：以为还有一个人时是 82%，还有五个人时是 74%。这里少掉的才是**社会惰化**（social loafing）。
# 所以 59 个百分点里约有 26 个，不到一半；只能说大概，因为这是两个实验。曲线能往后延多远？

# %% does="compute E48"
whole = cohesion.exponent([1, 2, 4, 6], [3.7, 2.6, 1.8, 1.5])
loafing = cohesion.exponent([1, 2, 6], [1, 0.82, 0.74])
round(whole, 2), round(loafing, 2), cohesion.effort(40, whole).round(2), cohesion.effort(40, loafing).round(2)

# %% [markdown] lang="en"
# Drawn on to 40 people, the one law says 15 %, the other 55 %. Nobody measured either: six was the largest group. A review of 78 studies says what helps: one's own part can be *seen and judged*, the task *means* something, one does not expect the others to do it anyway. And 47 teams of 1 to 32 people on a harder task did less each, cooperated more, and the largest beat as many people alone.
# %% [markdown] lang="zh"
# 延到 40 人，一条说 15%，另一条说 55%。哪条都没有人量过：最大的组只有六个人。一篇综述汇总 78 项研究，有用的是：自己那份*看得见、有人评*；事情*有意义*；不指望“反正别人会干”。还有一项研究，47 个 1 到 32 人的队做更难的事：每人做得少了，合作却多了，最大的队胜过同样多的人各干各的。

# %% [markdown] lang="en" verdict="E48" rating="untested" evidence="M20 M76" year="2016" quote="人心散了"
# Growing teams often scatter, unless value is shared
#
# Larger teams get less from each, in the laboratory. But effort is not cohesion: nobody left those teams, and shared value was not tried. We looked for studies of size and cohesion in November 2026 and found none that tests this sentence.
#
# - quantity: No. Effort, not cohesion.
# - unit: No. Noise or work per person, not people who leave.
# - time: No. Minutes, not years.
# - people: No. Strangers in a laboratory.
# - could fail: Yes. Large teams might have done as much each.
# %% [markdown] lang="zh"
# 队伍变大往往人心散，除非价值共享
#
# 队伍越大，每人出力越少，这在实验室里成立。可出力不等于凝聚力：那些队里没有人离开，价值共享也没有试过。2026 年 11 月我们找过人数与凝聚力的研究，没有找到检验这句话的。
#
# - 量：不是。量的是出力，不是凝聚力。
# - 单位：不是。每人的声音或工作量，不是走掉的人。
# - 时间：不是。几分钟，不是几年。
# - 人：不是。实验室里的陌生人。
# - 可能不成立：可能。大队也可能每人出力不减。

# %% [markdown] lang="en" teaches="E56 E57" quote="提炼核心标识"
# ## Three steps to a brand: rank, habit, guide
#
# For the way from label to brand the talk has three cores (E56): read the community's DNA, build its system, guide its minds. **DNA** (E57): rank what those inside and outside need, and you have the position; then distil a mark from the labels.
# Two books by Kevin Kelly vouch for it; the sentence on genes we could not look up in the Chinese edition. (DNA is inherited; a ranking is made.)
#
# Forty invented members rated six needs from 1 to 5: an *inner* circle and an *outer* one. With equal weights friends lead at 3.65; learning and news **tie** at 3.55. The inner circle puts friends first, the outer news.
# %% [markdown] lang="zh"
# ## 品牌三步：排名、习惯、引导
#
# 从标签到品牌，演讲说有三个核（E56）：解析社群的 DNA，建立系统，引导心智。**DNA**（E57）：把圈里圈外的需求收集起来，排个序，就有了定位；再在标签的基础上提炼出一个标识。凯文·凯利的两本书被请来作证。
# （DNA 是遗传来的，名次是排出来的。书里讲基因的那句话，我们没能在中文版里逐页核对。）
#
# 四十个虚构的成员给六项需求打 1 到 5 分：*内圈*（inner）每周都来，*外圈*（outer）偶尔看看。两圈等权时，交朋友 3.65 分领先，学东西和得消息都是 3.55 分，**并列**。内圈把交朋友排第一，外圈把得消息排第一。

# %% does="predict E57"
activities.predict(
    say("How much weight may the outer circle get before the first place changes hands?", "外圈的权重到多少，第一名就会换人？"),
    [say("about 53 %", "53% 左右"), say("about 70 %", "70% 左右"), say("about 90 %", "90% 左右")],
)

# %% does="explore E56 E57"
community_1_2_3.dna()

# %% [markdown] lang="en"
# At 53 %. Nothing about the members changed, only how loudly each circle was asked. So publish the weights with the ranking. Missing from both circles: those who left, whom no survey of members will hear.
#
# Now distil the mark. Which labels would still mean something on Monday?
# %% [markdown] lang="zh"
# 53% 就换了。成员一点没变，变的只是谁的声音更响。所以公布名次要连权重一起公布。两个圈里都没有的，是已经离开的人；成员调查永远听不到他们。
#
# 再来提炼标识。到了周一，哪些标签还有意义？

# %% does="sort E57"
activities.sort(
    [
        (say("Ms Lin's listeners", "林老师的听众"), say("falls with the star", "明星一走就没了"), say("The label is the person.", "这个标签就是那个人。")),
        (say("those who heard the first page", "听过第一页的人"), say("falls with the star", "明星一走就没了"), say("It points back to her, and shuts newcomers out.", "它指回她，也把新人关在门外。")),
        (say("friends at seven", "七点见的朋友"), say("a need of the inner circle", "内圈的需求"), say("Friends: 4.4 inside, 2.9 outside.", "交朋友：内圈 4.4，外圈 2.9。")),
        (say("a new book every day", "每天一本新书"), say("a need of the outer circle", "外圈的需求"), say("News: 4.5 outside, 2.6 inside.", "得消息：外圈 4.5，内圈 2.6。")),
    ],
    [say("falls with the star", "明星一走就没了"), say("a need of the inner circle", "内圈的需求"), say("a need of the outer circle", "外圈的需求")],
)

# %% [markdown] lang="en" verdict="E56" rating="untested" evidence="M08" year="2016" quote="核心的就是三个核"
# Brand management has three cores: DNA, system, mind
#
# Sensible chapters of a handbook, in the speaker's own opinion. We found no comparison of communities that followed them with communities that did not (November 2026).
#
# - quantity: No. We ranked needs; the claim is about brands.
# - unit: Unknown. The talk names no measure of success.
# - time: Unknown. Nobody followed anyone.
# - people: No. Forty invented members.
# - could fail: Yes. Those who skip a step might do as well.
# %% [markdown] lang="zh"
# 品牌化管理就是三个核：DNA、系统、心智
#
# 当作手册的三章，倒也合理，演讲说的也是“我认为”。没有找到拿照做的社群和没照做的作比较的研究（2026 年 11 月）。
#
# - 量：不是。我们排的是需求，主张说的是品牌。
# - 单位：不清楚。演讲没说成功怎么量。
# - 时间：不清楚。没有人跟踪过。
# - 人：不是。四十个编出来的成员。
# - 可能不成立：可能。跳过一步的，也许一样好。

# %% [markdown] lang="en" teaches="E59" quote="就会产生依赖感"
# The motor of the system is habit: who knows what to do at each hour gets used to it, and whoever is used to it *depends* on the community (E59). Two channels of that time are the examples: Luoji Siwei and Shidian Dushu.
# %% [markdown] lang="zh"
# 系统的发动机是习惯：进来的人知道几点该做什么，自然成习惯；一旦养成了习惯，就会产生*依赖*（E59）。例子是当时的两个账号：罗辑思维和十点读书。

# %% does="predict E59"
activities.predict(
    say("A daily glass of water: after how many days does it run by itself, for the median person?", "每天早饭后喝一杯水，要多少天才会自动发生（中位数）？"),
    [say("21 days", "21 天"), say("66 days", "66 天"), say("100 days", "100 天")],
)

# %% does="explore E58 E59"
community_1_2_3.habit_curve()

# %% [markdown] lang="en"
# The curve is **automaticity** (自动性), how far the act runs by itself, in a study of 96 volunteers. 95 % of the plateau came after 18 to 254 days, median 66. But the study ran for 84 days; right of that line is **extrapolation** (外推). For 20 of the 82 people with enough data no curve could be fitted. A review of 2024 has medians of 59 to 66 days.
# %% [markdown] lang="zh"
# 曲线画的是**自动性**（automaticity），即一个行为自己发生的程度，来自 96 名志愿者。到达平台的 95%，用了 18 到 254 天，中位数 66 天。可研究只做了 84 天，那条线右边的全是**外推**（extrapolation）。数据足够的 82 人里，有 20 人拟合不出曲线。2024 年一篇综述的中位数是 59 到 66 天。

# %% [markdown] lang="en" verdict="E59" rating="partly" evidence="M40 M75 M43" year="2022" quote="就会产生依赖感"
# Once members have the habit, they depend on it
#
# Repetition makes acts automatic, with large differences. A fixed hour need not help: 2,508 staff paid for one chosen slot went to the gym less, during and after, than those free to choose. Nearest to dependence: people paid to cut their phone use still used it 19 % less afterwards; habits do hold. Two channels picked because they succeeded show nothing about those that failed.
#
# - quantity: Partly. How automatic, how often; not whether it would be missed.
# - unit: Partly. Days, visits, minutes.
# - time: Partly. Weeks, around 2010 and 2020.
# - people: No. Single persons, no communities.
# - could fail: Yes. The fixed hour did.
# %% [markdown] lang="zh"
# 成员一旦养成习惯，就会产生依赖
#
# 反复做，行为确实会变得自动，只是因人差别很大。固定时间未必有用：2,508 名员工里，只有在自选的固定时段健身才拿钱的，当时和事后都比时间自由的去得少。离“依赖”最近的：有人拿钱少用手机，停发以后仍比别人少用 19%，可见习惯留得住。挑两个成功的账号作证，看不出失败的有多少。
#
# - 量：部分是。量的是有多自动、做了几次，不是没有它会不会难受。
# - 单位：部分是。天数、次数、分钟。
# - 时间：部分是。几周，2010 年和 2020 年前后。
# - 人：不是。单个的人，不是社群。
# - 可能不成立：可能。固定时间那一条就没成立。

# %% [markdown] lang="en" teaches="E60 E55 E61 E62" quote="和你一样的判断"
# **Mind** (E60): reason rules the small moments, feeling the large ones; so live through a story together, until others *judge as you do*. A group in which all judge alike loses what protects it: in Asch's experiments one ally cut the errors to about a quarter.
#
# The talk closes with learning. What this age lacks most is knowledge, and we learn less from the stage than from companions (E61; what has been compared is doing with listening: .47 standard deviations better in 225 studies). It ends in a chain of *tong*, “same”, from classmate to compatriot (E62).
# Which kind of sentence is each?
# %% [markdown] lang="zh"
# **心智**（E60）：小事理性做主，大事感情做主；所以一起经历一个故事，直到别人*和你作出一样的判断*。可人人判断都一样的群体，失去了保护自己的东西：阿希的实验里，有一个人站在你这边，出错就降到四分之一左右。
#
# 演讲最后讲学习：这个时代最缺的是知识，台上讲的不如同伴影响的多（E61；研究比较过的是动手和听讲：225 项研究里，动手的高 0.47 个标准差）。结尾是一串“同”字，从同学到同胞（E62）。这些话各是哪一种？

# %% does="sort E42 E55 E60 E61 E62"
# essay: 我认为已经可以了 · 不受限于人数 · 从同学到同胞 · 影响你的经历
activities.sort(
    [
        (say("For most groups, to be decentralised is good enough, I think (E55).", "大部分群做到去中心化，我认为已经可以了（E55）。"), say("a norm or a wish", "主张应当，或是心愿"), say("It says what suffices, not how many get there; “I think” stands in it.", "说的是够不够，不是有多少；还写明了“我认为”。")),
        (say("Very few communities reach the subconscious stage (E55).", "只有极少数社群做到潜意识化（E55）。"), say("could be counted or tried", "可以数，或可以试"), say("Once somebody says by what sign one knows it.", "先得有人说清楚凭什么认出来。")),
        (say("No number, matter or money limits a great community (E42).", "伟大的社群，人数和钱物都限制不了它（E42）。"), say("nothing could speak against it", "怎么都推不翻"), say("If limits show, it was not great. Ordinary limits exist: a free conversation rarely holds more than four.", "真碰上限制，就说它不够伟大。而寻常的限制是有的：自由闲谈很少容得下四个人以上。")),
        (say("Feeling decides the important moments (E60).", "感性影响重要决定（E60）。"), say("could be counted or tried", "可以数，或可以试"), say("We found no figure; that is untested, not untestable.", "我们没有找到数据：没检验过，不等于没法检验。")),
        (say("We learn more from companions than from the stage (E61).", "从同伴身上学到的，多过台上（E61）。"), say("could be counted or tried", "可以数，或可以试"), say("Peers against lecture; the 225 studies compared doing with listening.", "要比同伴和讲课；那 225 项研究比的是动手和听讲。")),
        (say("From classmate to compatriot: a complete chain (E62).", "从同学到同胞，是一个完整的链条（E62）。"), say("a norm or a wish", "主张应当，或是心愿"), say("It says what to hope for, not what happens.", "说的是盼什么，不是会怎样。")),
    ],
    [say("could be counted or tried", "可以数，或可以试"), say("a norm or a wish", "主张应当，或是心愿"), say("nothing could speak against it", "怎么都推不翻")],
)

# %% [markdown] lang="en" box="valid-when"
# - The talk is on a page dated 30 May 2016. Tianya has been offline since April 2023.
# - Our networks are invented and small; what they show follows from their assumptions. In lesson 08 a little noise lets lottery ties carry more.
# - The loafing figures are of 1979, groups of up to six, read in digests; the habit figures are of simple acts that people chose themselves.
# - The software projects say nothing about chat groups; nobody has followed those.
# %% [markdown] lang="zh"
# - 演讲所在的网页标着 2016 年 5 月 30 日。它当作平台例子的天涯，2023 年 4 月起已无法访问。
# - 我们的网络是编的，也不大，显示的一切都由假设推出。第 08 课里，稍加噪声，抽签来的关系就更管用。
# - 社会惰化的数字来自 1979 年，最多六人一组，读的是摘编；习惯的数字来自人们自己挑的简单行为。
# - 软件项目说明不了微信群，微信群没有人跟踪过。

# %% [markdown] lang="en" box="ethics"
# To guide is not yet to **manipulate** (操纵). Philosophers of technology draw the line at *hidden* influence that works by a person's weak spots. Four questions for every plan to “guide minds”:
#
# 1. Could we announce it, and would it still work?
# 2. Does it give reasons, or does it wait for people to be tired, lonely or in love with the star?
# 3. Is a member who disagrees heard, and is leaving as easy as joining?
# 4. Is the habit good for the member, or only for the count of members?
#
# “Dependence” fails the third and the fourth. What would you write instead?
# %% [markdown] lang="zh"
# 引导还不等于**操纵**（manipulation）。研究技术的哲学家把界线划在这里：*藏起来的*、利用人的弱点起作用的影响，就是操纵。凡是“引导心智”的计划，先问四句：
#
# 1. 敢不敢公开讲？讲了还管用吗？
# 2. 它是在给理由，还是在等人疲倦、孤单或者迷上明星的时候下手？
# 3. 不同意的人，他的话有没有人听？退群是不是和进群一样容易？
# 4. 这个习惯是对成员好，还是只对成员数好？
#
# 以“依赖”为目标，第三、第四问就过不去。换作你，会把它改成什么？
