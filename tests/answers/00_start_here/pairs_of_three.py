# %% right="typed"
pairs_of_three = 3
# %% right="counted"
from itertools import combinations
pairs_of_three = len(list(combinations("ABC", 2)))
# %% wrong="counted twice" points=0 en="among three people" zh="三个人的配对数"
pairs_of_three = 6
# %% wrong="as a text" points=0 en="among three people" zh="三个人的配对数"
pairs_of_three = "3"
# %% wrong="with oneself" points=0 en="among three people" zh="三个人的配对数"
pairs_of_three = 3 * 3
