# %% right="regular expression"
import re


def tidy(lengths):
    seconds = []
    for text in lengths:
        found = re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+)\s*s)\s*""", text)
        if found:
            minutes = found[1] or found[3] or 0
            seconds.append(60 * int(minutes) + int(found[2] or found[4] or found[5]))
    seconds = np.array(seconds, dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% right="split and test"
def length(text):
    text = text.strip()
    if ":" in text:
        parts = text.split(":")
    elif text.endswith('"'):
        parts = text[:-1].split("'")
    elif text.endswith("s"):
        parts = [text[:-1].strip()]
    else:
        return None
    if len(parts) > 2 or not all(part.isdecimal() for part in parts):
        return None
    return sum(int(part) * factor for part, factor in zip(parts[::-1], (1, 60)))


def tidy(lengths):
    found = [length(text) for text in lengths]
    table = pd.DataFrame({"seconds": [value for value in found if value is not None]}, dtype="int64")
    return table.assign(words=table["seconds"] / 60 * 183, reading=table["seconds"] / 60 * 183 / 238 * 60)
# %% right="with the course's own model"
import re


def tidy(lengths):
    rows = []
    for text in lengths:
        text = re.sub(r"\s+", "", text) if re.fullmatch(r"\s*\d+\s*s\s*", text) else text.strip()
        for form in (r'(?P<s>\d+)"', r"""(?P<m>\d+)'(?P<s>\d+)\"""", r"(?P<m>\d+):(?P<s>\d+)", r"(?P<s>\d+)s"):
            match = re.fullmatch(form, text)
            if match:
                seconds = 60 * int(match.groupdict().get("m") or 0) + int(match["s"])
                words = media.words_spoken(seconds)
                rows.append((seconds, words, media.seconds_to_read(words)))
    table = pd.DataFrame(rows, columns=["seconds", "words", "reading"])
    return table.astype({"seconds": "int64"})
# %% wrong="reads minutes as part of the seconds" points=0 en="the seconds of the four ways of writing" zh="四种写法的秒数"
import re


def tidy(lengths):
    seconds = np.array([int("".join(re.findall(r"\d", text))) for text in lengths if re.search(r"\d", text)], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="multiplies by the wrong ratio" points=0 en="seconds to read them" zh="默读这些词的秒数"
import re


def tidy(lengths):
    found = [re.fullmatch(r'(\d+)"', text) for text in lengths]
    seconds = np.array([int(match[1]) for match in found if match], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 238 / 183})
# %% wrong="knows one way of writing only" points=0 en="the seconds of the four ways of writing" zh="四种写法的秒数"
def tidy(lengths):
    seconds = np.array([int(text[:-1]) for text in lengths if text.endswith('"') and text[:-1].isdecimal()], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="keeps a zero for what it cannot read" points=0 en="the seconds of 20" zh="的秒数"
def tidy(lengths):
    seconds = np.array([int(text[:-1]) if text[:-1].isdecimal() else 0 for text in lengths], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="takes plain numbers for seconds" points=0 en="texts in no valid form are left out" zh="写法无效的要丢掉"
import re


def tidy(lengths):
    seconds = []
    for text in lengths:
        found = re.match(r"""\s*(?:(\d+)[':])?(\d+)\s*(?:"|s|$)""", text)
        if found:
            seconds.append(60 * int(found[1] or 0) + int(found[2]))
    seconds = np.array(seconds, dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="returns lists instead of a table" points=0 en="table" zh="表"
def tidy(lengths):
    return [20], [61], [15.378]
# %% wrong="returns the example" points=0 en="the seconds of the four ways of writing" zh="四种写法的秒数"
def tidy(lengths):
    return pd.DataFrame({"seconds": [20], "words": [61.0], "reading": [61 * 60 / 238]})
