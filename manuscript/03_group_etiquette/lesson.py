# ---
# title: {en: "Which habits let sixty strangers share one room?", zh: "六十个陌生人同处一“室”，靠的是哪些习惯？"}
# name: {en: "Group etiquette", zh: "群礼仪"}
# situation:
#   en: >-
#     You have joined a chat group of sixty volunteers who prepare a second-hand book fair on an old quay. In two weeks they write two thousand messages. Most are kind and
#     useful. Some call nobody by name and wonder why nobody answers; one newcomer is welcomed within minutes, another is read by forty-five people and answered by none; two people quarrel.
#     An essay has nine rules for such a room. In this lesson you turn them into tests, run them on every message, and find out where a rule is wiser than we are and where it is not.
#   zh: >-
#     你进了一个志愿者群，六十个人要在老码头办一场旧书市集。两个星期，群里发了两千来条消息，大多友善、有用。可也有人不点名喊话，还奇怪怎么没人理；一位新人几分钟就有人招呼，
#     另一位的消息四十五个人看过，却没有一个人回；还有两个人吵了起来。有篇文章给这样的“房间”定了九条规矩。这一课，我们把它们变成检验的办法，用在每一条消息上，
#     看看规矩在哪里比我们高明，又在哪里不如我们。
# minutes: 65
# prerequisites:
#   en: "Lesson 00. You can run a cell and move a slider; you know what a median and a percentage are."
#   zh: "第 00 课。会运行单元格、会拖滑块，知道什么是中位数和百分比。"
# objectives:
#   - en: "Turn a rule of etiquette into a test on messages, and measure how far it agrees with a person's judgement"
#     zh: "把一条礼仪规矩变成对消息的检验，并衡量它与人的判断有多一致"
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
#       en: "Under load people answer a smaller share, in fewer words, not later. An @ says who is meant; a bookmark turns \"never\" into \"later\"."
#       zh: "消息一多，人们回得更少、更短，但并不更慢。@ 说清楚找谁；收藏把“不回”变成“晚点回”。"
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
#       - {en: "The difference could easily be chance", zh: "差别很可能只是偶然", why: {en: "With 2,777 newcomers z is 6.2; chance alone hardly ever does that.", zh: "2777 名新人，z 值 6.2，单靠偶然几乎不会出现。"}}
#       - {en: "Those who ask well may get more answers and also stay more", zh: "会提问的人可能既更容易得到回复，也更愿意留下", right: true, why: {en: "A third thing may drive both. Nobody handed out the answers by lot.", zh: "可能有第三个因素同时影响两者。回复并不是抽签发的。"}}
#       - {en: "A percentage can never prove anything", zh: "百分比永远证明不了什么", why: {en: "If answers had been given by lot, the same percentages would say a great deal.", zh: "要是回复是随机分配的，同样的百分比就很说明问题。"}}
# terms:
#   - {en: "group nickname", zh: "群昵称", pinyin: "qún nìchēng", meaning: {en: "The name a member shows in one group.", zh: "成员在某个群里显示的名字。"}}
#   - {en: "contact card", zh: "名片", pinyin: "míngpiàn", meaning: {en: "A message that opens somebody's profile when it is tapped.", zh: "点一下就能打开对方资料页的消息。"}}
#   - {en: "mute notifications", zh: "消息免打扰", pinyin: "xiāoxi miǎn dǎrǎo", meaning: {en: "The setting that lets a chat's messages come without an alert.", zh: "让某个聊天来消息时不再提醒的设置。"}}
#   - {en: "pin a chat", zh: "置顶聊天", pinyin: "zhìdǐng liáotiān", meaning: {en: "Keep a chat at the top of the list.", zh: "让某个聊天固定排在列表最上面。"}}
#   - {en: "precision", zh: "精确率", pinyin: "jīngquè lǜ", meaning: {en: "Of what a rule found, the share that was meant.", zh: "规矩找到的里面，真正该找的比例。"}}
#   - {en: "recall", zh: "召回率", pinyin: "zhàohuí lǜ", meaning: {en: "Of what was meant, the share that the rule found.", zh: "真正该找的里面，规矩找到的比例。"}}
#   - {en: "efficient frontier", zh: "有效边界", pinyin: "yǒuxiào biānjiè", meaning: {en: "The choices that no other choice beats on both counts.", zh: "没有别的选择能在两方面都胜过的那些选择。"}}
#   - {en: "odds ratio", zh: "优势比", pinyin: "yōushì bǐ", meaning: {en: "How many times the odds in one group are those in another.", zh: "一组的胜算是另一组的多少倍。"}}
#   - {en: "log-normal distribution", zh: "对数正态分布", pinyin: "duìshù zhèngtài fēnbù", meaning: {en: "The curve of amounts whose logarithm follows a bell curve: many small ones, a long tail of large ones.", zh: "取对数后呈钟形的分布：小的多，大的拖出一条长尾巴。"}}
# references:
#   - {evidence: M32, text: "Joyce, E., Kraut, R. E. (2006). Predicting continued participation in newsgroups. Journal of Computer-Mediated Communication 11 (3): 723-747. Abstract read; counts rebuilt from its percentages. Burke, M. et al. (2007). Introductions and requests: rhetorical strategies that elicit response in online communities. Communities and Technologies 2007.", zh: "Joyce, E., Kraut, R. E.（2006）。Predicting continued participation in newsgroups（预测新闻组成员的持续参与）。Journal of Computer-Mediated Communication 11 (3)：723–747。读的是摘要，人数由百分比还原。Burke, M. 等（2007）。Introductions and requests（自我介绍与请求）。Communities and Technologies 2007。"}
#   - {evidence: M31, text: "Kooti, F., Aiello, L. M., Grbovic, M., Lerman, K., Mantrach, A. (2015). Evolution of conversations in the age of email overload. WWW 2015; arXiv:1504.00704. Abstract read; the times of 2 and 47 minutes as reported in the press.", zh: "Kooti, F., Aiello, L. M., Grbovic, M., Lerman, K., Mantrach, A.（2015）。Evolution of conversations in the age of email overload（邮件过载时代的对话演变）。WWW 2015；arXiv:1504.00704。读的是摘要；2 分钟和 47 分钟见于媒体报道。"}
#   - {evidence: M24, text: "Pielot, M., Church, K., de Oliveira, R. (2014). An in-situ study of mobile phone notifications. MobileHCI 2014. Pielot, M., Vradi, A., Park, S. (2018). Dismissed! MobileHCI 2018. Pielot, M., Rello, L. (2017). Productive, anxious, lonely: 24 hours without push notifications. MobileHCI 2017, doi 10.1145/3098279.3098526. Iqbal, S. T., Horvitz, E. (2007). Disruption and recovery of computing tasks. CHI 2007.", zh: "Pielot, M., Church, K., de Oliveira, R.（2014）。An in-situ study of mobile phone notifications（手机通知的现场研究）。MobileHCI 2014。Pielot, M., Vradi, A., Park, S.（2018）。Dismissed!（划掉！）MobileHCI 2018。Pielot, M., Rello, L.（2017）。Productive, anxious, lonely（高效、焦虑、孤单：没有推送的 24 小时）。MobileHCI 2017，doi 10.1145/3098279.3098526。Iqbal, S. T., Horvitz, E.（2007）。Disruption and recovery of computing tasks（电脑任务的打断与恢复）。CHI 2007。"}
#   - {evidence: M20, text: "Dunbar, R. I. M., Duncan, N. D. C., Nettle, D. (1995). Size and structure of freely forming conversational groups. Human Nature 6: 67-78. Lindenfors, P., Wartel, A., Lind, J. (2021). Dunbar's number deconstructed. Biology Letters 17: 20210158.", zh: "Dunbar, R. I. M., Duncan, N. D. C., Nettle, D.（1995）。Size and structure of freely forming conversational groups（自发交谈小组的大小和结构）。Human Nature 6：67–78。Lindenfors, P., Wartel, A., Lind, J.（2021）。Dunbar's number deconstructed（拆解邓巴数）。Biology Letters 17：20210158。"}
#   - {evidence: M14, text: "Nonnecke, B., Preece, J. (2000). Lurker demographics: counting the silent. CHI 2000.", zh: "Nonnecke, B., Preece, J.（2000）。Lurker demographics: counting the silent（潜水者的构成：数一数沉默的人）。CHI 2000。"}
# not_done_yet:  # concepts that the lesson explains and lets nobody do anything about; to be emptied
#   since: "2026-11-27"
#   verdicts: [A35, C02, A52, C04, C05, A36, A37, C03, C06, A38]
#   concepts: [C50]
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="C50 A35"
# ## Sixty people make 1,770 pairs, so habits have to help
#
# Our second essay opens with a definition: WeChat marketing uses the platform to reach a target set beforehand, and a group can do so as well as
# Moments or an official account (C50). Take out the selling and something useful is left: *a group has a purpose*, and good manners are whatever
# serves it. Here the purpose is a book fair.
#
# The first essay adds a warning: keep down the number and the kinds of contacts, because many cost time and strangers bring
# nuisance (A35). The first half of it can be computed.
# %% [markdown] lang="zh"
# ## 六十个人有 1,770 对组合，得靠习惯来帮忙
#
# 第二篇材料一开头下了个定义：微信营销，就是借这个平台达到事先定好的目标；朋友圈、公众号能做的，群也能做（C50）。把“卖东西”拿掉，还剩下一句有用的话：
# *群是有目的的*，所谓礼貌，就是对这个目的有帮助的做法。我们这个群的目的，是办好一场旧书市集。
#
# 第一篇材料还有一句提醒：好友的数量和种类都要控制，人多了费时间，陌生人多了惹麻烦（A35）。前半句可以算一算。

