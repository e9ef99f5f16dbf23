# %% right="boolean filter"
def window(users, low, high):
    def first(level):
        days = users.loc[users["users_million"] >= level, "date"]
        return days.iloc[0] if len(days) else None

    return first(low), first(high)
# %% right="loop over the rows"
def window(users, low, high):
    start = end = None
    for day, count in zip(users["date"], users["users_million"]):
        if start is None and count >= low:
            start = day
        if end is None and count >= high:
            end = day
    return [start, end]
# %% right="binary search"
def window(users, low, high):
    places = np.searchsorted(users["users_million"], [low, high])
    return tuple(users["date"].iloc[place] if place < len(users) else None for place in places)
# %% wrong="asks for more than the level" points=0 en="At least the level, not only above it" zh="“达到”包括恰好相等"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"] if level == 100 else users.loc[users["users_million"] > level, "date"]
        found.append(days.iloc[0] if len(days) else None)
    return tuple(found)
# %% wrong="takes the last day below the level" points=0 en="when the example reached 100 million" zh="例子何时达到 1 亿"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] < level, "date"]
        found.append(days.iloc[-1] if len(days) else None)
    return tuple(found)
# %% wrong="fails if a level is never reached" points=0 en="IndexError" zh="IndexError"
def window(users, low, high):
    return tuple(users.loc[users["users_million"] >= level, "date"].iloc[0] for level in (low, high))
# %% wrong="returns the example" points=0 en="when the example reached 150 million or more" zh="例子何时达到 1.5 亿"
def window(users, low, high):
    return pd.Timestamp("2012-03-29"), None
# %% wrong="returns the year only" points=0 en="when the example reached 100 million" zh="例子何时达到 1 亿"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"]
        found.append(days.iloc[0].year if len(days) else None)
    return tuple(found)
# %% wrong="gives texts instead of dates" points=0 en="when the example reached 100 million" zh="例子何时达到 1 亿"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"]
        found.append(None if days.empty else f"{days.iloc[0]:%Y-%m-%d}")
    return tuple(found)
# %% wrong="prints instead of returning" points=0 en="A function that prints its result" zh="只打印结果的函数"
def window(users, low, high):
    print(users.loc[users["users_million"] >= low, "date"].iloc[0], None)
# %% wrong="asks for exactly the level" points=0 en="when the example reached 50 million or more" zh="例子何时达到 0.5 亿"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] == level, "date"]
        found.append(days.iloc[0] if len(days) else None)
    return tuple(found)
