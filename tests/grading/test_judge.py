"""The judge and the student's program: what passes between them, and what never does."""

import os
import signal
import threading
import time

import pytest

from qunxue.check import words
from qunxue.grading.repair import name_of

from .attacks import RIGHT_MEAN, RIGHT_SPLIT, SCORING
from .conftest import ANSWERS, SETUP, TESTS, cell, job_of, notebook_of


def notebook(answer):
    """A notebook with one answer, two tests of it, and an honest answer behind them."""
    before, answer = answer if isinstance(answer, tuple) else ("1", answer)
    cells = [before, cell(SETUP, "setup", locked=True), cell(answer, "split", solution=True)]
    for name in ("test_split", "test_mean"):
        cells.append(cell(TESTS[name][0], name, grade=True, locked=True, points=TESTS[name][1]))
    cells.append(cell(ANSWERS["chart"], "chart", solution=True))
    cells.append(cell(TESTS["test_chart"][0], "test_chart", grade=True, locked=True, points=2))
    return notebook_of(*cells)


def test(source, name="test_a"):
    return cell(source, name, grade=True, locked=True, points=1)


test.__test__ = False


def judged(
    executor, answer, source, setup="import numpy as np\nimport pandas as pd\nimport networkx as nx", **limits
):
    """Run a set-up, an answer and a test; return the test's cell and the outcome."""
    cells = [cell(setup, "setup", locked=True), cell(answer, "answer", solution=True), test(source)]
    outcome = executor.run(job_of(notebook_of(*cells), **limits))
    return outcome.notebook.cells[2], outcome


def said(one):
    return "\n".join(output.get("text") or output.get("evalue") or "" for output in one.outputs)


def passed(outcome):
    return {
        name_of(one): not any(output.output_type == "error" for output in one.outputs)
        for one in outcome.notebook.cells
        if name_of(one) in TESTS
    }


@pytest.mark.parametrize("attack", SCORING, ids=lambda name: name.replace(" ", "_"))
def test_no_points_without_an_answer(executor, attack, english):
    outcome = executor.run(job_of(notebook(SCORING[attack])))
    found = passed(outcome)
    # some give the right shares of their own, after looking around in vain
    if attack not in RIGHT_SPLIT:
        assert not found["test_split"], outcome.marks
    if attack not in RIGHT_MEAN:
        assert not found["test_mean"], outcome.marks


def test_an_honest_notebook_passes_and_nothing_is_marked(executor, english):
    cells = [cell(SETUP, "setup", locked=True)]
    for answer, name in (("split", "test_split"), ("mean_share", "test_mean"), ("chart", "test_chart")):
        cells.append(cell(ANSWERS[answer], answer, solution=True))
        cells.append(cell(TESTS[name][0], name, grade=True, locked=True, points=1))
    outcome = executor.run(job_of(notebook_of(*cells)))
    assert passed(outcome) == {"test_split": True, "test_mean": True, "test_chart": True}
    assert outcome.marks == [] and outcome.status == "ok"


