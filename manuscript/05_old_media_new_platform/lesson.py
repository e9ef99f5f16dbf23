# ---
# title: {en: "What is an official account worth to a magazine or a radio programme?", zh: "对一本杂志、一档电台节目来说，公众号值多少？"}
# name: {en: "Old media, new platform", zh: "旧媒体，新平台"}
# situation:
#   en: >-
#     A city magazine and a radio programme have each opened an official account. Somebody who runs such accounts writes down what there is to see:
#     messages arrive, and after a message the number of subscribers falls. Is the account worth the work? The page with the essay is headed 2021, but something
#     about its numbers is odd. In this lesson you find out how old the essay is, ask which figures may judge it,
#     run a whole year of messages in a second, and build a desk that answers by itself.
#   zh: >-
#     一家城市杂志、一档电台节目，各开了公众号。一位运营公众号的人把看到的记了下来：消息能送到，可每发一条，关注人数就往下掉。
#     费这些人力，到底值不值？收录这篇文章的网页写着 2021 年，里面的数字却有点不对劲。这一课，你要查出它写于哪一年，想清楚哪些数字有资格评判它，
#     一秒钟跑完一整年的推送，再做一个会自己回复的小助手。
# minutes: 75
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
#   - en: "Say of a figure with a source whether the source measures what the figure claims"
#     zh: "看一个有来源的数字，说出来源量的是不是它说的那件事"
#     digcomp: "1.1"
#     takeaway:
#       en: "Of our 42 cells eight name a source, and three of these sources measure what their column says. An account may push once a day, not every hour."
#       zh: "我们的 42 格里有 8 格写了来源，其中 3 个来源量的就是那一栏。公众号每天可以群发一次，而不是每小时。"
#   - en: "Tell delivery from reading, and say which figures may judge a claim of 2013"
#     zh: "分清送达与阅读，并说出哪些数字可以用来评判 2013 年的说法"
#     digcomp: "1.2"
#     takeaway:
#       en: "Delivered is not read. Open rates of 2017 and 2019 come from accounts that have been folded since August 2013: they cannot judge an older claim."
#       zh: "送达不等于读到。2017、2019 年的打开率，量的是 2013 年 8 月以后折叠起来的公众号，不能拿来评判更早的说法。"
#   - en: "Compute the subscribers that a year of pushes leaves, and where their number settles"
#     zh: "算出推送一年后剩下多少关注用户，以及最终会稳定在多少"
#     digcomp: "3.4"
#     takeaway:
#       en: "With a push a day the number settles at growth divided by loss. A push day shows a minus when more leave than arrive; a campaign hides the leaving, it does not stop it."
#       zh: "每天一推时，关注人数稳定在“新增 ÷ 流失率”。推送日走的比来的多，就会看到负数；搞推广只是盖住了流失，并没有止住它。"
#   - en: "Build an auto-reply desk with rules and a fallback, and test it on messages it has not seen"
#     zh: "搭一个有规则、有兜底的自动回复，并用它没见过的消息来检验"
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
#   - ask: {en: "Why can the open rate of August 2019 not judge the essay's \"reach near 100 %\"?", zh: "2019 年 8 月的打开率，为什么不能用来评判文章说的“到达率接近 100%”？"}
#     choices:
#       - {en: "It counts openings, and of accounts that were folded in 2013", zh: "它数的是打开，而且是 2013 年折叠以后的公众号", right: true, why: {en: "Another quantity and another product: both are six years away from the claim.", zh: "量的不是一回事，产品也不是同一个，离那句话有六年。"}}
#       - {en: "Figures of firms are always false", zh: "公司给的数字都是假的", why: {en: "A firm's sample is weak, for it holds its own customers; that does not make it false.", zh: "公司的样本只有自己的客户，比较弱，但弱不等于假。"}}
#       - {en: "1.2 % is too small to be true", zh: "1.2% 太小，不可能是真的", why: {en: "It is a mean over all articles, small ones below the headline too; smallness proves nothing.", zh: "那是所有图文的平均，头条下面的小文章也在内；数小不说明什么。"}}
#   - ask: {en: "An account gains 20 people a day and loses 1 % per push, with a push every day. Where does it settle?", zh: "一个公众号每天新增 20 人，每天一推，每次流失 1%。人数会稳定在多少？"}
#     choices:
#       - {en: "At 20 people", zh: "20 人", why: {en: "20 is what comes in a day; the stock is much larger than the flow.", zh: "20 是每天进来的人数；存量比流量大得多。"}}
#       - {en: "At 2,000 people", zh: "2,000 人", right: true, why: {en: "1 % of 2,000 is 20: as many leave as arrive. Growth divided by loss, 20 / 0.01.", zh: "2,000 的 1% 是 20：来多少走多少。新增除以流失率，20 ÷ 0.01。"}}
#       - {en: "It grows for ever", zh: "一直涨下去", why: {en: "The larger it is, the more leave at each push; the growth stays at 20.", zh: "人越多，每次走的也越多；新增却一直是 20。"}}
#   - ask: {en: "While a poster campaign ran, the count did not fall after a push. What follows?", zh: "海报推广期间，推送之后关注人数没有下降。这说明什么？"}
#     choices:
#       - {en: "Nobody left during the campaign", zh: "推广期间没有人离开", why: {en: "The count is the sum of coming and leaving; it can rise while many leave.", zh: "总数是来和走加在一起的结果；走的人再多，它也可能在涨。"}}
#       - {en: "More people came than left on those days", zh: "那几天来的人比走的人多", right: true, why: {en: "That is all a count can tell. To see who left, count the leavers.", zh: "总数只能告诉你这么多。想知道走了多少，就得单独数走的人。"}}
#       - {en: "The messages of those days were better", zh: "那几天的内容更好", why: {en: "Perhaps, but the count cannot show it: two things changed at once.", zh: "也许是，但总数看不出来：同时有两件事变了。"}}
#   - ask: {en: "You change your rule sheet until all 20 practice messages are answered rightly. How will it do on new messages?", zh: "你把规则改到 20 条练习消息全部答对。遇到新消息会怎样？"}
#     choices:
#       - {en: "It will answer all of them rightly", zh: "也会全部答对", why: {en: "The sheet was fitted to those twenty texts; others use other words.", zh: "规则是照着那二十条改出来的，别人说话用的是别的词。"}}
#       - {en: "Probably worse than on the twenty", zh: "多半不如那二十条", right: true, why: {en: "What was tuned on a set of texts has to be judged on others.", zh: "照着一批消息调出来的，要拿另一批来评。"}}
#       - {en: "It will answer none of them", zh: "一条也答不对", why: {en: "Common words come again; part of it will carry over.", zh: "常用词还会出现，总有一部分用得上。"}}
# terms:
#   - {en: "official account", zh: "公众号", pinyin: "gōngzhònghào", meaning: {en: "A WeChat account through which a medium, firm or person writes to its subscribers.", zh: "媒体、机构或个人在微信上面向关注用户（粉丝）发布内容的账号。"}}
#   - {en: "push", zh: "推送", pinyin: "tuīsòng", meaning: {en: "A message that the account sends to all subscribers without being asked.", zh: "公众号不待询问、主动发给全体关注用户的消息；后台叫“群发”。"}}
#   - {en: "open rate", zh: "打开率", pinyin: "dǎkāilǜ", meaning: {en: "Openings divided by deliveries.", zh: "打开人数除以送达人数。"}}
#   - {en: "monthly active accounts", zh: "月活跃账户", pinyin: "yuè huóyuè zhànghù", meaning: {en: "Accounts used at least once in a month; fewer than were ever registered.", zh: "一个月内至少用过一次的账户；少于历来注册的总数。"}}
#   - {en: "churn", zh: "流失", pinyin: "liúshī", meaning: {en: "The share of an audience that leaves in a period or after an event.", zh: "某段时间内或某件事之后离开的比例；取消关注俗称“掉粉”。"}}
#   - {en: "steady state", zh: "稳态", pinyin: "wěntài", meaning: {en: "The size at which as many leave as arrive.", zh: "来的人和走的人一样多时的规模。"}}
#   - {en: "auto-reply", zh: "自动回复", pinyin: "zìdòng huífù", meaning: {en: "An answer chosen by rules from the words of a message.", zh: "按规则、根据消息里的字词自动发出的回答。"}}
#   - {en: "fallback", zh: "兜底回复", pinyin: "dōudǐ huífù", meaning: {en: "What a desk answers when no rule fits.", zh: "一条规则都没命中时的回答。"}}
# references:
#   - {evidence: M17, text: "WeChat users: Tencent's announcements and results, read in the sources named line by line in datasets/wechat_users.csv. The year ends 2012 and 2020 are derived from growth rates; 2017 is not verified here.", zh: "微信用户数：腾讯公布的数字与财报，逐条来源见 datasets/wechat_users.csv。2012 年底和 2020 年底由增长率推算；2017 年底本课未核实。"}
#   - {evidence: M33, text: "Brysbaert, M. (2019). How many words do we read per minute? Journal of Memory and Language 109: 104047. Clinton-Lisell, V. (2022). Listening ears or reading eyes. Review of Educational Research 92 (4): 543-582. Abstracts read.", zh: "Brysbaert, M.（2019）。How many words do we read per minute?（我们每分钟读多少词）Journal of Memory and Language 109：104047。Clinton-Lisell, V.（2022）。Listening ears or reading eyes（用耳听还是用眼读）。Review of Educational Research 92 (4)：543–582。读的是摘要。"}
#   - {evidence: M35, text: "Housite, report on the first quarter of 2017, quoted by pcpop.com (2017-04-20). Weixiaobao, report on August 2019: niaogebiji.com divides all readers by deliveries, chyxx.com only those who open in the folded list. Industry samples, not peer-reviewed.", zh: "侯斯特 2017 年第一季度报告，据泡泡网 2017-04-20；微小宝 2019 年 8 月报告：鸟哥笔记用全部阅读人数除以送达人数，产业信息网只算在折叠栏里点开的人。均为行业样本，未经同行评议。"}
#   - {evidence: M36, text: "The subscriber model is the course's own; the loss per push is assumed. Wohllebe, A., Hübner, D.-S., Radtke, U., Podruzsik, S. (2021). Mobile apps in retail: effect of push notification frequency on app user behavior. Innovative Marketing 17 (2): 102-111. Abstract read.", zh: "推送模型为本课自建，每次推送的流失率是假设。Wohllebe, A., Hübner, D.-S., Radtke, U., Podruzsik, S.（2021）。Mobile apps in retail: effect of push notification frequency on app user behavior（零售应用：推送频率对用户行为的影响）。Innovative Marketing 17 (2)：102–111。读的是摘要。"}
#   - {evidence: M37, text: "The table of media: sources cell by cell in datasets/media_table.csv, among them Qiu et al. (2016), arXiv:1512.07831, and Kwak et al. (2010), World Wide Web Conference.", zh: "媒体对照表：逐格来源见 datasets/media_table.csv，其中有 Qiu 等（2016），arXiv:1512.07831；Kwak 等（2010），万维网大会论文。"}
#   - {evidence: M38, text: "WeChat Official Accounts Platform, rules for mass messages (developers.weixin.qq.com, pages of 2020 and 2023). The split of 5 August 2013: socialmediainasia.blogspot.com (2013-08-06). Folded pushes, opened by two taps: csit118.com, a company's page. City Pictorial's account of 6 November 2012: media.people.com.cn (2015-02-05). Its end: freewechat.com, copy of an article of 2023-01-17.", zh: "微信公众平台群发规则（developers.weixin.qq.com，2020 年与 2023 年的页面）。2013 年 8 月 5 日的拆分：socialmediainasia.blogspot.com（2013-08-06）。推送折叠、要点两下才打开：csit118.com，一家公司的网页。《城市画报》2012 年 11 月 6 日开通公众号：人民网传媒频道（2015-02-05）。休刊：2023-01-17 一篇公众号文章，据 freewechat.com 的副本。"}
#   - {evidence: M62, text: "Newrank, 8,464 accounts on 18 July 2017, and one owner's log: niaogebiji.com, articles 38451 and 37866. One day, no comparison group.", zh: "新榜对 8,464 个公众号 2017 年 7 月 18 日的调查，以及一位号主的记录：鸟哥笔记第 38451、37866 号文章。只有一天，没有对照组。"}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="B01 B02" quote="拋磚引玉" claims="supported"
# ## The essay is years older than its page says
#
# What share can traditional media get, now that WeChat has more than 200 million users? So begins *the essay on old media*, by somebody who ran an **official account** (公众号) (B01). It promises no solution,
# only clearer questions, and names two cases: a magazine, *City Pictorial* (《城市画报》), and a radio programme, *Some Things, Some Feelings* (《一些事一些情》) (B02). The page that carries it is headed 2021.
# %% [markdown] lang="zh"
# ## 这篇材料比网页上标的年份早得多
#
# 微信用户超过 2 亿，传统媒体能分到什么？“旧媒体那篇”的作者运营过**公众号**（official account），从这个问题写起（B01）。文章说自己给不出答案，只想把问题列清楚；举的例子有两个：杂志《城市画报》，电台节目《一些事一些情》（B02）。
# 收录它的网页，标题写着 2021 年。

