"""The same unit of work on a dask.distributed cluster.

A worker needs nothing but this package: it is sent a notebook, its files and limits, starts its own
executor with its own walls when the first job arrives, and answers with the results of the cells. It never
sees the class folder or the gradebook, which stay with the one process that writes.
"""

import atexit
import dataclasses
import threading

from qunxue.language import say
from qunxue.running import executor as executors
from qunxue.running.limits import Limits

RETRIES = 3

_lock = threading.Lock()
_here = {}


def execute_here(job, allow_unprotected):
    """Execute a job on this worker.

    Parameters
    ----------
    job : dict
        The fields of a `Job`, limits as a dict.
    allow_unprotected : bool

    Returns
    -------
    dict
        The raw answer.
    """
    made = executors.Job(job["name"], job["notebook"], job["files"], Limits(**job["limits"]), job["trusted"])
    with _lock:
        running = _here.get("executor")
        if running is None or (getattr(running, "process", None) and running.process.poll() is not None):
            # a worker has as many threads as it may run jobs at the same time
            running = _here["executor"] = executors.ForkExecutor(_threads(), allow_unprotected)
            atexit.register(running.close)
    return running.execute(made)


def _threads():
    try:
        from distributed import get_worker

        return get_worker().state.nthreads
    except (ImportError, ValueError):
        return 1


class ClusterExecutor:
    """Executes jobs on a cluster.

    Parameters
    ----------
    address : str
        "local" for a cluster on this machine, or a scheduler's address such as ``tcp://10.0.0.1:8786``.
    workers : int
        For a local cluster: how many.
    allow_unprotected : bool

    Raises
    ------
    ValueError
        If the scheduler does not answer.
    """

    def __init__(self, address, workers=1, allow_unprotected=False):
        import dask
        import distributed

        self.allow_unprotected, self.cluster = allow_unprotected, None
        self.protected, self.missing_walls = True, []
        dask.config.set({"distributed.scheduler.allowed-failures": RETRIES})
        if address == "local":
            self.cluster = distributed.LocalCluster(
                n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50,
                memory_limit=0,
            )  # fmt: skip
            address = self.cluster.scheduler_address
        try:
            self.client = distributed.Client(address, timeout=10)
        except (OSError, TimeoutError, ValueError) as error:
            if self.cluster is not None:
                self.cluster.close()
            raise ValueError(say(
                f"no dask scheduler answers at {address} ({type(error).__name__})",
                f"{address} 没有 dask 调度器应答（{type(error).__name__}）",
            )) from None  # fmt: skip
        threads = self.client.nthreads()
        if not threads:
            self.close()
            raise ValueError(
                say(f"the scheduler at {address} has no workers", f"{address} 的调度器没有工作进程")
            )
        # two for each thread, so that a worker never waits for its next job
        self.workers = 2 * max(1, sum(threads.values()))
        if allow_unprotected:
            self.protected, self.missing_walls = False, [say("not checked on the cluster", "未在集群上检查")]

    def execute(self, job):
        """Execute one job on some worker; may be called from several threads.

        Parameters
        ----------
        job : Job

        Returns
        -------
        dict
            The raw answer.

        Raises
        ------
        ExecutorDied
            If the workers that had the job died one after the other.
        """
        from distributed import KilledWorker

        fields = {
            "name": job.name, "notebook": executors.plain(job.notebook), "files": job.files,
            "limits": dataclasses.asdict(job.limits), "trusted": job.trusted,
        }  # fmt: skip
        future = self.client.submit(execute_here, fields, self.allow_unprotected, pure=False, retries=RETRIES)
        try:
            return future.result()
        except KilledWorker as error:
            raise executors.ExecutorDied(str(error)) from None
        finally:
            future.release()

    def run(self, job):
        """Execute one job and put its results together.

        Parameters
        ----------
        job : Job

        Returns
        -------
        Outcome
        """
        return executors.assemble(job, self.execute(job))

    def alive(self):
        """Tell whether the scheduler still answers."""
        return self.client.status == "running"

    def close(self):
        """Leave the cluster; end it if it is a local one."""
        self.client.close()
        if self.cluster is not None:
            self.cluster.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
