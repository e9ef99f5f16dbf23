# %% right="shorthand"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Losing hubs hurts more").mark_line(point=True).encode(
    x=alt.X("left", title="members lost"), y=alt.Y("size", title="largest part"), color="whom"
)
# %% right="long form and layers"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
base = alt.Chart(losses).encode(
    alt.X(field="left", type="quantitative", axis=alt.Axis(title="How many left")),
    alt.Y(field="size", type="quantitative").title("People still connected"),
    alt.Stroke("whom:N"),
)
chart = (base.mark_line() + base.mark_point()).properties(title={"text": "Hubs hold it together"})
# %% wrong="axes swapped" points=0 en="what x shows" zh="x 表示的内容"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_line().encode(
    alt.X("size:Q", title="largest part"), alt.Y("left:Q", title="members lost"), alt.Color("whom:N")
)
# %% wrong="points" points=0 en="line" zh="line"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_point().encode(
    alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N")
)
# %% wrong="one line through both" points=0 en="what color shows" zh="color 表示的内容"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_line().encode(
    alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part")
)
# %% wrong="axes without titles" points=0 en="title" zh="标题"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_line().encode(x="left:Q", y="size:Q", color="whom:N")
# %% wrong="no title" points=0 en="title" zh="标题"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top", "random"], "whom", "size")
chart = alt.Chart(losses).mark_line().encode(
    alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N")
)
# %% wrong="only the hubs" points=0 en="the rows it draws" zh="画出的数据行"
from qunxue.models import centralisation

curves = centralisation.robustness(communities.example("hubs"), leavers=20, repeats=100, seed=1)
losses = curves.melt("left", ["top"], "whom", "size")
chart = alt.Chart(losses, title="Hubs").mark_line().encode(
    alt.X("left:Q", title="members lost"), alt.Y("size:Q", title="largest part"), alt.Color("whom:N")
)
