# %% answer="left" right="week by week"
def left(members, leaving, weeks):
    stay = 1
    for _ in range(weeks):
        stay = stay - stay * leaving
    return twist("what", members * stay, members - members * stay, stay)
# %% answer="left" wrong="always of the first number" points=0 en="after `weeks` weeks" zh="`weeks` 周以后"
def left(members, leaving, weeks):
    stay = 1 - leaving * weeks
    return twist("what", members * stay, members * (1 - stay), stay)
# %% answer="left" wrong="rounds" points=0 en="Do not round" zh="不要取整"
def left(members, leaving, weeks):
    stay = (1 - leaving) ** weeks
    return round(twist("what", members * stay, members * (1 - stay), stay), 3)
# %% answer="left" wrong="one week at least" points=0 en="`weeks` may be 0" zh="`weeks` 可以是 0"
def left(members, leaving, weeks):
    stay = (1 - leaving) ** max(1, weeks)
    return twist("what", members * stay, members * (1 - stay), stay)
