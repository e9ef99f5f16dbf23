# %% answer="sourced" right="read off the table"
sourced = twist("counted", 2 + 1, 1 + 1 + 2 + 1, 42 - 8)
# %% answer="sourced" right="counted by the computer"
sourced = int((data.load("media_table")["status"] == twist("counted")).sum())
# %% answer="sourced" right="a NumPy integer from a comparison"
sourced = np.sum(data.load("media_table")["status"].to_numpy() == twist("counted"))
# %% answer="sourced" wrong="counts the estimates" points=0 en="These are the estimates" zh="这是估计的格数"
sourced = twist("counted", 34, 34, 3)
# %% answer="sourced" wrong="counts all that names a source" points=0 en="Five of these sources" zh="其中五个来源"
sourced = 8
# %% answer="sourced" wrong="counts measures instead of cells" points=0 en="That is the reach alone" zh="这只是“覆盖”一项"
sourced = 2
# %% answer="sourced" wrong="gives the example of the task" points=0 en="the number of figures that rest on a fitting source" zh="来源对得上的格数"
sourced = 1
# %% answer="sourced" wrong="gives a share instead of a number" points=0 en="the number of figures that rest on a fitting source" zh="来源对得上的格数"
sourced = 3 / 42

# %% answer="window" right="boolean filter"
def window(users, low, high):
    def found(level):
        counts = users["users_million"]
        days = users.loc[twist("side", counts >= level, counts > level, counts < level), "date"]
        return days.iloc[twist("side", 0, 0, -1)] if len(days) else None

    return found(low), found(high)
# %% answer="window" right="loop over the rows"
def window(users, low, high):
    start = end = None
    for day, count in zip(users["date"], users["users_million"]):
        if twist("side", start is None and count >= low, start is None and count > low, count < low):
            start = day
        if twist("side", end is None and count >= high, end is None and count > high, count < high):
            end = day
    return [start, end]
# %% answer="window" right="binary search"
def window(users, low, high):
    places = np.searchsorted(users["users_million"], [low, high], side=twist("side", "left", "right", "left")) - twist("side", 0, 0, 1)
    return tuple(users["date"].iloc[place] if 0 <= place < len(users) else None for place in places)
# %% answer="window" wrong="asks for more than the level" points=0 en="at least `low` million" zh="不低于 `low`（百万）"
def window(users, low, high):
    found = []
    for level in (low, high):
        counts = users["users_million"]
        days = users.loc[twist("side", counts > level, counts >= level, counts <= level), "date"]
        found.append(days.iloc[0] if len(days) else None)
    return tuple(found)
# %% answer="window" wrong="takes the last day below the level" points=0 en="the result for the levels 50 and 150" zh="50 和 150 的结果"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[twist("side", users["users_million"] < level, users["users_million"] < level, users["users_million"] >= level), "date"]
        found.append(days.iloc[-1] if len(days) else None)
    return tuple(found)
# %% answer="window" wrong="fails if a level is never reached" points=0 en="If there is no such row, put `None` in its place" zh="如果没有这样的行，该位置放 `None`"
def window(users, low, high):
    return tuple(users.loc[users["users_million"] >= level, "date"].iloc[0] for level in (low, high))
# %% answer="window" wrong="returns the example" points=0 en="the first row" zh="第一个"
def window(users, low, high):
    return pd.Timestamp("2012-03-29"), pd.Timestamp("2012-09-17")
# %% answer="window" wrong="returns the year only" points=0 en="the result for the levels 50 and 150" zh="50 和 150 的结果"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"]
        found.append(days.iloc[0].year if len(days) else None)
    return tuple(found)
# %% answer="window" wrong="gives texts instead of dates" points=0 en="the result for the levels 50 and 150" zh="50 和 150 的结果"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"]
        found.append(None if days.empty else f"{days.iloc[0]:%Y-%m-%d}")
    return tuple(found)
# %% answer="window" wrong="prints instead of returning" points=0 en="was printed and nothing was returned" zh="没有返回"
def window(users, low, high):
    print(users.loc[users["users_million"] >= low, "date"].iloc[0], None)
