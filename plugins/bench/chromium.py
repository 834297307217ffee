"""Queries engines in a real browser."""

from contextlib import contextmanager

from playwright.sync_api import sync_playwright

from plugins.browser.chromium import launch

from .engine import RESULTS


@contextmanager
def chromium():
    """Give a headless Chromium while the block runs. Raises plugins.browser.chromium.BrowserMissing."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@contextmanager
def fresh_page(browser):
    """Give a page in a new browser context, whose cache is empty."""
    context = browser.new_context(locale="zh-CN", ignore_https_errors=True)
    yield context.new_page()
    context.close()


def visit(page, address):
    """Open the driving page at `address`; return the milliseconds until its scripts have run."""
    page.goto(address)
    page.wait_for_function("() => window.bench")
    return page.evaluate("() => bench.ready")


def open_engine(page):
    """Open the engine of the driving page; return the milliseconds it took."""
    return page.evaluate("() => bench.open()")["ms"]


def ask(page, query):
    """Query for the first results, with titles and excerpts; return (ids, milliseconds)."""
    answer = page.evaluate("([query, limit]) => bench.ask(query, limit)", [query, RESULTS])
    return answer["value"], answer["ms"]


def close_engine(page):
    """Close the engine; the next open_engine() makes a client with an empty cache."""
    page.evaluate("() => bench.close()")
