"""Provides a published site with records of most kinds."""

import pytest

from plugins.structured_data.view import View
from tests.content_folders import TODAY
from tests.open_data.records import BASE, published_catalogue


@pytest.fixture(scope="session")
def view(tmp_path_factory):
    """Return the View of the published site."""
    return View(published_catalogue(tmp_path_factory.mktemp("structured")), TODAY, BASE)
