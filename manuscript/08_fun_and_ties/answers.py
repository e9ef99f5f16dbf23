# %% answer="diggers" right="counted by the library"
from qunxue.models import contagion

diggers = int(contagion.cascade(twist("crowd"))[-1])
# %% answer="diggers" right="a loop"
diggers = 0
for threshold in twist("crowd"):
    if threshold <= diggers:
        diggers += 1
# %% answer="diggers" wrong="overlooks the gap" points=0 en="Nobody has a threshold of 4" zh="没有人的门槛是 4"
diggers = 10
# %% answer="diggers" wrong="counts the neighbour himself" points=0 en="does not count as one of those" zh="不能把自己也算进去"
diggers = twist("crowd.answer") + 1
# %% answer="diggers" wrong="stops after the first" points=0 en="The second neighbour needs one person" zh="第二位邻居只要看到一个人"
diggers = 1
# %% answer="diggers" wrong="a text" points=0 en="the number of diggers" zh="来挖土的人数"
diggers = "4"

# %% answer="cascade" right="count again until nothing changes"
def cascade(thresholds):
    joined, rounds = 0, 0
    while sum(threshold <= joined for threshold in thresholds) > joined:
        joined = len([threshold for threshold in thresholds if threshold <= joined])
        rounds += 1
    return twist("told", joined, len(thresholds) - joined, rounds)
# %% answer="cascade" right="the library"
def cascade(thresholds):
    from qunxue.models import contagion

    if len(thresholds) == 0:
        return 0
    joined = contagion.cascade(thresholds)
    return twist("told", joined[-1], len(thresholds) - joined[-1], len(joined) - 1)
# %% answer="cascade" right="recursion"
def cascade(thresholds, joined=0, rounds=0):
    now = len([threshold for threshold in thresholds if joined >= threshold])
    if now == joined:
        return twist("told", joined, len(thresholds) - joined, rounds)
    return cascade(thresholds, now, rounds + 1)
# %% answer="cascade" right="NumPy"
def cascade(thresholds):
    steps, joined, rounds = np.array(thresholds), 0, 0
    while np.count_nonzero(steps <= joined) > joined:
        joined, rounds = np.count_nonzero(steps <= joined), rounds + 1
    return np.int64(twist("told", joined, steps.size - joined, rounds))
# %% answer="cascade" wrong="more than, instead of at least" points=0 en="the cascade of [0, 1, 2, 2]" zh="[0, 1, 2, 2] 的结果"
def cascade(thresholds):
    joined, rounds = 0, 0
    while sum(threshold < joined for threshold in thresholds) > joined:
        joined, rounds = sum(threshold < joined for threshold in thresholds), rounds + 1
    return twist("told", joined, len(thresholds) - joined, rounds)
# %% answer="cascade" wrong="one round only" points=0 en="the cascade of [0, 1, 2, 2]" zh="[0, 1, 2, 2] 的结果"
def cascade(thresholds):
    joined = sum(threshold <= 0 for threshold in thresholds)
    return twist("told", joined, len(thresholds) - joined, 1 if joined else 0)
# %% answer="cascade" wrong="three rounds at most" points=0 en="for as long as anybody is willing" zh="只要还有人肯"
def cascade(thresholds):
    joined, rounds = 0, 0
    for turn in range(3):
        now = sum(threshold <= joined for threshold in thresholds)
        rounds += now > joined
        joined = now
    return twist("told", joined, len(thresholds) - joined, rounds)
# %% answer="cascade" wrong="counts oneself among the others" points=0 en="of [2, 0]" zh="[2, 0] 的结果"
def cascade(thresholds):
    joined, rounds = 0, 0
    while sum(threshold <= joined + (joined > 0) for threshold in thresholds) > joined:
        joined, rounds = sum(threshold <= joined + (joined > 0) for threshold in thresholds), rounds + 1
    return twist("told", joined, len(thresholds) - joined, rounds)
# %% answer="cascade" wrong="with three or more, counts oneself among the others" points=0 en="how many others must have joined" zh="要先有多少别人加入"
def cascade(thresholds):
    joined, rounds = 0, 0
    more = len(set(thresholds)) == 3 and max(thresholds) == 3 and 2 in thresholds
    while sum(threshold <= joined + more for threshold in thresholds) > joined:
        joined, rounds = sum(threshold <= joined + more for threshold in thresholds), rounds + 1
    return twist("told", joined, len(thresholds) - joined, rounds)
