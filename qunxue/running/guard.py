"""See to it that a test cell tests, and notice when it could not.

A submission and the tests of it run in one process: the tests call what the student wrote. So nothing in
that process can be proof by itself. What is done instead:

*The text of a test cell comes in late and leaves no trace.* It is sent to the process when its turn has
come, is not put in the history or the line cache, and is compiled by a shell whose input transformers, AST
transformers, event hooks and instance patches have been taken away. The text is sent again only for a
traceback, and then the cell has failed for good.

*A verdict carries a token.* It comes with the text, lives in a local variable of one frame, and must be
sent back with the verdict. Reaching it takes frames, the garbage collector or raw memory.

*An audit hook reports the ways there.* Python tells the hook of every use of ``sys._getframe``,
``tb_frame``, ``gc.get_objects``, ``ctypes``, ``__code__``; no Python code can remove it. If the caller is
the student's code, a line is on its way to the process outside before the call is made. It cannot be taken
back.

*Functions are compared with what they were.* The built-ins, the checker and the library functions and
classes that tests rely on are compared by identity with a picture taken before the submission was read,
before and after each test; changed ones are put back and the points withheld. Names that the tests use
and the student has bound anew (``isinstance = ...``, ``check = ...``) are put back for a second run when
the first one passed.

*Canaries.* ``assert False`` must fail before and after each test. Every value that a test compares or
passes on is looked at on the way: one of an unknown class that claims to equal fresh objects, numbers and
lists is a canary that died.

What remains possible is to write to raw memory without ctypes, as with NumPy's ``__array_interface__``. The
executor marks a notebook that names it; one that hides the name is not seen. The walls hold against that
too; a score might not, and this is said in the guide for instructors.
"""

import ast
import builtins
import json
import operator
import os
import random
import secrets
import signal
import struct
import sys
import types

from IPython.core.inputtransformer2 import TransformerManager

# Marks of these kinds withhold the points of the test cells they concern.
WITHHOLDING = frozenset({"changed", "memory", "canary", "rebound", "trace", "frames", "forged", "ended"})

_KEPT = (types.FunctionType, types.BuiltinFunctionType, type, classmethod, staticmethod, property)
_PLAIN = frozenset(
    {int, float, complex, str, bytes, bool, type(None), type(...), range, type, slice, bytearray}
    | {types.FunctionType, types.BuiltinFunctionType, types.ModuleType, types.MethodType, types.LambdaType}
)
_LOOKED_INTO = 2_000
_IMMUTABLE = 1 << 8
_LIBRARIES = ("numpy", "pandas", "altair", "networkx", "narwhals")
_WATCHED_MODULES = (
    "builtins math operator functools itertools statistics copy json decimal fractions datetime collections "
    "contextlib io traceback linecache numpy numpy.testing numpy._core.numeric numpy._core.fromnumeric "
    "numpy._core.multiarray pandas pandas.testing pandas._testing pandas._testing.asserters "
    "pandas.core.frame pandas.core.series pandas.core.generic pandas.core.base pandas.core.indexing "
    "pandas.core.arraylike pandas.core.indexes.base pandas.api.types pandas.core.dtypes.common "
    "pandas.core.dtypes.missing altair altair.utils.schemapi altair.vegalite.v6.api altair.vegalite.v5.api "
    "networkx networkx.classes.graph IPython.core.interactiveshell IPython.core.displayhook "
    "IPython.core.displaypub IPython.core.compilerop IPython.core.inputtransformer2 IPython.core.events "
    "ipykernel.zmqshell ipykernel.ipkernel ipykernel.kernelbase ipykernel.displayhook ipykernel.compiler "
    "ipykernel.jsonutil asyncio"
).split()

# Ways from student's code to what is none of its business: audit event -> kind of mark.
_EVENTS = {
    "sys._getframe": "frames",
    "sys._current_frames": "frames",
    "sys._current_exceptions": "frames",
    "gc.get_objects": "frames",
    "gc.get_referrers": "frames",
    "gc.get_referents": "frames",
    "sys.settrace": "trace",
    "sys.setprofile": "trace",
    "sys.monitoring.register_callback": "trace",
    "code.__new__": "frames",
    "ctypes.dlopen": "memory",
    "ctypes.addressof": "memory",
    "ctypes.cdata": "memory",
    "ctypes.string_at": "memory",
    "ctypes.dlsym": "memory",
    "ctypes.call_function": "memory",
}
_FRAME_ATTRIBUTES = frozenset({"tb_frame", "gi_frame", "cr_frame", "ag_frame", "__code__"})
_MEMORY_MODULES = frozenset({"ctypes", "_ctypes", "_cffi_backend", "cffi", "_testcapi", "_xxsubinterpreters"})
# These walk frames for whoever calls them.
_MESSENGERS = ("inspect.py", "traceback.py", "linecache.py", "operator.py", "bdb.py", "pdb.py",
               "ctypes/__init__.py", "ctypes/util.py")  # fmt: skip


