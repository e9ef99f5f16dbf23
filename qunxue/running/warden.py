"""The process that does the talking: it holds the jobs, keeps the time and the accounts, and never forks one itself.

It reads jobs from its standard input and writes results to its standard output. For each job it has the zygote fork
two processes, the student's program and the judge, and hands each cell to the one whose it is: answers to the student's
program, tests to the judge, set-up to both. What a test is worth is what the judge says. Nothing that comes from the
student's program is more than output, and no more of it is kept than is allowed.
"""

import argparse
import contextlib
import json
import os
import selectors
import signal
import socket
import struct
import sys
import time

from qunxue.running import pipe, walls
from qunxue.running.limits import Limits

#: how often a job is begun, before it is given up
ATTEMPTS = 3
#: seconds that a cell has to end after it was interrupted
GRACE = 2.0
#: seconds that a process has to build its walls
START = 30
#: bytes that one process may send in all, and in one message
LARGEST_MESSAGE = 32 << 20
#: what the painter does for one submission: pictures, seconds, and seconds for one picture
PICTURES, PAINTING, PICTURE = 300, 20.0, 8.0
#: of a cell's time, the share that the processor must have worked for it; else it waited for others
BUSY = 0.5
_HEAD = struct.Struct("!I")


class Program:
    """One process of a submission, as the warden sees it. Neither sending nor reading ever waits.

    Parameters
    ----------
    warden : Warden
    owner : object
        Its ``heard(program, message)`` and ``died(program)`` are called.
    role : {"student", "judge", "painter"}
    order : dict
        What the zygote needs to know: ``slot``, ``limits``, ``folder``.
    other : socket, optional
        The process's end of the pipe to the other one.
    """

    def __init__(self, warden, owner, role, order, other=None):
        self.warden, self.owner, self.role = warden, owner, role
        self.socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.setblocking(False)
        self.coming, self.going, self.received, self.alive = bytearray(), bytearray(), 0, True
        sockets = [theirs] if other is None else [theirs, other]
        answer = warden.zygote({"op": "fork", "role": role, **order}, sockets)
        for one in sockets:
            one.close()
        self.process = answer["process"]
        warden.selector.register(self.socket, selectors.EVENT_READ, self)

    def send(self, message):
        """Send a message, as far as it goes now; the rest follows when there is room."""
        text = json.dumps(message).encode("ascii")
        self.going += _HEAD.pack(len(text)) + text
        self.flush()

    def flush(self):
        """Send what waits."""
        with contextlib.suppress(BlockingIOError, BrokenPipeError, ConnectionError):
            while self.going:
                del self.going[: self.socket.send(memoryview(self.going)[: 1 << 20].tobytes())]
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if self.going else 0)
        self.warden.selector.modify(self.socket, events, self)

    def read(self):
        """Take in what has come, and pass on every whole message."""
        try:
            came = self.socket.recv(1 << 20)
        except BlockingIOError:
            return
        except OSError:
            came = b""
        if not came:
            self.owner.died(self)
            return
        self.coming += came
        self.received += len(came)
        while self.alive and len(self.coming) >= _HEAD.size:
            (length,) = _HEAD.unpack_from(self.coming)
            if length > LARGEST_MESSAGE or self.received > 4 * LARGEST_MESSAGE:
                self.owner.nonsense(self, "too long a message")
                return
            if len(self.coming) < _HEAD.size + length:
                return
            text = bytes(self.coming[_HEAD.size : _HEAD.size + length])
            del self.coming[: _HEAD.size + length]
            try:
                self.owner.heard(self, json.loads(text))
            except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
                self.owner.nonsense(self, "not a message")
                return

    def signal(self, number):
        """Send the process a signal."""
        if self.alive:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process, number)

    def end(self):
        """End the process and all that it has started; return how it ended."""
        if not self.alive:
            return 0
        self.signal(signal.SIGKILL)
        self.alive = False
        self.warden.selector.unregister(self.socket)
        self.socket.close()
        return self.warden.zygote({"op": "reap", "process": self.process})["status"]


