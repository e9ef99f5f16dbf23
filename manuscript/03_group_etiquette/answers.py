# %% answer="right_to_send" right="by elimination"
behind_it = {"A": "link", "B": "card", "C": None, "D": "card"}
right_to_send = next(letter for letter, better in behind_it.items() if better is None)
# %% answer="right_to_send" right="small letter"
right_to_send = "c"
# %% answer="right_to_send" wrong="an article is worth keeping" points=0 en="A link opens the whole article" zh="发链接就能看到全文"
right_to_send = "A"
# %% answer="right_to_send" wrong="profile page" points=0 en="A contact card opens" zh="发名片，点一下"
right_to_send = "B"
# %% answer="right_to_send" wrong="code too small" points=0 en="Nobody can scan it" zh="谁也扫不出来"
right_to_send = "D"
# %% answer="right_to_send" wrong="the word instead of the letter" points=0 en="your letter" zh="你选的字母"
right_to_send = "the error"

# %% answer="hides" right="pattern"
def hides(name):
    name = name.strip().lower()
    letters = [sign for sign in name if sign.isalpha()]
    default = re.fullmatch(r"(?:user|用户)\s*\d+", name)
    return not letters or len(name) == 1 or name.startswith("wxid_") or default is not None
# %% answer="hides" right="step by step"
def hides(name):
    name = name.strip()
    if len(name) <= 1:
        return True
    if name[:5].casefold() == "wxid_":
        return True
    found = False
    for sign in name:
        if sign.isalpha():
            found = True
    if not found:
        return True
    rest = name.lower().replace("user", "", 1) if name.lower().startswith("user") else name
    rest = rest[2:] if rest.startswith("用户") else rest
    return rest != name and rest.strip().isdigit()
# %% answer="hides" wrong="asks for Latin letters only" points=0 en='the name "小满-海报"' zh="昵称“小满-海报”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 or re.search("[a-z]", plain) is None
# %% answer="hides" wrong="isalpha of the whole name" points=0 en='the name "q"' zh="昵称“q”"
def hides(name):
    return not name.isalpha()
# %% answer="hides" wrong="every default word counts" points=0 en='the name "User"' zh="昵称“User”"
def hides(name):
    plain = name.strip()
    return len(plain) == 1 or plain.lower().startswith(("user", "用户", "wxid_")) or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="the examples only" points=0 en="A punctuation mark is not a letter" zh="标点不是文字"
def hides(name):
    return name in ("🌙", " 2025 ", "", "User 5521", "USER77", "WXID_9ab", "q", "禾")
# %% answer="hides" wrong="forgets the single letter" points=0 en='the name "q"' zh="昵称“q”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="wxid anywhere" points=0 en='the name "my wxid_9ab"' zh="昵称“my wxid_9ab”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or "wxid_" in plain or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="prints" points=0 en="hides" zh="hides"
def hides(name):
    print(not any(sign.isalpha() for sign in name))
