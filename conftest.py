"""The tests' own language: what they expect in print does not depend on the system of who runs them."""

import os

os.environ["QUNXUE_LANG"] = "en"
