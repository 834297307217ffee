"""Whom the site sends everybody to who needs help."""

from plugins.records.model.catalogue import Catalogue
from plugins.records.pages.adapters.help_contacts import channels, numbers
from tests.content_folders import TODAY

from .views import deep_view_of


def test_every_page_has_the_name_and_the_number(busy_catalogue):
    hotline = busy_catalogue.get("contact", "hotline")
    assert channels(deep_view_of(busy_catalogue)) == [
        {"title": hotline.title, "url": "../../contacts/hotline/", "phone": hotline.fields.phone}
    ]


def test_without_a_network_there_is_nothing_that_needs_one(busy_catalogue):
    (found,) = numbers(deep_view_of(busy_catalogue))
    assert found["phone"]
    assert (found["address"], found["website"]) == (None, None)


def test_a_contact_that_may_not_be_shown_is_left_out(busy_catalogue):
    nobody = Catalogue(busy_catalogue.content, TODAY, [])
    assert channels(deep_view_of(nobody)) == numbers(deep_view_of(nobody)) == []
