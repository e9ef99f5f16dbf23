"""Nine rules for one shared room: each finds the messages or members that break it, and says why.

The rules are one essay's advice on WeChat groups, made precise enough to run. Making a rule precise
is a choice, and every choice misses something; `rules` states the limits, and `precision_recall`
measures them against a person's own judgement. A rule finds candidates. It convicts nobody.

Every rule returns the same four columns, one row for each finding: ``rule`` (its number), ``member``,
``message`` (missing when the finding is about a member and not about one message) and ``reason``.
"""

import re

import pandas as pd

from qunxue.language import current, say
from qunxue.models import _arguments

COLUMNS = ["rule", "member", "message", "reason"]
CIVILITY = 10  # the tenth rule comes from another essay

_WORDS = {
    "en": ("clown", "idiot", "moron", "stupid", "useless", "shut up", "loser"),
    "zh": ("小丑", "废物", "白痴", "蠢", "闭嘴", "脑残", "垃圾人"),
}
_EMPTY_CALLS = {
    "are you there",
    "you there",
    "hi you there",
    "anyone",
    "hello",
    "hi",
    "got a second",
    "question",
    "在吗",
    "在",
    "在么",
    "有人吗",
    "有空吗",
    "问个事",
    "亲在不在",
    "在不在",
}


def rules():
    """Return the rules in the reader's language: what each asks, how it is checked, where it fails.

    Returns
    -------
    DataFrame
        Indexed by the number of the rule: ``asks``, ``checked_by``, ``limits``.

    Examples
    --------
    >>> list(rules().index)
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    """
    texts = {
        1: (
            say("Put a name that tells who you are, and show members' names", "改好群昵称，并显示群成员昵称"),
            say(
                "the shown name has no letters, is a default, an account id or a trade prefix",
                "群昵称没有文字，或是默认名、微信号、带推广前缀",
            ),
            say(
                "a meaningless saying passes; some people hide for good reason",
                "一句没信息的格言照样过关；也有人确有理由不露名字",
            ),
        ),
        2: (
            say("Share links and contact cards, not screenshots of them", "转链接、推名片，不发它们的截图"),
            say("the message is a screenshot", "消息是截图"),
            say(
                "a screenshot of an error or of a table is the right thing to send",
                "报错画面、表格这类本来就该截图",
            ),
        ),
        3: (
            say("Call a person with @", "找人要用 @"),
            say("a member's name stands in the text without @", "正文里出现成员的名字却没有 @"),
            say("speaking about somebody is not calling him", "提到一个人，不等于在叫他"),
        ),
        4: (
            say("Do not mute a group you work in, unless it is too noisy", "工作群不要开免打扰，太吵时例外"),
            say("the member belongs to a team and has muted the group", "在某个小组里，却开了免打扰"),
            say("muting may be wise: a call with @ is still marked", "静音可能很明智：被 @ 时仍有提示"),
        ),
        5: (
            say("Pin the groups that matter", "重要的群要置顶"),
            say("the member belongs to a team and has not pinned the group", "在某个小组里，却没有置顶"),
            say("if everything is pinned nothing is", "什么都置顶，就等于什么都没置顶"),
        ),
        6: (
            say(
                "Answer when it concerns you; leave if it never does", "与你有关就及时回应，从来无关就先退出"
            ),
            say(
                "a call with @ has no answer from the person called within a day", "被 @ 的人一天之内没有回应"
            ),
            say(
                "an answer may have come by phone; silent readers are no idlers",
                "也许已经打电话答复了；只看不说也不等于无关",
            ),
        ),
        7: (
            say("Remove people the group no longer concerns before it is full", "群满之前，清理已经无关的人"),
            say("an ordinary member not seen for 30 days", "普通成员 30 天没有露面"),
            say(
                "illness and exams look the same as lost interest: ask first",
                "生病、备考看起来和没兴趣一样，先问一声",
            ),
        ),
        8: (
            say("Learn to talk well in a chat", "学会用微信把话说清楚"),
            say(
                'an empty call ("Are you there?") or a voice message over 40 seconds',
                "空喊“在吗”，或语音超过 40 秒",
            ),
            say(
                "the essay names no test; this one is the course's own",
                "文章没说怎么算做到，这个标准是本课自己定的",
            ),
        ),
        9: (
            say("Do something together now and then", "偶尔组织线上或线下的互动"),
            say("more than a week between two events", "两次活动之间隔了一周以上"),
            say('"now and then" is not a number', "“偶尔”本来就不是一个数字"),
        ),
        CIVILITY: (
            say("Attack, belittle and insult nobody", "不攻击、不贬低、不侮辱"),
            say("the text holds a word from a short list", "正文里出现词表中的词"),
            say(
                "it catches apologies that quote the word and misses polite contempt",
                "会误伤引用原话的道歉，也抓不到客气的轻蔑",
            ),
        ),
    }
    return pd.DataFrame.from_dict(
        texts, orient="index", columns=["asks", "checked_by", "limits"]
    ).rename_axis("rule")


