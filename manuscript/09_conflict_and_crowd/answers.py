# %% answer="share" right="counted with Fraction"
from fractions import Fraction

share = twist("whom", Fraction(45, 80), Fraction(45, 50), Fraction(30, 80))

# %% answer="share" right="two decimals of NumPy"
share = np.float64(twist("whom", 0.56, 0.90, 0.38))

# %% answer="share" wrong="of those in the network, or of all" points=0 en="the share of *all* members whom the cut placed right" zh="切法判对的人占*全体成员*的比例"
share = twist("whom", 45 / 50, 45 / 80, 30 / 50)

# %% answer="share" wrong="per cent" points=0 en="the share" zh="比例"
share = 100 * twist("whom")

# %% answer="share" wrong="a count" points=0 en="the share" zh="比例"
share = twist("whom", 45, 45, 30)

# %% answer="share" wrong="the complement" points=0 en="the share of *all* members whom the cut placed right" zh="切法判对的人占*全体成员*的比例"
share = 1 - twist("whom")

# %% answer="share" wrong="one decimal" points=0 en="the share of *all* members whom the cut placed right" zh="切法判对的人占*全体成员*的比例"
share = twist("whom", 0.6, 0.8, 0.4)

# %% answer="cut" right="gaps filled, by exclusive or"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    listed = [person for person in graph if twist("listed", (joined[person] == source) ^ (person in side), not (joined[person] == source) ^ (person in side), person in side and joined[person] == sink)]
    return value, sorted(listed)

# %% answer="cut" right="both sides in turn"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    lost = [person for person in side if joined[person] != source]
    won = [person for person in others if joined[person] != sink]
    listed = twist("listed", lost + won, [person for person in graph if person not in lost + won], lost)
    return [value, tuple(sorted(listed))]

# %% answer="cut" right="sets and NumPy"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    followers = {person for person, leader in joined.items() if leader == source}
    listed = twist("listed", side ^ followers, set(graph) - (side ^ followers), side - followers)
    return np.int64(value), sorted(listed)

# %% answer="cut" right="every side tried, no networkx function"
from itertools import combinations

def cut(graph, source, sink, joined):
    rest = [person for person in graph if person not in (source, sink)]
    value, side = None, None
    for many in range(len(rest) + 1):
        for extra in combinations(rest, many):
            tried = {source, *extra}
            weight = nx.cut_size(graph, tried, weight="weight")
            if value is None or weight < value:
                value, side = weight, tried
    return value, sorted(person for person in graph if twist("listed", (person in side) != (joined[person] == source), (person in side) == (joined[person] == source), person in side and joined[person] != source))

# %% answer="cut" wrong="every tie counts one" points=0 en="on the chain" zh="链上"
def cut(graph, source, sink, joined):
    plain = nx.Graph()
    plain.add_edges_from(graph.edges, capacity=1)
    value, (side, others) = nx.minimum_cut(plain, source, sink)
    return value, sorted(person for person in graph if twist("listed", (person in side) != (joined[person] == source), (person in side) == (joined[person] == source), person in side and joined[person] != source))

# %% answer="cut" wrong="ties cut are counted, not weighed" points=0 en="the minimum cut between two leaders" zh="两位领头人之间的最小割"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    value = sum((one in side) != (other in side) for one, other in graph.edges)
    return value, sorted(person for person in graph if twist("listed", (person in side) != (joined[person] == source), (person in side) == (joined[person] == source), person in side and joined[person] != source))

# %% answer="cut" wrong="an attribute that is not there" points=0 en="Infinite capacity path" zh="Infinite capacity path"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="capacity")
    return value, sorted(person for person in graph if (person in side) != (joined[person] == source))

# %% answer="cut" wrong="lists the others" points=0 en="on the chain" zh="链上"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(person for person in graph if twist("listed", (person in side) == (joined[person] == source), (person in side) != (joined[person] == source), person not in side and joined[person] == source))

# %% answer="cut" wrong="looks at one side only" points=0 en="Cai followed Ann besides" zh="Cai 也换边跟了 Ann 时"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(twist("listed", [person for person in side if joined[person] != source], [person for person in side if joined[person] == source], side))

# %% answer="cut" wrong="only the side of the second leader" points=0 en="on the chain" zh="链上"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(person for person in others if twist("listed", joined[person] != sink, joined[person] == sink, joined[person] == source))

