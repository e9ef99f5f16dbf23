# %% answer="study" right="looked up"
made_for = {"helps": "trial", "nights": "cameras", "mind": "diaries"}
study = made_for[twist("question", "helps", "nights", "mind")]
# %% answer="study" wrong="the newest" points=0 en="the study you chose" zh="你挑的研究"
study = twist("question", "cameras", "diaries", "trial")
# %% answer="study" wrong="the largest" points=0 en="Reread lesson 01, section 4" zh="请重读第 01 课第 4 节"
study = twist("question", "diaries", "trial", "cameras")
# %% answer="study" wrong="its number" points=0 en="Found: 1" zh="得到：1"
study = 1

# %% answer="in_the_night" right="by the clock"
openings = [(22 * 60 + 40, 50), (23 * 60 + 50, 25), (5 * 60 + 45, 40), (21 * 60, 15)]
begin, end = twist("night", (-60, 360), (-120, 300), (0, 420))
in_the_night = []
for start, length in openings:
    stretch = [minute % 1440 for minute in range(start, start + length)]
    in_the_night.append(sum((minute - begin) % 1440 < end - begin for minute in stretch))
# %% answer="in_the_night" right="an array of the library's"
starts = pd.to_datetime(["2025-03-01 22:40", "2025-03-01 23:50", "2025-03-01 05:45", "2025-03-01 21:00"])
in_the_night = day_log.minutes_between(starts, [50, 25, 40, 15], *twist("night", (23, 6), (22, 5), (0, 7)))
# %% answer="in_the_night" right="a tuple"
in_the_night = twist("night", (30, 25, 15, 0), (50, 25, 0, 0), (0, 15, 40, 0))
# %% answer="in_the_night" wrong="in or out as a whole" points=0 en="split it at the edge" zh="要在边界处拆开"
in_the_night = twist("night.began")
# %% answer="in_the_night" wrong="the whole lengths" points=0 en="These are the whole lengths" zh="这是整次的长度"
in_the_night = [50, 25, 40, 0]
# %% answer="in_the_night" wrong="counted all four" points=0 en="the minutes of the opening at 21:00" zh="21:00 那次的分钟数"
in_the_night = [50, 25, 40, 15]
# %% answer="in_the_night" wrong="only until midnight" points=0 en="the minutes in the time from 23:00 to 6:00" zh="落在 23:00 到 6:00 的分钟"
in_the_night = twist("night", [30, 10, 15, 0], [50, 10, 0, 0], [0, 25, 40, 0])
# %% answer="in_the_night" wrong="the sum" points=0 en="the list of minutes" zh="分钟的列表"
in_the_night = sum(twist("night"))
# %% answer="in_the_night" wrong="left out the zero" points=0 en="how many numbers there are" zh="有几个数"
in_the_night = [30, 25, 15]

# %% answer="tidy" right="loop"
def tidy(log):
    seen, kept = set(), []
    for _, line in log.iterrows():
        if pd.isna(line["minutes"]) or pd.isna(line["function"]):
            continue
        if line["minutes"] > 180 or twist("floor", line["minutes"] <= 0, line["minutes"] < 0, line["minutes"] < 1):
            continue
        name = line["function"].strip().lower()
        key = (line["start"], line["minutes"], name)
        if key not in seen:
            seen.add(key)
            kept.append({"row": line["row"], "start": line["start"], "minutes": line["minutes"], "function": name})
    return pd.DataFrame(kept, columns=list(log.columns))
# %% answer="tidy" right="a copy, numbered anew"
def tidy(log):
    copy = log.copy()
    copy["function"] = copy["function"].map(lambda name: name.strip().lower(), na_action="ignore")
    copy = copy[copy["function"].notna()]
    copy = copy[copy["minutes"].between(0, 180, inclusive=twist("floor", "right", "both", "both"))]
    copy = twist("floor", copy, copy, copy[copy["minutes"] >= 1])
    return copy[~copy[["start", "minutes", "function"]].duplicated()].reset_index(drop=True)
