# %% right="loop over odd numbers"
def smallest_crowd(chance, target):
    people = 1
    while people <= 301:
        if crowd.majority_right(chance, people) >= target:
            return people
        people += 2
# %% right="next of a generator"
def smallest_crowd(chance, target):
    sizes = range(1, 302, 2)
    return next((people for people in sizes if crowd.majority_right(chance, people) >= target), None)
# %% right="own binomial sum"
def smallest_crowd(chance, target):
    from math import comb

    for people in range(1, 303, 2):
        votes = range(people // 2 + 1, people + 1)
        right = sum(comb(people, many) * chance**many * (1 - chance) ** (people - many) for many in votes)
        if people <= 301 and right >= target - 1e-12:
            return people
    return None
# %% wrong="even crowds too" points=0 en="chance 0.6, target 0.75" zh="机会 0.6、目标 0.75"
def smallest_crowd(chance, target):
    for people in range(2, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None
# %% wrong="begins with three" points=0 en="one voter is enough" zh="一个人就够"
def smallest_crowd(chance, target):
    for people in range(3, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None
# %% wrong="more than the target" points=0 en="one voter is enough" zh="一个人就够"
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) > target:
            return people
    return None
# %% wrong="the largest crowd instead of none" points=0 en="no crowd is enough" zh="再多也不够"
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return people
# %% wrong="stops at 101 voters" points=0 en="chance 0.55, target 0.9" zh="机会 0.55、目标 0.9"
def smallest_crowd(chance, target):
    for people in range(1, 102, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return None
# %% wrong="fits the examples only" points=0 en="chance 0.6, target 0.95" zh="机会 0.6、目标 0.95"
def smallest_crowd(chance, target):
    return {0.6: 11, 0.9: 1}.get(chance)
# %% wrong="prints instead of returning" points=0 en="has to return 11" zh="函数应当返回 11"
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            print(people)
            break
# %% wrong="a text instead of None" points=0 en="Wanted: None" zh="应为：None"
def smallest_crowd(chance, target):
    for people in range(1, 302, 2):
        if crowd.majority_right(chance, people) >= target:
            return people
    return "none"
