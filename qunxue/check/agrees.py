"""Compare an answer with a reference on named edge cases and on many small inputs; keep the smallest difference.

The answer is any callable: the student's function, or a stand-in that asks another process. It only ever receives
copies, and only plain values, tables, graphs and generators go in and out.
"""

import contextlib
import copy
import functools
import io
import itertools
import pickle
import time
import warnings
from dataclasses import dataclass

from qunxue.check import calls, errors, values, words
from qunxue.check import inputs as kinds
from qunxue.check.writing import written
from qunxue.language import say

#: seconds of work for the generated inputs of one task; what takes longer is left out, the edge cases never are
BUDGET = 1.0
#: how much longer the clock on the wall may run, on a machine that has other things to do
PATIENCE = 6
#: seconds, besides, to make a failing case smaller
BUDGET_FOR_SMALLER = 1.0
#: how many cases are asked for at once in the beginning; each time twice as many
AT_ONCE = 4
#: how often Hypothesis looks for a smaller input on which the two differ
SEARCHES = 300
#: the seed from which all cases grow
SEED = 20_121_001
#: how many small cases are tried for a smaller one where Hypothesis is not installed
_TRIES = 50


@dataclass
class Problem:
    """What is wrong with an answer for one input: the input, what came, what was wanted, the rule that it breaks."""

    arguments: tuple
    found: str
    wanted: str = ""
    hint: str = ""
    rule: str = ""


class Unfinished(Exception):
    """Raised where the blank still stands in the answer."""


class _Enough(BaseException):
    """Raised to leave Hypothesis when the time is up; no `except Exception` on the way may keep it."""


class _Clock:
    """A budget of work: of this process's own time, with a bound on the wall's for an answer that waits elsewhere."""

    def __init__(self, seconds):
        self._work, self._wall = time.process_time() + seconds, time.monotonic() + PATIENCE * seconds

    def is_up(self):
        return time.process_time() > self._work or time.monotonic() > self._wall

    def left(self):
        return max(0.0, self._wall - time.monotonic())


