"""A student's feedback page: points by task, what was checked, found and wanted, and the teacher's words.

nbgrader's converter finds the marks; what is shown, and in which order, is decided here. The page is one file that
asks nothing of the network and runs nothing: what students printed into it stays a picture of what it was.
"""

import html
import re
from pathlib import Path
from typing import NamedTuple

import nbformat
from nbconvert.exporters import HTMLExporter
from nbconvert.filters.markdown_mistune import InvalidNotebook, IPythonRenderer, MarkdownWithMath
from nbgrader.api import Gradebook
from nbgrader.converters import GenerateFeedback
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import List, Unicode

from qunxue import exercise, python_errors
from qunxue.check import words
from qunxue.grading import repair
from qunxue.grading.words import speaking
from qunxue.language import LANGUAGES, say

TEMPLATES = Path(__file__).parent / "templates"
LONGEST = 4_000
# what nbgrader itself writes where an answer was left as it was
NO_ANSWER = "No response."
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_PICTURES = ("image/svg+xml", "text/html", "image/png", "image/jpeg")


class Mark(NamedTuple):
    """What the gradebook holds about one cell.

    Attributes
    ----------
    score, possible : float
    waits : bool
        Whether a person has still to give the points.
    """

    score: float
    possible: float
    waits: bool


def configure(config, language):
    """Let nbgrader make this page wherever it makes feedback.

    Parameters
    ----------
    config : traitlets.config.Config
        Of a class.
    language : {"en", "zh"}
        For notebooks that do not say theirs.
    """
    config.GenerateFeedback.preprocessors = [GenerateFeedback.preprocessors.default()[0], Arrange]
    config.GenerateFeedback.exporter_class = FeedbackPage
    config.FeedbackPage.template_name = "qunxue_feedback"
    config.FeedbackPage.extra_template_basedirs = [str(TEMPLATES)]
    config.Arrange.language = language


class FeedbackPage(HTMLExporter):
    """Has a template of its own: formgrader reads the class's configuration, too, and shows notebooks by its own."""


class Arrange(NbGraderPreprocessor):
    """Put into the template's hands what a student is to read."""

    # HTMLExporter tells every step in which order it likes kinds of output; this page has its own
    display_data_priority = List(list(_PICTURES)).tag(config=True)
    language = Unicode("en", help="Language of notebooks that do not say theirs").tag(config=True)

    def preprocess(self, nb, resources):
        """Return the notebook as it is, and resources with the page's content under ``qunxue``."""
        about = resources["nbgrader"]
        said = (nb.metadata.get("qunxue") or {}).get("edition")
        language = said if said in LANGUAGES else repair.language_of(nb.cells, self.language)
        with Gradebook(about["db_url"]) as book:
            marks = self._marks(book, about)
            student = book.find_student(about["student"])
            first, last = student.first_name or "", student.last_name or ""
            name = f"{last}{first}" if re.search("[\u4e00-\u9fff]", last) else f"{first} {last}".strip()
        with speaking(language):
            tasks = [_task(part, marks) for part in exercise.parts(nb, language, self._known(about))]
            resources["qunxue"] = {
                "language": {"en": "en", "zh": "zh-Hans"}[language],
                "say": say,
                "number": about["assignment"][:2] if about["assignment"][:2].isdigit() else "",
                "title": exercise.title(nb, language) or about["assignment"],
                "student": " · ".join(dict.fromkeys(filter(None, (name, about["student"])))),
                "score": about["score"],
                "possible": about["max_score"],
                "penalty": about["late_penalty"],
                "tasks": tasks,
                "waiting": sum(task["possible"] for task in tasks if task["waiting"]),
                "notice": next(
                    (cell.source for cell in nb.cells[:1] if cell.get("id") == "qunxue-notice"), ""
                ),
            }
        # the exporter renders when this has returned; it says then what it says now
        resources["qunxue"]["say"] = {"en": lambda en, zh: en, "zh": lambda en, zh: zh}[language]
        return nb, resources

    @staticmethod
    def _marks(book, about):
        notebook = book.find_submission_notebook(about["notebook"], about["assignment"], about["student"])
        return {
            grade.name: Mark(
                grade.score, grade.max_score, grade.needs_manual_grade and grade.manual_score is None
            )
            for grade in notebook.grades
        }

    def _known(self, about):
        """Return what the build wrote about each cell: submissions can have lost it."""
        root = self.config.CourseDirectory.get("root")
        if not root:
            return {}
        path = Path(root, "source", about["assignment"], f"{about['notebook']}.ipynb")
        if not path.is_file():
            return {}
        cells = nbformat.read(path, as_version=4).cells
        return {
            cell.metadata.nbgrader.grade_id: dict(cell.metadata.get("qunxue") or {})
            for cell in cells
            if cell.metadata.get("nbgrader", {}).get("grade_id")
        }


