# %% answer="superman" right="worked out"
told, cover = 1937, 1938
claim_was_tested = False
superman = {True: "A", False: "C"}[told == cover or claim_was_tested]
# %% answer="superman" wrong="trusts the date" points=0 en="Compare the two years" zh="请比一比两个年份"
superman = "A"
# %% answer="superman" wrong="a wrong example refutes the claim" points=0 en="does not refute a claim" zh="并不能推翻它所说明的主张"
superman = "B"
# %% answer="superman" wrong="nothing to check" points=0 en="A year is a fact" zh="年份是查得到的事实"
superman = "D"
# %% answer="superman" wrong="the year instead of a letter" points=0 en="the letter of your choice" zh="你选的字母"
superman = 1938

# %% answer="freeman" right="arrays"
def freeman(ties):
    counts = np.asarray(ties)
    if counts.size < 3:
        raise ValueError("too few members")
    star = np.array([counts.size - 1] + [1] * (counts.size - 1))
    return (counts.max() - counts).sum() / (star.max() - star).sum()
# %% answer="freeman" right="sorted, with a loop"
def freeman(ties):
    ordered = sorted(ties, reverse=True)
    if len(ordered) <= 2:
        raise ValueError("no centre to speak of")
    total = 0
    for count in ordered[1:]:
        total += ordered[0] - count
    return total / (len(ordered) - 1) / (len(ordered) - 2)
# %% answer="freeman" wrong="divides by all pairs" points=0 en="the centralisation of a star of five" zh="五人星形网的中心势"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return sum(max(ties) - count for count in ties) / (len(ties) * (len(ties) - 1))
# %% answer="freeman" wrong="distance from the mean" points=0 en="the centralisation of a star of five" zh="五人星形网的中心势"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    mean = sum(ties) / len(ties)
    return sum(abs(count - mean) for count in ties) / ((len(ties) - 1) * (len(ties) - 2))
# %% answer="freeman" wrong="takes the first for the centre" points=0 en="a Y of five" zh="五人 Y 形网"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return abs(sum(ties[0] - count for count in ties)) / ((len(ties) - 1) * (len(ties) - 2))
# %% answer="freeman" wrong="always five members" points=0 en="a chain of three" zh="三人链形网"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return sum(max(ties) - count for count in ties) / 12
# %% answer="freeman" wrong="no error for two" points=0 en="freeman([1, 1])" zh="freeman([1, 1])"
def freeman(ties):
    star = (len(ties) - 1) * (len(ties) - 2)
    return sum(max(ties) - count for count in ties) / star if star else 0
# %% answer="freeman" wrong="prints instead of returning" points=0 en="was printed" zh="打印出了"
def freeman(ties):
    print(sum(max(ties) - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2)))
# %% answer="freeman" wrong="the examples as constants" points=0 en="a chain of five" zh="五人链形网"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return 1 if max(ties) == 4 else 7 / 12
# %% answer="freeman" wrong="refuses three members, too" points=0 en="ValueError" zh="ValueError"
def freeman(ties):
    if len(ties) <= 3:
        raise ValueError("too few members")
    return sum(max(ties) - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2))

# %% answer="stage" right="one expression"
def stage(star_share, linked_share):
    return "2.0" if not star_share < 1 / 2 else ("1.0" if linked_share < 3 / 4 else "3.0")
# %% answer="stage" wrong="above instead of at least" points=0 en="the stage for 0.5 and 0.1" zh="0.5 和 0.1"
def stage(star_share, linked_share):
    if star_share > 0.5:
        return "2.0"
    if linked_share > 0.75:
        return "3.0"
    return "1.0"
# %% answer="stage" wrong="asks for the whole first" points=0 en="the stage of Ms Lin's readers" zh="林老师晨读会的阶段"
def stage(star_share, linked_share):
    if linked_share >= 0.75:
        return "3.0"
    if star_share >= 0.5:
        return "2.0"
    return "1.0"