# %%
from qunxue.models import group_size

group_size.table([4, 40, 60, 500])

# %% [markdown] lang="en"
# For each size: how many pairs could talk, then the minutes a day it takes to read along if everybody writes three messages and each
# takes five seconds. Talk face to face seldom holds more than 4 people, which makes 6 pairs. Sixty make 1,770 and cost 15 minutes; five hundred make 124,750 and cost
# 125 minutes. Pairs grow with the square of the members, reading time in step with them. Three messages and five seconds are our assumption: change them and run the cell again.
# %% [markdown] lang="zh"
# 每个人数对应两个数：前一个是能聊天的组合有多少对；后一个是假如人人每天发三条、每条读五秒，跟着看一遍要多少分钟。面对面聊天很少超过 4 个人，也就是 6 对。
# 六十个人是 1,770 对，要读 15 分钟；五百个人是 124,750 对，要读 125 分钟。组合数随人数的平方增长，阅读时间则与人数同步。“三条”“五秒”是我们假设的，可以改了再运行。

# %% [markdown] lang="en" verdict="A35" rating="partly" evidence="M20"
# That contacts cost time is arithmetic, given how much each of them writes. How many are too many is open: the famous limit of 150 was recomputed in 2021 with
# intervals from 4 to 520. That strangers bring nuisance is likely and unmeasured here; in our log it took one of sixty.
# %% [markdown] lang="zh"
# 联系人越多越费时间，只要知道每人写多少，这就是算术。多少算太多，却没有定论：著名的“150 人上限”2021 年有人重新计算，区间从 4 到 520。陌生人惹麻烦，想来不假，
# 但这里没有数据；在我们的记录里，六十个人中有一个就够了。

