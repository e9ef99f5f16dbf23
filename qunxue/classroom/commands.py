"""The command ``qunxue class``: make a class folder, put submissions into it."""

from qunxue.language import say


def add_parsers(subparsers):
    """Add ``class new`` and ``class collect`` to the command's parser."""
    group = subparsers.add_parser(
        "class", help=say("make a class folder; collect submissions", "建立班级文件夹；收作业")
    )
    actions = group.add_subparsers(dest="action", required=True)
    new = actions.add_parser("new", help=say("make a class folder", "建立班级文件夹"))
    new.add_argument("directory", metavar="DIR")
    new.add_argument(
        "--lang", choices=("en", "zh"), default="en", help=say("edition to hand out", "发给学生的版本")
    )
    new.add_argument(
        "--lessons",
        metavar="03,04",
        help=say("numbers with commas; all if left out", "用逗号隔开的课号；不写则全部"),
    )
    new.add_argument(
        "--roster",
        metavar="CSV",
        help=say(
            "file with the columns id,first_name,last_name,email",
            "学生名单，各列为 id,first_name,last_name,email",
        ),
    )
    new.set_defaults(run=_new)
    collect = actions.add_parser(
        "collect",
        help=say("put submissions into a class folder", "把收到的作业放进班级文件夹"),
        description=say(
            "Takes what Moodle, Canvas or any other system lets you download, zipped or unpacked. "
            "Exit status 1 if something could not be placed.",
            "Moodle、Canvas 或其他平台下载的作业都可以，压缩的或解开的都行。有没能放好的，退出状态为 1。",
        ),
    )
    collect.add_argument("source", metavar="ZIP|FOLDER")
    collect.add_argument(
        "--class",
        dest="directory",
        metavar="DIR",
        default=".",
        help=say("the class folder; the present one if left out", "班级文件夹；不写则为当前文件夹"),
    )
    collect.add_argument(
        "--exercise",
        metavar="04",
        help=say("which exercise, if the notebooks do not say", "笔记本本身看不出时，指明是哪份练习"),
    )
    collect.add_argument(
        "--dry-run", action="store_true", help=say("only say what would be done", "只说会做什么，不动文件")
    )
    collect.set_defaults(run=_collect)


def _new(options):
    from qunxue.classroom import folder
    from qunxue.grading import roster

    lessons = [number.strip() for number in options.lessons.split(",")] if options.lessons else None
    students = roster.read(options.roster) if options.roster else ()
    names = folder.new(options.directory, options.lang, lessons, students)
    print(
        say(
            f"{options.directory} holds {len(names)} exercises: {', '.join(names)}.\n"
            f"Hand out: {options.directory}/handout/*.zip (students never get source/).\n"
            f"Submissions go to: {options.directory}/submitted/STUDENT/EXERCISE/EXERCISE.ipynb",
            f"{options.directory} 里有 {len(names)} 份练习：{'、'.join(names)}。\n"
            f"发给学生：{options.directory}/handout/*.zip（source/ 里有答案，不要发）。\n"
            f"收上来的作业放到：{options.directory}/submitted/学号/练习名/练习名.ipynb",
        )
    )
    return 0


def _collect(options):
    from qunxue.classroom import collect

    report = collect.collect(options.source, options.directory, options.exercise, options.dry_run)
    print(report)
    return 1 if report.unplaced else 0
