"""Twins: the two editions of a lesson say the same and run the same.

On the notebooks in the tree: the same cells in the same order, code with equal syntax trees apart from texts
that `say` chose. In the manuscripts: the same headings, links, pictures, numbers and ids in each pair of
paragraphs, glossary terms used, Chinese written as Chinese, and no sentence left in the other language.
"""

import ast
import re

from qunxue.authoring import release
from qunxue.authoring.gates import prose
from qunxue.authoring.gates.course import Finding, Verdict, line_of, read_notebook
from qunxue.language import LANGUAGES, say


def check(course):
    """Compare the editions of every lesson and exercise.

    Parameters
    ----------
    course : Course

    Returns
    -------
    Verdict
    """
    findings, pairs = [], 0
    for each in course.manuscripts:
        for kind, folder in (("lessons", "lessons"), ("exercises", "solutions"), ("exercises", "exercises")):
            if each.kind == kind:
                findings += _same_notebooks(course, each, folder)
    for each in [*course.manuscripts, *(triple[2] for triple in course.triples)]:
        texts = list(text_pairs(each))
        pairs += len(texts)
        for line, english, chinese, where in texts:
            place = course.place(each.path, line)
            findings += _same_prose(place, english, chinese)
            findings += _well_written(place, english, chinese, where)
    findings += _glossary(course)
    count = len({each.name for each in course.manuscripts})
    return Verdict(say(f"{pairs} pairs of texts in {count} lessons", f"{count} 课，{pairs} 对文字"), findings)


def text_pairs(each):
    """Yield every pair of texts of a manuscript.

    Parameters
    ----------
    each : Manuscript

    Yields
    ------
    (int, str, str, str)
        Line of the English text, English, Chinese, and where they stand: ``"cell"``, ``"header"``,
        ``"code"`` (a `say` in a cell) or ``"reference"``.
    """
    for unit in each.units:
        if len(unit) == 2:
            yield unit[0].line, unit[0].source, unit[1].source, "cell"
        else:
            for english, chinese in said(unit[0].source):
                yield unit[0].line, english, chinese, "code"
    yield from _header_pairs(each, each.header, "header")


def _header_pairs(each, value, where):
    if isinstance(value, list):
        for item in value:
            yield from _header_pairs(each, item, where)
    elif isinstance(value, dict):
        if all(isinstance(value.get(language), str) for language in LANGUAGES):
            if "pinyin" not in value and value["en"] != value["zh"]:
                yield line_of(each, value["en"].strip()[:40]), value["en"], value["zh"], where
        for key, item in value.items():
            if key not in LANGUAGES and isinstance(item, list | dict):
                yield from _header_pairs(each, item, "reference" if key == "references" else where)


def said(source):
    """Return the pairs of texts that `say` holds in a piece of code; f-strings as their source.

    Examples
    --------
    >>> said('print(say("Share", "份额"))')
    [('Share', '份额')]
    """
    pairs = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say" and len(node.args) == 2:
            texts = [_text(argument) for argument in node.args]
            if None not in texts:
                pairs.append(tuple(texts))
    return pairs


def _text(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "`…`" for part in node.values)
    return None


# ---- the notebooks ----------------------------------------------------------------------------


def _same_notebooks(course, each, folder):
    path = f"{folder}/{{}}/{each.name}" + (".ipynb" if folder == "lessons" else f"/{each.name}.ipynb")
    names = [path.format(language) for language in LANGUAGES]
    books = [read_notebook(course.root / name) for name in names]
    if None in books:
        # a missing notebook is drift's to tell, unless only one edition is there
        if books != [None, None]:
            lacking = names[books.index(None)]
            yield Finding(
                lacking,
                say(
                    "the other edition has this notebook, here it is missing",
                    "另一语言有这个笔记本，这里没有",
                ),
            )
        return
    chosen = set(zip(*(_texts_of_stub(language) for language in LANGUAGES), strict=True))
    for unit in each.units:
        if len(unit) == 1:
            chosen |= set(
                said(unit[0].source.replace("#| ", "")) if _parses(unit[0].source.replace("#| ", "")) else ()
            )
            chosen |= set(said(unit[0].source))
    yield from compare_notebooks(*books, names, chosen)


def _texts_of_stub(language):
    return re.findall(r'"([^"]*)"', release.CODE_STUB[language])


def _parses(source):
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True


