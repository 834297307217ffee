"""Provides one page of each template, loaded once and shown in every mode to all tests that use it."""

import pytest

from tests.browser.samples import SAMPLES
from tests.browser.view import View
from tests.conftest import watched_page


def grouped(name):
    """Put all tests of one sample into one xdist group, so that one worker loads its page once."""
    return pytest.param(name, id=name.replace(" ", "-"), marks=pytest.mark.xdist_group(f"sample {name}"))


@pytest.fixture(scope="session", params=[grouped(name) for name in SAMPLES])
def view(request, browser, build):
    """Yield the View of one sample; its scope is the session, so pytest groups the tests by sample."""
    # The preview has no address, so its page for wrong addresses is bare; the published page is tested instead.
    address = request.getfixturevalue("published_address" if request.param == "not-found" else "address")
    with watched_page(browser) as page:
        view = View(page)
        view.open(address + SAMPLES[request.param])
        yield view
