# %% right="on paper"
traced = [500, 200, 30, 270]
# %% right="run the code"
rest, traced = 1_000, ()
for fraction in (0.5, 0.4, 0.1):
    traced += (int(rest * fraction),)
    rest -= traced[-1]
traced += (rest,)
# %% wrong="fractions of the whole sum" points=0 en="the four shares" zh="四个人各自的份"
traced = [500, 400, 100, 0]
# %% wrong="forgot the last" points=0 en="the number of shares" zh="份数"
traced = [500, 200, 30]
# %% wrong="kept what is left instead of what is taken" points=0 en="the sum of the shares" zh="各份之和"
traced = [500, 300, 270, 270]
# %% wrong="rest shared by the last two" points=0 en="the four shares" zh="四个人各自的份"
traced = [500, 200, 150, 150]
