"""The two languages, and tables that come with the course."""

import json
import subprocess
import sys

import pandas as pd
import pytest

import qunxue
from qunxue import data


@pytest.fixture(autouse=True)
def english():
    """Leave every test in English."""
    yield
    qunxue.use("en")


def test_say_follows_the_language():
    qunxue.use("zh")
    assert qunxue.say("a", "甲") == "甲"
    assert qunxue.current() == "zh"
    qunxue.use("en")
    assert qunxue.say("a", "甲") == "a"


@pytest.mark.parametrize("language", ["fr", "", None, "EN"])
def test_unknown_language_is_refused_in_both_languages(language):
    with pytest.raises(ValueError, match="allowed|speaks") as error:
        qunxue.use(language)
    assert repr(language) in str(error.value)
    assert "本课程" in str(error.value)
    assert qunxue.current() == "en"


@pytest.mark.parametrize(("value", "expected"), [("zh", "zh"), ("en", "en"), ("de", "en")])
def test_environment_chooses_the_language(value, expected):
    code = "import qunxue; print(qunxue.current())"
    run = subprocess.run(
        [sys.executable, "-c", code], env={"QUNXUE_LANG": value}, capture_output=True, text=True
    )
    assert run.stdout.strip() == expected


def test_importing_the_library_loads_nothing_heavy():
    code = "import sys, qunxue; print(sorted({'numpy', 'pandas', 'altair', 'IPython'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "[]"


def test_every_table_loads_with_the_columns_and_types_of_its_descriptor():
    package = json.loads((data.folder() / "datapackage.json").read_text(encoding="utf-8"))
    assert package["resources"], "no data set is described"
    for resource in package["resources"]:
        table = data.load(resource["name"])
        fields = resource["schema"]["fields"]
        assert list(table.columns) == [field["name"] for field in fields], resource["name"]
        assert len(table) > 0
        for field in fields:
            assert field["title_en"] and field["title_zh"], (resource["name"], field["name"])
            column = table[field["name"]]
            kind = {
                "integer": pd.api.types.is_integer_dtype,
                "number": pd.api.types.is_float_dtype,
                "boolean": pd.api.types.is_bool_dtype,
                "date": pd.api.types.is_datetime64_any_dtype,
                "datetime": pd.api.types.is_datetime64_any_dtype,
                "string": pd.api.types.is_string_dtype,
            }[field["type"]]
            assert kind(column), (resource["name"], field["name"], column.dtype)
        for needed in ("title", "description", "licenses", "sources"):
            assert resource.get(needed), (resource["name"], needed)


def test_tables_are_fresh_copies():
    name = data.names()[0]
    spoilt = data.load(name)
    spoilt[spoilt.columns[0]] = None
    assert data.load(name).iloc[:, 0].notna().any()


def test_descriptions_follow_the_language():
    name = data.names()[0]
    english = data.describe(name)
    qunxue.use("zh")
    chinese = data.describe(name)
    assert list(english["column"]) == list(chinese["column"])
    assert (english["meaning"] != chinese["meaning"]).any()


def test_missing_data_set_is_named_in_the_readers_language():
    qunxue.use("zh")
    with pytest.raises(ValueError, match="没有这个数据集") as error:
        data.load("chats")
    assert data.names()[0] in str(error.value)
