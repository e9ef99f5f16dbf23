"""Activities answer each placement with its reason, say how far one is, and begin again."""

import pytest

import qunxue
from qunxue.explorers import activities

WHY = {"quantity": "Yes.", "unit": "Yes.", "time": "In 2017.", "people": "Students.", "could_fail": "Yes."}
KINDS = [
    (
        "Do not send screenshots.",
        "rule",
        {"claim": "Nobody can count a command.", "story": "Nothing happens in it."},
    ),
    ("Most people mute big groups.", "claim", "It can be counted."),
    ("Yesterday I left a group.", "story", "It happened once, to one person."),
]
BINS = ["rule", "claim", "story"]


@pytest.fixture(autouse=True)
def english():
    """Leave every test in English."""
    qunxue.use("en")
    yield
    qunxue.use("en")


def plain(activity):
    """Return the words that stand for an activity in an exported copy."""
    bundle = activity._repr_mimebundle_()
    return (bundle[0] if isinstance(bundle, tuple) else bundle)["text/plain"]


def press(activity, label):
    """Press the button that carries a label."""
    buttons = [part for box in activity.children if hasattr(box, "children") for part in box.children]
    next(each for each in buttons if each.description == label).click()


def test_a_prediction_holds_once_committed_and_can_be_taken_back():
    guess = activities.predict("Who?", ["first", "last"])
    press(guess, "I commit to this")
    assert guess.said == "Choose one first; a guess is fine."
    guess.answer.value = "last"
    press(guess, "I commit to this")
    assert guess.said == "You said: last. Now test it below."
    assert guess.answer.disabled
    press(guess, "Reset")
    assert (guess.answer.value, guess.answer.disabled, guess.said) == (None, False, "")
    assert plain(guess) == "Who?\n○ first\n○ last"


def test_a_number_is_predicted_within_its_range():
    guess = activities.predict("How many?", range(1, 11))
    guess.answer.value = 99
    guess.commit()
    assert guess.said == "You said: 10. Now test it below."
    guess.reset()
    assert guess.answer.value == 1


def test_the_courses_verdict_is_hidden_until_the_student_has_one():
    claim = activities.Judge("Every place earns the same", "partly", "See [M15](a.md), *mostly*.", WHY)
    press(claim, "Compare with the course")
    assert claim.told == "" and claim.said.startswith("Give your own verdict first")
    claim.verdict.value = "refuted"
    press(claim, "Compare with the course")
    assert claim.said.startswith("You: refuted. The course: partly supported. You see it differently.")
    assert "<em>mostly</em>" in claim.told and 'href="a.md"' in claim.told
    assert claim.told.count("<dt>") == 5 and "<details>" in claim.told
    press(claim, "Reset")
    assert (claim.verdict.value, claim.told, claim.said) == (None, "", "")
    assert "partly supported" in plain(claim) and "mostly" not in plain(claim)


