"""Tests packs of papers.

The tests go from a round to its list and tick papers by keyboard alone, reload the page, use the ticks in other packs,
put several packs together, print, switch scripts off and refuse storage.
"""

import json

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.asked import asked_by
from tests.browser.paper import pages
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE
from tests.conftest import SUB_PATH

ROUND = "rounds/merit-2026/"
PACK, OTHER = f"{ROUND}pack/", "rounds/call-2026/pack/"
MERIT, CALL = "2026年度示例贡献奖评选", "2026年度示例工作站申报"
STATUS = "[data-pack-status]"
KEY = f"packs /{SUB_PATH}/"
KEPT = f"() => JSON.parse(localStorage.getItem('{KEY}'))"

pytestmark = pytest.mark.xdist_group("browser")


def opened(page, address, path=PACK):
    page.goto(address + path)
    expect(page.locator(STATUS)).not_to_be_empty()
    return page


def paper(page, name):
    return page.locator(f"[data-paper='{name}']")


def tick_by_key(page, name):
    tab_to(page, paper(page, name).get_by_role("checkbox"))
    page.keyboard.press("Space")


def test_the_whole_path_by_key(page, address):
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(address + ROUND)
    tab_to(page, page.get_by_role("link", name="材料清单，打印打勾"))
    page.keyboard.press("Enter")
    page.wait_for_url(address + PACK)
    expect(page.locator(STATUS)).not_to_be_empty()
    expect(page.locator(".pack__total")).to_contain_text("共 4 种材料、8 份，其中 4 种要盖章。")
    expect(page.locator("meta[name=robots]")).to_have_attribute("content", "noindex")
    asked = asked_by(page)
    tick_by_key(page, "事迹摘要")
    expect(page.locator(STATUS)).to_have_text("已备好 1 种，还差 3 种。")
    assert (page.url, asked) == (address + PACK, []), "what is ticked is in no address and no request"

    page.reload()
    expect(paper(page, "事迹摘要").get_by_role("checkbox")).to_be_checked()
    tab_to(page, page.locator("[data-tool=print]"))
    page.keyboard.press("Enter")
    page.wait_for_function("window.printed === true")

    opened(page, address, OTHER)
    shared = paper(page, "事迹摘要")
    expect(shared.locator("[data-paper-ready]")).to_have_text(f"已在“{MERIT}”里备好，份数和要求照这里再核对一遍。")
    expect(shared.get_by_role("checkbox"), "five copies are not ready because three are").not_to_be_checked()

    tab_to(page, page.locator("[data-pack-forget]"))
    page.keyboard.press("Enter")
    expect(shared.locator("[data-paper-ready]")).to_be_hidden()
    assert page.evaluate(KEPT) is None


def test_a_form_that_has_changed_since_says_so(page, address):
    opened(page, address)
    paper(page, "事迹摘要").get_by_role("checkbox").check()
    expect(page.locator(STATUS)).to_have_text("已备好 1 种，还差 3 种。")
    kept = page.evaluate(KEPT)
    kept["ticks"]["round:merit-2026"]["papers"]["事迹摘要"]["version"] = "2025年版"
    page.evaluate(f"kept => localStorage.setItem('{KEY}', kept)", json.dumps(kept))
    opened(page, address)
    changed = paper(page, "事迹摘要").locator("[data-paper-changed]")
    expect(changed).to_have_text("您打勾时用的是2025年版，现在是2026年版，请换用新表。")
    paper(page, "事迹摘要").get_by_role("checkbox").uncheck()
    paper(page, "事迹摘要").get_by_role("checkbox").check()
    expect(changed).to_be_hidden()


def test_several_are_put_together_by_key_and_ticked_there(page, address):
    page.goto(address + "packs/")
    expect(page.locator("[data-packs-shared] table")).to_be_visible()
    for title in (CALL, MERIT):
        tab_to(page, page.get_by_role("checkbox", name=f"选上：{title}"))
        page.keyboard.press("Space")
    words = "2 项合在一起：共 6 种材料、15 份，其中 5 种要盖章。"
    expect(page.locator("[data-packs-status]")).to_have_text(words)
    expect(page.locator("[data-packs-live]")).to_contain_text(words)
    summary = paper(page, "事迹摘要")
    expect(summary.locator("legend")).to_contain_text("8 份")
    expect(summary.locator("[data-shared-words]")).to_have_text([f"{CALL}：5 份，要盖章", f"{MERIT}：3 份，要盖章"])
    expect(page.locator("[data-packs-shared]")).to_be_hidden()
    assert violations(page, AXE) == []
    tab_to(page, summary.get_by_role("checkbox").nth(1))
    page.keyboard.press("Space")

    page.reload()
    boxes = summary.get_by_role("checkbox")
    expect(boxes).to_have_count(2)
    expect(boxes.nth(0)).not_to_be_checked()
    expect(boxes.nth(1)).to_be_checked()
    opened(page, address)
    expect(paper(page, "事迹摘要").get_by_role("checkbox"), "the pack itself knows").to_be_checked()
    page.goto(address + "packs/")
    expect(page.locator("[data-packs-chosen] [data-paper]").first).to_be_visible()
    tab_to(page, page.locator("[data-packs-forget]"))
    page.keyboard.press("Enter")
    expect(page.locator("[data-packs-shared]")).to_be_visible()
    assert page.evaluate(KEPT) is None


