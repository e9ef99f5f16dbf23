# ---
# title: {en: "What does a message give away, and to whom?", zh: "一条消息会泄露什么，又泄露给谁？"}
# name: {en: "Secrets and trust", zh: "秘密与信任"}
# situation:
#   en: >-
#     Lin tells her class group, forty people, that she has been ill and where she is staying; it is not for the
#     teachers. By evening her aunt in another town knows. Nobody admits to having passed it on, and perhaps nobody meant to.
#     In this lesson you find out how little ill will it takes, what settings can keep and what only people can, and what a few
#     harmless figures say about a person. Everybody in it is invented.
#   zh: >-
#     小林在 40 个人的班级群里说自己病了，还说了住在哪儿，叮嘱别告诉老师。到了晚上，外地的姑姑已经知道了。没有人承认说出去过，也许真没有谁存心要说。
#     这一课看看：不需要多少恶意，秘密就守不住；哪些靠设置守得住，哪些只能靠人；几个看似无害的数字又能说出一个人的多少事。课里的人都是虚构的。
# minutes: 65
# prerequisites:
#   en: "Lesson 00. You can run a cell, move a slider and read a short function."
#   zh: "第 00 课。会运行单元格、会拖滑块，读得懂一个短函数。"
# objectives:
#   - en: "Tell what a setting can keep from what only people can keep"
#     zh: "分清哪些靠设置能守住，哪些只能靠人守"
#     digcomp: "4.2"
#     takeaway:
#       en: "A setting decides who may read. Whoever may read can also pass on, and no setting forbids that."
#       zh: "设置决定谁可以看；可以看的人就可以转，没有哪项设置管得了这一步。"
#   - en: "Compute the chance of a leak among n people, and say which assumption it hangs on"
#     zh: "算出 n 个人里走漏消息的概率，并说出它靠的是哪条假设"
#     digcomp: "1.2"
#     takeaway:
#       en: "With 1 % a person, one half is passed at 69 people, if they decide alone. Circles that decide as one leak less often. How large the 1 % really is, nobody has measured."
#       zh: "每人 1%，到 69 人就过半，前提是各自决定。圈子同进退，走漏得就少。那 1% 到底是多少，没有人量过。"
#   - en: "Compare what brakes a rumour: who meets whom, people who check, a limit on telling"
#     zh: "比较传言的几种刹车：谁会碰到谁、先核实的人、转告的上限"
#     digcomp: "1.2"
#     takeaway:
#       en: "In the model who meets whom weighs most, people who check come next; a limit of five hardly slows it, a limit of one stops it."
#       zh: "在模型里，谁会碰到谁最要紧，其次是先核实的人；上限 5 个人几乎不减速，上限 1 个人就传不开。"
#   - en: "Say what a published experiment on trust compared, and what it leaves open"
#     zh: "说清一项关于信任的实验比较的是什么，又留下了什么问题"
#     digcomp: "4.1"
#     takeaway:
#       en: "A friend's name on a false message worked far better than a stranger's. That is about trust in names; real names behind the scenes do not touch it."
#       zh: "假消息署上朋友的名字，比署陌生人的名字管用得多。这说的是人信名字；后台实名碰不到这一点。"
# quiz:
#   - ask: {en: "A post is open to close friends only. One of them takes a picture of the screen. What has gone wrong?", zh: "一条朋友圈只给亲近的好友看，其中一人截了屏。哪里出了问题？"}
#     choices:
#       - {en: "The setting failed", zh: "设置失灵了", why: {en: "It did what it promises: only they could read. It never promised that readers keep silent.", zh: "设置做到了它答应的事：只有他们能看。它从没答应看的人不说。"}}
#       - {en: "A person passed on what the setting let him read", zh: "设置让他看，他自己传了出去", right: true, why: {en: "That step is outside every setting. It is kept by people, or not at all.", zh: "这一步在所有设置之外，只能靠人守。"}}
#       - {en: "Close friends are no safer than everybody", zh: "只给好友看和给所有人看没有区别", why: {en: "Fewer readers are fewer chances, so it does help; it is only no guarantee.", zh: "看的人少，走漏的概率就小，所以有用，只是不保险。"}}
#   - ask: {en: "Each of 40 people passes a secret on with 1 %, independently. What does «independently» leave out?", zh: "40 个人各有 1% 的概率说出去，互相独立。“独立”漏掉了什么？"}
#     choices:
#       - {en: "That 1 % is small", zh: "1% 很小", why: {en: "Size is one thing, independence another: small chances add up just when they are independent.", zh: "大小是一回事，独立是另一回事；正因为独立，小概率才会累积。"}}
#       - {en: "That friends make up their minds together", zh: "朋友之间会一起拿主意", right: true, why: {en: "A circle that decides as one is one chance and not eight.", zh: "一个同进退的圈子只算一次，而不是八次。"}}
#       - {en: "That somebody may leave the group", zh: "有人可能退群", why: {en: "That changes n; what each of the others does stays independent.", zh: "那改变的是人数 n，其余的人仍然各自决定。"}}
#   - ask: {en: "Why does the rumour of the model stop before all have heard it?", zh: "模型里的传言为什么没等所有人都听到就停了？"}
#     choices:
#       - {en: "Because it is found out to be false", zh: "因为被发现是假的", why: {en: "In the first model nobody checks; true and false run alike.", zh: "第一个模型里没有人核实，真话假话跑得一样。"}}
#       - {en: "Because tellers meet people who know it and lose interest", zh: "因为讲的人总碰到已经知道的人，就不讲了", right: true, why: {en: "About a fifth never hear it, though nobody tries to stop it.", zh: "没有人去拦，也有约五分之一的人始终没听到。"}}
#       - {en: "Because everybody may tell only a few", zh: "因为每个人只能告诉几个人", why: {en: "That is the brake you may add; without it the rumour stops as well.", zh: "那是可以另加的刹车；不加，传言也会停。"}}
#   - ask: {en: "In the experiment with false mails 16 % answered a stranger and 72 % a “friend”. What does it say about real names?", zh: "假邮件实验里，16% 的人回应了陌生人，72% 的人回应了“朋友”。关于实名，它说明什么？"}
#     choices:
#       - {en: "Real names end phishing", zh: "实名能杜绝钓鱼", why: {en: "The more successful mail bore a real person's name.", zh: "更成功的那一封，署的正是真人的名字。"}}
#       - {en: "Nothing directly: it compared names one trusts with names one does not know", zh: "没有直接说明：它比的是信得过的名字和不认识的名字", right: true, why: {en: "No arm had real-name checks. That anonymity helps a phisher is left open.", zh: "哪一组都没有实名核验。匿名是不是帮了钓鱼的人，它没有回答。"}}
#       - {en: "Students trust everybody", zh: "学生谁都信", why: {en: "Most did not answer the stranger.", zh: "大多数人没有理陌生人。"}}
#   - ask: {en: "An app shows your distance, rounded up to whole kilometres. How do you hide better?", zh: "软件显示你与别人的距离，进到整公里。怎样藏得更好？"}
#     choices:
#       - {en: "It is enough that it is rounded", zh: "取了整就够了", why: {en: "One rounded distance is a broad ring; rings from three places cross in a small patch.", zh: "一个取整的距离是一圈宽带，三个地方的圈一交，就剩一小块。"}}
#       - {en: "Show no distance to people you do not know", zh: "不让不认识的人看到距离", right: true, why: {en: "Then there is no second and third place to ask from.", zh: "这样就没有第二、第三个地方可查。"}}
#       - {en: "Move a little from time to time", zh: "不时挪动一下", why: {en: "Who asks from three places at one moment does not mind.", zh: "人家同一时刻从三个地方查，挪不挪都一样。"}}
# terms:
#   - {en: "independence", zh: "独立", pinyin: "dúlì", meaning: {en: "That what one person does tells nothing about what the others do.", zh: "知道一个人怎么做，不能推出别人怎么做。"}}
#   - {en: "rumour", zh: "传言", pinyin: "chuányán", meaning: {en: "Something told on without being checked; it may be true.", zh: "没有核实就往下传的话，可能是真的。"}}
#   - {en: "phishing", zh: "钓鱼", pinyin: "diàoyú", meaning: {en: "Getting somebody's password by a message in a false name.", zh: "冒名发消息，骗取别人的密码。"}}
#   - {en: "odds ratio", zh: "优势比", pinyin: "yōushìbǐ", meaning: {en: "Odds are those who did for each who did not; the ratio compares two groups.", zh: "“做了的人比没做的人”叫优势，两组的优势相除就是优势比。"}}
#   - {en: "effect size", zh: "效应量", pinyin: "xiàoyìngliàng", meaning: {en: "How large a difference is, measured by how much people differ anyway.", zh: "差别有多大，用人与人之间本来的差别作尺子。"}}
#   - {en: "trace", zh: "轨迹", pinyin: "guǐjì", meaning: {en: "The places where somebody was, hour by hour.", zh: "一个人每个钟点都在哪里。"}}
# references:
#   - {evidence: M13, text: "Maki, D. P., Thompson, M. (1973); the share that never hears, .2032, was proved by Sudbury (1985), Journal of Applied Probability 22: 443-446 (digest read). The figures of section 3 are computed in this notebook.", zh: "Maki, D. P., Thompson, M.（1973）；“始终没听到”的比例 0.2032 由 Sudbury（1985）证明，Journal of Applied Probability 22: 443-446（读的是摘编）。第 3 节的数字都由本笔记本算出。"}
#   - {evidence: M53, text: "Friggeri, A., Adamic, L., Eckles, D., Cheng, J. (2014). Rumor Cascades. ICWSM. Facebook; digests read. Vosoughi, S., Roy, D., Aral, S. (2018). The spread of true and false news online. Science 359: 1146-1151. Twitter; abstract and digest read.", zh: "Friggeri, A., Adamic, L., Eckles, D., Cheng, J. (2014). Rumor Cascades. ICWSM.（《谣言级联》，Facebook；读的是摘编。）Vosoughi, S., Roy, D., Aral, S. (2018). The spread of true and false news online. Science 359: 1146-1151.（《真假新闻的网上传播》，Twitter；读了摘要和摘编。）"}
#   - {evidence: M54, text: "Forward limits of WhatsApp: a report on a study of 784,000 pictures in public groups, technologyreview.com, 26 September 2019. News page read, not the study.", zh: "WhatsApp 的转发上限：technologyreview.com 2019 年 9 月 26 日对一项研究的报道（公开群里的 784,000 张图片）。读的是报道，不是原文。"}
#   - {evidence: M30 M56, text: "Kramer, A. D. I., Guillory, J. E., Hancock, J. T. (2014). PNAS 111: 8788-8790, with an editorial expression of concern about consent. Ferrara, E., Yang, Z. (2015). PLoS ONE 10: e0142390. Abstracts and tables read.", zh: "Kramer, A. D. I., Guillory, J. E., Hancock, J. T. (2014). PNAS 111: 8788-8790.（《社交网络上的情绪传染》，期刊另就知情同意发过关注声明。）Ferrara, E., Yang, Z. (2015). PLoS ONE 10: e0142390.（《测量情绪传染》；读了摘要和表格。）"}
#   - {evidence: M03, text: "Granovetter, M. (1978). Threshold models of collective behavior. American Journal of Sociology 83: 1420-1443; digest read, figures computed in this notebook.", zh: "Granovetter, M. (1978). Threshold models of collective behavior. American Journal of Sociology 83: 1420-1443.（《集体行为的门槛模型》，读的是摘编；数字由本笔记本算出。）"}
#   - {evidence: M55, text: "The false news of 23 April 2013: money.msn.com and Reuters in gwinnettdailypost.com; newspapers give falls of 125 to 150 points.", zh: "2013 年 4 月 23 日的假消息：money.msn.com 与 gwinnettdailypost.com 转载的路透社报道；各报所记的跌幅在 125 到 150 点之间。"}
#   - {evidence: M57, text: "de Montjoye, Y.-A., Hidalgo, C. A., Verleysen, M., Blondel, V. D. (2013). Unique in the Crowd. Scientific Reports 3: 1376; digest read.", zh: "de Montjoye, Y.-A., Hidalgo, C. A., Verleysen, M., Blondel, V. D. (2013). Unique in the Crowd. Scientific Reports 3: 1376.（《人群中独一无二》，读的是摘编。）"}
#   - {evidence: M58, text: "Jagatic, T., Johnson, N., Jakobsson, M., Menczer, F. (2007). Social Phishing. Communications of the ACM 50 (10): 94-100; experiment of 2005, digests read (summation.net, fraudresearchcenter.org).", zh: "Jagatic, T., Johnson, N., Jakobsson, M., Menczer, F. (2007). Social Phishing. Communications of the ACM 50 (10): 94-100.（《借社交关系钓鱼》，实验做于 2005 年；读的是 summation.net 和 fraudresearchcenter.org 的摘编。）"}
#   - {evidence: M27, text: "The heat map of January 2018 and what it showed: techcrunch.com and airandspaceforces.com, news pages.", zh: "2018 年 1 月的跑步热力图：techcrunch.com、airandspaceforces.com，均为新闻页面。"}
#   - {evidence: M39, text: "Provisions on group information services of the Cyberspace Administration, in force 8 October 2017, Article 6 (identity checked behind the scenes) and Article 9 (owners answer for their groups); Personal Information Protection Law, in force 1 November 2021, Article 28 (whereabouts are sensitive). Read in copies.", zh: "《互联网群组信息服务管理规定》，2017 年 10 月 8 日施行，第六条（后台实名）、第九条（群主和管理者的责任）；《个人信息保护法》，2021 年 11 月 1 日施行，第二十八条（行踪轨迹属于敏感个人信息）。读的是转载页。"}
# ---