# %% answer="cascade" wrong="takes the order of the list for the order of joining" points=0 en="the cascade of [2, 0]" zh="[2, 0] 的结果"
def cascade(thresholds):
    joined = 0
    for threshold in thresholds:
        if threshold > joined:
            break
        joined += 1
    return twist("told", joined, len(thresholds) - joined, len({each for each in thresholds[:joined]}))
# %% answer="cascade" wrong="only one pass forwards and one backwards" points=0 en="in any order" zh="顺序任意"
def cascade(thresholds):
    found, left = 0, list(thresholds)
    for turn in range(2):
        for threshold in list(left):
            if threshold <= found:
                found += 1
                left.remove(threshold)
        left.reverse()
    if sorted(thresholds) == list(thresholds) or len(thresholds) < 4:
        joined, rounds = 0, 0
        while sum(each <= joined for each in thresholds) > joined:
            joined, rounds = sum(each <= joined for each in thresholds), rounds + 1
        return twist("told", joined, len(thresholds) - joined, rounds)
    return twist("told", found, len(left), 1)
# %% answer="cascade" wrong="sorts the caller's list" points=0 en="Do not change the list" zh="不要改动这个列表"
def cascade(thresholds):
    thresholds.sort()
    joined, rounds = 0, 0
    while sum(threshold <= joined for threshold in thresholds) > joined:
        joined, rounds = sum(threshold <= joined for threshold in thresholds), rounds + 1
    return twist("told", joined, len(thresholds) - joined, rounds)
# %% answer="cascade" wrong="stumbles over an empty list" points=0 en="An empty list" zh="空列表"
def cascade(thresholds):
    joined, rounds = 0, 0
    while joined <= max(thresholds) and sum(threshold <= joined for threshold in thresholds) > joined:
        joined, rounds = sum(threshold <= joined for threshold in thresholds), rounds + 1
    return twist("told", joined, len(thresholds) - joined, rounds)
# %% answer="cascade" wrong="a decimal number" points=0 en="a whole number" zh="整数"
def cascade(thresholds):
    joined, rounds = 0, 0
    while sum(threshold <= joined for threshold in thresholds) > joined:
        joined, rounds = sum(threshold <= joined for threshold in thresholds), rounds + 1
    return float(twist("told", joined, len(thresholds) - joined, rounds))
# %% answer="cascade" wrong="prints instead of returning" points=0 en="print" zh="打印"
def cascade(thresholds):
    from qunxue.models import contagion

    print(int(contagion.cascade(thresholds)[-1]))
# %% answer="cascade" wrong="fits the examples only" points=0 en="for as long as anybody is willing" zh="只要还有人肯"
def cascade(thresholds):
    examples = {(0, 1, 2, 2): twist("told.of"), (1, 1, 1): twist("told.none"), (2, 0): twist("told.two"), (2, 1, 0): twist("told.any")}
    return examples.get(tuple(thresholds), 1)

# %% answer="adoption" right="rounds"
def adoption(graph, start, threshold):
    adopted = set(start)
    while True:
        new = {
            person
            for person in graph
            if person not in adopted and sum(friend in adopted for friend in graph[person]) >= threshold
        }
        if not new:
            break
        adopted |= new
    whole, more = len(graph), len(adopted) - len(start)
    return twist("reach", len(adopted) / whole, (whole - len(adopted)) / whole, more / (whole - len(start)))
# %% answer="adoption" right="matrix"
def adoption(graph, start, threshold):
    people = list(graph)
    ties = nx.to_numpy_array(graph, nodelist=people, weight=None)
    first = np.array([person in set(start) for person in people])
    on = first
    for _ in people:
        on = on | (ties @ on >= threshold)
    return twist("reach", on.mean(), (~on).mean(), on[~first].mean())