# %% does="predict B01"
from qunxue.explorers import activities

activities.predict(
    say("When was the essay written?", "这篇文章写于什么时候？"),
    [say("2012 or 2013", "2012 到 2013 年"), say("2016 or 2017", "2016 到 2017 年"), say("2020 or 2021", "2020 到 2021 年")],
)

# %% does="compute B01"
from qunxue import data

users = data.load("wechat_users")
registered = users[users["measure"] == "registered"]
registered[["date", "users_million", "status"]]

# %% [markdown] lang="en"
# These are the round numbers that the company announced, in millions of *registered* users. More than 200 and not yet 300: between the third row and the fourth, September 2012 to January 2013.
#
# But who registered may never come back. Later the company counted **monthly active accounts** (月活跃账户). When did *they* reach 200?
# %% [markdown] lang="zh"
# 这是公司公布过的整数关口，单位是百万，数的是*注册*用户。过了 200、还不到 300：在第三行和第四行之间，也就是 2012 年 9 月到 2013 年 1 月。
#
# 可是注册了的人未必再来。后来公司改数**月活跃账户**（monthly active accounts）。*这个数*是什么时候到 200 的？

# %% does="compute B01"
monthly = users[users["measure"] == "monthly active"]
passed = monthly[monthly["users_million"] >= 200]
passed["date"].iloc[0]

