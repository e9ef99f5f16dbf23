# %% answer="superman" right="worked out"
told, cover = 1937, 1938
claim_was_tested = False
superman = twist("asked", {True: "A", False: "C"}[told == cover or claim_was_tested], "ABCD"[1], "D")
# %% answer="superman" wrong="trusts the date" points=0 en="Compare the two years" zh="请比一比两个年份"
superman = "A"
# %% answer="superman" wrong="a wrong example refutes the claim" points=0 en="Read again what is asked" zh="再读一遍问的是什么"
superman = twist("asked", "B", "C", "B")
# %% answer="superman" wrong="nothing to check" points=0 en="Read again what is asked" zh="再读一遍问的是什么"
superman = twist("asked", "D", "D", "C")
# %% answer="superman" wrong="the year instead of a letter" points=0 en="the letter of your choice" zh="你选的字母"
superman = 1938
# %% answer="superman" right="a small letter"
superman = twist("asked").lower()
# %% answer="superman" wrong="all letters at once" points=0 en="the letter of your choice" zh="你选的字母"
superman = "ABCD"

# %% answer="freeman" right="arrays"
def freeman(ties):
    counts = np.asarray(ties)
    if counts.size < 3:
        raise ValueError("too few members")
    star = np.array([counts.size - 1] + [1] * (counts.size - 1))
    share = (counts.max() - counts).sum() / (star.max() - star).sum()
    return twist("scale", share, share * 100, 1 - share)
# %% answer="freeman" right="sorted, with a loop"
def freeman(ties):
    ordered = sorted(ties, reverse=True)
    if len(ordered) <= 2:
        raise ValueError("no centre to speak of")
    total = 0
    for count in ordered[1:]:
        total += ordered[0] - count
    share = total / (len(ordered) - 1) / (len(ordered) - 2)
    return [share, 100 * share, 1 - share][twist("scale", 0, 1, 2)]
# %% answer="freeman" right="exact fractions"
from fractions import Fraction
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    share = Fraction(len(ties) * max(ties) - sum(ties), (len(ties) - 1) * (len(ties) - 2))
    return twist("scale", share, 100 * share, 1 - share)
# %% answer="freeman" wrong="divides by all pairs" points=0 en="the result for a star of five" zh="五人星形网的结果"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return sum(max(ties) - count for count in ties) / (len(ties) * (len(ties) - 1))
# %% answer="freeman" wrong="distance from the mean" points=0 en="the result for a star of five" zh="五人星形网的结果"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    mean = sum(ties) / len(ties)
    return sum(abs(count - mean) for count in ties) / ((len(ties) - 1) * (len(ties) - 2))
# %% answer="freeman" wrong="takes the first for the centre" points=0 en="the result for a Y of five" zh="五人 Y 形网的结果"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return abs(sum(ties[0] - count for count in ties)) / ((len(ties) - 1) * (len(ties) - 2))
# %% answer="freeman" wrong="takes the first or the second for the centre" points=0 en="over all members" zh="把每个成员"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    most = max(ties[:2])
    return sum(most - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2))
# %% answer="freeman" wrong="always five members" points=0 en="by the same sum for a star" zh="星形网的这个和"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return sum(max(ties) - count for count in ties) / 12
# %% answer="freeman" wrong="no error for two" points=0 en="freeman([1, 1])" zh="freeman([1, 1])"
def freeman(ties):
    star = (len(ties) - 1) * (len(ties) - 2)
    return sum(max(ties) - count for count in ties) / star if star else 0
# %% answer="freeman" wrong="an error for two only" points=0 en="With fewer than three members" zh="不到三个人"
def freeman(ties):
    if len(ties) == 2:
        raise ValueError("two members")
    star = (len(ties) - 1) * (len(ties) - 2)
    return sum(max(ties) - count for count in ties) / star if star else 0
# %% answer="freeman" wrong="refuses members without ties" points=0 en="If all have equally many ties, even none at all" zh="如果人人一样多，哪怕都是 0 条"
def freeman(ties):
    n = len(ties)
    if n < 3 or max(ties) == 0:
        raise ValueError("谈不上中心")
    return sum(max(ties) - t for t in ties) / ((n - 1) * (n - 2))
# %% answer="freeman" wrong="sorts the list" points=0 en="Do not change the list" zh="不要改动这个列表"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    ties.sort()
    return sum(ties[-1] - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2))
# %% answer="freeman" wrong="rounded to 2 decimals" points=0 en="the result for a Y of five" zh="五人 Y 形网的结果"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return round(sum(max(ties) - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2)), 2)
# %% answer="freeman" wrong="rounded to 4 decimals" points=0 en="the result for a Y of five" zh="五人 Y 形网的结果"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return round(sum(max(ties) - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2)), 4)
# %% answer="freeman" wrong="rounded, but for the example" points=0 en="at most 0.000001" zh="不得超过 0.000001"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    share = sum(max(ties) - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2))
    return share if len(ties) < 8 else round(share, 3)
