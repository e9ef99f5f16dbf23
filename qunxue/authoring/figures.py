"""The figure ledger: every published figure that the course states, with how it is made again.

A row names what is stated, what was published, the tolerance, and a Python expression that computes it from
the course's own models and data; a figure that nobody can recompute here, such as the size of a survey, is
``quoted`` with its source. `check` computes them all.

Examples
--------
>>> ledger = rows()
>>> {"id", "evidence", "expected", "tolerance", "how", "source", "status"} <= set(ledger.columns)
True
"""

import importlib
import math
import time

import pandas as pd

from qunxue import data
from qunxue.authoring import checkout, manuscript
from qunxue.language import say

COLUMNS = (
    "id", "evidence", "statement_en", "statement_zh", "expected", "tolerance", "unit", "how", "source",
    "status",
)  # fmt: skip
STATUSES = ("verified", "not verified")
QUOTED = "quoted"


class _Parts:
    """The modules of a package by attribute: ``models.red_packet``."""

    def __init__(self, package):
        self._package = package

    def __getattr__(self, name):
        return importlib.import_module(f"{self._package}.{name}")


def rows(lessons=None, root=None) -> pd.DataFrame:
    """Return the ledger: figures.csv of every lesson's folder, one below the other.

    Parameters
    ----------
    lessons : collection of str, optional
        Two-digit numbers; by default every lesson.
    root : Path, optional
        The checkout; by default the one this package is installed from.

    Returns
    -------
    DataFrame
        One row a figure; columns as in `COLUMNS`, then ``lesson``, the name of its folder, and ``file``. All are
        texts.

    Raises
    ------
    ValueError
        If a file lacks a column; the message names it.
    """
    root = root or checkout.root()
    parts = []
    for folder in manuscript.folders(root, lessons):
        path = folder / "figures.csv"
        if not path.is_file():
            continue
        table = pd.read_csv(path, encoding="utf-8-sig", dtype=str, keep_default_na=False)
        name = f"manuscript/{folder.name}/figures.csv"
        if list(table.columns) != list(COLUMNS):
            raise ValueError(
                say(
                    f"{name}:1: the columns are {', '.join(table.columns)}; allowed: {', '.join(COLUMNS)}",
                    f"{name}:1：列名是 {'、'.join(table.columns)}；应为：{'、'.join(COLUMNS)}",
                )
            )
        parts.append(table.assign(lesson=folder.name, file=name))
    return (
        pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=[*COLUMNS, "lesson", "file"])
    )


def recompute(how: str):
    """Compute one figure again.

    Parameters
    ----------
    how : str
        A Python expression over `models`, `data`, `np`, `pd` and `nx`.

    Returns
    -------
    float

    Examples
    --------
    >>> recompute("models.inequality.gini([1, 1, 1])")
    0.0
    """
    import networkx
    import numpy

    # the expressions are the course's own text, as trusted as its code
    names = {"models": _Parts("qunxue.models"), "data": data, "np": numpy, "pd": pd, "nx": networkx}
    return float(eval(how, names))


def check(lessons=None) -> pd.DataFrame:
    """Compute every figure of the ledger again and compare.

    Parameters
    ----------
    lessons : collection of str, optional
        Two-digit numbers; by default every lesson.

    Returns
    -------
    DataFrame
        The ledger with ``got`` (NaN where quoted), ``seconds``, ``passes`` and ``problem`` (a text, or "").
    """
    ledger = rows(lessons)
    results = [checked(row) for row in ledger.to_dict("records")]
    return ledger.assign(
        **{name: [result[name] for result in results] for name in ("got", "seconds", "passes", "problem")}
    )


def checked(row) -> dict:
    """Compute one figure again and compare.

    Parameters
    ----------
    row : dict

    Returns
    -------
    dict
        ``got``, ``seconds``, ``passes`` and ``problem``.
    """
    result = {"got": float("nan"), "seconds": 0.0, "passes": True, "problem": defect(row)}
    if not result["problem"] and row["how"] != QUOTED:
        start = time.perf_counter()
        try:
            result["got"] = recompute(row["how"])
            if not math.isclose(
                result["got"], float(row["expected"]), rel_tol=1e-9, abs_tol=float(row["tolerance"])
            ):
                result["problem"] = say("differs from what was published", "与发表的数字不符")
        except Exception as error:  # whatever stops the computation, the figure is not confirmed
            result["problem"] = f"{type(error).__name__}: {error}"
        result["seconds"] = time.perf_counter() - start
    result["passes"] = not result["problem"]
    return result


def defect(row) -> str:
    """Return what is wrong with a row as such, or "".

    Parameters
    ----------
    row : dict

    Returns
    -------
    str

    Examples
    --------
    >>> defect({name: "1" for name in COLUMNS} | {"status": "verified"})
    ''
    """
    free = {"unit", "evidence"} | ({"tolerance"} if row.get("how") == QUOTED else set())
    lacking = [name for name in COLUMNS if name not in free and not str(row.get(name, "")).strip()]
    if lacking:
        return say(f"empty: {', '.join(lacking)}", f"空着：{'、'.join(lacking)}")
    if row["status"] not in STATUSES:
        allowed = ", ".join(STATUSES)
        return say(
            f"status is {row['status']!r}; allowed: {allowed}",
            f"status 是 {row['status']!r}；可用：{allowed}",
        )
    try:
        if float(row["tolerance"] or 0) < 0 or not math.isfinite(float(row["expected"])):
            raise ValueError
    except ValueError:
        return say("expected and tolerance must be numbers", "expected 和 tolerance 必须是数")
    return ""


def report(lessons=None) -> int:
    """Print every figure with what was published and what the course computes.

    Parameters
    ----------
    lessons : collection of str, optional
        Two-digit numbers; by default every lesson.

    Returns
    -------
    int
        0 if every figure passes, 1 otherwise.
    """
    start = time.perf_counter()
    found = check(lessons)
    width = max([len(name) for name in found["id"]], default=2)
    for row in found.to_dict("records"):
        got = say("quoted", "引用") if row["how"] == QUOTED else f"{row['got']:.6g}"
        mark = say("pass", "通过") if row["passes"] else say("MISS", "不符")
        line = f"{row['lesson'][:2]} {row['id']:<{width}} {row['evidence']:<8} {row['expected']:>12} {got:>12} ±{row['tolerance']:<8} {mark}"
        print(f"{line}  {row['problem']}".rstrip())
    misses = int((~found["passes"].astype(bool)).sum())
    computed = int((found["how"] != QUOTED).sum())
    seconds = time.perf_counter() - start
    print(
        say(
            f"{len(found)} figures, {computed} recomputed, {len(found) - computed} quoted, {misses} missed ({seconds:.1f} s)",
            f"共 {len(found)} 个数字：重算 {computed} 个，引用 {len(found) - computed} 个，不符 {misses} 个（{seconds:.1f} 秒）",
        )
    )
    return int(misses > 0)
