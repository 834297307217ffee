"""What a record rests on."""

from plugins.records.pages.adapters.sources import sources


def test_a_law_comes_with_its_articles_and_whether_it_is_in_force(view):
    (found,) = sources(view, view.catalogue.get("right", "reward"))["laws"]
    assert (found["law"], found["url"], found["version"]) == ("专利法", "../laws/patent-law/", "2020 年第四次修正")
    assert (found["force"], found["tone"]) == ("现行有效", "open")
    assert [article["text"] for article in found["articles"]] == ["第十五条"]
    assert found["articles"][0]["url"].startswith("../laws/patent-law/#")
    (old,) = sources(view, view.catalogue.get("period", "objection-old"))["laws"]
    assert (old["force"], old["tone"]) == ("2027年1月1日换新版", "warn")
    assert old["ahead"]


def test_a_document_has_its_publisher_and_its_day(view):
    (plan,) = sources(view, view.catalogue.get("programme", "station"))["documents"]
    assert (plan["title"], plan["publisher"]) == ("示例实施方案", "测试市科学技术协会")
    assert (plan["url"], plan["date"]) == (
        "https://www.example.org/plan",
        {"iso": "2026-03-01", "text": "2026年3月1日"},
    )
    (undated,) = sources(view, view.catalogue.get("contact", "desk"))["documents"]
    assert (undated["date"], undated["url"]) == (None, None)


def test_nothing_is_made_up_for_a_record_without_sources(view):
    assert sources(view, view.catalogue.get("event", "pruning")) == {"laws": [], "documents": []}
