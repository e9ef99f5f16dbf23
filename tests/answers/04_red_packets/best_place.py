# %% right="literal"
best_place = "last"
# %% right="simulated"
chance = red_packet.best_luck(people=20, repeats=20_000, seed=3)
best_place = {0: "first", 9: "tenth", 19: "last"}[int(chance.argmax())]
# %% wrong="early bird" points=0 en="Reread lesson 04, section 3" zh="请重读第 04 课第 3 节"
best_place = "first"
# %% wrong="golden mean" points=0 en="your place in the queue" zh="你选的位置"
best_place = "tenth"
# %% wrong="number instead of word" points=0 en="Found: 20" zh="得到：20"
best_place = 20
# %% wrong="Chinese instead of code word" points=0 en="your place in the queue" zh="你选的位置"
best_place = "最后"
