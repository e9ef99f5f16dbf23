"""The command ``qunxue class``: make a class folder, put submissions into it."""

from qunxue.language import say


def add_parsers(subparsers):
    """Add ``class new`` and ``class collect`` to the command's parser."""
    group = subparsers.add_parser("class", help=say("make a class folder; collect submissions", "建立班级文件夹；收作业"))
    actions = group.add_subparsers(dest="action", required=True)
    new = actions.add_parser("new", help=say("make a class folder", "建立班级文件夹"))
    new.add_argument("directory", metavar="DIR")
    new.add_argument("--lang", choices=("en", "zh"), default="en", help=say("edition to hand out", "发给学生的版本"))
    new.add_argument("--lessons", metavar="03,04", help=say("numbers with commas; all if left out", "用逗号隔开的课号；不写则全部"))
    new.add_argument("--roster", metavar="CSV", help=say("file with the columns id,first_name,last_name,email", "学生名单，各列为 id,first_name,last_name,email"))
    new.set_defaults(run=_new)


def _new(options):
    from qunxue.classroom import folder

    lessons = [number.strip() for number in options.lessons.split(",")] if options.lessons else None
    students = folder.read_roster(options.roster) if options.roster else ()
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