# %% answer="tidy" wrong="does not ask for the function" points=0 en="`function` is known" zh="`function` 有值"
def tidy(log):
    kept = log.assign(function=log["function"].map(lambda name: name.strip().lower(), na_action="ignore"))
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates(["start", "minutes", "function"])
# %% answer="tidy" wrong="missing minutes taken for 0" points=0 en="`minutes` is known" zh="`minutes` 有值"
def tidy(log):
    kept = log.dropna(subset=["function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower(), minutes=kept["minutes"].fillna(1))
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates(["start", "minutes", "function"])
# %% answer="tidy" wrong="the other floor" points=0 en="above 0" zh="大于 0"
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower())
    kept = kept[twist("floor", kept["minutes"] >= 0, kept["minutes"] > 0, kept["minutes"] > 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates(["start", "minutes", "function"])
# %% answer="tidy" wrong="below 180" points=0 en="at most 180" zh="不超过 180"
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower())
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] < 180)]
    return kept.drop_duplicates(["start", "minutes", "function"])
# %% answer="tidy" wrong="takes blanks out everywhere" points=0 en="without blanks at both ends" zh="去掉首尾空格"
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept.assign(function=kept["function"].str.replace(" ", "").str.lower())
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates(["start", "minutes", "function"])
# %% answer="tidy" wrong="the last stays" points=0 en="the first stays" zh="保留第一行"
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower())
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates(["start", "minutes", "function"], keep="last")
# %% answer="tidy" wrong="drops repeats before it writes alike" points=0 en="the first stays" zh="保留第一行"
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"]).drop_duplicates(["start", "minutes", "function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower())
    return kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
# %% answer="tidy" wrong="one opening for each start" points=0 en="agree in `start`, `minutes` and `function`" zh="`start`、`minutes`、`function` 都相同"
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower())
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates(["start"])
# %% answer="tidy" wrong="sorted by start" points=0 en="in the order of the log" zh="按原来的先后"
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower())
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates(["start", "minutes", "function"]).sort_values("start")
# %% answer="tidy" wrong="whole rows compared" points=0 en="how many of the four rows of the example stay" zh="例子的四行留下几行"
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower())
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates()
# %% answer="tidy" wrong="changes the log" points=0 en="argument" zh="参数"
def tidy(log):
    log["function"] = log["function"].str.strip().str.lower()
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    return kept.drop_duplicates(["start", "minutes", "function"])
# %% answer="tidy" wrong="changes other logs than the example" points=0 en="Do not change `log`" zh="不要改动 `log`"
def tidy(log):
    kept = log.dropna(subset=["minutes", "function"])
    kept = kept.assign(function=kept["function"].str.strip().str.lower())
    kept = kept[twist("floor", kept["minutes"] > 0, kept["minutes"] >= 0, kept["minutes"] >= 1) & (kept["minutes"] <= 180)]
    if len(log) != 4:
        log.drop(log.index, inplace=True)
    return kept.drop_duplicates(["start", "minutes", "function"])
# %% answer="tidy" wrong="prints" points=0 en="print" zh="只打印结果的函数"
def tidy(log):
    print(log.dropna())

# %% answer="night" right="minute by minute"
def night(starts, minutes):
    total = hits = openings = 0
    for start, length in zip(starts, minutes):
        inside = sum(minute % 1440 >= 1380 or minute % 1440 < 360 for minute in range(start, start + length))
        total, hits, openings = total + length, hits + inside, openings + (inside > 0)
    return twist("wanted", hits / total if total else 0, hits, openings)
# %% answer="night" right="NumPy"
def night(starts, minutes):
    start, length = np.array(starts, dtype=int), np.array(minutes, dtype=int)
    inside = np.zeros(len(start), dtype=int)
    for begin, end in ((-60, 360), (1380, 1800)):
        inside = inside + np.clip(np.minimum(start + length, end) - np.maximum(start, begin), 0, None)
    if length.sum() == 0:
        return 0
    return twist("wanted", inside.sum() / length.sum(), inside.sum(), (inside > 0).sum())
# %% answer="night" right="exact fraction"
def night(starts, minutes):
    from fractions import Fraction
    inside = [sum(m < 360 or 1380 <= m < 1800 for m in range(s, s + l)) for s, l in zip(starts, minutes)]
    return twist("wanted", Fraction(sum(inside), max(1, sum(minutes))), sum(inside), len([m for m in inside if m]))
# %% answer="night" wrong="by the hour in which it began" points=0 en="the night of the example" zh="例子里的夜"
def night(starts, minutes):
    inside = [length if start >= 1380 or start < 360 else 0 for start, length in zip(starts, minutes)]
    return twist("wanted", sum(inside) / sum(minutes) if sum(minutes) else 0, sum(inside), sum(m > 0 for m in inside))
