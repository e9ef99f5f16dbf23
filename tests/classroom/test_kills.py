"""Killed at random moments and started again, a command leaves what an undisturbed run leaves."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))
import kills


@pytest.mark.slow
@pytest.mark.parametrize("what", ["grade", "return", "collect"])
def test_killed_again_and_again_nothing_is_lost_and_nothing_left_behind(what):
    said = []
    killed, differing = kills.play(what, 4, seed=7, say=said.append)
    assert killed >= 4 and differing == 0, said
