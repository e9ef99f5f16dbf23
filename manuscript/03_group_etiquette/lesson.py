# ---
# title: {en: "Which habits let sixty strangers share one room?", zh: "六十个陌生人同处一“室”，靠的是哪些习惯？"}
# name: {en: "Group etiquette", zh: "群礼仪"}
# situation:
#   en: >-
#     You have joined a chat group of sixty volunteers who prepare a second-hand book fair on an old quay. In two weeks they write two thousand messages. Most are kind and
#     useful. Some call nobody by name and wonder why nobody answers; one newcomer is welcomed within minutes, another is read by forty-five people and answered by none; two people quarrel.
#     A handbook has nine rules for such a room. In this lesson you turn them into tests, run them on every message, and find out where a rule is wiser than we are and where it is not.
#   zh: >-
#     你进了一个志愿者群，六十个人要在老码头办一场旧书市集。两个星期，群里发了两千来条消息，大多友善、有用。可也有人不点名喊话，还奇怪怎么没人理；一位新人进群几分钟就有人招呼，
#     另一位的消息四十五个人看过，却没有一个人回；还有两个人吵了起来。有份手册给这样的“房间”定了九条规矩。这一课，我们把它们变成检验的办法，用在每一条消息上，
#     看看规矩在哪里比我们高明，又在哪里不如我们。
# minutes: 75
# prerequisites:
#   en: "Lesson 00. You can run a cell and move a slider; you know what a median and a percentage are."
#   zh: "第 00 课。会运行单元格、会拖滑块，知道什么是中位数和百分比。"
# objectives:
#   - en: "Turn a rule of etiquette into a test on names or messages, and measure how far it agrees with a person's judgement"
#     zh: "把一条礼仪规矩变成对昵称或消息的检验，并衡量它与人的判断有多一致"
#     digcomp: "2.5"
#     takeaway:
#       en: "A rule that runs finds candidates: of 36 screenshots it flags, 12 were right to send. Precision and recall say how often it errs each way."
#       zh: "能运行的规矩找到的只是“嫌疑”：它标出的 36 张截图里，有 12 张本来就该发。精确率和召回率说明它朝两边各错多少。"
#   - en: "Name for each of the nine rules a case in which breaking it is right"
#     zh: "给九条规矩各举一个“破例才对”的情形"
#     digcomp: "2.2"
#     takeaway:
#       en: "Every rule has its limit: an error page belongs in a screenshot, a pestered member may hide her name, a noisy work group may be muted."
#       zh: "条条规矩都有边界：报错画面就该截图，被骚扰的人可以不露名字，太吵的工作群可以静音。"
#   - en: "Choose mute, pin or leave for several groups by weighing alerts against misses"
#     zh: "权衡“被打断”与“错过”，为多个群选择静音、置顶或退出"
#     digcomp: "4.3"
#     takeaway:
#       en: "Some settings waste both quiet and news; on the efficient frontier more of the one costs the other, and only you know the price."
#       zh: "有些设置两头吃亏；到了有效边界上，多一分安静就少一分消息，值不值只有你自己知道。"
#   - en: "Explain what load does to answers, and what a call with @ and a bookmark change"
#     zh: "说明消息太多对回复有什么影响，@ 和收藏又能改变什么"
#     digcomp: "2.1"
#     takeaway:
#       en: "Under load people answered e-mails less and shorter, not later. An @ says who is meant; a bookmark turns \"never\" into \"later\"."
#       zh: "邮件一多，人们回得更少、更短，但并不更慢。@ 说清楚找谁；收藏把“不回”变成“晚点回”。"
#   - en: "Compare two shares of newcomers, and say what the comparison does not show"
#     zh: "比较两组新人的比例，并说清这种比较没有证明什么"
#     digcomp: "1.2"
#     takeaway:
#       en: "Answered newcomers came back more often, 56 to 44 %; that is no proof that the answer was the reason."
#       zh: "得到回复的新人更常回来，56% 对 44%；但这并不证明原因就是那条回复。"
# quiz:
#   - ask: {en: "A rule flags 36 screenshots, 24 of which should have been links or cards. What is its precision?", zh: "一条规矩标出 36 张截图，其中 24 张本该发链接或名片。它的精确率是多少？"}
#     choices:
#       - {en: "24 / 36, about .67", zh: "24 ÷ 36，约 0.67", right: true, why: {en: "Of what it found, two thirds were meant.", zh: "它找到的里面，三分之二确实不当。"}}
#       - {en: "12 / 36, about .33", zh: "12 ÷ 36，约 0.33", why: {en: "That is the share of its errors among what it found.", zh: "那是它找到的里面误判的比例。"}}
#       - {en: "1, since it missed none", zh: "1，因为一张也没漏", why: {en: "Missing none is recall. A rule that flags everything also misses none.", zh: "一张没漏说的是召回率。把所有消息都标出来，也能一张不漏。"}}
#   - ask: {en: "A volunteer shows only two flowers as her name, because a stranger pesters her; the organisers know who she is. What does rule 1 do?", zh: "一位志愿者的昵称只有两朵花，因为有陌生人骚扰她；组织者知道她是谁。第 1 条规矩会怎样？"}
#     choices:
#       - {en: "It flags her, and a person decides", zh: "会标出她，再由人来判断", right: true, why: {en: "The rule sees the name and not the reason. That is why it only finds candidates.", zh: "规矩看得见名字，看不见原因，所以它只能找出“嫌疑”。"}}
#       - {en: "It knows that she has a reason", zh: "它知道她有理由", why: {en: "No rule on names can know that.", zh: "只看名字的规矩不可能知道。"}}
#       - {en: "It shows that she should leave", zh: "说明她应该退群", why: {en: "The organiser knows who she is and agreed; nothing is wrong.", zh: "群主知道她是谁，也同意，没有任何不妥。"}}
#   - ask: {en: "You are on the efficient frontier of alerts and misses. What can you still do?", zh: "你已经在“打断—错过”的有效边界上，还能怎么办？"}
#     choices:
#       - {en: "Lower both at once", zh: "两样一起降", why: {en: "Then you were not on the frontier: something beat your choice.", zh: "那说明你原来不在边界上，还有更好的选择。"}}
#       - {en: "Trade one against the other", zh: "拿一样换另一样", right: true, why: {en: "That is what the frontier means: less of one costs more of the other.", zh: "边界的意思就是：一样少了，另一样就要多。"}}
#       - {en: "Nothing at all", zh: "什么也做不了", why: {en: "You can move along it, if your prices change.", zh: "看重的东西变了，就可以沿着边界移动。"}}
#   - ask: {en: "What did the study of 16 billion e-mails see as load grew?", zh: "那项 160 亿封邮件的研究发现，邮件一多会怎样？"}
#     choices:
#       - {en: "Later answers", zh: "回得更晚", why: {en: "Times stayed the same or even fell.", zh: "用时没有变长，甚至还短了些。"}}
#       - {en: "Fewer and shorter answers", zh: "回得更少、更短", right: true, why: {en: "A smaller share was answered, in fewer words.", zh: "回复的比例变小，字数也变少。"}}
#       - {en: "Longer answers", zh: "回得更长", why: {en: "They became shorter.", zh: "实际上更短了。"}}
#   - ask: {en: "Of answered newcomers 56 % wrote again, of unanswered 44 %. Why is this no proof that the answer did it?", zh: "得到回复的新人有 56% 再次发言，没得到的有 44%。为什么这不证明是回复的功劳？"}
#     choices:
#       - {en: "The difference could easily be chance", zh: "差别很可能只是偶然", why: {en: "With 2,777 newcomers z is 6.2; chance alone hardly ever does that.", zh: "2,777 名新人，z 值 6.2，单靠偶然几乎不会出现。"}}
#       - {en: "Those who ask well may get more answers and also stay more", zh: "会提问的人可能既更容易得到回复，也更愿意留下", right: true, why: {en: "A third thing may drive both. Nobody handed out the answers by lot.", zh: "可能有第三个因素同时影响两者。回复并不是抽签发的。"}}
#       - {en: "A percentage can never prove anything", zh: "百分比永远证明不了什么", why: {en: "If answers had been given by lot, the same percentages would say a great deal.", zh: "要是回复是随机分配的，同样的百分比就很说明问题。"}}
# terms:
#   - {en: "group nickname", zh: "群昵称", pinyin: "qún nìchēng", meaning: {en: "The name a member shows in one group.", zh: "成员在某个群里显示的名字。"}}
#   - {en: "contact card", zh: "名片", pinyin: "míngpiàn", meaning: {en: "A message that opens somebody's profile when it is tapped.", zh: "点一下就能打开对方资料页的消息。"}}
#   - {en: "mute notifications", zh: "消息免打扰", pinyin: "xiāoxi miǎn dǎrǎo", meaning: {en: "The setting that lets a chat's messages come without an alert.", zh: "让某个聊天来消息时不再提醒的设置。"}}
#   - {en: "pin a chat", zh: "置顶聊天", pinyin: "zhìdǐng liáotiān", meaning: {en: "Keep a chat at the top of the list.", zh: "让某个聊天固定排在列表最上面。"}}
#   - {en: "precision", zh: "精确率", pinyin: "jīngquèlǜ", meaning: {en: "Of what a rule found, the share that was meant.", zh: "规矩找到的里面，真正该找的比例。"}}
#   - {en: "recall", zh: "召回率", pinyin: "zhàohuílǜ", meaning: {en: "Of what was meant, the share that the rule found.", zh: "真正该找的里面，规矩找到的比例。"}}
#   - {en: "efficient frontier", zh: "有效边界", pinyin: "yǒuxiào biānjiè", meaning: {en: "The choices that no other choice beats on both counts.", zh: "没有别的选择能在两方面都胜过的那些选择。"}}
#   - {en: "standard error", zh: "标准误", pinyin: "biāozhǔnwù", meaning: {en: "How far chance usually moves a result from sample to sample.", zh: "换一批样本，结果通常会因偶然而变动多少。"}}
#   - {en: "odds ratio", zh: "优势比", pinyin: "yōushìbǐ", meaning: {en: "How many times the odds in one group are those in another.", zh: "一组的优势（发生比）是另一组的多少倍。"}}
# references:
#   - {evidence: M32, text: "Joyce, E., Kraut, R. E. (2006). Predicting continued participation in newsgroups. Journal of Computer-Mediated Communication 11 (3): 723-747. Abstract read; counts rebuilt from its percentages.", zh: "Joyce, E., Kraut, R. E.（2006）。Predicting continued participation in newsgroups（预测新闻组成员的持续参与）。Journal of Computer-Mediated Communication 11 (3)：723–747。读的是摘要，人数由百分比还原。"}
#   - {evidence: M31, text: "Kooti, F., Aiello, L. M., Grbovic, M., Lerman, K., Mantrach, A. (2015). Evolution of conversations in the age of email overload. WWW 2015; arXiv:1504.00704. Abstract read. The explorer's 2 and 47 minutes are from the press, which disagrees: 47 is also given as the median of those over 50 alone.", zh: "Kooti, F., Aiello, L. M., Grbovic, M., Lerman, K., Mantrach, A.（2015）。Evolution of conversations in the age of email overload（邮件过载时代的对话演变）。WWW 2015；arXiv:1504.00704。读的是摘要。面板用的 2 分钟和 47 分钟出自媒体报道，而报道说法不一：也有说 47 分钟只是 50 岁以上者的中位数。"}
#   - {evidence: M24, text: "Pielot, M., Rello, L. (2017). Productive, anxious, lonely: 24 hours without push notifications. MobileHCI 2017, doi 10.1145/3098279.3098526. Abstract read.", zh: "Pielot, M., Rello, L.（2017）。Productive, anxious, lonely: 24 hours without push notifications（高效、焦虑、孤单：没有推送的 24 小时）。MobileHCI 2017，doi 10.1145/3098279.3098526。读的是摘要。"}
#   - {evidence: M51, text: "China Youth Daily, 3 September 2020: online panel of 2,002 people on chat groups, read at xinhuanet.com.", zh: "《中国青年报》2020 年 9 月 3 日：关于微信群的网络调查，2,002 人，读自新华网。"}
#   - {evidence: M20, text: "Dunbar, R. I. M., Duncan, N. D. C., Nettle, D. (1995). Size and structure of freely forming conversational groups. Human Nature 6: 67-78. Lindenfors, P., Wartel, A., Lind, J. (2021). Dunbar's number deconstructed. Biology Letters 17: 20210158. Abstracts read.", zh: "Dunbar, R. I. M., Duncan, N. D. C., Nettle, D.（1995）。Size and structure of freely forming conversational groups（自发交谈小组的大小和结构）。Human Nature 6：67–78。Lindenfors, P., Wartel, A., Lind, J.（2021）。Dunbar's number deconstructed（拆解邓巴数）。Biology Letters 17：20210158。读的是摘要。"}
#   - {evidence: M49, text: "Pollet, T. V. et al. (2011), 117 people, read in a copy of the article. Yau (2018), First Monday, on how many of their friends people write to, abstract read.", zh: "Pollet, T. V. 等（2011），117 人，读自文章副本。Yau（2018），First Monday（第一个星期一），人们给多少好友发消息，读的是摘要。"}
#   - {evidence: M14, text: "Nonnecke, B., Preece, J. (2000). Lurker demographics: counting the silent. CHI 2000. Abstract read.", zh: "Nonnecke, B., Preece, J.（2000）。Lurker demographics: counting the silent（潜水者的构成：数一数沉默的人）。CHI 2000。读的是摘要。"}
#   - {evidence: M85, text: "Matias, J. N. (2019). Preventing harassment and increasing group participation through social norms in 2,190 online science discussions. PNAS, summary by the author read. Cheng, J., Bernstein, M., Danescu-Niculescu-Mizil, C., Leskovec, J. (2017). Anyone can become a troll. CSCW 2017, abstract read.", zh: "Matias, J. N.（2019）。Preventing harassment and increasing group participation through social norms（以社会规范防止骚扰、增加参与）。PNAS，读的是作者的摘要。Cheng, J., Bernstein, M., Danescu-Niculescu-Mizil, C., Leskovec, J.（2017）。Anyone can become a troll（谁都可能变成喷子）。CSCW 2017，读的是摘要。"}
#   - {evidence: M39, text: "Provisions on the Administration of Internet Group Information Services (互联网群组信息服务管理规定), issued on 7 September, in force on 8 October 2017.", zh: "《互联网群组信息服务管理规定》，2017 年 9 月 7 日印发，10 月 8 日起施行。"}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="C50" quote="达成预估目标" claims="partly"
# ## Sixty people make 1,770 pairs
#
# *The group handbook* opens its second part with a definition: WeChat marketing means reaching, through the platform, a target set beforehand; groups can do it too, not only Moments and official accounts (C50). Take out the selling, and
# something useful is left: *a group has a purpose*, and good manners are what serves it. Here the purpose is a book fair. Which of these is a purpose, which only a means?
# %% [markdown] lang="zh"
# ## 六十个人有 1,770 对组合
#
# “玩群那篇”第二部分一开头下了个定义：微信营销，就是借这个平台达到事先定好的目标；朋友圈、公众号能做，群也能做（C50）。把“卖东西”拿掉，还剩下一句有用的话：*群是有目的的*，所谓礼貌，就是对这个目的有帮助的做法。我们这个群的目的，是办一场旧书市集。
# 下面哪些是目的，哪些只是手段？

