"""Two weeks in an invented chat group: 60 members prepare a second-hand book fair.

Everything here is synthetic. No person, shop or group is real, and no real chat was used: the talks
stand in ``chat_texts.txt`` and ``chat_story.csv``, written for this course, in English and in Chinese.
What the generator adds is the way groups breathe: the hours of the day, the days before an event, talk
that sets off talk (a branching, self-exciting process), few who write much and many who write nothing.

`make` returns both tables, ``chat_log`` and ``chat_members``.
"""

import csv
import pathlib
import re

import numpy as np
import pandas as pd

HERE = pathlib.Path(__file__).resolve().parent
FIRST_DAY = pd.Timestamp("2025-03-03")  # a Monday; the fair is on the second weekend
DAYS = 14
SEED = 20250303
QUARREL = pd.Timestamp("2025-03-11 20:05"), pd.Timestamp("2025-03-12 08:30")

# name shown in the group | WeChat nickname | role | team | how much this member writes
# Levels: 5 and more is the core, 1 writes now and then, 0 only reads.
_MEMBERS = """
阿禾-总管|阿禾|owner|programme|8
Iris-stalls|Iris|admin|stalls|8
老周-搬运|老周|admin|transport|6
小满-海报|小满|member|posters|7
Tom-money|Tommo|member|money|6
Nadia-programme|Nadia|member|programme|6
阿梨-收书|阿梨|member|books|7
Ben-transport|Ben|member|transport|5
青豆-接待|青豆|member|greeters|5
Ana-books|Ana|member|books|5
Anna-posters|Anna|member|posters|3
大齐-摊位|大齐|member|stalls|4
Sol-greeters|Sol|member|greeters|4
米粒-节目|米粒|member|programme|3
Kofi-stalls|Kofi|member|stalls|3
阿磊-搬运|阿磊|member|transport|3
Mei-money|Mei|member|money|3
豆豆-收书|豆豆|member|books|3
Leo-stalls|Leo|member|stalls|4
雨点-接待|雨点|member|greeters|2
Ravi-books|Ravi|member|books|2
橘子-海报|橘子|member|posters|3
Greta-programme|Greta|member|programme|2
阿冬-搬运|阿冬|member|transport|2
Yara-greeters|Yara|member|greeters|2
木木-摊位|木木|member|stalls|2
Old Pine-books|Old Pine|member|books|2
小鱼-接待|小鱼|member|greeters|1
Hugo-transport|Hugo|member|transport|1
竹子-节目|竹子|member|programme|1
Lin-books|Lin|member|books|1
Lina-posters|Lina|member|posters|1
阿梨妈妈|桂花糕|member|books|1
Pip|Pip|member|greeters|1
海阔天空|海阔天空|member|stalls|1
Sunny|Sunny|member|none|1
🌙|🌙|member|programme|1
用户88412|用户88412|member|transport|0.5
wxid_k3v0q9|wxid_k3v0q9|member|none|0
。|。|member|none|0
User 5521|User 5521|member|books|0.5
...|...|member|none|0
🌸🌸|🌸🌸|member|greeters|0.5
Momo|Momo|member|none|0
静水流深|静水流深|member|money|0.5
Dora-greeters|Dora|member|greeters|1
铁皮鼓-节目|铁皮鼓|admin|programme|0
Otto|Otto|member|none|0
南风|南风|member|stalls|0
123|123|member|none|0
Kit-books|Kit|member|books|0
云朵-接待|云朵|member|greeters|0
Rosa|Rosa|member|none|0
阿川|阿川|member|transport|0
Juno|Juno|member|books|3
阿棠|阿棠|member|none|0
A01特价充值|A01特价充值|member|none|0
Emil-transport|Emil|member|transport|1
果果-接待|果果|member|greeters|1
_|_|member|none|0
"""

