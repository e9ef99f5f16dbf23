"""Count who is credited how often in a real project's change log, and keep no name.

Source: the file ``CHANGES.rst`` of Pillow 11.0.0 (15 October 2024), an image library for
Python, as its source distribution on PyPI ships it (sha256 of the archive
72bacbaf24ac003fea9bff9837d1eedb6088758d41e100c1552930151f677739; licence: HPND / MIT-CMU).
Get it with::

    pip download --no-binary pillow --no-deps pillow==11.0.0
    tar xzf pillow-11.0.0.tar.gz pillow-11.0.0/CHANGES.rst
    python tools/open_source_contributions.py pillow-11.0.0/CHANGES.rst

What is counted: every entry of the change log ends with the handles of those who made the
change, in square brackets. Each handle gets one credit per entry, dated with the year of
the release. Entries without a handle (nearly all from before 2010, when the project was
another one) are left out. Handles are counted as they are spelled, and dropped at once:
the table has a rank, a count, and the first and the last year.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

import pandas as pd

NAME = "open_source_contributions"
COLUMNS = ["rank", "contributions", "first_year", "last_year"]
RELEASE = re.compile(r"^\d+\.\d[\w.]*\s+\(([^)]+)\)\s*$")
ENTRY = re.compile(r"^- ")
CREDIT = re.compile(r"\[([^\[\]]+?)[\])]+\s*$")
BETWEEN_HANDLES = re.compile(r",\s*|\.\s+|\s+and\s+|\s*&\s*")


def entries(text):
    """Yield ``(year, entry)`` for every entry under a dated release.

    Parameters
    ----------
    text : str
        A change log in the form that Pillow used up to release 11.0.0.

    Yields
    ------
    tuple of int and str
    """
    year, entry = None, None
    for line in [*text.splitlines(), ""]:
        release = RELEASE.match(line)
        continues = entry is not None and line.startswith("  ")
        if continues:
            entry += " " + line.strip()
        elif entry is not None:
            yield year, entry
            entry = None
        if release:
            dated = re.search(r"\b(?:19|20)\d\d\b", release.group(1))
            year = int(dated.group()) if dated else None
        elif ENTRY.match(line) and year is not None:
            entry = line[2:].strip()


def make(text):
    """Return the counts.

    Parameters
    ----------
    text : str
        The change log.

    Returns
    -------
    DataFrame
        ``rank``, ``contributions``, ``first_year``, ``last_year``; the busiest first.
    """
    years = defaultdict(list)
    for year, entry in entries(text):
        credit = CREDIT.search(entry)
        handles = BETWEEN_HANDLES.split(credit.group(1)) if credit else []
        for handle in {handle.strip() for handle in handles} - {""}:
            years[handle].append(year)
    rows = sorted((-len(dates), min(dates), max(dates)) for dates in years.values())
    return pd.DataFrame(
        [(rank, -count, first, last) for rank, (count, first, last) in enumerate(rows, start=1)],
        columns=COLUMNS,
    )


if __name__ == "__main__":
    source = Path(sys.argv[1]).read_text(encoding="utf-8")
    target = Path(__file__).parents[1] / "datasets" / f"{NAME}.csv"
    make(source).to_csv(target, index=False, lineterminator="\n", encoding="utf-8")
    print(f"{target.name}: {len(make(source))} rows")