# %% [markdown] lang="en" teaches="C01 C02 C03"
# ## A rule that runs finds bad manners and good sense alike
#
# Everything you read from here on is **invented**: no member, shop or message is real, and the label says so in the data too. Real chats are personal data, and
# nobody in them agreed to be your homework.
#
# Three of the essay's nine rules are about being found. Put a **group nickname** (群昵称) that tells who you are, and let names be shown (C01). Send links
# and **contact cards** (名片), which can be tapped, and not screenshots of them, which cannot be searched (C02). Call a person with @, so that the phone rings (C03).
# %% [markdown] lang="zh"
# ## 规矩写成程序，失礼的、有理的会一起抓
#
# 从这里起，你读到的一切都是**虚构的**：没有一个成员、一家店、一条消息是真的，数据里也写明了这一点。真实的聊天记录是个人信息，群里没有人答应过给你当作业。
#
# 九条规矩里有三条讲的是“让人找得到”：改好**群昵称**（group nickname），让人一看就知道你是谁，并把昵称显示出来（C01）；转文章发链接，推荐人发**名片**（contact card），
# 点开就行，不要发没法搜索的截图（C02）；要找谁就 @ 谁，让他的手机响一下（C03）。

# %%
from qunxue import data
from qunxue.models import etiquette

log = etiquette.in_language(data.load("chat_log"))
members = etiquette.in_language(data.load("chat_members"))
log.loc[log["kind"] == "screenshot", ["time", "name", "text"]].head(9)

# %% [markdown] lang="en" box="predict"
# The log has 2,030 messages; 36 of them are screenshots. Read the nine above. If rule 2 complains about all 36, in how many cases is it wrong to complain?
# %% [markdown] lang="zh"
# 记录里有 2,030 条消息，其中 36 条是截图。先读上面九条。如果第 2 条规矩对 36 条全都有意见，大约有多少条它错怪了人？

# %%
from qunxue.explorers import activities

