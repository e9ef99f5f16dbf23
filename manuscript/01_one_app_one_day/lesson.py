# ---
# title: {en: "Where does a day with one app for everything go?", zh: "什么都用一个应用，一天的时间去哪儿了？"}
# name: {en: "One app, one day", zh: "一个应用，一天"}
# situation:
#   en: >-
#     Zhou picked up her phone 38 times yesterday, nearly always for a minute. Lin did it less often, and at one in the morning
#     the screen was still bright. Who of them "uses it too much"? In this lesson you count a log of thirty days in two ways,
#     put a price on an interruption, and take a real experiment apart: does the app make people lonely, or is it only long?
#   zh: >-
#     小周昨天拿起手机 38 次，几乎每次都只看一分钟；小林次数少些，可凌晨一点屏幕还亮着。谁才算“用得太多”？这一课，我们用两种数法来数一份三十天的记录，
#     给“被打断”标个价，再把一项真实的实验拆开来看：这个应用是让人孤独，还是只不过占时间？
# minutes: 70
# prerequisites:
#   en: "Lesson 00. You know what a mean is, and have seen `groupby` once."
#   zh: "第 00 课。知道什么是平均数，见过一次 `groupby`。"
# objectives:
#   - en: "Count a log by openings and by minutes, and say why the two disagree"
#     zh: "分别按次数和按分钟数一份记录，说清两种数法为什么对不上"
#     digcomp: "1.3"
#     takeaway:
#       en: "Groups were opened most often and took 9 % of the minutes; Moments took 40 %. A count of openings measures something else than time."
#       zh: "群聊打开得最勤，却只占 9% 的分钟；朋友圈占了 40%。数次数和数时间，数的不是一回事。"
#   - en: "Follow a famous figure from page to page and say where the trail ends"
#     zh: "顺着一个出名的数字一页页往回找，说出线索断在哪里"
#     digcomp: "1.2"
#     takeaway:
#       en: "“23 minutes 15 seconds” is credited to a paper whose abstract says that interrupted work was finished faster, with more stress. What is read off a model depends on that one number."
#       zh: "“23 分 15 秒”挂在一篇论文名下，可那篇论文的摘要说：被打断的活反而干得更快，只是压力更大。模型给出什么建议，全看这一个数。"
#   - en: "Work out a standardised difference from a table of counts and say how large it is in three ways"
#     zh: "由一张人数表算出标准化的差别，并用三种说法说明它有多大"
#     digcomp: "5.3"
#     takeaway:
#       en: "Four weeks without Facebook moved happiness by .08 standard deviations, with zero inside the interval; the curves overlap by 97 %."
#       zh: "停用脸书四周，快乐程度相差 0.08 个标准差，区间里含零；两条曲线重叠 97%。"
#   - en: "Choose the study that can answer a question about sleep, and name what it cannot show"
#     zh: "为一个关于睡眠的问题挑出能回答它的研究，并说出它证明不了什么"
#     digcomp: "4.3"
#     takeaway:
#       en: "Cameras found less sleep after screens in bed, and hardly any difference for the two hours before; that was among 79 youths, and not by lot."
#       zh: "摄像机拍到的结果是：上了床还看屏幕，睡得少；上床前两小时里看，几乎没有差别。那是 79 个少年，而且不是抽签分的组。"
# quiz:
#   - ask: {en: "Zhou opens the app more often than Lin and spends fewer minutes on it. What follows?", zh: "小周打开得比小林勤，用的分钟却比小林少。由此可知？"}
#     choices:
#       - {en: "One of the two logs is wrong", zh: "其中一份记录有错", why: {en: "Both can be right: many short openings, few long ones.", zh: "两份都可以对：一个次数多而短，一个次数少而长。"}}
#       - {en: "Before asking who uses it more, one has to say what is counted", zh: "要问谁用得多，先得说清数的是什么", right: true, why: {en: "Openings, minutes, minutes at night: three orders of the three people.", zh: "数次数、数分钟、数深夜的分钟，三个人的排名各不相同。"}}
#       - {en: "Zhou is the more addicted", zh: "小周更上瘾", why: {en: "A log counts openings; it knows nothing of wishes.", zh: "记录只数打开，不知道人想不想。"}}
#   - ask: {en: "What is the matter with “it takes 23 minutes 15 seconds to get back to work”?", zh: "“回到正事要 23 分 15 秒”这句话，问题在哪里？"}
#     choices:
#       - {en: "It has been refuted", zh: "它已经被推翻", why: {en: "We found no study that tests it; that is another thing.", zh: "我们没找到检验它的研究，那是另一回事。"}}
#       - {en: "The paper it is credited to measured something else", zh: "它所归的那篇论文量的是别的东西", right: true, why: {en: "The abstract speaks of the time to finish and of stress, not of the time to come back.", zh: "摘要说的是完成的快慢和压力，不是多久能回来。"}}
#       - {en: "It is too exact to be true", zh: "太精确，不可能是真的", why: {en: "A mean may well have seconds. The trouble is where it comes from.", zh: "平均数带上秒并不稀奇，麻烦在于出处。"}}
#   - ask: {en: "r = .052 between use and loneliness. How much of the variance is that?", zh: "使用与孤独的相关系数是 0.052，解释了多少方差？"}
#     choices:
#       - {en: "5.2 %", zh: "5.2%", why: {en: "That takes r for a share. The share is r squared.", zh: "这是把 r 当成了比例；比例是 r 的平方。"}}
#       - {en: "0.27 %", zh: "0.27%", right: true, why: {en: ".052 times .052, about a quarter of one per cent.", zh: "0.052 乘 0.052，大约千分之三。"}}
#       - {en: "nothing, it is not significant", zh: "没有，因为不显著", why: {en: "With 48,383 people even so small an r is told from zero. Significant and large are two things.", zh: "有 48,383 人，这么小的 r 也能与零分开。显著和大是两回事。"}}
#   - ask: {en: "Why may one not compare everybody in the experiment's file who left Facebook with everybody who stayed?", zh: "实验的数据文件里，为什么不能拿所有停用的人和所有没停用的人直接比？"}
#     choices:
#       - {en: "The file is too large", zh: "文件太大", why: {en: "Size is no trouble; who is in it is.", zh: "大小不碍事，碍事的是里面有谁。"}}
#       - {en: "Some never took part in the lottery, and they may differ from the others", zh: "有些人从来没参加抽签，他们可能本来就不一样", right: true, why: {en: "If they are .16 standard deviations happier, the whole effect disappears.", zh: "他们只要高兴 0.16 个标准差，整个效应就没了。"}}
#       - {en: "Happiness cannot be measured", zh: "快乐没法量", why: {en: "Then the lottery would not help either. The question is who is compared.", zh: "真是这样，抽签也没用。这里要问的是拿谁和谁比。"}}
#   - ask: {en: "Which study speaks to “put the phone away half an hour before bed”?", zh: "“睡前半小时放下手机”，哪项研究说得上话？"}
#     choices:
#       - {en: "Cameras in the bedrooms of 79 youths", zh: "79 个少年卧室里的摄像机", why: {en: "It watched what they did; nobody was told to put anything away.", zh: "它只看他们做了什么，没有让谁放下。"}}
#       - {en: "38 adults, half of whom did so by lot for four weeks", zh: "38 个成年人，抽签让一半照做四周", right: true, why: {en: "That is the rule itself, tried. It is small, and people reported their own sleep.", zh: "试的就是这条规矩本身。只是人少，而且睡得怎样由本人自报。"}}
#       - {en: "Diaries of 17,247 youths", zh: "17,247 个少年的时间日记", why: {en: "They ask about well-being, not about sleep.", zh: "问的是心理状态，不是睡眠。"}}
# terms:
#   - {en: "effect size", zh: "效应量", pinyin: "xiàoyìngliàng", meaning: {en: "How large a difference is, in a unit that can be compared between studies.", zh: "差别有多大，用可以跨研究比较的单位来说。"}}
#   - {en: "standardised difference", zh: "标准化差值", pinyin: "biāozhǔnhuà chāzhí", meaning: {en: "The distance of two means in standard deviations; written d.", zh: "两个平均数相差几个标准差，记作 d。"}}
#   - {en: "confidence interval", zh: "置信区间", pinyin: "zhìxìn qūjiān", meaning: {en: "The values that fit the data; made so that 95 such intervals in 100 hold the true one.", zh: "与数据相容的一段取值；照这个办法做一百次，约有九十五次包含真值。"}}
#   - {en: "random assignment", zh: "随机分组", pinyin: "suíjī fēnzǔ", meaning: {en: "A lot decides who does what, so that the groups differ by chance only.", zh: "谁做什么由抽签决定，两组只有碰巧的差别。"}}
#   - {en: "selection", zh: "选择偏差", pinyin: "xuǎnzé piānchā", meaning: {en: "The people compared differed before anything was done.", zh: "被比较的人，在做任何事之前就已经不同。"}}
#   - {en: "batching", zh: "批量查看", pinyin: "pīliàng chákàn", meaning: {en: "Reading messages at a few set times instead of whenever one comes.", zh: "不是来一条看一条，而是定几个时间一起看。"}}
#   - {en: "trade-off", zh: "权衡", pinyin: "quánhéng", meaning: {en: "A choice in which less of one cost means more of another.", zh: "这头少付一点，那头就得多付一点。"}}
# references:
#   - {evidence: M24, text: "The trail of “23 minutes 15 seconds”, read in November 2026: Mark, G., Gudith, D., Klocke, U. (2008). The cost of interrupted work. CHI 2008, 107-110, doi 10.1145/1357054.1357072 (abstract); news.gallup.com/businessjournal/23146 (an interview; beginning only); performancewd.co.uk/tag/interruptions (excerpt); heroic.us, quotation of Knapp and Zeratsky; highperformanceroutines.com; jmacgregorwise.blogspot.com (September 2009), quoting M. Jackson's book on Mark, Gonzalez, Harris (2005), CHI 2005; ittybyte.wordpress.com (15 November 2005). Altmann, E. M., Trafton, J. G. (2007). Psychonomic Bulletin and Review 14: 1079-1084 (abstract). Iqbal, S. T., Horvitz, E. (2007). CHI 2007, 677-686 (minutes read in digests only).", zh: "“23 分 15 秒”的线索，2026 年 11 月读：Mark, G., Gudith, D., Klocke, U. (2008). The cost of interrupted work（《被打断的代价》）. CHI 2008, 107-110, doi 10.1145/1357054.1357072（摘要）；news.gallup.com/businessjournal/23146（访谈，只读到开头）；performancewd.co.uk/tag/interruptions（节录）；heroic.us 所引 Knapp 与 Zeratsky 的书；highperformanceroutines.com；jmacgregorwise.blogspot.com（2009 年 9 月）所引 M. Jackson 的书，讲 Mark, Gonzalez, Harris (2005), CHI 2005；ittybyte.wordpress.com（2005-11-15）。Altmann, E. M., Trafton, J. G. (2007). Psychonomic Bulletin and Review 14: 1079-1084（摘要）。Iqbal, S. T., Horvitz, E. (2007). CHI 2007, 677-686（分钟数只见于转述）。"}
#   - {evidence: M47, text: "Parry, D. A. et al. (2021). Nature Human Behaviour 5: 1535, as reported on psychologytoday.com, May 2021.", zh: "Parry, D. A. et al. (2021). Nature Human Behaviour 5: 1535，据 psychologytoday.com 2021 年 5 月的报道。"}
#   - {evidence: M44, text: "Allcott, H., Braghieri, L., Eichmeyer, S., Gentzkow, M. (2020). The welfare effects of social media. American Economic Review 110 (3): 629-676. Data: openICPSR 112081, CC BY 4.0 (licence as stated in the public teaching notebook that section 3 speaks of, github.com/chrishwiggins/facebook-deactivation-welfare). The table of counts is taken from them, and so is loneliness; all else is computed in this notebook.", zh: "Allcott, H., Braghieri, L., Eichmeyer, S., Gentzkow, M. (2020). The welfare effects of social media（《社交媒体的福利效应》）. American Economic Review 110 (3): 629-676. 数据：openICPSR 112081，CC BY 4.0（许可依第 3 节说到的那份公开教学笔记本所写，github.com/chrishwiggins/facebook-deactivation-welfare）。人数表和孤独感取自这些数据，其余由本笔记本算出。"}
#   - {evidence: M42 M43, text: "Guess, A. M. et al. (2023). Science 381: 398-404 (abstract; numbers of people from a news report). Allcott, H., Gentzkow, M., Song, L. (2022). Digital addiction. American Economic Review 112 (7): 2424-2463 (abstract; per cents from a summary of the working paper, techpolicy.com).", zh: "Guess, A. M. et al. (2023). Science 381: 398-404（摘要；人数见新闻报道）。Allcott, H., Gentzkow, M., Song, L. (2022). Digital addiction（《数字成瘾》）. American Economic Review 112 (7): 2424-2463（摘要；百分比见 techpolicy.com 对工作论文的摘编）。"}
#   - {evidence: M46, text: "Fitz, N. et al. (2019). Batching smartphone notifications can improve well-being. Computers in Human Behavior 101: 84-94 (abstract).", zh: "Fitz, N. et al. (2019). Batching smartphone notifications can improve well-being（《分批推送通知能改善状态》）. Computers in Human Behavior 101: 84-94（摘要）。"}
#   - {evidence: M48 M49, text: "Zhang, L. et al. (2022). Social networking site use and loneliness. Journal of Psychology 156: 492-511 (abstract). Pollet, T. V., Roberts, S. G. B., Dunbar, R. I. M. (2011). Cyberpsychology, Behavior, and Social Networking 14: 253-258 (abstract). Dunbar, R. I. M. (2016). Royal Society Open Science 3: 150292 (abstract).", zh: "Zhang, L. et al. (2022). Social networking site use and loneliness（《社交网站使用与孤独》）. Journal of Psychology 156: 492-511（摘要）。Pollet, T. V., Roberts, S. G. B., Dunbar, R. I. M. (2011). Cyberpsychology, Behavior, and Social Networking 14: 253-258（摘要）。Dunbar, R. I. M. (2016). Royal Society Open Science 3: 150292（摘要）。"}
#   - {evidence: M26 M45, text: "He, J. et al. (2020). PLoS ONE 15 (2): e0228756 (abstract). Orben, A., Przybylski, A. K. (2019). Psychological Science 30: 682-696 (abstract). Brosnan, B. et al. (2024). JAMA Pediatrics 178: 1147 (abstract; half an hour and ten minutes from otago.ac.nz and nzherald.co.nz, 3 September 2024).", zh: "He, J. et al. (2020). PLoS ONE 15 (2): e0228756（摘要）。Orben, A., Przybylski, A. K. (2019). Psychological Science 30: 682-696（摘要）。Brosnan, B. et al. (2024). JAMA Pediatrics 178: 1147（摘要；“半小时”“十分钟”见 otago.ac.nz 与 nzherald.co.nz，2024-09-03）。"}
#   - {evidence: M50, text: "CNNIC, 46th Statistical Report on Internet Development in China (September 2020); figures read on elecfans.com/d/1327624.html and quzhou.zjjubao.com.", zh: "中国互联网络信息中心，第 46 次《中国互联网络发展状况统计报告》（2020 年 9 月）；数字读自 elecfans.com/d/1327624.html 和 quzhou.zjjubao.com。"}
#   - {evidence: M17 M39 M52, text: "WeChat's accounts: data set `wechat_users`, sources row by row. Platforms in January 2018: Statista, as quoted by forsatnet.ir/958-43.html (a news page).", zh: "微信的账户数：数据集 `wechat_users`，逐行注明出处。2018 年 1 月各平台：Statista，据新闻页面 forsatnet.ir/958-43.html 转引。"}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="A01 A03 A04" quote="增进下属与上级间的关系"
# ## Openings and minutes tell two different days
#
# The first of *the seven reflections* praises four things: **convenience**, one tool for text, voice, pictures, video and payment (A01); **social reach** (A02); **commercial value**, since advertisements and accounts travel along ties (A03); and what it calls the app's "self-worth" (自我价值): it serves the need to relate, even between staff and superiors (A04).
#
# Forty openings of Zhou, an invented shop assistant, on one day. What did each serve?
# %% [markdown] lang="zh"
# ## 数次数和数分钟，数出来的是两种日子
#
# “心得七篇”的第一篇夸了四样：**方便**，文字、语音、图片、视频、付款都在一处（A01）；**社交**，圈子扩得快（A02）；**商业**，广告和公众号顺着人际关系传（A03）；还有一样它叫“自我价值”：满足与人来往的需要，连上下级之间也算（A04）。
#
# 虚构的店员小周，一天打开了四十次。每一次是为了什么？

