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
# minutes: 70
# prerequisites:
#   en: "Lessons 00 and 08. You know what a tie and a network are; a mean and a share hold no terrors."
#   zh: "第 00 课和第 08 课。知道什么是联系、什么是网络，会算平均数和比例。"
# objectives:
#   - en: "Compute how centralised a network is, and say which stage a rule would give it and what the rule cannot see"
#     zh: "算出一个网络有多集中，说出按规则它属于哪个阶段，以及这条规则看不见什么"
#     digcomp: "3.4"
#     takeaway:
#       en: "Centralisation is 1 for a star and 0 for a circle; it tells stage 2.0 from the others, but real groups lie in between, and no data show that communities pass through the stages."
#       zh: "中心势在星形网里是 1，在环形网里是 0；它能把 2.0 与另外两个阶段分开，但真实的群体落在中间，也没有数据表明社群会依次走过这三个阶段。"
#   - en: "Predict and measure what is left of a community when its best-connected members go"
#     zh: "先预测、再测量：联系最多的人离开后，社群还剩下什么"
#     digcomp: "5.2"
#     takeaway:
#       en: "A star falls to pieces with its centre; a group survives if its members have clearly more than one tie to each other on average."
#       zh: "星形网会随中心一起散掉；成员之间平均有明显多于一条的联系，群才活得下来。"
#   - en: "Measure the five parts of a community's body and show how the way of adding them up changes the verdict"
#     zh: "量一量社群“身体”的五个部分，说明合计的方法怎样左右结论"
#     digcomp: "1.2"
#     takeaway:
#       en: "A mean lets a strong part make up for a missing one, the weakest part does not; the metaphor does not say which is right."
#       zh: "取平均，强的部分能补弱的；看最弱的部分，就补不了。比喻本身没说哪种才对。"
#   - en: "Rank needs with ties stated, and find the weight at which the winner changes"
#     zh: "给需求排名并交代并列，找出权重到哪里时第一名会换人"
#     digcomp: "1.3"
#     takeaway:
#       en: "Equal scores share a rank; whose answers count most decides the “DNA” before any analysis begins."
#       zh: "分数相同，名次并列；谁的回答分量重，在分析开始之前就已经决定了“DNA”。"
#   - en: "Read a habit curve, tell what was seen from what was extrapolated, and tell guidance from manipulation"
#     zh: "读懂习惯曲线，分清观察到的与外推出来的，也分清引导与操纵"
#     digcomp: "2.3"
#     takeaway:
#       en: "Habits rise fast and level off after 18 to 254 days, and beyond day 84 nobody looked; influence that must be hidden to work is manipulation."
#       zh: "习惯先快后慢，18 到 254 天到顶，第 84 天以后并没有人观察；非得瞒着人才有效的影响，就是操纵。"
# quiz:
#   - ask: {en: "A network of 60 has a degree centralisation of .04. Which stage is it?", zh: "一个 60 人的网络，度中心势是 0.04。它属于哪个阶段？"}
#     choices:
#       - {en: "1.0", zh: "1.0", why: {en: "Possible, but 3.0 has the same value: both lack a centre.", zh: "有可能，但 3.0 也是这个数：两者都没有中心。"}}
#       - {en: "3.0", zh: "3.0", why: {en: "Possible, but 1.0 has the same value: scattered circles have no centre either.", zh: "有可能，但 1.0 也是这个数：散落的小圈子同样没有中心。"}}
#       - {en: "It cannot be told from this number", zh: "光看这个数说不准", right: true, why: {en: "It excludes a star. Whether the parts hang together needs a second measure.", zh: "它只排除了星形。各部分是不是连在一起，还得看第二个指标。"}}
#   - ask: {en: "A star of 100 loses five members at random. On average 90.3 still hang together. How often does it end with one?", zh: "100 人的星形网随机走掉五个人，平均还有 90.3 人连在一起。有多大机会最大的一片只剩 1 人？"}
#     choices:
#       - {en: "Never: the mean is 90", zh: "不会，平均有 90 人呢", why: {en: "A mean of 90.3 is made of many 95s and some 1s; nobody ever sees 90.", zh: "90.3 是许多个 95 和少数几个 1 平均出来的，谁也不会真的看到 90。"}}
#       - {en: "In 5 % of cases", zh: "5 %", right: true, why: {en: "The centre is among five of a hundred with chance 5/100; then all ties are gone.", zh: "中心恰好在走掉的五个人里的机会是 5/100，那时所有联系都断了。"}}
#       - {en: "In every second case", zh: "每两次就有一次", why: {en: "That would make the mean 48, not 90.3.", zh: "那样的话平均就是 48，而不是 90.3。"}}
#   - ask: {en: "Two needs have the score 3.55 and one has 3.65. What are their ranks?", zh: "两项需求得 3.55 分，一项得 3.65 分。它们的名次是多少？"}
#     choices:
#       - {en: "1, 2 and 3", zh: "1、2、3", why: {en: "This breaks the tie by an accident, such as the alphabet, and hides it.", zh: "这是靠字母顺序之类的偶然把并列拆开，还把它藏了起来。"}}
#       - {en: "1, 2 and 2", zh: "1、2、2", right: true, why: {en: "Equal scores share the better rank; the next need would be fourth.", zh: "分数相同，就并列较好的名次；再下一项是第 4 名。"}}
#       - {en: "1, 1 and 2", zh: "1、1、2", why: {en: "Only 3.65 is first; the two that draw stand behind it.", zh: "第一名只有 3.65 那一项，并列的两项排在它后面。"}}
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
#   - {en: "centralisation", zh: "中心势", pinyin: "zhōngxīnshì", meaning: {en: "How unevenly ties are spread over the members: 1 for a star, 0 if all have the same number.", zh: "联系在成员之间分布得多不均匀：星形网为 1，人人一样多为 0。"}}
#   - {en: "betweenness", zh: "中介中心性", pinyin: "zhōngjiè zhōngxīnxìng", meaning: {en: "The share of other pairs whose shortest ways run through a member.", zh: "其他人两两之间的最短路径中，经过某个成员的比例。"}}
#   - {en: "modularity", zh: "模块度", pinyin: "mókuàidù", meaning: {en: "How many more ties stay inside groups than chance would put there.", zh: "留在小组内部的联系比随机情形多出多少。"}}
#   - {en: "robustness", zh: "稳健性", pinyin: "wěnjiànxìng", meaning: {en: "How much of a network still hangs together when members leave.", zh: "成员离开后，网络还有多少连在一起。"}}
#   - {en: "typology", zh: "类型划分", pinyin: "lèixíng huàfēn", meaning: {en: "A way to sort things into kinds. It is not yet a claim that anything turns from one kind into another.", zh: "把事物分门别类的办法；它还不等于说一类会变成另一类。"}}
#   - {en: "social loafing", zh: "社会惰化", pinyin: "shèhuì duòhuà", meaning: {en: "That people do less when their effort cannot be told from that of others.", zh: "个人出的力分不清是谁的时候，人会少出力。"}}
#   - {en: "automaticity", zh: "自动化程度", pinyin: "zìdònghuà chéngdù", meaning: {en: "How far an act runs by itself, without planning; what habit questionnaires measure.", zh: "一个行为不用盘算就自己发生的程度，习惯问卷量的就是它。"}}
#   - {en: "extrapolation", zh: "外推", pinyin: "wàituī", meaning: {en: "Reading a fitted curve beyond the data that it was fitted to.", zh: "把拟合出的曲线延长到数据范围之外去读。"}}
#   - {en: "manipulation", zh: "操纵", pinyin: "cāozòng", meaning: {en: "Hidden influence on a decision that works by a person's weak spots.", zh: "利用人的弱点、暗中左右其决定的影响。"}}
# references:
#   - {evidence: M08, text: "Freeman, L. C. (1978/79). Centrality in Social Networks: Conceptual Clarification. Social Networks 1: 215-239. Leavitt, H. J. (1951). Journal of Abnormal and Social Psychology 46: 38-50. Zachary, W. W. (1977). Journal of Anthropological Research 33: 452-473. Albert, R., Jeong, H., Barabási, A.-L. (2000). Error and attack tolerance of complex networks. Nature 406: 378-382. Erdős, P., Rényi, A. (1960). On the evolution of random graphs. The figures of sections 1 and 2 are computed in this notebook."}
#   - {evidence: M20, text: "Latané, B., Williams, K., Harkins, S. (1979). Many hands make light the work. Journal of Personality and Social Psychology 37: 822-832. Karau, S. J., Williams, K. D. (1993). Social loafing: a meta-analytic review and theoretical integration. JPSP 65: 681-706. Dunbar, R. I. M., Duncan, N. D. C., Nettle, D. (1995). Size and structure of freely forming conversational groups. Human Nature 6: 67-78."}
#   - {evidence: M39, text: "Action Comics No. 1: cover date June 1938, on sale in April 1938 (the day, April 18, rests on the publisher's testimony in court in 1939)."}
#   - {evidence: M40, text: "Lally, P., van Jaarsveld, C. H. M., Potts, H. W. W., Wardle, J. (2010). How are habits formed. European Journal of Social Psychology 40: 998-1009. doi 10.1002/ejsp.674. Singh, B., Murphy, A., Maher, C., Smith, A. E. (2024). Time to Form a Habit. Healthcare 12 (23): 2488. doi 10.3390/healthcare12232488."}
#   - {evidence: M04, text: "Asch, S. E. (1951, 1955), read in digests only; they give 5 to 8 % of errors with one ally, against about a third without.", zh: "Asch, S. E.（1951、1955），只读到转述：有一个同伴时出错率为 5% 到 8%，没有时约为三分之一。"}
#   - {evidence: E60, text: "Susser, D., Roessler, B., Nissenbaum, H. (2019). Technology, autonomy, and manipulation. Internet Policy Review 8 (2). doi 10.14763/2019.2.1410."}
#   - {evidence: E49, text: "Williams College, Society of Alumni, founded 5 September 1821 (specialcollections.williams.edu). Tianya, founded 1999, offline since April 2023 (Chinese press of April and May 2023). Baidu Tieba, open since 3 December 2003 (Wikipedia)."}
#   - {evidence: E61, text: "Freeman, S., Eddy, S. L., McDonough, M. et al. (2014). Active learning increases student performance in science, engineering, and mathematics. PNAS 111 (23): 8410-8415. doi 10.1073/pnas.1319030111."}
# not_done_yet:  # concepts that the lesson explains and lets nobody do anything about; to be emptied
#   since: "2026-11-27"
#   verdicts: [E49, E50, E51, E52, E53, E54, E48, E56, E59]
#   concepts: [E42, E55, E61, E62]
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="E49 E50 E51 E52"
# ## Three names become three networks, and only then can they be tested
#
# Our fourth essay, a talk of May 2016, tells a history in three versions. First came the *platform*: people gathered as they
# pleased and circles grew wild, as on the forums Tianya and Tieba (1.0, E49). Then the *label*: classmates, readers, friends of
# wine, let in because they wear it (2.0, E50). Last the *brand*, left to grow by itself (3.0, E51).
#
# Under the history lies a theory (E52). Need draws people together; a label shows the way and becomes a **centre**; the centre dissolves
# into a system; in the end the system works unnoticed. The talk gives no data and no definition. So we have to.
# %% [markdown] lang="zh"
# ## 三个名称变成三个网络，才谈得上检验
#
# 第四篇材料是 2016 年 5 月的一次演讲，讲了一部三个版本的历史。起初是*平台*：人们随意聚拢，小圈子自生自灭，像天涯和贴吧那样（1.0，E49）。
# 然后是*标签*：老同学、读书人、酒友，凭着同一个标签才进得来（2.0，E50）。最后是*品牌*，任它自己长（3.0，E51）。
#
# 历史底下压着一套理论（E52）：需求让人聚到一处；标签给人引路，成了**中心**；接着，中心消融在系统里；到头来，系统照常运转，谁也不觉得它在。
# 演讲没有给数据，也没有下定义，这两件事只好我们来做。

