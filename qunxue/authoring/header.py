"""The header of a manuscript: YAML in comment lines, held to header.schema.json, every problem with its line."""

import functools
import json
import re
from pathlib import Path

import jsonschema
import yaml

from qunxue.language import say

SCHEMA = Path(__file__).with_name("header.schema.json")
FENCE = "# ---"


class HeaderError(Exception):
    """A header cannot be read at all; `line` is counted from 1."""

    def __init__(self, line, problem):
        self.line, self.problem = line, problem
        super().__init__(problem)


def read(text):
    """Return the fields of a header, where each stands, and the number of lines up to its end.

    Parameters
    ----------
    text : str
        A whole manuscript.

    Returns
    -------
    (dict, dict of tuple to int, int)
        Fields; line of each by its path, such as ``("quiz", 2, "ask")``; lines up to the closing fence.

    Raises
    ------
    HeaderError
        If there is none, or it is not YAML.

    Examples
    --------
    >>> read("# ---\\n# minutes: 50\\n# ---\\n")
    ({'minutes': 50}, {(): 1, ('minutes',): 2}, 3)
    """
    lines = text.splitlines()
    fences = [number for number, line in enumerate(lines) if line.rstrip() == FENCE][:2]
    if len(fences) < 2 or fences[0] != 0:
        raise HeaderError(
            1,
            say(
                "no header; start the file with YAML in comment lines between two lines '# ---'",
                "没有稿头；文件开头要有两行“# ---”，中间是写在注释里的 YAML",
            ),
        )
    body = "\n".join(line[2:] if line.startswith("# ") else line.lstrip("#") for line in lines[1 : fences[1]])
    try:
        tree = yaml.compose(body, Loader=yaml.SafeLoader)
        header = yaml.safe_load(body)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or "not YAML"
        raise HeaderError(
            (mark.line if mark else 0) + 2,
            say(f"the header is not YAML: {reason}", f"稿头不是合法的 YAML：{reason}"),
        ) from None
    if not isinstance(header, dict):
        raise HeaderError(1, say("the header holds no fields", "稿头里没有任何字段"))
    return header, dict(_places(tree, ())), fences[1] + 1


def _places(node, path):
    yield path, node.start_mark.line + 2 if path else 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            for inner, line in _places(value, (*path, key.value)):
                # a text that begins below its field is looked for at the field
                yield inner, key.start_mark.line + 2 if inner == (*path, key.value) else line
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _places(item, (*path, number))


@functools.cache
def _validator(kind):
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator({**schema[kind], "$defs": schema["$defs"]})


def problems(header, places, kind):
    """Yield what is wrong with a header as ``(line, problem)``.

    Parameters
    ----------
    header : dict
    places : dict
        Both as from `read`.
    kind : {"lesson", "exercise"}

    Yields
    ------
    (int, str)
    """
    for error in _validator(kind).iter_errors(header):
        path = tuple(error.absolute_path)
        where = " ".join(str(part + 1) if isinstance(part, int) else part for part in path)
        owner = say(f"header, {where}", f"稿头的 {where}") if where else say("header", "稿头")
        if error.validator == "required":
            field = re.match(r"'([^']*)'", error.message)[1]
            problem = say(f"{owner}: field {field!r} is missing", f"{owner}：缺少字段 {field!r}")
        elif error.validator == "additionalProperties":
            known = error.schema["properties"]
            unknown = [field for field in error.instance if field not in known]
            allowed = ", ".join(known)
            problem = say(
                f"{owner}: unknown field {', '.join(map(repr, unknown))}; allowed: {allowed}",
                f"{owner}：没有字段 {'、'.join(map(repr, unknown))}；可用：{allowed}",
            )
            path = (*path, unknown[0])
        elif error.validator == "pattern" and "description" not in error.schema:
            problem = say(
                f"{owner}: the name {error.instance!r} is not allowed; use small letters, digits and _",
                f"{owner}：名称 {error.instance!r} 不行；请用小写字母、数字和 _",
            )
        else:
            value = repr(error.instance)
            value = value if len(value) <= 40 else f"{value[:37]}…"
            if isinstance(error.instance, list):
                value = say(f"a list of {len(error.instance)}", f"含 {len(error.instance)} 项的列表")
            wanted = say(error.schema["description"], error.schema["zh"])
            problem = say(f"{owner} is {value}; allowed: {wanted}", f"{owner} 是 {value}；可用：{wanted}")
        yield places.get(path, places.get(path[:-1], 1)), problem
