"""Laws and what cites them."""

from types import SimpleNamespace

from plugins.records.model.field_values import ArticleNumber
from plugins.records.pages.adapters.law import article_address, basis, citations

FIRST, SECOND = ArticleNumber(number=6, insertion=0), ArticleNumber(number=15, insertion=0)


def cite(law, article=None, clause=None):
    """A part of a record that cites `article`, {number, anchor}, of the law with the slug `law`."""
    return SimpleNamespace(law=law, article=article, clause=clause, title=None)


def test_a_citation_leads_to_its_article(view):
    part = view.catalogue.get("right", "reward").fields.law_says[0].cites[0]
    (found,) = citations(view, [part])
    (article,) = found["articles"]
    assert (found["law"], article["text"]) == ("专利法", "第十五条")
    assert article["url"] == f"../laws/patent-law/#{part.article.anchor}"
    assert found["flag"].label == "", "the law is simply in force"


def test_a_law_without_an_article_is_cited_as_a_whole(view):
    (found,) = citations(view, [cite("rules-2019")])
    assert found["articles"] == [{"text": "", "url": "../laws/rules-2019/"}]
    assert found["flag"].label == "2027年1月1日换新版"


def test_articles_of_one_law_are_one_citation_with_each_article_once(view):
    parts = [cite("patent-law", FIRST), cite("patent-law", SECOND, "第一款"), cite("patent-law", FIRST)]
    (found,) = citations(view, parts)
    assert [article["text"] for article in found["articles"]] == ["第六条", "第十五条第一款"]
    assert found["articles"][1]["url"] == f"../laws/patent-law/#{SECOND.anchor}"


def test_the_order_of_laws_is_that_of_the_parts(view):
    parts = [cite("patent-law", FIRST), cite("rules-2019"), cite("patent-law", SECOND)]
    assert [len(found["articles"]) for found in citations(view, parts)] == [1, 1, 1]


def test_the_basis_of_a_programme_has_a_line_for_each_law_and_each_document(view):
    document = SimpleNamespace(law=None, title="建站办法", url=None, publisher="测试办公室")
    parts = [cite("patent-law", FIRST), cite("patent-law", SECOND), document, cite("no-such-law")]
    first, second = basis(view, parts)
    assert len(first["cite"]["articles"]) == 2
    assert second == {"title": "建站办法", "url": None, "publisher": "测试办公室"}


def test_documents_and_laws_that_are_not_visible_are_no_citations(view):
    parts = [cite(law) for law in (None, "no-such-law")]
    assert citations(view, parts) == []


def test_an_article_has_its_own_address(view):
    law = view.catalogue.get("law", "patent-law")
    number = law.fields.articles[0].number
    assert article_address(view, law, number) == f"../laws/patent-law/#{number.anchor}"
    assert article_address(view, law, None) == "../laws/patent-law/"