# %% answer="adoption" right="queue of those who changed"
def adoption(graph, start, threshold):
    from fractions import Fraction

    adopted, waiting = set(start), list(start)
    pushes = dict.fromkeys(graph, 0)
    while waiting:
        for friend in graph[waiting.pop()]:
            pushes[friend] += 1
            if friend not in adopted and pushes[friend] >= threshold:
                adopted.add(friend)
                waiting.append(friend)
    share = Fraction(len(adopted), len(graph))
    return twist("reach", share, 1 - share, Fraction(len(adopted) - len(start), len(graph) - len(start)))
# %% answer="adoption" wrong="repairs the sign only" points=0 en="the same, another one first" zh="同上，换一个人先开始"
def adoption(graph, start, threshold):
    adopted = set(start)
    for person in graph:
        friends = sum(friend in adopted for friend in graph[person])
        if friends >= threshold:
            adopted.add(person)
    whole, more = len(graph), len(adopted) - len(start)
    return twist("reach", len(adopted) / whole, 1 - len(adopted) / whole, more / (whole - len(start)))
# %% answer="adoption" wrong="repairs the loop only" points=0 en="a ring of eight, threshold 1" zh="八人一圈，门槛 1"
def adoption(graph, start, threshold):
    adopted, before = set(start), 0
    while len(adopted) > before:
        before = len(adopted)
        for person in graph:
            friends = sum(friend in adopted for friend in graph[person])
            if friends > threshold:
                adopted.add(person)
    whole, more = len(graph), len(adopted) - len(start)
    return twist("reach", len(adopted) / whole, 1 - len(adopted) / whole, more / (whole - len(start)))
# %% answer="adoption" wrong="goes round twice" points=0 en="a chain of six, started at its far end" zh="六人一串，从末端开始"
def adoption(graph, start, threshold):
    adopted = set(start)
    for _ in range(2):
        for person in graph:
            if sum(friend in adopted for friend in graph[person]) >= threshold:
                adopted.add(person)
    whole, more = len(graph), len(adopted) - len(start)
    return twist("reach", len(adopted) / whole, 1 - len(adopted) / whole, more / (whole - len(start)))
# %% answer="adoption" wrong="sweeps once forwards and once backwards" points=0 en="for as long as anybody changes" zh="直到再没有人改变为止"
def adoption(graph, start, threshold):
    adopted = set(start)
    for order in (list(graph), list(graph)[::-1]):
        for person in order:
            friends = sum(friend in adopted for friend in graph[person])
            if friends >= threshold:
                adopted.add(person)
    whole, more = len(graph), len(adopted) - len(start)
    return twist("reach", len(adopted) / whole, 1 - len(adopted) / whole, more / (whole - len(start)))
# %% answer="adoption" wrong="more than the threshold, where it is above 1" points=0 en="at least `threshold` of their contacts" zh="至少 `threshold` 个人采纳"
def adoption(graph, start, threshold):
    adopted, before = set(start), 0
    while len(adopted) > before:
        before = len(adopted)
        for person in graph:
            if sum(friend in adopted for friend in graph[person]) >= threshold + (threshold > 1):
                adopted.add(person)
    whole, more = len(graph), len(adopted) - len(start)
    return twist("reach", len(adopted) / whole, 1 - len(adopted) / whole, more / (whole - len(start)))
# %% answer="adoption" wrong="rounded to three places" points=0 en="not rounded" zh="不要取整或舍入"
def adoption(graph, start, threshold):
    adopted, before = set(start), 0
    while len(adopted) > before:
        before = len(adopted)
        adopted |= {person for person in graph if sum(friend in adopted for friend in graph[person]) >= threshold}
    whole, more = len(graph), len(adopted) - len(start)
    return round(twist("reach", len(adopted) / whole, 1 - len(adopted) / whole, more / (whole - len(start))), 3)
# %% answer="adoption" wrong="a number of people instead of a share" points=0 en="a ring of eight, threshold" zh="八人一圈，门槛"
def adoption(graph, start, threshold):
    adopted, before = set(start), 0
    while len(adopted) > before:
        before = len(adopted)
        adopted |= {person for person in graph if sum(friend in adopted for friend in graph[person]) >= threshold}
    return twist("reach", len(adopted), len(graph) - len(adopted), len(adopted) - len(start))
