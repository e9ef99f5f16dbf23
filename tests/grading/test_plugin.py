"""``nbgrader autograde`` with the safe executor."""

import subprocess
import sys

import nbformat
import pytest

from .attacks import SCORING
from .conftest import ASSIGNMENT


@pytest.mark.slow
def test_stock_autograde_runs_behind_the_walls(classroom):
    (classroom.root / "nbgrader_config.py").unlink()
    (classroom.root / "nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.course_id = 'demo'\n"
        "from qunxue.grading.plugin import configure\n\nconfigure(c)\n"
    )
    secret = str(classroom.root / "gradebook.db")
    classroom.hand_in("ada", classroom.solved())
    twice = classroom.solved()
    twice.cells.insert(4, nbformat.from_dict(dict(twice.cells[3], id="again")))
    classroom.hand_in("ben", twice)
    classroom.hand_in("eve", classroom.solved(split=SCORING["the checker's methods replaced"]))
    classroom.hand_in("spy", classroom.solved(chart=f"print(open({secret!r}, 'rb').read(16))"))
    (classroom.root / "submitted/ada" / ASSIGNMENT / "link.txt").symlink_to(secret)
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT],
        cwd=classroom.root,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-1500:]
    scores = classroom.scores()
    full = {
        "test_split": (3.0, False),
        "test_mean": (2.0, False),
        "test_chart": (2.0, False),
        "test_degree": (1.0, False),
    }
    for student in ("ada", "ben"):
        assert {name: scores[student][name] for name in full} == full
    assert scores["eve"]["test_split"] == (0.0, False)
    assert scores["spy"]["test_chart"][0] == 0
    refused = str(classroom.graded("spy").cells)
    # it is not there; or, if the class lies below a folder that the interpreter needs, nobody may look inside
    assert "FileNotFoundError" in refused or "PermissionError" in refused
    assert not (classroom.root / "autograded/ada" / ASSIGNMENT / "link.txt").exists()
    assert "Put right before grading" in classroom.graded("ben").cells[0].source
