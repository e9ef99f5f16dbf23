"""An auto-reply desk: keyword rules, priorities, a fallback, and the quota of pushes.

A desk is a short sheet of rules. A message is compared with every rule; of those that
fit, the one with the highest priority answers, and of equals the one written first.
If none fits, the fallback answers, or nobody does.

Patterns are matched by an engine of our own that follows all possible matches at once
instead of trying one after the other (Thompson's method). Its time grows with the
length of the message, whatever the pattern, so no pattern can make the desk hang.
"""

import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from qunxue.language import current, say

KINDS = ("exact", "contains", "pattern")
LONGEST_MESSAGE = 600
LONGEST_PATTERN = 120
MOST_REPEATS = 100
MOST_STATES = 5_000
DEEPEST_NESTING = 30

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
        raise ValueError(f"text is {text!r}; allowed: a string")
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


# --- patterns ---------------------------------------------------------------------------


class _Parser:
    """Read a pattern into a tree, or say in one line what is wrong with it."""

    def __init__(self, pattern):
        self.pattern = pattern
        self.at = 0
        self.depth = 0

    def fail(self, en, zh):
        raise ValueError(
            say(
                f"pattern {self.pattern!r}, place {self.at + 1}: {en}",
                f"模式 {self.pattern!r} 的第 {self.at + 1} 个字符：{zh}",
            )
        )

    def peek(self):
        return self.pattern[self.at] if self.at < len(self.pattern) else ""

    def take(self):
        character = self.peek()
        self.at += 1
        return character

    def whole(self):
        tree = self.choice()
        if self.peek() == ")":
            self.fail("a closing bracket without an opening one", "多了一个右括号")
        return tree

    def choice(self):
        branches = [self.sequence()]
        while self.peek() == "|":
            self.take()
            branches.append(self.sequence())
        return branches[0] if len(branches) == 1 else ("choice", branches)

    def sequence(self):
        parts = []
        while self.peek() and self.peek() not in "|)":
            parts.append(self.repeated())
        return ("sequence", parts)

    def repeated(self):
        item = self.single()
        while self.peek() and self.peek() in "*+?{":
            low, high = self.bounds()
            if item[0] == "border":
                self.fail("a border such as ^ cannot be repeated", "^ 这类边界不能重复")
            if self.peek() == "?":
                self.take()  # a lazy repeat finds the same messages as a greedy one
            elif self.peek() == "+":
                self.fail("possessive repeats are not supported", "不支持占有型重复")
            item = ("repeat", item, low, high)
        return item

    def bounds(self):
        sign = self.take()
        if sign == "*":
            return 0, None
        if sign == "+":
            return 1, None
        if sign == "?":
            return 0, 1
        end = self.pattern.find("}", self.at)
        inside = self.pattern[self.at : end] if end >= 0 else ""
        low, comma, high = inside.partition(",")
        if not low.isdecimal() or (high and not high.isdecimal()):
            self.at -= 1
            self.fail(
                r"write {2}, {2,} or {2,5}; a plain brace is \{",
                r"请写 {2}、{2,} 或 {2,5}；要找花括号请写 \{",
            )
        self.at = end + 1
        fewest = int(low)
        most = fewest if not comma else (int(high) if high else None)
        if fewest > MOST_REPEATS or (most or 0) > MOST_REPEATS:
            self.fail(f"at most {MOST_REPEATS} repeats", f"最多重复 {MOST_REPEATS} 次")
        if most is not None and most < fewest:
            self.fail("the second number is smaller than the first", "第二个数比第一个数小")
        return fewest, most

    def single(self):
        character = self.peek()
        if character in "*+?{":
            self.fail(
                f"nothing to repeat before {character!r}; a plain {character} is \\{character}",
                f"{character!r} 前面没有可重复的内容；要找这个字符本身请写 \\{character}",
            )
        self.take()
        if character == "(":
            return self.group()
        if character == "[":
            return ("one", self.bracket())
        if character == ".":
            return ("one", _anything)
        if character in "^$":
            return ("border", character)
        if character == "\\":
            return self.escape()
        return _letters(character)

    def group(self):
        self.depth += 1
        if self.depth > DEEPEST_NESTING:
            self.fail("too many brackets inside one another", "括号嵌套太深")
        if self.peek() == "?":
            self.take()
            if self.take() != ":":
                self.at -= 1
                self.fail("of the (?...) forms only (?:...) is supported", "(?...) 的写法里只支持 (?:...)")
        inside = self.choice()
        if self.take() != ")":
            self.at -= 1
            self.fail("a closing bracket ) is missing", "缺少右括号 )")
        self.depth -= 1
        return inside

    def escape(self):
        character = self.take()
        if not character:
            self.at -= 1
            self.fail("a lone backslash at the end", "末尾多了一个反斜杠")
        if character == "b":
            return ("border", "b")
        if character in _CLASSES:
            return ("one", _CLASSES[character])
        if character.isalnum():
            self.at -= 1
            self.fail(f"\\{character} is not supported", f"不支持 \\{character}")
        return _letters(character)

    def bracket(self):
        start = self.at
        negated = self.peek() == "^"
        if negated:
            self.take()
        tests = []
        while self.peek() != "]" or not tests:
            character = self.take()
            if not character:
                self.at = start
                self.fail("a closing bracket ] is missing", "缺少右方括号 ]")
            if character == "\\":
                character = self.take()
                if character in _CLASSES:
                    tests.append(_CLASSES[character])
                    continue
                if not character or character.isalnum():
                    self.fail(f"\\{character} is not supported in [...]", f"[...] 里不支持 \\{character}")
            if self.peek() == "-" and self.pattern[self.at + 1 : self.at + 2] not in ("", "]"):
                self.take()
                tests.append(self.span(character, self.take()))
            else:
                tests.append(_same_as(character))
        self.take()
        return _any_of(tuple(tests), negated)

    def span(self, first, last):
        if last == "\\":
            last = self.take()
        if not last or last < first:
            self.fail(f"the range {first}-{last} runs backwards", f"范围 {first}-{last} 前后颠倒")
        return _between(first, last)


