"""Drift: a stale or edited derived file is named with its first differing cell and the command to run."""

import json

import pytest


def test_a_stale_notebook(small):
    small.change("manuscript/01_queues/lesson.py", "# It adds up.", "# It adds up, always.")
    status, shown = small.check("drift")
    assert status == 1
    assert "lessons/en/01_queues.ipynb: is not what its source makes today" in shown
    assert "first at cell " in shown and "run: make build" in shown
    assert "It adds up" in shown


@pytest.mark.parametrize("folder", ["solutions", "exercises"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_edited_student_or_instructor_version(small, folder, language):
    name = f"{folder}/{language}/01_queues/01_queues.ipynb"
    notebook = json.loads((small.root / name).read_text(encoding="utf-8"))
    notebook["cells"][3]["source"] = ["edited by hand"]
    small.write(name, json.dumps(notebook))
    status, shown = small.check("drift")
    assert status == 1
    assert f"{name}: is not what its source makes today, first at cell 3 (counted from 0)" in shown


def test_metadata_and_outputs_count_as_bytes(small):
    name = "lessons/en/01_queues.ipynb"
    small.change(name, '"language": "python",', '"language": "python", ')
    assert small.check("drift")[0] == 1


def test_a_missing_file_and_one_too_many(small):
    (small.root / "lessons/zh/01_queues.ipynb").unlink()
    small.write("lessons/en/99_gone.ipynb", "{}")
    status, shown = small.check("drift")
    assert status == 1
    assert "lessons/zh/01_queues.ipynb: is missing" in shown
    assert "lessons/en/99_gone.ipynb: no manuscript makes this notebook" in shown


def test_a_table_of_the_readme(small):
    small.write("README.md", "# Small\n\n<!-- lessons: made by make build -->\nold\n<!-- /lessons -->\n")
    status, shown = small.check("drift")
    assert status == 1
    assert "README.md: is not what its source makes today, first at line" in shown


def test_a_data_set_that_its_generator_no_longer_makes(small):
    small.change("datasets/five.csv", "4", "5")
    status, shown = small.check("drift")
    assert status == 1
    assert (
        "datasets/five.csv: is not what its source makes today, first at line 6; run: make data «5»" in shown
    )
    small.change("datasets/five.csv", "5", "4")
    assert small.check("drift")[0] == 0
    small.change("datasets/generators/five.py", "range(5)", "range(6)")
    assert "the end of the file" in small.check("drift")[1]


@pytest.mark.parametrize(
    ("pins", "words"),
    [
        ("numpy==1.26.4\n", "asks for numpy>=2, the pin is 1.26.4; run: make pins"),
        ("pandas==3.0.0\n", "the pin is None"),
        ("numpy>=2\n", "no exact pin"),
    ],
)
def test_pins_that_do_not_fit(small, pins, words):
    small.write("requirements.txt", pins)
    status, shown = small.check("drift")
    assert status == 1
    assert words in shown