# %%
from qunxue.models import centralisation

centralisation.degree_table(centralisation.five_person_nets())

# %% [markdown] lang="en"
# “Centre” has been measured since the 1970s. Count each member's ties, add up how far everybody lies behind the best-connected one,
# and divide by that sum for a star of the same size. This is **centralisation** (中心势): 1 for a star, 0 for a circle.
# Five people in a Y reach .583, in a chain .167.
#
# Two more measures. **Modularity** (模块度) says how well ties stay inside groups, compared with chance. The *largest part* is the share of members who can
# reach one another at all.
# %% [markdown] lang="zh"
# “中心”从 20 世纪 70 年代起就有办法量了：数一数每个人有几条联系，把大家各自比联系最多的人少几条加起来，再除以同样大小的星形网的这个和。
# 这就是**中心势**（centralisation）：星形网是 1，环形网是 0；五个人连成 Y 形是 0.583，连成一串是 0.167。
#
# 还要用两个指标：**模块度**（modularity）看留在小组内部的联系比随机情形多出多少；*最大的一片*看彼此走得通的成员最多占多大比例。

# %%
from qunxue.models import communities

communities.stages_table(members=60, seed=1, show=["modularity"])

# %% [markdown] lang="en"
# Here are the course's three readings, sixty people each. 1.0: circles of three to seven, and only now and then a tie between two circles.
# 2.0: all are tied to one star, and hardly to one another. 3.0: teams of eight, each linked to the next by two pairs of different people. Groups are plain in the first (.88) and the
# third (.74); a label makes one group, so its value is 0 by definition. `help(communities.label)` lists every assumption; quarrel with them.
# %% [markdown] lang="zh"
# 这是本课程对三个阶段的解读，各六十人。1.0：三到七人的小圈子，圈子之间偶尔才有一条联系。2.0：人人都连着同一个明星，彼此之间几乎没有来往。
# 3.0：八人一队，相邻两队由两对不同的人连着。第一个（0.88）和第三个（0.74）小组分明；一个标签只算一个组，所以按定义就是 0。
# 所有假设都写在 `help(communities.label)` 里，尽管挑毛病。

