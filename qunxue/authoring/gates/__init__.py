"""The gates: what every lesson must pass before it lands, whoever writes it and whenever.

A gate is a module with one function ``check(course) -> Verdict``. It looks at manuscripts and at what is
built from them, never at one lesson by name, so that lessons added later need no new code.
"""

import argparse
import importlib
import multiprocessing
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from qunxue.language import current, say, use

#: In the order in which they run: what is quick and explains most comes first.
GATES = ("drift", "twins", "terms", "leaks", "coverage", "verdicts", "rules", "figures", "reading_aids")
#: In the order in which they begin where several run side by side: what takes longest comes first.
_LONG = ("drift", "reading_aids", "leaks", "figures")
#: What a worker looks at.
_course = None


def add_parsers(subparsers):
    """Add ``check`` and ``figures`` to the command's parser."""
    check = subparsers.add_parser("check", help=say("hold the course to its gates", "逐项检查课程是否达标"))
    check.add_argument(
        "lessons", nargs="*", metavar=say("NN", "课号"), help=say("only these lessons", "只查这几课")
    )
    check.add_argument("--lesson", action="append", metavar=say("NN", "课号"), help=argparse.SUPPRESS)
    check.add_argument("--gate", action="append", choices=GATES, help=say("only this gate", "只查这一项"))
    check.add_argument("--root", type=Path, help=argparse.SUPPRESS)
    check.set_defaults(run=_check)
    figures = subparsers.add_parser(
        "figures", help=say("recompute every published figure of the course", "重算课程引用的每个数字")
    )
    figures.add_argument(
        "lessons", nargs="*", metavar=say("NN", "课号"), help=say("only these lessons", "只算这几课")
    )
    figures.add_argument("--lesson", action="append", metavar=say("NN", "课号"), help=argparse.SUPPRESS)
    figures.set_defaults(run=_figures)


def _check(options):
    return run(options.root, asked(options), options.gate)


def _figures(options):
    from qunxue.authoring import figures

    return figures.report(asked(options))


def asked(options):
    """Return the numbers of the lessons that a command was asked about, None for all."""
    return [*options.lessons, *(options.lesson or ())] or None


def run(root=None, lessons=None, gates=None, stream=None):
    """Run gates over the course and print one line for each, then what they found.

    Parameters
    ----------
    root : Path, optional
        The checkout; by default the one this package is installed from.
    lessons : collection of str, optional
        Two-digit numbers; by default every lesson that has a manuscript.
    gates : collection of str, optional
        Some of `GATES`; by default all.
    stream : file, optional
        Where to print; by default standard output.

    Returns
    -------
    int
        0 if nothing was found, 1 otherwise.
    """
    from qunxue.authoring.gates.course import Course
    from qunxue.authoring.manuscript import ManuscriptError

    stream = stream or sys.stdout
    try:
        course = Course(root, lessons)
        course.triples  # noqa: B018  every gate needs them readable
    except ManuscriptError as error:
        print(
            say("A manuscript cannot be read:", "有稿件无法读取："), *error.problems, sep="\n  ", file=stream
        )
        return 1
    failed = False
    for name, verdict, seconds in _verdicts(gates or GATES, course):
        found = list(dict.fromkeys(verdict.findings))
        word = say("ok", "通过") if not found else say(f"{len(found)} to mend", f"{len(found)} 处待改")
        print(f"{name:<13} {word:<12} {verdict.summary}  ({seconds:.1f} s)", file=stream, flush=True)
        for finding in found:
            print(f"    {finding}", file=stream, flush=True)
        for note in verdict.notes:
            print(f"    · {note}", file=stream, flush=True)
        failed = failed or bool(found)
    return int(failed)


def _verdicts(gates, course):
    """Yield name, verdict and seconds of each gate, in order; several gates run side by side."""
    # processes side by side whose threads wait for one another's cores take five times as long
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if len(gates) == 1:
        yield gates[0], *_verdict(gates[0], course)
        return
    with ProcessPoolExecutor(
        min(len(gates), os.cpu_count() or 1),
        multiprocessing.get_context("spawn"),
        _begin,
        (course.root, course.lessons, course.triples, current()),
    ) as pool:
        waiting = {name: pool.submit(_verdict, name) for name in sorted(gates, key=_rank)}
        for name in gates:
            yield name, *waiting[name].result()


def _rank(name):
    return _LONG.index(name) if name in _LONG else len(_LONG)


def _begin(root, lessons, triples, language):
    """Give a worker its language and the course, which is read once for all gates."""
    from qunxue.authoring.gates.course import Course

    global _course
    use(language)
    _course = Course(root, lessons, triples)


def _verdict(name, course=None):
    start = time.perf_counter()
    with course or _course as looked_at:
        verdict = importlib.import_module(f"{__name__}.{name}").check(looked_at)
    return verdict, time.perf_counter() - start
