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
# minutes: 50
# prerequisites:
#   en: "Lesson 00. You can run a cell and move a slider; you know what a mean is."
#   zh: "第 00 课。会运行单元格、会拖滑块，知道什么是平均数。"
# objectives:
#   - en: "Compare the places in the queue by mean, spread and chance of best luck"
#     zh: "用平均数、波动和“手气最佳”的机会，比较排在不同位置的得失"
#     digcomp: "1.3"
#     takeaway:
#       en: "Every place earns the same on average; later places are more of a gamble, and so hold the best luck more often in a large group."
#       zh: "平均下来，每个位置拿的一样多；越靠后起伏越大，所以人多时，手气最佳更常落在后面。"
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
#   - en: "Weigh evidence on gifts that call for gifts, and say what it does not show"
#     zh: "评估“收了礼就想回礼”的证据，并说清它没有证明什么"
#     digcomp: "2.5"
#     takeaway:
#       en: "Receiving does make people send, but 18 cents in the dollar end a chain within a few rounds; the luckiest feels it most."
#       zh: "收到钱确实会让人发红包，但一元只带出一角八分，链条几轮就断；手气最佳的人压力最大。"
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
#   - ask: {en: "A group of 500 receives 20 yuan in 10 shares. What is the chance that you get a share, if all are equally quick?", zh: "500 人的群收到 20 元、10 份的红包。大家手速一样，你抢到的机会是多少？"}
#     choices:
#       - {en: "2 %", zh: "2%", right: true, why: {en: "10 shares for 500 people: 10 / 500.", zh: "10 份，500 人：10 ÷ 500。"}}
#       - {en: "4 %", zh: "4%", why: {en: "That is 20 yuan over 500 people: 4 fen each, a mean in yuan, not a chance.", zh: "那是 20 元除以 500 人，人均 4 分钱，是平均金额，不是机会。"}}
#       - {en: "10 %", zh: "10%", why: {en: "10 is the number of shares; it has to be divided by the number of people.", zh: "10 是份数，还要除以人数。"}}
#   - ask: {en: "The study found 18 cents sent for one more dollar received. What follows?", zh: "研究发现，多收一美元，会多发出 18 美分。由此能得出什么？"}
#     choices:
#       - {en: "Red packets keep a group alive for ever", zh: "红包能让群一直热闹下去", why: {en: "18 cents bring 3.24 cents in the next round, then 0.58: the chain dies out.", zh: "18 美分下一轮只带出 3.24 美分，再下一轮 0.58 美分，链条会断掉。"}}
#       - {en: "On average a chain of answers soon ends", zh: "平均来看，回礼的链条很快结束", right: true, why: {en: "Every number below one shrinks when it is multiplied by itself again and again.", zh: "小于 1 的数一再自乘，只会越来越小。"}}
#       - {en: "Each receiver sends 18 % of what he got", zh: "每个人都会发出所得的 18%", why: {en: "The effect came mostly from more people sending at all, not from everybody sending a part.", zh: "这个效果主要来自更多的人开始发，而不是人人都发一部分。"}}
#   - ask: {en: "Why does this lesson call the doubled mean a reconstruction?", zh: "为什么本课说二倍均值法只是“还原”？"}
#     choices:
#       - {en: "Because it was proved wrong", zh: "因为它被证明是错的", why: {en: "It fits what people observe; but nobody outside the company can prove or refute it.", zh: "它与人们的观察相符；只是公司以外的人既无法证明，也无法推翻。"}}
#       - {en: "Because it stands on many pages, but the company has not published it", zh: "因为网上到处都有，但公司从未正式公布", right: true, why: {en: "Many copies of one unofficial description are still one unofficial description.", zh: "同一个非官方说法被转载再多遍，仍然是一个非官方说法。"}}
#       - {en: "Because simulations are never exact", zh: "因为模拟永远不精确", why: {en: "The noise of a simulation can be made as small as you like; the doubt is about the rule itself.", zh: "模拟的误差想多小就能多小；存疑的是规则本身。"}}
# terms:
#   - {en: "lucky packet", zh: "拼手气红包", pinyin: "pīn shǒuqì hóngbāo", meaning: {en: "A red packet whose sum is split at random among those who open it.", zh: "总额随机分给各位领取者的红包。"}}
#   - {en: "best luck", zh: "手气最佳", pinyin: "shǒuqì zuì jiā", meaning: {en: "The mark for the largest share of a lucky packet.", zh: "一个拼手气红包里金额最大的那一份。"}}
#   - {en: "doubled mean", zh: "二倍均值法", pinyin: "èr bèi jūnzhí fǎ", meaning: {en: "Each share is drawn evenly between almost nothing and twice the mean of what is left.", zh: "每一份在接近零与剩余均值的两倍之间均匀抽取。"}}
#   - {en: "standard deviation", zh: "标准差", pinyin: "biāozhǔn chā", meaning: {en: "The usual distance of a value from its mean; here in yuan.", zh: "数值偏离平均数的典型距离；本课以元为单位。"}}
#   - {en: "Gini coefficient", zh: "基尼系数", pinyin: "Jīní xìshù", meaning: {en: "0 if all have the same, near 1 if one has everything.", zh: "人人相同为 0，一人独占接近 1。"}}
#   - {en: "expected value", zh: "期望值", pinyin: "qīwàng zhí", meaning: {en: "The mean over very many repeats.", zh: "重复很多很多次后的平均数。"}}
#   - {en: "gift contagion", zh: "礼物传染", pinyin: "lǐwù chuánrǎn", meaning: {en: "That receiving a gift makes a person give one in turn.", zh: "收到礼物的人也跟着送出礼物。"}}
# references:
#   - {evidence: M15, text: "The doubled mean is described on many programmers' pages, for instance juejin.cn/post/7509753646508621834. Not published by Tencent. The figures of sections 2 and 3 are computed in this notebook.", zh: "二倍均值法见于许多程序员网页，例如 juejin.cn/post/7509753646508621834；腾讯从未公布。第 2、3 节的数字都由本笔记本算出。"}
#   - {evidence: M16, text: "Yuan, Y., Liu, T. X., Tan, C., Chen, Q., Pentland, A. S., Tang, J. (2024). Gift Contagion in Online Groups: Evidence from Virtual Red Packets. Management Science 70 (7): 4465-4479. doi 10.1287/mnsc.2023.4906; arXiv:1906.09698.", zh: "Yuan, Y., Liu, T. X., Tan, C., Chen, Q., Pentland, A. S., Tang, J.（2024）。Gift Contagion in Online Groups: Evidence from Virtual Red Packets（线上群组的礼物传染：来自虚拟红包的证据）。Management Science 70 (7)：4465–4479。doi 10.1287/mnsc.2023.4906；arXiv:1906.09698。"}
#   - {evidence: A17, text: "Supreme People's Court of China, guiding cases on gambling through red packets and chat groups, published 25 December 2018; read in press reports.", zh: "最高人民法院 2018 年 12 月 25 日发布的指导性案例，涉及利用微信群抢红包赌博；据媒体报道。"}
# not_done_yet:  # concepts that the lesson explains and lets nobody do anything about; to be emptied
#   since: "2026-11-27"
#   concepts: [A12, A14, A16]
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="A12 A14 A16"
# ## The phone took over a custom and added a lottery
#
# A red packet used to be paper, money and a wish, handed to one person. The first of our four essays makes three claims about
# its electronic heir. It still carries wishes and friendship (A12). The sender can shape it: sum, number of shares, greeting,
# later voices and stickers, so that no two packets need be alike (A14). And it will go on changing, with artificial intelligence,
# pass phrases and shaking phones (A16).
# %% [markdown] lang="zh"
# ## 手机接过了老习俗，又添了几分手气
#
# 从前的红包是一层红纸、一点钱、一句吉利话，当面交给一个人。四篇材料中的第一篇，对它的电子版提出了三个看法：它照样
# 传情达意（A12）；发的人可以自己定金额、份数和祝福语，后来还有语音和表情，所以个个都能不同（A14）；它还会变，会用上
# 人工智能、口令和摇手机（A16）。