class Session:
    """One submission that is being run.

    Parameters
    ----------
    warden : Warden
    job : dict
    """

    def __init__(self, warden, job):
        self.warden, self.job, self.limits = warden, job, Limits(**job["limits"])
        self.started = time.monotonic()
        self.deadline = self.started + self.limits.notebook_seconds
        self.results, self.marks, self.skipped, self.stumbled = {}, [], set(), set()
        self.attempts, self.walls_seconds, self.cells_seconds = 0, 0.0, 0.0
        self.allowance, self.peak, self.starved = self.limits.output_bytes, 0, False
        self.failed_wall, self.drawings, self.painted = None, 0, 0.0
        self.begin()

    def begin(self):
        """Have both processes forked, and start with the first cell."""
        self.attempts += 1
        self.current, self.counted = None, 0
        self.queue = [cell for cell in self.job["cells"] if cell["index"] not in self.skipped]
        self.interrupts, self.reason = 0, None
        self.ran, self.bound, self.language = [], [], None
        self.cell_deadline = min(self.deadline, time.monotonic() + START)
        started, slot = time.perf_counter(), 2 * self.job["slot"]
        order = {"limits": self.job["limits"], "folder": self.job.get("folder")}
        one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self.student = Program(self.warden, self, "student", {**order, "slot": slot}, one)
        self.judge = Program(self.warden, self, "judge", {**order, "slot": slot + 1}, other)
        self.awaited = {"student", "judge"}
        answers = [cell["name"] for cell in self.job["cells"] if cell["role"] == "answer" and cell["name"]]
        trusted = set(self.job["trusted"])
        code = (".py", ".pyc", ".so", ".pth")
        files = {
            name: content
            for name, content in self.job["files"].items()
            if name in trusted or not name.endswith(code)
        }
        self.student.send({"op": "begin", "files": self.job["files"]})
        importable = any(name.endswith(code) for name in trusted & self.job["files"].keys())
        self.judge.send({"op": "begin", "files": files, "answers": answers, "code": importable})
        self.walls_seconds += time.perf_counter() - started

    # ---- cells ---------------------------------------------------------------------------------

    def next_cell(self):
        """Send the next cell to whom it concerns, or end."""
        now = time.monotonic()
        if not self.queue or now >= self.deadline:
            self.finish()
            return
        cell = self.current = self.queue.pop(0)
        self.counted += 1
        self.interrupts, self.said = 0, {}
        self.cell_started, self.cell_deadline = now, min(now + self.limits.cell_seconds, self.deadline)
        self.worked = self._worked()
        if cell["role"] == "test":
            self.awaited = {"student" if cell["inside"] else "judge"}
        else:
            self.awaited = {"student", "judge"} if cell["role"] == "locked" else {"student"}
        order = {name: cell[name] for name in ("index", "source", "role", "cell_id")}
        order |= {"op": "cell", "count": self.counted, "allowance": max(0, self.allowance)}
        if "student" in self.awaited:
            self.student.send(order)
        if "judge" in self.awaited:
            self.judge.send({**order, "ran": self.ran, "bound": self.bound, "language": self.language})
            self.ran, self.bound = [], []
        if "student" in self.awaited:
            self.ran.append({"index": cell["index"], "source": cell["source"], "count": self.counted})

    def heard(self, program, message):
        """Take in a message of one of the two processes."""
        operation = message["op"]
        if operation == "ready" and self.current is None and program.role in self.awaited:
            self.walls_seconds += float(message["seconds"])
            self._hear(program, None)
        elif operation == "wall":
            self.failed_wall = [str(message["wall"]), str(message["reason"])]
        elif operation == "draw" and program is self.student and self.current:
            self.warden.painter.ask(self, int(message["number"]), str(message["spec"]))
        elif operation == "done" and self.current and program.role in self.awaited:
            if message["index"] != self.current["index"]:
                raise ValueError
            self._hear(program, message)
        else:
            self.nonsense(program, "an unknown message")

    def _hear(self, program, message):
        if program is self.judge and message is not None and message["gone"]:
            # the judge has seen the student's program end before the end has been heard of here
            self.died(self.student)
            return
        self.awaited.discard(program.role)
        if message is not None:
            self.said[program.role] = self._checked(message)
            if program is self.student:
                names = message["bound"]
                self.bound += [name for name in names if isinstance(name, str)][:10_000]
                self.language = message["language"] if message["language"] in ("en", "zh") else None
        if not self.awaited:
            if message is not None:
                self._done()
            else:
                self.next_cell()

    def _checked(self, message):
        reply = {
            name: message["reply"][name] for name in ("status", "ename", "evalue", "traceback", "line")
            if name in message["reply"]
        }  # fmt: skip
        if not isinstance(message["messages"], list):
            raise TypeError
        return {"reply": reply, "messages": message["messages"]}

    def _done(self):
        index, test = self.current["index"], self.current["role"] == "test"
        seconds = time.monotonic() - self.cell_started
        self.cells_seconds += seconds
        said = self.said.get("student") or self.said["judge"]
        self.allowance -= len(json.dumps(said["messages"]))
        if self.allowance < -self.limits.output_bytes:
            # the process keeps its own account, too; this one counts
            said["messages"] = [
                ["stream", {"name": "stdout", "text": "\n... Output truncated ...\n"}, str(index)]
            ]
        if self.interrupts:
            self._note_starving()
        self.keep(index, {**said, "seconds": seconds, "timeout": self.interrupts > 0})
        if test and self.interrupts > 1:
            # the test was stopped, and what it had called may still run
            self.skipped.add(index)
            self._end_both()
            self._again()
            return
        if test and self.current["inside"]:
            self.marks.append({"kind": "inside", "detail": "", "cell": index})
        self.current = None
        self.next_cell()

    def keep(self, index, result):
        """Keep a cell's result, unless there is one from an earlier attempt."""
        self.results.setdefault(index, result)

    # ---- what goes wrong -----------------------------------------------------------------------

    def tick(self, now):
        """Enforce the limits of time and memory."""
        if now >= self.cell_deadline:
            self.cell_deadline = now + GRACE
            self.interrupts += 1
            test = self.current is not None and "judge" in self.awaited
            if self.current is not None and self.interrupts == 1:
                self.student.signal(signal.SIGINT)
                if self.current["role"] == "locked":
                    self.judge.signal(signal.SIGINT)
            elif test and self.interrupts == 2:
                self.judge.signal(signal.SIGINT)
            else:
                self._note_starving()
                self._stop("time")
                return
        used = 0
        for program in (self.student, self.judge):
            held = walls.memory_of(program.process, self.limits.memory_bytes)
            if held > self.limits.memory_bytes:
                self._stop("memory", program)
                return
            used = max(used, held)
        self.peak = max(self.peak, used)

    def _worked(self):
        return sum(walls.seconds_of(program.process) for program in (self.student, self.judge))

    def _note_starving(self):
        if self.current is not None:
            waited = time.monotonic() - self.cell_started
            self.starved = self.starved or self._worked() - self.worked < BUSY * min(
                waited, self.limits.cell_seconds
            )

    def _stop(self, reason, program=None):
        self.reason = reason
        self.died(program or self.student)

    def nonsense(self, program, what):
        """A process has sent what no process of ours sends."""
        index = self.current["index"] if self.current else None
        self.marks.append({"kind": "forged", "detail": what, "cell": index})
        self.reason = self.reason or "ended"
        self.died(program)

    def died(self, program):
        """A process is gone before it should be: say why, and go on after the cell that ended it."""
        status = program.end()
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL and not self.reason
        index = self.current["index"] if self.current else None
        role = self.current["role"] if self.current else None
        self._end_both()
        # before the first cell and in set-up nothing is the student's doing; nor is the judge's end, nor, once, a kill
        by_another = killed and index not in self.stumbled
        if index is None or role == "locked" or by_another or (program is self.judge and not self.reason):
            self.stumbled.add(index)
            self._again()
            return
        reason = self.reason or ("killed" if os.WIFSIGNALED(status) else "ended")
        self.keep(index, {"dead": reason, "messages": [], "seconds": time.monotonic() - self.cell_started,
                          "timeout": reason == "time"})  # fmt: skip
        self.skipped.add(index)
        if not self.reason and role == "test":
            self.marks.append({"kind": "ended", "detail": reason, "cell": index})
        self._again(stumbled=False)

    def _end_both(self):
        for program in (self.student, self.judge):
            program.end()
        self.warden.forget(self)

    def _again(self, stumbled=True):
        left = [cell for cell in self.job["cells"] if cell["index"] not in self.results]
        if self.failed_wall is None and left and time.monotonic() < self.deadline:
            if self.attempts < ATTEMPTS:
                self.warden.sessions.add(self)
                self.begin()
                return
            if stumbled:
                self.answer("the program ended again and again")
                return
        self.answer("a wall" if self.failed_wall else None)

    def finish(self):
        """All cells have run: end both processes."""
        self._end_both()
        self.answer()

    def answer(self, stopped=None):
        """Send the result of the submission."""
        late = time.monotonic() >= self.deadline
        self.warden.say({
            "op": "result", "id": self.job["id"], "results": {str(key): value for key, value in self.results.items()},
            "marks": self.marks, "late": late, "attempts": self.attempts, "wall": self.failed_wall,
            "starved": self.starved or late, "stopped": stopped,
            "seconds": {"walls": self.walls_seconds, "cells": self.cells_seconds,
                        "all": time.monotonic() - self.started}, "memory": self.peak,
        })  # fmt: skip


