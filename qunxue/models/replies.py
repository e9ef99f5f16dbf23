"""Who answers, how soon, and what follows for a newcomer: counts, a z test and a log-normal model."""

import math

import pandas as pd

from qunxue.language import say
from qunxue.models import _arguments

# Kooti et al. 2015, e-mail: half of all replies within 47 minutes, two minutes the most common time.
MEDIAN_MINUTES, MODE_MINUTES = 47.0, 2.0
# Joyce and Kraut 2006: newcomers to six newsgroups; the counts are rebuilt from rounded percentages.
NEWCOMERS, SHARE_ANSWERED, RETURN_ANSWERED, RETURN_UNANSWERED = 2777, 0.61, 0.56, 0.44

CALL_SPEEDUP = 3.0  # assumed: a message with @ is answered this many times sooner
FORGOTTEN, FORGOTTEN_BOOKMARKED = 0.5, 0.1  # assumed: put off and never answered, without and with a bookmark
PUT_OFF_MINUTES = 240.0  # assumed: how much later a put-off answer comes
SHORTER = 0.3  # assumed: twice the load cuts the minutes for one answer by about a fifth (2 ** -0.3)
USUAL_LOAD = 30.0  # assumed: messages a day at which an answer takes its usual time


def lognormal(median=MEDIAN_MINUTES, mode=MODE_MINUTES):
    """Return the two parameters of the log-normal curve with this median and this peak.

    Parameters
    ----------
    median, mode : float
        Minutes; 0 < `mode` < `median`.

    Returns
    -------
    tuple of float
        Mean and standard deviation of the logarithm of the minutes.

    Raises
    ------
    ValueError
        If not 0 < `mode` < `median`.

    Notes
    -----
    The median is ``exp(mu)`` and the peak ``exp(mu - sigma ** 2)``.

    References
    ----------
    .. [1] Kooti, F., Aiello, L. M., Grbovic, M., Lerman, K. and Mantrach, A. (2015). Evolution of
       conversations in the age of email overload. *WWW 2015*. arXiv:1504.00704.

    Examples
    --------
    >>> mu, sigma = lognormal()
    >>> round(math.exp(mu)), round(sigma, 2)
    (47, 1.78)
    """
    _arguments.number("mode", mode, 0, above=True)
    if not mode < median:
        raise _arguments.refused(
            "median", median, say(f"above the mode, which is {mode:g}", f"大于众数 {mode:g} 的数")
        )
    return math.log(median), math.sqrt(math.log(median / mode))


def share_within(minutes, median=MEDIAN_MINUTES, mode=MODE_MINUTES):
    """Return the share of replies that come within some minutes.

    Parameters
    ----------
    minutes : float
        Above 0.
    median, mode : float
        Minutes; see `lognormal`.

    Returns
    -------
    float
        Between 0 and 1.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> share_within(47), round(share_within(24 * 60), 2)
    (0.5, 0.97)
    """
    _arguments.number("minutes", minutes, 0, above=True)
    mu, sigma = lognormal(median, mode)
    return 0.5 * (1 + math.erf((math.log(minutes) - mu) / (sigma * math.sqrt(2))))


def share_answered(load, minutes_free=60.0, minutes_each=1.5, busy=0.4, bookmark=False, called=False):
    """Return the share of a day's messages that get an answer.

    Parameters
    ----------
    load, minutes_free, minutes_each, busy, bookmark, called
        As in `answer_messages`.

    Returns
    -------
    float
        Between 0 and 1.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> share_answered(40), round(share_answered(120), 2), share_answered(120, called=True)
    (0.8, 0.4, 0.8)
    """
    each = minutes_for_one(load, minutes_each)
    _arguments.number("minutes_free", minutes_free, 0)
    _arguments.share("busy", busy)
    room = min(1.0, minutes_free / (each * load))
    # calls with @ are served first: their share falls only when they alone fill the time
    served = min(1.0, 2 * room) if called else room
    return served * sum(_at_once_and_later(busy, bookmark))


def minutes_for_one(load, minutes_each=1.5):
    """Return the minutes that one answer takes: at more than the usual load answers get shorter.

    Parameters
    ----------
    load : float
        Messages a day that ask for an answer; above 0.
    minutes_each : float, default 1.5
        At the usual load; above 0.

    Returns
    -------
    float

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> minutes_for_one(20), round(minutes_for_one(120), 2)
    (1.5, 0.99)
    """
    _arguments.number("load", load, 0, above=True)
    _arguments.number("minutes_each", minutes_each, 0, above=True)
    return minutes_each * min(1.0, (load / USUAL_LOAD) ** -SHORTER)


def _at_once_and_later(busy, bookmark):
    """Shares of messages that are answered when read, and after having been put off."""
    return 1 - busy, busy * (1 - (FORGOTTEN_BOOKMARKED if bookmark else FORGOTTEN))


