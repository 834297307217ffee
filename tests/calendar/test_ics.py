"""Tests the bytes of a calendar file against the rules of RFC 5545 and RFC 7986."""

from datetime import date

import pytest

from plugins.calendar.calendars import Calendar
from plugins.calendar.entry import entries
from plugins.calendar.ics import Publisher
from tests.calendar.dated import item, moment, page
from tests.calendar.reading import read_by_icalendar

BASE = "https://host.example/portal"
PUBLISHER = Publisher("示例之家", "测试市科学技术协会", BASE, "host.example", "Asia/Shanghai", "deadlines/")
LONG = (
    "关于组织推荐第九届全国创新争先奖，候选人；并按时报送“推荐材料”的补充通知🧪（征求意见稿），请各单位按时间要求办理"
)


def written(*pages):
    """Return the bytes of a calendar of `pages`."""
    return PUBLISHER.bytes_of(Calendar("all", "all", "全部日期", tuple(entries(pages))))


def unfolded(content):
    return content.replace(b"\r\n ", b"").decode().split("\r\n")


def lines(*dates, **more):
    """Return the unfolded lines of a calendar of one page with `dates`."""
    return unfolded(written(page(*dates, **more)))


def test_lines_end_in_crlf_and_have_75_octets_at_most_cut_between_characters():
    content = written(page(item(note=LONG * 3), title=LONG))
    assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r") and content.endswith(b"\r\n")
    folded = content.split(b"\r\n")
    assert max(map(len, folded)) in range(60, 76)
    assert [line.decode() for line in folded], "a character that was cut would not decode"


def test_commas_semicolons_and_lines_are_escaped():
    assert "SUMMARY:公示：甲\\, 乙\\; 丙\\\\丁" in lines(item(), title="甲, 乙; 丙\\丁")
    assert f"DESCRIPTION:说明\\n以网页上的为准：{BASE}/rounds/youth-2026/" in lines(item(note="说明"))


def test_the_head_of_a_calendar_tells_programs_its_name_source_and_refresh_interval():
    head = lines(item())
    assert head[: head.index("BEGIN:VEVENT")] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//测试市科学技术协会//示例之家//ZH",
        "METHOD:PUBLISH",
        "NAME:示例之家：全部日期",
        "X-WR-CALNAME:示例之家：全部日期",
        "COLOR:darkslategray",
        "LAST-MODIFIED:20261031T160000Z",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        f"SOURCE;VALUE=URI:{BASE}/calendar/all.ics",
        "UID:1972fc47-9e41-508a-a40b-16cba3032dba",
        f"URL:{BASE}/deadlines/",
        "X-PUBLISHED-TTL:P1D",
        "X-WR-TIMEZONE:Asia/Shanghai",
    ]


def test_whole_days_end_on_the_day_after():
    found = lines(item("公示", date(2026, 12, 10), date(2026, 12, 16)))
    assert {"DTSTART;VALUE=DATE:20261210", "DTEND;VALUE=DATE:20261217", "TRANSP:TRANSPARENT"} <= set(found)


def test_hours_are_written_in_utc_and_a_moment_has_no_end():
    found = lines(item("推荐", None, moment(2026, 12, 18, 17), closes=True))
    assert "DTSTART:20261218T090000Z" in found and not [line for line in found if line.startswith("DTEND")]
    found = lines(item("event", moment(2026, 12, 5, 9), moment(2026, 12, 5, 11)), kind="event", place="示例果园")
    assert {"DTSTART:20261205T010000Z", "DTEND:20261205T030000Z", "LOCATION:示例果园", "TRANSP:OPAQUE"} <= set(found)


def test_time_stamps_and_the_sequence_come_from_the_day_of_the_review():
    found = lines(item())
    assert {
        "DTSTAMP:20261031T160000Z",
        "LAST-MODIFIED:20261031T160000Z",
        f"SEQUENCE:{(date(2026, 11, 1) - date(2000, 1, 1)).days}",
    } <= set(found)


@pytest.mark.parametrize(
    "end, triggers",
    [
        (date(2026, 12, 18), ["-P6DT15H", "-PT15H"]),  # at nine in the morning, seven days and one day before
        (moment(2026, 12, 18, 17), ["-P7D", "-P1D"]),
    ],
)
def test_deadlines_have_alarms(end, triggers):
    found = lines(item("推荐", None, end, closes=True))
    assert [line.removeprefix("TRIGGER:") for line in found if line.startswith("TRIGGER")] == triggers
    assert found.count("ACTION:DISPLAY") == 2 and found.count("DESCRIPTION:推荐截止：青年奖 2026 年") == 2
    assert "BEGIN:VALARM" not in lines(item("公示"))


@pytest.mark.parametrize(
    "change, changed, status", [("cancelled", "已取消", "CANCELLED"), ("postponed", "已延期", "TENTATIVE")]
)
def test_a_cancelled_or_postponed_entry_stays_says_so_and_has_no_alarm(change, changed, status):
    found = lines(item("报名", None, date(2026, 12, 1), closes=True, change=change, changed=changed))
    assert (
        f"STATUS:{status}" in found
        and f"SUMMARY:{changed}：报名截止：青年奖 2026 年" in found
        and "BEGIN:VALARM" not in found
    )
    assert "STATUS:CONFIRMED" in lines(item())


def test_a_moved_date_names_its_earlier_dates():
    assert (
        f"DESCRIPTION:原定2026年12月9日；2026年12月11日，已改期。\\n以网页上的为准：{BASE}/rounds/youth-2026/"
        in lines(item(was=[date(2026, 12, 9), date(2026, 12, 11)]))
    )
    assert "原定2026年12月5日 09:00，" in "".join(
        lines(item("event", moment(2026, 12, 6, 9), moment(2026, 12, 6, 11), was=[moment(2026, 12, 5, 9)]))
    )


def test_uids_are_unique_and_do_not_depend_on_the_address_of_the_site():
    dates = (
        page(item("推荐", date(2026, 11, 9), date(2026, 12, 18), closes=True), item("公示")),
        page(item("公示"), slug="other"),
    )
    uids = [event["uid"] for event in read_by_icalendar(written(*dates))["events"]]
    assert len(set(uids)) == 4
    preview = Publisher("示例之家", "测试市科学技术协会", "http://localhost", "host.example", "Asia/Shanghai", "")
    again = preview.bytes_of(Calendar("all", "all", "全部日期", tuple(entries(dates))))
    assert [event["uid"] for event in read_by_icalendar(again)["events"]] == uids
