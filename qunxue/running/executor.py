"""The unit of work: a sanitised notebook, its files and limits -> executed notebook, status, timings.

An executor sees no class folder, no database and no instructor's file. `ForkExecutor` runs the cells in a
forked copy of a process that has the libraries loaded; it needs Linux.
"""

import ast
import atexit
import base64
import contextlib
import dataclasses
import json
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

from qunxue.check import words
from qunxue.language import say
from qunxue.running import pipe, walls
from qunxue.running.limits import Limits

# in a test cell, on a line of its own: judge this test inside the student's program
_INSIDE = re.compile(r"^#+\s*runs\s*=\s*[\"']inside[\"']\s*$", re.MULTILINE)


class ExecutorDied(RuntimeError):
    """The process that executes submissions is gone, through no fault of the submission."""


class Unprotected(ValueError):
    """Walls could not be built; the message says which."""


@dataclasses.dataclass
class Job:
    """One notebook to execute.

    Parameters
    ----------
    name : str
        Whose it is; for messages.
    notebook : dict
        A valid notebook of format 4, as plain JSON.
    files : dict of str to bytes
        Support files by path relative to the notebook.
    limits : Limits
    trusted : collection of str
        Names of the files that are the instructor's: the judge may import them.
    """

    name: str
    notebook: dict
    files: dict = dataclasses.field(default_factory=dict)
    limits: Limits = dataclasses.field(default_factory=Limits)
    trusted: tuple = ()

    def cells(self):
        """Return the code cells to run: index, text, ids, role, and whether a test runs inside the student's program."""
        found = []
        for index, cell in enumerate(self.notebook["cells"]):
            source = "".join(cell["source"]) if isinstance(cell["source"], list) else cell["source"]
            if cell["cell_type"] == "code" and source.strip():
                role = role_of(cell)
                found.append({
                    "index": index, "source": source, "role": role, "cell_id": cell.get("id"),
                    "name": (cell.get("metadata", {}).get("nbgrader") or {}).get("grade_id"),
                    "inside": role == "test" and bool(_INSIDE.search(source)),
                })  # fmt: skip
        return found


def role_of(cell):
    """Return the part that a cell plays, by its nbgrader metadata.

    Parameters
    ----------
    cell : dict

    Returns
    -------
    {"plain", "answer", "locked", "test"}

    Examples
    --------
    >>> role_of({"metadata": {"nbgrader": {"grade": True, "solution": False, "locked": True}}})
    'test'
    """
    metadata = cell.get("metadata", {}).get("nbgrader") or {}
    if metadata.get("solution"):
        return "answer"
    if metadata.get("grade"):
        return "test"
    return "locked" if metadata.get("locked") else "plain"


@dataclasses.dataclass
class Outcome:
    """What came of a job.

    Parameters
    ----------
    name : str
    notebook : dict
        Executed. Test cells that were not reached carry an error that says so.
    status : {"ok", "late", "died", "stopped"}
        "late" if the time of the notebook ran out, "died" if the process did, in some cell; "stopped" if
        the executor itself could not go on.
    marks : list of dict
        Why somebody should look at this: ``kind``, ``detail``, ``cell``.
    unreached : list of int
        Indexes of test cells that did not run.
    seconds : dict of str to float
        By phase.
    cell_seconds : dict of int to float
    error_lines : dict of int to int
        For test cells that failed: the number of the line.
    memory : int
        Largest memory seen, in bytes.
    """

    name: str
    notebook: dict
    status: str
    marks: list
    unreached: list
    seconds: dict
    cell_seconds: dict
    error_lines: dict = dataclasses.field(default_factory=dict)
    memory: int = 0


# ---- from messages to outputs -----------------------------------------------------------------------


class _Replay(NotebookClient):
    """nbclient's own reading of a kernel's messages, without a kernel."""

    def __init__(self, notebook):
        super().__init__(notebook)
        self.kc = _Deaf()


class _Deaf:
    """What an Output widget's echo is sent to."""

    class session:
        @staticmethod
        def msg(*_, **__):
            return {}

    class shell_channel:
        @staticmethod
        def send(_):
            return None


_COLOURED = "\x1b[0;31m{}\x1b[0m: {}"


def _error(name, text, lines=None):
    trace = lines or [_COLOURED.format(name, text)]
    return nbformat.v4.new_output("error", ename=name, evalue=text, traceback=trace)


