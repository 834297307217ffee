"""The rule that the fullest page of each template works in a real browser and is accessible.

No script fails, no request goes to another host, and axe-core (WCAG 2.2 A and AA and its best practices) finds nothing.
"""

import json
from mimetypes import guess_type

from playwright.sync_api import sync_playwright

from plugins.browser.chromium import launch
from tests.content_folders import ROOT

from ..built_site import Fault
from ..sampling import of_each_template

TITLE = "在浏览器里打得开、人人用得了（抽查每种页面）"
AXE = ROOT / "node_modules/axe-core"
RUN = """async locale => {
  axe.configure({ locale });
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => [id, help, target.join(' ')]));
}"""
BY_PROGRAM = "请把这一行转给维护程序的人"


def faults(site):
    """Yield the faults of the sample in a browser of its own."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield from faults_in(browser, site)
        browser.close()


def faults_in(browser, site):
    """Yield the faults of the sample in an open `browser`, for Playwright cannot start a second one."""
    source = (AXE / "axe.min.js").read_text(encoding="utf-8")
    locale = json.loads((AXE / "locales/zh_CN.json").read_text(encoding="utf-8"))
    for path in of_each_template(site, fullest=1):
        if path in site.shown:
            context = browser.new_context(locale="zh-CN", service_workers="block")
            yield from _of_page(context, site, path, source, locale)
            context.close()


def _of_page(context, site, path, source, locale):
    found = []
    context.route("**/*", lambda route: _answer(route, site, lambda words: found.append(Fault(path, words))))
    page = context.new_page()
    page.on("pageerror", lambda error: found.append(Fault(path, f"脚本出错（{error}）。{BY_PROGRAM}")))
    page.goto(site.base + path.removesuffix("index.html"))
    page.evaluate(source)
    found += [
        Fault(path, f"“{target}”：{help}（{rule}）。{BY_PROGRAM}") for rule, help, target in page.evaluate(RUN, locale)
    ]
    return found


def _answer(route, site, complain):
    """Answer a request for a file of the site from the disk; refuse any other and report it with `complain`."""
    place = site.place_of(route.request.url)
    file = place and site.folder / place[0]
    if file and file.is_file():
        route.fulfill(body=file.read_bytes(), content_type=guess_type(file.name)[0] or "application/octet-stream")
        return
    complain(
        f"打开这一页时要“{route.request.url}”，"
        + ("网站里没有这个文件" if place else "那是别的网站")
        + f"。{BY_PROGRAM}"
    )
    route.abort()
