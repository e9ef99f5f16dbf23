"""Run somebody else's notebook safely and fast. This room knows no class, no gradebook and no points.

From the inside out:

``limits``      how much of everything one notebook may use
``kernel``      runs cells as a Jupyter kernel does, without ZeroMQ
``guard``       sees to it that a test cell tests, and notices when it could not
``walls``       what stands between a submission and everything else
``zygote``      the process that has the libraries loaded and forks for every submission
``executor``    the pure unit of work: notebook, files, limits -> executed notebook, status, timings
``cluster``     the same unit on a dask cluster
"""

import os
import sys


def can_fork():
    """Tell whether this system forks safely (Linux): nothing else of this room can be imported where it does not."""
    return sys.platform == "linux" and hasattr(os, "fork")
