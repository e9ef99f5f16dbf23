# %% right="a sum of distances"
def freeman(ties):
    members = len(ties)
    if members < 3:
        raise ValueError(f"ties has {members} members; allowed: at least 3")
    most = max(ties)
    return sum(most - count for count in ties) / ((members - 1) * (members - 2))
# %% right="arrays"
def freeman(ties):
    counts = np.asarray(ties)
    if counts.size < 3:
        raise ValueError("too few members")
    star = np.array([counts.size - 1] + [1] * (counts.size - 1))
    return (counts.max() - counts).sum() / (star.max() - star).sum()
# %% right="sorted, with a loop"
def freeman(ties):
    ordered = sorted(ties, reverse=True)
    if len(ordered) <= 2:
        raise ValueError("no centre to speak of")
    total = 0
    for count in ordered[1:]:
        total += ordered[0] - count
    return total / (len(ordered) - 1) / (len(ordered) - 2)
# %% wrong="divides by all pairs" points=0 en="the centralisation of a star of five" zh="五人星形网的中心势"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return sum(max(ties) - count for count in ties) / (len(ties) * (len(ties) - 1))
# %% wrong="distance from the mean" points=0 en="the centralisation of a star of five" zh="五人星形网的中心势"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    mean = sum(ties) / len(ties)
    return sum(abs(count - mean) for count in ties) / ((len(ties) - 1) * (len(ties) - 2))
# %% wrong="takes the first for the centre" points=0 en="a Y of five" zh="五人 Y 形网"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return abs(sum(ties[0] - count for count in ties)) / ((len(ties) - 1) * (len(ties) - 2))
# %% wrong="always five members" points=0 en="a chain of three" zh="三人链形网"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return sum(max(ties) - count for count in ties) / 12
# %% wrong="no error for two" points=0 en="freeman([1, 1])" zh="freeman([1, 1])"
def freeman(ties):
    star = (len(ties) - 1) * (len(ties) - 2)
    return sum(max(ties) - count for count in ties) / star if star else 0
# %% wrong="prints instead of returning" points=0 en="was printed" zh="打印出了"
def freeman(ties):
    print(sum(max(ties) - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2)))
# %% wrong="the examples as constants" points=0 en="a chain of five" zh="五人链形网"
def freeman(ties):
    if len(ties) < 3:
        raise ValueError("too few members")
    return 1 if max(ties) == 4 else 7 / 12
# %% wrong="refuses three members, too" points=0 en="ValueError" zh="ValueError"
def freeman(ties):
    if len(ties) <= 3:
        raise ValueError("too few members")
    return sum(max(ties) - count for count in ties) / ((len(ties) - 1) * (len(ties) - 2))