def compare_notebooks(english, chinese, names, chosen):
    """Yield what tells two editions of a notebook apart, beyond prose and chosen texts.

    Parameters
    ----------
    english, chinese : NotebookNode
    names : (str, str)
        Their paths.
    chosen : set of (str, str)
        Pairs of texts that may differ.

    Yields
    ------
    Finding
    """
    if len(english.cells) != len(chinese.cells):
        counts = f"{len(english.cells)} / {len(chinese.cells)}"
        yield Finding(
            names[1], say("the editions differ in their number of cells", "两种语言的单元格个数不同"), counts
        )
    for number, (one, other) in enumerate(zip(english.cells, chinese.cells, strict=False)):
        place = f"{names[1]} cell {number}"
        if one.cell_type != other.cell_type or one.id != other.id:
            problem = say("is not the twin of the English cell", "与英文版的单元格不对应")
            yield Finding(place, problem, one.source)
            return
        if one.cell_type != "code":
            continue
        try:
            trees = ast.parse(one.source), ast.parse(other.source)
        except SyntaxError:
            if one.source != other.source:
                yield Finding(
                    place,
                    say("code that is not Python differs", "代码不同，且不是合法的 Python"),
                    other.source,
                )
            continue
        difference = tree_difference(*trees, chosen)
        if difference:
            yield Finding(place, say("code differs between the editions", "两种语言的代码不同"), difference)
        if _without_checksum(one.metadata) != _without_checksum(other.metadata):
            yield Finding(place, say("its metadata differ between the editions", "两种语言的元数据不同"))


def _without_checksum(metadata):
    kept = {key: value for key, value in metadata.get("nbgrader", {}).items() if key != "checksum"}
    return {**metadata, "nbgrader": kept}


def tree_difference(one, other, chosen):
    """Return the first difference of two syntax trees as text, or "".

    Parameters
    ----------
    one, other : ast.AST
    chosen : set of (str, str)
        Pairs of texts that may stand at the same place.

    Returns
    -------
    str

    Examples
    --------
    >>> import ast
    >>> one, other = ast.parse("f('Share', 2)"), ast.parse("f('份额', 3)")
    >>> tree_difference(one, other, {("Share", "份额")})
    '2 / 3'
    """
    if type(one) is not type(other):
        return f"{_source(one)} / {_source(other)}"
    if isinstance(one, ast.JoinedStr) and ast.dump(one) != ast.dump(other):
        return "" if (_text(one), _text(other)) in chosen else f"{_source(one)} / {_source(other)}"
    if isinstance(one, ast.Constant):
        if type(one.value) is type(other.value) and one.value == other.value:
            return ""
        if isinstance(one.value, str) and isinstance(other.value, str) and (one.value, other.value) in chosen:
            return ""
        return f"{_source(one)} / {_source(other)}"
    for name, value in ast.iter_fields(one):
        twin = getattr(other, name)
        if isinstance(value, list):
            if len(value) != len(twin):
                return f"{_source(one)} / {_source(other)}"
            parts = zip(value, twin, strict=True)
        else:
            parts = [(value, twin)]
        for part, counterpart in parts:
            if isinstance(part, ast.AST) and isinstance(counterpart, ast.AST):
                difference = tree_difference(part, counterpart, chosen)
                if difference:
                    return difference
            elif part != counterpart:
                return f"{_source(one)} / {_source(other)}"
    return ""


def _source(node):
    try:
        return ast.unparse(node)
    except (AttributeError, ValueError):
        return type(node).__name__


# ---- the prose --------------------------------------------------------------------------------


def _same_prose(place, english, chinese):
    levels = [[len(found[0]) for found in prose.HEADING.findall(text)] for text in (english, chinese)]
    if levels[0] != levels[1]:
        headings = " / ".join(str(level) for level in levels)
        yield Finding(place, say("the twins differ in their headings", "两种语言的标题层级不同"), headings)
    for name, what in (
        ("links", say("links", "链接")),
        ("pictures", say("pictures", "图片")),
        ("ids", say("concept and evidence ids", "概念或依据的编号")),
        ("code", say("names in code", "代码中的名字")),
    ):
        one, other = (_taken(text, name) for text in (english, chinese))
        if name == "code":
            one, other = one - _words_in_code(chinese), other - _words_in_code(english)
        if one != other:
            differing = " ".join(sorted(one ^ other))
            yield Finding(place, say(f"the twins differ in their {what}", f"两种语言的{what}不同"), differing)
    for text, twin, language, twin_language in (
        (english, chinese, "en", "zh"),
        (chinese, english, "zh", "en"),
    ):
        others = prose.values(twin, twin_language)
        money = prose.money_of(text)
        missing = [
            written
            for value, written in prose.figures(text)
            if not prose.covered(value, others) and not prose.covered(money.get(written, value), others)
        ]
        if missing:
            problem = {
                "en": say("numbers of the English text that the Chinese lacks", "英文有、中文没有的数字"),
                "zh": say("numbers of the Chinese text that the English lacks", "中文有、英文没有的数字"),
            }[language]
            yield Finding(place, problem, ", ".join(missing))


