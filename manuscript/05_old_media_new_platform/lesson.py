# ---
# title: {en: "What did a city magazine and a radio programme find on WeChat?", zh: "城市杂志和电台节目，在微信上找到了什么？"}
# name: {en: "Old media, new platform", zh: "旧媒体，新平台"}
# situation:
#   en: >-
#     A city magazine and an evening radio programme have each opened an official account. Somebody who ran such an account writes down what there was to see:
#     every message arrives, and after every message a few people leave. Is the account worth the work? The page with the essay is dated 2021, but something
#     about its numbers is odd. In this lesson you find out how old the essay is, follow a message from ten thousand phones to those who read it,
#     run a whole year of messages in a second, and build a desk that answers by itself.
#   zh: >-
#     一家城市杂志和一档晚间电台节目，先后开了公众号。一位运营账号的人把看到的记了下来：消息条条都能送到，可每发一条，就有几个人走掉。
#     费这些人力，到底值不值？收录这篇文章的网页写着 2021 年，里面的数字却有点不对劲。这一课，我们查一查它究竟写于哪一年，
#     跟着一条消息从一万部手机走到真正读它的人面前，一秒钟跑完一整年的推送，再做一个会自己回复的小助手。
# minutes: 70
# prerequisites:
#   en: "Lesson 00. You can run a cell and move a slider; you can read a percentage."
#   zh: "第 00 课。会运行单元格、会拖滑块，看得懂百分比。"
# objectives:
#   - en: "Date a text from the numbers it contains"
#     zh: "根据文章里的数字，推断它写于何时"
#     digcomp: "1.2"
#     takeaway:
#       en: "A count such as \"200 million users\" has a date; ask first what was counted. The essay is from 2012 or 2013, whatever its page says."
#       zh: "“用户 2 亿”这类数字是带日期的，但要先问清数的是什么。不管网页怎么写，这篇材料出自 2012 到 2013 年。"
#   - en: "Compare six media side by side and say which figures rest on a source"
#     zh: "并排比较六种媒体，并指出哪些数字有来源"
#     digcomp: "1.1"
#     takeaway:
#       en: "An account shortens the wait between two issues to a day or a week, not to an hour; and a table is as firm as its cells: ours has 8 sources and 34 estimates."
#       zh: "公众号把两期之间的等待缩短到一天或一周，而不是一小时。一张表有多可靠，要看格子里的依据：我们这张表 8 格有来源，34 格是估计。"
#   - en: "Tell delivery from reading, and price an advertisement by either"
#     zh: "分清送达与阅读，并分别给广告算价钱"
#     digcomp: "1.2"
#     takeaway:
#       en: "Nearly all subscribers receive a push; under 5 % opened it in 2017, 1.2 % in 2019. A thousand readers then cost 20 to 83 times as much as a thousand deliveries."
#       zh: "订户几乎人人收到推送，但 2017 年打开的不到 5%，2019 年是 1.2%。这时每千名读者的价钱，是每千次送达的 20 到 83 倍。"
#   - en: "Compute the subscribers that a year of pushes leaves, and where their number settles"
#     zh: "算出推送一年后剩下多少订户，以及最终会稳定在多少"
#     digcomp: "3.4"
#     takeaway:
#       en: "With a push a day the number settles at growth divided by loss, with one a week at seven times that. A push day shows a minus when more leave than arrive; a campaign hides the leaving, it does not stop it."
#       zh: "每天一推时，订户数稳定在“新增 ÷ 流失率”；每周一推，稳定值是它的七倍。推送日走的人比来的人多，就会看到负数；搞推广只是盖住了流失，并没有止住它。"
#   - en: "Build an auto-reply desk with priorities and a fallback, and test it on messages it has not seen"
#     zh: "搭一个带优先级和兜底的自动回复，并用它没见过的消息来检验"
#     digcomp: "5.3"
#     takeaway:
#       en: "Keywords find words, not meanings: put the rules that call a person first, and judge a sheet by messages it was not written for."
#       zh: "关键词认的是字，不是意思：把转人工的规则放在最前面；规则好不好，要拿没见过的消息来评。"
# quiz:
#   - ask: {en: "A page dated 2021 says that WeChat has more than 200 million users. What is the best conclusion?", zh: "一个写着 2021 年的网页说微信用户超过 2 亿。最合理的判断是什么？"}
#     choices:
#       - {en: "WeChat lost most of its users before 2021", zh: "2021 年以前微信流失了大部分用户", why: {en: "At the end of 2021 it had 1,268 million monthly active accounts.", zh: "2021 年底，它的月活跃账户有 12.68 亿。"}}
#       - {en: "The text was written in 2012 or 2013 and copied later", zh: "文章写于 2012 到 2013 年，后来被转载", right: true, why: {en: "Registered users passed 200 million in September 2012, monthly active ones in spring 2013.", zh: "注册用户 2012 年 9 月过 2 亿，月活跃账户 2013 年春过 2 亿。"}}
#       - {en: "The author invented the number", zh: "作者编造了数字", why: {en: "It fits its own time exactly. It is the page that carries a wrong date.", zh: "放在它自己的年代，数字完全对得上；写错日期的是网页。"}}
#   - ask: {en: "\"Reach near 100 %\" was true of a push. What did it measure?", zh: "“到达率接近 100%”对推送来说没错。它量的是什么？"}
#     choices:
#       - {en: "How many phones received the message", zh: "有多少部手机收到了消息", right: true, why: {en: "Delivery. Whether anybody looked at it is another number.", zh: "是送达。有没有人看，是另一个数。"}}
#       - {en: "How many people opened the message", zh: "有多少人打开了消息", why: {en: "That is the open rate: under 5 % in the sample of 2017, 1.2 % in that of 2019.", zh: "那叫打开率：2017 年的样本不到 5%，2019 年的样本是 1.2%。"}}
#       - {en: "How many people agreed with the message", zh: "有多少人认同消息的内容", why: {en: "No statistic of the account measures that.", zh: "公众号后台没有任何一个数字能量出这个。"}}
#   - ask: {en: "An account gains 20 people a day and loses 1 % per push, with a push every day. Where does it settle?", zh: "一个公众号每天新增 20 人，每天一推，每次流失 1%。订户会稳定在多少？"}
#     choices:
#       - {en: "At 20 people", zh: "20 人", why: {en: "20 is what comes in a day; the stock is much larger than the flow.", zh: "20 是每天进来的人数；存量比流量大得多。"}}
#       - {en: "At 2,000 people", zh: "2,000 人", right: true, why: {en: "1 % of 2,000 is 20: as many leave as arrive. Growth divided by loss, 20 / 0.01.", zh: "2,000 的 1% 是 20：来多少走多少。新增除以流失率，20 ÷ 0.01。"}}
#       - {en: "It grows for ever", zh: "一直涨下去", why: {en: "The larger it is, the more leave at each push; the growth stays at 20.", zh: "人越多，每次走的也越多；新增却一直是 20。"}}
#   - ask: {en: "While a poster campaign ran, the count did not fall after a push. What follows?", zh: "海报推广期间，推送之后订户数没有下降。这说明什么？"}
#     choices:
#       - {en: "Nobody left during the campaign", zh: "推广期间没有人离开", why: {en: "The count is the sum of coming and leaving; it can rise while many leave.", zh: "订户数是来和走加在一起的结果；走的人再多，它也可能在涨。"}}
#       - {en: "More people came than left on those days", zh: "那几天来的人比走的人多", right: true, why: {en: "That is all a count can tell. To see who left, count the leavers.", zh: "总数只能告诉你这么多。想知道走了多少，就得单独数走的人。"}}
#       - {en: "The messages of those days were better", zh: "那几天的内容更好", why: {en: "Perhaps, but the count cannot show it: two things changed at once.", zh: "也许是，但总数看不出来：同时有两件事变了。"}}
#   - ask: {en: "You change your rule sheet until all 40 test messages are answered rightly. How will it do on new messages?", zh: "你把规则改到 40 条测试消息全部答对。遇到新消息会怎样？"}
#     choices:
#       - {en: "It will answer all of them rightly", zh: "也会全部答对", why: {en: "The sheet was fitted to those forty texts; others use other words.", zh: "规则是照着那四十条改出来的，别人说话用的是别的词。"}}
#       - {en: "Probably worse than on the forty", zh: "多半不如那四十条", right: true, why: {en: "What was tuned on a set of texts has to be judged on others.", zh: "照着一批消息调出来的，要拿另一批来评。"}}
#       - {en: "It will answer none of them", zh: "一条也答不对", why: {en: "Common words come again; part of it will carry over.", zh: "常用词还会出现，总有一部分用得上。"}}
# terms:
#   - {en: "official account", zh: "公众号", pinyin: "gōngzhòng hào", meaning: {en: "A WeChat account through which a medium, firm or person writes to its subscribers.", zh: "媒体、机构或个人在微信上面向订户发布内容的账号。"}}
#   - {en: "push", zh: "推送", pinyin: "tuīsòng", meaning: {en: "A message that the account sends to all subscribers without being asked.", zh: "公众号不待询问、主动发给全体订户的消息；后台叫“群发”。"}}
#   - {en: "subscription", zh: "订阅", pinyin: "dìngyuè", meaning: {en: "The reader's act of asking for an account's messages; it can be taken back.", zh: "读者主动要求接收某个账号的内容，也可以随时取消。"}}
#   - {en: "open rate", zh: "打开率", pinyin: "dǎkāi lǜ", meaning: {en: "Openings divided by deliveries.", zh: "打开人数除以送达人数。"}}
#   - {en: "monthly active accounts", zh: "月活跃账户", pinyin: "yuè huóyuè zhànghù", meaning: {en: "Accounts used at least once in a month; fewer than were ever registered.", zh: "一个月内至少用过一次的账户；少于历来注册的总数。"}}
#   - {en: "churn", zh: "流失", pinyin: "liúshī", meaning: {en: "The share of an audience that leaves in a period or after an event.", zh: "某段时间内或某件事之后离开的比例；订户取消关注俗称“掉粉”。"}}
#   - {en: "steady state", zh: "稳态", pinyin: "wěntài", meaning: {en: "The size at which as many leave as arrive.", zh: "来的人和走的人一样多时的规模。"}}
#   - {en: "auto-reply", zh: "自动回复", pinyin: "zìdòng huífù", meaning: {en: "An answer chosen by rules from the words of a message.", zh: "按规则、根据消息里的字词自动发出的回答。"}}
#   - {en: "fallback", zh: "兜底回复", pinyin: "dōudǐ huífù", meaning: {en: "What a desk answers when no rule fits.", zh: "一条规则都没命中时的回答。"}}
# references:
#   - {evidence: M17, text: "WeChat users: Tencent's announcements and results, read in the sources named line by line in datasets/wechat_users.csv. The year ends 2012 and 2020 are derived from growth rates; 2017 is not verified here.", zh: "微信用户数：腾讯公布的数字与财报，逐条来源见 datasets/wechat_users.csv。2012 年底和 2020 年底由增长率推算；2017 年底本课未核实。"}
#   - {evidence: M33, text: "Brysbaert, M. (2019). How many words do we read per minute? Journal of Memory and Language 109: 104047. Clinton-Lisell, V. (2022). Listening ears or reading eyes. Review of Educational Research 92 (4): 543-582 (abstract read).", zh: "Brysbaert, M.（2019）。How many words do we read per minute? Journal of Memory and Language 109：104047。Clinton-Lisell, V.（2022）。Listening ears or reading eyes. Review of Educational Research 92 (4)：543–582（读的是摘要）。"}
#   - {evidence: M35, text: "Housite, report on the first quarter of 2017, quoted by pcpop.com (2017-04-20). Weixiaobao, report on August 2019, quoted by chyxx.com and niaogebiji.com. Industry samples, not peer-reviewed.", zh: "侯斯特 2017 年第一季度报告，据泡泡网 2017-04-20；微小宝 2019 年 8 月报告，据产业信息网与鸟哥笔记。均为行业样本，未经同行评议。"}
#   - {evidence: M36, text: "The subscriber model is the course's own; the loss per push is assumed. Wohllebe, A., Hübner, D.-S., Radtke, U., Podruzsik, S. (2021). Mobile apps in retail: effect of push notification frequency on app user behavior. Innovative Marketing 17 (2): 102-111 (abstract read).", zh: "订户模型为本课自建，每次推送的流失率是假设。Wohllebe, A., Hübner, D.-S., Radtke, U., Podruzsik, S.（2021）。Mobile apps in retail: effect of push notification frequency on app user behavior. Innovative Marketing 17 (2)：102–111（读的是摘要）。"}
#   - {evidence: M37, text: "The table of media: sources cell by cell in datasets/media_table.csv, among them Qiu et al. (2016), arXiv:1512.07831, and Kwak et al. (2010), World Wide Web Conference.", zh: "媒体对照表：逐格来源见 datasets/media_table.csv，其中有 Qiu 等（2016），arXiv:1512.07831；Kwak 等（2010），万维网大会论文。"}
#   - {evidence: M38, text: "WeChat Official Accounts Platform, rules for mass messages (developers.weixin.qq.com, pages of 2020 and 2023). The opening of the platform on 23 August 2012 and the split of 5 August 2013: several web pages, not the company's own.", zh: "微信公众平台群发规则（developers.weixin.qq.com，2020 年与 2023 年的页面）。平台 2012 年 8 月 23 日上线、2013 年 8 月 5 日拆分账号类型，据多个网页，并非官方页面。"}
# not_done_yet:  # concepts that the lesson explains and lets nobody do anything about; to be emptied
#   since: "2026-11-27"
#   verdicts: [B01, B04, B11, B10, B14, B17, B18]
#   concepts: [B02, B03, B05, B07, B09, B12, B16, B20, B21]
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="B01 B02"
# ## The essay is years older than its page says
#
# How can traditional media get their share of a platform that has more than 200 million users? So begins an essay by somebody who ran an **official account** (公众号) there (B01). It tells of
# two cases: *City Pictorial* (《城市画报》), a magazine of words and pictures, and *Some Things, Some Feelings* (《一些事一些情》), a radio programme of voices (B02). The author is modest and promises no solution, only
# clearer questions. The page that carries the essay is headed 2021. Before we learn from a source, we should know how old it is.
# %% [markdown] lang="zh"
# ## 这篇材料比网页上标的年份早得多
#
# 微信有两亿多用户，传统媒体能从中分到什么？一位运营过**公众号**（official account）的人从这个问题写起（B01）。文中讲了两个例子：靠文字和图片的杂志《城市画报》，和靠声音的电台节目《一些事一些情》（B02）。
# 作者很谦虚，说给不出答案，只想把问题摆得更清楚。可是收录它的网页标着 2021 年。向一份材料学东西之前，先要知道它有多老。

