# %% right="pandas chain"
def concentration(log):
    who = log["who"].fillna("").str.strip().str.lower()
    counts = who[~who.isin([""]) & ~who.str.endswith("[bot]")].value_counts()
    return {"people": int(counts.size), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% right="dictionary by hand"
def concentration(log):
    counts = {}
    for name in log["who"]:
        name = name.strip().lower() if isinstance(name, str) else ""
        if name and not name.endswith("[bot]"):
            counts[name] = counts.get(name, 0) + 1
    jobs = sorted(counts.values(), reverse=True)
    busiest = -(-len(jobs) // 10)
    return {"people": len(jobs), "gini": inequality.gini(jobs), "top_tenth": sum(jobs[:busiest]) / sum(jobs)}
# %% right="group by on a copy"
def concentration(log):
    clean = log.dropna(subset="who").assign(who=lambda table: table["who"].str.lower().str.strip())
    clean = clean[clean["who"].str.len() > 0]
    clean = clean[~clean["who"].str.contains(r"\[bot\]$")]
    counts = clean.groupby("who").size().to_numpy()
    spread = np.abs(counts[:, None] - counts).mean() / (2 * counts.mean())
    return {"people": len(counts), "gini": spread, "top_tenth": inequality.top_share(counts, 0.1)}
# %% wrong="capital letters make two people" points=0 en="the people in the garden" zh="花园里的人数"
def concentration(log):
    who = log["who"].dropna()
    counts = who[(who != "") & ~who.str.endswith("[bot]")].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% wrong="counts the nameless as one person" points=0 en="the people in the garden" zh="花园里的人数"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    counts = who[~who.str.endswith("[bot]")].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% wrong="drops everybody with bot in the name" points=0 en="Robot is a person" zh="Robot 是人"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    counts = who[(who != "") & ~who.str.endswith("bot") & ~who.str.endswith("bot]")].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% wrong="looks for the robots before it trims" points=0 en="spaces after [BOT]" zh="[BOT] 后面的空格"
def concentration(log):
    who = log["who"].dropna()
    who = who[~who.str.endswith("[bot]")].str.strip().str.lower()
    counts = who[who != ""].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% wrong="rounds the tenth down" points=0 en="the share of the busiest tenth in the garden" zh="花园里最忙的十分之一所占的比例"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    counts = who[(who != "") & ~who.str.endswith("[bot]")].value_counts()
    busiest = counts.iloc[: len(counts) // 10].sum()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": busiest / counts.sum()}
# %% wrong="a number of people that is not whole" points=0 en="a whole number (int)" zh="整数（int）"
def concentration(log):
    who = log["who"].dropna().str.strip().str.lower()
    counts = who[(who != "") & ~who.str.endswith("[bot]")].value_counts()
    return {"people": float(len(counts)), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% wrong="cleans the caller's table" points=0 en="changed" zh="改"
def concentration(log):
    log["who"] = log["who"].fillna("").str.strip().str.lower()
    counts = log.loc[(log["who"] != "") & ~log["who"].str.endswith("[bot]"), "who"].value_counts()
    return {"people": len(counts), "gini": inequality.gini(counts), "top_tenth": inequality.top_share(counts, 0.1)}
# %% wrong="fits the example only" points=0 en="the people of a longer list" zh="一份更长的记录里的人数"
def concentration(log):
    return {"people": 3, "gini": 1 / 6, "top_tenth": 1 / 2}
