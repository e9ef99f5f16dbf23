"""Explorers of lesson 02: who sees it, who passes it on, how a rumour runs, and what a few points give away."""

from functools import lru_cache

import altair as alt
import numpy as np
import pandas as pd

from qunxue import charts, data
from qunxue.explorers import panel
from qunxue.language import say
from qunxue.models import audience, leaks, location, rumour, traces


def _percent(share):
    return f"{100 * share:g}%"


# --- 1. who may see what ----------------------------------------------------------------------------------


def who_sees():
    """Narrow the circle for whom you write and see who reads it once somebody has passed it on.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = who_sees()
    >>> explorer.set(passed_on=True)
    >>> "215" in explorer.sentence
    True
    """
    controls = {
        "close": panel.whole(say("Close friends (of 150)", "亲近的好友（共 150 位好友）"), 1, 150, 15),
        "group": panel.whole(say("Members of the group", "群成员人数"), 0, 500, 100),
        "strangers": panel.number(
            say("Share of strangers in the group", "群里陌生人的比例"), 0, 1, 0.4, 0.1, ".0%"
        ),
        "passed_on": panel.toggle(
            say("One reader passes it on to 200 people", "有一个人把它转给了另外 200 人")
        ),
    }
    posts = {
        "everybody": say("post for everybody", "朋友圈：所有人可见"),
        "friends": say("post for friends", "朋友圈：好友可见"),
        "close friends": say("post for close friends", "朋友圈：亲近的好友可见"),
    }
    others = {
        "group": say("message in the group", "群里的一句话"),
        "one friend": say("message to one friend", "只发给一位好友"),
    }

    def compute(close, group, strangers, passed_on):
        parts = []
        for shown_to, name in posts.items():
            table = audience.readers(shown_to, 150, close, group, round(group * strangers), passed_on)
            parts.append(table[table["what"] == "post"].assign(what=name))
        rest = table[table["what"] != "post"]
        return pd.concat([*parts, rest.assign(what=rest["what"].map(others))], ignore_index=True)

    def chart(table):
        return charts.bars(
            table,
            "what",
            "readers",
            sideways=True,
            labels=True,
            y_title=say("people who can read it", "能看到的人数"),
            y_domain=(0, 900),
        )

    def says(table, passed_on, **_):
        rows = table.set_index("what")
        close, group = rows.loc[posts["close friends"]], rows.loc[others["group"]]
        text = say(
            f"By the settings {close['allowed']} people can read the post for close friends, {group['allowed']} the message in the group.",
            f"按设置，只给亲近的好友看的动态有 {close['allowed']} 人能看，群里那句话有 {group['allowed']} 人能看。",
        )
        if passed_on:
            text += say(
                f" After one of them has passed it on: {close['readers']} and {group['readers']}.",
                f"其中一人转出去之后，是 {close['readers']} 人和 {group['readers']} 人。",
            )
        return text

    return panel.Explorer(
        say("Who can read it?", "谁看得到？"),
        controls,
        compute,
        chart,
        says,
        columns={
            "what": say("what you write", "你发的"),
            "allowed": say("readers by the settings", "按设置能看的人"),
            "readers": say("readers in the end", "最后看到的人"),
        },
    )


