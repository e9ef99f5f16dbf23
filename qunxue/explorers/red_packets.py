"""Explorers of lesson 04: split a packet, see who gets anything, follow gifts that come back."""

import altair as alt
import numpy as np
import pandas as pd

from qunxue import charts
from qunxue.explorers import panel
from qunxue.language import say
from qunxue.models import inequality, red_packet


def _methods():
    return {
        say("doubled mean", "二倍均值法"): "doubled_mean",
        say("naive: from all that is left", "朴素法：从剩下的全部里抽"): "naive",
        say("broken stick", "断棍法"): "broken_stick",
    }


def split_it():
    """Split many packets and compare the places in the queue.

    Returns
    -------
    Explorer
        Mean and spread, or the chance of best luck, at each place.

    Examples
    --------
    >>> explorer = split_it()
    >>> explorer.set(method="naive")
    >>> explorer.sentence.split(":")[0]
    'Mean per place'
    """
    controls = {
        "people": panel.whole(say("People", "人数"), 2, 40, 10),
        "total": panel.steps(
            say("Sum in the packet (yuan)", "红包总额（元）"), [1, 5, 10, 20, 50, 100, 200], 100
        ),
        "method": panel.choice(say("Method", "拆法"), _methods()),
        "repeats": panel.steps(say("Packets", "拆多少个"), [200, 1_000, 5_000, 20_000], 5_000, "{:,}".format),
        "show": panel.choice(
            say("Show", "显示"),
            {
                say("mean and spread", "平均数与波动"): "mean",
                say("chance of best luck", "手气最佳的概率"): "best_luck",
            },
        ),
    }

    def compute(people, total, method, repeats, show):
        cents = total * red_packet.FEN_PER_YUAN
        packets = red_packet.split_many(cents, people, repeats, method=method, seed=1)
        table = red_packet.by_place(packets)
        table["low"] = (table["mean"] - table["sd"]).clip(lower=0)
        table["high"] = table["mean"] + table["sd"]
        return {"places": table, "gini": float(np.mean(inequality.gini(packets))), "show": show}

    def chart(result):
        luck = result["show"] == "best_luck"
        return charts.bars(
            result["places"],
            "place",
            result["show"],
            x_title=say("place in the order of opening", "拆开的先后"),
            y_title=say("chance of best luck", "手气最佳的概率")
            if luck
            else say("yuan: mean, and one standard deviation", "金额（元）：平均数 ± 一个标准差"),
            y_format=".0%" if luck else None,
            spread=None if luck else ("low", "high"),
        )

    def says(result, **_):
        places = result["places"]
        first, last = places.iloc[0], places.iloc[-1]
        if result["show"] == "best_luck":
            best = int(places.loc[places["best_luck"].idxmax(), "place"])
            return say(
                f"Chance of best luck: first {first['best_luck']:.1%}, last {last['best_luck']:.1%}; highest at place {best}.",
                f"手气最佳的概率：第一个 {first['best_luck']:.1%}，最后一个 {last['best_luck']:.1%}；第 {best} 个最高。",
            )
        return say(
            f"Mean per place: first {first['mean']:.2f} yuan, last {last['mean']:.2f}. Standard deviation: {first['sd']:.2f} and {last['sd']:.2f}. "
            f"Gini coefficient of a packet: {result['gini']:.2f}.",
            f"各位置的平均数：第一个 {first['mean']:.2f} 元，最后一个 {last['mean']:.2f} 元；标准差分别为 {first['sd']:.2f} 和 {last['sd']:.2f}。"
            f"一个红包内的基尼系数为 {result['gini']:.2f}。",
        )

    return panel.Explorer(
        say("Split it: does your place matter?", "拆一拆：排第几有关系吗？"),
        controls,
        compute,
        chart,
        says,
        redraws=("show",),
        table=lambda result: result["places"],
        columns={
            "place": say("place", "位置"),
            "mean": say("mean (yuan)", "平均数（元）"),
            "sd": say("standard deviation (yuan)", "标准差（元）"),
            "best_luck": say("chance of best luck", "手气最佳的概率"),
        },
        formats={"mean": ".2f", "sd": ".2f", "best_luck": ".3f"},
    )


