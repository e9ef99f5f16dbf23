"""What the gates remember never hides a red: every input is in the key, and a red stays one."""

import os
import time

import pytest

from qunxue import language
from qunxue.authoring import memory
from qunxue.authoring.memory import Memory, fingerprint

COUNTED = '''"""Five numbers, and a mark for each time they are made."""

import pandas as pd

{imports}
def make():
    """Return the numbers."""
    with open({marks!r}, "a") as file:
        file.write("made\\n")
    return pd.DataFrame({{"number": range({rows})}})
'''


@pytest.fixture
def house(tmp_path):
    """A checkout of a few modules that import one another."""
    files = {
        "qunxue/__init__.py": "from qunxue.language import say\n",
        "qunxue/language.py": "",
        "qunxue/models/__init__.py": "",
        "qunxue/models/one.py": "",
        "qunxue/models/other.py": "",
        "qunxue/explorers/__init__.py": "",
        "qunxue/explorers/panel.py": "from qunxue import language\n",
        "qunxue/explorers/lesson.py": "from qunxue.explorers import panel\nfrom qunxue.models import one\n",
        "qunxue/explorers/another.py": "from qunxue.explorers import panel\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("code", "changed", "counts"),
    [
        ("from qunxue.explorers import lesson", "explorers/lesson.py", True),
        ("from qunxue.explorers import lesson", "explorers/panel.py", True),
        ("from qunxue.explorers import lesson", "models/one.py", True),
        ("from qunxue.explorers import lesson", "language.py", True),
        ("from qunxue.explorers import lesson", "explorers/another.py", False),
        ("from qunxue.explorers import lesson", "models/other.py", False),
        ("import qunxue\nqunxue.models.one.go()", "models/one.py", True),
        ("import qunxue\nqunxue.models.one.go()", "models/other.py", False),
        ("from qunxue import models\nmodels.other.go()", "models/other.py", True),
        ("import qunxue.models as m\nm.other.go()", "models/other.py", True),
        ("def late():\n    from qunxue.models import one", "models/one.py", True),
        ("import qunxue", "__init__.py", True),
    ],
)
def test_a_changed_module_counts_for_whoever_reaches_it_and_for_nobody_else(house, code, changed, counts):
    lesson = house / "code.py"
    lesson.write_text(code, encoding="utf-8")
    before = fingerprint(house, lesson)
    assert fingerprint(house, lesson) == before
    with open(house / "qunxue" / changed, "a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert (fingerprint(house, lesson) != before) == counts


def test_a_file_that_appears_and_one_that_goes_count(house):
    lesson = house / "code.py"
    lesson.write_text("", encoding="utf-8")
    table = house / "table.csv"
    without = fingerprint(house, lesson, table)
    table.write_text("a\n", encoding="utf-8")
    assert fingerprint(house, lesson, table) != without
    table.unlink()
    assert fingerprint(house, lesson, table) == without


def test_what_is_installed_counts():
    assert f"pandas-{__import__('pandas').__version__}.dist-info" in memory.installed()


def test_a_result_that_was_cut_off_is_computed_again(tmp_path):
    kept = Memory(tmp_path, "cut")
    assert kept.recall("key", lambda: [1, 2]) == [1, 2]
    (path,) = kept.folder.iterdir()
    path.write_text("[1,", encoding="utf-8")
    assert kept.recall("key", lambda: [3]) == [3]


def test_what_nobody_asked_for_in_a_month_goes(tmp_path):
    kept = Memory(tmp_path, "old")
    kept.recall("old", lambda: 1)
    (path,) = kept.folder.iterdir()
    long_ago = time.time() - (memory.DAYS + 1) * 24 * 60 * 60
    os.utime(path, (long_ago, long_ago))
    kept.recall("new", lambda: 2)
    assert not kept.knows("old") and kept.knows("new")


class Counted:
    """The small course with a generator that leaves a mark each time it runs."""

    def __init__(self, small):
        self.small, self.marks = small, small.root / "marks"
        self.write()

    def write(self, rows=5, imports=""):
        text = COUNTED.format(marks=str(self.marks), rows=rows, imports=imports)
        self.small.write("datasets/generators/five.py", text)

    def runs(self):
        """Check, and return the exit status, what was said, and how often the generator has run."""
        status, shown = self.small.check("drift")
        return status, shown, len(self.marks.read_text().splitlines())


@pytest.mark.slow
def test_a_generator_runs_once_until_it_changes(small):
    counted = Counted(small)
    assert counted.runs()[::2] == (0, 1)
    assert counted.runs()[::2] == (0, 1)
    counted.write(rows=6)
    status, shown, runs = counted.runs()
    assert (status, runs) == (1, 2) and "datasets/five.csv" in shown


@pytest.mark.slow
def test_a_generator_runs_again_when_what_it_imports_or_reads_changes(small):
    counted = Counted(small)
    small.write(
        "datasets/generators/shared.py",
        "import pandas as pd\ndef make():\n    return pd.DataFrame({'a': [1]})\n",
    )
    small.write("datasets/shared.csv", "a\n1\n")
    counted.write(imports="import shared\n\n")
    assert counted.runs()[2] == 1
    small.change("datasets/generators/shared.py", "[1]", "[ 1]")
    assert counted.runs()[2] == 2
    small.write("datasets/generators/words.txt", "new\n")
    assert counted.runs()[2] == 3


def test_a_spoiled_table_stays_red_however_often_one_asks(small):
    Counted(small)
    assert small.check("drift")[0] == 0
    small.change("datasets/five.csv", "4\n", "9\n")
    for _ in range(2):
        status, shown = small.check("drift")
        assert status == 1 and "datasets/five.csv" in shown


def test_a_figure_that_differs_stays_red_and_is_told_in_the_readers_language(small):
    small.change("manuscript/01_queues/figures.csv", ",0.56,0.001", ",0.57,0.001")
    for tongue, words in (
        ("en", "differs from what was published"),
        ("zh", "与发表的数字不符"),
        ("en", "differs"),
    ):
        language.use(tongue)
        status, shown = small.check("figures")
        assert status == 1 and words in shown, shown
    language.use("en")
    small.change("manuscript/01_queues/figures.csv", ",0.57,0.001", ",0.56,0.001")
    assert small.check("figures")[0] == 0


def test_a_hidden_test_that_comes_through_is_seen_although_the_exercise_was_released_before(small):
    assert small.check("drift")[0] == 0
    small.change("manuscript/01_queues/exercise.py", "[4, 5, 6]), 15", "[4, 5, 7]), 16")
    status, shown = small.check("drift")
    assert status == 1 and "solutions/en/01_queues/01_queues.ipynb" in shown


def test_a_remembered_exercise_is_what_nbgrader_makes(small):
    small.build()
    name = "exercises/zh/01_queues/01_queues.ipynb"
    remembered = (small.root / name).read_bytes()
    kept = small.root / "build" / "check" / "release"
    for path in kept.iterdir():
        path.unlink()
    (small.root / name).unlink()
    small.build()
    assert (small.root / name).read_bytes() == remembered


def test_a_lesson_whose_code_changes_is_run_again(small):
    assert small.check("reading_aids")[0] == 0
    small.change("manuscript/01_queues/lesson.py", "minutes = [1, 2, 3]", "minutes = [1, 2, 3] + nothing")
    for _ in range(2):
        status, shown = small.check("reading_aids")
        assert status == 1 and "NameError" in shown
