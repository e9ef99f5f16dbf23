# ---
# title: {en: "Exercise: red packets", zh: "练习：红包"}
# name: {en: "Red packets", zh: "红包"}
# situation:
#   en: >-
#     Your family group has elected you keeper of the lucky packets. You will split sums to the fen, trace a popular way to split,
#     and plan a packet for a group of 120. The tasks do not depend on one another: if you are stuck, go on with the next.
#     Money is in whole fen unless a task says yuan (1 yuan = 100 fen).
#   zh: >-
#     家庭群推举你来管拼手气红包。你要把钱拆到一分不差，追踪一种流行的拆法，还要给一个 120 人的群设计红包。各题互不依赖，卡住了就先做下一题。
#     除非题目写明“元”，金额都是整数的“分”（1 元 = 100 分）。
# minutes: 80
# points: 20
# twists:  # words, reference and tests change together; the first value is the public edition
#   aim:  # task 1
#     - {en: "You only care for the mark *best luck*.", zh: "你只想拿“手气最佳”，", hint: {en: "The explorer shows the chances of all twenty places.", zh: "各个位置拿到它的概率，可以在面板里看。"}}
#     - {en: "You only want an amount that varies as little as possible from packet to packet.", zh: "你只希望每次拿到的金额起伏尽量小，", hint: {en: "Section 2 of the lesson has a column for it.", zh: "正文第 2 节的表里有一列正是说这个。"}}
#     - {en: "You blush easily and want the mark *best luck* as seldom as possible.", zh: "你脸皮薄，最怕当众拿到“手气最佳”，", hint: {en: "The explorer shows the chances of all twenty places.", zh: "各个位置拿到它的概率，可以在面板里看。"}}
#   kept:  # task 2
#     - {en: "the four shares", zh: "四份", code: [500, 200, 30, 270], example: [300, 700]}
#     - {en: "what is left before each of the four takes a share", zh: "四个人各自动手之前剩余的金额", code: [1000, 500, 300, 270], example: [1000, 700]}
#     - {en: "what is left after each of the four has taken a share", zh: "四个人各自拿完之后剩余的金额", code: [500, 300, 270, 0], example: [700, 0]}
#   least:  # task 3
#     - {en: "1", zh: "1", code: 1, all: 3, people: "`people`", example: [1, 1, 1]}
#     - {en: "2", zh: "2", code: 2, all: 6, people: "`2 * people`", example: [2, 2, 2]}
#     - {en: "5", zh: "5", code: 5, all: 15, people: "`5 * people`", example: [5, 5, 5]}
#   unit:  # task 4
#     - {en: "yuan", zh: "元", code: 100, both: "yuan · 元", example: [2, 2], spread: [1, 1]}
#     - {en: "jiao (a tenth of a yuan)", zh: "角", code: 10, both: "jiao · 角", example: [20, 20], spread: [10, 10]}
#     - {en: "fen", zh: "分", code: 1, both: "fen · 分", example: [200, 200], spread: [100, 100]}
#   tie:  # task 5
#     - {en: "both hold it", zh: "两个都算拿到", example: 0.5, count: {en: "two packets", zh: "有两次手气最佳"}}
#     - {en: "neither holds it", zh: "两个都不算", example: 0.25, count: {en: "one packet", zh: "有一次手气最佳"}}
#     - {en: "only the one that opened first holds it", zh: "只算先拆的那个", example: 0.5, count: {en: "two packets", zh: "有两次手气最佳"}}
#   pairs:  # task 6
#     - {en: "over *all* ordered pairs (each person paired with everybody, himself included)", zh: "把每个人与每个人（包括自己）逐一配对", example: 0.5, why: {en: "the pairs differ by 0, 4, 4, 0, on average 2; twice the mean is 4", zh: "各对相差 0、4、4、0，平均 2，均值的两倍是 4"}, zero: {en: "0", zh: "0"}, many: {en: "one or more amounts", zh: "至少有一个金额"}}
#     - {en: "over all ordered pairs of *two different* people (nobody is paired with himself)", zh: "把每个人与*别的*每个人逐一配对（自己不与自己配）", example: 1.0, why: {en: "the pairs differ by 4 and 4, on average 4; twice the mean is 4", zh: "各对相差 4、4，平均 4，均值的两倍是 4"}, zero: {en: "0", zh: "0"}, many: {en: "two or more amounts", zh: "至少有两个金额"}}
#     - {en: "over *all* ordered pairs (each person paired with everybody, himself included; where nobody has anything there is nothing to compare)", zh: "把每个人与每个人（包括自己）逐一配对（谁都没有钱时无从比较）", example: 0.5, why: {en: "the pairs differ by 0, 4, 4, 0, on average 2; twice the mean is 4.", zh: "各对相差 0、4、4、0，平均 2，均值的两倍是 4。"}, zero: {en: "`None`", zh: " `None`"}, many: {en: "one or more amounts", zh: "至少有一个金额"}}
#   limits:  # task 7
#     - {en: "one member in three gets a share", zh: "三分之一的人能抢到", code: 3000, sum: {en: "30 yuan (3,000 fen)", zh: "30 元（3,000 分）"}, hint: {en: "A third of 120 people", zh: "120 人的三分之一"}, wanted: {en: "a third", zh: "三分之一"}}
#     - {en: "every second member gets a share", zh: "一半的人能抢到", code: 3_600, sum: {en: "36 yuan (3,600 fen)", zh: "36 元（3,600 分）"}, hint: {en: "Half of 120 people", zh: "120 人的一半"}, wanted: {en: "a half", zh: "一半"}}
#     - {en: "three members in ten get a share", zh: "十分之三的人能抢到", code: 2000, sum: {en: "20 yuan (2,000 fen)", zh: "20 元（2,000 分）"}, hint: {en: "Three tenths of 120 people", zh: "120 人的十分之三"}, wanted: {en: "three tenths", zh: "十分之三"}}
#   gift:  # task 8
#     - {en: "one fen goes", zh: "1 分", code: 1, all: 3, example: [1, 1, 1], least: {en: "as many fen as people", zh: "人数"}}
#     - {en: "two fen go", zh: "2 分", code: 2, all: 6, example: [2, 2, 2], least: {en: "twice as many fen as people", zh: "人数的两倍"}}
#     - {en: "three fen go", zh: "3 分", code: 3, all: 9, example: [3, 3, 3], least: {en: "three times as many fen as people", zh: "人数的三倍"}}
#   column:  # task 9
#     - {en: "the chance of best luck", zh: "手气最佳的概率", code: "best_luck", y: "best_luck:Q", title: {en: "The last two have best luck most often", zh: "最后两位最常拿到手气最佳"}}
#     - {en: "the spread at each place", zh: "每个位置的波动", code: "sd", y: "sd:Q", title: {en: "The later the place, the wider the spread", zh: "位置越靠后，起伏越大"}}
#     - {en: "the mean at each place", zh: "每个位置的平均数", code: "mean", y: "mean:Q", title: {en: "Every place earns the same on average", zh: "平均下来，排第几都一样"}}
# ---

