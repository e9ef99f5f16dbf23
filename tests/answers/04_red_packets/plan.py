# %% right="as cheap as possible"
plan = {"total": 2_000, "shares": 40}
# %% right="searched"
plan = next(
    {"total": total, "shares": shares}
    for shares in range(60, 0, -1)
    for total in range(3_000, 0, -100)
    if total / shares >= 50 and shares / 120 >= 1 / 3
)
# %% wrong="too few shares" points=0 en="one member in three gets a share" zh="三分之一的人能抢到"
plan = {"total": 2_000, "shares": 30}
# %% wrong="shares too small" points=0 en="a share is worth 50 fen or more" zh="每份平均不少于 50 分"
plan = {"total": 3_000, "shares": 120}
# %% wrong="a little too cheap" points=0 en="a share is worth 50 fen or more" zh="每份平均不少于 50 分"
plan = {"total": 1_990, "shares": 40}
# %% wrong="over the budget" points=0 en="the sum in fen" zh="以分为单位的总额"
plan = {"total": 6_000, "shares": 120}
# %% wrong="the form as an answer" points=0 en="one member in three gets a share" zh="三分之一的人能抢到"
plan = {"total": 1_000, "shares": 10}
# %% wrong="yuan as a fraction" points=0 en="the sum in fen" zh="以分为单位的总额"
plan = {"total": 25.0, "shares": 50}