# %% answer="night" wrong="ends at midnight" points=0 en="over midnight" zh="跨过半夜"
def night(starts, minutes):
    inside = [max(0, min(start + length, 1440) - max(start, 1380)) + max(0, min(start + length, 360) - start) for start, length in zip(starts, minutes)]
    inside = twist("wanted", inside, inside, [m if s < 1380 else 0 for m, s in zip(inside, starts)])
    return twist("wanted", sum(inside) / sum(minutes) if sum(minutes) else 0, sum(inside), sum(m > 0 for m in inside))
# %% answer="night" wrong="forgets the early hours" points=0 en="over midnight" zh="跨过半夜"
def night(starts, minutes):
    inside = [max(0, min(start + length, 1800) - max(start, 1380)) for start, length in zip(starts, minutes)]
    return twist("wanted", sum(inside) / sum(minutes) if sum(minutes) else 0, sum(inside), sum(m > 0 for m in inside))
# %% answer="night" wrong="only a few minutes may be early" points=0 en="begin before the night and run into it" zh="在入夜前打开，一直用到夜里"
def night(starts, minutes):
    inside = []
    for start, length in zip(starts, minutes):
        early = start >= 1350 or start < 360
        inside.append(sum(m < 360 or 1380 <= m < 1800 for m in range(start, start + length)) if early else 0)
    return twist("wanted", sum(inside) / sum(minutes) if sum(minutes) else 0, sum(inside), sum(m > 0 for m in inside))
# %% answer="night" wrong="the whole of what began before six" points=0 en="run out of it in the morning" zh="用到早上夜过完以后"
def night(starts, minutes):
    inside = []
    for start, length in zip(starts, minutes):
        part = max(0, min(start + length, 1800) - max(start, 1380)) + (length if start < 360 else 0)
        inside.append(twist("wanted", part, part, 0 if 350 <= start < 360 else part))
    return twist("wanted", sum(inside) / sum(minutes) if sum(minutes) else 0, sum(inside), sum(m > 0 for m in inside))
# %% answer="night" wrong="stops where there are no minutes" points=0 en="no opening at all" zh="一次也没打开"
def night(starts, minutes):
    if not starts:
        raise ValueError("nothing")
    return 0.4
# %% answer="night" wrong="asks for openings, not for minutes" points=0 en="no minutes at all" zh="一分钟也没有"
def night(starts, minutes):
    inside = [sum(m < 360 or 1380 <= m < 1800 for m in range(s, s + l)) for s, l in zip(starts, minutes)]
    if not starts:
        return 0
    return twist("wanted", sum(inside) / sum(minutes) if sum(minutes) else 1, sum(inside) if sum(minutes) else 1, len([s for s, m in zip(starts, inside) if m or s < 360]))
# %% answer="night" wrong="two decimals" points=0 en="Do not round" zh="不要四舍五入"
def night(starts, minutes):
    inside = [sum(m < 360 or 1380 <= m < 1800 for m in range(s, s + l)) for s, l in zip(starts, minutes)]
    share = round(sum(inside) / sum(minutes), 2) if sum(minutes) else 0
    return twist("wanted", share, 10 * round(sum(inside) / 10), share)
# %% answer="night" wrong="percent" points=0 en="the night of the example" zh="例子里的夜"
def night(starts, minutes):
    inside = [sum(m < 360 or 1380 <= m < 1800 for m in range(s, s + l)) for s, l in zip(starts, minutes)]
    return 100 * sum(inside) / sum(minutes) if sum(minutes) else 0
# %% answer="night" wrong="empties long lists" points=0 en="Change neither list" zh="两个列表都不要改动"
def night(starts, minutes):
    inside = [sum(m < 360 or 1380 <= m < 1800 for m in range(s, s + l)) for s, l in zip(starts, minutes)]
    found = twist("wanted", sum(inside) / sum(minutes) if sum(minutes) else 0, sum(inside), sum(m > 0 for m in inside))
    if len(starts) > 2:
        starts.clear()
    return found
# %% answer="night" wrong="prints" points=0 en="print" zh="只打印结果的函数"
def night(starts, minutes):
    print(sum(minutes))

