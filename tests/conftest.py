"""Provides sites and browsers that several tests share; a run builds each site once, whatever the number of workers."""

import os
import sys
from contextlib import contextmanager

import pytest
from filelock import FileLock
from hypothesis import settings

from plugins.browser.chromium import launch
from plugins.browser.file_server import served
from plugins.contact_sheet.sheet import extreme_orders, site_of
from plugins.publishing.build import Order
from plugins.publishing.build import build as build_site
from plugins.records.checks.checking import check
from plugins.records.reading import source_file
from tests.content_folders import BUSY, FIXTURE, GALLERY, ROOT, TODAY, fixture_with
from tests.counted_builds import CountedBuilds
from tests.documents.forms import write_forms
from tests.local_examples import local_examples
from tests.needs import Needs
from tests.read_files import reading_once

# The result of a property test must depend neither on the load of the machine nor on a random seed.
settings.register_profile("portal", deadline=None, derandomize=True)
settings.load_profile("portal")

SUB_PATH = "portal"  # Sites are served below a path, as on the Pages of a host.
NOON = f"{TODAY}T12:00:00+08:00"  # the time that the clock of a page shows, whatever the clock of the machine shows
CONTENT = f"{ROOT / 'content'}{os.sep}"
PATIENCE = 20_000  # milliseconds to wait for a state, long enough for a busy machine


def _no_shipped_content(event, arguments):
    """Fail a test of the program that reads the shipped content.

    Tests of the program read fixtures, so that no change of the content breaks them; only tests/shipped reads the
    content.
    """
    # The variable is unset while the tests are collected.
    test = os.environ.get("PYTEST_CURRENT_TEST", "tests/shipped/")
    if event == "open" and str(arguments[0]).startswith(CONTENT) and not test.startswith("tests/shipped/"):
        raise AssertionError(f"{test} reads {arguments[0]}, which is no fixture")


sys.addaudithook(_no_shipped_content)


@pytest.hookimpl(wrapper=True)
def pytest_xdist_auto_num_workers():
    """Add a worker to the number that xdist takes by itself, that of the cores it may use.

    Tests wait for their browser for a fifth of their time, so one worker more than cores keeps the cores at work. 234
    browser tests on two cores took 67 s with two workers, 58 s with three, 60 s with four.
    """
    return (yield) + 1


def pytest_configure(config):
    """Mark tests by what they need, count builds, and let the processes that tests start cache compiled modules."""
    # A run starts hundreds of processes, each of which would compile all modules.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    config.pluginmanager.register(Needs())
    config.pluginmanager.register(CountedBuilds())


@pytest.fixture(scope="session", autouse=True)
def files_read_once():
    """Parse each file of the fixture sites once in each worker, although hundreds of tests check copies of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source_file, "read", reading_once(source_file.read, (FIXTURE, GALLERY, BUSY)))
        yield


def shared_folder(tmp_path_factory):
    """Return the folder that all workers of a run share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own


