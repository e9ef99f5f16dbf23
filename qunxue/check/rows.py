"""Tell whether the rows that a chart draws are the rows of a table, as far as an eye can see.

A table rounded to what can be seen is the same table; categories may be called by other names, as long as each
keeps one name; a layer may draw a part, if all layers together draw everything.
"""

import bisect
from collections import Counter

from qunxue.check import values

#: two marks nearer than this share of an axis look the same: half a pixel of 300
VISIBLE = 1 / 600


class Drawn:
    """The rows of some layers beside the rows wanted.

    Parameters
    ----------
    layers : list of list of dict
        What each layer draws.
    wanted : list of dict
    names : list of str
        The columns to compare.

    Attributes
    ----------
    foreign : list
        A row that is drawn and is none of the wanted ones, empty if there is none.
    lacking : list
        A wanted row that no layer draws, empty if there is none.

    Examples
    --------
    >>> wanted = [{"left": 0, "whom": "top"}, {"left": 1, "whom": "random"}]
    >>> Drawn([wanted[:1], wanted[1:]], wanted, ["left", "whom"]).same
    True
    >>> Drawn([wanted[:1]], wanted, ["left", "whom"]).lacking
    [1, 'random']
    >>> Drawn([[{"left": 0, "whom": "先走"}, {"left": 1, "whom": "随机"}]], wanted, ["left", "whom"]).same
    True
    """

    def __init__(self, layers, wanted, names):
        wanted = [[values.plain(row.get(name)) for name in names] for row in wanted]
        self._numeric = [
            bool(column) and all(values.is_number(cell) for cell in column if cell is not None)
            for column in (list(zip(*wanted, strict=True)) if wanted else [[] for _ in names])
        ]
        layers = [
            [[self._cell(row.get(name), place) for place, name in enumerate(names)] for row in rows]
            for rows in layers
        ]
        self._near = [
            _reach(column) if numeric else 0
            for column, numeric in zip(zip(*wanted, strict=True), self._numeric, strict=False)
        ]
        self._compare(layers, wanted)
        if not self.same:
            translated = self._translated(layers, wanted)
            if translated is not None:
                first = self.foreign, self.lacking
                self._compare(translated, wanted)
                if not self.same:
                    self.foreign, self.lacking = first

    @property
    def same(self):
        """Whether every row wanted is drawn, and no other."""
        return not self.foreign and not self.lacking

    def _cell(self, value, place):
        value = values.plain(value)
        if self._numeric[place] and isinstance(value, str):
            # a number used as a category may be text
            try:
                value = float(value)
            except ValueError:
                return value
        return value

    def _compare(self, layers, wanted):
        """Match each drawn row with a wanted one; a row that is wanted twice must be drawn twice."""
        self.foreign, self.lacking = [], []
        kinds, number_wanted = _Kinds(wanted, self._numeric, self._near), Counter()
        for row in wanted:
            number_wanted[kinds.of(row)] += 1
        most, together = Counter(), Counter()
        for rows in layers:
            counted = Counter()
            for row in rows:
                kind = kinds.of(row)
                if kind is None:
                    self.foreign = self.foreign or row
                else:
                    counted[kind] += 1
            together += counted
            most |= counted
        for kind, number in number_wanted.items():
            if together[kind] < number:
                self.lacking = self.lacking or wanted[kind]
            elif most[kind] > number:
                self.foreign = self.foreign or wanted[kind]

    def _translated(self, layers, wanted):
        """Return the drawn rows with the wanted categories' names, where each drawn name stands for one of them."""
        place = next((place for place, numeric in enumerate(self._numeric) if not numeric), None)
        if place is None or self._numeric.count(False) > 1:
            return None
        drawn = [row for rows in layers for row in rows]
        called, known = (
            {row[place] for row in rows if isinstance(row[place], str)} for rows in (drawn, wanted)
        )
        if called == known or len(called) != len(known) or called & known:
            return None

        def picture(rows, name):
            others = [row[:place] + row[place + 1 :] for row in rows if row[place] == name]
            return sorted({tuple(other) for other in others}, key=repr)

        near = [reach for other, reach in enumerate(self._near) if other != place]
        names = {}
        for name in called:
            mine = picture(drawn, name)
            fitting = [
                one for one in known if one not in names.values() and _alike(mine, picture(wanted, one), near)
            ]
            if not fitting:
                return None
            names[name] = fitting[0]
        return [[[*row[:place], names[row[place]], *row[place + 1 :]] for row in rows] for rows in layers]


class _Kinds:
    """The rows wanted, each kind of equal rows known by the place of its first."""

    def __init__(self, wanted, numeric, near):
        self._rows, self._near = wanted, near
        self._first = next((place for place, is_number in enumerate(numeric) if is_number), None)
        self._exact = {}
        for number, row in enumerate(wanted):
            self._exact.setdefault(repr(row), number)
        self._sorted = []
        if self._first is not None:
            self._sorted = sorted(
                (float(wanted[number][self._first]), number)
                for number in self._exact.values()
                if values.is_number(wanted[number][self._first])
            )

    def of(self, row):
        """Return the place of the wanted row that a row is, or None."""
        number = self._exact.get(repr(row))
        if number is not None:
            return number
        if self._first is None or not values.is_number(row[self._first]):
            return None
        first, reach = float(row[self._first]), self._near[self._first]
        start = bisect.bisect_left(self._sorted, (first - reach, -1))
        best, nearest = None, None
        for other, number in self._sorted[start:]:
            if other > first + reach:
                break
            apart = _apart(row, self._rows[number], self._near)
            if apart is not None and (nearest is None or apart < nearest):
                best, nearest = number, apart
        return best


def _reach(column):
    numbers = [float(cell) for cell in column if values.is_number(cell)]
    spread = max(numbers) - min(numbers) if numbers else 0
    return max(spread * VISIBLE, 1e-9 * max(map(abs, numbers), default=0))


def _apart(row, other, near):
    """Return how far two rows are apart, or None where an eye could tell them apart."""
    total = 0.0
    for cell, target, reach in zip(row, other, near, strict=True):
        if values.is_number(cell) and values.is_number(target):
            apart = values.distance(cell, target)
            if apart > reach:
                return None
            total += apart / reach if reach else 0
        elif values.difference(cell, target) is not None:
            return None
    return total


def _alike(mine, others, near):
    return len(mine) == len(others) and all(
        _apart(row, other, near) is not None for row, other in zip(mine, others, strict=True)
    )
