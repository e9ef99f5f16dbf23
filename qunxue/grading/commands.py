"""The commands ``qunxue grade``, ``qunxue report`` and ``qunxue export``."""

import argparse
import os
import sys
from pathlib import Path

from qunxue import language as languages
from qunxue import running
from qunxue.arguments import language_option, machine_option
from qunxue.language import say


def add_parsers(subparsers):
    """Add the grading commands to the command line.

    Parameters
    ----------
    subparsers : argparse._SubParsersAction
    """
    grade = subparsers.add_parser(
        "grade",
        help=say("grade a class's submissions of an assignment", "为全班提交的一项作业评分"),
        description=say(
            "Grade every submission that is new or has changed, into nbgrader's gradebook and autograded/.",
            "为新提交或有改动的作业评分，结果写入 nbgrader 的成绩册和 autograded/。",
        ),
    )
    _common(grade)
    grade.add_argument("--workers", type=_count, metavar=say("N", "数目"),
                       help=say("submissions at the same time (default: one for each core)",
                                "同时运行的作业数（默认每个核心一份）"))  # fmt: skip
    grade.add_argument("--student", metavar=say("ID", "学号"), help=say("this student only", "只评这名学生"))
    grade.add_argument("--force", action="store_true",
                       help=say("grade unchanged submissions again too", "没有改动的作业也重新评分"))  # fmt: skip
    grade.add_argument("--scheduler", metavar=say("ADDRESS", "地址"),
                       help=say("'local' or tcp://HOST:PORT of a dask.distributed scheduler",
                                "填 local，或 dask.distributed 调度器的地址 tcp://主机:端口"))  # fmt: skip
    grade.add_argument("--allow-unprotected", action="store_true",
                       help=say("go on where no safe place to run submissions can be built",
                                "即使无法建立安全的运行环境也继续"))  # fmt: skip
    grade.set_defaults(run=run_grade)

    report = subparsers.add_parser(
        "report",
        help=say("write a report on how a class did", "生成全班成绩报告"),
        description=say(
            "Write one HTML page that needs no network, and CSV tables, about an assignment that was graded.",
            "为已评分的作业生成一个无需联网的 HTML 页面和若干 CSV 表格。",
        ),
    )
    _common(report)
    report.add_argument("--to", metavar=say("FOLDER", "文件夹"), help=say("where to write (default: CLASS/reports)",
                                                           "写到哪个文件夹（默认：班级文件夹下的 reports/）"))  # fmt: skip
    report.add_argument("--without-names", action="store_true",
                        help=say("write the variant that can be shared", "生成不含姓名、可以分享的版本"))  # fmt: skip
    machine_option(report)
    report.set_defaults(run=run_report)

    export = subparsers.add_parser(
        "export",
        help=say("write points for a learning platform", "导出分数，供学习平台导入"),
        description=say(
            "Write the points of one assignment, or of all, as a CSV file that Canvas or Moodle imports.",
            "把一项或全部作业的分数写成 Canvas 或 Moodle 可导入的 CSV 文件。",
        ),
    )
    _common(export, required=False)
    export.add_argument("--to", type=str.lower, choices=("canvas", "moodle", "csv"), required=True)
    export.add_argument("--file", metavar=say("FILE", "文件"), help=say("where to write (default: grades-ASSIGNMENT-FORMAT.csv in the class folder)",
                                                           "写到哪个文件（默认：班级文件夹中的 grades-作业名-格式.csv）"))  # fmt: skip
    export.add_argument("--template", metavar=say("FILE", "文件"),
                        help=say("a file exported by the platform, whose students and columns are kept",
                                 "平台导出的文件，沿用其中的学生和列"))  # fmt: skip
    machine_option(export)
    export.set_defaults(run=run_export)


def _common(parser, required=True):
    parser.add_argument("assignment", nargs=None if required else "?", metavar=say("EXERCISE", "练习"),
                        help=say("name of the assignment, such as 04_red_packets", "作业名，例如 04_red_packets"))  # fmt: skip
    parser.add_argument("--class", dest="root", default=".", metavar=say("FOLDER", "文件夹"),
                        help=say("the class folder (default: this one)", "班级文件夹（默认为当前文件夹）"))  # fmt: skip
    language_option(parser)


def _count(text):
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= 256:
        raise argparse.ArgumentTypeError(
            say(f"{text!r} is not a number from 1 to 256", f"{text!r} 不是 1 到 256 的整数")
        )
    return number


def _complain(message):
    print(f"qunxue: {message}", file=sys.stderr)


def run_grade(options):
    """Grade an assignment.

    Parameters
    ----------
    options : argparse.Namespace

    Returns
    -------
    int
        0 if all was graded, 3 if somebody could not be, 1 if something concerns the run as a whole.
    """
    if not running.can_fork():
        raise ValueError(say("grading needs Linux; on Windows, WSL", "评分需要 Linux；Windows 上请用 WSL"))
    from rich.console import Console

    from qunxue.running import executor

    # the libraries are loaded while this process loads nbgrader
    executor.start_early()
    from qunxue.grading import cleaning, driver

    console = Console(stderr=True)
    with _Bar(console) as bar:
        report = driver.grade(
            options.assignment, options.root, workers=options.workers, language=languages.current(),
            student=options.student, force=options.force, scheduler=options.scheduler,
            allow_unprotected=options.allow_unprotected, progress=bar.update,
        )  # fmt: skip
    if report.unprotected:
        console.print(say(
            f"[bold red]Unprotected:[/] these submissions ran without walls ({'; '.join(report.unprotected)}).",
            f"[bold red]没有保护：[/]这些作业是在没有隔离的情况下运行的（{'；'.join(report.unprotected)}）。",
        ))  # fmt: skip
    _table(report)
    for problem in report.problems:
        _complain(cleaning.line(problem))
    if report.failed:
        names = ", ".join(name for name, _ in report.failed[:20])
        count = len(report.failed)
        _complain(say(
            f"{count} could not be graded and will be tried again next time: {names}",
            f"{count} 份未能评分，下次运行时会再试：{names}",
        ))  # fmt: skip
    return 3 if report.failed else 1 if report.problems else 0


