"""Rules: every rule in a task's words has an input that breaks when the rule is broken, and a wrong answer that proves it.

A hidden test of a function is written with ``task.agrees``; its edges, its ``holds`` and the keywords in `NAMED` carry
the words of the task that state the rule, in both languages. This gate asks that

- these words stand in the task as the student reads it, in the edition's own language;
- a wrong answer in answers.py breaks just this rule: its ``en=`` and ``zh=`` are the rule's words, and the answers
  suite proves that the message says them;
- each sentence of the task that sounds like a rule has such words.

What sounds like a rule and needs no breaker is named in a comment of the test: ``# not tested: "at least `people`"``
where the words speak of what is given, ``# tested above: "…"`` where a visible check does it.
"""

import ast
import re

from qunxue.authoring import cases
from qunxue.authoring.gates.course import Finding, Verdict
from qunxue.language import LANGUAGES, say

#: Keywords of ``task.agrees`` that may hold the words of a rule.
NAMED = ("unchanged", "types", "draws")
#: What a rule sounds like. Words that are mostly no rule ("the first", "each") are left out.
SOUNDS_LIKE_A_RULE = re.compile(
    r"\b(?:(?:do|does|must|need) not|without changing|never|in (?:the|any) order|at (?:least|most)|not rounded|"
    r"decimals?|of (?:two |several )?equals?|equally|(?:within|in) a tie|tie for|may be (?:below|negative|empty|zero|missing)|below zero|"
    r"only|if all|left out|ignore[ds]?|exactly|whatever|case does not matter)\b",
    re.IGNORECASE,
)
_NOT_TESTED = re.compile(r'# *(?:not tested|tested above): *"([^"]+)"')
_DETAILS = re.compile(r"<details>.*?</details>", re.DOTALL)
_BLOCKS = re.compile(r"```.*?```", re.DOTALL)
_CODE = re.compile(r"`[^`]*`")


def check(course):
    """Hold the words of every task to its hidden tests and to answers.py.

    Parameters
    ----------
    course : Course

    Returns
    -------
    Verdict
        Tasks without ``task.agrees`` are only noted: a chart or a single answer is checked in other ways. So are
        those of the first edition that stand in their exercise's header, ``not_done_yet: {rules: […]}``.
    """
    findings, notes, rules = [], [], 0
    for exercise in course.exercise_manuscripts:
        words = _words(exercise)
        owed = set(exercise.header.get("not_done_yet", {}).get("rules", ()))
        for task in exercise.tasks:
            tests = [cell for cell in exercise.with_attribute("test") if _task_of(cell) == task.name]
            named = [rule for cell in tests for rule in rules_of(cell.source)]
            rules += len(named)
            place = course.place(exercise.path, task.line)
            agreed = any(".agrees(" in cell.source for cell in tests)
            found = []
            if agreed:
                found += _unsaid(named, words[task.name], place)
                found += _unproven(named, task.name, exercise, place)
            if not task.by_hand:
                untested = [text for cell in tests for text in _NOT_TESTED.findall(cell.source)]
                lacking = _without_breaker(
                    words[task.name]["en"], [rule["en"] for rule in named] + untested, place
                )
                (found if agreed else notes).extend(lacking)
            if task.name not in owed:
                findings += found
            elif found:
                notes.append(say(f"{exercise.name}: task {task.name} still owes {len(found)}",
                                 f"{exercise.name}：题目 {task.name} 还欠 {len(found)} 条"))  # fmt: skip
            else:
                problem = say(
                    "owes nothing any more; take it off the list not_done_yet",
                    "已经不欠；请从 not_done_yet 里去掉",
                )
                findings.append(Finding(place, problem, task.name))
    summary = say(
        f"{rules} rules of tasks have an input that breaks with them",
        f"{rules} 条题目里的规则配有一违反就出错的输入",
    )
    return Verdict(summary, findings, [str(note) for note in notes])


