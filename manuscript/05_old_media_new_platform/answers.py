# %% answer="sourced" right="read off the table"
sourced = 4 + 1 + 0 + 1 + 1 + 0 + 1
# %% answer="sourced" right="counted by the computer"
sourced = int((data.load("media_table")["status"] == "source").sum())
# %% answer="sourced" right="a NumPy integer from a comparison"
sourced = np.sum(data.load("media_table")["status"].to_numpy() == "source")
# %% answer="sourced" wrong="counts the estimates" points=0 en="These are the estimates" zh="这是估计的格数"
sourced = 34
# %% answer="sourced" wrong="gives the example of the task" points=0 en="That is the reach alone" zh="这只是“覆盖”一项"
sourced = 4
# %% answer="sourced" wrong="counts measures instead of cells" points=0 en="count the figures" zh="要数的是格子"
sourced = 5
# %% answer="sourced" wrong="gives a share instead of a number" points=0 en="the number of figures with a source" zh="有来源的格数"
sourced = 8 / 42

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
# %% answer="window" wrong="asks for more than the level" points=0 en="At least the level, not only above it" zh="“达到”包括恰好相等"
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
# %% answer="window" wrong="fails if a level is never reached" points=0 en="IndexError" zh="IndexError"
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
# %% answer="window" wrong="prints instead of returning" points=0 en="A function that prints its result" zh="只打印结果的函数"
def window(users, low, high):
    print(users.loc[users["users_million"] >= low, "date"].iloc[0], None)
# %% answer="window" wrong="asks for exactly the level" points=0 en="when the example reached 50 million or more" zh="例子何时达到 0.5 亿"
def window(users, low, high):
    found = []
    for level in (low, high):
        days = users.loc[users["users_million"] == level, "date"]
        found.append(days.iloc[0] if len(days) else None)
    return tuple(found)

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
# %% answer="after" wrong="gains before losses" points=0 en="The loss comes first" zh="先流失，再来新人"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = (people + gain) * (1 - loss * pushes_per_week / 7)
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% answer="after" wrong="forgets to divide the week by seven" points=0 en="divide it by 7" zh="要除以 7"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week)
# %% answer="after" wrong="ignores the number of pushes" points=0 en="1,000 people after two days at 7 %" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / loss
# %% answer="after" wrong="takes the loss from the start each day" points=0 en="1,000 people after two days at 7 %" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people - start * loss * pushes_per_week / 7 + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / (loss * pushes_per_week / 7)
# %% answer="after" wrong="returns the example" points=0 en="1,000 people after two days at 7 %" zh="1,000 人、7%、每周两推，两天后的人数"
def after(start, gain, loss, pushes_per_week, days):
    return 10_000


def settles(gain, loss, pushes_per_week):
    return 10_000
# %% answer="after" wrong="rounds to whole people each day" points=0 en="1,000 people after two days at 7 %" zh="1,000 人、7%、每周两推，两天后的人数"
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
# %% answer="after" wrong="settles where the start is kept" points=0 en="where it settles at 7 %" zh="7%、每周两推，稳定在多少人"
def after(start, gain, loss, pushes_per_week, days):
    people = start
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
    return people


def settles(gain, loss, pushes_per_week):
    return gain / loss
# %% answer="after" wrong="adds the new people once more for day 0" points=0 en="10,000 people after a year" zh="1 万人、0.3%，一年后的人数"
def after(start, gain, loss, pushes_per_week, days):
    people = start + gain
    for day in range(days):
        people = people * (1 - loss * pushes_per_week / 7) + gain
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
# %% answer="year" wrong="pushes every day" points=0 en="8,500 subscribers are left" zh="剩下 8,500 名订户"
year = {"pushes_per_week": 7, "gain": 40}
# %% answer="year" wrong="pushes once a week only" points=0 en="37,500 openings in the year" zh="全年打开 37,500 次"
year = {"pushes_per_week": 1, "gain": 40}
# %% answer="year" wrong="buys too many new people" points=0 en="44,000 yuan at most" zh="花费不超过 44,000 元"
year = {"pushes_per_week": 3, "gain": 60}
# %% answer="year" wrong="more pushes than the quota" points=0 en="pushes a week" zh="每周推送次数"
year = {"pushes_per_week": 14, "gain": 40}
# %% answer="year" wrong="gives the example of the task" points=0 en="8,500 subscribers are left" zh="剩下 8,500 名订户"
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
# %% answer="route" wrong="minds capitals" points=0 en="the reply to: Any EVENTS?" zh="对“WIFI 密码”的回复"
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
# %% answer="route" wrong="sorts the student's own list" points=0 en="argument" zh="参数"
def route(message, rules, fallback):
    rules.sort(key=lambda rule: -rule[2])
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower():
            return reply
    return fallback