# %% [markdown] lang="en"
# Three lines: keep the rows of one measure; of these, the rows at or above a level; of these, the first date (`iloc[0]`). The exercise asks for the same as a function. Now both counts in one picture:
# %% [markdown] lang="zh"
# 三行代码：先留下一种数法的行，再留下不低于某个数的行，最后取第一个日期（`iloc[0]`）。练习会请你把它写成函数。两种数法画在一起是这样：

# %%
import altair as alt
from qunxue import charts

names = {"registered": say("registered", "注册用户"), "monthly active": say("monthly active", "月活跃账户")}
early = users[users["date"] < "2014-01-01"].replace({"measure": names})
lines = alt.Chart(early).mark_line(point=True).encode(
    x=alt.X("date:T").title(None), y=alt.Y("users_million:Q").title(say("million users", "百万用户")), color=alt.Color("measure:N").title(None)
)
charts.describe(lines, say("Registered users pass 200 million in September 2012, active accounts between March and June 2013.", "注册用户 2012 年 9 月过 2 亿，月活跃账户在 2013 年 3 月到 6 月之间过 2 亿。"))

# %%
charts.table(early, say("Users in millions", "用户数（百万）"), {"date": say("day", "日期"), "measure": say("what was counted", "数的是什么"), "users_million": say("millions", "百万")})

# %% [markdown] lang="en"
# Two ways of counting, two windows, more than half a year apart: ask *what was counted* before you ask how many.
#
# Two more clues. *City Pictorial* opened its account on 6 November 2012, so a report on it cannot be older. And the essay knows verified and unverified accounts, but not the subscription and service accounts into which they
# were split on 5 August 2013. So it was written after the first date and most likely before the second.
# %% [markdown] lang="zh"
# 两种数法，两个时间段，相差半年多：问“有多少”之前，先问*数的是什么*。
#
# 还有两条线索。《城市画报》的公众号 2012 年 11 月 6 日才开通，写它的文章不会更早。文中只分认证和未认证的账号，不知道订阅号和服务号，而这两类是 2013 年 8 月 5 日才拆开的。所以，文章写在前一个日子之后，多半在后一个日子之前。

# %% does="sort B02 B08"
activities.sort([
    (say("Two media are named, a magazine and a radio programme", "点名的媒体有两家：一本杂志，一档电台节目"), say("told", "写了"), say("Both titles stand at the beginning.", "两个名字都在开头。")),
    (say("What these two found: subscribers, readers, money", "这两家得到了什么：关注人数、读者、收入"), say("announced, but missing", "预告了，却没有"), say("They are announced as cases; not one figure or event of either follows.", "说是要分享案例，后面却没有任何一家的数字或经过。")),
    (say("A comparison of Weibo and WeChat", "微博和微信的对照"), say("announced, but missing", "预告了，却没有"), say("The sentence before it stands; in our copy the comparison is gone.", "引出它的那句话还在，对照本身在我们这个版本里不见了。")),
    (say("How old media get their share", "传统媒体怎样分到一份"), say("not claimed", "没有说过"), say("The author says openly that the essay has no solution.", "作者明说，文章给不出解决方案。")),
    (say("After a message the author saw subscribers leave", "发完消息，作者看到关注人数在掉"), say("told", "写了"), say("It is the author's own observation; we come back to it.", "这是作者自己的观察，后面还会讲到。")),
    (say("WeChat had 200 million active accounts", "微信有 2 亿活跃账户"), say("not claimed", "没有说过"), say("It says users, and neither registered nor active.", "文章只说用户，没说是注册的还是活跃的。")),
], [say("told", "写了"), say("announced, but missing", "预告了，却没有"), say("not claimed", "没有说过")], say("What does the essay hold?", "这篇文章里有什么？"))

# %% [markdown] lang="en" verdict="B01" rating="supported" evidence="M17 M38" year="2012-2013" quote="微信用户超過2億"
# WeChat has more than 200 million users
#
# True for its own time. Registered users passed 200 million in September 2012, active accounts in spring 2013. In 2021, the year on the page, it would be about a sixth: at the end of that year 1,268 million accounts were active.
#
# - quantity: Yes. Users; the essay does not say which kind, and both counts fit.
# - unit: Partly. People in the essay, accounts in the figures; one person may have several.
# - time: Yes. It fits if the essay is of November 2012 to August 2013.
# - people: Yes. The whole of WeChat on both sides.
# - could fail: Yes. Before September 2012 both counts were below.
# %% [markdown] lang="zh"
# 微信用户超过 2 亿
#
# 放在它自己的年代，对。注册用户 2012 年 9 月过 2 亿，月活跃账户 2013 年春过 2 亿。放到网页所写的 2021 年，就只有实际的六分之一左右：那年年底，月活跃账户有 12.68 亿。
#
# - 量：是。用户数；材料没说是哪一种，两种数法都对得上。
# - 单位：部分是。材料说的是人，数据数的是账户；一个人可以有几个账户。
# - 时间：是。只要文章写于 2012 年 11 月到 2013 年 8 月。
# - 人：是。两边都是整个微信。
# - 可能不成立：可能。2012 年 9 月以前，两个数都不到 2 亿。

# %% [markdown] lang="en" teaches="B03 B05 B06 B07" quote="沒有任何根據地" claims="partly"
# ## An account shortens the wait between two issues
#
# Old media come with strengths (B03) and with a weakness (B05); their rhythm differs from the new one (B07); and the essay has three questions for them (B06). Which is which?
# %% [markdown] lang="zh"
# ## 公众号缩短了两期之间的等待
#
# 旧媒体带来的有长处（B03），也有短处（B05）；它的节奏和新媒体不一样（B07）；文章还有三个问题要问它们（B06）。下面哪句是哪一类？