def _taken(text, name):
    if name == "links":
        return {
            re.sub(r"\.zh(\.md|\.ipynb)$", r"\1", re.sub(r"/(en|zh)/", "/*/", target))
            for picture, _, target in prose.LINK.findall(text)
            if not picture
        }
    if name == "pictures":
        return {target for picture, _, target in prose.LINK.findall(text) if picture}
    if name == "ids":
        return set(prose.IDS.findall(text))
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", " ", text, flags=re.DOTALL))
    # what holds a text of either language is translated; what is plain Python is not
    return {span for span in spans if re.fullmatch(r"[A-Za-z_][\w.]*(\(\))?", span)} - {"…"}


def _words_in_code(text):
    spans = re.findall(r"```.*?```|`[^`\n]+`", text, flags=re.DOTALL)
    return set(re.findall(r"[A-Za-z_][\w.]*(?:\(\))?", " ".join(spans)))


def _well_written(place, english, chinese, where):
    if where == "reference":
        return
    words = {
        "punctuation": say("half-width punctuation beside Chinese", "中文旁边用了半角标点"),
        "space": say(
            "no space between Chinese and Latin letters or figures", "中文与拉丁字母或数字之间缺空格"
        ),
        "english": say("an English sentence in the Chinese text", "中文里留着英文句子"),
        "chinese": say(
            "Chinese in the English text that is no gloss and no quoted name",
            "英文里留着既非注释也非引用的中文",
        ),
    }
    problems = prose.chinese_problems(chinese) if re.search(f"[{prose.HAN}]", chinese) else []
    if where == "cell" or where == "header":
        problems = problems + prose.english_problems(english)
        if (
            not re.search(f"[{prose.HAN}]", chinese)
            and len(re.findall(r"[A-Za-z]{2,}", prose.bare(chinese))) > 3
        ):
            problems.append(("english", chinese))
    for kind, text in problems:
        yield Finding(place, words[kind], text)


def _glossary(course):
    """Terms: one Chinese word for one English term, introduced with its English, used where the term is."""
    known = {}
    for each in course.lesson_manuscripts:
        for term in each.header["terms"]:
            earlier = known.setdefault(term["en"].casefold(), (term["zh"], each))
            if earlier[0] != term["zh"]:
                problem = say(
                    f"{term['en']} is {term['zh']} here and {earlier[0]} in lesson {earlier[1].number}",
                    f"{term['en']} 在这里译作“{term['zh']}”，在第 {earlier[1].number} 课译作“{earlier[0]}”",
                )
                yield Finding(course.place(each.path, line_of(each, term["pinyin"])), problem)
        chinese = "\n".join(pair[2] for pair in text_pairs(each) if pair[3] != "reference")
        for term in each.header["terms"]:
            if term["zh"] not in chinese:
                problem = say(
                    "a term of the glossary that the lesson never uses", "术语表里的词，正文没有用到"
                )
                yield Finding(course.place(each.path, line_of(each, term["pinyin"])), problem, term["zh"])
            elif not introduced(term["zh"], term["en"], chinese):
                problem = say(
                    "a term that the Chinese text never introduces with its English in brackets",
                    "中文没有在括号里给出这个术语的英文",
                )
                text = f"{term['zh']}（{term['en']}）"
                yield Finding(course.place(each.path, line_of(each, term["pinyin"])), problem, text)
        own = {term["en"].casefold(): term["zh"] for term in each.header["terms"]}
        for line, english, chinese, where in text_pairs(each):
            for match in re.finditer(r"\*\*([^*\n]+)\*\*", english if where == "cell" else ""):
                term = own.get(match[1].casefold())
                if term and term not in chinese:
                    problem = say(
                        f"the glossary says {term} for {match[1]}", f"术语表中 {match[1]} 译作“{term}”"
                    )
                    yield Finding(course.place(each.path, line), problem, match[1])


def introduced(chinese, english, text):
    """Tell whether a Chinese text names a term together with its English in brackets.

    Examples
    --------
    >>> introduced("期望值", "expected value", "**期望值**（expected value）降到 4 分。")
    True
    """
    plain = re.sub(r"[*_`“”\"]", "", text)
    return (
        re.search(re.escape(chinese) + r"[^。\n]{0,24}?（[^）]*" + re.escape(english), plain, re.IGNORECASE)
        is not None
    )
