# %% right="rounds"
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
# %% right="matrix"
def adoption(graph, start, threshold):
    people = list(graph)
    ties = nx.to_numpy_array(graph, nodelist=people, weight=None)
    on = np.array([person in set(start) for person in people])
    for _ in people:
        on = on | (ties @ on >= threshold)
    return float(on.mean())
# %% right="queue of those who changed"
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
# %% wrong="repairs the sign only" points=0 en="the same, another one first" zh="同上，换一个人先开始"
def adoption(graph, start, threshold):
    adopted = set(start)
    for person in graph:
        friends = sum(friend in adopted for friend in graph[person])
        if friends >= threshold:
            adopted.add(person)
    return len(adopted) / len(graph)
# %% wrong="repairs the loop only" points=0 en="a ring of eight, threshold 1" zh="八人一圈，门槛 1"
def adoption(graph, start, threshold):
    adopted, before = set(start), 0
    while len(adopted) > before:
        before = len(adopted)
        for person in graph:
            friends = sum(friend in adopted for friend in graph[person])
            if friends > threshold:
                adopted.add(person)
    return len(adopted) / len(graph)
# %% wrong="goes round twice" points=0 en="a chain of six, started at its far end" zh="六人一串，从末端开始"
def adoption(graph, start, threshold):
    adopted = set(start)
    for _ in range(2):
        for person in graph:
            if sum(friend in adopted for friend in graph[person]) >= threshold:
                adopted.add(person)
    return len(adopted) / len(graph)
# %% wrong="a number of people instead of a share" points=0 en="a ring of eight, threshold 1" zh="八人一圈，门槛 1"
def adoption(graph, start, threshold):
    adopted, before = set(start), 0
    while len(adopted) > before:
        before = len(adopted)
        adopted |= {person for person in graph if sum(friend in adopted for friend in graph[person]) >= threshold}
    return len(adopted)
# %% wrong="the starters are forgotten by the next round" points=0 en="a ring of eight, threshold 1" zh="八人一圈，门槛 1"
def adoption(graph, start, threshold):
    adopted = set(start)
    for _ in graph:
        adopted = {person for person in graph if sum(friend in adopted for friend in graph[person]) >= threshold}
    return len(adopted) / len(graph)
# %% wrong="adds to the caller's list" points=0 en="changed" zh="改"
def adoption(graph, start, threshold):
    before = 0
    while len(start) > before:
        before = len(start)
        for person in graph:
            if person not in start and sum(friend in start for friend in graph[person]) >= threshold:
                start.append(person)
    return len(start) / len(graph)
