# ---
# title: {en: "How does this course work?", zh: "这门课怎么上？"}
# name: {en: "Start here", zh: "从这里开始"}
# situation:
#   en: >-
#     This page is a notebook: text like this, and cells with code that your computer runs when you ask it to. In half an hour
#     you run your first cell, move your first explorer, meet the twelve kinds of line that the exercises are written with, and learn how not to lose your work.
#   zh: >-
#     这一页是一个笔记本（notebook）：有这样的文字，也有代码单元格，你运行它，电脑才动。半小时里，你会运行第一个单元格，
#     拖动第一个互动面板，认识练习里用到的十二种写法，还会学到怎样不丢掉自己的劳动成果。
# minutes: 35
# prerequisites:
#   en: "Nothing. If you have never written a line of Python, allow an hour and run every cell: the exercises use twelve kinds of line, and all twelve are shown here."
#   zh: "不需要任何基础。一行 Python 也没写过的话，留出一小时，每个单元格都运行一遍：练习里用到的十二种写法，这里全部演示。"
# objectives:
#   - en: "Run the cells of a lesson from top to bottom, and start again when something hangs"
#     zh: "从上到下运行正文的单元格，卡住时知道怎样重来"
#     digcomp: "5.1"
#     takeaway: {en: "Shift+Enter runs a cell; Kernel → Restart Kernel and Run All Cells mends most of what comes from running cells out of order.", zh: "Shift+Enter 运行一个单元格；“内核 → 重启并运行所有单元格…”（Kernel → Restart Kernel and Run All Cells）多半能解决因运行顺序造成的问题。"}
#   - en: "Use an explorer with the mouse or the keyboard and read its sentence and its table"
#     zh: "用鼠标或键盘操作互动面板，会看它的说明句和数据表"
#     digcomp: "1.3"
#     takeaway: {en: "Every chart says in words what it shows and has its numbers behind a button.", zh: "每幅图下面都有一句说明，点一下按钮就能看到数据。"}
#   - en: "Read and change the twelve kinds of Python line that the exercises use"
#     zh: "看懂并会改写练习用到的十二种 Python 写法"
#     digcomp: "3.4"
#     takeaway: {en: "A name, a call, a list, an index, def and return, if, for, a dictionary, sum and any, a column, groupby, sort_values: no exercise needs another kind of line that its lesson does not show.", zh: "名称、调用、列表、下标、def 与 return、if、for、字典、sum 与 any、列、groupby、sort_values：练习若要用别的写法，本课正文里一定先演示过。"}
#   - en: "Answer a task, read what the check says, and repair the answer"
#     zh: "做一道题，看懂检查结果，再改正答案"
#     digcomp: "5.2"
#     takeaway: {en: "A check names what it looked at, what it found and where to read again. Try as often as you like.", zh: "检查会告诉你查了什么、得到什么、该重读哪一节。想试几次就试几次。"}
#   - en: "Keep your work safe, on your own computer and on Binder"
#     zh: "在自己的电脑和 Binder 上都能保住自己的作业"
#     digcomp: "4.1"
#     takeaway: {en: "On Binder a machine that idles is thrown away: download your notebook before you rest.", zh: "Binder 上的机器闲置久了会被删除：休息之前先把笔记本下载下来。"}
# quiz:
#   - ask: {en: "A cell shows [*] and nothing happens. What now?", zh: "单元格旁边一直显示 [*]，没有动静，怎么办？"}
#     choices:
#       - {en: "Wait a little; then Kernel → Restart Kernel and Run All Cells", zh: "稍等一会儿；还不行就选“内核 → 重启并运行所有单元格…”", right: true, why: {en: "The star means running. A restart forgets all values but keeps your text and code.", zh: "星号表示正在运行。重启会清空变量，但文字和代码都还在。"}}
#       - {en: "Close the tab; the work is lost anyway", zh: "关掉页面，反正已经丢了", why: {en: "Nothing is lost: what you typed stands in the notebook file.", zh: "没有丢：你写下的内容都在笔记本文件里。"}}
#       - {en: "Run the cell again and again", zh: "反复运行这个单元格", why: {en: "The runs queue up behind the one that hangs.", zh: "后面的运行只会排在卡住的那个后面。"}}
#   - ask: {en: "You run cell 5 before cell 2. What may happen?", zh: "先运行第 5 个单元格、后运行第 2 个，可能怎样？"}
#     choices:
#       - {en: "Nothing special, order does not matter", zh: "没什么，顺序无所谓", why: {en: "Cell 5 may use a name that cell 2 defines.", zh: "第 5 个单元格也许要用第 2 个里定义的名称。"}}
#       - {en: "A NameError, because a name is not defined yet", zh: "出现 NameError，因为某个名称还没有定义", right: true, why: {en: "Run the cells above first, or all from the top.", zh: "先运行上面的单元格，或者从头全部运行一遍。"}}
#       - {en: "The notebook is damaged", zh: "笔记本坏了", why: {en: "Running never changes what stands in the cells.", zh: "运行不会改动单元格里写的内容。"}}
#   - ask: {en: "A check says «needs another look». How many tries have you got?", zh: "检查说“还需要再看一看”，你还能试几次？"}
#     choices:
#       - {en: "One", zh: "一次", why: {en: "Nobody counts. Only what you hand in is marked.", zh: "没有人计数，只有交上去的那一版才评分。"}}
#       - {en: "Three", zh: "三次", why: {en: "There is no limit.", zh: "没有上限。"}}
#       - {en: "As many as I like", zh: "想试几次都行", right: true, why: {en: "Change the answer, run it, run the check.", zh: "改答案，运行，再运行检查。"}}
#   - ask: {en: "All visible checks pass. Have you full marks?", zh: "看得见的检查都通过了，就一定满分吗？"}
#     choices:
#       - {en: "Yes, always", zh: "一定", why: {en: "Graded exercises are checked again with other inputs, so that an answer made to fit the example does not pass.", zh: "评分时还会换别的数据再查一遍，所以只凑例子的答案过不了。"}}
#       - {en: "Not for certain: other inputs are tried as well", zh: "不一定：还会用别的数据再试", right: true, why: {en: "Write for the task, not for the example.", zh: "要按题意写，不要只凑例子。"}}
#       - {en: "No, the checks mean nothing", zh: "不，这些检查没有意义", why: {en: "They catch most slips and say what is wrong.", zh: "它们能抓出大多数疏漏，还会说明错在哪里。"}}
#   - ask: {en: "You work on Binder and go to lunch. What do you do first?", zh: "你在 Binder 上做题，要去吃午饭，先做什么？"}
#     choices:
#       - {en: "Nothing, it is saved in the cloud", zh: "什么也不做，云端会保存", why: {en: "Binder keeps nothing: after some minutes of rest the whole machine is deleted.", zh: "Binder 什么也不保存：闲置一阵子，整台机器都会被删除。"}}
#       - {en: "Right-click the notebook in the file list and choose Download", zh: "在文件列表里右击笔记本，选择下载（Download）", right: true, why: {en: "Afterwards you can upload the file again, there or anywhere else.", zh: "回来以后，在那里或者别处都可以再上传。"}}
#       - {en: "Press Save", zh: "按一下保存", why: {en: "That saves on the machine that is about to be deleted.", zh: "那只是存到了即将被删除的机器上。"}}
# terms:
#   - {en: "notebook", zh: "笔记本", pinyin: "bǐjìběn", meaning: {en: "A file of cells with text and code, with the results below.", zh: "由文字和代码单元格组成的文件，结果显示在代码下面。"}}
#   - {en: "cell", zh: "单元格", pinyin: "dānyuángé", meaning: {en: "One piece of a notebook; the one that is run.", zh: "笔记本的一小块，一次运行一块。"}}
#   - {en: "kernel", zh: "内核", pinyin: "nèihé", meaning: {en: "The program that runs your code and remembers its values.", zh: "运行代码并记住变量的程序。"}}
#   - {en: "explorer", zh: "互动面板", pinyin: "hùdòng miànbǎn", meaning: {en: "Controls, a chart and a sentence that belong together.", zh: "合在一起的一组控件、一幅图和一句说明。"}}
# references:
#   - {evidence: M20, text: "Pairs are computed in this notebook; lesson 11 holds the size of groups against studies.", zh: "配对数由本笔记本算出；第 11 课会拿群的大小与研究相对照。"}
# ---

