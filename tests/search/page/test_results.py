"""Tests what the search page shows for a query."""

import re

import pytest
from playwright.sync_api import expect

from tests.conftest import mend

pytestmark = pytest.mark.xdist_group("search page")


def test_the_query_of_the_address_is_searched(search, portal, page):
    search.open("?q=金桥工程")
    expect(search.status).to_have_text("找到 3 条")
    expect(search.titles.first).to_have_text("金桥工程项目申报")
    assert search.titles.first.evaluate("link => link.href") == f"{portal}programmes/bridge/"
    expect(page.locator(".result mark")).to_have_text(["金桥工程"] * 3)
    expect(page.locator(".result__kind").first).to_have_text("办事指南")
    expect(page.locator(".result__date").first).to_have_text("2026年2月20日")
    assert page.title() == "金桥工程 — 搜索 — 示例科技工作者之家"


def test_a_result_has_its_short_answer_and_links_to_sections(search, portal, page):
    search.open("?q=金桥工程")
    first = page.locator(".result").first
    expect(first.locator(".result__answer")).to_have_text("签好协议就能报")
    parts = first.locator(".result__sections a")
    expect(parts).to_have_text(["怎样办", "要交什么"])
    assert parts.evaluate_all("links => links.map(link => link.href)") == [
        f"{portal}programmes/bridge/#steps",
        f"{portal}programmes/bridge/#materials",
    ]
    expect(page.locator(".result__answer, .result__sections")).to_have_count(2)


def test_without_a_query_the_introduction_is_shown(search, page):
    title = search.open().page.title()
    expect(search.message).to_contain_text("输入几个字试试")
    expect(search.status).to_have_text("")
    assert title == "搜索 — 示例科技工作者之家"
    expect(page.locator(".filter, .choice:visible, .search__more:visible")).to_have_count(0)


def test_results_appear_while_words_are_typed(search):
    search.open().type("金桥")
    expect(search.titles).to_have_count(3)
    assert search.asked == "?q=金桥"
    search.type("工程优秀")
    expect(search.titles).to_have_text(["金桥工程优秀项目奖"])


def test_an_emptied_box_shows_the_introduction_again(search):
    search.open("?q=金桥").box.fill("")
    expect(search.titles).to_have_count(0)
    expect(search.message).to_contain_text("输入几个字试试")


def test_more_results_come_on_request_and_the_first_new_one_has_the_focus(search, page):
    search.open("?q=讲座")
    expect(search.titles).to_have_count(20)
    page.get_by_role("button", name="再看一些").click()
    expect(search.titles).to_have_count(40)
    expect(search.titles.nth(20)).to_be_focused()
    page.get_by_role("button", name="再看一些").click()
    expect(search.titles).to_have_count(56)
    expect(page.locator(".search__more")).to_be_hidden()


WATCH = """list => {
  window.lengths = [];
  new MutationObserver(() => window.lengths.push(list.children.length)).observe(list, {childList: true});
}"""


def test_results_come_a_few_at_a_time_and_the_list_never_shrinks_under_a_reader(search, page):
    search.open()
    page.locator("[data-search-results]").evaluate(WATCH)
    search.type("讲座")
    expect(search.titles).to_have_count(20)
    page.get_by_role("button", name="再看一些").click()
    expect(search.titles).to_have_count(40)
    assert page.evaluate("lengths") == [5, 10, 15, 20, 20, 20, 20, 20, 25, 30, 35, 40]


def test_a_new_query_stops_the_results_of_the_last_one(search, page):
    search.open("?q=讲座")
    page.evaluate("""() => {
      const list = document.querySelector('[data-search-results]');
      const form = document.querySelector('[data-search]');
      new MutationObserver((_, watcher) => {
        watcher.disconnect();
        form.elements.q.value = '金桥';
        form.requestSubmit();
      }).observe(list, {childList: true});
      form.elements.sort.value = 'date';
      form.elements.sort.dispatchEvent(new Event('change', {bubbles: true}));
    }""")
    expect(search.status).to_have_text("找到 3 条")
    expect(search.titles).to_have_count(3)
    expect(page.locator("[data-search]")).not_to_have_attribute("aria-busy", "true")


def test_markup_in_the_index_is_text(search, page):
    search.open("?q=尖括号")
    expect(search.titles.first).to_have_text("<img src=x onerror=alert(1)>尖括号")
    expect(page.locator(".result__excerpt")).to_have_text("<b>尖括号</b>")
    expect(page.locator(".result img, .result b")).to_have_count(0)


def test_did_you_mean_is_a_link_to_that_question(search, page):
    search.open("?q=金乔工程")
    expect(page.locator("[data-search-notes]")).to_have_text("您要找的是不是：金桥工程")
    expect(search.status).to_have_text("没有找到“金乔工程”")
    page.get_by_role("link", name="金桥工程", exact=True).click()
    expect(search.titles).to_have_count(3)
    expect(search.box).to_have_value("金桥工程")
    expect(page.locator("[data-search-notes]")).to_have_text("")


def test_results_that_are_only_near_are_told_apart(search, page):
    search.open("?q=工作站")
    card = page.locator(".answer--unknown")
    expect(card.locator("h2")).to_have_text("没有找到“工作站”")
    expect(card).to_contain_text("下面的内容只是沾边，不是答案。")
    expect(search.status).to_have_text(re.compile("^没有找到“工作站”，下面 [0-9]+ 条只提到其中的“工作”$"))


