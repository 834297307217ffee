"""One page of each template, loaded once and looked at in every mode, by every test that asks for it."""

import pytest

from tests.browser.samples import SAMPLES
from tests.browser.view import View
from tests.conftest import watched_page


def grouped(name):
    """All tests of one sample run in one worker, so that its page is loaded once."""
    return pytest.param(name, id=name.replace(" ", "-"), marks=pytest.mark.xdist_group(f"sample {name}"))


@pytest.fixture(scope="session", params=[grouped(name) for name in SAMPLES])
def view(request, browser):
    """The page of one template; session-wide, so pytest keeps the tests of one page together."""
    # Without an address, as in the preview, the page for wrong addresses is bare.
    address = request.getfixturevalue("published_address" if request.param == "not-found" else "address")
    with watched_page(browser) as page:
        view = View(page)
        view.open(address + SAMPLES[request.param])
        yield view
