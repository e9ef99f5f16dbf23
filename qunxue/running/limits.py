"""How much of everything one submission may use."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Limits:
    """The limits of one submission.

    Parameters
    ----------
    cell_seconds : float
        Wall time of one cell. Then it is interrupted, as stock nbgrader does, and the next cell runs.
    notebook_seconds : float
        Wall time of the whole notebook. Cells not reached by then score nothing.
    cpu_seconds : int
        Processor time of one process.
    memory_bytes : int
        Memory of one process, and of all processes of the submission together.
    processes : int
        Processes and threads at one time.
    file_bytes : int
        Size of one file that the submission writes.
    folder_bytes : int
        Size of all files that it writes.
    output_bytes : int
        Output of all cells together; what comes later is dropped, and the cell says so.
    notebook_bytes, submission_bytes, submission_files : int
        What a submitted folder may hold. Larger ones are refused before they are opened.

    Examples
    --------
    >>> Limits(cell_seconds=5).cell_seconds
    5
    >>> Limits(cell_seconds=0)
    Traceback (most recent call last):
    ...
    ValueError: cell_seconds is 0; allowed are numbers above 0
    """

    cell_seconds: float = 30
    notebook_seconds: float = 180
    cpu_seconds: int = 120
    memory_bytes: int = 1 << 30
    processes: int = 64
    file_bytes: int = 64 << 20
    folder_bytes: int = 128 << 20
    output_bytes: int = 4 << 20
    notebook_bytes: int = 64 << 20
    submission_bytes: int = 100 << 20
    submission_files: int = 200

    def __post_init__(self):
        for field in dataclasses.fields(self):
            value = getattr(self, field.name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
                raise ValueError(f"{field.name} is {value!r}; allowed are numbers above 0")
