"""Tests the search page with its real index."""

import re

import pytest
from playwright.sync_api import expect

from tests.conftest import watched_page

pytestmark = pytest.mark.xdist_group("browser")
STATUS = "[data-search-status]"


def ask(page, address, words):
    page.goto(address)
    page.locator("main input[name=q]").fill(words)
    page.locator("main input[name=q]").press("Enter")
    page.wait_for_url("**/search/?q=*")
    expect(page.locator(STATUS)).to_have_text(re.compile("^(找到|没有找到)"))


def titles(page):
    return page.locator(".result__title")


def expect_answer(page, title, fact):
    """Expect the answer card above the results, with the heading `title` and the text `fact`."""
    card = page.get_by_role("region", name="直接答案")
    expect(card.get_by_role("heading", level=2)).to_have_text(title)
    expect(card).to_contain_text(fact)
    expect(titles(page).first).to_be_visible()
    assert card.bounding_box()["y"] < titles(page).first.bounding_box()["y"]


@pytest.mark.parametrize(
    "words, path",
    [
        ("青奖", "awards/youth-award/"),  # an alias
        ("青年獎", "awards/youth-award/"),  # traditional characters
        ("qingnianjiang", "awards/youth-award/"),
        ("优先全", "terms/priority/"),  # a typing error
        ("１２３４５", "contacts/hotline/"),
    ],
)
def test_what_people_type_finds_the_page(page, address, words, path):
    ask(page, address, words)
    expect(titles(page).first).to_be_visible()
    assert address + path in titles(page).evaluate_all("links => links.slice(0, 3).map(link => link.href)")


def test_an_excerpt_marks_the_words_and_a_kind_narrows(page, address):
    ask(page, address, "茶叶")
    expect(page.locator(".result mark").first).to_have_text("茶叶")
    everything = page.locator(STATUS).inner_text()
    page.get_by_role("checkbox", name="专家工作站").check()
    expect(page.locator(STATUS)).not_to_have_text(everything)
    expect(page.locator(".result__kind")).to_have_text(["专家工作站"])
    page.wait_for_url("**kind=station**")


@pytest.mark.parametrize("words", ["知识产权:强国", "+专利 -商标", "title:专利*", "~^", "<b>专利</b>"])
def test_signs_that_lunr_would_read_as_syntax_are_harmless(page, address, words):
    ask(page, address, words)
    expect(page.locator(STATUS)).not_to_be_empty()


def test_nothing_found_leads_on(page, address):
    ask(page, address, "vvqvvk")
    expect(page.locator(STATUS)).to_have_text("找到 0 条")
    expect(page.locator(".answer--unknown h2")).to_have_text("没有找到“vvqvvk”")
    expect(page.locator("[data-search-message] a")).to_have_count(3)
    links = page.locator("[data-search-message] a").evaluate_all("links => links.map(link => link.href)")
    assert links == [address + "terms/", address + "sitemap/", address + "contacts/"]


@pytest.mark.parametrize(
    "words, title, fact",
    [
        ("异议办法第三十三条", "示例异议办法（2019年）", "第三十三条"),
        ("测试热线", "测试热线", "电话"),
    ],
)
def test_the_answer_stands_above_the_results(page, address, words, title, fact):
    ask(page, address, words)
    expect_answer(page, title, fact)


def test_the_header_suggests_names_on_any_page(page, address):
    page.goto(f"{address}contacts/hotline/")
    page.locator("#site-search").press_sequentially("市示例")
    page.get_by_role("option", name="市示例贡献奖").click()
    page.wait_for_url("**/search/?q=*")
    expect(titles(page).first).to_have_text("市示例贡献奖")


def test_a_platform_narrows(page, address):
    page.goto(f"{address}search/?q=示例")
    page.get_by_role("combobox", name="服务平台").select_option("honour")
    expect(page.locator(STATUS)).to_have_text(re.compile(r"^找到 \d+ 条（激励）$"))
    page.wait_for_url("**&platform=honour")


def test_the_newest_come_first_on_request(page, address):
    page.goto(f"{address}search/?q=示例")
    expect(titles(page).first).to_be_visible()
    page.get_by_role("combobox", name="排序").select_option(label="最新")
    page.wait_for_url("**&sort=date")
    expect(page.locator("[data-search]")).not_to_have_attribute("aria-busy", "true")
    dates = [
        [int(number) for number in re.findall(r"\d+", date)] for date in page.locator(".result__date").all_inner_texts()
    ]
    assert dates == sorted(dates, reverse=True)
    assert len(dates) > 5


def test_the_manifest_is_on_its_way_before_the_script_runs_and_comes_once(browser, address):
    asked = []
    with watched_page(browser, now=None) as page:  # A fixed clock would suppress the data of `performance`.
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{address}search/?q=专利")
        expect(titles(page).first).to_be_visible()
        manifests = [at for at, url in enumerate(asked) if "/search/index/manifest.json" in url]
        shards = [at for at, url in enumerate(asked) if url.endswith(".bin")]
        assert len(manifests) == 1 and manifests[0] < min(shards)
        timing = """name => performance.getEntriesByType('resource')
          .find(entry => entry.name.includes(name))[name.endsWith('js') ? 'responseEnd' : 'startTime']"""
        assert page.evaluate(timing, "manifest.json") < page.evaluate(timing, "page.js")