# %% does="sort C50"
from qunxue.explorers import activities

activities.sort([
    (say("Every stall is staffed by nine on Saturday", "周六九点前每个摊位都有人"), say("a purpose", "目的"), say("Set beforehand, and on Saturday one can see whether it was reached.", "事先定好，到周六就看得出做没做到。")),
    (say("Three posters a day in the group", "每天在群里发三张海报"), say("a means", "手段"), say("It may help or not; nobody founds a group for posters.", "也许有用，也许没用；没人为了发海报建群。")),
    (say("A lively group", "群里很热闹"), say("a means", "手段"), say("Talk can serve the fair, or drown it.", "聊天可以帮上市集，也可以把它淹没。")),
    (say("2,000 books find a new reader", "2,000 本书找到新主人"), say("a purpose", "目的"), say("That is what the group is for.", "建群就是为了这个。")),
], [say("a purpose", "目的"), say("a means", "手段")], say("Purpose or means?", "目的还是手段？"))

# %% [markdown] lang="en" teaches="A35" quote="数量和类型"
# *The seven reflections* warn: keep down the number and the kinds of your contacts, because many cost time and effort, and strangers bring nuisance (A35). Begin with numbers.
# %% [markdown] lang="zh"
# “心得七篇”提醒：好友的数量和种类都要控制，太多了费时间、费精力，陌生人还会带来骚扰（A35）。先看数量。