# %% only="source"
from qunxue import say

# %% [markdown] lang="en"
# ## Run a cell
#
# Click into the grey box below and press **Shift+Enter** (on any keyboard; the ▶ button above does the same).
# The number that appears beside it counts what has been run.
# %% [markdown] lang="zh"
# ## 运行一个单元格
#
# 点进下面的灰色方框，按 **Shift+Enter**（也可以按上方的 ▶ 按钮）。旁边出现的数字，是运行的序号。

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% [markdown] lang="en"
# That cell chose English for everything the course says. Type `"zh"` instead of `"en"`, run it again, and charts and messages below appear in Chinese when you
# run their cells again. The link at the top opens the whole page in Chinese.
# %% [markdown] lang="zh"
# 刚才这个单元格把课程的提示设成了中文。把 `"zh"` 改成 `"en"`，再把下面的单元格重新运行一遍，图和提示就变成英文。页首的链接可以打开整页英文版。

# %%
from qunxue.models import group_size

group_size.pairs(40)

# %% [markdown] lang="en"
# The result of the last line stands under the cell. Each of 40 people has 39 others, and every pair is counted twice, so 40 × 39 / 2 = 780 pairs: that many friendships, quarrels or private chats are possible.
#
# If a cell fails with a red message, read its last line first. `NameError` nearly always means that a cell above has not been run, or has stopped with an error.
# %% [markdown] lang="zh"
# 最后一行的结果显示在单元格下面。40 个人的群里，每人有另外 39 人，每一对数了两次，所以是 40 × 39 ÷ 2 = 780 对：可能的友谊、争执或私聊，就有这么多。“对”有多少，下文叫配对数。
#
# 如果单元格报出红字，先看最后一行。`NameError` 几乎总是因为上面的某个单元格还没有运行，或者运行到一半报了错。

