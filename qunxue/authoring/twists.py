"""Twists: places of an exercise where words, example, reference and tests change together from class to class.

An exercise's header defines them, three or more values each, the first being the public edition::

    # twists:
    #   tie:
    #     - {en: "both hold it", zh: "两个都算", code: "both"}
    #     - {en: "neither holds it", zh: "都不算", code: "neither"}
    #     - {en: "the first of them holds it", zh: "只算前面那个", code: "first"}

In prose, and in texts of `say`, ``{{tie}}`` is the value's text. In code ``twist("tie")`` becomes the value's
``code``, and ``twist("tie", a == b, a > b, a >= b)`` the argument that belongs to the value. Further fields are
``{{tie.hint}}`` and ``twist("tie.hint")``; a field is a text, a number, a list, or a text in en and in zh.
"""

import ast
import hashlib
import json
import re

from qunxue.language import LANGUAGES, say

PUBLIC = 0
#: What is read alike with and without brackets.
_ATOMS = (
    ast.Constant, ast.Name, ast.Call, ast.Attribute, ast.Subscript, ast.List, ast.Dict, ast.Set, ast.ListComp,
)  # fmt: skip
_PLACE = re.compile(r"\{\{([a-z][a-z0-9_]*)(?:\.([a-z][a-z0-9_]*))?\}\}")


class TwistError(ValueError):
    """A twist is used in a way that its definition does not allow; the message says how."""


def choose(twists, variant, exercise):
    """Return which value of each twist a variant takes.

    Parameters
    ----------
    twists : dict of str to list
    variant : int
        0 is the public edition; every other number takes another value of each twist, always the same.
    exercise : str
        Name of the exercise, so that two exercises do not turn alike.

    Returns
    -------
    dict of str to int

    Examples
    --------
    >>> choose({"tie": ["both", "neither", "first"]}, 0, "04_red_packets")
    {'tie': 0}
    >>> choose({"tie": ["both", "neither", "first"]}, 7, "04_red_packets")["tie"] in (1, 2)
    True
    """
    chosen = {}
    for name, values in twists.items():
        seed = hashlib.sha256(f"{exercise} {name} {variant}".encode()).digest()
        chosen[name] = 0 if variant == PUBLIC else 1 + int.from_bytes(seed[:8], "big") % (len(values) - 1)
    return chosen


def equal(values):
    """Return the places of two values of a twist that a reader could not tell apart, counted from 0, or None.

    Examples
    --------
    >>> equal([{"en": "first", "zh": "最先"}, {"en": "last", "zh": "最后"}, {"en": "first", "zh": "第一"}])
    (0, 2)
    """
    for place, value in enumerate(values):
        for before, other in enumerate(values[:place]):
            if any(value.get(field) == other.get(field) for field in ("en", "zh", "code") if field in value):
                return before, place
    return None


