"""The self-learner's door: Binder, Codespaces, and an installation without anything for instructors."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
import zipfile
from pathlib import Path

import pytest
import yaml

COURSE = Path(__file__).parents[2]
LANDING = "lessons/index.ipynb"
MEGABYTE = 1_000_000
WIDGETS = {"@jupyter-widgets/base", "@jupyter-widgets/controls", "@jupyter-widgets/output", "anywidget"}


def run(*words, **options):
    """Run a command; show what it said if it fails."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **options)
    assert done.returncode == 0, f"{' '.join(map(str, words))}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def size(folder):
    """Return the bytes of all files in a folder, each counted once."""
    files = {(found := path.lstat()).st_ino: found.st_size for path in Path(folder).rglob("*")}
    return sum(files.values())


def pip_section():
    environment = yaml.safe_load((COURSE / "environment.yml").read_text(encoding="utf-8"))
    (section,) = [each["pip"] for each in environment["dependencies"] if isinstance(each, dict)]
    return section


@pytest.fixture(scope="module")
def clone(tmp_path_factory):
    """A copy of what git would hand to somebody else."""
    target = tmp_path_factory.mktemp("clone") / "course"
    names = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=COURSE).split("\0")
    for name in filter(None, names):
        if (COURSE / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(COURSE / name, target / name)
    return target


@pytest.fixture(scope="module")
def learner(clone, tmp_path_factory):
    """A fresh environment as environment.yml and postBuild make it; returns its python and settings."""
    home = tmp_path_factory.mktemp("home")
    venv = home / "venv"
    uv = Path(sys.executable).parent / "uv"
    run(uv, "venv", "--quiet", "--python", sys.executable, venv)
    lines = home / "pip.txt"
    # as conda does: the section becomes a requirements file beside environment.yml
    lines = clone / "pip_section.txt"
    lines.write_text("\n".join(pip_section()) + "\n", encoding="utf-8")
    run(uv, "pip", "install", "--quiet", "--python", venv / "bin" / "python", "-r", lines, cwd=clone)
    lines.unlink()
    installed = size(venv)
    settings = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("JUPYTER", "PYTHON", "QUNXUE"))
    }
    settings |= {
        "HOME": str(home),
        "PATH": os.pathsep.join([str(venv / "bin"), settings["PATH"]]),
        "VIRTUAL_ENV": str(venv),
        # whatever asks for the network fails
        "http_proxy": "http://127.0.0.1:9",
        "https_proxy": "http://127.0.0.1:9",
        "no_proxy": "127.0.0.1,localhost",
    }
    run(clone / "postBuild", cwd=home, env=settings)
    return {"python": venv / "bin" / "python", "env": settings, "installed": installed, "venv": venv}


