# ---
# title: {en: "Does a quarrel make a tribe, and who does a tribe's work?", zh: "吵一架就能成部落吗？部落的活又是谁干的？"}
# name: {en: "Conflict and crowd", zh: "冲突与众人"}
# situation:
#   en: >-
#     Your group has met for a year, and now it quarrels about the fee. Pick a fight, says the recipe of lesson 08, and your members will close ranks; then
#     they will make your product for you. It sounds as if it had been tried. In this lesson you try it: on a karate club that really broke in two, on a table
#     of feelings, and on a project that strangers really made.
#   zh: >-
#     你的群聚了一年，如今为收费吵起来了。照第 08 课那张秘方，就该挑起一场冲突，成员会抱成一团，再替你把产品做出来，说得像试过一样。
#     这一课我们真的来试：在一个真的分裂了的空手道俱乐部里试，在一张感情表上试，在一个真由陌生人做出来的项目上试。
# minutes: 60
# prerequisites:
#   en: "Lesson 08: ties and thresholds. Lesson 04 introduces the Gini coefficient; it is explained again here."
#   zh: "第 08 课的“关系”和“门槛”。基尼系数在第 04 课讲过，本课会再解释一次。"
# objectives:
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
#   - ask: {en: "Of 78 ties in the club, 11 crossed the border that later became real. What does that show about symbols?", zh: "俱乐部的 78 条关系里，有 11 条跨过了后来成真的边界。这对“符号”说明了什么？"}
#     choices:
#       - {en: "Symbols had drawn the border", zh: "边界是符号划出来的", why: {en: "Nobody had drawn anything yet; the border was read from ties alone.", zh: "当时谁也没有划过；边界是单从关系里读出来的。"}}
#       - {en: "A border can be there without symbols, and stay open", zh: "没有符号也会有边界，而且边界是开着的", right: true, why: {en: "One tie in seven crossed it.", zh: "每七条关系就有一条跨过去。"}}
#       - {en: "Symbols never make a border", zh: "符号从来造不出边界", why: {en: "One club shows that they are not needed, not that they never work.", zh: "一个俱乐部只说明不一定要符号，没说明符号没有用。"}}
#   - ask: {en: "347 people are credited in an open project, four in five of them once. What does \"all take part\" leave out?", zh: "一个开源项目署了 347 个人的名，五分之四只署过一次。“全民参与”这个说法漏掉了什么？"}
#     choices:
#       - {en: "That the busiest tenth did most of the work", zh: "最忙的十分之一做了大半", right: true, why: {en: "85 % of the credits are theirs.", zh: "85% 的署名归他们。"}}
#       - {en: "That most people did nothing", zh: "多数人什么也没做", why: {en: "Each of the 347 did something; the shares differ.", zh: "347 个人人人都做了一点，差的是份量。"}}
#       - {en: "That all were paid", zh: "人人都拿了钱", why: {en: "In the survey two in five were; the log says nothing about pay.", zh: "那项调查里五个人有两个拿报酬；日志里没有写钱。"}}
# terms:
#   - {en: "modularity", zh: "模块度", pinyin: "mókuài dù", meaning: {en: "How many more ties lie inside groups than chance would put there.", zh: "组内的关系比随机情形多出多少。"}}
#   - {en: "minimum cut", zh: "最小割", pinyin: "zuìxiǎo gē", meaning: {en: "The cheapest set of ties whose removal parts two given people.", zh: "要把两个指定的人隔开，所需切断的关系中代价最小的一组。"}}
#   - {en: "structural balance", zh: "结构平衡", pinyin: "jiégòu pínghéng", meaning: {en: "A state in which every triangle holds three friends, or two friends with a common enemy.", zh: "任取三个人，要么都是朋友，要么是两个朋友和一个共同的敌人。"}}
#   - {en: "superordinate goal", zh: "上位目标", pinyin: "shàngwèi mùbiāo", meaning: {en: "A goal that both sides want and neither can reach alone.", zh: "双方都想要、单靠哪一方都达不到的目标。"}}
#   - {en: "crowdsourcing", zh: "众包", pinyin: "zhòngbāo", meaning: {en: "Giving a task to whoever wants to take part instead of to employees.", zh: "把任务交给愿意参与的大众，而不是雇员。"}}
#   - {en: "maker", zh: "创客", pinyin: "chuàngkè", meaning: {en: "A consumer who also designs or makes.", zh: "同时参与设计或制作的消费者。"}}
#   - {en: "Lorenz curve", zh: "洛伦兹曲线", pinyin: "Luòlúnzī qūxiàn", meaning: {en: "Which share of everything the least busy share of people holds.", zh: "从贡献最少的人排起，前一定比例的人合计占总量的多少。"}}
# references:
#   - {evidence: M01, text: "Granovetter, M. S. (1973). The strength of weak ties. American Journal of Sociology 78 (6): 1360-1380. The shares of job contacts are quoted after a later digest.", zh: "Granovetter, M. S.（1973）。The strength of weak ties（弱关系的力量）。American Journal of Sociology 78 (6)：1360–1380。求职介绍人的比例转引自后人的摘要。"}
#   - {evidence: M02, text: "Rajkumar, K., Saint-Jacques, G., Bojinov, I., Brynjolfsson, E., Aral, S. (2022). A causal test of the strength of weak ties. Science 377: 1304-1310. Read in digests.", zh: "Rajkumar, K., Saint-Jacques, G., Bojinov, I., Brynjolfsson, E., Aral, S.（2022）。A causal test of the strength of weak ties（弱关系力量的因果检验）。Science 377：1304–1310。据摘要类文章。"}
#   - {evidence: M11, text: "Centola, D. (2010). The spread of behavior in an online social network experiment. Science 329: 1194-1197. Abstract; the shares of 54 % and 38 % after Scientific American, 3 September 2010. Watts, D. J., Strogatz, S. H. (1998). Nature 393: 440-442.", zh: "Centola, D.（2010）。The spread of behavior in an online social network experiment（线上社交网络实验中的行为传播）。Science 329：1194–1197。读的是摘要；54% 与 38% 据《科学美国人》2010 年 9 月 3 日报道。Watts, D. J., Strogatz, S. H.（1998）。Nature 393：440–442。"}
#   - {evidence: M06, text: "Zachary, W. W. (1977). An information flow model for conflict and fission in small groups. Journal of Anthropological Research 33 (4): 452-473. Data as in the package networkx.", zh: "Zachary, W. W.（1977）。An information flow model for conflict and fission in small groups（小群体冲突与分裂的信息流模型）。Journal of Anthropological Research 33 (4)：452–473。数据取自 networkx 软件包。"}
#   - {evidence: M05, text: "Marvel, S. A., Kleinberg, J., Kleinberg, R. D., Strogatz, S. H. (2011). Continuous-time model of structural balance. PNAS 108 (5): 1771-1776."}
#   - {evidence: M09, text: "Hegselmann, R., Krause, U. (2002). Opinion dynamics and bounded confidence. Journal of Artificial Societies and Social Simulation 5 (3): 2. See lesson 12.", zh: "Hegselmann, R., Krause, U.（2002）。Opinion dynamics and bounded confidence（意见动力学与有限信任）。Journal of Artificial Societies and Social Simulation 5 (3)：2。参见第 12 课。"}
#   - {evidence: M07, text: "Sherif, M. and others (1961). Intergroup conflict and cooperation: the Robbers Cave experiment. The shares of friendships after a course digest. On how it was done: Perry, G. (2018). The Lost Boys; The Guardian, 16 April 2018.", zh: "Sherif, M. 等（1961）。Intergroup conflict and cooperation: the Robbers Cave experiment（群际冲突与合作：罗伯斯山洞实验）。友谊比例据课程摘要。实验过程见 Perry, G.（2018）The Lost Boys，以及《卫报》2018 年 4 月 16 日。"}
#   - {evidence: M14, text: "Pillow 11.0.0, file CHANGES.rst (counted for this course); van Mierlo, T. (2014). The 1% rule in four digital health social networks. Journal of Medical Internet Research 16 (2): e33.", zh: "Pillow 11.0.0 的 CHANGES.rst 文件（本课统计）；van Mierlo, T.（2014）。The 1% rule in four digital health social networks（四个健康社交网络中的 1% 规律）。Journal of Medical Internet Research 16 (2)：e33。"}
#   - {evidence: M10, text: "Xie, J. and others (2011). Social consensus through the influence of committed minorities. Physical Review E 84: 011130. See lesson 11.", zh: "Xie, J. 等（2011）。Social consensus through the influence of committed minorities（坚定少数的影响与社会共识）。Physical Review E 84：011130。参见第 11 课。"}
#   - {evidence: S24, text: "Lakhani, K. R., Wolf, R. G. (2003). Why hackers do what they do. MIT Sloan Working Paper 4425-03. Abstract.", zh: "Lakhani, K. R., Wolf, R. G.（2003）。Why hackers do what they do（黑客为什么这么做）。MIT Sloan 工作论文 4425-03。读的是摘要。"}
#   - {evidence: M41, text: "Galton, F. (1907). Vox populi. Nature 75: 450-451. Wallis, K. F. (2014). Revisiting Francis Galton's forecasting competition. Statistical Science 29 (3): 420-424."}
# not_done_yet:  # concepts that the lesson explains and lets nobody do anything about; to be emptied
#   since: "2026-11-27"
#   verdicts: [S22, S18, S19, S24, S01]
#   concepts: [S01, S16, S17, S20, S23, S25, S26, S27]
# ---


# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="S01"
# **The recipe.** The essay promises four steps (S01): *fun* gives strangers a weak tie; a shared *experience* makes the tie strong; *conflict* turns strong ties into a group that runs itself;
# and *crowdsourcing* makes group and product one body. Lesson 08 tried the first two. Here are the last two, and at the end the recipe as a whole.
# %% [markdown] lang="zh"
# **秘方怎么说**：材料许诺了四步（S01）：*娱乐*让陌生人有了弱关系；共同的*体验*把关系变强；*冲突*让强关系变成会自己运转的群体；最后*众包*（crowdsourcing）让群体和产品合为一体。
# 前两步第 08 课试过了。这里试后两步，最后再看整张秘方。

# %% [markdown] lang="en" teaches="S15 S16 S17"
# ## Ties before a quarrel foretell the sides after it
#
# Strong ties, says the essay, turn into self-organisation by two forces: *fusion*, when people of one mind grow together, and *conflict* (S15). As a picture it offers lovers, who quarrel more the deeper their love (S16). Two people are no group, and an analogy is no evidence. Behind it stands an old thought of
# sociology, usually credited to Coser (1956; not verified here): conflict brings hidden problems to light and makes people ask what the other means to them (S17). A definition of what conflict is *for*; nobody can measure a "meaning" as it stands.
# %% [markdown] lang="zh"
# ## 争吵之前的关系，预示争吵之后的站队
#
# 材料说，强关系变成自组织靠两股力量：一股是*融合*，志趣相同的人自然聚拢；一股是*冲突*（S15）。它拿恋人打比方：爱得越深，吵得越多（S16）。可是两个人不是一个群，打比方也不是证据。
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
from qunxue.explorers import activities