# How the teams read in Chinese, and how Chinese names are spelled for readers without characters. Three sayings
# and defaults keep their characters: a rule meets such names in every group.
_TEAMS = {
    "programme": "节目",
    "stalls": "摊位",
    "transport": "搬运",
    "posters": "海报",
    "money": "财务",
    "books": "收书",
    "greeters": "接待",
    "organiser": "总管",
}
_SPELLED = {
    "阿禾": "Ahe",
    "老周": "Laozhou",
    "小满": "Xiaoman",
    "阿梨妈妈": "Ali's mum",
    "阿梨": "Ali",
    "青豆": "Qingdou",
    "大齐": "Daqi",
    "米粒": "Mili",
    "阿磊": "Alei",
    "豆豆": "Doudou",
    "雨点": "Yudian",
    "橘子": "Juzi",
    "阿冬": "Adong",
    "木木": "Mumu",
    "小鱼": "Xiaoyu",
    "竹子": "Zhuzi",
    "桂花糕": "Osmanthus",
    "铁皮鼓": "Tin Drum",
    "云朵": "Yunduo",
    "阿川": "Achuan",
    "阿棠": "Atang",
    "果果": "Guoguo",
    "A01特价充值": "A01 Cheap Credit",
}

# Days before the last day on which silent members last wrote or read anything (others: from the log).
_SILENT_SINCE = {
    "m38": 8,
    "m39": 12,
    "m40": 44,
    "m42": 61,
    "m44": 30,
    "m47": 40,
    "m48": 52,
    "m49": 2,
    "m50": 37,
    "m51": 1,
    "m52": 0,
    "m53": 29,
    "m54": 5,
}
_MUTED = "m05 m08 m12 m17 m23 m24 m29 m31 m33 m35 m36 m39 m44 m45 m48 m49 m51 m53 m54".split()
_PINNED = "m01 m02 m03 m04 m05 m06 m07 m10 m13 m14 m20 m22 m25 m26 m46 m52".split()
_NAMES_OFF = "m09 m16 m18 m28 m33 m34 m36 m37 m38 m41 m43 m50 m53".split()
# Shown names that no rule can judge: the author's own eye on who is hard to recognise, and why.
_NOT_KNOWN = {
    "m35": ("a saying, says nothing about who it is", "一句格言，看不出是谁"),
    "m45": ("a saying, says nothing about who it is", "一句格言，看不出是谁"),
    "m49": ("could be anybody", "叫这名字的人太多"),
}
_KNOWN_IN_SPITE = {
    "m43": ("hides her name on purpose; the organisers know who she is", "有意不露名字，总管知道她是谁"),
}

_PLACES = [
    ("the ferry hall", "渡口大厅"),
    ("the storeroom", "仓库"),
    ("the boathouse", "船屋"),
    ("the reading room", "阅览室"),
    ("the customs house", "老海关"),
]
_TIMES = [
    ("nine o'clock", "九点"),
    ("ten o'clock", "十点"),
    ("eleven o'clock", "十一点"),
    ("two o'clock", "两点"),
    ("three o'clock", "三点"),
    ("four o'clock", "四点"),
    ("five o'clock", "五点"),
]
_DAYS = [("Thursday", "周四"), ("Friday", "周五"), ("Saturday", "周六"), ("Sunday", "周日")]

# How lively a day is (Monday first; the fair is on the last two) and an hour is (workday, weekend).
_DAY_WEIGHT = np.array([0.9, 0.85, 0.85, 0.9, 1.0, 1.15, 0.7, 0.9, 0.95, 1.05, 1.15, 1.5, 1.9, 1.6])
_HOUR_WORKDAY = np.array(
    [0.5, 0.1, 0, 0, 0, 0.1, 0.6, 2.5, 4, 2.5, 2, 2.5, 5, 3, 2, 2, 2, 3, 4, 6, 8, 8, 5, 2]
)
_HOUR_WEEKEND = np.array(
    [1, 0.3, 0.1, 0, 0, 0.1, 0.4, 1.5, 3, 5, 6, 6, 5, 4.5, 5, 5, 5, 4.5, 4, 4, 5, 5, 4, 2]
)

