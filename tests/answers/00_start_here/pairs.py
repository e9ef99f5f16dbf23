# %% right="formula"
def pairs(members):
    return members * (members - 1) // 2
# %% right="count them"
def pairs(members):
    return sum(1 for one in range(members) for other in range(one))
# %% wrong="a chain instead of all pairs" points=0 en="the pairs among three people" zh="三个人的配对数"
def pairs(members):
    return members - 1
# %% wrong="counted twice" points=0 en="the pairs among two people" zh="两个人的配对数"
def pairs(members):
    return members * (members - 1)
# %% wrong="prints instead of returning" points=0 en="print" zh="print"
def pairs(members):
    print(members * (members - 1) // 2)
# %% wrong="fits the examples only" points=0 en="1, 40 and 100 people" zh="1、40、100 个人"
def pairs(members):
    return {1: 0, 2: 1, 3: 3, 4: 6}.get(members)
