"""The command ``qunxue class``: make a class folder, put submissions into it, give feedback back."""

import secrets
import sys
from pathlib import Path

from qunxue.language import LANGUAGES, current, say

#: Variants drawn by lot are numbered up to here; any whole number works.
MOST = 9999


def add_parsers(subparsers):
    """Add ``class new``, ``class collect`` and ``class return`` to the command's parser."""
    group = subparsers.add_parser(
        "class",
        help=say(
            "make a class folder; collect submissions; return feedback", "建立班级文件夹；收作业；发还反馈"
        ),
    )
    actions = group.add_subparsers(dest="action", required=True, metavar=say("ACTION", "操作"))
    new = actions.add_parser("new", help=say("make a class folder", "建立班级文件夹"))
    new.add_argument("directory", metavar=say("FOLDER", "文件夹"))
    new.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=current(),
        help=say(
            "edition to hand out, and the class's language (default: yours)",
            "发给学生的版本，也是这个班的语言（默认与系统相同）",
        ),
    )
    new.add_argument(
        "--lessons",
        metavar="03,04",
        help=say("numbers with commas; all if left out", "用逗号隔开的课号；不写则全部"),
    )
    new.add_argument(
        "--roster",
        metavar=say("FILE", "文件"),
        help=say(
            "class list (CSV) with a column id at least; names and e-mail help",
            "学生名单（CSV），至少有“学号”一列，最好还有姓名和邮箱",
        ),
    )
    new.add_argument(
        "--variant",
        default="0",
        metavar=say("NUMBER|random", "编号|random"),
        help=say(
            "turn the tasks so that public solutions do not fit: any whole number, or random",
            "换一套题，公开的答案就不合用：任意整数，或 random（随机）",
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
    collect.add_argument("source", metavar=say("ZIP|FOLDER", "压缩包|文件夹"))
    _class_option(collect)
    collect.add_argument(
        "--exercise",
        metavar="04",
        help=say("which exercise, if the notebooks do not say", "笔记本本身看不出时，指明是哪份练习"),
    )
    collect.add_argument(
        "--dry-run", action="store_true", help=say("only say what would be done", "只说会做什么，不动文件")
    )
    collect.set_defaults(run=_collect)
    back = actions.add_parser(
        "return",
        help=say("pack the feedback for students", "把反馈打包，发还给学生"),
        description=say(
            "Makes every student's feedback page anew and packs them: one folder a student, with the names under "
            "which Moodle takes feedback files where the submissions came from Moodle. Mark written tasks first.",
            "重新生成每个学生的反馈页并打包，每人一个文件夹；从 Moodle 收来的作业，沿用 Moodle 的文件夹名，可直接上传。"
            "请先完成书面题的评分。",
        ),
    )
    back.add_argument("exercise", metavar=say("EXERCISE", "练习"))
    _class_option(back)
    back.set_defaults(run=_return)


def _class_option(parser):
    parser.add_argument(
        "--class",
        dest="directory",
        metavar=say("FOLDER", "文件夹"),
        default=".",
        help=say("the class folder; the present one if left out", "班级文件夹；不写则为当前文件夹"),
    )


def _new(options):
    from qunxue.classroom import folder
    from qunxue.grading import roster

    _outside_the_course(options.directory)
    lessons = [number.strip().zfill(2) for number in options.lessons.split(",")] if options.lessons else None
    notes = []
    students = roster.read(options.roster, notes) if options.roster else ()
    variant = _variant(options.variant)
    names = folder.new(options.directory, options.lang, lessons, students, variant)
    if variant:
        plain = folder.untwisted(names)
        print(
            say(
                f"Variant {variant}: recorded in {options.directory}/{folder.RECORD} and in every notebook.",
                f"变体 {variant}：已记在 {options.directory}/{folder.RECORD} 和每份笔记本里。",
            )
        )
        if plain:
            print(
                say(
                    f"The same in every variant: {', '.join(plain)}.",
                    f"没有变化点、各班都一样的：{'、'.join(plain)}。",
                )
            )
    for note in notes:
        print(note, file=sys.stderr)
    print(
        say(
            f"{options.directory} holds {len(names)} {'exercise' if len(names) == 1 else 'exercises'}: {', '.join(names)}.\n"
            f"Hand out: {options.directory}/handout/*.zip (exercise and lesson; students never get source/).\n"
            f"Later, in this folder: qunxue class collect ZIP, qunxue grade {names[0]}, qunxue class return {names[0]}",
            f"{options.directory} 里有 {len(names)} 份练习：{'、'.join(names)}。\n"
            f"发给学生：{options.directory}/handout/*.zip（含练习和讲义；source/ 里有答案，不要发）。\n"
            f"之后在这个文件夹里运行：qunxue class collect 压缩包、qunxue grade {names[0]}、qunxue class return {names[0]}",
        )
    )
    return 0


def _variant(text):
    """Return the number of a variant, drawn by lot if asked for."""
    if text == "random":
        return 1 + secrets.randbelow(MOST)
    if not text.isascii() or not text.isdigit():
        raise ValueError(
            say(
                f"--variant is {text!r}; allowed: a whole number (0 is the public edition), or random",
                f"--variant 的值是 {text!r}；可用：整数（0 是公开版），或 random",
            )
        )
    return int(text)


def _outside_the_course(directory):
    from qunxue.authoring import checkout

    if checkout.root() in Path(directory).resolve().parents:
        raise ValueError(
            say(
                f"{directory} lies in the course's folder, which may be public; marks do not belong there. "
                "Name a folder outside it, for instance ../spring",
                f"{directory} 在课程文件夹里面，而课程文件夹可能是公开的，不能放成绩；请换一个外面的文件夹，例如 ../spring",
            )
        )


def _collect(options):
    from qunxue.classroom import collect

    report = collect.collect(options.source, options.directory, options.exercise, options.dry_run)
    print(report)
    return 1 if report.unplaced else 0


def _return(options):
    from qunxue.classroom import feedback
    from qunxue.grading.commands import waiting_words

    file, count, waiting, missing = feedback.pack(options.directory, options.exercise)
    print(
        say(
            f"{file}: feedback for {count} {'student' if count == 1 else 'students'}.",
            f"{file}：{count} 名学生的反馈。",
        )
    )
    if waiting:
        print(waiting_words(waiting), file=sys.stderr)
    if missing:
        print(say(
            f"No page could be made for {', '.join(missing)}; the reason stands in .qunxue/errors. All others are in the zip.",
            f"没能生成 {'、'.join(missing)} 的反馈页，原因见 .qunxue/errors。其他人的都在压缩包里。",
        ), file=sys.stderr)  # fmt: skip
    return 3 if missing else 0