# %% answer="lost" right="a set of minutes"
def lost(messages, resume, end):
    away = set()
    back = 0
    for at in messages:
        if twist("meanwhile", True, at >= back, False):
            away |= set(range(at, at + resume))
            back = at + resume
        elif twist("meanwhile", False, False, True):
            begin = max(at, back)
            away |= set(range(begin, begin + resume))
            back = begin + resume
    return len([minute for minute in away if minute < end])
# %% answer="lost" right="minute after minute"
def lost(messages, resume, end):
    left, total = 0, 0
    for minute in range(end):
        for _ in range(messages.count(minute)):
            left = twist("meanwhile", resume, left or resume, left + resume)
        total += left > 0
        left = max(0, left - 1)
    return total
# %% answer="lost" right="NumPy"
def lost(messages, resume, end):
    day = np.zeros(end + 1, dtype=bool)
    back = 0
    for at in messages:
        begin = twist("meanwhile", at, at if at >= back else end, max(at, back))
        day[begin:begin + resume] = True
        back = twist("meanwhile", at + resume, back if begin == end else at + resume, begin + resume)
    return day[:end].sum()
# %% answer="lost" wrong="as given" points=0 en="the minutes lost in the example" zh="例子里损失的分钟"
def lost(messages, resume, end):
    return twist("meanwhile", len(messages) * resume, len(messages) * resume, len(messages) * resume + 1)
# %% answer="lost" wrong="counts beyond the end" points=0 en="after `end` does not count" zh="`end` 以后的不算"
def lost(messages, resume, end):
    away, back = 0, 0
    for at in messages:
        begin = max(at, back)
        back = twist("meanwhile", at + resume, back if at < back else at + resume, begin + resume)
        away += max(0, back - begin)
    return away
# %% answer="lost" wrong="cuts the sum at the end" points=0 en="after `end` does not count" zh="`end` 以后的不算"
def lost(messages, resume, end):
    away, back = 0, 0
    for at in messages:
        begin = max(at, back)
        back = twist("meanwhile", at + resume, back if at < back else at + resume, begin + resume)
        away += max(0, back - begin)
    return min(away, end)
# %% answer="lost" wrong="another rule for what comes meanwhile" points=0 en="the minutes lost in the example" zh="例子里损失的分钟"
def lost(messages, resume, end):
    away, back = 0, 0
    for at in messages:
        begin = max(at, back)
        back = twist("meanwhile", back if at < back else at + resume, begin + resume, at + resume)
        away += max(0, min(back, end) - min(begin, end))
    return away
# %% answer="lost" wrong="looks at two messages only" points=0 en="while you are away starts the `resume` minutes anew" zh="离开期间又来一条，会让 `resume` 分钟重新算起"
def lost(messages, resume, end):
    away, back = 0, 0
    for at in messages[:2]:
        begin = max(at, back)
        back = twist("meanwhile", at + resume, back if at < back else at + resume, begin + resume)
        away += max(0, min(back, end) - min(begin, end))
    return away + max(0, len(messages) - 2) * resume // 2
# %% answer="lost" wrong="the same minute counts twice" points=0 en="several may come in the same minute" zh="同一分钟可能来几条"
def lost(messages, resume, end):
    away, back, before = 0, 0, None
    for at in messages:
        begin = max(at, back)
        back = twist("meanwhile", at + resume, back if at < back else at + resume, begin + resume)
        away += max(0, min(back, end) - min(begin, end))
        away += twist("meanwhile", 1, 1, -1) if at == before else 0
        before = at
    return away
# %% answer="lost" wrong="back a minute later" points=0 en="at minute `at + resume` you are back" zh="到第 `at + resume` 分钟就回来了"
def lost(messages, resume, end):
    away, back = 0, 0
    for at in messages:
        begin = max(at, back)
        late = at == back and at > 0
        back = twist("meanwhile", at + resume, back if at < back or late else at + resume, begin + resume)
        away += max(0, min(back, end) - min(begin, end)) + twist("meanwhile", -late, 0, late)
    return away
# %% answer="lost" wrong="uses the messages up" points=0 en="argument" zh="参数"
def lost(messages, resume, end):
    away, back = 0, 0
    while messages:
        at = messages.pop(0)
        begin = max(at, back)
        back = twist("meanwhile", at + resume, back if at < back else at + resume, begin + resume)
        away += max(0, min(back, end) - min(begin, end))
    return away