# %% [markdown] lang="en"
# ## Move an explorer
#
# An explorer is a set of controls with a chart. Run the cell, then drag the slider, or press Tab until it has the focus and use the arrow keys.
# The sentence under the chart says what it shows; *Show the table* opens the numbers; *Reset* goes back to the start.
# %% [markdown] lang="zh"
# ## 拖一拖互动面板
#
# 互动面板（explorer）由一组控件和一幅图组成。运行单元格，然后拖动滑块；也可以按 Tab 键选中滑块，再用方向键。图下面有一句说明；
# 点“显示数据表”可以看数字，点“恢复初始值”可以重来。

# %%
from qunxue.explorers import start_here

start_here.pairs_by_size()

# %% [markdown] lang="en"
# Double the members and the pairs grow about fourfold. That single fact returns in half of the lessons.
#
# **Question.** From which size on are there more than 1,000 pairs? *Answer:* 46 members have 1,035; 45 have 990.
# %% [markdown] lang="zh"
# 人数翻一倍，配对数大约变成四倍。后面一半的课都会用到这一点。
#
# **问题：**从多少人起，配对数超过 1,000？*答：*46 人有 1,035 对，45 人是 990 对。

# %% [markdown] lang="en"
# ## Twelve lines of Python are enough
#
# The exercises of this course are written with twelve kinds of line. Each is shown once here, on ten messages of a group, and tried once in exercise 00.
# If you know Python, go straight to tasks 14 and 15 there; if both pass, skip this section.
# %% [markdown] lang="zh"
# ## 十二行 Python 就够用
#
# 本课程的练习只用到十二种写法。下面用一个群的十条消息，每种写法演示一次，练习 00 里再各试一次。
# 会 Python 的话，直接去做练习 00 的第 14、15 题；两道都通过，这一节就可以跳过。