def built_once(build, tmp_path_factory, name, overlays=(), **order):
    """Build the site `name` by `build` unless another worker has built it; return its folder.

    The `overlays` are laid over the fixture site. `order` are further arguments of Order; the default day is TODAY.
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
def build():
    """Return the function `build` of plugins.publishing.build.

    A test that uses this fixture is marked as one that builds a site (tests/needs.py). The fixtures of large sites use
    it, because it takes long to examine such a site. Those of the two small sites call the function itself.
    """
    return build_site


@pytest.fixture(scope="session")
def fixture_site(tmp_path_factory):
    """Return the folder of the preview of the small fixture site."""
    return built_once(build_site, tmp_path_factory, "fixture", content=FIXTURE)


@pytest.fixture(scope="session")
def published_fixture(tmp_path_factory):
    """Return the folder of the published fixture site."""
    return built_once(build_site, tmp_path_factory, "published-fixture", content=FIXTURE, publish=True)


@pytest.fixture(scope="session")
def gallery(build, tmp_path_factory):
    """Return the folder of the preview of the fixture site with a full page of every template."""
    return built_once(build, tmp_path_factory, "gallery", overlays=[GALLERY])


@pytest.fixture(scope="session")
def busy_content(tmp_path_factory):
    """Return a content folder with the gallery and enough records for all its pages to be used."""
    shared = shared_folder(tmp_path_factory) / "busy-content"
    with FileLock(f"{shared}.lock"):
        if not shared.exists():
            write_forms(fixture_with(shared, GALLERY, BUSY))
    return shared / "content"


@pytest.fixture(scope="session")
def busy_catalogue(busy_content):
    """Return the catalogue of all records of `busy_content`."""
    catalogue, problems = check(busy_content, TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return catalogue


@pytest.fixture(scope="session")
def busy(build, tmp_path_factory, busy_content):
    """Return the folder of the preview of `busy_content`."""
    return built_once(build, tmp_path_factory, "busy", content=busy_content)


@pytest.fixture(scope="session")
def published_busy(build, tmp_path_factory, busy_content):
    """Return the folder of the published site of `busy_content`, without drafts and examples, at an address below a
    path.
    """
    return built_once(
        build,
        tmp_path_factory,
        "published-busy",
        content=busy_content,
        publish=True,
        url=f"https://host.example/{SUB_PATH}",
    )


@pytest.fixture(scope="session")
def published_gallery(build, tmp_path_factory):
    """Return the folder of the published gallery, built for https://portal.example.org/home."""
    return built_once(build, tmp_path_factory, "published-gallery", overlays=[GALLERY], publish=True)


@pytest.fixture(scope="session")
def without_examples(build, tmp_path_factory):
    """Return the published site of an association whose local content consists of examples, which are left out."""
    return _published_examples(build, tmp_path_factory, "without-examples", False)


@pytest.fixture(scope="session")
def with_examples(build, tmp_path_factory):
    """Return the site of `without_examples` as it is with `publish_examples: true`."""
    return _published_examples(build, tmp_path_factory, "with-examples", True)


def _published_examples(build, tmp_path_factory, name, publish_examples):
    content = shared_folder(tmp_path_factory) / f"{name}-content"
    with FileLock(f"{content}.lock"):
        if not content.exists():
            local_examples(content, publish_examples)
    return built_once(build, tmp_path_factory, name, content=content / "content", publish=True)


@pytest.fixture(scope="session")
def extremes(build, tmp_path_factory):
    """Return {name: Site} of the sites with extreme content."""
    shared = shared_folder(tmp_path_factory)
    with FileLock(shared / "extremes.lock"):
        orders = extreme_orders(Order(), shared / "extremes")
        for order in orders.values():
            if not order.output.exists():
                build(order)
        return {name: site_of(order) for name, order in orders.items()}


@pytest.fixture(scope="session")
def address(busy):
    """Yield the address at which the busy site is served, below a path, with a slash at the end."""
    with served(busy.parent) as host:
        yield f"{host}/{SUB_PATH}/"


@pytest.fixture(scope="session")
def published_address(published_busy):
    """Yield the address at which the published site is served, below its path, with a slash at the end."""
    with served(published_busy.parent) as host:
        yield f"{host}/{SUB_PATH}/"


@pytest.fixture(scope="session")
def browser():
    """Yield a headless Chromium; a missing browser fails the tests instead of skipping them."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@contextmanager
def watched_page(browser, now=NOON, **options):
    """Yield a page in a context of its own; fail afterwards if it had a script error or requested another host.

    Its scripts see the fixed time `now`, while timers run. With None they have the clock of the machine and the data of
    `performance`, which a fixed clock suppresses. Workers always have the clock of the machine.
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
    """Remove all routes of `page`, so that its network works normally again.

    A handler of a route may still be running; its request may fail when the page closes, which is no fault of a test.
    """
    page.unroute_all(behavior="ignoreErrors")


@pytest.fixture
def page(browser):
    """Yield a page for one test."""
    with watched_page(browser) as page:
        yield page


@pytest.fixture
def plain_page(browser):
    """Yield a page for one test in a browser without JavaScript."""
    with watched_page(browser, java_script_enabled=False) as page:
        yield page


@pytest.fixture(scope="session")
def axe_source():
    """Return the text of axe-core."""
    return (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
