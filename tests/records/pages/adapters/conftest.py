"""What the tests of adapters share."""

import pytest

from .views import view_of


@pytest.fixture(scope="session")
def view(busy_catalogue):
    """The View of the busy fixture site as visitors see it."""
    return view_of(busy_catalogue.visible(publish=False))
