"""What nbgrader has to know about a class, in one place for every class folder."""

from pathlib import Path

from qunxue.authoring.release import configuration
from qunxue.classroom import page
from qunxue.grading.plugin import configure


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
    page.configure(config, language)
    configure(config)  # nbgrader autograde runs submissions behind the same walls as qunxue grade
    return config