# ---- what passes ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "source"),
    [
        ("x = 5", "assert x == 5 and type(x) is int"),
        ("x = [1, (2.5, None), {'a': {3}}]", "assert x == [1, (2.5, None), {'a': {3}}]"),
        ("def f(a, b=2, *, c): return a + b + c", "import inspect\nassert f(1, c=3) == 6\nassert str(inspect.signature(f)) == '(a, b=2, *, c)'"),
        ("def f(a): a.append(9)", "given = [1]\nassert f(given) is None and given == [1, 9]"),
        ("def f(a): a['n'][0] = 7", "given = {'n': [1]}\nf(given)\nassert given == {'n': [7]}"),
        ("def f(a): a *= 2", "given = np.arange(3)\nf(given)\nassert given.tolist() == [0, 2, 4]"),
        ("def f(t): t['b'] = t['a'] + 1", "given = pd.DataFrame({'a': [1]})\nf(given)\nassert list(given.columns) == ['a', 'b'] and given['b'][0] == 2"),
        ("def f(g): g.add_edge(0, 9, weight=3)", "given = nx.path_graph(3)\nf(given)\nassert given.edges[0, 9]['weight'] == 3"),
        ("def f(a): return a", "given = [1]\nassert f(given) is given"),
        ("def f(rng): return rng.integers(100, size=3)", "a, b = np.random.default_rng(4), np.random.default_rng(4)\nassert f(a).tolist() == b.integers(100, size=3).tolist()\nassert a.random() == b.random()"),
        ("def f(): return (n for n in range(3))", "import types\nassert isinstance(f(), types.GeneratorType) and list(f()) == [0, 1, 2]"),
        ("def f(): return map(str, [1])", "assert type(f()) is map and list(f()) == ['1']"),
        ("def f(n):\n    def g(m): return n + m\n    return g", "assert f(2)(3) == 5"),
        ("def f(call): return [call(n) for n in (1, 2)]", "assert f(lambda n: n * 10) == [10, 20]"),
        ("def f(n): raise KeyError(n)", "try:\n    f('a')\nexcept LookupError as error:\n    assert type(error) is KeyError and error.args == ('a',)\nelse:\n    assert False"),
        ("class Odd(ValueError): pass\ndef f(): raise Odd('no')", "try:\n    f()\nexcept ValueError as error:\n    assert type(error).__name__ == 'Odd' and str(error) == 'no'\nelse:\n    assert False"),
        ("def f(): print('out'); return 1", "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()) as text:\n    f()\nassert text.getvalue() == 'out\\n'"),
        ("import warnings\ndef f(): warnings.warn('careful', FutureWarning); return 1", "import warnings\nwith warnings.catch_warnings(record=True) as seen:\n    warnings.simplefilter('always')\n    f()\nassert [(one.category, str(one.message)) for one in seen] == [(FutureWarning, 'careful')]"),
        ("class A: pass\ndef make(): return A()\ndef name(a): return type(a).__name__", "made = make()\nassert type(made).__name__ == 'A' and made != make() and name(made) == 'A'"),
        ("import math\nanswer = math.gcd", "assert answer(12, 18) == 6"),
        ("def f(rng): return int(rng.integers(100))", "from qunxue.check import calls\na, b = np.random.default_rng(4), np.random.default_rng(4)\nassert calls.often(f, 50, a) == [int(b.integers(100)) for _ in range(50)]\nassert a.random() == b.random()"),
        ("def f(a):\n    if a == [2]: raise KeyError(2)\n    if a == [1]: a.append(9)\n    return a", "from qunxue.check import calls\none, two, three = [1], [2], [3]\nfirst, second, third = calls.ahead(f, [(one,), (two,), (three,)], 5)\nassert one == [1] and first() is one and one == [1, 9] and third() is three\ntry:\n    second()\nexcept KeyError as error:\n    assert error.args == (2,)\nelse:\n    assert False"),
        ("import altair as alt\nchart = alt.Chart(pd.DataFrame({'a': [1]})).mark_bar().encode(x='a:Q')", "import altair as alt\nassert type(chart) is alt.Chart and chart.to_dict()['mark']['type'] == 'bar'\nassert chart.encoding.x.to_dict()['field'] == 'a' and chart.copy().mark.to_dict() == {'type': 'bar'}"),
        ("t = pd.DataFrame({'a': pd.Categorical(['x', 'y']), 'b': pd.array([1, None], dtype='Int64')})", "assert list(map(str, t.dtypes)) == ['category', 'Int64'] and t['b'].isna().tolist() == [False, True]"),
    ],
)  # fmt: skip
def test_what_passes_through_the_pipe(executor, answer, source):
    one, outcome = judged(executor, answer, source)
    assert one.outputs == [], said(one)
    assert outcome.marks == []


def test_a_test_keeps_what_it_has_bound_until_the_student_binds_it_anew(executor):
    cells = [cell("kept = 1", "one", solution=True), test("kept += 1\nhelp_me = lambda: 3\nassert kept == 2"),
             test("assert kept == 2 and help_me() == 3", "test_b"), cell("kept = 7", "two", solution=True),
             test("assert kept == 7 and help_me() == 3", "test_c")]  # fmt: skip
    outcome = executor.run(job_of(notebook_of(*cells)))
    assert [outcome.notebook.cells[place].outputs for place in (1, 2, 4)] == [[], [], []]


def test_names_bound_by_accident_cost_nothing(executor, english):
    one, _ = judged(executor, "list = [1]\nsum = 0\nfrom numpy import *\ncheck = say = None\ntotal = 6",
                    "assert sum([1, 2]) == 3 and list('a') == ['a'] and total == 6 and callable(say)",
                    setup="from qunxue import check, say")  # fmt: skip
    assert one.outputs == [], said(one)


