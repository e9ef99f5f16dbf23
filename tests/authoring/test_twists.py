"""Twists: words, reference and tests change together, and what is wrong with one is said in one line."""

import pytest

from qunxue.authoring import cases, manuscript, notebooks, twists

HEADER = """\
# ---
# title: {en: "Exercise", zh: "练习"}
# name: {en: "Name", zh: "名称"}
# minutes: 10
# points: 2
# twists:
#   tie:
#     - {en: "both count", zh: "两个都算", code: 2, hint: {en: "Use >=.", zh: "用 >=。"}}
#     - {en: "neither counts", zh: "都不算", code: 0, hint: {en: "Use >.", zh: "用 >。"}}
#     - {en: "the first counts", zh: "只算前面的", code: 1, hint: {en: "Stop early.", zh: "早点停下。"}}
# ---
"""
GOOD = (
    HEADER
    + """
# %% [markdown] lang="en"
# ## Count the best
#
# Where two tie, {{tie}}: the example gives {{tie.code}}. {{tie.hint}}
# %% [markdown] lang="zh"
# ## 数一数最好的
#
# 并列时{{tie}}，例子得 {{tie.code}}。{{tie.hint}}
# %% answer="best"
#| best = ...  # {{tie.code}}
### BEGIN SOLUTION
best = [3, 3].count(3) * twist("tie", 1, 0, 1 / 2)
### END SOLUTION
# %% test="best" points=2 section=1
task.equal(best, twist("tie"), what=say("when {{tie}}", f"{{tie}}时，{best}"))
### BEGIN HIDDEN TESTS
assert not best - twist("tie", 1 + 1, 0 + 0, 1 + 0)
### END HIDDEN TESTS
"""
)
ANSWERS = '# %% answer="best" right="sum"\nbest = twist("tie", 1 + 1, 0, 1)\n'


def write(folder, text=GOOD):
    path = folder / "manuscript" / "09_test" / "exercise.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.with_name("answers.py").write_text(ANSWERS, encoding="utf-8")
    return path


def turned(path, value):
    """Return the exercise in a variant that takes one of the values."""
    return next(
        each
        for variant in range(50)
        if (each := manuscript.read(path, variant))
        and twists.choose(each.header["twists"], variant, "09_test")["tie"] == value
    )


def texts(exercise, language):
    return {cell.metadata.get("nbgrader", {}).get("grade_id", "words"): cell.source for cell in notebooks.solution(exercise, language).cells}  # fmt: skip


def test_the_first_value_is_the_public_edition(tmp_path):
    english = texts(manuscript.read(write(tmp_path)), "en")
    assert english["words"].endswith("Where two tie, both count: the example gives 2. Use >=.")
    assert "best = [3, 3].count(3) * 1\n" in english["best"] and "#| best = ...  # 2" in english["best"]
    assert 'task.equal(best, 2, what=say("when both count", f"两个都算时，{best}"))' in english["test_best"]


def test_a_variant_changes_words_reference_and_tests_together(tmp_path):
    path = write(tmp_path)
    chinese = texts(turned(path, 2), "zh")
    assert chinese["words"].endswith("并列时只算前面的，例子得 1。早点停下。")
    assert "best = [3, 3].count(3) * (1 / 2)" in chinese["best"]
    assert "best - (1 + 0)" in chinese["test_best"], "what is read otherwise without brackets keeps them"
    assert [case.source for case in cases.read(turned(path, 1))][-1] == "best = 0"


def test_a_number_is_always_the_same_variant_and_never_the_public_one():
    values = {"one": [0, 1, 2], "other": [0, 1, 2, 3]}
    chosen = [twists.choose(values, variant, "09_test") for variant in range(1, 200)]
    assert chosen == [twists.choose(values, variant, "09_test") for variant in range(1, 200)]
    assert {each["one"] for each in chosen} == {1, 2} and {each["other"] for each in chosen} == {1, 2, 3}
    assert len({tuple(each.values()) for each in chosen}) == 6, "two twists turn apart from one another"


def test_the_variant_stands_in_the_notebook(tmp_path):
    path = write(tmp_path)
    assert "variant" not in notebooks.solution(manuscript.read(path), "en").metadata.qunxue
    assert notebooks.solution(manuscript.read(path, 7), "en").metadata.qunxue.variant == 7


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('zh: "都不算"', 'zh: "两个都算"', "tie:", "twist 'tie': values 1 and 2 are equal in en, zh or code"),
        ('zh: "都不算", code: 0', 'zh: "都不算", code: 2', "tie:", "twist 'tie': values 1 and 2 are equal"),
        (HEADER[HEADER.index("#     - {en: \"the first") : -6], "", "tie:", "tie is a list of 2; allowed: three values or more"),
        ("#   tie:", "#   Tie!:", "twists:", "the name 'Tie!' is not allowed"),
        ("# Where two tie, {{tie}}", "# Where two tie, {{draw}}", 'lang="en"', "there is no twist 'draw'; the header has: tie"),
        ("{{tie.hint}}\n# %% [markdown] lang=\"zh\"", "{{tie.hand}}\n# %% [markdown] lang=\"zh\"", 'lang="en"', "value 1 of twist 'tie' has no field 'hand'"),
        ('twist("tie", 1, 0, 1 / 2)', 'twist("tie", 1, 0)', "answer=", "twist 'tie' has 3 values, but 2 arguments follow"),
        ('twist("tie", 1, 0, 1 / 2)', "twist()", "answer=", 'write twist("name")'),
        ("# {{tie.code}}", "# {{tie}}", "answer=", "{{tie}} in code outside say"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(tmp_path, old, new, line, said):
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    path = write(tmp_path, text)
    with pytest.raises(manuscript.ManuscriptError) as error:
        manuscript.read(path)
    matching = [problem for problem in error.value.problems if said in problem]
    expected = next(number for number, each in enumerate(text.splitlines(), 1) if line in each)
    assert matching and matching[0].startswith(f"manuscript/09_test/exercise.py:{expected}: "), (
        error.value.problems
    )


def test_a_twist_that_changes_the_words_alone_is_refused(tmp_path):
    text = GOOD.replace('twist("tie", 1, 0, 1 / 2)', "1").replace('best, twist("tie")', "best, 2")
    text = text.replace('twist("tie", 1 + 1, 0 + 0, 1 + 0)', "2")
    with pytest.raises(manuscript.ManuscriptError, match="twist 'tie' does not change the code"):
        manuscript.read(write(tmp_path, text))


def test_an_answer_with_a_wrong_twist_is_named_with_its_line(tmp_path):
    path = write(tmp_path)
    path.with_name("answers.py").write_text(ANSWERS.replace('"tie"', '"draw"'), encoding="utf-8")
    assert list(cases.problems(manuscript.read(path))) == [
        (1, "there is no twist 'draw'; the header has: tie")
    ]


def test_a_starter_line_cannot_call_a_twist():
    values = [{"en": "a", "zh": "甲", "code": "a"}, {"en": "b", "zh": "乙", "code": "b"}]
    turned = twists.Turned({"what": values}, {"what": 0})
    assert turned.code('#| table["{{what.code}}"] = ...') == '#| table["a"] = ...'
    with pytest.raises(twists.TwistError, match="a starter line"):
        turned.code('#| table[twist("what")] = ...')