def in_language(table):
    """Return the table with the texts of the reader's language only.

    A column ``text_en`` (or ``text_zh``) becomes ``text``, ``note_en`` becomes ``note``, and so on;
    the other language is left out.

    Parameters
    ----------
    table : DataFrame
        With pairs of columns that end in ``_en`` and ``_zh``.

    Returns
    -------
    DataFrame
        A new table; `table` itself stays as it is.

    Examples
    --------
    >>> in_language(pd.DataFrame({"text_en": ["Hello"], "text_zh": ["你好"]}))
        text
    0  Hello
    """
    mine, other = f"_{current()}", "_zh" if current() == "en" else "_en"
    kept = [name for name in table.columns if not name.endswith(other)]
    return table[kept].rename(columns={name: name.removesuffix(mine) for name in kept})


def _findings(rule, rows):
    """Put (member, message, reason) rows under the common columns."""
    table = pd.DataFrame(rows, columns=COLUMNS[1:])
    table.insert(0, "rule", rule)
    table["rule"] = table["rule"].astype("Int64")
    table["message"] = table["message"].astype("Int64")
    return table


def _text(log):
    return (log["text"] if "text" in log else log[f"text_{current()}"]).fillna("")


def _names(members):
    return members["name"] if "name" in members else members[f"name_{current()}"]


def why_hidden(name):
    """Return why a shown name hides who its owner is, or "" if it does not seem to.

    Parameters
    ----------
    name : str
        The name shown in the group.

    Returns
    -------
    str
        The reason in the reader's language; empty if none of the four signs is there: no letter at
        all, the default name of a new account, an account id, a trade prefix such as ``A01``.

    Raises
    ------
    ValueError
        If `name` is not text.

    Examples
    --------
    >>> why_hidden("🌙"), why_hidden("Iris-stalls"), why_hidden("小满-海报")
    ('no letters in the name', '', '')
    """
    if not isinstance(name, str):
        raise _arguments.refused("name", name, say("text", "文字"))
    plain = name.strip()
    if not any(sign.isalpha() for sign in plain):
        return say("no letters in the name", "昵称里没有文字")
    if re.fullmatch(r"(user|用户)\s*\d+", plain, flags=re.IGNORECASE):
        return say("looks like the default name of a new account", "像别处新账号的默认名")
    if plain.lower().startswith("wxid_"):
        return say("an account id, not a name", "微信号，不是名字")
    if re.match(r"A\d", plain):
        return say("a prefix that puts the name on top of contact lists", "为了排在通讯录最前面而加的前缀")
    return ""


