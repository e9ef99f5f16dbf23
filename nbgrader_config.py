"""nbgrader's folders mapped onto this tree, for one language: QUNXUE_LANG=zh nbgrader generate_assignment …

A class has a folder of its own (`qunxue class new DIR`) with a configuration of its own: no submission,
grade or gradebook belongs into the course.
"""

from pathlib import Path

from qunxue.authoring.release import configuration
from qunxue.language import current

c = get_config()  # noqa: F821 (nbgrader provides it)
c.merge(configuration(current()))
c.CourseDirectory.course_id = "qunxue"
c.CourseDirectory.root = str(Path(__file__).parent)
c.CourseDirectory.source_directory = f"solutions/{current()}"
c.CourseDirectory.release_directory = f"exercises/{current()}"
c.CourseDirectory.db_url = "sqlite:///" + str(Path(__file__).parent / "build" / "gradebook.db")
