"""A task to ask, in English unless a test says otherwise."""

import pytest

import qunxue
from qunxue.check import Task


@pytest.fixture(autouse=True)
def english():
    qunxue.use("en")
    yield
    qunxue.use("en")


@pytest.fixture
def task():
    return Task("share", number=2, lesson="04", section=1)
