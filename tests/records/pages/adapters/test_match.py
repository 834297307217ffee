"""Who might answer a demand, with the reasons in words."""

from plugins.records.pages.adapters.match import matches


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
