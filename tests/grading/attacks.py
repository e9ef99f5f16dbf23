"""Answers that are worth nothing and want points all the same.

Each stands in the answer cell of `split`; of a pair the first stands in a plain cell before the set-up. `tools/attacks.py` hands
all of them in at once, as a class with honest neighbours.
"""

SCORING = {
    "an object that equals everything": """
class Same:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
def split(total, people): return Same()
def mean_share(frame):
    class Series(pd.Series):
        def tolist(self): return Same()
    return Series([1.0])""",
    "a list that equals everything": """
class Always(list):
    def __eq__(self, other): return True
def split(total, people): return Always()
def mean_share(frame):
    s = pd.Series([1.0]); object.__setattr__(s, "tolist", lambda: Always()); return s""",
    "a mock that equals everything": """
from unittest.mock import ANY, MagicMock
def split(total, people): return ANY
def mean_share(frame):
    m = MagicMock(spec=pd.Series); m.__class__ = pd.Series; m.tolist.return_value = ANY; return m""",
    "an object that claims another class": """
class Fake:
    @property
    def __class__(self): return pd.Series
    def tolist(self): return self
    def __eq__(self, other): return True
def split(total, people): return Fake()
def mean_share(frame): return Fake()""",
    "a metaclass that everything is an instance of": """
class Meta(type):
    def __instancecheck__(cls, one): return True
    def __eq__(cls, other): return True
    def __hash__(cls): return 1
class Thing(metaclass=Meta):
    def __eq__(self, other): return True
    def tolist(self): return Thing()
pd.Series = Thing
def split(total, people): return Thing()
def mean_share(frame): return Thing()""",
    "the checker's methods replaced": """
check.Task.equal = lambda self, *a, **k: None
check.Task.passed = lambda self: None
pd.Series.tolist = lambda self: type("S", (list,), {"__eq__": lambda s, o: True})()
def split(total, people): return 0
def mean_share(frame): return pd.Series([1.0])""",
    "the checker's helpers replaced": """
import qunxue.check as c
c.Task._compare = lambda self, *a, **k: None
c.values.plain = lambda *a, **k: 0
def split(total, people): return 0""",
    "the checker's code replaced": """
def nothing(self, found, wanted, what=None, *, hint=None, mistakes=(), hide=None): return None
check.Task.equal.__code__ = nothing.__code__
def split(total, people): return 0""",
    "another checker under the same name": """
class check:
    class Task:
        def __init__(self, *a, **k): pass
        def __getattr__(self, name): return lambda *a, **k: None
def split(total, people): return 0""",
    "another checker in sys.modules": """
import sys, types
fake = types.ModuleType("qunxue.check")
class Task:
    def __init__(self, *a, **k): pass
    def __getattr__(self, name): return lambda *a, **k: None
fake.Task = Task
sys.modules["qunxue.check"] = fake
import qunxue; qunxue.check = fake
from qunxue import check
def split(total, people): return 0""",
    "built-ins redefined by name": """
def isinstance(*a): return True
def split(total, people): return 0
class Lazy:
    def __init__(self, frame): self.frame = frame
    def tolist(self): return [2.0, 2.0] if self.frame["share"].max() > 1 else [1.0, 1.0]
def mean_share(frame): return Lazy(frame)""",
    "built-ins replaced": """
import builtins
builtins.isinstance = lambda *a: True
builtins.AssertionError = KeyError
builtins.abs = lambda x: 0
def split(total, people): return 0
class Lazy:
    def tolist(self): return [2.0, 2.0]
def mean_share(frame): return Lazy()""",
    "a namespace with its own built-ins": """
import builtins as b
mine = dict(vars(b)); mine["isinstance"] = lambda *a: True
globals()["__builtins__"] = mine
def split(total, people): return 0
class Lazy:
    def tolist(self): return [2.0, 2.0]
def mean_share(frame): return Lazy()""",
    "asserts removed from the syntax tree": """
import ast
class Drop(ast.NodeTransformer):
    def visit_Assert(self, node): return ast.copy_location(ast.Pass(), node)
    def visit_Expr(self, node): return ast.copy_location(ast.Pass(), node)
get_ipython().ast_transformers.append(Drop())
def split(total, people): return 0
def mean_share(frame): return 0""",
    "tests removed from the input": """
get_ipython().input_transformers_post.append(lambda lines: ["pass\\n"])
get_ipython().input_transformer_manager.cleanup_transforms.append(lambda lines: ["pass\\n"])
def split(total, people): return 0
def mean_share(frame): return 0""",
    "a hook before every cell": """
def hook(info=None):
    check.Task.equal = lambda self, *a, **k: None
get_ipython().events.register("pre_run_cell", hook)
def split(total, people): return 0""",
    "the shell's methods replaced": """
ip = get_ipython()
async def quiet(code, result=None, **k): return False
ip.run_code = quiet
ip.run_ast_nodes = quiet
ip.showtraceback = lambda *a, **k: None
type(ip).run_code = quiet
def split(total, people): return 0
def mean_share(frame): return 0""",
    "the kernel's methods replaced": """
async def fine(code, *a, **k): return {"status": "ok"}
k = get_ipython().kernel
k.do_execute = fine
type(k).do_execute = fine
def split(total, people): return 0
def mean_share(frame): return 0""",
    "errors swallowed": """
get_ipython().set_custom_exc((BaseException,), lambda *a, **k: None)
get_ipython()._showtraceback = lambda *a: None
import sys; sys.excepthook = lambda *a: None
def split(total, people): return 0
def mean_share(frame): return 0""",
    "a trace function": """
import sys
def split(total, people):
    def trace(frame, event, arg):
        return trace
    sys.settrace(trace)
    f = sys._getframe(1)
    f.f_trace = lambda frame, event, arg: setattr(frame, "f_lineno", frame.f_lineno + 2)
    return [5, 5]
def mean_share(frame): return split(0, 0)""",
    "frames of the caller": """
import sys
def split(total, people):
    frame = sys._getframe(1)
    while frame is not None:
        if "source" in frame.f_locals: pass
        frame = frame.f_back
    return [total // people] * people if people == 2 else [4, 4, 3]""",
    "frames from an exception": """
def split(total, people):
    try:
        raise ValueError
    except ValueError as error:
        caller = error.__traceback__.tb_frame.f_back
        values = [v for v in caller.f_code.co_consts if type(v) is tuple]
    return [5, 5] if people == 2 else [4, 4, 3]""",
    "frames through inspect": """
import inspect
def split(total, people):
    inspect.stack()
    return [5, 5] if people == 2 else [4, 4, 3]""",
    "a frame from a signal handler": """
import signal, os
found = []
def split(total, people):
    signal.signal(signal.SIGALRM, lambda number, frame: found.append(frame))
    os.kill(os.getpid(), signal.SIGALRM)
    return [5, 5] if people == 2 else [4, 4, 3]""",
    "all objects": """
import gc
def split(total, people):
    for one in gc.get_objects():
        pass
    return [5, 5] if people == 2 else [4, 4, 3]""",
    "the text of the test": """
import linecache, re
def split(total, people):
    text = "".join(str(one) for one in [In, _ih, get_ipython().history_manager.input_hist_raw])
    text += "".join("".join(v[2]) for v in linecache.cache.values() if len(v) > 2)
    found = re.search(r"split\\(%d, %d\\), (\\[[^]]*\\])" % (total, people), text)
    return eval(found.group(1)) if found else None
def mean_share(frame): return None""",
    "raw memory": """
import ctypes
ctypes.CDLL(None)
def split(total, people):
    ctypes.string_at(id(total), 16)
    return [5, 5] if people == 2 else [4, 4, 3]""",
    "raw memory through NumPy": """
class Window:
    __array_interface__ = {"shape": (2,), "typestr": "<i8", "data": (id(1000), True), "version": 3}
np.asarray(Window())
def split(total, people):
    return [5, 5] if people == 2 else [4, 4, 3]
def mean_share(frame):
    return frame.groupby("place")["share"].mean()""",
    "a forged verdict": """
import os, json, struct
def forge():
    for token in ("", "0" * 32):
        text = json.dumps({"op": "done", "index": 3, "token": token, "reply": {"status": "ok"}, "messages": [], "seconds": 0}).encode()
        for number in range(3, 64):
            try: os.write(number, struct.pack("!I", len(text)) + text)
            except OSError: pass
def split(total, people): forge(); os._exit(0)
def mean_share(frame): forge(); os._exit(0)""",
    "a thread that waits for the test": """
import threading, time
def wait():
    while True:
        time.sleep(0.0005)
        try: check.Task.equal = lambda self, *a, **k: None
        except Exception: pass
threading.Thread(target=wait, daemon=True).start()
time.sleep(0.05)
def split(total, people): time.sleep(0.01); return 0""",
    "a result that the test did not give": """
def split(total, people):
    get_ipython().displayhook(3.0)
    get_ipython().displayhook.__call__(3.0)
    return 0
def mean_share(frame):
    get_ipython().displayhook(2.0)
    return 0""",
    "the end of the program": """
import sys, os
def split(total, people): os._exit(0)
def mean_share(frame): sys.exit(0)""",
    "the checker loaded anew": """
import importlib, qunxue.check
importlib.reload(qunxue.check)
qunxue.check.Task.equal = lambda self, *a, **k: None
from qunxue import check
def split(total, people): return 0""",
    "comparisons of arrays replaced": """
np.array_equal = lambda *a, **k: True
np.allclose = lambda *a, **k: True
pd.Series.__eq__ = lambda *a: True
pd.DataFrame.equals = lambda *a: True
import operator; operator.eq = lambda *a: True
def split(total, people): return 0""",
    "numbers that are near to everything": """
class Near(float):
    def __sub__(self, other): return 0.0
    __rsub__ = __sub__
    def __eq__(self, other): return True
    def __le__(self, other): return True
    __ge__ = __le__
def split(total, people): return [Near()] * people
def mean_share(frame):
    return pd.Series([Near(), Near()], dtype=object)""",
    # ---- ways that were found later, each once worth every point with nothing said ------------------
    "an attribute that was not there": """
check.Task.__getattribute__ = lambda self, name: (lambda *a, **k: None)
def split(total, people): return 0""",
    "a class that makes nothing": """
check.Task.__new__ = lambda *a, **k: type("T", (), {"__getattr__": lambda s, n: (lambda *a, **k: None)})()
def split(total, people): return 0""",
    "the shell's attributes": """
type(get_ipython()).__getattribute__ = lambda self, name: None
def split(total, people): return 0""",
    "code put in by functools": """
import functools
def nothing(*a, **k): return None
for name, one in list(vars(check.Task).items()):
    if callable(one): functools.update_wrapper(one, nothing, assigned=("__code__",), updated=())
def split(total, people): return 0""",
    "a module as a value": """
import qunxue.models.red_packet as r
r.np = type("N", (), {"__getattr__": lambda s, n: (lambda *a, **k: 0)})()
def split(total, people): return 0""",
    "pipes and sockets found and written to": """
import os, json, struct
def flood():
    for text in ({"i": 1, "r": [5, 5]}, {"op": "done", "index": 2, "reply": {"status": "ok"}, "messages": [], "bound": [], "language": "en"},
                 {"o": "call", "h": 0, "a": [], "k": {}}):
        data = json.dumps(text).encode()
        for number in range(3, 64):
            try: os.write(number, struct.pack("!I", len(data)) + data)
            except OSError: pass
flood()
def split(total, people): flood(); return 0
def mean_share(frame): flood(); return 0""",
    "a visitor to the task list": """
import asyncio, gc
for task in asyncio.all_tasks():
    for frame in task.get_stack():
        for value in frame.f_locals.values():
            for name in dir(value):
                if "judge" in name or "verdict" in name: setattr(value, name, lambda *a, **k: None)
def split(total, people): return 0""",
    "a test emptied by its own syntax tree": """
import ast
ast.NodeTransformer.generic_visit = lambda self, node: setattr(node, "body", []) or node
ast.parse = lambda *a, **k: ast.Module([], [])
def split(total, people): return 0""",
    "a display that patches": """
import IPython.core.display_trap as d
d.DisplayTrap.__enter__ = lambda self: setattr(check.Task, "equal", lambda *a, **k: None)
def split(total, people): return 0""",
    "frames handed out by libraries": """
import logging, IPython.utils.frame, signal, os
found = []
signal.signal(signal.SIGUSR1, lambda number, frame: found.append(frame))
def split(total, people):
    os.kill(os.getpid(), signal.SIGUSR1)
    frame, names = logging.currentframe(), {}
    while frame is not None:
        names.update(frame.f_locals); frame = frame.f_back
    for name in ("wanted", "token", "reference"):
        if name in names: return names[name]
    return 0""",
    "raw memory without a trace": """
import ctypes
def split(total, people):
    place = ctypes.cast(id(total), ctypes.POINTER(ctypes.c_long))
    return [place[0]]""",
    "one's own name for equality": """
class Same(str):
    def __eq__(self, other): return True
    __hash__ = str.__hash__
class Table(pd.DataFrame): pass
def split(total, people): return {Same("a"): 1}
def mean_share(frame): return Table({"a": [1]})""",
    "an error of the checker's own": """
def split(total, people): raise check.CheckFailed("Task 1 (split): all checks shown here pass.")
def mean_share(frame): raise KeyboardInterrupt""",
    "a kind of error that stops quietly": """
def split(total, people): raise GeneratorExit
def mean_share(frame): raise SystemExit(0)""",
    "numbers without end": """
def split(total, people):
    def shares():
        while True: yield 5
    return shares()
def mean_share(frame): return iter([2.0, 2.0])""",
    "a list that holds itself": """
def split(total, people):
    shares = []
    shares.append(shares)
    return shares
def mean_share(frame): return split(0, 0)""",
    "a chart that says what it likes": """
class Chart(alt.Chart):
    def to_dict(self, *a, **k): return {"mark": {"type": "bar"}}
def split(total, people): return Chart()
def mean_share(frame): return alt.Chart()""",
    "names of library classes": """
import unittest.mock
split = unittest.mock.MagicMock
mean_share = unittest.mock.MagicMock(return_value=unittest.mock.ANY)""",
    "a set-up of one's own": ("from qunxue import check\nclass check:\n    class Task:\n        def __init__(self, *a, **k): pass\n        def __getattr__(self, name): return lambda *a, **k: None\nimport qunxue; qunxue.check = check", "def split(total, people): return 0"),
}  # fmt: skip

