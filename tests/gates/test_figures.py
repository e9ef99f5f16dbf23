"""Figures: a row that does not hold and a number that no row states are named."""

import pytest

from qunxue.authoring import figures

LESSON = "manuscript/01_queues/lesson.py"
LEDGER = "manuscript/01_queues/figures.csv"


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        (LEDGER, ",0.56,0.001", ",0.57,0.001", "waited: differs from what was published"),
        (LEDGER, "models.inequality.gini([1]) + 0.56", "models.nothing.here()", "ModuleNotFoundError"),
        (LEDGER, "Nobody 2020,verified", ",verified", "empty: source"),
        (LEDGER, "2020,verified", "2020,guessed", "status is 'guessed'"),
        (LEDGER, "2020,verified", "2020,not verified", "the en text must say “not verified”"),
        (
            LESSON,
            "56 %",
            "58 %",
            "figures in no row of manuscript/01_queues/figures.csv and in no code cell «58 %»",
        ),
        (LESSON, "2,777", "2,778", "«2,778»"),
        (LESSON, "Times add up.", "Times add up to 12.5 minutes.", "«12.5»"),
    ],
)
def test_defects(small, name, old, new, words):
    small.change(name, old, new)
    status, shown = small.check("figures")
    assert status == 1
    assert words in shown, shown


def test_an_id_used_twice(small):
    text = (small.root / LEDGER).read_text(encoding="utf-8")
    small.write(LEDGER, text + text.splitlines()[1] + "\n")
    assert "the id is used twice" in small.check("figures")[1]


def test_years_small_numbers_settings_and_rounded_figures_need_no_row(small):
    small.change(
        LESSON, "# It adds up.", "# It adds up, in 2013 as in 1970, for 12 people: 3 minutes, .56 or 0.6."
    )
    status, shown = small.check("figures")
    assert status == 0, shown


def test_the_course_s_own_ledger_holds(capsys):
    assert figures.report() == 0, capsys.readouterr().out
