"""Forms to download."""

from plugins.records.pages.adapters.downloads import downloads


def test_a_form_has_its_file_with_its_type_and_leads_to_its_page(view):
    form = view.catalogue.get("form", "application")
    assert downloads(view, [form])["items"] == [
        {
            "title": "示例申请表",
            "file_url": "../files/application.txt",
            "version": "2026年版",
            "type": "TXT",
            "page": {"text": "填写说明", "url": "../forms/application/"},
        }
    ]


def test_on_its_own_page_a_form_leads_nowhere(view):
    form = view.catalogue.get("form", "application")
    assert downloads(view, [form], to_page=False)["items"][0]["page"] is None


def test_a_form_to_fill_in_leads_to_its_fields(view):
    form = view.catalogue.get("form", "nomination")
    page = downloads(view, [form])["items"][0]["page"]
    assert page == {"text": "在网页上填写", "url": "../forms/nomination/#filling"}