activities.predict(
    say("The rule is wrong in …", "它错怪了……"),
    [say("hardly any case", "几乎没有"), say("about a third", "大约三分之一"), say("most cases", "大多数")],
)

# %%
found = etiquette.screenshots(log)["message"]
meant = log.loc[log["label"].isin(["article", "contact"]), "message"]
etiquette.precision_recall(found, meant)

# %% [markdown] lang="en"
# About a third. An article's first page or a profile page helps nobody. But an error on the payment page, the rain radar of this minute, two rows that do not add up: for these a picture
# is *right*. The author of the log marked each screenshot, and the two numbers compare the rule with that judgement. **Precision** (精确率) is the share of what the rule found
# that was meant: 24 of 36, .67. **Recall** (召回率) is the share of what was meant that it found: all of it, 1.
# %% [markdown] lang="zh"
# 大约三分之一。只截到开头的文章、别人的资料页，确实帮不上忙；可是付款页面的报错、此刻的雨云图、对不上账的两行数字，*就该*截图。记录的作者给每张截图都做了判断，
# 这两个数就是拿规矩跟他的判断对照。**精确率**（precision）是找到的里面有多少真该找：36 张里有 24 张，0.67。**召回率**（recall）是该找的里面找到了多少：全找到了，就是 1。

# %%
hidden = etiquette.hidden_names(members)
members.merge(hidden, on="member")[["name", "reason", "note"]]

# %%
unknown = members.loc[~members["recognised"], "member"]
etiquette.precision_recall(hidden["member"], unknown)

# %% [markdown] lang="en"
# Rule 1 finds 10 names and errs in 1: 🌸🌸 hides on purpose, and the organisers know who she is. It misses 3 of 12, sayings such as `海阔天空`, "wide sea, empty sky", which have letters and tell nothing:
# precision .9, recall .75. Rule 3 finds 41 messages that name somebody without @. In 25 of them somebody is called and hears nothing; in the rest somebody is only spoken *about*, as in
# "That was Leo's idea". No rule that reads words alone can tell the two apart. You can.
# %% [markdown] lang="zh"
# 第 1 条找到 10 个名字，错了 1 个：🌸🌸 是有意不露名字，总管知道她是谁。12 个认不出的名字里它漏了 3 个，比如“海阔天空”，有文字，却什么也没说。精确率 0.9，召回率 0.75。
# 第 3 条找到 41 条提到别人却没用 @ 的消息：其中 25 条是在叫人，对方却听不见；其余只是*说起*某个人，比如“这是 Leo 的主意”。光看字面的规矩分不清这两种，你分得清。

# %% does="explore C01 C02 C03 C07 C08 C09 A52"
from qunxue.explorers import group_etiquette

group_etiquette.lens()

# %% [markdown] lang="en"
# Choose one rule at a time and read what it found, message by message, before you look at the bars. **Question.** Which rule would you switch off in a group of yours,
# and which would you soften? *One answer:* rule 3 for messages that quote somebody, because the person quoted sees it anyway in this group.
# %% [markdown] lang="zh"
# 一次选一条规矩，先一条一条读它找到的消息，再看柱子。**问题：**要是用在你自己的群里，哪一条你会关掉，哪一条会放宽？
# *一种回答：*放宽第 3 条，引用了别人的消息就不算，因为在这个群里，被引用的人反正看得到。

# %% [markdown] lang="en" verdict="C02" rating="partly"
# That a card can be tapped and a picture cannot is a property of the app that you can check in a minute. As a rule without exceptions it is wrong one time in three here, and the share is the log author's choice:
# count your own group before you believe it.
# %% [markdown] lang="zh"
# 名片点得开、图片点不开，这是软件的特性，一分钟就能验证。但当作没有例外的规矩，它在这里三次就有一次错怪人；而且这个比例是记录作者定的，数一数你自己的群再信。

# %% [markdown] lang="en" teaches="C07 C08 C09 A52"
# ## Keeping a room fit to live in takes judgement
#
# Three further rules look after the room. Whoever leads removes people whom the group does not concern, before it is full (C07). Everyone learns to talk
# well in a chat, since there is no way round it (C08). Now and then people do something together, online or off (C09). A different essay adds civility:
# no attack, no belittling, no discrimination, no insult, and a try at the other's point of view (A52).
#
# All four need a person. Take removal. The rule asks: not seen for 30 days, an ordinary member, still there?
# %% [markdown] lang="zh"
# ## 屋子要住得舒服，离不开人的判断
#
# 还有三条规矩是打理“屋子”的：负责人要在群满之前，清理与群无关的人（C07）；微信躲不开，就要学会用它把话说好（C08）；偶尔办点线上或线下的活动（C09）。
# 另一篇材料又添了文明这一条：不攻击、不贬低、不歧视、不侮辱，还要试着替别人想想（A52）。
#
# 四条都离不开人。先说清理。规矩问的是：普通成员、还在群里、30 天没露面？

