"""What adapters know of the page that is being written."""

from datetime import date

from plugins.records.pages.adapters.view import dated, file_type


def test_addresses_begin_as_those_of_the_page_do(view):
    award = view.catalogue.get("award", "youth-award")
    assert (view.address(award), view.address("calendar/all.ics")) == ("../awards/youth-award/", "../calendar/all.ics")


def test_a_date_is_for_machines_and_for_people():
    assert dated(date(2026, 3, 1)) == {"iso": "2026-03-01", "text": "2026年3月1日"}
    assert dated(None) is None


def test_the_type_of_a_file_is_that_of_its_last_ending():
    assert [file_type(path) for path in ("files/a.docx", "files/2026.1.pdf")] == ["DOCX", "PDF"]