# %% [markdown] lang="en" box="predict"
# "More than 200 million users." When was the essay written?
# %% [markdown] lang="zh"
# “用户两亿多”。你猜这篇文章写于什么时候？

# %%
from qunxue.explorers import activities

activities.predict(
    say("The essay was written in", "文章写于"),
    [say("2012 or 2013", "2012 到 2013 年"), say("2016 or 2017", "2016 到 2017 年"), say("2020 or 2021", "2020 到 2021 年")],
)

# %%
from qunxue import data

users = data.load("wechat_users")
registered = users[users["measure"] == "registered"]
registered[["date", "users_million", "status"]]

# %% [markdown] lang="en"
# These are the round numbers that the company announced, in millions of *registered* users. A text that says "more than 200 million" and not yet 300 million was written between the third row and the fourth:
# from September 2012 to January 2013.
#
# But whoever registered may never come back. Since then the company has counted **monthly active accounts** (月活跃账户), and those were fewer.
# %% [markdown] lang="zh"
# 这是公司公布过的整数关口，单位是百万，数的是*注册*用户。说“两亿多”而不说三亿，应该写在第三行与第四行之间，也就是 2012 年 9 月到 2013 年 1 月。
#
# 不过，注册了的人未必再来。后来公司改数**月活跃账户**（monthly active accounts），这个数就小一些。

