"""What the gates read in prose: numbers (in figures, words and Chinese numerals), ids, links, headings."""

import re

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
IDS = re.compile(r"\b(?:[ABCES]\d\d|M\d\d)\b")
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)[^)]*\)")
HEADING = re.compile(r"^(#{1,6}) +(.*)$", re.MULTILINE)

_DIGITS = r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_FIGURE = re.compile(
    rf"(?<![\w.])([+\-−]?)({_DIGITS})(?![\w]*\d)\s*[多余]?"
    rf"(%|‰|million|billion|thousand|hundred|[万亿千百]+)?",
)
_WORDS = {
    **dict(zip("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
               "sixteen seventeen eighteen nineteen".split(), range(20), strict=True)),
    **dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)),
    "a": 1, "an": 1, "once": 1, "twice": 2, "double": 2, "doubled": 2, "half": 0.5, "quarter": 0.25,
    "dozen": 12, "no": 0, "none": 0, "nothing": 0, "nobody": 0, "both": 2, "pair": 2,
    **dict(zip("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
               range(1, 13), strict=True)),
    "thirds": 3, "fourths": 4, "quarters": 4, "fifths": 5, "sixths": 6, "eighths": 8, "tenths": 10,
    "single": 1, "triple": 3, "eleventh": 11, "fifteenth": 15, "twentieth": 20, "hundredth": 100, "halve": 2, "halves": 2,
}  # fmt: skip
_MONTHS = ("January February March April May June July August September October November December").split()
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_ZH_DIGITS = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_ZH_UNITS = {"十": 10, "百": 100, "千": 1000}
_ZH_SCALES = {"万": 10**4, "亿": 10**8}
_ZH_NUMERAL = "零〇一二两三四五六七八九十百千万亿"
_MONEY = {
    "fen": 1,
    "分": 1,
    "jiao": 10,
    "角": 10,
    "yuan": 100,
    "元": 100,
    "块": 100,
    "cents": 1,
    "美分": 1,
    "cent": 1,
}


def bare(text):
    """Return prose without code, links' targets, HTML tags and formulas; their places stay empty.

    Examples
    --------
    >>> bare("See `x = 1` and [the table](data.csv).")
    'See   and the table.'
    """
    text = re.sub(r"```.*?```", " ", text, flags=re.DOTALL)
    text = re.sub(r"\$\$.*?\$\$|\$[^$\n]+\$", " ", text, flags=re.DOTALL)
    text = re.sub(r"`[^`\n]*`", " ", text)
    text = LINK.sub(lambda found: "" if found[1] else found[2], text)
    text = re.sub(r"https?://\S+", " ", text)
    # 20 世纪 70 年代 is the 1970s
    text = re.sub(r"(\d\d) *世纪 *(\d\d) *年代", lambda found: f"{int(found[1]) - 1}{found[2]} 年代", text)
    # a length in words and one in characters are each language's own
    text = re.sub(r"\d+(?: to | or |[-–]| 到 | 至 )\d+ *(?:words|字|个字)", " ", text)
    # of 80 to 54 million both are millions
    text = re.sub(
        r"(\d[\d.,]*)( to | and | or |[-–])((?:under|over|about|nearly|almost|some) )?(\d[\d.,]*) ?(million|billion|万|亿)",
        r"\1 \5\2\3\4 \5",
        text,
    )
    return re.sub(r"<[^>\n]+>", " ", text)


def figures(text):
    """Return the numbers written in figures, with what stands there.

    Parameters
    ----------
    text : str
        Prose in English or Chinese.

    Returns
    -------
    list of (float, str)
        Value, with million and 万 multiplied out, percent left as it is, money in its own unit; and the text.

    Examples
    --------
    >>> figures("Of 3,600 万 packets .36 were late (M16).")
    [(36000000.0, '3,600 万'), (0.36, '.36')]
    """
    found = []
    for match in _FIGURE.finditer(IDS.sub(" ", bare(text))):
        value = float(re.sub("[,，]", "", match[2]))
        unit = match[3] or ""
        for part in re.findall("[万亿千百]|[a-z]+", unit):
            value *= {**_SCALES, **_ZH_UNITS, **_ZH_SCALES}[part]
        found.append((value, match[0].strip()))
    return found


