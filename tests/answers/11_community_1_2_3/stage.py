# %% right="two questions"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return "2.0"
    if linked_share >= 0.75:
        return "3.0"
    return "1.0"
# %% right="one expression"
def stage(star_share, linked_share):
    return "2.0" if not star_share < 1 / 2 else ("1.0" if linked_share < 3 / 4 else "3.0")
# %% wrong="above instead of at least" points=0 en="the stage for 0.5 and 0.1" zh="0.5 和 0.1"
def stage(star_share, linked_share):
    if star_share > 0.5:
        return "2.0"
    if linked_share > 0.75:
        return "3.0"
    return "1.0"
# %% wrong="asks for the whole first" points=0 en="the stage of Ms Lin's readers" zh="林老师晨读会的阶段"
def stage(star_share, linked_share):
    if linked_share >= 0.75:
        return "3.0"
    if star_share >= 0.5:
        return "2.0"
    return "1.0"
# %% wrong="numbers instead of texts" points=0 en="the stage of Ms Lin's readers" zh="林老师晨读会的阶段"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return 2.0
    if linked_share >= 0.75:
        return 3.0
    return 1.0
# %% wrong="shares as percentages" points=0 en="the stage of Ms Lin's readers" zh="林老师晨读会的阶段"
def stage(star_share, linked_share):
    if star_share >= 50:
        return "2.0"
    if linked_share >= 75:
        return "3.0"
    return "1.0"
# %% wrong="one gap left" points=0 en="is not done yet" zh="还没有完成"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return "2.0"
    if linked_share >= ...:
        return "3.0"
    return "1.0"
# %% wrong="a star must also be whole" points=0 en="the stage for 0.5 and 0.1" zh="0.5 和 0.1"
def stage(star_share, linked_share):
    if star_share >= 0.5 and linked_share >= 0.75:
        return "2.0"
    if linked_share >= 0.75:
        return "3.0"
    return "1.0"
# %% wrong="more than three quarters" points=0 en="the stage for 0.499 and 0.75" zh="0.499 和 0.75"
def stage(star_share, linked_share):
    if star_share >= 0.5:
        return "2.0"
    return "3.0" if linked_share > 0.75 else "1.0"
