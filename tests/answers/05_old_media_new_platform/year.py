# %% right="three pushes and all the money"
year = {"pushes_per_week": 3, "gain": 40}
# %% right="two pushes and all the money"
year = {"gain": 40, "pushes_per_week": 2}
# %% right="found by trying all plans"
year = next(
    {"pushes_per_week": often, "gain": gain}
    for gain in range(41)
    for often in range(1, 8)
    if (found := subscribers.year_of_reads(start=8_000, gain=gain, loss=0.01, pushes_per_week=often, fatigue=0.5))["reads"] >= 37_500
    and found["subscribers"] >= 8_500
)
# %% wrong="pushes every day" points=0 en="8,500 subscribers are left" zh="剩下 8,500 名订户"
year = {"pushes_per_week": 7, "gain": 40}
# %% wrong="pushes once a week only" points=0 en="37,500 openings in the year" zh="全年打开 37,500 次"
year = {"pushes_per_week": 1, "gain": 40}
# %% wrong="buys too many new people" points=0 en="44,000 yuan at most" zh="花费不超过 44,000 元"
year = {"pushes_per_week": 3, "gain": 60}
# %% wrong="more pushes than the quota" points=0 en="pushes a week" zh="每周推送次数"
year = {"pushes_per_week": 14, "gain": 40}
# %% wrong="gives the example of the task" points=0 en="8,500 subscribers are left" zh="剩下 8,500 名订户"
year = {"pushes_per_week": 7, "gain": 10}
# %% wrong="half a person a day" points=0 en="new people a day" zh="每天新增人数"
year = {"pushes_per_week": 3, "gain": 40.1}