# %% [markdown] lang="en"
# Marks in brackets are numbers in the course's lists, and you need not remember them. A12 is a claim: the letter names the essay it stands in (A the first, C the second, B the third, E the fourth, S several of them).
# M15 and the like are rows of evidence; those that this lesson uses are at the foot of the page.
# %% [markdown] lang="zh"
# 括号里的编号出自本课程的清单，不用记。A12 这样的是一条主张，字母表示出自哪篇材料（A 第一篇，C 第二篇，B 第三篇，E 第四篇，S 几篇都有）；
# M15 这样的是一条依据（evidence），本课用到的都列在页末。

# %% [markdown] lang="en"
# The first two cannot be tested as they stand: nothing measured could prove them wrong. The third is a forecast, so we can ask what
# has come true. Packets opened by a typed pass phrase exist; the shake of a television gala was a promotion of its time.
# %% [markdown] lang="zh"
# 前两个看法照原样没法检验：没有什么测量结果能推翻它们。第三个是预测，可以看看应验了多少：输入口令领的红包已经有了；
# 跟着电视晚会摇一摇，则只是当年的一次推广。

# %% [markdown] lang="en" teaches="A13"
# ## Every place earns the same on average
#
# What the phone really added is chance. The essay says that a random share within a range makes people tense and glad (A13).
# About the feelings it gives no evidence. But it leaves out the question that every family argues about: does your place
# in the queue matter?
#
# How the app splits the sum has never been published. A reconstruction stands on many programmers' pages and is called the
# **doubled mean** (二倍均值法): whoever opens next draws evenly between one fen and *twice the mean of what is left*.
# The last one takes the rest.
# %% [markdown] lang="zh"
# ## 平均下来，排第几都一样
#
# 手机真正添上的是运气。材料说，拼手气红包（lucky packet）的金额在一定范围内随机，让人又紧张又高兴（A13）。紧张不紧张，它没有给证据；
# 而家家户户都争的那个问题，它偏偏没提：排第几有没有关系？
#
# 微信究竟怎么拆，官方从未公布。许多程序员网页上流传着一种还原的办法，叫**二倍均值法**（doubled mean）：轮到谁，
# 谁就在 1 分钱和*剩余均值的两倍*之间均匀地抽一个数；最后一个人拿走剩下的全部。

