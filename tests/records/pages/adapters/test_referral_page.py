"""What the site has near a matter of another office."""

from plugins.records.pages.adapters.referral_page import call, here

from .views import deep_view_of


def test_it_leads_to_what_is_there(busy_catalogue):
    view, record = deep_view_of(busy_catalogue), busy_catalogue.get("referral", "housing")
    guide = busy_catalogue.get("guide", "disclosure")
    assert here(view, record, busy_catalogue.find) == [{"text": guide.title, "url": "../../guides/disclosure/"}]
    assert here(view, record, lambda reference: None) == []


def test_its_button_calls_the_office(busy_catalogue):
    found = call(deep_view_of(busy_catalogue), busy_catalogue.get("referral", "housing"))
    assert found["text"].startswith("打电话：") and found["url"].startswith("tel:")
