# %% answer="best_place" right="simulated"
chance = red_packet.best_luck(people=20, repeats=20_000, seed=3)
best_place = {0: "first", 9: "tenth", 19: "last"}[int(chance.argmax())]
# %% answer="best_place" wrong="early bird" points=0 en="Reread lesson 04, section 3" zh="请重读第 04 课第 3 节"
best_place = "first"
# %% answer="best_place" wrong="golden mean" points=0 en="your place in the queue" zh="你选的位置"
best_place = "tenth"
# %% answer="best_place" wrong="number instead of word" points=0 en="Found: 20" zh="得到：20"
best_place = 20
# %% answer="best_place" wrong="Chinese instead of code word" points=0 en="your place in the queue" zh="你选的位置"
best_place = "最后"

# %% answer="traced" right="run the code"
rest, traced = 1_000, ()
for fraction in (0.5, 0.4, 0.1):
    traced += (int(rest * fraction),)
    rest -= traced[-1]
traced += (rest,)
# %% answer="traced" wrong="fractions of the whole sum" points=0 en="the four shares" zh="四个人各自的份"
traced = [500, 400, 100, 0]
# %% answer="traced" wrong="forgot the last" points=0 en="the number of shares" zh="份数"
traced = [500, 200, 30]
# %% answer="traced" wrong="kept what is left instead of what is taken" points=0 en="the sum of the shares" zh="各份之和"
traced = [500, 300, 270, 270]
# %% answer="traced" wrong="rest shared by the last two" points=0 en="the four shares" zh="四个人各自的份"
traced = [500, 200, 150, 150]

# %% answer="split" right="uniform, rounded and clipped"
def split(total, people, rng):
    shares = []
    for place in range(people - 1):
        rest = total - sum(shares)
        left = people - place
        draw = round(rng.uniform(0.5, 2 * rest / left - 0.5))
        shares.append(min(max(1, draw), rest - (left - 1)))
    shares.append(total - sum(shares))
    return shares