def few_points():
    """See how many known hours single a person out, and how coarse a trace has to be to hide in it.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> "600 invented people" in few_points().sentence
    True
    """
    controls = {
        "points": panel.whole(say("Hours known of a person", "知道一个人的几个钟点"), 1, 8, 4),
        "cells": panel.steps(say("Cells of the map told as one", "几个格子合并成一个"), (1, 2, 5, 10, 25), 1),
        "hours": panel.steps(say("Hours told as one", "几个小时合并成一个"), (1, 3, 6, 12), 1),
    }

    @lru_cache
    def shares(cells, hours):
        return traces.singled_out_table(traces.coarser(traces.town(), cells, hours), 8)

    sharp = shares(1, 1).assign(seen=say("to the cell and hour", "精确到格子和小时"))

    def compute(points, cells, hours):
        seen = shares(cells, hours)
        mine = seen.assign(seen=say("as set above", "按上面的设置"))
        return {"curves": pd.concat([sharp, mine]), "table": seen, "here": seen[seen["points"] == points]}

    def chart(result):
        picture = charts.lines(
            result["curves"],
            "points",
            "share",
            colour="seen",
            colour_title=say("trace", "轨迹"),
            colours=result["curves"]["seen"].unique().tolist(),
            x_title=say("hours known", "知道几个钟点"),
            y_title=say("share of people singled out", "被认出来的人的比例"),
            x_domain=(1, 8),
            y_domain=(0, 1),
            y_format=".0%",
        )
        picture.encoding.x.axis = alt.Axis(tickMinStep=1, format="d")
        return picture + charts.here(result["here"], "points", "share")

    def says(result, points, cells, hours):
        share = float(result["here"]["share"].iloc[0])
        return say(
            f"Of 600 invented people in 50 cells, {share:.0%} are the only ones who fit {points} known hours (cells joined by {cells}, hours by {hours}).",
            f"600 个虚构的人住在 50 个格子里（位置每 {cells} 格合并，时间每 {hours} 小时合并）。只要知道 {points} 个钟点，就有 {share:.0%} 的人是唯一对得上的。",
        )

    return panel.Explorer(
        say("How few hours are enough?", "几个钟点就能认出一个人？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["table"],
        columns={
            "points": say("hours known", "知道几个钟点"),
            "share": say("share singled out", "被认出来的比例"),
        },
        formats={"share": ".2f"},
    )


# --- 2. one leak among n ------------------------------------------------------------------------------------


def one_leak():
    """Tell a secret to more and more people, who decide alone or in circles of friends.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> "33%" in one_leak().sentence
    True
    """
    controls = {
        "people": panel.whole(say("People who know it", "知道的人数"), 1, 200, 40),
        "p": panel.steps(
            say("One person passes it on (assumed)", "一个人说出去的概率（假设）"),
            (0.001, 0.005, 0.01, 0.02, 0.05, 0.1),
            0.01,
            _percent,
        ),
        "circle": panel.whole(say("People in a circle of friends", "一个小圈子几个人"), 1, 40, 8),
        "alike": panel.number(
            say("How much a circle decides as one", "圈子里多大程度同进退"), 0, 1, 0.5, 0.1, ".0%"
        ),
    }
    alone, circles = say("each decides alone", "各自决定"), say("in circles, as set", "按上面的圈子")

    def compute(people, p, circle, alike):
        sizes = np.arange(1, 201)
        curve = [leaks.leak_chance_in_circles(int(size), p, circle, alike) for size in sizes]
        wide = pd.DataFrame({"people": sizes, "alone": leaks.leak_chance(sizes, p), "circles": curve})
        named = {"alone": alone, "circles": circles}
        long = wide.melt("people", list(named), "how", "chance").replace({"how": named})
        return {
            "curves": long,
            "table": wide.iloc[[4, 9, 19, 39, 59, 99, 199]],
            "here": wide.iloc[[people - 1]],
        }

    def chart(result):
        picture = charts.lines(
            result["curves"],
            "people",
            "chance",
            colour="how",
            colour_title=say("people decide", "怎么决定"),
            colours=[alone, circles],
            x_title=say("people who know it", "知道的人数"),
            y_title=say("chance that it leaks", "泄露的概率"),
            x_domain=(0, 200),
            y_domain=(0, 1),
            y_format=".0%",
        )
        return picture + charts.here(result["here"], "people", "circles")

    def says(result, people, p, **_):
        row = result["here"].iloc[0]
        return say(
            f"{people} people, each with {_percent(p)}: {row['alone']:.0%} if each decides alone, {row['circles']:.0%} in these circles. "
            f"Alone, one half is passed at {leaks.people_until(p)} people.",
            f"{people} 个人，每人 {_percent(p)}：各自决定，泄露的概率是 {row['alone']:.0%}；按这样的圈子，是 {row['circles']:.0%}。"
            f"各自决定时，到 {leaks.people_until(p)} 人就过半。",
        )

    return panel.Explorer(
        say("One leak among n", "n 个人里有一个说出去"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["table"],
        columns={
            "people": say("people", "人数"),
            "alone": say("each alone", "各自决定"),
            "circles": say("in circles", "按圈子"),
        },
        formats={"alone": ".3f", "circles": ".3f"},
    )


# --- 3. a rumour and its brakes -----------------------------------------------------------------------------


@lru_cache
def _friends(kind, seed):
    return rumour.network(kind, 200, seed)


def rumour_runs():
    """Let a rumour run on three networks, with people who check first and a limit on telling.

    Returns
    -------
    Explorer
        One rumour among 200 people, telling by telling, and the range of a hundred for each share that checks.

    Examples
    --------
    >>> explorer = rumour_runs()
    >>> "20%" in explorer.sentence
    True
    """
    sweep = data.load("rumour_sweep")
    sweep[["checking", "never", "low", "high"]] = sweep[["checking", "never", "low", "high"]].astype(float)
    kinds = {
        say("everybody with everybody", "人人都可能碰面"): "everybody",
        say("six acquaintances by lot", "随机认识 6 个人"): "random",
        say("six neighbours, few shortcuts", "6 个邻居，少量捷径"): "neighbours",
    }
    controls = {
        "network": panel.choice(say("Who meets whom", "谁会碰到谁"), kinds),
        "checking": panel.steps(
            say("Share that checks and keeps it", "先核实、不再传的比例"),
            sorted(sweep["checking"].unique().tolist()),
            0.0,
            _percent,
        ),
        "limit": panel.steps(
            say("One person may tell at most", "一个人最多告诉几个人"),
            (1, 2, 5, 0),
            0,
            lambda limit: say(f"{limit} people", f"{limit} 人") if limit else say("no limit", "不限"),
        ),
        "seed": panel.whole(say("Another rumour", "换一次"), 1, 20, 1),
    }

    def compute(network, checking, limit, seed):
        heard = rumour.spread(_friends(network, seed), checking, limit or None, seed)
        times = np.sort(heard[heard >= 0])
        run = pd.DataFrame({"telling": times, "heard": np.arange(1, len(times) + 1) / len(heard)})
        # the line goes on to the right edge: nothing more happened
        last = pd.DataFrame({"telling": [500], "heard": run["heard"].iloc[-1:].to_numpy()})
        many = sweep[(sweep["network"] == network) & (sweep["limit"] == limit)]
        return {
            "run": pd.concat([run, last], ignore_index=True),
            "many": many,
            "here": many[many["checking"] == checking],
            "never": int((heard < 0).sum()),
        }

    def chart(result):
        run = charts.lines(
            result["run"],
            "telling",
            "heard",
            x_title=say("tellings so far", "已经讲了几次"),
            y_title=say("share that has heard it", "听到的人的比例"),
            x_domain=(0, 500),
            y_domain=(0, 1),
            y_format=".0%",
            steps=True,
        )
        many = charts.lines(
            result["many"],
            "checking",
            "never",
            x_title=say("share that checks first", "先核实的比例"),
            y_title=say("share that never hears", "始终没听到的比例"),
            x_domain=(0, 0.8),
            y_domain=(0, 1),
            x_format=".0%",
            y_format=".0%",
            band=("low", "high"),
        ) + charts.here(result["here"], "checking", "never")
        return run.properties(width=290, height=240) | many.properties(width=290, height=240)

    def says(result, **_):
        row = result["here"].iloc[0]
        return say(
            f"This rumour never reached {result['never']} of 200. Over a hundred rumours {row['never']:.0%} never hear it on average, nine in ten rumours between {row['low']:.0%} and {row['high']:.0%}.",
            f"这一次，200 人里有 {result['never']} 人始终没听到。一百次平均有 {row['never']:.0%} 的人没听到，十次里有九次在 {row['low']:.0%} 到 {row['high']:.0%} 之间。",
        )

    return panel.Explorer(
        say("A rumour and its brakes", "传言和它的刹车"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["many"][["checking", "never", "low", "high"]],
        columns={
            "checking": say("share that checks", "先核实的比例"),
            "never": say("never hear, mean", "没听到，平均"),
            "low": say("5th percentile", "第 5 百分位"),
            "high": say("95th percentile", "第 95 百分位"),
        },
        formats={"checking": ".1f", "never": ".2f", "low": ".2f", "high": ".2f"},
    )


# --- 4. where are you -----------------------------------------------------------------------------------------

#: Where a distance is asked from: on a triangle, or on one line; in metres on the invented map.
_ANCHORS = {
    "around": [(2_000, 2_500), (8_000, 2_000), (5_500, 8_500), (2_000, 7_500)],
    "line": [(1_500, 5_000), (3_500, 5_000), (6_500, 5_000), (8_500, 5_000)],
}


#: To what the app may round, in metres.
STEPS = (100, 500, 1_000, 2_000, 5_000)


def where_are_you():
    """Round your distance and see how much of an invented map it leaves open.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = where_are_you()
    >>> explorer.set(asked=1)
    >>> "of the map" in explorer.sentence
    True
    """
    controls = {
        "asked": panel.whole(say("Places from which it is asked", "从几个地方查"), 1, 4, 2),
        "layout": panel.choice(
            say("These places lie", "这几个地方"),
            {say("all round", "散在四周"): "around", say("on one line", "在一条线上"): "line"},
        ),
        "step": panel.steps(
            say("The app rounds up to (metres)", "软件把距离进到（米）"),
            STEPS,
            1_000,
        ),
        "seed": panel.whole(say("Another invented place", "换一个虚构的位置"), 1, 20, 1),
        "reveal": panel.toggle(say("Show the true place", "亮出真实位置")),
    }
    words = {
        "fits": say("fits what is shown", "对得上的地方"),
        "asked": say("asked from here", "从这里查"),
        "true": say("the true place", "真实位置"),
    }

    def compute(asked, layout, step, seed, reveal):
        anchors = _ANCHORS[layout][:asked]
        # at the middle of a cell of the grid that is searched, so that the true place is always among those that fit
        cell = np.random.default_rng(seed).integers(15, 85, 2)
        true = (cell + 0.5) * location.GRID
        fits = location.places_that_fit(anchors, location.shown(true, anchors, step), step)
        points = [fits.assign(group=words["fits"])]
        points.append(pd.DataFrame(anchors, columns=["x", "y"]).assign(group=words["asked"]))
        if reveal:
            points.append(pd.DataFrame([true], columns=["x", "y"]).assign(group=words["true"]))
        guess = fits[["x", "y"]].mean()
        steps = [
            {
                "step": each,
                "share": len(location.places_that_fit(anchors, location.shown(true, anchors, each), each)),
            }
            for each in STEPS
        ]
        return {
            "points": pd.concat(points).assign(
                x=lambda each: each["x"] / 1_000, y=lambda each: each["y"] / 1_000
            ),
            "share": len(fits) / (location.SIDE / location.GRID) ** 2,
            "miss": float(np.hypot(*(guess - true))),
            "steps": pd.DataFrame(steps).assign(
                share=lambda each: each["share"] * (location.GRID / location.SIDE) ** 2
            ),
        }

    def chart(result):
        scale = alt.Scale(domain=[0, location.SIDE / 1_000])
        names = list(words.values())
        return (
            alt.Chart(result["points"])
            .mark_point(filled=True, opacity=0.8)
            .encode(
                x=alt.X("x:Q", title=say("east (km)", "向东（公里）"), scale=scale),
                y=alt.Y("y:Q", title=say("north (km)", "向北（公里）"), scale=scale),
                color=alt.Color(
                    "group:N",
                    title=say("point", "点"),
                    scale=alt.Scale(
                        domain=names, range=[charts.PALETTE[0], charts.PALETTE[4], charts.PALETTE[1]]
                    ),
                ),
                shape=alt.Shape(
                    "group:N",
                    title=say("point", "点"),
                    scale=alt.Scale(domain=names, range=["square", "triangle-up", "diamond"]),
                ),
                size=alt.Size(
                    "group:N",
                    title=say("point", "点"),
                    scale=alt.Scale(domain=names, range=[9, 130, 170]),
                ),
            )
            .properties(width=380, height=380)
        )

    def says(result, asked, step, reveal, **_):
        text = say(
            f"Asked from {asked} {'place' if asked == 1 else 'places'} and rounded up to {step} m: {result['share']:.2%} of the map fits.",
            f"从 {asked} 个地方查、进到 {step} 米，地图上还有 {result['share']:.2%} 的地方对得上。",
        )
        if reveal:
            text += say(
                f" The middle of these points misses the true place by {result['miss']:,.0f} m.",
                f"取这些点的中心去猜，离真实位置 {result['miss']:,.0f} 米。",
            )
        return text

    return panel.Explorer(
        say("Where are you, to how many metres?", "你的位置露了几分？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["steps"],
        columns={
            "step": say("rounded up to (m)", "进到（米）"),
            "share": say("share of the map", "占地图的比例"),
        },
        formats={"share": ".4f"},
    )
