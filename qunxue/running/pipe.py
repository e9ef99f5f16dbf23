"""The pipe between the student's program and the judge, and what stands in for things that cannot be sent.

Both ends are a `Peer`. One end asks (``call`` a function, the ``next`` value of an iterator, the ``names`` that are
bound), the other answers; while the judge waits for an answer, the student's end may ask back about what it was
handed: a function among the arguments. All that passes is JSON as `codec` writes it. The judge takes nothing for
granted that comes: an answer that is no value makes the test fail, and a program that is gone does too.
"""

import builtins
import functools
import inspect
import json
import os
import struct
import sys
import time
import types
import warnings

from qunxue.check import errors
from qunxue.language import say
from qunxue.running import codec

#: bytes of one message, and how deep questions may answer questions
LONGEST, DEEPEST = 2 * codec.BYTES, 20
#: objects handed out by their number; more are told from one another no longer
HANDED = 100_000
_ITERATORS = ("generator", "map", "filter", "zip")
# what an import in an unlocked cell may bind and the judge then takes from its own libraries
_OWN = frozenset(
    "math cmath statistics random itertools functools collections datetime decimal fractions re string json "
    "numpy pandas networkx altair qunxue".split()
)


class Gone(Exception):
    """The other end has closed the pipe."""


class Line:
    """Messages over a stream socket: a length of four bytes, then JSON.

    Parameters
    ----------
    file : int
        Number of a connected stream socket.
    longest : int
        Bytes of the longest message that is taken.
    """

    def __init__(self, file, longest=LONGEST):
        self.file, self.longest, self._came = file, longest, bytearray()

    def send(self, message):
        """Send one message, a dict."""
        text = json.dumps(message, default=str).encode("ascii")
        data = struct.pack("!I", len(text)) + text
        sent = os.write(self.file, data)
        while sent < len(data):
            sent += os.write(self.file, memoryview(data)[sent:])

    def receive(self):
        """Wait for one message; None at the end.

        Raises
        ------
        ValueError
            If what comes is no message; the line is of no use any more.
        """
        while not self.waiting:
            came = os.read(self.file, 1 << 20)
            if not came:
                return None
            self._came += came
        length = struct.unpack_from("!I", self._came)[0]
        text = self._came[4 : 4 + length]
        del self._came[: 4 + length]
        try:
            message = json.loads(text)
        except RecursionError:
            raise ValueError("nested too deeply") from None
        if not isinstance(message, dict):
            raise ValueError("no message")
        return message

    @property
    def waiting(self):
        """Whether a whole message has come already."""
        if len(self._came) < 4:
            return False
        length = struct.unpack_from("!I", self._came)[0]
        if length > self.longest:
            raise ValueError("too long a message")
        return len(self._came) >= 4 + length


class Stranger:
    """Something of the other side that cannot be sent: only its kind is known here.

    It equals nothing but itself and is neither true nor false; `codec` sends it back as what it is.
    """

    def __bool__(self):
        raise TypeError(f"a value of type {type(self).__name__} is neither true nor false for a check")

    def __copy__(self):
        return self

    def __deepcopy__(self, _):
        return self

    def __repr__(self):
        return f"<{type(self).__name__}>"


