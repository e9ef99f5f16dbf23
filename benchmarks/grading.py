"""Measure grading: stock nbgrader against ours, the share of each phase, and how time and memory grow.

Prints figures and judges one thing only: that all scores agree. A class of generated submissions of
exercise 04 is graded by stock ``nbgrader autograde`` in blocks, alternating with ours, so that a busy
machine slows both. The submissions are put together from the answers suite: right, partly right, with
errors, blank.
"""

import argparse
import datetime
import json
import os
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import nbformat
import psutil

ROOT = Path(__file__).parents[1]
EXERCISE = "04_red_packets"
PROFILES = ("right", "right", "partly", "partly", "errors", "blank")


def answers(exercise=EXERCISE):
    """Return for each task its right and its wrong answers."""
    found = {}
    text = (ROOT / "manuscript" / exercise / "answers.py").read_text(encoding="utf-8")
    head = re.compile(r'^# %% answer="(\w+)" (right|wrong)="[^"]*".*$', re.MULTILINE)
    parts = head.split(text)[1:]
    for task, kind, source in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        found.setdefault(task, {"right": [], "wrong": []})[kind].append(source.strip())
    return {task: sources for task, sources in found.items() if all(sources.values())}


def make_class(root, students, seed=4, exercise=EXERCISE):
    """Make a class folder with the released exercise and one submission for each student."""
    from nbgrader.converters import GenerateAssignment
    from nbgrader.coursedir import CourseDirectory

    from qunxue.authoring.release import configuration

    source = root / "source" / exercise
    source.mkdir(parents=True)
    shutil.copy(ROOT / "solutions" / "en" / exercise / f"{exercise}.ipynb", source)
    (root / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'bench'\n")
    directory = CourseDirectory(root=str(root), assignment_id=exercise, course_id="bench")
    converter = GenerateAssignment(coursedir=directory, config=configuration("en"))
    converter.log.setLevel("ERROR")
    converter.start()
    suite, chance = answers(exercise), random.Random(seed)
    for number in range(students):
        profile = PROFILES[number % len(PROFILES)]
        language = chance.choice(["en", "zh"])
        notebook = nbformat.read(ROOT / "exercises" / language / exercise / f"{exercise}.ipynb", as_version=4)
        for cell in notebook.cells:
            task = cell.metadata.get("nbgrader", {}).get("grade_id")
            if task not in suite or profile == "blank" or cell.cell_type != "code":
                continue
            wrong = profile != "right" and chance.random() < 0.4
            if wrong and profile == "errors":
                cell.source = chance.choice(["1 / 0", f"{task} = undefined_name", f"def {task}(:\n    pass"])
            else:
                cell.source = chance.choice(suite[task]["wrong" if wrong else "right"])
        folder = root / "submitted" / f"s{number:04}" / exercise
        folder.mkdir(parents=True)
        nbformat.write(notebook, folder / f"{exercise}.ipynb")
    return root


def scores(root):
    """Return the automatic score of each student's cells."""
    query = (
        "SELECT sa.student_id, bc.name, g.auto_score, g.needs_manual_grade FROM grade g "
        "JOIN submitted_notebook sn ON g.notebook_id = sn.id JOIN submitted_assignment sa "
        "ON sa.id = sn.assignment_id JOIN base_cell bc ON bc.id = g.cell_id"
    )
    database = sqlite3.connect(root / "gradebook.db")
    found = {(row[0], row[1]): row[2:] for row in database.execute(query)}
    database.close()
    return found


class Watch:
    """Sample the memory of a process, and of it with its children, while it runs."""

    def __init__(self, process):
        self.own = self.family = 0
        self._process = psutil.Process(process.pid)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self):
        while not self._ended.wait(0.2):
            try:
                self.own = max(self.own, self._process.memory_info().rss)
                family = [self._process, *self._process.children(recursive=True)]
                self.family = max(self.family, sum(_private(one) for one in family))
            except psutil.Error:
                continue

    def stop(self):
        """Stop sampling."""
        self._ended.set()
        self._thread.join()


def _private(process):
    try:
        return process.memory_full_info().pss
    except (psutil.Error, AttributeError):
        return 0


def timed(command, cwd=None):
    """Run a command; return seconds, its output, own and whole memory."""
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    watch = Watch(process)
    output, errors = process.communicate()
    seconds = time.perf_counter() - started
    watch.stop()
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{errors[-2000:]}")
    return seconds, output, watch.own, watch.family


