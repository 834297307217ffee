"""Tests that the audit of a page finds text which lies on other text, and considers only visible text."""

import pytest

from tests.browser.view import AUDIT

STYLE = (
    "<style>body { margin: 0; font: 16px/1.5 sans-serif } p { margin: 0 } div { height: 30px } "
    ".up { margin-top: -12px }</style>"
)
FREE = "<p>一行字</p><p>另一行字</p>"
CASES = {
    "two paragraphs": (FREE, 0),
    "one drawn over the other": ("<p>一行字</p><p class='up'>另一行字</p>", 1),
    "lines of one paragraph": ("<p style='line-height: 0.7; width: 3em'>一行字又一行字</p>", 2),
    "scrolled away": ("<div style='overflow: auto'><p>一行字</p><p>藏起来的字</p></div><p>下一行字</p>", 0),
    "scrolled away to the side": (
        "<div style='overflow: auto; width: 60px; float: left'><p style='width: 20em'>一行字一行字一行字</p></div>"
        "<p>旁边的字</p>",
        0,
    ),
    "cut off": ("<div style='overflow: hidden'><p>一行字</p><p>藏起来的字</p></div><p>下一行字</p>", 0),
    "for listeners only": ("<p style='position: absolute; clip-path: inset(50%)'>念给人听的字</p><p>一行字</p>", 0),
    "not seen": ("<p style='position: absolute; visibility: hidden'>看不见的字</p><p>一行字</p>", 0),
}


@pytest.mark.parametrize("html, faults", CASES.values(), ids=CASES)
def test_texts_one_over_the_other_are_found(page, html, faults):
    page.set_content(STYLE + html)
    page.evaluate(AUDIT)
    assert len(page.evaluate("audit.collisions()")) == faults