# %%
monthly = users[users["measure"] == "monthly active"]
monthly[["date", "users_million", "status"]].head(5)

# %%
from qunxue import charts

names = {"registered": say("registered", "注册用户"), "monthly active": say("monthly active", "月活跃账户")}
early = users[users["date"] < "2014-01-01"].replace({"measure": names})
chart = charts.lines(early, "date", "users_million", colour="measure", y_title=say("million users", "百万用户"), dots=True)
charts.describe(
    chart + charts.reference(200, say("the essay's count", "材料里的数")),
    say("Registered users pass 200 million in September 2012, monthly active ones in spring 2013.", "注册用户 2012 年 9 月过两亿，月活跃账户 2013 年春过两亿。"),
)

# %%
from qunxue.models import media

media.dating_table(monthly["date"], monthly["users_million"], levels=[200, 300])

# %% [markdown] lang="en"
# With straight lines drawn between the counts, 200 million were passed in April 2013, 300 million in October. Two ways of counting, two windows, seven months apart: ask *what was counted* before you ask how many.
#
# A second clue lies in the rules the essay takes for granted. It knows verified and unverified accounts, but not the subscription and service accounts into which they
# were split on 5 August 2013. Accounts themselves opened in August 2012. So: not before September 2012, and most likely before August 2013.
# %% [markdown] lang="zh"
# 各点之间连成直线来看，2013 年 4 月过两亿，10 月过三亿。两种数法，两个时间段，相差七个月：问“有多少”之前，先问*数的是什么*。
#
# 文中默认的规则是另一条线索。它只分认证和未认证的账号，不知道有订阅号和服务号，而这两类是 2013 年 8 月 5 日才拆开的；公众号本身则是 2012 年 8 月才有。
# 所以，它不会早于 2012 年 9 月，多半也不晚于 2013 年 8 月。

