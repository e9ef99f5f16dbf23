# ---
# title: {en: "How does this course work?", zh: "这门课怎么上？"}
# name: {en: "Start here", zh: "从这里开始"}
# situation:
#   en: >-
#     This page is a notebook: text like this, and cells with code that your computer runs when you ask it to. In twenty minutes
#     you run your first cell, move your first explorer, answer three questions that answer back, and learn how not to lose your work.
#   zh: >-
#     这一页是一个笔记本（notebook）：有这样的文字，也有代码单元格，要你下令，电脑才会运行。二十分钟里，你会运行第一个单元格，
#     拖动第一个互动面板，做三道会“回话”的题，还会学到怎样不丢掉自己的劳动成果。
# minutes: 20
# prerequisites:
#   en: "Nothing. If you have never written a line of Python, you are in the right place."
#   zh: "不需要任何基础。一行 Python 也没写过，来这里正合适。"
# objectives:
#   - en: "Run the cells of a lesson from top to bottom, and start again when something hangs"
#     zh: "从上到下运行课文的单元格，卡住时会重新开始"
#     digcomp: "5.1"
#     takeaway: {en: "Shift+Enter runs a cell; Kernel → Restart Kernel and Run All Cells mends most of what comes from running cells out of order.", zh: "Shift+Enter 运行一个单元格；“内核 → 重启内核并运行所有单元格”（Kernel → Restart Kernel and Run All Cells）多半能解决因运行顺序造成的问题。"}
#   - en: "Use an explorer with the mouse or the keyboard and read its sentence and its table"
#     zh: "用鼠标或键盘操作互动面板，会看它的说明句和数据表"
#     digcomp: "1.3"
#     takeaway: {en: "Every chart says in words what it shows and has its numbers behind a button.", zh: "每幅图下面都有一句说明，点一下按钮就能看到数据。"}
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
#       - {en: "Wait a little; then Kernel → Restart Kernel and Run All Cells", zh: "稍等一会儿；还不行就“重启内核并运行所有单元格”", right: true, why: {en: "The star means running. A restart forgets all values but keeps your text and code.", zh: "星号表示正在运行。重启会清空变量，但文字和代码都还在。"}}
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
# One more thing that you will meet: marks such as (A12) or (M15). They are numbers in the course's lists. A, B, C, E or S with a number is a claim of the four essays that the course examines, M with a number a row of evidence for or against such claims.
# Each lesson names its evidence at the foot of the page. The marks let you look things up; you need not remember any.
# %% [markdown] lang="zh"
# 还有一样东西以后会碰到：（A12）、（M15）这样的编号，它们出自本课程的清单。A、B、C、E、S 加数字，是本课程要检验的四篇材料里的一条主张；M 加数字，是支持或反对这些主张的一条依据（evidence）。
# 每课用到的依据都列在页末。编号只为方便查找，一个也不用记。

# %% [markdown] lang="en"
# ## Answer a task and read the check
#
# Every lesson has an exercise. Its tasks look alike: what to do, a cell for your answer, a check. The checks in exercise 00 show you what there is: not done yet, a failure with its reason, a pass after the repair.
# Open it with the link at the top, do its three tasks, and come back. It takes six minutes and is worth no points.
#
# - *Hint* and other folded lines open with a click or with Enter.
# - Before you hand in, choose **Kernel → Restart Kernel and Run All Cells**: what works then does not lean on a value left over from before; the grader tries other inputs as well.
# %% [markdown] lang="zh"
# ## 做题，看检查结果
#
# 每一课都有练习，每道题的结构都一样：要做什么、写答案的单元格、检查。练习 00 会让你都看一遍：还没有完成、没通过和它的原因、改好以后通过。
# 用页首的链接打开它，做完三道题再回来，六分钟，不计分。
#
# - “提示”等折叠的内容，点一下或按回车就会展开。
# - 交作业之前，选“内核 → 重启内核并运行所有单元格”（Kernel → Restart Kernel and Run All Cells）：这样还能通过，才说明答案不靠残留的变量；评分时还会换别的数据再查一遍。

# %% [markdown] lang="en"
# ## Hand in, get feedback, keep your work
#
# - **In a class** your teacher tells you where to hand in: the *Assignments* list of JupyterLab (Fetch, Validate, Submit), or an upload to Moodle or Canvas. Hand in the notebook under its own name.
# - **Feedback** is a page with your answers, what each check found, your points, and your teacher's words on the written task.
# - **Alone** you see how far you have come by typing `qunxue progress` in a terminal (File → New → Terminal).
# %% [markdown] lang="zh"
# ## 交作业、看反馈、保住成果
#
# - **上课时**，老师会告诉你交到哪里：JupyterLab 的作业列表（Assignments：Fetch 领取、Validate 检查、Submit 提交），或者上传到 Moodle、Canvas。笔记本不要改名。
# - **反馈**是一个网页，里面有你的答案、每项检查的结果、得分，以及老师对书面题的评语。
# - **自学时**，在终端（文件 → 新建 → 终端）输入 `qunxue progress`，就能看到自己做到哪里了。

# %% [markdown] lang="en"
# - **On your own computer** press Ctrl+S (⌘S on a Mac); the file lies in the course's folder.
# - **On Binder** nothing is kept. After about ten minutes without a click the machine may be deleted. Right-click the file in the list on the left, choose *Download*, and upload it next time.
# - **If the kernel dies** (a box says so) restart it. Your text and code are safe; run all cells again.
# %% [markdown] lang="zh"
# - **在自己的电脑上**，按 Ctrl+S（苹果电脑按 ⌘S）保存，文件就在课程的文件夹里。
# - **在 Binder 上**什么都不会保存。大约十分钟没有操作，机器就可能被删除。在左边文件列表里右击文件，选“下载”（Download），下次再上传。
# - **内核崩溃时**（会弹出提示）重启即可。文字和代码都安全，重新运行全部单元格就好。
