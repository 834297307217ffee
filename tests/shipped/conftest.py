"""Provides the preview of the shipped content and its catalogue, as of the day of the judgements."""

import pytest

from plugins.browser.file_server import served
from plugins.records.checks.checking import check
from tests.conftest import SUB_PATH, built_once, watched_page
from tests.shipped.second_site import DISTRICT
from tests.shipped.shipped_content import DAY, EXAMPLE, NOON


@pytest.fixture(scope="session")
def shipped(build, tmp_path_factory):
    """Return the folder of the preview of the shipped content, examples included."""
    return built_once(build, tmp_path_factory, "shipped", content=EXAMPLE, today=DAY)


@pytest.fixture(scope="session")
def address(shipped):
    """Yield the address at which the preview is served, below a path, with a slash at the end."""
    with served(shipped.parent) as host:
        yield f"{host}/{SUB_PATH}/"


@pytest.fixture
def page(browser):
    """Yield a page for one test, whose clock shows the day of the judgements."""
    with watched_page(browser, now=NOON) as page:
        yield page


@pytest.fixture(scope="session")
def catalogue():
    """Return the catalogue of all records of the shipped content."""
    return check(EXAMPLE, DAY)[0]


@pytest.fixture(scope="session")
def district(build, tmp_path_factory):
    """Return the folder of the published second site, built for the path at which tests serve it."""
    return built_once(
        build,
        tmp_path_factory,
        "district",
        content=DISTRICT,
        today=DAY,
        publish=True,
        url=f"https://host.example/{SUB_PATH}",
    )
