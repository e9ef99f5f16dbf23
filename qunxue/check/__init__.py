"""The words exercises use to check answers.

A test cell makes one `Task` and asks it questions about the answer. A question that is answered well
says nothing; one that is not raises `CheckFailed`, whose message says what was checked, what was found,
what was wanted and where to reread, in the reader's language. Only these lines are shown in a notebook,
no traceback.

Examples
--------
>>> import qunxue
>>> qunxue.use("en")
>>> def split(total, people):
...     return [total // people] * people
>>> task = Task("split", number=3, lesson="04", section=2)
>>> task.equal(split(10, 2), [5, 5], what="the shares of 10 fen for 2 people")
>>> task.passed()
Task 3 (split): all checks shown here pass.
>>> try:
...     task.equal(split(9, 2), [4, 5], what="the shares of 9 fen for 2 people")
... except CheckFailed as failure:
...     print(failure)
Task 3 (split) needs another look.
  Checked: the shares of 9 fen for 2 people
  Found: [4, 4]; item 2 (index 1) is 4
  Wanted: [4, 5]; there 5
  Reread lesson 04, section 2.
"""

from qunxue.check import inputs
from qunxue.check.errors import CheckFailed, explain_a_lost_check
from qunxue.check.task import Task

__all__ = ["CheckFailed", "Task", "inputs"]

explain_a_lost_check()
