"""Entries of the facts of a record."""

from datetime import date

from plugins.records.pages.adapters.facts import in_all, linked, on, outside

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


def test_the_time_in_all_names_the_timetable_that_tells_it(busy_catalogue):
    view = deep_view_of(busy_catalogue)
    keys = (("award", "merit-award"), ("guide", "disclosure"), ("programme", "station"))
    told = [in_all(view, busy_catalogue.get(*key)) for key in keys]
    assert [(found["text"], found["note"]) for found in told] == [
        ("约4个月，从单位推荐到公示结束", "按“2026年度示例贡献奖评选”的时间表算"),
        ("13日，各步用时相加", None),
        (None, None),
    ]
