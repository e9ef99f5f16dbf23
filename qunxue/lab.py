"""The command ``qunxue lab``: JupyterLab at the list of lessons, its menus in the reader's language."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from qunxue.arguments import language_option
from qunxue.language import current, say, use

LANDING = {"en": "lessons/index.ipynb", "zh": "lessons/index.zh.ipynb"}
PORT = 8888
# by their names in JupyterLab: what a reader of a course does not want at the first start
SILENT = {"@jupyterlab/apputils-extension:announcements": True}
LOCALES = {"en": "default", "zh": "zh_CN"}


def settings(folder, language):
    """Write what JupyterLab has to know into a folder of settings; a reader's own choice in its menus stays above it.

    Parameters
    ----------
    folder : path-like
        One of those that ``jupyter --paths`` calls config.
    language : {"en", "zh"}
        Of the menus. Chinese needs the package ``jupyterlab-language-pack-zh-CN``, which comes with the course.
    """
    place = Path(folder, "labconfig")
    place.mkdir(parents=True, exist_ok=True)
    menus = {"@jupyterlab/translation-extension:plugin": {"locale": LOCALES[language]}}
    for name, content in (
        ("default_setting_overrides", menus),
        ("page_config", {"disabledExtensions": SILENT}),
    ):
        (place / f"{name}.json").write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def course():
    """Return the folder that holds the lessons: the present one or one above it, else that of this package.

    Returns
    -------
    Path

    Raises
    ------
    ValueError
        If there are no lessons; only the library is installed.
    """
    here = Path.cwd()
    for folder in (here, *here.parents, Path(__file__).resolve().parents[1]):
        if (folder / LANDING[current()]).is_file():
            return folder
    raise ValueError(
        say(
            f"no lessons here ({LANDING[current()]}); go into the course's folder first",
            f"这里没有课程（{LANDING[current()]}）；请先进入课程文件夹",
        )
    )


def add_parsers(subparsers):
    """Add ``lab`` to the command's parser."""
    command = subparsers.add_parser(
        "lab",
        help=say("open the lessons in JupyterLab", "在 JupyterLab 里打开课程"),
        description=say(
            "Open JupyterLab at the list of lessons, in English or Chinese like your system. "
            "What stands behind -- goes to JupyterLab as it is.",
            "打开 JupyterLab 和课程目录，界面语言与系统相同。写在 -- 之后的内容会原样交给 JupyterLab。",
        ),
    )
    language_option(command, say("language of menus and lessons", "菜单和课程目录的语言"))
    command.add_argument(
        "--port",
        type=int,
        default=PORT,
        metavar=say("NUMBER", "端口号"),
        help=say(f"of this computer's address (default: {PORT})", f"本机地址的端口（默认：{PORT}）"),
    )
    command.add_argument(
        "more", nargs="*", metavar="--…", help=say("for JupyterLab", "交给 JupyterLab 的选项")
    )
    command.set_defaults(run=_open)


def _open(options):
    if options.lang:
        use(options.lang)
    root = course()
    # an administrator in a container has to be told; elsewhere Jupyter is right to ask
    allow = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory(prefix="qunxue-lab-") as folder:
        settings(folder, current())
        environment = dict(os.environ, QUNXUE_LANG=current())
        paths = [folder, environment.get("JUPYTER_CONFIG_PATH", "")]
        environment["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, paths))
        # the course's own commands work in JupyterLab's terminals too
        environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), environment.get("PATH", "")])
        words = [
            *(
                "--notebook-dir",
                root,
                f"--port={options.port}",
                f"--LabApp.default_url=/lab/tree/{LANDING[current()]}",
            ),
            *("--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"),
            *allow,
            *options.more,
        ]
        server = subprocess.Popen([sys.executable, "-m", "jupyterlab", *map(str, words)], env=environment)
        while True:
            try:
                return server.wait()
            except KeyboardInterrupt:
                # Jupyter has had the same key, and asks by itself
                continue