def _task(part, marks):
    grades = [
        marks[cell.metadata.nbgrader.grade_id]
        for cell in part.graded
        if cell.metadata.nbgrader.grade_id in marks
    ]
    waiting = any(grade.waits for grade in grades)
    score, possible = sum(grade.score for grade in grades), sum(grade.possible for grade in grades)
    answers = part.answers or ([part.essay] if part.essay is not None else [])
    comments = [cell.metadata.nbgrader.get("comment") or "" for cell in answers]
    empty = not part.touched
    findings = [finding for cell in part.tests for finding in _findings(cell)]
    return {
        "number": part.number,
        "title": part.title,
        "score": score,
        "possible": possible,
        "waiting": waiting,
        "state": _state(part, findings, score, possible, waiting, empty),
        "findings": [] if empty and not score else findings,
        "comments": [_written(text) for text in comments if text.strip() and text.strip() != NO_ANSWER],
        "reread": _reread(part, findings),
        "empty": empty,
        "essay": _written(part.essay.source, part.essay.get("attachments")) if part.essay is not None else "",
        "code": [cell.source.strip("\n") for cell in part.answers],
        "outputs": [
            shown for cell in part.answers for output in cell.get("outputs", []) if (shown := _shown(output))
        ],
        "prose": "\n\n".join(_LINK.sub(r"\1", _without_heading(cell.source)) for cell in part.prose),
    }


def _state(part, findings, score, possible, waiting, empty):
    """Return a sign and what it means."""
    if waiting:
        return ("…", "waiting", say("waits for your teacher", "等老师批阅"))
    if empty and not score:
        return ("○", "empty", say("no answer", "未作答"))
    if part.essay is not None:
        return ("✎", "read", say("read by your teacher", "老师已批阅"))
    if findings and score < possible:
        return ("✗", "wrong", say("not yet", "还没通过"))
    if score < possible:
        return ("✎", "read", say("marked by your teacher", "老师已改分"))
    return ("✓", "right", say("all checks pass", "全部检查通过"))


def _findings(cell):
    """Yield what a check said, in parts; each is a list of labelled lines."""
    for output in cell.get("outputs", []):
        if output.output_type != "error":
            continue
        text = _COLOURS.sub("", "\n".join(output.get("traceback") or [])) or output.evalue
        said = words.take_apart(text) or words.take_apart(output.evalue)
        if said is not None:
            lines = [
                (say("Checked", "检查"), said.checked),
                (say("Smallest case", "最小的例子"), said.smallest),
                (say("Found", "得到"), said.found),
                (say("Wanted", "应为"), said.wanted),
            ]
            lines += [(say("Hint", "提示"), hint) for hint in said.hints]
            stopped = re.search(r"\b(\w*Error): (.*)", said.found)
            if stopped:
                lines.append(
                    (say("What this means", "这是什么意思"), python_errors.meaning(*stopped.groups()))
                )
            if said.kind == "unfinished":
                lines.insert(0, (say("Found", "得到"), say("the task is not finished", "这道题还没有完成")))
            if said.kind == "late":
                lines.insert(
                    0,
                    (
                        say("Found", "得到"),
                        say("it did not come to an end in time", "没有在规定时间内运行完"),
                    ),
                )
            yield {
                "lines": [line for line in lines if line[1]],
                "lesson": said.lesson,
                "section": said.section,
            }
        elif output.ename == "NotReached":
            yield {"lines": [(say("Found", "得到"), output.evalue)], "lesson": "", "section": ""}
        else:
            lines = [
                (say("Found", "得到"), f"{output.ename}: {output.evalue}".rstrip(": ")[:300]),
                (say("What this means", "这是什么意思"), python_errors.meaning(output.ename, output.evalue)),
            ]
            yield {"lines": [line for line in lines if line[1]], "lesson": "", "section": ""}


