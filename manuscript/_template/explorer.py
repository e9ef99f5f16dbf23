"""The explorers of lesson __number__. TODO: say in a line what they let one move."""

from qunxue import charts
from qunxue.explorers import panel
from qunxue.language import say
from qunxue.models import __slug__

WEEKS = 12


def who_stays():
    """Move how many leave each week and see what is left.

    Returns
    -------
    Explorer

    Examples
    --------
    >>> who_stays().sentence
    'After 12 weeks 28 of 100 members are left.'
    """
    controls = {
        "members": panel.whole(say("Members at the start", "开始时的人数"), 10, 500, 100, step=10),
        "leaving": panel.number(
            say("Share who leave each week", "每周离开的比例"), 0, 1, 0.1, 0.05, written=".0%"
        ),
    }

    def compute(members, leaving):
        return __slug__.weeks(members, leaving, WEEKS)

    def chart(frame):
        return charts.lines(
            frame,
            "week",
            "members",
            x_title=say("week", "周"),
            y_title=say("members", "人数"),
            x_domain=(0, WEEKS),
            y_domain=(0, 500),
        )

    def says(frame, members, leaving):
        left = round(frame["members"].iloc[-1])
        return say(
            f"After {WEEKS} weeks {left} of {members} members are left.",
            f"{WEEKS} 周以后，{members} 名成员还剩 {left} 名。",
        )

    names = {"week": say("week", "周"), "members": say("members", "人数")}
    return panel.Explorer(say("Who stays", "谁留下来"), controls, compute, chart, says, columns=names)
