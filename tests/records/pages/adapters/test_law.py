"""Laws and what cites them."""

from types import SimpleNamespace

from plugins.records.pages.adapters.law import article_address, citations


def test_a_citation_leads_to_its_article(view):
    part = view.catalogue.get("right", "reward").fields.law_says[0].cites[0]
    (found,) = citations(view, [part])
    assert (found["law"], found["article"], found["clause"]) == ("专利法", "第十五条", None)
    assert found["url"] == f"../laws/patent-law/#{part.article.anchor}"
    assert found["flag"].label == "", "the law is simply in force"


def test_a_law_without_an_article_is_cited_as_a_whole(view):
    (found,) = citations(view, [SimpleNamespace(law="rules-2019", article=None, clause=None)])
    assert (found["article"], found["url"]) == (None, "../laws/rules-2019/")
    assert found["flag"].label == "2027年1月1日换新版"


def test_documents_and_laws_that_are_not_visible_are_no_citations(view):
    parts = [SimpleNamespace(law=law, article=None, clause=None) for law in (None, "no-such-law")]
    assert citations(view, parts) == []


def test_an_article_has_its_own_address(view):
    law = view.catalogue.get("law", "patent-law")
    number = law.fields.articles[0].number
    assert article_address(view, law, number) == f"../laws/patent-law/#{number.anchor}"
    assert article_address(view, law, None) == "../laws/patent-law/"
