"""Tests that nothing is lost on the smallest screen, at 200 % and with other text spacing (WCAG 1.4.4, 1.4.10,
1.4.12).
"""

import pytest

from tests.browser.view import NARROW, SHAPES, WIDE

HALF = 640  # the width of a screen of 1280 pixels at a zoom of 200 %
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }"""


@pytest.mark.parametrize("mode", SHAPES)
def test_nothing_is_cut_or_covered_on_a_small_screen_and_at_200_percent(view, mode):
    for width in (NARROW, HALF):
        view.show(mode, width)
        assert view.audit("lost()") == [], width


@pytest.fixture
def spaced(view):
    """Yield the View with the spacing of a reader, which is removed afterwards, because other tests use the page
    too.
    """
    style = view.page.add_style_tag(content=SPACING)
    yield view
    style.evaluate("style => style.remove()")


@pytest.mark.parametrize("mode", SHAPES)
def test_a_reader_may_set_the_spacing_of_text(spaced, mode):
    for width in (NARROW, WIDE):
        spaced.show(mode, width)
        assert spaced.audit("lost()") == [], width
