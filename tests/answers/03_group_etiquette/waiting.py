# %% right="gaps filled"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / waits.size()
    return table
# %% right="two groups by hand"
def waiting(questions):
    rows = {}
    for called, group in questions.groupby("called"):
        wait = (group["answered"] - group["asked"]).dropna() / pd.Timedelta(minutes=1)
        rows[called] = {"number": len(group), "answered": len(wait) / len(group), "median": wait.median()}
    return pd.DataFrame(rows).T
# %% wrong="seconds within the day" points=0 en="the median wait in the example, in minutes" zh="例子里等待时间的中位数（分钟）"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.seconds / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table
# %% wrong="no answer is a wait of 0" points=0 en="the share answered in the example" zh="例子里得到回复的比例"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds().fillna(0) / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table
# %% wrong="seconds" points=0 en="the median wait in the example, in minutes" zh="例子里等待时间的中位数（分钟）"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds()
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table
# %% wrong="mean instead of median" points=0 en="the median waits without and with @" zh="不用 @ 和用 @ 的中位等待时间"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="mean")
    table["answered"] = waits.count() / table["number"]
    return table
# %% wrong="a number, not a share" points=0 en="the share answered in the example" zh="例子里得到回复的比例"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count()
    return table
# %% wrong="only the answered are counted" points=0 en="the number of questions in the example" zh="例子里提问的个数"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="count", median="median")
    table["answered"] = 1.0
    return table
# %% wrong="whole minutes only" points=0 en="the median wait in the example, in minutes" zh="例子里等待时间的中位数（分钟）"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() // 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table
# %% wrong="called as a column" points=0 en="the values of called, as the index" zh="索引里 called 的取值"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table.reset_index()
