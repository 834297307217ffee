"""The frame of every page."""

from plugins.records.pages.adapters.frame import footer, navigation, review

from .views import deep_view_of, entries_of


def current(catalogue, record):
    """{text of an entry of the navigation: its aria-current} on the page of `record`, where there is one."""
    entries = entries_of(catalogue, catalogue.site.navigation)
    items = navigation(deep_view_of(catalogue), entries, record)
    return {item["text"]: item["current"] for item in items if item["current"]}


def test_the_navigation_marks_the_page_itself(busy_catalogue):
    assert current(busy_catalogue, busy_catalogue.get("platform", "honour")) == {"激励": "page"}


def test_the_navigation_marks_the_list_of_a_record(busy_catalogue):
    assert current(busy_catalogue, busy_catalogue.of("award")[0]) == {"奖项": "true"}


def test_the_navigation_marks_the_platform_of_a_record(busy_catalogue):
    assert current(busy_catalogue, busy_catalogue.get("programme", "station")) == {"创业": "true"}


def test_the_navigation_marks_nothing_for_a_record_that_belongs_nowhere(busy_catalogue):
    assert current(busy_catalogue, busy_catalogue.of("law")[0]) == {}


def test_an_entry_of_the_navigation_has_the_hue_of_its_platform(busy_catalogue):
    entries = entries_of(busy_catalogue, busy_catalogue.site.navigation)
    items = navigation(deep_view_of(busy_catalogue), entries, busy_catalogue.of("law")[0])
    assert {item["text"]: item["hue"] for item in items} == {
        "创业": "startup",
        "学习": "learning",
        "激励": "honour",
        "维权": "rights",
        "奖项": None,
    }
    assert items[0]["url"] == "../../platforms/startup/"


def test_a_review_is_overdue_after_its_day(busy_catalogue):
    view, record = deep_view_of(busy_catalogue), busy_catalogue.of("law")[0]
    found = review(view, record)
    assert found["owner"] == "测试办公室"
    assert found["reviewed"]["iso"] == record.fields.reviewed.isoformat()
    assert found["due"]["iso"] == record.review_due.isoformat()
    assert found["overdue"] is (record.review_due < view.today)


def test_the_footer_leaves_out_what_is_not_filed(busy_catalogue):
    found = footer(deep_view_of(busy_catalogue), {"本站": entries_of(busy_catalogue, busy_catalogue.site.footer)})
    assert [line["label"] for line in found["filing"]] == ["主办单位", "网站性质"]
    assert found["filing"][1]["text"] == "群众团体网站"
    (group,) = found["groups"]
    assert group["title"] == "本站"
    assert {"text": "关于本站", "url": "../../about/"} in group["links"]
