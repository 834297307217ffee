"""Tests that every widget works with the keyboard alone: skip link, navigation, display modes, facets, details, tables
and page tools.
"""

import re

import pytest
from playwright.sync_api import expect

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
    """Press Tab until `target` has the focus; fails if this takes too many steps."""
    for _ in range(150):
        page.keyboard.press("Tab")
        if target.evaluate(f"element => element === {HERE}"):
            return
    raise AssertionError("Tab never reached it")


@pytest.mark.parametrize("path", ["", "stations/", "guides/disclosure/"])
def test_tab_walks_through_everything_in_reading_order(page, address, path):
    page.goto(address + path)
    page.evaluate(AUDIT)
    count = page.evaluate(WALK)
    assert count > 10
    for _ in range(count):
        page.keyboard.press("Tab")
    page.wait_for_function("walked.length >= order.length")
    assert page.evaluate("walked") == list(range(count))


def test_the_skip_link_shows_itself_and_leads_past_the_navigation(page, address):
    page.goto(address + "awards/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="跳到正文")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("main :focus")).to_have_count(1)


def test_the_navigation_is_walked_by_tab_and_followed_by_enter(page, address):
    page.goto(address)
    tab_to(page, page.locator(".navigation__link").nth(1))
    page.keyboard.press("Enter")
    page.wait_for_url(address + "platforms/**")
    expect(page.locator(".navigation__link").nth(1)).to_have_attribute("aria-current", "page")


def test_the_version_for_the_old_is_switched_by_key_and_kept(page, address):
    page.goto(address + "about/")
    button = page.locator("[data-mode=size]")
    tab_to(page, button)
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-size", "large")
    tab_to(page, button)
    page.keyboard.press("Space")
    expect(button).to_have_attribute("aria-pressed", "false")
    expect(page.locator("html")).not_to_have_attribute("data-size", re.compile(""))


def test_the_short_home_page_leads_back_to_the_ordinary_one(page, address):
    page.add_init_script("localStorage.setItem('size', 'large')")
    page.goto(address)
    tab_to(page, page.get_by_role("button", name="回到普通版"))
    page.keyboard.press("Enter")
    expect(page.locator(".simple-home")).to_be_hidden()
    switch = page.locator("[data-mode=size]")
    expect(switch).to_have_attribute("aria-pressed", "false")
    expect(switch, "the focus is not lost with the button").to_be_focused()


def test_the_colours_fold_out_are_chosen_by_arrows_and_kept(page, address):
    page.emulate_media(color_scheme="light")
    page.goto(address + "about/")
    summary = page.locator(".mode-switch__colours summary")
    tab_to(page, summary)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    for choice in ("浅色", "深色", "高对比"):
        page.keyboard.press("ArrowDown")
        expect(page.get_by_role("radio", name=choice)).to_be_checked()
    expect(page.locator("body")).to_have_css("background-color", "rgb(0, 0, 0)")
    page.keyboard.press("Escape")
    expect(page.get_by_role("radio", name="高对比")).to_be_hidden()
    expect(summary, "the focus is not lost with what folds away").to_be_focused()
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "contrast")
    summary.press("Enter")
    page.get_by_role("radio", name="跟随系统").press("Space")
    expect(page.locator("html")).not_to_have_attribute("data-theme", re.compile(""))
    assert page.evaluate("localStorage.getItem('theme')") is None


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
    expect(choice).to_be_hidden()


@pytest.mark.parametrize("width, size", [(320, ""), (320, "large"), (375, ""), (1440, "large")])
def test_the_colours_fold_out_on_the_screen(page, address, width, size):
    page.add_init_script(f"localStorage.setItem('size', '{size}')")
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(address + "about/")
    page.locator(".mode-switch__colours summary").press("Enter")
    expect(page.locator(".mode-switch__panel")).to_be_visible()
    box = page.locator(".mode-switch__panel").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width and box["y"] + box["height"] <= 640


