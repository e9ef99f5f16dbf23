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
# %% right="one table of patterns"
def tidy(lengths):
    forms = [r'()(\d+)"', r"(\d+)'(\d+)\"", r"(\d+):(\d+)", r"()(\d+) ?s"]
    found = [re.fullmatch(form, text.strip()) for text in lengths for form in forms]
    seconds = pd.Series([int(one[1] or 0) * 60 + int(one[2]) for one in found if one], dtype="int64")
    words = seconds * 183 / 60
    return pd.concat({"seconds": seconds, "words": words, "reading": words / 238 * 60}, axis=1)
# %% wrong="reads minutes as part of the seconds" points=0 en="the seconds of 20" zh="和 1:75 的秒数"
def tidy(lengths):
    seconds = np.array([int("".join(re.findall(r"\d", text))) for text in lengths if re.search(r"\d", text)], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="multiplies by the wrong ratio" points=0 en="seconds to read them" zh="默读这些词的秒数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 238 / 183})
# %% wrong="knows one way of writing only" points=0 en="the seconds of 20" zh="和 1:75 的秒数"
def tidy(lengths):
    seconds = np.array([int(text[:-1]) for text in lengths if text.endswith('"') and text[:-1].isdecimal()], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="keeps a zero for what it cannot read" points=0 en="the seconds of 20" zh="和 1:75 的秒数"
def tidy(lengths):
    seconds = np.array([int(text[:-1]) if text[:-1].isdecimal() else 0 for text in lengths], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="takes plain numbers for seconds" points=0 en="the seconds of the forms in the task" zh="题目里各种写法的秒数"
def tidy(lengths):
    seconds = []
    for text in lengths:
        found = re.match(r"""\s*(?:(\d+)[':])?(\d+)\s*(?:"|s|$)""", text)
        if found:
            seconds.append(60 * int(found[1] or 0) + int(found[2]))
    seconds = np.array(seconds, dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="takes a colon without minutes" points=0 en="the seconds of the forms in the task" zh="题目里各种写法的秒数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d*):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="takes an apostrophe without minutes" points=0 en="texts in no valid form are left out" zh="写法无效的要丢掉"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d*)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="refuses 60 seconds and more" points=0 en="the seconds of 20" zh="和 1:75 的秒数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?([0-5]?\d)"|(\d+):([0-5]?\d)|([0-5]?\d) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="needs the blank before s" points=0 en="the seconds of the forms in the task" zh="题目里各种写法的秒数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="rounds the words" points=0 en="the words of each" zh="各条的词数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    words = (seconds * 3.05).round()
    return pd.DataFrame({"seconds": seconds, "words": words, "reading": words * 60 / 238})
# %% wrong="loses the columns if nothing is valid" points=0 en="the columns of the table" zh="表的各列"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    return pd.DataFrame([{"seconds": one, "words": one * 3.05, "reading": one * 183 / 238} for one in seconds.tolist()])
# %% wrong="seconds with a decimal point" points=0 en="column seconds" zh="seconds 列"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    seconds = seconds.astype(float)
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="empties the list it was given" points=0 en="argument" zh="参数"
def tidy(lengths):
    found = [re.fullmatch(r"""\s*(?:(?:(\d+)')?(\d+)"|(\d+):(\d+)|(\d+) ?s)\s*""", text) for text in lengths]
    seconds = np.array([60 * int(one[1] or one[3] or 0) + int(one[2] or one[4] or one[5]) for one in found if one], dtype=int)
    lengths.clear()
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
# %% wrong="returns lists instead of a table" points=0 en="table" zh="表"
def tidy(lengths):
    return [20], [61], [15.378]
# %% wrong="returns the example" points=0 en="the seconds of the forms in the task" zh="题目里各种写法的秒数"
def tidy(lengths):
    seconds = np.array([20, 135])
    return pd.DataFrame({"seconds": seconds, "words": seconds * 3.05, "reading": seconds * 183 / 238})
