# %% answer="pairs_of_three" right="counted"
from itertools import combinations
pairs_of_three = len(list(combinations("ABC", 2)))
# %% answer="pairs_of_three" wrong="counted twice" points=0 en="among three people" zh="三个人的配对数"
pairs_of_three = 6
# %% answer="pairs_of_three" wrong="as a text" points=0 en="among three people" zh="三个人的配对数"
pairs_of_three = "3"
# %% answer="pairs_of_three" wrong="with oneself" points=0 en="among three people" zh="三个人的配对数"
pairs_of_three = 3 * 3

# %% answer="pairs_of_four" right="sum of meetings"
pairs_of_four = sum(range(4))
# %% answer="pairs_of_four" wrong="left as it was" points=0 en="counted twice" zh="数了两次"
pairs_of_four = 4 * 3
# %% answer="pairs_of_four" wrong="counted oneself" points=0 en="Found: 8" zh="得到：8"
pairs_of_four = 4 * 4 // 2
# %% answer="pairs_of_four" wrong="neighbours only" points=0 en="Found: 4" zh="得到：4"
pairs_of_four = 4

# %% answer="pairs" right="count them"
def pairs(members):
    return sum(1 for one in range(members) for other in range(one))
# %% answer="pairs" wrong="a chain instead of all pairs" points=0 en="the pairs among three people" zh="三个人的配对数"
def pairs(members):
    return members - 1
# %% answer="pairs" wrong="counted twice" points=0 en="the pairs among two people" zh="两个人的配对数"
def pairs(members):
    return members * (members - 1)
# %% answer="pairs" wrong="prints instead of returning" points=0 en="print" zh="print"
def pairs(members):
    print(members * (members - 1) // 2)
# %% answer="pairs" wrong="fits the examples only" points=0 en="1, 40 and 100 people" zh="1、40、100 个人"
def pairs(members):
    return {1: 0, 2: 1, 3: 3, 4: 6}.get(members)
