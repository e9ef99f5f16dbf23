"""Where the course's own files lie, for commands that need more than the installed package."""

from pathlib import Path

from qunxue.language import say


def root():
    """Return the checkout that this package is installed from, as long as it holds manuscripts.

    Raises
    ------
    FileNotFoundError
        If the package was installed without its manuscripts.
    """
    folder = Path(__file__).parents[2]
    if not (folder / "manuscript").is_dir():
        raise FileNotFoundError(
            say(
                "there is no manuscript/ here; this command works in a checkout of the course, not in an installed package",
                "这里没有 manuscript/；此命令要在课程的代码仓库里运行，不能在安装好的包里运行",
            )
        )
    return folder
