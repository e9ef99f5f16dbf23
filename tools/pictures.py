"""Film an explorer at work, for the front pages: docs/images/explorer_en.webp and explorer_zh.webp.

Usage: python tools/pictures.py [LANGUAGE ...]. Opens the explorer in a real JupyterLab with the network cut, moves its
controls as a person would, and takes a picture after each move. What the sentence under the chart says in each picture
is kept in the file, so that a test can tell whether the course still says the same (tests/doors/test_front_page.py).
"""

import io
import json
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
EXPLORER = ("red_packets", "split_it")
# what is moved: the control, its values in turn, and for how many milliseconds each picture stays
STORY = (
    (None, (None,), 1_100),
    ("people", (12, 14, 16, 18), 220),
    ("people", (20,), 1_000),
    ("method", ("naive",), 1_700),
)
WIDTH = 700  # as in a window of half a screen
SCALE = 2  # letters stay sharp on dense screens
KEPT = 840  # of these pixels
FIELD = 0x010E  # "ImageDescription" of the Exif standard


def picture(language, root=ROOT):
    """Return where the film of one language lies."""
    return Path(root, "docs", "images", f"explorer_{language}.webp")


def steps():
    """Yield each moment of the film: the control that moved, its value, and for how many milliseconds it is seen."""
    for control, values, milliseconds in STORY:
        for value in values:
            yield control, value, milliseconds


def sentences(language):
    """Return what the explorer says at each moment of the film, computed without any browser."""
    import qunxue
    from qunxue import explorers

    before = qunxue.current()
    qunxue.use(language)
    try:
        explorer = getattr(getattr(explorers, EXPLORER[0]), EXPLORER[1])()
        said = []
        for control, value, _ in steps():
            if control:
                explorer.set(**{control: value})
            said.append(explorer.sentence)
        return said
    finally:
        qunxue.use(before)


def film(language):
    """Return the pictures of one language, as PNG, and what the sentence under each says."""
    import lab
    import nbformat
    import rig

    module, name = EXPLORER
    lines = [
        f'import qunxue\nqunxue.use("{language}")\nfrom qunxue.explorers import {module}',
        f"{module}.{name}()",
    ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    book = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(line) for line in lines], metadata={"kernelspec": kernel}
    )
    shots, said = [], []
    with rig.student_copy() as course, rig.chromium_browser() as browser, rig.lab_server(course) as server:
        nbformat.write(book, course / "film.ipynb")
        with rig.closed_page(browser, device_scale_factor=SCALE) as page:
            lab.open_notebook(page, server, "film.ipynb")
            lab.run_all(page)
            explorer = page.locator(".qunxue-explorer").first
            explorer.evaluate(f"element => element.style.width = '{WIDTH}px'")
            for control, value, _ in steps():
                if control == "people":
                    handle = explorer.locator(".noUi-handle").first
                    handle.focus()
                    while int(float(handle.get_attribute("aria-valuenow"))) < value:
                        handle.press("ArrowRight")
                elif control == "method":
                    explorer.locator("select").first.select_option(index=1)
                said.append(lab.settled(explorer)["sentence"])
                # the ring of the focus belongs to the moment, the mouse does not
                shots.append(explorer.screenshot(animations="disabled"))
    return shots, said


def save(path, shots, said):
    """Write the pictures as one film that plays once and stops at its last picture: who reads is left in peace."""
    images = [Image.open(io.BytesIO(shot)).convert("RGB") for shot in shots]
    height = max(image.height for image in images)
    sheets = []
    for image in images:
        sheet = Image.new("RGB", (images[0].width, height), "white")
        sheet.paste(image)
        sheets.append(sheet.resize((KEPT, round(height * KEPT / sheet.width)), Image.Resampling.LANCZOS))
    notes = Image.Exif()
    notes[FIELD] = json.dumps(said)  # plain ASCII, as the standard wants it
    path.parent.mkdir(parents=True, exist_ok=True)
    times = [milliseconds for *_, milliseconds in steps()]
    sheets[0].save(
        path,
        save_all=True,
        append_images=sheets[1:],
        duration=times,
        loop=1,
        lossless=True,
        method=4,
        exif=notes,
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests" / "browser"))
    for tongue in sys.argv[1:] or ("en", "zh"):
        shots, said = film(tongue)
        save(picture(tongue), shots, said)
        print(
            f"{picture(tongue).relative_to(ROOT)}: {len(shots)} pictures, {picture(tongue).stat().st_size / 1000:.0f} kB"
        )
