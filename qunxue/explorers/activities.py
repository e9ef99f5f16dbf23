"""What a student does besides moving an explorer: predict, judge, sort, match, put in order.

Each activity is made of plain lists, buttons and choices, so that keys alone suffice; one line says how far one is
and is read out when it changes; every wrong placement is answered with its reason; *Reset* begins again.

>>> from qunxue import use
>>> from qunxue.explorers import activities
>>> use("en")
>>> kinds = activities.sort(
...     [
...         ("Do not send screenshots.", "rule", "It tells people what to do."),
...         ("Most people mute big groups.", "claim", "It can be counted."),
...     ],
...     ["rule", "claim"],
... )
>>> kinds.place(0, "rule")
>>> kinds.place(1, "rule")
>>> kinds.check()
>>> kinds.said
'1 of 2 is right. Look again at 2: the reason stands below it.'
>>> kinds.feedback
['✓ Right. It tells people what to do.', '✗ Not quite. It can be counted.']
"""

import bisect
import html
import random

import anywidget
import ipywidgets as widgets
import traitlets

from qunxue.language import say

#: What a verdict may be, from the strongest to the weakest; *untested* stands beside that scale.
RATINGS = ("supported", "partly", "not-supported", "refuted", "untested")
#: The five answers that every verdict owes, by the name of their column.
ANSWERS = ("quantity", "unit", "time", "people", "could_fail")

_WIDE = {"width": "640px", "max_width": "100%"}
_OWN_WIDTH = {"width": "auto"}


class _Line(anywidget.AnyWidget):
    """A line that is announced when it changes, and that keeps JupyterLab from taking the keys typed beside it."""

    _esm = """
    function render({ model, el }) {
      el.classList.add("qunxue-said");
      el.setAttribute("role", "status");
      const speak = () => (el.textContent = model.get("text"));
      speak();
      model.on("change:text", speak);
      const keepKeys = () => el.isConnected
        ? el.closest(".qunxue-question")?.addEventListener("focusin", (event) =>
            event.target.setAttribute("data-lm-suppress-shortcuts", "true"))
        : setTimeout(keepKeys, 50);
      keepKeys();
      return () => model.off("change:text", speak);
    }
    export default { render };
    """
    # a statement is a list's label: it stands above the list and may be as long as it needs
    _css = """
    .qunxue-question { max-width: 720px; gap: 4px; }
    .qunxue-question p { margin: 2px 0; line-height: 1.5; }
    .qunxue-question .qunxue-said { font-size: 14px; line-height: 1.5; min-height: 1.5em; }
    .qunxue-question .widget-dropdown { flex-direction: column; align-items: flex-start; height: auto; }
    .qunxue-question .widget-dropdown > .widget-label {
      width: 100%; height: auto; white-space: normal; text-align: left; line-height: 1.5; font-size: 14px; }
    .qunxue-question .widget-dropdown > select { max-width: 100%; min-width: 16em; flex: none; }
    .qunxue-question .widget-select > select { height: auto; }
    .qunxue-question .widget-html, .qunxue-question .widget-html-content { height: auto; }
    .qunxue-question details { margin: 4px 0; } .qunxue-question summary { cursor: pointer; }
    .qunxue-question dt, .qunxue-question dd { float: none; display: block; width: auto; line-height: 1.5; }
    .qunxue-question dt { font-weight: 600; } .qunxue-question dd { margin: 0 0 4px 1em; }
    """

    text = traitlets.Unicode().tag(sync=True)


