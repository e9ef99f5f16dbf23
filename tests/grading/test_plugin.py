"""``nbgrader autograde`` with the safe executor."""

import subprocess
import sys

import nbformat
import pytest

from qunxue.grading.plugin import CONFIGURATION, class_folder

from .conftest import ASSIGNMENT
from .test_hostile import SCORING


@pytest.mark.slow
def test_stock_autograde_runs_behind_the_walls(classroom):
    (classroom.root / "nbgrader_config.py").unlink()
    class_folder(classroom.root, "demo")
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
    assert scores["eve"]["test_split"] == (0.0, False) or scores["eve"]["test_split"] == (0.0, True)
    assert scores["spy"]["test_chart"][0] == 0
    refused = str(classroom.graded("spy").cells)
    # it is not there; or, if the class lies below a folder that the interpreter needs, nobody may look inside
    assert "FileNotFoundError" in refused or "PermissionError" in refused
    assert not (classroom.root / "autograded/ada" / ASSIGNMENT / "link.txt").exists()
    assert "Put right before grading" in classroom.graded("ben").cells[0].source


def test_the_template_is_a_configuration(tmp_path):
    path = class_folder(tmp_path, "groups")
    from traitlets.config import PyFileConfigLoader

    config = PyFileConfigLoader(path.name, path=str(tmp_path)).load_config()
    assert config.CourseDirectory.course_id == "groups"
    assert config.Autograde.autograde_preprocessors[0].__name__ == "SafeExecute"
    assert "{course}" in CONFIGURATION
