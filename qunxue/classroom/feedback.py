"""Give back what was marked: one page for each student, packed as a learning platform takes it."""

import zipfile

from nbgrader.converters import GenerateFeedback

from qunxue.authoring import release
from qunxue.classroom import origins
from qunxue.grading import PRIVATE, gradebook, lateness
from qunxue.grading import folder as folders
from qunxue.language import say


def pack(directory, exercise):
    """Make every student's feedback page anew and pack them all.

    Parameters
    ----------
    directory : path-like
        The class folder.
    exercise : str
        Name or number.

    Returns
    -------
    file : Path
        ``feedback-EXERCISE.zip``, in it one folder a student: with Moodle's name where the submission came from
        Moodle, so that it can be uploaded there, else ``ID_name``.
    students, waiting : int
        How many pages it holds, and how many of these students have something left to be marked by hand.
    missing : list of str
        Students who were graded and whose page could not be made.

    Raises
    ------
    ValueError
        If there is no class folder or exercise, or nothing has been graded.
    """
    classes = folders.ClassFolder(directory)
    exercise = gradebook.check(classes.url, classes.directory.course_id, exercise)
    with folders.clear_errors():
        lateness.settle(classes, exercise)
    with gradebook.Book(classes.url, classes.directory.course_id, write=False) as book:
        waiting = book.waiting(exercise)
        graded = {
            row["student"]: row["student"] in waiting for row in book.gradebook.submission_dicts(exercise)
        }
        names = {one.id: f"{one.last_name or ''}{one.first_name or ''}" for one in book.gradebook.students}
    if not graded:
        raise ValueError(
            say(
                f"{exercise} has not been graded yet; first: qunxue grade {exercise}",
                f"{exercise} 还没有评分；请先运行：qunxue grade {exercise}",
            )
        )
    names.update({row["id"]: f"{row['last_name']}{row['first_name']}" for row in classes.roster()})
    classes.directory.assignment_id = exercise
    # pages that exist were made before the last marks were given
    why = ""
    try:
        release.convert(GenerateFeedback, classes.directory, classes.config, force=True)
    except ValueError as error:
        # nbgrader has made everybody else's page before it says so
        why = str(error)
    known = origins.read(classes.root).get(exercise, {})
    file = classes.root / f"feedback-{exercise}.zip"
    part = file.with_suffix(".part")
    packed = []
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        for student in sorted(graded):
            folder = known.get(student) or "_".join(filter(None, [student, names.get(student)]))
            for page in sorted(classes.path("feedback", student, exercise).glob("*.html")):
                archive.write(page, f"{folder}/{page.name}")
                packed.append(student)
    part.replace(file)
    missing = sorted(set(graded) - set(packed))
    if why and missing:
        errors = classes.root / PRIVATE / "errors"
        errors.mkdir(parents=True, exist_ok=True)
        (errors / f"{exercise}-feedback.txt").write_text(why, encoding="utf-8", errors="replace")
    return file, len(set(packed)), sum(graded[student] for student in set(packed)), missing
