"""What a person does in JupyterLab, as functions of a page."""

import time
from pathlib import Path

import axe_playwright_python

AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text(encoding="utf-8")
# a cell whose code is folded away shows no number: for those the kernel, idle again, has to do
DONE = """() => [...document.querySelectorAll('.jp-Notebook .jp-CodeCell')].every(
    cell => cell.querySelector('.jp-InputPlaceholder')
        || /\\d/.test(cell.querySelector('.jp-InputPrompt')?.textContent ?? ''))
    && document.querySelector('.jp-Notebook-ExecutionIndicator')?.dataset.status === 'idle'"""


def open_notebook(page, server, path):
    """Open a notebook alone in the window and wait for its kernel."""
    page.goto(f"{server}/lab/tree/{path}?reset&token=course")
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    kernel_is_ready(page)


def kernel_is_ready(page):
    """Wait until the kernel has been idle for a while: cells that are run while it connects are dropped by JupyterLab."""
    quiet, deadline = 0, time.monotonic() + 90
    while quiet < 8 and time.monotonic() < deadline:
        page.wait_for_timeout(150)
        status = page.locator(".jp-Notebook-ExecutionIndicator").first.get_attribute("data-status")
        quiet = quiet + 1 if status == "idle" else 0
    assert quiet >= 8, "the kernel did not start"


def run_all(page):
    """Choose Run > Run All Cells and wait until the last cell is done."""
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    page.wait_for_function(DONE, timeout=120_000)
    page.wait_for_function(
        "() => [...document.querySelectorAll('.qunxue-picture')].every(picture => picture.dataset.drawn)",
        timeout=30_000,
    )


def scroll_through(page):
    """Bring every cell into view once, so that nothing is left undrawn."""
    cells = page.locator(".jp-Notebook .jp-Cell")
    for position in range(0, cells.count(), 3):
        cells.nth(position).scroll_into_view_if_needed()
    page.wait_for_timeout(200)


def errors(page):
    """Return the text of every error output."""
    return page.locator(
        ".jp-OutputArea-output[data-mime-type='application/vnd.jupyter.stderr'], .jp-RenderedText[data-mime-type='application/vnd.jupyter.error']"
    ).all_inner_texts()


def state(explorer):
    """Return what an explorer shows: picture, sentence, what stands below."""
    return explorer.evaluate(
        """element => ({
            drawn: element.querySelector('.qunxue-picture').dataset.drawn,
            picture: element.querySelector('.qunxue-picture').innerHTML.replace(/(clip|gradient_)\\d+/g, ''),
            words: [...element.querySelectorAll('.qunxue-picture text')].map(e => e.textContent),
            sentence: element.querySelector('.qunxue-sentence').textContent,
            problem: element.querySelector('.qunxue-problem').textContent,
            below: [...element.querySelectorAll('.widget-html-content')].map(e => e.textContent).join('|'),
        })"""
    )


def settled(explorer, patience=6.0):
    """Wait until an explorer stands still and return what it shows."""
    explorer.page.wait_for_timeout(60)
    before, still, deadline = state(explorer), 0, time.monotonic() + patience
    while still < 2 and time.monotonic() < deadline:
        explorer.page.wait_for_timeout(60)
        now = state(explorer)
        still = still + 1 if now == before else 0
        before = now
    return before


def waited_for(explorer, wish, patience=10.0):
    """Wait until what an explorer shows fulfils a wish; return what it shows then, or at the end of patience."""
    deadline = time.monotonic() + patience
    while True:
        now = state(explorer)
        if wish(now) or time.monotonic() > deadline:
            return now
        explorer.page.wait_for_timeout(60)


def differ(one, other):
    """Return whether a person would see a difference between two states."""
    return any(one[part] != other[part] for part in ("picture", "sentence", "below", "problem"))


def moves(explorer):
    """Yield (label, list of functions that move one control to one of its ends)."""
    for handle in explorer.locator(".noUi-handle").all():
        label = handle.evaluate(
            "e => e.closest('.widget-inline-hbox')?.querySelector('.widget-label')?.textContent"
        )

        def press(key, handle=handle):
            handle.focus()
            handle.press(key)

        yield label, [lambda press=press: press("Home"), lambda press=press: press("End")]
    for choice in explorer.locator("select:not([multiple])").all():
        label = choice.evaluate(
            "e => e.closest('.widget-inline-hbox')?.querySelector('.widget-label')?.textContent"
        )
        count = choice.locator("option").count()
        yield (
            label,
            [
                lambda choice=choice, index=index: choice.select_option(index=index)
                for index in (count - 1, 0)
            ],
        )
    for choice in explorer.locator("select[multiple]").all():
        label = choice.evaluate(
            "e => e.closest('.widget-inline-hbox')?.querySelector('.widget-label')?.textContent"
        )
        count = choice.locator("option").count()
        yield (
            label,
            [
                lambda choice=choice, count=count: choice.select_option(index=list(range(count))),
                lambda choice=choice: choice.select_option(index=[0]),
            ],
        )
    for box in explorer.locator("input[type='checkbox']").all():
        label = box.evaluate("e => e.closest('label')?.textContent")
        yield label, [lambda box=box: box.check(), lambda box=box: box.uncheck()]


def violations(page):
    """Return axe's serious and critical findings inside what the course renders."""
    page.evaluate(AXE)
    found = page.evaluate(
        """async () => (await axe.run(
            {include: [['.jp-Notebook .jp-OutputArea-output'], ['.jp-Notebook .jp-MarkdownOutput']]},
            {resultTypes: ['violations']},
        )).violations"""
    )
    return [
        f"{each['id']}: {each['help']} {[node['html'][:160] for node in each['nodes'][:3]]}"
        for each in found
        if each["impact"] in ("serious", "critical")
    ]
