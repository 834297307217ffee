"""Tests the controls that narrow the results."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("search page")


def kinds(page):
    return [" ".join(text.split()) for text in page.locator(".filter").all_inner_texts()]


def options(page, name):
    return page.get_by_label(name).locator("option").all_inner_texts()


def test_kinds_come_most_frequent_first_and_other_facets_as_selects(search, page):
    search.open("?q=专家")
    assert kinds(page) == ["专家工作站 2", "法律 1"]
    assert options(page, "区域") == ["不限", "城东区（1）", "城西区（1）"]
    # A facet with at most one value would narrow nothing.
    expect(page.locator(".search__selects label")).to_have_count(1)


def test_filters_work_together_and_are_named(search, page):
    search.open("?q=金桥工程")
    page.get_by_role("checkbox", name="通知").check()
    expect(search.status).to_have_text("找到 1 条（通知）")
    page.get_by_role("checkbox", name="奖项").check()
    expect(search.status).to_have_text("找到 2 条（奖项、通知）")
    page.get_by_role("combobox", name="年份").select_option("2025")
    expect(search.titles).to_have_text(["金桥工程优秀项目奖"])
    assert search.asked == "?q=金桥工程&kind=award&kind=notice&year=2025"


def test_the_control_in_use_keeps_the_focus(search, page):
    search.open("?q=金桥工程")
    page.get_by_role("checkbox", name="通知").press("Space")
    expect(search.titles).to_have_count(1)
    expect(page.get_by_role("checkbox", name="通知")).to_be_focused()
    page.get_by_role("checkbox", name="通知").press("Space")
    page.get_by_role("combobox", name="年份").focus()
    page.get_by_role("combobox", name="年份").select_option("2026")
    expect(search.status).to_have_text("找到 2 条（2026年）")
    expect(page.get_by_role("combobox", name="年份")).to_be_focused()


def test_all_filters_can_be_removed_at_once_and_the_order_stays(search, page):
    search.open("?q=金桥工程&kind=notice&platform=startup&sort=date")
    expect(search.titles).to_have_count(1)
    page.get_by_role("button", name="清除筛选").click()
    expect(search.titles).to_have_count(3)
    expect(search.status).to_be_focused()
    expect(page.get_by_role("button", name="清除筛选")).to_be_hidden()
    assert search.asked == "?q=金桥工程&sort=date"


def test_filters_stay_while_other_words_are_typed(search, page):
    search.open("?q=金桥工程&kind=notice")
    search.box.press("End")
    search.type("申")
    expect(search.status).to_have_text("找到 1 条（通知）")
    assert search.asked == "?q=金桥工程申&kind=notice"


def test_results_can_be_sorted_by_date(search, page):
    search.open("?q=金桥工程")
    page.get_by_role("combobox", name="排序").select_option(label="最新")
    expect(page.locator(".result__date")).to_have_text(["2026年3月1日", "2026年2月20日", "2025年5月30日"])
    assert search.asked == "?q=金桥工程&sort=date"
    expect(page.get_by_role("combobox", name="排序")).to_have_value("date")


def test_a_shared_address_shows_the_same_to_everybody(search, page):
    search.open("?q=金桥工程&kind=award&kind=notice&platform=startup&year=2026&sort=date")
    expect(search.status).to_have_text("找到 1 条（奖项、通知、创业平台、2026年）")
    assert page.locator(".filter__box:checked").evaluate_all("boxes => boxes.map(box => box.value)") == [
        "notice",
        "award",
    ]
    expect(page.get_by_role("combobox", name="服务平台")).to_have_value("startup")
    expect(page.get_by_role("combobox", name="年份")).to_have_value("2026")


@pytest.mark.parametrize("query", ["?q=茶叶&kind=nothing", "?q=茶叶&district=gone", "?q=茶叶&utm_source=x&sort=cost"])
def test_unknown_parameters_of_the_address_are_ignored(search, page, query):
    search.open(query)
    expect(search.status).to_have_text("找到 1 条")
    expect(page.get_by_role("button", name="清除筛选")).to_be_hidden()