# %% does="sort A01 A02 A03 A04"
from qunxue.explorers import activities

bins = [say("convenience", "方便"), say("social reach", "社交"), say("commerce", "商业"), say("self-worth: relating", "自我价值：人际")]
activities.sort([
    (say("8 openings: scan a code, pay, put it away", "8 次：扫码、付款、收起来"), bins[0], say("The essay's own example: saved steps.", "文章自己举的例子：省了步骤。")),
    (say("2: fill in a form of the school in a mini program", "2 次：在小程序里填学校的表"), bins[0], say("A trip to the school saved; nobody is met.", "省了跑一趟学校，没有和谁打交道。")),
    (say("9: read what the parents' group says", "9 次：看家长群说了什么"), bins[1], say("Groups stand under social reach.", "群聊在文章里归在社交。")),
    (say("4: look through Moments", "4 次：翻翻朋友圈"), bins[1], say("Moments stand there too: one's circle widens.", "朋友圈也归在社交：圈子由此扩大。")),
    (say("3: accept a contact whom a customer recommends", "3 次：通过顾客推荐来的好友"), bins[1], say("The list grows: reach in its plainest form.", "名单变长，最直白的扩展。")),
    (say("6: answer her sister", "6 次：回妹妹的消息"), bins[3], say("An old tie is kept, none is won.", "维系旧关系，没有添新人。")),
    (say("2: tell the manager that the delivery has come", "2 次：告诉店长货到了"), bins[3], say("Staff and superior: the essay names this pair.", "下属与上级，文章点名说的就是这一对。")),
    (say("4: read an account's article on saucepans", "4 次：看公众号一篇讲锅的文章"), bins[2], say("Who writes it wants to sell.", "写的人想卖东西。")),
    (say("2: follow an advertisement from Moments to a shop", "2 次：从朋友圈的广告点进店铺"), bins[2], say("It stood among friends; it served the seller.", "它夹在朋友中间，为的是卖家。")),
], bins, say("What did these openings serve?", "这几次打开，是为了什么？"))

