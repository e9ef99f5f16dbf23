"""Make a class of six invented students, grade it with nbgrader's own commands, print the mark sheet.

Usage: python tools/demo_class.py DIRECTORY. The six hand in exercise 04: all right, partly right, blank, one that
raises an error, one in Chinese, one with a deleted check. An existing DIRECTORY is left alone.
"""

import csv
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import nbformat

from qunxue.authoring.checkout import root
from qunxue.classroom import folder

EXERCISE = "04_red_packets"
STUDENTS = {
    "perfect": ("Ada", "Ma"),
    "partly": ("Ben", "Li"),
    "blank": ("Cai", "Wu"),
    "raises": ("Dai", "Xu"),
    "chinese": ("文", "林"),
    "deleted": ("Eva", "He"),
}


def notebook(kind, language, course):
    """Return the student version (kind "exercises") or instructor version ("solutions") of the exercise."""
    return nbformat.read(course / kind / language / EXERCISE / f"{EXERCISE}.ipynb", as_version=4)


def answers(book):
    """Return the answer cells of a notebook by id."""
    return {
        cell.metadata.nbgrader.grade_id: cell
        for cell in book.cells
        if cell.metadata.get("nbgrader", {}).get("solution") and cell.cell_type in ("code", "markdown")
    }


def submission(student, course):
    """Return what one of the six hands in."""
    language = "zh" if student == "chinese" else "en"
    book = notebook("exercises", language, course)
    if student == "blank":
        return book
    reference = answers(notebook("solutions", language, course))
    for identifier, cell in answers(book).items():
        cell.source = re.sub(r"(?m)^(#\||### (BEGIN|END)).*\n?", "", reference[identifier].source)
    if student == "partly":
        answers(book)["gini"].source = "def gini(shares):\n    return max(shares) - min(shares)"
        answers(book)["chart"].source = answers(book)["chart"].source.replace("mark_bar", "mark_line")
    if student == "raises":
        answers(book)["split"].source = "def split(total, people, rng):\n    return total / nobody"
        answers(book)["luck"].source = "def luck(packets, place)\n    return 0.5"
    if student == "deleted":
        book.cells = [
            cell for cell in book.cells if cell.metadata.get("nbgrader", {}).get("grade_id") != "test_gini"
        ]
    return book


def make(directory, course):
    """Make the class folder and put the six submissions in it."""
    roster = [
        {"id": student, "first_name": first, "last_name": last} for student, (first, last) in STUDENTS.items()
    ]
    folder.new(directory, "en", ["04"], roster)
    for student in STUDENTS:
        path = directory / "submitted" / student / EXERCISE / f"{EXERCISE}.ipynb"
        path.parent.mkdir(parents=True)
        nbformat.write(submission(student, course), path)


def run(directory, *words):
    """Run one nbgrader command in the class folder."""
    path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
    result = subprocess.run(
        [sys.executable, "-m", "nbgrader", *words, "--log-level=ERROR"],
        cwd=directory,
        env={**os.environ, "PATH": path},
        stderr=subprocess.PIPE,
        text=True,
    )
    if result.returncode:
        sys.exit(f"demo: nbgrader {' '.join(words)} failed\n{result.stderr}")


def main(directory):
    """Make, grade, and print."""
    make(directory, root())
    for words in (("autograde", EXERCISE), ("generate_feedback", EXERCISE), ("export",)):
        run(directory, *words)
    with (directory / "grades.csv").open(encoding="utf-8", newline="") as file:
        grades = {row["student_id"]: row for row in csv.DictReader(file)}
    print(
        f"{'student':10} {'points':>7}   of {float(next(iter(grades.values()))['max_score']):g} (4 of them wait for a person)"
    )
    for student in STUDENTS:
        print(f"{student:10} {float(grades[student]['score']):7g}")
    page = directory / "feedback" / "partly" / EXERCISE / f"{EXERCISE}.html"
    print(
        f"Feedback of one student, to open in a browser: {page.relative_to(Path.cwd()) if page.is_relative_to(Path.cwd()) else page}"
    )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python tools/demo_class.py DIRECTORY")
    target = Path(sys.argv[1]).resolve()
    try:
        main(target)
    except ValueError as error:
        sys.exit(f"demo: {error} (remove it, or: .venv/bin/python tools/demo_class.py another_folder)")
