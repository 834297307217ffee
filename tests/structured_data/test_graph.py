"""Tests the JSON-LD graph of each page."""

from dataclasses import replace

from plugins.open_data.data_set import data_sets
from plugins.structured_data.graph import graph
from tests.open_data.records import BASE


def graph_of(view, key, **more):
    """Return the graph of the page of a record, without its context."""
    whole = graph(view, view.catalogue.at(key), **more)
    assert list(whole) == ["@context", "@graph"]
    assert whole["@context"] == "https://schema.org"
    return whole["@graph"]


def test_the_home_page_describes_the_association_and_the_search(view):
    assert graph_of(view, "page:index") == [
        {"@type": "Organization", "@id": f"{BASE}/#association", "name": "测试市科学技术协会", "url": f"{BASE}/"},
        {
            "@type": "WebSite",
            "name": "示例科技工作者之家",
            "description": "用来测试的小站点。",
            "url": f"{BASE}/",
            "inLanguage": "zh-CN",
            "publisher": {"@id": f"{BASE}/#association"},
            "potentialAction": {
                "@type": "SearchAction",
                "query-input": "required name=search_term_string",
                "target": {"@type": "EntryPoint", "urlTemplate": f"{BASE}/search/?q={{search_term_string}}"},
            },
        },
    ]


def test_the_page_about_the_site_describes_the_association(view):
    record = replace(view.catalogue.get("page", "awards"), slug="about")
    assert [each["@type"] for each in graph(view, record)["@graph"]] == ["Organization", "BreadcrumbList"]


def test_the_page_of_a_record_has_breadcrumbs_and_its_entity(view):
    breadcrumbs, news = graph_of(view, "notice:news")
    assert breadcrumbs == {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": 1, "name": "首页", "item": f"{BASE}/"},
            {"@type": "ListItem", "position": 2, "name": "通知列表", "item": f"{BASE}/notices/"},
            {"@type": "ListItem", "position": 3, "name": "新消息"},
        ],
    }
    assert news["@type"] == "NewsArticle"


def test_the_page_of_the_data_lists_the_data_sets(view):
    sets = [each for each in data_sets(view.catalogue, {}, BASE) if each.kind.name in ("term", "bulletin")]
    data, breadcrumbs = graph_of(view, "page:data", data_sets=sets)
    assert breadcrumbs["@type"] == "BreadcrumbList"
    assert data["dataset"] == [
        {  # The set of bulletins is empty and is therefore left out.
            "@type": "Dataset",
            "name": "术语",
            "description": "一个词一页，摘要就是释义。",
            "dateModified": "2026-11-01",
            "creator": {"@id": f"{BASE}/#association"},
            "distribution": [
                {"@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": f"{BASE}/data/terms.csv"},
                {
                    "@type": "DataDownload",
                    "encodingFormat": "application/json",
                    "contentUrl": f"{BASE}/data/terms.json",
                },
            ],
        }
    ]


def empty_values(value):
    """Return all empty values inside `value`."""
    if isinstance(value, dict):
        return [found for inner in value.values() for found in empty_values(inner)]
    if isinstance(value, list) and value:
        return [found for inner in value for found in empty_values(inner)]
    return [value] if value in (None, "", []) else []


def test_no_graph_has_empty_values(view):
    assert len(view.catalogue.records) > 20
    for record in view.catalogue.records:
        assert empty_values(graph(view, record)) == [], record.key