def hidden_names(members):
    """Rule 1: members whose shown name hides who they are.

    Parameters
    ----------
    members : DataFrame
        With ``member`` and ``name``.

    Returns
    -------
    DataFrame
        Findings; see the module's opening lines.

    Notes
    -----
    The limits go both ways: a saying such as "wide sea, empty sky" has letters and passes, and a
    volunteer who is being pestered hides her name with the organiser's consent.

    Examples
    --------
    >>> hidden_names(pd.DataFrame({"member": ["a", "b"], "name": ["123", "Ana"]}))["member"].tolist()
    ['a']
    """
    reasons = _names(members).map(why_hidden)
    found = members[reasons != ""]
    return _findings(1, [(row.member, None, reasons[row.Index]) for row in found.itertuples()])


def screenshots(log):
    """Rule 2: screenshots, which nobody can tap on or search.

    Parameters
    ----------
    log : DataFrame
        With ``message``, ``member`` and ``kind``.

    Returns
    -------
    DataFrame
        Findings.

    Notes
    -----
    The rule sees the kind of message and not what is in the picture, so that it also finds the error
    page that a screenshot shows better than words.

    Examples
    --------
    >>> log = pd.DataFrame({"message": [1, 2], "member": ["a", "b"], "kind": ["card", "screenshot"]})
    >>> screenshots(log)["message"].tolist()
    [2]
    """
    reason = say("a picture cannot be tapped or searched", "图片点不开，也搜不到")
    return _findings(
        2, [(row.member, row.message, reason) for row in log[log["kind"] == "screenshot"].itertuples()]
    )


def find_mentions(text, names):
    """Return the names that a text calls with @, in the order in which they stand.

    A call is an @, the whole name, and then the end of the text or a sign that is neither letter,
    digit nor hyphen (WeChat itself puts a blank there). Of names that begin alike the longest counts:
    "@Anna" does not call Ana. An @ inside a word, as in an e-mail address, calls nobody.

    Parameters
    ----------
    text : str
    names : iterable of str
        The names shown in the group; blanks and Chinese are allowed.

    Returns
    -------
    list of str

    Examples
    --------
    >>> find_mentions("@Anna-posters and @小满-海报, please", ["Ana", "Anna-posters", "小满-海报"])
    ['Anna-posters', '小满-海报']
    >>> find_mentions("write to fair@Ana.example", ["Ana"])
    []
    """
    longest_first = sorted({name for name in names if name}, key=len, reverse=True)
    if not longest_first:
        return []
    either = "|".join(re.escape(name) for name in longest_first)
    # Chinese text has no blank before the @, so that only Latin letters and digits rule out a call
    pattern = rf"(?<![A-Za-z0-9._])@({either})(?![\w-])"
    return re.findall(pattern, text)


def _spoken_pattern(names):
    """A pattern for the part of a name that people say: "Ana" of "Ana-books", whole words only."""
    spoken = {}
    for name in names:
        part = name.split("-")[0].strip()
        if sum(sign.isalpha() for sign in part) >= 2 and not why_hidden(part):
            spoken.setdefault(part, name)
    either = "|".join(re.escape(part) for part in sorted(spoken, key=len, reverse=True))
    return spoken, re.compile(rf"(?<![A-Za-z@])({either})(?![A-Za-z])")


def names_without_mention(log, members):
    """Rule 3: messages that name a member without @, so that no phone rings.

    Parameters
    ----------
    log : DataFrame
        With ``message``, ``member``, ``kind`` and ``text``.
    members : DataFrame
        With ``name``.

    Returns
    -------
    DataFrame
        Findings.

    Notes
    -----
    "Ben has the straps" names Ben and calls nobody. The rule cannot tell the two apart.

    Examples
    --------
    >>> log = pd.DataFrame({"message": [1, 2], "member": ["a", "a"], "kind": ["text", "text"],
    ...                     "text": ["Ben, is it open?", "@Ben-transport is it open?"]})
    >>> names_without_mention(log, pd.DataFrame({"name": ["Ben-transport"]}))["message"].tolist()
    [1]
    """
    names = list(_names(members))
    spoken, pattern = _spoken_pattern(names)
    rows = []
    if not spoken:
        return _findings(3, rows)
    calls = re.compile("|".join("@" + re.escape(name) for name in sorted(names, key=len, reverse=True)))
    texts = _text(log)
    for row in log[log["kind"] == "text"].itertuples():
        found = pattern.search(calls.sub("@", texts[row.Index]))
        if found:
            name = found.group(1)
            rows.append((row.member, row.message, say(f"names {name} without @", f"提到 {name}，没有 @")))
    return _findings(3, rows)


