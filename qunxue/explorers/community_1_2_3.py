"""Explorers of lesson 14: three stages, the loss of a star, the body of a community, needs, habits."""

from functools import cache

import altair as alt
import numpy as np
import pandas as pd

from qunxue import charts, data
from qunxue.explorers import panel
from qunxue.language import say
from qunxue.models import centralisation, communities, contagion, habit, needs

_MARKS = ["1", "2", "3", "4", "5"]  # circles and teams take these in turn


def _links(graph):
    """Return the ties as rows, their ends as text: some networks name their members and some number them."""
    return pd.DataFrame(
        [(str(one), str(other)) for one, other in graph.edges()], columns=["source", "target"]
    )


@cache
def _placed(name, members, seed):
    """Return the network of a name with a place for each member."""
    graph = communities.example(name, members, seed)
    nodes = pd.DataFrame({"node": [str(member) for member in graph]})
    layouts = {"2.0": "star", "star": "star", "1.0": "islands", "3.0": "groups", "small world": "ring"}
    if name == "hubs":  # the best-connected in the middle
        order = centralisation.top_members(graph, len(nodes))
        inside = charts.place_nodes(_links(graph), nodes.iloc[order], how="middle")
        return graph, inside.sort_index()
    if name in ("1.0", "3.0"):
        nodes["group"] = [group for _, group in graph.nodes(data="group")]
    return graph, charts.place_nodes(_links(graph), nodes, how=layouts.get(name, "spring"))


def _by_role(nodes, ties, roles):
    """Draw who hangs together, who is cut off and who has gone: by colour and by shape."""
    return charts.network(
        nodes,
        ties,
        colour="role",
        colours=dict(zip(roles, (charts.PALETTE[0], charts.PALETTE[1], "#8a939d"), strict=False)),
        shapes=dict(zip(roles, ("circle", "square", "cross"), strict=False)),
        name="name" if "name" in nodes else None,
    )


def _drawn(nodes, links, **more):
    """Return what every picture of a network here needs, and what goes beside it."""
    return {"nodes": nodes, "ties": charts.network_ends(nodes, links), **more}


def _long(table, across, kinds, value):
    """Return a table with one row a point of a curve, the curves named in the reader's language."""
    return table.melt(across, list(kinds), "kind", value).replace({"kind": kinds})


def _network_and_curve(result, roles, kinds, across, value, size, under=None, **axes):
    """Draw the network beside the curves; a line marks where on the curves the network stands.

    `under`, another chart, is laid beneath the line.
    """
    curve = charts.lines(
        result["long"], across, value, colour="kind", colours=list(kinds.values()), **axes
    )  # fmt: skip
    if under is not None:
        curve += under
    curve += charts.now(result["now"], across)
    picture = _by_role(result["nodes"], result["ties"], roles).properties(width=size, height=size)
    joined = picture | curve.properties(width=240, height=240)
    return joined.resolve_scale(color="independent", shape="independent", strokeDash="independent")


# --- explorers -----------------------------------------------------------------------------------------------


def _stages():
    return {
        say("1.0 platform", "1.0 平台"): "1.0",
        say("2.0 label", "2.0 标签"): "2.0",
        say("3.0 brand", "3.0 品牌"): "3.0",
    }


