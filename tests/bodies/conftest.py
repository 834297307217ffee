"""Renders bodies as the portal does, with a catalogue without records."""

from types import SimpleNamespace

import pytest

from plugins.records.model.prose import ProseRenderer

RENDERER = ProseRenderer(SimpleNamespace(records=[], kinds={}))


@pytest.fixture(scope="session")
def render():
    return RENDERER.render
