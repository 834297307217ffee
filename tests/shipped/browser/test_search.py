"""Tests the search page of the shipped site: frequent queries, the answer above the results, suggestions."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_search import ask, expect_answer, titles

pytestmark = pytest.mark.xdist_group("queries")


@pytest.mark.parametrize(
    "words, path",
    [
        ("职务发明 奖励", "guides/inventor-rewards/"),
        ("单位不给发明奖金怎么办", "rights/reward-not-paid/"),
        ("软著", "guides/software/"),
        ("竞业协议", "rights/non-compete/"),
        ("金乔工程", "programmes/golden-bridge/"),
        ("ＰＣＴ", "terms/pct/"),
        ("专利法实施细则", "laws/patent-rules/"),
        ("12348", "contacts/hotline-12348/"),
        ("我能申报什么", "apply/"),
        ("够不够条件", "apply/"),
        ("能报什么奖", "apply/"),
        ("材料清单", "packs/"),
        ("申报材料", "packs/"),
        ("期限计算", "tools/periods/"),
        ("算期限", "tools/periods/"),
        ("法定期限", "tools/periods/"),
    ],
)
def test_what_people_type_finds_the_page(page, address, words, path):
    ask(page, address, words)
    expect(titles(page).first).to_be_visible()
    assert address + path in titles(page).evaluate_all("links => links.slice(0, 3).map(link => link.href)")


@pytest.mark.parametrize(
    "words, title, fact",
    [
        ("专利法第十五条", "中华人民共和国专利法", "第十五条"),
        ("金桥工程", "金桥工程项目申报", "答复承诺"),
        ("12345", "12345政务服务便民热线", "电话"),
    ],
)
def test_the_answer_stands_above_the_results(page, address, words, title, fact):
    ask(page, address, words)
    expect_answer(page, title, fact)


def test_the_header_suggests_names_on_any_page(page, address):
    page.goto(f"{address}contacts/hotline-12345/")
    page.locator("#site-search").press_sequentially("金桥")
    page.get_by_role("option", name="金桥工程项目申报").click()
    page.wait_for_url("**/search/?q=*")
    expect(titles(page).first).to_have_text("金桥工程项目申报")