# %% [markdown] lang="en" box="predict"
# Two of the three stages have almost the same centralisation, close to 0. Which two?
# %% [markdown] lang="zh"
# 三个阶段里有两个的中心势几乎相同，都接近 0。是哪两个？

# %%
from qunxue.explorers import activities

activities.predict(
    say("Which two are alike in centralisation?", "哪两个的中心势一样？"),
    [say("1.0 and 2.0", "1.0 和 2.0"), say("1.0 and 3.0", "1.0 和 3.0"), say("2.0 and 3.0", "2.0 和 3.0")],
)

# %% does="explore E49 E50 E51 E52"
from qunxue.explorers import community_1_2_3

community_1_2_3.three_stages()

# %% [markdown] lang="en"
# The wild beginning and the ripe end are alike. Nobody stands out in 1.0 (.03), and nobody in 3.0 (.04). “Decentralised” describes both; a founder who hears
# that her group has no centre does not know whether to laugh or cry. What tells them apart is the largest part: some 15 % of the members in 1.0, everybody in 3.0.
#
# **Question.** Set 1.0 to 30 members and try several seeds. When does it look like 3.0? *Answer:* when chance links most of its few circles. In a small group luck is enough.
# %% [markdown] lang="zh"
# 答案是野蛮的开头和成熟的结尾。1.0 里没有谁突出（0.03），3.0 里也没有（0.04）。两个都叫“去中心”，创始人听说自己的群没有中心，真不知道该哭还是该笑。
# 能分开它们的是最大的一片：1.0 里大约占 15%，3.0 里是所有人。
#
# **问题：**把 1.0 调到 30 人，多换几个随机种子。什么时候它看上去像 3.0？*答：*本来就没几个圈子，碰巧又大都连上了的时候。群小，靠运气就够了。

# %%
communities.examples_table(["karate", "florence", "novel"])

# %% [markdown] lang="en"
# Now real ties: a karate club (34 people, observed in the 1970s), marriages of 15 Florentine families, the 77 characters of a novel. They reach .40, .27 and .40, in the empty
# middle between our stages (.04 and .99). The rule of thumb `communities.stage_of` calls all three “3.0”, since they hang together and no one has half of a star's lead. None of them is a brand. A rule
# that has an answer for everything has not yet explained anything.
# %% [markdown] lang="zh"
# 再看真实的联系：一个空手道俱乐部（34 人，20 世纪 70 年代的观察），佛罗伦萨 15 个家族的联姻，一部小说里的 77 个人物。它们是 0.40、0.27 和 0.40，
# 落在我们几个阶段之间的空当里（0.04 与 0.99 之间）。经验规则 `communities.stage_of` 把三个都判成“3.0”，因为它们连成一片，也没有谁的优势达到明星的一半。
# 可它们没有一个是品牌。什么都能给出答案的规则，还什么都没解释。

