"""Outputs are those of a real kernel."""

import pytest

from . import real_kernel
from .both_ways import normal
from .conftest import cell, job_of, notebook_of

CELLS = [
    "1 + 1",
    "print('a')\nimport sys\nprint('b', file=sys.stderr)\nprint('c')",
    "1 / 0",
    "def f():\n    raise ValueError('é 群')\nf()",
    "import asyncio\nawait asyncio.sleep(0.01)\n5",
    "asyncio.get_running_loop().is_running()",
    "asyncio.run(None)",
    "input('name')",
    "!echo from a program",
    "import sys\nsys.exit(3)",
    "%%capture caught\nprint(3)",
    "caught.stdout",
    "from IPython.display import HTML, display, clear_output\ndisplay(HTML('<b>x</b>'))\nprint('after')",
    "handle = display('first', display_id=True)\nhandle.update('second')",
    "print('gone')\nclear_output()\nprint('stays')",
    "import ipywidgets as w\nw.IntSlider(value=3)",
    "out = w.Output()\nwith out:\n    print('inside')\nout",
    "import warnings\nwarnings.warn('careful')",
    "import pandas as pd\npd.DataFrame({'a': [1, 2]})",
    "len?",
    "def g(:\n    pass",
    "_ + 1 if isinstance(_, int) else Out[1]",
    "%history -n 1-2",
    "import qunxue\nfrom qunxue import check\ntask = check.Task('f', 1, '04')\ntask.equal([1, 2], [1, 3], what='numbers')",
    "undefined_name",
    "assert 1 == 2, 'no'",
    "from IPython.display import Markdown\nMarkdown('**b**')",
    "raise KeyboardInterrupt",
    "import altair as alt\nimport vl_convert\nbars = alt.Chart(pd.DataFrame({'a': [1]})).mark_bar().encode(x='a:Q').to_dict()\n"
    "vl_convert.vegalite_to_svg(bars), vl_convert.vegalite_to_svg(bars) == vl_convert.vegalite_to_svg(bars)",
    "print('x' * 10, end='')\nsys.stdout.write('y\\n')",
]


@pytest.fixture(scope="module")
def both(executor):
    """The cells as our executor and a real kernel run them."""
    tested = cell("assert len([1]) == 1\n'a result'", "t", grade=True, locked=True, points=1)
    failing = cell("x = 1\nassert x == 2, x", "u", grade=True, locked=True, points=1)
    job = job_of(notebook_of(*CELLS, tested, failing))
    return executor.run(job), real_kernel.run(job)


@pytest.mark.parametrize(
    "index", range(len(CELLS) + 2), ids=lambda index: (CELLS + ["test", "failing"])[index][:18]
)
def test_outputs_are_a_kernels(both, index):
    one, other = (outcome.notebook.cells[index] for outcome in both)
    assert normal(one.outputs) == normal(other.outputs)
    assert one.execution_count == other.execution_count


def test_widgets_state_is_kept(both):
    states = [
        outcome.notebook.metadata.widgets["application/vnd.jupyter.widget-state+json"]["state"]
        for outcome in both
    ]
    kinds = [sorted(state["model_name"] for state in one.values()) for one in states]
    assert kinds[0] == kinds[1] and "IntSliderModel" in kinds[0]
