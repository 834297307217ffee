"""Provides the catalogues that the tests of this room share."""

import pytest

from tests.open_data.records import previewed_catalogue, published_catalogue


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory):
    """Return the catalogue of the published site."""
    return published_catalogue(tmp_path_factory.mktemp("published"))


@pytest.fixture(scope="session")
def previewed(tmp_path_factory):
    """Return the catalogue of the preview, which has drafts and examples as well."""
    return previewed_catalogue(tmp_path_factory.mktemp("previewed"))
