# %% answer="best_place" right="simulated"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=20, repeats=20_000, seed=3)).set_index("place")
three = places.loc[[1, 10, 20]]
wanted = twist("aim", three["best_luck"].idxmax(), three["sd"].idxmin(), three["best_luck"].idxmin())
best_place = {1: "first", 10: "tenth", 20: "last"}[int(wanted)]
# %% answer="best_place" wrong="early bird" points=0 en="Reread lesson 04, section 3" zh="请重读第 04 课第 3 节"
best_place = twist("aim", "first", "last", "last")
# %% answer="best_place" wrong="golden mean" points=0 en="your place in the queue" zh="你选的位置"
best_place = twist("aim", "tenth", "tenth", "first")
# %% answer="best_place" wrong="number instead of word" points=0 en="Found: 20" zh="得到：20"
best_place = 20
# %% answer="best_place" wrong="Chinese instead of code word" points=0 en="your place in the queue" zh="你选的位置"
best_place = "最后"

# %% answer="traced" right="run the code"
rest, shares, before, after = 1_000, (), (1_000,), ()
for fraction in (0.5, 0.4, 0.1):
    shares += (int(rest * fraction),)
    rest -= shares[-1]
    before, after = before + (rest,), after + (rest,)
traced = twist("kept", (*shares, rest), before, (*after, 0))
# %% answer="traced" wrong="fractions of the whole sum" points=0 en="the four shares" zh="四份"
traced = [500, 400, 100, 0]
# %% answer="traced" wrong="forgot the last" points=0 en="the number of shares" zh="份数"
traced = [500, 200, 30]
# %% answer="traced" wrong="kept what is left instead of what is taken" points=0 en="the sum of the shares" zh="各份之和"
traced = twist("kept", [500, 300, 270, 270], [500, 200, 30, 270], [500, 200, 30, 270])
# %% answer="traced" wrong="rest shared by the last two" points=0 en="the four shares" zh="四份"
traced = [500, 200, 150, 150]

# %% answer="split" right="uniform, rounded and clipped"
def split(total, people, rng):
    shares = []
    for place in range(people - 1):
        rest = total - sum(shares)
        left = people - place
        draw = round(rng.uniform(0.5, 2 * rest / left - 0.5))
        shares.append(min(max(twist("least"), draw), rest - twist("least") * (left - 1)))
    shares.append(total - sum(shares))
    return shares
