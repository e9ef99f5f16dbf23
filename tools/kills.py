"""Kill ``qunxue grade``, ``class return`` and ``class collect`` at random moments and compare with an undisturbed run.

    python tools/kills.py grade 200
    python tools/kills.py return 50
    python tools/kills.py collect 50

A round starts from the same class folder, starts the command, kills it after a random time and starts it again,
until it ends by itself; then marks, files and gradebook have to be those of the run that nobody disturbed.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

NAME = "00_start_here"
STUDENTS = 6


def command(*arguments):
    """Return a command line of the project, run by this Python."""
    return [sys.executable, "-m", "qunxue.cli", *map(str, arguments)]


def _quiet(arguments):
    done = subprocess.run(command(*arguments), capture_output=True, text=True)
    if done.returncode not in (0, 1) or "Traceback" in done.stderr:
        raise SystemExit(f"{' '.join(map(str, arguments))}: {done.stderr[-800:]}")


def make_class(folder):
    """Make a class and a zip with what its students hand in, some of it twice."""
    roster = folder / "roster.csv"
    names = [f"s{number:02}" for number in range(STUDENTS)]
    roster.write_text("id,first_name,last_name\n" + "".join(f"{name},A,{name.upper()}\n" for name in names))
    _quiet(["class", "new", folder / "class", "--lessons", "00", "--roster", roster])
    source = json.loads((folder / "class/source" / NAME / f"{NAME}.ipynb").read_text(encoding="utf-8"))
    for part in ("first", "second"):
        with zipfile.ZipFile(folder / f"{part}.zip", "w") as archive:
            for number, name in enumerate(names):
                for cell in source["cells"]:
                    marks = cell["metadata"].get("nbgrader", {})
                    if marks.get("solution") and cell["cell_type"] == "markdown":
                        cell["source"] = f"{name} says it in the {part if number % 2 else 'same'} way."
                archive.writestr(f"{name}/{NAME}.ipynb", json.dumps(source))
                archive.writestr(f"{name}/own.txt", f"{name} {part}")
    _quiet(["class", "collect", folder / "first.zip", "--class", folder / "class"])
    return folder / "class"


def snapshot(root):
    """Return all that a teacher would miss: marks, files and their contents, without times."""
    with sqlite3.connect(root / "gradebook.db") as database:
        marks = sorted(database.execute(
            "SELECT sa.student_id, bc.name, g.auto_score, g.manual_score, g.needs_manual_grade FROM grade g "
            "JOIN submitted_notebook sn ON g.notebook_id = sn.id JOIN submitted_assignment sa "
            "ON sa.id = sn.assignment_id JOIN base_cell bc ON bc.id = g.cell_id"
        ))  # fmt: skip
        if next(database.execute("PRAGMA integrity_check"))[0] != "ok":
            raise SystemExit("the gradebook is damaged")
    database.close()
    files = {}
    for path in sorted(root.rglob("*")):
        inner = path.relative_to(root)
        if path.is_dir() or inner.parts[0] in (".qunxue",) or inner.name in ("timestamp.txt", "gradebook.db"):
            continue
        if inner.parts[0] == "earlier":
            # named by the time at which it was replaced
            files.setdefault("earlier", []).append(
                [inner.parts[1], hashlib.sha256(path.read_bytes()).hexdigest()]
            )
        elif path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                files[str(inner)] = [[name, archive.getinfo(name).file_size] for name in archive.namelist()]
        elif inner.parts[0] == "autograded" and path.suffix == ".ipynb":
            files[str(inner)] = _book(path)
        else:
            files[str(inner)] = hashlib.sha256(path.read_bytes()).hexdigest()
    files["earlier"] = sorted(files.get("earlier", []))
    return {"marks": [list(map(str, row)) for row in marks], "files": files}


def _book(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [
        ["".join(cell["source"]), [one["output_type"] for one in cell.get("outputs", [])]] for cell in cells
    ]


def play(what, kills, seed=0, seconds=540.0, say=print):
    """Kill a command again and again.

    Parameters
    ----------
    what : {"grade", "return", "collect"}
    kills : int
        How often; fewer if the time runs out.
    seed : int
    seconds : float
        After this time no further round begins.
    say : callable

    Returns
    -------
    killed, differing : int
    """
    dice, started = random.Random(seed), time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        ready = make_class(place)
        if what == "return":
            _quiet(["grade", NAME, "--class", ready])
        arguments = {
            "grade": ["grade", NAME, "--workers", "2"],
            "return": ["class", "return", NAME],
            "collect": ["class", "collect", place / "second.zip"],
        }[what]
        shutil.copytree(ready, place / "undisturbed")
        before = time.monotonic()
        _quiet([*arguments, "--class", place / "undisturbed"])
        usual, wanted = time.monotonic() - before, snapshot(place / "undisturbed")
        killed = differing = rounds = 0
        while killed < kills and time.monotonic() - started < seconds:
            root = place / "disturbed"
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(ready, root)
            for _ in range(6):
                process = subprocess.Popen(
                    command(*arguments, "--class", root),
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                )  # fmt: skip
                try:
                    process.wait(timeout=dice.uniform(0.05, 0.9) * usual)
                    break
                except subprocess.TimeoutExpired:
                    os.kill(process.pid, signal.SIGKILL)
                    process.wait()
                    killed += 1
            _quiet([*arguments, "--class", root])
            rounds += 1
            found = snapshot(root)
            if found != wanted:
                differing += 1
                for key in wanted["files"].keys() | found["files"].keys():
                    if wanted["files"].get(key) != found["files"].get(key):
                        say(f"  differs: {key}")
                if wanted["marks"] != found["marks"]:
                    say("  the marks differ")
        say(
            f"{what}: killed {killed} times in {rounds} rounds, {differing} rounds differ from the undisturbed run"
        )
        return killed, differing


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("grade", "return", "collect"))
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    killed, differing = play(options.what, options.kills, options.seed)
    sys.exit(1 if differing or killed < options.kills else 0)