# %% does="sort B03 B05 B06 B07"
activities.sort([
    (say("People who have stayed with them for years", "有一批跟了多年的读者、听众"), say("a strength", "长处"), say("A loyal base is there before the account is.", "账号还没开，铁杆读者就有了。")),
    (say("A staff that knows how to make content", "有一群会做内容的人"), say("a strength", "长处"), say("Experience and people, says the essay.", "文章说的是经验和人才。")),
    (say("Old issues and programmes that can be put together anew", "旧刊旧节目可以重新编排"), say("a strength", "长处"), say("A stock to draw from.", "家底厚，可以重组输出。")),
    (say("No base of their own online", "线上没有自己的根据地"), say("a weakness", "短处"), say("Their followers are offline, or on Weibo only.", "粉丝都在线下，或者只在微博上。")),
    (say("A slow rhythm, where new media pour out quickly", "自己节奏慢，新媒体节奏快"), say("a weakness", "短处"), say("What exists has to be packed anew, in a hurry.", "现有内容得赶着重新包装。")),
    (say("Where to should the people be led?", "人该引到哪里去？"), say("a question to answer", "要回答的问题"), say("The essay's first: the direction of the traffic.", "第一问：流量导向。")),
    (say("What has WeChat that Weibo has not?", "微信有什么是微博没有的？"), say("a question to answer", "要回答的问题"), say("Its second: the value of the platform.", "第二问：平台价值。")),
    (say("All flashes by and nothing settles: does it repay the labour?", "一刷而过，留不下什么，花的人力值不值？"), say("a question to answer", "要回答的问题"), say("Its third: labour against effect.", "第三问：人力成本与效果。")),
], [say("a strength", "长处"), say("a weakness", "短处"), say("a question to answer", "要回答的问题")], say("Strength, weakness or question?", "是长处、短处，还是问题？"))

# %% [markdown] lang="en" teaches="B04 B08" quote="以微博和微信作對比"
# New media touch their public every hour, all day long, the essay goes on, and so fill the gap between one issue and the next (B04). Then it announces a table that compares Weibo and WeChat; in our copy it is lost (B08). We made another: six media, seven measures, 42 cells.
#
# But first: a magazine that appears every two weeks opens an account.
# %% [markdown] lang="zh"
# 文章接着说，新媒体每小时、全天候都能碰到读者，正好补上前后两期之间的空当（B04）。然后说要拿微博和微信作个对照，可是我们手里这个版本，表已经丢了（B08）。我们另做了一张：6 种媒体、7 项指标、42 格。
#
# 先猜一猜：一本两周一期的杂志，开了公众号。

# %% does="predict B04"
activities.predict(
    say("How often may its account write to all subscribers?", "它的公众号多久可以给全体关注用户群发一次？"),
    [say("every hour", "每小时一次"), say("once a day", "每天一次"), say("once a week", "每周一次")],
)

# %% does="explore B04 B08"
from qunxue.explorers import old_media_new_platform

old_media_new_platform.side_by_side()

# %% [markdown] lang="en"
# *Frequency* first: a subscription account may push once a day, a service account four times a month; Weibo has no limit. Then turn to the other measures and look at the marks. Eight cells name a source. A source, however, has to measure what its column says. Do these?
# %% [markdown] lang="zh"
# 先看“频率”：订阅号每天群发 1 次，服务号每月 4 次，微博没有限制。再看看其他指标，留意标记：有 8 格写了来源。可是，来源量的得是这一栏说的那件事。这 8 个都是吗？

# %% does="sort B08"
activities.sort([
    (say("Reach of one item on Weibo: 309 million microblog users", "微博，一条的覆盖：3.09 亿微博用户"), say("measures something near it", "量的是相近的东西"), say("That is everybody there, not who one item reaches.", "那是全部用户，不是一条能到的人。")),
    (say("Reach of one item in a group: at most 500 members", "微信群，一条的覆盖：最多 500 人"), say("measures what the column says", "量的就是这一栏"), say("Nobody outside the group gets it, so the limit is the reach at most.", "群外的人收不到，上限就是最多能到的人。")),
    (say("Reach of one item in Moments: almost 45 % have more than 200 friends", "朋友圈，一条的覆盖：近 45% 的人好友超过 200 位"), say("measures what the column says", "量的就是这一栏"), say("Loosely: friends are who may see it.", "大致对得上：能看到的就是好友。")),
    (say("Reach of one item of an account: 200 million registered users", "公众号，一条的覆盖：2 亿注册用户"), say("measures something near it", "量的是相近的东西"), say("An item goes to its subscribers, not to everybody registered.", "一条只到自己的关注用户，不到所有注册的人。")),
    (say("Frequency of an account: one push a day, by the platform's rule", "公众号，频率：按平台规则每天群发 1 次"), say("measures what the column says", "量的就是这一栏"), say("The rule is the measure.", "规则就是这一栏要的。")),
    (say("Answers on Weibo: 55 % of retweets within an hour, Twitter 2009", "微博，回应：2009 年推特上 55% 的转发在一小时内"), say("measures something near it", "量的是相近的东西"), say("Another platform, and retweets, not answers.", "是另一个平台，而且是转发，不是回应。")),
    (say("Time it can be found in a group: 30 % of groups live longer than 30 days", "微信群，保存：30% 的群活过 30 天"), say("measures something near it", "量的是相近的东西"), say("How long a group lives, not how long a message can be found.", "那是群活多久，不是一条消息能找到多久。")),
    (say("Audience a group loses in a year: seven groups of ten silent within a month", "微信群，一年流失：十个群有七个一个月内沉寂"), say("measures something near it", "量的是相近的东西"), say("Groups, not members; a month, not a year.", "数的是群，不是成员；按月，不是按年。")),
], [say("measures what the column says", "量的就是这一栏"), say("measures something near it", "量的是相近的东西")], say("Does the source measure what the column says?", "来源量的，是这一栏说的那件事吗？"))

# %% [markdown] lang="en"
# Three fit. Five measure something near it: everybody on a platform, another platform, whole groups. Tick *Only figures whose source fits*, and the picture is almost empty. That is no reason to hide the table; it is a reason to write beside each cell what it rests on.
# %% [markdown] lang="zh"
# 只有 3 个对得上。另外 5 个量的是相近的东西：整个平台的人、别的平台、一个个的群。勾上“只看来源对得上的数字”，图就几乎空了。这不是把表藏起来的理由，而是在每一格旁边写明依据的理由。

# %% does="compute B04"
import pandas as pd

contacts = pd.Series({say("magazine", "杂志"): 26, say("service account", "服务号"): 48, say("subscription account", "订阅号"): 365})
(365 / contacts).round(1)

# %% [markdown] lang="en" verdict="B04" rating="partly" evidence="M37 M38" year="2013-2023" quote="每小時、全天候"
# New media fill the gap between issues hourly
#
# The gap does shrink: from 14 days to 7.6 for a service account, to one for a subscription account. Hourly holds for Weibo. An account may not push every hour; it can only be *asked* at every hour, which needs somebody, or something, that answers. (Today it may also publish without a push, as often as it likes.)
#
# - quantity: Partly. Allowed pushes, not contacts that took place.
# - unit: Yes. Days between two, on both sides.
# - time: Partly. A web page of August 2013 and the platform's pages of 2020 and 2023 give the same quota.
# - people: Partly. Accounts in general, not these two media.
# - could fail: Yes. The quota could have been one an hour.
# %% [markdown] lang="zh"
# 新媒体每小时都在填补两期之间的空当
#
# 空当确实变短了：从 14 天缩到服务号的 7.6 天、订阅号的 1 天。“每小时”对微博成立；公众号不能每小时*群发*，只能每小时*被问到*，这就要有人，或者有个东西来回答。（如今还有不推送、不限次数的“发布”。）
#
# - 量：部分是。这里是允许群发的次数，不是真正碰到读者的次数。
# - 单位：是。两边都是相隔几天。
# - 时间：部分是。2013 年 8 月的一个网页，和平台 2020 年、2023 年的页面，限额相同。
# - 人：部分是。泛指公众号，不是这两家媒体。
# - 可能不成立：可能。限额本来也可以是每小时一次。

