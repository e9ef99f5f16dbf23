"""The command ``qunxue``: build, check and grade the course, and see how far one has come."""

import importlib.util
import os
import re
import sys
from pathlib import Path

from qunxue import arguments, language
from qunxue.language import say

# Each of these modules may offer add_parsers(subparsers); it names its own commands and what they need.
PARTS = (
    "qunxue.authoring.commands",
    "qunxue.authoring.gates",
    "qunxue.classroom.commands",
    "qunxue.grading.commands",
    "qunxue.lab",
    "qunxue.proof.commands",
    "qunxue.learner",
)
EXTRAS = {
    "nbgrader": "instructor",
    "distributed": "instructor",
    "rich": "instructor",
    "colorspacious": "author",
    "jsonschema": "author",
    "jupytext": "author",
    "yaml": "author",
    "markdown_it": "author",
}


def parser():
    """Return the argument parser with the commands of all parts that are installed."""
    command = arguments.Parser(
        prog="qunxue",
        description=say(
            "The course Qunxue: lessons, exercises and grading.", "《群学》课程：讲义、练习与评分。"
        ),
    )
    subparsers = command.add_subparsers(dest="command", required=True, metavar=say("COMMAND", "命令"))
    for name in filter(importlib.util.find_spec, PARTS):
        importlib.import_module(name).add_parsers(subparsers)
    return command


def of_class(folder):
    """Return the language of a class, as its folder has it.

    Parameters
    ----------
    folder : path-like

    Returns
    -------
    str or None
        None if it is no class folder, or one whose language is not written down.

    Notes
    -----
    The line is looked for, not run: half of the commands would pay a second for nbgrader to learn one word.
    """
    try:
        text = Path(folder, "nbgrader_config.py").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    found = re.search(r"""(?m)^[^#\n]*\blanguage *= *["'](en|zh)["']""", text)
    return found and found[1]


def _speak(options):
    """Choose the language: what the command says, else the environment of this course, else the class's own."""
    said = getattr(options, "lang", None) if options.command != "class" else None
    folder = getattr(options, "root", None) or getattr(options, "directory", None)
    if said:
        language.use(said)
    elif "QUNXUE_LANG" not in os.environ and folder and of_class(folder):
        language.use(of_class(folder))


def main(words=None):
    """Run one command.

    Parameters
    ----------
    words : list of str, optional
        What stands behind ``qunxue``; by default what the shell passed.

    Returns
    -------
    int
        Exit status: 0 if it worked, 1 if something was found wrong, 2 if the command was unusable.
    """
    options = parser().parse_args(words)
    _speak(options)
    try:
        return options.run(options) or 0
    except ModuleNotFoundError as error:
        extra = EXTRAS.get((error.name or "").split(".")[0])
        if extra is None:
            raise
        _complain(
            say(
                f"'qunxue {options.command}' needs {error.name}; install it with: pip install 'qunxue[{extra}]'",
                f"“qunxue {options.command}”需要 {error.name}；请安装：pip install 'qunxue[{extra}]'",
            )
        )
    except (FileNotFoundError, ValueError) as error:
        _complain(str(error))
    except KeyboardInterrupt:
        _complain(say("stopped; what was finished is kept", "已停止；做完的部分都保留着"))
        return 130
    return 2


def _complain(message):
    print(f"qunxue: {message}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
