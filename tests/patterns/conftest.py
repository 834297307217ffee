"""Writes the pattern pages, once for each worker, because it takes a second."""

import shutil

import pytest

from plugins.browser.file_server import served
from plugins.patterns.site import write_patterns
from tests.content_folders import ROOT


@pytest.fixture(scope="session")
def patterns(tmp_path_factory):
    """Return the folder of the pattern pages, with axe-core beside them."""
    folder = tmp_path_factory.mktemp("patterns")
    write_patterns(ROOT / "theme", folder)
    shutil.copy(ROOT / "node_modules/axe-core/axe.min.js", folder)
    return folder


@pytest.fixture(scope="session")
def patterns_address(patterns):
    """Yield the address at which the pattern pages are served, without a slash at the end."""
    with served(patterns) as address:
        yield address
