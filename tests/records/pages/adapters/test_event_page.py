"""The facts of an event."""

from dataclasses import replace
from datetime import date, datetime
from types import SimpleNamespace

import pytest

from plugins.records.pages.adapters.event_page import facts, registration

from .views import deep_view_of


def fact(catalogue, label, slug="pruning", **changed):
    """The fact named `label` of an event, with other fields where they are `changed`."""
    record = catalogue.get("event", slug)
    changed_record = SimpleNamespace(
        key=record.key, items=record.items, fields=record.fields.model_copy(update=changed)
    )
    return next((item for item in facts(deep_view_of(catalogue), changed_record) if item["label"] == label), None)


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (datetime(2026, 12, 5, 16, 30), "2026年12月5日 09:00 至 16:30"),
        (datetime(2026, 12, 6, 12, 0), "2026年12月5日 09:00 至 2026年12月6日 12:00"),
    ],
)
def test_the_day_of_the_end_is_said_where_it_is_another(busy_catalogue, end, words):
    found = fact(busy_catalogue, "时间", end=end)
    assert found["text"] == words
    assert found["iso"] == "2026-12-05T09:00+08:00"
    assert found["note"] == "北京时间"


def test_an_event_that_has_moved_says_from_when(busy_catalogue):
    moved = [datetime(2026, 11, 20, 9, 0), datetime(2026, 11, 28, 9, 0)]
    assert fact(busy_catalogue, "时间", was=moved)["note"] == "北京时间，原定2026年11月20日、2026年11月28日"


def test_who_holds_it_is_linked(busy_catalogue):
    farm = busy_catalogue.get("organisation", "farm")
    assert fact(busy_catalogue, "主办单位") == {
        "label": "主办单位",
        "text": farm.title,
        "links": [{"text": farm.title, "url": "../../organisations/farm/"}],
    }


def test_the_association_holds_what_names_nobody(busy_catalogue):
    record = busy_catalogue.get("event", "pruning")
    nobody = SimpleNamespace(fields=record.fields, items=lambda name: [])
    (found,) = (item for item in facts(deep_view_of(busy_catalogue), nobody) if item["label"] == "主办单位")
    assert (found["text"], found["links"]) == ("测试市科学技术协会", [])


def test_what_is_left_open_is_no_fact(busy_catalogue):
    assert fact(busy_catalogue, "名额", seats=None) is None
    assert fact(busy_catalogue, "名额")["text"] == "40 人"


def way_to_register(catalogue, **changed):
    """The parameters of the main button of an event, with other fields where they are `changed`."""
    record = catalogue.get("event", "pruning")
    copied = replace(record, fields=record.fields.model_copy(update={"contacts": []} | changed))
    return registration(deep_view_of(catalogue), copied)


def test_one_registers_on_the_web_until_the_end_of_the_last_day(busy_catalogue):
    assert way_to_register(busy_catalogue, register_url="https://example.org/r", register_by=date(2026, 12, 1)) == {
        "text": "网上报名",
        "url": "https://example.org/r",
        "outside": True,
        "note": "2026年12月1日报名截止",
        "until": "2026-12-02T00:00+08:00",
    }


def test_without_web_and_telephone_the_button_leads_to_how_it_is_done(busy_catalogue):
    way = way_to_register(busy_catalogue, register_by=None, register_how="到现场报名")
    assert way == {"text": "看怎样报名", "url": "#register", "until": "2026-12-05T09:00+08:00"}


@pytest.mark.parametrize(
    "changed",
    [
        {"register_by": None, "register_how": None, "register_url": None},
        {"register_by": date(2026, 11, 22)},
        {"status": "取消"},
    ],
    ids=["none needed", "closed", "cancelled"],
)
def test_there_is_no_button_where_nobody_can_register(busy_catalogue, changed):
    assert way_to_register(busy_catalogue, **changed) is None