class Peer:
    """One end of the pipe.

    Parameters
    ----------
    line : Line
    """

    def __init__(self, line):
        self.line, self.gone, self._number, self._depth = line, False, 0, 0
        self._forget()
        self._generators = {}

    def _forget(self):
        # what we have handed out, by number, and whose number we know; both keep their objects alive
        self._handed, self._numbers, self._theirs, self._lent = {}, {}, {}, {}

    # ---- asking --------------------------------------------------------------------------------

    def ask(self, question):
        """Ask the other end and wait for the answer, serving what it asks back.

        Raises
        ------
        Gone
        codec.NotAValue
        """
        self._number += 1
        number = self._number
        question["i"] = number
        try:
            self.line.send(question)
            while True:
                message = self.line.receive()
                if message is None:
                    self.gone = True
                    raise Gone(_gone())
                if "o" in message:
                    self.line.send(self.serve(message))
                elif message.get("i") == number:
                    return message
                # what is left is the answer to a question that was given up
        except OSError:
            self.gone = True
            raise Gone(_gone()) from None
        except ValueError as problem:
            raise codec.NotAValue(str(problem)) from None

    def call(self, number, arguments, named, **how):
        """Call a function of the other side.

        Parameters
        ----------
        number : int
        arguments : tuple
        named : dict
        **how
            Entries of the question besides.

        Returns
        -------
        object
            The result; arguments that the call has changed are changed here, too.
        """
        question = {"o": "call", "h": number, **self._arguments(arguments, named), **how}
        return self._called([*arguments, *named.values()], self.ask(question))

    def _arguments(self, arguments, named):
        return {
            "a": [self.write(one, strict=True) for one in arguments],
            "k": {name: self.write(one, strict=True) for name, one in named.items()},
        }

    def _called(self, given, answer):
        """Do here what a call has done over there: to its arguments, to what is shown, and to who called."""
        self.told(answer)
        after = answer.get("a")
        for one, tree in zip(given, after if isinstance(after, list) else (), strict=False):
            if tree is not None:
                self._refill(one, tree)
        if "same" in answer:
            return given[answer["same"]] if answer["same"] in range(len(given)) else None
        return self._result(answer)

    def _refill(self, one, tree):
        if hasattr(one, "bit_generator") and isinstance(tree, dict) and tree.get("") == "generator":
            codec.set_state(one, tree.get("v"))
        else:
            codec.refill(one, self.read(tree))

    def _result(self, answer):
        if "e" in answer:
            raise self.error(answer["e"])
        return self.read(answer.get("r"))

    def told(self, answer):
        """Take in what was printed and warned of meanwhile; the judge's end does."""

    def error(self, told):
        """Return the error that a call over there has raised."""
        return RuntimeError(str(told))

    # ---- answering -----------------------------------------------------------------------------

    def serve(self, question):
        """Return the answer to a question."""
        answer = {"i": question.get("i")}
        if self._depth >= DEEPEST:
            return {**answer, "e": {"t": "RecursionError", "a": ["questions about questions"]}}
        self._depth += 1
        try:
            served = self._serving()[question["o"]](question)
        except BaseException as problem:
            served = {"e": self.say_error(problem)}
        finally:
            self._depth -= 1
        return {**answer, **served}

    def _serving(self):
        return {"call": self._serve_call, "next": self._serve_next}

    def _serve_call(self, question):
        arguments = [self.read(tree) for tree in question["a"]]
        named = {name: self.read(tree) for name, tree in question["k"].items()}
        result = self._handed[question["h"]](*arguments, **named)
        return {"r": self.write(result)}

    def _serve_next(self, question):
        try:
            return {"r": self.write(next(self._handed[question["h"]]))}
        except StopIteration:
            return {"stop": True}

    def say_error(self, problem):
        """Return what is told of an error."""
        return {"t": type(problem).__name__, "a": [str(problem)[:2000]]}

    # ---- values --------------------------------------------------------------------------------

    def write(self, value, strict=False):
        """Return a value as JSON's own kinds; what cannot be said becomes the number of a stand-in.

        Parameters
        ----------
        value : object
        strict : bool
            Refuse objects that are neither values nor can be called or gone through.
        """
        try:
            return codec.Writer(lambda one: self._refer(one, strict), self._lend).write(value)
        except codec.Unsayable as problem:
            if strict:
                raise TypeError(say(
                    f'{problem} cannot be handed to an answer; a test that needs it has to run inside: # runs="inside"',
                    f'{problem} 无法交给答案；需要这样做的检查要写上：# runs="inside"',
                )) from None  # fmt: skip
            return {"": "ref", "h": self._hand(value), "n": type(value).__name__, "k": "large"}

    def _lend(self, generator):
        known = self._generators.get(id(generator))
        if known is None or known[0] is not generator:
            known = self._generators[id(generator)] = (generator, len(self._generators))
        return known[1]

    def _hand(self, value):
        known = self._numbers.get(id(value))
        if known is None:
            known = self._numbers[id(value)] = len(self._handed) % HANDED
            self._handed[known] = value
        return known

    def _refer(self, value, strict):
        theirs = self._theirs.get(id(value))
        if theirs is not None and theirs[0] is value:
            return {"": "ref", "b": theirs[1]}
        kind = type(value)
        own = _import_of(value)
        if own is not None:
            return {"": "ref", "m": own[0], "f": own[1], "h": self._hand(value), **_call_of(value)}
        if callable(value) or hasattr(kind, "__next__"):
            return {"": "ref", "h": self._hand(value), **_call_of(value)}
        return None if strict else {"": "ref", "h": self._hand(value), "n": kind.__name__}

    def read(self, tree):
        """Return the value that a tree of JSON's own kinds says, with stand-ins in place of what it only numbers."""
        return codec.Reader(self._resolve, self._lent).read(tree)

    def _resolve(self, entries):
        if "b" in entries:
            return self._handed[entries["b"]]
        number = entries["h"]
        if type(number) is not int:
            raise codec.NotAValue("a stand-in without a number")
        own = self.imported(entries)
        if own is not None:
            return own
        name, kind = codec.name_of(entries.get("n")), entries.get("k")
        if kind == "function":
            made = self._function(number, name, entries)
        elif kind in _ITERATORS or kind == "iterator":
            made = self._iterator(number, kind, name)
        else:
            made = self._stranger(number, name, kind == "callable")
        self._theirs[id(made)] = (made, number)
        return made

    def imported(self, entries):
        """Return what the judge takes from its own libraries in place of what the other side has imported, or None."""
        return None

    def _function(self, number, name, entries):
        peer = self

        def function(*arguments, **named):
            return peer.call(number, arguments, named)

        function.__name__ = function.__qualname__ = name
        function.__module__ = "__main__"
        if isinstance(entries.get("d"), str):
            function.__doc__ = entries["d"]
        signature = _signature(entries.get("p"))
        if signature is not None:
            function.__signature__ = signature
        return function

    def _iterator(self, number, kind, name):
        def values():
            while True:
                answer = self.ask({"o": "next", "h": number})
                self.told(answer)
                if "stop" in answer:
                    return
                yield self._result(answer)

        made = values()
        if kind == "map":
            return map(lambda one: one, made)
        if kind == "filter":
            return filter(lambda _: True, made)
        if kind == "generator":
            return made
        known = {"__iter__": lambda self: self, "__next__": lambda self: next(made), "__module__": "builtins"}
        return type(name, (Stranger,), known)()

    def _stranger(self, number, name, can_be_called):
        known = {"__module__": "__main__"}
        if can_be_called:
            known["__call__"] = lambda _, *arguments, **named: self.call(number, arguments, named)
        return type(name, (Stranger,), known)()


