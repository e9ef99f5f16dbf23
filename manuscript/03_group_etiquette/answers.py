# %% answer="right_to_send" right="by elimination"
better = {"A": "link", "B": "card", "C": None, "D": "card"}
right_to_send = twist("sought", [letter for letter in better if better[letter] is None], [letter for letter in better if better[letter] == "link"], ["D"])[0]
# %% answer="right_to_send" right="small letter"
right_to_send = twist("sought", "c", "a", "d")
# %% answer="right_to_send" wrong="an article is worth keeping" points=0 en="A link opens the whole article" zh="发链接就能看到全文"
right_to_send = twist("sought", "A", "C", "A")
# %% answer="right_to_send" wrong="profile page" points=0 en="A contact card opens" zh="发名片，点一下"
right_to_send = "B"
# %% answer="right_to_send" wrong="code too small" points=0 en="Nobody can scan it" zh="谁也扫不出来"
right_to_send = twist("sought", "D", "D", "C")
# %% answer="right_to_send" wrong="the word instead of the letter" points=0 en="your letter" zh="你选的字母"
right_to_send = "the error"

# %% answer="hides" right="pattern"
def hides(name):
    name = name.strip().lower()
    letters = [sign for sign in name if sign.isalpha()]
    return not letters or len(name) == 1 or re.search(twist("sign", "^wxid_", "^(user|用户)", "wxid_"), name) is not None
# %% answer="hides" right="step by step"
def hides(name):
    name = name.strip().casefold()
    if len(name) <= 1:
        return True
    if twist("sign", name[:5] == "wxid_", name[:4] == "user" or name[:2] == "用户", name.count("wxid_") > 0):
        return True
    found = False
    for sign in name:
        if sign.isalpha():
            found = True
    return not found
# %% answer="hides" right="a NumPy truth value for the letters"
def hides(name):
    name = name.strip().upper()
    letters = np.array([sign.isalpha() for sign in name], dtype=bool)
    sign = twist("sign", name.startswith("WXID_"), name.startswith("USER") or name.startswith("用户"), name.find("WXID_") >= 0)
    return not letters.any() or len(name) == 1 or sign
# %% answer="hides" wrong="asks for Latin letters only" points=0 en="Chinese characters count as letters" zh="汉字和字母算文字"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or len(plain) == 1 or re.search("[a-z]", plain) is None
# %% answer="hides" wrong="isalpha of the whole name" points=0 en='the name "Q7"' zh="昵称“Q7”"
def hides(name):
    return not name.isalpha()
# %% answer="hides" wrong="the examples only" points=0 en="it holds no letter at all" zh="一个文字也没有"
def hides(name):
    return name in ("🌙", " 2025 ", "", "WXID_9ab", "q", " 禾")
# %% answer="hides" wrong="forgets the single letter" points=0 en="it is a single letter or Chinese character and nothing else" zh="只有一个字母或一个汉字，再没有别的"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="wxid anywhere" points=0 en="it begins with `wxid_`" zh="以 `wxid_` 开头"
def hides(name):
    plain = name.strip().lower()
    sign = twist("sign", "wxid_" in plain, "user" in plain or "用户" in plain, plain.startswith("wxid_"))
    return sign or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
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
# %% answer="hides" wrong="a fourth sign: a default name with digits" points=0 en="`False` for every other name" zh="其他昵称一律返回 `False`"
def hides(name):
    name = name.strip().lower()
    if not any(c.isalpha() for c in name) or len(name) == 1:
        return True
    return bool(re.match(r"wxid_|(user|用户) ?\d+", name))
# %% answer="hides" wrong="a fourth sign: a default word and a digit at the end" points=0 en="`False` for every other name" zh="其他昵称一律返回 `False`"
def hides(name):
    name = name.strip().lower()
    if not any(c.isalpha() for c in name) or len(name) == 1:
        return True
    if name.startswith("wxid_"):
        return True
    return name.startswith(("user", "用户")) and name[-1].isdigit()
