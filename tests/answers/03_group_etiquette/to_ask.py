# %% right="filter and sort"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    away = still.assign(days=(today - still["last_seen"]) // pd.Timedelta(days=1)).query("days >= 30")
    return list(away.sort_values("name").sort_values("days", ascending=False, kind="stable")["name"])[:needed]
# %% right="loop"
def to_ask(members, needed, today):
    found = []
    for row in members.itertuples():
        days = (today - row.last_seen).days
        if row.role == "member" and pd.isna(row.left) and days >= 30:
            found.append((-days, row.name))
    return [name for _, name in sorted(found)[:needed]]
# %% wrong="more than 30 days" points=0 en="exactly 30 days" zh="正好 30 天"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days > 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% wrong="admins and owner too" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% wrong="spares only the admins" points=0 en="who leads the group" zh="群主和管理员"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] != "admin") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% wrong="asks those who left" points=0 en="who has already left" zh="已经退群的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% wrong="shortest absence first" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"])["name"])[:needed]
# %% wrong="names backwards" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=False)["name"])[:needed]
# %% wrong="all of them" points=0 en="two people to ask in the example" zh="例子里该问的两个人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])
# %% wrong="counts hours, too" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    away = still[still["last_seen"] <= today - pd.Timedelta(days=30)]
    return list(away.sort_values(["last_seen", "name"])["name"])[:needed]
# %% wrong="rounds to whole days" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = ((today - members["last_seen"]) / pd.Timedelta(days=1)).round()
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% wrong="never seen means away for ever" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    days = (today - members["last_seen"]).dt.days.fillna(9999)
    away = members.assign(days=days)[(members["role"] == "member") & members["left"].isna() & (days >= 30)]
    return list(away.sort_values(["days", "name"], ascending=[False, True])["name"])[:needed]
# %% wrong="the example's result" points=0 en="two people to ask in the example" zh="例子里该问的两个人"
def to_ask(members, needed, today):
    return ["Lou", "Bea", "Otto"]
# %% wrong="a Series" points=0 en="what to_ask gives back" zh="to_ask 的返回值"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    return still[still["last_seen"] <= today - pd.Timedelta(days=30)]["name"].head(needed)