def answer_messages(load, minutes_free=60.0, minutes_each=1.5, busy=0.4, bookmark=False, called=False):
    """Return what becomes of the messages of a day: answered, and how soon.

    Parameters
    ----------
    load : float
        Messages a day that ask for an answer; above 0.
    minutes_free : float, default 60
        Minutes a day given to answering; at least 0.
    minutes_each : float, default 1.5
        For one answer at the usual load; above 0. With more to do answers get shorter.
    busy : float, default 0.4
        Chance that a message is read when it cannot be answered; 0 to 1.
    bookmark : bool, default False
        Whether such a message is bookmarked.
    called : bool, default False
        Whether it calls with @.

    Returns
    -------
    dict
        ``answered`` (share, 0 to 1), ``median`` (minutes) and ``minutes_each`` (for one answer).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Notes
    -----
    An illustration, fitted in three places only. That load makes replies fewer and shorter but not
    slower is what [1]_ saw in 16 billion e-mails; the log-normal curve goes through its two published
    times. The size of every effect here is assumed, as the constants of this module say.

    References
    ----------
    .. [1] Kooti et al. (2015); see `lognormal`.

    Examples
    --------
    >>> light, heavy = answer_messages(20), answer_messages(200)
    >>> light["answered"] > heavy["answered"], light["median"] == heavy["median"]
    (True, True)
    """
    answered = share_answered(load, minutes_free, minutes_each, busy, bookmark, called)
    speed = CALL_SPEEDUP if called else 1.0
    at_once, later = _at_once_and_later(busy, bookmark)
    return {
        "answered": answered,
        "median": _median_wait(at_once, later, MEDIAN_MINUTES / speed, MODE_MINUTES / speed),
        "minutes_each": minutes_for_one(load, minutes_each),
    }


def _median_wait(at_once, later, median, mode):
    """Median of a mixture: log-normal waits, some of them put off by `PUT_OFF_MINUTES`."""
    if at_once + later == 0:
        return float("nan")
    low, high = 0.0, 1e6
    for _ in range(60):
        middle = (low + high) / 2
        share = at_once * share_within(middle, median, mode) if middle > 0 else 0.0
        if middle > PUT_OFF_MINUTES:
            share += later * share_within(middle - PUT_OFF_MINUTES, median, mode)
        low, high = (middle, high) if share < 0.5 * (at_once + later) else (low, middle)
    return round((low + high) / 2, 6)


def first_replies(log):
    """Return when each question to the group was first answered.

    Parameters
    ----------
    log : DataFrame
        With ``message``, ``time``, ``member``, ``mentions``, ``reply_to`` and ``text``.

    Returns
    -------
    DataFrame
        One row a question that quotes nothing: ``message``, ``called`` (with @ to somebody, not to
        all) and ``minutes`` to the first message of somebody else that quotes it (missing if none).

    Examples
    --------
    >>> times = pd.to_datetime(["2025-03-03 09:00", "2025-03-03 09:04", "2025-03-03 09:09"])
    >>> log = pd.DataFrame({"message": [1, 2, 3], "time": times, "member": ["a", "b", "c"],
    ...                     "mentions": ["b", "", ""], "reply_to": pd.array([None, 1, 1], dtype="Int64"),
    ...                     "text": ["@b open?", "yes", "yes"]})
    >>> first_replies(log)["minutes"].tolist()
    [4.0]
    """
    mentions = log["mentions"].fillna("")
    asks = log[log["text"].str.contains(r"[?？]\s*$") & log["reply_to"].isna() & (mentions != "all")]
    answers = log[log["reply_to"].notna()].merge(
        asks[["message", "member", "time"]], left_on="reply_to", right_on="message", suffixes=("", "_asked")
    )
    answers = answers[answers["member"] != answers["member_asked"]]
    wait = (answers["time"] - answers["time_asked"]).dt.total_seconds() / 60
    first = wait.groupby(answers["reply_to"]).min()
    return pd.DataFrame(
        {
            "message": asks["message"].to_numpy(),
            "called": (mentions[asks.index] != "").to_numpy(),
            "minutes": asks["message"].map(first).astype("float64").to_numpy(),
        }
    )


