"""Tests the answer card above the results."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("search page")


def test_an_award_answers_with_its_dates_and_facts(search, portal, page):
    search.open("?q=青年科技奖")
    card = page.get_by_role("region", name="直接答案")
    expect(card.locator(".answer__kind")).to_have_text("奖项")
    expect(card.get_by_role("heading", level=2)).to_have_text("青年科技奖")
    assert card.get_by_role("link").evaluate_all("links => links.map(link => link.href)") == [
        f"{portal}awards/youth-award/"
    ]
    assert card.locator("dt").all_inner_texts() == ["推荐", "公示", "表彰", "推荐名额", "年龄"]
    assert [" ".join(text.split()) for text in card.locator("dd").all_inner_texts()] == [
        "2026年9月1日至10月15日 已结束",
        "2026年11月20日至11月26日 进行中",
        "2027年5月30日起 即将开始",
        "每个单位不超过 2 人",
        "不满 40 周岁，女性不满 45 周岁",
    ]
    expect(card.locator("h3")).to_have_count(0)


def test_of_many_dates_the_card_shows_the_latest_and_the_coming_ones(search, page):
    search.open("?q=科普贡献奖")
    assert [" ".join(text.split()) for text in page.locator(".answer .facts__item").all_inner_texts()] == [
        "推荐 2026年9月1日至9月30日 已结束",
        "审查 2026年10月8日至10月16日 已结束",
        "评审 2026年12月1日至12月4日 即将开始",
        "公示 2026年12月14日至12月18日",
        "表彰 2027年5月30日起",
    ]


def test_a_law_answers_with_the_article_and_leads_to_it(search, portal, page):
    search.open("?q=专利法第十五条")
    card = page.get_by_role("region", name="直接答案")
    expect(card.get_by_role("heading", level=3)).to_have_text("第十五条")
    expect(card.locator(".answer__text")).to_contain_text("给予奖励")
    assert card.get_by_role("link").evaluate("link => link.href") == f"{portal}laws/patent-law/#article-15"
    expect(card.locator("dl")).to_have_count(0)


def test_the_card_of_a_page_with_a_short_answer_shows_it(search, page):
    search.open("?q=论文发表以后申请专利")
    card = page.get_by_role("region", name="直接答案")
    expect(card.locator(".answer__short")).to_have_text("期刊论文已经发表：一般不能再申请")
    expect(card.locator("dl")).to_have_count(0)


def test_the_card_disappears_with_another_query(search, page):
    search.open("?q=青年科技奖").box.fill("茶叶")
    expect(search.titles).to_have_count(1)
    expect(page.locator(".answer")).to_have_count(0)
