# %% right="the number"
diggers = 4
# %% right="counted by the library"
from qunxue.models import contagion

diggers = int(contagion.cascade([0, 1, 2, 3, 5, 5, 6, 7, 8, 9])[-1])
# %% wrong="overlooks the gap" points=0 en="Nobody has a threshold of 4" zh="没有人的门槛是 4"
diggers = 10
# %% wrong="counts the neighbour himself" points=0 en="does not count as one of them" zh="不能把自己也算进去"
diggers = 5
# %% wrong="stops after the first" points=0 en="The second neighbour needs one person" zh="第二位邻居只要看到一个人"
diggers = 1
# %% wrong="a text" points=0 en="the number of diggers" zh="来挖土的人数"
diggers = "4"