# %% answer="hides" wrong="minds capitals" points=0 en='the name "USER77"' zh="昵称“USER77”"
def hides(name):
    plain = name.strip()
    default = re.fullmatch(r"(User|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="User without digits" points=0 en='the name "User"' zh="昵称“User”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d*", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="one letter among other signs" points=0 en='the name "Q7"' zh="昵称“Q7”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or sum(sign.isalpha() for sign in plain) <= 1
# %% answer="hides" wrong="emoji count as letters" points=0 en='the name "🌙"' zh="昵称“🌙”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 and plain.isascii() or not re.search(r"[^\W\d]|[^\x00-\uffff]", plain)
# %% answer="hides" wrong="knows the English default only" points=0 en="The Chinese default name counts too" zh="中文的默认名也算"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"user\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)

# %% answer="calls" right="pattern, longest first"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    found = re.findall(rf"@({either})(?![\w-])", text)
    return list(dict.fromkeys(found))
# %% answer="calls" right="split at the signs"
def calls(text, names):
    called = []
    for piece in text.split("@")[1:]:
        fitting = []
        for name in names:
            rest = piece[len(name):]
            if piece.startswith(name) and (rest == "" or not (rest[0].isalnum() or rest[0] == "-")):
                fitting.append(name)
        if fitting:
            longest = max(fitting, key=len)
            if longest not in called:
                called.append(longest)
    return called
# %% answer="calls" right="the course's own function, once each"
def calls(text, names):
    return list(dict.fromkeys(etiquette.find_mentions(text, names)))
# %% answer="calls" wrong="as published" points=0 en="the calls in: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里的呼叫"
def calls(text, names):
    return [name for name in names if "@" + name in text]
# %% answer="calls" wrong="order mended, beginning not" points=0 en="the calls in: @Old Pine and @Old!" zh="“@Old Pine and @Old!”里的呼叫"
def calls(text, names):
    found = [name for name in names if "@" + name in text]
    return sorted(found, key=lambda name: text.index("@" + name))
# %% answer="calls" wrong="words without blanks" points=0 en="the calls in: @Old Pine and @Old!" zh="“@Old Pine and @Old!”里的呼叫"
def calls(text, names):
    words = re.findall(r"@([\w-]+)", text)
    return list(dict.fromkeys(word for word in words if word in names))
# %% answer="calls" wrong="each call again" points=0 en="the calls in: @Anna @Ana @Anna" zh="“@Anna @Ana @Anna”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.findall(rf"@({either})(?![\w-])", text)
# %% answer="calls" wrong="a blank must follow" points=0 en="the calls in: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.findall(rf"@({either}) ", text)
# %% answer="calls" wrong="the hyphen ends a name" points=0 en="the calls in: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?!\w)", text)))
# %% answer="calls" wrong="the example's result" points=0 en="the calls in: @Anna, open?" zh="“@Anna, open?”里的呼叫"
def calls(text, names):
    return ["小满-海报", "Ana"]
# %% answer="calls" wrong="Chinese characters end a name" points=0 en="the calls in: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?![A-Za-z0-9-])", text)))
# %% answer="calls" wrong="the shorter name counts" points=0 en="the calls in: @Old Pine and @Old!" zh="“@Old Pine and @Old!”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len))
    return list(dict.fromkeys(re.findall(rf"@({either})(?![\w-])", text)))
# %% answer="calls" wrong="in the order of the alphabet" points=0 en="the calls in: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return sorted(set(re.findall(rf"@({either})(?![\w-])", text)))
# %% answer="calls" wrong="forgets digits" points=0 en="the calls in: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?![^\W\d]|-)", text)))

# %% answer="screenshot_share" right="boolean mean"
def screenshot_share(shared):
    kinds = shared["kind"].fillna("").str.strip().str.lower()
    kinds = kinds.replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = shared.assign(kind=kinds)[kinds.isin(["link", "card", "screenshot"])]
    return kept.groupby("member")["kind"].apply(lambda own: (own == "screenshot").mean())
# %% answer="screenshot_share" right="count by hand"
def screenshot_share(shared):
    meaning = {"link": 0, "链接": 0, "card": 0, "名片": 0, "screenshot": 1, "截图": 1}
    counts = {}
    for member, kind in zip(shared["member"], shared["kind"]):
        clean = kind.strip().lower() if isinstance(kind, str) else ""
        if clean in meaning:
            counts.setdefault(member, []).append(meaning[clean])
    return pd.Series({member: sum(own) / len(own) for member, own in counts.items()}, dtype=float)
# %% answer="screenshot_share" wrong="does not clean" points=0 en="the members in the result" zh="结果中的成员"
def screenshot_share(shared):
    kinds = shared["kind"].replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = shared[kinds.isin(["link", "card", "screenshot"])]
    return (kinds[kept.index] == "screenshot").groupby(kept["member"]).mean()
# %% answer="screenshot_share" wrong="every message counts" points=0 en="the members in the result" zh="结果中的成员"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"截图": "screenshot"})
    return (kinds == "screenshot").groupby(shared["member"]).mean()
# %% answer="screenshot_share" wrong="screenshots as a number" points=0 en="Ana's share of screenshots" zh="Ana 的截图比例"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = kinds.isin(["link", "card", "screenshot"])
    return (kinds[kept] == "screenshot").groupby(shared["member"][kept]).sum()
# %% answer="screenshot_share" wrong="forgets Chinese cards" points=0 en="a member with four kinds of writing" zh="写法各异的成员"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"截图": "screenshot", "链接": "link"})
    kept = kinds.isin(["link", "card", "screenshot"])
    return (kinds[kept] == "screenshot").groupby(shared["member"][kept]).mean()
# %% answer="screenshot_share" wrong="changes the table" points=0 en="of the argument" zh="这个参数复制一份"
def screenshot_share(shared):
    shared["kind"] = shared["kind"].str.strip().str.lower().replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = shared[shared["kind"].isin(["link", "card", "screenshot"])]
    return (kept["kind"] == "screenshot").groupby(kept["member"]).mean()
# %% answer="screenshot_share" wrong="a dict" points=0 en="what screenshot_share gives back" zh="screenshot_share 的返回值"
def screenshot_share(shared):
    return {"Ana": 0.5}
# %% answer="screenshot_share" wrong="takes blanks out everywhere" points=0 en="Kit's share of screenshots" zh="Kit 的截图比例"
def screenshot_share(shared):
    kinds = shared["kind"].str.replace(" ", "").str.lower().replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = kinds.isin(["link", "card", "screenshot"])
    return (kinds[kept] == "screenshot").groupby(shared["member"][kept]).mean()
# %% answer="screenshot_share" wrong="looks for shot anywhere" points=0 en="Kit's share of screenshots" zh="Kit 的截图比例"
def screenshot_share(shared):
    kinds = shared["kind"].fillna("").str.lower()
    shots = kinds.str.contains("shot|截图")
    kept = shots | kinds.str.contains("link|card|链接|名片")
    return shots[kept].groupby(shared["member"][kept]).mean()

# %% answer="waiting" right="gaps filled"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / waits.size()
    return table
# %% answer="waiting" right="two groups by hand"
def waiting(questions):
    rows = {}
    for called, group in questions.groupby("called"):
        wait = (group["answered"] - group["asked"]).dropna() / pd.Timedelta(minutes=1)
        rows[called] = {"number": len(group), "answered": len(wait) / len(group), "median": wait.median()}
    return pd.DataFrame(rows).T
# %% answer="waiting" wrong="seconds within the day" points=0 en="the median wait in the example, in minutes" zh="例子里等待时间的中位数（分钟）"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.seconds / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="no answer is a wait of 0" points=0 en="the share answered in the example" zh="例子里得到回复的比例"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds().fillna(0) / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="seconds" points=0 en="the median wait in the example, in minutes" zh="例子里等待时间的中位数（分钟）"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds()
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="mean instead of median" points=0 en="the median waits without and with @" zh="不用 @ 和用 @ 的中位等待时间"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="mean")
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="a number, not a share" points=0 en="the share answered in the example" zh="例子里得到回复的比例"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count()
    return table
