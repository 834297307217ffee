"""Bodies as the portal renders them, over a content without records."""

from types import SimpleNamespace

import pytest

from plugins.records.model.prose import ProseRenderer

RENDERER = ProseRenderer(SimpleNamespace(records=[], kinds={}))


@pytest.fixture(scope="session")
def render():
    return RENDERER.render
