"""Tab shows the models, each loads when it is named, and the index names every one."""

import pkgutil
import subprocess
import sys

import pytest

import qunxue.explorers
import qunxue.models


def modules(package):
    return {part.name for part in pkgutil.iter_modules(package.__path__) if not part.name.startswith("_")}


@pytest.mark.parametrize("package", [qunxue.models, qunxue.explorers])
def test_tab_shows_what_there_is(package):
    assert set(dir(package)) == modules(package)


def test_the_index_names_every_model():
    missing = [name for name in modules(qunxue.models) if f"`{name}`" not in qunxue.models.__doc__]
    assert missing == []


def test_a_model_works_without_an_import_of_its_own_and_loads_no_other():
    code = (
        "import sys, qunxue; print(qunxue.models.group_size.pairs(40), 'qunxue.models.media' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["780", "False"]


def test_a_wrong_name_is_an_attribute_error_that_suggests_the_right_one():
    with pytest.raises(AttributeError, match="'red_packets'"):
        qunxue.models.red_packets  # noqa: B018