activities.predict(
    say("Without the weights the cut is …", "不看权重，切出来的结果……"),
    [say("better", "更好"), say("worse", "更差"), say("the same", "一样")],
)

# %% does="explore S15 S22"
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

# %% does="compute S22"
joined = split.labels()["club"]
instructors = joined.index[joined == "Mr. Hi"]
len(split.crossing_ties(club, instructors)), club.number_of_edges()

# %% [markdown] lang="en"
# Eleven of 78 ties cross the border that later became real: one in seven. Nor did the two halves run without leaders. Contacts pile up around instructor and president, 16 and 17 of them; lesson 14 measures that as centralisation. "Same rhythm, no orders" describes what members *feel*.
# The network shows hubs.
# %% [markdown] lang="zh"
# 78 条关系里有 11 条跨过了后来成真的边界，约七分之一。两半也并非没有头儿：关系都聚在教练和会长身上，分别是 16 条和 17 条，第 14 课会用“中心势”来衡量。“同频、不用命令”，说的是成员的*感受*；
# 网络上看得见的是枢纽。

# %% [markdown] lang="en" verdict="S22" rating="partly" evidence="M06 M09"
# The club did have an inner border before anybody drew it. But it was open for one tie in seven, and it can be read from ties alone, without any symbol. Symbols can make a border where there was none: in the experiments of Tajfel (1971; not verified here) strangers sorted by trifles favoured their own side. And lesson 12 shows a model in which
# camps part with no symbol at all. So symbols are one way among several.
# %% [markdown] lang="zh"
# 俱乐部内部确实早有边界，还没有人划，它就在了。可是七条关系里有一条跨界，而且单凭关系就看得出来，用不着符号。符号的确能凭空造出边界：在 Tajfel（1971；本课未核实）的实验里，陌生人按鸡毛蒜皮的事分了组，就开始偏袒自己那组。
# 第 12 课还有一个模型，不用任何符号，阵营照样分开。所以符号只是几种办法里的一种。

