"""Broken submissions keep what they earn."""

import json
import os

import pytest

from qunxue import reading
from qunxue.grading import repair
from qunxue.grading.repair import Blueprint, Spec
from qunxue.running.limits import Limits


def spec(name, source="", **roles):
    """Return a cell of the assignment."""
    given = {
        "cell_type": "code",
        "locked": False,
        "grade": False,
        "solution": False,
        "task": False,
        "points": 0.0,
    }
    return Spec(name, source=source, checksum="0" * 32, visible=source, **{**given, **roles})


PLAN = Blueprint(
    "demo",
    (
        spec("setup", "import pandas", locked=True),
        spec("a", "stub", solution=True),
        spec("test_a", "assert a == 1", grade=True, locked=True, points=2.0),
        spec("b", "stub", solution=True),
        spec("test_b", "assert b == 2", grade=True, locked=True, points=1.0),
        spec("essay", "Write.", cell_type="markdown", grade=True, solution=True, points=4.0),
    ),
    {"name": "python3"},
)


def cells(*names, **sources):
    """Return the assignment's cells by name; unknown names are plain code cells."""
    made, known = [], PLAN.named()
    for name in names:
        if name in known:
            one = known[name]
            made.append({"cell_type": one.cell_type, "source": sources.get(name, one.source),
                         "metadata": {"nbgrader": one.metadata()}})  # fmt: skip
        else:
            made.append({"cell_type": "code", "source": name, "metadata": {}})
    return made


def read(content):
    """Return the cells and notes of a notebook file."""
    book = reading.read(content)
    return book.cells, book.notes


WHOLE = ("setup", "a", "test_a", "b", "test_b", "essay")


def names_of(found):
    """Return the names of repaired cells, None for plain ones."""
    return [repair.name_of(cell) for cell in found]


def kinds_of(notes):
    """Return the kinds of notes."""
    return [note.kind for note in notes]


def test_a_good_notebook_is_left_alone():
    found, notes = repair.repair(cells(*WHOLE, a="a = 1"), PLAN)
    assert names_of(found) == list(WHOLE) and notes == []
    assert found[1]["source"] == "a = 1"


def test_a_duplicated_test_runs_once():
    found, notes = repair.repair(cells("setup", "a", "test_a", "test_a", "b", "test_b", "essay"), PLAN)
    assert kinds_of(notes) == ["duplicated"]
    assert names_of(found) == ["setup", "a", None, "test_a", "b", "test_b", "essay"]
    assert found[2]["cell_type"] == "raw"


def test_a_deleted_test_is_put_back_behind_its_answer():
    found, notes = repair.repair(cells("setup", "a", "b", "test_b", "print(a)"), PLAN)
    assert kinds_of(notes) == ["deleted"]
    assert names_of(found) == ["setup", "a", "test_a", "b", "test_b", "essay", None]


def test_an_edited_test_is_put_back():
    found, notes = repair.repair(cells(*WHOLE, test_a="pass"), PLAN)
    assert kinds_of(notes) == ["edited"] and found[2]["source"] == "assert a == 1"


def test_a_moved_test_follows_its_answer():
    found, notes = repair.repair(cells("test_a", "test_b", "setup", "b", "a", "essay"), PLAN)
    assert "reordered" in kinds_of(notes)
    order = names_of(found)
    assert order.index("a") < order.index("test_a") and order.index("b") < order.index("test_b")
    assert order[0] == "setup"


def test_a_set_up_cell_at_the_end_comes_first():
    found, notes = repair.repair(cells("a", "test_a", "b", "test_b", "essay", "setup"), PLAN)
    assert kinds_of(notes) == ["reordered"] and names_of(found)[0] == "setup"


def test_a_retyped_test_is_code_again():
    broken = cells(*WHOLE)
    broken[2]["cell_type"] = "markdown"
    broken[4]["cell_type"] = "raw"
    found, notes = repair.repair(broken, PLAN)
    assert kinds_of(notes) == ["retyped"] and {found[2]["cell_type"], found[4]["cell_type"]} == {"code"}
    assert found[2]["outputs"] == []