# %% [markdown] lang="en" verdict="B01" rating="supported" evidence="M17 M38"
# True for its own time, autumn 2012 to summer 2013. For 2021, the year on the page, the count would be six times too small: 1,268 million accounts were active then. Read everything that
# follows as a report from the first year of official accounts.
# %% [markdown] lang="zh"
# 放在它自己的年代，即 2012 年秋到 2013 年夏，这个数是对的。放到网页所写的 2021 年，就小了六倍多：那年年底的月活跃账户有 12.68 亿。下面的内容，都请当作公众号问世头一年的见闻来读。

# %% [markdown] lang="en" teaches="B03 B05 B06 B07"
# ## Old media bring stories and a public, but no home online
#
# What do they bring? People who have stayed for years, a staff that knows how to make content, a store of old issues and programmes to recombine (B03). What do they lack? A home online: their
# followers sit offline, or on Weibo at best (B05). And the beat is wrong. Print and radio are slow, the feed is fast; work is repacked in a hurry, flashes past, and nothing settles (B07).
#
# Hence three questions for every old medium (B06): **where** should the traffic be led, **what** is this platform worth that the last one was not, and does the effect repay the **labour**?
# %% [markdown] lang="zh"
# ## 旧媒体带来内容和读者，却没有线上的家
#
# 旧媒体有什么？有跟了多年的读者，有会做内容的人，还有一屋子可以重新编排的旧刊和旧节目（B03）。缺什么？缺一个自己的线上据点：追随者都在线下，最多在微博上（B05）。
# 节拍也对不上：刊物和节目慢，信息流快；内容匆匆改一遍包装发出去，眨眼就被刷走，什么也沉不下来（B07）。
#
# 于是作者要旧媒体先回答三个问题（B06）：读者该**引到哪里**？新平台有什么**价值**是上一个平台没有的？花掉的**人力**换得回效果吗？

# %% [markdown] lang="en" teaches="B04 B08 B09"
# Of the platform itself the essay says two things. First, a **subscription** (订阅) is a request: those who subscribe want a more expert and complete view than their own, facts that have been worked through; Weibo, by contrast, lives on
# resonance and raw news (B09). Second, new media touch their public every hour, all day long, and so bridge the gap between one issue and the next (B04).
#
# Then it announces a table that compares Weibo and WeChat. In our copy the table is lost (B08). We have built another: six media, seven measures, 42 cells. *Eight* rest on a source; the
# others are our estimates and say so.
# %% [markdown] lang="zh"
# 关于平台本身，材料说了两点。一，**订阅**（subscription）是读者开口要的：想看比自己更专业、更完整、整理过的看法；微博则靠共鸣，靠第一手的消息（B09）。
# 二，新媒体每个钟头都能碰到读者，整天不断，正好补上前后两期之间的空当（B04）。
#
# 接着它说要列一张微博和微信的对照表，可是我们手里这个版本，表已经丢了（B08）。我们另做了一张：六种媒体、七项指标、42 格。其中*八格*有来源，其余是我们的估计，都标明了。

# %% [markdown] lang="en" box="predict"
# A magazine appears every two weeks. It opens an official account of the kind made for media. How often may the account write to all subscribers?
# %% [markdown] lang="zh"
# 一本杂志两周出一期，它开了一个给媒体用的公众号。公众号多久可以给全体订户发一次消息？

# %%
activities.predict(
    say("It may write to all", "可以群发"),
    [say("every hour", "每小时一次"), say("once a day", "每天一次"), say("once a week", "每周一次")],
)

# %% does="explore B04 B08"
from qunxue.explorers import old_media_new_platform

old_media_new_platform.side_by_side()