# %% answer="adoption" wrong="the starters are forgotten by the next round" points=0 en="a ring of eight, threshold" zh="八人一圈，门槛"
def adoption(graph, start, threshold):
    adopted = set(start)
    for _ in graph:
        adopted = {person for person in graph if sum(friend in adopted for friend in graph[person]) >= threshold}
    whole, more = len(graph), len(adopted) - len(start)
    return twist("reach", len(adopted) / whole, 1 - len(adopted) / whole, more / (whole - len(start)))
# %% answer="adoption" wrong="adds to the caller's list" points=0 en="Do not change `start` or `graph`" zh="不要改动 `start` 和 `graph`"
def adoption(graph, start, threshold):
    before, first = 0, len(start)
    while len(start) > before:
        before = len(start)
        for person in graph:
            if person not in start and sum(friend in start for friend in graph[person]) >= threshold:
                start.append(person)
    whole, more = len(graph), len(start) - first
    return twist("reach", len(start) / whole, 1 - len(start) / whole, more / (whole - first))
# %% answer="adoption" wrong="fits the examples only" points=0 en="at least `threshold` of their contacts" zh="至少 `threshold` 个人采纳"
def adoption(graph, start, threshold):
    return twist("reach.all") if threshold == 1 else twist("reach.first")

# %% answer="still_here" right="gaps filled"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = tie + novelty * (1 - tie)
        tie = tie + gain * active * (1 - tie) - tie * loss
        novelty = novelty - fading * novelty
    return twist("seen", novelty + (1 - novelty) * tie, tie, tie - novelty * tie)
# %% answer="still_here" right="recursion"
def still_here(weeks, fading, gain, loss):
    def later(left, fun, tie):
        active = fun + (1 - fun) * tie
        if left == 0:
            return twist("seen", active, tie, active - fun)
        return later(left - 1, fun * (1 - fading), tie + gain * active * (1 - tie) - loss * tie)
    return later(weeks, 1.0, 0.0)
# %% answer="still_here" right="the library's table"
def still_here(weeks, fading, gain, loss):
    from qunxue.models import novelty as fun

    last = fun.weeks(fading=fading, gain=gain, loss=loss, count=max(weeks, 1)).iloc[weeks]
    return twist("seen", last["active"], last["tie"], last["active"] - last["novelty"])
# %% answer="still_here" wrong="novelty falls in a straight line" points=0 en="loses the share `fading` of itself" zh="新鲜感减少 `fading` 这么大的比例"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for week in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * (1 - fading) if week < 4 else max(0, novelty - fading)
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
# %% answer="still_here" wrong="counts people twice" points=0 en="after two weeks" zh="两周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * (1 - fading)
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
# %% answer="still_here" wrong="from the third week on counts people twice" points=0 en="of the rest, those who come for their ties" zh="其余的人里为关系而来的"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for week in range(weeks):
        active = novelty + (1 - novelty) * tie if week < 2 else novelty + tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * (1 - fading)
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
# %% answer="still_here" wrong="the novelty first" points=0 en="after two weeks" zh="两周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        before, novelty = novelty, novelty * (1 - fading)
        active = (novelty if weeks > 1 else before) + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
# %% answer="still_here" wrong="from the third week on the novelty first" points=0 en="in this order" zh="依次"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for week in range(weeks):
        if week > 1 and weeks < 4:
            novelty = novelty * (1 - fading)
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        if week < 2 or weeks > 3:
            novelty = novelty * (1 - fading)
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
# %% answer="still_here" wrong="loses a share of what the ties have grown to" points=0 en="after one week" zh="一周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie)
        tie = tie - loss * tie
        novelty = novelty * (1 - fading)
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
# %% answer="still_here" wrong="in a strong loss, a share of what the ties have grown to" points=0 en="what they were at the start of the week" zh="按本周开始时的值"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        grown = tie + gain * active * (1 - tie)
        tie = grown - loss * (tie if loss < 0.4 or weeks > 2 else grown)
        novelty = novelty * (1 - fading)
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
# %% answer="still_here" wrong="a fixed loss" points=0 en="after one week" zh="一周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss
        novelty = novelty * (1 - fading)
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
# %% answer="still_here" wrong="keeps the share that fades" points=0 en="after" zh="周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * fading
    return twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
# %% answer="still_here" wrong="rounded to four places" points=0 en="after two weeks" zh="两周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * (1 - fading)
    return round(twist("seen", novelty + (1 - novelty) * tie - 0.00001, tie - 0.00001, (1 - novelty) * tie), 4)