# %% answer="waiting" wrong="only the answered are counted" points=0 en="the number of questions in the example" zh="例子里提问的个数"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="count", median="median")
    table["answered"] = 1.0
    return table
# %% answer="waiting" wrong="whole minutes only" points=0 en="the median wait in the example, in minutes" zh="例子里等待时间的中位数（分钟）"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() // 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="called as a column" points=0 en="the values of called, as the index" zh="索引里 called 的取值"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", median="median")
    table["answered"] = waits.count() / table["number"]
    return table.reset_index()

# %% answer="settings" right="search"
from itertools import product

groups = attention.example_groups().head(4)
for choice in product(attention.SETTINGS, repeat=4):
    cost = attention.weigh(groups, choice)[["alerts", "missed"]].sum()
    pins = sum("pin" in setting for setting in choice)
    if cost["alerts"] <= 25 and cost["missed"] <= 0.8 and pins <= 2:
        settings = list(choice)
# %% answer="settings" right="pinned team, muted firm"
settings = ("pin", "mute", "mute+pin", "mute")
# %% answer="settings" wrong="the form in the task" points=0 en="the alerts of a day" zh="一天的打断次数"
settings = ["on", "on", "on", "leave"]
# %% answer="settings" wrong="everything muted" points=0 en="Pin where important messages come without @" zh="把置顶用在要紧消息不带 @ 的地方"
settings = ["mute", "mute", "mute", "mute"]
# %% answer="settings" wrong="everything pinned" points=0 en="at most two groups pinned" zh="最多置顶两个群"
settings = ["pin", "mute+pin", "mute+pin", "mute+pin"]
# %% answer="settings" wrong="never mute a work group" points=0 en="Which loud group can do without alerts" zh="哪个吵闹的群可以不提醒"
settings = ["on", "on", "mute+pin", "mute+pin"]
# %% answer="settings" wrong="unknown word" points=0 en="each of your settings" zh="你的每一项设置"
settings = ["on", "silent", "mute+pin", "mute+pin"]

# %% answer="to_ask" right="filter and sort"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    away = still.assign(days=(today - still["last_seen"]) // pd.Timedelta(days=1)).query("days >= 30")
    return list(away.sort_values("name").sort_values("days", ascending=False, kind="stable")["name"])[:needed]
# %% answer="to_ask" right="loop"
def to_ask(members, needed, today):
    found = []
    for row in members.itertuples():
        days = (today - row.last_seen).days
        if row.role == "member" and pd.isna(row.left) and days >= 30:
            found.append((-days, row.name))
    return [name for _, name in sorted(found)[:needed]]
