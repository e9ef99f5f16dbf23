"""The commands ``qunxue build``, ``qunxue data`` and ``qunxue lesson``."""

import argparse
import os
import sys
from pathlib import Path

from qunxue.language import say


def add_parsers(subparsers):
    """Add ``build``, ``data`` and ``lesson`` to the command's parser."""
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
    lesson = subparsers.add_parser("lesson", help=say("begin a new lesson", "新写一课"))
    actions = lesson.add_subparsers(dest="action", required=True, metavar=say("ACTION", "操作"))
    new = actions.add_parser(
        "new",
        help=say("write the skeleton of a lesson", "生成一课的骨架"),
        description=say(
            "Writes the lesson's folder in manuscript/, a model with tests, an explorer and a data set. All of it works; "
            "what is yours to write says TODO.",
            "生成 manuscript/ 里这一课的文件夹、一个模型和它的测试、一个面板、一个数据集，都能直接运行；要你来写的地方标着“待写”。",
        ),
    )
    new.add_argument(
        "name",
        metavar=say("NN_NAME", "课号_英文名"),
        help=say("two digits, _, small letters, such as 16_trial", "两位数字、_、小写字母，例如 16_trial"),
    )
    new.set_defaults(run=_new)


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


def _new(options):
    from qunxue.authoring import checkout, coverage, skeleton

    root = checkout.root()
    written = skeleton.new(root, options.name)
    print("\n".join(path.relative_to(root).as_posix() for path in written))
    number, slug = options.name.split("_", 1)
    left = sum(len(skeleton.unwritten(path)) for path in written)
    print(
        say(
            f"\n{left} lines say TODO. Besides:\n"
            f"- give the lesson its concepts: the column lesson of {coverage.LIST} says {options.name}\n"
            f"- name `{slug}` in the index at the top of qunxue/models/__init__.py\n"
            "- a file that the lesson does not need may go\n"
            f"Then: make build, qunxue check {number}",
            f"\n有 {left} 行标着 TODO 或“待写”。另外：\n"
            f"- 给这一课分配概念：在 {coverage.LIST} 的 lesson 列写上 {options.name}\n"
            f"- 在 qunxue/models/__init__.py 开头的目录里加上 `{slug}`\n"
            "- 用不着的文件可以删掉\n"
            f"然后运行：make build、qunxue check {number}",
        )
    )
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
