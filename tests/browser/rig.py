"""A real JupyterLab and a real Chromium that reach nothing but this machine's loopback."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[2]
SCREENS = ROOT / "artefacts" / "screens"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
LIFETIME = 1_500  # seconds after which the server ends by itself


def chromium():
    """Return the path of Chromium, or stop with the way to get it."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.fail(
            "Chromium is missing. Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk",
            pytrace=False,
        )
    return path


@contextlib.contextmanager
def student_copy():
    """Make a copy of what a student has, so that running it changes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("lessons", "exercises", "solutions"):
            left_out = shutil.ignore_patterns("*.edited*", ".ipynb_checkpoints")
            shutil.copytree(ROOT / name, Path(folder, name), ignore=left_out)
        yield Path(folder)


@contextlib.contextmanager
def lab_server(course):
    """Start a JupyterLab with a token, on loopback; it ends with the block, or by itself."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as probe:
        private = Path(folder)
        choices = {
            "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
            "notebook-extension/tracker": {
                "windowingMode": "none"
            },  # draw cells that are out of sight as well
        }
        for name, values in choices.items():
            file = private / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(values), encoding="utf-8")
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        environment = {
            **os.environ,
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
            "JUPYTER_CONFIG_DIR": str(private / "config"),
            "JUPYTER_RUNTIME_DIR": str(private / "runtime"),
            "JUPYTERLAB_SETTINGS_DIR": str(private / "settings"),
            "JUPYTERLAB_WORKSPACES_DIR": str(private / "workspaces"),
            "QUNXUE_LANG": "en",
        }
        command = [
            *("timeout", str(LIFETIME), sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
            *("--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}", "--ServerApp.port_retries=0"),
            *("--IdentityProvider.token=course", f"--ServerApp.root_dir={course}"),
            *("--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"),
        ]
        with (private / "log").open("w") as log:
            process = subprocess.Popen(command, env=environment, cwd=course, stdout=log, stderr=log)
        try:
            for _ in range(300):
                with socket.socket() as knock:
                    if knock.connect_ex(("127.0.0.1", port)) == 0:
                        break
                if process.poll() is not None:
                    pytest.fail(
                        f"JupyterLab did not start: {(private / 'log').read_text()[-500:]}", pytrace=False
                    )
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=20)


@contextlib.contextmanager
def chromium_browser():
    """Start a Chromium in which no host but loopback resolves."""
    with sync_playwright() as playwright:
        rules = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
        instance = playwright.chromium.launch(executable_path=chromium(), args=[*FLAGS, rules])
        yield instance
        instance.close()


@contextlib.contextmanager
def closed_page(browser, **look):
    """Open a page, with what Playwright knows of screens in `look`; `refused` lists every request that would have left this machine, `complaints` what the page reported."""
    context = browser.new_context(**{"viewport": {"width": 1400, "height": 1000}, **look})
    sheet = context.new_page()
    sheet.refused, sheet.complaints = [], []

    def gate(route):
        if urlsplit(route.request.url).hostname in ("127.0.0.1", "") or route.request.url.startswith("file:"):
            route.continue_()
        else:
            sheet.refused.append(route.request.url)
            route.abort()

    context.route("**/*", gate)
    sheet.on("pageerror", lambda error: sheet.complaints.append(str(error)))
    sheet.on(
        "console", lambda said: sheet.complaints.append(said.text) if "qunxue chart:" in said.text else None
    )
    yield sheet
    context.close()