def test_the_list_of_several_says_when_how_and_whom_to_ask_on_paper_too(page, address):
    page.goto(address + "packs/")
    for title in (CALL, MERIT):
        page.get_by_role("checkbox", name=f"选上：{title}").check()
    told = page.locator(".hand-in__item")
    expect(told.locator("[data-hand=title]")).to_have_text([CALL, MERIT])
    expect(told.locator("[data-hand=until]")).to_have_text(
        ["2026年12月11日（星期五） 17:00 截止", "2026年12月18日（星期五） 17:00 截止"]
    )
    expect(told.locator("[data-hand=how]")).to_have_text(["填好材料送交经办科室。", "由所在单位推荐。"])
    expect(told.locator("[data-hand=phone]")).to_have_text(["12345", "12345"])
    assert told.locator("[data-hand=name]").first.evaluate("link => link.href") == address + "contacts/hotline/"
    expect(told.locator("[data-hand=limit], [data-hand=lead]"), "what is not stated is left out").to_have_count(0)
    page.emulate_media(media="print")
    expect(told.first).to_be_visible()
    assert told.first.evaluate("box => box.getBoundingClientRect().top") < page.locator("[data-packs-papers]").evaluate(
        "box => box.getBoundingClientRect().top"
    )
    assert pages(page.pdf(format="A4", prefer_css_page_size=True)) == 1


def test_where_nothing_may_be_kept_it_works_for_the_page_and_says_so(page, address):
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no'); } })")
    opened(page, address)
    paper(page, "事迹摘要").get_by_role("checkbox").check()
    paper(page, "证明材料").get_by_role("checkbox").check()
    expect(page.locator(STATUS)).to_have_text("已备好 2 种，还差 2 种。")
    expect(page.locator("[data-pack-privacy]")).to_contain_text("关上这一页，打的勾就没有了")


@pytest.mark.parametrize(
    "kept",
    [
        "not JSON",
        "null",
        "[]",
        '{"ticks": null, "chosen": 7}',
        '{"ticks": {"round:x": null}}',
        '{"ticks": {"round:x": {"title": "X", "papers": {}}}}',
    ],
)
def test_what_somebody_else_has_put_there_does_no_harm(page, address, kept):
    page.add_init_script(f"localStorage.setItem('{KEY}', {json.dumps(kept)})")
    expect(opened(page, address).locator(STATUS)).to_have_text("4 种材料，还没有打勾。")


@pytest.mark.parametrize("path", [PACK, OTHER, "programmes/station/pack/"])
def test_a_pack_is_one_page_of_paper_with_empty_squares(page, address, path):
    opened(page, address, path)
    assert pages(page.pdf(format="A4", prefer_css_page_size=True)) == 1
    page.emulate_media(media="print")
    for words in ("2026年版", "校验码"):
        expect(page.get_by_text(words).first).to_be_visible()
    for screen in ("[data-pack-forget]", "[data-tool=print]"):
        expect(page.locator(screen)).to_be_hidden()
    assert page.locator(".papers__box").first.evaluate("box => getComputedStyle(box).appearance") == "none"


def test_without_script_the_lists_can_be_read(plain_page, address):
    plain_page.goto(address + "packs/")
    expect(plain_page.locator("[data-packs-shared]").get_by_text("事迹摘要")).to_be_visible()
    expect(plain_page.locator(".packs__box").first, "boxes that do nothing are not shown").to_be_hidden()
    plain_page.get_by_role("link", name=MERIT).first.click()
    expect(plain_page.get_by_text("共 4 种材料、8 份")).to_be_visible()
    expect(plain_page.locator("[data-pack-forget]")).to_be_hidden()


def test_a_round_that_is_over_says_so(page, address):
    opened(page, address, "rounds/merit-2024/pack/")
    expect(page.locator(".notice-banner__title")).to_have_text(["示例", "已经结束"])


@pytest.mark.parametrize("query", ["材料清单", "申报材料"])
def test_search_finds_the_page(page, address, query):
    page.goto(address + f"search/?q={query}")
    expect(page.locator(".result__title").first).to_have_text("申报材料")