# %%
from qunxue import data

described = data.load("described_communities")
features = zip(described["star_share"], described["linked_share"])
described["stage"] = [communities.stage_of(star, linked) for star, linked in features]
described[["id", say("name_en", "name_zh"), "entry", "star_share", "linked_share", "stage"]]

# %% [markdown] lang="en" teaches="E55"
# Seven communities that we made up. Look at E, the school class: people get in by a label, yet it has no star and lies in pieces, so the rule says 1.0. But former classmates are the talk's own
# example of 2.0. *A label is not a centre.* And the order? The alumni society of Williams College dates from 1821, Tianya from 1999. On its own examples, 2.0 came 178 years before 1.0.
#
# Most groups, the talk adds, get as far as the system at best, and very few sink into the subconscious (E55). What would one count to find out? As long as nobody can say, it is an opinion.
# %% [markdown] lang="zh"
# 这七个社群是我们编的。看 E，那个校友群：凭标签进群，却没有明星，自己也散成好几片，所以规则判它 1.0。可校友群恰恰是演讲自己举的 2.0 的例子。*标签不等于中心。*
# 顺序呢？威廉姆斯学院的校友会成立于 1821 年，天涯创办于 1999 年：就拿演讲自己的例子来说，2.0 比 1.0 早了 178 年。
#
# 演讲还说，多数群顶多走到系统这一步，沉到潜意识里的少之又少（E55）。要核实，得数什么？只要说不出来，它就只是一种看法。

# %% [markdown] lang="en" verdict="E49 E50 E51 E52" rating="untested" evidence="M08"
# The three names are a **typology** (类型划分), a way to sort. We found no study that defines them, counts them, or follows communities from one to the next. As networks they can be told apart;
# as a history they already fail on the examples given. A test would need the ties of many communities over years, with the rule written down beforehand.
# %% [markdown] lang="zh"
# 三个名称是一种**类型划分**（typology），用来归类。我们没有找到哪项研究给它们下过定义、数过数目，或者跟踪过社群从一个阶段走到下一个。作为网络，它们分得开；
# 作为历史，用它自己的例子就说不通。真要检验，得有许多社群多年的联系数据，并且事先把规则写下来。

# %% [markdown] lang="en" teaches="E53 E54"
# ## A star is one point of failure; more than one tie each is the cure
#
# Why should a label become a centre at all? The talk's picture is Superman: in dark times people are lost, somebody cannot be normal if he is to save them, and so, in 1937, a lamp is lit (E53).
# It is careful to say that followers gather round the *image*, not the man.
#
# From this follows a claim that can be tested (E54): to depend on one label is risky, and does not grow.
# %% [markdown] lang="zh"
# ## 明星是“一断全断”的那个点，解药是每人不止一条联系
#
# 标签凭什么会变成中心？演讲拿超人打比方：世道昏暗，人人迷路，凡人救不了，于是 1937 年有一盏灯亮了起来（E53）。它也留了分寸：大家围着的是*形象*，不是那个人。
#
# 由此引出一个可以检验的主张（E54）：只靠一个标签，风险大，也做不大。

# %% [markdown] lang="en" verdict="E53" rating="refuted" evidence="M39"
# The year is wrong. The first Superman story carries the cover date June 1938 and was on sale that April. As a picture the example may stay; as a date it cannot. A wrong date does not refute an argument,
# but it tells you that nobody checked, and so what to do with the other figures.
# %% [markdown] lang="zh"
# 年份错了。超人的第一个故事，封面日期是 1938 年 6 月，当年 4 月上市。作为比方可以留着，作为史实站不住。一个错的日期推翻不了一个论证，
# 但它提醒你没有人核对过，那么其他数字该怎么对待，你也就知道了。

# %% [markdown] lang="en" box="predict"
# A network of 100 grew like this: each newcomer tied to two members, preferably to well-connected ones. So it has hubs. Now the five best-connected leave. How many of the other 95 still hang together?
# %% [markdown] lang="zh"
# 一个 100 人的网络是这样长起来的：每个新人连上两个老成员，偏爱人脉广的。所以里面有几个枢纽。现在联系最多的五个人走了，剩下的 95 人里，还有多少人连在一起？

# %%
activities.predict(
    say("How many of 95 still hang together?", "95 人里还有多少连在一起？"),
    [say("about 1", "大约 1 人"), say("about 50", "大约 50 人"), say("about 90", "大约 90 人")],
)

# %% does="explore E54"
community_1_2_3.lose_the_star()

# %% [markdown] lang="en"
# Compare three networks of 100, five members gone. The bare *star*: 1 is left if the best-connected go. If five go at random, 90.3 on average: mostly 95, but in one case of twenty the centre is among them. The *hub network*: 89, against 95 at random. The *small world*, a ring with
# a few shortcuts: 95 either way. Hubs alone are no disaster, then. It needs a centre that everything runs through.
#
# Take twenty from the hub network, though, and 11 are left. How much still hangs together is called **robustness** (稳健性); it depends on who goes. Networks with hubs shrug off accidents and suffer from targeted losses, as was found for the web in 2000.
# %% [markdown] lang="zh"
# 比一比三个 100 人的网络各走五个人。光秃秃的*星形网*：走的若是联系最多的五个，最大的一片只剩 1 人；若是随机走五个，平均还有 90.3 人，多半是 95 人，但二十次里有一次中心也在其中。
# *枢纽网*：89 人，随机则是 95 人。*小世界网*（一个圈加几条近路）：两种走法都是 95 人。可见有几个枢纽并不要命，要命的是样样都得经过一个中心。
#
# 不过，从枢纽网里拿掉二十个人，就只剩 11 人了。还有多少连在一起，叫作**稳健性**（robustness），要看走的是谁。有枢纽的网络不怕意外，怕的是专挑枢纽下手；2000 年，研究者在万维网上看到的就是这样。