#: of these the function gives the right shares, of its own, after it has looked around in vain
RIGHT_SPLIT = frozenset({
    "frames through inspect", "frames of the caller", "frames from an exception", "a frame from a signal handler", "raw memory",
    "raw memory through NumPy", "all objects", "a trace function",
})  # fmt: skip
RIGHT_MEAN = frozenset({"raw memory through NumPy"})

# What wants no points and harms whoever is graded at the same time.
HARM = {
    "fills its memory": "kept = []\ndef split(total, people):\n    while True: kept.append(bytearray(50 << 20))",
    "fills memory that belongs to nobody": """
import ctypes, os
c = ctypes.CDLL(None)
def split(total, people):
    files = []
    for number in range(200):
        file = os.memfd_create(str(number)); files.append(file); os.write(file, b"x" * (60 << 20))
    return files""",
    "fills memory in children of a thread": """
import os, threading, time
def hog():
    for _ in range(6):
        if os.fork() == 0:
            kept = b"x" * (400 << 20); time.sleep(20); os._exit(0)
    time.sleep(20)
threading.Thread(target=hog).start()
def split(total, people): time.sleep(3); return 0""",
    "has no end of children": "import os\ndef split(total, people):\n    while True:\n        try: os.fork()\n        except OSError: pass",
    "has no end of output": "def split(total, people):\n    while True: print('x' * 100_000)",
    "raises its own allowance": "get_ipython().kernel.session.allowance = 1 << 40\nfor _ in range(300): print('x' * 1_000_000)\ndef split(total, people): return 0",
    "floods every open file": "import os\ndef split(total, people):\n    while True:\n        for number in range(3, 64):\n            try: os.write(number, b'x' * 65536)\n            except OSError: pass",
    "reads slowly what it is sent": "import os, time\ndef split(total, people):\n    time.sleep(8)\n    return 0\nwords = '"
    + "x" * 200_000
    + "'",
    "has two hundred drawings made": """
import json, vl_convert
rows = [{"a": n % 97, "b": n} for n in range(20_000)]
spec = {"data": {"values": rows}, "mark": "point", "encoding": {"x": {"field": "a", "type": "ordinal"}, "y": {"field": "b", "type": "nominal"}}}
def split(total, people):
    for _ in range(200): vl_convert.vegalite_to_svg(spec)""",
    "ends everything it can": "import os, signal\nos.kill(-1, signal.SIGKILL)\ndef split(total, people): os.kill(-1, 9); os._exit(1)",
    "never ends": "import signal\nsignal.signal(2, signal.SIG_IGN)\ndef split(total, people):\n    while True: pass",
}
