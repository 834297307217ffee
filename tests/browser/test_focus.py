"""Whatever takes the focus shows it with a whole ring, and nothing lies over it (WCAG 2.4.7, 2.4.11)."""

import pytest

from tests.browser.view import MODES, NARROW, SHAPES, WIDE


@pytest.mark.parametrize("mode", MODES)
def test_the_focus_is_seen_everywhere(view, mode):
    for width in (NARROW, WIDE) if mode in SHAPES else (WIDE,):  # colours are the same on any screen
        view.show(mode, width)
        assert view.audit("focus()") == [], width
