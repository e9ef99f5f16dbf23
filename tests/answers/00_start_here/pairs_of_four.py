# %% right="halved"
pairs_of_four = 4 * 3 // 2
# %% right="sum of meetings"
pairs_of_four = sum(range(4))
# %% wrong="left as it was" points=0 en="counted twice" zh="数了两次"
pairs_of_four = 4 * 3
# %% wrong="counted oneself" points=0 en="Found: 8" zh="得到：8"
pairs_of_four = 4 * 4 // 2
# %% wrong="neighbours only" points=0 en="Found: 4" zh="得到：4"
pairs_of_four = 4
