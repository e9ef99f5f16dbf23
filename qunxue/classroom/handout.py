"""What students get of an exercise: the notebook, its lesson, and how to begin, in one zip."""

import json
import re
import zipfile
from pathlib import Path

from qunxue.authoring import checkout

README = {
    "en": """\
{name}

1. These notebooks need the course's Python package. If the course is set up on your computer (make lab), put
   this folder into the course's folder; on a class server, upload it there.
2. In JupyterLab open {lesson} first, then {name}.ipynb.
3. Answer the tasks, run the check below each, save.
4. Hand in {name}.ipynb, that one file only. Do not remove cells.
""",
    "zh": """\
{name}

1. 打开这些笔记本需要课程的 Python 包。如果电脑上已经装好课程（make lab），请把本文件夹放进课程文件夹；
   如果使用班级服务器，请上传到服务器。
2. 在 JupyterLab 中先打开 {lesson}，再打开 {name}.ipynb。
3. 逐题作答，运行每题下面的检查，然后保存。
4. 只需提交 {name}.ipynb 这一个文件，不要删除单元格。
""",
}
LINK = re.compile(r"\[(?P<words>[^\]]*)\]\((?P<target>\.\./[^)]*)\)")


def pack(folder, path, language):
    """Pack an exercise with its lesson.

    Parameters
    ----------
    folder : path-like
        The released exercise; its name is the exercise's.
    path : path-like
        The zip to write.
    language : {"en", "zh"}

    Notes
    -----
    The notebooks' links lead to one another; links to what is not in the zip are taken out.
    """
    folder, name = Path(folder), Path(folder).name
    lesson = f"lesson_{name}.ipynb"
    targets = {
        f"/lessons/{language}/{name}.ipynb": lesson,
        f"/exercises/{language}/{name}/{name}.ipynb": f"{name}.ipynb",
    }
    files = {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and ".ipynb_checkpoints" not in file.parts
    }
    files[lesson] = (checkout.root() / "lessons" / language / f"{name}.ipynb").read_bytes()
    for file in (lesson, f"{name}.ipynb"):
        files[file] = relinked(files[file], targets)
    text = README[language].format(name=name, lesson=lesson)
    files["README.txt"] = text.replace("\n", "\r\n").encode("utf-8-sig")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{name}/{file}")
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def relinked(content, targets):
    """Return a notebook whose relative links lead to what lies beside it.

    Parameters
    ----------
    content : bytes
        A notebook.
    targets : dict of str to str
        How a link ends, and where it shall lead; other links to files of the course go.

    Returns
    -------
    bytes
    """
    notebook = json.loads(content)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            text = "".join(cell["source"])
            lines = [_line(line, targets) for line in text.split("\n")]
            cell["source"] = "\n".join(line for line in lines if line is not None)
    return (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _line(line, targets):
    if not LINK.search(line):
        return line
    kept = []
    for part in line.split(" · "):
        found = LINK.fullmatch(part.strip())
        target = _target(found["target"], targets) if found else None
        if found and target is None:
            continue  # nothing but a link that would be dead
        kept.append(LINK.sub(lambda link: _new_link(link, targets), part))
    return " · ".join(kept) if kept else None


def _new_link(link, targets):
    target = _target(link["target"], targets)
    return f"[{link['words']}]({target})" if target else link["words"]


def _target(written, targets):
    return next((new for end, new in targets.items() if written.partition("#")[0].endswith(end)), None)
