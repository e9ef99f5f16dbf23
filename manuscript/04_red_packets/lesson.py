# ---
# title: {en: "Is it better to open a lucky packet first or last?", zh: "拼手气红包，先抢好还是后抢好？"}
# name: {en: "Red packets", zh: "红包"}
# situation:
#   en: >-
#     On New Year's Eve your aunt drops a lucky packet into the family group: 100 yuan, ten shares,
#     amounts at random. Your cousin's thumb is already moving; your uncle always waits. Both are sure that they
#     know best. In this lesson you split two hundred thousand such packets and find out which of them is right,
#     and why the answer has two halves.
#   zh: >-
#     除夕夜，姑姑往家庭群里丢了一个拼手气红包：100 元，分成 10 份，金额随机。表弟手指早就按在屏幕上了，
#     舅舅却总要等一等，两个人都觉得自己最懂门道。这一课我们拆二十万个这样的红包，看看到底谁说得对，
#     也看看为什么两个人都只说对了一半。
# minutes: 60
# prerequisites:
#   en: "Lesson 00. You can run a cell and move a slider; you know what a mean is."
#   zh: "第 00 课。会运行单元格、会拖滑块，知道什么是平均数。"
# objectives:
#   - en: "Compare the places in the queue by mean, spread and chance of best luck"
#     zh: "用平均数、波动和拿到“手气最佳”的概率，比较排在不同位置的得失"
#     digcomp: "1.3"
#     takeaway:
#       en: "By the doubled mean every place earns the same on average; later places are more of a gamble. From eight people on, the last holds best luck more often than the first."
#       zh: "按二倍均值法，平均下来每个位置拿的一样多；越靠后起伏越大。到了八个人，最后一个拿到手气最佳的概率就超过第一个。"
#   - en: "Tell a fair way to split a sum from an unfair one by simulating both"
#     zh: "通过模拟，分辨公平与不公平的拆分方法"
#     digcomp: "3.4"
#     takeaway:
#       en: "Drawing from all that is left favours whoever is first; drawing up to twice the mean of what is left favours nobody."
#       zh: "从“剩下的全部”里抽，先到的人占便宜；最多抽到“剩余均值的两倍”，谁也不占便宜。"
#   - en: "Compute what a packet is worth to a member from group size and number of shares"
#     zh: "根据群的大小和红包份数，算出红包对一名成员值多少钱"
#     digcomp: "1.2"
#     takeaway:
#       en: "The mean per member is the sum divided by the members, however many shares there are; the shares only decide how many go empty."
#       zh: "人均所得等于总额除以人数，与份数无关；份数只决定有多少人空手而归。"
#   - en: "Say what a natural experiment on gifts compares, and what it cannot show"
#     zh: "说清一项关于红包的自然实验比较的是什么，又证明不了什么"
#     digcomp: "2.5"
#     takeaway:
#       en: "Of those who open one packet, whoever got a dollar more sent 18 cents more within a day. That is about amounts; how long a chain lasts it does not say."
#       zh: "同抢一个红包的人里，多收一美元的，一天之内多发 18 美分。这说的是金额大小；链条能走多远，它没有回答。"
# quiz:
#   - ask: {en: "Ten people share 100 yuan by the doubled mean. Who has the highest mean?", zh: "10 个人按二倍均值法分 100 元，谁的平均数最高？"}
#     choices:
#       - {en: "The first", zh: "第一个人", why: {en: "The first draws from the full sum, but only up to twice the mean, 20 yuan; the middle of 0 to 20 is 10.", zh: "第一个人虽然面对整笔钱，但最多只能抽到均值的两倍，也就是 20 元；0 到 20 的中点是 10 元。"}}
#       - {en: "The last", zh: "最后一个人", why: {en: "The last sometimes gets a great deal, sometimes next to nothing; the two cancel out.", zh: "最后一个人有时拿得很多，有时几乎没有，两头相抵。"}}
#       - {en: "Nobody: all have 10 yuan", zh: "谁都不高，都是 10 元", right: true, why: {en: "Whatever is left, the next share is on average what is left divided by those who wait.", zh: "不管还剩多少，下一份平均都等于剩余金额除以还在等的人数。"}}
#   - ask: {en: "The same packet: where is the spread largest?", zh: "还是这个红包，哪里的波动最大？"}
#     choices:
#       - {en: "At the first place", zh: "第一个位置", why: {en: "There it is smallest: 5.77 yuan. Nothing uncertain has happened yet.", zh: "那里反而最小，只有 5.77 元，因为在他之前还没有人抽过。"}}
#       - {en: "At the last two places", zh: "最后两个位置", right: true, why: {en: "All luck and bad luck of those before has piled up: 7.68 yuan.", zh: "前面所有人的好运和坏运都累积到了这里：7.68 元。"}}
#       - {en: "It is the same everywhere", zh: "处处一样", why: {en: "The means are the same, the spreads are not; a mean says nothing about spread.", zh: "平均数处处一样，波动却不一样；平均数不反映波动。"}}
#   - ask: {en: "A group of 500 receives 20 yuan in 10 shares. What is the chance that you get a share, if all are equally quick?", zh: "500 人的群收到 20 元、10 份的红包。大家手速一样，你抢到的概率是多少？"}
#     choices:
#       - {en: "2 %", zh: "2%", right: true, why: {en: "10 shares for 500 people: 10 / 500.", zh: "10 份，500 人：10 ÷ 500。"}}
#       - {en: "4 %", zh: "4%", why: {en: "That is 20 yuan over 500 people: 4 fen each, a mean in yuan, not a chance.", zh: "那是 20 元除以 500 人，人均 4 分钱，是平均金额，不是概率。"}}
#       - {en: "10 %", zh: "10%", why: {en: "10 is the number of shares; it has to be divided by the number of people.", zh: "10 是份数，还要除以人数。"}}
#   - ask: {en: "The study found 18 cents sent for one more dollar received. What did it compare?", zh: "研究发现，多收一美元，会多发出 18 美分。它比较的是什么？"}
#     choices:
#       - {en: "People who opened a packet with people who got none", zh: "抢到红包的人和没抢到的人", why: {en: "Those who got nothing are not in the comparison: the lottery is among those who opened the packet.", zh: "没抢到的人不在比较之列：金额的抽签只发生在抢到的人中间。"}}
#       - {en: "Those who drew more with those who drew less", zh: "抢得多的人和抢得少的人", right: true, why: {en: "Chance made the amounts differ, so the difference in sending is due to the amount. What all of them do because a packet came, it does not show.", zh: "金额的差别由运气造成，所以发红包的差别来自金额。至于“来了红包”这件事本身让大家都做了什么，它看不出来。"}}
#       - {en: "Lively groups with quiet groups", zh: "热闹的群和冷清的群", why: {en: "Lively groups differ in much else; that is why the authors looked inside a packet.", zh: "热闹的群还有许多别的不同，正因为这样，作者才只在同一个红包内部比较。"}}
#   - ask: {en: "Why does this lesson call the doubled mean a reconstruction?", zh: "为什么本课说二倍均值法只是“还原”？"}
#     choices:
#       - {en: "Because it was proved wrong", zh: "因为它被证明是错的", why: {en: "It fits what people observe; but nobody outside the company can prove or refute it.", zh: "它与人们的观察相符；只是公司以外的人既无法证明，也无法推翻。"}}
#       - {en: "Because it goes back to a chat among programmers, not to a document of the company", zh: "因为它出自程序员群里的问答，不是公司的文件", right: true, why: {en: "Many copies of one unofficial description are still one unofficial description.", zh: "同一个非官方说法被转载再多遍，仍然是一个非官方说法。"}}
#       - {en: "Because simulations are never exact", zh: "因为模拟永远不精确", why: {en: "The noise of a simulation can be made as small as you like; the doubt is about the rule itself.", zh: "模拟的误差想多小就能多小；存疑的是规则本身。"}}
# terms:
#   - {en: "lucky packet", zh: "拼手气红包", pinyin: "pīn shǒuqì hóngbāo", meaning: {en: "A red packet whose sum is split at random among those who open it.", zh: "总额随机分给各位领取者的红包。"}}
#   - {en: "best luck", zh: "手气最佳", pinyin: "shǒuqì zuì jiā", meaning: {en: "The mark for the largest share of a lucky packet.", zh: "一个拼手气红包里金额最大的那一份。"}}
#   - {en: "doubled mean", zh: "二倍均值法", pinyin: "èr bèi jūnzhí fǎ", meaning: {en: "Each share is drawn evenly between almost nothing and twice the mean of what is left.", zh: "每一份在接近零与剩余均值的两倍之间均匀抽取。"}}
#   - {en: "standard deviation", zh: "标准差", pinyin: "biāozhǔnchā", meaning: {en: "The usual distance of a value from its mean; here in yuan.", zh: "数值偏离平均数的典型距离；本课以元为单位。"}}
#   - {en: "Gini coefficient", zh: "基尼系数", pinyin: "Jīní xìshù", meaning: {en: "0 if all have the same, near 1 if one has everything.", zh: "人人相同为 0，一人独占接近 1。"}}
#   - {en: "expected value", zh: "期望值", pinyin: "qīwàngzhí", meaning: {en: "The mean over very many repeats.", zh: "重复很多很多次后的平均数。"}}
#   - {en: "natural experiment", zh: "自然实验", pinyin: "zìrán shíyàn", meaning: {en: "Chance or a rule has sorted people as an experimenter would have done by lot.", zh: "不是研究者抽签，而是运气或规则替他把人随机分开了。"}}
#   - {en: "gift contagion", zh: "礼物传染", pinyin: "lǐwù chuánrǎn", meaning: {en: "That receiving a gift makes a person give one in turn.", zh: "收到礼物的人也跟着送出礼物。"}}
# references:
#   - {evidence: M15, text: "Figures of sections 2 to 4 are computed in this notebook, by the doubled mean as programmers describe it, for instance juejin.cn/post/7509753646508621834.", zh: "第 2 至 4 节的数字都由本笔记本按程序员描述的二倍均值法算出，描述见例如 juejin.cn/post/7509753646508621834。"}
#   - {evidence: M91, text: "«微信红包的架构设计简介» (The architecture of WeChat's red packets, in short), questions and answers from a chat group of software architects, compiled in 2015; read in a copy, 553668.com/manong/273084.html. No document of Tencent was found (looked for in November 2026). Guiding case no. 106 of the Supreme People's Court, batch 20, 25 December 2018; read in copies.", zh: "《微信红包的架构设计简介》，某高可用架构群的问答，2015 年整理；读的是转载页 553668.com/manong/273084.html。没有找到腾讯的正式文档（2026 年 11 月查）。最高人民法院指导案例 106 号（第 20 批，2018-12-25），读的是转载页。"}
#   - {evidence: M16, text: "Yuan, Y., Liu, T. X., Tan, C., Chen, Q., Pentland, A. S., Tang, J. (2024). Gift Contagion in Online Groups: Evidence from Virtual Red Packets. Management Science 70 (7): 4465-4479. doi 10.1287/mnsc.2023.4906; arXiv:1906.09698 (whose third version names WeChat in its title). Abstract and excerpts read.", zh: "Yuan, Y., Liu, T. X., Tan, C., Chen, Q., Pentland, A. S., Tang, J. (2024). Gift Contagion in Online Groups: Evidence from Virtual Red Packets. Management Science 70 (7): 4465-4479. doi 10.1287/mnsc.2023.4906; arXiv:1906.09698.（《线上群组的礼物传染：来自虚拟红包的证据》，预印本第三版的题目写明是微信；读了摘要和部分正文。）"}
#   - {evidence: A16, text: "Covers for packets: for firms from 21 January 2019 (o.borongbank.cn/show-193454.html); on sale from January 2020, from December 2020 singly for 1 yuan (env.022net.com/zixun/2022/0729/37349.html). News pages, read in November 2026.", zh: "红包封面：2019 年 1 月 21 日起面向企业（o.borongbank.cn/show-193454.html）；2020 年 1 月起付费定制，2020 年 12 月起 1 元一个、一个起订（env.022net.com/zixun/2022/0729/37349.html）。均为新闻页面，2026 年 11 月读。"}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="A12 A14 A16"
# ## The phone took over a custom and added a lottery
#
# A red packet used to be paper, money and a wish, handed to one person. Of its heir on the phone *the seven reflections* say a good deal (its red-packet part, the third).
# Before asking whether any of it is true, ask what kind of sentence each is.
# %% [markdown] lang="zh"
# ## 手机接过了老习俗，又添了几分手气
#
# 从前的红包是一层红纸、一点钱、一句吉利话，当面交给一个人。“心得七篇”的第三篇专讲手机上的红包，话说了不少。
# 先别急着问对不对，先看看每一句是哪一种话。

