"""Lucky red packets (拼手气红包): how a sum is split, who gets anything, and how long a chain lasts.

All money is in whole fen (1 yuan = 100 fen), so that every split adds up exactly.
"""

import numpy as np
import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

METHODS = ("doubled_mean", "naive", "broken_stick")
FEN_PER_YUAN = 100
LONGEST_CHAIN = 0.95  # above this a chain of answers need not end soon


def split(total, people, method="doubled_mean", seed=None):
    """Split one packet.

    Parameters
    ----------
    total : int
        Money in the packet, in fen; at least `people`.
    people : int
        Number of shares; at least 1.
    method : {"doubled_mean", "naive", "broken_stick"}
        See `split_many`.
    seed : int or numpy.random.Generator, optional

    Returns
    -------
    ndarray of int, shape (people,)
        Shares in fen, in the order of opening. Each is at least 1; they add up to `total`.

    Raises
    ------
    ValueError
        If a share of at least one fen each is impossible or an argument is out of range.

    Examples
    --------
    >>> shares = split(total=1000, people=4, seed=1)
    >>> int(shares.sum())
    1000
    """
    return split_many(total, people, repeats=1, method=method, seed=seed)[0]


def split_many(total, people, repeats, method="doubled_mean", seed=None):
    """Split many packets of the same size at once.

    Parameters
    ----------
    total : int
        Money in each packet, in fen; at least `people`.
    people : int
        Number of shares; at least 1.
    repeats : int
        Number of packets; at least 1.
    method : {"doubled_mean", "naive", "broken_stick"}
        ``"doubled_mean"``: whoever opens next draws evenly between one fen and
        twice the mean of what is left. ``"naive"``: evenly between one fen and
        all that is left, save one fen for each who follows. ``"broken_stick"``:
        all cut points are drawn beforehand, evenly along the sum.
    seed : int or numpy.random.Generator, optional

    Returns
    -------
    ndarray of int, shape (repeats, people)
        Shares in fen; a row is one packet, a column one place in the order of opening.

    Raises
    ------
    ValueError
        If a share of at least one fen each is impossible or an argument is out of range.

    Notes
    -----
    The doubled mean is a public reconstruction of WeChat's method, described on many
    programmers' pages; Tencent has not published the method. Descriptions differ in how they
    round. Here the upper end of the draw is rounded up or down at random, in such a way that the mean
    at every place is exactly ``total / people``, also for a packet of a few fen.

    Examples
    --------
    >>> packets = split_many(total=10_000, people=10, repeats=20_000, seed=1)
    >>> packets.shape
    (20000, 10)
    >>> bool((packets.sum(axis=1) == 10_000).all())
    True
    """
    people = _arguments.whole("people", people, 1)
    total = _enough(total, people)
    repeats = _arguments.whole("repeats", repeats, 1)
    _arguments.one_of("method", method, METHODS)
    generator = np.random.default_rng(seed)
    if method == "broken_stick":
        return _broken_stick(total, people, repeats, generator)
    shares = np.empty((people, repeats), dtype=np.int64)
    rest = np.full(repeats, total, dtype=np.int64)
    for place in range(people - 1):
        left = people - place
        if method == "doubled_mean":
            span = (rest * (2 / left) + generator.random(repeats)).astype(np.int64) - 1
        else:
            span = rest - (left - 1)
        share = shares[place]
        np.copyto(share, generator.random(repeats) * span, casting="unsafe")
        share += 1
        rest -= share
    shares[-1] = rest
    return shares.T


def _enough(total, shares):
    """Return the sum in fen, if every share can hold at least one."""
    total = _arguments.whole("total", total, 1)
    if total < shares:
        raise _arguments.wrong(
            say(f"total is {total} fen for {shares} shares", f"total 只有 {total} 分，要分成 {shares} 份"),
            say(f"at least one fen each, {shares} or more", f"每份至少一分，不少于 {shares} 分"),
        )
    return total


def _broken_stick(total, people, repeats, generator):
    spare = total - people
    cuts = np.sort(generator.integers(0, spare, size=(repeats, people - 1), endpoint=True), axis=1)
    edges = np.hstack([np.zeros((repeats, 1), np.int64), cuts, np.full((repeats, 1), spare)])
    return np.diff(edges, axis=1) + 1