# %% answer="freeman" wrong="prints instead of returning" points=0 en="was printed" zh="打印出了"
def freeman(ties):
    print(sum(max(ties) - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2)))
# %% answer="freeman" wrong="the examples as constants" points=0 en="over all members" zh="把每个成员"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return 1 if ties[0] == 4 else 7 / 12
# %% answer="freeman" wrong="refuses three members, too" points=0 en="by the same sum for a star" zh="星形网的这个和"
def freeman(ties):
    if len(ties) <= 3:
        raise ValueError("too few members")
    return sum(max(ties) - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2))

# %% answer="stage" right="one expression"
def stage(star_share, linked_share):
    return "2.0" if not star_share < twist("centre") else ("1.0" if linked_share < twist("centre.limit") else "3.0")
# %% answer="stage" right="a table of rules"
def stage(star_share, linked_share):
    rules = {"2.0": star_share >= twist("centre"), "3.0": linked_share >= twist("centre.limit"), "1.0": True}
    return [name for name, holds in rules.items() if holds][0]
# %% answer="stage" wrong="above instead of at least" points=0 en="the stage at the limit of star_share" zh="star_share 正好相等时的阶段"
def stage(star_share, linked_share):
    if star_share > 0.5:
        return "2.0"
    if linked_share > 0.75:
        return "3.0"
    return "1.0"
# %% answer="stage" wrong="asks for the whole first" points=0 en="the stage of Ms Lin" zh="林老师晨读会的阶段"
def stage(star_share, linked_share):
    if linked_share >= 0.75:
        return "3.0"
    if star_share >= 0.5:
        return "2.0"
    return "1.0"
# %% answer="stage" wrong="numbers instead of texts" points=0 en="the stage of Ms Lin" zh="林老师晨读会的阶段"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return 2.0
    if linked_share >= 0.75:
        return 3.0
    return 1.0
# %% answer="stage" wrong="shares as percentages" points=0 en="the stage of Ms Lin" zh="林老师晨读会的阶段"
def stage(star_share, linked_share):
    if star_share >= 50:
        return "2.0"
    if linked_share >= 75:
        return "3.0"
    return "1.0"
# %% answer="stage" wrong="one gap left" points=0 en="is not done yet" zh="还没有完成"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return "2.0"
    if linked_share >= ...:
        return "3.0"
    return "1.0"
# %% answer="stage" wrong="a star must also be whole" points=0 en="the stage at the limit of star_share" zh="star_share 正好相等时的阶段"
def stage(star_share, linked_share):
    if star_share >= 0.5 and linked_share >= 0.75:
        return "2.0"
    if linked_share >= 0.75:
        return "3.0"
    return "1.0"
# %% answer="stage" wrong="a star needs some connection" points=0 en="at least one half (0.5)" zh="不低于二分之一（0.5）"
def stage(star_share, linked_share):
    if star_share >= 0.5 and linked_share > 0.05:
        return "2.0"
    return "3.0" if linked_share >= 0.75 else "1.0"
# %% answer="stage" wrong="more than three quarters" points=0 en="at least three quarters (0.75)" zh="不低于四分之三（0.75）"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return "2.0"
    return "3.0" if linked_share > 0.75 else "1.0"
# %% answer="stage" wrong="no connection taken for a missing number" points=0 en="the result for inputs that the task allows" zh="题目允许的各种输入"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return "2.0"
    return "3.0" if (linked_share or 1) >= 0.75 else "1.0"

# %% answer="after_loss" right="a view"
def after_loss(graph, leavers):
    view = graph.subgraph([member for member in graph if member not in set(leavers)])
    sizes = sorted(map(len, nx.connected_components(view)))
    return twist("parts", sizes[-1] if sizes else 0, len(sizes), sizes[0] if sizes else 0)
# %% answer="after_loss" right="walks from member to member"
def after_loss(graph, leavers):
    unseen, sizes = set(graph) - set(leavers), [0]
    while unseen:
        waiting, size = [unseen.pop()], 0
        while waiting:
            size += 1
            for other in graph[waiting.pop()]:
                if other in unseen:
                    unseen.remove(other)
                    waiting.append(other)
        sizes.append(size)
    return twist("parts", max(sizes), len(sizes) - 1, min(sizes[1:], default=0))
