"""Tests where the article of a sentence may stand, and which sentences are listed because they have none."""

import pytest

from tests.uncited.content import RIGHT, messages_about, rights_problem, with_body

NOTHING = "- {title: 协商}"
STEP = "- {title: 请求, text: 应当在5日内提出。, cites: [{law: patent-law, article: 15}]}"


def messages_with(tmp_path, old, new, **fields):
    """Return the messages about a rights problem in whose text `old` is replaced by `new`."""
    return messages_about(tmp_path, {"records/rights/reward.yml": rights_problem(RIGHT.replace(old, new), **fields)})


def test_a_statement_has_its_article_beside_it(tmp_path):
    assert messages_with(tmp_path, "", "") == []


def test_a_step_needs_its_own_article(tmp_path):
    assert messages_with(tmp_path, NOTHING, STEP.split(", cites")[0] + "}") == [
        "records/rights/reward.yml:13:23: “应当”旁边没有依据：应当在5日内提出。"
    ]


def test_a_step_with_its_own_article_is_not_listed(tmp_path):
    assert messages_with(tmp_path, NOTHING, STEP) == []


def test_a_step_that_repeats_the_law_needs_its_own_article_too(tmp_path):
    assert len(messages_with(tmp_path, NOTHING, "- {title: 请求, text: 奖励在3个月内发。}")) == 1


@pytest.mark.parametrize(
    "line, listed",
    {
        "3个月内的通知": [],
        "4个月内的通知": ["4个月"],
        "应当保存的通知": ["应当"],
        "第十五条要求4个月内的通知": [],
    }.items(),
)
def test_a_line_may_repeat_the_page_or_name_the_article(tmp_path, line, listed):
    found = messages_with(tmp_path, "evidence: [专利证书]", f"evidence: [{line}]")
    assert found == [f"records/rights/reward.yml:11:12: “{word}”旁边没有依据：{line}" for word in listed]


@pytest.mark.parametrize("summary, listed", {"应当在3个月内发。": [], "应当在一年内发。": ["应当"]}.items())
def test_a_summary_may_repeat_duties_and_numbers_but_add_no_number(tmp_path, summary, listed):
    found = messages_with(tmp_path, "", "", summary=summary)
    assert found == [f"records/rights/reward.yml:2:10: “{word}”旁边没有依据：{summary}" for word in listed]


def test_bodies_and_the_limits_of_help_may_repeat_the_page(tmp_path):
    said = "bodies:\n  - {name: 法院, role: 责令3个月内给付}\ncannot: 本会不能要求单位付款。\n"
    assert messages_with(tmp_path, "bodies:\n  - {name: 法院, role: 审判}\n", said) == []


def test_a_named_period_brings_its_article(tmp_path):
    period = (
        "title: 起诉期限\nsummary: 测试期限，15日，应当起诉。\nshort_answer: 15日\nreviewed: 2026-11-01\norder: 1\n"
        "topic: 专利\nevents: [收到通知之日]\nnature: 办理期限\nwho: 申请人\nlength: 15日\ncounting: 顺延的算法\n"
        "after: 逾期的，不予受理。\ncites: [{law: patent-law, article: 15}]\n"
    )
    text = rights_problem(
        RIGHT.replace("evidence: [专利证书]", "evidence: [15日内的证明]")
        + "time_limits: [{period: suit, note: 逾期的不予受理。}]\n"
    )
    assert messages_about(tmp_path, {"records/rights/reward.yml": text, "records/periods/suit.yml": period}) == []


@pytest.mark.parametrize(
    "body, places",
    {
        "单位应当付款。": ["19:1"],
        "先协商。单位应当付款，见[法条](law:patent-law#art-15)。": [],
        "见[法条](law:patent-law#art-15)。\n\n先协商，\n单位**应当**付款。": ["21:1"],
        "- 应当付款（[法条](law:patent-law#art-15)）\n- 应当道歉": ["20:3"],
        "- [法条](law:patent-law#art-15)：\n  - 应当付款\n- 应当道歉": ["21:3"],
        "依照[法条](law:patent-law#art-15)：\n\n- 应当付款\n- 应当道歉": [],
        "依照[法条](law:patent-law#art-15)。\n\n- 应当付款": ["21:3"],
        "| 谁 | 做什么 |\n|---|---|\n| 单位 | 应当付款 |\n| 依据 | [法条](law:patent-law#art-15) |": [],
        "| 谁 | 做什么 |\n|---|---|\n| 单位 | 应当付款 |\n| 法院 | 应当判决 |": ["21:8"],
        "依照[法条](law:patent-law#art-15)：\n\n| 谁 | 做什么 |\n|---|---|\n| 单位 | 应当付款 |": [],
        "据市科协2026年3月1日的通知，应当付款。": [],
        "据报道，应当付款。": ["19:1"],
        "应当付款。[^1]\n\n[^1]: [法条](law:patent-law#art-15)": [],
        "应当付款。[^1]\n\n[^1]: 听说的。": ["19:1"],
        "## 单位应当做什么": [],
        "见[期限](guide:x)，应当付款。": ["19:1"],
    }.items(),
)
def test_in_a_body_the_article_is_in_the_same_paragraph_item_or_table(tmp_path, body, places):
    found = [line for line in messages_about(tmp_path, with_body(body)) if "旁边没有依据" in line]
    assert [line.split(": ")[0].removeprefix("records/rights/reward.md:") for line in found] == places


def test_a_term_and_an_award_rest_on_their_sources(tmp_path):
    award = (
        "level: 市级\nnature: 评选表彰\naudiences: [青年科技人员]\norganisers: [科协]\ncycle: 三年一届\n"
        "conditions: [不超过40周岁]\n"
    )
    head = (
        "title: 测试{}\nsummary: 应当在15日内办。\nreviewed: 2026-11-01\nsources:\n"
        "  - {{title: 通知, publisher: 科协}}\n"
    )
    assert (
        messages_about(
            tmp_path,
            {
                "records/awards/a.yml": head.format("奖") + award,
                "records/terms/t.yml": head.format("词") + "initial: C\ntopic: 专利\n",
            },
        )
        == []
    )


def test_laws_examples_and_drafts_are_not_read(tmp_path):
    law = (
        "title: 方案\nsummary: 测试。\nreviewed: 2026-11-01\nshort: 方案\ntype: 政策文件\nissued_by: 科协\n"
        "version: 一\n"
        "articles:\n  - {number: 1, gist: 应当在9日内办。}\n"
    )
    step = RIGHT.replace(NOTHING, "- {title: 请求, text: 应当在5日内提出。}")
    assert (
        messages_about(
            tmp_path,
            {
                "records/laws/plan.yml": law,
                "records/rights/a.yml": rights_problem(step, title="甲") + "draft: true\n",
                "records/rights/b.yml": rights_problem(step, title="乙") + "example: true\n",
            },
        )
        == []
    )
