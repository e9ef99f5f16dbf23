"""Follow what Altair's transforms do to the rows of a chart, as far as an exercise needs it.

Filters and samples take rows away; an aggregate stands for the aggregate in a channel; what only adds columns
changes no row. A transform that makes other rows is not followed, and the message says so.
"""

import ast
import operator
import re

from qunxue.language import say

#: transforms that add columns and keep the rows
_ADDING = ("calculate", "bin", "timeUnit", "window", "joinaggregate", "stack", "lookup")
_COMPARED = {
    ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge, ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}  # fmt: skip
_COUNTED = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.Mod: operator.mod,
}  # fmt: skip
_PREDICATES = {
    "equal": operator.eq, "lt": operator.lt, "lte": operator.le, "gt": operator.gt, "gte": operator.ge,
    "oneOf": lambda value, options: value in options,
    "range": lambda value, ends: ends[0] <= value <= ends[1],
    "valid": lambda value, valid: (value is not None and value == value) is valid,
}  # fmt: skip


class NotFollowed(Exception):
    """Raised for a transform whose rows are not known; the text says which."""


class Stage:
    """The rows of a chart after its transforms, and the channels as they would be written without them.

    Parameters
    ----------
    rows : list of dict or None
    transforms : sequence of dict
        As in a Vega-Lite specification, in order.
    fields : set of str
        The columns that the chart shows.

    Raises
    ------
    NotFollowed
        If a transform makes rows in a way that is not known here.

    Examples
    --------
    >>> rows = [{"rule": 1}, {"rule": 1}, {"rule": 3}]
    >>> Stage(rows, [{"filter": "datum.rule != 3"}], {"rule"}).rows
    [{'rule': 1}, {'rule': 1}]
    >>> made = Stage(rows, [{"aggregate": [{"op": "count", "as": "found"}], "groupby": ["rule"]}], {"rule", "found"})
    >>> made.channel({"field": "found", "type": "quantitative"}), len(made.rows)
    ({'aggregate': 'count', 'type': 'quantitative'}, 3)
    """

    def __init__(self, rows, transforms, fields):
        self.rows, self._fields, self._made = rows, fields, {}
        for transform in transforms:
            self._apply(transform)

    def channel(self, channel):
        """Return a channel with the aggregate of a transform written into it."""
        if isinstance(channel, dict) and channel.get("field") in self._made:
            kept = {name: value for name, value in channel.items() if name != "field"}
            return {**self._made[channel["field"]], **kept}
        return channel

    def _apply(self, transform):
        if "filter" in transform:
            self._filter(transform["filter"])
        elif "sample" in transform:
            if self.rows is not None and transform["sample"] < len(self.rows):
                # any of the rows may be missing; which ones is chance
                self.rows = self.rows[: transform["sample"]]
        elif "aggregate" in transform:
            self._aggregate(transform)
        elif any(name in transform for name in _ADDING):
            made = transform.get("as")
            for name in [made] if isinstance(made, str) else made or []:
                if self.rows and any(name in row for row in self.rows) and name in self._fields:
                    self._give_up(transform)
        else:
            self._give_up(transform)

    def _give_up(self, transform):
        name = next(iter(transform), "transform")
        raise NotFollowed(
            say(
                f"transform_{name}, which this check does not follow",
                f"transform_{name}，这个检查看不懂它画出的数据",
            )
        )

    def _filter(self, asked):
        if self._made:
            self._give_up({"filter": asked})
        if self.rows is None:
            return
        try:
            keeps = _predicate(asked)
            self.rows = [row for row in self.rows if keeps(row)]
        except (ValueError, SyntaxError, TypeError, KeyError, AttributeError, ZeroDivisionError):
            self._give_up({"filter": asked})

    def _aggregate(self, transform):
        if self._made or not set(transform.get("groupby", ())) <= self._fields:
            self._give_up(transform)
        for part in transform["aggregate"]:
            asked = {"aggregate": part["op"]}
            if part.get("field") and part["op"] != "count":
                asked["field"] = part["field"]
            self._made[part["as"]] = asked


def _predicate(asked):
    """Return a function of a row for a filter: an expression, or Vega-Lite's predicates."""
    if isinstance(asked, str):
        tree = ast.parse(_as_python(asked), mode="eval").body
        return lambda row: _value(tree, row)
    if "and" in asked:
        parts = [_predicate(part) for part in asked["and"]]
        return lambda row: all(part(row) for part in parts)
    if "or" in asked:
        parts = [_predicate(part) for part in asked["or"]]
        return lambda row: any(part(row) for part in parts)
    if "not" in asked:
        part = _predicate(asked["not"])
        return lambda row: not part(row)
    (name,) = [name for name in _PREDICATES if name in asked]
    return lambda row: _PREDICATES[name](row[asked["field"]], asked[name])


def _as_python(expression):
    """Return an expression of Vega as one of Python, for what a filter usually says."""
    pieces = re.split(r"""("[^"]*"|'[^']*')""", expression)
    for place in range(0, len(pieces), 2):
        piece = pieces[place].replace("===", "==").replace("!==", "!=")
        piece = piece.replace("&&", " and ").replace("||", " or ")
        pieces[place] = re.sub(r"!(?!=)", " not ", piece)
    return "".join(pieces).strip()


def _value(node, row):
    match node:
        case ast.Constant():
            return node.value
        case ast.Name(id="true" | "false"):
            return node.id == "true"
        case ast.Name(id="null"):
            return None
        case ast.Attribute(value=ast.Name(id="datum")):
            return row[node.attr]
        case ast.Subscript(value=ast.Name(id="datum"), slice=ast.Constant()):
            return row[node.slice.value]
        case ast.BoolOp():
            joined = all if isinstance(node.op, ast.And) else any
            return joined(_value(part, row) for part in node.values)
        case ast.UnaryOp(op=ast.Not()):
            return not _value(node.operand, row)
        case ast.UnaryOp(op=ast.USub()):
            return -_value(node.operand, row)
        case ast.BinOp() if type(node.op) in _COUNTED:
            return _COUNTED[type(node.op)](_value(node.left, row), _value(node.right, row))
        case ast.Compare(ops=[only], comparators=[right]) if type(only) in _COMPARED:
            return _COMPARED[type(only)](_value(node.left, row), _value(right, row))
    raise ValueError(ast.dump(node))