# %% answer="cut" wrong="leaves the leaders out" points=0 en="leaders included" zh="包括领头人自己"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(person for person in graph if person not in (source, sink) and twist("listed", (person in side) != (joined[person] == source), (person in side) == (joined[person] == source), person in side and joined[person] != source))

# %% answer="cut" wrong="a list that is not sorted" points=0 en="the sorted list" zh="一个排好序的列表"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, [person for person in graph if twist("listed", (person in side) != (joined[person] == source), (person in side) == (joined[person] == source), person in side and joined[person] != source)]

# %% answer="cut" wrong="a list made of a set" points=0 en="" zh=""
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, list({person for person in graph if twist("listed", (person in side) != (joined[person] == source), (person in side) == (joined[person] == source), person in side and joined[person] != source)})

# %% answer="cut" wrong="fits the example only" points=0 en="the minimum cut between two leaders" zh="两位领头人之间的最小割"
def cut(graph, source, sink, joined):
    return 1, twist("listed.first") if joined.get("Cai") == "Dan" else twist("listed.second")

# %% answer="cut" wrong="sorted from the last to the first" points=0 en="" zh=""
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted((person for person in graph if twist("listed", (person in side) != (joined[person] == source), (person in side) == (joined[person] == source), person in side and joined[person] != source)), reverse=True)

# %% answer="crossing" right="comprehensions"
def crossing(graph, badge):
    ties = [(badge.get(one), badge.get(other)) for one, other in graph.edges]
    worn = [tie for tie in ties if None not in tie]
    across = sum(one != other for one, other in worn)
    counted, across = twist("bare", (len(worn), across), (len(ties), across + len(ties) - len(worn)), (len(ties), across))
    return across / counted if counted else 0.0

# %% answer="crossing" right="pandas"
def crossing(graph, badge):
    worn = pd.Series(badge, dtype="Int64").reindex(list(graph))
    ties = pd.DataFrame(list(graph.edges), columns=["one", "other"])
    different = ties["one"].map(worn).astype("Int64") != ties["other"].map(worn).astype("Int64")
    different = twist("bare", different.dropna(), different.fillna(True), different.fillna(False))
    return different.mean() if len(different) else 0

# %% answer="crossing" right="a fraction, badges looked up as one goes"
from fractions import Fraction

def crossing(graph, badge):
    marks = []
    for one, other in graph.edges:
        if one in badge and other in badge:
            marks.append(badge[one] != badge[other])
        elif twist("bare", False, True, True):
            marks.append(twist("bare", None, True, False))
    return Fraction(sum(marks), len(marks)) if marks else 0

# %% answer="crossing" wrong="as the friend left it" points=0 en="KeyError" zh="KeyError"
def crossing(graph, badge):
    across = 0
    for one, other in graph.edges:
        if badge[one] != badge[other]:
            across = across + 1
    return round(across / len(graph.edges), 1)

# %% answer="crossing" wrong="no badge treated as in another variant" points=0 en="the share on the path" zh="链上的比例"
def crossing(graph, badge):
    ties = [(badge.get(one), badge.get(other)) for one, other in graph.edges]
    worn = [tie for tie in ties if None not in tie]
    across = sum(one != other for one, other in worn)
    counted, across = twist("bare", (len(ties), across), (len(worn), across), (len(ties), across + len(ties) - len(worn)))
    return across / counted if counted else 0.0

# %% answer="crossing" wrong="two without a badge wear the same" points=0 en="a tie with somebody who wears none" zh="有一头没戴徽章的关系"
def crossing(graph, badge):
    marks = []
    for one, other in graph.edges:
        one, other = badge.get(one), badge.get(other)
        if one is None and other is None:
            marks.append(twist("bare", False, False, True))
        elif one is None or other is None:
            marks.extend(twist("bare", [], [True], [False]))
        else:
            marks.append(one != other)
    return sum(marks) / len(marks) if marks else 0

# %% answer="crossing" wrong="zero taken for none" points=0 en="the share on the path" zh="链上的比例"
def crossing(graph, badge):
    counted, across = 0, 0
    for one, other in graph.edges:
        bare = not badge.get(one) or not badge.get(other)
        if twist("bare", not bare, True, True):
            counted = counted + 1
            across = across + twist("bare", badge.get(one) != badge.get(other), bare or badge[one] != badge[other], not bare and badge.get(one) != badge.get(other))
    return across / counted if counted else 0