# %% [markdown] lang="en"
# The borders are soft: a chat with a customer relates *and* sells. Any count of "what the app is for" hangs on who sorted.
#
# Now a whole month: thirty days of Lin (student), Zhou and Gu (a pensioner). **All of it is synthetic**; nobody was logged. As in a real log, some rows cannot be right.
# %% [markdown] lang="zh"
# 界线并不硬：跟顾客聊天，既是来往，也是生意。“这个应用用来干什么”，要看是谁来分类。
#
# 再看整整一个月：学生小林（Lin）、小周（Zhou）和退休的老顾（Gu），各三十天。**全部是合成数据**，没有记录过任何真人。和真的记录一样，有些行不可能是对的。

# %%
from qunxue import data
from qunxue.models import day_log

log = data.load("day_log")
log[log["minutes"].isna() | (log["minutes"] <= 0) | (log["minutes"] > 180)].head()

# %% [markdown] lang="en"
# A clock set back gives minutes below zero, a phone left on gives twelve hours. `day_log.clean` drops such rows, rows that stand twice, and rows without a function, and writes " Chat" as "chat".
# What "too long" means is a choice (180 minutes here); say it, then go on.
# %% [markdown] lang="zh"
# 时钟往回拨，分钟数就成了负的；手机忘了关，一开就是十二个小时。`day_log.clean` 会去掉这样的行、重复的行和没写功能的行，并把“ Chat”统一写成“chat”。
# 多长算“太长”，是人定的（这里是 180 分钟）；定了就要说出来。

# %% does="predict A01 A02"
activities.predict(
    say("Which function took most *minutes* of the three people together?", "三个人合起来，哪种功能占的*分钟*最多？"),
    [say("group chat", "群聊"), say("private chat", "私聊"), say("Moments", "朋友圈"), say("paying", "支付")],
)

# %% does="compute A01 A02 A03 A04"
good = day_log.clean(log)
by_function = good.groupby("function")["minutes"].agg(["size", "sum"])
by_function.sort_values("sum", ascending=False)

# %% [markdown] lang="en"
# One `groupby`, two columns, two orders. `size` counts openings: groups lead with 689. `sum` adds minutes: groups take 9 % of them, Moments 40 %. Paying is one opening in seven and 2 % of the time: that is what convenience looks like. See who differs:
# %% [markdown] lang="zh"
# 一句 `groupby`，两列，两种排名。`size` 数次数，群聊以 689 次领先；`sum` 加分钟，群聊只占 9%，朋友圈占 40%。支付是七次里的一次，却只占 2% 的时间：方便就是这个样子。再看看谁和谁不同：

# %% does="explore A01 A02 A03 A04"
from qunxue.explorers import one_app_one_day

one_app_one_day.where_the_day_goes()

# %% [markdown] lang="en"
# Zhou: 28 % of her openings are convenience, 7 % of her minutes. For "too often" look at her; for "too long" at Lin.
# People's own estimates settle neither: in a review of 47 studies fewer than one estimate in ten came within 5 % of the log. There is more in this table than we looked for; what changed for Zhou in the middle of the month?
# %% [markdown] lang="zh"
# 小周 28% 的打开是图方便，只占她 7% 的分钟。要说“太勤”，看她；要说“太久”，看小林。
# 问本人也说不准：一项综述看了 47 项研究，自己估的时间落在记录上下 5% 以内的，不到十分之一。这张表里还有我们没去找的东西：小周在月中变了什么？