# %% does="sort A12 A13 A14 A15 A16"
# essay: 传递祝福和友谊 · 期待感和紧张感 · 独一无二 · 不同的解读 · 可能会更加个性化
from qunxue.explorers import activities

activities.sort(
    [
        (
            say("A packet on the phone still carries wishes and friendship.", "手机红包照样传递祝福和情谊。"),
            say("could be counted", "可以数出来"),
            say("Collect a hundred greetings and note what they wish. Nobody seems to have done it: untested is not untestable.", "收集一百条祝福语，看看写的是什么就行。好像没有人做过：没检验过，不等于没法检验。"),
        ),
        (
            say("Sum, number and greeting can be set, so that each packet is its own.", "金额、份数、祝福语都能自己定，所以个个不同。"),
            say("could be counted", "可以数出来"),
            say("Count the packets that keep the greeting offered by the app. If most do, few are their own.", "数一数有多少红包用的是软件自带的祝福语。要是大多数都没改，就谈不上个个不同。"),
        ),
        (
            say("A random sum makes people tense and glad.", "金额随机，让人又紧张又高兴。"),
            say("needs an experiment", "要做实验"),
            say("One would have to give some people fixed sums and others random ones, and measure how they feel.", "得让一些人领固定金额，另一些人领随机金额，再量一量两边的心情。"),
        ),
        (
            say("A larger sum is read as a closer tie.", "给得多，会被读成关系近。"),
            say("needs an experiment", "要做实验"),
            say("Close friends give more anyway. Only where the sum is drawn by lot can one tell; section 5 comes to that.", "本来亲近的人就给得多。只有金额由抽签决定，才分得清是谁引起谁；第 5 节会讲到。"),
        ),
        (
            say("Packets will become more personal, with artificial intelligence, pass phrases and shaking.", "以后的红包会更有个性，用上人工智能、口令和摇一摇。"),
            say("a forecast", "是预测"),
            say("It was about what had not come yet. Today one can look what came.", "说的是当时还没有的事。今天可以看看应验了多少。"),
        ),
    ],
    [say("could be counted", "可以数出来"), say("needs an experiment", "要做实验"), say("a forecast", "是预测")],
)

