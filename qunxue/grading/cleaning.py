"""Clean what a submission shows, before the instructor's browser shows it: nothing in it may act there.

A notebook in formgrader or in a feedback page is in the instructor's own origin: a script in an essay or an output could
set its own marks. So HTML keeps what formats and loses what acts, JavaScript goes, a drawing becomes an image (which
cannot run anything), and a tag in Markdown is no tag any more.
"""

import base64
import re

import bleach
from bleach.css_sanitizer import CSSSanitizer
from nbformat import NotebookNode

#: shown as they are: text, pictures, and data that no page runs
_HARMLESS = re.compile(
    r"text/plain|text/latex|image/(?:png|jpeg|gif)|application/json|application/vnd\.vega.*\+json"
)
_TAGS = frozenset(
    "a abbr b blockquote br caption code col colgroup dd details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img "
    "li ol p pre s small span strong sub summary sup table tbody td tfoot th thead tr u ul".split()
)
_ATTRIBUTES = {
    "*": ["class", "title", "lang", "style", "role", "aria-label", "colspan", "rowspan", "scope"],
    "a": ["href"],
    # no address: a page that asks for a picture says that it is being read
    "img": ["alt", "width", "height"],
}
_STYLES = CSSSanitizer(allowed_css_properties=["text-align", "font-weight", "font-style", "color", "background-color",
                                               "width", "height", "margin", "padding", "border", "white-space"])  # fmt: skip
# what these hold is no text for a reader
_SILENT = re.compile(
    r"<(script|style|template|noscript|iframe|object)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_PROTOCOL = re.compile(r"(java|vb)(script\s*:)", re.IGNORECASE)
# what a drawing says of itself, for readers who do not see it
_LABEL = re.compile(r'<svg[^>]*\saria-label="([^"<>]*)"')
#: takes no room and keeps "<" and the name of a tag apart
_APART = "\u200b"
# everything below the blank but tab and line ends, and what turns the direction of writing around
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def cleaned(notebook):
    """Clean a notebook in place.

    Parameters
    ----------
    notebook : NotebookNode

    Returns
    -------
    NotebookNode
        The same one.
    """
    notebook.metadata.pop("widgets", None)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [_output(output) for output in cell.outputs]
        else:
            cell.source = markdown(cell.source)
    return notebook


def _output(output):
    if "data" in output:
        output.data = NotebookNode({
            kind: value for name, given in output.data.items() for kind, value in _part(name, given)
        })  # fmt: skip
        if not output.data:
            output.data["text/plain"] = "…"
    return output


def _part(name, given):
    """Yield what one part of an output becomes."""
    text = "".join(given) if isinstance(given, list) else given
    if _HARMLESS.fullmatch(name):
        yield name, given
    elif name == "text/html" and isinstance(text, str):
        yield name, html(text)
    elif name == "text/markdown" and isinstance(text, str):
        yield name, markdown(text)
    elif name == "image/svg+xml" and isinstance(text, str):
        data = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
        words = _LABEL.search(text)
        alt = bleach.clean(words[1], tags=(), strip=True) if words else ""
        yield "text/html", f'<img alt="{alt}" src="data:image/svg+xml;base64,{data}">'


def html(text):
    """Return HTML that formats and does nothing else.

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Examples
    --------
    >>> html('<b onclick="steal()">bold</b><script>steal()</script>')
    '<b>bold</b>'
    """
    return bleach.clean(
        _SILENT.sub("", text), tags=_TAGS, attributes=_ATTRIBUTES, css_sanitizer=_STYLES,
        protocols={"http", "https", "mailto"}, strip=True,
    )  # fmt: skip


def markdown(text):
    """Return Markdown in which every tag is text: it looks the same and does nothing.

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Examples
    --------
    >>> markdown("1 < 2 and <script>") == "1 < 2 and <\\u200bscript>"
    True
    """
    return _PROTOCOL.sub(rf"\1{_APART}\2", _TAG.sub(f"<{_APART}", text))


def line(text):
    """Return a text as one line that a terminal and a table show and nothing more.

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Examples
    --------
    >>> line("a\\x1b[2Kb\\nc")
    'a�[2Kb c'
    """
    return " ".join(_CONTROLS.sub("\ufffd", str(text).replace("\n", " ").replace("\r", " ")).split(" "))