class Painter:
    """A process behind walls of its own that draws charts for all submissions, a picture of each in turn.

    Parameters
    ----------
    warden : Warden
    """

    def __init__(self, warden):
        self.warden, self.program, self.waiting, self.drawing = warden, None, [], None

    def ask(self, session, number, spec):
        """Have a chart drawn for a session; whoever has had enough drawn is told to draw at home."""
        session.drawings += 1
        if session.drawings > PICTURES or session.painted > PAINTING:
            self._tell(session, session.student, number, None)
            return
        self.waiting.append((session, session.student, number, spec))
        if self.drawing is None:
            self._next()

    def _next(self):
        # who has cost the least time so far comes first
        self.waiting = [asked for asked in self.waiting if asked[1].alive]
        if not self.waiting:
            return
        self.drawing = min(self.waiting, key=lambda asked: asked[0].painted)
        self.waiting.remove(self.drawing)
        self.started = time.monotonic()
        if self.program is None:
            self.program = Program(
                self.warden, self, "painter", {"slot": walls.PAINTER, "limits": {}, "folder": None}
            )
        self.program.send({"spec": self.drawing[3]})

    def heard(self, program, message):
        """Pass on a finished picture."""
        svg = message["svg"]
        program.received = 0
        self._finish(svg if isinstance(svg, str) else None)

    def nonsense(self, program, what):
        """The painter has sent no picture."""
        self.died(program)

    def died(self, program):
        """Whoever waits for a picture draws at home; the next one gets a new painter."""
        program.end()
        self.program = None
        self._finish(None)

    def tick(self, now):
        """End a painter that takes too long."""
        if self.drawing is not None and now > self.started + PICTURE:
            self.died(self.program)

    def _finish(self, svg):
        if self.drawing is not None:
            session, student, number, _ = self.drawing
            session.painted += time.monotonic() - self.started
            self.drawing = None
            self._tell(session, student, number, svg)
        self._next()

    def _tell(self, session, student, number, svg):
        if student.alive and student is session.student:
            student.send({"op": "drawn", "number": number, "svg": svg})