# %%
from qunxue.models import red_packet

red_packet.split(total=10_000, people=10, seed=8)

# %% [markdown] lang="en"
# One packet: 10,000 fen (100 yuan) for ten people, in the order of opening. The shares add up to 10,000, always and exactly, because
# the model counts in whole fen. One packet tells us nothing about places, though. Two hundred thousand do.
# %% [markdown] lang="zh"
# 这是一个红包：10,000 分（100 元）分给十个人，按拆开的先后排列。模型按整数“分”计算，所以各份加起来总是正好 10,000。
# 不过单看一个红包，看不出位置的好坏；拆二十万个就看得出来了。

# %% [markdown] lang="en" box="predict"
# The first draws from the full sum, but never more than 20 yuan. The last may get far more, or a single fen.
# Whose mean is higher? Commit yourself before you look.
# %% [markdown] lang="zh"
# 第一个人面对整笔钱，但最多只能抽到 20 元；最后一个人可能多得多，也可能只剩 1 分。谁的平均数更高？先选好，再往下看。

# %%
from qunxue.explorers import activities

activities.predict(
    say("Who gets more on average?", "平均来看，谁拿得多？"),
    [say("the first", "第一个"), say("the last", "最后一个"), say("both the same", "一样多")],
)

# %%
packets = red_packet.split_many(total=10_000, people=10, repeats=200_000, seed=2)
places = red_packet.by_place(packets)
places.round(2)