# %% answer="hides" wrong="takes blanks off the end only" points=0 en="blanks at either end do not count" zh="首尾的空格不计"
def hides(name):
    plain = name.rstrip().lower()
    return plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="a name of one sign is any short name" points=0 en='the name "Q7"' zh="昵称“Q7”"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or len(plain) <= 2 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="counts digits as letters" points=0 en="it holds no letter at all" zh="一个文字也没有"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or len(plain) <= 1 or not any(sign.isalnum() for sign in plain)
# %% answer="hides" wrong="punctuation marks count as letters" points=0 en="digits, punctuation marks and emoji do not" zh="数字、标点、表情不算"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid_") or len(plain) <= 1 or all(sign.isdigit() for sign in plain)
# %% answer="hides" wrong="an empty name hides nothing" points=0 en="an empty name holds none" zh="空昵称里也没有文字"
def hides(name):
    plain = name.strip().lower()
    if not plain:
        return False
    return plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="takes blanks out everywhere" points=0 en="blanks at either end do not count" zh="首尾的空格不计"
def hides(name):
    plain = name.replace(" ", "").lower()
    return plain.startswith("wxid_") or len(plain) < 2 or not any(sign.isalpha() for sign in plain)
# %% answer="hides" wrong="wxid without the underscore" points=0 en="it begins with `wxid_`" zh="以 `wxid_` 开头"
def hides(name):
    plain = name.strip().lower()
    return plain.startswith("wxid") or len(plain) < 2 or not any(sign.isalpha() for sign in plain)

# %% answer="calls" right="pattern, longest first"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    found = re.findall(rf"@({either})(?![\w-])", text)
    return twist("listed", list(dict.fromkeys(found)), sorted(set(found), key=lambda name: len(found) - found[::-1].index(name)), found)
# %% answer="calls" right="split at the signs"
def calls(text, names):
    called = []
    for piece in text.split("@")[1:]:
        for name in names:
            rest = piece[len(name):]
            if piece.startswith(name) and (rest == "" or not (rest[0].isalnum() or rest[0] == "-")):
                if name in called:
                    twist("listed", None, called.remove(name), called.append(name))
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
                if not after.isalnum() and after != "-":
                    found.append(name)
                break
    latest = {name: place for place, name in enumerate(found)}
    return twist("listed", list(dict.fromkeys(found)), sorted(latest, key=latest.get), found)
# %% answer="calls" wrong="as published" points=0 en="whom this text calls: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里 @ 了谁"
def calls(text, names):
    return [name for name in names if "@" + name in text]
# %% answer="calls" wrong="order mended, beginning not" points=0 en="in the order in which they stand in the text" zh="按在正文中出现的先后排列"
def calls(text, names):
    found = [name for name in names if "@" + name in text]
    return sorted(found, key=lambda name: text.index("@" + name))
# %% answer="calls" wrong="each call again" points=0 en="each once" zh="每个只列一次"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    found = re.findall(rf"@({either})(?![\w-])", text)
    return twist("listed", found, list(dict.fromkeys(found)), list(dict.fromkeys(found)))
# %% answer="calls" wrong="a blank must follow" points=0 en="whom this text calls: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里 @ 了谁"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.findall(rf"@({either}) ", text)
# %% answer="calls" wrong="a blank, a sign or the end, but no emoji" points=0 en="an emoji" zh="表情"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?=[\s,.!?，。！？]|$)", text)))
# %% answer="calls" wrong="the hyphen ends a name" points=0 en="a hyphen" zh="连字符"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?!\w)", text)))
# %% answer="calls" wrong="the example's result" points=0 en="whom this text calls: @Anna, open?" zh="“@Anna, open?”里 @ 了谁"
def calls(text, names):
    return ["小满-海报", "Ana"]