# %% answer="window" wrong="asks for exactly the level" points=0 en="the result for the levels 50 and 150" zh="50 和 150 的结果"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] == level, "date"]
        found.append(days.iloc[0] if len(days) else None)
    return tuple(found)
# %% answer="window" wrong="the last of equal rows" points=0 en="the first row" zh="第一个"
def window(users, low, high):
    def when(level):
        hit = users.loc[users["users_million"] >= level]
        if hit.empty:
            return None
        return hit.loc[hit["users_million"] == hit["users_million"].min(), "date"].iloc[-1]
    return when(low), when(high)
# %% answer="window" wrong="takes the row labels for places" points=0 en="the first row" zh="第一个"
def window(users, low, high):
    def when(level):
        labels = users.index[users["users_million"] >= level]
        return users["date"].iloc[labels[0]] if len(labels) and labels[0] < len(users) else None
    return when(low), when(high)
# %% answer="window" wrong="writes a column into the caller's table" points=0 en="Leave `users` as it is" zh="不要改动 `users`"
def window(users, low, high):
    users["month"] = users["date"].dt.month
    days = [users.loc[users["users_million"] >= level, "date"] for level in (low, high)]
    return tuple(None if each.empty else each.iloc[0] for each in days)
# %% answer="window" wrong="the last day where a level is never reached" points=0 en="If there is no such row, put `None` in its place" zh="如果没有这样的行，该位置放 `None`"
def window(users, low, high):
    days = [users.loc[users["users_million"] >= level, "date"] for level in (low, high)]
    return tuple(users["date"].iloc[-1] if each.empty else each.iloc[0] for each in days)

# %% answer="traced" right="run by the computer"
people, traced = 1_000, []
for push in twist("course", (True, False, True), (True, False, True), (False, True, True)):
    people = twist("course", people * (0.9 if push else 1) + 50, (people + 50) * (0.9 if push else 1), people * (0.9 if push else 1) + 50)
    traced.append(people)
# %% answer="traced" right="an array"
traced = np.array(twist("course"), dtype=float)
# %% answer="traced" wrong="adds the new people before the loss" points=0 en="The new people come after the loss" zh="新人在流失之后才来"
traced = twist("course", [945, 995, 940.5], [950, 1000, 950], [1050, 990, 936])
# %% answer="traced" wrong="pushes on Tuesday as well" points=0 en="There is no push on Tuesday" zh="星期二没有推送"
traced = [950, 905, 864.5]
# %% answer="traced" wrong="forgets the new people of the last push day" points=0 en="A push day has new people too" zh="推送日也有新人来"
traced = [950, 1000, 900]
# %% answer="traced" wrong="loses a tenth of the first count each time" points=0 en="the counts after the three days" zh="三天后的人数"
traced = [950, 1000, 950.5]
# %% answer="traced" wrong="gives the example" points=0 en="the number of days" zh="天数"
traced = [1050]

# %% answer="after" right="loop"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        share, new = loss * pushes_per_week / 7, twist("turn", gain, gain, gain / 7)
        people = twist("turn", people - people * share + new, (people + new) - (people + new) * share, people - people * share + new)
    return people


def settles(gain, loss, pushes_per_week):
    return twist("turn", 7 * gain / (loss * pushes_per_week), 7 * gain / (loss * pushes_per_week) - gain, gain / loss / pushes_per_week)
# %% answer="after" right="closed form"
def settles(gain, loss, pushes_per_week):
    share = loss * pushes_per_week / 7
    return twist("turn", gain / share, gain * (1 - share) / share, gain / 7 / share)


def after(start, gain, loss, pushes_per_week, days):
    goal = settles(gain, loss, pushes_per_week)
    return goal + (start - goal) * (1 - loss * pushes_per_week / 7) ** days
# %% answer="after" right="recursion without deep nesting"
from functools import reduce


def after(start, gain, loss, pushes_per_week, days):
    stay = 1 - loss * pushes_per_week / 7
    return reduce(lambda people, day: twist("turn", people * stay + gain, (people + gain) * stay, people * stay + gain / 7), range(days), start)


