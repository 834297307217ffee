"""Tests references in both directions, and what visitors see."""

from datetime import date

from plugins.records.checks.checking import check
from plugins.records.model.fields import ArticleNumber
from tests.content_folders import FIXTURE, TODAY, fixture_and

NOTICE = "---\ntitle: {title}\nsummary: 测试。\nreviewed: 2026-11-01\ncolumn: 通知公告\ndate: {date}\n---\n"


def catalogue_of(folder, files=None, today=TODAY):
    catalogue, problems = check(fixture_and(folder, files or {}), today)
    assert [problem for problem in problems if problem.severity == "error"] == []
    return catalogue


def test_references_are_known_from_both_sides():
    catalogue, _ = check(FIXTURE, TODAY)
    youth, elder = catalogue.get("award", "youth-award"), catalogue.get("award", "elder-award")
    law = catalogue.get("law", "patent-law")
    assert catalogue.linked(elder, "higher") == [youth]
    assert catalogue.linked(youth, "higher") == []
    assert elder in catalogue.referring(youth, "award")
    assert catalogue.referring(youth, "notice") == [catalogue.get("notice", "opening")]
    assert catalogue.citing(law, ArticleNumber(15)) == [youth]
    assert catalogue.citing(law, ArticleNumber(16)) == []


def test_a_record_is_found_by_its_key():
    catalogue, _ = check(FIXTURE, TODAY)
    youth = catalogue.at("award:youth-award")
    assert youth is catalogue.get("award", "youth-award")
    assert youth.key == "award:youth-award"
    assert [catalogue.at(key) for key in ("award:nobody", "round:youth-award", "youth-award", "")] == [None] * 4


def test_publication_leaves_out_examples_drafts_and_the_future(tmp_path):
    files = {
        "notices/draft.md": NOTICE.format(title="草稿", date="2026-11-01\ndraft: true"),
        "notices/future.md": NOTICE.format(title="将来", date="2026-12-24"),
    }
    catalogue = catalogue_of(tmp_path, files)
    assert {"draft", "future", "opening"} == {record.slug for record in catalogue.visible(publish=False).of("notice")}
    published = catalogue.visible(publish=True)
    assert [record.slug for record in published.of("notice")] == ["opening"]
    assert [record.slug for record in published.of("award")] == ["youth-award"]


def test_examples_are_published_only_when_the_site_says_so(tmp_path):
    site = (FIXTURE / "site.yml").read_text(encoding="utf-8")
    catalogue = catalogue_of(tmp_path, {"site.yml": site + "publish_examples: true\n"})
    assert catalogue.visible(publish=True).get("award", "elder-award")


def test_a_future_notice_appears_on_its_day(tmp_path):
    files = {"notices/future.md": NOTICE.format(title="将来", date="2026-12-24")}
    assert catalogue_of(tmp_path, files, date(2026, 12, 24)).visible(publish=True).get("notice", "future")


def test_a_person_is_withdrawn_when_consent_expires(tmp_path):
    files = {
        "records/organisations/society.yml": (
            "title: 测试学会\nsummary: 测试。\nreviewed: 2026-11-01\ntype: 学会\nfields: [茶学]\n"
        ),
        "records/experts/one.yml": "title: 一位专家\nsummary: 测试。\nreviewed: 2026-11-01\n"
        "roles: [科普大使]\nfields: [茶学]\n"
        "organisation: society\nservices: [指导]\n"
        "consent: {date: 2025-11-01, scope: 姓名, expires: 2026-11-23}\n",
    }
    catalogue = catalogue_of(tmp_path, files)
    assert catalogue.visible(publish=False).get("expert", "one")
    later = catalogue_of(tmp_path / "later", files, date(2026, 11, 24))
    assert later.visible(publish=False).get("expert", "one") is None


def test_lists_have_a_total_order(tmp_path):
    files = {
        f"notices/{slug}.md": NOTICE.format(title=f"通知 {slug}", date=day)
        for slug, day in [("b", "2026-11-02"), ("a", "2026-11-02"), ("newest", "2026-11-20")]
    }
    notices = catalogue_of(tmp_path, files).of("notice")
    assert [record.slug for record in notices] == ["newest", "a", "b", "opening"]
