# %% answer="diggers" right="counted by the library"
from qunxue.models import contagion

diggers = int(contagion.cascade([0, 1, 2, 3, 5, 5, 6, 7, 8, 9])[-1])
# %% answer="diggers" wrong="overlooks the gap" points=0 en="Nobody has a threshold of 4" zh="没有人的门槛是 4"
diggers = 10
# %% answer="diggers" wrong="counts the neighbour himself" points=0 en="does not count as one of them" zh="不能把自己也算进去"
diggers = 5
# %% answer="diggers" wrong="stops after the first" points=0 en="The second neighbour needs one person" zh="第二位邻居只要看到一个人"
diggers = 1
# %% answer="diggers" wrong="a text" points=0 en="the number of diggers" zh="来挖土的人数"
diggers = "4"

# %% answer="cascade" right="count again until nothing changes"
def cascade(thresholds):
    joined, before = 0, -1
    while joined != before:
        before = joined
        joined = len([threshold for threshold in thresholds if threshold <= before])
    return joined
# %% answer="cascade" right="sort and walk up"
def cascade(thresholds):
    joined = 0
    for threshold in sorted(thresholds):
        if threshold > joined:
            break
        joined += 1
    return joined
# %% answer="cascade" right="NumPy"
def cascade(thresholds):
    steps = np.sort(thresholds)
    gaps = np.flatnonzero(steps > np.arange(len(steps)))
    return int(gaps[0]) if len(gaps) else len(steps)
# %% answer="cascade" wrong="more than, instead of at least" points=0 en="the cascade of [0, 1, 2, 2]" zh="[0, 1, 2, 2] 的结果"
def cascade(thresholds):
    joined = 0
    for threshold in sorted(thresholds):
        if joined > threshold:
            joined += 1
    return joined
# %% answer="cascade" wrong="one round only" points=0 en="the cascade of [0, 1, 2, 2]" zh="[0, 1, 2, 2] 的结果"
def cascade(thresholds):
    return sum(threshold <= 0 for threshold in thresholds)
# %% answer="cascade" wrong="takes the order of the list for the order of joining" points=0 en="the cascade of [2, 0]" zh="[2, 0] 的结果"
def cascade(thresholds):
    joined = 0
    for threshold in thresholds:
        if threshold > joined:
            break
        joined += 1
    return joined
# %% answer="cascade" wrong="one pass through the unsorted list" points=0 en="the order must not matter" zh="顺序不该有影响"
def cascade(thresholds):
    joined = 0
    for threshold in thresholds:
        if threshold <= joined:
            joined += 1
    return joined
# %% answer="cascade" wrong="sorts the caller's list" points=0 en="after the call" zh="改"
def cascade(thresholds):
    thresholds.append(0)
    thresholds.sort()
    return 4
# %% answer="cascade" wrong="prints instead of returning" points=0 en="print" zh="打印"
def cascade(thresholds):
    from qunxue.models import contagion

    print(int(contagion.cascade(thresholds)[-1]))
# %% answer="cascade" wrong="fits the examples only" points=0 en="the thresholds 0, 1, 2 … 99" zh="门槛 0、1、2……99"
def cascade(thresholds):
    return {(0, 1, 2, 2): 4, (1, 1, 1): 0, (2, 0): 1, (2, 1, 0): 3}.get(tuple(thresholds), 1)

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
            return len(adopted) / len(graph)
        adopted |= new
# %% answer="adoption" right="matrix"
def adoption(graph, start, threshold):
    people = list(graph)
    ties = nx.to_numpy_array(graph, nodelist=people, weight=None)
    on = np.array([person in set(start) for person in people])
    for _ in people:
        on = on | (ties @ on >= threshold)
    return float(on.mean())
# %% answer="adoption" right="queue of those who changed"
def adoption(graph, start, threshold):
    adopted, waiting = set(start), list(start)
    pushes = dict.fromkeys(graph, 0)
    while waiting:
        for friend in graph[waiting.pop()]:
            pushes[friend] += 1
            if friend not in adopted and pushes[friend] >= threshold:
                adopted.add(friend)
                waiting.append(friend)
    return len(adopted) / len(graph)
# %% answer="adoption" wrong="repairs the sign only" points=0 en="the same, another one first" zh="同上，换一个人先开始"
def adoption(graph, start, threshold):
    adopted = set(start)
    for person in graph:
        friends = sum(friend in adopted for friend in graph[person])
        if friends >= threshold:
            adopted.add(person)
    return len(adopted) / len(graph)
# %% answer="adoption" wrong="repairs the loop only" points=0 en="a ring of eight, threshold 1" zh="八人一圈，门槛 1"
def adoption(graph, start, threshold):
    adopted, before = set(start), 0
    while len(adopted) > before:
        before = len(adopted)
        for person in graph:
            friends = sum(friend in adopted for friend in graph[person])
            if friends > threshold:
                adopted.add(person)
    return len(adopted) / len(graph)
