"""One exercise from release to returned feedback, on a real JupyterHub with one instructor and three students.

Usage: python tools/rehearsal/rehearse.py [--keep]. Takes two to four minutes and needs root, npm and Chromium.
Ada works in Chromium as a student does; Ben and Wen use the same Assignments panel through its requests. The
instructor types the commands of docs/instructor.md and marks the written task in formgrader, in Chromium.
"""

import argparse
import contextlib
import csv
import io
import os
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

import nbformat

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]
import demo_class  # noqa: E402
import hub as hubs  # noqa: E402

EXERCISE = "04_red_packets"
ROSTER = "id,first_name,last_name,email\nada,Ada,Ma,\nben,Ben,Li,\nwen,文,林,\n"
SECONDS = 60_000


class Rehearsal:
    """The story, step by step.

    Parameters
    ----------
    hub : Hub
        Built and up.
    stock : bool
        Grade with ``nbgrader autograde`` in place of ``qunxue grade``, to tell where a failure comes from.
    """

    def __init__(self, hub, stock=False):
        self.hub, self.stock = hub, stock
        self.started = time.monotonic()

    def say(self, text):
        """Print one step and the seconds since the beginning."""
        print(f"{time.monotonic() - self.started:6.1f} s  {text}", flush=True)

    def teach(self, *words, folder="~/class", **settings):
        """Run one of the instructor's commands."""
        return self.hub.act(hubs.TEACHER, *words, folder=folder, **settings)

    def play(self):
        """Run the whole story; raise AssertionError where it does not end as it should."""
        self.make_class()
        self.teach("nbgrader", "release_assignment", EXERCISE)
        self.say("exercise released to the exchange")
        for student, kind in (("ben", "perfect"), ("wen", "raises")):
            self.hand_in(student, kind)
        with chromium() as browser:
            self.ada_works(browser)
            said = self.teach("nbgrader", "collect", EXERCISE)
            assert "Processing 3 submissions" in said, said
            self.say("three submissions collected")
            self.teach(*(("nbgrader", "autograde") if self.stock else ("qunxue", "grade")), EXERCISE)
            self.say("graded")
            self.mark_by_hand(browser)
            self.teach("nbgrader", "generate_feedback", EXERCISE)
            self.teach("nbgrader", "release_feedback", EXERCISE)
            self.say("feedback released")
            self.ada_reads(browser)
        self.others_read()
        self.nobody_sees_more()

    # ---- the instructor ------------------------------------------------------------------------------

    def make_class(self):
        """Make the class folder in the instructor's home, from the instructor's own checkout."""
        home = self.hub.folder / "home" / hubs.TEACHER
        settings = home / ".jupyter"
        settings.mkdir()
        (home / "roster.csv").write_text(ROSTER, encoding="utf-8")
        # formgrader runs in the instructor's home and has to know where the class is
        (settings / "nbgrader_config.py").write_text(
            'c = get_config()\nc.CourseDirectory.root = "/home/teacher/class"\n', encoding="utf-8"
        )
        for path in (home / "roster.csv", settings, settings / "nbgrader_config.py"):
            os.chown(path, self.hub.uids[hubs.TEACHER], self.hub.uids[hubs.TEACHER])
        words = ("qunxue", "class", "new", "class", "--lessons", "00,04", "--roster", "roster.csv")
        self.teach(*words, folder="~", PYTHONPATH="/home/teacher/course")
        self.say("class folder made")

    def mark_by_hand(self, browser):
        """Give Ben three points and a word for the written task, in formgrader."""
        self.hub.start_server(hubs.TEACHER)
        page = sign_in(browser, self.hub, hubs.TEACHER)
        base = f"/user/{hubs.TEACHER}/formgrader"
        page.goto(f"{self.hub.address}{base}/gradebook/{EXERCISE}/{EXERCISE}")
        page.locator("a[href*='/formgrader/submissions/']").first.wait_for(timeout=SECONDS)
        listed = self.hub.ask("GET", f"{base}/api/submitted_notebooks/{EXERCISE}/{EXERCISE}")
        (number,) = (each["id"] for each in listed if each["student"] == "ben")
        page.locator(f"a[href*='/formgrader/submissions/{number}']").first.click()
        page.locator("input#meaning").wait_for(timeout=SECONDS)
        score, comment = page.locator("input#meaning"), page.locator("#meaning-comment")
        score.click()
        page.keyboard.type("3")
        comment.click()
        page.keyboard.type("Clear signals, and you name the reading that hurts.")
        score.click()
        page.wait_for_timeout(2000)
        page.reload()
        # formgrader fills in what it has kept after the page has loaded
        kept = "Number(document.querySelector('input#meaning')?.value) === 3"
        page.wait_for_function(kept, timeout=SECONDS)
        page.close()
        self.say("written task marked in formgrader")

    # ---- students ------------------------------------------------------------------------------------

    def hand_in(self, student, kind):
        """Fetch, answer and submit through the requests of the Assignments panel."""
        hub = self.hub
        hub.start_server(student)
        fetched = hub.form(f"/user/{student}/assignments/fetch", course_id="qunxue", assignment_id=EXERCISE)
        assert [each["status"] for each in fetched["value"]] == ["fetched"], fetched
        book = demo_class.submission(kind, hubs.COURSE)
        content = {"type": "notebook", "format": "json", "content": nbformat.from_dict(book)}
        hub.ask("PUT", f"/user/{student}/api/contents/{EXERCISE}/{EXERCISE}.ipynb", content)
        done = hub.form(f"/user/{student}/assignments/submit", course_id="qunxue", assignment_id=EXERCISE)
        assert "submitted" in [each["status"] for each in done["value"]], done
        self.say(f"{student} has handed in")

    def ada_works(self, browser):
        """Fetch, answer one task, run the check, save and submit, all in JupyterLab."""
        page = self.ada = sign_in(browser, self.hub, "ada")
        panel = open_panel(page)
        panel.get_by_role("button", name="Fetch").click()
        panel.locator("#fetched_assignments_list").get_by_role("button", name="Submit").wait_for(
            timeout=SECONDS
        )
        self.say("ada has fetched the exercise")
        page.goto(f"{self.hub.address}/user/ada/lab/tree/{EXERCISE}/{EXERCISE}.ipynb")
        cell = page.locator(".jp-CodeCell", has_text="best_place = ...").first
        cell.wait_for(timeout=SECONDS)
        page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for(timeout=SECONDS)
        cell.locator(".cm-content").click()
        page.keyboard.press("Control+a")
        page.keyboard.type('best_place = "last"')
        page.get_by_role("menuitem", name="Run").click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        page.get_by_text("Task 1 (best_place): all checks shown here pass.").first.wait_for(timeout=SECONDS)
        page.keyboard.press("Control+s")
        page.wait_for_timeout(1500)
        panel = open_panel(page)
        panel.locator("#fetched_assignments_list").get_by_role("button", name="Submit").click()
        panel.locator("#submitted_assignments_list .list_item").first.wait_for(timeout=SECONDS)
        self.say("ada has answered, run the check and submitted in JupyterLab")

    def ada_reads(self, browser):
        """Fetch the feedback in JupyterLab and open it."""
        page = self.ada
        page.goto(f"{self.hub.address}/user/ada/lab")
        panel = open_panel(page)
        fetch = panel.get_by_role("button", name="Fetch Feedback").first
        if not fetch.is_visible():
            panel.locator("#submitted_assignments_list a").first.click()
        fetch.wait_for(timeout=SECONDS)
        fetch.click()
        page.wait_for_timeout(3000)
        found = list((self.hub.folder / "home" / "ada" / EXERCISE / "feedback").rglob("*.html"))
        assert len(found) == 1, found
        text = found[0].read_text(encoding="utf-8")
        assert re.search(r"Score: 1(\.0)?\s*/\s*20", text), "Ada's points are not in her feedback"
        self.say("ada has fetched her feedback: 1 of 20 points")

    def others_read(self):
        """Fetch Ben's and Wen's feedback and hold it against the gradebook."""
        self.teach("nbgrader", "export", "--to=/home/teacher/grades.csv")
        table = self.teach("cat", "/home/teacher/grades.csv", folder="~")
        grades = {
            row["student_id"]: float(row["score"])
            for row in csv.DictReader(io.StringIO(table))
            if row["assignment"] == EXERCISE
        }
        assert grades["ben"] == 19 and grades["ada"] == 1, grades
        for student in ("ben", "wen"):
            self.hub.form(
                f"/user/{student}/assignments/fetch_feedback", course_id="qunxue", assignment_id=EXERCISE
            )
            (page,) = (self.hub.folder / "home" / student / EXERCISE / "feedback").rglob("*.html")
            text = page.read_text(encoding="utf-8")
            assert re.search(rf"Score: {grades[student]:g}(\.0)?\s*/\s*20", text), (student, grades)
            assert ("name the reading that hurts" in text) == (student == "ben")
        self.say(f"feedback and gradebook agree: {grades}")

    def nobody_sees_more(self):
        """A student sees neither the others' work, nor the inbox, nor the solutions."""
        for place in (
            "/home/ben",
            "/srv/exchange/qunxue/inbound",
            "/home/teacher/class",
            "/home/teacher/course",
            "/srv/hub",
        ):
            said = self.hub.act("wen", "ls", place, check=False, folder="/")
            assert "Permission denied" in said, (place, said)
        self.say("students see neither each other nor the solutions")


