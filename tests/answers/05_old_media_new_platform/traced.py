# %% right="by hand"
traced = [950, 1000, 950]
# %% right="run by the computer"
people, traced = 1_000, []
for push in (True, False, True):
    people = people * (0.9 if push else 1) + 50
    traced.append(people)
# %% right="an array"
traced = np.array([950.0, 1000.0, 950.0])
# %% wrong="adds the new people before the loss" points=0 en="The new people come after the loss" zh="新人在流失之后才来"
traced = [945, 995, 940.5]
# %% wrong="pushes on Tuesday as well" points=0 en="There is no push on Tuesday" zh="星期二没有推送"
traced = [950, 905, 864.5]
# %% wrong="forgets the new people of the last push day" points=0 en="A push day has new people too" zh="推送日也有新人来"
traced = [950, 1000, 900]
# %% wrong="loses a tenth of the first count each time" points=0 en="the counts after the three days" zh="三天后的人数"
traced = [950, 1000, 950.5]
# %% wrong="gives the example" points=0 en="the number of days" zh="天数"
traced = [1050]
