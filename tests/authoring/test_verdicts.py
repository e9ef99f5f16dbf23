"""A verdict box is read, folded, gathered and held to its form and its evidence."""

import csv
import io

import pytest

from qunxue.authoring import build, coverage, manuscript, notebooks, verdicts
from qunxue.authoring.gates import verdicts as gate
from qunxue.authoring.gates.course import Course

BOX = """\
# %% [markdown] lang="en" verdict="A01" rating="partly" evidence="M01" year="2017" quote="时间总会过去的"
# The times of a queue add up
#
# They do, for one counter.
#
# - quantity: Yes. Minutes.
# - unit: Yes. Minutes,
#   not seconds.
# - time: Partly. Some years later.
# - people: Unknown. Nobody was asked.
# - could fail: Yes. Two counters would do.
# %% [markdown] lang="zh"
# 队伍里的时间会累加
#
# 确实会，只要是一个窗口。
#
# - 量：是。分钟。
# - 单位：是。分钟，
#   不是秒。
# - 时间：部分是。晚几年。
# - 人：不清楚。没有问过谁。
# - 可能不成立：可能。两个窗口就行。
"""
LESSON = (
    """\
# ---
# title: {en: "How long?", zh: "多久？"}
# name: {en: "Queues", zh: "排队"}
# situation: {en: "Forty people wait.", zh: "四十个人在等。"}
# minutes: 20
# prerequisites: {en: "None.", zh: "无。"}
# objectives:
"""
    + 3
    * """#   - {en: "Count", zh: "数一数", digcomp: "1.3", takeaway: {en: "It adds up.", zh: "会累加。"}}
"""
    + "# quiz:\n"
    + 5
    * """#   - ask: {en: "Two?", zh: "两个？"}
#     choices:
#       - {en: "One", zh: "一", why: {en: "No.", zh: "不。"}}
#       - {en: "Two", zh: "二", right: true, why: {en: "Yes.", zh: "是。"}}
#       - {en: "Four", zh: "四", why: {en: "No.", zh: "不。"}}
"""
    + """\
# terms:
#   - {en: "queue", zh: "队伍", pinyin: "duìwu", meaning: {en: "A line.", zh: "一排人。"}}
# references:
#   - {evidence: M01, text: "Nobody (2020). Waiting."}
# ---

# %% [markdown] lang="en" teaches="A01" claims="partly"
# ## A queue adds up
# %% [markdown] lang="zh"
# ## 队伍会累加

"""
    + BOX
)
CONCEPTS = (
    "id,documents,kind,statement,evidence,lesson\nA01,D0 D2,testable claim,Times add up.,M01,01_queues\n"
)


@pytest.fixture
def course(tmp_path):
    """A checkout that holds one lesson."""
    folder = tmp_path / "manuscript" / "01_queues"
    folder.mkdir(parents=True)
    (tmp_path / "manuscript/concepts.csv").write_text(CONCEPTS, encoding="utf-8")
    (tmp_path / "manuscript/evidence.csv").write_text(
        "id,read,about\nM01,abstract,Waiting\n", encoding="utf-8"
    )
    (folder / "lesson.py").write_text(LESSON, encoding="utf-8")
    return tmp_path


def lesson(course):
    return manuscript.read(course / "manuscript/01_queues/lesson.py")


def found(course):
    """Return what the gate says about the only lesson."""
    looked = Course(course)
    looked.__dict__["triples"] = [(lesson(course), None, None)]
    verdict = gate.check(looked)
    return [str(each) for each in verdict.findings], verdict.notes


def change(course, old, new):
    path = course / "manuscript/01_queues/lesson.py"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_box_is_read_in_both_languages(course):
    (unit,) = [unit for unit in lesson(course).units if verdicts.formed(unit[0])]
    box = verdicts.box(unit)
    assert box.claim == {"en": "The times of a queue add up", "zh": "队伍里的时间会累加"}
    assert box.reason["en"] == "They do, for one counter."
    assert box.answers["unit"] == {"en": "Yes. Minutes, not seconds.", "zh": "是。分钟，不是秒。"}
    assert list(verdicts.problems(unit)) == []


def test_the_student_judges_before_the_box_and_the_box_is_folded(course):
    english, chinese = (notebooks.lesson(lesson(course), language).cells for language in ("en", "zh"))
    place = next(number for number, cell in enumerate(english) if "judge" in cell.source)
    assert english[place].source == 'from qunxue.explorers import activities\n\nactivities.judge("A01")'
    assert chinese[place].source == english[place].source and chinese[place].id == english[place].id
    folded = english[place + 1].source
    before, after = folded.split("<summary>", 1)
    assert before.rstrip().endswith("<details>") and "partly supported" not in before
    assert "**Partly supported (2017).** They do" in after
    assert (
        "**In the same unit?** Yes. Minutes, not seconds." in after
        and "<small>A01 · evidence M01</small>" in after
    )
    assert "**部分成立（2017 年）。** 确实会" in chinese[place + 1].source
    assert "时间总会过去的" not in str(chinese), "what an essay says is quoted in the manuscript alone"


