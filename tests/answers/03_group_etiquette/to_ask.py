# %% right="filter and sort"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    away = still[still["last_seen"] <= today - pd.Timedelta(days=30)]
    return list(away.sort_values(["last_seen", "name"])["name"])[:needed]
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
    still = members[members["left"].isna() & (members["role"] == "member")]
    away = still[still["last_seen"] < today - pd.Timedelta(days=30)]
    return list(away.sort_values(["last_seen", "name"])["name"])[:needed]
# %% wrong="admins and owner too" points=0 en="whom to ask in the example" zh="例子里该问的人"
def to_ask(members, needed, today):
    away = members[members["left"].isna() & (members["last_seen"] <= today - pd.Timedelta(days=30))]
    return list(away.sort_values(["last_seen", "name"])["name"])[:needed]
# %% wrong="spares only the admins" points=0 en="who leads the group" zh="群主和管理员"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] != "admin")]
    away = still[still["last_seen"] <= today - pd.Timedelta(days=30)]
    return list(away.sort_values(["last_seen", "name"])["name"])[:needed]
# %% wrong="asks those who left" points=0 en="who has already left" zh="已经退群的人"
def to_ask(members, needed, today):
    away = members[(members["role"] == "member") & (members["last_seen"] <= today - pd.Timedelta(days=30))]
    return list(away.sort_values(["last_seen", "name"])["name"])[:needed]
# %% wrong="shortest absence first" points=0 en="whom to ask if 10 places are needed" zh="需要腾 10 个位置时该问的人"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    away = still[still["last_seen"] <= today - pd.Timedelta(days=30)]
    return list(away.sort_values(["last_seen", "name"], ascending=[False, True])["name"])[:needed]
# %% wrong="all of them" points=0 en="No more names than needed" zh="不能超过需要的人数"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    away = still[still["last_seen"] <= today - pd.Timedelta(days=30)]
    return list(away.sort_values(["last_seen", "name"])["name"])
# %% wrong="the example's result" points=0 en="whom to ask if 10 places are needed" zh="需要腾 10 个位置时该问的人"
def to_ask(members, needed, today):
    return ["Otto"]
# %% wrong="a Series" points=0 en="what to_ask gives back" zh="to_ask 的返回值"
def to_ask(members, needed, today):
    still = members[members["left"].isna() & (members["role"] == "member")]
    return still[still["last_seen"] <= today - pd.Timedelta(days=30)]["name"].head(needed)
