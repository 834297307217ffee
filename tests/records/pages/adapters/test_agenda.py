"""What is ahead as a list, as ways to narrow it and as a picture."""

from datetime import date
from types import SimpleNamespace

import pytest

from plugins.calendar.calendars import Calendar
from plugins.calendar.entry import entries
from plugins.deadlines.agenda import agenda
from plugins.records.checks.checking import check
from plugins.records.pages.adapters.agenda import facets, lines, picture
from plugins.records.services.deadlines import dates_of
from tests.content_folders import GALLERY, TODAY, fixture_with

from .views import view_of

SOURCE = {
    "title": "青年奖",
    "url": "rounds/youth/",
    "platforms": [{"id": "honour", "label": "荣誉平台"}, {"id": "rights", "label": "维权平台"}],
    "place": "礼堂",
    "example": False,
}


def line(view, closes=True, changed="", was=(), days=4, **source):
    """The one line of a month as the component gets it."""
    entry = SimpleNamespace(label="推荐", closes=closes, changed=changed, date={"was": was}, source=SOURCE | source)
    one = SimpleNamespace(
        entry=entry, day=date(2026, 11, 27), when="周五 17:00", days=days, counted="", facets={"kind": ["round"]}
    )
    return lines(view, SimpleNamespace(lines=[one]))["items"][0]


def test_a_line_says_what_closes_when_and_where_it_leads(view):
    shown = line(view)
    assert (shown["iso"], shown["month"], shown["day"]) == ("2026-11-27", 11, 27)
    assert (shown["title"], shown["url"], shown["facets"]) == ("青年奖", "../rounds/youth/", {"kind": ["round"]})
    assert (shown["what"], shown["left"], shown["soon"]) == ("推荐，周五 17:00", "还有 4 天", 14)
    assert shown["facts"] == ["荣誉平台、维权平台"], "where one hands in is not where something takes place"


def test_what_the_title_says_already_is_not_said_again(view):
    assert line(view, closes=False, title="推荐会")["what"] == "周五 17:00"


def test_only_what_closes_in_a_few_days_is_soon(view):
    assert [line(view, days=days)["tone"] for days in (14, 15)] == ["soon", "neutral"]
    for shown in (line(view, closes=False), line(view, changed="已取消")):
        assert (shown["tone"], shown["soon"]) == ("neutral", None)


def test_what_takes_place_says_where_and_what_is_moved_from_when(view):
    assert line(view, closes=False, platforms=[], example=True)["facts"] == ["礼堂", "示例"]
    assert line(view, was=[date(2026, 11, 1), date(2026, 11, 9)])["facts"][1] == "原定2026年11月1日、2026年11月9日"


CALENDARS = {"kind-round": Calendar("kind-round", "kind", "届次", ())}


@pytest.fixture(scope="module")
def ahead(view):
    dated = [dates for record in view.catalogue.records if (dates := dates_of(record, view.catalogue))]
    return agenda(entries(dated), TODAY)


def test_a_value_leads_to_its_platform_or_the_list_of_its_kind(view, ahead):
    platform, kind = facets(view, ahead, ["round", "event"], CALENDARS)["facets"]
    assert [value["id"] for value in platform["values"]] == [
        record.slug
        for record in sorted(view.catalogue.of("platform"), key=lambda record: record.fields.order)
        if ahead.counts["platform", record.slug]
    ]
    assert platform["values"][0]["url"].startswith("../platforms/")
    first = kind["values"][0]
    assert (first["id"], first["label"], first["url"]) == ("round", "届次与申报", "../rounds/")
    assert (first["calendar"], platform["values"][0]["calendar"]) == ({"id": "kind-round", "label": "届次"}, None)
    assert first["count"] == ahead.counts["kind", "round"] > 0


def test_a_kind_without_a_list_or_a_line_is_no_choice(ahead, tmp_path):
    catalogue, _ = check(fixture_with(tmp_path, GALLERY), TODAY)
    assert ahead.counts["kind", "demand"] and catalogue.get("page", "demands") is None
    found = facets(view_of(catalogue), ahead, ["demand", "station"], {})["facets"]
    assert [facet["name"] for facet in found] == ["platform"]


def test_bars_in_words_name_a_year_when_it_changes(view):
    bars = [
        SimpleNamespace(label=label, start=start, end=end)
        for label, start, end in (
            ("通知", date(2026, 11, 9), date(2026, 11, 9)),
            ("推荐", date(2026, 11, 9), date(2026, 12, 18)),
            ("审查", date(2026, 12, 21), date(2027, 1, 8)),
            ("公示", date(2027, 2, 22), date(2027, 3, 5)),
            ("表彰", date(2027, 5, 4), date(2027, 5, 4)),
        )
    ]
    row = SimpleNamespace(source=SOURCE | {"example": True}, bars=bars)
    shown = picture(view, SimpleNamespace(months=("十一月",), rows=[row], today=3.1))
    assert shown["rows"][0]["words"] == (
        "推荐 11月9日至12月18日；审查 12月21日至2027年1月8日；公示 2027年2月22日至3月5日；表彰 2027年5月4日"
    ), "what is over is left out"
    assert (shown["rows"][0]["title"], shown["rows"][0]["url"]) == ("青年奖（示例）", "../rounds/youth/")
    assert (shown["months"], shown["today"]) == (("十一月",), {"x": 3.1, "text": "2026年11月23日"})
