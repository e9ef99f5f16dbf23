# %% answer="cut" right="gaps filled"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    misplaced = [person for person in graph if (joined[person] == source) ^ (person in side)]
    return value, sorted(misplaced)
# %% answer="cut" right="both sides in turn"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    strangers = [person for person in side if joined[person] != source]
    strangers += [person for person in others if joined[person] != sink]
    return value, sorted(strangers)
# %% answer="cut" right="sets"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    followers = {person for person, leader in joined.items() if leader == source}
    return value, sorted(side.symmetric_difference(followers))
# %% answer="cut" wrong="every tie counts one" points=0 en="who is misplaced on the chain" zh="链上被放错的人"
def cut(graph, source, sink, joined):
    plain = nx.Graph()
    plain.add_edges_from(graph.edges, capacity=1)
    value, (side, others) = nx.minimum_cut(plain, source, sink)
    return value, sorted(person for person in graph if (person in side) != (joined[person] == source))
# %% answer="cut" wrong="an attribute that is not there" points=0 en="Infinite capacity path" zh="Infinite capacity path"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="capacity")
    return value, sorted(person for person in graph if (person in side) != (joined[person] == source))
# %% answer="cut" wrong="lists those who are right" points=0 en="who is misplaced on the chain" zh="链上被放错的人"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(person for person in graph if (person in side) == (joined[person] == source))
# %% answer="cut" wrong="looks at one side only" points=0 en="if Cai followed Ann besides" zh="Cai 也换边跟了 Ann 时"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(person for person in side if joined[person] != source)
# %% answer="cut" wrong="everybody on the far side" points=0 en="who is misplaced on the chain" zh="链上被放错的人"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(others)
# %% answer="cut" wrong="fits the example only" points=0 en="the value of the cut of the karate club" zh="空手道俱乐部的最小割"
def cut(graph, source, sink, joined):
    return 1, ["Bo"] if joined.get("Cai") == "Dan" else ["Bo", "Cai"]

# %% answer="camps" right="last column"
def camps(feelings):
    _, vectors = np.linalg.eigh(feelings)
    signs = np.sign(vectors[:, -1]).astype(int)
    return (signs * signs[0]).tolist()
# %% answer="camps" right="largest eigenvalue looked up"
def camps(feelings):
    values, vectors = np.linalg.eig(feelings)
    leading = vectors[:, np.argmax(values.real)].real
    if leading[0] < 0:
        leading = -leading
    return [int(entry) for entry in np.where(leading > 0, 1, -1)]
# %% answer="camps" right="pairs of value and vector"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    pairs = sorted(zip(values, vectors.T), key=lambda pair: pair[0])
    leading = list(pairs[-1][1])
    return [int(np.sign(entry / leading[0])) for entry in leading]
# %% answer="camps" wrong="an array instead of a list" points=0 en="Wanted: a list" zh="应为：列表"
def camps(feelings):
    leading = np.linalg.eigh(feelings)[1][:, -1]
    return np.where(leading * leading[0] > 0, 1, -1)
# %% answer="camps" wrong="a row instead of a column" points=0 en="the camps of the" zh="的阵营"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[-1]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]
# %% answer="camps" wrong="the smallest eigenvalue" points=0 en="the camps of the two pairs" zh="两对朋友的阵营"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, 0]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]
# %% answer="camps" wrong="largest in size, whatever its sign" points=0 en="which eigenvalue is the largest" zh="哪个特征值最大"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, np.argmax(np.abs(values))]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]
# %% answer="camps" wrong="only what person 0 feels" points=0 en="the camps of the four rivals" zh="四个对头的阵营"
def camps(feelings):
    return [1, *(1 if feeling > 0 else -1 for feeling in feelings[0][1:])]
# %% answer="camps" wrong="does not fix the sign" points=0 en="the camps of the" zh="的阵营"
def camps(feelings):
    return [1 if entry > 0 else -1 for entry in np.linalg.eigh(feelings)[1][:, -1]]
# %% answer="camps" wrong="person 0 is always -1" points=0 en="the camps of the two pairs" zh="两对朋友的阵营"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    return [-1 if entry * vectors[0, -1] > 0 else 1 for entry in vectors[:, -1]]
# %% answer="camps" wrong="changes the feelings it was given" points=0 en="after the call" zh="改"
def camps(feelings):
    np.fill_diagonal(feelings, 9)
    leading = np.linalg.eigh(feelings)[1][:, -1]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]

