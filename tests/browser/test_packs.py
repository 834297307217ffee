"""Packs of papers: from a round to its list, ticked by the keyboard alone, kept over a reload and known to other packs; several
put together; on paper, without script, and where nothing may be kept."""

import json
import re

import pytest

from tests.axe import violations
from tests.browser.test_keyboard import tab_to
from tests.browser.view import AXE
from tests.conftest import SUB_PATH

ROUND = "rounds/outstanding-workers-2026/"
PACK, OTHER = f"{ROUND}pack/", "rounds/youth-award-2026/pack/"
STATUS = "[data-pack-status]"
KEY = f"packs /{SUB_PATH}/"
KEPT = f"() => JSON.parse(localStorage.getItem('{KEY}'))"

pytestmark = pytest.mark.xdist_group("browser")


def opened(page, address, path=PACK):
    page.goto(address + path)
    page.locator(f"{STATUS}:not(:empty)").wait_for()
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
    page.wait_for_load_state("networkidle")
    page.keyboard.press("Enter")
    page.wait_for_url(address + PACK)
    page.locator(f"{STATUS}:not(:empty)").wait_for()
    assert "共 4 种材料、8 份，其中 4 种要盖章。" in page.locator(".pack__total").inner_text()
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "/search/" not in request.url else None)
    tick_by_key(page, "事迹摘要")
    assert page.locator(STATUS).inner_text() == "已备好 1 种，还差 3 种。"
    assert (page.url, asked) == (address + PACK, []), "what is ticked is in no address and no request"

    page.reload()
    page.locator(f"{STATUS}:not(:empty)").wait_for()
    assert paper(page, "事迹摘要").get_by_role("checkbox").is_checked()
    tab_to(page, page.locator("[data-tool=print]"))
    page.keyboard.press("Enter")
    assert page.evaluate("window.printed") is True

    opened(page, address, OTHER)
    shared = paper(page, "事迹摘要")
    assert not shared.get_by_role("checkbox").is_checked(), "five copies are not ready because three are"
    assert shared.locator("[data-paper-ready]").inner_text() == "已在“2026年度优秀科技工作者评选”里备好，份数和要求照这里再核对一遍。"

    tab_to(page, page.locator("[data-pack-forget]"))
    page.keyboard.press("Enter")
    assert page.evaluate(KEPT) is None and shared.locator("[data-paper-ready]").is_hidden()


def test_a_form_that_has_changed_since_says_so(page, address):
    opened(page, address)
    paper(page, "事迹摘要").get_by_role("checkbox").check()
    kept = page.evaluate(KEPT)
    kept["ticks"]["round:outstanding-workers-2026"]["papers"]["事迹摘要"]["version"] = "2025年版"
    page.evaluate(f"kept => localStorage.setItem('{KEY}', kept)", json.dumps(kept))
    opened(page, address)
    assert paper(page, "事迹摘要").locator("[data-paper-changed]").inner_text() == "您打勾时用的是2025年版，现在是2026年版（示例），请换用新表。"
    paper(page, "事迹摘要").get_by_role("checkbox").uncheck()
    paper(page, "事迹摘要").get_by_role("checkbox").check()
    assert paper(page, "事迹摘要").locator("[data-paper-changed]").is_hidden()


