"""The instructor's door: what `make setup` installs is enough for a class."""

import re
import subprocess
import sys
from pathlib import Path

COURSE = Path(__file__).parents[2]
# takes away what only authors and tests install, as if it were not there
WITHOUT = """
import importlib.metadata, importlib.util, re, sys
wanted, mine = sys.argv[1].split(","), sys.argv[2:]
plain = lambda name: re.sub(r"[-_.]+", "-", name).lower()
gone = {
    module for module, names in importlib.metadata.packages_distributions().items()
    if names and all(plain(name) in wanted for name in names)
}
assert gone, "nothing to take away"

# what Python does of itself with a module that is not to be found
sys.modules.update(dict.fromkeys(gone - set(sys.modules)))
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name.split(".")[0] in gone else find(name, package)
from qunxue import cli
sys.exit(cli.main(mine))
"""


def pinned(name):
    lines = (COURSE / name).read_text(encoding="utf-8").splitlines()
    return {re.sub(r"[-_.]+", "-", line.split("==")[0]).lower() for line in lines if "==" in line}


def test_a_class_is_made_without_what_authors_install(tmp_path):
    only_authors = sorted(pinned("tests/requirements.txt") - pinned("requirements.txt"))
    assert {"playwright", "import-linter"} <= set(only_authors)
    roster = tmp_path / "roster.csv"
    roster.write_text("id,name\ns1001,Ada Ma\n", encoding="utf-8")
    for extra in ([], ["--variant", "7"]):
        folder = tmp_path / f"class{len(extra)}"
        words = ["class", "new", folder, "--lang", "en", "--lessons", "04", "--roster", roster, *extra]
        done = subprocess.run(
            [sys.executable, "-c", WITHOUT, ",".join(only_authors), *map(str, words)],
            cwd=COURSE, capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        assert (folder / "handout" / "04_red_packets.zip").is_file()