def _anything(character):
    return True


def _fold(text):
    return unicodedata.normalize("NFKC", text).casefold()


def _same_as(wanted):
    folded = _fold(wanted)
    return lambda character: character == folded


def _letters(text):
    return ("sequence", [("one", _same_as(letter)) for letter in _fold(text)])


def _between(first, last):
    def test(character):
        return any(first <= form <= last for form in (character, character.upper()) if len(form) == 1)

    return test


def _any_of(tests, negated):
    return lambda character: any(test(character) for test in tests) != negated


def _is_word(character):
    return character.isalnum() or character == "_"


_CLASSES = {
    "d": str.isdecimal,
    "D": lambda character: not character.isdecimal(),
    "w": _is_word,
    "W": lambda character: not _is_word(character),
    "s": str.isspace,
    "S": lambda character: not character.isspace(),
}


class _Machine:
    """The states of one pattern; all that are possible are followed at once."""

    def __init__(self, tree):
        self.ones = {}  # state -> (test, next state): one character
        self.free = {}  # state -> [(border or None, next state)]: no character
        self.count = 0
        self.start, self.end = self.build(tree)
        self.closures = {}
        self.steps = {}

    def state(self):
        self.count += 1
        if self.count > MOST_STATES:
            raise ValueError(
                say(
                    "the pattern repeats too much; use smaller numbers in {...}",
                    "模式重复过多，请把 {...} 里的数改小",
                )
            )
        return self.count - 1

    def link(self, source, target, border=None):
        self.free.setdefault(source, []).append((border, target))

    def build(self, tree):
        kind = tree[0]
        start, end = self.state(), self.state()
        if kind == "one":
            self.ones[start] = (tree[1], end)
        elif kind == "border":
            self.link(start, end, tree[1])
        elif kind == "sequence":
            here = start
            for part in tree[1]:
                first, last = self.build(part)
                self.link(here, first)
                here = last
            self.link(here, end)
        elif kind == "choice":
            for branch in tree[1]:
                first, last = self.build(branch)
                self.link(start, first)
                self.link(last, end)
        else:
            self.build_repeat(tree, start, end)
        return start, end

    def build_repeat(self, tree, start, end):
        _, item, low, high = tree
        here = start
        for _ in range(low):
            first, last = self.build(item)
            self.link(here, first)
            here = last
        if high is None:
            first, last = self.build(item)
            self.link(here, first)
            self.link(last, first)
            self.link(last, end)
        else:
            for _ in range(high - low):
                first, last = self.build(item)
                self.link(here, first)
                self.link(here, end)
                here = last
        self.link(here, end)

    def closure(self, states, before, after):
        """Return every state reachable without a character, between two characters."""
        beside = (
            before == "",
            after == "",
            (before != "" and _is_word(before)) != (after != "" and _is_word(after)),
        )
        key = (states, beside)
        if key not in self.closures:
            holds = {None: True, "^": beside[0], "$": beside[1], "b": beside[2]}
            reached, waiting = set(states), list(states)
            while waiting:
                for border, target in self.free.get(waiting.pop(), ()):
                    if holds[border] and target not in reached:
                        reached.add(target)
                        waiting.append(target)
            self.closures[key] = frozenset(reached)
        return self.closures[key]

    def step(self, states, character):
        key = (states, character)
        if key not in self.steps:
            self.steps[key] = frozenset(
                self.ones[state][1]
                for state in states
                if state in self.ones and self.ones[state][0](character)
            )
        return self.steps[key]

    def found_in(self, text):
        if len(self.steps) > 20_000:  # keep what is remembered small
            self.steps.clear()
            self.closures.clear()
        states = frozenset()
        for place in range(len(text) + 1):
            before = text[place - 1] if place else ""
            after = text[place] if place < len(text) else ""
            states = self.closure(states | {self.start}, before, after)
            if self.end in states:
                return True
            states = self.step(states, after) if after else states
        return False