# %% [markdown] lang="en" teaches="A32 A40 A61 A62" quote="禁用一些不必要的推荐功能"
# ## What an interruption costs hangs on one number
#
# Several pieces of the seven reflections ask for restraint: set limits, refuse idle chats and groups, grow hobbies (A32); do not scroll without end, choose your accounts and Moments (A40). One says that recommendations make people sink in and groups eat into sleep and family (A61), and offers three remedies: limits, recommendations off, less group time (A62).
#
# Eight groups send one message an hour each; you work eight hours.
# %% [markdown] lang="zh"
# ## 打断一次值多少，全看一个数
#
# “心得七篇”里好几篇都劝人节制：设时限，拒绝没必要的聊天和群，培养爱好（A32）；别没完没了地刷，挑一挑公众号和朋友圈（A40）。有一篇说，推荐功能让人一不小心就陷进去，群聊挤掉睡眠和家人（A61），并开了三个方子：定时限、关推荐、少泡群（A62）。
#
# 假设有八个群，每个群每小时一条消息，你要工作八小时。

# %% does="predict A32"
activities.predict(
    say("How much of the day is lost if every message calls you at once?", "每来一条就响一声，这一天会损失多少？"),
    [say("under half an hour", "不到半小时"), say("about half the day", "大约半天"), say("nearly all of it", "几乎全部"), say("that depends on …", "要看……")],
)

# %%
from qunxue.models import interruptions

interruptions.resume_table([0.25, 1, 5, 10, 23.25])

# %% [markdown] lang="en"
# It depends on how long you need to get back. With 15 seconds 26 minutes are lost, most of them reading; with 23 minutes 15 seconds, 469 of 480. The model says only this: a moment is lost if a message came within the last so many minutes. In the explorer your plan is the diamond on a **trade-off** (权衡): less lost, longer waits.
# %% [markdown] lang="zh"
# 要看你多久能回到正事。15 秒的话，损失 26 分钟，多半是读消息；23 分 15 秒的话，480 分钟里损失 469 分钟。模型只说了一件事：要是刚过去的这么多分钟里来过消息，这一刻就算丢了。面板里的菱形是你的安排，落在一条**权衡**（trade-off）曲线上：损失少了，等得就久。

# %% does="explore A32 A40"
one_app_one_day.attention_budget()

# %% [markdown] lang="en"
# Mute everything and look four times a day. With 0.25 minutes that saves a quarter of an hour and lets messages wait an hour; with 23.25 it saves more than six hours. The advice is a sentence about that one number. So where does it come from?
# %% [markdown] lang="zh"
# 全部静音，每天看四次。“几分钟回到正事”取 0.25，只省一刻钟，消息却要等一个小时；取 23.25，能省六个多小时。该怎么做，其实全是这一个数说了算。那么，这个数是哪里来的？

# %% does="match A40 A61"
activities.match([
    (say("Book *Make Time*, quoted on heroic.us", "《Make Time》一书（heroic.us 所引）"), say("23 min 15 s to get back on task; names Mark and her university, no paper", "回到任务要 23 分 15 秒；只提 Mark 和她的大学，没写哪篇论文"), say("A quotation page; the number has lost its source.", "引文网页；数字已经没了出处。")),
    (say("highperformanceroutines.com", "highperformanceroutines.com"), say("“over 23 minutes”, credited to the paper of 2008", "“23 分多钟”，归在 2008 年的论文名下"), say("It names the paper. Did anyone open it?", "点了论文的名。有人打开看过吗？")),
    (say("The paper of 2008 (abstract)", "2008 年的论文（摘要）"), say("interrupted work is finished *faster*, with more stress; no minutes to get back", "被打断的活干得*更快*，压力更大；没说多久能回来"), say("The source does not measure what it is quoted for.", "出处量的根本不是被引用的那件事。")),
    (say("British training blog, citing “a leading expert on work”", "英国一个培训博客，称她为“研究工作的顶尖专家”"), say("23 min 15 s, in the very words by which an interview of Gallup's introduces her", "23 分 15 秒，介绍她的话与盖洛普一篇访谈一模一样"), say("The wording points to that interview; we could read only its beginning.", "措辞指向那篇访谈，可我们只读到它的开头。")),
    (say("Field study of 2005, told in a book, told in a blog", "2005 年的实地观察，经一本书、再经一个博客转述"), say("about 25 minutes, with two other tasks in between", "大约 25 分钟，中间还做了两件别的事"), say("Those minutes were worked, on something else: not the same as lost.", "那些分钟在干别的活，不等于白白丢掉。")),
    (say("Laboratory, 13,000 interruptions (2007, abstract)", "实验室，13,000 次打断（2007，摘要）"), say("pace recovers over the first 15 seconds or so", "头 15 秒左右，速度就恢复了"), say("Short tasks at a screen; another quantity again.", "屏幕前的短任务，又是另一个量。")),
], say("What does each link of the chain say?", "链条上的每一环说了什么？"))

# %% [markdown] lang="en"
# In what we could read the trail ends before an interview. The nearest measurement, 25 minutes, counts time *until one is back*, spent on other work. (A field study of alerts at the computer is quoted with 10 to 15 minutes; we met that in digests only, not verified here.) None of it was measured on a phone.
#
# What about the remedies? Most have been tried somewhere, though not on WeChat, and so has one that the essays do not name: **batching** (批量查看), reading at a few set times.
# %% [markdown] lang="zh"
# 就我们读得到的，线索断在一篇访谈门口。最接近的测量是 25 分钟，量的是*多久才回来*，中间在干别的活。（还有一项电脑提醒的实地研究，被引作 10 到 15 分钟；我们只见过转述，本课未核实。）没有一项量的是手机。
#
# 那几个方子呢？大多有人在别处试过，只是没在微信上试。还有一个文章没提、别处也试过的：**批量查看**（batching），定几个时间一起看。

# %% does="match A61 A62 A32 A40"
activities.match([
    (say("set yourself a limit", "给自己定时限"), say("by lot, 2,000 adults in the United States: use falls by about a sixth", "抽签，美国 2,000 名成年人：使用减少约六分之一"), say("They chose their own limits for the next day. It worked a little, and stayed modest.", "第二天用多久由他们自己定。有用，但有限。")),
    (say("switch recommendations off", "关掉推荐"), say("by lot, Facebook and Instagram by the clock: clearly less time, no change in attitudes", "抽签，脸书和 Instagram 改按时间排序：时间明显变少，态度没变"), say("Some of the time went to other apps.", "省下的时间有一部分去了别的应用。")),
    (say("look at set times", "定时查看"), say("by lot, 237 in India: three bundles a day, better mood; none at all, more anxious", "抽签，印度 237 人：一天三批，心情更好；全部关掉，反而更焦虑"), say("The abstract calls them both more and less productive. Find the contradiction.", "摘要说他们效率更高，又说更低。找出这个矛盾。")),
    (say("spend less time in groups", "少泡群"), say("nothing found that tried it (looked November 2026)", "没有找到试过的研究（2026 年 11 月查）"), say("Untested is not untrue.", "没试过，不等于不对。")),
], say("What was found when it was tried?", "试过之后，结果怎样？"))