def by_place(packets):
    """Summarise many packets by place in the order of opening.

    Parameters
    ----------
    packets : array_like of int, shape (repeats, people)
        Shares in fen, as from `split_many`.

    Returns
    -------
    DataFrame
        One row a place: ``place`` (1 opens first), ``mean`` and ``sd`` in yuan,
        ``best_luck``, the chance to hold the largest share (a tie is divided evenly).

    Raises
    ------
    ValueError
        If `packets` is not a table of at least one packet and one place.

    Examples
    --------
    >>> by_place([[300, 100], [100, 300]])[["place", "mean", "best_luck"]].values.tolist()
    [[1.0, 2.0, 0.5], [2.0, 2.0, 0.5]]
    """
    packets = np.asarray(packets)
    if packets.ndim != 2 or packets.size == 0:
        raise _arguments.wrong(
            say(f"packets has shape {packets.shape}", f"packets 的形状是 {packets.shape}"),
            say("(repeats, people), both at least 1", "（次数，人数），都不小于 1"),
        )
    luckiest = packets == packets.max(axis=1, keepdims=True)
    return pd.DataFrame(
        {
            "place": np.arange(1, packets.shape[1] + 1),
            "mean": packets.mean(axis=0) / FEN_PER_YUAN,
            "sd": packets.std(axis=0) / FEN_PER_YUAN,
            "best_luck": (luckiest / luckiest.sum(axis=1, keepdims=True)).mean(axis=0),
        }
    )


def expected_by_place(total, people):
    """Return mean and spread at each place under the doubled mean, in closed form.

    Parameters
    ----------
    total : float
        Money in the packet, in any unit; above 0.
    people : int
        Number of shares; at least 1.

    Returns
    -------
    mean, sd : ndarray, shape (people,)
        In the unit of `total`. The sum is treated as if it could be divided without end,
        so that whole fen add an error of less than one fen.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Notes
    -----
    With m shares left and R money left the next share is even between 0 and 2R/m. Hence its mean
    square is 4R²/(3m²), and the mean square of what is left shrinks by 1 - 2/m + 4/(3m²).

    Examples
    --------
    >>> mean, sd = expected_by_place(total=100, people=10)
    >>> [round(float(value), 2) for value in sd]
    [5.77, 5.82, 5.88, 5.96, 6.06, 6.21, 6.44, 6.83, 7.68, 7.68]
    """
    people = _arguments.whole("people", people, 1)
    total = _arguments.number("total", total, 0, above=True)
    mean = np.full(people, total / people)
    mean_square = np.empty(people)
    rest_square = total**2
    for place in range(people - 1):
        left = people - place
        mean_square[place] = 4 * rest_square / (3 * left**2)
        rest_square *= 1 - 2 / left + 4 / (3 * left**2)
    mean_square[-1] = rest_square
    return mean, np.sqrt(np.maximum(mean_square - mean**2, 0))


def best_luck(people, repeats=100_000, total=10_000, method="doubled_mean", seed=None):
    """Estimate each place's chance to hold the largest share.

    Parameters
    ----------
    people : int
        Number of shares; at least 1.
    repeats : int
        Packets simulated; the standard error of a chance p is ``sqrt(p * (1 - p) / repeats)``.
    total : int
        Money in each packet, in fen.
    method : {"doubled_mean", "naive", "broken_stick"}
    seed : int or numpy.random.Generator, optional

    Returns
    -------
    ndarray, shape (people,)
        Chances that add up to 1.

    Raises
    ------
    ValueError
        As `split_many`.

    Examples
    --------
    >>> chance = best_luck(people=3, seed=1)
    >>> [round(float(value), 2) for value in chance]
    [0.36, 0.32, 0.32]
    """
    packets = split_many(total, people, repeats, method=method, seed=seed)
    return by_place(packets)["best_luck"].to_numpy()


def best_luck_table(people, repeats=100_000, total=10_000, method="doubled_mean", seed=None):
    """Return the chance of the largest share at the first and at the last place, to read.

    Parameters
    ----------
    people : array_like of int
        Numbers of people to compare, each at least 1.
    repeats, total, method, seed
        As in `best_luck`; every row starts from the same seed.

    Returns
    -------
    DataFrame
        One row a number of people, headed in the reader's language: the two chances, 0 to 1.

    Raises
    ------
    ValueError
        As `split_many` does.

    Examples
    --------
    >>> best_luck_table([3, 10], seed=1)
            first   last
    people
    3       0.361  0.319
    10      0.100  0.122
    """
    sizes = _arguments.wholes("people", people, 1).reshape(-1)
    chances = [best_luck(int(size), repeats, total, method, seed) for size in sizes]
    return pd.DataFrame(
        {
            say("first", "第一个人"): [chance[0] for chance in chances],
            say("last", "最后一个人"): [chance[-1] for chance in chances],
        },
        index=pd.Index(sizes, name=say("people", "人数")),
    ).round(3)