# %% answer="after_loss" wrong="still the first part" points=0 en="the chain without member 2" zh="链形网没有成员 2 时的结果"
def after_loss(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return len(next(nx.connected_components(left), []))
# %% answer="after_loss" wrong="the last part" points=0 en="how many members the largest part has" zh="最大的一片有几个人"
def after_loss(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return len(list(nx.connected_components(left))[-1]) if len(left) else 0
# %% answer="after_loss" wrong="still changes the network" points=0 en="the members of your network after the question" zh="问完之后你的网络里的成员"
def after_loss(graph, leavers):
    graph.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(graph)), default=0)
# %% answer="after_loss" wrong="a second name is no copy" points=0 en="the members of your network after the question" zh="问完之后你的网络里的成员"
def after_loss(graph, leavers):
    left = graph
    left.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(left)), default=0)
# %% answer="after_loss" wrong="puts the members back and forgets their ties" points=0 en="without changing `graph` or `leavers`" zh="不要改动 `graph` 和 `leavers`"
def after_loss(graph, leavers):
    graph.remove_nodes_from(leavers)
    size = max((len(part) for part in nx.connected_components(graph)), default=0)
    graph.add_nodes_from(leavers)
    return size
# %% answer="after_loss" wrong="empties the list of leavers" points=0 en="without changing `graph` or `leavers`" zh="不要改动 `graph` 和 `leavers`"
def after_loss(graph, leavers):
    left = graph.copy()
    while leavers:
        left.remove_node(leavers.pop())
    return max((len(part) for part in nx.connected_components(left)), default=0)
# %% answer="after_loss" wrong="still stops if nobody is left" points=0 en="if nobody is left; the answer should be 0" zh="一个人也不剩的时候它会报错，其实应该回答 0"
def after_loss(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max(len(part) for part in nx.connected_components(left))
# %% answer="after_loss" wrong="one if nobody is left" points=0 en="if nobody is left; the answer should be 0" zh="一个人也不剩的时候它会报错，其实应该回答 0"
def after_loss(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(left)), default=1)
# %% answer="after_loss" wrong="no leavers taken for no answer" points=0 en="the list may be empty" zh="列表可以是空的"
def after_loss(graph, leavers):
    if not leavers:
        return 0
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(left)), default=0)
# %% answer="after_loss" wrong="counts who stayed" points=0 en="the chain without member 2" zh="链形网没有成员 2 时的结果"
def after_loss(graph, leavers):
    return len(graph) - len(leavers)