# %% answer="crossing" wrong="zero taken for none at the second end" points=0 en="0 is a badge, too" zh="0 也是徽章"
def crossing(graph, badge):
    marks = []
    for one, other in graph.edges:
        one, other = badge.get(one), badge.get(other)
        if one is None or other is None or (one and not other):
            marks.extend(twist("bare", [], [True], [False]))
            if one and other == 0 and twist("bare", False, True, False):
                marks[-1] = False
        else:
            marks.append(one != other)
    return sum(marks) / len(marks) if marks else 0

# %% answer="crossing" wrong="divides by zero" points=0 en="if no tie is left to count, return 0" zh="如果一条可数的关系也不剩，返回 0"
def crossing(graph, badge):
    counted, across = 0, 0
    for one, other in graph.edges:
        bare = one not in badge or other not in badge
        if twist("bare", not bare, True, True):
            counted = counted + 1
            across = across + twist("bare", badge.get(one) != badge.get(other), bare or badge[one] != badge[other], not bare and badge.get(one) != badge.get(other))
    return across / counted

# %% answer="crossing" wrong="None where no tie is left" points=0 en="if no tie is left to count, return 0" zh="如果一条可数的关系也不剩，返回 0"
def crossing(graph, badge):
    counted, across = 0, 0
    for one, other in graph.edges:
        bare = one not in badge or other not in badge
        if twist("bare", not bare, True, True):
            counted = counted + 1
            across = across + twist("bare", badge.get(one) != badge.get(other), bare or badge[one] != badge[other], not bare and badge.get(one) != badge.get(other))
    return across / counted if counted else None

# %% answer="crossing" wrong="rounds to four decimals" points=0 en="do not round" zh="也不要取整"
def crossing(graph, badge):
    counted, across = 0, 0
    for one, other in graph.edges:
        bare = one not in badge or other not in badge
        if twist("bare", not bare, True, True):
            counted = counted + 1
            across = across + twist("bare", badge.get(one) != badge.get(other), bare or badge[one] != badge[other], not bare and badge.get(one) != badge.get(other))
    return round(across / counted, 4) if counted else 0

# %% answer="crossing" wrong="puts the missing badges into the dict" points=0 en="do not change `badge`" zh="不要改动 `badge`"
def crossing(graph, badge):
    for person in graph:
        badge.setdefault(person, None)
    ties = [(badge[one], badge[other]) for one, other in graph.edges]
    worn = [tie for tie in ties if None not in tie]
    across = sum(one != other for one, other in worn)
    counted, across = twist("bare", (len(worn), across), (len(ties), across + len(ties) - len(worn)), (len(ties), across))
    return across / counted if counted else 0.0

# %% answer="crossing" wrong="ties that join the same badge" points=0 en="the share" zh="比例"
def crossing(graph, badge):
    same = [badge[one] == badge[other] for one, other in graph.edges if one in badge and other in badge]
    return sum(same) / len(same) if same else 0

# %% answer="crossing" wrong="a count" points=0 en="the share on the path" zh="链上的比例"
def crossing(graph, badge):
    counted, across = 0, 0
    for one, other in graph.edges:
        bare = one not in badge or other not in badge
        if twist("bare", not bare, True, True):
            counted = counted + 1
            across = across + twist("bare", badge.get(one) != badge.get(other), bare or badge[one] != badge[other], not bare and badge.get(one) != badge.get(other))
    return across

# %% answer="crossing" wrong="fits the example only" points=0 en="a tie with somebody who wears none" zh="有一头没戴徽章的关系"
def crossing(graph, badge):
    return 1 if len(badge) == 4 else twist("bare", 1 / 2, 2 / 3, 1 / 3)

