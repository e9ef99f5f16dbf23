# %% right="literal"
superman = "C"
# %% right="worked out"
told, cover = 1937, 1938
claim_was_tested = False
superman = {True: "A", False: "C"}[told == cover or claim_was_tested]
# %% wrong="trusts the date" points=0 en="Compare the two years" zh="请比一比两个年份"
superman = "A"
# %% wrong="a wrong example refutes the claim" points=0 en="does not refute a claim" zh="并不能推翻它所说明的主张"
superman = "B"
# %% wrong="nothing to check" points=0 en="A year is a fact" zh="年份是查得到的事实"
superman = "D"
# %% wrong="the year instead of a letter" points=0 en="the letter of your choice" zh="你选的字母"
superman = 1938
