# %% answer="sourced" right="read off the table"
sourced = 2 + 1
# %% answer="sourced" right="counted by the computer"
sourced = int((data.load("media_table")["status"] == "source").sum())
# %% answer="sourced" right="a NumPy integer from a comparison"
sourced = np.sum(data.load("media_table")["status"].to_numpy() == "source")
# %% answer="sourced" wrong="counts the estimates" points=0 en="These are the estimates" zh="这是估计的格数"
sourced = 34
# %% answer="sourced" wrong="counts all that names a source" points=0 en="Five of these sources" zh="其中五个来源"
sourced = 8
# %% answer="sourced" wrong="counts measures instead of cells" points=0 en="the reach alone, or the number of measures" zh="这只是“覆盖”一项，或者是指标的个数"
sourced = 2
# %% answer="sourced" wrong="gives the example of the task" points=0 en="the number of figures that rest on a fitting source" zh="来源对得上的格数"
sourced = 1
# %% answer="sourced" wrong="gives a share instead of a number" points=0 en="the number of figures that rest on a fitting source" zh="来源对得上的格数"
sourced = 3 / 42

# %% answer="window" right="boolean filter"
def window(users, low, high):
    def first(level):
        days = users.loc[users["users_million"] >= level, "date"]
        return days.iloc[0] if len(days) else None

    return first(low), first(high)
# %% answer="window" right="loop over the rows"
def window(users, low, high):
    start = end = None
    for day, count in zip(users["date"], users["users_million"]):
        if start is None and count >= low:
            start = day
        if end is None and count >= high:
            end = day
    return [start, end]
# %% answer="window" right="binary search"
def window(users, low, high):
    places = np.searchsorted(users["users_million"], [low, high])
    return tuple(users["date"].iloc[place] if place < len(users) else None for place in places)
# %% answer="window" wrong="asks for more than the level" points=0 en="at least low million" zh="不低于 low（百万）"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"] if level == 100 else users.loc[users["users_million"] > level, "date"]
        found.append(days.iloc[0] if len(days) else None)
    return tuple(found)
# %% answer="window" wrong="takes the last day below the level" points=0 en="when the example reached 100 million" zh="例子何时达到 1 亿"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] < level, "date"]
        found.append(days.iloc[-1] if len(days) else None)
    return tuple(found)
# %% answer="window" wrong="fails if a level is never reached" points=0 en='running window(pd.DataFrame({"date": [Timestamp("2012-03-29"), Timestamp("…, 100, 300)' zh='运行 window(pd.DataFrame({"date": [Timestamp("2012-03-29"), Timestamp("…, 100, 300)'
def window(users, low, high):
    return tuple(users.loc[users["users_million"] >= level, "date"].iloc[0] for level in (low, high))
# %% answer="window" wrong="returns the example" points=0 en="when the example reached 150 million or more" zh="例子何时达到 1.5 亿"
def window(users, low, high):
    return pd.Timestamp("2012-03-29"), None
# %% answer="window" wrong="returns the year only" points=0 en="when the example reached 100 million" zh="例子何时达到 1 亿"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"]
        found.append(days.iloc[0].year if len(days) else None)
    return tuple(found)
# %% answer="window" wrong="gives texts instead of dates" points=0 en="when the example reached 100 million" zh="例子何时达到 1 亿"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] >= level, "date"]
        found.append(None if days.empty else f"{days.iloc[0]:%Y-%m-%d}")
    return tuple(found)
# %% answer="window" wrong="prints instead of returning" points=0 en="the pair of dates" zh="一对日期"
def window(users, low, high):
    print(users.loc[users["users_million"] >= low, "date"].iloc[0], None)
# %% answer="window" wrong="asks for exactly the level" points=0 en="when the example reached 50 million or more" zh="例子何时达到 0.5 亿"
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
# %% answer="window" wrong="takes the row labels for places" points=0 en="at least low million" zh="不低于 low（百万）"
def window(users, low, high):
    def when(level):
        labels = users.index[users["users_million"] >= level]
        return users["date"].iloc[labels[0]] if len(labels) and labels[0] < len(users) else None
    return when(low), when(high)
# %% answer="window" wrong="writes a column into the caller's table" points=0 en='what window(pd.DataFrame({"date": [Timestamp("2012-03-29"), Timestamp("…, 100, 300) does to `users`' zh='window(pd.DataFrame({"date": [Timestamp("2012-03-29"), Timestamp("…, 100, 300) 有没有改动 `users`'
def window(users, low, high):
    users["month"] = users["date"].dt.month
    days = [users.loc[users["users_million"] >= level, "date"] for level in (low, high)]
    return tuple(None if each.empty else each.iloc[0] for each in days)