# %%
import qunxue

qunxue.use(say("en", "zh"))

# %% setup=true
import altair as alt
import numpy as np
import pandas as pd

from qunxue import check, say
from qunxue.models import red_packet

# %% [markdown] lang="en"
# ## Choose your place
#
# Twenty people wait for a lucky packet. {{aim}} Where do you want to be in the queue?
#
# Set `best_place` to `"first"`, `"tenth"` or `"last"`.
#
# <details><summary>Hint</summary>
#
# {{aim.hint}}
#
# </details>
# %% [markdown] lang="zh"
# ## 选个位置
#
# 二十个人等着抢一个拼手气红包，{{aim}}那么排在哪里最好？
#
# 把 `best_place` 设为 `"first"`（第一个）、`"tenth"`（第十个）或 `"last"`（最后一个）。
#
# <details><summary>提示</summary>
#
# {{aim.hint}}
#
# </details>

# %% answer="best_place" does="judge A13"
#| best_place = ...
### BEGIN SOLUTION
best_place = twist("aim", "last", "first", "tenth")
### END SOLUTION

# %% test="best_place" points=1 section=3
task.one_of(best_place, ["first", "tenth", "last"], what=say("your place in the queue", "你选的位置"))
### BEGIN HIDDEN TESTS
task.one_of(
    best_place,
    ["first", "tenth", "last"],
    what=say("your place in the queue", "你选的位置"),
    right=twist("aim", "last", "first", "tenth"),
    mistakes=twist(
        "aim",
        {
            "first": say("Among three people that would be right.", "三个人时这样选才对。"),
            "tenth": say("The middle of the queue is neither early nor a large gamble.", "中间的位置既不早，赌性也不大。"),
        },
        {
            "last": say("There the luck of all before has piled up.", "前面所有人的好运坏运都累积到了那里。"),
            "tenth": say("The gamble grows with every place in the queue.", "越往后排，赌性越大。"),
        },
        {
            "first": say("The first draws from the full sum, and so holds the mark more often than the middle.", "第一个人面对整笔钱，拿到的概率比中间的大。"),
            "last": say("There the gamble is largest, and so is the chance.", "那里赌性最大，概率也最大。"),
        },
    ),
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Trace a naive split by hand
#
# This code splits 1,000 fen among four people. Each takes a fraction of *what is left*; the last takes the rest.
#
# ```python
# rest, shares = 1_000, []
# for fraction in (0.5, 0.4, 0.1):
#     shares.append(int(rest * fraction))
#     rest = rest - shares[-1]
# shares.append(rest)
# ```
#
# Work it out on paper and set `traced` to the list of {{kept}}, in this order. For two people and the fraction 0.3 the list would be `{{kept.example}}`.
#
# <details><summary>Hint</summary>
#
# Make a table with one line per person: left before, taken, left after.
#
# </details>
# %% [markdown] lang="zh"
# ## 用笔推演一种朴素拆法
#
# 下面的代码把 1,000 分拆给四个人：前三个人依次拿走*剩余金额*的一定比例，最后一个人拿剩余的全部。
#
# ```python
# rest, shares = 1_000, []
# for fraction in (0.5, 0.4, 0.1):
#     shares.append(int(rest * fraction))
#     rest = rest - shares[-1]
# shares.append(rest)
# ```
#
# 在纸上算一遍，把{{kept}}按顺序组成的列表赋给 `traced`。假如只有两个人、比例为 0.3，列表就是 `{{kept.example}}`。
#
# <details><summary>提示</summary>
#
# 画一张表，每人一行：之前剩多少、拿走多少、之后剩多少。
#
# </details>

# %% answer="traced" does="compute A13"
#| traced = [..., ..., ..., ...]
### BEGIN SOLUTION
traced = twist("kept")
### END SOLUTION

# %% test="traced" points=2 section=2
task.is_type(traced, (list, tuple, np.ndarray), what=say("the list of shares", "各份组成的列表"))
task.equal(len(traced), 4, what=say("the number of shares", "份数"))
twist(
    "kept",
    task.equal(sum(traced), 1_000, what=say("the sum of the shares", "各份之和")),
    task.equal(traced[0], 1_000, what=say("what is left before the first takes a share", "第一个人动手之前剩余的金额")),
    task.equal(traced[-1], 0, what=say("what is left after the last has taken a share", "最后一个人拿完之后剩余的金额")),
)
### BEGIN HIDDEN TESTS
task.equal(
    traced,
    twist("kept"),
    what=say("{{kept}}", "{{kept}}"),
    mistakes=[
        ([500, 400, 100, 0], say("Each takes a fraction of what is left, not of 1,000.", "每个人拿的是剩余金额的比例，不是 1,000 的比例。")),
        (twist("kept", [500, 300, 270, 270], [500, 200, 30, 270], [500, 200, 30, 270]), say("Read again which amounts are asked for.", "再读一遍要写的是哪些金额。")),
    ],
)
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Split a packet by the doubled mean
#
# Write `split(total, people, rng)`. `total` is an `int` in fen, at least {{least.people}}; `rng` is a NumPy generator, as made by `np.random.default_rng(1)`.
# Return a list of `people` whole numbers in the order of opening:
#
# - they add up to `total`, and each is at least {{least}};
# - every share but the last is drawn evenly between {{least}} and about twice the mean of what is left: the first of five shares of 1,000 fen lies between {{least}} and 400;
# - all draws come from `rng`, so that different generators give different packets;
# - so the mean at each of five places, for 1,000 fen and 4,000 packets, is 200 within 12 fen.
#
# Example: `split({{least.all}}, 3, rng)` can only be `{{least.example}}`. `split(total, 1, rng)` is `[total]`.
#
# <details><summary>Hint</summary>
#
# `rng.integers({{least}}, top)` draws a whole number from {{least}} to `top - 1`. With `left` people still waiting, which `top` has the mean `rest / left` in the middle, and still leaves enough for each of the others?
#
# </details>
# %% [markdown] lang="zh"
# ## 用二倍均值法拆红包
#
# 编写 `split(total, people, rng)`。`total` 是以分为单位的 `int`，至少等于 {{least.people}}；`rng` 是 NumPy 随机数生成器，例如 `np.random.default_rng(1)`。
# 按拆开的先后返回一个列表，里面有 `people` 个整数：
#
# - 加起来等于 `total`，每份至少 {{least}} 分；
# - 除最后一份外，每份都从 {{least}} 到大约“剩余均值的两倍”之间均匀抽取：1,000 分五个人分，第一份在 {{least}} 到 400 之间；
# - 随机数都由 `rng` 产生，所以生成器不同，红包就不同；
# - 因此把 1,000 分拆给五个人，重复 4,000 次，每个位置的平均数都应是 200 分，误差不超过 12 分。
#
# 例：`split({{least.all}}, 3, rng)` 只能是 `{{least.example}}`；`split(total, 1, rng)` 就是 `[total]`。
#
# <details><summary>提示</summary>
#
# `rng.integers({{least}}, top)` 抽一个从 {{least}} 到 `top - 1` 的整数。还有 `left` 个人在等时，`top` 取多少，中点才是 `rest / left`，并且给其余每个人留够？
#
# </details>

# %% answer="split" does="compute A13"
### BEGIN SOLUTION
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = twist(
            "least",
            int(rng.integers(1, max(2, 2 * rest // left))),
            1 + int(rng.integers(1, max(2, 2 * (rest - left) // left))),
            4 + int(rng.integers(1, max(2, 2 * (rest - 4 * left) // left))),
        )
        shares.append(share)
        rest -= share
    return [*shares, rest]
### END SOLUTION

# %% test="split" points=3 section=2
shares = task.returns(split, 1_000, 5, np.random.default_rng(1))
task.is_type(shares, list, what=say("what `split` returns", "`split` 返回的结果"))
task.equal(len(shares), 5, what=say("the number of shares for 5 people", "5 个人的份数"))
task.equal(sum(shares), 1_000, what=say("the sum of the shares of 1,000 fen", "1,000 分的各份之和"))
task.equal(split(twist("least.all"), 3, np.random.default_rng(1)), twist("least.example"), what=say("{{least.all}} fen for 3 people", "{{least.all}} 分钱分给 3 个人"))
rng = np.random.default_rng(9)
first = [shares[0] for shares in task.often(split, 300, 1_000, 5, rng)]
task.within(first, twist("least"), 401, what=say("the first of five shares of 1,000 fen", "1,000 分五人红包的第一份"))
### BEGIN HIDDEN TESTS
# not tested: "at least `people`"  # tested above: "`split(3, 3, rng)` can only be `[1, 1, 1]`"
def packet(draw):
    people = draw(inputs.whole(1, 8))
    return draw(inputs.whole(twist("least", people, 2 * people, 5 * people), 999)), people, draw(inputs.generators())
def twice_the_mean(shares, total, people, rng):
    rest = total - np.cumsum([0, *shares])
    return all(shares[place] <= 2 * rest[place] / (people - place) + 1 for place in range(people - 1))
task.agrees(split, None, packet, draws=say("all draws come from `rng`", "随机数都由 `rng` 产生"), holds={
    say("`people` whole numbers", "`people` 个整数"): lambda shares, total, people, rng: len(shares) == people
        and all(isinstance(share, (int, np.integer)) for share in shares),
    say("they add up to `total`", "加起来等于 `total`"): lambda shares, total, *_: sum(shares) == total,
    say("each is at least {{least}}", "每份至少 {{least}} 分"): lambda shares, *_: min(shares) >= twist("least"),
    say("twice the mean of what is left", "“剩余均值的两倍”"): twice_the_mean,
})
rng = np.random.default_rng(4)
packets = np.array(task.often(split, 4_000, 1_000, 5, rng))
task.close(packets.mean(axis=0), [200] * 5, what=say("the mean at each place", "每个位置的平均数"), tolerance=12)
task.within(packets.std(axis=0)[:4], 100, 160, what=say("the spread at the first four places", "前四个位置的标准差"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Fill the gaps: mean and spread at each place
#
# `packets` is an array of whole fen, shape (repeats, people): a row is a packet, a column a place. Fill the three gaps so that `summary(packets)` returns
# a table with one row per place and three columns: `place` (the first is 1), `mean` and `sd` (the standard deviation, as NumPy's `std` gives it), both in **{{unit}}**. Do not change `packets`.
#
# For `np.array([[100, 300], [300, 100]])` the means are `{{unit.example}}`, the deviations `{{unit.spread}}`.
#
# <details><summary>Hint</summary>
#
# `packets.mean(axis=0)` goes down each column. Mind the unit: do the same to the deviation as to the mean. Use NumPy's own `std`.
#
# </details>
# %% [markdown] lang="zh"
# ## 填空：每个位置的平均数和波动
#
# `packets` 是以分为单位的整数数组，形状为（次数，人数）：一行是一个红包，一列是一个位置。填好三个空，让 `summary(packets)` 返回一张表，每个位置一行，共三列：
# `place`（第一个是 1）、`mean`（平均数）、`sd`（标准差，按 NumPy 的 `std` 计算），后两列都以**{{unit}}**为单位。不要改动 `packets`。
#
# 对于 `np.array([[100, 300], [300, 100]])`，平均数是 `{{unit.example}}`，标准差是 `{{unit.spread}}`。
#
# <details><summary>提示</summary>
#
# `packets.mean(axis=0)` 是逐列往下算。留意单位：平均数怎么换算，标准差也怎么换算。用 NumPy 自带的 `std` 就行。
#
# </details>

# %% answer="summary" does="compute A13"
#| def summary(packets):
#|     table = pd.DataFrame(index=range(packets.shape[1]))
#|     table["place"] = ...  # 1, 2, 3, …
#|     table["mean"] = ...  # {{unit.both}}
#|     table["sd"] = ...  # {{unit.both}}
#|     return table
### BEGIN SOLUTION
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0) / twist("unit")
    table["sd"] = packets.std(axis=0) / twist("unit")
    return table
### END SOLUTION

# %% test="summary" points=2 section=2
table = task.unchanged(summary, np.array([[100, 300], [300, 100]]))
task.columns(table, ["place", "mean", "sd"])
task.close(table["mean"], twist("unit.example"), what=say("the means in {{unit}}", "以{{unit}}为单位的平均数"), tolerance=1e-9)
task.close(table["sd"], twist("unit.spread"), what=say("the deviations in {{unit}}", "以{{unit}}为单位的标准差"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
task.agrees(summary, reference, inputs.arrays(inputs.whole(1, 999), rows=(1, 5), columns=(1, 4)),
    unchanged=say("Do not change `packets`", "不要改动 `packets`"),
    holds={
        say("one row per place", "每个位置一行"): lambda table, packets: len(table) == packets.shape[1],
        say("the first is 1", "第一个是 1"): lambda table, packets: list(table["place"])[0] == 1,
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## How often does a place have best luck?
#
# Write `luck(packets, place)`: the share of packets, from 0 to 1, in which `place` (the first is 1) holds the largest amount. Where two places tie for the largest, {{tie}}. Do not change `packets`.
#
# For `np.array([[5, 5], [2, 8], [9, 1], [3, 7]])` place 1 has best luck in {{tie.count}} of four, so `luck(packets, 1)` is `{{tie.example}}`.
#
# <details><summary>Hint</summary>
#
# Compare one column with `packets.max(axis=1)`; the mean of an array of True and False is the share of True.
#
# </details>
# %% [markdown] lang="zh"
# ## 某个位置拿手气最佳的概率有多大？
#
# 编写 `luck(packets, place)`：返回 `place`（第一个是 1）拿到最大金额的红包所占的比例，从 0 到 1。若两个位置并列最大，{{tie}}。不要改动 `packets`。
#
# 对于 `np.array([[5, 5], [2, 8], [9, 1], [3, 7]])`，位置 1 在四个红包里{{tie.count}}，所以 `luck(packets, 1)` 等于 `{{tie.example}}`。
#
# <details><summary>提示</summary>
#
# 把一列与 `packets.max(axis=1)` 作比较；由 True 和 False 组成的数组，平均数就是 True 的比例。
#
# </details>

# %% answer="luck" does="compute A13"
### BEGIN SOLUTION
def luck(packets, place):
    return twist(
        "tie",
        float((packets[:, place - 1] == packets.max(axis=1)).mean()),
        float(((packets == packets.max(axis=1, keepdims=True)).sum(axis=1) == 1)[packets.argmax(axis=1) == place - 1].sum() / len(packets)),
        float((packets.argmax(axis=1) == place - 1).mean()),
    )
### END SOLUTION

# %% test="luck" points=2 section=3
example = np.array([[5, 5], [2, 8], [9, 1], [3, 7]])
chance = task.unchanged(luck, example, 1)
task.close(chance, twist("tie.example"), what=say("the luck of place 1 in the example", "例子里位置 1 拿手气最佳的比例"), tolerance=1e-9)
### BEGIN HIDDEN TESTS
def packets_and_place(draw):
    packets = draw(inputs.arrays(inputs.whole(1, 9), columns=(1, 4)))
    return packets, draw(inputs.whole(1, packets.shape[1]))
task.agrees(luck, reference, packets_and_place,
    unchanged=say("Do not change `packets`", "不要改动 `packets`"),
    edges={
        say("holds the largest amount", "拿到最大金额"): (np.array([[1, 2, 3], [4, 6, 5]]), 2),
        say("Where two places tie for the largest, {{tie}}", "若两个位置并列最大，{{tie}}"):
            inputs.each((np.array([[5, 5], [8, 2]]), 2), (np.array([[5, 5], [8, 2]]), 1)),
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Measure inequality
#
# Write `gini(shares)`, the **Gini coefficient** of a list or an array of {{pairs.many}}, none below zero: the mean absolute difference {{pairs}}, divided by twice the mean.
#
# `gini([1, 1, 1])` is 0; `gini([0, 4])` is {{pairs.example}}: {{pairs.why}}. If all amounts are 0, as in `gini([0, 0, 0])`, return {{pairs.zero}}. Do not change `shares`.
# Your result may differ from ours by at most 0.000001.
#
# <details><summary>Hint</summary>
#
# Two loops will do. Or make an array, `a = np.array(shares)`, and let NumPy subtract a row from a column: `a[:, None] - a[None, :]`.
#
# </details>
# %% [markdown] lang="zh"
# ## 量一量不平等
#
# 编写 `gini(shares)`，计算一组金额的**基尼系数**（Gini coefficient）：{{pairs}}，取金额之差的绝对值，求平均，再除以均值的两倍。`shares` 是列表或数组，{{pairs.many}}，没有负数。
#
# `gini([1, 1, 1])` 等于 0；`gini([0, 4])` 等于 {{pairs.example}}：{{pairs.why}}。如果全是 0，例如 `gini([0, 0, 0])`，返回 {{pairs.zero}}。不要改动 `shares`。与标准结果相差不得超过 0.000001。
#
# <details><summary>提示</summary>
#
# 写两层循环就够了；也可以先 `a = np.array(shares)`，再让 NumPy 用一列减一行：`a[:, None] - a[None, :]`。
#
# </details>

# %% answer="gini" does="compute A13"
### BEGIN SOLUTION
def gini(shares):
    amounts = np.asarray(shares, dtype=float)
    if amounts.sum() == 0:
        return twist("pairs", 0.0, 0.0, None)
    differences = np.abs(amounts[:, None] - amounts[None, :])
    return twist(
        "pairs",
        float(differences.mean() / (2 * amounts.mean())),
        float(differences.sum() / (len(amounts) * (len(amounts) - 1)) / (2 * amounts.mean())),
        float(differences.mean() / (2 * amounts.mean())),
    )
### END SOLUTION

# %% test="gini" points=2 section=2
task.close(task.returns(gini, [1, 1, 1]), 0, what=say("the Gini coefficient of equal shares", "人人相同时的基尼系数"), tolerance=1e-6)
task.close(gini([0, 4]), twist("pairs.example"), what=say("the Gini coefficient of 0 and 4", "0 和 4 的基尼系数"), tolerance=1e-6)
twist(
    "pairs",
    task.close(gini([0, 0, 0]), 0, what=say("the Gini coefficient if nobody has anything", "谁都没有时的基尼系数"), tolerance=1e-6),
    task.close(gini([0, 0, 0]), 0, what=say("the Gini coefficient if nobody has anything", "谁都没有时的基尼系数"), tolerance=1e-6),
    task.equal(gini([0, 0, 0]), None, what=say("the Gini coefficient if nobody has anything", "谁都没有时的基尼系数")),
)
### BEGIN HIDDEN TESTS
amounts = inputs.whole(0, 300)
shares = inputs.choice(inputs.lists(amounts, least=twist("pairs", 1, 2, 1)), inputs.arrays(amounts, rows=twist("pairs", (1, 5), (2, 5), (1, 5))))
task.agrees(gini, reference, shares, tolerance=1e-6,
    unchanged=say("Do not change `shares`", "不要改动 `shares`"),
    edges={
        say("over all ordered pairs", "{{pairs}}"): [4, 0, 0, 0],
        say("If all amounts are 0", "如果全是 0"): inputs.each([0, 0], [0, 4, 0, 0]),
        say("a list or an array", "列表或数组"): inputs.each(np.array([0, 0, 0]), np.array([3, 1])),
        say("at most 0.000001", "不得超过 0.000001"): [1, 2, 4],
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Plan a packet for a group of 120
#
# The group has 120 members, all equally quick; each can take one share. Choose a plan such that
#
# - you spend at most {{limits.sum}},
# - at least {{limits}},
# - a share is worth at least 50 fen on average.
#
# Set `plan` to a dict with the whole numbers `total` (in fen) and `shares`. Form: `{"total": 1_000, "shares": 10}` (this one fails: only 10 members get a share).
#
# <details><summary>Hint</summary>
#
# {{limits.hint}} is the smallest number of shares. What does 50 fen for each of them cost?
#
# </details>
# %% [markdown] lang="zh"
# ## 给 120 人的群设计红包
#
# 群里有 120 个人，手速都一样，每人最多抢一份。请设计一个红包，满足：
#
# - 花费不超过 {{limits.sum}}；
# - 至少{{limits}}；
# - 每份平均不少于 5 角（50 分）。
#
# 把 `plan` 设为一个字典，包含整数 `total`（分）和 `shares`（份数）。写法：`{"total": 1_000, "shares": 10}`（这个方案不行：只有 10 个人能抢到）。
#
# <details><summary>提示</summary>
#
# {{limits.hint}}就是最少的份数。每份 50 分，一共要多少钱？
#
# </details>

# %% answer="plan" does="compute C46"
#| plan = {"total": ..., "shares": ...}
### BEGIN SOLUTION
plan = {"total": twist("limits", 2_500, 3_300, 1_900), "shares": twist("limits", 50, 66, 38)}
### END SOLUTION

# %% test="plan" points=1 section=4
task.is_type(plan, dict, what=say("your plan", "你的方案"))
task.equal(sorted(plan), ["shares", "total"], what=say("the names in your plan", "方案里的名称"))
task.is_type(plan["total"], int, what=say("the sum in fen", "以分为单位的总额"))
task.is_type(plan["shares"], int, what=say("the number of shares", "份数"))
task.within(plan["total"], 1, twist("limits"), what=say("the sum in fen", "以分为单位的总额"))
### BEGIN HIDDEN TESTS
outcome = red_packet.who_gets(total=plan["total"], members=120, shares=plan["shares"]).iloc[0]
task.that(outcome["chance"] >= twist("limits", 1 / 3, 1 / 2, 3 / 10), what=say("{{limits}}", "{{limits}}"), found=round(float(outcome["chance"]), 3), wanted=say("at least {{limits.wanted}}", "至少{{limits.wanted}}"))
task.that(outcome["share"] >= 0.5, what=say("a share is worth 50 fen or more", "每份平均不少于 50 分"), found=round(float(outcome["share"]), 3), wanted=say("at least 0.5 yuan", "至少 0.5 元"))
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Repair a split that loses a fen
#
# A friend wants packets in which some people get more *on purpose*. `by_weights(total, weights)` below goes wrong twice: for `(10, [1, 1, 1])` it hands out 9 fen, and for `({{gift.all}}, [1000, 1, 1])` two people get nothing.
#
# Repair it, without changing `weights` itself. There are at least {{gift.least}}, and every weight is above 0. First {{gift}} to everybody; the rest is shared in proportion to the weights. The result is a list of whole fen in the order of the weights which adds up to `total`,
# and nobody is one fen or more away from the exact `{{gift.code}} + rest * weight / sum(weights)`. So `by_weights(10, [1, 1, 1])` may be `[3, 3, 4]` in any order, and `by_weights({{gift.all}}, [1000, 1, 1])` is `{{gift.example}}`.
#
# <details><summary>Hint</summary>
#
# Round everything down, count the fen that are left over, and give one each to those who lost most by rounding. Their places have to be found without reordering `weights`.
#
# </details>
# %% [markdown] lang="zh"
# ## 修好一个会丢一分钱的拆法
#
# 朋友想发一种*故意*有多有少的红包。下面的 `by_weights(total, weights)` 有两处毛病：`(10, [1, 1, 1])` 只发出 9 分，`({{gift.all}}, [1000, 1, 1])` 有两个人一分也没有。
#
# 请修好它，不要改动 `weights` 本身（`total` 不小于{{gift.least}}，权重都大于 0）：先给每人 {{gift}}，其余按权重的比例分。结果是一个列表，按权重的顺序排列，全是整数的分，加起来等于 `total`；
# 每个人与精确值 `{{gift.code}} + rest * weight / sum(weights)` 相差都不到 1 分（`rest` 是每人给 {{gift}}后的余额）。所以 `by_weights(10, [1, 1, 1])` 可以是 `[3, 3, 4]` 的任意排列，`by_weights({{gift.all}}, [1000, 1, 1])` 是 `{{gift.example}}`。
#
# <details><summary>提示</summary>
#
# 先全部向下取整，数一数还剩几分，再给取整时损失最多的几个人每人补 1 分。找这几个人的位置时，不要打乱 `weights`。
#
# </details>

# %% answer="by_weights" does="compute C46"
#| def by_weights(total, weights):
#|     return [round(total * weight / sum(weights)) for weight in weights]
### BEGIN SOLUTION
def by_weights(total, weights):
    rest = twist("gift", total - len(weights), total - 2 * len(weights), total - 3 * len(weights))
    exact = [rest * weight / sum(weights) for weight in weights]
    shares = [twist("gift") + int(amount) for amount in exact]
    losses = [amount - int(amount) for amount in exact]
    by_loss = sorted(range(len(weights)), key=lambda place: -losses[place])
    for place in by_loss[: total - sum(shares)]:
        shares[place] += 1
    return shares
### END SOLUTION

# %% test="by_weights" points=2 section=2
shares = task.unchanged(by_weights, 10, [1, 1, 1])
task.is_type(shares, list, what=say("what `by_weights` returns", "`by_weights` 返回的结果"))
task.equal(sum(shares), 10, what=say("the sum of 10 fen for three equal weights", "10 分、三个相同权重时各份之和"))
task.equal(sorted(shares), [3, 3, 4], what=say("the shares in whole fen of 10 fen for three equal weights", "10 分、三个相同权重时，整数的各份（从小到大）"))
task.equal(by_weights(twist("gift.all"), [1000, 1, 1]), twist("gift.example"), what=say("{{gift.all}} fen with very unequal weights", "{{gift.all}} 分、权重悬殊时的各份"))
### BEGIN HIDDEN TESTS
# not tested: "There are at least as many fen as people"  # tested above: "in any order"
def fen_and_weights(draw):
    weights = draw(inputs.lists(inputs.choice(inputs.whole(1, 9), inputs.decimals(0.25, 3), 1_000), least=1))
    return draw(inputs.whole(twist("gift") * len(weights), 99)), weights
def nearly_exact(shares, total, weights):
    rest = total - twist("gift") * len(weights)
    return all(abs(share - twist("gift") - rest * weight / sum(weights)) < 1 for share, weight in zip(shares, weights))
task.agrees(by_weights, None, fen_and_weights, unchanged=say("without changing `weights` itself", "不要改动 `weights` 本身"),
    edges={
        say("in the order of the weights", "按权重的顺序排列"): (10, [1, 5]),
        say("from the exact `1 + rest * weight / sum(weights)`", "与精确值 `1 + rest * weight / sum(weights)`"):
            inputs.each((2 + 3 * twist("gift"), [2, 1, 1]), (2 + 3 * twist("gift"), [1, 1, 2])),
    },
    holds={
        say("a list of whole fen", "全是整数的分"): lambda shares, total, weights: len(shares) == len(weights)
            and all(isinstance(share, (int, np.integer)) for share in shares),
        say("adds up to `total`", "加起来等于 `total`"): lambda shares, total, weights: sum(shares) == total,
        say("nobody is one fen or more away", "相差都不到 1 分"): nearly_exact,
    })
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## Draw {{column}}
#
# The cell makes `places`, a table with the columns `place`, `mean`, `sd` and `best_luck` for ten people. Complete `chart`: an Altair **bar** chart with `place` on the horizontal
# and `{{column.code}}` on the vertical axis, and a title that says what you see. Every row of `places` is drawn.
#
# <details><summary>Hint</summary>
#
# `alt.Chart(table).mark_point().encode(x="a:O", y="b").properties(title="…")` would draw points; `:O` makes an axis of places.
#
# </details>
# %% [markdown] lang="zh"
# ## 画出{{column}}
#
# 单元格先生成 `places`：十个人时的一张表，各列为 `place`（位置）、`mean`、`sd` 和 `best_luck`（手气最佳的概率）。请补全 `chart`：一幅 Altair **柱状图**，横轴是 `place`，纵轴是 `{{column.code}}`，标题说出你看到了什么。`places` 的每一行都要画出来。
#
# <details><summary>提示</summary>
#
# `alt.Chart(table).mark_point().encode(x="a:O", y="b").properties(title="……")` 画出来的是点；`:O` 表示横轴是一个个位置。
#
# </details>

# %% answer="chart" does="compute A13"
#| places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
#| chart = ...
### BEGIN SOLUTION
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = (
    alt.Chart(places)
    .mark_bar()
    .encode(x="place:O", y=twist("column.y"))
    .properties(title=say("{{column.title}}", "{{column.title}}"))
)
### END SOLUTION
chart

# %% test="chart" points=1 section=3
task.chart(chart, mark="bar", shows={"x": "place", "y": twist("column")}, title=True)
### BEGIN HIDDEN TESTS
wanted = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
task.chart(chart, mark="bar", shows={"x": "place", "y": twist("column")}, title=True, data=wanted[["place", twist("column")]])
### END HIDDEN TESTS

# %% [markdown] lang="en"
# ## What does a packet say?
#
# You owe a friend an apology and send a red packet in your common group of thirty. In 120 to 200 words: which sum, which number of shares, which moment, which greeting, and how do you expect your friend to read them?
# What might someone read into it that you did not mean, and whom would that touch? Use one finding of the lesson and say what it does not show.
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **Signals** (0 to 2: sum and shares, moment and greeting) | none named | all named | all named, with the reading you expect |
# | **Misreading** (0 or 1) | none | a plausible one, and whom it would touch | |
# | **Evidence** (0 or 1) | none | a finding of the lesson, with its limit | |
# %% [markdown] lang="zh"
# ## 一个红包说了什么？
#
# 你要向一位朋友道歉，在你们共同的三十人群里发一个红包。用 200 到 350 字写：发多少、分几份、什么时候发、写什么祝福语，希望朋友怎么理解？别人可能从中读出哪些你没有的意思，会伤到谁？要用到本课的一个发现，并说出它没有证明什么。
#
# | | 0 | 1 | 2 |
# |---|---|---|---|
# | **信号**（0 至 2 分：金额、份数、时机、祝福语） | 没有写 | 四样都写了 | 四样都写了，并说明希望对方怎么理解 |
# | **误读**（0 或 1 分） | 没有 | 合理，并说明会伤到谁 | |
# | **证据**（0 或 1 分） | 没有 | 本课的一个发现，并说出它的局限 | |

# %% [markdown] essay="meaning" points=4 lang="en"
# A sum that the friend alone receives cannot be sent to a group without an audience, so I would choose few shares and a small sum: thirty shares of half a yuan each. The sum says that it is no payment; the
# number of shares says that nobody is left out. I would send it on an ordinary evening and not on a holiday, when it would drown among others, with the greeting "I was wrong on Sunday". I expect my friend to
# read the apology in the words and the good will in the packet. Others may read it as buying silence, and a member who does not know of the quarrel may feel drawn into it. The study of 36 million packets found that
# receivers send more themselves, the luckiest most of all; so someone may answer with a packet, and my apology turns into a game. The study measured money and not forgiveness.
# %% [markdown] lang="zh"
# 群里发钱总有旁观者，不可能只发给他一个人，所以我会发得小、份数足：三十份，每份大约五角。钱少，说明这不是赔偿；份数等于人数，说明谁也没有落下。我不选节日，免得淹没在一片祝福里，而是选一个平常的晚上，祝福语写
# “星期天是我不对”。我希望朋友从这句话里读到道歉，从红包里读到善意。别人也许会觉得我想花钱堵嘴；不知道那次争执的人，可能会觉得被拉进来了。那项 3,600 万个红包的研究发现，收到的人会跟着发，手气最佳的人尤其如此，
# 所以可能有人接着发，道歉就变成了游戏。不过这项研究量的是钱，不是原谅。