# %% only="source"
from qunxue import say

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en" teaches="A05 A31 A41 A50"
# ## A setting decides who may read, not who will
#
# *The seven reflections* complain of leaks, of split attention and of being drawn into a world on a screen (A05). Against the first they give rules: keep posts to friends and look at the settings often (A31), keep what was told in confidence (A41), weigh words in a group (A50).
# Which of these can an app keep for you?
# %% [markdown] lang="zh"
# ## 设置管得住谁能看，管不住谁会传
#
# “心得七篇”抱怨隐私会泄露、注意力被分散、人陷在虚拟世界里（A05）。对付第一样，它给了几条规矩：朋友圈只给好友看、常查设置（A31），别人私下说的话不外传（A41），在群里说话要谨慎（A50）。
# 这些规矩，哪些软件能替你守？

# %% does="sort A05 A31 A41 A50"
# essay: 隐私泄露 · 经常检查 · 谨言慎行
from qunxue.explorers import activities

by_setting, by_people, complaint = say("an app can keep it", "软件守得住"), say("only people can keep it", "只能靠人守"), say("a complaint, no rule", "是抱怨，不是规矩")
activities.sort(
    [
        (say("Only friends see my posts.", "朋友圈只给好友看。"), by_setting, say("A setting does it, for all posts at once.", "设一次，所有动态都管用。")),
        (say("I look at my settings often.", "我常去检查设置。"), by_people, say("The app can remind you. Looking, and knowing what you want, is yours.", "软件可以提醒；看不看、想要什么，得你自己来。")),
        (say("What a friend tells me stays with me.", "朋友跟我说的，我不往外说。"), by_people, say("Nothing in the app knows what was told in confidence.", "哪句话是私下说的，软件不知道。")),
        (say("I name no addresses in a group.", "在群里不报住址。"), by_people, say("An app might look for addresses. It cannot know which one matters.", "软件也许认得出地址，却不知道哪一个要紧。")),
        (say("Strangers cannot see ten of my posts.", "不让陌生人看我的十条动态。"), by_setting, say("A switch for strangers: one of the few things that a machine can tell apart.", "认不认识，是机器分得清的少数几件事之一。")),
        (say("People sink into a world that is not real.", "人陷进了虚拟的世界。"), complaint, say("It says what is bad, not what to do; lesson 01 looks at minutes.", "只说了不好，没说怎么办；时间的事第 01 课讲。")),
    ],
    [by_setting, by_people, complaint],
)

