"""The articles of a law."""

from types import SimpleNamespace

from plugins.records.model.field_values import article
from plugins.records.pages.adapters.law_page import articles, contents

from .views import deep_view_of


def law_of(*numbers):
    """A law with articles of `numbers`."""
    parts = [SimpleNamespace(number=article(number), gist="大意") for number in numbers]
    return SimpleNamespace(fields=SimpleNamespace(articles=parts, called=str))


def test_articles_stand_by_number_and_inserted_ones_after_theirs():
    found = contents(None, law_of("15-1", "102", "15", "2"))
    assert [item["text"] for item in found] == ["第二条", "第十五条", "第十五条之一", "第一百零二条"]
    assert found[2]["id"] == "art-15-1"


def test_an_article_names_the_pages_that_cite_it(busy_catalogue):
    law = busy_catalogue.get("law", "patent-law")
    (shown,) = (each for each in articles(deep_view_of(busy_catalogue), law) if each["anchor"] == "art-15")
    assert shown["gist"] == law.fields.article(article("15")).gist
    assert {"text": "青年奖", "url": "../../awards/youth-award/", "kind": "奖项与荣誉"} in shown["cited_by"]
