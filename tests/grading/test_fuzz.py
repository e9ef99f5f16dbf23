"""Notebooks of every shape: whatever one student hands in, the reader bears it and the neighbours are graded."""

import dataclasses
import json
import os

import nbformat
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from qunxue import reading
from qunxue.grading import driver, repair

from .conftest import ASSIGNMENT
from .test_repair import PLAN as BARE

PLAN = dataclasses.replace(
    BARE, kernelspec={"name": "python3", "display_name": "Python 3", "language": "python"}
)

HALF = st.text(st.sampled_from(list('ab\ud83d\ude00\udc80 \n\r\t"\\#群\x00\x1b')), max_size=12)
ODD_NUMBERS = st.sampled_from(
    [0, -1, 10**30, -(10**400), 1e308, float("nan"), float("inf"), True, 3_000_000_000]
)
LEAVES = st.one_of(st.none(), st.booleans(), ODD_NUMBERS, HALF)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(HALF, inner, max_size=3), max_leaves=8
)
NAMES = st.sampled_from([cell.name for cell in PLAN.cells]) | HALF
MARKS = st.fixed_dictionaries(
    {},
    optional={
        "grade_id": NAMES | VALUES, "grade": VALUES, "solution": st.booleans() | VALUES, "locked": VALUES,
        "points": VALUES, "checksum": VALUES, "schema_version": VALUES, "cell_type": VALUES,
    },
)  # fmt: skip
METADATA = VALUES | st.fixed_dictionaries(
    {},
    optional={
        "nbgrader": MARKS | VALUES,
        "tags": VALUES,
        "name": VALUES,
        "collapsed": VALUES,
        "jupyter": VALUES,
    },
)
SOURCES = st.one_of(
    HALF, st.lists(HALF, max_size=3), VALUES, st.sampled_from(["a = 1", "b = 2", "stub", "# 答"])
)
CELLS = VALUES | st.fixed_dictionaries(
    {"cell_type": st.sampled_from(["code", "markdown", "raw", "heading", "html"]) | VALUES},
    optional={
        "source": SOURCES, "input": SOURCES, "metadata": METADATA, "id": VALUES, "attachments": VALUES,
        "outputs": VALUES, "execution_count": VALUES, "level": VALUES,
    },
)  # fmt: skip
BOOKS = st.fixed_dictionaries(
    {},
    optional={
        "cells": st.lists(CELLS, max_size=5) | VALUES,
        "worksheets": st.lists(st.fixed_dictionaries({"cells": VALUES | st.lists(CELLS, max_size=2)}) | VALUES, max_size=2),
        "metadata": METADATA, "nbformat": VALUES, "nbformat_minor": VALUES,
    },
)  # fmt: skip


@st.composite
def files(draw):
    """Draw the bytes of a file that was a notebook once."""
    text = json.dumps(draw(BOOKS), indent=draw(st.sampled_from([None, 1])), ensure_ascii=draw(st.booleans()))
    harm = draw(
        st.sampled_from(["none", "none", "cut", "deep", "twice", "conflict", "key", "number", "bytes"])
    )
    place = draw(st.integers(0, len(text)))
    if harm == "cut":
        text = text[:place]
    elif harm == "deep":
        text = (
            text[:place] + draw(st.sampled_from(["[", '{"cell_type":', '{"a":[', "{"])) * 3000 + text[place:]
        )
    elif harm == "twice":
        text += text
    elif harm == "conflict":
        text = f"{text[:place]}\n<<<<<<< HEAD\n{text[place:]}\n=======\n{text[place:]}\n>>>>>>> b\n"
    elif harm == "key":
        text = text.replace("{", '{"cells": 5, "metadata": [], ', 1)
    elif harm == "number":
        text = text.replace("{", '{"nbformat": ' + "9" * 6000 + ", ", 1)
    content = text.encode("utf-8", "surrogatepass")
    if harm == "bytes":
        content = content[:place] + draw(st.binary(max_size=4)) + content[place:]
    return draw(st.sampled_from([b"", b"", b"\xef\xbb\xbf"])) + content


# 2,100 notebooks, the same ones in every run
@settings(
    max_examples=2_100,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(files())
def test_every_file_is_read_repaired_and_can_be_written_again(content):
    made = repair.sanitise({f"{PLAN.name}.ipynb": content}, PLAN)
    names = [repair.name_of(cell) for cell in made.notebook["cells"]]
    for spec in PLAN.cells:
        if spec.grade or spec.locked:
            assert names.count(spec.name) == 1
    book = nbformat.from_dict(made.notebook)
    nbformat.validate(book)
    assert nbformat.writes(book).encode("utf-8")
    said = [note.text() for note in made.notes] + [repair.notice(made.notes)["source"]]
    assert "".join(said).encode("utf-8") is not None
    # and what was read once is read as the same again
    again = reading.read(nbformat.writes(book).encode())
    assert [cell["source"] for cell in again.cells] == [cell["source"] for cell in made.notebook["cells"]]


@pytest.mark.slow
def test_the_honest_neighbours_of_odd_notebooks_are_graded(classroom):
    odd = []

    @settings(max_examples=24, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(files())
    def gather(content):
        odd.append(content)

    gather()
    for number, content in enumerate(odd[:24]):
        classroom.hand_in(f"s{number:02}-odd", content)
        if number % 8 == 0:
            classroom.hand_in(f"s{number:02}-honest", classroom.solved())
    classroom.hand_in("zz-honest", classroom.solved())
    # a folder where the notebook should be, and a name that only another system can read
    (classroom.hand_in("a-folder") / f"{ASSIGNMENT}.ipynb").mkdir()
    os.makedirs(os.fsencode(classroom.root) + b"/submitted/\xb2\xe2/" + ASSIGNMENT.encode())
    report = driver.grade(ASSIGNMENT, classroom.root, workers=2)
    scores = classroom.scores()
    for student, row in scores.items():
        if "honest" in student:
            assert row["test_split"][0] == 3.0 and row["test_mean"][0] == 2.0
    assert [name for name, _ in report.failed] == ["\ufffd\ufffd"]
    assert len(scores) == len(report.rows) - 1