def muted_work_groups(members):
    """Rule 4: members of a team who muted the group.

    Parameters
    ----------
    members : DataFrame
        With ``member``, ``team`` and ``muted``.

    Returns
    -------
    DataFrame
        Findings.

    Notes
    -----
    The essay itself allows muting when the noise is too high, and names no level of noise. A muted
    WeChat group still marks a call with @. See `qunxue.models.attention` for the trade-off.

    Examples
    --------
    >>> members = pd.DataFrame({"member": ["a", "b"], "team": ["none", "books"], "muted": [True, True]})
    >>> muted_work_groups(members)["member"].tolist()
    ['b']
    """
    found = members[(members["team"] != "none") & members["muted"].astype(bool)]
    reason = say("works in a team and muted the group", "在小组里，却开了免打扰")
    return _findings(4, [(row.member, None, reason) for row in found.itertuples()])


def unpinned(members):
    """Rule 5: members of a team who have not pinned the group.

    Parameters
    ----------
    members : DataFrame
        With ``member``, ``team`` and ``pinned``.

    Returns
    -------
    DataFrame
        Findings.

    Notes
    -----
    Pinning orders one's own list of chats. Someone in three groups finds this one without a pin.

    Examples
    --------
    >>> members = pd.DataFrame({"member": ["a", "b"], "team": ["books", "books"], "pinned": [True, False]})
    >>> unpinned(members)["member"].tolist()
    ['b']
    """
    found = members[(members["team"] != "none") & ~members["pinned"].astype(bool)]
    reason = say("works in a team and did not pin the group", "在小组里，却没有置顶")
    return _findings(5, [(row.member, None, reason) for row in found.itertuples()])


def unanswered_calls(log, hours=24):
    """Rule 6: calls with @ that the person called did not answer in time.

    Parameters
    ----------
    log : DataFrame
        With ``message``, ``time``, ``member``, ``mentions`` and ``text``; in order of time.
    hours : float, default 24
        How long an answer may take; above 0.

    Returns
    -------
    DataFrame
        Findings; ``member`` is the one who was called. Only questions to one person count, and only
        those sent at least `hours` before the end of the log: a later one may still be answered.

    Raises
    ------
    ValueError
        If `hours` is not above 0.

    Notes
    -----
    Anything that the person called writes within `hours` counts as an answer, which forgives too much;
    an answer by telephone is not seen, which forgives too little.

    Examples
    --------
    >>> times = pd.to_datetime(["2025-03-03 09:00", "2025-03-05 09:00"])
    >>> log = pd.DataFrame({"message": [1, 2], "time": times, "member": ["a", "b"],
    ...                     "mentions": ["b", ""], "text": ["@b open?", "yes"]})
    >>> unanswered_calls(log)["message"].tolist()
    [1]
    """
    hours = _arguments.number("hours", hours, 0, above=True)
    window = pd.Timedelta(hours=hours)
    mentions = log["mentions"].fillna("")
    asks = (
        _text(log).str.contains(r"[?？]")
        & (mentions != "")
        & (mentions != "all")
        & ~mentions.str.contains(" ")
    )
    in_time = log["time"] <= log["time"].max() - window
    written = {member: times.to_numpy() for member, times in log.groupby("member")["time"]}
    rows = []
    for index in log.index[asks & in_time]:
        sent, called = log.at[index, "time"], mentions[index]
        times = written.get(called, [])
        if not any(sent < moment <= sent + window for moment in times):
            reason = say(f"no answer within {hours:g} hours", f"{hours:g} 小时内没有回应")
            rows.append((called, log.at[index, "message"], reason))
    return _findings(6, rows)