# %% does="predict A35"
activities.predict(
    say("Sixty members: how many pairs could talk?", "六十个成员，能凑成多少对来聊天？"), [say("60", "60 对"), say("about 600", "大约 600 对"), say("more than 1,500", "1,500 对以上")]
)

# %% does="compute A35"
from qunxue.models import group_size

group_size.table([4, 40, 60, 500])

# %% [markdown] lang="en"
# A talk face to face seldom holds more than 4 people, which makes 6 pairs. Sixty make 1,770, and reading along costs 15 minutes a day if everybody writes three messages of five seconds, which is our assumption; five hundred make 124,750 and 125 minutes. Pairs grow with the square of the members, reading time in step with them.
#
# Now the kinds. Whom would you add?
# %% [markdown] lang="zh"
# 面对面聊天很少超过 4 个人，也就是 6 对。60 个人是 1,770 对；假定每人每天发 3 条、每条读 5 秒（这是我们的假设），跟着看一遍要 15 分钟。500 个人是 124,750 对、125 分钟。组合数随人数的平方增长，阅读时间与人数同步。
#
# 再看种类。下面这些人，你加不加？

# %% does="sort A35"
activities.sort([
    (say("The treasurer of the fair", "市集的财务"), say("add", "加"), say("You have to reach each other: known and needed.", "你们得互相找得到：认识，又有必要。")),
    (say("“AA Cheap Credit”, no message", "“AA 特价充值”，没有留言"), say("do not add", "不加"), say("The prefix puts it on top of every list; it wants customers.", "加前缀是为了排在通讯录最前面，要的是顾客。")),
    (say("“A reader”, who liked your stall", "“一位读者”，说喜欢你的摊位"), say("ask first", "先问清楚"), say("Perhaps a friend of books, perhaps not: ask what it is about.", "也许是爱书人，也许不是：先问问什么事。")),
    (say("Your bank, asking for a code", "自称是银行，要验证码"), say("do not add", "不加"), say("No bank asks for a code in a chat.", "银行不会在聊天里要验证码。")),
    (say("A volunteer of the next shift, named by an admin", "管理员介绍的下一班志愿者"), say("add", "加"), say("Somebody you both know vouches, and you need the hand-over.", "有共同认识的人介绍，而且要交接。")),
], [say("add", "加"), say("ask first", "先问清楚"), say("do not add", "不加")], say("Somebody wants to become your contact", "有人想加你"))