def rules_of(test):
    """Return the rules that a test names, each as its words by language.

    Parameters
    ----------
    test : str
        The source of a test cell.

    Returns
    -------
    list of dict of str to str

    Examples
    --------
    >>> rules_of('task.agrees(f, f, edges={say("at least 1", "至少 1"): 0}, unchanged=say("stay", "不变"))')
    [{'en': 'at least 1', 'zh': '至少 1'}, {'en': 'stay', 'zh': '不变'}]
    """
    found = []
    for node in ast.walk(ast.parse(test)):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "agrees":
            for keyword in node.keywords:
                if keyword.arg in ("edges", "holds") and isinstance(keyword.value, ast.Dict):
                    found += map(_said, keyword.value.keys)
                elif keyword.arg in NAMED:
                    found.append(_said(keyword.value))
    return [rule for rule in found if rule]


def _said(node):
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
        try:
            texts = [ast.literal_eval(argument) for argument in node.args]
        except ValueError:
            return None
        if len(texts) == len(LANGUAGES) and all(isinstance(text, str) for text in texts):
            return dict(zip(LANGUAGES, texts, strict=True))
    return None


def _task_of(cell):
    return str(cell.attributes.get("of", cell.attributes["test"]))


def _words(exercise):
    """Return the words of each task by language, without hints and blocks of code."""
    found, gathered = {}, {language: [] for language in LANGUAGES}
    for unit in exercise.units:
        if len(unit) == 2 and "essay" not in unit[0].attributes:
            if unit[0].source.lstrip().startswith("## "):
                gathered = {language: [] for language in LANGUAGES}
            for language, cell in zip(LANGUAGES, unit, strict=True):
                gathered[language].append(_BLOCKS.sub("", _DETAILS.sub("", cell.source)))
        for role in ("answer", "essay"):
            if role in unit[0].attributes:
                found[str(unit[0].attributes[role])] = {
                    language: "\n".join(texts) for language, texts in gathered.items()
                }
    return found


def bare(text):
    """Return a text without marks of Markdown and differences in white space.

    Examples
    --------
    >>> bare("mean over *all*  `pairs`")
    'mean over all pairs'
    """
    return " ".join(re.sub(r"[*`]", "", text).split())


def _unsaid(named, words, place):
    for rule in named:
        for language in LANGUAGES:
            if bare(rule[language]) not in bare(words[language]):
                problem = say(
                    f"a rule of the test does not stand in the task's words ({language})",
                    f"检查引用的规则不在题目的文字里（{language}）",
                )
                yield Finding(place, problem, rule[language])


def _unproven(named, task, exercise, place):
    wrong = [case for case in cases.read(exercise) if case.task == task and case.kind == "wrong"]
    for rule in named:
        proven = any(
            all(
                bare(case.messages.get(language, ""))
                and bare(case.messages[language]) in bare(rule[language])
                for language in LANGUAGES
            )
            for case in wrong
        )
        if not proven:
            problem = say(
                f"no wrong answer to {task!r} breaks this rule; add one to answers.py with these words as en= and zh=",
                f"{task!r} 没有违反这条规则的错误答案；请在 answers.py 里加一个，en= 和 zh= 就写规则的原话",
            )
            yield Finding(place, problem, rule["en"])


def _without_breaker(words, named, place):
    for sentence in _sentences(words):
        match = SOUNDS_LIKE_A_RULE.search(_CODE.sub("", sentence))
        if match and not any(bare(rule) in sentence or sentence in bare(rule) for rule in named):
            problem = say(
                f"a rule without a breaker ({match[0]!r}); name it in edges=, holds= or a keyword of task.agrees",
                f"规则没有对应的检查（{match[0]!r}）；请写进 task.agrees 的 edges=、holds= 或关键字",
            )
            yield Finding(place, problem, sentence)


def _sentences(words):
    for paragraph in re.split(r"\n\s*\n|\n\s*[-*] |\n#+ ", words):
        for sentence in re.split(r"(?<=[.;!?])\s+", bare(paragraph)):
            if sentence:
                yield sentence
