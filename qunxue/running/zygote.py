"""The process that has the libraries loaded, and forks for every submission.

It reads jobs from its standard input and writes results to its standard output, both as a length and a
JSON text. It never sees a class folder: the texts of cells and the contents of files come with the job.
For each job it forks; the child builds its inner walls and runs cells; this process hands it one cell after
the other, keeps the time, and believes nothing it says without the cell's token.
"""

import argparse
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
import secrets
import selectors
import signal
import socket
import struct
import sys
import threading
import time

from qunxue.running import guard as guarding
from qunxue.running import kernel as kernels
from qunxue.running import walls
from qunxue.running.limits import Limits

LIBRARIES = (
    "numpy pandas altair networkx ipywidgets anywidget vl_convert IPython.display jinja2 numpy.random "
    "altair.jupyter qunxue.charts qunxue.check qunxue.data qunxue.models"
).split()
ATTEMPTS = 3
GRACE = 2.0
LARGEST_MESSAGE = 64 << 20
PICTURES = 300


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


# ---- in the child -----------------------------------------------------------------------------------


class Child:
    """A forked process that runs the cells of one submission.

    Parameters
    ----------
    zygote : Zygote
    job : dict
    file : int
        Number of the socket to the parent.
    """

    def __init__(self, zygote, job, file):
        self.zygote, self.job, self.line = zygote, job, guarding.Line(file)
        self.kernel, self.guard = zygote.kernel, zygote.guard
        self._room = None
        self.limits = Limits(**job["limits"])

    def live(self):
        """Build the walls, run what is sent, and end the process."""
        started = time.perf_counter()
        try:
            self._enter()
            self._paint_elsewhere()
            self.guard.watch(self.line, self.folder)
            self.guard.threads = guarding._threads()
        except walls.WallError as error:
            self.line.send({"op": "wall", "wall": error.wall, "reason": error.reason})
            os._exit(1)
        self.line.send({"op": "ready", "seconds": time.perf_counter() - started})
        # asyncio.run would turn the first interrupt into a cancellation; a kernel raises KeyboardInterrupt
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        with contextlib.suppress(BaseException):
            loop.run_until_complete(self._cells())
        os._exit(0)

    def _enter(self):
        protected = self.zygote.protected
        for number in (signal.SIGTERM, signal.SIGALRM):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        walls._call("prctl", walls._SET_PDEATHSIG, 9, 0, 0, 0)
        if protected:
            walls.own_folder(self.limits)
            self.folder = walls.FOLDER
        else:
            self.folder = self.job["folder"]
        os.chdir(self.folder)
        self._write_files()
        kernels.redirect(self.kernel)
        nowhere = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nowhere, 0)
        kept = self.line.file
        os.closerange(3, kept)
        os.closerange(kept + 1, 4096)
        if protected:
            walls.drop_privileges(self.job["slot"])
        walls.limit(self.limits)
        if protected or walls_available(self.zygote.paths):
            with contextlib.suppress(walls.WallError):
                writable = [self.folder, walls.scratch(), "/dev"]
                walls.landlock([*self.zygote.paths, "/proc", "/etc"], writable, network=not protected)
        if protected:
            walls.filter_calls()
        self._shadow()
        seed = os.urandom(32)
        import random

        random.seed(seed)
        numpy = sys.modules.get("numpy")
        if numpy is not None:
            numpy.random.seed(list(seed))
        gc.enable()

    def _paint_elsewhere(self):
        """Have pictures of charts drawn by the painter, whose start takes half a second of processor time."""
        module = sys.modules.get("vl_convert")
        if module is None:
            return
        draw_here, line, numbers = module.vegalite_to_svg, self.line, itertools.count()

        @functools.wraps(draw_here)
        def vegalite_to_svg(vl_spec, *arguments, **keywords):
            if not arguments and not keywords and threading.current_thread() is threading.main_thread():
                number = next(numbers)
                with contextlib.suppress(TypeError, ValueError, OSError):
                    text = vl_spec if isinstance(vl_spec, str) else json.dumps(vl_spec)
                    line.send({"op": "draw", "number": number, "spec": text})
                    svg = _answer(line, "drawn", number).get("svg")
                    if svg is not None:
                        return svg
            # also where the painter could not: the error must come from here
            return draw_here(vl_spec, *arguments, **keywords)

        module.vegalite_to_svg = vegalite_to_svg

    def _write_files(self):
        for name, content in self.job["files"].items():
            folder = os.path.dirname(name)
            if folder:
                os.makedirs(folder, exist_ok=True)
            with open(name, "wb") as file:
                file.write(base64.b64decode(content))
        for folder, _, files in os.walk("."):
            os.chmod(folder, 0o777)
            for name in files:
                os.chmod(os.path.join(folder, name), 0o666)

    def _shadow(self):
        """Let a submitted pandas.py stand in for pandas, as it would in a fresh kernel; for this student."""
        own = {name.split("/")[0].removesuffix(".py") for name in self.job["files"]}
        own = {name for name in own if name in sys.modules and name not in self.zygote.kernel_modules}
        own.discard("qunxue")
        for name in list(sys.modules):
            if name.partition(".")[0] in own:
                del sys.modules[name]
        self.guard.shadowed = frozenset(own)

    async def _cells(self):
        while True:
            order = self.line.receive()
            if order is not None and order["op"] in ("drawn", "text"):
                # the answer to a question that an interrupt cut short
                continue
            if order is None or order["op"] != "cell":
                return
            self.line.send(await self._cell(order))
            for _ in range(3):
                await asyncio.sleep(0)

    async def _cell(self, order):
        guard, kernel = self.guard, self.kernel
        token, role, source = order.pop("token"), order["role"], order.pop("source")
        guard.cell = order["index"]
        kernel.session.allowance = order["allowance"]
        started = time.perf_counter()
        parent = str(order["index"])
        if role == "test":
            reply = await self._test(order, source, token, parent)
            reply["line"] = self._line_of_error()
        else:
            before = dict(guard._namespace) if role == "locked" else None
            reply = await kernels.run(kernel, source, message_id=parent, cell_id=order["cell_id"])
            if before is not None:
                guard.remember_setup(before)
        answer = {
            "op": "done", "index": order["index"], "token": token, "reply": _slim(reply),
            "messages": _ready(kernel.session.take()), "seconds": time.perf_counter() - started,
        }  # fmt: skip
        guard.cell = None
        return answer

    def _line_of_error(self):
        """Return the number of the test's line in which the error came up."""
        result, last = self.kernel.shell.last_execution_result, None
        error = result.error_in_exec if result is not None else None
        trace = error.__traceback__ if error is not None else None
        while trace is not None:
            if trace.tb_frame.f_globals is self._room and last is None:
                last = trace.tb_lineno
            trace = trace.tb_next
        return last

    async def _test(self, order, source, token, parent):
        guard, kernel = self.guard, self.kernel
        guard.restore()
        if guarding._threads() > guard.threads:
            guard.mark("thread", "a thread is still running")
        rebound = guard.rebound(guarding.names_used(source))
        text = _blank_ended(source)
        with self._veiled(order, token):
            guard.testing = True
            try:
                reply = await kernels.run(kernel, text, message_id=parent, cell_id=order["cell_id"])
            finally:
                guard.testing = False
        if reply["status"] == "ok" and rebound:
            kept, kernel.session._messages = kernel.session._messages, []
            namespace = guard._namespace
            changed = {name: namespace.get(name, guard) for name in rebound}
            namespace.update(rebound)
            with self._veiled(order, token):
                second = await kernels.run(kernel, text, message_id=parent)
            for name, value in changed.items():
                if value is guard:
                    namespace.pop(name, None)
                else:
                    namespace[name] = value
            kernel.session._messages = kept
            if second["status"] != "ok":
                guard.mark("rebound", ", ".join(sorted(rebound)))
        guard.restore()
        return reply

    @contextlib.contextmanager
    def _veiled(self, order, token):
        """Keep a test's text from the history and the line cache, until a traceback needs it, and its names apart.

        The test runs on a copy of the names, so that functions of the submission do not find in their globals
        what it expects. Cells below find what it has bound, as in a kernel.
        """
        import linecache

        shell, line, index = self.kernel.shell, self.line, order["index"]
        cache, store = type(shell.compile).cache, type(shell.history_manager).store_inputs
        held = []

        def hidden_cache(transformed, number=0, raw_code=None):
            name = cache(shell.compile, transformed, number, raw_code)
            length, stamp, _, path = linecache.cache.pop(name)
            held.append((name, (length, stamp, path)))
            return name

        def reveal():
            line.send({"op": "reveal", "index": index})
            answer = _answer(line, "text", index)
            lines = [f"{one}\n" for one in answer["source"].rstrip("\n").splitlines()]
            for name, (length, stamp, path) in held:
                linecache.cache[name] = (length, stamp, lines, path)

        def blind_store(number, *_):
            store(shell.history_manager, number, "# test", "# test")

        shell.compile.cache = hidden_cache
        shell.history_manager.store_inputs = blind_store
        shell.reveal = reveal
        shell.ast_transformers = [guarding.Look(self.guard.look_name)]
        names = self.guard._namespace
        before, room = dict(names), dict(names)
        self._room = room
        try:
            with kernels.room_for(shell, room):
                yield
        finally:
            names.update({name: value for name, value in room.items() if before.get(name, room) is not value})
            for name in before.keys() - room.keys():
                names.pop(name, None)
            shell.reveal = None
            shell.ast_transformers = []
            shell.compile.__dict__.pop("cache", None)
            shell.history_manager.__dict__.pop("store_inputs", None)