def money_of(text):
    """Return for each figure with a unit of money its value in fen.

    Parameters
    ----------
    text : str

    Returns
    -------
    dict of str to float

    Examples
    --------
    >>> money_of("从 5 角降到 4 分")
    {'5': 50.0, '4': 4.0}
    """
    units = "|".join(sorted(_MONEY, key=len, reverse=True))
    pattern = rf"({_DIGITS})\s*(?:({units})(?![a-z]))"
    return {
        number: float(re.sub("[,，]", "", number)) * _MONEY[unit]
        for number, unit in re.findall(pattern, IDS.sub(" ", bare(text)))
    }


def values(text, language):
    """Return every number in a text, however it is written, for the question whether its twin has it too.

    Parameters
    ----------
    text : str
    language : {"en", "zh"}

    Returns
    -------
    set of float
        Also sums of money in fen, shares for percentages.

    Examples
    --------
    >>> 18.0 in values("一元只带出一角八分", "zh")
    True
    >>> 45.0 in values("forty-five people", "en")
    True
    """
    plain = IDS.sub(" ", bare(text))
    found = set()
    for value, written in figures(text):
        found |= {value, value / 100} if "%" in written else {value}
        if "‰" in written:
            found.add(value / 1000)
        bare_value = float(re.sub("[,，]", "", re.search(_DIGITS, written)[0]))
        found.add(bare_value)
    if language == "en":
        found |= _english_words(plain)
    else:
        for run in re.findall(f"[{_ZH_NUMERAL}]+", plain):
            value = chinese_numeral(run)
            found.add(value)
            # 四五十 means forty or fifty; 一二 one or two
            found |= {float(_ZH_DIGITS[sign]) for sign in run if sign in _ZH_DIGITS}
        if "半" in plain:
            found |= {0.5, 1.5, 2.0}
        for tens in re.findall(rf"([{_ZH_NUMERAL}\d.]+)\s*成", plain):
            found |= {_one_number(tens) * 10, _one_number(tens) / 10}
        for half in re.findall(rf"([{_ZH_NUMERAL}\d.]+)\s*[^{_ZH_NUMERAL}\d\s，。]?半", plain):
            found.add(_one_number(half) + 0.5)
        for parts in re.findall(rf"([{_ZH_NUMERAL}]+)分之([{_ZH_NUMERAL}]+)", plain):
            below, above = map(chinese_numeral, parts)
            if below:
                found |= {above / below, 100 * above / below}
    return found | _money(plain)


def _one_number(text):
    try:
        return float(text)
    except ValueError:
        return chinese_numeral(text)


def _english_words(plain):
    found = set()
    total, current, running = 0.0, 0.0, False
    for word in [*re.findall(r"[a-z]+|\d[\d,.]*|[.;:!?]", plain.lower().replace("-", " ")), "."]:
        value = _WORDS.get(word.rstrip("s") if word.rstrip("s") in _WORDS else word)
        if word in _SCALES or word.rstrip("s") in _SCALES:
            scale = _SCALES.get(word) or _SCALES[word.rstrip("s")]
            current = max(current, 1) * scale
            if scale >= 1000:
                total, current = total + current, 0.0
            found |= {float(scale), total + current}
            running = True
        elif value is not None:
            found.add(float(value))
            current = current + value if running and current % 10 == 0 else float(value)
            found.add(total + current)
            running = True
        elif word == "and" and running:
            continue
        else:
            total, current, running = 0.0, 0.0, False
    found |= {float(number) for number, month in enumerate(_MONTHS, 1) if month in plain}
    if "half" in plain.lower():
        found |= {0.5, 1.5, 50.0}
    return found


def chinese_numeral(text):
    """Return the value of a Chinese numeral.

    Examples
    --------
    >>> chinese_numeral("二十万"), chinese_numeral("四十五"), chinese_numeral("两千")
    (200000.0, 45.0, 2000.0)
    """
    total, section, digit = 0, 0, 0
    for sign in text:
        if sign in _ZH_DIGITS:
            digit = digit * 10 + _ZH_DIGITS[sign] if digit and sign not in "零〇" else _ZH_DIGITS[sign]
        elif sign in _ZH_UNITS:
            section += (digit or 1) * _ZH_UNITS[sign]
            digit = 0
        else:
            total = (total + section + digit or 1) * _ZH_SCALES[sign]
            section, digit = 0, 0
    return float(total + section + digit)


