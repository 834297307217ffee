"""Every programme and mechanism of the association has a page, near home and found by its name.

`questions/systems.json` of each layer lists [name as people say it, address of its page]: every row that the portal must cover.
"""

import pytest

from tests.shipped.shipped_content import asked_of_layers

SYSTEMS = asked_of_layers("systems")
NEAR = 3        # clicks from home, and hits from the top

WITHIN_CLICKS = """async ([home, clicks]) => {
  const distance = new Map([[home, 0]])
  let edge = [home]
  for (let step = 1; step <= clicks; step++) {
    const found = await Promise.all(edge.map(async address => {
      const html = await (await fetch(address)).text()
      const base = new URL(address)
      return [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]')]
        .map(link => new URL(link.getAttribute('href'), base)).filter(url => url.href.startsWith(home))
        .map(url => url.origin + url.pathname)
    }))
    edge = [...new Set(found.flat())].filter(address => !distance.has(address) && address.endsWith('/'))
    edge.forEach(address => distance.set(address, step))
  }
  return Object.fromEntries([...distance].map(([address, clicks]) => [address.slice(home.length), clicks]))
}"""


@pytest.mark.xdist_group("systems")
def test_every_system_is_within_three_clicks_of_home(page, address):
    page.goto(address)
    distance = page.evaluate(WITHIN_CLICKS, [address, NEAR])
    assert [(name, url) for name, url in SYSTEMS if distance.get(url, NEAR + 1) > NEAR] == []


ANSWERED = """name => document.title.startsWith(name + ' ')
  && !document.querySelector('[data-search]').hasAttribute('aria-busy')"""


@pytest.mark.xdist_group("systems")
def test_the_name_of_every_system_finds_its_page(page, address):
    page.goto(address)
    box = page.locator("main input[name=q]")
    missed = []
    for name, url in SYSTEMS:
        box.fill(name)
        box.press("Enter")
        page.wait_for_function(ANSWERED, arg=name)
        links = page.locator("[data-search-results] .result__title")
        found = links.evaluate_all("(links, n) => links.slice(0, n).map(link => link.href)", NEAR)
        if address + url not in found:
            missed.append((name, url, found))
        box = page.locator("[data-search-input]")
    assert missed == []