# %% [markdown] lang="en"
# The forecast names no date, so one can only hold the list against what has happened since. Match each part with what we found in November 2026.
# %% [markdown] lang="zh"
# 预测没有写日期，只能拿它和后来的事对照。下面几项各自怎么样了？请配一配（我们查于 2026 年 11 月）。

# %% does="match A14 A16"
activities.match(
    [
        (
            say("more personal packets", "更有个性的红包"),
            say("came: covers, for firms in 2019, for one yuan apiece from December 2020", "来了：2019 年企业可定制封面，2020 年 12 月起一元一个"),
            say("A cover is a picture that its sender chooses or draws; the part that a student sees first.", "封面是发的人自己挑或自己画的一张图，收的人最先看到。"),
        ),
        (
            say("shaking the phone", "摇一摇"),
            say("came and went: a promotion of the television gala of 2015", "来过又走了：2015 年春晚的一次推广"),
            say("The gala showed a sign, and those who shook their phones then drew from a pot paid by firms.", "电视上出现提示时摇手机，抽的是企业出钱的奖池。"),
        ),
        (
            say("pass phrases", "口令"),
            say("known from Alipay and QQ; in WeChat itself we found none (not verified here)", "支付宝和 QQ 有过；微信自己有没有，我们没查到（本课未核实）"),
            say("The essay speaks of WeChat. What a rival does is not what was forecast.", "材料说的是微信；别家做了，不算它应验。"),
        ),
    ],
)