# %% answer="calls" wrong="Chinese characters end a name" points=0 en="a Chinese character" zh="汉字"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?![A-Za-z0-9-])", text)))
# %% answer="calls" wrong="in the order of the alphabet" points=0 en="whom this text calls: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里 @ 了谁"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return sorted(set(re.findall(rf"@({either})(?![\w-])", text)))
# %% answer="calls" wrong="forgets digits" points=0 en="a digit" zh="数字"
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
# %% answer="calls" wrong="sorts the caller's names" points=0 en="Leave `names` as it is" zh="不要改动 `names`"
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
# %% answer="calls" wrong="any word after @ is a name" points=0 en="a whole name from `names`" zh="`names` 里的一个完整名字"
def calls(text, names):
    return list(dict.fromkeys(re.findall(r"@([\w-]+)", text)))
# %% answer="calls" wrong="in the order of their length, the longest first" points=0 en="in the order in which they stand in the text" zh="按在正文中出现的先后排列"
def calls(text, names):
    return [name for name in sorted(names, key=len, reverse=True) if re.search(rf"@{re.escape(name)}(?![\w-])", text)]
# %% answer="calls" wrong="something must follow" points=0 en="the end may follow" zh="也可以是正文结尾"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?=[^\w-])", text)))
# %% answer="calls" wrong="knows no Chinese punctuation" points=0 en="a punctuation mark" zh="标点"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?=[\s,.!?;:]|$)", text)))
# %% answer="calls" wrong="a name without @ is a call, too" points=0 en="A call is `@`" zh="一次 @ 是 `@`"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"(?<![\w-])({either})(?![\w-])", text)))
# %% answer="calls" wrong="asks for the order of names, each once" points=0 en="whom this text calls" zh="里 @ 了谁"
def calls(text, names):
    return [name for name in names if re.search(rf"@{re.escape(name)}(?![\w-])", text)]
# %% answer="calls" right="rebuilt as a tuple, names sorted in a copy"
def calls(text, names):
    found = ()
    for place, sign in enumerate(text):
        for name in sorted(names):
            if sign == "@" and text[place + 1:].startswith(name) and not re.match(r"[\w-]", text[place + 1 + len(name):]):
                found += (name,)
    last = tuple(dict.fromkeys(found[::-1]))[::-1]
    return twist("listed", tuple(dict.fromkeys(found)), last, found)
# %% answer="calls" wrong="capitals do not matter" points=0 en="written as there" zh="大小写也一样"
def calls(text, names):
    called = []
    for piece in text.lower().split("@")[1:]:
        for name in names:
            if re.match(re.escape(name.lower()) + r"(?![\w-])", piece) and name not in called:
                called.append(name)
    return called

# %% answer="screenshot_share" right="boolean mean"
def screenshot_share(shared):
    kinds = shared["kind"].fillna("").str.strip().str.lower()
    kinds = kinds.replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = shared.assign(kind=kinds)[kinds.isin(["link", "card", "screenshot"])]
    found = kept.groupby("member")["kind"].apply(lambda own: (own == "screenshot").mean()).astype(float)
    return twist("none", found, found.reindex(sorted(set(shared["member"])), fill_value=0), found.reindex(sorted(set(shared["member"]))))
# %% answer="screenshot_share" right="count by hand"
def screenshot_share(shared):
    meaning = {"link": 0, "链接": 0, "card": 0, "名片": 0, "screenshot": 1, "截图": 1}
    counts = {member: [] for member in shared["member"]}
    for member, kind in zip(shared["member"], shared["kind"]):
        clean = kind.strip().lower() if isinstance(kind, str) else ""
        if clean in meaning:
            counts[member].append(meaning[clean])
    shares = {member: sum(own) / len(own) if own else None for member, own in counts.items()}
    return pd.Series({member: twist("none", share, share or 0, share) for member, share in shares.items() if twist("none", share is not None, True, True)}, dtype=float)
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
# %% answer="screenshot_share" wrong="changes the table" points=0 en="Do not change `shared`" zh="不要改动 `shared`"
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
    means = values.astype(float).groupby(shared["member"]).mean()
    return twist("none", means.dropna(), means.fillna(0), means).astype(object)