def who_gets_anything():
    """Vary the size of the group and the number of shares; see who goes empty and what a member can expect.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = who_gets_anything()
    >>> explorer.set(members=500, shares=10, total=20)
    >>> "2.0%" in explorer.sentence
    True
    """
    sizes = [5, 10, 20, 40, 60, 80, 100, 150, 200, 300, 400, 500]
    controls = {
        "members": panel.steps(say("Members of the group", "群成员人数"), sizes, 500),
        "shares": panel.steps(say("Shares", "份数"), [1, 2, 5, 10, 20, 50, 100], 10),
        "total": panel.steps(
            say("Sum in the packet (yuan)", "红包总额（元）"), [1, 2, 5, 10, 20, 50, 100, 200], 20
        ),
    }

    def compute(members, shares, total):
        table = red_packet.who_gets(total * red_packet.FEN_PER_YUAN, sizes, shares)
        table["yours"] = table["members"] == members
        return table

    def chart(table):
        place = say("members of the group (yours is outlined)", "群成员人数（你的群带边框）")
        chance = charts.bars(
            table,
            "members",
            "chance",
            x_title=place,
            y_title=say("chance to get a share", "抢到的概率"),
            y_domain=(0, 1),
            y_format=".0%",
            chosen="yours",
        )
        base = alt.Chart(table).encode(x=alt.X("members:O", title=place), **charts.outlined("yours"))
        expected = base.mark_point(size=110).encode(
            y=alt.Y(
                "expected:Q",
                title=say(
                    "expected yuan per member (each line ten times)", "人均期望（元，对数刻度：每格十倍）"
                ),
                axis=alt.Axis(values=[0.001, 0.01, 0.1, 1, 10, 100], format="~g"),
                scale=alt.Scale(type="log", domain=[0.001, 100]),
            )
        )
        return chance.properties(width=280, height=240) | expected.properties(width=280, height=240)

    def says(table, members, **_):
        row = table[table["yours"]].iloc[0]
        return say(
            f"Of {members} members {int(row['left_out'])} go empty. Chance to get a share: {row['chance']:.1%}; expected {row['expected']:.3f} yuan per member; "
            f"{row['share']:.2f} yuan for one who gets a share.",
            f"{members} 名成员里有 {int(row['left_out'])} 人空手。抢到的概率为 {row['chance']:.1%}；人均期望 {row['expected']:.3f} 元；抢到的人平均 {row['share']:.2f} 元。",
        )

    return panel.Explorer(
        say("Who gets anything?", "谁能抢到？"),
        controls,
        compute,
        chart,
        says,
        columns={
            "members": say("members", "人数"),
            "chance": say("chance to get a share", "抢到的概率"),
            "expected": say("expected (yuan)", "人均期望（元）"),
            "share": say("mean share (yuan)", "每份平均（元）"),
            "left_out": say("members who go empty", "空手的人数"),
        },
        formats={"chance": ".3f", "expected": ".3f", "share": ".2f"},
    )


def gifts_come_back():
    """Follow red packets that answer red packets.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = gifts_come_back()
    >>> explorer.set(pass_on=0.0)
    >>> "0.0%" in explorer.sentence
    True
    """
    controls = {
        "pass_on": panel.number(say("Sent on per yuan received", "每收 1 元发出多少"), 0, 0.95, 0.18, 0.01),
        "luckiest": panel.number(
            say("Luckiest sends … times as readily", "手气最佳者回礼的概率是别人的几倍"),
            1,
            5,
            1.5,
            0.1,
            ".1f",
        ),
        "people": panel.whole(say("People who open each packet", "每个红包多少人抢"), 2, 40, 10),
    }

    def compute(pass_on, luckiest, people):
        chain = red_packet.gift_chain(pass_on, luckiest, people, rounds=10, repeats=1_000, seed=4)
        kinds = {say("simulated", "模拟"): "sent", say("without chance", "理论值（不含随机）"): "expected"}
        long = pd.concat(
            [chain[["round"]].assign(yuan=chain[column], kind=kind) for kind, column in kinds.items()]
        )
        return {"chain": chain, "long": long}

    def chart(result):
        sent = charts.lines(
            result["long"],
            "round",
            "yuan",
            colour="kind",
            colour_title=say("yuan sent", "发出的钱"),
            x_title=say("round of answers", "第几轮回应"),
            y_title=say("yuan sent per first packet", "每个初始红包带出的钱（元）"),
            y_domain=(0, 100),
        )
        alive = charts.bars(
            result["chain"],
            "round",
            "alive",
            x_title=say("round of answers", "第几轮回应"),
            y_title=say("chains still alive", "仍在继续的链条"),
            y_domain=(0, 1),
            y_format=".0%",
        )
        return sent.properties(width=280, height=240) | alive.properties(width=280, height=240)

    def says(result, **_):
        chain = result["chain"]
        third = chain["alive"].iloc[3]
        total = chain["expected"].sum()
        lucky = np.nanmean(chain["from_luckiest"]) if chain["from_luckiest"].notna().any() else 0.0
        return say(
            f"After three rounds {third:.1%} of the chains are alive. A first packet of 100 yuan brings about {total - 100:.0f} yuan more in ten rounds; "
            f"the luckiest sent {lucky:.0%} of the answers.",
            f"三轮之后，还有 {third:.1%} 的链条活着。最初的 100 元在十轮里大约再带出 {total - 100:.0f} 元；其中 {lucky:.0%} 的回应出自手气最佳的人。",
        )

    return panel.Explorer(
        say("Gifts come back: how long does a chain last?", "有来有往：链条能走多远？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["chain"],
        columns={
            "round": say("round", "轮次"),
            "alive": say("chains alive", "活着的链条"),
            "sent": say("yuan sent", "发出（元）"),
            "expected": say("without chance (yuan)", "理论值（元，不含随机）"),
            "from_luckiest": say("share of answers by the luckiest", "手气最佳者发出的比例"),
        },
        formats={"alive": ".3f", "sent": ".2f", "expected": ".2f", "from_luckiest": ".2f"},
    )
