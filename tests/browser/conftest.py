"""Fixtures of the browser suite: one server and one browser for the session, a fresh page for each test."""

from pathlib import Path

import pytest
from rig import chromium_browser, closed_page, lab_server, student_copy


def pytest_collection_modifyitems(items):
    """Mark everything here as a browser test."""
    for item in items:
        if Path(item.fspath).parent == Path(__file__).parent:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def course():
    """Folder of a student."""
    with student_copy() as folder:
        yield folder


@pytest.fixture(scope="session")
def server(course):
    """Address of a running JupyterLab."""
    with lab_server(course) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    """One Chromium for a module: Playwright keeps an event loop running that other tests could not live with."""
    with chromium_browser() as instance:
        yield instance


@pytest.fixture
def page(browser):
    """A fresh page behind a closed network."""
    with closed_page(browser) as sheet:
        yield sheet
