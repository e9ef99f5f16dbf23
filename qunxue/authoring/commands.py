"""The command ``qunxue build``."""

import argparse
import sys
from pathlib import Path

from qunxue.language import say


def add_parsers(subparsers):
    """Add ``build`` to the command's parser."""
    build = subparsers.add_parser(
        "build",
        help=say("make all notebooks from manuscript/", "由 manuscript/ 生成全部笔记本"),
    )
    build.add_argument(
        "lessons", nargs="*", metavar=say("NN", "课号"), help=say("only these lessons", "只生成这几课")
    )
    build.add_argument("--lesson", action="append", metavar=say("NN", "课号"), help=argparse.SUPPRESS)
    build.add_argument(
        "--out",
        type=Path,
        metavar=say("FOLDER", "文件夹"),
        help=say("write there instead of into the checkout", "写到别处"),
    )
    build.set_defaults(run=_build)


def _build(options):
    from qunxue.authoring import build, checkout, manuscript

    root = checkout.root()
    try:
        report = build.build(root, options.out or root, [*options.lessons, *(options.lesson or ())] or None)
    except manuscript.ManuscriptError as error:
        print("\n".join(error.problems), file=sys.stderr)
        return 1
    print("\n".join(report or [say("everything is up to date", "全部都是最新的")]))
    return 0