_VOICE = [6, 8, 9, 11, 12, 14, 15, 17, 19, 22, 24, 27, 31, 34, 38, 44, 49, 53, 58, 60]
_PACKETS = [
    ("[red packet] for the box carriers", "[红包] 搬箱子的各位辛苦"),
    ("[red packet] stamped!", "[红包] 庆祝盖章"),
    ("[red packet] dry weekend, please", "[红包] 求个好天气"),
    ("[red packet] to the whale's painter", "[红包] 给画鲸鱼的"),
    ("[red packet] good morning, fair!", "[红包] 开市大吉"),
    ("[red packet] thank you all", "[红包] 谢谢大家"),
    ("[red packet] last box is out", "[红包] 清仓完毕"),
]
_EMPTY = [
    ("Are you there?", "在吗？"),
    ("Anyone?", "有人吗？"),
    ("Hello?", "在？"),
    ("Got a second?", "有空吗？"),
    ("Question.", "问个事"),
    ("Hi, you there?", "亲，在不在？"),
]
_ABOUT = [
    ("I think {name} has the straps.", "绑带好像在{name}那儿"),
    ("{name} did that last year and it worked.", "去年是{name}弄的，挺好"),
    ("Met {name} at the tea shop, all fine there.", "刚在茶铺碰到{name}，那边都顺利"),
    ("That was {name}'s idea, not mine.", "这是{name}的主意，不是我的"),
    ("{name} is on the train until four.", "{name}在火车上，四点才到"),
    ("We still owe {name} for the glue.", "买胶水的钱还欠着{name}"),
]


def _read_story():
    """Return the story that every log carries, in its order.

    Each line: day, time, member, kind, English, Chinese, who is called (@), how many lines up it
    answers (0: none), the author's label ("join" and "leave" with a member stand for who comes and goes).
    """
    with open(HERE / "chat_story.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    return [(int(day), *middle, int(up), label) for day, *middle, up, label in rows]


def _read_texts():
    """Return the talks (lists of (mark, en, zh)) and the other pools (name -> list of (en, zh))."""
    talks, pools, pool = [], {}, None
    for raw in (HERE / "chat_texts.txt").read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if line.startswith("#") or not line:
            continue
        if "||" not in line:
            pool = line.strip("[]")
            pools[pool] = []
            continue
        left, right = (part.strip() for part in line.split("||"))
        if pool != "talks":
            pools[pool].append((left, right))
            continue
        mark, english = left.split(" ", 1)
        if mark in "?!":
            talks.append([])
        talks[-1].append((mark, english, right))
    return talks, pools


def _number(text, random, day):
    """Pick a number that makes sense where `text` puts it (running totals grow by the day)."""
    if "Kitty so far" in text:
        return int(160 + 47 * day + random.integers(0, 40))
    if "signed up" in text:
        return int(9 + 3 * day + random.integers(0, 3))
    for word, low, high in (
        ("hands", 2, 6),
        ("Kitty", 200, 900),
        ("sticker", 2, 9),
        ("one floor", 6, 18),
        ("children", 12, 30),
        ("page", 60, 320),
        ("stall", 2, 24),
        ("up to", 12, 28),
        ("version", 2, 9),
        ("whole boxes", 30, 60),
        ("near", 4, 9),
        ("metres", 40, 90),
        ("magazines", 60, 200),
        ("by hand", 14, 40),
        ("not sold", 7, 30),
        ("aren't sold", 7, 30),
        ("flyers", 40, 120),
        ("comics", 30, 80),
    ):
        if word in text:
            return int(random.integers(low, high + 1))
    return int(random.integers(12, 49))


def _slots(text, random, moment):
    """Choose one value for every slot a talk may use."""
    number = str(_number(text, random, (moment - FIRST_DAY).days))
    times = _TIMES[2:4] if "lunch" in text else _TIMES
    chosen = {
        name: pairs[int(random.integers(len(pairs)))]
        for name, pairs in (("place", _PLACES), ("time", times), ("day", _DAYS))
    }
    return {"n": (number, number), **chosen}


def _fill(text, slots, language):
    return re.sub(r"\{(\w+)\}", lambda match: slots[match.group(1)][language], text)


def base_name(name):
    """Return what people call a member: the shown name without the team."""
    return name.split("-")[0]


def shown_to(name, language):
    """Return a shown name as a reader of "en" or "zh" meets it.

    Examples
    --------
    >>> shown_to("小满-海报", "en"), shown_to("Sol-greeters", "zh"), shown_to("海阔天空", "en")
    ('Xiaoman-posters', 'Sol-接待', '海阔天空')
    """
    name, dash, team = name.partition("-")
    if language == "zh":
        return name + dash + _TEAMS.get(team, team)
    english = {chinese: word for word, chinese in _TEAMS.items()}
    return _SPELLED.get(name, name) + dash + english.get(team, team)


def _spell(text, names, language):
    """Write every member's name in `text` as a reader of `language` meets it."""
    whole = {name: shown_to(name, language) for name in names}
    spoken = {base_name(name): base_name(shown) for name, shown in whole.items()}
    changed = {old: new for old, new in {**spoken, **whole}.items() if old != new}
    longest_first = sorted(changed, key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest_first)), lambda match: changed[match.group()], text)