class Warden:
    """The process that holds the jobs.

    Parameters
    ----------
    protected : bool
        Whether the outer wall stands.
    control : socket
        To the zygote.
    """

    def __init__(self, protected, control):
        self.protected, self.control = protected, control
        self.selector, self.sessions = selectors.DefaultSelector(), set()
        self.input, self.output = pipe.Line(0, sys.maxsize), pipe.Line(1)
        self.painter = Painter(self)

    def say(self, message):
        """Write one message to the driver."""
        self.output.send(message)

    def zygote(self, order, sockets=()):
        """Ask the zygote for something and return its answer; without it this process ends, too."""
        try:
            socket.send_fds(self.control, [json.dumps(order).encode()], [one.fileno() for one in sockets])
            return json.loads(self.control.recv(1 << 16))
        except (OSError, ValueError):
            os._exit(4)

    def forget(self, session):
        """A session has ended, or begins again."""
        self.sessions.discard(session)

    def serve(self):
        """Work until the input ends."""
        hello = self.control.recv(1 << 16)
        if not hello:
            os._exit(4)
        self.say({"op": "hello", "protected": self.protected, "pid": os.getpid(), **json.loads(hello)})
        self.selector.register(0, selectors.EVENT_READ, None)
        next_tick = 0.0
        while True:
            for key, events in self.selector.select(0.05 if self.sessions else None):
                program = key.data
                if program is None:
                    if not self._take_job():
                        return
                elif program.alive:
                    if events & selectors.EVENT_WRITE:
                        program.flush()
                    if events & selectors.EVENT_READ:
                        program.read()
            now = time.monotonic()
            if now >= next_tick:
                next_tick = now + 0.05
                self.painter.tick(now)
                for session in list(self.sessions):
                    session.tick(now)

    def _take_job(self):
        while True:
            job = self.input.receive()
            if job is None:
                return False
            self.sessions.add(Session(self, job))
            if not self.input.waiting:
                return True


def main(arguments=None):
    """Run the warden, and the zygote beside it.

    Parameters
    ----------
    arguments : list of str, optional
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--walls", choices=("around", "none"), default="none")
    protected = parser.parse_args(arguments).walls != "none"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    if os.fork() == 0:
        ours.close()
        walls.die_with_parent()
        nowhere = os.open(os.devnull, os.O_RDWR)
        os.dup2(nowhere, 0)
        os.dup2(nowhere, 1)
        from qunxue.running.zygote import Zygote

        Zygote(protected, theirs).serve()
    theirs.close()
    walls.hide_process()
    Warden(protected, ours).serve()
    os._exit(0)


if __name__ == "__main__":
    main()