def _money(plain):
    """Return sums of money in fen, so that 50 fen equals 5 角."""
    found = set()
    units = "|".join(sorted(_MONEY, key=len, reverse=True))
    number = rf"((?:{_DIGITS})|[{_ZH_NUMERAL}]+)"
    pattern = re.compile(rf"{number}\s*({units})(?![a-z])")
    total, end = 0.0, -1
    for match in pattern.finditer(plain):
        value = _one_number(match[1].replace(",", "").replace("，", "")) * _MONEY[match[2]]
        total = total + value if match.start() == end else value
        end = match.end()
        found |= {value, total, value / 100, total / 100}
    return found


def covered(value, others):
    """Tell whether a number is among others, but for rounding in the last place of a float.

    Examples
    --------
    >>> covered(0.3, {0.1 + 0.2})
    True
    """
    return any(abs(value - other) <= 1e-9 * max(1.0, abs(value)) for other in others)


def chinese_problems(text):
    """Return what is wrong with the writing of Chinese prose.

    Parameters
    ----------
    text : str
        Markdown in Chinese.

    Returns
    -------
    list of (str, str)
        A kind of problem, ``"punctuation"``, ``"space"``, ``"english"``, and the text around it.

    Examples
    --------
    >>> chinese_problems("每人10 元,不多。")
    [('punctuation', '每人10 元,不多。'), ('space', '每人10 元,不多。')]
    >>> chinese_problems("每人 10 元，不多。")
    []
    """
    plain = re.sub(r"`[^`\n]*`", "〔code〕", re.sub(r"```.*?```", " ", text, flags=re.DOTALL))
    plain = LINK.sub(lambda found: found[2], re.sub(r"\$[^$\n]+\$", "〔math〕", plain))
    plain = re.sub(r"https?://\S+|doi \S+|arXiv:\S+", " ", plain)
    plain = re.sub(r"<[^>\n]+>", " ", plain)
    around = lambda match: plain[max(0, match.start() - 12) : match.end() + 12].strip()  # noqa: E731
    found = []
    for match in re.finditer(
        rf"(?<=[{HAN}”）])[*_]*[,;:!?()][*_]*|[,;:!?()][*_]*(?=[{HAN}“（])|(?<=[{HAN}])\.(?=\s|$|[{HAN}])|(?<=[”）])\.",
        plain,
    ):
        found.append(("punctuation", around(match)))
    tight = rf"[{HAN}][A-Za-z0-9〔]|[A-Za-z0-9〕%][{HAN}]"
    for match in re.finditer(tight, plain):
        found.append(("space", around(match)))
    for match in re.finditer(r"[A-Za-z][A-Za-z'’-]*(?:,? +[A-Za-z][A-Za-z'’-]*){5,}", plain):
        words = re.findall(r"[a-z]+", match[0].lower())
        if sum(word in _FUNCTION_WORDS for word in words) >= 2:
            found.append(("english", match[0]))
    return found


_FUNCTION_WORDS = set(
    "the a an of is are was were be been to and or but in on at for with from by as that this these those it its he she "
    "they we you your our not no if then than more most who what which when where how why does do did has have had can will".split()
)


def english_problems(text):
    """Return Chinese in English prose that is neither a gloss in brackets nor a quoted name.

    Parameters
    ----------
    text : str
        Markdown in English.

    Returns
    -------
    list of (str, str)
        ``"chinese"`` and the run of Chinese.

    Examples
    --------
    >>> english_problems("The **owner** (群主) of the group 群.")
    [('chinese', '群')]
    """
    plain = re.sub(r"```.*?```", " ", text, flags=re.DOTALL)
    plain = re.sub(r"`[^`\n]*`", " ", plain)
    plain = LINK.sub(" ", plain)
    allowed = r"\([^()\n]*\)|“[^”\n]*”|\"[^\"\n]*\"|「[^」]*」|《[^》]*》|‘[^’\n]*’|\*[^*\n]+\*"
    outside = re.sub(allowed, lambda m: " " if not re.search(r"[，。；！？]", m[0]) else m[0], plain)
    return [("chinese", run) for run in re.findall(rf"[{HAN}][{HAN}，。、；：！？“”]*", outside)]
