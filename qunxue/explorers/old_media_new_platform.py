"""Explorers of lesson 05: media side by side, from delivered to read, the push calendar, the auto-reply desk."""

import html
import math

import altair as alt
import ipywidgets as widgets
import pandas as pd

from qunxue import charts, data
from qunxue.explorers import panel
from qunxue.language import current, say
from qunxue.models import auto_reply, media, subscribers

#: Weekdays (0 is Monday) on which a number of pushes a week goes out.
_WEEKDAYS = {
    0: (),
    1: (0,),
    2: (0, 3),
    3: (0, 2, 4),
    4: (0, 1, 3, 5),
    5: (0, 1, 2, 3, 4),
    6: range(6),
    7: range(7),
}
#: The calendar starts on a Monday of the essay's time.
_FIRST_MONDAY = "2013-04-01"
#: Width of one of two charts that stand side by side, in pixels.
_HALF = charts.WIDTH // 2 - 45
#: What a service account may push, in pushes a week.
_SERVICE_A_WEEK = 12 * auto_reply.PUSH_QUOTA["service"][0] / 365 * 7


def side_by_side():
    """Compare six media by one measure at a time, and see which figures rest on a source.

    Returns
    -------
    panel.Explorer
    """
    cells = data.load("media_table")
    language = current()
    cells = cells.rename(
        columns={f"{name}_{language}": f"{name}_shown" for name in ("medium", "measure", "unit", "text")}
    )
    status = {
        "source": say("its source measures it", "来源量的就是它"),
        "nearby": say("its source measures something near it", "来源量的是相近的东西"),
        "estimate": say("our estimate", "本课估计"),
    }
    cells["basis"] = cells["status"].map(status)
    cells["origin"] = cells["source"].where(cells["status"] != "estimate", status["estimate"])
    measures = dict(zip(cells["measure_shown"], cells["measure"], strict=True))
    media_shown = list(dict.fromkeys(cells["medium_shown"]))

    controls = {
        "measure": panel.choice(say("Measure", "指标"), measures, value="frequency"),
        "sourced": panel.toggle(say("Only figures whose source fits", "只看来源对得上的数字")),
    }

    def compute(measure, sourced):
        rows = cells[cells["measure"] == measure]
        rows = rows[rows["status"] == "source"] if sourced else rows
        rows = rows.reset_index(drop=True).assign(short=rows["value"].map(_short).tolist())
        return {"rows": rows, "measure": measure}

    def chart(result):
        rows, measure = result["rows"], result["measure"]
        full = cells[cells["measure"] == measure]
        low, high = (math.floor(math.log10(full["value"].min())), math.ceil(math.log10(full["value"].max())))
        powers = [10.0**power for power in range(low, max(high, low + 1) + 1)]
        place = alt.X(
            "value:Q",
            title=_measure_title(cells, measure),
            scale=alt.Scale(type="log", domain=[powers[0], powers[-1]], nice=False),
            axis=alt.Axis(values=powers, labelExpr=_label_expression(), grid=True),
        )
        lane = alt.Y("medium_shown:N", title=None, sort=media_shown, scale=alt.Scale(domain=media_shown))
        kinds = list(status.values())
        marks = (
            alt.Chart(rows)
            .mark_point(size=150, opacity=1, clip=False)
            .encode(
                x=place,
                y=lane,
                color=alt.Color(
                    "basis:N", title=None, scale=alt.Scale(domain=kinds, range=list(charts.PALETTE[:3]))
                ),
                shape=alt.Shape(
                    "basis:N",
                    title=None,
                    scale=alt.Scale(domain=kinds, range=["circle", "triangle-up", "square"]),
                ),
                tooltip=[
                    alt.Tooltip("medium_shown:N", title=say("medium", "媒体")),
                    alt.Tooltip("text_shown:N", title=say("figure", "数字")),
                ],
            )
        )
        words = alt.Chart(rows).mark_text(align="left", dx=12).encode(x=place, y=lane, text="short:N")
        return (marks + words).properties(width=charts.WIDTH - 90, height=210)

    def says(result, measure, sourced):
        rows = result["rows"]
        title = _measure_title(cells, measure)
        if rows.empty:
            return say(
                f"{title}: none of the six figures rests on a source that measures it.",
                f"{title}：六个数字里，没有一个的来源量的就是它。",
            )
        count = int((rows["status"] == "source").sum())
        top, low = rows.loc[rows["value"].idxmax()], rows.loc[rows["value"].idxmin()]
        return say(
            f"{title}: largest for {top['medium_shown']} ({_short(top['value'])}), smallest for {low['medium_shown']} "
            f"({_short(low['value'])}). {count} of {len(rows)} figures shown {'rests' if count == 1 else 'rest'} on a source that measures it.",
            f"{title}：最大的是{top['medium_shown']}（{_short(top['value'])}），最小的是{low['medium_shown']}"
            f"（{_short(low['value'])}）。图中 {len(rows)} 个数字，{count} 个的来源量的就是它。",
        )

    columns = {
        "medium_shown": say("medium", "媒体"),
        "value": say("value", "数值"),
        "unit_shown": say("unit", "单位"),
        "text_shown": say("what it means", "含义"),
        "origin": say("source", "来源"),
    }
    return panel.Explorer(
        say("Six media side by side", "六种媒体并排看"),
        controls,
        compute,
        chart,
        says,
        redraws=("measure",),
        table=lambda result: result["rows"],
        columns=columns,
    )