# %% [markdown] lang="en"
# *Frequency* first: an account stands far below Weibo, for a subscription account may push once a day, and a service account four times a month. Now choose *time it can be found*: magazine and account lead, and radio is gone when it is over. Then look at the marks:
# how many of the figures you have just compared rest on a source?
#
# **Question.** Which of the three questions of B06 does each measure help to answer? *One answer:* reach and audience lost, where to lead people; delay, answers and time to be found, what the platform adds; cost per read, the labour.
# %% [markdown] lang="zh"
# 先看“频率”：公众号远远落在微博后面，订阅号每天最多推一次，服务号每月四次。再选“保存”：杂志和公众号领先，电台播完就没了。
# 然后看看标记：你刚才比较的这些数字，有几个是有来源的？
#
# **问题：**七项指标分别能帮我们回答 B06 里的哪个问题？*一种回答：*覆盖和流失，关系到把人引到哪里；时延、回应和保存，关系到平台添了什么；每次阅读的成本，关系到人力。

# %%
import pandas as pd

contacts = {say("magazine", "杂志"): 26, say("service account", "服务号"): 48, say("subscription account", "订阅号"): 365}
(365 / pd.Series(contacts)).round(1)

# %% [markdown] lang="en" verdict="B04" rating="partly" evidence="M37 M38"
# The gap does shrink: from 14 days to 7.6 for a service account and to one for a subscription account. "Every hour" holds for Weibo and for groups. An account may not *write* every hour; it can only be *asked* at every hour, and that
# needs somebody, or something, that answers (section 5). Most other cells of the table are estimates.
# %% [markdown] lang="zh"
# 空当确实变短了：从 14 天缩到服务号的 7.6 天、订阅号的 1 天。“每个钟头”对微博和群是对的；公众号不能每个钟头*发*，只能每个钟头*被问到*，这就需要有人，或者有个东西来回答（见第 5 节）。表里其余的格子多半是估计。

# %% [markdown] lang="en" teaches="B10 B11 B12"
# ## A push arrives on every phone and meets few eyes
#
# A **push** (推送) is a message that nobody asked for at that moment: text, voice, a picture with words and a link, or the message of another app (B12). The essay is enthusiastic. Because it is forced on the subscriber, it reaches nearly 100 %, all but phones with an old version (B11).
# So every subscriber is worth more than a follower on Weibo, and events, websites, articles and apps can be promoted with great effect (B10).
# %% [markdown] lang="zh"
# ## 推送到了每部手机，却没碰到几双眼睛
#
# **推送**（push）是订户当时并没有要的消息：可以是文字、语音、带链接的图文，也可以来自第三方应用（B12）。作者很兴奋：既然是强行送到的，那么除了微信版本太旧的手机，差不多人人都收得到，接近百分之百（B11）。
# 所以一个订户比一个微博粉丝更值钱，推活动、推网站、推内容、推应用，样样见效（B10）。

# %% [markdown] lang="en" box="predict"
# An account pushes an article to 10,000 subscribers. How many of them open it?
# %% [markdown] lang="zh"
# 一个公众号把一篇文章推送给 1 万名订户，有多少人会打开？

# %%
activities.predict(
    say("Of 10,000 subscribers open it", "1 万名订户里打开的有"),
    [say("nearly all", "几乎所有人"), say("about 3,000", "大约 3,000 人"), say("500 or fewer", "不超过 500 人")],
)

# %%
rates = data.load("open_rates")
rates[["period", "delivered_million", "open_rate_percent", "bound", "share_rate_percent"]]

# %% does="explore B10 B11 B13"
old_media_new_platform.delivered_to_read()

# %% [markdown] lang="en"
# Two samples, both from firms that serve accounts. In early 2017 the **open rate** (打开率) of 15.1 billion deliveries was below 5 %; in August 2019 it was 1.2 %. Of 10,000 subscribers, if 99 % of the phones receive the push, 9,900 have it and 119 open it.
#
# Read such rows slowly. "Below" is a bound and no value; the two samples hold different accounts; and two pages that quote the second one do not agree whether readers who came through friends are counted.
# %% [markdown] lang="zh"
# 两份样本，都出自给公众号做工具的公司。2017 年初，151 亿人次的送达，**打开率**（open rate）不到 5%；2019 年 8 月是 1.2%。假定 99% 的手机收得到，1 万名订户里有 9,900 人收到，119 人打开。
#
# 这种表要慢慢读。“不到”（below）是界限，不是数值；两份样本里的账号不一样；引用第二份的两个网页，连“从朋友那里点进来的算不算”都没说到一块儿。

# %% [markdown] lang="en" verdict="B11" rating="refuted" evidence="M35"
# As a statement about delivery it was plausible. As a statement about the worth of an advertisement it is refuted: what arrived was not therefore read. Figures of 2017 and 2019, from industry samples; for 2012 and 2013, when accounts
# were new and few, we found none.
# %% [markdown] lang="zh"
# 如果说的是送达，可信；如果说的是广告的价值，不成立：送到了，不等于读到了。数字来自 2017 年和 2019 年的行业样本；2012、2013 年公众号刚出现、数量还少，当时的打开率我们没有找到。

# %% [markdown] lang="en" verdict="B10" rating="partly" evidence="M35"
# A push does bring readers: in August 2019, 56 % of reads started from the message itself and 20 % from Moments. But one subscriber meant 0.012 readings per push, and of a hundred readers three passed the article on.
# Whether events, sites and apps gain more than articles, nobody has measured in public.
# %% [markdown] lang="zh"
# 推送确实带来读者：2019 年 8 月，56% 的阅读直接从消息点进来，20% 来自朋友圈。但一名订户每次推送只折合 0.012 次阅读，一百名读者里只有三人转发。至于活动、网站、应用是不是比文章更见效，没有公开的测量。