# %% [markdown] lang="en" box="predict"
# A toy app with few rules: 150 friends, 15 of them close, and a group of 100. You post for close friends only; one of them shows it to a group of 200 others. How many have read it in the end?
# %% [markdown] lang="zh"
# 一个规则很少的玩具软件：150 位好友，其中 15 位亲近；还有一个 100 人的群。你发一条只给亲近好友看的动态，其中一位拿给另一个 200 人的群看了。最后有多少人看到？

# %% does="predict A31 A50"
activities.predict(say("Readers in the end", "最后看到的人数"), [say("15", "15 人"), say("about 30", "30 人上下"), say("more than 200", "200 人以上")])

# %% does="explore A31 A41 A50"
from qunxue.explorers import secrets_and_trust

secrets_and_trust.who_sees()

# %% [markdown] lang="en"
# Tick the box and narrow the circle as far as you like: the readers by the settings shrink, the 200 stay. A setting lowers the number of people who *could* pass on; it never makes one of them unable to. So friends-only helps, and is no vault.
# %% [markdown] lang="zh"
# 勾上“转给了另外 200 人”，再把圈子收到最小：按设置能看的人少了，那 200 人一个不少。设置减少的是*可能*外传的人数，却不能让哪一个人传不了。所以只给好友看有用，但它不是保险箱。

