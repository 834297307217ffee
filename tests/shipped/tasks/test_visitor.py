"""Tests that a visitor touches and reads nothing that the screen does not show; else the tasks would prove nothing."""

import pytest

from tests.conftest import watched_page
from tests.shipped.tasks.visitor import NotSeen, Visitor
from tests.shipped.tasks.visits import PHONE

PAGE = """data:text/html;charset=utf-8,<meta name=viewport content="width=device-width"><main>{}</main>
<script>document.onclick = ({{ target }}) => target.after('touched ' + target.innerText)</script>"""
FAR = "<div style='height: 1500px'></div>"
COVER = "<div style='position: fixed; inset: 0; background: white'></div>"
ROW = "<div style='overflow-x: auto; white-space: nowrap'><div style='width: 900px; text-align: right'>{}</div></div>"
BUTTON = "<button>send</button>"


@pytest.fixture
def shown(browser):
    """Return a function that opens a page with some HTML on a phone and returns the Visitor who looks at it."""
    with watched_page(browser, **PHONE) as page:
        yield lambda html: Visitor(page, PAGE.format(html), patience=0.1)


def test_what_is_on_the_screen_is_touched_without_a_scroll(shown):
    visitor = shown(BUTTON)
    visitor.tap("send")
    visitor.read("touched send")
    assert (visitor.taps, visitor.screens) == (1, 0)


@pytest.mark.parametrize("html", [FAR + BUTTON, ROW.format(BUTTON)], ids=["further down", "in a row"])
def test_the_way_to_what_is_not_on_the_screen_counts(shown, html):
    visitor = shown(html)
    visitor.tap("send")
    visitor.read("touched send")
    assert visitor.screens == 2


@pytest.mark.parametrize(
    "html",
    [
        BUTTON + COVER,
        "<button hidden>send</button>",
        "<button aria-label='send'>go</button>",
        "<details><summary>more</summary><button>send</button></details>",
        "<p>send</p>",
    ],
    ids=["covered", "hidden", "only heard", "folded", "no button"],
)
def test_what_the_screen_does_not_show_cannot_be_touched(shown, html):
    with pytest.raises(NotSeen):
        shown(html).tap("send")


def test_words_are_read_across_markup_and_only_where_they_are_shown(shown):
    visitor = shown("<p>six <b>months</b></p><p hidden>two years</p>")
    visitor.read("six months")
    assert not visitor.sees("two years")


def test_the_largest_statement_of_each_screen_is_kept(shown):
    visitor = shown("<h1>Period</h1><p style='font-size: 30px'>six months</p><p>not for papers</p>")
    assert visitor.largest == [["sixmonths"]]
