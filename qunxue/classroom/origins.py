"""Under which name a platform knows each submission, so that feedback can go back under it."""

import json
from pathlib import Path

from qunxue.grading import PRIVATE

FILE = Path(PRIVATE) / "origins.json"


def remember(directory, found):
    """Keep names besides those that are known already.

    Parameters
    ----------
    directory : path-like
        The class folder.
    found : dict of str to dict of str to str
        By exercise and student: the folder that Moodle gave the submission.
    """
    if not found:
        return
    file, known = Path(directory) / FILE, read(directory)
    for exercise, students in found.items():
        known.setdefault(exercise, {}).update(students)
    file.parent.mkdir(exist_ok=True)
    part = file.with_suffix(".part")
    part.write_text(json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
    part.replace(file)


def read(directory):
    """Return all names that are known.

    Parameters
    ----------
    directory : path-like
        The class folder.

    Returns
    -------
    dict of str to dict of str to str
        As for `remember`; empty if nothing came from such a platform, or the file is damaged.
    """
    try:
        return json.loads((Path(directory) / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