# %% [markdown] lang="en" teaches="A31 A59"
# Harmless pieces add up as well. A **trace** (轨迹) is the list of places where somebody was, hour by hour. Take out the name and hand over four hours of it: how many people in a town of 600 fit?
# %% [markdown] lang="zh"
# 无害的碎片也会拼起来。**轨迹**（trace）就是一个人每个钟点都在哪里。去掉名字，只留下四个钟点，600 人的小城里还有几个人对得上？

# %% does="predict A31 A59"
activities.predict(say("Share of people whom four known hours single out", "知道四个钟点，能认出多大比例的人"), [say("under 5 %", "不到 5%"), say("about a third", "三分之一上下"), say("more than two thirds", "三分之二以上")])

# %% does="explore A31 A59"
secrets_and_trust.few_points()

# %% [markdown] lang="en"
# In this invented town 83 %. Telling place and time less sharply helps, slowly: with ten cells told as one, 18 % are still singled out. Among 1.5 million telephones over fifteen months, four points singled out 95 %; the town is smaller, and its people stray as we told them to.
# %% [markdown] lang="zh"
# 在这座虚构的小城里，是 83%。地点和时间说得粗一点有用，但见效很慢：十个格子并成一个，还有 18% 的人被认出来。有人查过 150 万部手机十五个月的记录，四个点就认出了 95%；小城人少，行踪也是我们设定的。

# %% [markdown] lang="en" teaches="A41 A42"
# ## Among seventy, one in a hundred is enough, if each decides alone
#
# *The seven reflections* ask you never to hand on what was said in a chat (A41). Suppose everybody in Lin's group nearly always keeps to it: each passes a secret on with 1 %. How many people make a leak more likely than not?
# %% [markdown] lang="zh"
# ## 各自决定，百分之一到七十人就够了
#
# “心得七篇”说，聊天内容绝不外传（A41）。假设小林群里的人几乎都做得到：每个人说出去的概率只有 1%。多少人知道，走漏就比守住更可能？

# %% does="predict A41 A42"
activities.predict(say("Smallest number of people with a chance above one half", "概率过半的最少人数"), range(1, 501))

# %%
def leak_chance(people, p):
    silent = 1
    for person in range(people):
        silent = silent * (1 - p)
    return 1 - silent

[round(leak_chance(people, 0.01), 3) for people in (5, 40, 69, 500)]

# %% [markdown] lang="en"
# The chance that all keep silent is 0.99, times 0.99, once a person; what is missing to 1 is the leak. Five people: 5 %. Lin's forty: a third. Sixty-nine: one half. Five hundred, a full group: nearly certain.
# The product rests on **independence** (独立): that what one does says nothing about the others. Do friends behave like that?
# %% [markdown] lang="zh"
# 大家都守住的概率，是每人一个 0.99 连乘；离 1 还差的那部分就是走漏。5 个人，5%；小林的 40 人，三分之一；69 人，一半；500 人的满员群，几乎必然。
# 连乘靠的是**独立**（independence）：一个人怎么做，不影响别人。朋友之间真是这样吗？

# %% does="explore A41 A42"
secrets_and_trust.one_leak()

# %% [markdown] lang="en"
# Push *How much a circle decides as one* to 100 %: with circles of eight, 33 % fall to 5 %, though each person is as loose-tongued as before. Five circles are five chances, not forty.
# So the sentence «forty people leak in one case of three» is a sentence about independence. And 1 % is assumed: how often confided things are passed on, we looked for and did not find (November 2026).
#
# **Question.** What would make circles leak *more* often? *Answer:* friends who egg one another on; then the 1 % itself grows.
# %% [markdown] lang="zh"
# 把“圈子里多大程度同进退”推到 100%：八人一圈，33% 降到 5%，而每个人嘴还是一样松。五个圈子只算五次，不是四十次。
# 所以“四十个人，三次里走漏一次”这句话，说的其实是独立。而且 1% 是假设的：私下说的话多常被传出去，我们查过，没有找到（2026 年 11 月）。
#
# **问题：**什么会让圈子*更*容易走漏？*答：*朋友互相起哄，那 1% 本身就变大了。

# %% [markdown] lang="en"
# Once it is out, can it be called back? The essay says: no longer fully. Three brakes have been studied, all on public rumours. Match each with what was reported.
# %% [markdown] lang="zh"
# 已经传出去的，还收得回来吗？材料说：无法完全收回。有三种刹车被研究过，研究的都是公开传言。配一配，各自结果如何？

# %% does="match A42 A34"
activities.match(
    [
        (say("a comment that shows it is false", "有人留言指出是假的"), say("uploads are deleted 4.4 times as often; the copies run on", "上传者删除的可能是 4.4 倍，副本照传不误"), say("Deleting reaches what you posted, not what others saved.", "删得掉自己发的，删不掉别人存下的。")),
        (say("a limit of five chats for each forwarding", "每次最多转给五个聊天"), say("about ten times slower, not stopped", "慢到约十分之一，但没有停"), say("Copies of copies need more steps, and take them.", "要多走几步，可还是走得到。")),
        (say("waiting", "什么也不做"), say("four pictures in five were gone after two days", "五张图里有四张两天后就没人传了"), say("Most things die by themselves; you do not know beforehand which.", "大多数自己就停了，只是事先不知道是哪些。")),
    ],
)

