"""The judge: the process that runs a submission's tests, and never a line of the student's.

Set-up cells are the instructor's, so the judge runs them as the student's program does. Before a test runs, the names
that it reads and that the student has bound are asked for; in the test they are values, or stand-ins that call into the
student's program (`pipe`). Nothing in this process can be reached from there, so what a test says here is the verdict.
"""

import ast
import builtins
import os
import sys
import types

from qunxue.running import pipe

# what set-up binds and nothing of the student's takes the place of, whatever an answer cell is called
_LASTING = (types.FunctionType, types.BuiltinFunctionType, types.ModuleType, type)


class Judge:
    """The judge of one submission.

    Parameters
    ----------
    child : qunxue.running.zygote.Child
    begin : dict
        ``answers``: ids of the answer cells; ``code``: whether files of the instructor's can be imported.
    """

    def __init__(self, child, begin):
        self.child, self.kernel, self.answers = child, child.kernel, frozenset(begin["answers"])
        if not begin["code"]:
            sys.path.remove("")
        shell = self.kernel.shell
        package = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))
        roots = tuple({os.path.join(one, "") for one in (sys.prefix, sys.base_prefix, package)})
        self.sources = pipe.Sources(shell.compile, roots)
        self.peer = pipe.JudgesEnd(pipe.Line(child.files[1]), self.sources, self._show)
        # what set-up cells bind is never asked for; what was asked for is asked for again in the next test
        self.fixed, self.asked = set(shell.user_ns), {}
        # names that the student's cells have bound: no other is ever asked for, not even to hear that it is not there
        self.known = set()

    def _show(self, content):
        data, metadata = content.get("data"), content.get("metadata")
        if isinstance(data, dict):
            shown = {
                "data": data,
                "metadata": metadata if isinstance(metadata, dict) else {},
                "transient": {},
            }
            sys.stdout.flush()
            self.kernel.session.send(None, "display_data", shown, parent=self.kernel.get_parent())

    async def live(self):
        """Run what the warden sends."""
        while (order := self.child.line.receive()) is not None:
            for cell in order["ran"]:
                self.sources.add(cell["index"], cell["source"], cell["count"])
            self.child.line.send(await self._cell(order))

    async def _cell(self, order):
        bound = self.kernel.shell.user_ns
        if order["language"] in ("en", "zh"):
            from qunxue import language

            language.use(order["language"])
        self._make_room(bound, order["bound"])
        try:
            found = self._ask(bound, order["source"])
        except (pipe.Gone, ValueError) as problem:
            # the test runs all the same, and says what it lacks
            found = {}
            print(problem, file=sys.stderr)
        bound.update(found)
        self.asked = found
        before = dict(bound)
        done = await self.child.run(order)
        done["gone"] = self.peer.gone
        if order["role"] == "locked":
            self.fixed |= {
                name for name, value in bound.items()
                if before.get(name, before) is not value and value is not None and value is not ...
            }  # fmt: skip
        return done

    def _make_room(self, bound, names):
        """Forget what was asked for earlier, and what the student has bound since a test bound it."""
        for name, value in self.asked.items():
            if bound.get(name) is value:
                del bound[name]
        self.known.update(names)
        for name in names:
            if name not in self.fixed or (name in self.answers and not isinstance(bound.get(name), _LASTING)):
                bound.pop(name, None)

    def _ask(self, bound, source):
        # a text in a test may be the right answer: only names of tasks, which `check.Task` looks up, are asked for
        wanted, spelt = names_in(self.kernel.shell.transform_cell(source))
        wanted |= spelt & self.answers
        for value in list(bound.values()):
            if type(value) is types.FunctionType and value.__globals__ is bound:
                wanted |= _names_of(value.__code__)
        wanted = {
            name for name in wanted
            if name in self.answers or not (name in self.fixed or name in bound or hasattr(builtins, name))
        }  # fmt: skip
        return self.peer.names(wanted) if wanted else {}


def names_in(source):
    """Return the names that a piece of code reads, and apart from them what it spells out.

    Parameters
    ----------
    source : str

    Returns
    -------
    read, spelt : set of str

    Examples
    --------
    >>> read, spelt = names_in("check.Task('a').equal(f(1), 2)")
    >>> sorted(read), sorted(spelt)
    (['check', 'f'], ['a'])
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return set(), set()
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    spelt = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return read, spelt


def _names_of(code):
    inner = [one for one in code.co_consts if isinstance(one, types.CodeType)]
    return set(code.co_names).union(*map(_names_of, inner))