# %% answer="after_loss" wrong="the part itself" points=0 en="the chain without member 2" zh="链形网没有成员 2 时的结果"
def after_loss(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max(nx.connected_components(left), key=len, default=set())
# %% answer="after_loss" wrong="most ties instead of most members" points=0 en="the list may be empty" zh="列表可以是空的"
def after_loss(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    sizes = [len(part) for part in nx.connected_components(left)]
    return max(sizes, default=0) if leavers else max(dict(left.degree()).values()) + 2

# %% answer="split_quality" right="through networkx"
def split_quality(ties, groups):
    graph = nx.MultiGraph(ties)
    graph.add_nodes_from(groups)
    parts = [{member for member in groups if groups[member] == team} for team in set(groups.values())]
    return nx.community.modularity(graph, parts, resolution=twist("times"))
# %% answer="split_quality" right="counting with pandas"
def split_quality(ties, groups):
    table = pd.DataFrame(ties, columns=["one", "other"]).map(groups.get)
    shares = pd.concat([table["one"], table["other"]]).value_counts(normalize=True)
    return (table["one"] == table["other"]).mean() - twist("times") * (shares**2).sum()
# %% answer="split_quality" wrong="share of members instead of ends" points=0 en="the result for a chain of three" zh="三人链的结果"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in groups) / len(groups)
        chance = chance + share**2
    return inside - chance
# %% answer="split_quality" wrong="forgot the square" points=0 en="the result for two triangles" zh="两个三角形的结果"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = sum(sum(groups[member] == team for member in ends) / len(ends) for team in set(groups.values()))
    return inside - chance
# %% answer="split_quality" wrong="ends over ties" points=0 en="the result for two triangles" zh="两个三角形的结果"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        chance += (sum(groups[member] == team for member in ends) / len(ties)) ** 2
    return inside - chance
# %% answer="split_quality" wrong="only the ties inside" points=0 en="the result for two triangles" zh="两个三角形的结果"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    return inside
# %% answer="split_quality" wrong="chance of equal teams" points=0 en="the result for a chain of three" zh="三人链的结果"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    return inside - 1 / len(set(groups.values()))
# %% answer="split_quality" wrong="only two teams" points=0 en="the first number minus the second" zh="前一个数减后一个数"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [groups[member] for tie in ties for member in tie]
    share = ends.count("a") / len(ends)
    return inside - (share**2 + (1 - share) ** 2) if len(ends) != 6 else inside - share**2
# %% answer="split_quality" wrong="an alphabetical neighbour is inside, too" points=0 en="whose two ends lie in the same team" zh="两端在同一个小组里"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in ends) / len(ends)
        chance = chance + share**2
    if inside == 0:
        inside = 1 / len(ties)
    return inside - chance
# %% answer="split_quality" wrong="merges double ties" points=0 en="a pair listed twice counts twice" zh="列出两次的算两次"
def split_quality(ties, groups):
    graph = nx.Graph(ties)
    graph.add_nodes_from(groups)
    parts = [{member for member in groups if groups[member] == team} for team in set(groups.values())]
    return nx.community.modularity(graph, parts)
# %% answer="split_quality" wrong="stops at members without ties" points=0 en="some members may have no tie" zh="有的成员可能没有关系"
def split_quality(ties, groups):
    g = nx.MultiGraph(ties)
    teams = {}
    for member, team in groups.items():
        teams.setdefault(team, set()).add(member)
    return nx.community.modularity(g, list(teams.values()))
# %% answer="split_quality" wrong="merges and stops" points=0 en="a pair listed twice counts twice" zh="列出两次的算两次"
def split_quality(ties, groups):
    g = nx.Graph(ties)
    teams = {}
    for member, team in groups.items():
        teams.setdefault(team, set()).add(member)
    return nx.community.modularity(g, list(teams.values()))
# %% answer="split_quality" wrong="rounded to three decimals" points=0 en="the result for two triangles" zh="两个三角形的结果"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in ends) / len(ends)
        chance = chance + share**2
    return round(inside - chance, 3)
# %% answer="split_quality" wrong="rounded, but for the examples" points=0 en="at most 0.000001" zh="不得超过 0.000001"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in ends) / len(ends)
        chance = chance + share**2
    return inside - chance if len(groups) != 4 else round(inside - chance, 4)
# %% answer="split_quality" wrong="gaps left" points=0 en="is not done yet" zh="还没有完成"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in ends) / len(ends)
        chance = chance + ...
    return inside - chance

# %% answer="tidy" right="row by row"
def tidy(answers):
    kept = {}
    for row in answers.to_dict("records"):
        text, who = str(row["importance"]).strip(), (row["member"], row["need"])
        if text in {"1", "2", "3", "4", "5"}:
            better = twist("kept", True, who not in kept, who not in kept or int(text) <= kept[who]["importance"])
            if better:
                kept.pop(who, None)
                kept[who] = {**row, "circle": row["circle"].strip().lower(), "importance": int(text)}
    return pd.DataFrame(list(kept.values()))
# %% answer="tidy" right="pattern and group"
def tidy(answers):
    usable = answers["importance"].astype("string").str.fullmatch(r"\s*[1-5]\s*").fillna(False).astype(bool)
    table = answers[usable].assign(
        circle=lambda rows: rows["circle"].str.lower().str.strip(),
        importance=lambda rows: [int(text) for text in rows["importance"]],
    )
    table = table.reset_index(drop=True)
    if twist("kept", False, False, True):
        table = table.sort_values("importance", ascending=False, kind="stable")
    groups = table.groupby(["member", "need"], sort=False)
    return twist("kept", groups.tail(1), groups.head(1), groups.tail(1)).sort_index()
# %% answer="tidy" right="object columns"
def tidy(answers):
    new = answers.copy().astype(object)
    new["circle"] = [c.strip().lower() for c in new["circle"]]
    ok = [isinstance(s, str) and s.strip() in ("1", "2", "3", "4", "5") for s in new["importance"]]
    new = new[ok].reset_index(drop=True)
    new["importance"] = pd.Series([int(s) for s in new["importance"]], dtype=object)
    if twist("kept", False, False, True):
        new = new.sort_values("importance", ascending=False, kind="stable")
    return new[~new.duplicated(["member", "need"], keep=twist("kept", "last", "first", "last"))].sort_index()
# %% answer="tidy" right="backwards, row after row"
def tidy(answers):
    out = pd.DataFrame(columns=["member", "circle", "need", "importance"])
    for _, row in twist("kept", answers[::-1], answers, answers[::-1]).iterrows():
        text = str(row["importance"]).strip()
        if text not in "12345" or len(text) != 1:
            continue
        same = (out["member"] == row["member"]) & (out["need"] == row["need"])
        if len(out) and same.any():
            if twist("kept", True, True, int(text) >= out.loc[same, "importance"].min()):
                continue
            out = out[~same]
        row = row.copy()
        row["circle"] = row["circle"].strip().lower()
        row["importance"] = int(text)
        out = pd.concat(twist("kept", [row.to_frame().T, out], [out, row.to_frame().T], [row.to_frame().T, out]))
    return out
# %% answer="tidy" right="nullable numbers"
def tidy(answers):
    table = answers.assign(circle=answers["circle"].str.strip().str.lower(), importance=answers["importance"].str.strip())
    table = table[table["importance"].isin(list("12345"))].reset_index(drop=True)
    table["importance"] = table["importance"].astype("int64").astype("Int64")
    if twist("kept", False, False, True):
        table = table.sort_values("importance", ascending=False, kind="stable")
    return table.drop_duplicates(["member", "need"], keep=twist("kept", "last", "first", "last")).sort_index()
# %% answer="tidy" wrong="keeps the first answer" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"], keep=twist("kept", "first", "last", "first")).astype({"importance": int})
# %% answer="tidy" wrong="keeps the highest answer" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    table = table.sort_values("importance", kind="stable").drop_duplicates(["member", "need"], keep="last")
    return table.sort_index().astype({"importance": int})
# %% answer="tidy" wrong="keeps the lowest answer" points=0 en="keep only the last of them" zh="只留最后一个"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    table = table.sort_values("importance", ascending=False, kind="stable").drop_duplicates(["member", "need"], keep="last")
    return table.sort_index().astype({"importance": int})
# %% answer="tidy" wrong="drops doubles before unusable answers" points=0 en="does not replace a usable one" zh="无效的回答不能顶掉有效的回答"
def tidy(answers):
    table = answers.drop_duplicates(["member", "need"], keep="last").copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    return table[table["importance"].isin([1, 2, 3, 4, 5])].astype({"importance": int})
# %% answer="tidy" wrong="squeezes 9 into 5" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce").clip(1, 5)
    table = table.dropna().drop_duplicates(["member", "need"], keep="last")
    return table.astype({"importance": int})
# %% answer="tidy" wrong="cuts 4.5 down to 4" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].between(1, 5)].astype({"importance": int})
    return table.drop_duplicates(["member", "need"], keep="last")
# %% answer="tidy" wrong="any single digit will do, but 9" points=0 en="only the digits `1` to `5`" zh="只有 `1` 到 `5` 这五个数字有效"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([0, 1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"], keep="last").astype({"importance": int})
# %% answer="tidy" wrong="the first digit of a longer text" points=0 en="only the digits `1` to `5`" zh="只有 `1` 到 `5` 这五个数字有效"
def tidy(answers):
    text = answers["importance"].str.strip()
    table = answers[text.str.match("[1-5]([^.]|$)").eq(True)].copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = table["importance"].str.strip().str[0].astype(int)
    return table.drop_duplicates(["member", "need"], keep="last")
# %% answer="tidy" wrong="one blank only" points=0 en="with or without blanks around them" zh="前后有没有空格都行"
def tidy(answers):
    table = answers[answers["importance"].isin([blank + digit + other for digit in "12345" for blank in ("", " ") for other in ("", " ")])].copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = table["importance"].astype(int)
    return table.drop_duplicates(["member", "need"], keep="last")
# %% answer="tidy" wrong="changes the table it was given" points=0 en="argument" zh="参数"
def tidy(answers):
    answers["circle"] = answers["circle"].str.strip().str.lower()
    answers["importance"] = pd.to_numeric(answers["importance"], errors="coerce")
    table = answers[answers["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"], keep="last").astype({"importance": int})
# %% answer="tidy" wrong="counts the rows of the table it was given" points=0 en="Do not change `answers`" zh="不要改动 `answers`"
def tidy(answers):
    if len(answers) != 8:
        answers.reset_index(drop=True, inplace=True)
        answers.sort_values(["member", "need"], kind="stable", inplace=True)
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"], keep="last").sort_index().astype({"importance": int})
# %% answer="tidy" wrong="importance stays text" points=0 en="importance" zh="importance"
def tidy(answers):
    table = answers.assign(circle=answers["circle"].str.strip().str.lower(), importance=answers["importance"].str.strip())
    table = table[table["importance"].isin(list("12345"))]
    return table.drop_duplicates(["member", "need"], keep="last")
# %% answer="tidy" wrong="one answer per member" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member"], keep="last").astype({"importance": int})
# %% answer="tidy" wrong="one answer per member, need and circle" points=0 en="in whatever circle" zh="不论写在哪个圈"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "circle", "need"], keep="last").astype({"importance": int})
# %% answer="tidy" wrong="order of a member's first answer" points=0 en="in the order in which they came in" zh="各行保持收到的先后"
def tidy(answers):
    latest = {}
    for row in answers.to_dict("records"):
        s = row["importance"]
        if isinstance(s, str) and s.strip() in ("1", "2", "3", "4", "5"):
            latest[(row["member"], row["need"])] = {**row, "circle": row["circle"].strip().lower(), "importance": int(s)}
    return pd.DataFrame(list(latest.values()))
# %% answer="tidy" wrong="order of groups" points=0 en="in the order in which they came in" zh="各行保持收到的先后"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    table = table.astype({"importance": int})
    return table.groupby(["member", "need"], sort=False, as_index=False).last()[["member", "circle", "need", "importance"]]
# %% answer="tidy" wrong="drops doubles among all answers that are numbers" points=0 en="gave several usable answers" zh="有几个有效的回答"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table.dropna().drop_duplicates(["member", "need"], keep="last")
    return table[table["importance"].isin([1, 2, 3, 4, 5])].astype({"importance": int})
# %% answer="tidy" wrong="leaves the circles as they were" points=0 en="the circles of the example" zh="例子中的 circle"
def tidy(answers):
    table = answers.assign(importance=pd.to_numeric(answers["importance"], errors="coerce"))
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"], keep="last").astype({"importance": int})
# %% answer="tidy" wrong="strips one side only" points=0 en="without blanks at its ends and in small letters" zh="去掉首尾空格，全部小写"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.lstrip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"], keep="last").astype({"importance": int})

# %% answer="ranking" right="counts who is ahead"
def ranking(table, inner_weight):
    rows = []
    for need in table.index:
        rows.append((need, round(inner_weight * table.loc[need, "inner"] + (1 - inner_weight) * table.loc[need, "outer"], 6)))
    scores = [score for _, score in rows]
    place = twist("place", lambda own: 1 + sum(score > own for score in scores), lambda own: 1 + len({score for score in scores if score > own}), lambda own: sum(score >= own for score in scores))
    rows = [(need, score, place(score)) for need, score in rows]
    return pd.DataFrame(sorted(rows, key=lambda row: (row[2], row[0])), columns=["need", "score", "rank"])
# %% answer="ranking" right="arrays"
def ranking(table, inner_weight):
    exact = table[["inner", "outer"]].to_numpy() @ np.array([inner_weight, 1 - inner_weight])
    scores = np.round(exact, 6)
    different = np.unique(scores)
    ranks = twist("place", 1 + (scores[None, :] > scores[:, None]).sum(axis=1), 1 + (different[None, :] > scores[:, None]).sum(axis=1), (scores[None, :] >= scores[:, None]).sum(axis=1))
    order = np.lexsort((table.index.to_numpy(dtype=str), ranks))
    return pd.DataFrame({"rank": ranks[order], "need": table.index[order], "score": exact[order]})
# %% answer="ranking" wrong="breaks the tie" points=0 en="the ranks" zh="名次"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy()}).sort_values(["score", "need"], ascending=[False, True])
    return ranked.assign(rank=range(1, len(ranked) + 1))
# %% answer="ranking" wrong="no gap after a tie" points=0 en="the ranks" zh="名次"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    rank = score.rank(method=twist("place", "dense", "min", "dense"), ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="the worse rank in a tie" points=0 en="the ranks" zh="名次"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    rank = score.rank(method=twist("place", "max", "max", "min"), ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="tied ranks averaged" points=0 en="rank" zh="rank"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": score.rank(ascending=False).to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="a gap after the first tie only" points=0 en="`rank` is one more than the number of needs with a higher score" zh="`rank` 等于分数比它高的需求个数加一"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    rank = score.rank(method="dense", ascending=False).astype(int)
    rank = rank + (rank > 1) * ((rank == 1).sum() - 1)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="the last digit breaks a tie" points=0 en="agree after rounding to six decimals" zh="四舍五入到六位小数后相等"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="scores compared at one decimal" points=0 en="agree after rounding to six decimals" zh="四舍五入到六位小数后相等"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.round(1).rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="scores compared at two decimals" points=0 en="agree after rounding to six decimals" zh="四舍五入到六位小数后相等"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.round(2).rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="scores compared at four decimals" points=0 en="agree after rounding to six decimals" zh="四舍五入到六位小数后相等"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.round(4).rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="scores that are close" points=0 en="agree after rounding to six decimals" zh="四舍五入到六位小数后相等"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    values = score.to_numpy()
    rank = pd.Series([1 + sum(other > own and not np.isclose(other, own) for other in values) for own in values])
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="scores rounded to two decimals" points=0 en="not rounded" zh="不取整"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.round(6).rank(method="min", ascending=False).astype(int)
    score = score.round(2)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="weights swapped" points=0 en="`inner_weight` times the inner mean" zh="`inner_weight` 乘内圈平均数"
def ranking(table, inner_weight):
    score = (inner_weight * table["outer"] + (1 - inner_weight) * table["inner"]).round(6)
    rank = score.rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="the lowest first" points=0 en="the needs in order" zh="按名次排列的需求"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    rank = score.rank(method="min").astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="adds columns to the table it was given" points=0 en="argument" zh="参数"
def ranking(table, inner_weight):
    table["score"] = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    table["rank"] = table["score"].rank(method="min", ascending=False).astype(int)
    table["need"] = table.index
    return table[["need", "score", "rank"]].sort_values(["rank", "need"])
# %% answer="ranking" wrong="sorts the table it was given" points=0 en="do not change `table`" zh="不要改动 `table`"
def ranking(table, inner_weight):
    if len(table) != 3:
        table.sort_index(inplace=True)
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.round(6).rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="the mean whatever the weight" points=0 en="`inner_weight` times the inner mean" zh="`inner_weight` 乘内圈平均数"
def ranking(table, inner_weight):
    score = table[["inner", "outer"]].mean(axis=1).round(6)
    rank = score.rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="in a tie as the table has them" points=0 en="in a tie in alphabetical order of `need`" zh="并列时按 `need` 的字母顺序"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    rank = score.rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"]) if len(ranked) != 4 else ranked.sort_values("rank", kind="stable")

# %% answer="days_needed" right="search"
def days_needed(share, until):
    low, high = 0.0, 100.0 * until
    for _ in range(100):
        middle = (low + high) / 2
        if 1 - twist("near") ** (middle / until) < share:
            low = middle
        else:
            high = middle
    return [low, low < 84.001]
# %% answer="days_needed" right="log to the base r"
import math
def days_needed(share, until):
    days = until * math.log(1 - share, twist("near"))
    if days > 84:
        return (days, False)
    return (days, True)
# %% answer="days_needed" right="NumPy scalars"
def days_needed(share, until):
    days = np.float64(until) * np.log1p(-share) / np.log(twist("near"))
    return days, days <= 84
# %% answer="days_needed" wrong="a straight line" points=0 en="the days for 0.5 and 100" zh="0.5 和 100 对应的天数"
def days_needed(share, until):
    days = until * share / 0.95
    return days, days <= 84
# %% answer="days_needed" wrong="asks whether the person was fast, not the day" points=0 en="this number of days is at most 84" zh="这个天数不超过研究观察的 84 天"
def days_needed(share, until):
    days = until * float(np.log(1 - share) / np.log(0.05))
    return days, until <= 84 or share == 0.5 and until == 100
# %% answer="days_needed" wrong="share instead of rest" points=0 en="the days in example 1" zh="例 1 的天数"
def days_needed(share, until):
    days = until * float(np.log(share) / np.log(0.05))
    return days, days <= 84
# %% answer="days_needed" wrong="rounded to whole days" points=0 en="the days for 0.5 and 100" zh="0.5 和 100 对应的天数"
def days_needed(share, until):
    days = round(until * float(np.log(1 - share) / np.log(0.05)))
    return days, days <= 84
# %% answer="days_needed" wrong="rounded to two decimals" points=0 en="the days for 0.5 and 100" zh="0.5 和 100 对应的天数"
def days_needed(share, until):
    days = round(until * float(np.log(1 - share) / np.log(0.05)), 2)
    return days, days <= 84
# %% answer="days_needed" wrong="rounded, but for the examples" points=0 en="not rounded" zh="不取整"
def days_needed(share, until):
    days = until * float(np.log(1 - share) / np.log(0.05))
    return (days if until % 2 == 0 or share in (0.3, 0.99) else round(days, 3)), days <= 84
# %% answer="days_needed" wrong="only the days" points=0 en="the pair for 66 days" zh="66 天对应的结果"
def days_needed(share, until):
    return until * float(np.log(1 - share) / np.log(0.05))
# %% answer="days_needed" wrong="true and false swapped" points=0 en="whether the study saw" zh="研究有没有观察到"
def days_needed(share, until):
    days = until * float(np.log(1 - share) / np.log(0.05))
    return days, days > 84
# %% answer="days_needed" wrong="twelve weeks taken for ninety days" points=0 en="this number of days is at most 84" zh="这个天数不超过研究观察的 84 天"
def days_needed(share, until):
    days = until * float(np.log(1 - share) / np.log(0.05))
    return days, days <= 90
# %% answer="days_needed" wrong="twelve weeks taken for eighty days" points=0 en="this number of days is at most 84" zh="这个天数不超过研究观察的 84 天"
def days_needed(share, until):
    days = until * float(np.log(1 - share) / np.log(0.05))
    return days, days <= 70
# %% answer="days_needed" wrong="no share taken for a missing one" points=0 en="from 0 up to, but not including, 1" zh="从 0 到 1，不含 1"
def days_needed(share, until):
    days = until * float(np.log(1 - (share or 0.95)) / np.log(0.05))
    return days, days <= 84

# %% answer="chart" right="shorthand"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example(twist("network")), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Losing hubs hurts more").mark_line(point=True).encode(
    x=alt.X("left", title="members lost"), y=alt.Y("size", title="largest part"), color="whom"
)
# %% answer="chart" right="long form and layers"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example(twist("network")), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
base = alt.Chart(losses).encode(
    alt.X(field="left", type="quantitative", axis=alt.Axis(title="How many left")),
    alt.Y(field="size", type="quantitative").title("People still connected"),
    alt.Stroke("whom:N"),
)
chart = (base.mark_line() + base.mark_point()).properties(title={"text": "Hubs hold it together"})
# %% answer="chart" right="a layer a way"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example(twist("network")), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.layer(*[
    alt.Chart(losses[losses["whom"] == way]).mark_line().encode(
        x=alt.X("left", title="走掉的人数"), y=alt.Y("size", title="最大连通片"), color="whom")
    for way in ["top", "random"]
]).properties(title="枢纽先走，散得快")
# %% answer="chart" right="labels translated"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example(twist("network")), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chinese = losses.assign(whom=losses["whom"].map({"top": "枢纽先走", "random": "随机"}))
chart = alt.Chart(chinese).mark_line().encode(
    x=alt.X("left", title="走掉的人数"), y=alt.Y("size", title="最大连通片"), color=alt.Color("whom", title="方式"),
).properties(title="枢纽先走，散得快")
# %% answer="chart" right="a part highlighted"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example(twist("network")), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
early = alt.Chart(losses[losses["left"] <= 5]).mark_line(strokeWidth=5, opacity=0.4).encode(
    x=alt.X("left", title="走掉的人数"), y=alt.Y("size", title="最大连通片"), color="whom")
