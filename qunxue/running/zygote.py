"""The process that has the libraries loaded, and forks for every submission.

It never sees a job: it is told to fork and handed two sockets, one to the warden and one to the other process of the
same submission. So there is nothing in it, nor in what is forked from it, that one student could find of another's.
Each submission has two children: the student's program, which runs set-up and answers, and the judge, which runs
set-up and tests. A third kind, one for all, draws charts.
"""

import asyncio
import base64
import contextlib
import functools
import gc
import importlib
import itertools
import json
import os
import pkgutil
import random
import select
import signal
import socket
import sys
import threading
import time

from qunxue.running import kernel as kernels
from qunxue.running import pipe, walls
from qunxue.running.judge import Judge
from qunxue.running.limits import Limits

LIBRARIES = (
    "numpy pandas altair networkx ipywidgets anywidget vl_convert IPython.display jinja2 numpy.random "
    "altair.jupyter qunxue.charts qunxue.check qunxue.data qunxue.models"
).split()


def load(names=LIBRARIES):
    """Import libraries, with the modules of the course's packages; those not installed are passed over.

    Parameters
    ----------
    names : iterable of str

    Returns
    -------
    list of str
        What could be imported.
    """
    loaded = []
    for name in names:
        with contextlib.suppress(ImportError):
            module = importlib.import_module(name)
            loaded.append(name)
            if name.startswith("qunxue.") and hasattr(module, "__path__"):
                for part in pkgutil.iter_modules(module.__path__, f"{name}."):
                    with contextlib.suppress(ImportError):
                        importlib.import_module(part.name)
                        loaded.append(part.name)
    return loaded


def warm_up(kernel):
    """Do once what a first cell would otherwise do in every submission, and leave no trace.

    Parameters
    ----------
    kernel : qunxue.running.kernel.QuietKernel
    """
    shell = kernel.shell
    before, count = dict(shell.user_ns), shell.execution_count
    kernel.session.allowance = 1 << 20
    cells = [
        "1/0", "print('')", "import warnings\nwarnings.catch_warnings()",
        "import pandas\nframe = pandas.DataFrame({'a': [1, 2], 'b': ['x', 'y']})\nframe",
        "import altair\nchart = altair.Chart(frame).mark_bar().encode(x='b:N', y='a:Q').to_dict()\nchart",
        "frame.groupby('b')['a'].mean().sort_values().reset_index().merge(frame, on='b')",
        "import networkx\nnetworkx.degree_centrality(networkx.path_graph(3))",
        "from qunxue import check\ntask = check.Task('a', 1, '04')\ntask.equal([1.0], [2])",
        "task.frame(frame, frame)",
    ]  # fmt: skip

    async def all_cells():
        for number, cell in enumerate(cells):
            with contextlib.suppress(Exception):
                await kernels.run(kernel, cell, message_id=f"warm-{number}")

    old = sys.stdout, sys.stderr
    with open(os.devnull, "w") as nowhere:
        sys.stdout = sys.stderr = nowhere
        try:
            asyncio.run(all_cells())
        finally:
            sys.stdout, sys.stderr = old
    kernel.session.take()
    for name in set(shell.user_ns) - set(before):
        del shell.user_ns[name]
    shell.user_ns.update(before)
    shell.history_manager.reset()
    for name in ("_", "__", "___"):
        shell.user_ns[name] = ""
    for name in ("_oh", "_dh", "_ih", "In", "Out"):
        held = shell.user_ns.get(name)
        if isinstance(held, dict):
            held.clear()
    shell.user_ns_hidden.update(shell.user_ns)
    shell.execution_count = count
    shell.displayhook._, shell.displayhook.__, shell.displayhook.___ = "", "", ""
    shell.last_execution_result = None
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        if hasattr(sys, name):
            delattr(sys, name)
    import linecache

    for name in [one for one in linecache.cache if "ipykernel_" in one]:
        del linecache.cache[name]
    shell.compile._filename_map.clear()
    shell.tempfiles.clear()


# ---- in the children ----------------------------------------------------------------------------------