# %% [markdown] lang="en" teaches="A13"
# ## By the doubled mean, every place earns the same on average
#
# What the phone really added is chance: in a **lucky packet** (拼手气红包) each share is random within a range (A13). The essay leaves out the question that every family argues about: does your place in the queue matter?
#
# That depends on how the sum is split, so build the simplest way first. Nine people; each draws evenly from *all that is left*, but leaves a fen for each who waits.
# %% [markdown] lang="zh"
# ## 按二倍均值法，平均下来排第几都一样
#
# 手机真正添上的是运气：拼手气红包（lucky packet）的每一份，都在一定范围内随机（A13）。家家户户都争的那个问题，材料偏偏没提：排第几有没有关系？
#
# 这要看钱是怎么拆的。先写一种最简单的拆法：九个人，每个人从*剩下的全部*里均匀地抽，只给后面每人留一分钱。

# %% does="compute A13"
import numpy as np

rng = np.random.default_rng(8)
rest, shares = 10_000, []
for waiting in range(8, 0, -1):
    share = int(rng.integers(1, rest - waiting + 1))
    shares.append(share)
    rest = rest - share
[*shares, rest]

# %% [markdown] lang="en"
# A list of nine shares in fen, in the order of opening. Run the cell with other seeds in place of 8: whoever comes first tends to take half of what is left, and the tail gets crumbs. It is an easy mistake to make.
#
# WeChat's own rule has never been published. A description that programmers copy from page to page goes back to questions and answers in a chat group of 2015 and is called the **doubled mean** (二倍均值法):
# whoever opens next draws evenly between one fen and *twice the mean of what is left*; the last one takes the rest.
# %% [markdown] lang="zh"
# 得到九个数，单位是分，按拆开的先后排列。把种子 8 换成别的数再运行几次：先到的人往往拿走剩下的一半，后面的人只剩零头。初学者很容易犯这个错。
#
# 微信自己的规则从未公布。程序员之间转来转去的一种说法，源头是 2015 年某个技术群里的问答，叫**二倍均值法**（doubled mean）：轮到谁，谁就在 1 分钱和*剩余均值的两倍*之间均匀地抽；最后一个人拿走剩下的全部。

# %%
from qunxue.models import red_packet

red_packet.split(total=10_000, people=10, seed=8)

# %% [markdown] lang="en" box="predict"
# The first draws from the full sum, but never more than 20 yuan. The last may get far more, or a single fen.
# Whose mean is higher? Commit yourself before you look.
# %% [markdown] lang="zh"
# 第一个人面对整笔钱，但最多只能抽到 20 元；最后一个人可能多得多，也可能只剩 1 分。谁的平均数更高？先选好，再往下看。