def test_the_ledger_holds_every_box(course):
    rows = verdicts.rows([lesson(course)], {"A01": "D0 D2"})
    (row,) = csv.DictReader(io.StringIO(verdicts.table(rows)))
    assert (row["concept"], row["lesson"], row["section"], row["essay"]) == ("A01", "01_queues", "1", "D0 D2")
    assert row["could_fail_zh"] == "可能。两个窗口就行。"
    page = verdicts.page(rows, [lesson(course)], "zh", {"D0": {"zh": "心得七篇"}})
    assert "| 队伍里的时间会累加（A01） | 部分成立 | 2017 | M01 | 心得七篇；D2 |" in page


def test_judging_counts_as_doing(course):
    (row,) = coverage.matrix(course, [lesson(course)])
    assert row.complete and [place[3] for place in row.done] == ["judge"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('verdict="A01"', 'verdict="A01 A02"', "a verdict on 2 claims; one claim a box"),
        ("# - time: Partly. Some years later.\n", "", "the answer “- time: …” is missing in en"),
        ("# - 人：不清楚。没有问过谁。\n", "", "the answer “- 人: …” is missing in zh"),
        ("unit: Yes.", "unit: Of course.", "begins with none of: Yes, No, Partly, Unknown"),
        ("unit: Yes.", "unit: No.", "English and Chinese answer 'unit' differently"),
        ("The times of a queue add up", "It adds up", "the claim in en has 3 words"),
        ("# They do, for one counter.\n#\n", "", "no reason in en"),
        ('rating="partly"', 'rating="supported"', "no evidence was read whole or computed (abstract); at most partly"),
        ('claims="partly"', 'claims="supported"', "the heading claims supported, the verdicts of its section say: partly"),
        ('claims="partly"', 'claims="refuted"', "the heading claims refuted"),
        ('year="2017"', 'year="long ago"', "year is 'long ago'"),
        (' year="2017"', "", 'a verdict without year="…"'),
        ('evidence="M01" year', 'evidence="M02" year', "manuscript/evidence.csv does not list"),
        ("# ---\n\n# %%", '# not_done_yet: {since: "2026-11-27", verdicts: [A01]}\n# ---\n\n# %%', "take it off the list"),
        ("# ---\n\n# %%", '# not_done_yet: {since: "2026-11-27", verdicts: [A02]}\n# ---\n\n# %%', "names a verdict that is not there"),
    ],
)  # fmt: skip
def test_what_a_verdict_must_not_do(course, old, new, said):
    assert found(course) == ([], [])
    change(course, old, new)
    problems, _ = found(course)
    assert any(said in problem and "01_queues/lesson.py:" in problem for problem in problems), problems


@pytest.mark.parametrize("name", ["unit", "time", "people"])
def test_nothing_is_refuted_by_evidence_of_another_kind(course, name):
    chinese = verdicts.ANSWERS[name]["zh"]
    lines = {"unit": ("Yes", "是"), "time": ("Partly", "部分是"), "people": ("Unknown", "不清楚")}[name]
    change(course, f"# - {name}: {lines[0]}", f"# - {name}: No")
    change(course, f"# - {chinese}：{lines[1]}", f"# - {chinese}：不是")
    assert found(course) == ([], [])
    change(course, 'rating="partly"', 'rating="refuted"')
    assert any(
        f"refuted, although the evidence is of another {name}" in problem for problem in found(course)[0]
    )


def test_what_is_owed_is_printed_each_time(course):
    change(course, ' year="2017"', "")
    change(course, "# ---\n\n# %%", '# not_done_yet: {since: "2026-11-27", verdicts: [A01]}\n# ---\n\n# %%')
    change(course, 'claims="partly"', "")
    assert found(course) == ([], ["01_queues still has to mend 1: A01"])


def test_a_long_quotation_is_refused(course):
    change(course, 'quote="时间总会过去的"', 'quote="时间会一分一秒地不断累加起来"')
    with pytest.raises(manuscript.ManuscriptError, match="quote has 14 characters; at most 12"):
        lesson(course)


def test_a_table_that_is_made_anew_is_described_as_it_will_be(tmp_path):
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources/claims.json").write_text(
        '{"name": "claims", "path": "claims.csv"}', encoding="utf-8"
    )
    assert '"bytes": 3' in build.datapackage(tmp_path, {"claims.csv": b"abc"})
