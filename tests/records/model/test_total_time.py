"""Tests how long a matter takes in all: told by the timetable of a round, else by all of its steps, else not at all."""

from types import SimpleNamespace

import pytest

from plugins.records.model.parts import Step
from plugins.records.model.stage import Stage
from plugins.records.model.total_time import TotalTime, time_of_stages, time_of_steps, total_time


def stages(*each):
    """Return the Stages with the names, first days and last days `each`; the first of them accepts applications."""
    return [
        Stage.model_validate({"name": name, "start": start, "end": end, "accepts": str(not n).lower()})
        for n, (name, start, end) in enumerate(each)
    ]


def steps(*times):
    return [Step.model_validate({"title": "一步", "takes": time}) for time in times]


def round_of(year, *each):
    fields = SimpleNamespace(year=year, stages=stages(*each))
    return SimpleNamespace(fields=fields, slug=f"round-{year}")


@pytest.mark.parametrize(
    "start, end, words",
    [
        ("2026-10-12", "2027-03-19", "约5个月"),  # over the end of a year
        ("2026-01-01", "2026-12-31", "约12个月"),
        ("2026-12-31", "2027-02-28", "约2个月"),
        ("2026-03-01", "2026-05-16", "约3个月"),  # two months and a half, and a day
        ("2026-03-01", "2026-04-28", "约8周"),
        ("2026-03-01", "2026-03-30", "约4周"),
        ("2026-03-01", "2026-03-14", "约2周"),
        ("2026-03-01", "2026-03-13", "13天"),
        ("2026-03-01", "2026-03-01", "1天"),
    ],
)
def test_a_round_takes_from_the_first_application_to_its_last_day(start, end, words):
    assert time_of_stages(stages(("受理", start, start), ("公布", None, end))) == f"{words}，从受理到公布"


def test_what_comes_before_the_applications_does_not_count():
    notice, accepts, last = stages(
        ("发布通知", None, "2026-01-05"), ("推荐", "2026-03-01", "2026-03-31"), ("公示", "2026-07-20", "2026-07-31")
    )
    table = [notice.model_copy(update={"accepts": False}), accepts.model_copy(update={"accepts": True}), last]
    assert time_of_stages(table) == "约5个月，从推荐到公示结束"


def test_of_two_times_to_apply_the_first_counts():
    first, second, last = stages(
        ("第一批", "2026-01-01", "2026-01-31"), ("第二批", "2026-03-01", "2026-03-31"), ("公布", None, "2026-06-30")
    )
    assert time_of_stages([first, second.model_copy(update={"accepts": True}), last]) == "约6个月，从第一批到公布"


@pytest.mark.parametrize(
    "table",
    [
        [("推荐截止", None, "2026-03-31"), ("公布结果", None, "2026-06-30")],  # From when on is not told.
        [("推荐", "2026-03-01", "2026-03-31")],  # Nothing is told of what follows.
        [("推荐", "2026-03-01", "2026-12-31"), ("评审", "2026-04-01", "2026-04-30")],
    ],
    ids=["no first day", "only applications", "nothing after applications"],
)
def test_a_timetable_with_a_gap_tells_nothing(table):
    assert time_of_stages(stages(*table)) is None


@pytest.mark.parametrize(
    "times, words",
    [
        (["5个工作日", "10个工作日"], "15个工作日，各步用时相加"),
        (["5个工作日", "1个月", "15日", "2个月"], "3个月加15日加5个工作日，各步用时相加"),
        (["2小时"], "2小时"),
        (["5个工作日", None], None),
        ([], None),
    ],
)
def test_steps_are_added_where_each_tells_its_time(times, words):
    assert time_of_steps(steps(*times)) == words


def test_the_newest_round_that_tells_it_counts():
    old = round_of(2025, ("推荐", "2025-03-01", "2025-03-31"), ("表彰", None, "2025-08-31"))
    new = round_of(2026, ("推荐", "2026-03-01", "2026-03-31"), ("表彰", None, "2026-05-31"))
    bare = round_of(2027, ("推荐", "2027-03-01", "2027-03-31"))
    record = SimpleNamespace(fields=SimpleNamespace(steps=steps("2小时"), time_limit="当场办"))
    assert total_time(record, [new, old, bare]) == TotalTime("约3个月，从推荐到表彰", new)


def test_without_a_round_its_own_words_come_before_a_sum():
    promised = SimpleNamespace(fields=SimpleNamespace(steps=steps("2小时"), time_limit="当场办"))
    silent = SimpleNamespace(fields=SimpleNamespace(steps=steps("2小时")))
    assert [total_time(record, []) for record in (promised, silent)] == [None, TotalTime("2小时")]