def assemble(job, answer):
    """Put the results of a job's cells into its notebook.

    Parameters
    ----------
    job : Job
    answer : dict
        ``results`` by cell index, ``marks``, ``late``, ``seconds``, ``memory``.

    Returns
    -------
    Outcome
    """
    notebook = nbformat.from_dict(job.notebook)
    client = _Replay(notebook)
    results = {int(index): result for index, result in answer["results"].items()}
    marks, executed, died = list(answer["marks"]), 0, False
    seconds, unreached, error_lines = {}, [], {}
    tests = {cell["index"] for cell in job.cells() if cell["role"] == "test"}
    tasks = {}
    for cell in job.cells():
        if cell["role"] == "test" and (task := words.task_of(cell["source"])):
            # its answer has the same name
            tasks[cell["index"]] = tasks[task["name"]] = task
    for cell in job.cells():
        index = cell["index"]
        target, result = notebook.cells[index], results.get(index)
        target.outputs, target.execution_count = [], None
        if result is None:
            if index in tests:
                unreached.append(index)
                target.outputs.append(_error("NotReached", _not_reached(answer)))
            continue
        executed += 1
        seconds[index] = float(result["seconds"])
        client.clear_before_next_output = False
        for kind, content, parent in result["messages"]:
            _replay(client, target, index, kind, content, parent)
        merge_streams(target)
        target.execution_count = executed
        late = tasks.get(index) or tasks.get(cell["name"])
        if "dead" in result:
            died = True
            if result["dead"] == "time" and late:
                target.outputs.append(_stopped(late, job.limits))
            else:
                target.outputs.append(_error("DeadKernelError", _dead(result["dead"])))
            continue
        reply = result["reply"]
        if result.get("timeout"):
            # where it stood when it was interrupted is chance, and the sentence says all
            target.outputs = [output for output in target.outputs if output.output_type != "error"]
            target.outputs.append(_stopped(late, job.limits))
        elif reply["status"] == "error" and not _recorded(target, reply.get("ename")):
            lines = reply.get("traceback") or ["ERROR: An error occurred while showtraceback was disabled"]
            target.outputs.append(
                _error(str(reply.get("ename")), str(reply.get("evalue")), list(map(str, lines)))
            )
        if index in tests:
            if reply["status"] == "error" and isinstance(reply.get("line"), int):
                error_lines[index] = reply["line"]
            _only_last_result(target, cell["source"])
    with contextlib.suppress(Exception):
        client.set_widgets_metadata()
    status = "late" if answer.get("late") else "died" if died else "ok"
    if answer.get("stopped"):
        status = "stopped"
    return Outcome(job.name, notebook, status, marks, unreached, dict(answer["seconds"]), seconds, error_lines,
                   int(answer.get("memory", 0)))  # fmt: skip


def _replay(client, cell, index, kind, content, parent):
    content = dict(content) if isinstance(content, dict) else {}
    buffers = [base64.b64decode(one) for one in content.pop("_buffers", [])]
    if kind.startswith("comm") and isinstance(content.get("data"), dict):
        content["data"].setdefault("buffer_paths", [])
    message = {
        "msg_type": kind, "content": content, "header": {"msg_type": kind},
        "parent_header": {"msg_id": parent}, "buffers": buffers, "metadata": {},
    }  # fmt: skip
    # a message that no kernel sends is no output
    with contextlib.suppress(Exception):
        client.process_message(nbformat.from_dict(message) if kind[:4] != "comm" else message, cell, index)


def merge_streams(cell):
    """Join a cell's outputs that follow one another on the same stream, in place.

    Parameters
    ----------
    cell : NotebookNode
        A code cell.
    """
    merged = []
    for output in cell.outputs:
        last = merged[-1] if merged else None
        both = last is not None and output.output_type == last.output_type == "stream"
        if both and last.name == output.name:
            last.text += output.text
        else:
            merged.append(output)
    cell.outputs = merged


def _recorded(cell, name):
    return any(output.output_type == "error" and output.ename == name for output in cell.outputs)


def _only_last_result(cell, source):
    """Leave of a test's results the one that its last line gives: nbgrader takes it for points."""
    results = [output for output in cell.outputs if output.output_type == "execute_result"]
    failed = any(output.output_type == "error" for output in cell.outputs)
    allowed = 0 if failed or not ends_in_expression(source) else 1
    surplus = results[: len(results) - allowed]
    for output in cell.outputs:
        if any(output is one for one in surplus):
            output.output_type = "display_data"
            output.pop("execution_count", None)


