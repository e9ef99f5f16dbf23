"""Compare what our executor and a real kernel make of the same notebook.

Status, scores, execution counts and outputs must be the same, but for addresses and process numbers.
"""

import json
import os
import re
from pathlib import Path

import nbformat
from nbgrader import utils

from qunxue.authoring import cases, checkout, manuscript
from qunxue.proof import answers
from qunxue.running.executor import Job
from qunxue.running.limits import Limits

from . import real_kernel

ROOT = checkout.root()
LIMITS = Limits(cell_seconds=60, notebook_seconds=600)


def normal(outputs):
    """Return outputs as text, without what differs from run to run of the same kernel."""
    text = json.dumps(outputs, sort_keys=True)
    # paths in tracebacks are shortened by the home folder, which a submission has not got
    text = text.replace(str(Path.home()), "~")
    text = text.replace("/scratch/", "/tmp/")  # temporary files where the course itself lies below /tmp
    return re.sub(r"ipykernel_\d+/\d+|[0-9a-f]{32}|0x[0-9a-f]+|altair-viz-\w+", "", text)


def solutions(name):
    """Return the solution notebooks of an exercise, by edition."""
    return {
        f"solution {language}": nbformat.read(
            ROOT / "solutions" / language / name / f"{name}.ipynb", as_version=4
        )
        for language in ("en", "zh")
    }


def handed_in(name):
    """Return notebooks that together hold every answer of an exercise in both languages.

    Answers made of the visible checks alone are left out: one that returns a variable of the test passes in a
    kernel, and behind the walls it does not find that variable.
    """
    exercise = manuscript.read(ROOT / "manuscript" / name / "exercise.py")
    return answers.handed_in(exercise, answers.students_of(exercise, cases.read(exercise)))


def differences(notebook, executor, kernel=real_kernel.run):
    """Return in what our executor and a kernel do not agree about a notebook."""
    one, other = (run(Job("student", notebook, {}, LIMITS)) for run in (executor.run, kernel))
    found = [] if one.status == other.status else [f"status {one.status}, in a kernel {other.status}"]
    for mine, kernels in zip(one.notebook.cells, other.notebook.cells, strict=True):
        if mine.cell_type != "code":
            continue
        name = mine.metadata.get("nbgrader", {}).get("grade_id", mine.source[:40])
        texts = normal(mine.outputs), normal(kernels.outputs)
        if texts[0] != texts[1]:
            place = max(0, len(os.path.commonprefix(texts)) - 60)
            found.append(
                f"outputs of {name}: {texts[0][place : place + 160]} | {texts[1][place : place + 160]}"
            )
        if mine.execution_count != kernels.execution_count:
            found.append(f"execution count of {name}")
        if utils.is_grade(mine) and utils.determine_grade(mine) != utils.determine_grade(kernels):
            found.append(f"score of {name}")
    return found