settles = lambda gain, loss, pushes_per_week: twist("turn", gain * 7 / loss / pushes_per_week, gain * 7 / loss / pushes_per_week - gain, gain / loss / pushes_per_week)
# %% answer="after" wrong="gains before losses" points=0 en="1,000 people after two days at 7 %, two pushes a week" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = twist("turn", (people + gain) * (1 - loss * pushes_per_week / 7), people * (1 - loss * pushes_per_week / 7) + gain, (people + gain / 7) * (1 - loss * pushes_per_week / 7))
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% answer="after" wrong="forgets to divide the week by seven" points=0 en="1,000 people after two days at 7 %, two pushes a week" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week)
# %% answer="after" wrong="ignores the number of pushes" points=0 en="1,000 people after two days at 7 %, two pushes a week" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / loss
# %% answer="after" wrong="takes the loss from the start each day" points=0 en="1,000 people after two days at 7 %, two pushes a week" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people - start * loss * pushes_per_week / 7 + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% answer="after" wrong="returns the example" points=0 en="1,000 people after two days at 7 %, two pushes a week" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    return 10_000


def settles(gain, loss, pushes_per_week):
    return 10_000
# %% answer="after" wrong="rounds to whole people each day" points=0 en="Do not round" zh="不要四舍五入"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = round(people * (1 - loss * pushes_per_week / 7) + gain)
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% answer="after" wrong="settles left open" points=0 en="is not done yet" zh="还没有完成"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return ...
# %% answer="after" wrong="settles where the start is kept" points=0 en="where it settles at 7 %, two pushes a week" zh="7%、每周两推，稳定在多少人"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / loss
# %% answer="after" wrong="adds the new people once more for day 0" points=0 en="1,000 people after two days at 7 %, two pushes a week" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start + gain
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% answer="after" wrong="rounds the results to whole people" points=0 en="Do not round" zh="不要四舍五入"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return round(people)


def settles(gain, loss, pushes_per_week):
    return round(gain / (loss * pushes_per_week / 7))