# %% [markdown] lang="en" teaches="S18"
# ## Two camps come only where goodwill is scarce
#
# In conflict, the essay continues, everybody falls into two camps, *us* and *them*, and all must choose (S18). The karate club looks like proof. But we had told the method to make two parts. What if it may choose the number of groups itself?
# %% [markdown] lang="zh"
# ## 善意稀少的地方，才会分成两个阵营
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
import numpy as np

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

# %% does="explore S15 S18"
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
# ## An enemy, or a goal?
#
# Nations, says the essay, work alike: an enemy makes patriots, and rulers stir up conflict for that reason (S19). That competition closes ranks has been seen. In Sherif's summer camp of 1954, 22 boys in two groups competed for prizes; soon only about 10 % of friendships crossed the line. Then came troubles that neither group could fix alone, such as a blocked water supply. Working on these **superordinate goals** (上位目标) raised the share to 30 %.
#
# So there are two ways to unite a divided group. Our model can set them side by side: someone outside whom all dislike, or a goal that warms every tie a little.
# %% [markdown] lang="zh"
# ## 要敌人，还是要目标？
#
# 材料说，国家也一样：有了敌国才有爱国情怀，统治者因此不时挑起争端（S19）。竞争会让内部抱团，这确有观察。1954 年 Sherif 的夏令营里，22 个男孩分成两队争奖品，没多久，跨队的友谊只剩一成左右。后来出了几桩单靠哪一队都解决不了的麻烦，比如水源断了。
# 为这些**上位目标**（superordinate goal）一起出力之后，跨队的友谊升到三成。
#
# 可见要让分裂的群体合拢，有两条路。我们的模型可以把它们并排放：一条是外面来一个人人讨厌的对象，另一条是有一个让每份关系都暖一点的目标。

# %% does="compute S19"
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
# ## A few make most of what the crowd makes
#
# A tribe makes a way of life, life makes needs, needs make products to order: the essay calls this *crowdsourced consumption* (消费众包化, S23). The consumer becomes a **maker** (创客) who designs, even leads (S25). "Consumer", it says, is a word of the age of standards, which makers and 3D printers dissolve (S26); the border between firm and customer vanishes, firms run
# the consuming too, and customers consume the producing (S27).
#
# S23 and S25 define. S26 and S27 forecast, around 2013. Ask what has come. When did you last make what you use, or have it made for you alone? Open software, encyclopaedias and maps, made by strangers, do run everywhere.
# %% [markdown] lang="zh"
# ## 众人做的事，大半由少数人做
#
# 部落造就生活，生活造就需求，需求造就定制的产品，材料把这叫*消费众包化*（crowdsourced consumption，S23）。消费者变成**创客**（maker），参与设计，甚至主导设计（S25）。它说，“消费者”是标准化时代的词，创客加 3D 打印会让标准消失（S26）；公司与顾客的界限没有了，公司连消费过程也要经营，
# 顾客连生产过程也要消费（S27）。
#
# S23 和 S25 是定义，S26 和 S27 是 2013 年前后的预言。不妨问问应验了多少：你上一次用自己做的、或专门为你一个人做的东西，是什么时候？不过，陌生人做出来的开源软件、百科和地图，如今确实到处在用。

