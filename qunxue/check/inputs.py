"""Inputs for `Task.agrees`: what a task's words allow, from which cases are drawn.

Each function describes a kind of value. A hidden test puts them together; values that hang together come from a
function that draws::

    def packet(draw):
        people = draw(inputs.whole(1, 8))
        return draw(inputs.whole(people, 999)), people

Cases start small and grow. They are the same in every run: for one description the same cases, on any machine.
"""

import random

__all__ = [
    "arrays", "choice", "columns", "decimals", "each", "generators", "graphs", "lists", "mappings", "moments", "tables",
    "texts", "truth", "whole",
]  # fmt: skip


class Kind:
    """A kind of value; ``kind.make(draw)`` makes one."""

    def __init__(self, make):
        self.make = make


class Each:
    """Several arguments on which one rule is tried."""

    def __init__(self, cases):
        self.cases = cases


def each(*cases):
    """Several edge cases for one rule of `Task.agrees`: each a tuple of arguments, or the only argument.

    Examples
    --------
    >>> each([0, 0], [0, 4, 0]).cases
    ([0, 0], [0, 4, 0])
    """
    return Each(cases)


class Chance:
    """Draws values by chance, small ones first.

    Parameters
    ----------
    seed : int
    size : float
        From 0 to 1: how much of each range of lengths and numbers is used.
    """

    def __init__(self, seed, size):
        self._random, self._size = random.Random(seed), size

    def __call__(self, kind):
        return kind.make(self) if isinstance(kind, Kind) else kind

    def whole(self, low, high):
        """Return a whole number from `low` to `high`; ends are likelier than the rest."""
        near = min(max(0, low), high)
        chance = self._random.random()
        if chance < 0.1:
            return low
        if chance < 0.15 and self._size == 1:
            return high
        reach = max(2, round((high - low) * self._size))
        return self._random.randint(max(low, near - reach), min(high, near + reach))

    def pick(self, number):
        """Return a place among `number` places, all alike."""
        return self._random.randrange(number)

    def several(self, kind, least, most):
        """Return a list of `least` to `most` values."""
        most = min(most, max(least + 1, round(least + (most - least) * self._size)))
        values = []
        # equal values, some or all of them, are where many answers go wrong
        repeating = 1 if self._random.random() < 0.1 else 0.15
        for _ in range(self._random.randint(least, most)):
            again = values and self._random.random() < repeating
            values.append(self._random.choice(values) if again else self(kind))
        return values


class Searched:
    """Draws values by Hypothesis, which can then make them smaller."""

    def __init__(self, draw, strategies):
        self._draw, self._strategies = draw, strategies

    def __call__(self, kind):
        return kind.make(self) if isinstance(kind, Kind) else kind

    def whole(self, low, high):
        return self._draw(self._strategies.integers(low, high))

    def pick(self, number):
        return self._draw(self._strategies.integers(0, number - 1))

    def several(self, kind, least, most):
        return self._draw(
            self._strategies.lists(
                strategy(lambda draw: draw(kind), self._strategies), min_size=least, max_size=most
            )
        )


def strategy(make, strategies):
    """Return a Hypothesis strategy for what `make(draw)` makes."""

    @strategies.composite
    def made(draw):
        return make(Searched(draw, strategies))

    return made()


# ---- kinds of values ----------------------------------------------------------------------------


def whole(low, high):
    """Whole numbers from `low` to `high`, both included.

    Examples
    --------
    >>> -3 <= Chance(1, 1)(whole(-3, 3)) <= 3
    True
    """
    return Kind(lambda draw: draw.whole(low, high))


def decimals(low, high, places=2):
    """Decimal numbers from `low` to `high` with at most `places` places.

    Examples
    --------
    >>> 0 <= Chance(1, 1)(decimals(0, 1, places=3)) <= 1
    True
    """
    scale = 10**places
    return Kind(lambda draw: draw.whole(round(low * scale), round(high * scale)) / scale)


def truth():
    """True and False."""
    return Kind(lambda draw: bool(draw.pick(2)))


def choice(*options):
    """One of several options, each a value or a kind; put the plainest first.

    Examples
    --------
    >>> Chance(1, 1)(choice("fen", "yuan")) in ("fen", "yuan")
    True
    """
    return Kind(lambda draw: draw(options[draw.pick(len(options))]))


