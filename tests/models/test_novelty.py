import pytest
from hypothesis import given
from hypothesis import strategies as st

from qunxue.models import novelty

rates = st.floats(0, 1)


@given(rates, rates, rates, rates, rates, rates)
def test_shares_stay_shares(fading, gain, loss, distraction, fun, tie):
    table = novelty.weeks(fading, gain, loss, distraction, fun, tie, count=30)
    assert table[["novelty", "tie", "active"]].min().min() >= 0
    assert table[["novelty", "tie", "active"]].max().max() <= 1
    assert (table["active"] >= table["tie"] - 1e-12).all()


@given(st.floats(0.05, 1), rates)
def test_without_ties_everybody_leaves_as_fast_as_the_fun(fading, loss):
    table = novelty.weeks(fading=fading, gain=0, loss=loss, count=20)
    assert table["active"].tolist() == pytest.approx([(1 - fading) ** week for week in range(21)])


@pytest.mark.parametrize(("gain", "loss"), [(0.3, 0.1), (0.5, 0.05), (0.2, 0.15)])
def test_what_is_left_is_one_minus_loss_over_gain(gain, loss):
    table = novelty.weeks(fading=0.2, gain=gain, loss=loss, count=800)
    assert table["active"].iloc[-1] == pytest.approx(novelty.left_over(gain, loss), abs=1e-3)


def test_below_the_line_nothing_is_left():
    assert novelty.left_over(0.1, 0.2) == 0
    assert novelty.weeks(fading=0.2, gain=0.1, loss=0.2, count=400)["active"].iloc[-1] < 1e-6


def test_endless_fun_weakens_ties_only_if_it_distracts():
    start = {"fading": 0, "novelty": 1, "tie": 0.8, "count": 60}
    assert novelty.weeks(distraction=1, **start)["tie"].iloc[-1] < 0.01
    assert novelty.weeks(distraction=0, **start)["tie"].iloc[-1] > 0.7


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: novelty.weeks(fading=2), "fading is 2"),
        (lambda: novelty.weeks(gain=-1), "gain is -1"),
        (lambda: novelty.weeks(loss=1.1), "loss is 1.1"),
        (lambda: novelty.weeks(distraction=3), "distraction is 3"),
        (lambda: novelty.weeks(novelty=-0.1), "novelty is -0.1"),
        (lambda: novelty.weeks(tie=7), "tie is 7"),
        (lambda: novelty.weeks(count=0), "count is 0"),
        (lambda: novelty.left_over(0, 0.1), "gain is 0"),
    ],
)
def test_a_bad_argument_is_named(call, says, refuses):
    refuses(call, says)