def _gone():
    return say("the program that holds the answers has ended", "存放答案的程序已经结束")


def _call_of(value):
    """Say of something that can be called or gone through what a stand-in needs to look like it."""
    kind = type(value)
    if not callable(value):
        word = kind.__name__ if kind.__name__ in _ITERATORS and kind.__module__ == "builtins" else "iterator"
        return {"k": word, "n": kind.__name__}
    if not isinstance(value, (types.FunctionType, types.BuiltinFunctionType, types.MethodType)):
        return {"k": "callable", "n": kind.__name__}
    said = {"k": "function", "n": value.__name__}
    if isinstance(value.__doc__, str):
        said["d"] = value.__doc__[:4000]
    try:
        parameters = inspect.signature(value).parameters.values()
    except (TypeError, ValueError):
        return said
    said["p"] = [
        [one.name, int(one.kind), one.default if type(one.default) in (int, float, str, bool) else None,
         one.default is not one.empty] for one in parameters
    ]  # fmt: skip
    return said


def _signature(said):
    try:
        return inspect.Signature([
            inspect.Parameter(name, inspect._ParameterKind(kind), default=default if has else inspect.Parameter.empty)
            for name, kind, default, has in said
        ])  # fmt: skip
    except Exception:  # the other side may say what it likes: then there is no signature
        return None