# %% [markdown] lang="en" teaches="B13"
# ### A price by place or by reader
#
# For the essay the forced push has a second charm: sell advertisements by place, headline or below it, and nobody need count reposts (B13). That suits a medium used to selling packages. What does the buyer get? Take 600 yuan for a headline
# that is delivered to 10,000 phones: the price of a thousand deliveries, and of a thousand readers if 5 % or 1.2 % open it.
# %% [markdown] lang="zh"
# ### 按位置卖，还是按读者卖
#
# 在作者看来，强制推送还有一个好处：广告按头条、非头条的位置定价，不必再去数转发（B13）。这很合旧媒体打包卖广告的习惯。买的人得到了什么？假设头条 600 元，送达 1 万部手机：下面依次是每千次送达的价钱，以及打开率为 5% 和 1.2% 时每千名读者的价钱。

# %%
media.price_table(price=600, people=10_000, shares=[1, 0.05, 0.012])

# %% [markdown] lang="en"
# Sixty yuan, 1,200, 5,000. Nothing about the advertisement has changed, only what is counted. A price by place is simple, and it leaves the risk that nobody reads with the buyer. It also rewards the wrong thing: an account paid for deliveries
# does best with subscribers who never open and never leave. **Question.** Who would want which price? *Answer:* sellers of doubtful headlines the first, buyers the second.
# %% [markdown] lang="zh"
# 60 元、1,200 元、5,000 元。广告一点没变，变的只是数什么。按位置定价简单，但“没人读”的风险全归了买家。它还奖励错了方向：按送达收钱的账号，最喜欢那种从不打开、也从不取消关注的订户。
# **问题：**谁愿意用哪种价钱？*答：*对自己头条没把握的卖家愿意用前一种，买家愿意用后一种。

# %% [markdown] lang="en" teaches="B14 B15"
# ## Every push costs subscribers; whether you see it depends on who arrives
#
# Now the author's best observation. After each message the number of subscribers was seen to fall, unless a campaign with the account's code was running just then (B14). The essay concludes that a forced push makes people touchy. Tastes differ, no dish pleases everybody, so
# articles want careful planning and advertisements even more (B15).
#
# A small model is enough to think about it. Each push loses a share of the subscribers, the **churn** (流失); each day brings some new ones.
# %% [markdown] lang="zh"
# ## 每推一次都有人走，看不看得见要看来了多少人
#
# 下面是作者最有价值的观察。每发一条消息，都能看到订户数往下掉，除非当时正在推广二维码（B14）。文中的解释是：消息是硬塞过来的，人就格外挑剔；各人口味不同，一道菜难合所有人的胃口，所以内容要精心安排，广告更要如此（B15）。
#
# 要想清楚这件事，一个小模型就够了：每次推送**流失**（churn）一部分订户，每天又来一些新人。

# %% [markdown] lang="en" box="predict"
# 10,000 subscribers, 30 new ones every day, one push a day, and after each push 0.3 % leave. Where will the account stand after a year?
# %% [markdown] lang="zh"
# 1 万名订户，每天新来 30 人，每天推送一次，每次走掉 0.3%。一年以后会怎样？

# %%
activities.predict(
    say("After a year there are", "一年后订户"),
    [say("far fewer than 10,000", "远少于 1 万"), say("still 10,000", "还是 1 万"), say("far more than 10,000", "远多于 1 万")],
)

# %% does="compute B14"
from qunxue.models import subscribers

subscribers.year_table(losses=[0.001, 0.003, 0.01], pushes=[7, 1], start=10_000, gain=30)

# %% [markdown] lang="en"
# First column: a push a day, with 0.1, 0.3 and 1 % leaving each time. 16,119, exactly 10,000, and 3,179. At 0.3 % thirty leave and thirty arrive: the account is in its **steady state** (稳态), which is growth divided by loss, 30 / 0.003. Second column: one push a week. 20,162, 18,690 and 14,472, and still growing: at 0.3 % it would settle seven times as high, at 70,000.
# %% [markdown] lang="zh"
# 第一列是每天一推，每次分别走掉 0.1%、0.3% 和 1%：16,119 人、正好 10,000 人、3,179 人。走 0.3% 时，走三十人来三十人，账号处于**稳态**（steady state），等于新增除以流失率，30 ÷ 0.003。第二列是每周一推：20,162、18,690、14,472 人，而且还在涨：按 0.3% 算，稳定值是前者的七倍，70,000 人。

# %% does="explore B14 B15"
old_media_new_platform.push_calendar()

# %% [markdown] lang="en"
# The bars at the top left are what the author saw in the account's statistics. With 20,000 subscribers and 1 % a push day shows minus 170, the other days plus 30. Now raise *new people a day* to 300, as in a campaign: the minus is gone. Yet just as many leave! A campaign covers
# the leaving; it does not stop it.
#
# **Question.** Press *reset*, set fatigue to 0, so that opening does not fall with frequency, and look ten years ahead. One push a week and seven end with the same openings a day. Why? *Answer:* seven times the pushes, a seventh of the people.
# %% [markdown] lang="zh"
# 左上角的柱子，就是作者在后台看到的。2 万名订户、每次走 1%，推送日减 170，其余日子加 30。再把“每天新增”调到 300，好比正在推广：负数不见了，可走的人一个也没少！推广只是把流失盖住，并没有止住。
#
# **问题：**先恢复初始值，再把“疲劳”设为 0，让打开率不随频率下降，然后看十年。每周一推和每周七推，到最后每天的打开次数一样。为什么？*答：*推送多了六倍，人却只剩七分之一。