class Line:
    """The line from the process of a submission to the one that minds it: length, then JSON.

    Parameters
    ----------
    file : int
        Number of a connected stream socket.
    """

    def __init__(self, file):
        self.file = file

    def send(self, message, _write=os.write, _dumps=json.dumps, _pack=struct.pack):
        """Send one message, a dict."""
        data = _dumps(message, default=str).encode()
        data = _pack("!I", len(data)) + data
        while data:
            data = data[_write(self.file, data) :]

    def receive(self, _read=os.read, _loads=json.loads, _unpack=struct.unpack):
        """Wait for one message. None at the end."""
        head = self._exactly(4, _read)
        return None if head is None else _loads(self._exactly(_unpack("!I", head)[0], _read))

    def _exactly(self, count, read):
        parts = []
        while count:
            part = read(self.file, min(count, 1 << 20))
            if not part:
                return None
            parts.append(part)
            count -= len(part)
        return b"".join(parts)


def _entries(namespace):
    names = [name for name, value in namespace.items() if isinstance(value, _KEPT)]
    return names, [namespace[name] for name in names]


class Picture:
    """What functions and classes were, before a submission was read.

    Parameters
    ----------
    modules : iterable of str
        Names of loaded modules; those not loaded are passed over.

    Examples
    --------
    >>> import statistics
    >>> picture, mean = Picture(["statistics"]), statistics.mean
    >>> picture.changes()
    []
    >>> statistics.mean = sum
    >>> picture.changes(), statistics.mean is mean
    (['statistics.mean'], True)
    """

    def __init__(self, modules):
        self._taken, seen = [], set()
        for module in modules:
            loaded = sys.modules.get(module)
            if loaded is None:
                continue
            self._take(module, loaded)
            for owner in vars(loaded).values():
                # the attributes of types that are written in C cannot be set
                if not isinstance(owner, type) or id(owner) in seen or owner.__flags__ & _IMMUTABLE:
                    continue
                if owner.__module__ == module or owner.__module__.partition(".")[0] == module:
                    seen.add(id(owner))
                    self._take(f"{module}.{owner.__name__}", owner)

    def _take(self, name, owner):
        names, values = _entries(owner.__dict__)
        if names:
            # looked up all at once, in the order of the names; twice the first, so that there are always two
            get = operator.itemgetter(names[0], *names)
            self._taken.append((name, owner, owner.__dict__, names, [values[0], *values], get))

    def changes(self, _is_not=operator.is_not):
        """Return the dotted names of what has changed, and put it back.

        Returns
        -------
        list of str
        """
        found = []
        for name, owner, namespace, names, values, get in self._taken:
            try:
                differs = any(map(_is_not, get(namespace), values))
            except KeyError:
                differs = True
            if differs:
                for entry, value in zip(names, values[1:], strict=True):
                    if namespace.get(entry) is not value:
                        found.append(f"{name}.{entry}")
                        _put_back(owner, entry, value)
        return found


def _put_back(owner, name, value):
    try:
        setattr(owner, name, value)
    except (AttributeError, TypeError):
        if isinstance(owner, types.ModuleType):
            owner.__dict__[name] = value


class Look(ast.NodeTransformer):
    """Lead every value that a test compares or passes on through one function, and change nothing else.

    Parameters
    ----------
    name : str
        The function's name.

    Examples
    --------
    >>> ast.unparse(Look("look").visit(ast.parse("assert f(a) == 3")))
    'assert look(look(f(look(a))) == 3)'
    """

    def __init__(self, name):
        self.name = name

    def _led(self, node):
        if isinstance(node, (ast.Constant, ast.Starred, ast.Lambda, ast.JoinedStr)):
            return node
        function = ast.copy_location(ast.Name(self.name, ast.Load()), node)
        return ast.copy_location(ast.Call(function, [node], []), node)

    def visit_Call(self, node):
        """Lead the arguments of a call through the function."""
        self.generic_visit(node)
        node.args = [self._led(one) for one in node.args]
        for keyword in node.keywords:
            if keyword.arg is not None:
                keyword.value = self._led(keyword.value)
        return node

    def visit_Compare(self, node):
        """Lead both sides of a comparison through the function."""
        self.generic_visit(node)
        node.left = self._led(node.left)
        node.comparators = [self._led(one) for one in node.comparators]
        return node

    def visit_Assert(self, node):
        """Lead what is asserted through the function."""
        self.generic_visit(node)
        node.test = self._led(node.test)
        return node