class Activity(widgets.VBox):
    """A question, what it is answered with, buttons, and the line that says how far one is.

    Parameters
    ----------
    question : str
    asked : sequence of ipywidgets widget
        What the student answers with.
    buttons : dict of str to callable
        By what stands on them. *Reset* is added as the last.
    plain : sequence of str
        Lines that stand for the activity in a printed or exported copy, below the question.

    Attributes
    ----------
    said : str
        What the line says at present.
    """

    def __init__(self, question, asked, buttons, plain=()):
        self._question, self._plain = question, list(plain)
        self._line = _Line()
        made = []
        for label, pressed in {**buttons, say("Reset", "重来"): self.reset}.items():
            button = widgets.Button(description=label, layout=_OWN_WIDTH)
            button.on_click(lambda _, pressed=pressed: pressed())
            made.append(button)
        heading = widgets.HTML(f"<p><strong>{html.escape(question)}</strong></p>")
        super().__init__([heading, *asked, widgets.HBox(made), self._line])
        self.add_class("qunxue-question")

    @property
    def said(self):
        """What the line says at present."""
        return self._line.text

    def say(self, text):
        """Put a text on the line; a screen reader speaks it."""
        self._line.text = text

    def reset(self):
        """Begin again."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **options):
        """Offer the question in words as well, for copies that are exported or printed."""
        bundle = super()._repr_mimebundle_(**options)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        data["text/plain"] = "\n".join([self._question, *self._plain])
        return (data, metadata) if metadata else data


# --- predict -------------------------------------------------------------------------------------------------


class Prediction(Activity):
    """A guess that one commits to before looking; made by `predict`.

    Attributes
    ----------
    answer : ipywidgets widget
        With the guess as its ``value``.
    """

    def __init__(self, question, options):
        label = say("Your guess", "你的猜测")
        if isinstance(options, range):
            self._start = options.start
            self.answer = widgets.BoundedIntText(
                value=options.start, min=options.start, max=options[-1], step=options.step, description=label
            )
            plain = say(
                f"A number from {options.start} to {options[-1]}",
                f"{options.start} 到 {options[-1]} 之间的一个数",
            )
            plain = [plain]
        else:
            self._start = None
            self.answer = widgets.RadioButtons(
                options=_some(options, "options"),
                value=None,
                description=label,
                layout={"width": "max-content"},
            )
            plain = [f"○ {option}" for option in options]
        super().__init__(question, [self.answer], {say("I commit to this", "就猜这个"): self.commit}, plain)

    def commit(self):
        """Commit to the guess: it stays as it is until it is reset."""
        if self.answer.value is None:
            self.say(say("Choose one first; a guess is fine.", "先选一个，猜也行。"))
            return
        self.answer.disabled = True
        self.say(
            say(
                f"You said: {self.answer.value}. Now test it below.",
                f"你猜的是：{self.answer.value}。往下验证一下。",
            )
        )

    def reset(self):
        """Take the guess back."""
        self.answer.disabled = False
        self.answer.value = self._start
        self.say("")


def predict(question, options):
    """Ask for a guess and let the reader commit to it before looking.

    Parameters
    ----------
    question : str
    options : sequence of str, or range
        What may be chosen; with a range, which whole numbers.

    Returns
    -------
    Prediction

    Raises
    ------
    ValueError
        If there are fewer than two options, or one stands twice.

    Examples
    --------
    >>> guess = predict("Who gets more?", ["the first", "the last"])
    >>> guess.answer.value = "the last"
    >>> guess.commit()
    >>> guess.said
    'You said: the last. Now test it below.'
    """
    return Prediction(question, options)


# --- judge ---------------------------------------------------------------------------------------------------


def ratings():
    """Return what the ratings are called in the reader's language, by rating.

    Returns
    -------
    dict of str to str
    """
    return {
        "supported": say("supported", "成立"),
        "partly": say("partly supported", "部分成立"),
        "not-supported": say("not supported", "未获支持"),
        "refuted": say("refuted", "不成立"),
        "untested": say("untested", "尚未检验"),
    }


def _asked_of_every_verdict():
    return {
        "quantity": say(
            "Is the same quantity measured that the claim speaks of?", "量的是说法里说的那件事吗？"
        ),
        "unit": say("In the same unit?", "单位相同吗？"),
        "time": say("At the same time?", "时间相同吗？"),
        "people": say("Among the same people?", "说的是同一群人吗？"),
        "could_fail": say("Could it have come out otherwise?", "结果有可能不是这样吗？"),
    }


def _compared(mine, course):
    """Return what to tell a student whose verdict is `mine` where the course says `course`."""
    if mine == course:
        return say(
            "You and the course agree. Is it for the same reason?", "你和课程的结论一致。理由也一样吗？"
        )
    if mine == "untested":
        return say(
            "You found no test of it; the course names one. See what was measured, and whether it convinces you.",
            "你认为没有检验过；课程找到了检验。看看量了什么，能不能说服你。",
        )
    if course == "untested":
        return say(
            "You decided; the course found nobody who has tested it. What would have to be measured?",
            "你下了判断；课程没有找到任何检验。要检验它，得去量什么？",
        )
    if abs(RATINGS.index(mine) - RATINGS.index(course)) == 1:
        return say(
            "You are one step apart. Find the sentence in the reason that makes the step.",
            "只差一级。在理由里找找，是哪一句话差了这一级。",
        )
    return say(
        "You see it differently. Read the reason and the five answers, then decide again: the course may be wrong too.",
        "你的看法不同。读一读理由和五个回答，再想一次：课程也可能不对。",
    )


class Judge(Activity):
    """A claim to judge: the student's verdict first, then the course's with its reason and its five answers.

    Parameters
    ----------
    claim : str
        In six to ten words.
    rating : {"supported", "partly", "not-supported", "refuted", "untested"}
        The course's verdict.
    reason : str
        Why; emphasis, code and links as in Markdown.
    answers : dict of str to str
        By the names in `ANSWERS`: what the verdict says on quantity, unit, time, people, and whether the claim could have failed.

    Attributes
    ----------
    verdict : ipywidgets.RadioButtons
        With the student's rating as its ``value``.
    told : str
        The course's verdict as HTML; empty before the student's.

    Raises
    ------
    ValueError
        If the rating is unknown or an answer is missing.

    Examples
    --------
    >>> answers = {"quantity": "Yes.", "unit": "Yes.", "time": "No, 2017.", "people": "Students only.", "could_fail": "Yes."}
    >>> claim = Judge("Every place in the queue earns the same", "supported", "By symmetry.", answers)
    >>> claim.told
    ''
    >>> claim.verdict.value = "partly"
    >>> claim.compare()
    >>> claim.said
    'You: partly supported. The course: supported. You are one step apart. Find the sentence in the reason that makes the step.'
    >>> "Students only." in claim.told
    True
    """

    def __init__(self, claim, rating, reason, answers):
        if rating not in RATINGS:
            allowed = ", ".join(RATINGS)
            raise ValueError(
                say(
                    f"rating is {rating!r}; allowed: {allowed}",
                    f"rating 的值是 {rating!r}；可用的有：{allowed}",
                )
            )
        missing = [name for name in ANSWERS if not answers.get(name)]
        if missing:
            names = ", ".join(missing)
            raise ValueError(say(f"answers lack {names}", f"answers 里缺少 {names}"))
        self._rating, self._reason, self._answers = rating, reason, answers
        words = ratings()
        self.verdict = widgets.RadioButtons(
            options=[(word, key) for key, word in words.items()],
            value=None,
            description=say("Your verdict", "你的结论"),
            layout={"width": "max-content"},
        )
        self._told = widgets.HTML()
        super().__init__(
            claim,
            [self.verdict],
            {say("Compare with the course", "和课程的结论比一比"): self.compare},
            [f"○ {word}" for word in words.values()],
        )
        self.children = [*self.children, self._told]

    @property
    def told(self):
        """The course's verdict as HTML; empty before the student's."""
        return self._told.value

    def compare(self):
        """Show the course's verdict beside the student's."""
        mine, words = self.verdict.value, ratings()
        if mine is None:
            self.say(
                say("Give your own verdict first; you can change it later.", "先给出你的结论，以后可以改。")
            )
            return
        self.say(
            say(
                f"You: {words[mine]}. The course: {words[self._rating]}. ",
                f"你：{words[mine]}。课程：{words[self._rating]}。",
            )
            + _compared(mine, self._rating)
        )
        asked = _asked_of_every_verdict()
        answers = "".join(
            f"<dt>{html.escape(asked[name])}</dt><dd>{_marked_up(self._answers[name])}</dd>"
            for name in ANSWERS
        )
        folded = say("The five answers behind it", "结论背后的五个回答")
        self._told.value = (
            f"<p><strong>{say('The course', '课程的结论')}{say(': ', '：')}{words[self._rating]}</strong></p>"
            f"<p>{_marked_up(self._reason)}</p><details><summary>{folded}</summary><dl>{answers}</dl></details>"
        )

    def reset(self):
        """Take the verdict back and fold the course's away."""
        self.verdict.value = None
        self._told.value = ""
        self.say("")


