# %% right="NumPy by column"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0) / 100
    table["sd"] = packets.std(axis=0) / 100
    return table
# %% right="pandas, long form"
def summary(packets):
    yuan = pd.DataFrame(packets / 100)
    long = yuan.melt(var_name="place", value_name="yuan")
    table = long.groupby("place")["yuan"].agg(mean="mean", sd=lambda values: values.std(ddof=0)).reset_index()
    table["place"] += 1
    return table
# %% right="loop"
def summary(packets):
    rows = []
    for place, column in enumerate(packets.T, start=1):
        mean = sum(column) / len(column) / 100
        variance = sum((share / 100 - mean) ** 2 for share in column) / len(column)
        rows.append({"place": place, "mean": mean, "sd": variance**0.5})
    return pd.DataFrame(rows)
# %% wrong="fen instead of yuan" points=0 en="the means in yuan" zh="以元为单位的平均数"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0)
    table["sd"] = packets.std(axis=0)
    return table
# %% wrong="wrong axis" points=0 en="the numbers of four places" zh="四个位置的编号"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[0]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=1) / 100
    table["sd"] = packets.std(axis=1) / 100
    return table
# %% wrong="places from zero" points=0 en="the numbers of four places" zh="四个位置的编号"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index
    table["mean"] = packets.mean(axis=0) / 100
    table["sd"] = packets.std(axis=0) / 100
    return table
# %% wrong="variance instead of deviation" points=0 en="the deviations of 50 packets" zh="50 个红包的标准差"
def summary(packets):
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0) / 100
    table["sd"] = (packets / 100).var(axis=0)
    return table
# %% wrong="changes the packets" points=0 en="argument" zh="参数"
def summary(packets):
    packets //= 100
    table = pd.DataFrame(index=range(packets.shape[1]))
    table["place"] = table.index + 1
    table["mean"] = packets.mean(axis=0)
    table["sd"] = packets.std(axis=0)
    return table
# %% wrong="the example as a constant" points=0 en="the numbers of four places" zh="四个位置的编号"
def summary(packets):
    return pd.DataFrame({"place": [1, 2], "mean": [2.0, 2.0], "sd": [1.0, 1.0]})
