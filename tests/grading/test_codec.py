"""The one codec of plain values: what it says comes back the same, and what is no value never becomes one."""

import datetime
import decimal
import fractions
import json
import random

import hypothesis.strategies as st
import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis.extra import numpy as hnp
from hypothesis.extra import pandas as hpd

from qunxue.running import codec


def there_and_back(value):
    return codec.Reader().read(json.loads(json.dumps(codec.Writer().write(value))))


def same(one, other):
    """Tell whether two values are the same: kinds, numbers to the last bit, missing values, order."""
    if type(one) is not type(other):
        return False
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return len(one) == len(other) and all(map(same, one.items(), other.items()))
    if isinstance(one, (float, np.floating, complex, np.complexfloating)):
        return repr(one) == repr(other)
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
    if isinstance(one, decimal.Decimal):
        return str(one) == str(other)
    return one == other


atoms = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.complex_numbers() | st.text(st.characters()) | st.binary()
    | st.fractions() | st.decimals() | st.dates() | st.times() | st.datetimes() | st.timedeltas() | st.just(...)
)  # fmt: skip
keys = st.integers() | st.text() | st.booleans() | st.tuples(st.integers(), st.text())
values = st.recursive(
    atoms,
    lambda inner: (
        st.lists(inner)
        | st.tuples(inner, inner)
        | st.dictionaries(keys, inner)
        | st.frozensets(keys)
        | st.sets(keys)
    ),
    max_leaves=20,
)


@given(values)
def test_plain_values_come_back_the_same(value):
    assert same(there_and_back(value), value)


@given(
    hnp.arrays(
        hnp.scalar_dtypes().filter(lambda dtype: codec._DTYPE.fullmatch(dtype.str)),
        hnp.array_shapes(min_dims=0, min_side=0),
    )
)
def test_arrays_come_back_bit_for_bit(array):
    assert same(there_and_back(array), array)


@given(
    hnp.arrays(hnp.scalar_dtypes().filter(lambda dtype: codec._DTYPE.fullmatch(dtype.str)), ()).map(
        lambda one: one[()]
    )
)
def test_numpy_scalars_keep_their_kind(number):
    back = there_and_back(number)
    assert type(back) is type(number) and np.asarray(back).tobytes() == np.asarray(number).tobytes()


columns = [hpd.column("a", dtype=int), hpd.column("b", dtype=float), hpd.column("c", elements=st.text(max_size=3), dtype=object),
           hpd.column("d", dtype="datetime64[ns]")]  # fmt: skip


@given(hpd.data_frames(columns, index=hpd.range_indexes(max_size=6) | hpd.indexes(dtype=int, max_size=6)))
def test_data_frames_come_back_with_their_dtypes(frame):
    pd.testing.assert_frame_equal(there_and_back(frame), frame, check_freq=False)


FRAME = pd.DataFrame({
    "a": pd.Categorical(["x", "y", "x"], ordered=True), "b": pd.array([1, None, 3], dtype="Int64"), "c": ["x", None, "z"],
    "d": pd.to_datetime(["2020", "2021", None]).tz_localize("Asia/Shanghai"), "e": [1.5, None, 2.0], "f": [True, False, True],
})  # fmt: skip


@pytest.mark.parametrize("frame", [FRAME, FRAME.set_index("a"), FRAME.set_index(["f", "e"]), FRAME.iloc[:0], FRAME.iloc[:, :0],
                                   FRAME.T.T.set_axis(list("aabbcc"), axis=1)])  # fmt: skip
def test_frames_of_every_kind_of_column(frame):
    pd.testing.assert_frame_equal(there_and_back(frame), frame)
    for place in range(frame.shape[1]):
        pd.testing.assert_series_equal(there_and_back(frame.iloc[:, place]), frame.iloc[:, place])
    pd.testing.assert_index_equal(there_and_back(frame.index), frame.index)


@pytest.mark.parametrize("kind", [nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph])
def test_graphs_keep_nodes_edges_and_what_is_said_of_them(kind):
    graph = kind(name="club")
    graph.add_node("Ann", age=3)
    graph.add_edge(("a", 1), "Ann", weight=0.5)
    graph.add_edge("Ann", ("a", 1))
    back = there_and_back(graph)
    assert type(back) is kind and nx.utils.graphs_equal(back, graph) and back.graph == graph.graph
    assert list(back) == list(graph)