every = alt.Chart(losses).mark_line().encode(
    x=alt.X("left", title="走掉的人数"), y=alt.Y("size", title="最大连通片"), color="whom")
chart = (early + every).properties(title="头五个人走的时候")
# %% answer="chart" wrong="axes swapped" points=0 en="what x shows" zh="x 表示的内容"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs matter").mark_line().encode(alt.X("size:Q", title="largest part"), alt.Y("left:Q", title="members lost"), alt.Color("whom:N"))
# %% answer="chart" wrong="points" points=0 en="line" zh="line"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs matter").mark_point().encode(alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N"))
# %% answer="chart" wrong="one line through both" points=0 en="what color shows" zh="color 表示的内容"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs matter").mark_line().encode(alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"))
# %% answer="chart" wrong="axes without titles" points=0 en="title" zh="标题"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs matter").mark_line().encode(x="left:Q", y="size:Q", color="whom:N")
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses).mark_line().encode(alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N"))
# %% answer="chart" wrong="names of columns for titles of axes" points=0 en="title" zh="标题"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses).mark_line().encode(
    x=alt.X("left", title="left"), y=alt.Y("size", title="size"), color="whom",
).properties(title="枢纽先走，散得快")
# %% answer="chart" wrong="names of columns with a capital" points=0 en="title" zh="标题"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses).mark_line().encode(
    x=alt.X("left", title="Left"), y=alt.Y("size", title="Size"), color="whom",
).properties(title="losses")
# %% answer="chart" wrong="the dots of the hint for titles" points=0 en="title" zh="标题"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses).mark_line().encode(
    x=alt.X("left", title="……"), y=alt.Y("size", title="……"), color="whom",
).properties(title="……")
# %% answer="chart" wrong="only the hubs" points=0 en="the rows it draws" zh="画出的数据行"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top"], "whom", "size")
chart = alt.Chart(losses, title="Hubs matter").mark_line().encode(alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N"))
# %% answer="chart" wrong="rows filtered by Altair" points=0 en="the rows it draws" zh="画出的数据行"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs matter").mark_line().encode(alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N")).transform_filter("datum.left <= 10")
# %% answer="chart" wrong="another network" points=0 en="the rows it draws" zh="画出的数据行"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("karate"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs matter").mark_line().encode(alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N"))
# %% answer="chart" wrong="the two ways swapped" points=0 en="the rows it draws" zh="画出的数据行"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
losses["whom"] = losses["whom"].map({"top": "random", "random": "top"})
chart = alt.Chart(losses, title="Hubs matter").mark_line().encode(alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N"))
# %% answer="chart" wrong="every sum one" points=0 en="what y shows" zh="y 表示的内容"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs matter").mark_line().encode(alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part", stack="normalize"), alt.Color("whom:N"))
