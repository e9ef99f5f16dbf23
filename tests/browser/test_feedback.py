"""`make demo`: six submissions through nbgrader's own commands; the feedback opens with its chart, offline."""

import re
import subprocess
import sys

from lab import AXE
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
    picture = page.locator("img[src^='data:image/svg+xml']").first
    picture.scroll_into_view_if_needed()
    assert picture.get_attribute("alt")
    assert picture.bounding_box()["width"] > 200
    assert page.get_by_role("heading", name="Task 6. Measure inequality").count() == 1
    SCREENS.mkdir(parents=True, exist_ok=True)
    picture.screenshot(path=SCREENS / "feedback_chart.png")
    for student, language in (("partly", "en"), ("chinese", "zh"), ("blank", "en")):
        page.goto((target / "feedback" / student / "04_red_packets" / "04_red_packets.html").as_uri())
        page.screenshot(path=SCREENS / f"feedback_{student}_{language}.png", full_page=True)
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        page.evaluate(AXE)
        found = page.evaluate("async () => (await axe.run(document)).violations")
        assert [each["id"] for each in found if each["impact"] in ("serious", "critical")] == []
        # nothing is wider than a telephone
        page.set_viewport_size({"width": 390, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.set_viewport_size({"width": 1100, "height": 900})

    again = subprocess.run(
        [sys.executable, ROOT / "tools" / "demo_class.py", target], capture_output=True, text=True
    )
    assert again.returncode != 0
    assert "exists and is not empty" in again.stderr
    assert len(again.stderr.strip().splitlines()) == 1