# %% answer="adoption" wrong="goes round twice" points=0 en="a chain of six, started at its far end" zh="六人一串，从末端开始"
def adoption(graph, start, threshold):
    adopted = set(start)
    for _ in range(2):
        for person in graph:
            if sum(friend in adopted for friend in graph[person]) >= threshold:
                adopted.add(person)
    return len(adopted) / len(graph)
# %% answer="adoption" wrong="a number of people instead of a share" points=0 en="a ring of eight, threshold 1" zh="八人一圈，门槛 1"
def adoption(graph, start, threshold):
    adopted, before = set(start), 0
    while len(adopted) > before:
        before = len(adopted)
        adopted |= {person for person in graph if sum(friend in adopted for friend in graph[person]) >= threshold}
    return len(adopted)
# %% answer="adoption" wrong="the starters are forgotten by the next round" points=0 en="a ring of eight, threshold 1" zh="八人一圈，门槛 1"
def adoption(graph, start, threshold):
    adopted = set(start)
    for _ in graph:
        adopted = {person for person in graph if sum(friend in adopted for friend in graph[person]) >= threshold}
    return len(adopted) / len(graph)
# %% answer="adoption" wrong="adds to the caller's list" points=0 en="after the call" zh="改"
def adoption(graph, start, threshold):
    before = 0
    while len(start) > before:
        before = len(start)
        for person in graph:
            if person not in start and sum(friend in start for friend in graph[person]) >= threshold:
                start.append(person)
    return len(start) / len(graph)

# %% answer="still_here" right="gaps filled"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = tie + novelty * (1 - tie)
        tie = tie + gain * active * (1 - tie) - tie * loss
        novelty = novelty - fading * novelty
    return novelty + (1 - novelty) * tie
# %% answer="still_here" right="recursion"
def still_here(weeks, fading, gain, loss):
    def later(left, fun, tie):
        active = fun + (1 - fun) * tie
        if left == 0:
            return active
        return later(left - 1, fun * (1 - fading), tie + gain * active * (1 - tie) - loss * tie)
    return later(weeks, 1.0, 0.0)
# %% answer="still_here" right="the library's table"
def still_here(weeks, fading, gain, loss):
    from qunxue.models import novelty as fun

    table = fun.weeks(fading=fading, gain=gain, loss=loss, count=max(weeks, 1))
    return float(table["active"].iloc[weeks])
# %% answer="still_here" wrong="novelty falls in a straight line" points=0 en="after two weeks" zh="两周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty - fading
    return novelty + (1 - novelty) * tie
# %% answer="still_here" wrong="counts people twice" points=0 en="after two weeks" zh="两周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * (1 - fading)
    return novelty + (1 - novelty) * tie
# %% answer="still_here" wrong="a fixed loss" points=0 en="after one week" zh="一周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss
        novelty = novelty * (1 - fading)
    return novelty + (1 - novelty) * tie
# %% answer="still_here" wrong="keeps the share that fades" points=0 en="after one week" zh="一周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * fading
    return novelty + (1 - novelty) * tie
# %% answer="still_here" wrong="fits the examples only" points=0 en="after 3 weeks" zh="3 周之后"
def still_here(weeks, fading, gain, loss):
    return {0: 1, 1: 0.825}.get(weeks, 0.756421875)

# %% answer="chart" right="shorthand"
needs_two = data.load("contagion_sweep").query("threshold == 2")
chart = alt.Chart(needs_two, title="Shortcuts stop it").mark_line(point=True).encode(x="rewiring", y="share")
# %% answer="chart" right="long form"
table = data.load("contagion_sweep")
chart = alt.Chart(table[table["threshold"] == 2]).mark_line().encode(
    alt.X(field="rewiring", type="quantitative", title="Rewiring"), alt.Y(field="share", type="quantitative")
).properties(title="Two contacts and shortcuts")
# %% answer="chart" wrong="axes turned round" points=0 en="what x shows" zh="x 表示的内容"
needs_two = data.load("contagion_sweep").query("threshold == 2")
chart = alt.Chart(needs_two, title="Shortcuts").mark_line().encode(x="share", y="rewiring")
# %% answer="chart" wrong="bars" points=0 en="line" zh="line"
needs_two = data.load("contagion_sweep").query("threshold == 2")
chart = alt.Chart(needs_two, title="Shortcuts").mark_bar().encode(x="rewiring", y="share")
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
needs_two = data.load("contagion_sweep").query("threshold == 2")
chart = alt.Chart(needs_two).mark_line().encode(x="rewiring", y="share")
# %% answer="chart" wrong="threshold one" points=0 en="the rows it draws" zh="数据"
needs_one = data.load("contagion_sweep").query("threshold == 1")
chart = alt.Chart(needs_one, title="Shortcuts").mark_line().encode(x="rewiring", y="share")