# %% [markdown] lang="en" verdict="A35" rating="partly" evidence="M20 M49" year="2011-2021" quote="增加你的时间和精力成本"
# Too many contacts cost you time and effort
#
# Among 117 people asked, those with more online contacts also spent more time online; their circle offline was neither larger nor closer. But a long list need not be a burden: users of one network wrote to fewer than 2 % of their friends. How many are too many is open: the famous limit of 150 was recomputed in 2021 with intervals from 4 to 520.
#
# - quantity: Partly. Hours online and contacts, not effort.
# - unit: Yes. Hours, and numbers of contacts.
# - time: Unknown. Studies of 2011 and 2018; the essay gives no year.
# - people: No. Users of other networks, not of WeChat.
# - could fail: Yes. Contacts and hours could have been unrelated.
# %% [markdown] lang="zh"
# 好友太多会耗费你的时间和精力
#
# 在受访的 117 人里，线上好友多的，上网时间也长，线下的圈子却既不更大、也不更亲。可是名单长不一定就是负担：有个社交网站，用户只给不到 2% 的好友发过消息。多少算太多也没有定论：著名的“150 人上限”，2021 年重算的区间是 4 到 520。
#
# - 量：部分是。量的是上网时间和好友数，不是精力。
# - 单位：是。小时数和好友数。
# - 时间：不清楚。是 2011 年和 2018 年的研究；材料没写年份。
# - 人：不是。是别的社交网站的用户，不是微信。
# - 可能不成立：可能。好友数和上网时间本来可以毫无关系。

# %% [markdown] lang="en" teaches="C01 C02 C03" quote="尽量少发截图"
# ## A rule that runs finds good sense as well as bad manners
#
# From here on everything is **invented**: no member, shop or message is real. Real chats are personal data, and nobody in them agreed to be your homework.
#
# Three of the handbook's nine rules are about being found. Put a **group nickname** (群昵称) that tells who you are, and let names be shown (C01). To recommend an account or an article, better send a **contact card** (名片) or a link than a screenshot, which cannot be tapped or searched (C02). Call a person with @ (C03).
# %% [markdown] lang="zh"
# ## 规矩写成程序，失礼的、有理的会一起抓
#
# 从这里起，读到的一切都是**虚构的**，没有一个成员、一家店、一条消息是真的。真实的聊天记录是个人信息，群里没有人答应过给你当作业。
#
# “玩群那篇”的九条规矩里，三条讲“让人找得到”：改好**群昵称**（group nickname），并把昵称显示出来（C01）；推荐公众号、推荐文章，最好发**名片**（contact card）、发链接，截图点不开也没法搜（C02）；要找谁就 @ 谁（C03）。

# %%
from qunxue import data
from qunxue.models import etiquette

log = etiquette.in_language(data.load("chat_log"))
members = etiquette.in_language(data.load("chat_members"))
members[["name", "team", "recognised", "note"]].sample(8, random_state=3)

# %% [markdown] lang="en"
# `recognised` is the judgement of the log's author: does the name tell who it is? A program needs a test. Here is the simplest one, sign by sign; `isalpha()` is true of letters and of Chinese characters:
# %% [markdown] lang="zh"
# `recognised` 是记录作者的判断：看昵称认不认得出是谁（True 认得出，False 认不出）。程序需要一个检验的办法，最简单的是一个字一个字地看；字母和汉字的 `isalpha()` 都是真：

# %% does="compute C01"
def no_letter(name):
    for sign in name:
        if sign.isalpha():
            return False
    return True


members[members["name"].map(no_letter)][["name", "recognised"]]

# %% does="predict C01"
activities.predict(
    say("The full rule knows default names and account ids too. 12 names are hard to recognise. How many does it find?", "完整的规矩还认得默认名和微信号。认不出的名字有 12 个，它能找到几个？"),
    [say("all 12", "12 个全找到"), say("most of them", "大部分"), say("fewer than half", "不到一半")],
)

# %% does="compute C01"
found = etiquette.hidden_names(members)["member"]
meant = members.loc[~members["recognised"], "member"]
etiquette.precision_recall(found, meant)

# %% [markdown] lang="en"
# Nine of 12: **recall** (召回率) .75 is the share of what was meant that the rule found. It misses sayings such as `海阔天空`, "wide sea, empty sky", which have letters and tell nothing. And of the 10 names that it found nine were meant: **precision** (精确率) .9. The tenth is `🌸🌸`, who hides on purpose; the organisers know why.
# %% [markdown] lang="zh"
# 12 个里找到九个：**召回率**（recall）0.75，是该找的里面找到的比例。漏掉的是“海阔天空”这类格言，有文字，却什么也没说。它找到的 10 个名字里有九个该找：**精确率**（precision）0.9。第十个是 🌸🌸，有意不露名字，总管知道原因。

# %% does="predict C02"
activities.predict(
    say("The log has 36 screenshots. If a program complains about every one, how often is it wrong?", "记录里有 36 张截图。程序要是每张都有意见，会错怪多少？"),
    [say("hardly ever", "几乎没有"), say("about one time in three", "大约三分之一"), say("mostly", "大多数")],
)

# %% does="compute C02"
shots = log[log["kind"] == "screenshot"]
shots.groupby("label")["text"].agg(["count", "first"])

# %% [markdown] lang="en"
# 14 + 10 showed an article (`article`) or an account (`contact`) and should have been sent as such. In 12 (`proper`) the picture is *right*: an error on the payment page, the rain radar of this minute. So precision is 24 / 36, .67. The rule is not to blame: it speaks of accounts and articles only, and says "better". It is our test that is cruder than the rule.
# %% [markdown] lang="zh"
# 14 + 10 张截的是文章（`article`）或账号（`contact`），本该发链接、发名片。另外 12 张（`proper`）*就该*截图：付款页面的报错、此刻的雨云图。所以精确率是 24 ÷ 36，0.67。这不怪那条规矩：它只说推荐账号和文章，而且说的是“最好”。是我们的检验比规矩粗。

# %% does="explore C01 C02 C03 C04 C05 C06 C07 C08 C09 A52"
from qunxue.explorers import group_etiquette

group_etiquette.lens()

# %% [markdown] lang="en"
# Choose rule 3: 41 messages name somebody without @. In 25 somebody is called and hears nothing; in the rest somebody is only spoken *about*. No rule that reads words alone can tell the two apart. You can. **Question.** Which rule would you switch off in a group of yours, and which would you soften?
# %% [markdown] lang="zh"
# 选第 3 条：41 条消息提到别人却没用 @。其中 25 条是在叫人，对方却听不见；其余只是*说起*某个人。光看字面的规矩分不清，你分得清。**问题：**要是用在你自己的群里，哪一条你会关掉，哪一条会放宽？

