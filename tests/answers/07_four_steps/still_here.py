# %% right="gaps filled"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = tie + novelty * (1 - tie)
        tie = tie + gain * active * (1 - tie) - tie * loss
        novelty = novelty - fading * novelty
    return novelty + (1 - novelty) * tie
# %% right="recursion"
def still_here(weeks, fading, gain, loss):
    def later(left, fun, tie):
        active = fun + (1 - fun) * tie
        if left == 0:
            return active
        return later(left - 1, fun * (1 - fading), tie + gain * active * (1 - tie) - loss * tie)
    return later(weeks, 1.0, 0.0)
# %% right="the library's table"
def still_here(weeks, fading, gain, loss):
    from qunxue.models import novelty as fun

    table = fun.weeks(fading=fading, gain=gain, loss=loss, count=max(weeks, 1))
    return float(table["active"].iloc[weeks])
# %% wrong="novelty falls in a straight line" points=0 en="after two weeks" zh="两周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty - fading
    return novelty + (1 - novelty) * tie
# %% wrong="counts people twice" points=0 en="after two weeks" zh="两周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * (1 - fading)
    return novelty + (1 - novelty) * tie
# %% wrong="a fixed loss" points=0 en="after one week" zh="一周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss
        novelty = novelty * (1 - fading)
    return novelty + (1 - novelty) * tie
# %% wrong="keeps the share that fades" points=0 en="after one week" zh="一周之后"
def still_here(weeks, fading, gain, loss):
    novelty, tie = 1.0, 0.0
    for _ in range(weeks):
        active = novelty + (1 - novelty) * tie
        tie = tie + gain * active * (1 - tie) - loss * tie
        novelty = novelty * fading
    return novelty + (1 - novelty) * tie
# %% wrong="fits the examples only" points=0 en="after 3 weeks" zh="3 周之后"
def still_here(weeks, fading, gain, loss):
    return {0: 1, 1: 0.825}.get(weeks, 0.756421875)
