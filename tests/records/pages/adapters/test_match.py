"""Who might answer a demand, with the reasons in words, and ways to narrow the page."""

from plugins.records.pages.adapters.match import facet_ids, facets, matches


def test_reasons_are_told_each_in_its_own_way(view):
    expert = view.catalogue.get("expert", "tea")
    reasons = {"产品": ["茶叶", "柑橘"], "同在": ["海青"], "都说到": ["防霜", "芽头"]}
    assert matches(view, [(expert, reasons)])["items"] == [
        {
            "title": "示例专家（茶叶）",
            "url": "../experts/tea/",
            "reasons": ["产品：茶叶、柑橘", "同在海青", "都说到“防霜”“芽头”"],
            "until": None,
        }
    ]


def test_demands_are_narrowed_by_what_they_differ_in(view):
    frost, mites = (view.catalogue.get("demand", slug) for slug in ("frost", "mites"))
    found = facets(view, [frost, mites])["facets"]
    assert [(facet["name"], facet["open"]) for facet in found] == [
        ("fields", True),
        ("products", False),
        ("district", False),
    ]
    assert [(value["id"], value["count"]) for value in found[0]["values"]] == [("tea", 1), ("horticulture", 1)]
    assert found[0]["values"][0]["url"] == "../demands/fields/tea/"
    assert facet_ids(view, frost)["fields"] == ["tea"]
    assert facets(view, [frost])["facets"] == [], "one value narrows nothing"