# %% [markdown] lang="en" teaches="B09 B10 B11 B12 B16 B20 B21" quote="更專業、更全面的視角"
# ## Delivered is not yet read
#
# Reduced to its functions, the essay says, WeChat offers five: subscription (B09), push (B12), voice (B16), the code (B20, B21) and automatic replies. Find what it says of each.
# %% [markdown] lang="zh"
# ## 送达还不等于读到
#
# 文章把微信归结为五种功能：订阅（B09）、推送（B12）、语音（B16）、二维码（B20、B21）和自动回复。它是怎么说每一种的？配配看。

# %% does="match B09 B12 B16 B20 B21"
activities.match([
    (say("subscription", "订阅"), say("asked for: views more expert than one's own", "自己要来的：比自己更专业的观点"), say("On Weibo, says the essay, people seek resonance and raw fact.", "文章说，微博上求的是共鸣和原始事实。")),
    (say("push", "推送"), say("forced: text, voice, picture with link, other apps", "强制送到：文字、语音、带链接的图文、第三方应用"), say("Four forms, sent without being asked for at that moment.", "有四种形式，当时并没有人要。")),
    (say("voice", "语音"), say("natural for a sentence or two in daily talk", "随口说一两句，适合日常对话"), say("As a mass message, the essay finds, it becomes long and dense.", "群发起来，就又长又密。")),
    (say("QR code", "二维码"), say("public and secret at once, from street to account", "既公开又隐秘，从线下连到线上"), say("Everyone sees it, nobody reads it without scanning; it takes space and wakes curiosity, and one evening's crowd stays within call.", "谁都看得见，不扫谁也读不懂；占地方，也勾好奇；一次活动的人气还能延续。")),
    (say("automatic reply", "自动回复"), say("fetched by a word, found again, or played with", "回个词来取、事后重温、或拿来玩"), say("Three uses; section 5 builds one.", "三种用处，第 5 节来做一个。")),
], say("What does the essay say of each function?", "每种功能，文章是怎么说的？"))

# %% [markdown] lang="en"
# The **push** (推送) excites the author most. Forced on subscribers, it reaches nearly 100 %, all but phones whose version cannot receive it (B11); so every subscriber is worth more, and events, sites, content and apps can be promoted with great effect (B10).
# %% [markdown] lang="zh"
# 作者最看重的是**推送**（push）。既然是强制送到的，除了版本太旧收不到的手机，到达率接近 100%（B11）；关注用户也就更有价值，活动、网站、内容、应用，推哪样都有效（B10）。

# %% does="predict B10"
activities.predict(
    say("August 2019: an article goes to 10,000 subscribers. How many open it, on average?", "2019 年 8 月，一篇文章发给 1 万名关注用户，平均多少人打开？"),
    [say("nearly all", "几乎所有人"), say("about 3,000", "大约 3,000 人"), say("500 or fewer", "不超过 500 人")],
)

# %% does="compute B10"
rates = data.load("open_rates")
rates[["period", "delivered_million", "open_rate_percent", "bound", "share_rate_percent"]]

# %% does="explore B10 B11"
old_media_new_platform.delivered_to_read()

# %% [markdown] lang="en"
# In the sample of August 2019 the **open rate** (打开率) was 1.2 %: of 10,000 subscribers, if 99 % of the phones receive it, 119 open it. Read such rows slowly. "Below" is a bound and no value; 1.2 % is a mean over *all* articles, small ones below the headline too; and two pages that quote the report disagree on
# whether readers who came through friends count.
#
# May these figures judge the essay?
# %% [markdown] lang="zh"
# 2019 年 8 月的样本，**打开率**（open rate）是 1.2%：1 万名关注用户，假定 99% 的手机收得到，119 人打开。这种表要慢慢读：“below”（不到）是界限，不是数值；1.2% 是*所有*图文的平均，头条下面的小文章也在内；引用这份报告的两个网页，连“从朋友那里点进来的算不算”都说法不一。
#
# 拿这些数字来评判这篇文章，行吗？

# %% does="predict B11"
activities.predict(
    say("Which of your clues speaks against it?", "你手里的哪条线索说不行？"),
    [say("200 million users were counted in two ways", "2 亿用户有两种数法"), say("accounts were split on 5 August 2013", "公众号 2013 年 8 月 5 日拆成两类"), say("City Pictorial opened its account in November 2012", "《城市画报》的公众号 2012 年 11 月才开通")],
)

# %% [markdown] lang="en"
# The split. Since that day the pushes of subscription accounts lie folded in one entry of the chat list, to be opened by two taps. The date that proves the essay to be older also takes the later figures away from it: they measure another product.
# %% [markdown] lang="zh"
# 是拆分。从那天起，订阅号的推送都折叠在聊天列表的一个入口里，要点两下才打开。证明文章更早的那个日子，也让后来的数字不能用在它身上：它们量的已经是另一种产品了。

# %% [markdown] lang="en" verdict="B11" rating="untested" evidence="M35 M38" year="2012-2013" quote="到達率接近100%"
# A push reaches nearly every subscriber's phone
#
# It is a claim about delivery, and a plausible one: to deliver is the platform's own work. But we found no count of phones for 2012 or 2013 (looked for in November 2026 in vendors' reports and on Chinese web pages). The rates of 2017 and 2019 count openings; they say nothing for or against it.
#
# - quantity: No. Openings were counted, not deliveries.
# - unit: No. Openings over deliveries, a mean over articles.
# - time: No. 2017 and 2019, after the folding of August 2013.
# - people: No. Customers of two firms that serve accounts.
# - could fail: No. Whoever follows is sent the push.
# %% [markdown] lang="zh"
# 推送几乎能到每个关注用户的手机
#
# 这句话说的是送达，也可信：送达本来就是平台自己的活。但 2012、2013 年有多少手机收到，我们没有找到统计（2026 年 11 月查过服务商报告和中文网页）。2017、2019 年的数字数的是打开，对它既不算支持，也不算反对。
#
# - 量：不是。数的是打开，不是送达。
# - 单位：不是。打开数除以送达数，对所有图文取平均。
# - 时间：不是。2017 年和 2019 年，在 2013 年 8 月折叠之后。
# - 人：不是。是两家公众号服务商的客户。
# - 可能不成立：不可能。关注了，就会收到。