# %%
etiquette.not_concerned(members, today="2025-03-16").merge(members[["member", "name", "last_seen"]], on="member")

# %% [markdown] lang="en"
# Five names, longest absence first. Two near cases are not on it: an admin, because whoever keeps order should not be thrown out by a rule, and a member last seen 29 days ago. Illness, exams and lost interest look alike from here, so
# ask before you remove. And silence is not absence: in lists on health 46 % never wrote, in lists on software 82 %, and yet they read. In our group 13 of 60 never wrote a word.
# %% [markdown] lang="zh"
# 五个名字，最久没露面的排在前面。还有两个人差一点就上了名单：一位是管理员，维持秩序的人不该被一条规矩赶出去；另一位 29 天前来过。生病、备考、没了兴趣，从这里看都一样，所以先问再清理。
# 沉默也不等于离开：健康类邮件列表里有 46% 的人从不发言，软件类有 82%，可他们都在看。我们群里，60 人中有 13 人一个字也没写过。

# %% [markdown] lang="en" box="predict"
# On the ninth evening two members quarrel about a stall. A list of rude words finds 4 messages in the whole log. How many of the four are insults?
# %% [markdown] lang="zh"
# 第九天晚上，两名成员为一个摊位吵了起来。用一份脏话词表去查，整份记录里找到 4 条。这四条里有几条真是骂人？

# %%
activities.predict(say("Insults among the four", "四条里骂人的有几条"), range(5))

# %%
rude = etiquette.uncivil_words(log)["message"]
log.loc[log["message"].isin(rude) | (log["label"] == "uncivil"), ["message", "name", "text", "label"]]

# %% [markdown] lang="en"
# Two. Message numbers show the time: the last two come the morning after, and they are *apologies* that quote the insult. And two lines labelled `uncivil` hold no rude word:
# "some people draw first and think later" is contempt in good grammar. Precision .5, recall .5. What ended the quarrel was no rule but a third member, who said back what was right on both sides and
# proposed a time: read messages 1,037 to 1,040 in the explorer.
#
# Rule 8 the essay leaves empty: it never says what talking well means. Ours finds two things, a bare "Are you there?" and voice messages over 40 seconds. For people who write with difficulty, voice is what opens the group.
# %% [markdown] lang="zh"
# 两条。消息编号就是先后：后两条写在第二天早上，是*道歉*，只是引用了骂人的话。而标着 `uncivil` 的另外两条没有一个脏字：“有些人一向是先画图，后动脑子”，语法通顺，满是轻蔑。
# 精确率 0.5，召回率 0.5。平息这场争吵的不是规矩，而是第三个人：她先说出双方各有什么道理，再约好时间。请在面板里读第 1,037 到 1,040 条。
#
# 第 8 条材料没有说透：怎样才算把话说好？我们只查两样：光问一句“在吗”，以及超过 40 秒的语音。可对写字吃力的人来说，语音恰恰是进门的路。

# %% [markdown] lang="en" verdict="A52" rating="untested"
# That insults do harm we do not doubt, and this lesson did not measure it. What the log shows is smaller: a word list is a poor judge, and mediation by a member can be read line by line. As for "now and then" (C09), no number is given;
# with one week as the measure, our group has a single gap, of 8 days, before the fair.
# %% [markdown] lang="zh"
# 侮辱伤人，我们并不怀疑，只是这一课没有去量它。记录能说明的要少一些：词表不是好裁判，而成员出面调解，可以一句一句地学。至于“偶尔”（C09），材料没有给数字；
# 以一周为准，我们群只在市集之前空过一次，隔了 8 天。

# %% [markdown] lang="en" teaches="C04 C05 C06"
# ## Every group costs alerts or misses, and some settings cost both
#
# The essay says of **mute notifications** (消息免打扰): not for work groups, though allowed when the noise is too great (C04). **Pin a chat** (置顶聊天)
# that matters (C05). And take part where it matters, read work groups promptly, and leave where you only stand about (C06). How noisy is too noisy?
# %% [markdown] lang="zh"
# ## 每个群都要付“打断”或“错过”的代价，有的设置两样都付
#
# 材料说到**消息免打扰**（mute notifications）：工作群不要开，噪音太大时可以（C04）。重要的群要**置顶聊天**（pin a chat）（C05）。重要的事要参与，工作群要及时看，只是围观的就先退出（C06）。
# 多吵才算太吵？