# %% answer="stage" wrong="numbers instead of texts" points=0 en="the stage of Ms Lin's readers" zh="林老师晨读会的阶段"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return 2.0
    if linked_share >= 0.75:
        return 3.0
    return 1.0
# %% answer="stage" wrong="shares as percentages" points=0 en="the stage of Ms Lin's readers" zh="林老师晨读会的阶段"
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
# %% answer="stage" wrong="a star must also be whole" points=0 en="the stage for 0.5 and 0.1" zh="0.5 和 0.1"
def stage(star_share, linked_share):
    if star_share >= 0.5 and linked_share >= 0.75:
        return "2.0"
    if linked_share >= 0.75:
        return "3.0"
    return "1.0"
# %% answer="stage" wrong="more than three quarters" points=0 en="the stage for 0.499 and 0.75" zh="0.499 和 0.75"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return "2.0"
    return "3.0" if linked_share > 0.75 else "1.0"

# %% answer="largest_after" right="a view"
def largest_after(graph, leavers):
    view = graph.subgraph([member for member in graph if member not in set(leavers)])
    sizes = sorted(map(len, nx.connected_components(view)))
    return sizes[-1] if sizes else 0
# %% answer="largest_after" right="walks from member to member"
def largest_after(graph, leavers):
    unseen, largest = set(graph) - set(leavers), 0
    while unseen:
        waiting, size = [unseen.pop()], 0
        while waiting:
            size += 1
            for other in graph[waiting.pop()]:
                if other in unseen:
                    unseen.remove(other)
                    waiting.append(other)
        largest = max(largest, size)
    return largest
# %% answer="largest_after" wrong="still the first part" points=0 en="the largest part of the chain" zh="链形网没有成员 2 时"
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return len(next(nx.connected_components(left), []))
# %% answer="largest_after" wrong="still changes the network" points=0 en="the members of your network after the question" zh="问完之后你的网络里的成员"
def largest_after(graph, leavers):
    graph.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(graph)), default=0)
# %% answer="largest_after" wrong="a second name is no copy" points=0 en="the members of your network after the question" zh="问完之后你的网络里的成员"
def largest_after(graph, leavers):
    left = graph
    left.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(left)), default=0)
# %% answer="largest_after" wrong="still stops if nobody is left" points=0 en="the largest part if nobody is left" zh="一个人也不剩时最大的一片"
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max(len(part) for part in nx.connected_components(left))
# %% answer="largest_after" wrong="counts who stayed" points=0 en="the largest part of the chain" zh="链形网没有成员 2 时"
def largest_after(graph, leavers):
    return len(graph) - len(leavers)
# %% answer="largest_after" wrong="the part itself" points=0 en="the largest part of the chain" zh="链形网没有成员 2 时"
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max(nx.connected_components(left), key=len, default=set())
# %% answer="largest_after" wrong="most ties instead of most members" points=0 en="the largest part" zh="最大的一片"
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max((count for _, count in left.degree()), default=-1) + 1

# %% answer="split_quality" right="through networkx"
def split_quality(ties, groups):
    graph = nx.Graph(ties)
    graph.add_nodes_from(groups)
    parts = [{member for member in groups if groups[member] == team} for team in set(groups.values())]
    return nx.community.modularity(graph, parts)
# %% answer="split_quality" right="counting with pandas"
def split_quality(ties, groups):
    table = pd.DataFrame(ties, columns=["one", "other"]).map(groups.get)
    shares = pd.concat([table["one"], table["other"]]).value_counts(normalize=True)
    return (table["one"] == table["other"]).mean() - (shares**2).sum()
# %% answer="split_quality" wrong="share of members instead of ends" points=0 en="a chain of three" zh="三人链的模块度"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in groups) / len(groups)
        chance = chance + share**2
    return inside - chance
# %% answer="split_quality" wrong="forgot the square" points=0 en="the modularity of two triangles" zh="两个三角形的模块度"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = sum(sum(groups[member] == team for member in ends) / len(ends) for team in set(groups.values()))
    return inside - chance
