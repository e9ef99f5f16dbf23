# %% right="count again until nothing changes"
def cascade(thresholds):
    joined, before = 0, -1
    while joined != before:
        before = joined
        joined = len([threshold for threshold in thresholds if threshold <= before])
    return joined
# %% right="sort and walk up"
def cascade(thresholds):
    joined = 0
    for threshold in sorted(thresholds):
        if threshold > joined:
            break
        joined += 1
    return joined
# %% right="NumPy"
def cascade(thresholds):
    steps = np.sort(thresholds)
    gaps = np.flatnonzero(steps > np.arange(len(steps)))
    return int(gaps[0]) if len(gaps) else len(steps)
# %% wrong="more than, instead of at least" points=0 en="the cascade of [0, 1, 2, 2]" zh="[0, 1, 2, 2] 的结果"
def cascade(thresholds):
    joined = 0
    for threshold in sorted(thresholds):
        if joined > threshold:
            joined += 1
    return joined
# %% wrong="one round only" points=0 en="the cascade of [0, 1, 2, 2]" zh="[0, 1, 2, 2] 的结果"
def cascade(thresholds):
    return sum(threshold <= 0 for threshold in thresholds)
# %% wrong="takes the order of the list for the order of joining" points=0 en="the cascade of [2, 0]" zh="[2, 0] 的结果"
def cascade(thresholds):
    joined = 0
    for threshold in thresholds:
        if threshold > joined:
            break
        joined += 1
    return joined
# %% wrong="one pass through the unsorted list" points=0 en="the order must not matter" zh="顺序不该有影响"
def cascade(thresholds):
    joined = 0
    for threshold in thresholds:
        if threshold <= joined:
            joined += 1
    return joined
# %% wrong="sorts the caller's list" points=0 en="changed" zh="改"
def cascade(thresholds):
    thresholds.append(0)
    thresholds.sort()
    return 4
# %% wrong="prints instead of returning" points=0 en="print" zh="打印"
def cascade(thresholds):
    from qunxue.models import contagion

    print(int(contagion.cascade(thresholds)[-1]))
# %% wrong="fits the examples only" points=0 en="the thresholds 0, 1, 2 … 99" zh="门槛 0、1、2……99"
def cascade(thresholds):
    return {(0, 1, 2, 2): 4, (1, 1, 1): 0, (2, 0): 1, (2, 1, 0): 3}.get(tuple(thresholds), 1)
