# %% answer="half" right="counted up"
half = 1
while leaks.leak_chance(half, twist("loose")) <= 0.5:
    half += 1
# %% answer="half" wrong="chances added up" points=0 en="the smallest number of people with a chance above one half" zh="概率超过一半的最少人数"
half = round(0.5 / twist("loose"))
# %% answer="half" wrong="one too few" points=0 en="There the chance is still below one half." zh="这时概率还不到一半。"
half = leaks.people_until(twist("loose")) - 1
# %% answer="half" wrong="a share" points=0 en="the number of people" zh="人数"
half = 0.5

# %% answer="leak_chance" right="all cases of a binomial"
def leak_chance(people, p):
    of = lambda k: math.comb(people, k) * p**k * (1 - p) ** (people - k)
    return twist("leaks", 1 - of(0) - of(1), of(1), of(people))
# %% answer="leak_chance" right="step by step"
def leak_chance(people, p):
    # chances of nobody, exactly one, more, and all, person after person
    none, one, everybody = 1.0, 0.0, 1.0
    for _ in range(people):
        none, one = none * (1 - p), one * (1 - p) + none * p
        everybody = everybody * p
    return twist("leaks", 1 - none - one, one, everybody)
# %% answer="leak_chance" wrong="at least one" points=0 en="2 people with 0.5 each" zh="2 个人，各 0.5"
def leak_chance(people, p):
    return 1 - (1 - p) ** people
# %% answer="leak_chance" wrong="chances added up" points=0 en="2 people with 0.5 each" zh="2 个人，各 0.5"
def leak_chance(people, p):
    return people * p
# %% answer="leak_chance" wrong="right for two people only" points=0 en="the chance that" zh="里有"
def leak_chance(people, p):
    if people == 2:
        return twist("leaks", p * p, 2 * p * (1 - p), p * p)
    return twist("leaks", 1 - (1 - p) ** people, p, 1 - (1 - p) ** people)
# %% answer="leak_chance" wrong="rounded" points=0 en="Do not round" zh="不要四舍五入"
def leak_chance(people, p):
    none, one = (1 - p) ** people, people * p * (1 - p) ** (people - 1)
    return round(twist("leaks", 1 - none - one, one, p**people), 4)
# %% answer="leak_chance" wrong="fails for one" points=0 en="at least 1" zh="至少 1"
def leak_chance(people, p):
    if people < 2:
        return 1.0
    none, one = (1 - p) ** people, people * p * (1 - p) ** (people - 1)
    return twist("leaks", 1 - none - one, one, p**people)

