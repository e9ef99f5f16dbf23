"""Run cells as a Jupyter kernel does, in this process and without ZeroMQ.

`start` makes ipykernel's own kernel and shell, whose messages are collected in a list instead of being
sent over sockets. What the messages mean is left to nbclient's own code (`Notebook`), on the other side of
the wall. So the outputs are those of a real kernel: the same tracebacks, the same displays, the same
refusals of ``input()``.
"""

import asyncio
import fcntl
import logging
import os
import sys
import threading
import time

import comm
import ipykernel.debugger
from ipykernel.comm.comm import BaseComm
from ipykernel.ipkernel import IPythonKernel
from ipykernel.zmqshell import ZMQInteractiveShell
from jupyter_client.session import Session

from qunxue.running import pipe

# Debugging needs sockets, and importing debugpy costs a tenth of a second.
ipykernel.debugger._is_debugpy_available = False

MESSAGES_PER_CELL = 20_000


class Recorder(Session):
    """Takes a kernel's messages to the front end and keeps them until they are asked for."""

    def __init__(self, **traits):
        super().__init__(key=b"", **traits)
        self.allowance = 0
        self.take()

    def take(self):
        """Return the messages so far as ``(type, content, parent id)`` and start anew."""
        taken, self._messages = getattr(self, "_messages", []), []
        return taken

    def send(self, stream, msg_or_type, content=None, parent=None, ident=None, buffers=None, **_):
        """Keep one message. Output beyond the allowance is dropped, and the first loss is said."""
        if isinstance(msg_or_type, dict):
            kind, content = msg_or_type["msg_type"], msg_or_type["content"]
            parent = parent or msg_or_type.get("parent_header")
        else:
            kind = msg_or_type
        if kind in ("status", "execute_input", "execute_reply") or self.allowance < 0:
            return {"content": content}
        self.allowance -= _size(content)
        if self.allowance < 0 or len(self._messages) > MESSAGES_PER_CELL:
            self.allowance = -1
            kind, content = "stream", {"name": "stdout", "text": "\n... Output truncated ...\n"}
        header = (parent or {}).get("header", parent) or {}
        self._messages.append((kind, content, header.get("msg_id")))
        return {"content": content}


def _size(content):
    """Estimate the length of a message without writing it out."""
    if isinstance(content, str):
        return len(content)
    if isinstance(content, dict):
        return sum(16 + _size(value) for value in content.values())
    if isinstance(content, (list, tuple)):
        return sum(8 + _size(value) for value in content)
    return 8


class Stream:
    """Standard output or error: text is sent on as one message when something else is shown.

    Parameters
    ----------
    session : Recorder
    name : {"stdout", "stderr"}
    file : int
        Number of a file to which programs that the cell starts write.
    """

    encoding, errors, newlines, closed, line_buffering = "UTF-8", "strict", None, False, False

    def __init__(self, session, name, file):
        self.session, self.name, self._file, self._read = session, name, file, 0
        self._parts, self._parent = [], {}

    def set_parent(self, parent):
        """Remember which cell the text belongs to."""
        self._parent = parent

    def write(self, text):
        """Keep `text`, which must be a string."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        if text and self.session.allowance >= 0:
            self._parts.append(text)
            if len(self._parts) > 512:
                self.flush()
        return len(text)

    def writelines(self, lines):
        """Write several strings."""
        for line in lines:
            self.write(line)

    def flush(self):
        """Send on what has been written."""
        text = "".join(self._parts) + self._of_programs()
        self._parts.clear()
        if text:
            content = {"name": self.name, "text": text}
            self.session.send(None, "stream", content, parent=self._parent)

    def _of_programs(self):
        size = os.fstat(self._file).st_size
        if size == self._read:
            return ""
        data = os.pread(self._file, min(size - self._read, max(0, self.session.allowance) + 100), self._read)
        self._read = size
        return data.decode("utf-8", "replace")

    def fileno(self):
        """Return the number of the file behind this stream."""
        return self._file

    def isatty(self):
        """Say that nobody sits at a terminal."""
        return False

    def readable(self):
        """Say that this stream cannot be read."""
        return False

    def writable(self):
        """Say that this stream can be written."""
        return True

    def seekable(self):
        """Say that this stream has no position."""
        return False

    def close(self):
        """Do nothing: a kernel's streams stay open."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.flush()