# %%
size = 40
size - 1

# %% [markdown] lang="en"
# **1, a name.** The sign `=` gives the value on its right a name; afterwards the name stands for the value.
# %% [markdown] lang="zh"
# **1 名称。**等号把右边的值起个名字；以后写这个名字，就等于写那个值。

# %%
len(say("Is anyone free on Saturday?", "周六谁有空？"))

# %% [markdown] lang="en"
# **2, a call.** A function's name, brackets, and in them what it works on. `len` counts: here the characters of a text. Texts stand in quotation marks.
# %% [markdown] lang="zh"
# **2 调用。**写出函数的名字，加一对括号，括号里放它要处理的东西。`len` 用来数个数，这里数一句话有几个字符。文字要放在引号里（英文引号）。

# %%
waits = [2, 15, 1, 40, 3]
waits[0]

# %% [markdown] lang="en"
# **3, a list** holds several values in order: minutes until five questions were answered. **4, an index** picks one of them. Counting begins at 0, so `waits[0]` is the first; `waits[-1]` is the last.
# %% [markdown] lang="zh"
# **3 列表**按顺序装着几个值：五个问题各过了几分钟才有人答。**4 下标**从中取一个。从 0 数起，所以 `waits[0]` 是第一个，`waits[-1]` 是最后一个。

# %%
def hours(minutes):
    return minutes / 60


hours(90)

# %% [markdown] lang="en"
# **5, a function of your own.** `def` names it and what goes in; the lines that belong to it are indented; `return` hands back the result. Nothing happens until it is called, as in the last line.
# %% [markdown] lang="zh"
# **5 自己写函数。**`def` 后面写函数名和它要的东西；属于它的行都往右缩进；`return` 返回结果。写好以后并不会运行，要像最后一行那样调用它才行。

# %%
def kind(minutes):
    if minutes > 10:
        return say("late", "晚")
    return say("soon", "快")


kind(40)

# %% [markdown] lang="en"
# **6, a question.** What is indented below `if` runs only if the condition holds. Otherwise Python goes on with the next line, here the second `return`. Compare with `>`, `>=`, `==` (equal, two signs), `!=` (not equal).
# %% [markdown] lang="zh"
# **6 判断。**条件成立时，才运行 `if` 下面缩进的行；不成立就接着往下，这里是第二个 `return`。比较用 `>`、`>=`、`==`（等于，两个等号）、`!=`（不等于）。

# %%
kinds = []
for minutes in waits:
    kinds.append(kind(minutes))
kinds

# %% [markdown] lang="en"
# **7, a loop.** The indented line runs once for each value of the list; `append` puts a result at the end of another list. Five waits, five answers.
# %% [markdown] lang="zh"
# **7 循环。**列表里有几个值，缩进的那一行就运行几遍；`append` 把结果添到另一个列表的末尾。五个等待时间，得到五个结果。

# %%
counts = {"Ana": 3, "Bo": 5}
counts["Ana"] = counts["Ana"] + 1
counts

# %% [markdown] lang="en"
# **8, a dictionary** finds values by a key instead of a place: how many messages each member wrote. The second line gives Ana one more.
# %% [markdown] lang="zh"
# **8 字典**不按位置、按键找值：每个人写了几条消息。第二行给 Ana 加一条。

# %%
sum(waits), any(minutes > 30 for minutes in waits)

# %% [markdown] lang="en"
# **9, all at once.** `sum` adds a list up: 61 minutes. `any` asks whether the condition holds for at least one of them: yes, `True`, for the 40.
# %% [markdown] lang="zh"
# **9 一次算完。**`sum` 把列表加起来：61 分钟。`any` 问的是：有没有至少一个满足条件？有，那个 40，所以是 `True`（真）。