def _measure_title(cells, measure):
    row = cells[cells["measure"] == measure].iloc[0]
    return say(
        f"{row['measure_shown']} ({row['unit_shown']})", f"{row['measure_shown']}（{row['unit_shown']}）"
    )


def _label_expression():
    """Return how Vega writes the powers of ten on an axis."""
    if current() == "zh":
        return (
            "datum.value >= 1e8 ? format(datum.value / 1e8, '~g') + ' 亿' : "
            "datum.value >= 1e4 ? format(datum.value / 1e4, '~g') + ' 万' : format(datum.value, '~g')"
        )
    return (
        "datum.value >= 1e6 ? format(datum.value / 1e6, '~g') + ' million' : "
        "datum.value >= 1 ? format(datum.value, ',') : format(datum.value, '~g')"
    )


def _short(value):
    """Write a value as a reader would say it."""
    if current() == "zh" and value >= 10_000:
        return f"{value / 1e8:g} 亿" if value >= 1e8 else f"{value / 1e4:g} 万"
    return (
        f"{value / 1e6:g} million" if value >= 1e6 else f"{value:,g}" if value < 10_000 else f"{value:,.0f}"
    )


def delivered_to_read():
    """Follow one push from the subscribers to those who open it, and price it by either.

    Returns
    -------
    panel.Explorer
    """
    controls = {
        "people": panel.steps(
            say("Subscribers", "关注用户"), [1_000, 10_000, 100_000], 10_000, lambda value: f"{value:,}"
        ),
        "delivered": panel.number(say("Phones that receive it", "收到的手机"), 0.8, 1.0, 0.99, 0.01, ".0%"),
        "opened": panel.number(say("Open rate", "打开率"), 0.001, 0.2, 0.012, 0.001, ".1%"),
        "shared": panel.number(
            say("Readers who pass it on", "读者转发的比例"), 0.0, 0.2, 0.032, 0.004, ".1%"
        ),
        "price": panel.whole(say("Price of the place (yuan)", "广告位价格（元）"), 0, 2_000, 600, 100),
    }
    steps = {
        "subscribed": say("subscribed", "关注的人"),
        "delivered": say("received it", "收到的人"),
        "opened": say("opened it", "打开的人"),
        "shared": say("passed it on", "转发的人"),
    }

    def compute(people, delivered, opened, shared, price):
        table = media.from_delivered_to_read(people, delivered, opened, shared)
        table = table[table["step"].isin(list(steps))].assign(name=lambda frame: frame["step"].map(steps))
        for column, step in (("per_thousand_delivered", "delivered"), ("per_thousand_readers", "opened")):
            reached = float(table.loc[table["step"] == step, "people"].iloc[0])
            table[column] = media.price_per_thousand(price, reached)
        drawn = table[["name", "people"]].assign(people=table["people"].round())
        return {"table": table.reset_index(drop=True), "drawn": drawn}

    def chart(result):
        return charts.bars(
            result["drawn"],
            "name",
            "people",
            y_title=say("people", "人"),
            sideways=True,
            labels=True,
            y_format=",.0f",
            order=list(steps.values()),
        ).properties(height=200)

    def says(result, people, delivered, opened, shared, price):
        table = result["table"]
        counts = dict(zip(table["step"], table["people"], strict=True))
        first = table.iloc[0]
        return say(
            f"Of {people:,} subscribers {counts['delivered']:,.0f} receive the push, {counts['opened']:,.0f} open it and "
            f"{counts['shared']:,.0f} pass it on. For {price:,} yuan a thousand deliveries cost "
            f"{first['per_thousand_delivered']:,.0f} yuan, a thousand readers {first['per_thousand_readers']:,.0f}.",
            f"{people:,} 名关注用户里，{counts['delivered']:,.0f} 人收到，{counts['opened']:,.0f} 人打开，"
            f"{counts['shared']:,.0f} 人转发。花 {price:,} 元，每千次送达 {first['per_thousand_delivered']:,.0f} 元，"
            f"每千名读者 {first['per_thousand_readers']:,.0f} 元。",
        )

    return panel.Explorer(
        say("From delivered to read", "从送达到阅读"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["table"],
        columns={
            "name": say("step", "步骤"),
            "people": say("people", "人数"),
            "share": say("share of subscribers", "占关注用户"),
        },
        formats={"people": ",.0f", "share": ".2%"},
    )


def push_calendar():
    """Run an account through a year of pushes: subscribers day by day, openings and what is left by frequency.

    Returns
    -------
    panel.Explorer
    """
    controls = {
        "account": panel.choice(
            say("Account", "账号类型"),
            {
                say("subscription: one a day", "订阅号：每天一次"): "subscription",
                say("service: four a month", "服务号：每月四次"): "service",
            },
        ),
        "pushes": panel.whole(say("Pushes planned a week", "计划每周推送"), 0, 7, 1),
        "loss": panel.number(say("Loss per push", "每次流失"), 0.0, 0.02, 0.01, 0.001, ".1%"),
        "gain": panel.whole(say("New people a day", "每天新增（人）"), 0, 300, 30, 10),
        "start": panel.steps(
            say("Subscribers at the start", "起始关注人数"),
            [1_000, 10_000, 20_000, 50_000],
            20_000,
            lambda value: f"{value:,}",
        ),
        "quality": panel.steps(
            say("Quality of content", "内容质量"),
            [0.5, 1.0, 2.0],
            1.0,
            lambda value: {0.5: say("half", "一半"), 1.0: say("usual", "平常"), 2.0: say("double", "两倍")}[
                value
            ],
        ),
        "fatigue": panel.number(
            say("Fatigue (opening falls)", "疲劳（打开率下降）"), 0.0, 1.0, 0.5, 0.1, ".1f"
        ),
        "days": panel.steps(
            say("Look ahead", "看多久"),
            [90, 365, 3650],
            365,
            lambda value: {
                90: say("90 days", "90 天"),
                365: say("a year", "一年"),
                3650: say("ten years", "十年"),
            }[value],
        ),
    }

    kinds = {True: say("push day", "推送日"), False: say("no push", "不推送")}
    mine = {True: say("your plan", "你的计划"), False: say("other plans", "其他计划")}

    def compute(account, pushes, loss, gain, start, quality, fatigue, days):
        plan = [day % 7 in _WEEKDAYS[pushes] for day in range(days)]
        if account == "service":
            plan = _within_quota(plan)
        felt = min(loss / quality, 1.0)
        people = subscribers.subscribers_by_plan(plan, start, gain, felt)
        frequencies = [
            min(often, _SERVICE_A_WEEK) if account == "service" else often for often in range(1, 8)
        ]
        years = subscribers.compare_frequencies(
            frequencies, start=start, gain=gain, loss=loss, quality=quality, fatigue=fatigue, days=days
        )
        planned = min(pushes, _SERVICE_A_WEEK) if account == "service" else pushes
        rate = min(subscribers.open_rate_at(planned, 0.05, fatigue) * quality, 1.0)
        chosen = {
            "reads_a_day": float(people["subscribers"].iloc[-1]) * planned / 7 * rate,
            "settles": subscribers.steady_state(gain, felt, planned),
            "sent": sum(plan),
        }
        years = years.assign(planned=range(1, 8), chosen=[often == pushes for often in range(1, 8)])
        years["whose"] = years["chosen"].map(mine)
        first = people.iloc[1:57]
        return {
            "people": people,
            "years": years,
            "daily": first[["day", "change"]].assign(kind=first["push"].map(kinds)),
            "line": people[["day", "subscribers"]].iloc[:: max(1, days // 365)],
            "chosen": chosen,
            "days": days,
        }

    def chart(result):
        whose = list(mine.values())
        reads, left = say("openings in all", "打开总次数"), say("subscribers left", "剩下的关注人数")
        top = alt.hconcat(
            _daily_change(result["daily"], list(kinds.values())), _year_line(result["line"], result["days"])
        )
        bottom = alt.hconcat(
            _by_frequency(result["years"], "reads", reads, whose),
            _by_frequency(result["years"], "subscribers", left, whose),
        )
        return alt.vconcat(top, bottom).resolve_scale(color="independent")

    def says(result, account, pushes, loss, gain, start, quality, fatigue, days):
        people, chosen, years = result["people"], result["chosen"], result["years"]
        end = people["subscribers"].iloc[-1]
        told = say(
            f"After {days:,} days and {chosen['sent']:,} pushes {end:,.0f} subscribers are left.",
            f"{days:,} 天、{chosen['sent']:,} 次推送之后，剩下 {end:,.0f} 名关注用户。",
        )
        if chosen["settles"] != float("inf"):
            told += say(
                f" The number settles at {chosen['settles']:,.0f}.",
                f"最终会稳定在 {chosen['settles']:,.0f} 人。",
            )
        if people["push"].any():
            change = people.loc[people["push"], "change"].iloc[0]
            told += say(
                f" The first push day shows {change:+,.0f}, a day without a push {gain:+,}.",
                f"第一个推送日的变化是 {change:+,.0f}，不推送的日子是 {gain:+,}。",
            )
        best = int(years.loc[years["reads"].idxmax(), "planned"])
        return told + say(
            f" At the end {chosen['reads_a_day']:,.0f} openings a day; most openings in all with {best} a week.",
            f"到最后每天被打开 {chosen['reads_a_day']:,.0f} 次；总打开次数最多的是每周 {best} 次。",
        )

    return panel.Explorer(
        say("The push calendar", "推送日历"),
        controls,
        compute,
        chart,
        says,
        redraws=("days",),
        table=lambda result: result["years"],
        columns={
            "planned": say("pushes planned a week", "计划每周次数"),
            "pushes": say("pushes sent", "实际推送"),
            "reads": say("openings", "打开次数"),
            "reads_per_push": say("openings per push", "每次推送的打开次数"),
            "subscribers": say("subscribers left", "剩下的关注人数"),
        },
        formats={"pushes": ",.0f", "reads": ",.0f", "reads_per_push": ",.0f", "subscribers": ",.0f"},
    )


def _within_quota(plan):
    """Return which planned days remain when only four pushes a calendar month go out."""
    dates = pd.date_range(_FIRST_MONDAY, periods=len(plan))
    planned = [place for place, push in enumerate(plan) if push]
    sent = auto_reply.allow_pushes(dates[planned], "service")
    going = {place for place, allowed in zip(planned, sent, strict=True) if allowed}
    return [place in going for place in range(len(plan))]


def _daily_change(daily, kinds):
    title = say("change a day, first eight weeks", "每天的变化（前八周）")
    colours = alt.Scale(domain=kinds, range=[charts.PALETTE[1], charts.PALETTE[5]])
    chart = alt.Chart(daily).mark_bar(size=3.4)
    return chart.encode(
        x=alt.X("day:Q", title=say("day", "天"), scale=alt.Scale(domain=[0, 57], nice=False)),
        y=alt.Y("change:Q", title=title),
        color=alt.Color("kind:N", title=None, scale=colours),
        tooltip=[
            alt.Tooltip("day:Q", title=say("day", "天")),
            alt.Tooltip("change:Q", title=say("change", "变化"), format="+,.0f"),
        ],
    ).properties(width=_HALF, height=130)


def _year_line(people, days):
    return charts.lines(
        people,
        "day",
        "subscribers",
        x_title=say("day", "天"),
        y_title=say("subscribers", "关注人数"),
        x_domain=(0, days),
    ).properties(width=_HALF, height=130)


def _by_frequency(years, column, title, groups):
    colours = alt.Scale(domain=groups, range=[charts.PALETTE[1], charts.PALETTE[0]])
    chart = alt.Chart(years).mark_bar()
    return chart.encode(
        x=alt.X("planned:O", title=say("pushes planned a week", "计划每周推送")),
        y=alt.Y(f"{column}:Q", title=title),
        color=alt.Color("whose:N", title=None, scale=colours),
        tooltip=[
            alt.Tooltip("planned:O", title=say("pushes a week", "每周推送")),
            alt.Tooltip(f"{column}:Q", title=title, format=",.0f"),
        ],
    ).properties(width=_HALF, height=130)


def auto_reply_desk():
    """Write the rules of an auto-reply desk, try them on twenty messages, then on twenty that are fresh.

    The fresh ones open once the sheet has been changed: what one has read is no test any more.

    Returns
    -------
    panel.Explorer
    """
    language = current()
    messages = data.load("desk_messages")
    messages = messages[messages["language"] == language].reset_index(drop=True)
    messages["fresh"] = messages.index % 2 == 1
    first = auto_reply.read_rules(auto_reply.first_sheet())
    results = {
        "right": say("right", "答对"),
        "wrong": say("wrong reply", "答错"),
        "fallback": say("only the fallback", "只有兜底"),
        "none": say("no reply", "没有回复"),
    }
    kinds = {False: say("plain message", "普通消息"), True: say("ambiguous message", "有歧义的消息")}
    sheet = widgets.Textarea(
        auto_reply.first_sheet(),
        description=say("Rule sheet", "规则表"),
        rows=12,
        continuous_update=False,
        style=panel._LABEL,
        layout=panel._WIDE,
    )
    controls = {
        "sheet": sheet,
        "which": panel.choice(
            say("Messages", "消息"),
            {
                say("practice: 20", "练习：20 条"): "practice",
                say("fresh: the other 20", "新的：另外 20 条"): "fresh",
            },
        ),
        "listed": panel.choice(
            say("List", "列出"),
            {say("not answered rightly", "没答对的"): "bad", say("all of them", "所有的"): "all"},
        ),
    }

    def compute(sheet, which, listed):
        desk = auto_reply.read_rules(sheet)
        locked = which == "fresh" and desk == first
        chosen = messages[messages["fresh"] == (which == "fresh" and not locked)]
        tested = auto_reply.stress_test(desk, chosen)
        only_fallback = (tested["result"] == "wrong") & (tested["by"] == "fallback")
        tested["outcome"] = tested["result"].mask(only_fallback, "fallback")
        counts = [
            {
                "outcome": shown,
                "kind": kind,
                "messages": int(((tested["outcome"] == outcome) & (tested["ambiguous"] == hard)).sum()),
            }
            for outcome, shown in results.items()
            for hard, kind in kinds.items()
        ]
        return {"tested": tested, "counts": pd.DataFrame(counts), "locked": locked}

    def chart(result):
        return charts.bars(
            result["counts"],
            "outcome",
            "messages",
            y_title=say("messages", "消息条数"),
            colour="kind",
            labels=True,
            order=list(results.values()),
            colours=list(kinds.values()),
            y_domain=(0, 22),
        ).properties(height=210)

    def says(result, sheet, which, listed):
        tested = result["tested"]
        counts = tested["outcome"].value_counts()
        right, wrong, fallback, none = (int(counts.get(outcome, 0)) for outcome in results)
        decided = int((tested["rules_fitting"] > 1).sum())
        closed = (
            say(
                "The fresh 20 stay closed until you change the sheet; these are the practice 20. ",
                "改过规则表，才会打开新的 20 条；这里仍是练习的 20 条。",
            )
            if result["locked"]
            else ""
        )
        return closed + say(
            f"Of {len(tested)} messages {right} are answered rightly and {wrong} wrongly by a rule; {fallback} get only the fallback though "
            f"they wanted something else, {none} get no reply. For {decided} of them several rules fitted.",
            f"{len(tested)} 条消息里，答对 {right} 条，规则答错 {wrong} 条，{fallback} 条本来另有所求、却只得到兜底回复，"
            f"{none} 条没有回复。其中 {decided} 条同时命中了多条规则。",
        )

    def below(result, sheet, which, listed):
        tested = result["tested"]
        rows = tested if listed == "all" else tested[tested["outcome"] != "right"]
        lines = [
            f"<li><q>{html.escape(row.text)}</q> → <b>{html.escape(row.reply or results['none'])}</b>"
            + (
                f" ({results['right']})"
                if row.outcome == "right"
                else say(f"; wanted: {html.escape(row.wanted)}", f"；应为：{html.escape(row.wanted)}")
            )
            + "</li>"
            for row in rows.itertuples()
        ]
        heading = say("What people wrote, and what the desk sent", "来信与回复")
        empty = say("Nothing to list.", "没有可列的。")
        style = "max-height:220px;overflow:auto;margin:4px 0;line-height:1.5"
        items = f'<ul style="{style}" tabindex="0">{"".join(lines)}</ul>' if lines else f"<p>{empty}</p>"
        return f"<p style='margin:6px 0 0'><b>{heading}</b></p>{items}"

    columns = {
        "text": say("message", "消息"),
        "wanted": say("wanted", "应有的回复"),
        "reply": say("sent", "发出的回复"),
        "outcome": say("result", "结果"),
        "rules_fitting": say("rules that fitted", "命中的规则数"),
        "why": say("what is hard about it", "难在哪里"),
    }
    return panel.Explorer(
        say("The auto-reply desk", "自动回复小助手"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["tested"].assign(
            outcome=result["tested"]["outcome"].map(results), why=result["tested"]["why"].fillna("")
        ),
        columns=columns,
        below=below,
    )
