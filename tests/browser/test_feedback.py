"""`make demo`: six submissions through nbgrader's own commands; the feedback opens with its chart, offline."""

import re
import subprocess
import sys

from rig import ROOT, SCREENS

MARKS = {"perfect": 16, "partly": 13, "blank": 0, "raises": 11, "chinese": 16, "deleted": 16}


def test_a_class_of_six_gets_its_marks_and_feedback(page, tmp_path):
    target = tmp_path / "demo"
    run = subprocess.run(
        [sys.executable, ROOT / "tools" / "demo_class.py", target],
        capture_output=True,
        text=True,
        timeout=500,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    printed = {name: float(points) for name, points in re.findall(r"(?m)^(\w+) +([\d.]+)$", run.stdout)}
    assert printed == MARKS

    feedback = target / "feedback" / "partly" / "04_red_packets" / "04_red_packets.html"
    page.goto(feedback.as_uri())
    picture = page.locator("svg[role='img']").first
    picture.scroll_into_view_if_needed()
    assert picture.get_attribute("aria-label")
    assert picture.bounding_box()["width"] > 200
    assert page.get_by_text("Task 6 (gini) needs another look").count() >= 1
    SCREENS.mkdir(parents=True, exist_ok=True)
    picture.screenshot(path=SCREENS / "feedback_chart.png")

    again = subprocess.run(
        [sys.executable, ROOT / "tools" / "demo_class.py", target], capture_output=True, text=True
    )
    assert again.returncode != 0
    assert "exists and is not empty" in again.stderr
    assert len(again.stderr.strip().splitlines()) == 1