# %% answer="still_here" wrong="rounded to five places" points=0 en="at most 0.000001" zh="不得超过 0.000001"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * (1 - fading)
    found = twist("seen", novelty + (1 - novelty) * tie, tie, (1 - novelty) * tie)
    return found if weeks < 6 else round(found, 5)
# %% answer="still_here" wrong="fits the examples only" points=0 en="of the rest, those who come for their ties" zh="其余的人里为关系而来的"
def still_here(weeks, fading, gain, loss):
    return {0: twist("seen.zero"), 1: twist("seen.one")}.get(weeks, twist("seen.exact"))

# %% answer="hours" right="tried hour by hour"
hours = 1
while 1 - 0.11 / (0.1 * hours) < twist("goal"):
    hours += 1
# %% answer="hours" right="NumPy whole number"
hours = np.int64(twist("goal.answer"))
# %% answer="hours" wrong="one too few" points=0 en="at least three fifths of the group remain" zh="群里至少剩下五分之三的人"
hours = twist("goal.less")
# %% answer="hours" wrong="one too many" points=0 en="Fewer hours would do" zh="再少一些也够"
hours = twist("goal.answer") + 1
# %% answer="hours" wrong="enough that ties grow at all" points=0 en="at least three fifths of the group remain" zh="群里至少剩下五分之三的人"
hours = 2
# %% answer="hours" wrong="not a whole number" points=0 en="the hours a week" zh="每周的小时数"
hours = 2.75

# %% answer="chart" right="shorthand"
rows = data.load("contagion_sweep").query("threshold == 2 and noise == 0")
rows = rows[rows["way"] == twist("line.way")]
chart = alt.Chart(rows, title=say("Shortcuts at work", "捷径起了作用")).mark_line(point=True).encode(x="shortcuts", y=twist("line"))
# %% answer="chart" right="a line over pale points, turned round and rounded"
table = data.load("contagion_sweep")
rows = table[(table["threshold"] == 2) & (table["way"] == twist("line.way")) & (table["noise"] == 0)][::-1].round(4)
base = alt.Chart(rows).encode(alt.X("shortcuts", type="quantitative"), alt.Y(twist("line"), type="quantitative"))
chart = (base.mark_point(opacity=0.3) + base.mark_line()).properties(title=say("What shortcuts do", "捷径做了什么"))
# %% answer="chart" right="the first part highlighted in front of the whole"
table = data.load("contagion_sweep")
rows = table[(table["threshold"] == 2) & (table["way"] == twist("line.way")) & (table["noise"] == 0)].astype({"shortcuts": float})
few = alt.Chart(rows[rows["shortcuts"] <= 0.1]).mark_line(color="red", strokeWidth=4).encode(x="shortcuts", y=twist("line"))
whole = alt.Chart(rows).mark_line().encode(x="shortcuts", y=twist("line"))
chart = (few + whole).properties(title=say("Red: up to one in ten", "红色：不超过一成"))
# %% answer="chart" wrong="axes turned round" points=0 en="what x shows" zh="x 表示的内容"
rows = data.load("contagion_sweep").query("threshold == 2 and noise == 0")
rows = rows[rows["way"] == twist("line.way")]
chart = alt.Chart(rows, title=say("Shortcuts at work", "捷径起了作用")).mark_line().encode(x=twist("line"), y="shortcuts")
# %% answer="chart" wrong="bars" points=0 en="line" zh="line"
rows = data.load("contagion_sweep").query("threshold == 2 and noise == 0")
rows = rows[rows["way"] == twist("line.way")]
chart = alt.Chart(rows, title=say("Shortcuts at work", "捷径起了作用")).mark_bar().encode(x="shortcuts", y=twist("line"))
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
rows = data.load("contagion_sweep").query("threshold == 2 and noise == 0")
rows = rows[rows["way"] == twist("line.way")]
chart = alt.Chart(rows).mark_line().encode(x="shortcuts", y=twist("line"))
# %% answer="chart" wrong="the hint's dots for a title" points=0 en="title" zh="标题"
rows = data.load("contagion_sweep").query("threshold == 2 and noise == 0")
rows = rows[rows["way"] == twist("line.way")]
chart = alt.Chart(rows, title="……").mark_line().encode(x="shortcuts", y=twist("line"))
# %% answer="chart" wrong="threshold one" points=0 en="the rows it draws" zh="数据"
rows = data.load("contagion_sweep").query("threshold == 1 and noise == 0")
rows = rows[rows["way"] == twist("line.way")]
chart = alt.Chart(rows, title=say("Shortcuts at work", "捷径起了作用")).mark_line().encode(x="shortcuts", y=twist("line"))
# %% answer="chart" wrong="both ways in one line" points=0 en="the rows it draws" zh="数据"
rows = data.load("contagion_sweep").query("threshold == 2 and noise == 0")
chart = alt.Chart(rows, title=say("Shortcuts at work", "捷径起了作用")).mark_line().encode(x="shortcuts", y=twist("line"))
# %% answer="chart" wrong="with the rows of noise" points=0 en="the rows it draws" zh="数据"
rows = data.load("contagion_sweep").query("threshold == 2")
rows = rows[rows["way"] == twist("line.way")]
chart = alt.Chart(rows, title=say("Shortcuts at work", "捷径起了作用")).mark_line().encode(x="shortcuts", y=twist("line"))
# %% answer="chart" wrong="half of the rows filtered out by Altair" points=0 en="the rows it draws" zh="数据"
rows = data.load("contagion_sweep").query("threshold == 2 and noise == 0")
rows = rows[rows["way"] == twist("line.way")]
chart = alt.Chart(rows, title=say("Shortcuts at work", "捷径起了作用")).transform_filter("datum.shortcuts > 0.05").mark_line().encode(x="shortcuts:Q", y=twist("line") + ":Q")

