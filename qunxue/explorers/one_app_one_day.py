"""Explorers of lesson 01: where a day goes, what attention costs, how large an effect is, who is compared."""

from functools import cache

import altair as alt
import pandas as pd

from qunxue import charts, data
from qunxue.explorers import panel
from qunxue.language import say
from qunxue.models import day_log, effect_size, interruptions

EVERYBODY = "all"
#: Rows of the file of the Facebook experiment that are not of people assigned by lot who answered.
NEVER_BY_LOT = 1178


@cache
def _log():
    """The day log, cleaned once, with purpose and hour."""
    log = day_log.clean(data.load("day_log"))
    return log.assign(purpose=log["function"].map(day_log.PURPOSES), hour=log["start"].dt.hour)


def where_the_day_goes():
    """Count a log of thirty days by openings or by minutes, and see the order change.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = where_the_day_goes()
    >>> explorer.set(who="Zhou", by="purpose", count="openings")
    >>> explorer.sentence.split(":")[0]
    'Zhou, shop assistant'
    """
    controls = {
        "who": panel.choice(
            say("Person", "谁"),
            {
                say("all three", "三个人合起来"): EVERYBODY,
                **{name: code for code, name in day_log.names("who").items()},
            },
        ),
        "by": panel.choice(
            say("Group by", "按什么分"),
            {
                say("function", "功能"): "function",
                say("what it served", "用来做什么"): "purpose",
                say("who started it", "谁起的头"): "opened_by",
                say("hour of the day", "几点打开"): "hour",
            },
        ),
        "count": panel.choice(
            say("Count", "数什么"),
            {say("openings", "打开次数"): "openings", say("minutes", "分钟"): "minutes"},
        ),
    }

    def compute(who, by, count):
        log = _log() if who == EVERYBODY else _log()[_log()["who"] == who]
        table = log.groupby(by)["minutes"].agg(openings="size", minutes="sum")
        codes = range(24) if by == "hour" else list(day_log.names(by))
        table = table.reindex(codes, fill_value=0.0).reset_index(names="code")
        table["openings"] = table["openings"].astype(int)
        table["name"] = table["code"] if by == "hour" else table["code"].map(day_log.names(by))
        table["share"] = table[count] / table[count].sum()
        return {"table": table, "by": by, "count": count}

    def chart(result):
        return charts.bars(
            result["table"],
            "name",
            "share",
            x_title=say("hour in which it was opened", "打开的钟点") if result["by"] == "hour" else "",
            y_title=say("share of all openings", "占打开次数的比例")
            if result["count"] == "openings"
            else say("share of all minutes", "占分钟数的比例"),
            y_domain=(0, 0.3) if result["by"] == "hour" else (0, 0.9),
            y_format=".0%",
            sideways=result["by"] != "hour",
        )

    def says(result, who, **_):
        table = result["table"]
        person = say("all three", "三个人合起来") if who == EVERYBODY else day_log.names("who")[who]
        tops = [table.loc[table[column].idxmax(), "name"] for column in ("openings", "minutes")]
        if result["by"] == "hour":
            tops = [say(f"the hour from {top}:00", f"{top} 点到 {top + 1} 点") for top in tops]
        openings, minutes = table["openings"].sum(), table["minutes"].sum()
        return say(
            f"{person}: {openings:,} openings, {minutes:,.0f} minutes. Most openings: {tops[0]}; most minutes: {tops[1]}.",
            f"{person}：打开 {openings:,} 次，共 {minutes:,.0f} 分钟。次数最多的是{tops[0]}，分钟最多的是{tops[1]}。",
        )

    return panel.Explorer(
        say("Where does the day go?", "一天的时间去哪儿了？"),
        controls,
        compute,
        chart,
        says,
        redraws=("by", "count"),
        table=lambda result: result["table"],
        columns={
            "name": say("group", "类别"),
            "openings": say("openings", "打开次数"),
            "minutes": say("minutes", "分钟"),
            "share": say("share of what is counted", "占所数之比"),
        },
        formats={"minutes": ".0f", "share": ".3f"},
    )


