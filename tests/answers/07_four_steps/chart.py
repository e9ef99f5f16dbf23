# %% right="short form"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(curve, title="Few do most of the work").mark_line().encode(x="people", y="work")
chart
# %% right="long form with the line of equality"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
line = alt.Chart(curve).mark_line(color="black").encode(
    alt.X("people", type="quantitative", title="share of people"), alt.Y("work", type="quantitative", title="share of work")
)
equal = alt.Chart(pd.DataFrame({"share": [0, 1]})).mark_line(strokeDash=[4, 4]).encode(x="share", y="share")
chart = (line + equal).properties(title="少数人做了大半")
chart
# %% wrong="axes swapped" points=0 en="what x shows" zh="x 表示的内容"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(curve, title="Few do most").mark_line().encode(x="work", y="people")
chart
# %% wrong="points instead of a line" points=0 en="the mark" zh="图形标记"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(curve, title="Few do most").mark_point().encode(x="people", y="work")
chart
# %% wrong="no title" points=0 en="title" zh="标题"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(curve).mark_line().encode(x="people", y="work")
chart
# %% wrong="counts instead of the curve" points=0 en="what x shows" zh="x 表示的内容"
counts = data.load("open_source_contributions")["contributions"].astype(int)
curve = pd.DataFrame(dict(zip(["people", "work"], inequality.lorenz(counts))))
chart = alt.Chart(counts.reset_index(), title="Few do most").mark_line().encode(x="index", y="contributions")
chart
