"""Submissions as Moodle, Canvas, chat groups and careless hands deliver them."""

import datetime
import io
import json
import os
import shutil
import stat
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest

from qunxue import cli, use
from qunxue.authoring.checkout import root
from qunxue.classroom import folder
from qunxue.classroom.collect import collect, recognise

NAME = "04_red_packets"
OTHER = "00_start_here"
ROSTER = [
    {"id": "s1", "first_name": "Ada", "last_name": "Ma", "email": "ada.ma@school.edu"},
    {"id": "s2", "first_name": "Zoë", "last_name": "Müller-Lang", "email": "zoe@school.edu"},
    {"id": "20231234", "first_name": "文", "last_name": "林", "email": "lin@school.edu"},
    {"id": "20231235", "first_name": "文静", "last_name": "林", "email": ""},
    {"id": "s10", "first_name": "Ben", "last_name": "Li", "email": ""},
    {"id": "s11", "first_name": "Ben", "last_name": "Li", "email": ""},
]
NOW = datetime.datetime(2026, 3, 2, 10, 0, 0, tzinfo=datetime.UTC)


@pytest.fixture(autouse=True)
def in_english():
    use("en")
    yield
    use("en")


@pytest.fixture(scope="module")
def pristine(tmp_path_factory):
    directory = tmp_path_factory.mktemp("classes") / "spring"
    folder.new(directory, "en", ["00", "04"], ROSTER)
    return directory


@pytest.fixture
def classroom(pristine, tmp_path):
    return Path(shutil.copytree(pristine, tmp_path / "spring"))


def handed_in(name=NAME, kind="exercises", marker=""):
    path = root() / kind / "en" / (f"{name}/{name}.ipynb" if kind == "exercises" else f"{name}.ipynb")
    book = nbformat.read(path, as_version=4)
    book.cells[0].source += marker
    return nbformat.writes(book).encode()


def zipped(path, files, times=()):
    with zipfile.ZipFile(path, "w") as archive:
        for number, (name, content) in enumerate(files.items()):
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            info.date_time = times[number] if times else (2026, 3, 1, 12, 0, 0)
            archive.writestr(info, content)
    return path


def placed(classroom):
    return {
        (path.parts[-3], path.parts[-2])
        for path in (classroom / "submitted").rglob("*.ipynb")
        if path.is_file()
    }


def test_moodle(classroom, tmp_path):
    source = zipped(
        tmp_path / "moodle.zip",
        {
            "Ada Ma_20231234_assignsubmission_file_/04_red_packets.ipynb": handed_in(),
            "Zoë Müller-Lang_77_assignsubmission_file_04_red_packets.ipynb": handed_in(),
            "林 文静_78_assignsubmission_file_/作业.ipynb": handed_in(),
            "林 文_79_assignsubmission_onlinetext_/onlinetext.html": b"<p>done</p>",
        },
    )
    report = collect(source, classroom)
    # the number in Moodle's folder is Ada's place in the course, and by chance another student's id
    assert placed(classroom) == {("s1", NAME), ("s2", NAME), ("20231235", NAME)}
    # a text typed into Moodle is no notebook, and is not passed over in silence
    assert ["typed into the platform" in why for _, why in report.unplaced] == [True]
    assert (NAME, "20231234") in report.missing


def test_canvas_keeps_the_last_attempt(classroom, tmp_path):
    source = zipped(
        tmp_path / "canvas.zip",
        {
            "maada_4711_90_04_red_packets-2.ipynb": handed_in(marker="second"),
            "maada_LATE_4711_91_04_red_packets-10.ipynb": handed_in(marker="tenth"),
            "maada_4711_89_04_red_packets.ipynb": handed_in(marker="first"),
            "mullerlangzoe_LATE_4712_93_04_red_packets.ipynb": handed_in(),
            "mullerlangzoe_4712_94_start.ipynb": handed_in(OTHER),
        },
    )
    report = collect(source, classroom)
    assert placed(classroom) == {("s1", NAME), ("s2", NAME), ("s2", OTHER)}
    assert "tenth" in (classroom / "submitted/s1" / NAME / f"{NAME}.ipynb").read_text(encoding="utf-8")
    assert len(report.passed_over) == 2 and "is newer" in report.passed_over[0][1]


