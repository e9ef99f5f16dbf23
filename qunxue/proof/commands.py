"""The commands ``qunxue answers``, ``qunxue mutants`` and ``qunxue variants``."""

from qunxue.language import say


def add_parsers(subparsers):
    """Add ``answers``, ``mutants`` and ``variants`` to the command's parser."""
    answers = subparsers.add_parser(
        "answers",
        help=say("hand in right and wrong answers to every task", "把正确与错误的答案都交上去批改"),
    )
    answers.add_argument(
        "--variant",
        type=int,
        metavar=say("NUMBER", "编号"),
        help=say("only this variant", "只查这个变体"),
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

    variants = subparsers.add_parser(
        "variants",
        help=say(
            "paste the public solution into variants and add up its points",
            "把公开的答案放进各个变体，看能得几分",
        ),
    )
    variants.add_argument("lesson", metavar=say("NN", "课号"), help=say("which exercise", "哪一课的练习"))
    variants.add_argument(
        "--count",
        type=int,
        default=20,
        metavar=say("COUNT", "个数"),
        help=say("how many variants", "试几个变体"),
    )
    variants.set_defaults(run=_variants)


def _variants(options):
    from qunxue.proof import variants

    return variants.report(options.lesson, options.count)


def _answers(options):
    from qunxue.proof import answers

    return answers.report(options.lesson or None, variant=options.variant)


def _mutants(options):
    from qunxue.proof import mutants

    return mutants.report(options.lesson or None)
