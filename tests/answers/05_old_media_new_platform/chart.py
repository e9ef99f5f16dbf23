# %% right="mark_line with points"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line(point=True).encode(x="pushes_per_week", y="subscribers").properties(title="Fewer stay")
# %% right="title and types spelled out"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years, title="More pushes, fewer subscribers").mark_line().encode(
    x=alt.X("pushes_per_week", type="ordinal", title="pushes a week"),
    y=alt.Y("subscribers", type="quantitative", scale=alt.Scale(zero=True)),
)
# %% right="a line and points in layers"
years = subscribers.compare_frequencies(loss=0.01)
base = alt.Chart(years).encode(x="pushes_per_week:Q", y="subscribers:Q")
chart = (base.mark_line() + base.mark_point()).properties(title="每多推一次，剩下的人更少")
# %% wrong="swaps the axes" points=0 en="what x shows" zh="x 表示的内容"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="subscribers", y="pushes_per_week").properties(title="Fewer stay")
# %% wrong="draws bars" points=0 en="the mark" zh="图形标记"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_bar().encode(x="pushes_per_week", y="subscribers").properties(title="Fewer stay")
# %% wrong="draws the reads" points=0 en="what y shows" zh="y 表示的内容"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y="reads").properties(title="More reads")
# %% wrong="has no title" points=0 en="title" zh="标题"
years = subscribers.compare_frequencies(loss=0.01)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y="subscribers")
# %% wrong="draws another loss" points=0 en="rows" zh="行"
years = subscribers.compare_frequencies(loss=0.003)
chart = alt.Chart(years).mark_line().encode(x="pushes_per_week", y="subscribers").properties(title="Fewer stay")
