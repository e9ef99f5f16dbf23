"""Run every solution and every answer of the answers suite in our executor and in a real kernel, and compare.

Usage: python tools/both_ways.py [EXERCISE ...], for instance ``04_red_packets``; all if none is named. Takes some
ten minutes; tests/grading/test_both_ways.py does the same with the solutions and a few of the answers.
"""

import concurrent.futures
import os
import sys

from qunxue.authoring import manuscript
from qunxue.running.executor import ForkExecutor

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from tests.grading.both_ways import ROOT, differences, handed_in, solutions


def main(names):
    """Compare all notebooks of some exercises; return how many disagree."""
    wrong = total = 0
    with ForkExecutor(2) as fork, concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name in names:
            books = {**solutions(name), **handed_in(name)}
            results = pool.map(lambda book: differences(book, fork), books.values())
            for student, found in zip(books, results, strict=True):
                total += 1
                wrong += bool(found)
                if found:
                    print(f"{name}, {student}:", *found, sep="\n    ")
            print(f"{name}: {len(books)} notebooks compared", flush=True)
    print(f"{total - wrong} of {total} notebooks are the same both ways, load {os.getloadavg()[0]:.1f}")
    return wrong


if __name__ == "__main__":
    known = [folder.name for folder in manuscript.folders(ROOT)]
    chosen = sys.argv[1:] or known
    if unknown := sorted(set(chosen) - set(known)):
        sys.exit(f"both_ways: no exercise {', '.join(unknown)}; there are {', '.join(known)}")
    sys.exit(main(chosen) > 0)
