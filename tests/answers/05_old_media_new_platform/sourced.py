# %% right="read off the table"
sourced = 4 + 1 + 0 + 1 + 1 + 0 + 1
# %% right="counted by the computer"
sourced = int((data.load("media_table")["status"] == "source").sum())
# %% right="a NumPy integer from a comparison"
sourced = np.sum(data.load("media_table")["status"].to_numpy() == "source")
# %% wrong="counts the estimates" points=0 en="These are the estimates" zh="这是估计的格数"
sourced = 34
# %% wrong="gives the example of the task" points=0 en="That is the reach alone" zh="这只是“覆盖”一项"
sourced = 4
# %% wrong="counts measures instead of cells" points=0 en="count the figures" zh="要数的是格子"
sourced = 5
# %% wrong="gives a share instead of a number" points=0 en="the number of figures with a source" zh="有来源的格数"
sourced = 8 / 42
