"""Explorers of lesson 09: who follows whom, where the border runs, how many camps, who works, whether many heads help."""

import itertools
from functools import cache

import altair as alt
import numpy as np
import pandas as pd

from qunxue import charts, data
from qunxue.explorers import panel
from qunxue.language import say
from qunxue.models import balance, crowd, inequality, split

ODD_CROWDS = tuple(range(1, 202, 4))
#: The layout of the karate club in which the closest two members stand farthest apart, of the first 200.
LAYOUT = 191
_NO_FEELING = "#f4f4f4"  # contrast: no feeling is meant to be pale; dislike is dotted as well
_FEELINGS = ["#a63d00", _NO_FEELING, "#00507d"]


#: How many people of a large group the table of feelings shows.
_SHOWN = 34


@cache
def _sweep():
    whole = {"people": int, "acquaintances": int}
    return data.load("balance_sweep").astype(float).astype(whole)


# --- 1. who follows whom -----------------------------------------------------------------------------------


@cache
def _club():
    """Return places and ties of the karate club, the instructor left and the president right."""
    club = split.karate_club()
    links = pd.DataFrame(list(club.edges(data="weight")), columns=["source", "target", "weight"])
    nodes = charts.place_nodes(links, pd.DataFrame({"node": list(club)}), seed=LAYOUT)
    where = nodes[["x", "y"]].to_numpy()
    along = where[split.PRESIDENT] - where[split.INSTRUCTOR]
    along = along / np.hypot(*along)
    turned = where @ np.column_stack([along, [-along[1], along[0]]])
    turned -= (turned.max(axis=0) + turned.min(axis=0)) / 2
    turned /= np.abs(turned).max(axis=0)
    return nodes.assign(x=turned[:, 0], y=turned[:, 1]), links


def _followed():
    """Return what the two sides of the data are called in the reader's language."""
    return {
        "Mr. Hi": say("instructor (Mr. Hi)", "教练（Mr. Hi）"),
        "Officer": say("president (Officer)", "会长（Officer）"),
    }


