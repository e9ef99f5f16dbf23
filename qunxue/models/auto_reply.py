"""An auto-reply desk: keyword rules, priorities, a fallback, and the quota of pushes.

A desk is a short sheet of rules. A message is compared with every rule; of those that
fit, the one with the highest priority answers, and of equals the one written first.
If none fits, the fallback answers, or nobody does.

Patterns are regular expressions. Some of them try so many ways to fit that they would
run for years; every match therefore has a time limit, and no pattern can make the desk hang.
"""

import math
import unicodedata
import warnings
from collections import Counter
from dataclasses import dataclass

import pandas as pd
import regex

from qunxue.language import current, say
from qunxue.models import _arguments

KINDS = ("exact", "contains", "pattern")
LONGEST_MESSAGE = 600
LONGEST_PATTERN = 120
MOST_REPEATS = 5_000  # all counts in {...} multiplied; the library builds repeats in repeats out in memory
TIME_LIMIT = 0.1  # seconds for one pattern and one message; plain patterns need a thousandth of it

PUSH_QUOTA = {"subscription": (1, "day"), "service": (4, "month")}

_KIND_NAMES = {
    **{kind: kind for kind in KINDS},
    "完全": "exact",
    "等于": "exact",
    "包含": "contains",
    "模式": "pattern",
}
_FALLBACK_NAMES = frozenset({"otherwise", "其他", "其它"})


def normalise(text):
    """Return a message as the desk compares it.

    Full-width letters and digits become half-width, capitals become small letters,
    runs of white space become one blank, and both ends are trimmed. Punctuation
    stays: "events?" is not "events".

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If `text` is not a string.

    Examples
    --------
    >>> normalise("  Ｅvents　ＴＯＤＡＹ ")
    'events today'
    """
    if not isinstance(text, str):
        raise _arguments.refused("text", text, say("a string", "字符串"))
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


# --- patterns ---------------------------------------------------------------------------


# what the library finds wrong -> how to say it, in English and in Chinese
_FAULTS = {
    "missing )": ("a closing bracket ) is missing", "缺少右括号 )"),
    "unbalanced parenthesis": ("a closing bracket without an opening one", "多了一个右括号"),
    "unterminated character set": ("a closing bracket ] is missing", "缺少右方括号 ]"),
    "missing ]": ("a closing bracket ] is missing", "缺少右方括号 ]"),
    "nothing to repeat": (
        r"nothing to repeat in front; a plain sign is written \* or \+",
        r"前面没有可重复的内容；要找符号本身请写 \* 或 \+",
    ),
    "multiple repeat": ("a repeat cannot be repeated; put brackets round it", "重复号不能再重复，请加括号"),
    "min repeat greater than max repeat": (
        "the second number is smaller than the first",
        "第二个数比第一个数小",
    ),
    "bad character range": ("a range runs backwards; write [a-z]", "范围前后颠倒，请写成 [a-z]"),
    "bad escape (end of pattern)": ("a lone backslash at the end", "末尾多了一个反斜杠"),
    "bad escape": ("this \\ stands before a letter that means nothing here", "反斜杠后面的字母没有含义"),
}