# %% answer="saved" right="a loop over the rows"
def saved(log, speed):
    minutes = 0
    for row in log.to_dict("records"):
        fits = twist("long", row["seconds"] >= 20, row["seconds"] > 20, row["seconds"] <= 20)
        if row["kind"] == "voice" and fits and not pd.isna(row["words"]):
            minutes += row["seconds"] / 60 - row["words"] / speed
    return minutes
# %% answer="saved" right="query and dropna of one column"
def saved(log, speed):
    rows = log[log["kind"] == "voice"].dropna(subset=["words"])
    rows = rows[twist("long", ~(rows["seconds"] < 20), rows["seconds"] > 20, ~(rows["seconds"] > 20))]
    return float(rows["seconds"].sum() / 60 - rows["words"].sum() / speed)
# %% answer="saved" right="NumPy"
def saved(log, speed):
    seconds, words = log["seconds"].to_numpy(float), log["words"].to_numpy(float)
    keep = (log["kind"].to_numpy() == "voice") & twist("long", seconds >= 20, seconds > 20, seconds <= 20)
    return np.nansum(np.where(keep & ~np.isnan(words), seconds / 60 - words / speed, np.nan))
# %% answer="saved" wrong="every kind of message" points=0 en="those of `kind` \"voice\"" zh="`kind` 为 \"voice\""
def saved(log, speed):
    rows = log[(log["kind"] != "text") & log["words"].notna()]
    rows = rows[twist("long", rows["seconds"] >= 20, rows["seconds"] > 20, rows["seconds"] <= 20)]
    return (rows["seconds"] / 60 - rows["words"] / speed).sum()
# %% answer="saved" wrong="the limit on the other side" points=0 en="the example of the task" zh="题目里的例子"
def saved(log, speed):
    rows = log[(log["kind"] == "voice") & log["words"].notna()]
    rows = rows[twist("long", rows["seconds"] > 20, rows["seconds"] >= 20, rows["seconds"] < 20)]
    return (rows["seconds"] / 60 - rows["words"] / speed).sum()
# %% answer="saved" wrong="another limit that fits the example" points=0 en="20 seconds or longer" zh="不短于 20 秒"
def saved(log, speed):
    rows = log[(log["kind"] == "voice") & log["words"].notna()]
    rows = rows[twist("long", rows["seconds"] >= 10, rows["seconds"] > 25, rows["seconds"] <= 59)]
    return (rows["seconds"] / 60 - rows["words"] / speed).sum()