# %% [markdown] lang="en" verdict="A61" rating="partly" evidence="M42 M43" year="2020" quote="一不小心就会沉迷"
# Recommendations make users sink in; groups take sleep and family time
#
# On Facebook and Instagram a feed ordered by the clock cut the time clearly, so ranking does hold people. A model fitted to another experiment puts 31 % of social media use down to failing self-control. Of groups, sleep and family neither says anything.
#
# - quantity: Partly. Time was measured; sleep and family time were not.
# - unit: Unknown. The abstract gives no minutes.
# - time: Unknown. The experiments are of 2020; the piece has no date.
# - people: No. Adults in the United States, other apps.
# - could fail: Yes. Without ranking people could have stayed as long.
# %% [markdown] lang="zh"
# 推荐功能让人陷进去，群聊挤掉睡眠和家人
#
# 脸书和 Instagram 改成按时间排序后，使用时间明显减少，可见排序确实留人。另一项实验拟合的模型，把 31% 的使用归到自控失灵。至于群聊、睡眠和家人，两项研究都没有说。
#
# - 量：部分是。量了时间，没有量睡眠和陪家人的时间。
# - 单位：不清楚。摘要没有写是多少分钟。
# - 时间：不清楚。实验在 2020 年，文章没有日期。
# - 人：不是。是美国成年人，用的是别的应用。
# - 可能不成立：可能。没有推荐，人们也许照样待那么久。

# %% [markdown] lang="en" verdict="A62" rating="partly" evidence="M42 M43 M46" year="2022" quote="定时限制使用微信的时间"
# Limits, no recommendations, fewer groups win time back
#
# Two of three remedies were tried by lot and moved time: own limits by about a sixth, a feed by the clock clearly. That sleep or family gains from it was not measured; for less group time nothing was found. Batching, which the essays do not name, helped mood where silence did not.
#
# - quantity: Partly. Time in the app fell; time for sleep and family was not looked at.
# - unit: Partly. Per cent of use in one study, no minutes read in the other.
# - time: Unknown. 2019 to 2022; the piece has no date.
# - people: No. The United States and India; no WeChat.
# - could fail: Yes. Limits could have been ignored.
# %% [markdown] lang="zh"
# 定时限、关推荐、少泡群，能把时间找回来
#
# 三个方子里有两个抽签试过，时间确实少了：自定时限少约六分之一，按时间排序也明显减少。睡眠和家人是否因此受益，没有量；少泡群，没找到研究。文章没提的“批量查看”改善了心情，全部关掉却没有。
#
# - 量：部分是。应用里的时间少了，有没有还给睡眠和家人，没有看。
# - 单位：部分是。一项是使用量的百分比，另一项没读到分钟数。
# - 时间：不清楚。研究在 2019 至 2022 年，文章没有日期。
# - 人：不是。在美国和印度，用的不是微信。
# - 可能不成立：可能。时限也可能没人理会。

# %% [markdown] lang="en" teaches="A02 A18 A19 A21 A33" claims="partly" quote="时常会感到精神空虚和孤独"
# ## Four weeks without Facebook changed happiness little, if at all
#
# Too much of it, the fourth reflection warns, means neglect of real life and loneliness (A18), a narrower circle and weaker social skill (A19); the app should be a servant, not a master (A21). Another asks for meaningful ties and for voice or video with those far away (A33). First: what kind of sentence is each?
# %% [markdown] lang="zh"
# ## 停用脸书四周，快乐程度变化很小，甚至没有
#
# 第四篇告诫说，用得太多会忽视真实生活、感到孤独（A18），圈子变窄、社交能力变弱（A19）；应当让它做侍从，不做主人（A21）。另一篇主张建立有意义的关系，和远方亲人多用语音、视频（A33）。先分一分：每句是哪一种话？

# %% does="sort A18 A19 A21 A33"
kinds = [say("can be measured", "可以量"), say("advice", "是劝告"), say("a picture", "是比方")]
activities.sort([
    (say("Who over-uses it neglects the life around them.", "用得太多的人，会忽视身边的生活。"), kinds[0], say("Hours with others can be counted, once “too much” has a number.", "先给“太多”定个数，和人相处的时间就数得出来。")),
    (say("Over-use makes the circle narrower.", "用得太多，圈子会变窄。"), kinds[0], say("Count the people somebody meets in a month, before and after.", "数一数前后一个月里见过多少人。")),
    (say("Let it be our servant, not our master.", "让它做侍从，别做主人。"), kinds[2], say("Servants have no minutes. One can ask whether it helps to think so.", "侍从没有分钟可数；只能问，这样想有没有帮助。")),
    (say("Use voice and video with relatives far away.", "和远方的亲人多用语音和视频。"), kinds[1], say("Advice. Behind it stands a claim: that a voice brings people closer.", "是劝告；背后有个主张：听到声音更亲近。")),
    (say("Build meaningful ties, not shallow ones.", "建立有意义的关系，别停在表面。"), kinds[1], say("Who would object? It tells nobody what to do on Monday.", "谁会反对？可星期一该做什么，它没有说。")),
], kinds, say("What kind of sentence is it?", "这句是哪一种话？"))

# %% [markdown] lang="en"
# The advice on voice, in our log: Gu called her daughter five times in the month. How many openings and minutes is that?
# %% [markdown] lang="zh"
# 先在记录里看看“多用语音和视频”：老顾一个月给女儿打了五次视频。占多少次、多少分钟？

# %% does="compute A33"
gu = good[good["who"] == "Gu"]
use = gu.groupby("function")["minutes"].agg(["size", "sum"])
(100 * use / use.sum()).round(1)

# %% [markdown] lang="en"
# The row `call`: under 1 % of her openings, 7 % of her minutes. Whoever counts "use" in openings does not see them.
#
# Does use make lonely? In 2018 a study in the United States paid people to leave Facebook for four weeks; a lot decided who (**random assignment**, 随机分组). Then all rated their happiness from 1 to 7.
# %% [markdown] lang="zh"
# 看 `call` 这一行：不到 1% 的次数，7% 的分钟。按次数来数“使用”，这五次就看不见了。
#
# 那么，用多了会孤独吗？2018 年美国一项研究付钱请人停用脸书四周，谁停用由抽签决定，这叫**随机分组**（random assignment）。之后每个人给自己的快乐打分，从 1 到 7。

# %% does="predict A18"
activities.predict(
    say("How far apart are the two groups, in standard deviations?", "两组会相差几个标准差？"),
    [say("about 1", "大约 1"), say("about 0.5", "大约 0.5"), say("about 0.1", "大约 0.1"), say("the leavers are less happy", "停用的反而更不快乐")],
)

# %%
from qunxue.models import effect_size

counts = effect_size.happiness_counts()
counts.T

# %% [markdown] lang="en"
# A real table: 1,067 who stayed, 578 who left. All there is to know of the difference is in these fourteen numbers. By hand: weigh each answer with its people.
# %% [markdown] lang="zh"
# 这是一张真实的表：1,067 人照常用（stayed），578 人停用（left）。两组的差别，全在这十四个数里。动手算：每个分数按人数加权。

# %% does="compute A18"
shares = counts / counts.sum()
means = shares.mul(counts.index, axis=0).sum()
squares = shares.mul(counts.index**2, axis=0).sum()
sd = (squares - means**2) ** 0.5
round(float((means["left"] - means["stayed"]) / sd.mean()), 3)

