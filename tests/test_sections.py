"""Tests that the sections which a kind declares are on its pages, because search results link to their ids."""

import pytest
from lxml import html as parser

from plugins.records.model.kind import all_kinds

pytestmark = pytest.mark.xdist_group("site")

KINDS = [kind for kind in all_kinds().values() if kind.fields.sections]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_sections_stand_on_the_page_with_these_headings_in_this_order(kind, busy):
    pages = [parser.fromstring(file.read_bytes()) for file in sorted((busy / kind.plural).glob("*/index.html"))]
    shown = [
        [(each.get("id"), each.find("h2").text_content()) for each in page.iterfind(".//section[@class='section']")]
        for page in pages
    ]
    own = [[pair for pair in each if pair[0] in kind.headings] for each in shown]
    assert max(len(each) for each in own) > 2
    for each in own:
        assert each == [pair for pair in kind.headings.items() if pair in each]