def _compiled(pattern):
    r"""Return a pattern ready for `matches`, or say in one line what is wrong with it."""
    if not isinstance(pattern, str) or not 0 < len(pattern) <= LONGEST_PATTERN:
        raise _arguments.refused(
            "pattern", pattern, say(f"1 to {LONGEST_PATTERN} characters", f"1 到 {LONGEST_PATTERN} 个字符")
        )
    counts = [int(count) for count in regex.findall(r"(?<=[{,]\s*)[0-9]+(?=\s*[,}])", pattern)]
    if math.prod(filter(None, counts)) > MOST_REPEATS:
        raise ValueError(
            say(
                f"pattern {pattern!r} repeats too much; use smaller numbers in {{...}}",
                f"模式 {pattern!r} 重复过多，请把 {{...}} 里的数改小",
            )
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of what [[a] may mean in a later version
            return regex.compile(
                _half_width(pattern), flags=regex.IGNORECASE | regex.FULLCASE | regex.VERSION0
            )
    except (regex.error, OverflowError, RecursionError) as error:
        said = getattr(error, "msg", "")
        en, zh = next(
            (texts for start, texts in _FAULTS.items() if said.startswith(start)),
            (
                r"this cannot be read; a plain sign is written with a \ in front",
                r"这里读不懂；在前面加 \ 才是符号本身",
            ),
        )
        place = min(getattr(error, "pos", None) or 0, len(pattern) - 1) + 1
        raise ValueError(
            say(f"pattern {pattern!r}, place {place}: {en}", f"模式 {pattern!r} 的第 {place} 个字符：{zh}")
        ) from None


def _half_width(pattern):
    """Return a pattern with its letters as `normalise` leaves them; a full-width （ stays a plain sign."""
    made, escaped = [], False
    for sign in pattern:
        plain = unicodedata.normalize("NFKC", sign)
        if plain != sign:
            if escaped:
                made.pop()
            plain = regex.escape(plain)
        made.append(plain)
        escaped = sign == "\\" and not escaped
    return "".join(made)


def matches(pattern, message):
    r"""Tell whether a pattern is found anywhere in a message.

    Parameters
    ----------
    pattern : str
        A regular expression of at most 120 characters. The signs most needed: ``.``,
        ``[...]``, ``\d`` ``\w`` ``\s`` and their opposites, ``\b`` (edge of a word),
        ``^``, ``$``, ``|``, ``(...)``, ``*``, ``+``, ``?`` and ``{2,5}``. Capital and
        small letters are the same, full-width and half-width too.
    message : str
        Only its first 600 characters are read, which is as much as a text push held.

    Returns
    -------
    bool

    Raises
    ------
    ValueError
        If the pattern cannot be read (one line says where and why), repeats too much, or
        has not decided after `TIME_LIMIT` seconds.

    Notes
    -----
    Ways to fit are tried one after the other, as Python's own ``re`` does. A repeat of a
    repeat, for instance ``(a+)+b`` in ``aaa...a``, has more of them than atoms in the
    universe; unlike ``re``, the library used here [1]_ stops when its time is over.

    References
    ----------
    .. [1] Barnett, M. *regex*, https://pypi.org/project/regex/.

    Examples
    --------
    >>> matches(r"\bart\b", "Is there an art fair?"), matches(r"\bart\b", "When does it start?")
    (True, False)
    >>> matches("第.+期", "我要第三十期的目录")
    True
    >>> matches("(a+)+b", "a" * 600)
    Traceback (most recent call last):
        ...
    ValueError: pattern '(a+)+b' takes too long; write one repeat instead of a repeat of a repeat: a+ for (a+)+
    """
    compiled = _compiled(pattern)
    try:
        return compiled.search(normalise(message)[:LONGEST_MESSAGE], timeout=TIME_LIMIT) is not None
    except TimeoutError:
        raise ValueError(
            say(
                f"pattern {pattern!r} takes too long; "
                "write one repeat instead of a repeat of a repeat: a+ for (a+)+",
                f"模式 {pattern!r} 匹配太久；不要给重复再加重复，请把 (a+)+ 写成 a+",
            )
        ) from None


# --- rules ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rule:
    r"""One line of a desk's rule sheet.

    Parameters
    ----------
    kind : {"exact", "contains", "pattern"}
        The whole message is the keyword; the keyword stands anywhere in the message;
        the keyword is a pattern (see `matches`).
    keyword : str
        What to look for; not empty.
    reply : str
        Name of the reply that is sent; not empty.
    priority : int
        The higher one answers if several rules fit. 0 unless told.

    Raises
    ------
    ValueError
        If a value is not allowed or the pattern cannot be read.

    Examples
    --------
    >>> Rule("contains", "event", "events")
    Rule(kind='contains', keyword='event', reply='events', priority=0)
    """

    kind: str
    keyword: str
    reply: str
    priority: int = 0

    def __post_init__(self):
        _arguments.one_of("kind", self.kind, KINDS)
        for name in ("keyword", "reply"):
            text = getattr(self, name)
            if not isinstance(text, str) or not text.strip():
                raise _arguments.refused(name, text, say("a text that is not empty", "不能为空的文字"))
        if isinstance(self.priority, bool) or not isinstance(self.priority, int):
            raise _arguments.refused("priority", self.priority, say("a whole number", "整数"))
        if self.kind == "pattern":
            _compiled(self.keyword)

    def fits(self, message):
        """Tell whether this rule fits a message.

        Parameters
        ----------
        message : str

        Returns
        -------
        bool

        Examples
        --------
        >>> Rule("contains", "art", "exhibitions").fits("When do you start?")
        True
        >>> Rule("exact", "1", "contents").fits("１")
        True
        """
        if self.kind == "pattern":
            return matches(self.keyword, message)
        text, keyword = normalise(message), normalise(self.keyword)
        return text == keyword if self.kind == "exact" else keyword in text


@dataclass(frozen=True)
class Desk:
    """A rule sheet and what to say when no rule fits.

    Parameters
    ----------
    rules : tuple of Rule
    fallback : str or None
        Name of the reply when no rule fits; None to stay silent.

    Raises
    ------
    ValueError
        If `rules` holds anything but rules or `fallback` is empty.

    See Also
    --------
    read_rules : Make a desk from a rule sheet in plain text.

    Examples
    --------
    >>> Desk((Rule("contains", "event", "events"),), fallback="menu").answer("Any EVENTS tonight?").reply
    'events'
    """

    rules: tuple = ()
    fallback: str | None = None

    def __post_init__(self):
        object.__setattr__(self, "rules", tuple(self.rules))
        for rule in self.rules:
            if not isinstance(rule, Rule):
                found = _arguments.quoted(rule)
                raise _arguments.wrong(
                    say(f"rules holds {found}", f"rules 里有 {found}"), say("Rule objects", "Rule 对象")
                )
        if self.fallback is not None and (not isinstance(self.fallback, str) or not self.fallback.strip()):
            raise _arguments.refused(
                "fallback",
                self.fallback,
                say("a text that is not empty, or None", "不能为空的文字，或者 None"),
            )

    def answer(self, message):
        """Return what the desk replies to a message, and which rule made it do so.

        Parameters
        ----------
        message : str

        Returns
        -------
        Answer

        Examples
        --------
        >>> desk = read_rules('''
        ... contains event -> events
        ... contains cancel my event -> person @5
        ... otherwise -> menu
        ... ''')
        >>> [desk.answer(text).reply for text in ("events?", "Please cancel my event", "hello")]
        ['events', 'person', 'menu']
        """
        fitting = [rule for rule in self.rules if rule.fits(message)]
        if fitting:
            rule = max(fitting, key=lambda candidate: candidate.priority)  # of equals, max takes the first
            return Answer(rule.reply, "rule", rule, len(fitting))
        if self.fallback is not None:
            return Answer(self.fallback, "fallback", None, 0)
        return Answer(None, "nothing", None, 0)


@dataclass(frozen=True)
class Answer:
    """What a desk did with one message.

    Parameters
    ----------
    reply : str or None
        Name of the reply sent; None if none was.
    by : {"rule", "fallback", "nothing"}
    rule : Rule or None
        The rule that answered.
    rules_fitting : int
        How many rules fitted; two or more means that priority decided.
    """

    reply: str | None
    by: str
    rule: Rule | None
    rules_fitting: int


def read_rules(sheet):
    """Read a desk from a rule sheet, one rule a line.

    A line is ``kind keyword -> reply``, with ``@2`` behind it for a priority of 2. The
    line ``otherwise -> reply`` is the fallback. Empty lines and lines that start with
    ``#`` are skipped. The Chinese words 完全, 包含, 模式 and 其他 and the arrow → work too.

    Parameters
    ----------
    sheet : str

    Returns
    -------
    Desk

    Raises
    ------
    ValueError
        If a line cannot be read; the message names the line.

    Examples
    --------
    >>> desk = read_rules('''
    ... # the kiosk
    ... exact 1 -> contents
    ... pattern issue ?[0-9]+ -> back issue @2
    ... otherwise -> menu
    ... ''')
    >>> desk.rules[1]
    Rule(kind='pattern', keyword='issue ?[0-9]+', reply='back issue', priority=2)
    >>> desk.fallback
    'menu'
    """
    rules, fallback = [], None
    for number, line in enumerate(sheet.splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        try:
            head, reply, priority = _split_line(line)
            if head in _FALLBACK_NAMES:
                fallback = reply
            else:
                rules.append(_rule_from(head, reply, priority))
        except ValueError as error:
            raise ValueError(say(f"line {number}: {error}", f"第 {number} 行：{error}")) from None
    return Desk(tuple(rules), fallback)


def _split_line(line):
    head, arrow, tail = line.replace("→", "->").rpartition("->")
    if not arrow or not head.strip():
        raise ValueError(
            say(
                "write it as  contains event -> events  or  otherwise -> menu",
                "请写成  包含 活动 -> 活动  或  其他 -> 菜单",
            )
        )
    reply, at, priority = tail.rpartition("@")
    if not at:
        return head.strip(), tail.strip(), 0
    try:
        return head.strip(), reply.strip(), int(priority)
    except ValueError:
        raise ValueError(
            say(
                f"the priority after @ is {priority.strip()!r}; a whole number is needed",
                f"@ 后面应为整数，现在是 {priority.strip()!r}",
            )
        ) from None


def _rule_from(head, reply, priority):
    kind, _, keyword = head.partition(" ")
    if kind not in _KIND_NAMES:
        raise ValueError(
            say(
                f"the line starts with {kind!r}; start it with exact, contains, pattern or otherwise",
                f"行首是 {kind!r}；请以 完全、包含、模式 或 其他 开头",
            )
        )
    return Rule(_KIND_NAMES[kind], keyword.strip(), reply, priority)


def first_sheet(language=None):
    """Return the rule sheet that most people write first: one plain keyword a topic.

    It belongs to the test messages of the data set ``desk_messages`` and does badly on
    them, which is its purpose.

    Parameters
    ----------
    language : {"en", "zh"}, optional
        Language of the messages; the reader's unless told.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If there is no sheet in that language.

    Examples
    --------
    >>> len(read_rules(first_sheet("en")).rules), len(read_rules(first_sheet("zh")).rules)
    (8, 8)
    """
    language = current() if language is None else language
    return _FIRST_SHEETS[_arguments.one_of("language", language, _FIRST_SHEETS)]


_FIRST_SHEETS = {
    "en": """exact 1 -> contents
contains issue -> contents
contains subscri -> subscribe
contains submi -> submit
contains event -> events
contains replay -> replay
contains song -> song
contains love you -> game
otherwise -> menu""",
    "zh": """完全 1 -> 目录
包含 期 -> 目录
包含 订 -> 订阅
包含 投稿 -> 投稿
包含 活动 -> 活动
包含 重温 -> 重温
包含 歌 -> 歌单
包含 我爱你 -> 游戏
其他 -> 菜单""",
}


# --- the test bench ---------------------------------------------------------------------


def stress_test(desk, messages):
    """Let a desk answer test messages and judge each answer.

    Parameters
    ----------
    desk : Desk
    messages : DataFrame
        Columns ``text`` (str) and ``wanted`` (str, the reply a helpful person would
        send). Other columns are kept.

    Returns
    -------
    DataFrame
        The same rows with ``reply`` (str or None), ``by`` ("rule", "fallback",
        "nothing"), ``rules_fitting`` (int) and ``result``: "right", "wrong" (some other
        reply went out) or "none" (nothing went out).

    Raises
    ------
    ValueError
        If a column is missing.

    Examples
    --------
    >>> messages = pd.DataFrame({"text": ["events?", "What time do you start?", "hi"],
    ...                          "wanted": ["events", "opening", "menu"]})
    >>> desk = read_rules("contains event -> events\\ncontains art -> events")
    >>> stress_test(desk, messages)["result"].tolist()
    ['right', 'wrong', 'none']
    """
    _arguments.columns("messages", messages, ("text", "wanted"))
    answers = [desk.answer(text) for text in messages["text"]]
    tested = messages.copy()
    tested["reply"] = pd.Series([answer.reply for answer in answers], index=tested.index, dtype=object)
    tested["by"] = [answer.by for answer in answers]
    tested["rules_fitting"] = [answer.rules_fitting for answer in answers]
    tested["result"] = [
        "none" if answer.reply is None else "right" if answer.reply == wanted else "wrong"
        for answer, wanted in zip(answers, messages["wanted"], strict=True)
    ]
    return tested


def count_results(tested):
    """Return how many messages were answered rightly, wrongly and not at all.

    Parameters
    ----------
    tested : DataFrame
        As `stress_test` returns it.

    Returns
    -------
    dict
        Keys ``right``, ``wrong`` and ``none``; the values add up to the rows.

    Examples
    --------
    >>> count_results(pd.DataFrame({"result": ["right", "none", "right"]}))
    {'right': 2, 'wrong': 0, 'none': 1}
    """
    counted = Counter(tested["result"])
    return {result: counted[result] for result in ("right", "wrong", "none")}


# --- the quota of pushes ----------------------------------------------------------------


def allow_pushes(dates, account="subscription"):
    """Tell which pushes of a plan the platform lets through.

    A subscription account may push once a day, a service account four times in a
    calendar month. What is not used does not carry over.

    Parameters
    ----------
    dates : iterable of str or datetime-like
        When a push is tried, for instance ``"2013-03-01 08:00"``, earliest first.
    account : {"subscription", "service"}

    Returns
    -------
    list of bool
        One entry per date: True if that push goes out.

    Raises
    ------
    ValueError
        If the account is of another kind, a date cannot be read, or the dates are not
        in order.

    References
    ----------
    WeChat Official Accounts Platform, rules for mass messages
    (developers.weixin.qq.com, knowledge base, last edited 2023-05-11).

    Examples
    --------
    >>> allow_pushes(["2013-03-01 08:00", "2013-03-01 20:00", "2013-03-02 08:00"])
    [True, False, True]
    >>> allow_pushes(["2013-03-01", "2013-03-08", "2013-03-15", "2013-03-22", "2013-03-29"], "service")
    [True, True, True, True, False]
    """
    most, period = PUSH_QUOTA[_arguments.one_of("account", account, PUSH_QUOTA)]
    times = [_time(date) for date in dates]
    if any(later < earlier for earlier, later in zip(times, times[1:], strict=False)):
        raise _arguments.wrong(
            say("dates are not in order", "dates 的先后顺序乱了"), say("earliest first", "从早到晚")
        )
    used, allowed = Counter(), []
    for time in times:
        window = (time.year, time.month) if period == "month" else (time.year, time.month, time.day)
        goes_out = used[window] < most
        used[window] += goes_out
        allowed.append(goes_out)
    return allowed


def _time(date):
    """Return a date of a plan as a moment."""
    try:
        time = pd.Timestamp(date)
    except (ValueError, TypeError):
        time = pd.NaT
    if pd.isna(time):
        found = _arguments.quoted(date)
        raise _arguments.wrong(
            say(f"dates holds {found}", f"dates 里有 {found}"),
            say("dates, written as 2013-03-01", "日期，写作 2013-03-01"),
        )
    return time
