"""On the shipped site every page that has an answer gives it to who types its name, and few pages are long."""

import pytest

from plugins.bench.weight import LIMITS, weights_of
from plugins.contact_sheet.samples import SPECIAL
from tests.content_folders import TESTS
from tests.node import run_node
from tests.shipped.shipped_content import DAY

# Pages that are long because what they list is: over a hundred articles, every remedy with its articles, every term,
# period, page, date and step. No markup is repeated that compression would not take away; a second page would only cost
# the reader a second visit.
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
    "ladder/index.html",
}

pytestmark = pytest.mark.xdist_group("site")


def test_a_name_brings_the_card_of_a_page_so_named(shipped):
    index = f"{(shipped / 'search/index').as_uri()}/"
    asked = run_node(TESTS / "search/cards.mjs", {"base": index, "today": DAY.isoformat()})
    assert len([each for each in asked if each["answers"]]) > 200
    assert [each["title"] for each in asked if each["answers"] and not each["named"]] == []


def test_pages_are_as_small_but_for_a_few_long_ones(shipped):
    """The text and the styles of a page together, compressed."""
    weights = weights_of(shipped, [file.relative_to(shipped).as_posix() for file in sorted(shipped.rglob("*.html"))])
    heavy = {path for path, weight in weights.items() if weight.html + weight.css > LIMITS.html}
    assert heavy - LONG == set()
    assert LONG - heavy == set(), "no longer long: take it off the list"


def test_every_special_page_of_the_contact_sheet_is_there(shipped):
    pages = [path.split("?")[0] for _, path, _ in SPECIAL["shipped"]]
    assert pages and [path for path in pages if not list(shipped.glob(f"{path}index.html"))] == []
