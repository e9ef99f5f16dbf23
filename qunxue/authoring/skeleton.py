"""The skeleton of a new lesson: its folder of five files, a model with tests, an explorer and a data set.

What is copied stands in ``manuscript/_template/`` and works as it is. What an author has to write says ``TODO`` there,
in Chinese ``待写``; the gate ``coverage`` lists every such line that is left.
"""

import keyword
import re
from pathlib import Path

from qunxue.authoring import coverage, generators, manuscript
from qunxue.language import say

TEMPLATE = Path("manuscript", "_template")
#: What stands outside the lesson's folder, by its name in the template.
BESIDES = {
    "model.py": "qunxue/models/{slug}.py",
    "test_model.py": "tests/models/test_{slug}.py",
    "explorer.py": "qunxue/explorers/{slug}.py",
    "generator.py": "datasets/generators/{slug}.py",
    "resource.json": "datasets/resources/{slug}.json",
}
#: How a line says that it is still to be written.
MARK = re.compile("TODO|待写")
#: Stand where a lesson owns no concept yet; both have the form of real ones.
CONCEPT, EVIDENCE = "Z01", "M01"


def new(root, name):
    """Write the skeleton of a lesson.

    Parameters
    ----------
    root : Path
        The checkout.
    name : str
        Of the lesson, for instance ``"16_trial"``.

    Returns
    -------
    list of Path
        The files written, the table of the data set last.

    Raises
    ------
    ValueError
        If the name is none, or its number, its folder or one of the files is there already. Nothing is written then.
    """
    form = re.fullmatch(r"(\d\d)_([a-z][a-z0-9_]*[a-z0-9])", name)
    if not form or keyword.iskeyword(form[2]):
        raise ValueError(
            say(
                f"a lesson cannot be called {name!r}; use two digits, _, then small letters, digits and _ "
                "that Python can import, such as 16_trial",
                f"课名不能是 {name!r}；请写两位数字、_，再写 Python 能导入的小写字母、数字和 _，例如 16_trial",
            )
        )
    number, slug = form.groups()
    for folder in manuscript.folders(root):
        if folder.name == name:
            raise ValueError(
                say(f"manuscript/{name}/ exists already", f"manuscript/{name}/ 已经存在") + _unchanged()
            )
        if folder.name.startswith(f"{number}_"):
            raise ValueError(
                say(
                    f"number {number} is taken by manuscript/{folder.name}/; choose another",
                    f"课号 {number} 已被 manuscript/{folder.name}/ 占用；请换一个",
                )
            )
    texts = {}
    places = {file: f"manuscript/{name}/{file}" for file in manuscript.FILES} | BESIDES
    for file, place in places.items():
        texts[root / place.format(slug=slug)] = (root / TEMPLATE / file).read_text(encoding="utf-8")
    table = root / "datasets" / f"{slug}.csv"
    taken = [path.relative_to(root).as_posix() for path in [*texts, table] if path.exists()]
    if taken:
        raise ValueError(
            say(
                f"{taken[0]} exists already; name the lesson otherwise",
                f"{taken[0]} 已经存在；请给这一课换个名字",
            )
            + _unchanged()
        )
    concept, evidence = _first(root, name)
    tokens = {"slug": slug, "number": number, "concept": concept, "evidence": evidence}
    for path, text in texts.items():
        for token, value in tokens.items():
            text = text.replace(f"__{token}__", value)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    made = generators.write(root / BESIDES["generator.py"].format(slug=slug), table.parent)
    return [*texts, *made]


def files(root, name):
    """Return the hand-written files that go by the name of a lesson and are there.

    Parameters
    ----------
    root : Path
        The checkout.
    name : str
        Of the lesson, for instance ``"04_red_packets"``.

    Returns
    -------
    list of Path
    """
    own = [f"manuscript/{name}/{file}" for file in manuscript.FILES]
    own += [place.format(slug=name[3:]) for place in BESIDES.values()]
    return [root / place for place in own if (root / place).is_file()]


def unwritten(path):
    """Return the lines of a file that still say that they are to be written, as (number, text)."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(number, line.strip("# ")) for number, line in enumerate(lines, 1) if MARK.search(line)]


def _first(root, name):
    """Return a concept that the lesson owns, a testable claim if there is one, and its first evidence."""
    known = coverage.concepts(root) if (root / coverage.LIST).is_file() else []
    own = [concept for concept in known if concept["lesson"] == name]
    own.sort(key=lambda concept: (concept["kind"] != "testable claim", not concept["evidence"]))
    if not own:
        return CONCEPT, EVIDENCE
    return own[0]["id"], (own[0]["evidence"].split() or [EVIDENCE])[0]


def _unchanged():
    return say("; nothing was changed", "；什么都没有改动")
