"""Tests that an answer leads to an article of a law: the place that it names must be on the built page."""

import pytest

from plugins.records.services.search_answers import answer_of
from tests.built_pages import pages_of


@pytest.mark.xdist_group("site")
def test_every_article_that_an_answer_names_is_on_the_page_of_its_law(busy, busy_catalogue):
    laws = busy_catalogue.of("law")
    assert len(laws) > 2
    for law in laws:
        numbers = {block.get("id"): block.findtext(".//a") for block in pages_of(busy)[law.url].xpath("//article[@id]")}
        articles = answer_of(law, busy_catalogue)["articles"]
        assert articles and {article["anchor"]: article["label"] for article in articles} == numbers, law.key