# %% [markdown] lang="en" teaches="C07 C08 C09" quote="通知群主"
# ## Keeping a room fit to live in takes judgement
#
# Three more rules look after the room. Each team's leader removes in time whom the group does not concern, and tells the owner, before the group is full (C07). Everyone learns to use WeChat for talking, since there is no way round it (C08). Now and then people do something together, online or off (C09). For the first, a test would be: an ordinary member, still there, not seen for 30 days.
# %% [markdown] lang="zh"
# ## 屋子要住得舒服，离不开人的判断
#
# 还有三条是打理“屋子”的：各组负责人要在群满之前，及时清理与群无关的人，并通知群主（C07）；微信既然躲不开，就学会用它交流（C08）；偶尔办点线上或线下的互动（C09）。先看第一条，可以这样检验：普通成员，还在群里，30 天没露面。

# %% does="compute C07"
idle = etiquette.not_concerned(members, today="2025-03-16")
idle.merge(members[["member", "name", "last_seen"]], on="member")[["name", "reason"]]

# %% [markdown] lang="en"
# Five names. Missing is an admin, because whoever keeps order should not be thrown out by a rule, and a member last seen 29 days ago. Illness, exams and lost interest look alike from here: ask before you remove. Silence is not absence either: in e-mail lists on health 46 % never wrote, on software 82 %, and yet they read. Of our 60, 13 never wrote a word.
# %% [markdown] lang="zh"
# 五个名字。没上名单的有一位管理员（维持秩序的人不该被一条规矩赶出去），还有一位 29 天前来过的成员。生病、备考、没了兴趣，从这里看都一样，所以先问再清理。沉默也不等于离开：健康类邮件列表里有 46% 的人从不发言，软件类有 82%，可他们都在看。我们群 60 人里，13 人一个字也没写过。

# %% [markdown] lang="en" teaches="A52" quote="攻击、贬低、歧视和侮辱"
# The seven reflections add civility: no attack, no belittling, no discrimination, no insult, and a try at the other's point of view (A52). On the ninth evening two members quarrel over a stall. A list of rude words finds 4 messages in the whole log.
# %% [markdown] lang="zh"
# “心得七篇”又添了文明这一条：不攻击、不贬低、不歧视、不侮辱，还要从他人角度想想（A52）。第九天晚上，两名成员为一个摊位吵了起来。拿一份脏话词表去查，整份记录里找到 4 条。

# %% does="predict A52"
activities.predict(say("How many of the four are insults?", "这四条里有几条真是骂人？"), range(5))

# %% does="compute A52"
rude = etiquette.uncivil_words(log)["message"]
log.loc[log["message"].isin(rude) | (log["label"] == "uncivil"), ["message", "name", "text", "label"]]

# %% [markdown] lang="en"
# Two. The last two, the morning after, are *apologies* that quote the insult. And two lines marked `uncivil` hold no rude word: contempt in good grammar. Precision and recall are both .5. Who ended it? Read on from message 1,029:
# %% [markdown] lang="zh"
# 两条。最后两条写在第二天早上，是*道歉*，只是引用了骂人的话。标着 `uncivil`（不文明）的另外两条没有一个脏字：语法通顺，满是轻蔑。精确率和召回率都是 0.5。那么，是谁平息了它？从第 1,029 条往下读：

# %% does="compute A52"
log.loc[log["reply_to"] == 1029, ["message", "time", "name", "text"]]

# %% [markdown] lang="en"
# Three people, not one: a bystander who says that others are reading; a member who gives back what was right on both sides and offers a time; three minutes later an admin, with a rule. Which of them did it, three lines cannot show. Two experiments say what helps and what harms. In 2,190 discussions of a science forum, rules shown on top raised newcomers' compliance from 52 to 60 %. And ordinary people in a bad mood who have just read attacks attack about twice as often.
# %% [markdown] lang="zh"
# 不是一个人，是三个：一位旁观者提醒大家都看着；一位成员说出双方各有什么道理，再约好时间；三分钟后，一位管理员搬出了规矩。究竟是谁起的作用，三条消息说明不了。两项实验说到什么有用、什么有害：一个科学论坛的 2,190 场讨论里，把规矩写在最上面，新人守规矩的从 52% 升到 60%；而心情不好、又刚看过攻击的普通人，出口伤人的概率大约翻倍。

# %% does="sort A52"
activities.sort([
    (say("Then draw it yourself, you clown.", "那你来画啊，小丑。"), say("attack or insult", "攻击或侮辱"), say("It calls a person a name.", "给人起了难听的称呼。")),
    (say("As usual some people draw first and think later.", "有些人一向是先画图，后动脑子。"), say("belittling without a rude word", "没有脏字的贬低"), say("No word of any list, and everyone knows who is meant.", "哪个词表都查不到，谁都知道说的是谁。")),
    (say("The comics are by the water; that will ruin them.", "漫画摆在水边，会受潮的。"), say("plain disagreement", "不同意见"), say("About comics and water, not about anybody.", "说的是漫画和水，不是人。")),
    (say("People from out of town never carry boxes.", "外地来的从来不搬箱子。"), say("belittling without a rude word", "没有脏字的贬低"), say("It runs down a whole group of people, which is discrimination too.", "把一群人都看低了，这也是歧视。")),
    (say("I called you a clown. That was wrong, I'm sorry.", "昨晚骂你小丑，是我不对，抱歉。"), say("plain disagreement", "不同意见"), say("The rude word is quoted in order to take it back.", "引用那个词，是为了收回它。")),
    (say("I see it differently: the lane has to stay free. What do you need?", "我的看法不一样：通道得留空。你那边需要什么？"), say("plain disagreement", "不同意见"), say("A no, with a try at the other's point of view.", "说了“不”，也替对方想了想。")),
], [say("attack or insult", "攻击或侮辱"), say("belittling without a rude word", "没有脏字的贬低"), say("plain disagreement", "不同意见")], say("What is it?", "这算什么？"))

# %% [markdown] lang="en"
# Each rule has its limit. For every one of the nine, find the case in which breaking it is right:
# %% [markdown] lang="zh"
# 条条规矩都有边界。给九条规矩各找一个“破例才对”的情形：

