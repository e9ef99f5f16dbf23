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
def _sweep():
    table = data.load("contagion_sweep")
    numbers = ["noise", "shortcuts", "share", "everybody", "rounds"]
    table = table.astype({column: float for column in numbers})
    table["written"] = [_percent(value) for value in table["shortcuts"]]
    return {key: rows for key, rows in table.groupby(["threshold", "way", "noise"])}


# --- 1. what spreads --------------------------------------------------------------------------------------


def _states():
    return {
        "start": say("started", "最先开始"),
        "adopted": say("followed", "跟着做了"),
        "never": say("never", "始终没有"),
    }


def fun_spreads():
    """Spread something over a small world: one contact is enough, or two are needed.

    Shortcuts move ties of the ring or come on top of them; with noise one contact now and then
    suffices where two are asked for.

    Returns
    -------
    Explorer
        One network, drawn as a ring, and the means of 400 networks at every share of shortcuts: how many follow, and
        after how many rounds nobody else does.

    Examples
    --------
    >>> explorer = fun_spreads()
    >>> explorer.set(threshold=1, shortcuts=1)
    >>> "128 of 128" in explorer.sentence
    True
    """
    sweep = _sweep()
    shares = sweep[1, "rewire", 0.0]["shortcuts"].tolist()
    noise = max(key[2] for key in sweep)
    ways = {
        say("rewired: a tie of the ring is moved", "改接：从圈上挪一条关系过去"): "rewire",
        say("added: all ties of the ring stay", "添加：圈上的关系一条不动"): "add",
    }
    controls = {
        "threshold": panel.whole(say("Contacts needed (threshold)", "身边要几个人先做（门槛）"), 1, 2, 2),
        "shortcuts": panel.steps(
            say("Shortcuts, as a share of all ties", "捷径占关系的比例"), shares, 0.05, _percent
        ),
        "way": panel.choice(say("How shortcuts are made", "捷径怎样来"), ways),
        "noisy": panel.toggle(
            say(
                f"Now and then one contact suffices (chance {noise:.0%} a round)",
                f"偶尔一个人就够（每轮概率 {noise:.0%}）",
            )
        ),
        "seed": panel.whole(say("Another network", "换一个网络"), 1, 20, 1),
    }
    angle = np.linspace(0, 2 * np.pi, PEOPLE, endpoint=False)
    ring = pd.DataFrame({"node": range(PEOPLE), "x": np.sin(angle), "y": np.cos(angle)})

    def compute(threshold, shortcuts, way, noisy, seed):
        chance = noise if noisy and threshold > 1 else 0.0
        made = {"rewiring": shortcuts} if way == "rewire" else {"adding": shortcuts}
        graph = contagion.small_world(PEOPLE, 4, seed=seed, **made)
        when = contagion.adopt(graph, contagion.circle_of(graph), threshold, chance, seed)
        words = _states()
        state = np.select([when == 0, when > 0], [words["start"], words["adopted"]], words["never"])
        ties = np.array(graph.edges)
        links = pd.DataFrame({"source": ties[:, 0], "target": ties[:, 1]})
        curve = sweep[threshold, way, chance]
        return {
            "people": ring.assign(group=state, turn=when),
            "ties": charts.network_ends(ring, links),
            "curve": curve,
            "here": curve[curve["shortcuts"] == shortcuts],
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
            title=say("shortcuts, as a share of all ties", "捷径占关系的比例"),
            axis=alt.Axis(labelOverlap=False, labelAngle=0),
        )

        def means(column, title, **look):
            line = alt.Chart(result["curve"]).mark_line(point={"size": 45})
            line = line.encode(x=across, y=alt.Y(f"{column}:Q", title=title, **look))
            line += charts.here(result["here"], "written", column)
            return line.properties(width=320, height=130)

        curves = means(
            "share",
            say("share who follow", "跟着做的比例"),
            axis=alt.Axis(format=".0%"),
            scale=alt.Scale(domain=[0, 1]),
        ) & means("rounds", say("rounds until it stops", "停下来时的轮数"), scale=alt.Scale(domain=[0, 80]))
        return picture.properties(width=290, height=290) | curves

    def says(result, threshold, shortcuts, way, noisy, **_):
        when = result["people"]["turn"]
        reached, rounds = int((when >= 0).sum()), int(when.max())
        means = result["here"].iloc[0]
        set_up = say(
            f"Threshold {threshold}, {_percent(shortcuts)} shortcuts {'rewired' if way == 'rewire' else 'added'}",
            f"门槛 {threshold}，捷径 {_percent(shortcuts)}（{'改接' if way == 'rewire' else '添加'}）",
        )
        if noisy and threshold > 1:
            set_up += say(f", noise {noise:.0%}", "，偶尔一个人就够")
        return set_up + say(
            f": in this network {reached} of {PEOPLE} people take part, and nobody else after round {rounds}. "
            f"In 400 networks {means['share']:.0%} take part on average; in {means['everybody']:.0%} of them everybody does.",
            f"：这个网络的 {PEOPLE} 人中有 {reached} 人参与，第 {rounds} 轮后不再有人加入。400 个网络平均有 {means['share']:.0%} 的人参与，"
            f"其中 {means['everybody']:.0%} 的网络全员参与。",
        )

    return panel.Explorer(
        say("What gets through the door?", "什么传得开？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["curve"][["shortcuts", "share", "everybody", "rounds"]],
        columns={
            "shortcuts": say("share of shortcuts", "捷径比例"),
            "share": say("mean share who follow", "平均跟随比例"),
            "everybody": say("networks in which all follow", "全员跟随的网络比例"),
            "rounds": say("mean rounds", "平均轮数"),
        },
        formats={"share": ".2f", "everybody": ".2f", "rounds": ".1f"},
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
            f"52 周之后，还有 {end['active']:.0%} 的人来；关系强度为 {end['tie']:.0%}。",
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