@pytest.mark.parametrize(
    "path, student",
    [
        ("20231234_林文_第4课.ipynb", "20231234"),
        ("第4课/林文的作业.ipynb", "20231234"),
        ("第4课/林文静的作业.ipynb", "20231235"),
        ("week 1/ADA.MA@school.edu/x.ipynb", "s1"),
        ("a/b/c/Ma, Ada (2)/x.ipynb", "s1"),
        ("homework-Zoe_Muller-Lang-final.ipynb", "s2"),
        ("submitted/s10/04_red_packets/04_red_packets.ipynb", "s10"),
        ("submitted/s11.ipynb", "s11"),
        ("S1 04.ipynb", "s1"),
        ("20231234Ben Li.ipynb", None),
        ("Ada Ma红包作业.ipynb", "s1"),
        ("20231235林文静作业.ipynb", "20231235"),
        ("ada.ma/x.ipynb", "s1"),
        ("Ben Li/s11-04.ipynb", "s11"),
    ],
)
def test_whose_it_is(path, student):
    assert recognise(path, ROSTER)[0] == student


@pytest.mark.parametrize(
    "path, why",
    [
        ("Ben Li/04.ipynb", "could be s10 or s11 by name"),
        ("s1/s2/04.ipynb", "could be s1 or s2 by id"),
        ("s100/Adam/04.ipynb", "nobody"),
        ("Participant 5_77_assignsubmission_file_/04.ipynb", "nobody"),
        ("Ben Li_20231234_assignsubmission_file_/04.ipynb", "could be s10 or s11 by name"),
        ("04_red_packets.ipynb", "nobody"),
    ],
)
def test_in_doubt_for_nobody(path, why):
    student, reason = recognise(path, ROSTER)
    assert student is None and why in reason


CLASS = [
    {"id": number, "first_name": first, "last_name": last, "email": ""}
    for number, first, last in (("01", "伟", "张"), ("02", "娜", "王"), ("04", "强", "李"), ("12", "敏", "赵"), ("20", "静", "周"), ("31", "静", "周"))
]  # fmt: skip


@pytest.mark.parametrize(
    "path, student",
    [
        ("张伟_04_red_packets.ipynb", "01"),
        ("王娜/04_red_packets.ipynb", "02"),
        ("赵敏 2026-11-20.ipynb", "12"),
        ("12/04_red_packets.ipynb", "12"),
        ("20.ipynb", "20"),
        ("04_red_packets (2).ipynb", None),
        ("第12课/04.ipynb", None),
        ("2026-11-20 12:04/x.ipynb", None),
        ("week 12/homework_20.ipynb", None),
        ("孙悟空_12_assignsubmission_file_/04_red_packets.ipynb", None),
        ("孙悟空_12_assignsubmission_file_/20.ipynb", None),
        ("Participant 12_20_assignsubmission_file_/王娜.ipynb", "02"),
        ("张伟/王娜.ipynb", None),
        ("12_张伟.ipynb", "01"),
        ("31周静.ipynb", "31"),
        ("周静.ipynb", None),
    ],
)
def test_class_numbers_are_not_read_out_of_other_numbers(path, student):
    assert recognise(path, CLASS, [NAME])[0] == student


def test_of_two_files_of_one_student_the_worked_one_counts(classroom, tmp_path):
    files = {"s1/04_red_packets.ipynb": handed_in(), "s1/04_red_packets-Copy1.ipynb": handed_in(marker=" x")}
    # newer, and untouched
    report = collect(
        zipped(tmp_path / "1.zip", files, [(2026, 3, 2, 1, 1, 0), (2026, 3, 1, 1, 1, 0)]), classroom
    )
    assert report.placed[0][2] == "s1/04_red_packets-Copy1.ipynb"
    assert report.passed_over == [
        ("s1/04_red_packets.ipynb", "untouched; s1/04_red_packets-Copy1.ipynb holds answers")
    ]
    # an untouched one never takes the place of what is there
    report = collect(zipped(tmp_path / "2.zip", {"s1/04_red_packets.ipynb": handed_in()}), classroom)
    assert report.placed == [] and "holds answers and stays" in report.passed_over[0][1]


def test_two_worked_ones_of_the_same_time_are_a_question(classroom, tmp_path):
    files = {
        "s1/a/04_red_packets.ipynb": handed_in(marker=" x"),
        "s1/b/04_red_packets.ipynb": handed_in(marker=" y"),
    }
    source = zipped(tmp_path / "1.zip", files)
    report = collect(source, classroom)
    assert placed(classroom) == set() and [path for path, _ in report.unplaced] == sorted(files)
    assert all(path in why for path in files for _, why in report.unplaced)


