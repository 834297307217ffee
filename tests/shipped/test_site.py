"""Tests on the shipped site that the title of a page with an answer leads to its card, and that few pages are long."""

import pytest

from plugins.bench.weight import LIMITS, weights_of
from plugins.contact_sheet.samples import SPECIAL
from tests.content_folders import TESTS
from tests.node import run_node
from tests.shipped.shipped_content import DAY

# These pages are long because their lists are: over a hundred articles, every remedy with its articles, every term,
# period, page, date and step. Compression already removes repeated markup, and a second page would cost the reader a
# second visit.
LONG = {
    "laws/patent-rules/index.html",
    "laws/patent-law/index.html",
    "laws/civil-code/index.html",
    "laws/sci-tech-progress-law/index.html",
    "laws/index.html",
    "guides/infringement-remedies/index.html",
    "guides/index.html",
    "rights/index.html",
    "terms/index.html",
    "sitemap/index.html",
    "deadlines/index.html",
    "tools/periods/index.html",
}

pytestmark = pytest.mark.xdist_group("site")


def test_a_title_leads_to_the_card_of_a_page_with_this_name(shipped):
    index = f"{(shipped / 'search/index').as_uri()}/"
    asked = run_node(TESTS / "search/cards.mjs", {"base": index, "today": DAY.isoformat()})
    assert len([each for each in asked if each["answers"]]) > 200
    assert [each["title"] for each in asked if each["answers"] and not each["named"]] == []


def test_only_the_listed_pages_are_above_the_limit_of_size(shipped):
    """The limit holds for the text and the styles of a page together, after compression."""
    weights = weights_of(shipped, [file.relative_to(shipped).as_posix() for file in sorted(shipped.rglob("*.html"))])
    heavy = {path for path, weight in weights.items() if weight.html + weight.css > LIMITS.html}
    assert heavy - LONG == set()
    assert LONG - heavy == set(), "no longer long: take it off the list"


def test_every_special_page_of_the_contact_sheet_exists(shipped):
    pages = [path.split("?")[0] for _, path, _ in SPECIAL["shipped"]]
    assert pages and [path for path in pages if not list(shipped.glob(f"{path}index.html"))] == []