# %% [markdown] lang="en" verdict="A42" rating="partly" evidence="M53 M54" year="2014-2019" quote="无法完全控制"
# What has leaked can no longer be fully controlled
#
# Nothing that was tried stopped a picture or a rumour once it ran: a correction made its owner delete it more often, a limit slowed it. Both speak for the essay. But they were public posts among strangers, not a confidence among friends, and of most of those, too, nothing was heard after two days. We read digests, not the studies.
#
# - quantity: Partly. Whether spreading stopped was looked at; whether one's control is lost was not.
# - unit: Yes. Copies and shares.
# - time: Partly. Studies of 2014 and 2019; the essay can hardly be dated.
# - people: No. Public rumours on Facebook and WhatsApp, not confidences on WeChat.
# - could fail: Yes. A limit could have stopped every picture.
# %% [markdown] lang="zh"
# 信息一旦泄露，就无法完全控制
#
# 试过的办法没有一种能让跑起来的图片或传言停住：有人纠正，上传者更常删除；有上限，传得慢些。两样都支持材料。不过研究的是陌生人之间的公开消息，不是朋友间的私房话；而且其中大多数两天之后也没人传了。我们读的是摘编，不是原文。
#
# - 量：部分是。看的是传播停没停，没有看本人还管不管得住。
# - 单位：是。都数副本和转发。
# - 时间：部分是。研究做于 2014 和 2019 年，材料写于何时说不准。
# - 人：不是。是 Facebook 和 WhatsApp 上的公开传言，不是微信上的私房话。
# - 可能不成立：可能。上限本来可能让每张图都停下。

# %% [markdown] lang="en" teaches="A34 A51 A53"
# ## A rumour stops by itself; who meets whom decides when
#
# Do not spread rumours, do not cheat, do not harass, say the reflections, and do not be carried along (A34). What happens if nobody listens to them? In the model of Maki and Thompson whoever knows the **rumour** (传言) tells one person after the other, and stops when he meets somebody who has heard it.
# %% [markdown] lang="zh"
# ## 传言自己会停；何时停，看谁会碰到谁
#
# “心得七篇”说：不传谣，不欺诈，不骚扰，也别被带着走（A34）。要是谁也不听呢？在 Maki 和 Thompson 的模型里，听到**传言**（rumour）的人一个接一个地讲，直到碰上已经听过的人，就不讲了。

# %% does="predict A34"
activities.predict(say("Everybody may meet everybody. How many never hear it?", "人人都可能碰面。有多少人始终没听到？"), [say("nobody", "没有这样的人"), say("one in a hundred", "百分之一"), say("about a fifth", "约五分之一"), say("about a half", "约一半")])

# %% does="explore A34"
secrets_and_trust.rumour_runs()

# %% [markdown] lang="en"
# About a fifth, 20.3 % in a very large crowd, without anybody's merit. Now change *Who meets whom*: with six acquaintances by lot 37 % never hear it, with six neighbours 92 %. Among neighbours a teller soon meets people who know.
# Then let one in five check first and keep it: by lot, 37 % become 65 %. A limit of five hardly moves the line; a limit of one nearly ends it. Look at the range, too: a single rumour may do anything.
# %% [markdown] lang="zh"
# 约五分之一，人数极多时是 20.3%，并没有谁去拦。现在换一换“谁会碰到谁”：随机认识 6 个人，37% 的人没听到；只认识 6 个邻居，92%。邻居之间，讲的人很快就碰到听过的人。
# 再让五分之一的人先核实、不再传：随机网络里，37% 变成 65%。上限 5 个人，线几乎不动；上限 1 个人，就传不开了。也看看范围：单独一次，什么都可能发生。

# %%
from qunxue import charts, data

words = {"everybody": say("everybody", "人人碰面"), "random": say("six by lot", "随机 6 人"), "neighbours": say("six neighbours", "6 个邻居")}
sweep = data.load("rumour_sweep").query("limit == 0 and checking in [0.0, 0.2]").replace({"network": words})
charts.table(
    sweep[["network", "checking", "never"]],
    say("Who never hears a rumour", "始终没听到传言的人"),
    {"network": say("who meets whom", "谁会碰到谁"), "checking": say("share that checks", "先核实的比例"), "never": say("share that never hears", "始终没听到的比例")},
)

# %% does="compute A34"
import altair as alt

brakes = alt.Chart(sweep).mark_bar().encode(
    y=alt.Y("network:N", title=say("who meets whom", "谁会碰到谁"), sort=None),
    x=alt.X("never:Q", title=say("share that never hears", "始终没听到的比例")),
    color=alt.Color("checking:N", title=say("share that checks", "先核实的比例")),
    yOffset="checking:N",
)
charts.describe(brakes, say("In each network more stay out of it where one in five checks first.", "在每种网络里，有五分之一的人先核实，没听到的人就更多。"))

# %% [markdown] lang="en"
# Each pair of bars is without and with one in five who checks. The gain is largest in the middle: where nearly all or nearly nobody hears it, there is little to gain.
#
# Do false stories outrun true ones? Two large studies disagree, so look what they counted.
# %% [markdown] lang="zh"
# 每一对柱子，一根没人核实，一根有五分之一的人核实。中间那种受益最大：几乎人人听到或几乎没人听到时，没有多少余地。
#
# 假消息真比真消息跑得快吗？两项大研究说法相反，看看它们各数了什么。