# %%
from qunxue import data

chat = data.load("ten_messages")
chat

# %% [markdown] lang="en"
# A table: one row a message, with its `member`, the `minute` since the first message, and its `length` in characters. The group is invented.
# %% [markdown] lang="zh"
# 一张表：一行是一条消息，列有 `member`（谁写的）、`minute`（离第一条过了几分钟）、`length`（几个字符）。这个群是虚构的。

# %%
chat["length"].mean()

# %% [markdown] lang="en"
# **10, a column** is picked by its name, as from a dictionary, and can be asked for its `mean()`, `max()` or `sum()`.
# %% [markdown] lang="zh"
# **10 列。**像字典那样用列名取一列，再向它要 `mean()`（平均数）、`max()`（最大值）或 `sum()`（总和）。

# %%
chat.groupby("member")["length"].sum()

# %% [markdown] lang="en"
# **11, groups.** The rows are sorted into one pile for each member; then the lengths of each pile are added up. Read it as a sentence: by member, of the lengths, the sum.
# %% [markdown] lang="zh"
# **11 分组。**先按成员把行分成几堆，再把每一堆的长度加起来。连起来读就是：按成员分组，取长度，求和。

# %%
chat.sort_values("length", ascending=False).head(3)

# %% [markdown] lang="en"
# **12, order.** The rows by length, `ascending=False` means the longest first; `head(3)` shows three. These twelve will do. Each lesson shows once more what its exercise asks for.
# %% [markdown] lang="zh"
# **12 排序。**按长度排列各行，`ascending=False` 表示从长到短；`head(3)` 只看前三行。十二种写法到此为止；每一课还会再演示一遍本课练习要用到的那几种。

# %% [markdown] lang="en"
# ## Answer a task and read the check
#
# Every lesson has an exercise. Its tasks look alike: what to do, a cell for your answer, a check. The checks in exercise 00 show you what there is: not done yet, a failure with its reason, a pass after the repair.
# Open it with the link at the top and do its three tasks, then the twelve of one line: twenty-five minutes, no points.
#
# - *Hint* and other folded lines open with a click or with Enter.
# - Before you hand in, choose **Kernel → Restart Kernel and Run All Cells**: what works then does not lean on a value left over from before; the grader tries other inputs as well.
# %% [markdown] lang="zh"
# ## 做题，看检查结果
#
# 每一课都有练习，每道题的结构都一样：要做什么、写答案的单元格、检查。练习 00 会让你都看一遍：还没有完成、没通过和它的原因、改好以后通过。
# 用页首的链接打开它，先做前三道，再做十二道一行的小题，然后回来；大约二十五分钟，不计分。
#
# - “提示”等折叠的内容，点一下或按回车就会展开。
# - 交作业之前，选“内核 → 重启并运行所有单元格…”（Kernel → Restart Kernel and Run All Cells）：这样还能通过，才说明答案不靠残留的变量；评分时还会换别的数据再查一遍。

# %% [markdown] lang="en"
# ## Five labels for a claim
#
# The course examines claims of four Chinese essays on WeChat ([who they are](../../docs/essays.md)). You judge each first; then the course shows its own verdict, with five questions behind it. There are five labels. Which belongs where?
# %% [markdown] lang="zh"
# ## 一条主张，五种结论
#
# 本课程检验四篇讲微信的中文文章里的主张（[四篇材料的来历](../../docs/essays.zh.md)）。每条主张都由你先下结论，再看课程的结论和它背后的五个问题。结论共有五种，各用在什么情形？
# %%
from qunxue.explorers import activities

