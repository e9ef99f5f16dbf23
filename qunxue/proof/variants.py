"""What a variant is worth: paste the public solution of an exercise into other variants and add up its points."""

import sys
from pathlib import Path

from qunxue.authoring import cases, checkout, manuscript, notebooks
from qunxue.language import say
from qunxue.proof import mutants

#: More than this is worth too little: changed numbers alone leave 13 points of a hundred (Chen, West, Zilles 2018).
GOAL = 0.25
SECONDS = 30


def earned(folder, variant, language="en"):
    """Return what the public solution of an exercise earns in a variant.

    Parameters
    ----------
    folder : Path
        ``manuscript/NN_name``.
    variant : int
    language : {"en", "zh"}

    Returns
    -------
    dict of str to (float, float)
        By task, points earned and points to be had; written tasks are left out.

    Examples
    --------
    >>> from qunxue.authoring import checkout
    >>> earned(checkout.root() / "manuscript/00_start_here", 0)["pairs"]
    (0.0, 0.0)
    """
    path = Path(folder) / "exercise.py"
    public, other = manuscript.read(path), manuscript.read(path, variant)
    answers = {case.task: case for case in cases.read(public) if case.name == cases.REFERENCE}
    base, points = mutants.namespace(other, language), {}
    for task in other.tasks:
        if task.by_hand:
            continue
        answer = cases.edition(answers[task.name], language)
        won = sum(
            test.points
            for test in other.with_attribute("test")
            if str(test.attributes.get("of", test.attributes["test"])) == task.name
            and mutants.passes(base, [answer, notebooks.checked(other, test)], SECONDS)
        )
        points[task.name] = (won, task.points)
    return points


def report(number, count=20, root=None, stream=None):
    """Print what the public solution earns in variants 1, 2, 3 …, by task and on average.

    Parameters
    ----------
    number : str
        Two digits.
    count : int, optional
        How many variants.
    root : Path, optional
    stream : file, optional

    Returns
    -------
    int
        0 if the average is at most `GOAL` of the points, 1 otherwise.
    """
    root, stream = Path(root) if root else checkout.root(), stream or sys.stdout
    folder = next(iter(manuscript.folders(root, [number])), None)
    if folder is None:
        known = manuscript.numbers(root)
        raise ValueError(
            say(
                f"there is no exercise {number}; allowed: {', '.join(known)}",
                f"没有第 {number} 课的练习；可用：{'、'.join(known)}",
            )
        )
    runs = [earned(folder, variant) for variant in range(1, count + 1)]
    total = 0.0
    for task, (_, possible) in runs[0].items():
        mean = sum(run[task][0] for run in runs) / count
        total += mean
        line = say(f"{mean:5.2f} of {possible:g} points", f"平均 {mean:5.2f} 分，满分 {possible:g}")
        print(f"{task:<24} {line}", file=stream, flush=True)
    possible = sum(points for _, points in runs[0].values())
    share = total / possible if possible else 0.0
    print(
        say(
            f"{folder.name}: the public solution earns {100 * share:.1f} % in {count} variants ({total:.2f} of {possible:g} points)",
            f"{folder.name}：公开的答案在 {count} 个变体里平均得 {100 * share:.1f}%（{possible:g} 分中的 {total:.2f} 分）",
        ),
        file=stream,
    )
    return int(share > GOAL)
