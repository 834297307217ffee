"""Sites and browsers that several tests share. A site is built once a run, whatever the number of workers."""

import os
from contextlib import contextmanager

import pytest
from filelock import FileLock
from hypothesis import settings

from plugins.browser.chromium import launch
from plugins.browser.file_server import served
from plugins.contact_sheet.sheet import extreme_orders, site_of
from plugins.publishing.build import Order, build
from tests.content_folders import FIXTURE, GALLERY, ROOT, TODAY, fixture_with

# A property test must not depend on how busy the machine is, nor on chance that nobody can repeat.
settings.register_profile("portal", deadline=None, derandomize=True)
settings.load_profile("portal")

SUB_PATH = "portal"     # sites are served below a path, as on a host's Pages


def shared_folder(tmp_path_factory):
    """The folder that all workers of a run share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own


def built_once(tmp_path_factory, name, overlay=None, **order):
    """Build the site `name` unless another worker has; return its folder. An `overlay` is laid over the fixture site."""
    shared = shared_folder(tmp_path_factory)
    output = shared / name / SUB_PATH
    with FileLock(shared / f"{name}.lock"):
        if not output.exists():
            if overlay:
                order["content"] = fixture_with(shared / f"{name}-content", overlay)
            build(Order(output=output, today=TODAY, **order))
    return output


@pytest.fixture(scope="session")
def shipped(tmp_path_factory):
    """The preview of the shipped content: examples included."""
    return built_once(tmp_path_factory, "shipped")


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    """The published site of the shipped content, as it goes to a host."""
    return built_once(tmp_path_factory, "published", publish=True, url=f"https://host.example/{SUB_PATH}")


@pytest.fixture(scope="session")
def fixture_site(tmp_path_factory):
    """The preview of the small fixture site."""
    return built_once(tmp_path_factory, "fixture", content=FIXTURE)


@pytest.fixture(scope="session")
def published_fixture(tmp_path_factory):
    """The published site of the small fixture."""
    return built_once(tmp_path_factory, "published-fixture", content=FIXTURE, publish=True)


@pytest.fixture(scope="session")
def gallery(tmp_path_factory):
    """The preview of the fixture site with a full page of every template."""
    return built_once(tmp_path_factory, "gallery", overlay=GALLERY)


@pytest.fixture(scope="session")
def extremes(tmp_path_factory):
    """{name: Site} of the extremes of content."""
    shared = shared_folder(tmp_path_factory)
    with FileLock(shared / "extremes.lock"):
        orders = extreme_orders(Order(), shared / "extremes")
        for order in orders.values():
            if not order.output.exists():
                build(order)
        return {name: site_of(order) for name, order in orders.items()}


@pytest.fixture(scope="session")
def address(shipped):
    """The address at which the shipped site is served, under a sub-path, with a slash at the end."""
    with served(shipped.parent) as host:
        yield f"{host}/{SUB_PATH}/"


@pytest.fixture(scope="session")
def browser():
    """A headless Chromium. Missing browsers fail the test, they do not skip it."""
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@contextmanager
def watched_page(browser, **options):
    """A page of its own context; a script error or a request to another host fails whoever used it."""
    context = browser.new_context(**{"locale": "zh-CN", "viewport": {"width": 1280, "height": 900}} | options)
    page = context.new_page()
    faults = []
    page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    page.on("request", lambda request: faults.append(f"request to another host: {request.url}")
            if not request.url.startswith(("http://127.0.0.1", "data:", "blob:")) else None)
    yield page
    context.close()
    assert faults == []


@pytest.fixture
def page(browser):
    """A page for one test."""
    with watched_page(browser) as page:
        yield page


@pytest.fixture(scope="session")
def axe_source():
    """The text of axe-core."""
    return (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