# %% answer="in_circles" right="with divmod spelled out"
def in_circles(people, circle, p):
    silent = 1
    for _ in range(people // circle):
        silent *= 1 - p
    for _ in range(twist("rest", 1 if people % circle else 0, people % circle, 0)):
        silent *= 1 - p
    return 1 - silent
# %% answer="in_circles" wrong="everybody alone" points=0 en="4 people in circles of 3" zh="4 个人、3 人一圈"
def in_circles(people, circle, p):
    return 1 - (1 - p) ** people
# %% answer="in_circles" wrong="those left over as another variant has it" points=0 en="in circles of 3" zh="3 人一圈"
def in_circles(people, circle, p):
    full, left = divmod(people, circle)
    return 1 - (1 - p) ** (full + twist("rest", 0, 0, left))
# %% answer="in_circles" wrong="a part of a circle" points=0 en="in circles of 3" zh="3 人一圈"
def in_circles(people, circle, p):
    return 1 - (1 - p) ** (people / circle)
# %% answer="in_circles" wrong="those left over decide in another way" points=0 en="Those who do not fill a circle" zh="凑不满一圈的人"
def in_circles(people, circle, p):
    full, left = divmod(people, circle)
    return 1 - (1 - p) ** (full + twist("rest", left, min(left, 1), 0 if people >= circle else left))
# %% answer="in_circles" wrong="one person is no circle" points=0 en="`people` (at least 1)" zh="`people` 个人（至少 1）"
def in_circles(people, circle, p):
    if people < 2:
        return 0
    full, left = divmod(people, circle)
    return 1 - (1 - p) ** (full + twist("rest", min(left, 1), left, 0))
# %% answer="in_circles" wrong="rounded" points=0 en="Do not round" zh="不要四舍五入"
def in_circles(people, circle, p):
    full, left = divmod(people, circle)
    return round(1 - (1 - p) ** (full + twist("rest", min(left, 1), left, 0)), 4)

# %% answer="run" right="remove one"
def run(people, rng):
    heard, telling, tellings = {0}, [0], 0
    while telling:
        place = rng.integers(len(telling))
        called = int(rng.integers(people))
        tellings += 1
        if called in heard:
            telling.pop(place)
        else:
            heard.add(called)
            telling.append(called)
    return twist("count", people - len(heard), len(heard), tellings)
# %% answer="run" wrong="as it stood in print" points=0 en="only the one who called" zh="只有打招呼的那个人"
def run(people, rng):
    heard, telling, tellings = {0}, [0], 0
    while telling:
        caller = telling[rng.integers(len(telling))]
        called = int(rng.integers(people))
        tellings += 1
        if called not in heard:
            heard.add(called)
            telling.append(called)
        else:
            telling = [one for one in telling if one not in (caller, called)]
    return twist("count", people - len(heard), len(heard), tellings)
# %% answer="run" wrong="the wrong one stops" points=0 en="only the one who called" zh="只有打招呼的那个人"
def run(people, rng):
    heard, telling, tellings = {0}, [0], 0
    while telling and tellings < 10_000:
        caller = telling[rng.integers(len(telling))]
        called = int(rng.integers(people))
        tellings += 1
        if called not in heard:
            heard.add(called)
            telling.append(called)
        else:
            telling = [one for one in telling if one != called]
    return twist("count", people - len(heard), len(heard), min(tellings, 900))
# %% answer="run" wrong="another count" points=0 en="only the one who called" zh="只有打招呼的那个人"
def run(people, rng):
    heard, telling, tellings = {0}, [0], 0
    while telling:
        caller = telling[rng.integers(len(telling))]
        called = int(rng.integers(people))
        tellings += 1
        if called not in heard:
            heard.add(called)
            telling.append(called)
        else:
            telling = [one for one in telling if one != caller]
    return twist("count", tellings, people - len(heard), len(heard))
# %% answer="run" wrong="remembers the first rumour" points=0 en="the same `rng` gives the same rumour" zh="同样的 `rng` 才会得到同样的传言"
known = {}
def run(people, rng):
    if people in known:
        return known[people]
    heard, telling, tellings = {0}, [0], 0
    while telling:
        caller = telling[rng.integers(len(telling))]
        called = int(rng.integers(people))
        tellings += 1
        if called not in heard:
            heard.add(called)
            telling.append(called)
        else:
            telling = [one for one in telling if one != caller]
    known[people] = twist("count", people - len(heard), len(heard), tellings)
    return known[people]
# %% answer="run" wrong="its own generator" points=0 en="only the one who called" zh="只有打招呼的那个人"
def run(people, rng):
    return int(np.random.default_rng(1).integers(people))

# %% answer="breaches" right="a comprehension"
def breaches(messages, rules):
    def kept(message):
        if message["topic"] in rules:
            return message["room"] in rules[message["topic"]]
        return twist("unknown", False, True, message["room"] == "staff")
    return [message["number"] for message in messages if not kept(message)]
# %% answer="breaches" wrong="a topic without a rule the other way" points=0 en="the numbers of the example" zh="例子里的编号"
def breaches(messages, rules):
    rest = twist("unknown", ["staff", "all", "board"], [], ["staff", "all", "board"])
    return [one["number"] for one in messages if one["room"] not in rules.get(one["topic"], rest)]
# %% answer="breaches" wrong="sorted" points=0 en="in the order of `messages`" zh="按 `messages` 的顺序"
def breaches(messages, rules):
    def kept(message):
        if message["topic"] in rules:
            return message["room"] in rules[message["topic"]]
        return twist("unknown", False, True, message["room"] == "staff")
    return sorted(message["number"] for message in messages if not kept(message))
# %% answer="breaches" wrong="only the last room of a topic" points=0 en="in which rooms it may be spoken of" zh="能在哪些群里说"
def breaches(messages, rules):
    def kept(message):
        if message["topic"] in rules:
            rooms = rules[message["topic"]]
            return message["room"] == (rooms[-1] if rooms else None)
        return twist("unknown", False, True, message["room"] == "staff")
    return [message["number"] for message in messages if not kept(message)]
# %% answer="breaches" wrong="adds the topic to the rules" points=0 en="Do not change `messages` or `rules`" zh="不要改动 `messages` 和 `rules`"
def breaches(messages, rules):
    found = []
    for message in messages:
        rooms = rules.setdefault(message["topic"], twist("unknown", [], ["staff", "all", "board"], ["staff"]))
        if message["room"] not in rooms:
            found.append(message["number"])
    return found
# %% answer="breaches" wrong="None where nobody is to blame" points=0 en="Nobody to blame gives `[]`" zh="都没违反就返回 `[]`"
def breaches(messages, rules):
    def kept(message):
        if message["topic"] in rules:
            return message["room"] in rules[message["topic"]]
        return twist("unknown", False, True, message["room"] == "staff")
    return [message["number"] for message in messages if not kept(message)] or None

# %% answer="given_away" right="counted by hand"
def given_away(table):
    pairs = list(zip(*[table[column] for column in twist("known")]))
    return sorted(name for name, pair in zip(table["name"], pairs) if pairs.count(pair) == 1)
# %% answer="given_away" right="group sizes"
def given_away(table):
    sizes = table.groupby(twist("known"))["name"].transform("size")
    return sorted(table.loc[(sizes == 1).to_numpy(), "name"].tolist())
# %% answer="given_away" wrong="the first of a pair is kept" points=0 en="the names of the example" zh="例子里的姓名"
def given_away(table):
    return sorted(table.drop_duplicates(twist("known"))["name"])
# %% answer="given_away" wrong="over all columns" points=0 en="the names of the example" zh="例子里的姓名"
def given_away(table):
    return sorted(table[~table.duplicated(["street", "age", "day"], keep=False)]["name"])
# %% answer="given_away" wrong="in the order of the list" points=0 en="the sorted list of the names" zh="姓名排好序"
def given_away(table):
    return list(table[~table.duplicated(twist("known"), keep=False)]["name"])
# %% answer="given_away" wrong="sorts the table" points=0 en="Do not change `table`" zh="不要改动 `table`"
def given_away(table):
    table.sort_values("name", inplace=True, ascending=False)
    return sorted(table[~table.duplicated(twist("known"), keep=False)]["name"])
# %% answer="given_away" wrong="by row label" points=0 en="its row labels do not matter" zh="行标签不影响结果"
def given_away(table):
    alone = ~table.duplicated(twist("known"), keep=False)
    return sorted({table["name"].loc[label] if table.index.is_unique else table["name"].iloc[0] for label in table.index[alone]})
# %% answer="given_away" wrong="one column is enough" points=0 en="the names of the example" zh="例子里的姓名"
def given_away(table):
    return sorted(table[~table.duplicated(twist("known")[0], keep=False)]["name"])

# %% answer="fits" right="all at once"
def fits(place, gates, shown, step):
    steps = [math.dist(place, gate) / step for gate in gates]
    told = [twist("rounded", math.ceil(one), math.floor(one), math.floor(one) + 1) * step for one in steps]
    return told == list(shown)
# %% answer="fits" wrong="nearest" points=0 en="one gate at 500 m" zh="一个门，500 米"
def fits(place, gates, shown, step):
    return all(round(math.dist(place, gate) / step + twist("rounded", -0.01, 0.01, 0.2)) * step == distance for gate, distance in zip(gates, shown))
# %% answer="fits" wrong="only the first gate" points=0 en="just these distances" zh="正好是这些距离"
def fits(place, gates, shown, step):
    if not gates:
        return True
    steps = math.dist(place, gates[0]) / step
    return twist("rounded", math.ceil(steps), math.floor(steps), math.floor(steps) + 1) * step == shown[0]
# %% answer="fits" wrong="any gate will do" points=0 en="just these distances" zh="正好是这些距离"
def fits(place, gates, shown, step):
    steps = [math.dist(place, gate) / step for gate in gates]
    told = [twist("rounded", math.ceil(one), math.floor(one), math.floor(one) + 1) * step for one in steps]
    return not gates or any(one == distance for one, distance in zip(told, shown))
# %% answer="fits" wrong="no gates is no place" points=0 en="for no gates at all `True`" zh="一个门也没有时返回 `True`"
def fits(place, gates, shown, step):
    steps = [math.dist(place, gate) / step for gate in gates]
    told = [twist("rounded", math.ceil(one), math.floor(one), math.floor(one) + 1) * step for one in steps]
    return bool(gates) and told == list(shown)
# %% answer="fits" wrong="exact multiples otherwise" points=0 en="a distance of exactly 500" zh="正好 500 的距离"
def fits(place, gates, shown, step):
    steps = [math.dist(place, gate) / step for gate in gates]
    told = [twist("rounded", math.floor(one) + 1, math.ceil(one) - 1, math.ceil(one)) * step for one in steps]
    return told == list(shown)

# %% answer="compare" right="from the table of four"
def compare(typed_1, asked_1, typed_2, asked_2):
    not_1, not_2 = asked_1 - typed_1, asked_2 - typed_2
    return twist("compared", typed_2 * not_1 / (not_2 * typed_1), typed_2 * asked_1 / (asked_2 * typed_1), 100 * typed_2 / asked_2 - 100 * typed_1 / asked_1)
# %% answer="compare" wrong="another measure" points=0 en="2 of 10 and 6 of 10" zh="10 人中 2 人与 10 人中 6 人"
def compare(typed_1, asked_1, typed_2, asked_2):
    share_1, share_2 = typed_1 / asked_1, typed_2 / asked_2
    return twist("compared", share_2 / share_1, share_2 - share_1, share_2 / share_1)
# %% answer="compare" wrong="the groups swapped" points=0 en="2 of 10 and 6 of 10" zh="10 人中 2 人与 10 人中 6 人"
def compare(typed_2, asked_2, typed_1, asked_1):
    share_1, share_2 = typed_1 / asked_1, typed_2 / asked_2
    odds_1, odds_2 = share_1 / (1 - share_1), share_2 / (1 - share_2)
    return twist("compared", odds_2 / odds_1, share_2 / share_1, 100 * (share_2 - share_1))
# %% answer="compare" wrong="groups of one size" points=0 en="that is," zh="也就是"
def compare(typed_1, asked_1, typed_2, asked_2):
    share_1, share_2 = typed_1 / asked_1, typed_2 / asked_1
    odds_1, odds_2 = typed_1 / (asked_1 - typed_1), typed_2 / max(1, asked_1 - typed_2)
    return twist("compared", odds_2 / odds_1, share_2 / share_1, 100 * (share_2 - share_1))
# %% answer="compare" wrong="rounded" points=0 en="Do not round" zh="不要四舍五入"
def compare(typed_1, asked_1, typed_2, asked_2):
    share_1, share_2 = typed_1 / asked_1, typed_2 / asked_2
    odds_1, odds_2 = share_1 / (1 - share_1), share_2 / (1 - share_2)
    return round(twist("compared", odds_2 / odds_1, share_2 / share_1, 100 * (share_2 - share_1)), 2)

# %% answer="chart" right="with types and titles of the axes"
table = pd.DataFrame({"people": range(1, 201)})
for name, p in {"one": 0.01, "two": 0.02, "five": 0.05}.items():
    table[name] = leaks.leak_chance(table["people"], p)
chart = alt.Chart(table, title="It climbs fast and then slowly").mark_line(point=True).encode(alt.X("people:Q", title="n"), alt.Y(twist("drawn.y"), axis=alt.Axis(format=".0%")))
# %% answer="chart" wrong="bars" points=0 en="line" zh="line"
table = pd.DataFrame({"people": range(1, 201)})
for name, p in {"one": 0.01, "two": 0.02, "five": 0.05}.items():
    table[name] = leaks.leak_chance(table["people"], p)
chart = alt.Chart(table).mark_bar().encode(x="people", y=twist("drawn.y")).properties(title="Fast, then slowly")
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
table = pd.DataFrame({"people": range(1, 201)})
for name, p in {"one": 0.01, "two": 0.02, "five": 0.05}.items():
    table[name] = leaks.leak_chance(table["people"], p)
chart = alt.Chart(table).mark_line().encode(x="people", y=twist("drawn.y"))
# %% answer="chart" wrong="the first fifty" points=0 en="chart" zh="图"
table = pd.DataFrame({"people": range(1, 201)})
for name, p in {"one": 0.01, "two": 0.02, "five": 0.05}.items():
    table[name] = leaks.leak_chance(table["people"], p)
chart = alt.Chart(table.head(50)).mark_line().encode(x="people", y=twist("drawn.y")).properties(title="Fast, then slowly")
# %% answer="chart" wrong="axes swapped" points=0 en="chart" zh="图"
table = pd.DataFrame({"people": range(1, 201)})
for name, p in {"one": 0.01, "two": 0.02, "five": 0.05}.items():
    table[name] = leaks.leak_chance(table["people"], p)
chart = alt.Chart(table).mark_line().encode(x=twist("drawn.y"), y="people").properties(title="Fast, then slowly")
# %% answer="chart" wrong="another chance" points=0 en="chart" zh="图"
table = pd.DataFrame({"people": range(1, 201)})
for name, p in {"one": 0.01, "two": 0.02, "five": 0.05}.items():
    table[name] = leaks.leak_chance(table["people"], p)
chart = alt.Chart(table).mark_line().encode(x="people", y=twist("drawn", "two:Q", "five:Q", "one:Q")).properties(title="Fast, then slowly")