# %% answer="split_quality" wrong="ends over ties" points=0 en="the modularity of two triangles" zh="两个三角形的模块度"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        chance += (sum(groups[member] == team for member in ends) / len(ties)) ** 2
    return inside - chance
# %% answer="split_quality" wrong="only the ties inside" points=0 en="the modularity of two triangles" zh="两个三角形的模块度"
def split_quality(ties, groups):
    return sum(groups[one] == groups[other] for one, other in ties) / len(ties)
# %% answer="split_quality" wrong="chance of equal teams" points=0 en="a chain of three" zh="三人链的模块度"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    return inside - 1 / len(set(groups.values()))
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
        text = str(row["importance"]).strip()
        if text in {"1", "2", "3", "4", "5"}:
            kept.pop((row["member"], row["need"]), None)
            kept[row["member"], row["need"]] = {**row, "circle": row["circle"].strip().lower(), "importance": int(text)}
    return pd.DataFrame(list(kept.values()))
# %% answer="tidy" right="pattern and group"
def tidy(answers):
    usable = answers["importance"].astype("string").str.fullmatch(r"\s*[1-5]\s*").fillna(False).astype(bool)
    table = answers[usable].assign(
        circle=lambda rows: rows["circle"].str.lower().str.strip(),
        importance=lambda rows: [int(text) for text in rows["importance"]],
    )
    return table.groupby(["member", "need"], sort=False).tail(1).reset_index(drop=True)
# %% answer="tidy" wrong="keeps the first answer" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"]).astype({"importance": int})
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
# %% answer="tidy" wrong="changes the table it was given" points=0 en="argument" zh="参数"
def tidy(answers):
    answers["circle"] = answers["circle"].str.strip().str.lower()
    answers["importance"] = pd.to_numeric(answers["importance"], errors="coerce")
    table = answers[answers["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"], keep="last").astype({"importance": int})
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
# %% answer="tidy" wrong="drops doubles among all answers that are numbers" points=0 en="the number of rows of another survey" zh="另一份调查整理后的行数"
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

# %% answer="ranking" right="counts who is ahead"
def ranking(table, inner_weight):
    rows = []
    for need in table.index:
        rows.append((need, round(inner_weight * table.loc[need, "inner"] + (1 - inner_weight) * table.loc[need, "outer"], 6)))
    rows = [(need, score, 1 + sum(other > score for _, other in rows)) for need, score in rows]
    return pd.DataFrame(sorted(rows, key=lambda row: (row[2], row[0])), columns=["need", "score", "rank"])
# %% answer="ranking" right="arrays"
def ranking(table, inner_weight):
    scores = np.round(table[["inner", "outer"]].to_numpy() @ np.array([inner_weight, 1 - inner_weight]), 6)
    ranks = 1 + (scores[None, :] > scores[:, None]).sum(axis=1)
    order = np.lexsort((table.index.to_numpy(dtype=str), ranks))
    return pd.DataFrame({"need": table.index[order], "score": scores[order], "rank": ranks[order]})
# %% answer="ranking" wrong="breaks the tie" points=0 en="the ranks" zh="名次"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy()}).sort_values(["score", "need"], ascending=[False, True])
    return ranked.assign(rank=range(1, len(ranked) + 1))
# %% answer="ranking" wrong="no gap after a tie" points=0 en="the ranks" zh="名次"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    rank = score.rank(method="dense", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="tied ranks averaged" points=0 en="rank" zh="rank"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": score.rank(ascending=False).to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="the last digit breaks a tie" points=0 en="must not break a tie" zh="不能拆开并列"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% answer="ranking" wrong="weights swapped" points=0 en="the scores of two needs" zh="两项需求的分数"
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
# %% answer="ranking" wrong="the mean whatever the weight" points=0 en="the scores of two needs" zh="两项需求的分数"
def ranking(table, inner_weight):
    score = table[["inner", "outer"]].mean(axis=1).round(6)
    rank = score.rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])

