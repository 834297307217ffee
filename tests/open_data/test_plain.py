"""Tests a record as plain JSON: everything that its page shows, under the field names of its file, and nothing else."""

from plugins.open_data.plain import PlainRecords
from tests.open_data.records import BASE


def plain(catalogue, key, text=""):
    """Return the plain record with the `key` and the body `text`."""
    return PlainRecords(catalogue, BASE).of(catalogue.at(key), text)


def test_an_expert_with_consent_appears_as_on_the_page(catalogue):
    """Left out are the date and the scope of the consent, how the page is maintained, and its earlier addresses."""
    assert plain(catalogue, "expert:adviser") == {
        "ref": "expert:adviser",
        "url": f"{BASE}/experts/adviser/",
        "updated": "2026-11-01",
        "title": "示例顾问",
        "summary": "一句摘要。",
        "owner": "创业部",
        "reviewed": "2026-11-01",
        "example": False,
        "roles": [{"id": "lecturer", "label": "讲学专家"}],
        "fields": [{"id": "tea", "label": "茶学"}],
        "job_title": "示例职称",
        "organisation": {"ref": "organisation:farm", "title": "示例基地", "url": f"{BASE}/organisations/farm/"},
        "services": ["修剪"],
        "contacts": [{"ref": "contact:hotline", "title": "测试热线", "url": f"{BASE}/contacts/hotline/"}],
        "consent": {"expires": "2027-12-31"},
    }


def test_moments_have_the_zone_of_the_site(catalogue):
    assert plain(catalogue, "event:class")["start"] == "2026-12-20T14:00:00+08:00"


def test_a_reference_to_a_hidden_record_is_left_out(catalogue, previewed):
    assert [expert["ref"] for expert in plain(catalogue, "event:class")["experts"]] == ["expert:adviser"]
    assert [expert["ref"] for expert in plain(previewed, "event:class")["experts"]] == ["expert:tea", "expert:adviser"]
    for each in (catalogue, previewed):  # A draft is on the preview only, and its record is no data even there.
        assert [topic["ref"] for topic in plain(each, "notice:news")["about"]] == ["award:youth-award"]


def test_a_citation_leads_to_the_article(catalogue):
    limit = plain(catalogue, "guide:reward")["deadlines"][0]
    law = {"ref": "law:old-law", "title": "旧条例", "url": f"{BASE}/laws/old-law/#art-15-1"}
    assert limit["length"] == {"amount": 3, "unit": "个月"}
    assert limit["cites"][1] == {"law": law, "article": {"id": "15-1", "label": "第十五条之一"}}


def test_a_citation_without_its_law_is_left_out(catalogue):
    class WithoutLaws(type(catalogue)):
        def find(self, reference):
            return None if reference.kind == "law" else super().find(reference)

    without = WithoutLaws(catalogue.content, catalogue.today, catalogue.records)
    assert "cites" not in plain(without, "guide:reward")["deadlines"][0]
    assert "sources" not in plain(without, "guide:reward")


def test_updated_is_the_later_of_review_and_date(catalogue):
    assert plain(catalogue, "notice:opening")["updated"] == "2026-11-02"
    assert plain(catalogue, "notice:news")["updated"] == "2026-11-01"


def test_a_body_is_part_of_the_record(catalogue):
    assert plain(catalogue, "notice:news", "正文。")["text"] == "正文。"
    assert "text" not in plain(catalogue, "notice:news")


def test_drafts_are_left_out(previewed):
    kind = previewed.kinds["notice"]
    assert [record["ref"] for record in PlainRecords(previewed, BASE).of_kind(kind, {})] == [
        "notice:opening",
        "notice:news",
    ]
