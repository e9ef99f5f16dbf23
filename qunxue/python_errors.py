"""What Python's commonest errors mean, in a sentence for beginners: Python itself says it in English only."""

import re

from qunxue.language import say


def meaning(name, said=""):
    """Return what an error means and where to look, or "" for an error that is not among the common ones.

    Parameters
    ----------
    name : str
        Of the error, such as ``"NameError"``.
    said : str, optional
        What Python said behind it.

    Returns
    -------
    str
        One or two sentences in the reader's language.

    Examples
    --------
    >>> from qunxue import use
    >>> use("en"); meaning("NameError", "name 'shares' is not defined")
    'Nothing is called shares here: is it spelt the same everywhere, and was the cell that makes it run?'
    >>> use("zh"); meaning("ZeroDivisionError"); use("en")
    '除数是 0。先想一想它什么时候会是 0，并单独处理。'
    """
    if name in ("NameError", "UnboundLocalError"):
        called = _quoted(said) or say("that name", "这个名字")
        if name == "UnboundLocalError":
            return say(
                f"{called} is used in the function before it is given a value there.",
                f"函数里先用到了 {called}，后面才给它赋值。",
            )
        return say(
            f"Nothing is called {called} here: is it spelt the same everywhere, and was the cell that makes it run?",
            f"这里没有叫 {called} 的东西：前后拼写一致吗？定义它的单元格运行过吗？",
        )
    if name == "TypeError" and re.search(r"positional argument|unexpected keyword|required keyword", said):
        return say(
            "A function was called with too many, too few or wrongly named arguments: compare the call with the line def.",
            "调用函数时，参数多了、少了或者名字不对：把调用和 def 那一行对照一下。",
        )
    if name == "TypeError" and "not callable" in said:
        return say(
            "Something that is no function stands before round brackets; was a function's name given to a value?",
            "圆括号前面的东西不是函数；是不是把函数的名字用作了别的变量？",
        )
    if name == "TypeError" and "NoneType" in said:
        return say(
            "A value is None: a function without return gives None.",
            "有个值是 None：函数里没有写 return，得到的就是 None。",
        )
    words = {
        "TypeError": (
            "Two values of kinds that do not go together, such as a number and a text: look at each with type().",
            "两个值的类型合不到一起，例如数和字符串：分别用 type() 看一看。",
        ),
        "KeyError": (
            "A table or dict has no column or key of this name: print its names and compare, capitals included.",
            "表里没有这一列，或字典里没有这个键：打印出全部名字对照一下，大小写也要一致。",
        ),
        "IndexError": (
            "A place was asked for that the list has not got: counting begins at 0, so the last place is its length less 1.",
            "要取的位置超出了列表：位置从 0 数起，最后一个是长度减 1。",
        ),
        "ZeroDivisionError": (
            "Something was divided by 0. Think when that can happen, and treat it apart.",
            "除数是 0。先想一想它什么时候会是 0，并单独处理。",
        ),
        "AttributeError": (
            "What stands before the dot has nothing of the name behind it: is it of the kind you think? Look with type().",
            "点号前面的东西没有点号后面这个名字：它是你以为的那种类型吗？用 type() 看一看。",
        ),
        "ValueError": (
            "The kind is right, the value is not: for instance a text that is no number, or lists of different lengths.",
            "类型对，值不合适：例如把不是数字的文字转成数，或者几个列表长短不一。",
        ),
        "ModuleNotFoundError": (
            "Python does not find this package: is its name right, and does the notebook run in the course's Python? "
            "Where exercises are graded there are Python's own modules, numpy, pandas, altair and networkx.",
            "Python 找不到这个包：名字写对了吗？笔记本用的是装了本课程的那个 Python 吗？"
            "评分的地方有 Python 自带的模块，以及 numpy、pandas、altair 和 networkx。",
        ),
        "SyntaxError": (
            "Python cannot read this line: look for a missing colon, bracket or quotation mark, also one line above.",
            "Python 读不懂这一行：看看有没有漏写冒号、括号或引号，也看看上一行；标点要用英文的。",
        ),
        "IndentationError": (
            "The blanks at the beginning of lines do not match: what belongs together begins in the same column.",
            "行首的空格不一致：同一层的代码要从同一列开始。",
        ),
        "RecursionError": (
            "A function calls itself without end: where does it stop?",
            "函数不停地调用自己：它在哪里停下来？",
        ),
        "NotImplementedError": (
            "The line that says that the task is not done still stands there.",
            "“还没有做”的那一行还留着。",
        ),
    }
    name = {"TabError": "IndentationError", "ImportError": "ModuleNotFoundError"}.get(name, name)
    return say(*words[name]) if name in words else ""


def _quoted(said):
    found = re.search(r"'([^']+)'", said)
    return found[1] if found else ""