def _import_of(value):
    """Return module and name of what an import has bound, or None."""
    if type(value) is types.ModuleType:
        return (value.__name__, "") if sys.modules.get(value.__name__) is value else None
    module, name = getattr(value, "__module__", None), getattr(value, "__name__", None)
    if isinstance(module, str) and isinstance(name, str) and module.partition(".")[0] in _OWN:
        if getattr(sys.modules.get(module), name, None) is value:
            return module, name
    return None


# ---- the student's end --------------------------------------------------------------------------------


class StudentsEnd(Peer):
    """The end in the student's program: it answers.

    Parameters
    ----------
    line : Line
    kernel : qunxue.running.kernel.QuietKernel
    cells : dict of str to int
        Which cell the code of a file name is from.
    """

    def __init__(self, line, kernel, cells):
        super().__init__(line)
        self.kernel, self.cells, self.busy = kernel, cells, False

    def serve(self, question):
        """Return the answer to a question, with what was printed, shown and warned of on the way."""
        if question.get("o") == "names":
            self._forget()
            return {"i": question.get("i"), **self._names(question["v"])}
        return super().serve(question)

    def _serving(self):
        return {**super()._serving(), "calls": self._serve_calls}

    def _serve_calls(self, question):
        """Call a function with one set of arguments after the other, until the time is up."""
        answers, until = [], time.monotonic() + question["s"]
        for case in question["c"]:
            answers.append(self._serve_call({"h": question["h"], **case}))
            if time.monotonic() > until:
                break
        return {"v": answers}

    def _names(self, names):
        bound = self.kernel.shell.user_ns
        return {"v": {name: self.write(bound[name]) for name in names if name in bound}}

    def _serve_next(self, question):
        with _listening(self) as told:
            served = super()._serve_next(question)
        return {**served, **told}

    def _serve_call(self, question):
        arguments = [self.read(tree) for tree in question["a"]]
        named = {name: self.read(tree) for name, tree in question["k"].items()}
        given, trees = [*arguments, *named.values()], [*question["a"], *question["k"].values()]
        function = self._handed[question["h"]]
        with _listening(self) as told:
            self.busy = True
            try:
                if "n" in question:
                    result = [function(*arguments, **named) for _ in range(question["n"])]
                else:
                    result = function(*arguments, **named)
                self.busy = False
                served = {"r": None}
            except BaseException as problem:
                self.busy = False
                served, result = {"e": self.say_error(problem)}, None
        served.update(told)
        same = next(
            (place for place, one in enumerate(given) if one is result and type(one) not in codec._ATOMS),
            None,
        )
        if same is not None:
            served["same"] = same
        elif "e" not in served:
            served["r"] = self.write(result)
        after = [self._after(one, tree) for one, tree in zip(given, trees, strict=True)]
        if any(tree is not None for tree in after):
            served["a"] = after
        return served

    def _after(self, one, tree):
        """Return what an argument is after the call, or None where it is what it was."""
        if type(tree) is not list and (type(tree) is not dict or tree[""] == "ref"):
            return None
        now = self.write(one)
        if tree == now or (type(tree) is dict and tree[""] == "generator" and tree["v"] == now.get("v")):
            return None
        return now

    def say_error(self, problem):
        """Tell kind, arguments and places of an error."""
        kinds = [kind for kind in type(problem).__mro__ if issubclass(kind, BaseException)]
        said = {
            "t": [[kind.__module__, kind.__name__] for kind in kinds],
            "a": [self.write(one) for one in problem.args],
            "w": str(problem)[:2000],
            "f": [],
            "l": errors.taken_name(problem)[0],
        }
        for name in ("name", "msg", "lineno", "offset", "text"):
            if type(getattr(problem, name, None)) in (str, int):
                said[name] = getattr(problem, name)
        trace = problem.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            if trace.tb_frame.f_globals is not globals() and code.co_filename != codec.__file__:
                place = self.cells.get(code.co_filename, code.co_filename)
                said["f"].append([place, trace.tb_lineno, code.co_name])
            trace = trace.tb_next
        said["f"] = [*said["f"][:20], *said["f"][-20:]] if len(said["f"]) > 40 else said["f"]
        return said


