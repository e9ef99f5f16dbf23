"""One task of an exercise, and the questions asked about its answer."""

import contextlib
import decimal
import fractions
import functools
import io
import sys

from qunxue.check import agrees, calls, drawing, rows, values, words
from qunxue.check.errors import CheckFailed, explain_errors_of, is_gap, lost_name
from qunxue.check.writing import written
from qunxue.language import current, say


class Task:
    """One task of an exercise, and the questions asked about its answer.

    Parameters
    ----------
    name : str
        The answer's id, normally the name of the function or variable that the student writes.
    number : int
        The task's number in the exercise.
    lesson : str
        The lesson that teaches it, such as ``"04"``.
    section : int, optional
        The section of that lesson to reread.

    Raises
    ------
    CheckFailed
        If the blank ``...`` still stands where `name` should be.

    Notes
    -----
    Every question takes ``what``, a phrase in the reader's language that names the thing checked
    (``say("the mean share at each place", "每个位置的平均份额")``); ``hint``, a sentence added when it fails;
    and ``hide``, which leaves out what was wanted. `hide` as a method does so for all that follows, and is
    the first line of hidden tests.

    Numbers count by value: 5, 5.0 and NumPy's 5 are equal, True is not 1. Lists, tuples, arrays and
    columns of the same values are equal; `is_type` asks for one of them. Missing values (NaN, NaT, NA)
    equal one another. Objects of classes that are not known here are never equal to anything.

    Examples
    --------
    >>> task = Task("gini", number=5, lesson="04", section=4)
    >>> task.close(1 / 3, 0.333, what="the Gini coefficient of [1, 2, 3]", tolerance=0.001)
    """

    def __init__(self, name, number, lesson, section=None):
        self.name, self.number, self.lesson, self.section = name, number, lesson, section
        self._hidden = False
        self._checking = say("the answer", "答案")
        explain_errors_of(self)
        if sys._getframe(1).f_globals.get(name) is Ellipsis:
            raise CheckFailed(self.unfinished())

    # ---- values -------------------------------------------------------------------------------

    def equal(self, found, wanted, what=None, *, hint=None, mistakes=(), hide=None):
        """Ask that `found` has the same value as `wanted`, exactly.

        Parameters
        ----------
        found : object
            The answer.
        wanted : object
            A value of plain types, arrays, series or a data frame. A data frame is compared as by `frame`.
        what : str, optional
            What is checked, in the reader's language.
        hint : str, optional
            A sentence to add on failure.
        mistakes : dict or list of (value, str), optional
            Values that betray a known misunderstanding, each with the sentence that answers it.
        hide : bool, optional
            Leave out what was wanted.

        Raises
        ------
        CheckFailed
            If the two differ.

        Examples
        --------
        >>> import numpy
        >>> Task("a", 1, "04").equal(numpy.array([1, 2]), [1, 2])
        """
        if values.is_table(wanted):
            self.frame(found, wanted, what, index=True, hint=hint, hide=hide)
            return
        self._compare(found, wanted, what, None, "", hint, mistakes, hide)

    def close(self, found, wanted, what=None, *, tolerance, hint=None, mistakes=(), hide=None):
        """Ask that every number of `found` is within `tolerance` of the one in `wanted`.

        Parameters
        ----------
        found, wanted : object
            Numbers, or lists, arrays, dicts, series of numbers.
        what : str, optional
            What is checked, in the reader's language.
        tolerance : float
            The largest difference allowed, in the unit of the numbers; the message states it.
        hint, mistakes, hide : optional
            As in `equal`. A mistake counts when `found` is within the tolerance of its value.

        Raises
        ------
        CheckFailed
            If one number is further away, or the shapes differ.

        Examples
        --------
        >>> Task("a", 1, "04").close([0.501, 0.1], [0.5, 0.1], tolerance=0.01)
        """

        def near(one, other):
            # the allowance for binary fractions keeps 0.3 within 0.1 of 0.2
            return values.distance(one, other) <= tolerance * (1 + 1e-9) + 1e-12

        self._compare(found, wanted, what, near, words.give_or_take(tolerance), hint, mistakes, hide)

    def within(self, found, low, high, what=None, *, hint=None, hide=None):
        """Ask that a number, or every number of a list, lies from `low` to `high`.

        Parameters
        ----------
        found : number or sequence of numbers
        low, high : number
            The bounds, both allowed.
        what, hint, hide : optional
            As in `equal`.

        Raises
        ------
        CheckFailed
            If a number lies outside, or `found` is not made of numbers.

        Examples
        --------
        >>> Task("a", 1, "04").within([1, 2, 3], 1, 3)
        """
        what = self._begin(what)
        value = self._plain(found, what, hint, hide)
        numbers = value.values if isinstance(value, values.Labelled) else value
        numbers = numbers if isinstance(numbers, list) else [numbers]
        wanted = say(f"from {written(low)} to {written(high)}", f"从 {written(low)} 到 {written(high)}")
        for position, number in enumerate(numbers):
            if not values.is_number(number) or not low <= number <= high:
                place = ""
                if len(numbers) > 1:
                    place = say(
                        f" as item {position + 1} (index {position})",
                        f"，是第 {position + 1} 项（下标 {position}）",
                    )
                self._fail(what, values.brief(number) + place, wanted, hint, hide)

    def one_of(self, found, choices, what=None, *, right=None, mistakes=(), hint=None, hide=None):
        """Ask that a coded choice is one of `choices` and, where given, the `right` one.

        Parameters
        ----------
        found : str
            The student's choice. Case and blanks around it do not matter.
        choices : str or list of str
            The letters or words to choose from; ``"ABCD"`` means four letters.
        what : str, optional
            What is asked, in the reader's language.
        right : str, optional
            The right choice. Give it in hidden tests only; it is never shown.
        mistakes : dict of str, optional
            For each wrong choice the sentence that explains why.
        hint, hide : optional
            As in `equal`.

        Raises
        ------
        CheckFailed
            If the choice is not among them, or not the right one.

        Examples
        --------
        >>> Task("a", 1, "04").one_of("b", "ABCD", right="B")
        """
        what = self._begin(what)
        value = self._plain(found, what, hint, hide)
        choices = list(choices)
        listed = words.listed(choices)
        chosen = value.strip().casefold() if isinstance(value, str) else None
        named = {choice.casefold(): choice for choice in choices}
        if chosen not in named:
            # quotes are the usual slip: answer = B is a name, answer = "B" is a choice
            one = say(f"one of {listed}, as text in quotes", f"{listed} 之一，写成带引号的文本")
            self._fail(what, self._words(found, value), one, hint, False)
        if right is not None and chosen != right.casefold():
            because = {key.casefold(): text for key, text in dict(mistakes).items()}.get(chosen)
            self._fail(what, named[chosen], None, because or hint, True)

    def is_type(self, found, kind, what=None, *, hint=None, hide=None):
        """Ask that `found` is of a kind: a type such as ``list`` or ``int``, or one of several.

        Parameters
        ----------
        found : object
        kind : type or tuple of type
            ``int``, ``float`` and ``bool`` accept NumPy's too; ``int`` does not accept True.
        what, hint, hide : optional
            As in `equal`.

        Raises
        ------
        CheckFailed
            If it is of another kind.

        Examples
        --------
        >>> Task("a", 1, "04").is_type([1, 2], list)
        """
        what = self._begin(what)
        if found is Ellipsis:
            raise CheckFailed(self.unfinished())
        kinds = kind if isinstance(kind, tuple) else (kind,)
        value = found
        if values.home(found) == "numpy" and hasattr(found, "item") and found.ndim == 0:
            value = found.item()
        if type(found) not in kinds and type(value) not in kinds:
            if float in kinds and type(value) in (decimal.Decimal, fractions.Fraction):
                return
            wanted = words.alternatives(words.type_name(one) for one in kinds)
            hint = self._none_hint(found, hint) or values.kind_hint(found, "list" if list in kinds else "")
            self._fail(what, values.kind_of(value), wanted, hint, hide)

    def that(self, holds, what, *, found=None, wanted=None, hint=None, hide=None):
        """Ask that a property holds, for what no other question can say.

        Parameters
        ----------
        holds : bool
            The property, already worked out. Only True itself counts (NumPy's too).
        what : str
            The property in words, in the reader's language.
        found : object, optional
            What to show as found.
        wanted : str, optional
            What to show as wanted, in words.
        hint, hide : optional
            As in `equal`.

        Raises
        ------
        CheckFailed
            If it does not hold.

        Examples
        --------
        >>> shares = [4, 6]
        >>> Task("a", 1, "04").that(sum(shares) == 10, "the shares add up to the total", found=shares)
        """
        what = self._begin(what)
        if values.home(holds) == "numpy" and type(holds).__name__ == "bool":
            holds = bool(holds)
        if holds is not True:
            if found is None:
                shown = say("it does not hold", "不成立")
            elif type(found) is str:
                shown = found
            else:
                shown = self._words(found, self._plain(found, what, hint, hide))
            self._fail(what, shown, wanted, hint, hide)

    # ---- tables -------------------------------------------------------------------------------

    def columns(self, found, wanted, what=None, *, only=False, hint=None, hide=None):
        """Ask that a data frame has certain columns and, where given, what kind of values they hold.

        Parameters
        ----------
        found : pandas.DataFrame
        wanted : list of str, or dict of str
            Column names; as a dict each with its kind, one of ``"integer"``, ``"number"``, ``"text"``,
            ``"truth"``, ``"time"``, ``"category"``.
        what : str, optional
            What is checked, in the reader's language.
        only : bool
            Allow no other columns.
        hint, hide : optional
            As in `equal`.

        Raises
        ------
        CheckFailed
            If a column is lacking, too many, or of another kind.

        Examples
        --------
        >>> import pandas
        >>> Task("a", 1, "04").columns(pandas.DataFrame({"place": [1]}), {"place": "integer"})
        """
        what = self._begin(what or say("the columns of the table", "表的各列"))
        self._must_be_table(found, what, hint, hide)
        present = list(found.columns)
        listed = words.listed(present) or say("no columns", "没有任何列")
        lacking = [name for name in wanted if name not in present]
        extra = [name for name in present if name not in wanted]
        if lacking or (only and extra):
            text = words.listed(wanted)
            self._fail(what, listed, say(f"{text} only", f"只有 {text}") if only else text, hint, hide)
        if isinstance(wanted, dict):
            for name, kind in wanted.items():
                holds, is_now = _column_kind(found[name], kind)
                if not holds:
                    where = say(f"{what}: column {name}", f"{what}：{name} 列")
                    self._fail(where, is_now, _KIND_WORDS[kind](), hint, hide)

    def frame(
        self,
        found,
        wanted,
        what=None,
        *,
        order=True,
        index=False,
        types=False,
        tolerance=0,
        hint=None,
        hide=None,
    ):
        """Ask that a data frame holds the same values as another. The order of its columns does not matter.

        Parameters
        ----------
        found, wanted : pandas.DataFrame
        what : str, optional
            What is checked, in the reader's language.
        order : bool
            Whether the order of the rows matters.
        index : bool
            Whether the row labels matter.
        types : bool
            Whether the dtypes must be equal too, not only the values.
        tolerance : float
            The largest difference allowed between two numbers.
        hint, hide : optional
            As in `equal`.

        Raises
        ------
        CheckFailed
            If columns, number of rows or a value differ.

        Examples
        --------
        >>> import pandas
        >>> one = pandas.DataFrame({"place": [1, 2], "mean": [10.0, 10.0]})
        >>> Task("a", 1, "04").frame(one[::-1], one, order=False)
        """
        what = self._begin(what or say("the table", "表"))
        self._must_be_table(found, what, hint, hide)
        self.columns(found, list(wanted.columns), what, only=True, hint=hint, hide=hide)
        found = found[list(wanted.columns)]
        if len(found) != len(wanted):
            self._fail(what, words.row_count(found), words.row_count(wanted), hint, hide)
        if types:
            for name in wanted.columns:
                if found[name].dtype != wanted[name].dtype:
                    where = say(f"{what}: the dtype of column {name}", f"{what}：{name} 列的 dtype")
                    self._fail(where, str(found[name].dtype), str(wanted[name].dtype), hint, hide)
        one, other = self._plain(found, what, hint, hide), values.plain(wanted)
        near = (lambda a, b: values.distance(a, b) <= tolerance) if tolerance else None
        part = values.difference(one, other, near, order=order, index=index)
        if part is not None:
            where = say(f"{what}: {part.place}", f"{what}：{part.place}")
            here, there = values.brief(part.found), values.brief(part.wanted)
            self._fail(where, here, there, hint or part.remark, hide)

    # ---- calls --------------------------------------------------------------------------------

    def returns(self, function, *arguments, what=None, hint=None, none=False, **named):
        """Call the student's function and return what it returns; say so if it prints instead.

        Parameters
        ----------
        function : callable
        *arguments, **named
            Handed on to it.
        what : str, optional
            What is checked, in the reader's language.
        hint : str, optional
            As in `equal`.
        none : bool
            Whether None is a result like any other.

        Returns
        -------
        object
            What the function returns.

        Raises
        ------
        CheckFailed
            If it returns nothing, is not written yet, or stops with an error.

        Examples
        --------
        >>> Task("a", 1, "04").returns(sum, [1, 2])
        3
        """
        what = self._begin(what or words.call(function, arguments, named))
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            result = self._call(function, arguments, named, what, hint)
        if result is None and not none:
            shown, wanted, _ = words.nothing_returned(printed.getvalue().strip())
            self._fail(what, shown, wanted, hint, False)
        if result is Ellipsis:
            raise CheckFailed(self.unfinished())
        return result

    def often(self, function, times, *arguments, what=None, hint=None):
        """Call the student's function again and again with the same arguments; return all results.

        A generator among the arguments goes on from call to call. Where submissions are graded this takes a fraction
        of the time of as many single calls.

        Parameters
        ----------
        function : callable
        times : int
        *arguments
            Handed on to it.
        what : str, optional
            What is checked, in the reader's language.
        hint : str, optional
            As in `equal`.

        Returns
        -------
        list
            What the function returned each time.

        Raises
        ------
        CheckFailed
            If it is not written yet, or stops with an error.

        Examples
        --------
        >>> len(Task("a", 1, "04").often(max, 300, [1, 2]))
        300
        """
        what = self._begin(what or words.call(function, arguments, {}))
        self._must_be_function(function, what, hint)
        return self._call(functools.partial(calls.often, function, times), arguments, {}, what, hint)

    def raises(self, error, function, *arguments, what=None, saying=None, hint=None, hide=None, **named):
        """Ask that a call stops with a certain error.

        Parameters
        ----------
        error : type
            An exception class, such as ``ValueError``; its subclasses count too.
        function : callable
        *arguments, **named
            Handed on to it.
        what : str, optional
            What is checked, in the reader's language.
        saying : str, optional
            Text that the error's message must contain.
        hint, hide : optional
            As in `equal`.

        Raises
        ------
        CheckFailed
            If nothing is raised, or something else.

        Examples
        --------
        >>> Task("a", 1, "04").raises(ValueError, int, "ten")
        """
        what = self._begin(what or words.call(function, arguments, named))
        if function is Ellipsis:
            raise CheckFailed(self.unfinished())
        wanted = error.__name__
        if saying:
            text = written(saying)
            wanted = say(f"{wanted} with {text} in its message", f"{wanted}，信息中含有 {text}")
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                result = function(*arguments, **named)
        except NotImplementedError:
            raise CheckFailed(self.unfinished()) from None
        except error as raised:
            if saying and saying not in str(raised):
                self._fail(what, words.error(raised), wanted, hint, hide)
            return
        except Exception as raised:
            self._fail(what, words.error(raised), wanted, hint, hide)
        shown = written(result, 96)
        self._fail(
            what,
            say(f"no error; the call returned {shown}", f"没有报错；调用返回了 {shown}"),
            wanted,
            hint or say("`raise` stops a function with an error.", "用 `raise` 可以让函数停下来并报错。"),
            hide,
        )

    def unchanged(self, function, *arguments, what=None, hint=None, **named):
        """Call a function and ask that it leaves its arguments as they were; return what it returns.

        Parameters
        ----------
        function : callable
        *arguments, **named
            Handed on to it; lists, dicts, arrays, series and data frames among them are watched.
        what : str, optional
            What is checked, in the reader's language.
        hint : str, optional
            As in `equal`.

        Returns
        -------
        object
            What the function returns.

        Raises
        ------
        CheckFailed
            If an argument is not what it was before the call.

        Examples
        --------
        >>> Task("a", 1, "04").unchanged(sorted, [2, 1])
        [1, 2]
        """
        called = words.call(function, arguments, named)
        running = self._begin(what or say(f"running {called}", f"运行 {called}"))
        given = [*arguments, *named.values()]
        before = [values.snapshot(argument) for argument in given]
        with contextlib.redirect_stdout(io.StringIO()):
            result = self._call(function, arguments, named, running, hint)
        labels = [*words.parameters(function)[: len(arguments)], *named]
        for place, (argument, earlier) in enumerate(zip(given, before, strict=True)):
            if earlier is not None and values.differs_in_any_way(argument, earlier):
                label = labels[place] if place < len(labels) else f"#{place + 1}"
                shown, wanted, copying = words.argument_changed(label, argument, earlier)
                checked = what or say(f"what {called} does to `{label}`", f"{called} 有没有改动 `{label}`")
                self._fail(checked, shown, wanted, hint or copying, False)
        return result

    def agrees(
        self,
        answer,
        reference,
        inputs=None,
        *,
        edges=None,
        holds=None,
        tolerance=None,
        order=True,
        index=False,
        types=False,
        unchanged=True,
        draws=False,
        raising=(),
        where=None,
        what=None,
        cases=60,
        hint=None,
        hide=False,
    ):
        """Ask that a function does what a reference does, on named edge cases and on many small inputs.

        The message shows the smallest input found on which the two differ, what came and what was wanted, also
        after `hide`: one case of many gives nothing away.

        Parameters
        ----------
        answer : callable
            The student's function.
        reference : callable or None
            A right one. None where several results are right; then `holds` says which.
        inputs : kind, sequence of kinds, or callable, optional
            What the words allow, from `qunxue.check.inputs`: one kind an argument, or a function of ``draw`` that
            returns the arguments.
        edges : dict of str, optional
            By the words of the task that state a rule, the arguments on which an answer that breaks the rule
            fails: a tuple of arguments, or the only argument, or several by `inputs.each`. They are tried in this
            order, before all others: put what the function is about first.
        holds : dict of str to callable, optional
            By the words of the task, ``holds(found, *arguments)`` is True where the rule is kept; a text
            returned is the hint. They are asked before the reference.
        tolerance : float, optional
            The largest difference allowed between two numbers. Left out, they are equal but for the last digits.
        order, index : bool
            Whether the order of a list or of a table's rows, and a table's row labels, matter.
        types : bool or str
            Whether the kinds must agree, too: a list for a list, a whole number for a whole number; as a text the
            words that ask for it.
        unchanged : bool or str
            Whether every argument must stay as it was; as a text the words that ask for it.
        draws : bool or str
            Whether all chance must come from the generator among the arguments; as a text the words that ask for
            it.
        raising : type or tuple of type
            Errors of the reference that the answer must stop with, too.
        where : callable, optional
            ``where(*arguments)`` tells whether generated arguments are allowed.
        what : str, optional
            What is checked, where no rule's words say it.
        cases : int
            How many inputs are generated.
        hint : str, optional
            As in `equal`.
        hide : bool
            Leave out what was wanted.

        Raises
        ------
        CheckFailed
            If the two differ, an argument was changed, or a rule is broken.

        Examples
        --------
        >>> from qunxue.check import inputs
        >>> task = Task("largest", number=2, lesson="04")
        >>> task.agrees(max, max, inputs.lists(inputs.whole(0, 9), least=1), edges={"one value": [3]})
        >>> try:
        ...     task.agrees(lambda numbers: numbers[-1], max, inputs.lists(inputs.whole(0, 9), least=1))
        ... except CheckFailed as failure:
        ...     print(failure)
        Task 2 (largest) needs another look.
          Checked: the result for inputs that the task allows
          Smallest case: largest([1, 0])
          Found: 0
          Wanted: 1
          Reread lesson 04.
        """
        self._must_be_function(answer, what or self.name, hint)
        comparison = agrees.Comparison(
            answer, reference, name=self.name, holds=holds, tolerance=tolerance, order=order, index=index,
            types=types, unchanged=unchanged, draws=draws, raising=raising, where=where,
        )  # fmt: skip
        general = self._begin(what or say("the result for inputs that the task allows", "题目允许的各种输入"))
        try:
            for rule, arguments in agrees.edge_cases(edges):
                problem = comparison.problem(arguments)
                if problem is not None:
                    # what came of the edge case may be told by another rule: both are named
                    if problem.rule and problem.rule != rule:
                        rule = say(f"{rule}: {problem.rule}", f"{rule}：{problem.rule}")
                    self._disagrees(comparison, problem, rule, hint, hide)
            if inputs is not None:
                problem = comparison.search(agrees.maker(inputs), cases)
            else:
                problem = comparison.indifferent()
        except agrees.Unfinished:
            raise CheckFailed(self.unfinished()) from None
        if problem is not None:
            self._disagrees(comparison, problem, problem.rule or general, hint, hide)

    def _disagrees(self, comparison, problem, checked, hint, hide):
        self._fail(
            checked,
            problem.found,
            problem.wanted,
            problem.hint or hint,
            hide,
            smallest=comparison.call_words(problem.arguments),
        )

    # ---- charts -------------------------------------------------------------------------------

    def chart(
        self,
        found,
        what=None,
        *,
        mark=None,
        shows=None,
        title=False,
        axes=(),
        data=None,
        hint=None,
        hide=None,
    ):
        """Ask what an Altair chart draws, by meaning: however it was written.

        Parameters
        ----------
        found : altair.Chart or another chart of Altair's
            A layered, faceted or joined chart is good if one of its layers is, and if all such layers together
            draw the rows.
        what : str, optional
            What is checked, in the reader's language.
        mark : str or list of str, optional
            The mark, or several that will do, such as ``["point", "circle"]``.
        shows : dict, optional
            For each channel what it shows, in Altair's shorthand (``"place"``, ``"place:O"``,
            ``"mean(share)"``, ``"count()"``), as a dict of Vega-Lite properties
            (``{"field": "share", "bin": True}``), or a list of several that will do. The type counts only
            where it is given; an aggregate, bin or time unit that is not asked for must not be there.
        title : bool
            Whether the chart must have a title with words of its own, not a column's name.
        axes : sequence of str
            Channels that must have a title of their own, such as ``("x", "y")``.
        data : pandas.DataFrame, optional
            The rows that the chart must draw, in any order; only these columns are compared, to the eye's
            precision. Filters, samples and aggregates of the chart are followed; a single column of categories
            may be translated.
        hint, hide : optional
            As in `equal`.

        Raises
        ------
        CheckFailed
            If it is no chart, or draws something else.

        Examples
        --------
        >>> import altair, pandas
        >>> rows = pandas.DataFrame({"place": [1, 2], "mean": [10.0, 10.0]})
        >>> chart = altair.Chart(rows, title="Equal").mark_bar().encode(x="place:O", y=altair.Y("mean"))
        >>> Task("a", 1, "04").chart(chart, mark="bar", shows={"x": "place", "y": "mean"}, title=True)
        """
        what = self._begin(what or say("the chart", "图表"))
        if found is Ellipsis:
            raise CheckFailed(self.unfinished())
        try:
            drawn = drawing.views(drawing.specification(found))
        except drawing.NotDrawn as problem:
            shown = f"{values.kind_of(found)}" if found is None else str(problem)
            self._fail(what, shown, say("an Altair chart", "一张 Altair 图表"), hint, False)
        if mark is not None:
            marks = [mark] if isinstance(mark, str) else list(mark)
            fitting = [view for view in drawn if view.mark in marks]
            if not fitting:
                names = words.listed(sorted({str(view.mark) for view in drawn})) or say(
                    "no mark", "没有图形标记"
                )
                where = say(f"{what}: the mark", f"{what}：图形标记（mark）")
                self._fail(where, names, words.alternatives(marks), hint, hide)
            drawn = fitting
        for channel, asked in (shows or {}).items():
            choices = [drawing.wanted_channel(one) for one in (asked if isinstance(asked, list) else [asked])]
            fitting = [
                view
                for view in drawn
                if any(drawing.channel_fits(_channel(view, channel), choice) for choice in choices)
            ]
            if not fitting:
                shown = drawing.channel_words(_channel(drawn[0], channel))
                wanted = words.alternatives(map(drawing.channel_words, choices))
                place = drawing.channel_place(channel)
                where = say(f"{what}: what {channel} shows{place}", f"{what}：{channel} 表示的内容{place}")
                self._fail(where, shown, wanted, hint, False if hide is None else hide)
            drawn = fitting
        for channel in axes:
            if not any(drawing.axis_titled(_channel(view, channel)) for view in drawn):
                place = drawing.channel_place(channel)
                where = say(f"{what}: the title of {channel}{place}", f"{what}：{channel} 的标题{place}")
                example = say(
                    f'words of your own, not the column\'s name: alt.{channel.title()}(..., title="…")',
                    f'自己写的说明，不只是列名：alt.{channel.title()}(..., title="……")',
                )
                self._fail(where, say("no title of its own", "没有自己的标题"), example, hint, False)
        fields = {
            channel.get("field")
            for view in drawn
            for channel in view.channels.values()
            if isinstance(channel, dict)
        }
        if title and not any(drawing.says_something(view.title, filter(None, fields)) for view in drawn):
            where = say(f"{what}: its title", f"{what}：标题")
            wanted = say("a title that says what the chart shows", "一个说明图表内容的标题")
            given = next((view.title for view in drawn if view.title), "")
            shown = written(given) if given else say("no title", "没有标题")
            self._fail(where, shown, wanted, hint, False)
        if data is not None:
            self._drawn_rows(drawn, data, what, hint, hide)

    # ---- the end ------------------------------------------------------------------------------

    def hide(self):
        """Leave out of every later message what was wanted. The first line of hidden tests.

        Examples
        --------
        >>> task = Task("a", 1, "04", section=2)
        >>> task.hide()
        >>> try:
        ...     task.equal(3, 4, "the number of places")
        ... except CheckFailed as failure:
        ...     print(failure)
        Task 1 (a) needs another look.
          Checked: the number of places
          Found: 3
          Reread lesson 04, section 2.
        """
        self._hidden = True

    def passed(self):
        """Print one line that says the checks above passed.

        Examples
        --------
        >>> Task("split", 3, "04").passed()
        Task 3 (split): all checks shown here pass.
        """
        print(words.passed(self.number, self.name))

    # ---- how messages are made ----------------------------------------------------------------

    def _begin(self, what):
        self._checking = what or say("the result", "结果")
        return self._checking

    def message(self, kind, **parts):
        """Return a message about this task.

        Parameters
        ----------
        kind : str
        **parts : str
            As in `words.Message`.

        Returns
        -------
        words.Message
        """
        section = "" if self.section is None else str(self.section)
        return words.Message(
            kind, str(self.number), self.name, lesson=str(self.lesson), section=section, language=current(),
            **{name: part if name == "hints" else words.one_line(part) for name, part in parts.items() if part},
        )  # fmt: skip

    def unfinished(self):
        """Return the text that says that the answer is not done yet."""
        complete = say(
            "Complete the answer cell above and run it (did it stop with an error? read the last red line), "
            "then run this one.",
            "请把上面的答案单元格补全并运行（如果它报了错，先看最后一行红字），再运行这一个。",
        )
        return str(self.message("unfinished", hints=(complete,)))

    def _fail(self, what, found, wanted, hint, hide, smallest=""):
        hide = self._hidden if hide is None else hide
        failure = self.message(
            "wrong",
            checked=what,
            smallest=smallest,
            found=found,
            wanted="" if hide else wanted,
            hints=tuple(words.one_line(line) for line in ([hint] if isinstance(hint, str) else hint or ())),
        )
        raise CheckFailed(str(failure)) from None

    def _plain(self, found, what, hint, hide):
        try:
            value = values.plain(found)
        except values.UnknownValue:
            plain_kinds = say("a number, text, list or table", "数、文本、列表或表")
            self._fail(what, values.kind_of(found), plain_kinds, hint, hide)
        if values.has_gap(value):
            raise CheckFailed(self.unfinished())
        return value

    def _none_hint(self, found, hint):
        if found is None and not hint:
            return say(
                "A function that prints its result hands back nothing: end it with `return`.",
                "只打印结果的函数什么也不会返回：请用 `return` 返回结果。",
            )
        return hint

    def _words(self, found, value):
        return values.kind_of(found) if found is None else values.brief(value)

    def _compare(self, found, wanted, what, near, within, hint, mistakes, hide):
        what = self._begin(what)
        value, target = self._plain(found, what, hint, hide), values.plain(wanted)
        part = values.difference(value, target, near)
        if part is None:
            return
        pairs = mistakes.items() if isinstance(mistakes, dict) else mistakes
        for mistaken, answer in pairs:
            if values.difference(value, values.plain(mistaken), near) is None:
                hint = answer
                break
        whole = values.Difference(value, target)
        self._differ(what, whole, part, within, self._none_hint(found, hint), hide, found)

    def _differ(self, what, whole, part, within, hint, hide, found=...):
        shown = self._words(None if found is None else ..., whole.found)
        wanted = values.brief(whole.wanted)
        if type(whole.found) is not type(whole.wanted) and found is not ... and found is not None:
            one, other = values.kind_of(found), values.kind_of(whole.wanted)
            if not (values.is_number(whole.found) and values.is_number(whole.wanted)) and one != other:
                shown += say(", ", "，") + one
                wanted += say(", ", "，") + other
        if part.place:
            here, there = values.brief(part.found, 40), values.brief(part.wanted, 40)
            shown += say(f"; {part.place} is {here}", f"；{part.place}是 {here}")
            wanted += say(f"; there {there}", f"；该处应为 {there}")
        self._fail(what, shown, wanted + within, hint or part.remark, hide)

    def _must_be_table(self, found, what, hint, hide):
        if found is Ellipsis:
            raise CheckFailed(self.unfinished())
        if not values.is_table(found):
            if values.is_series(found) and not hint:
                hint = say(
                    "A column becomes a table with `.to_frame()` or `.reset_index()`.",
                    "用 `.to_frame()` 或 `.reset_index()` 可以把一列变成表。",
                )
            wanted = say("a table (DataFrame)", "表（DataFrame）")
            self._fail(what, values.kind_of(found), wanted, self._none_hint(found, hint), hide)

    def _must_be_function(self, function, what, hint):
        if function is Ellipsis:
            raise CheckFailed(self.unfinished())
        if not callable(function):
            self._fail(what, values.kind_of(function), say("a function", "一个函数"), hint, False)

    def _call(self, function, arguments, named, what, hint):
        self._must_be_function(function, what, hint)
        try:
            return function(*arguments, **named)
        except CheckFailed:
            raise
        except Exception as raised:
            if is_gap(raised):
                raise CheckFailed(self.unfinished()) from None
            self._fail(what, words.error(raised), None, hint or lost_name(raised), True)

    def _drawn_rows(self, drawn, data, what, hint, hide):
        import altair

        hide = False if hide is None else hide  # the rows stand in the task's own table
        spec = drawing.specification(altair.Chart(data).mark_point())
        wanted, names = drawing.views(spec)[0].rows, list(data.columns)
        where = say(f"{what}: the rows it draws", f"{what}：画出的数据行")
        if len(drawn) > 1:
            numbers = words.listed(view.layer for view in drawn)
            where += say(f" in layers {numbers} together", f"（第 {numbers} 层合起来）")
        for view in drawn:
            if view.unclear:
                self._fail(where, view.unclear, _rows_as_they_are(), hint, hide)
        layers = [view.rows for view in drawn if view.rows is not None]
        everything = say(f"all {words.row_count(wanted)} of the table", f"表中全部 {words.row_count(wanted)}")
        if not layers:
            self._fail(where, say("no rows", "没有数据行"), everything, hint, hide)
        compared = rows.Drawn(layers, wanted, names)
        if compared.same:
            return
        if compared.lacking:
            lacking = _row_words(names, compared.lacking)
            count = words.row_count([row for layer in layers for row in layer])
            shown = say(f"{count}; {lacking} is not among them", f"{count}，其中没有 {lacking}")
            self._fail(where, shown, everything, hint, hide)
        shown = say(
            f"also {_row_words(names, compared.foreign)}", f"还有 {_row_words(names, compared.foreign)}"
        )
        self._fail(where, shown, say(f"{everything}, and no other", f"{everything}，没有别的"), hint, hide)


