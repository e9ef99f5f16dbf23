"""Submissions that want points without answering, or what is not theirs."""

import pytest

from qunxue.grading.repair import name_of

from .conftest import ANSWERS, SETUP, TESTS, cell, job_of, notebook_of

# Each stands in the answer cell of `split` (or, as a pair, also in a plain cell before the set-up cell).
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
}  # fmt: skip


def _notebook(answer):
    cells = [cell(SETUP, "setup", locked=True), cell(answer, "split", solution=True)]
    for name in ("test_split", "test_mean"):
        cells.append(cell(TESTS[name][0], name, grade=True, locked=True, points=TESTS[name][1]))
    # an honest answer behind the attack
    cells.append(cell(ANSWERS["chart"], "chart", solution=True))
    cells.append(cell(TESTS["test_chart"][0], "test_chart", grade=True, locked=True, points=2))
    return notebook_of(*cells)


def _passed(outcome):
    found = {}
    for one in outcome.notebook.cells:
        if name_of(one) in TESTS:
            kinds = [output.output_type for output in one.outputs]
            found[name_of(one)] = "error" not in kinds
    return found


@pytest.mark.parametrize("attack", SCORING, ids=lambda name: name.replace(" ", "_"))
def test_no_points_without_an_answer(executor, attack, english):
    outcome = executor.run(job_of(_notebook(SCORING[attack])))
    passed = _passed(outcome)
    assert not passed["test_split"], outcome.marks
    assert not passed["test_mean"], outcome.marks
    kinds = {mark["kind"] for mark in outcome.marks}
    if outcome.withheld:
        assert kinds & {
            "changed",
            "canary",
            "rebound",
            "trace",
            "frames",
            "forged",
            "ended",
            "thread",
            "memory",
        }


@pytest.mark.parametrize(
    "attack", ["frames of the caller", "frames through inspect", "raw memory", "raw memory through NumPy", "all objects", "a forged verdict",
               "the checker's methods replaced", "the checker's code replaced", "built-ins redefined by name",
               "a thread that waits for the test", "a frame from a signal handler"],
)  # fmt: skip
def test_an_attack_is_marked(executor, attack, english):
    outcome = executor.run(job_of(_notebook(SCORING[attack])))
    assert outcome.marks


def test_honest_answers_are_not_marked(executor, english):
    cells = [cell(SETUP, "setup", locked=True)]
    for answer, test in (("split", "test_split"), ("mean_share", "test_mean"), ("chart", "test_chart")):
        cells.append(cell(ANSWERS[answer], answer, solution=True))
        cells.append(cell(TESTS[test][0], test, grade=True, locked=True, points=1))
    outcome = executor.run(job_of(notebook_of(*cells)))
    assert _passed(outcome) == {"test_split": True, "test_mean": True, "test_chart": True}
    assert outcome.marks == [] and outcome.withheld == [] and outcome.status == "ok"


def test_names_bound_by_accident_cost_nothing_more_than_in_a_kernel(executor, english):
    """`sum = ...` breaks a test that uses sum, and no other; that is no attack."""
    test = cell("assert total == 6\nassert len([1]) == 1", "test_a", grade=True, locked=True, points=1)
    uses = cell("assert sum([1]) == 1", "test_b", grade=True, locked=True, points=1)
    outcome = executor.run(
        job_of(notebook_of("list = [1, 2, 3]\nsum = 0\nfor one in list: sum += one\ntotal = sum", test, uses))
    )
    first, second = outcome.notebook.cells[1:]
    assert first.outputs == []
    assert second.outputs[0].ename == "TypeError"
    assert outcome.marks == []


def test_numpy_star_import_is_no_attack(executor, english):
    test = cell("assert sum(values) == 6 and abs(-1) == 1", "test_a", grade=True, locked=True, points=1)
    outcome = executor.run(job_of(notebook_of("from numpy import *\nvalues = [1, 2, 3]", test)))
    assert outcome.notebook.cells[1].outputs == []
    assert outcome.withheld == []


def test_a_frozen_graph_is_no_attack(executor, english):
    """NetworkX itself puts a function in place of methods of frozen graphs and of views of a part."""
    test = cell("assert set(part) == {0, 1} and frozen.number_of_nodes() == len(set(frozen))", "test_a",
                grade=True, locked=True, points=1)  # fmt: skip
    answer = "import networkx as nx\nfrozen = nx.freeze(nx.star_graph(4))\npart = nx.star_graph(4).subgraph([0, 1])"
    outcome = executor.run(job_of(notebook_of(answer, test)))
    assert outcome.notebook.cells[1].outputs == []
    assert outcome.marks == [] and outcome.withheld == []


def test_a_graph_with_methods_of_its_own_is_marked(executor, english):
    test = cell("assert len(list(graph.edges())) == graph.number_of_edges() and check_it(graph)", "test_a",
                grade=True, locked=True, points=1)  # fmt: skip
    answer = (
        "import networkx as nx\ngraph = nx.Graph()\ngraph.number_of_edges = lambda: 0\n"
        "check_it = lambda graph: True"
    )
    outcome = executor.run(job_of(notebook_of(answer, test)))
    assert {mark["kind"] for mark in outcome.marks} == {"canary"}
    assert outcome.withheld == [1]


LOOKS = {
    "globals": "globals()",
    "the main module": "vars(__import__('__main__'))",
    "the shell's names": "get_ipython().user_ns",
    "the shell's global names": "get_ipython().user_global_ns",
    "the shell's module": "vars(get_ipython().user_module)",
    "a function's globals": "split.__globals__",
}


@pytest.mark.parametrize("look", LOOKS)
def test_what_a_test_expects_is_not_in_the_answers_reach(executor, look, english):
    """A function that takes the test's own variables and functions for an answer finds none of them."""
    answer = (
        "def split(total, people):\n"
        f"    names = {LOOKS[look]}\n"
        "    return names['wanted'] if 'wanted' in names else names['reference'](total, people)"
    )
    test = "wanted = [5, 5]\ndef reference(total, people): return wanted\nassert split(10, 2) == wanted"
    other = "def reference(total, people): return [4, 4, 3]\nassert split(11, 3) == reference(11, 3)"
    cells = [cell(answer, "split", solution=True)]
    cells += [
        cell(one, f"test_{place}", grade=True, locked=True, points=1)
        for place, one in enumerate((test, other))
    ]
    outcome = executor.run(job_of(notebook_of(*cells)))
    first, second = outcome.notebook.cells[1:]
    assert first.outputs[-1].ename == "KeyError" and second.outputs[-1].output_type == "error"


def test_names_go_on_after_a_test_as_in_a_kernel(executor, english):
    """A test may use what stands above, bind and delete names; cells below see what it left."""
    test = cell("kept = [len(values)]\nfor each in values: kept.append(each)\ndel gone\nassert total(kept) == 8",
                "test_a", grade=True, locked=True, points=1)  # fmt: skip
    outcome = executor.run(job_of(notebook_of(
        "values, gone, calls = [2, 3], 1, 0\ndef total(numbers):\n    global calls\n    calls += 1\n    return sum(numbers) + 1",
        test, "kept, each, calls, 'gone' in globals(), [number for number in kept if number > 2]",
    )))  # fmt: skip
    assert outcome.notebook.cells[1].outputs == [] and outcome.marks == []
    assert outcome.notebook.cells[2].outputs[0].data["text/plain"] == "([2, 2, 3], 3, 1, False, [3])"