# %% [markdown] lang="en"
# Means 4.67 and 4.78, standard deviation 1.39; so the **standardised difference** (标准化差值) d is .084. Look at it:
# %% [markdown] lang="zh"
# 平均数 4.67 和 4.78，标准差 1.39，所以**标准化差值**（standardised difference）d 等于 0.084。看一眼：

# %%
(100 * shares).round(1).T

# %%
import altair as alt
from qunxue import charts

long = shares.reset_index().melt("happiness", var_name="group", value_name="share")
bars = alt.Chart(long).mark_bar().encode(
    x=alt.X("happiness:O", title=say("happiness, 1 to 7", "快乐，1 到 7")), xOffset="group:N",
    y=alt.Y("share:Q", title=say("share of the group", "占本组的比例"), axis=alt.Axis(format="%")), color=alt.Color("group:N", title=say("Facebook", "脸书")),
)
charts.describe(bars, say("Two nearly equal sets of bars; at 7 the leavers are ahead, at 1 the stayers.", "两组柱子几乎一样高；7 分处停用的略高，1 分处照常用的略高。"))

# %% [markdown] lang="en"
# Is this **effect size** (效应量) large? It depends on how one writes it. The explorer shows the same distance in five ways, and what a study of your size would see.
# %% [markdown] lang="zh"
# 这个**效应量**（effect size）算大吗？要看怎么写。面板把同一段距离写成五种样子，还告诉你：你那么大的一项研究能看见什么。

# %% does="explore A18 A19"
one_app_one_day.how_large()

# %%
effect_size.side_by_side_table({
    say("Facebook off, happiness", "停用脸书，快乐"): 0.084,
    say("use and loneliness, r = .052", "使用与孤独，r = 0.052"): effect_size.d_from_r(0.052),
})

# %% [markdown] lang="en"
# The curves overlap by 97 %; of two people drawn by lot the leaver is happier with a chance of 52 %; the **confidence interval** (置信区间) runs from -.02 to .19, zero inside. Loneliness itself moved by -.02, from -.13 to .08.
#
# The second row is a summary of 90 samples: r = .052. Squared, that is 0.27 % of the variance; as d it is .10. Set 24,000 in each group, and zero lies outside: with many people even a small r is told from nothing. *Significant* is not *large*.
# %% [markdown] lang="zh"
# 两条曲线重叠 97%；两组各抽一人，停用的那个更快乐的概率是 52%；**置信区间**（confidence interval）从 -0.02 到 0.19，零在里面。孤独感本身变化 -0.02，区间 -0.13 到 0.08。
#
# 第二行是一份汇总了 90 个样本的分析：r = 0.052。平方一下，解释 0.27% 的方差；换成 d 是 0.10。把两组都调到 24,000 人，零就到了区间外面：人一多，再小的 r 也能与零分开。*显著*不等于*大*。

# %% [markdown] lang="en"
# One trap is left. The file has 2,823 rows, but only 1,645 people who were drawn by lot and answered. A public notebook compares all who left with all who did not. What does that do?
# %% [markdown] lang="zh"
# 还有一个坑。数据文件有 2,823 行，可抽签分组又作了答的只有 1,645 人。网上有份公开的笔记本，拿所有停用的人和所有没停用的人直接比。会怎么样？

# %% does="explore A18"
one_app_one_day.whole_file()

# %% [markdown] lang="en"
# Whoever asked too much money to leave was never in the lottery. If these people are .16 standard deviations happier, the effect vanishes; if they are sadder, it doubles. That is **selection** (选择偏差): not a matter of how many, but of who.
# %% [markdown] lang="zh"
# 要价太高的人，从来没进过抽签。他们要是高兴 0.16 个标准差，效应就没了；要是更不高兴，效应就翻倍。这叫**选择偏差**（selection）：问题不在多少人，而在是谁。

# %% [markdown] lang="en" verdict="A18" rating="partly" evidence="M44 M48" year="2018-2022" quote="时常会感到精神空虚和孤独"
# Those who seek pleasure in it often feel empty and lonely
#
# There is a tie between use and loneliness, and it is tiny (r = .052); only passive and problem use count in it. Taking Facebook away by lot moved loneliness by nothing that can be told from zero. The essay speaks of people who sink in, and for those the summary leaves room. Emptiness nobody measured.
#
# - quantity: Partly. Use and loneliness; "over-use" was cut differently in each study.
# - unit: Yes. Standard deviations, or r, on both sides.
# - time: Unknown. 2018 and before 2022; the piece has no date.
# - people: No. Facebook in the experiment, many networks in the summary.
# - could fail: Yes. The leavers could have become lonelier.
# %% [markdown] lang="zh"
# 在里面找快乐的人，时常感到空虚和孤独
#
# 使用与孤独有关，但很微弱（r = 0.052），而且只在被动使用和问题使用里才看得到。抽签停用脸书之后，孤独感的变化与零分不开。文章说的是陷进去的人，对他们，这份汇总留有余地。“空虚”没有人量过。
#
# - 量：部分是。量的是使用与孤独；“过度”在各项研究里划法不同。
# - 单位：是。两边都是标准差或 r。
# - 时间：不清楚。2018 年和 2022 年以前；文章没有日期。
# - 人：不是。实验用的是脸书，汇总里有许多种网站。
# - 可能不成立：可能。停用的人也可能更孤独。

# %% [markdown] lang="en"
# Two claims about circles are left: that the app quickly widens one's network and deepens feeling (A02), and that too much of it narrows the circle (A19). A survey of 117 adults has something on both.
# %% [markdown] lang="zh"
# 还剩两个关于圈子的说法：这个应用能很快扩大社交网络、加深感情（A02）；用得太多会让圈子变窄（A19）。有一项 117 人的调查，对两者都说得上一点。

# %% does="predict A02 A19"
activities.predict(
    say("More time on social media went with …", "在社交媒体上花的时间越多，就……"),
    [say("more online friends, and a larger circle offline", "线上好友越多，线下圈子也越大"), say("more online friends, the circle offline the same", "线上好友越多，线下圈子照旧"), say("more online friends, a smaller circle offline", "线上好友越多，线下圈子越小")],
)

# %% [markdown] lang="en" verdict="A02" rating="partly" evidence="M49" year="2011-2016" quote="迅速地扩展"
# The app quickly widens one's network and deepens feeling
#
# The list grows: more time went with more online friends. The circle does not: offline networks were no larger and no closer. Two British surveys found circles online about as large as offline, inner layers too. "Quickly" was not measured.
#
# - quantity: Partly. Number and closeness of ties, not the speed.
# - unit: Yes. People, and rated closeness.
# - time: Unknown. Published in 2011 and 2016; the piece has no date.
# - people: No. 117 adults from 18 to 63, and British surveys; other networks.
# - could fail: Yes. The heavy users could have had larger circles.
# %% [markdown] lang="zh"
# 能迅速扩大社交网络，加深感情
#
# 名单会变长：花的时间越多，线上好友越多。圈子没有：线下的圈子既没有更大，也没有更亲。英国的两次调查也发现，线上的圈子和线下差不多大，里层也一样。“迅速”没有人量过。
#
# - 量：部分是。量了人数和亲近程度，没有量快慢。
# - 单位：是。人数，和自评的亲近程度。
# - 时间：不清楚。研究发表于 2011 年和 2016 年；文章没有日期。
# - 人：不是。117 名 18 至 63 岁的成年人和英国的调查，用的是别的平台。
# - 可能不成立：可能。用得多的人，圈子也可能更大。