def _row_words(names, cells):
    return words.listed(f"{name}={values.brief(cell, 24)}" for name, cell in zip(names, cells, strict=True))


def _rows_as_they_are():
    return say(
        "the rows of the table; do with pandas, before, what the chart needs",
        "表中的数据行；需要的整理请先用 pandas 做好",
    )


def _channel(view, channel):
    # what fills a mark may be written as colour or as fill; both paint it
    for name in {"color": ("color", "fill", "stroke")}.get(channel, (channel,)):
        if name in view.channels:
            return view.channels[name]
    return None


_KIND_WORDS = {
    "integer": lambda: say("whole numbers", "整数"),
    "number": lambda: say("numbers", "数"),
    "text": lambda: say("text", "文本"),
    "truth": lambda: say("truth values (True, False)", "布尔值（True、False）"),
    "time": lambda: say("points in time (datetime)", "时间（datetime）"),
    "category": lambda: say("categories", "类别（category）"),
}


def _column_kind(column, kind):
    """Tell whether a column is of a kind, and in words of which kind it is."""
    from pandas.api import types

    if column.dtype == object:
        # what a column holds counts, not how it is stored
        column = column.infer_objects()
    truth = types.is_bool_dtype(column.dtype)
    number = types.is_numeric_dtype(column.dtype) and not truth
    text = types.is_string_dtype(column.dtype) and column.dtype != object
    if column.dtype == object:
        held = {type(values.plain(item)) for item in column.tolist() if not _is_missing(item)}
        text, truth = held <= {str}, held == {bool}
        number = bool(held) and held <= {int, float, decimal.Decimal, fractions.Fraction}
        whole = held == {int}
    else:
        whole = types.is_integer_dtype(column.dtype)
    tests = {
        "integer": whole,
        "number": number,
        "truth": truth,
        "time": types.is_datetime64_any_dtype(column.dtype),
        "category": str(column.dtype) == "category",
        "text": text and not number and not truth,
    }
    is_now = next(
        (_KIND_WORDS[name]() for name, holds in tests.items() if holds),
        say(f"mixed values ({column.dtype})", f"混杂的值（{column.dtype}）"),
    )
    if number and not tests["integer"]:
        is_now = say(f"decimal numbers ({column.dtype})", f"小数（{column.dtype}）")
    return tests[kind], is_now


def _is_missing(item):
    value = values.plain(item)
    return value is None or value is values.MISSING