# %% does="match C01 C02 C03 C04 C05 C06 C07 C08 C09"
activities.match([(say("1 Put a name that tells who you are", "1 改好群昵称"), say("A stranger pesters her; the organisers know who she is", "有陌生人骚扰她，组织者知道她是谁"), say("A name makes one easy to find, for a pest too.", "名字让人好找，也让骚扰的人好找。")),
    (say("2 Links and cards, not screenshots", "2 发链接、名片，少发截图"), say("The payment page shows an error", "付款页面跳出了报错"), say("There is nothing behind it to tap on; the picture is the message.", "背后没有可点的东西，画面本身就是内容。")),
    (say("3 Call a person with @", "3 找人要用 @"), say("You only tell others what he did well", "只是跟大家说他做得好"), say("Speaking about somebody is not calling him.", "说起一个人，不等于叫他。")),
    (say("4 Better not mute a work group", "4 工作群最好别静音"), say("It sends 140 messages a day, four of them for you", "每天 140 条，其中四条与你有关"), say("The handbook allows it itself when the noise is too great.", "噪音太大时，手册自己也允许。")),
    (say("5 Pin important groups", "5 置顶重要的群"), say("Nine groups are pinned already", "已经置顶了九个群"), say("A list in which everything is on top has no top.", "样样都在最上面，就没有最上面。")),
    (say("6 Idlers should leave", "6 打酱油的先退出"), say("He reads every line and helps on Saturday", "他每条都看，周六来帮忙"), say("Silent is not idle.", "不说话不等于打酱油。")),
    (say("7 Remove whom the group does not concern", "7 清理与群无关的人"), say("She has been in hospital for five weeks", "她住院五个星期了"), say("From outside it looks like lost interest: ask before you remove.", "从外面看就像没了兴趣：先问再清理。")),
    (say("8 Learn to use WeChat for talking", "8 学会用微信交流"), say("He cannot read small print and asks you to ring", "他看不清小字，请你打电话"), say("There is a way round WeChat, and for him it is the better one.", "微信也绕得开，对他来说打电话更好。")),
    (say("9 Do something together now and then", "9 偶尔组织互动"), say("The group exists for one day's shift plan", "这个群只为一天的排班"), say("Its purpose is reached tomorrow; nobody needs an outing.", "明天目的就达到了，用不着聚会。"))], say("When is breaking the rule right?", "什么时候破例才对？"))

# %% [markdown] lang="en" teaches="C04 C05 C06" quote="打酱油"
# ## Every group costs alerts or misses
#
# Take part in what matters, read work groups promptly, and if you only stand about, leave until you have made up your mind (C06). **Pin a chat** (置顶聊天) that is important (C05). **Mute notifications** (消息免打扰)? Better not for work groups, because that lowers your efficiency, though you may if the noise is too great (C04).
# %% [markdown] lang="zh"
# ## 每个群都要付“打断”或“错过”的代价
#
# 重要的要参与，工作群最好及时看，只是打酱油的，先退出，想好再进来（C06）。重要的群可以**置顶聊天**（pin a chat）（C05）。**消息免打扰**（mute notifications）呢？工作群最好别开，会影响工作效率；噪音太大时可以考虑（C04）。

# %% does="compute C04"
from qunxue.models import attention

attention.settings_table(attention.example_groups(), ["on", "mute"])

# %% [markdown] lang="en"
# Eight invented groups of one invented person. With every alert on, the model counts 158.8 alerts a day and 0.6 important messages missed; with all groups muted, 8.9 and 2.1. A muted WeChat group still marks a call with @, and the model lets those through. All else is assumed; the assumptions stand below the explorer.
# %% [markdown] lang="zh"
# 这是一个虚构人物的八个群。提醒全开，模型算出每天被打断 158.8 次、错过 0.6 条要紧的消息；全部静音，则是 8.9 次和 2.1 条。微信群静音之后，被 @ 时仍有提示，模型也照此放行。其余都是假设，写在面板下面。

# %% does="predict C04 C05"
activities.predict(
    say("15 alerts a day, and at most two groups pinned: how few important messages must you miss?", "每天最多被打断 15 次，最多置顶两个群：要紧的消息最少会错过几条？"),
    [say("below 0.5", "不到 0.5 条"), say("0.5 to 1", "0.5 到 1 条"), say("above 1", "1 条以上")],
)

# %% does="explore C04 C05 C06"
group_etiquette.mute_pin_leave()

# %% [markdown] lang="en"
# About 1.1, with most groups muted and the two pins where important messages come without @. The line is the **efficient frontier** (有效边界): on it less of one costs more of the other; a point above it wastes something. Move one group at a time: muting the bargains saves 10 alerts a day and loses next to nothing; leaving your team's group is never cheap. With free pins for all eight it would be 0.7, but a list in which everything is on top has no top.
# %% [markdown] lang="zh"
# 大约 1.1：多数群静音，两个置顶用在“要紧却不 @”的群上。那条线是**有效边界**（efficient frontier）：在这条线上，一样少了，另一样就得多；线上方的点都有浪费。一次只动一个群：给拼团群静音，每天少 10 次打断，几乎什么也没错过；退出本组的群，从来不划算。八个群随便置顶，能降到 0.7，可样样都在最上面，就等于没有最上面。

# %% [markdown] lang="en" verdict="C04" rating="not-supported" evidence="M24 M51" year="2017-2020" quote="影响您的工作效率"
# Muting a work group lowers your efficiency at work
#
# Thirty volunteers switched all notifications off for 24 hours. They felt *more* productive and less distracted, though less able to respond and less connected. So muting has a price, but not the one named. In practice people mute: 74.6 % of 2,002 Chinese asked in 2020.
#
# - quantity: Partly. Productivity as felt, not work done.
# - unit: No. All notifications of all devices, not one group.
# - time: Partly. 2017; the handbook is from after July 2014.
# - people: No. Volunteers, not the members of a work group.
# - could fail: Yes. They could have felt less productive.
# %% [markdown] lang="zh"
# 工作群开免打扰会影响工作效率
#
# 三十名志愿者把所有通知关掉 24 小时：他们觉得效率*更高*、分心更少，可是回应不及时，也觉得跟人疏远了。可见静音是有代价的，却不是“玩群那篇”说的那一种。实际上大家都在静音：2020 年受访的 2,002 人里有 74.6%。
#
# - 量：部分是。是自己感觉的效率，不是做了多少活。
# - 单位：不是。是所有设备的所有通知，不是一个群。
# - 时间：部分是。2017 年；材料写于 2014 年 7 月以后。
# - 人：不是。是志愿者，不是某个工作群的成员。
# - 可能不成立：可能。他们本来也可能觉得效率更低。