def not_concerned(members, today, days=30):
    """Rule 7: whom to ask whether he still wants to be in the group.

    Parameters
    ----------
    members : DataFrame
        With ``member``, ``role``, ``left`` and ``last_seen`` (times).
    today : str or Timestamp
    days : int, default 30
        Not seen for this many days or more; at least 1.

    Returns
    -------
    DataFrame
        Findings, longest absence first. Never the owner or an admin, never anyone who already left.

    Raises
    ------
    ValueError
        If `days` is below 1.

    Notes
    -----
    Absence is not lack of concern. And whoever removes people has power over those who stay: say the
    rule before it is used, ask first, and let people come back.

    Examples
    --------
    >>> members = pd.DataFrame({"member": ["a", "b"], "role": ["owner", "member"], "left": [pd.NaT, pd.NaT],
    ...                         "last_seen": pd.to_datetime(["2025-01-01", "2025-01-01"])})
    >>> not_concerned(members, "2025-03-16")["member"].tolist()
    ['b']
    """
    days = _arguments.number("days", days, 1)
    away = (pd.Timestamp(today) - members["last_seen"]).dt.days
    found = members[(members["role"] == "member") & members["left"].isna() & (away >= days)]
    found = found.assign(away=away).sort_values(["away", "member"], ascending=[False, True])
    return _findings(
        7,
        [
            (row.member, None, say(f"not seen for {row.away} days", f"{row.away} 天没有露面"))
            for row in found.itertuples()
        ],
    )


def hard_to_use(log, seconds=40):
    """Rule 8: messages that leave their reader with nothing to act on, or with long listening.

    Parameters
    ----------
    log : DataFrame
        With ``message``, ``member``, ``kind``, ``seconds`` and ``text``.
    seconds : int, default 40
        Voice messages longer than this are found; at least 0.

    Returns
    -------
    DataFrame
        Findings.

    Raises
    ------
    ValueError
        If `seconds` is below 0.

    Notes
    -----
    The essay only says that talk on WeChat matters more and more and should be learned. Both signs are
    this course's own. For people who write with difficulty, voice is what opens the group.

    Examples
    --------
    >>> log = pd.DataFrame({"message": [1, 2, 3], "member": ["a", "b", "c"],
    ...                     "kind": ["text", "voice", "text"], "seconds": [None, 58, None],
    ...                     "text": ["Are you there?", "[voice 58 s]", "Is it open?"]})
    >>> hard_to_use(log)["message"].tolist()
    [1, 2]
    """
    seconds = _arguments.number("seconds", seconds, 0)
    bare = _text(log).str.lower().str.replace(r"[^\w\s]", "", regex=True).str.strip()
    empty = (log["kind"] == "text") & bare.isin(_EMPTY_CALLS)
    length = pd.to_numeric(log["seconds"]).astype("Float64").fillna(0)
    long = (log["kind"] == "voice") & (length > seconds).astype(bool)
    rows = []
    for row in log[empty | long].itertuples():
        reason = (
            say("asks whether somebody is there, and no more", "只问在不在，没说什么事")
            if empty[row.Index]
            else say(f"{row.seconds:g} seconds to listen to", f"要听 {row.seconds:g} 秒")
        )
        rows.append((row.member, row.message, reason))
    return _findings(8, rows)