# %% [markdown] lang="en" verdict="B14" rating="partly" evidence="M36"
# In the model the drop follows from any loss above zero; a push day shows it as soon as there are more subscribers than the day's growth divided by the loss. That pushing drives people off has been seen elsewhere: among 17,500 users of retail apps, more pushes meant more uninstalls and fewer direct openings
# (Wohllebe et al. 2021). For WeChat accounts there are no open data: 0.1, 0.3 and 1 % are assumptions, and one editor's memory is no measurement.
# %% [markdown] lang="zh"
# 在模型里，只要流失率大于零，就会掉；订户数一超过“当天新增 ÷ 每次流失率”，推送日就看得见。别处确实见过推送把人推走：在 17,500 名零售应用用户里，推得越多，卸载越多，直接打开越少（Wohllebe 等，2021）。
# 但公众号没有公开数据：0.1%、0.3%、1% 都是假设，一位编辑的印象也不能算测量。

# %% [markdown] lang="en" teaches="B17"
# ### The quota does part of the planning
#
# The essay mentions a limit: an account that is not verified has a single mass message a day, and a voice message sent that way would run to more than 20 seconds (B17). Here is a plan for two days of March 2013.
# %% [markdown] lang="zh"
# ### 限额替你排了一半的日程
#
# 材料提到一条限制：没有认证的账号每天只有一次群发；若用它发语音，一条总要二十秒以上（B17）。下面是 2013 年 3 月两天的计划。

# %% does="compute B17"
from qunxue.models import auto_reply

plan = ["2013-03-01 08:00", "2013-03-01 20:00", "2013-03-02 08:00"]
auto_reply.allow_pushes(plan, account="subscription")

# %% [markdown] lang="en" verdict="B17" rating="supported" evidence="M38"
# The second message of a day is refused. The platform's own pages of 2020 and 2023 still give one push a day to subscription accounts, and four a month to service accounts. Twenty seconds were the
# author's habit, not a rule; the limit for voice was 60 seconds in 2016.
# %% [markdown] lang="zh"
# 同一天的第二条发不出去。平台 2020 年和 2023 年的页面仍然写着：订阅号每天群发一次，服务号每月四次。二十秒只是作者的经验，不是规定；2016 年语音的上限是 60 秒。

# %% [markdown] lang="en" teaches="B16 B18 B19"
# ## What not everybody wants, let people ask for
#
# ### Voice is slower, not harder
#
# Holding a key and talking is natural for short, everyday things (B16). But a mass message by voice must be long and dense, and people understand far less by ear than by eye, says the essay, so that voice costs more to take in than text and pictures (B18). Its advice is to use
# voice as radio does: close and direct, one question and many answers, and last night's best minutes to hear again (B19).
# %% [markdown] lang="zh"
# ## 不是人人想要的，就让人来取
#
# ### 语音慢一些，并不更难懂
#
# 按住说话，适合三言两语的日常小事（B16）。群发的语音却又长又密；作者认为，人用耳朵的理解力远不如用眼睛，所以语音比图文更费劲（B18）。文中建议像电台那样用语音：亲切、直接，抛一个问题，收许多回答，再把昨晚的精彩几分钟放给人重听（B19）。

# %% [markdown] lang="en" box="predict"
# A voice message lasts 20 seconds. How long does it take to read the same words silently?
# %% [markdown] lang="zh"
# 一条语音 20 秒。默读同样多的字词要多久？

# %%
activities.predict(
    say("Reading takes about", "默读大约要"),
    [say("5 seconds", "5 秒"), say("15 seconds", "15 秒"), say("25 seconds", "25 秒")],
)

# %% does="compute B18"
words = media.words_spoken(seconds=20)
words, round(media.seconds_to_read(words), 1)

# %% [markdown] lang="en"
# Sixty-one words, 15 seconds: adults read English silently at 238 words a minute and aloud at 183. The larger saving is not in the figures. An eye can skip, go back and stop; an ear has to wait.
#
# And understanding? A review of 46 studies with 4,687 people found no reliable difference between reading and listening (effect size 0.07); where readers set their own pace, a small one in favour of reading (0.13).
# %% [markdown] lang="zh"
# 61 个词，15 秒：成年人默读英文每分钟 238 词，朗读 183 词。更大的好处不在数字里：眼睛可以跳、可以回头、可以停；耳朵只能等。
#
# 那理解呢？一项综述汇总了 46 项研究、4,687 人，阅读与听的理解没有可靠的差别（效应量 0.07）；只有当读者能自己掌握快慢时，阅读才略占上风（0.13）。

# %% [markdown] lang="en" verdict="B18" rating="partly" evidence="M33"
# Slower: supported, by a quarter, and more where people skim. "Far less by ear": not found. The speeds are for English text read aloud, not for chat, nor for Chinese characters; do not carry them over.
# %% [markdown] lang="zh"
# 更慢：成立，默读能省四分之一的时间，会跳读的人省得更多。“听的理解远不如看”：没有找到依据。这些速度是英文朗读和默读的，不是聊天，也不是汉字，不能照搬。

