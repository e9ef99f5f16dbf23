"""Measure in Chromium: the first explorer in a fresh kernel, and from the move of a slider to the new picture.

Usage: python benchmarks/redraw.py [LESSON ...], for instance `lessons/en/04_red_packets.ipynb`; all English lessons
if none is named. Uses the same JupyterLab and the same closed network as the browser tests. Prints and judges nothing.
"""

import ast
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
MOVES = """async ([explorer, handle]) => {
    const picture = explorer.querySelector('.qunxue-picture');
    const times = [];
    for (let move = 0; move < 30; move++) {
        const back = Number(handle.ariaValueNow) >= Number(handle.ariaValueMax) || move % 2;
        const [key, keyCode] = back ? ['ArrowLeft', 37] : ['ArrowRight', 39];
        const start = performance.now();
        const drawn = new Promise(done => {
            const watch = new MutationObserver(() => { watch.disconnect(); done(true); });
            watch.observe(picture, {attributes: true, attributeFilter: ['data-drawn']});
            setTimeout(() => { watch.disconnect(); done(false); }, 2000);
        });
        handle.dispatchEvent(new KeyboardEvent('keydown', {key, keyCode, bubbles: true}));
        if (await drawn) times.push(performance.now() - start);
        await new Promise(done => setTimeout(done, 50));
    }
    return times;
}"""
DRAWN = "() => document.querySelector('.qunxue-picture')?.dataset.drawn"


def first_explorer(sources):
    """Return which code cell shows the first explorer, and whether it imports what it needs itself."""
    makers = {}
    for number, source in enumerate(sources):
        tree = ast.parse(source)
        for node in tree.body:
            if isinstance(node, ast.ImportFrom) and node.module == "qunxue.explorers":
                wanted = [name for name in node.names if name.name not in ("panel", "activities")]
                makers |= {name.asname or name.name: number for name in wanted}
        last = tree.body[-1] if tree.body else None
        shown = last.value.func if isinstance(last, ast.Expr) and isinstance(last.value, ast.Call) else None
        if isinstance(shown, ast.Attribute) and getattr(shown.value, "id", None) in makers:
            return number, makers[shown.value.id] == number
    return None, False


def measure(page, server, path):
    """Print the figures of one lesson."""
    import lab
    import nbformat

    cells = nbformat.read(ROOT / path, as_version=4).cells
    first, alone = first_explorer([cell.source for cell in cells if cell.cell_type == "code"])
    if first is None:
        print(f"{path}: no explorer")
        return
    lab.open_notebook(page, server, path)
    code = page.locator(".jp-Notebook .jp-CodeCell")
    if alone:  # in a kernel in which only the language is chosen: what the cell imports counts
        code.first.click()
        page.keyboard.press("Shift+Enter")
    else:
        code.nth(first).click()
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_text("Run All Above Selected Cell", exact=True).click()
    lab.kernel_is_ready(page)
    code.nth(first).click()
    page.evaluate(
        "() => { const mark = () => { window.pressed = performance.now(); }; "
        "document.addEventListener('keydown', (event) => event.key === 'Enter' && mark(), true); }"
    )
    page.keyboard.press("Shift+Enter")
    page.wait_for_function(DRAWN, timeout=60_000, polling=10)
    shown = page.evaluate("() => performance.now() - window.pressed") / 1000
    print(
        f"{path}: first explorer shown {shown:.2f} s after its cell, {'alone' if alone else 'the cells above were run'}"
    )
    lab.run_all(page)
    lab.scroll_through(page)
    for number, explorer in enumerate(page.locator(".qunxue-explorer").all(), 1):
        handles = explorer.locator(".noUi-handle").all()
        if not handles:
            continue
        explorer.scroll_into_view_if_needed()
        lab.settled(explorer)
        times = page.evaluate(MOVES, [explorer.element_handle(), handles[0].element_handle()])
        if len(times) < 20:
            print(f"  explorer {number}: only {len(times)} of 30 moves changed the picture")
            continue
        high = statistics.quantiles(times, n=20)[18]
        print(
            f"  explorer {number}: median {statistics.median(times):.0f} ms, p95 {high:.0f} ms, {len(times)} moves"
        )


def main(wanted):
    """Open the same server and browser as the tests, and measure each lesson."""
    sys.path.insert(0, str(ROOT / "tests" / "browser"))
    import rig

    with (
        rig.student_copy() as course,
        rig.lab_server(course) as server,
        rig.chromium_browser() as browser,
    ):
        for path in wanted:
            with rig.closed_page(browser) as page:
                measure(page, server, path)


if __name__ == "__main__":
    chosen = sys.argv[1:] or [
        str(path.relative_to(ROOT)) for path in sorted((ROOT / "lessons/en").glob("[0-9]*.ipynb"))
    ]
    unknown = [path for path in chosen if not (ROOT / path).is_file()]
    if unknown:
        sys.exit(f"redraw: there is no notebook {', '.join(unknown)}")
    main(chosen)
