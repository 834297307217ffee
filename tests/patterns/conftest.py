"""The pattern pages, written once a worker: it takes a second."""

import pytest

from plugins.browser.file_server import served
from plugins.patterns.site import write_patterns
from tests.content_folders import ROOT


@pytest.fixture(scope="session")
def patterns(tmp_path_factory):
    """The folder of the pattern pages."""
    folder = tmp_path_factory.mktemp("patterns")
    write_patterns(ROOT / "theme", folder)
    return folder


@pytest.fixture(scope="session")
def patterns_address(patterns):
    """The address at which they are served, without a slash at the end."""
    with served(patterns) as address:
        yield address