def who_gets(total, members, shares):
    """Return what a packet means to a member of a group in which everybody is equally quick.

    Parameters
    ----------
    total : int
        Money in the packet, in fen.
    members : int or array_like of int
        People who may open it; at least 1.
    shares : int
        Shares that the sender set; at least 1, at most `total`.

    Returns
    -------
    DataFrame
        One row a group size: ``members``, ``chance`` to get a share, ``expected`` yuan per
        member, ``share`` yuan on average for one who gets something, ``left_out`` members.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> who_gets(total=2000, members=[40, 500], shares=10)["chance"].tolist()
    [0.25, 0.02]
    """
    shares = _arguments.whole("shares", shares, 1)
    total = _enough(total, shares)
    sizes = np.atleast_1d(_arguments.wholes("members", members, 1))
    opened = np.minimum(shares, sizes)
    paid = total * opened / shares / FEN_PER_YUAN
    return pd.DataFrame(
        {
            "members": sizes,
            "chance": opened / sizes,
            "expected": paid / sizes,
            "share": paid / opened,
            "left_out": sizes - opened,
        }
    )


def gift_chain(pass_on=0.18, luckiest=1.5, people=10, total=10_000, rounds=8, repeats=2_000, seed=None):
    """Follow red packets that answer red packets, until nobody answers any more.

    Parameters
    ----------
    pass_on : float
        Yuan that are sent on, on average, for each yuan received; 0 to 0.95.
    luckiest : float
        How many times as readily a yuan is sent on by the one with the largest share; 1 to 5.
    people : int
        Members who open each packet; 2 to 100.
    total : int
        Size of every packet, in fen; at least `people`.
    rounds : int
        Rounds of answers followed; 1 to 50.
    repeats : int
        Chains simulated; at least 1.
    seed : int or numpy.random.Generator, optional

    Returns
    -------
    DataFrame
        One row a round, from 0 (the first packet): ``round``, ``alive`` (share of chains that
        reach the round), ``sent`` (yuan per chain in this round), ``expected`` (the same without chance,
        ``total * pass_on ** round``), ``from_luckiest`` (share of the packets sent by the
        luckiest of the packet before; NaN where none was sent).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Notes
    -----
    An answer is a packet of the same size, so that more money received makes an answer more likely
    and not larger: the study behind the default values found the effect mostly at this margin. The chain is
    then a branching process with `pass_on` offspring on average.

    References
    ----------
    Yuan, Y., Liu, T. X., Tan, C., Chen, Q., Pentland, A., Tang, J. Gift contagion in
    online groups: evidence from virtual red packets. arXiv:1906.09698.

    Examples
    --------
    >>> chain = gift_chain(pass_on=0.18, seed=1)
    >>> chain["expected"].round(2).tolist()[:3]
    [100.0, 18.0, 3.24]
    """
    pass_on = _arguments.number("pass_on", pass_on, 0, LONGEST_CHAIN)
    luckiest = _arguments.number("luckiest", luckiest, 1, 5)
    people = _arguments.whole("people", people, 2, 100)
    rounds = _arguments.whole("rounds", rounds, 1, 50)
    repeats = _arguments.whole("repeats", repeats, 1)
    generator = np.random.default_rng(seed)
    chain = np.arange(repeats)
    rows = [(0, 1.0, total / FEN_PER_YUAN, total / FEN_PER_YUAN, np.nan)]
    for round_ in range(1, rounds + 1):
        answered = from_luckiest = 0
        if chain.size:
            packets = split_many(total, people, chain.size, seed=generator)
            lucky = packets.argmax(axis=1)
            weight = np.ones(packets.shape)
            weight[np.arange(chain.size), lucky] = luckiest
            weight *= packets
            chance = pass_on * weight / weight.sum(axis=1, keepdims=True)
            answers = generator.random(chance.shape) < chance
            answered = answers.sum(axis=1)
            from_luckiest = answers[np.arange(chain.size), lucky].sum()
            chain = np.repeat(chain, answered)
        sent = chain.size * total / FEN_PER_YUAN / repeats
        rows.append(
            (
                round_,
                np.unique(chain).size / repeats,
                sent,
                total / FEN_PER_YUAN * pass_on**round_,
                from_luckiest / chain.size if chain.size else np.nan,
            )
        )
    return pd.DataFrame(rows, columns=["round", "alive", "sent", "expected", "from_luckiest"])
