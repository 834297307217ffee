"""Tests what a record cites and names as its sources."""

from plugins.records.checks.checking import check
from plugins.records.model.citations import cited_documents, cited_laws
from tests.content_folders import TODAY, fixture_and

RIGHT = """title: 奖励没发
summary: 测试维权。
short_answer: 先协商
reviewed: 2026-11-01
order: 1
topic: 成果与署名
problem: 单位不给奖励
law_says:
  - {text: 应当奖励。, cites: [{law: patent-law, article: 16}, {law: patent-law, article: 15}]}
evidence: [专利证书]
steps:
  - {title: 协商, cites: [{law: patent-law, article: 15}]}
bodies:
  - {name: 法院, role: 审判}
sources:
  - {law: patent-law}
  - {title: 一份通知, publisher: 一个机关}
  - {title: 一份通知, publisher: 一个机关, note: 再说一次}
"""


def test_each_law_stands_once_with_its_articles_in_order(tmp_path):
    law = "records/laws/patent-law.yml"
    content = fixture_and(tmp_path, {"records/rights/reward.yml": RIGHT})
    with (content / law).open("a", encoding="utf-8") as file:
        file.write("  - {number: 16, gist: 署名。}\n")
    catalogue, problems = check(content, TODAY)
    assert problems == []
    right = catalogue.get("right", "reward")
    assert [(law.slug, [str(number) for number in numbers]) for law, numbers in cited_laws(right, catalogue)] == [
        ("patent-law", ["第十五条", "第十六条"])
    ]
    assert [document.title for document in cited_documents(right)] == ["一份通知"]


def test_a_record_that_names_a_law_without_citing_it_cites_nothing(tmp_path):
    catalogue, _ = check(fixture_and(tmp_path, {}), TODAY)
    assert cited_laws(catalogue.get("award", "elder-award"), catalogue) == []
