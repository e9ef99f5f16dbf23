"""An ordinary Jupyter kernel for each job, through nbgrader's own `Execute`: what our executor is held against."""

import os
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient.exceptions import DeadKernelError
from nbgrader.preprocessors import Execute

from qunxue.running import executor as executors

ASIDE = {"NBGRADER_EXECUTION": "autograde", "QUNXUE_GRADING": "1"}


def run(job):
    """Execute one job in a kernel of its own, without walls, and return its `Outcome`."""
    started, died = time.monotonic(), False
    notebook = nbformat.from_dict(job.notebook)
    with tempfile.TemporaryDirectory(prefix="qunxue-") as folder:
        for name, data in job.files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        kept = {name: os.environ.get(name) for name in ASIDE}
        os.environ.update(ASIDE)
        try:
            Execute(timeout=int(max(1, job.limits.cell_seconds))).preprocess(
                notebook, {"metadata": {"path": folder}}
            )
        except DeadKernelError:
            died = True
        finally:
            for name, value in kept.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value
    unreached = []
    for cell in job.cells():
        target = notebook.cells[cell["index"]]
        if target.execution_count is None and cell["role"] == "test":
            unreached.append(cell["index"])
            target.outputs = [executors._error("NotReached", executors._not_reached({}))]
        executors.merge_streams(target)
        if cell["role"] == "test":
            executors._only_last_result(target, cell["source"])
    return executors.Outcome(
        job.name, notebook, "died" if died else "ok", [], unreached,
        {"all": time.monotonic() - started}, {},
    )  # fmt: skip
