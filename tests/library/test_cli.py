"""The command qunxue: one clear line and an exit status for whatever is wrong."""

import subprocess
import sys

import pytest

from qunxue import cli


@pytest.fixture(autouse=True)
def english():
    """Commands speak English here."""
    from qunxue import language

    language.use("en")


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(["--help"])
    assert stop.value.code == 0
    text = capsys.readouterr().out
    for command in (
        "build",
        "check",
        "figures",
        "class",
        "grade",
        "report",
        "export",
        "answers",
        "mutants",
        "progress",
    ):
        assert f"\n    {command} " in text, command


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build", "--lesson", "77"], "there is no lesson 77; allowed: 00"),
        (["class", "new", ".", "--lessons", "04"], "exists and is not empty"),
        (["class", "new", "{tmp}/new", "--lessons", "77"], "there is no exercise 77; allowed: 00"),
        (["class", "new", "{tmp}/new", "--roster", "{tmp}/none.csv"], "there is no roster none.csv"),
        (["grade", "04_red_packets", "--class", "{tmp}/none"], "none"),
        (["grade", "99_nothing", "--class", "{tmp}"], "{tmp}"),
    ],
)
def test_bad_requests_get_one_line_and_a_status(arguments, said, tmp_path, capsys):
    status = cli.main([word.replace("{tmp}", str(tmp_path)) for word in arguments])
    captured = capsys.readouterr()
    assert status not in (0, None)
    assert len(captured.err.strip().splitlines()) == 1, captured.err
    if "{tmp}" not in said:
        assert said in captured.err
    assert "Traceback" not in captured.err
    assert not (tmp_path / "new").exists()


def test_unknown_language_or_command_exits_with_two(capsys):
    for words in (["class", "new", "x", "--lang", "fr"], ["fly"]):
        with pytest.raises(SystemExit) as stop:
            cli.main(words)
        assert stop.value.code == 2
    assert "fr" in capsys.readouterr().err


def test_a_missing_extra_is_named(monkeypatch, capsys):
    def missing(options):
        raise ModuleNotFoundError("No module named 'nbgrader'", name="nbgrader.api")

    def parts(command):
        command.add_parser("need").set_defaults(run=missing)

    monkeypatch.setattr(cli, "PARTS", ("qunxue.authoring.commands",))
    monkeypatch.setattr("qunxue.authoring.commands.add_parsers", parts)
    assert cli.main(["need"]) == 2
    assert "pip install 'qunxue[instructor]'" in capsys.readouterr().err


def test_it_speaks_chinese_when_asked():
    run = subprocess.run(
        [sys.executable, "-m", "qunxue.cli", "build", "--lesson", "77"],
        env={"QUNXUE_LANG": "zh", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert run.returncode == 2
    assert "没有" in run.stderr