# %% [markdown] lang="en" verdict="B10" rating="untested" evidence="M35" year="2012-2013" quote="用户量更有價值"
# Pushing makes each subscriber of an account worth more
#
# More than a follower on Weibo, the essay means, and for events, sites and apps. We found no figure that compares them. What there is comes six years later: in August 2019 a push still started 56 % of all reads, Moments 20 %, and of a hundred readers three passed the article on.
#
# - quantity: No. Reads were counted, not what a subscriber is worth.
# - unit: No. Shares of reads.
# - time: No. August 2019, folded.
# - people: No. Other accounts, and no Weibo to compare with.
# - could fail: Yes. Weibo's followers could turn out to do more.
# %% [markdown] lang="zh"
# 推送让每个关注用户更有价值
#
# 意思是比微博粉丝更值钱，推活动、推网站、推应用都有效。我们没有找到能作这种比较的数字。有的是六年以后的：2019 年 8 月，56% 的阅读仍从推送点进来，20% 来自朋友圈；100 名读者里有 3 人转发。
#
# - 量：不是。数的是阅读，不是一个关注用户值多少。
# - 单位：不是。是阅读来源的占比。
# - 时间：不是。2019 年 8 月，已经折叠。
# - 人：不是。是别的账号，也没有微博可比。
# - 可能不成立：可能。微博粉丝带来的也许更多。

# %% [markdown] lang="en" teaches="B13" quote="不用糾結傳播效果"
# Advertisements, the essay adds, can be priced by place, headline or not, and nobody need worry about the effect (B13). Take 600 yuan for a place that is delivered to 10,000 phones. What does a thousand cost: of deliveries, and of readers if 5 % or 1.2 % open it?
# %% [markdown] lang="zh"
# 文章又说，广告可以按头条、非头条的位置定价，不用纠结效果（B13）。假如一个位置 600 元，送达 1 万部手机，每千次送达多少钱？打开率 5% 或 1.2% 时，每千名读者呢？

# %% does="compute B13"
from qunxue.models import media

media.price_table(price=600, people=10_000, shares=[1, 0.05, 0.012])

# %% [markdown] lang="en"
# 60 yuan, 1,200, 5,000. Nothing about the advertisement has changed, only what is counted. A price by place leaves the risk that nobody reads with the buyer, and rewards an account for subscribers who never open and never leave. (In Chinese trade one says 千人成本, cost per mille.)
# %% [markdown] lang="zh"
# 60 元、1,200 元、5,000 元。广告一点没变，变的只是数什么；行话叫千人成本（CPM）。按位置定价，没人读的风险全归买家，账号则最喜欢那种从不打开、也从不取关的用户。

# %% [markdown] lang="en" teaches="B14" quote="沒有在推廣二維碼" claims="partly"
# ## After a push some people leave; how many is hardly known
#
# Now the author's best observation: after each message the number of subscribers was seen to fall, unless the account's code was being promoted just then (B14). The essay's reason: what is forced on people makes them touchy.
# %% [markdown] lang="zh"
# ## 推一次会走一些人，走多少却说不清
#
# 下面是作者最有价值的观察：每发一条消息，只要当时没在推广二维码，就能看到关注人数在掉（B14）。作者的解释是：强制推送，让人对内容特别敏感。

# %% does="predict B14"
activities.predict(
    say("10,000 subscribers, 30 new ones a day, a push a day after which 0.3 % leave. And after a year?", "1 万名关注用户，每天新来 30 人，每天一推，每次走 0.3%。一年以后呢？"),
    [say("far fewer than 10,000", "远少于 1 万"), say("still 10,000", "还是 1 万"), say("far more than 10,000", "远多于 1 万")],
)

# %% does="compute B14"
people = 10_000
for day in range(365):
    people = people - 0.003 * people
    people = people + 30
round(people)

# %% [markdown] lang="en"
# Each time round, the push takes 0.3 % away and 30 arrive. That is 30 against 30: the account is in its **steady state** (稳态), growth divided by loss, 30 / 0.003 = 10,000. This **churn** (流失) is assumed. The next table has other losses; 0.0008 is what accounts really lost on one day of July 2017.
# %% [markdown] lang="zh"
# 每转一圈，推送带走 0.3%，再来 30 人。走 30 人、来 30 人：账号处于**稳态**（steady state），等于新增除以流失率，30 ÷ 0.003 = 10,000。这个**流失**（churn）率是假设的。下面换几种流失率，其中 0.0008 是 2017 年 7 月某一天公众号的实际流失。

# %% does="compute B14"
from qunxue.models import subscribers

subscribers.year_table(losses=[0.0008, 0.003, 0.01], pushes=[7, 1], start=10_000, gain=30)

# %% [markdown] lang="en"
# At 0.0008 the account grows to 16,966 in spite of a push a day; at 0.01 it shrinks to 3,179.
#
# What does the *owner* see of it? Here is one push a week, on Mondays, with 20,000 subscribers and a loss of 1 %.
# %% [markdown] lang="zh"
# 流失 0.0008 时，天天推也能涨到 16,966 人；流失 0.01 时，缩到 3,179 人。
#
# 账号主人看到的是什么样？下面是每周一推送、2 万名关注用户、每次流失 1%。

# %% does="compute B14"
days = subscribers.subscribers_by_calendar([0], start=20_000, gain=30, loss=0.01, days=28).iloc[1:]
kinds = {True: say("push", "推送"), False: say("no push", "不推送")}
days = days.assign(kind=days["push"].map(kinds))
bars = alt.Chart(days).mark_bar().encode(
    x=alt.X("day:O").title(say("day", "天")), y=alt.Y("change:Q").title(say("change of subscribers", "关注人数的变化")), color=alt.Color("kind:N").title(None)
)
charts.describe(bars, say("Every push day shows about minus 170, every other day plus 30.", "每个推送日大约减 170，其余日子加 30。"))

# %%
charts.table(days.head(8), say("The first eight days", "前八天"), {"day": say("day", "天"), "kind": say("push or not", "推送与否"), "change": say("change", "变化")}, {"change": "+.1f"})

# %% [markdown] lang="en"
# Minus 170 on push days, plus 30 on the others: 200 leave, 30 arrive. Change `gain` to 300, as in a campaign, and run the cell again. The minus is gone, and just as many leave! A campaign covers the leaving; it does not stop it.
#
# How often should one push, then? Move *Pushes planned a week*, and look at what is left and at what was opened.
# %% [markdown] lang="zh"
# 推送日减 170，其余日子加 30：走了 200，来了 30。把 `gain` 改成 300，好比正在推广，再运行一次。负数不见了，走的人一个也没少！推广只是把流失盖住，并没有止住。
#
# 那该多久推一次？拖动“计划每周推送”，看看剩下多少人、打开了多少次。

# %% does="explore B14"
old_media_new_platform.push_calendar()

# %% [markdown] lang="en"
# More pushes, fewer people, and in the middle most openings. **Question.** Press *Reset*, set fatigue to 0, so that opening does not fall with frequency, and look ten years ahead: one push a week and seven end with the same openings a day. Why? *Answer:* seven times the pushes, a seventh of the people.
# %% [markdown] lang="zh"
# 推得越多，人越少；打开次数最多的在中间。**问题：**按“恢复初始值”，把“疲劳”设为 0，让打开率不随频率下降，再看十年：每周一推和每周七推，最后每天的打开次数一样。为什么？*答：*推送多到七倍，人只剩七分之一。

