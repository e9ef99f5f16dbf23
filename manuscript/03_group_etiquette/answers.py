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
    return not letters or len(name) == 1 or re.match("wxid_", name) is not None
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
    return not found
# %% answer="hides" right="a NumPy truth value for the letters"
def hides(name):
    name = name.strip()
    letters = np.array([sign.isalpha() for sign in name], dtype=bool)
    return bool(not letters.any() or len(name) == 1 or name.upper().startswith("WXID_"))
# %% answer="hides" wrong="asks for Latin letters only" points=0 en='the name "小满-海报"' zh="昵称“小满-海报”"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or len(plain) == 1 or re.search("[a-z]", plain) is None
# %% answer="hides" wrong="isalpha of the whole name" points=0 en='the name "q"' zh="昵称“q”"
def hides(name):
    return not name.isalpha()
# %% answer="hides" wrong="the examples only" points=0 en="digits, punctuation marks and emoji do not" zh="数字、标点、表情不算"
def hides(name):
    return name in ("🌙", " 2025 ", "", "WXID_9ab", "q", " 禾")
# %% answer="hides" wrong="forgets the single letter" points=0 en='the name "q"' zh="昵称“q”"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="wxid anywhere" points=0 en='the name "my wxid_9ab"' zh="昵称“my wxid_9ab”"
def hides(name):
    plain = name.strip().lower()
    return "wxid_" in plain or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="prints" points=0 en='hides("🌙")' zh='hides("🌙")'
def hides(name):
    print(not any(sign.isalpha() for sign in name))
# %% answer="hides" wrong="minds capitals" points=0 en='the name "WXID_9ab"' zh="昵称“WXID_9ab”"
def hides(name):
    plain = name.strip()
    return plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="knows wxid_ in small and in capital letters only" points=0 en="Capital and small letters are the same" zh="不分大小写"
def hides(name):
    plain = name.strip()
    return plain.startswith(("wxid_", "WXID_")) or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="one letter among other signs" points=0 en='the name "Q7"' zh="昵称“Q7”"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or sum(sign.isalpha() for sign in plain) <= 1
# %% answer="hides" wrong="emoji count as letters" points=0 en='the name "🌙"' zh="昵称“🌙”"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or len(plain) == 1 and plain.isascii() or not re.search(r"[^\W\d]|[^\x00-\uffff]", plain)
# %% answer="hides" wrong="a fourth sign: a default name with digits" points=0 en='the name "User 5521"' zh="昵称“User 5521”"
def hides(name):
    name = name.strip().lower()
    if not any(c.isalpha() for c in name) or len(name) == 1:
        return True
    return bool(re.match(r"wxid_|(user|用户) ?\d+", name))
# %% answer="hides" wrong="a fourth sign: a default word and a digit at the end" points=0 en='the name "User 5521"' zh="昵称“User 5521”"
def hides(name):
    name = name.strip().lower()
    if not any(c.isalpha() for c in name) or len(name) == 1:
        return True
    if name.startswith("wxid_"):
        return True
    return name.startswith(("user", "用户")) and name[-1].isdigit()
# %% answer="hides" wrong="takes blanks off the end only" points=0 en='the name " 禾"' zh="昵称“ 禾”"
def hides(name):
    plain = name.rstrip().lower()
    return plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="a name of one sign is any short name" points=0 en='the name "Q7"' zh="昵称“Q7”"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or len(plain) <= 2 or not any(sign.isalpha() for sign in plain)

# %% answer="calls" right="pattern, longest first"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    found = re.findall(rf"@({either})(?![\w-])", text)
    return list(dict.fromkeys(found))
# %% answer="calls" right="split at the signs"
def calls(text, names):
    called = []
    for piece in text.split("@")[1:]:
        for name in names:
            rest = piece[len(name):]
            if piece.startswith(name) and (rest == "" or not (rest[0].isalnum() or rest[0] == "-")):
                if name not in called:
                    called.append(name)
    return called
# %% answer="calls" right="the longest beginning decides"
def calls(text, names):
    order = sorted(names, key=len, reverse=True)
    found = []
    for part in text.split("@")[1:]:
        for name in order:
            if part.startswith(name):
                after = part[len(name):len(name) + 1]
                if not after.isalnum() and after != "-" and name not in found:
                    found.append(name)
                break
    return found
# %% answer="calls" wrong="as published" points=0 en="whom this text calls: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里 @ 了谁"
def calls(text, names):
    return [name for name in names if "@" + name in text]
