"""What the cells of a lesson display, found by running them in a process of their own."""

import json
import multiprocessing
import os
import re
import sys
import traceback

SECONDS = 120


def outputs(sources, folder):
    """Run the code cells of a lesson and return what each displays.

    Parameters
    ----------
    sources : list of str
        Code of the cells, in order.
    folder : Path
        Where to run, normally that of the notebook.

    Returns
    -------
    list of list of dict
        For each cell its outputs: ``mimes``, for a chart ``words`` and ``automatic`` (whether the words are only
        those made from its axes), for a table ``table``, for a widget ``widget`` with its parts. An error is an
        output with ``error``.
    """
    # never a fork of this process: whoever checks may have started libraries that a fork cannot take along
    forkserver = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if forkserver else "spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_run, args=(sources, str(folder), theirs))
    child.start()
    theirs.close()
    try:
        found = json.loads(ours.recv()) if ours.poll(SECONDS) else [[{"error": f"no answer in {SECONDS} s"}]]
    except EOFError:
        found = [[{"error": "the process died"}]]
    finally:
        child.terminate()
        child.join()
    return found


def _run(sources, folder, pipe):
    os.chdir(folder)
    sys.stdout = sys.stderr = open(os.devnull, "w")
    try:
        from IPython.core.interactiveshell import InteractiveShell
        from IPython.utils.capture import capture_output

        InteractiveShell.clear_instance()
        shell = InteractiveShell.instance()
        shell.history_manager.enabled = False
        found = []
        for source in sources:
            with capture_output() as captured:
                result = shell.run_cell(source, store_history=False)
            shown = [_described(output.data) for output in captured.outputs]
            error = result.error_before_exec or result.error_in_exec
            if error is not None:
                shown.append({"error": f"{type(error).__name__}: {error}"})
            elif hasattr(result.result, "_model_id"):
                shown.append(_widget(result.result))
            elif result.result is not None:
                shown.append(_described(shell.display_formatter.format(result.result)[0]))
            found.append(shown)
    except BaseException:
        found = [[{"error": traceback.format_exc()}]]
    pipe.send(json.dumps(found, default=str))
    pipe.close()
    os._exit(0)


def _described(data):
    shown = {"mimes": sorted(data)}
    for mime, content in data.items():
        if mime.startswith("application/vnd.vegalite"):
            from qunxue import charts

            words = content.get("description", "")
            bare = {key: value for key, value in content.items() if key != "description"}
            shown |= {"words": words, "automatic": words in ("", charts.text_alternative(bare))}
    if "<table" in str(data.get("text/html", "")):
        shown["table"] = True
    return shown


def _widget(widget):
    kinds, texts, seen, waiting = set(), [], set(), [widget]
    while waiting:
        part = waiting.pop()
        if id(part) in seen:
            continue
        seen.add(id(part))
        kinds.add(type(part).__name__)
        for name in ("description", "tooltip", "value"):
            value = getattr(part, name, None)
            if isinstance(value, str) and value:
                texts.append(re.sub(r"<svg.*?</svg>", "", value, flags=re.DOTALL)[:400])
        waiting += [child for child in getattr(part, "children", ()) or ()]
    return {"mimes": [], "widget": type(widget).__name__, "kinds": sorted(kinds), "texts": texts}