# %% answer="days_needed" right="search"
def days_needed(share, to_95):
    low, high = 0.0, 100.0 * to_95
    for _ in range(80):
        middle = (low + high) / 2
        if 1 - 0.05 ** (middle / to_95) < share:
            low = middle
        else:
            high = middle
    return [low, low < 84.001]
# %% answer="days_needed" right="log to the base .05"
import math
def days_needed(share, to_95):
    days = to_95 * math.log(1 - share, 0.05)
    if days > 84:
        return (days, False)
    return (days, True)
# %% answer="days_needed" wrong="a straight line" points=0 en="the days for 0.5 and 100" zh="0.5 和 100 对应的天数"
def days_needed(share, to_95):
    days = to_95 * share / 0.95
    return days, days <= 84
# %% answer="days_needed" wrong="asks whether the person was fast, not the day" points=0 en="saw that day (0.5 and 100)" zh="那一天（0.5 和 100）"
def days_needed(share, to_95):
    return to_95 * float(np.log(1 - share) / np.log(0.05)), to_95 <= 84
# %% answer="days_needed" wrong="share instead of rest" points=0 en="the days for 0.95 and 66" zh="0.95 和 66 对应的天数"
def days_needed(share, to_95):
    days = to_95 * float(np.log(share) / np.log(0.05))
    return days, days <= 84
# %% answer="days_needed" wrong="rounded to whole days" points=0 en="the days for 0.5 and 100" zh="0.5 和 100 对应的天数"
def days_needed(share, to_95):
    days = round(to_95 * float(np.log(1 - share) / np.log(0.05)))
    return days, days <= 84
# %% answer="days_needed" wrong="only the days" points=0 en="the pair for 0.95 and 66" zh="0.95 和 66 对应的一对值"
def days_needed(share, to_95):
    return to_95 * float(np.log(1 - share) / np.log(0.05))
# %% answer="days_needed" wrong="true and false swapped" points=0 en="whether the study saw" zh="研究有没有观察到"
def days_needed(share, to_95):
    days = to_95 * float(np.log(1 - share) / np.log(0.05))
    return days, days > 84
# %% answer="days_needed" wrong="twelve weeks taken for ninety days" points=0 en="seen or extrapolated for 0.9 and 110" zh="观察到的还是外推的（0.9 和 110）"
def days_needed(share, to_95):
    days = to_95 * float(np.log(1 - share) / np.log(0.05))
    return days, days <= 90

# %% answer="chart" right="shorthand"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Losing hubs hurts more").mark_line(point=True).encode(
    x=alt.X("left", title="members lost"), y=alt.Y("size", title="largest part"), color="whom"
)
# %% answer="chart" right="long form and layers"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
base = alt.Chart(losses).encode(
    alt.X(field="left", type="quantitative", axis=alt.Axis(title="How many left")),
    alt.Y(field="size", type="quantitative").title("People still connected"),
    alt.Stroke("whom:N"),
)
chart = (base.mark_line() + base.mark_point()).properties(title={"text": "Hubs hold it together"})
# %% answer="chart" wrong="axes swapped" points=0 en="what x shows" zh="x 表示的内容"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_line().encode(
    alt.X("size:Q", title="largest part"), alt.Y("left:Q", title="members lost"), alt.Color("whom:N")
)
# %% answer="chart" wrong="points" points=0 en="line" zh="line"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_point().encode(
    alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N")
)
# %% answer="chart" wrong="one line through both" points=0 en="what color shows" zh="color 表示的内容"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_line().encode(
    alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part")
)
# %% answer="chart" wrong="axes without titles" points=0 en="title" zh="标题"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_line().encode(x="left:Q", y="size:Q", color="whom:N")
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses).mark_line().encode(
    alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N")
)
# %% answer="chart" wrong="only the hubs" points=0 en="the rows it draws" zh="画出的数据行"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_line().encode(
    alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N")
)
