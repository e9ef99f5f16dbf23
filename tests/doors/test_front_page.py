"""The first screen: the film of an explorer is what the course does today, and the lessons stand by their essays."""

import json
import re
import sys
from pathlib import Path

import nbformat
import pytest
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))
import pictures

COURSE = Path(__file__).parents[2]
FRONT = {"en": ("README.md", "lessons/index.ipynb"), "zh": ("README.zh.md", "lessons/index.zh.ipynb")}


def shown(name):
    """Return the text of a page or of a notebook's Markdown."""
    path = COURSE / name
    if path.suffix == ".md":
        return path.read_text(encoding="utf-8")
    cells = nbformat.read(path, as_version=4).cells
    return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


@pytest.mark.parametrize("language", FRONT)
def test_the_film_shows_what_the_explorer_says_today(language):
    with Image.open(pictures.picture(language)) as film:
        said = json.loads(film.getexif()[pictures.FIELD])
        assert film.n_frames == len(said) == len(list(pictures.steps()))
        assert film.info["loop"] == 1, "a film that never ends disturbs who reads beside it"
    assert said == pictures.sentences(language), "run: make pictures"
    assert pictures.picture(language).stat().st_size < 400_000


@pytest.mark.parametrize("language", FRONT)
def test_the_film_stands_in_the_first_screen_with_words_for_who_does_not_see_it(language):
    for name in FRONT[language]:
        text = shown(name)
        (image,) = re.findall(r'<img src="([^"]+)" width="\d+" alt="([^"]+)">', text)
        assert (COURSE / name).parent.joinpath(image[0]).resolve() == pictures.picture(language)
        assert len(image[1]) > 60 and text.index("<img") < 1_000
        assert ("50 yuan" if language == "en" else "50 元") in image[1]


def test_the_words_for_the_film_hold():
    first, *_, last = (re.findall(r"\d+\.\d+", sentence) for sentence in pictures.sentences("en"))
    assert [round(float(number)) for number in (first[0], last[0])] == [10, 50]


@pytest.mark.parametrize("language", FRONT)
def test_each_lesson_stands_once_under_an_essay_with_its_minutes(language):
    built = sorted(
        path.stem
        for path in (COURSE / "lessons" / language).glob("[0-9][0-9]_*.ipynb")
        if ".edited" not in path.name
    )
    for name in FRONT[language]:
        rows = [line for line in shown(name).splitlines() if re.match(r"\| (\d\d)? ?\|", line)]
        linked = [re.search(rf"lessons/{language}/(\w+)\.ipynb", row) for row in rows]
        assert sorted(found[1] for found in linked if found) == built
        assert rows and not linked[0], "the first row names a group"
        assert all(
            re.search(r"\| \d+ \| \[\d+ ", row) for row, found in zip(rows, linked, strict=True) if found
        )
    outline = nbformat.read(COURSE / FRONT[language][1], as_version=4).metadata.qunxue.outline
    assert sorted(each.name for group in outline for each in group.lessons) == built


@pytest.mark.parametrize("language", FRONT)
def test_every_link_of_the_landing_notebook_leads_somewhere(language):
    name = FRONT[language][1]
    for target in re.findall(r"\]\(([^)#]+)", shown(name)):
        assert (COURSE / name).parent.joinpath(target).exists(), target