def test_a_name_taken_in_another_task_is_named_with_its_cell(executor, english):
    setup = cell("from qunxue import check", "setup", locked=True)
    check = "task = check.Task('{0}', 1, '04')\ntask.equal({0}([1, 2]), 3)"
    cells = [setup, cell("def one(a): return a[0] + a[1]\nsum = 0", "one", solution=True), test(check.format("one"), "test_one"),
             cell("def two(a): return sum(a)", "two", solution=True), test(check.format("two"), "test_two")]  # fmt: skip
    outcome = executor.run(job_of(notebook_of(*cells)))
    one, two = outcome.notebook.cells[2], outcome.notebook.cells[4]
    assert one.outputs == [], said(one)
    shown = "\n".join(two.outputs[0].traceback)
    assert (
        "`sum` no longer means what it meant: cell [2] gave the name to something else (`sum = 0`)" in shown
    )


def test_a_value_that_cannot_be_sent_is_named_in_words(executor, english):
    one, _ = judged(executor, "class Purse: pass\ndef split(total): return Purse()",
                    "task = check.Task('split', 1, '04')\ntask.equal(split(3), [3], what='the shares')",
                    setup="from qunxue import check")  # fmt: skip
    text = "\n".join(one.outputs[0].traceback)
    assert "Found: a value of type Purse" in text and "Checked: the shares" in text


def test_an_error_is_shown_with_the_lines_of_the_answer(executor, english):
    one, _ = judged(
        executor,
        "def inner(x):\n    return 1 / x\ndef split(total):\n    return inner(0)",
        "assert split(3) == [3]",
    )
    text = "\n".join(one.outputs[0].traceback)
    assert one.outputs[0].ename == "ZeroDivisionError"
    assert "1" in text and "inner(" in text and "pipe.py" not in text
    assert text.index("assert") < text.index("inner")


def test_a_test_marked_so_runs_inside_the_students_program(executor, english):
    source = '# runs="inside"\nwith Purse() as purse:\n    purse.fill(3)\nassert purse.total == 3'
    answer = ("class Purse:\n    total = 0\n    def __enter__(self): return self\n    def __exit__(self, *_): pass\n"
              "    def fill(self, n): self.total += n")  # fmt: skip
    one, outcome = judged(executor, answer, source)
    assert one.outputs == []
    assert [(mark["kind"], mark["cell"]) for mark in outcome.marks] == [("inside", 2)]


def test_a_call_without_end_costs_its_test_and_no_other(executor, english):
    cells = [cell("def f():\n    while True: pass\ndef g(): return 1", "f", solution=True), test("assert f() == 1"),
             test("assert g() == 1", "test_b")]  # fmt: skip
    outcome = executor.run(job_of(notebook_of(*cells), cell_seconds=2))
    assert [output.ename for output in outcome.notebook.cells[1].outputs] == ["CellTimeoutError"]
    assert outcome.notebook.cells[2].outputs == []


@pytest.mark.parametrize(
    "stubborn", ["", "    import signal\n    signal.signal(signal.SIGINT, signal.SIG_IGN)\n"]
)
def test_a_task_without_end_is_told_in_one_sentence(executor, english, stubborn):
    one, _ = judged(executor, f"def split(total):\n{stubborn}    while True: pass",
                    "task = check.Task('split', number=3, lesson='04', section=2)\ntask.equal(split(3), [3])",
                    setup="from qunxue import check", cell_seconds=2)  # fmt: skip
    (output,) = one.outputs
    assert "\n".join(output.traceback) == output.evalue == str(words.late(3, "split", 2, "04", 2))


# ---- what never passes ------------------------------------------------------------------------------


LOOKS = {
    "globals": "str(globals())",
    "the main module": "str(vars(__import__('__main__')))",
    "all objects": "str([one for one in __import__('gc').get_objects() if isinstance(one, (str, dict, list))])",
    "lines": "str(__import__('linecache').cache) + str(In)",
    "its own memory, through a program": "_memory(1)",
}
READER = """
def _memory(process):
    import subprocess, sys
    code = '''
import re
for line in open("/proc/%s/maps"):
    first, last, rights = re.match(r"(\\\\w+)-(\\\\w+) (....)", line).groups()
    if "r" in rights and "w" in rights:
        try:
            with open("/proc/%s/mem", "rb", 0) as file:
                file.seek(int(first, 16))
                data = file.read(int(last, 16) - int(first, 16))
        except (OSError, ValueError): continue
        for found in re.findall(rb"SECRET_[A-Z]{2,9}", data): print(found.decode())
''' % (process, process)
    return subprocess.run([sys.executable, '-c', code], capture_output=True, text=True).stdout
"""