# %% [markdown] lang="en" verdict="C05" rating="untested" year="2026" quote="第一时间看到"
# Pinning shows you important groups at first sight
#
# That a pinned chat stands on top is how the app works. Whether people who pin miss less nobody has measured: we found no study (looked for in November 2026, in English and Chinese). In our model a pin leaves four tenths of the misses because we wrote that in.
#
# - quantity: Unknown. Nothing was measured.
# - unit: Unknown. Nothing was measured.
# - time: Unknown. Nothing was measured.
# - people: Unknown. Nothing was measured.
# - could fail: Yes. With many pins the first sight may be lost again.
# %% [markdown] lang="zh"
# 置顶能让你第一时间看到重要的群
#
# 置顶的聊天排在最上面，这是软件的功能。置顶的人是不是错过得更少，没有人量过：我们没有找到研究（2026 年 11 月查过中英文资料）。在我们的模型里，置顶把错过的减到十分之四，是因为我们就是这么写的。
#
# - 量：不清楚。没有测量。
# - 单位：不清楚。没有测量。
# - 时间：不清楚。没有测量。
# - 人：不清楚。没有测量。
# - 可能不成立：可能。置顶一多，第一时间又看不到了。

# %% [markdown] lang="en" teaches="A36 A37 A38" quote="有求必应的权力" claims="untested"
# ## Answered newcomers came back more often; why is open
#
# On replies the seven reflections are strict. Answer friends promptly, but do not take their chatting for a right to be served, and do not waste *their* time (A36). Really answer: no hurried switching between chats, no joking reply (A37). If you cannot answer now, bookmark it and answer later (A38).
# %% [markdown] lang="zh"
# ## 得到回复的新人更常回来，原因还说不清
#
# “心得七篇”对回复要求很严：好友的消息要及时回；但好友闲聊，不等于对方有义务随叫随到，别拿人家的时间不当回事（A36）。要真的回答，不要匆匆忙忙切来切去，不要拿玩笑敷衍（A37）。一时回不了，先收藏，过后再回（A38）。

# %% does="sort A36 A37 A38"
activities.sort([
    (say("Yes, at six by the north gate. I drive.", "能，六点北门见，我开车。"), say("really answers", "真的回答"), say("What was asked is answered, with what one needs to know.", "问的都答了，该知道的也说了。")),
    (say("Vans never come, they only go, ha ha", "车只会走，不会来，哈哈"), say("dodges or presses", "敷衍或催逼"), say("A joke in place of an answer.", "拿玩笑当回答。")),
    (say("[thumbs up]", "[强]"), say("dodges or presses", "敷衍或催逼"), say("Yes? Or only seen? Done in passing, between two chats.", "是行，还是看到了？两个聊天之间顺手一点。")),
    (say("In a meeting; bookmarked, you have it by noon", "开会呢，先收藏，中午前回你"), say("postpones well", "晚点回，但有交代"), say("The other knows that it was seen and when an answer comes.", "对方知道你看到了，也知道什么时候有回音。")),
    (say("You're my friend, so answer now! Where are you?", "咱俩什么关系，快回！人呢？"), say("dodges or presses", "敷衍或催逼"), say("A friend's chat is no right to his time.", "朋友肯聊天，不等于他的时间归你用。")),
    (say("No van, but Adong has a cart for eight boxes", "车没有，阿冬有辆推车，能装八箱"), say("really answers", "真的回答"), say("A no that helps on.", "说了没有，还帮着想办法。")),
], [say("really answers", "真的回答"), say("postpones well", "晚点回，但有交代"), say("dodges or presses", "敷衍或催逼")], say("“Can the van come at six?” What kind of reply is it?", "“车六点能来吗？”这算哪种回复？"))

# %% [markdown] lang="en"
# In our log Juno asks on her first day where to start, has two answers within ten minutes, and writes 45 messages in the fortnight. Atang offers to letter signs; 20 people have read it an hour later, 45 after a day. Nobody answers, she asks once more, nobody answers, she leaves. Two stories prove nothing. What do many show?
# %% [markdown] lang="zh"
# 在我们的记录里，Juno 第一天问从哪儿开始，十分钟内就有两个人回她，两周里她写了 45 条。阿棠说自己会写手绘牌子，一小时后有 20 个人看过，一天后 45 个人看过，没有人回；她又问了一次，还是没有人回，她就走了。两个故事证明不了什么。那么，很多人会怎样？

# %% does="compute A36"
from qunxue.models import replies

table = replies.newcomer_counts()
shares = table.assign(share=table["wrote_again"] / table["newcomers"])
shares

# %% [markdown] lang="en"
# A study followed 2,777 people who wrote for the first time in one of six newsgroups. Of those who got an answer (`answered`), 56 % wrote again (`wrote_again`); of the others (`unanswered`) 44 %. (The counts are rebuilt from the published percentages.) Could 12 points be chance?
# %% [markdown] lang="zh"
# 有一项研究跟踪了 2,777 位第一次在六个新闻组里发言的人。得到回复的（`answered`），56% 又来发言（`wrote_again`）；没得到的（`unanswered`），44%。（人数由公布的百分比还原。）相差 12 个百分点，会不会只是偶然？

# %%
import altair as alt
from qunxue import charts

kinds = {"answered": say("answered", "得到回复"), "unanswered": say("not answered", "没得到回复")}
drawn = shares.rename(index=kinds).rename_axis("kind").reset_index()
bars = alt.Chart(drawn).mark_bar().encode(x=alt.X("share:Q").title(say("share who wrote again", "再次发言的比例")).axis(format=".0%"), y=alt.Y("kind:N").title(None))
charts.describe(bars, say("56 % of the answered and 44 % of the unanswered newcomers wrote again.", "得到回复的新人 56% 再次发言，没得到的 44%。"))

# %% does="compute A36"
replies.comparison_table(table)

# %% [markdown] lang="en"
# The difference is 6.2 times its **standard error** (标准误); beyond 2 one begins to doubt chance. The **odds ratio** (优势比) says that the odds of writing again are 1.62 times as high. But nobody dealt out answers by lot: those who asked a question, or wrote more, got more answers, and may have stayed anyway. One result surprises: neither the tone of the answer nor whether it really answered made a difference. *That* it came did.
# %% [markdown] lang="zh"
# 差值是它**标准误**（standard error）的 6.2 倍；超过 2 倍，人们就开始怀疑不是偶然。**优势比**（odds ratio）说，再次发言的优势（发生比）是 1.62 倍。不过回复并不是抽签发的：提了问题的、写得长的，得到的回复更多，而这些人也许本来就会留下。还有一个意外：回复的语气、有没有真正答到点上，都没有差别。有差别的，是*有没有人*回。

# %% does="compute C03"
waits = replies.first_replies(log)
by_call = waits.groupby("called")["minutes"]
by_call.agg(["size", "count", "median"])

