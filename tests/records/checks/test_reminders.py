"""Tests that the check lists what time has overtaken, and that this stops nothing."""

from datetime import date

import pytest

from plugins.records.checks.checking import check
from tests.content_folders import FIXTURE, TESTS, TODAY, fixture_and, fixture_with

SOCIETY = {
    "records/organisations/society.yml": (
        "title: 测试学会\nsummary: 测试。\nreviewed: 2026-11-01\ntype: 学会\nfields: [茶学]\n"
    )
}
STATION = (
    "title: 测试站\nsummary: 测试。\nreviewed: 2026-11-01\ntype: 专家工作站\nhost: society\nfields: [茶学]\n"
    "district: 海青\nstart: {start}\nend: {end}\nstatus: {status}\nproject: 测试项目\ncontacts: [hotline]\n"
)


def reminders(content, today=TODAY):
    problems = check(content, today)[1]
    assert {problem.severity for problem in problems} <= {"reminder"}
    return [str(problem) for problem in problems]


def station(tmp_path, **fields):
    return reminders(fixture_and(tmp_path, SOCIETY | {"records/stations/one.yml": STATION.format(**fields)}))


def test_a_review_that_is_due():
    assert (
        "content/records/contacts/hotline.yml:3:11: 该核对了：应在 2027-05-01 前核对。核对后改“核对日期”"
        in reminders(FIXTURE, date(2027, 5, 2))
    )


def test_a_running_station_whose_agreement_is_over(tmp_path):
    assert station(tmp_path, start="2023-01-01", end="2026-01-01", status="运行") == [
        "content/records/stations/one.yml:9:6: 协议 2026-01-01 已到期，请续签后改日期，或把“状态”改为“到期”"
    ]


def test_a_station_that_should_have_opened(tmp_path):
    assert station(tmp_path, start="2026-01-01", end="2028-01-01", status="筹建") == [
        "content/records/stations/one.yml:10:9: 建站日期 2026-01-01 已到，“状态”还是“筹建”"
    ]


def replaced_on(folder, day):
    law = (FIXTURE / "records/laws/patent-law.yml").read_text(encoding="utf-8")
    old = law.replace("articles:", f"superseded_by: patent-law-2027\nsuperseded_on: {day}\narticles:")
    new = law.replace("中华人民共和国专利法", "新专利法").replace("2020-10-17", "2026-10-17").replace("2021-06-01", day)
    return fixture_and(folder, {"records/laws/patent-law.yml": old, "records/laws/patent-law-2027.yml": new})


def test_a_law_that_will_be_replaced_within_three_months(tmp_path):
    assert reminders(replaced_on(tmp_path / "near", "2027-02-23")) == [
        "content/records/awards/youth-award.md:8:5: 《专利法》2027-02-23 起被新版本取代，请改引新条文"
    ]
    assert reminders(replaced_on(tmp_path / "far", "2027-02-24")) == []


@pytest.mark.parametrize("fault", ["image-with-place", "image-unused"])
def test_a_picture_that_tells_its_place_or_is_not_used(tmp_path, fault):
    assert len(reminders(fixture_with(tmp_path, TESTS / "faults" / fault / "content"))) == 1


def test_no_picture_is_called_unused_while_a_record_cannot_be_read(tmp_path):
    content = fixture_with(tmp_path, TESTS / "faults/image-unused/content")
    (content / "notices/broken.md").write_text("---\ntitle: 一\n", encoding="utf-8")
    assert "image" not in str(check(content, TODAY)[1])