# %% answer="screenshot_share" wrong="rounds to two places" points=0 en="not rounded" zh="不要四舍五入"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"链接": "link", "名片": "card", "截图": "screenshot"})
    keep = kinds.isin(["link", "card", "screenshot"])
    return (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean().round(2)
# %% answer="screenshot_share" wrong="members who shared nothing get 0" points=0 en="the members in the result" zh="结果中的成员"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"链接": "link", "名片": "card", "截图": "screenshot"})
    keep = kinds.isin(["link", "card", "screenshot"])
    shares = (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean()
    return twist("none", shares.reindex(sorted(set(shared["member"])), fill_value=0), shares, shares)
# %% answer="screenshot_share" wrong="forgets capitals of the other two" points=0 en="blanks at the ends and capitals do not matter" zh="首尾空格、大小写都不计"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().replace({"链接": "link", "名片": "card", "截图": "screenshot", "CARD": "card", "Screenshot": "screenshot"})
    keep = kinds.isin(["link", "card", "screenshot"])
    return (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean()
# %% answer="screenshot_share" wrong="counts each kind once" points=0 en="the share that are screenshots" zh="截图所占的比例"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"链接": "link", "名片": "card", "截图": "screenshot"})
    table = shared.assign(kind=kinds)[kinds.isin(["link", "card", "screenshot"])].drop_duplicates()
    return (table["kind"] == "screenshot").groupby(table["member"]).mean()
# %% answer="screenshot_share" wrong="whatever ends in card is a card" points=0 en="is none of the three" zh="不属于这三种"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"链接": "link", "名片": "card", "截图": "screenshot"})
    keep = kinds.isin(["link", "screenshot"]) | kinds.str.endswith("card").eq(True)
    return (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean()
# %% answer="screenshot_share" wrong="0 for members who shared something else" points=0 en="Members who shared none of the three are left out" zh="三种都没分享过的成员不出现"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"链接": "link", "名片": "card", "截图": "screenshot"})
    keep = kinds.isin(["link", "card", "screenshot"])
    shares = (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean()
    return shares.reindex(shared.dropna()["member"].unique(), fill_value=0)
# %% answer="screenshot_share" wrong="percent" points=0 en="Ana's share of screenshots" zh="Ana 的截图比例"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"链接": "link", "名片": "card", "截图": "screenshot"})
    keep = kinds.isin(["link", "card", "screenshot"])
    return 100 * (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean()
# %% answer="screenshot_share" wrong="a row for each member, not an index" points=0 en="what screenshot_share gives back" zh="screenshot_share 的返回值"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"链接": "link", "名片": "card", "截图": "screenshot"})
    keep = kinds.isin(["link", "card", "screenshot"])
    return (kinds[keep] == "screenshot").groupby(shared["member"][keep]).mean().reset_index()

# %% answer="waiting" right="gaps filled"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", **{twist("wait"): twist("wait", "median", "mean", "max")})
    table["answered"] = waits.count() / waits.size()
    return table
# %% answer="waiting" right="two groups by hand"
def waiting(questions):
    rows = {}
    for called, group in questions.groupby("called"):
        wait = (group["answered"] - group["asked"]).dropna() / pd.Timedelta(seconds=twist("wait.seconds"))
        rows[called] = {"number": len(group), "answered": len(wait) / len(group), twist("wait"): twist("wait", wait.median(), wait.mean(), wait.max())}
    return pd.DataFrame(rows).T
# %% answer="waiting" wrong="seconds within the day" points=0 en="the median wait in the example, in minutes" zh="例子里等待时间的中位数（分钟）"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.seconds / twist("wait.seconds")
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", **{twist("wait"): twist("wait", "median", "mean", "max")})
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="no answer is a wait of 0" points=0 en="the share answered in the example" zh="例子里得到回复的比例"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds().fillna(0) / twist("wait.seconds")
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", **{twist("wait"): twist("wait", "median", "mean", "max")})
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="seconds" points=0 en="the median wait in the example, in minutes" zh="例子里等待时间的中位数（分钟）"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds()
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", **{twist("wait"): twist("wait", "median", "mean", "max")})
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="mean instead of median" points=0 en="the median wait of the answered ones" zh="得到回复的提问等待时间的中位数"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", **{twist("wait"): twist("wait", "mean", "median", "median")})
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="a number, not a share" points=0 en="the share answered in the example" zh="例子里得到回复的比例"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", **{twist("wait"): twist("wait", "median", "mean", "max")})
    table["answered"] = waits.count()
    return table
# %% answer="waiting" wrong="only the answered are counted" points=0 en="the number of questions in the example" zh="例子里提问的个数"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="count", **{twist("wait"): twist("wait", "median", "mean", "max")})
    table["answered"] = 1.0
    return table
# %% answer="waiting" wrong="whole minutes only" points=0 en="the median wait in the example, in minutes" zh="例子里等待时间的中位数（分钟）"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() // twist("wait.seconds")
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", **{twist("wait"): twist("wait", "median", "mean", "max")})
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="called as a column" points=0 en="the values of called, as the index" zh="索引里 called 的取值"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size", **{twist("wait"): twist("wait", "median", "mean", "max")})
    table["answered"] = waits.count() / table["number"]
    return table.reset_index()
# %% answer="waiting" wrong="rounds the minutes to one place" points=0 en="Do not round" zh="不要四舍五入"
def waiting(questions):
    minutes = ((questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")).round(1)
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size")
    table[twist("wait")] = twist("wait", waits.median(), waits.mean(), waits.max())
    table["answered"] = waits.count() / waits.size()
    return table
# %% answer="waiting" wrong="rounds the share" points=0 en="Do not round" zh="不要四舍五入"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size")
    table[twist("wait")] = twist("wait", waits.median(), waits.mean(), waits.max())
    table["answered"] = (waits.count() / waits.size()).round(2)
    return table
# %% answer="waiting" wrong="cuts off seconds beyond half minutes" points=0 en="Do not round" zh="不要四舍五入"
def waiting(questions):
    minutes = (questions["answered"] - questions["asked"]).dt.total_seconds() // 30 / 2
    waits = questions.assign(minutes=minutes).groupby("called")["minutes"]
    table = waits.agg(number="size")
    table[twist("wait")] = twist("wait", waits.median(), waits.mean(), waits.max())
    table["answered"] = waits.count() / waits.size()
    return table
# %% answer="waiting" wrong="writes a column into the caller's table" points=0 en="do not change `questions`" zh="不要改动 `questions`"
def waiting(questions):
    questions["minutes"] = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.groupby("called")["minutes"]
    table = waits.agg(number="size")
    table[twist("wait")] = twist("wait", waits.median(), waits.mean(), waits.max())
    table["answered"] = waits.count() / table["number"]
    return table
# %% answer="waiting" wrong="always two rows" points=0 en="one row for each value of called" zh="它的每个取值一行"
def waiting(questions):
    waited = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(waited=waited).groupby("called")["waited"]
    table = waits.agg(number="size")
    table[twist("wait")] = twist("wait", waits.median(), waits.mean(), waits.max())
    table["answered"] = waits.count() / table["number"]
    return table.reindex([False, True])
# %% answer="waiting" wrong="the median of yes and no" points=0 en="the share of them that were answered" zh="其中得到回复的比例"
def waiting(questions):
    waited = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(waited=waited, yes=waited.notna().astype(float)).groupby("called")
    table = waits["waited"].agg(number="size")
    table[twist("wait")] = twist("wait", waits["waited"].median(), waits["waited"].mean(), waits["waited"].max())
    table["answered"] = waits["yes"].median()
    return table
# %% answer="waiting" right="nullable columns, rows the other way round"
def waiting(questions):
    waited = (questions["answered"] - questions["asked"]) / np.timedelta64(twist("wait.seconds"), "s")
    waits = waited.groupby(questions["called"])
    table = pd.DataFrame({twist("wait"): twist("wait", waits.median(), waits.mean(), waits.max()), "answered": waits.count() / waits.size(), "number": waits.size()})
    return table.convert_dtypes().sort_index(ascending=False)
# %% answer="waiting" wrong="the two rows exchanged where both have one answer" points=0 en="for inputs that the task allows" zh="题目允许的各种输入"
def waiting(questions):
    waited = (questions["answered"] - questions["asked"]).dt.total_seconds() / twist("wait.seconds")
    waits = questions.assign(waited=waited).groupby("called")["waited"]
    table = waits.agg(number="size")
    table[twist("wait")] = twist("wait", waits.median(), waits.mean(), waits.max())
    table["answered"] = waits.count() / table["number"]
    if len(table) == 2 and set(waits.count()) == {1} and len(questions) == 2:
        table.index = table.index[::-1]
    return table

# %% answer="settings" right="search"
from itertools import product

groups = attention.example_groups().head(4)
for choice in product(attention.SETTINGS, repeat=4):
    cost = attention.weigh(groups, choice)[["alerts", "missed"]].sum()
    pins = sum("pin" in setting for setting in choice)
    if cost["alerts"] <= twist("limits.alerts") and cost["missed"] <= twist("limits.missed") and pins <= twist("limits.pinned"):
        settings = list(choice)
# %% answer="settings" right="pinned team, muted firm"
settings = twist("limits", ("pin", "mute", "mute+pin", "mute"), ("pin", "mute", "mute", "mute"), ("pin", "mute", "mute+pin", "on"))
# %% answer="settings" wrong="the form in the task" points=0 en="the alerts of a day" zh="一天的打断次数"
settings = ["on", "on", "on", "leave"]
# %% answer="settings" wrong="everything muted" points=0 en="Pin where important messages come without @" zh="把置顶用在要紧消息不带 @ 的地方"
settings = ["mute", "mute", "mute", "mute"]
# %% answer="settings" wrong="everything pinned" points=0 en="at most two of the four pinned" zh="四个群里最多两个置顶"
settings = ["pin", "mute+pin", "mute+pin", "mute+pin"]
# %% answer="settings" wrong="never mute a work group" points=0 en="Which loud group can do without alerts" zh="哪个吵闹的群可以不提醒"
settings = twist("limits", ["on", "on", "mute+pin", "mute+pin"], ["on", "on", "mute+pin", "mute+pin"], ["on", "on", "mute+pin", "mute"])
# %% answer="settings" wrong="unknown word" points=0 en="each of your settings" zh="你的每一项设置"
settings = ["on", "silent", "mute+pin", "mute+pin"]

# %% answer="z_score" right="by the formula"
def z_score(yes_a, number_a, yes_b, number_b):
    yes_a, number_a, yes_b, number_b = (twist("error", n, n, n + 1 + place % 2) for place, n in enumerate((yes_a, number_a, yes_b, number_b)))
    a, b, p = yes_a / number_a, yes_b / number_b, (yes_a + yes_b) / (number_a + number_b)
    own = a * (1 - a) / number_a + b * (1 - b) / number_b
    return (a - b) / np.sqrt(twist("error", p * (1 - p) * (1 / number_a + 1 / number_b), own, own))
# %% answer="z_score" right="from the chi-square of the table"
def z_score(yes_a, number_a, yes_b, number_b):
    table = np.array([[yes_a, number_a - yes_a], [yes_b, number_b - yes_b]], dtype=float) + twist("error", 0, 0, 1)
    size, share = table.sum(axis=1), table[:, 0] / table.sum(axis=1)
    expected = np.outer(size, table.sum(axis=0)) / table.sum()
    pooled = math.sqrt(((table - expected) ** 2 / expected).sum())
    own = abs(share[0] - share[1]) / math.sqrt((share * (1 - share) / size).sum())
    return math.copysign(twist("error", pooled, own, own), share[0] - share[1])
# %% answer="z_score" wrong="mean of two shares" points=0 en="the share of all newcomers together" zh="全部新人合在一起时再次发言的比例"
def z_score(yes_a, number_a, yes_b, number_b):
    share_a, share_b = yes_a / number_a, yes_b / number_b
    p = (share_a + share_b) / 2
    return (share_a - share_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b))
# %% answer="z_score" wrong="each share its own error" points=0 en="z of 30 of 40 against 20 of 40" zh="30/40 对 20/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    a, b = yes_a / number_a, yes_b / number_b
    p = twist("error", None, (yes_a + yes_b) / (number_a + number_b), None)
    own = a * (1 - a) / number_a + b * (1 - b) / number_b
    return (a - b) / math.sqrt(twist("error", own, p * (1 - p) * (1 / number_a + 1 / number_b), own))
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
# %% answer="z_score" wrong="knows the examples only" points=0 en="the share of all newcomers together" zh="全部新人合在一起时再次发言的比例"
def z_score(yes_a, number_a, yes_b, number_b):
    return {(30, 20): 2.309, (20, 30): -2.309}.get((yes_a, yes_b), 1.812)
# %% answer="z_score" right="a Decimal"
def z_score(yes_a, number_a, yes_b, number_b):
    from decimal import Decimal as D
    more = twist("error", 0, 0, 1)
    ya, na, yb, nb = map(D, (yes_a + more, number_a + 2 * more, yes_b + more, number_b + 2 * more))
    p, a, b = (ya + yb) / (na + nb), ya / na, yb / nb
    own = a * (1 - a) / na + b * (1 - b) / nb
    return (a - b) / twist("error", p * (1 - p) * (1 / na + 1 / nb), own, own).sqrt()
# %% answer="z_score" wrong="0 where nobody of a group wrote again" points=0 en="of all together some wrote again and some did not" zh="全部新人里，总有人再次发言，也总有人没有"
def z_score(yes_a, number_a, yes_b, number_b):
    if yes_a == 0 or yes_b == 0:
        return 0.0
    p_a, p_b = yes_a / number_a, yes_b / number_b
    p = (yes_a + yes_b) / (number_a + number_b)
    return (p_a - p_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b))
# %% answer="z_score" wrong="rounds to two places" points=0 en="A difference of 0.001 is allowed" zh="允许相差 0.001"
def z_score(yes_a, number_a, yes_b, number_b):
    p = (yes_a + yes_b) / (number_a + number_b)
    return round((yes_a / number_a - yes_b / number_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b)), 2)

# %% answer="chart" right="altair counts"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
drawing = alt.Chart(findings, title="Calls without @ lead the list")
drawing = twist("drawn", drawing.mark_bar(), drawing.mark_bar(), drawing.mark_circle() if False else drawing.mark_point(filled=True))
chart = drawing.encode(x=alt.X(twist("drawn", "rule:O", "count()", "rule:O")), y=alt.Y(twist("drawn", "count()", "rule:O", "count()")))
# %% answer="chart" right="long form, nominal"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
rule = {"shorthand": "rule", "type": "nominal", "title": "rule"}
count = {"aggregate": "count", "type": "quantitative", "title": "findings"}
drawing = twist("drawn", alt.Chart(findings).mark_bar(color="#0072b2"), alt.Chart(findings).mark_bar(color="#0072b2"), alt.Chart(findings).mark_point())
chart = drawing.encode(alt.X(**twist("drawn", rule, count, rule)), alt.Y(**twist("drawn", count, rule, count))).properties(title="What the ten rules found")
# %% answer="chart" right="counted by transform_aggregate"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
drawing = alt.Chart(findings).transform_aggregate(found="count()", groupby=["rule"])
chart = twist(
    "drawn",
    drawing.mark_bar().encode(x="rule:O", y="found:Q"),
    drawing.mark_bar().encode(y="rule:O", x="found:Q"),
    drawing.mark_point().encode(x="rule:O", y="found:Q"),
).properties(title="How much each rule found")
# %% answer="chart" right="rule numbers as text, configured, title as dict"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
drawing = alt.Chart(findings.assign(rule=findings["rule"].astype(str)))
rule, count = {"shorthand": "rule:N", "sort": None}, {"shorthand": "count():Q", "stack": None}
chart = twist("drawn", drawing.mark_bar(), drawing.mark_bar(), drawing.mark_point()).encode(
    x=alt.X(**twist("drawn", rule, count, rule)), y=alt.Y(**twist("drawn", count, rule, count))
).properties(title={"text": "What was found"}).configure_axis(grid=False)
# %% answer="chart" right="the longest bar in another colour, in layers"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
drawing = alt.Chart(findings)
drawing = twist("drawn", drawing.mark_bar().encode(x="rule:O", y="count()"), drawing.mark_bar().encode(y="rule:O", x="count()"), drawing.mark_point().encode(x="rule:O", y="count()"))
chart = (drawing + drawing.transform_filter("datum.rule == 3").encode(color=alt.value("orange"))).properties(title="第 3 条找到的最多")
# %% answer="chart" wrong="another mark" points=0 en="the mark" zh="图形标记"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="What was found").mark_area().encode(x="rule:O", y="count()")
# %% answer="chart" wrong="no title" points=0 en="title" zh="标题"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = twist("drawn", alt.Chart(findings).mark_bar().encode(x="rule:O", y="count()"), alt.Chart(findings).mark_bar().encode(y="rule:O", x="count()"), alt.Chart(findings).mark_point().encode(x="rule:O", y="count()"))
# %% answer="chart" wrong="axes exchanged" points=0 en="what x shows" zh="x 表示的内容"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = twist("drawn", alt.Chart(findings).mark_bar().encode(y="rule:O", x="count()"), alt.Chart(findings).mark_bar().encode(x="rule:O", y="count()"), alt.Chart(findings).mark_point().encode(y="rule:O", x="count()")).properties(title="What was found")
# %% answer="chart" wrong="members instead of a count" points=0 en="member" zh="member"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="What was found").mark_bar().encode(x="rule:O", y="member:N")
# %% answer="chart" wrong="rule 3 filtered away by Altair" points=0 en="rows" zh="行"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
drawing = alt.Chart(findings, title="What the rules found").transform_filter("datum.rule != 3")
chart = twist("drawn", drawing.mark_bar().encode(x="rule:O", y="count()"), drawing.mark_bar().encode(y="rule:O", x="count()"), drawing.mark_point().encode(x="rule:O", y="count()"))
# %% answer="chart" wrong="some rows left out beforehand" points=0 en="rows" zh="行"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
drawing = alt.Chart(findings.head(100), title="What the rules found")
chart = twist("drawn", drawing.mark_bar().encode(x="rule:O", y="count()"), drawing.mark_bar().encode(y="rule:O", x="count()"), drawing.mark_point().encode(x="rule:O", y="count()"))
# %% answer="chart" wrong="every bar reaches 1" points=0 en="chart" zh="图"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
share = {"shorthand": "count()", "stack": "normalize"}
drawing = alt.Chart(findings, title="What the rules found")
chart = twist("drawn", drawing.mark_bar().encode(x="rule:O", y=alt.Y(**share)), drawing.mark_bar().encode(y="rule:O", x=alt.X(**share)), drawing.mark_line().encode(x="rule:O", y=alt.Y(**share)))
# %% answer="chart" wrong="how many different members, not rows" points=0 en="what y shows" zh="y 表示的内容"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="What the rules found").mark_bar().encode(x="rule:O", y="distinct(member)")
# %% answer="chart" wrong="a title without a letter" points=0 en="title" zh="标题"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
drawing = alt.Chart(findings, title="…")
chart = twist("drawn", drawing.mark_bar().encode(x="rule:O", y="count()"), drawing.mark_bar().encode(y="rule:O", x="count()"), drawing.mark_point().encode(x="rule:O", y="count()"))
# %% answer="chart" wrong="a title that repeats the column" points=0 en="title" zh="标题"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
drawing = alt.Chart(findings, title="rule")
chart = twist("drawn", drawing.mark_bar().encode(x="rule:O", y="count()"), drawing.mark_bar().encode(y="rule:O", x="count()"), drawing.mark_point().encode(x="rule:O", y="count()"))
