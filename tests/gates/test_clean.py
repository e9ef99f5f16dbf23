"""The small course passes; every gate says so in one line."""

from qunxue.authoring.gates import GATES


def test_a_clean_course_passes_every_gate(small):
    status, shown = small.check()
    assert status == 0, shown
    lines = shown.splitlines()
    assert [line.split()[0] for line in lines] == list(GATES)
    assert all(" ok " in line for line in lines)
    assert "2 of 3 concepts complete (67 %)" in shown


def test_one_lesson_alone(small):
    status, shown = small.check(lessons=["01"])
    assert status == 0, shown
    assert "2 of 2 concepts complete (100 %)" in shown


def test_an_unreadable_manuscript_is_named_with_its_line(small):
    small.change("manuscript/01_queues/lesson.py", '# %% [markdown] lang="zh"\n# ## ', "# %%\n# ##")
    status, shown = small.check()
    assert status == 1
    assert "01_queues/lesson.py:" in shown and "Chinese twin" in shown