# %% answer="traced" right="run by the computer"
people, traced = 1_000, []
for push in (True, False, True):
    people = people * (0.9 if push else 1) + 50
    traced.append(people)
# %% answer="traced" right="an array"
traced = np.array([950.0, 1000.0, 950.0])
# %% answer="traced" wrong="adds the new people before the loss" points=0 en="The new people come after the loss" zh="新人在流失之后才来"
traced = [945, 995, 940.5]
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
        leaving = people * loss * pushes_per_week / 7
        people = people - leaving + gain
    return people


def settles(gain, loss, pushes_per_week):
    return 7 * gain / (loss * pushes_per_week)
# %% answer="after" right="closed form"
def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)


def after(start, gain, loss, pushes_per_week, days):
    goal = settles(gain, loss, pushes_per_week)
    return goal + (start - goal) * (1 - loss * pushes_per_week / 7) ** days
# %% answer="after" right="recursion without deep nesting"
from functools import reduce


def after(start, gain, loss, pushes_per_week, days):
    stay = 1 - loss * pushes_per_week / 7
    return reduce(lambda people, day: people * stay + gain, range(days), start)


settles = lambda gain, loss, pushes_per_week: gain * 7 / loss / pushes_per_week
# %% answer="after" wrong="gains before losses" points=0 en="1,000 people after two days at 7 %, two pushes a week" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = (people + gain) * (1 - loss * pushes_per_week / 7)
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
# %% answer="after" wrong="rounds to whole people each day" points=0 en="1,000 people after two days at 7 %, two pushes a week" zh="1,000 人、7%、每周两推，两天后的人数"
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
# %% answer="after" wrong="rounds the results to whole people" points=0 en="1,000 people after two days at 7 %, two pushes a week" zh="1,000 人、7%、每周两推，两天后的人数"
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
# %% answer="after" wrong="whole pushes only" points=0 en="pushes_per_week need not be whole" zh="pushes_per_week 不一定是整数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * int(pushes_per_week) / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)