def equals_anything(value):
    """Tell whether a value claims to equal fresh objects, or to lie within any bounds.

    Parameters
    ----------
    value : object

    Returns
    -------
    bool

    Examples
    --------
    >>> from unittest.mock import ANY
    >>> equals_anything(ANY), equals_anything(5), equals_anything([])
    (True, False, False)
    """
    number = random.random() + 1e6
    fresh = (object(), number, str(number), [number, str(number)], {number: number}, (number,))
    for other in fresh:
        for question in (operator.eq, lambda one, two: not operator.ne(one, two)):
            if _truth(question, value, other) or _truth(question, other, value):
                return True
    if _truth(operator.le, value, -1e300) and _truth(operator.ge, value, 1e300):
        return True
    return _truth(lambda one, two: abs(one - two) < 1e-9, value, number)


def _truth(question, one, two):
    try:
        answer = question(one, two)
        return answer is True or (type(answer).__module__ == "numpy" and answer.ndim == 0 and bool(answer))
    except Exception:
        return False


class Guard:
    """Watch over one submission's process.

    Parameters
    ----------
    kernel : qunxue.running.kernel.QuietKernel
        As it is before any cell of the submission has run.
    """

    def __init__(self, kernel):
        shell = kernel.shell
        self.kernel, self.shell = kernel, shell
        watched = [name for name in sys.modules if name.split(".")[0] == "qunxue"]
        self.picture = Picture([*_WATCHED_MODULES, *watched])
        self._constants = {
            name: dict(vars(sys.modules[name])) for name in watched if name.startswith("qunxue.check")
        }
        self._modules = {
            name: sys.modules[name] for name in [*_WATCHED_MODULES, *watched] if name in sys.modules
        }
        self.known = _all_types()
        self._pristine = [(one, dict(one.__dict__)) for one in self._machinery()]
        self._callbacks = {event: list(called) for event, called in shell.events.callbacks.items()}
        self._transforms = _transforms(shell.input_transformer_manager)
        self._namespace = shell.user_ns
        self._signals = {}
        self.threads = _threads()
        # frozen graphs and views of a part of a graph carry this in place of the methods that would change them
        self._frozen = getattr(sys.modules.get("networkx.classes.function"), "frozen", None)
        self.look_name = "_look_" + secrets.token_hex(8)
        self.setup_names = {}
        self.shadowed = frozenset()
        self.line = None
        self.cell = None
        self.testing = False
        self._verdict_of_type = {}
        self._seen_marks = set()

    def _machinery(self):
        shell = self.shell
        return (shell, self.kernel, shell.compile, shell.displayhook, shell.display_pub, shell.events,
                shell.history_manager, self.kernel.session)  # fmt: skip

    # ---- marks --------------------------------------------------------------------------------

    def mark(self, kind, detail=""):
        """Report something odd to the outside. It cannot be taken back."""
        found = (kind, detail, self.cell)
        if found not in self._seen_marks and len(self._seen_marks) < 200:
            self._seen_marks.add(found)
            self.line.send({"op": "mark", "kind": kind, "detail": str(detail)[:200], "cell": self.cell})

    def watch(self, line, folder):
        """Install the audit hook, which stays until the process ends.

        Parameters
        ----------
        line : Line
            Where marks go.
        folder : str
            The submission's folder.
        """
        self.line = line
        self._signals = {number: signal.getsignal(number) for number in (2, 14, 15, 26, 27)}
        roots = tuple(
            {sys.prefix, sys.base_prefix, os.path.dirname(os.path.dirname(os.path.dirname(__file__)))}
        )
        roots = tuple(os.path.join(root, "") for root in roots if root != "/")
        getframe, busy = sys._getframe, []

        def of_student(frame):
            while frame is not None:
                file = frame.f_code.co_filename
                if not file.startswith(roots) and not file.startswith("<frozen"):
                    return True
                if not file.endswith(_MESSENGERS):
                    return False
                frame = frame.f_back
            return False

        def hook(event, arguments, events=_EVENTS):
            if busy:
                return
            kind = events.get(event)
            if kind is None:
                if event in ("object.__getattr__", "object.__setattr__"):
                    if arguments[1] not in _FRAME_ATTRIBUTES:
                        return
                    kind = "frames" if event == "object.__getattr__" else "changed"
                elif event == "import":
                    kind = "memory" if arguments[0] in _MEMORY_MODULES else None
                elif event == "open":
                    path = arguments[0]
                    if isinstance(path, bytes):
                        path = path.decode("utf-8", "replace")
                    kind = "memory" if isinstance(path, str) and path.endswith("/mem") else None
                elif event == "compile":
                    file = arguments[1]
                    kind = "frames" if isinstance(file, str) and file.startswith(roots) else None
                if kind is None:
                    return
            # looking at one's own frames is no harm before the tests
            if not self.testing and kind in ("frames", "trace") and event != "gc.get_objects":
                return
            busy.append(1)
            try:
                frame = getframe(1)
                if event == "import":
                    while frame is not None and "importlib" in frame.f_code.co_filename:
                        frame = frame.f_back
                if of_student(frame):
                    self.mark(kind, event if event[:6] != "object" else str(arguments[1]))
            except Exception:
                pass
            finally:
                busy.clear()

        sys.addaudithook(hook)
        setattr(builtins, self.look_name, self.look)

    # ---- before and after a test --------------------------------------------------------------

    def restore(self):
        """Put back what tests rely on, and mark what was not as it had been.

        Returns
        -------
        list of str
            What had changed.
        """
        if sys.gettrace() is not None or sys.getprofile() is not None:
            sys.settrace(None)
            sys.setprofile(None)
            self.mark("trace", "sys.settrace")
        changed = self.picture.changes()
        for name, module in self._modules.items():
            if sys.modules.get(name) is not module and name != "asyncio":
                # a submitted pandas.py stands in for pandas in the student's cells, not in the checker
                sys.modules[name] = module
                if name.partition(".")[0] not in self.shadowed:
                    changed.append(f"sys.modules[{name!r}]")
        for name, values in self._constants.items():
            module = vars(self._modules[name])
            for entry, value in values.items():
                if module.get(entry) is not value and not entry.startswith("__"):
                    changed.append(f"{name}.{entry}")
                    module[entry] = value
        changed += self._restore_shell()
        if changed:
            self.mark("changed", ", ".join(sorted(set(changed))[:8]))
        if not self._can_fail():
            self.mark("canary", "assert False")
        return changed

    def _restore_shell(self):
        changed, shell = [], self.shell
        for owner, before in self._pristine:
            kind = type(owner)
            for name in set(owner.__dict__) | set(before):
                now, then = owner.__dict__.get(name, self), before.get(name, self)
                if now is then:
                    continue
                patched = now is not self and callable(now) and hasattr(kind, name)
                if patched and name != "CustomTB":
                    changed.append(f"{kind.__name__}.{name}")
                if now is not self and (patched or (name == "CustomTB" and then is self)):
                    del owner.__dict__[name]
                if then is not self and callable(then):
                    owner.__dict__[name] = then
        shell.custom_exceptions = ()
        if shell.ast_transformers or shell.input_transformers_post:
            changed += _of_students([*shell.ast_transformers, *shell.input_transformers_post])
            shell.ast_transformers, shell.input_transformers_post = [], []
        if _transforms(shell.input_transformer_manager) != self._transforms:
            changed.append("input_transformer_manager")
            shell.input_transformer_manager = TransformerManager()
        for event, called in shell.events.callbacks.items():
            if called != self._callbacks.get(event, []):
                changed += _of_students([one for one in called if one not in self._callbacks.get(event, [])])
                called[:] = self._callbacks.get(event, [])
        if shell.user_ns is not self._namespace:
            changed.append("user_ns")
            shell.user_ns = self._namespace
        if self._namespace.get("__builtins__") is not builtins:
            changed.append("__builtins__")
            self._namespace["__builtins__"] = builtins
        for number, handler in self._signals.items():
            if signal.getsignal(number) is not handler:
                self.mark("trace", f"signal {number}")
                signal.signal(number, handler)
        return changed

    def _can_fail(self):
        code = compile("assert False", "<canary>", "exec", optimize=0)
        try:
            exec(code, self._namespace)
        except AssertionError as error:
            return type(error) is AssertionError
        except BaseException:
            return False
        return False

    # ---- names --------------------------------------------------------------------------------

    def remember_setup(self, before):
        """Keep the modules, functions and classes that a locked cell has just bound.

        Parameters
        ----------
        before : dict
            The namespace before that cell.
        """
        for name, value in self._namespace.items():
            if before.get(name, self) is not value and isinstance(value, (*_KEPT, types.ModuleType)):
                self.setup_names[name] = value

    def rebound(self, names):
        """Return what the student has bound anew of the names that a test uses.

        Parameters
        ----------
        names : set of str

        Returns
        -------
        dict
            For each name the original value.
        """
        originals = {}
        for name in names:
            if name in self.setup_names:
                original = self.setup_names[name]
            elif name in self._namespace and hasattr(builtins, name):
                original = getattr(builtins, name)
            else:
                continue
            if self._namespace.get(name, original) is not original:
                originals[name] = original
        return originals

    # ---- values -------------------------------------------------------------------------------

    def look(self, value):
        """Examine a value on its way into a comparison, and return it.

        Parameters
        ----------
        value : object

        Returns
        -------
        object
            The same one.
        """
        kind = type(value)
        if kind not in _PLAIN and self.testing:
            try:
                self._examine(value, [_LOOKED_INTO])
            except Exception as error:
                self.mark("canary", f"{kind.__name__}: {type(error).__name__}")
        return value

    def _examine(self, value, budget, depth=0):
        kind = type(value)
        budget[0] -= 1
        if kind in _PLAIN or budget[0] < 0 or depth > 6:
            return
        if kind in (list, tuple, set, frozenset):
            for one in list(value)[:_LOOKED_INTO]:
                self._examine(one, budget, depth + 1)
        elif kind is dict:
            for name, one in list(value.items())[:_LOOKED_INTO]:
                self._examine(name, budget, depth + 1)
                self._examine(one, budget, depth + 1)
        elif id(kind) in self.known and kind.__module__.partition(".")[0] in _LIBRARIES:
            own = getattr(value, "__dict__", None)
            if type(own) is dict:
                for name, held in own.items():
                    own_function = isinstance(held, types.FunctionType) and held is not self._frozen
                    if own_function and hasattr(kind, name):
                        self.mark("canary", f"{kind.__name__}.{name}")
            self._examine_inside(value, kind, budget, depth)
        else:
            verdict = self._verdict_of_type.get(kind)
            if verdict is None or id(kind) not in self.known:
                if value.__class__ is not kind:
                    self.mark("canary", f"{kind.__name__}.__class__")
                verdict = self._verdict_of_type[kind] = equals_anything(value)
            if verdict:
                self.mark("canary", kind.__name__)

    def _examine_inside(self, value, kind, budget, depth):
        name = kind.__name__
        if name == "ndarray" and value.dtype == object:
            for one in value.ravel()[:_LOOKED_INTO].tolist():
                self._examine(one, budget, depth + 1)
        elif name == "DataFrame":
            for position, dtype in enumerate(value.dtypes):
                if dtype.kind == "O":
                    for one in value.iloc[:_LOOKED_INTO, position].tolist():
                        self._examine(one, budget, depth + 1)
        elif name in ("Series", "Index") and value.dtype == object:
            for one in value[:_LOOKED_INTO].tolist():
                self._examine(one, budget, depth + 1)