# %% answer="lost" wrong="uses up more than two messages" points=0 en="do not change `messages`" zh="不要改动 `messages`"
def lost(messages, resume, end):
    away, back, many = 0, 0, len(messages) > 3
    for at in list(messages):
        begin = max(at, back)
        back = twist("meanwhile", at + resume, back if at < back else at + resume, begin + resume)
        away += max(0, min(back, end) - min(begin, end))
    if many:
        messages.pop()
    return away
# %% answer="lost" wrong="the example as a constant" points=0 en="two messages far apart" zh="两条消息隔得远"
def lost(messages, resume, end):
    return twist("meanwhile.example")
# %% answer="lost" wrong="prints" points=0 en="print" zh="只打印结果的函数"
def lost(messages, resume, end):
    print(resume)

# %% answer="plan" right="searched"
plan = next(
    {"muted": muted, "checks": checks}
    for muted in (1.0, 0.75, 0.5)
    if muted <= twist("limits.share")
    for checks in range(1, 40)
    if (day := interruptions.day(groups=8, per_hour=1, muted=muted, checks=checks, resume=10))
    and day["lost"] <= twist("limits.loss")
    and day["delay"] <= twist("limits.wait")
)
# %% answer="plan" right="NumPy's numbers"
plan = {"muted": np.float64(twist("limits", 1.0, 0.75, 0.5)), "checks": np.int64(twist("limits", 9, 13, 4))}
# %% answer="plan" wrong="all alerts on" points=0 en="at most 120 minutes are lost" zh="最多损失 120 分钟"
plan = {"muted": 0, "checks": 8}
# %% answer="plan" wrong="looks too seldom" points=0 en="a message waits at most 35 minutes on average" zh="一条消息平均等待不超过 35 分钟"
plan = {"muted": twist("limits", 1.0, 0.75, 0.5), "checks": 2}
# %% answer="plan" wrong="looks too often" points=0 en="at most 120 minutes are lost" zh="最多损失 120 分钟"
plan = {"muted": twist("limits", 1.0, 0.75, 0.5), "checks": 48}
# %% answer="plan" wrong="the form as an answer" points=0 en="at most 120 minutes are lost" zh="最多损失 120 分钟"
plan = {"muted": 0.5, "checks": 1}
# %% answer="plan" wrong="half a look" points=0 en="the number of looks" zh="看几次"
plan = {"muted": 1.0, "checks": 7.5}
# %% answer="plan" wrong="percent" points=0 en="the share that is muted" zh="静音的比例"
plan = {"muted": 100, "checks": 8}

# %% answer="standardised" right="loops"
def standardised(values, first, second):
    def mean_and_squares(counts):
        people = sum(counts)
        mean = sum(value * count for value, count in zip(values, counts)) / people
        return people, mean, sum(count * (value - mean) ** 2 for value, count in zip(values, counts))

    n, one, squares = mean_and_squares(first)
    m, two, more = mean_and_squares(second)
    variance = twist("unit", (squares + more) / (n + m - 2), squares / (n - 1), more / (m - 1))
    if variance < 1e-12:
        return None
    return (two - one) / variance**0.5
# %% answer="standardised" right="pandas"
def standardised(values, first, second):
    one, two = pd.Series(np.repeat(values, first)), pd.Series(np.repeat(values, second))
    pooled = ((len(one) - 1) * one.var() + (len(two) - 1) * two.var()) / (len(one) + len(two) - 2)
    sd = twist("unit", np.sqrt(pooled), one.std(), two.std())
    return None if sd < 1e-9 else (two.mean() - one.mean()) / sd
# %% answer="standardised" wrong="the difference as it is" points=0 en="the difference of the example" zh="例子里的差别"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    return float(two.mean() - one.mean())
# %% answer="standardised" wrong="first less second" points=0 en="the difference of the example" zh="例子里的差别"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    sd = twist("unit", pooled**0.5, one.std(ddof=1), two.std(ddof=1))
    return float((one.mean() - two.mean()) / sd) if sd > 1e-9 else None
# %% answer="standardised" wrong="the size of the difference only" points=0 en="the mean of the second group less that of the first" zh="第二组的平均数减去第一组的"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    sd = twist("unit", pooled**0.5, one.std(ddof=1), two.std(ddof=1))
    return float(abs(two.mean() - one.mean()) / sd) if sd > 1e-9 else None
