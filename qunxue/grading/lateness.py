"""When something was handed in, and what being late costs."""

import datetime
import re
import zoneinfo

from nbgrader import utils
from nbgrader.exchange import Exchange
from nbgrader.preprocessors import AssignLatePenalties

from qunxue.grading import gradebook as gradebooks

_ZONE = re.compile(r"(?P<time>.*?\d)\s*(?P<zone>Z|[A-Za-z][\w/+-]*|[+-]\d{2}:?\d{2})")
_SAME_AS_UTC = {"UTC", "GMT", "Z", "UCT", "ZULU"}


class UnknownZone(ValueError):
    """A time is given in a zone whose name means several, or none that is known."""


class Penalties:
    """Sets the penalty of a late submission, as nbgrader's own preprocessor does.

    Parameters
    ----------
    classes : qunxue.grading.folder.ClassFolder
    """

    def __init__(self, classes):
        self._late = classes.make(AssignLatePenalties)
        self._late.init_plugin()

    def __call__(self, submission, row):
        """Set the penalty of one notebook.

        Parameters
        ----------
        submission : nbgrader.api.SubmittedAssignment
        row : nbgrader.api.SubmittedNotebook
        """
        row.late_submission_penalty = None
        late = submission.total_seconds_late
        if late > 0:
            penalty = self._late.plugin_inst.late_submission_penalty(submission.student.id, row.score, late)
            if penalty is not None:
                row.late_submission_penalty = self._late._check_late_penalty(row, penalty)


def settle(classes, assignment, stamps=None):
    """Bring the penalties of an assignment up to date in the gradebook, without running anything.

    Due dates move, policies change, and marks are given by hand after grading: whoever shows points calls this
    first, so that the table, the export, the report and the feedback agree.

    Parameters
    ----------
    classes : qunxue.grading.folder.ClassFolder
    assignment : str
    stamps : dict of str to datetime.datetime, optional

    Returns
    -------
    dict of str to float
        The penalties by student.
    """
    penalise = Penalties(classes)
    with gradebooks.Book(classes.url, classes.directory.course_id, write=False) as book:
        with book.transaction():
            return book.settle(assignment, penalise, stamps)


def zone(classes):
    """Return the zone in which this class's exchange writes time stamps.

    Parameters
    ----------
    classes : qunxue.grading.folder.ClassFolder

    Returns
    -------
    str
    """
    return classes.make(Exchange).timezone


def moment(text, zone="UTC"):
    """Return the time that a time stamp means, in UTC.

    Parameters
    ----------
    text : str
        A date and a time, and a zone: UTC, +08:00, Asia/Shanghai, or the letters that `zone` goes by.
    zone : str
        Where the class is.

    Returns
    -------
    datetime.datetime
        Without a zone of its own, as nbgrader keeps times.

    Raises
    ------
    UnknownZone
        If the zone is named by letters that could mean several.
    ValueError
        If there is no such time.

    Examples
    --------
    >>> str(moment("2026-11-20 18:00:00 +08:00")), str(moment("2026-11-20 18:00:00.0 CST", "Asia/Shanghai"))
    ('2026-11-20 10:00:00', '2026-11-20 10:00:00')
    >>> moment("2026-11-20 18:00:00 CST")
    Traceback (most recent call last):
    ...
    qunxue.grading.lateness.UnknownZone: CST
    """
    found = _ZONE.fullmatch(text.strip())
    if found is None or found["zone"].upper() in _SAME_AS_UTC:
        return utils.parse_utc(text.strip())
    naive, name = utils.parse_utc(found["time"]), found["zone"]
    if name[0] in "+-":
        minutes = int(name[1:3]) * 60 + int(name[-2:])
        return naive - datetime.timedelta(minutes=minutes if name[0] == "+" else -minutes)
    for known in (name, zone):
        try:
            place = zoneinfo.ZoneInfo(known)
        except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
            continue
        local = naive.replace(tzinfo=place)
        # "EST" or "MST" alone is also a file of the time zone database; letters are believed only of one's own place
        if ("/" in name and known == name) or local.tzname() == name:
            if "/" in name or known == zone:
                return local.astimezone(datetime.UTC).replace(tzinfo=None)
    raise UnknownZone(name)