# %% [markdown] lang="en"
# The talk also says elsewhere that a community has no leader, as no cell leads a kidney. Set the network to the *karate club*: two hubs, centralisation .400 by ties and .406 by **betweenness** (中介中心性), the share of other people's
# shortest ways that run through you. Without its five best-connected members, the largest part has 8 of 29. Real groups have hubs, whether or not anyone calls them leaders. (Lesson 12 takes the claim up; these data refute it.)
# %% [markdown] lang="zh"
# 演讲在别处还说，社群没有领导者，就像肾脏里没有哪个细胞在领导。把网络换成*空手道俱乐部*：两个枢纽，按联系数算中心势 0.400，按**中介中心性**（betweenness，别人之间的最短路径有多少要经过你）算 0.406。
# 走掉联系最多的五个人，剩下 29 人里最大的一片只有 8 人。叫不叫“领导”另说，真实的群体里就是有枢纽。（这条主张归第 12 课细说；就这里的数据看，它不成立。）

# %% [markdown] lang="en" teaches="E58"
# So what should your reading group do before Sunday? The talk's advice is to *lower the centre figure* by one dimension (E58; more of it in section 5). In our model 2.0 that has a plain meaning: not less of the star, but
# more ties among the members. How many?
# %% [markdown] lang="zh"
# 那么，到周日之前，你的读书群该做点什么？演讲的建议是给中心人物“降维”（E58，第 5 节还要细说）。在我们的 2.0 模型里，这话可以说得很明白：不是让明星少露面，而是让成员之间多些联系。要多少才够？

# %% does="explore E58"
community_1_2_3.lower_the_centre()

# %% [markdown] lang="en"
# There is a threshold. Below one tie each on average, almost nothing is left when the star goes. Then the curve shoots up: at 1.5 ties 58 % hang together, at 2 ties 80 %, at 3 ties 94 % (large groups, ties made at random). Mathematicians know the jump since 1960;
# in small groups it is a slope, as the slider for the size shows. Real ties are not random, and so real groups need more.
#
# For your sixty readers: let everyone draw two reading partners by lot. Others draw you as well, so that makes four ties each on average, and hardly anybody is lost. No farewell speech does as much.
# %% [markdown] lang="zh"
# 有一道门槛。平均每人不到一条联系时，明星一走几乎什么也不剩；过了门槛，曲线陡然上升：1.5 条时 58% 还连在一起，2 条时 80%，3 条时 94%（群很大、联系随机的情形）。
# 这一跳，数学家 1960 年就知道了；群小的时候它是一道坡，拖一拖人数就看得到。真实的联系不是随机的，所以实际需要得更多。
#
# 对你那六十位书友来说：让每人抽签选两个读书搭子。你抽别人，别人也抽你，平均下来每人有四条联系，几乎没有谁会掉队。这比什么告别演说都管用。

# %% [markdown] lang="en" verdict="E54" rating="supported" evidence="M08"
# For networks in which everything runs through one member, the risk is real and can be computed. It is not a property of labels: a label that nobody carries alone, such as a class of 2009, has no star to lose. That one label “does not scale” was not tested, here or in anything we found.
# %% [markdown] lang="zh"
# 凡是样样都经过一个人的网络，这种风险确实存在，而且算得出来。但这不是标签本身的毛病：没有谁独自顶着的标签，比如“2009 届”，就没有明星可失去。至于只有一个标签就“做不大”，本课没有检验，也没有找到检验过它的研究。

# %% [markdown] lang="en" teaches="E42 E43 E44 E45 E46 E47"
# ## A body has five parts; how to add them up is your decision
#
# A community is one great person, says the talk, and gives it a body. The **head** learns and shares values (E43). The **hand** acts with others; without it nothing sticks (E44). The **foot** moves all forward, commercial value included (E45). The **trunk** cooperates, so that gains seep
# through to everyone (E46). The **heart** keeps the first purpose; a film thief sighs that as his gang grows, hearts scatter (E47).
#
# And a flourish: no number, matter or money limits a great community (E42). If limits show, it was not great: a sentence that always wins says nothing. Limits exist; a free conversation rarely holds more than four.
# %% [markdown] lang="zh"
# ## 身体有五个部分，怎么合计由你定
#
# 演讲说，社群是一个大写的人，并给它配了身体。**头**：学习，有共同的价值观（E43）。**手**：一起做事，没有手就粘不住人（E44）。**脚**：带着大家往前走，商业价值也算在内（E45）。
# **身**：合作，让好处渗到每个人身上（E46）。**心**：守着当初的念头；电影里的贼头叹过，队伍一大，人心就散（E47）。
#
# 开场还有一句豪言：人数、物质、金钱都限制不了伟大的社群（E42）。真碰上了限制呢？那就说明它不够伟大。怎么说都赢的话，等于什么也没说。而限制确实存在：自由闲谈很少能容下四个人以上。

# %%
parts = [*communities.PARTS]
described.loc[described["id"].isin(["C", "D", "F"]), [say("name_en", "name_zh"), *parts]]

