"""The commands ``qunxue build`` and ``qunxue data``."""

import argparse
import os
import sys
from pathlib import Path

from qunxue.language import say


def add_parsers(subparsers):
    """Add ``build`` and ``data`` to the command's parser."""
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
    data = subparsers.add_parser(
        "data",
        help=say("make the synthetic and simulated data sets again", "重新生成合成和模拟的数据集"),
    )
    data.add_argument(
        "names",
        nargs="*",
        metavar=say("NAME", "名称"),
        help=say("only these generators", "只运行这几个生成程序"),
    )
    data.set_defaults(run=_data)


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


def _data(options):
    # small matrices gain nothing from threads that fight over a few cores; NumPy reads this when it loads
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from qunxue.authoring import checkout, generators

    root = checkout.root()
    paths = generators.paths(root)
    for name in options.names or paths:
        if name not in paths:
            listed = say(", ", "、").join(paths)
            print(
                say(
                    f"there is no generator {name!r}; there are: {listed}",
                    f"没有 {name!r} 这个生成程序；现有：{listed}",
                ),
                file=sys.stderr,
            )
            return 1
        for written in generators.write(paths[name], root / "datasets"):
            print(written.relative_to(root).as_posix())
    return 0