# %% does="predict A13"
activities.predict(
    say("Who gets more on average?", "平均来看，谁拿得多？"),
    [say("the first", "第一个"), say("the last", "最后一个"), say("both the same", "一样多")],
)

# %%
packets = red_packet.split_many(total=10_000, people=10, repeats=200_000, seed=2)
places = red_packet.by_place(packets)
places.round(2)

# %% [markdown] lang="en"
# Every row is one place. Read down the column `mean`: 10 yuan, wherever you stand, but for the noise of the simulation. `best_luck` is the chance to hold the largest share; section 3 needs it.
# Now look at the column `sd`, the **standard deviation** (标准差), the usual distance from the mean. A picture shows it better:
# %% [markdown] lang="zh"
# 每一行是一个位置。顺着 `mean`（平均数）这一列往下看：不管站在哪里都是 10 元，差别只是模拟的噪声。`best_luck`（手气最佳）是拿到最大一份的概率，第 3 节要用。
# 再看 `sd` 这一列，也就是**标准差**（standard deviation），即偏离平均数的典型距离。画成图更清楚：

# %%
import altair as alt
from qunxue import charts

spread = alt.Chart(places).mark_bar().encode(
    x=alt.X("place:O", title=say("place in the order of opening", "拆开的先后")),
    y=alt.Y("sd:Q", title=say("standard deviation (yuan)", "标准差（元）")),
)
charts.describe(spread, say("The bars grow from the first place to the last two.", "柱子从第一个位置起一路升高，最后两个最高。"))

# %% [markdown] lang="en"
# About 5.77 yuan for the first in the long run, about 7.68 for the last two. Same mean, larger gamble.
#
# The mean has a short reason. Whatever is left when your turn comes, you draw evenly from nothing to twice the mean of it; the middle of that range *is* the mean.
# Your aunt's sum is shared fairly at each step, and so fairly overall.
# %% [markdown] lang="zh"
# 长远来看，第一个人约 5.77 元，最后两个人约 7.68 元。平均数相同，只是越靠后起伏越大。
#
# 平均数相同，道理很短：轮到你时，不管还剩多少，你都是在零到“剩余均值的两倍”之间均匀地抽，而这个范围的中点正好就是剩余均值。
# 每一步都公平，合起来自然也公平。

# %% does="explore A13"
from qunxue.explorers import red_packets

red_packets.split_it()

# %% [markdown] lang="en"
# Set *Method* to *naive*, the loop from above: the means become 50, 25, 12.5 …
# *Broken stick* cuts the whole sum at random points beforehand: fair again, but less equal.
# The **Gini coefficient** (基尼系数) under the chart says how much: about 0.35 for the doubled mean, 0.45 for the stick.
#
# **Question.** With two people, why do doubled mean and broken stick give the same picture? *Answer:* with two people twice the mean is the whole sum, so that the first draw is one random cut of the stick.
# %% [markdown] lang="zh"
# 把“拆法”换成“朴素法”，也就是上面那段循环：平均数变成 50、25、12.5……
# “断棍法”则事先在整笔钱上随机切几刀：又公平了，只是更不平均。图下面的**基尼系数**（Gini coefficient）告诉你差多少：二倍均值法约 0.35，断棍法约 0.45。
#
# **问题：**只有两个人时，二倍均值法和断棍法为什么看起来一样？*答：*两个人时，剩余均值的两倍就是整笔钱，第一份在整笔钱上均匀抽取，等于在棍上随机切一刀。

# %% [markdown] lang="en" verdict="A13" rating="partly" evidence="M15 M91" year="2015" quote="期待感和紧张感"
# A random share makes people tense and glad
#
# That the share is random within a range, everybody who opens packets can see. That it makes people tense and glad, the essay says and shows nothing for; we looked for an experiment with fixed and random sums in November 2026 and found none.
# That no place is better on average is ours, not the essay's, and holds for the reconstruction.
#
# - quantity: Partly. The lottery was looked at, the feeling was not.
# - unit: Unknown. The lottery needs none; nobody said how to measure the feeling.
# - time: Partly. The rule is as described in 2015; whether it still runs, nobody outside can say.
# - people: Yes. Everybody who opens a packet.
# - could fail: Yes. Equal shares would have shown a lottery that is none; about the feeling nothing was tried.
# %% [markdown] lang="zh"
# 金额随机，让人又紧张又高兴
#
# 金额在一定范围内随机，拆过红包的人都看得到。至于让人又紧张又高兴，材料只是这么说，没有拿出依据；我们在 2026 年 11 月找过比较固定金额与随机金额的实验，没有找到。
# “平均下来哪个位置都不占便宜”是本课算出来的，不是材料说的，而且只对还原的方法成立。
#
# - 量：部分是。看的是抽签，没有看心情。
# - 单位：不清楚。抽签用不着单位；心情怎么量，没有人说。
# - 时间：部分是。规则照 2015 年的说法；现在还是不是这样，外人不知道。
# - 人：是。凡是拆红包的人。
# - 可能不成立：可能。要是每份都一样，随机这一半就不成立；心情那一半没有试过。

