"""nbgrader's own Validate button, on an untouched exercise and on its solution."""

import lab
import pytest

NAME = "04_red_packets"


def validate(page):
    """Press Validate and return what the dialog says."""
    page.get_by_role("button", name="Validate", exact=True).or_(
        page.get_by_text("Validate", exact=True)
    ).first.click()
    dialog = page.locator(".jp-Dialog")
    dialog.wait_for(timeout=120_000)
    return dialog.inner_text()


@pytest.mark.parametrize(("language", "said"), [("en", "is not done yet"), ("zh", "还没有完成")])
def test_an_untouched_exercise_is_told_what_is_open(page, server, language, said):
    lab.open_notebook(page, server, f"exercises/{language}/{NAME}/{NAME}.ipynb")
    text = validate(page)
    assert "failed" in text
    assert said in text, text[:2_000]
    assert "qunxue/check" not in text, "a traceback of ours is shown"


def test_a_solution_passes(page, server):
    lab.open_notebook(page, server, f"solutions/zh/{NAME}/{NAME}.ipynb")
    assert "Success" in validate(page)
