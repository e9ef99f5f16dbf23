"""Tables as schools and platforms export them: any usual encoding and separator."""

import codecs
import csv
import dataclasses
import io
import re
import unicodedata

from qunxue.language import say

_SEPARATORS = ",;\t"


@dataclasses.dataclass
class Table:
    """A table of texts.

    Parameters
    ----------
    rows : list of list of str
        Blanks around texts removed, ``="007"`` read as the text 007.
    lines : list of int
        For each row the line of the file it ends in, counted from 1.
    separator : str
        What stands between the columns.
    """

    rows: list
    lines: list
    separator: str = ","


def read(content, name):
    """Read a table.

    Parameters
    ----------
    content : bytes
        Text in UTF-8, UTF-16 or GB 18030, separated by commas, semicolons or tabs.
    name : str
        Of the file; for messages.

    Returns
    -------
    Table
        Without rows that are empty, but with their lines counted.

    Raises
    ------
    ValueError
        If it is no such text.

    Examples
    --------
    >>> read("学号;姓名\\n=\\"007\\";林文\\n".encode("gb18030"), "r.csv").rows
    [['学号', '姓名'], ['007', '林文']]
    """
    text = _text(content, name)
    separator, skipped = None, 0
    first = text.split("\n", 1)[0].strip().strip('"')
    if re.fullmatch(r"sep=.", first, re.IGNORECASE):
        # Excel's own line that names the separator
        separator, skipped = first[-1], 1
        text = text.split("\n", 1)[1] if "\n" in text else ""
    if separator is None:
        head = next((line for line in text.split("\n") if line.strip()), "")
        separator = max(_SEPARATORS, key=head.count)
    table = Table([], [], separator)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                table.rows.append([_cell(cell) for cell in row])
                table.lines.append(reader.line_num + skipped)
    except csv.Error as error:
        raise ValueError(say(
            f"{name}, line {reader.line_num + skipped}: cannot be read as a table ({error})",
            f"{name} 第 {reader.line_num + skipped} 行：无法当作表格读取（{error}）",
        )) from None  # fmt: skip
    return table


def _text(content, name):
    if content[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        raise ValueError(say(
            f"{name} is an Excel workbook; save it as “CSV UTF-8” and name that file",
            f"{name} 是 Excel 工作簿；请另存为“CSV UTF-8”再用那个文件",
        ))  # fmt: skip
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ("utf-16",)
    elif b"\0" in content[:200]:
        encodings = ("utf-16-le",) if content[1:2] == b"\0" else ("utf-16-be",)
    else:
        encodings = ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    raise ValueError(say(
        f"{name} is neither UTF-8, UTF-16 nor GB 18030; save it as “CSV UTF-8”",
        f"{name} 既不是 UTF-8，也不是 UTF-16 或 GB 18030 编码；请另存为“CSV UTF-8”",
    ))  # fmt: skip


def _cell(text):
    text = text.strip().strip("\ufeff\u200b\u00a0").strip()
    formula = re.fullmatch(r'="(.*)"', text)
    if formula:
        return formula[1].strip()
    # an apostrophe in front keeps a spreadsheet from computing
    return text[1:] if re.match(r"'[0-9=+@-]", text) else text


def key(text):
    """Return a text as it is compared: no blanks around, no case, letters of one width.

    Parameters
    ----------
    text : str or None

    Returns
    -------
    str

    Examples
    --------
    >>> key(" Ada@School.edu "), key("２０２３")
    ('ada@school.edu', '2023')
    """
    return unicodedata.normalize("NFKC", str(text or "")).strip().casefold()


def title(text):
    """Return a column's name as it is compared: letters and digits only.

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Examples
    --------
    >>> title("First_Name"), title("学 号")
    ('firstname', '学号')
    """
    return "".join(letter for letter in key(text) if letter.isalnum())