# %% [markdown] lang="en"
# Every row is one place. Read down the column `mean`: 10 yuan, wherever you stand, but for the noise of the simulation. Read down `sd`, the
# **standard deviation** (标准差), the usual distance from the mean: about 5.77 yuan for the first in the long run, about 7.68 for the last two. Same mean, larger gamble.
#
# The last column, `best_luck`, is the chance to hold the largest share; section 3 needs it.
#
# The mean has a short reason. Whatever is left when your turn comes, you draw evenly from nothing to twice the mean of it; the middle of that range *is* the mean.
# Your aunt's sum is shared fairly at each step, and so fairly overall.
# %% [markdown] lang="zh"
# 每一行是一个位置。顺着 `mean` 这一列往下看：不管站在哪里都是 10 元，差别只是模拟的噪声。再看 `sd`，也就是**标准差**（standard deviation），
# 即偏离平均数的典型距离：第一个人约 5.77 元，最后两个人约 7.68 元（理论值，表里的模拟略有出入）。平均数相同，只是越靠后起伏越大。
#
# 最后一列 `best_luck` 是拿到最大一份的机会，第 3 节要用。
#
# 平均数相同，道理很短：轮到你时，不管还剩多少，你都是在零到“剩余均值的两倍”之间均匀地抽，而这个范围的中点正好就是剩余均值。
# 每一步都公平，合起来自然也公平。

# %% does="explore A13"
from qunxue.explorers import red_packets

red_packets.split_it()

# %% [markdown] lang="en"
# Now switch the method to *naive*, where each person draws from all that is left. The means become 50, 25, 12.5 …: the first takes half.
# It is an easy mistake to make. *Broken stick* cuts the whole sum at random points beforehand: fair again, but less equal.
# The **Gini coefficient** (基尼系数) under the chart says how much: about 0.35 for the doubled mean, 0.45 for the stick.
#
# **Question.** With two people, why do doubled mean and broken stick give the same picture? *Answer:* with two people twice the mean is the whole sum, so that the first draw is one random cut of the stick.
# %% [markdown] lang="zh"
# 把“拆法”换成“朴素法”：每个人从剩下的全部里抽。平均数变成 50、25、12.5……第一个人拿走一半。初学者很容易犯这个错。
# “断棍法”则事先在整笔钱上随机切几刀：又公平了，只是更不平均。图下面的**基尼系数**（Gini coefficient）告诉你差多少：二倍均值法约 0.35，断棍法约 0.45。
#
# **问题：**只有两个人时，二倍均值法和断棍法为什么看起来一样？*答：*两个人时，剩余均值的两倍就是整笔钱，第一份在整笔钱上均匀抽取，等于在棍上随机切一刀。

# %% [markdown] lang="en" verdict="A13" rating="partly" evidence="M15" year="2014-2024" quote="期待感和紧张感"
# A random share within a range makes people tense and glad
#
# Each person does get a random sum within a range, and under the public reconstruction no place is better on average. That holds for the reconstruction,
# not for code that nobody outside the company has seen. That suspense makes people happier, the essay asserts; we have no figure for it.
#
# - quantity: Partly. The sums were computed; the feelings, which are the point of the claim, nobody measured.
# - unit: Yes. Money, in fen.
# - time: Yes. The reconstruction has been passed on for years, the essay's years among them.
# - people: Unknown. A model has no people in it.
# - could fail: Yes. A naive split gives the first person half of everything.
# %% [markdown] lang="zh"
# 金额在一定范围内随机，让人又紧张又高兴
#
# 每个人确实在一定范围内随机领到一笔钱；按公开流传的还原方法，平均下来没有哪个位置更好。这个结论只对还原方法成立，
# 公司以外的人没有见过真正的代码。至于悬念会不会让人更开心，材料只是这么说，我们没有数据。
#
# - 量：部分是。金额算过了；说法的要点是心情，没有人量过。
# - 单位：是。都是钱，以分计。
# - 时间：是。还原的拆法流传多年，包括材料写作的年份。
# - 人：不清楚。模型里没有人。
# - 可能不成立：可能。换成朴素法，第一个人就拿走一半。

# %% [markdown] lang="en" teaches="A13"
# ## Best luck comes early in a tiny group and late in a large one
#
# Uncle does not wait for the mean. He wants the mark *best luck* (手气最佳), the largest share of all. A larger gamble might
# help him there. But in a small group the first may already take most of the sum. Which is stronger depends on the number of people.
# %% [markdown] lang="zh"
# ## 人少时手气最佳在前，人多时在后
#
# 舅舅等的不是平均数，他要的是“手气最佳”（best luck），也就是最大的那一份。波动大，对这个目标也许有利；可是人少的时候，第一个人就可能
# 把大头拿走。哪一边占上风，要看有多少人。