def test_several_are_put_together_by_key_and_ticked_there(page, address):
    page.goto(address + "packs/")
    page.locator("[data-packs-shared] table").wait_for()
    for title in ("2026年度优秀科技工作者评选", "2026年度青年科技奖评选"):
        tab_to(page, page.get_by_role("checkbox", name=f"选上：{title}"))
        page.keyboard.press("Space")
    assert page.locator("[data-packs-status]").inner_text() == "2 项合在一起：共 7 种材料、20 份，其中 6 种要盖章。"
    page.wait_for_function("document.querySelector('[data-packs-live]').textContent.startsWith('2 项合在一起')")
    summary = paper(page, "事迹摘要")
    assert summary.count() == 1 and "8 份" in summary.locator("legend").inner_text()
    assert summary.locator("[data-shared-words]").all_inner_texts() == [
        "2026年度优秀科技工作者评选：3 份，要盖章", "2026年度青年科技奖评选：5 份，要盖章"]
    assert page.locator("[data-packs-shared]").is_hidden() and violations(page, AXE) == []
    tab_to(page, summary.get_by_role("checkbox").nth(1))
    page.keyboard.press("Space")

    page.reload()
    page.locator("[data-packs-chosen] [data-paper]").first.wait_for()
    assert [box.is_checked() for box in paper(page, "事迹摘要").get_by_role("checkbox").all()] == [False, True]
    opened(page, address, OTHER)
    assert paper(page, "事迹摘要").get_by_role("checkbox").is_checked(), "the pack itself knows"
    page.goto(address + "packs/")
    page.locator("[data-packs-chosen] [data-paper]").first.wait_for()
    tab_to(page, page.locator("[data-packs-forget]"))
    page.keyboard.press("Enter")
    assert page.locator("[data-packs-shared]").is_visible() and page.evaluate(KEPT) is None


def test_where_nothing_may_be_kept_it_works_for_the_page_and_says_so(page, address):
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no'); } })")
    opened(page, address)
    paper(page, "事迹摘要").get_by_role("checkbox").check()
    paper(page, "证明材料").get_by_role("checkbox").check()
    assert page.locator(STATUS).inner_text() == "已备好 2 种，还差 2 种。"
    assert "关上这一页，打的勾就没有了" in page.locator("[data-pack-privacy]").inner_text()


@pytest.mark.parametrize("kept", ["not JSON", "null", "[]", '{"ticks": null, "chosen": 7}', '{"ticks": {"round:x": null}}', '{"ticks": {"round:x": {"title": "X", "papers": {}}}}'])
def test_what_somebody_else_has_put_there_does_no_harm(page, address, kept):
    page.add_init_script(f"localStorage.setItem('{KEY}', {json.dumps(kept)})")
    assert opened(page, address).locator(STATUS).inner_text() == "4 种材料，还没有打勾。"


@pytest.mark.parametrize("path", [PACK, OTHER, "rounds/station-call-2026/pack/", "programmes/academician-station/pack/"])
def test_a_pack_is_one_page_of_paper_with_empty_squares(page, address, path):
    opened(page, address, path)
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True))) == 1
    page.emulate_media(media="print")
    for words in ("2026年版（示例）", "校验码"):
        assert page.get_by_text(words).first.is_visible()
    assert page.locator("[data-pack-forget]").is_hidden() and page.locator("[data-tool=print]").is_hidden()
    assert page.locator(".papers__box").first.evaluate("box => getComputedStyle(box).appearance") == "none"


def test_without_script_the_lists_can_be_read(browser, address):
    with browser.new_context(java_script_enabled=False, locale="zh-CN") as context:
        page = context.new_page()
        page.goto(address + "packs/")
        assert page.locator("[data-packs-shared]").get_by_text("事迹摘要").is_visible()
        assert page.locator(".packs__box").first.is_hidden(), "boxes that do nothing are not shown"
        page.get_by_role("link", name="2026年度青年科技奖评选").first.click()
        assert page.get_by_text("共 4 种材料、12 份").is_visible() and page.locator("[data-pack-forget]").is_hidden()


def test_a_round_that_is_over_says_so(page, address):
    opened(page, address, "rounds/youth-award-2024/pack/")
    assert page.locator(".notice-banner__title").all_inner_texts() == ["示例", "已经结束"]


@pytest.mark.parametrize("query", ["材料清单", "申报材料"])
def test_search_finds_the_page(page, address, query):
    page.goto(address + f"search/?q={query}")
    page.locator(".result").first.wait_for()
    assert "申报材料" in [link.inner_text() for link in page.locator(".result__title").all()[:3]]
