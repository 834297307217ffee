"""Tests that built pages give their answer first, and that a rights problem runs alike on its page and on its sheet."""

import pytest

from plugins.records.model.kind import AnsweringFields, all_kinds
from tests.built_pages import pages_of

pytestmark = pytest.mark.xdist_group("site")
ANSWERING = [name for name, kind in all_kinds().items() if issubclass(kind.fields, AnsweringFields)]


@pytest.mark.parametrize("kind", ANSWERING)
def test_the_short_answer_stands_right_under_the_title(busy, busy_catalogue, kind):
    records = busy_catalogue.of(kind)
    below = [pages_of(busy)[record.url].xpath("string(//h1/following-sibling::*[1])") for record in records]
    assert records and below == [record.fields.short_answer for record in records]


@pytest.mark.parametrize("slug", ["reward", "wages"])  # The first says what to do this week.
def test_a_rights_problem_says_what_to_do_first_and_the_law_later(busy, slug):
    page, sheet = (pages_of(busy)[f"rights/{slug}/{part}"] for part in ("", "sheet/"))
    week = ["week"] if slug == "reward" else []
    assert page.xpath("//article/div/section/@id")[: len(week) + 3] == [*week, "evidence", "limits", "law"]
    headings = {title.getparent().get("id"): title.text for title in page.xpath("//article/div/section/h2")}
    titles = {title.get("id"): title.text for title in sheet.xpath("//section/h2[@id]")}
    assert [id for id in titles if id in ("week", "evidence", "limits", "law")] == [*week, "evidence", "limits", "law"]
    assert titles.items() <= headings.items()