# %% answer="route" wrong="knows only the examples" points=0 en="The highest priority answers, not the first rule" zh="由优先级最高的回复，而不是第一条"
def route(message, rules, fallback):
    known = {"Please cancel my event": "person", "我要退活动的票": "person", "hm": "smile", "嗯": "smile"}
    if "wifi" in message.lower() and "event" not in message and "活动" not in message:
        return "network"
    if "event" in message.lower() or "活动" in message:
        return known.get(message, "events")
    return known.get(message, fallback)
# %% answer="route" wrong="makes only the message small" points=0 en="the reply to: WIFI password" zh="对“WIFI 密码”的回复"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0] in message.lower()]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% answer="route" wrong="compares with the message's words" points=0 en="the reply to: Any EVENTS?" zh="对“有活动吗？”的回复"
def route(message, rules, fallback):
    words = message.lower().split()
    fitting = [rule for rule in rules if rule[0].lower() in words]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% answer="route" wrong="a text in place of every empty fallback" points=0 en="a fallback of None" zh="兜底回复为 None"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() in message.lower()]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback or "menu"
# %% answer="route" wrong="the lowest number first" points=0 en="the reply to: Please cancel my event" zh="对“我要退活动的票”的回复"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() in message.lower()]
    return min(fitting, key=lambda rule: rule[2])[1] if fitting else fallback

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
# %% answer="per_thousand_readers" wrong="returns the example" points=0 en="one article of 500 yuan" zh="一篇 500 元"
def per_thousand_readers(slots):
    return 1_500
# %% answer="per_thousand_readers" wrong="writes a column into the caller's table" points=0 en="argument" zh="参数"
def per_thousand_readers(slots):
    slots["readers"] = slots["delivered"] * slots["open_rate"]
    return slots["price"].sum() / slots["readers"].sum() * 1000
# %% answer="per_thousand_readers" wrong="leaves out what nobody opened" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    opened = slots[slots["open_rate"] > 0]
    return opened["price"].sum() / (opened["delivered"] * opened["open_rate"]).sum() * 1000
# %% answer="per_thousand_readers" wrong="takes every article to reach as many as the first" points=0 en="three articles of unequal size" zh="三篇送达人数不同的文章"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"].iloc[0] * slots["open_rate"].sum()) * 1000

# %% answer="tidy" right="regular expression"
import re


def tidy(lengths):
    seconds = []
    for text in lengths:
        found = re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+)\s*s)\s*""", text)
        if found:
            minutes = found[1] or found[3] or 0
            seconds.append(60 * int(minutes) + int(found[2] or found[4] or found[5]))
    seconds = np.array(seconds, dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" right="split and test"
def length(text):
    text = text.strip()
    if ":" in text:
        parts = text.split(":")
    elif text.endswith('"'):
        parts = text[:-1].split("'")
    elif text.endswith("s"):
        parts = [text[:-1].strip()]
    else:
        return None
    if len(parts) > 2 or not all(part.isdecimal() for part in parts):
        return None
    return sum(int(part) * factor for part, factor in zip(parts[::-1], (1, 60)))


def tidy(lengths):
    found = [length(text) for text in lengths]
    table = pd.DataFrame({"seconds": [value for value in found if value is not None]}, dtype="int64")
    return table.assign(words=table["seconds"] / 60 * 183, reading=table["seconds"] / 60 * 183 / 238 * 60)
# %% answer="tidy" right="with the course's own model"
import re


def tidy(lengths):
    rows = []
    for text in lengths:
        text = re.sub(r"\s+", "", text) if re.fullmatch(r"\s*\d+\s*s\s*", text) else text.strip()
        for form in (r'(?P<s>\d+)"', r"""(?P<m>\d+)'(?P<s>\d+)\"""", r"(?P<m>\d+):(?P<s>\d+)", r"(?P<s>\d+)s"):
            match = re.fullmatch(form, text)
            if match:
                seconds = 60 * int(match.groupdict().get("m") or 0) + int(match["s"])
                words = media.words_spoken(seconds)
                rows.append((seconds, words, media.seconds_to_read(words)))
    table = pd.DataFrame(rows, columns=["seconds", "words", "reading"])
    return table.astype({"seconds": "int64"})