# %% does="match A34 A51"
activities.match(
    [
        (say("news stories on Twitter, checked by six organisations", "Twitter 上的新闻，由六家机构核查"), say("false ones went farther and faster", "假的传得更远、更快"), say("About 126,000 stories, told by about three million people.", "约 126,000 则，约三百万人转过。")),
        (say("photographs on Facebook, found through links to a rumour site", "Facebook 上的照片，靠辟谣网站的链接找到"), say("true ones were shared more: 163 times against 108", "真的转得更多：163 次对 108 次"), say("Per upload, in 2014; only rumours that somebody had cared to look up.", "平均每次上传，2014 年；只有有人去查过的传言才在内。")),
        (say("a group of your own family", "你自家的群"), say("nobody has counted", "没有人数过"), say("Neither study speaks of closed groups; do not lend them its figures.", "两项研究都没有碰封闭的群，别把数字借过去。")),
    ],
)

# %% [markdown] lang="en"
# And moods? When fewer cheerful posts were shown to people on Facebook, 0.1 % fewer of their own words were cheerful: an **effect size** (效应量) of 0.02. On a chart, two curves that far apart are one. The 689,003 people had not been asked; the journal later published its concern about that.
# %% [markdown] lang="zh"
# 那么情绪呢？Facebook 少给一些人看高兴的动态，他们自己写的高兴的词就少了 0.1%：**效应量**（effect size）是 0.02。画成两条曲线，肉眼看就是一条。实验没有征求那 689,003 个人的同意，期刊后来专门发文表示关切。

# %% does="compute A51"
import pandas as pd

moods = pd.DataFrame({
    say("shown less of", "少给看的"): [say("cheerful posts", "高兴的动态"), say("sad posts", "难过的动态")],
    say("cheerful words, change in %", "高兴的词，变化（%）"): [-0.10, 0.06],
    say("sad words, change in %", "难过的词，变化（%）"): [0.04, -0.07],
})
moods

# %% [markdown] lang="en" verdict="A51" rating="partly" evidence="M30 M56" year="2014-2015" quote="焦虑、沮丧等情绪"
# False news and bad moods often make people anxious
#
# That moods pass from screen to reader has been measured, and in the direction that the essay says: but the words changed by a tenth of a per cent, and on Twitter cheerful moods passed on more readily than bad ones. That false news makes people anxious, and that it sways what they think, these studies do not measure.
#
# - quantity: Partly. Cheerful and sad words, not anxiety and not thinking.
# - unit: Partly. Per cent of words; the essay says "often" and gives none.
# - time: Partly. 2012 to 2015; the essay is later, how much we do not know.
# - people: No. English writers on Facebook and Twitter.
# - could fail: Yes. The words could have moved the other way, or not at all.
# %% [markdown] lang="zh"
# 虚假新闻和负面情绪往往让人焦虑
#
# 情绪会从屏幕传给读的人，这一点量过，方向也和材料说的一致；但用词只变了千分之一，而且在 Twitter 上，高兴比难过更容易传开。至于假新闻让人焦虑、左右人的想法，这些研究没有量。
#
# - 量：部分是。量的是高兴和难过的词，不是焦虑，也不是想法。
# - 单位：部分是。一边是用词的百分比，一边只说“往往”。
# - 时间：部分是。2012 到 2015 年；材料更晚，晚多少不知道。
# - 人：不是。是 Facebook 和 Twitter 上写英文的人。
# - 可能不成立：可能。用词本来可能反着变，或者不变。

# %% [markdown] lang="en"
# One careless sentence may do great harm, the essay says (A53). Take a crowd of 100 in which each joins as soon as enough others have: the thresholds are 0, 1, 2 … 99.
# %% [markdown] lang="zh"
# 材料说，随便一句话可能造成极大的影响（A53）。设想 100 个人，每人看到足够多的人先动才跟上，门槛依次是 0、1、2……99。

# %% does="compute A53; predict A53"
from qunxue.models import contagion

thresholds = list(range(100))
everybody = contagion.cascade(thresholds)[-1]
thresholds[1] = 2
int(everybody), int(contagion.cascade(thresholds)[-1])

# %% [markdown] lang="en" verdict="A53" rating="partly" evidence="M03 M55" year="2013" quote="极大的负面效应"
# One careless sentence may have very large effects
#
# It can: on 23 April 2013 one false sentence from a news agency's stolen account stood for some four minutes, and a stock index fell by about 145 points and rose again. The cell above says why that is no rule: one person less ready to follow, and a crowd of 100 becomes a crowd of one. A sentence is a spark; what burns is decided by who stands round it.
#
# - quantity: Partly. An effect on prices; the essay means people who are hurt.
# - unit: Partly. Points of an index, members of a crowd.
# - time: Partly. 2013.
# - people: No. A news agency's readers and machines that trade; the sentence was forged, not careless.
# - could fail: Yes. Without a single case even "may" would be empty; how rare it is was not measured here.
# %% [markdown] lang="zh"
# 随便一句话可能产生极大的影响
#
# 可能：2013 年 4 月 23 日，某通讯社的账号被盗，一句假消息挂了约四分钟，股指跌了约 145 点，又涨了回来。上面那一格说明它为什么不是常例：只要有一个人稍微不那么爱跟，100 人的人群就变成 1 个人。一句话是火星，烧不烧得起来，看周围站着谁。
#
# - 量：部分是。量的是价格，材料说的是伤人。
# - 单位：部分是。一个是股指的点数，一个是跟上的人数。
# - 时间：部分是。2013 年。
# - 人：不是。是通讯社的读者和自动交易程序；那句话是伪造的，不是随口说的。
# - 可能不成立：可能。要是一例也没有，连“可能”也说不成；有多少见，这里没有量。

