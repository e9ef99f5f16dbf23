"""Calls of an answer, one or many.

Where a submission is graded, the answer runs in another process, and a stand-in is called in its place. Asking it for
many calls at once takes a fraction of the time; the stand-in offers that as ``often`` and ``ahead``.
"""

import functools


def often(function, times, *arguments):
    """Call a function again and again with the same arguments; return its results.

    A generator among the arguments goes on from call to call.

    Parameters
    ----------
    function : callable
    times : int
    *arguments

    Returns
    -------
    list

    Examples
    --------
    >>> import random
    >>> often(random.Random(1).randint, 3, 1, 6)
    [2, 5, 1]
    """
    if hasattr(function, "often"):
        return function.often(times, *arguments)
    return [function(*arguments) for _ in range(times)]


def ahead(function, cases, seconds):
    """Prepare calls of a function with several sets of arguments.

    Parameters
    ----------
    function : callable
    cases : list of tuple
    seconds : float
        A stand-in makes no further calls after this time.

    Returns
    -------
    list of callable
        Without arguments, to be called in turn: each does and returns what the call does. Fewer than the cases where
        the time was up.

    Examples
    --------
    >>> [call() for call in ahead(max, [(1, 2), (4, 3)], 1.0)]
    [2, 4]
    """
    if hasattr(function, "ahead"):
        return function.ahead(cases, seconds)
    return [functools.partial(function, *arguments) for arguments in cases]