# %% answer="tidy" right="one table of patterns"
def tidy(lengths):
    forms = [r'()(\d+)"', r"(\d+)'(\d+)\"", r"(\d+):(\d+)", r"()(\d+) ?s"]
    found = [re.fullmatch(form, text.strip()) for text in lengths for form in forms]
    seconds = pd.Series([int(one[1] or 0) * 60 + int(one[2]) for one in found if one], dtype="int64")
    words = seconds * 183 / 60
    return pd.concat({"seconds": seconds, "words": words, "reading": words / 238 * 60}, axis=1)
# %% answer="tidy" wrong="reads minutes as part of the seconds" points=0 en="the seconds of 20" zh="和 1:75 的秒数"
def tidy(lengths):
    seconds = np.array([int("".join(re.findall(r"\d", text))) for text in lengths if re.search(r"\d", text)], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="multiplies by the wrong ratio" points=0 en="seconds to read them" zh="默读这些词的秒数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 238 / 183})
# %% answer="tidy" wrong="knows one way of writing only" points=0 en="the seconds of 20" zh="和 1:75 的秒数"
def tidy(lengths):
    seconds = np.array([int(text[:-1]) for text in lengths if text.endswith('"') and text[:-1].isdecimal()], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="keeps a zero for what it cannot read" points=0 en="the seconds of 20" zh="和 1:75 的秒数"
def tidy(lengths):
    seconds = np.array([int(text[:-1]) if text[:-1].isdecimal() else 0 for text in lengths], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="takes plain numbers for seconds" points=0 en="the seconds of the forms in the task" zh="题目里各种写法的秒数"
def tidy(lengths):
    seconds = []
    for text in lengths:
        found = re.match(r"""\s*(?:(\d+)[':])?(\d+)\s*(?:"|s|$)""", text)
        if found:
            seconds.append(60 * int(found[1] or 0) + int(found[2]))
    seconds = np.array(seconds, dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="takes a colon without minutes" points=0 en="the seconds of the forms in the task" zh="题目里各种写法的秒数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d*):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="takes an apostrophe without minutes" points=0 en="texts in no valid form are left out" zh="写法无效的要丢掉"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d*)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="refuses 60 seconds and more" points=0 en="the seconds of 20" zh="和 1:75 的秒数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?([0-5]?\d)"|(\d+):([0-5]?\d)|([0-5]?\d) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="needs the blank before s" points=0 en="the seconds of the forms in the task" zh="题目里各种写法的秒数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="rounds the words" points=0 en="the words of each" zh="各条的词数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    words = (seconds * 3.05).round()
    return pd.DataFrame({"seconds": seconds, "words": words, "reading": words * 60 / 238})
# %% answer="tidy" wrong="loses the columns if nothing is valid" points=0 en="the columns of the table" zh="表的各列"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame([{"seconds": one, "words": one * 3.05, "reading": one * 183 / 238} for one in seconds.tolist()])
# %% answer="tidy" wrong="seconds with a decimal point" points=0 en="column seconds" zh="seconds 列"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    seconds = seconds.astype(float)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="empties the list it was given" points=0 en="argument" zh="参数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    lengths.clear()
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% answer="tidy" wrong="returns lists instead of a table" points=0 en="table" zh="表"
def tidy(lengths):
    return [20], [61], [15.378]
# %% answer="tidy" wrong="returns the example" points=0 en="the seconds of the forms in the task" zh="题目里各种写法的秒数"
def tidy(lengths):
    seconds = np.array([20, 135])
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})

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