def test_a_zip_in_a_zip_and_names_from_a_chinese_windows(classroom, tmp_path):
    inner = io.BytesIO()
    zipped(inner, {"04_red_packets/04_red_packets.ipynb": handed_in()})
    raw = io.BytesIO()
    zipped(raw, {"XXXX/work.ipynb": handed_in()})
    gbk = raw.getvalue().replace(b"XXXX", "林文".encode("gbk"))
    files = {"s1.zip": inner.getvalue(), "windows.zip": gbk, "__MACOSX/._x.ipynb": b"", "s2/.DS_Store": b""}
    report = collect(zipped(tmp_path / "all.zip", files), classroom)
    assert placed(classroom) == {("s1", NAME), ("20231234", NAME)} and report.unplaced == []


def test_nothing_leaves_the_class_folder(classroom, tmp_path):
    link = zipfile.ZipInfo("s1/link.ipynb")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    source = zipped(
        tmp_path / "nasty.zip",
        {
            "../../s1/04_red_packets.ipynb": handed_in(),
            "/etc/s1/04_red_packets.ipynb": handed_in(),
            "C:\\s1\\04_red_packets.ipynb": handed_in(),
            link: b"/etc/passwd",
            "s2/04_red_packets.ipynb": handed_in(),
        },
    )
    before = sorted(path for path in tmp_path.rglob("*") if classroom not in path.parents)
    report = collect(source, classroom)
    assert len(report.unplaced) == 4 and placed(classroom) == {("s2", NAME)}
    assert sorted(path for path in tmp_path.rglob("*") if classroom not in path.parents) == before


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_in_folders_are_not_followed(classroom, tmp_path):
    secret = tmp_path / "secret.ipynb"
    secret.write_bytes(handed_in())
    source = tmp_path / "in"
    (source / "s1").mkdir(parents=True)
    (source / "s1" / "04_red_packets.ipynb").symlink_to(secret)
    (source / "s2").symlink_to(tmp_path)
    outside = tmp_path / "outside"
    outside.mkdir()
    (classroom / "submitted" / "20231234").symlink_to(outside)
    (source / "20231234.ipynb").write_bytes(handed_in())
    report = collect(source, classroom)
    assert placed(classroom) == set() and list(outside.iterdir()) == []
    assert len(report.unplaced) == 3 and all("symbolic link" in why for _, why in report.unplaced)


def test_too_large_is_refused_before_it_fills_the_memory(classroom, tmp_path, monkeypatch):
    from qunxue.classroom import collect as module

    monkeypatch.setattr(module, "NOTEBOOK_BYTES", 1 << 20)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("s1/04_red_packets.ipynb", b" " * (30 << 20))
    report = collect(tmp_path / "bomb.zip", classroom)
    assert (
        report.unplaced[0][1].startswith("larger than 1 MiB; ask for a smaller one")
        and placed(classroom) == set()
    )
    monkeypatch.setattr(module, "TOTAL_BYTES", 10)
    zipped(tmp_path / "many.zip", {"s1/04_red_packets.ipynb": handed_in()})
    with pytest.raises(ValueError, match="unpacks to more"):
        collect(tmp_path / "many.zip", classroom)
    monkeypatch.setattr(module, "ENTRIES", 0)
    with pytest.raises(ValueError, match="more than 0 files"):
        collect(tmp_path / "many.zip", classroom)


def test_a_new_one_keeps_the_old_one_and_the_same_one_changes_nothing(classroom, tmp_path):
    first = zipped(tmp_path / "1.zip", {"s1/04_red_packets.ipynb": handed_in(marker="one")})
    second = zipped(tmp_path / "2.zip", {"s1/04_red_packets.ipynb": handed_in(marker="two")})
    collect(first, classroom, now=NOW)
    target = classroom / "submitted/s1" / NAME
    times = target.joinpath("timestamp.txt").read_bytes()
    again = collect(first, classroom)
    assert (
        again.unchanged == [("s1", NAME)]
        and again.placed == []
        and times == (target / "timestamp.txt").read_bytes()
    )
    for _ in range(2):
        collect(second, classroom, now=NOW)
        collect(first, classroom, now=NOW)
    kept = sorted(path.name for path in (classroom / "earlier" / "s1").iterdir())
    # each of the two is kept once, however often they replace each other
    assert kept == [f"{NAME}_2026-03-02_100000.ipynb", f"{NAME}_2026-03-02_100000_2.ipynb"]
    assert sorted(path.name for path in target.iterdir()) == [f"{NAME}.ipynb", "timestamp.txt"]