def make_members():
    """Return the 60 members, one row each; `joined` and `left` are empty outside the two weeks.

    Returns
    -------
    pandas.DataFrame
    """
    rows = []
    for number, line in enumerate(_MEMBERS.strip().splitlines(), start=1):
        name, account, role, team, level = line.split("|")
        rows.append(
            {
                "member": f"m{number:02d}",
                "name": name,
                "account": account,
                "role": role,
                "team": team,
                "level": float(level),
            }
        )
    members = pd.DataFrame(rows)
    members.loc[members["member"] == "m55", "name"] = "Juno-books"
    return members


class _Room:
    """The log while it is written: who is there, who writes, what stands in it."""

    def __init__(self, random):
        self.random = random
        self.members = make_members().set_index("member")
        self.rows = []
        self.present = {member: (FIRST_DAY - pd.Timedelta(days=60), None) for member in self.members.index}
        for day, clock, _, _, _, _, _, _, label in _read_story():
            moment = FIRST_DAY + pd.Timedelta(days=day) + pd.Timedelta(f"{clock}:00")
            if label.startswith("join "):
                self.present[label[5:]] = (moment, None)
            if label.startswith("leave "):
                self.present[label[6:]] = (self.present[label[6:]][0], moment)

    def writers(self, moment, without=()):
        """Members present at `moment` and how likely each writes next."""
        if QUARREL[0] < moment < QUARREL[1]:
            without = {*without, "m12", "m19"}  # they have other things to say
        names, weights = [], []
        for member, level in self.members["level"].items():
            joined, left = self.present[member]
            # a newcomer does not open talks within the hour of joining: the story speaks for him
            if (
                level
                and member not in without
                and moment > joined + pd.Timedelta(hours=1)
                and (left is None or moment < left)
            ):
                names.append(member)
                weights.append(level**1.25)
        weights = np.array(weights)
        return names, weights / weights.sum()

    def writer(self, moment, without=()):
        names, weights = self.writers(moment, without)
        return names[int(self.random.choice(len(names), p=weights))]

    def name(self, member, moment):
        if member == "m55" and moment < FIRST_DAY + pd.Timedelta("1 days 12:51:00"):
            return "Juno"
        return self.members.at[member, "name"]

    def add(self, moment, member, kind, texts, *, mentions="", reply=None, label="", seconds=np.nan):
        """Write one message and return its key (numbers are given when all is sorted)."""
        moment = pd.Timestamp(moment).floor("s")
        self.rows.append(
            {
                "key": len(self.rows),
                "time": moment,
                "member": member,
                "name": self.name(member, moment) if member else "",
                "kind": kind,
                "mentions": mentions,
                "reply_key": -1 if reply is None else reply,
                "label": label,
                "seconds": seconds,
                "text_en": texts[0],
                "text_zh": texts[1],
            }
        )
        return len(self.rows) - 1


def _calls(members, texts):
    """Put an @ in front of both texts for every member called."""
    names = " ".join("@" + name for name in members)
    return tuple(f"{names} {text}" for text in texts)


def _later(random, moment, median, spread):
    """Return a later moment: a log-normal wait of `median` minutes; what falls into the night waits."""
    later = moment + pd.Timedelta(minutes=float(median * np.exp(random.normal(0, spread))))
    if (later.hour < 6 or (later.hour == 6 and later.minute < 30)) and random.random() < 0.9:
        morning = later.normalize() + pd.Timedelta(hours=6.6 + 2.5 * random.random())
        later = morning + pd.Timedelta(seconds=float(random.integers(0, 60)))
    return later