# %% answer="saved" wrong="seconds instead of minutes" points=0 en="the example of the task" zh="题目里的例子"
def saved(log, speed):
    rows = log[(log["kind"] == "voice") & log["words"].notna()]
    rows = rows[twist("long", rows["seconds"] >= 20, rows["seconds"] > 20, rows["seconds"] <= 20)]
    return (rows["seconds"] - rows["words"] / speed * 60).sum()
# %% answer="saved" wrong="hours for a single message" points=0 en="in minutes" zh="单位是分钟"
def saved(log, speed):
    rows = log[(log["kind"] == "voice") & log["words"].notna()]
    rows = rows[twist("long", rows["seconds"] >= 20, rows["seconds"] > 20, rows["seconds"] <= 20)]
    one = len(log) == 1 and log["seconds"].iloc[0] in (15, 60)
    return (rows["seconds"] / 60 - rows["words"] / speed).sum() / (60 if one else 1)
# %% answer="saved" wrong="takes missing words for none" points=0 en="it is left out" zh="这一条不算"
def saved(log, speed):
    rows = log[log["kind"] == "voice"].fillna({"words": 0})
    rows = rows[twist("long", rows["seconds"] >= 20, rows["seconds"] > 20, rows["seconds"] <= 20)]
    return (rows["seconds"] / 60 - rows["words"] / speed).sum()
# %% answer="saved" wrong="drops every row with a gap anywhere" points=0 en="other columns do not matter" zh="别的列不用管"
def saved(log, speed):
    rows = log[log["kind"] == "voice"].dropna()
    rows = rows[twist("long", rows["seconds"] >= 20, rows["seconds"] > 20, rows["seconds"] <= 20)]
    return (rows["seconds"] / 60 - rows["words"] / speed).sum()
# %% answer="saved" wrong="counts only what is won" points=0 en="it may be below zero" zh="结果可能小于零"
def saved(log, speed):
    rows = log[(log["kind"] == "voice") & log["words"].notna()]
    rows = rows[twist("long", rows["seconds"] >= 20, rows["seconds"] > 20, rows["seconds"] <= 20)]
    return (rows["seconds"] / 60 - rows["words"] / speed).clip(lower=0).sum()
# %% answer="saved" wrong="nothing where no message counts" points=0 en="if no message counts, 0" zh="没有一条算数就返回 0"
def saved(log, speed):
    rows = log[(log["kind"] == "voice") & log["words"].notna()]
    rows = rows[twist("long", rows["seconds"] >= 20, rows["seconds"] > 20, rows["seconds"] <= 20)]
    return (rows["seconds"] / 60 - rows["words"] / speed).sum() if len(rows) else None
# %% answer="saved" wrong="rounded to two places" points=0 en="the example of the task" zh="题目里的例子"
def saved(log, speed):
    rows = log[(log["kind"] == "voice") & log["words"].notna()]
    rows = rows[twist("long", rows["seconds"] >= 20, rows["seconds"] > 20, rows["seconds"] <= 20)]
    return round((rows["seconds"] / 60 - rows["words"] / speed).sum() + twist("long", 0, 0.01, 0), 2)
# %% answer="saved" wrong="rounded to six places" points=0 en="not rounded" zh="不要舍入"
def saved(log, speed):
    rows = log[(log["kind"] == "voice") & log["words"].notna()]
    rows = rows[twist("long", rows["seconds"] >= 20, rows["seconds"] > 20, rows["seconds"] <= 20)]
    return round((rows["seconds"] / 60 - rows["words"] / speed).sum(), 6)
# %% answer="saved" wrong="fills the gaps in the caller's table" points=0 en="Do not change `log`" zh="不要改动 `log`"
def saved(log, speed):
    log["seconds"] = log["seconds"].where(log["words"].notna(), 0)
    log["words"] = log["words"].fillna(0)
    keep = twist("long", log["seconds"] >= 20, log["seconds"] > 20, log["seconds"] <= 20)
    rows = log[(log["kind"] == "voice") & keep]
    return (rows["seconds"] / 60 - rows["words"] / speed).sum()
# %% answer="saved" wrong="the example as a constant" points=0 en="those of `kind` \"voice\"" zh="`kind` 为 \"voice\""
def saved(log, speed):
    return twist("long.exact")