# %% [markdown] lang="en" verdict="A19" rating="not-supported" evidence="M48 M49" year="2011-2016" quote="社交圈子变得狭隘"
# Over-use narrows the circle and weakens social skill
#
# In the survey, time on social media went with no larger circle offline, and the abstract reports no smaller one. It is small, and correlation only; for *over*-use, and for social skill, we found nothing (looked November 2026).
#
# - quantity: Partly. Size of the circle; skill was not measured.
# - unit: Yes. People in the circle.
# - time: Unknown. The survey was published in 2011; the piece has no date.
# - people: No. 117 adults, on other networks.
# - could fail: Yes. Heavy users could have had smaller circles.
# %% [markdown] lang="zh"
# 用得太多，圈子变窄，社交能力变弱
#
# 那项调查里，在社交媒体上花时间多的人，线下圈子没有更大，摘要也没有说更小。可是人少，又只是相关；专看*过度*使用的、看社交能力的，我们没有找到（2026 年 11 月查）。
#
# - 量：部分是。量了圈子大小，没有量社交能力。
# - 单位：是。圈子里的人数。
# - 时间：不清楚。调查发表于 2011 年；文章没有日期。
# - 人：不是。117 名成年人，用的是别的平台。
# - 可能不成立：可能。用得多的人，圈子也可能更小。

# %% [markdown] lang="en" teaches="A20 A39" claims="partly" quote="睡前一两小时停止"
# ## Screens in bed go with less sleep; two hours before, hardly
#
# Four tips for healthy use stand in the fourth reflection: see it as a tool, limit the time, join in offline, know when to put it away (A20). The last piece has a figure: plan your time, and stop one to two hours before sleep (A39).
#
# When is Lin on her phone? The day ends at midnight; her evening does not.
# %% [markdown] lang="zh"
# ## 上了床还看，睡得少；早两小时看，几乎没有差别
#
# 第四篇给了四条健康建议：把它当工具，限制时间，多参加线下活动，该放下时就放下（A20）。第七篇给出了数字：安排好时间，睡前一两小时停用（A39）。
#
# 小林几点还在看手机？日子到半夜就翻篇，她的晚上可没有。

# %% does="compute A39"
good["late"] = day_log.minutes_between(good["start"], good["minutes"], begin=23, end=6)
night = good.groupby("who")[["late", "minutes"]].sum()
(night["late"] / night["minutes"]).round(3)

# %% [markdown] lang="en"
# From 23:00 to 6:00: 43 % of Lin's minutes, 3 % of Zhou's, 2 % of Gu's. `minutes_between` splits openings that run over an edge or over midnight; whoever only asks in which hour it *began* gets other numbers. By the hour:
# %% [markdown] lang="zh"
# 从 23:00 到 6:00：小林的分钟占 43%，小周 3%，老顾 2%。`minutes_between` 会把跨过边界、跨过半夜的一次拆开来算；只看几点*打开*，得到的是另外的数。按钟点画出来：

# %%
hours = good.assign(hour=good["start"].dt.hour).groupby(["who", "hour"])["minutes"].sum().reset_index()
hours.pivot(index="hour", columns="who", values="minutes").round()

# %%
lines = alt.Chart(hours).mark_line(point=True).encode(
    x=alt.X("hour:Q", title=say("hour of opening", "打开的钟点")),
    y=alt.Y("minutes:Q", title=say("minutes in thirty days", "三十天的分钟数")),
    color=alt.Color("who:N", title=say("person", "谁")),
)
charts.describe(lines, say("Lin's line climbs towards midnight and is highest just after it; Gu's has peaks at six and at twenty, Zhou's one at twenty-one.", "小林的线越近半夜越高，零点最高；老顾在六点和二十点各有一峰，小周的峰在二十一点。"))

# %% [markdown] lang="en"
# A log does not say whether she sleeps worse. Three studies could. Which answers which question?
# %% [markdown] lang="zh"
# 记录说不出她睡得好不好。有三项研究也许可以。哪项回答哪个问题？

# %% does="match A39 A20"
activities.match([
    (say("Does putting the phone away help?", "放下手机有没有用？"), say("38 adults, by lot: no phone for 30 minutes before bed, four weeks", "38 名成年人，抽签：睡前 30 分钟不碰手机，四周"), say("They fell asleep sooner and slept longer, by their own report. Half an hour, not two hours.", "自己报告说，入睡更快、睡得更久。是半小时，不是两小时。")),
    (say("Do nights with more screen have less sleep?", "看屏幕多的晚上，是不是睡得少？"), say("79 youths of 11 to 14, cameras and a wrist sensor, four nights", "79 名 11 至 14 岁少年，摄像机加腕表，四晚"), say("Before bed hardly any link; in bed, asleep about half an hour later. Observed, not assigned.", "上床前几乎没有关系；上了床还看，约晚睡着半小时。是观察，没有分组。")),
    (say("Are those who use screens before bed worse off?", "睡前看屏幕的人，状态是不是更差？"), say("17,247 youths in three countries, diaries of the day", "三个国家 17,247 名少年，时间日记"), say("Little evidence of any substantial link with well-being; sleep was not what they asked.", "与心理状态几乎看不出像样的关系；问的不是睡眠。")),
], say("Which study answers which question?", "哪项研究回答哪个问题？"))

# %% does="sort A20"
tried = [say("has been tried by lot", "抽签试过"), say("cannot be tried as it stands", "照这样写没法试")]
activities.sort([
    (say("Limit your time.", "限制时间。"), tried[0], say("Own limits cut use by about a sixth (section 2).", "自定时限，使用减少约六分之一（第 2 节）。")),
    (say("Put it away when it is time.", "该放下时就放下。"), tried[0], say("Thirty minutes before bed, for one.", "睡前三十分钟就是一种试法。")),
    (say("Join in offline.", "多参加线下活动。"), tried[0], say("Turned round: those who left Facebook by lot spent more time with friends and family, and alone before the television.", "反过来试过：抽签停用脸书的人，和亲友在一起的时间多了，独自看电视的也多了。")),
    (say("See it as a tool, not as the centre of life.", "把它当工具，别当生活的中心。"), tried[1], say("First say how one would notice that it is the centre.", "先得说清，怎样才看得出它成了中心。")),
], tried, say("Which of the four tips could be tried, and was?", "四条建议，哪几条试过？"))

