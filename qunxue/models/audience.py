"""Who may see what in a toy app with few rules, and who sees it after one reader has passed it on."""

import pandas as pd

from qunxue.models import _arguments

#: To whom a post may be shown.
SHOWN_TO = ("everybody", "friends", "close friends")


def readers(shown_to="friends", friends=150, close=15, group=100, strangers=40, passed_on=False, onward=200):
    """Return how many people can read a post, a message in a group, and a message to one friend.

    Rules of the toy app: a post for everybody is open to all friends and to all strangers of the group; a message in
    the group is open to its members, friends or not; a message to one friend is open to that friend. Whoever can read can
    also take a picture of the screen and show it elsewhere; no setting forbids that.

    Parameters
    ----------
    shown_to : {"everybody", "friends", "close friends"}
        Who may see the post.
    friends, close : int
        Friends, and close friends among them; 1 or more, `close` at most `friends`.
    group, strangers : int
        Members of the group besides you, and those among them who are no friends of yours.
    passed_on : bool
        Whether one reader shows it to a group of her own.
    onward : int
        People in that other group, none of whom could read it before.

    Returns
    -------
    DataFrame
        Columns ``what`` (``post``, ``group``, ``one friend``), ``allowed`` (readers by the settings) and ``readers``
        (readers after it was passed on).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> readers(shown_to="close friends", passed_on=True)
             what  allowed  readers
    0        post       15      215
    1       group      100      300
    2  one friend        1      201
    """
    _arguments.one_of("shown_to", shown_to, SHOWN_TO)
    friends = _arguments.whole("friends", friends, 1)
    close = _arguments.whole("close", close, 1, friends)
    group = _arguments.whole("group", group, 0)
    strangers = _arguments.whole("strangers", strangers, 0, group)
    onward = _arguments.whole("onward", onward, 0) if passed_on else 0
    post = {"everybody": friends + strangers, "friends": friends, "close friends": close}[shown_to]
    allowed = [post, group, 1]
    after = [number + onward if number else 0 for number in allowed]
    return pd.DataFrame({"what": ["post", "group", "one friend"], "allowed": allowed, "readers": after})