def test_a_folded_facet_is_opened_ticked_and_cleared_by_key(page, address):
    page.set_viewport_size({"width": 320, "height": 640})  # On a narrow screen all facets are folded.
    page.goto(address + "stations/")
    status = page.locator("[data-finder-status]")
    everything = status.inner_text()
    tab_to(page, page.locator("[data-facet=district] summary"))
    page.keyboard.press("Enter")
    box = page.locator("[data-facet=district] input").first
    expect(box).to_be_visible()
    tab_to(page, box)
    page.keyboard.press("Space")
    expect(status).to_contain_text("区域：")
    expect(box, "the focus stays where one chooses").to_be_focused()
    tab_to(page, page.get_by_role("button", name="取消全部条件"))
    page.keyboard.press("Enter")
    expect(status).to_have_text(everything)
    expect(page.locator("summary:focus"), "the button is gone; the focus is not lost with it").to_have_count(1)


def test_details_open_and_their_links_are_next(page, address):
    page.goto(address + "laws/patent-law/")
    summary = page.locator(".law-article__cited summary").first
    links = page.locator(".law-article__pages a")
    summary.focus()
    page.keyboard.press("Enter")
    expect(links.first).to_be_visible()
    page.keyboard.press("Tab")
    expect(links.first).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    expect(links.first).to_be_hidden()


def test_a_wide_table_is_scrolled_by_key(page, address):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address + "awards/youth-award/")
    box = page.locator(".table-scroll").first
    box.evaluate("box => { box.firstElementChild.style.minInlineSize = '60rem'; }")
    tab_to(page, box)
    page.keyboard.press("ArrowRight")
    page.wait_for_function(f"{HERE}.scrollLeft > 0")


def test_print_is_pressed_by_key(page, address):
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(address + "guides/disclosure/")
    tab_to(page, page.locator("[data-tool=print]"))
    page.keyboard.press("Enter")
    page.wait_for_function("window.printed === true")


def test_reading_aloud_begins_and_stops_by_key_and_says_which(page, address):
    page.add_init_script(VOICE.replace("LOCAL", "true"))
    page.goto(address + "guides/disclosure/")
    button = page.locator("[data-tool=read]")
    tab_to(page, button)
    page.keyboard.press("Enter")
    expect(button).to_have_text("停止朗读")
    assert page.locator("h1").inner_text() in page.evaluate("spoken.said")
    expect(button).not_to_have_attribute("aria-pressed", re.compile(""))
    page.keyboard.press("Enter")
    expect(button).to_have_text("朗读")
    assert page.evaluate("spoken.stopped") == 2
    page.keyboard.press("Enter")
    expect(button).to_have_text("停止朗读")
    page.evaluate("spoken.last.onend()")
    expect(button, "at the end of the page it is as before").to_have_text("朗读")


def test_a_page_in_another_language_wants_a_voice_of_that_language(page, address):
    page.add_init_script(VOICE.replace("LOCAL", "true"))  # a Chinese voice
    page.goto(address + "about-en/")
    tab_to(page, page.locator("[data-tool=read]"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="这台设备没有英语语音")).to_have_count(1)


def test_a_voice_that_is_loaded_late_still_reads(page, address):
    late = VOICE.replace("LOCAL", "true").replace("getVoices: () =>", "getVoices: () => !window.loaded ? [] :")
    late = late.replace(
        "speaking: false,",
        """speaking: false,
  addEventListener(type, listener) { setTimeout(() => { window.loaded = true; listener(); }, 50); },""",
    )
    page.add_init_script(late)
    page.goto(address + "guides/disclosure/")
    page.locator("[data-tool=read]").click()
    expect(page.locator("[data-tool=read]")).to_have_text("停止朗读")
    assert page.get_by_role("status").filter(has_text="这台设备没有中文语音").count() == 0


def test_without_a_voice_of_the_device_a_press_says_what_to_do(page, address):
    page.add_init_script(VOICE.replace("LOCAL", "false"))
    page.goto(address)
    tab_to(page, page.locator("[data-tool=read]"))
    for _ in range(2):
        page.keyboard.press("Enter")
        expect(page.get_by_role("status").filter(has_text="这台设备没有中文语音")).to_have_count(1)
    expect(page.locator("[data-tool=read]")).to_have_text("朗读")
