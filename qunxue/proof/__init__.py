"""Does an exercise judge rightly? Whole classes of known answers, and small changes of the reference answers.

The room stands above authoring, classroom and grading: it builds an exercise, hands it in for a pretended
class, and has it graded as an instructor would.
"""
