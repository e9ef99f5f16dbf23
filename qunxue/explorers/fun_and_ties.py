"""Explorers of lesson 08: what spreads, and what fun leaves behind."""

from functools import cache

import altair as alt
import numpy as np
import pandas as pd

from qunxue import charts, data
from qunxue.explorers import panel
from qunxue.language import say
from qunxue.models import contagion, novelty

PEOPLE = 128


def _percent(share):
    return f"{100 * share:g}%"


@cache
def _sweep(name):
    table = data.load(name)
    return table.astype({column: float for column in table.columns if column != "threshold"})


# --- 1. what spreads --------------------------------------------------------------------------------------


def _states():
    return {
        "start": say("started", "最先开始"),
        "adopted": say("followed", "跟着做了"),
        "never": say("never", "始终没有"),
    }


def fun_spreads():
    """Spread something over a small world: one contact is enough, or two are needed.

    Returns
    -------
    Explorer
        One network, drawn as a ring, and the mean of 400 networks at every rewiring.

    Examples
    --------
    >>> explorer = fun_spreads()
    >>> explorer.set(threshold=1, rewiring=1)
    >>> "128 of 128" in explorer.sentence
    True
    """
    sweep = _sweep("contagion_sweep")
    rewirings = sweep["rewiring"].unique().tolist()
    controls = {
        "threshold": panel.whole(say("Contacts needed (threshold)", "要几个联系人先做（门槛）"), 1, 3, 1),
        "rewiring": panel.steps(
            say("Share of ties rewired", "改接成捷径的关系比例"), rewirings, 0.05, _percent
        ),
        "seed": panel.whole(say("Another network", "换一个网络"), 1, 20, 1),
    }
    angle = np.linspace(0, 2 * np.pi, PEOPLE, endpoint=False)
    ring = pd.DataFrame({"node": range(PEOPLE), "x": np.sin(angle), "y": np.cos(angle)})

    curves = {
        threshold: rows.assign(written=[_percent(value) for value in rows["rewiring"]])
        for threshold, rows in sweep.groupby("threshold")
    }

    def compute(threshold, rewiring, seed):
        graph = contagion.small_world(PEOPLE, 4, rewiring, seed)
        when = contagion.adopt(graph, contagion.circle_of(graph), threshold)
        words = _states()
        state = np.select([when == 0, when > 0], [words["start"], words["adopted"]], words["never"])
        ties = np.array(graph.edges)
        links = pd.DataFrame({"source": ties[:, 0], "target": ties[:, 1]})
        curve = curves[threshold]
        return {
            "people": ring.assign(group=state, turn=when),
            "ties": charts.network_ends(ring, links),
            "curve": curve,
            "here": curve[curve["rewiring"] == rewiring],
        }

    def chart(result):
        words = list(_states().values())
        picture = charts.network(
            result["people"],
            result["ties"],
            colour="group",
            colour_title=say("person", "人"),
            colours=dict(zip(words, (charts.PALETTE[1], charts.PALETTE[0], "#87909a"), strict=True)),
            shapes=dict(zip(words, ("diamond", "circle", "cross"), strict=True)),
            size=46,
            tooltips={"turn": say("in round (-1: never)", "第几轮（-1 为始终没有）")},
        )
        across = alt.X(
            "written:N",
            sort=None,
            title=say("share of ties rewired", "改接成捷径的比例"),
            axis=alt.Axis(labelOverlap=False),
        )
        up = alt.Y(
            "share:Q",
            title=say("share that follows, mean of 400 networks", "跟着做的比例，400 个网络的平均"),
            axis=alt.Axis(format=".0%"),
            scale=alt.Scale(domain=[0, 1]),
        )
        curve = alt.Chart(result["curve"]).mark_line(point={"size": 45}).encode(x=across, y=up)
        curve += charts.here(result["here"], "written", "share")
        return picture.properties(width=290, height=290) | curve.properties(width=300, height=250)

    def says(result, threshold, rewiring, **_):
        when = result["people"]["turn"]
        reached, rounds = int((when >= 0).sum()), int(when.max())
        mean = float(result["here"]["share"].iloc[0])
        return say(
            f"Threshold {threshold}, {_percent(rewiring)} of the ties rewired: in this network {reached} of {PEOPLE} people take part "
            f"after {rounds} rounds; over 400 networks {mean:.0%} on average.",
            f"门槛 {threshold}，改接 {_percent(rewiring)} 的关系：在这个网络里，{rounds} 轮之后 {PEOPLE} 人中有 {reached} 人参与；400 个网络平均为 {mean:.0%}。",
        )

    return panel.Explorer(
        say("Fun spreads, does commitment?", "好玩的传得开，要投入的呢？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["curve"],
        columns={
            "rewiring": say("share of ties rewired", "改接比例"),
            "share": say("mean share that follows", "平均跟随比例"),
            "everybody": say("networks in which all follow", "全员跟随的网络比例"),
        },
        formats={"share": ".2f", "everybody": ".2f"},
    )


# --- 2. what fun leaves behind -----------------------------------------------------------------------------


def fun_fades():
    """Let the novelty of a group wear off and see whether its ties carry it.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = fun_fades()
    >>> explorer.set(gain=0.0)
    >>> "0%" in explorer.sentence
    True
    """
    controls = {
        "fading": panel.number(
            say("Fading: novelty lost a week", "消退：每周减少的新鲜感"), 0, 0.5, 0.25, 0.05, ".0%"
        ),
        "gain": panel.number(say("Gain: growth of ties a week", "增长：关系每周的增长"), 0, 0.5, 0.3, 0.05),
        "loss": panel.number(say("Loss: ties lost a week", "淡忘：关系每周淡掉的比例"), 0, 0.5, 0.1, 0.05),
        "distraction": panel.number(
            say("Distraction by the fun", "分心：顾着玩、顾不上说话"), 0, 1, 0, 0.1, ".1f"
        ),
        "tie": panel.number(say("Ties at the start", "一开始的关系"), 0, 1, 0, 0.1, ".1f"),
    }

    names = {
        "active": say("people who come", "来的人"),
        "tie": say("ties", "关系"),
        "novelty": say("novelty", "新鲜感"),
    }

    def compute(fading, gain, loss, distraction, tie):
        weeks = novelty.weeks(fading, gain, loss, distraction, tie=tie)
        return {
            "weeks": weeks,
            "long": weeks.melt("week", list(names), "series", "share").replace({"series": names}),
        }

    def chart(result):
        return charts.lines(
            result["long"],
            "week",
            "share",
            colour="series",
            colour_title=say("share", "比例"),
            colours=list(names.values()),
            x_title=say("week", "周"),
            y_title=say("share (0 to 100 %)", "比例（0 到 100%）"),
            x_domain=(0, 52),
            y_domain=(0, 1),
            y_format=".0%",
        )

    def says(result, fading, gain, loss, **_):
        end = result["weeks"].iloc[-1]
        text = say(
            f"After 52 weeks {end['active']:.0%} still come; ties stand at {end['tie']:.0%}.",
            f"52 周之后，还有 {end['active']:.0%} 的人来；关系在 {end['tie']:.0%}。",
        )
        if gain > 0 and fading > 0:
            lasting = novelty.left_over(gain, loss)
            text += say(
                f" When the novelty is gone for good, {lasting:.0%} remain (1 - loss / gain, not below 0).",
                f"新鲜感耗尽以后，会剩下 {lasting:.0%}（1 - 淡忘 ÷ 增长，最低为 0）。",
            )
        return text

    return panel.Explorer(
        say("Fun fades: what is left?", "新鲜劲儿过后还剩什么？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["weeks"],
        columns={
            "week": say("week", "周"),
            "novelty": say("novelty", "新鲜感"),
            "tie": say("ties", "关系"),
            "active": say("people who come", "来的人"),
        },
        formats={"novelty": ".2f", "tie": ".2f", "active": ".2f"},
    )
