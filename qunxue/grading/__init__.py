"""Turn what students handed in into points, without losing anyone's work.

``repair``      what is wrong with a submission, put right
``gradebook``   nbgrader's database, written in one transaction a submission
``roster``      the class list
``folder``      a class folder: where things lie, its configuration, its lock
``submission``  an assignment and what one student handed in for it
``driver``      from submitted/ to autograded/ and the gradebook
``words``       what the instructor is told
``plugin``      the same executor inside stock ``nbgrader autograde``
``report``, ``export``, ``commands``

Notebooks are run by `qunxue.running`. Nothing that a learner imports ever imports this package.
"""

# what the course itself keeps in a class folder: lock, backups, refused files
PRIVATE = ".qunxue"
