# %% right="all pairs"
def gini(shares):
    amounts = np.asarray(shares, dtype=float)
    if amounts.sum() == 0:
        return 0.0
    differences = np.abs(amounts[:, None] - amounts[None, :])
    return float(differences.mean() / (2 * amounts.mean()))
# %% right="two loops"
def gini(shares):
    total = sum(shares)
    if total == 0:
        return 0
    difference = 0
    for one in shares:
        for other in shares:
            difference += abs(one - other)
    return difference / len(shares) ** 2 / (2 * total / len(shares))
# %% right="sorted ranks"
def gini(shares):
    ordered = sorted(shares)
    people, total = len(ordered), sum(ordered)
    weighted = sum((2 * rank - people - 1) * amount for rank, amount in enumerate(ordered, start=1))
    return weighted / (people * total) if total else 0.0
# %% wrong="pairs without oneself" points=0 en="the Gini coefficient of 0 and 4" zh="0 和 4 的基尼系数"
def gini(shares):
    amounts = np.asarray(shares, dtype=float)
    people = len(amounts)
    if amounts.sum() == 0:
        return 0.0
    differences = np.abs(amounts[:, None] - amounts[None, :]).sum() / (people * (people - 1))
    return float(differences / (2 * amounts.mean()))
# %% wrong="forgot to halve" points=0 en="the Gini coefficient of 0 and 4" zh="0 和 4 的基尼系数"
def gini(shares):
    amounts = np.asarray(shares, dtype=float)
    if amounts.sum() == 0:
        return 0.0
    return float(np.abs(amounts[:, None] - amounts[None, :]).mean() / amounts.mean())
# %% wrong="nothing divided by nothing" points=0 en="if nobody has anything" zh="谁都没有时的基尼系数"
def gini(shares):
    total = sum(shares)
    difference = sum(abs(one - other) for one in shares for other in shares)
    return difference / len(shares) / (2 * total)
# %% wrong="sorts the list in place" points=0 en="argument" zh="参数"
def gini(shares):
    shares.sort()
    people, total = len(shares), sum(shares)
    weighted = sum((2 * rank - people - 1) * amount for rank, amount in enumerate(shares, start=1))
    return weighted / (people * total) if total else 0.0
# %% wrong="coefficient of variation" points=0 en="the Gini coefficient of 0 and 4" zh="0 和 4 的基尼系数"
def gini(shares):
    amounts = np.asarray(shares, dtype=float)
    return float(amounts.std() / amounts.mean()) if amounts.sum() else 0.0
# %% wrong="the examples as constants" points=0 en="3, 1, 2, 6, 300" zh="3、1、2、6、300"
def gini(shares):
    return 0.5 if max(shares) > min(shares) else 0.0