# %% [markdown] lang="en"
# To measure a body one needs questions. We chose five, each a share of members from 0 to 1. *Head*: name the same purpose when asked. *Hand*: did something with another member last month. *Foot*: plans of last quarter that were finished.
# *Trunk*: gained from what another member gave. *Heart*: would join again for the founding reason. Ms Lin's readers have a fine head and heart, and no hands. Aunt Qiao's kitchen has everything but a heart.
# %% [markdown] lang="zh"
# 要量身体，先得有问题。我们选了五个，都是从 0 到 1 的比例。*头*：被问到时说得出同一个宗旨的人；*手*：上个月和别的成员一起做过事的人；*脚*：上季度的计划里做完了的；
# *身*：从别的成员的付出中得到过好处的人；*心*：愿意为当初的理由再加入一次的人。林老师的晨读会有头有心，就是没有手；乔阿姨的厨房什么都有，独缺一颗心。

# %% [markdown] lang="en" box="predict"
# Aunt Qiao's Kitchen (D) or the Newcomers' Help Desk (B), which is middling in everything: which is the healthier body?
# %% [markdown] lang="zh"
# 乔阿姨的厨房（D），还是样样中不溜的新市民互助版（B）：哪个身体更健康？

# %%
activities.predict(
    say("Which body is healthier?", "哪个身体更健康？"),
    [say("D, the kitchen", "D 厨房"), say("B, the help desk", "B 互助版"), say("it depends on the rule", "看用什么规则")],
)

# %% does="explore E43 E44 E45 E46 E47"
community_1_2_3.body()

# %% [markdown] lang="en"
# By the weighted mean D leads (.60 to .47): strong hands and feet make up for the missing heart. By the weakest part B leads (.40 to .30): nothing makes up for a heart. The metaphor speaks for the second, since nobody lives on four organs; every dashboard uses the first. And the weights are yours.
#
# Each missing part becomes a forecast only if one says beforehand what to count. *No hand*: fewer members return within 30 days. *No heart*: when the discount ends, more leave than in communities that have one.
# %% [markdown] lang="zh"
# 按加权平均，D 领先（0.60 比 0.47）：有力的手脚补上了缺的那颗心。按最弱的部分，B 领先（0.40 比 0.30）：心是补不了的。照比喻的意思该用后一种，谁也不能靠四个器官活着；可各种数据看板用的都是前一种。权重呢，由你定。
#
# 缺一个部分，只有事先讲好数什么，才算得上预测。*没有手*：30 天内回来的成员更少。*没有心*：折扣一停，走的人比有心的社群多。

# %%
from qunxue.models import cohesion

cohesion.measured_effort().round(2)

# %% [markdown] lang="en" teaches="E48"
# The film thief can be tested, too: as teams grow they lose cohesion, says the talk, unless the value is shared (E48). Here is a classic experiment. People clapped and shouted, alone or with others; each was asked to be as loud as possible. In twos each made 70 % of the noise made alone, in fours 49 %, in sixes 41 %.
# This is **social loafing** (社会惰化).
# %% [markdown] lang="zh"
# 贼头那句话也能检验：演讲说，队伍越大越容易散，除非价值共享（E48）。有个经典实验：让人拍手、喊叫，有时一个人，有时几个人一起，要求都是越响越好。两个人一起时，每人只出一个人时的 70%；四个人时 49%，六个人时 41%。这就是**社会惰化**（social loafing）。

# %% does="compute E48"
sizes = cohesion.measured_effort()
power = cohesion.exponent(sizes["people"], sizes["effort"])
round(power, 2), cohesion.effort([6, 40, 500], power).round(2)

# %% [markdown] lang="en"
# A power law through the four points has the exponent -.51: effort falls roughly with the square root of the size. Extended to 40 people it says 15 %, to 500 people 4 %. Nobody measured that. Six was the largest team, and clapping is not reading.
#
# What brings effort back? A review of 78 studies names three things above all: that one's own part can be *seen and judged*, that the task *means* something, that one does not expect the others to do it anyway.
# %% [markdown] lang="zh"
# 过这四个点的幂律，指数是 -0.51：出的力大致随人数的平方根下降。延长到 40 人是 15%，到 500 人是 4%。可没有人这样测过：最大的队只有六个人，况且拍手不是读书。
#
# 怎样让人重新出力？一篇综述汇总了 78 项研究，最要紧的是三条：自己那份*看得见、有人评*；事情*有意义*；不指望“反正别人会干”。

# %% [markdown] lang="en" verdict="E48" rating="partly" evidence="M20"
# Larger teams do get less from each member, in many laboratory studies. Effort, however, is not cohesion, and the cure that the studies support is visible, meaningful work; shared profit was not singled out. Effort under one's own name in a real online community of hundreds has not been covered by these experiments.
# %% [markdown] lang="zh"
# 队伍越大，每人出力越少，这在许多实验室研究里都成立。不过出力不等于凝聚力；研究支持的办法，是让工作看得见、有意义，并没有单独证明“分享利益”有效。几百人的真实网络社群里、署着自己名字的出力，这些实验都没有覆盖。

# %% [markdown] lang="en" teaches="E56 E57"
# ## A ranking of needs depends on whose needs count
#
# To become a brand the talk prescribes three steps (E56): analyse the community's DNA, build its system, guide its mind. We follow each step once, and stop once to ask what it assumes.
#
# **DNA** (E57). Collect what those inside and outside need, rank it, and you have the positioning; then distil the many labels into one mark. Two books by Kevin Kelly vouch for it: think like a biologist, and genes decide everything. The second sentence we did not find in the book it is credited to (not verified here). And DNA is inherited; a ranking is made.
# %% [markdown] lang="zh"
# ## 需求怎么排，要看谁的需求算数
#
# 要成为品牌，演讲开出三步（E56）：解析社群的 DNA，建立系统，引导心智。每一步我们都照做一遍，再停下来问一句：它默认了什么？
#
# **DNA**（E57）。把圈里圈外的人需要什么收集起来，排个序，就得到了定位；再从众多标签里提炼出一个标识。凯文·凯利的两本书被请来作证：要像生物学家那样想问题，还有“基因决定一切”。后一句，我们在它所说的那本书里没有找到（本课未核实）。
# 再说，DNA 是遗传来的，名次是排出来的。