# %% [markdown] lang="en" teaches="A13"
# ## Best luck comes early in a tiny group and late in a larger one
#
# Uncle does not wait for the mean. He wants the mark *best luck* (手气最佳), the largest share of all. A larger gamble might
# help him there. But in a small group the first may already take most of the sum. Which is stronger depends on the number of people.
# %% [markdown] lang="zh"
# ## 人少时手气最佳在前，人多了在后
#
# 舅舅等的不是平均数，他要的是“手气最佳”（best luck），也就是最大的那一份。波动大，对这个目标也许有利；可是人少的时候，第一个人就可能
# 把大头拿走。哪一边占上风，要看有多少人。

# %% does="predict A13"
activities.predict(
    say("From how many people on does the last beat the first?", "从多少人起，最后一个比第一个更容易拿到手气最佳？"),
    [say("4", "4 人"), say("8", "8 人"), say("16", "16 人"), say("never", "永远不会")],
)

# %%
luck = red_packet.best_luck_table([3, 5, 6, 7, 8, 10, 20], seed=1)
luck

# %% [markdown] lang="en"
# For each number of people, the chance of best luck for the first and for the last. Among three the first leads, .36 to .32; among seven it is nearly even; among ten the last leads, .12 to .10. Draw it and see where the lines cross:
# %% [markdown] lang="zh"
# 每个人数一行，给出第一个人和最后一个人拿到手气最佳的概率。三个人时第一个人领先，0.36 比 0.32；七个人时几乎打平；十个人时最后一个人反超，0.12 比 0.10。画出来，看看两条线在哪里交叉：

# %%
rows = luck.reset_index().melt(
    say("people", "人数"), var_name=say("place", "位置"), value_name=say("chance", "概率")
)
crossing = alt.Chart(rows).mark_line(point=True).encode(
    x=alt.X(say("people", "人数"), type="ordinal"),
    y=alt.Y(say("chance", "概率"), type="quantitative"),
    color=alt.Color(say("place", "位置"), type="nominal"),
)
charts.describe(crossing, say("Both lines fall; they cross between 7 people and 8.", "两条线都往下走，在 7 人与 8 人之间交叉。"))

# %% [markdown] lang="en"
# The lead changes hands between seven people and eight; among twenty the last has twice the chance of the first. So cousin and uncle are both right, in different groups.
# Is the crossing a property of packets, or of this rule? In the explorer above, set *Show* to the chance of best luck and change *Method*.
# %% [markdown] lang="zh"
# 领先在七个人和八个人之间易手；二十个人时，最后一个人的概率是第一个人的两倍。所以表弟和舅舅都对，只是说的不是同一个群。
# 这个交叉点是红包都有，还是只属于这一种拆法？回到上面的面板，把“显示”换成手气最佳的概率，再换换“拆法”。

# %% [markdown] lang="en" teaches="C46"
# ## The shares decide how many go empty, not what a member gets
#
# *The group handbook* hands its readers a rule: a large packet for the small group, none for the medium one, a small packet for the large group, and strangers will add you by themselves (C46).
# By its own numbers that means about 40, 100 and 500 members. It gives no reason. What can we compute?
# %% [markdown] lang="zh"
# ## 份数决定多少人空手，不决定人均拿多少
#
# “玩群那篇”给了一条规矩：小群发大包，中群不发，大群发小包，好等人来加（C46）。按它自己的数字，小、中、大是 40、100、500 人上下。
# 它没有讲理由。那我们能算出什么？

# %% does="compute C46"
red_packet.who_gets(total=2_000, members=[40, 100, 500], shares=10)

# %% [markdown] lang="en"
# Twenty yuan in ten shares. If all members are equally quick, the chance to get one (column `chance`) falls from 25 % among 40 to 2 % among 500. The **expected value** (期望值, column `expected`, in yuan) falls
# from 50 fen to 4 fen. A hundred yuan among 40 would be 2.50 yuan each.
# %% [markdown] lang="zh"
# 20 元，10 份。假如大家手速一样，抢到的概率（`chance` 列）从 40 人群的 25% 降到 500 人群的 2%；**期望值**（expected value，`expected` 列，单位是元）从 5 角降到 4 分。要是 100 元发在 40 人的群里，人均就是 2.50 元。

# %% does="predict C46"
activities.predict(
    say(
        "Still 20 yuan and 500 members, but 100 shares instead of 10. The mean per member becomes …",
        "还是 20 元、500 人，但份数从 10 份改成 100 份。人均所得会……",
    ),
    [say("ten times as much", "变成十倍"), say("the same", "不变"), say("a tenth", "变成十分之一")],
)

# %% does="explore C46"
red_packets.who_gets_anything()