# %% [markdown] lang="en"
# Phones are loud. A study of 15 people counted 63.5 notifications a day, another of 278 people a median of 56. What a single one costs is less sure: 10 to 15 minutes until the task is resumed (not verified here).
# The popular "23 minutes and 15 seconds" comes from interviews; a reader who went through five papers and 23 posts did not find it in any paper.
# %% [markdown] lang="zh"
# 手机够吵的。一项 15 人的研究数出每天 63.5 条通知，另一项 278 人的研究中位数是 56 条。一条通知到底要付多大代价，就不那么确定了：10 到 15 分钟才能回到原来的事（本课未核实）。
# 流传甚广的“23 分 15 秒”出自访谈；有位读者翻了 5 篇论文、23 篇帖子，没有在任何一篇论文里找到它。

# %%
from qunxue.models import attention

groups = attention.example_groups()
attention.settings_table(groups, ["on", "mute"])

# %% [markdown] lang="en"
# Eight invented groups of one invented person. With all alerts on, the model counts 158.8 alerts a day and 0.6 important messages missed; with all groups muted, 8.9 alerts and 2.1 missed.
# A muted WeChat group still marks a call with @, and the model lets those through. Everything else in it is assumed and named in `attention`: read the shape, not the decimals.
# %% [markdown] lang="zh"
# 这是一个虚构人物的八个群。提醒全开，模型算出每天被打断 158.8 次、错过 0.6 条要紧的消息；全部静音，则是 8.9 次和 2.1 条。
# 微信群静音之后，被 @ 时仍有提示，模型也照此放行。其余都是假设，写在 `attention` 里：看形状，别看小数。

# %% [markdown] lang="en" box="predict"
# You may set each of the eight groups to on, pin, mute, mute and pin, or leave. How low can the misses go if you allow yourself 15 alerts a day: below 0.5, between 0.5 and 1, or above 1?
# %% [markdown] lang="zh"
# 八个群可以各自设成：开着、置顶、静音、静音加置顶、退出。如果每天只许被打断 15 次，错过的消息最少能降到多少？不到 0.5，0.5 到 1 之间，还是 1 以上？

# %%
activities.predict(
    say("With 15 alerts a day I must miss …", "每天被打断 15 次，我至少会错过……"),
    [say("below 0.5", "不到 0.5 条"), say("0.5 to 1", "0.5 到 1 条"), say("above 1", "1 条以上")],
)

# %% does="explore C04 C05 C06"
group_etiquette.mute_pin_leave()

# %% [markdown] lang="en"
# Between: about 0.7, with most groups muted *and* pinned. The line is the **efficient frontier** (有效边界): on it less of one costs more of the other. A point above it wastes something; everything on, for example, is beaten by everything pinned.
# Move one group at a time and watch which step is cheap: muting the bargains saves 10 alerts a day and loses next to nothing; leaving your team's group is never cheap.
#
# The model has a blind spot: it lets you pin all eight. A list in which everything is on top is a list without a top.
# %% [markdown] lang="zh"
# 在中间，约 0.7，多数群是静音*加*置顶。那条线就是**有效边界**（efficient frontier）：在线上，一样少了，另一样就得多。线上方的点都有浪费，比如“全部开着”就不如“全部置顶”。
# 一次只动一个群，看看哪一步最划算：给拼团群静音，每天少 10 次打断，几乎什么也没错过；退出本组的工作群，则从来不划算。
#
# 模型有个盲点：八个群它都让你置顶。样样都在最上面，就等于没有最上面。

# %% [markdown] lang="en" verdict="C04 C05" rating="partly" evidence="M24"
# Thirty volunteers switched all notifications off for 24 hours: they felt less distracted and more productive, but less able to respond and less connected. So muting helps and costs, as the essay's own exception admits;
# "never mute a work group" goes further than the evidence. On pinning we found no study.
# %% [markdown] lang="zh"
# 三十名志愿者把所有通知关掉 24 小时：分心少了，效率高了，可是回应不及时，也觉得跟人疏远了。可见静音有得有失，材料自己也留了例外；“工作群绝不静音”就说过头了。关于置顶，我们没有找到研究。

