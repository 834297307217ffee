"""Entries of the facts of a record."""

from datetime import date

from plugins.records.pages.adapters.facts import linked, on, outside

from .views import deep_view_of


def test_a_record_is_named_and_linked(busy_catalogue):
    host = busy_catalogue.get("organisation", "farm")
    assert linked(deep_view_of(busy_catalogue), "单位", host) == {
        "label": "单位",
        "text": host.title,
        "links": [{"text": host.title, "url": "../../organisations/farm/"}],
    }


def test_a_website_is_linked_by_words():
    found = outside(None, "网站", "https://www.example.org", "官方网站")
    assert found["links"] == [{"text": "官方网站", "url": "https://www.example.org"}]
    assert found["text"]


def test_a_date_is_in_words_and_for_programs():
    assert on(None, "公布日期", date(2026, 11, 9)) == {
        "label": "公布日期",
        "text": "2026年11月9日",
        "iso": "2026-11-09",
    }


def test_what_is_left_open_has_no_text():
    assert [
        make(None, "单位", *rest)["text"] for make, rest in ((linked, [None]), (outside, [None, "x"]), (on, [None]))
    ] == [
        None,
        None,
        None,
    ]
