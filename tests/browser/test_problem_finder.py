"""From a rights problem to what to do: by the keyboard alone, the last day counted, ticks kept for the visit, whom to ask, the sheet;
told when the page does not come; and nothing that is entered leaves the browser."""

import re

import pytest

from tests.axe import violations
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE

TODAY = "2026-11-23T04:00:00Z"      # noon in the time zone of the site
PAGE = "rights/"
ANSWER = "[data-problems-answer]"
FOCUS = "document.activeElement"

pytestmark = pytest.mark.xdist_group("browser")


def opened(page, address):
    page.clock.set_fixed_time(TODAY)
    page.goto(address + PAGE)
    return page


def choose(page, topic, problem):
    page.locator("[data-problems-topics]").get_by_label(topic).check()
    page.locator("[data-problems-list]").get_by_label(problem).check()
    page.get_by_role("button", name="看该怎么办").click()
    page.locator(f"{ANSWER} h2").wait_for()


def test_the_whole_path_by_key(page, address):
    opened(page, address)
    tab_to(page, page.locator("[data-problems-topics] input").first)
    page.wait_for_load_state("networkidle")                     # past the search box, which fetches its index
    asked = []
    page.on("request", lambda request: asked.append(re.sub(r"^\w+://[^/]+/portal/", "", request.url)))
    page.keyboard.press("ArrowDown")
    assert page.get_by_label("劳动与人事").first.is_checked()
    tab_to(page, page.locator("[data-problems-list] input:visible").first)
    page.keyboard.press("Space")
    while not page.get_by_label("在企业被欠薪").is_checked():
        page.keyboard.press("ArrowDown")
    assert asked == [], "nothing is fetched before it is wanted"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function(f"{FOCUS}.matches('{ANSWER}')")
    assert page.locator(f"{ANSWER} h2").inner_text() == "企业里的欠薪、合同和辞退争议"
    shown = page.locator(ANSWER).inner_text()
    for words in ("（截至2026年11月23日）", "《劳动争议调解仲裁法》第五条", "工资条、银行流水", "科技工作者维权服务", "劳动监察", "本会不受理劳动仲裁"):
        assert words in shown, words

    tab_to(page, page.locator(f"{ANSWER} [type=checkbox]").nth(1))
    page.keyboard.press("Space")
    tab_to(page, page.locator("#ask-limit-1-1"))
    for part in ("２０２６", "7", "3"):
        page.keyboard.type(part)
        page.keyboard.press("Tab")
    answer = page.locator(".answer").inner_text()
    assert "2027年7月3日" in answer and "还有 222 天" in answer and "1年的对应日是2027年7月3日" in answer
    page.wait_for_function("document.querySelector('[data-problems-live]').textContent.includes('2027-07-03')")
    fetched = [url.split("?")[0] for url in asked if "icons.svg" not in url]
    assert fetched == ["rights/labour-dispute/", "tools/deadlines/periods.json"]
    assert page.url == address + PAGE

    tab_to(page, page.get_by_role("button", name="换一个问题"))
    page.keyboard.press("Enter")
    assert page.locator(ANSWER).is_hidden() and page.evaluate(f"{FOCUS}.value") == "labour-dispute"
    page.keyboard.press("Enter")
    page.locator(f"{ANSWER} h2").wait_for()
    assert [box.is_checked() for box in page.locator(f"{ANSWER} [type=checkbox]").all()][:3] == [False, True, False], "kept for this visit"
    tab_to(page, page.get_by_role("link", name="一页纸，打印带走"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "rights/labour-dispute/sheet/")


def test_addresses_of_the_answer_are_those_of_the_problem(page, address):
    choose(opened(page, address), "成果与署名", "单位不给职务发明奖励、报酬")
    links = page.locator(f"{ANSWER} a").evaluate_all("links => links.map(({ href }) => href)")
    assert links and all(link.startswith((address, "tel:", "https://")) for link in links)
    assert page.evaluate("fetch(document.querySelector('[data-problems-answer] .citation__link').href).then(({ status }) => status)") == 200


def test_without_a_choice_it_says_what_to_choose(page, address):
    opened(page, address).get_by_label("名誉").first.check()
    page.get_by_role("button", name="看该怎么办").click()
    assert "先选一个最接近的问题" in page.locator("[data-problems-fault]").inner_text()
    page.get_by_label("被人造谣").check()
    assert page.locator("[data-problems-fault]").is_hidden()


@pytest.mark.parametrize("mode, width", [("light", 1280), ("contrast", 320)])
def test_axe_finds_nothing_in_the_answer(page, address, mode, width):
    page.add_init_script(f"localStorage.setItem('theme', '{mode}')")
    page.set_viewport_size({"width": width, "height": 800})
    choose(opened(page, address), "劳动与人事", "在企业被欠薪")
    for place, part in enumerate(("2026", "7", "3"), 1):
        page.locator(f"#ask-limit-1-{place}").fill(part)
    assert violations(page, AXE) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_a_narrowed_list_and_a_page_without_script_have_only_the_list(page, address, browser):
    page.goto(address + "rights/topic/labour/")
    assert page.locator("[data-problems]").count() == 0
    with browser.new_context(java_script_enabled=False) as context:
        plain = context.new_page()
        plain.goto(address + PAGE)
        assert plain.locator("[data-problems]").is_hidden() and plain.locator("[data-problems-whom]").is_hidden()
        assert plain.locator("[data-record]").count() > 5
