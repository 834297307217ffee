"""Tests the finder of rights problems.

The tests go from a problem to what to do by keyboard alone, count the last day, keep ticks for the visit, find contacts
and the sheet, and check that entries never leave the browser.
"""

import re

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.asked import asked_by
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE

PAGE = "rights/"
ANSWER = "[data-problems-answer]"
FAULT = "[data-problems-fault]"

pytestmark = pytest.mark.xdist_group("browser")


def opened(page, address):
    page.goto(address + PAGE)
    expect(page.locator("[data-problems]")).to_be_visible()
    return page


def choose(page, topic, problem):
    page.locator("[data-problems-topics]").get_by_label(topic).check()
    page.locator("[data-problems-list]").get_by_label(problem).check()
    page.get_by_role("button", name="看该怎么办").click()
    expect(page.locator(f"{ANSWER} h2")).to_be_visible()


def test_the_whole_path_by_key(page, address):
    opened(page, address)
    tab_to(page, page.locator("[data-problems-topics] input").first)
    asked = asked_by(page, lambda request: re.sub(r"^\w+://[^/]+/portal/", "", request.url))
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("劳动与人事").first).to_be_checked()
    tab_to(page, page.locator("[data-problems-list] input:visible").first)
    page.keyboard.press("Space")
    expect(page.get_by_label("在示例单位被欠薪")).to_be_checked()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("被随意调岗")).to_be_checked()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_label("在示例单位被欠薪")).to_be_checked()
    assert asked == [], "nothing is fetched before it is wanted"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    answer = page.locator(ANSWER)
    expect(answer).to_be_focused()
    expect(answer.locator("h2")).to_have_text("示例单位里的欠薪和辞退")
    for words in (
        "（截至2026年11月23日）",
        "《专利法》第十五条",
        "工资条、银行流水",
        "知识产权服务（示例）",
        "示例监察机构",
        "本会不受理仲裁",
    ):
        expect(answer).to_contain_text(words)

    tab_to(page, page.locator("#ask-limit-1-1"))
    for part in ("２０２６", "7", "3"):
        page.keyboard.type(part)
        page.keyboard.press("Tab")
    for words in ("2027年7月3日", "还有 222 天", "1年的对应日是2027年7月3日"):
        expect(page.locator(".answer")).to_contain_text(words)
    expect(page.locator("[data-problems-live]")).to_contain_text("2027-07-03")
    assert [url.split("?")[0] for url in asked if "icons.svg" not in url] == [
        "rights/wages/",
        "tools/periods/periods.json",
    ]
    assert page.url == address + PAGE

    tab_to(page, page.locator(f"{ANSWER} [type=checkbox]").nth(1))
    page.keyboard.press("Space")
    tab_to(page, page.get_by_role("button", name="换一个问题"))
    page.keyboard.press("Enter")
    expect(answer).to_be_hidden()
    expect(page.locator("input:focus")).to_have_value("wages")
    page.keyboard.press("Enter")
    expect(answer.locator("h2")).to_be_visible()
    for place, ticked in enumerate((False, True, False)):
        expect(answer.locator("[type=checkbox]").nth(place), "kept for this visit").to_be_checked(checked=ticked)
    tab_to(page, page.get_by_role("link", name="一页纸，打印带走"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "rights/wages/sheet/")


def test_what_decides_is_asked_first_then_there_are_three_steps(page, address):
    choose(opened(page, address), "成果与署名", "署名被拿掉")
    answer = page.locator(ANSWER)
    expect(answer.locator("h3").nth(0)).to_have_text("先回答")
    expect(answer.locator(".problem-finder__step h3")).to_contain_text(["这周先做", "最晚到哪一天", "先找谁"])
    expect(answer.locator(".this-week__item").first).to_have_text("写下日期")
    limit, day = answer.locator(".time-limits__item"), answer.locator("#ask-limit-1")
    expect(limit).to_contain_text("先看情形")
    expect(day).to_be_hidden()
    answer.get_by_label("登在期刊上").check()
    expect(limit.locator(".time-limits__length")).to_have_text("不适用")
    expect(limit.locator(".time-limits__cases")).to_be_hidden()
    expect(day).to_be_hidden()
    answer.get_by_label("被人泄露").check()
    expect(limit.locator(".time-limits__length")).to_have_text("6个月")
    expect(day.locator("legend")).to_have_text("授权公告日是哪一天")
    for place, part in enumerate(("2026", "9", "1"), 1):
        page.locator(f"#ask-limit-1-{place}").fill(part)
    expect(answer.locator(".answer")).to_contain_text("2027年3月1日")
    answer.get_by_label("登在期刊上").check()
    expect(answer.locator(".answer")).to_have_count(0)


def test_addresses_of_the_answer_are_those_of_the_problem(page, address):
    choose(opened(page, address), "成果与署名", "单位不给职务发明奖励")
    links = page.locator(f"{ANSWER} a").evaluate_all("links => links.map(({ href }) => href)")
    assert links and all(link.startswith((address, "tel:", "https://")) for link in links)
    assert (
        page.evaluate(
            "fetch(document.querySelector('[data-problems-answer] .citation__link').href).then(({ status }) => status)"
        )
        == 200
    )


def test_without_a_choice_it_says_what_to_choose(page, address):
    opened(page, address).get_by_label("名誉").first.check()
    page.get_by_role("button", name="看该怎么办").click()
    expect(page.locator(FAULT)).to_contain_text("先选一个最接近的问题")
    page.get_by_label("被人造谣").check()
    expect(page.locator(FAULT)).to_be_hidden()


@pytest.mark.parametrize("mode, width", [("light", 1280), ("contrast", 320)])
def test_axe_finds_nothing_in_the_answer(page, address, mode, width):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    page.set_viewport_size({"width": width, "height": 800})
    choose(opened(page, address), "劳动与人事", "在示例单位被欠薪")
    for place, part in enumerate(("2026", "7", "3"), 1):
        page.locator(f"#ask-limit-1-{place}").fill(part)
    expect(page.locator(".answer")).to_be_visible()
    assert violations(page, AXE) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_a_narrowed_list_and_a_page_without_script_have_only_the_list(page, plain_page, address):
    page.goto(address + "rights/topic/labour/")
    expect(page.locator("[data-record]")).to_have_count(2)
    expect(page.locator("[data-problems]")).to_have_count(0)
    plain_page.goto(address + PAGE)
    expect(plain_page.locator("[data-record]")).to_have_count(6)
    for part in ("[data-problems]", "[data-problems-whom]"):
        expect(plain_page.locator(part)).to_be_hidden()