class Child:
    """A forked process of one submission, behind walls.

    Parameters
    ----------
    zygote : Zygote
    order : dict
        ``role``, ``slot``, ``limits``, ``folder``.
    files : list of int
        Numbers of the sockets to the warden and to the other process.
    """

    def __init__(self, zygote, order, files):
        self.zygote, self.role, self.files = zygote, order["role"], files
        self.order, self.limits, self.kernel = order, Limits(**order["limits"]), zygote.kernel
        self.line = pipe.Line(files[0])

    def live(self):
        """Build the walls, run what is sent, and end the process."""
        started = time.perf_counter()
        try:
            begin = self.line.receive()
            self._enter(begin)
            program = Judge(self, begin) if self.role == "judge" else StudentsProgram(self)
        except walls.WallError as error:
            self.line.send({"op": "wall", "wall": error.wall, "reason": error.reason})
            os._exit(1)
        self.line.send({"op": "ready", "seconds": time.perf_counter() - started})
        # asyncio.run would turn the first interrupt into a cancellation; a kernel raises KeyboardInterrupt
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        with contextlib.suppress(BaseException):
            loop.run_until_complete(program.live())
        os._exit(0)

    def _enter(self, begin):
        protected = self.zygote.protected
        for number in (signal.SIGTERM, signal.SIGALRM):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        walls.die_with_parent()
        if protected:
            walls.own_folder(self.limits)
            folder = walls.FOLDER
        else:
            folder = os.path.join(self.order["folder"], self.role)
            os.makedirs(folder, exist_ok=True)
        os.chdir(folder)
        self.given = frozenset(begin["files"])
        self._write_files(begin["files"])
        kernels.redirect(self.kernel)
        nowhere = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nowhere, 0)
        walls.close_all_but(self.files)
        if protected:
            # who holds the tests stays unreadable, as the zygote is
            walls.drop_privileges(self.order["slot"], readable=self.role != "judge")
        walls.limit(self.limits)
        with contextlib.suppress(walls.WallError):
            writable = [folder, walls.scratch(), "/dev"]
            walls.landlock([*self.zygote.paths, "/proc", "/etc"], writable, network=not protected)
        if protected:
            walls.filter_calls()
        seed = os.urandom(32)
        random.seed(seed)
        numpy = sys.modules.get("numpy")
        if numpy is not None:
            numpy.random.seed(list(seed))
        gc.enable()

    def _write_files(self, files):
        for name, content in files.items():
            folder = os.path.dirname(name)
            if folder:
                os.makedirs(folder, exist_ok=True)
            with open(name, "wb") as file:
                file.write(base64.b64decode(content))
        for folder, _, names in os.walk("."):
            os.chmod(folder, 0o777)
            for name in names:
                os.chmod(os.path.join(folder, name), 0o666)

    async def run(self, order):
        """Run one cell and return what is to be sent of it.

        Parameters
        ----------
        order : dict
            ``index``, ``source``, ``cell_id``, ``count``, ``allowance``.

        Returns
        -------
        dict
        """
        kernel, source = self.kernel, order["source"]
        kernel.session.allowance = order["allowance"]
        kernel.shell.execution_count = order["count"]
        started = time.perf_counter()
        reply = await kernels.run(kernel, source, message_id=str(order["index"]), cell_id=order["cell_id"])
        return {
            "op": "done", "index": order["index"], "reply": {**_slim(reply), "line": self._line_of_error(source)},
            "messages": _ready(kernel.session.take()), "seconds": time.perf_counter() - started,
        }  # fmt: skip

    def _line_of_error(self, source):
        """Return the number of the cell's own line in which the error came up."""
        result, last = self.kernel.shell.last_execution_result, None
        error = result.error_in_exec if result is not None else None
        trace = error.__traceback__ if error is not None else None
        name = self.kernel.shell.compile.get_code_name(source, source, 0)
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == name:
                last = trace.tb_lineno
            trace = trace.tb_next
        return last


class StudentsProgram:
    """What runs a student's cells, and answers what the judge asks about them.

    Parameters
    ----------
    child : Child
    """

    def __init__(self, child):
        self.child, self.kernel, self.running = child, child.kernel, False
        self.cells = {}
        self._shadow()
        self.peer = pipe.StudentsEnd(pipe.Line(child.files[1]), child.kernel, self.cells)
        signal.signal(signal.SIGINT, self._interrupt)
        self._paint_elsewhere()

    def _shadow(self):
        """Let a submitted pandas.py stand in for pandas, as it would in a fresh kernel."""
        own = {name.split("/")[0].removesuffix(".py") for name in self.child.given}
        own = {name for name in own if name in sys.modules and name not in self.child.zygote.kernel_modules}
        own.discard("qunxue")
        for name in list(sys.modules):
            if name.partition(".")[0] in own:
                del sys.modules[name]

    def _interrupt(self, *_):
        # between cells and calls there is nothing to stop, and a line half read must be read to its end
        if self.running or self.peer.busy:
            raise KeyboardInterrupt

    async def live(self):
        """Serve the warden and the judge, whoever asks."""
        line, other = self.child.line, self.peer.line
        poll = select.poll()
        for file in (line.file, other.file):
            poll.register(file, select.POLLIN)
        while True:
            ready = (
                {line.file}
                if line.waiting
                else {other.file}
                if other.waiting
                else {one for one, _ in poll.poll()}
            )
            if other.file in ready:
                question = other.receive()
                if question is None:
                    return
                other.send(self.peer.serve(question))
            if line.file in ready:
                order = line.receive()
                if order is None:
                    return
                # else the answer to a question that an interrupt cut short
                if order["op"] == "cell":
                    line.send(await self._cell(order))
                    for _ in range(3):
                        await asyncio.sleep(0)

    async def _cell(self, order):
        shell = self.kernel.shell
        self.cells[shell.compile.get_code_name(order["source"], order["source"], 0)] = order["index"]
        before = dict(shell.user_ns)
        self.running = True
        try:
            done = await self.child.run(order)
        finally:
            self.running = False
        names = shell.user_ns
        done["bound"] = [
            name for name, value in names.items()
            if isinstance(name, str) and name not in shell.user_ns_hidden and before.get(name, before) is not value
        ]  # fmt: skip
        language = sys.modules.get("qunxue.language")
        done["language"] = language.current() if language is not None else None
        return done

    def _paint_elsewhere(self):
        """Have pictures of charts drawn by the painter, whose start takes half a second of processor time."""
        module = sys.modules.get("vl_convert")
        if module is None:
            return
        draw_here, line, numbers = module.vegalite_to_svg, self.child.line, itertools.count()

        @functools.wraps(draw_here)
        def vegalite_to_svg(vl_spec, *arguments, **keywords):
            if not arguments and not keywords and threading.current_thread() is threading.main_thread():
                number = next(numbers)
                with contextlib.suppress(TypeError, ValueError, OSError):
                    text = vl_spec if isinstance(vl_spec, str) else json.dumps(vl_spec)
                    line.send({"op": "draw", "number": number, "spec": text})
                    answer = line.receive()
                    # answers to questions that were given up are passed over
                    while answer is not None and (answer["op"] != "drawn" or answer["number"] != number):
                        answer = line.receive()
                    if answer is not None and answer.get("svg") is not None:
                        return answer["svg"]
            # also where the painter could not: the error must come from here
            return draw_here(vl_spec, *arguments, **keywords)

        module.vegalite_to_svg = vegalite_to_svg


