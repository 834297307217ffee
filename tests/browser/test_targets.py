"""Tests that targets have at least 24 pixels (WCAG 2.5.8), in 长者版 44; links in running text are exempt."""

import pytest

from tests.browser.view import NARROW, WIDE


@pytest.mark.parametrize("mode, least", [("light", 24), ("large", 44)])
def test_targets_are_large_enough(view, mode, least):
    for width in (NARROW, WIDE):
        view.show(mode, width)
        assert view.audit(f"targets({least})") == [], width