def judge(concept):
    """Let the reader judge a claim of the essays before the course's verdict is shown.

    Parameters
    ----------
    concept : str
        Code of a concept that a lesson judges, such as ``"A13"``.

    Returns
    -------
    Judge

    Raises
    ------
    ValueError
        If no lesson judges it; the message names those that are judged.
    """
    from qunxue import data

    claims = data.load("claims")
    rows = claims[claims["concept"] == concept]
    if rows.empty:
        known = ", ".join(claims["concept"])
        raise ValueError(
            say(
                f"concept is {concept!r}; the lessons judge {known}",
                f"concept 的值是 {concept!r}；各课判断过的有：{known}",
            )
        )
    row = rows.iloc[0]
    written = say("en", "zh")
    answers = {name: row[f"{name}_{written}"] for name in ANSWERS}
    return Judge(row[f"claim_{written}"], row["rating"], row[f"reason_{written}"], answers)


def _marked_up(text):
    """Return a text with Markdown's emphasis, code and links as HTML, everything else escaped."""
    import mistune

    return mistune.create_markdown(escape=True)(str(text)).strip().removeprefix("<p>").removesuffix("</p>")


# --- sort, match ---------------------------------------------------------------------------------------------


class Placing(Activity):
    """Statements, each with a list of places; made by `sort` and `match`.

    Parameters
    ----------
    question : str
    statements : sequence of (str, str, str or dict)
        What is placed, its right place, and why: one reason, or one for each wrong place.
    places : sequence of str
    once : bool
        Whether each place holds one statement only.

    Attributes
    ----------
    lists : list of ipywidgets.Dropdown
        One for each statement, with the chosen place as its ``value``, empty at the start.
    feedback : list of str
        What is said below each statement; empty where nothing is.
    """

    def __init__(self, question, statements, places, once):
        self._statements, self._once = statements, once
        # an empty text: a list whose value is nothing at all shows nothing, not even "choose …"
        options = [(say("choose …", "请选择……"), ""), *((place, place) for place in places)]
        self.lists = [
            widgets.Dropdown(options=options, value="", description=f"{number}. {text}", layout=_WIDE)
            for number, (text, _, _) in enumerate(statements, 1)
        ]
        self._below = [widgets.HTML() for _ in statements]
        for place, each in enumerate(self.lists):
            each.observe(lambda _, place=place: self._on_choice(place), "value")
        rows = [part for row in zip(self.lists, self._below, strict=True) for part in row]
        plain = [f"{number}. {text}" for number, (text, _, _) in enumerate(statements, 1)]
        plain.append(say("Places: ", "可选：") + say(", ", "、").join(places))
        self._feedback = [""] * len(statements)
        super().__init__(question, rows, {say("Check", "检查"): self.check}, plain)

    @property
    def feedback(self):
        """What is said below each statement."""
        return list(self._feedback)

    def place(self, number, place):
        """Place a statement, counted from 0."""
        self.lists[number].value = place

    def check(self):
        """Say of each statement that is placed whether it is right there, and why."""
        placed = [each.value for each in self.lists]
        if not any(placed):
            self.say(
                say("Nothing is placed yet: choose a place for one.", "还没有放任何一条：先给一条选个位置。")
            )
            return
        wrong = []
        for number, ((_, right, why), chosen) in enumerate(zip(self._statements, placed, strict=True)):
            if not chosen:
                self._tell(number, "")
            elif chosen == right:
                reason = why if isinstance(why, str) else ""
                self._tell(number, f"✓ {say('Right. ', '对。')}{reason}".strip())
            else:
                wrong.append(number + 1)
                reason = why if isinstance(why, str) else why[chosen]
                self._tell(number, f"✗ {say('Not quite. ', '不太对。')}{reason}")
        self.say(self._summary(placed, wrong))

    def _summary(self, placed, wrong):
        total, open_ = len(placed), placed.count("")
        right = total - open_ - len(wrong)
        if right == total:
            return say(f"All {total} are right. Well done.", f"{total} 条全对，做得好。")
        parts = [
            say(
                f"{right} of {total} {'is' if right == 1 else 'are'} right.", f"{total} 条里对了 {right} 条。"
            )
        ]
        if wrong:
            numbers = say(", ", "、").join(map(str, wrong))
            below = "it" if len(wrong) == 1 else "each"
            parts.append(
                say(
                    f"Look again at {numbers}: the reason stands below {below}.",
                    f"再看看第 {numbers} 条，理由写在下面。",
                )
            )
        if open_:
            parts.append(say(f"{open_} not placed yet.", f"还有 {open_} 条没放。"))
        twice = {place for place in placed if place and placed.count(place) > 1}
        if self._once and twice:
            names = say(", ", "、").join(sorted(twice))
            parts.append(say(f"Chosen more than once: {names}.", f"选了不止一次：{names}。"))
        return say(" ", "").join(parts)

    def _tell(self, number, text):
        self._feedback[number] = text
        self._below[number].value = f"<p>{html.escape(text)}</p>" if text else ""

    def _on_choice(self, number):
        self._tell(number, "")  # what was said of another choice is no longer true
        placed = sum(each.value != "" for each in self.lists)
        self.say(
            say(f"{placed} of {len(self.lists)} placed.", f"已放 {placed} 条，共 {len(self.lists)} 条。")
            if placed
            else ""
        )

    def reset(self):
        """Take everything off its place."""
        for each in self.lists:
            each.value = ""
        for number in range(len(self.lists)):
            self._tell(number, "")
        self.say("")