activities.match(
    [
        (
            say("A good study of the same people and time finds just that, and could have found otherwise.", "有一项好研究，对象和时间都对得上，本来可能得出别的结果，结果却正如所说。"),
            say("supported", "成立"),
            say("All five questions get a yes.", "五个问题都答“是”。"),
        ),
        (
            say("One half of the claim was found, the other was not looked at.", "主张的一半得到证实，另一半没有人看过。"),
            say("partly supported", "部分成立"),
            say("The verdict says which half.", "结论里会写明是哪一半。"),
        ),
        (
            say("A good study looked for the effect and found none.", "有一项好研究专门去找这个效果，没有找到。"),
            say("not supported", "未获支持"),
            say("That is more than not having looked, and less than a counter-example to a law.", "这比“没有找过”多一步，又不像反例那样推翻一条规律。"),
        ),
        (
            say("The claim says “all”, and one sound counter-example is known.", "主张说的是“全都”，而已知有一个站得住的反例。"),
            say("refuted", "不成立"),
            say("“All”, “only” and “never” fall with one good case; so does a figure that is plainly wrong.", "“全都”“只有”“从不”，一个好反例就能推翻；明摆着写错的数字也一样。"),
        ),
        (
            say("Nobody seems to have looked; the lesson says where it searched and when.", "好像没有人研究过；正文会写明在哪里找过、什么时候找的。"),
            say("untested", "尚未检验"),
            say("Untested is not false. It is an invitation.", "尚未检验不等于不对，它是一份邀请。"),
        ),
    ]
)

# %% [markdown] lang="en"
# In small print a verdict carries marks such as A13 or M15: numbers in the course's lists, a claim the one, a row of evidence the other. They let you look things up; you need not remember any.
# %% [markdown] lang="zh"
# 结论下面的小字里有 A13、M15 这样的编号，前者是一条主张，后者是一条依据，都出自本课程的清单，方便查找，一个也不用记。

# %% [markdown] lang="en"
# ## Hand in, get feedback, keep your work
#
# - **In a class** your teacher tells you where to hand in: the *Assignments* list of JupyterLab (Fetch, Validate, Submit), or an upload to Moodle or Canvas. Hand in the notebook under its own name.
# - **Feedback** is a page with your answers, what each check found, your points, and your teacher's words on the written task.
# - **Alone** you see how far you have come, and where to go on, in the [list of lessons](../index.ipynb), or by typing `qunxue progress` in a terminal (File → New → Terminal). It speaks your system's language; `qunxue progress --lang en` speaks English anywhere.
# %% [markdown] lang="zh"
# ## 交作业、看反馈、保住成果
#
# - **上课时**，老师会告诉你交到哪里：JupyterLab 的作业列表（Assignments：Fetch 领取、Validate 检查、Submit 提交），或者上传到 Moodle、Canvas。笔记本不要改名。
# - **反馈**是一个网页，里面有你的答案、每项检查的结果、得分，以及老师对书面题的评语。
# - **自学时**，打开[课程目录](../index.zh.ipynb)运行第一个单元格，或者在终端（文件 → 新建 → 终端）输入 `qunxue progress`，就能看到自己做到哪里、接着该做什么。终端里的话跟着系统的语言走；系统不是中文时，写 `qunxue progress --lang zh`。

# %% [markdown] lang="en"
# - **On your own computer** press Ctrl+S (⌘S on a Mac); the file lies in the course's folder.
# - **On Binder** nothing is kept. After about ten minutes without a click the machine may be deleted. Right-click the file in the list on the left, choose *Download*, and upload it next time.
# - **If the kernel dies** (a box says so) restart it. Your text and code are safe; run all cells again.
# %% [markdown] lang="zh"
# - **在自己的电脑上**，按 Ctrl+S（苹果电脑按 ⌘S）保存，文件就在课程的文件夹里。
# - **在 Binder 上**什么都不会保存。大约十分钟没有操作，机器就可能被删除。在左边文件列表里右击文件，选“下载”（Download），下次再上传。
# - **内核崩溃时**（会弹出提示）重启即可。文字和代码都安全，重新运行全部单元格就好。
