"""Rows of lists that compare their records."""

from plugins.records.model.listing import list_head, listing
from plugins.records.pages.adapters.listing import contact_table, law_table


def listing_of(view, kind):
    return listing(list_head(view.catalogue, kind), view.catalogue)


def test_a_row_of_laws_says_version_day_and_state(view):
    shown = listing_of(view, "law")
    found = law_table(view, view.catalogue.of("law"), shown)
    rows = {row["url"]: row for row in found["rows"]}
    old = rows["../laws/rules-2019/"]
    assert (old["title"], old["note"], old["cells"][0]) == ("示例异议办法（2019年）", "2019年", "2019年11月1日")
    assert old["cells"][1].label
    assert old["facets"] == shown.facet_ids(view.catalogue.get("law", "rules-2019"))
    assert len(found["columns"]) == 1 + len(old["cells"])


def test_a_law_whose_day_nobody_has_found_says_so(view):
    law = view.catalogue.get("law", "patent-law")
    unknown = type(law)(law.kind, law.slug, law.fields.model_copy(update={"effective": None}), law.source, law.layer)
    assert law_table(view, [unknown], listing_of(view, "law"))["rows"][0]["cells"][0] == "未查到"


def test_a_contact_can_be_called_and_says_what_it_lacks(view):
    rows = {
        row["url"]: row
        for row in contact_table(view, view.catalogue.of("contact"), listing_of(view, "contact"))["rows"]
    }
    hotline, desk = rows["../contacts/hotline/"], rows["../contacts/desk/"]
    assert (hotline["note"], hotline["cells"]) == ("管：政务服务", [{"text": "12345", "url": "tel:12345"}, "未注明"])
    assert (desk["note"], desk["cells"]) == ("管：科普、专家工作站", ["未公布", "每周二上午（示例）"])