# %% [markdown] lang="en"
# The same: 4 fen. Twenty yuan divided by 500 people is 4 fen, however they are cut. More shares only mean that fewer people go empty and that each share is smaller.
# So the rule is about *attention*, not about money: a large sum is felt by each of 40; ten shares among 500 make 490 people look at an empty envelope.
# %% [markdown] lang="zh"
# 不变，还是 4 分。20 元除以 500 人就是 4 分，怎么切都一样。份数多，只是空手的人少一些、每份小一些。
# 所以这条规矩管的其实是*注意力*，不是钱：在 40 人的群里，一个大包谁都会注意到；500 个人抢 10 份，就有 490 个人点开只看到“已被领完”。

# %% [markdown] lang="en" verdict="C46" rating="untested" evidence="M15 M16" year="2014" quote="中群不发红包"
# Large packets for small groups, none for medium ones
#
# The arithmetic above follows from dividing. Whether a small packet in a large group wins contacts or annoys, and why a group of 100 should get nothing, we found no study (looked November 2026). The study of the next section spans
# 174,131 groups; what we read of it reports nothing by size.
#
# - quantity: No. The rule is about contacts won; we computed money per member.
# - unit: No. Yuan, instead of people who add you.
# - time: Unknown. The handbook is from after July 2014; nothing of those years was found.
# - people: Partly. The rule is for groups run by marketers; the study has groups of all kinds.
# - could fail: No. What we did is division, which cannot come out otherwise.
# %% [markdown] lang="zh"
# 小群发大包，中群不发，大群发小包
#
# 上面的算术只是除法。大群发小包究竟能招来好友还是惹人烦，100 人的群又为什么什么都不发，我们没有找到研究（2026 年 11 月查）。下一节的研究覆盖 174,131 个群，就我们读到的部分，没有按群的大小报告结果。
#
# - 量：不是。规矩说的是招来多少好友，我们算的是人均多少钱。
# - 单位：不是。一个数人，一个数元。
# - 时间：不清楚。“玩群那篇”写于 2014 年 7 月以后，没有找到那几年的数据。
# - 人：部分是。规矩说的是营销者的群，研究里各种群都有。
# - 可能不成立：不可能。我们做的只是除法，出不了别的结果。

# %% [markdown] lang="en" teaches="A15" claims="partly"
# ## Who draws more sends more, a little
#
# The essay's deeper thought is that a packet is a message: its size, its moment and the tie between two people are signals; the sender weighs purse, closeness
# and manners, the receiver reads them in his own way (A15). The part about size can be tested, for in a lucky packet the size is drawn by chance: a larger
# share cannot come from greater closeness.
# %% [markdown] lang="zh"
# ## 抽得多的人会多发一点
#
# 材料里更深的一层意思是：红包是一句话。金额、时机和两个人的关系都是信号；发的人掂量自己的钱包、彼此的亲疏和礼数，收的人各有各的读法（A15）。
# 其中关于金额的部分可以检验，因为拼手气红包的金额是抽出来的：拿得多不可能是因为关系更近。

# %% does="predict A15"
activities.predict(
    say("Two people open one packet; one draws 1 yuan more. How much more does she send into the group within a day?", "两个人抢同一个红包，一个比另一个多抽到 1 元。一天之内，她会往群里多发多少？"),
    [say("nothing", "一分不多"), say("about 2 jiao", "两角左右"), say("about 5 jiao", "五角左右"), say("the whole of it", "一元全发")],
)

# %% [markdown] lang="en"
# A study of 36 million packets in 174,131 WeChat groups used exactly this lottery, a **natural experiment** (自然实验). A dollar more received made the receiver send **18 cents** more into the group within 24 hours.
# Mostly, more people sent *something*. The one with best luck was moved more than the others (a digest says about one and a half times): many groups expect the next packet from the luckiest. Its authors call this **gift contagion** (礼物传染).
#
# Mind what is compared: those who drew more with those who drew less *of the same packet*. What all of them do because a packet came, and what those who got nothing do, drops out.
# %% [markdown] lang="zh"
# 有一项研究正好利用了这种抽签，这叫**自然实验**（natural experiment）：微信上 174,131 个群里的 3,600 万个红包。多收一美元的人，24 小时内会往群里多发 **18 美分**。多出来的主要是*原本不发的人也发了*。
# 手气最佳的人动得更多（有一份摘编说约为别人的 1.5 倍）：许多群都默认下一个由他来发。作者把这叫作**礼物传染**（gift contagion）。
#
# 要看清比较的是谁：*同一个红包里*抽得多的人和抽得少的人。“来了红包”这件事让大家都做了什么，没抢到的人又做了什么，在这种比较里都看不到。