def ends_in_expression(source):
    """Tell whether the last line of a cell gives a result.

    Parameters
    ----------
    source : str

    Returns
    -------
    bool

    Examples
    --------
    >>> ends_in_expression("a = 1\\na"), ends_in_expression("task.passed();"), ends_in_expression("a = 1")
    (True, False, False)
    """
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError):
        # magics: a result is possible
        return True
    return bool(body) and isinstance(body[-1], ast.Expr) and not source.rstrip().endswith(";")


def _not_reached(answer):
    if answer.get("late"):
        return say(
            "This test was not reached: the notebook's time was used up before.",
            "没有运行到这项检查：整份笔记本的时间已经用完。",
        )
    if answer.get("stopped"):
        return say(
            f"This test was not reached: grading stopped before it ({answer['stopped']}).",
            f"没有运行到这项检查：评分在此之前中断（{answer['stopped']}）。",
        )
    return say(
        "This test was not reached: the notebook's program had ended.",
        "没有运行到这项检查：笔记本的程序已经结束。",
    )


def _dead(reason):
    texts = {
        "time": say(
            "This cell did not stop when its time was up. It was left out and the rest was run again.",
            "这个单元格到了时限仍不停止。已略过它，重新运行其余部分。",
        ),
        "memory": say(
            "This cell used more memory than allowed. It was left out and the rest was run again.",
            "这个单元格使用的内存超过了上限。已略过它，重新运行其余部分。",
        ),
    }
    return texts.get(reason) or say(
        "The notebook's program ended in this cell. The cell was left out and the rest was run again.",
        "笔记本的程序在这个单元格中结束了。已略过它，重新运行其余部分。",
    )


def _stopped(task, limits):
    """Return the one output that says of a cell that the clock has stopped it."""
    if task is not None:
        text = str(words.late(**task, seconds=limits.cell_seconds))
        return _error("CellTimeoutError", text, text.splitlines())
    text = say(
        f"this cell ran for more than {limits.cell_seconds:g} seconds and was stopped",
        f"这个单元格运行超过 {limits.cell_seconds:g} 秒，已被停止",
    )
    return _error("CellTimeoutError", text)


# ---- executors --------------------------------------------------------------------------------------


_early = None


def start_early():
    """Start the process that loads the libraries now, so that it is ready when an executor asks for it."""
    global _early
    if _early is None and walls.find_bubblewrap():
        _early = _launch("around")
        atexit.register(stop_early)


def stop_early():
    """End the process that was started early, if no executor has asked for it."""
    global _early
    process, _early = _early, None
    if process is not None:
        process.kill()
        process.wait()


def _launch(way):
    module = [sys.executable, "-P", "-m", "qunxue.running.warden", f"--walls={way}"]
    command = walls.bubblewrap(module, walls.readable_paths()) if way == "around" else module
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd="/",
        env=walls.environment() if way == "none" else None, start_new_session=True,
    )  # fmt: skip


