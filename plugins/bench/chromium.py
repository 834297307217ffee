"""Engines asked in a real browser."""

from contextlib import contextmanager

from playwright.sync_api import sync_playwright

from plugins.browser.chromium import launch

from .engine import RESULTS


@contextmanager
def chromium():
    """A headless Chromium while the block runs. Raises plugins.browser.chromium.BrowserMissing."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@contextmanager
def fresh_page(browser):
    """A page that has never been anywhere: nothing is cached."""
    context = browser.new_context(locale="zh-CN", ignore_https_errors=True)
    yield context.new_page()
    context.close()


def visit(page, address):
    """Go to a driving page; return the milliseconds until its scripts have run."""
    page.goto(address)
    page.wait_for_function("() => window.bench")
    return page.evaluate("() => bench.ready")


def open_engine(page):
    """Open the engine of the driving page; return milliseconds."""
    return page.evaluate("() => bench.open()")["ms"]


def ask(page, query):
    """Ask for the first results, titles and excerpts included; return (ids, milliseconds)."""
    answer = page.evaluate("([query, limit]) => bench.ask(query, limit)", [query, RESULTS])
    return answer["value"], answer["ms"]


def close_engine(page):
    """Close the engine; the next open() makes a client that knows nothing."""
    page.evaluate("() => bench.close()")