def _answer(line, operation, number):
    """Wait for the answer to a question, passing over answers to questions that were given up."""
    while True:
        answer = line.receive()
        if answer is None:
            raise OSError("the line is closed")
        if answer["op"] == operation and answer["number"] == number:
            return answer


def _blank_ended(source):
    # two blank lines: IPython treats cells of one line apart, through handlers that can be replaced
    return source.rstrip("\n") + "\n\n\n"


def _slim(reply):
    return {name: reply[name] for name in ("status", "ename", "evalue", "traceback", "line") if name in reply}


def _ready(messages):
    """Make messages fit for JSON: what no JSON text can hold becomes a string."""
    ready = []
    for kind, content, parent in messages:
        buffers = content.pop("_buffers", None) if isinstance(content, dict) else None
        if buffers:
            content["_buffers"] = [base64.b64encode(one).decode() for one in buffers]
        ready.append([kind, content, parent])
    return ready


def walls_available(paths):
    """Tell whether Landlock rules make sense here."""
    return bool(paths)


# ---- in the parent ----------------------------------------------------------------------------------


class Session:
    """What the zygote knows about one submission that is being run.

    Parameters
    ----------
    zygote : Zygote
    job : dict
    """

    def __init__(self, zygote, job):
        self.zygote, self.job, self.limits = zygote, job, Limits(**job["limits"])
        self.started = time.monotonic()
        self.deadline = self.started + self.limits.notebook_seconds
        self.results, self.marks, self.skipped = {}, [], set()
        self.attempts, self.walls_seconds, self.cells_seconds = 0, 0.0, 0.0
        self.allowance, self.peak = self.limits.output_bytes, 0
        self.failed_wall, self.drawings = None, 0
        self.begin()

    def begin(self):
        """Fork, and start with the first cell."""
        self.attempts += 1
        self.token, self.current, self.reveals = None, None, set()
        self.queue = [cell for cell in self.job["cells"] if cell["index"] not in self.skipped]
        self.interrupted = self.reason = None
        self.cell_deadline = min(self.deadline, time.monotonic() + 30)
        self.buffer, self.received = bytearray(), 0
        fork_started = time.perf_counter()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self.process = self.zygote.fork(self, ours, theirs)
        self.walls_seconds += time.perf_counter() - fork_started
        theirs.close()
        self.socket = ours
        # a child that does not read must not hold up the others
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", 1, 0))
        self.line = guarding.Line(ours.fileno())

    def next_cell(self):
        """Send the next cell, or end."""
        now = time.monotonic()
        if not self.queue or now >= self.deadline:
            return self.finish()
        cell = self.current = self.queue.pop(0)
        self.token = secrets.token_hex(16)
        self.interrupted = None
        self.cell_started = now
        self.cell_deadline = min(now + self.limits.cell_seconds, self.deadline)
        order = {name: cell[name] for name in ("index", "source", "role", "cell_id")}
        order |= {"op": "cell", "token": self.token, "allowance": max(0, self.allowance)}
        try:
            self.line.send(order)
        except OSError:
            self.died()
        return None

    def read(self):
        """Take in what the child has sent."""
        try:
            data = self.socket.recv(1 << 20)
        except (OSError, TimeoutError):
            data = b""
        if not data:
            return self.died()
        self.buffer += data
        self.received += len(data)
        while len(self.buffer) >= 4:
            (length,) = struct.unpack("!I", self.buffer[:4])
            if length > LARGEST_MESSAGE or self.received > 4 * LARGEST_MESSAGE:
                return self._forged("too long a message")
            if len(self.buffer) < 4 + length:
                return None
            text = bytes(self.buffer[4 : 4 + length])
            del self.buffer[: 4 + length]
            try:
                self._handle(json.loads(text))
            except (ValueError, TypeError, KeyError, AttributeError):
                return self._forged("not a message")
            if self.zygote.sessions.get(self.process) is not self:
                return None
        return None

    def _handle(self, message):
        operation = message["op"]
        if operation == "mark":
            if len(self.marks) < 500:
                cell = message["cell"] if isinstance(message["cell"], int) else None
                kind = str(message["kind"])
                now = self.current["index"] if self.current else cell
                self.marks.append({"kind": kind, "detail": str(message["detail"])[:200], "cell": now})
        elif operation == "ready" and self.current is None:
            self.walls_seconds += float(message["seconds"])
            self.next_cell()
        elif operation == "wall":
            self.failed_wall = [str(message["wall"]), str(message["reason"])]
        elif operation == "reveal" and self.current and message["index"] not in self.reveals:
            self.reveals.add(message["index"])
            self.line.send({"op": "text", "number": self.current["index"], "source": self.current["source"]})
        elif operation == "draw" and self.current and self.drawings < PICTURES:
            self.drawings += 1
            self.zygote.painter.ask(self, int(message["number"]), str(message["spec"]))
        elif operation == "done":
            if not self.current or not secrets.compare_digest(str(message["token"]), self.token):
                self._forged("a verdict without its token")
            else:
                self._done(message)
        else:
            self._forged("an unknown message")

    def _done(self, message):
        index = self.current["index"]
        reply = message["reply"]
        seconds = time.monotonic() - self.cell_started
        self.cells_seconds += seconds
        if index in self.reveals and reply["status"] == "ok":
            # the text was asked for, so the cell had failed
            reply = {"status": "error", "ename": "CheckFailed", "evalue": "", "traceback": ["CheckFailed"]}
            self.marks.append({"kind": "forged", "detail": "a verdict after a traceback", "cell": index})
        messages = message["messages"]
        self.allowance -= len(json.dumps(messages))
        self.keep(index, {"reply": reply, "messages": messages, "seconds": seconds,
                          "timeout": self.interrupted is not None})  # fmt: skip
        self.current = None
        self.next_cell()

    def keep(self, index, result):
        """Keep a cell's result, unless there is one from an earlier attempt."""
        self.results.setdefault(index, result)

    def _forged(self, what):
        index = self.current["index"] if self.current else None
        self.marks.append({"kind": "forged", "detail": what, "cell": index})
        self.reason = self.reason or "ended"
        self.kill()
        self.died()

    def tick(self, now):
        """Enforce the limits of time and memory."""
        if now >= self.cell_deadline:
            if self.interrupted is None and self.current is not None:
                self.interrupted = now
                self.cell_deadline = now + GRACE
                with contextlib.suppress(ProcessLookupError):
                    os.kill(self.process, signal.SIGINT)
            else:
                self.reason = "time"
                self.kill()
        used = walls.memory_of(self.process, self.limits.memory_bytes)
        self.peak = max(self.peak, used)
        if used > self.limits.memory_bytes:
            self.reason = "memory"
            self.kill()

    def kill(self):
        """End the child and all that it started."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)

    def died(self):
        """The child is gone before it should be: say why, and go on after the cell that ended it."""
        self.zygote.forget(self)
        self.kill()
        status = os.waitpid(self.process, 0)[1]
        self.zygote.sweep(self)
        self.socket.close()
        if self.current is None:
            self.attempts = ATTEMPTS
        else:
            index = self.current["index"]
            reason = self.reason or ("killed" if os.WIFSIGNALED(status) else "ended")
            self.keep(index, {"dead": reason, "messages": [], "seconds": time.monotonic() - self.cell_started,
                              "timeout": reason == "time"})  # fmt: skip
            self.skipped.add(index)
            if not self.reason and self.current["role"] == "test":
                self.marks.append({"kind": "ended", "detail": reason, "cell": index})
        left = [cell for cell in self.job["cells"] if cell["index"] not in self.results]
        if left and self.attempts < ATTEMPTS and time.monotonic() < self.deadline:
            self.begin()
        else:
            self.answer()

    def finish(self):
        """All cells have run: end the child."""
        self.zygote.forget(self)
        self.kill()
        os.waitpid(self.process, 0)
        self.zygote.sweep(self)
        self.socket.close()
        self.answer()

    def answer(self):
        """Send the result of the submission."""
        late = time.monotonic() >= self.deadline
        self.zygote.send({
            "op": "result", "id": self.job["id"], "results": {str(key): value for key, value in self.results.items()},
            "marks": self.marks, "late": late, "attempts": self.attempts, "wall": self.failed_wall,
            "seconds": {"walls": self.walls_seconds, "cells": self.cells_seconds,
                        "all": time.monotonic() - self.started}, "memory": self.peak,
        })  # fmt: skip


class Painter:
    """A process behind walls of its own that draws charts for all submissions, one after the other.

    Parameters
    ----------
    zygote : Zygote
    """

    def __init__(self, zygote):
        self.zygote, self.process, self.waiting = zygote, None, []
        self.socket = self.deadline = None

    def ask(self, session, number, spec):
        """Have a chart drawn for a session."""
        if self.process is None:
            self._start()
        self.waiting.append((session, session.process, number, spec))
        if len(self.waiting) == 1:
            self._next()

    def _start(self):
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        if self.zygote.protected:
            walls.new_process_namespace(self.zygote.own_processes)
        self.process = os.fork()
        if self.process == 0:
            try:
                self._live(theirs.fileno())
            finally:
                os._exit(1)
        theirs.close()
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", 1, 0))
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("ll", 5, 0))
        self.socket = ours
        self.zygote.selector.register(ours, selectors.EVENT_READ, self)

    def _live(self, file):
        walls._call("prctl", walls._SET_PDEATHSIG, 9, 0, 0, 0)
        limits = Limits(memory_bytes=3 << 30, cpu_seconds=1 << 20)
        if self.zygote.protected:
            walls.own_folder(limits)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(nowhere, number)
        os.closerange(3, file)
        os.closerange(file + 1, 4096)
        if self.zygote.protected:
            walls.drop_privileges(walls.PAINTER)
        walls.limit(limits)
        if self.zygote.protected:
            walls.filter_calls()
        import vl_convert

        line = guarding.Line(file)
        while (order := line.receive()) is not None:
            try:
                line.send({"svg": vl_convert.vegalite_to_svg(json.loads(order["spec"]))})
            except Exception:
                line.send({"svg": None})

    def _next(self):
        while self.waiting:
            session, process, number, spec = self.waiting[0]
            if self.zygote.sessions.get(process) is session:
                self.deadline = time.monotonic() + 20
                try:
                    guarding.Line(self.socket.fileno()).send({"spec": spec})
                    return
                except OSError:
                    self._end()
                    return
            self.waiting.pop(0)
        self.deadline = None

    def read(self):
        """Pass on a finished picture."""
        try:
            answer = guarding.Line(self.socket.fileno()).receive()
        except (OSError, ValueError):
            answer = None
        if answer is None or not self.waiting:
            self._end()
            return
        self._tell(self.waiting.pop(0), answer.get("svg"))
        self._next()

    def _tell(self, asked, svg):
        session, process, number, _ = asked
        if self.zygote.sessions.get(process) is session:
            try:
                session.line.send(
                    {"op": "drawn", "number": number, "svg": svg if isinstance(svg, str) else None}
                )
            except OSError:
                session.died()

    def tick(self, now):
        """End a painter that takes too long."""
        if self.deadline is not None and now > self.deadline:
            self._end()

    def _end(self):
        """End this painter: whoever waits draws at home, and the next picture gets a new one."""
        process, self.process, self.deadline = self.process, None, None
        self.zygote.selector.unregister(self.socket)
        self.socket.close()
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        waiting, self.waiting = self.waiting, []
        for asked in waiting:
            self._tell(asked, None)


class Zygote:
    """The process that forks.

    Parameters
    ----------
    protected : bool
        Whether the outer walls stand.
    """

    def __init__(self, protected):
        self.protected = protected
        self.paths = walls.readable_paths()
        walls.scratch()  # worked out before any submission runs
        self.kernel = kernels.start()
        self.kernel_modules = frozenset(sys.modules)
        self.loaded = load()
        warm_up(self.kernel)
        sys.argv = ["ipykernel_launcher.py"]
        sys.path.insert(0, "")
        self.guard = guarding.Guard(self.kernel)
        self.sessions = {}
        self.painter = Painter(self)
        self.selector = selectors.DefaultSelector()
        self.input, self.output = os.dup(0), os.dup(1)
        walls.hide_process()
        if protected:
            self.own_processes = os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)
        gc.collect()
        gc.disable()
        gc.freeze()

    def send(self, message):
        """Write one message to the driver."""
        guarding.Line(self.output).send(message)

    def fork(self, session, ours, theirs):
        """Fork the process of one submission.

        Returns
        -------
        int
            Its number.
        """
        if self.protected:
            walls.new_process_namespace(self.own_processes)
        process = os.fork()
        if process == 0:
            try:
                self.selector.close()
                ours.close()
                Child(self, session.job, theirs.fileno()).live()
            finally:
                os._exit(1)
        self.sessions[process] = session
        self.selector.register(ours, selectors.EVENT_READ, session)
        return process

    def forget(self, session):
        """Stop listening to a session."""
        self.sessions.pop(session.process, None)
        with contextlib.suppress(KeyError, ValueError):
            self.selector.unregister(session.socket)

    def sweep(self, session):
        """Without a process namespace: end what a submission has left running."""
        if self.protected:
            return
        while True:
            orphans = _children(os.getpid()) - set(self.sessions) - {self.painter.process}
            if not orphans:
                return
            for orphan in orphans:
                with contextlib.suppress(ProcessLookupError, ChildProcessError):
                    os.kill(orphan, signal.SIGKILL)
                    os.waitpid(orphan, 0)

    def serve(self):
        """Work until the input ends."""
        self.send({"op": "hello", "protected": self.protected, "loaded": self.loaded, "pid": os.getpid()})
        self.selector.register(self.input, selectors.EVENT_READ, None)
        line, next_tick = guarding.Line(self.input), 0.0
        while True:
            for key, _ in self.selector.select(0.05 if self.sessions else None):
                if key.data is self.painter:
                    self.painter.read()
                    continue
                if key.data is not None:
                    if self.sessions.get(key.data.process) is key.data:
                        key.data.read()
                    continue
                job = line.receive()
                if job is None:
                    for session in list(self.sessions.values()):
                        session.kill()
                    os._exit(0)
                Session(self, job)
            now = time.monotonic()
            if now >= next_tick:
                next_tick = now + 0.05
                self.painter.tick(now)
                for session in list(self.sessions.values()):
                    session.tick(now)


def _children(process):
    with contextlib.suppress(OSError, ValueError):
        with open(f"/proc/{process}/task/{process}/children", "rb") as file:
            return {int(number) for number in file.read().split()}
    return set()


def main(arguments=None):
    """Run the zygote.

    Parameters
    ----------
    arguments : list of str, optional
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--walls", choices=("around", "build", "none"), default="none")
    options = parser.parse_args(arguments)
    if options.walls == "build":
        try:
            walls.enclose(walls.readable_paths())
        except walls.WallError as error:
            guarding.Line(1).send({"op": "wall", "wall": error.wall, "reason": error.reason})
            os._exit(3)
        os.environ.clear()
        os.environ.update(walls.environment())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Zygote(options.walls != "none").serve()


if __name__ == "__main__":
    main()
