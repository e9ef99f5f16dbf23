"""Every lesson in both languages as a student meets it: run, move, read, with the network cut."""

import lab
import pytest
from rig import ROOT, SCREENS

LESSONS = [
    path.relative_to(ROOT).as_posix()
    for path in sorted((ROOT / "lessons").glob("*/[0-9]*.ipynb"))
    if "edited" not in path.stem
]
GLYPHS = """() => {
    const draw = (text, font) => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 40;
        const pen = canvas.getContext('2d');
        pen.font = `24px ${font}`;
        pen.fillText(text, 4, 30);
        return canvas.toDataURL();
    };
    const fonts = new Set([...document.querySelectorAll('.qunxue-picture text, .jp-MarkdownOutput p')]
        .map(element => getComputedStyle(element).fontFamily));
    return [...fonts].filter(font => draw('群', font) === draw('包', font) || draw('群', font) === draw('\\u{F8FF}', font));
}"""


@pytest.mark.parametrize("path", LESSONS)
def test_a_lesson_runs_moves_and_reads(page, server, path):
    lab.open_notebook(page, server, path)
    lab.run_all(page)
    lab.scroll_through(page)
    assert lab.errors(page) == []

    explorers = page.locator(".qunxue-explorer").all()
    assert explorers, "no explorer is shown"
    folder = SCREENS / path.removesuffix(".ipynb")
    folder.mkdir(parents=True, exist_ok=True)
    for number, explorer in enumerate(explorers, 1):
        explorer.scroll_into_view_if_needed()
        start = lab.settled(explorer)
        assert start["sentence"], "an explorer says nothing"
        explorer.screenshot(path=folder / f"explorer_{number}.png")
        # the controls are the same in both editions: one drives them all, the other shows that it moves
        controls = list(lab.moves(explorer))
        for label, ends in controls if "/en/" in path else controls[:1]:
            ends[0]()
            first = lab.settled(explorer)
            ends[1]()
            last = lab.waited_for(explorer, lambda now, first=first: lab.differ(now, first))
            assert lab.differ(first, last), (
                f"explorer {number}: nothing changes between the ends of «{label}»"
            )
            lab.settled(explorer)
            explorer.get_by_role("button").last.click()
            back = lab.waited_for(explorer, lambda now, start=start: now["sentence"] == start["sentence"])
            assert back["sentence"] == start["sentence"], (
                f"explorer {number}: reset after «{label}» does not lead back"
            )
        explorer.screenshot(path=folder / f"explorer_{number}_reset.png")

    assert lab.violations(page) == []
    assert page.refused == []
    assert page.complaints == []
    if "/zh/" in path:
        assert page.evaluate(GLYPHS) == [], "a font without Chinese glyphs"
    page.screenshot(path=folder / "page.png")


@pytest.mark.parametrize("path", [path for path in LESSONS if "04_red_packets" in path])
def test_numbers_stand_behind_a_button_as_a_table(page, server, path):
    lab.open_notebook(page, server, path)
    lab.run_all(page)
    explorer = page.locator(".qunxue-explorer").first
    explorer.scroll_into_view_if_needed()
    explorer.locator("button.jupyter-button").first.click()
    table = explorer.locator("table")
    table.wait_for()
    assert table.locator("caption").inner_text()
    assert table.locator("th[scope='col']").count() >= 4
    assert table.locator("tbody tr").count() == 10
    handle = explorer.locator(".noUi-handle").first
    handle.focus()
    handle.press("Home")
    page.wait_for_function("() => document.querySelectorAll('.qunxue-explorer table tbody tr').length === 2")


def test_a_page_that_is_loaded_again_shows_the_present_state(page, server):
    path = next(path for path in LESSONS if "en/04" in path)
    lab.open_notebook(page, server, path)
    lab.run_all(page)
    explorer = page.locator(".qunxue-explorer").first
    explorer.scroll_into_view_if_needed()
    handle = explorer.locator(".noUi-handle").first
    handle.focus()
    handle.press("Home")
    moved = lab.settled(explorer)
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.get_by_text("Save Notebook", exact=True).click()
    page.wait_for_timeout(500)
    page.reload()
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    page.wait_for_function("() => document.querySelector('.qunxue-picture')?.dataset.drawn", timeout=60_000)
    again = lab.settled(page.locator(".qunxue-explorer").first)
    assert again["sentence"] == moved["sentence"]
    assert again["words"] == moved["words"], "axes of another state"