@pytest.mark.parametrize("bits", codec._BITS)
def test_generators_go_on_where_they_were(bits):
    rng = np.random.Generator(getattr(np.random, bits)(5))
    rng.random(3)
    assert there_and_back(rng).random(5).tolist() == rng.random(5).tolist()
    old = random.Random(3)
    assert there_and_back(old).random() == old.random()


def test_a_matrix_keeps_the_order_in_which_it_lies():
    turned = np.arange(6.0).reshape(2, 3).T
    assert there_and_back(turned).flags.f_contiguous and there_and_back(turned).tolist() == turned.tolist()


class Odd(str):
    pass


@pytest.mark.parametrize("value", [object(), Odd("a"), print, (n for n in ()), [object()], {"a": Odd("b")}, np.ma.array([1]),
                                   np.zeros(1, dtype=[("a", int)]), pd.DataFrame.groupby])  # fmt: skip
def test_what_cannot_be_said_is_not_said(value):
    with pytest.raises(codec.Unsayable):
        codec.Writer().write(value)


def test_a_value_without_end_is_not_said():
    endless = []
    endless.append(endless)
    with pytest.raises(codec.Unsayable, match="deeply"):
        codec.Writer().write(endless)
    with pytest.raises(codec.Unsayable, match="pieces"):
        codec.Writer().write(list(range(codec.PIECES + 1)))


# ---- from the side that means harm ------------------------------------------------------------------


kinds = st.sampled_from([*codec._READERS, "ref", "", "eval", "__import__"])
junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["<f8", "O", "|V8", "AAAA", "Graph"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["", *"vndsickgeo"]), inner, max_size=6)
    | st.builds(lambda kind, rest: {**rest, "": kind}, kinds, st.dictionaries(st.sampled_from([*"vndsickgeo"]), inner, max_size=6)),
    max_leaves=12,
)  # fmt: skip
_KNOWN = (int, float, complex, str, bytes, bytearray, bool, type(None), type(...), type(NotImplemented), list, tuple, dict, set,
          frozenset, range, slice, type, fractions.Fraction, decimal.Decimal, datetime.date, datetime.time, datetime.timedelta,
          random.Random)  # fmt: skip


@settings(max_examples=500)
@given(junk)
def test_nonsense_becomes_a_known_value_or_nothing(tree):
    try:
        value = codec.Reader().read(json.loads(json.dumps(tree)))
    except codec.NotAValue:
        return
    library = type(value).__module__.partition(".")[0]
    assert isinstance(value, _KNOWN) or library in (
        "collections",
        "builtins",
        "numpy",
        "pandas",
        "networkx",
        "altair",
    )


@settings(max_examples=300)
@given(values, st.data())
def test_a_value_spoiled_on_its_way_becomes_a_value_or_nothing(value, data):
    """One part of what was said is put in place of another, as a program that means harm might send it."""
    tree = json.loads(json.dumps(codec.Writer().write([value, np.arange(3), FRAME, nx.path_graph(2)])))
    spots = list(_spots(tree))
    (holder, place), (_, other) = data.draw(st.sampled_from(spots)), data.draw(st.sampled_from(spots))
    holder[place] = data.draw(junk | st.just(other))
    try:
        codec.Reader().read(tree)
    except codec.NotAValue:
        pass


def _spots(tree):
    for place in tree if isinstance(tree, dict) else range(len(tree)):
        yield tree, place
        if isinstance(tree[place], (dict, list)):
            yield from _spots(tree[place])


@pytest.mark.parametrize(
    "tree",
    [
        {"": "array", "d": "<f8", "s": [1 << 40, 0], "v": ""},
        {"": "array", "d": "<f8", "s": [-1], "v": ""},
        {"": "array", "d": "|O", "s": [1], "v": "AAAAAAAAAAA="},
        {"": "range", "v": ["a", "b", "c"]},
        {"": "chart", "k": "to_dict", "v": {}},
        {"": "type", "v": "object"},
        {"": "ref", "h": 1},
        {"": "graph", "k": "complete_graph", "g": {"": "dict", "v": []}, "n": [], "v": []},
        {"": "dict", "v": [[1], 2]},
        {"": "generator", "v": {"bit_generator": "default_rng"}},
        [[]] * (codec.PIECES + 1),
        {"": 3},
    ],
    ids=str,
)
def test_what_is_no_value_is_refused(tree):
    with pytest.raises(codec.NotAValue):
        codec.Reader().read(tree)