@pytest.mark.parametrize("course", activities.RATINGS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_pair_of_verdicts_is_answered_in_both_languages(course, language):
    qunxue.use(language)
    claim = activities.Judge("Claim", course, "Reason.", WHY)
    answers = set()
    for mine in activities.RATINGS:
        claim.verdict.value = mine
        claim.compare()
        answers.add(claim.said)
    assert len(answers) == 5


def test_foreign_signs_in_a_reason_stay_text():
    claim = activities.Judge("<b>Claim</b>", "partly", "<script>alert(1)</script>", WHY)
    claim.verdict.value = "partly"
    claim.compare()
    assert "<script>" not in claim.told
    assert "<b>Claim" not in claim.children[0].value


def test_sorting_tells_each_wrong_placement_its_own_reason():
    kinds = activities.sort(KINDS, BINS)
    kinds.check()
    assert kinds.said == "Nothing is placed yet: choose a place for one."
    kinds.place(0, "story")
    assert kinds.said == "1 of 3 placed."
    kinds.place(1, "rule")
    kinds.check()
    assert (
        kinds.said == "0 of 3 are right. Look again at 1, 2: the reason stands below each. 1 not placed yet."
    )
    assert kinds.feedback == ["✗ Not quite. Nothing happens in it.", "✗ Not quite. It can be counted.", ""]
    kinds.place(0, "rule")
    assert kinds.feedback[0] == "", "a reason about another choice stays"
    kinds.place(1, "claim")
    kinds.place(2, "story")
    press(kinds, "Check")
    assert kinds.said == "All 3 are right. Well done."
    assert kinds.feedback[1] == "✓ Right. It can be counted."
    press(kinds, "Reset")
    assert [each.value for each in kinds.lists] == [""] * 3
    assert kinds.feedback == [""] * 3 and kinds.said == ""


def test_matching_mixes_the_partners_and_notices_one_used_twice():
    pairs = [(f"word {n}", f"meaning {n}", f"reason {n}") for n in range(5)]
    found = activities.match(pairs)
    offered = [value for _, value in found.lists[0].options[1:]]
    assert sorted(offered) == [f"meaning {n}" for n in range(5)] != offered
    assert [value for _, value in activities.match(pairs).lists[0].options[1:]] == offered
    found.place(0, "meaning 0")
    found.place(1, "meaning 0")
    found.check()
    assert "Chosen more than once: meaning 0." in found.said
    assert found.feedback[:2] == ["✓ Right. reason 0", "✗ Not quite. reason 1"]


def test_ordering_asks_to_move_as_few_as_possible():
    items = [(f"step {n}", f"reason {n}") for n in range(5)]
    steps = activities.order(items)
    right = [text for text, _ in items]
    assert sorted(steps.sequence) == right != steps.sequence
    for number in range(5):  # bring each to its place
        steps.list.value = number
        for _ in range(5):
            steps.move(-1)
        for _ in range(number):
            steps.move(1)
    steps.list.value = 0
    for _ in range(5):
        press(steps, "Later ↓")
    assert steps.sequence == ["step 1", "step 2", "step 3", "step 4", "step 0"]
    assert steps.said == "“step 0” stands at the end already."
    press(steps, "Check")
    assert steps.said.startswith("4 of 5 stand in the right order")
    assert steps.feedback == ["✗ step 0 belongs earlier. reason 0"]
    for _ in range(4):
        press(steps, "Earlier ↑")
    assert steps.list.value == 0, "the choice follows the item"
    press(steps, "Check")
    assert steps.said == "All 5 stand in order. Well done." and steps.feedback == []
    press(steps, "Reset")
    assert steps.sequence == activities.order(items).sequence


@pytest.mark.parametrize(
    ("make", "part"),
    [
        (lambda: activities.predict("Who?", ["one"]), "two or more"),
        (lambda: activities.sort(KINDS, ["rule", "claim"]), "'story'"),
        (
            lambda: activities.sort([*KINDS[1:], ("Sh!", "rule", {"claim": "No."})], BINS),
            "no reason for story",
        ),
        (lambda: activities.match([("a", "b", "why"), ("c", "b", "why")]), "all different"),
        (lambda: activities.order([("a", "why"), ("b", "")]), "no reason for 'b'"),
        (lambda: activities.Judge("Claim", "true", "Reason.", WHY), "partly"),
        (lambda: activities.Judge("Claim", "partly", "Reason.", {**WHY, "unit": ""}), "answers lack unit"),
    ],
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_cannot_work_is_said_in_one_line(make, part, language):
    qunxue.use(language)
    with pytest.raises(ValueError) as said:
        make()
    assert len(str(said.value).splitlines()) == 1
    if language == "en":
        assert part in str(said.value)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_activity_has_reset_and_words_for_a_copy(language):
    qunxue.use(language)
    made = [
        activities.predict("Q?", ["a", "b"]),
        activities.Judge("Claim", "partly", "Reason.", WHY),
        activities.sort(KINDS, BINS),
        activities.match([("a", "b", "why"), ("c", "d", "why")]),
        activities.order([("a", "why"), ("b", "why")]),
    ]
    for activity in made:
        press(activity, {"en": "Reset", "zh": "重来"}[language])
        assert len(plain(activity).splitlines()) >= 3
