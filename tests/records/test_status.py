"""States computed from dates, on the days where they turn."""

from datetime import date

import pytest

from plugins.records.checking import check
from plugins.records.status import next_date, status_of
from tests.content_folders import TODAY, fixture_and

ROUND = """title: 青年奖 2026 年
summary: 测试届次。
reviewed: 2026-09-01
award: youth-award
year: 2026
how: 由单位推荐。
contacts: [hotline]
stages:
  - {name: 发布通知, end: 2026-09-20}
  - {name: 推荐, start: 2026-10-01, end: 2026-11-30, accepts: true}
  - {name: 公示, start: 2026-12-10, end: 2026-12-16}
"""


@pytest.fixture(scope="module")
def award_round(tmp_path_factory):
    content = fixture_and(tmp_path_factory.mktemp("status"), {"records/rounds/youth-2026.yml": ROUND})
    return check(content, TODAY)[0].get("round", "youth-2026")


@pytest.mark.parametrize("day, label, tone", [
    ("2026-09-01", "即将开始", "neutral"), ("2026-09-30", "即将开始", "neutral"), ("2026-10-01", "申报中", "open"), ("2026-11-15", "申报中", "open"),
    ("2026-11-16", "即将截止", "soon"), ("2026-11-30", "即将截止", "soon"), ("2026-12-01", "下一步：公示", "neutral"),
    ("2026-12-09", "下一步：公示", "neutral"), ("2026-12-10", "进行中：公示", "neutral"),
    ("2026-12-16", "进行中：公示", "neutral"), ("2026-12-17", "已结束", "closed"),
])
def test_a_round(award_round, day, label, tone):
    status = status_of(award_round, date.fromisoformat(day))
    assert (status.label, status.tone) == (label, tone)


def test_the_next_date_of_a_round(award_round):
    assert next_date(award_round, date(2026, 11, 30)) == ("推荐", date(2026, 11, 30))
    assert next_date(award_round, date(2026, 12, 1)) == ("公示", date(2026, 12, 16))
    assert next_date(award_round, date(2026, 12, 17)) is None


def test_kinds_without_dates_have_no_status():
    from tests.content_folders import FIXTURE
    catalogue, _ = check(FIXTURE, TODAY)
    assert status_of(catalogue.get("award", "youth-award"), TODAY) is None
    assert status_of(catalogue.get("law", "patent-law"), TODAY).label == "现行"
