"""Lists are narrowed by plain links, and refined in place where there is script."""

import pytest


@pytest.fixture
def plain_page(browser):
    """A page without JavaScript."""
    context = browser.new_context(java_script_enabled=False, locale="zh-CN")
    yield context.new_page()
    context.close()


def shown(page):
    return page.locator("[data-record]:visible").count()


@pytest.mark.xdist_group("browser")
def test_without_script_a_facet_is_a_link_to_a_page_of_its_own(plain_page, address):
    plain_page.goto(address + "stations/")
    everything = shown(plain_page)
    plain_page.locator("[data-facet=district] summary").click()
    plain_page.locator("[data-facet=district] a", has_text="海青").click()
    assert plain_page.url == address + "stations/district/haiqing/"
    assert 0 < shown(plain_page) < everything
    assert plain_page.locator("h1").inner_text().endswith("海青")
    plain_page.goto(address + "search/?q=专利")
    assert plain_page.get_by_text("站内搜索要用 JavaScript").is_visible()


@pytest.mark.xdist_group("browser")
def test_with_script_facets_combine_in_place_and_the_address_keeps_them(page, address):
    page.goto(address + "experts/")
    everything = shown(page)
    role = page.locator("[data-facet=roles] label", has_text="进站专家")
    role.click()
    some = shown(page)
    assert 0 < some < everything
    assert page.url == address + "experts/?roles=station"
    assert page.locator("[data-finder-status]").inner_text() == f"专家共 {some} 条，身份：进站专家"
    page.locator("[data-facet=roles] label", has_text="科普大使").click()
    assert shown(page) > some, "two values of one facet widen"
    page.reload()
    assert page.url.endswith("?roles=station&roles=ambassador") and shown(page) > some
    page.go_back()
    page.go_back()
    page.wait_for_function("all => [...document.querySelectorAll('[data-record]')].filter(e => !e.hidden).length === all",
                           arg=everything)


@pytest.mark.xdist_group("browser")
def test_facets_are_reached_and_ticked_by_keyboard(page, address):
    page.goto(address + "awards/")
    everything = shown(page)
    box = page.locator("[data-facet=level] input").first
    box.focus()
    page.keyboard.press("Space")
    assert box.is_checked() and shown(page) < everything
    clear = page.get_by_role("button", name="取消全部条件")
    clear.focus()
    page.keyboard.press("Enter")
    assert shown(page) == everything and page.url == address + "awards/"
