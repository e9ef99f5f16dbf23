"""The commands ``qunxue answers`` and ``qunxue mutants``."""

from qunxue.language import say


def add_parsers(subparsers):
    """Add ``answers`` and ``mutants`` to the command's parser."""
    answers = subparsers.add_parser(
        "answers",
        help=say("hand in right and wrong answers to every task", "把正确与错误的答案都交上去批改"),
    )
    answers.set_defaults(run=_answers)
    mutants = subparsers.add_parser(
        "mutants",
        help=say("change reference answers a little and see what tests miss", "改动参考答案，看测试漏掉什么"),
    )
    mutants.set_defaults(run=_mutants)
    for command in (answers, mutants):
        command.add_argument(
            "lesson", nargs="*", metavar=say("NN", "课号"), help=say("only this lesson", "只查这一课")
        )


def _answers(options):
    from qunxue.proof import answers

    return answers.report(options.lesson or None)


def _mutants(options):
    from qunxue.proof import mutants

    return mutants.report(options.lesson or None)