def sort(statements, bins, question=None):
    """Let the reader put statements into named bins.

    Parameters
    ----------
    statements : sequence of (str, str, str or dict)
        The statement, its bin, and why it belongs there; or, by the name of each other bin, why it does not belong there.
    bins : sequence of str
    question : str, optional

    Returns
    -------
    Placing

    Raises
    ------
    ValueError
        If a bin is unknown, or a wrong bin has no reason.
    """
    _some(bins, "bins")
    _some([text for text, _, _ in statements], "statements")
    for text, right, why in statements:
        if right not in bins:
            raise ValueError(say(f"{right!r} is no bin of {list(bins)}", f"{right!r} 不在 {list(bins)} 之中"))
        _reasons(text, right, why, bins)
    asked = say("Where does each belong?", "每一条属于哪一类？") if question is None else question
    return Placing(asked, list(statements), list(bins), once=False)


def match(pairs, question=None):
    """Let the reader find what belongs together.

    Parameters
    ----------
    pairs : sequence of (str, str, str or dict)
        Two that belong together, and why; or, by the name of each other partner, why that is not the one.
    question : str, optional

    Returns
    -------
    Placing
        The partners stand in an order that gives nothing away and is the same every time.

    Raises
    ------
    ValueError
        If a text stands twice, or a wrong partner has no reason.

    Examples
    --------
    >>> found = match([("mute", "no sound", "It stays silent."), ("pin", "on top", "It stays in sight.")])
    >>> found.place(0, "no sound")
    >>> found.check()
    >>> found.said
    '1 of 2 is right. 1 not placed yet.'
    """
    _some([left for left, _, _ in pairs], "pairs")
    partners = _some([right for _, right, _ in pairs], "pairs")
    for left, right, why in pairs:
        _reasons(left, right, why, partners)
    asked = say("Which belong together?", "哪些是一对？") if question is None else question
    return Placing(asked, list(pairs), [partners[place] for place in _mixed(partners)], once=True)