# %%
red_packet.best_luck_table([3, 5, 10, 20], seed=1)

# %% [markdown] lang="en"
# For each number of people: the chance of best luck for the first, then for the last. Among three the first leads, .36 to .32. Among ten the last does, .122 to .100;
# among twenty the last has twice the chance of the first. So cousin and uncle are both right, in different groups.
# Return to the explorer and set *show* to the chance of best luck: where does the lead change hands?
# %% [markdown] lang="zh"
# 每个人数对应两个数：先是第一个人拿到手气最佳的机会，后是最后一个人的。三个人时第一个人领先，0.36 比 0.32；十个人时最后一个人反超，0.122 比 0.100；
# 二十个人时，最后一个人的机会是第一个人的两倍。所以表弟和舅舅都对，只是说的不是同一个群。
# 回到上面的面板，把“显示”换成手气最佳的机会，看看到几个人时，领先的换成了最后一个。

# %% [markdown] lang="en" teaches="C46"
# ## The shares decide how many go empty, not what a member gets
#
# The second essay hands its readers a rule: a large packet for the small group, none for the medium one, a small packet for the large group, where strangers will then
# add you as a contact by themselves (C46). It means about 40, 100 and 500 members. It gives no reason and no figure. What can we compute?
# %% [markdown] lang="zh"
# ## 份数决定多少人空手，不决定人均拿多少
#
# 第二篇材料给了一条规矩：小群发大包，中群不发，大群发小包，发完陌生人会自己来加你好友（C46）。它说的小、中、大，大约是 40、100、500 人。
# 没有理由，也没有数字。那我们能算出什么？

# %%
red_packet.who_gets(total=2_000, members=[40, 100, 500], shares=10)

# %% [markdown] lang="en"
# Twenty yuan in ten shares. If all members are equally quick, the chance to get one (column `chance`) falls from 25 % among 40 to 2 % among 500. The **expected value** (期望值, column `expected`, in yuan) falls
# from 50 fen to 4 fen. A hundred yuan among 40 would be 2.50 yuan each.
# %% [markdown] lang="zh"
# 20 元，10 份。假如大家手速一样，抢到的机会（`chance` 列）从 40 人群的 25% 降到 500 人群的 2%；**期望值**（expected value，`expected` 列，单位是元）从 5 角降到 4 分。要是 100 元发在 40 人的群里，人均就是 2.50 元。

# %% [markdown] lang="en" box="predict"
# The sender keeps 20 yuan and 500 members but sets 100 shares instead of 10. What happens to the mean per member: ten times as much, the same, or a tenth?
# %% [markdown] lang="zh"
# 还是 20 元、500 人，但份数从 10 份改成 100 份。人均所得会怎样：变成十倍、不变，还是变成十分之一？

# %% does="explore C46"
red_packets.who_gets_anything()

# %% [markdown] lang="en"
# The same: 4 fen. Twenty yuan divided by 500 people is 4 fen, however they are cut. More shares only mean that fewer people go empty and that each share is smaller.
# So the rule is about *attention*, not about money: a large sum is felt by each of 40; ten shares among 500 make 490 people look at a closed envelope.
# Whether that wins contacts or annoys, and why a group of 100 should get nothing, the essay does not say.
# %% [markdown] lang="zh"
# 不变，还是 4 分。20 元除以 500 人就是 4 分，怎么切都一样。份数多，只是空手的人少一些、每份小一些。
# 所以这条规矩管的其实是*注意力*，不是钱：在 40 人的群里，一个大包谁都会注意到；500 个人抢 10 份，就有 490 个人点开只看到“已被领完”。
# 这样究竟能招来好友还是惹人烦，100 人的群又为什么什么都不发，材料都没有说。