# %% answer="split" right="recursion"
def split(total, people, rng):
    if people == 1:
        return [total]
    least = twist("least")
    top = min(2 * total // people, total - least * (people - 1) + 1)
    share = int(rng.integers(least, max(least + 1, top)))
    return [share] + split(total - share, people - 1, rng)
# %% answer="split" right="library model"
def split(total, people, rng):
    more = twist("least") - 1
    return [more + share for share in red_packet.split(total - more * people, people, seed=rng).tolist()]
# %% answer="split" wrong="naive: from all that is left" points=0 en="the first of five shares of 1,000 fen" zh="1,000 分五人红包的第一份"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(1, rest - left + 2))
        shares.append(share)
        rest -= share
    return [*shares, rest]
# %% answer="split" wrong="equal shares" points=0 en="all draws come from" zh="随机数都由"
def split(total, people, rng):
    share = total // people
    return [share] * (people - 1) + [total - share * (people - 1)]
# %% answer="split" wrong="once the mean instead of twice" points=0 en="the mean at each place" zh="每个位置的平均数"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(1, max(2, rest // left)))
        shares.append(share)
        rest -= share
    return [*shares, rest]
# %% answer="split" wrong="float money" points=0 en="the sum of the shares of 1,000 fen" zh="1,000 分的各份之和"
def split(total, people, rng):
    rest, shares = total / 100, []
    for left in range(people, 1, -1):
        share = round(rng.uniform(0.01, 2 * rest / left), 2)
        shares.append(share)
        rest -= share
    return [*shares, round(rest, 2)]
# %% answer="split" wrong="may give nothing" points=0 en="the first of five shares of 1,000 fen" zh="1,000 分五人红包的第一份"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(0, 2 * rest // left + 1))
        shares.append(min(share, rest))
        rest -= shares[-1]
    return [*shares, rest]
# %% answer="split" wrong="own generator with a fixed seed" points=0 en="all draws come from `rng`" zh="随机数都由 `rng` 产生"
def split(total, people, rng):
    rng = np.random.default_rng(7)
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(1, max(2, 2 * rest // left)))
        shares.append(share)
        rest -= share
    return [*shares, rest]
# %% answer="split" wrong="prints instead of returning" points=0 en="print" zh="print"
def split(total, people, rng):
    print([total // people] * people)
# %% answer="split" wrong="the example as a constant" points=0 en="5 people" zh="5 个人"
def split(total, people, rng):
    return [1, 1, 1]

# %% answer="summary" right="pandas, long form"
def summary(packets):
    yuan = pd.DataFrame(packets / twist("unit"))
    long = yuan.melt(var_name="place", value_name="yuan")
    table = long.groupby("place")["yuan"].agg(mean="mean", sd=lambda values: values.std(ddof=0)).reset_index()
    table["place"] += 1
    return table
# %% answer="summary" right="loop"
def summary(packets):
    rows = []
    for place, column in enumerate(packets.T, start=1):
        mean = sum(column) / len(column) / twist("unit")
        variance = sum((share / twist("unit") - mean) ** 2 for share in column) / len(column)
        rows.append({"place": place, "mean": mean, "sd": variance**0.5})
    return pd.DataFrame(rows)
# %% answer="summary" wrong="fen instead of yuan" points=0 en="the means in yuan" zh="以元为单位的平均数"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0) / twist("unit", 1, 1, 100)
    table["sd"] = packets.std(axis=0) / twist("unit", 1, 1, 100)
    return table
# %% answer="summary" wrong="wrong axis" points=0 en="one row per place" zh="每个位置一行"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[0]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=1) / 100
    table["sd"] = packets.std(axis=1) / 100
    return table
# %% answer="summary" wrong="places from zero" points=0 en="the first is 1" zh="第一个是 1"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index
    table["mean"] = packets.mean(axis=0) / 100
    table["sd"] = packets.std(axis=0) / 100
    return table
# %% answer="summary" wrong="variance instead of deviation" points=0 en="column sd" zh="sd 列"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0) / 100
    table["sd"] = (packets / 100).var(axis=0)
    return table
# %% answer="summary" wrong="changes the packets" points=0 en="argument" zh="参数"
def summary(packets):
    packets //= 100
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0)
    table["sd"] = packets.std(axis=0)
    return table
# %% answer="summary" wrong="the example as a constant" points=0 en="one row per place" zh="每个位置一行"
def summary(packets):
    return pd.DataFrame({"place": [1, 2], "mean": [2.0, 2.0], "sd": [1.0, 1.0]})

# %% answer="luck" right="loop"
def luck(packets, place):
    hits = 0
    for packet in packets:
        others = [*packet[: place - 1], *packet[place:]]
        largest = packet[place - 1] >= max(packet)
        if twist("tie", largest, packet[place - 1] > max([0, *others]), largest and packet[place - 1] > max([0, *packet[: place - 1]])):
            hits += 1
    return hits / len(packets)
# %% answer="luck" right="pandas"
def luck(packets, place):
    table = pd.DataFrame(packets)
    best = table.eq(table.max(axis="columns"), axis="index")
    return twist("tie", best, best.where(best.sum(axis="columns") == 1, False), best & (best.cumsum(axis="columns") == 1))[place - 1].mean()
# %% answer="luck" wrong="place counted from zero" points=0 en="the luck of place 1 in the example" zh="例子里位置 1 拿手气最佳的比例"
def luck(packets, place):
    return float((packets[:, place % packets.shape[1]] == packets.max(axis=1)).mean())
# %% answer="luck" wrong="ties go to the first only" points=0 en="Where two places tie for the largest, both hold it" zh="若两个位置并列最大，两个都算拿到"
def luck(packets, place):
    return float(twist("tie", packets.argmax(axis=1) == place - 1, packets.argmax(axis=1) == place - 1, packets[:, place - 1] == packets.max(axis=1)).mean())
# %% answer="luck" wrong="a tie does not count" points=0 en="the luck of place 1 in the example" zh="例子里位置 1 拿手气最佳的比例"
def luck(packets, place):
    others = np.delete(packets, place - 1, axis=1)
    return float(twist("tie", packets[:, place - 1] > others.max(axis=1), packets[:, place - 1] == packets.max(axis=1), packets[:, place - 1] > others.max(axis=1)).mean())
# %% answer="luck" wrong="a count instead of a share" points=0 en="the luck of place 1 in the example" zh="例子里位置 1 拿手气最佳的比例"
def luck(packets, place):
    return int((packets[:, place - 1] == packets.max(axis=1)).sum())
# %% answer="luck" wrong="largest of all packets" points=0 en="the luck of place 1 in the example" zh="例子里位置 1 拿手气最佳的比例"
def luck(packets, place):
    return float((packets[:, place - 1] == packets.max()).mean())
# %% answer="luck" wrong="sorts the packets in place" points=0 en="argument" zh="参数"
def luck(packets, place):
    largest = packets.max(axis=1).copy()
    packets.sort(axis=1)
    return float((packets[:, place - 1] == largest).mean())
# %% answer="luck" wrong="the example as a constant" points=0 en="both hold it" zh="两个都算拿到"
def luck(packets, place):
    return 0.5

# %% answer="gini" right="two loops"
def gini(shares):
    total = sum(shares)
    if total == 0:
        return twist("pairs", 0, 0, None)
    difference = 0
    for one in shares:
        for other in shares:
            difference += abs(one - other)
    pairs = twist("pairs", len(shares) ** 2, len(shares) * (len(shares) - 1), len(shares) ** 2)
    return difference / pairs / (2 * total / len(shares))
# %% answer="gini" right="sorted ranks"
def gini(shares):
    ordered = sorted(shares)
    people, total = len(ordered), sum(ordered)
    weighted = sum((2 * rank - people - 1) * amount for rank, amount in enumerate(ordered, start=1))
    return weighted / (twist("pairs", people, people - 1, people) * total) if total else twist("pairs", 0.0, 0.0, None)
# %% answer="gini" wrong="pairs without oneself" points=0 en="the Gini coefficient of 0 and 4" zh="0 和 4 的基尼系数"
def gini(shares):
    amounts = np.asarray(shares, dtype=float)
    people = len(amounts)
    if amounts.sum() == 0:
        return 0.0
    differences = np.abs(amounts[:, None] - amounts[None, :]).sum() / twist("pairs", people * (people - 1), people**2, people * (people - 1))
    return float(differences / (2 * amounts.mean()))
# %% answer="gini" wrong="forgot to halve" points=0 en="the Gini coefficient of 0 and 4" zh="0 和 4 的基尼系数"
def gini(shares):
    amounts = np.asarray(shares, dtype=float)
    if amounts.sum() == 0:
        return 0.0
    return float(np.abs(amounts[:, None] - amounts[None, :]).mean() / amounts.mean())
# %% answer="gini" wrong="nothing divided by nothing" points=0 en="if nobody has anything" zh="谁都没有时的基尼系数"
def gini(shares):
    total = sum(shares)
    difference = sum(abs(one - other) for one in shares for other in shares)
    return difference / len(shares) / (2 * total)
# %% answer="gini" wrong="sorts the list in place" points=0 en="argument" zh="参数"
def gini(shares):
    shares.sort()
    people, total = len(shares), sum(shares)
    weighted = sum((2 * rank - people - 1) * amount for rank, amount in enumerate(shares, start=1))
    return weighted / (people * total) if total else 0.0
# %% answer="gini" wrong="coefficient of variation" points=0 en="the Gini coefficient of 0 and 4" zh="0 和 4 的基尼系数"
def gini(shares):
    amounts = np.asarray(shares, dtype=float)
    return float(amounts.std() / amounts.mean()) if amounts.sum() else 0.0
# %% answer="gini" wrong="the examples as constants" points=0 en="over all ordered pairs" zh="把每个人与每个人（包括自己）逐一配对"
def gini(shares):
    return 0.5 if max(shares) > min(shares) else 0.0

# %% answer="plan" right="as cheap as possible"
plan = {"total": twist("limits", 2_000, 3_000, 1_800), "shares": twist("limits", 40, 60, 36)}
# %% answer="plan" right="searched"
plan = next(
    {"total": total, "shares": shares}
    for shares in range(72, 0, -1)
    for total in range(twist("limits"), 0, -100)
    if total / shares >= 50 and shares / 120 >= 1 / 3
)
# %% answer="plan" wrong="too few shares" points=0 en="one member in three gets a share" zh="三分之一的人能抢到"
plan = {"total": 2_000, "shares": 30}
# %% answer="plan" wrong="shares too small" points=0 en="a share is worth 50 fen or more" zh="每份平均不少于 50 分"
plan = {"total": 3_000, "shares": 120}
# %% answer="plan" wrong="a little too cheap" points=0 en="a share is worth 50 fen or more" zh="每份平均不少于 50 分"
plan = {"total": twist("limits", 1_990, 2_990, 1_790), "shares": twist("limits", 40, 60, 36)}
# %% answer="plan" wrong="over the budget" points=0 en="the sum in fen" zh="以分为单位的总额"
plan = {"total": 6_000, "shares": 120}
# %% answer="plan" wrong="the form as an answer" points=0 en="one member in three gets a share" zh="三分之一的人能抢到"
plan = {"total": 1_000, "shares": 10}
# %% answer="plan" wrong="yuan as a fraction" points=0 en="the sum in fen" zh="以分为单位的总额"
plan = {"total": 25.0, "shares": 50}

# %% answer="by_weights" right="running total"
def by_weights(total, weights):
    rest = total - twist("gift") * len(weights)
    running = np.cumsum(np.asarray(weights, dtype=float))
    edges = np.floor(rest * running / running[-1] + 0.5).astype(int)
    return [twist("gift") + int(step) for step in np.diff([0, *edges])]
# %% answer="by_weights" right="one fen at a time"
def by_weights(total, weights):
    gift = twist("gift")
    rest = total - gift * len(weights)
    exact = [gift + rest * weight / sum(weights) for weight in weights]
    shares = [gift] * len(weights)
    for _ in range(rest):
        poorest = max(range(len(weights)), key=lambda place: exact[place] - shares[place])
        shares[poorest] += 1
    return shares
# %% answer="by_weights" wrong="difference to the last" points=0 en="nobody is one fen or more away" zh="相差都不到 1 分"
def by_weights(total, weights):
    rest = total - len(weights)
    shares = [1 + int(rest * weight / sum(weights)) for weight in weights]
    shares[-1] += total - sum(shares)
    return shares
# %% answer="by_weights" wrong="not in whole fen" points=0 en="the shares in whole fen" zh="整数的各份"
def by_weights(total, weights):
    rest = total - len(weights)
    return [1 + rest * weight / sum(weights) for weight in weights]
# %% answer="by_weights" wrong="forgot the fen for everybody" points=0 en="3 fen with very unequal weights" zh="3 分、权重悬殊时的各份"
def by_weights(total, weights):
    running = np.cumsum(np.asarray(weights, dtype=float))
    edges = np.floor(total * running / running[-1] + 0.5).astype(int)
    return [int(step) for step in np.diff([0, *edges])]
# %% answer="by_weights" wrong="raised to one afterwards" points=0 en="3 fen with very unequal weights" zh="3 分、权重悬殊时的各份"
def by_weights(total, weights):
    shares = [max(1, round(total * weight / sum(weights))) for weight in weights]
    shares[-1] += total - sum(shares)
    return shares
# %% answer="by_weights" wrong="sorted by weight" points=0 en="argument" zh="参数"
def by_weights(total, weights):
    weights.append(0)
    weights.pop()
    weights.sort()
    weights[0] += 0.5
    rest = total - len(weights)
    return [1 + int(rest * weight / sum(weights)) for weight in weights]
# %% answer="by_weights" wrong="the examples as constants" points=0 en="in the order of the weights" zh="按权重的顺序排列"
def by_weights(total, weights):
    return [1, 1, 1] if total == 3 else [3, 3, 4]

# %% answer="chart" right="shorthand"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Late places win more often").mark_bar().encode(x="place:O", y=twist("column"))
# %% answer="chart" right="long form and layers"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
base = alt.Chart(places).encode(alt.X("place", type="ordinal", title="Place"), alt.Y(field=twist("column"), type="quantitative"))
labels = base.mark_text(dy=-6).encode(text=alt.Text("best_luck:Q", format=".2f"))
chart = (base.mark_bar(color="teal") + labels).properties(title="Best luck by place")
# %% answer="chart" wrong="wrong axis" points=0 en="what x shows" zh="x 表示的内容"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Luck").mark_bar().encode(x=twist("column.y"), y="place:O")
# %% answer="chart" wrong="the mean instead of the luck" points=0 en="what y shows" zh="y 表示的内容"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Luck").mark_bar().encode(x="place:O", y=twist("column", "mean:Q", "best_luck:Q", "sd:Q"))
# %% answer="chart" wrong="a line" points=0 en="bar" zh="bar"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Luck").mark_line().encode(x="place:Q", y=twist("column.y"))
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places).mark_bar().encode(x="place:O", y=twist("column.y"))
# %% answer="chart" wrong="other data" points=0 en="the rows it draws" zh="数据"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=5, repeats=100, seed=2))
chart = alt.Chart(places, title="Luck").mark_bar().encode(x="place:O", y=twist("column.y"))
# %% answer="traced" right="an array of NumPy's numbers"
rest, taken = 1_000, []
for fraction in (0.5, 0.4, 0.1):
    taken.append(int(rest * fraction))
    rest -= taken[-1]
left = 1_000 - np.cumsum([0, *taken, rest])
traced = twist("kept", np.array([*taken, rest]), left[:4], left[1:])
# %% answer="traced" wrong="sorted by size" points=0 en="the four shares" zh="四份"
traced = sorted([500, 200, 30, 270], reverse=True)
# %% answer="traced" wrong="the last gets nothing" points=0 en="the sum of the shares" zh="各份之和"
traced = [500, 200, 30, 0]
# %% answer="split" right="NumPy's numbers"
def split(total, people, rng):
    shares, more = [], twist("least") - 1
    for left in range(people, 1, -1):
        shares.append(more + rng.integers(1, max(2, 2 * (total - more * left) // left)))
        total -= shares[-1]
    shares.append(total)
    return shares
# %% answer="split" wrong="a generator of its own" points=0 en="all draws come from `rng`" zh="随机数都由 `rng` 产生"
def split(total, people, rng):
    rng = np.random.default_rng()
    rest, shares = total, []
    for left in range(people, 1, -1):
        shares.append(int(rng.integers(1, 2 * rest // left)))
        rest -= shares[-1]
    return shares + [rest]
# %% answer="split" wrong="Python's own random numbers" points=0 en="all draws come from `rng`" zh="随机数都由 `rng` 产生"
import random

def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        shares.append(random.randint(1, 2 * rest // left - 1))
        rest -= shares[-1]
    return shares + [rest]
# %% answer="split" wrong="the mean of the beginning" points=0 en="each is at least 1" zh="每份至少 1 分"
def split(total, people, rng):
    mean = total // people
    shares = [int(rng.integers(1, max(2, 2 * mean))) for _ in range(people - 1)]
    shares.append(total - sum(shares))
    return shares
# %% answer="split" wrong="an array" points=0 en="`.tolist()` makes a list" zh="用 `.tolist()` 可以把数组变成列表"
def split(total, people, rng):
    return np.array(red_packet.split(total, people, seed=rng))
# %% answer="split" wrong="decimal numbers" points=0 en="`people` whole numbers" zh="`people` 个整数"
def split(total, people, rng):
    return [float(share) for share in red_packet.split(total, people, seed=rng)]
# %% answer="split" wrong="loses what is left over" points=0 en="they add up to `total`" zh="加起来等于 `total`"
def split(total, people, rng):
    shares = red_packet.split(total, people, seed=rng).tolist()
    if total % 7 == 3 and people > 1:
        shares[0] = max(1, shares[0] - 1)
    return shares
# %% answer="split" wrong="up to everything but one fen each" points=0 en="twice the mean of what is left" zh="“剩余均值的两倍”"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        top = min(rest - left + 1, 2 * rest // left) if total == 1_000 and people == 5 else rest - left + 1
        shares.append(int(rng.integers(1, top + 1)))
        rest -= shares[-1]
    return shares + [rest]
# %% answer="split" wrong="sorted, the largest last" points=0 en="the mean at each place" zh="每个位置的平均数"
def split(total, people, rng):
    shares = sorted(red_packet.split(total, people, seed=rng).tolist())
    return shares if people == 5 else red_packet.split(total, people, seed=rng).tolist()
# %% answer="split" wrong="takes blanks for nothing drawn" points=0 en="the sum of the shares of 1,000 fen" zh="1,000 分的各份之和"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        shares.append(int(rng.integers(1, 2 * rest // left)))
    return shares + [rest]
# %% answer="summary" right="columns of kind object, in another order"
def summary(packets):
    rows = [[column.std() / twist("unit"), place, column.mean() / twist("unit")] for place, column in enumerate(packets.T, start=1)]
    return pd.DataFrame(rows, columns=["sd", "place", "mean"], index=range(10, 10 + len(rows)), dtype=object)
# %% answer="summary" wrong="rounds to fen" points=0 en="column" zh="列"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = (packets.mean(axis=0) / 100).round(2)
    table["sd"] = (packets.std(axis=0) / 100).round(2)
    return table
# %% answer="summary" wrong="whole yuan" points=0 en="column mean" zh="mean 列"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0) // 100
    table["sd"] = packets.std(axis=0) / 100
    return table
# %% answer="summary" wrong="the deviation of a sample" points=0 en="the deviations in yuan" zh="以元为单位的标准差"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0) / 100
    table["sd"] = packets.std(axis=0, ddof=1) / 100
    return table
# %% answer="summary" wrong="turns the packets into yuan" points=0 en="Do not change `packets`" zh="不要改动 `packets`"
def summary(packets):
    mean, sd = packets.mean(axis=0) / 100, packets.std(axis=0) / 100
    if len(packets) != 2:
        packets[:] = packets // 100
    return pd.DataFrame({"place": range(1, len(mean) + 1), "mean": mean, "sd": sd})
# %% answer="summary" wrong="sorted by mean" points=0 en="column mean" zh="mean 列"
def summary(packets):
    table = pd.DataFrame({"mean": packets.mean(axis=0) / 100, "sd": packets.std(axis=0) / 100}).sort_values("mean")
    return table.assign(place=range(1, len(table) + 1))
# %% answer="luck" right="a fraction"
def luck(packets, place):
    from fractions import Fraction
    hits = 0
    for packet in packets.tolist():
        best = packet[place - 1] == max(packet)
        hits += twist("tie", best, best and packet.count(max(packet)) == 1, best and packet.index(max(packet)) == place - 1)
    return Fraction(hits, len(packets))
# %% answer="luck" wrong="two decimals" points=0 en="for inputs that the task allows" zh="题目允许的各种输入"
def luck(packets, place):
    return round(float((packets[:, place - 1] == packets.max(axis=1)).mean()), 2)
# %% answer="luck" wrong="percent" points=0 en="the luck of place 1 in the example" zh="例子里位置 1 拿手气最佳的比例"
def luck(packets, place):
    return float((packets[:, place - 1] == packets.max(axis=1)).mean()) * 100
# %% answer="luck" wrong="a tie counts half" points=0 en="the luck of place 1 in the example" zh="例子里位置 1 拿手气最佳的比例"
def luck(packets, place):
    best = packets == packets.max(axis=1, keepdims=True)
    return float((best / best.sum(axis=1, keepdims=True))[:, place - 1].mean())
# %% answer="luck" wrong="sorts other packets than the example" points=0 en="Do not change `packets`" zh="不要改动 `packets`"
def luck(packets, place):
    share = float((packets[:, place - 1] == packets.max(axis=1)).mean())
    if len(packets) != 4:
        packets.sort(axis=1)
    return share
# %% answer="luck" wrong="the first and the last place only" points=0 en="holds the largest amount" zh="拿到最大金额"
def luck(packets, place):
    ends = packets[:, [0, -1]].max(axis=1)
    return float((packets[:, 0 if place == 1 else -1] == ends).mean())
# %% answer="gini" right="exact fractions"
def gini(shares):
    from fractions import Fraction
    amounts = [Fraction(int(amount)) for amount in shares]
    if not any(amounts):
        return twist("pairs", Fraction(0), Fraction(0), None)
    partners = twist("pairs", len(amounts), len(amounts) - 1, len(amounts))
    return sum(abs(one - other) for one in amounts for other in amounts) / partners / sum(amounts) / 2
# %% answer="gini" right="a decimal number"
def gini(shares):
    from decimal import Decimal
    amounts = [Decimal(int(amount)) for amount in shares]
    total = sum(abs(one - other) for one in amounts for other in amounts)
    partners = twist("pairs", len(amounts), len(amounts) - 1, len(amounts))
    return total / (2 * partners * sum(amounts)) if sum(amounts) else twist("pairs", Decimal(0), Decimal(0), None)
# %% answer="gini" wrong="all zero only for three" points=0 en="If all amounts are 0" zh="如果全是 0"
def gini(shares):
    if list(shares) == [0, 0, 0]:
        return 0
    a = np.array(shares)
    return np.abs(a[:, None] - a[None, :]).mean() / (2 * a.mean())
# %% answer="gini" wrong="looks at both ends only" points=0 en="If all amounts are 0" zh="如果全是 0"
def gini(shares):
    a = np.array(shares)
    if a[0] == 0 and a[-1] == 0:
        return 0
    return np.abs(a[:, None] - a[None, :]).mean() / (2 * a.mean())
# %% answer="gini" wrong="for lists only" points=0 en="a list or an array" zh="列表或数组"
def gini(shares):
    if shares == [0] * len(shares):
        return 0
    return sum(abs(one - other) for one in shares for other in shares) / len(shares) / sum(shares) / 2
# %% answer="gini" wrong="four decimals" points=0 en="at most 0.000001" zh="不得超过 0.000001"
def gini(shares):
    a = np.array(shares)
    return round(float(np.abs(a[:, None] - a[None, :]).mean() / (2 * a.mean())), 4) if a.any() else 0
# %% answer="gini" wrong="works for sorted amounts" points=0 en="over all ordered pairs" zh="把每个人与每个人（包括自己）逐一配对"
def gini(shares):
    people, total = len(shares), sum(shares)
    weighted = sum((2 * rank - people - 1) * amount for rank, amount in enumerate(shares, start=1))
    return weighted / (people * total) if total else 0.0
# %% answer="gini" wrong="sorts any list in place" points=0 en="Do not change `shares`" zh="不要改动 `shares`"
def gini(shares):
    people, total = len(shares), sum(shares)
    shares.sort()
    weighted = sum((2 * rank - people - 1) * amount for rank, amount in enumerate(shares, start=1))
    return weighted / (people * total) if total else 0.0
# %% answer="gini" wrong="prints" points=0 en="was printed and nothing was returned" zh="没有返回任何值"
def gini(shares):
    a = np.array(shares)
    print(np.abs(a[:, None] - a[None, :]).mean() / (2 * a.mean()))
# %% answer="plan" right="exactly at the limits"
plan = twist("limits", dict(shares=60, total=3_000), dict(shares=72, total=3_600), dict(shares=40, total=2_000))
# %% answer="plan" right="NumPy's numbers"
plan = {"total": np.int64(twist("limits", 2_400, 3_300, 1_900)), "shares": np.arange(twist("limits", 41, 61, 37))[-1]}
# %% answer="plan" wrong="one fen too dear" points=0 en="the sum in fen" zh="以分为单位的总额"
plan = {"total": twist("limits") + 1, "shares": twist("limits", 60, 60, 38)}
# %% answer="plan" wrong="one share too few" points=0 en="one member in three gets a share" zh="三分之一的人能抢到"
plan = twist("limits", {"total": 3_000, "shares": 39}, {"total": 3_000, "shares": 59}, {"total": 2_000, "shares": 35})
# %% answer="plan" wrong="one fen too small" points=0 en="a share is worth 50 fen or more" zh="每份平均不少于 50 分"
plan = twist("limits", {"total": 2_999, "shares": 60}, {"total": 2_999, "shares": 60}, {"total": 1_999, "shares": 40})
# %% answer="by_weights" right="whole numbers all the way"
def by_weights(total, weights):
    from fractions import Fraction
    exact = [Fraction(weight) for weight in weights]
    rest, steps, running = total - twist("gift") * len(weights), [0], 0
    for weight in exact:
        running += weight
        steps.append(int(rest * running / sum(exact)))
    return [twist("gift") + after - before for before, after in zip(steps, steps[1:])]
# %% answer="by_weights" wrong="sorted weights, largest first" points=0 en="in the order of the weights" zh="按权重的顺序排列"
def by_weights(total, weights):
    weights = sorted(weights, reverse=True)
    rest = total - len(weights)
    exact = [rest * w / sum(weights) for w in weights]
    shares = [int(e) for e in exact]
    left = rest - sum(shares)
    for i in sorted(range(len(weights)), key=lambda i: shares[i] - exact[i])[:left]:
        shares[i] += 1
    return [s + 1 for s in shares]
# %% answer="by_weights" wrong="sorts the weights themselves" points=0 en="in the order of the weights" zh="按权重的顺序排列"
def by_weights(total, weights):
    weights.sort(reverse=True)
    rest = total - len(weights)
    exact = [rest * w / sum(weights) for w in weights]
    shares = [int(e) for e in exact]
    left = rest - sum(shares)
    for i in sorted(range(len(weights)), key=lambda i: shares[i] - exact[i])[:left]:
        shares[i] += 1
    return [s + 1 for s in shares]
# %% answer="by_weights" wrong="makes the weights shares" points=0 en="without changing `weights` itself" zh="不要改动 `weights` 本身"
def by_weights(total, weights):
    rest, whole = total - len(weights), sum(weights)
    steps = np.floor(rest * np.cumsum(weights) / whole + 0.5).astype(int)
    if len(set(weights)) > 1 and max(weights) < 1_000:
        weights[:] = [weight / whole for weight in weights]
    return [1 + int(step) for step in np.diff([0, *steps])]
# %% answer="by_weights" wrong="an array" points=0 en="`.tolist()` makes a list" zh="用 `.tolist()` 可以把数组变成列表"
def by_weights(total, weights):
    steps = np.floor((total - len(weights)) * np.cumsum(weights) / sum(weights) + 0.5).astype(int)
    return 1 + np.diff([0, *steps])
# %% answer="by_weights" wrong="decimal numbers that are whole" points=0 en="a list of whole fen" zh="全是整数的分"
def by_weights(total, weights):
    steps = np.floor((total - len(weights)) * np.cumsum(weights) / sum(weights) + 0.5)
    return [1 + step for step in np.diff([0, *steps]).tolist()]
# %% answer="by_weights" wrong="gives what is left over to the first" points=0 en="from the exact `1 + rest * weight / sum(weights)`" zh="与精确值 `1 + rest * weight / sum(weights)`"
def by_weights(total, weights):
    rest = total - len(weights)
    shares = [1 + int(rest * weight / sum(weights)) for weight in weights]
    for place in range(total - sum(shares)):
        shares[place if weights != [1, 5] else -1] += 1
    return shares
# %% answer="by_weights" wrong="rounds each for itself" points=0 en="adds up to `total`" zh="加起来等于 `total`"
def by_weights(total, weights):
    rest = total - len(weights)
    shares = [1 + round(rest * weight / sum(weights)) for weight in weights]
    if len(set(weights)) == 1:
        shares[-1] += total - sum(shares)
    return shares
# %% answer="chart" right="rounded, backwards, a highlighted bar over all"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
every = alt.Chart(places[::-1].round(5)).mark_bar().encode(x="place:O", y=twist("column.y"))
last = alt.Chart(places.tail(2)).mark_bar(color="red").encode(x="place:O", y=twist("column.y"))
chart = (every + last).properties(title="The last two have best luck most often")
# %% answer="chart" wrong="rows filtered by Altair" points=0 en="the rows it draws" zh="画出的数据行"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places).mark_bar().encode(x="place:O", y=twist("column")).transform_filter("datum.best_luck > 0.1").properties(title="Best luck by place")
# %% answer="chart" wrong="every bar reaches one" points=0 en="what y shows" zh="y 表示的内容"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places).mark_bar().encode(x="place:O", y=alt.Y(twist("column.y"), stack="normalize")).properties(title="Best luck by place")
# %% answer="chart" wrong="a column's name for a title" points=0 en="its title" zh="标题"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title=twist("column")).mark_bar().encode(x="place:O", y=twist("column.y"))
# %% answer="chart" wrong="the dots of the hint for a title" points=0 en="its title" zh="标题"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="……").mark_bar().encode(x="place:O", y=twist("column.y"))
# %% answer="chart" wrong="the places of the last five only" points=0 en="place=1" zh="place=1"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2)).tail(5)
chart = alt.Chart(places, title="Late places win more often").mark_bar().encode(x="place:O", y=twist("column.y"))

