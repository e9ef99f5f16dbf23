"""What holds for every test: its language, and that no test asserts how long something takes."""

import os

from hypothesis import settings

os.environ["QUNXUE_LANG"] = "en"  # what tests expect in print does not depend on the system of who runs them

# Hypothesis fails an example that takes over 200 ms, which says how busy the machine is and nothing of the code.
settings.register_profile("course", deadline=None)
settings.load_profile("course")