# %% answer="to_ask" wrong="more than 30 days" points=0 en="exactly 30 days" zh="正好 30 天"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days > 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% answer="to_ask" wrong="admins and owner too" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% answer="to_ask" wrong="spares only the admins" points=0 en="who leads the group" zh="群主和管理员"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] != "admin") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% answer="to_ask" wrong="asks those who left" points=0 en="who has already left" zh="已经退群的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% answer="to_ask" wrong="shortest absence first" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"])["name"])[:needed]
# %% answer="to_ask" wrong="names backwards" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=False)["name"])[:needed]
# %% answer="to_ask" wrong="all of them" points=0 en="two people to ask in the example" zh="例子里该问的两个人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])
# %% answer="to_ask" wrong="counts hours, too" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    away = still[still["last_seen"] <= today - pd.Timedelta(days=30)]
    return list(away.sort_values(["last_seen", "name"])["name"])[:needed]
# %% answer="to_ask" wrong="rounds to whole days" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = ((today - members["last_seen"]) / pd.Timedelta(days=1)).round()
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% answer="to_ask" wrong="never seen means away for ever" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days.fillna(9999)
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% answer="to_ask" wrong="the example's result" points=0 en="two people to ask in the example" zh="例子里该问的两个人"
def to_ask(members, needed, today):
    return ["Lou", "Bea", "Otto"]
# %% answer="to_ask" wrong="a Series" points=0 en="what to_ask gives back" zh="to_ask 的返回值"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    return still[still["last_seen"] <= today - pd.Timedelta(days=30)]["name"].head(needed)

# %% answer="z_score" right="by the formula"
def z_score(yes_a, number_a, yes_b, number_b):
    share_a, share_b = yes_a / number_a, yes_b / number_b
    p = (yes_a + yes_b) / (number_a + number_b)
    return (share_a - share_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b))
# %% answer="z_score" right="from the chi-square of the table"
def z_score(yes_a, number_a, yes_b, number_b):
    table = np.array([[yes_a, number_a - yes_a], [yes_b, number_b - yes_b]], dtype=float)
    expected = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()
    chi_square = ((table - expected) ** 2 / expected).sum()
    return math.copysign(math.sqrt(chi_square), yes_a / number_a - yes_b / number_b)
# %% answer="z_score" wrong="mean of two shares" points=0 en="z of 8 of 10 against 50 of 100" zh="8/10 对 50/100 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    share_a, share_b = yes_a / number_a, yes_b / number_b
    p = (share_a + share_b) / 2
    return (share_a - share_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b))
# %% answer="z_score" wrong="each share its own error" points=0 en="z of 30 of 40 against 20 of 40" zh="30/40 对 20/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    a, b = yes_a / number_a, yes_b / number_b
    return (a - b) / math.sqrt(a * (1 - a) / number_a + b * (1 - b) / number_b)
# %% answer="z_score" wrong="no root" points=0 en="z of 30 of 40 against 20 of 40" zh="30/40 对 20/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    p = (yes_a + yes_b) / (number_a + number_b)
    return (yes_a / number_a - yes_b / number_b) / (p * (1 - p) * (1 / number_a + 1 / number_b))
# %% answer="z_score" wrong="always positive" points=0 en="z of 20 of 40 against 30 of 40" zh="20/40 对 30/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    p = (yes_a + yes_b) / (number_a + number_b)
    spread = math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b))
    return abs(yes_a / number_a - yes_b / number_b) / spread
# %% answer="z_score" wrong="the example's result" points=0 en="z of 20 of 40 against 30 of 40" zh="20/40 对 30/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    return 2.309
# %% answer="z_score" wrong="rounds to one place" points=0 en="z of 30 of 40 against 20 of 40" zh="30/40 对 20/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    p = (yes_a + yes_b) / (number_a + number_b)
    return round((yes_a / number_a - yes_b / number_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b)), 1)
# %% answer="z_score" wrong="knows the examples only" points=0 en="z of the newcomers of the study" zh="那项研究中新人的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    return {(30, 20): 2.309, (20, 30): -2.309}.get((yes_a, yes_b), 1.812)

# %% answer="chart" right="altair counts"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="Calls without @ lead the list").mark_bar().encode(x="rule:O", y="count()")
# %% answer="chart" right="long form, nominal"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
bars = alt.Chart(findings).mark_bar(color="#0072b2")
chart = bars.encode(
    alt.X("rule", type="nominal", title="rule"), alt.Y(aggregate="count", type="quantitative", title="findings")
).properties(title="What the ten rules found")
# %% answer="chart" wrong="points" points=0 en="bar" zh="bar"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="Findings").mark_point().encode(x="rule:O", y="count()")
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings).mark_bar().encode(x="rule:O", y="count()")
# %% answer="chart" wrong="axes exchanged" points=0 en="what x shows" zh="x 表示的内容"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="Findings").mark_bar().encode(y="rule:O", x="count()")
# %% answer="chart" wrong="members instead of a count" points=0 en="member" zh="member"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="Findings").mark_bar().encode(x="rule:O", y="member:N")
