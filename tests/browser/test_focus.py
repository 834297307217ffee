"""Tests that every focused element shows its whole focus ring and is not covered (WCAG 2.4.7, 2.4.11)."""

import pytest

from tests.browser.view import MODES, NARROW, SHAPES, WIDE


@pytest.mark.parametrize("mode", MODES)
def test_the_focus_is_seen_everywhere(view, mode):
    for width in (NARROW, WIDE) if mode in SHAPES else (WIDE,):  # Colours are the same at every width.
        view.show(mode, width)
        assert view.audit("focus()") == [], width