def test_the_time_is_one_that_nbgrader_reads(classroom, tmp_path):
    utils = pytest.importorskip("nbgrader.utils")
    collect(zipped(tmp_path / "1.zip", {"s1/04_red_packets.ipynb": handed_in()}), classroom, now=NOW)
    text = (classroom / "submitted/s1" / NAME / "timestamp.txt").read_text()
    assert utils.parse_utc(text) == NOW.replace(tzinfo=None)


def test_which_exercise_it_is(classroom, tmp_path):
    bare = json.loads(handed_in())
    del bare["metadata"]["qunxue"]
    source = zipped(
        tmp_path / "all.zip",
        {
            "s1/my homework.ipynb": json.dumps(bare).encode(),
            "s2/04_red_packets(1).ipynb": b"{ broken",
            "s10/lesson.ipynb": handed_in(kind="lessons"),
            "s11/untitled.ipynb": nbformat.writes(nbformat.v4.new_notebook()).encode(),
            "20231234/report.docx": b"PK",
            "20231235/all.rar": b"Rar!",
        },
    )
    report = collect(source, classroom)
    assert placed(classroom) == {("s1", NAME), ("s2", NAME)}
    assert dict(report.unplaced) == {
        "s10/lesson.ipynb": "this is the lesson, not the exercise",
        "s11/untitled.ipynb": "cannot tell which exercise it is; name it with --exercise",
        "20231234/report.docx": "not a notebook (.ipynb)",
        "20231235/all.rar": "unpack this archive and collect the folder",
    }
    collect(source, classroom, exercise="04")
    assert ("s11", NAME) in placed(classroom)


def test_what_lies_beside_a_notebook_travels_with_it(classroom, tmp_path):
    files = {
        "s1/a/04_red_packets.ipynb": handed_in(),
        "s1/a/data/photo.png": b"x",
        "s1/helper.py": b"PLACE = 1",
    }
    files |= {"s1/qunxue.py": b"", "s1/more.rar": b"Rar!", "s2/alone.docx": b"PK"}
    source = zipped(tmp_path / "1.zip", files)
    report = collect(source, classroom)
    folder = classroom / "submitted/s1" / NAME
    assert (folder / "data/photo.png").read_bytes() == b"x" and (folder / "helper.py").is_file()
    assert [path for _, _, path in report.travelled] == ["s1/a/data/photo.png", "s1/helper.py"]
    assert [path for path, _ in report.passed_over] == ["s1/qunxue.py"]
    assert dict(report.unplaced) == {
        "s1/more.rar": "unpack this archive and collect the folder",
        "s2/alone.docx": "not a notebook (.ipynb)",
    }
    assert collect(source, classroom).unchanged == [("s1", NAME)]
    # what they replace is kept with the notebook that they belonged to
    collect(
        zipped(tmp_path / "2.zip", {**files, "s1/a/04_red_packets.ipynb": handed_in(marker="2")}), classroom
    )
    assert [path.read_bytes() for path in (classroom / "earlier/s1").glob("*/helper.py")] == [b"PLACE = 1"]


def test_the_command(classroom, tmp_path, capsys):
    good = zipped(tmp_path / "good.zip", {"s1/04_red_packets.ipynb": handed_in()})
    bad = zipped(tmp_path / "bad.zip", {"who/04_red_packets.ipynb": handed_in()})
    assert cli.main(["class", "collect", str(good), "--class", str(classroom), "--dry-run"]) == 0
    assert placed(classroom) == set() and "s1  04_red_packets  ←" in capsys.readouterr().out
    assert cli.main(["class", "collect", str(good), "--class", str(classroom)]) == 0
    assert placed(classroom) == {("s1", NAME)}
    use("zh")
    assert cli.main(["class", "collect", str(bad), "--class", str(classroom)]) == 1
    assert (
        "没能放好，仍在 bad.zip 里，请查看：\n  who/04_red_packets.ipynb: 名单上没有对得上的人"
        in capsys.readouterr().out
    )
    for words in (
        [str(good), "--class", str(tmp_path)],
        [str(tmp_path / "no.zip"), "--class", str(classroom)],
    ):
        assert cli.main(["class", "collect", *words]) == 2
    assert cli.main(["class", "collect", str(good), "--class", str(classroom), "--exercise", "99"]) == 2
    assert "可用：00_start_here、04_red_packets" in capsys.readouterr().err


def test_what_is_collected_can_be_graded(classroom, tmp_path):
    import subprocess

    source = zipped(tmp_path / "1.zip", {"s1/00_start_here.ipynb": handed_in(OTHER)})
    collect(source, classroom)
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", "autograde", OTHER],
        cwd=classroom,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert (classroom / "autograded/s1" / OTHER / f"{OTHER}.ipynb").is_file()