def _story(room):
    keys = []
    seconds = np.random.default_rng(SEED + 2)  # its own, so that a new line in the story moves nothing else
    for day, clock, member, kind, english, chinese, mentions, up, label in _read_story():
        moment = (
            FIRST_DAY
            + pd.Timedelta(days=day)
            + pd.Timedelta(f"{clock}:00")
            + pd.Timedelta(seconds=float(seconds.integers(0, 55)))
        )
        texts = (english, chinese)
        if mentions and mentions != "all":
            texts = _calls([room.name(called, moment) for called in mentions.split()], texts)
        reply = keys[-up] if up and mentions != "all" else None
        quiet = label.split()[0] if label else ""
        keys.append(
            room.add(
                moment,
                member,
                kind,
                texts,
                mentions=mentions,
                reply=reply,
                label="" if quiet in ("join", "leave") else label,
            )
        )
        if mentions == "all" and day == 11:  # the OKs that the organiser asked for
            asked = room.random.permutation(room.writers(moment, without=(member,))[0])[:22]
            for answerer in asked:
                later = _later(room.random, moment, 25, 1.2)
                room.add(later, answerer, "text", ("OK", "好"), reply=keys[-1])


def _talk(room, talk, moment, pools):
    """Let one talk run: opener, replies in their order, short reactions in between."""
    random = room.random
    slots = _slots(" ".join(line[1] for line in talk), random, moment)
    mark, *texts = talk[0]
    opener = room.writer(moment)
    texts = tuple(_fill(text, slots, language) for language, text in enumerate(texts))
    mentions, called, label = "", None, ""
    chance = random.random()
    if mark == "?" and chance < 0.52:
        called = room.writer(moment, without=(opener,))
        shown = room.members.at[called, "name"]
        plain = not re.search(r"[^\W\d_]", shown) or re.match(r"(?i)user|用户|wxid", shown)  # no name to say
        if chance < 0.36 or plain:
            mentions, texts = called, _calls([shown], texts)
        else:
            label = "call"
            texts = (
                f"{base_name(shown)}, {texts[0][0].lower() + texts[0][1:]}"
                if texts[0][:2] != "I "
                else f"{base_name(shown)}, {texts[0]}",
                f"{base_name(shown)}，{texts[1]}",
            )
    first = room.add(moment, opener, "text", texts, mentions=mentions, label=label)
    heard = {"?": 0.78, "!": 0.72}[mark] + (0.16 if mentions else 0)
    if random.random() > heard:
        return
    last, last_moment, last_member, people = first, moment, opener, []
    for number, (sign, *lines) in enumerate(talk[1:]):
        if number and random.random() > 0.88 and sign != ">":
            continue
        lines = tuple(_fill(text, slots, language) for language, text in enumerate(lines))
        if sign == "=":
            member, target = opener, first
        elif number == 0 and called and random.random() < 0.85:
            member, target = called, first
        else:
            target = last if sign == ">" else first
            avoid = {opener} if sign == "-" else {last_member}
            member = room.writer(last_moment, without=avoid)
            if sign == ">" and people and random.random() < 0.35 and people[-1] != last_member:
                member = people[-1]
        if number == 0:
            later = _later(random, moment, 3.5 if mentions else 13, 1.15)
        else:
            later = _later(random, last_moment, 1.6, 1.0)
        tag = ""
        if target == last and target != first and random.random() < 0.12 and last_member != member:
            tag = last_member
        elif target == first and sign == "-" and random.random() < 0.06 and member != opener:
            tag = opener
        if tag:
            lines = _calls([room.name(tag, later)], lines)
        quote = target if (random.random() < 0.8 or target == first) else None
        last = room.add(later, member, "text", lines, mentions=tag, reply=quote)
        last_moment, last_member = later, member
        people.append(member)
        for _ in range(random.poisson(0.52)):
            reactor = room.writer(later, without=(member,))
            at = _later(random, later, 1.5, 0.9)
            pool = pools["reactions plan" if mark == "?" and random.random() < 0.75 else "reactions warm"]
            room.add(
                at,
                reactor,
                "text",
                pool[int(random.integers(len(pool)))],
                reply=last if random.random() < 0.35 else None,
            )


def _moments(random, number):
    """Draw `number` moments by the rhythm of day and week."""
    weights = []
    for day in range(DAYS):
        hours = _HOUR_WEEKEND if (FIRST_DAY + pd.Timedelta(days=day)).day_of_week >= 5 else _HOUR_WORKDAY
        weights.append(_DAY_WEIGHT[day] * hours / hours.sum())
    weights = np.concatenate(weights)
    weights[:10] = 0  # the log opens with the organiser's welcome
    hours = np.sort(random.choice(weights.size, size=number, p=weights / weights.sum()))
    return [
        FIRST_DAY + pd.Timedelta(hours=int(hour)) + pd.Timedelta(seconds=float(random.integers(0, 3600)))
        for hour in hours
    ]


