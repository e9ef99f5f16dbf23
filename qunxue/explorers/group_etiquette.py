"""Explorers of lesson 03: ten rules on a chat, what alerts cost, and what load does to answers."""

import html

import altair as alt
import numpy as np
import pandas as pd

from qunxue import charts, data
from qunxue.explorers import panel
from qunxue.explorers.chat import Chat
from qunxue.language import say
from qunxue.models import attention, etiquette, replies

MOST_PINS = 2  # a list of chats has only one top

# which label of the log's author agrees with which rule
_MEANT = {2: ("article", "contact"), 3: ("call",), etiquette.CIVILITY: ("uncivil",)}


def _judged(findings, log, members):
    """Add what the author of the log thinks of each finding: True, False, or missing where nobody judged."""
    labels = log.set_index("message")["label"].fillna("")
    known = members.set_index("member")["recognised"].astype(bool)

    def verdict(row):
        if row.rule == 1:
            return not known[row.member]
        if row.rule in _MEANT:
            return labels[row.message] in _MEANT[row.rule]
        return pd.NA

    return findings.assign(agreed=pd.array([verdict(row) for row in findings.itertuples()], dtype="boolean"))


def lens():
    """Hold rules of etiquette to every message of the invented chat, and read what they find.

    Returns
    -------
    Explorer
        Findings by day or by member, with the messages below in the chat itself.

    Examples
    --------
    >>> explorer = lens()
    >>> explorer.set(rules=(2,))
    >>> explorer.sentence.split(";")[0]
    'Rule 2 finds 36 things about 16 members'
    """
    log = etiquette.in_language(data.load("chat_log"))
    members = etiquette.in_language(data.load("chat_members"))
    everything = _judged(etiquette.check_all(log, members), log, members)
    chat = Chat(log, members)
    texts = etiquette.rules()["asks"]
    names = members.set_index("member")["name"]
    days = log.set_index("message")["time"].dt.normalize()
    calendar = pd.date_range(days.iloc[0], days.iloc[-1])

    controls = {
        "rules": panel.several(
            say("Rules (Ctrl or ⌘ for several)", "规矩（按住 Ctrl 或 ⌘ 可多选）"),
            {say(f"{number}. {text}", f"{number}. {text}"): number for number, text in texts.items()},
            (2,),
        ),
        "by": panel.choice(
            say("Show", "显示"), {say("by day", "按日期"): "day", say("by member", "按成员"): "member"}
        ),
        "page": panel.whole(say("Page of the findings", "第几页"), 1, 16, 1),
        "around": panel.whole(say("Lines shown around each", "前后各看几条"), 0, 4, 1),
    }

    def compute(rules, by, page, around):
        chosen = everything[everything["rule"].isin(rules)]
        if by == "day":
            counts = chosen["message"].map(days).value_counts().reindex(calendar, fill_value=0)
            # what is about a member, and not about one message, belongs to no day
            table = pd.DataFrame(
                {
                    "where": [*(str(day.day) for day in calendar), say("no day", "无日期")],
                    "findings": [*counts, chosen["message"].isna().sum()],
                }
            )
        else:
            counts = chosen["member"].map(names).value_counts().head(12)
            table = pd.DataFrame({"where": counts.index, "findings": counts.to_numpy()})
        return {"table": table, "chosen": chosen, "by": by}

    def chart(result):
        sideways = result["by"] == "member"
        count = {"title": say("findings", "找到的处数"), "axis": alt.Axis(tickMinStep=1, format="d")}
        title = (
            say("member (at most twelve)", "成员（最多十二位）")
            if sideways
            else say("day in March", "三月几日")
        )
        axis = alt.Axis(labelOverlap=False, labelLimit=160)
        bars = alt.Chart(result["table"]).mark_bar()
        if sideways:
            return bars.encode(
                y=alt.Y("where:N", sort=None, title=title, axis=axis), x=alt.X("findings:Q", **count)
            )
        return bars.encode(
            x=alt.X("where:N", sort=None, title=title, axis=axis), y=alt.Y("findings:Q", **count)
        )

    def says(result, rules, **_):
        chosen, table = result["chosen"], result["table"]
        if chosen.empty:
            return say("No rule is chosen, so nothing is found.", "没有选规矩，也就什么也没找到。")
        listed = say(", ", "、").join(str(number) for number in sorted(rules))
        which = say(
            f"Rule {listed} finds" if len(rules) == 1 else f"Rules {listed} find", f"第 {listed} 条找到"
        )
        judged = chosen["agreed"].dropna()
        agreed = int(judged.sum())
        eye = (
            say(
                f" The author of the log agrees with {agreed} of {len(judged)}: precision {agreed / len(judged):.2f}.",
                f"这 {len(judged)} 处，记录作者认同 {agreed} 处，精确率 {agreed / len(judged):.2f}。",
            )
            if len(judged)
            else say(" Nobody has judged these: decide for yourself.", "这些没有人下过判断，请你自己来判。")
        )
        top = table.loc[table["findings"][: len(calendar)].idxmax()]
        if not top["findings"]:
            where = say("none belongs to a day", "都没有日期")
        elif result["by"] == "day":
            where = say(
                f"most on {top['where']} March ({top['findings']})",
                f"最多的一天是 3 月 {top['where']} 日（{top['findings']} 处）",
            )
        else:
            where = say(
                f"most with {top['where']} ({top['findings']})",
                f"最多的成员是 {top['where']}（{top['findings']} 处）",
            )
        about = chosen["member"].nunique()
        return say(
            f"{which} {len(chosen)} things about {about} members; {where}.{eye}",
            f"{which} {len(chosen)} 处，涉及 {about} 名成员；{where}。{eye}",
        )

    return panel.Explorer(
        say("Etiquette lens: what does each rule find?", "礼仪透镜：每条规矩找到了什么？"),
        controls,
        compute,
        chart,
        says,
        redraws=("by",),
        table=lambda result: result["table"],
        columns={"where": say("day or member", "日期或成员"), "findings": say("findings", "处数")},
        below=lambda result, page, around, **_: chat.page(result["chosen"], page, around),
    )


