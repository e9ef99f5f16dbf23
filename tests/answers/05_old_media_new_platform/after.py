# %% right="loop"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        leaving = people * loss * pushes_per_week / 7
        people = people - leaving + gain
    return people


def settles(gain, loss, pushes_per_week):
    return 7 * gain / (loss * pushes_per_week)
# %% right="closed form"
def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)


def after(start, gain, loss, pushes_per_week, days):
    goal = settles(gain, loss, pushes_per_week)
    return goal + (start - goal) * (1 - loss * pushes_per_week / 7) ** days
# %% right="recursion without deep nesting"
from functools import reduce


def after(start, gain, loss, pushes_per_week, days):
    stay = 1 - loss * pushes_per_week / 7
    return reduce(lambda people, day: people * stay + gain, range(days), start)


settles = lambda gain, loss, pushes_per_week: gain * 7 / loss / pushes_per_week
# %% wrong="gains before losses" points=0 en="The loss comes first" zh="先流失，再来新人"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = (people + gain) * (1 - loss * pushes_per_week / 7)
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% wrong="forgets to divide the week by seven" points=0 en="divide it by 7" zh="要除以 7"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week)
# %% wrong="ignores the number of pushes" points=0 en="1,000 people after two days at 7 %" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / loss
# %% wrong="takes the loss from the start each day" points=0 en="1,000 people after two days at 7 %" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people - start * loss * pushes_per_week / 7 + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% wrong="returns the example" points=0 en="1,000 people after two days at 7 %" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    return 10_000


def settles(gain, loss, pushes_per_week):
    return 10_000
# %% wrong="rounds to whole people each day" points=0 en="1,000 people after two days at 7 %" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = round(people * (1 - loss * pushes_per_week / 7) + gain)
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% wrong="settles left open" points=0 en="is not done yet" zh="还没有完成"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return ...
# %% wrong="settles where the start is kept" points=0 en="where it settles at 7 %" zh="7%、每周两推，稳定在多少人"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / loss
# %% wrong="adds the new people once more for day 0" points=0 en="10,000 people after a year" zh="1 万人、0.3%，一年后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start + gain
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