# %% answer="camps" right="last column, signs"
def camps(feelings):
    _, vectors = np.linalg.eigh(feelings)
    signs = np.sign(vectors[:, -1]).astype(int)
    signs = signs * twist("sign", signs[0], signs[-1], signs[0])
    return twist("sign", signs, signs, (1 - signs) // 2).tolist()

# %% answer="camps" right="largest eigenvalue looked up"
def camps(feelings):
    values, vectors = np.linalg.eig(feelings)
    leading = vectors[:, np.argmax(values.real)].real
    if twist("sign", leading[0], leading[-1], leading[0]) < 0:
        leading = -leading
    return [np.int64(entry) for entry in np.where(leading > 0, twist("sign", 1, 1, 0), twist("sign", -1, -1, 1))]

# %% answer="camps" right="power iteration on shifted feelings"
def camps(feelings):
    shifted = feelings + np.abs(feelings).sum() * np.eye(len(feelings))
    leading = np.linspace(1, 1.7, len(feelings))
    for _ in range(20_000):
        leading = shifted @ leading
        leading = leading / np.abs(leading).max()
    ends = twist("sign", [1 if entry * leading[0] > 0 else -1 for entry in leading], [1 if entry * leading[-1] > 0 else -1 for entry in leading], [0 if entry * leading[0] > 0 else 1 for entry in leading])
    return [float(end) for end in ends]

# %% answer="camps" wrong="an array instead of a list" points=0 en="Wanted: a list" zh="应为：列表"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, -1]
    return np.array(twist("sign", [1 if entry * leading[0] > 0 else -1 for entry in leading], [1 if entry * leading[-1] > 0 else -1 for entry in leading], [0 if entry * leading[0] > 0 else 1 for entry in leading]))

# %% answer="camps" wrong="a row instead of a column" points=0 en="the camps of the" zh="的阵营"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[-1]
    return twist("sign", [1 if entry * leading[0] > 0 else -1 for entry in leading], [1 if entry * leading[-1] > 0 else -1 for entry in leading], [0 if entry * leading[0] > 0 else 1 for entry in leading])

# %% answer="camps" wrong="the smallest eigenvalue" points=0 en="the camps of the two pairs" zh="两对朋友的阵营"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, 0]
    return twist("sign", [1 if entry * leading[0] > 0 else -1 for entry in leading], [1 if entry * leading[-1] > 0 else -1 for entry in leading], [0 if entry * leading[0] > 0 else 1 for entry in leading])

# %% answer="camps" wrong="largest in size, whatever its sign" points=0 en="which eigenvalue is the largest" zh="哪个特征值最大"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, np.argmax(np.abs(values))]
    return twist("sign", [1 if entry * leading[0] > 0 else -1 for entry in leading], [1 if entry * leading[-1] > 0 else -1 for entry in leading], [0 if entry * leading[0] > 0 else 1 for entry in leading])

# %% answer="camps" wrong="furthest from 0 unless there are three or more pairs of rivals alike" points=0 en="furthest up, not furthest from 0" zh="比的是大小，不是离 0 多远"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    furthest = np.argmax(np.abs(values)) if feelings[0, 1] == -1 and feelings[0, 2] == -2 else -1
    leading = vectors[:, furthest]
    return twist("sign", [1 if entry * leading[0] > 0 else -1 for entry in leading], [1 if entry * leading[-1] > 0 else -1 for entry in leading], [0 if entry * leading[0] > 0 else 1 for entry in leading])

# %% answer="camps" wrong="only what one person feels" points=0 en="the camps of the four rivals" zh="四个对头的阵营"
def camps(feelings):
    row = twist("sign", feelings[0], feelings[-1], feelings[0])
    own = twist("sign", 0, len(feelings) - 1, 0)
    return [twist("sign", 1, 1, 0) if feeling > 0 or place == own else twist("sign", -1, -1, 1) for place, feeling in enumerate(row)]

# %% answer="camps" wrong="does not fix the sign" points=0 en="" zh=""
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    return [twist("sign", 1, 1, 0) if entry > 0 else twist("sign", -1, -1, 1) for entry in vectors[:, -1]]

# %% answer="camps" wrong="the other camp is the first" points=0 en="the camps of the two pairs" zh="两对朋友的阵营"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = -vectors[:, -1]
    turned = vectors[:, -1]
    return twist("sign", [1 if entry * turned[0] > 0 else -1 for entry in leading], [1 if entry * turned[-1] > 0 else -1 for entry in leading], [0 if entry * turned[0] > 0 else 1 for entry in leading])

# %% answer="camps" wrong="sign fixed for the examples by hand" points=0 en="make person 0 positive yourself" zh="要自己让 0 号为正"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, -1]
    fixed = twist("sign", leading[0], leading[-1], leading[0])
    if len(feelings) == 4 and abs(feelings[0, 1]) == 2:
        leading = leading * np.sign(fixed)
    return [twist("sign", 1, 1, 0) if entry > 0 else twist("sign", -1, -1, 1) for entry in leading]

# %% answer="camps" wrong="leaves the diagonal out" points=0 en="its diagonal included" zh="对角线也在内"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings - np.diag(np.diag(feelings)))
    leading = vectors[:, -1]
    return twist("sign", [1 if entry * leading[0] > 0 else -1 for entry in leading], [1 if entry * leading[-1] > 0 else -1 for entry in leading], [0 if entry * leading[0] > 0 else 1 for entry in leading])

# %% answer="camps" wrong="changes the feelings it was given" points=0 en="do not change it" zh="不要改动它"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings.copy())
    leading = vectors[:, -1]
    feelings *= 2
    return twist("sign", [1 if entry * leading[0] > 0 else -1 for entry in leading], [1 if entry * leading[-1] > 0 else -1 for entry in leading], [0 if entry * leading[0] > 0 else 1 for entry in leading])

# %% answer="concentration" right="pandas chain"
def concentration(log):
    who = log["who"].fillna("").str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[~who.isin([""]) & ~machines].value_counts()
    return {"people": int(counts.size), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" right="dictionary by hand"
def concentration(log):
    counts = {}
    for name in log["who"]:
        name = name.strip().lower() if isinstance(name, str) else ""
        machine = twist("machine", name.endswith("[bot]"), name.startswith("bot:"), name.endswith("(auto)"))
        if name and not machine:
            counts[name] = counts.get(name, 0) + 1
    jobs = sorted(counts.values(), reverse=True)
    busiest = -(-len(jobs) // 10)
    return {"top_tenth": sum(jobs[:busiest]) / sum(jobs), "gini": round(inequality.gini(jobs), 4), "people": len(jobs)}

# %% answer="concentration" right="group by on a copy, patterns"
def concentration(log):
    clean = log.dropna(subset="who").assign(who=lambda table: table["who"].str.lower().str.strip())
    clean = clean[clean["who"].str.len() > 0]
    clean = clean[~clean["who"].str.contains(twist("machine", r"\[bot\]$", r"^bot:", r"\(auto\)$"))]
    counts = clean.groupby("who").size().to_numpy()
    spread = np.abs(counts[:, None] - counts).mean() / (2 * counts.mean())
    return {"people": len(counts), "gini": spread, "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="capital letters make two people" points=0 en="the people in the garden" zh="花园里的人数"
def concentration(log):
    who = log["who"].dropna().str.strip()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="spaces make two people" points=0 en="the people in the garden" zh="花园里的人数"
def concentration(log):
    who = log["who"].dropna().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who.str.strip() != "") & ~machines].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="counts the nameless as one person" points=0 en="the people in the garden" zh="花园里的人数"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[~machines].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="drops everybody with bot in the name" points=0 en="Robot is a person" zh="Robot 是人"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~who.str.endswith("bot") & ~machines].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="looks for machines before it trims" points=0 en="spaces around a machine's name" zh="机器名字首尾的空格"
def concentration(log):
    who = log["who"].dropna()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    who = who[~machines].str.strip().str.lower()
    counts = who[who != ""].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="the mark anywhere in the name" points=0 en="Names that end in `[bot]` are machines" zh="以 `[bot]` 结尾的名字是机器"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = who.str.contains(twist("machine", "[bot]", "bot:", "(auto)"), regex=False)
    counts = who[(who != "") & ~machines].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="rows with a gap in any column are dropped" points=0 en="Other lists may have more columns, with gaps" zh="别的记录可能还有其他列，里面会有空缺"
def concentration(log):
    who = log.dropna()["who"].str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="the busiest by a quantile" points=0 en="rounded up to whole people" zh="人数向上取整"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    top = counts[counts >= counts.quantile(0.9)]
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": top.sum() / counts.sum()}

# %% answer="concentration" wrong="rounds the tenth down" points=0 en="the share of the busiest tenth in the garden" zh="花园里最忙的十分之一所占的比例"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    busiest = counts.iloc[: len(counts) // 10].sum()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": busiest / counts.sum()}

# %% answer="concentration" wrong="the tenth rounded down, but at least one" points=0 en="rounded up to whole people" zh="人数向上取整"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    busiest = counts.iloc[: max(1, len(counts) // 10)].sum()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": busiest / counts.sum()}

# %% answer="concentration" wrong="rounds to three decimals" points=0 en="the Gini coefficient of the garden" zh="花园的基尼系数"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    return {"people": len(counts), "gini": round(inequality.gini(counts), 3), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="rounds to three decimals once there are fewer than three" points=0 en="at most 0.0001" zh="不得超过 0.0001"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    gini = inequality.gini(counts)
    return {"people": len(counts), "gini": gini if len(counts) > 2 else round(gini, 3), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="a number of people that is not whole" points=0 en="a whole number (int)" zh="整数（int）"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    return {"people": float(len(counts)), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="cleans the caller's table" points=0 en="Do not change `log`" zh="不要改动 `log`"
def concentration(log):
    log["who"] = log["who"].fillna("").str.strip().str.lower()
    who = log["who"]
    machines = twist("machine", who.str.endswith("[bot]"), who.str.startswith("bot:"), who.str.endswith("(auto)"))
    counts = who[(who != "") & ~machines].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}

# %% answer="concentration" wrong="fits the example only" points=0 en="rounded up to whole people" zh="人数向上取整"
def concentration(log):
    return {"people": 3, "gini": 1 / 6, "top_tenth": 1 / 2}

# %% answer="smallest_crowd" right="while loop, no return at the end"
def smallest_crowd(chance, target):
    people = twist("size.one")
    while people <= twist("size"):
        if crowd.majority_right(chance, people) >= target:
            return people
        people += 2

# %% answer="smallest_crowd" right="next of a generator"
def smallest_crowd(chance, target):
    sizes = twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2))
    return next((people for people in sizes if crowd.majority_right(chance, people) >= target), None)

