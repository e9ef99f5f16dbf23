"""How much a rounded distance gives away: places on a map of 10 by 10 km that fit what an app shows.

All points are invented. The module answers a question of the one who is shown: how coarse has a distance to be, and from
how many places may it be asked, so that it does not say where I am?
"""

import numpy as np
import pandas as pd

from qunxue.models import _arguments

#: Side of the map in metres.
SIDE = 10_000
#: Distance between two points of the grid that is searched, in metres.
GRID = 100


def shown(point, anchors, step):
    """Return the distances that an app shows: rounded up to whole steps, at least one step.

    Parameters
    ----------
    point : array_like of float, shape (2,) or (places, 2)
        In metres from the map's corner.
    anchors : array_like of float, shape (anchors, 2)
        Where the distance is asked from, in metres.
    step : float
        To what the app rounds, in metres, above 0.

    Returns
    -------
    ndarray of float, shape (anchors,) or (places, anchors)
        In metres.

    Raises
    ------
    ValueError
        If `step` is not above 0.

    Examples
    --------
    >>> shown([300, 400], [[0, 0], [300, 400]], step=200).tolist()
    [600.0, 200.0]
    """
    step = _arguments.number("step", step, 0, above=True)
    gaps = np.asarray(point, float)[..., None, :] - np.asarray(anchors, float)
    return np.maximum(np.ceil(np.hypot(gaps[..., 0], gaps[..., 1]) / step), 1) * step


def places_that_fit(anchors, distances, step):
    """Return every point of the grid from which the app would show just these distances.

    Parameters
    ----------
    anchors : array_like of float, shape (anchors, 2)
        In metres.
    distances : array_like of float, shape (anchors,)
        As from `shown`, in metres.
    step : float
        To what the app rounds, in metres, above 0.

    Returns
    -------
    DataFrame
        Columns ``x`` and ``y`` in metres, one row a point; the whole map holds 10,000 points.

    Raises
    ------
    ValueError
        If `step` is not above 0.

    Examples
    --------
    >>> anchors = [[1_000, 1_000], [9_000, 1_000], [5_000, 9_000]]
    >>> len(places_that_fit(anchors, shown([4_050, 3_050], anchors, 1_000), 1_000)) < 200
    True
    """
    middle = np.arange(GRID / 2, SIDE, GRID)
    points = np.stack(np.meshgrid(middle, middle), axis=-1).reshape(-1, 2)
    fits = (shown(points, anchors, step) == np.asarray(distances, float)).all(axis=1)
    return pd.DataFrame(points[fits], columns=["x", "y"])