def newcomer_counts(
    newcomers=NEWCOMERS, answered=SHARE_ANSWERED, back=RETURN_ANSWERED, back_unanswered=RETURN_UNANSWERED
):
    """Rebuild the two-by-two table of a study of newcomers from its rounded percentages.

    Parameters
    ----------
    newcomers : int
        Above 0.
    answered, back, back_unanswered : float
        Shares, 0 to 1: who got an answer, and who of each kind wrote again.

    Returns
    -------
    DataFrame
        Indexed ``answered`` and ``unanswered``; columns ``wrote_again`` and ``newcomers``.

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] Joyce, E. and Kraut, R. E. (2006). Predicting continued participation in newsgroups.
       *Journal of Computer-Mediated Communication* 11 (3): 723-747.

    Examples
    --------
    >>> newcomer_counts().to_numpy().tolist()
    [[949, 1694], [477, 1083]]
    """
    _arguments.number("newcomers", newcomers, 0, above=True)
    for name, value in (("answered", answered), ("back", back), ("back_unanswered", back_unanswered)):
        _arguments.share(name, value)
    with_answer = round(newcomers * answered)
    without = newcomers - with_answer
    return pd.DataFrame(
        {
            "wrote_again": [round(with_answer * back), round(without * back_unanswered)],
            "newcomers": [with_answer, without],
        },
        index=["answered", "unanswered"],
    )


def two_proportions(yes_a, number_a, yes_b, number_b):
    """Compare two shares: their difference, the z of the pooled test and the odds ratio.

    Parameters
    ----------
    yes_a, number_a : int
        How many of how many in the first group; 0 <= `yes_a` <= `number_a`, `number_a` above 0.
    yes_b, number_b : int
        The same in the second group.

    Returns
    -------
    dict
        ``difference`` (first minus second), ``z``, ``odds_ratio``; nan where it is not defined.

    Raises
    ------
    ValueError
        If a count is out of range.

    Notes
    -----
    With the pooled share p, z is the difference divided by ``sqrt(p (1 - p) (1/number_a + 1/number_b))``.
    A large z says that chance alone seldom makes such a difference. It does not say what made it.

    Examples
    --------
    >>> found = two_proportions(949, 1694, 477, 1083)
    >>> round(found["z"], 1), round(found["odds_ratio"], 2)
    (6.2, 1.62)
    """
    for name, yes, number in (("a", yes_a, number_a), ("b", yes_b, number_b)):
        _arguments.number(f"number_{name}", number, 0, above=True)
        _arguments.number(f"yes_{name}", yes, 0, number)
    pooled = (yes_a + yes_b) / (number_a + number_b)
    spread = math.sqrt(pooled * (1 - pooled) * (1 / number_a + 1 / number_b))
    difference = yes_a / number_a - yes_b / number_b
    bottom = (number_a - yes_a) * yes_b
    return {
        "difference": difference,
        "z": difference / spread if spread else float("nan"),
        "odds_ratio": yes_a * (number_b - yes_b) / bottom if bottom else float("nan"),
    }


def comparison_table(counts):
    """Compare the answered with the unanswered newcomers, to read.

    Parameters
    ----------
    counts : DataFrame
        As `newcomer_counts` returns it.

    Returns
    -------
    DataFrame
        Headed in the reader's language: the difference of the two shares, z and the odds ratio
        (see `two_proportions`).

    Raises
    ------
    ValueError
        If `counts` lacks a column, or holds impossible counts.

    Examples
    --------
    >>> comparison_table(newcomer_counts())
                          value
    difference of shares   0.12
    z                      6.16
    odds ratio             1.62
    """
    _arguments.columns("counts", counts, ("wrote_again", "newcomers"))
    rows = counts.loc[["answered", "unanswered"], ["wrote_again", "newcomers"]].to_numpy()
    names = say("difference of shares", "比例之差"), say("z", "z 值"), say("odds ratio", "优势比")
    return pd.DataFrame(
        {say("value", "值"): two_proportions(*rows[0], *rows[1]).values()}, index=names
    ).round(2)


def waiting_table(log):
    """Return how many questions were answered and how soon, with and without @, to read.

    Parameters
    ----------
    log : DataFrame
        As for `first_replies`.

    Returns
    -------
    DataFrame
        Two rows, headed in the reader's language: questions asked, answered, and the median
        wait in minutes.

    Examples
    --------
    >>> log = pd.DataFrame({"message": [1, 2], "member": ["a", "b"], "text": ["Who?", "I."],
    ...     "time": pd.to_datetime(["2025-03-03 09:00", "2025-03-03 09:05"]),
    ...     "mentions": ["b", None], "reply_to": [None, 1]})
    >>> waiting_table(log)
               asked  answered  median minutes
    without @      0         0             NaN
    with @         1         1             5.0
    """
    waits = first_replies(log)
    found = [waits.loc[waits["called"] == called, "minutes"] for called in (False, True)]
    return pd.DataFrame(
        {
            say("asked", "提问数"): [len(minutes) for minutes in found],
            say("answered", "得到回复"): [minutes.count() for minutes in found],
            say("median minutes", "中位分钟数"): [round(minutes.median(), 1) for minutes in found],
        },
        index=[say("without @", "没用 @"), say("with @", "用了 @")],
    )
