"""Tests that the description of the search follows the rules of OpenSearch 1.1."""

from xml.etree import ElementTree

from plugins.structured_data.open_search import description
from tests.open_data.records import BASE

NAMES = {"os": "http://a9.com/-/spec/opensearch/1.1/"}


def read(site):
    return ElementTree.fromstring(description(site, BASE, f"{BASE}/theme/favicon.svg"))


def test_the_description_has_the_name_icon_and_addresses(view):
    root = read(view.site)
    assert root.tag == f"{{{NAMES['os']}}}OpenSearchDescription"
    assert root.findtext("os:ShortName", namespaces=NAMES) == "示例科技工作者之家"
    assert root.findtext("os:Image", namespaces=NAMES) == f"{BASE}/theme/favicon.svg"
    assert [dict(url.attrib) for url in root.findall("os:Url", NAMES)] == [
        {"type": "text/html", "template": f"{BASE}/search/?q={{searchTerms}}"},
        {"type": "application/opensearchdescription+xml", "rel": "self", "template": f"{BASE}/opensearch.xml"},
    ]


def test_long_names_are_cut_and_special_characters_escaped(view):
    root = read(view.site.model_copy(update={"name": "科技<工作者>&之家" * 9, "description": "长" * 2000}))
    assert root.findtext("os:ShortName", namespaces=NAMES) == ("科技<工作者>&之家" * 9)[:16]
    assert len(root.findtext("os:Description", namespaces=NAMES)) == 1024
