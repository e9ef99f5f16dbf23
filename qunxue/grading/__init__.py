"""Grade a class safely, fast and without losing anyone's work.

The parts, from the inside out:

``kernel``      runs cells as a Jupyter kernel does, without ZeroMQ
``guard``       sees to it that a test cell tests, and notices when it could not
``walls``       what stands between a submission and everything else
``zygote``      the process that has the libraries loaded and forks for every submission
``executor``    the pure unit of work: notebook, files, limits -> executed notebook, status, timings
``repair``      what is wrong with a submission, put right
``gradebook``   nbgrader's database, written in one transaction a submission
``roster``      the class list
``driver``      from submitted/ to autograded/ and the gradebook
``plugin``      the same executor inside stock ``nbgrader autograde``
``report``, ``export``, ``commands``

Nothing that a learner imports ever imports this package.
"""

# what the course itself keeps in a class folder: lock, backups, refused files
PRIVATE = ".qunxue"