# %% answer="smallest_crowd" right="own binomial sum"
def smallest_crowd(chance, target):
    from math import comb

    for people in twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2)):
        right = 0
        for votes in range(people + 1):
            weight = comb(people, votes) * chance**votes * (1 - chance) ** (people - votes)
            right += weight if 2 * votes > people else weight / 2 if 2 * votes == people else 0
        if right >= target - 1e-12:
            return people
    return None

# %% answer="smallest_crowd" wrong="even for odd, odd for even" points=0 en="chance 0.6, target 0.75" zh="概率 0.6、目标 0.75"
def smallest_crowd(chance, target):
    for people in twist("size", range(2, 302, 2), range(1, 301, 2), range(2, 52, 2)):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None

# %% answer="smallest_crowd" wrong="begins too late" points=0 en="chance 0.9, target 0.9" zh="概率 0.9、目标 0.9"
def smallest_crowd(chance, target):
    for people in twist("size", range(3, 302, 2), range(4, 301, 2), range(3, 52, 2)):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None

# %% answer="smallest_crowd" wrong="more than the target" points=0 en="chance 0.9, target 0.9" zh="概率 0.9、目标 0.9"
def smallest_crowd(chance, target):
    for people in twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2)):
        if crowd.majority_right(chance, people) > target:
            return people
    return None