# %% [markdown] lang="en" teaches="A36 A37 A38 C06"
# ## An answer brings newcomers back, and load eats answers
#
# The first essay is strict about replies. Answer promptly, yet a friend's chat is no claim on your time (A36). Answer really: no hurried hopping between chats, no jokes instead
# of an answer (A37). If you cannot answer now, bookmark and answer later (A38).
#
# In our log Juno asks on her first day where to start, has two answers within ten minutes, and writes 45 messages in the fortnight. Another newcomer, Atang, offers to letter signs. Twenty people have read it an hour later,
# 45 after a day. Nobody answers, she asks once more, nobody answers, she leaves. Two stories prove nothing. What do many show?
# %% [markdown] lang="zh"
# ## 有人回，新人才回来；消息多，回复就被挤掉
#
# 第一篇材料对回复要求很严：要及时，但朋友找你聊天，不等于可以随便占用你的时间（A36）；要真的回，不要匆匆忙忙在几个聊天之间跳来跳去，也不要拿玩笑当回答（A37）；一时回不了，先收藏，过后再回（A38）。
#
# 在我们的记录里，Juno 第一天问从哪儿开始，十分钟内就有两个人回她，两周里她写了 45 条。阿棠说自己会写手绘牌子，一小时后有 20 个人看过，一天后 45 个人看过，没有人回；她又问了一次，还是没有人回，她就走了。
# 两个故事证明不了什么。那么，很多人会怎样？

# %%
from qunxue.models import replies

table = replies.newcomer_counts()
table.assign(share=table["wrote_again"] / table["newcomers"])

# %% [markdown] lang="en"
# A study followed 2,777 people who wrote for the first time in one of six newsgroups. Of those who got an answer, 56 % wrote again; of the others, 44 %. (The counts are rebuilt from the published percentages.) In 99 other groups
# 40 % of all messages that opened a talk got no answer at all. Could 12 points be chance?
# %% [markdown] lang="zh"
# 有一项研究跟踪了 2,777 位第一次在六个新闻组里发言的人。得到回复的，56% 又来发言；没得到的，只有 44%。（人数由公布的百分比还原。）在另外 99 个小组里，开头的帖子有 40% 完全没人回。相差 12 个百分点，会不会只是偶然？

# %%
replies.comparison_table(table)

# %% [markdown] lang="en"
# The difference is 6.2 times its usual random error (z); beyond 2 one begins to doubt chance. The **odds ratio** (优势比) says that the odds of writing again are 1.62 times as high. But nobody dealt out answers by lot. Those who
# asked a question, or wrote more, got more answers, and may have stayed anyway. And one result surprises: neither the tone of the answer nor whether it really answered made a difference. *That* it came did.
# %% [markdown] lang="zh"
# 差值是它通常随机误差的 6.2 倍（z 值）；超过 2 倍，人们就开始怀疑不是偶然。**优势比**（odds ratio）说，再次发言的胜算是 1.62 倍。不过回复并不是抽签发的：提了问题的、写得长的，得到的回复更多，而这些人也许本来就会留下。
# 还有一个意外：回复的语气、有没有真正答到点上，都没有差别。有差别的，是*有没有人*回。

# %%
replies.waiting_table(log)

# %% [markdown] lang="en"
# In our log 54 of 61 questions with @ were answered, after 4.8 minutes in the middle case; without @ 87 of 131, after 13.2 minutes. Do not quote this: its author put the difference in. For the time of an answer there is one large study,
# of e-mail: most often 2 minutes, half of all within 47. A **log-normal distribution** (对数正态分布) through these two points says that 97 % come within a day; published is "more than 90".
# %% [markdown] lang="zh"
# 在我们的记录里，用了 @ 的 61 个问题有 54 个得到回复，中位数 4.8 分钟；没用 @ 的 131 个里有 87 个，中位数 13.2 分钟。这个别拿去引用：差别是作者放进去的。回复要多久，有一项大型研究，对象是邮件：最常见的是 2 分钟，一半在 47 分钟之内。
# 让一条**对数正态分布**（log-normal distribution）曲线通过这两点，就会得出 97% 的回复在一天之内；公布的说法是“90% 以上”。

# %% [markdown] lang="en" box="predict"
# Twice as many people write to you as before. What gives first: do you answer *later*, or a *smaller share*?
# %% [markdown] lang="zh"
# 给你发消息的人多了一倍，先撑不住的是什么：你会回得*更晚*，还是回得*更少*？

# %%
activities.predict(
    say("Twice the load, and I answer …", "消息多一倍，我会回得……"),
    [say("later", "更晚"), say("a smaller share", "更少"), say("both", "又晚又少")],
)

