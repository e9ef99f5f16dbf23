"""Write the pinned requirements from pyproject.toml, without the address of any package index."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
OPTIONS = [
    "--universal",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
]


def compile_pins(output, *selection, root=ROOT):
    """Pin one selection of pyproject.toml's dependencies; `output` is relative to `root`."""
    uv = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml"]
    subprocess.run(
        [*uv, *OPTIONS, *selection, "-o", output],
        cwd=root,
        check=True,
        env={**os.environ, "UV_NO_CONFIG": "1"},
    )


if __name__ == "__main__":
    # The course: what Binder and a class install. The tests then pin the same versions and their own tools.
    compile_pins("requirements.txt", "--extra", "instructor")
    compile_pins(
        "tests/requirements.txt",
        "--extra",
        "instructor",
        "--extra",
        "author",
        "--group",
        "test",
        "-c",
        "requirements.txt",
    )