# %% [markdown] lang="en" teaches="S24"
# The heart of it is a claim about people (S24): crowdsourcing is *social production*. Many do professional work unpaid, from interest and self-fulfilment. Here is a real record, counted for this course from the change log of Pillow, a free image library for Python: for each contributor, how many entries name them, 2010 to 2024. Names were dropped while counting.
# %% [markdown] lang="zh"
# 核心是一个关于人的论断（S24）：众包就是*社会化生产*，许多人不拿钱做专业的活，为的是兴趣和自我实现。下面是一份真实的记录，本课从 Python 免费图像库 Pillow 的更新日志里数出来的：2010 到 2024 年，每位贡献者被署名多少次。数的时候就去掉了名字。

# %%
from qunxue import data
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

# %% does="explore S24"
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

# %% does="compute S24"
crowd.majority_table(chances=[0.6, 0.45], people=[11, 41, 101])

# %% does="explore S24"
conflict_and_crowd.many_heads()

# %% [markdown] lang="en"
# Eleven, 41, 101 voters. From .6 the majority climbs to .753, .903, .979. From .45 it *falls* to .367, .259, .156. Condorcet knew both halves in 1785: a crowd does not make people wiser, it makes their common lean surer. If a group shares a bias, or its members copy each other, more heads make it worse. With the ox you can see it too: shift everybody's guess by 60 pounds, and the middlemost guess moves by 60 pounds.
# %% [markdown] lang="zh"
# 分别是 11、41、101 个人投票。单个人 0.6 时，多数人判对的机会升到 0.753、0.903、0.979；单个人 0.45 时，反而*降*到 0.367、0.259、0.156。孔多塞 1785 年就把两半都讲清楚了：人多并不使人更聪明，只是把共同的偏向变得更牢。群里若有共同的偏见，或者互相照抄，人越多越糟。估牛那幅图上也看得到：让每个人都多估 60 磅，中位数就跟着多 60 磅。

# %% [markdown] lang="en" verdict="S24" rating="partly" evidence="M10 M14 M41"
# Strangers do make professional things together, many of them for the joy of it. But "all take part" is not what the record shows: a handful carries the work, and most come by once; in the survey two in five were paid. A small committed part can move a whole (lesson 11 puts figures on that). And a crowd's judgement is good only while its errors are independent.
# %% [markdown] lang="zh"
# 陌生人确实能一起做出专业的东西，许多人图的就是乐趣。可是“全民参与”与记录不符：扛活的是少数人，多数人只来过一次；那项调查里，五个人有两个拿报酬。坚定的少数能带动整体（第 11 课给出数字）。而众人的判断，只有在各人的误差互相独立时才可靠。

# %% [markdown] lang="en" verdict="S01" rating="partly" evidence="M01 M02 M05 M10 M11"
# Each step names something real, but they are not a staircase. Weak ties are no lower form of strong ones: they carry news, strong ties carry behaviour, and a group needs both. Conflict is no stage on the way; it splits or not according to the goodwill there was before. And the last step is taken by few. That the four must follow in this order, nobody has tested.
# %% [markdown] lang="zh"
# 每一步都说到了真东西，但它们不是一级级的台阶。弱关系不是强关系的低级阶段：弱关系传消息，强关系传行为，一个群两样都要。冲突也不是必经之路，裂不裂，看先前有多少善意。最后一步则只有少数人走。至于四步非按这个次序不可，没有人检验过。

# %% [markdown] lang="en" box="valid-when"
# - The essay is of about 2013, though one copy of it carries the year 2021; its forecasts for makers and 3D printing are of the same time.
# - Zachary's club is of 1970-1972, Sherif's camp of 1954, Galton's fair of 1906: small, local, mostly men or boys.
# - Pillow's log covers 2010-2024 and counts credited entries, not effort. Since then its entries are kept elsewhere.
# - The models are exact about their assumptions and know nothing else.
# %% [markdown] lang="zh"
# - 文章大约写于 2013 年，虽然有一份转载标着 2021 年；关于创客和 3D 打印的预言也属于那个时候。
# - Zachary 的俱乐部是 1970—1972 年，Sherif 的夏令营是 1954 年，高尔顿的展会是 1906 年：规模小，限于一地，多是男性。
# - Pillow 的日志覆盖 2010—2024 年，数的是署名条目，不是付出的力气；此后的条目改记在别处。
# - 模型对自己的假定是精确的，除此之外一无所知。
