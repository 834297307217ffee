"""The search page of the shipped site, as a reader meets it."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("browser")


def ask(page, address, words):
    page.goto(address)
    page.locator("main input[name=q]").fill(words)
    page.locator("main input[name=q]").press("Enter")
    page.wait_for_url("**/search/?q=*")
    expect(page.locator("[data-search-status]")).to_have_text(re.compile("^(找到|没有找到)"))


def titles(page):
    return page.locator(".result__title")


@pytest.mark.parametrize("words, path", [
    ("职务发明 奖励", "guides/inventor-rewards/"),
    ("单位不给发明奖金怎么办", "rights/reward-not-paid/"),
    ("软著", "guides/software/"),
    ("竞业协议", "rights/non-compete/"),
    ("金乔工程", "programmes/golden-bridge/"),
    ("ＰＣＴ", "terms/pct/"),
    ("专利法实施细则", "laws/patent-rules/"),
    ("12348", "contacts/hotline-12348/"),
])
def test_what_people_type_finds_the_page(page, address, words, path):
    ask(page, address, words)
    found = titles(page).evaluate_all("links => links.slice(0, 3).map(link => link.href)")
    assert address + path in found


def test_an_excerpt_marks_the_words_and_a_kind_narrows(page, address):
    ask(page, address, "蓝莓")
    expect(page.locator(".result mark").first).to_have_text("蓝莓")
    everything = page.locator("[data-search-status]").inner_text()
    page.get_by_role("checkbox", name="专家工作站").check()
    page.wait_for_function("before => document.querySelector('[data-search-status]').innerText !== before", arg=everything)
    kinds = set(page.locator(".result__kind").all_inner_texts())
    assert kinds == {"专家工作站"}
    assert "kind=station" in page.url


@pytest.mark.parametrize("words", ["知识产权:强国", "+专利 -商标", "title:专利*", "~^", "<b>专利</b>"])
def test_signs_that_lunr_would_read_as_syntax_are_harmless(page, address, words):
    ask(page, address, words)
    expect(page.locator("[data-search-status]")).not_to_be_empty()


def test_nothing_found_leads_on(page, address):
    ask(page, address, "vvqvvk")
    expect(page.locator("[data-search-status]")).to_have_text("没有找到与“vvqvvk”有关的内容")
    links = page.locator("[data-search-message] a").evaluate_all("links => links.map(link => link.href)")
    assert links == [address + "terms/", address + "sitemap/", address + "contacts/"]


@pytest.mark.parametrize("words, title, fact", [
    ("专利法第十五条", "中华人民共和国专利法", "第十五条"), ("金桥工程", "金桥工程项目申报", "答复承诺"), ("12345", "12345政务服务便民热线", "电话"),
])
def test_the_answer_stands_above_the_results(page, address, words, title, fact):
    ask(page, address, words)
    card = page.get_by_role("region", name="直接答案")
    expect(card.get_by_role("heading", level=2)).to_have_text(title)
    expect(card).to_contain_text(fact)
    assert card.bounding_box()["y"] < titles(page).first.bounding_box()["y"]


def test_the_header_suggests_names_on_any_page(page, address):
    page.goto(f"{address}contacts/hotline-12345/")
    page.locator("#site-search").press_sequentially("金桥")
    page.get_by_role("option", name="金桥工程项目申报").click()
    page.wait_for_url("**/search/?q=*")
    expect(titles(page).first).to_have_text("金桥工程项目申报")


def test_a_platform_narrows(page, address):
    page.goto(f"{address}search/?q=申报")
    page.get_by_role("combobox", name="服务平台").select_option("honour")
    expect(page.locator("[data-search-status]")).to_have_text(re.compile(r"^找到 \d+ 条（激励）$"))
    assert page.url.endswith("&platform=honour")


def test_the_newest_come_first_on_request(page, address):
    page.goto(f"{address}search/?q=通知")
    page.get_by_role("combobox", name="排序").select_option(label="最新")
    page.wait_for_url("**&sort=date")
    expect(page.locator("[data-search]")).not_to_have_attribute("aria-busy", "true")
    dates = [[int(number) for number in re.findall(r"\d+", date)] for date in page.locator(".result__date").all_inner_texts()]
    assert dates == sorted(dates, reverse=True)
    assert len(dates) > 5


def test_the_manifest_is_on_its_way_before_the_script_runs_and_comes_once(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}search/?q=专利")
    expect(titles(page).first).to_be_visible()
    manifests = [at for at, url in enumerate(asked) if url.endswith("/search/index/manifest.json")]
    shards = [at for at, url in enumerate(asked) if url.endswith(".bin")]
    assert len(manifests) == 1 and manifests[0] < min(shards)
    timing = """name => performance.getEntriesByType('resource').find(entry => entry.name.includes(name))[name.endsWith('js') ? 'responseEnd' : 'startTime']"""
    assert page.evaluate(timing, "manifest.json") < page.evaluate(timing, "page.js")