def three_stages():
    """Draw a community of each stage and measure it.

    Returns
    -------
    Explorer
        The network, and its degree and betweenness centralisation, modularity and largest part.

    Examples
    --------
    >>> explorer = three_stages()
    >>> explorer.set(stage="2.0")
    >>> "largest part holds 100%" in explorer.sentence
    True
    """
    star = say("star", "明星")
    controls = {
        "stage": panel.choice(say("Stage", "阶段"), _stages()),
        "members": panel.whole(say("Members", "人数"), 20, 100, 60, 10),
        "seed": panel.whole(say("Another one (seed)", "换一个（随机种子）"), 1, 20, 1),
    }

    def compute(stage, members, seed):
        graph, nodes = _placed(stage, members, seed)
        marks = [_MARKS[group % len(_MARKS)] for _, group in graph.nodes(data="group")]
        name = [""] * len(marks)
        if stage == "2.0":
            marks[0], name[0] = star, star
        measures = communities.measure(graph)
        words = {
            "degree": say("centralisation by ties", "中心势（按关系数）"),
            "betweenness": say("centralisation by betweenness", "中心势（按中介中心性）"),
            "modularity": say("modularity of the circles or teams", "模块度（按圈子或小队）"),
            "largest": say("share in the largest part", "最大一片的占比"),
        }
        table = pd.DataFrame({"measure": list(words.values()), "value": [measures[key] for key in words]})
        return _drawn(nodes.assign(mark=marks, name=name), _links(graph), table=table, measures=measures)

    def chart(result):
        picture = charts.network(
            result["nodes"],
            result["ties"],
            colour="mark",
            colours=[*_MARKS, star],
            legend=False,  # the marks only tell neighbours apart, they have no names
            name="name",
        )
        measured = charts.bars(
            result["table"],
            "measure",
            "value",
            y_domain=(0, 1.12),
            sideways=True,
            labels=True,
            y_format=".2f",
        )
        return picture.properties(width=300, height=300) | measured.properties(width=150, height=170)

    def says(result, stage, members, **_):
        found = result["measures"]
        rule = communities.stage_of(found["degree"], found["largest"])
        return say(
            f"{stage} with {members} members: centralisation {found['degree']:.2f} by ties and {found['betweenness']:.2f} "
            f"by betweenness, modularity {found['modularity']:.2f}; the largest part holds {found['largest']:.0%} of the "
            f"members. The course's rule calls it {rule}.",
            f"{stage}，{members} 人：按关系数算中心势 {found['degree']:.2f}，按中介中心性算 {found['betweenness']:.2f}，"
            f"模块度 {found['modularity']:.2f}；最大连通片占全体成员的 {found['largest']:.0%}。按本课程的规则，它属于 {rule}。",
        )

    return panel.Explorer(
        say("Three stages as three networks", "三个阶段，三个网络"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["table"],
        columns={"measure": say("measure", "指标"), "value": say("value (0 to 1)", "数值（0 到 1）")},
        formats={"value": ".3f"},
    )


def _names(network, graph):
    """Return what is written beside each member: only where a name tells the reader something."""
    if network == "karate":
        known = {0: say("instructor", "教练"), 33: say("club officer", "俱乐部干事")}
    elif network == "florence":
        known = {member: member for member in graph}
    elif network == "novel":
        known = {member: member for member in centralisation.top_members(graph, 3)}
    else:
        known = {0: say("star", "明星")} if network in ("star", "2.0") else {}
    return [known.get(member, "") for member in graph]


def _networks():
    return {
        say("star of 100", "星形网，100 人"): "star",
        say("2.0 label, 100", "2.0 标签，100 人"): "2.0",
        say("3.0 brand, 100", "3.0 品牌，100 人"): "3.0",
        say("1.0 platform, 100", "1.0 平台，100 人"): "1.0",
        say("hub network of 100 (Barabási-Albert)", "枢纽网，100 人（Barabási-Albert）"): "hubs",
        say("small world of 100 (Watts-Strogatz)", "小世界网，100 人（Watts-Strogatz）"): "small world",
        say("karate club, 34 (real)", "空手道俱乐部，34 人（真实）"): "karate",
        say("marriages in Florence, 15 families (real)", "佛罗伦萨联姻，15 个家族（真实）"): "florence",
        say("characters of a novel, 77", "小说人物，77 人"): "novel",
    }


@cache
def _losses(name):
    graph = communities.example(name, 100)
    most = min(20, graph.number_of_nodes() - 1)
    table = centralisation.robustness(graph, most, repeats=100, seed=1)
    if name == "star":  # the mean is known exactly, so show no noise
        table["random"] = [
            centralisation.mean_part_after_random_loss_of_star(100, left) for left in table["left"]
        ]
    return table


def lose_the_star():
    """Take the best-connected members out of a network, or random ones, and see what hangs together.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = lose_the_star()
    >>> "89 of the 95" in explorer.sentence
    True
    >>> explorer.set(network="star")
    >>> "has 1 of the 95" in explorer.sentence
    True
    """
    roles = [say("largest part", "最大连通片"), say("cut off", "被隔开"), say("gone", "已离开")]
    whom_words = {
        "top": say("best-connected first", "关系最多的先走"),
        "random": say("at random (mean)", "随机离开（平均）"),
    }
    controls = {
        "network": panel.choice(say("Network", "网络"), _networks(), "hubs"),
        "leavers": panel.whole(say("Members who leave", "离开的人数"), 0, 20, 5),
        "whom": panel.choice(
            say("Who leaves", "谁离开"),
            {say("the best-connected", "关系最多的人"): "top", say("random members", "随机的人"): "random"},
        ),
    }

    @cache
    def known(network):
        losses = _losses(network)
        return losses, _long(losses, "left", whom_words, "size")

    def compute(network, leavers, whom):
        graph, nodes = _placed(network, 100, 1)
        losses, long = known(network)
        leavers = min(leavers, int(losses["left"].iloc[-1]))
        members = list(graph)
        if whom == "top":
            gone = set(centralisation.top_members(graph, leavers))
        else:
            order = np.random.default_rng(2).permutation(len(members))
            gone = {members[place] for place in order[:leavers]}
        largest = centralisation.largest_members(graph, gone)
        role = [roles[2 if member in gone else member not in largest] for member in members]
        return _drawn(
            nodes.assign(role=role, name=_names(network, graph)),
            _links(graph.subgraph(set(graph) - gone)),
            losses=losses,
            long=long,
            now=pd.DataFrame({"left": [leavers]}),
            largest=len(largest),
            stayed=len(nodes) - leavers,
        )

    def chart(result):
        return _network_and_curve(
            result,
            roles,
            whom_words,
            "left",
            "size",
            320,
            x_title=say("members who have left", "已离开的人数"),
            y_title=say("members in the largest part", "最大一片的人数"),
            x_domain=(0, 20),
            y_domain=(0, 100),
        )

    def says(result, whom, **_):
        row = result["losses"].iloc[int(result["now"]["left"].iloc[0])]
        count = int(row["left"])
        kept, stayed = result["largest"], result["stayed"]
        mean, left = f"{row['random']:.1f}", f"{row['top']:.0f}"
        if whom == "top":
            return say(
                f"The {count} best-connected have gone: the largest part has {kept} of the {stayed} who stay. "
                f"If {count} leave at random, it has {mean} on average.",
                f"关系最多的 {count} 人走了：留下的 {stayed} 人里，最大连通片有 {kept} 人。若是随机走掉 {count} 人，平均有 {mean} 人。",
            )
        return say(
            f"{count} random members have gone: the largest part has {kept} of the {stayed} who stay. Over a hundred tries it has "
            f"{mean} on average; if the best-connected leave, {left}.",
            f"随机走掉 {count} 人：留下的 {stayed} 人里，最大连通片有 {kept} 人。试一百次，平均有 {mean} 人；若走的是关系最多的人，则有 {left} 人。",
        )

    return panel.Explorer(
        say("Lose the star: what still hangs together?", "失去明星：还有多少连在一起？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["losses"],
        columns={
            "left": say("members who left", "离开的人数"),
            "top": say("largest part, best-connected leave", "最大一片：关系最多的人离开"),
            "random": say("largest part, random (mean)", "最大一片：随机离开（平均）"),
            "random_low": say("random: 5th percentile", "随机：第 5 百分位数"),
            "random_high": say("random: 95th percentile", "随机：第 95 百分位数"),
        },
        formats={"random": ".1f", "random_low": ".0f", "random_high": ".0f"},
    )


@cache
def _sweep():
    return data.load("star_loss_sweep")


def lower_the_centre():
    """Give the members of a community 2.0 ties of their own, then take its star away.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = lower_the_centre()
    >>> explorer.set(own_ties=0.0)
    >>> "largest part has 1 of the 59" in explorer.sentence
    True
    """
    roles = [say("largest part", "最大连通片"), say("cut off", "被隔开")]
    kinds = {
        "left": say("simulated mean", "模拟的平均"),
        "theory": say("very large group (theory)", "人数极多时（理论）"),
    }
    controls = {
        "own_ties": panel.number(
            say("Ties to other members, per person", "每人与其他成员的关系数"), 0, 4, 0.5, 0.25
        ),
        "members": panel.steps(say("Members, star included", "人数（含明星）"), [30, 60, 120], 60),
    }

    @cache
    def known(members):
        curve = _sweep()[_sweep()["members"] == members]
        curve = curve.assign(theory=[communities.part_left(ties) for ties in curve["own_ties"]])
        return curve, _long(curve, "own_ties", kinds, "share")

    def compute(own_ties, members):
        graph = communities.label(members, own_ties, seed=3)
        largest = centralisation.largest_members(graph, {0})
        others = range(1, members)
        everybody = pd.DataFrame({"node": [str(member) for member in range(members)]})
        nodes = charts.place_nodes(_links(graph), everybody, how="star").iloc[1:].reset_index(drop=True)
        nodes["role"] = [roles[member not in largest] for member in others]
        curve, long = known(members)
        return _drawn(
            nodes,
            _links(graph.subgraph(others)),
            curve=curve,
            long=long,
            now=pd.DataFrame({"own_ties": [own_ties]}),
            largest=len(largest),
        )

    def chart(result):
        band = (
            alt.Chart(result["curve"])
            .mark_area(opacity=0.16)
            .encode(alt.X("own_ties:Q"), alt.Y("low:Q"), alt.Y2("high"))
        )
        return _network_and_curve(
            result,
            roles,
            kinds,
            "own_ties",
            "share",
            300,
            under=band,
            x_title=say("ties to other members, per person", "每人与其他成员的关系数"),
            y_title=say("share that still hangs together", "仍连在一起的比例"),
            x_domain=(0, 4),
            y_domain=(0, 1),
            y_format=".0%",
        )

    def says(result, own_ties, members):
        row = result["curve"].set_index("own_ties").loc[own_ties]
        stay = members - 1
        return say(
            f"The star of {members} has gone. In the picture the largest part has {result['largest']} of the {stay} "
            f"who stay. Over 400 such groups it is {row['left']:.0%} on average, from {row['low']:.0%} to {row['high']:.0%} "
            f"in nine of ten (the pale band); theory for very many members says {row['theory']:.0%}.",
            f"{members} 人的群失去了明星。图中留下的 {stay} 人里，最大连通片有 {result['largest']} 人。"
            f"400 个这样的群平均是 {row['left']:.0%}，十个里有九个在 {row['low']:.0%} 到 {row['high']:.0%} 之间（浅色带）；"
            f"人数极多时，理论值是 {row['theory']:.0%}。",
        )

    return panel.Explorer(
        say(
            "Lower the centre: how many ties of their own do members need?",
            "给中心降维：成员之间要有多少关系才够？",
        ),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["curve"].drop(columns="members"),
        columns={
            "own_ties": say("ties to other members", "与其他成员的关系数"),
            "left": say("share left (mean)", "剩下的比例（平均）"),
            "low": say("5th percentile", "第 5 百分位数"),
            "high": say("95th percentile", "第 95 百分位数"),
            "theory": say("theory, very large group", "理论值（人数极多）"),
        },
        formats={"own_ties": ".2f", "left": ".1%", "low": ".1%", "high": ".1%", "theory": ".1%"},
    )


def _plans():
    return {
        say("lottery: two partners each", "抽签：每人抽两个搭子"): "lottery",
        say("teams: closed teams of five", "小队：五人一队，互不往来"): "teams",
        say("overlap: pairs that share people", "搭接：前后两人互为搭子"): "overlap",
    }


def after_the_star():
    """Give those who stay new ties by one of three plans, and ask whether they are connected and keep a habit.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = after_the_star()
    >>> explorer.set(plan="overlap", needed=2)
    >>> "all 59" in explorer.sentence
    True
    """
    roles = [say("keeps the habit", "有这个习惯"), say("does not", "没有这个习惯")]
    questions = {
        "connected": say("largest part", "最大连通片"),
        "habit": say("keeps the habit", "有这个习惯"),
    }
    controls = {
        "plan": panel.choice(say("Plan", "方案"), _plans()),
        "needed": panel.whole(say("Contacts who must do it first", "身边要有几个人先做"), 1, 3, 2),
        "added": panel.whole(say("Further ties drawn by lot", "另外抽签添上的关系数"), 0, 50, 0, 10),
        "seed": panel.whole(say("Another draw (seed)", "换一次抽签（随机种子）"), 1, 20, 1),
    }

    def compute(plan, needed, added, seed):
        graph = communities.without_star(plan, added=added, seed=seed)
        keeps = contagion.adopt(graph, contagion.circle_of(graph), needed) >= 0
        nodes = pd.DataFrame({"node": [str(member) for member in graph]})
        nodes["group"] = [group for _, group in graph.nodes(data="group")]
        nodes = charts.place_nodes(_links(graph), nodes, how="islands" if plan == "teams" else "ring")
        nodes["role"] = [roles[not kept] for kept in keeps]
        # 60 networks a plan: a second's wait, and shares that are right to some hundredths
        compared = communities.plans_compared(threshold=needed, added=added, repeats=60)
        names = {value: name.split(say(":", "："))[0] for name, value in _plans().items()}
        return _drawn(
            nodes,
            _links(graph),
            name=names[plan],
            compared=compared.assign(plan=compared["plan"].map(names)),
            long=_long(compared.assign(plan=compared["plan"].map(names)), "plan", questions, "share"),
            keeps=int(keeps.sum()),
            largest=centralisation.largest_part(graph),
            mean=compared.set_index("plan").loc[plan],
        )

    def chart(result):
        picture = _by_role(result["nodes"], result["ties"], roles)
        bars = (
            alt.Chart(result["long"])
            .mark_bar()
            .encode(
                alt.X("share:Q", title=say("share of the members (mean)", "占成员的比例（平均）"))
                .scale(domain=[0, 1])
                .axis(format=".0%"),
                alt.Y("kind:N", title=None, sort=list(questions.values())),
                alt.Color("kind:N", legend=None).scale(
                    domain=list(questions.values()), range=["#8a939d", charts.PALETTE[0]]
                ),
                alt.Row("plan:N", title=None, sort=list(result["compared"]["plan"])).header(
                    labelAngle=0, labelAlign="left", labelOrient="top", labelFontWeight="bold"
                ),
            )
            .properties(width=200, height=44)
        )
        joined = picture.properties(width=300, height=300) | bars
        return joined.resolve_scale(color="independent", shape="independent")

    def says(result, plan, needed, **_):
        name, mean, everybody = result["name"], result["mean"], len(result["nodes"])
        reached = (
            say(f"all {everybody}", f"全部 {everybody}")
            if result["keeps"] == everybody
            else say(f"{result['keeps']} of {everybody}", f" {result['keeps']}")
        )
        low, high = f"{mean['low']:.0%}", f"{mean['high']:.0%}"
        return say(
            f"{name}: the largest part has {result['largest']} of {everybody}. A habit that needs {needed} "
            f"{'contact' if needed == 1 else 'contacts'} spreads from one member and all contacts to {reached} here; "
            f"over 60 draws to {mean['habit']:.0%} on average, to {low} to {high} in nine of ten.",
            f"{name}：{everybody} 人里，最大连通片有 {result['largest']} 人。身边要有 {needed} 个人先做才会跟的习惯，从一个人和他身边的人传起，"
            f"这一次传到{reached} 人；抽 60 次，平均传到 {mean['habit']:.0%}，十次里有九次在 {low} 到 {high} 之间。",
        )

    return panel.Explorer(
        say("After the star: connected, and then?", "明星走了之后：连上了，然后呢？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["compared"],
        columns={
            "plan": say("plan", "方案"),
            "ties": say("ties per member", "每人的关系数"),
            "connected": say("share in the largest part", "最大连通片的占比"),
            "habit": say("share with the habit", "有习惯的比例"),
            "low": say("5th percentile", "第 5 百分位数"),
            "high": say("95th percentile", "第 95 百分位数"),
        },
        formats={"ties": ".2f", "connected": ".0%", "habit": ".0%", "low": ".0%", "high": ".0%"},
    )


def _part_words():
    return {
        "head": say("head: one purpose", "头：说得出同一宗旨"),
        "hand": say("hand: did things together", "手：一起做过事"),
        "foot": say("foot: plans finished", "脚：计划做完了"),
        "trunk": say("trunk: gained from others", "身：得过别人的好处"),
        "heart": say("heart: would join again", "心：愿意再加入"),
    }


def _forecasts():
    return {
        "head": say(
            "no head: asked about a dispute, members judge it differently",
            "没有头：问起一场争执，各有各的判断",
        ),
        "hand": say("no hand: fewer members return within 30 days", "没有手：30 天内回来的成员更少"),
        "foot": say("no foot: the list of open plans grows", "没有脚：没做完的计划越积越多"),
        "trunk": say("no trunk: those who give stop giving", "没有身：付出的人不再付出"),
        "heart": say("no heart: when rewards stop, more members leave", "没有心：好处一停，走的人更多"),
    }


@cache
def _described():
    return data.load("described_communities").set_index("id")


def body():
    """Weigh the five parts of a described community's body and compare it with the others.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = body()
    >>> explorer.set(community="D", rule="weakest")
    >>> "no heart" in explorer.sentence
    True
    """
    table = _described()
    names = table[say("name_en", "name_zh")].to_dict()
    words = _part_words()
    controls = {
        "community": panel.choice(
            say("Community (invented)", "社群（虚构）"),
            {f"{key} {name}": key for key, name in names.items()},
            "D",
        ),
        "rule": panel.choice(
            say("Add up by", "怎样合计"),
            {say("weighted mean", "加权平均"): "mean", say("weakest part", "最弱的部分"): "weakest"},
        ),
    }
    for part, short in (
        ("head", say("Weight of the head", "“头”的权重")),
        ("hand", say("Weight of the hand", "“手”的权重")),
        ("foot", say("Weight of the foot", "“脚”的权重")),
        ("trunk", say("Weight of the trunk", "“身”的权重")),
        ("heart", say("Weight of the heart", "“心”的权重")),
    ):
        controls[part] = panel.whole(short, 0, 3, 1)

    def compute(community, rule, **weights):
        if not any(weights.values()):
            raise ValueError(
                say("Give at least one part a weight above 0.", "至少要有一个部分的权重大于 0。")
            )
        bodies = table[list(communities.PARTS)].to_dict("index")
        scores = pd.DataFrame(
            {
                "name": [f"{key} {names[key]}" for key in bodies],
                "score": [communities.body_score(parts, weights, rule) for parts in bodies.values()],
                "chosen": [key == community for key in bodies],
            }
        )
        parts = pd.DataFrame(
            {
                "part": [words[part] for part in communities.PARTS],
                "value": [bodies[community][part] for part in communities.PARTS],
                "weight": [weights[part] for part in communities.PARTS],
            }
        )
        return {
            "parts": parts,
            "scores": scores.assign(rank=needs.rank(scores["score"])),
            "missing": communities.missing_parts(bodies[community]),
            "name": names[community],
        }

    def chart(result):
        parts = charts.bars(
            result["parts"],
            "part",
            "value",
            y_title=say("share of members", "占成员的比例"),
            y_domain=(0, 1.1),
            y_format=".2f",
            sideways=True,
            labels=True,
        )
        scores = charts.bars(
            result["scores"],
            "name",
            "score",
            y_title=say("score (yours is outlined)", "得分（你选的带边框）"),
            y_domain=(0, 1.1),
            y_format=".1f",
            order="-x",
            sideways=True,
            chosen="chosen",
        )
        return parts.properties(width=165, height=180) | scores.properties(width=165, height=220)

    def says(result, **_):
        row = result["scores"][result["scores"]["chosen"]].iloc[0]
        forecast = say("; ", "；").join(_forecasts()[part] for part in result["missing"])
        missing = say(
            f"Below .4, with a forecast to test: {forecast}." if forecast else "No part lies below .4.",
            f"低于 0.4 的部分，及可供检验的预测：{forecast}。" if forecast else "没有低于 0.4 的部分。",
        )
        place = int(row["rank"])
        return say(
            f"{result['name']}: score {row['score']:.2f}, rank {place} of {len(table)}. {missing}",
            f"{result['name']}：得分 {row['score']:.2f}，在 {len(table)} 个社群里排第 {place}。{missing}",
        )

    return panel.Explorer(
        say("The body of a community", "社群的身体"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["scores"].sort_values("rank")[["rank", "name", "score"]],
        columns={
            "rank": say("rank", "名次"),
            "name": say("community", "社群"),
            "score": say("score", "得分"),
        },
        formats={"score": ".2f"},
    )


def _need_words():
    return {
        "learn": say("to learn", "学东西"),
        "friends": say("friends", "交朋友"),
        "recognition": say("recognition", "被看见"),
        "trade": say("trade", "谈合作"),
        "news": say("news", "得消息"),
        "fun": say("fun", "图开心"),
    }


@cache
def _need_table():
    return needs.mean_importance(data.load("member_needs"))


def dna():
    """Rank needs by a weight for each circle of members, with ties stated.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = dna()
    >>> explorer.set(outer=60)
    >>> "news" in explorer.sentence.split(";")[0]
    True
    """
    words = _need_words()
    inside, outside = say("in it", "入选"), say("not in it", "未入选")
    controls = {
        "outer": panel.whole(say("Weight of the outer circle (%)", "外圈的权重（%）"), 0, 100, 50),
        "length": panel.whole(say("Needs in the “DNA”", "“DNA”取前几项"), 1, 4, 2),
    }

    def compute(outer, length):
        table = _need_table()
        scores = needs.weighted_scores(table, {"inner": 100 - outer, "outer": outer})
        chosen = needs.dna(scores, length)
        ranked = table.assign(score=scores, rank=needs.rank(scores)).sort_values(["rank", "score"])
        ranked["need"] = [words[need] for need in ranked.index]
        ranked["kind"] = [inside if need in chosen else outside for need in ranked.index]
        ranked["text"] = [
            f"{rank} · {score:.2f}" for rank, score in zip(ranked["rank"], ranked["score"], strict=True)
        ]
        return {"table": ranked.reset_index(drop=True), "chosen": [words[need] for need in chosen]}

    def chart(result):
        base = alt.Chart(result["table"]).encode(
            alt.X(
                "score:Q",
                title=say(
                    "weighted importance (1 to 5); rank · score", "加权重要程度（1 到 5）；名次 · 分数"
                ),
                scale=alt.Scale(domain=[0, 5.4]),
            ),
            alt.Y(
                "need:N",
                sort=alt.EncodingSortField("score", op="max", order="descending"),
                title=None,
                axis=alt.Axis(grid=False),
            ),
        )
        bars = base.mark_bar().encode(
            color=alt.Color(
                "kind:N",
                title=say("the “DNA”", "“DNA”"),
                scale=alt.Scale(domain=[inside, outside], range=[charts.PALETTE[0], "#8a939d"]),
            )
        )
        return bars + base.mark_text(align="left", dx=5).encode(text="text:N")

    def says(result, outer, length):
        table = result["table"]
        first = table[table["rank"] == 1]["need"].tolist()
        more = len(result["chosen"]) - length
        between = say(", ", "、")
        tied = (
            say(
                f" A tie at the end brings {more} more than the {length} you asked for.",
                f"末位并列，比你要的 {length} 项多出 {more} 项。",
            )
            if more
            else ""
        )
        return say(
            f"With {outer} % of the weight on the outer circle {between.join(first)} "
            f"{'come' if len(first) > 1 else 'comes'} first; the “DNA” is {between.join(result['chosen'])}.{tied}",
            f"外圈占 {outer}% 的权重时，{between.join(first)}排第一；“DNA”是{between.join(result['chosen'])}。{tied}",
        )

    return panel.Explorer(
        say("Whose needs make the “DNA”?", "谁的需求组成“DNA”？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["table"][["rank", "need", "score", "inner", "outer"]],
        columns={
            "rank": say("rank", "名次"),
            "need": say("need", "需求"),
            "score": say("score", "分数"),
            "inner": say("inner circle (mean)", "内圈（平均）"),
            "outer": say("outer circle (mean)", "外圈（平均）"),
        },
        formats={"score": ".2f", "inner": ".2f", "outer": ".2f"},
    )


def habit_curve():
    """Follow a habit to its plateau, and see where the study stopped looking.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = habit_curve()
    >>> explorer.set(to_95=254)
    >>> "extrapolated" in explorer.sentence
    True
    """
    seen, drawn = say("within the 84 days observed", "在观察的 84 天之内"), say("extrapolated", "外推")
    controls = {
        "to_95": panel.whole(say("Days to 95 % of the plateau", "达到平台 95% 的天数"), 18, 254, 66),
        "kept": panel.number(
            say("Share of days on which it is done", "做到的天数占比"), 0.3, 1, 1.0, 0.05, ".0%"
        ),
    }

    def compute(to_95, kept):
        days = np.arange(0, 301, 3)
        table = pd.DataFrame({"day": days, "strength": habit.strength(days, to_95, kept=kept)})
        early = table[table["day"] <= habit.STUDY_DAYS].assign(kind=seen)
        late = table[table["day"] >= habit.STUDY_DAYS].assign(kind=drawn)
        return {
            "curve": pd.concat([early, late]),
            "days": habit.days_to(0.95, to_95, kept=kept),
            "at_end": habit.strength(habit.STUDY_DAYS, to_95, kept=kept),
        }

    def chart(result):
        curve = charts.lines(
            result["curve"],
            "day",
            "strength",
            colour="kind",
            colours=[seen, drawn],
            x_title=say("days since the beginning", "从开始算起的天数"),
            y_title=say("share of the plateau", "达到平台的比例"),
            x_domain=(0, 300),
            y_domain=(0, 1),
            y_format=".0%",
        )
        end = charts.reference(habit.STUDY_DAYS, say("the study ends", "研究结束"), axis="x")
        goal = charts.reference(0.95)
        return (curve + end + goal).properties(height=260)

    def says(result, kept, **_):
        days = result["days"]
        how = (
            say("That was observed for some people.", "这样的时间，在一些人身上真的观察到过。")
            if days <= habit.STUDY_DAYS
            else say(
                f"That is extrapolated: when the study ended after 84 days, this curve stood at {result['at_end']:.0%}.",
                f"这是外推出来的：研究在第 84 天结束时，这条曲线才到 {result['at_end']:.0%}。",
            )
        )
        missed = (
            say(
                " A missed day is taken to add nothing and cost nothing; only single missed days were studied.",
                "这里假设漏一天既不加分也不扣分；研究过的只是偶尔漏一天。",
            )
            if kept < 1
            else ""
        )
        return say(
            f"95 % of the plateau after {days:.0f} days. {how}{missed}",
            f"{days:.0f} 天后达到平台的 95%。{how}{missed}",
        )

    return panel.Explorer(
        say("How long until a habit holds?", "习惯要多久才稳？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["curve"].iloc[::5],
        columns={
            "day": say("day", "天"),
            "strength": say("share of the plateau", "达到平台的比例"),
            "kind": say("seen or not", "是否观察到"),
        },
        formats={"strength": ".1%"},
    )