def _reasons(text, right, why, places):
    """Refuse a statement that has no reason for one of the wrong places."""
    missing = [place for place in places if place != right and isinstance(why, dict) and not why.get(place)]
    if missing or not why:
        names = ", ".join(missing) or say("the place", "位置")
        raise ValueError(say(f"no reason for {names}: {text!r}", f"没有写理由（{names}）：{text!r}"))


# --- order ---------------------------------------------------------------------------------------------------


class Ordering(Activity):
    """Items to put in order: choose one in the list, move it earlier or later; made by `order`.

    Attributes
    ----------
    sequence : list of str
        The items as they stand at present.
    list : ipywidgets.Select
        With the chosen item's number in the right order as its ``value``.
    feedback : list of str
        What is said of items that stand wrongly.
    """

    def __init__(self, question, items):
        self._items = items
        self._start = _mixed([text for text, _ in items])
        self._now = list(self._start)
        self.list = widgets.Select(
            options=self._options(),
            rows=len(items),
            description=say("First to last", "从先到后"),
            layout=_WIDE,
        )
        self.feedback = []
        self._below = widgets.HTML()
        buttons = {
            say("Earlier ↑", "往前 ↑"): lambda: self.move(-1),
            say("Later ↓", "往后 ↓"): lambda: self.move(1),
            say("Check", "检查"): self.check,
        }
        super().__init__(
            question, [self.list], buttons, [f"– {self._items[each][0]}" for each in self._start]
        )
        self.children = [*self.children, self._below]

    @property
    def sequence(self):
        """The items as they stand at present."""
        return [self._items[each][0] for each in self._now]

    def _options(self):
        return [(f"{place}. {self._items[each][0]}", each) for place, each in enumerate(self._now, 1)]

    def _show(self, chosen):
        self.list.options = self._options()
        self.list.value = chosen

    def _tell(self, feedback):
        self.feedback = feedback
        items = "".join(f"<li>{html.escape(text)}</li>" for text in feedback)
        self._below.value = f"<ul>{items}</ul>" if feedback else ""

    def move(self, step):
        """Move the chosen item by a number of places: below 0 is earlier."""
        chosen = self.list.value
        before = self._now.index(chosen)
        after = min(max(before + step, 0), len(self._now) - 1)
        self._now.insert(after, self._now.pop(before))
        self._show(chosen)
        self._tell([])
        text, total = self._items[chosen][0], len(self._now)
        self.say(
            say(
                f"“{text}” is number {after + 1} of {total}.",
                f"“{text}”现在排第 {after + 1}，共 {total} 个。",
            )
            if after != before
            else say(f"“{text}” stands at the end already.", f"“{text}”已经在头上了，不能再移。")
        )

    def check(self):
        """Say how many stand in order, and of those that do not where they belong and why."""
        kept, total = _in_order(self._now), len(self._now)
        if len(kept) == total:
            self._tell([])
            self.say(say(f"All {total} stand in order. Well done.", f"{total} 个全排对了，做得好。"))
            return
        feedback = []
        for place, each in enumerate(self._now):
            if each not in kept:
                text, why = self._items[each]
                later = sum(other < each for other in kept) > sum(
                    other in kept for other in self._now[:place]
                )
                where = say("belongs later", "应当往后") if later else say("belongs earlier", "应当往前")
                feedback.append(
                    f"✗ {text} {where}. {why}" if say("en", "zh") == "en" else f"✗ {text}：{where}。{why}"
                )
        self._tell(feedback)
        self.say(
            say(
                f"{len(kept)} of {total} stand in the right order among themselves. Below: what to move, and why.",
                f"{total} 个里有 {len(kept)} 个先后排对了。下面写着该移动哪个、为什么。",
            )
        )

    def reset(self):
        """Go back to the order of the start."""
        self._now = list(self._start)
        self._show(self._now[0])
        self._tell([])
        self.say("")


