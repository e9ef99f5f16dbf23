"""TODO: what the model promises, as sentences."""

import pytest

from qunxue.models import __slug__


@pytest.mark.parametrize("leaving", [0, 0.1, 0.5, 1])
def test_each_week_keeps_the_same_share_of_the_week_before(leaving):
    members = __slug__.weeks(200, leaving, 10)["members"].tolist()
    assert members[1:] == pytest.approx([before * (1 - leaving) for before in members[:-1]])


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: __slug__.weeks(members=0), "members is 0"),
        (lambda: __slug__.weeks(leaving=1.5), "leaving is 1.5"),
        (lambda: __slug__.weeks(count=0), "count is 0"),
    ],
)
def test_a_bad_argument_is_named(call, says, refuses):
    refuses(call, says)