# %% [markdown] lang="en" teaches="B20 B21 B22 B23 B24"
# ### A code on the poster, a desk behind it
#
# The QR code (二维码) joins the poster in the street to the account, and the crowd of one evening stays within call (B20). It is public and secret at once: everyone sees it, nobody can read it without scanning; it takes up space and makes people curious (B21).
# Behind it waits the **auto-reply** (自动回复), for which the essay has three uses: what does not suit everybody is not pushed but fetched with a keyword (B22); what flashed past can be found again (B23); and it can be a game: a computer maker's account had
# its character say "I love you" (B24; we could not verify the campaign).
# %% [markdown] lang="zh"
# ### 海报上的码，码后面的小助手
#
# 二维码（QR code）把街上的海报和手机里的账号连起来，一晚上攒下的人气，之后还招呼得到（B20）。它既公开又私密：谁都看得见，不扫谁也读不懂；占地方，也勾人好奇（B21）。
# 扫进来之后，接待的是**自动回复**（auto-reply）。材料给了它三种用处：不合众人口味的，不推，让人回关键词来取（B22）；一刷而过的，事后还能找回来（B23）；还可以做成游戏，比如一家电脑公司的账号，让自家的角色说出“我爱你”（B24；这次活动我们没能核实）。

# %%
sheet = say("contains event -> events\notherwise -> menu", "包含 活动 -> 活动\n其他 -> 菜单")
desk = auto_reply.read_rules(sheet)
[desk.answer(text).reply for text in (say("Any events tonight?", "今晚有活动吗？"), say("hello", "你好"))]

# %% [markdown] lang="en"
# A desk of two rules: if the word *event* stands anywhere in the message, send the list of events; otherwise the **fallback** (兜底回复), here the menu. A real desk has a sheet of such rules, and priorities for when several fit.
# %% [markdown] lang="zh"
# 这个小助手只有两条规则：消息里任何地方出现“活动”，就发活动表；否则发**兜底回复**（fallback），这里是菜单。真正的规则表长得多，几条同时命中时，还要看优先级。

# %% [markdown] lang="en" box="predict"
# The sheet below has nine lines: eight plain rules and a fallback. Forty people write: about issues, songs, lost tickets, and worse. How many get the right answer?
# %% [markdown] lang="zh"
# 下面的规则表有九行：八条简单的规则，加一条兜底。四十个人来信，有问期刊的，有问歌名的，有说票丢了的，还有更要紧的。几个人能得到合适的回答？

# %%
activities.predict(
    say("Answered rightly", "答对的大约有"),
    [say("about 35 of 40", "40 条里的 35 条"), say("about 25 of 40", "40 条里的 25 条"), say("fewer than 20", "不到 20 条")],
)

# %% does="explore B22 B23 B24"
old_media_new_platform.auto_reply_desk()

# %% [markdown] lang="en"
# Seventeen. Look at the wrong ones. *How do I cancel my subscription?* is answered with an offer to subscribe; *eventful* is taken for an event. A keyword finds letters, not meanings.
#
# Improve the sheet on the **practice** half of the messages: rules that call a person first, with a high `@priority`; `pattern \bevents?\b` for whole words; several words for one wish. Click beside the box, and the desk reads your sheet. Then switch to the **fresh** half. Is your gain the same there? A sheet tuned on twenty messages
# has learned those twenty, and part of that is chance.
# %% [markdown] lang="zh"
# 十五条。看看答错的：“怎么退订？”收到的是订阅广告；“活动活动筋骨”被当成了办活动。关键词认的是字，不是意思。
#
# 在**练习**的那一半消息上改进规则表：把转人工的规则放前面，`@` 后面写上高优先级；用 `模式` 把容易误伤的说法排开，例如 `模式 活动(?:吗|$)`；同一个意思多备几种说法。改完在框外点一下，小助手就按新规则来。然后换到**新的**那一半：进步还一样大吗？照着二十条改出来的规则，学会的就是那二十条，其中有一部分只是碰巧。

# %% [markdown] lang="en" box="valid-when"
# - The essay: autumn 2012 to summer 2013, although its page says 2021. You found that from its own user count.
# - "Near 100 %": about delivery, and from 2012 or 2013. Open rates of 2017 and 2019, from industry samples; later ones may differ, and so may the list in which pushes are shown.
# - Quota: one a day or four a month, by the platform's pages of 2020 and 2023.
# - Loss per push: assumed throughout.
# - *City Pictorial* announced in January 2023 that it would stop appearing (read in one article; not verified further). Its account did not save it; nor does that show that the account was useless.
# %% [markdown] lang="zh"
# - 材料：写于 2012 年秋到 2013 年夏，尽管网页标着 2021 年。这是你从它自己的用户数查出来的。
# - “接近百分之百”：说的是送达，而且是 2012 到 2013 年。打开率是 2017 年和 2019 年的行业样本，之后可能已经不同，推送的展示方式也改过。
# - 限额：每天一次或每月四次，依据平台 2020 年和 2023 年的页面。
# - 每次推送的流失率：全部是假设。
# - 《城市画报》2023 年 1 月宣布休刊（据一篇文章，未进一步核实）。公众号没能救它，但也不能因此说公众号没有用。

# %% [markdown] lang="en" box="ethics"
# "Forced" is the essay's own word. A subscription is a permission, and it can be taken back: say how often you will write, and make leaving as easy as joining. Among the forty messages there is one from somebody who has nobody to talk to, and it contains the
# password of the game. No score can make up for a joke sent there. Which messages should never be answered by a machine, and who is awake at that hour?
# %% [markdown] lang="zh"
# “强制”是材料自己用的词。可订阅是读者给的许可，随时可以收回：讲清楚多久打扰一次，让离开和加入一样容易。四十条消息里，有一条来自身边没人可以说话的人，里面恰好含着游戏口令。要是给那个人回了一个玩笑，再高的正确率也补不回来。
# 哪些消息绝不能让机器回答？那个钟点，又有谁醒着？
