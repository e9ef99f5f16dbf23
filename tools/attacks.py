"""Grade a class of attackers with honest neighbours, and print what they earned and whom they hurt.

Usage: python tools/attacks.py [NEIGHBOURS]. The attacks are those of tests/grading/attacks.py: answers worth nothing that
want points, and programs that harm whoever is graded at the same time. Every third submission is an honest one, or as many
as named. Exit status 0 if nobody earned what was not theirs and no neighbour lost a point.
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from qunxue.grading import driver
from qunxue.running.limits import Limits
from tests.grading import attacks
from tests.grading.conftest import ASSIGNMENT, TESTS, ClassRoom, make_course

# what has no end shall end soon
LIMITS = Limits(cell_seconds=8, notebook_seconds=60)
FULL = {name: float(points) for name, (_, points) in TESTS.items()}


def hand_in(room, neighbours):
    """Hand in everything; return by student what is earned honestly, and who is a neighbour."""
    worth, honest = {}, []
    for number, (title, answer) in enumerate([*attacks.SCORING.items(), *attacks.HARM.items()]):
        student = f"attack{number:03}"
        before, answer = answer if isinstance(answer, tuple) else ("", answer)
        book = room.solved(split=answer, mean_share="pass", degree="degree = 0", chart="chart = None")
        book.cells[0].source += "\n" + before
        room.hand_in(student, book)
        # half a point is what the last test gives to any number that is wrong
        worth[student] = {"test_split": 3.0 * (title in attacks.RIGHT_SPLIT), "test_mean": 2.0 * (title in attacks.RIGHT_MEAN),
                          "test_chart": 0.0, "test_degree": 0.5}  # fmt: skip
        worth[student]["title"] = title
        if number * neighbours // (len(attacks.SCORING) + len(attacks.HARM)) >= len(honest):
            honest.append(f"attack{number:03}-neighbour")
            room.hand_in(honest[-1], room.solved())
    return worth, honest


def main(neighbours):
    """Grade the class and print one line for each finding, then the sums."""
    folder = tempfile.mkdtemp(prefix="qunxue-attacks-")
    try:
        room = ClassRoom(make_course(Path(folder, "class")))
        worth, honest = hand_in(room, neighbours)
        started = time.monotonic()
        report = driver.grade(ASSIGNMENT, room.root, workers=2, limits=LIMITS)
        seconds = time.monotonic() - started
        scores = room.scores()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    unearned = 0.0
    for student, due in worth.items():
        got = {name: scores.get(student, {}).get(name, (0.0, False))[0] or 0.0 for name in FULL}
        more = sum(max(0.0, got[name] - due[name]) for name in FULL)
        if more:
            print(f"{student} ({due['title']}): {more:g} points that were not earned: {got}")
        unearned += more
    hurt = [
        student
        for student in honest
        if any(scores.get(student, {}).get(name, (0,))[0] != FULL[name] for name in FULL)
    ]
    for student in hurt:
        print(f"{student}: {scores.get(student)}")
    for student, why in report.failed:
        print(f"{student}: not graded: {why}")
    print(
        f"{len(worth)} attacks, {len(honest)} honest neighbours, {seconds:.0f} s, load {os.getloadavg()[0]:.1f}"
    )
    print(
        f"points that were not earned: {unearned:g}; neighbours hurt: {len(hurt)}; not graded: {len(report.failed)}"
    )
    return int(bool(unearned or hurt))


if __name__ == "__main__":
    count = len(attacks.SCORING) + len(attacks.HARM)
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else count // 3))