class _Bar:
    """A progress bar with rate and time left; nothing where nobody watches."""

    def __init__(self, console):
        from rich import progress

        class Rate(progress.ProgressColumn):
            def render(self, task):
                speed = task.finished_speed or task.speed
                return say(f"{speed:.1f}/s", f"每秒 {speed:.1f} 份") if speed else ""

        self._bar = progress.Progress(
            progress.TextColumn("{task.description}"), progress.BarColumn(), progress.MofNCompleteColumn(), Rate(),
            progress.TimeRemainingColumn(), console=console, disable=not console.is_terminal,
        )  # fmt: skip
        self._task = None

    def update(self, done, total):
        """Show how far the run is."""
        if self._task is None:
            self._task = self._bar.add_task(say("Grading", "评分"), total=total)
        self._bar.update(self._task, completed=done)

    def __enter__(self):
        self._bar.start()
        return self

    def __exit__(self, *_):
        self._bar.stop()


def _table(report):
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from qunxue.grading import cleaning

    console = Console(width=None if sys.stdout.isatty() else 160)
    table = Table(title=None)
    for name in (say("Student", "学生"), say("Points", "分数"), say("Have a look", "需要查看")):
        table.add_column(name, justify="right" if name in ("Points", "分数") else "left", overflow="fold")
    for row in report.rows:
        look = say("; ", "；").join(row["look"])
        if not look and row["repaired"]:
            look = say("(repaired; the feedback says what)", "（已自动修复，反馈里有说明）")
        points = f"{row['points']:g} / {row['possible']:g}"
        if row["late"]:
            points += say(f" (late: -{row['late']:g})", f"（迟交扣 {row['late']:g}）")
        name = escape(cleaning.line(row["student"]))
        table.add_row(name, "–" if row["done"] == "failed" else points, escape(look))
    console.print(table)
    skipped = sum(row["done"] == "skipped" for row in report.rows)
    console.print(say(
        f"{report.graded} graded in {report.seconds:.1f} s, {skipped} unchanged.",
        f"用时 {report.seconds:.1f} 秒，评分 {report.graded} 份，{skipped} 份没有改动。",
    ))  # fmt: skip
    waiting = sum(row["by hand"] for row in report.rows)
    if waiting:
        console.print(waiting_words(waiting))
    if report.absent:
        some, more = ", ".join(report.absent[:10]), len(report.absent) > 10
        console.print(escape(say(
            f"On the roster, nothing handed in ({len(report.absent)}): {some}{', ...' if more else ''}",
            f"名单上还没交的（{len(report.absent)} 人）：{some}{'……' if more else ''}",
        )), highlight=False)  # fmt: skip


def waiting_words(count):
    """Say how many submissions wait for a person.

    Parameters
    ----------
    count : int

    Returns
    -------
    str
    """
    return say(
        f"To be marked by hand in formgrader: {count} {'notebook' if count == 1 else 'notebooks'} "
        "(texts). Until then they count as 0.",
        f"还有 {count} 份需要在 formgrader 中人工评分（书面题、分数待定的题），在此之前这些题按 0 分计。",
    )


def run_report(options):
    """Write the report on an assignment.

    Parameters
    ----------
    options : argparse.Namespace

    Returns
    -------
    int
    """
    from qunxue.grading import report

    folder = Path(options.to) if options.to else Path(options.root, "reports")
    for path in report.write(
        options.assignment, options.root, folder, names=not options.without_names, machine=options.machine
    ):
        print(os.path.relpath(path))
    return 0


def run_export(options):
    """Write points for a learning platform.

    Parameters
    ----------
    options : argparse.Namespace

    Returns
    -------
    int
    """
    from qunxue.grading import export

    file, filled, count, waiting = export.write(
        options.root,
        options.to,
        options.file,
        assignment=options.assignment,
        template=options.template,
        machine=options.machine,
    )
    if filled is None:
        print(say(f"{count} students: {file}", f"{count} 名学生：{file}"))
    else:
        print(say(
            f"{filled.rows} of {filled.people} rows filled: {file}", f"{filled.people} 行中填了 {filled.rows} 行：{file}"
        ))  # fmt: skip
        _tell_of_template(filled)
    if waiting:
        print(waiting_words(waiting), file=sys.stderr)
    return 1 if filled is not None and not filled.rows else 0


def _tell_of_template(filled):
    if filled.added:
        names = ", ".join(filled.added)
        print(say(
            f"The template has no column named {names}: added as the last. Name the platform's assignment like this, "
            "or map the column when you import.",
            f"模板里没有名为 {names} 的列，已加在最后。请把平台上的作业改成这个名字，或在导入时手工对应。",
        ), file=sys.stderr)  # fmt: skip
    for people, words in (
        (
            filled.unseen,
            say("Points of students whom the template does not hold", "模板里没有、却有分数的学生"),
        ),
        (filled.strangers, say("Rows of the template for nobody in this class", "模板里不属于这个班的行")),
    ):
        if people:
            shown = ", ".join(people[:10]) + (f" … ({len(people)})" if len(people) > 10 else "")
            print(
                f"{words}: {shown}" if languages.current() == "en" else f"{words}：{shown}", file=sys.stderr
            )
