"""Run somebody else's notebook safely and fast. This room knows no class, no gradebook and no points.

From the inside out:

``limits``      how much of everything one notebook may use
``kernel``      runs cells as a Jupyter kernel does, without ZeroMQ
``codec``       plain values as JSON: all that passes between answer and test
``pipe``        questions and answers over it, and stand-ins for what cannot be sent
``judge``       the process that runs a submission's tests, and never a line of the student's
``walls``       what stands between a submission and everything else
``zygote``      the process that has the libraries loaded and forks for every submission
``warden``      the process that holds the jobs, and keeps time and accounts
``executor``    the pure unit of work: notebook, files, limits -> executed notebook, status, timings
``cluster``     the same unit on a dask cluster
"""

import os
import sys


def can_fork():
    """Tell whether this system forks safely (Linux): nothing else of this room can be imported where it does not."""
    return sys.platform == "linux" and hasattr(os, "fork")