def test_binder_takes_the_repository():
    """repo2docker reads environment.yml and postBuild and knows how to build."""
    command = Path(sys.executable).with_name("jupyter-repo2docker")
    done = subprocess.run(
        [command, "--no-build", "--debug", COURSE], capture_output=True, text=True, cwd=COURSE.parent
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said[-3000:]
    assert "CondaBuildPack" in said or "conda" in said.lower()
    assert '--file "environment.yml"' in said and "RUN ./postBuild" in said
    # one place for the settings: a folder of either name would hide environment.yml
    assert not (COURSE / "binder").exists() and not (COURSE / ".binder").exists()
    assert os.access(COURSE / "postBuild", os.X_OK)


def test_links_open_notebooks_that_exist():
    """What Binder is asked to open is there."""
    found = []
    for page in [*COURSE.glob("*.md"), *(COURSE / "docs").glob("*.md")]:
        found += re.findall(r"(?:labpath|urlpath)=([^)\s`\"<]+)", page.read_text(encoding="utf-8"))
    assert {LANDING, "lessons/index.zh.ipynb"} <= set(found)
    assert [path for path in found if not (COURSE / path).is_file()] == []


def test_codespaces_runs_the_same_steps(learner):
    """The container's settings name what exists, and install what Binder installs."""
    container = json.loads((COURSE / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    assert container["customizations"]["codespaces"]["openFiles"] == [LANDING]
    for line in pip_section():
        assert line in container["postCreateCommand"]
    assert container["postCreateCommand"].endswith("./postBuild")
    hidden = container["customizations"]["vscode"]["settings"]["files.exclude"]
    server = json.loads((COURSE / ".devcontainer" / "server.json").read_text(encoding="utf-8"))
    globs = server["ContentsManager"]["hide_globs"]
    assert set(hidden) <= set(globs) and all((COURSE / name).is_dir() for name in hidden)


@pytest.mark.slow
def test_a_learner_needs_nothing_of_an_instructor(learner):
    code = (
        "import importlib.util as u; print([n for n in ('nbgrader', 'sqlalchemy', 'distributed', 'jupytext',"
        " 'scipy', 'matplotlib') if u.find_spec(n)])"
    )
    assert run(learner["python"], "-c", code, env=learner["env"]).strip() == "[]"
    assert learner["installed"] < 400 * MEGABYTE, f"{learner['installed'] / MEGABYTE:.0f} MB"


@pytest.mark.slow
def test_menus_are_chinese_where_the_system_is(learner, clone):
    """Not by hand: JupyterLab itself says which language a page of it begins with."""
    code = (
        "from jupyterlab_server.translation_utils import get_language_pack; from jupyter_core.paths import jupyter_config_path;"
        "import json, pathlib; files = [pathlib.Path(each, 'labconfig', 'default_setting_overrides.json') for each in jupyter_config_path()];"
        "(one,) = [each for each in files if each.is_file()];"
        "locale = json.loads(one.read_text())['@jupyterlab/translation-extension:plugin']['locale'];"
        "print(locale, get_language_pack(locale)[0].get('jupyterlab', {}).get('menu\x04Kernel'))"
    )
    plain = {name: value for name, value in learner["env"].items() if not name.startswith(("LC_", "LANG"))}
    for asked, words in (("zh_CN.UTF-8", "zh_CN ['内核']"), ("en_US.UTF-8", "default None")):
        run(clone / "postBuild", env=plain | {"LANG": asked, "PYTHONUTF8": "1"})
        assert run(learner["python"], "-X", "utf8", "-c", code, env=plain).strip() == words


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
def test_lesson_04_runs_there(learner, clone, language):
    code = (
        "import nbformat, nbclient, sys; book = nbformat.read(sys.argv[1], 4);"
        "nbclient.NotebookClient(book, timeout=120, kernel_name='python3').execute();"
        "print(sum(bool(cell.get('outputs')) for cell in book.cells))"
    )
    name = clone / "lessons" / language / "04_red_packets.ipynb"
    assert int(run(learner["python"], "-c", code, name, env=learner["env"], cwd=name.parent)) >= 5


@pytest.mark.slow
def test_progress_and_glossary_work_there(learner, clone, tmp_path):
    name = "exercises/en/00_start_here/00_start_here.ipynb"
    book = json.loads((clone / name).read_text(encoding="utf-8"))
    (answer,) = [
        cell
        for cell in book["cells"]
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "pairs_of_three"
    ]
    answer["source"] = "pairs_of_three = 3"
    mine = tmp_path / "mine" / "00_start_here.ipynb"
    mine.parent.mkdir()
    mine.write_text(json.dumps(book), encoding="utf-8")
    command = [learner["python"], "-m", "qunxue.cli", "progress", mine.parent]
    said = run(*command, env=learner["env"], cwd=tmp_path)
    assert re.search(r"1  passed +0/0  See a check pass", said)
    word = "import qunxue; print(qunxue.glossary('jini xishu'))"
    assert "基尼系数" in run(learner["python"], "-c", word, env=learner["env"], cwd=tmp_path)


@pytest.mark.slow
def test_solutions_are_not_listed_but_open_when_asked_for(learner, clone):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [learner["python"], "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}", "--ip=127.0.0.1",
         "--ServerApp.port_retries=0", "--IdentityProvider.token=word", f"--ServerApp.root_dir={clone}"],
        env=learner["env"], cwd=clone, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip

    def ask(path):
        request = urllib.request.Request(
            f"http://127.0.0.1:{port}{path}", headers={"Authorization": "token word"}
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=5) as answer:
            return answer.read().decode()

    try:
        for _ in range(150):
            try:
                listed = {each["name"] for each in json.loads(ask("/api/contents/"))["content"]}
                break
            except OSError:
                assert server.poll() is None
                time.sleep(0.2)
        assert {"lessons", "exercises", "docs"} <= listed
        assert not {"solutions", "manuscript", "tests", "benchmarks"} & listed
        asked_for = json.loads(
            ask("/api/contents/solutions/en/04_red_packets/04_red_packets.ipynb?content=0")
        )
        assert asked_for["type"] == "notebook"
        assert "apputils-extension:announcements" in ask("/lab").split("disabledExtensions")[1][:400]
    finally:
        server.terminate()
        server.wait(20)


@pytest.mark.slow
def test_the_wheel_is_small_and_whole(clone, learner, tmp_path):
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, clone)
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.stat().st_size < 5 * MEGABYTE
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "unpacked")
    assert not [name for name in names if re.search(r"solutions/|manuscript/|\.ipynb|(^|/)tests/", name)]
    code = (
        "import qunxue, sys; assert qunxue.__file__.startswith(sys.argv[1]), qunxue.__file__;"
        "print(len(qunxue.data.load('chat_log')) > 100, len(qunxue.glossary()) > 10)"
    )
    settings = learner["env"] | {"PYTHONPATH": str(tmp_path / "unpacked")}
    assert (
        run(learner["python"], "-c", code, tmp_path / "unpacked", env=settings, cwd=tmp_path).strip()
        == "True True"
    )


@pytest.mark.slow
def test_lessons_show_only_what_every_front_end_shows(learner, clone):
    """Plain ipywidgets and anywidget: JupyterLab, Notebook 7 and VS Code all know them."""
    script = """
import json, sys
from pathlib import Path
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
import ipywidgets
shell, kinds, modules = InteractiveShell.instance(), set(), set()
for path in sorted(Path(sys.argv[1]).glob("*.ipynb")):
    shell.reset()
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            with capture_output() as shown:
                shell.run_cell("".join(cell["source"])).raise_error()
            kinds |= {kind for output in shown.outputs for kind in output.data}
for widget in ipywidgets.widgets.widget._instances.values():
    modules |= {widget._model_module, widget._view_module} - {None}
print(json.dumps([sorted(kinds), sorted(modules)]))
"""
    (clone / "look.py").write_text(script, encoding="utf-8")
    said = run(
        learner["python"],
        clone / "look.py",
        clone / "lessons" / "en",
        env=learner["env"],
        cwd=clone / "lessons" / "en",
    )
    kinds, modules = json.loads(said.splitlines()[-1])
    assert set(modules) <= WIDGETS and "@jupyter-widgets/controls" in modules
    allowed = re.compile(
        r"text/(plain|html|markdown|latex)|image/(png|svg\+xml)|application/vnd\.jupyter\.widget-view\+json"
    )
    assert [kind for kind in kinds if not allowed.fullmatch(kind)] == []
