"""Tests that a new round gets its pack by itself, and that only open packs with the same papers are named."""

from datetime import date

from plugins.records.checks.checking import check
from plugins.records.services.packs import Packs, pack_of
from tests.content_folders import FIXTURE, GALLERY, TODAY, fixture_and, fixture_with

NEW = """title: 银龄奖 2026 年
summary: 测试届次。
reviewed: 2026-11-01
award: elder-award
year: 2026
stages:
  - {name: 推荐, start: 2026-11-01, end: 2026-12-15, accepts: true}
  - {name: 补充推荐, start: 2026-12-20, end: 2026-12-21, time: "17:00", accepts: true}
materials:
  - {name: 推荐表, copies: 3, note: 双面打印}
  - {name: 无需提交材料, note: 集体推荐时}
how: 由单位推荐。
contacts: [hotline]
"""


def packs_with_new(tmp_path, today=TODAY):
    catalogue, problems = check(fixture_and(tmp_path, {"records/rounds/elder-2026.yml": NEW}), today)
    assert [problem for problem in problems if problem.severity == "error"] == []
    return Packs(catalogue)


def by_id(packs):
    return {pack["id"]: pack for pack in packs.all}


def test_a_new_round_is_one_file(tmp_path):
    packs = packs_with_new(tmp_path)
    assert [pack["id"] for pack in packs.all] == ["round:elder-2026", "round:youth-2027"], "what closes first is first"
    new = by_id(packs)["round:elder-2026"]
    assert (new["closes"], new["until"], new["over"]) == ("2026-12-15", "2026年12月15日（星期二） 截止", False)
    assert ([paper["name"] for paper in new["papers"]], new["nothing"]) == (["推荐表"], "集体推荐时")
    assert [(need["pack"], need["copies"]) for need in packs.elsewhere(new, "推荐表")] == [("round:youth-2027", 2)]


def test_a_pack_says_when_how_and_to_whom_it_is_handed_in(tmp_path):
    packs = by_id(packs_with_new(tmp_path))
    assert packs["round:elder-2026"]["handIn"] == {
        "until": "2026年12月15日（星期二） 截止",
        "limit": None,
        "how": "由单位推荐。",
        "ask": [{"lead": None, "title": "测试热线", "url": "contacts/hotline/", "phone": "12345", "more": None}],
    }


def test_a_service_without_a_deadline_says_how_long_it_takes(tmp_path):
    found = by_id(Packs(check(fixture_with(tmp_path, GALLERY), TODAY)[0]))["programme:station"]["handIn"]
    assert (found["until"], found["limit"] is None, found["how"] is None) == (None, False, False)


def test_the_hour_of_another_country_is_told_with_its_zone(tmp_path):
    abroad = NEW.replace("year: 2026\n", "year: 2026\ntimezone: America/New_York\n")
    catalogue, _ = check(fixture_and(tmp_path, {"records/rounds/elder-2026.yml": abroad}), TODAY)
    pack = pack_of(catalogue.get("round", "elder-2026"), catalogue)
    assert pack["handIn"]["until"].endswith("截止（America/New_York）")


def test_the_stage_that_accepts_next_counts(tmp_path):
    new = by_id(packs_with_new(tmp_path, date(2026, 12, 18)))["round:elder-2026"]
    assert new["until"] == "2026年12月20日（星期日）开始受理，2026年12月21日（星期一） 17:00 截止"


def test_what_is_over_keeps_its_pack_and_is_named_nowhere_else(tmp_path):
    packs = packs_with_new(tmp_path, date(2026, 12, 22))
    assert [(pack["id"], pack["over"]) for pack in packs.all] == [
        ("round:youth-2027", False),
        ("round:elder-2026", True),
    ]
    assert packs.elsewhere(by_id(packs)["round:youth-2027"], "推荐表") == []
    form = packs.form()
    assert [pack["id"] for pack in form["closing"]] == ["round:youth-2027"] and [
        pack["id"] for pack in form["over"]
    ] == ["round:elder-2026"]
    assert form["shared"] == []


def test_no_paper_no_pack(tmp_path):
    assert pack_of(check(FIXTURE, TODAY)[0].get("award", "youth-award"), None) is None
    nothing = NEW.replace("  - {name: 推荐表, copies: 3, note: 双面打印}\n", "")
    catalogue, _ = check(fixture_and(tmp_path, {"records/rounds/elder-2026.yml": nothing}), TODAY)
    assert pack_of(catalogue.get("round", "elder-2026"), catalogue) is None


def test_a_form_comes_with_its_version_and_fingerprint(tmp_path):
    folder = fixture_with(tmp_path, GALLERY)
    packs = Packs(check(folder, TODAY)[0])
    form = by_id(packs)["round:youth-2026"]["papers"][0]["form"]
    assert (form["title"], form["version"], form["valid_from"], form["valid_to"]) == (
        "示例申请表",
        "2026年版",
        "2026-01-01",
        None,
    )
    assert form["size"] == (folder / form["file"]).stat().st_size and len(form["sha256"]) == 64
    catalogue = packs.catalogue
    assert [(pack["id"], paper["name"]) for pack, paper in packs.with_form(catalogue.get("form", "application"))] == [
        ("round:youth-2026", "推荐表"),
        ("programme:station", "建站申请表"),
    ]


def test_a_round_and_its_own_programme_want_one_paper_not_two(busy_catalogue):
    packs = Packs(busy_catalogue)
    call, guide = by_id(packs)["round:call-2026"], by_id(packs)["programme:station"]
    assert {"合作协议"} <= {paper["name"] for paper in call["papers"]} & {paper["name"] for paper in guide["papers"]}
    assert packs.elsewhere(call, "合作协议") == packs.elsewhere(guide, "合作协议") == []
    assert "round:merit-2026" in [need["pack"] for need in packs.elsewhere(call, "事迹摘要")]
