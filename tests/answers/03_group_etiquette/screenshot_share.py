# %% right="boolean mean"
def screenshot_share(shared):
    kinds = shared["kind"].fillna("").str.strip().str.lower()
    kinds = kinds.replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = shared.assign(kind=kinds)[kinds.isin(["link", "card", "screenshot"])]
    return kept.groupby("member")["kind"].apply(lambda own: (own == "screenshot").mean())
# %% right="count by hand"
def screenshot_share(shared):
    meaning = {"link": 0, "链接": 0, "card": 0, "名片": 0, "screenshot": 1, "截图": 1}
    counts = {}
    for member, kind in zip(shared["member"], shared["kind"]):
        clean = kind.strip().lower() if isinstance(kind, str) else ""
        if clean in meaning:
            counts.setdefault(member, []).append(meaning[clean])
    return pd.Series({member: sum(own) / len(own) for member, own in counts.items()}, dtype=float)
# %% wrong="does not clean" points=0 en="the members in the result" zh="结果中的成员"
def screenshot_share(shared):
    kinds = shared["kind"].replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = shared[kinds.isin(["link", "card", "screenshot"])]
    return (kinds[kept.index] == "screenshot").groupby(kept["member"]).mean()
# %% wrong="every message counts" points=0 en="the members in the result" zh="结果中的成员"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"截图": "screenshot"})
    return (kinds == "screenshot").groupby(shared["member"]).mean()
# %% wrong="screenshots as a number" points=0 en="Ana's share of screenshots" zh="Ana 的截图比例"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = kinds.isin(["link", "card", "screenshot"])
    return (kinds[kept] == "screenshot").groupby(shared["member"][kept]).sum()
# %% wrong="forgets Chinese cards" points=0 en="a member with four kinds of writing" zh="写法各异的成员"
def screenshot_share(shared):
    kinds = shared["kind"].str.strip().str.lower().replace({"截图": "screenshot", "链接": "link"})
    kept = kinds.isin(["link", "card", "screenshot"])
    return (kinds[kept] == "screenshot").groupby(shared["member"][kept]).mean()
# %% wrong="changes the table" points=0 en="of the argument" zh="这个参数复制一份"
def screenshot_share(shared):
    shared["kind"] = shared["kind"].str.strip().str.lower().replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = shared[shared["kind"].isin(["link", "card", "screenshot"])]
    return (kept["kind"] == "screenshot").groupby(kept["member"]).mean()
# %% wrong="a dict" points=0 en="what screenshot_share gives back" zh="screenshot_share 的返回值"
def screenshot_share(shared):
    return {"Ana": 0.5}
# %% wrong="takes blanks out everywhere" points=0 en="Kit's share of screenshots" zh="Kit 的截图比例"
def screenshot_share(shared):
    kinds = shared["kind"].str.replace(" ", "").str.lower().replace({"截图": "screenshot", "链接": "link", "名片": "card"})
    kept = kinds.isin(["link", "card", "screenshot"])
    return (kinds[kept] == "screenshot").groupby(shared["member"][kept]).mean()
# %% wrong="looks for shot anywhere" points=0 en="Kit's share of screenshots" zh="Kit 的截图比例"
def screenshot_share(shared):
    kinds = shared["kind"].fillna("").str.lower()
    shots = kinds.str.contains("shot|截图")
    kept = shots | kinds.str.contains("link|card|链接|名片")
    return shots[kept].groupby(shared["member"][kept]).mean()
