"""Tests that the shipped content is in its one form, so that a change shows nothing but what was changed."""

import pytest

from plugins.mending.command import mendable
from tests.content_folders import ROOT


@pytest.mark.parametrize("layer", ["national", "shandong", "example"])
def test_no_file_would_be_mended(layer):
    assert [str(problem) for problem in mendable(ROOT / "content" / layer)] == []