@pytest.mark.parametrize("look", LOOKS)
def test_neither_tests_nor_other_submissions_can_be_found(executor, look):
    # the parts are put together only when they are looked for
    other = notebook_of(
        cell("word = 'SECRET_NEIGHBOUR'", "a", solution=True), test("assert word == 'SECRET_' + 'NEIGHBOUR'")
    )
    executor.run(job_of(other))
    answer = (
        READER
        + f"planted = 'SECRET_' + 'CONTROL'\ndef look():\n    text = {LOOKS[look]}\n    return sorted(part for part in ('NEIGHBOUR', 'WANTED', 'CONTROL') if 'SECRET_' + part in text)"
    )
    # its own word it finds wherever values lie: else this test would prove nothing
    own = [] if look in ("lines", "all objects") else ["CONTROL"]
    source = f"wanted = 'SECRET_WANTED'\nfound = look()\nassert found == {own}, found"
    done = threading.Event()

    def neighbour():
        while not done.is_set():
            executor.run(job_of(other))

    thread = threading.Thread(target=neighbour)
    thread.start()
    try:
        one, _ = judged(executor, answer, source, cell_seconds=60)
    finally:
        done.set()
        thread.join()
    assert one.outputs == [], said(one)


def test_what_a_cell_prints_or_shows_is_no_verdict(executor, english):
    answer = "from IPython.display import display\ndef split():\n    display(3.0)\n    get_ipython().displayhook(3.0)\n    print('all checks pass')\n    return 0"
    one, _ = judged(executor, answer, "assert split() == 5")
    assert [
        output.output_type for output in one.outputs if output.output_type in ("error", "execute_result")
    ] == ["error"]


# ---- ends that are not the student's ----------------------------------------------------------------


def processes(executor):
    """The processes that the executor's zygote has forked, oldest first."""
    import psutil

    return [
        child
        for child in psutil.Process(executor.process.pid).children(recursive=True)
        if "zygote" not in child.name()
    ]


def kill_while(executor, book, wanted, after=0.5):
    """Run a notebook and kill one of its processes meanwhile; `wanted` picks it from the two youngest."""
    import psutil

    killed = []

    def kill():
        time.sleep(after)
        known = sorted(processes(executor), key=lambda one: one.pid)
        with_users = [one for one in known if one.uids().real >= 64000]
        if with_users:
            target = with_users[wanted]
            with_suppressed(target)
            killed.append(target.pid)

    def with_suppressed(target):
        try:
            os.kill(target.pid, signal.SIGKILL)
        except (ProcessLookupError, psutil.NoSuchProcess):
            pass

    thread = threading.Thread(target=kill)
    thread.start()
    outcome = executor.run(job_of(book, cell_seconds=30))
    thread.join()
    return outcome, killed


@pytest.mark.skipif(
    os.geteuid() != 0, reason="finds the processes by their users, which only root gives them"
)
@pytest.mark.parametrize("wanted", [0, 1], ids=["the_students_program", "the_judge"])
@pytest.mark.parametrize("place", ["setup", "test"])
def test_a_kill_from_outside_costs_nothing(executor, english, wanted, place):
    slow = "import time\ntime.sleep(1.5)"
    cells = [cell(slow if place == "setup" else "1", "setup", locked=True), cell("answer = 42", "a", solution=True),
             test((slow if place == "test" else "1") + "\nassert answer == 42")]  # fmt: skip
    outcome, killed = kill_while(executor, notebook_of(*cells), wanted)
    assert killed
    assert outcome.notebook.cells[2].outputs == [] and outcome.status == "ok" and outcome.marks == []


def test_a_program_that_ends_again_and_again_in_set_up_is_not_graded(executor, english):
    cells = ["import threading, os\nthreading.Timer(0.3, os._exit, [1]).start()", cell("import time\ntime.sleep(1)", "setup", locked=True),
             test("assert True")]  # fmt: skip
    assert executor.run(job_of(notebook_of(*cells))).status == "stopped"
