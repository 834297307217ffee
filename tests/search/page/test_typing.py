"""Tests input methods with the sequence of browser events that a Chinese input method causes."""

import pytest
from playwright.sync_api import expect

from .conftest import PAUSE

pytestmark = pytest.mark.xdist_group("search page")

WATCH = """() => {
  window.events = []
  const box = document.querySelector('#search-input')
  for (const type of ['compositionstart', 'compositionupdate', 'input', 'compositionend']) {
    box.addEventListener(type, event => events.push(event.isComposing ? `${type} composing` : type))
  }
}"""


@pytest.fixture
def method(search):
    """Return an input method for the box.

    `method("jin")` sets the composition, and `method.commit("金")` ends it.
    """
    session = search.page.context.new_cdp_session(search.page)

    class Method:
        def __call__(self, letters):
            session.send(
                "Input.imeSetComposition",
                {"text": letters, "selectionStart": len(letters), "selectionEnd": len(letters)},
            )

        def commit(self, words):
            session.send("Input.insertText", {"text": words})

        def key(self, key):
            """Press a key that goes to the input method; the page sees the key code 229."""
            session.send(
                "Input.dispatchKeyEvent",
                {"type": "rawKeyDown", "key": "Process", "code": key, "windowsVirtualKeyCode": 229},
            )
            session.send(
                "Input.dispatchKeyEvent", {"type": "keyUp", "key": "Process", "code": key, "windowsVirtualKeyCode": 229}
            )

    return Method()


def test_nothing_happens_while_an_input_method_composes(search, method, page):
    search.open().box.focus()
    page.evaluate(WATCH)
    for letters in ("j", "ji", "jin", "jin q", "jin qiao"):
        method(letters)
    page.clock.run_for(PAUSE)
    assert search.asked == ""
    expect(search.names).to_have_count(0)
    expect(search.message).to_contain_text("输入几个字试试")
    method.commit("金桥")
    expect(search.titles).to_have_count(3)
    expect(search.names).to_have_count(3)
    assert search.asked == "?q=金桥"
    events = page.evaluate("events")
    assert (events[0], events.count("input composing"), events[-1]) == ("compositionstart", 6, "compositionend")


def test_letters_typed_before_a_composition_wait_for_it(search, method, page):
    search.open().box.press_sequentially("金")
    method("qiao")
    page.clock.run_for(PAUSE)
    assert search.asked == ""
    method.commit("桥")
    expect(search.names).to_have_count(3)
    assert search.asked == "?q=金桥"


def test_the_keys_of_the_input_method_are_not_those_of_the_page(search, method, page):
    search.open().type("金桥")
    expect(search.names).to_have_count(3)
    length = page.evaluate("history.length")
    method("gong")
    for key in ("ArrowDown", "Enter", "Escape"):
        method.key(key)
    assert search.box.get_attribute("aria-activedescendant") == ""
    expect(search.names).to_have_count(3)
    assert page.evaluate("history.length") == length
    method.commit("工")
    expect(search.box).to_have_value("金桥工")


@pytest.mark.parametrize("event", ["{isComposing: true}", "{keyCode: 229}"])
def test_the_enter_that_ends_a_composition_is_kept_from_the_form(search, page, event):
    """Chromium sets isComposing; Safari ends the composition first and sets only the key code 229."""
    search.open()
    prevented = page.evaluate(f"""() => {{
      const event = new KeyboardEvent('keydown', {{key: 'Enter', bubbles: true, cancelable: true, ...{event}}})
      return !document.querySelector('#search-input').dispatchEvent(event)
    }}""")
    assert prevented
