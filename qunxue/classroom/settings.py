"""What nbgrader has to know about a class, in one place for every class folder."""

from pathlib import Path

from nbgrader.converters import GenerateFeedback
from nbgrader.preprocessors import NbGraderPreprocessor

from qunxue.authoring.release import configuration
from qunxue.grading.plugin import configure

# Feedback is read offline: prefer the static picture to the live one.
PICTURES_FIRST = [
    "text/html",
    "image/svg+xml",
    "image/png",
    "image/jpeg",
    "text/markdown",
    "text/latex",
    "text/plain",
]


class DescribePictures(NbGraderPreprocessor):
    """Keep the words of SVG pictures: as an image, which is nbconvert's way, a picture loses its text alternative."""

    def preprocess_cell(self, cell, resources, cell_index):
        """Return the cell with its pictures as part of the page."""
        for output in cell.get("outputs", []):
            if "image/svg+xml" in output.get("data", {}):
                output.data["text/html"] = output.data.pop("image/svg+xml")
        return cell, resources


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
    config.DataTypeFilter.display_data_priority = PICTURES_FIRST
    config.GenerateFeedback.preprocessors = [*GenerateFeedback.preprocessors.default(), DescribePictures]
    configure(config)  # nbgrader autograde runs submissions behind the same walls as qunxue grade
    return config