def event_gaps(log, days=7):
    """Rule 9: stretches of more than `days` days without anything done together.

    Parameters
    ----------
    log : DataFrame
        With ``message``, ``time``, ``member`` and ``label``, where ``label`` is "event" for what the
        author of the log judged to be an event or an invitation to one.
    days : float, default 7
        Above 0.

    Returns
    -------
    DataFrame
        Findings: the last event before each gap, also before the end of the log.

    Raises
    ------
    ValueError
        If `days` is not above 0.

    Notes
    -----
    The essay says "now and then"; a week is this course's own reading.

    Examples
    --------
    >>> log = pd.DataFrame({"message": [1, 2], "time": pd.to_datetime(["2025-03-03", "2025-03-13"]),
    ...                     "member": ["a", "a"], "label": ["event", "event"]})
    >>> event_gaps(log)["message"].tolist()
    [1]
    """
    days = _arguments.number("days", days, 0, above=True)
    events = log[log["label"] == "event"].sort_values("time")
    if events.empty:
        return _findings(9, [])
    nexts = [*events["time"].iloc[1:], log["time"].max()]
    rows = []
    for row, following in zip(events.itertuples(), nexts, strict=True):
        gap = (following - row.time) / pd.Timedelta(days=1)
        if gap > days:
            rows.append(
                (
                    row.member,
                    row.message,
                    say(f"then nothing together for {gap:.0f} days", f"此后 {gap:.0f} 天没有活动"),
                )
            )
    return _findings(9, rows)


def uncivil_words(log, words=None):
    """Civility: messages that hold a word from a list.

    Parameters
    ----------
    log : DataFrame
        With ``message``, ``member`` and ``text``.
    words : sequence of str, optional
        By default a short list for the reader's language.

    Returns
    -------
    DataFrame
        Findings.

    Notes
    -----
    A list finds words, not contempt: "Some people draw first and think later" passes, and an apology
    for having said "clown" is caught.

    Examples
    --------
    >>> log = pd.DataFrame({"message": [1, 2], "member": ["a", "b"], "text": ["You clown.", "Well done."]})
    >>> uncivil_words(log, words=["clown"])["message"].tolist()
    [1]
    """
    words = _WORDS[current()] if words is None else tuple(words)
    rows = []
    texts = _text(log)
    for row in log.itertuples():
        text = texts[row.Index].lower()
        for word in words:
            if word in text:
                rows.append((row.member, row.message, say(f'says "{word}"', f"出现“{word}”")))
                break
    return _findings(CIVILITY, rows)


def check_all(log, members, today=None):
    """Run every rule and put all findings into one table.

    Parameters
    ----------
    log, members : DataFrame
        The chat log and its members, in the reader's language (see `in_language`).
    today : str or Timestamp, optional
        For rule 7; by default the last day of the log.

    Returns
    -------
    DataFrame
        Findings of rules 1 to 10, in the order of the rules.

    Examples
    --------
    >>> from qunxue import data
    >>> findings = check_all(in_language(data.load("chat_log")), data.load("chat_members"))
    >>> findings["rule"].nunique()
    10
    """
    today = log["time"].max().normalize() if today is None else today
    return pd.concat(
        [
            hidden_names(members),
            screenshots(log),
            names_without_mention(log, members),
            muted_work_groups(members),
            unpinned(members),
            unanswered_calls(log),
            not_concerned(members, today),
            hard_to_use(log),
            event_gaps(log),
            uncivil_words(log),
        ],
        ignore_index=True,
    )


def precision_recall(found, meant):
    """Return how much of what a rule found was meant, and how much of what was meant it found.

    Parameters
    ----------
    found : iterable
        Keys of messages or members that the rule found.
    meant : iterable
        Keys that a person judges to break the rule.

    Returns
    -------
    tuple of float
        Precision and recall, each 0 to 1; nan where there is nothing to divide by.

    Examples
    --------
    >>> precision_recall([1, 2, 3, 4], [2, 4, 6])
    (0.5, 0.6666666666666666)
    """
    found, meant = set(found), set(meant)
    both = len(found & meant)
    return (
        both / len(found) if found else float("nan"),
        both / len(meant) if meant else float("nan"),
    )