def order(items, question=None):
    """Let the reader put items in order.

    Parameters
    ----------
    items : sequence of (str, str)
        In the right order: an item of a few words, and why it stands there.
    question : str, optional

    Returns
    -------
    Ordering
        The items stand mixed at the start, the same way every time.

    Raises
    ------
    ValueError
        If there are fewer than two, one stands twice, or a reason is missing.

    Examples
    --------
    >>> steps = order([("meet", "Nothing goes before."), ("talk", "One has to have met."), ("trust", "It takes talk.")])
    >>> sorted(steps.sequence) == ["meet", "talk", "trust"] and steps.sequence != ["meet", "talk", "trust"]
    True
    """
    _some([text for text, _ in items], "items")
    for text, why in items:
        if not why:
            raise ValueError(say(f"no reason for {text!r}", f"没有写理由：{text!r}"))
    return Ordering(say("Put them in order.", "排个先后。") if question is None else question, list(items))


def _in_order(numbers):
    """Return the largest set of numbers that already stand in ascending order.

    Examples
    --------
    >>> sorted(_in_order([3, 0, 1, 2]))
    [0, 1, 2]
    """
    ends, chains = [], []
    for number in numbers:
        place = bisect.bisect_left(ends, number)
        chain = [*(chains[place - 1] if place else []), number]
        ends[place : place + 1], chains[place : place + 1] = [number], [chain]
    return set(chains[-1])


# --- small helpers -------------------------------------------------------------------------------------------


def _some(texts, name):
    """Return texts as a list, refusing fewer than two and repetitions."""
    texts = list(texts)
    if len(texts) < 2 or len(set(texts)) < len(texts):
        raise ValueError(
            say(
                f"{name} are {texts}; needed: two or more, all different",
                f"{name} 的值是 {texts}；至少要两个，且不能重复",
            )
        )
    return texts


def _mixed(texts):
    """Return the numbers of texts in an order that is not theirs and is the same every time."""
    numbers = list(range(len(texts)))
    mixer = random.Random("\n".join(texts))
    while numbers == sorted(numbers):
        mixer.shuffle(numbers)
    return numbers
