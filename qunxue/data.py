"""The course's data sets: tables that travel with the course, never fetched from a network."""

import json
from functools import cache
from pathlib import Path

import pandas as pd

from qunxue.language import current, say

_DTYPES = {"string": "str", "integer": "Int64", "number": "float64", "boolean": "boolean"}


def folder() -> Path:
    """Return the folder that holds the tables: of the installed package, else of the checkout.

    Examples
    --------
    >>> (folder() / "datapackage.json").is_file()
    True
    """
    installed = Path(__file__).parent / "_datasets"
    return installed if installed.is_dir() else Path(__file__).parents[1] / "datasets"


@cache
def _resources():
    package = json.loads((folder() / "datapackage.json").read_text(encoding="utf-8"))
    return {resource["name"]: resource for resource in package["resources"]}


def _resource(name):
    resources = _resources()
    if name not in resources:
        raise ValueError(
            say(
                f"name is {name!r}; there is no such data set. Allowed: {', '.join(sorted(resources))}.",
                f"name 的值是 {name!r}，没有这个数据集。可用的有：{'、'.join(sorted(resources))}。",
            )
        )
    return resources[name]


def names() -> list[str]:
    """Return the names of all data sets, in alphabetical order.

    Examples
    --------
    >>> isinstance(names(), list)
    True
    """
    return sorted(_resources())


def load(name: str) -> pd.DataFrame:
    """Load a data set.

    Parameters
    ----------
    name : str
        One of `names()`.

    Returns
    -------
    DataFrame
        A fresh copy, its columns typed as `describe` says: whole numbers as ``Int64``,
        times as ``datetime64``, texts as ``str``.

    Raises
    ------
    ValueError
        If there is no such data set.

    Examples
    --------
    >>> len(load("ten_messages"))
    10
    >>> load("no such thing")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: name is 'no such thing'; there is no such data set. Allowed: ...
    """
    resource = _resource(name)
    fields = resource["schema"]["fields"]
    times = [field["name"] for field in fields if field["type"] in ("date", "datetime")]
    return pd.read_csv(
        folder() / resource["path"],
        encoding="utf-8",
        dtype={field["name"]: _DTYPES[field["type"]] for field in fields if field["name"] not in times},
        parse_dates=times,
        keep_default_na=False,
        na_values=[""],
    )


def describe(name: str) -> pd.DataFrame:
    """Return what each column of a data set means and its unit, in the reader's language.

    Parameters
    ----------
    name : str
        One of `names()`.

    Returns
    -------
    DataFrame
        One row a column: ``column``, ``type``, ``meaning`` and ``unit``, which is empty for texts and times.

    Raises
    ------
    ValueError
        If there is no such data set.
    """
    fields = _resource(name)["schema"]["fields"]
    meaning, unit = f"title_{current()}", f"unit_{current()}"
    return pd.DataFrame(
        [
            (
                field["name"],
                field["type"],
                field.get(meaning, field.get("description", "")),
                field.get(unit, ""),
            )
            for field in fields
        ],
        columns=["column", "type", "meaning", "unit"],
    )