class Comparison:
    """One answer beside its reference. The arguments are those of `Task.agrees`."""

    def __init__(
        self, answer, reference, *, name, holds, tolerance, order, index, types, unchanged, draws, raising, where
    ):  # fmt: skip
        self.answer, self.reference, self.name = answer, reference, name
        self.holds, self.tolerance, self.order, self.index = holds or {}, tolerance, order, index
        self.types, self.unchanged, self.draws = types, unchanged, draws
        self.raising, self.where = raising, where
        self._parameters = words.parameters(reference) or words.parameters(answer)
        self._seeds_matter = None

    def call_words(self, arguments):
        """Return the call as a student would write it."""
        called = getattr(self.answer, "__name__", "")
        called = self.name if called in ("", "<lambda>") else called
        return f"{called}({', '.join(written(argument, 300) for argument in arguments)})"

    def problem(self, arguments):
        """Return what is wrong with the answer for some arguments, or None."""
        given = self._copies(arguments)
        return self._judged(arguments, [(one, functools.partial(self.answer, *one)) for one in given])

    def _copies(self, arguments):
        """Return a copy of the arguments for each call that has to be made with them."""
        twice = self.draws and any(map(_is_generator, arguments))
        return [_copies(arguments) for _ in range(2 if twice else 1)]

    def _judged(self, arguments, tries):
        (given, call), *again = tries
        # what the other side says it has left alone is what it was
        alone = getattr(call, "leaves", False)
        before = [None if alone or _is_generator(one) else values.snapshot(one) for one in given]
        found, error, printed = _run(call)
        if found is Ellipsis or errors.is_gap(error):
            raise Unfinished
        wanted, expected = None, None
        if self.reference is not None:
            wanted, expected = self._reference(arguments)
        if expected is not None:
            return self._error_problem(arguments, found, error, expected)
        if error is not None:
            words_wanted = written(wanted) if self.reference is not None else ""
            return Problem(arguments, words.error(error), words_wanted, errors.lost_name(error))
        return (
            self._value_problem(arguments, found, wanted, printed)
            or self._changed(arguments, given, before)
            or self._drawn_elsewhere(arguments, found, again)
        )

    def _reference(self, arguments):
        try:
            with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
                warnings.simplefilter("ignore")
                return self.reference(*_copies(arguments)), None
        except self.raising as error:
            return None, error

    def _error_problem(self, arguments, found, error, expected):
        wanted = type(expected).__name__
        if isinstance(error, type(expected)):
            return None
        hint = say(
            f"`raise {wanted}(...)` stops a function with this error.",
            f"用 `raise {wanted}(...)` 可以让函数停下来并报这个错。",
        )
        if error is not None:
            return Problem(arguments, words.error(error), wanted, hint)
        shown = say(f"no error; the call returned {written(found)}", f"没有报错；调用返回了 {written(found)}")
        return Problem(arguments, shown, wanted, hint)

    def _value_problem(self, arguments, found, wanted, printed):
        try:
            value = values.plain(found)
        except values.UnknownValue:
            target = (
                written(wanted)
                if self.reference is not None
                else say("numbers, text, lists or tables", "数、文本、列表或表")
            )
            return Problem(arguments, values.kind_of(found), target)
        if values.has_gap(value):
            raise Unfinished
        if found is None and (wanted is not None or self.reference is None):
            shown, asked, hint = words.nothing_returned(printed)
            return Problem(arguments, shown, asked if self.reference is None else written(wanted), hint)
        for rule, holds in self.holds.items():
            verdict = self._verdict(holds, found, arguments)
            if verdict is not True:
                hint = verdict if isinstance(verdict, str) else ""
                target = "" if self.reference is None else written(_rounded(wanted))
                return Problem(arguments, written(_rounded(found)), target, hint, rule)
        if self.reference is None:
            return None
        part = values.difference(
            value, values.plain(wanted), self._near(), order=self.order, index=self.index
        )
        if part is not None:
            return self._different(arguments, found, wanted, part)
        kind = values.kind_problem(found, wanted) if self.types else None
        if kind is not None:
            return Problem(arguments, *kind, self.types if isinstance(self.types, str) else "")
        return None

    def _verdict(self, holds, found, arguments):
        try:
            verdict = holds(found, *_copies(arguments))
        except Exception:  # a result of an unexpected kind keeps no rule
            return False
        if type(verdict).__module__ == "numpy":
            verdict = bool(verdict) if getattr(verdict, "ndim", 1) == 0 else False
        return verdict

    def _near(self):
        if not self.tolerance:
            # the last digits of decimal numbers depend on the order of the sums; nobody asked for them
            return lambda one, other: values.distance(one, other) <= 1e-9 * max(1, abs(one), abs(other))
        return lambda one, other: values.distance(one, other) <= self.tolerance * (1 + 1e-9) + 1e-12

    def _different(self, arguments, found, wanted, part):
        shown, target = written(_rounded(found)), written(_rounded(wanted))
        if shown == target:
            shown, target = written(found), written(wanted)
        if shown == target or values.is_table(wanted) or len(shown) > 100:
            # too long to compare at a glance: name the place
            place = f"{part.place}: " if part.place else ""
            place = say(place, place.replace(": ", "："))
            shown, target = place + values.brief(part.found), place + values.brief(part.wanted)
        if self.tolerance:
            target += words.give_or_take(self.tolerance)
        return Problem(arguments, shown, target, part.remark)

    def _changed(self, arguments, given, before):
        if self.unchanged is False:
            return None
        for place, (argument, earlier) in enumerate(zip(given, before, strict=True)):
            if earlier is not None and values.differs_in_any_way(argument, earlier):
                name = self._parameters[place] if place < len(self._parameters) else f"#{place + 1}"
                rule = self.unchanged if isinstance(self.unchanged, str) else words.left_alone(name)
                return Problem(arguments, *words.argument_changed(name, argument, arguments[place]), rule)
        return None

    def _drawn_elsewhere(self, arguments, found, tries):
        if not tries:
            return None
        again, error, _ = _run(tries[0][1])
        rule = (
            self.draws
            if isinstance(self.draws, str)
            else say("all draws come from the generator", "随机数都由传入的生成器产生")
        )
        if error is not None or not _same(found, again):
            shown = say(
                f"{written(found, 60)}, and then, with an equal generator, {written(again, 60)}",
                f"{written(found, 60)}；换一个状态相同的生成器再来一次，却是 {written(again, 60)}",
            )
            same = say("twice the same", "两次一样")
            return Problem(arguments, shown, same, "", rule)
        if self._seeds_matter is not True:
            other, error, _ = _run(functools.partial(self.answer, *_other_generators(arguments)))
            self._seeds_matter = error is None and not _same(found, other)
            self._indifferent = arguments, found
        return None

    def indifferent(self):
        """Return a problem if no other generator ever gave another result, or None."""
        if not self.draws or self._seeds_matter is not False:
            return None
        arguments, found = self._indifferent
        rule = (
            self.draws
            if isinstance(self.draws, str)
            else say("all draws come from the generator", "随机数都由传入的生成器产生")
        )
        shown = say(
            f"always {written(found, 60)}, whatever the generator",
            f"不管用哪个生成器，总是 {written(found, 60)}",
        )
        return Problem(
            arguments, shown, say("different packets of draws", "生成器不同，结果也不同"), "", rule
        )

    # ---- many inputs ----------------------------------------------------------------------------

    def search(self, make, cases):
        """Return the smallest problem found among generated inputs, or None.

        Parameters
        ----------
        make : callable
            ``make(draw)`` returns the arguments.
        cases : int
        """
        for arguments, tries in self._tried(_cases(make, cases, self.where)):
            problem = self._judged(arguments, tries)
            if problem is not None:
                return self._smaller(problem, make)
        return self.indifferent()

    def _tried(self, cases):
        """Yield arguments with the calls that try them, until the time is up; few are prepared at first, then more."""
        clock, many = _Clock(BUDGET), AT_ONCE
        while some := [(arguments, self._copies(arguments)) for arguments in itertools.islice(cases, many)]:
            given = [one for _, copies in some for one in copies]
            prepared = iter(calls.ahead(self.answer, given, clock.left()))
            for arguments, copies in some:
                tries = list(zip(copies, prepared, strict=False))
                if len(tries) < len(copies) or clock.is_up():
                    return
                yield arguments, tries
            many *= 2

    def _smaller(self, problem, make):
        try:
            import hypothesis
            from hypothesis import strategies
        except ImportError:  # learners have no Hypothesis; the case at hand is small enough to be of use
            return self._smaller_by_chance(problem, make)
        best, clocks = [problem], []

        def differs(arguments):
            # the clock starts with the first try: Hypothesis first reads the modules that are loaded
            if not clocks:
                clocks.append(_Clock(BUDGET_FOR_SMALLER))
            if clocks[0].is_up():
                raise _Enough
            if self.where is not None and not self.where(*arguments):
                return False
            other = self.problem(arguments)
            if other is not None:
                if self._size(other) < self._size(best[0]):
                    best[0] = other
            return other is not None

        settings = hypothesis.settings(
            max_examples=SEARCHES, database=None, deadline=None, derandomize=True,
            phases=[hypothesis.Phase.generate, hypothesis.Phase.shrink], verbosity=hypothesis.Verbosity.quiet,
        )  # fmt: skip
        with contextlib.suppress(_Enough, hypothesis.errors.HypothesisException), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            hypothesis.find(
                kinds.strategy(lambda draw: _tuple(make(draw)), strategies), differs, settings=settings
            )
        return best[0]

    def _smaller_by_chance(self, problem, make):
        best, clock = problem, _Clock(BUDGET_FOR_SMALLER)
        for arguments in _cases(make, _TRIES, self.where, seed=SEED + 1, largest=0.3):
            if clock.is_up():
                break
            other = self.problem(arguments)
            if other is not None and self._size(other) < self._size(best):
                best = other
        return best

    def _size(self, problem):
        text = self.call_words(problem.arguments)
        return len(text), text