def who_follows_whom():
    """Cut the karate club by several methods and compare with the side each member really took.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = who_follows_whom()
    >>> explorer.set(method="plain_cut")
    >>> "8, 9" in explorer.sentence
    True
    """
    methods = {
        say("minimum cut, ties by weight", "最小割，计权重"): "weighted_cut",
        say("minimum cut, every tie as one", "最小割，不计权重"): "plain_cut",
        say("ties with most traffic (Girvan-Newman)", "先断最繁忙的关系（Girvan-Newman）"): "betweenness",
        say("modularity, leading eigenvector", "模块度主特征向量"): "modularity",
        say("Fiedler vector", "Fiedler 向量"): "fiedler",
    }
    controls = {
        "method": panel.choice(say("Method", "方法"), methods),
        "label": panel.choice(
            say("Right is", "以什么为准"),
            {
                say("the club joined after the split", "分裂后加入的俱乐部"): "club",
                say("the faction before the split", "分裂前的派别"): "faction",
            },
        ),
    }
    nodes, links = _club()
    sides = [say("guessed with the instructor", "判给教练"), say("guessed with the president", "判给会长")]
    lines = [say("tie inside a side", "同侧的关系"), say("tie that is cut", "被切断的关系")]
    followed = _followed()

    def compute(method, label):
        side = split.guess_side(method)
        wrong = split.misplaced(side, label)
        inside = nodes["node"].isin(side)
        people = nodes.assign(
            group=np.where(inside, *sides),
            wrong=nodes["node"].isin(wrong),
            truth=split.labels()[label].map(followed).to_numpy(),
            size=np.where(nodes["node"].isin([split.INSTRUCTOR, split.PRESIDENT]), 620, 300),
        )
        cut = links["source"].isin(side) != links["target"].isin(side)
        ends = charts.network_ends(nodes, links).assign(line=np.where(cut, lines[1], lines[0]))
        ringed = people[people["wrong"]]
        return {"people": people, "ties": ends, "ringed": ringed, "wrong": wrong, "cut": int(cut.sum())}

    def chart(result):
        picture = charts.network(
            result["people"],
            result["ties"],
            colour="group",
            colour_title=say("member", "成员"),
            colours=dict(zip(sides, charts.PALETTE, strict=False)),
            shapes=dict(zip(sides, ("circle", "square"), strict=True)),
            size="size",
            dash="line",
            dash_title=say("tie", "关系"),
            dashes=lines,
            tooltips={"truth": say("really", "实际")},
        )
        spot = {"x": picture.layer[1].encoding.x, "y": picture.layer[1].encoding.y}
        words = alt.Chart(result["people"]).mark_text(color="white", fontSize=10.5, fontWeight=600)
        rings = alt.Chart(result["ringed"]).mark_point(
            size=900, filled=False, stroke=charts.INK, strokeWidth=2.5, shape="circle", opacity=1
        )
        layers = alt.layer(picture, words.encode(text="node:Q", **spot), rings.encode(**spot))
        return layers.properties(width=560, height=400)

    def says(result, **_):
        wrong = result["wrong"]
        names = ", ".join(map(str, wrong)) or say("nobody", "无")
        inside = int((result["people"]["group"] == sides[0]).sum())
        return say(
            f"{inside} members are placed with the instructor (0), {34 - inside} with the president (33); {result['cut']} of 78 ties are cut. "
            f"The other 26 of about 60 members have no ties to draw. On the wrong side (ringed): {names}.",
            f"判给教练（0 号）{inside} 人，判给会长（33 号）{34 - inside} 人；78 条关系中切断 {result['cut']} 条。"
            f"全部约 60 名成员里，另外 26 人没有关系可画。放错的（带圈）：{names}。",
        )

    return panel.Explorer(
        say("Who follows whom into the split?", "分裂时，谁会跟谁走？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["people"].assign(
            wrong=np.where(result["people"]["wrong"], say("wrong", "放错"), "")
        ),
        columns={
            "node": say("member", "成员"),
            "group": say("guess", "判断"),
            "truth": say("really with", "实际"),
            "wrong": say("misplaced", "是否放错"),
        },
    )


# --- 2. where the border runs ------------------------------------------------------------------------------