def _slim(reply):
    return {name: reply[name] for name in ("status", "ename", "evalue", "traceback") if name in reply}


def _ready(messages):
    """Make messages fit for JSON: what no JSON text can hold becomes a string."""
    ready = []
    for kind, content, parent in messages:
        buffers = content.pop("_buffers", None) if isinstance(content, dict) else None
        if buffers:
            content["_buffers"] = [base64.b64encode(one).decode() for one in buffers]
        ready.append([kind, content, parent])
    return ready


def paint(zygote, files):
    """Draw charts for all submissions, one after the other, behind walls; never returns."""
    limits = Limits(memory_bytes=3 << 30, cpu_seconds=1 << 20)
    walls.die_with_parent()
    if zygote.protected:
        walls.own_folder(limits)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    walls.close_all_but(files)
    if zygote.protected:
        walls.drop_privileges(walls.PAINTER)
    walls.limit(limits)
    if zygote.protected:
        walls.filter_calls()
    import vl_convert

    line = pipe.Line(files[0])
    while (order := line.receive()) is not None:
        try:
            line.send({"svg": vl_convert.vegalite_to_svg(json.loads(order["spec"]))})
        except Exception:
            line.send({"svg": None})


# ---- the process that forks ---------------------------------------------------------------------------


class Zygote:
    """The process that forks.

    Parameters
    ----------
    protected : bool
        Whether the outer wall stands.
    control : socket
        To the warden.
    """

    def __init__(self, protected, control):
        self.protected, self.control, self.children = protected, control, set()
        self.paths = walls.readable_paths()
        walls.scratch()  # worked out before any submission runs
        self.kernel = kernels.start()
        self.kernel_modules = frozenset(sys.modules)
        loaded = load()
        warm_up(self.kernel)
        sys.argv = ["ipykernel_launcher.py"]
        sys.path.insert(0, "")
        walls.hide_process()
        if protected:
            self.own_processes = os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)
        gc.collect()
        gc.disable()
        gc.freeze()
        self._say({"loaded": loaded})

    def _say(self, message):
        self.control.send(json.dumps(message).encode())

    def serve(self):
        """Fork and take in the dead until the warden ends."""
        while True:
            data, files, *_ = socket.recv_fds(self.control, 1 << 16, 2)
            if not data:
                os._exit(0)
            order = json.loads(data)
            if order["op"] == "fork":
                self._fork(order, files)
            else:
                self._reap(order["process"])

    def _fork(self, order, files):
        if self.protected:
            walls.new_process_namespace(self.own_processes)
        process = os.fork()
        if process == 0:
            try:
                self.control.close()
                if order["role"] == "painter":
                    paint(self, files)
                else:
                    Child(self, order, files).live()
            finally:
                os._exit(1)
        for file in files:
            os.close(file)
        self.children.add(process)
        self._say({"process": process})

    def _reap(self, process):
        status = os.waitpid(process, 0)[1]
        self.children.discard(process)
        if not self.protected:
            # without a process namespace: end what the submission has left running
            while orphans := walls.children_of(os.getpid()) - self.children:
                for orphan in orphans:
                    with contextlib.suppress(ProcessLookupError, ChildProcessError):
                        os.kill(orphan, signal.SIGKILL)
                        os.waitpid(orphan, 0)
        self._say({"status": status})