class ForkExecutor:
    """Executes jobs in forks of one process that has the libraries loaded.

    Parameters
    ----------
    workers : int
        How many jobs run at the same time.
    allow_unprotected : bool
        Go on where walls cannot be built.

    Raises
    ------
    Unprotected
        If walls cannot be built and that is not allowed.
    """

    def __init__(self, workers=1, allow_unprotected=False):
        self.workers = workers
        self.missing_walls = []
        self._lock = threading.Lock()
        self._slots = queue.SimpleQueue()
        for slot in range(workers):
            self._slots.put(slot)
        self._waiting, self._number, self._running = {}, 0, 0
        self._turn = threading.Condition()
        self._start(allow_unprotected)

    def _start(self, allow_unprotected):
        global _early
        ways = ["around"] if walls.find_bubblewrap() else []
        ways += ["none"] if allow_unprotected else []
        for way in ways:
            self.process, _early = (_early, None) if way == "around" and _early else (_launch(way), _early)
            self._reader = pipe.Line(self.process.stdout.fileno(), sys.maxsize)
            self._writer = pipe.Line(self.process.stdin.fileno())
            hello = self._reader.receive()
            if hello is not None and hello["op"] == "hello":
                self.protected = hello["protected"]
                self.loaded = hello["loaded"]
                threading.Thread(target=self._read, args=(self.process,), daemon=True).start()
                threading.Thread(target=_drain, args=(self.process.stderr,), daemon=True).start()
                if self.protected and not self._walls_stand():
                    self.close()
                    continue
                return
            self._note(way, hello)
            self.close()
        raise Unprotected(_walls_missing(self.missing_walls))

    def _note(self, way, hello):
        if hello is not None:
            self.missing_walls.append(f"{hello.get('wall')}: {hello.get('reason')}")
        else:
            lines = self.process.stderr.read().decode("utf-8", "replace").strip().splitlines()
            self.missing_walls.append(
                f"{'bubblewrap' if way == 'around' else way}: {(lines or ['?'])[-1][:160]}"
            )

    def _walls_stand(self):
        """Run one empty job: the inner walls are built for each job, so only a job shows that they can be."""
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1")])
        answer = self._ask(Job("walls", notebook))
        if answer.get("wall"):
            self.missing_walls.append(": ".join(answer["wall"]))
            return False
        return bool(answer["results"])

    def _read(self, process):
        line = self._reader
        while True:
            with contextlib.suppress(OSError, ValueError):
                answer = line.receive()
                if answer is not None:
                    waiting = self._waiting.pop(answer["id"], None)
                    if waiting is not None:
                        waiting.put(answer)
                    continue
            break
        for waiting in list(self._waiting.values()):
            waiting.put(None)

    def _ask(self, job):
        slot, answers, folder = self._slots.get(), queue.SimpleQueue(), None
        try:
            with self._lock:
                self._number += 1
                number = self._number
                self._waiting[number] = answers
                message = {
                    "op": "run", "id": number, "slot": slot, "cells": job.cells(),
                    "limits": dataclasses.asdict(job.limits), "trusted": sorted(job.trusted),
                    "files": {name: base64.b64encode(data).decode() for name, data in job.files.items()},
                }  # fmt: skip
                if not self.protected:
                    folder = message["folder"] = tempfile.mkdtemp(prefix="qunxue-")
                try:
                    self._writer.send(message)
                except OSError:
                    raise ExecutorDied("the process that executes submissions is gone") from None
            answer = answers.get() if self.process.poll() is None else None
            if answer is None:
                raise ExecutorDied("the process that executes submissions is gone")
            return answer
        finally:
            self._slots.put(slot)
            if folder:
                shutil.rmtree(folder, ignore_errors=True)

    def run(self, job):
        """Execute one job; may be called from several threads.

        Parameters
        ----------
        job : Job

        Returns
        -------
        Outcome

        Raises
        ------
        ExecutorDied
            If the process that forks is gone.
        """
        return assemble(job, self.execute(job))

    def execute(self, job):
        """Execute one job and return the raw answer, for `assemble`; may be called from several threads.

        Parameters
        ----------
        job : Job

        Returns
        -------
        dict
        """
        with self._turn:
            self._turn.wait_for(lambda: self._running >= 0)
            self._running += 1
        try:
            answer, shared = self._ask(job), self._running > 1
        finally:
            with self._turn:
                self._running -= 1
                self._turn.notify_all()
        if not (shared and answer["starved"]) and not answer["stopped"]:
            return answer
        # its time ran out while others used the machine, or its program ended before it could begin: alone, it must do
        with self._turn:
            self._turn.wait_for(lambda: self._running == 0)
            self._running = -1
        try:
            return self._ask(job)
        finally:
            with self._turn:
                self._running = 0
                self._turn.notify_all()

    def close(self):
        """End the process and all that runs in it."""
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()
        with contextlib.suppress(OSError):
            self.process.stdout.close()
            self.process.stderr.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def _drain(pipe):
    with contextlib.suppress(OSError, ValueError):
        while pipe.read(65536):
            pass


def _walls_missing(missing):
    reasons = "; ".join(dict.fromkeys(missing))
    return say(
        f"no safe place to run submissions could be built ({reasons}). Install bubblewrap, or allow user "
        "namespaces, or take the risk with --allow-unprotected",
        f"无法为运行作业建立安全的环境（{reasons}）。请安装 bubblewrap，或允许用户命名空间（user namespaces）；"
        "愿意承担风险的话，可加上 --allow-unprotected",
    )


def plain(notebook):
    """Return a notebook node as plain JSON values."""
    return json.loads(json.dumps(notebook)) if isinstance(notebook, NotebookNode) else notebook
