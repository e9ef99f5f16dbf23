"""Fill the tables of the instructor's guide that repeat what stands in the lessons' headers."""

import re

from qunxue.authoring.manuscript import Manuscript

GUIDES = {"en": "docs/instructor.md", "zh": "docs/instructor.zh.md"}
HEADS = {
    "en": ("| Lesson | After it a student can | DigComp | Minutes |", "exercise"),
    "zh": ("| 课 | 学完之后能够 | DigComp | 分钟 |", "练习"),
}


def with_objectives(text, pairs, language):
    """Return a guide with its table of objectives made anew.

    Parameters
    ----------
    text : str
        The guide; the table stands between ``<!-- objectives: … -->`` and ``<!-- /objectives -->``.
    pairs : list of (Manuscript, Manuscript or None)
        Lessons with their exercises.
    language : {"en", "zh"}

    Returns
    -------
    str
    """
    head, exercise_word = HEADS[language]
    rows = [head, "|---|---|---|---|"]
    for lesson, exercise in pairs:
        if not isinstance(lesson, Manuscript):
            continue
        link = (
            f"[{lesson.number} {lesson.header['name'][language]}](../lessons/{language}/{lesson.name}.ipynb)"
        )
        minutes = str(lesson.header["minutes"])
        if exercise is not None:
            minutes += f" + {exercise_word} {exercise.header['minutes']}"
        for position, objective in enumerate(lesson.header["objectives"]):
            first = (link, minutes) if position == 0 else ("", "")
            rows.append(f"| {first[0]} | {objective[language]} | {objective['digcomp']} | {first[1]} |")
    table = "<!-- objectives: made by make build -->\n" + "\n".join(rows) + "\n<!-- /objectives -->"
    return re.sub(r"<!-- objectives:.*?<!-- /objectives -->", lambda _: table, text, flags=re.DOTALL)