# %% [markdown] lang="en" verdict="A39" rating="partly" evidence="M45 M26" year="2020-2024" quote="保证充足的睡眠"
# Stop one to two hours before sleep, to sleep enough
#
# For the one or two hours before bed, cameras found no link with most measures of sleep. In bed there was one: asleep about half an hour later, and each ten minutes of games or several screens at once took nearly ten of sleep. A small trial with adults found that half an hour without the phone helped. So: out of bed, yes; the two hours have no support of their own.
#
# - quantity: Yes. Length of sleep that night.
# - unit: Yes. Minutes before bed, minutes of sleep.
# - time: Unknown. 2020 to 2024; the piece has no date.
# - people: No. New Zealand youths of 11 to 14; 38 young adults in the trial.
# - could fail: Yes. The last two hours could have mattered.
# %% [markdown] lang="zh"
# 睡前一两小时停用，保证睡眠充足
#
# 上床前的一两个小时，摄像机没有发现它和多数睡眠指标有关。上了床还看就有关了：约晚睡着半小时，玩游戏或几块屏幕一起用，每十分钟差不多少睡十分钟。成年人的一项小试验发现，睡前半小时不碰手机有帮助。所以，别带上床，站得住；一两小时这个数，没有自己的依据。
#
# - 量：是。都是当晚睡了多久。
# - 单位：是。睡前几分钟，睡了几分钟。
# - 时间：不清楚。研究在 2020 至 2024 年，文章没有日期。
# - 人：不是。新西兰 11 至 14 岁的少年；试验里是 38 名年轻的成年人。
# - 可能不成立：可能。最后两小时本来也可能有影响。

# %% [markdown] lang="en" teaches="A06 A49" claims="partly" quote="几乎成为了"
# ## The number was right, the rank was not
#
# Two last sentences count people. After the outbreak, says the first reflection, the app became *nearly* one of people's only means of communication (A06). A later piece calls it the world's largest social network, with over a billion users (A49).
# %% [markdown] lang="zh"
# ## 数字没错，名次不对
#
# 最后两句话数的是人。第一篇说，疫情之后它*几乎*成了人们唯一的交流手段之一（A06）。后面有一篇说它是全球最大的社交网络，用户超过十亿（A49）。

# %% does="predict A06"
activities.predict(
    say("June 2020: how many of China's people were online at all?", "2020 年 6 月，全国有多少人上网？"),
    [say("about half", "一半左右"), say("about two thirds", "三分之二左右"), say("about nine tenths", "九成左右"), say("nearly all", "几乎所有人")],
)

# %% does="compute A06"
import pandas as pd

june_2020 = pd.Series({say("online", "网民"): 940, say("instant messaging", "即时通信"): 931, say("video", "网络视频"): 888, say("remote work", "远程办公"): 199})
(june_2020 / 940).round(3)

# %% [markdown] lang="en"
# Of those online in June 2020, from the official report. Messaging reached 99.0 % of those online, but all messengers together, QQ and DingTalk too. And "online" was 67.0 % of the population: for every third person the app was no channel at all. Nobody counted telephone calls here.
# %% [markdown] lang="zh"
# 2020 年 6 月各项占网民的比例，出自官方报告。即时通信用户占 99.0%，可那是所有软件加起来，QQ、钉钉都算。而网民只占人口的 67.0%：每三个人里，就有一个根本谈不上这条渠道。电话打了多少，这里没有人数。

# %% [markdown] lang="en" verdict="A06" rating="not-supported" evidence="M50" year="2020" quote="唯一的交流手段之一"
# In the epidemic it became nearly the only channel
#
# The sentence hedges twice (几乎, 之一), so one counter-example does not break it. But nothing carries it: the count is of all messengers, and a third of the people were not online. That messaging was used by nearly everybody online is true, and another sentence.
#
# - quantity: No. Use of a kind of app, not the lack of other means.
# - unit: Partly. Users, where the claim speaks of means.
# - time: Yes. June 2020.
# - people: Partly. Those online, not all people.
# - could fail: Yes. Other means could have been dropped; nobody asked.
# %% [markdown] lang="zh"
# 疫情中几乎成了唯一的交流手段
#
# 这句话留了两层余地（“几乎”“之一”），一个反例推不翻它。可是也没有东西撑得起它：数的是所有即时通信软件，而且有三分之一的人不上网。“网民几乎人人都用即时通信”是真的，但那是另一句话。
#
# - 量：不是。数的是用不用这类软件，不是有没有别的手段。
# - 单位：部分是。数的是用户，说的是手段。
# - 时间：是。2020 年 6 月。
# - 人：部分是。是网民，不是所有人。
# - 可能不成立：可能。别的手段也许真的没人用了，只是没有人问。

# %% does="compute A49"
january_2018 = pd.Series({"Facebook": 2167, "YouTube": 1500, "WhatsApp": 1300, "Messenger": 1300, "WeChat": 980})
(january_2018 / january_2018["WeChat"]).round(2)

# %%
users = data.load("wechat_users")
users.loc[users["date"].dt.year >= 2017, ["date", "users_million", "status"]].head(3)

# %% [markdown] lang="en" verdict="A49" rating="partly" evidence="M17 M52 M39" year="2018" quote="全球最大的社交网络平台"
# It is the world's largest network, with over a billion users
#
# The number fits: 1,098 million monthly accounts at the end of 2018. The rank does not: in January 2018 it was fifth of the platforms in our list, Facebook had more than twice as many. Largest *in China* would have been another, safer sentence.
#
# - quantity: Partly. Monthly accounts; the essay says users, and a person may have several.
# - unit: Yes. Millions of accounts on all platforms.
# - time: Partly. The piece has no date; over a billion means 2018 or later.
# - people: Yes. The whole world, on both sides.
# - could fail: Yes. On a list it stands first or it does not.
# %% [markdown] lang="zh"
# 它是全球最大的社交网络，用户超过十亿
#
# 数字对得上：2018 年底月活跃账户 10.98 亿。名次对不上：2018 年 1 月它在我们的名单里排第五，脸书是它的两倍多。改成“*国内*最大”，就稳妥了。
#
# - 量：部分是。数的是月活跃账户，文章说的是用户；一个人可以有几个账户。
# - 单位：是。各平台都是百万账户。
# - 时间：部分是。文章没有日期；超过十亿，只能是 2018 年或以后。
# - 人：是。两边都是全世界。
# - 可能不成立：可能。排不排第一，看名单就知道。

# %% [markdown] lang="en" box="valid-when"
# - The log is synthetic: it teaches counting and proves nothing about anybody.
# - The experiments are of 2018 to 2022, mostly in the United States, on apps without payment and work groups. An app that one cannot leave may act otherwise.
# - The interruption model knows neither important nor idle messages, and its one number is not known for phones.
# %% [markdown] lang="zh"
# - 记录是合成的：教人怎么数，不证明任何人怎么样。
# - 几项实验做于 2018 至 2022 年，多在美国，那些应用里没有付款，也没有工作群。离不开的应用，也许是另一回事。
# - 打断的模型分不出消息要不要紧，而它靠的那一个数，在手机上没有人量过。

# %% [markdown] lang="en" box="ethics" teaches="A18" does="judge A18"
# The reflections put the duty on the user: watch yourself, limit yourself. But the ranking is built to hold, and the parents' group expects an answer at ten in the evening. Two sides of a coin, says the essay (A18); who minted it?
#
# **Take a position.** A school makes announcements in one group only, at any hour. A mother mutes it and misses a form. Write two sentences: who should have done what? Which of the two costs of section 2 does your rule raise, and for whom?
# %% [markdown] lang="zh"
# 几篇心得都把责任放在用户身上：要警惕，要自律。可排序本来就是为了留人而做的，家长群晚上十点还等着回复。文章说，这是硬币的两面（A18）；那么，硬币是谁铸的？
#
# **表明你的立场。**学校的通知只发在一个群里，什么钟点都有。一位妈妈把群静音，漏填了一张表。写两句话：谁本该做什么？你定的规矩，会加重第 2 节两种代价里的哪一种，落在谁身上？