def _cases(make, number, where=None, seed=SEED, largest=1.0):
    """Yield arguments, small ones first, none twice where that can be told."""
    seen = set()
    for case in range(number):
        size = largest * min(1, max(0, case - 5) / (0.6 * number))
        for again in range(20):
            arguments = _tuple(make(kinds.Chance(seed + 1_000 * again + case, size)))
            if where is None or where(*arguments):
                break
        else:
            continue
        try:
            key = pickle.dumps(arguments)
        except Exception:  # what cannot be pickled is tried as often as it comes
            key = object()
        if key not in seen:
            seen.add(key)
            yield arguments


def _tuple(arguments):
    return arguments if type(arguments) is tuple else (arguments,)


def edge_cases(edges):
    """Yield ``(rule, arguments)`` for each edge case that a test names."""
    for rule, given in (edges or {}).items():
        for arguments in given.cases if isinstance(given, kinds.Each) else [given]:
            yield rule, _tuple(arguments)


def maker(inputs):
    """Return ``make(draw)`` for what a test gives as inputs: kinds, one an argument, or a function that draws."""
    if inputs is None or callable(inputs):
        return inputs
    if isinstance(inputs, (list, tuple)):
        return lambda draw: tuple(draw(kind) for kind in inputs)
    return lambda draw: (draw(inputs),)


def _run(call):
    """Return a call's result, its error, and what it printed; nothing of it is shown."""
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return call(), None, printed.getvalue().strip()
    except (Exception, SystemExit) as error:
        return None, error, printed.getvalue().strip()


def _copies(arguments):
    return copy.deepcopy(arguments)


def _is_generator(argument):
    return values.home(argument) == "numpy" and type(argument).__name__ == "Generator"


def _other_generators(arguments):
    import numpy

    return tuple(
        numpy.random.default_rng(SEED) if _is_generator(argument) else copy.deepcopy(argument)
        for argument in arguments
    )


def _same(one, other):
    try:
        return values.difference(values.plain(one), values.plain(other)) is None
    except values.UnknownValue:
        return one is other


def _rounded(value):
    """Return a value whose decimal numbers have ten digits, enough to compare by eye."""
    if isinstance(value, float) and value == value and abs(value) != float("inf"):
        return float(f"{value:.10g}")
    if type(value) in (list, tuple):
        return type(value)(map(_rounded, value))
    if type(value) is dict:
        return {label: _rounded(item) for label, item in value.items()}
    return value
