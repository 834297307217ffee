"""Tests what a publication leaves out, in the words that staff read."""

from plugins.records.checks.checking import check
from plugins.records.checks.left_out import left_out
from tests.content_folders import TODAY, fixture_and
from tests.local_examples import local_examples

LAUREATE = """title: 公示到期的作品
summary: 公开的期限已经到了。
reviewed: 2026-11-01
round: youth-2027
year: 2027
category: 作品
fields: [茶学]
state: 已撤销
announced: 2026-10-01
published_until: 2026-11-01
"""
NOTICE = "---\ntitle: {title}\nsummary: 测试。\nreviewed: 2026-11-01\ncolumn: 通知公告\ndate: {date}\n---\n"


def lines(content):
    return left_out(check(content, TODAY)[0])


def test_records_are_counted_by_the_reason_for_which_they_are_left_out(tmp_path):
    content = fixture_and(
        tmp_path,
        {
            "notices/draft.md": NOTICE.format(title="写了一半的通知", date="2026-11-01\ndraft: true"),
            "notices/broken.md": "---\ntitle: [\ndraft: true\n---\n",
            "records/laureates/over.yml": LAUREATE,
            "notices/future.md": NOTICE.format(title="下个月的通知", date="2026-12-24"),
        },
    )
    assert lines(content) == ["没有发布的内容：草稿 2 条，示例 1 条，日期还没到的 1 条，公开期限已过的 1 条。"]


def test_empty_lists_and_missing_contacts_and_forms_are_told(tmp_path):
    assert lines(local_examples(tmp_path)) == [
        "没有发布的内容：示例 16 条。",
        "还没有内容的页面 7 个：我能申报什么、截止日期、活动列表、供需对接、通知列表、申报列表、工作站列表。"
        "导航、页脚、首页和“我想……”里先不出现，网址不变，不让搜索引擎收录；有了内容自动出现。",
        "有 3 页没有可以公布的联系渠道，页面上写明先问哪条热线。",
        "有 3 页要用的表格没有发布，页面上写着“表格由本会另行公布”。",
    ]


def test_examples_that_are_published_are_told_too(tmp_path):
    assert lines(local_examples(tmp_path, publish_examples=True)) == [
        "示例 16 条也发布了，因为 site.yml 里写着 publish_examples: true；不让搜索引擎收录。"
    ]


def test_where_nothing_is_left_out_nothing_is_said(tmp_path):
    content = fixture_and(tmp_path, {})
    (content / "records/awards/elder-award.yml").unlink()
    assert lines(content) == []
