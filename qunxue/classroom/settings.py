"""What nbgrader has to know about a class, in one place for every class folder."""

from pathlib import Path

from qunxue.authoring.release import configuration

# Feedback and exported copies are read offline: prefer the static picture to the live one.
PICTURES_FIRST = [
    "text/html",
    "image/svg+xml",
    "image/png",
    "image/jpeg",
    "text/markdown",
    "text/latex",
    "text/plain",
]


def settings(directory, language):
    """Return nbgrader's configuration of a class.

    Parameters
    ----------
    directory : path-like
        The class folder.
    language : {"en", "zh"}

    Returns
    -------
    traitlets.config.Config

    Examples
    --------
    >>> settings("/a/class", "en").CourseDirectory.db_url
    'sqlite:////a/class/gradebook.db'
    """
    directory = Path(directory)
    config = configuration(language)
    config.CourseDirectory.root = str(directory)
    config.CourseDirectory.course_id = "qunxue"
    config.CourseDirectory.db_url = f"sqlite:///{directory / 'gradebook.db'}"
    config.NbConvertBase.display_data_priority = PICTURES_FIRST
    return config