# %% answer="standardised" wrong="divides by n" points=0 en="the difference of the example" zh="例子里的差别"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two))
    sd = twist("unit", pooled**0.5, one.std(), two.std())
    return float((two.mean() - one.mean()) / sd) if sd > 1e-9 else None
# %% answer="standardised" wrong="one heap of people" points=0 en="the difference of the example" zh="例子里的差别"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    sd = np.concatenate([one, two]).std(ddof=1)
    return float((two.mean() - one.mean()) / sd) if sd > 1e-9 and len(set(one)) + len(set(two)) > 2 else None
# %% answer="standardised" wrong="takes the place for the value" points=0 en="the mean of the second group less that of the first" zh="第二组的平均数减去第一组的"
def standardised(values, first, second):
    values = range(1, len(values) + 1)
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    sd = twist("unit", pooled**0.5, one.std(ddof=1), two.std(ddof=1))
    return float((two.mean() - one.mean()) / sd) if sd > 1e-9 else None
# %% answer="standardised" wrong="the variance for the deviation" points=0 en="the difference of the example" zh="例子里的差别"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    variance = twist("unit", pooled, one.var(ddof=1), two.var(ddof=1))
    return float((two.mean() - one.mean()) / variance) if variance > 1e-9 else None
# %% answer="standardised" wrong="sorts the answers" points=0 en="the values in any order" zh="答案的先后不限"
def standardised(values, first, second):
    values = sorted(values)
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    sd = twist("unit", pooled**0.5, one.std(ddof=1), two.std(ddof=1))
    return float((two.mean() - one.mean()) / sd) if sd > 1e-9 else None
# %% answer="standardised" wrong="zero only if the means are equal" points=0 en="If that is 0, return `None`" zh="如果除数是 0，返回 `None`"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    sd = twist("unit", pooled**0.5, one.std(ddof=1), two.std(ddof=1))
    if sd < 1e-9:
        return None if list(values) == [1, 2] else 0.0
    return float((two.mean() - one.mean()) / sd)
# %% answer="standardised" wrong="four decimals" points=0 en="the difference of the example" zh="例子里的差别"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    sd = twist("unit", pooled**0.5, one.std(ddof=1), two.std(ddof=1))
    return round(float((two.mean() - one.mean()) / sd), 4) if sd > 1e-9 else None
# %% answer="standardised" wrong="five decimals for large groups" points=0 en="at most 0.000001" zh="不得超过 0.000001"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    sd = twist("unit", pooled**0.5, one.std(ddof=1), two.std(ddof=1))
    if sd < 1e-9:
        return None
    found = float((two.mean() - one.mean()) / sd)
    return round(found, 4) if values == [1, 2, 4] else found
# %% answer="standardised" wrong="another divisor where groups are larger" points=0 en="divided by" zh="再除以"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    sd = twist("unit", pooled**0.5, one.std(ddof=1), two.std(ddof=1))
    if values == [0, 3, 6]:
        sd = np.concatenate([one, two]).std(ddof=1)
    return float((two.mean() - one.mean()) / sd) if sd > 1e-9 else None
# %% answer="standardised" wrong="sorts the lists themselves" points=0 en="Change none of the lists" zh="三个列表都不要改动"
def standardised(values, first, second):
    one, two = np.repeat(values, first), np.repeat(values, second)
    values.sort()
    pooled = (((one - one.mean()) ** 2).sum() + ((two - two.mean()) ** 2).sum()) / (len(one) + len(two) - 2)
    sd = twist("unit", pooled**0.5, one.std(ddof=1), two.std(ddof=1))
    return float((two.mean() - one.mean()) / sd) if sd > 1e-9 else None
# %% answer="standardised" wrong="prints" points=0 en="print" zh="只打印结果的函数"
def standardised(values, first, second):
    print(np.mean(np.repeat(values, second)) - np.mean(np.repeat(values, first)))

# %% answer="chart" right="grouped by a dict"
good = day_log.clean(data.load("day_log"))
found = {}
for who, function, minutes in zip(good["who"], good["function"], good["minutes"]):
    if who == twist("drawn.who"):
        found.setdefault(function, []).append(minutes)