def test_nothing_at_all_is_said_once_and_heard(search, page):
    search.open("?q=生锈")
    card = page.locator(".answer--unknown")
    expect(card.locator("h2")).to_have_text("没有找到“生锈”")
    expect(card).not_to_contain_text("沾边")
    expect(search.status).to_have_text("找到 0 条")
    expect(page.locator("[data-search-live]")).to_have_text("没有找到“生锈”")
    expect(search.message.locator("h2")).to_have_text("可以这样再试")


def test_results_beside_a_suggestion_are_only_near(search):
    search.open("?q=茶叶专家")
    expect(search.status).to_have_text("没有找到“茶叶专家”，下面 1 条只是相近")


def test_a_fault_of_syntax_is_explained(search, page):
    search.open("?q=title:")
    expect(page.locator(".search__problem")).to_have_text("“title:”后面要写词，例如 title:专利。已按普通词查找。")


def test_without_results_other_pages_are_offered(search, portal):
    search.open("?q=量子纠缠")
    expect(search.status).to_have_text("没有找到“量子纠缠”")
    links = search.message.locator("a").evaluate_all("links => links.map(link => link.href)")
    assert links == [f"{portal}sitemap/", f"{portal}contacts/"]  # The fixture site has no glossary.
    expect(search.message.get_by_role("button")).to_have_count(0)


def test_without_results_the_filters_can_be_removed(search, page):
    search.open("?q=茶叶&kind=law")
    expect(search.status).to_have_text("没有找到“茶叶”（法律）")
    search.message.get_by_role("button", name="清除筛选再找").click()
    expect(search.titles).to_have_text(["茶叶专家工作站"])
    expect(search.status).to_be_focused()
    assert search.asked == "?q=茶叶"


def test_a_late_answer_does_not_replace_a_newer_one(search, hold, page):
    go_on = hold("search")
    page.goto(f"{search.address}?q=茶叶")
    expect(page.locator("[data-search]")).to_have_attribute("aria-busy", "true")
    search.box.fill("")
    expect(search.message).to_contain_text("输入几个字试试")
    go_on()
    expect(search.titles).to_have_count(0)


def test_a_slow_answer_shows_a_sign_of_waiting(search, hold, page):
    search.open("?q=金桥")
    go_on = hold("search")
    search.box.fill("茶叶")
    expect(page.locator(".search__news .search__waiting")).to_be_visible()
    expect(search.status).to_have_css("opacity", "0")
    go_on()
    expect(search.status).to_have_text("找到 1 条")
    expect(page.locator(".search__news .search__waiting")).to_be_hidden()


SEEN_AT_ONCE = """() => {
  const root = document.querySelector('[data-search]')
  const seen = name => getComputedStyle(root.querySelector(`.search__${name}`))
  return new Promise(resolve => new MutationObserver(() =>
    resolve([root.ariaBusy, seen('waiting').visibility, seen('status').opacity])
  ).observe(root, {attributeFilter: ['aria-busy']}))
}"""


def test_a_quick_answer_does_not_flicker(search, page):
    search.open("?q=金桥")
    page.evaluate(f"window.seen = ({SEEN_AT_ONCE})(), 0")
    search.type("工程")
    assert page.evaluate("seen") == ["true", "hidden", "1"]


@pytest.mark.parametrize("broken", ["open", "search"])
def test_without_the_index_help_is_shown_and_a_button_tries_again(search, page, broken):
    page.route(re.compile(rf"fake_index\.json\?{broken}$"), lambda route: route.abort())
    search.open("?q=茶叶&district=east")
    expect(search.status).to_have_text("搜索暂时用不了")
    expect(search.message).to_contain_text("目录")
    mend(page)
    page.get_by_role("button", name="再试一次").click()
    expect(search.titles).to_have_text(["茶叶专家工作站"])
    expect(search.status).to_have_text("找到 1 条（城东区）")
    expect(search.status).to_be_focused()


def test_when_the_network_is_back_the_page_tries_again(search, page):
    search.open()
    page.context.set_offline(True)
    search.type("茶叶")
    expect(search.status).to_have_text("搜索暂时用不了")
    page.context.set_offline(False)
    expect(search.titles).to_have_text(["茶叶专家工作站"])
    expect(search.box).to_be_focused()


SPOKEN = """() => {
  window.spoken = []
  const region = document.querySelector('[data-search-live]')
  new MutationObserver(() => region.textContent && spoken.push(region.textContent)).observe(region, {childList: true})
}"""

# The keys come at such a distance that each leads to a query. The page itself types, so its clock keeps the order of
# events on a busy machine too.
TYPED = """async words => {
  const box = document.getElementById('search-input')
  for (const sign of words) {
    box.value += sign
    box.dispatchEvent(new Event('input', {bubbles: true}))
    await new Promise(resolve => setTimeout(resolve, 300))
  }
}"""


def test_a_screen_reader_hears_the_last_count_only(search, page):
    search.open()
    page.evaluate(SPOKEN)
    page.evaluate(TYPED, "金桥工程")
    search.settle()
    expect(page.locator("[data-search-live]")).to_have_text("找到 3 条")
    assert page.evaluate("spoken") == ["找到 3 条"]
    assert page.locator("[data-search-live]").get_attribute("role") == "status"