def copy_of(room, place, students=None):
    """Copy a class folder, with some of its students only."""
    shutil.copytree(room, place, ignore=shutil.ignore_patterns("submitted", "autograded"))
    for folder in sorted((room / "submitted").iterdir()):
        if students is None or folder.name in students:
            shutil.copytree(folder, place / "submitted" / folder.name)
    return place


def ours(room, place, workers):
    """Grade a copy of a class with ours."""
    copy_of(room, place)
    seconds, output, own, family = timed([sys.executable, __file__, "--one", str(place), str(workers)])
    return seconds, json.loads(output.splitlines()[-1]), own, family


def one(root, workers):
    """Grade a class in this process, as ``qunxue grade`` does, and print what each phase took."""
    from qunxue.running import executor

    executor.start_early()
    from qunxue.grading import driver

    report = driver.grade(EXERCISE, root, workers=workers)
    print(json.dumps({"phases": report.phases, "seconds": report.seconds, "graded": report.graded}))


def compare(folder, students, rounds):
    """Alternate stock and ours on one class."""
    room = make_class(folder / "class", students)
    names = sorted(path.name for path in (room / "submitted").iterdir())
    blocks = [names[start::rounds] for start in range(rounds)]
    stock_seconds, stock_memory, stock_scores, ours_runs = 0.0, 0, {}, {1: [], 2: []}
    for number, block in enumerate(blocks):
        place = copy_of(room, folder / f"stock{number}", set(block))
        seconds, _, _, family = timed(["nbgrader", "autograde", EXERCISE, "--quiet"], cwd=place)
        stock_seconds, stock_memory = stock_seconds + seconds, max(stock_memory, family)
        stock_scores |= scores(place)
        for workers in (1, 2):
            place = folder / f"ours{number}-{workers}"
            ours_runs[workers].append(ours(room, place, workers))
            if scores(place).keys() != {(s, c) for s in names for _, c in scores(place)}:
                sys.exit("some students have no grade")
            found = scores(place)
            shutil.rmtree(place)
    wrong = {key for key in stock_scores if stock_scores[key] != found[key]}
    each = stock_seconds / students
    print(f"class of {students}, exercise {EXERCISE}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"scores: {len(stock_scores) - len(wrong)} of {len(stock_scores)} equal to stock nbgrader's")
    print(f"{'':24}{'s/submission':>14}{'ratio':>8}{'driver MB':>11}{'all MB':>8}")
    print(f"{'stock nbgrader':24}{each:14.3f}{1:8.1f}{'':11}{stock_memory / 1e6:8.0f}")
    for workers, runs in ours_runs.items():
        median = statistics.median(run[0] for run in runs) / students
        own, family = max(run[2] for run in runs), max(run[3] for run in runs)
        name = f"ours, {workers} worker{'s' if workers > 1 else ''}"
        print(f"{name:24}{median:14.3f}{each / median:8.1f}{own / 1e6:11.0f}{family / 1e6:8.0f}")
    for workers, runs in ours_runs.items():
        phases = {
            name: statistics.median(run[1]["phases"][name] for run in runs) for name in runs[0][1]["phases"]
        }
        shown = ", ".join(f"{name} {seconds / students * 1000:.0f}" for name, seconds in phases.items())
        print(f"ms a submission by phase, {workers} worker(s): {shown}")
    if wrong:
        sys.exit(f"scores differ: {sorted(wrong)[:10]}")
    rows = [["stock nbgrader", f"{each:.2f}", "1", "", f"{stock_memory / 1e6:.0f} MB"]]
    for workers, runs in ours_runs.items():
        median = statistics.median(run[0] for run in runs) / students
        own, family = max(run[2] for run in runs), max(run[3] for run in runs)
        name = f"`qunxue grade --workers {workers}`"
        rows.append(
            [name, f"{median:.2f}", f"{each / median:.1f}", f"{own / 1e6:.0f} MB", f"{family / 1e6:.0f} MB"]
        )
    parts = [[name, *(_milliseconds(runs, name, students) for runs in ours_runs.values())] for name in PHASES]
    equal = (len(stock_scores) - len(wrong), len(stock_scores))
    return {"compare": rows, "phases": parts}, equal


def _milliseconds(runs, name, students):
    return f"{statistics.median(run[1]['phases'][name] for run in runs) / students * 1000:.0f} ms"


def grow(folder, sizes):
    """Grade ever larger classes."""
    rows = []
    print(f"{'students':>10}{'seconds':>10}{'s each':>9}{'driver MB':>11}{'all MB':>8}")
    for size in sizes:
        room = make_class(folder / f"grow{size}", size)
        seconds, _, own, family = ours(room, folder / f"grown{size}", 2)
        print(
            f"{size:10}{seconds:10.1f}{seconds / size:9.3f}{own / 1e6:11.0f}{family / 1e6:8.0f}", flush=True
        )
        rows.append(
            [
                f"{size:,}",
                f"{seconds:.1f}",
                f"{seconds / size:.2f}",
                f"{own / 1e6:.0f} MB",
                f"{family / 1e6:.0f} MB",
            ]
        )
        shutil.rmtree(room)
        shutil.rmtree(folder / f"grown{size}")
    return {"grow": rows}


HEADS = {
    "compare": {
        "en": [
            "class of {students}",
            "seconds a submission",
            "ratio",
            "memory of the driver",
            "of everything",
        ],
        "zh": ["{students} 人的班", "每份用时（秒）", "倍数", "主程序内存", "全部内存"],
    },
    "phases": {
        "en": ["part of one submission", "1 worker", "2 workers"],
        "zh": ["一份作业的各步", "一个进程", "两个进程"],
    },
    "grow": {
        "en": ["students", "seconds", "seconds each", "memory of the driver", "of everything"],
        "zh": ["学生数", "用时（秒）", "每份（秒）", "主程序内存", "全部内存"],
    },
}
PHASES = {
    "start": ("its part of the start", "分摊的启动"), "prepare": ("reading and repairing", "读取和修复"),
    "walls": ("fork and walls", "分叉和隔离"), "cells": ("its cells", "运行单元格"),
    "assemble": ("putting results together", "整理结果"), "write": ("writing", "写入"),
}  # fmt: skip


def write_tables(tables, load, students, equal):
    """Write measured tables into the guides, between their markers."""
    day = datetime.date.today().isoformat()
    for language in ("en", "zh"):
        path = ROOT / "docs" / ("grading.md" if language == "en" else "grading.zh.md")
        text = path.read_text(encoding="utf-8")
        for name, rows in tables.items():
            head = [title.format(students=students) for title in HEADS[name][language]]
            if name == "phases":
                rows = [[PHASES[row[0]][language == "zh"], *row[1:]] for row in rows]
            if language == "zh":
                rows = [[cell.replace("stock nbgrader", "原版 nbgrader") for cell in row] for row in rows]
            where = {
                "en": f"Measured {day} by `make bench-grading`, {os.cpu_count()} cores, Python "
                f"{sys.version.split()[0]}, load {load:.1f} from other work at the beginning.",
                "zh": f"{day} 由 `make bench-grading` 测得：{os.cpu_count()} 核，Python {sys.version.split()[0]}，"
                f"开始时其他程序的负载为 {load:.1f}。",
            }[language]
            if name == "compare":
                where += {
                    "en": f" {equal[0]:,} of {equal[1]:,} scores were equal to stock nbgrader's.",
                    "zh": f"{equal[1]:,} 个分数中有 {equal[0]:,} 个与原版 nbgrader 相同。",
                }[language]
            lines = [
                where,
                "",
                *("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows]),
            ]
            block = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
            text = block.sub(lambda found, lines=lines: found[1] + "\n".join(lines) + "\n" + found[2], text)
        path.write_text(text, encoding="utf-8")


def main():
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--students", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=3, help="blocks of the stock run, and runs of ours")
    parser.add_argument("--sizes", type=int, nargs="*", default=[10, 100, 1000])
    parser.add_argument("--write", action="store_true", help="write the tables into docs/grading*.md")
    parser.add_argument("--one", nargs=2, metavar=("FOLDER", "WORKERS"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    if options.one:
        one(options.one[0], int(options.one[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        load, tables, equal = os.getloadavg()[0], {}, (0, 0)
        if options.students:
            compared, equal = compare(Path(folder), options.students, options.rounds)
            tables |= compared
        if options.sizes:
            tables |= grow(Path(folder), options.sizes)
        if options.write:
            write_tables(tables, load, options.students, equal)


if __name__ == "__main__":
    main()