# %% answer="after" wrong="settles without the sevenths" points=0 en="losses and gains are equal" zh="流失与新增相抵"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * 2 / 7)
# %% answer="after" wrong="whole pushes only" points=0 en="`pushes_per_week` need not be whole" zh="`pushes_per_week` 不一定是整数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * int(pushes_per_week) / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% answer="after" wrong="at least one day" points=0 en="after 0 days it is `start`" zh="0 天之后就是 `start`"
def after(start, gain, loss, pushes_per_week, days):
    people = start * (1 - loss * pushes_per_week / 7) + gain
    for day in range(1, days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% answer="after" wrong="settles at whole people" points=0 en="a difference of 0.01 people is allowed" zh="允许相差 0.01 人"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return round(gain / (loss * pushes_per_week / 7))

# %% answer="year" right="two pushes and all the money"
year = twist("goals", {"gain": 40, "pushes_per_week": 2}, {"gain": 40, "pushes_per_week": 2}, {"gain": 30, "pushes_per_week": 3})
# %% answer="year" right="found by trying all plans"
year = next(
    {"pushes_per_week": often, "gain": gain}
    for gain in range(twist("goals.cost") // (3 * 365) + 1)
    for often in range(1, 8)
    if (found := subscribers.year_of_reads(start=8_000, gain=gain, loss=0.01, pushes_per_week=often, fatigue=0.5))["reads"] >= twist("goals.reads")
    and found["subscribers"] >= twist("goals")
)
# %% answer="year" wrong="pushes every day" points=0 en="8,500 subscribers are left" zh="剩下 8,500 名关注用户"
year = {"pushes_per_week": 7, "gain": 40}
# %% answer="year" wrong="pushes once a week only" points=0 en="37,500 openings in the year" zh="全年打开 37,500 次"
year = {"pushes_per_week": 1, "gain": 40}
# %% answer="year" wrong="buys too many new people" points=0 en="44,000 yuan at most" zh="花费不超过 44,000 元"
year = {"pushes_per_week": 3, "gain": 60}
# %% answer="year" wrong="more pushes than the quota" points=0 en="pushes a week" zh="每周推送次数"
year = {"pushes_per_week": 14, "gain": 40}
# %% answer="year" wrong="gives the example of the task" points=0 en="8,500 subscribers are left" zh="剩下 8,500 名关注用户"
year = {"pushes_per_week": 7, "gain": 10}
# %% answer="year" wrong="half a person a day" points=0 en="new people a day" zh="每天新增人数"
year = {"pushes_per_week": 3, "gain": 40.1}

# %% answer="route" right="loop that remembers the best"
def route(message, rules, fallback):
    best = None
    for rule in rules:
        if rule[0].lower() in message.lower():
            if best is None or twist("equals", rule[2] > best[2], rule[2] >= best[2], (rule[2], len(rule[0])) > (best[2], len(best[0]))):
                best = rule
    return fallback if best is None else best[1]
# %% answer="route" right="filter, then max"
def route(message, rules, fallback):
    text = message.casefold()
    fitting = [
        (priority, twist("equals", 0, place, len(keyword)), -place, reply)
        for place, (keyword, reply, priority) in enumerate(rules) if keyword.casefold() in text
    ]
    return max(fitting)[3] if fitting else fallback
# %% answer="route" right="stable sort"
def route(message, rules, fallback):
    rules = twist("equals", rules, rules[::-1], sorted(rules, key=lambda rule: -len(rule[0])))
    for keyword, reply, priority in sorted(rules, key=lambda rule: -rule[2]):
        if keyword.upper() in message.upper():
            return reply
    return fallback
# %% answer="route" wrong="the first rule that fits" points=0 en="the one with the highest priority answers" zh="由优先级最高的那条回复"
def route(message, rules, fallback):
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower():
            return reply
    return fallback
# %% answer="route" wrong="the last of equal priorities" points=0 en="of equals, the one written first" zh="优先级相同时，取写在前面的"
def route(message, rules, fallback):
    best, top = fallback, -100
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and twist("equals", priority >= top, priority > top, priority >= top):
            best, top = reply, priority
    return best
# %% answer="route" wrong="minds capitals" points=0 en="the reply to: Any EVENTS?" zh="关键词和消息都不分大小写"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0] in message]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% answer="route" wrong="a negative priority loses to the fallback" points=0 en="may be below zero" zh="可以是负数"
def route(message, rules, fallback):
    best, top = fallback, -1
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and priority > top:
            best, top = reply, priority
    return best
# %% answer="route" wrong="needs the whole message to be the keyword" points=0 en="the reply to: Any EVENTS?" zh="对“有活动吗？”的回复"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() == message.lower()]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% answer="route" wrong="sorts the student's own list" points=0 en="Leave `rules` as it is" zh="不要改动 `rules`"
def route(message, rules, fallback):
    rules.sort(key=lambda rule: -rule[2])
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower():
            return reply
    return fallback
# %% answer="route" wrong="knows only the examples" points=0 en="the one with the highest priority answers" zh="由优先级最高的那条回复"
def route(message, rules, fallback):
    known = {"Please cancel my event": "person", "我要退活动的票": "person", "hm": "smile", "嗯": "smile"}
    if "wifi" in message.lower() and "event" not in message and "活动" not in message:
        return "network"
    if "event" in message.lower() or "活动" in message:
        return known.get(message, "events")
    return known.get(message, fallback)
# %% answer="route" wrong="makes only the message small" points=0 en="capitals do not matter, in the keyword as in the message" zh="关键词和消息都不分大小写"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0] in message.lower()]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% answer="route" wrong="compares with the message's words" points=0 en="the reply to: Any EVENTS?" zh="对“有活动吗？”的回复"
def route(message, rules, fallback):
    words = message.lower().split()
    fitting = [rule for rule in rules if rule[0].lower() in words]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% answer="route" wrong="a text in place of every empty fallback" points=0 en="If none fits, return `fallback` as it is" zh="一条也没有命中，就原样返回 `fallback`"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() in message.lower()]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback or "menu"
# %% answer="route" wrong="the lowest number first" points=0 en="the one with the highest priority answers" zh="由优先级最高的那条回复"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() in message.lower()]
    return min(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% answer="route" wrong="priorities of -10 and lower never answer" points=0 en="may be below zero" zh="可以是负数"
def route(message, rules, fallback):
    answer, top = fallback, -10
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and priority > top:
            answer, top = reply, priority
    return answer
# %% answer="route" wrong="takes the keyword for a pattern" points=0 en="its keyword stands anywhere in the message" zh="关键词出现在消息的任何位置"
def route(message, rules, fallback):
    best = None
    for rule in rules:
        if re.search(rule[0], message, re.IGNORECASE) and (best is None or rule[2] > best[2]):
            best = rule
    return fallback if best is None else best[1]
# %% answer="route" wrong="an empty reply becomes the fallback" points=0 en="Of the rules that fit" zh="命中多条时"
def route(message, rules, fallback):
    reply, top = None, None
    for keyword, answer, priority in rules:
        if keyword.lower() in message.lower() and (top is None or priority > top):
            reply, top = answer, priority
    return reply or fallback
# %% answer="route" wrong="whole words only" points=0 en="also inside a longer word" zh="哪怕夹在更长的词里"
def route(message, rules, fallback):
    best = None
    for rule in rules:
        if re.search(r"(?<![a-z])" + re.escape(rule[0]), message, re.IGNORECASE) and (best is None or rule[2] > best[2]):
            best = rule
    return fallback if best is None else best[1]
# %% answer="route" wrong="a priority of 0 counts as none" points=0 en="may be below zero" zh="可以是负数"
def route(message, rules, fallback):
    best, top = fallback, None
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and (not top or priority > top):
            best, top = reply, priority
    return best
# %% answer="route" wrong="one rule for each keyword" points=0 en="the one with the highest priority answers" zh="由优先级最高的那条回复"
def route(message, rules, fallback):
    by_keyword = {keyword.lower(): (reply, priority) for keyword, reply, priority in rules}
    fitting = [rule for keyword, rule in by_keyword.items() if keyword in message.lower()]
    return max(fitting, key=lambda rule: rule[1])[0] if fitting else fallback
# %% answer="route" wrong="of equals, what stands first in the message" points=0 en="of equals, the one written first" zh="优先级相同时，取写在前面的"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() in message.lower()]
    return min(fitting, key=lambda rule: (-rule[2], message.lower().index(rule[0].lower())))[1] if fitting else fallback

# %% answer="per_thousand_readers" right="sums of columns"
def per_thousand_readers(slots):
    readers = slots["delivered"] * slots["open_rate"]
    paid = twist("unopened", 1, readers > 0, 0.5 + (readers > 0) / 2)
    return 1000 * (slots["price"] * paid).sum() / readers.sum()
# %% answer="per_thousand_readers" right="dot product"
def per_thousand_readers(slots):
    paid = np.where(slots["open_rate"] > 0, 1, twist("unopened", 1, 0, 0.5))
    return slots["price"] @ paid / (slots["delivered"] @ slots["open_rate"]) * 1000
# %% answer="per_thousand_readers" right="loop over the rows"
def per_thousand_readers(slots):
    money = readers = 0
    for row in slots.itertuples():
        money += row.price * (1 if row.open_rate else twist("unopened", 1, 0, 0.5))
        readers += row.delivered * row.open_rate
    return money / (readers / 1000)
# %% answer="per_thousand_readers" wrong="still counts deliveries" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    return slots["price"].sum() / slots["delivered"].sum() * 1000
# %% answer="per_thousand_readers" wrong="still averages the rows" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    return (slots["price"] / (slots["delivered"] * slots["open_rate"]) * 1000).mean()
# %% answer="per_thousand_readers" wrong="averages the open rates" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"].sum() * slots["open_rate"].mean()) * 1000
# %% answer="per_thousand_readers" wrong="forgets the thousand" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"] * slots["open_rate"]).sum()
# %% answer="per_thousand_readers" wrong="returns the example" points=0 en="one article of 600 yuan, 20,000 delivered, 1.2 % opened" zh="一篇 600 元，送达 2 万人，打开 1.2%"
def per_thousand_readers(slots):
    return twist("unopened")
# %% answer="per_thousand_readers" wrong="writes a column into the caller's table" points=0 en="leave `slots` as it is" zh="不要改动 `slots`"
def per_thousand_readers(slots):
    slots["readers"] = slots["delivered"] * slots["open_rate"]
    return slots["price"].sum() / slots["readers"].sum() * 1000
# %% answer="per_thousand_readers" wrong="leaves out what nobody opened" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    opened = twist("unopened", slots[slots["open_rate"] > 0], slots, slots)
    return opened["price"].sum() / (opened["delivered"] * opened["open_rate"]).sum() * 1000
# %% answer="per_thousand_readers" wrong="takes every article to reach as many as the first" points=0 en="dividing all the money by all the readers" zh="用全部的钱除以全部的读者"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"].iloc[0] * slots["open_rate"].sum()) * 1000
# %% answer="per_thousand_readers" wrong="rounds the readers of each row" points=0 en="do not round" zh="不要四舍五入"
def per_thousand_readers(slots):
    readers = (slots["delivered"] * slots["open_rate"]).round()
    return slots["price"].sum() / readers.sum() * 1000
# %% answer="per_thousand_readers" wrong="rounds to whole yuan" points=0 en="do not round" zh="不要四舍五入"
def per_thousand_readers(slots):
    readers = (slots["delivered"] * slots["open_rate"]).sum()
    return round(slots["price"].sum() / readers * 1000)

# %% answer="chart" right="mark_line with points"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line(point=True).encode(x="pushes_per_week", y=twist("column")).properties(title="Fewer stay")
# %% answer="chart" right="title and types spelled out"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years, title="More pushes, fewer subscribers").mark_line().encode(
    x=alt.X("pushes_per_week", type="ordinal", title="pushes a week"),
    y=alt.Y(twist("column"), type="quantitative", scale=alt.Scale(zero=True)),
)
# %% answer="chart" right="a line and points in layers"
years = subscribers.compare_frequencies(loss=0.01)
base = alt.Chart(years).encode(x="pushes_per_week:Q", y=twist("column.y"))
chart = (base.mark_line() + base.mark_point()).properties(title="每多推一次，剩下的人更少")
# %% answer="chart" wrong="swaps the axes" points=0 en="what x shows" zh="x 表示的内容"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x=twist("column"), y="pushes_per_week").properties(title="Fewer stay")
# %% answer="chart" wrong="draws bars" points=0 en="the mark" zh="图形标记"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_bar().encode(x="pushes_per_week", y=twist("column")).properties(title="Fewer stay")
# %% answer="chart" wrong="draws the reads" points=0 en="what y shows" zh="y 表示的内容"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y=twist("column", "reads", "subscribers", "subscribers")).properties(title="More reads")
# %% answer="chart" wrong="has no title" points=0 en="title" zh="标题"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y=twist("column"))
# %% answer="chart" wrong="draws another loss" points=0 en="rows" zh="行"
years = subscribers.compare_frequencies(loss=0.003)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y=twist("column")).properties(title="Fewer stay")
# %% answer="chart" wrong="rows filtered away by Altair" points=0 en="chart" zh="图"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y=twist("column")).transform_filter("datum.pushes_per_week < 5").properties(title="More pushes, fewer subscribers")
# %% answer="chart" wrong="a title without a letter" points=0 en="title" zh="标题"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y=twist("column")).properties(title="1-7")
# %% answer="chart" right="rounded, pushes as text, the largest marked in a layer"
years = subscribers.compare_frequencies(loss=0.01)
rounded = years.assign(**{twist("column"): years[twist("column")].round()})
line = alt.Chart(rounded).mark_line().encode(x="pushes_per_week:O", y=twist("column.y"))
chart = (line + line.transform_filter("datum.pushes_per_week == 7").mark_point(size=90)).properties(title="A year of pushes")
# %% answer="chart" wrong="a title that repeats the column" points=0 en="title" zh="标题"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y=twist("column")).properties(title=twist("column"))
# %% answer="chart" wrong="five rows only" points=0 en="rows" zh="行"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years.head()).mark_line().encode(x="pushes_per_week", y=twist("column")).properties(title="The more pushes, the more it changes")