def attention_budget():
    """Choose how many groups may call and how often one looks; see what attention and what delay that costs.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = attention_budget()
    >>> explorer.set(muted=1.0, checks=1)
    >>> "240 minutes" in explorer.sentence
    True
    """
    controls = {
        "resume": panel.steps(
            say("Minutes until you are back at work", "被打断后几分钟回到正事"),
            [0.25, 1, 2, 5, 10, 15, 23.25],
            5,
            "{:g}".format,
        ),
        "groups": panel.whole(say("Groups", "群的数目"), 1, 30, 8),
        "per_hour": panel.steps(
            say("Messages an hour in each", "每个群每小时的消息"), [0.25, 0.5, 1, 2, 4], 1, "{:g}".format
        ),
        "muted": panel.number(say("Share of groups muted", "静音的群占多少"), 0, 1, 0.5, 0.05, ".0%"),
        "checks": panel.steps(
            say("Looks a day at muted groups", "每天看几次静音的群"), list(interruptions.CHECKS), 4
        ),
    }

    def compute(resume, groups, per_hour, muted, checks):
        yours = say("your share muted", "按你的静音比例")
        every = say("everything muted", "全部静音")
        table = interruptions.trade_off(groups, per_hour, muted, resume)
        whole = interruptions.trade_off(groups, per_hour, 1.0, resume)
        here = pd.DataFrame([interruptions.day(groups, per_hour, muted, checks, resume)])
        return {
            "table": table,
            "lines": pd.concat([table.assign(plan=yours), whole.assign(plan=every)], ignore_index=True),
            "here": here,
            "at_once": pd.DataFrame([interruptions.day(groups, per_hour, 0.0, 1, resume)]),
        }

    def chart(result):
        lines = charts.lines(
            result["lines"],
            "delay",
            "lost",
            colour="plan",
            colour_title=say(
                "dots: looks a day; diamond: your plan; square: all alerts on",
                "圆点：每天看几次；菱形：你的安排；方块：提醒全开",
            ),
            x_title=say("minutes a message waits on average", "一条消息平均等多少分钟"),
            y_title=say("minutes lost in an eight-hour day", "八小时里损失的分钟"),
            x_domain=(-6, 245),
            y_domain=(0, 490),
            dots=True,
        )
        once = (
            alt.Chart(result["at_once"])
            .mark_point(shape="square", filled=True, size=90, color=charts.INK)
            .encode(x="delay:Q", y="lost:Q")
        )
        return lines + once + charts.here(result["here"], "delay", "lost")

    def says(result, resume, muted, checks, **_):
        here, once = result["here"].iloc[0], result["at_once"].iloc[0]
        return say(
            f"Your plan loses {here['lost']:.0f} of 480 minutes and breaks off work {here['interruptions']:.0f} times; "
            f"a message waits {here['delay']:.0f} minutes on average. With all alerts on: {once['lost']:.0f} minutes, no wait.",
            f"按你的安排，480 分钟损失 {here['lost']:.0f} 分钟，正事被打断 {here['interruptions']:.0f} 次，一条消息平均等 {here['delay']:.0f} 分钟。"
            f"提醒全开则损失 {once['lost']:.0f} 分钟，不用等。",
        )

    return panel.Explorer(
        say("Attention budget", "注意力预算"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["table"],
        columns={
            "checks": say("looks a day", "每天看几次"),
            "lost": say("minutes lost", "损失（分钟）"),
            "interruptions": say("interruptions", "打断次数"),
            "delay": say("mean wait (minutes)", "平均等待（分钟）"),
        },
        formats={"lost": ".0f", "interruptions": ".1f", "delay": ".0f"},
    )


def how_large():
    """Move one curve off another and read the distance in five ways, with the interval that a study of a given size leaves.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = how_large()
    >>> "overlap by 96.6%" in explorer.sentence
    True
    """
    sizes = [20, 50, 100, 200, 578, 1067, 5_000, 24_000]
    controls = {
        "d": panel.number(
            say("Distance d of the means (in sd)", "均值的距离 d（标准差）"), 0, 1.2, 0.084, 0.004, ".3f"
        ),
        "n_first": panel.steps(say("People in the first group", "第一组人数"), sizes, 1067, "{:,}".format),
        "n_second": panel.steps(say("People in the second group", "第二组人数"), sizes, 578, "{:,}".format),
    }

    def compute(d, n_first, n_second):
        curves = effect_size.curves(d)
        low, high = effect_size.interval(d, n_first, n_second)
        first, second = say("first group", "第一组"), say("second group", "第二组")
        found = effect_size.side_by_side(d)
        ways = {
            say("d: distance in standard deviations", "d：相差几个标准差"): found["d"],
            say("r: correlation", "r：相关系数"): found["r"],
            say("share of variance (r squared)", "解释的方差（r 的平方）"): found["variance"],
            say("overlap of the curves", "两条曲线的重叠"): found["overlap"],
            say(
                "chance that one of the second is above one of the first",
                "第二组的一个人高过第一组的一个人的概率",
            ): found["above"],
            say("lower end of the interval of d", "d 的区间下端"): low,
            say("upper end of the interval of d", "d 的区间上端"): high,
        }
        long = curves.melt("x", ["first", "second"], "group", "density")
        return {
            "common": curves,
            "long": long.assign(group=long["group"].map({"first": first, "second": second})),
            "interval": pd.DataFrame([{"d": d, "low": low, "high": high}]),
            "ways": pd.DataFrame({"way": list(ways), "value": list(ways.values())}),
            "found": found,
        }

    def chart(result):
        axis = say(
            "distance from the mean of the first group (standard deviations)", "离第一组均值多远（标准差）"
        )
        lines = charts.lines(
            result["long"],
            "x",
            "density",
            colour="group",
            colours=[say("first group", "第一组"), say("second group", "第二组")],
            x_title=axis,
            y_title=say("density", "密度"),
            x_domain=(-4, 4),
            y_domain=(0, 0.42),
        )
        lines.encoding.x.axis = alt.Axis(values=list(range(-4, 5)), format="d")
        common = (
            alt.Chart(result["common"])
            .mark_area(opacity=0.25, color=charts.FAINT)
            .encode(x=alt.X("x:Q"), y=alt.Y("both:Q"))
        )
        base = alt.Chart(result["interval"])
        scale = alt.Scale(domain=[-1, 2], nice=False)
        ticks = alt.Axis(values=[-1, -0.5, 0, 0.5, 1, 1.5, 2], format=".1f")
        title = say(
            "d and its 95 % interval: would a study of this size see it?",
            "d 和它的 95% 区间：这么大的研究看得见吗？",
        )
        rule = base.mark_rule(strokeWidth=3, color=charts.PALETTE[1]).encode(
            x=alt.X("low:Q", title=title, scale=scale, axis=ticks), x2="high:Q"
        )
        dot = base.mark_point(filled=True, size=110, color=charts.PALETTE[1]).encode(
            x=alt.X("d:Q", scale=scale)
        )
        strip = (rule + dot + charts.reference(0, axis="x")).properties(height=46)
        return alt.vconcat((lines + common).properties(height=220), strip)

    def says(result, **_):
        found, ends = result["found"], result["interval"].iloc[0]
        zero = (
            say("zero lies inside", "零在区间里")
            if ends["low"] <= 0 <= ends["high"]
            else say("zero lies outside", "零在区间外")
        )
        return say(
            f"d = {found['d']:.3f} is r = {found['r']:.3f}, {found['variance']:.2%} of the variance; the curves overlap by {found['overlap']:.1%}, and of two people drawn by lot "
            f"the one from the second group is higher in {found['above']:.1%} of cases. Interval of d: {ends['low']:.2f} to {ends['high']:.2f}; {zero}.",
            f"d = {found['d']:.3f}，就是 r = {found['r']:.3f}，解释 {found['variance']:.2%} 的方差；两条曲线重叠 {found['overlap']:.1%}；两组各抽一个人，第二组那个更高的概率是 {found['above']:.1%}。"
            f"d 的区间：{ends['low']:.2f} 到 {ends['high']:.2f}，{zero}。",
        )

    return panel.Explorer(
        say("How large is it?", "这个差别有多大？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["ways"],
        columns={"way": say("way of writing it", "写法"), "value": say("value", "数值")},
        formats={"value": ".4f"},
    )


def whole_file():
    """Add people who were never assigned by lot to the comparison and see the difference move.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> explorer = whole_file()
    >>> explorer.set(gap=0.0)
    >>> explorer.sentence.split(".")[0]
    'If the added people are as happy as the others, one sees 0'
    """
    counts = effect_size.happiness_counts()
    found = effect_size.from_counts(counts.index, counts["stayed"], counts["left"])
    gaps = [step / 20 for step in range(-10, 11)]
    controls = {
        "gap": panel.number(
            say("Added people are happier by (sd)", "混进来的人高兴多少（标准差）"),
            -0.5,
            0.5,
            0.2,
            0.05,
            ".2f",
        ),
        "others": panel.steps(
            say("How many are added", "混进来多少人"),
            [0, 100, 300, 600, NEVER_BY_LOT],
            NEVER_BY_LOT,
            "{:,}".format,
        ),
    }

    def compute(gap, others):
        def seen(gap):
            return effect_size.mixed_in(found["d"], found["n_first"], others, gap)

        table = pd.DataFrame({"gap": gaps, "seen": [seen(each) for each in gaps]})
        return {"table": table, "here": pd.DataFrame([{"gap": gap, "seen": seen(gap)}])}

    def chart(result):
        lines = charts.lines(
            result["table"],
            "gap",
            "seen",
            x_title=say("how much happier the added people are (sd)", "混进来的人高兴多少（标准差）"),
            y_title=say("difference that one sees (d)", "看到的差别（d）"),
            x_domain=(-0.5, 0.5),
            y_domain=(-0.25, 0.4),
        )
        by_lot = charts.reference(found["d"], say("assigned by lot", "只算抽签分组的人"))
        return lines + by_lot + charts.here(result["here"], "gap", "seen")

    def says(result, gap, others):
        seen = result["here"]["seen"].iloc[0]
        if gap == 0:
            start = say("If the added people are as happy as the others", "混进来的人要是和别人一样高兴")
        elif gap > 0:
            start = say(
                f"If the added people are {gap:.2f} sd happier", f"混进来的人要是高兴 {gap:.2f} 个标准差"
            )
        else:
            start = say(
                f"If the added people are {-gap:.2f} sd less happy",
                f"混进来的人要是不高兴 {-gap:.2f} 个标准差",
            )
        return say(
            f"{start}, one sees {seen:.3f} instead of {found['d']:.3f}. {others:,} people were added to {found['n_first']:,}.",
            f"{start}，看到的就是 {seen:.3f}，而不是 {found['d']:.3f}。{found['n_first']:,} 人里混进了 {others:,} 人。",
        )

    return panel.Explorer(
        say("The whole file", "整个文件一起算"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["table"],
        columns={
            "gap": say("added people happier by (sd)", "混进来的人高兴多少（标准差）"),
            "seen": say("difference seen (d)", "看到的差别（d）"),
        },
        formats={"gap": ".2f", "seen": ".3f"},
    )
