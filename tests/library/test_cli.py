"""The command qunxue: one clear line and an exit status for whatever is wrong."""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from qunxue import arguments, cli, language


@pytest.fixture(autouse=True)
def english():
    """Commands speak English here."""
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


def printed(*words, **environment):
    """Run the command as a shell would, in an environment of its own; return status and all that it prints."""
    run = subprocess.run(
        [sys.executable, "-m", "qunxue.cli", *map(str, words)],
        env={"PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return run.returncode, run.stdout + run.stderr


@pytest.mark.parametrize(
    "environment", [{"QUNXUE_LANG": "zh"}, {"LANG": "zh_CN.UTF-8"}, {"LANGUAGE": "zh_TW:en"}]
)
def test_it_speaks_chinese_where_the_reader_does(environment):
    status, said = printed("build", "--lesson", "77", **environment)
    assert status == 2
    assert "没有" in said


def test_a_class_has_a_language_of_its_own(tmp_path):
    line = 'c.merge(settings(Path(__file__).parent, variant=1, language="zh"))'
    (tmp_path / "nbgrader_config.py").write_text(f'# language="en"\n{line}\n', encoding="utf-8")
    words = ("report", "04", "--class", tmp_path)
    assert re.search("[一-龥]", printed(*words, LANG="en_GB.UTF-8")[1])
    assert not re.search("[一-龥]", printed(*words, "--lang", "en", LANG="zh_CN.UTF-8")[1])
    # who asks for a language in this course gets it everywhere
    assert not re.search("[一-龥]", printed(*words, QUNXUE_LANG="en")[1])
    assert cli.of_class(tmp_path / "none") is None


def parsers(parser, name=("qunxue",)):
    """Yield every parser with its name, subcommands included."""
    yield name, parser
    for action in parser._actions:
        for word, inner in (
            getattr(action, "choices", None).items() if hasattr(action, "_name_parser_map") else ()
        ):
            yield from parsers(inner, (*name, word))


def test_help_in_chinese_holds_no_english_sentence():
    language.use("zh")
    try:
        pages = {" ".join(name): each.format_help() for name, each in parsers(cli.parser())}
    finally:
        language.use("en")
    assert len(pages) > 10
    names = r"--?[\w-]+|\{[^}]*\}|qunxue[ \w]*|[\w./*:-]*[./_:][\w./*:-]*"
    known = r"\b(Canvas|Moodle|CSV|HTML|nbgrader|JupyterLab|local|dask|id,first_name,last_name,email)\b"
    for page, text in pages.items():
        # what one types, files and proper names; all other words are to be Chinese
        rest = re.sub(f"{names}|{known}", " ", text)
        first = re.findall(r"(?m)^    (\w[\w-]*) {2,}", text)
        assert set(re.findall("[A-Za-z]{2,}", rest)) <= {*first, "tcp", "grades", "random"}, page


def test_argparse_has_no_phrase_that_was_not_translated():
    """A later Python may say something new; then it is added to the list."""
    source = Path(argparse.__file__).read_text(encoding="utf-8")
    said = {eval(text) for text in re.findall(r"\b_\(\s*('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")", source)}
    # errors of a programmer, which no reader can cause
    programmers = {
        text for text in said if re.search("conflict|invalid option string|dest=|cannot|exclusive", text)
    }
    programmers |= {text for text in said if re.search("required' is|mode %r|callable|not defined", text)}
    assert said - programmers - arguments.WORDS.keys() == set()


def test_columns_line_up_where_a_character_takes_two():
    language.use("zh")
    try:
        text = next(each for name, each in parsers(cli.parser()) if name[-1] == "progress").format_help()
    finally:
        language.use("en")
    starts = {
        arguments.columns(line[: line.index(say)])
        for line in text.splitlines()
        for say in ("显示这段", "只看这一课", "另存为")
        if say in line
    }
    assert len(starts) == 1
    assert "\0" not in text


def test_a_long_word_and_a_closing_mark_keep_their_line():
    assert arguments.wrapped("一二三四，五", 8) == ["一二三四，", "五"]
    assert arguments.wrapped("a/very/long/path 是", 6) == ["a/very/long/path", "是"]


def test_make_lists_its_targets_in_the_readers_language():
    course = Path(__file__).parents[2]
    said = {}
    for language_name, system in (("en", "C.UTF-8"), ("zh", "zh_CN.UTF-8")):
        environment = {"PATH": os.environ["PATH"], "LANG": system}
        said[language_name] = subprocess.run(
            ["make", "-s", "help"], cwd=course, env=environment, capture_output=True, text=True, check=True
        ).stdout
    targets = [re.findall("(?m)^([a-z-]+) ", text) for text in said.values()]
    assert targets[0] == targets[1] and "lab" in targets[0]
    assert not re.search("[一-龥|]", said["en"])
    assert all(re.search("[一-龥]", line) for line in said["zh"].splitlines())
