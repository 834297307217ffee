"""Tests that one cause gives one message, and that a missing or broken file hides no fault of the others."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.reading.problem import TOLD_EACH, Problem, gathered
from tests.content_folders import FIXTURE, TODAY, fixture_and

NOTICE = (
    "---\ntitle: 短讯{n}\nsummary: 测试。\nreviewed: 2026-11-01\ncolumn: 通知公告\ndate: 2026-11-20\n"
    "about: [{about}]\n---\n见[这里]({about})。\n"
)
BROKEN = {"records/awards/bad.yml": "title: x\n", "notices/bad.md": "no fence\n"}


def notices(count, about):
    return {f"notices/test-{n}.md": NOTICE.format(n=n, about=about) for n in range(1, count + 1)}


def test_a_record_that_many_name_is_missed_once(tmp_path):
    problems = check(fixture_and(tmp_path, notices(20, "law:gone-law")), TODAY)[1]
    assert list(map(str, problems)) == [
        "content/notices/test-1.md:7:9: “有关”指向的法律法规“gone-law”不存在。"
        "请先在 content/records/laws 里建这个文件。"
        "同样的还有 39 处：content/notices/test-1.md:9、content/notices/test-10.md:7、content/notices/test-10.md:9 等"
    ]


def test_a_word_that_is_in_no_list_is_missed_once(tmp_path):
    files = {path: text.replace("通知公告", "公示公告") for path, text in notices(9, "law:patent-law").items()}
    (problem,) = check(fixture_and(tmp_path, files), TODAY)[1]
    assert (
        problem.message.startswith("“栏目”应为 ")
        and "现为“公示公告”。是否要写“通知公告”？同样的还有 8 处" in problem.message
    )


def test_few_of_one_cause_are_told_one_by_one():
    few = [Problem("x.yml", line, 1, "甲", about="a") for line in range(TOLD_EACH)]
    others = [Problem("x.yml", line, 2, "乙") for line in range(9)]
    assert gathered(few + others + few) == sorted(few + others)


@pytest.mark.parametrize(
    "gone", ["site.yml", "vocabularies/levels.yml", "synonyms.yml", "records/awards", "records/laws"]
)
def test_what_is_missing_hides_no_fault_of_the_rest(tmp_path, gone):
    content = fixture_and(tmp_path, BROKEN | notices(1, "law:gone-law"))
    target = content / gone
    for file in [target] if target.is_file() else target.iterdir():
        file.unlink()
    told = "\n".join(map(str, check(content, TODAY)[1]))
    assert "content/notices/bad.md:1:1: 第一行应为" in told
    assert "content/notices/test-1.md:7:9: “有关”指向的法律法规“gone-law”不存在" in told or gone == "records/laws"
    assert told.count("content/records/laws 里建这个文件；那里一条也没有，误删的请恢复。同样的还有") == (
        gone == "records/laws"
    )
    assert ("awards/bad.yml:1:1: 缺少“级别”" in told) == (gone != "records/awards")
    assert ("content/site.yml:1:1: 缺少这个文件" in told) == (gone == "site.yml")


def test_a_site_that_cannot_be_read_is_told_once_and_blamed_for_nothing_else(tmp_path):
    text = (FIXTURE / "site.yml").read_text(encoding="utf-8").replace("compliance: ", "compliance：")
    problems = check(fixture_and(tmp_path, {"site.yml": f"@{text}"}), TODAY)[1]
    assert {problem.path for problem in problems} == {"content/site.yml"}