# %% [markdown] lang="en"
# How it is done: one row a question (here: a message that ends in "?" and quotes nothing); `groupby` makes two heaps, without and with @; `size` counts all, `count` those that were answered, `median` is the middle wait in minutes. With @, 54 of 61 were answered; without, 87 of 131. Do not quote this: the log's author put the difference in.
#
# Twice as many people write to you as before. What gives first?
# %% [markdown] lang="zh"
# 做法是这样：一行一个提问（这里指以问号结尾、没有引用别人的消息）；`groupby` 分成两堆，没用 @ 的（False）和用了 @ 的（True）；`size` 数全部，`count` 数得到回复的，`median` 是等待分钟数的中位数。用了 @ 的 61 个有 54 个得到回复，没用的 131 个有 87 个。这个别拿去引用：差别是作者放进去的。
#
# 给你发消息的人多了一倍，先撑不住的是什么？

# %% does="predict A36"
activities.predict(
    say("Twice the load, and people answer", "消息多一倍，人们会回得"),
    [say("later", "更晚"), say("a smaller share", "更少"), say("both", "又晚又少")],
)

# %% does="explore A36 A38"
group_etiquette.reply_or_not()

# %% [markdown] lang="en"
# Raise *People who write to you in a day* from 20 to 60: the share answered falls, each answer shrinks, the wait stays. So we built it, after a study of 16 billion e-mails. Now tick *Bookmark what must wait*: more is answered, and the typical wait grows, because *never* has become *late*. **Question.** Which do your friends mind more?
# %% [markdown] lang="zh"
# 把“一天给你发消息的人数”从 20 拖到 60：回复的比例下降，每条回复变短，等待时间不变。模型就是照着一项 160 亿封邮件的研究搭的。再勾上“没空就先收藏”：回得多了，典型的等待时间也长了，因为原来*不会回*的，变成了*晚些回*。**问题：**这两样，你的朋友更在意哪一样？

# %% [markdown] lang="en" verdict="A36" rating="untested" evidence="M31 M32" year="2006-2015" quote="及时回复好友的消息"
# Prompt answers to friends can bring you closer
#
# *That* newcomers were answered went with their coming back, and load made answers fewer and shorter, not later. But nothing we read measured how *soon* friends answer and how close they are. (Looked for in November 2026.)
#
# - quantity: No. Whether one is answered, not how soon; coming back, not closeness.
# - unit: No. Shares who write again.
# - time: No. Newsgroups of the early 2000s, e-mail of 2015.
# - people: No. Newcomers and e-mail users, not friends.
# - could fail: Yes. Speed might not matter among friends at all.
# %% [markdown] lang="zh"
# 及时回复好友能让彼此更亲密
#
# 新人*有没有人回*，与他们回不回来有关；消息一多，回复变少、变短，而不是变晚。可是朋友之间回得有*多快*、关系有多亲，我们读到的研究都没有量过。（2026 年 11 月查过。）
#
# - 量：不是。量的是有没有人回，不是多快；是回不回来，不是亲不亲。
# - 单位：不是。是再次发言的比例。
# - 时间：不是。2000 年代初的新闻组，2015 年的邮件。
# - 人：不是。是新人和邮件用户，不是朋友。
# - 可能不成立：可能。朋友之间，快慢也许根本不重要。

# %% [markdown] lang="en" verdict="A37" rating="not-supported" evidence="M32" year="2006" quote="不开玩笑回复"
# It matters that a reply really answers the question
#
# Among newcomers it did not show: any answer went with coming back, whatever its tone and whether or not it answered. Among friends it may matter; we found no figure. Respect is reason enough, and needs no figure.
#
# - quantity: Partly. Coming back, not being respected.
# - unit: Yes. Replies that answer against those that do not.
# - time: No. Newsgroups of the early 2000s.
# - people: No. Strangers to each other, not friends.
# - could fail: Yes. Real answers could have kept more people.
# %% [markdown] lang="zh"
# 回复有没有真正答到点上，很要紧
#
# 在新人那里看不出来：只要有人回，就与再来发言有关，不管什么语气、答没答到点上。朋友之间也许要紧，我们没有找到数据。不过，尊重对方本身就是理由，用不着数据。
#
# - 量：部分是。量的是回不回来，不是受不受尊重。
# - 单位：是。答到点上的和没答到的相比。
# - 时间：不是。2000 年代初的新闻组。
# - 人：不是。彼此是陌生人，不是朋友。
# - 可能不成立：可能。真正的回答本来也许能留住更多人。

# %% [markdown] lang="en" box="valid-when"
# - The nine rules are undated; a group that hits a limit fits the years from 2014.
# - Newsgroups of the early 2000s and e-mail of 2015 are not the chats of today. The studies of notifications and groups are from 2017 to 2020.
# - Menus move and are renamed. What mute and pin are called on your phone, look up there.
# - Every number about the book fair is invented. No WeChat group shows who read what; work apps such as DingTalk (钉钉) and WeCom (企业微信) do.
# %% [markdown] lang="zh"
# - 九条规矩没有写年代；群会满员，符合 2014 年以后的情形。
# - 2000 年代初的新闻组、2015 年的邮件，都不是今天的群聊。关于通知和群的研究做于 2017 到 2020 年。
# - 菜单的位置和叫法会变。免打扰、置顶在你手机上叫什么，以手机为准。
# - 关于旧书市集的每个数字都是虚构的。微信群看不到谁读过；钉钉、企业微信这类办公软件有已读回执。

# %% [markdown] lang="en" box="ethics"
# The lens of section 2 is a tool of surveillance too: it counts who was silent, who hid a name and who lost his temper. Before anybody runs such rules on a real group: who agreed, who sees the list, can a member answer it? In China two texts apply: the rules on group information services (8 October 2017) make founders and admins responsible for a group; the Personal Information Protection Law (1 November 2021) asks for consent or another legal ground (Article 13).
# Removing people (C07) is power. A contact card hands somebody's account to strangers: ask first. Which rules would you let a *machine* enforce, and which never?
# %% [markdown] lang="zh"
# 第 2 节的“透镜”也是监视的工具：谁沉默、谁藏着名字、谁发了脾气，它都数得清。在真实的群里用这些规矩之前，先问：谁同意了？名单给谁看？被点名的人能不能申辩？在中国有两份文本要看：《互联网群组信息服务管理规定》（2017 年 10 月 8 日起施行），谁建群谁负责；《个人信息保护法》（2021 年 11 月 1 日起施行），处理个人信息要取得同意，或有第十三条所列的其他依据。
# 清理成员（C07）是一种权力。推名片等于把一个人的账号交给陌生人，要先问过本人。哪几条规矩你愿意交给*机器*执行，哪几条绝不？