class Turned:
    """The twists of an exercise, turned to one variant.

    Parameters
    ----------
    twists : dict of str to list of dict
        As the header holds them.
    chosen : dict of str to int
        As from `choose`.

    Attributes
    ----------
    used : dict of str to set of str
        By twist, where it was met: ``"words"``, ``"code"``.
    """

    def __init__(self, twists, chosen):
        self.twists, self.chosen = twists, chosen
        self.used = {name: set() for name in twists}

    def value(self, name, field, language=None):
        """Return a field of the chosen value; of a text in two languages the one asked for."""
        if name not in self.twists:
            known = ", ".join(self.twists) or say("none", "无")
            raise TwistError(
                say(
                    f"there is no twist {name!r}; the header has: {known}",
                    f"没有变化点 {name!r}；稿头里有：{known}",
                )
            )
        values = self.twists[name]
        for place, value in enumerate(values, 1):
            if field not in value:
                raise TwistError(
                    say(
                        f"value {place} of twist {name!r} has no field {field!r}",
                        f"变化点 {name!r} 的第 {place} 个值没有字段 {field!r}",
                    )
                )
        found = values[self.chosen[name]][field]
        if isinstance(found, dict) and found.keys() == set(LANGUAGES):
            if language is None:
                raise TwistError(
                    say(
                        f"{name}.{field} differs by language; use it in prose, in say, or in a line '# en:' or '# zh:'",
                        f"{name}.{field} 随语言不同；只能用在正文、say 或者“# en:”“# zh:”这样的行里",
                    )
                )
            return found[language]
        return found

    def text(self, source, language):
        """Return prose with every ``{{name}}`` replaced."""

        def replaced(found):
            name, field = found[1], found[2] or language
            if field is None:
                raise TwistError(
                    say(
                        f"{found[0]} in code outside say; write {{{{{name}.code}}}} or use say",
                        f"{found[0]} 写在 say 以外的代码里；请写 {{{{{name}.code}}}}，或者用 say",
                    )
                )
            value = self.value(name, field, language)
            self.used[name].add("words")
            return str(value)

        return _PLACE.sub(replaced, source)

    def code(self, source):
        """Return code with every ``twist(…)`` and every ``{{name}}`` replaced.

        Raises
        ------
        TwistError
            If a twist, a field or an argument is missing.
        """
        if "twist(" in source:
            source = self._calls(source)
        if "{{" in source:
            source = self._texts(source)
        # a line of a starter is a comment until it is handed out: nothing in it is ever called
        if any(line.lstrip().startswith("#|") and "twist(" in line for line in source.splitlines()):
            raise TwistError(
                say(
                    "a starter line (#|) holds twist(…); write {{name.code}} there",
                    "起始代码（#|）里有 twist(…)；这里请写 {{名称.code}}",
                )
            )
        return source

    def _calls(self, source):
        while True:
            calls = [
                node
                for node in ast.walk(ast.parse(source))
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "twist"
            ]
            if not calls:
                return source
            # the innermost first: what stands in an argument that is not chosen is checked all the same
            call = max(calls, key=lambda node: (node.lineno, node.col_offset))
            text = self._literal(source, call)
            source = _replace(source, call, f"({text})" if _needs_brackets(source, call, text) else text)

    def _literal(self, source, call):
        if not call.args or not isinstance(call.args[0], ast.Constant) or call.keywords:
            raise TwistError(
                say(
                    'write twist("name") or twist("name", a, b, c)',
                    '请写 twist("名称") 或 twist("名称", a, b, c)',
                )
            )
        name, _, field = str(call.args[0].value).partition(".")
        alternatives = call.args[1:]
        if not alternatives:
            value = self.value(name, field or "code")
            self.used[name].add("code")
            return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
        self.value(name, "en")
        if len(alternatives) != len(self.twists[name]):
            raise TwistError(
                say(
                    f"twist {name!r} has {len(self.twists[name])} values, but {len(alternatives)} arguments follow",
                    f"变化点 {name!r} 有 {len(self.twists[name])} 个值，后面却有 {len(alternatives)} 个参数",
                )
            )
        self.used[name].add("code")
        return ast.get_source_segment(source, alternatives[self.chosen[name]])

    def _texts(self, source):
        # texts of say first, each in its language; then marked comments; what is left belongs to both
        for language, position in zip(LANGUAGES, range(2), strict=True):
            while True:
                texts = [
                    node.args[position]
                    for node in ast.walk(ast.parse(source))
                    if isinstance(node, ast.Call)
                    and getattr(node.func, "id", "") == "say"
                    and len(node.args) == 2
                ]
                text = next(
                    (one for one in texts if _PLACE.search(ast.get_source_segment(source, one))), None
                )
                if text is None:
                    break
                source = _replace(source, text, self.text(ast.get_source_segment(source, text), language))
        lines = []
        for line in source.split("\n"):
            marked = re.match(r"\s*(?:#\| )?\s*# (en|zh):", line)
            lines.append(self.text(line, marked[1] if marked else None))
        return "\n".join(lines)


def _needs_brackets(source, call, text):
    """Tell whether a text in the place of a call would be read otherwise without brackets around it."""
    if isinstance(ast.parse(text.strip(), mode="eval").body, _ATOMS) and "\n" not in text:
        return False
    parent = next(
        node
        for node in ast.walk(ast.parse(source))
        for child in ast.iter_child_nodes(node)
        if _same(child, call)
    )
    statement = isinstance(parent, ast.Assign | ast.Return | ast.Expr)
    listed = isinstance(parent, ast.keyword | ast.List | ast.Tuple | ast.Dict) or (
        isinstance(parent, ast.Call) and any(_same(one, call) for one in parent.args)
    )
    return not listed and not (statement and "\n" not in text)


def _same(one, other):
    return isinstance(one, ast.Call) and ast.dump(one, include_attributes=True) == ast.dump(
        other, include_attributes=True
    )


def _replace(source, node, text):
    lines = source.encode().split(b"\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    begin = starts[node.lineno - 1] + node.col_offset
    end = starts[node.end_lineno - 1] + node.end_col_offset
    encoded = source.encode()
    return (encoded[:begin] + text.encode() + encoded[end:]).decode()