def _settings():
    return {
        say("on", "开着"): "on",
        say("pinned", "置顶"): "pin",
        say("muted", "静音"): "mute",
        say("muted and pinned", "静音并置顶"): "mute+pin",
        say("left", "退出"): "leave",
    }


def mute_pin_leave():
    """Set eight groups and weigh the alerts of a day against what is missed.

    Returns
    -------
    Explorer
        Your choice, all on and all muted, beside the efficient frontier of all choices with two pins at most.

    Examples
    --------
    >>> explorer = mute_pin_leave()
    >>> explorer.sentence.split(".")[0]
    'Your settings cost 159 alerts a day and 0'
    """
    groups = attention.example_groups()
    frontier = attention.frontier(groups, pins=MOST_PINS)
    words = {code: word for word, code in _settings().items()}
    marks = {
        say("all on", "全部开着"): ["on"] * len(groups),
        say("all muted", "全部静音"): ["mute"] * len(groups),
    }
    fixed = [
        (name, *attention.weigh(groups, settings)[["alerts", "missed"]].sum())
        for name, settings in marks.items()
    ]
    controls = {
        f"group_{place}": panel.choice(name, _settings()) for place, name in enumerate(groups["group"])
    }

    def compute(**settings):
        mine = attention.weigh(groups, settings.values())
        alerts, missed = mine["alerts"].sum(), mine["missed"].sum()
        best = frontier[frontier["alerts"] <= alerts + 1e-7].iloc[-1]
        mine["best"] = [words[setting] for setting in best["settings"]]
        mine["setting"] = [words[setting] for setting in mine["setting"]]
        points = [*fixed, (say("your settings", "你的设置"), alerts, missed)]  # yours is drawn on top
        return {
            "mine": mine,
            "points": pd.DataFrame(points, columns=["what", "alerts", "missed"]),
            "frontier": frontier[["alerts", "missed"]],
            "best": float(best["missed"]),
            "pins": sum("pin" in setting for setting in settings.values()),
        }

    def chart(result):
        x = alt.X(
            "alerts:Q",
            title=say("alerts a day (axis stretched near 0)", "每天被打断的次数（靠近 0 处放大）"),
            scale=alt.Scale(type="sqrt", domain=[0, 180]),
            axis=alt.Axis(values=[0, 2, 5, 10, 20, 50, 100, 150]),
        )
        y = alt.Y(
            "missed:Q",
            title=say("important messages missed a day", "每天错过的要紧消息"),
            scale=alt.Scale(domain=[0, 9]),
        )
        line = (
            alt.Chart(result["frontier"])
            .mark_line(interpolate="step-after", color=charts.PALETTE[5])
            .encode(x=x, y=y)
        )
        names = list(result["points"]["what"])
        colour = alt.Scale(domain=names, range=[charts.PALETTE[0], charts.PALETTE[2], charts.PALETTE[1]])
        shape = alt.Scale(domain=names, range=["circle", "square", "diamond"])
        points = (
            alt.Chart(result["points"])
            .mark_point(filled=True, opacity=1)
            .encode(
                x=x,
                y=y,
                color=alt.Color("what:N", title=None, scale=colour),
                shape=alt.Shape("what:N", title=None, scale=shape),
                tooltip=[
                    alt.Tooltip("what:N", title=say("settings", "设置")),
                    alt.Tooltip("alerts:Q", title=say("alerts a day", "每天打断"), format=".1f"),
                    alt.Tooltip("missed:Q", title=say("missed a day", "每天错过"), format=".2f"),
                ],
            )
        )
        return line + points

    def says(result, **_):
        mine = result["points"].iloc[-1]
        over = mine["missed"] - result["best"]
        pins = result["pins"]
        end = (
            say(
                f" You pinned {pins}, but only {MOST_PINS} have room on top: take some pins out.",
                f"你置顶了 {pins} 个群，可最上面只放得下 {MOST_PINS} 个：请取消几个置顶。",
            )
            if pins > MOST_PINS
            else say(
                f" With no more alerts as few as {result['best']:.2f} could be missed: your settings waste {over:.2f}.",
                f"打断次数不增加，最少可以只错过 {result['best']:.2f} 条：你的设置多错过了 {over:.2f} 条。",
            )
            if over > 0.005
            else say(
                " No other settings miss less with so few alerts: you are on the frontier.",
                "打断这么少的设置里，没有哪个错过得更少：你就在有效边界上。",
            )
        )
        return (
            say(
                f"Your settings cost {mine['alerts']:.0f} alerts a day and {mine['missed']:.2f} important messages missed.",
                f"你的设置每天被打断 {mine['alerts']:.0f} 次，错过 {mine['missed']:.2f} 条要紧的消息。",
            )
            + end
        )

    return panel.Explorer(
        say("Mute, pin or leave: what does each group cost?", "静音、置顶还是退出：每个群要付什么代价？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["mine"],
        columns={
            "group": say("group", "群"),
            "setting": say("your setting", "你的设置"),
            "alerts": say("alerts a day", "每天打断"),
            "missed": say("missed a day", "每天错过"),
            "best": say("efficient with no more alerts", "打断不增加时的有效设置"),
        },
        formats={"alerts": ".1f", "missed": ".2f"},
        below=lambda result, **_: _assumed(
            say(
                f"With alerts on, {attention.BURST:.0%} of all messages are alerts; muted, only calls with @.",
                f"开着提醒时，{attention.BURST:.0%} 的消息会打断你；静音时，只有 @ 你的会。",
            ),
            say(
                f"With alerts on, important messages slip by in the flood, half of them at {attention.FLOOD:.0f} messages a day.",
                f"开着提醒时，要紧的消息会被淹没：一天 {attention.FLOOD:.0f} 条时，错过一半。",
            ),
            say(
                f"Muted, at least {attention.UNSEEN_MUTED:.0%} of the important ones without @ are seen too late.",
                f"静音时，没有 @ 的要紧消息至少有 {attention.UNSEEN_MUTED:.0%} 看得太晚。",
            ),
            say(
                f"A pin leaves {attention.PIN_EFFECT:.0%} of what would be missed; what calls with @ is always seen, unless you left.",
                f"置顶后，会错过的只剩 {attention.PIN_EFFECT:.0%}；用 @ 叫你的总能看到，除非退了群。",
            ),
        ),
    )


def _assumed(*sentences):
    """Return a folded list of what a model takes for granted."""
    items = "".join(f"<li>{html.escape(sentence)}</li>" for sentence in sentences)
    heading = say("What the model assumes (all invented)", "模型的假设（都是设定的）")
    return f"<details><summary>{heading}</summary><ul>{items}</ul></details>"


def reply_or_not():
    """Let more people write to you, and see which share you answer and how soon.

    Returns
    -------
    Explorer
        Share answered against load with and without @; your two points carry the median wait.

    Examples
    --------
    >>> explorer = reply_or_not()
    >>> before = explorer.result["mine"]["answered"].tolist()
    >>> explorer.set(people=120)
    >>> bool(explorer.result["mine"]["answered"].iloc[0] < before[0])
    True
    """
    loads = np.unique(np.round(np.geomspace(5, 600, 28)))
    controls = {
        "people": panel.whole(say("People who write to you in a day", "一天给你发消息的人数"), 5, 120, 20),
        "each": panel.whole(say("Messages from each", "每人几条"), 1, 5, 2),
        "minutes_each": panel.number(
            say("Minutes for a real answer", "认真回一条要几分钟"), 0.5, 5, 1.5, 0.5, ".1f"
        ),
        "minutes_free": panel.whole(
            say("Minutes you give to answering", "一天花多少分钟回复"), 10, 180, 60, 10
        ),
        "busy": panel.number(
            say("Read when you cannot answer", "看到时正好没空的比例"), 0, 0.9, 0.4, 0.1, ".0%"
        ),
        "bookmark": panel.toggle(say("Bookmark what must wait", "没空就先收藏")),
    }

    def compute(people, each, minutes_each, minutes_free, busy, bookmark):
        kinds = ((say("without @", "没有 @"), False), (say("with @", "用了 @"), True))
        rows, mine = [], []
        for kind, called in kinds:
            settings = (minutes_free, minutes_each, busy, bookmark, called)
            rows += [
                {"load": load, "kind": kind, "answered": replies.share_answered(load, *settings)}
                for load in loads
            ]
            mine.append(
                {"load": people * each, "kind": kind, **replies.answer_messages(people * each, *settings)}
            )
        mine = pd.DataFrame(mine)
        mine["wait"] = [
            say(f"{row.kind}: waits {row.median:.0f} minutes", f"{row.kind}：等 {row.median:.0f} 分钟")
            for row in mine.itertuples()
        ]
        if mine["answered"].iloc[1] - mine["answered"].iloc[0] < 0.06:  # two labels would cover each other
            both = say("wait in minutes: ", "等待分钟数：") + " / ".join(
                f"{wait:.0f}" for wait in mine["median"]
            )
            mine["wait"] = [both, ""]
        return {"curve": pd.DataFrame(rows), "mine": mine}

    def chart(result):
        x_title = say("messages a day that ask for an answer (log axis)", "每天需要回复的消息（对数轴）")
        curve = charts.lines(
            result["curve"],
            "load",
            "answered",
            colour="kind",
            colour_title=say("message", "消息"),
            x_title=x_title,
            y_title=say("share answered", "得到回复的比例"),
            x_log=True,
            x_domain=(5, 600),
            y_domain=(0, 1),
            y_format=".0%",
        )
        waits = alt.Chart(result["mine"]).mark_text(align="left", dx=10, dy=-12)
        waits = waits.encode(x="load:Q", y="answered:Q", text="wait:N")
        return curve + charts.here(result["mine"], "load", "answered", colour=charts.INK) + waits

    def says(result, people, each, **_):
        plain, called = result["mine"].iloc[0], result["mine"].iloc[1]
        return say(
            f"{people * each} messages a day: {plain['answered']:.0%} are answered without @ and {called['answered']:.0%} with it; "
            f"the middle one waits {plain['median']:.0f} and {called['median']:.0f} minutes. One answer takes {plain['minutes_each']:.1f} minutes.",
            f"每天 {people * each} 条消息：没有 @ 的回复 {plain['answered']:.0%}，用了 @ 的回复 {called['answered']:.0%}；"
            f"等待时间的中位数分别是 {plain['median']:.0f} 和 {called['median']:.0f} 分钟。回一条用 {plain['minutes_each']:.1f} 分钟。",
        )

    return panel.Explorer(
        say("Reply or not: what does load do?", "回还是不回：消息一多会怎样？"),
        controls,
        compute,
        chart,
        says,
        table=lambda result: result["mine"].drop(columns="wait"),
        columns={
            "load": say("messages a day", "每天消息"),
            "kind": say("message", "消息"),
            "answered": say("share answered", "回复比例"),
            "median": say("median wait (minutes)", "等待中位数（分钟）"),
            "minutes_each": say("minutes for one answer", "每条用时（分钟）"),
        },
        formats={"answered": ".2f", "median": ".0f", "minutes_each": ".2f"},
        below=lambda result, **_: _assumed(
            say(
                f"Waits follow a log-normal curve: most often {replies.MODE_MINUTES:.0f} minutes, half within {replies.MEDIAN_MINUTES:.0f}, as the press reports of a study of e-mail.",
                f"等待时间服从对数正态分布：最常见 {replies.MODE_MINUTES:.0f} 分钟，一半在 {replies.MEDIAN_MINUTES:.0f} 分钟以内，数字取自一项邮件研究的媒体报道。",
            ),
            say(
                f"A call with @ is answered {replies.CALL_SPEEDUP:.0f} times as soon, and first.",
                f"用了 @ 的，用时是原来的 1/{replies.CALL_SPEEDUP:g}，而且优先回。",
            ),
            say(
                f"Of what is put off, {replies.FORGOTTEN:.0%} is never answered, with a bookmark {replies.FORGOTTEN_BOOKMARKED:.0%}; the rest comes {replies.PUT_OFF_MINUTES / 60:.0f} hours later.",
                f"先放着的，{replies.FORGOTTEN:.0%} 再也没回，收藏了的只有 {replies.FORGOTTEN_BOOKMARKED:.0%}；其余晚 {replies.PUT_OFF_MINUTES / 60:.0f} 小时。",
            ),
        ),
    )