def _reread(part, findings):
    """Return which part of the lesson to read again, or ""."""
    lesson, section = next(
        ((each["lesson"], each["section"]) for each in findings if each["lesson"]), ("", "")
    )
    if not lesson:
        return ""
    if not section:
        return say(f"Lesson {lesson}", f"第 {lesson} 课")
    return say(f"Lesson {lesson}, section {section}", f"第 {lesson} 课第 {section} 节")


def _written(text, attachments=None):
    """Return what a person wrote as HTML; tags in it are shown as they were typed, pasted pictures that got lost named."""
    attachments = attachments or {}

    def picture(found):
        if found[2] in attachments:
            return found[0]
        return say(f"*(picture missing: {found[2]})*", f"*（图片丢失：{found[2]}）*")

    text = re.sub(r"!\[([^\]]*)\]\(attachment:([^)\s]*)[^)]*\)", picture, text.strip())
    renderer = IPythonRenderer(escape=True, attachments=attachments)
    try:
        return MarkdownWithMath(renderer=renderer).render(text)
    except InvalidNotebook:
        # a reference of another form that leads nowhere: the words are what counts
        return f"<pre>{html.escape(text)}</pre>"


def _without_heading(source):
    return re.sub(r"(?m)\A## .*\n+", "", source)


def _shown(output):
    """Return an output as HTML; "" for what says nothing on paper."""
    kind = output.output_type
    if kind == "error":
        # the name of the file that a cell was compiled under says nothing to anybody
        evalue = re.sub(r"\(\S+\.py, (line \d+)\)|\(<\S+>, (line \d+)\)", r"(\1\2)", output.evalue)
        text = f"{output.ename}: {evalue}".rstrip(": ")
        means = python_errors.meaning(output.ename, output.evalue)
        return f'<pre class="error">{html.escape(_short(text))}</pre>' + (
            f"<p>{html.escape(means)}</p>" if means else ""
        )
    if kind == "stream":
        return (
            f"<pre>{html.escape(_short(_COLOURS.sub('', output.text)))}</pre>" if output.text.strip() else ""
        )
    data = output.get("data", {})
    name = html.escape(say("Picture drawn by your answer", "你的答案画出的图"), quote=True)
    found = next((kind for kind in _PICTURES if kind in data), None)
    if found in ("image/png", "image/jpeg"):
        return f'<img alt="{name}" src="data:{found};base64,{"".join(data[found].split())}">'
    if found == "image/svg+xml" or (found and "<svg" in data[found]):
        return f'<div class="picture">{_svg(data[found], name)}</div>'
    if found:
        label = html.escape(say("Table made by your answer", "你的答案给出的表"), quote=True)
        return f'<div class="table" role="region" tabindex="0" aria-label="{label}">{data[found]}</div>'
    return (
        f"<pre>{html.escape(_short(data['text/plain']))}</pre>" if data.get("text/plain", "").strip() else ""
    )


def _svg(picture, name):
    """Return a picture that needs no declaration of its own inside a page, and has words in place of it."""
    picture = re.sub(r"<\?xml.*?\?>|<!DOCTYPE.*?>", "", picture, flags=re.DOTALL)
    picture = re.sub(r"""\sxmlns(:\w+)?=("[^"]*"|'[^']*')""", "", picture)
    # one picture, one text: its parts are not to be read out one by one
    picture = re.sub(r'\s(role="graphics-\w+"|aria-roledescription="[^"]*")', "", picture)
    opening = re.search(r"<svg\b[^>]*>", picture)
    if opening and "aria-label" not in opening[0]:
        picture = picture.replace("<svg", f'<svg role="img" aria-label="{name}"', 1)
    return picture


def _short(text):
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST] + say(
        f"\n… {len(text) - LONGEST:,} more characters", f"\n……另有 {len(text) - LONGEST:,} 个字符"
    )