# %% answer="concentration" right="pandas chain"
def concentration(log):
    who = log["who"].fillna("").str.strip().str.lower()
    counts = who[~who.isin([""]) & ~who.str.endswith("[bot]")].value_counts()
    return {"people": int(counts.size), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% answer="concentration" right="dictionary by hand"
def concentration(log):
    counts = {}
    for name in log["who"]:
        name = name.strip().lower() if isinstance(name, str) else ""
        if name and not name.endswith("[bot]"):
            counts[name] = counts.get(name, 0) + 1
    jobs = sorted(counts.values(), reverse=True)
    busiest = -(-len(jobs) // 10)
    return {"people": len(jobs), "gini": inequality.gini(jobs), "top_tenth": sum(jobs[:busiest]) / sum(jobs)}
# %% answer="concentration" right="group by on a copy"
def concentration(log):
    clean = log.dropna(subset="who").assign(who=lambda table: table["who"].str.lower().str.strip())
    clean = clean[clean["who"].str.len() > 0]
    clean = clean[~clean["who"].str.contains(r"\[bot\]$")]
    counts = clean.groupby("who").size().to_numpy()
    spread = np.abs(counts[:, None] - counts).mean() / (2 * counts.mean())
    return {"people": len(counts), "gini": spread, "top_tenth": inequality.top_share(counts, 0.1)}
# %% answer="concentration" wrong="capital letters make two people" points=0 en="the people in the garden" zh="花园里的人数"
def concentration(log):
    who = log["who"].dropna()
    counts = who[(who != "") & ~who.str.endswith("[bot]")].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% answer="concentration" wrong="counts the nameless as one person" points=0 en="the people in the garden" zh="花园里的人数"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    counts = who[~who.str.endswith("[bot]")].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% answer="concentration" wrong="drops everybody with bot in the name" points=0 en="Robot is a person" zh="Robot 是人"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    counts = who[(who != "") & ~who.str.endswith("bot") & ~who.str.endswith("bot]")].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% answer="concentration" wrong="looks for the robots before it trims" points=0 en="spaces after [BOT]" zh="[BOT] 后面的空格"
def concentration(log):
    who = log["who"].dropna()
    who = who[~who.str.endswith("[bot]")].str.strip().str.lower()
    counts = who[who != ""].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% answer="concentration" wrong="rounds the tenth down" points=0 en="the share of the busiest tenth in the garden" zh="花园里最忙的十分之一所占的比例"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    counts = who[(who != "") & ~who.str.endswith("[bot]")].value_counts()
    busiest = counts.iloc[: len(counts) // 10].sum()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": busiest / counts.sum()}
# %% answer="concentration" wrong="a number of people that is not whole" points=0 en="a whole number (int)" zh="整数（int）"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    counts = who[(who != "") & ~who.str.endswith("[bot]")].value_counts()
    return {"people": float(len(counts)), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% answer="concentration" wrong="cleans the caller's table" points=0 en="after the call" zh="改"
def concentration(log):
    log["who"] = log["who"].fillna("").str.strip().str.lower()
    counts = log.loc[(log["who"] != "") & ~log["who"].str.endswith("[bot]"), "who"].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% answer="concentration" wrong="fits the example only" points=0 en="the people of a longer list" zh="一份更长的记录里的人数"
def concentration(log):
    return {"people": 3, "gini": 1 / 6, "top_tenth": 1 / 2}

# %% answer="smallest_crowd" right="loop over odd numbers"
def smallest_crowd(chance, target):
    people = 1
    while people <= 301:
        if crowd.majority_right(chance, people) >= target:
            return people
        people += 2
# %% answer="smallest_crowd" right="next of a generator"
def smallest_crowd(chance, target):
    sizes = range(1, 302, 2)
    return next((people for people in sizes if crowd.majority_right(chance, people) >= target), None)
# %% answer="smallest_crowd" right="own binomial sum"
def smallest_crowd(chance, target):
    from math import comb

    for people in range(1, 303, 2):
        votes = range(people // 2 + 1, people + 1)
        right = sum(comb(people, many) * chance**many * (1 - chance) ** (people - many) for many in votes)
        if people <= 301 and right >= target - 1e-12:
            return people
    return None
# %% answer="smallest_crowd" wrong="even crowds too" points=0 en="chance 0.6, target 0.75" zh="机会 0.6、目标 0.75"
def smallest_crowd(chance, target):
    for people in range(2, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None
# %% answer="smallest_crowd" wrong="begins with three" points=0 en="one voter is enough" zh="一个人就够"
def smallest_crowd(chance, target):
    for people in range(3, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None
# %% answer="smallest_crowd" wrong="more than the target" points=0 en="one voter is enough" zh="一个人就够"
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) > target:
            return people
    return None
# %% answer="smallest_crowd" wrong="the largest crowd instead of none" points=0 en="no crowd is enough" zh="再多也不够"
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return people
# %% answer="smallest_crowd" wrong="stops at 101 voters" points=0 en="chance 0.55, target 0.9" zh="机会 0.55、目标 0.9"
def smallest_crowd(chance, target):
    for people in range(1, 102, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None
# %% answer="smallest_crowd" wrong="fits the examples only" points=0 en="chance 0.6, target 0.95" zh="机会 0.6、目标 0.95"
def smallest_crowd(chance, target):
    return {0.6: 11, 0.9: 1}.get(chance)
# %% answer="smallest_crowd" wrong="prints instead of returning" points=0 en="has to return 11" zh="函数应当返回 11"
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            print(people)
            break
# %% answer="smallest_crowd" wrong="a text instead of None" points=0 en="Wanted: None" zh="应为：None"
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return "none"

# %% answer="chart" right="short form"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(curve, title="Few do most of the work").mark_line().encode(x="people", y="work")
chart
# %% answer="chart" right="long form with the line of equality"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
line = alt.Chart(curve).mark_line(color="black").encode(
    alt.X("people", type="quantitative", title="share of people"), alt.Y("work", type="quantitative", title="share of work")
)
equal = alt.Chart(pd.DataFrame({"share": [0, 1]})).mark_line(strokeDash=[4, 4]).encode(x="share", y="share")
chart = (line + equal).properties(title="少数人做了大半")
chart
# %% answer="chart" wrong="axes swapped" points=0 en="what x shows" zh="x 表示的内容"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(curve, title="Few do most").mark_line().encode(x="work", y="people")
chart
# %% answer="chart" wrong="points instead of a line" points=0 en="the mark" zh="图形标记"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(curve, title="Few do most").mark_point().encode(x="people", y="work")
chart
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(curve).mark_line().encode(x="people", y="work")
chart
# %% answer="chart" wrong="counts instead of the curve" points=0 en="what x shows" zh="x 表示的内容"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(counts.reset_index(), title="Few do most").mark_line().encode(x="index", y="contributions")
chart
