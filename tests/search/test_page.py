"""The search page in a real browser: what a reader does, what the reader sees."""

import shutil
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest
from playwright.sync_api import expect

from plugins.browser.file_server import served

HERE = Path(__file__).parent
REPO = HERE.parents[1]


@pytest.fixture(scope="module")
def address(write_bundle, documents):
    """The search page of a small site below a sub-path, served over HTTP."""
    blank = replace(documents[0], aliases=())
    events = [replace(blank, ref=f"e{n}", url=f"events/{n}/", title=f"学术讲座{n}", text="讲座") for n in range(30)]
    markup = replace(blank, ref="xss", url="xss/", title="<img src=x onerror=alert(1)>尖括号", summary="<b>尖括号</b>")
    base = write_bundle([*documents, *events, markup])
    site = Path(url2pathname(urlsplit(base).path)).parents[1]
    shutil.copy(HERE / "search_page.html", site / "search/index.html")
    shutil.copytree(REPO / "theme/static/js", site / "theme/js")
    with served(site) as host:
        yield f"{host}/search/"


@pytest.fixture
def page(browser):
    context = browser.new_context()
    opened = context.new_page()
    opened.faults = []
    opened.on("pageerror", lambda error: opened.faults.append(str(error)))
    yield opened
    assert opened.faults == []
    context.close()


def status(page):
    return page.locator("[data-search-status]")


def titles(page):
    return page.locator(".result__title")


def test_the_address_asks(page, address):
    page.goto(f"{address}?q=金桥工程")
    expect(status(page)).to_have_text("找到 2 条")
    expect(titles(page).first).to_have_text("金桥工程项目申报")
    assert titles(page).first.evaluate("link => link.href") == address.replace("search/", "programmes/bridge/")
    expect(page.locator("mark").first).to_have_text("金桥工程")
    expect(page.locator(".result__kind").first).to_have_text("办事指南")
    expect(page.locator(".result__date")).to_have_text("2026年2月20日")
    assert page.title() == "金桥工程 - 搜索 - 示例科协"


def test_nothing_asked_shows_the_introduction(page, address):
    page.goto(address)
    expect(page.locator(".search-message")).to_have_text("想找什么？")
    expect(status(page)).to_have_text("")
    assert page.title() == "搜索 - 示例科协"


def test_typing_searches_and_back_returns_to_what_was_chosen(page, address):
    page.goto(f"{address}?q=茶")
    box = page.locator("[data-search-input]")
    expect(box).to_have_value("茶")
    box.fill("杰")
    box.fill("杰青")
    expect(titles(page)).to_have_text(["国家杰出青年科学基金"])
    assert page.evaluate("new URL(location).searchParams.get('q')") == "杰青"
    box.press("Enter")
    box.fill("")
    expect(page.locator(".search-message")).to_have_text("想找什么？")
    box.fill("商业秘密")
    box.press("Enter")
    expect(titles(page)).to_have_text(["商业秘密保护"])
    page.go_back()
    expect(titles(page)).to_have_text(["国家杰出青年科学基金"])
    expect(box).to_have_value("杰青")
    page.go_back()
    expect(titles(page)).to_have_text(["示例茶叶专家工作站"])


def test_nothing_happens_while_an_input_method_composes(page, address):
    page.goto(address)
    box = page.locator("[data-search-input]")
    box.dispatch_event("compositionstart")
    box.fill("jie qing")
    page.wait_for_timeout(400)
    expect(page.locator(".search-message")).to_have_text("想找什么？")
    box.fill("杰青")
    box.dispatch_event("compositionend")
    expect(titles(page)).to_have_text(["国家杰出青年科学基金"])


def test_filters_narrow_and_say_so(page, address):
    page.goto(f"{address}?q=专家")
    station = page.locator(".filter[data-kind=station]")
    expect(station).to_have_text("专家站 2")
    expect(page.locator(".filter[data-kind='']")).to_have_attribute("aria-pressed", "true")
    station.press("Enter")
    expect(status(page)).to_have_text("找到 2 条（专家站）")
    expect(titles(page)).to_have_count(2)
    expect(station).to_have_attribute("aria-pressed", "true")
    expect(station).to_be_focused()
    assert "kind=station" in page.url
    page.go_back()
    expect(page.locator(".filter[data-kind='']")).to_have_attribute("aria-pressed", "true")


def test_a_filter_in_the_address_that_leaves_nothing_can_be_undone(page, address):
    page.goto(f"{address}?q=杰青&kind=law")
    expect(page.locator(".search-message")).to_contain_text("换个短一点的词试试：杰青")
    page.locator(".filter", has_text="全部").click()
    expect(titles(page)).to_have_count(1)


def test_nothing_found_gives_help(page, address):
    page.goto(f"{address}?q=量子纠缠")
    expect(status(page)).to_have_text("没有找到与“量子纠缠”有关的内容")
    expect(page.locator(".search-message b")).to_have_text("量子纠缠")
    expect(page.locator(".filter")).to_have_count(0)


def test_more_results_come_on_request(page, address):
    page.goto(f"{address}?q=学术讲座")
    expect(titles(page)).to_have_count(20)
    page.locator(".search-more").click()
    expect(titles(page)).to_have_count(30)
    expect(titles(page).nth(20)).to_be_focused()
    expect(page.locator(".search-more")).to_be_hidden()


def test_markup_in_a_title_is_text(page, address):
    page.goto(f"{address}?q=尖括号")
    expect(titles(page).first).to_have_text("<img src=x onerror=alert(1)>尖括号")
    expect(page.locator(".result img, .result b")).to_have_count(0)


def test_a_late_answer_does_not_replace_a_later_question(page, address):
    waiting = []
    page.route("**/lunr.json", lambda route: waiting.append(route))
    page.goto(f"{address}?q=茶")
    expect(status(page)).to_have_text("正在查找…")
    expect(page.locator("[data-search]")).to_have_attribute("aria-busy", "true")
    page.locator("[data-search-input]").fill("")
    expect(page.locator(".search-message")).to_have_text("想找什么？")
    waiting[0].continue_()
    page.wait_for_timeout(500)
    expect(titles(page)).to_have_count(0)


def test_without_the_index_help_is_shown_and_the_next_question_tries_again(page, address):
    page.route("**/lunr.json", lambda route: route.abort())
    page.goto(f"{address}?q=茶")
    expect(page.locator(".search-message")).to_have_text("请看全站目录。")
    expect(status(page)).to_have_text("搜索暂时用不了")
    expect(page.locator("[data-search]")).not_to_have_attribute("aria-busy", "true")
    page.unroute("**/lunr.json")
    page.locator("[data-search-form] button").click()
    expect(titles(page)).to_have_count(1)