def where_is_the_border():
    """Sort the club into groups and hold the ties that cross against a draw by lot.

    Returns
    -------
    Explorer
        The network with the crossing ties dashed, and what a thousand draws by lot would give.

    Examples
    --------
    >>> explorer = where_is_the_border()
    >>> explorer.set(border="club")
    >>> explorer.sentence.startswith("11 of 78 ties")
    True
    """
    borders = {
        say("two badges drawn by lot", "抽签发的两种徽章"): "lot",
        say("the clubs that came later", "后来的两个俱乐部"): "club",
        say("four groups found by a method", "一种方法找出的四组"): "free",
    }
    controls = {
        "border": panel.choice(say("Border", "边界"), borders),
        "seed": panel.whole(say("Draw the badges again", "徽章再抽一次"), 1, 20, 1),
    }
    nodes, links = _club()
    club, joined = split.karate_club(), split.labels()["club"]
    names = [say(f"group {number}", f"第 {number} 组") for number in range(1, 5)]
    lines = [say("tie inside a group", "组内的关系"), say("tie across the border", "跨界的关系")]
    sides = [set(joined.index[joined == leader]) for leader in ("Mr. Hi", "Officer")]

    def groups_of(border, seed):
        if border == "club":
            return sides
        if border == "free":
            return split.free_groups()
        mixed = np.random.default_rng(seed).permutation(len(joined))
        return [set(mixed[: len(sides[0])].tolist()), set(mixed[len(sides[0]) :].tolist())]

    @cache
    def by_lot(sizes):
        ends = np.cumsum([0, *sizes])
        blocks = [range(low, high) for low, high in itertools.pairwise(ends)]
        return split.crossing_by_lot(club, blocks, repeats=1000, seed=1)

    def compute(border, seed):
        groups = groups_of(border, seed)
        number = {member: place for place, group in enumerate(groups) for member in group}
        of = nodes["node"].map(number)
        crosses = links["source"].map(number) != links["target"].map(number)
        lots = by_lot(tuple(len(group) for group in groups))
        crossing, count = np.unique(lots, return_counts=True)
        return {
            "people": nodes.assign(
                group=[names[place] for place in of], truth=joined.map(_followed()).to_numpy()
            ),
            "ties": charts.network_ends(nodes, links).assign(line=np.where(crosses, lines[1], lines[0])),
            "lots": pd.DataFrame({"crossing": crossing, "draws": count}),
            "here": pd.DataFrame({"crossing": [int(crosses.sum())]}),
            "expected": float(lots.mean()),
            "fewer": int((lots <= crosses.sum()).sum()),
        }

    def chart(result):
        picture = charts.network(
            result["people"],
            result["ties"],
            colour="group",
            colour_title=say("group", "组"),
            colours=dict(zip(names, charts.PALETTE, strict=False)),
            shapes=dict(zip(names, ("circle", "square", "triangle-up", "diamond"), strict=True)),
            size=150,
            dash="line",
            dash_title=say("tie", "关系"),
            dashes=lines,
            tooltips={"truth": say("later with", "后来跟了")},
        )
        across = alt.X(
            "crossing:Q",
            title=say("ties across the border; rule: the border shown", "跨界的关系数；竖线：图中的边界"),
            scale=alt.Scale(domain=[0, 78]),
        )
        lots = (
            alt.Chart(result["lots"])
            .mark_bar(size=4)
            .encode(
                x=across, y=alt.Y("draws:Q", title=say("draws by lot, of 1,000", "抽签次数，共 1,000 次"))
            )
        )
        rule = alt.Chart(result["here"]).mark_rule(color=charts.PALETTE[1], strokeWidth=2.5)
        lots = alt.layer(lots, rule.encode(x=across)).properties(width=270, height=300)
        return (picture.properties(width=330, height=300) | lots).resolve_scale(
            color="independent", shape="independent"
        )

    def says(result, border, **_):
        crossing = int(result["here"]["crossing"].iloc[0])
        drawn = (
            say("drawn by lot", "抽签定的")
            if border == "lot"
            else say("found in the ties", "从关系里看出来的")
        )
        return say(
            f"{crossing} of 78 ties cross this border, {drawn}. Sorted by lot into groups of these sizes, {result['expected']:.0f} would cross on average; "
            f"as few as {crossing} came in {result['fewer']} of 1,000 draws.",
            f"78 条关系里有 {crossing} 条跨过这条{drawn}边界。照这样的人数抽签分组，平均会有 {result['expected']:.0f} 条跨界；"
            f"1,000 次抽签里，不超过 {crossing} 条的有 {result['fewer']} 次。",
        )

    return panel.Explorer(
        say("Where is the border?", "边界在哪里？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["people"],
        columns={
            "node": say("member", "成员"),
            "group": say("group", "组"),
            "truth": say("later with", "后来跟了"),
        },
    )


# --- 3. one camp or two ------------------------------------------------------------------------------------


def one_camp_or_two():
    """Let feelings run towards balance and see how many camps are left.

    Returns
    -------
    Explorer
        The table of feelings at a chosen time, ordered by final camp, and the mean size of the smaller camp
        for four sizes of groups.

    Examples
    --------
    >>> explorer = one_camp_or_two()
    >>> explorer.set(friendliness=0.5)
    >>> "one camp" in explorer.sentence
    True
    >>> explorer.set(friendliness=0.2, people=300, known="few")
    >>> explorer.result["mean"] > 0.4
    True
    """
    sweep, few = _sweep(), 9
    sizes = sorted(sweep["people"].unique().tolist())
    controls = {
        "friendliness": panel.number(
            say("Mean friendliness at first", "最初的平均友善度"), -0.2, 0.5, 0, 0.05
        ),
        "people": panel.steps(say("People", "人数"), sizes, 34),
        "known": panel.choice(
            say("Who knows whom", "谁认识谁"),
            {
                say("everybody knows everybody", "人人互相认识"): "all",
                say("each knows about nine others", "每人大约认识九个人"): "few",
            },
        ),
        "time": panel.number(say("Time (break at 100%)", "时间（到决裂为 100%）"), 0, 0.99, 0.9, 0.01, ".0%"),
        "seed": panel.whole(say("Another group", "换一个群体"), 1, 20, 2),
    }
    larger, smaller = say("larger camp", "较大的阵营"), say("smaller camp", "较小的阵营")
    names = {size: say(f"{size} people", f"{size} 人") for size in sizes}

    @cache  # while the time moves, the group stays the same
    def start(people, friendliness, seed, known):
        few_known = few if known == "few" and people - 1 > few else None
        first = balance.feelings(people, friendliness, seed, few_known)
        return first, balance.camps(first), balance.breaking_time(first)

    @cache
    def curves(known):
        everybody = sweep["acquaintances"] == sweep["people"] - 1
        rows = sweep[everybody if known == "all" else sweep["acquaintances"] == few].sort_values("people")
        return rows.assign(size=rows["people"].map(names))

    def compute(friendliness, time, people, seed, known):
        first, sides, breaking = start(people, friendliness, seed, known)
        now = balance.feelings_at(first, time * breaking)
        order = np.argsort(-sides, kind="stable")
        order = order[np.linspace(0, people - 1, min(people, _SHOWN)).round().astype(int)]
        shown = now[np.ix_(order, order)]
        # half a step of the scale for the usual feeling: the strong ones must not drown the rest
        felt = np.abs(shown[shown != 0])
        strength = np.tanh(shown / (2 * np.median(felt)))
        row, column = np.nonzero(~np.eye(len(order), dtype=bool))
        curve = curves(known)
        own = curve[curve["people"] == people]
        mean = float(np.interp(friendliness, own["friendliness"], own["smaller"]))
        return {
            "cells": pd.DataFrame(
                {"row": row + 1, "column": column + 1, "feeling": strength[row, column].round(3)}
            ),
            "people": pd.DataFrame(
                {"place": np.arange(1, len(order) + 1), "group": np.where(sides[order] > 0, larger, smaller)}
            ),
            "curve": curve,
            "here": pd.DataFrame({"friendliness": [friendliness], "smaller": [mean]}),
            "balanced": balance.balanced_share(now),
            "smaller": float((sides < 0).mean()),
            "mean": mean,
        }

    def chart(result):
        bare = alt.Axis(labels=False, ticks=False, domain=False)
        across = alt.X("column:O", title=say("person (at most 34 shown)", "人（最多画 34 个）"), axis=bare)
        down = alt.Y("row:O", title=None, axis=bare)
        feeling = alt.Color(
            "feeling:Q",
            title=say("dislike (dotted) to liking", "讨厌（带点）到喜欢"),
            scale=alt.Scale(domain=[-1, 0, 1], range=_FEELINGS),
            legend=alt.Legend(orient="bottom", format=".0f", values=[-1, 1], gradientLength=160),
        )
        cells = alt.Chart(result["cells"]).mark_rect().encode(x=across, y=down, color=feeling)
        # dislike is dotted as well as coloured
        dots = alt.Chart(result["cells"]).transform_filter("datum.feeling < -0.35")
        dots = dots.mark_point(size=7, shape="circle", color="white", opacity=0.9).encode(x=across, y=down)
        camps = [larger, smaller]
        colour = alt.Color(
            "group:N",
            title=say("camp", "阵营"),
            scale=alt.Scale(domain=camps, range=list(charts.PALETTE[:2])),
        )
        shape = alt.Shape(
            "group:N", title=say("camp", "阵营"), scale=alt.Scale(domain=camps, range=["circle", "square"])
        )
        strip = (
            alt.Chart(result["people"])
            .mark_point(size=45, opacity=1)
            .encode(x=alt.X("place:O", title=None, axis=bare), color=colour, shape=shape)
            .properties(width=290, height=14)
        )
        matrix = alt.layer(cells, dots).properties(width=290, height=290)
        left = alt.vconcat(strip, matrix, spacing=4).resolve_scale(
            color="independent", shape="independent", x="shared"
        )
        curve = charts.lines(
            result["curve"],
            "friendliness",
            "smaller",
            x_title=say("mean friendliness at first", "最初的平均友善度"),
            y_title=say("smaller camp, mean of many groups", "较小阵营所占比例，许多群体的平均"),
            colour="size",
            colour_title=say("people", "人数"),
            colours=list(names.values()),
            x_domain=(-0.2, 0.5),
            y_domain=(0, 0.5),
            y_format=".0%",
        )
        curve += charts.here(result["here"], "friendliness", "smaller", colour=charts.INK)
        return (left | curve.properties(width=300, height=250)).resolve_scale(
            color="independent", strokeDash="independent"
        )

    def says(result, people, **_):
        count = round(result["smaller"] * people)
        end = (
            say("all end in one camp", "最后只有一个阵营")
            if count == 0
            else say(
                f"the smaller camp will hold {count} of {people} ({result['smaller']:.0%})",
                f"最后较小的阵营有 {count} 人，占 {people} 人的 {result['smaller']:.0%}",
            )
        )
        return say(
            f"In this group {end}. At the time shown {result['balanced']:.0%} of all triangles are balanced. "
            f"Over many such groups of {people} the smaller camp holds {result['mean']:.0%} on average.",
            f"在这个群体里，{end}。在图示的时刻，{result['balanced']:.0%} 的三人组是平衡的。"
            f"许多这样的 {people} 人群体平均，较小的阵营占 {result['mean']:.0%}。",
        )

    return panel.Explorer(
        say("One camp or two?", "一个阵营还是两个？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["curve"],
        columns={
            "people": say("people", "人数"),
            "friendliness": say("mean friendliness", "平均友善度"),
            "smaller": say("mean share of the smaller camp", "较小阵营的平均比例"),
            "one_camp": say("groups that end as one camp", "最后只有一个阵营的群体比例"),
        },
        formats={"friendliness": ".2f", "smaller": ".3f", "one_camp": ".3f"},
    )


# --- 4. who does the work ----------------------------------------------------------------------------------


def who_makes_it():
    """See how unequally the contributors of a real project share its work.

    Returns
    -------
    Explorer
        Lorenz curve and Gini coefficient, also without the busiest few.

    Examples
    --------
    >>> explorer = who_makes_it()
    >>> "85%" in explorer.sentence
    True
    """
    counts = data.load("open_source_contributions")["contributions"].astype(int).to_numpy()
    controls = {
        "top": panel.number(say("The busiest … of all", "最忙的一部分人"), 0.01, 0.5, 0.1, 0.01, ".0%"),
        "without": panel.whole(say("Leave out the busiest … people", "去掉最忙的几个人"), 0, 10, 0),
    }

    def compute(top, without):
        kept = np.sort(counts)[: len(counts) - without]
        people, work = inequality.lorenz(kept)
        share = inequality.top_share(kept, top)
        busiest = int(np.ceil(round(top * kept.size, 9)))
        return {
            "curve": pd.DataFrame({"people": people, "work": work}),
            "mark": pd.DataFrame({"people": [1 - busiest / kept.size], "work": [1 - share]}),
            "table": pd.DataFrame({"rank": range(1, 21), "credits": kept[::-1][:20]}),
            "share": share,
            "busiest": busiest,
            "gini": inequality.gini(kept),
            "once": float((kept == 1).mean()),
            "total": int(kept.sum()),
        }

    def chart(result):
        curve = charts.lorenz(
            result["curve"],
            "people",
            "work",
            x_title=say("share of contributors, least busy first", "贡献者占比（从少到多排列）"),
            y_title=say("share of all credits", "占全部署名的比例"),
        )
        drop = alt.Chart(result["mark"]).mark_rule(color=charts.PALETTE[1], strokeDash=[4, 3])
        drop = drop.encode(x="people:Q", y="work:Q", y2=alt.datum(1))
        mark = charts.here(result["mark"], "people", "work")
        return alt.layer(curve, drop, mark).properties(width=360, height=360)

    def says(result, top, without):
        left_out = say(f"The busiest {without} left out. ", f"已去掉最忙的 {without} 人。") if without else ""
        return left_out + say(
            f"The busiest {top:.0%} ({result['busiest']} people) hold {result['share']:.0%} of {result['total']:,} credits. "
            f"Gini coefficient {result['gini']:.2f}; {result['once']:.0%} are credited exactly once.",
            f"最忙的 {top:.0%}（{result['busiest']} 人）占 {result['total']:,} 次署名的 {result['share']:.0%}。"
            f"基尼系数 {result['gini']:.2f}；{result['once']:.0%} 的人只被署名一次。",
        )

    return panel.Explorer(
        say("Who makes what the crowd makes?", "众人做的事，是谁做的？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["table"],
        columns={"rank": say("rank (first 20)", "名次（前 20）"), "credits": say("credits", "署名次数")},
    )


def many_heads():
    """Let a crowd vote, and let a crowd guess, with a bias or without.

    Returns
    -------
    Explorer
        Chance that the majority is right by size, and Galton's ox.

    Examples
    --------
    >>> explorer = many_heads()
    >>> explorer.set(chance=0.45)
    >>> "falls" in explorer.sentence
    True
    """
    ox = data.load("galton")
    share, pounds = ox["percentile"].astype(float) / 100, ox["pounds"].astype(float)
    controls = {
        "chance": panel.number(
            say("Chance that one voter is right", "一个人判断正确的概率"), 0.3, 0.8, 0.6, 0.05
        ),
        "bias": panel.whole(
            say("Shared error, the ox (pounds)", "估牛时大家共有的偏差（磅）"), -150, 150, 0, 10
        ),
    }

    def compute(chance, bias):
        votes = [crowd.majority_right(chance, people) for people in ODD_CROWDS]
        return {
            "votes": pd.DataFrame({"people": ODD_CROWDS, "right": votes}),
            "guesses": pd.DataFrame({"share": share, "pounds": pounds + bias}),
            "median": crowd.guess_at(ox["percentile"], pounds + bias, 0.5),
            "last": crowd.majority_right(chance, 101),
        }

    def chart(result):
        votes = charts.lines(
            result["votes"],
            "people",
            "right",
            x_title=say("voters", "投票人数"),
            y_title=say("chance that the majority is right", "多数人判断正确的概率"),
            x_domain=(1, 201),
            y_domain=(0, 1),
            y_format=".0%",
        )
        guesses = charts.lines(
            result["guesses"],
            "share",
            "pounds",
            x_title=say("share of guesses below", "估得更低的人所占比例"),
            y_title=say("guess (pounds); dashed: true weight", "估重（磅）；虚线：实重"),
            x_domain=(0, 1),
            y_domain=(900, 1450),
            x_format=".0%",
            dots=True,
        )
        guesses = alt.layer(guesses, charts.reference(1198))
        return votes.properties(width=270, height=250) | guesses.properties(width=270, height=250)

    def says(result, chance, bias):
        moves = (
            say("stays at", "停在")
            if abs(result["last"] - chance) < 1e-9
            else say("rises to", "升到")
            if result["last"] > chance
            else say("falls to", "降到")
        )
        off = abs(result["median"] - 1198) / 1198
        return say(
            f"One voter is right with chance {chance:.2f}; the majority of 101 {moves} {result['last']:.2f}. "
            f"With a shared error of {bias} pounds the middlemost guess of the ox is {result['median']:.0f} pounds, {off:.1%} off.",
            f"一个人判断正确的概率是 {chance:.2f}，101 人的多数{moves} {result['last']:.2f}。大家共有 {bias} 磅偏差时，估牛的中位数是 {result['median']:.0f} 磅，差 {off:.1%}。",
        )

    return panel.Explorer(
        say("Are many heads better?", "人多就一定对吗？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["votes"],
        columns={"people": say("voters", "投票人数"), "right": say("majority right", "多数判断正确的概率")},
        formats={"right": ".3f"},
    )