class _listening:
    """Note what is printed, shown and warned of while an answer's code runs."""

    def __init__(self, peer):
        self.peer, self.told = peer, {}

    def __enter__(self):
        self._shows = warnings._showwarnmsg_impl
        warnings._showwarnmsg_impl = self._warn
        self._warned = []
        return self.told

    def _warn(self, message):
        if len(self._warned) < 200:
            place = self.peer.cells.get(message.filename, str(message.filename))
            self._warned.append(
                [
                    message.category.__module__,
                    message.category.__name__,
                    str(message.message)[:2000],
                    place,
                    message.lineno,
                ]
            )

    def __exit__(self, *_):
        warnings._showwarnmsg_impl = self._shows
        sys.stdout.flush()
        sys.stderr.flush()
        said = [
            [kind, content]
            for kind, content, _ in self.peer.kernel.session.take()
            if kind in ("stream", "display_data")
        ]
        if said:
            self.told["t"] = said
        if self._warned:
            self.told["w"] = self._warned


# ---- the judge's end ----------------------------------------------------------------------------------


class JudgesEnd(Peer):
    """The end in the judge: it asks, and believes nothing but values.

    Parameters
    ----------
    line : Line
    sources : Sources
        The text of the student's cells, for tracebacks.
    show : callable
        ``show(content)``: shows what the student's code has displayed.
    """

    def __init__(self, line, sources, show):
        super().__init__(line)
        self.sources, self.show, self._warned_before = sources, show, {}

    def names(self, names):
        """Return what the student's program has bound to some names, without those that it has not.

        Parameters
        ----------
        names : iterable of str

        Returns
        -------
        dict of str to object
        """
        self._forget()
        bound = self.ask({"o": "names", "v": sorted(names)}).get("v")
        if not isinstance(bound, dict):
            raise codec.NotAValue("no names")
        return {name: self.read(bound[name]) for name in names if name in bound}

    def _function(self, number, name, entries):
        function = super()._function(number, name, entries)
        # a question costs a quarter of a millisecond: `qunxue.check.calls` looks for these
        function.often = lambda times, *arguments: self.call(number, arguments, {}, n=times)
        function.ahead = lambda cases, seconds: self._ahead(number, cases, seconds)
        return function

    def _ahead(self, number, cases, seconds):
        """Ask for many calls in one question; return what makes each of them happen here."""
        said = [self._arguments(arguments, {}) for arguments in cases]
        answers = self.ask({"o": "calls", "h": number, "c": said, "s": seconds}).get("v")
        if not isinstance(answers, list) or not all(isinstance(one, dict) for one in answers):
            raise codec.NotAValue("no answers")
        calls = []
        for arguments, answer in zip(cases, answers, strict=False):
            calls.append(functools.partial(self._called, list(arguments), answer))
            calls[-1].leaves = not answer.get("a")
        return calls

    def imported(self, entries):
        """Return our own module of that name, or our own library's function or class."""
        module, name = entries.get("m"), entries.get("f")
        if type(module) is not str or type(name) is not str:
            return None
        if name and module.partition(".")[0] not in _OWN:
            return None
        try:
            found = importlib_import(module)
        except Exception:  # not installed here, or the student's own
            return None
        return getattr(found, name, None) if name else found

    def told(self, answer):
        """Print, show and warn here what was printed, shown and warned of there."""
        for kind, content in _pairs(answer.get("t")):
            if not isinstance(content, dict):
                continue
            if kind == "stream":
                stream = sys.stderr if content.get("name") == "stderr" else sys.stdout
                stream.write(str(content.get("text", "")))
            elif kind == "display_data":
                self.show(content)
        for warned in answer.get("w") or ():
            module, name, text, place, line = warned
            category = _own_class(module, name, Warning) or UserWarning
            file = self.sources.file(place)
            before = self._warned_before.setdefault(file, {})
            warnings.warn_explicit(str(text), category, file, int(line), registry=before)

    def error(self, told):
        """Make the error again that stopped the student's code: of a known class, at the places where it was."""
        kinds = [kind for kind in told["t"] if isinstance(kind, list) and len(kind) == 2]
        known = next(
            (
                own
                for own in (_own_class(module, name, BaseException) for module, name in kinds)
                if own is not None
            ),
            Exception,
        )
        if not issubclass(known, (Exception, KeyboardInterrupt, SystemExit)):
            known = RuntimeError
        name = codec.name_of(kinds[0][1]) if kinds else "Exception"
        if name != known.__name__:
            known = type(name, (known,), {"__module__": "__main__"})
        arguments = self.read(told["a"])
        try:
            made = known(*arguments)
            if type(made) is not known:
                raise TypeError
        except Exception:
            made = known.__new__(known)
            made.args = tuple(arguments)
        for attribute in ("name", "msg", "lineno", "offset", "text"):
            if attribute in told and hasattr(type(made), attribute):
                setattr(made, attribute, told[attribute])
        if told.get("l") and codec.name_of(told["l"]) == told["l"]:
            # what the name has been given to is read in our own copy of the cells
            made.taken_name = told["l"], self.sources.cells
        return made.with_traceback(self.sources.trace(told.get("f")))


