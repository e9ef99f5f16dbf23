# %% right="natural logarithm"
def days_needed(share, to_95):
    days = to_95 * float(np.log(1 - share) / np.log(0.05))
    return days, days <= 84
# %% right="search"
def days_needed(share, to_95):
    low, high = 0.0, 100.0 * to_95
    for _ in range(80):
        middle = (low + high) / 2
        if 1 - 0.05 ** (middle / to_95) < share:
            low = middle
        else:
            high = middle
    return [low, low < 84.001]
# %% right="log to the base .05"
import math
def days_needed(share, to_95):
    days = to_95 * math.log(1 - share, 0.05)
    if days > 84:
        return (days, False)
    return (days, True)
# %% wrong="a straight line" points=0 en="the days for 0.5 and 100" zh="0.5 和 100 对应的天数"
def days_needed(share, to_95):
    days = to_95 * share / 0.95
    return days, days <= 84
# %% wrong="asks whether the person was fast, not the day" points=0 en="saw that day (0.5 and 100)" zh="那一天（0.5 和 100）"
def days_needed(share, to_95):
    return to_95 * float(np.log(1 - share) / np.log(0.05)), to_95 <= 84
# %% wrong="share instead of rest" points=0 en="the days for 0.95 and 66" zh="0.95 和 66 对应的天数"
def days_needed(share, to_95):
    days = to_95 * float(np.log(share) / np.log(0.05))
    return days, days <= 84
# %% wrong="rounded to whole days" points=0 en="the days for 0.5 and 100" zh="0.5 和 100 对应的天数"
def days_needed(share, to_95):
    days = round(to_95 * float(np.log(1 - share) / np.log(0.05)))
    return days, days <= 84
# %% wrong="only the days" points=0 en="the pair for 0.95 and 66" zh="0.95 和 66 对应的一对值"
def days_needed(share, to_95):
    return to_95 * float(np.log(1 - share) / np.log(0.05))
# %% wrong="true and false swapped" points=0 en="whether the study saw" zh="研究有没有观察到"
def days_needed(share, to_95):
    days = to_95 * float(np.log(1 - share) / np.log(0.05))
    return days, days > 84
# %% wrong="twelve weeks taken for ninety days" points=0 en="seen or extrapolated for 0.9 and 110" zh="观察到的还是外推的（0.9 和 110）"
def days_needed(share, to_95):
    days = to_95 * float(np.log(1 - share) / np.log(0.05))
    return days, days <= 90
