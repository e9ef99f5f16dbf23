"""Whatever holds for every data set: its table is what its descriptor says, in both languages."""

import json
import re
from pathlib import Path

import pandas as pd
import pytest

from qunxue import data
from qunxue.authoring import generators

ROOT = Path(__file__).parents[2]
RESOURCES = {path.stem: path for path in sorted((ROOT / "datasets" / "resources").glob("*.json"))}
CHINESE = re.compile("[\u4e00-\u9fff]")
CHEAP = (
    "described_communities",
    "member_needs",
    "chat_log",
    "day_log",
)  # the sweeps are remade by the drift gate


@pytest.fixture(params=RESOURCES)
def name(request):
    return request.param


@pytest.fixture
def resource(name):
    return json.loads(RESOURCES[name].read_text(encoding="utf-8"))


@pytest.fixture
def fields(resource):
    return resource["schema"]["fields"]


@pytest.fixture
def table(name):
    return data.load(name)


def test_it_is_named_as_its_file_and_loads(name, resource, table):
    assert resource["name"] == name and resource["path"] == f"{name}.csv"
    assert name in data.names()
    assert len(table) > 0


def test_every_table_has_a_descriptor():
    described = {f"{name}.csv" for name in RESOURCES}
    built = {"claims.csv"}  # made by the build, with its descriptor
    assert {path.name for path in (ROOT / "datasets").glob("*.csv")} - built == described - built


def test_it_says_in_both_languages_what_it_is(resource):
    for key in ("title_en", "description"):
        assert resource[key] and not CHINESE.search(resource[key])
    for key in ("title_zh", "description_zh"):
        assert CHINESE.search(resource[key])


def test_it_says_whether_it_is_made_up_and_the_text_says_so_too(resource):
    assert isinstance(resource["synthetic"], bool)
    assert resource["description"].startswith("Synthetic.") == resource["synthetic"]
    assert bool(re.match("(合成|模拟)数据。", resource["description_zh"])) == resource["synthetic"]


def test_it_has_a_licence_and_a_source(name, resource):
    # the ledger quotes the lessons' own prose and keeps its licence; facts and made-up numbers are free
    wanted = "CC-BY-4.0" if name == "claims" else "CC0-1.0"
    assert [licence["name"] for licence in resource["licenses"]] == [wanted]
    assert all(source["title"] for source in resource["sources"]) and resource["sources"]


def test_every_column_is_described_in_both_languages_and_in_order(fields, table):
    assert [field["name"] for field in fields] == list(table.columns)
    for field in fields:
        assert field["title_en"] and field["description"], field["name"]
        assert CHINESE.search(field["title_zh"]), field["name"]


def test_every_number_has_a_unit_in_both_languages(fields):
    for field in fields:
        has = [bool(field.get(key)) for key in ("unit_en", "unit_zh")]
        assert has == [field["type"] in ("integer", "number")] * 2, field["name"]


def test_every_value_keeps_to_the_schema(fields, table):
    for field in fields:
        column, limits = table[field["name"]], field.get("constraints", {})
        present = column.dropna()
        assert not limits.get("required") or column.notna().all(), field["name"]
        assert not limits.get("unique") or column.is_unique, field["name"]
        assert present.isin(limits.get("enum", present)).all(), field["name"]
        if "minimum" in limits:
            assert present.min() >= limits["minimum"], field["name"]
        if "maximum" in limits:
            assert present.max() <= limits["maximum"], field["name"]
        assert set(limits) <= {"required", "unique", "enum", "minimum", "maximum"}, field["name"]


def test_its_keys_are_keys(resource, table):
    primary = resource["schema"].get("primaryKey", [])
    primary = [primary] if isinstance(primary, str) else primary
    if primary:
        assert table[primary].notna().all(axis=None) and not table.duplicated(primary).any()
    for foreign in resource["schema"].get("foreignKeys", []):
        target = data.load(foreign["reference"]["resource"])
        values = table[foreign["fields"]].dropna()
        assert values.isin(target[foreign["reference"]["fields"]]).all()


def test_every_generator_is_named_as_a_synthetic_data_set():
    for name in generators.paths(ROOT):
        assert json.loads(RESOURCES[name].read_text(encoding="utf-8"))["synthetic"]


@pytest.mark.parametrize("generator", CHEAP)
def test_a_generator_makes_the_table_that_is_shipped(generator, tmp_path):
    for written in generators.write(generators.paths(ROOT)[generator], tmp_path):
        assert written.read_bytes() == (ROOT / "datasets" / written.name).read_bytes()


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("def write(folder): pass", "offers make\\(\\) without arguments"),
        ("def make(text): pass", "offers make\\(\\) without arguments"),
        ("def make(): return [1]", "returned list for bad; return a DataFrame"),
    ],
)
def test_a_generator_of_another_form_is_refused_with_the_remedy(code, says, tmp_path):
    path = tmp_path / "bad.py"
    path.write_text(code, encoding="utf-8")
    with pytest.raises(ValueError, match=says):
        generators.write(path, tmp_path)


def test_the_descriptions_that_a_reader_sees_carry_the_unit():
    described = data.describe("galton").set_index("column")
    assert described.loc["pounds", "unit"] == "pounds"
    assert isinstance(described, pd.DataFrame) and described["meaning"].all()