@lru_cache(maxsize=256)
def _machine(pattern):
    return _Machine(_Parser(pattern).whole())


def _compiled(pattern):
    if not isinstance(pattern, str) or not 0 < len(pattern) <= LONGEST_PATTERN:
        raise ValueError(
            say(
                f"pattern is {pattern!r:.40}; allowed: 1 to {LONGEST_PATTERN} characters",
                f"模式为 {pattern!r:.40}；应为 1 到 {LONGEST_PATTERN} 个字符",
            )
        )
    return _machine(pattern)


def matches(pattern, message):
    r"""Tell whether a pattern is found anywhere in a message.

    Parameters
    ----------
    pattern : str
        At most 120 characters. Understood: plain characters, ``.``, ``[...]``,
        ``\d`` ``\w`` ``\s`` and their opposites, ``\b`` (edge of a word), ``^``,
        ``$``, ``|``, ``(...)``, ``*``, ``+``, ``?`` and ``{2,5}``. Capital and small
        letters are the same, full-width and half-width too.
    message : str
        Only its first 600 characters are read, which is as much as a text push held.

    Returns
    -------
    bool

    Raises
    ------
    ValueError
        If the pattern cannot be read (one line says where and why), or uses what is
        not supported: back references, look-around, possessive repeats.

    Notes
    -----
    All possible matches are followed at once, so the time grows with the length of the
    message times the size of the pattern [1]_. Python's own ``re`` tries them one after
    the other and can need exponential time, for instance for ``(a+)+b`` in ``aaa...a``.

    References
    ----------
    .. [1] Thompson, K. (1968). Regular expression search algorithm.
       *Communications of the ACM* 11 (6): 419-422.

    Examples
    --------
    >>> matches(r"\bart\b", "Is there an art fair?"), matches(r"\bart\b", "When does it start?")
    (True, False)
    >>> matches("第.+期", "我要第三十期的目录")
    True
    >>> matches("(a+)+b", "a" * 600)
    False
    """
    machine = _compiled(pattern)
    return machine.found_in(normalise(message)[:LONGEST_MESSAGE])


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
        if self.kind not in KINDS:
            raise ValueError(
                say(
                    f"kind is {self.kind!r}; allowed: 'exact', 'contains', 'pattern'",
                    f"kind 为 {self.kind!r}；可用的有 'exact'（完全）、'contains'（包含）、'pattern'（模式）",
                )
            )
        for name in ("keyword", "reply"):
            text = getattr(self, name)
            if not isinstance(text, str) or not text.strip():
                raise ValueError(
                    say(
                        f"{name} is {text!r}; allowed: a text that is not empty",
                        f"{name} 为 {text!r}；不能为空",
                    )
                )
        if isinstance(self.priority, bool) or not isinstance(self.priority, int):
            raise ValueError(
                say(
                    f"priority is {self.priority!r}; allowed: a whole number",
                    f"priority 为 {self.priority!r}；应为整数",
                )
            )
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
                raise ValueError(f"rules holds {rule!r}; allowed: Rule objects")
        if self.fallback is not None and (not isinstance(self.fallback, str) or not self.fallback.strip()):
            raise ValueError(f"fallback is {self.fallback!r}; allowed: a text that is not empty, or None")

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
    if language not in _FIRST_SHEETS:
        raise ValueError(f"language is {language!r}; allowed: 'en', 'zh'")
    return _FIRST_SHEETS[language]


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
    missing = [column for column in ("text", "wanted") if column not in messages]
    if missing:
        raise ValueError(f"messages lacks the column {missing[0]!r}; needed: 'text' and 'wanted'")
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
    if account not in PUSH_QUOTA:
        raise ValueError(f"account is {account!r}; allowed: 'subscription', 'service'")
    most, period = PUSH_QUOTA[account]
    try:
        times = [pd.Timestamp(date) for date in dates]
    except (ValueError, TypeError) as error:
        raise ValueError(f"dates holds an entry that is no date ({error}); write it as 2013-03-01") from None
    if any(pd.isna(time) for time in times):
        raise ValueError("dates holds an empty entry; write it as 2013-03-01")
    if any(later < earlier for earlier, later in zip(times, times[1:], strict=False)):
        raise ValueError("dates are not in order; allowed: earliest first")
    used, allowed = Counter(), []
    for time in times:
        window = (time.year, time.month) if period == "month" else (time.year, time.month, time.day)
        goes_out = used[window] < most
        used[window] += goes_out
        allowed.append(goes_out)
    return allowed
