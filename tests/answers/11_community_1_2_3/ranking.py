# %% right="pandas"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.round(6).rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% right="counts who is ahead"
def ranking(table, inner_weight):
    rows = []
    for need in table.index:
        rows.append((need, round(inner_weight * table.loc[need, "inner"] + (1 - inner_weight) * table.loc[need, "outer"], 6)))
    rows = [(need, score, 1 + sum(other > score for _, other in rows)) for need, score in rows]
    return pd.DataFrame(sorted(rows, key=lambda row: (row[2], row[0])), columns=["need", "score", "rank"])
# %% right="arrays"
def ranking(table, inner_weight):
    scores = np.round(table[["inner", "outer"]].to_numpy() @ np.array([inner_weight, 1 - inner_weight]), 6)
    ranks = 1 + (scores[None, :] > scores[:, None]).sum(axis=1)
    order = np.lexsort((table.index.to_numpy(dtype=str), ranks))
    return pd.DataFrame({"need": table.index[order], "score": scores[order], "rank": ranks[order]})
# %% wrong="breaks the tie" points=0 en="the ranks" zh="名次"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy()}).sort_values(["score", "need"], ascending=[False, True])
    return ranked.assign(rank=range(1, len(ranked) + 1))
# %% wrong="no gap after a tie" points=0 en="the ranks" zh="名次"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    rank = score.rank(method="dense", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% wrong="tied ranks averaged" points=0 en="rank" zh="rank"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": score.rank(ascending=False).to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% wrong="the last digit breaks a tie" points=0 en="must not break a tie" zh="不能拆开并列"
def ranking(table, inner_weight):
    score = inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]
    rank = score.rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% wrong="weights swapped" points=0 en="the scores of two needs" zh="两项需求的分数"
def ranking(table, inner_weight):
    score = (inner_weight * table["outer"] + (1 - inner_weight) * table["inner"]).round(6)
    rank = score.rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% wrong="the lowest first" points=0 en="the needs in order" zh="按名次排列的需求"
def ranking(table, inner_weight):
    score = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    rank = score.rank(method="min").astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
# %% wrong="adds columns to the table it was given" points=0 en="argument" zh="参数"
def ranking(table, inner_weight):
    table["score"] = (inner_weight * table["inner"] + (1 - inner_weight) * table["outer"]).round(6)
    table["rank"] = table["score"].rank(method="min", ascending=False).astype(int)
    table["need"] = table.index
    return table[["need", "score", "rank"]].sort_values(["rank", "need"])
# %% wrong="the mean whatever the weight" points=0 en="the scores of two needs" zh="两项需求的分数"
def ranking(table, inner_weight):
    score = table[["inner", "outer"]].mean(axis=1).round(6)
    rank = score.rank(method="min", ascending=False).astype(int)
    ranked = pd.DataFrame({"need": table.index, "score": score.to_numpy(), "rank": rank.to_numpy()})
    return ranked.sort_values(["rank", "need"])
