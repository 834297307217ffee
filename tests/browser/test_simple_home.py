"""Tests that the home page in 长者版 is its search, a few large buttons and numbers to call."""

import pytest

LARGE = 72  # pixels: the least height of its buttons
WITH_PARTS = ".hero, .simple-home, .doors, .navigation, .band, .help-block"
SEEN = """parts => [...document.querySelectorAll(parts)]
  .filter((part) => [...part.querySelectorAll("h1, h2, h3, a, button")].some((element) => element.checkVisibility()))
  .map((part) => part.className.split(" ").pop())"""


@pytest.fixture(params=[375, 1440])
def home(request, page, address):
    """Return the home page, loaded where 长者版 was chosen before."""
    page.add_init_script("localStorage.setItem('size', 'large')")
    page.set_viewport_size({"width": request.param, "height": 812})
    page.goto(address)
    return page


def test_nothing_else_is_seen(home):
    assert set(home.evaluate(SEEN, WITH_PARTS)) == {"hero", "simple-home"}
    assert home.locator(".hero input").is_visible()
    assert home.locator(".site-footer").is_visible()


def test_the_buttons_are_large_and_the_numbers_are_called_by_a_press(home):
    buttons = home.locator(".simple-home__task").all()
    assert 1 <= len(buttons) <= 6
    assert min(button.bounding_box()["height"] for button in buttons) >= LARGE
    calls = home.locator(".simple-home__call").all()
    assert 1 <= len(calls) <= 3
    assert all(call.get_attribute("href").startswith("tel:") for call in calls)
