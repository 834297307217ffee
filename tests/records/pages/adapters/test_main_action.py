"""Tests the button that calls a contact."""

from types import SimpleNamespace

from plugins.records.pages.adapters.main_action import first_telephone, telephone

from .views import deep_view_of


def contact(phone, hours=None):
    return SimpleNamespace(fields=SimpleNamespace(phone=phone, hours=hours))


def test_the_number_is_read_and_dialled(busy_catalogue):
    found = telephone(deep_view_of(busy_catalogue), "打电话", contact("010 0000 0000", "工作日"))
    assert found == {"text": "打电话：010 0000 0000", "url": "tel:01000000000", "note": "工作日"}


def test_a_contact_without_a_number_has_no_button(busy_catalogue):
    view = deep_view_of(busy_catalogue)
    assert telephone(view, "打电话", contact(None)) is None
    assert telephone(view, "打电话", None) is None
    assert first_telephone(view, "打电话", []) is None
    assert first_telephone(view, "打电话", [contact(None), contact("1")])["url"] == "tel:1"