# %% does="explore A35 A36 A37 A38 C06"
group_etiquette.reply_or_not()

# %% [markdown] lang="en"
# Raise the people who write to you from 20 to 60 (A35). The share answered falls, each answer shrinks, the waiting time stays: that is how we built the model, after the study of 16 billion e-mails. A call with @ is served first (A36).
# Now tick the bookmark (A38): more is answered, and the typical wait grows, because what used to be *never* is now *late*. **Question.** Which of the two do your friends mind more?
# %% [markdown] lang="zh"
# 把“给你发消息的人”从 20 拖到 60（A35）：回复的比例下降，每条回复变短，等待时间不变。模型就是照着那项 160 亿封邮件的研究搭的。用了 @ 的先得到照应（A36）。
# 再勾上“收藏”（A38）：回得多了，典型的等待时间也长了，因为原来*不会回*的，现在变成了*晚些回*。**问题：**这两样，你的朋友更在意哪一样？

# %% [markdown] lang="en" verdict="A36 A37" rating="partly" evidence="M31 M32"
# Answering goes with staying, and load makes answers fewer and shorter, not slower; both were seen in e-mail and newsgroups, not in WeChat, and neither shows a cause. That an answer must be thoughtful found no support
# among newcomers: any answer went with staying. It may matter among friends; there is no figure.
# %% [markdown] lang="zh"
# 有回复的人更愿意留下；消息一多，回复变少、变短，而不是变慢。两者都是在邮件和新闻组里看到的，不是微信，也都没有证明因果。“回复必须走心”在新人那里没有得到支持：只要有人回，就与留下相关。朋友之间也许有关系，但没有数据。

# %% [markdown] lang="en" verdict="C03 C06 A38" rating="untested" evidence="M31"
# We found no figure on how promptly a work group must be read, none on @ in group chats, and none on bookmarks. In the log three calls with @ got no line in return within a day; one of the three people had telephoned instead.
# A rule can say that nobody wrote. It cannot say that nobody answered.
# %% [markdown] lang="zh"
# 工作群该多及时地看，群里用 @ 有多大作用，收藏管不管用，我们都没有找到数据。记录里有三次 @ 一天之内没有人回字；其中一位其实打了电话。规矩能说“没有人写”，不能说“没有人答”。

# %% [markdown] lang="en" box="valid-when"
# - The nine rules are undated; their talk of groups that hit a limit fits the years from 2014, when groups of up to 500 became common.
# - Newsgroups of the early 2000s and e-mail of 2015 are not chats of today. The studies of notifications are from 2014 to 2018.
# - Menus move and are renamed. What "show names", mute and pin are called on your phone, look up there.
# - Every number about the book fair is invented. No real WeChat group shows who read what, who muted it or who pinned it.
# %% [markdown] lang="zh"
# - 九条规矩没有写年代；文中说到群会满员，符合 2014 年以后的情形，那时 500 人的群渐渐多了起来。
# - 2000 年代初的新闻组、2015 年的邮件，都不是今天的群聊。有关通知的研究做于 2014 到 2018 年。
# - 菜单的位置和叫法会变。“显示群成员昵称”、免打扰、置顶在你手机上叫什么，以手机为准。
# - 关于旧书市集的每个数字都是虚构的。真实的微信群看不到谁读过、谁静音、谁置顶。

# %% [markdown] lang="en" box="ethics"
# The lens of section 2 is also a tool of surveillance. It counts who was silent, who hid a name and who lost his temper, and our invented log even knows who muted it. Before anybody runs such rules on a real group: who agreed, who sees the list, and can a member answer it? Removing people (C07) is power, even if it is done for tidiness.
# A contact card hands a person's account to strangers: ask that person first. And a list of forbidden words is easily turned from insults to opinions. Which of our ten rules would you let a *machine* enforce in your group, and which never?
# %% [markdown] lang="zh"
# 第 2 节的“透镜”也是监视的工具：谁沉默、谁藏着名字、谁发了脾气，它都数得清，我们虚构的记录连谁静音都知道。在真实的群里用这些规矩之前，先问：谁同意了？名单给谁看？被点名的人能不能申辩？清理成员（C07）哪怕是为了整洁，也是一种权力。
# 推一张名片，等于把一个人的账号交给陌生人，要先问过本人。禁用词表也很容易从骂人的话扩大到意见。这十条规矩，哪几条你愿意在群里交给*机器*执行，哪几条绝不？
