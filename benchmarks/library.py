"""Measure what a learner waits for: import, the split of packets, a lesson run from top to bottom.

Prints figures and judges nothing: machines are noisy. Run several times and quote the median.
"""

import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import nbformat
import psutil
from nbclient import NotebookClient

from qunxue.models import red_packet

ROOT = Path(__file__).parents[1]


def seconds(call, repeats):
    """Return the seconds of each of several calls."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return times


def told(times, digits=3):
    """Return median and range of several times as text."""
    return f"median {statistics.median(times):.{digits}f} s ({min(times):.{digits}f} to {max(times):.{digits}f}, n={len(times)})"


def interpreter(code):
    """Run one line of code in a new interpreter."""
    subprocess.run([sys.executable, "-c", code], check=True)


def lesson(path):
    """Run a notebook in a new kernel; return seconds, the kernel's largest memory in MB, and the seconds of each cell."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(path.parent)}})
    largest, running = 0, True

    def watch():
        nonlocal largest
        while running:
            for child in psutil.Process().children(recursive=True):
                try:
                    largest = max(largest, child.memory_info().rss)
                except psutil.NoSuchProcess:
                    continue
            time.sleep(0.05)

    watcher = threading.Thread(target=watch)
    watcher.start()
    start = time.perf_counter()
    try:
        client.execute()
    finally:
        running = False
        watcher.join()
    return time.perf_counter() - start, largest / 1e6


def main():
    """Print every figure."""
    bare = seconds(lambda: interpreter("pass"), 9)
    ours = seconds(lambda: interpreter("import qunxue"), 9)
    beyond = [own - statistics.median(bare) for own in ours]
    print(f"import qunxue beyond the interpreter: {told(beyond)}")
    split = seconds(lambda: red_packet.split_many(10_000, 10, 200_000, seed=1), 9)
    print(f"200,000 packets for 10 people: {told(split)}")
    for path in sorted((ROOT / "lessons").glob("*/[0-9]*.ipynb")):
        if path.stem.endswith("edited"):
            continue
        runs = [lesson(path) for _ in range(3)]
        memory = max(run[1] for run in runs)
        print(
            f"{path.parent.name}/{path.stem} run from top to bottom: {told([run[0] for run in runs], 1)}; kernel at most {memory:.0f} MB"
        )


if __name__ == "__main__":
    main()
