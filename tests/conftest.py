"""Sites and browsers that several tests share. A site is built once a run, whatever the number of workers."""

import os
import sys
from contextlib import contextmanager

import pytest
from filelock import FileLock
from hypothesis import settings

from plugins.browser.chromium import launch
from plugins.browser.file_server import served
from plugins.contact_sheet.sheet import extreme_orders, site_of
from plugins.publishing.build import Order, build
from plugins.records.checks.checking import check
from tests.content_folders import BUSY, FIXTURE, GALLERY, ROOT, TODAY, fixture_with
from tests.counted_builds import CountedBuilds
from tests.documents.forms import write_forms
from tests.local_examples import local_examples
from tests.needs import Needs

# A property test must not depend on how busy the machine is, nor on chance that nobody can repeat.
settings.register_profile("portal", deadline=None, derandomize=True)
settings.load_profile("portal")

SUB_PATH = "portal"  # sites are served below a path, as on a host's Pages
NOON = f"{TODAY}T12:00:00+08:00"  # what the clock of a page shows, whatever that of the machine does
CONTENT = f"{ROOT / 'content'}{os.sep}"
PATIENCE = 20_000  # milliseconds that a state is waited for: a busy machine is slow, and no fault


def _no_shipped_content(event, arguments):
    """Tests of the program read fixtures, so that no change of the content breaks one; only tests/shipped reads it."""
    test = os.environ.get("PYTEST_CURRENT_TEST", "tests/shipped/")  # unset while the tests are collected
    if event == "open" and str(arguments[0]).startswith(CONTENT) and not test.startswith("tests/shipped/"):
        raise AssertionError(f"{test} reads {arguments[0]}, which is no fixture")


sys.addaudithook(_no_shipped_content)


def pytest_configure(config):
    """Mark tests by what they need, count builds, and let the processes that tests start find modules compiled."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a run starts hundreds, each of which would compile all modules
    config.pluginmanager.register(Needs())
    config.pluginmanager.register(CountedBuilds())


def shared_folder(tmp_path_factory):
    """The folder that all workers of a run share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own


def built_once(tmp_path_factory, name, overlays=(), **order):
    """Build the site `name` unless another worker has; return its folder. The `overlays` are laid over the
    fixture site.

    `order` says the rest of what to build; without a day it is that of the tests.
    """
    shared = shared_folder(tmp_path_factory)
    output = shared / name / SUB_PATH
    with FileLock(shared / f"{name}.lock"):
        if not output.exists():
            if overlays:
                order["content"] = fixture_with(shared / f"{name}-content", *overlays)
            build(Order(**{"output": output, "today": TODAY} | order))
    return output


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
    return built_once(tmp_path_factory, "gallery", overlays=[GALLERY])


@pytest.fixture(scope="session")
def busy_content(tmp_path_factory):
    """The content of the gallery with enough of everything for its pages to be used."""
    shared = shared_folder(tmp_path_factory) / "busy-content"
    with FileLock(f"{shared}.lock"):
        if not shared.exists():
            write_forms(fixture_with(shared, GALLERY, BUSY))
    return shared / "content"


@pytest.fixture(scope="session")
def busy_catalogue(busy_content):
    """All records of that content."""
    catalogue, problems = check(busy_content, TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return catalogue


@pytest.fixture(scope="session")
def busy(tmp_path_factory, busy_content):
    """The preview of that content."""
    return built_once(tmp_path_factory, "busy", content=busy_content)


@pytest.fixture(scope="session")
def published_busy(tmp_path_factory, busy_content):
    """The same site as it goes to a host: without drafts and examples, at an address below a path."""
    return built_once(
        tmp_path_factory, "published-busy", content=busy_content, publish=True, url=f"https://host.example/{SUB_PATH}"
    )


@pytest.fixture(scope="session")
def published_gallery(tmp_path_factory):
    """The same as published, for https://portal.example.org/home."""
    return built_once(tmp_path_factory, "published-gallery", overlays=[GALLERY], publish=True)


@pytest.fixture(scope="session")
def without_examples(tmp_path_factory):
    """The published site of an association whose local content is all examples, which are left out."""
    return _published_examples(tmp_path_factory, "without-examples", False)


@pytest.fixture(scope="session")
def with_examples(tmp_path_factory):
    """The same site with `publish_examples: true`."""
    return _published_examples(tmp_path_factory, "with-examples", True)


def _published_examples(tmp_path_factory, name, publish_examples):
    content = shared_folder(tmp_path_factory) / f"{name}-content"
    with FileLock(f"{content}.lock"):
        if not content.exists():
            local_examples(content, publish_examples)
    return built_once(tmp_path_factory, name, content=content / "content", publish=True)


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
def address(busy):
    """The address at which the busy site is served, under a sub-path, with a slash at the end."""
    with served(busy.parent) as host:
        yield f"{host}/{SUB_PATH}/"


@pytest.fixture(scope="session")
def published_address(published_busy):
    """The address at which the published site is served, below the path it was built for, with a slash at the end."""
    with served(published_busy.parent) as host:
        yield f"{host}/{SUB_PATH}/"


@pytest.fixture(scope="session")
def browser():
    """A headless Chromium. Missing browsers fail the test, they do not skip it."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@contextmanager
def watched_page(browser, now=NOON, **options):
    """A page of its own context; a script error or a request to another host fails whoever used it.

    Its scripts are told that it is `now`, while timers run; None leaves them the clock of the machine, and
    `performance`, which is silent otherwise. Workers always have the clock of the machine.
    """
    given = {"locale": "zh-CN", "timezone_id": "Asia/Shanghai", "viewport": {"width": 1280, "height": 900}}
    faults = []
    with browser.new_context(**given | options) as context:
        if now:
            context.clock.set_fixed_time(now)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
        page.on(
            "request",
            lambda request: (
                faults.append(f"request to another host: {request.url}")
                if not request.url.startswith(("http://127.0.0.1", "data:", "blob:"))
                else None
            ),
        )
        yield page
        mend(page)
    assert faults == []


def mend(page):
    """Let the network of a page be whole again: no answer is made up any more.

    A handler may still be at work, fetching what it cuts; its request may end with the page, which is no fault
    of a test.
    """
    page.unroute_all(behavior="ignoreErrors")


@pytest.fixture
def page(browser):
    """A page for one test."""
    with watched_page(browser) as page:
        yield page


@pytest.fixture
def plain_page(browser):
    """A page for one test, in a browser without JavaScript."""
    with watched_page(browser, java_script_enabled=False) as page:
        yield page


@pytest.fixture(scope="session")
def axe_source():
    """The text of axe-core."""
    return (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