def make_log():
    """Return the chat log: about 2,000 invented messages over 14 days, in order of time.

    Returns
    -------
    pandas.DataFrame
        Columns as in ``datasets/resources/chat_log.json``. The same on every machine.
    """
    random = np.random.default_rng(SEED)
    talks, pools = _read_texts()
    room = _Room(random)
    _story(room)

    # Every talk once, those with a slot in the opener up to four times: no talk twice in the same words.
    plan = []
    for number, talk in enumerate(talks):
        times = 3 if "{" in talk[0][1] else 1
        plan += [number] * times
    plan = random.permutation(plan)
    moments = _moments(random, len(plan))
    # the same talk does not come back within a day: move the second one to the end of the queue
    for index in range(len(plan) - 1):
        for other in range(index + 1, len(plan)):
            recent = [plan[j] for j in range(max(0, index - 24), index)]
            if plan[index] not in recent:
                break
            plan[index], plan[other] = plan[other], plan[index]
    for number, moment in zip(plan, moments, strict=True):
        _talk(room, talks[number], moment, pools)

    def scatter(kind, number, texts, label="", followers=0.9):
        order = list(random.permutation(len(texts)))
        for index, moment in enumerate(_moments(random, number)):
            english, chinese = texts[order[index % len(texts)]]
            slots = _slots(english, random, moment)
            key = room.add(
                moment,
                room.writer(moment),
                kind,
                (_fill(english, slots, 0), _fill(chinese, slots, 1)),
                label=label,
            )
            for _ in range(random.poisson(followers)):
                at = _later(random, moment, 2.5, 1.0)
                pool = pools[
                    f"reactions {kind}" if kind in ("packet", "picture", "link") else "reactions plan"
                ]
                room.add(at, room.writer(at), "text", pool[int(random.integers(len(pool)))], reply=key)

    scatter("picture", 88, pools["picture"])
    scatter("link", 26, pools["link"], followers=0.6)
    scatter("card", 8, pools["card"], followers=0.7)
    scatter("screenshot", 14, pools["screenshot article"], "article", 0.4)
    scatter("screenshot", 9, pools["screenshot contact"], "contact", 0.4)
    scatter("screenshot", 11, pools["screenshot proper"], "proper", 1.2)
    scatter("packet", 7, _PACKETS, followers=3.0)
    scatter("text", 9, _EMPTY, "empty", 0.3)
    for moment in _moments(random, 46):
        seconds = int(random.choice(_VOICE))
        room.add(
            moment,
            room.writer(moment),
            "voice",
            (f"[voice {seconds} s]", f"[语音 {seconds} 秒]"),
            seconds=seconds,
        )
    for index, moment in enumerate(_moments(random, 14)):
        english, chinese = _ABOUT[index % len(_ABOUT)]
        someone = room.writer(moment)
        spoken = base_name(
            room.name(room.writer(moment, without=(someone, "m37", "m38", "m41", "m43")), moment)
        )
        spaced = f" {spoken} ".rstrip() if chinese.endswith("{name}") else f" {spoken} "
        in_chinese = chinese.format(name=spaced if spoken.isascii() else spoken).strip().replace(" ，", "，")
        room.add(moment, someone, "text", (english.format(name=spoken), in_chinese), label="about")

    return _finish(room)