# %% [markdown] lang="en"
# So 18 cents do not say how long a chain of packets lasts. A model can say what *would* follow, if one adds assumptions: that an answer is always a packet of the same size, that nobody sends without having received, and that the luckiest answers one and a half times as readily per yuan.
# %% [markdown] lang="zh"
# 所以，18 美分并没有说一条红包链能走多远。要是再添几条假设，模型可以告诉你*那样的话*会怎样：每次回应都是同样大的红包；没收到就不发；手气最佳的人每收 1 元，回应的可能性是别人的 1.5 倍。

# %% does="explore A15 A17"
red_packets.gifts_come_back()

# %% [markdown] lang="en"
# With .18 hardly a chain is alive after three rounds: a number below one, multiplied by itself, vanishes. Push *Sent on per yuan received* towards .95, and chains run on. Then set *Luckiest sends … times as readily* to 1 and read the share of answers by the luckiest in the table.
# Because the luckiest also *has* most yuan, three answers in ten come from him at 1.5 per yuan; were 1.5 meant per person, it would be one in seven. What we read of the study does not say which.
# %% [markdown] lang="zh"
# 取 0.18 时，三轮过后几乎没有链条还活着：小于 1 的数一再自乘，终归是零。把“每收 1 元发出多少”往 0.95 推，链条才会一轮接一轮。再把“手气最佳者回礼的概率是别人的几倍”调到 1，在数据表里看看手气最佳者发出的比例。
# 手气最佳的人手里的钱本来就多，所以按“每元 1.5 倍”算，十次回应有三次出自他；要是 1.5 倍指的是每个人，就只有七分之一。我们读到的部分没有说明是哪一种。

# %% [markdown] lang="en" verdict="A15" rating="partly" evidence="M16" year="2019" quote="不同的解读"
# A packet's size, moment and tie are signals
#
# The sum does move the receiver: money that came by pure chance still called for an answer, and the mark of best luck for a stronger one. That is about the amount, not about receiving as such. Whether it is *read* as a signal, and what moment and closeness say, this design cannot tell.
#
# - quantity: Partly. Packets sent in answer were counted, not how a packet is read.
# - unit: Yes. Money: cents sent for a dollar more received.
# - time: Unknown. The data are from before 2019; the essay cannot be dated closely.
# - people: Yes. Members of WeChat groups.
# - could fail: Yes. The slope could have been nil.
# %% [markdown] lang="zh"
# 红包的金额、时机和亲疏都是信号
#
# 金额确实会影响收的人：纯靠运气得来的钱也让人跟着发，“手气最佳”的标记更是如此。但这说的是金额大小，不是“收到红包”本身。至于金额是否被*当作*信号，时机和亲疏又说明什么，这种设计回答不了。
#
# - 量：部分是。数的是回发的红包，不是怎么读红包。
# - 单位：是。都是钱：每多收一美元，多发几美分。
# - 时间：不清楚。数据是 2019 年以前的；材料写于哪一年说不准。
# - 人：是。都是微信群的成员。
# - 可能不成立：可能。斜率本来可能是零。

# %% [markdown] lang="en" box="valid-when"
# - The doubled mean: an unofficial description of 2015, copied ever since; a page that reports a factor of 1.5 since 2025 names no source.
# - The study's data are older than its preprint of 2019 and come from one platform; habits may have moved since.
# - Group sizes of 40, 100 and 500 follow the limits of the app when the handbook was written; lesson 11 looks at them.
# %% [markdown] lang="zh"
# - 二倍均值法：2015 年的非官方说法，此后一直被转载；有网页说 2025 年起改成了 1.5 倍，但没有给出来源。
# - 研究的数据早于 2019 年的预印本，且只来自一个平台；习惯可能已经变了。
# - 40、100、500 这几个人数跟着“玩群那篇”写作时软件的上限走；第 11 课会专门讨论。

# %% [markdown] lang="en" box="ethics" teaches="A17" does="judge A17"
# The essay praises suspense and leaves two things unsaid (A17). A random reward after a short wait is how gambling machines are built, and here friends look on. In China, those who gather people in a group, set stakes on packets and keep the game running commit the crime of opening a casino (guiding case no. 106 of the Supreme People's Court, 25 December 2018).
# And a gift that must be returned is a debt.
#
# **Take a position.** A member mutes the group before every holiday, because he cannot afford to answer. Write two sentences: what could the group agree on, so that he need not? What would be lost?
# %% [markdown] lang="zh"
# 材料只夸悬念，有两件事没有说（A17）。短暂的等待加上随机的奖励，正是老虎机的设计手法，何况这里还有一群熟人看着。在中国，把人拉进群、拿红包设赌局并一直办下去，构成“开设赌场罪”（最高人民法院指导案例 106 号，2018 年 12 月 25 日）。
# 再说，非回不可的礼就是债。
#
# **表明你的立场。**有人每逢过节就先把群设成免打扰，因为回不起。写两句话：群里可以怎样约定，让他不必如此？这样约定又会失去什么？