# %% answer="calls" wrong="order mended, beginning not" points=0 en="whom this text calls: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里 @ 了谁"
def calls(text, names):
    found = [name for name in names if "@" + name in text]
    return sorted(found, key=lambda name: text.index("@" + name))
# %% answer="calls" wrong="each call again" points=0 en="whom this text calls: @Anna @Ana @Anna" zh="“@Anna @Ana @Anna”里 @ 了谁"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.findall(rf"@({either})(?![\w-])", text)
# %% answer="calls" wrong="a blank must follow" points=0 en="whom this text calls: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里 @ 了谁"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.findall(rf"@({either}) ", text)
# %% answer="calls" wrong="a blank, a sign or the end, but no emoji" points=0 en="an emoji" zh="表情"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?=[\s,.!?，。！？]|$)", text)))
# %% answer="calls" wrong="the hyphen ends a name" points=0 en="whom this text calls: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里 @ 了谁"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?!\w)", text)))
# %% answer="calls" wrong="the example's result" points=0 en="whom this text calls: @Anna, open?" zh="“@Anna, open?”里 @ 了谁"
def calls(text, names):
    return ["小满-海报", "Ana"]
# %% answer="calls" wrong="Chinese characters end a name" points=0 en="whom this text calls: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里 @ 了谁"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?![A-Za-z0-9-])", text)))
# %% answer="calls" wrong="in the order of the alphabet" points=0 en="whom this text calls: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里 @ 了谁"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return sorted(set(re.findall(rf"@({either})(?![\w-])", text)))
# %% answer="calls" wrong="forgets digits" points=0 en="whom this text calls: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里 @ 了谁"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?![^\W\d]|-)", text)))
# %% answer="calls" wrong="looks at the first place of each name only" points=0 en="a hyphen" zh="连字符"
def calls(text, names):
    found = {}
    for name in sorted(names, key=len, reverse=True):
        place = text.find("@" + name)
        if place < 0:
            continue
        after = text[place + 1 + len(name):][:1]
        if after.isalnum() or after == "-":
            continue
        if place not in found:
            found[place] = name
        text = text.replace("@" + name + " ", "#" * (len(name) + 2))
    return [found[place] for place in sorted(found)]
# %% answer="calls" wrong="sorts the caller's names" points=0 en='what calls("@小满-海报 and @Ana, please", ["Ana", "Anna", "阿梨", "小满-海报"]) does to `names`' zh='calls("@小满-海报 and @Ana, please", ["Ana", "Anna", "阿梨", "小满-海报"]) 有没有改动 `names`'
def calls(text, names):
    names.sort(key=len, reverse=True)
    out = []
    i = text.find("@")
    while i >= 0:
        for name in names:
            if text[i + 1:].startswith(name):
                rest = text[i + 1 + len(name):]
                if rest == "" or not (rest[0].isalpha() or rest[0].isdigit() or rest[0] == "-"):
                    if name not in out:
                        out.append(name)
                    break
        i = text.find("@", i + 1)
    return out
# %% answer="calls" wrong="any word after @ is a name" points=0 en="whom this text calls: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里 @ 了谁"
def calls(text, names):
    return list(dict.fromkeys(re.findall(r"@([\w-]+)", text)))

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
# %% answer="screenshot_share" wrong="forgets Chinese cards" points=0 en="blanks at the ends and capitals do not matter" zh="首尾空格、大小写都不计"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"截图": "screenshot", "链接": "link"})
    kept = kinds.isin(["link", "card", "screenshot"])
    return (kinds[kept] == "screenshot").groupby(shared["member"][kept]).mean()
# %% answer="screenshot_share" wrong="changes the table" points=0 en='what screenshot_share(pd.DataFrame({"member": ["Ana", "Ana", "Ana", "Ben", "Kit",…) does to `shared`' zh='screenshot_share(pd.DataFrame({"member": ["Ana", "Ana", "Ana", "Ben", "Kit",…) 有没有改动 `shared`'
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
# %% answer="screenshot_share" right="object dtype"
def screenshot_share(shared):
    meaning = {"link": 0, "链接": 0, "card": 0, "名片": 0, "screenshot": 1, "截图": 1}
    values = shared["kind"].map(lambda kind: meaning.get(kind.strip().lower()) if isinstance(kind, str) else None)
    return values.dropna().astype(float).groupby(shared["member"]).mean()
