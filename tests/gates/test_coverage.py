"""Coverage: a concept that a built lesson owes is named; open lessons are shown as open."""

import pytest

LESSON = "manuscript/01_queues/lesson.py"


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        (LESSON, 'teaches="A01 A02"', 'teaches="A01"', "A02: no section teaches it «Waiting is dull.»"),
        (LESSON, '\n# %% [markdown] lang="en" verdict="A01" rating="supported" evidence="M01"', '\n# %% [markdown] lang="en"',
         "A01: a testable claim without a verdict"),
        (LESSON, 'teaches="A01 A02"', 'teaches="A01 A02 Z99"', "no such concept «Z99»"),
        (LESSON, "# It adds up.", "# TODO: the reason.", "is still to be written «TODO: the reason.»"),
        (LESSON, "# 确实是相加。", "# 待写：理由。", "is still to be written «待写：理由。»"),
        (LESSON, 'evidence="M01"', 'evidence="M02"', "do not list «M02»"),
        (LESSON, "; write A02", "", "A02: the student does nothing about it"),
        ("manuscript/concepts.csv", "A01,D0,testable claim", "A01,D0,ethical problem", "discussed, never trained"),
    ],
)  # fmt: skip
def test_what_a_lesson_owes(small, name, old, new, words):
    small.change(name, old, new)
    status, shown = small.check("coverage")
    assert status == 1
    assert words in shown, shown


def test_the_page_shows_open_lessons_and_goes_stale(small):
    page = (small.root / "docs/coverage.md").read_text(encoding="utf-8")
    assert (
        "## 01_queues (2/2)" in page
        and "| A01 | testable claim | §1 | compute §1, judge §1, compute `wait` | supported M01 |" in page
    )
    assert "## 02_not_yet (open · 待写)" in page
    small.change("docs/coverage.md", "(2/2)", "(1/2)")
    assert "docs/coverage.md: is not up to date; run: make build" in small.check("coverage")[1]