# %% [markdown] lang="en" verdict="C46" rating="untested" evidence="M15 M16" year="2024" quote="中群不发红包"
# Small groups get a large packet, medium groups none, large groups a small one
#
# The arithmetic of small and large groups holds by itself. That a medium group should get nothing has no support that we could find: the study of the next section spans
# 174,131 groups, but reports no such gap. Treat the rule as one marketer's habit.
#
# - quantity: No. The study counts packets that were sent; the rule says which ones pay.
# - unit: Yes. Groups and their members.
# - time: Unknown. The essay has no date for its rule.
# - people: Partly. Groups on the same platform, but friends and colleagues, not a marketer's groups.
# - could fail: Yes. A dip in the middle would show, if somebody looked for it.
# %% [markdown] lang="zh"
# 小群发大红包，中群不发，大群发小红包
#
# 小群和大群的算术本身没有问题。至于中群不该发，我们找不到任何依据：下一节的研究覆盖 174,131 个群，并没有报告这样的断层。把它当作一位营销者的习惯就好。
#
# - 量：不是。研究数的是发出的红包，规矩说的是发了值不值。
# - 单位：是。都是群和群里的人。
# - 时间：不清楚。材料没有说这条规矩是哪一年的。
# - 人：部分是。平台相同，可那是亲友和同事的群，不是营销者的群。
# - 可能不成立：可能。中间若有断层，找一找就会看到。

# %% [markdown] lang="en" teaches="A15"
# ## A gift asks for an answer, mostly from the luckiest
#
# The essay's deeper thought is that a packet is a message. Its size, its moment and the tie between two people are signals; the sender weighs purse, closeness
# and manners, the receiver reads them (A15). The part about size can be tested. In a lucky packet the size is drawn by chance, so that a larger
# share cannot come from greater closeness. Whatever it changes in the receiver, the money changed.
# %% [markdown] lang="zh"
# ## 收了礼就想回，手气最佳的人压力最大
#
# 材料里更深的一层意思是：红包是一句话。金额、时机和两个人的关系都是信号；发的人掂量自己的钱包、彼此的亲疏和礼数，收的人则去揣摩（A15）。
# 其中关于金额的部分可以检验：拼手气红包的金额是抽出来的，拿得多不可能是因为关系更近。所以收的人若有变化，就是这笔钱带来的。

# %% [markdown] lang="en"
# A study of 36 million packets in 174,131 groups used exactly this lottery. One dollar more received made people send **18 cents** more into the group within 24 hours.
# Mostly, more people sent *something*; those who sent anyway did not send much more. The one with best luck sent more readily than the others, about one and a half times:
# many groups expect the next packet from the luckiest. Its authors call this **gift contagion** (礼物传染).
# %% [markdown] lang="zh"
# 有一项研究正好利用了这种随机：3,600 万个红包，174,131 个群。多收一美元，24 小时内会往群里多发 **18 美分**。多出来的主要是*原本不发的人也发了*，本来要发的人并没有多发多少。
# 手气最佳的人接着发的可能性约为别人的 1.5 倍：许多群都默认下一个由他来发。作者把这叫作**礼物传染**（gift contagion）。

# %%
chain = red_packet.gift_chain(pass_on=0.18, people=10, total=10_000, seed=4)
chain[["round", "alive", "sent", "expected"]].round(3).head(5)

# %% [markdown] lang="en"
# Two thousand first packets of 100 yuan. About one in six is answered; of the answers again one in six: `alive` is the share of chains in which somebody still sends. After three rounds hardly any is. `sent` is what one chain
# sends in a round, in yuan, on average over all two thousand. The column `expected` is
# 100 yuan times 0.18, times 0.18 again …: a number below one, multiplied by itself, vanishes.
# %% [markdown] lang="zh"
# 这里从两千个 100 元的红包开始。大约六个里有一个得到回应；回应又是六个里有一个得到回应：`alive` 列是还有人在发的链条所占的比例，三轮过后几乎是零。`sent` 列是每条链在这一轮发出多少元，取两千条的平均。`expected` 列就是 100 元乘 0.18，再乘 0.18……
# 小于 1 的数一再自乘，终归是零。

# %% does="explore A15 A17"
red_packets.gifts_come_back()