# %% [markdown] lang="en" teaches="A59 A60"
# ## Rounded distances add up, and a friend's name opens the door
#
# "People nearby" shows strangers how far away you are; careless users give away where they live, the essay warns (A59). Say the app rounds up to whole kilometres. Is that enough? Guess, then look from the side of the one who wants to be left alone.
# %% [markdown] lang="zh"
# ## 取整的距离拼得出位置，朋友的名字敲得开门
#
# “附近的人”会告诉陌生人你离他多远，材料提醒：稍不注意就泄露了位置（A59）。假设软件把距离进到整公里，够不够？先猜，再站在不想被找到的人这边看。

# %% does="predict A59"
activities.predict(say("Asked from three places, rounded up to 1 km: how much of a map of 10 x 10 km still fits?", "从三个地方查、进到 1 公里：10×10 公里的地图上还有多少地方对得上？"), [say("about a third", "三分之一上下"), say("about a tenth", "十分之一上下"), say("about a hundredth", "百分之一上下")])

# %% does="explore A59"
secrets_and_trust.where_are_you()

# %% [markdown] lang="en"
# One place leaves a broad ring, about a tenth of the map. Two leave a patch or two, three about a hundredth; at 5 km, about a seventh. Places on one line leave two mirror patches. What helps most is not a coarser figure but fewer places to ask from: no distance for people you do not know.
# Whereabouts count as sensitive in China's Personal Information Protection Law (Article 28, in force since 1 November 2021).
# %% [markdown] lang="zh"
# 从一个地方查，是一圈宽带，约占地图的十分之一；两个地方，剩一两小块；三个地方，约百分之一；进到 5 公里，是七分之一上下。几个地方在一条线上，会剩对称的两块。最管用的不是把数字弄粗，而是让人无处可查：不认识的人看不到距离。
# 按《个人信息保护法》第二十八条（2021 年 11 月 1 日施行），行踪轨迹属于敏感个人信息。

# %% [markdown] lang="en"
# Last, **phishing** (钓鱼). The essay blames accounts without real names (A60). In 2005 researchers wrote to students in a stranger's name and in a friend's; both led to a false page that asked for a password. Of 94 who heard from the stranger 15 typed it in. Of 487 who heard from the "friend"?
# %% [markdown] lang="zh"
# 最后说**钓鱼**（phishing）。材料怪的是账号不实名（A60）。2005 年有研究者给学生写信，一半署陌生人，一半署朋友，都引到一个骗密码的假页面。收到陌生人来信的 94 人里，15 人填了。收到“朋友”来信的 487 人呢？

# %% does="predict A60"
activities.predict(say("Of 487 who heard from a friend, typed in their password", "收到“朋友”来信的 487 人里，填了密码的有"), [say("about 50", "50 人上下"), say("about 150", "150 人上下"), say("about 350", "350 人上下")])

# %% does="compute A60"
letters = pd.DataFrame({"sender": [say("stranger", "陌生人"), say("friend", "朋友")], "typed": [15, 349], "asked": [94, 487]})
letters["share"] = letters["typed"] / letters["asked"]
letters["odds"] = letters["typed"] / (letters["asked"] - letters["typed"])
ratio = letters["odds"].iloc[1] / letters["odds"].iloc[0]
print(round(ratio, 1))
letters.round(2)

# %% [markdown] lang="en"
# `share` is who typed it in of all who were asked: 16 % and 72 %. `odds` are those who did for each who did not; their quotient, the **odds ratio** (优势比), is 13.3. The students had not been asked beforehand, and whether that was right has been debated.
# %% [markdown] lang="zh"
# `share` 是填了密码的人占收到信的人的比例：16% 和 72%。`odds` 是“填了的人比没填的人”；两者相除就是**优势比**（odds ratio），13.3。学生事先并不知情，这样做对不对，引起过争论。

# %%
bars = alt.Chart(letters).mark_bar().encode(
    x=alt.X("share:Q", title=say("share that typed in the password", "填了密码的比例"), axis=alt.Axis(format=".0%")),
    y=alt.Y("sender:N", title=say("in whose name", "署谁的名字"), sort=None),
)
charts.describe(bars, say("The bar for the friend's name is more than four times as long.", "署朋友名字的那根柱子是另一根的四倍多。"))

# %% [markdown] lang="en" verdict="A60" rating="not-supported" evidence="M39 M58" year="2017" quote="不需实名认证"
# Accounts without real names give phishers their chance
#
# When it was written, names may have gone unchecked; since 8 October 2017 platforms must check who is behind an account, though others need not see it. Whether phishing became rarer, we looked for and did not find. The experiment points elsewhere: what opened the door was a name that people *knew*. A checked stranger is still a stranger, and a stolen account has a checked name.
#
# - quantity: Partly. Passwords given away, but no arm with checked names.
# - unit: Yes. People who fell for it, of those who were asked.
# - time: No. Letters of 2005, a rule of 2017.
# - people: Partly. Students of one American university.
# - could fail: Yes. The stranger might have done as well as the friend.
# %% [markdown] lang="zh"
# 不实名，让钓鱼的人有了可乘之机
#
# 写这句话的时候，名字也许真没人核；2017 年 10 月 8 日起，平台必须在后台核实身份，前台可以不显示。钓鱼有没有因此变少，我们查过，没有找到。实验指向的是另一处：敲开门的，是人们*认得*的名字。核过身份的陌生人还是陌生人，被盗的账号也有核过的名字。
#
# - 量：部分是。数的是交出密码的人，但没有“核过实名”这一组。
# - 单位：是。都是上当的人占收到的人的比例。
# - 时间：不是。信是 2005 年的，规定是 2017 年的。
# - 人：部分是。美国一所大学的学生。
# - 可能不成立：可能。署陌生人本来可能一样管用。

