"""The generators of synthetic and simulated data sets: found by name, all called in the same way.

A generator is a file in ``datasets/generators/``, named as its data set. It offers one function,
``make()``: it takes nothing and returns the table, or a dict of name -> table if it makes several.
It is the same on every run and every machine.
"""

import importlib.util
import inspect
import sys
from pathlib import Path

import pandas as pd

from qunxue.language import say


def paths(root):
    """Return the generators of a checkout by name.

    Parameters
    ----------
    root : Path

    Returns
    -------
    dict of str to Path
    """
    return {path.stem: path for path in sorted((Path(root) / "datasets" / "generators").glob("*.py"))}


def write(path, folder):
    """Run a generator and write its tables as CSV: UTF-8, line ends "\\n", the same bytes on every run.

    Parameters
    ----------
    path : Path
        The generator.
    folder : Path
        Where the tables go.

    Returns
    -------
    list of Path
        The tables written.

    Raises
    ------
    ValueError
        If it offers no ``make()`` without arguments, or that returns something else than tables.
    """
    made = _make(path)
    tables = made if isinstance(made, dict) else {path.stem: made}
    written = []
    for name, table in tables.items():
        if not isinstance(table, pd.DataFrame):
            raise ValueError(
                say(
                    f"{path}: make() returned {type(table).__name__} for {name}; return a DataFrame or a dict of them",
                    f"{path}：make() 给 {name} 返回的是 {type(table).__name__}；请返回 DataFrame，或者由它们组成的 dict",
                )
            )
        written.append(folder / f"{name}.csv")
        table.to_csv(written[-1], index=False, encoding="utf-8", lineterminator="\n")
    return written


def _make(path):
    spec = importlib.util.spec_from_file_location(f"qunxue_generator_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    make = getattr(module, "make", None)
    if make is None or inspect.signature(make).parameters:
        raise ValueError(
            say(
                f"{path}: a generator offers make() without arguments; write one that returns its table",
                f"{path}：生成程序要有不带参数的 make()；请写一个，让它返回数据表",
            )
        )
    return make()