# %% [markdown] lang="en"
# Push *sent on per yuan received* towards .95. Only there do chains run for many rounds. About three answers in ten come from the luckiest, who is one member in ten. Somewhere between 18 cents and
# a whole yuan a friendly habit turns into a machine. **Question.** Which norm of a group could raise the number, and who pays for it?
# *One answer:* "best luck sends the next one" raises it; those who can least afford a refusal pay.
# %% [markdown] lang="zh"
# 把“每收 1 元发出多少”往 0.95 推。只有到了那里，链条才会一轮接一轮；其中大约三成的回应出自手气最佳的人，而他只是十个人里的一个。从一角八分到一元，不知在哪一点上，人情就成了停不下来的接龙。
# **问题：**群里的哪种规矩会抬高这个数？谁来付账？*一种回答：*“手气最佳的接着发”会抬高它；付账的，是最不好意思拒绝的人。

# %% [markdown] lang="en" verdict="A15" rating="partly" evidence="M16" year="2024"
# A packet's size, moment and tie are signals that are read
#
# The sum received does move the receiver: money that came by pure chance still called for an answer, and the mark of best luck for a stronger one. Whether he reads
# it as a signal, and what moment and closeness say, was not tested in this way. The data come from one platform, and we have read the abstract and excerpts of the paper, not its data.
#
# - quantity: Partly. The study measures what people send on, not how they read a packet.
# - unit: Yes. Money received and money sent, in cents of a dollar.
# - time: Yes. Packets on WeChat, some years before 2024.
# - people: Yes. Members of groups who open one another's packets.
# - could fail: Yes. Receivers might have sent no more than others.
# %% [markdown] lang="zh"
# 红包的大小、时机和亲疏都是信号，收的人会读
#
# 收到多少，确实会影响收的人：纯靠运气得来的钱也让人跟着发，“手气最佳”的标记更是如此。至于金额是否被当作信号，以及时机和亲疏说明什么，这里都没有检验。数据来自一个平台；
# 我们读的是论文摘要和部分正文，没有用到原始数据。
#
# - 量：部分是。研究量的是收的人又发出多少，不是他怎样读懂一个红包。
# - 单位：是。收到的钱和发出的钱，都折成美分。
# - 时间：是。微信上的红包，比 2024 年早几年。
# - 人：是。群里互相拆红包的人。
# - 可能不成立：可能。收的人也许并不比别人发得多。

# %% [markdown] lang="en" box="valid-when"
# - The doubled mean: a public reconstruction, on the web for years; a page that reports a factor of 1.5 since 2025 names no source.
# - The study's data are older than its publication in 2024 and come from one platform; habits may have moved since.
# - The forecasts of the essay (A16) carry no date. Read them as hopes of the 2010s.
# - Group sizes of 40, 100 and 500 follow the limits of the app at the time of the second essay; lesson 11 looks at them.
# %% [markdown] lang="zh"
# - 二倍均值法是公开流传多年的还原方法；有网页说 2025 年起改成了 1.5 倍，但没有给出来源。
# - 研究的数据早于 2024 年的发表时间，且只来自一个平台；习惯可能已经变了。
# - 材料里的预测（A16）没有写日期，当作 2010 年代的愿望来读。
# - 40、100、500 这几个人数来自第二篇材料写作时软件的上限；第 11 课会专门讨论。

# %% [markdown] lang="en" box="ethics" teaches="A17"
# The essay praises suspense and leaves two things unsaid (A17). A random reward after a short wait is how gambling machines are built, and here friends look on; people who ran groups with stakes,
# "the luckiest pays", have been convicted of running a casino in China (guiding cases of the Supreme People's Court, December 2018). And a gift that must be returned is a debt. Think of a member who mutes the group before every holiday. What could the group agree on, so that he need not?
# %% [markdown] lang="zh"
# 材料只夸悬念，有两件事没有说（A17）。短暂的等待加上随机的奖励，正是老虎机的设计手法，何况这里还有一群熟人看着；有人专门建群组织抢红包赌博，已按“开设赌场罪”判刑（最高人民法院 2018 年 12 月发布的指导性案例）。
# 再说，非回不可的礼就是债。想一想那位每逢过节就先把群设成免打扰的人：群里可以怎样约定，让他不必如此？