# %% [markdown] lang="en" verdict="B14" rating="partly" evidence="M36 M62" year="2015-2021" quote="用户量在掉"
# After a push the number of subscribers falls
#
# In the model that follows from any loss, once the account is larger than growth divided by loss. On WeChat it has been glimpsed: 8,464 accounts lost 8 in 10,000 on a day of July 2017; one owner counted 50 leavers on ordinary days, 100 on push days. Among 17,500 users of shopping apps more pushes went with more uninstalls and a lower rate of direct opening. How many leave *per push* nobody has published.
#
# - quantity: Partly. Leavers are counted there, the net change by the author.
# - unit: No. People a day, not people a push.
# - time: No. 2015 to 2021; the essay is of 2012 or 2013.
# - people: No. Other accounts, and users of shopping apps.
# - could fail: Yes. A push could bring in more than it drives off.
# %% [markdown] lang="zh"
# 推送之后，关注人数会掉
#
# 在模型里，只要有流失，账号一大过“新增 ÷ 流失率”，就会掉。微信上只瞥见过几眼：2017 年 7 月的一天，8,464 个公众号平均每 1 万人掉 8 个；有位号主平日掉 50 人，推送日掉 100 人。在 17,500 名购物应用用户里，推得越多，卸载越多，直接打开的比例也越低。*每推一次*走多少，没有人公布过。
#
# - 量：部分是。那里数的是走掉的人，作者看的是净变化。
# - 单位：不是。是每天多少人，不是每推一次多少人。
# - 时间：不是。2015 到 2021 年；材料是 2012 或 2013 年的。
# - 人：不是。是别的账号，还有购物应用的用户。
# - 可能不成立：可能。推一次也可能引来更多人。

# %% [markdown] lang="en" teaches="B17" quote="一定是20秒以上的"
# The platform sets a limit too: an account that is not verified has one mass message a day, and a voice message sent that way, the essay says, runs to more than 20 seconds (B17). A plan for two days of March 2013:
# %% [markdown] lang="zh"
# 平台也有限制：没有认证的账号，每天只能群发一条；文章说，这样发语音，一条总要 20 秒以上（B17）。下面是 2013 年 3 月两天的计划：

# %% does="compute B17"
from qunxue.models import auto_reply

plan = pd.Series(["2013-03-01 08:00", "2013-03-01 20:00", "2013-03-02 08:00"])
pd.DataFrame({"push": plan, "sent": auto_reply.allow_pushes(plan, account="subscription")})

# %% [markdown] lang="en" verdict="B17" rating="partly" evidence="M38" year="2012-2013" quote="羣發消息僅有一條"
# An unverified account may push once a day
#
# A page of 6 August 2013 gives one a day to subscription accounts, which all existing accounts then became; the platform's own pages of 2020 and 2023 say the same. For *unverified* accounts before that day we found no page. The 20 seconds are the author's habit, no rule: in 2016 the limit for voice was 60.
#
# - quantity: Yes. Mass messages allowed.
# - unit: Yes. Per day.
# - time: Partly. The day after the split, then 2020 and 2023.
# - people: Partly. Subscription accounts, not unverified ones.
# - could fail: Yes. The quota has been changed for service accounts.
# %% [markdown] lang="zh"
# 未认证的公众号每天只能群发一条
#
# 2013 年 8 月 6 日的一个网页说，订阅号每天 1 条，而原有账号默认都归入订阅号；平台 2020 年、2023 年的页面也这样写。至于那天以前的*未认证*账号，我们没有找到网页。20 秒是作者的经验，不是规定：2016 年语音的上限是 60 秒。
#
# - 量：是。都是允许的群发条数。
# - 单位：是。都按天。
# - 时间：部分是。拆分的第二天，以及 2020 年、2023 年。
# - 人：部分是。是订阅号，不是未认证的账号。
# - 可能不成立：可能。服务号的限额就改过。

# %% [markdown] lang="en" teaches="B18 B19" quote="親切直接"
# ## What not everybody wants, let people ask for
#
# A mass message by voice is long and dense, says the essay, and people understand far less by ear than by eye, so that voice is much harder to take in than text and pictures (B18).
# %% [markdown] lang="zh"
# ## 不是人人想要的，就让人来取
#
# 文章说，群发的语音又长、信息量又大，人听的理解能力远低于看，所以语音比图文难懂得多（B18）。

# %% does="predict B18"
activities.predict(
    say("A voice message lasts 20 seconds. Reading the same words silently takes about", "一条语音 20 秒，默读同样多的字词大约要"),
    [say("5 seconds", "5 秒"), say("15 seconds", "15 秒"), say("25 seconds", "25 秒")],
)

# %% does="compute B18"
words = media.words_spoken(seconds=20)
words, media.seconds_to_read(words)

# %% [markdown] lang="en" verdict="B18" rating="partly" evidence="M33" year="2019-2022" quote="聽的理解能力遠低於看"
# Voice is far harder to take in than text
#
# Slower, yes: 61 words, 20 seconds to hear and 15 to read, and an eye can skip. But 46 studies with 4,687 people found no reliable difference in *understanding* (effect size 0.07); only where readers set their own pace, a small one (0.13).
#
# - quantity: Yes. Understanding; the essay gives no number.
# - unit: Yes. Readers against listeners, the same text.
# - time: Partly. Studies up to 2022; nothing suggests that the year matters.
# - people: No. Readers of English mostly, and texts, not chat.
# - could fail: Yes. Listening could have been much worse.
# %% [markdown] lang="zh"
# 语音比图文难懂得多
#
# 更慢，是真的：61 个词，听要 20 秒，读要 15 秒，眼睛还可以跳。但 46 项研究、4,687 人，*理解*没有可靠的差别（效应量 0.07）；只有读者能自己掌握快慢时，阅读才略好一点（0.13）。
#
# - 量：是。都是理解；材料没有给数字。
# - 单位：是。同一篇文字，读的人和听的人相比。
# - 时间：部分是。截至 2022 年的研究；看不出跟年代有什么关系。
# - 人：不是。多是读英文的人，读的是文章，不是聊天。
# - 可能不成立：可能。听的效果本来也许差得多。

# %% [markdown] lang="en"
# What is voice good for? For what radio does, says the essay: close and direct, one question and many answers, and the best minutes to hear again (B19). Sort:
# %% [markdown] lang="zh"
# 那语音用来做什么？文章说，像电台那样用：亲切直接，一问多答，再就是重温精彩片段（B19）。归归类：

# %% does="sort B16 B19"
activities.sort([
    (say("One question to all listeners, answers on air tonight", "给全体听众一个问题，今晚节目里念回答"), say("voice", "语音"), say("One question, many answers: close and direct, as radio is.", "一问多答，亲切直接，就像电台。")),
    (say("Last night's best five minutes", "昨晚最精彩的五分钟"), say("voice", "语音"), say("A replay is what only sound can give.", "重温，只有声音给得了。")),
    (say("The opening hours of the reading room", "阅览室的开放时间"), say("text", "文字"), say("A reader wants to find two figures and stop; an ear must wait.", "读者只想找到两个数字，耳朵却得从头听。")),
    (say("The price list of back issues", "过刊价目表"), say("text", "文字"), say("Nobody remembers a spoken list, and it cannot be searched.", "念出来的清单记不住，也没法搜。")),
    (say("A short good night from the presenter", "主持人道一声晚安"), say("voice", "语音"), say("A sentence of daily talk, with a voice one knows.", "一句家常话，是熟悉的声音。")),
], [say("voice", "语音"), say("text", "文字")], say("Voice or text?", "语音还是文字？"))

