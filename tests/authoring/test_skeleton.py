"""`qunxue lesson new`: a skeleton that works, says what is to be written, and never treads on what is there."""

import csv
import json
import shutil
import subprocess
import sys

import pytest

from qunxue import cli, language
from qunxue.authoring import build, checkout, coverage, manuscript, skeleton

ROOT = checkout.root()
NAME = "98_trial"


@pytest.fixture(autouse=True)
def english():
    """Commands speak English here."""
    language.use("en")
    yield
    language.use("en")


@pytest.fixture
def course(tmp_path):
    """A checkout with the template, the list of concepts and one lesson."""
    shutil.copytree(ROOT / skeleton.TEMPLATE, tmp_path / skeleton.TEMPLATE)
    shutil.copytree(ROOT / "manuscript" / "04_red_packets", tmp_path / "manuscript" / "04_red_packets")
    (tmp_path / coverage.LIST).write_bytes((ROOT / coverage.LIST).read_bytes())
    return tmp_path


def everything(root):
    """Return the bytes of every file below a folder."""
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_it_writes_the_five_files_and_the_skeletons_beside_them(course):
    written = {path.relative_to(course).as_posix() for path in skeleton.new(course, NAME)}
    assert written == {
        *(f"manuscript/{NAME}/{name}" for name in manuscript.FILES),
        "qunxue/models/trial.py",
        "tests/models/test_trial.py",
        "qunxue/explorers/trial.py",
        "datasets/generators/trial.py",
        "datasets/resources/trial.json",
        "datasets/trial.csv",
    }
    text = b"".join((course / name).read_bytes() for name in written).decode()
    assert "__slug__" not in text and "__concept__" not in text and "__number__" not in text


def test_the_manuscripts_are_read_and_built_at_once(course):
    skeleton.new(course, NAME)
    (course / "datasets" / "resources").mkdir(exist_ok=True)
    report = build.build(course, course, ["98"])
    assert f"wrote exercises/zh/{NAME}/{NAME}.ipynb" in report


@pytest.mark.slow
def test_the_skeletons_run_and_their_tests_hold(course):
    skeleton.new(course, NAME)
    for folder in ("qunxue", "tests/models"):
        for path in sorted((ROOT / folder).rglob("*")):
            target = course / path.relative_to(ROOT)
            if path.is_file() and path.suffix != ".pyc" and not target.exists():
                if folder == "qunxue" or path.name == "conftest.py":
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(path, target)
    files = ["tests/models/test_trial.py", "qunxue/models/trial.py", "qunxue/explorers/trial.py"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--doctest-modules", "-p", "no:cacheprovider", *files],
        cwd=course,
        env={"PYTHONPATH": str(course), "PATH": "", "HOME": str(course), "QUNXUE_LANG": "en"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_data_set_is_what_its_descriptor_says(course):
    skeleton.new(course, NAME)
    resource = json.loads((course / "datasets/resources/trial.json").read_text(encoding="utf-8"))
    with open(course / "datasets" / resource["path"], encoding="utf-8", newline="") as file:
        heading = next(csv.reader(file))
    assert resource["name"] == "trial"
    assert heading == [field["name"] for field in resource["schema"]["fields"]]


def test_every_text_of_the_skeleton_is_told_to_be_written_and_nothing_of_the_course_is(course):
    written = skeleton.new(course, NAME)
    told = {path.name: skeleton.unwritten(path) for path in written}
    assert told["teaching.py"][0][1].startswith("- TODO")
    assert all(told[name] for name in ("lesson.py", "exercise.py", "figures.csv", "trial.json"))
    ours = [path for name in manuscript.folders(ROOT) for path in skeleton.files(ROOT, name.name)]
    assert ours and [path for path in ours if skeleton.unwritten(path)] == []


def test_a_lesson_that_owns_concepts_begins_with_a_claim_of_its_own(course):
    skeleton.new(course, "06_official_accounts")
    owned = {
        concept["id"]
        for concept in coverage.concepts(course)
        if concept["lesson"] == "06_official_accounts" and concept["kind"] == "testable claim"
    }
    lesson = manuscript.read(course / "manuscript/06_official_accounts/lesson.py")
    (judged,) = lesson.with_attribute("verdict")
    assert judged.attributes["verdict"] in owned


@pytest.mark.parametrize(
    ("name", "english", "chinese"),
    [
        ("trial", "a lesson cannot be called 'trial'", "课名不能是 'trial'"),
        ("9_trial", "use two digits, _, then small letters", "请写两位数字"),
        ("98_Trial", "such as 16_trial", "例如 16_trial"),
        ("98_../../x", "a lesson cannot be called", "课名不能是"),
        ("98_class", "that Python can import", "Python 能导入"),
        ("04_red_packets", "manuscript/04_red_packets/ exists already; nothing", "已经存在；什么都没有改动"),
        ("04_trial", "number 04 is taken by manuscript/04_red_packets/", "课号 04 已被"),
        ("98_mine", "qunxue/models/mine.py exists already", "请给这一课换个名字"),
    ],
)
def test_a_name_that_will_not_do_is_refused_in_one_line_and_changes_nothing(course, name, english, chinese):
    (course / "qunxue/models").mkdir(parents=True)
    (course / "qunxue/models/mine.py").write_text("mine = 1\n", encoding="utf-8")
    before = everything(course)
    for tongue, said in (("en", english), ("zh", chinese)):
        language.use(tongue)
        with pytest.raises(ValueError) as refusal:
            skeleton.new(course, name)
        assert said in str(refusal.value) and "\n" not in str(refusal.value)
    assert everything(course) == before


def test_the_command_refuses_on_the_error_stream(capsys):
    assert cli.main(["lesson", "new", "04_trial"]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and len(captured.err.splitlines()) == 1


@pytest.mark.parametrize(("tongue", "says"), [("en", "begin a new lesson"), ("zh", "新写一课")])
def test_the_help_names_the_command_in_the_readers_language(tongue, says, capsys):
    language.use(tongue)
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    assert says in capsys.readouterr().out