@pytest.mark.parametrize(
    "damage",
    [lambda m: m.update(points=1000), lambda m: m.pop("grade"), lambda m: m.update(solution=True),
     lambda m: m.update(locked="yes"), lambda m: m.update(schema_version=1, extra=2), lambda m: m.update(points="many")],
)  # fmt: skip
def test_damaged_metadata_come_from_the_gradebook(damage):
    broken = cells(*WHOLE)
    damage(broken[2]["metadata"]["nbgrader"])
    found, _ = repair.repair(broken, PLAN)
    assert found[2]["metadata"]["nbgrader"] == PLAN.cells[2].metadata()


def test_metadata_that_are_no_metadata():
    broken = cells(*WHOLE)
    broken[2]["metadata"]["nbgrader"] = "text"
    broken[3]["metadata"]["nbgrader"] = {
        "grade_id": "unknown",
        "grade": True,
        "solution": False,
        "locked": True,
    }
    found, notes = repair.repair(broken, PLAN)
    assert "metadata" in kinds_of(notes) and "test_a" in names_of(found)
    assert "unknown" not in names_of(found)


def test_cells_without_any_metadata_are_recognised():
    bare = [{"cell_type": c["cell_type"], "source": c["source"], "metadata": {}}
            for c in cells(*WHOLE, a="a = 1", b="b = 2")]  # fmt: skip
    found, notes = repair.repair(bare, PLAN)
    assert "recognised" in kinds_of(notes)
    assert names_of(found) == list(WHOLE)
    assert [c["source"] for c in found if repair.name_of(c) == "a"] == ["a = 1"]


def test_a_missing_answer_is_not_filled_with_a_stub():
    found, _ = repair.repair(cells("setup", "test_a", "b", "test_b", "essay", "a = 1"), PLAN)
    assert "stub" not in [c["source"] for c in found if repair.name_of(c) == "a"]


def test_ids_are_unique():
    broken = [dict(cell, id="same") for cell in cells(*WHOLE)]
    found, _ = repair.repair(broken, PLAN)
    assert len({cell["id"] for cell in found}) == len(found)


# ---- JSON


WHOLE_JSON = json.dumps({"cells": cells(*WHOLE, a="a = 1  # 群里的红包"), "nbformat": 4, "nbformat_minor": 5, "metadata": {}},
                        ensure_ascii=False)  # fmt: skip


def test_whole_json():
    found, notes = read(WHOLE_JSON.encode())
    assert len(found) == 6 and notes == []


@pytest.mark.parametrize("part", [0.3, 0.5, 0.7, 0.95])
def test_truncated_json_gives_the_whole_cells(part):
    found, notes = read(WHOLE_JSON[: int(len(WHOLE_JSON) * part)].encode())
    assert found and kinds_of(notes)[-1] == "json"
    assert found[0]["source"] == "import pandas"


