"""Terms: a word that the course does not use is named with file, line, and the word it uses."""

from qunxue.authoring import checkout
from qunxue.authoring.gates import terms

LESSON = "manuscript/01_queues/lesson.py"
TABLE = "wrong,right,reason,allowed,owed\n机会,概率,chance 是概率,有机会,\n课文,讲义,小学用语,,02\n"


def test_a_word_that_the_course_does_not_use(small):
    small.write(terms.TABLE, TABLE)
    small.change(LESSON, "# 确实是相加。", "# 确实是相加，排到的机会很大。")
    status, shown = small.check("terms")
    assert status == 1
    assert f"{LESSON}:" in shown and "机会 is 概率 in this course (chance 是概率)" in shown


def test_where_the_word_is_right(small):
    small.write(terms.TABLE, TABLE)
    small.change(LESSON, "# 确实是相加。", "# 确实是相加，人人有机会。")
    status, shown = small.check("terms")
    assert status == 0, shown


def test_what_another_lesson_owes_is_not_allowed_here(small):
    small.write(terms.TABLE, TABLE)
    small.change(LESSON, "# 确实是相加。", "# 确实是相加，课文如是说。")
    assert small.check("terms")[0] == 1
    small.write(terms.TABLE, TABLE.replace(",02", ",01"))
    status, shown = small.check("terms")
    assert status == 0 and "lesson 01 still says 课文 1 times" in shown


def test_an_essays_own_words_stay_as_they_are():
    chance = terms.Term("机会", "概率", "", (), frozenset())
    assert not list(terms.wrong_words('# %% [markdown] lang="en" quote="机会来了" teaches="A01"', [chance]))
    assert list(terms.wrong_words("# 机会来了", [chance]))


def test_the_courses_own_table_has_reasons_and_no_word_in_both_columns():
    table = terms.read(checkout.root())
    assert len(table) > 10
    assert all(term.wrong and term.right and term.reason for term in table)
    assert not {term.wrong for term in table} & {term.right for term in table}