def texts(characters="ab ", least=0, most=6):
    """Texts made of some characters or pieces of text.

    Parameters
    ----------
    characters : str or list of str
        What the text is put together from; the plainest first.
    least, most : int
        Number of pieces.

    Examples
    --------
    >>> set(Chance(1, 1)(texts("ab", least=1))) <= set("ab")
    True
    """
    return Kind(lambda draw: "".join(draw.several(choice(*characters), least, most)))


def lists(of, least=0, most=6, unique=False):
    """Lists of values of one kind, also with equal values unless `unique`.

    Examples
    --------
    >>> all(0 <= number <= 9 for number in Chance(1, 1)(lists(whole(0, 9))))
    True
    """

    def make(draw):
        found = draw.several(of, least, most)
        return [value for place, value in enumerate(found) if value not in found[:place]] if unique else found

    return Kind(make)


def mappings(**of):
    """Dicts with the given names, each with a value of its kind.

    Examples
    --------
    >>> sorted(Chance(1, 1)(mappings(total=whole(1, 9), shares=whole(1, 9))))
    ['shares', 'total']
    """
    return Kind(lambda draw: {name: draw(kind) for name, kind in of.items()})


def arrays(of, rows=(1, 4), columns=None):
    """NumPy arrays: of one dimension, or of rows and columns.

    Parameters
    ----------
    of : Kind
    rows, columns : tuple of int
        Least and most; without `columns` the array has one dimension.

    Examples
    --------
    >>> Chance(1, 1)(arrays(whole(0, 9), rows=(2, 2), columns=(3, 3))).shape
    (2, 3)
    """

    def make(draw):
        import numpy

        if columns is None:
            return numpy.array(draw.several(of, *rows))
        number = draw.whole(*columns)
        row = Kind(lambda draw: [draw(of) for _ in range(number)])
        return numpy.array(draw.several(row, *rows)).reshape(-1, number)

    return Kind(make)


def columns(of, least=1, most=5, index=None):
    """pandas series of values of one kind; `index`, a list, names the rows (as many as there are)."""

    def make(draw):
        import pandas

        found = draw.several(of, least, most if index is None else min(most, len(index)))
        return pandas.Series(found, index=None if index is None else index[: len(found)])

    return Kind(make)


def tables(least=1, most=5, shuffled=False, **of):
    """pandas tables with the given columns, each with values of its kind.

    Parameters
    ----------
    least, most : int
        Number of rows.
    shuffled : bool
        Give the rows labels that do not count them from 0, as a table has after filtering.
    **of : Kind
        The columns.

    Examples
    --------
    >>> list(Chance(1, 1)(tables(who=choice("Ana", "Kit"), shares=whole(0, 9))).columns)
    ['who', 'shares']
    """

    def make(draw):
        import pandas

        rows = draw.several(mappings(**of), least, most)
        table = pandas.DataFrame(rows, columns=list(of))
        return table.set_axis(range(len(table), 0, -1)) if shuffled else table

    return Kind(make)


def graphs(least=2, most=6, weights=None, names=None, directed=False):
    """networkx graphs of a few members, also with members without ties.

    Parameters
    ----------
    least, most : int
        Number of members.
    weights : Kind, optional
        The ``weight`` of each tie.
    names : sequence, optional
        The members' names; otherwise 0, 1, 2, …
    directed : bool

    Examples
    --------
    >>> 2 <= len(Chance(1, 1)(graphs())) <= 6
    True
    """

    def make(draw):
        import networkx

        people = draw.whole(least, most if names is None else min(most, len(names)))
        called = list(range(people)) if names is None else list(names)[:people]
        graph = networkx.DiGraph() if directed else networkx.Graph()
        graph.add_nodes_from(called)
        for place, one in enumerate(called):
            for other in called if directed else called[place + 1 :]:
                if one != other and draw.pick(2):
                    graph.add_edge(one, other, **({} if weights is None else {"weight": draw(weights)}))
        return graph

    return Kind(make)


def moments(first, last, step="1min"):
    """pandas timestamps from `first` to `last`, a whole number of steps after `first`.

    Examples
    --------
    >>> Chance(1, 1)(moments("2024-01-01", "2024-01-01", "1D"))
    Timestamp('2024-01-01 00:00:00')
    """

    def make(draw):
        import pandas

        start, one = pandas.Timestamp(first), pandas.Timedelta(step)
        return start + one * draw.whole(0, (pandas.Timestamp(last) - start) // one)

    return Kind(make)


def generators():
    """NumPy generators, as made by ``np.random.default_rng(3)``."""

    def make(draw):
        import numpy

        return numpy.random.default_rng(draw.whole(0, 99))

    return Kind(make)
