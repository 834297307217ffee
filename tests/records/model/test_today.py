"""Tests that today is the date at the place of the site, on whatever machine it is checked and built."""

import time
from datetime import UTC, date, datetime

import pytest
import time_machine

from plugins.publishing.build import Order, errors_of
from plugins.records.model.today import today_of
from plugins.records.pages.portal import Portal
from tests.content_folders import FIXTURE, ROOT, fixture_and

NIGHT = datetime(2031, 3, 4, 17, 30, tzinfo=UTC)  # It is 5 March, 01:30 in Beijing, and 4 March, 12:30 in New York.
AWARD = """title: 夜间核对的奖
summary: 在北京时间凌晨核对过的测试奖项。
reviewed: {day}
sources: [{{law: patent-law, article: 15}}]
level: 市级
nature: 评选表彰
audiences: [青年科技人员]
organisers: [测试市科学技术协会]
cycle: 每年一届
"""


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"])
def machine(request, monkeypatch):
    """Set the clock of the machine to some zone, at NIGHT."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        with time_machine.travel(NIGHT, tick=False):
            yield request.param
    time.tzset()


def with_site(folder, line):
    """Return the fixture site with `line` added to its site.yml."""
    return fixture_and(folder, {"site.yml": f"{line}\n{(FIXTURE / 'site.yml').read_text(encoding='utf-8')}"})


@pytest.mark.parametrize(
    "line, day",
    [
        ("timezone: Asia/Shanghai", date(2031, 3, 5)),
        ("timezone: America/New_York", date(2031, 3, 4)),
        ("# no zone: Beijing's", date(2031, 3, 5)),
        ("timezone: Asia/Nowhere", date(2031, 3, 5)),
        ("timezone: [Asia/Shanghai", date(2031, 3, 5)),
    ],
    ids=["Beijing", "New York", "none", "unknown", "cannot be read"],
)
def test_today_is_that_of_the_site_wherever_the_machine_is(machine, tmp_path, line, day):
    content = with_site(tmp_path, line)
    assert today_of(content) == day
    assert Order(content=content).day == day


def test_without_a_site_file_today_is_that_of_beijing(machine, tmp_path):
    assert today_of(tmp_path) == date(2031, 3, 5)


def test_an_ordered_day_holds(machine):
    assert Order(content=FIXTURE, today=date(2026, 11, 23)).day == date(2026, 11, 23)


@pytest.mark.parametrize("day, accepted", [("2031-03-05", True), ("2031-03-06", False)])
def test_what_was_reviewed_today_in_beijing_is_accepted_everywhere(machine, tmp_path, day, accepted):
    content = fixture_and(tmp_path, {"records/awards/night.yml": AWARD.format(day=day)})
    errors, _ = errors_of(Order(content=content))
    assert [error.message for error in errors] == (
        [] if accepted else ["“核对日期”应为 今天（2031-03-05）或以前，现为“2031-03-06”"]
    )


def test_pelican_opened_directly_has_the_same_day(machine):
    portal = Portal.of_settings({"PATH": str(FIXTURE), "THEME": str(ROOT / "theme"), "TODAY": None})
    assert portal.today == date(2031, 3, 5)