def _pairs(told):
    return (
        [pair for pair in told if isinstance(pair, list) and len(pair) == 2] if isinstance(told, list) else []
    )


def importlib_import(module):
    """Import a module of ours: no submission's folder is on the judge's path."""
    import importlib

    return importlib.import_module(module)


def _own_class(module, name, base):
    """Return a class of errors or warnings of our own libraries, if they have one of that name."""
    owner = builtins if module == "builtins" else sys.modules.get(module) if module != "__main__" else None
    found = getattr(owner, name, None) if isinstance(name, str) and owner is not None else None
    return found if isinstance(found, type) and issubclass(found, base) else None


def without_pipe(trace):
    """Return a traceback without the steps inside this module: a reader wants the test and the answer.

    Parameters
    ----------
    trace : traceback or None

    Returns
    -------
    traceback or None
    """
    while trace is not None and trace.tb_frame.f_globals is globals():
        trace = trace.tb_next
    if trace is not None:
        trace.tb_next = without_pipe(trace.tb_next)
    return trace


class Sources:
    """The student's cells as text: an error's places are shown with their lines, though nothing of them runs here.

    Parameters
    ----------
    compiler : ipykernel.compiler.XCachingCompiler
        It names the files of cells.
    roots : tuple of str
        Folders whose files an error may name besides: the libraries.
    """

    def __init__(self, compiler, roots):
        self.compiler, self.roots, self._files = compiler, roots, {}
        #: the texts, by the number that a reader sees beside the cell
        self.cells = []

    def add(self, index, source, number):
        """Add a cell that the student's program has run."""
        import linecache

        name = self.compiler.get_code_name(source, source, number)
        lines = [line + "\n" for line in source.splitlines()]
        linecache.cache[name] = (len(source), None, lines, name)
        self.compiler._filename_map[name] = number
        self._files[index] = name
        self.cells += [""] * (number + 1 - len(self.cells))
        self.cells[number] = source

    def file(self, place):
        """Return the file name of a place: a cell's number, or a file of the libraries."""
        if type(place) is int:
            return self._files.get(place, "<answer>")
        known = type(place) is str and os.path.normpath(place).startswith(self.roots)
        return os.path.normpath(place) if known else "<answer>"

    def trace(self, places):
        """Return a traceback through some places, or None.

        Parameters
        ----------
        places : list of (int or str, int, str)
            File or cell, line, and name of the function.
        """
        trace = None
        for place in reversed(places if isinstance(places, list) else []):
            if not isinstance(place, list) or len(place) != 3 or type(place[1]) is not int:
                continue
            name = place[2] if place[2] in ("<module>", "<lambda>") else codec.name_of(place[2])
            frame, last = _frame(self.file(place[0]), min(max(place[1], 1), 1_000_000), name)
            trace = types.TracebackType(trace, frame, last, place[1])
        return trace


def _frame(file, line, name):
    """Return a frame that stands at a line of a file: of code that does nothing but raise there."""
    import ast

    tree = ast.increment_lineno(ast.parse("raise error"), line - 1)
    code = compile(tree, file, "exec").replace(co_name=name, co_qualname=name)
    try:
        exec(code, {"error": ZeroDivisionError, "__name__": "__main__"})
    except ZeroDivisionError as error:
        trace = error.__traceback__.tb_next
        return trace.tb_frame, trace.tb_lasti