def _finish(room):
    """Sort, number, and add by when how many had read each message."""
    end = FIRST_DAY + pd.Timedelta(days=DAYS)
    log = pd.DataFrame(room.rows)
    log = log[log["time"] < end].sort_values(["time", "key"]).reset_index(drop=True)
    # nobody writes after leaving or before joining
    for member, (joined, left) in room.present.items():
        outside = (log["member"] == member) & ((log["time"] < joined) | (log["time"] > (left or end)))
        log = log[~outside]
    log = log.reset_index(drop=True)
    log["message"] = np.arange(1, len(log) + 1)
    number = dict(zip(log["key"], log["message"], strict=True))
    log["reply_to"] = pd.array([number.get(key) for key in log["reply_key"]], dtype="Int64")
    random = np.random.default_rng(SEED + 1)
    present = np.zeros(len(log), dtype=int)
    for joined, left in room.present.values():
        present += ((log["time"] >= joined) & (log["time"] < (left or end))).to_numpy()
    hours = log["time"].dt.hour.to_numpy()
    awake = np.where((hours >= 7) & (hours <= 22), 1.0, 0.25)
    called = np.where(log["mentions"] == "all", 1.5, 1.0)
    ten = random.binomial(present - 1, np.minimum(0.14 * awake * called, 0.9))
    hour = ten + random.binomial(present - 1 - ten, np.minimum(0.30 * awake * called, 0.9))
    day = hour + random.binomial(present - 1 - hour, 0.62)
    log["read_10min"], log["read_1h"], log["read_1day"] = ten, hour, day
    log["seconds"] = log["seconds"].astype("Int64")
    names = list(room.members["name"])
    for language in ("en", "zh"):
        log[f"name_{language}"] = [shown_to(name, language) for name in log["name"]]
        log[f"text_{language}"] = [_spell(text, names, language) for text in log[f"text_{language}"]]
    log["time"] = log["time"].dt.strftime("%Y-%m-%d %H:%M:%S")
    return log[
        [
            "message",
            "time",
            "member",
            "name_en",
            "name_zh",
            "kind",
            "text_en",
            "text_zh",
            "mentions",
            "reply_to",
            "seconds",
            "read_10min",
            "read_1h",
            "read_1day",
            "label",
        ]
    ]


def finish_members(log):
    """Return the members with their settings and the day each was last seen in `log` or before.

    Parameters
    ----------
    log : pandas.DataFrame
        What `make_log` returns.

    Returns
    -------
    pandas.DataFrame
        Columns as in ``datasets/resources/chat_members.json``.
    """
    room = _Room(np.random.default_rng(SEED))
    members = room.members.reset_index()
    last_day = FIRST_DAY + pd.Timedelta(days=DAYS - 1)
    times = pd.to_datetime(log["time"])
    wrote = times.groupby(log["member"]).max().dt.normalize()
    members["joined"] = [
        room.present[m][0] if room.present[m][0] >= FIRST_DAY else pd.NaT for m in members["member"]
    ]
    members["left"] = [room.present[m][1] or pd.NaT for m in members["member"]]
    seen = []
    for member in members["member"]:
        if member in _SILENT_SINCE:
            seen.append(last_day - pd.Timedelta(days=_SILENT_SINCE[member]))
        else:
            seen.append(wrote.get(member, last_day - pd.Timedelta(days=6)))  # reads, without a word
    members["last_seen"] = seen
    members["muted"] = members["member"].isin(_MUTED)
    members["pinned"] = members["member"].isin(_PINNED)
    members["shows_names"] = ~members["member"].isin(_NAMES_OFF)
    hidden = {"m37", "m38", "m39", "m40", "m41", "m42", "m50", "m57", "m60"} | set(_NOT_KNOWN)
    members["recognised"] = ~members["member"].isin(hidden)
    notes = {**_NOT_KNOWN, **_KNOWN_IN_SPITE}
    members["note_en"] = [notes.get(member, ("", ""))[0] for member in members["member"]]
    members["note_zh"] = [notes.get(member, ("", ""))[1] for member in members["member"]]
    for column in ("name", "account"):
        for language in ("en", "zh"):
            members[f"{column}_{language}"] = [shown_to(name, language) for name in members[column]]
    for column in ("joined", "left", "last_seen"):
        members[column] = pd.to_datetime(members[column]).dt.strftime("%Y-%m-%d")
    return members[
        [
            "member",
            "name_en",
            "name_zh",
            "account_en",
            "account_zh",
            "role",
            "team",
            "joined",
            "left",
            "last_seen",
            "muted",
            "pinned",
            "shows_names",
            "recognised",
            "note_en",
            "note_zh",
        ]
    ]


def make():
    """Return both tables.

    Returns
    -------
    dict of str to pandas.DataFrame
        ``chat_log`` and ``chat_members``.
    """
    log = make_log()
    return {"chat_log": log, "chat_members": finish_members(log)}