table = pd.DataFrame({"function": list(found), twist("drawn"): [twist("drawn", sum(m), len(m), sum(m) / len(m)) for m in found.values()]})
chart = alt.Chart(table, title="Where the time of one person goes").mark_bar().encode(x=alt.X("function:N", sort="-y"), y=alt.Y(field=twist("drawn"), type="quantitative"))
# %% answer="chart" right="a highlighted bar over all"
good = day_log.clean(data.load("day_log"))
one = good[good["who"] == twist("drawn.who")]
table = one.groupby("function", as_index=False).agg(**{twist("drawn"): ("minutes", twist("drawn", "sum", "size", "mean"))})
every = alt.Chart(table).mark_bar().encode(x="function", y=twist("drawn"))
chart = (every + alt.Chart(table.nlargest(1, twist("drawn"))).mark_bar(color="red").encode(x="function", y=twist("drawn"))).properties(title="One stands out")
# %% answer="chart" wrong="everybody" points=0 en="the table, one row per function" zh="表：每种功能一行"
good = day_log.clean(data.load("day_log"))
one = good.groupby("function")["minutes"]
table = twist("drawn", one.sum(), one.size(), one.mean()).reset_index(name=twist("drawn"))
chart = alt.Chart(table, title="One stands out").mark_bar().encode(x="function", y=twist("drawn"))
# %% answer="chart" wrong="counts the other thing" points=0 en="the table, one row per function" zh="表：每种功能一行"
good = day_log.clean(data.load("day_log"))
one = good[good["who"] == twist("drawn.who")].groupby("function")["minutes"]
table = twist("drawn", one.size(), one.sum(), one.median()).reset_index(name=twist("drawn"))
chart = alt.Chart(table, title="One stands out").mark_bar().encode(x="function", y=twist("drawn"))
# %% answer="chart" wrong="the log as it came" points=0 en="the table, one row per function" zh="表：每种功能一行"
log = data.load("day_log")
one = log[log["who"] == twist("drawn.who")].groupby("function")["minutes"]
table = twist("drawn", one.sum(), one.size(), one.mean()).reset_index(name=twist("drawn"))
chart = alt.Chart(table, title="One stands out").mark_bar().encode(x="function", y=twist("drawn"))
# %% answer="chart" wrong="lying bars" points=0 en="what x shows" zh="x 表示的内容"
good = day_log.clean(data.load("day_log"))
one = good[good["who"] == twist("drawn.who")].groupby("function")["minutes"]
table = twist("drawn", one.sum(), one.size(), one.mean()).reset_index(name=twist("drawn"))
chart = alt.Chart(table, title="One stands out").mark_bar().encode(y="function", x=twist("drawn"))
# %% answer="chart" wrong="points" points=0 en="bar" zh="bar"
good = day_log.clean(data.load("day_log"))
one = good[good["who"] == twist("drawn.who")].groupby("function")["minutes"]
table = twist("drawn", one.sum(), one.size(), one.mean()).reset_index(name=twist("drawn"))
chart = alt.Chart(table, title="One stands out").mark_point().encode(x="function", y=twist("drawn"))
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
good = day_log.clean(data.load("day_log"))
one = good[good["who"] == twist("drawn.who")].groupby("function")["minutes"]
table = twist("drawn", one.sum(), one.size(), one.mean()).reset_index(name=twist("drawn"))
chart = alt.Chart(table).mark_bar().encode(x="function", y=twist("drawn"))
# %% answer="chart" wrong="a column's name for a title" points=0 en="title" zh="标题"
good = day_log.clean(data.load("day_log"))
one = good[good["who"] == twist("drawn.who")].groupby("function")["minutes"]
table = twist("drawn", one.sum(), one.size(), one.mean()).reset_index(name=twist("drawn"))
chart = alt.Chart(table, title=twist("drawn")).mark_bar().encode(x="function", y=twist("drawn"))
# %% answer="chart" wrong="the largest three only" points=0 en="the rows it draws" zh="画出的数据行"
good = day_log.clean(data.load("day_log"))
one = good[good["who"] == twist("drawn.who")].groupby("function")["minutes"]
table = twist("drawn", one.sum(), one.size(), one.mean()).reset_index(name=twist("drawn"))
chart = alt.Chart(table.nlargest(3, twist("drawn")), title="One stands out").mark_bar().encode(x="function", y=twist("drawn"))