@contextlib.contextmanager
def chromium():
    """Yield the system's Chromium."""
    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


def sign_in(browser, hub, user):
    """Sign in at the hub's page and wait for JupyterLab."""
    page = browser.new_context().new_page()
    page.set_default_timeout(SECONDS)
    page.goto(f"{hub.address}/hub/login")
    page.fill("#username_input", user)
    page.fill("#password_input", hub.password)
    page.click("#login_submit")
    page.wait_for_url(f"**/user/{user}/lab**", timeout=2 * SECONDS)
    page.locator("#jp-MainMenu, .lm-MenuBar").first.wait_for()
    return page


def open_panel(page):
    """Open nbgrader's list of assignments from JupyterLab's menu."""
    page.get_by_role("menuitem", name="Nbgrader").click()
    page.get_by_role("menuitem", name="Assignment List").click()
    panel = page.locator("#assignments")
    panel.get_by_text(EXERCISE).first.wait_for()
    return panel


def main(arguments=None):
    """Build, play, take down."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keep", action="store_true", help="leave the folder behind to look at")
    parser.add_argument("--stock", action="store_true", help="grade with nbgrader autograde")
    options = parser.parse_args(arguments)
    lacking = hubs.missing()
    if lacking:
        print(f"rehearsal: this machine lacks {', '.join(lacking)}; nothing was done", file=sys.stderr)
        return 2
    # not under /tmp: what grades a submission has a /tmp of its own
    folder = Path(tempfile.mkdtemp(prefix="qunxue-hub-", dir="/var/tmp"))
    began = time.monotonic()
    try:
        hub = hubs.Hub(folder)
        hub.build()
        print(
            f"{time.monotonic() - began:6.1f} s  hub, proxy and course installed, accounts made", flush=True
        )
        with hub:
            Rehearsal(hub, options.stock).play()
    except Exception:
        if (folder / "hub.log").is_file():
            print((folder / "hub.log").read_text(errors="replace")[-3000:], file=sys.stderr)
        raise
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"The rehearsal took {time.monotonic() - began:.0f} seconds.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