# %% [markdown] lang="en" teaches="B15 B22 B23 B24" quote="眾口難調"
# Tastes differ, so content wants careful planning, and advertisements even more (B15). What does not suit everybody should not be pushed: let people fetch it with a keyword (B22), which also brings back what has flashed past (B23). Push, or let them fetch?
# %% [markdown] lang="zh"
# 众口难调，所以内容要精心策划，广告更要如此（B15）。不合大众口味的，就别推，让人回复关键词自己来取（B22）；一刷而过的，也能这样找回来（B23）。下面哪些该推，哪些让人来取？

# %% does="sort B15 B22 B23"
activities.sort([
    (say("The new issue and its cover story", "新一期和封面文章"), say("push to all", "推给所有人"), say("It is what everybody subscribed for.", "大家关注就是为了它。")),
    (say("A change of date that concerns everyone who comes on Saturday", "周六活动改期，来的人都要知道"), say("push to all", "推给所有人"), say("It cannot wait until somebody asks; if you know who comes, write to them only.", "等人来问就晚了；知道是哪些人来，就只发给他们。")),
    (say("The song at 10:40 last night", "昨晚十点四十那首歌"), say("let people fetch it", "让人自己来取"), say("A few want it much, the others not at all.", "少数人很想要，其他人一点不想。")),
    (say("An article of last spring", "去年春天的一篇文章"), say("let people fetch it", "让人自己来取"), say("It flashed past; a keyword brings it back.", "当时一刷而过，回个关键词就能找回。")),
    (say("An advertisement for a diet tea", "减肥茶广告"), say("let people fetch it", "让人自己来取"), say("Tastes differ, and what is forced on people drives some of them off.", "众口难调，硬塞会把一些人推走。")),
    (say("How to subscribe to the printed magazine", "怎么订纸质杂志"), say("let people fetch it", "让人自己来取"), say("Needed once by each, at a moment of their own.", "每人只需要一次，时候各不相同。")),
], [say("push to all", "推给所有人"), say("let people fetch it", "让人自己来取")], say("Push it, or let people fetch it?", "推，还是让人来取？"))

# %% [markdown] lang="en"
# The **auto-reply** (自动回复) that stands behind it needs a list of rules and a loop:
# %% [markdown] lang="zh"
# 背后的**自动回复**（auto-reply），只要一张规则表，加一个循环：

# %% does="compute B22 B23"
rules = [(say("event", "活动"), say("list of events", "活动表")), (say("subscri", "订"), say("how to subscribe", "怎样订阅"))]


def answer(message):
    for keyword, reply in rules:
        if keyword in message.lower():
            return reply
    return say("menu", "菜单")


answer(say("Any EVENTS tonight?", "今晚有活动吗？")), answer(say("hello", "你好")), answer(say("How do I cancel my subscription?", "怎么退订？"))

# %% [markdown] lang="en"
# The first rule that fits answers; the last line is the **fallback** (兜底回复). And who wants to leave is told how to subscribe: a keyword finds letters, not meanings.
#
# Next, eight rules and a fallback, and 20 practice messages. One rule is a game, for such a desk can be one: a computer maker's account had its character say "I love you" (B24; we could not verify the campaign).
# %% [markdown] lang="zh"
# 先命中的先回答，最后一行是**兜底回复**（fallback）。想走的人，得到的却是怎样订阅：关键词认的是字，不是意思。
#
# 接下来是八条规则加一条兜底，20 条练习消息。其中一条规则是游戏，自动回复也可以这样玩：联想的公众号，曾让自家角色说“我爱你”（B24；这次活动我们没能核实）。

# %% does="predict B22"
activities.predict(
    say("How many of the 20 get the right answer?", "20 条里有多少条答得合适？"),
    [say("about 18", "18 条左右"), say("about 13", "13 条左右"), say("fewer than 10", "不到 10 条")],
)

# %% does="explore B22 B23 B24"
old_media_new_platform.auto_reply_desk()

# %% [markdown] lang="en"
# Nine. Improve the sheet: rules that call a person first, with a high `@priority`; `pattern \bevents?\b` for whole words; several words for one wish. Click beside the box, and the desk reads it. Only then open the **fresh** 20. Is your gain the same there? A sheet tuned on twenty messages has learned those twenty, and part of that is chance.
# %% [markdown] lang="zh"
# 八条。改改规则表：转人工的放前面，`@` 后面写上高优先级；用 `模式` 排开容易误伤的说法，例如 `模式 活动(?:吗|$)`；同一个意思多备几种说法。在框外点一下，它就按新规则来。改完再打开**新的** 20 条：进步还一样大吗？照着 20 条改出来的规则，学会的就是那 20 条，其中一部分只是碰巧。

# %% [markdown] lang="en" box="valid-when"
# - The essay: November 2012 to August 2013, although its page says 2021. You found that from its own words.
# - Open rates: 2017 and 2019, industry samples, and since 5 August 2013 subscription accounts are folded. Lists and quotas have changed again since.
# - Quota: for mass messages (群发). Publishing without a push (发布) has none.
# - Loss per push: assumed; the loss of a day is of July 2017.
# - Speeds: English read aloud and silently. Do not carry them over to chat or to Chinese.
# - *City Pictorial* announced in January 2023 that it would stop appearing. Its account did not save it; nor does that show that the account was useless.
# %% [markdown] lang="zh"
# - 材料：2012 年 11 月到 2013 年 8 月，尽管网页写着 2021 年。这是从它自己的话里查出来的。
# - 打开率：2017 年和 2019 年的行业样本；2013 年 8 月 5 日起订阅号已经折叠，之后列表和限额又改过。
# - 限额：指群发。不推送的“发布”不限次数。
# - 每次推送的流失率：假设；每天的流失是 2017 年 7 月的。
# - 速度：英文的朗读和默读，不能照搬到聊天和汉字。
# - 《城市画报》2023 年 1 月宣布休刊。公众号没能救它，但也不能因此说公众号没有用。

# %% [markdown] lang="en" box="ethics"
# "Forced" is the essay's own word. A subscription is a permission and can be taken back: say how often you will write, and make leaving as easy as joining. Among the forty messages of the desk one comes from somebody who has nobody to talk to, and it contains the password of the game. No score makes up for a joke sent there.
# Which messages should a machine never answer, and who is awake at that hour?
# %% [markdown] lang="zh"
# “强制”是材料自己用的词。可订阅是读者给的许可，随时可以收回：讲清楚多久打扰一次，让离开和加入一样容易。小助手的四十条消息里，有一条来自身边没人可以说话的人，里面恰好含着游戏口令。要是回了一个玩笑，再高的正确率也补不回来。
# 哪些消息绝不能让机器回答？那个钟点，又有谁醒着？
