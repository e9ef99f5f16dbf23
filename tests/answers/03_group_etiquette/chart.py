# %% right="altair counts"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="Calls without @ lead the list").mark_bar().encode(x="rule:O", y="count()")
# %% right="long form, nominal"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
bars = alt.Chart(findings).mark_bar(color="#0072b2")
chart = bars.encode(
    alt.X("rule", type="nominal", title="rule"), alt.Y(aggregate="count", type="quantitative", title="findings")
).properties(title="What the ten rules found")
# %% wrong="points" points=0 en="bar" zh="bar"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="Findings").mark_point().encode(x="rule:O", y="count()")
# %% wrong="no title" points=0 en="title" zh="标题"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings).mark_bar().encode(x="rule:O", y="count()")
# %% wrong="axes exchanged" points=0 en="what x shows" zh="x 表示的内容"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="Findings").mark_bar().encode(y="rule:O", x="count()")
# %% wrong="members instead of a count" points=0 en="member" zh="member"
log = etiquette.in_language(data.load("chat_log"))
findings = etiquette.check_all(log, data.load("chat_members"))
chart = alt.Chart(findings, title="Findings").mark_bar().encode(x="rule:O", y="member:N")
