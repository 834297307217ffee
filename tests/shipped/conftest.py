"""The preview of the shipped content and its catalogue, as of the day that the judgements were made."""

import pytest

from plugins.browser.file_server import served
from plugins.records.checks.checking import check
from tests.conftest import SUB_PATH, built_once, watched_page
from tests.shipped.second_site import DISTRICT
from tests.shipped.shipped_content import DAY, EXAMPLE, NOON


@pytest.fixture(scope="session")
def shipped(tmp_path_factory):
    """The preview of the shipped content: examples included."""
    return built_once(tmp_path_factory, "shipped", content=EXAMPLE, today=DAY)


@pytest.fixture(scope="session")
def address(shipped):
    """The address at which the preview is served, below a path, with a slash at the end."""
    with served(shipped.parent) as host:
        yield f"{host}/{SUB_PATH}/"


@pytest.fixture
def page(browser):
    """A page for one test, on that day."""
    with watched_page(browser, now=NOON) as page:
        yield page


@pytest.fixture(scope="session")
def catalogue():
    """All records of the shipped content."""
    return check(EXAMPLE, DAY)[0]


@pytest.fixture(scope="session")
def district(tmp_path_factory):
    """The second site as published, below the path at which tests serve it."""
    return built_once(
        tmp_path_factory, "district", content=DISTRICT, today=DAY, publish=True, url=f"https://host.example/{SUB_PATH}"
    )