# %% answer="screenshot_share" wrong="rounds to two places" points=0 en="the share that are screenshots" zh="截图所占的比例"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"链接": "link", "名片": "card", "截图": "screenshot"})
    keep = kinds.isin(["link", "card", "screenshot"])
    return (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean().round(2)
# %% answer="screenshot_share" wrong="members who shared nothing get 0" points=0 en="the members in the result" zh="结果中的成员"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"链接": "link", "名片": "card", "截图": "screenshot"})
    keep = kinds.isin(["link", "card", "screenshot"])
    return (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean().reindex(sorted(set(shared["member"])), fill_value=0)
# %% answer="screenshot_share" wrong="forgets capitals of the other two" points=0 en="blanks at the ends and capitals do not matter" zh="首尾空格、大小写都不计"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().replace({"链接": "link", "名片": "card", "截图": "screenshot", "CARD": "card", "Screenshot": "screenshot"})
    keep = kinds.isin(["link", "card", "screenshot"])
    return (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean()

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
# %% answer="waiting" wrong="mean instead of median" points=0 en="the median wait of the answered ones" zh="得到回复的提问等待时间的中位数"
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
# %% answer="waiting" wrong="rounds the minutes to one place" points=0 en="Do not round" zh="不要四舍五入"
def waiting(questions):
    minutes = ((questions["answered"] - questions["asked"]).dt.total_seconds() / 60).round(1)
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size")
    table["median"] = waits.median()
    table["answered"] = waits.count() / waits.size()
    return table
# %% answer="waiting" wrong="rounds the share" points=0 en="the share of them that were answered" zh="其中得到回复的比例"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size")
    table["median"] = waits.median()
    table["answered"] = (waits.count() / waits.size()).round(2)
    return table
# %% answer="waiting" wrong="cuts off seconds beyond half minutes" points=0 en="Do not round" zh="不要四舍五入"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() // 30 / 2
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size")
    table["median"] = waits.median()
    table["answered"] = waits.count() / waits.size()
    return table
# %% answer="waiting" wrong="writes a column into the caller's table" points=0 en='what waiting(pd.DataFrame({"asked": [Timestamp("2025-03-03 09:00:00"), T…) does to `questions`' zh='waiting(pd.DataFrame({"asked": [Timestamp("2025-03-03 09:00:00"), T…) 有没有改动 `questions`'
def waiting(questions):
    questions["minutes"] = (questions["answered"] - questions["asked"]).dt.total_seconds() / 60
    waits = questions.groupby("called")["minutes"]
    table = waits.agg(number="size")
    table["median"] = waits.median()
    table["answered"] = waits.count() / table["number"]
    return table

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
# %% answer="z_score" right="a Decimal"
def z_score(yes_a, number_a, yes_b, number_b):
    from decimal import Decimal as D
    ya, na, yb, nb = map(D, (yes_a, number_a, yes_b, number_b))
    p = (ya + yb) / (na + nb)
    return (ya / na - yb / nb) / (p * (1 - p) * (1 / na + 1 / nb)).sqrt()
# %% answer="z_score" wrong="0 where nobody of a group wrote again" points=0 en="of all together some wrote again and some did not" zh="全部新人里，总有人再次发言，也总有人没有"
def z_score(yes_a, number_a, yes_b, number_b):
    if yes_a == 0 or yes_b == 0:
        return 0.0
    p_a, p_b = yes_a / number_a, yes_b / number_b
    p = (yes_a + yes_b) / (number_a + number_b)
    return (p_a - p_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b))
# %% answer="z_score" wrong="rounds to two places" points=0 en="z of 8 of 10 against 50 of 100" zh="8/10 对 50/100 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    p = (yes_a + yes_b) / (number_a + number_b)
    return round((yes_a / number_a - yes_b / number_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b)), 2)

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
# %% answer="chart" right="counted by transform_aggregate"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = (
    alt.Chart(findings)
    .transform_aggregate(found="count()", groupby=["rule"])
    .mark_bar()
    .encode(x="rule:O", y="found:Q")
    .properties(title="How much each rule found")
)
# %% answer="chart" right="rule numbers as text, configured, title as dict"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings.assign(rule=findings["rule"].astype(str))).mark_bar().encode(x=alt.X("rule:N", sort=None), y=alt.Y("count():Q", stack=None)).properties(title={"text": "What was found"}).configure_axis(grid=False)
# %% answer="chart" wrong="rule 3 filtered away by Altair" points=0 en="chart" zh="图"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings).mark_bar().encode(x="rule:O", y="count()").transform_filter("datum.rule != 3").properties(title="What the rules found")
# %% answer="chart" wrong="some rows left out beforehand" points=0 en="chart" zh="图"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings.head(100)).mark_bar().encode(x="rule:O", y="count()").properties(title="What the rules found")
# %% answer="chart" wrong="a title without a letter" points=0 en="title" zh="标题"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="…").mark_bar().encode(x="rule:O", y="count()")