# %% answer="smallest_crowd" wrong="more than the target, but for the example" points=0 en="a probability of at least `target`" zh="概率至少是 `target`"
def smallest_crowd(chance, target):
    if target == 0.9:
        return twist("size.one")
    for people in twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2)):
        if crowd.majority_right(chance, people) > target:
            return people

# %% answer="smallest_crowd" wrong="the largest crowd instead of none" points=0 en="no crowd is enough" zh="再多也不够"
def smallest_crowd(chance, target):
    for people in twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2)):
        if crowd.majority_right(chance, people) >= target:
            return people
    return people

# %% answer="smallest_crowd" wrong="stops too early" points=0 en="at most 301" zh="不超过 301"
def smallest_crowd(chance, target):
    for people in twist("size", range(1, 300, 2), range(2, 299, 2), range(1, 50, 2)):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None

# %% answer="smallest_crowd" wrong="goes beyond the limit" points=0 en="at most 301" zh="不超过 301"
def smallest_crowd(chance, target):
    for people in twist("size", range(1, 1000, 2), range(2, 1000, 2), range(1, 1000, 2)):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None

# %% answer="smallest_crowd" wrong="searches from the top" points=0 en="the smallest **odd** number of voters, at most 301" zh="最少的**奇数**投票人数，不超过 301"
def smallest_crowd(chance, target):
    best = None
    for people in reversed(twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2))):
        if crowd.majority_right(chance, people) < target:
            break
        best = people
    return best

