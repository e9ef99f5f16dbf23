"""The guides: links lead somewhere, commands exist, both languages have the same parts."""

import re
import shlex
import unicodedata
from pathlib import Path

import pytest

from qunxue import cli
from qunxue.authoring import guides, manuscript
from qunxue.grading import roster

COURSE = Path(__file__).parents[2]
PAGES = sorted([*COURSE.glob("README*.md"), *(COURSE / "docs").glob("*.md")])
MINE = ("student", "instructor", "translator")


def text(path):
    return path.read_text(encoding="utf-8")


def anchor(heading):
    """Return the anchor that GitHub gives a heading."""
    kept = (
        mark for mark in heading.strip().lower() if mark in "-_ " or unicodedata.category(mark)[0] in "LN"
    )
    return "".join(kept).replace(" ", "-")


def anchors(path):
    return {anchor(heading) for heading in re.findall(r"(?m)^#+ (.+)$", text(path))}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(page):
    prose = re.sub(r"```.*?```", "", text(page), flags=re.DOTALL)
    wrong = []
    for link in re.findall(r"\]\(([^)\s]+)\)", prose):
        if re.match(r"https?:|mailto:", link):
            continue
        name, _, part = link.partition("#")
        target = (page.parent / name) if name else page
        if not target.exists() or (part and part not in anchors(target)):
            wrong.append(link)
    assert wrong == []


@pytest.mark.parametrize("name", MINE)
def test_both_languages_have_the_same_parts(name):
    english, chinese = (text(COURSE / "docs" / f"{name}{ending}.md") for ending in ("", ".zh"))
    for pattern in (r"(?m)^(#+) ", r"(?m)^(```)", r"(?m)^(\|[-|]+\|)$"):
        assert re.findall(pattern, english) == re.findall(pattern, chinese), pattern
    links = [re.findall(r"\]\(([^)#\s]+)", prose) for prose in (english, chinese)]
    same = [sorted(each.replace(".zh.", ".").replace("/zh/", "/en/") for each in found) for found in links]
    assert same[0] == same[1]


def commands(path):
    """Yield the course's own commands that a page tells people to type."""
    fenced = re.findall(r"```\n(.*?)```", text(path), flags=re.DOTALL)
    typed = re.findall(r"`([^`\n]+)`", text(path)) + [line for block in fenced for line in block.splitlines()]
    for line in typed:
        line = re.sub(r"^\w+=\S+ ", "", line.split("  #")[0].strip())
        if re.match(r"qunxue [a-z]+ \S", line) and "{" not in line:
            yield line


@pytest.mark.parametrize("name", MINE)
@pytest.mark.parametrize("ending", ["", ".zh"])
def test_commands_exist(name, ending):
    found = list(commands(COURSE / "docs" / f"{name}{ending}.md"))
    assert found
    for line in found:
        try:
            cli.parser().parse_args(shlex.split(line)[1:])
        except SystemExit:
            pytest.fail(f"not a command of the course: {line}")


@pytest.mark.parametrize("ending", ["", ".zh"])
def test_the_roster_of_the_guide_is_read_whole(ending, tmp_path):
    table = re.search(r"```\n((?:id|学号),.*?)```", text(COURSE / f"docs/instructor{ending}.md"), re.DOTALL)[
        1
    ]
    (tmp_path / "roster.csv").write_text(table, encoding="utf-8")
    notes = []
    students = roster.read(tmp_path / "roster.csv", notes)
    assert len(students) == 2 and all(each["last_name"] for each in students) and notes == []


def test_chinese_guides_speak_to_one_person_and_call_a_written_task_by_one_name():
    for page in PAGES:
        if page.name.endswith(".zh.md") and page.name != "translator.zh.md":
            assert re.findall(r"您|文字题|主观题|问答题|简答题", text(page)) == [], page.name


def test_targets_of_make_exist():
    known = set(re.findall(r"(?m)^([a-z-]+):", text(COURSE / "Makefile")))
    for page in PAGES:
        assert set(re.findall(r"`make ([a-z-]+)", text(page))) <= known, page.name


def test_the_table_of_objectives_is_made_from_the_lessons():
    pairs = manuscript.read_lessons(COURSE)
    for language, name in guides.GUIDES.items():
        guide = text(COURSE / name)
        assert guide.count("<!-- objectives: made by make build -->") == 1
        assert guides.filled(guide, pairs, language) == guide, "run: make build"