# %%
from qunxue.models import needs

table = needs.mean_importance(data.load("member_needs"))
level = needs.weighted_scores(table, {"inner": 1, "outer": 1})
table.assign(score=level, rank=needs.rank(level)).sort_values("rank").round(2)

# %% [markdown] lang="en"
# Forty invented members, twenty in the *inner* circle who come every week, twenty in the *outer* who look in. Each rated six needs from 1 to 5. With equal weights friends lead at 3.65; then come learning and news, both at 3.55. They **tie** on rank 2 and the next need is fourth. To take “the top two” is impossible without a coin or an alphabet, so say that they tie.
# %% [markdown] lang="zh"
# 四十个虚构的成员：*内圈*（inner）二十人，每周都来；*外圈*（outer）二十人，偶尔看看。每人给六项需求打 1 到 5 分。两圈等权时，交朋友（friends）3.65 分领先；学东西（learn）和得消息（news）都是 3.55 分，**并列**第 2，再往下就是第 4。
# “取前两名”非得抛硬币或按字母排才行，所以该说并列就说并列。

# %% [markdown] lang="en" box="predict"
# The inner circle ranks friends first, the outer news. How heavy may the outer circle's voice become before the first place changes hands: 53 %, 70 % or 90 % of the weight?
# %% [markdown] lang="zh"
# 内圈把交朋友排在第一，外圈把得消息排在第一。外圈的权重到多少，第一名就会换人：53%、70%，还是 90%？

# %% does="explore E56 E57"
community_1_2_3.dna()

# %% [markdown] lang="en"
# At 53 % already (`needs.switch_share` gives 8/17 for the inner circle). Nothing about the members changed, only who was asked how loudly. A brand for regulars and a brand for passers-by come from the same forty answers. So publish the weights with the ranking, and show the runner-up.
#
# **Question.** Who is missing from both circles? *One answer:* those who left. Their needs were not met, and no survey of members will ever hear them.
# %% [markdown] lang="zh"
# 53% 就换了（`needs.switch_share` 给出内圈是 8/17）。成员一点没变，变的只是谁的声音更响。同样四十份回答，既能排出一个给常客的品牌，也能排出一个给过客的品牌。所以公布名次时要一并公布权重，还要列出紧随其后的那一项。
#
# **问题：**两个圈里都没有谁？*一种回答：*已经离开的人。他们的需求没有得到满足，而成员调查永远听不到他们。

# %% [markdown] lang="en" verdict="E56" rating="untested" evidence="M08"
# Three sensible chapters for a handbook, but no study compares communities that followed them with communities that did not. Its parts fare differently: ranking works and depends on weights, habits follow in the next section, and “guiding minds” needs the ethics box.
# %% [markdown] lang="zh"
# 当作手册的三章，倒也合理；但没有研究拿照做的社群和没照做的比过。三步的成色也不一样：排名可行，但取决于权重；习惯，下一节就谈；“引导心智”，要到伦理一栏里说清楚。

# %% [markdown] lang="en" teaches="E58 E59"
# ## Habits level off, and a guided mind deserves to know
#
# **System** (E58). Manage in layers by what people are like, and tie each layer's core to the whole; give everybody common habits that can be seen, heard, used and felt; let the star turn into something all can enjoy, the seed of a brand of its own. Section 2 showed why layers with several links hold.
#
# The motor is habit. Whoever comes in should know what to do at each hour; habit then makes people *dependent* (E59). Two channels of that time serve as proof: Luoji Siwei, sixty seconds of speech every morning, and Shidian Dushu, “reading at ten”.
# %% [markdown] lang="zh"
# ## 习惯会到顶，被引导的人有权知道
#
# **系统**（E58）。按成员的特点分层管理，每层的核心都与整体连通；给大家养成共同的习惯，看得见、听得到、用得上、感受得着；再把明星变成人人都能享用的东西，成为 IP 的雏形。为什么分层又多处相连就撑得住，第 2 节已经看到了。
#
# 推动这一切的是习惯：进来的人要知道几点该做什么，习惯成了，就会*依赖*（E59）。演讲拿当时的两个账号作证：每天早上发 60 秒语音的“罗辑思维”，还有“十点读书”。

# %% [markdown] lang="en" box="predict"
# Someone starts a daily act, such as a glass of water after breakfast. After how many days does it run by itself, for the person in the middle of the range: 21, 66 or 100?
# %% [markdown] lang="zh"
# 有人开始每天做一件小事，比如早饭后喝一杯水。排在正中间的那个人，要多少天它才会自动发生：21、66，还是 100？

# %%
activities.predict(
    say("How many days, for the person in the middle?", "正中间的那个人要多少天？"),
    [say("21 days", "21 天"), say("66 days", "66 天"), say("100 days", "100 天")],
)

# %% does="explore E58 E59"
community_1_2_3.habit_curve()