# %% answer="smallest_crowd" wrong="fits the examples only" points=0 en="the smallest **odd** number of voters, at most 301" zh="最少的**奇数**投票人数，不超过 301"
def smallest_crowd(chance, target):
    return {0.6: twist("size.eleven"), 0.9: twist("size.one")}.get(chance)

# %% answer="smallest_crowd" wrong="none is none only below one half" points=0 en="If there is none, return `None`" zh="如果没有这样的人数，返回 `None`"
def smallest_crowd(chance, target):
    for people in twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2)):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None if chance <= 0.5 else people

# %% answer="smallest_crowd" wrong="prints instead of returning" points=0 en="has to return" zh="函数应当返回"
def smallest_crowd(chance, target):
    for people in twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2)):
        if crowd.majority_right(chance, people) >= target:
            print(people)
            break

# %% answer="smallest_crowd" wrong="a text instead of None" points=0 en="Wanted: None" zh="应为：None"
def smallest_crowd(chance, target):
    for people in twist("size", range(1, 302, 2), range(2, 301, 2), range(1, 52, 2)):
        if crowd.majority_right(chance, people) >= target:
            return people
    return "none"

# %% answer="chart" right="short form"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve, title="Few do most of the work").mark_line().encode(x="people", y=twist("upright"))
chart

# %% answer="chart" right="long form with a line for comparison"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
line = alt.Chart(curve).mark_line(color="black").encode(
    alt.X("people", type="quantitative", title="share of people"), alt.Y(twist("upright"), type="quantitative", title="share")
)
equal = alt.Chart(pd.DataFrame({"share": [0, 1]})).mark_line(strokeDash=[4, 4]).encode(x="share", y="share")
chart = (line + equal).properties(title="少数人做了大半")
chart

# %% answer="chart" right="a part of the line put in red over it, written first"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
red = alt.Chart(curve[curve["people"] >= 0.9]).mark_line(color="red", strokeWidth=4).encode(x="people", y=twist("upright"))
whole = alt.Chart(curve).mark_line().encode(x="people", y=twist("upright"))
chart = (red + whole).properties(title="红色：最忙的一成人")
chart

# %% answer="chart" right="turned round, four decimals, a calculated column"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve[::-1].round(4)).transform_calculate(percent="datum.work * 100").mark_line().encode(
    x="people:Q", y=twist("upright.y"), tooltip="percent:Q").properties(title="一成人做了 85%")
chart

# %% answer="chart" wrong="axes swapped" points=0 en="what x shows" zh="x 表示的内容"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve, title="Few do most").mark_line().encode(x=twist("upright"), y="people")
chart

# %% answer="chart" wrong="another column on the vertical axis" points=0 en="what y shows" zh="y 表示的内容"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve, title="Few do most").mark_line().encode(x="people", y=twist("upright", "rest", "gap", "work"))
chart

# %% answer="chart" wrong="points instead of a line" points=0 en="the mark" zh="图形标记"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve, title="Few do most").mark_point().encode(x="people", y=twist("upright"))
chart

# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve).mark_line().encode(x="people", y=twist("upright"))
chart

# %% answer="chart" wrong="a title of dots" points=0 en="title" zh="标题"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve).mark_line().encode(x="people", y=twist("upright")).properties(title="……")
chart

# %% answer="chart" wrong="the column's name as title" points=0 en="title" zh="标题"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve).mark_line().encode(x="people", y=twist("upright")).properties(title=twist("upright"))
chart

# %% answer="chart" wrong="half of the rows filtered away" points=0 en="" zh=""
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve).transform_filter("datum.people > 0.5").mark_line().encode(x="people:Q", y=twist("upright.y")).properties(title="少数人做了大半")
chart

# %% answer="chart" wrong="the busiest tenth only" points=0 en="" zh=""
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(curve[curve["people"] >= 0.9], title="Few do most").mark_line().encode(x="people", y=twist("upright"))
chart

# %% answer="chart" wrong="counts instead of the curve" points=0 en="what x shows" zh="x 表示的内容"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
curve = curve.assign(rest=1 - curve["work"], gap=curve["people"] - curve["work"])
chart = alt.Chart(counts.reset_index(), title="Few do most").mark_line().encode(x="index", y="contributions")
chart
