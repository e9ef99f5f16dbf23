"""The same work on a dask.distributed cluster."""

import pytest

from qunxue import cli

from .conftest import ASSIGNMENT
from .test_driver import FULL, points

distributed = pytest.importorskip("distributed")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


def test_a_local_cluster_gives_the_same_points(classroom):
    for number in range(4):
        classroom.hand_in(f"s{number}", classroom.solved())
    classroom.hand_in("dead", classroom.solved(chart="import os\nos._exit(1)"))
    status = cli.main(
        ["grade", ASSIGNMENT, "--class", str(classroom.root), "--workers", "2", "--scheduler", "local"]
    )
    assert status == 0
    for number in range(4):
        assert points(classroom, f"s{number}") == FULL
    assert points(classroom, "dead") == {name: score for name, score in FULL.items() if name != "test_chart"}


def test_a_worker_that_dies_costs_a_retry(classroom):
    """A worker of a real (separate) cluster is killed while it works; no student loses anything."""
    import threading
    import time

    import psutil

    from qunxue.grading import driver

    for number in range(4):
        classroom.hand_in(f"s{number}", classroom.solved(chart="import time; time.sleep(2)\nchart = None"))
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, memory_limit=0
    ) as cluster:

        def strike():
            time.sleep(1)
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline:
                workers = [nanny.process.process.pid for nanny in cluster.workers.values() if nanny.process]
                busy = [pid for pid in workers if psutil.Process(pid).children()]
                if busy:
                    psutil.Process(busy[0]).kill()
                    return
                time.sleep(0.2)

        thread = threading.Thread(target=strike)
        thread.start()
        report = driver.grade(ASSIGNMENT, classroom.root, scheduler=cluster.scheduler_address)
        thread.join()
    assert report.graded == 4
    for number in range(4):
        assert points(classroom, f"s{number}")["test_split"] == 3.0


def test_no_scheduler_is_one_line(classroom, capsys):
    classroom.hand_in("ada", classroom.solved())
    status = cli.main(
        ["grade", ASSIGNMENT, "--class", str(classroom.root), "--scheduler", "tcp://127.0.0.1:9"]
    )
    lines = capsys.readouterr().err.strip().splitlines()
    assert status not in (0, None) and "no dask scheduler answers" in lines[-1]
