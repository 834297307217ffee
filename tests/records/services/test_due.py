"""Tests which date of a record comes next, on the days and at the hours where it changes."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.records.checks.checking import check
from plugins.records.services.due import next_date, next_date_in_words, next_deadline
from tests.content_folders import TODAY, fixture_and
from tests.standing.dated_records import DATED


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    return check(fixture_and(tmp_path_factory.mktemp("due"), DATED), TODAY)[0]


def at(*parts):
    return datetime(*parts, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    "key, now, label, closing",
    [
        ("round:hour", at(2026, 11, 30, 16, 59), "推荐", "2026-11-30T17:00+08:00"),
        ("round:hour", at(2026, 11, 30, 17), "公示", "2026-12-16T24:00+08:00"),
        ("round:hour", at(2026, 12, 17), None, None),
        ("event:morning", at(2026, 10, 8, 23), "报名截止", "2026-10-08T24:00+08:00"),
        ("event:morning", at(2026, 10, 10, 8), "活动开始", "2026-10-10T09:00+08:00"),
        ("event:morning", at(2026, 10, 10, 9), None, None),
        ("event:off", at(2026, 10, 1), None, None),
        ("demand:dated", at(2026, 10, 20), "需求截止", "2026-10-20T24:00+08:00"),
        ("demand:gone", at(2026, 10, 1), None, None),
        ("round:always", at(2026, 10, 2), None, None),
        ("award:youth-award", at(2026, 10, 1), None, None),
    ],
)
def test_what_comes_next(catalogue, key, now, label, closing):
    due = next_date(catalogue.at(key), now)
    assert (due and due.label, due and due.closing) == (label, closing)


@pytest.mark.parametrize(
    "key, now, label",
    [
        ("round:hour", at(2026, 9, 1), "推荐截止"),  # Applying takes preparation, so its end is told early.
        ("round:hour", at(2026, 11, 30, 17), None),  # One can object once the names are public.
        ("round:hour", at(2026, 12, 10), "提异议截止"),
        ("round:hour", at(2026, 12, 17), None),
        ("round:reviewed", at(2026, 10, 21), None),  # Nobody can be late for a review or for the names to read.
        ("round:reviewed", at(2026, 11, 20), None),
        ("event:morning", at(2026, 10, 1), "报名截止"),
        ("event:morning", at(2026, 10, 9), None),  # The beginning of an event is no deadline.
        ("event:off", at(2026, 10, 1), None),
        ("demand:dated", at(2026, 10, 20), "需求截止"),
        ("demand:gone", at(2026, 10, 1), None),
    ],
)
def test_only_what_a_reader_can_miss_is_a_deadline(catalogue, key, now, label):
    deadline = next_deadline(catalogue.at(key), now)
    assert (deadline and deadline.label) == label


def test_the_words_know_what_comes_after(catalogue):
    state = next_date_in_words(catalogue.get("round", "hour"), at(2026, 11, 30))
    assert state.label == "推荐：2026年11月30日"
    assert state.ahead == (
        "2026-11-30T17:00+08:00 neutral 推荐：2026年11月30日\n"
        "2026-12-17T00:00+08:00 neutral 公示：2026年12月16日\n- neutral "
    )
    assert state.last_turn == "2026-12-17T00:00+08:00"
