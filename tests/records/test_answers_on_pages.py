"""An answer leads to an article of a law: the place it names must be on the built page."""

import pytest
from lxml import html as parser

from plugins.records.answers import answer_of
from plugins.records.checking import check
from tests.content_folders import ROOT, TODAY


@pytest.mark.xdist_group("site")
def test_every_article_that_an_answer_names_is_on_the_page_of_its_law(shipped):
    catalogue, _ = check(ROOT / "content", TODAY)
    laws = catalogue.of("law")
    assert laws
    for law in laws:
        page = parser.fromstring((shipped / law.save_as).read_bytes())
        numbers = {block.get("id"): block.findtext(".//a") for block in page.xpath("//article[@id]")}
        articles = answer_of(law, catalogue)["articles"]
        assert {article["anchor"]: article["label"] for article in articles} == numbers, law.key