class QuietShell(ZMQInteractiveShell):
    """ipykernel's shell. What it says of an error leaves out the way through the pipe."""

    def _get_exc_info(self, exc_tuple=None):
        kind, value, trace = super()._get_exc_info(exc_tuple)
        return kind, value, pipe.without_pipe(trace)

    def ask_exit(self):
        """Do nothing: ``exit()`` must not cost a student the tests that follow."""


class _Calls:
    """The one call of a tornado loop that a kernel makes."""

    def __init__(self):
        self.loop = None

    def add_callback(self, function, *arguments):
        self.loop.call_soon_threadsafe(function, *arguments)


class _MainThread:
    parent_thread = threading.main_thread()


class QuietKernel(IPythonKernel):
    """ipykernel's kernel without its sockets."""

    shell_class = QuietShell

    def __init__(self, **traits):
        super().__init__(**traits)
        self.shell_channel_thread = _MainThread
        self.io_loop = _Calls()


class _RecordedComm(BaseComm):
    """A widget's line to the front end; what it says is recorded."""

    def publish_msg(self, msg_type, data=None, metadata=None, buffers=None, **keys):
        """Record one message of the widget."""
        if self.kernel is None:
            self.kernel = QuietKernel.instance()
        content = {"data": {} if data is None else data, "comm_id": self.comm_id, **keys}
        if buffers:
            content["_buffers"] = [bytes(buffer) for buffer in buffers]
        self.kernel.session.send(None, msg_type, content, parent=self.kernel.get_parent())


def start():
    """Make the kernel of this process.

    Returns
    -------
    QuietKernel
    """
    from traitlets.config import Config

    settings = Config()
    settings.HistoryManager.enabled = False
    settings.IPythonKernel.use_experimental_completions = False
    silent = logging.getLogger("qunxue.running.kernel")
    silent.setLevel(logging.CRITICAL + 1)
    kernel = QuietKernel.instance(session=Recorder(), config=settings, log=silent)
    kernel.iopub_socket = None
    kernel.shell.displayhook.topic = b"execute_result"
    comm.create_comm = _RecordedComm
    os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    kernel.start_time = time.time()
    return kernel


def redirect(kernel):
    """Send standard output and error of this process, and of programs it starts, to the recorder.

    Parameters
    ----------
    kernel : QuietKernel
    """
    for number, name in ((1, "stdout"), (2, "stderr")):
        file = os.memfd_create(name) if hasattr(os, "memfd_create") else _scratch()
        os.dup2(file, number)
        # programs append, so that two of them do not overwrite each other
        fcntl.fcntl(number, fcntl.F_SETFL, os.O_APPEND)
        stream = Stream(kernel.session, name, number)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
        os.close(file)


def _scratch():
    import tempfile

    return os.dup(tempfile.TemporaryFile().fileno())


async def run(kernel, source, *, message_id, cell_id=None):
    """Run one cell as an execute request would.

    Parameters
    ----------
    kernel : QuietKernel
    source : str
        The text of the cell.
    message_id : str
        Id of the request, which its messages carry.
    cell_id : str, optional

    Returns
    -------
    dict
        The reply: ``status`` and, where it is "error", ``ename``, ``evalue``, ``traceback``.
    """
    parent = {"header": {"msg_id": message_id, "msg_type": "execute_request"}, "metadata": {}}
    kernel.io_loop.loop = asyncio.get_running_loop()
    kernel.set_parent([], parent)
    reply = await kernel.do_execute(
        source, silent=False, store_history=True, allow_stdin=False, cell_id=cell_id
    )
    sys.stdout.flush()
    sys.stderr.flush()
    return reply
