"""Every widget works from the keyboard alone: skip link, navigation, display modes, facets, details, tables, page tools."""

import pytest

from tests.browser.view import AUDIT

WALK = """() => {
  window.order = audit.focusable();
  window.walked = [];
  document.addEventListener('focusin', ({ target }) => walked.push(order.indexOf(target)));
  return order.length;
}"""
HERE = "document.activeElement"
VOICE = """
const spoken = { said: [], stopped: 0, last: null };
window.spoken = spoken;
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, 'speechSynthesis', { value: {
  speaking: false,
  getVoices: () => [{ localService: LOCAL, lang: 'zh-CN' }],
  speak(utterance) { this.speaking = true; spoken.said.push(utterance.text); spoken.last = utterance; },
  cancel() { this.speaking = false; spoken.stopped += 1; },
} });"""


def tab_to(page, target):
    """Press Tab until `target` has the focus; it must come before the page ends."""
    for _ in range(150):
        page.keyboard.press("Tab")
        if target.evaluate(f"element => element === {HERE}"):
            return
    raise AssertionError("Tab never reached it")


@pytest.mark.parametrize("path", ["", "stations/", "guides/before-disclosure/"])
def test_tab_walks_through_everything_in_reading_order(page, address, path):
    page.goto(address + path)
    page.evaluate(AUDIT)
    count = page.evaluate(WALK)
    for _ in range(count):
        page.keyboard.press("Tab")
    assert page.evaluate("walked") == list(range(count))


def test_the_skip_link_shows_itself_and_leads_past_the_navigation(page, address):
    page.goto(address + "awards/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="跳到正文")
    assert skip.evaluate(f"link => link === {HERE} && link.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    page.wait_for_function(f"{HERE}.id === 'main'")
    page.keyboard.press("Tab")
    assert page.evaluate(f"{HERE}.closest('main') !== null")


def test_the_navigation_is_walked_by_tab_and_followed_by_enter(page, address):
    page.goto(address)
    tab_to(page, page.locator(".navigation__link").nth(1))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "platforms/**")
    assert page.locator(".navigation__link").nth(1).get_attribute("aria-current") == "page"


def test_the_version_for_the_old_is_switched_by_key_and_kept(page, address):
    page.goto(address + "about/")
    button = page.locator("[data-mode=size]")
    tab_to(page, button)
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-pressed") == "true"
    page.reload()
    assert page.evaluate("document.documentElement.dataset.size") == "large"
    tab_to(page, button)
    page.keyboard.press("Space")
    assert button.get_attribute("aria-pressed") == "false" and page.evaluate("document.documentElement.dataset.size") is None


def test_the_colours_fold_out_are_chosen_by_arrows_and_kept(page, address):
    page.emulate_media(color_scheme="light")
    page.goto(address + "about/")
    summary = page.locator(".mode-switch__colours summary")
    tab_to(page, summary)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    for choice in ("浅色", "深色", "高对比"):
        page.keyboard.press("ArrowDown")
        assert page.get_by_role("radio", name=choice).is_checked()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"
    page.keyboard.press("Escape")
    assert page.get_by_role("radio", name="高对比").is_hidden()
    assert summary.evaluate(f"summary => summary === {HERE}"), "the focus is not lost with what folds away"
    page.reload()
    page.keyboard.press("Tab")
    assert page.evaluate("document.documentElement.dataset.theme") == "contrast"
    summary.press("Enter")
    page.get_by_role("radio", name="跟随系统").press("Space")
    assert page.evaluate("[document.documentElement.dataset.theme, localStorage.getItem('theme')]") == [None, None]


@pytest.mark.parametrize("leave", ["by key", "by press"])
def test_the_colours_fold_away_when_one_goes_on(page, address, leave):
    page.goto(address + "about/")
    page.locator(".mode-switch__colours summary").press("Enter")
    choice = page.get_by_role("radio", name="跟随系统")
    choice.focus()
    if leave == "by key":
        page.keyboard.press("Tab")
    else:
        page.locator("h1").click()
    assert choice.is_hidden()


@pytest.mark.parametrize("width, size", [(320, ""), (320, "large"), (375, ""), (1440, "large")])
def test_the_colours_fold_out_on_the_screen(page, address, width, size):
    page.add_init_script(f"localStorage.setItem('size', '{size}')")
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(address + "about/")
    page.locator(".mode-switch__colours summary").press("Enter")
    box = page.locator(".mode-switch__panel").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width and box["y"] + box["height"] <= 640


def test_a_folded_facet_is_opened_ticked_and_cleared_by_key(page, address):
    page.set_viewport_size({"width": 320, "height": 640})       # there all facets wait folded
    page.goto(address + "stations/")
    status = page.locator("[data-finder-status]")
    everything = status.inner_text()
    tab_to(page, page.locator("[data-facet=district] summary"))
    page.keyboard.press("Enter")
    tab_to(page, page.locator("[data-facet=district] input").first)
    page.keyboard.press("Space")
    assert "区域：" in status.inner_text()
    assert page.evaluate(f"{HERE}.type") == "checkbox", "the focus stays where one chooses"
    tab_to(page, page.get_by_role("button", name="取消全部条件"))
    page.keyboard.press("Enter")
    assert status.inner_text() == everything
    assert page.evaluate(f"{HERE}.localName") == "summary", "the button is gone; the focus is not lost with it"


def test_details_open_and_their_links_are_next(page, address):
    page.goto(address + "laws/patent-law/")
    summary = page.locator(".law-article__cited summary").first
    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(f"{HERE}.closest('.law-article__pages') !== null")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    assert summary.evaluate("summary => summary.parentElement.open") is False


def test_a_wide_table_is_scrolled_by_key(page, address):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address + "services/")
    box = page.locator(".table-scroll").first
    box.evaluate("box => { box.firstElementChild.style.minInlineSize = '60rem'; }")
    tab_to(page, box)
    page.keyboard.press("ArrowRight")
    page.wait_for_function(f"{HERE}.scrollLeft > 0")


def test_print_is_pressed_by_key(page, address):
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(address + "guides/before-disclosure/")
    tab_to(page, page.locator("[data-tool=print]"))
    page.keyboard.press("Enter")
    assert page.evaluate("window.printed") is True


def test_reading_aloud_begins_and_stops_by_key_and_says_which(page, address):
    page.add_init_script(VOICE.replace("LOCAL", "true"))
    page.goto(address + "guides/before-disclosure/")
    button = page.locator("[data-tool=read]")
    tab_to(page, button)
    page.keyboard.press("Enter")
    assert page.locator("h1").inner_text() in page.evaluate("spoken.said")
    assert button.inner_text() == "停止朗读" and button.get_attribute("aria-pressed") is None
    page.keyboard.press("Enter")
    assert button.inner_text() == "朗读本页" and page.evaluate("spoken.stopped") == 2
    page.keyboard.press("Enter")
    page.evaluate("spoken.last.onend()")
    assert button.inner_text() == "朗读本页", "at the end of the page it is as before"


def test_without_a_voice_of_the_device_reading_is_not_offered(page, address):
    page.add_init_script(VOICE.replace("LOCAL", "false"))
    page.goto(address + "guides/before-disclosure/")
    assert page.locator("[data-tool=read]").is_hidden()