# %% [markdown] lang="en"
# The curve shows **automaticity** (自动化程度), how far the act runs by itself, in a study of 96 volunteers. Each repetition adds less, until a plateau; 95 % of it was reached after 18 to 254 days, half of the people needing more than 66. But the study ran for 84 days. Whatever lies right of that line is **extrapolation** (外推). For 20 of the 82 people with enough data
# no such curve could be fitted, and it fitted well for 39.
#
# One missed day hardly mattered. A review of 2024 found medians of 59 to 66 days, and single people between 4 and 335.
# %% [markdown] lang="zh"
# 曲线画的是**自动化程度**（automaticity），即一个行为自己发生的程度，来自一项有 96 名志愿者的研究。每重复一次，增加的都比上一次少，直到平台；达到平台的 95%，短的 18 天，长的 254 天，有一半人超过 66 天。可研究只做了 84 天，那条线右边的全是**外推**（extrapolation）。数据足够的 82 人里，有 20 人拟合不出这样的曲线，拟合得好的只有 39 人。
#
# 漏一天，影响微乎其微。2024 年的一篇综述得到的中位数是 59 到 66 天，个人则从 4 天到 335 天都有。

# %% [markdown] lang="en" verdict="E59" rating="partly" evidence="M40"
# Repetition in the same situation does make an act automatic, with large differences between people. *Dependence* is another matter: the study measured how automatic a glass of water is, not whether anyone would miss it. And two channels chosen because they had succeeded cannot show how many bred habits and failed.
# %% [markdown] lang="zh"
# 在同样的情境里反复做，行为确实会变得自动，只是因人而异，差别很大。*依赖*是另一回事：研究量的是喝水有多自动，不是没水喝会不会难受。再说，挑两个已经成功的账号作证，看不出有多少账号也培养了习惯却照样失败。

# %% does="explore E59"
community_1_2_3.small_change()

# %% [markdown] lang="en"
# Earlier the talk credits a friend's changed habits to the *butterfly effect*. Compare. One per cent better each day makes 37.8 times as much in a year, and whoever starts 1 % ahead ends 1 % ahead: **compounding** is forecast by a pocket calculator. In the chaotic map, two paths that begin a millionth apart are .35 apart after 25 steps, and nobody can say in which direction.
# If habits were butterflies, no coach could promise anything. (Nor do habits compound: they level off, as you saw.)
# %% [markdown] lang="zh"
# 演讲在前面把朋友改掉习惯说成*蝴蝶效应*。比较一下：每天进步 1%，一年后是 37.8 倍，起点高 1% 的，终点还是高 1%：这是**复利**（compounding），计算器就能预报。而在混沌的映射里，两条起点只差百万分之一的轨迹，25 步后相差 0.35，往哪边偏谁也说不准。
# 要是习惯真像蝴蝶，哪个教练都不敢打包票了。（习惯也不是复利：刚才看到了，它会到顶。）

# %% [markdown] lang="en" teaches="E60"
# **Mind** (E60). Reason rules the small moments and feeling the large ones, says the talk; so let people live through a story together, until they *judge as you do*. For the first half we found no figure. The second half is the goal that should make you sit up.
#
# People who have been through something together do understand one another faster. But a group in which all judge alike loses what protects it: in Asch's experiments on conformity, digests report, a single ally brought the errors down from a third to less than a tenth.
# %% [markdown] lang="zh"
# **心智**（E60）。演讲说，小事由理性做主，大事由感情做主；所以要让大家一起经历一个故事，直到他们*和你作出同样的判断*。前半句，我们没有找到数据。后半句这个目标，才真该让人警觉。
#
# 一起经历过事情的人，确实更容易彼此明白。但人人判断都一样的群体，失去了保护自己的东西：据转述，阿希的从众实验里，只要有一个人站在你这边，出错率就从三分之一降到不足十分之一。

# %% [markdown] lang="en" teaches="E61 E62"
# The talk ends among learners. What this age lacks most is knowledge, it says, and we learn less from the stage than from those beside us (E61). Nothing compares peers with teachers there. What has been compared is listening with doing: in 225 studies students who worked on problems in class did better by .47 standard deviations than those who were lectured.
#
# Its last words are a chain, all with *tong*, “same”: classmate, companion, comrade, colleague, compatriot (E62). A wish, and a fine one. It says what to hope for, not what happens.
# %% [markdown] lang="zh"
# 演讲最后落到学习上：这个时代最缺的是知识；台上讲的，不如身边人教的多（E61）。它没有拿同伴和老师作比较。研究比较过的是听和做：225 项研究里，课堂上动手解题的学生，成绩比光听讲的高 0.47 个标准差。
#
# 结尾是一串带“同”字的词，从同学一路数到同胞（E62）。这是一个心愿，而且是很好的心愿：它说的是盼什么，不是会怎样。

# %% [markdown] lang="en" box="valid-when"
# - The talk was published on 30 May 2016. Tianya, its example of a platform, has been offline since April 2023; Tieba, open since 2003, is said to have lost most of its users since.
# - “First labels came after platforms” holds for one app's history at most; alumni societies and reading circles are centuries old.
# - Our three networks are invented and small. What they show follows from their assumptions.
# - The loafing figures come from teams of up to six in 1979, the habit figures from simple acts that people chose for themselves.
# - One of the two books it quotes came out in English a week after the talk; check such quotations before you repeat them.
# %% [markdown] lang="zh"
# - 演讲发表于 2016 年 5 月 30 日。它举的平台之例天涯，2023 年 4 月起已无法访问；2003 年上线的贴吧，据说也流失了大部分用户。
# - “先有平台、后有标签”顶多适用于一个软件自己的历史；校友会和读书会的历史以百年计。
# - 我们的三个网络是编出来的，也不大；它们显示的一切都由假设推出。
# - 社会惰化的数字来自 1979 年的实验，最多六人一队；习惯的数字来自人们自己挑选的简单行为。
# - 演讲引用的两本书里，有一本的英文版在演讲一周之后才出版；这类引文，转述之前要核对。

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