# %% answer="year" right="two pushes and all the money"
year = {"gain": 40, "pushes_per_week": 2}
# %% answer="year" right="found by trying all plans"
year = next(
    {"pushes_per_week": often, "gain": gain}
    for gain in range(41)
    for often in range(1, 8)
    if (found := subscribers.year_of_reads(start=8_000, gain=gain, loss=0.01, pushes_per_week=often, fatigue=0.5))["reads"] >= 37_500
    and found["subscribers"] >= 8_500
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
            if best is None or rule[2] > best[2]:
                best = rule
    return fallback if best is None else best[1]
# %% answer="route" right="filter, then max"
def route(message, rules, fallback):
    text = message.casefold()
    fitting = [(priority, -place, reply) for place, (keyword, reply, priority) in enumerate(rules) if keyword.casefold() in text]
    return max(fitting)[2] if fitting else fallback
# %% answer="route" right="stable sort"
def route(message, rules, fallback):
    for keyword, reply, priority in sorted(rules, key=lambda rule: -rule[2]):
        if keyword.upper() in message.upper():
            return reply
    return fallback
# %% answer="route" wrong="the first rule that fits" points=0 en="the reply to: Please cancel my event" zh="对“我要退活动的票”的回复"
def route(message, rules, fallback):
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower():
            return reply
    return fallback
# %% answer="route" wrong="the last of equal priorities" points=0 en="the reply to: wifi at the event?" zh="对“活动现场有 wifi 吗？”的回复"
def route(message, rules, fallback):
    best, top = fallback, -100
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and priority >= top:
            best, top = reply, priority
    return best
# %% answer="route" wrong="minds capitals" points=0 en="the reply to: Any EVENTS?" zh="关键词和消息都不分大小写"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0] in message]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% answer="route" wrong="a negative priority loses to the fallback" points=0 en="the reply to: hm" zh="对“嗯”的回复"
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
# %% answer="route" wrong="sorts the student's own list" points=0 en='what route("Any EVENTS?", [("event", "events", 0), ("cancel", "person", 5), ("WiFi", …, "menu") does to `rules`' zh='route("有活动吗？", [("活动", "events", 0), ("退", "person", 5), ("WiFi", "network…, "menu") 有没有改动 `rules`'
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
# %% answer="route" wrong="a text in place of every empty fallback" points=0 en="If none fits, return fallback as it is" zh="一条也没有命中，就原样返回 fallback"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() in message.lower()]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback or "menu"
# %% answer="route" wrong="the lowest number first" points=0 en="the reply to: Please cancel my event" zh="对“我要退活动的票”的回复"
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
# %% answer="route" wrong="whole words only" points=0 en="of equals, the one written first" zh="对“有活动吗？”的回复"
def route(message, rules, fallback):
    best = None
    for rule in rules:
        if re.search(r"\b" + re.escape(rule[0]), message, re.IGNORECASE) and (best is None or rule[2] > best[2]):
            best = rule
    return fallback if best is None else best[1]

# %% answer="per_thousand_readers" right="sums of columns"
def per_thousand_readers(slots):
    return 1000 * slots["price"].sum() / (slots["delivered"] * slots["open_rate"]).sum()
# %% answer="per_thousand_readers" right="dot product"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"] @ slots["open_rate"]) * 1000
# %% answer="per_thousand_readers" right="loop over the rows"
def per_thousand_readers(slots):
    money = readers = 0
    for row in slots.itertuples():
        money += row.price
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
# %% answer="per_thousand_readers" wrong="returns the example" points=0 en="one article of 500 yuan, 20,000 delivered, 1.2 % opened" zh="一篇 500 元，送达 2 万人，打开 1.2%"
def per_thousand_readers(slots):
    return 1_500
# %% answer="per_thousand_readers" wrong="writes a column into the caller's table" points=0 en='what per_thousand_readers(pd.DataFrame({"price": [600, 200, 100], "delivered": [10000…) does to `slots`' zh='per_thousand_readers(pd.DataFrame({"price": [600, 200, 100], "delivered": [10000…) 有没有改动 `slots`'
def per_thousand_readers(slots):
    slots["readers"] = slots["delivered"] * slots["open_rate"]
    return slots["price"].sum() / slots["readers"].sum() * 1000
# %% answer="per_thousand_readers" wrong="leaves out what nobody opened" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    opened = slots[slots["open_rate"] > 0]
    return opened["price"].sum() / (opened["delivered"] * opened["open_rate"]).sum() * 1000
# %% answer="per_thousand_readers" wrong="takes every article to reach as many as the first" points=0 en="dividing all the money by all the readers" zh="用全部的钱除以全部的读者"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"].iloc[0] * slots["open_rate"].sum()) * 1000
# %% answer="per_thousand_readers" wrong="rounds the readers of each row" points=0 en="do not round" zh="不要四舍五入"
def per_thousand_readers(slots):
    readers = (slots["delivered"] * slots["open_rate"]).round()
    return slots["price"].sum() / readers.sum() * 1000
# %% answer="per_thousand_readers" wrong="rounds to whole yuan" points=0 en="one article of 500 yuan, 20,000 delivered, 1.2 % opened" zh="一篇 500 元，送达 2 万人，打开 1.2%"
def per_thousand_readers(slots):
    readers = (slots["delivered"] * slots["open_rate"]).sum()
    return round(slots["price"].sum() / readers * 1000)

# %% answer="chart" right="mark_line with points"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line(point=True).encode(x="pushes_per_week", y="subscribers").properties(title="Fewer stay")
# %% answer="chart" right="title and types spelled out"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years, title="More pushes, fewer subscribers").mark_line().encode(
    x=alt.X("pushes_per_week", type="ordinal", title="pushes a week"),
    y=alt.Y("subscribers", type="quantitative", scale=alt.Scale(zero=True)),
)
# %% answer="chart" right="a line and points in layers"
years = subscribers.compare_frequencies(loss=0.01)
base = alt.Chart(years).encode(x="pushes_per_week:Q", y="subscribers:Q")
chart = (base.mark_line() + base.mark_point()).properties(title="每多推一次，剩下的人更少")
# %% answer="chart" wrong="swaps the axes" points=0 en="what x shows" zh="x 表示的内容"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="subscribers", y="pushes_per_week").properties(title="Fewer stay")
# %% answer="chart" wrong="draws bars" points=0 en="the mark" zh="图形标记"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_bar().encode(x="pushes_per_week", y="subscribers").properties(title="Fewer stay")
# %% answer="chart" wrong="draws the reads" points=0 en="what y shows" zh="y 表示的内容"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y="reads").properties(title="More reads")
# %% answer="chart" wrong="has no title" points=0 en="title" zh="标题"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y="subscribers")
# %% answer="chart" wrong="draws another loss" points=0 en="rows" zh="行"
years = subscribers.compare_frequencies(loss=0.003)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y="subscribers").properties(title="Fewer stay")
# %% answer="chart" wrong="rows filtered away by Altair" points=0 en="chart" zh="图"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y="subscribers").transform_filter("datum.pushes_per_week < 5").properties(title="More pushes, fewer subscribers")
# %% answer="chart" wrong="a title without a letter" points=0 en="title" zh="标题"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y="subscribers").properties(title="1-7")
