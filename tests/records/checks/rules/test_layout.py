"""Tests that the check of links leaves Markdown alone that reads well."""

import pytest

from plugins.records.checks.checking import check
from tests.content_folders import TODAY, fixture_and

PAGE = "---\ntitle: 一页\nsummary: 测试。\nreviewed: 2026-11-01\n---\n\n{body}\n"


@pytest.mark.parametrize(
    "body",
    [
        "一段\n\n- 甲\n- 乙\n  - 丙",
        "1. 甲\n2. 乙",
        "## 标题\n- 甲",
        "> 引文\n- 甲",
        "一段，2026\n年",
        "```\n一段\n- 甲\n| x |\n```",
        "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |",
        "[奖](award:youth-award)（见上）",
        "[注]（不是链接）",
        "- 甲\n- 乙",
    ],
)
def test_no_fault_is_found(tmp_path, body):
    assert check(fixture_and(tmp_path, {"pages/one.md": PAGE.format(body=body)}), TODAY)[1] == []