# %% [markdown] lang="en" teaches="A07 A08 A09 A10 A11"
# ## An organisation with secrets: three measures and what each leaves open
#
# The second of the reflections speaks of soldiers. An army uses the app and must not talk, so it wants a balance between the use of the tool and rules for it (A07). It sees three uses (A08), two dangers (A09) and three measures (A10). Sort its sentences.
# %% [markdown] lang="zh"
# ## 有秘密的组织：三项措施，各有管不到的地方
#
# “心得七篇”的第二篇写的是军队。部队要用这个工具，又不能随便说话，所以要兼顾工具性和规范性（A07）。它列了三项好处（A08）、两种风险（A09）、三项措施（A10）。把它的话分一分。

# %% does="sort A07 A08 A09 A10"
# essay: 兼顾工具性和规范性 · 监督和审查职责
use, danger, measure, aim = say("a use", "好处"), say("a danger", "风险"), say("a measure", "措施"), say("the aim", "目标")
activities.sort(
    [
        (say("Orders and news arrive at once.", "消息传得快，情况知道得早。"), use, say("The first of three; it could be timed.", "三项好处的第一项，可以计时来检验。")),
        (say("One sees more, and counts more easily.", "看得更广，统计更方便。"), use, say("The second. What is counted is also collected, and can be lost.", "第二项。能统计就要收集，收集了就可能丢。")),
        (say("It wakes ideas and raises awareness.", "提高思想意识，激发创新。"), use, say("The third, and the only one for which nobody could say what to measure.", "第三项，也是唯一说不出该量什么的一项。")),
        (say("What is said may get out.", "信息可能泄露。"), danger, say("The chain of section 2, with higher stakes.", "就是第 2 节那条链，只是代价更高。")),
        (say("Everybody learns the one right way to use it.", "规范操作，人人按唯一正确的方法用。"), measure, say("Rules: they hold where people know them and keep them.", "立规矩：大家知道、也照做，才管用。")),
        (say("Those in command watch and censor.", "领导负责监督和审查。"), measure, say("Supervision: the essay does not ask what it costs those who are watched.", "监督：被看的人付出什么，材料没有问。")),
        (say("What is sent is encrypted.", "用加密等手段控制。"), measure, say("Technology: it guards the way, not the two ends.", "技术：守得住路上，守不住两头。")),
        (say("As much use as the rules allow.", "工具性和规范性兼顾。"), aim, say("A balance: how much of each, the essay leaves to the reader.", "求平衡；各占多少，材料留给读的人。")),
    ],
    [use, danger, measure, aim],
)

# %% [markdown] lang="en"
# Each measure leaves a gap. Which one?
# %% [markdown] lang="zh"
# 每项措施都有管不到的地方，是哪里？

# %% does="match A09 A10 A11"
activities.match(
    [
        (say("strict rules", "严格规范"), say("the hurry in which one forgets them", "一着急就忘了"), say("A heat map of runners showed the outlines of bases in January 2018: nobody had meant to show anything; nobody had thought of the watch.", "2018 年 1 月，一张跑步热力图露出了基地的轮廓：没有人想泄露什么，只是没人想到手表。")),
        (say("supervision", "监督审查"), say("what is said elsewhere, and what people no longer dare to say", "转到别处说的话，和不敢再说的话"), say("Trust goes first, and with it the reports of mistakes.", "最先没了的是信任，跟着没了的是主动报错。")),
        (say("encryption", "加密"), say("a picture of the screen", "对着屏幕拍一张"), say("Section 1: whoever may read can pass on.", "第 1 节说过：能看的人就能传。")),
    ],
)

# %% [markdown] lang="en" box="valid-when"
# - 1 % a person is assumed; so is that people decide alone. Change either, and the group size for one half moves.
# - The rumour is a model: everybody is alike, nobody forgets, nobody doubts.
# - Studies of rumours and moods are from Facebook, Twitter and WhatsApp, 2012 to 2019. For closed groups on WeChat we found none.
# %% [markdown] lang="zh"
# - 每人 1% 是假设，各自决定也是假设；改动哪一条，过半的人数都会变。
# - 传言是个模型：人人一样，不会忘，也不起疑。
# - 关于传言和情绪的研究来自 Facebook、Twitter 和 WhatsApp，2012 到 2019 年；微信的封闭群，我们没有找到研究。

# %% [markdown] lang="en" box="ethics" does="judge A05 A11"
# **A debate with prepared sides (A11).** *For watching:* a unit that cannot look into its groups cannot stop a leak that may cost lives; those who serve have agreed to give up something. *Against:* messages home are part of a life that the law protects as well; whoever is always watched reports no mistakes, and supervisors leak, too.
#
# Draw a side by lot and write three sentences for it: what may be looked at, by whom, and who looks at the lookers? Then one sentence that the other side would have to grant. And the complaint of A05: is privacy the app's fault, or that of the people in it?
# %% [markdown] lang="zh"
# **备好正反方的一场辩论**（A11）。*正方*：单位看不了群，就拦不住可能要命的泄密；服役的人已经同意让出一部分权利。*反方*：写给家里的话也受法律保护；时时被看的人不会主动报错，而且监督的人也会泄密。
#
# 抽签定正反，写三句话：可以看什么，由谁看，谁来看住看的人？再写一句对方也不得不承认的话。还有 A05 的抱怨：隐私泄露，是软件的错，还是用它的人的错？
