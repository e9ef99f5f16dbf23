"""What guides and lessons call JupyterLab's menus is what stands in them, in English and in the Chinese language pack."""

import importlib.util
import json
import re
from pathlib import Path

import nbformat
import pytest

COURSE = Path(__file__).parents[2]
BAR = ("File", "Edit", "View", "Run", "Kernel", "Tabs", "Settings", "Help")
# "Save as → CSV UTF-8" belongs to a spreadsheet; only what begins with a menu of the bar is JupyterLab's
STOP = r"[^→，。；：、（）()|*“”\n]"
DOTS = "….，。"


@pytest.fixture(scope="module")
def pack():
    """What the installed language pack makes of each text of JupyterLab, by the English one."""
    spec = importlib.util.find_spec("jupyterlab_language_pack_zh_CN")
    assert spec, "the Chinese language pack is part of the course's installation"
    (folder,) = spec.submodule_search_locations
    file = Path(folder, "locale", "zh_CN", "LC_MESSAGES", "jupyterlab.json")
    words = json.loads(file.read_text(encoding="utf-8"))
    return {key: value[0] for key, value in words.items() if key}


def pages(language):
    """Yield what a reader of one language reads: name and text."""
    guides = [*COURSE.glob("README*.md"), *COURSE.glob("CONTRIBUTING*.md"), *(COURSE / "docs").glob("*.md")]
    for path in sorted(guides):
        if path.name.endswith(".zh.md") == (language == "zh"):
            yield path.name, path.read_text(encoding="utf-8")
    landing = {"en": "index.ipynb", "zh": "index.zh.ipynb"}[language]
    notebooks = [COURSE / "lessons" / landing, *(COURSE / "lessons" / language).glob("*.ipynb")]
    notebooks += (COURSE / "exercises" / language).rglob("*.ipynb")
    for path in sorted(path for path in notebooks if ".edited" not in path.name):
        cells = nbformat.read(path, as_version=4).cells
        yield path.name, "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def paths(text, first):
    """Yield the menu paths of a text, as lists of their steps, that begin with one of some menus."""
    for found in re.finditer(rf"(?:{'|'.join(map(re.escape, first))})(?: ?→ ?{STOP}+)+", text):
        steps = found[0].split(". ")[0].split("→")  # the next sentence is none of the path
        yield [step.strip().rstrip(DOTS).strip() for step in steps]


def bare(words):
    return {word.rstrip(DOTS) for word in words}


def test_the_bar_is_called_as_it_is_in_chinese(pack):
    assert {pack[f"menu\x04{menu}"] for menu in ("File", "Kernel", "Settings")} == {"文件", "内核", "设置"}


def test_every_path_in_chinese_is_worded_as_the_language_pack_words_it(pack):
    bar, known = [pack[f"menu\x04{menu}"] for menu in BAR], bare(pack.values())
    found = [(name, path) for name, text in pages("zh") for path in paths(text, bar)]
    assert len(found) >= 4
    assert [(name, path) for name, path in found if not set(path) <= known] == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_path_in_english_is_worded_as_jupyterlab_words_it(pack, language):
    known = bare(key.split("\x04")[-1] for key in pack)
    found = [(name, path) for name, text in pages(language) for path in paths(text, BAR)]
    assert len(found) >= 2
    # an English sentence may go on behind the path
    wrong = [
        (name, path)
        for name, path in found
        if not all(any(step == key or step.startswith(f"{key} ") for key in known) for step in path)
    ]
    assert wrong == []


def test_a_path_in_both_languages_leads_to_the_same_place(pack):
    bar, pairs = [pack[f"menu\x04{menu}"] for menu in BAR], 0
    back = {}
    for key, value in pack.items():
        back.setdefault(value.rstrip(DOTS), set()).add(key.split("\x04")[-1].rstrip(DOTS))
    for name, text in pages("zh"):
        both = rf"((?:{'|'.join(bar)})(?: ?→ ?{STOP}+)+)[”*]*[（，] ?((?:{'|'.join(BAR)})(?: ?→ ?{STOP}+)+)"
        for chinese, english in re.findall(both, text):
            ours, theirs = next(paths(chinese, bar)), next(paths(english, BAR))
            assert len(ours) == len(theirs), (name, chinese)
            assert all(two in back[one] for one, two in zip(ours, theirs, strict=True)), (
                name,
                chinese,
                english,
            )
            pairs += 1
    assert pairs >= 3


def test_no_command_is_quoted_by_a_name_that_no_menu_has(pack):
    """Such as 重启内核并运行所有单元格, which is what one would say, and what stands nowhere."""
    known = bare(pack.values())
    for name, text in pages("zh"):
        for quoted in re.findall(r"“([^“”→]*(?:单元格|内核)…?)”", text):
            if re.match(r"(?:重启|中断|运行)", quoted):
                assert quoted.rstrip(DOTS) in known, (name, quoted)
