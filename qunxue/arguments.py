"""argparse in the reader's language: its own words, and columns that line up where a character takes two."""

import argparse
import gettext
import re
import unicodedata

from qunxue.language import LANGUAGES, current, say

# What argparse itself prints, by its English; a phrase that a later Python adds stays English and fails a test.
WORDS = {
    "usage: ": "用法：",
    "positional arguments": "参数",
    "options": "选项",
    "subcommands": "子命令",
    "show this help message and exit": "显示这段说明并退出",
    "%(heading)s:": "%(heading)s：",
    "%(prog)s: error: %(message)s\n": "%(prog)s：错误：%(message)s\n",
    "argument %(argument_name)s: %(message)s": "参数 %(argument_name)s：%(message)s",
    "the following arguments are required: %s": "缺少以下参数：%s",
    "one of the arguments %s is required": "以下参数须写一个：%s",
    "not allowed with argument %s": "不能与参数 %s 同时使用",
    "expected one argument": "后面须跟一个值",
    "expected at most one argument": "后面最多跟一个值",
    "expected at least one argument": "后面至少要跟一个值",
    "expected %s argument": "后面须跟 %s 个值",
    "expected %s arguments": "后面须跟 %s 个值",
    "invalid choice: %(value)r (choose from %(choices)s)": "没有 %(value)r 这个选择，可用：%(choices)s",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "没有命令 %(parser_name)r，可用：%(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)r 不是合适的值（%(type)s）",
    "unrecognized arguments: %s": "看不懂的参数：%s",
    "unexpected option string: %s": "看不懂的选项：%s",
    "ignored explicit argument %r": "这里不能带值：%r",
    "ambiguous option: %(option)s could match %(matches)s": "选项 %(option)s 不明确，可能是 %(matches)s",
    "can't open '%(filename)s': %(error)s": "打不开“%(filename)s”：%(error)s",
    " (default: %(default)s)": "（默认：%(default)s）",
}
# A column of the terminal that argparse must count, and that is taken out before anything is printed.
_SECOND = "\0"
_NOT_FIRST = "，。、；：？！）】》”’…"


def _translated(text):
    return WORDS.get(text, text) if current() == "zh" else text


def _translated_number(one, many, count):
    return WORDS.get(one, one) if current() == "zh" else gettext.ngettext(one, many, count)


# argparse looks its phrases up by these two names, and in no other way
argparse._ = _translated
argparse.ngettext = _translated_number


def columns(text):
    """Return how many columns a text takes in a terminal, where a Chinese character takes two.

    Parameters
    ----------
    text : str

    Returns
    -------
    int

    Examples
    --------
    >>> columns("还没做 OK")
    9
    """
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def wrapped(text, width):
    """Break a text into lines: English between words, Chinese between any two characters.

    Parameters
    ----------
    text : str
    width : int
        Columns of a terminal. A single word that is longer stands on a line of its own.

    Returns
    -------
    list of str

    Examples
    --------
    >>> wrapped("把收到的作业放进班级文件夹 qunxue class", 18)
    ['把收到的作业放进班', '级文件夹 qunxue', 'class']
    """
    pieces = re.findall(r" +|[\u2e80-\u9fff\uff00-\uffef“”‘’…]|[^ \u2e80-\u9fff\uff00-\uffef“”‘’…]+", text)
    lines = [""]
    for piece in pieces:
        fits = columns(lines[-1] + piece.rstrip()) <= width
        if fits or not lines[-1] or piece in _NOT_FIRST:
            lines[-1] += piece
        else:
            lines.append(piece.lstrip())
    return [line.rstrip() for line in lines if line.strip()]


class _Formatter(argparse.HelpFormatter):
    """Count a Chinese character as two columns, which argparse does not."""

    def _format_action_invocation(self, action):
        text = super()._format_action_invocation(action)
        return "".join(one + _SECOND * (columns(one) - 1) for one in text)

    def _split_lines(self, text, width):
        return wrapped(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        return "\n".join(indent + line for line in wrapped(" ".join(text.split()), width - len(indent)))

    def format_help(self):
        return super().format_help().replace(_SECOND, "")


class Parser(argparse.ArgumentParser):
    """An argument parser whose every word is in the reader's language; its subcommands are made of the same."""

    def __init__(self, *arguments, **options):
        options.setdefault("formatter_class", _Formatter)
        super().__init__(*arguments, **options)

    def format_help(self):
        """Return the help; a heading in Chinese ends with a Chinese colon."""
        return re.sub(r"(?m)^([\u4e00-\u9fff]+):$", r"\1：", super().format_help())


def language_option(parser, help=None):
    """Add ``--lang`` to a command.

    Parameters
    ----------
    parser : argparse.ArgumentParser
    help : str, optional
        What the language is for; by default that of messages.
    """
    parser.add_argument(
        "--lang", choices=LANGUAGES, help=help or say("language of messages", "信息所用的语言")
    )


def machine_option(parser):
    """Add ``--machine`` to a command that writes CSV tables.

    Parameters
    ----------
    parser : argparse.ArgumentParser
    """
    parser.add_argument(
        "--machine",
        action="store_true",
        help=say(
            "CSV tables with the English names that programs rely on",
            "CSV 表格用固定的英文列名，供程序读取",
        ),
    )