def test_conflict_lines_of_version_control():
    text = json.dumps(json.loads(WHOLE_JSON), indent=1, ensure_ascii=False)
    text = text.replace(
        '   "source": "import pandas",', '<<<<<<< HEAD\n   "source": "import pandas",\n>>>>>>> other'
    )
    found, notes = read(text.encode())
    assert len(found) == 6 and kinds_of(notes) == ["conflict"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_other_encodings(encoding):
    found, _ = read(WHOLE_JSON.encode(encoding))
    assert found[1]["source"] == "a = 1  # 群里的红包"


def test_format_3():
    old = {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": [
        {"cell_type": "heading", "level": 2, "source": ["Title"], "metadata": {}},
        {"cell_type": "code", "input": ["a = ", "1"], "outputs": [], "metadata": {}, "prompt_number": 1},
    ]}]}  # fmt: skip
    found, notes = read(json.dumps(old).encode())
    assert [cell["source"] for cell in found] == ["## Title", "a = 1"] and kinds_of(notes) == ["format"]


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01", b"[]", b"null", b'{"cells": 5}', b"<html>", b"{" * 5000, b"[" * 100000]
)
def test_what_is_no_notebook(content):
    found, notes = read(content)
    assert found == [] and "unreadable" in kinds_of(notes)


def test_broken_cells_are_left_out():
    found, notes = read(json.dumps({"cells": [
        5, {"cell_type": "code"}, {"cell_type": "video", "source": ""}, {"cell_type": "code", "source": {"a": 1}},
        {"cell_type": "code", "source": ["a", 5], "metadata": None},
    ]}).encode())  # fmt: skip
    assert [cell["source"] for cell in found] == ["", "a"] and kinds_of(notes) == ["cells"]


# ---- files


def test_ordinary_files_are_read(tmp_path):
    (tmp_path / "s/h").mkdir(parents=True)
    (tmp_path / "s/h/a.ipynb").write_text("{}")
    (tmp_path / "s/h/data").mkdir()
    (tmp_path / "s/h/data/群.csv").write_text("1")
    (tmp_path / "s/h/.ipynb_checkpoints").mkdir()
    (tmp_path / "s/h/.ipynb_checkpoints/b.ipynb").write_text("{}")
    files, notes = repair.read_folder(tmp_path / "s/h", Limits())
    assert files == {"a.ipynb": b"{}", "data/群.csv": b"1"} and notes == []


def test_links_and_devices_are_never_opened(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret")
    folder = tmp_path / "s/h"
    folder.mkdir(parents=True)
    (folder / "a.ipynb").symlink_to(secret)
    (folder / "there").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    (folder / "qunxue").mkdir()
    (folder / "qunxue/check.py").write_text("")
    (folder / "gradebook.db").write_text("")
    files, notes = repair.read_folder(folder, Limits())
    assert files == {}
    assert sorted(kinds_of(notes)) == ["refused-device", "refused-link", "refused-link", "refused-unexpected",
                                       "refused-unexpected"]  # fmt: skip
    assert all(note.serious for note in notes)


def test_a_folder_that_is_a_link(tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other/a.ipynb").write_text("{}")
    (tmp_path / "s").mkdir()
    (tmp_path / "s/h").symlink_to(tmp_path / "other")
    files, notes = repair.read_folder(tmp_path / "s/h", Limits())
    assert files == {} and kinds_of(notes) == ["refused-link"]


def test_too_much_is_refused(tmp_path):
    folder = tmp_path / "s/h"
    folder.mkdir(parents=True)
    (folder / "big.csv").write_bytes(b"x" * 2000)
    (folder / "a.ipynb").write_bytes(b"x" * 500)
    for number in range(20):
        (folder / f"f{number}.txt").write_text("x")
    files, notes = repair.read_folder(folder, Limits(file_bytes=1000, submission_files=10))
    assert "big.csv" not in files and len(files) == 10
    assert kinds_of(notes) == ["refused-large", "refused-many"]


def test_the_notebook_is_found_under_other_names():
    content = json.dumps({"cells": cells(*WHOLE)}).encode()
    for name in ("demo (1).ipynb", "demo-Copy1.ipynb", "作业.ipynb", "sub/demo.ipynb", "demo.ipynb.txt"):
        found, notes = repair.choose_notebook(PLAN, {"readme.txt": b"", name: content})
        assert found == name and kinds_of(notes) == ["renamed"]
    found, notes = repair.choose_notebook(PLAN, {"x.txt": b""})
    assert found is None and notes[0].serious


def test_the_students_language():
    for language in ("en", "zh"):
        content = json.dumps(
            {"cells": [{"cell_type": "code", "source": f"import qunxue\nqunxue.use('{language}')"}]}
        )
        assert repair.sanitise({"demo.ipynb": content.encode()}, PLAN, "en").language == language


# ---- texts


TASK = "## Task 3. Write (4 points)\n\nWrite down what you have found, in five sentences or more."


def told(*more, essay="Write.", named=True):
    """Return the text task as a student leaves it, and what the plan knows was given."""
    plan = PLAN.knowing([json.dumps({"cells": [{"cell_type": "markdown", "source": TASK}]}).encode()])
    made = cells(*WHOLE, essay=essay)
    made.insert(5, {"cell_type": "markdown", "source": TASK, "metadata": {}})
    if not named:
        made[6]["metadata"] = {}
    made += [dict({"cell_type": "markdown", "metadata": {}}, **cell) for cell in more]
    return made, plan


@pytest.mark.parametrize(
    "made, answer",
    [
        (told({"source": "It is\n\nso."}), "It is\n\nso."),
        (told({"source": "# My answer\nso."}), "# My answer\nso."),
        (told({"source": "One."}, {"source": "Two."}), "One.\n\nTwo."),
        (
            told({"source": "这是我的回答，写在代码格里。", "cell_type": "code"}),
            "这是我的回答，写在代码格里。",
        ),
        (told({"source": "# Two"}, essay="# One", named=False), "# One\n\n# Two"),
        (told({"source": "more"}, essay="Mine."), "Mine."),
        (told({"source": "print(1)", "cell_type": "code"}), "Write."),
    ],
)
def test_a_text_in_cells_of_its_own_is_the_answer(made, answer):
    handed_in, plan = made
    found, notes = repair.repair(handed_in, plan)
    assert [cell["source"] for cell in found if repair.name_of(cell) == "essay"] == [answer]
    assert ("text" in kinds_of(notes)) == (answer not in ("Mine.", "Write."))


def test_a_text_written_into_the_question_is_the_answer():
    handed_in, plan = told()
    handed_in[5]["source"] = f"{TASK}\n\nMy answer:\nso."
    found, _ = repair.repair(handed_in, plan)
    assert [cell["source"] for cell in found if repair.name_of(cell) == "essay"] == ["My answer:\nso."]


def test_a_test_that_the_teacher_has_renewed_is_not_blamed_on_the_student():
    handed_in = cells(*WHOLE, a="a = 1")
    handed_in[2]["source"] = "assert a > 0"
    handed_in[2]["metadata"]["nbgrader"]["checksum"] = reading.checksum(handed_in[2])
    assert kinds_of(repair.repair(handed_in, PLAN)[1]) == ["renewed"]
    handed_in[2]["source"] = "assert True"
    assert kinds_of(repair.repair(handed_in, PLAN)[1]) == ["edited"]


def test_of_two_versions_in_conflict_the_worked_one_is_taken_whole():
    texts = {}
    for side, source in (("blank", "stub"), ("worked", "a = 1\nb = 2")):
        book = {"cells": cells(*WHOLE, a=source), "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        for cell, spec in zip(book["cells"], PLAN.cells, strict=True):
            cell["metadata"]["nbgrader"]["checksum"] = reading.checksum({**cell, "source": spec.source})
        texts[side] = json.dumps(book, indent=1).split("\n")
    lines = []
    for one, other in zip(texts["blank"], texts["worked"], strict=True):
        lines += [one] if one == other else ["<<<<<<< HEAD", one, "=======", other, ">>>>>>> theirs"]
    book = reading.read("\r\n".join(lines).encode())
    assert book.cells[1]["source"] == "a = 1\nb = 2" and kinds_of(book.notes) == ["conflict"]
    assert "`a`" in book.notes[0].en and book.damaged


def test_what_could_not_be_read_is_named():
    torn = WHOLE_JSON[: WHOLE_JSON.index('"cell_type": "markdown"') - 1]
    names = json.dumps({"nbgrader": {"grade_id": "essay"}})[1:-1]
    book = reading.read((torn + f'{{"cell_type": "markdown", "metadata": {{{names}}}, "sour').encode())
    assert "`essay`" in book.notes[0].en
    # the lines of a cell that is torn in the middle of its text are kept
    book = reading.read(
        (torn + f'{{"cell_type": "markdown", "metadata": {{{names}}}, "source": ["One\\n", "Tw').encode()
    )
    assert book.cells[-1]["source"] == "One\nTw" and "`essay`" in book.notes[0].en


@pytest.mark.parametrize("name", ["v3_null", "v3_heading", "attachment"])
def test_cells_of_wrong_types_are_read_as_far_as_they_go(name):
    from pathlib import Path

    file = Path(__file__).parents[1] / "reported/02_malformed_stops_class" / f"{name}.ipynb"
    made = repair.sanitise({"demo.ipynb": file.read_bytes()}, PLAN)
    assert "essay" in names_of(made.notebook["cells"])


def test_a_broken_file_is_read_in_time_linear_in_its_size():
    import time

    def seconds(size):
        content = (b'{"cells": [' + b'{"id": ["' * size)[: 9 * size]
        started = time.process_time()
        reading.read(content)
        reading.read(b'{"cells": [' + b'{"cell_type": "code", "source": [' * size)
        reading.read(b'{"cells": [{"outputs": "' + b'\\"' * (9 * size))
        return time.process_time() - started

    seconds(1_000)
    # ten times the size: quadratic time would be a hundred times as long
    assert seconds(100_000) < 40 * max(seconds(10_000), 0.01)


def test_large_outputs_are_cut_and_the_work_is_kept():
    book = json.loads(WHOLE_JSON)
    for cell in book["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": ['"x[{' * 100_000] * 5}]
    found, notes = read(json.dumps(book).encode())
    assert found == read(WHOLE_JSON.encode())[0] and kinds_of(notes) == ["outputs"]
