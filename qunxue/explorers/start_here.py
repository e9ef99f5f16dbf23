"""The explorer of lesson 00: how many pairs a group has."""

import pandas as pd

from qunxue import charts
from qunxue.explorers import panel
from qunxue.language import say
from qunxue.models import group_size


def pairs_by_size():
    """Move the number of members and see the pairs grow.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> pairs_by_size().sentence
    '40 members are 780 pairs. With twice as many members: 3,160.'
    """
    controls = {"members": panel.whole(say("Members of the group", "群成员人数"), 2, 100, 40)}

    def compute(members):
        sizes = list(range(2, members + 1))
        return pd.DataFrame({"members": sizes, "pairs": group_size.pairs(sizes)})

    def chart(frame):
        return charts.lines(
            frame,
            "members",
            "pairs",
            x_title=say("members", "人数"),
            y_title=say("pairs of members", "成员之间的配对数"),
            x_domain=(0, 100),
            y_domain=(0, 5_000),
        )

    def says(frame, members):
        pairs, doubled = int(frame["pairs"].iloc[-1]), group_size.pairs(2 * members)
        return say(
            f"{members} members are {pairs:,} pairs. With twice as many members: {doubled:,}.",
            f"{members} 名成员有 {pairs:,} 对。人数翻一倍：{doubled:,} 对。",
        )

    names = {"members": say("members", "人数"), "pairs": say("pairs", "配对数")}
    return panel.Explorer(
        say("Pairs in a group", "群里有多少对"), controls, compute, chart, says, columns=names
    )