def _all_types():
    found, waiting = {object}, [object]
    while waiting:
        for one in type.__subclasses__(waiting.pop()):
            if one not in found:
                found.add(one)
                waiting.append(one)
    # unittest.mock.ANY and the like live in known modules and still equal everything
    return {id(one): one for one in found if not str(one.__module__).startswith("unittest")}


def _transforms(manager):
    return (
        [*manager.cleanup_transforms], [*manager.line_transforms], [*manager.token_transformers],
        sorted(vars(manager)),
    )  # fmt: skip


def _of_students(hooks):
    """Return the names of those hooks that no library has installed."""
    found = []
    for one in hooks:
        function = getattr(one, "__func__", one)
        code = getattr(function, "__code__", None)
        file = (
            code.co_filename
            if code is not None
            else getattr(sys.modules.get(type(one).__module__), "__file__", "")
        )
        if not (file or "").startswith((sys.prefix, sys.base_prefix)) and "qunxue" not in (file or ""):
            found.append(f"hook {getattr(function, '__name__', type(one).__name__)}")
    return found


def _threads():
    import _thread

    return _thread._count()


def names_used(source):
    """Return the names that a piece of code reads.

    Parameters
    ----------
    source : str

    Returns
    -------
    set of str

    Examples
    --------
    >>> sorted(names_used("check.Task(a).equal(f(1), 2)"))
    ['a', 'check', 'f']
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return set()
    return {
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }


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