# %% answer="split" right="recursion"
def split(total, people, rng):
    if people == 1:
        return [total]
    top = min(2 * total // people, total - people + 2)
    share = int(rng.integers(1, max(2, top)))
    return [share] + split(total - share, people - 1, rng)
# %% answer="split" right="library model"
def split(total, people, rng):
    return red_packet.split(total, people, seed=rng).tolist()
# %% answer="split" wrong="naive: from all that is left" points=0 en="the first of five shares of 1,000 fen" zh="1,000 分五人红包的第一份"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(1, rest - left + 2))
        shares.append(share)
        rest -= share
    return [*shares, rest]
# %% answer="split" wrong="equal shares" points=0 en="the spread at the first four places" zh="前四个位置的标准差"
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
# %% answer="split" wrong="own generator with a fixed seed" points=0 en="the mean at each place" zh="每个位置的平均数"
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
    yuan = pd.DataFrame(packets / 100)
    long = yuan.melt(var_name="place", value_name="yuan")
    table = long.groupby("place")["yuan"].agg(mean="mean", sd=lambda values: values.std(ddof=0)).reset_index()
    table["place"] += 1
    return table
# %% answer="summary" right="loop"
def summary(packets):
    rows = []
    for place, column in enumerate(packets.T, start=1):
        mean = sum(column) / len(column) / 100
        variance = sum((share / 100 - mean) ** 2 for share in column) / len(column)
        rows.append({"place": place, "mean": mean, "sd": variance**0.5})
    return pd.DataFrame(rows)
# %% answer="summary" wrong="fen instead of yuan" points=0 en="the means in yuan" zh="以元为单位的平均数"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0)
    table["sd"] = packets.std(axis=0)
    return table
# %% answer="summary" wrong="wrong axis" points=0 en="the numbers of four places" zh="四个位置的编号"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[0]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=1) / 100
    table["sd"] = packets.std(axis=1) / 100
    return table
# %% answer="summary" wrong="places from zero" points=0 en="the numbers of four places" zh="四个位置的编号"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index
    table["mean"] = packets.mean(axis=0) / 100
    table["sd"] = packets.std(axis=0) / 100
    return table
# %% answer="summary" wrong="variance instead of deviation" points=0 en="the deviations of 50 packets" zh="50 个红包的标准差"
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
# %% answer="summary" wrong="the example as a constant" points=0 en="the numbers of four places" zh="四个位置的编号"
def summary(packets):
    return pd.DataFrame({"place": [1, 2], "mean": [2.0, 2.0], "sd": [1.0, 1.0]})

# %% answer="luck" right="loop"
def luck(packets, place):
    hits = 0
    for packet in packets:
        if packet[place - 1] >= max(packet):
            hits += 1
    return hits / len(packets)
# %% answer="luck" right="pandas"
def luck(packets, place):
    table = pd.DataFrame(packets)
    return table.eq(table.max(axis="columns"), axis="index")[place - 1].mean()
# %% answer="luck" wrong="place counted from zero" points=0 en="the luck of place 1 in the example" zh="例子中位置 1 的手气"
def luck(packets, place):
    return float((packets[:, place % packets.shape[1]] == packets.max(axis=1)).mean())
# %% answer="luck" wrong="ties go to the first only" points=0 en="the luck of place 2 in the example" zh="例子中位置 2 的手气"
def luck(packets, place):
    return float((packets.argmax(axis=1) == place - 1).mean())
# %% answer="luck" wrong="a tie does not count" points=0 en="the luck of place 1 in the example" zh="例子中位置 1 的手气"
def luck(packets, place):
    others = np.delete(packets, place - 1, axis=1)
    return float((packets[:, place - 1] > others.max(axis=1)).mean())
# %% answer="luck" wrong="a count instead of a share" points=0 en="the luck of place 1 in the example" zh="例子中位置 1 的手气"
def luck(packets, place):
    return int((packets[:, place - 1] == packets.max(axis=1)).sum())
# %% answer="luck" wrong="largest of all packets" points=0 en="the luck of place 1 in the example" zh="例子中位置 1 的手气"
def luck(packets, place):
    return float((packets[:, place - 1] == packets.max()).mean())
# %% answer="luck" wrong="sorts the packets in place" points=0 en="argument" zh="参数"
def luck(packets, place):
    largest = packets.max(axis=1).copy()
    packets.sort(axis=1)
    return float((packets[:, place - 1] == largest).mean())
# %% answer="luck" wrong="the example as a constant" points=0 en="the luck of place 2 in the example" zh="例子中位置 2 的手气"
def luck(packets, place):
    return 0.5

# %% answer="gini" right="two loops"
def gini(shares):
    total = sum(shares)
    if total == 0:
        return 0
    difference = 0
    for one in shares:
        for other in shares:
            difference += abs(one - other)
    return difference / len(shares) ** 2 / (2 * total / len(shares))
# %% answer="gini" right="sorted ranks"
def gini(shares):
    ordered = sorted(shares)
    people, total = len(ordered), sum(ordered)
    weighted = sum((2 * rank - people - 1) * amount for rank, amount in enumerate(ordered, start=1))
    return weighted / (people * total) if total else 0.0
# %% answer="gini" wrong="pairs without oneself" points=0 en="the Gini coefficient of 0 and 4" zh="0 和 4 的基尼系数"
def gini(shares):
    amounts = np.asarray(shares, dtype=float)
    people = len(amounts)
    if amounts.sum() == 0:
        return 0.0
    differences = np.abs(amounts[:, None] - amounts[None, :]).sum() / (people * (people - 1))
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
# %% answer="gini" wrong="the examples as constants" points=0 en="3, 1, 2, 6, 300" zh="3、1、2、6、300"
def gini(shares):
    return 0.5 if max(shares) > min(shares) else 0.0

# %% answer="plan" right="as cheap as possible"
plan = {"total": 2_000, "shares": 40}
# %% answer="plan" right="searched"
plan = next(
    {"total": total, "shares": shares}
    for shares in range(60, 0, -1)
    for total in range(3_000, 0, -100)
    if total / shares >= 50 and shares / 120 >= 1 / 3
)
# %% answer="plan" wrong="too few shares" points=0 en="one member in three gets a share" zh="三分之一的人能抢到"
plan = {"total": 2_000, "shares": 30}
# %% answer="plan" wrong="shares too small" points=0 en="a share is worth 50 fen or more" zh="每份平均不少于 50 分"
plan = {"total": 3_000, "shares": 120}
# %% answer="plan" wrong="a little too cheap" points=0 en="a share is worth 50 fen or more" zh="每份平均不少于 50 分"
plan = {"total": 1_990, "shares": 40}
# %% answer="plan" wrong="over the budget" points=0 en="the sum in fen" zh="以分为单位的总额"
plan = {"total": 6_000, "shares": 120}
# %% answer="plan" wrong="the form as an answer" points=0 en="one member in three gets a share" zh="三分之一的人能抢到"
plan = {"total": 1_000, "shares": 10}
# %% answer="plan" wrong="yuan as a fraction" points=0 en="the sum in fen" zh="以分为单位的总额"
plan = {"total": 25.0, "shares": 50}

# %% answer="by_weights" right="running total"
def by_weights(total, weights):
    rest = total - len(weights)
    running = np.cumsum(np.asarray(weights, dtype=float))
    edges = np.floor(rest * running / running[-1] + 0.5).astype(int)
    return [1 + int(step) for step in np.diff([0, *edges])]
# %% answer="by_weights" right="one fen at a time"
def by_weights(total, weights):
    rest = total - len(weights)
    exact = [1 + rest * weight / sum(weights) for weight in weights]
    shares = [1] * len(weights)
    for _ in range(rest):
        poorest = max(range(len(weights)), key=lambda place: exact[place] - shares[place])
        shares[poorest] += 1
    return shares
# %% answer="by_weights" wrong="difference to the last" points=0 en="the largest distance from the exact share" zh="与精确值的最大差距"
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
# %% answer="by_weights" wrong="the examples as constants" points=0 en="the number of shares" zh="份数"
def by_weights(total, weights):
    return [1, 1, 1] if total == 3 else [3, 3, 4]

# %% answer="chart" right="shorthand"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Late places win more often").mark_bar().encode(x="place:O", y="best_luck")
# %% answer="chart" right="long form and layers"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
base = alt.Chart(places).encode(alt.X("place", type="ordinal", title="Place"), alt.Y(field="best_luck", type="quantitative"))
labels = base.mark_text(dy=-6).encode(text=alt.Text("best_luck:Q", format=".2f"))
chart = (base.mark_bar(color="teal") + labels).properties(title="Best luck by place")
# %% answer="chart" wrong="wrong axis" points=0 en="what x shows" zh="x 表示的内容"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Luck").mark_bar().encode(x="best_luck:Q", y="place:O")
# %% answer="chart" wrong="the mean instead of the luck" points=0 en="what y shows" zh="y 表示的内容"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Luck").mark_bar().encode(x="place:O", y="mean:Q")
# %% answer="chart" wrong="a line" points=0 en="bar" zh="bar"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Luck").mark_line().encode(x="place:Q", y="best_luck:Q")
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places).mark_bar().encode(x="place:O", y="best_luck:Q")
# %% answer="chart" wrong="other data" points=0 en="the rows it draws" zh="数据"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=5, repeats=100, seed=2))
chart = alt.Chart(places, title="Luck").mark_bar().encode(x="place:O", y="best_luck:Q")
