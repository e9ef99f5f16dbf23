# %% right="shorthand"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Late places win more often").mark_bar().encode(x="place:O", y="best_luck")
# %% right="long form and layers"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
base = alt.Chart(places).encode(alt.X("place", type="ordinal", title="Place"), alt.Y(field="best_luck", type="quantitative"))
labels = base.mark_text(dy=-6).encode(text=alt.Text("best_luck:Q", format=".2f"))
chart = (base.mark_bar(color="teal") + labels).properties(title="Best luck by place")
# %% wrong="wrong axis" points=0 en="what x shows" zh="x 表示的内容"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Luck").mark_bar().encode(x="best_luck:Q", y="place:O")
# %% wrong="the mean instead of the luck" points=0 en="what y shows" zh="y 表示的内容"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Luck").mark_bar().encode(x="place:O", y="mean:Q")
# %% wrong="a line" points=0 en="bar" zh="bar"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places, title="Luck").mark_line().encode(x="place:Q", y="best_luck:Q")
# %% wrong="no title" points=0 en="title" zh="标题"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=10, repeats=20_000, seed=2))
chart = alt.Chart(places).mark_bar().encode(x="place:O", y="best_luck:Q")
# %% wrong="other data" points=0 en="the rows it draws" zh="数据"
places = red_packet.by_place(red_packet.split_many(total=10_000, people=5, repeats=100, seed=2))
chart = alt.Chart(places, title="Luck").mark_bar().encode(x="place:O", y="best_luck:Q")
